import type { PackManifest } from '../model/pack.js';
import type { Result } from '../model/report.js';
import { line } from '../reports/escape.js';

const WIDTH = 78;

const RESULT_WORDS: Record<Result, string> = {
  pass: 'PASS. Every question that was asked of this change has the answer that the policy asks for.',
  warn: 'WARN. Something needs a look; nothing of it is a reason to stop the change under the policy in force.',
  fail: 'FAIL. Something that the policy forbids was found; summary.md says what and where.',
  incomplete:
    'INCOMPLETE. Something that was needed could not be seen, so nobody may take this for a pass; summary.md says what, and how to mend it.',
};

/** The page for a reader who is no engineer: what the file is, its verdict, what it can show, and how to verify it. */
export function readmeOf(name: string, manifest: Omit<PackManifest, 'files'>): Uint8Array {
  const { tool, repository, range, result, completeness } = manifest;
  const said = (text: string | null): string => line(text ?? 'not named', 200);
  const paragraphs = [
    'AUDIT PACK: WHICH CHANGES WERE MADE WITH AI TOOLS\n=================================================',
    RESULT_WORDS[result],
    [
      `Repository   ${said(repository.name)}`,
      `From         ${said(range.base ?? 'the beginning')}`,
      `To           ${said(range.head ?? 'no commit')}`,
      `Commits      ${completeness.commits}, of which ${completeness.rawCommits} are in this file byte for byte`,
      `Made by      ${said(tool.name)} ${said(tool.version)}`,
    ].join('\n'),
    'WHAT THIS FILE IS',
    'A report about a range of changes to a program, with everything the report rests on: the commits themselves, the evidence found in them, and the documents they were judged by. Nobody has to believe the report; everything that follows from the contents can be worked out again from them.',
    [
      'summary.md                 start here: the result, and why',
      'report.json                the whole result, for programs',
      'results.sarif              the findings, for code review tools',
      'impact.json                what the change reaches (where it was asked)',
      'evidence/evidence.ndjson   every piece of evidence, one a line',
      'evidence/commits.ndjson    every commit, byte for byte, one a line',
      'inputs/                    the policy and the documents that were judged',
      'manifest.json              what this file holds',
      'SHA256SUMS                 a fingerprint of every file',
    ].join('\n'),
    'WHAT IT CAN SHOW, AND WHAT IT CANNOT',
    'It shows what commits, notes and files say about AI tools. It cannot show that no AI tool was used: a change without evidence is a change without evidence, not a change by a person alone. Whoever makes a commit writes its text, so evidence is a statement of its author unless a report says otherwise.',
    'The commits carry the names and addresses of the people who made them. Treat this file accordingly.',
    'The file carries no signature. Verifying shows that its parts agree with each other and that the commits are what their fingerprints say. It does not show who made the file: compare its fingerprint with the one you were given by another way, and the last commit ("To", above) with your own copy of the program.',
    'HOW TO VERIFY IT',
    'With our tool, without a network connection once it is installed:',
    `  npx --yes @ai-provenance/scanner verify ${name}`,
    'Without our tool: unpack the file, open a terminal in the folder and run',
    '  sha256sum --check SHA256SUMS',
    'Every line must end in "OK". On a Mac the command is: shasum -a 256 -c SHA256SUMS. To see that the last commit exists in your own copy of the repository:',
    `  git cat-file -t ${range.head ?? '<commit>'}`,
  ];
  return Buffer.from(`${paragraphs.map(wrapped).join('\n\n')}\n`);
}

/** Prose is broken between words; what has lines or an indent of its own stays as it is. */
function wrapped(text: string): string {
  if (text.includes('\n') || text.startsWith(' ')) return text;
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row === undefined || row.length + 1 + word.length > WIDTH) rows.push(word);
    else rows[rows.length - 1] = `${row} ${word}`;
  }
  return rows.join('\n');
}
