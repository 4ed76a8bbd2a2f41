import { letters } from '../ids.ts';
import type { FacebookPost } from '../words.ts';
import { tracked } from './addresses.ts';
import { OutOfOrder, WithDecoys } from './obfuscated.tsx';
import css from './style.module.css';
import { useMarkup } from './time.tsx';
import { useLabels } from './use-labels.ts';

/** Blocks that look like posts to a program and like nothing to a person. */
export function Decoys({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => `decoy ${index}`).map((key) => (
    <div key={key} aria-hidden="true" className={css.decoy}>
      <blockquote>
        <span dir="auto">
          <span>Facebook</span>
        </span>
      </blockquote>
      <div role="button" aria-hidden="true" tabIndex={-1} />
    </div>
  ));
}

/** A link preview that nobody sees: another name as its title, the post's own words below. */
export function FakePreview({ post, title }: { post: FacebookPost; title: string }) {
  const labels = useLabels();
  const Letters = useMarkup(post) === 'decoys' ? WithDecoys : OutOfOrder;
  const href = `${tracked('https://www.facebook.com/', post)}#?ahd`;
  return (
    <div className={css.decoy}>
      <a role="link" href={href} tabIndex={0} target="_blank" rel="noopener">
        <div>
          <div>
            <div data-ad-rendering-role="meta">
              <span dir="auto">
                <span>{letters(post.id, 9)}.com</span>
              </span>
            </div>
            <span data-ad-rendering-role="title">
              <span dir="auto">{title}</span>
            </span>
            <span dir="auto">
              <span>
                <span data-ad-rendering-role="description">{post.text}</span>
              </span>
            </span>
          </div>
          <object type="nested/pressable" />
        </div>
      </a>
      <a role="link" aria-label="" href={href} tabIndex={0}>
        <div role="none">
          <span dir="auto">
            <Letters label={labels.learnMore} seed={`${post.id} more`} />
          </span>
        </div>
      </a>
    </div>
  );
}
