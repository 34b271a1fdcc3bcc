import type { CodeTree } from '../../language.js';
import { folderOf, joinPath } from '../../tree.js';
import { type Alias, type CompilerSettings, CompilerSettingsReader } from './compiler-settings.js';
import { fileAt, type Hit, isCode, platformFiles, USUAL } from './files.js';
import { isSettings, member, textMember } from './jsonc.js';
import { type Manifest, Manifests } from './manifests.js';
import { type PackageName, packageName, platformModule } from './names.js';
import { type Built, sourceOf, under } from './outputs.js';
import { importTargets, type Mode, type Targets, targetsOf } from './package-targets.js';

/** What a specifier means where it stands. */
export type Resolution =
  /** `also`: other files that are read with it or in its place. */
  | { file: number; declarations: number; also: readonly number[]; possible: boolean; external: string | null }
  | { external: string }
  | { unresolved: true }
  | null;

const UNRESOLVED: Resolution = { unresolved: true };
const NOTHING: readonly number[] = [];

function found(hit: Hit, possible = hit.possible === true, external: string | null = null): Resolution {
  return { file: hit.file, declarations: hit.declarations, also: hit.also ?? NOTHING, possible, external };
}

/** What a folder sees: how specifiers of its files resolve. */
interface Surroundings {
  folder: string;
  manifest: Manifest | null;
  /** Compiler settings above it that have aliases or a base, or that may cover a file without them; the nearest first. */
  settings: readonly CompilerSettings[];
  /** No settings above say anything about names. */
  isPlain: boolean;
  known: Map<CompilerSettings | null, Record<Mode, Map<string, Resolution>>>;
}

/** Finds files by the tree and its manifests alone: nothing is installed, nothing is built. */
export class Resolver {
  readonly #tree: CodeTree;
  readonly #manifests: Manifests;
  readonly #reader: CompilerSettingsReader;
  readonly #surroundings = new Map<string, Surroundings>();
  readonly #settingsByFolder = new Map<string, string[]>();
  readonly #ownSettings = new Map<string, readonly CompilerSettings[]>();
  readonly #builds = new Map<string, Built>();
  readonly #chains = new Map<string, readonly CompilerSettings[]>();
  readonly #entries = new Map<string, Hit | null>();
  /** Names without extension → files. */
  #stems: Map<string, number[]> | null = null;

