import { canonicalJson } from '../../canonical.js';
import { parseModel } from '../../match/model.js';
import type { AttestationReport } from '../../model/attestation.js';
import type { RepoReport, Report, ToolSummary } from '../../model/report.js';
import type { Tool } from '../../model/tool.js';
import { safeJson } from '../../reports/escape.js';
import { declarationsOf } from './cyclonedx-declarations.js';
import { countedOf, refutationsOf, share, standingOf } from './standing.js';
import { uuidOf } from './uuid.js';

export const CYCLONEDX_VERSIONS = ['1.6', '1.7'] as const;
export type CycloneDxVersion = (typeof CYCLONEDX_VERSIONS)[number];

export interface CycloneDxInput {
  tool: Report['tool'];
  repo: RepoReport;
  attestation: AttestationReport;
  /** What the attestation says of governance, which nobody can check in git. Null: not read. */
  governance: { engine: string | null; proofBundleUrl: string | null } | null;
  /** Rows of the catalogue, for the names and vendors of the tools. */
  tools: readonly Tool[];
  specVersion: CycloneDxVersion;
}

/** The repository's reference within the document. */
const REPOSITORY = 'repository';

/**
 * A CycloneDX document about the AI tools and models behind a repository, with the attestation as a declaration that was checked against
 * git (`CycloneDX/specification: schema/bom-1.6.schema.json`, ECMA-424). It lists no dependencies and says so in `compositions`.
 *
 * A share stands in it only when git was read completely, and then it is what git says, whatever the file claims. The serial number and
 * the time follow from the content.
 */
export function renderCycloneDx(input: CycloneDxInput): string {
  const { attestation, specVersion } = input;
  const timestamp = dateTime(attestation.declared.generated);
  const document = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    version: 1,
    metadata: {
      ...(timestamp === null ? {} : { timestamp }),
      tools: { components: [{ type: 'application', name: input.tool.name, version: input.tool.version.slice(0, 1024) }] },
      component: repositoryOf(input),
    },
    components: [...toolsOf(input), ...modelsOf(input.repo)],
    compositions: [{ aggregate: 'incomplete', assemblies: [REPOSITORY] }],
    ...declarationsOf(input, REPOSITORY),
  };
  const serialNumber = `urn:uuid:${uuidOf(canonicalJson(document))}`;
  return `${safeJson(canonicalJson({ ...document, serialNumber }, 2))}\n`;
}

interface Property {
  name: string;
  value: string;
}

/** Null values are not known and left out. */
function properties(rows: readonly (readonly [name: string, value: string | number | boolean | null])[]): Property[] {
  return rows.flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }]));
}

function repositoryOf(input: CycloneDxInput): object {
  const { repo, attestation } = input;
  const { name, url } = repo.repository;
  const path = (name ?? `${attestation.declared.owner}/${attestation.declared.name}`).split('/');
  const group = path.slice(0, -1).join('/');
  const head = attestation.range.head ?? repo.range.head;
  const purl = purlOf(url, head);
  const digest = /^(?:sha256:)?([0-9a-f]{64})$/.exec(attestation.digest)?.[1];
  return {
    'bom-ref': REPOSITORY,
    type: 'application',
    ...(group === '' ? {} : { group }),
    name: path.at(-1) ?? '',
    ...(head === null ? {} : { version: head.slice(0, 1024) }),
    ...(purl === null ? {} : { purl }),
    ...(head !== null && /^[0-9a-f]{40}$/.test(head) ? { swhid: [`swh:1:rev:${head}`] } : {}),
    externalReferences: [
      ...(url === null ? [] : [{ type: 'vcs', url: uri(url) }]),
      {
        type: 'attestation',
        url: relative(attestation.path),
        ...(digest === undefined ? {} : { hashes: [{ alg: 'SHA-256', content: digest }] }),
      },
    ],
    properties: [...interop(input), ...own(input)],
  };
}

