/**
 * Measures precision and recall on the labelled commits beside this file.
 *
 *   npx esbuild test/labelled/evaluate.ts --bundle --platform=node --format=esm --packages=external --outfile=.tmp/evaluate.mjs
 *   node .tmp/evaluate.mjs <folder> [set-a set-b set-c]
 *
 * `<folder>` holds one clone a repository, named `<owner>+<name>` (a bare clone, or with the git directory in `repo`).
 * The labels were written by reading raw commits, before and without the rules; see README.md here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld, scan } from '../../src/index.js';

interface Label {
  repo: string;
  commit: string;
  stratum: 'random' | 'hit' | 'hard';
  attribution: 'declared' | 'suspected' | 'none';
  tools: { id: string; role: string }[];
  why: string;
}

const [folder = '.', ...sets] = process.argv.slice(2);
const labels = (sets.length === 0 ? ['set-a', 'set-b', 'set-c'] : sets).flatMap((set) =>
  readFileSync(join('test/labelled', `${set}.ndjson`), 'utf8')
    .trim()
    .split('\n')
    .map((line): Label => JSON.parse(line)),
);
const repositories = [...new Set(labels.map(({ repo }) => repo))].sort();
const count = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
const missing: string[] = [];

for (const repo of repositories) {
  const clone = join(folder, repo.replace('/', '+'));
  const path = existsSync(join(clone, 'repo')) ? join(clone, 'repo') : clone;
  if (!existsSync(path)) {
    missing.push(repo);
    continue;
  }
  const own = labels.filter((label) => label.repo === repo);
  const world = await openWorld({ path });
  const report = await scan(world, { ids: own.map(({ commit }) => commit), everything: true });
  world.close();
  const commits = new Map(report.repos[0]?.commits.map((commit) => [commit.id, commit]));
  for (const label of own) {
    const got = commits.get(label.commit);
    if (got === undefined) throw new Error(`${repo}@${label.commit} was not reported`);
    const wanted = label.attribution === 'declared';
    const found = got.attribution === 'declared';
    count[wanted ? (found ? 'truePositive' : 'falseNegative') : found ? 'falsePositive' : 'trueNegative']++;
    if (wanted !== found)
      console.log(`${label.attribution} but ${got.attribution}: ${repo}@${label.commit.slice(0, 12)} ${label.why}`);
  }
}

const { truePositive, falsePositive, falseNegative } = count;
console.log({
  repositories: repositories.length - missing.length,
  commits: Object.values(count).reduce((sum, n) => sum + n, 0),
  ...count,
  precision: truePositive / (truePositive + falsePositive),
  recall: truePositive / (truePositive + falseNegative),
});
if (missing.length > 0) {
  console.log(`not found below ${folder}: ${missing.join(', ')}`);
  process.exitCode = 3;
}
