import { matchModel, modelKey } from '../match/model.js';
import type { InventoryModel, Place } from '../model/inventory.js';

/** Words in a version's place that name no version: what they mean changes by itself. */
const MOVING = /^(?:latest|current|newest|default|auto)$/;

/** A model as a system lists it: `claude-opus-4-8`, `Claude Opus 4.8`, `claude-opus-*`. */
export function listedModel(text: string, at: Place): InventoryModel {
  const written = text.trim();
  if (written.endsWith('*')) return family(written, written.slice(0, -1), at);
  return named(written, [written], at, '');
}

/** A model with its version in a field of its own; `any` stands for every version. */
export function listedVersion(name: string, version: string, at: Place): InventoryModel {
  const [model, number] = [name.trim(), version.trim()];
  const written = `${model} ${number}`.trim();
  if (/^(?:any|\*)$/i.test(number)) return family(written, model, at);
  if (number === '' || MOVING.test(number.toLowerCase())) return { ...named(written, [model], at, ''), version: 'none' };
  if (endsWith(model, number)) return named(model, [model], at, number);
  return named(written, [`${model}-${number}`, written, `${model}${number}`], at, number);
}

/** The prefix that a family with every version stands for: `claude-opus`. Empty when nothing is named. */
export function familyPrefix(text: string): string {
  const plain = slug(text).replace(/[-.]+$/, '');
  return matchModel(plain)?.id ?? plain;
}

function family(written: string, name: string, at: Place): InventoryModel {
  return { at, written, id: familyPrefix(name), version: 'any', unknownVersion: false };
}

/** The first spelling that is a model's and keeps the version that was given; what is no known family keeps its own words. */
function named(written: string, spellings: readonly string[], at: Place, version: string): InventoryModel {
  const matches = spellings.map(matchModel).filter((match) => match !== null);
  const found = matches.find(({ id }) => holds(id, version));
  if (found !== undefined) return { at, written, id: found.id, version: 'named', unknownVersion: !found.known };
  const id = slug(written);
  const numbered = /\d/.test(id) && !/-(?:latest|current)$/.test(id);
  return { at, written, id, version: numbered ? 'named' : 'none', unknownVersion: matches.length > 0 };
}

/** A release date need not be part of an id: not every family's spelling has one. */
function holds(id: string, version: string): boolean {
  const plain = (text: string): string => slug(text).replaceAll('.', '-');
  return RELEASE.test(version) || plain(id).includes(plain(version));
}

const RELEASE = /^(?:20\d{6}|\d{4}-\d\d-\d\d|\d{3,4})$/;

/** Whether a name ends with the version already, and not with a longer number. */
function endsWith(name: string, version: string): boolean {
  const [whole, end] = [slug(name), slug(version)];
  return whole.endsWith(end) && !/[\d.]/.test(whole.slice(0, -end.length).slice(-1));
}

function slug(text: string): string {
  const last = text.slice(text.lastIndexOf('/') + 1);
  return last.trim().toLowerCase().replace(/\s+/g, '-');
}

/** A model as commits name it. */
export interface SeenModel {
  id: string;
  key: string;
  date: string | null;
  /** A known family, but a version that is not in the table. */
  unknownVersion: boolean;
}

export function seenModel(text: string): SeenModel {
  const found = matchModel(text);
  if (found === null) return { id: slug(text), key: slug(text), date: null, unknownVersion: false };
  return { id: found.id, ...modelKey(found.id), unknownVersion: !found.known };
}

/**
 * How a listed model and one that commits name compare. `dated`: the inventory names a release by its date and the commits do not
 * say which release it was. A date that the inventory leaves out is set aside.
 */
export function compareModel(listed: InventoryModel, seen: SeenModel): 'same' | 'dated' | 'different' {
  if (listed.version === 'none') return 'different';
  if (listed.version === 'any') return beginsWith(seen.id, listed.id) || beginsWith(seen.key, listed.id) ? 'same' : 'different';
  if (listed.id === seen.id) return 'same';
  const mine = modelKey(listed.id);
  if (mine.key !== seen.key) return 'different';
  if (mine.date === null || mine.date === seen.date) return 'same';
  return seen.date === null ? 'dated' : 'different';
}

/** Listed models, to be asked for one that was seen without a look at each. */
export interface ModelIndex {
  byName: ReadonlyMap<string, readonly InventoryModel[]>;
  families: readonly InventoryModel[];
  all: readonly InventoryModel[];
}

export function indexModels(all: readonly InventoryModel[]): ModelIndex {
  const byName = new Map<string, InventoryModel[]>();
  for (const model of all) {
    for (const name of new Set([model.id, modelKey(model.id).key])) {
      const named = byName.get(name);
      if (named === undefined) byName.set(name, [model]);
      else named.push(model);
    }
  }
  return { byName, families: all.filter(({ version }) => version === 'any'), all };
}

/** Whether a model that was seen is among the listed ones; and where only the date of its release is open, which those are. */
export function findListed({ byName, families }: ModelIndex, seen: SeenModel): { same: boolean; dated: InventoryModel[] } {
  const named = new Set([seen.id, seen.key].flatMap((name) => byName.get(name) ?? []));
  const results = [...named].map((entry) => ({ entry, result: compareModel(entry, seen) }));
  const same = results.some(({ result }) => result === 'same') || families.some((entry) => compareModel(entry, seen) === 'same');
  return { same, dated: results.filter(({ result }) => result === 'dated').map(({ entry }) => entry) };
}

/** Whether an id begins with a family's name, and not with half a word or half a number of it. */
function beginsWith(id: string, prefix: string): boolean {
  if (prefix === '' || !id.startsWith(prefix)) return false;
  const [before, after] = [prefix.slice(-1), id.slice(prefix.length, prefix.length + 1)];
  return !/[a-z]/.test(after) && !(/\d/.test(before) && /\d/.test(after));
}
