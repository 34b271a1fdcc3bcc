import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, line, markdown, markdownCode, safeJson, visible } from '../../src/reports/escape.js';
import { activeCharacters, runnerCommands } from './channels.js';

const HOSTILE = [
  '::error::pwned',
  '  ::warning file=a,line=1::x',
  '\t::set-output name=a::b',
  '\u00A0::error::non-breaking',
  '\u3000::error::ideographic',
  '\u2028::error::line separator',
  '\u0085::error::next line',
  '\u200B::error::zero width',
  '\uFEFF::error::byte order mark',
  '##[error]pwned',
  'x ##[group]pwned',
  '###[error]',
  '##\u200B[error]',
  '#\u0000#[error]',
  ':::error::x',
  ': :error::x',
  '::stop-commands::token',
  'a\nb',
  'a\r::error::b',
  'a\u2028::error::b',
  'a\u0085::error::b',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b31m',
  '\u202Eexe.txt',
  '\u2066isolate\u2069',
  '\u{E0041}\u{E007F}',
  '\u{E0100}',
  '\uD800',
  'a\uDC00b',
  '\u0000',
  '\u007f',
  '\u00AD',
  '\u3164',
  '\uFFA0',
  '\u{1D173}',
  '\u{1BCA0}',
  '\uFFF9x\uFFFB',
  '[link](javascript:alert(1))',
  '![image](https://evil.example/x.png)',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- comment -->',
  '@everyone and @org/team',
  '#12 GH-12 org/repo#12',
  'https://evil.example www.evil.example',
  'a|b|c',
  '`code` ``more``',
  '```',
  '| --- |',
  '# heading',
  '- list',
  '1. list',
  '> quote',
  '***bold*** ~~strike~~ __b__',
  '&lt; &#60; &amp;',
  'trailing\\',
  '\\|',
  '`\\|`',
  '$(rm -rf /) `rm` $' + '{{ github.token }}',
  '🤖 Übung 日本 👩‍💻',
  '',
  ' ',
  'x'.repeat(5000),
  '`'.repeat(400),
  ':'.repeat(400),
  '\u202e'.repeat(400),
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '::',
        ':',
        '##[',
        '#',
        '[',
        ' ',
        '\t',
        '\u00A0',
        '\u3000',
        '\u2028',
        '\u0085',
        '\u200B',
        '\n',
        '\r',
        '`',
        '|',
        '\\',
        '<',
        '\u001b',
        '\u202E',
        '\uD83E',
        'a',
        '&',
        '@',
      ),
      { maxLength: 16 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(...HOSTILE),
);

/** CommonMark: a backslash escapes ASCII punctuation; `&…;` is an entity; everything else stands for itself. */
function renderedMarkdown(source: string): string {
  return source.replace(/\\([!-/:-@[-`{-~])|&(lt|amp|#64|#8203);/g, (_, char: string | undefined, entity: string | undefined) => {
    return char ?? { lt: '<', amp: '&', '#64': '@', '#8203': '\u200B' }[entity ?? ''] ?? '';
  });
}

const SINGLE: [string, (value: string) => string][] = [
  ['line', line],
  ['markdown', markdown],
  ['markdownCode', markdownCode],
];

describe.each(SINGLE)('%s', (name, harmless) => {
  it.each(HOSTILE.map((value) => [value]))('makes %j harmless', (value) => {
    expect(activeCharacters(harmless(value))).toEqual([]);
    if (name !== 'markdown') expect(runnerCommands(harmless(value))).toEqual([]);
  });

  it('leaves no active character and no command in any text, at any length', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(1, 2, 5, 80, 300), fc.constantFrom('', ' ', '\u00A0'), (value, limit, before) => {
        const shown = (harmless as (value: string, limit: number) => string)(value, limit);
        expect(activeCharacters(shown)).toEqual([]);
        expect(shown).not.toContain('\n');
        expect(runnerCommands(before + shown)).toEqual([]);
      }),
      { seed: 21, numRuns: 3000 },
    );
  });
});

describe('line', () => {
  it('keeps ordinary text as it is', () => {
    for (const value of ['fix: parser', 'a::b', 'std::vector', 'Übung 🤖 日本', '#12 [x]', 'C:\\x', '❤️ love'])
      expect(line(value)).toBe(value);
  });

  it('keeps at most the limit, before escaping', () => {
    expect(line('x'.repeat(400), 10)).toBe(`${'x'.repeat(9)}…`);
    expect([...line('🤖'.repeat(400), 10)]).toHaveLength(10);
  });

  it('is the same when it is applied again to what it made of text without backslashes', () => {
    fc.assert(
      fc.property(text, (value) => {
        const once = line(value, 10_000);
        expect(line(once, 100_000)).toBe(once);
      }),
      { seed: 22, numRuns: 2000 },
    );
  });
});

describe('cut', () => {
  it('counts characters, never halves one, and says that it cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (value, limit) => {
        const shown = cut(value, limit);
        expect([...shown].length).toBeLessThanOrEqual(Math.max(1, limit));
        expect(shown).not.toMatch(/\p{Cs}/u);
        if ([...value].length <= limit) expect(shown).toBe(value);
        else expect(shown.endsWith('…')).toBe(true);
      }),
      { seed: 23, numRuns: 2000 },
    );
  });

  it('does not walk a megabyte to show a line', () => {
    const long = '🤖'.repeat(2_000_000);
    const began = performance.now();
    for (let n = 0; n < 100; n++) cut(long, 80);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('visible', () => {
  it('names every active character by its code point', () => {
    expect(visible('a\u202Eb\u001b[0m\u{E0041}\n')).toBe('a\\u{202e}b\\u{1b}[0m\\u{e0041}\\u{a}');
    expect(visible('❤\uFE0F')).toBe('❤\uFE0F');
  });
});

describe('markdown', () => {
  it('renders as the text it was given, but for what parts a mark from a name or a number', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(renderedMarkdown(markdown(value, 10_000)).replace(/(?<=[@#])\u200B/g, '')).toBe(visible(value));
      }),
      { seed: 24, numRuns: 2000 },
    );
  });

  it('leaves nothing in what is rendered that GitHub takes for a mention or a reference', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(renderedMarkdown(markdown(`${value}@name #1`, 10_000))).not.toMatch(/[@#][A-Za-z0-9]/);
      }),
      { seed: 26, numRuns: 500 },
    );
  });

  it('leaves no punctuation that is markup: every ASCII mark is escaped or an entity', () => {
    fc.assert(
      fc.property(text, (value) => {
        const bare = markdown(value).replace(/\\[!-/:-@[-`{-~]|&(?:lt|amp|#64|#8203);/g, '');
        expect(bare).not.toMatch(/[!-/:-@[-`{-~]/);
      }),
      { seed: 25, numRuns: 2000 },
    );
  });
});

