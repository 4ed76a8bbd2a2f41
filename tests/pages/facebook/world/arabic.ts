import { FLYERS } from '../flyers.ts';
import type { FacebookWorld } from '../world.ts';
import { accountsOf, asWorld, DAY, HOUR, MINUTE, type Person, writer } from './kit.ts';

/** Arabic, right to left: one post of each kind that matters. */
export function arabic(now: number): FacebookWorld {
  const { post, comment } = writer(now, 'ar', 21);
  const winter = post(
    'northwindair',
    5 * DAY,
    'جدول الشتاء متاح الآن: ثلاث رحلات إضافية كل أسبوع إلى بيرغن وبورتو.',
    {
      photo: '1225900000000021',
      comments: [
        comment(
          'layandarwish',
          4 * HOUR,
          'تركتم الكرسي المتحرك في بيرغن وأنا عالقة في البيت منذ يومين.',
          {
            replies: [
              comment('northwindair', 3 * HOUR + 30 * MINUTE, 'نعتذر، سنتصل بك خلال ساعة. ^LK', {
                mention: 'layandarwish',
              }),
              comment('layandarwish', 3 * HOUR, 'لم يتصل أحد حتى الآن.', {
                mention: 'northwindair',
              }),
            ],
          },
        ),
        comment('samerhayek', 2 * HOUR, 'أين المبلغ الذي وعدتم بإعادته في أكتوبر؟'),
        comment('ranakaram', HOUR, 'أفضل طاقم في السماء 💙'),
      ],
    },
  );
  const own = post('samerhayek', 2 * HOUR + 40 * MINUTE, 'ألغت Northwind Air رحلتي إلى لشبونة ثم', {
    rest: ' قالت إنها تأجلت يومين، بلا فندق ولا اتصال.',
  });
  const visitor = post('ranakaram', 26 * HOUR, 'دفعت ثمن المقعد مرتين، أعيدوا لي المبلغ.', {
    to: 'northwindair',
  });
  const everyday = post('nawalrizq', 35 * MINUTE, 'صباح هادئ وقهوة على الشرفة.');
  const anonymous = post('', 7 * HOUR, 'هل تقبل Northwind Air القطط في المقصورة؟', {
    anonymousName: 'عضو مجهول',
    group: FLYERS.vanity,
  });
  const review = post('layandarwish', 3 * DAY, 'يعتاد المرء على كل شيء.', {
    to: 'northwindair',
    review: 'does-not',
  });
  return asWorld(accountsOf(PEOPLE, 21), [winter, own, everyday, visitor], [anonymous, review]);
}

const PEOPLE: readonly Person[] = [
  ['layandarwish', 'ليان درويش', 'layan.darwish'],
  ['samerhayek', 'سامر حايك'],
  ['ranakaram', 'رنا كرم', 'rana.karam.3'],
  ['nawalrizq', 'نوال رزق', 'nawal.rizq'],
];
