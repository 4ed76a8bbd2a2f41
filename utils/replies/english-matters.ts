import type { Topic } from '../words/verdict.ts';
import type { Matter } from './templates.ts';

/** The narrower first: "double charge" before "charge". Only what the person wrote, never a cause. */
export const englishMatters: readonly Matter[] = [
  {
    words:
      /\b(?:double|twice|two times)\b.{0,20}\bcharg|\bcharg\w*.{0,30}\b(?:twice|double|two times)\b/i,
    name: 'the double charge',
  },
  { words: /\b(?:my|our|the|a) refund|\brefund(?:ed|s)?\b/i, name: 'your refund' },
  { words: /\b(?:wrong|over)[ -]?charg|\bhidden fee|\bextra fee/i, name: 'the charge' },
  {
    words: /\b(?:lost|missing) (?:bag|bags|luggage|suitcase|baggage)\b/i,
    name: 'your missing bag',
  },
  { words: /\b(?:bags|luggage|baggage)\b/i, name: 'your bags' },
  { words: /\b(?:my|our) (?:bag|suitcase|case)\b/i, name: 'your bag' },
  {
    words: /\bflight\b.{0,40}\bcancel|\bcancel\w*.{0,20}\bflight\b/i,
    name: 'your cancelled flight',
  },
  { words: /\bflight\b.{0,40}\bdelay|\bdelay\w*.{0,20}\bflight\b/i, name: 'your delayed flight' },
  {
    words: /\btrain\b.{0,40}\b(?:cancel|delay)|\b(?:cancel|delay)\w*.{0,20}\btrain\b/i,
    name: 'your train',
  },
  { words: /\b(?:my|our) flight\b/i, name: 'your flight' },
  { words: /\b(?:my|our) booking\b|\breservation\b/i, name: 'your booking' },
  { words: /\b(?:parcel|package)\b/i, name: 'your parcel' },
  { words: /\b(?:my|our|an) order\b|\bi(?:'ve|’ve| have)? ordered\b/i, name: 'your order' },
  { words: /\b(?:my|our) delivery\b|\bnot (?:been )?delivered\b/i, name: 'your delivery' },
  {
    words: /\b(?:cancelled|canceled|cancel)\b.{0,20}\bsubscription\b|\b(?:my|our) subscription\b/i,
    name: 'your subscription',
  },
  { words: /\b(?:my|our) (?:bill|invoice)\b/i, name: 'your bill' },
  { words: /\b(?:my|our) payment\b/i, name: 'your payment' },
  {
    words: /\b(?:log|sign)(?:ging|s)? ?(?:me |us )?(?:in|out)\b|\blogin\b|\bpassword\b/i,
    name: 'the trouble signing in',
  },
  { words: /\blocked out\b|\b(?:my|our) account\b/i, name: 'the trouble with your account' },
  { words: /\bapp\b/i, name: 'the trouble with the app' },
  { words: /\b(?:website|web site|your site)\b/i, name: 'the trouble with the website' },
  { words: /\b(?:wi-?fi|internet|broadband)\b/i, name: 'the trouble with the connection' },
  { words: /\b(?:no|lost) (?:signal|power|service)\b/i, name: 'the outage' },
  { words: /\bon hold\b|\bhold music\b|\bqueu(?:e|ing)\b/i, name: 'the wait' },
  { words: /\b(?:rude|rudely|ignored|dismissive|unhelpful)\b/i, name: 'how you were treated' },
  { words: /\bcold food\b|\b(?:my|our) (?:meal|food)\b/i, name: 'your meal' },
  { words: /\b(?:my|our) seats?\b/i, name: 'your seat' },
  {
    words: /\b(?:my|our) (?:phone|laptop|tablet|watch|charger|tv|printer|router)\b/i,
    name: 'the trouble with your device',
  },
  { words: /\b(?:broken|faulty|defective|damaged)\b/i, name: 'the damage' },
  { words: /\b(?:delay|delayed|delays)\b/i, name: 'the delay' },
];

export const englishMattersByTopic: Readonly<Record<Topic, string>> = {
  delivery: 'your delivery',
  billing: 'the trouble with your payment',
  product: 'the trouble with what you bought',
  service: 'the service you had',
  outage: 'the outage',
  account: 'the trouble with your account',
  safety: 'what happened',
  legal: 'what happened',
  other: 'this',
};
