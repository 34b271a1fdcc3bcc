import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  number
} from "./chunk-5HZFENFR.js";

// src/cli/progress.ts
var FIRST_AFTER_MS = 1e3;
var TERMINAL_EVERY_MS = 200;
var LOG_FIRST_AFTER_MS = 2e3;
var LOG_EVERY_MS = 1e4;
var GUESS_AFTER_MS = 1500;
var PHASES = {
  commits: (done) => `${done} commits read`,
  lines: (done) => `lines of ${done} commits counted`,
  search: (done) => `${done} files searched`,
  files: (done) => `${done} files read`,
  blame: (done) => `${done} files blamed`,
  history: (done) => `${done} commits of the past read`
};
function startProgress(quiet) {
  const { stderr } = process;
  const begun = performance.now();
  const every = stderr.isTTY ? TERMINAL_EVERY_MS : LOG_EVERY_MS;
  let next = begun + (stderr.isTTY ? FIRST_AFTER_MS : LOG_FIRST_AFTER_MS);
  let shown = false;
  let phase = null;
  return {
    update(progress) {
      const now = performance.now();
      if (phase?.name !== progress.phase) phase = { name: progress.phase, begun: now };
      if (quiet || now < next) return;
      next = now + every;
      const text = describe(progress, now - phase.begun);
      stderr.write(stderr.isTTY ? `\r\x1B[K${text}` : `${text}
`);
      shown = true;
    },
    stop() {
      if (shown && stderr.isTTY) stderr.write("\r\x1B[K");
    }
  };
}
function describe({ phase, done, total }, elapsed) {
  if (phase === "search" && total !== null) return `searching ${number(total)} files`;
  const amount = total === null || total < done ? number(done) : `${number(done)} of ${number(total)}`;
  const rate = done / (elapsed / 1e3);
  const speed = elapsed < GUESS_AFTER_MS || rate < 1 ? "" : `, ${number(Math.round(rate))} a second`;
  const left = total === null || total <= done || elapsed < GUESS_AFTER_MS || done === 0 ? "" : `, ${duration((total - done) / rate)} left`;
  return `${PHASES[phase](amount)}${speed}${left}`;
}
function duration(seconds) {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

export {
  startProgress
};
