import type { FacebookPost } from '../words.ts';
import { useStore, useValue } from './store.ts';
import css from './style.module.css';
import { Lines } from './text.tsx';
import { useMarkup } from './time.tsx';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  /** Of the element that holds the words; the unit names it in its description. */
  readonly id?: string;
}

/** What a post says. Large words on a colour stand outside of Facebook's usual element. */
export function Message({ post, id }: Props) {
  const expanded = useValue((state) => state.expanded.has(post.id));
  const role = useMarkup(post) === 'labelled' ? undefined : 'story_message';
  if (post.text === '') return null;
  if (post.coloured) return <OnColour text={post.text} />;
  const cut = post.rest !== undefined && !expanded;
  return (
    <div dir="auto" className={css.message}>
      <div data-ad-rendering-role={role}>
        <div id={id} data-ad-preview="message" data-ad-comet-preview="message">
          <div>
            <div>
              <span dir="auto" lang={post.lang}>
                <div>
                  <Lines
                    text={cut ? `${post.text}… ` : `${post.text}${post.rest ?? ''}`}
                    after={cut && <SeeMore id={post.id} />}
                  />
                </div>
              </span>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function SeeMore({ id }: { id: string }) {
  const store = useStore();
  const { seeMore } = useLabels();
  return (
    <div role="button" tabIndex={0} className={css.seeMore} onClick={() => store.expand(id)}>
      {seeMore}
    </div>
  );
}

function OnColour({ text }: { text: string }) {
  return (
    <div className={css.coloured}>
      <div>
        <div dir="auto" style={{ textAlign: 'center' }}>
          <Lines text={text} />
        </div>
      </div>
    </div>
  );
}
