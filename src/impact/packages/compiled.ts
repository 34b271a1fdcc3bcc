import { readToml } from '../../requirements/values/toml.js';
import { itemsOf, member, memberAt, stringOf } from '../../requirements/values/tree.js';
import { childOf, readXml, type XmlElement } from '../../requirements/values/xml.js';
import type { CodeTree } from '../language.js';
import { joinPath } from '../tree.js';
import { type EntryPoint, type ManifestInput, MOST_ENTRIES, type OwnPackage, within } from './package.js';

function present(tree: CodeTree, path: string): string | null {
  return tree.index(path) >= 0 ? path : null;
}

/** go.dev/ref/mod#go-mod-file; its programs are found by their files. */
export function goPackage({ path, folder, text }: ManifestInput): OwnPackage | null {
  const name = /^module[ \t]{1,20}"?([^\s"]{1,300})"?/m.exec(text)?.[1];
  return name === undefined ? null : { ecosystem: 'go', name, folder, manifest: path, entryPoints: [] };
}

/** doc.rust-lang.org/cargo/reference/cargo-targets.html */
export function cargoPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null {
  const read = readToml(text);
  if ('problems' in read) return null;
  const name = stringOf(memberAt(read.read, 'package', 'name'));
  if (name === null) return null;
  const entryPoints: EntryPoint[] = [];
  const add = (kind: EntryPoint['kind'], entry: string, file: string | null): void => {
    if (entryPoints.length < MOST_ENTRIES && !(file !== null && entryPoints.some((known) => known.file === file)))
      entryPoints.push({ kind, file, name: entry });
  };
  const target = (written: string): string | null => {
    const found = joinPath(folder, written);
    return found === null ? null : present(tree, found);
  };
  const lib = stringOf(memberAt(read.read, 'lib', 'path')) ?? 'src/lib.rs';
  if (target(lib) !== null) add('lib', name, target(lib));
  for (const bin of itemsOf(member(read.read, 'bin'))) {
    const command = stringOf(member(bin, 'name')) ?? name;
    const written = stringOf(member(bin, 'path'));
    const found =
      written === null
        ? (target(`src/bin/${command}.rs`) ?? target(`src/bin/${command}/main.rs`) ?? target('src/main.rs'))
        : target(written);
    add('bin', command, found);
  }
  if (target('src/main.rs') !== null) add('bin', name, target('src/main.rs'));
  for (const file of tree.filesIn(within(folder, 'src/bin')))
    if (file.endsWith('.rs')) add('bin', file.slice(0, -3), within(folder, `src/bin/${file}`));
  return { ecosystem: 'cargo', name, folder, manifest: path, entryPoints };
}

const MOST_ELEMENTS = 20_000;

function* descendants(root: XmlElement): Generator<XmlElement> {
  const waiting = [root];
  for (let count = 0; count < MOST_ELEMENTS; count++) {
    const element = waiting.pop();
    if (element === undefined) return;
    yield element;
    waiting.push(...element.children.slice(0, MOST_ELEMENTS));
  }
}

/** maven.apache.org/pom.html */
export function mavenPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null {
  const read = readXml(text);
  if ('problems' in read || read.read.name !== 'project') return null;
  const artifact = childOf(read.read, 'artifactId')?.text;
  if (artifact === undefined) return null;
  const group = childOf(read.read, 'groupId')?.text ?? childOf(childOf(read.read, 'parent'), 'groupId')?.text ?? '';
  const classes = new Set<string>();
  for (const element of descendants(read.read))
    if (['mainClass', 'start-class', 'main.class', 'exec.mainClass'].includes(element.name) && !element.text.includes('$'))
      classes.add(element.text);
  return {
    ecosystem: 'maven',
    name: `${group}:${artifact}`,
    folder,
    manifest: path,
    entryPoints: [...classes].slice(0, MOST_ENTRIES).map((name) => mainClass(tree, folder, name)),
  };
}

