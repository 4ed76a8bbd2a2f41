import type { SiteId } from '../../utils/words/post.ts';
import type { Suggestion } from '../../utils/words/reply.ts';
import { siteWords } from '../../utils/words/site-words.ts';
import { Notice } from '../shared/Notice.tsx';
import { insertFailure } from './failures.ts';
import { strategyNames } from './StartFrom.tsx';
import type { Insertion } from './useInsertion.ts';

function Link({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <button type="button" className="link" onClick={onPress}>
      {children}
    </button>
  );
}

interface AskedNoteProps {
  readonly asked: Suggestion;
  readonly onAnswer: (put: boolean) => void;
}

/** Own words are never overwritten. */
export function AskedNote({ asked, onAnswer }: AskedNoteProps) {
  return (
    <Notice
      tone="plain"
      title="Your own words are still in the box."
      actions={
        <>
          <Link onPress={() => onAnswer(true)}>Put it after</Link>
          <Link onPress={() => onAnswer(false)}>Leave mine</Link>
        </>
      }
    >
      Put this after them? ({strategyNames[asked.strategy]})
    </Notice>
  );
}

interface InsertionNoteProps {
  readonly insertion: Insertion;
  readonly site: SiteId;
  /** Empty until the case is known. */
  readonly brandName: string;
  readonly pasteKeys: string;
  readonly onAnyway: () => void;
  readonly onForget: () => void;
  readonly onUndo: () => void;
  readonly onCopyAgain: () => void;
}

/** How Insert went, and the one way on. */
export function InsertionNote(props: InsertionNoteProps) {
  const { insertion, site } = props;
  const words = siteWords[site];
  if (insertion.step === 'asking') {
    const { name, by } = insertion.stranger;
    return (
      <Notice
        tone="amber"
        icon="warning"
        title={
          <>
            You are {by === 'page' ? 'signed in' : words.doing} as <bdi>{name}</bdi>,
          </>
        }
        actions={
          <>
            <Link onPress={props.onAnyway}>Insert anyway</Link>
            <Link onPress={props.onForget}>Not now</Link>
          </>
        }
      >
        who is none of <bdi>{props.brandName}</bdi>’s {words.accounts}. Insert anyway?
      </Notice>
    );
  }
  if (insertion.step === 'inserted')
    return (
      <Notice
        tone="plain"
        icon="check"
        title={`It is in ${words.name}’s ${words.box}.`}
        beside={<Link onPress={props.onUndo}>Undo</Link>}
      >
        {insertion.kept ? 'What you had typed there stands before it. ' : ''}
        Read it once, then press {words.send} there.
      </Notice>
    );
  if (insertion.step === 'failed') {
    const failed = insertFailure(site, insertion.failure, insertion.copied, props.pasteKeys);
    return (
      <Notice
        tone="amber"
        icon="warning"
        title={failed.title}
        actions={
          <Link onPress={props.onCopyAgain}>
            {insertion.copied ? 'Copy again' : 'Copy the text'}
          </Link>
        }
      >
        {insertion.detail || failed.way}
      </Notice>
    );
  }
  return null;
}
