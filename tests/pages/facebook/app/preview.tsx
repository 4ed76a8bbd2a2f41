import type { FacebookPost, FacebookPreview } from '../words.ts';
import css from './style.module.css';
import { useLabels } from './use-labels.ts';

interface Props {
  readonly post: FacebookPost;
  readonly preview: FacebookPreview;
}

/** A page elsewhere, with its own title and description. */
export function Preview({ post, preview }: Props) {
  const { learnMore } = useLabels();
  const href = `https://l.facebook.com/l.php?u=${encodeURIComponent(`https://${preview.site}/`)}`;
  return (
    <div className={css.preview}>
      <a role="link" tabIndex={0} target="_blank" rel="noopener nofollow" href={href}>
        <div>
          <div data-ad-rendering-role="meta">
            <span dir="auto">
              <span>{preview.site}</span>
            </span>
          </div>
          <span dir="auto" className={css.strong}>
            <span data-ad-rendering-role="title">
              <span dir="auto">{preview.title}</span>
            </span>
          </span>
          <span dir="auto">
            <span>
              <span data-ad-rendering-role="description">{preview.description}</span>
            </span>
          </span>
        </div>
        <object type="nested/pressable" />
      </a>
      {post.ad && (
        <a role="link" aria-label={learnMore} tabIndex={0} href={href} className={css.button}>
          <div role="none">
            <span dir="auto">{learnMore}</span>
          </div>
        </a>
      )}
    </div>
  );
}
