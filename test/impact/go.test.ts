import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import { goFacts } from '../../src/impact/languages/go/facts.js';
import { graphOf } from './graph-of.js';

const MOD = { 'go.mod': 'module example.org/app\n\ngo 1.22\n\nrequire github.com/acme/lib/v2 v2.1.0\n' };
const facts = (text: string) => goFacts(readCode(text, 'Go'));

describe('imports', () => {
  it('lead to the files that declare the names taken', () => {
    const { edges } = graphOf({
      ...MOD,
      'main.go': 'package main\n\nimport (\n\t"fmt"\n\t"example.org/app/store"\n)\n\nfunc main() { fmt.Println(store.Open()) }\n',
      'store/open.go': 'package store\n\nfunc Open() int { return 1 }\n',
      'store/close.go': 'package store\n\nfunc Close() {}\n',
      'store/open_test.go': 'package store\n\nfunc TestOpen() { Open() }\n',
    });
    expect(edges).toEqual([
      'main.go -> store/open.go import:5 example.org/app/store',
      'store/open_test.go -> store/open.go package:3 Open',
    ]);
  });

  it('lead to the whole package where no name tells', () => {
    const { edges } = graphOf({
      ...MOD,
      'main.go': 'package main\nimport _ "example.org/app/store"\n',
      'store/a.go': 'package store\n',
      'store/b_windows.go': '//go:build windows\npackage store\n',
      'store/a_test.go': 'package store\n',
    });
    expect(edges).toEqual([
      'main.go -> store/a.go import:2 example.org/app/store',
      'main.go -> store/b_windows.go import:2 example.org/app/store',
    ]);
  });

  it('know a package by its clause, an alias or a dot', () => {
    const { edges } = graphOf({
      ...MOD,
      'a.go': 'package app\nimport "example.org/app/go-odd"\nvar _ = strange.A\n',
      'b.go': 'package app\nimport x "example.org/app/go-odd"\nvar _ = x.B\n',
      'c.go': 'package app\nimport . "example.org/app/go-odd"\nvar _ = A\n',
      'go-odd/a.go': 'package strange\nvar A = 1\n',
      'go-odd/b.go': 'package strange\nvar B = 1\n',
    });
    expect(edges).toEqual([
      'a.go -> go-odd/a.go import:2 example.org/app/go-odd',
      'b.go -> go-odd/b.go import:2 example.org/app/go-odd',
      'c.go -> go-odd/a.go import:2 example.org/app/go-odd',
    ]);
  });

  it('of a name that nothing declares are doubtful beyond those that are found', () => {
    const { edges } = graphOf({
      ...MOD,
      'a.go': 'package app\nimport "example.org/app/p"\nvar _ = p.A + p.Generated\n',
      'p/a.go': 'package p\nvar A = 1\n',
      'p/b.go': 'package p\nvar B = 1\n',
    });
    expect(edges).toEqual(['a.go -> p/a.go import:2 example.org/app/p', 'a.go -> p/b.go import:2 example.org/app/p possible']);
  });

  it('tell packages of others by their module', () => {
    const { externals, unresolved } = graphOf({
      ...MOD,
      'a.go':
        'package app\nimport (\n"net/http"\n"github.com/acme/lib/v2/sub/x"\n"golang.org/x/text/width"\n"example.org/app/gone"\n"unsafe"\n)\n',
    });
    expect(externals).toEqual({
      'github.com/acme/lib/v2': ['a.go'],
      'golang.org/x/text': ['a.go'],
      'net/http': ['a.go'],
      unsafe: ['a.go'],
    });
    expect(unresolved).toEqual(['a.go:6 example.org/app/gone']);
  });
});

