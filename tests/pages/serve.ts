import type { BrowserContext } from 'playwright';
import { drawn, type Practice, serveSite } from './sites.ts';
import type { Account, Entry, PracticeConfig, PracticePost } from './x/words.ts';
import { world } from './x/world.ts';

/** How a practice X is set up; what is left out is the practice world in English, light, as the brand. */
export interface PracticeOptions {
  readonly theme?: PracticeConfig['theme'];
  /** `ar` is shown right to left. */
  readonly language?: PracticeConfig['language'];
  /** Handle without `@`. */
  readonly signedInAs?: string;
  /** The moment that the world's times are relative to, in milliseconds. */
  readonly now?: number;
  /** Posts instead of the world's own; without `home`, all of them in this order. */
  readonly posts?: readonly PracticePost[];
  readonly accounts?: readonly Account[];
  readonly home?: readonly Entry[];
  readonly pageSize?: number;
  readonly latency?: number;
  readonly failing?: string;
}

/** As X's own: scripts from files only, no plugins, pictures from its own servers. */
const CSP = [
  "default-src 'self'",
  "connect-src 'self' https://api.x.com https://*.twimg.com",
  "font-src 'self' https://*.twimg.com",
  "frame-src 'self' https://twitter.com",
  "img-src 'self' blob: data: https://*.twimg.com",
  "object-src 'none'",
  "script-src 'self' https://abs.twimg.com",
  "style-src 'self' 'unsafe-inline' https://*.twimg.com",
  "worker-src 'self' blob:",
  "base-uri 'self'",
].join('; ');

/** Serves the practice X at x.com and twitter.com in `context`; other sites are refused, if not practised too. */
export async function servePractice(
  context: BrowserContext,
  options: PracticeOptions = {},
): Promise<void> {
  await serveSite(context, practiceX(options));
}

/** The practice X as the network gives it. */
export function practiceX(options: PracticeOptions = {}): Practice {
  const config = configure(options);
  const names = new Map(config.accounts.map(({ handle, name }) => [handle, name]));
  return {
    site: 'x',
    pages: /^https:\/\/(www\.)?(x|twitter)\.com\//,
    pictures: /^https:\/\/([a-z0-9-]+\.)?twimg\.com\//,
    config,
    html: page(config),
    headers: {
      'content-security-policy': CSP,
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    },
    draw: (path) => picture(path, names),
  };
}

function configure(options: PracticeOptions): PracticeConfig {
  const language = options.language ?? 'en';
  const own = world(options.now ?? Date.now(), language);
  const posts = options.posts ?? own.posts;
  return {
    theme: options.theme ?? 'light',
    language,
    signedInAs: options.signedInAs ?? 'northwindair',
    accounts: [...own.accounts, ...(options.accounts ?? [])],
    posts,
    home: options.home ?? (options.posts ? posts.map(({ id }) => ({ id })) : own.home),
    pageSize: options.pageSize ?? 20,
    latency: options.latency ?? 60,
    ...(options.failing === undefined ? {} : { failing: options.failing }),
  };
}

function page({ theme, language }: PracticeConfig): string {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const [background, scheme] = {
    light: ['#FFFFFF', 'light'],
    dim: ['#15202B', 'dark'],
    dark: ['#000000', 'dark'],
  }[theme];
  return `<!DOCTYPE html><html dir="${dir}" lang="${language}" data-theme="${theme}" style="font-size: 15px; color-scheme: ${scheme};"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=0,viewport-fit=cover"><title>X</title><link rel="stylesheet" href="/practice/style.css"><script type="module" src="/practice/main.js"></script></head><body style="background-color: ${background};"><div id="react-root"></div></body></html>`;
}

/** Avatars, photographs and emoji, by the shape of the address. */
function picture(path: string, names: ReadonlyMap<string, string>): string {
  const [, kind, first = '', second = '', third = ''] = path.split('/');
  if (kind === 'emoji') return drawn('emoji', (third || second).replace('.svg', ''), names);
  return drawn(kind === 'profile_images' ? 'avatar' : 'photo', decodeURIComponent(first), names);
}
