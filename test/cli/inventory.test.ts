import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { type CliResult, cli } from '../helpers/cli.js';
import { CLAUDE, type TempRepo, tempRepo } from '../helpers/repo.js';

const FILE = 'ai_inventory.yaml';
/** 2026-06-01. */
const NOW = { SOURCE_DATE_EPOCH: '1780272000' };

let repo: TempRepo;
beforeEach(() => {
  repo = tempRepo();
  repo.commit(`Add a lexer\n\n${CLAUDE}\n`, { author: 'Ann Author <ann@example.org>', date: '2026-03-01T12:00:00Z' });
  repo.commit('Work\n', { date: '2026-03-02T12:00:00Z' });
  repo.commit('Add a parser\n\nCo-authored-by: Cursor <cursoragent@cursor.com>\n', {
    author: 'Bob <bob@example.org>',
    date: '2026-03-03T12:00:00Z',
  });
  repo.commit('Work\n', { date: '2026-03-04T12:00:00Z' });
});
afterEach(() => repo.remove());

const run = (...args: string[]): Promise<CliResult> => cli(args, { cwd: repo.path, env: NOW });

/** An answered system; members overrule. */
function system(members: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'claude-code',
    name: 'Claude Code',
    tools: ['claude-code'],
    purpose: 'Writes code that people review',
    owner: 'Head of Engineering',
    provider: 'Anthropic',
    models: [{ name: 'Claude Opus', version: '4.5' }],
    risk_classification: 'minimal',
    data_classes: { allowed: ['source code'], forbidden: ['customer data'] },
    training_data_source: { not_applicable: 'a bought model; the provider does not publish it' },
    deployment_date: '2026-01-01',
    last_bias_test: '2026-02-01',
    drift_monitoring: 'Review of rejected suggestions every month',
    incident_response: 'RUNBOOK-12',
    human_override: 'Every change needs the approval of a person',
    data_processing_agreement: 'DPA of 2025-12-01',
    retention: '30 days',
    sub_processors: ['Amazon Web Services'],
    certifications: ['SOC 2 Type II, 2025'],
    approval: { by: 'CISO', on: '2025-12-15', until: '2026-12-15' },
    status: 'approved',
    ...members,
  };
}

const CURSOR = {
  id: 'cursor',
  name: 'Cursor',
  tools: ['cursor'],
  provider: 'Anysphere',
  models: { not_applicable: 'the editor chooses the model itself' },
};

function write(...systems: Record<string, unknown>[]): void {
  writeFileSync(join(repo.path, FILE), stringify({ version: '1', systems }));
}

async function findings(): Promise<{ code: number | null; result: string; said: string[] }> {
  const { code, stdout, stderr } = await run('inventory', 'validate', '--json');
  expect(stderr).toBe('');
  const report = JSON.parse(stdout);
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(reportSchema);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  const said = report.repos[0].findings.map(
    (finding: { code: string; subject: string; answer: string }) => `${finding.code} ${finding.subject} ${finding.answer}`,
  );
  return { code, result: report.result, said };
}

