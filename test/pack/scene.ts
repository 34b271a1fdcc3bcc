import { type CheckOptions, check } from '../../src/check.js';
import type { Checked, Pack } from '../../src/model/pack.js';
import { buildPack } from '../../src/pack/build.js';
import { type RangeCommits, readRangeCommits } from '../../src/pack-commits.js';
import { openWorld } from '../../src/world/index.js';
import { CLAUDE, only, type TempRepo } from '../helpers/repo.js';
import { gitAiNote } from '../helpers/scene.js';

/** 2026-06-01. */
export const NOW = '1780272000';

/** Everything that a pack is made of. */
export interface Material extends RangeCommits {
  checked: Checked;
}

export async function materialOf({ path }: Pick<TempRepo, 'path'>, options: CheckOptions = {}): Promise<Material> {
  const world = await openWorld({ path, env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: NOW } });
  try {
    const checked = await check(world, options);
    return { checked, ...(await readRangeCommits(world.git, only(checked.report))) };
  } finally {
    world.close();
  }
}

export function packOf({ checked, commits, unread }: Material): Pack {
  return buildPack(checked, commits, unread);
}

export const POLICY = `version: 1
policy:
  disclosure:
    require: any
    trailers: [Assisted-by, Co-authored-by]
    forbid: [author, footer]
  requirements: {severity: error}
  inventory: {severity: warning}
`;

export const INVENTORY = `version: "1"
systems:
  - id: claude-code
    name: Claude Code
    purpose: Writes code that people review
    owner: Head of engineering
    provider: Anthropic
    tools: [claude-code]
    models:
      - claude-opus-4-5
    risk_classification: minimal
    data_classes: {allowed: [source code], forbidden: [customer data]}
    training_data_source: todo
    deployment_date: 2026-01-15
    last_bias_test: {not_applicable: "It writes code and judges no people"}
    drift_monitoring: Monthly
    incident_response: IR-7
    human_override: Every change is merged by a person
    data_processing_agreement: DPA of 2025-12-01
    retention: 30 days
    sub_processors: [Example Cloud]
    certifications: [SOC 2 Type II 2026]
    approval: {by: AI board, on: 2026-01-10, until: 2026-12-31, scope: application code}
    status: approved
`;

export const REQUIREMENTS = `version: "1.0"
controls:
  - id: SEC-1
    name: No weak hashes
    requirement: Hashes are SHA-256 or better.
    implementation: Use createHash('sha256').
    verification: "! grep -rniE 'md5|sha1' --include='*.ts' ."
  - id: SEC-2
    name: Changes have owners
    requirement: Code owners review every change.
    verify:
      - file_exists: { path: CODEOWNERS }
`;

/** A branch with something for every part of a gate. */
export function fullScene(repo: TempRepo): void {
  repo.commitFiles(
    {
      '.ai-provenance.yml': POLICY,
      'ai_inventory.yaml': INVENTORY,
      'security_requirements.yaml': REQUIREMENTS,
      CODEOWNERS: '* @ann\n',
      'src/a.ts': 'export const a = 1;\n',
      'src/b.ts': "import { a } from './a.js';\nexport const b = a;\n",
    },
    'Begin\n',
  );
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commitFiles({ 'src/a.ts': "export const a = 'md5';\n" }, `Add a hash\n\n${CLAUDE}\n`, { date: '2026-03-02T12:00:00Z' });
  repo.commit('Tidy up\n\n🤖 Generated with [Claude Code](https://claude.com/claude-code)\n', { date: '2026-03-03T12:00:00Z' });
  const noted = repo.commitFiles({ 'src/c.ts': 'export const c = 3;\n' }, 'Work\n', { date: '2026-03-04T12:00:00Z' });
  repo.git('notes', '--ref=ai', 'add', '-m', gitAiNote({ s_1: { tool: 'cursor', model: 'gpt-5' } }), noted);
  repo.commitFiles({ 'AGENTS.md': 'Be nice.\u200B\u202E\n', '.ai-provenance.yml': `${POLICY}fail-on: none\n` }, 'Instruct\n', {
    date: '2026-03-05T12:00:00Z',
  });
  repo.git('checkout', '-q', '-b', 'side', 'main');
  repo.commitFiles({ 'src/d.ts': 'export const d = 4;\n' }, 'Beside\n', { date: '2026-03-06T12:00:00Z' });
  repo.git('checkout', '-q', 'feature');
  repo.git('merge', '-q', '--no-ff', '-m', 'Merge the side', 'side');
}

/** As little as a gate can judge. */
export function smallScene(repo: TempRepo): void {
  const off = ['attestation', 'inventory', 'requirements', 'impact', 'hidden-unicode', 'policy-change'];
  const policy = `version: 1\npolicy:\n${off.map((section) => `  ${section}: {severity: none}\n`).join('')}`;
  repo.commitFiles({ 'a.txt': 'a\n', '.ai-provenance.yml': policy }, 'Begin\n');
  repo.git('checkout', '-q', '-b', 'feature');
  repo.commitFiles({ 'a.txt': 'b\n' }, `Change\n\n${CLAUDE}\n`, { date: '2026-03-02T12:00:00Z' });
}