/** The properties of `Korext/supply-chain-attestation: SPEC.md` section 7, by their exact names. */
function interop({ repo, attestation, governance }: CycloneDxInput): Property[] {
  const counted = countedOf(repo, attestation);
  return properties([
    ['korext:ai_percentage', counted === null ? null : share(counted.percentage)],
    ['korext:governance_tier', governance === null ? null : tierOf(governance, counted?.assistedCommits ?? null)],
    ['korext:attestation_source', 'repository'],
    ['korext:tools', counted === null ? null : counted.tools.map(({ identifier }) => identifier).join(',')],
    ['korext:proof_bundle_url', governance?.proofBundleUrl ?? null],
  ]);
}

function tierOf({ engine, proofBundleUrl }: NonNullable<CycloneDxInput['governance']>, assisted: number | null): string {
  if (engine !== null) return proofBundleUrl === null ? 'SCANNED' : 'ATTESTED';
  return assisted === 0 ? 'NONE' : 'UNGOVERNED';
}

function own({ tool, repo, attestation, governance }: CycloneDxInput): Property[] {
  const standing = standingOf(repo, attestation);
  const counted = countedOf(repo, attestation);
  const { declared, range, behind } = attestation;
  const differs = standing === 'differs';
  const { byAttribution } = repo.totals;
  return properties(
    [
      ['repository:name', repo.repository.name === null ? 'as the attestation says' : 'as the origin says'],
      ['verified', standing === 'confirmed'],
      ['standing', standing],
      ...refutationsOf(repo, attestation).map((code) => ['finding', code] as const),
      ['percentage', counted === null ? null : share(counted.percentage)],
      ['percentage:source', counted === null ? null : 'recomputed from git'],
      ['commits', counted?.commits ?? null],
      ['commits:assisted', counted?.assistedCommits ?? null],
      ['declared:percentage', differs ? share(declared.percentage) : null],
      ['declared:commits', differs ? declared.commits : null],
      ['declared:commits:assisted', differs ? declared.assistedCommits : null],
      ['declared:governance', governance === null ? null : 'as the file says, not checked'],
      ['attestation:path', attestation.path],
      ['attestation:digest', attestation.digest],
      ['attestation:version', attestation.version],
      ['attestation:generated', declared.generated],
      ['range:source', range.source],
      ['range:base', range.base],
      ['range:head', range.head],
      ['range:merges', range.merges],
      ['behind:commits', behind?.commits ?? null],
      ['behind:commits:assisted', behind?.assisted ?? null],
      ['behind:only_attestation', behind?.onlyDocuments ?? null],
      ['scan:range', repo.range.expression],
      ['scan:base', repo.range.base],
      ['scan:head', repo.range.head],
      ['scan:complete', repo.complete],
      ...[...new Set(repo.gaps.map(({ code }) => code))].sort().map((code) => ['scan:gap', code] as const),
      // What was seen was seen; what rests on absence is told of complete runs only.
      ['scan:commits', repo.complete ? repo.totals.commits : null],
      ['scan:commits:merges', repo.complete ? repo.totals.merges : null],
      ['scan:commits:declared', byAttribution.declared],
      ['scan:commits:recorded', byAttribution.recorded],
      ['scan:commits:suspected', byAttribution.suspected],
      ['scan:commits:none', repo.complete ? byAttribution.none : null],
      ['scan:commits:human_attested', repo.totals.humanAttested],
      ...Object.entries(repo.totals.byRole)
        .sort(byKey)
        .map(([role, commits]) => [`scan:role:${role}`, commits] as const),
      ['rules_digest', tool.rulesDigest],
    ].map(([name, value]) => [`ai-provenance:${name}`, value ?? null] as const),
  );
}

