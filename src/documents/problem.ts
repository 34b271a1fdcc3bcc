import type { DocumentProblem, DocumentState } from '../model/document.js';
import type { FindingCode, FindingValues } from '../model/finding.js';
import type { PlacedDocument, Problem } from '../yaml.js';

export type Path = readonly (string | number)[];

/** What is wrong with the value at a path. */
export function problemAt(document: PlacedDocument, path: Path, code: FindingCode, values: FindingValues): DocumentProblem {
  return { code, ...document.locate(path), subject: fieldOf(path), values };
}

function fieldOf(path: Path): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

/** A message can quote a key as long as the file. */
const MAX_SAID = 300;

export function malformed(problems: readonly Problem[]): DocumentProblem[] {
  return problems.map(({ line, column, message, fix }) => ({
    code: 'document-malformed',
    line,
    column,
    subject: '',
    values: { said: message.slice(0, MAX_SAID), fix: fix?.slice(0, MAX_SAID) ?? null },
  }));
}

export function malformedAt(document: PlacedDocument, path: Path, said: string): DocumentProblem {
  return problemAt(document, path, 'document-malformed', { said, fix: null });
}

const MAX_PROBLEMS = 100;

/** So many problems help nobody; how many more there are is said. */
export function bounded(problems: readonly DocumentProblem[]): DocumentProblem[] {
  const last = problems[MAX_PROBLEMS];
  if (last === undefined) return [...problems];
  const count = problems.length - MAX_PROBLEMS;
  return [...problems.slice(0, MAX_PROBLEMS), { ...last, code: 'more-problems', subject: '', values: { count } }];
}

const STATE_OF: Readonly<Partial<Record<FindingCode, DocumentState>>> = {
  'unknown-version': 'unknown-version',
  'document-malformed': 'malformed',
  'differs-from-git': 'differs',
  'content-differs': 'differs',
  'content-unseen': 'unverifiable',
  'content-unsettled': 'unverifiable',
};
const RANKS: readonly DocumentState[] = ['unknown-version', 'malformed', 'differs', 'inconsistent', 'unverifiable'];

/** The state of an unsigned document: the worst of its problems, where what could not be seen weighs least. */
export function unsignedState(problems: readonly DocumentProblem[]): DocumentState {
  const states = new Set(problems.map(({ code }) => STATE_OF[code] ?? 'inconsistent'));
  return RANKS.find((state) => states.has(state)) ?? 'consistent';
}

/** A version or any other foreign value, short enough to be shown; null when there is none. */
export function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 80);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member that the object itself has. */
export function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** Milliseconds of an RFC 3339 timestamp, or null for anything else, a 30th of February among it. */
export function instant(text: string): number | null {
  const day = TIMESTAMP.exec(text)?.[1];
  if (day === undefined) return null;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return null;
  return Date.parse(text);
}

/** Whether a percentage is what the counts give, to one decimal as these formats write it. */
export function isShare(percentage: number, part: number, whole: number): boolean {
  return Math.abs(percentage - share(part, whole)) <= 0.05 + 1e-9;
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : (part / whole) * 100;
}

export function oneDecimal(percentage: number): number {
  return Math.round(percentage * 10) / 10;
}

/** A document of these formats names its schema and version; any other pair is not read. */
export function versionProblem(
  document: PlacedDocument,
  format: string,
  schema: string,
  version: string,
): DocumentProblem | null {
  const declared = shown(member(document.value, 'version'));
  const named = shown(member(document.value, 'schema'));
  // A number, as in `version: 1.0` without quotes, is not the text "1.0".
  if (named === schema && member(document.value, 'version') === version) return null;
  const text = named === schema || named === null ? declared : `${declared} of ${named}`;
  return problemAt(document, named === schema ? ['version'] : ['schema'], 'unknown-version', { format, version: text });
}
