/**
 * A large tree for timing: distinct copies of the files of a repository, each under scopes and names of its own.
 *
 *   node copies.mjs <repository> <folder to make> <copies>
 *
 * Every copy's packages are renamed (`@scope/x` → `@scope-3/x`, in manifests and in code), and a line is added to every source file, so
 * that no two copies share a blob or a package.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const [repository = '.', target = 'copies', copies = '2'] = process.argv.slice(2);
const git = (at, ...args) => execFileSync('git', ['-C', at, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
const source = mkdtempSync(join(tmpdir(), 'copies-'));
process.on('exit', () => rmSync(source, { recursive: true, force: true }));
// Goes on behind an object that is missing.
const index = { ...process.env, GIT_INDEX_FILE: join(source, '.copies-index') };
execFileSync('git', ['-C', repository, 'read-tree', 'HEAD'], { env: index });
spawnSync('git', ['-C', repository, 'checkout-index', '-a', '-q', `--prefix=${source}/`], { env: index, maxBuffer: 1 << 30 });
const paths = git(repository, 'ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0').filter(Boolean);
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const CONFIG = /(?:^|\/)(?:package|lerna|[^/]*tsconfig[^/]*)\.json$|pnpm-workspace\.yaml$/;
const wanted = paths.filter((path) => CODE.test(path) || CONFIG.test(path));
const texts = wanted.flatMap((path) => {
  try {
    return [[path, readFileSync(join(source, path), 'utf8')]];
  } catch {
    return [];
  }
});
const scopes = new Set(
  texts.flatMap(([path, text]) => (path.endsWith('package.json') ? (/"name":\s*"(@[\w-]+)\//.exec(text)?.[1] ?? []) : [])),
);
const scope = new RegExp(`(?<![\\w-])(${[...scopes].join('|') || '@none'})/`, 'g');
for (let copy = 0; copy < Number(copies); copy++) {
  for (const [path, text] of texts) {
    const at = join(target, `copy-${copy}`, path);
    mkdirSync(dirname(at), { recursive: true });
    const renamed = text.replace(scope, `$1-${copy}/`);
    writeFileSync(at, CODE.test(path) && /\.[cm]?[jt]sx?$/.test(path) ? `${renamed}\n// copy ${copy}\n` : renamed);
  }
}
git(target, 'init', '-q');
git(target, 'add', '-A');
git(target, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', 'commit', '-qm', 'Copies');
