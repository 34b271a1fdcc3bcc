import { hash } from 'node:crypto';
import { readCode } from '../code/tokens.js';
import type { CodeTree, FileFacts, ImpactLanguage } from '../impact/language.js';
import { impactLanguageOf, isConfig } from '../impact/languages/index.js';
import { isManifest } from '../impact/manifests.js';
import { pathStrings } from '../impact/path-strings.js';
import { codeTree } from '../impact/tree.js';
import { languageOf } from '../match/language.js';
import type { Gap } from '../model/evidence.js';
import { parseStored } from '../stored.js';
import { BUILD, VERSION } from '../version.js';
import type { Cache } from '../world/cache.js';
import type { Git, TreeEntry } from '../world/git/index.js';
import { unreadableTree } from './files.js';

/** Larger files are data or made by tools: they are named, and what they import is not known. */
export const CODE_MAX_BYTES = 1_500_000;
/** Manifests and compiler settings. */
const CONFIG_MAX_BYTES = 4 * 1024 * 1024;
/** No path is longer. */
const LINK_MAX_BYTES = 4096;
/** More files than this are not kept for the next run. */
const MOST_KEPT = 400_000;

export interface CodeReading {
  git: Git;
  cache: Cache | null;
  gaps: Gap[];
  onFiles?(done: number, total: number): void;
}

/** One commit's code, and what of it was not read. */
export interface CodeAtCommit {
  /** False: its files could not be listed. */
  whole: boolean;
  tree: CodeTree;
  /** Object id and mode of every entry, links and submodules included. */
  entries: ReadonlyMap<string, TreeEntry>;
  oversized: string[];
  binary: string[];
  missing: string[];
}

/** Reads what the files of commits say about each other. Content that was read before, in this run or an earlier one, is not read again. */
export class CodeReader {
  readonly #reading: CodeReading;
  readonly #kept: KeptFacts;

  constructor(reading: CodeReading) {
    this.#reading = reading;
    this.#kept = new KeptFacts(reading);
  }

  async at(commit: string): Promise<CodeAtCommit> {
    const { git, gaps } = this.#reading;
    try {
      return await this.of(await git.entries(commit));
    } catch (error) {
      gaps.push(unreadableTree(commit, error));
      return { ...(await this.of([])), whole: false };
    }
  }

  /** Of these entries alone. */
  async of(entries: readonly TreeEntry[]): Promise<CodeAtCommit> {
    const files = entries.filter(({ mode }) => mode.startsWith('100'));
    const read = await this.#facts(files);
    const links = entries.filter(({ mode }) => mode === '120000');
    const configs = files.filter(({ path }) => isConfig(path) || isManifest(path));
    const texts = await this.#texts(configs, CONFIG_MAX_BYTES);
    const tree = codeTree({
      paths: files.map(({ path }) => path),
      links: await this.#texts(links, LINK_MAX_BYTES),
      facts: read.facts,
      texts,
    });
    const { binary } = read;
    const unreadable = [...links, ...configs].filter(({ size }) => size === null).map(({ path }) => path);
    const missing = [...new Set([...read.missing, ...unreadable])];
    const tooLarge = configs.filter(({ size }) => size !== null && size > CONFIG_MAX_BYTES).map(({ path }) => path);
    const oversized = [...new Set([...read.oversized, ...tooLarge])];
    return { whole: true, tree, entries: new Map(entries.map((entry) => [entry.path, entry])), oversized, binary, missing };
  }

  /** Keeps what was read for the next run. */
  store(): void {
    this.#kept.store();
  }

