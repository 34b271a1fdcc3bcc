import { hash } from 'node:crypto';
import { canonicalJson } from '../canonical.js';
import type { Finding } from '../model/finding.js';
import type { RepoReport } from '../model/report.js';
import type { CitedLine } from '../model/requirement.js';
import type { ControlResult, RequirementsReport } from '../model/requirement-result.js';
import { cut, line } from './escape.js';
import { citedBy } from './requirements.js';
import { placeOf, sentenceOf, sortFindings } from './text-findings.js';

/** Results of SARIF: a finding, its places and what makes it the same finding in the next run. */

export const ROOT = '%SRCROOT%';

const MAX_RELATED = 50;

/** A finding with what the evaluation of its control says. */
export interface Subject {
  finding: Finding;
  control: ControlResult | null;
  /** Where it is shown first, then everything else that decided it. */
  places: [Place, ...Place[]];
  suppressed: boolean;
  /** The same for the same problem, wherever its line went. */
  fingerprint: string;
}

interface Place {
  path: string;
  line: number | null;
  column: number;
  /** The line as it stands, where the report holds it. */
  text: string | null;
  says: string | null;
}

export function subjectsOf(repo: RepoReport): Subject[] {
  const controls = new Map(repo.requirements?.controls.map((control) => [control.id, control]));
  const quotes = new Map(repo.evidence.map(({ id, quote }) => [id, quote]));
  const anchor = anchorOf(repo);
  const seen = new Map<string, number>();
  return sortFindings(repo.findings).map((finding) => {
    const control = finding.check === 'requirements' ? (controls.get(finding.subject ?? '') ?? null) : null;
    const places = placesOf(finding, control, repo.requirements, anchor);
    const excepted = control?.answer === 'fail' && control.exception !== null;
    const quote = quotes.get(finding.evidence[0] ?? '') ?? '';
    const key = fingerprintOf(finding, places[0], quote);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      finding,
      control,
      places,
      suppressed: finding.code === 'control-excepted' || excepted,
      fingerprint: `${key}:${count}`,
    };
  });
}

/**
 * Where findings are shown that are about a commit, or about the change as a whole: a reader of SARIF wants a file. It is the attestation,
 * since that speaks of commits, else the policy that asked, where it lies in the repository, else the place of an attestation to come.
 */
function anchorOf({ attestation, policy: { source } }: RepoReport): string {
  if (attestation !== undefined) return attestation.path;
  return source !== null && !/^(?:[/\\]|[A-Za-z]:|\.\.)/.test(source) ? source : '.ai-attestation.yaml';
}

/** A control that stands nowhere but in its file is shown at the line of code that decided it, where there is one. */
function placesOf(
  finding: Finding,
  control: ControlResult | null,
  requirements: RequirementsReport | undefined,
  anchor: string,
): [Place, ...Place[]] {
  const own: Place = {
    path: finding.path || anchor,
    line: finding.line ?? null,
    column: finding.column ?? 1,
    text: null,
    says: null,
  };
  if (control === null || requirements === undefined) return [own];
  const defined: Place = {
    path: requirements.path,
    line: control.line,
    column: control.column,
    text: null,
    says: 'where the control is defined',
  };
  const cited = citedBy(control).map(
    ({ path, line: row, column, text }: CitedLine): Place => ({ path, line: row, column, text, says: null }),
  );
  const same = cited.find(({ path, line: row }) => path === own.path && row === own.line);
  const isDefinition = own.path === defined.path && (own.line === null || own.line === defined.line);
  const [first, ...others] = same !== undefined ? [{ ...same, column: own.column }] : isDefinition ? [...cited, own] : [own];
  const primary = first ?? own;
  const rest = [...others, ...cited, defined].filter((place) => !isSamePlace(place, primary));
  return [primary, ...new Map(rest.map((place) => [`${place.line}:${place.column}:${place.path}`, place])).values()];
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}

