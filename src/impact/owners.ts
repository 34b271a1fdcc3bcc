import { endingOf, githubPattern, gitlabPattern, type PathPattern } from './owner-patterns.js';

export type Forge = 'github' | 'gitlab';

/** Where a forge looks, in its order: the first that exists counts, the others are not read. */
export const OWNERS_PATHS: Record<Forge, readonly string[]> = {
  // docs.github.com, About code owners: ".github/, root, or docs/ directory … it searches in that order".
  github: ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'],
  // docs.gitlab.com, Code Owners: root, docs/, .gitlab/; the first one found is used (gitlab-org/gitlab#366394).
  gitlab: ['CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
};

/** One rule as the forge reads it. */
export interface OwnerRow {
  /** From 1. */
  line: number;
  pattern: string;
  /** Empty: what matches has no owner, which is not the same as no rule. */
  owners: readonly string[];
  /** GitLab: the section, `''` before the first; on GitHub always `''`. */
  section: string;
  /** GitLab `!pattern`: what matches needs nobody of this section, whatever follows. */
  exclusion: boolean;
}

/** What the forge does not understand; it leaves such a line out, or takes it otherwise than it looks. */
export interface OwnerProblem {
  /** From 1; 0: the file as a whole. */
  line: number;
  column: number;
  what:
    | 'too-large'
    | 'negation'
    | 'character-range'
    | 'escaped-hash'
    | 'pattern-too-long'
    | 'invalid-owner'
    | 'missing-owner'
    | 'section-without-name'
    | 'invalid-section'
    | 'optional-with-approvals';
  text: string;
}

export interface OwnerSection {
  name: string;
  optional: boolean;
  /** How many have to approve. */
  approvals: number;
}

/** A CODEOWNERS file, made ready for questions. */
export interface Owners {
  forge: Forge;
  rows: readonly OwnerRow[];
  sections: readonly OwnerSection[];
  problems: readonly OwnerProblem[];
  /** By section, in order. */
  readonly lookups: readonly Lookup[];
}

export interface OwnerMatch {
  owners: string[];
  line: number;
  pattern: string;
  section: string;
  optional: boolean;
}

const LARGEST = 3 * 1024 * 1024;
/** A path of git is hardly longer. */
const LONGEST_PATTERN = 4096;

/**
 * Reads a CODEOWNERS file as the forge does; never throws, every line it does not understand is a problem.
 *
 * GitHub (docs.github.com, About code owners): lines with `!`, `[ ]`, `\#` or a malformed owner are left out, a file of 3 MB or more as a
 * whole. GitLab (docs.gitlab.com, Syntax of CODEOWNERS; gitlab-org/gitlab: ee/lib/gitlab/code_owners/): sections, default owners,
 * exclusions; of the words behind a pattern those that look like an owner count.
 */
export function parseOwners(text: string, forge: Forge): Owners {
  const problems: OwnerProblem[] = [];
  if (forge === 'github' && Buffer.byteLength(text) >= LARGEST) {
    problems.push({ line: 0, column: 0, what: 'too-large', text: '3 MB' });
    return { forge, rows: [], sections: [], problems, lookups: [] };
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return forge === 'github' ? github(lines, problems) : gitlab(lines, problems);
}

/**
 * Who owns a path; null where no rule matches. An empty list is a rule that says: nobody.
 *
 * GitHub: the last rule that matches. GitLab: the last one of every section, `owners` those of all; line and pattern are those of the last
 * section that has one, {@link ownerMatches} tells them apart. Case counts. Linear in the length of the path for each rule looked at.
 */
export function ownersOf(owners: Owners, path: string): { owners: string[]; line: number; pattern: string } | null {
  const matches = ownerMatches(owners, path);
  const last = matches[matches.length - 1];
  if (last === undefined) return null;
  return { owners: [...new Set(matches.flatMap((match) => match.owners))], line: last.line, pattern: last.pattern };
}

/** The rule that counts in every section; on GitHub one at most. */
export function ownerMatches({ lookups, sections }: Owners, path: string): OwnerMatch[] {
  const names = path.split('/');
  return lookups.flatMap((lookup, index) => {
    const row = lookup.last(names);
    const { name = '', optional = false } = sections[index] ?? {};
    return row === null ? [] : [{ owners: [...row.owners], line: row.line, pattern: row.pattern, section: name, optional }];
  });
}

// GitHub

function github(lines: readonly string[], problems: OwnerProblem[]): Owners {
  const rows = lines.flatMap((line, index) => githubRow(line, index + 1, problems) ?? []);
  const sections = [{ name: '', optional: false, approvals: 0 }];
  return { forge: 'github', rows, sections, problems, lookups: [new Lookup(rows, githubPattern)] };
}

function githubRow(line: string, number: number, problems: OwnerProblem[]): OwnerRow | null {
  const words = wordsOf(line);
  const comment = words.findIndex(({ text }) => text.startsWith('#'));
  const [first, ...owners] = comment < 0 ? words : words.slice(0, comment);
  if (first === undefined) return null;
  const wrong = githubProblem(first) ?? ownerProblem(owners);
  if (wrong === null)
    return { line: number, pattern: first.text, owners: owners.map(({ text }) => text), section: '', exclusion: false };
  problems.push({ line: number, ...wrong, text: wrong.text.slice(0, 200) });
  return null;
}

type Wrong = Omit<OwnerProblem, 'line'>;

/** What `.gitignore` knows and GitHub does not. */
function githubProblem({ text, column }: Word): Wrong | null {
  if (text.startsWith('!')) return { what: 'negation', column, text };
  if (text.startsWith('\\#')) return { what: 'escaped-hash', column, text };
  const range = text.search(/[[\]]/);
  if (range >= 0) return { what: 'character-range', column: column + range, text };
  return text.length > LONGEST_PATTERN ? { what: 'pattern-too-long', column, text } : null;
}

function ownerProblem(owners: readonly Word[]): Wrong | null {
  const bad = owners.find(({ text }) => !isGithubOwner(text));
  return bad === undefined ? null : { what: 'invalid-owner', ...bad };
}

/** `@user`, `@org/team`, an address. */
function isGithubOwner(text: string): boolean {
  return text.length <= 320 && (/^@[\w.-]+(?:\/[\w.-]+)?$/.test(text) || /^[^\s@]+@[^\s@]+$/.test(text));
}

interface Word {
  text: string;
  /** From 1. */
  column: number;
}

/** Words between white space; a backslash keeps the space behind it. */
function wordsOf(line: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let at = 0; at <= line.length; at++) {
    const blank = at === line.length || line[at] === ' ' || line[at] === '\t';
    if (!blank && start < 0) start = at;
    if (line[at] === '\\') at++;
    else if (blank && start >= 0) {
      words.push({ text: line.slice(start, at), column: start + 1 });
      start = -1;
    }
  }
  if (start >= 0) words.push({ text: line.slice(start), column: start + 1 });
  return words;
}

// GitLab

interface Section extends OwnerSection {
  defaults: readonly string[];
  /** By pattern: a later rule of the same pattern takes the place of the earlier one. */
  rows: Map<string, OwnerRow>;
}

function gitlab(lines: readonly string[], problems: OwnerProblem[]): Owners {
  const sections = new Map<string, Section>();
  let current: Section = { name: '', optional: false, approvals: 0, defaults: [], rows: new Map() };
  sections.set('', current);
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const problem = (what: OwnerProblem['what']): void => {
      problems.push({ line: index + 1, column: raw.indexOf(line) + 1, what, text: line.slice(0, 200) });
    };
    const header = headerOf(line, problem);
    if (header !== null) {
      current = opened(header, sections);
      continue;
    }
    const row = gitlabRow(line, index + 1, current, problem);
    if (row !== null) current.rows.set(row.pattern, row);
  }
  const known = [...sections.values()];
  return {
    forge: 'gitlab',
    rows: known.flatMap(({ rows }) => [...rows.values()]).sort((a, b) => a.line - b.line),
    sections: known.map(({ name, optional, approvals }) => ({ name, optional, approvals })),
    problems,
    lookups: known.map(({ rows }) => new Lookup([...rows.values()], gitlabPattern)),
  };
}

