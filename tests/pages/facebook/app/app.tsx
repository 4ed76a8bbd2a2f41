import { Comments } from './comments/comments.tsx';
import { useStore, useValue } from './store.ts';

/** The whole page. */
export function App() {
  const store = useStore();
  const posts = useValue((state) => state.posts);
  return (
    <div role="main">
      {[...posts.values()].map((post) => (
        <Comments key={post.id} post={post} store={store} where="feed" />
      ))}
    </div>
  );
}
