import { linesOf } from '../values/text.js';
import { entriesOf, member, stringOf } from '../values/tree.js';
import { type ReaderInput, type Reading, reading } from './fact.js';
import { readLockLines } from './lock-lines.js';
import { aliased } from './npm.js';
import { readOr } from './unread.js';

/** yarn.lock: the format of Yarn 1, or the YAML of Yarn 2 and later, which has `__metadata`. */
export function readYarnLock(input: ReaderInput): Reading {
  return /^__metadata:/m.test(input.text) ? readBerry(input) : readClassic(input);
}

/** A line without indentation names the wishes that one `version` answers. */
function readClassic({ text }: ReaderInput): Reading {
  const result = reading();
  let header: { text: string; line: number } | null = null;
  for (const { text: line, number } of linesOf(text)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) {
      if (header !== null) result.unread.push({ line: header.line, column: 1, why: 'an entry without a version' });
      header = { text: line, line: number };
      if (!line.endsWith(':')) {
        result.unread.push({ line: number, column: 1, why: 'a line that is no entry' });
        header = null;
      }
      continue;
    }
    const found = /^ {2}version "?([^"\s]+)"?$/.exec(line);
    if (found === null || header === null) continue;
    addEntry(result, header.text.slice(0, -1), found[1] ?? '', header.line);
    header = null;
  }
  if (header !== null) result.unread.push({ line: header.line, column: 1, why: 'an entry without a version' });
  return result;
}

function addEntry(result: Reading, wishes: string, version: string, line: number): void {
  const first = (wishes.split(',')[0] ?? '').trim().replace(/^"|"$/g, '');
  const descriptor = descriptorOf(first);
  if (descriptor === null) {
    result.unread.push({ line, column: 1, why: 'an entry without a name' });
    return;
  }
  result.packages.push({
    name: aliased(descriptor.name, descriptor.range).name,
    version,
    constraint: null,
    scope: 'unknown',
    direct: null,
    line,
    column: 1,
  });
}

/** `@scope/name@range` */
function descriptorOf(text: string): { name: string; range: string } | null {
  const at = text.indexOf('@', 1);
  return at === -1 ? null : { name: text.slice(0, at), range: text.slice(at + 1) };
}

function readBerry({ text }: ReaderInput): Reading {
  const result = reading();
  const roots = readOr(result, readLockLines(text)) ?? [];
  for (const [key, { value, line, column }] of roots.flatMap(entriesOf)) {
    if (key === '__metadata') continue;
    const resolution = descriptorOf(stringOf(member(value, 'resolution')) ?? '');
    const version = stringOf(member(value, 'version'));
    if (resolution === null || version === null) {
      result.unread.push({ line, column, why: 'an entry without a resolution' });
      continue;
    }
    if (/^(?:workspace|link|portal):/.test(resolution.range) || version === '0.0.0-use.local') continue;
    const packed = /^(?:npm|patch):/.test(resolution.range);
    if (!packed) result.unread.push({ line, column, why: `${resolution.name.slice(0, 100)} comes from no registry` });
    result.packages.push({
      name: resolution.name,
      version: packed ? version : null,
      constraint: packed ? null : resolution.range,
      scope: 'unknown',
      direct: null,
      line,
      column,
    });
  }
  return result;
}
