import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import type { FileFacts } from '../../src/impact/language.js';
import { csharp } from '../../src/impact/languages/csharp/index.js';
import { graphOf } from './graph-of.js';

const facts = (text: string): FileFacts => csharp.facts(readCode(text, 'C#'), 'A.cs');

describe('facts of C#', () => {
  it('names types with their namespaces and the number of their parameters', () => {
    const { declares } = facts(
      'namespace A.B { namespace C { class One<T> where T : class, new() { struct In {} } } enum E { F } }\npublic delegate List<int> Make<K, V>(int a);\nrecord R(int X);\nrecord struct S;',
    );
    expect(declares).toEqual(['A.B.C.One`1', 'A.B.C.One`1.In', 'A.B.E', 'Make`2', 'R', 'S']);
  });

  it('reads using directives of every kind, and no using statements', () => {
    const { imports } = facts(
      'global using A;\nusing static B.C;\nusing D = E.F<int>;\nnamespace N;\nclass X { void F() { using var a = G(); using (var b = H()) {} } }',
    );
    expect(imports).toEqual([
      { specifier: 'A', kind: 're-export', line: 1 },
      { specifier: 'B.C', kind: 'import', line: 2, names: ['*'] },
      { specifier: 'E.F`1', kind: 'import', line: 3, names: ['D'] },
      { specifier: 'N', kind: 'package', line: 4 },
    ]);
  });

  it('tells types from the names of members', () => {
    const { uses } = facts(
      'class X : Base<Key> {\n  public Kind Name { get; set; }\n  [Note] Other[] Items = new Other[] { Value = 1 };\n  void IOne.Go(Name: 1) => Name = Call(Size: 3);\n}',
    );
    expect(uses).toEqual(['Base`1', 'Key', 'Kind', '@Note', 'Other', 'IOne', '.Go()', 'Call']);
  });

  it('finds where a program begins', () => {
    expect(facts('using A;\nvar app = Build();\napp.Run();').entry).toBe(true);
    expect(facts('class P { static async Task<int> Main(string[] args) { } }').entry).toBe(true);
    expect(facts('using A;\nnamespace B;\n[C]\npublic class P { void Main() {} }').entry).toBeUndefined();
  });

  it('gives the lines of what stands at the top', () => {
    expect(facts('namespace A\n{\n  [Note]\n  public class X\n  {\n  }\n  interface I {}\n}').spans).toEqual([
      { name: 'X', from: 3, to: 6, exported: true },
      { name: 'I', from: 7, to: 7 },
    ]);
  });
});

