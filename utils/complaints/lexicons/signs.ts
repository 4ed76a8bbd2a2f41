/** Emoji and faces of any language, by how whoever writes them feels. */
export const SIGNS = {
  'glad sign':
    '😀 😁 😂 😃 😄 😅 😆 😇 😉 😊 😋 😌 😍 😎 😏 😗 😘 😙 😚 😛 😜 😝 😸 😹 😺 😻 😽 🤗 🤣 🤩 🥰 🥳 ❤ 💙 💚 💛 💜 💕 💖 💗 💘 💓 💞 💟 💝 ♥ ♡ 👍 👏 🙌 💪 ✌ 🎉 🎊 🌹 🌸 🌞 ☀ ⭐ ✨ 🔥 🏆 🥇 💐 🙏 👌 🤤 💋 🎂 🎁 ☺ 🤘 👯 💃 ✅ 🙆 🥂 🍻 🎈 💁 👊 🎶 :) :D ;) ;D =) =D :P :p ;P <3 :] =]',
  'sad sign':
    '😒 😓 😔 😕 😖 😞 😟 😠 😡 😢 😣 😤 😥 😦 😧 😨 😩 😪 😫 😭 😮 😰 😱 😳 😵 😷 🙁 ☹ 😾 😿 🙀 🤬 🤮 🤢 🤦 🤨 🙄 😑 😐 💔 👎 💩 🖕 😶 🤔 😴 🙅 💀 🤡 🤒 🤕 😬 :( :/ :| =( ;( :[ =/',
} as const;