  constructor(tree: CodeTree) {
    this.#tree = tree;
    this.#manifests = new Manifests(tree);
    this.#reader = new CompilerSettingsReader(tree, (name) => this.#manifests.named(name)?.folder ?? null);
    for (const path of tree.configs) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (!/^(?:ts|js)config(?:[.-].{0,100})?\.json$/.test(name)) continue;
      const folder = folderOf(path);
      const known = this.#settingsByFolder.get(folder);
      if (known === undefined) this.#settingsByFolder.set(folder, [path]);
      else known.push(path);
    }
  }

  /** Resolves the specifiers of one file. */
  of(path: string): (specifier: string, mode: Mode) => Resolution {
    const surroundings = this.#at(folderOf(path));
    const settings = surroundings.isPlain
      ? null
      : (surroundings.settings.find(({ covers }) => covers(path)) ?? surroundings.settings[0] ?? null);
    let known = surroundings.known.get(settings);
    if (known === undefined) {
      known = { import: new Map(), require: new Map() };
      surroundings.known.set(settings, known);
    }
    const memo = known;
    return (specifier, mode) => {
      let resolution = memo[mode].get(specifier);
      if (resolution === undefined) {
        resolution = this.#resolve(specifier, mode, surroundings, settings);
        memo[mode].set(specifier, resolution);
      }
      return resolution;
    };
  }

  #at(folder: string): Surroundings {
    let known = this.#surroundings.get(folder);
    if (known === undefined) {
      const settings = this.#chain(folder);
      known = {
        folder,
        manifest: this.#manifests.nearest(folder),
        settings,
        isPlain: settings.every(
          ({ aliases, baseUrl, rootDirs }) => aliases.length === 0 && baseUrl === null && rootDirs.length === 0,
        ),
        known: new Map(),
      };
      this.#surroundings.set(folder, known);
    }
    return known;
  }

  /** Settings of a folder and of those above, with the projects they refer to. */
  #chain(folder: string): readonly CompilerSettings[] {
    const known = this.#chains.get(folder);
    if (known !== undefined) return known;
    const own = this.#own(folder);
    const above = folder === '' ? [] : this.#chain(folderOf(folder));
    const chain = own.length === 0 ? above : [...new Set([...own, ...above])].slice(0, 40);
    this.#chains.set(folder, chain);
    return chain;
  }

  #own(folder: string): readonly CompilerSettings[] {
    let own = this.#ownSettings.get(folder);
    if (own === undefined) {
      own = this.#readOwn(folder);
      this.#ownSettings.set(folder, own);
    }
    return own;
  }

  #readOwn(folder: string): CompilerSettings[] {
    const paths = this.#settingsByFolder.get(folder) ?? [];
    // `tsconfig.json` first, as editors do.
    const ordered = [...paths].sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
    const found = new Set<CompilerSettings>();
    const add = (path: string, depth: number): void => {
      const settings = this.#reader.read(path);
      if (settings === null || found.has(settings) || found.size >= 30) return;
      found.add(settings);
      if (depth < 3) for (const one of settings.references) add(one, depth + 1);
    };
    for (const path of ordered) add(path, 0);
    return [...found];
  }

  #resolve(written: string, mode: Mode, at: Surroundings, settings: CompilerSettings | null): Resolution {
    const specifier = bare(written);
    if (specifier === '') return null;
    if (isRelative(specifier)) return this.#relative(specifier, at, settings);
    const aliased = settings === null ? null : this.#aliased(specifier, settings);
    if (aliased !== null) return found(aliased);
    if (specifier.startsWith('/')) return this.#rooted(specifier, at);
    if (specifier.startsWith('#')) {
      const own = this.#ownImport(specifier, mode, at);
      if (own !== null) return own;
    }
    const platform = platformModule(specifier);
    if (platform !== null) return { external: platform };
    const wanted = packageName(specifier);
    const packaged = wanted === null ? null : this.#packaged(wanted, mode, at);
    if (packaged !== null) return packaged;
    const guess = this.#guessed(specifier, at, settings);
    if (guess !== null) return found(guess, true, wanted?.name ?? null);
    return wanted === null || specifier.startsWith('#') ? UNRESOLVED : { external: wanted.name };
  }

  #relative(specifier: string, at: Surroundings, settings: CompilerSettings | null): Resolution {
    const path = joined(at.folder, specifier);
    if (path === null) return null;
    const isFolder = specifier.endsWith('/') || specifier.endsWith('/.') || specifier === '.' || specifier.endsWith('..');
    const hit = this.#fileOrFolder(path, isFolder) ?? this.#otherRoots(path, settings) ?? this.#built(path);
    if (hit !== null) return found(hit);
    const platforms = platformFiles(this.#tree, path);
    const [first] = platforms;
    if (first !== undefined) return { file: first, declarations: -1, also: platforms.slice(1), possible: false, external: null };
    return UNRESOLVED;
  }

  #fileOrFolder(path: string, isFolder: boolean): Hit | null {
    if (!this.#tree.isFolder(path)) return isFolder ? null : fileAt(this.#tree, path);
    const file = isFolder ? null : fileAt(this.#tree, path, USUAL);
    if (file !== null) return file;
    const manifest = this.#manifests.at(path);
    const entry = manifest === null ? null : this.#entry(manifest, '', 'require');
    return entry ?? fileAt(this.#tree, under(path, 'index')) ?? (isFolder ? null : fileAt(this.#tree, path));
  }

  /** `rootDirs`: folders that are merged into one. */
  #otherRoots(path: string, settings: CompilerSettings | null): Hit | null {
    const roots = settings?.rootDirs ?? [];
    const own = roots.find((root) => root === '' || path.startsWith(`${root}/`));
    if (own === undefined) return null;
    for (const root of roots) {
      const hit = root === own ? null : this.#fileOrFolder(under(root, own === '' ? path : path.slice(own.length + 1)), false);
      if (hit !== null) return hit;
    }
    return null;
  }

  /** A file that a build writes: the source it is made of. */
  #built(path: string): Hit | null {
    const manifest = this.#manifests.nearest(folderOf(path));
    const folder = manifest?.folder ?? '';
    return this.#mirrored(path, folder) ?? (manifest === null ? null : this.#ofEntry(path, manifest));
  }

  /** A file that the manifest names as the package itself, and which no source mirrors: all of it in one file. */
  #ofEntry(path: string, manifest: Manifest): Hit | null {
    const targets = targetsOf(manifest.settings, '', 'import')?.[1] ?? [];
    if (!targets.some((target) => sameScript(joinPath(manifest.folder, target), path))) return null;
    for (const guess of ENTRIES) {
      const hit = fileAt(this.#tree, under(manifest.folder, guess));
      if (hit !== null && isCode(this.#tree.paths[hit.file] ?? '')) return hit;
    }
    return null;
  }

  #mirrored(path: string, folder: string): Hit | null {
    let built = this.#builds.get(folder);
    if (built === undefined) {
      const scripts = member(this.#manifests.at(folder)?.settings ?? null, 'scripts');
      const build = isSettings(scripts) ? (textMember(scripts, 'build') ?? '') : '';
      built = {
        folder,
        settings: this.#own(folder),
        isBundled: BUNDLERS.test(build.slice(0, 1000)),
        onlyNamed: (name) => this.#onlyNamed(under(folder, 'src/'), name),
      };
      this.#builds.set(folder, built);
    }
    return sourceOf(this.#tree, path, built);
  }

  #onlyNamed(folder: string, name: string): number {
    if (this.#stems === null) {
      this.#stems = new Map();
      for (let file = 0; file < this.#tree.paths.length; file++) {
        const path = this.#tree.paths[file] ?? '';
        const last = path.slice(path.lastIndexOf('/') + 1);
        if (!isCode(last)) continue;
        const stem = last.slice(0, last.lastIndexOf('.'));
        const known = this.#stems.get(stem);
        if (known === undefined) this.#stems.set(stem, [file]);
        else known.push(file);
      }
    }
    const all = this.#stems.get(name) ?? [];
    if (name === 'index' || all.length > 200) return -1;
    const inside = all.filter((file) => this.#tree.paths[file]?.startsWith(folder) === true);
    return inside.length === 1 ? (inside[0] ?? -1) : -1;
  }

  #aliased(specifier: string, settings: CompilerSettings): Hit | null {
    const alias = settings.aliases.find((one) => matches(one, specifier));
    if (alias !== undefined) {
      const held = alias.suffix === null ? '' : specifier.slice(alias.prefix.length, specifier.length - alias.suffix.length);
      for (const target of alias.targets) {
        const path = joinPath('', alias.suffix === null ? target : target.replace('*', () => held));
        const hit = path === null ? null : (this.#fileOrFolder(path, path === '') ?? this.#built(path));
        if (hit !== null) return hit;
      }
    }
    if (settings.baseUrl === null) return null;
    const path = joinPath(settings.baseUrl, specifier);
    return path === null ? null : this.#fileOrFolder(path, false);
  }

  /** `/x` of web pages: from the folder of the package, or its public files. */
  #rooted(specifier: string, at: Surroundings): Resolution {
    const home = at.manifest?.folder ?? '';
    for (const folder of [home, under(home, 'public')]) {
      const path = joinPath(folder, specifier.slice(1));
      const hit = path === null ? null : fileAt(this.#tree, path);
      if (hit !== null) return found(hit, true);
    }
    return null;
  }

  #ownImport(specifier: string, mode: Mode, at: Surroundings): Resolution {
    const targets = at.manifest === null ? null : importTargets(at.manifest.settings, specifier, mode);
    if (targets === null || at.manifest === null) return null;
    const hit = this.#firstOf(at.manifest, targets[0]) ?? this.#firstOf(at.manifest, targets[1]);
    if (hit !== null) return found(hit);
    const other = targets[1].find((target) => !target.startsWith('.'));
    const wanted = other === undefined ? null : packageName(other);
    if (wanted === null) return UNRESOLVED;
    return this.#packaged(wanted, mode, at) ?? { external: platformModule(other ?? '') ?? wanted.name };
  }

  #packaged({ name, part }: PackageName, mode: Mode, at: Surroundings): Resolution {
    const package_ = this.#manifests.find(name, at.folder);
    if (package_ === null) return null;
    const asked = part.endsWith('/') ? part.slice(0, -1) : part;
    const hit = this.#entry(package_.manifest, asked, mode);
    if (hit !== null) return found(hit, package_.possible || hit.possible === true, package_.possible ? name : null);
    return package_.possible ? { external: name } : UNRESOLVED;
  }

  #entry(manifest: Manifest, part: string, mode: Mode): Hit | null {
    const key = `${mode} ${manifest.folder} ${part}`;
    const known = this.#entries.get(key);
    if (known !== undefined) return known;
    // Stands for itself while it is looked for: `main: "."` asks again.
    this.#entries.set(key, null);
    const hit = this.#findEntry(manifest, part, mode);
    this.#entries.set(key, hit);
    return hit;
  }

  #findEntry(manifest: Manifest, part: string, mode: Mode): Hit | null {
    const targets = targetsOf(manifest.settings, part, mode);
    const named = targets === null ? null : (this.#firstOf(manifest, targets[0]) ?? this.#firstOf(manifest, targets[1]));
    if (named !== null) return targets === null ? named : this.#withVariants(manifest, named, targets);
    const { folder } = manifest;
    if (part !== '') {
      const path = joinPath(folder, part);
      if (path === null) return null;
      return this.#fileOrFolder(path, false) ?? this.#built(path) ?? this.#fileOrFolder(under(under(folder, 'src'), part), false);
    }
    for (const guess of ENTRIES) {
      const hit = fileAt(this.#tree, under(folder, guess));
      if (hit !== null) return hit;
    }
    return null;
  }

  /** Adds what the package is elsewhere: in a browser, in an older runtime. */
  #withVariants(manifest: Manifest, hit: Hit, [holding, all]: Targets): Hit {
    const also = new Set<number>();
    for (const target of all) {
      if (holding.includes(target) || isDeclarations(target)) continue;
      const other = this.#firstOf(manifest, [target]);
      if (other !== null && other.possible !== true && other.file !== hit.file && other.file !== hit.declarations)
        also.add(other.file);
    }
    return also.size === 0 ? hit : { ...hit, also: [...also].slice(0, MAX_VARIANTS) };
  }

  /** The first target that is in the tree, else the first whose source is; and what stands for its types where that is another file. */
  #firstOf(manifest: Manifest, targets: readonly string[]): Hit | null {
    const paths = targets.flatMap((target) => {
      const path = target.startsWith('/') ? null : joinPath(manifest.folder, target);
      return path === null || !isInside(path, manifest.folder) ? [] : [path];
    });
    const direct = (path: string): Hit | null =>
      path === manifest.folder ? fileAt(this.#tree, under(path, 'index')) : this.#fileOrFolder(path, false);
    const hits = paths.map((path) => ({ path, hit: direct(path) }));
    const isScript = (hit: Hit | null): hit is Hit => hit !== null && !isDeclarations(this.#tree.paths[hit.file] ?? '');
    let main = hits.find(({ hit }) => isScript(hit))?.hit ?? null;
    let types: Hit | null = null;
    for (const { path, hit } of hits) {
      const isTyped = isDeclarations(path);
      if (isTyped ? types !== null && types.possible !== true : main !== null && main.possible !== true) continue;
      const found = hit ?? this.#built(path);
      if (found === null) continue;
      if (isTyped) types = better(types, found);
      else if (isScript(found)) main = better(main, found);
    }
    if (main === null || (main.possible === true && types !== null && types.possible !== true)) return types;
    const isOther = types !== null && types.possible !== true && types.file !== main.file;
    return isOther && types !== null ? { ...main, declarations: types.file } : main;
  }

  /** Aliases that frameworks and bundlers bring along, and those of settings that do not cover the file. */
  #guessed(specifier: string, at: Surroundings, settings: CompilerSettings | null): Hit | null {
    for (const other of at.settings) {
      const hit = other === settings ? null : this.#aliased(specifier, other);
      if (hit !== null) return hit;
    }
    const home = at.manifest?.folder ?? '';
    const alias = /^(?:@|~|@@|~~|\$lib|#)\//.exec(specifier)?.[0];
    if (alias === undefined) return null;
    const rest = specifier.slice(alias.length);
    for (const folder of alias === '$lib/' ? ['src/lib'] : ['src', 'app', '']) {
      const path = joinPath(under(home, folder), rest);
      const hit = path === null ? null : this.#fileOrFolder(path, false);
      if (hit !== null) return hit;
    }
    return null;
  }
}

