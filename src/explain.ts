import { catalogue } from './catalog/index.js';
import { ProvenanceError } from './errors.js';
import type { Evidence } from './model/evidence.js';
import type { CommitReport, RepoReport } from './model/report.js';
import type { Signature, Tool } from './model/tool.js';
import { nearest } from './nearest.js';
import { type ScanOptions, scan } from './scan.js';
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
  | { subject: 'tool'; tool: Tool; rules: RuleFacts[] }
  | { subject: 'rule'; rule: RuleFacts };

/**
 * Explains a rule id, a tool id, an evidence id (`<commit>#<n>`) or a commit, tried in this order.
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
  return explainCommit(await openWorld(), subject, rules, options);
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
      `${JSON.stringify(subject)} is no commit here, no evidence id, no tool and no rule`,
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
  return [...own, ...shared, ...sentences, ...personas, ...fileRules()];
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
