import type { PracticeLanguage } from './words.ts';

/** The words of X's own interface, in the languages that the practice page speaks. */
export interface Labels {
  readonly home: string;
  readonly explore: string;
  readonly notifications: string;
  readonly messages: string;
  readonly lists: string;
  readonly bookmarks: string;
  readonly profile: string;
  readonly more: string;
  readonly post: string;
  readonly reply: string;
  readonly posts: string;
  readonly replies: string;
  readonly sent: string;
  readonly view: string;
  readonly forYou: string;
  readonly following: string;
  readonly mentions: string;
  readonly all: string;
  readonly search: string;
  readonly happening: string;
  readonly trending: string;
  readonly whatsHappening: string;
  readonly postYourReply: string;
  readonly postText: string;
  readonly close: string;
  readonly back: string;
  readonly replyingTo: string;
  readonly and: string;
  readonly showMore: string;
  readonly quote: string;
  readonly ad: string;
  readonly pinned: string;
  readonly reposted: (name: string) => string;
  readonly views: string;
  readonly showPosts: (count: number) => string;
  readonly deleted: string;
  readonly learnMore: string;
  readonly noPage: string;
  readonly failed: string;
  readonly retry: string;
  readonly noResults: (query: string) => string;
  readonly noPosts: string;
  readonly homeTimeline: string;
  readonly conversation: string;
  readonly postsOf: (name: string) => string;
  readonly accountMenu: string;
  readonly share: string;
  readonly bookmark: string;
  readonly analytics: string;
  readonly caret: string;
  readonly deletePost: string;
  readonly counted: {
    readonly replies: (n: number) => string;
    readonly reposts: (n: number) => string;
    readonly likes: (n: number) => string;
    readonly views: (n: number) => string;
  };
  readonly verified: string;
  readonly everyone: string;
}

const en: Labels = {
  home: 'Home',
  explore: 'Explore',
  notifications: 'Notifications',
  messages: 'Messages',
  lists: 'Lists',
  bookmarks: 'Bookmarks',
  profile: 'Profile',
  more: 'More',
  post: 'Post',
  reply: 'Reply',
  posts: 'Posts',
  replies: 'Replies',
  sent: 'Your post was sent.',
  view: 'View',
  forYou: 'For you',
  following: 'Following',
  mentions: 'Mentions',
  all: 'All',
  search: 'Search',
  happening: 'What’s happening',
  trending: 'Trending',
  whatsHappening: 'What’s happening?',
  postYourReply: 'Post your reply',
  postText: 'Post text',
  close: 'Close',
  back: 'Back',
  replyingTo: 'Replying to ',
  and: ' and ',
  showMore: 'Show more',
  quote: 'Quote',
  ad: 'Ad',
  pinned: 'Pinned',
  reposted: (name) => `${name} reposted`,
  views: 'Views',
  showPosts: (count) => (count === 1 ? 'Show 1 post' : `Show ${count} posts`),
  deleted: 'This post was deleted by its author.',
  learnMore: 'Learn more',
  noPage: 'Hmm...this page doesn’t exist. Try searching for something else.',
  failed: 'Something went wrong. Try reloading.',
  retry: 'Retry',
  noResults: (query) => `No results for “${query}”`,
  noPosts: 'Nothing to see here yet',
  homeTimeline: 'Your Home Timeline',
  conversation: 'Conversation',
  postsOf: (name) => `${name}’s posts`,
  accountMenu: 'Account menu',
  share: 'Share post',
  bookmark: 'Bookmark',
  analytics: 'View post analytics',
  caret: 'More',
  deletePost: 'Delete',
  counted: {
    replies: (n) => (n === 1 ? '1 Reply' : `${n} Replies`),
    reposts: (n) => (n === 1 ? '1 repost' : `${n} reposts`),
    likes: (n) => (n === 1 ? '1 Like' : `${n} Likes`),
    views: (n) => (n === 1 ? '1 view' : `${n} views`),
  },
  verified: 'Verified account',
  everyone: 'Everyone can reply',
};

const ar: Labels = {
  home: 'الرئيسيّة',
  explore: 'استكشف',
  notifications: 'التنبيهات',
  messages: 'الرسائل',
  lists: 'القوائم',
  bookmarks: 'العلامات المرجعيّة',
  profile: 'الملف الشخصيّ',
  more: 'المزيد',
  post: 'نشر',
  reply: 'ردّ',
  posts: 'المنشورات',
  replies: 'الردود',
  sent: 'تم إرسال منشورك.',
  view: 'عرض',
  forYou: 'لك',
  following: 'أتابعهم',
  mentions: 'الإشارات',
  all: 'الكل',
  search: 'بحث',
  happening: 'ماذا يحدث',
  trending: 'المتداول',
  whatsHappening: 'ماذا يحدث؟',
  postYourReply: 'انشر ردّك',
  postText: 'نص المنشور',
  close: 'إغلاق',
  back: 'رجوع',
  replyingTo: 'ردًا على ',
  and: ' و ',
  showMore: 'عرض المزيد',
  quote: 'اقتباس',
  ad: 'إعلان',
  pinned: 'مثبّت',
  reposted: (name) => `أعاد ${name} النشر`,
  views: 'مشاهدة',
  showPosts: (count) => `عرض ${count} منشورات`,
  deleted: 'حذف صاحب المنشور هذا المنشور.',
  learnMore: 'معرفة المزيد',
  noPage: 'هممم... هذه الصفحة غير موجودة. حاول البحث عن شيء آخر.',
  failed: 'حدث خطأ ما. حاول إعادة التحميل.',
  retry: 'إعادة المحاولة',
  noResults: (query) => `لا توجد نتائج لـ “${query}”`,
  noPosts: 'لا شيء هنا بعد',
  homeTimeline: 'الخط الزمني الرئيسي الخاص بك',
  conversation: 'محادثة',
  postsOf: (name) => `منشورات ${name}`,
  accountMenu: 'قائمة الحساب',
  share: 'مشاركة المنشور',
  bookmark: 'إضافة علامة مرجعيّة',
  analytics: 'عرض تحليلات المنشور',
  caret: 'المزيد',
  deletePost: 'حذف',
  counted: {
    replies: (n) => `${n} من الردود`,
    reposts: (n) => `${n} من إعادات النشر`,
    likes: (n) => `${n} من الإعجابات`,
    views: (n) => `${n} من المشاهدات`,
  },
  verified: 'حساب موَثَّق',
  everyone: 'يمكن للجميع الردّ',
};

