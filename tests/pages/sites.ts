import type { BrowserContext, Route } from 'playwright';
import { buildPractice, type PracticeSite, type Served } from './build.ts';
import { avatar, emoji, photo } from './pictures.ts';

/** One practice site as the network would give it. */
export interface Practice {
  readonly site: PracticeSite;
  /** Addresses of its pages. */
  readonly pages: RegExp;
  /** Addresses of its pictures. */
  readonly pictures: RegExp;
  /** What the page asks for once, at `/practice-config.json`. */
  readonly config: unknown;
  readonly html: string;
  /** Sent with every page. */
  readonly headers: Readonly<Record<string, string>>;
  /** Draws the picture at an address as SVG. */
  readonly draw: (path: string) => string;
}

const closed = new WeakSet<BrowserContext>();

/** Serves a practice site in `context`; everything that no practice site answers is refused. */
export async function serveSite(context: BrowserContext, practice: Practice): Promise<void> {
  const files = await buildPractice(practice.site);
  // The last route asked for is tried first: refusing comes once, before the first site.
  if (!closed.has(context)) {
    closed.add(context);
    await context.route(/^https?:\/\//, (route) => route.abort());
  }
  await context.route(practice.pictures, (route) => picture(route, practice));
  await context.route(practice.pages, (route) => answer(route, files, practice));
}

function answer(route: Route, files: Map<string, Served>, practice: Practice): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/practice-config.json') return route.fulfill({ json: practice.config });
  const file = files.get(pathname.replace('/practice/', ''));
  if (file) return route.fulfill({ body: file.body, contentType: `${file.type}; charset=utf-8` });
  if (route.request().resourceType() !== 'document')
    return route.fulfill({ status: 404, body: '' });
  return route.fulfill({
    body: practice.html,
    contentType: 'text/html; charset=utf-8',
    headers: { 'x-content-type-options': 'nosniff', ...practice.headers },
  });
}

function picture(route: Route, { draw }: Practice): Promise<void> {
  return route.fulfill({
    body: draw(new URL(route.request().url()).pathname),
    contentType: 'image/svg+xml',
    headers: { 'access-control-allow-origin': '*' },
  });
}

/** A picture by its kind: an account's (by its name), an emoji by its code points, else a photograph. */
export function drawn(
  kind: 'avatar' | 'emoji' | 'photo',
  which: string,
  names: ReadonlyMap<string, string>,
): string {
  if (kind === 'avatar') return avatar(which, names.get(which) ?? which);
  return kind === 'emoji' ? emoji(which) : photo(which);
}
