import { describe, expect, it } from 'vitest';
import { gate, raw, seenIn, trailers, withBody } from './world.js';

/** Lines of the matcher's whole window, each meant to make some expression backtrack. */
const N = 16_000;
const of = (unit: string): string => unit.repeat(Math.floor(N / unit.length));
const LINES: [string, string][] = [
  ['letters for an identity', `Co-authored-by: ${of('a')}`],
  ['spaces in an identity', `Co-authored-by: x${of(' ')}y`],
  ['opening brackets', `Co-authored-by: ${of('<')}`],
  ['closing brackets', `Co-authored-by: ${of('>')}`],
  ['an address that never ends', `Co-authored-by: <${of('x')}`],
  ['at signs', `Co-authored-by: ${of('@')}`],
  ['pieces of addresses', `Co-authored-by: ${of('a@ <')}`],
  ['opening square brackets', `Co-authored-by: ${of('[')}@`],
  ['pieces of Markdown links', `Co-authored-by: ${of('[a@b](')}`],
  ['an unfinished Markdown link', `Co-authored-by: [${of('a')}@b](`],
  ['pairs of name and address', `Co-authored-by: ${of('a <a@b> ')}`],
  ['backslashes', `Co-authored-by: ${of('\\[')}`],
  ['dots in an address', `Co-authored-by: a@${of('b.')}`],
  ['dots at the end of an address', `Co-authored-by: X <a@b${of('.')}c`],
  ['digits before a no-reply domain', `Co-authored-by: x <${of('1')}@users.noreply.github.com`],
  ['plus signs', `Co-authored-by: x <${of('+')}@b>`],
  ['a model in a name', `Co-authored-by: ${of('Claude Opus 4.')} <a@b.c>`],
  ['an agent of somebody', `Co-authored-by: ${of('Claude ')} agent`],
  ['a long word before agent', `Co-authored-by: ${of('w')} agent`],
  ['parentheses', `Assisted-by: ${of('(')}`],
  ['words', `Assisted-by: ${of('Claude ')}`],
  ['digits', `Assisted-by: gpt-${of('1')}`],
  ['words of a model', `Assisted-by: gpt-5${of('-mini')}@`],
  ['a version that never ends', `Assisted-by: opus 4${of('w')}@`],
  ['via', `Assisted-by: ${of('via ')}`],
  ['a label', `AI usage: ${of('used by ')}`],
  ['emphasis', `${of('*')}Generated with Claude Code`],
  ['a ticked box', `- [x] ${of('created by AI ')}no`],
  ['an unticked box', `- [ ] ${of('used AI ')}no`],
  ['a box that names nothing', `- [ ] ${of('used ')}no`],
  ['literal line feeds', `${of('\\n ')}Co-authored-by: x`],
  ['spaces behind a literal line feed', `x\\n${of(' ')}y`],
  ['spaces in a subject', `x${of(' ')}y`],
  ['a branch', `Merge branch '${of('a/')}`],
  ['look-alikes', `Со-authored-by: ${of('а')}`],
  ['a link', `Generated with [Claude Code](https://claude.ai/${of('a')}`],
  ['text behind a link', `Generated with [Claude Code](https://claude.ai/a) ${of('and ')}x`],
  ['a share', `Entire-Attribution: ${of('1')}`],
];

function milliseconds(body: Buffer): number {
  const began = performance.now();
  gate.opens(body);
  seenIn(body);
  return performance.now() - began;
}

describe('a hostile line takes no time', () => {
  it.each(LINES)('%s', (_, line) => {
    for (const text of [trailers(line), withBody(line, '', 'the end'), `${line}\n`]) {
      expect(milliseconds(raw(text))).toBeLessThan(150);
    }
  });
});

describe('nor does one that is longer than the window', () => {
  const LONG = 60_000;
  it.each([
    ['an identity of letters', trailers(`Co-authored-by: ${'a'.repeat(LONG)}`)],
    ['an identity of spaces', trailers(`Co-authored-by: x${' '.repeat(LONG)}y`)],
    ['an address with dots at the end', trailers(`Co-authored-by: X <a@b${'.'.repeat(LONG)}c`)],
    ['an ordinary line of spaces', withBody(`x${' '.repeat(LONG)}y`)],
  ])('%s', (_, text) => {
    expect(milliseconds(raw(text))).toBeLessThan(300);
  });

  it.each([
    ['the author is called by letters', `${'a'.repeat(LONG)} <a@b.c>`],
    ['the author is called by spaces', `x${' '.repeat(LONG)}y <a@b.c>`],
    ['the author is called by brackets', `${'('.repeat(LONG)} <a@b.c>`],
    ['the author is called by models', `${'Claude Opus 4.'.repeat(LONG / 14)} <a@b.c>`],
    ['the address is of dots', `X <a@b${'.'.repeat(LONG)}c>`],
    ['the address is of plus signs', `X <${'+'.repeat(LONG)}@c>`],
  ])('%s', (_, author) => {
    expect(milliseconds(raw('Fix\n', { author }))).toBeLessThan(300);
  });
});
