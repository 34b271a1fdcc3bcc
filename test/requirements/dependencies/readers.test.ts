import { describe, expect, it } from 'vitest';
import { ecosystemOf, readDependencies } from '../../../src/requirements/dependencies/index.js';
import { SAMPLES } from './samples.js';

const read = (files: Record<string, string>): ReturnType<typeof readDependencies> =>
  readDependencies(Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })));

/** `line:column name version|constraint scope direct` — an equals sign before a version, nothing before a constraint. */
const shown = (files: Record<string, string>): string[] =>
  read(files).packages.map(({ line, column, name, version, constraint, scope, direct }) =>
    [
      `${line}:${column}`,
      name,
      ...(version === null ? [] : [`=${version}`]),
      ...(constraint === null ? [] : [constraint]),
      scope,
      direct === null ? '?' : direct ? 'direct' : 'indirect',
    ].join(' '),
  );
const unread = (files: Record<string, string>): string[] =>
  read(files).unread.map(({ path, line, why }) => `${path}:${line ?? '-'} ${why}`);

describe.each(SAMPLES)('%s', (path, text, packages, problems) => {
  it('gives its packages with their places', () => {
    expect(ecosystemOf(path)).not.toBeNull();
    expect(shown({ [path]: text })).toEqual(packages);
    expect(unread({ [path]: text })).toEqual(problems);
  });

  it('reads the same with other line ends', () => {
    expect(shown({ [path]: text.replaceAll('\n', '\r\n') })).toEqual(packages);
  });
});

describe('files of one tree', () => {
  it('requirements include what lies beside them, under any name', () => {
    const files = {
      'a/requirements.txt': '-r ../base/common.txt\n',
      'base/common.txt': 'flask==3.0.0\n-r more.in\n',
      'base/more.in': 'x\n',
    };
    expect(read(files).packages.map(({ path, name }) => `${path} ${name}`)).toEqual(['base/common.txt flask', 'base/more.in x']);
    expect(unread(files)).toEqual([]);
    expect(read({ 'base/common.txt': 'flask==3.0.0' }).packages).toEqual([]);
  });

  it('requirements that include each other end', () => {
    expect(
      shown({ 'requirements.txt': '-r requirements-b.txt\na', 'requirements-b.txt': '-r requirements.txt\nb' }),
    ).toHaveLength(2);
  });

  it('a crate takes what its workspace shares', () => {
    const files = {
      'Cargo.toml': '[workspace]\n[workspace.dependencies]\nserde = "1.0.100"\n',
      'crates/a/Cargo.toml': '[dependencies]\nserde = { workspace = true }\nnone = { workspace = true }\n',
    };
    expect(shown(files)).toEqual(['3:1 serde 1.0.100 unknown ?', '2:1 serde 1.0.100 runtime direct', '3:1 none runtime direct']);
    expect(unread(files)).toEqual(['crates/a/Cargo.toml:3 the version of none stands in the workspace']);
  });

  it('a project takes the central version of the nearest folder', () => {
    const props = (version: string): string =>
      `<Project><ItemGroup><PackageVersion Include="A" Version="${version}"/></ItemGroup></Project>`;
    const files = {
      'Directory.Packages.props': props('1.0'),
      'src/Directory.Packages.props': props('2.0'),
      'src/x/x.csproj': '<Project><ItemGroup><PackageReference Include="a"/></ItemGroup></Project>',
    };
    expect(shown(files)[2]).toBe('1:21 a 2.0 runtime direct');
  });

  it('a POM takes properties and versions of the parents it names', () => {
    const parent = (version: string): string =>
      `<project><groupId>g</groupId><artifactId>p</artifactId><version>${version}</version><properties><v>5</v></properties>
<dependencyManagement><dependencies><dependency><groupId>x</groupId><artifactId>y</artifactId><version>\${v}</version></dependency></dependencies></dependencyManagement></project>`;
    const child = `<project><parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version></parent><artifactId>c</artifactId>
<dependencies><dependency><groupId>x</groupId><artifactId>y</artifactId></dependency></dependencies></project>`;
    expect(shown({ 'pom.xml': parent('1'), 'c/pom.xml': child })).toEqual(['2:15 x:y 5 runtime direct']);
    expect(shown({ 'pom.xml': parent('2'), 'c/pom.xml': child })).toEqual(['2:15 x:y runtime direct']);
  });

  it('go.sum leaves to go.mod what it names', () => {
    const files = { 'go.mod': 'module m\ngo 1.22\nrequire a.b/c v1.2.0\n', 'go.sum': 'a.b/c v1.0.0 h1:x=\nd.e/f v1.0.0 h1:x=\n' };
    expect(shown(files)).toEqual(['3:9 a.b/c =v1.2.0 v1.2.0 unknown direct', '2:1 d.e/f =v1.0.0 unknown indirect']);
  });
});

