import { treeGrammarOf } from '../code/trees/index.js';
import { languageOf } from '../match/language.js';
import type { CheckAnswer, Control, LineScope, RequirementContext, Verify } from '../model/requirement.js';
import type { ControlResult } from '../model/requirement-result.js';
import type { Grammar } from '../model/syntax-tree.js';
import {
  type Check,
  type CheckResult,
  isKnownLanguage,
  type Looked,
  noLineInScope,
  type SourceFile,
  inScope as scopeTest,
  type TreeFacts,
} from './check.js';
import { attested } from './checks/attested.js';
import { callCheck } from './checks/call.js';
import { dependencyCheck } from './checks/dependency.js';
import { fileExists } from './checks/file.js';
import { grepCheck } from './checks/grep.js';
import { importCheck } from './checks/import.js';
import { patternAbsent, patternPresent } from './checks/pattern.js';
import { scannerCheck } from './checks/scanner.js';
import { together } from './checks/together.js';
import { valueCheck } from './checks/value.js';
import { globs } from './globs.js';
import { TooMuchWork } from './grep/automaton.js';
import type { PlacedControl } from './parse.js';

/** Checks combined: one of them (`any`) or every one of them (`all`) has to hold. */
type Node = { leaf: number } | { any: Node[] } | { all: Node[] };

interface PreparedControl {
  control: PlacedControl;
  node: Node;
}

/** Controls made ready: their checks, in one row, so that each file is looked at once for all of them. */
export interface Prepared {
  controls: PreparedControl[];
  checks: Check[];
  context: RequirementContext;
  needsDependencies: boolean;
  /** Scopes of lines that some check names. */
  lineScopes: ReadonlySet<LineScope>;
  /** Places of the checks that have to see a file. */
  wantedBy(path: string): readonly number[];
}

/** What one file showed, by the place of the check. Plain data. */
export type FileAnswers = [check: number, value: unknown][];

/** Compiles the controls. What is wrong with one check becomes its answer, so that the others still count. */
export function prepare(controls: readonly PlacedControl[], context: RequirementContext): Prepared {
  const checks: Check[] = [];
  const add = (make: () => Check): Node => {
    checks.push(guarded(make));
    return { leaf: checks.length - 1 };
  };
  const nodeOf = (verify: Verify): Node =>
    'any_of' in verify
      ? { any: verify.any_of.map(nodeOf) }
      : 'all_of' in verify
        ? { all: verify.all_of.map(nodeOf) }
        : add(() => checkOf(verify));
  return {
    controls: controls.map((control) => ({
      control,
      node: {
        all: [
          ...control.verification.map((text) => add(() => grepCheck(text))),
          ...control.verify.map(nodeOf),
          ...(control.applies_when?.languages ?? [])
            .filter((name) => !isKnownLanguage(name))
            .map((name) => add(() => noLanguage(name))),
        ],
      },
    })),
    checks,
    context,
    lineScopes: new Set(checks.flatMap(({ lines }) => lines?.scope ?? [])),
    needsDependencies: checks.some(({ kind }) => kind === 'dependency'),
    wantedBy: remembered((path) => checks.flatMap((check, index) => (check.wants(path) ? index : []))),
  };
}

function checkOf(verify: Exclude<Verify, { any_of: Verify[] } | { all_of: Verify[] }>): Check {
  if ('pattern_present' in verify) return patternPresent(verify.pattern_present) as Check;
  if ('pattern_absent' in verify) return patternAbsent(verify.pattern_absent) as Check;
  if ('together' in verify) return together(verify.together) as Check;
  if ('file_exists' in verify) return fileExists(verify.file_exists) as Check;
  if ('dependency' in verify) return dependencyCheck(verify.dependency) as Check;
  if ('value' in verify) return valueCheck(verify.value) as Check;
  if ('call' in verify) return callCheck(verify.call) as Check;
  if ('import' in verify) return importCheck(verify.import) as Check;
  if ('scanner' in verify) return scannerCheck(verify.scanner) as Check;
  return attested(verify.attested) as Check;
}

