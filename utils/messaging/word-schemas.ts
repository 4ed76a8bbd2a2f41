import { z } from './zod.ts';

/** The closed lists of utils/words, as messages and settings may name them. */

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
