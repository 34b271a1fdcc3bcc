import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import type { FileFacts } from '../../src/impact/language.js';
import { jvm } from '../../src/impact/languages/jvm/index.js';
import { Libraries } from '../../src/impact/languages/jvm/manifests.js';
import { graphOf } from './graph-of.js';

const facts = (text: string, path = 'A.java', language = 'Java'): FileFacts => jvm.facts(readCode(text, language), path);

describe('facts of Java', () => {
  it('names the package, its types and those inside them', () => {
    const { declares } = facts(
      'package a.b;\npublic final class Outer<T> { enum Kind { ONE { void f() {} } } record Pair(int a) {} @interface Mark {} }\ninterface Other {}',
    );
    expect(declares).toEqual(['a.b', 'a.b.Outer', 'a.b.Outer.Kind', 'a.b.Outer.Pair', 'a.b.Outer.Mark', 'a.b.Other']);
  });

  it('reads imports with their lines, and nothing from comments, text blocks and strings', () => {
    const text =
      'package a;\nimport b.C;\nimport static b.D.*;\n// import x.Y;\nclass A { String s = """\nimport x.Z;\n"""; String t = "import q.W"; }';
    expect(facts(text).imports).toEqual([
      { specifier: 'b.C', kind: 'import', line: 2 },
      { specifier: 'b.D.*', kind: 'import', line: 3 },
    ]);
  });

  it('tells what a file uses where it first does, its own names left out', () => {
    const { uses, useLines } = facts(
      'package a;\nclass A extends Base<Key> {\n  @Note Inner i; List<Key> k = a.b.Full.make(MAX_SIZE);\n  class Inner {}\n}',
    );
    expect(uses).toEqual(['Base', 'Key', 'Note', 'List', 'a.b.Full']);
    expect(useLines).toEqual([2, 2, 3, 3, 3]);
  });

  it('finds where a program begins, and the lines of what stands at the top', () => {
    const { entry, spans } = facts(
      'package a;\n\n@Deprecated\npublic class A {\n  public static void main(String[] a) {}\n}\nclass B {}\n',
    );
    expect(entry).toBe(true);
    expect(spans).toEqual([
      { name: 'A', from: 3, to: 6, exported: true },
      { name: 'B', from: 7, to: 7 },
    ]);
    expect(facts('class A { void main() {} }').entry).toBeUndefined();
  });

  it('names what a module requires, uses and provides', () => {
    const { declares, imports } = facts(
      'open module a.b {\n requires transitive c.d;\n exports a.b.c;\n uses a.S;\n provides a.S with a.I, a.J; }',
      'x/module-info.java',
    );
    expect(declares).toEqual(['', 'module a.b']);
    expect(imports.map(({ specifier }) => specifier)).toEqual(['module c.d', 'a.S', 'a.S', 'a.I', 'a.J']);
  });
});

describe('facts of its neighbours', () => {
  it('reads what Kotlin declares outside of types, and where it begins', () => {
    const { declares, entry, imports } = facts(
      'package a\nimport b.C as D\nfun <T> List<T>.second(): T = this[1]\nval limit: Int = 3\ntypealias Key = String\nobject Only { val x = 1 }\nfun main() { second() }',
      'Files.kt',
      'Kotlin',
    );
    expect(declares).toEqual(['a', 'a.second', 'a.limit', 'a.Key', 'a.Only', 'a.main', 'a.FilesKt']);
    expect(imports).toEqual([{ specifier: 'b.C', kind: 'import', line: 2, names: ['D'] }]);
    expect(entry).toBe(true);
  });

  it('reads imports of Scala', () => {
    const { imports } = facts('package a\nimport b.{C, D => E}, f._\nclass X extends C', 'X.scala', 'Scala');
    expect(imports.map(({ specifier, names }) => [specifier, names])).toEqual([
      ['b.C', undefined],
      ['b.D', ['E']],
      ['f.*', undefined],
    ]);
  });
});

