import { CHECK_LANGUAGES, type CheckLanguage, type ControlRow, TEST_FILES } from '../catalog/controls/index.js';
import type { CheckScope, Control, Verify } from '../model/requirement.js';

/** The languages, as Linguist names them, that share the checks of a language of the catalogue. */
const FAMILY: Readonly<Record<CheckLanguage, readonly string[]>> = {
  JavaScript: ['JavaScript', 'TypeScript'],
  Python: ['Python'],
  Go: ['Go'],
  Java: ['Java'],
};

const isDeclared = (language: CheckLanguage, languages: readonly string[]): boolean =>
  languages.length === 0 || FAMILY[language].some((name) => languages.includes(name));

/**
 * A row of the catalogue as a control of a requirements file, for the languages of a project (none: for all). Checks of one language
 * look at its files alone, so that a file of another never decides them.
 */
export function controlOf(row: ControlRow, languages: readonly string[]): Control {
  const { id, name, requirement, severity, rationale } = row;
  const implementation = implementationOf(row, languages);
  const verify = checksOf(row, languages);
  return {
    id,
    name,
    requirement,
    ...(implementation === '' ? {} : { implementation }),
    ...(verify.length === 0 ? {} : { verify }),
    severity,
    frameworks: [...row.frameworks],
    rationale,
    references: [...row.references],
  };
}

/**
 * The checks of a row for these languages (none: for all of them). Each check of one language is limited to its files, but for words
 * that are looked for at paths of their own, such as a manifest.
 */
export function checksOf(row: ControlRow, languages: readonly string[]): Verify[] {
  const own = CHECK_LANGUAGES.filter((language) => isDeclared(language, languages)).flatMap((language) =>
    (row.verify[language] ?? []).map((check) =>
      limited(check, { languages: [...FAMILY[language]], ...(row.tests ? {} : { except: [...TEST_FILES[language]] }) }),
    ),
  );
  return [...(row.verify.every ?? []), ...own].map(excused);
}

function implementationOf({ implementation }: ControlRow, languages: readonly string[]): string {
  const own = CHECK_LANGUAGES.filter((language) => isDeclared(language, languages)).flatMap((language) => {
    const words = implementation[language];
    return words === undefined ? [] : [`${language === 'JavaScript' ? 'TypeScript/JavaScript' : language}: ${words}`];
  });
  return [...(implementation.every === undefined ? [] : [implementation.every]), ...own].join('\n');
}

/** What must not be somewhere need not have a somewhere. */
function excused(check: Verify): Verify {
  if ('any_of' in check) return { any_of: check.any_of.map(excused) };
  if ('all_of' in check) return { all_of: check.all_of.map(excused) };
  if ('pattern_absent' in check) return { pattern_absent: { ...check.pattern_absent, if_no_files: 'skip' } };
  if ('call' in check && check.call.state === 'absent') return { call: { ...check.call, if_no_files: 'skip' } };
  if ('import' in check && check.import.state === 'absent') return { import: { ...check.import, if_no_files: 'skip' } };
  return check;
}

type Limits = Pick<CheckScope, 'languages' | 'except'>;

function limited(check: Verify, limits: Limits): Verify {
  if ('pattern_present' in check) return { pattern_present: searched(check.pattern_present, limits) };
  if ('pattern_absent' in check) return { pattern_absent: searched(check.pattern_absent, limits) };
  if ('together' in check) return { together: within(check.together, limits) };
  if ('call' in check) return { call: within(check.call, limits) };
  if ('any_of' in check) return { any_of: check.any_of.map((each) => limited(each, limits)) };
  if ('all_of' in check) return { all_of: check.all_of.map((each) => limited(each, limits)) };
  if ('file_exists' in check || 'dependency' in check || 'value' in check || 'scanner' in check || 'attested' in check)
    return check;
  return { import: within(check.import, limits) };
}

/** Words at paths of their own may stand in files of another language. */
const searched = <T extends CheckScope>(body: T, limits: Limits): T => (body.paths === undefined ? within(body, limits) : body);

function within<T extends CheckScope>(body: T, { languages = [], except = [] }: Limits): T {
  const left = [...except, ...(body.except ?? [])];
  return { ...body, languages: body.languages ?? languages, ...(left.length === 0 ? {} : { except: left }) };
}
