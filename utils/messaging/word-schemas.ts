import { z } from './zod.ts';

/** Instants and the closed lists of utils/words, as messages and settings may give them. */

/** Milliseconds since the epoch, within the years that are written with four digits. */
export const instantSchema = z
  .number()
  .int()
  .min(0)
  .max(Date.UTC(9999, 11, 31));

export const siteSchema = z.enum(['x', 'facebook']);
export const intentSchema = z.enum(['complaint', 'question', 'praise', 'other']);
export const severitySchema = z.enum(['rant', 'minor', 'major']);
export const topicSchema = z.enum([
  'delivery',
  'billing',
  'product',
  'service',
  'outage',
  'account',
  'safety',
  'legal',
  'other',
]);
