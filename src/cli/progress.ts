import { number } from '../reports/text.js';

const FIRST_AFTER_MS = 1000;
const TERMINAL_EVERY_MS = 200;
const LOG_FIRST_AFTER_MS = 2000;
const LOG_EVERY_MS = 10_000;

export interface Progress {
  update(done: number): void;
  stop(): void;
}

/** Says on standard error how far a long reading is: one changing line on a terminal, a line now and then in a log. */
export function startProgress(what: string, quiet: boolean): Progress {
  const { stderr } = process;
  const begun = performance.now();
  const every = stderr.isTTY ? TERMINAL_EVERY_MS : LOG_EVERY_MS;
  let next = begun + (stderr.isTTY ? FIRST_AFTER_MS : LOG_FIRST_AFTER_MS);
  let shown = false;
  return {
    update(done) {
      const now = performance.now();
      if (quiet || now < next) return;
      next = now + every;
      const rate = Math.round(done / ((now - begun) / 1000));
      const text = `${number(done)} ${what} read, ${number(rate)} a second`;
      stderr.write(stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
      shown = true;
    },
    stop() {
      if (shown && stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
