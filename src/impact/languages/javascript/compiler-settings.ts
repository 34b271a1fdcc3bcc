import { globs } from '../../../requirements/globs.js';
import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { isSettings, member, type Settings, settingsOf, textList, textMember } from './jsonc.js';

/** What of a tsconfig or jsconfig matters for finding files. Folders are paths of the tree. */
export interface CompilerSettings {
  path: string;
  /** `paths`, the most telling pattern first. */
  aliases: readonly Alias[];
  baseUrl: string | null;
  rootDirs: readonly string[];
  /** Where it writes to and what it reads from. */
  outputs: readonly string[];
  rootDir: string | null;
  /** What the outputs of the compiler mirror without `rootDir`. */
  commonFolder: string | null;
  references: readonly string[];
  covers(path: string): boolean;
}

export interface Alias {
  prefix: string;
  /** Null: the pattern has no `*` and stands for itself alone. */
  suffix: string | null;
  /** Paths of the tree, with a `*`, or not. */
  targets: readonly string[];
}

/** Settings extend others; so many at the most. */
const MAX_EXTENDS = 32;
const MAX_ALIASES = 2000;

/** What settings say before those they extend are counted in. */
interface Raw {
  options: Map<string, { value: unknown; folder: string }>;
  include: { value: unknown; folder: string } | null;
  exclude: { value: unknown; folder: string } | null;
  files: { value: unknown; folder: string } | null;
  references: unknown;
}

/** Reads the compiler settings of a tree, each once. */
export class CompilerSettingsReader {
  readonly #tree: CodeTree;
  readonly #packageFolder: (name: string) => string | null;
  readonly #known = new Map<string, CompilerSettings | null>();
  readonly #raws = new Map<string, Raw>();

  /** @param packageFolder where the package of a name lies in this tree */
  constructor(tree: CodeTree, packageFolder: (name: string) => string | null) {
    this.#tree = tree;
    this.#packageFolder = packageFolder;
  }

  read(path: string): CompilerSettings | null {
    let known = this.#known.get(path);
    if (known === undefined) {
      const raw = this.#raw(path, new Set());
      known = raw === null ? null : settled(path, raw);
      this.#known.set(path, known);
    }
    return known;
  }

  #raw(path: string, above: Set<string>): Raw | null {
    if (above.has(path) || above.size >= MAX_EXTENDS) return null;
    const before = this.#raws.get(path);
    if (before !== undefined) return before;
    const text = this.#tree.text(path);
    const settings = text === null ? null : settingsOf(text);
    if (settings === null) return null;
    above.add(path);
    const folder = folderOf(path);
    const raw: Raw = {
      options: new Map(),
      include: null,
      exclude: null,
      files: null,
      references: member(settings, 'references'),
    };
    for (const base of textList(member(settings, 'extends'))) {
      const from = this.#extended(folder, base);
      const found = from === null ? null : this.#raw(from, above);
      if (found === null) continue;
      for (const [key, option] of found.options) raw.options.set(key, option);
      raw.include = found.include ?? raw.include;
      raw.exclude = found.exclude ?? raw.exclude;
      raw.files = found.files ?? raw.files;
    }
    above.delete(path);
    override(raw, settings, folder);
    this.#raws.set(path, raw);
    return raw;
  }

  #extended(folder: string, base: string): string | null {
    const places: (string | null)[] = [];
    if (base.startsWith('.') || base.startsWith('/')) places.push(joinPath(folder, base));
    else {
      const parts = base.split('/');
      const size = base.startsWith('@') ? 2 : 1;
      const home = this.#packageFolder(parts.slice(0, size).join('/'));
      if (home !== null) places.push(joinPath(home, parts.slice(size).join('/')));
    }
    for (const place of places) {
      if (place === null) continue;
      const separator = place === '' ? '' : '/';
      for (const candidate of [place, `${place}.json`, `${place}${separator}tsconfig.json`])
        if (this.#tree.text(candidate) !== null) return candidate;
    }
    return null;
  }
}

function override(raw: Raw, settings: Settings, folder: string): void {
  const options = member(settings, 'compilerOptions');
  if (isSettings(options))
    for (const key of OPTIONS) if (Object.hasOwn(options, key)) raw.options.set(key, { value: options[key], folder });
  for (const key of ['include', 'exclude', 'files'] as const)
    if (Object.hasOwn(settings, key)) raw[key] = { value: settings[key], folder };
}

const OPTIONS = ['composite', 'paths', 'baseUrl', 'rootDirs', 'rootDir', 'outDir', 'declarationDir'];

