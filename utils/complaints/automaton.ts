import { isBoundary, isWord, startsWord } from './boundary.ts';
import { ONE, type Pattern, RUN } from './pattern.ts';

/** A pattern found at `start` to `end` (exclusive) in the text that was scanned. */
export interface Hit {
  readonly pattern: Pattern;
  readonly start: number;
  readonly end: number;
}

export interface Scan {
  readonly hits: readonly Hit[];
  /** Partial matches that were carried over a character: the work, counted. */
  readonly steps: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly isRun: boolean;
  readonly ends: Pattern[];
  /** Where it was reached last: of two ways to one place, the earlier start says all. */
  reached: number;
}

/**
 * One machine for all patterns, which share their beginnings. It goes through a text once; however
 * the patterns are made, a place in them is carried over each character at most once.
 */
export function compilePatterns(patterns: readonly Pattern[]): (text: string) => Scan {
  const words = createNode(false);
  const tags = createNode(false);
  for (const pattern of patterns) add(pattern.inTag ? tags : words, pattern);
  let tick = 0;
  return (text) => {
    const hits: Hit[] = [];
    let nodes: Node[] = [];
    let starts: number[] = [];
    let before = '';
    let here = characterAt(text, 0);
    let after = '';
    let at = 0;
    let end = 0;
    let steps = 0;
    let isIn = false;
    let inTag = false;

    const enter = (node: Node | undefined, start: number): void => {
      if (!node || node.reached === tick) return;
      node.reached = tick;
      nodes.push(node);
      starts.push(start);
      for (const pattern of node.ends)
        if (pattern.inTag || isBoundary(here, after)) hits.push({ pattern, start, end });
      enter(node.next.get(RUN), start);
    };
    const step = (node: Node | undefined, start: number): void => {
      if (!node) return;
      steps++;
      enter(node.next.get(here), start);
      if (!isIn) return;
      enter(node.next.get(ONE), start);
      if (node.isRun) enter(node, start);
    };
    const begin = (root: Node): void => {
      step(root, at);
      step(root.next.get(RUN), at);
    };

    for (; here; before = here, here = after, at = end) {
      tick++;
      end = at + here.length;
      after = characterAt(text, end);
      isIn = isWord(here);
      if (nodes.length > 0) {
        const carried = nodes;
        const since = starts;
        nodes = [];
        starts = [];
        // The earliest start first: who comes to the same place later says nothing new.
        for (let one = 0; one < carried.length; one++) step(carried[one], since[one] ?? at);
      }
      inTag &&= isIn;
      if (inTag) begin(tags);
      if (!startsWord(text, at, before, here)) continue;
      begin(words);
      inTag ||= here === '#';
    }
    return { hits, steps };
  };
}

function add(root: Node, pattern: Pattern): void {
  let node = root;
  for (const sign of pattern.signs) {
    const next = node.next.get(sign) ?? createNode(sign === RUN);
    node.next.set(sign, next);
    node = next;
  }
  node.ends.push(pattern);
}

function createNode(isRun: boolean): Node {
  return { next: new Map(), isRun, ends: [], reached: 0 };
}

function characterAt(text: string, at: number): string {
  const unit = text[at] ?? '';
  return unit < '\ud800' ? unit : String.fromCodePoint(text.codePointAt(at) ?? 0);
}
