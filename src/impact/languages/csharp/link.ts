import type { EdgeKind } from '../../../model/impact.js';
import type { CodeTree, EdgeSink, FileFacts, ImportFact } from '../../language.js';
import { nearest } from '../../nearest-files.js';
import { isBelow, Projects } from './projects.js';
import { Types } from './types.js';

interface Linking {
  tree: CodeTree;
  types: Types;
  projects: Projects;
  sink: EdgeSink;
  /** By file. */
  project: ReadonlyMap<number, number>;
  /** By project, what its files import for all of them. */
  global: ReadonlyMap<number, readonly ImportFact[]>;
}

export function linkCsharp(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const projects = new Projects(tree);
  const compiled = files.filter((file) => !isListing(tree, file));
  const project = new Map(compiled.map((file) => [file, projects.of(tree.paths[file] ?? '')]));
  const linking: Linking = {
    tree,
    types: new Types(tree, files),
    projects,
    sink,
    project,
    global: globals(tree, files, project),
  };
  for (const file of compiled) {
    const facts = tree.facts(file);
    if (facts !== null) linkFile(linking, file, facts);
  }
}

/** A listing of a library's surface, made by a tool to be compared: nothing compiles it (`src/Name/api/Name.cs`). */
function isListing(tree: CodeTree, file: number): boolean {
  return tree.facts(file)?.generated === true && /(?:^|\/)(?:api|ref)\/[^/]+\.cs$/.test(tree.paths[file] ?? '');
}

function globals(tree: CodeTree, files: readonly number[], project: ReadonlyMap<number, number>): Map<number, ImportFact[]> {
  const found = new Map<number, ImportFact[]>();
  for (const file of files) {
    for (const fact of tree.facts(file)?.imports ?? []) {
      if (fact.kind !== 're-export') continue;
      const own = project.get(file) ?? -1;
      found.set(own, [...(found.get(own) ?? []), fact]);
    }
  }
  return found;
}

/** What is in sight in one file, nearest first. */
interface Sight {
  /** Own namespaces and what encloses them. */
  own: string[];
  usings: string[];
  statics: string[];
  aliases: Map<string, string>;
}

/** Where names are looked for, one after the other. */
interface Place {
  prefix: string;
  kind: EdgeKind;
}

function linkFile(linking: Linking, file: number, facts: FileFacts): void {
  const { types } = linking;
  const path = linking.tree.paths[file] ?? '';
  const sight = sightOf(linking, file, path, facts);
  linkUsings(linking, file, facts, sight);
  const places: Place[] = [
    ...sight.own.map((prefix): Place => ({ prefix, kind: 'package' })),
    ...sight.usings.map((prefix): Place => ({ prefix, kind: 'import' })),
    ...sight.statics.map((prefix): Place => ({ prefix, kind: 'import' })),
  ];
  const { uses = [], useLines = [] } = facts;
  for (let i = 0; i < uses.length; i++) {
    const name = uses[i] ?? '';
    const line = useLines[i] ?? 0;
    if (name.startsWith('+')) linkParts(linking, file, name.slice(1), line);
    else if (name.startsWith('.')) linkExtension(linking, file, name, line, sight);
    else if (name.startsWith('@')) {
      const plain = name.slice(1);
      if (!linkName(linking, file, `${plain}Attribute`, line, places, sight)) linkName(linking, file, plain, line, places, sight);
    } else linkName(linking, file, name, line, places, sight);
  }
  for (const [, base] of facts.supers ?? []) if (types.has(base)) to(linking, file, base, 'import', 0, base);
}

