import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { callsOf, importsOf } from '../../src/code/calls.js';
import { functionsOf } from '../../src/code/scopes.js';
import { readCode } from '../../src/code/tokens.js';

const LANGUAGES = [
  'TypeScript',
  'Python',
  'Go',
  'Java',
  'Kotlin',
  'C#',
  'Rust',
  'C++',
  'Swift',
  'PHP',
  'Ruby',
  'Shell',
  'YAML',
  'SQL',
  'HTML',
  'Perl',
];

/** What a text is made of, over and over, from people who want a reader to hang. */
const PARTS = [
  '"',
  "'",
  '`',
  '\\',
  '"\\',
  '`${',
  '"""',
  "f'{",
  '(',
  '{',
  '}',
  ')',
  'a(',
  'a.b().',
  'a=>',
  '(a)=>',
  'a:(',
  'a<',
  'a<b>(',
  '=/[',
  '/*',
  '/**/',
  '// a\n',
  '<a>',
  '<A b<',
  'x=<a {',
  '</',
  '<script>/*</script>',
  '<<A1 ',
  '<<~B\n',
  '%w(',
  'r#"',
  'R"a(',
  '$"{',
  '@a ',
  '<?php ',
  'import {a} from "b";\n',
  'from a import (',
  'function a(){',
  'def a():\n ',
  'a ? b() : ',
  '- |\n ',
  '{a:{b:f(',
  'lambda ',
  'fun a()=',
  'def a()=b;',
  '#[',
  "1'0",
  'new ',
  '![',
];

const SIZE = 50_000;

function time(text: string, language: string): number {
  const began = performance.now();
  const code = readCode(text, language);
  callsOf(code);
  importsOf(code);
  functionsOf(code);
  return performance.now() - began;
}

/** Quadratic work over so much text takes many seconds; linear work takes a few hundredths of one. */
const FAR_TOO_LONG = 2000;

describe.each(LANGUAGES)('a hostile text of %s', (language) => {
  it('is read in time that grows with its length', { timeout: 120_000 }, () => {
    const texts = PARTS.flatMap((part) => {
      const many = part.repeat(Math.ceil(SIZE / part.length));
      return [many, `a(${many})`];
    });
    const slow = texts
      .map((text) => [text.slice(0, 20), time(text, language)] as const)
      .filter(([, taken]) => taken > FAR_TOO_LONG);
    expect(slow).toEqual([]);
  });
});