describe('what is said elsewhere in a manifest', () => {
  it.each<[string, string[]]>([
    ['"overrides": {"a": "0.9.0"}', ['a direct', 'b ^1 direct']],
    ['"overrides": {"a": "$a"}', ['a ^1 direct', 'b ^1 direct']],
    ['"resolutions": {"**/b": "2", "x/a@npm:^1": "3"}', ['a ^1 direct', 'b direct']],
    ['"pnpm": {"overrides": {"x>a@1": "2"}}', ['a direct', 'b ^1 direct']],
    ['"overrides": {"aa": "2", "c": {"b": "3"}}', ['a ^1 direct', 'b ^1 direct']],
  ])('%s', (more, packages) => {
    const text = `{"dependencies": {"a": "^1", "b": "^1"}, ${more}}`;
    expect(shown({ 'package.json': text }).map((line) => line.replace(/^\S+ /, '').replace('runtime ', ''))).toEqual(packages);
    expect(unread({ 'package.json': text })).toHaveLength(packages.filter((line) => !line.includes('^')).length);
  });

  it('a patched crate has no version here', () => {
    const text = '[dependencies]\na = "1"\nb = "1"\n[patch.crates-io]\na = { git = "https://host/a" }\n';
    expect(shown({ 'Cargo.toml': text })).toEqual(['2:1 a runtime direct', '3:1 b 1 runtime direct']);
    expect(unread({ 'Cargo.toml': text })).toEqual(['Cargo.toml:2 a is patched']);
  });
});

describe('what cannot be read is told', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['package.json', '{"dependencies": {"a": "1", "a": "2"}}', /stands twice/],
    ['package.json', '{', /a key in quotes is missing/],
    ['package.json', Uint8Array.of(0xff, 0xfe), /UTF-8/],
    ['package.json', '{"dependencies": {"a": 1}}', /no text/],
    ['pom.xml', '<!DOCTYPE x [<!ENTITY a "b">]><project/>', /document type/],
    ['pom.xml', '<project>&undefined;</project>', /entity/],
    ['Cargo.toml', 'a = 1\na = 2', /twice/],
    ['pnpm-lock.yaml', 'a: &x 1\nb: *x\n', /anchor/],
    ['package-lock.json', `${'['.repeat(5000)}`, /deeper/],
    ['pnpm-lock.yaml', `${Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}`, /deeper/],
    ['a.csproj', '<a>'.repeat(5000), /deeper/],
    ['Gemfile.lock', '<<<<<<< HEAD\n', /merge conflict/],
  ])('%s', (path, text, why) => {
    const { packages, unread: told } = readDependencies([{ path, bytes: typeof text === 'string' ? Buffer.from(text) : text }]);
    expect(packages).toEqual([]);
    expect(told[0]?.why).toMatch(why);
  });

  it('and names of the language mean nothing', () => {
    const text = '{"dependencies": {"__proto__": "1.0.0", "constructor": "2.0.0", "toString": "3"}}';
    expect(read({ 'package.json': text }).packages.map(({ name }) => name)).toEqual(['__proto__', 'constructor', 'tostring']);
    expect(({} as Record<string, unknown>)['1.0.0']).toBeUndefined();
  });
});
