import type { Answer, CheckId, Finding, FindingCode, FindingValues, Severity } from '../model/finding.js';
import type { Inventory, Place } from '../model/inventory.js';

/** A finding about the inventory, before it knows its file. */
export interface Said {
  check: CheckId;
  code: FindingCode;
  answer: Answer;
  severity: Severity;
  /** What it is about: `claude-code.owner`, or a tool that no system lists. */
  subject: string;
  /** What makes it another than a finding of the same code about the same subject. */
  about?: string;
  at: Place;
  values?: FindingValues;
  evidence?: string[];
}

/** Each once, in an order that does not depend on the order of the file. */
export function findingsOf(inventory: Inventory, said: readonly Said[]): Finding[] {
  const findings = said.map((item): Finding => {
    const about = item.about === undefined ? '' : `:${item.about}`;
    return {
      id: `${item.check}:${item.code}:${item.subject}${about}`,
      check: item.check,
      answer: item.answer,
      severity: item.severity,
      path: inventory.path,
      line: item.at.line,
      column: item.at.column,
      code: item.code,
      subject: item.subject,
      ...(item.values === undefined ? {} : { values: item.values }),
      evidence: item.evidence ?? [],
    };
  });
  return findings
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : (a.line ?? 0) - (b.line ?? 0)))
    .filter(({ id }, index) => index === 0 || findings[index - 1]?.id !== id);
}
