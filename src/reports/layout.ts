import { line } from './escape.js';

/** Marks up parts of the text for a terminal; the default leaves it plain. */
export interface Style {
  strong(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  faint(text: string): string;
}

export const PLAIN: Style = { strong: String, good: String, bad: String, faint: String };

/** `co-author 12, author 3, …` */
export function tally(counts: Partial<Record<string, number>>, limit: number): string {
  const sorted = Object.entries(counts).sort(([a, m = 0], [b, n = 0]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, limit).map(([key, count = 0]) => `${line(key, 60)} ${number(count)}`);
  return [...shown, ...(sorted.length > limit ? [`${sorted.length - limit} more`] : [])].join(', ');
}

export function table(head: string[], rows: string[][], right: number[], style: Style): string[] {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const render = (cells: string[]): string =>
    cells
      .map((cell, column) => (right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .filter((_, column) => used[column])
      .join('  ')
      .trimEnd();
  return [`  ${style.strong(render(head))}`, ...rows.map((row) => `  ${render(row)}`)];
}

export function number(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function plural(word: string, count: number): string {
  return count === 1 ? word : `${word}s`;
}

export function percent(part: number, whole: number): string {
  if (whole === 0) return 'no commits';
  const share = (part / whole) * 100;
  const rounded = Math.round(share * 10) / 10;
  return part > 0 && rounded === 0 ? '< 0.1 %' : part < whole && rounded === 100 ? '> 99.9 %' : `${rounded.toFixed(1)} %`;
}