const de: Labels = {
  home: 'Startseite',
  explore: 'Entdecken',
  notifications: 'Mitteilungen',
  messages: 'Nachrichten',
  lists: 'Listen',
  bookmarks: 'Lesezeichen',
  profile: 'Profil',
  more: 'Mehr',
  post: 'Posten',
  reply: 'Antworten',
  posts: 'Posts',
  replies: 'Antworten',
  sent: 'Dein Post wurde gesendet.',
  view: 'Anzeigen',
  forYou: 'Für dich',
  following: 'Folge ich',
  mentions: 'Erwähnungen',
  all: 'Alle',
  search: 'Suchen',
  happening: 'Was gibt’s Neues',
  trending: 'Im Trend',
  whatsHappening: 'Was gibt’s Neues?',
  postYourReply: 'Poste deine Antwort',
  postText: 'Post-Text',
  close: 'Schließen',
  back: 'Zurück',
  replyingTo: 'Antwort an ',
  and: ' und ',
  showMore: 'Mehr anzeigen',
  quote: 'Zitieren',
  ad: 'Anzeige',
  pinned: 'Angeheftet',
  reposted: (name) => `${name} hat repostet`,
  views: 'Mal angezeigt',
  showPosts: (count) => `${count} Posts anzeigen`,
  deleted: 'Dieser Post wurde vom Verfasser gelöscht.',
  learnMore: 'Mehr erfahren',
  noPage: 'Hmm ... diese Seite existiert nicht. Versuche, nach etwas anderem zu suchen.',
  failed: 'Etwas ist schiefgelaufen. Versuche es noch einmal.',
  retry: 'Nochmal versuchen',
  noResults: (query) => `Keine Ergebnisse für „${query}“`,
  noPosts: 'Hier gibt es noch nichts zu sehen',
  homeTimeline: 'Deine Timeline',
  conversation: 'Unterhaltung',
  postsOf: (name) => `Posts von ${name}`,
  accountMenu: 'Account-Menü',
  share: 'Post teilen',
  bookmark: 'Lesezeichen setzen',
  analytics: 'Post-Analytics anzeigen',
  caret: 'Mehr',
  deletePost: 'Löschen',
  counted: {
    replies: (n) => (n === 1 ? '1 Antwort' : `${n} Antworten`),
    reposts: (n) => (n === 1 ? '1 Repost' : `${n} Reposts`),
    likes: (n) => (n === 1 ? '1 Gefällt-mir-Angabe' : `${n} Gefällt-mir-Angaben`),
    views: (n) => `${n} Mal angezeigt`,
  },
  verified: 'Verifizierter Account',
  everyone: 'Jeder kann antworten',
};

const ja: Labels = {
  home: 'ホーム',
  explore: '話題を検索',
  notifications: '通知',
  messages: 'メッセージ',
  lists: 'リスト',
  bookmarks: 'ブックマーク',
  profile: 'プロフィール',
  more: 'もっと見る',
  post: 'ポストする',
  reply: '返信',
  posts: 'ポスト',
  replies: '返信',
  sent: 'ポストを送信しました。',
  view: '表示',
  forYou: 'おすすめ',
  following: 'フォロー中',
  mentions: '@ポスト',
  all: 'すべて',
  search: '検索',
  happening: 'いまどうしてる？',
  trending: 'トレンド',
  whatsHappening: 'いまどうしてる？',
  postYourReply: '返信をポスト',
  postText: 'ポスト本文',
  close: '閉じる',
  back: '戻る',
  replyingTo: '返信先: ',
  and: ' ',
  showMore: 'さらに表示',
  quote: '引用',
  ad: 'プロモーション',
  pinned: '固定',
  reposted: (name) => `${name}さんがリポストしました`,
  views: '件の表示',
  showPosts: (count) => `${count}件のポストを表示`,
  deleted: 'このポストは、ポストの作者により削除されました。',
  learnMore: '詳細はこちら',
  noPage: 'このページは存在しません。他のページを検索してみましょう。',
  failed: '問題が発生しました。再読み込みしてください。',
  retry: 'やりなおす',
  noResults: (query) => `「${query}」の検索結果はありません`,
  noPosts: 'まだ何もありません',
  homeTimeline: 'ホームタイムライン',
  conversation: '会話',
  postsOf: (name) => `${name}さんのポスト`,
  accountMenu: 'アカウントメニュー',
  share: 'ポストを共有',
  bookmark: 'ブックマーク',
  analytics: 'ポストアナリティクスを表示',
  caret: 'もっと見る',
  deletePost: '削除',
  counted: {
    replies: (n) => `${n}件の返信`,
    reposts: (n) => `${n}件のリポスト`,
    likes: (n) => `${n}件のいいね`,
    views: (n) => `${n}件の表示`,
  },
  verified: '認証済みアカウント',
  everyone: '全員が返信できます',
};

export const LABELS: Readonly<Record<PracticeLanguage, Labels>> = { en, ar, de, ja };
