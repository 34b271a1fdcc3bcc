import type { Tool } from '../model/tool.js';
import { nearest } from '../nearest.js';
import type { Problem, YamlDocument } from '../yaml.js';
import { dayNumber } from './days.js';
import { familyPrefix } from './models.js';
import { isPlaceholder } from './words.js';

type Path = readonly (string | number)[];
type Report = (path: Path, message: string, fix: string, key?: boolean) => void;
type Fields = Record<string, unknown>;

/** More are not shown, and each costs a search for what may have been meant. */
const MOST_PROBLEMS = 200;

/**
 * The problems of an inventory that a schema cannot say, or not so well: days that do not exist, ids that stand twice, tools that
 * nobody knows, versions that YAML took for numbers. Looks at any document, valid or not.
 */
export function exactProblems(document: YamlDocument, tools: readonly Pick<Tool, 'id' | 'name'>[]): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message, fix, key = false) => {
    if (problems.length < MOST_PROBLEMS)
      problems.push({ ...document.locate(path, key), message: `${path.join('.')} ${message}`, fix });
  };
  const file = fieldsOf(document.value);
  day(file.last_review, ['last_review'], report);
  const ids = new Set<unknown>();
  const known = new Map(tools.map((tool) => [tool.id, tool.name]));
  listOf(file.systems).forEach((system, index) => {
    const fields = fieldsOf(system);
    const path = ['systems', index];
    if (ids.has(fields.id)) report([...path, 'id'], 'stands twice', 'give each system an id of its own');
    if (fields.id !== undefined) ids.add(fields.id);
    kebab(fields.id, [...path, 'id'], report);
    answers(fields, path, report);
    notApplicable(fields, path, report);
    models(fields, path, report);
    listOf(fields.tools).forEach((tool, at) => {
      if (problems.length < MOST_PROBLEMS && typeof tool === 'string' && !known.has(tool))
        report([...path, 'tools', at], `names no known tool: ${JSON.stringify(tool.slice(0, 100))}`, toolFix(tool, known));
    });
  });
  return problems;
}

/** Questions whose answer is a sentence. */
const IN_WORDS = [
  'purpose',
  'owner',
  'provider',
  'training_data_source',
  'drift_monitoring',
  'incident_response',
  'human_override',
  'data_processing_agreement',
  'retention',
];

function answers(system: Fields, path: Path, report: Report): void {
  for (const key of IN_WORDS) {
    if (typeof system[key] === 'boolean') report([...path, key], 'must be a sentence', 'say how, not only that');
  }
  for (const key of ['deployment_date', 'last_bias_test']) day(system[key], [...path, key], report);
  const approval = fieldsOf(system.approval);
  for (const key of ['on', 'until']) day(approval[key], [...path, 'approval', key], report);
}

/** What every system has, so that it can be open and never "not applicable". */
const IN_EVERY = ['purpose', 'owner', 'status'];
const SHORTEST_REASON = 10;

function notApplicable(system: Fields, path: Path, report: Report): void {
  for (const [key, value] of Object.entries(system)) {
    const reason = fieldsOf(value).not_applicable;
    if (typeof reason !== 'string') continue;
    const at = [...path, key, 'not_applicable'];
    if (IN_EVERY.includes(key)) report(at, 'has no place here', `every system has ${key === 'owner' ? 'an' : 'a'} ${key}`, true);
    else if (reason.length < SHORTEST_REASON) report(at, 'gives no reason', 'say in a few words why it does not apply');
  }
}

function kebab(id: unknown, path: Path, report: Report): void {
  if (typeof id !== 'string' || /^[a-z0-9][a-z0-9-]*$/.test(id)) return;
  const better = id
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  report(path, 'must be kebab-case', better === '' ? 'use small letters, digits and dashes' : `write ${better}`);
}

function day(value: unknown, path: Path, report: Report): void {
  if (typeof value !== 'string' || isPlaceholder(value) || dayNumber(value) !== null) return;
  report(path, `is no day of the calendar: ${JSON.stringify(value.slice(0, 40))}`, 'write it as YYYY-MM-DD');
}

function models(system: Fields, path: Path, report: Report): void {
  version(system.version, [...path, 'version'], report);
  if (Object.hasOwn(system, 'model') && Object.hasOwn(system, 'models')) {
    report([...path, 'model'], 'stands beside models', 'keep models, and list each model there once', true);
  } else if (Object.hasOwn(system, 'version') && !Object.hasOwn(system, 'model')) {
    report([...path, 'version'], 'belongs to no model', 'write model beside it, or {name, version} under models', true);
  }
  wholeFamily(system.model, system.version, [...path, 'model'], report);
  listOf(system.models).forEach((model, at) => {
    const { name, version: number } = fieldsOf(model);
    version(number, [...path, 'models', at, 'version'], report);
    if (typeof model === 'number') report([...path, 'models', at], 'must be a text', 'write the name and the version, in quotes');
    wholeFamily(typeof model === 'string' ? model : name, number, [...path, 'models', at], report);
  });
}

function version(value: unknown, path: Path, report: Report): void {
  if (typeof value === 'number')
    report(path, 'must be in quotes', 'to YAML 4.10 and 4.1 are the same number: write version: "4.10"');
}

/** Every version of everything would approve whatever is used. */
function wholeFamily(name: unknown, number: unknown, path: Path, report: Report): void {
  if (typeof name !== 'string') return;
  const text = name.trim();
  const any = text.endsWith('*')
    ? text.slice(0, -1)
    : typeof number === 'string' && /^\s*(?:any|\*)\s*$/i.test(number)
      ? text
      : null;
  if (any !== null && !/^[a-z]{2}/.test(familyPrefix(any)))
    report(path, 'names no family', 'write the family before the star: claude-opus-*');
  if (any === null && text.includes('*'))
    report(path, 'has a star that is not at its end', 'write claude-opus-*, or one entry for each version');
}

function toolFix(tool: string, known: ReadonlyMap<string, string>): string {
  const word = tool.slice(0, 100).toLowerCase();
  const byName = [...known].find(([, name]) => name.toLowerCase() === word)?.[0];
  const near = byName ?? nearest(word, [...known.keys()]);
  return near === null
    ? 'ai-provenance rules lists the ids; a tool of your own belongs in .ai-provenance.yml'
    : `did you mean ${JSON.stringify(near)}?`;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
