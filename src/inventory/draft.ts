import type { ObservedUse } from '../model/inventory.js';
import type { Tool } from '../model/tool.js';
import { line, safeJson } from '../reports/escape.js';
import { listedModel } from './models.js';
import { QUESTIONS, type Question } from './questions.js';
import { isPlaceholder } from './words.js';

const SYSTEMS_DRAFTED = 200;
const MODELS_DRAFTED = 50;

/**
 * An inventory to fill in: one system for each tool that was seen, with what git shows of it. Everything else is an open question;
 * nothing is guessed. Its own schema accepts it.
 */
export function draftInventory(observed: readonly ObservedUse[], tools: readonly Pick<Tool, 'id' | 'name' | 'vendor'>[]): string {
  const known = new Map(tools.map((tool) => [tool.id, tool]));
  const ids = [...new Set(observed.map(({ tool }) => tool))].sort();
  const drafted = ids.flatMap((id) => known.get(id) ?? []).slice(0, SYSTEMS_DRAFTED);
  const systems = drafted.map((tool) =>
    systemDraft(
      tool,
      observed.filter((use) => use.tool === tool.id),
    ),
  );
  return [...HEADER, ...unnamedNote(ids, known), ...(systems.length === 0 ? emptyDraft() : ['systems:', ...systems.flat()])]
    .join('\n')
    .concat('\n');
}

const HEADER = [
  '# yaml-language-server: $schema=./node_modules/@ai-provenance/scanner/schemas/ai-inventory.schema.json',
  '#',
  '# The AI systems in use, with the facts an auditor asks for.',
  '# Replace each {todo: ...} by the answer, or by {not_applicable: "why it does not apply"}.',
  'version: "1"',
];

function unnamedNote(ids: readonly string[], known: ReadonlyMap<string, unknown>): string[] {
  const unknown = ids.filter((id) => !known.has(id)).map((id) => line(id, 60));
  if (unknown.length === 0) return [];
  return [`# Seen in git, too, without a tool that could be listed: ${unknown.slice(0, 5).join(', ')}.`];
}

function systemDraft(tool: Pick<Tool, 'id' | 'name' | 'vendor'>, uses: readonly ObservedUse[]): string[] {
  const models = [...new Set(uses.flatMap(({ model }) => model ?? []).filter(isListable))].sort().slice(0, MODELS_DRAFTED);
  const answers: Partial<Record<Question, string[]>> = {
    ...(isPlaceholder(tool.vendor) ? {} : { provider: [`provider: ${quoted(tool.vendor)}`] }),
    ...(models.length === 0
      ? {}
      : { models: ['models: # seen in git; remove what is not approved', ...models.map((model) => `  - ${quoted(model)}`)] }),
  };
  return [
    '',
    `  # ${seen(uses)}`,
    `  - id: ${quoted(tool.id)}`,
    `    name: ${quoted(tool.name)}`,
    `    tools: [${quoted(tool.id)}]`,
    ...QUESTIONS.flatMap(([key, asked]) => answers[key] ?? [openQuestion(key, asked)]).map((row) => `    ${row}`),
  ];
}

function openQuestion(key: Question, asked: string): string {
  return `${key}: {todo: "?"} # ${asked}`;
}

/** A text that the inventory takes for a model of one version. */
function isListable(model: string): boolean {
  if (model.includes('*') || model.length > 200 || isPlaceholder(model)) return false;
  return listedModel(model, { line: 1, column: 1 }).version === 'named';
}

function seen(uses: readonly ObservedUse[]): string {
  const days = (key: 'first' | 'last'): string[] => uses.flatMap((use) => use[key] ?? []).sort();
  const [first, last] = [days('first')[0], days('last').at(-1)];
  const only = uses.every(({ use }) => use === 'review') ? ', as reviewer only' : '';
  return first === undefined || last === undefined
    ? `Seen in git${only}.`
    : `Seen in git from ${line(first, 10)} to ${line(last, 10)}${only}.`;
}

function quoted(text: string): string {
  return safeJson(JSON.stringify(text.slice(0, 200)));
}

function emptyDraft(): string[] {
  return [
    '# No use of an AI tool was seen in git. A system that leaves no trace there belongs into this list all the same:',
    '#',
    '#  - id: support-chat',
    '#    name: Support chat',
    ...QUESTIONS.map(([key, asked]) => `#    ${openQuestion(key, asked)}`),
    'systems: []',
  ];
}
