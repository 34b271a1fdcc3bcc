/**
 * Change impact: the last commit of a checkout, with nothing kept and again, beside dependency-cruiser and madge on the same files.
 *
 *   npm run bench:impact -- <checkout>… [--runs 3] [--rivals]
 *
 * The rivals are those of `bench/truth` (`npm ci --prefix bench/truth`); they see folders that hold TypeScript or JavaScript. Large trees:
 * `node bench/truth/copies.mjs <checkout> <folder> <copies>`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI, measure, race, type Sample, shell } from './measure.js';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, rivals: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** 128 and SIGABRT: how Node.js ends where its heap does. */
const OUT_OF_MEMORY = 134;

const bin = (name: string): string => resolve('bench/truth/node_modules/.bin', name);
const quoted = (words: readonly string[]): string => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

for (const repository of positionals) {
  const files = execFileSync('git', ['-C', repository, 'ls-tree', '-r', '-z', '--name-only', 'HEAD'], { maxBuffer: 1 << 28 })
    .toString()
    .split('\0')
    .filter(Boolean);
  const code = files.filter((path) => /\.(?:[cm]?[jt]sx?|vue)$/.test(path));
  const folders = [...new Set(code.map((path) => path.split('/')[0] ?? ''))].filter((folder) => !folder.startsWith('.'));
  const cache = mkdtempSync(join(tmpdir(), 'ai-provenance-bench-impact-'));
  const impact = (...options: string[]): Sample =>
    measure(
      [process.execPath, CLI, 'impact', 'HEAD^!', '--repo', repository, '--json', '-q', '-o', '/dev/null', ...options],
      [0, 3],
    );
  const rival = (name: string, ...options: string[]): Sample =>
    measure(shell(`cd ${quoted([repository])} && ${quoted([process.execPath, bin(name), ...options, ...folders])}`), [
      0,
      1,
      OUT_OF_MEMORY,
    ]);
  try {
    race(`${repository}: ${files.length} files, ${code.length} of TypeScript and JavaScript`, Number(values.runs), {
      'impact, nothing kept': () => impact('--no-cache'),
      'impact, again': () => impact('--cache-dir', cache),
      ...(values.rivals
        ? {
            'dependency-cruiser': () => rival('depcruise', '--no-config', '--output-type', 'json', '--ts-pre-compilation-deps'),
            madge: () => rival('madge', '--json', '--extensions', 'ts,tsx,js,jsx,mjs,cjs,vue'),
          }
        : {}),
    });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}