describe('inventory validate', () => {
  it('passes when every tool seen is listed, approved and answered for', async () => {
    write(system(), system(CURSOR));
    expect(await findings()).toEqual({ code: 0, result: 'pass', said: [] });
    expect(await run('inventory', 'validate')).toMatchObject({ code: 0, stdout: expect.stringContaining('IN ORDER') });
  });

  it('fails for a tool that nobody listed, and says since when, how much and whom to ask', async () => {
    write(system());
    expect(await findings()).toMatchObject({
      code: 1,
      result: 'fail',
      said: [expect.stringMatching(/^tool-not-in-inventory .*fail$/)],
    });
    const { code, stdout } = await run('inventory', 'validate');
    expect(code).toBe(1);
    expect(stdout).toMatch(/cursor.*1 commit.*2026-03-03.*Bob/);
    expect(stdout).toMatch(new RegExp(`${FILE}:\\d+:\\d+`));
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a model in another version', { models: [{ name: 'Claude Opus', version: '4.1' }] }, 'model-not-in-inventory'],
    ['an approval that began later', { approval: { by: 'CISO', on: '2026-04-01', until: '2026-12-15' } }, 'used-before-approval'],
    ['an approval that ended before', { approval: { by: 'CISO', on: '2025-01-01', until: '2026-01-31' } }, 'used-after-approval'],
    ['a suspended system', { status: 'suspended' }, 'tool-not-approved'],
    ['an old bias test', { last_bias_test: '2025-01-01' }, 'too-old'],
    ['an open question', { owner: { todo: 'who?' } }, 'open-question'],
    ['words that answer nothing', { owner: 'n/a' }, 'no-answer'],
    ['a prohibited use', { risk_classification: 'prohibited' }, 'prohibited-in-use'],
  ])('finds %s', async (_, members, code) => {
    write(system(members), system(CURSOR));
    const found = await findings();
    expect(found.said.some((said) => said.startsWith(`${code} `))).toBe(true);
    expect(found.result).not.toBe('pass');
  });

  it('names what is listed and never seen, as a note', async () => {
    write(system(), system(CURSOR), system({ id: 'devin', name: 'Devin', tools: ['devin'], provider: 'Cognition' }));
    expect(await findings()).toEqual({ code: 0, result: 'pass', said: ['never-seen devin fail'] });
  });

  it('does not say "never seen" of what it could not see', async () => {
    write(system(), system(CURSOR), system({ id: 'devin', name: 'Devin', tools: ['devin'], provider: 'Cognition' }));
    const head = repo.git('rev-parse', 'HEAD~1');
    writeFileSync(join(repo.path, '.git', 'shallow'), `${head}\n`);
    const { code, result, said } = await findings();
    expect({ code, result }).toEqual({ code: 3, result: 'incomplete' });
    expect(said).toContain('never-seen devin unknown');
  });

  it.each([
    ['an unknown key', 'owners: x', /ai_inventory\.yaml:\d+:\d+: unknown key "owners" in systems\.0 \(did you mean "owner"\?\)/],
    ['an unknown tool', 'tools: [claude-cod]', /claude-cod.*did you mean.*claude-code/],
    ['a day that is none', 'deployment_date: "2026-02-30"', /ai_inventory\.yaml:\d+:\d+: /],
  ])('refuses %s where it stands', async (_, row, said) => {
    write(system());
    const file = join(repo.path, FILE);
    const [key] = row.split(':');
    const text = readFileSync(file, 'utf8').replace(/ {4}tools:\n {6}- claude-code\n/, '    tools: [claude-code]\n');
    const lines = text.split('\n').filter((line) => !line.trim().startsWith(`${key}:`));
    writeFileSync(file, lines.join('\n').replace('    name: Claude Code', `    name: Claude Code\n    ${row}`));
    const { code, stderr } = await run('inventory', 'validate');
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe('inventory show', () => {
  it('shows the systems without reading git', async () => {
    write(system(), system(CURSOR));
    const { code, stdout } = await run('inventory', 'show');
    expect(code).toBe(0);
    expect(stdout).toMatch(/Claude Code .*minimal .*2026-12-15/);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    const json = JSON.parse((await run('inventory', 'show', '--json')).stdout);
    expect(json.systems.map(({ id }: { id: string }) => id)).toEqual(['claude-code', 'cursor']);
  });
});

describe('init', () => {
  it('writes both files from what git shows, invents nothing, and leaves what is there alone', async () => {
    expect(await run('init')).toMatchObject({ code: 0, stdout: '' });
    const [attestation, inventory] = ['.ai-attestation.yaml', FILE].map((file) => readFileSync(join(repo.path, file), 'utf8'));
    expect(await run('attestation', 'validate', '--strict-schema')).toMatchObject({ code: 0 });
    const { code, said } = await findings();
    expect(code).toBe(1);
    const open = said.filter((one) => one.startsWith('open-question '));
    expect(open).toHaveLength(inventory?.match(/: \{todo: /g)?.length ?? 0);
    expect(inventory).toMatch(/claude-opus-4-5/);
    const answered = (parse(inventory ?? '').systems as Record<string, object>[]).map((drafted) =>
      Object.keys(drafted).filter((key) => !Object.hasOwn(drafted[key] ?? {}, 'todo')),
    );
    expect(answered).toEqual([
      ['id', 'name', 'tools', 'provider', 'models'],
      ['id', 'name', 'tools', 'provider'],
    ]);

    const again = await run('init');
    expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('left alone') });
    expect(['.ai-attestation.yaml', FILE].map((file) => readFileSync(join(repo.path, file), 'utf8'))).toEqual([
      attestation,
      inventory,
    ]);
  });

  it('writes nothing from a history that is cut', async () => {
    writeFileSync(join(repo.path, '.git', 'shallow'), `${repo.git('rev-parse', 'HEAD~1')}\n`);
    expect(await run('init')).toMatchObject({ code: 3, stderr: expect.stringContaining('--unshallow') });
    expect(repo.git('status', '--porcelain')).toBe('');
  });
});