/** Tools that wrote a declared or recorded commit. A suspicion is no component. */
function toolsOf({ repo, tools }: CycloneDxInput): object[] {
  const rows = new Map(tools.map((row) => [row.id, row]));
  const seen = new Map(solidTools(repo).map((summary) => [summary.id, summary]));
  return [...seen].sort(byKey).map(([id, summary]) => {
    const row = rows.get(id);
    return {
      'bom-ref': `tool:${id}`,
      type: 'application',
      name: row?.name ?? id,
      ...(row === undefined ? {} : { publisher: row.vendor, externalReferences: [{ type: 'website', url: uri(row.page) }] }),
      // Took part in the making; is no part of what runs.
      scope: 'excluded',
      properties: properties([
        ['ai-provenance:tool', id],
        ['ai-provenance:commits:declared', summary.declared],
        ['ai-provenance:commits:recorded', summary.recorded],
        ['ai-provenance:commits:suspected', summary.suspected],
        ['ai-provenance:first_seen', summary.firstSeen],
        ['ai-provenance:last_seen', summary.lastSeen],
        ...Object.entries(summary.roles)
          .sort(byKey)
          .map(([role, commits]) => [`ai-provenance:role:${role}`, commits] as const),
        ...Object.keys(summary.models)
          .sort()
          .map((model) => ['ai-provenance:model', model] as const),
      ]),
    };
  });
}

function modelsOf(repo: RepoReport): object[] {
  const uses = new Map<string, Map<string, number>>();
  for (const { id, models } of solidTools(repo)) {
    for (const [model, commits] of Object.entries(models)) {
      uses.set(model, (uses.get(model) ?? new Map<string, number>()).set(id, commits));
    }
  }
  return [...uses].sort(byKey).map(([model, tools]) => {
    const vendor = parseModel(model)?.vendor;
    return {
      'bom-ref': `model:${model}`,
      type: 'machine-learning-model',
      name: model,
      ...(vendor === undefined ? {} : { publisher: vendor }),
      scope: 'excluded',
      modelCard: { considerations: { useCases: ['Named as the model that took part in commits of the repository'] } },
      properties: properties(
        [...tools].sort(byKey).map(([id, commits]) => [`ai-provenance:commits:tool:${id}`, commits] as const),
      ),
    };
  });
}

function solidTools({ tools }: RepoReport): ToolSummary[] {
  return tools.filter(({ declared, recorded }) => declared + recorded > 0);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `pkg:github/owner/name@commit` for an origin on github.com: owner and name in lower case (`package-url/purl-spec:
 * types/github-definition.json`). GitHub allows no character in them that would need an escape.
 */
function purlOf(url: string | null, head: string | null): string | null {
  const [, owner, name] =
    /^(?:https?|ssh|git):\/\/github\.com(?::\d+)?\/([\w-][\w.-]*)\/(\.?[\w-][\w.-]*)$/i.exec(url ?? '') ?? [];
  if (owner === undefined || name === undefined) return null;
  const version = head !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head) ? `@${head}` : '';
  return `pkg:github/${owner.toLowerCase()}/${name.toLowerCase()}${version}`;
}

/** Escapes what no URI may hold (RFC 3986 section 2), as UTF-8; half of a surrogate pair becomes U+FFFD. */
function uri(text: string): string {
  return text.replace(/[^!-~]|["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/gu, escapeBytes);
}

/** A relative reference: no name in it may look like a scheme, a host, a query or a fragment. */
function relative(path: string): string {
  const names = path.split('/').filter((name) => name !== '');
  return uri(names.map((name) => name.replace(/[%?#:[\]]/g, escapeBytes)).join('/'));
}

function escapeBytes(char: string): string {
  return [...Buffer.from(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** RFC 3339 in UTC without fractions, or null when the text is no such time. */
function dateTime(text: string): string | null {
  if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text)) return null;
  const time = Date.parse(text.toUpperCase().replace(' ', 'T'));
  const shown = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return /^\d{4}-/.test(shown) ? shown.replace(/\.\d+Z$/, 'Z') : null;
}