/** `^[Name][2] @default`. */
function headerOf(line: string, problem: (what: OwnerProblem['what']) => void): Section | null {
  const optional = line.startsWith('^');
  const open = optional ? 1 : 0;
  if (line[open] !== '[') return null;
  const close = line.indexOf(']', open);
  if (close < 0) {
    problem('invalid-section');
    return null;
  }
  const name = line.slice(open + 1, close);
  const [all = '', count = ''] = /^\[(\d{0,9})\]/.exec(line.slice(close + 1, close + 13)) ?? [];
  const approvals = Number(count);
  if (name.trim() === '') problem('section-without-name');
  if (optional && approvals > 0) problem('optional-with-approvals');
  return { name, optional, approvals, defaults: gitlabOwners(line.slice(close + 1 + all.length)), rows: new Map() };
}

/** Sections of one name, whatever its case, are one; it is optional where all of them are. */
function opened(header: Section, sections: Map<string, Section>): Section {
  const key = `[${header.name.toLowerCase()}`;
  const before = sections.get(key);
  const section: Section =
    before === undefined
      ? header
      : { ...header, name: before.name, rows: before.rows, optional: before.optional && header.optional };
  sections.set(key, section);
  return section;
}

function gitlabRow(
  line: string,
  number: number,
  section: Section,
  problem: (what: OwnerProblem['what']) => void,
): OwnerRow | null {
  const written = wordsOf(line)[0]?.text ?? '';
  const exclusion = written.startsWith('!');
  const pattern = (exclusion ? written.slice(1) : written).replace(/^\\#/, '#');
  if (pattern.length > LONGEST_PATTERN || pattern === '') {
    problem('pattern-too-long');
    return null;
  }
  const rest = line.slice(written.length).trim();
  const own = gitlabOwners(rest);
  if (!exclusion && rest !== '' && rest.split(/\s+/).length !== own.length) problem('invalid-owner');
  const owners = exclusion ? [] : rest === '' ? section.defaults : own;
  if (!exclusion && owners.length === 0) problem('missing-owner');
  return { line: number, pattern, owners, section: section.name, exclusion };
}

/** Of the words those that name somebody: `@user`, `@group/sub`, `@@role`, an address. */
function gitlabOwners(text: string): string[] {
  return text.split(/\s+/).filter((word) => word.length <= 320 && (/^@@?[\w./-]+$/.test(word) || /^[^\s@]+@[^\s@]+$/.test(word)));
}

// Looking up

interface Rule {
  index: number;
  row: OwnerRow;
  pattern: PathPattern;
}

/** The rules of one section by where they can hold, so that a path is compared with few of them. */
class Lookup {
  readonly #anywhere: Rule[] = [];
  /** By the literal names they begin with. */
  readonly #roots = new Map<string, Rule[]>();
  readonly #names = new Map<string, Rule[]>();
  readonly #endings = new Map<string, Rule[]>();
  readonly #exclusions: boolean;

  constructor(rows: readonly OwnerRow[], compile: (pattern: string) => PathPattern) {
    this.#exclusions = rows.some(({ exclusion }) => exclusion);
    for (const rule of lastOfEach(rows, compile)) {
      const { key } = rule.pattern;
      if (key.in === 'anywhere') this.#anywhere.push(rule);
      else push({ root: this.#roots, name: this.#names, ending: this.#endings }[key.in], key.text, rule);
    }
  }

  /** The last rule that holds; null where none does, or an exclusion takes the path out. */
  last(names: readonly string[]): OwnerRow | null {
    let best: Rule | null = null;
    for (const rules of this.#candidates(names)) {
      for (let at = rules.length - 1; at >= 0; at--) {
        const rule = rules[at];
        if (rule === undefined || (!this.#exclusions && best !== null && rule.index < best.index)) break;
        if (!rule.pattern.fits(names)) continue;
        if (rule.row.exclusion) return null;
        if (best === null || rule.index > best.index) best = rule;
      }
    }
    return best?.row ?? null;
  }

  #candidates(names: readonly string[]): Rule[][] {
    const found: Rule[][] = [];
    const add = (rules: Rule[] | undefined): void => {
      if (rules !== undefined) found.push(rules);
    };
    let prefix = '';
    for (const name of names) {
      prefix = prefix === '' ? name : `${prefix}/${name}`;
      add(this.#roots.get(prefix));
    }
    for (const name of names) {
      if (this.#names.size > 0) add(this.#names.get(name));
      if (this.#endings.size > 0) add(this.#endings.get(endingOf(name)));
    }
    if (this.#anywhere.length > 0) found.push(this.#anywhere);
    return found;
  }
}

/** Of equal patterns the last; what stands before a rule for every path is never reached. */
function lastOfEach(rows: readonly OwnerRow[], compile: (pattern: string) => PathPattern): Rule[] {
  const seen = new Set<string>();
  const rules: Rule[] = [];
  const exclusions = rows.some(({ exclusion }) => exclusion);
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row === undefined || seen.has(`${row.exclusion}${row.pattern}`)) continue;
    seen.add(`${row.exclusion}${row.pattern}`);
    const pattern = compile(row.pattern);
    rules.push({ index, row, pattern });
    if (pattern.all && !exclusions) break;
  }
  return rules.reverse();
}

function push(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const rules = map.get(key);
  if (rules === undefined) map.set(key, [rule]);
  else rules.push(rule);
}