function sightOf({ types, projects, project, global }: Linking, file: number, path: string, facts: FileFacts): Sight {
  const own: string[] = [];
  for (const { kind, specifier } of facts.imports) if (kind === 'package') own.push(...enclosing(specifier));
  const namespaces = [...new Set([...own.sort((a, b) => b.length - a.length), ''])];
  const sight: Sight = { own: namespaces, usings: [], statics: [], aliases: new Map() };
  const add = (name: string, names: readonly string[] | undefined): void => {
    const full = types.resolve(name, namespaces);
    if (names === undefined) sight.usings.push(full ?? name);
    else if (names[0] === '*') sight.statics.push(full ?? name);
    else sight.aliases.set(names[0] ?? '', full ?? name);
  };
  for (const { kind, specifier, names } of facts.imports) if (kind !== 'package') add(specifier, names);
  for (const { specifier, names } of global.get(project.get(file) ?? -1) ?? []) add(specifier, names);
  for (const { folder, name, alias, isStatic } of projects.usings)
    if (isBelow(path, folder)) add(name, isStatic ? ['*'] : alias === null ? undefined : [alias]);
  sight.usings = [...new Set(sight.usings)].filter((name) => types.isNamespace(name));
  sight.statics = [...new Set(sight.statics)].filter((name) => types.has(name));
  return sight;
}

/** `A.B.C`, `A.B`, `A` */
function enclosing(name: string): string[] {
  const found: string[] = [];
  for (let cut = name.length; cut > 0; cut = name.lastIndexOf('.', cut - 1)) found.push(name.slice(0, cut));
  return found;
}

/** The using directives themselves: of a type, of a package, of what is not there. */
function linkUsings(linking: Linking, file: number, { imports }: FileFacts, { own }: Sight): void {
  const { types, sink } = linking;
  for (const { specifier, kind, line } of imports) {
    if (kind === 'package') continue;
    const full = types.resolve(specifier, own);
    if (full !== null && types.has(full)) to(linking, file, full, kind === 're-export' ? 'import' : kind, line, specifier);
    if (full === null) outside(linking, file, specifier, line, sink);
  }
}

function outside({ types, projects }: Linking, file: number, written: string, line: number, sink: EdgeSink): void {
  const specifier = written.replace(/`\d+$/, '');
  for (const name of enclosing(specifier)) {
    const found = projects.packages.get(name.toLowerCase());
    if (found !== undefined) {
      sink.external(file, found, line);
      return;
    }
  }
  const isOurs = !PLATFORM.test(specifier) && enclosing(specifier).some((name) => name.includes('.') && types.isNamespace(name));
  if (isOurs) sink.unresolved(file, specifier, line);
  else sink.external(file, specifier.split('.').slice(0, 2).join('.'), line);
}

const PLATFORM = /^(?:System|Microsoft|Windows|Mono)(?:\.|$)/;

function linkName(linking: Linking, file: number, name: string, line: number, places: readonly Place[], sight: Sight): boolean {
  const { types } = linking;
  const dot = name.indexOf('.');
  const first = dot < 0 ? name : name.slice(0, dot);
  const alias = sight.aliases.get(first);
  if (alias !== undefined) {
    const full = types.longest(dot < 0 ? alias : alias + name.slice(dot));
    return full !== null && to(linking, file, full, 'import', line, name);
  }
  if (!types.mayBe(first)) return false;
  for (const { prefix, kind } of places) {
    const full = prefix === '' ? first : `${prefix}.${first}`;
    if (types.has(full)) return to(linking, file, full, kind, line, name);
    // A part of a namespace: `Sub.Type` or `All.The.Way.Type`. Those that are imported do not lend their parts.
    if (dot < 0 || kind !== 'package' || !types.isNamespace(full)) continue;
    const whole = types.longest(prefix === '' ? name : `${prefix}.${name}`);
    if (whole !== null) return to(linking, file, whole, 'import', line, name);
  }
  return false;
}

/**
 * A method that reads as if it were another type's. Where one type alone in sight has it, it is meant, unless every type or every list has
 * such a method.
 */
function linkExtension(linking: Linking, file: number, written: string, line: number, sight: Sight): void {
  const { types, sink } = linking;
  const method = written.slice(1);
  const name = method.slice(0, -2);
  const seen = types
    .extensions(method)
    .filter(
      ({ namespace, type }) => sight.own.includes(namespace) || sight.usings.includes(namespace) || sight.statics.includes(type),
    )
    .map(({ type }) => visible(linking, file, types.filesOf(`${type}.${method}`)));
  const possible = seen.length > 1 || COMMON.has(name);
  for (const one of seen)
    for (const to of one.files) sink.edge(file, to, 'import', line, name, { possible: possible || one.possible });
}

/** Methods of the platform's own types. */
const COMMON = new Set(
  (
    'Add AddRange All Any Append AppendLine Cast Clear Clone Close Combine CompareTo Concat Contains ContainsKey Copy CopyTo Count Create ' +
    'Dispose Distinct EndsWith Equals Except Execute Find First FirstOrDefault Flush ForEach Format Get GetAttribute GetCustomAttribute ' +
    'GetCustomAttributes GetEnumerator GetHashCode GetMethod GetProperties GetProperty GetType GetValue GroupBy IndexOf Insert Invoke ' +
    'IsAssignableFrom IsDefined IsNullOrEmpty Join Last Load Max Min Next Open OrderBy Parse Peek Read ReadLine Remove Replace Reverse Run Select ' +
    'SelectMany Set SetValue Single Skip Sort Split Start StartsWith Stop Sum Take ToArray ToDictionary ToList ToLower ToString ToUpper Trim ' +
    'TryAdd TryGetValue TryParse Union Update Wait Where Write WriteLine Zip'
  ).split(' '),
);

/** Every part of a type, or the file that declares it. Gives whether there is one. */
function to(linking: Linking, file: number, full: string, kind: EdgeKind, line: number, why: string): boolean {
  const { files, possible: several } = declaring(linking, file, full);
  // A type of the platform that is made up for where it is missing: its file says under which condition.
  const possible = several || full.startsWith('System.');
  const shown = why.replace(/`\d+/g, '');
  for (const one of files) linking.sink.edge(file, one, kind, line, shown, { possible });
  return files.length > 0;
}

