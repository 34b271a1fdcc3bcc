import { childOf, childrenOf, readXml, type XmlElement } from '../values/xml.js';
import { beside, type ReaderInput, type Reading, reading, type Scope } from './fact.js';
import { readOr } from './unread.js';

const SCOPES: ReadonlyMap<string, Scope> = new Map([
  ['', 'runtime'],
  ['compile', 'runtime'],
  ['runtime', 'runtime'],
  ['provided', 'runtime'],
  ['system', 'runtime'],
  ['test', 'dev'],
]);

/**
 * pom.xml (maven.apache.org/pom.html): the dependencies of the project and its profiles, with the properties and the managed versions
 * of this file and of the parents that lie in the same tree. What other parents and imported lists decide stays unknown.
 */
export function readPom(input: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readXml(input.text));
  if (root === undefined) return result;
  if (root.name !== 'project') return result;
  const project = root;
  const line = [project, ...parentsOf(project, input)];
  const properties = propertiesOf(line);
  const managed = new Map<string, string>();
  // The parent first, so that the child's word is the last.
  for (const dependency of [...line].reverse().flatMap((each) => dependenciesOf(childOf(each, 'dependencyManagement')))) {
    const version = childOf(dependency, 'version');
    const name = nameOf(dependency, properties);
    if (name !== null && version !== undefined) managed.set(name, version.text);
  }
  for (const dependency of dependenciesOf(project)) addDependency(dependency, properties, managed, false, result);
  for (const profile of childrenOf(childOf(project, 'profiles'), 'profile')) {
    for (const dependency of dependenciesOf(profile)) addDependency(dependency, properties, managed, true, result);
  }
  return result;
}

function dependenciesOf(element: XmlElement | undefined): XmlElement[] {
  return childrenOf(childOf(element, 'dependencies'), 'dependency');
}

/** The parents in the tree, the nearest first: each has to be the one that is named (`relativePath`). */
function parentsOf(project: XmlElement, { path, xmlOf }: ReaderInput): XmlElement[] {
  const parents: XmlElement[] = [];
  let child = project;
  let from = path;
  while (parents.length < 10) {
    const wanted = childOf(child, 'parent');
    const relative = childOf(wanted, 'relativePath')?.text ?? '../pom.xml';
    if (wanted === undefined || relative === '') break;
    from = beside(from, relative.endsWith('.xml') ? relative : `${relative}/pom.xml`);
    const found = xmlOf(from);
    const same = (key: string): boolean => {
      const own = childOf(found ?? undefined, key)?.text ?? childOf(childOf(found ?? undefined, 'parent'), key)?.text;
      return own !== undefined && own === childOf(wanted, key)?.text;
    };
    if (found === null || !['groupId', 'artifactId', 'version'].every(same)) break;
    parents.push(found);
    child = found;
  }
  return parents;
}

function propertiesOf(line: readonly XmlElement[]): ReadonlyMap<string, string> {
  const project = line[0];
  const properties = new Map<string, string>();
  const parent = childOf(project, 'parent');
  for (const key of ['groupId', 'artifactId', 'version']) {
    const own = childOf(project, key)?.text ?? childOf(parent, key)?.text;
    if (own !== undefined) properties.set(`project.${key}`, own).set(`pom.${key}`, own);
    const inherited = childOf(parent, key)?.text;
    if (inherited !== undefined) properties.set(`project.parent.${key}`, inherited);
  }
  for (const each of [...line].reverse())
    for (const property of childOf(each, 'properties')?.children ?? []) properties.set(property.name, property.text);
  // A profile may set a property to something else when it is active.
  for (const profile of line.flatMap((each) => childrenOf(childOf(each, 'profiles'), 'profile'))) {
    for (const { name, text } of childOf(profile, 'properties')?.children ?? []) {
      if (properties.get(name) !== text) properties.delete(name);
    }
  }
  return properties;
}

/** The text with its properties filled in, or null where one is unknown. */
function filled(text: string, properties: ReadonlyMap<string, string>): string | null {
  let value = text;
  for (let round = 0; round < 10 && value.includes('${'); round++) {
    let unknown = false;
    value = value.slice(0, 1000).replace(/\$\{([^{}$]{1,200})\}/g, (whole, name: string) => {
      const known = properties.get(name);
      if (known === undefined) unknown = true;
      return known ?? whole;
    });
    if (unknown) return null;
  }
  return value.includes('${') ? null : value.trim();
}

function nameOf(dependency: XmlElement, properties: ReadonlyMap<string, string>): string | null {
  const group = filled(childOf(dependency, 'groupId')?.text ?? '', properties);
  const artifact = filled(childOf(dependency, 'artifactId')?.text ?? '', properties);
  return group === null || artifact === null || group === '' || artifact === '' ? null : `${group}:${artifact}`;
}

function addDependency(
  dependency: XmlElement,
  properties: ReadonlyMap<string, string>,
  managed: ReadonlyMap<string, string>,
  inProfile: boolean,
  result: Reading,
): void {
  const name = nameOf(dependency, properties);
  const own = childOf(dependency, 'version');
  const place = { line: dependency.line, column: dependency.column };
  if (name === null) {
    result.unread.push({ ...place, why: 'the name of a dependency has an unknown property' });
    return;
  }
  const written = own?.text ?? managed.get(name);
  const constraint = written === undefined ? null : filled(written, properties);
  if (constraint === null)
    result.unread.push({
      ...place,
      why:
        written === undefined
          ? `the version of ${name} stands in a parent or an imported list`
          : `the version of ${name} has an unknown property`,
    });
  const scope = SCOPES.get(childOf(dependency, 'scope')?.text ?? '') ?? 'unknown';
  const optional = inProfile || childOf(dependency, 'optional')?.text === 'true';
  result.packages.push({
    name,
    version: null,
    constraint,
    scope: optional && scope !== 'dev' ? 'optional' : scope,
    direct: true,
    ...(own === undefined ? place : { line: own.line, column: own.column }),
  });
}
