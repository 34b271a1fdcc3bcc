import type { Finding, Severity } from '../model/finding.js';
import type { ControlSeverity } from '../model/requirement.js';
import type { ControlResult, RequirementsReport } from '../model/requirement-result.js';

const SEVERITY = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } satisfies Record<ControlSeverity, Severity>;

/** A finding for every control that does not pass; at the line of the code that decided it, else at the control itself. */
export function requirementFindings({ path, controls }: RequirementsReport): Finding[] {
  return controls.flatMap((control) => {
    if (control.answer === 'pass' || control.answer === 'not-applicable') return [];
    return [findingOf(control, path)];
  });
}

function findingOf(control: ControlResult, path: string): Finding {
  const { id, answer, severity, exception } = control;
  const cited = control.checks.find((check) => check.answer === answer)?.cited[0];
  const place = answer === 'fail' && cited !== undefined ? cited : { path, line: control.line, column: control.column };
  return {
    id: `requirements:${id}`,
    check: 'requirements',
    code:
      exception !== null
        ? 'control-excepted'
        : answer === 'fail'
          ? 'control-fails'
          : answer === 'error'
            ? 'control-error'
            : 'control-unknown',
    answer: answer === 'unknown' ? 'unknown' : 'fail',
    severity: exception !== null ? 'note' : answer === 'error' ? 'error' : SEVERITY[severity],
    path: place.path,
    line: place.line,
    column: place.column,
    subject: id,
    values: {
      name: control.name,
      because: control.because,
      ...(exception === null ? {} : { reason: exception.reason, approver: exception.approver, until: exception.until }),
    },
    evidence: [],
  };
}
