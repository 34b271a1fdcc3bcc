import { readJson } from '../values/json.js';
import { entriesOf, itemsOf, member, stringOf } from '../values/tree.js';
import { type ReaderInput, type Reading, reading, type Scope } from './fact.js';
import { readOr } from './unread.js';

const MANIFEST: readonly [string, Scope][] = [
  ['require', 'runtime'],
  ['require-dev', 'dev'],
];
const LOCK: readonly [string, Scope][] = [
  ['packages', 'runtime'],
  ['packages-dev', 'dev'],
];

/** composer.json (getcomposer.org/doc/04-schema.md). A name without a vendor is the platform: PHP itself, its extensions. */
export function readComposerJson({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readJson(text, 'json'));
  for (const [section, scope] of MANIFEST) {
    for (const [name, { value, line, column }] of entriesOf(member(root, section))) {
      if (!name.includes('/')) continue;
      const constraint = stringOf(value);
      if (constraint === null) result.unread.push({ line, column, why: `the version of ${name.slice(0, 100)} is no text` });
      else result.packages.push({ name, version: null, constraint, scope, direct: true, line, column });
    }
  }
  return result;
}

export function readComposerLock({ text }: ReaderInput): Reading {
  const result = reading();
  const root = readOr(result, readJson(text, 'json'));
  for (const [section, scope] of LOCK) {
    for (const item of itemsOf(member(root, section))) {
      const name = stringOf(member(item, 'name'));
      const version = stringOf(member(item, 'version'));
      const place = { line: item.line, column: item.column };
      if (name === null || version === null) {
        result.unread.push({ ...place, why: `${name ?? 'a package'} has no version` });
        continue;
      }
      const branch = /^dev-|-dev$/.test(version);
      if (branch) result.unread.push({ ...place, why: `${name.slice(0, 100)} is a branch` });
      result.packages.push({
        name,
        version: branch ? null : version,
        constraint: branch ? version : null,
        scope,
        direct: null,
        ...place,
      });
    }
  }
  return result;
}