describe('edges of Java', () => {
  it('follows imports, neighbours of the package, wildcards and full names', () => {
    const { edges } = graphOf({
      'src/a/A.java':
        'package a;\nimport b.C;\nimport d.*;\nimport static b.S.make;\nclass A {\n  B b; C c; D d;\n  Object o = e.E.class;\n}',
      'src/a/B.java': 'package a; class B {}',
      'src/b/C.java': 'package b; public class C {}',
      'src/b/S.java': 'package b; public class S { public static int make; }',
      'src/d/D.java': 'package d; public class D {}',
      'src/e/E.java': 'package e; public class E {}',
      'src/e/F.java': 'package e; public class F {}',
    });
    expect(edges).toEqual([
      'src/a/A.java -> src/a/B.java package:6 B',
      'src/a/A.java -> src/b/C.java import:2 b.C',
      'src/a/A.java -> src/b/S.java import:4 b.S.make',
      'src/a/A.java -> src/d/D.java import:6 D',
      'src/a/A.java -> src/e/E.java import:7 e.E',
    ]);
  });

  it('finds types that are inherited, before those of the package', () => {
    const { edges } = graphOf({
      'a/Sub.java': 'package a;\nclass Sub extends Middle {\n Node n; Middle.Leaf l; }',
      'a/Middle.java': 'package a;\nclass Middle extends b.Base {}',
      'a/Node.java': 'package a; class Node {}',
      'b/Base.java': 'package b; public class Base { public static class Node {} public static class Leaf {} }',
    });
    expect(edges.filter((edge) => edge.startsWith('a/Sub.java'))).toEqual([
      'a/Sub.java -> a/Middle.java package:2 Middle',
      'a/Sub.java -> b/Base.java import:3 Node',
      'a/Sub.java -> b/Base.java package:3 Middle.Leaf',
    ]);
  });

  it('does not take a type inside a class for what its head names', () => {
    const { edges } = graphOf({
      'a/X.java': 'package a;\nclass X implements Builder { static class Builder {} Builder b; }',
      'a/Builder.java': 'package a; interface Builder {}',
    });
    expect(edges).toEqual(['a/X.java -> a/Builder.java package:2 Builder']);
  });

  it('of a name that two modules declare takes the nearest, code before tests; of equally near ones all, perhaps', () => {
    const { edges } = graphOf({
      'one/src/main/java/a/T.java': 'package a; class T {}',
      'one/src/test/java/a/T.java': 'package a; class T {}',
      'two/src/main/java/a/T.java': 'package a; class T {}',
      'one/src/main/java/a/U.java': 'package a; class U { T t; }',
      'three/src/main/java/a/V.java': 'package a; class V { T t; }',
    });
    expect(edges).toEqual([
      'one/src/main/java/a/U.java -> one/src/main/java/a/T.java package:1 T',
      'three/src/main/java/a/V.java -> one/src/main/java/a/T.java package:1 T possible',
      'three/src/main/java/a/V.java -> two/src/main/java/a/T.java package:1 T possible',
    ]);
  });

  it('follows modules and services, and guesses from strings and XML', () => {
    const { edges } = graphOf({
      'm/module-info.java': 'module m { requires n; }',
      'n/module-info.java': 'module n { }',
      'm/a/I.java': 'package a.b; class I { String s = "a.b.J"; }',
      'm/a/J.java': 'package a.b; class J { class K {} }',
      'm/src/main/resources/META-INF/services/a.b.J': '# a.b.J\na.b.I # first\n',
      'm/src/main/resources/beans.xml': '<beans>\n<bean class="a.b.J$K"/></beans>',
    });
    expect(edges).toEqual([
      'm/a/I.java -> m/a/J.java string:1 a.b.J possible',
      'm/module-info.java -> n/module-info.java import:1 module n',
      'm/src/main/resources/META-INF/services/a.b.J -> m/a/I.java config:2 a.b.I',
      'm/src/main/resources/META-INF/services/a.b.J -> m/a/J.java config:0 a.b.J',
      'm/src/main/resources/beans.xml -> m/a/J.java string:2 a.b.J$K possible',
    ]);
  });

  it('tells what is not there from what is of others, by the names of build files', () => {
    const { unresolved, externals } = graphOf({
      'pom.xml':
        '<project><dependency><groupId>org.springframework.boot</groupId><artifactId>spring-boot</artifactId></dependency></project>',
      'build.gradle.kts': 'dependencies { implementation("com.google.guava:guava:33.0") }',
      'a/A.java':
        'package a.b;\nimport a.b.Gone;\nimport java.util.List;\nimport org.springframework.boot.Run;\nimport com.google.common.base.Joiner;\nimport org.x.y.Z;\nclass A {}',
    });
    expect(unresolved).toEqual(['a/A.java:2 a.b.Gone']);
    expect(Object.keys(externals).sort()).toEqual([
      'com.google.guava:guava',
      'java.util',
      'org.springframework.boot:spring-boot',
      'org.x',
    ]);
  });
});

