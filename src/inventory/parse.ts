import { hash } from 'node:crypto';
import inventorySchema from '../../schemas/ai-inventory.schema.json' with { type: 'json' };
import {
  type Approval,
  type DataClasses,
  type Inventory,
  type InventoryModel,
  type InventorySystem,
  type MaxAgeDays,
  type Place,
  RISKS,
  type Risk,
  STATUSES,
  type Stated,
  type Status,
} from '../model/inventory.js';
import type { Tool } from '../model/tool.js';
import { schemaProblems } from '../schema.js';
import { badDocument, type Problem, parseYaml, type YamlDocument } from '../yaml.js';
import { exactProblems } from './exact.js';
import { listedModel, listedVersion } from './models.js';
import { isPlaceholder, isReason } from './words.js';

/** Used where the file sets no limit. */
export const MAX_AGE_DAYS: MaxAgeDays = { biasTest: 365, approval: 365, review: 180 };

/**
 * Pure: bytes → Inventory. Every problem is collected before it throws, each with its line and column.
 * @param tools whose ids a system may name
 * @throws ProvenanceError `bad-document`
 */
export function parseInventory(bytes: Uint8Array, path: string, tools: readonly Pick<Tool, 'id' | 'name'>[]): Inventory {
  const parsed = parseYaml(bytes);
  if ('problems' in parsed) throw badDocument(path, parsed.problems);
  const { document } = parsed;
  const crowd = tooMany(document);
  if (crowd !== null) throw badDocument(path, [crowd]);
  const problems = merged(exactProblems(document, tools), schemaProblems(inventorySchema, document));
  if (problems.length > 0) throw badDocument(path, problems);
  const file = new Reader(document, [], document.value);
  const limits = file.at('policy').at('max_age_days');
  const lastReview = file.at('last_review');
  return {
    path,
    digest: `sha256:${hash('sha256', bytes, 'hex')}`,
    organisation: file.at('organisation').text(),
    lastReview: typeof lastReview.value === 'string' ? { date: lastReview.value, at: lastReview.place } : null,
    maxAgeDays: {
      biasTest: limits.at('bias_test').number() ?? MAX_AGE_DAYS.biasTest,
      approval: limits.at('approval').number() ?? MAX_AGE_DAYS.approval,
      review: limits.at('review').number() ?? MAX_AGE_DAYS.review,
    },
    systems: file.at('systems').items().map(systemOf),
    at: file.key('systems'),
  };
}

/** Told before anything else: each of very many systems has problems of its own. */
function tooMany(document: YamlDocument): Problem | null {
  const systems = isRecord(document.value) ? document.value.systems : undefined;
  const limit = inventorySchema.properties.systems.maxItems;
  if (!Array.isArray(systems) || systems.length <= limit) return null;
  return { ...document.locate(['systems']), message: `more than ${limit} systems`, fix: 'keep one file for each organisation' };
}

/** What the schema says about a place is left out where a more exact sentence is at hand. */
function merged(exact: readonly Problem[], schema: readonly Problem[]): Problem[] {
  const places = new Set(exact.map(({ line, column }) => `${line}:${column}`));
  return [...exact, ...schema.filter(({ line, column }) => !places.has(`${line}:${column}`))].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
}

/** A value of a document that the schema accepted, and where it stands. */
class Reader {
  readonly #document: YamlDocument;
  readonly #path: readonly (string | number)[];
  readonly value: unknown;

  constructor(document: YamlDocument, path: readonly (string | number)[], value: unknown) {
    this.#document = document;
    this.#path = path;
    this.value = value;
  }

