/** Small pages of Facebook's structure around its composers. */

const POST = '777000111';
const pfbid = (name: string) => `pfbid0${name.repeat(4)}`;
export const postId = (name: string): string => `facebook:${pfbid(name)}`;
export const commentId = (number: number): string => `facebook:comment:${POST}_${number}`;

export const url = new URL('https://www.facebook.com/');

export interface Said {
  readonly number: number;
  readonly by: string;
  /** Number of the comment that it stands under. */
  readonly under?: number;
}

const words = (text: string) => `<div dir="auto" style="text-align: start;">${text}</div>`;
const button = (name: string, label = true) =>
  `<div role="button" tabindex="0"${label ? ` aria-label="${name}"` : ''}>${name}</div>`;

/** A comment or a nested reply, with its row of time, Like and Reply. */
export function comment({ number, by, under }: Said): string {
  const key = encodeURIComponent(btoa(`comment:${POST}_${number}`));
  const author = `https://www.facebook.com/${by.toLowerCase().replaceAll(' ', '.')}?comment_id=${key}`;
  const place = under ? `comment_id=${under}&reply_comment_id=${number}` : `comment_id=${number}`;
  return `<div role="article" aria-label="Comment by ${by} 2 hours ago" tabindex="-1">
    <a href="${author}" aria-hidden="true"></a>
    <div><a href="${author}"><span dir="auto">${by}</span></a>${words('Where is my bag?')}</div>
    <div><ul aria-hidden="false">
      <li><a href="/maren.oduya/posts/${pfbid('maren')}?${place}">2h</a></li>
      <li><span><div>${button('Like')}</div>${button('React')}</span></li>
      <li><div>${button('Reply', false)}</div></li>
      <li><div>${button('See translation', false)}</div></li>
    </ul></div>
  </div>`;
}

export interface Editor {
  readonly name: string;
  readonly label?: string;
  /** The paragraphs' own HTML. */
  readonly lines?: string;
  readonly submit?: boolean;
}

/** A composer; `name` is its id, to be told from others. */
export function editor({ name, label = 'Write…', lines = '<p><br></p>', submit }: Editor): string {
  const send = `<div id="focused-state-composer-submit"><span>${button('Comment')}</span></div>`;
  return `<div><form role="presentation"><div>
    <div id="${name}" role="textbox" contenteditable="true" data-lexical-editor="true"
      aria-label="${label}" tabindex="0">${lines}</div>
    <ul><li>${button('Insert an emoji')}</li></ul>${submit ? send : ''}
  </div></form></div>`;
}

export const mention = (name: string, after = ' '): string =>
  `<p dir="auto"><span spellcheck="false" data-lexical-text="true">${name}</span><span data-lexical-text="true">${after}</span></p>`;

/** A comment with its replies and, where it is open, their composer. */
export function thread(first: Said, replies: readonly Said[] = [], open = ''): string {
  const below = replies.map((reply) => `<div>${comment({ ...reply, under: first.number })}</div>`);
  return `<div><div>${comment(first)}<div>${below.join('')}${open && `<div>${open}</div>`}</div></div></div>`;
}

const actions = `<div>
  <div>${button('Like')}${button('React')}</div>
  <div>${button('Leave a comment')}</div>
  <div>${button('Send this to friends')}</div>
</div>`;

export const namedActions = `<div>
  <div>${button('Like')}</div><div>${button('React')}</div>
  <div role="button" aria-label="Leave a comment"><i data-ad-rendering-role="comment_button"></i></div>
  <div>${button('Share')}</div>
</div>`;

/** A post by Maren Oduya; `name` makes its address. `below` stands under its actions. */
export function unit(name: string, below = '', row = actions): string {
  return `<div role="article" aria-posinset="1" aria-labelledby="head-${name}">
    <div data-ad-rendering-role="profile_name">
      <h3 id="head-${name}"><a href="/maren.oduya"><b>Maren Oduya</b></a></h3>
    </div>
    <div><span><a href="/maren.oduya/posts/${pfbid(name)}" aria-label="3h">3h</a></span></div>
    <div data-ad-rendering-role="story_message">${words(`Northwind lost my bag, ${name}.`)}</div>
    <div>${row}<div>${below}</div></div>
  </div>`;
}

/** The threads of a post as Facebook lists them, each in two boxes more. */
export const list = (...threads: readonly string[]): string =>
  `<div>${threads.map((one) => `<div data-virtualized="false"><div>${one}</div></div>`).join('')}</div>`;

export const main = (...units: readonly string[]): string =>
  `<div role="main"><div role="feed">${units.join('')}</div></div>`;

export const dialog = (content: string): string => `<div role="dialog">${content}</div>`;

/** The column beside a photo. */
export const viewer = (below: string): string =>
  dialog(`<div role="main"></div><div role="complementary">
    <div>
      <div><h2><a href="/maren.oduya">Maren Oduya</a></h2></div>
      <div><span><a href="/photo/?fbid=555000222&amp;set=a.1" aria-label="5 October">5 October</a></span></div>
      <div role="button" aria-haspopup="menu" aria-label="Actions for this post"></div>
    </div>
    ${actions}<div>${below}</div>
  </div>`);
