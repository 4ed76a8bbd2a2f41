// Makes a clone ready to run: packages as the lockfile says, and WXT's generated types.
// Plain JavaScript without dependencies, because it runs before there are any, on Node 20 or later.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.env.npm_execpath;

if (changedAt('package-lock.json') > changedAt('node_modules/.package-lock.json')) {
  console.error('Installing what the lockfile names …');
  const how = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm_execpath is npm's own script when npm runs us; npm.cmd needs a shell on Windows.
  if (npm) run(process.execPath, [npm, ...how]);
  else run('npm', how, { shell: process.platform === 'win32' });
}
if (!existsSync(`${root}.wxt/tsconfig.json`)) {
  run(projectNode(), ['node_modules/wxt/bin/wxt.mjs', 'prepare'], { stdio: 'pipe' });
}

/** Milliseconds; 0 where there is no such file. */
function changedAt(path) {
  return existsSync(root + path) ? statSync(root + path).mtimeMs : 0;
}

/** WXT needs a newer Node than the one that may be running this. */
function projectNode() {
  const own = `${root}node_modules/.bin/node`;
  return process.platform !== 'win32' && existsSync(own) ? own : process.execPath;
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (done.status === 0) return;
  console.error(`${command} ${args.join(' ')} failed: ${done.error?.message ?? done.stderr ?? ''}`);
  process.exit(1);
}
