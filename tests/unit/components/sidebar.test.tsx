// @vitest-environment happy-dom
import { act, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { CaseActions } from '../../../components/sidebar/actions.ts';
import { Sidebar } from '../../../components/sidebar/Sidebar.tsx';
import type { Screen } from '../../../components/sidebar/screen.ts';
import { toBadge } from '../../../utils/deadlines/to-badge.ts';
import type { Failure } from '../../../utils/messaging/protocol.ts';
import type { Case, Clock, Correction, StoredPost } from '../../../utils/words/case.ts';
import type { CaseView, QueueRow } from '../../../utils/words/view.ts';
import { button, draw, expectAccessible, field, find, key, press, shown, type } from './draw.tsx';
import { at, clock, now, post, suggestions, view, waitsOf } from './samples.ts';

const done = async () => ({ ok: true, value: null }) as const;
const taught =
  (changed: readonly QueueRow[] | null = []) =>
  async () =>
    ({ ok: true, value: { changed } }) as const;
const fails =
  (failure: Failure, detail = '') =>
  async () =>
    ({ ok: false, failure, detail }) as const;

function actions(change: Partial<CaseActions> = {}): CaseActions {
  return {
    insert: vi.fn(async () => ({ ok: true, value: { kept: false } }) as const),
    undoInsert: vi.fn(done),
    copy: vi.fn(async () => true),
    answered: vi.fn(done),
    resolved: vi.fn(done),
    dismiss: vi.fn(done),
    snooze: vi.fn(done),
    handOver: vi.fn(done),
    holding: vi.fn(done),
    label: vi.fn(done),
    notHolding: vi.fn(done),
    notMoved: vi.fn(done),
    movedAgain: vi.fn(done),
    reopen: vi.fn(done),
    correct: vi.fn(taught()),
    takeBack: vi.fn(taught()),
    answerQuestion: vi.fn(taught()),
    closeQuestion: vi.fn(done),
    notSent: vi.fn(done),
    writeNote: vi.fn(async () => ({ ok: true, value: { id: 'n' } }) as const),
    deleteNote: vi.fn(done),
    restoreNote: vi.fn(done),
    openPost: vi.fn(done),
    openOther: vi.fn(done),
    keepDraft: vi.fn(),
    ...change,
  };
}

function caseScreen(ofView: Partial<CaseView> = {}, ofCase: Partial<Case> = {}): Screen {
  const shownView = view(ofView, ofCase);
  const waits = waitsOf(shownView.case.clocks);
  const history = { headline: '2nd complaint in 30 days', outcomes: '1 answered' };
  const labelsAsked: string[] = [];
  return {
    kind: 'case',
    shown: {
      ...{ view: shownView, waits, history, suggestions, labelsAsked },
      nextDay: Date.parse('2026-11-18T09:00Z'),
      updateAt: at('17:00'),
    },
  };
}

interface Given {
  screen?: Screen;
  does?: CaseActions;
  signedInAs?: string | null;
  onClose?: () => void;
}

async function open({
  screen = caseScreen(),
  does = actions(),
  signedInAs = 'northwindair',
  onClose,
}: Given = {}) {
  const ways = { onClose: onClose ?? vi.fn(), onSettings: vi.fn(), onTryAgain: vi.fn() };
  const where = { now, timeZone: 'Europe/London', signedInAs, mac: false };
  await draw(<Sidebar screen={screen} actions={does} {...where} {...ways} />);
  return { does, ...ways };
}

function sampleBrand() {
  const { brand } = view();
  if (!brand) throw new Error('The sample has a brand.');
  return brand;
}

const editor = () => field(/^Reply/);

const row = (caseId: string, name: string): QueueRow => ({
  caseId,
  site: 'x',
  name,
  text: 'the app is slow',
  badge: { ...toBadge(view().case, caseId), intent: 'other', severity: null },
});

const said: Correction = {
  at: now,
  asked: false,
  intent: 'complaint',
  severity: 'major',
  topic: null,
};

describe('a correction', () => {
  it('says which other posts changed, leads to them, and is undone', async () => {
    const rows = [row('x:8', 'Tobias Flint'), row('x:9', 'Lena Abara')];
    const { does } = await open({ does: actions({ correct: vi.fn(taught(rows)) }) });
    await press(button(/^Not right/));
    await press(button(/^It is minor$/));
    expect(shown()).toContain('Kept. 2 other open posts changed.');
    expect(find('[role=status]', /Kept\./)).toBeTruthy();
    await press(button(/^Show$/));
    await expectAccessible();
    await press(button(/^Lena Abara/));
    expect(does.openOther).toHaveBeenCalledWith('x:9');
    await press(button(/^Undo$/));
    expect(does.takeBack).toHaveBeenCalledOnce();
    expect(shown()).toContain('Taken back.');
  });

  it('“not a complaint” beside the reply is one, too', async () => {
    const { does } = await open();
    await press(button(/^No reply needed/));
    await press(button(/^It is not a complaint$/));
    expect(does.correct).toHaveBeenCalledWith({ intent: 'other', severity: null });
  });

  it('to no complaint stays where only the snooze of what they wrote since is undone', async () => {
    const mark = { kind: 'dismissed', at: 1, by: 'LK', reason: 'not-a-complaint' } as const;
    const corrections = [{ ...said, intent: 'other', severity: null } as const];
    const { does } = await open({
      screen: caseScreen({}, { mark, corrections, snoozedUntil: now + 3_600_000 }),
    });
    await press(button(/^Undo$/));
    expect(does.reopen).toHaveBeenCalledOnce();
    expect(does.takeBack).not.toHaveBeenCalled();
  });

  it('of before is not what ended a wait that the brand answered since', async () => {
    const mark = { kind: 'answered', postId: null, at: 1, by: 'LK' } as const;
    const answered = { state: 'answered', answeredAt: now, answeredBy: 'northwindair' } as const;
    await open({ screen: caseScreen({}, { mark, ...answered }) });
    expect(shown()).toContain('Answered at');
    expect(shown()).not.toContain('Done.');
  });

  it('to no complaint is undone where it is done', async () => {
    const mark = { kind: 'dismissed', at: now, by: 'LK', reason: 'not-a-complaint' } as const;
    const corrections = [{ ...said, intent: 'other', severity: null } as const];
    const { does } = await open({
      screen: caseScreen({}, { state: 'dismissed', intent: 'other', mark, corrections }),
    });
    await press(button(/^Undo$/));
    expect(does.takeBack).toHaveBeenCalledOnce();
  });

  it('is taken back later', async () => {
    const { does } = await open({ screen: caseScreen({}, { corrections: [said] }) });
    expect(shown()).toContain('Major, as you said.');
    await press(button(/^Take back$/));
    expect(does.takeBack).toHaveBeenCalledOnce();
  });

  it('that cannot be kept says so', async () => {
    await open({ does: actions({ correct: vi.fn(fails('quota')) }) });
    await press(button(/^Not right/));
    await press(button(/^It is minor$/));
    expect(shown()).toContain('The browser has no room left.');
    expect(shown()).not.toContain('Kept.');
  });

  it('is kept where what follows from it has to wait', async () => {
    await open({ does: actions({ correct: vi.fn(taught(null)) }) });
    await press(button(/^Not right/));
    await press(button(/^It is minor$/));
    expect(shown()).toContain('Kept. Other posts follow when Hearback starts the next time.');
  });
});

describe('“was this right?”', () => {
  const question = { at: now, closed: false };

  it('is asked in a line of its own, and answered', async () => {
    const { does } = await open({ screen: caseScreen({}, { question }) });
    expect(shown()).toContain('It took this for a complaint. Was this right?');
    await expectAccessible();
    await press(button(/^No$/));
    expect(does.answerQuestion).toHaveBeenCalledWith(false);
  });

  it('is closed without an answer', async () => {
    const { does } = await open({ screen: caseScreen({}, { question }) });
    await press(button(/^Do not answer/));
    expect(does.closeQuestion).toHaveBeenCalledOnce();
  });

  it('leaves the focus near where it was', async () => {
    function Answered() {
      const [asked, setAsked] = useState(true);
      const does = actions({
        answerQuestion: async () => {
          setAsked(false);
          return { ok: true, value: { changed: [] } };
        },
      });
      const screen = caseScreen({}, { question: asked ? question : null });
      const where = { now, timeZone: 'Europe/London', signedInAs: null, mac: false };
      const ways = { onClose: vi.fn(), onSettings: vi.fn(), onTryAgain: vi.fn() };
      return <Sidebar screen={screen} actions={does} {...where} {...ways} />;
    }
    await draw(<Answered />);
    button(/^Yes$/).focus();
    await press(button(/^Yes$/));
    expect(shown()).not.toContain('Was this right?');
    expect(document.activeElement).toBe(button(/^Open post$/));
  });

  it('is not asked of what was corrected', async () => {
    await open({ screen: caseScreen({}, { question, corrections: [said] }) });
    expect(shown()).not.toContain('Was this right?');
  });
});

describe('a case', () => {
  it('says how long, how bad, who, and why', async () => {
    await open();
    expect(find('h1', /./).textContent).toBe('42 min left');
    expect(button(/^Major/)).toBeTruthy();
    expect(shown()).toContain('Maren Oduya');
    expect(shown()).toContain('Major because of repeated contact, money spent.');
    expect(shown()).toContain('2nd complaint in 30 days');
    await expectAccessible();
  });

  it('marks the words that decided, the strong ones apart from the weak', async () => {
    await open();
    expect(document.querySelector('mark.strong')?.textContent).toBe('third time');
    expect(document.querySelector('mark.weak')?.textContent).toBe('spent £240');
  });

  it('opens the full reason', async () => {
    await open();
    await press(button(/^Why$/));
    expect(button(/^Why$/).getAttribute('aria-expanded')).toBe('true');
    expect(find('p', /Received at 11:00/).hidden).toBe(false);
  });

  it('falls back to the handle where there is no name', async () => {
    await open({ screen: caseScreen({ posts: [post({ authorName: '' })] }) });
    expect(find('h2', /marenoduya/).textContent).toBe('@marenoduya');
  });

  it('corrects with one click', async () => {
    const { does } = await open();
    await press(button(/^Not right/));
    await press(button(/^It is a question$/));
    expect(does.correct).toHaveBeenCalledWith({ intent: 'question', severity: null });
  });

  it('corrects what it is about', async () => {
    const { does } = await open();
    await press(button(/^Delivery: say what it is about/));
    await press(find('[role=menuitemradio]', /^Billing$/));
    expect(does.correct).toHaveBeenCalledWith({ topic: 'billing' });
  });

  it('lists the reasons: match, likelihood, rules and marked words', async () => {
    await open();
    await press(button(/^Reasons$/));
    const reasons = [...document.querySelectorAll('.reasons li')].map((one) => one.textContent);
    expect(reasons).toEqual([
      'It names @northwindair.',
      'Almost certainly a complaint.',
      'Rule: repeated contact.',
      'Rule: money spent.',
      'Marked: “third time”. Faintly: “spent £240”.',
    ]);
    await expectAccessible();
  });

  it('says that something learnt decided', async () => {
    const { verdict } = view().case;
    const reasons = ['you corrected a post like this one', 'money spent'];
    await open({ screen: caseScreen({}, { verdict: { ...verdict, reasons } }) });
    expect(shown()).toContain('Major: you corrected a post like this one.');
    await press(button(/^Reasons$/));
    expect(shown()).toContain('Rule: money spent.');
  });

  it('says that a post without words was not read', async () => {
    await open({ screen: caseScreen({ posts: [post({ text: '' })] }) });
    expect(shown()).toContain('What its pictures say, Hearback does not read.');
  });

  it('draws a post’s words as words', async () => {
    await open({ screen: caseScreen({ posts: [post({ text: '<img src=x onerror=alert(1)>' })] }) });
    expect(document.querySelector('.post img')).toBeNull();
    expect(shown()).toContain('<img src=x onerror=alert(1)>');
  });

  it('shows what was written since', async () => {
    const reply = post({
      id: 'x:2',
      from: 'brand',
      authorName: 'Northwind Air',
      text: 'We look.',
      at: at('11:30'),
    });
    await open({ screen: caseScreen({ posts: [post(), reply] }) });
    expect(find('li', /Northwind Air/).textContent).toContain('We look.');
  });
});

describe('writing', () => {
  it('fills an untouched editor with a start, by its key', async () => {
    const { does } = await open();
    await key('3');
    expect(editor().value).toBe(suggestions[2]?.text);
    expect(does.keepDraft).toHaveBeenLastCalledWith(suggestions[2]?.text);
    await key('1');
    expect(editor().value).toBe(suggestions[0]?.text);
    await expectAccessible();
  });

  it('asks before it joins own words', async () => {
    await open();
    await type(editor(), 'My own words');
    await key('2');
    expect(editor().value).toBe('My own words');
    await press(button(/^Put it after/));
    expect(editor().value).toBe(`My own words\n\n${suggestions[1]?.text}`);
  });

  it('leaves own words alone when told so', async () => {
    await open();
    await type(editor(), 'My own words');
    await key('2');
    await press(button(/^Leave mine/));
    expect(editor().value).toBe('My own words');
    expect(shown()).not.toContain('Put this after them');
  });

  it('counts as X does', async () => {
    await open();
    await type(editor(), `https://example.com/${'a'.repeat(80)} 日`);
    expect(shown()).toContain('26 / 280');
    await type(editor(), 'a'.repeat(292));
    expect(shown()).toContain('12 over');
  });

  it('takes up the draft that was kept', async () => {
    await open({ screen: caseScreen({ draft: 'Half a rep' }) });
    expect(editor().value).toBe('Half a rep');
  });
});

describe('inserting', () => {
  it('puts the text in by Ctrl+Enter, and takes it back', async () => {
    const { does } = await open();
    await key('1');
    await key('Enter', editor(), { ctrlKey: true });
    expect(does.insert).toHaveBeenCalledWith(suggestions[0]?.text, false);
    expect(shown()).toContain('It is in X’s reply box.');
    expect(button(/^Insert again/).className).toContain('plain');
    await press(button(/^Undo/));
    expect(does.undoInsert).toHaveBeenCalled();
    expect(button(/^Insert/)).toBeTruthy();
  });

  it('asks first where another account is signed in, by name', async () => {
    const { does } = await open({ signedInAs: 'someone' });
    await key('1');
    await press(button(/^Insert/));
    expect(does.insert).not.toHaveBeenCalled();
    expect(shown()).toContain(
      'You are signed in as @someone, who is none of Northwind Air’s accounts.',
    );
    await press(button(/^Insert anyway/));
    expect(does.insert).toHaveBeenCalledOnce();
  });

  it('does not ask where the account is the brand’s or unknown', async () => {
    const { does } = await open({ signedInAs: 'NorthwindAir' });
    await key('1');
    await press(button(/^Insert/));
    expect(does.insert).toHaveBeenCalledOnce();
  });

  it('copies the text where the composer is not found, and keeps it', async () => {
    const { does } = await open({ does: actions({ insert: fails('composer-not-found') }) });
    await key('1');
    await press(button(/^Insert/));
    expect(does.copy).toHaveBeenCalledWith(suggestions[0]?.text);
    expect(shown()).toContain('X’s composer was not found: the text is copied.');
    expect(editor().value).toBe(suggestions[0]?.text);
    expect(button(/^Try again/)).toBeTruthy();
    await press(button(/^Copy again/));
    expect(does.copy).toHaveBeenCalledTimes(2);
    await expectAccessible();
  });

  it('says so where the text could not even be copied', async () => {
    await open({ does: actions({ insert: fails('composer-not-found'), copy: async () => false }) });
    await key('1');
    await press(button(/^Insert/));
    expect(shown()).toContain('the text is still in the box below');
  });
});

describe('a comment on Facebook', () => {
  const comment = (change: Partial<StoredPost> = {}) =>
    post({
      id: 'facebook:comment:1_2',
      site: 'facebook',
      kind: 'comment',
      authorName: 'Grete Holm',
      authorHandle: '100070000000007',
      authorUrl: 'https://www.facebook.com/profile.php?id=100070000000007',
      replyingTo: ['northwindair'],
      ...change,
    });
  const brandOf = (handles: string[], pages: string[]) => ({ ...sampleBrand(), handles, pages });
  const screenOf = (
    posts = [comment()],
    brand = brandOf([], ['northwindair']),
    ofCase: Partial<Case> = {},
  ) =>
    caseScreen(
      {
        posts,
        brand,
        profiles: [
          {
            id: 'facebook:100070000000007',
            site: 'facebook',
            handle: '100070000000007',
            name: 'Grete Holm',
            url: comment().authorUrl,
            customerId: 'grete',
            firstSeenAt: at('11:00'),
          },
        ],
      },
      {
        id: 'facebook:comment:1_2',
        site: 'facebook',
        match: { brandId: 'northwind', reason: 'reply', words: '', addressed: true },
        ...ofCase,
      },
    );
  const openOn = (given: Given = {}) => open({ screen: screenOf(), signedInAs: null, ...given });

  it('names people as the page does, never by the number of their profile', async () => {
    await openOn();
    expect(find('h2', /Grete/).textContent).toBe('Grete Holm');
    expect(find('label', /^Reply to/).textContent).toMatch(/Grete Holm$/);
    expect(shown()).toContain('Facebook Grete Holm');
    expect(shown()).not.toContain('100070000000007');
    await expectAccessible();
  });

  it('shows somebody anonymous as the page names them, with no way to a profile', async () => {
    const handle = 'anonymous:facebook:1:Anonymous member';
    const anonymous = comment({
      authorName: 'Anonymous member',
      authorHandle: handle,
      authorUrl: '',
    });
    await openOn({ screen: screenOf([anonymous]) });
    expect(find('h2', /Anonymous/).textContent).toBe('Anonymous member');
    expect(shown()).not.toContain(handle);
    expect(document.querySelector('.post a')).toBeNull();
  });

  it('says that it was written on the brand’s page', async () => {
    await openOn();
    expect(shown()).toContain('Written on your page. Major because of repeated contact');
  });

  it('says nothing of a page where it answers the page elsewhere', async () => {
    const elsewhere = comment({ replyingTo: ['northwindair', 'harbour.news'] });
    await openOn({ screen: screenOf([elsewhere]) });
    expect(shown()).not.toContain('Written on your page');
  });

  it('says where a time is approximate', async () => {
    const later = comment({
      id: 'facebook:comment:1_3',
      postedAtExact: false,
      at: at('11:30'),
      text: 'And?',
    });
    await openOn({ screen: screenOf([comment({ postedAtExact: false }), later]) });
    expect(shown()).toContain('Time is approximate: the page shows no exact one.');
    expect(shown()).toContain('about 11:30');
  });

  it('says that a review holds no words', async () => {
    const review = comment({ kind: 'review', text: '', rating: 'negative' });
    await openOn({ screen: screenOf([review]) });
    expect(shown()).toContain('A review without words.');
  });

  it('says how it is sent there, and counts to 8,000 characters', async () => {
    await openOn();
    expect(shown()).toContain('You press Enter on Facebook.');
    await type(editor(), `https://example.com/${'a'.repeat(80)} 日`);
    expect(shown()).toContain('102 / 8,000');
    await type(editor(), 'a'.repeat(8_002));
    expect(shown()).toContain('2 over');
    await press(button(/^Insert/));
    expect(shown()).toContain(
      'It is in Facebook’s comment box. Read it once, then press Enter there.',
    );
  });

  it.each([
    [
      'composer-not-found',
      'Facebook’s composer was not found: the text is copied. Press Comment or Reply under it, then paste with Ctrl+V.',
    ],
    ['text-differs', 'Facebook’s comment box shows another text'],
  ] as const)('says in its own words what failed: %s', async (failure, words) => {
    await openOn({ does: actions({ insert: fails(failure) }) });
    await key('1');
    await press(button(/^Insert/));
    expect(shown()).toContain(words);
  });

  it('asks where the comment box itself names somebody else, and inserts when told so', async () => {
    const insert = vi
      .fn<CaseActions['insert']>()
      .mockImplementationOnce(fails('wrong-account', 'Lena Kern'))
      .mockResolvedValue({ ok: true, value: { kept: false } });
    const { does } = await openOn({ does: actions({ insert }) });
    await key('1');
    await press(button(/^Insert/));
    expect(shown()).toContain(
      'You are commenting as Lena Kern, who is none of Northwind Air’s pages. Insert anyway?',
    );
    expect(does.copy).not.toHaveBeenCalled();
    await expectAccessible();
    await press(button(/^Insert anyway/));
    expect(insert).toHaveBeenLastCalledWith(suggestions[0]?.text, true);
    expect(shown()).toContain('It is in Facebook’s comment box.');
  });

  it.each([
    ['a stranger', 'lena.kern', ['northwindair'], 'You are signed in as lena.kern'],
    ['the page', 'Northwind.Air', ['northwindair'], null],
    ['the page’s number', '100064000000001', ['100064000000001'], null],
    ['somebody, where the brand has no page', 'lena.kern', [], null],
    ['nobody that is known', null, ['northwindair'], null],
  ])('signed in as %s', async (_, signedInAs, pages, asks) => {
    const screen = screenOf([comment()], brandOf(['lena.kern'], pages));
    const { does } = await openOn({ screen, signedInAs });
    await key('1');
    await press(button(/^Insert/));
    if (asks === null) expect(does.insert).toHaveBeenCalledWith(suggestions[0]?.text, false);
    else expect(shown()).toContain(`${asks}, who is none of Northwind Air’s pages.`);
  });

  it('names the page that answered, not its number', async () => {
    const reply = comment({
      id: 'facebook:comment:1_4',
      from: 'brand',
      authorName: 'Northwind Air Help',
      authorHandle: '100064000000001',
      at: at('11:18'),
    });
    const answered = {
      state: 'answered',
      answeredAt: at('11:18'),
      answeredBy: '100064000000001',
    } as const;
    await openOn({ screen: screenOf([comment(), reply], undefined, answered) });
    expect(shown()).toContain('by Northwind Air Help.');
  });
});

/** What stands beside a field that lacks something. */
const errorOf = (one: HTMLElement) =>
  document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent;

const handIn = () => press(find('.snooze-form button', /./));

/** The sidebar over something that the test changes meanwhile. */
async function openChanging(from: Partial<Case>, does = actions()) {
  let change: (to: Partial<Case>) => void = () => {};
  const ways = { onClose: vi.fn(), onSettings: vi.fn(), onTryAgain: vi.fn() };
  const where = { now, timeZone: 'Europe/London', signedInAs: null, mac: false };
  function Changing() {
    const [ofCase, setCase] = useState(from);
    change = setCase;
    return <Sidebar screen={caseScreen({}, ofCase)} actions={does} {...where} {...ways} />;
  }
  await draw(<Changing />);
  return { does, to: (ofCase: Partial<Case>) => act(async () => change(ofCase)) };
}

const handedOver: Partial<Case> = {
  state: 'handed-over',
  mark: { kind: 'handed-over', at: at('11:30'), by: 'LK', to: 'Anna', followUpAt: now },
};
const answered: Partial<Case> = {
  state: 'answered',
  mark: { kind: 'answered', at: now, by: 'LK', postId: null },
};

async function openSnooze() {
  await press(button(/^Snooze$/));
  await press(button(/^Until another time/));
}

describe('a form', () => {
  it('goes when the case is done, here or in another window, and does not come again by itself', async () => {
    const { to } = await openChanging({});
    await openSnooze();
    await to(answered);
    expect(document.querySelector('.snooze-form')).toBeNull();
    await to({});
    expect(document.querySelector('.snooze-form')).toBeNull();
  });

  it('has the focus once it stands, and gives it back to what opened it', async () => {
    await open();
    await openSnooze();
    expect(document.activeElement).toBe(field(/^Snooze until/));
    await key('Escape', field(/^Snooze until/));
    expect(document.activeElement).toBe(button(/^Snooze$/));
    button(/^Note$/).focus();
    await press(button(/^Note$/));
    await type(field(/^Note for your team/), 'Prefers e-mail');
    await press(button(/^Keep note/));
    expect(document.activeElement).toBe(button(/^Note$/));
  });

  it('shows the words again that stood in it when it was closed', async () => {
    const { does } = await open();
    await openSnooze();
    await press(field(/^Move the due time/));
    await type(field(/^Because/), 'the airport');
    await key('Escape', field(/^Because/));
    await openSnooze();
    expect(field(/^Because/).value).toBe('the airport');
    await handIn();
    expect(does.snooze).toHaveBeenCalledWith(Date.parse('2026-11-18T09:00Z'), 'the airport');
    await openSnooze();
    expect((field(/^Move the due time/) as HTMLInputElement).checked).toBe(false);
    await press(button(/^Note$/));
    await type(field(/^Note for your team/), 'Prefers');
    await key('Escape', field(/^Note for your team/));
    await press(button(/^Note$/));
    expect(field(/^Note for your team/).value).toBe('Prefers');
  });

  it.each([
    ['', 'Type a date and a time.'],
    ['2026-11-17T14:00', 'That time has passed.'],
    ['9999-01-01T09:00', 'That is more than a year away.'],
  ])('says of the time “%s”: %s', async (time, error) => {
    const { does } = await open();
    await openSnooze();
    await type(field(/^Snooze until/), time);
    await handIn();
    expect(errorOf(field(/^Snooze until/))).toBe(error);
    expect(document.activeElement).toBe(field(/^Snooze until/));
    expect(does.snooze).not.toHaveBeenCalled();
  });

  it('says that a note lacks its words', async () => {
    const { does } = await open();
    await press(button(/^Note$/));
    await press(button(/^Keep note/));
    expect(errorOf(field(/^Note for your team/))).toBe('Write the note first.');
    expect(does.writeNote).not.toHaveBeenCalled();
    await expectAccessible();
  });
});

describe('“Did Anna answer?”', () => {
  it('leaves the focus on the way back', async () => {
    const { does, to } = await openChanging(handedOver);
    button(/^Yes$/).focus();
    await press(button(/^Yes$/));
    expect(does.answered).toHaveBeenCalledOnce();
    await to({ ...answered, answeredAt: now });
    expect(button(/^They wait for an update/)).toBeTruthy();
    expect(document.activeElement).toBe(button(/^Undo$/));
  });
});

describe('other ways to be done', () => {
  it('dismisses with a reason', async () => {
    const { does } = await open();
    await press(button(/^No reply/));
    await press(button(/^It is spam$/));
    expect(does.dismiss).toHaveBeenCalledWith('spam');
  });

  it('says that the matter is settled', async () => {
    const { does } = await open();
    await press(button(/^No reply/));
    await press(button(/^It is settled$/));
    expect(does.resolved).toHaveBeenCalled();
  });

  it('snoozes until tomorrow at nine, in the schedule’s zone', async () => {
    const { does } = await open();
    await press(button(/^Snooze$/));
    await press(button(/^Until tomorrow/));
    expect(does.snooze).toHaveBeenCalledWith(Date.parse('2026-11-18T09:00Z'), null);
  });

  it('moves the due time with a snooze only for a reason', async () => {
    const { does } = await open();
    await press(button(/^Snooze$/));
    await press(button(/^Until another time/));
    await type(field(/^Snooze until/), '2026-11-18T10:00');
    await press(field(/^Move the due time/));
    await press(find('.snooze-form button', /^Snooze$/));
    expect(does.snooze).not.toHaveBeenCalled();
    expect(errorOf(field(/^Because/))).toBe('Say why the due time moves.');
    expect(document.activeElement).toBe(field(/^Because/));
    await expectAccessible();
    await type(field(/^Because/), 'the airport answers tomorrow');
    await press(find('.snooze-form button', /^Snooze$/));
    const until = Date.parse('2026-11-18T10:00Z');
    expect(does.snooze).toHaveBeenCalledWith(until, 'the airport answers tomorrow');
  });

  it('hands over to somebody, with or without a date to follow up', async () => {
    const { does } = await open();
    await press(button(/^Hand over$/));
    await handIn();
    expect(errorOf(field(/^Hand over to/))).toBe('Say who answers.');
    await type(field(/^Hand over to/), ' Anna ');
    await handIn();
    expect(does.handOver).toHaveBeenCalledWith('Anna', null);
    await press(button(/^Hand over$/));
    await type(field(/^Hand over to/), 'Anna');
    await type(field(/^Follow up on/), '2026-11-18T10:00');
    await handIn();
    expect(does.handOver).toHaveBeenLastCalledWith('Anna', Date.parse('2026-11-18T10:00Z'));
  });

  it('says that a reply only held, by the policy or until what was promised', async () => {
    const stop = { at: at('11:18'), is: 'answered', by: 'northwindair' } as const;
    const reply = post({ id: 'x:9', from: 'brand', at: at('11:18') });
    const clock = { ...view().case.clock, stop } as Case['clock'];
    const answered = { state: 'answered', answeredAt: stop.at, answeredBy: stop.by } as const;
    const screen = caseScreen({ posts: [post(), reply] }, { ...answered, clock });
    const { does } = await open({ screen });
    await press(button(/^They wait for an update/));
    expect(does.holding).toHaveBeenCalledWith('x:9', null);
    await press(button(/^I promised one/));
    expect(field(/^I promised an update by/).value).toBe('2026-11-17T17:00');
    await press(button(/^Keep$/));
    expect(does.holding).toHaveBeenLastCalledWith('x:9', Date.parse('2026-11-17T17:00Z'));
  });

  it('says so too of a reply to what was handed over, and who answered it', async () => {
    const reply = post({ id: 'x:9', from: 'brand', at: at('13:00') });
    const mark = {
      kind: 'handed-over',
      to: 'Anna',
      followUpAt: null,
      at: at('12:00'),
      by: '',
    } as const;
    const stop = { at: mark.at, is: 'closed', by: null } as const;
    const clock = { ...view().case.clock, stop } as Case['clock'];
    const answered = {
      state: 'answered',
      answeredAt: reply.at,
      answeredBy: 'northwindair',
    } as const;
    const screen = caseScreen({ posts: [post(), reply] }, { ...answered, mark, clock });
    const { does } = await open({ screen });
    expect(shown()).toContain('Answered at 13:00');
    expect(shown()).not.toContain('Anna');
    await press(button(/^They wait for an update/));
    expect(does.holding).toHaveBeenCalledWith('x:9', null);
  });

  it('takes a wait for an update back', async () => {
    const clock = { ...view().case.clock, kind: 'update' } as Case['clock'];
    const { does } = await open({ screen: caseScreen({}, { clock }) });
    expect(shown()).toContain('Waiting for your update, by 15:00');
    await press(button(/^They have their answer/));
    expect(does.notHolding).toHaveBeenCalled();
  });

  it('keeps a note', async () => {
    const { does } = await open();
    await press(button(/^Note$/));
    await type(field(/^Note for your team/), 'Prefers e-mail');
    await press(button(/^Keep note/));
    expect(does.writeNote).toHaveBeenCalledWith('Prefers e-mail');
  });

  it('brings a note back that was deleted, as it was', async () => {
    const note = {
      id: 'n-1',
      customerId: 'maren',
      caseId: 'x:1',
      at: at('12:00'),
      by: 'LK',
      text: 'Flies often',
    };
    const { does } = await open({ screen: caseScreen({ notes: [note] }) });
    await press(button(/^Delete the note/));
    expect(does.deleteNote).toHaveBeenCalledWith('n-1');
    expect(find('[role=status]', /Note deleted\./)).toBeTruthy();
    expect(document.activeElement).toBe(button(/^Undo$/));
    await expectAccessible();
    await press(button(/^Undo$/));
    expect(does.restoreNote).toHaveBeenCalledWith(note);
    expect(shown()).not.toContain('Note deleted.');
  });

  it('says what failed, and that nothing is lost', async () => {
    await open({ does: actions({ answered: fails('quota') }) });
    await press(button(/^Answered$/));
    expect(shown()).toContain(
      'The browser has no room left. Nothing was lost; export or erase to go on.',
    );
  });

  it('closes with Esc, but closes an open menu first', async () => {
    const onClose = vi.fn();
    await open({ onClose });
    await press(button(/^Snooze$/));
    await key('Escape', find('[role=menu]', /./));
    expect(onClose).not.toHaveBeenCalled();
    await key('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('states of a case', () => {
  const sent = { at: at('14:10'), text: 'Hello', postId: null };
  const move = {
    ...{ clock: 'reply:x:1', by: 'LK', at: at('14:10'), to: at('17:00'), was: clock },
    reason: 'they answer at five.',
  };
  const states: [string, Partial<Case>, string][] = [
    [
      'answered',
      { state: 'answered', answeredAt: at('11:18'), answeredBy: 'northwindair' },
      'Answered in 18 min',
    ],
    [
      'sent, not seen',
      { state: 'answered', answeredAt: at('14:10'), sent },
      'Sent at 14:10, not seen on the page yet. Did it go out?',
    ],
    [
      'sent just now',
      { state: 'answered', answeredAt: at('14:17'), sent: { ...sent, at: at('14:17') } },
      'Answered at 14:17 · waiting to see it on the page',
    ],
    ['withdrawn', { state: 'withdrawn', withdrawnAt: now }, 'They took the post down.'],
    [
      'dismissed',
      { state: 'dismissed', mark: { kind: 'dismissed', at: now, by: 'LK', reason: 'spam' } },
      'Done. It is spam. LK, 14:18',
    ],
    [
      'handed over',
      {
        state: 'handed-over',
        mark: { kind: 'handed-over', at: now, by: '', to: 'Anna', followUpAt: at('16:00') },
      },
      'Handed over to Anna. 14:18, follow up 16:00',
    ],
    [
      'handed over, to be asked',
      {
        state: 'handed-over',
        mark: { kind: 'handed-over', at: at('11:30'), by: 'LK', to: 'Anna', followUpAt: now },
      },
      'Did Anna answer?',
    ],
    [
      'handed over, and answered there',
      {
        state: 'answered',
        answeredAt: now,
        mark: { kind: 'answered', at: now, by: 'LK', postId: null },
        pastMarks: [
          { kind: 'handed-over', at: at('11:30'), by: '', to: 'Anna', followUpAt: at('14:00') },
        ],
        clock: { ...view().case.clock, stop: { at: at('11:30'), is: 'closed', by: null } } as Clock,
      },
      'Anna answered, said LK, 14:18',
    ],
    [
      'answered after they wrote again to who had handed it over',
      {
        state: 'answered',
        answeredAt: now,
        mark: { kind: 'answered', at: now, by: 'LK', postId: null },
        pastMarks: [{ kind: 'handed-over', at: at('10:30'), by: '', to: 'Anna', followUpAt: null }],
      },
      'Marked as answered. LK, 14:18',
    ],
    ['snoozed', { snoozedUntil: at('14:40') }, 'Snoozed until 14:40; still due 15:00'],
    [
      'snoozed though overdue',
      { snoozedUntil: at('14:40'), clock: { ...clock, limitAt: at('14:00') } },
      'Snoozed until 14:40; was due 14:00',
    ],
    [
      'snoozed with its due time',
      { snoozedUntil: move.to, clock: { ...clock, limitAt: move.to, move } },
      'Snoozed until 17:00; now due 17:00',
    ],
    [
      'snoozed for a reason with a full stop',
      { snoozedUntil: move.to, clock: { ...clock, limitAt: move.to, move } },
      'Snoozed. Its due time moved there, too: they answer at five. LK, 14:10',
    ],
    [
      'overdue',
      { clock: { ...view().case.clock, limitAt: at('14:00') } as Case['clock'] },
      '18 min late',
    ],
    ['a rant', { severity: 'rant', clock: null }, 'No reply due'],
  ];

  it.each(states)('%s', async (_, ofCase, words) => {
    await open({ screen: caseScreen({}, ofCase) });
    expect(shown()).toContain(words);
    await expectAccessible();
  });

  it('closes the dock once answered', async () => {
    await open({ screen: caseScreen({}, { state: 'answered', answeredAt: at('11:18') }) });
    expect(document.querySelector('textarea')).toBeNull();
  });
});

describe('a case that is looked up', () => {
  const badge = toBadge(view().case, 'x:1');
  const loading: Screen = { kind: 'case-loading', caseId: 'x:1', site: 'x', badge };

  function Coming({ does, screen }: { does: CaseActions; screen: Screen }) {
    const [come, setCome] = useState(false);
    const ways = { onClose: vi.fn(), onSettings: vi.fn(), onTryAgain: vi.fn() };
    const where = { now, timeZone: 'Europe/London', signedInAs: null, mac: false };
    return (
      <>
        <button type="button" onClick={() => setCome(true)}>
          Let it come
        </button>
        <Sidebar screen={come ? screen : loading} actions={does} {...where} {...ways} />
      </>
    );
  }

  it('says at once what its badge says', async () => {
    await open({ screen: loading });
    expect(find('h1', /./).textContent).toBe('42 min left');
    expect(shown()).toContain('Open · first reply');
    expect(shown()).toContain('Looking up what was said before…');
    expect(editor().placeholder).toBe('Write, or wait for three starts');
    await expectAccessible();
  });

  it('keeps what is typed meanwhile, after what was kept before', async () => {
    const does = actions();
    await draw(<Coming does={does} screen={caseScreen({ draft: 'From yesterday.' })} />);
    const field = editor();
    await type(field, 'Hello');
    expect(does.keepDraft).not.toHaveBeenCalled();
    await press(button(/^Let it come/));
    expect(editor()).toBe(field);
    expect(field.value).toBe('From yesterday.\n\nHello');
    expect(does.keepDraft).toHaveBeenLastCalledWith('From yesterday.\n\nHello');
  });
});

describe('without a case', () => {
  const screens: [Screen, string][] = [
    [{ kind: 'empty', brandName: 'Northwind Air' }, 'Nothing on this page needs you'],
    [{ kind: 'loading' }, 'Looking up what was said before…'],
    [{ kind: 'not-set-up' }, 'Hearback is not reading yet'],
    [{ kind: 'blocked' }, 'Site data is blocked here.'],
    [{ kind: 'updated' }, 'Reload this page when your draft is safe.'],
    [{ kind: 'failed', failure: 'not-found' }, 'This case is no longer kept'],
  ];

  it.each(screens)('%o', async (screen, words) => {
    await open({ screen });
    expect(shown()).toContain(words);
    await expectAccessible();
  });
});
