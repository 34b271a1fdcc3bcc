import { checks } from './checks/index.js';
import type { Analysis, Check, Part } from './model/check.js';
import type { Finding, Severity } from './model/finding.js';
import type { PolicySettings, PolicySeverity } from './model/policy.js';

/**
 * Asks every check that the policy does not switch off. An answer that cites nothing rests on absence, and absence proves nothing where
 * something that the check reads could not be seen: it becomes `unknown`. A cited fail stays a fail. Pure.
 */
export function judge(analysis: Analysis, settings: PolicySettings): Finding[] {
  return Object.values<Check>(checks).flatMap((check) => {
    const own = settings.checks[check.id];
    const limit = own ?? settings[check.section].severity;
    if (limit === 'none') return [];
    const gapsFor = (finding: Finding): string[] => [
      ...new Set(restingOn(finding, check).flatMap((part) => analysis.gaps[part].map(({ code }) => code))),
    ];
    return check
      .run(analysis, settings)
      .map((finding) => {
        const gaps = isCited(finding) ? [] : gapsFor(finding);
        return gaps.length === 0 ? finding : undecided(finding, gaps, limit);
      })
      .map((finding) => ({
        ...finding,
        severity: own === undefined ? atMost(finding.severity, limit) : exactly(finding, limit),
      }));
  });
}

/** That a document is not there, commits have no say in. */
function restingOn({ values }: Finding, { reads }: Check): readonly Part[] {
  return values?.why === 'no-file' ? reads.filter((part) => part !== 'commits') : reads;
}

/** Something that anyone can look up again, or an answer that needs nothing to be seen. */
function isCited({ answer, code, evidence, commit, line }: Finding): boolean {
  if (answer === 'unknown') return true;
  if (answer === 'not-applicable') return code === 'not-demanded';
  if (code === 'document-present') return true;
  return answer === 'fail' && (evidence.length > 0 || commit !== undefined || line !== undefined);
}

function undecided(finding: Finding, gaps: readonly string[], limit: Severity): Finding {
  const { id, check, path } = finding;
  return {
    id,
    check,
    answer: 'unknown',
    severity: limit,
    path,
    code: 'undecided',
    values: { gaps: gaps.join(', ') },
    evidence: [],
  };
}

const RANK: Record<PolicySeverity, number> = { none: 0, note: 1, warning: 2, error: 3 };

/** A severity that is set for one check is that of its faults; what it only notes stays a note. */
function exactly({ severity }: Finding, own: Severity): Severity {
  return severity === 'note' ? 'note' : own;
}

function atMost(severity: Severity, limit: Severity): Severity {
  return RANK[severity] > RANK[limit] ? limit : severity;
}
