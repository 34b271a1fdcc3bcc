import type { CodeTree } from '../../language.js';
import type { CompilerSettings } from './compiler-settings.js';
import { fileAt, type Hit, isCode } from './files.js';

/** Folders that builds write to. */
const OUTPUTS = new Set(
  (
    'dist lib build out output es esm cjs mjs umd types typings declarations commonjs module modules compiled bundle bundles _dist ' +
    'typescript es5 es6 es2015 es2017 es2020 esnext build-output libs dts'
  ).split(' '),
);
/** Below such a folder only. */
const BELOW = new Set('src node browser web legacy modern server client development production source packages'.split(' '));
const SOURCES = ['src', '', 'source', 'sources', 'lib', 'app'];
const ENDING = /\.(?:d\.[cm]?ts|[cm]?[jt]sx?)$/;
/** What bundlers put between a name and its extension. */
const VARIANT =
  /\.(?:cjs|esm|mjs|es|umd|min|prod|dev|development|production|browser|node|module|common|global|bundle|runtime|web|legacy)(?=\.|$)/g;

function isOutput(folder: string): boolean {
  return OUTPUTS.has(folder) || folder.startsWith('dist-') || folder.startsWith('lib-') || folder.startsWith('dist_');
}

/** What is known of a package that is built. */
export interface Built {
  folder: string;
  /** Its compiler settings, which may say where they write. */
  settings: readonly CompilerSettings[];
  /** By something else than a compiler: where compiler settings would write says little. */
  isBundled: boolean;
  /** The only source of the package that has a name, or -1. */
  onlyNamed(name: string): number;
}

/** The source behind a file that a build writes and nobody commits: `dist/types/a.d.ts` → `src/types/a.ts`, else `src/a.ts`. */
export function sourceOf(tree: CodeTree, path: string, built: Built): Hit | null {
  const { folder, onlyNamed } = built;
  const inside = folder === '' ? path : path.slice(folder.length + 1);
  const stem = inside.replace(ENDING, '');
  if (stem === inside && /\.[a-z]{2,5}$/.test(inside) && !isCode(inside)) return null;
  for (const candidate of [...bySettings(path.replace(ENDING, ''), built), ...byName(stem, folder)]) {
    const hit = sourceAt(tree, candidate);
    if (hit !== null) return hit;
  }
  const parts = stem.split('/');
  if (parts.length < 2 || !isOutput(parts[0] ?? '') || stem === inside) return null;
  const name = parts[parts.length - 1] ?? '';
  const whole = sourceAt(tree, under(folder, 'src/index'));
  if (whole !== null && isBundle(name, folder)) return whole;
  const file = onlyNamed(name.replace(VARIANT, ''));
  if (file >= 0) return { file, declarations: -1, possible: true };
  return whole === null ? null : { ...whole, possible: true };
}

/** `name.esm-bundler.js` of the package `name`: all of it in one file. */
function isBundle(name: string, folder: string): boolean {
  const own = folder.slice(folder.lastIndexOf('/') + 1);
  return own !== '' && (name === own || name.startsWith(`${own}.`));
}

function sourceAt(tree: CodeTree, path: string): Hit | null {
  const plain = path.replace(VARIANT, '');
  for (const one of plain === path ? [path] : [path, plain]) {
    const hit = fileAt(tree, one) ?? (tree.isFolder(one) ? fileAt(tree, under(one, 'index')) : null);
    if (hit !== null && isCode(tree.paths[hit.file] ?? '')) return hit;
  }
  return null;
}

function bySettings(path: string, { folder, settings, isBundled }: Built): string[] {
  const found: string[] = [];
  for (const { outputs, rootDir, commonFolder } of settings) {
    const mirrored = isBundled ? null : (rootDir ?? commonFolder);
    for (const output of outputs) {
      if (!path.startsWith(`${output}/`)) continue;
      const rest = path.slice(output.length + 1);
      for (const root of [...(mirrored === null ? [] : [mirrored]), under(folder, 'src'), folder]) found.push(under(root, rest));
    }
  }
  return found;
}

function byName(stem: string, folder: string): string[] {
  const parts = stem.split('/');
  const found: string[] = [];
  let first = 0;
  while (first < Math.min(3, parts.length) && !isOutput(parts[first] ?? '')) first++;
  if (!isOutput(parts[first] ?? '')) return [];
  const home = under(folder, parts.slice(0, first).join('/'));
  for (let next = first + 1; next < Math.max(parts.length, first + 2) && next < first + 5; next++) {
    const rest = parts.slice(next).join('/');
    for (const source of SOURCES) {
      const candidate = under(under(home, source), rest === '' ? 'index' : rest);
      found.push(candidate);
    }
    const following = parts[next] ?? '';
    if (!isOutput(following) && !BELOW.has(following)) break;
  }
  return found;
}

export function under(folder: string, path: string): string {
  return folder === '' ? path : path === '' ? folder : `${folder}/${path}`;
}
