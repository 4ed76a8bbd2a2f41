import { native } from './native.ts';

/** Address of a file of the extension; empty where the extension is gone. */
export function ownUrl(path: string): string {
  return native()?.runtime?.getURL(path) ?? '';
}

/** Runs a script of the extension in this script's own world; rejects where it cannot be had. */
export async function loadScript(path: string): Promise<void> {
  await import(/* @vite-ignore */ ownUrl(path));
}
