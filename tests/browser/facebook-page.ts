import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import type { NewFacebookComment, NewFacebookPost } from '../pages/facebook/hooks.ts';
import { type Badged, badgedIn } from './badged.ts';
import type { Sidebar } from './sidebar-frame.ts';
import { SitePage } from './site-page.ts';

const COMMENT = '[role=article][aria-label]';
/** A post's own badge, not those of the comments below it. */
const OWN_BADGE = `[data-hearback]:not(${COMMENT} *)`;

type Words = string | RegExp;

/** A tab that shows Facebook, as a person sees it. Posts are found by what they say. */
export class FacebookPage extends SitePage {
  async open(path = '/', host = 'www.facebook.com'): Promise<void> {
    // A page behind another draws no frames.
    await this.page.bringToFront();
    await this.page.goto(`https://${host}${path}`);
    await this.page.locator('[data-ad-rendering-role=profile_name], h2, h3').first().waitFor();
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

  /** Opens the sidebar by a click on a comment's badge. */
  openSidebarOn(words: Words): Promise<Sidebar> {
    return this.openSidebar(this.badgeOnComment(words));
  }

  /** The badge of a comment, once a screen reader says these words. */
  async commentSays(words: Words, description: RegExp): Promise<void> {
    await expect(this.badgeOnComment(words)).toHaveAccessibleDescription(description);
  }

  /** The badge of a post, once a screen reader says these words. */
  async says(post: Locator, description: RegExp): Promise<void> {
    await expect(this.badgeOn(post)).toHaveAccessibleDescription(description);
  }

  /** Shows the replies to comments, which stand behind a button each. */
  async showReplies(): Promise<void> {
    const more = this.page.getByRole('button', {
      name: /^View .* repl(y|ies)$| replied.*1 reply$/,
    });
    while ((await more.count()) > 0) await more.first().click();
  }

  /** The composer of the thread in which somebody is answered. */
  composerTo(name: string): Locator {
    return this.page.getByRole('textbox', { name: `Reply to ${name}`, exact: true });
  }

  /** Every composer for comments that is open. */
  composers(): Locator {
    return this.page.locator('form [role=textbox][data-lexical-editor=true]');
  }

  /** How many of these composers hold what was written, a mention beside. */
  async writtenIn(composers: Locator): Promise<number> {
    const texts = await Promise.all((await composers.all()).map((each) => this.composed(each)));
    return texts.filter((text) => text.trim() !== '').length;
  }

  /** Presses a comment's own Reply, as the person does: its composer opens and has the focus. */
  async replyTo(words: Words): Promise<void> {
    await this.comment(words).getByRole('button', { name: 'Reply', exact: true }).click();
    await expect(this.composer()).toBeVisible();
  }

  /** Fills a post's permalink in, as the pointer over its time does. */
  async reveal(id: string): Promise<void> {
    await this.page.evaluate((post) => window.practiceFacebook.reveal(post), id);
  }

  /** Posts and comments that hold a place for a badge, in page order; `within` is the whole page. */
  badged(within: Locator = this.page.locator('body')): Promise<Badged[]> {
    return within.evaluate(badgedIn);
  }

  /** Waits until these posts, by their first words, carry a badge each and none of `bare` does. */
  async badgesOn(posts: readonly string[], bare: readonly string[], within?: Locator) {
    for (const words of bare)
      await expect(within ?? this.page.locator('body')).toContainText(words);
    const missing = async () => {
      const shown = (await this.badged(within)).filter(({ shown }) => shown);
      return posts.filter((words) => !shown.some(({ begins }) => begins.startsWith(words)));
    };
    await expect.poll(missing, 'posts without their badge').toEqual([]);
    const found = await this.badged(within);
    expect(found.filter(({ badges }) => badges > 1)).toEqual([]);
    const wrong = found.filter(({ begins }) => bare.some((words) => begins.startsWith(words)));
    expect(wrong, 'posts with a badge that is none of theirs').toEqual([]);
  }

  /** The post that lies over the page. */
  dialog(): Locator {
    return this.page.getByRole('dialog').filter({ has: this.page.locator('[aria-posinset]') });
  }

  /** A press on a post's "See more". */
  async seeMore(post: Locator): Promise<void> {
    await post.getByRole('button', { name: 'See more' }).first().click();
  }

  /** Presses "View more comments" until all are there. */
  async showComments(): Promise<void> {
    const more = this.page.getByRole('button', { name: 'View more comments' });
    const loading = this.page.getByRole('status', { name: 'Loading...' });
    while ((await more.count()) > 0) {
      await more.first().click();
      await expect(loading).toHaveCount(0);
    }
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
