// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code of other files
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Call, callsIn, importsIn } from '../../src/code/calls.js';
import { grammars } from '../../src/code/languages/index.js';
import { matchCall } from '../../src/code/match-call.js';

/** `name` or `form:name`, then the names its imports give it. */
const shown = ({ name, form, resolved }: Call): string => [form === 'call' ? name : `${form}:${name}`, ...resolved].join(' ');

type Row = [text: string, calls: string[]];

const tables: Record<string, Row[]> = {
  TypeScript: [
    ['a.b.c(1)', ['a.b.c']],
    ['// a()\n/* b() */ "c()"; `d()`', []],
    ['`${a()}`', ['a']],
    ["import { createHash as h } from 'node:crypto'; h('md5')", ['h node:crypto.createHash crypto.createHash']],
    ["import crypto from 'crypto'; crypto.createHash('md5')", ['crypto.createHash crypto.createHash']],
    ["import * as c from 'crypto'; c.x()", ['c.x crypto.x']],
    ["const c = require('crypto'); c.x()", ['require', 'c.x crypto.x']],
    ["const { x: y } = require('a'); y()", ['require', 'y a.x']],
    ["const x = require('a').b; x()", ['require', 'x a.b']],
    ["require('a').b()", ['require', 'require().b a.b']],
    ["const { b } = await import('a'); b()", ['b a.b']],
    ["import x = require('a'); x.b()", ['require', 'x.b a.b']],
    ['a?.b?.(c)', ['a.b']],
    ['a!.b!(c)', ['a.b']],
    ['new Foo.Bar(1)', ['new:Foo.Bar']],
    ['foo<T, U[]>(x)', ['foo']],
    ['a < b(c)', ['b']],
    ['class A { b(c: d): e { f() } private g() {} }', ['f']],
    ['interface A { b(c: d): e; f(g): h }', []],
    ['const a = async (b) => c(b)', ['c']],
    ['function a(b) {} a(1)', ['a']],
    ['if (a) b(); while (c) { d() }', ['b', 'd']],
    ['a().b().c()', ['a', 'a().b', 'a().b().c']],
    ['a[0](1)', ['a[]']],
    ['p.catch(a).delete(b)', ['p.catch', 'p.catch().delete']],
    ['@Foo({ a: 1 }) class B { @Bar c = d() }', ['decorator:Foo', 'decorator:Bar', 'd']],
    ['css`a`; a.b`c`', ['template:css', 'template:a.b']],
    ["x = <A b={c()}>d() it's</A>", ['c']],
    ['a ? b() : c()', ['b', 'c']],
    ['/a(b)/.test(c)', ['"".test']],
    ['this.#a.b()', ['this.#a.b']],
    ['import type { a } from "b"; a()', ['a b.a']],
  ],
  Python: [
    ['from hashlib import md5 as m\nm(a)', ['m hashlib.md5']],
    ['import hashlib as h\nh.md5()', ['h.md5 hashlib.md5']],
    ['import os.path\nos.path.join(a)', ['os.path.join os.path.join']],
    ['from . import a\na.b()', ['a.b .a.b']],
    ['from ..a import (\n  b as c,\n  d,\n)\nc()\nd()', ['c ..a.b', 'd ..a.d']],
    ['from a import *\nb()\nprint(c)\nself.d()', ['b a.b', 'print', 'self.d']],
    ['from a import *\ndef b(): pass\nb()', ['b']],
    ['# a()\n"b()"\n"""c()"""', []],
    ['f"{a()} b()"', ['a']],
    ['@app.route("/")\ndef a(): pass', ['decorator:app.route']],
    ['@property\ndef a(self): pass', ['decorator:property']],
    ['a @ b', []],
    ['class A(B): pass', []],
    ['a(\n  b,\n  c(\n    d))', ['a', 'c']],
    ['a\n(b)', []],
    ['a = b \\\n  .c()', ['b.c']],
    ['(a\n  .b()\n  .c())', ['a.b', 'a.b().c']],
    ['if (a): b()', ['b']],
    ['print(a) if not (b) else c()', ['print', 'c']],
    ['"a".join(b)', ['"".join']],
    ['a[0].b()', ['a[].b']],
    ['match a:\n  case B(c): d()', ['d']],
    ['async def a(): await b()', ['b']],
    ['a(x for x in (b))', ['a']],
    ['importlib.import_module("a")', ['importlib.import_module']],
    ['assert (a)\nraise (b)\nyield (c)', []],
  ],
  Go: [
    ['import "crypto/md5"\nfunc a() { md5.New() }', ['md5.New crypto/md5.New md5.New']],
    ['import m "crypto/md5"\nfunc a() { m.New() }', ['m.New crypto/md5.New md5.New']],
    ['import (\n a "b"\n _ "c"\n "d/v2"\n)\nfunc e() { a.F(); d.G() }', ['a.F b.F', 'd.G d/v2.G d.G']],
    ['import "gopkg.in/yaml.v3"\nfunc a() { yaml.X() }', ['yaml.X gopkg.in/yaml.v3.X yaml.X']],
    ['import . "a"\nfunc b() { C() }', ['C a.C']],
    ['func a(b int) error { return c() }', ['c']],
    ['func (r *R) A(b int) (c, error) { d() }', ['d']],
    ['type A interface {\n B(c int) error\n}', []],
    ['a := tls.Config{InsecureSkipVerify: true}', ['composite:tls.Config']],
    ['a := &b.C{D: e.F{G: h()}}', ['composite:b.C', 'composite:e.F', 'h']],
    ['if a == b {\n c() }', ['c']],
    ['for range a {}\nswitch b {}', []],
    ['a := []b.C{{D: 1}}', ['composite:b.C']],
    ['a := struct{ b int }{1}', []],
    ['var a interface{}', []],
    ['a := `b()`; c("d()") // e()', ['c']],
    ['defer a()\ngo b.C()', ['a', 'b.C']],
    ['go func() { a() }()', ['a']],
    ['a.B().C()', ['a.B', 'a.B().C']],
    ['a\n(b)', []],
    ["a('(')", ['a']],
    ['a := map[string]b.C{"d": {}}', ['composite:b.C']],
    ['switch a := b.(type) {}', []],
    ['return []byte(a)', ['byte']],
    ['a[0].B()', ['a[].B']],
    ['/* a() */', []],
  ],
  Java: [
    [
      'import java.security.MessageDigest;\nclass A { void b() { MessageDigest.getInstance("MD5"); } }',
      ['MessageDigest.getInstance java.security.MessageDigest.getInstance MessageDigest.getInstance'],
    ],
    [
      'import static org.x.Assert.assertTrue;\nclass A { void b() { assertTrue(c); } }',
      ['assertTrue org.x.Assert.assertTrue Assert.assertTrue'],
    ],
    ['import java.security.*;\nclass A { B b = B.c(); }', ['B.c java.security.B.c']],
    ['class A { A(int b) { super(b); } }', ['super']],
    ['class A { public List<String> b(int c) throws D { e(); } }', ['e']],
    ['interface A { String b(int c); Map<K, V> d(E f); int[] g(); }', []],
    ['a = new B(c);', ['new:B']],
    ['a = new B<>(c);', ['new:B']],
    ['a = new B() { void c() {} };', ['new:B']],
    ['new A.Builder().b(c).d();', ['new:A.Builder', 'A.Builder().b', 'A.Builder().b().d']],
    ['@Foo class A { @Bar(baz = 1) int b; }', ['decorator:Foo', 'decorator:Bar']],
    ['@interface A { int b(); }', []],
    ['a.<B>c(d);', ['a.c']],
    ['A::b', []],
    ['record A(int b) {}', []],
    ['return (a) (b);', []],
    ['(A) b();', ['b']],
    ['a(b -> c(b));', ['a', 'c']],
    ['when(a).then(b);', ['when', 'when().then']],
    ['if (a > b(c)) d();', ['b', 'd']],
    ['// a()\n/* b() */ "c()"', []],
    ['String a = """\n b()\n """ + c();', ['c']],
    ['throw new A(b());', ['new:A', 'b']],
    ['this.a.b();', ['this.a.b']],
    ['switch (a) { case B: c(); }', ['c']],
    ['synchronized (a) { b(); }', ['b']],
    ["a('(');", ['a']],
  ],
  Kotlin: [
    ['import a.b.C as D\nfun e() { D.f(g = 1) }', ['D.f a.b.C.f C.f']],
    ['fun a(b: C): D = e(b)', ['e']],
    ['class A(val b: C)', []],
    ['val a = "b${c()}"', ['c']],
  ],
};

