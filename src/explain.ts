import { catalogue, kindRules } from './catalog/index.js';
import { ProvenanceError } from './errors.js';
import { concludeFiles } from './file-report.js';
import type { Evidence, Gap } from './model/evidence.js';
import { CHECKS, type CheckId, FINDING_CODES, type Finding, type FindingCode } from './model/finding.js';
import type { CommitReport, FileReport, RepoReport, SkipReason } from './model/report.js';
import type { Signature, Tool } from './model/tool.js';
import { nearest } from './nearest.js';
import { rulesOf } from './rules.js';
import { type ScanOptions, scan } from './scan.js';
import { readFile } from './sources/files.js';
import type { Git } from './world/git/index.js';
import type { World } from './world/index.js';

/** A row that a mark rests on, wherever in the catalogue it stands. */
export interface RuleFacts {
  id: string;
  /** The tool the row belongs to; null for conventions and declarations that many tools share. */
  tool: Pick<Tool, 'id' | 'name' | 'vendor' | 'page' | 'kind'> | null;
  scope: string;
  strength: string;
  seen: string | null;
  source: string;
  note: string | null;
  match: readonly string[];
  miss: readonly string[];
}

export type Explanation =
  | { subject: 'commit'; commit: CommitReport; evidence: Evidence[]; rules: RuleFacts[]; gaps: RepoReport['gaps'] }
  | {
      subject: 'file';
      /** The commit whose file it is. */
      commit: string;
      path: string;
      /** Null when the file says nothing. */
      file: FileReport | null;
      skipped: SkipReason | null;
      findings: Finding[];
      evidence: Evidence[];
      rules: RuleFacts[];
      gaps: Gap[];
    }
  | { subject: 'check'; check: CheckId; code: FindingCode | null }
  | { subject: 'tool'; tool: Tool; rules: RuleFacts[] }
  | { subject: 'rule'; rule: RuleFacts };

/**
 * Explains a rule id, a tool id, a check id, a commit, an evidence id (`<commit>#<n>`, `<commit>:<path>#<n>`), a file (`<revision>:<path>`, or a
 * path of HEAD) or a finding (`<check>:<revision>:<path>`), tried in this order.
 * @throws ProvenanceError `unknown-revision`
 */
export async function explain(
  openWorld: () => Promise<World>,
  subject: string,
  options: Pick<ScanOptions, 'config'> = {},
): Promise<Explanation> {
  const tools = [...catalogue.tools, ...(options.config?.tools ?? [])];
  const rules = allRules(tools);
  const rule = rules.find(({ id }) => id === subject);
  if (rule !== undefined) return { subject: 'rule', rule };
  const tool = tools.find(({ id }) => id === subject);
  if (tool !== undefined) return { subject: 'tool', tool, rules: rules.filter((row) => row.tool?.id === tool.id) };
  const check = checkNamed(subject);
  if (check !== null) return check;
  const world = await openWorld();
  const file = await fileNamed(world, subject);
  return file === null ? explainCommit(world, subject, rules, options) : explainFile(world, file, rules, options);
}

/** A check, or a finding of one that is not about the files of a commit: what is asked, and which answer it was. */
function checkNamed(subject: string): Extract<Explanation, { subject: 'check' }> | null {
  const [name, ...rest] = subject.split(':');
  const check = CHECKS.find((id) => id === name);
  if (check === undefined || (check === 'hidden-unicode' && rest.length > 0)) return null;
  return { subject: 'check', check, code: FINDING_CODES.find((code) => rest.includes(code)) ?? null };
}

interface NamedFile {
  commit: string;
  path: string;
  ordinal: string | undefined;
}

/** `<revision>:<path>` as git writes it, a path of HEAD, or either behind `<check>:`; null when there is no such file. */
async function fileNamed({ git }: World, subject: string): Promise<NamedFile | null> {
  if ((await git.resolve(subject)) !== null) return null;
  const check = CHECKS.find((id) => subject.startsWith(`${id}:`));
  const place = check === undefined ? subject : subject.slice(check.length + 1);
  const colon = place.indexOf(':');
  const commit = colon < 1 ? null : await git.resolve(place.slice(0, colon));
  return (
    (commit === null ? null : await fileIn(git, commit, place.slice(colon + 1))) ?? fileIn(git, await git.resolve('HEAD'), place)
  );
}

/** A path of a commit, perhaps with the number of a piece of evidence behind it. */
async function fileIn(git: Git, commit: string | null, name: string): Promise<NamedFile | null> {
  if (commit === null) return null;
  const paths = new Set((await git.entries(commit)).map(({ path }) => path));
  if (paths.has(name)) return { commit, path: name, ordinal: undefined };
  const [, path = '', ordinal] = /^(.*)#(\d+)$/s.exec(name) ?? [];
  return paths.has(path) ? { commit, path, ordinal } : null;
}

async function explainFile(
  { git }: World,
  { commit, path, ordinal }: NamedFile,
  rules: RuleFacts[],
  { config }: Pick<ScanOptions, 'config'>,
): Promise<Explanation> {
  const gaps: Gap[] = [];
  const facts = await readFile(
    { git, matcher: rulesOf(config).files, gaps, onSearch: () => {}, onFiles: () => {} },
    commit,
    path,
  );
  const { files, evidence, findings, skipped } = concludeFiles([{ scope: 'tree', commit, facts }]);
  const cited = evidence.filter(({ id }) => ordinal === undefined || id === `${commit}:${path}#${ordinal}`);
  if (ordinal !== undefined && cited.length === 0) {
    throw new ProvenanceError('unknown-revision', `${path} has no evidence #${ordinal}; it has ${evidence.length}`);
  }
  const signatures = new Set(cited.map(({ signature }) => signature));
  return {
    subject: 'file',
    commit,
    path,
    file: files[0] ?? null,
    skipped: skipped[0]?.reason ?? null,
    findings,
    evidence: cited,
    rules: rules.filter(({ id }) => signatures.has(id)),
    gaps,
  };
}

