import { labelLength, mostLabels } from '../words/labels.ts';
import type { In, MessageName } from './protocol.ts';
import { initialsSchema, settingsSchema } from './settings-schema.ts';
import {
  instantSchema as instant,
  intentSchema as intent,
  severitySchema as severity,
  siteSchema as site,
  topicSchema as topic,
} from './word-schemas.ts';
import { z } from './zod.ts';

/** The shape of every message that reaches the background; what does not fit is refused. */

// Somebody anonymous on Facebook is told apart by the post and their name in it.
const handle = z.string().max(400);
const id = z.string().min(3).max(200);
const url = z.string().max(2_000);
// Facebook allows 63,206 characters in a post, X 25,000; a page that claims more is not believed.
const text = z.string().max(65_000);
const none = z.object({});

const match = z.object({
  brandId: z.string().min(1).max(200),
  reason: z.enum([
    'handle',
    'hashtag',
    'name',
    'keyword',
    'misspelling',
    'reply',
    'thread',
    'author',
  ]),
  words: z.string().max(500),
  addressed: z.boolean(),
});

const postFields = z.object({
  id: z.string().regex(/^(x:\d{1,25}|facebook:.{1,190})$/),
  site,
  url: url.nullable(),
  kind: z.enum(['post', 'reply', 'comment', 'quote', 'review']),
  authorName: z.string().max(300),
  authorHandle: handle.min(1),
  authorUrl: url,
  text,
  postedAt: z.iso.datetime().nullable(),
  postedAtExact: z.boolean(),
  parentId: id.nullable(),
  replyingTo: z.array(handle).max(60),
  promoted: z.boolean(),
  truncated: z.boolean(),
  language: z.string().max(40).nullable(),
  rating: z.enum(['negative', 'positive']).exactOptional(),
});

const post = postFields.refine(({ id, site }) => id.startsWith(`${site}:`));

const shown = z.object({ post, otherId: id.exactOptional() });

/** Other ids join posts and conversations that are stored: never one of this site with one of another. */
function isOfOneSite({ post, otherId }: z.infer<typeof shown>): boolean {
  return [otherId, post.parentId].every((id) => id?.startsWith(`${post.site}:`) ?? true);
}

const health = z.enum(['reading', 'found-none', 'paused', 'elsewhere']);
const reason = z.enum([
  'not-a-complaint',
  'not-about-us',
  'spam',
  'handled-elsewhere',
  'no-answer-possible',
]);
const moment = instant.nullable();
/** What the person typed into a line. */
const noteWords = {
  customerId: handle.min(3),
  caseId: id.nullable(),
  text: z.string().trim().min(1).max(5_000),
};
const sentence = z.string().trim().min(1).max(500);
const caseOnly = z.object({ caseId: id });

type ToBackground = Exclude<MessageName, `tab/${string}` | 'sidebar/show' | 'cases/changed'>;

/** What content scripts may send: nothing here reads customer data or changes a setting but the width. */
export const fromPage = {
  'page/hello': z.object({ site }),
  'page/seen': z.object({ posts: z.array(shown.extend({ match }).refine(isOfOneSite)).max(100) }),
  'page/badges': z.object({ postIds: z.array(id).max(500) }),
  'page/gone': z.object({ postId: id }),
  'page/sent': z.object({ postId: id, text, signedInAs: handle.nullable() }),
  'page/track': shown.refine(isOfOneSite),
  'page/health': z.object({ site, health, leftOut: z.number().int().min(0).max(10_000) }),
  'page/open-sidebar': z.object({
    postId: id.nullable(),
    site,
    theme: z.enum(['light', 'dim', 'dark']),
    rtl: z.boolean(),
    signedInAs: handle.nullable(),
  }),
  'page/sidebar-closed': none,
  'page/sidebar-width': z.object({ width: z.number().min(0).max(10_000) }),
} satisfies SchemasOf<Extract<ToBackground, `page/${string}`>>;

/** What only the extension's own pages may send. */
export const fromExtension = {
  'sidebar/hello': none,
  'sidebar/close': none,
  'sidebar/toggle': none,
  'sidebar/insert': z.object({ caseId: id, text, anyway: z.boolean().exactOptional() }),
  'sidebar/undo-insert': caseOnly,
  'case/answered': caseOnly,
  'case/resolved': caseOnly,
  'case/dismiss': z.object({ caseId: id, reason }),
  'case/snooze': z.object({ caseId: id, until: moment, move: sentence.nullable() }),
  'case/hand-over': z.object({ caseId: id, to: sentence, followUpAt: moment }),
  'case/holding': z.object({ caseId: id, postId: id.nullable(), until: moment }),
  'case/not-holding': caseOnly,
  'case/not-moved': caseOnly,
  'case/moved-again': caseOnly,
  'case/labels': z.object({
    caseId: id,
    labels: z.array(z.string().trim().min(1).max(labelLength)).max(mostLabels),
  }),
  'policy/recompute': none,
  'case/reopen': caseOnly,
  'teach/correct': z.object({
    caseId: id,
    intent: intent.optional(),
    severity: severity.nullable().optional(),
    topic: topic.optional(),
  }),
  'teach/take-back': caseOnly,
  'teach/answer': z.object({ caseId: id, isRight: z.boolean() }),
  'teach/close-question': caseOnly,
  'teach/forget': none,
  'case/not-sent': caseOnly,
  'case/draft': z.object({ caseId: id, text }),
  'note/write': z.object(noteWords),
  'note/delete': z.object({ id }),
  'note/restore': z.object({
    note: z.object({ ...noteWords, id, at: instant, by: initialsSchema }),
  }),
  'case/view': caseOnly,
  'settings/write': z.object({ settings: settingsSchema }),
  'settings/pause': z.object({ site, paused: z.boolean() }),
  'settings/drop-unread': none,
  'settings/open': none,
  'data/erase': none,
  'reader/health': none,
  'case/open-post': caseOnly,
} satisfies SchemasOf<Exclude<ToBackground, `page/${string}`>>;

type SchemasOf<N extends MessageName> = { readonly [name in N]: z.ZodType<Loose<In<name>>> };

/** zod's optional keys may also be present and undefined. */
type Loose<T> = { [K in keyof T]: undefined extends T[K] ? T[K] | undefined : T[K] };
