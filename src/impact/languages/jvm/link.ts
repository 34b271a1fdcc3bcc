import type { EdgeKind } from '../../../model/impact.js';
import type { CodeTree, EdgeSink, FileFacts } from '../../language.js';
import { asTypeName, isCapital } from '../../reader.js';
import { isManifest, Libraries } from './manifests.js';
import { Names, type Seen, type Sight } from './names.js';

interface Linking {
  tree: CodeTree;
  names: Names;
  libraries: Libraries;
  sink: EdgeSink;
}

/** Resolves full names over the whole tree: which module sees which is not looked at, for one name has one file almost always. */
export function linkJvm(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const linking: Linking = { tree, ...knownOf(tree), sink };
  for (const file of files) {
    const facts = tree.facts(file);
    if (facts === null) continue;
    linkImports(linking, file, facts);
    linkUses(linking, file, facts);
  }
  linkTexts(linking);
}

interface Known {
  names: Names;
  libraries: Libraries;
}

const known = new WeakMap<CodeTree, Known>();

/** What a tree declares in any of the languages, whichever of them asks first. */
function knownOf(tree: CodeTree): Known {
  let found = known.get(tree);
  if (found === undefined) {
    const files = [...tree.paths.keys()].filter((file) => SOURCE.test(tree.paths[file] ?? '') && tree.facts(file) !== null);
    const manifests = tree.configs.filter(isManifest).map((path) => tree.text(path) ?? '');
    found = { names: new Names(tree, files), libraries: new Libraries(manifests) };
    known.set(tree, found);
  }
  return found;
}

const SOURCE = /\.(?:java|kts?|groovy|gvy|scala|sc|sbt)$/i;

function linkImports(linking: Linking, file: number, { imports }: FileFacts): void {
  const { names } = linking;
  for (const { specifier, kind, line } of imports) {
    if (kind === 'string') {
      if (names.has(specifier)) to(linking, file, specifier, 'string', line, specifier, true);
      continue;
    }
    const isWild = specifier.endsWith('.*');
    const name = isWild ? specifier.slice(0, -2) : specifier;
    const found = names.declared(name);
    if (found !== null) {
      to(linking, file, found, 'import', line, specifier);
      const member = found === name ? null : names.member(name);
      if (member !== null) to(linking, file, member, 'import', line, specifier);
    } else if (!(isWild && names.isPackage(name))) outside(linking, file, specifier, line);
  }
}

/** A package of this tree that does not hold what is imported from it: made by a tool, or gone. */
function outside({ names, libraries, sink }: Linking, file: number, specifier: string, line: number): void {
  const dot = specifier.lastIndexOf('.');
  const owner = specifier.slice(0, Math.max(0, dot));
  if (specifier.startsWith('module ')) sink.external(file, specifier.slice(7), line);
  else if (owner !== '' && names.isPackage(owner)) {
    const source = sourceOf(names, owner, specifier.slice(dot + 1));
    if (source === null) sink.unresolved(file, specifier, line);
    else to({ names, sink }, file, source, 'import', line, specifier, true);
  } else for (const library of libraries.of(specifier)) sink.external(file, library, line);
}

/** What annotation processors put around the name of the type they are made from: Immutables, AutoValue, Dagger, JPA, MapStruct, Querydsl. */
const MADE = /^(?:Immutable|Modifiable|AutoValue_|Dagger|Q)?([A-Z]\w{0,200}?)(?:_|_Factory|Impl|Builder)?$/;

function sourceOf(names: Names, owner: string, name: string): string | null {
  const source = MADE.exec(name)?.[1];
  const full = `${owner}.${source}`;
  return source !== undefined && source !== name && names.has(full) ? full : null;
}

const KINDS: Record<Sight, EdgeKind> = {
  own: 'import',
  inherited: 'import',
  import: 'import',
  wildcard: 'import',
  package: 'package',
};

