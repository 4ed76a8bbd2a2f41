import { hashOf } from './hash.ts';

/** What stands for a piece that means the same whatever it reads. */
export const MASK = {
  user: hashOf('<user>'),
  tag: hashOf('<tag>'),
  money: hashOf('<money>'),
  duration: hashOf('<duration>'),
  clock: hashOf('<clock>'),
  number: hashOf('<number>'),
} as const;

/** What stands for a run of stops or marks. */
export const STOP = {
  pause: hashOf('.'),
  loud: hashOf('!'),
  louder: hashOf('!!'),
  asks: hashOf('?'),
  asksLoudly: hashOf('?!'),
} as const;

export const wordSet = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(hashOf));
