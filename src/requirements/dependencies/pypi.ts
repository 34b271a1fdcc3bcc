import { readIni } from '../values/ini.js';
import { readJson } from '../values/json.js';
import { firstColumn, linesOf } from '../values/text.js';
import { readToml } from '../values/toml.js';
import { entriesOf, itemsOf, type MapEntry, member, memberAt, type Place, stringOf, type ValueNode } from '../values/tree.js';
import { beside, type Found, type ReaderInput, type Reading, reading, type Scope } from './fact.js';
import { normaliseName } from './names.js';
import { readOr } from './unread.js';

/** `name[extras] constraint ; marker` or `name @ url` (PEP 508). */
const REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]{0,500}\])?\s*(.*)$/s;

/** One specifier: an operator and a version. */
const SPECIFIER = /^(?:===|[=<>!~]=|[<>])\s*[\w.*+!-]+$/;

type Requirement = { name: string; constraint: string } | { name: string; url: string } | null;

export function requirementOf(text: string): Requirement {
  const bare = text.trim();
  if (bare.length > 2000) return null;
  const found = REQUIREMENT.exec(bare);
  const name = found?.[1];
  if (found === null || name === undefined) return null;
  const rest = (found[2] ?? '').trim();
  if (rest.startsWith('@')) return { name, url: rest.slice(1).trim() };
  const constraint = (rest.split(';', 1)[0] ?? '')
    .trim()
    .replace(/^\((.*)\)$/, '$1')
    .trim();
  if (constraint !== '' && !constraint.split(',').every((term) => term.trim() === '' || SPECIFIER.test(term.trim()))) return null;
  return { name, constraint: constraint === '' ? '*' : constraint };
}

function addRequirement(result: Reading, text: string, place: Place, scope: Scope, direct: boolean | null): Found | null {
  const found = requirementOf(text);
  if (found === null) {
    result.unread.push({ line: place.line, column: place.column, why: `not a requirement: ${shown(text)}` });
    return null;
  }
  if ('url' in found) result.unread.push({ line: place.line, column: place.column, why: `${found.name} comes from an address` });
  const fact: Found = {
    name: found.name,
    version: null,
    constraint: 'url' in found ? found.url : found.constraint,
    scope,
    direct,
    line: place.line,
    column: place.column,
  };
  result.packages.push(fact);
  return fact;
}

const shown = (text: string): string => JSON.stringify(text.trim().slice(0, 80));

/** requirements.txt and the files it includes (pip.pypa.io/en/stable/reference/requirements-file-format). */
export function readRequirements(input: ReaderInput): Reading {
  const result = reading();
  const file = input.path.slice(input.path.lastIndexOf('/') + 1);
  const scope: Scope =
    file === 'requirements.txt' ? 'runtime' : /(?:^|[^a-z])(?:dev|tests?|lint|docs?)(?:[^a-z]|$)/i.test(file) ? 'dev' : 'unknown';
  for (const { text, line, column } of logicalLines(input.text)) {
    const place = { line, column };
    const option = /^(?:(-r|--requirement|-c|--constraint|-e|--editable)[\s=]*|(--?[A-Za-z][\w-]*))(.*)$/s.exec(text);
    if (option !== null) {
      const target = (option[3] ?? '').trim();
      if (option[2] !== undefined) continue; // An option of pip, about no package.
      if (option[1]?.startsWith('-e') || option[1]?.startsWith('--e')) editable(result, target, place, scope);
      else if (option[1] === '-c' || option[1] === '--constraint')
        result.unread.push({ ...place, why: `the constraints of ${shown(target)} are not joined` });
      else if (input.textOf(beside(input.path, target)) === null)
        result.unread.push({ ...place, why: `the included file ${shown(target)} is not there` });
      continue;
    }
    if (/^(?:[a-z][a-z0-9+.]*:|\.{0,2}\/|\.$)/i.test(text)) {
      editable(result, text, place, scope);
      continue;
    }
    const [requirement = '', ...options] = text.split(/\s--(?=[a-z])/);
    const fact = addRequirement(result, requirement, place, scope, null);
    const pinned = /^===?\s*([^\s,*]+)$/.exec(fact?.constraint ?? '')?.[1];
    if (fact !== null && pinned !== undefined && options.some((each) => each.startsWith('hash'))) fact.version = pinned;
  }
  return result;
}

