/** Start: `--help` and `--version` against an empty Node script. `npm run bench:start` */
import { CLI, measure, race } from './measure.js';

race('start', 15, {
  'an empty Node script': () => measure([process.execPath, '-e', '0']),
  '--version': () => measure([process.execPath, CLI, '--version']),
  '--help': () => measure([process.execPath, CLI, '--help']),
  'scan --help': () => measure([process.execPath, CLI, 'scan', '--help']),
});
