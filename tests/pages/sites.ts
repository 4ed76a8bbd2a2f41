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

/** What the network gives for one address. */
export interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const closed = new WeakSet<BrowserContext>();

/** Serves a practice site in `context`; everything that no practice site answers is refused. */
export async function serveSite(context: BrowserContext, practice: Practice): Promise<void> {
  const answer = await answering(practice);
  // The last route asked for is tried first: refusing comes once, before the first site.
  if (!closed.has(context)) {
    closed.add(context);
    await context.route(/^https?:\/\//, (route) => route.abort());
  }
  const fulfill = (route: Route) =>
    route.fulfill(answer(route.request().url(), route.request().resourceType() === 'document'));
  await context.route(practice.pictures, fulfill);
  await context.route(practice.pages, fulfill);
}

/** Answers for a practice site's addresses, in whichever browser. */
export async function answering(
  practice: Practice,
): Promise<(url: string, isDocument: boolean) => Answer> {
  const files = await buildPractice(practice.site);
  return (url, isDocument) =>
    practice.pictures.test(url)
      ? picture(url, practice)
      : answerTo(new URL(url).pathname, isDocument, files, practice);
}

function answerTo(
  path: string,
  isDocument: boolean,
  files: Map<string, Served>,
  { config, html, headers }: Practice,
): Answer {
  if (path === '/practice-config.json') return ok(JSON.stringify(config), 'application/json');
  const file = files.get(path.replace('/practice/', ''));
  if (file) return ok(file.body, `${file.type}; charset=utf-8`);
  if (!isDocument) return { status: 404, body: '', headers: {} };
  const sent = { 'x-content-type-options': 'nosniff', ...headers };
  return ok(html, 'text/html; charset=utf-8', sent);
}

function picture(url: string, { draw }: Practice): Answer {
  const open = { 'access-control-allow-origin': '*' };
  return ok(draw(new URL(url).pathname), 'image/svg+xml', open);
}

function ok(body: string | Buffer, type: string, headers: Answer['headers'] = {}): Answer {
  return { status: 200, body, headers: { ...headers, 'content-type': type } };
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
