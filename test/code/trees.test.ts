import { beforeAll, describe, expect, it } from 'vitest';
import { matchCall } from '../../src/code/match-call.js';
import { readTree, type TreeReading, treeGrammarOf } from '../../src/code/trees/index.js';
import type { TreeParser } from '../../src/model/syntax-tree.js';
import { openParsers } from '../../src/world/parsers.js';
import { type Sample, samples } from './tree-samples.js';

const languages = Object.keys(samples);
const parsers = new Map<string, TreeParser | null>();
const opened = openParsers();

beforeAll(async () => {
  for (const language of languages) {
    const grammar = treeGrammarOf(language)?.grammar;
    parsers.set(language, grammar === undefined ? null : await opened.of(grammar));
  }
});

function read(language: string, text: string): TreeReading {
  const grammar = treeGrammarOf(language);
  if (grammar === null) throw new Error(`${language} has no tree grammar`);
  return readTree(text, grammar, parsers.get(language) ?? null);
}

/** Whether a reading has such a call; behind ` @ ` an argument, `keyword=text` or `text`, as it is written. */
function calls({ calls }: TreeReading, wanted: string): boolean {
  const [name = '', argument] = wanted.split(' @ ');
  const texts = (call: TreeReading['calls'][number]): string[] =>
    call.args.flatMap(({ keyword, text, members }) => [
      keyword === null ? text : `${keyword}=${text}`,
      ...members.map((member) => `${member.path}=${member.text}`),
    ]);
  return calls.some((call) => matchCall(call, name) && (argument === undefined || texts(call).includes(argument)));
}

const cases = (part: 'calls' | 'not'): (readonly [string, string, string])[] =>
  languages.flatMap((language) =>
    (samples[language]?.[part] ?? []).map(([code, name]: Sample) => [language, name, code] as const),
  );

describe('a syntax tree', () => {
  it.each(cases('calls'))('of %s has the call %s: %s', (language, name, code) => {
    const reading = read(language, code);
    expect(reading.problem).toBeNull();
    expect({ names: reading.calls.map((call) => call.name), has: calls(reading, name) }).toMatchObject({ has: true });
  });

  it.each(cases('not'))('of %s has no call %s: %s', (language, name, code) => {
    const reading = read(language, code);
    expect(reading.problem).toBeNull();
    expect({ names: reading.calls.map((call) => call.name), has: calls(reading, name) }).toMatchObject({ has: false });
  });

  it.each(
    languages.flatMap((language) =>
      (samples[language]?.imports ?? []).map(([code, wanted]) => [language, wanted, code] as const),
    ),
  )('of %s has the import %s: %s', (language, wanted, code) => {
    const { imports, problem } = read(language, code);
    expect(problem).toBeNull();
    expect(imports.map(({ module, names }) => [module, ...names].join(' '))).toContain(wanted);
  });

  it.each(languages.flatMap((language) => (samples[language]?.broken ?? []).map((code) => [language, code] as const)))(
    'of %s is not built on where it is broken: %s',
    (language, code) => {
      expect(read(language, code)).toMatchObject({ problem: 'syntax-error', calls: [] });
    },
  );

  it('tells where a call stands and ends', () => {
    const { calls } = read('Ruby', 'x = 1\n  foo.bar(1,\n    2).baz\n');
    expect(calls.map(({ name, line, column, lastLine }) => ({ name, line, column, lastLine }))).toEqual([
      { name: 'foo', line: 2, column: 3, lastLine: 2 },
      { name: 'foo.bar', line: 2, column: 3, lastLine: 3 },
      { name: 'foo.bar().baz', line: 2, column: 3, lastLine: 3 },
    ]);
  });

  it('reads constants of arguments', () => {
    const { calls } = read('PHP', `<?php f(1, -2.5, 'a', "b\\n", true, null, "x $y", 0x1F, n: false);`);
    expect(calls[0]?.args.map(({ keyword, literal }) => [keyword, literal])).toEqual([
      [null, 1],
      [null, -2.5],
      [null, 'a'],
      [null, 'b\n'],
      [null, true],
      [null, null],
      [null, null],
      [null, 31],
      ['n', false],
    ]);
  });

  it('with an error still tells the calls of functions that hold none', () => {
    const reading = read('C', 'int f(void) { return gets(a); }\nint g(void) { int x = = 1; strcpy(a, b); }\n');
    expect(reading.problem).toBe('syntax-error');
    expect(reading.calls.map(({ name }) => name)).toEqual(['gets']);
  });

  it('is not read without a parser', () => {
    const grammar = treeGrammarOf('Ruby');
    expect(grammar).not.toBeNull();
    if (grammar !== null) expect(readTree('eval x', grammar, null)).toMatchObject({ problem: 'no-grammar', calls: [] });
  });
});

