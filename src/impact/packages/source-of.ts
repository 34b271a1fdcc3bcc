import type { CodeTree } from '../language.js';
import { joinPath } from '../tree.js';

const BUILT = /\.(?:d\.)?(?:js|mjs|cjs|ts|mts|cts|jsx)$/;
const SOURCES = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '.vue', '.svelte'];
/** Folders that builds write to, and folders they read from. */
const OUTPUTS = new Set([
  'dist',
  'lib',
  'build',
  'out',
  'es',
  'esm',
  'cjs',
  'output',
  'bin',
  'npm',
  'target',
  '.output',
  'dist-cjs',
  'dist-esm',
]);
const FLAVOURS = new Set([
  'esm',
  'cjs',
  'es',
  'types',
  'src',
  'node',
  'browser',
  'umd',
  'bundles',
  'mjs',
  'lib',
  'npm',
  'production',
  'development',
  'prod',
  'dev',
]);
const ROOTS = ['src/', 'lib/', 'source/', 'sources/', ''];

/** The tracked source of what a manifest names: the file itself, or what a build makes it from (`dist/cli.js` of `src/cli.ts`). */
export function sourceOf(tree: CodeTree, folder: string, written: string): string | null {
  const path = joinPath(folder, written);
  if (path === null || written.includes('*')) return null;
  const plain = written.replace(/^(?:\.?\/)+/, '');
  return tracked(tree, path) ?? sourceWithin(tree, folder, plain);
}

function tracked(tree: CodeTree, path: string): string | null {
  if (tree.index(path) >= 0) return path;
  for (const ending of ['.js', '/index.js', '.ts', '/index.ts', '.tsx', '.cjs', '.mjs'])
    if (tree.index(path + ending) >= 0) return path + ending;
  return null;
}

function sourceWithin(tree: CodeTree, folder: string, plain: string): string | null {
  const stem = plain.replace(BUILT, '');
  for (const rest of tails(stem.split('/'))) {
    for (const root of ROOTS) {
      for (const ending of [...SOURCES, ...SOURCES.map((each) => `/index${each}`)]) {
        const candidate = joinPath(folder, root + rest + ending);
        if (candidate !== null && tree.index(candidate) >= 0) return candidate;
      }
    }
  }
  return null;
}

/** The path, and what remains of it without the folders a build adds in front. */
function tails(parts: readonly string[]): string[] {
  const found = [parts.join('/')];
  if (parts.length < 2 || !OUTPUTS.has(parts[0] ?? '')) return found;
  found.push(parts.slice(1).join('/'));
  for (let at = 1; at < parts.length - 1 && at < 4 && FLAVOURS.has(parts[at] ?? ''); at++)
    found.push(parts.slice(at + 1).join('/'));
  return found;
}