/**
 * Never of a line number: a line that moves is still the same problem. Never of a commit id either: a commit that was rebased says the same,
 * so its subject and the tools stand for it. An exception changes nothing about what it is about.
 */
function fingerprintOf({ check, code, subject = '', path, commit, values = {} }: Finding, place: Place, quote: string): string {
  const what = code === 'control-excepted' ? 'control-fails' : code;
  const about =
    path === '' && commit !== undefined
      ? [values.subject, values.tools, values.form].map((value) => String(value ?? ''))
      : [path === '' && place.text === null ? '' : place.path, (place.text ?? quote).trim()];
  return hash('sha256', canonicalJson([check, what, subject, ...about]), 'hex').slice(0, 32);
}

/** What a finding says; of a commit with its short id, since no place shows it. Untrusted text. */
export function saidOf(finding: Finding): string {
  const isOfCommit = finding.path === '' && finding.commit !== undefined;
  return `${isOfCommit ? `${placeOf(finding)}: ` : ''}${sentenceOf(finding)}`;
}

export function resultOf({ finding, control, places, suppressed, fingerprint }: Subject, isAnySuppressed: boolean): object {
  const [first, ...others] = places;
  return {
    kind: 'fail',
    level: finding.severity,
    message: { text: message(saidOf(finding), 1000) },
    locations: [locationOf(first)],
    ...(others.length === 0 ? {} : { relatedLocations: others.slice(0, MAX_RELATED).map(relatedOf) }),
    partialFingerprints: { 'citedLine/v1': fingerprint },
    ...(isAnySuppressed ? { suppressions: suppressed ? [suppressionOf(finding, control)] : [] } : {}),
    properties: { code: finding.code },
  };
}

function suppressionOf({ values = {} }: Finding, control: ControlResult | null): object {
  const said = control?.exception ?? {
    reason: `${values.reason ?? ''}`,
    approver: `${values.approver ?? ''}`,
    until: `${values.until ?? ''}`,
  };
  return {
    kind: 'external',
    status: 'accepted',
    justification: line(`accepted by ${said.approver} until ${said.until}: ${said.reason}`, 1000),
  };
}

/** A finding about a file as a whole stands at its beginning, since code scanning wants numbers for every region. */
export function locationOf({ path, line: row, column, text }: Place): object {
  const at = row ?? 1;
  const from = row === null ? 1 : column;
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path), uriBaseId: ROOT },
      region: { startLine: at, startColumn: from, endLine: at, endColumn: row === null ? from : from + 1 },
      ...(text === null || row === null
        ? {}
        : { contextRegion: { startLine: at, endLine: at, snippet: { text: clipped(text, 200) } } }),
    },
  };
}

function relatedOf(place: Place, at: number): object {
  return {
    id: at + 1,
    ...locationOf(place),
    ...(place.says === null ? {} : { message: { text: place.says } }),
  };
}

/**
 * A path from the root as a relative reference (RFC 3986 §4.2): every character but the unreserved ones is percent-encoded, so there is no
 * scheme, no authority, no query and nothing that a terminal or a runner acts on. Steps that lead elsewhere are left out; git has none.
 */
function relativeUri(path: string): string {
  const steps = clipped(path, 4096)
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  return steps.length === 0 ? '.' : steps.map(encodeStep).join('/');
}

function encodeStep(step: string): string {
  return encodeURIComponent(step).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Cuts without leaving half of a pair of surrogates. */
function clipped(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

/** Plain text of a SARIF message: one line, braces doubled as placeholders demand, and nothing that could be read as a link. */
export function message(text: string, limit: number): string {
  const shown = line(text, limit).replaceAll('](', '] (');
  const doubled = (most: number): string => cut(shown, most).replace(/[{}]/g, '$&$&');
  const whole = doubled(limit);
  return whole.length <= limit ? whole : doubled(Math.floor(limit / 2));
}
