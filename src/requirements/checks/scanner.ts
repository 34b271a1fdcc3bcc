import { parseJson } from '../../json.js';
import type { CitedLine } from '../../model/requirement.js';
import { type Check, type CheckResult, MOST_CITED } from '../check.js';
import { globs } from '../globs.js';

interface SarifSeen {
  results: CitedLine[];
  problem: string | null;
}

const LEVELS = ['note', 'warning', 'error'] as const;

/** An existing scanner has no open result (SARIF 2.1.0, §3.27: suppressed and absent results are not open). */
export function scannerCheck(check: {
  sarif: string;
  rule?: string;
  level?: 'error' | 'warning' | 'note';
  paths?: string[];
}): Check<SarifSeen> {
  const kind = 'scanner';
  const within = check.paths === undefined ? () => true : globs(check.paths);
  const least = LEVELS.indexOf(check.level ?? 'error');
  return {
    kind,
    wants: globs([check.sarif]),
    look({ bytes }): SarifSeen {
      const parsed = parseJson(bytes);
      if ('problems' in parsed) return { results: [], problem: parsed.problems[0]?.message ?? 'it cannot be read' };
      const { runs } = membersOf(parsed.document.value);
      if (!Array.isArray(runs)) return { results: [], problem: 'it is no SARIF log' };
      if (runs.length === 0) return { results: [], problem: 'it holds no run' };
      if (runs.some((run) => !Array.isArray(membersOf(run).results)))
        return { results: [], problem: 'a run of it names no results' };
      const failed = runs.some((run) =>
        itemsOf(membersOf(run).invocations).some((one) => membersOf(one).executionSuccessful === false),
      );
      const results = runs.flatMap((run) =>
        itemsOf(membersOf(run).results)
          .filter((result) => isOpen(result, run))
          .map(citation)
          .filter(({ path }) => within(path)),
      );
      return { results, problem: failed ? 'a scan of it failed' : null };
    },
    conclude(looked, files): CheckResult {
      const open = looked.flatMap(({ value }) => value.results);
      const broken = looked.find(({ value }) => value.problem !== null);
      const rule = check.rule === undefined ? 'result' : `result of ${check.rule}`;
      const answer = files === 0 ? 'unknown' : open.length > 0 ? 'fail' : broken !== undefined ? 'unknown' : 'pass';
      const because =
        files === 0
          ? `there is no ${check.sarif}, so nobody knows what the scanner found`
          : open.length > 0
            ? `${open.length} open ${rule} at ${LEVELS[least]} or worse`
            : broken !== undefined
              ? `${broken.path} cannot be read: ${broken.value.problem}`
              : `no open ${rule} at ${LEVELS[least]} or worse in ${looked.map(({ path }) => path).join(', ')}`;
      return { kind, answer, because, cited: open.slice(0, MOST_CITED), found: open.length, files };
    },
  };

  function isOpen(result: unknown, run: unknown): boolean {
    const { ruleId, level, suppressions, baselineState, kind = 'fail' } = membersOf(result);
    const rule = ruleOf(result, run);
    if (check.rule !== undefined && (ruleId ?? rule.id) !== check.rule) return false;
    const isSuppressed = itemsOf(suppressions).some((one) => (membersOf(one).status ?? 'accepted') === 'accepted');
    const said = level ?? membersOf(rule.defaultConfiguration).level ?? 'warning';
    return atLeast(said, least) && !isSuppressed && baselineState !== 'absent' && kind === 'fail';
  }
}

/** A level that the standard does not know counts as the worst. */
function atLeast(level: unknown, least: number): boolean {
  if (level === 'none') return false;
  const rank = LEVELS.indexOf(level as (typeof LEVELS)[number]);
  return rank < 0 || rank >= least;
}

/** The rule of a result: by its index in the tool or in one of its extensions, else by its id (SARIF 2.1.0, §3.27.5 to §3.27.7, §3.52). */
function ruleOf(result: unknown, run: unknown): Members {
  const { ruleIndex, ruleId, rule } = membersOf(result);
  const reference = membersOf(rule);
  const { driver, extensions } = membersOf(membersOf(run).tool);
  const extension = membersOf(reference.toolComponent).index;
  const components = [driver, ...itemsOf(extensions)].map((one) => itemsOf(membersOf(one).rules).map(membersOf));
  const own = typeof extension === 'number' && extension >= 0 ? components[extension + 1] : components[0];
  const index = ruleIndex ?? reference.index;
  const named = ruleId ?? reference.id;
  const found = typeof index === 'number' && index >= 0 ? own?.[index] : undefined;
  return found ?? components.flat().find(({ id }) => id === named) ?? (named === undefined ? {} : { id: named });
}

function citation(result: unknown): CitedLine {
  const { locations, message } = membersOf(result);
  const place = membersOf(membersOf(itemsOf(locations)[0]).physicalLocation);
  const { startLine, startColumn } = membersOf(place.region);
  const { uri } = membersOf(place.artifactLocation);
  const { text } = membersOf(message);
  return {
    path: (typeof uri === 'string' ? uri : '').replace(/^(?:file:\/\/)?\.?\//, '').slice(0, 1000),
    line: positive(startLine),
    column: positive(startColumn),
    text: typeof text === 'string' ? text.slice(0, 200) : '',
  };
}

const positive = (value: unknown): number => (Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : 1);

/** A log is another program's work: no member is taken for what it should be. */
type Members = Record<string, unknown>;

const membersOf = (value: unknown): Members => (typeof value === 'object' && value !== null ? (value as Members) : {});

const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