function settled(path: string, raw: Raw): CompilerSettings {
  const home = folderOf(path);
  /** `${configDir}` is the folder of the settings that are used, wherever it is written. */
  const place = (value: unknown, folder: string): string | null => {
    if (typeof value !== 'string') return null;
    // biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript spells it so
    return value.startsWith('${configDir}') ? joinPath(home, `.${value.slice(12)}`) : joinPath(folder, value);
  };
  const option = (key: string): string | null => {
    const found = raw.options.get(key);
    return found === undefined ? null : place(found.value, found.folder);
  };
  const baseUrl = option('baseUrl');
  const rootDirs = raw.options.get('rootDirs');
  const paths = raw.options.get('paths');
  const outputs = [option('outDir'), option('declarationDir')].filter((one): one is string => one !== null && one !== '');
  return {
    path,
    aliases: paths === undefined ? [] : aliasesOf(paths.value, (value) => place(value, baseUrl ?? paths.folder)),
    baseUrl,
    rootDirs:
      rootDirs === undefined
        ? []
        : textList(rootDirs.value)
            .slice(0, 50)
            .flatMap((one) => place(one, rootDirs.folder) ?? []),
    outputs,
    rootDir: option('rootDir'),
    commonFolder: raw.options.get('composite')?.value === true ? home : commonFolder(raw, place),
    references: Array.isArray(raw.references)
      ? raw.references.slice(0, 2000).flatMap((one: unknown) => {
          const target = isSettings(one) ? place(textMember(one, 'path'), home) : null;
          return target === null
            ? []
            : [target.endsWith('.json') ? target : target === '' ? 'tsconfig.json' : `${target}/tsconfig.json`];
        })
      : [],
    covers: coverage(raw, home, outputs, place),
  };
}

/** Without `rootDir`, outputs mirror the folder that all sources share: here, what goes before the first `*` of what is included. */
function commonFolder(raw: Raw, place: Place): string | null {
  const given = [raw.include, raw.files].flatMap((list) =>
    list === null ? [] : textList(list.value).map((one) => place(one, list.folder)),
  );
  let common: string[] | null = null;
  for (const path of given.slice(0, 1000)) {
    if (path === null) return null;
    if (/(?:^|\/)[^/]*\.d\.[cm]?ts$/.test(path)) continue;
    const parts = path.split('/');
    const last = parts[parts.length - 1] ?? '';
    const star = parts.findIndex((part) => /[*?]/.test(part));
    const folder = star >= 0 ? parts.slice(0, star) : /\.[cm]?[jt]sx?$/.test(last) ? parts.slice(0, -1) : parts;
    if (common === null) common = folder;
    else {
      const other = common.findIndex((part, at) => part !== folder[at]);
      if (other >= 0) common = common.slice(0, other);
    }
  }
  return common === null ? null : common.join('/');
}

function aliasesOf(value: unknown, place: (value: string) => string | null): Alias[] {
  if (!isSettings(value)) return [];
  const aliases: Alias[] = [];
  for (const [pattern, targets] of Object.entries(value).slice(0, MAX_ALIASES)) {
    const star = pattern.indexOf('*');
    aliases.push({
      prefix: star < 0 ? pattern : pattern.slice(0, star),
      suffix: star < 0 ? null : pattern.slice(star + 1),
      targets: textList(targets)
        .slice(0, 50)
        .flatMap((target) => place(target) ?? []),
    });
  }
  // As in TypeScript: without a star first, then the longest prefix.
  return aliases.sort((a, b) => Number(a.suffix !== null) - Number(b.suffix !== null) || b.prefix.length - a.prefix.length);
}

type Place = (value: unknown, folder: string) => string | null;

function coverage(raw: Raw, home: string, outputs: readonly string[], place: Place): (path: string) => boolean {
  const listed = new Set(raw.files === null ? [] : textList(raw.files.value).map((one) => place(one, raw.files?.folder ?? home)));
  const patterns = (given: Raw['include']): string[] =>
    given === null ? [] : textList(given.value).flatMap((one) => rooted(place(one, given.folder)));
  const include = raw.include === null ? (raw.files === null ? rooted(home) : []) : patterns(raw.include);
  const exclude = raw.exclude === null ? outputs.flatMap((one) => rooted(one)) : patterns(raw.exclude);
  const [isIncluded, isExcluded] = [matcher(include), matcher(exclude)];
  return (path) => listed.has(path) || (isIncluded(path) && !isExcluded(path));
}

/** A folder stands for all below it. */
function rooted(path: string | null): string[] {
  if (path === null) return [];
  if (path === '') return ['/**'];
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /[*?.]/.test(name) && !name.startsWith('.') ? [`/${path}`] : [`/${path}`, `/${path}/**`];
}

function matcher(patterns: readonly string[]): (path: string) => boolean {
  if (patterns.includes('/**') || patterns.includes('/**/*')) return () => true;
  try {
    return globs(patterns.slice(0, 500));
  } catch {
    // More alternatives than anybody writes.
    return () => true;
  }
}
