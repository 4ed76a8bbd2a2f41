import type { Sayings } from '../compile-sayings.ts';

/** What words may be a sign of; `matter` is something that could be looked into. */
export type Sign =
  | 'safety'
  | 'legal threat'
  | 'discrimination'
  | 'data leak'
  | 'vulnerable person'
  | 'stranded now'
  | 'bag missing'
  | 'money taken'
  | 'money spent'
  | 'refund missing'
  | 'repeated contact'
  | 'something lost'
  | 'out of service'
  | 'something cancelled'
  | 'something wrong or broken'
  | 'happens again'
  | 'still waiting'
  | 'deadline in the text'
  | 'weeks of waiting'
  | 'says it is small'
  | 'anger without a matter'
  | 'matter';

/** The signs in one language. All languages are looked for in every text, since posts mix them: a single word must mean nothing else in another. */
export type SeverityWords = Sayings<Sign>;
