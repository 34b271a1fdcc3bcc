import { number } from '../reports/layout.js';
import type { Progress } from '../scan.js';

const FIRST_AFTER_MS = 1000;
const TERMINAL_EVERY_MS = 200;
const LOG_FIRST_AFTER_MS = 2000;
const LOG_EVERY_MS = 10_000;

/** Before this nobody can say how long the rest takes. */
const GUESS_AFTER_MS = 1500;

const PHASES: Record<Progress['phase'], (done: string) => string> = {
  commits: (done) => `${done} commits read`,
  lines: (done) => `lines of ${done} commits counted`,
  search: (done) => `${done} files searched`,
  files: (done) => `${done} files read`,
  blame: (done) => `${done} files blamed`,
  history: (done) => `${done} commits of the past read`,
};

export interface ProgressLine {
  update(progress: Progress): void;
  stop(): void;
}

/** Says on standard error how far a long reading is: one changing line on a terminal, a line now and then in a log. */
export function startProgress(quiet: boolean): ProgressLine {
  const { stderr } = process;
  const begun = performance.now();
  const every = stderr.isTTY ? TERMINAL_EVERY_MS : LOG_EVERY_MS;
  let next = begun + (stderr.isTTY ? FIRST_AFTER_MS : LOG_FIRST_AFTER_MS);
  let shown = false;
  let phase: { name: Progress['phase']; begun: number } | null = null;
  return {
    update(progress) {
      const now = performance.now();
      if (phase?.name !== progress.phase) phase = { name: progress.phase, begun: now };
      if (quiet || now < next) return;
      next = now + every;
      const text = describe(progress, now - phase.begun);
      stderr.write(stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
      shown = true;
    },
    stop() {
      if (shown && stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}

/** What, how much, how fast, time left. @param elapsed milliseconds of this phase */
export function describe({ phase, done, total }: Progress, elapsed: number): string {
  if (phase === 'search' && total !== null) return `searching ${number(total)} files`;
  const amount = total === null || total < done ? number(done) : `${number(done)} of ${number(total)}`;
  const rate = done / (elapsed / 1000);
  const speed = elapsed < GUESS_AFTER_MS || rate < 1 ? '' : `, ${number(Math.round(rate))} a second`;
  const left =
    total === null || total <= done || elapsed < GUESS_AFTER_MS || done === 0 ? '' : `, ${duration((total - done) / rate)} left`;
  return `${PHASES[phase](amount)}${speed}${left}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}
