import type { AttestationClaims, AttestationReport } from '../../model/attestation.js';
import type { RepoReport, Report } from '../../model/report.js';
import { line } from '../../reports/escape.js';
import { countedOf, refutationsOf, type Standing, share, standingOf } from './standing.js';

interface Checked {
  tool: Report['tool'];
  repo: RepoReport;
  attestation: AttestationReport;
}

const [ASSESSOR, REQUIREMENT] = ['assessor', 'requirement:share'];
const [CLAIM, COUNTER_CLAIM] = ['claim:attestation', 'claim:git'];
const [FILE, GIT] = ['evidence:attestation', 'evidence:git'];

/**
 * The attestation in the words of CycloneDX Attestations: its share is a claim about the repository with the file as evidence, and what
 * git says supports or counters it. The assessor is this program, which is no third party and gives no score for confidence. No share
 * is stated when git could not be read completely.
 *
 * @param target the reference of the repository's component
 */
export function declarationsOf(checked: Checked, target: string): { declarations: object; definitions: object } {
  const { tool, repo, attestation } = checked;
  const standing = standingOf(repo, attestation);
  const counted = countedOf(repo, attestation);
  const file = line(attestation.path);
  const refutations = refutationsOf(repo, attestation);
  const differs = standing === 'differs' && counted !== null;
  const declared = counted === null ? 'a share of AI-assisted commits' : sentence(attestation.declared);
  return {
    declarations: {
      assessors: [
        { 'bom-ref': ASSESSOR, thirdParty: false, organization: { name: line(`${tool.name} ${tool.version} (a program)`) } },
      ],
      attestations: [
        {
          summary: SUMMARY[standing],
          assessor: ASSESSOR,
          map: [
            {
              requirement: REQUIREMENT,
              claims: [CLAIM],
              ...(differs ? { counterClaims: [COUNTER_CLAIM] } : {}),
              ...(counted === null ? {} : { conformance: { score: differs ? 0 : 1, rationale: SUMMARY[standing] } }),
              confidence: { rationale: LIMITS },
            },
          ],
        },
      ],
      claims: [
        {
          'bom-ref': CLAIM,
          target,
          predicate: `The file ${file} states ${declared}`,
          reasoning: REASONING[standing],
          evidence: standing === 'confirmed' ? [FILE, GIT] : [FILE],
          ...(differs ? { counterEvidence: [GIT] } : {}),
        },
        ...(differs
          ? [
              {
                'bom-ref': COUNTER_CLAIM,
                target,
                predicate: `Git shows ${sentence(counted)}${refutations.length === 0 ? '' : `; findings: ${refutations.join(', ')}`}`,
                reasoning: LIMITS,
                evidence: [GIT],
                counterEvidence: [FILE],
              },
            ]
          : []),
      ],
      evidence: [fileEvidence(attestation), ...(counted === null ? [] : [gitEvidence(checked, counted)])],
    },
    definitions: { standards: [STANDARD] },
  };
}

const LIMITS =
  'Counted are commits in which a tool or a person left a sign of AI use. No sign proves nothing, so the share is the least that is known.';

const SUMMARY: Record<Standing, string> = {
  confirmed: 'AI-assisted share of commits: the attestation says what git says.',
  differs: 'AI-assisted share of commits: the attestation says something other than git.',
  incomplete: 'AI-assisted share of commits: the attestation could not be checked, because not everything could be read.',
};

const REASONING: Record<Standing, string> = {
  confirmed: 'The commits of the range were counted again in git, with the same result.',
  differs: 'The commits of the range were counted again in git, with another result.',
  incomplete: 'The commits of the range could not be counted again completely, so nothing is said of the claim.',
};

const STANDARD = {
  'bom-ref': 'standard:ai-attestation',
  name: 'AI Attestation',
  owner: 'Korext',
  requirements: [
    {
      'bom-ref': REQUIREMENT,
      identifier: 'ai.percentage',
      title: 'AI-assisted share of commits',
      text: 'The stated share equals the commits with AI assistance, divided by all commits of the range.',
    },
  ],
  externalReferences: [{ type: 'website', url: 'https://github.com/Korext/ai-attestation' }],
};

function sentence({ assistedCommits, commits, percentage }: AttestationClaims): string {
  return `${assistedCommits} AI-assisted of ${commits} commits (${share(percentage)} %)`;
}

function fileEvidence({ path, digest }: AttestationReport): object {
  return {
    'bom-ref': FILE,
    propertyName: 'ai-provenance:attestation:digest',
    description: 'The attestation as it stands in the repository, named by the SHA-256 digest of its bytes',
    data: [attached(path, digest)],
  };
}

function gitEvidence({ tool, attestation: { range } }: Checked, counted: AttestationClaims): object {
  return {
    'bom-ref': GIT,
    propertyName: 'ai-provenance:range:head',
    description: `The history up to the head, counted ${range.merges ? 'with' : 'without'} merge commits by the rules of the digest`,
    data: [
      ...(range.base === null ? [] : [attached('base', range.base)]),
      ...(range.head === null ? [] : [attached('head', range.head)]),
      attached('commits', String(counted.commits)),
      attached('assisted commits', String(counted.assistedCommits)),
      attached('rules', tool.rulesDigest),
    ],
  };
}

function attached(name: string, content: string): object {
  return { name, contents: { attachment: { contentType: 'text/plain', content } } };
}
