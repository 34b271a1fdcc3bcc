import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubPattern, gitlabPattern } from '../../src/impact/owner-patterns.js';
import { OWNERS_PATHS, ownerMatches, ownersOf, parseOwners } from '../../src/impact/owners.js';

const paths = (text: string): string[] => text.split(' ').filter((path) => path !== '');
const fits = (pattern: { fits(names: readonly string[]): boolean }, path: string): boolean => pattern.fits(path.split('/'));

type Row = [pattern: string, holds: string, doesNot: string];

/** docs.github.com "About code owners", gitignore(5). */
const github: Row[] = [
  ['*', 'a a/b a/b/c .x', ''],
  ['**', 'a a/b', ''],
  ['/', '', 'a a/b'],
  ['*.js', 'a.js b/a.js b/c/a.js x.js/a .js', 'a.jsx a.js.map ajs'],
  ['*.min.js', 'a.min.js b/a.min.js', 'a.js min.js'],
  ['/build/logs/', 'build/logs/a build/logs/b/a', 'build/logs a/build/logs/b build/log/a'],
  ['docs/*', 'docs/getting-started.md', 'docs/build-app/troubleshooting.md a/docs/x docs'],
  ['docs/**', 'docs/a docs/a/b', 'docs a/docs/b'],
  ['apps/', 'apps/a x/apps/a x/apps/y/a', 'apps x/apps apps2/a'],
  ['/docs/', 'docs/a docs/b/a', 'x/docs/a docs'],
  ['**/logs', 'logs build/logs/a scripts/logs/a deeply/nested/logs/a', 'logs2 build/logsx/a'],
  ['/apps/github', 'apps/github apps/github/a', 'apps/githubx apps/x/github'],
  ['foo', 'foo foo/bar bar/foo bar/foo/baz', 'foo.txt bar/foo.txt'],
  ['/foo', 'foo foo/bar', 'bar/foo fool'],
  ['foo/bar', 'foo/bar foo/bar/baz', 'baz/foo/bar foo/bart'],
  ['f*', 'foo foo/bar bar/foo/baz', 'xfoo bar/baz'],
  ['/f*', 'foo foo/bar', 'bar/foo xfoo'],
  ['f*/', 'foo/bar bar/foo/baz', 'foo bar/foo'],
  ['/*', 'foo .foo', 'foo/bar'],
  ['/*/', 'foo/bar foo/bar/baz', 'foo'],
  ['f?o', 'foo fxo/a', 'fo fooo f/o'],
  ['f\\*o', 'f*o', 'foo'],
  ['f\\?o', 'f?o', 'foo'],
  ['foo/*.txt', 'foo/a.txt foo/a.txt/b', 'foo/b/a.txt x/foo/a.txt'],
  ['foo/*/baz', 'foo/bar/baz foo/bar/baz/qux', 'foo/baz foo/a/b/baz'],
  ['**/foo/bar', 'foo/bar x/foo/bar x/foo/bar/y', 'foo/x/bar'],
  ['**/*bar*', 'bar foo/rebar foo/barrio/x', 'baz'],
  ['foo/**/bar', 'foo/bar foo/x/bar foo/x/y/bar/z', 'x/foo/bar foo/barx'],
  ['foo/**/bar/b*', 'foo/bar/baz foo/x/bar/baz', 'foo/bar/qux foo/bar'],
  ['foo/**/', 'foo/a foo/a/b', 'foo'],
  ['a***b', 'ab axb aaab/c', 'a/b'],
  ['*a*b*c*', 'abc xaxbxcx', 'acb cba'],
  ['/path\\ with\\ spaces/', '', 'path/a'],
  ['Docs/', 'Docs/a', 'docs/a DOCS/a'],
  ['/.github/', '.github/a', 'github/a'],
];

