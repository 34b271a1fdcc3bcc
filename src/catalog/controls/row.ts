import type { ControlSeverity, RequirementContext, Verify } from '../../model/requirement.js';
import type { CriterionId } from './criteria.js';

/** Languages that have checks of their own. `JavaScript` is TypeScript too. */
export const CHECK_LANGUAGES = ['JavaScript', 'Python', 'Go', 'Java'] as const;
export type CheckLanguage = (typeof CHECK_LANGUAGES)[number];

/** What holds whatever the language (`every`), and what one language has of its own. */
export type ByLanguage<T> = { every?: T } & Partial<Record<CheckLanguage, T>>;

/** A small tree that shows what the checks see. */
export interface ControlSample {
  files: Record<string, string>;
}

/** A built-in control: prescriptive words, checks, and trees that must pass and must fail them. */
export interface ControlRow {
  id: string;
  name: string;
  /** What must be so, in words that whoever writes the code can follow. */
  requirement: string;
  implementation: ByLanguage<string>;
  severity: ControlSeverity;
  frameworks: readonly CriterionId[];
  rationale: string;
  references: readonly string[];
  /** Words of the context: one of each dimension named here has to be declared. Nothing named: the control is always selected. */
  select: Omit<RequirementContext, 'frameworks'>;
  /** All of `every` and of each language present. Those of a language leave tests out, so that a test neither breaks nor fulfils one. */
  verify: ByLanguage<Verify[]>;
  /** Tests count like other code. */
  tests?: true;
  /** What the checks cannot show. */
  limits: string;
  samples: { holds: readonly ControlSample[]; broken: readonly ControlSample[] };
}

/** Where tests of a language, and what they read, usually lie. */
export const TEST_FILES: Readonly<Record<CheckLanguage, readonly string[]>> = {
  JavaScript: ['**/test/', '**/tests/', '**/__tests__/', '**/fixtures/', '**/*.test.*', '**/*.spec.*'],
  Python: ['**/test/', '**/tests/', '**/test_*.py', '**/*_test.py', '**/conftest.py'],
  Go: ['**/*_test.go', '**/testdata/'],
  Java: ['**/test/', '**/intTest/', '**/*Test.java', '**/*IT.java'],
};

export interface ControlTheme {
  /** Three letters, the middle of each id. */
  id: string;
  name: string;
  rows: readonly ControlRow[];
}
