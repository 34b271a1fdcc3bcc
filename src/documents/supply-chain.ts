import type { DocumentProblem, ProvenanceDocument, SupplyChainFacts } from '../model/document.js';
import { schemaProblems } from '../schema.js';
import type { PlacedDocument } from '../yaml.js';
import { claimProblems, type Said } from './component-claim.js';
import {
  bounded,
  isRecord,
  isShare,
  malformed,
  member,
  oneDecimal,
  type Path,
  problemAt,
  share,
  shown,
  unsignedState,
  versionProblem,
} from './problem.js';

/** Supply Chain Attestation 1.0 (`Korext/supply-chain-attestation`: SPEC.md 3, examples). */
export const SUPPLY_CHAIN_FILE = '.supply-chain-attestation.yaml';
const SCHEMA_URL = 'https://oss.korext.com/supply-chain/schema';
const VERSION = '1.0';

const COUNT = { type: 'integer', minimum: 0 };
const PERCENTAGE = { type: 'number', minimum: 0, maximum: 100 };
const SCHEMA = {
  type: 'object',
  required: ['dependencies'],
  properties: {
    generated: { type: ['string', 'null'] },
    dependencies: {
      type: 'object',
      required: ['total', 'scanned', 'with_attestation', 'without_attestation', 'coverage_percentage'],
      properties: {
        total: COUNT,
        scanned: COUNT,
        with_attestation: COUNT,
        without_attestation: COUNT,
        coverage_percentage: PERCENTAGE,
      },
    },
    ai_composition: {
      type: ['object', 'null'],
      properties: {
        weighted_percentage: PERCENTAGE,
        aggregate_assisted_commits: COUNT,
        aggregate_total_commits: COUNT,
        governance_distribution: { type: ['object', 'null'], additionalProperties: COUNT },
        tools_detected: { type: ['array', 'null'] },
      },
    },
    governance_tiers: { type: ['object', 'null'], additionalProperties: COUNT },
    tools_detected: { type: ['array', 'null'] },
    high_risk_dependencies: { type: ['array', 'null'] },
    high_risk: { type: ['array', 'null'] },
    dependencies_detail: { type: ['array', 'null'] },
  },
};

interface Attestation {
  generated?: string | null;
  dependencies: {
    total: number;
    scanned: number;
    with_attestation: number;
    without_attestation: number;
    coverage_percentage: number;
  };
  ai_composition?: {
    weighted_percentage?: number;
    aggregate_assisted_commits?: number;
    aggregate_total_commits?: number;
  } | null;
}

/** Reads a supply chain attestation and checks it against itself; the dependencies are not looked at. */
export function readSupplyChain(document: PlacedDocument, path: string): ProvenanceDocument {
  const base = { format: 'supply-chain-attestation', path } as const;
  const version = shown(member(document.value, 'version'));
  const unknown = versionProblem(document, 'supply chain attestation', SCHEMA_URL, VERSION);
  if (unknown !== null) return { ...base, version, state: 'unknown-version', facts: null, problems: [unknown] };
  const faults = malformed(schemaProblems(SCHEMA, document));
  if (faults.length > 0) return { ...base, version, state: 'malformed', facts: null, problems: bounded(faults) };
  const { ai_composition, dependencies, generated } = document.value as Attestation;
  const facts: SupplyChainFacts = {
    generated: generated ?? null,
    dependencies: dependencies.total,
    scanned: dependencies.scanned,
    withAttestation: dependencies.with_attestation,
    withoutAttestation: dependencies.without_attestation,
    coverage: dependencies.coverage_percentage,
    percentage: ai_composition?.weighted_percentage ?? null,
  };
  const problems = [
    ...countProblems(document, facts),
    ...commitProblems(document, ai_composition ?? {}),
    ...tierProblems(document, facts),
    ...toolProblems(document, facts),
    ...detailProblems(document, facts),
  ];
  return { ...base, version, state: unsignedState(problems), facts, problems: bounded(problems) };
}

