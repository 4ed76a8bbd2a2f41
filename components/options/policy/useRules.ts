import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Settings } from '../../../utils/words/settings.ts';
import type { RuleAct } from './RuleLine.tsx';
import {
  errorsOf,
  moved,
  policyOf,
  type RuleDraft,
  ruleDrafts,
  withCopy,
  withNew,
} from './rule-draft.ts';
import { sayShare } from './soon-share.ts';

interface Said {
  readonly words: string;
  /** The rules before a deletion, for those who want it back. */
  readonly before: readonly RuleDraft[] | null;
}

const nothing: Said = { words: '', before: null };

/** The rules being changed: their order, the one that is open, and what is said of the last step. */
export function useRules(settings: Settings) {
  const [drafts, setDrafts] = useState<readonly RuleDraft[]>(() => ruleDrafts(settings.policy));
  const [soon, typeSoon] = useState(() => sayShare(settings.soonShare));
  const [open, setOpen] = useState<number | null>(null);
  const [said, setSaid] = useState<Said>(nothing);
  const errors = errorsOf(drafts);

  const move = (from: number, to: number) => {
    const after = moved(drafts, from, to);
    const rule = drafts[from];
    setDrafts(after);
    const words = `${rule?.name} is now rule ${after.findIndex(({ id }) => id === rule?.id) + 1} of ${after.length}.`;
    setSaid({ words, before: null });
  };

  const remove = (index: number) => {
    setSaid({ words: `${drafts[index]?.name} is deleted.`, before: drafts });
    setDrafts(drafts.toSpliced(index, 1));
    setOpen(null);
  };

  const addTo = (after: readonly RuleDraft[], index: number) => {
    setDrafts(after);
    setOpen(after[index]?.id ?? null);
    setSaid({
      words: `${after[index]?.name} is rule ${index + 1} of ${after.length}.`,
      before: null,
    });
  };

  const acts: Readonly<Record<RuleAct, (index: number) => void>> = {
    edit: (index) => setOpen(drafts[index]?.id === open ? null : (drafts[index]?.id ?? null)),
    copy: (index) => addTo(withCopy(drafts, index), index + 1),
    up: (index) => move(index, index - 1),
    down: (index) => move(index, index + 1),
    delete: remove,
  };

  return {
    drafts,
    errors,
    open,
    said,
    /** The share of the time in which a reply is due soon, as it is typed. */
    soon,
    typeSoon,
    policy: policyOf(drafts),
    isRight: errors.every((one) => Object.keys(one).length === 0),
    move,
    act: (act: RuleAct, index: number) => acts[act](index),
    add: () => addTo(withNew(drafts), drafts.length),
    change: (rule: RuleDraft) => setDrafts(drafts.map((one) => (one.id === rule.id ? rule : one))),
    undo() {
      if (said.before) setDrafts(said.before);
      setSaid({ words: 'It is back.', before: null });
    },
    /** Opens the first rule that is not right, so that what is wrong can be seen. */
    openFirstWrong() {
      const index = errors.findIndex((one) => Object.keys(one).length > 0);
      // At once: the focus goes to the field after this.
      flushSync(() => setOpen(drafts[index]?.id ?? open));
    },
  };
}

/** What `useRules` gives. */
export type Rules = ReturnType<typeof useRules>;
