import type { Closing } from './closing-words.ts';
import type { Sayings } from './compile-sayings.ts';

/** A thank-you and little else, in languages that the model does not know. */
export const CLOSING_WORDS_ELSEWHERE: Sayings<Closing> = {
  thanks: [
    'grazie mille|tante|infinite|ancora? di|a|per? tutto|voi|te|aiuto?',
    'molte|tante grazie',
    'bedankt|dankje|dankjewel|dankuwel hoor?',
    'dank je|jullie|u wel?',
    'hartelijk bedankt|dank',
    'tack så? mycket? för? hjälpen|svaret?',
    'takk så|for? mye|hjelpen|svaret?',
    'tusen|mange|hjertelig tak|takk|tack for? hjelpen|hjælpen?',
    'tak for? hjælpen|svaret?',
    'kiitos|kiitoksia|kiitti paljon|kovasti|avusta?',
    'takk kærlega|fyrir?',
    'dziękuję|dzięki|dziekuje bardzo|wielkie|serdecznie? za? pomoc|odpowiedź?',
    'děkuji|děkuju|díky mockrát|moc|vám?',
    'ďakujem|vďaka veľmi|pekne?',
    'nagyon? köszönöm|köszi|köszönjük szépen?',
    'mulțumesc|mersi|mulțumim mult|frumos?',
    'çok? teşekkürler|teşekkür|sağol|sağolun ederim|ederiz?',
    'большое|огромное? спасибо|спасибочки|благодарю большое|огромное|вам|за|всем? помощь|ответ?',
    'дуже|щиро? дякую|дякуємо дуже|за? допомогу?',
    'благодаря|мерси ви|много?',
    'hvala|хвала vam|ti|puno|lijepa|lepa|najlepša|много?',
    'σας? ευχαριστώ|ευχαριστούμε πολύ|σας?',
    'תודה רבה|לכם?',
    'شكرا|شكراً|شكرًا|مشكور|مشكورين|تسلم جزيلا|جزيلاً|لك|لكم|كثيرا?',
    'ممنون|مرسی|متشکرم|سپاس',
    'بہت? شکریہ',
    'बहुत? धन्यवाद|शुक्रिया',
    'cảm|cám ơn bạn|nhiều|các|shop?',
    'terima kasih banyak?',
    'makasih|trims|thank',
    'maraming? salamat po?',
    'asante sana?',
    'moltes? gràcies',
    'eskerrik asko',
    'aitäh|paldies|ačiū|faleminderit|dankie|dankon|shukran|arigato|xiexie',
  ],
  settled: ['хорошо|понятно|понял|поняла|tamam|risolto|opgelost|arrivederci|doei|hejdå'],
  polite: [
    'buona|buon giornata|serata|notte|weekend',
    'perfetto|ottimo|gentilissimi|gentilissimo|gentili|ciao|va bene?',
    'fijne|prettige|goede dag|avond|weekend nog?',
    'ha en bra|fin|god dag|kväll|helg|kveld',
    'til|för|for alt|allt|hjelpen|hjälpen',
    'miłego|dobrego dnia|wieczoru|weekendu',
    'хорошего|доброго|всего дня|вечера|доброго|хорошего',
    'iyi|kolay günler|akşamlar|gelsin',
  ],
};

/** Scripts that put no space between words: a run of these and nothing else. */
export const RUN_OF_THANKS =
  /^(?:谢谢|謝謝|多谢|多謝|感谢|感謝|非常|十分|太|你|您|们|們|了|大家|再见|再見|好的|不客气|辛苦|ありがとう|有難う|有り難う|ございます|ございました|どうも|感謝します|本当に|助かりました|了解です|了解しました|감사합니다|감사해요|감사드립니다|고맙습니다|고마워요|정말|대단히|ขอบคุณ|ขอบใจ|มาก|ครับ|ค่ะ|คะ|นะ|ๆ)+$/u;
/** What of such a run says it: the others stand beside. */
export const SAYS_THANKS =
  /谢谢|謝謝|多谢|多謝|感谢|感謝|ありがとう|有難う|有り難う|감사|고맙|고마|ขอบคุณ|ขอบใจ/u;