describe('modules', () => {
  const lib = { 'lib/go.mod': 'module example.org/lib\n', 'lib/p/p.go': 'package p\nfunc F() {}\n' };
  const user = { 'app/a.go': 'package app\nimport "example.org/lib/p"\nfunc G() { p.F() }\n' };

  it('stand in for others by replace or a workspace, and otherwise perhaps', () => {
    expect(
      graphOf({ ...lib, ...user, 'app/go.mod': 'module example.org/app\nreplace example.org/lib => ../lib\n' }).edges,
    ).toEqual(['app/a.go -> lib/p/p.go import:2 example.org/lib/p']);
    expect(
      graphOf({
        ...lib,
        ...user,
        'app/go.mod': 'module example.org/app\n',
        'go.work': 'go 1.22\nuse (\n\t./app // own\n\t"./lib"\n)\n',
      }).edges,
    ).toEqual(['app/a.go -> lib/p/p.go import:2 example.org/lib/p']);
    expect(graphOf({ ...lib, ...user, 'app/go.mod': 'module example.org/app\n' }).edges).toEqual([
      'app/a.go -> lib/p/p.go import:2 example.org/lib/p possible',
    ]);
  });

  it('nest, and the longest path wins', () => {
    const { edges } = graphOf({
      'go.mod': 'module example.org/app\nreplace example.org/app/sub => ./other\n',
      'a.go': 'package app\nimport "example.org/app/sub/p"\nvar _ = p.A\n',
      'sub/p/p.go': 'package p\nvar A = 1\n',
      'other/go.mod': 'module example.org/app/sub\n',
      'other/p/p.go': 'package p\nvar A = 1\n',
    });
    expect(edges).toEqual(['a.go -> other/p/p.go import:2 example.org/app/sub/p']);
  });

  it('may be vendored: file and module count', () => {
    const { edges, externals } = graphOf({
      ...MOD,
      'x/a.go': 'package x\nimport "github.com/acme/lib/v2/p"\nvar _ = p.A\n',
      'vendor/github.com/acme/lib/v2/p/p.go': 'package p\nvar A = 1\n',
    });
    expect(edges).toEqual(['x/a.go -> vendor/github.com/acme/lib/v2/p/p.go import:2 github.com/acme/lib/v2/p']);
    expect(externals).toEqual({ 'github.com/acme/lib/v2': ['x/a.go'] });
  });

  it('are guessed for a tree below GOPATH', () => {
    const files = { 'a.go': 'package a\nimport "github.com/o/r/p/q"\nvar _ = q.A\n', 'p/q/q.go': 'package q\nvar A = 1\n' };
    expect(graphOf(files).edges).toEqual(['a.go -> p/q/q.go import:2 github.com/o/r/p/q possible']);
  });

  it('survive manifests that say nonsense', () => {
    const files = {
      'a.go': 'package a\nimport "m/a"\n',
      'go.mod': `module (\nreplace => ../..\nrequire (\n__proto__\n${'( '.repeat(5000)}`,
      'go.work': 'use ../../x\nuse .\nuse',
    };
    expect(() => graphOf(files)).not.toThrow();
  });
});

