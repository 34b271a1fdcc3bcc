import { expect } from 'vitest';
import { graphOf } from './graph-of.js';

/** Reads a hostile file of about 1 MB. A second is allowed for it; the machine may be busy, so the test asks for less than six. */
export function expectLinear(path: string, text: string): void {
  const started = performance.now();
  graphOf({ [path]: text, [`other/${path}`]: text });
  expect(performance.now() - started).toBeLessThan(6000);
}