function mainClass(tree: CodeTree, folder: string, name: string): EntryPoint {
  const plain = name.replaceAll('.', '/');
  const candidates = ['java', 'kotlin', 'scala', 'groovy'].flatMap((language) =>
    ['java', 'kt', 'scala', 'groovy'].flatMap((ending) =>
      [plain, plain.replace(/Kt$/, '')].map((stem) => `src/main/${language}/${stem}.${ending}`),
    ),
  );
  const file = candidates.map((candidate) => present(tree, within(folder, candidate))).find((found) => found !== null);
  return { kind: 'main-class', file: file ?? null, name };
}

/** docs.gradle.org/current/userguide/application_plugin.html. A build script is a program: only a class named by a text is read. */
export function gradlePackage({ tree, path, folder, text }: ManifestInput): OwnPackage {
  const classes = [...text.matchAll(/\bmainClass(?:Name)?\b[ \t]{0,10}(?:=|\.set\(|\()[ \t]{0,10}["']([\w.]{1,200})["']/g)].map(
    (found) => found[1] ?? '',
  );
  return {
    ecosystem: 'maven',
    name: folder.slice(folder.lastIndexOf('/') + 1),
    folder,
    manifest: path,
    entryPoints: [...new Set(classes)].slice(0, MOST_ENTRIES).map((name) => mainClass(tree, folder, name)),
  };
}

/** learn.microsoft.com/dotnet/core/project-sdk/msbuild-props */
export function projectPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null {
  const read = readXml(text);
  if ('problems' in read) return null;
  const properties = new Map<string, string>();
  for (const element of descendants(read.read)) if (element.children.length === 0) properties.set(element.name, element.text);
  const file = path.slice(path.lastIndexOf('/') + 1);
  const stem = file.slice(0, file.lastIndexOf('.'));
  const written = properties.get('PackageId') ?? properties.get('AssemblyName') ?? '';
  const isProgram =
    /^(?:win)?exe$/i.test(properties.get('OutputType') ?? '') ||
    /\.Sdk\.(?:Web|Worker|BlazorWebAssembly)/.test(read.read.attributes.get('Sdk')?.value ?? '');
  const program = ['Program.cs', 'Program.fs', 'Program.vb', 'AppHost.cs', 'Main.cs']
    .map((name) => present(tree, within(folder, name)))
    .find((found) => found !== null);
  return {
    ecosystem: 'nuget',
    name: written === '' || written.includes('$(') ? stem : written,
    folder,
    manifest: path,
    entryPoints: isProgram ? [{ kind: 'main', file: program ?? null, name: stem }] : [],
  };
}

/** guides.rubygems.org/specification-reference. A gemspec is a program: only plain texts are read. */
export function gemPackage({ tree, path, folder, text }: ManifestInput): OwnPackage {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const name = /\.name[ \t]{0,20}=[ \t]{0,20}["']([\w.-]{1,100})["']/.exec(text)?.[1] ?? file.slice(0, -'.gemspec'.length);
  const bindir = /\.bindir[ \t]{0,20}=[ \t]{0,20}["']([\w./-]{1,100})["']/.exec(text)?.[1] ?? 'bin';
  const listed = /\.executables[ \t]{0,20}(?:=|<<)[ \t]{0,20}([^\n]{1,300})/.exec(text)?.[1] ?? '';
  const known = tree.filesIn(within(folder, bindir));
  const named = [...listed.replace(/%w/g, '').matchAll(/[\w.-]{1,60}/g)]
    .map((found) => found[0])
    .filter((word) => known.includes(word));
  const commands = named.length === 0 && listed !== '' && bindir === 'exe' ? known : named;
  return {
    ecosystem: 'rubygems',
    name,
    folder,
    manifest: path,
    entryPoints: commands
      .slice(0, MOST_ENTRIES)
      .map((command) => ({ kind: 'bin', file: within(folder, `${bindir}/${command}`), name: command })),
  };
}