function linkUses(linking: Linking, file: number, { uses = [], useLines = [] }: FileFacts): void {
  for (let i = 0; i < uses.length; i++) {
    const name = uses[i] ?? '';
    const line = useLines[i] ?? 0;
    if (isCapital(name)) {
      const seen = name.includes('.') ? linking.names.dotted(file, name) : linking.names.simple(file, name);
      if (seen !== null) toSeen(linking, file, seen, line, name);
    } else if (name.startsWith('.') || name.endsWith('()') || !name.includes('.')) linkFunction(linking, file, name, line);
    else if (linking.names.has(name)) to(linking, file, name, 'import', line, name);
  }
}

function toSeen(linking: Linking, file: number, { full, sight }: Seen, line: number, name: string): void {
  // In no package there is no sight but that of a folder.
  const { names } = linking;
  const files = names.filesOf(full);
  if (sight === 'package' && names.scope(file).package === '') {
    const near = files.filter((one) => names.folder(one) === names.folder(file));
    for (const one of near) linking.sink.edge(file, one, 'package', line, name);
  } else to(linking, file, full, KINDS[sight], line, name);
}

/** A function or property outside of types (Kotlin). What is called may be a member instead; what is read, a parameter. */
function linkFunction(linking: Linking, file: number, written: string, line: number): void {
  const { names, sink } = linking;
  const isCall = written.endsWith('()');
  const name = written.startsWith('.') ? written.slice(1) : isCall ? written.slice(0, -2) : written;
  const seen = names.simple(file, name);
  if (seen === null || seen.sight === 'own' || seen.sight === 'import') return;
  if (seen.sight === 'package' && names.scope(file).package === '') return;
  const files = names.filesOf(seen.full);
  const possible = !isCall || files.length > 1;
  for (const one of names.nearest(file, files)) sink.edge(file, one, KINDS[seen.sight], line, name, { possible });
}

function to(
  { names, sink }: Pick<Linking, 'names' | 'sink'>,
  file: number,
  full: string,
  kind: EdgeKind,
  line: number,
  why: string,
  guess = false,
): void {
  const files = names.nearest(file, names.filesOf(full));
  const possible = guess || (files.length > 1 && isCapital(full.slice(full.lastIndexOf('.') + 1)));
  for (const one of files) sink.edge(file, one, kind, line, why, { possible });
}

/** Services name the classes that provide them (java.util.ServiceLoader), Spring its configurations; XML is only read for full names. */
const SERVICES = /(?:^|\/)META-INF\/(?:services\/|spring\/|spring\.factories$|aop\.xml$)/;
const TEXTS = /(?:^|\/)(?:resources|WEB-INF|META-INF|webapp)\/.{0,500}\.xml$/;

export function isJvmConfig(path: string): boolean {
  return isManifest(path) || SERVICES.test(path) || TEXTS.test(path);
}

function linkTexts(linking: Linking): void {
  const { tree, names } = linking;
  for (const path of tree.configs) {
    const isService = SERVICES.test(path);
    if (!isService && !TEXTS.test(path)) continue;
    const file = tree.index(path);
    const kind = isService ? 'config' : 'string';
    const service = path.slice(path.lastIndexOf('/') + 1);
    if (isService && names.has(service)) to(linking, file, service, kind, 0, service);
    for (const { name, line } of dottedNames(tree.text(path) ?? '')) {
      const full = asTypeName(name);
      if (full !== null && names.has(full)) to(linking, file, full, kind, line, name, !isService);
    }
  }
}

const isPart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 36 ||
  code === 46;

/** Dotted names in a text, each where it first stands; the rest of a line behind `#` is comment in what is no XML. */
function dottedNames(text: string): { name: string; line: number }[] {
  const seen = new Set<string>();
  const found: { name: string; line: number }[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 10) line++;
    if (!isPart(code)) {
      at++;
      continue;
    }
    const start = at;
    let dots = 0;
    for (; at < text.length && isPart(text.charCodeAt(at)); at++) if (text.charCodeAt(at) === 46) dots++;
    if (dots === 0 || at - start > 300) continue;
    const name = text.slice(start, at);
    if (seen.has(name)) continue;
    seen.add(name);
    found.push({ name, line });
  }
  return found;
}
