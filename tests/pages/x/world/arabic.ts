import type { World } from '../world.ts';
import { asWorld, counts, DAY, HOUR, MINUTE, writer } from './kit.ts';

/** The same morning in Arabic. */
export function arabic(now: number): World {
  const post = writer(now, 'ar');
  const layan = post(
    'layan_drw',
    3 * HOUR + 18 * MINUTE,
    '@northwindair للمرة الثالثة أسأل: حقيبتي في بورتو منذ 2 نوفمبر ولا أحد يرد على الهاتف. دفعت 240 جنيهًا ثمن ملابس ما كنت أحتاجها. أين هي؟',
    counts(4, 2, 31, 1240),
  );
  const belt = post(
    'layan_drw',
    3 * DAY,
    '@northwindair لم تصل الحقيبة إلى السير في بورتو',
    counts(1, 0, 2, 96),
  );
  return asWorld(
    [
      ['layan_drw', 'ليان درويش'],
      ['samer_hyk', 'سامر الحايك'],
      ['harbourwx', 'طقس الميناء'],
      ['nawal_rzq', 'نوال رزق'],
      ['hadi_cello', 'هادي منصور'],
      ['rana_krm', 'رنا كرم'],
    ],
    [
      layan,
      post(
        'samer_hyk',
        4 * HOUR + 18 * MINUTE,
        'خصم المبلغ مرتين للمقعد نفسه في رحلة NW418. @northwindair',
        counts(1, 0, 9, 418),
      ),
      post('harbourwx', 2 * HOUR, 'رياح غربية حتى المساء ثم تهدأ.', counts(2, 6, 40, 3412)),
      post(
        'nawal_rzq',
        3 * HOUR,
        'التطبيق يخرجني كلما أضفت حقيبة. أمر بسيط لكنه يتكرر. @northwindair',
        counts(0, 0, 3, 88),
      ),
      post(
        'hadi_cello',
        25 * MINUTE,
        'هل تسافر آلتي معي في المقصورة إن حجزت لها مقعدًا؟ @northwindair',
        counts(1, 0, 2, 61),
      ),
      post(
        'rana_krm',
        4 * HOUR + 40 * MINUTE,
        'طاقم رحلة الصباح كان لطيفًا مع جدتي. شكرًا لكم 💙',
        counts(2, 1, 57, 930),
      ),
    ],
    [
      belt,
      post('northwindair', 3 * DAY - 34 * MINUTE, 'نعتذر، الحقيبة مع مندوب خلال 48 ساعة. ^LK', {
        parent: belt.id,
      }),
    ],
  );
}
