import { LABELS } from '../labels.ts';
import type { PracticePost } from '../words.ts';
import { focalCell, postCells } from './cells.tsx';
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { ancestors, found, mentions, profilePosts, repliesTo } from './lists.ts';
import { NoSuchPage, Nothing } from './notices.tsx';
import { pageOf } from './place.ts';
import { ProfileHead } from './profile-head.tsx';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { Tabs } from './tabs.tsx';
import { type Cell, Timeline } from './timeline.tsx';

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

function HomePage() {
  const store = useStore();
  const state = useValue((whole) => whole);
  const labels = LABELS[state.config.language];
  const count = state.waiting.length;
  const show = () => {
    const { home, waiting } = store.state();
    store.set({ home: [...waiting, ...home], waiting: [] });
    window.scrollTo(0, 0);
  };
  const more: readonly Cell[] = count === 0 ? [] : [showCell(labels.showPosts(count), show)];
  return (
    <div aria-label={labels.home} className={css.box}>
      <Tabs
        tabs={[
          { label: labels.forYou, path: '/home#for-you' },
          { label: labels.following, path: '/home' },
          { label: 'Northwind Air', path: '/search?q=%40northwindair' },
        ]}
        chosen={1}
      />
      <div className={`${css.box} ${css.lined} ${css.homeComposer}`}>
        <Composer replyTo={null} inline />
      </div>
      <Timeline
        name={labels.homeTimeline}
        address="/home"
        cells={[...more, ...postCells(state, state.home)]}
        whenEmpty={<Nothing text={labels.noPosts} />}
      />
    </div>
  );
}

function showCell(text: string, onPress: () => void): Cell {
  return {
    key: `show-${text}`,
    draw: () => (
      <div className={`${css.box} ${css.lined}`}>
        <button
          role="button"
          type="button"
          className={`${css.box} ${css.showPosts}`}
          onClick={onPress}
        >
          <div dir="ltr" className={`${css.words} ${css.mention}`}>
            <span className={css.bit}>{text}</span>
          </div>
        </button>
      </div>
    ),
  };
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

/** The posts above, the post, and its replies. */
export function Conversation({ id, path }: { id: string; path: string }) {
  const state = useValue((whole) => whole);
  const post = state.posts.get(id);
  if (post === undefined) return null;
  const above = ancestors(state, post);
  const cells = [
    ...postCells(state, above, true),
    focalCell(post, above.length > 0),
    ...postCells(state, repliesTo(state, id), true),
  ];
  return (
    <Timeline name={LABELS[state.config.language].conversation} address={path} cells={cells} />
  );
}

function Missing({ title }: { title: string }) {
  return (
    <div className={css.box}>
      <Header title={title} />
      <NoSuchPage />
    </div>
  );
}
