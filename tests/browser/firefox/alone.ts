/**
 * One promise in one Firefox, in a process of its own, since Node's WebSocket hears no more than 4,096
 * messages in the life of a process: prints what came of it as JSON.
 */
import { alarmsInFirefox } from './alarms.ts';
import { ensureFirefox } from './find-firefox.ts';
import { killsInFirefox } from './kills.ts';

const program = ensureFirefox() ?? '';
const [name = '', size = ''] = process.argv.slice(2);
const found =
  name === 'alarms'
    ? await alarmsInFirefox(program, JSON.parse(size))
    : await killsInFirefox(program, JSON.parse(size));
console.log(JSON.stringify(found));
process.exit(0);
