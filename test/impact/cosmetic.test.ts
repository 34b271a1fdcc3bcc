// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code of other files
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentDirectives } from '../../src/catalog/comment-directives.js';
import { languages } from '../../src/catalog/languages.js';
import { type Sameness, sameTokens } from '../../src/impact/cosmetic.js';
import { READINGS } from '../../src/impact/cosmetic-languages.js';

type Row = [before: string, after: string, expected: Sameness];

const tables: Record<string, Row[]> = {
  TypeScript: [
    ['a', 'a', 'equal'],
    ['a // x', 'a', 'equal'],
    ['a\n\n\nb', 'a\nb // y', 'equal'],
    ['f(a,b)', 'f(\n  a,\n  b\n)', 'equal'],
    ['f(a,b)', 'f(a,b,)', 'different'],
    ['x = { a: 1, b }', 'x = {\n  a: 1,\n  b\n}', 'equal'],
    ['a\n  .b()\n  .c()', 'a.b().c()', 'equal'],
    ['a = b', 'a =\n  b', 'equal'],
    ['a && b', 'a &&\n  b', 'equal'],
    ['return a', 'return\na', 'different'],
    ['return (a)', 'return (\n  a\n)', 'equal'],
    ['a\nb', 'a b', 'different'],
    ['a\n(b)', 'a(b)', 'different'],
    ['a\n[b]', 'a[b]', 'different'],
    ['a\n++b', 'a++\nb', 'different'],
    ['(async\n(x) => y)', '(async (x) => y)', 'different'],
    ['a + +b', 'a ++b', 'different'],
    ['a + + b', 'a ++ b', 'different'],
    ['1 .a', '1.a', 'different'],
    ['`a ${b} c`', '`a ${b}  c`', 'different'],
    ['`a ${b} c` // x', '`a ${b} c`', 'equal'],
    ['`a\r\nb`', '`a\nb`', 'equal'],
    ['x = <p>a b</p>', 'x = <p>a  b</p>', 'different'],
    ['x = <p>\n a</p>', 'x = <p> a</p>', 'different'],
    ['// a\nb', '// @ts-ignore\nb', 'different'],
    ['// @ts-ignore\nb', '// @ts-ignore\nb // c', 'equal'],
    ['// @ts-ignore\nf(a, b)', '// @ts-ignore\nf(a,\nb)', 'different'],
    ['// @ts-ignore\nc\nd\nf(a, b)', '// @ts-ignore\nc\nd\nf(a,\nb)', 'equal'],
    ['/* @__PURE__ */ a()', 'a()', 'different'],
    ['import(/* webpackChunkName: "a" */ "b")', 'import(/* webpackChunkName: "c" */ "b")', 'different'],
    ['/// <reference types="a" />\nb', 'b', 'different'],
    ['#!/usr/bin/env node\na', '#!/usr/bin/env deno\na', 'different'],
    ['#!/usr/bin/env node\r\na', '#!/usr/bin/env node\na', 'different'],
    ['"use client"\na', 'a', 'different'],
    ['a = "x"', "a = 'x'", 'different'],
    ['a // \u2028 b', 'a', 'unknown'],
    ['a {', 'a { // x', 'unknown'],
    ['a /* b', 'a', 'unknown'],
    ['a\rb', 'a b', 'unknown'],
  ],
  JavaScript: [
    ['/** @type {A} */\na', '/** @type {B} */\na', 'different'],
    ['/** text */\na', '/** other */\na', 'equal'],
  ],
  Python: [
    ['a = 1  # x', 'a = 1', 'equal'],
    ['f(a, b)', 'f(a,\n  b)', 'equal'],
    ['x = [\n    1,\n]', 'x = [1,]', 'equal'],
    ['a = 1 + \\\n  2', 'a = 1 + 2', 'equal'],
    ['if a:\n  b\n  c', 'if a:\n    b\n    c', 'equal'],
    ['if a:\n  b\nc', 'if a:\n  b\n  c', 'different'],
    ['if a:\n\tb', 'if a:\n        b', 'equal'],
    ['if a:\n  b\n# x\n  c', 'if a:\n  b\n  c', 'equal'],
    ['def f():\n  """a"""\n  b', 'def f():\n  """c"""\n  b', 'different'],
    ['def f():\n  """a"""\n  b', 'def f():\n    """a"""\n    b # c', 'equal'],
    ['def f():\n  """a"""\n  b', 'def f():\n  b', 'different'],
    ['a\nb', 'a; b', 'different'],
    ['a = 1 # type: int', 'a = 1', 'different'],
    ['import a # noqa', 'import a', 'different'],
    ['f"{a}"', 'f"{a }"', 'different'],
    ['f"{a=}"', 'f"{a =}"', 'different'],
    ['f"{g(a,b)}"', 'f"{g(a, b)}"', 'different'],
    ['a\r\nb\r\n', 'a\nb\n', 'equal'],
    ['# -*- coding: utf-8 -*-\na', 'a', 'different'],
    ['#!/usr/bin/python\na', 'a', 'different'],
    ['# /// script\n# b\n# ///\na', '# /// script\n# c\n# ///\na', 'different'],
    ['a\u00a0= 1', 'a = 1', 'unknown'],
    ['# a\u00a0b\na = 1', 'a = 1', 'equal'],
  ],
  Go: [
    ['f(a,\n\tb)', 'f(a, b)', 'equal'],
    ['a\nb', 'a b', 'different'],
    ['a <- b', 'a < -b', 'different'],
    ['//go:build linux\n\npackage a', 'package a', 'different'],
    ['// text\npackage a', 'package a', 'equal'],
    ['f()\n// Output: a\n// b', 'f()\n// Output: a\n// c', 'different'],
    ['/* int a; */\nimport "C"', '/* int b; */\nimport "C"', 'different'],
  ],
  Java: [
    ['a(b,\nc); // d', 'a(b, c);', 'equal'],
    ['/** x */ a();', '/** y */ a();', 'equal'],
    ['/** x */ a();', '/** @deprecated */ a();', 'different'],
    ['// \\u000a b();\na();', '// c\na();', 'different'],
  ],
  C: [
    ['a(b,\n  c); /* d */', 'a(b, c);', 'equal'],
    ['#define A 1\nint b;', '#define A 1 int b;', 'different'],
    ['#define A(x) x', '#define A (x) x', 'different'],
    ['#error one', '#error two', 'different'],
    ['S(a+b)', 'S(a + b)', 'different'],
    ['int a; // b \\\nint c;', 'int a;\nint c;', 'unknown'],
    ['case 1: a(); /* fall through */\ncase 2: b();', 'case 1: a();\ncase 2: b();', 'different'],
  ],
  Rust: [
    ['f(a,\n  b); // c', 'f(a, b);', 'equal'],
    ['/// ```\n/// a();\n/// ```\nfn a() {}', '/// ```\n/// b();\n/// ```\nfn a() {}', 'different'],
  ],
  Ruby: [
    ['# a\nb 1', 'b 1', 'equal'],
    ['b [1]', 'b[1]', 'different'],
    ['# frozen_string_literal: true\na', 'a', 'different'],
    ['a <<~X\n  # b\nX', 'a <<~X\n  # c\nX', 'different'],
    ['a\n__END__\nb', 'a\n__END__\nc', 'different'],
  ],
  PHP: [
    ['<?php a(b,\nc); // d', '<?php a(b, c);', 'equal'],
    ['<p>a</p><?php b();', '<p> a</p><?php b();', 'different'],
    ['<?php /** @Route("/a") */ b();', '<?php /** @Route("/c") */ b();', 'different'],
  ],
  Shell: [
    ['a # b\nc', 'a\nc', 'equal'],
    ['a=b', 'a = b', 'different'],
    ['a\\ b', 'a\\  b', 'different'],
    ['a \\\n b', 'a b', 'different'],
    ['cat <<X\n# a\nX', 'cat <<X\n# b\nX', 'different'],
    ['cat <<E-F\n# a\nE-F', 'cat <<E-F\n# b\nE-F', 'unknown'],
    ['a\r\n', 'a\n', 'unknown'],
    ['# shellcheck disable=SC1\na', 'a', 'different'],
  ],
  Dockerfile: [
    ['# a\nFROM b', 'FROM b\n', 'equal'],
    ['# syntax=a\nFROM b', 'FROM b', 'different'],
    ['FROM b', 'FROM c', 'different'],
    ['RUN <<E\n# a\nE', 'RUN <<E\n# b\nE', 'unknown'],
  ],
  Scala: [
    ['a:\n  b\nc', 'a:\n  b\n  c', 'different'],
    ['a // b', 'a', 'equal'],
  ],
  YAML: [
    ['a: 1\r\n', 'a: 1\n', 'equal'],
    ['a: 1 # b', 'a: 1', 'unknown'],
  ],
  Markdown: [['a', 'b', 'unknown']],
  Lua: [['a -- b', 'a', 'unknown']],
  Nonsense: [
    ['a', 'b', 'unknown'],
    ['a', 'a', 'equal'],
  ],
};

