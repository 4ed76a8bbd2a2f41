import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { postCells } from './cells.tsx';
import { Conversation } from './conversation.tsx';
import { Header } from './header.tsx';
import { HomePage } from './home-page.tsx';
import { found, mentions, profilePosts } from './lists.ts';
import { NoSuchPage, Nothing } from './notices.tsx';
import { pageOf } from './place.ts';
import { ProfileHead } from './profile-head.tsx';
import { useValue } from './store.ts';
import css from './style.module.css';
import { Tabs } from './tabs.tsx';
import { Timeline } from './timeline.tsx';

/** The middle column for an address. */
export function PageFor({ path }: { path: string }) {
  const page = pageOf(path);
  if (page.kind === 'post') return <PostPage key={page.id} id={page.id} path={path} />;
  if (page.kind === 'profile')
    return (
      <ProfilePage key={page.handle} handle={page.handle} replies={page.replies} path={path} />
    );
  if (page.kind === 'search') return <SearchPage query={page.query} path={path} />;
  if (page.kind === 'notifications') return <NotificationsPage only={page.mentions} path={path} />;
  return <HomePage />;
}

function SearchPage({ query, path }: { query: string; path: string }) {
  const state = useValue((whole) => whole);
  const labels = LABELS[state.config.language];
  return (
    <div className={css.box}>
      <Header title={query === '' ? labels.explore : query} />
      <Timeline
        name={labels.search}
        address={path}
        cells={postCells(state, found(state, query))}
        whenEmpty={<Nothing text={labels.noResults(query)} />}
      />
    </div>
  );
}

function NotificationsPage({ only, path }: { only: boolean; path: string }) {
  const state = useValue((whole) => whole);
  const labels = LABELS[state.config.language];
  const tabs = [
    { label: labels.all, path: '/notifications' },
    { label: labels.mentions, path: '/notifications/mentions' },
  ];
  return (
    <div className={css.box}>
      <Header title={labels.notifications} />
      <Tabs tabs={tabs} chosen={only ? 1 : 0} />
      <Timeline
        name={labels.notifications}
        address={path}
        cells={postCells(state, mentions(state))}
        whenEmpty={<Nothing text={labels.noPosts} />}
      />
    </div>
  );
}

function ProfilePage({
  handle,
  replies,
  path,
}: {
  handle: string;
  replies: boolean;
  path: string;
}) {
  const state = useValue((whole) => whole);
  const account = state.accounts.get(handle);
  const labels = LABELS[state.config.language];
  if (account === undefined) return <Missing title={labels.profile} />;
  const tabs = [
    { label: labels.posts, path: `/${handle}` },
    { label: labels.replies, path: `/${handle}/with_replies` },
  ];
  return (
    <div className={css.box}>
      <Header title={account.name} />
      <ProfileHead account={account} />
      <Tabs tabs={tabs} chosen={replies ? 1 : 0} />
      <Timeline
        name={labels.postsOf(account.name)}
        address={path}
        cells={postCells(state, profilePosts(state, handle, replies))}
        whenEmpty={<Nothing text={labels.noPosts} />}
      />
    </div>
  );
}

function PostPage({ id, path }: { id: string; path: string }) {
  const labels = useValue(({ config }) => LABELS[config.language]);
  const gone = useValue(({ posts }) => isGone(posts.get(id)));
  if (gone) return <Missing title={labels.post} />;
  return (
    <div className={css.box}>
      <Header title={labels.post} />
      <Conversation id={id} path={path} />
    </div>
  );
}

/** Taken back, or never there. */
function isGone(post: PracticePost | undefined): boolean {
  return post === undefined || post.deleted === true;
}

function Missing({ title }: { title: string }) {
  return (
    <div className={css.box}>
      <Header title={title} />
      <NoSuchPage />
    </div>
  );
}
