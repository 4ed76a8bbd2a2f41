import { join } from 'node:path';
import { builtExtension } from '../browser/launch.ts';

/** What a user might have in the browser instead. */
export interface Variant {
  readonly name: string;
  /** Folder of the unpacked extension; null: none. */
  readonly extension: string | null;
}

const peer = (name: string) => join(import.meta.dirname, 'peers', name);

export const variants: readonly Variant[] = [
  { name: 'no extension', extension: null },
  { name: 'empty content script', extension: peer('empty') },
  { name: 'rescan of the page', extension: peer('rescan') },
  { name: 'Hearback', extension: builtExtension },
];