describe('calls', () => {
  for (const [language, rows] of Object.entries(tables)) {
    it.each(rows)(`${language}: %j`, (text, expected) => {
      expect(callsIn(text, language).calls.map(shown)).toEqual(expected);
    });
  }

  it('stand where their name begins', () => {
    const { calls } = callsIn('a;\n  b.c(\n    new D())', 'TypeScript');
    expect(calls.map(({ name, start, line, column }) => [name, start, line, column])).toEqual([
      ['b.c', 5, 2, 3],
      ['D', 18, 3, 9],
    ]);
  });
});

describe('arguments', () => {
  it.each<[language: string, text: string, expected: [text: string, keyword: string | null, literal: unknown][]]>([
    [
      'TypeScript',
      "a('b', 1, -2, true, null, c, `d`, `e${f}`)",
      [
        ["'b'", null, 'b'],
        ['1', null, 1],
        ['-2', null, -2],
        ['true', null, true],
        ['null', null, null],
        ['c', null, null],
        ['`d`', null, 'd'],
        ['`e${f}`', null, null],
      ],
    ],
    [
      'TypeScript',
      'a((b, c) => [d, e], { f, g })',
      [
        ['(b, c) => [d, e]', null, null],
        ['{ f, g }', null, null],
      ],
    ],
    [
      'TypeScript',
      'a(b as Map<c, d>, e)',
      [
        ['b as Map<c, d>', null, null],
        ['e', null, null],
      ],
    ],
    ['TypeScript', "a('b\\n\\x41\\u0042')", [["'b\\n\\x41\\u0042'", null, 'b\nAB']]],
    ['TypeScript', 'a(/b,c/)', [['/b,c/', null, null]]],
    [
      'Python',
      "a('b', c=False, d=None, *e, **f)",
      [
        ["'b'", null, 'b'],
        ['False', 'c', false],
        ['None', 'd', null],
        ['*e', null, null],
        ['**f', null, null],
      ],
    ],
    [
      'Python',
      "a('b' 'c', r'\\d', f'e')",
      [
        ["'b' 'c'", null, 'bc'],
        ["r'\\d'", null, '\\d'],
        ["f'e'", null, null],
      ],
    ],
    [
      'Python',
      'a(lambda b, c: d, e)',
      [
        ['lambda b, c: d', null, null],
        ['e', null, null],
      ],
    ],
    [
      'Python',
      'a(b == c, 0x10, 1_000)',
      [
        ['b == c', null, null],
        ['0x10', null, 16],
        ['1_000', null, 1000],
      ],
    ],
    [
      'Go',
      'a.B{C: true, D: "e", F: nil}',
      [
        ['true', 'C', true],
        ['"e"', 'D', 'e'],
        ['nil', 'F', null],
      ],
    ],
    [
      'Go',
      'a(`b\\n`, 1)',
      [
        ['`b\\n`', null, 'b\\n'],
        ['1', null, 1],
      ],
    ],
    [
      'Java',
      '@A(b = "c", d = false)',
      [
        ['"c"', 'b', 'c'],
        ['false', 'd', false],
      ],
    ],
    [
      'Java',
      'a(new B<C, D>(), 1L)',
      [
        ['new B<C, D>()', null, null],
        ['1L', null, 1],
      ],
    ],
    [
      'Java',
      'a(B.<C, D>e(), f)',
      [
        ['B.<C, D>e()', null, null],
        ['f', null, null],
      ],
    ],
    ['Java', 'a(', []],
  ])('%s: %s', (language, text, expected) => {
    const args = callsIn(text, language).calls[0]?.args ?? [];
    expect(args.map((arg) => [arg.text, arg.keyword, arg.literal])).toEqual(expected);
  });

  it('of an object show its members, two levels deep', () => {
    const { calls } = callsIn(
      "jwt.verify(t, { algorithms: ['none'], tls: { strict: false, c: { d: 1 } }, 'e': 2, f, ...g, h() {} })",
      'TypeScript',
    );
    expect(calls[0]?.args[1]?.members.map(({ path, literal }) => [path, literal])).toEqual([
      ['algorithms', null],
      ['tls', null],
      ['tls.strict', false],
      ['tls.c', null],
      ['e', 2],
      ['f', null],
    ]);
  });

  it('of a dictionary, too', () => {
    expect(callsIn("a({'verify': False})", 'Python').calls[0]?.args[0]?.members).toEqual([
      { path: 'verify', text: 'False', literal: false },
    ]);
  });
});

