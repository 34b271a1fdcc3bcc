import { describe, expect, it } from 'vitest';
import {
  CHECK_LANGUAGES,
  CONTEXT_WORDS,
  CRITERIA,
  controls,
  controlThemes,
  TEST_FILES,
} from '../../src/catalog/controls/index.js';
import { languages } from '../../src/catalog/languages.js';
import { languageOf } from '../../src/match/language.js';
import { globExpression } from '../../src/match/paths.js';
import { compileForeign } from '../../src/match/re2.js';
import { CONTROL_SEVERITIES, ECOSYSTEMS, TEXT_PARTS, type Verify } from '../../src/model/requirement.js';
import { checksOf } from '../../src/requirements/catalogue-control.js';
import { sampleCases, silencedCases } from './sample-cases.js';

const rows = controls.map((row) => [row.id, row] as const);

type Kind = Verify extends infer V ? (V extends unknown ? keyof V : never) : never;
const KEYS: Record<Exclude<Kind, undefined>, readonly string[]> = {
  pattern_present: ['paths', 'except', 'languages', 'if_no_files', 'pattern', 'in', 'at_least'],
  pattern_absent: ['paths', 'except', 'languages', 'if_no_files', 'pattern', 'in', 'except_lines'],
  together: ['paths', 'except', 'languages', 'if_no_files', 'patterns', 'within', 'in'],
  file_exists: ['path', 'section'],
  dependency: ['ecosystem', 'name', 'state', 'at_least', 'runtime_only'],
  value: ['file', 'path', 'is', 'if_missing'],
  call: ['paths', 'except', 'languages', 'if_no_files', 'name', 'state', 'argument'],
  import: ['paths', 'except', 'languages', 'if_no_files', 'name', 'state'],
  scanner: ['sarif', 'rule', 'level', 'paths'],
  attested: ['by', 'on', 'until', 'link'],
  any_of: [],
  all_of: [],
};

interface Leaf {
  kind: Exclude<Kind, undefined>;
  body: Record<string, unknown>;
}

function leaves(check: Verify): Leaf[] {
  if ('any_of' in check) return check.any_of.flatMap(leaves);
  if ('all_of' in check) return check.all_of.flatMap(leaves);
  const [kind, body] = Object.entries(check)[0] ?? [];
  return [{ kind: kind as Leaf['kind'], body: body as Record<string, unknown> }];
}

const listed = (value: unknown): string[] => (value === undefined ? [] : ([value].flat() as string[]));

/** Every expression of RE2 in a check, wherever it stands. */
function expressionsOf({ body }: Leaf): string[] {
  const argument = (body.argument ?? {}) as { matches?: string };
  const is = (body.is ?? {}) as { matches?: string };
  return [body.pattern, body.except_lines, ...listed(body.patterns), argument.matches, is.matches].flatMap((each) =>
    typeof each === 'string' ? [each] : [],
  );
}

const globsOf = ({ kind, body }: Leaf): string[] => [
  ...listed(body.paths),
  ...listed(body.except),
  ...(kind === 'file_exists' ? listed(body.path) : []),
  ...(kind === 'value' ? listed(body.file) : []),
];