/** The files that a requirements file includes, as paths of the tree. */
export function includedBy(path: string, text: string): string[] {
  return logicalLines(text).flatMap(({ text: line }) => {
    const target = /^(?:-r|--requirement)[\s=]*(\S+)$/.exec(line)?.[1];
    return target === undefined ? [] : [beside(path, target)];
  });
}

function editable(result: Reading, target: string, place: Place, scope: Scope): void {
  const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(target)?.[1];
  if (egg !== undefined)
    result.packages.push({ name: egg, version: null, constraint: target.slice(0, 500), scope, direct: null, ...place });
  result.unread.push({ ...place, why: `an address or path: ${shown(target)}` });
}

/** Lines joined at their backslashes, without comments. */
function logicalLines(text: string): ({ text: string } & Place)[] {
  const logical: ({ text: string } & Place)[] = [];
  let parts: string[] = [];
  let place: Place | null = null;
  const flush = (): void => {
    const joined = parts.join(' ').trim();
    if (place !== null && joined !== '') logical.push({ text: joined, ...place });
    parts = [];
    place = null;
  };
  for (const { text: line, number } of linesOf(text)) {
    const bare = line.replace(/(?:^|\s)#.*$/, '');
    place ??= { line: number, column: firstColumn(line) };
    const goes = bare.endsWith('\\');
    parts.push((goes ? bare.slice(0, -1) : bare).trim());
    if (!goes) flush();
  }
  flush();
  return logical;
}

/** pyproject.toml: PEP 621, PEP 735, Poetry, uv, PDM. */
export function readPyproject({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readToml(text));
  const requirements = (node: ValueNode | undefined, scope: Scope): void => {
    for (const item of itemsOf(node)) {
      const written = stringOf(item);
      if (written !== null) addRequirement(result, written, item, scope, true);
    }
  };
  const groups = (node: ValueNode | undefined, scope: Scope): void => {
    for (const [, { value }] of entriesOf(node)) requirements(value, scope);
  };
  requirements(memberAt(root, 'build-system', 'requires'), 'dev');
  requirements(memberAt(root, 'project', 'dependencies'), 'runtime');
  groups(memberAt(root, 'project', 'optional-dependencies'), 'optional');
  groups(member(root, 'dependency-groups'), 'dev');
  requirements(memberAt(root, 'tool', 'uv', 'dev-dependencies'), 'dev');
  groups(memberAt(root, 'tool', 'pdm', 'dev-dependencies'), 'dev');
  for (const item of itemsOf(memberAt(root, 'project', 'dynamic'))) {
    if (stringOf(item) === 'dependencies')
      result.unread.push({ line: item.line, column: item.column, why: 'the dependencies are made by the build' });
  }
  const poetry = memberAt(root, 'tool', 'poetry');
  readPoetry(member(poetry, 'dependencies'), 'runtime', result);
  readPoetry(member(poetry, 'dev-dependencies'), 'dev', result);
  for (const [name, { value }] of entriesOf(member(poetry, 'group')))
    readPoetry(member(value, 'dependencies'), name === 'main' ? 'runtime' : 'dev', result);
  return result;
}

/** python-poetry.org/docs/dependency-specification: text, a table, or several tables for several environments. */
function readPoetry(table: ValueNode | undefined, scope: Scope, result: Reading): void {
  for (const [name, { value, line, column }] of entriesOf(table)) {
    if (name === 'python') continue;
    const wishes = value.kind === 'list' ? value.items : [value];
    const constraints = wishes.map((wish) => stringOf(wish) ?? stringOf(member(wish, 'version')));
    const known = constraints.filter((constraint) => constraint !== null);
    const whole = known.length === constraints.length && known.length > 0;
    if (!whole) result.unread.push({ line, column, why: `${name.slice(0, 100)} has no version` });
    const optional = wishes.some((wish) => isTrue(member(wish, 'optional')));
    result.packages.push({
      name,
      version: null,
      constraint: whole ? known.join(' || ') : null,
      scope: optional ? 'optional' : scope,
      direct: true,
      line,
      column,
    });
  }
}

const isTrue = (node: ValueNode | undefined): boolean => node?.kind === 'scalar' && node.value === true;

/** poetry.lock, pdm.lock and uv.lock: `[[package]]` with name and version. Only uv.lock says who asks for what. */
export function readPythonLock({ text, path }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readToml(text));
  const packages = itemsOf(member(root, 'package'));
  const wished = path.endsWith('uv.lock') ? wishedOf(packages) : null;
  for (const item of packages) {
    const name = stringOf(member(item, 'name'));
    const version = stringOf(member(item, 'version'));
    const place = { line: item.line, column: item.column };
    const source = member(item, 'source');
    if (isLocal(source)) continue;
    if (name === null || version === null) {
      result.unread.push({ ...place, why: `${name ?? 'a package'} has no version` });
      continue;
    }
    const fetched =
      ['git', 'url', 'path'].some((kind) => member(source, kind) !== undefined) ||
      ['git', 'url', 'directory', 'file'].includes(stringOf(member(source, 'type')) ?? '');
    if (fetched) result.unread.push({ ...place, why: `${name.slice(0, 100)} comes from no registry` });
    const category = stringOf(member(item, 'category'));
    const known = normaliseName('pypi', name);
    result.packages.push({
      name,
      version: fetched ? null : version,
      constraint: fetched ? version : null,
      scope:
        wished?.get(known) ??
        (category === 'dev'
          ? 'dev'
          : isTrue(member(item, 'optional'))
            ? 'optional'
            : category === 'main'
              ? 'runtime'
              : 'unknown'),
      direct: wished === null ? null : wished.has(known),
      ...place,
    });
  }
  return result;
}

