import type { CodeTree } from '../../language.js';

/** A file that an import means, and what a compiler reads in its place. */
export interface Hit {
  file: number;
  /** Declarations beside it, or the source of those that a manifest names; -1: the same file. */
  declarations: number;
  possible?: true;
  /** What it may be elsewhere. */
  also?: readonly number[];
}

const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;

export function isCode(path: string): boolean {
  return CODE.test(path);
}

/** What an extension stands for that compilers write: the sources first, then itself, then declarations. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  js: ['ts', 'tsx', 'js', 'jsx'],
  jsx: ['tsx', 'ts', 'jsx', 'js'],
  mjs: ['mts', 'mjs'],
  cjs: ['cts', 'cjs'],
};
const DECLARED: Readonly<Record<string, string>> = { js: 'd.ts', jsx: 'd.ts', mjs: 'd.mts', cjs: 'd.cts' };
const GUESSED = ['ts', 'tsx', 'js', 'jsx', 'mts', 'cts', 'mjs', 'cjs', 'vue', 'svelte', 'astro', 'json'];
/** Enough where a folder of the same name is likelier. */
export const USUAL: readonly string[] = ['ts', 'tsx', 'js', 'jsx'];
const PLATFORMS = ['web', 'native', 'ios', 'android'];

/** The file at a path as an import writes it, its extension guessed or exchanged. */
export function fileAt(tree: CodeTree, path: string, guessed: readonly string[] = GUESSED): Hit | null {
  const dot = path.lastIndexOf('.');
  const extension = dot > path.lastIndexOf('/') + 1 ? path.slice(dot + 1) : '';
  const written = Object.hasOwn(WRITTEN, extension) ? WRITTEN[extension] : undefined;
  if (written !== undefined) {
    const stem = path.slice(0, dot + 1);
    for (const one of written) {
      const file = tree.index(stem + one);
      if (file >= 0) return { file, declarations: one.includes('t') ? -1 : tree.index(stem + DECLARED[extension]) };
    }
    const declarations = tree.index(stem + DECLARED[extension]);
    if (declarations >= 0) return { file: declarations, declarations: -1 };
  } else if (extension !== '') {
    const file = tree.index(path);
    if (file >= 0) return { file, declarations: extension === 'ts' || extension === 'tsx' ? -1 : tree.index(`${path}.d.ts`) };
  }
  for (const one of guessed) {
    const file = tree.index(`${path}.${one}`);
    if (file >= 0) return { file, declarations: one.includes('t') ? -1 : tree.index(`${path}.d.ts`) };
  }
  const declarations = tree.index(`${path}.d.ts`);
  if (declarations >= 0) return { file: declarations, declarations: -1 };
  const exact = extension === '' ? tree.index(path) : -1;
  return exact >= 0 ? { file: exact, declarations: -1 } : null;
}

/** The files of a module that is written once for every platform (React Native). */
export function platformFiles(tree: CodeTree, path: string): number[] {
  return PLATFORMS.flatMap((platform) => {
    const hit = fileAt(tree, `${path}.${platform}`);
    return hit === null ? [] : [hit.file];
  });
}
