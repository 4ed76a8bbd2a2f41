import type { Topic } from '../words/verdict.ts';
import type { Templates } from './templates.ts';

/** What the post is about, as words to be sorry about: "your bag", else by its topic "your delivery". */
export function nameMatter(text: string, topic: Topic, templates: Templates): string {
  const found = templates.matters.find(({ words }) => words.test(text));
  return found?.name ?? templates.mattersByTopic[topic];
}