describe.each(Object.entries(tables))('%s', (language, table) => {
  it.each(table)('%j and %j', (before, after, expected) => {
    expect(sameTokens(before, after, language)).toBe(expected);
    expect(sameTokens(after, before, language)).toBe(expected);
  });
});

it('knows only languages of the catalogue', () => {
  const known = languages.map(({ name }) => name);
  expect([...READINGS.keys()].filter((name) => !known.includes(name))).toEqual([]);
  expect(commentDirectives.flatMap((row) => row.languages ?? []).filter((name) => !READINGS.has(name))).toEqual([]);
});

describe.each(commentDirectives.map((row) => [row.id, row] as const))(
  '%s',
  (_, { pattern, match, miss = [], languages: names }) => {
    it('matches its samples', () => {
      const test = new RegExp(pattern, 'i');
      expect(match.filter((sample) => !test.test(sample))).toEqual([]);
      expect(miss.filter((sample) => test.test(sample))).toEqual([]);
    });

    it('makes a change of its samples a change', () => {
      for (const name of names ?? []) {
        if (['PHP', 'Dockerfile'].includes(name)) continue;
        const wrong = match
          .filter((sample) => /^(?:\/\/|\/\*|#)/.test(sample) && hasComment(name, sample))
          .filter((sample) => sameTokens(`${sample}\na\n`, 'a\n', name) === 'equal');
        expect(wrong).toEqual([]);
      }
    });
  },
);

const hasComment = (language: string, sample: string): boolean =>
  languages.find(({ name }) => name === language)?.syntax?.line?.some((open) => sample.startsWith(open)) ?? false;

describe('generated edits', () => {
  const word = fc.constantFrom('a', 'b', 'f', '1', '"s"', '+', '=', '(', ')', '[', ']', '{', '}', ',', ';', '.', 'return', '`t`');
  const words = fc.array(word, { maxLength: 25 });
  const edit = fc.constantFrom('', ' ', '  ', '\t', ' /* c */ ', '/**/');

  it('of comments and spaces between separated words are equal', () => {
    fc.assert(
      fc.property(words, fc.array(edit, { minLength: 26, maxLength: 26 }), (list, edits) => {
        const before = list.join(' ');
        const after = list.map((one, index) => `${one} ${edits[index]}`).join('');
        for (const language of ['TypeScript', 'Java']) expect(sameTokens(before, after, language)).not.toBe('different');
      }),
      { numRuns: 1000 },
    );
  });

  it('of one token are never equal', () => {
    fc.assert(
      fc.property(
        words,
        word,
        fc.nat(),
        fc.constantFrom('TypeScript', 'Java', 'Go', 'C', 'Rust', 'Kotlin', 'Swift'),
        (list, other, at, language) => {
          const changed = list.map((one, index) => (index === at % Math.max(1, list.length) ? other : one));
          if (changed.join(' ') === list.join(' ')) return;
          expect(sameTokens(list.join(' '), changed.join(' '), language)).not.toBe('equal');
          expect(sameTokens(list.join('\n'), [...list, other].join('\n'), language)).not.toBe('equal');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('answer the same both ways', () => {
    const text = fc.array(
      fc.oneof(word, fc.constantFrom('\n', ' ', '// c\n', '# noqa\n', '/* @ts-ignore */', '\\\n', "'''d'''\n", '#if\n')),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(text, text, fc.constantFrom(...READINGS.keys()), (a, b, language) => {
        expect(sameTokens(a.join(''), b.join(''), language)).toBe(sameTokens(b.join(''), a.join(''), language));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('hostile texts', () => {
  const size = 1 << 18;
  it.each([
    ['(', 1],
    ['a ', 2],
    ['/', 1],
    ['//', 2],
    ['#', 1],
    ['"', 1],
    ['\\\n', 2],
    ['/* */', 5],
    ['// @ts-ignore\n', 14],
    ['<<', 2],
    ['<<A\n', 4],
    ['# a\n', 4],
    ['//\\', 3],
    ["'''a'''\n", 8],
    ['\u00a0', 1],
  ] as const)(
    '%j',
    (piece, length) => {
      const text = piece.repeat(size / length);
      for (const language of ['TypeScript', 'Python', 'C', 'Ruby', 'Shell', 'Go']) {
        const started = performance.now();
        sameTokens(text, `${text} `, language);
        expect(performance.now() - started, language).toBeLessThan(5000);
      }
    },
    30_000,
  );
});
