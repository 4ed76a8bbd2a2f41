import { describe, expect, it } from 'vitest';
import { topicOf } from '../../../utils/complaints/topics.ts';

describe('topicOf', () => {
  it.each([
    ['my bag has been in Porto since Monday and nobody answers the phone', 'delivery'],
    ['charged twice for the same seat', 'billing'],
    ['my refund for the cancelled Lisbon flight says processed', 'billing'],
    ['the app logs me out every time I add a bag', 'account'],
    ['the broadband is down again', 'outage'],
    ['the zip broke after a week, such poor quality', 'product'],
    ['your staff were rude', 'service'],
    ['this seat is dangerous', 'safety'],
    ['you will hear from my solicitor', 'legal'],
    ['hello there', 'other'],
    ['', 'other'],
  ])('%s: %s', (text, topic) => expect(topicOf(text)).toBe(topic));
});
