import { useEffect } from 'react';
import { Banner } from './banner.tsx';
import { GroupPage } from './group-page.tsx';
import { HomePage } from './home-page.tsx';
import { pageOf } from './place.ts';
import { PostDialog, PostPage } from './post-page.tsx';
import { ProfilePage } from './profile-page.tsx';
import { Contacts, Shortcuts } from './rails.tsx';
import { SearchPage } from './search-page.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { PhotoViewer, ReelPage } from './viewers.tsx';

/** The whole page: the bar, what the address names, and what lies over it. */
export function App() {
  const { path, under } = useValue(({ place }) => place);
  const page = pageOf(path);
  const below = under ?? path;
  const alone = page.kind === 'photo' && under === null;
  useEffect(() => {
    document.title = 'Facebook';
  }, []);
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
