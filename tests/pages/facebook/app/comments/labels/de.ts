import type { CommentLabels } from '../labels.ts';

export const de: CommentLabels = {
  comment: (name, ago) => `Kommentar von ${name} ${ago}`,
  replyOf: (name, to, ago) => `Antwort von ${name} auf den Kommentar von ${to} ${ago}`,
  comments: 'Kommentare',
  author: 'Verfasser',
  badges: 'Informationen zu Identitätsabzeichen anzeigen',
  hide: 'Verbergen oder melden',
  reply: 'Antworten',
  translate: 'Übersetzung anzeigen',
  reactions: (count) =>
    `${count} ${count === 1 ? 'Reaktion' : 'Reaktionen'}; sieh dir an, wer reagiert hat`,
  relevant: 'Relevanteste zuerst',
  filtered: '„Relevanteste zuerst“ ist ausgewählt, daher fehlen vielleicht einige Kommentare.',
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
