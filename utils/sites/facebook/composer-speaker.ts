/**
 * "Comment as NAME" and "Reply as NAME", the one place where Facebook writes as whom one comments:
 * the label of the composer. A line a language; in a language that is not here nobody is named.
 */
const PATTERNS: readonly RegExp[] = [
  // English
  /^(?:comment|reply|answer) as (?<name>.+)$/iu,
  // Spanish, Portuguese
  /^(?:comentar|comenta|comente|responder|responde|responda) como (?<name>.+)$/iu,
  // French
  /^(?:commenter|commentez|répondre|répondez) en tant que (?<name>.+)$/iu,
  // German
  /^(?:(?:kommentieren|kommentiere|antworten|antworte) als (?<name>.+)|als (?<before>.+) (?:kommentieren|antworten))$/iu,
  // Italian
  /^(?:commenta|rispondi) come (?<name>.+)$/iu,
  // Arabic
  /^(?:(?:كتابة|إضافة) )?(?:ال)?(?:تعليق|رد|ردّ) باسم (?<name>.+)$/u,
  // Vietnamese
  /^(?:bình luận|trả lời|phản hồi) (?:dưới tên|với tên|với tư cách) (?<name>.+)$/iu,
  // Chinese, simplified and traditional
  /^[以用]\s*[「“"]?(?<name>.+?)[」”"]?\s*(?:的)?(?:身份|身分|名义|名義)(?:发表|發表)?(?:评论|評論|留言|回复|回覆|回應|回应)$/u,
  // Bengali
  /^(?<name>.+) (?:হিসাবে|হিসেবে) (?:কমেন্ট|মন্তব্য|উত্তর|রিপ্লাই|জবাব)(?: (?:করুন|দিন|লিখুন))?$/u,
];

/** What an editor is called: for those who hear it, and while it is empty. */
export function labelsOf(editor: Element): string[] {
  const labels = ['aria-label', 'aria-placeholder'].map((name) => editor.getAttribute(name));
  return labels.filter((label) => label !== null);
}

/** As whom this editor comments by its own label; null where the label says something else. */
export function speakerOf(editor: Element): string | null {
  return (
    labelsOf(editor)
      .map(speakerIn)
      .find((name) => name !== null) ?? null
  );
}

function speakerIn(label: string): string | null {
  const plain = label
    .normalize('NFC')
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/\s+/gu, ' ');
  const words = plain.replace(/(?:\.{3}|…)+\s*$/u, '').trim();
  for (const pattern of PATTERNS) {
    const { name, before } = pattern.exec(words)?.groups ?? {};
    const found = (name ?? before)?.trim();
    if (found) return found;
  }
  return null;
}
