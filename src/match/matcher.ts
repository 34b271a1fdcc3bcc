import type { automation } from '../catalog/automation.js';
import type { Convention } from '../catalog/conventions.js';
import type { Declaration } from '../catalog/declarations.js';
import type { Marker } from '../catalog/markers.js';
import type { mechanical } from '../catalog/mechanical.js';
import { separatorOf } from '../commit/trailers.js';
import type { Commit, MessageLine } from '../model/commit.js';
import type { BranchSignature, FileSignature, FooterSignature, SubjectSignature, Tool, TrailerSignature } from '../model/tool.js';
import { type Claim, UNSPECIFIED } from './claim.js';
import { DeclarationReader } from './declarations.js';
import { hasDisguise, undisguise } from './disguise.js';
import { normalAddress, parseGitHubNoreply } from './identity.js';
import { parseModel } from './model.js';
import { indexNames, type NameIndex } from './names.js';
import { type CompilePattern, compileOwn, type Pattern } from './pattern.js';
import { PersonMatcher, type Place } from './person.js';
import { repeatedInRevert } from './revert.js';
import { counts, type Draft, denial, draft, publicPart, QUOTE_LIMIT, type Sighting, unique, weaken } from './sighting.js';
import { strengthOn } from './strength.js';
import { ValueReader } from './value.js';

/** Everything that is known; rows only. */
export interface Catalogue {
  tools: readonly Tool[];
  conventions: readonly Convention[];
  declarations: readonly Declaration[];
  automation: typeof automation;
  mechanical: typeof mechanical;
  agentFiles: readonly FileSignature[];
  markers: readonly Marker[];
}

interface Compiled<S> {
  tool: Tool;
  signature: S;
  test: Pattern;
  /** Finds the model's name in group 1. */
  model?: Pattern;
  body?: Pattern;
}

/** Tools that did not come with this package, and the engine their expressions run on. */
export interface ForeignTools {
  tools: readonly Tool[];
  compile: CompilePattern;
}

const LINE_WINDOW = 16 * 1024;

/** Finds what the catalogue knows in one commit. Pure: the same commit gives the same sightings. */
export class Matcher {
  readonly #tools: Map<string, Tool>;
  readonly #names: NameIndex;
  readonly #persons: PersonMatcher;
  readonly #values: ValueReader;
  readonly #trailers = new Map<string, Compiled<TrailerSignature>[]>();
  readonly #conventions: Map<string, Convention>;
  readonly #footers: Compiled<FooterSignature>[] = [];
  /** Some literal of some footer: one test a line in place of one a footer. */
  readonly #anyFooter: RegExp;
  readonly #subjects: Compiled<SubjectSignature>[] = [];
  readonly #branches: Compiled<BranchSignature>[] = [];
  readonly #declarations: DeclarationReader;
  readonly #mechanical: { test: RegExp; tools: string[] | undefined }[];
  readonly #dependencyBots: { addresses: Set<string>; logins: Set<string>; ids: Set<number> };

