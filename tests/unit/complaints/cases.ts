import type { Intent, Severity } from '../../../utils/words/verdict.ts';

/** A post written by us, and what a person who answers such posts would call it. */
export interface LabelledPost {
  readonly text: string;
  readonly intent: Intent;
  /** The severities that are right; none for what is no complaint. */
  readonly severity?: readonly Severity[];
}

const complaint = (text: string, ...severity: Severity[]): LabelledPost => ({
  text,
  intent: 'complaint',
  severity,
});
const question = (text: string): LabelledPost => ({ text, intent: 'question' });
const praise = (text: string): LabelledPost => ({ text, intent: 'praise' });
const other = (text: string): LabelledPost => ({ text, intent: 'other' });

export const LABELLED: readonly LabelledPost[] = [
  complaint(
    "@northwindair third time I'm asking: my bag has been in Porto since 2 November and nobody answers the phone. I've spent £240 on clothes I shouldn't have needed. Where is it?",
    'major',
  ),
  complaint(
    'Charged twice for the same seat on NW418. £62 gone, and the help page just spins. @northwindair',
    'major',
  ),
  complaint(
    "The @northwindair app logs me out every time I add a bag. Small thing, but it's every time.",
    'minor',
  ),
  complaint(
    '@northwindair my refund for the cancelled Lisbon flight says “processed” but nothing arrived.',
    'minor',
    'major',
  ),
  complaint('northwind air is a joke. always was, always will be', 'rant'),
  complaint('@northwindair worst airline ever. Never again.', 'rant'),
  complaint('@northwindair you are absolutely useless, every single one of you', 'rant'),
  complaint('Whoever designed the Northwind Air app should be ashamed of themselves', 'rant'),
  complaint('@northwindair 4 hours on hold and then you hung up on me. Again.', 'minor', 'major'),
  complaint('@northwindair my coffee was cold and the sandwich was stale', 'minor'),
  complaint(
    "@northwindair your website won't let me change my seat, keeps saying error 500",
    'minor',
  ),
  complaint('@northwindair still no reply to my email from last week', 'minor'),
  complaint('@northwindair screen at 14C was broken for the whole flight', 'minor'),
  complaint(
    '@northwindair stuck at the airport with two small kids, flight cancelled, nobody at your desk',
    'major',
  ),
  complaint(
    '@northwindair the armrest gave my daughter an electric shock. This is dangerous.',
    'major',
  ),
  complaint(
    "@northwindair if I don't get my money back by Friday you will hear from my solicitor",
    'major',
  ),
  complaint(
    "@northwindair you just emailed me someone else's booking with their passport number in it",
    'major',
  ),
  complaint(
    '@northwindair you left my disabled mother at the gate without her wheelchair',
    'major',
  ),
  complaint('@northwindair you took £180 out of my account without asking', 'major'),
  complaint('@northwindair my order never arrived and I need it for a wedding tomorrow', 'major'),
  complaint(
    'Our internet has been down since Monday @northwindnet and I work from home',
    'major',
    'minor',
  ),
  complaint(
    '@northwindair thanks for nothing, missed my connection because of you',
    'minor',
    'rant',
    'major',
  ),
  complaint('@northwindair great job losing my suitcase. again. slow clap', 'major'),
  complaint(
    'So @northwindair cancelled our flight by text at 5am and there is no one to speak to',
    'major',
    'minor',
  ),
  complaint('@northwindair parcel says delivered. It was not delivered.', 'minor', 'major'),
  complaint(
    '@northwindair your staff at gate 12 were incredibly rude to my husband',
    'minor',
    'major',
  ),
  complaint('@northwindair three weeks and my phone still has not been repaired', 'minor', 'major'),
  complaint('@northwindair why was I billed after I cancelled?', 'minor', 'major'),
  question('@northwindair can my cello travel in the cabin if I book it a second seat?'),
  question('@northwindair what time does check-in open for the 6am to Oslo?'),
  question('@northwindair do you fly to Porto in winter?'),
  question('@northwindair is there wifi on the A320s?'),
  question('Does anyone know whether Northwind Air lets you bring a folding bike?'),
  question('@northwindair how do I add my frequent flyer number to a booking?'),
  question('@northwindair could you follow me so that I can send a message?'),
  question('@northwindair will the black jacket be back in stock in medium?'),
  praise('The crew on NW203 were so kind to my gran this morning. Thank you @northwindair 💙'),
  praise('@northwindair best flight I have had in years, what a lovely team!'),
  praise('Shout out to Marta at @northwindair for finding my passport. You are a star!'),
  praise('@northwindair love the new lounge, beautiful work'),
  praise('Really impressed with how fast @northwindair sorted my refund. Amazing service!'),
  praise('@northwindair landed early and got an upgrade, made my day 😍'),
  other('thanks @northwindair, sorted!'),
  other('@northwindair ok, thanks'),
  other('Flying @northwindair to Oslo tomorrow'),
  other('Northwind Air announces a new route to Porto from March'),
  other('Watching the planes with the kids. Two from Northwind Air so far.'),
  other('@northwindair sent you a message'),
];
