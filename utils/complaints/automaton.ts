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
    let active: [Node, number][] = [];
    let steps = 0;
    let inTag = false;
    let before = '';
    let here = characterAt(text, 0);
    for (let at = 0; here; ) {
      const end = at + here.length;
      const after = characterAt(text, end);
      const follow: [Node, number][] = [];
      const enter = (node: Node | undefined, start: number): void => {
        if (!node || node.reached === tick) return;
        node.reached = tick;
        follow.push([node, start]);
        for (const pattern of node.ends)
          if (pattern.inTag || isBoundary(here, after)) hits.push({ pattern, start, end });
        enter(node.next.get(RUN), start);
      };
      tick++;
      const isIn = isWord(here);
      if (!isIn) inTag = false;
      if (inTag) begin(tags, at, active);
      if (startsWord(text, at, before, here)) {
        begin(words, at, active);
        inTag ||= here === '#';
      }
      steps += active.length;
      for (const [node, start] of active) {
        enter(node.next.get(here), start);
        if (!isIn) continue;
        enter(node.next.get(ONE), start);
        if (node.isRun) enter(node, start);
      }
      active = follow;
      at = end;
      before = here;
      here = after;
    }
    return { hits, steps };
  };
}

/** A run may be empty: what follows a star at the very beginning may stand there at once. */
function begin(root: Node, at: number, active: [Node, number][]): void {
  active.push([root, at]);
  const run = root.next.get(RUN);
  if (run) active.push([run, at]);
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
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}
