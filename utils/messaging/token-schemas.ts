import { readPage } from './facebook-page.ts';
import { z } from './zod.ts';

/** The single entries of a brand: what may be typed or pasted, and what is kept of it. */

/** A handle on X, with or without `@`, or the address of its profile; kept without `@`. */
export const handleSchema = z
  .string()
  .transform((typed) =>
    typed
      .trim()
      .replace(/^(https?:\/\/)?(www\.|mobile\.)?(x|twitter)\.com\//i, '')
      .replace(/[/?#].*$/, '')
      .replace(/^@/, ''),
  )
  .pipe(
    z
      .string()
      .regex(
        /^\w{1,15}$/,
        'A handle on X has 1 to 15 letters, digits or underscores, like @northwindair.',
      ),
  );

/** A Facebook page: its address, vanity name or numeric id; kept as name or id. */
export const pageSchema = z
  .string()
  .trim()
  .transform((typed, context) => {
    const read = readPage(typed);
    if (read.ok) return read.page;
    context.addIssue({ code: 'custom', message: read.message });
    return z.NEVER;
  });

/** Kept without `#`. */
export const hashtagSchema = z
  .string()
  .transform((typed) => typed.trim().replace(/^[#＃]/, ''))
  .pipe(
    z
      .string()
      .regex(
        /^(?=.*[\p{L}_])[\p{L}\p{N}\p{M}_]{1,100}$/u,
        'A hashtag is one word of letters and digits, like #northwind.',
      ),
  );

/** A word or phrase; `*` stands for any run of letters and digits, but something must stand beside it. */
export const keywordSchema = z
  .string()
  .trim()
  .max(100, 'A word or phrase has at most 100 characters.')
  .refine(
    (typed) => typed.replace(/[\s*]/g, '').length >= 2,
    'Use at least 2 characters beside the *.',
  );

/** A phrase that is not the brand. */
export const phraseSchema = keywordSchema;
