import type { BrowserContext } from 'playwright';
import type { FacebookConfig } from './facebook/words.ts';
import { facebookWorld } from './facebook/world.ts';
import { drawn, serveSite } from './sites.ts';

/** How a practice Facebook is set up; what is left out is the practice world in English, light, as the page. */
export type FacebookOptions = Partial<FacebookConfig>;

/** As Facebook's own: scripts from its own servers only, styles also in the page. */
const CSP = [
  "default-src blob: data: 'self' https://*.fbsbx.com *.facebook.com *.fbcdn.net",
  "script-src *.facebook.com *.fbcdn.net 'self' blob: 'wasm-unsafe-eval'",
  "style-src *.fbcdn.net data: *.facebook.com 'unsafe-inline'",
  "connect-src *.facebook.com facebook.com *.fbcdn.net wss://*.facebook.com:* blob: 'self'",
  'font-src data: *.facebook.com *.fbcdn.net',
  'img-src *.fbcdn.net *.facebook.com data: https://*.fbsbx.com blob:',
  'media-src *.facebook.com *.fbcdn.net data: blob:',
  'frame-src *.facebook.com *.fbsbx.com fbsbx.com',
  'worker-src blob: *.facebook.com data:',
  'block-all-mixed-content',
  'upgrade-insecure-requests',
].join('; ');

/** Serves the practice Facebook at its hosts in `context`; other sites are refused, if not practised too. */
export async function servePracticeFacebook(
  context: BrowserContext,
  options: FacebookOptions = {},
): Promise<void> {
  const config = configure(options);
  const names = new Map(config.accounts.map(({ key, name }) => [key, name]));
  await serveSite(context, {
    site: 'facebook',
    pages: /^https:\/\/((www|m|web)\.)?facebook\.com\//,
    pictures: /^https:\/\/([a-z0-9.-]+\.)?fbcdn\.net\//,
    config,
    html: page(config),
    headers: {
      'content-security-policy': CSP,
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    },
    draw: (path) => picture(path, names),
  });
}

function configure(options: FacebookOptions): FacebookConfig {
  const now = options.now ?? Date.now();
  const language = options.language ?? 'en';
  const own = facebookWorld(now, language);
  const posts = options.posts ?? own.posts;
  return {
    theme: 'light',
    signedInAs: 'northwindair',
    markup: 'plain',
    pageSize: 10,
    commentsAtOnce: 10,
    latency: 60,
    home: options.posts ? posts.map(({ id }) => id) : own.home,
    ...options,
    now,
    language,
    posts,
    accounts: [...own.accounts, ...(options.accounts ?? [])],
  };
}

function page({ theme, language }: FacebookConfig): string {
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  return `<!DOCTYPE html><html id="facebook" class="_9dls __fb-${theme}-mode" lang="${language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Facebook</title><link rel="stylesheet" href="/practice/style.css"><script type="module" src="/practice/main.js"></script></head><body class="_6s5d _71pn system-fonts--body" dir="${dir}"><div id="mount_0_0_nw"></div></body></html>`;
}

/** Avatars, photographs and emoji, by the shape of the address. */
function picture(path: string, names: ReadonlyMap<string, string>): string {
  const [kind = '', which = ''] = path.split('/').slice(1);
  const file = path.split('/').at(-1) ?? '';
  if (kind === 'images')
    return drawn('emoji', file.replace('.png', '').replaceAll('_', '-'), names);
  return drawn(kind === 'avatar' ? 'avatar' : 'photo', decodeURIComponent(which), names);
}