describe('the built-in controls', () => {
  it('are at least forty, each theme with some', () => {
    expect(controls.length).toBeGreaterThanOrEqual(40);
    expect(controlThemes.filter((theme) => theme.rows.length === 0)).toEqual([]);
  });

  it('have unique ids in order, under their theme', () => {
    const ids = controls.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const theme of controlThemes) {
      expect(theme.rows.map(({ id }) => id)).toEqual(
        theme.rows.map((_, at) => `AIP-${theme.id}-${String(at + 1).padStart(3, '0')}`),
      );
    }
  });

  it('have names of their own', () => {
    const names = controls.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are evidence toward every framework', () => {
    const carried = new Set(controls.flatMap(({ frameworks }) => frameworks.map((id) => id.slice(0, id.indexOf(':')))));
    expect([...carried].sort()).toEqual(Object.keys(CRITERIA).sort());
    expect(Object.keys(CONTEXT_WORDS.frameworks).sort()).toEqual(Object.keys(CRITERIA).sort());
  });

  it('have checks of their own for each language that the vocabulary promises', () => {
    const promised = Object.entries(CONTEXT_WORDS.languages).flatMap(([name, meaning]) =>
      meaning.startsWith('checks of its own') ? [name] : [],
    );
    for (const language of promised) {
      const own = controls.filter((row) => checksOf(row, [language]).length > (row.verify.every ?? []).length);
      expect(own.length, language).toBeGreaterThan(20);
    }
  });

  it('claim to be evidence, never to decide', () => {
    const claims = controls.flatMap(({ id, ...row }) =>
      [row.name, row.requirement, row.rationale, row.limits].flatMap((text) =>
        /\b(?:complian(?:t|ce)|certif(?:y|ied)|guarantees?|ensures? that|immutable logs? (?:is|are))\b/i.test(text)
          ? [`${id}: ${text}`]
          : [],
      ),
    );
    expect(claims).toEqual([]);
  });
});

describe.each(rows)('%s', (_, row) => {
  const checks = checksOf(row, []);
  const all = checks.flatMap(leaves);

  it('is complete', () => {
    for (const text of [row.name, row.requirement, row.rationale, row.limits]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/^$|\n|\p{Cf}/u);
    }
    expect(row.requirement.endsWith('.')).toBe(true);
    expect(CONTROL_SEVERITIES).toContain(row.severity);
    expect(Object.keys(row.implementation).length).toBeGreaterThan(0);
    expect(checks.length).toBeGreaterThan(0);
    expect(row.references.length).toBeGreaterThan(0);
    for (const reference of row.references) expect(reference).toMatch(/^https:\/\/\S+$/);
  });

  it('names criteria that are known, each once', () => {
    expect(new Set(row.frameworks).size).toBe(row.frameworks.length);
    expect(row.frameworks.length).toBeGreaterThan(0);
    for (const criterion of row.frameworks) {
      const colon = criterion.indexOf(':');
      const framework: Record<string, Record<string, string>> = CRITERIA;
      expect(framework[criterion.slice(0, colon)]?.[criterion.slice(colon + 1)], criterion).toEqual(expect.any(String));
    }
  });

  it('is selected by words that are known', () => {
    const vocabulary: Record<string, Record<string, string>> = CONTEXT_WORDS;
    for (const [dimension, words] of Object.entries(row.select)) {
      expect(dimension).not.toBe('frameworks');
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((word) => vocabulary[dimension]?.[word] === undefined)).toEqual([]);
    }
  });

  it('has checks of a known shape', () => {
    const known = new Set(languages.map(({ name }) => name));
    for (const { kind, body } of all) {
      expect(KEYS[kind], kind).toBeDefined();
      expect(Object.keys(body).filter((key) => !KEYS[kind].includes(key))).toEqual([]);
      expect(listed(body.languages).filter((name) => !known.has(name))).toEqual([]);
      if (body.in !== undefined) expect(TEXT_PARTS).toContain(body.in);
      if (body.ecosystem !== undefined) expect(ECOSYSTEMS).toContain(body.ecosystem);
      if (body.state !== undefined) expect(['present', 'absent']).toContain(body.state);
      if (body.is !== undefined) expect(Object.keys(body.is as object)).toHaveLength(1);
      if ('name' in body) expect(listed(body.name).every((name) => /^\S+$/.test(name))).toBe(true);
    }
  });

  it('has expressions that the engine for foreign patterns takes', () => {
    for (const expression of all.flatMap(expressionsOf)) expect(() => compileForeign(expression), expression).not.toThrow();
  });

  it('looks at no tests for calls and imports, unless it says so', () => {
    const code = all.filter(({ kind }) => kind === 'call' || kind === 'import');
    const careless = code.filter(({ body }) => {
      const tests = row.tests
        ? []
        : CHECK_LANGUAGES.flatMap((name) => (listed(body.languages).includes(name) ? TEST_FILES[name] : []));
      return body.languages === undefined || tests.some((glob) => !listed(body.except).includes(glob));
    });
    expect(careless).toEqual([]);
  });

  it('looks only at paths inside the repository', () => {
    for (const glob of all.flatMap(globsOf)) {
      expect(glob).not.toMatch(/^\/|\.\.|\\|^\.\//);
      expect(() => globExpression(glob)).not.toThrow();
    }
  });

  it('has a sample that must pass and one that must fail', () => {
    expect(row.samples.holds.length).toBeGreaterThan(0);
    expect(row.samples.broken.length).toBeGreaterThan(0);
  });
});

