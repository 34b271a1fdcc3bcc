// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code of other files
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { functionsOf } from '../../src/code/scopes.js';
import { readCode } from '../../src/code/tokens.js';

const found = (text: string, language: string): string[] =>
  functionsOf(readCode(text, language)).functions.map(({ start, end, name }) => `${name ?? '-'}: ${text.slice(start, end)}`);

type Row = [language: string, text: string, functions: string[]];

describe('functions', () => {
  it.each<Row>([
    ['TypeScript', 'function a(b: { c: d }): e { f }', ['a: a(b: { c: d }): e { f }']],
    ['TypeScript', 'const a = (b) => c(b), d = e', ['-: (b) => c(b)']],
    ['TypeScript', 'const a = (b): { c: d } => ({ c: b })\nf()', ['-: (b): { c: d } => ({ c: b })']],
    ['TypeScript', 'const a = b =>\n  c\n    .d(b)\nconst e = 1', ['-: b =>\n  c\n    .d(b)']],
    ['TypeScript', 'return () => { a }', ['-: () => { a }']],
    [
      'TypeScript',
      'class A { b(): c { d } get e() { return 1 } constructor() {} }',
      ['b: b(): c { d }', 'e: e() { return 1 }', 'constructor: constructor() {}'],
    ],
    ['TypeScript', 'if (a) { b } for (;;) { c } while (d) { e } switch (f) { }', []],
    ['TypeScript', 'a(async function () { b(() => { c }) })', ['-: function () { b(() => { c }) }', '-: () => { c }']],
    ['TypeScript', 'x = a ? b(c)\n  : d\nif (e) { f }', []],
    ['TypeScript', '// function a() {}\n"function b() {}"', []],
    ['TypeScript', 'const a = { b() { c }, d: async (e) => { f } }', ['b: b() { c }', '-: async (e) => { f }']],
    ['JavaScript', 'a = `${(() => { b })()}`', ['-: () => { b }']],
    ['Vue', '<script>function a() { b }</script>', ['a: a() { b }']],
    [
      'Java',
      'class A { A() { b(); } void c() throws D { e(f -> { g(); }); } }',
      ['A: A() { b(); }', 'c: c() throws D { e(f -> { g(); }); }', '-: f -> { g(); }'],
    ],
    ['Java', 'a = new B() { void c() { } };', ['c: c() { }']],
    ['Java', 'record A(int b) { } try (C d = e()) { } catch (F g) { }', []],
    [
      'C#',
      'class A { int B(C d) where C : E { f } int G(int h) => h + 1; }',
      ['B: B(C d) where C : E { f }', 'G: G(int h) => h + 1'],
    ],
    [
      'C++',
      'A::A(int b) : c(b), d{b} { e(); } int f() const noexcept { g; }',
      ['A: A(int b) : c(b), d{b} { e(); }', 'f: f() const noexcept { g; }'],
    ],
    [
      'Go',
      'func (r *R) A(b int) (c, error) { d := func() { e } }',
      ['A: func (r *R) A(b int) (c, error) { d := func() { e } }', '-: func() { e }'],
    ],
    [
      'Go',
      'func A(b interface{}) struct{} { c }\ntype D func(e)\nfunc F[T any](g T) { }',
      ['A: func A(b interface{}) struct{} { c }', 'F: func F[T any](g T) { }'],
    ],
    [
      'Rust',
      "fn a<'b, C: D>(e: &'b F) -> G where H: I { j(|k| { l }) }",
      ["a: fn a<'b, C: D>(e: &'b F) -> G where H: I { j(|k| { l }) }"],
    ],
    ['Rust', 'trait A { fn b(&self) -> c; fn d() {} }', ['d: fn d() {}']],
    [
      'Kotlin',
      'fun <T> A.b(c: D): E = f(c)\n  .g()\nfun h() { i }',
      ['b: fun <T> A.b(c: D): E = f(c)\n  .g()', 'h: fun h() { i }'],
    ],
    [
      'Swift',
      'func a<T>(b c: D) throws -> E { f } init(g: H) { i }',
      ['a: func a<T>(b c: D) throws -> E { f }', '-: init(g: H) { i }'],
    ],
    [
      'PHP',
      '<?php function a($b): ?c { d(function () use ($e) { f; }); } fn($g) => $g + 1;',
      ['a: function a($b): ?c { d(function () use ($e) { f; }); }', '-: function () use ($e) { f; }', '-: fn($g) => $g + 1'],
    ],
    [
      'Python',
      'def a(\n  b,\n):\n  c\n\n  def d(): e\n  f\n# g\nh',
      ['a: def a(\n  b,\n):\n  c\n\n  def d(): e\n  f', 'd: def d(): e'],
    ],
    [
      'Python',
      'class A:\n  async def b(self):\n    """\ndef c():\n"""\n    d\n\n  @e\n  def f(self): g',
      ['b: async def b(self):\n    """\ndef c():\n"""\n    d', 'f: def f(self): g'],
    ],
    ['Python', 'x = "def a(): b"', []],
    [
      'Ruby',
      'class A\n  def self.b(c)\n    d if e\n    f do\n    end\n  end\n\n  def g = h\n  def i; j; end\nend',
      ['b: def self.b(c)\n    d if e\n    f do\n    end\n  end', 'g: def g = h', 'i: def i; j; end'],
    ],
  ])('%s: %j', (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  it('know their line', () => {
    const { functions } = functionsOf(readCode('\n\nfunction a() {}\nfunction b() {}', 'TypeScript'));
    expect(functions.map(({ line }) => line)).toEqual([3, 4]);
  });

  it.each([
    ['TypeScript', 'function a() {', 'unbalanced'],
    ['Go', 'func a() {', 'unbalanced'],
    ['Ruby', 'def a\n  b', 'unbalanced'],
    ['Perl', 'sub a {}', 'unknown-language'],
    ['Python', 'def a():', null],
  ])('%s: %j cannot be told: %s', (language, text, reason) => {
    expect(functionsOf(readCode(text, language)).unsure?.reason ?? null).toBe(reason);
  });

  it('of any text lie within it, in order', () => {
    const words = fc.array(
      fc.constantFrom(
        ...['a', '(', ')', '{', '}', '[', ']', '<', '>', '=>', '->', ':', '=', ',', ';', '\n', '  ', '"', '`', '${', '?'],
        ...['function', 'func', 'fun', 'fn', 'def', 'end', 'async', 'return', 'class', 'new', 'if', 'throws', 'where', 'init'],
      ),
      { maxLength: 60 },
    );
    const languages = fc.constantFrom(
      'TypeScript',
      'Java',
      'C#',
      'C++',
      'Go',
      'Rust',
      'Kotlin',
      'Swift',
      'PHP',
      'Scala',
      'Python',
      'Ruby',
      'Vue',
    );
    fc.assert(
      fc.property(words, languages, (parts, language) => {
        const text = (language === 'PHP' ? '<?php ' : '') + parts.join(' ');
        let before = 0;
        for (const { start, end } of functionsOf(readCode(text, language)).functions) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