/** docs.gitlab.com "Syntax of CODEOWNERS", "Advanced configuration". */
const gitlab: Row[] = [
  ['*', 'a a/b .x/y', ''],
  ['*.rb', 'a.rb b/c/a.rb', 'a.rbx'],
  ['README.md', 'README.md internal/README.md app/lib/README.md', 'README.mdx'],
  ['/README.md', 'README.md', 'docs/README.md'],
  ['internal/README.md', 'internal/README.md docs/api/internal/README.md', 'README.md'],
  ['/docs/', 'docs/a docs/b/c', 'x/docs/a docs'],
  ['lib/', 'lib/a x/lib/y/a', 'lib'],
  ['/docs/*', 'docs/a docs/.a', 'docs/b/a'],
  ['/docs/*.md', 'docs/a.md', 'docs/b/a.md'],
  ['/docs/index.*', 'docs/index.md docs/index.xml', 'docs/index'],
  ['/docs/*spec*', 'docs/qa_specs.rb docs/spec_helpers.rb docs/runtime.spec', 'docs/x/spec'],
  ['/docs/*/README.md', 'docs/api/README.md', 'docs/README.md docs/a/b/README.md'],
  ['/docs/**/index.md', 'docs/index.md docs/api/index.md docs/api/graphql/index.md', 'index.md'],
  ['**/*.rb', 'config/database.rb app/controllers/users/stars_controller.rb a.rb', 'a.py'],
  ['docs', 'docs x/docs', 'docs/a'],
  ['ee/docs', 'ee/docs x/ee/docs', 'ee/docs/a'],
  ['/docs/**', 'docs/a', 'docs/a/b'],
  ['[ab].md', '', ''],
  ['x[ab].md', 'xa.md y/xb.md', 'xc.md'],
  ['x[!ab].md', 'xc.md', 'xa.md'],
  ['x[0-9]', 'x5', 'xa x55'],
  ['x[', 'x[', 'x'],
];

describe.each([
  ['github', github, githubPattern],
  ['gitlab', gitlab, gitlabPattern],
] as const)('a pattern on %s', (_, table, compile) => {
  it.each(table)('%s', (pattern, holds, doesNot) => {
    const compiled = compile(pattern);
    expect(paths(holds).filter((path) => !fits(compiled, path))).toEqual([]);
    expect(paths(doesNot).filter((path) => fits(compiled, path))).toEqual([]);
  });
});

const names = (text: string, path: string, forge: 'github' | 'gitlab' = 'github'): string | null => {
  const found = ownersOf(parseOwners(text, forge), path);
  return found === null ? null : found.owners.join(' ');
};

describe('GitHub', () => {
  const example = [
    '# This is a comment.',
    '*       @global-owner1 @global-owner2',
    '*.js    @js-owner #This is an inline comment.',
    '*.go docs@example.com',
    '*.txt @octo-org/octocats',
    '/build/logs/ @doctocat',
    'docs/*  docs@example.com',
    'apps/ @octocat',
    '/scripts/ @doctocat @octocat',
    '**/logs @octocat',
    '/apps/github',
    'with\\ space/ @space',
  ].join('\r\n');

  it.each<[string, string | null]>([
    ['a', '@global-owner1 @global-owner2'],
    ['x/a.js', '@js-owner'],
    ['a.go', 'docs@example.com'],
    ['a.txt', '@octo-org/octocats'],
    ['build/logs/a', '@octocat'],
    ['docs/a', 'docs@example.com'],
    ['docs/a/b', '@global-owner1 @global-owner2'],
    ['x/apps/a.js', '@octocat'],
    ['apps/github/a.js', ''],
    ['scripts/a', '@doctocat @octocat'],
    ['with space/a', '@space'],
    ['DOCS/a', '@global-owner1 @global-owner2'],
  ])('%s', (path, expected) => expect(names(example, path)).toBe(expected));

  it('tells a rule without owners from no rule', () => {
    expect(ownersOf(parseOwners('/a/ @x\n/a/b', 'github'), 'a/b')).toEqual({ owners: [], line: 2, pattern: '/a/b' });
    expect(ownersOf(parseOwners('/a/ @x\n/a/b', 'github'), 'c')).toBeNull();
  });

  it('leaves out what it does not understand, and says so', () => {
    const owners = parseOwners('* @all\n!a @x\n  b[cd] @x\n\\#e @x\nf @@x\ng @a/b/c\nh x\n', 'github');
    expect(owners.rows.map(({ pattern }) => pattern)).toEqual(['*']);
    expect(owners.problems).toEqual([
      { line: 2, column: 1, what: 'negation', text: '!a' },
      { line: 3, column: 4, what: 'character-range', text: 'b[cd]' },
      { line: 4, column: 1, what: 'escaped-hash', text: '\\#e' },
      { line: 5, column: 3, what: 'invalid-owner', text: '@@x' },
      { line: 6, column: 3, what: 'invalid-owner', text: '@a/b/c' },
      { line: 7, column: 3, what: 'invalid-owner', text: 'x' },
    ]);
    expect(ownersOf(owners, 'a')?.owners).toEqual(['@all']);
  });

  it('does not read a file of 3 MB', () => {
    const large = parseOwners(`* @x\n${'#'.repeat(3 * 1024 * 1024)}`, 'github');
    expect([large.rows, large.problems[0]?.what]).toEqual([[], 'too-large']);
  });
});