describe('imports', () => {
  it.each<[language: string, text: string, expected: [module: string, names: string[], line: number][]]>([
    [
      'TypeScript',
      "import a, { b as c } from 'd'\nimport 'e'\nexport * from 'f'\nimport('g')",
      [
        ['d', ['default', 'b'], 1],
        ['e', [], 2],
        ['f', ['*'], 3],
        ['g', [], 4],
      ],
    ],
    ['TypeScript', "const { a } = require('b') // require('c')", [['b', ['a'], 1]]],
    ['TypeScript', "import.meta.url; a.import('b'); x = { import: 1 }", []],
    [
      'Python',
      'import a, b.c as d\nfrom .e import f, g\n"import h"',
      [
        ['a', [], 1],
        ['b.c', [], 1],
        ['.e', ['f', 'g'], 2],
      ],
    ],
    [
      'Python',
      'if a:\n  import b\nfrom c import *',
      [
        ['b', [], 2],
        ['c', ['*'], 3],
      ],
    ],
    [
      'Go',
      'import (\n\t"a"\n\t// "b"\n\tc "d/e"\n)',
      [
        ['a', [], 2],
        ['d/e', [], 4],
      ],
    ],
    [
      'Java',
      'import a.b.C;\nimport static d.E.f;\nimport g.*;',
      [
        ['a.b.C', [], 1],
        ['d.E', ['f'], 2],
        ['g', ['*'], 3],
      ],
    ],
    ['Vue', "<p>import 'a'</p>\n<script setup>\nimport b from 'c'\n</script>", [['c', ['default'], 3]]],
  ])('%s: %j', (language, text, expected) => {
    expect(importsIn(text, language).imports.map(({ module, names, line }) => [module, names, line])).toEqual(expected);
  });
});

