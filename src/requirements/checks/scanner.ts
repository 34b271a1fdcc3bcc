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
      if (runs.some((run) => !Array.isArray(membersOf(run).results)))
        return { results: [], problem: 'a run of it names no results' };
      const results = runs.flatMap((run) =>
        itemsOf(membersOf(run).results)
          .filter((result) => isOpen(result, run))
          .map(citation)
          .filter(({ path }) => within(path)),
      );
      return { results, problem: null };
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

function ruleOf(result: unknown, run: unknown): Members {
  const { ruleIndex, ruleId } = membersOf(result);
  const rules = itemsOf(membersOf(membersOf(membersOf(run).tool).driver).rules).map(membersOf);
  return (typeof ruleIndex === 'number' ? rules[ruleIndex] : rules.find(({ id }) => id === ruleId)) ?? {};
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