describe('GitLab', () => {
  const docs = [
    '* @admin',
    '[README Owners]',
    'README.md @user1 @user2',
    'internal/README.md @user4',
    '[README other owners]',
    'README.md @user3',
  ].join('\n');
  const defaults =
    '[Documentation] @docs-team\ndocs/\nREADME.md\n^[Database][2] @database-team @agarcia\nmodel/db/\nconfig/setup.md @docs-team';
  const exclusions = '* @default\n!*.rb\n/special/*.rb @ruby\n[Ruby]\n*.rb @ruby-team\n!/config/**/*.rb\n/config/routes.rb @ops';

  it.each<[string, string, string | null]>([
    [docs, 'README.md', '@admin @user1 @user2 @user3'],
    [docs, 'internal/README.md', '@admin @user4 @user3'],
    [docs, 'x', '@admin'],
    [defaults, 'docs/a', '@docs-team'],
    [defaults, 'model/db/a', '@database-team @agarcia'],
    [defaults, 'config/setup.md', '@docs-team'],
    [defaults, 'x', null],
    [exclusions, 'a.rb', '@ruby-team'],
    [exclusions, 'special/a.rb', '@ruby-team'],
    [exclusions, 'config/routes.rb', null],
    [exclusions, 'a.py', '@default'],
    ['\\#file @x', '#file', '@x'],
    ['LICENSE @legal this does not match jane@gitlab.com', 'LICENSE', '@legal jane@gitlab.com'],
    ['/config/ @@maintainer', 'config/a', '@@maintainer'],
    ['[A]\na @x\n[a]\nb @y\na @z', 'a', '@z'],
    ['path\\ with\\ spaces/ @s', 'path with spaces/a', '@s'],
    ['a @x # @y', 'a', '@x @y'],
  ])('%j: %s', (text, path, expected) => expect(names(text, path, 'gitlab')).toBe(expected));

  it('tells sections apart', () => {
    expect(ownerMatches(parseOwners(defaults, 'gitlab'), 'model/db/a')).toEqual([
      { owners: ['@database-team', '@agarcia'], line: 5, pattern: 'model/db/', section: 'Database', optional: true },
    ]);
  });

  it('reports what it does not understand', () => {
    const { problems } = parseOwners('[open\na\n[ ] @x\n^[B][2]\nb @x y', 'gitlab');
    expect(problems.map(({ line, what }) => [line, what])).toEqual([
      [1, 'invalid-section'],
      [1, 'missing-owner'],
      [2, 'missing-owner'],
      [3, 'section-without-name'],
      [4, 'optional-with-approvals'],
      [5, 'invalid-owner'],
    ]);
  });
});

it('looks in the order of the forge', () => {
  expect(OWNERS_PATHS.github[0]).toBe('.github/CODEOWNERS');
  expect(OWNERS_PATHS.gitlab[0]).toBe('CODEOWNERS');
});

describe('many rules', () => {
  const part = fc.constantFrom('a', 'b', '*', '**', '*.js', 'a*', '?', 'x.js');
  const pattern = fc
    .tuple(fc.boolean(), fc.array(part, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([rooted, parts, folder]) => `${rooted ? '/' : ''}${parts.join('/')}${folder ? '/' : ''}`);
  const path = fc.array(fc.constantFrom('a', 'b', 'x.js', 'ab', 'c'), { minLength: 1, maxLength: 5 }).map((all) => all.join('/'));

  it('are looked up as if one by one', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 12 }), path, (patterns, wanted) => {
        const owners = parseOwners(patterns.map((one, index) => `${one} @o${index}`).join('\n'), 'github');
        const last = patterns.findLastIndex((one) => fits(githubPattern(one), wanted));
        expect(ownersOf(owners, wanted)?.line ?? 0).toBe(last + 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('hostile', () => {
  it.each<[string, string]>([
    [`${'*a'.repeat(2000)}b @x`, `${'a'.repeat(4000)}`],
    [`${'**/a/'.repeat(800)}b @x`, `${'a/'.repeat(2000)}c`],
    [`${'?'.repeat(2000)}*${'?'.repeat(1000)}b @x`, 'a'.repeat(4000)],
    [`* @x ${'\\ '.repeat(500_000)}`, 'a'],
    ['a '.repeat(500_000), 'a'],
    ['[a'.repeat(500_000), 'a'],
  ])(
    '%.20s',
    (text, path) => {
      for (const forge of ['github', 'gitlab'] as const) expect(() => ownersOf(parseOwners(text, forge), path)).not.toThrow();
    },
    5000,
  );
});
