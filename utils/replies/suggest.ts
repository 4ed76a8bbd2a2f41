import type { KnownPost } from '../words/post.ts';
import type { Strategy, Suggestion } from '../words/reply.ts';
import type { Intent, Severity, Topic } from '../words/verdict.ts';
import type { EarlierCase } from '../words/view.ts';
import { english } from './english.ts';
import { firstName } from './first-name.ts';
import { nameMatter } from './name-matter.ts';
import type { Template, Templates } from './templates.ts';

export interface SuggestRequest {
  /** Without `authorUrl`, the author is somebody who has a profile. */
  readonly post: Pick<KnownPost, 'id' | 'text' | 'authorName'> &
    Partial<Pick<KnownPost, 'authorUrl' | 'kind'>>;
  readonly intent: Intent;
  /** Null for what is no complaint. */
  readonly severity: Severity | null;
  readonly topic: Topic;
  readonly brandName: string;
  readonly earlier: readonly Pick<EarlierCase, 'intent' | 'state'>[];
  /** "LK" signs with "^LK"; empty signs nothing. */
  readonly initials: string;
  /** When the person will write again, in words: "by 17:00"; null where no time is sure. */
  readonly updateBy: string | null;
}

const strategies: readonly Strategy[] = ['public', 'private', 'investigate'];

/** Three replies to start from, one a strategy: answer here, take it private, look into it. */
export function suggest(request: SuggestRequest, templates: Templates = english): Suggestion[] {
  const opening = openingOf(request, templates);
  return strategies.map((strategy) => {
    const template = templateOf(request, strategy, templates);
    const by = request.updateBy ?? templates.someTime;
    const parts = [
      opening,
      again(request, templates),
      template.text.replace('{by}', by),
      signed(request),
    ];
    return { strategy, text: parts.filter(Boolean).join(' '), why: whyOf(template, request) };
  });
}

function openingOf(request: SuggestRequest, templates: Templates): string {
  const { post, topic } = request;
  const openings = templates.openings[openingKind(request)];
  const opening = openings[hash(post.id) % openings.length] ?? '';
  const matter = nameMatter(post.text, topic, templates);
  return withName(opening.replace('{matter}', matter), nameOf(request));
}

function openingKind({ intent, severity, topic }: SuggestRequest): keyof Templates['openings'] {
  if (intent !== 'complaint') return intent;
  return topic === 'legal' ? 'legal' : (severity ?? 'minor');
}

/**
 * A brand's word in the author's name says an imitator, a fan or a foe, whatever word comes first.
 * Who has no profile on the page writes anonymously, under a name that the site made up.
 */
function nameOf({ post, brandName }: SuggestRequest): string | null {
  // Under a comment the site puts the name itself, as a mention in front of the reply.
  if (post.authorUrl === '' || post.kind === 'comment') return null;
  const words = wordsOf(brandName).filter((word) => word.length > 3);
  const borrowed = wordsOf(post.authorName).some((own) =>
    words.some((word) => own.startsWith(word)),
  );
  return borrowed ? null : firstName(post.authorName);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().split(/\s+/u);
}

function withName(opening: string, name: string | null): string {
  const filled = opening
    .replace('{name}, ', name === null ? '' : `${name}, `)
    .replace('{, name}', name === null ? '' : `, ${name}`)
    .replace('{hi}', name === null ? 'Hi,' : `Hi ${name},`);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function templateOf(
  { intent, severity, topic }: SuggestRequest,
  strategy: Strategy,
  templates: Templates,
): Template {
  const kind = intent === 'complaint' && severity === 'rant' ? 'rant' : intent;
  const byTopic = templates.bodies[kind][strategy];
  return byTopic[topic] ?? byTopic.other;
}

/** Only where an earlier complaint is open still: nobody answered it. */
function again({ intent, severity, earlier }: SuggestRequest, templates: Templates): string {
  const unanswered = earlier.some(
    (found) => found.intent === 'complaint' && found.state === 'open',
  );
  const asked = intent === 'complaint' && severity !== 'rant';
  return asked && unanswered ? templates.again : '';
}

function signed({ initials }: SuggestRequest): string {
  return initials === '' ? '' : `^${initials}`;
}

function whyOf({ why }: Template, { updateBy }: SuggestRequest): string {
  return updateBy === null ? why.replace(/; update \{by\}/u, '') : why.replace('{by}', updateBy);
}

/** The same post always gets the same opening; posts differ. */
function hash(id: string): number {
  let value = 0;
  for (const letter of id) value = (value * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return value;
}