describe('edges of C#', () => {
  it('looks in the own namespace, in those around it, and in those imported', () => {
    const { edges } = graphOf({
      'A.cs':
        'using X.Y;\nnamespace N.M\n{\n  class A { Own o; Outer u; Far f; Sub.Part p; N.Q.Full q; [Mark] int i; Gone g; }\n}',
      'Own.cs': 'namespace N.M { class Own {} }',
      'Outer.cs': 'namespace N { class Outer {} class Far<T> {} }',
      'Far.cs': 'namespace X.Y { class Far {} }',
      'Part.cs': 'namespace N.M.Sub { class Part {} }',
      'Full.cs': 'namespace N.Q { class Full {} }',
      'Mark.cs': 'namespace N.M { class MarkAttribute {} class Mark {} }',
      'Not.cs': 'namespace Z { class Own {} class Gone {} }',
    });
    expect(edges).toEqual([
      'A.cs -> Far.cs import:4 Far',
      'A.cs -> Full.cs import:4 N.Q.Full',
      'A.cs -> Mark.cs package:4 MarkAttribute',
      'A.cs -> Outer.cs package:4 Outer',
      'A.cs -> Own.cs package:4 Own',
      'A.cs -> Part.cs import:4 Sub.Part',
    ]);
  });

  it('joins the parts of a type, and leads to all of them', () => {
    const { edges } = graphOf({
      'p/A.cs': 'partial class A {}',
      'p/B.cs': '\npartial class A {}',
      'p/U.cs': 'class U { A a; }',
    });
    expect(edges).toEqual([
      'p/A.cs -> p/B.cs package:1 A',
      'p/B.cs -> p/A.cs package:2 A',
      'p/U.cs -> p/A.cs package:1 A',
      'p/U.cs -> p/B.cs package:1 A',
    ]);
  });

  it('stays within a project and those it refers to', () => {
    const { edges } = graphOf({
      'app/app.csproj':
        '<Project>\n<!-- <ProjectReference Include="..\\two\\two.csproj"/> --><ProjectReference Include="..\\one\\one.csproj" /></Project>',
      'one/one.csproj': '<Project/>',
      'two/two.csproj': '<Project/>',
      'app/A.cs': 'class A { T t; Lone l; }',
      'one/T.cs': 'class T {}',
      'two/T.cs': 'class T {} class Lone {}',
    });
    expect(edges).toEqual(['app/A.cs -> one/T.cs package:1 T', 'app/A.cs -> two/T.cs package:1 Lone possible']);
  });

  it('follows global usings of files and projects, aliases and static ones', () => {
    const { edges } = graphOf({
      'Directory.Build.props': '<Project><ItemGroup><Using Include="C" /></ItemGroup></Project>',
      'p/p.csproj': '<Project/>',
      'p/Usings.cs': 'global using B;',
      'p/A.cs': 'using S = D.Deep;\nusing static D.Tools;\nclass A { InB b; InC c; S s; Inner i; }',
      'p/B.cs': 'namespace B { class InB {} }',
      'p/C.cs': 'namespace C { class InC {} }',
      'p/D.cs': 'namespace D { class Deep {} }',
      'p/E.cs': 'namespace D { static class Tools { public class Inner {} } }',
    });
    expect(edges).toEqual([
      'p/A.cs -> p/B.cs import:3 InB',
      'p/A.cs -> p/C.cs import:3 InC',
      'p/A.cs -> p/D.cs import:1 D.Deep',
      'p/A.cs -> p/E.cs import:2 D.Tools',
    ]);
  });

  it('takes an extension method for what it is where one type in sight has it', () => {
    const { edges } = graphOf({
      'A.cs': 'class A { void F(B b) { b.Shorten<int>(1); b.Select(1); } }',
      'E.cs': 'static class E { public static int Shorten<T>(this B b, int i) => i; static void Select(this B b, int i) {} }',
      'F.cs': 'namespace Far { static class F { static void Shorten(this int i) {} } }',
      'G.cs': 'static class G { static void Select(this string b) {} }',
    });
    expect(edges).toEqual(['A.cs -> E.cs import:1 Shorten', 'A.cs -> G.cs import:1 Select possible']);
  });

  it('names packages as projects do, and what is not there', () => {
    const { externals, unresolved } = graphOf({
      'p.csproj': '<Project><PackageReference Include="Newtonsoft.Json" Version="13" /></Project>',
      'A.cs':
        'using System.Text;\nusing Newtonsoft.Json.Linq;\nusing Serilog.Core.Pipeline;\nusing My.App.Gone;\nnamespace My.App { class A {} }',
    });
    expect(Object.keys(externals)).toEqual(['Newtonsoft.Json', 'Serilog.Core', 'System.Text']);
    expect(unresolved).toEqual(['A.cs:4 My.App.Gone']);
  });

  it('passes over what is no project file, and projects that refer to each other', () => {
    const { edges } = graphOf({
      'a/a.csproj': '<ProjectReference Include="../b/b.csproj">'.repeat(2000),
      'b/b.csproj': '<ProjectReference Include="../a/a.csproj"/><ProjectReference Include="$(X)/c.csproj"/><Using Include="',
      'Directory.Build.props': '<'.repeat(200_000),
      'a/A.cs': 'class A { B b; }',
      'b/B.cs': 'class B { A a; }',
    });
    expect(edges).toEqual(['a/A.cs -> b/B.cs package:1 B', 'b/B.cs -> a/A.cs package:1 A']);
  });
});

describe('hostile texts', () => {
  const MB = 1_000_000;
  const texts: Record<string, string> = {
    'using using': 'using '.repeat(MB / 6),
    'using A;': 'using A;'.repeat(MB / 8),
    'class class': 'class A '.repeat(MB / 8),
    'class A<': 'class A<'.repeat(MB / 8),
    'heads without end': 'class A : B, '.repeat(MB / 13),
    'dotted names': 'A.'.repeat(MB / 2),
    'A<': 'A<'.repeat(MB / 2),
    'namespace A;': 'namespace A;'.repeat(MB / 12),
    'namespace A {': 'namespace A {'.repeat(MB / 13),
    'class A {': 'class A {'.repeat(MB / 9),
    delegate: 'delegate A '.repeat(MB / 11),
    'F(this': 'F(this '.repeat(MB / 7),
    '[A': '[A '.repeat(MB / 3),
    '100,000 usings': Array.from({ length: 100_000 }, (_, i) => `using A.B${i};`).join('\n'),
    '#if': '#if A\n'.repeat(MB / 6),
  };
  it.each(Object.keys(texts))('%s', { timeout: 20_000 }, (name) => {
    const code = readCode(texts[name] ?? '', 'C#');
    const started = performance.now();
    csharp.facts(code, 'A.cs');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
