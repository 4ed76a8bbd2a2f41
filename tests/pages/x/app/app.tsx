import { useEffect } from 'react';
import { Aside } from './aside.tsx';
import { ComposeDialog, PhotoView } from './dialog.tsx';
import { PageFor } from './pages.tsx';
import { pageOf } from './place.ts';
import { SideNav } from './side-nav.tsx';
import type { State } from './state.ts';
import { useValue } from './store.ts';
import css from './style.module.css';
import { Toast } from './toast.tsx';

/** The whole page: banner, column, side column, and what lies over them. */
export function App() {
  const place = useValue((state) => state.place);
  const title = useValue(titleOf);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const page = pageOf(place.path);
  return (
    <div className={`${css.box} ${css.app}`}>
      <div className={`${css.box} ${css.layers}`} id="layers">
        <Toast />
        {page.kind === 'compose' && <ComposeDialog replyTo={place.replyTo} />}
        {page.kind === 'post' && page.photo && <PhotoView id={page.id} path={place.path} />}
      </div>
      <SideNav />
      <main role="main" className={`${css.box} ${css.main}`}>
        <div className={`${css.box} ${css.mainInner}`}>
          <div className={css.box}>
            <div className={`${css.box} ${css.columns}`}>
              <div className={`${css.box} ${css.primary}`} data-testid="primaryColumn">
                <PageFor path={place.under ?? place.path} />
              </div>
              <Aside />
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}

/** X's titles: a post's is its author and words. */
function titleOf({ place, accounts, posts }: State): string {
  const page = pageOf(place.path);
  if (page.kind === 'profile')
    return `${accounts.get(page.handle)?.name ?? page.handle} (@${page.handle}) / X`;
  if (page.kind === 'search') return `${page.query} - Search / X`;
  if (page.kind === 'notifications') return 'Notifications / X';
  if (page.kind === 'compose') return 'Compose new post / X';
  if (page.kind === 'home') return 'Home / X';
  const post = posts.get(page.id);
  if (post === undefined || post.deleted) return 'X';
  return `${accounts.get(post.author)?.name ?? post.author} on X: "${post.text}" / X`;
}