const MANY = 1_000_000;
const SOME = 200_000;
const hostile: Record<string, string> = {
  'a million parentheses': '('.repeat(MANY),
  'a million interpolations': '"#{'.repeat(MANY / 3),
  'calls in each other': 'f('.repeat(SOME / 2),
  'a long chain': `a${'.b()'.repeat(SOME / 4)}`,
  'open conditions': 'a?b:'.repeat(SOME / 4),
  'open types': 'a<'.repeat(SOME / 2),
  'open raw strings': 'R"('.repeat(SOME / 3),
  bytes: Buffer.from(Array.from({ length: SOME }, (_, at) => Math.imul(at, 2654435761) >>> 13)).toString(),
  NUL: 'eval(x)\0'.repeat(1000),
  'too long a text': 'eval(x)\n'.repeat(200_000),
};

describe('a hostile text', () => {
  it.each(languages.flatMap((language) => Object.keys(hostile).map((name) => [language, name] as const)))(
    '%s, %s: is refused or read, in bounded time, and the next text is read as ever',
    async (language, name) => {
      const grammar = treeGrammarOf(language);
      if (grammar === null) return;
      const own = openParsers();
      const opening = language === 'PHP' ? '<?php ' : '';
      const begun = performance.now();
      const reading = readTree(opening + hostile[name], grammar, await own.of(grammar.grammar));
      expect(performance.now() - begun).toBeLessThan(30_000);
      if (reading.problem !== null) expect(reading.calls).toEqual([]);
      const next = readTree(`${opening}evil(1);`, grammar, await own.of(grammar.grammar));
      expect(next).toMatchObject({ problem: null });
      expect(next.calls.map((call) => call.name)).toEqual(['evil']);
    },
  );

  it('breaks a few runtimes at most: behind the last nothing is read', async () => {
    const own = openParsers();
    const grammar = treeGrammarOf('C++');
    if (grammar === null) throw new Error('no grammar');
    const problemOf = async (text: string): Promise<string | null> =>
      readTree(text, grammar, await own.of(grammar.grammar)).problem;
    // On a busy machine the clock may stop a text before it breaks anything.
    let broken = 0;
    for (let run = 1; run <= 20 && broken < 4; run++) {
      expect(await problemOf('evil(1);')).toBeNull();
      const problem = await problemOf(hostile['open types'] ?? '');
      expect(['crashed', 'too-slow']).toContain(problem);
      if (problem === 'crashed') broken++;
    }
    expect(broken).toBe(4);
    expect(await problemOf('evil(1);')).toBe('crashed');
  });

  it('leaves no memory behind', () => {
    const text = `def f(x)\n${'  foo.bar(x, key: "a#{b(1)}").baz\n'.repeat(100)}end\n`;
    for (let run = 0; run < 20; run++) read('Ruby', text);
    const before = process.memoryUsage().rss;
    for (let run = 0; run < 500; run++) expect(read('Ruby', text.slice(0, 2500 + run)).problem).not.toBe('crashed');
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});