interface Declaring {
  files: readonly number[];
  /** Nobody can tell which of them it is. */
  possible: boolean;
}

function declaring(linking: Linking, from: number, full: string): Declaring {
  const { types, tree } = linking;
  const seen = visible(linking, from, types.filesOf(full));
  if (seen.files.length <= 1) return seen;
  const parts = seen.files.filter((file) => types.isPart(full, file));
  if (parts.length > 0 && parts.length === seen.files.length) return seen;
  if (seen.files.includes(from)) return { files: [from], possible: false };
  const near = nearest(tree.paths, from, seen.files);
  return { files: near, possible: seen.possible || near.length > 1 };
}

/** Of the files that declare a name those of the projects that a file's project sees; where none does, all of them, perhaps. */
function visible({ projects, project }: Linking, from: number, files: readonly number[]): Declaring {
  if (files.length === 0) return { files, possible: false };
  const own = project.get(from) ?? -1;
  const inside = files.filter((file) => project.get(file) === own);
  if (inside.length > 0) return { files: inside, possible: false };
  const seen = projects.visible(own);
  const near = seen === null ? files : files.filter((file) => seen.has(project.get(file) ?? -1));
  if (near.length === 0) return { files, possible: true };
  return { files: near, possible: near.some((file) => project.get(file) !== project.get(near[0] ?? -1)) };
}

/** So many parts of one type are all told of each other; of more, each is told of the first. */
const MOST_PARTS = 12;

function linkParts(linking: Linking, file: number, full: string, line: number): void {
  const { types, sink } = linking;
  const parts = visible(linking, file, types.filesOf(full)).files.filter((one) => types.isPart(full, one));
  const why = full.slice(full.lastIndexOf('.') + 1).replace(/`\d+$/, '');
  for (const one of parts.slice(0, parts.length > MOST_PARTS ? 1 : parts.length)) {
    sink.edge(file, one, 'package', line, why);
    if (parts.length > MOST_PARTS) sink.edge(one, file, 'package', 0, why);
  }
}
