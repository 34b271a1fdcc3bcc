/**
 * How well the factors of the rating tell which changes are repaired soon: the area under the ROC curve for "a repair within 21 days".
 *
 *   npm run bench:impact-rating -- <repository>… [--commits 400]
 *
 * The last commits that are older than 21 days, without merges, that change code of at most 50 files. A repair is a later commit whose
 * subject speaks of one and that changes a file of the same code. Factors come from the 4,000 commits before; dependents from the graph of
 * the newest commit, which knows some that came later. 0.5 is chance. A file that is edited often also has more chances of a repair: the label is a stand-in.
 */
import { CoChange } from '../src/impact/co-change.js';
import { buildGraph } from '../src/impact/graph.js';
import { impactLanguages } from '../src/impact/languages/index.js';
import { testKindOf } from '../src/impact/test-files.js';
import { languageFacts, languageOf } from '../src/match/language.js';
import { HISTORY_LIMIT, readPastCommits } from '../src/sources/change-history.js';
import { CodeReader } from '../src/sources/code.js';
import { openWorld } from '../src/world/index.js';

const DAYS_21 = 21 * 24 * 3600;
const SCANNED = 8000;
const FACTORS = ['past-edits', 'past-fixes', 'authors', 'direct-dependents', 'size'] as const;
type Values = Record<(typeof FACTORS)[number], number>;

/** Mann-Whitney: how often a repaired change has the higher value, ties counting half. */
function auc(cases: readonly { repaired: boolean; value: number }[]): number {
  const [yes, no] = [cases.filter(({ repaired }) => repaired), cases.filter(({ repaired }) => !repaired)];
  let wins = 0;
  for (const a of yes) for (const b of no) wins += a.value > b.value ? 1 : a.value === b.value ? 0.5 : 0;
  return wins / Math.max(1, yes.length * no.length);
}

const isCode = (path: string): boolean => languageFacts(path)?.kind === 'programming' && testKindOf(path) === null;

async function measure(repository: string, wanted: number): Promise<string> {
  const world = await openWorld({ path: repository });
  try {
    const { git } = world;
    const head = await git.resolve('HEAD');
    if (head === null) throw new Error(`${repository} has no commit`);
    const ids = await git.newest([head], SCANNED);
    const past = await readPastCommits({ git, cache: null, gaps: [] }, ids);
    const times = new Map<string, number>();
    for await (const { id, committed } of git.times([head], [], [])) times.set(id, committed);
    const { tree } = await new CodeReader({ git, cache: null, gaps: [] }).at(head);
    const graph = buildGraph(tree, impactLanguages, languageOf);
    const newest = times.get(ids[0] ?? '') ?? 0;
    const chosen = ids
      .map((id, index) => ({ id, index, files: past.get(id)?.files.filter(isCode) ?? [], time: times.get(id) ?? 0 }))
      .filter(({ files, time }) => files.length > 0 && time < newest - DAYS_21)
      .slice(0, wanted);
    const lines = new Map<string, number>();
    for await (const { commit, files } of git.lineStats(
      chosen.map(({ id }) => id),
      [],
    ))
      lines.set(
        commit,
        files.reduce((sum, { added, deleted }) => sum + (added ?? 0) + (deleted ?? 0), 0),
      );
    const dependents = (path: string): number => {
      const file = tree.index(path);
      return file < 0 ? 0 : (graph.starts[file + 1] ?? 0) - (graph.starts[file] ?? 0);
    };
    const cases = chosen.map(({ id, index, files, time }) => {
      const own = new Set(files);
      const repaired = ids.slice(Math.max(0, index - 1000), index).some((later) => {
        const after = (times.get(later) ?? 0) - time;
        return (
          after >= 0 && after <= DAYS_21 && past.get(later)?.fix === true && past.get(later)?.files.some((path) => own.has(path))
        );
      });
      const history = new CoChange(ids.slice(index + 1, index + 1 + HISTORY_LIMIT).flatMap((one) => past.get(one) ?? []));
      const most = (value: (path: string) => number): number => Math.max(0, ...files.map(value));
      const values: Values = {
        'past-edits': most((path) => history.of(path).length),
        'past-fixes': most((path) => history.of(path).filter(({ fix }) => fix).length),
        authors: most((path) => new Set(history.of(path).map(({ author }) => author)).size),
        'direct-dependents': most(dependents),
        size: lines.get(id) ?? 0,
      };
      return { repaired, values };
    });
    const share = cases.filter(({ repaired }) => repaired).length / Math.max(1, cases.length);
    const areas = FACTORS.map((factor) =>
      auc(cases.map(({ repaired, values }) => ({ repaired, value: values[factor] }))).toFixed(2),
    );
    return [repository.replace(/\/repo\/?$/, '').replace(/^.*\//, ''), cases.length, share.toFixed(2), ...areas].join(' | ');
  } finally {
    world.close();
  }
}

const args = process.argv.slice(2);
const commits = args.includes('--commits') ? Number(args[args.indexOf('--commits') + 1]) : 400;
process.stdout.write(`repository | commits | repaired | ${FACTORS.join(' | ')}\n`);
for (const repository of args.filter((arg, at) => !arg.startsWith('--') && args[at - 1] !== '--commits'))
  process.stdout.write(`${await measure(repository, commits)}\n`);