const isLocal = (source: ValueNode | undefined): boolean =>
  ['virtual', 'editable', 'directory'].some((kind) => member(source, kind) !== undefined);

function wishedOf(packages: readonly ValueNode[]): Map<string, Scope> {
  const wished = new Map<string, Scope>();
  const add = (node: ValueNode | undefined, scope: Scope): void => {
    for (const item of itemsOf(node)) {
      const name = normaliseName('pypi', stringOf(member(item, 'name')) ?? '');
      if (!wished.has(name)) wished.set(name, scope);
    }
  };
  const local = packages.filter((item) => isLocal(member(item, 'source')));
  for (const item of local) add(member(item, 'dependencies'), 'runtime');
  for (const item of local) {
    for (const [, { value }] of entriesOf(member(item, 'optional-dependencies'))) add(value, 'optional');
    for (const key of ['dev-dependencies', 'dependency-groups'])
      for (const [, { value }] of entriesOf(member(item, key))) add(value, 'dev');
  }
  return wished;
}

/** Pipfile (github.com/pypa/pipfile): Poetry's shapes under other names. */
export function readPipfile({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readToml(text));
  readPoetry(member(root, 'packages'), 'runtime', result);
  readPoetry(member(root, 'dev-packages'), 'dev', result);
  return result;
}

export function readPipfileLock({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readJson(text, 'json'));
  const sections: [string, Scope][] = [
    ['default', 'runtime'],
    ['develop', 'dev'],
  ];
  for (const [section, scope] of sections) {
    for (const [name, entry] of entriesOf(member(root, section))) addPipfile(result, name, entry, scope);
  }
  return result;
}

function addPipfile(result: Reading, name: string, { value, line, column }: MapEntry, scope: Scope): void {
  const version = /^==\s*([^\s,*]+)$/.exec(stringOf(member(value, 'version')) ?? '')?.[1];
  if (version === undefined) result.unread.push({ line, column, why: `${name.slice(0, 100)} has no version` });
  result.packages.push({ name, version: version ?? null, constraint: null, scope, direct: null, line, column });
}

/** setup.cfg (setuptools.pypa.io/en/latest/userguide/declarative_config.html). */
export function readSetupCfg({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readIni(text, { continued: true }));
  const lines = (node: ValueNode | undefined, scope: Scope): void => {
    const written = stringOf(node);
    if (node === undefined || written === null) return;
    let line = node.line - 1;
    for (const row of written.split(/\n/)) {
      line++;
      const bare = row.replace(/(?:^|\s)#.*$/, '').trim();
      if (/^(?:file|attr):/.test(bare))
        result.unread.push({ line, column: 1, why: `the dependencies stand elsewhere: ${shown(bare)}` });
      else
        for (const one of bare.includes(';') && /[<>=]['" ]/.test(bare) ? [bare] : bare.split(';'))
          if (one.trim() !== '') addRequirement(result, one, { line, column: line === node.line ? node.column : 1 }, scope, true);
    }
  };
  lines(memberAt(root, 'options', 'install_requires'), 'runtime');
  lines(memberAt(root, 'options', 'setup_requires'), 'dev');
  lines(memberAt(root, 'options', 'tests_require'), 'dev');
  for (const [, { value }] of entriesOf(member(root, 'options.extras_require'))) lines(value, 'optional');
  return result;
}
