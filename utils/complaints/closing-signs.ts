/** Emoji and faces of joy or thanks; of those that laugh, smirk or clap nobody knows how they are meant. */
const GLAD_SIGNS =
  '😀 😁 😃 😄 😆 😇 😉 😊 😋 😌 😍 😎 😗 😘 😙 😚 😸 😺 😻 😽 🙂 🤗 🤩 🥰 🥳 🥲 🫶 🤝 🫡 ❤ 🧡 💙 💚 💛 💜 🤍 🖤 🤎 🩷 🩵 💕 💖 💗 💘 💓 💞 💟 💝 ♥ ♡ 👍 🙌 💪 ✌ 🤞 🎉 🎊 🌹 🌸 🌷 🌻 🌼 🌺 🌞 🌈 🍀 ☀ ⭐ 🌟 ✨ 🏆 🥇 💐 🙏 👌 💋 ☺ ✅ ✔ 🙆 🥂 🍻 🎈 💯';

const GLAD = `(?:${GLAD_SIGNS.split(' ').join('|')}|:-?\\)|<3)`;
const glad = new RegExp(GLAD, 'u');
/** A hand that waves says goodbye beside words, and hello by itself. */
const everyGlad = new RegExp(`(?:${GLAD}|👋)[\\p{Emoji_Modifier}\\u200d\\ufe0f]*`, 'gu');
/** Any other picture, face or link; a question; a doubt or mockery in dots and quotation marks; an amount. */
const OTHER =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|[:;=]['’]?-?[(/\\[|]|https?:|www\.|[?？؟]|\.\.|…|["“”„«»%€$£]/u;

/** There is a picture of joy in it. */
export const isGlad = (text: string): boolean => glad.test(text);

/** What is neither word nor joy may be a matter. */
export const hasOtherSign = (text: string): boolean => OTHER.test(text.replace(everyGlad, ' '));
