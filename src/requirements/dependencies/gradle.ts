import { linesOf } from '../values/text.js';
import { readToml } from '../values/toml.js';
import { entriesOf, member, stringOf, type ValueNode } from '../values/tree.js';
import { type ReaderInput, type Reading, reading, type Scope } from './fact.js';
import { readOr } from './unread.js';

/** Configurations that take dependencies (docs.gradle.org, "Declaring dependencies"), also with a source set before them. */
const CONFIGURATION =
  /^\s*(?:add\s*\(\s*)?["']?([A-Za-z]*?(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[cC]ompileOnlyApi|[rR]untimeOnly|[cC]ompile|[rR]untime|[aA]nnotationProcessor|kapt|ksp|classpath|[dD]eveloperOnly|coreLibraryDesugaring))["']?\s*[\s(,]/;
const COORDINATE = /["']([A-Za-z0-9_.-]+):([A-Za-z0-9_.-]+)(?::([^"':@]*))?(?::[^"'@]*)?(?:@\w+)?["']/;
const NAMED = /\b(group|name|version)\s*[:=]\s*["']([^"']*)["']/g;

/**
 * build.gradle and build.gradle.kts are programs. Read are the lines that name a configuration and literal coordinates; coordinates
 * with a variable have no constraint, and what a catalogue or project gives is read where it stands.
 */
export function readGradle({ text }: ReaderInput): Reading {
  const result = reading();
  let comment = false;
  for (const { text: line, number } of linesOf(text)) {
    if (line.length > 1000) continue;
    if (comment) {
      comment = !line.includes('*/');
      continue;
    }
    if (/^\s*\/\*/.test(line)) comment = !line.includes('*/');
    const found = CONFIGURATION.exec(line);
    if (found === null || /^\s*(?:\/\/|\*|\/\*)/.test(line)) continue;
    const place = { line: number, column: line.length - line.trimStart().length + 1 };
    const rest = line.slice(found[0].length);
    const one = COORDINATE.exec(rest);
    const named = new Map([...rest.matchAll(NAMED)].map(([, key, value]) => [key, value]));
    const group = one?.[1] ?? named.get('group');
    const artifact = one?.[2] ?? named.get('name');
    if (group === undefined || artifact === undefined) {
      if (/["'][^"']*\$[^"']*:|["'][^"':]*:[^"':]*\$/.test(rest))
        result.unread.push({ ...place, why: 'coordinates made of variables' });
      continue;
    }
    const written = one === null ? named.get('version') : one[3];
    const constraint = written === undefined || written === '' || written.includes('$') ? null : written;
    if (constraint === null) result.unread.push({ ...place, why: `the version of ${group}:${artifact} stands elsewhere` });
    result.packages.push({
      name: `${group}:${artifact}`,
      version: null,
      constraint,
      scope: scopeOf([found[1] ?? '']),
      direct: true,
      line: number,
      column: place.column,
    });
  }
  return result;
}

/** What the names of configurations tell: tests and build tools are `dev`. */
function scopeOf(configurations: readonly string[]): Scope {
  const dev = (name: string): boolean =>
    /^(?:test|androidTest|integrationTest)|Test(?=[A-Z]|$)|[aA]nnotationProcessor|^kapt|^ksp|^classpath/.test(name);
  if (configurations.length === 0) return 'unknown';
  if (configurations.every(dev)) return 'dev';
  return configurations.some((name) => !dev(name) && /[iI]mplementation$|[aA]pi$|[rR]untime|^compile/.test(name))
    ? 'runtime'
    : 'unknown';
}

/** gradle.lockfile (docs.gradle.org, "Locking versions"): `group:artifact:version=configuration,…`. */
export function readGradleLock({ text }: ReaderInput): Reading {
  const result = reading();
  for (const { text: line, number } of linesOf(text)) {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('empty=')) continue;
    const found = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/.exec(line);
    if (found === null) {
      result.unread.push({ line: number, column: 1, why: 'a line that is no lock' });
      continue;
    }
    result.packages.push({
      name: `${found[1]}:${found[2]}`,
      version: found[3] ?? null,
      constraint: null,
      scope: scopeOf((found[4] ?? '').split(',').filter((name) => name !== '')),
      direct: null,
      line: number,
      column: 1,
    });
  }
  return result;
}

/** gradle/libs.versions.toml (docs.gradle.org, "Version catalogs"). */
export function readCatalog({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readToml(text));
  const versions = member(root, 'versions');
  for (const [alias, { value, line, column }] of entriesOf(member(root, 'libraries'))) {
    const written = stringOf(value);
    const [group, artifact, short] =
      written !== null
        ? written.split(':')
        : (stringOf(member(value, 'module'))?.split(':') ?? [stringOf(member(value, 'group')), stringOf(member(value, 'name'))]);
    if (!group || !artifact) {
      result.unread.push({ line, column, why: `${alias.slice(0, 100)} names no module` });
      continue;
    }
    const version = member(value, 'version');
    const reference = stringOf(member(version, 'ref'));
    const constraint = short ?? richVersion(reference === null ? version : member(versions, reference));
    if (constraint === null) result.unread.push({ line, column, why: `the version of ${group}:${artifact} stands elsewhere` });
    result.packages.push({
      name: `${group}:${artifact}`,
      version: null,
      constraint,
      scope: 'unknown',
      direct: null,
      line,
      column,
    });
  }
  return result;
}

/** Text, or a table in which `strictly` binds more than `require`; `prefer` binds nothing. */
function richVersion(node: ValueNode | undefined): string | null {
  return stringOf(node) ?? stringOf(member(node, 'strictly')) ?? stringOf(member(node, 'require'));
}
