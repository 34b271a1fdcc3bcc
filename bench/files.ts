/**
 * Files: a scan of the tree of Debian's linux-source package (78,000 files, 1.2 GB) against `git grep -P` for the same expression.
 *
 *   npm run bench:files [-- --repo <repository>] [-- --package linux-source-6.1] [-- --runs 5]
 *
 * The repository is made on the first run from the package (apt-get, dpkg, tar) and kept in the folder for temporary files.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../src/catalog/index.js';
import { FileMatcher } from '../src/match/files.js';
import { CLI, measure, race } from './measure.js';

const { values } = parseArgs({
  options: {
    repo: { type: 'string' },
    package: { type: 'string', default: 'linux-source-6.1' },
    runs: { type: 'string', default: '5' },
  },
});
const repo = values.repo ?? fromPackage(values.package);
const work = mkdtempSync(join(tmpdir(), 'ai-provenance-bench-'));

function fromPackage(name: string): string {
  const folder = join(tmpdir(), `ai-provenance-bench-${name}`);
  if (existsSync(join(folder, '.git'))) return folder;
  const parts = `${folder}.parts`;
  mkdirSync(parts, { recursive: true });
  execFileSync('apt-get', ['download', name], { cwd: parts, stdio: 'inherit' });
  const deb = readdirSync(parts).find((file) => file.endsWith('.deb')) ?? '';
  execFileSync('dpkg', ['-x', deb, 'unpacked'], { cwd: parts });
  mkdirSync(folder);
  execFileSync('tar', ['-xf', join(parts, 'unpacked/usr/src', `${name}.tar.xz`), '--strip-components=1', '-C', folder]);
  rmSync(parts, { recursive: true });
  const git = (...args: string[]): Buffer => execFileSync('git', ['-C', folder, ...args]);
  git('init', '-q', '-b', 'main');
  git('-c', 'core.autocrlf=false', 'add', '-A', '-f');
  git('-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', 'commit', '-q', '-m', `Import ${name}`);
  git('repack', '-adq');
  return folder;
}

try {
  const expression = new FileMatcher(catalogue).prefilter;
  const grep = (...tree: string[]): string[] => [
    'env',
    'LC_ALL=C',
    'git',
    '-C',
    repo,
    'grep',
    '-l',
    '-i',
    '-P',
    '-e',
    expression,
    ...tree,
  ];
  const scan = (...args: string[]): string[] => [process.execPath, CLI, 'scan', 'HEAD', '--repo', repo, '--quiet', ...args];
  const cache = ['--cache-dir', join(work, 'cache')];
  const files =
    execFileSync('git', ['-C', repo, 'ls-tree', '-r', '--name-only', 'HEAD'], { maxBuffer: 1 << 28 })
      .toString()
      .split('\n').length - 1;
  race(`${files} files`, Number(values.runs), {
    'git grep -P, the tree of HEAD': () => measure(grep('HEAD'), [0, 1]),
    'git grep -P, the work tree': () => measure(grep(), [0, 1]),
    scan: () => measure(scan('--no-cache')),
    'scan, nothing new': () => measure(scan(...cache)),
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
