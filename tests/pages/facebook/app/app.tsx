import { useEffect } from 'react';
import { Banner } from './banner.tsx';
import { GroupPage } from './group-page.tsx';
import { HomePage } from './home-page.tsx';
import { accountNamed } from './lists.ts';
import { pageOf, postNamed } from './place.ts';
import { PostDialog, PostPage } from './post-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { Contacts, Shortcuts } from './rails.tsx';
import { SearchPage } from './search-page.tsx';
import type { State } from './state.ts';
import { useValue } from './store.ts';
import css from './style.module.css';
import { PhotoViewer, ReelPage } from './viewers.tsx';

/** The whole page: the bar, what the address names, and what lies over it. */
export function App() {
  const { path, under } = useValue(({ place }) => place);
  const page = pageOf(path);
  const below = under ?? path;
  const alone = page.kind === 'photo' && under === null;
  const title = useValue(titleOf);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div>
      <Banner />
      {!alone && (
        <div hidden={page.kind === 'photo'} className={css.body}>
          <Shown path={below} />
        </div>
      )}
      {page.kind === 'photo' && <PhotoViewer fbid={page.fbid} />}
      {page.kind === 'post' && under !== null && <PostDialog id={page.id} />}
    </div>
  );
}

/** Facebook's titles: whose page or post it is. */
function titleOf(state: State): string {
  const page = pageOf(state.place.path);
  if (page.kind === 'profile')
    return `${accountNamed(state, page.handle)?.name ?? page.handle} | Facebook`;
  const post = page.kind === 'post' ? postNamed(state, page.id) : undefined;
  const author = state.accounts.get(post?.author ?? '');
  return author === undefined ? 'Facebook' : `${author.name} - ${post?.text} | Facebook`;
}

function Shown({ path }: { path: string }) {
  const page = pageOf(path);
  if (page.kind === 'post') return <PostPage id={page.id} />;
  if (page.kind === 'reel') return <ReelPage id={page.id} />;
  if (page.kind === 'search') return <SearchPage query={page.query} />;
  if (page.kind === 'group') return <GroupPage group={page.group} />;
  if (page.kind === 'profile') return <ProfilePage handle={page.handle} reviews={page.reviews} />;
  return (
    <>
      <Shortcuts />
      <HomePage />
      <Contacts />
    </>
  );
}