describe('markdownCode', () => {
  /** CommonMark 6.1: the span ends at the first run of backticks of the length that opened it; one space is stripped on each side. */
  function codeSpan(source: string): string | null {
    const fence = /^`+/.exec(source)?.[0] ?? '';
    const rest = source.slice(fence.length);
    const end = [...rest.matchAll(/`+/g)].find(([run]) => run.length === fence.length);
    if (end === undefined || end.index + fence.length !== rest.length) return null;
    const inside = rest.slice(0, end.index);
    return /^ .*[^ ].* $/s.test(inside) || /^ [^ ] $/.test(inside) ? inside.slice(1, -1) : inside;
  }

  it('is one code span that shows the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const source = markdownCode(value, 10_000);
        const shown = codeSpan(source);
        expect(shown, source).not.toBeNull();
        if (value !== '' && !/^\s|\s$/.test(value)) expect(shown).toBe(line(value, 10_000).replaceAll('|', '\\|'));
      }),
      { seed: 26, numRuns: 2000 },
    );
  });

  it('does not end a table cell', () => {
    fc.assert(
      fc.property(text, (value) => {
        // GFM: a cell ends at a pipe that no backslash stands before; a backslash before a pipe is always taken as an escape.
        expect(markdownCode(value)).not.toMatch(/(?<!\\)\|/);
      }),
      { seed: 27, numRuns: 2000 },
    );
  });

  it('of an empty text is no markup of its own', () => {
    expect(codeSpan(markdownCode(''))).not.toBeNull();
  });
});

describe('safeJson', () => {
  const json = fc.oneof(
    fc.json({ stringUnit: 'binary' }),
    fc.jsonValue({ stringUnit: 'grapheme' }).map((value) => JSON.stringify(value)),
    fc.dictionary(text, fc.oneof(text, fc.integer(), fc.constant(null), fc.array(text))).map((value) => JSON.stringify(value)),
    fc.array(text).map((value) => JSON.stringify(value, null, 2)),
  );

  it('keeps the value and holds nothing active', () => {
    fc.assert(
      fc.property(json, (source) => {
        const safe = safeJson(source);
        expect(JSON.parse(safe)).toEqual(JSON.parse(source));
        expect(activeCharacters(safe.replaceAll('\n', ''))).toEqual([]);
        expect(runnerCommands(safe)).toEqual([]);
      }),
      { seed: 28, numRuns: 3000 },
    );
  });

  it.each(HOSTILE.map((value) => [value]))('%j as key and value', (value) => {
    const source = JSON.stringify({ [value]: value, list: [value] }, null, 2);
    expect(JSON.parse(safeJson(source))).toEqual(JSON.parse(source));
    expect(activeCharacters(safeJson(source).replaceAll('\n', ''))).toEqual([]);
    expect(runnerCommands(safeJson(source))).toEqual([]);
  });

  it('leaves ordinary JSON as it is', () => {
    const source = JSON.stringify({ a: ['Übung', '❤️', 1, null] }, null, 2);
    expect(safeJson(source)).toBe(source);
  });
});
