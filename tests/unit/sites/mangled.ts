import { setImmediate as nextTask } from 'node:timers/promises';
import { describe, it } from 'vitest';
import type { Site } from '../../../utils/sites/site.ts';
import { pickBy, seeded } from '../../seeded.ts';
import { captures } from './captures.ts';
import { fixtures, parse } from './fixtures.ts';
import { type Mangling, mangle } from './mangle.ts';
import { judge, sign } from './sign.ts';

/** What a site's pages are made of, for damaging them. */
export interface Mangled {
  readonly site: Site;
  /** Everything on the page that can say what somebody wrote. */
  readonly texts: (document: Document) => Element[];
  /** Where damage is done: a selector of its places. */
  readonly within: string;
  /** Damage that only this site's markup can take. */
  readonly manglings: Readonly<Record<string, Mangling>>;
  /** Asks the site for everything else that it reads of a page, or of this post on it. */
  readonly touch: (document: Document, url: URL, post: Element | undefined) => void;
}

const seed = Number(process.env.SEED ?? 20260302);
const rounds = Number(process.env.ROUNDS ?? 1_000);

/** Damages pages of the site and reads what is left of them. */
export function itStandsMangling(mangled: Mangled): void {
  const { site } = mangled;
  describe(`mangled pages of ${site.id}`, () => {
    it(`${rounds} of them (SEED=${seed}) give no error, no wrong author and no other's text or id`, async () => {
      const random = seeded(seed);
      const pick = pickBy(random);
      const pages = sources(site);
      for (let round = 0; round < rounds; round++) {
        // Documents are only let go between tasks.
        if (round % 100 === 0) await nextTask();
        const { name, html, url } = pick(pages);
        const document = parse(html);
        const truth = sign(site, document, url, mangled.texts(document));
        const damage = Array.from({ length: 1 + Math.floor(random() * 6) }, () =>
          mangle([...document.querySelectorAll(mangled.within)], mangled.manglings, pick),
        );
        const removed = site.posts(document)[0];
        if (random() < 0.2) removed?.remove();
        const where = `round ${round} (${name}): ${damage.join(', ')}`;
        const left = new Set([...(removed ? [removed] : []), ...site.posts(document)]);
        const posts = [...left].flatMap((element) => site.read(element, url) ?? []);
        judge(site, posts, truth, where);
        mangled.touch(document, url, [...left][0]);
      }
    });
  });
}

/** Saved pages are large: the small ones are enough to mangle. */
function sources({ id }: Site): { name: string; html: string; url: URL }[] {
  const saved = captures(id).filter(({ html }) => html.length < 60_000);
  // One that is mangled by hand, to begin with, is no whole page.
  const own = fixtures(id).filter(({ name }) => name !== 'mangled');
  return [...own.map((page) => ({ ...page, url: new URL(page.url) })), ...saved];
}
