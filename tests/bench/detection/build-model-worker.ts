import { copyFileSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { MODEL_FILE } from '../../workbench/classify.ts';

const here = import.meta.dirname;
const folder = join(here, '../../../.cache/model-worker');

/** Makes the extension of model-worker.ts out of the one with the empty worker; gives its folder. */
export async function buildModelWorker(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  cpSync(join(here, 'empty-worker'), folder, { recursive: true });
  copyFileSync(MODEL_FILE, join(folder, 'model.bin'));
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join(here, 'model-worker.ts'), formats: ['iife'], name: 'worker' },
    },
  });
  const [first] = Array.isArray(result) ? result : [];
  if (!first) throw new Error('vite gave no bundle of the worker');
  writeFileSync(join(folder, 'worker.js'), first.output[0].code);
  return folder;
}
