import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/yaml.js';

/**
 * The parser recurses, and V8 ends the whole process when it has to compile an expression at the end of the stack. So depth has to be
 * refused before the parser runs; where that fails, this file does not turn red but takes its worker with it.
 */
const N = 50_000;
const DEEP: [string, string][] = [
  ['brackets', '['.repeat(N)],
  ['brackets that are closed', '['.repeat(N) + ']'.repeat(N)],
  ['braces', '{a: '.repeat(N)],
  ['brackets behind closing ones in quotes', '[ "]", '.repeat(N)],
  ['brackets behind closing ones in single quotes', "[ ']', ".repeat(N)],
  ['brackets behind closing ones in comments', '[ # ]\n'.repeat(N)],
  ['brackets on lines of their own', '[\n'.repeat(N)],
  ['dashes', '- '.repeat(N)],
  ['dashes and tabs', '-\t'.repeat(N)],
  ['question marks', '? '.repeat(N)],
  ['dashes and question marks', '- ? '.repeat(N)],
  ['dashes and anchors', Array.from({ length: N / 5 }, (_, n) => `- &a${n} `).join('')],
  ['dashes and tags', '- !!seq '.repeat(N / 5)],
  ['explicit values', '? a : '.repeat(N)],
  ['compact mappings', '- a: - '.repeat(N)],
  ['indentation', Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
  ['indentation of dashes', Array.from({ length: 1400 }, (_, n) => `${' '.repeat(n)}-`).join('\n')],
];

describe('depth is refused before the parser runs', () => {
  it.each(DEEP)('%s', (_, text) => {
    const began = performance.now();
    const parsed = parseYaml(Buffer.from(text));
    expect(performance.now() - began).toBeLessThan(2000);
    expect('problems' in parsed && parsed.problems.length).toBeGreaterThan(0);
    expect('problems' in parsed && parsed.problems[0]?.message).not.toMatch(/call stack/);
  });

  it('and brackets in text are not depth', () => {
    for (const text of [
      `a: "${'['.repeat(1000)}"`,
      `a: '${'{'.repeat(1000)}'`,
      `# ${'['.repeat(1000)}\na: 1`,
      `a: |\n  ${'['.repeat(1000)}\n`,
    ]) {
      expect(parseYaml(Buffer.from(text)), text.slice(0, 20)).toHaveProperty('document');
    }
  });
});
