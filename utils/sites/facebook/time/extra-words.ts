/** Words that Facebook writes and `Intl` has not, each kind separated by "|". */
export interface ExtraWords {
  now?: string;
  ago?: string;
  filler?: string;
}

/**
 * By language: what stands for this very minute, for "ago" where Facebook prefers another word, and
 * the words around a time: articles that stand for "one", "about", "at".
 */
export const EXTRA_WORDS: Record<string, ExtraWords> = {
  en: { now: 'just now|a few seconds ago', filler: 'a|an|about|at|on' },
  es: {
    now: 'ahora mismo|justo ahora|hace un momento|hace unos segundos|hace instantes',
    filler: 'un|una|aproximadamente|alrededor|de|el|a|la|las',
  },
  fr: {
    now: "à l'instant|l'instant|il y a quelques secondes",
    filler: 'un|une|environ|d|le|à',
  },
  de: {
    now: 'gerade eben|soeben|vor wenigen sekunden|vor ein paar sekunden',
    filler: 'ein|eine|einem|einer|etwa|ca|ungefähr|um|uhr',
  },
  pt: {
    now: 'agora mesmo|agora há pouco|neste momento|há alguns segundos',
    filler: 'um|uma|cerca|aproximadamente|de|à|às',
  },
  it: {
    now: 'adesso|proprio ora|poco fa|pochi secondi fa|alcuni secondi fa',
    filler: 'un|una|circa|alle|all|ore',
  },
  ar: { now: 'للتو|الآن للتو|منذ لحظات|منذ بضع ثوان|منذ ثوان', ago: 'منذ', filler: 'الساعة|حوالي' },
  vi: { now: 'vừa xong|vài giây trước', filler: 'khoảng|một|lúc' },
  zh: { now: '刚刚|剛剛|几秒前|幾秒前|几秒钟前|幾秒鐘前', filler: '约|約|大约|大約' },
  bn: { now: 'এইমাত্র|এখনই|কয়েক সেকেন্ড আগে', filler: 'প্রায়|এক|একটি|এ|টায়' },
};
