import type { ControlResult } from '../model/requirement-result.js';

/** Ids of the controls that a change fixed, and of those that it broke. */
export function changeOf(
  before: readonly ControlResult[],
  after: readonly ControlResult[],
): { fixed: string[]; broke: string[] } {
  const was = new Map(before.map(({ id, answer }) => [id, answer]));
  const ids = (test: (from: string | undefined, to: string) => boolean): string[] =>
    after.filter(({ id, answer }) => test(was.get(id), answer)).map(({ id }) => id);
  return {
    fixed: ids((from, to) => from === 'fail' && to === 'pass'),
    broke: ids((from, to) => from !== undefined && from !== 'fail' && to === 'fail'),
  };
}