async function explainCommit(
  world: World,
  subject: string,
  rules: RuleFacts[],
  options: Pick<ScanOptions, 'config'>,
): Promise<Explanation> {
  const whole = await world.git.resolve(subject); // A branch may have a # in its name.
  const [, revision = '', ordinal] = (whole === null && /^(.*)#(\d+)$/.exec(subject)) || [];
  const id = whole ?? (await world.git.resolve(revision));
  if (id === null) {
    const near = nearest(
      subject,
      rules.flatMap((row) => [row.id, row.tool?.id ?? '']),
    );
    throw new ProvenanceError(
      'unknown-revision',
      `${JSON.stringify(subject)} is no commit here, no file of one, no evidence id, no tool and no rule`,
      {
        fix: near === null ? 'ai-provenance rules lists tools and rules' : `did you mean ${near}?`,
      },
    );
  }
  const report = await scan(world, { ...options, ids: [id], everything: true });
  const [repo] = report.repos;
  const commit = repo?.commits[0];
  if (repo === undefined || commit === undefined) {
    throw new ProvenanceError('unknown-revision', `commit ${id} cannot be read`, { fix: 'git fsck --full' });
  }
  const evidence = ordinal === undefined ? repo.evidence : repo.evidence.filter((item) => item.id === `${id}#${ordinal}`);
  if (ordinal !== undefined && evidence.length === 0) {
    throw new ProvenanceError('unknown-revision', `commit ${id} has no evidence #${ordinal}; it has ${repo.evidence.length}`);
  }
  const cited = new Set(evidence.map((item) => item.signature));
  return { subject: 'commit', commit, evidence, rules: rules.filter((row) => cited.has(row.id)), gaps: repo.gaps };
}

/** Every signature, shared trailer and declaration as one kind of row. */
export function allRules(tools: readonly Tool[] = catalogue.tools): RuleFacts[] {
  const own = tools.flatMap((tool) => tool.signatures.map((signature) => signatureFacts(tool, signature)));
  const shared = catalogue.conventions.map(
    (row): RuleFacts => ({
      id: `trailer/${row.key}`,
      tool: null,
      scope: 'trailer',
      strength: row.strength,
      seen: null,
      source: row.source,
      note: CONVENTION_NOTES[row.values],
      match: row.match,
      miss: row.miss,
    }),
  );
  const sentences = catalogue.declarations.map(
    (row): RuleFacts => ({
      id: row.id,
      tool: null,
      scope: 'declaration',
      strength: row.reads === 'unticked' ? 'weak' : 'strong',
      seen: null,
      source: row.source,
      note: null,
      match: row.match,
      miss: row.miss,
    }),
  );
  const personas = tools.map(
    ({ id, name, vendor, page, kind, names = [] }): RuleFacts => ({
      id: `persona/${id}`,
      tool: { id, name, vendor, page, kind },
      scope: 'persona',
      strength: 'strong',
      seen: null,
      source: 'docs/attribution.md',
      note: `An identity under an address that is not the tool’s own: a versioned model, a product name of several words, or an address that names the tool. Known names: ${names.join(', ') || 'none'}.`,
      match: [],
      miss: [],
    }),
  );
  const kinds = kindRules.map(
    ({ id, kind, strength, source, note }): RuleFacts => ({
      id,
      tool: null,
      scope: kind,
      strength,
      seen: null,
      source,
      note,
      match: [],
      miss: [],
    }),
  );
  return [...own, ...shared, ...sentences, ...personas, ...fileRules(), ...kinds];
}

/** What files give and no tool owns. */
function fileRules(): RuleFacts[] {
  return [
    ...catalogue.agentFiles.map((row): RuleFacts => ({ ...rowFacts(row), tool: null })),
    ...catalogue.markers
      .filter(({ companion }) => companion === undefined)
      .map(
        ({ id, source, note = null, match, miss }): RuleFacts => ({
          id,
          tool: null,
          scope: 'marker',
          strength: 'strong',
          seen: null,
          source,
          note,
          match,
          miss,
        }),
      ),
  ];
}

const CONVENTION_NOTES = {
  person: 'Counts when the identity in the value is an agent’s.',
  'names-ai': 'Counts when the value names an AI tool, a model or "AI"; a person’s name does not.',
  'says-ai': 'The key itself says AI: any value counts, unless it denies AI use or was never filled in.',
  share: 'The share that the tool measured; 0 % is a statement of no AI use.',
  denies: 'A statement that no AI took part.',
};

function signatureFacts(tool: Tool, signature: Signature): RuleFacts {
  const { id, name, vendor, page, kind } = tool;
  return { ...rowFacts(signature), tool: { id, name, vendor, page, kind } };
}

function rowFacts(signature: Signature): Omit<RuleFacts, 'tool'> {
  return {
    id: signature.id,
    scope: signature.scope,
    strength: signature.strength,
    seen: signature.seen ?? null,
    source: signature.source,
    note: signature.note ?? null,
    match: signature.match,
    miss: signature.miss ?? [],
  };
}
