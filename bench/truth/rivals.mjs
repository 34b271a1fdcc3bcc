/**
 * dependency-cruiser and madge on the same plain checkout: times, memory, and their edges against a truth of `typescript.mjs`.
 *
 *   node rivals.mjs <repository> <truth.json>
 *
 * Both get the folders that hold source files and, where one is at the root, `tsconfig.json`; nothing is installed or built.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const [repository = '.', truthFile = ''] = process.argv.slice(2);
const truth = JSON.parse(readFileSync(truthFile, 'utf8'));
const universe = new Set(truth.files);
const bin = (name) => join(dirname(fileURLToPath(import.meta.url)), 'node_modules', '.bin', name);
const version = (name) => createRequire(import.meta.url)(`./node_modules/${name}/package.json`).version;
const folders = [...new Set(truth.files.map((path) => path.split('/')[0]))].filter((one) => !one.startsWith('.'));
const settings = existsSync(join(repository, 'tsconfig.json'));

function run(name, args) {
  const started = performance.now();
  // To a file: some end before a pipe has taken all they wrote.
  const output = join(mkdtempSync(join(tmpdir(), 'rivals-')), 'out.json');
  const { stderr } = spawnSync('/usr/bin/time', ['-f', 'rss %M', process.execPath, bin(name), ...args], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', openSync(output, 'w'), 'pipe'],
    maxBuffer: 1 << 30,
    timeout: 540_000,
  });
  const stdout = readFileSync(output, 'utf8');
  rmSync(dirname(output), { recursive: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const memory = Math.round(Number(/rss (\d+)/.exec(stderr ?? '')?.[1] ?? 0) / 1024);
  return { stdout, seconds, memory };
}

function print(name, { seconds, memory }, edges) {
  const ours = new Set(
    edges.filter(([from, to]) => from !== to && universe.has(from) && universe.has(to)).map((pair) => pair.join('\0')),
  );
  const theirs = new Set(truth.edges.filter(([from, to]) => from !== to).map((pair) => pair.join('\0')));
  const both = [...ours].filter((pair) => theirs.has(pair)).length;
  const [a, b] = [reach(ours), reach(theirs)];
  let [shared, left, right] = [0, 0, 0];
  for (const file of universe) {
    const [mine, wanted] = [a(file), b(file)];
    left += mine.size;
    right += wanted.size;
    for (const one of mine) if (wanted.has(one)) shared++;
  }
  const share = (x, y) => (x / y).toFixed(3);
  process.stdout.write(
    `${name} ${version(name)}: ${seconds} s, ${memory} MB; edges ${ours.size}, precision ${share(both, ours.size)}, recall ${share(both, theirs.size)}; ` +
      `reach precision ${share(shared, left)}, recall ${share(shared, right)}\n`,
  );
}

function reach(pairs) {
  const dependents = new Map();
  for (const pair of pairs) {
    const [from, to] = pair.split('\0');
    if (dependents.has(to)) dependents.get(to).push(from);
    else dependents.set(to, [from]);
  }
  return (file) => {
    const seen = new Set([file]);
    for (const one of seen) for (const next of dependents.get(one) ?? []) seen.add(next);
    seen.delete(file);
    return seen;
  };
}

const cruise = run('dependency-cruiser', [
  ...['--no-config', '--output-type', 'json', '--ts-pre-compilation-deps', '--exclude', '(^|/)node_modules/'],
  ...(settings ? ['--ts-config', 'tsconfig.json'] : []),
  ...folders,
]);
let modules = [];
try {
  modules = JSON.parse(cruise.stdout).modules;
} catch {
  process.stdout.write(`dependency-cruiser failed: ${cruise.stdout.slice(0, 200)}\n`);
}
print(
  'dependency-cruiser',
  cruise,
  modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => [source, resolved])),
);

const madge = run('madge', [
  ...['--json', '--extensions', 'ts,tsx,js,jsx,mjs,cjs,mts,cts,vue,svelte'],
  ...(settings ? ['--ts-config', 'tsconfig.json'] : []),
  ...['--basedir', '.', ...folders],
]);
let found = {};
try {
  found = JSON.parse(madge.stdout);
} catch {
  process.stdout.write(`madge failed: ${madge.stdout.slice(0, 200)}\n`);
}
print(
  'madge',
  madge,
  Object.entries(found).flatMap(([from, to]) => to.map((one) => [posix.normalize(from), posix.normalize(one)])),
);