/** Lines of a file that a search for words sees; comments are none of them where the check wants code. */
function linesOf(path: string, text: string, part: unknown): string[] {
  const lines = text.split('\n');
  if (part === 'any' || part === undefined) return lines;
  const mark = /\.(?:py|tf|ya?ml|sh|toml)$|Dockerfile$|CODEOWNERS$/.test(path) ? /(?:^|\s)#.*$/ : /(?:^|\s)\/\/.*$/;
  const code = lines.map((line) => line.replace(mark, ''));
  if (part === 'code-and-strings') return code;
  return code.map((line) => line.replace(/"""[^"]*"""|"[^"]*"|'[^']*'/g, '""'));
}

/** The search for words, done plainly; null where the check asks for something else or has nothing to look at. */
function searched({ kind, body }: Leaf, files: Readonly<Record<string, string>>): 'pass' | 'fail' | null {
  if (kind !== 'pattern_present' && kind !== 'pattern_absent') return null;
  const inside = (globs: unknown, path: string): boolean => listed(globs).some((glob) => globExpression(glob).test(path));
  const paths = Object.keys(files).filter(
    (path) =>
      (body.paths === undefined || inside(body.paths, path)) &&
      !inside(body.except, path) &&
      (body.languages === undefined || listed(body.languages).includes(languageOf(path) ?? '')),
  );
  if (paths.length === 0) return null;
  const pattern = compileForeign(String(body.pattern));
  const except = typeof body.except_lines === 'string' ? compileForeign(body.except_lines) : null;
  const found = paths.some((path) =>
    linesOf(path, files[path] ?? '', body.in).some((line) => pattern.test(line) && except?.test(line) !== true),
  );
  return found === (kind === 'pattern_present') ? 'pass' : 'fail';
}

/** Samples of controls that a search for words alone decides. */
const bySearch = sampleCases().filter(({ verify }) =>
  verify.every((check) => 'pattern_present' in check || 'pattern_absent' in check),
);

describe('samples that a search for words decides', () => {
  it('are many', () => {
    expect(bySearch.length).toBeGreaterThan(60);
  });

  it.each(bySearch.map((sample) => [sample.name, sample] as const))('%s', (_, { verify, files, expected }) => {
    const answers = verify.flatMap(leaves).map((leaf) => searched(leaf, files));
    expect(answers.includes('fail') ? 'fail' : answers.includes('pass') ? 'pass' : 'nothing').toBe(expected);
  });
});

describe('samples that must pass', () => {
  it('are refused by no search for words that stands beside other checks', () => {
    const refused = sampleCases().flatMap(({ name, verify, files, expected }) => {
      const searches = verify.filter((check) => 'pattern_present' in check || 'pattern_absent' in check).flatMap(leaves);
      return expected === 'pass' && searches.some((leaf) => searched(leaf, files) === 'fail') ? [name] : [];
    });
    expect(refused).toEqual([]);
  });
});

describe('samples whose code is all comment', () => {
  const searches = silencedCases().filter(({ verify }) =>
    verify.every((check) => 'pattern_present' in check || 'pattern_absent' in check),
  );

  it('are many, for whoever evaluates the other checks too', () => {
    expect(silencedCases().length).toBeGreaterThan(100);
    expect(searches.length).toBeGreaterThan(20);
  });

  it.each(searches.map((sample) => [sample.name, sample] as const))('%s', (_, { verify, files, never }) => {
    expect(verify.flatMap(leaves).map((leaf) => searched(leaf, files))).not.toContain(never);
  });
});