  constructor(catalogue: Catalogue, foreign: ForeignTools = { tools: [], compile: compileOwn }) {
    const tools = [...catalogue.tools, ...foreign.tools];
    const compilerOf = (tool: Tool): CompilePattern => (foreign.tools.includes(tool) ? foreign.compile : compileOwn);
    this.#tools = new Map(tools.map((tool) => [tool.id, tool]));
    this.#names = indexNames(tools);
    this.#persons = new PersonMatcher(tools, this.#names, compilerOf);
    this.#values = new ValueReader(this.#names, this.#persons);
    this.#conventions = new Map(catalogue.conventions.map((row) => [row.key, row]));
    this.#declarations = new DeclarationReader(catalogue.declarations, this.#values, this.#names);
    this.#mechanical = catalogue.mechanical.map(({ pattern, tools }) => ({ test: new RegExp(pattern, 'iu'), tools }));
    const bots = catalogue.automation.filter((row) => row.dependencyBot);
    this.#dependencyBots = {
      addresses: new Set(bots.flatMap((row) => row.addresses ?? [])),
      logins: new Set(bots.flatMap((row) => row.logins ?? []).map((login) => login.toLowerCase())),
      ids: new Set(bots.flatMap((row) => row.githubIds ?? [])),
    };
    for (const tool of tools) for (const signature of tool.signatures) this.#compile(tool, signature, compilerOf(tool));
    this.#anyFooter = anyOf(this.#footers.map(({ signature }) => signature.literal));
  }

  #compile(tool: Tool, signature: Tool['signatures'][number], compile: CompilePattern): void {
    const model = 'model' in signature && signature.model !== undefined ? { model: compile(signature.model) } : {};
    switch (signature.scope) {
      case 'trailer': {
        const rows = this.#trailers.get(signature.key) ?? [];
        this.#trailers.set(signature.key, rows);
        rows.push({ tool, signature, test: compile(`^(?:${signature.value ?? '.*'})$`), ...model });
        break;
      }
      case 'footer':
        this.#footers.push({ tool, signature, test: compile(signature.pattern), ...model });
        break;
      case 'subject':
        this.#subjects.push({
          tool,
          signature,
          test: compile(signature.pattern),
          ...(signature.body === undefined ? {} : { body: compile(signature.body) }),
        });
        break;
      case 'branch':
        this.#branches.push({ tool, signature, test: compile(`^(?:${signature.pattern})`) });
        break;
      case 'person':
      case 'note':
      case 'file':
      case 'marker':
        break;
    }
  }

  /** What one identity says, without a commit around it; for author and committer lines, which repeat. */
  person(name: string, address: string, place: Place, day: string): Claim | null {
    return this.#persons.signing(name, address, place, day);
  }

  /** Whether the value of a trailer holds the identity of an agent. */
  holdsAgent(value: string): boolean {
    return this.#persons.among(value, '').some((claim) => claim !== null);
  }

  /** The tool behind a name inside a record of another tool (`agent_id.tool` of a git note); our own id is one, too. */
  toolNamed(name: string): Tool | undefined {
    return this.#names.exact(name) ?? this.#tools.get(name);
  }

  /** The agent branch that a merge subject names, if any. */
  branch(subject: string): Claim | null {
    const head = mergedBranch(subject);
    if (head === null) return null;
    const found = this.#branches.find(({ test }) => test.test(head));
    return found === undefined
      ? null
      : { signature: found.signature.id, tool: found.tool.id, role: 'assistant', strength: 'weak' };
  }

  sightings(commit: Commit): Sighting[] {
    const day = dayOf(commit.committer.time);
    const found = this.#people(commit, day);
    const keys = new Set(commit.lines.flatMap((line) => keyOf(line.text) ?? []));
    const onlyTrailers = this.isDependencyBot(commit.author.address);
    const repeated = repeatedInRevert(commit.lines);
    commit.lines.forEach((line, index) => {
      if (line.text === '') return;
      const box = /^[-*+] \[[ xX]\] /.test(line.text) && (line.quoting ?? 'list') === 'list';
      if (box && !onlyTrailers) found.push(...this.#declarations.box(line, day));
      if (line.quoting !== undefined) return;
      if (onlyTrailers && !line.trailer) return;
      const before = found.length;
      found.push(...this.#line(line, index, commit.lines, keys, day));
      if (repeated.has(index)) for (const sighting of found.slice(before)) weaken(sighting, 'repeated-in-revert');
    });
    found.push(...this.#subject(commit, day));
    if (!found.some(counts)) found.push(...this.#disguised(commit, day));
    this.#weakenMechanical(found, commit);
    this.#resolveFamilies(found);
    ownSignOff(found);
    return [...unique(found).map(publicPart), ...anomalies(commit)];
  }

  #people(commit: Commit, day: string): Draft[] {
    const author = this.person(commit.author.name, commit.author.address, 'author', day);
    const committer = this.person(commit.committer.name, commit.committer.address, 'committer', day);
    const found: Draft[] = [];
    if (author !== null) {
      found.push(draft(author, 'author', author.role ?? 'author', `${commit.author.name} <${commit.author.address}>`));
    }
    if (committer !== null && committer.tool !== author?.tool) {
      const sighting = draft(committer, 'committer', 'committer', `${commit.committer.name} <${commit.committer.address}>`);
      found.push(weaken(sighting, 'committer-only'));
    }
    return found;
  }

  #line(line: MessageLine, index: number, lines: readonly MessageLine[], keys: ReadonlySet<string>, day: string): Draft[] {
    const text = line.text.slice(0, LINE_WINDOW).trimEnd();
    const trailers = this.#trailer(text, keys, day);
    if (trailers.length > 0) return trailers.map((trailer) => at(line, trailer));
    const said = this.#footer(text, day) ?? this.#declarations.sentence(text, index, lines, day);
    return said === null ? [] : [at(line, said)];
  }

  #trailer(text: string, keys: ReadonlySet<string>, day: string): Draft[] {
    const key = keyOf(text);
    if (key === null) return [];
    const value = text.slice(text.indexOf(':') + 1).trim();
    const own = this.#trailers
      .get(key)
      ?.find(({ signature, test }) => test.test(value) && (signature.with ?? []).every((other) => keys.has(other)));
    if (own !== undefined) {
      const model = modelIn(own.model?.exec(value)?.[1]);
      const claim: Claim = { signature: own.signature.id, tool: own.tool.id, strength: strengthOn(own.signature, day), ...model };
      return [draft(claim, 'trailer', own.signature.role ?? 'assistant', text)];
    }
    const convention = this.#conventions.get(key);
    if (convention === undefined || !(convention.with ?? []).every((other) => keys.has(other))) return [];
    return this.#conventional(convention, value, text, day);
  }

  #identities(row: Convention, value: string, text: string, day: string): Draft[] {
    return this.#persons.among(value, day).flatMap((claim) => {
      if (claim === null) return [];
      const role = row.role === 'reviewer' ? 'reviewer' : (claim.role ?? row.role);
      return [{ ...draft(claim, row.key === 'co-authored-by' ? 'co-author' : 'trailer', role, text), key: row.key }];
    });
  }

  #conventional(row: Convention, value: string, text: string, day: string): Draft[] {
    const signature = `trailer/${row.key}`;
    switch (row.values) {
      case 'person':
        return this.#identities(row, value, text, day);
      case 'share': {
        const share = /^(\d{1,3}(?:\.\d{1,3})?) ?%/.exec(value)?.[1];
        if (share === undefined) return [];
        if (Number(share) === 0) return [denial(signature, 'strong', text)];
        return [draft({ signature, tool: UNSPECIFIED, strength: row.strength }, 'trailer', row.role, text)];
      }
      case 'denies':
        return [denial(signature, 'strong', text)];
      case 'names-ai':
      case 'says-ai': {
        const reading = row.values === 'names-ai' ? this.#values.naming(value, day) : this.#values.free(value, day);
        if (reading === null) return [];
        if (reading.says === 'denial') return [denial(signature, 'strong', text)];
        return [draft({ signature, ...reading.claim }, 'trailer', row.role, text)];
      }
    }
  }

  #footer(text: string, day: string): Draft | null {
    if (!this.#anyFooter.test(text)) return null;
    const lower = text.toLowerCase();
    for (const { tool, signature, test, model } of this.#footers) {
      if (!lower.includes(signature.literal) || !test.test(text)) continue;
      const claim: Claim = {
        signature: signature.id,
        tool: tool.id,
        strength: strengthOn(signature, day),
        ...modelIn(model?.exec(text)?.[1]),
      };
      return draft(claim, 'footer', signature.role ?? 'assistant', text);
    }
    return null;
  }

  #subject(commit: Commit, day: string): Draft[] {
    const first = commit.lines[0];
    if (first === undefined) return [];
    const place = { line: first.line, offset: first.offset };
    const branch = this.branch(first.text);
    const found: Draft[] = branch === null ? [] : [{ ...draft(branch, 'branch', 'assistant', first.text), ...place }];
    const lower = first.text.toLowerCase();
    for (const { tool, signature, test, body } of this.#subjects) {
      if (!lower.includes(signature.literal) || !test.test(first.text)) continue;
      const inBody = body !== undefined && commit.lines.slice(1).some((line) => body.test(line.text));
      const usual = strengthOn(signature, day);
      const strength = inBody ? (signature.bodyStrength ?? usual) : usual;
      found.push({
        ...draft({ signature: signature.id, tool: tool.id, strength }, 'subject', signature.role ?? 'assistant', first.text),
        ...place,
      });
    }
    return found;
  }

  /** Lines that only become a signature once hidden or look-alike characters, a shared indent or literal `\n` are undone. */
  #disguised(commit: Commit, day: string): Draft[] {
    const body = commit.lines.slice(1).filter((line) => line.text.trim() !== '');
    const allIndented = body.length > 0 && body.every((line) => line.quoting === 'indented');
    const found: Draft[] = [];
    commit.lines.forEach((line, index) => {
      if (line.text.length > LINE_WINDOW) return;
      const literal =
        /\\n[ \t]*(Co-authored-by: .*)$/i.exec(line.text)?.[1] ??
        (index === 0 ? /\S[ \t]+(Co-authored-by: [^"]*)$/i.exec(line.text)?.[1] : undefined);
      const candidates = [
        ...(line.quoting === undefined && hasDisguise(line.text) ? undisguise(line.text).split('\n') : []),
        ...(allIndented ? [line.text] : []),
        ...(literal === undefined ? [] : literal.split('\\n')),
      ].map((text) => text.replace(/^[ \t]+(?=co-authored-by: )/i, '').trimEnd());
      for (const text of candidates) {
        const [claim = this.#footer(text, day)] = this.#trailer(text, new Set(), day);
        if (claim === null || claim.kind === 'denial') continue;
        found.push({
          ...weaken(claim, 'disguised'),
          quote: line.text.slice(0, QUOTE_LIMIT),
          line: line.line,
          offset: line.offset,
        });
      }
    });
    return found;
  }

  #weakenMechanical(found: Draft[], commit: Commit): void {
    if (found.length === 0) return;
    for (const { test, tools } of this.#mechanical) {
      if (!test.test(commit.subject)) continue;
      for (const sighting of found) {
        if (tools === undefined || (sighting.tool !== undefined && tools.includes(sighting.tool)))
          weaken(sighting, 'mechanical-commit');
      }
    }
  }

  /** A family named beside the one agent of its vendor is that agent: `Assisted-by: Claude` next to Claude Code's own line. */
  #resolveFamilies(found: Draft[]): void {
    const agents = found
      .filter(counts)
      .flatMap(({ tool }) => this.#tools.get(tool ?? '') ?? [])
      .filter(({ kind }) => kind === 'agent');
    for (const sighting of found) {
      const family = this.#tools.get(sighting.tool ?? '');
      if (family?.kind !== 'family') continue;
      const same = new Set(agents.filter(({ vendor }) => vendor === family.vendor).map(({ id }) => id));
      const [agent] = same;
      if (same.size === 1 && agent !== undefined) sighting.tool = agent;
    }
  }

  /** Bots whose messages quote the release notes of others: only their trailer block is their own word. */
  isDependencyBot(rawAddress: string): boolean {
    const address = normalAddress(rawAddress);
    const noreply = parseGitHubNoreply(address);
    const { addresses, logins, ids } = this.#dependencyBots;
    return (
      addresses.has(address) || (noreply !== null && (logins.has(noreply.login) || (noreply.id !== null && ids.has(noreply.id))))
    );
  }
}

function at({ line, offset }: MessageLine, found: Draft): Draft {
  return { ...found, line, offset };
}

/** An agent that signs off its own commit adds no second role. */
function ownSignOff(found: Draft[]): void {
  const author = found.find(({ kind }) => kind === 'author')?.tool;
  for (const sighting of found) if (sighting.key === 'signed-off-by' && sighting.tool === author) sighting.role = 'author';
}

function anomalies(commit: Commit): Sighting[] {
  return commit.anomalies.map((because) => ({ kind: 'anomaly', strength: 'weak', because }));
}

function anyOf(literals: readonly string[]): RegExp {
  return new RegExp(literals.map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)', 'i');
}

function keyOf(text: string): string | null {
  if (!text.includes(':')) return null;
  if (/^co[- ]?authored[- ]?by[ \t]*:/i.test(text)) return 'co-authored-by';
  const colon = separatorOf(text);
  if (colon < 1) return null;
  return text.slice(0, colon).trim().toLowerCase();
}

function modelIn(text: string | undefined): { model?: string } {
  if (text === undefined) return {};
  const model = parseModel(text);
  return { model: model?.id ?? text.trim().toLowerCase().slice(0, 100) };
}

/** `Merge pull request #1 from owner/codex/fix` → `codex/fix`; only the head that was merged, never the base. */
function mergedBranch(subject: string): string | null {
  const pull = /^Merge pull request #\d+ (?:from|in) ([^\s/]+)\/(\S+)/.exec(subject);
  if (pull) return pull[2] ?? null;
  const branch = /^Merge (remote-tracking )?branch(?:es)? '([^']+)'/.exec(subject);
  if (branch?.[2] === undefined) return null;
  return branch[1] === undefined ? branch[2].replace(/^(?:origin|upstream)\//, '') : branch[2].replace(/^[^/]+\//, '');
}

/** The committer's day in UTC, for rules that depend on the date; the empty string sorts before every day. */
export function dayOf(time: number | null): string {
  if (time === null || Math.abs(time) > 8.64e12) return '';
  return new Date(time * 1000).toISOString().slice(0, 10);
}
