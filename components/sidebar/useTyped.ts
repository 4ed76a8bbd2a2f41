import { useState } from 'react';

/** Words typed into forms and not handed in yet, by form: they are there again when one is opened anew. */
export type Typed = Map<string, string>;

/** A field's words; `start` where none were typed before. */
export function useTyped(typed: Typed, name: string, start = '') {
  const [words, setWords] = useState(typed.get(name) ?? start);
  const type = (text: string) => {
    typed.set(name, text);
    setWords(text);
  };
  return [words, type] as const;
}