it('guesses from what a type is made that no file declares', () => {
  const { edges, unresolved } = graphOf({
    'a/A.java': 'package a;\nimport b.ImmutableThing;\nimport b.Thing_;\nimport b.ImmutableOther;\nclass A {}',
    'b/Thing.java': 'package b; public interface Thing {}',
  });
  expect(edges).toEqual(['a/A.java -> b/Thing.java import:2 b.ImmutableThing possible']);
  expect(unresolved).toEqual(['a/A.java:4 b.ImmutableOther']);
});

describe('edges of Kotlin', () => {
  it('follows functions by import, by package and from Java, and aliases', () => {
    const { edges } = graphOf({
      'a/Util.kt': 'package a\nfun helper() = 1\nval limit = 2\n',
      'a/Main.kt': 'package a\nimport b.Thing as Other\nfun main() { helper(); Other().go(limit) }\n',
      'b/Thing.kt': 'package b\nimport a.helper\nclass Thing\n',
      'a/J.java': 'package a;\nclass J { int i = UtilKt.helper(); }',
    });
    expect(edges).toEqual([
      'a/J.java -> a/Util.kt package:2 UtilKt',
      'a/Main.kt -> a/Util.kt package:3 helper',
      'a/Main.kt -> b/Thing.kt import:2 b.Thing',
      'b/Thing.kt -> a/Util.kt import:2 a.helper',
    ]);
  });
});

it('takes any text for a build file', () => {
  const texts = ['<groupId>'.repeat(20_000), '"a:'.repeat(20_000), '<groupId>__proto__</groupId><artifactId>x</artifactId>'];
  expect(new Libraries(texts).of('org.junit.Test')).toEqual(['org.junit']);
});

describe('hostile texts', () => {
  const MB = 1_000_000;
  const texts: Record<string, string> = {
    'import import': 'import '.repeat(MB / 7),
    'class class': 'class A '.repeat(MB / 8),
    'class A<': 'class A<'.repeat(MB / 8),
    'heads without end': 'class A extends B, '.repeat(MB / 19),
    'dotted names': 'a.'.repeat(MB / 2),
    'dotted capitals': 'A.'.repeat(MB / 2),
    angles: 'A<'.repeat(MB / 2),
    annotations: '@A('.repeat(MB / 3),
    modifiers: 'public '.repeat(MB / 7),
    fun: 'fun '.repeat(MB / 4),
    val: 'val '.repeat(MB / 4),
    braces: 'class A {'.repeat(MB / 9),
    '100,000 imports': Array.from({ length: 100_000 }, (_, i) => `import a.b${i}.C${i};`).join('\n'),
    binary: '\0\u0001\ufffd{(['.repeat(MB / 6),
  };
  const cases = ['Java', 'Kotlin', 'Scala'].flatMap((language) => Object.keys(texts).map((name) => [language, name] as const));

  it.each(cases)('%s: %s', { timeout: 20_000 }, (language, name) => {
    const code = readCode(texts[name] ?? '', language);
    const started = performance.now();
    jvm.facts(code, 'A.java');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('classes that extend each other in a circle', () => {
    const files = Array.from({ length: 300 }, (_, i) => [
      `a/C${i}.java`,
      `package a; class C${i} extends C${(i + 1) % 300} { X${i} x; class Y {} }`,
    ]);
    expect(graphOf(Object.fromEntries(files)).edges.length).toBe(300);
  });

  it('odd names', () => {
    const { edges } = graphOf({
      'a b/%FF é.java': 'package a; class __proto__ { constructor c; Constructor d; }',
      'a b/x.java': 'package a; class Constructor {}',
    });
    expect(edges).toEqual(['a b/%FF é.java -> a b/x.java package:1 Constructor']);
  });
});
