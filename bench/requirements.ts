/**
 * Security requirements: 40 controls over a repository of 10,000 files, against the same 40 commands given to `grep -r`.
 *
 *   npm run bench:requirements [-- --from <repository>] [-- --files 10000] [-- --runs 3]
 *
 * The repository holds the first so many files of another one, of less than 100 kB each; default: the one that bench:files makes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI, measure, race, shell } from './measure.js';

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: join(tmpdir(), 'ai-provenance-bench-linux-source-6.1') },
    files: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '3' },
  },
});

const repo = join(tmpdir(), `ai-provenance-bench-controls-${values.files}`);
if (!existsSync(join(repo, '.git'))) slice(values.from, Number(values.files));

function slice(from: string, count: number): void {
  mkdirSync(repo, { recursive: true });
  const listed = execFileSync('git', ['-C', from, 'ls-tree', '-r', '-l', '-z', 'HEAD'], { maxBuffer: 1 << 28 })
    .toString()
    .split('\0');
  const paths = listed
    .filter((row) => row.startsWith('100') && Number(row.split(/\s+/)[3]) < 100_000)
    .map((row) => row.slice(row.indexOf('\t') + 1))
    .slice(0, count);
  writeFileSync(join(repo, 'list'), paths.join('\0'));
  const archive = `cd ${JSON.stringify(from)} && git archive --format=tar HEAD | tar -x -C ${JSON.stringify(repo)} --null -T ${JSON.stringify(join(repo, 'list'))} --no-recursion`;
  execFileSync('bash', ['-c', archive], { stdio: 'inherit' });
  rmSync(join(repo, 'list'));
  const git = (...args: string[]): Buffer => execFileSync('git', ['-C', repo, ...args]);
  git('init', '-q', '-b', 'main');
  git('add', '-A', '-f');
  git('-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', 'commit', '-q', '-m', 'Import');
}

/** As teams write them: words, alternatives, classes, with and without case, turned round, in some files only. */
const WORDS = [
  'kmalloc',
  'EXPORT_SYMBOL_GPL',
  'spin_lock',
  'copy_from_user',
  'GFP_KERNEL',
  'mutex',
  'memcpy',
  'strncpy',
  'sprintf',
  'BUG_ON',
];
const COMMANDS = WORDS.flatMap((word) => [
  `grep -r ${word} .`,
  `grep -rE '${word}|${word.toUpperCase()}_X' --include='*.c' .`,
  `grep -rniw ${word.toLowerCase()} --include='*.h' .`,
  `! grep -rE '${word}[0-9]{4}_never' .`,
]);

const work = mkdtempSync(join(tmpdir(), 'ai-provenance-bench-'));
const file = join(work, 'security_requirements.yaml');
const controls = COMMANDS.map((verification, n) => ({
  id: `B-${n + 1}`,
  name: verification,
  requirement: 'measured',
  verification,
}));
writeFileSync(file, JSON.stringify({ version: '1', controls }));
const catalogue = join(work, 'catalogue.yaml');
const draft = ['--languages', 'Python,TypeScript,Go,Java', '--frameworks', 'soc2,iso27001,pci-dss', '-o', catalogue, '-q'];
execFileSync(process.execPath, [CLI, 'requirements', 'init', '--repo', repo, ...draft]);

const check = (which: string, ...more: string[]): string[] => [
  'node',
  CLI,
  'requirements',
  'check',
  '--repo',
  repo,
  '--file',
  which,
  '-q',
  ...more,
];
try {
  race(`${COMMANDS.length} controls, ${values.files} files`, Number(values.runs), {
    'grep -r, 40 commands one after another': () =>
      measure(shell(`cd ${repo}; ${COMMANDS.map((command) => `${command} > /dev/null`).join('; ')}; true`)),
    'requirements check, nothing kept': () => measure(check(file, '--no-cache'), [0, 1]),
    'requirements check, again': () => measure(check(file, '--cache-dir', join(work, 'cache')), [0, 1]),
    'the catalogue, nothing kept': () => measure(check(catalogue, '--no-cache'), [0, 1]),
    'the catalogue, again': () => measure(check(catalogue, '--cache-dir', join(work, 'cache')), [0, 1]),
  });
} finally {
  rmSync(work, { recursive: true });
}
