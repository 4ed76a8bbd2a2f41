import type { SiteId } from '../words/post.ts';
import type { Failure, FromExtension, FromPage, Outcome } from './protocol.ts';
import { fromExtension, fromPage } from './schemas.ts';
import { sitesNamed } from './sites-named.ts';

/** Who sent a message, as the browser says; a message's own words on that are not believed. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** What the judge knows of its own extension. */
export interface Own {
  readonly id: string;
  /** "chrome-extension://<id>/" */
  readonly baseUrl: string;
  /** The site whose content script runs at this address; undefined where none does. */
  siteOf(url: URL): SiteId | undefined;
}

export type ToBackground = keyof (FromPage & FromExtension);

export interface Admitted {
  readonly name: ToBackground;
  readonly message: unknown;
  /** The tab of a content script or of a sidebar; null for a popup or the options. */
  readonly tabId: number | null;
}

/** The sidebar is framed by a page, which may cover it: what reaches beyond its case is not for it. */
const notFromFrames: readonly ToBackground[] = [
  'settings/write',
  'settings/pause',
  'settings/drop-unread',
  'teach/forget',
  'data/erase',
];

/** Parses what reached the background and judges, by its sender, whether it may ask that. */
export function admit(raw: unknown, sender: Sender, own: Own): Outcome<Admitted> {
  if (!isEnvelope(raw)) return refused('bad-message');
  const { name } = raw;
  if (!isToBackground(name)) return refused('bad-message');
  if (!mayAsk(name, sender, own)) return refused('not-allowed');
  const parsed = schemaOf(name).safeParse(raw.message);
  if (!parsed.success) return refused('bad-message', parsed.error.issues[0]?.message);
  if (!isOfOwnSite(name, parsed.data, sender, own)) return refused('not-allowed');
  return { ok: true, value: { name, message: parsed.data, tabId: sender.tab?.id ?? null } };
}

function isEnvelope(raw: unknown): raw is { name: string; message: unknown } {
  return typeof raw === 'object' && raw !== null && 'name' in raw && 'message' in raw;
}

function isToBackground(name: string): name is ToBackground {
  return Object.hasOwn(fromPage, name) || Object.hasOwn(fromExtension, name);
}

function schemaOf(name: ToBackground) {
  return { ...fromPage, ...fromExtension }[name];
}

function mayAsk(name: ToBackground, sender: Sender, own: Own): boolean {
  if (sender.id !== own.id || !sender.url) return false;
  if (isFromPage(name)) return isContentScript(sender, own);
  if (!sender.url.startsWith(own.baseUrl)) return false;
  return !(isFramed(sender) && notFromFrames.includes(name));
}

const isFromPage = (name: ToBackground): boolean => Object.hasOwn(fromPage, name);

function isContentScript(sender: Sender, own: Own): boolean {
  const { tab, frameId } = sender;
  return tab?.id !== undefined && frameId === 0 && siteOfSender(sender, own) !== undefined;
}

const siteOfSender = ({ url }: Sender, own: Own): SiteId | undefined =>
  url ? own.siteOf(new URL(url)) : undefined;

/** Whoever took one site over must not report, withdraw or ask about posts of another. */
function isOfOwnSite(name: ToBackground, message: unknown, sender: Sender, own: Own): boolean {
  const site = siteOfSender(sender, own);
  return !isFromPage(name) || sitesNamed(message as object).every((named) => named === site);
}

/** A sidebar in a page; the options page in a tab of its own has frame 0. */
function isFramed({ tab, frameId }: Sender): boolean {
  return tab !== undefined && frameId !== 0;
}

function refused(failure: Failure, detail = ''): Outcome<never> {
  return { ok: false, failure, detail };
}
