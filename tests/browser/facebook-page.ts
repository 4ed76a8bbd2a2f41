import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import type { NewFacebookComment, NewFacebookPost } from '../pages/facebook/hooks.ts';
import type { Sidebar } from './sidebar-frame.ts';
import { SitePage } from './site-page.ts';

const COMMENT = '[role=article][aria-label]';
/** A post's own badge, not those of the comments below it. */
const OWN_BADGE = `[data-hearback]:not(${COMMENT} *)`;

type Words = string | RegExp;

/** A tab that shows Facebook, as a person sees it. Posts are found by what they say. */
export class FacebookPage extends SitePage {
  async open(path = '/', host = 'www.facebook.com'): Promise<void> {
    await this.page.goto(`https://${host}${path}`);
    await this.page.locator('[data-ad-rendering-role=profile_name], h2').first().waitFor();
  }

  /** As a click on a link of Facebook: the page stays, its address changes. */
  async navigate(path: string): Promise<void> {
    await this.page.evaluate((to) => window.practiceFacebook.navigate(to), path);
  }

  /** A post of a list, of a dialog or beside a photo. */
  unit(words: Words): Locator {
    const units =
      '[aria-posinset]:not([role]), [aria-posinset][role=article], [role=complementary]';
    return this.page.locator(units).filter({ hasText: words }).last();
  }

  comment(words: Words): Locator {
    return this.page.locator(COMMENT).filter({ hasText: words }).last();
  }

  badgeOn(post: Locator): Locator {
    return post.locator(OWN_BADGE).getByRole('button');
  }

  badgeOnComment(words: Words): Locator {
    return this.comment(words).locator('[data-hearback]').getByRole('button');
  }

  /** Opens the sidebar by a click on a badge. */
  async openSidebar(badge: Locator): Promise<Sidebar> {
    await expect(badge).toBeVisible();
    await badge.click();
    return this.sidebar();
  }

  /** Shows a post that is out of sight, which is not in the page until then. */
  async scrollTo(id: string): Promise<void> {
    await this.page.evaluate((post) => window.practiceFacebook.scrollTo({ id: post }), id);
  }

  /** Somebody posts, at the top of the news feed; gives the post's id. */
  receive(post: NewFacebookPost): Promise<string> {
    return this.page.evaluate((it) => window.practiceFacebook.add(it), post);
  }

  /** Somebody comments, as from another browser; gives the comment's id. */
  receiveComment(postId: string, comment: NewFacebookComment): Promise<string> {
    return this.page.evaluate(([id, it]) => window.practiceFacebook.comment(id, it), [
      postId,
      comment,
    ] as const);
  }

  /** The composer under a comment or, of a post, the one at its end. */
  composer(): Locator {
    return this.page.locator('form [role=textbox][data-lexical-editor=true]:focus');
  }

  /** What Facebook's editor holds, a line for each paragraph, from its own DOM. */
  async composed(composer: Locator): Promise<string> {
    return (await composer.locator('p').allInnerTexts())
      .map((line) => line.replace(/\n$/, ''))
      .join('\n');
  }
}
