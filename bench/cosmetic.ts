/**
 * Which modified files of a history differ in comments and formatting only, and whether that is so: every `equal` is compared with what
 * CPython's `ast` and esbuild's minified output say. One wrong `equal` fails the run.
 *
 *   npm run bench:cosmetic -- [--pairs 2000] <repository> …
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { transformSync } from 'esbuild';
import { sameTokens } from '../src/impact/cosmetic.js';
import { languageFacts } from '../src/match/language.js';

const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '2000' } },
  allowPositionals: true,
});
const most = Number(values.pairs);
const MEMORY = 1 << 30;

interface Pair {
  path: string;
  language: string;
  before: string;
  after: string;
}

const isSource = (path: string): boolean => languageFacts(path)?.kind === 'programming';

function changes(repo: string): { path: string; ids: [string, string] }[] {
  const args = ['log', '--no-merges', '-n', '20000', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=M', '--format='];
  const log = execFileSync('git', ['-C', repo, ...args], { maxBuffer: MEMORY, env: { ...process.env, GIT_NO_LAZY_FETCH: '1' } });
  return log
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [, before = '', after = '', path = ''] = /^:1\d+ 1\d+ (\w+) (\w+) M\t(.+)$/.exec(line) ?? [];
      return path !== '' && isSource(path) ? [{ path, ids: [before, after] as [string, string] }] : [];
    })
    .slice(0, most);
}

function blobs(repo: string, ids: readonly string[]): Map<string, string> {
  const input = [...new Set(ids)].join('\n');
  const out = execFileSync('git', ['-C', repo, 'cat-file', '--batch'], { input, maxBuffer: MEMORY });
  const found = new Map<string, string>();
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf(10, at);
    const [id = '', kind = '', size = '0'] = out.toString('latin1', at, end).split(' ');
    if (kind === 'missing') {
      at = end + 1;
      continue;
    }
    found.set(id, out.toString('utf8', end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return found;
}

function pairsOf(repo: string): Pair[] {
  const list = changes(repo);
  const texts = blobs(
    repo,
    list.flatMap(({ ids }) => ids),
  );
  return list.flatMap(({ path, ids }) => {
    const [before, after] = ids.map((id) => texts.get(id));
    return before === undefined || after === undefined
      ? []
      : [{ path, language: languageFacts(path)?.name ?? '', before, after }];
  });
}

/** Same meaning by another reader: true, false, or null where it cannot say. */
function oracle(pairs: readonly Pair[]): (boolean | null)[] {
  const python = pairs.map((pair) => (pair.language === 'Python' ? [pair.before, pair.after] : null));
  const said = byAst(python.filter((pair) => pair !== null));
  return pairs.map((pair) => {
    if (pair.language === 'Python') return said.shift() ?? null;
    return pair.language === 'JavaScript' || pair.language === 'TypeScript' ? byEsbuild(pair) : null;
  });
}

const AST = `
import ast, json, sys, warnings
warnings.simplefilter('ignore')
def same(pair):
    try:
        return ast.dump(ast.parse(pair[0])) == ast.dump(ast.parse(pair[1]))
    except (SyntaxError, ValueError, RecursionError):
        return None
json.dump([same(pair) for pair in json.load(sys.stdin)], sys.stdout)
`;

function byAst(pairs: readonly (readonly string[])[]): (boolean | null)[] {
  const { stdout } = spawnSync('python3', ['-c', AST], { input: JSON.stringify(pairs), maxBuffer: MEMORY });
  return JSON.parse(stdout.toString('utf8')) as (boolean | null)[];
}

function byEsbuild({ path, before, after }: Pair): boolean | null {
  const loader = /\.[cm]?ts$/.test(path) ? 'ts' : path.endsWith('.tsx') ? 'tsx' : 'jsx';
  const minified = (text: string): string =>
    transformSync(text, { loader, minifyWhitespace: true, legalComments: 'none', jsx: 'preserve', logLevel: 'silent' }).code;
  try {
    return minified(before) === minified(after);
  } catch {
    return null;
  }
}

let wrong = 0;
for (const repo of positionals) {
  const pairs = pairsOf(repo);
  const started = performance.now();
  const answers = pairs.map(({ before, after, language }) => sameTokens(before, after, language));
  const took = performance.now() - started;
  const said = oracle(pairs);
  const count = (test: (index: number) => boolean): number => pairs.filter((_, index) => test(index)).length;
  const bytes = pairs.reduce((sum, { before, after }) => sum + before.length + after.length, 0);
  const share = (n: number): string => `${n} (${((100 * n) / Math.max(1, pairs.length)).toFixed(1)} %)`;
  console.log(`${repo}: ${pairs.length} pairs, ${(bytes / 1e6).toFixed(0)} MB in ${took.toFixed(0)} ms`);
  for (const answer of ['equal', 'different', 'unknown'])
    console.log(`  ${answer} ${share(count((i) => answers[i] === answer))}`);
  console.log(`  equal and confirmed ${count((i) => answers[i] === 'equal' && said[i] === true)}`);
  console.log(`  equal and nobody to ask ${count((i) => answers[i] === 'equal' && said[i] === null)}`);
  console.log(`  different, though the other reader sees none ${count((i) => answers[i] === 'different' && said[i] === true)}`);
  for (const [index, pair] of pairs.entries()) {
    if (answers[index] !== 'equal' || said[index] !== false) continue;
    wrong++;
    console.log(`  WRONG ${pair.path}`);
  }
}
process.exitCode = wrong > 0 ? 1 : 0;
