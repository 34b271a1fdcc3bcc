import type { MessageLine } from '../model/commit.js';

/**
 * Indexes of the lines of a revert that only repeat the message of the commit it undoes. `git revert` writes `This reverts commit
 * <id>.` and what the author adds comes behind it; what stands before that sentence, or behind a heading such as `Original message:`,
 * is the other commit's word. A revert of a revert brings the content back and repeats nothing, and a squash message that lists a revert
 * among other commits is no revert.
 */
export function repeatedInRevert(lines: readonly MessageLine[]): Set<number> {
  const repeated = new Set<number>();
  const subject = lines[0]?.text ?? '';
  const sentence = lines.findIndex((line) => /^This (?:reverts|undoes) commit [0-9a-f]{7,64}/i.test(line.text));
  if (!/^revert\b/i.test(subject) || /^(?:revert[:\s("'[]+){2,}/i.test(subject)) return repeated;
  for (let i = 1; i < sentence; i++) repeated.add(i);
  const heading = lines.findIndex((line) =>
    /^(?:original|reverted) (?:commit )?(?:message|description|change)'?s?(?: description)?\b/i.test(line.text),
  );
  if (heading >= 0) for (let i = heading; i < lines.length; i++) repeated.add(i);
  return repeated;
}