function noLanguage(name: string): never {
  scopeTest({ languages: [name] });
  throw new Error(`no files are known of a language called ${name}`);
}

/** A check that cannot be compiled answers `error`. */
function guarded(make: () => Check): Check {
  try {
    return make();
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return {
      kind: 'invalid',
      wants: () => false,
      look: () => null,
      conclude: () => ({ kind: 'invalid', answer: 'error', because, cited: [], found: 0, files: 0 }),
    };
  }
}

/** The grammar whose tree some check needs to look at a file; null for nearly every file. */
export function grammarFor({ checks, wantedBy }: Prepared, path: string, bytes: Buffer): Grammar | null {
  const language = languageOf(path);
  const grammar = language === null ? null : treeGrammarOf(language);
  if (grammar === null || !wantedBy(path).some((index) => checks[index]?.readsCode?.(path, bytes) === true)) return null;
  return grammar.grammar;
}

/** What a file shows to every check that wants it. Depends on its path and bytes alone. */
export function lookAt({ checks, wantedBy }: Prepared, file: SourceFile): FileAnswers {
  return wantedBy(file.path).flatMap((index): FileAnswers => {
    const value = bounded(() => checks[index]?.look(file) ?? null);
    return value === null ? [] : [[index, value]];
  });
}

/** The trees of a base and of a head have nearly the same paths. */
function remembered<T>(answer: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const made = answer(path);
    known.set(path, made);
    return made;
  };
}

/** What a file shows to a check that gives up on it. */
const GAVE_UP = 'gave up';

function bounded(look: () => unknown): unknown {
  try {
    return look();
  } catch (error) {
    if (error instanceof TooMuchWork) return GAVE_UP;
    throw error;
  }
}

/** The answers of all controls, from what the files showed. @param seen by path */
export function concludeControls(prepared: Prepared, seen: ReadonlyMap<string, FileAnswers>, tree: TreeFacts): ControlResult[] {
  const looked: Looked<unknown>[][] = prepared.checks.map(() => []);
  for (const path of tree.paths) for (const [index, value] of seen.get(path) ?? []) looked[index]?.push({ path, value });
  const wanted = prepared.checks.map(() => 0);
  for (const path of tree.paths) for (const index of prepared.wantedBy(path)) wanted[index] = (wanted[index] ?? 0) + 1;
  const results = prepared.checks.map((check, index) => concludeCheck(check, looked[index] ?? [], wanted[index] ?? 0, tree));
  const languages = new Set(tree.paths.flatMap((path) => languageOf(path)?.toLowerCase() ?? []));
  return prepared.controls.map(({ control, node }) => controlResult(control, node, results, prepared.context, tree, languages));
}

function concludeCheck(check: Check, looked: readonly Looked<unknown>[], files: number, tree: TreeFacts): CheckResult {
  const { kind, lines } = check;
  const stopped = looked.find(({ value }) => value === GAVE_UP);
  if (stopped !== undefined) {
    const because = `the pattern asks for too much work in ${stopped.path}`;
    return { kind, answer: 'error', because, cited: [], found: 0, files };
  }
  if (lines === undefined || files === 0) return check.conclude(looked, files, tree);
  const inScope = tree.lines(lines.scope);
  const held = new Set(inScope?.paths.filter((path) => check.wants(path)));
  if (inScope === null || held.size === 0) return noLineInScope(kind, lines.scope, inScope);
  const only = looked.flatMap(({ path, value }) => {
    if (!held.has(path)) return [];
    const left = lines.only(value, (line) => inScope.has(path, line));
    return left === null ? [] : { path, value: left };
  });
  return check.conclude(only, held.size, tree);
}