  async #facts(files: readonly TreeEntry[]) {
    const facts = new Map<string, FileFacts>();
    const oversized: string[] = [];
    const binary: string[] = [];
    const missing: string[] = [];
    const unread = new Map<string, { entry: TreeEntry; language: ImpactLanguage }[]>();
    let total = 0;
    for (const entry of files) {
      const language = impactLanguageOf(entry.path);
      if (language === null) continue;
      if (entry.size === null) {
        missing.push(entry.path);
        continue;
      }
      if (entry.size > CODE_MAX_BYTES) {
        oversized.push(entry.path);
        continue;
      }
      total++;
      const known = this.#kept.of(entry, language);
      if (known !== null) {
        facts.set(entry.path, known);
        continue;
      }
      const waiting = unread.get(entry.id);
      if (waiting === undefined) unread.set(entry.id, [{ entry, language }]);
      else waiting.push({ entry, language });
    }
    let done = total - unread.size;
    const { git, gaps, onFiles } = this.#reading;
    for await (const objects of git.objects([...unread.keys()], gaps)) {
      for (const object of objects) {
        done++;
        for (const { entry, language } of unread.get(object.id) ?? []) {
          if (object.status !== 'read') missing.push(entry.path);
          else if (object.body.includes(0)) binary.push(entry.path);
          else {
            const found = factsOf(entry.path, object.body.toString('utf8'), language);
            this.#kept.add(entry, language, found);
            facts.set(entry.path, found);
          }
        }
      }
      onFiles?.(done, total);
    }
    return { facts, oversized, binary, missing };
  }

  async #texts(entries: readonly TreeEntry[], limit: number): Promise<Map<string, string>> {
    const paths = new Map<string, string[]>();
    for (const { id, path, size } of entries) if (size !== null && size <= limit) paths.set(id, [...(paths.get(id) ?? []), path]);
    const texts = new Map<string, string>();
    for await (const objects of this.#reading.git.objects([...paths.keys()], this.#reading.gaps)) {
      for (const object of objects) {
        if (object.status !== 'read') continue;
        const text = object.body.toString('utf8');
        for (const path of paths.get(object.id) ?? []) texts.set(path, text);
      }
    }
    return texts;
  }
}

/** Made by a tool, as its first lines say: `Code generated … DO NOT EDIT.` (go generate), `@generated`, `<auto-generated`. */
const GENERATED =
  /^.{0,40}(?:Code generated .{1,200} DO NOT EDIT\.?|@generated\b|<auto-generated|This file (?:is|was) (?:auto-?)?generated\b|Generated by the protocol buffer compiler)/im;

function isGenerated(head: string): boolean {
  return /generated/i.test(head) && GENERATED.test(head);
}

/** Lists that tools write, megabytes of them: which packages they name is read elsewhere. */
const LOCKFILE = /(?:^|\/)(?:pnpm-lock\.yaml|yarn\.lock|package-lock\.json|npm-shrinkwrap\.json|pubspec\.lock)$/;

function factsOf(path: string, text: string, language: ImpactLanguage): FileFacts {
  if (LOCKFILE.test(path)) return { imports: [], generated: true };
  const code = readCode(text, languageOf(path) ?? '');
  const facts = language.facts(code, path);
  const strings = pathStrings(code, facts.imports);
  return {
    ...facts,
    ...(strings.length === 0 ? {} : { strings }),
    ...(code.unsure === null ? {} : { unsure: `line ${code.unsure.line}: ${code.unsure.reason}` }),
    ...(isGenerated(text.slice(0, 1500)) ? { generated: true as const } : {}),
  };
}

/** What files said in earlier runs, by object id and language; a name matters where a language looks at it, so it is part of the key. */
class KeptFacts {
  readonly #cache: Cache | null;
  readonly #key: string;
  readonly #known: Map<string, FileFacts>;
  readonly #used = new Map<string, FileFacts>();
  #isNew = false;

  constructor({ cache, git }: CodeReading) {
    this.#cache = cache;
    this.#key = hash('sha256', ['code', VERSION, BUILD, ...git.facts.gitDirs].join('\n'), 'hex');
    const stored = cache?.get('code', this.#key);
    const entries =
      stored == null ? null : parseStored<[string, FileFacts][]>(stored.toString('utf8'), [['', { imports: [null] }]] as never);
    this.#known = new Map(entries ?? []);
  }

  of(entry: TreeEntry, language: ImpactLanguage): FileFacts | null {
    const name = nameOf(entry, language);
    const known = this.#used.get(name) ?? this.#known.get(name);
    if (known === undefined) return null;
    this.#used.set(name, known);
    return known;
  }

  add(entry: TreeEntry, language: ImpactLanguage, facts: FileFacts): void {
    this.#isNew = true;
    this.#used.set(nameOf(entry, language), facts);
  }

  /** Keeps what this run used and, while there is room, what earlier ones did. */
  store(): void {
    if (this.#cache === null || !this.#isNew) return;
    const all = this.#known.size + this.#used.size > MOST_KEPT ? this.#used : new Map([...this.#known, ...this.#used]);
    if (all.size <= MOST_KEPT) this.#cache.put('code', this.#key, Buffer.from(JSON.stringify([...all])));
  }
}

function nameOf({ path, id }: TreeEntry, language: ImpactLanguage): string {
  return `${id.slice(0, 24)} ${language.id} ${path.slice(path.lastIndexOf('/') + 1)}`;
}
