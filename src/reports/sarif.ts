import { canonicalJson } from '../canonical.js';
import type { Gap } from '../model/evidence.js';
import type { RepoReport, Report } from '../model/report.js';
import { line, safeJson } from './escape.js';
import { locationOf, message, ROOT, resultOf, type Subject, saidOf, subjectsOf } from './sarif-results.js';
import { Rules } from './sarif-rules.js';
import { GAP_WORDS } from './words.js';

/**
 * What GitHub code scanning takes: 25 000 results a run, 10 MB of gzip a file. Text of unknown origin may not compress at all, so its
 * bytes are counted as they are; the same on every machine, which the size of compressed bytes is not.
 */
const MAX_RESULTS = 25_000;
const MAX_COST = 9_000_000;
const MAX_NOTIFICATIONS = 1000;

/**
 * The findings of a report as SARIF 2.1.0 (OASIS, errata 01), one run a repository; equal reports give equal bytes.
 *
 * A fail is a result of kind `fail`, whose rule is its check, or for a security requirement the control itself. An accepted exception
 * suppresses its result and does not take it away (§3.27.23). What could not be decided is no result: code scanning shows a result of any
 * kind as an alert, `open` and `review` among them. It becomes a notification of the invocation with its rule and place, as do gaps, and
 * a run with gaps is one that did not execute successfully (§3.20.14). What passes or does not apply has a rule and nothing more. What is
 * about a commit is shown at the attestation, else at the policy, and its message begins with the short id.
 *
 * Paths are relative to `%SRCROOT%` and percent-encoded. Where there is more than a reader takes, the worst come first and a notification
 * says how many were left out. Text from a repository makes no link and no placeholder (§3.11.5, §3.11.6).
 */
export function renderSarif(report: Report): string {
  const categories = categoriesOf(report.repos);
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: report.repos.map((repo, at) => runOf(report, repo, categories[at] ?? '', Math.floor(MAX_COST / report.repos.length))),
  };
  return `${safeJson(canonicalJson(log, 2))}\n`;
}

/** One per run and never the same twice: code scanning refuses two runs of one category, the part before the last `/`. */
function categoriesOf(repos: readonly RepoReport[]): string[] {
  const seen = new Map<string, number>();
  return repos.map(({ repository }) => {
    const name = `ai-provenance${repository.name === null ? '' : `/${line(repository.name, 200)}`}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}${count === 1 ? '' : `#${count}`}/`;
  });
}

function runOf(report: Report, repo: RepoReport, category: string, budget: number): object {
  const subjects = subjectsOf(repo);
  const failed = subjects.filter(({ finding, suppressed }) => finding.answer === 'fail' || suppressed);
  const undecided = subjects.filter(({ finding, suppressed }) => finding.answer === 'unknown' && !suppressed);
  const rules = new Rules(repo, budget);
  const { told, left: untold } = notificationsOf(repo, undecided, rules);
  const results = resultsOf(failed, rules);
  rules.addTheRest();
  const configuration = told.filter(({ about }) => about === 'configuration').map(({ notification }) => notification);
  const execution = [
    ...told.filter(({ about }) => about === 'execution').map(({ notification }) => notification),
    ...leftOut(untold, 'gaps and undecided findings'),
    ...leftOut(failed.length - results.length, 'results'),
  ];
  return {
    tool: {
      driver: {
        name: line(report.tool.name, 100),
        version: line(report.tool.version, 100),
        rules: rules.listed(),
        properties: { rulesDigest: line(report.tool.rulesDigest, 100) },
      },
    },
    automationDetails: { id: category },
    columnKind: 'unicodeCodePoints',
    originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
    ...provenanceOf(repo),
    invocations: [
      {
        executionSuccessful: repo.complete && repo.gaps.length === 0,
        ...(configuration.length === 0 ? {} : { toolConfigurationNotifications: configuration }),
        ...(execution.length === 0 ? {} : { toolExecutionNotifications: execution }),
      },
    ],
    results,
  };
}

function resultsOf(failed: readonly Subject[], rules: Rules): object[] {
  // All of a run or none of it (§3.27.23).
  const isAnySuppressed = failed.some(({ suppressed }) => suppressed);
  const results: object[] = [];
  for (const subject of failed.slice(0, MAX_RESULTS)) {
    const reference = rules.reference(subject);
    const result = { ...reference, ...resultOf(subject, isAnySuppressed) };
    if (!rules.spend(subject, result)) break;
    results.push(result);
  }
  return results;
}

interface Told {
  about: 'configuration' | 'execution';
  notification: object;
}

/** Gaps first, then what could not be decided, the worst first. A check that is wrong in itself is a matter of configuration. */
function notificationsOf(repo: RepoReport, undecided: readonly Subject[], rules: Rules): { told: Told[]; left: number } {
  const told: Told[] = [];
  const full = (): boolean => told.length >= MAX_NOTIFICATIONS;
  for (const gap of repo.gaps) {
    const notification = gapNotification(gap);
    if (full() || !rules.spendOn(notification)) break;
    told.push({ about: 'execution', notification });
  }
  for (const subject of undecided) {
    const { ruleId, ruleIndex } = rules.reference(subject);
    const notification = { associatedRule: { id: ruleId, index: ruleIndex }, ...undecidedNotification(subject) };
    if (full() || !rules.spend(subject, notification)) break;
    told.push({ about: subject.finding.code === 'control-error' ? 'configuration' : 'execution', notification });
  }
  return { told, left: repo.gaps.length + undecided.length - told.length };
}

function gapNotification({ code, subject, detail, fix }: Gap): object {
  const what = subject === undefined ? '' : ` ${line(subject, 200)}`;
  return {
    descriptor: { id: `gap/${code}` },
    level: 'error',
    message: { text: message(`${GAP_WORDS[code]}${what}: ${line(detail, 400)}. Fix: ${line(fix, 300)}`, 1000) },
  };
}

function undecidedNotification({ finding, places }: Subject): object {
  return {
    descriptor: { id: `undecided/${finding.code}` },
    level: finding.severity,
    message: { text: message(`Not decided: ${saidOf(finding)}`, 1000) },
    locations: [locationOf(places[0])],
  };
}

function leftOut(count: number, what: string): object[] {
  if (count === 0) return [];
  return [
    {
      descriptor: { id: 'left-out' },
      level: 'warning',
      message: { text: `${count} ${what} more than this format takes; the worst are here, all are in the JSON report` },
    },
  ];
}

/** Only of an address that is a URI; credentials, query and fragment never leave. */
function provenanceOf({ repository, range }: RepoReport): object {
  const repositoryUri = addressOf(repository.url);
  if (repositoryUri === null) return {};
  return {
    versionControlProvenance: [
      {
        repositoryUri,
        ...(range.head === null ? {} : { revisionId: line(range.head, 100) }),
        mappedTo: { uriBaseId: ROOT },
      },
    ],
  };
}

function addressOf(text: string | null): string | null {
  if (text === null || text.length > 2000 || !URL.canParse(text)) return null;
  const { protocol, host, pathname } = new URL(text);
  if (!['http:', 'https:', 'ssh:', 'git:', 'ftp:', 'ftps:'].includes(protocol) || host === '') return null;
  const steps = pathname.split('/').map((step) => encodeURIComponent(safeDecoded(step)));
  return `${protocol}//${host}${steps.join('/')}`;
}

function safeDecoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
