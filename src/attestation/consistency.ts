import type { AttestationClaims } from '../model/attestation.js';
import type { Finding, FindingCode, FindingValues, Severity } from '../model/finding.js';
import { percentageOf } from './claims.js';
import { type Field, findingsAbout } from './finding.js';
import type { ParsedAttestation } from './parse.js';

/**
 * What the fields of an attestation say about each other, without looking at git.
 * @param now seconds since 1970
 */
export function consistencyFindings({ claims, locate }: ParsedAttestation, path: string, now: number): Finding[] {
  const finding = findingsAbout('attestation-consistency', path, locate);
  const found: Finding[] = [];
  const say = (code: FindingCode, severity: Severity, field: Field, values: FindingValues): void => {
    found.push(finding(code, severity, field, values));
  };
  const { commits, assistedCommits, percentage, tools } = claims;
  const expected = percentageOf(assistedCommits, commits);
  if (assistedCommits > commits) {
    say('more-assisted-than-commits', 'error', ['ai', 'assisted_commits'], { declared: assistedCommits, commits });
  } else if (Math.abs(percentage - expected) > ROUNDING) {
    say('share-differs-from-counts', 'error', ['ai', 'percentage'], { declared: percentage, expected });
  }
  const sum = tools.reduce((total, tool) => total + tool.commits, 0);
  if (sum < assistedCommits) say('tools-fall-short', 'note', ['ai', 'tools'], { sum, assisted: assistedCommits });
  tools.forEach(({ identifier, commits: declared, beside }, index) => {
    if (beside) return;
    if (declared > assistedCommits) {
      say('tool-exceeds-assisted', 'error', ['ai', 'tools', index, 'commit_count'], { declared, assisted: assistedCommits });
    }
    if (tools.findIndex((tool) => tool.identifier === identifier) < index) {
      say('tool-twice', 'error', ['ai', 'tools', index, 'identifier'], { identifier });
    }
  });
  for (const { code, severity, field, values } of dateFindings(claims, now)) say(code, severity, field, values);
  return found;
}

/** The published tool rounds to one decimal; whoever cuts instead is at most that far off. */
const ROUNDING = 0.1 + 1e-9;
const DAY = 86_400_000;

type Said = { code: FindingCode; severity: Severity; field: Field; values: FindingValues };

function dateFindings({ from, to, generated, tools }: AttestationClaims, now: number): Said[] {
  const found: Said[] = [];
  const [start, end, made] = [from, to, generated].map((text) => (text === null ? Number.NaN : Date.parse(text)));
  if (from !== null && to !== null && Number(start) > Number(end)) {
    found.push({ code: 'dates-reversed', severity: 'error', field: ['range', 'from'], values: { first: from, last: to } });
  }
  if (to !== null && Number(made) < Number(end)) {
    found.push({ code: 'generated-too-early', severity: 'error', field: ['generated'], values: { generated, to } });
  }
  if (Number(made) > now * 1000 + DAY) {
    found.push({ code: 'in-the-future', severity: 'warning', field: ['generated'], values: { date: generated } });
  }
  tools.forEach(({ firstSeen, lastSeen, beside }, index) => {
    if (beside) return;
    const at = (key: string): Field => ['ai', 'tools', index, key];
    if (firstSeen !== null && lastSeen !== null && firstSeen > lastSeen) {
      found.push({
        code: 'dates-reversed',
        severity: 'error',
        field: at('first_seen'),
        values: { first: firstSeen, last: lastSeen },
      });
    }
    for (const [key, day] of [
      ['first_seen', firstSeen],
      ['last_seen', lastSeen],
    ] as const) {
      if (day === null || from === null || to === null) continue;
      // Days may be told in any time zone: one day to either side is no contradiction.
      const time = Date.parse(`${day}T00:00:00Z`);
      if (time >= Number(start) - 2 * DAY && time <= Number(end) + DAY) continue;
      found.push({ code: 'date-outside-range', severity: 'warning', field: at(key), values: { date: day, from, to } });
    }
  });
  return found;
}
