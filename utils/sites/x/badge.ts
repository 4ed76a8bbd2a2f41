import type { BadgeSlot } from '../site.ts';
import { isOwn, own } from './own.ts';
import { ACTIONS, BOOKMARK, REPLY } from './selectors.ts';

/** In the post's own row of actions: before bookmark and share, which end it. */
export function badgeSlot(article: Element): BadgeSlot | undefined {
  const parent = actions(article);
  if (!parent) return undefined;
  return { parent, before: childHolding(parent, BOOKMARK) ?? lastButOne(parent) };
}

/** A video has a group of controls as well: the one with the reply button counts. */
function actions(article: Element): Element | undefined {
  const group = own(article, REPLY)?.closest(ACTIONS);
  return group && isOwn(group, article) ? group : undefined;
}

/** Layouts without bookmarks end with sharing; a group of one button ends after it. */
function lastButOne(group: Element): Element | null {
  return group.children.length > 1 ? group.lastElementChild : null;
}

/** The group's own child around the match: what the row lays out. */
function childHolding(group: Element, selector: string): Element | undefined {
  let child = group.querySelector(selector);
  while (child && child.parentElement !== group) child = child.parentElement;
  return child ?? undefined;
}
