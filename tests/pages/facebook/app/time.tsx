import type { FacebookMarkup, FacebookPost } from '../words.ts';
import { permalink, tracked } from './addresses.ts';
import { postTime } from './clock.ts';
import { Link } from './link.tsx';
import { NamedElsewhere, OutOfOrder, WithDecoys } from './obfuscated.tsx';
import { useStore, useValue } from './store.ts';
import { useLabels } from './use-labels.ts';

/** How a post's small print is written: its own way, or the whole page's. */
export function useMarkup(post: FacebookPost): FacebookMarkup {
  return useValue(({ config }) => post.markup ?? config.markup);
}

interface Props {
  readonly post: FacebookPost;
  /** Where the time leads, if not to the post. */
  readonly to?: string;
}

/** When a post was written, as a link to it; of a sponsored unit the word that says so. */
export function Time({ post, to }: Props) {
  const labels = useLabels();
  const language = useValue(({ config }) => config.language);
  const author = useValue(({ accounts }) => accounts.get(post.author));
  const label = post.ad ? labels.sponsored : postTime(post.at, Date.now(), language);
  const markup = useMarkup(post);
  const address = to ?? permalink(post, author);
  if (markup === 'decoys' || markup === 'order')
    return <Obfuscated post={post} label={label} markup={markup} address={address} />;
  return (
    <span>
      <span>
        <Link
          aria-label={markup === 'plain' ? label : undefined}
          href={tracked(post.ad ? '/ads/about/' : address, post)}
        >
          {markup === 'plain' ? label : <NamedElsewhere label={label} />}
        </Link>
      </span>
    </span>
  );
}

interface ObfuscatedProps {
  readonly post: FacebookPost;
  readonly label: string;
  readonly markup: 'decoys' | 'order';
  readonly address: string;
}

/** The address is filled in once a pointer or the focus comes: until then the link leads nowhere. */
function Obfuscated({ post, label, markup, address }: ObfuscatedProps) {
  const store = useStore();
  const revealed = useValue((state) => state.revealed.has(post.id));
  const start = markup === 'decoys' ? 'https://www.facebook.com/' : '';
  const nowhere = `${tracked(start, post)}#?${post.pfbid.slice(7, 10).toLowerCase()}`;
  const reveal = () => !post.ad && store.reveal(post.id);
  const Letters = markup === 'decoys' ? WithDecoys : OutOfOrder;
  return (
    <span>
      <Link
        target="_blank"
        href={revealed ? tracked(address, post) : nowhere}
        onPointerEnter={reveal}
        onFocus={reveal}
      >
        <span>
          <Letters label={label} seed={post.id} />
        </span>
      </Link>
    </span>
  );
}
