import { readJson } from '../values/json.js';
import { entriesOf, member, stringOf } from '../values/tree.js';
import { childOf, readXml, type XmlElement } from '../values/xml.js';
import { type ReaderInput, type Reading, reading, type Scope, upwards } from './fact.js';
import { readOr } from './unread.js';

/** The elements that name packages; what `PackageVersion` says holds for whoever asks for it. */
const ITEMS: ReadonlyMap<string, boolean | null> = new Map([
  ['PackageReference', true],
  ['GlobalPackageReference', true],
  ['PackageVersion', null],
]);

/**
 * Project files (*.csproj and its kin, Directory.Packages.props, Directory.Build.props): learn.microsoft.com/nuget/consume-packages.
 * Properties count where the same file sets them once and without a condition.
 */
export function readProject(input: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readXml(input.text));
  if (root === undefined) return result;
  const properties = propertiesOf(root);
  const central = centralOf(input);
  for (const element of descendants(root)) {
    const direct = ITEMS.get(element.name);
    if (direct !== undefined) addItem(element, direct, properties, central, result);
  }
  return result;
}

/** Many projects lie below one file. */
const CENTRAL = new WeakMap<XmlElement, ReadonlyMap<string, string | null>>();

/** The versions that the nearest Directory.Packages.props gives; none where a name has several. */
function centralOf({ path, xmlOf }: ReaderInput): ReadonlyMap<string, string | null> {
  const root = upwards(path, 'Directory.Packages.props')
    .map((above) => xmlOf(above))
    .find((found) => found !== null);
  if (root === undefined || root === null) return new Map();
  const known = CENTRAL.get(root);
  if (known !== undefined) return known;
  const versions = new Map<string, string | null>();
  CENTRAL.set(root, versions);
  const properties = propertiesOf(root);
  for (const element of descendants(root)) {
    const name = element.name === 'PackageVersion' ? element.attributes.get('Include')?.value.toLowerCase() : undefined;
    const version = element.attributes.get('Version')?.value;
    if (name !== undefined) versions.set(name, versions.has(name) || version === undefined ? null : filled(version, properties));
  }
  return versions;
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

function propertiesOf(root: XmlElement): ReadonlyMap<string, string | null> {
  const properties = new Map<string, string | null>();
  for (const group of descendants(root)) {
    if (group.name !== 'PropertyGroup') continue;
    for (const property of group.children) {
      const name = property.name.toLowerCase();
      const sure = !properties.has(name) && !group.attributes.has('Condition') && !property.attributes.has('Condition');
      properties.set(name, sure ? property.text : null);
    }
  }
  return properties;
}

function filled(text: string, properties: ReadonlyMap<string, string | null>): string | null {
  let value: string | null = text;
  for (let round = 0; round < 5 && value?.includes('$('); round++) {
    let unknown = false;
    value = value.slice(0, 1000).replace(/\$\(([\w.]{1,200})\)/g, (whole, name: string) => {
      const known = properties.get(name.toLowerCase()) ?? null;
      if (known === null) unknown = true;
      return known ?? whole;
    });
    if (unknown) return null;
  }
  return value === null || /[$@%]\(/.test(value) ? null : value.trim();
}

function addItem(
  element: XmlElement,
  direct: boolean | null,
  properties: ReadonlyMap<string, string | null>,
  central: ReadonlyMap<string, string | null>,
  result: Reading,
): void {
  const attribute = (name: string): string | undefined => element.attributes.get(name)?.value ?? childOf(element, name)?.text;
  const place = { line: element.line, column: element.column };
  const written = attribute('Include') ?? attribute('Update');
  if (written === undefined) return; // `Remove` takes one away.
  const name = filled(written, properties);
  if (name === null || name === '') {
    result.unread.push({ ...place, why: 'the name of a package has an unknown property' });
    return;
  }
  const version = attribute('VersionOverride') ?? attribute('Version');
  const shared = direct === true && element.name === 'PackageReference' ? (central.get(name.toLowerCase()) ?? null) : null;
  const constraint = version === undefined || version === '' ? shared : filled(version, properties);
  if (constraint === null)
    result.unread.push({
      ...place,
      why: `the version of ${name.slice(0, 100)} ${version ? 'has an unknown property' : 'stands elsewhere'}`,
    });
  const assets = attribute('PrivateAssets')?.toLowerCase();
  result.packages.push({
    name,
    version: null,
    constraint,
    scope: assets === 'all' || element.name === 'GlobalPackageReference' ? 'dev' : direct === null ? 'unknown' : 'runtime',
    direct,
    ...place,
  });
}

/** packages.config: the version is the one that is installed. */
export function readPackagesConfig({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readXml(text));
  if (root === undefined) return result;
  for (const { name: tag, attributes, line, column } of root.children) {
    const name = attributes.get('id')?.value;
    const version = attributes.get('version')?.value;
    if (tag !== 'package') continue;
    if (name === undefined || version === undefined) {
      result.unread.push({ line, column, why: 'a package without name or version' });
      continue;
    }
    const scope: Scope = attributes.get('developmentDependency')?.value === 'true' ? 'dev' : 'runtime';
    result.packages.push({ name, version, constraint: null, scope, direct: null, line, column });
  }
  return result;
}

/** packages.lock.json: target framework → package → what it resolved to. */
export function readNugetLock({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readJson(text, 'json'));
  const seen = new Set<string>();
  for (const [, { value: packages }] of entriesOf(member(root, 'dependencies'))) {
    for (const [name, { value, line, column }] of entriesOf(packages)) {
      const type = stringOf(member(value, 'type'));
      if (type === 'Project') continue;
      const version = stringOf(member(value, 'resolved'));
      if (version === null) {
        result.unread.push({ line, column, why: `${name.slice(0, 100)} has no version` });
        continue;
      }
      const key = `${name.toLowerCase()} ${version} ${type}`;
      if (seen.has(key)) continue;
      seen.add(key);
      result.packages.push({
        name,
        version,
        constraint: stringOf(member(value, 'requested')),
        scope: 'unknown',
        direct: type === 'Direct',
        line,
        column,
      });
    }
  }
  return result;
}
