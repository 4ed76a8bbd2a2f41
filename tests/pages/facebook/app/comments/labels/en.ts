import type { CommentLabels } from '../labels.ts';

export const en: CommentLabels = {
  comment: (name, ago) => `Comment by ${name} ${ago}`,
  replyOf: (name, to, ago) => `Reply by ${name} to ${to}'s comment ${ago}`,
  comments: 'Comments',
  author: 'Author',
  badges: 'View information about identity badges',
  hide: 'Hide or report this',
  reply: 'Reply',
  translate: 'See translation',
  reactions: (count) =>
    `${count} ${count === 1 ? 'reaction' : 'reactions'}; see who reacted to this`,
  relevant: 'Most relevant',
  filtered: 'Most relevant is selected, so some comments may have been filtered out.',
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