function controlResult(
  control: PlacedControl,
  node: Node,
  results: readonly CheckResult[],
  context: RequirementContext,
  tree: TreeFacts,
  languages: ReadonlySet<string>,
): ControlResult {
  const { id, name, severity = 'high', owner, frameworks = [] } = control;
  const base = { id, name, severity, owner: owner ?? null, frameworks, line: control.at.line, column: control.at.column };
  const excluded = notApplicable(control, context, tree, languages);
  if (excluded !== null) return { ...base, answer: 'not-applicable', because: excluded, checks: [], exception: null };
  const checks = leavesOf(node).flatMap((leaf) => results[leaf] ?? []);
  if (checks.length === 0) {
    return { ...base, answer: 'unknown', because: 'the control has no check, so nobody can tell', checks, exception: null };
  }
  const answer = answerOf(node, results);
  const deciding = decidingOf(node, answer, results).flatMap((leaf) => results[leaf] ?? []);
  // An exception forgives what fails, not what nobody could judge.
  const forgiven = results.map((result) => (deciding.includes(result) ? { ...result, answer: 'pass' as const } : result));
  const isForgivable = answer === 'fail' && answerOf(node, forgiven) === 'pass';
  const exception = isForgivable ? acceptedBy(control, deciding, tree.today) : null;
  const others = checks.filter((check) => !deciding.includes(check));
  return { ...base, answer, because: deciding[0]?.because ?? '', checks: [...deciding, ...others], exception };
}

function leavesOf(node: Node): number[] {
  if ('leaf' in node) return [node.leaf];
  return ('any' in node ? node.any : node.all).flatMap(leavesOf);
}

/** From what decides first to what decides last. */
const ALL_ORDER: readonly CheckAnswer[] = ['fail', 'error', 'unknown', 'pass', 'not-applicable'];
const ANY_ORDER: readonly CheckAnswer[] = ['pass', 'error', 'unknown', 'fail', 'not-applicable'];

function answerOf(node: Node, results: readonly CheckResult[]): CheckAnswer {
  if ('leaf' in node) return results[node.leaf]?.answer ?? 'error';
  const answers = ('any' in node ? node.any : node.all).map((one) => answerOf(one, results));
  return ('any' in node ? ANY_ORDER : ALL_ORDER).find((answer) => answers.includes(answer)) ?? 'unknown';
}

/** The checks that made the answer: what failed inside an alternative that holds is none of them. */
function decidingOf(node: Node, answer: CheckAnswer, results: readonly CheckResult[]): number[] {
  if ('leaf' in node) return [node.leaf];
  const parts = 'any' in node ? node.any : node.all;
  return parts.filter((part) => answerOf(part, results) === answer).flatMap((part) => decidingOf(part, answer, results));
}

/** Why a control says nothing about this tree, or null. */
function notApplicable(
  { applies_when: when }: Pick<Control, 'applies_when'>,
  context: RequirementContext,
  { paths }: TreeFacts,
  languages: ReadonlySet<string>,
): string | null {
  if (when === undefined) return null;
  if (when.languages?.every((name) => isKnownLanguage(name) && !languages.has(name.toLowerCase()))) {
    return `the tree has no ${when.languages.join(' or ')}`;
  }
  if (when.paths !== undefined && !paths.some(globs(when.paths))) return `the tree has nothing in ${when.paths.join(' or ')}`;
  for (const dimension of ['architecture', 'data_classes', 'frameworks', 'deployment'] as const) {
    const [wanted, declared] = [when[dimension], context[dimension]];
    if (wanted === undefined || declared === undefined) continue;
    if (!wanted.some((word) => declared.includes(word)))
      return `the context names ${dimension.replace('_', ' ')} ${declared.join(', ')} only`;
  }
  return null;
}

/** An exception that covers every line that fails, and has not ended. */
function acceptedBy({ exceptions = [] }: Control, failing: readonly CheckResult[], today: string): ControlResult['exception'] {
  const covers = (paths: string[] | undefined): boolean => {
    if (paths === undefined) return true;
    const test = globs(paths);
    return failing.every(({ cited, found }) => found > 0 && found <= cited.length && cited.every(({ path }) => test(path)));
  };
  const found = exceptions.find(({ paths, until }) => until >= today && covers(paths));
  return found === undefined ? null : { reason: found.reason, approver: found.approver, until: found.until };
}