describe('one package', () => {
  it('is joined by the names its files use of each other, not by those they bind themselves', () => {
    const { edges } = graphOf({
      ...MOD,
      'a.go': [
        'package app',
        'func Run(opts options, limit int) (config error) {',
        '\tname := limit',
        '\tif parse := limit; parse > 1 { _ = parse }',
        '\t_ = thing{name: 1}',
        '\t_ = []int{size: 1}',
        '\treturn config',
        '}',
      ].join('\n'),
      'b.go': 'package app\ntype options struct{}\nvar limit, name, config, parse int\n',
      'c.go': 'package app\ntype thing struct{ name int }\n',
      'd.go': 'package app\nconst size = 3\n',
      'e.go': 'package app\nvar thingName = 1\n',
    });
    expect(edges).toEqual(['a.go -> b.go package:2 options', 'a.go -> c.go package:5 thing', 'a.go -> d.go package:6 size']);
  });

  it('scopes names to their blocks, clauses and headers', () => {
    const { uses } = facts(
      [
        'package p',
        'func f() {',
        '\tif a := 1; a > 0 { _ = a } else if b := a; b > 0 { _ = b }',
        '\tuse(a, b)',
        '\tswitch x := y.(type) {',
        '\tcase int:',
        '\t\tc := x',
        '\t\t_ = c',
        '\tcase string:',
        '\t\t_ = c',
        '\t}',
        '\turl, err := url.Parse("")',
        '\t_ = url.Host + err',
        '\tfor i, v := range items { _ = i + v }',
        '}',
        'func (r *recv[K]) m(p1, p2 T1, fn func(q T2) (ok T3)) (out *pkg.T4, err error) { _ = out; return }',
        'func g[E any, S ~[]E](s S) E { var e E; return e }',
      ].join('\n'),
    );
    expect(uses).toEqual([
      'use',
      'a',
      'b',
      'y',
      'c',
      'url',
      'url.Parse',
      '.Host',
      'items',
      'recv',
      'T1',
      'T2',
      'T3',
      'pkg',
      'pkg.T4',
    ]);
  });

  it('has tests of two kinds', () => {
    const { edges } = graphOf({
      ...MOD,
      'p/a.go': 'package p\nfunc A() {}\n',
      'p/export_test.go': 'package p\nvar Hidden = A\n',
      'p/a_test.go': 'package p_test\nimport "example.org/app/p"\nvar _ = p.Hidden\nvar _ = helper\n',
      'p/help_test.go': 'package p_test\nvar helper = 1\n',
      'q/q.go': 'package q\nimport "example.org/app/p"\nvar _ = p.Hidden\n',
    });
    expect(edges).toEqual([
      'p/a_test.go -> p/export_test.go import:2 example.org/app/p',
      'p/a_test.go -> p/help_test.go package:4 helper',
      'p/export_test.go -> p/a.go package:2 A',
      'q/q.go -> p/a.go import:2 example.org/app/p',
    ]);
  });

  it('gives methods away as guesses', () => {
    const { edges } = graphOf({
      ...MOD,
      'a.go': 'package app\ntype T struct{}\nfunc New() *T { return nil }\n',
      'b.go': 'package app\nfunc (t *T) Uncommon() {}\n',
      'c.go': 'package app\nfunc run() { New().Uncommon() }\n',
    });
    expect(edges).toEqual([
      'a.go -> b.go package:0 T.Uncommon possible',
      'b.go -> a.go package:2 T',
      'c.go -> a.go package:2 New',
      'c.go -> b.go package:2 .Uncommon possible',
    ]);
  });

  it('runs an init that nobody else refers to', () => {
    const { edges } = graphOf({ ...MOD, 'a.go': 'package app\nfunc A() {}\n', 'z.go': 'package app\nfunc init() { A() }\n' });
    expect(edges).toEqual(['a.go -> z.go init:0 init possible', 'z.go -> a.go package:2 A']);
  });
});