/** With and without attestation make up what was scanned, not all there is: SPEC.md has 127 + 696 = 823 of 847, and 15.4 % of 823. */
function countProblems(document: PlacedDocument, facts: SupplyChainFacts): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const sum = facts.withAttestation + facts.withoutAttestation;
  if (sum !== facts.scanned) {
    problems.push(problemAt(document, ['dependencies', 'scanned'], 'sum-differs', { declared: facts.scanned, expected: sum }));
  }
  problems.push(...within(document, ['dependencies', 'scanned'], facts.scanned, facts.dependencies, 'all dependencies'));
  if (sum === facts.scanned && !isShare(facts.coverage, facts.withAttestation, facts.scanned)) {
    const expected = oneDecimal(share(facts.withAttestation, facts.scanned));
    const values = { declared: facts.coverage, expected };
    problems.push(problemAt(document, ['dependencies', 'coverage_percentage'], 'share-differs-from-counts', values));
  }
  return problems;
}

function commitProblems(document: PlacedDocument, composition: NonNullable<Attestation['ai_composition']>): DocumentProblem[] {
  const { aggregate_assisted_commits: assisted, aggregate_total_commits: commits } = composition;
  if (assisted === undefined || commits === undefined || assisted <= commits) return [];
  const values = { declared: assisted, commits };
  return [problemAt(document, ['ai_composition', 'aggregate_assisted_commits'], 'more-assisted-than-commits', values)];
}

/** The tiers count every dependency once: all of them, or those scanned (the published examples have both). */
function tierProblems(document: PlacedDocument, facts: SupplyChainFacts): DocumentProblem[] {
  const places: Path[] = [['governance_tiers'], ['ai_composition', 'governance_distribution']];
  return places.flatMap((path) => {
    const tiers = path.reduce<unknown>((at, step) => member(at, String(step)), document.value);
    if (!isRecord(tiers)) return [];
    const declared = Object.values(tiers).reduce<number>((sum, count) => sum + Number(count), 0);
    if (declared === facts.dependencies || declared === facts.scanned) return [];
    return [problemAt(document, path, 'sum-differs', { declared: facts.dependencies, expected: declared })];
  });
}

function toolProblems(document: PlacedDocument, facts: SupplyChainFacts): DocumentProblem[] {
  const places: Path[] = [['tools_detected'], ['ai_composition', 'tools_detected']];
  return places.flatMap((path) =>
    rowsAt(document, path).flatMap((tool, index) => {
      const count = member(tool, 'dependency_count');
      if (typeof count !== 'number') return [];
      return within(document, [...path, index, 'dependency_count'], count, facts.scanned, 'the dependencies scanned');
    }),
  );
}

function detailProblems(document: PlacedDocument, facts: SupplyChainFacts): DocumentProblem[] {
  const rows = ['dependencies_detail', 'high_risk_dependencies', 'high_risk'].flatMap((list) =>
    rowsAt(document, [list]).map((row, index) => ({ row, path: [list, index] as const })),
  );
  const details = rowsAt(document, ['dependencies_detail']).length;
  return [
    ...within(document, ['dependencies_detail'], details, facts.dependencies, 'all dependencies'),
    ...rows.flatMap(({ row, path }) => {
      const said = (name: string): Said | null => {
        const value = member(row, name);
        return typeof value === 'string' || typeof value === 'number' ? { value, path: [...path, name] } : null;
      };
      return claimProblems(document, {
        percentage: said('ai_percentage'),
        tier: said('governance_tier'),
        source: said('attestation_source'),
      });
    }),
  ];
}

function rowsAt(document: PlacedDocument, path: Path): unknown[] {
  const rows = path.reduce<unknown>((at, step) => member(at, String(step)), document.value);
  return Array.isArray(rows) ? rows : [];
}

function within(document: PlacedDocument, path: Path, declared: number, limit: number, whole: string): DocumentProblem[] {
  return declared > limit ? [problemAt(document, path, 'more-than-whole', { declared, limit, whole })] : [];
}
