import type { AttestationReport } from '../../model/attestation.js';
import type { RepoReport } from '../../model/report.js';
import { line } from '../../reports/escape.js';
import { countedOf, share, standingOf } from './standing.js';

/** What a badge tells. `date` is when it was checked, `head` the commit against which. */
export type Badge = { repository: string | null } & (
  | { state: 'confirmed'; percentage: number; commits: number; date: string; head: string | null }
  | { state: 'differs' | 'incomplete'; date: string; head: string | null }
  | { state: 'absent' }
);

/** @param date when the attestation was checked, `YYYY-MM-DD` in UTC */
export function badgeOf(
  repo: Pick<RepoReport, 'repository' | 'complete' | 'findings'>,
  attestation: AttestationReport | null,
  date: string,
): Badge {
  const repository = repo.repository.name;
  if (attestation === null) return { repository, state: 'absent' };
  const state = standingOf(repo, attestation);
  const { head } = attestation.range;
  const counted = countedOf(repo, attestation);
  return state === 'confirmed' && counted !== null
    ? { repository, state, percentage: counted.percentage, commits: counted.commits, date, head }
    : { repository, state: state === 'differs' ? 'differs' : 'incomplete', date, head };
}

const LABEL = 'AI-assisted';
const LABEL_COLOUR = '#3d444d';

/** White text on each has a contrast of at least 4.5 (WCAG 2.2, 1.4.3). A share is neither good nor bad: blue whatever it is. */
const COLOURS: Record<Badge['state'], string> = {
  confirmed: '#3a5a83',
  differs: '#b3261e',
  incomplete: '#6a6f76',
  absent: '#6a6f76',
};

/**
 * A badge as one SVG that needs nothing else: no font, script, style sheet or link. Every text has a fixed length, so that it looks the
 * same whatever font a reader has. What is foreign in a text is escaped, with its active characters made visible.
 */
export function renderBadge(badge: Badge): string {
  const message = messageOf(badge);
  const [left, right] = [widthOf(LABEL) + 2 * PADDING, widthOf(message) + 2 * PADDING];
  const about = badge.repository === null ? '' : `${line(badge.repository, 100)}: `;
  const title = xml(`${about}${line(titleOf(badge, message))}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" viewBox="0 0 ${left + right} 20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<path fill="${LABEL_COLOUR}" d="M${left} 0v20H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z"/>`,
    `<path fill="${COLOURS[badge.state]}" d="M${left} 0h${right - 4}a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-${right - 4}z"/>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" aria-hidden="true">',
    textAt(PADDING, LABEL),
    textAt(left + PADDING, message),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function messageOf(badge: Badge): string {
  switch (badge.state) {
    case 'confirmed':
      return line(`${shareOf(badge)} · ${checkedAt(badge, 8)}`, 100);
    case 'differs':
      return 'attestation differs from git';
    case 'incomplete':
      return 'incomplete';
    case 'absent':
      return 'no attestation';
  }
}

function titleOf(badge: Badge, message: string): string {
  switch (badge.state) {
    case 'confirmed':
      return `${LABEL}: ${shareOf(badge)}, as the attestation says and git repeats, ${checkedAt(badge, 64)}`;
    case 'differs':
      return `${LABEL}: ${message}, ${checkedAt(badge, 64)}`;
    case 'incomplete':
      return `${LABEL}: ${message}, the attestation could not be checked against git, ${checkedAt(badge, 64)}`;
    case 'absent':
      return `${LABEL}: ${message}`;
  }
}

function shareOf({ percentage, commits }: { percentage: number; commits: number }): string {
  return `${share(percentage)} % of ${commits} ${commits === 1 ? 'commit' : 'commits'}`;
}

function checkedAt({ date, head }: { date: string; head: string | null }, digits: number): string {
  return `checked ${date.slice(0, 32)}${head === null ? '' : ` at ${head.slice(0, digits)}`}`;
}

function textAt(x: number, text: string): string {
  return `<text x="${x}" y="14" textLength="${widthOf(text)}" lengthAdjust="spacingAndGlyphs">${xml(text)}</text>`;
}

const PADDING = 7;

/** Advance widths of Verdana in tenths of a pixel at 11 px; a character that stands nowhere here counts as the widest. */
const WIDTHS: [width: number, characters: string][] = [
  [30, "il'"],
  [39, ' fj,.·'],
  [43, 't!'],
  [47, 'rI'],
  [50, '-/|\\()[]:;J"'],
  [58, 'csz'],
  [62, '?LF'],
  [66, 'aekovxyP'],
  [69, 'bdgpqTY{}'],
  [70, 'hnu0123456789_$*`E'],
  [76, 'ABCKRSVXZ'],
  [81, 'UNH&'],
  [87, 'DGOQ'],
  [91, 'wM+<>=~^#'],
  [109, 'mW@'],
];

function widthOf(text: string): number {
  const tenths = [...text].map((char) => WIDTHS.find(([, characters]) => characters.includes(char))?.[0] ?? 118);
  return Math.ceil(tenths.reduce((sum, width) => sum + width, 0) / 10);
}

/** Text as content or attribute of XML 1.0, of whose characters no form may hold U+FFFE and U+FFFF (section 2.2). */
function xml(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
