import { readFileSync, statSync } from 'node:fs';
import type { Env } from './inputs.js';

/** GitHub sends at most 25 MB. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What the event says, as it was sent; null when its file cannot be read. */
export function readEvent({ GITHUB_EVENT_PATH: path }: Env): unknown {
  try {
    const stat = path === undefined ? null : statSync(path);
    if (path === undefined || !stat?.isFile() || stat.size > MAX_BYTES) return null;
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
