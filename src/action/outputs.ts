import type { Report } from '../model/report.js';
import type { Core } from './log.js';

/** The same names as in `action.yml`. */
export const OUTPUT_NAMES = [
  'result',
  'exit-code',
  'errors-count',
  'warnings-count',
  'commits-scanned',
  'ai-evidence-commits',
  'tools-detected',
  'report-json',
  'summary-file',
  'sarif-file',
  'pack-file',
  'pack-sha256',
  'artifact-id',
  'artifact-url',
] as const;
type OutputName = (typeof OUTPUT_NAMES)[number];

/** Counts, enums, ids and paths of ours: a workflow puts them into scripts, so nothing in them was written by a contributor. */
export type Outputs = Partial<Record<OutputName, string>>;

const MAX_TOOLS = 100;

/** What is known of a run that came to a result. */
export function countsOf(report: Report): Outputs {
  const failed = report.repos.flatMap(({ findings }) => findings.filter(({ answer }) => answer === 'fail'));
  const sum = (count: (repo: Report['repos'][number]) => number): string =>
    String(report.repos.reduce((total, repo) => total + count(repo), 0));
  return {
    'errors-count': String(failed.filter(({ severity }) => severity === 'error').length),
    'warnings-count': String(failed.filter(({ severity }) => severity === 'warning').length),
    'commits-scanned': sum(({ totals }) => totals.commits),
    'ai-evidence-commits': sum(({ totals: { byAttribution } }) => byAttribution.declared + byAttribution.recorded),
    'tools-detected': JSON.stringify(toolsOf(report)),
  };
}

/** Tools that a commit declares or a record names. Ids are rows of the catalogue, or of the policy, which may hold more. */
function toolsOf({ repos }: Report): string[] {
  const seen = repos.flatMap(({ tools }) => tools.filter(({ declared, recorded }) => declared + recorded > 0));
  const ids = seen.map(({ id }) => id).filter((id) => /^[a-z0-9][a-z0-9._-]{0,99}$/.test(id));
  return [...new Set(ids)].sort().slice(0, MAX_TOOLS);
}

export function setOutputs(core: Core, outputs: Outputs): void {
  for (const name of OUTPUT_NAMES) if (outputs[name] !== undefined) core.setOutput(name, outputs[name]);
}
