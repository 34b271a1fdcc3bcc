import { CATALOGUE_VERSION, type ControlRow } from '../catalog/controls/index.js';
import { languageOf } from '../match/language.js';
import type { CheckScope, Control, RequirementContext, Verify } from '../model/requirement.js';
import { renderYaml } from '../yaml-render.js';
import { controlOf } from './catalogue-control.js';
import { inScope } from './check.js';
import { globs } from './globs.js';
import { normaliseContext, type Resolution } from './resolve.js';

/** Makes editors with the YAML language server complete and check the file. */
export const EDITOR_LINE =
  '# yaml-language-server: $schema=./node_modules/@ai-provenance/scanner/schemas/security-requirements.schema.json';

/** What stands where a person has to be named. */
export const OWNER_TODO = 'TODO: who answers for this control';

/**
 * A `security_requirements.yaml` to start from: the context, and each selected control with its words and checks for the declared
 * languages. Owners are left to people. The same context gives the same bytes.
 */
export function draftRequirements(context: RequirementContext, resolved: Resolution, catalogue: readonly ControlRow[]): string {
  const normal = normaliseContext(context).context;
  const rows = new Map(catalogue.map((row) => [row.id, row]));
  const selected = resolved.controls.flatMap(({ id }) => rows.get(id) ?? []);
  const controls = selected.map((row) => ordered(controlOf(row, normal.languages ?? [])));
  const header = [
    EDITOR_LINE,
    `# Drafted from version ${CATALOGUE_VERSION} of the built-in catalogue: ${controls.length} controls. A check that passes is evidence toward the`,
    '# criteria it names, never a determination. Change what does not fit, name an owner for each control, and review the file like code.',
    ...limitLines(selected),
  ];
  return `${header.join('\n')}\n${renderYaml({ version: '1', context: normal, controls }, 0)}`;
}

/** Said once, above all: what no check of the file shows. */
function limitLines(rows: readonly ControlRow[]): string[] {
  const lines = rows.map(({ id, limits }) => `#   ${id}: ${limits}`);
  return lines.length === 0 ? [] : ['# What the checks cannot show:', ...lines];
}

/** In the order in which people read it. */
function ordered(control: Control): Record<string, unknown> {
  const { id, name, requirement, implementation, severity, frameworks, verify, rationale, references } = control;
  return {
    id,
    name,
    requirement,
    ...(implementation === undefined ? {} : { implementation }),
    severity,
    owner: OWNER_TODO,
    frameworks,
    ...(verify === undefined ? {} : { verify }),
    rationale,
    references,
  };
}

/**
 * What whoever writes code at these paths has to keep to, as plain text with one short sentence after the other, the gravest controls
 * first. Only controls whose scope touches one of the paths; no path: all. Text of a control is kept on one line and without
 * characters that nobody sees, because the file may come from elsewhere.
 */
export function agentText(controls: readonly Control[], paths: readonly string[]): string {
  const touched = controls.filter((control) => paths.length === 0 || paths.some((path) => touches(control, path)));
  if (touched.length === 0) return 'No security requirement is written for these paths.\n';
  const gravest = [...touched].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const sections = gravest.map(({ id, name, requirement, implementation, severity = 'high' }) =>
    [
      `${id} (${severity}): ${plain(name)}`,
      ...sentences(requirement).map((sentence) => `- ${sentence}`),
      ...(implementation ?? '')
        .split('\n')
        .filter((line) => line.trim() !== '' && concerns(line, paths))
        .map((line) => `- How: ${plain(line)}`),
    ].join('\n'),
  );
  const where = paths.length === 0 ? 'in this repository' : `at: ${paths.map(plain).join(', ')}`;
  return `${[`Security requirements for code ${where}`, 'Keep to every one. Where one cannot be met, stop and say which and why. Never weaken a check to pass it.', ...sections].join('\n\n')}\n`;
}

/** A line of an implementation that names one language (as the catalogue writes them) is for files of that language. */
function concerns(line: string, paths: readonly string[]): boolean {
  const named = /^(TypeScript|JavaScript|TypeScript\/JavaScript|Python|Go|Java): /.exec(line)?.[1];
  if (named === undefined || paths.length === 0) return true;
  return paths.some((path) => named.split('/').includes(languageOf(path) ?? ''));
}

const WEIGHT = { critical: 0, high: 1, medium: 2, low: 3 } as const;
const weight = ({ severity = 'high' }: Control): number => WEIGHT[severity];

/** On one line, without control, bidi and other invisible characters. */
const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** What must never be done stands last, where it is remembered. */
function sentences(text: string): string[] {
  const all = plain(text)
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((sentence) => sentence !== '');
  const never = all.filter(isNever);
  return [...all.filter((sentence) => !isNever(sentence)), ...never];
}

const isNever = (sentence: string): boolean => /^never\b/i.test(sentence);

function touches({ applies_when: when, verify = [] }: Control, path: string): boolean {
  const language = languageOf(path);
  if (when?.paths !== undefined && !globs(when.paths)(path)) return false;
  if (
    when?.languages !== undefined &&
    (language === null || !when.languages.some((name) => name.toLowerCase() === language.toLowerCase()))
  )
    return false;
  // Without a check nothing says where it does not apply.
  return verify.length === 0 || verify.some((check) => checkTouches(check, path));
}

function checkTouches(check: Verify, path: string): boolean {
  if ('any_of' in check) return check.any_of.some((each) => checkTouches(each, path));
  if ('all_of' in check) return check.all_of.some((each) => checkTouches(each, path));
  if ('file_exists' in check) return globs([check.file_exists.path].flat())(path);
  if ('value' in check) return globs([check.value.file].flat())(path);
  // Manifests are found by the readers of packages, and a result or a statement is about the whole.
  if ('dependency' in check)
    return /(?:^|\/)(?:package\.json|pyproject\.toml|requirements[^/]*\.txt|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|Cargo\.toml|[^/]+\.csproj|Gemfile|composer\.json)$/.test(
      path,
    );
  if ('scanner' in check) return check.scanner.paths === undefined || globs(check.scanner.paths)(path);
  if ('attested' in check) return false;
  try {
    return inScope(scopeOf(check))(path);
  } catch {
    return true; // A scope that cannot be read leaves nothing out; evaluating it says what is wrong.
  }
}

type Scoped = Extract<
  Verify,
  { pattern_present: unknown } | { pattern_absent: unknown } | { together: unknown } | { call: unknown } | { import: unknown }
>;

function scopeOf(check: Scoped): CheckScope {
  if ('pattern_present' in check) return check.pattern_present;
  if ('pattern_absent' in check) return check.pattern_absent;
  if ('together' in check) return check.together;
  return 'call' in check ? check.call : check.import;
}