  at(key: string): Reader {
    const inner = isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return new Reader(this.#document, [...this.#path, key], inner);
  }

  items(): Reader[] {
    const items: unknown[] = Array.isArray(this.value) ? this.value : [];
    return items.map((item, index) => new Reader(this.#document, [...this.#path, index], item));
  }

  get place(): Place {
    return this.#document.locate(this.#path);
  }

  key(key: string): Place {
    return this.#document.locate([...this.#path, key], true);
  }

  text(): string | null {
    return typeof this.value === 'string' ? this.value : null;
  }

  number(): number | null {
    return typeof this.value === 'number' ? this.value : null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function systemOf(system: Reader): InventorySystem {
  const text = (key: string): Stated<string> => stated(system.at(key), wordsOf);
  const texts = (key: string): Stated<string[]> => stated(system.at(key), listOf);
  return {
    id: system.at('id').text() ?? '',
    at: system.place,
    name: system.at('name').text() ?? '',
    tools: system
      .at('tools')
      .items()
      .flatMap((tool) => tool.text() ?? []),
    models: modelsOf(system),
    purpose: text('purpose'),
    owner: text('owner'),
    provider: text('provider'),
    riskClassification: stated(system.at('risk_classification'), riskOf),
    dataClasses: stated(system.at('data_classes'), dataClassesOf),
    trainingDataSource: text('training_data_source'),
    deploymentDate: text('deployment_date'),
    lastBiasTest: text('last_bias_test'),
    driftMonitoring: text('drift_monitoring'),
    incidentResponse: text('incident_response'),
    humanOverride: text('human_override'),
    dataProcessingAgreement: text('data_processing_agreement'),
    retention: text('retention'),
    subProcessors: texts('sub_processors'),
    certifications: texts('certifications'),
    approval: stated(system.at('approval'), approvalOf),
    status: stated(
      system.at('status'),
      (value) => STATUSES.find((status): status is Status => status === value.value) ?? open(value),
    ),
    notes: system.at('notes').text(),
  };
}

/** An answer that answers nothing: the words that stand there. */
interface Open {
  open: string;
}

const open = (field: Reader): Open => ({ open: field.text()?.trim() ?? '' });
const EMPTY = '[]';

function isOpen<T>(value: T | Open): value is Open {
  return isRecord(value) && Object.hasOwn(value, 'open');
}

function stated<T>(field: Reader, read: (field: Reader) => T | Open): Stated<T> {
  const at = field.place;
  const { value } = field;
  if (value === null || value === undefined) return { at, state: 'open', said: '', why: 'marked' };
  if (isRecord(value) && Object.hasOwn(value, 'todo')) {
    return { at, state: 'open', said: field.at('todo').text() ?? '', why: 'marked' };
  }
  if (isRecord(value) && Object.hasOwn(value, 'not_applicable')) {
    const reason = field.at('not_applicable').text() ?? '';
    return isReason(reason) ? { at, state: 'not-applicable', reason } : { at, state: 'open', said: reason, why: 'no-reason' };
  }
  const answer = read(field);
  return isOpen(answer) ? { at, state: 'open', said: answer.open, why: 'placeholder' } : { at, state: 'given', value: answer };
}

function wordsOf(field: Reader): string | Open {
  const text = field.text() ?? '';
  return isPlaceholder(text) ? open(field) : text.trim();
}

/** A list without a single word in it, or with one that answers nothing, is open. */
function listOf(field: Reader): string[] | Open {
  const texts = field.items().map(wordsOf);
  const unsaid = texts.find((text) => isOpen(text));
  if (unsaid !== undefined) return unsaid;
  return texts.length === 0 ? { open: EMPTY } : texts.flatMap((text) => (isOpen(text) ? [] : [text]));
}

function riskOf(field: Reader): Risk | Open {
  const word = field.value === 'unacceptable' ? 'prohibited' : field.value;
  return RISKS.find((risk) => risk === word) ?? open(field);
}

function dataClassesOf(field: Reader): DataClasses | Open {
  const [allowed, forbidden] = [listOf(field.at('allowed')), listOf(field.at('forbidden'))];
  if (isOpen(allowed) && isOpen(forbidden)) return allowed;
  if (isOpen(allowed) && allowed.open !== EMPTY) return allowed;
  if (isOpen(forbidden) && forbidden.open !== EMPTY) return forbidden;
  return { allowed: isOpen(allowed) ? [] : allowed, forbidden: isOpen(forbidden) ? [] : forbidden };
}

function approvalOf(field: Reader): Approval {
  return {
    by: stated(field.at('by'), wordsOf),
    on: stated(field.at('on'), wordsOf),
    until: stated(field.at('until'), wordsOf),
    scope: field.at('scope').text(),
  };
}

/** From `models`, or from the singular `model` with its `version` beside it. */
function modelsOf(system: Reader): Stated<InventoryModel[]> {
  const single = system.at('model');
  if (single.value !== undefined) {
    return stated(single, (field) => {
      const name = wordsOf(field);
      return isOpen(name) ? name : [modelOf(field.place, name, system.at('version'))];
    });
  }
  return stated(system.at('models'), (field) => {
    const models = field.items().map((item) => {
      const name = isRecord(item.value) ? wordsOf(item.at('name')) : wordsOf(item);
      return isOpen(name) ? name : modelOf(item.place, name, item.at('version'));
    });
    const unsaid = models.find((model) => isOpen(model));
    if (unsaid !== undefined) return unsaid;
    return models.length === 0 ? { open: EMPTY } : models.flatMap((model) => (isOpen(model) ? [] : [model]));
  });
}

function modelOf(at: Place, name: string, version: Reader): InventoryModel {
  const said = version.text();
  if (version.value === undefined) return listedModel(name, at);
  return listedVersion(name, said === null || isPlaceholder(said) ? '' : said, at);
}
