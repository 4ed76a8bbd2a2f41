import { useEffect } from 'react';
import type { Suggestion } from '../../utils/words/reply.ts';

/** Whether keys typed here are words, and no shortcuts. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type=radio]), textarea, select, [role=menu]') !== null
  );
}

/** 1 to 3 choose a start from anywhere but where words are typed. */
export function useStartKeys(
  suggestions: readonly Suggestion[],
  choose: (suggestion: Suggestion) => void,
): void {
  useEffect(() => {
    if (suggestions.length === 0) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const suggestion = suggestions[Number(event.key) - 1];
      if (!suggestion) return;
      event.preventDefault();
      choose(suggestion);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
