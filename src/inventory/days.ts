const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a real calendar day (`YYYY-MM-DD`), or null. */
export function dayNumber(date: string): number | null {
  const found = DAY.exec(date);
  if (found === null) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Engines differ in what they make of 31 February: only a date that reads back as itself exists.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : time / MS_PER_DAY;
}

/** Whole days from one day to another, negative when it lies before; null when one is no day. */
export function daysBetween(from: string, to: string): number | null {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}
