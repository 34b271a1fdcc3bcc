import schema from '../schemas/report.schema.json' with { type: 'json' };
import { ProvenanceError } from './errors.js';
import { parseJson } from './json.js';
import { CHECKS, FINDING_CODES } from './model/finding.js';
import { REPORT_SCHEMA_VERSION, type Report } from './model/report.js';
import { schemaProblems } from './schema.js';
import { badDocument, DOCUMENT_MAX_BYTES, type PlacedDocument, type Problem } from './yaml.js';

/** More than any report we know of; a reader must not be filled by one. */
export const REPORT_MAX_BYTES = 256 * 1024 * 1024;

/**
 * Reads a report that was saved: strict UTF-8, JSON, in the form of its schema. A later `1.x` may have members that are not known here; they
 * are passed over. One that uses words which are not known here is refused, since whatever it means would be told wrongly or not at all.
 * @param file its name, for messages
 * @throws ProvenanceError `bad-document` with `file:line:column`
 */
export function parseReport(bytes: Uint8Array, file: string): Report {
  if (bytes.length > REPORT_MAX_BYTES) throw badDocument(file, [{ ...START, message: 'larger than 256 MiB' }]);
  const text = textOf(bytes, file);
  const value = parsedFrom(text, bytes, file);
  const document: PlacedDocument = { value, locate: (path, key = false) => placeAt(text, offsetOf(text, path, key)) };
  const version = versionOf(value);
  if (version !== null && version.major !== OURS.major) {
    throw new ProvenanceError(
      'bad-document',
      `${placed(file, document, ['schemaVersion'])}: a report of version ${version.said}`,
      {
        fix: `this version reads reports of version ${OURS.major}.x; update ai-provenance, or write the report again with --json`,
      },
    );
  }
  const isNewer = version !== null && version.minor > OURS.minor;
  const problems = schemaProblems(isNewer ? withoutLimits(schema) : schema, document, 'first');
  const [problem] = problems.length > 0 ? problems : unknownWords(value as Report, document);
  if (problem === undefined) return value as Report;
  const fix = isNewer ? `the report is of version ${version.said}, later than this tool: update ai-provenance` : problem.fix;
  throw badDocument(file, [{ ...problem, ...(fix === undefined ? {} : { fix }) }]);
}

const START = { line: 1, column: 1 };

interface Version {
  major: number;
  minor: number;
  said: string;
}

const OURS: Version = versionOf({ schemaVersion: REPORT_SCHEMA_VERSION }) ?? { major: 1, minor: 0, said: REPORT_SCHEMA_VERSION };

function versionOf(value: unknown): Version | null {
  const said = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : null;
  const found = typeof said === 'string' ? /^(\d{1,4})\.(\d{1,4})$/.exec(said) : null;
  return found === null ? null : { major: Number(found[1]), minor: Number(found[2]), said: found[0] };
}

function placed(file: string, document: PlacedDocument, path: readonly string[]): string {
  const { line, column } = document.locate(path);
  return `${file}:${line}:${column}`;
}

function textOf(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badDocument(file, [{ ...START, message: 'not valid UTF-8', fix: 'write the report again with --json -o <file>' }]);
  }
}

/** The engine's own parser takes large reports; ours says where a small one is wrong. */
function parsedFrom(text: string, bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const careful = bytes.length <= DOCUMENT_MAX_BYTES ? parseJson(bytes) : null;
    if (careful !== null && 'problems' in careful) throw badDocument(file, careful.problems);
    const said = error instanceof Error ? error.message : String(error);
    const at = /end of JSON input/.test(said) ? text.length : Number(/at position (\d+)/.exec(said)?.[1] ?? 0);
    throw badDocument(file, [{ ...placeAt(text, at), message: 'no JSON', fix: 'write the report again with --json -o <file>' }]);
  }
}

/** The schema without its word that nothing else may stand there. */
function withoutLimits(value: object): object {
  const free = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(free);
    if (typeof part !== 'object' || part === null) return part;
    const members = Object.entries(part).filter(([key, member]) => !(key === 'additionalProperties' && member === false));
    return Object.fromEntries(members.map(([key, member]) => [key, free(member)]));
  };
  return free(value) as object;
}

/** The schema leaves checks and codes open, for more are to come; what cannot be put into words cannot be told. */
function unknownWords({ repos }: Report, document: PlacedDocument): Problem[] {
  for (const [at, { findings }] of repos.entries()) {
    const wrong = findings.findIndex(({ check, code }) => !KNOWN.check.has(check) || !KNOWN.code.has(code));
    const finding = findings[wrong];
    if (finding === undefined) continue;
    const key = KNOWN.check.has(finding.check) ? 'code' : 'check';
    const path = ['repos', String(at), 'findings', String(wrong), key];
    return [
      { ...document.locate(path), message: `${path.join('.')} is ${JSON.stringify(finding[key])}, which is not known here` },
    ];
  }
  return [];
}

const KNOWN = { check: new Set<string>(CHECKS), code: new Set<string>(FINDING_CODES) };

const TOKEN = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;

/**
 * Where the value at a path, or its key, begins in a text that is known to be JSON; where nothing stands at the path, the last that does.
 */
function offsetOf(text: string, path: readonly (string | number)[], wantsKey: boolean): number {
  let at = 0;
  const next = (): string => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1] ?? '';
    at = token === '' ? text.length : TOKEN.lastIndex;
    return token;
  };
  const skip = (): void => {
    let depth = 0;
    do {
      const token = next();
      if (token === '') return;
      if (token === '{' || token === '[') depth++;
      if (token === '}' || token === ']') depth--;
    } while (depth > 0);
  };
  let open = next();
  let found = at - open.length;
  for (const [depth, step] of path.entries()) {
    if (open !== '{' && open !== '[') return found;
    for (let index = 0; ; index++) {
      const before = at;
      const key = open === '{' ? next() : String(index);
      const keyAt = at - key.length;
      if (key === '}' || key === '' || (open === '[' && next() === ']')) return found;
      if (open === '[') at = before;
      else next();
      if ((open === '{' ? JSON.parse(key) : key) === String(step)) {
        if (wantsKey && open === '{' && depth === path.length - 1) return keyAt;
        break;
      }
      skip();
      if (next() !== ',') return found;
    }
    open = next();
    found = at - open.length;
  }
  return found;
}

/** Lines and columns count from 1, columns in UTF-16 units. */
function placeAt(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