describe('what cannot be told is said', () => {
  it.each<[language: string, text: string, reason: string | null]>([
    ['TypeScript', 'a(', 'unbalanced'],
    ['Python', 'a("', 'unterminated'],
    ['Go', 'a(]', 'unbalanced'],
    ['Cobol 2000', 'a()', 'unknown-language'],
    ['Perl', 'a()', 'unknown-language'],
    ['Java', 'a();', null],
  ])('%s: %j', (language, text, reason) => {
    expect(callsIn(text, language).unsure?.reason ?? null).toBe(reason);
    expect(importsIn(text, language).unsure?.reason ?? null).toBe(reason);
  });
});

describe('a pattern', () => {
  it.each<[pattern: string, name: string, resolved: string[], matches: boolean]>([
    ['hashlib.md5', 'hashlib.md5', [], true],
    ['hashlib.md5', 'm', ['hashlib.md5'], true],
    ['hashlib.md5', 'self.hashlib.md5', [], true],
    ['hashlib.md5', 'myhashlib.md5', [], false],
    ['hashlib.md5', 'hashlib.md5().hexdigest', [], false],
    ['md5', 'hashlib.md5', [], false],
    ['eval', 'eval', [], true],
    ['eval', 're.eval', [], false],
    ['*.execute', 'execute', [], false],
    ['*.execute', 'self.db.execute', [], true],
    ['*.execute', 'db.cursor().execute', [], true],
    ['*.execute', 'db.execute().all', [], false],
    ['cursor.execute', 'db.cursor().execute', [], true],
    ['crypto.*', 'crypto.createHash', [], true],
    ['crypto.*', 'crypto.subtle.digest', [], true],
    ['crypto.*', 'crypto', [], false],
    ['crypto.create*', 'crypto.createHash', [], true],
    ['crypto.create*', 'crypto.subtle.createHash', [], false],
    ['crypto.*Hash', 'crypto.createHash', [], true],
    ['crypto/md5.New', 'm.New', ['crypto/md5.New', 'md5.New'], true],
    ['md5.New', 'm.New', ['crypto/md5.New', 'md5.New'], true],
    ['github.com/a/b.C', 'b.C', ['github.com/a/b.C'], true],
    ['b.C', 'b.C', ['github.com/a/b.C'], true],
    ['node:crypto.createHash', 'h', ['node:crypto.createHash', 'crypto.createHash'], true],
    ['', 'a', [], false],
    ['*', 'a', [], true],
    ['a.*.c', 'a.b.b.c', [], true],
    ['a.*.c', 'a.c', [], false],
  ])('%j for %j (%j): %s', (pattern, name, resolved, expected) => {
    expect(matchCall({ name, resolved }, pattern)).toBe(expected);
  });
});

describe('any text', () => {
  const words = fc.array(
    fc.constantFrom(
      ...[
        'a',
        'b.c',
        '(',
        ')',
        '[',
        ']',
        '{',
        '}',
        '<',
        '>',
        ',',
        ';',
        ':',
        '=',
        '=>',
        '->',
        '"',
        "'",
        '`',
        '${',
        '?.',
        '!',
        '@',
        '\n',
        ' ',
      ],
      ...[
        'import',
        'from',
        'require',
        'new',
        'def',
        'class',
        'func',
        'lambda',
        'as',
        '*',
        '"d"',
        '//',
        '/*',
        '*/',
        '#',
        '\\',
        '.',
        '...',
        'async',
        '😀',
      ],
    ),
    { maxLength: 60 },
  );

  it('is read without a throw, and every call stands in it', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...grammars.flatMap(({ languages }) => languages)), (parts, language) => {
        const text = parts.join('');
        const { calls } = callsIn(text, language);
        importsIn(text, language);
        for (const { start, line, column } of calls) {
          expect(start).toBeLessThan(text.length);
          const before = text.slice(0, start).split('\n');
          expect([line, column]).toEqual([before.length, (before[before.length - 1]?.length ?? 0) + 1]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
