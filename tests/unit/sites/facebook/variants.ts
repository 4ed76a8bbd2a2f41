/** A change of a whole page that says nothing of its posts. */
export type Variant = (document: Document) => void;

const SITE = 'https://www.facebook.com';

/** What differs between layouts, languages and ways to save a page. */
export const variants: Readonly<Record<string, Variant>> = {
  'without classes, and with other ids': (document) => {
    for (const element of document.querySelectorAll('[class]')) element.removeAttribute('class');
    renameIds(document);
  },
  'with more boxes': (document) => {
    const pieces =
      '[data-ad-rendering-role], h2, h3, h4, [dir="auto"], [role="article"] > div, ul, ul li';
    for (const element of document.querySelectorAll(pieces)) {
      const box = document.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }
  },
  'with addresses of their own site left out': (document) => {
    changeLinks(document, (href) => (href.startsWith(`${SITE}/`) ? href.slice(SITE.length) : href));
  },
  'with whole addresses': (document) => {
    changeLinks(document, (href) => (href.startsWith('/') ? `${SITE}${href}` : href));
  },
  'on the phone’s host': (document) => {
    changeLinks(document, (href) => href.replace(SITE, 'https://m.facebook.com'));
  },
  'on the host for slow lines': (document) => {
    changeLinks(document, (href) => href.replace(SITE, 'https://web.facebook.com'));
  },
  'with more tracking': (document) => {
    changeLinks(document, (href) => {
      const isSite = href.startsWith('/') || href.startsWith(SITE);
      return isSite ? `${href}${href.includes('?') ? '&' : '?'}mibextid=Nif5oz&rdid=4kZ` : href;
    });
  },
  'with the names that parts had before 2024': (document) => {
    for (const unit of document.querySelectorAll('[aria-posinset]')) nameAsOnce(unit);
  },
  'in a language that nobody speaks': (document) => {
    for (const button of document.querySelectorAll('[role="button"][aria-label], svg[title]')) {
      button.setAttribute(button.hasAttribute('title') ? 'title' : 'aria-label', 'Blorp');
    }
    for (const article of document.querySelectorAll('[role="article"][aria-label]')) {
      article.setAttribute('aria-label', `Blorp ${article.getAttribute('aria-label')} grimf 3 zz`);
    }
    for (const words of document.querySelectorAll('[role="button"] span, [role="button"]')) {
      if (words.childElementCount === 0) words.textContent = 'Blorp';
    }
  },
};

/** Names of parts by which others are called change with them. */
function renameIds(document: Document): void {
  for (const element of document.querySelectorAll('[id]')) element.id = `new-${element.id}`;
  for (const name of ['aria-labelledby', 'aria-describedby']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const ids = element.getAttribute(name)?.split(' ') ?? [];
      element.setAttribute(name, ids.map((id) => `new-${id}`).join(' '));
    }
  }
}

function changeLinks(document: Document, change: (href: string) => string): void {
  for (const link of document.querySelectorAll('a[href]')) {
    link.setAttribute('href', change(link.getAttribute('href') ?? ''));
  }
}

/** Units were always numbered then; a name was a heading, and a message had another attribute. */
function nameAsOnce(unit: Element): void {
  const role = 'data-ad-rendering-role';
  for (const message of unit.querySelectorAll(`[${role}="story_message"]`)) {
    if (!message.querySelector('[data-ad-preview="message"]')) {
      message.setAttribute('data-ad-preview', 'message');
    }
  }
  for (const part of unit.querySelectorAll(`[${role}]`)) part.removeAttribute(role);
}
