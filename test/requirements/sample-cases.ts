import { controls } from '../../src/catalog/controls/index.js';
import { languageOf } from '../../src/match/language.js';
import type { Verify } from '../../src/model/requirement.js';
import { checksOf } from '../../src/requirements/catalogue-control.js';

/** One sample of the catalogue: a small tree, the checks that look at it, and what all of them together must answer. */
export interface SampleCase {
  control: string;
  /** `AIP-ENC-001 holds 2`. */
  name: string;
  files: Readonly<Record<string, string>>;
  /** Those of the languages that the tree holds; each must hold. */
  verify: readonly Verify[];
  /** A check for which nothing is in scope has no say. */
  expected: 'pass' | 'fail';
}

/** Every sample of every row. Whoever evaluates checks runs over these. */
export function sampleCases(): SampleCase[] {
  return controls.flatMap((row) =>
    (['holds', 'broken'] as const).flatMap((kind) =>
      row.samples[kind].map(({ files }, at) => ({
        control: row.id,
        name: `${row.id} ${kind} ${at + 1}`,
        files,
        verify: checksOf(row, languagesIn(files)),
        expected: kind === 'holds' ? ('pass' as const) : ('fail' as const),
      })),
    ),
  );
}

/** A sample whose code is all comment: nothing that asks for code may find it fulfilled, nor broken. */
export interface SilencedCase extends Omit<SampleCase, 'expected'> {
  never: 'pass' | 'fail';
}

/** Of the samples that only code decides. Checks that ask both for presence and absence are left out. */
export function silencedCases(): SilencedCase[] {
  return sampleCases().flatMap(({ expected, ...sample }) => {
    const paths = Object.keys(sample.files);
    const states = new Set(sample.verify.flatMap(statesOf));
    const wanted = expected === 'pass' ? 'present' : 'absent';
    if (!paths.every((path) => /\.(?:ts|py|go|java)$/.test(path)) || states.size !== 1 || !states.has(wanted)) return [];
    const files = Object.fromEntries(Object.entries(sample.files).map(([path, text]) => [path, commented(path, text)]));
    return [{ ...sample, files, never: expected }];
  });
}

function statesOf(check: Verify): ('present' | 'absent' | 'other')[] {
  if ('any_of' in check) return check.any_of.flatMap(statesOf);
  if ('all_of' in check) return check.all_of.flatMap(statesOf);
  if ('call' in check) return [check.call.state];
  if ('import' in check) return [check.import.state];
  if ('together' in check) return ['present'];
  if ('pattern_present' in check) return [check.pattern_present.in === 'any' ? 'other' : 'present'];
  if ('pattern_absent' in check) return [check.pattern_absent.in === 'any' ? 'other' : 'absent'];
  return ['other'];
}

function commented(path: string, text: string): string {
  const mark = path.endsWith('.py') ? '# ' : '// ';
  return text.replace(/^(?=.)/gm, mark);
}

/** Never empty, because an empty list of languages means all of them. */
function languagesIn(files: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.keys(files).map((path) => languageOf(path) ?? 'Text'))];
}