describe('what lies beside', () => {
  it('is embedded by patterns', () => {
    const { edges, unresolved } = graphOf({
      ...MOD,
      'web/web.go': 'package web\nimport "embed"\n\n//go:embed static *.tmpl "all:more" gone/*.x\nvar files embed.FS\n',
      'web/static/a.css': '',
      'web/static/_skip.css': '',
      'web/static/deep/b.css': '',
      'web/static/mod/go.mod': 'module other\n',
      'web/static/mod/c.css': '',
      'web/x.tmpl': '',
      'web/more/.hidden': '',
    });
    expect(edges).toEqual([
      'web/web.go -> web/more/.hidden asset:4 all:more',
      'web/web.go -> web/static/a.css asset:4 static',
      'web/web.go -> web/static/deep/b.css asset:4 static',
      'web/web.go -> web/x.tmpl asset:4 *.tmpl',
    ]);
    expect(unresolved).toEqual(['web/web.go:4 gone/*.x']);
  });

  it('is C and assembly', () => {
    const { edges } = graphOf({
      ...MOD,
      'p/a.go': 'package p\n\n// #include "b.h"\n// #include <stdio.h>\nimport "C"\n\nfunc fast(x int) int\n',
      'p/b.h': '',
      'p/b.c': '',
      'p/fast_amd64.s': '',
    });
    expect(edges).toEqual([
      'p/a.go -> p/b.c package:5 C possible',
      'p/a.go -> p/b.h include:5 "b.h"'.replace(/"/g, ''),
      'p/a.go -> p/b.h package:5 C possible',
      'p/a.go -> p/fast_amd64.s package:5 C possible',
    ]);
  });

  it('is told to be a program', () => {
    expect(facts('package main\nfunc main() {}\n').entry).toBe(true);
    expect(facts('package p\nfunc main() {}\n').entry).toBeUndefined();
  });

  it('lists what is declared, with its lines', () => {
    expect(
      facts('package p\n\nconst (\n\tA = iota\n\tb\n)\n\ntype T struct {\n\tx int\n}\n\nfunc (t T) M() {\n}\n').spans,
    ).toEqual([
      { name: 'A', from: 4, to: 4, exported: true },
      { name: 'b', from: 5, to: 5 },
      { name: 'T', from: 8, to: 10, exported: true },
      { name: 'T.M', from: 12, to: 13, exported: true },
    ]);
  });
});

const MEGABYTE = 1_000_000;
const many = (part: string, size = MEGABYTE): string => part.repeat(Math.ceil(size / part.length));

describe('hostile text', () => {
  it.each([
    ['import', many('import ')],
    ['import groups', `package p\n${many('import ("x"\n')}`],
    ['short declarations', `package p\nfunc f() {${many('a := ')}`],
    ['lines of them', `package p\nfunc f() {\n${many('a, b := b, a\n')}}`],
    ['headers', `package p\nfunc f() { ${many('if a := b; ')}`],
    ['else if', `package p\nfunc f() { if a {} ${many('else if a := b; c {} ')}}`],
    ['functions in functions', `package p\nvar f = ${many('func(a T) { ', 300_000)}`],
    ['func', many('func ')],
    ['brackets', many('([{', 200_000)],
    ['clauses', `package p\nfunc f() { switch {${many('case a: b := 1\n')}}}`],
    ['structs', `package p\ntype T ${many('struct { A ', 300_000)}`],
    ['selectors', `package p\nvar x = a${many('.b')}`],
    ['one declaration of many names', `package p\nvar a${many(', b')} int`],
    ['embed', `package p\n//go:embed ${many('"')}\n${many('//go:embed *\n')}`],
    ['C', `package p\n/*${many('#include "')}*/\nimport "C"\n`],
  ])('is read in linear time: %s', { timeout: 20_000 }, (_, text) => {
    expect(facts(text).imports.length).toBeLessThan(MEGABYTE);
  });

  it('may import a hundred thousand packages', () => {
    const text = `package p\nimport (\n${Array.from({ length: 100_000 }, (_, at) => `"example.org/app/p${at}"\n`).join('')})\n`;
    expect(graphOf({ ...MOD, 'a.go': text }).unresolved).toHaveLength(100_000);
  });

  it('does not mind odd names', () => {
    const { edges } = graphOf({
      ...MOD,
      'a b/ü%FF.go': 'package p\nvar A = 1\n',
      'a b/B.go': 'package p\nvar _ = A\n',
      'a b/b.go': 'package p\nvar _ = __proto__ + constructor\n',
      'c.go': 'package c\nimport "example.org/app/a b"\nvar _ = p.A\n',
      'bin.go': '\u0001\u0002package\u0000',
    });
    expect(edges).toEqual(['a b/B.go -> a b/ü%FF.go package:2 A', 'c.go -> a b/ü%FF.go import:2 example.org/app/a b']);
  });
});
