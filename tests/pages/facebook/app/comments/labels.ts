import type { FacebookLanguage } from '../../words.ts';

/** The words of Facebook's own interface around comments. */
export interface CommentLabels {
  /** What a comment is called; `ago` is its age in words. */
  readonly comment: (name: string, ago: string) => string;
  /** What a reply is called; `to` wrote the comment that it stands under. */
  readonly replyOf: (name: string, to: string, ago: string) => string;
  readonly comments: string;
  readonly author: string;
  readonly badges: string;
  readonly hide: string;
  readonly like: string;
  readonly react: string;
  readonly reply: string;
  readonly translate: string;
  readonly seeMore: string;
  readonly reactions: (count: number) => string;
  readonly relevant: string;
  readonly filtered: string;
  readonly loading: string;
  readonly moreComments: string;
  readonly replied: (name: string) => string;
  readonly replies: (count: number) => string;
  readonly viewReplies: (count: number) => string;
  readonly viewMoreReplies: (count: number) => string;
  /** What a composer is called. */
  readonly commentAs: (name: string) => string;
  readonly writePublic: string;
  readonly replyTo: (name: string) => string;
  readonly send: string;
  readonly tools: CommentTools;
}

/** What the icons in a composer are called. */
export interface CommentTools {
  readonly avatar: string;
  readonly emoji: string;
  readonly photo: string;
  readonly gif: string;
  readonly sticker: string;
}

const en: CommentLabels = {
  comment: (name, ago) => `Comment by ${name} ${ago}`,
  replyOf: (name, to, ago) => `Reply by ${name} to ${to}'s comment ${ago}`,
  comments: 'Comments',
  author: 'Author',
  badges: 'View information about identity badges',
  hide: 'Hide or report this',
  like: 'Like',
  react: 'React',
  reply: 'Reply',
  translate: 'See translation',
  seeMore: 'See more',
  reactions: (count) =>
    `${count} ${count === 1 ? 'reaction' : 'reactions'}; see who reacted to this`,
  relevant: 'Most relevant',
  filtered: 'Most relevant is selected, so some comments may have been filtered out.',
  loading: 'Loading...',
  moreComments: 'View more comments',
  replied: (name) => `${name} replied`,
  replies: (count) => (count === 1 ? '1 reply' : `${count} replies`),
  viewReplies: (count) => `View ${count} replies`,
  viewMoreReplies: (count) => `View ${count} more ${count === 1 ? 'reply' : 'replies'}`,
  commentAs: (name) => `Comment as ${name}`,
  writePublic: 'Write a public comment…',
  replyTo: (name) => `Reply to ${name}`,
  send: 'Comment',
  tools: {
    avatar: 'Comment with an avatar sticker',
    emoji: 'Insert an emoji',
    photo: 'Attach a photo or video',
    gif: 'Comment with a GIF',
    sticker: 'Comment with a sticker',
  },
};

const de: CommentLabels = {
  comment: (name, ago) => `Kommentar von ${name} ${ago}`,
  replyOf: (name, to, ago) => `Antwort von ${name} auf den Kommentar von ${to} ${ago}`,
  comments: 'Kommentare',
  author: 'Verfasser',
  badges: 'Informationen zu Identitätsabzeichen anzeigen',
  hide: 'Verbergen oder melden',
  like: 'Gefällt mir',
  react: 'Reagieren',
  reply: 'Antworten',
  translate: 'Übersetzung anzeigen',
  seeMore: 'Mehr anzeigen',
  reactions: (count) =>
    `${count} ${count === 1 ? 'Reaktion' : 'Reaktionen'}; sieh dir an, wer reagiert hat`,
  relevant: 'Relevanteste zuerst',
  filtered: '„Relevanteste zuerst“ ist ausgewählt, daher fehlen vielleicht einige Kommentare.',
  loading: 'Wird geladen …',
  moreComments: 'Weitere Kommentare ansehen',
  replied: (name) => `${name} hat geantwortet`,
  replies: (count) => (count === 1 ? '1 Antwort' : `${count} Antworten`),
  viewReplies: (count) => `${count} Antworten anzeigen`,
  viewMoreReplies: (count) => `${count} weitere ${count === 1 ? 'Antwort' : 'Antworten'} anzeigen`,
  commentAs: (name) => `Als ${name} kommentieren`,
  writePublic: 'Öffentlich kommentieren …',
  replyTo: (name) => `${name} antworten`,
  send: 'Kommentieren',
  tools: {
    avatar: 'Mit einem Avatar-Sticker kommentieren',
    emoji: 'Emoji einfügen',
    photo: 'Foto oder Video anhängen',
    gif: 'Mit einem GIF kommentieren',
    sticker: 'Mit einem Sticker kommentieren',
  },
};

const ar: CommentLabels = {
  comment: (name, ago) => `تعليق بواسطة ${name} ${ago}`,
  replyOf: (name, to, ago) => `رد بواسطة ${name} على تعليق ${to} ${ago}`,
  comments: 'التعليقات',
  author: 'الكاتب',
  badges: 'عرض معلومات حول شارات الهوية',
  hide: 'إخفاء هذا أو الإبلاغ عنه',
  like: 'أعجبني',
  react: 'تفاعل',
  reply: 'رد',
  translate: 'عرض الترجمة',
  seeMore: 'عرض المزيد',
  reactions: (count) => `عدد التفاعلات: ${count}؛ تعرف على من تفاعل`,
  relevant: 'الأكثر ملاءمة',
  filtered: 'تم تحديد الأكثر ملاءمة، لذلك ربما تمت تصفية بعض التعليقات.',
  loading: 'جارٍ التحميل...',
  moreComments: 'عرض مزيد من التعليقات',
  replied: (name) => `قام ${name} بالرد`,
  replies: (count) => (count === 1 ? 'رد واحد' : `عدد الردود: ${count}`),
  viewReplies: (count) => `عرض الردود (${count})`,
  viewMoreReplies: (count) => `عرض مزيد من الردود (${count})`,
  commentAs: (name) => `التعليق باسم ${name}`,
  writePublic: 'اكتب تعليقًا عامًا…',
  replyTo: (name) => `الرد على ${name}`,
  send: 'تعليق',
  tools: {
    avatar: 'تعليق بملصق أفاتار',
    emoji: 'إدراج رمز تعبيري',
    photo: 'إرفاق صورة أو فيديو',
    gif: 'تعليق بصورة GIF',
    sticker: 'تعليق بملصق',
  },
};

export const LABELS: Readonly<Record<FacebookLanguage, CommentLabels>> = { en, de, ar };
