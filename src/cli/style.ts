import { styleText } from 'node:util';
import { PLAIN, type Style } from '../reports/layout.js';

/** Colour when the stream is a terminal and nobody objects: `--no-color`, `NO_COLOR`, `TERM=dumb`; `FORCE_COLOR` insists. */
export function styleFor(stream: NodeJS.WriteStream, options: { color?: boolean }): Style {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const refused = options.color === false || (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb';
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  if (refused || !(stream.isTTY || forced)) return PLAIN;
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) => styleText(format, text, { validateStream: false });
  return { strong: paint('bold'), good: paint('green'), bad: paint('red'), faint: paint('dim') };
}

/** For what goes to standard output, or to a file that is never coloured. */
export function styleOf(options: { color?: boolean; output?: string }): Style {
  return options.output === undefined || options.output === '-' ? styleFor(process.stdout, options) : PLAIN;
}
