/**
 * Syntax trees over real code: files that fit the grammar, functions that hold no error in the others, megabytes each second, start.
 * `npm run bench:trees -- <git repository>...`; up to 400 files of each language and repository, evenly from the list of HEAD.
 */
import { execFileSync } from 'node:child_process';
import { readTree, treeGrammarOf } from '../src/code/trees/index.js';
import { languageOf } from '../src/match/language.js';
import { openParsers } from '../src/world/parsers.js';

const MOST_FILES = 400;

interface Sums {
  files: number;
  whole: number;
  calls: number;
  characters: number;
  milliseconds: number;
  slowest: number;
  problems: Map<string, number>;
}

const sums = new Map<string, Sums>();
const parsers = openParsers();

for (const repository of process.argv.slice(2)) {
  const git = (args: string[], input = ''): Buffer =>
    execFileSync('git', ['-C', repository, ...args], { input, maxBuffer: 1 << 30 });
  const byLanguage = new Map<string, string[]>();
  for (const row of git(['ls-tree', '-r', 'HEAD']).toString().split('\n')) {
    const path = row.slice(row.indexOf('\t') + 1);
    const language = languageOf(path);
    if (!row.startsWith('100') || language === null || treeGrammarOf(language) === null) continue;
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), row.slice(12, row.indexOf('\t'))]);
  }
  for (const [language, ids] of byLanguage) {
    const step = Math.max(1, Math.floor(ids.length / MOST_FILES));
    for (const id of ids.filter((_, at) => at % step === 0)) await measure(language, git(['cat-file', 'blob', id]).toString());
  }
}

async function measure(language: string, text: string): Promise<void> {
  const grammar = treeGrammarOf(language);
  if (grammar === null) return;
  const sum = sums.get(language) ?? newSums();
  const parser = await parsers.of(grammar.grammar);
  const begun = performance.now();
  const { problem, calls } = readTree(text, grammar, parser);
  const milliseconds = performance.now() - begun;
  sum.files++;
  sum.characters += text.length;
  sum.calls += calls.length;
  sum.milliseconds += milliseconds;
  sum.slowest = Math.max(sum.slowest, milliseconds);
  if (problem === null) sum.whole++;
  else sum.problems.set(problem, (sum.problems.get(problem) ?? 0) + 1);
  sums.set(language, sum);
}

function newSums(): Sums {
  return { files: 0, whole: 0, calls: 0, characters: 0, milliseconds: 0, slowest: 0, problems: new Map() };
}

for (const [language, { files, whole, calls, characters, milliseconds, slowest, problems }] of [...sums].sort()) {
  const share = ((100 * whole) / files).toFixed(1);
  const speed = (characters / 1000 / milliseconds).toFixed(2);
  const others = [...problems].map(([problem, count]) => `${count} ${problem}`).join(', ');
  console.log(
    `${language.padEnd(6)} ${String(files).padStart(5)} files  ${share.padStart(5)} % whole  ${String(calls).padStart(7)} calls  ${speed} MB/s  slowest ${slowest.toFixed(0)} ms  ${others}`,
  );
}

for (const grammar of ['ruby', 'php', 'rust', 'c-sharp', 'cpp'] as const) {
  const own = openParsers();
  const begun = performance.now();
  await own.of(grammar);
  console.log(`start: runtime and ${grammar} ${(performance.now() - begun).toFixed(0)} ms`);
}