function better(one: Hit | null, other: Hit): Hit {
  return one === null || (one.possible === true && other.possible !== true) ? other : one;
}

const BUNDLERS = /\b(?:tsup|rollup|vite|esbuild|unbuild|tsdown|rslib|parcel|microbundle|webpack|bunchee|tshy|swc|babel|ncc)\b/;
const MAX_VARIANTS = 4;
const ENTRIES = ['src/index', 'index', 'src/main', 'lib/index', 'source/index', 'src/lib/index', 'main', 'mod'];

/** As `joinPath`, without taking apart what most specifiers are: some `../` and a plain path. */
function joined(folder: string, specifier: string): string | null {
  let at = specifier.startsWith('./') ? 2 : 0;
  let above = folder;
  while (specifier.startsWith('../', at)) {
    if (above === '') return null;
    above = folderOf(above);
    at += 3;
  }
  const rest = specifier.slice(at);
  if (
    at === 0 ||
    rest === '' ||
    rest.startsWith('.') ||
    rest.startsWith('/') ||
    rest.includes('/.') ||
    rest.includes('//') ||
    rest.endsWith('/')
  )
    return joinPath(folder, specifier);
  return above === '' ? rest : `${above}/${rest}`;
}

/** `a.d.ts` and `a.js` are two views of one. */
function sameScript(one: string | null, other: string): boolean {
  return one !== null && (one === other || one.replace(SCRIPT, '') === other.replace(SCRIPT, ''));
}

const SCRIPT = /\.(?:d\.[cm]?ts|[cm]?[jt]sx?)$/;

function isMain(path: string): boolean {
  return path.endsWith('tsconfig.json') || path.endsWith('jsconfig.json');
}

function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

export function isDeclarations(path: string): boolean {
  return /\.d\.[cm]?ts$/.test(path);
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('./') || specifier.startsWith('../') || specifier === '.' || specifier === '..';
}

function matches({ prefix, suffix }: Alias, specifier: string): boolean {
  if (suffix === null) return specifier === prefix;
  return specifier.length >= prefix.length + suffix.length && specifier.startsWith(prefix) && specifier.endsWith(suffix);
}

/** Without loaders (`raw!./x`), queries and fragments of bundlers. */
function bare(written: string): string {
  const bang = written.lastIndexOf('!');
  const specifier = bang < 0 ? written : written.slice(bang + 1);
  const query = specifier.indexOf('?');
  return query < 0 ? specifier : specifier.slice(0, query);
}
