import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import type { EdgeSink, FileFacts } from '../../src/impact/language.js';
import { linkPathStrings, pathStrings } from '../../src/impact/path-strings.js';
import { linkTests, subjectNames } from '../../src/impact/test-subjects.js';
import { codeTree } from '../../src/impact/tree.js';
import { languageOf } from '../../src/match/language.js';

function linked(files: Record<string, string>, link: (tree: ReturnType<typeof codeTree>, sink: EdgeSink) => void): string[] {
  const facts = new Map<string, FileFacts>();
  for (const [path, text] of Object.entries(files)) {
    const strings = pathStrings(readCode(text, languageOf(path) ?? ''));
    facts.set(path, { imports: [], ...(strings.length === 0 ? {} : { strings }) });
  }
  const tree = codeTree({ paths: Object.keys(files), links: new Map(), facts, texts: new Map() });
  const edges: string[] = [];
  link(tree, {
    edge: (from, to, kind, line, why, { possible = false } = {}) =>
      edges.push(`${tree.paths[from]} -> ${tree.paths[to]} ${kind}:${line} ${why}${possible ? ' possible' : ''}`),
    external: () => {},
    unresolved: () => {},
  });
  return edges.sort();
}

const strings = (text: string, path = 'a.ts'): string[] =>
  pathStrings(readCode(text, languageOf(path) ?? '')).map(
    ([name, line, joined]) => `${line} ${name}${joined === undefined ? '' : ` ${joined}`}`,
  );

describe('texts that read like paths', () => {
  it('are collected with their lines, each once', () => {
    expect(
      strings(`const a = './schema.sql';
// 'comment/a.json'
read("config/app.json", 'config/app.json', "data.csv", 'users.name');
const u = ['https://example.org/a.json', '//cdn/a.js', 'a b/c.json', 'text/html', 'x'.repeat(2), 'docker/Dockerfile'];
render(\`\${dir}/views/a.html\`, \`/x/\${name}.html\`);
`),
    ).toEqual(['1 ./schema.sql', '3 config/app.json', '3 data.csv', '4 docker/Dockerfile', '5 views/a.html']);
  });

  it('are put together from their parts', () => {
    expect(strings("join(__dirname, '..', 'views', 'a.html'); p = ['./b.json', './c.json']")).toEqual([
      '1 ../views/a.html 2',
      '1 ./b.json',
      '1 ./c.json',
    ]);
    expect(strings("x = Path(__file__).parent / 'data' / 'a.csv'\ny = rb'data/b.bin'\nz = '''data/c.txt'''\n", 'a.py')).toEqual([
      '1 data/a.csv 1',
      '2 data/b.bin',
      '3 data/c.txt',
    ]);
  });

  it('name views without their ending', () => {
    expect(strings("<?php return view('users.show', $x); view('a' . $b);", 'a.php')).toEqual(['1 users.show -1']);
  });

  it('leave out what the imports of the language hold', () => {
    const code = readCode("import './a.css'; load('./b.css')", 'TypeScript');
    expect(pathStrings(code, [{ specifier: './a.css', kind: 'import', line: 1 }])).toEqual([['./b.css', 1]]);
  });

  it('name the file beside, in a folder above, or the only one that ends so', () => {
    const files = {
      'pkg/src/a.ts':
        "f('./b.sql', 'data/c.json', 'x.csv', 'templates/d.html', 'z/e.py', '/img/g.png', 'package.json', 'src/h.ts')",
      'pkg/src/b.sql': '',
      'pkg/data/c.json': '',
      'data/c.json': '',
      'pkg/deep/x.csv': '',
      'one/templates/d.html': '',
      'two/templates/d.html': '',
      'other/z/e.py': '',
      'pkg/public/img/g.png': '',
      'pkg/package.json': '',
      'other/src/h.ts': '',
    };
    expect(linked(files, (tree, sink) => linkPathStrings(tree, () => false, sink))).toEqual([
      'pkg/src/a.ts -> other/z/e.py string:1 z/e.py possible',
      'pkg/src/a.ts -> pkg/data/c.json asset:1 data/c.json possible',
      'pkg/src/a.ts -> pkg/deep/x.csv asset:1 x.csv possible',
      'pkg/src/a.ts -> pkg/public/img/g.png asset:1 /img/g.png possible',
      'pkg/src/a.ts -> pkg/src/b.sql asset:1 ./b.sql possible',
    ]);
  });

  it('name templates below their folders, the nearest of several', () => {
    const files = {
      'one/views.py': "render(request, 'app/x.html')",
      'one/templates/app/x.html': '',
      'two/templates/app/x.html': '',
      'app/a.php': "<?php view('users.show');",
      'resources/views/users/show.blade.php': '',
    };
    expect(linked(files, (tree, sink) => linkPathStrings(tree, () => false, sink))).toEqual([
      'app/a.php -> resources/views/users/show.blade.php asset:1 users.show possible',
      'one/views.py -> one/templates/app/x.html asset:1 app/x.html possible',
    ]);
  });

  it('are few, and quick to read, in hostile files', () => {
    expect(pathStrings(readCode("'a/b.json',".repeat(90_000), 'TypeScript'))).toHaveLength(1);
    const many = Array.from({ length: 50_000 }, (_, at) => `'a/${at}.json'`).join(',');
    expect(pathStrings(readCode(many, 'TypeScript'))).toHaveLength(200);
    const started = performance.now();
    for (const text of [
      "'a',".repeat(250_000),
      `'${'a/'.repeat(500_000)}.json'`,
      "'../',".repeat(200_000),
      '`${`'.repeat(200_000),
    ])
      pathStrings(readCode(text, 'TypeScript'));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('tests and what they test', () => {
  it.each([
    ['a/foo.test.ts', 'foo.ts'],
    ['a/foo.unit.spec.tsx', 'foo.tsx'],
    ['test_foo.py', 'foo.py'],
    ['foo_test.go', 'foo.go'],
    ['foo_spec.rb', 'foo.rb'],
    ['FooTest.java', 'Foo.java'],
    ['FooTests.cs', 'Foo.cs'],
    ['tests/foo.rs', 'foo.rs'],
  ])('%s is about %s', (test, subject) => {
    expect(subjectNames(test)).toContain(subject);
  });

  it('are linked beside, in the mirrored folder, then by the only file of the name', () => {
    const files = [
      'src/a/foo.ts',
      'src/a/foo.test.ts',
      'src/b/foo.ts',
      'test/b/foo.test.ts',
      'lib/app/word_list.rb',
      'spec/word_list_spec.rb',
      'other/utils.ts',
      'pkg/test/utils.test.ts',
      'src/main/java/x/Bar.java',
      'src/test/java/x/BarTest.java',
      'src/c/twice.py',
      'src/d/twice.py',
      'tests/test_twice.py',
    ];
    const isTest = (path: string): boolean => /test|spec/i.test(path);
    const tree = Object.fromEntries(files.map((path) => [path, '']));
    expect(linked(tree, (paths, sink) => linkTests(paths, isTest, () => false, sink))).toEqual([
      'spec/word_list_spec.rb -> lib/app/word_list.rb test:0 word_list.rb possible',
      'src/a/foo.test.ts -> src/a/foo.ts test:0 foo.ts possible',
      'src/test/java/x/BarTest.java -> src/main/java/x/Bar.java test:0 Bar.java possible',
      'test/b/foo.test.ts -> src/b/foo.ts test:0 foo.ts possible',
    ]);
    expect(linked(tree, (paths, sink) => linkTests(paths, isTest, () => true, sink))).toEqual([]);
  });
});
