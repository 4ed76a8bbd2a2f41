const thanks = /\b(thanks|thank you|thx|ty|cheers|appreciate it|much appreciated)\b/i;
const settled =
  /\b(sorted|solved|resolved|fixed|all good|got it|received|works now|working now|perfect|great|brilliant|will do)\b/i;
/** What keeps a thanks from closing anything: a question, a reservation, something still missing. */
const open = /\?|\b(but|still|however|though|yet|not|no|never|why|when|where|nothing)\b|n['’]t\b/i;

/** So short a thank-you closes even where it names nothing that was settled. */
const short = 60;

/** A closing "thanks, sorted" starts no clock. In doubt it closes nothing: a lost case costs more. */
export function isClosingThanks(text: string): boolean {
  if (!thanks.test(text) || open.test(text)) return false;
  const words = text.replace(/[@#]\S+/g, '').trim();
  return settled.test(words) || words.length <= short;
}
