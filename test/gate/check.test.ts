import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { createAttestation } from '../../src/attestation/attest.js';
import { type CheckOptions, check } from '../../src/check.js';
import type { Finding } from '../../src/model/finding.js';
import type { Checked } from '../../src/model/pack.js';
import { sentenceOf } from '../../src/reports/text-findings.js';
import { openWorld } from '../../src/world/index.js';
import { CLAUDE, digestOf, only, type TempRepo, tempRepo } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';

const made = removedAfterEach();
const ajv = new Ajv({ allErrors: true, strict: false });
formats.default(ajv);
const isReport = ajv.compile(reportSchema);

const NOW = String(Date.parse('2026-03-02T00:00:00Z') / 1000);

async function gate(repo: TempRepo, options: CheckOptions = {}, path = repo.path): Promise<Checked> {
  const world = await openWorld({ path, env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: NOW } });
  try {
    const checked = await check(world, options);
    expect(isReport(checked.report), JSON.stringify(isReport.errors)).toBe(true);
    return checked;
  } finally {
    world.close();
  }
}

/** `check code answer severity`, without what passed or had nothing to do. */
function open({ report }: Checked): string[] {
  return only(report)
    .findings.filter(({ answer }) => answer === 'fail' || answer === 'unknown')
    .map(({ check: id, code, answer, severity }) => `${id} ${code} ${answer} ${severity}`)
    .sort();
}

function of(checked: Checked, check: Finding['check']): Finding[] {
  return only(checked.report).findings.filter((finding) => finding.check === check);
}

async function attest(repo: TempRepo, range?: string): Promise<void> {
  const world = await openWorld({ path: repo.path });
  try {
    const { bytes } = await createAttestation(world, {
      ...(range === undefined ? {} : { range: { range } }),
      extendedIds: false,
      lines: true,
      allowIncomplete: false,
    });
    repo.commitFiles({ '.ai-attestation.yaml': bytes }, 'Attest');
  } finally {
    world.close();
  }
}

const POLICY = `version: 1
policy:
  disclosure: { trailers: [Assisted-by], forbid: [co-author, sign-off] }
  attestation: { fresh: true }
  requirements: {}
`;

const REQUIREMENTS = `version: "1.0"
controls:
  - id: SEC-001
    name: Constant-time comparison
    severity: high
    requirement: Secrets are compared in constant time.
    implementation: timingSafeEqual of node:crypto.
    verification: grep -rn "timingSafeEqual(" src/
`;

const GOOD = "import { timingSafeEqual } from 'node:crypto';\nexport const same = (a, b) => timingSafeEqual(a, b);\n";
const BAD = 'export const same = (a, b) => a.equals(b);\n';
const ASSISTED = 'Assisted-by: Claude Code:claude-opus-4-5';

/** The default branch with a policy, requirements, code and an attestation. */
async function project(files: Record<string, string> = {}): Promise<TempRepo> {
  const repo = made(tempRepo());
  repo.git('remote', 'add', 'origin', 'https://github.com/acme/demo');
  repo.commitFiles(
    { '.ai-provenance.yml': POLICY, 'security_requirements.yaml': REQUIREMENTS, 'src/login.mjs': GOOD, ...files },
    'Begin',
  );
  await attest(repo);
  repo.git('switch', '-q', '-c', 'feature');
  return repo;
}

const QUESTIONS = [
  'purpose',
  'owner',
  'provider',
  'models',
  'risk_classification',
  'data_classes',
  'training_data_source',
  'deployment_date',
  'last_bias_test',
  'drift_monitoring',
  'incident_response',
  'human_override',
  'data_processing_agreement',
  'retention',
  'sub_processors',
  'certifications',
  'approval',
];

describe('a pull request', () => {
  it('of an agent without disclosure, with a broken control and an attestation that is no longer true fails, each with its reason', async () => {
    const repo = await project();
    const commit = repo.commitFiles({ 'src/login.mjs': BAD }, `Simplify\n\n${CLAUDE}`);
    const said = repo.git('show', 'HEAD:.ai-attestation.yaml').replace(/assisted_commits: 0/, 'assisted_commits: 7');
    repo.commitFiles({ '.ai-attestation.yaml': said }, 'Attest');
    const checked = await gate(repo);
    expect(checked.report.result).toBe('fail');
    expect(open(checked)).toEqual(
      expect.arrayContaining([
        'disclosure undisclosed fail error',
        'forbidden-forms forbidden-form fail error',
        'attestation-truth differs-from-git fail error',
        'attestation-freshness behind fail error',
        'requirements control-fails fail error',
      ]),
    );
    expect(of(checked, 'disclosure')).toMatchObject([{ commit, path: '', evidence: [`${commit}#1`] }]);
    expect(of(checked, 'requirements')).toMatchObject([{ subject: 'SEC-001', values: { broke: true } }]);
    expect(checked.report.reasons).toEqual([
      'attestation-consistency',
      'attestation-freshness',
      'attestation-truth',
      'disclosure',
      'forbidden-forms',
      'requirements',
    ]);
  });

  it('that discloses, holds the controls and attests the truth passes, and finding AI use is no fault', async () => {
    const repo = await project();
    repo.commitFiles({ 'src/login.mjs': `${GOOD}// note\n` }, `Explain\n\n${ASSISTED}`);
    await attest(repo);
    const checked = await gate(repo);
    expect(open(checked)).toEqual([]);
    expect(checked.report).toMatchObject({ result: 'pass', reasons: [], command: 'check' });
    expect(only(checked.report).totals.byAttribution.declared).toBe(1);
    expect(of(checked, 'disclosure')).toMatchObject([{ answer: 'pass', values: { commits: 1 } }]);
    expect(only(checked.report).impact).toBeDefined();
  });

  it('cannot loosen the policy, the requirements or the inventory that judge it, and the edit is a finding', async () => {
    const repo = await project();
    repo.commitFiles(
      {
        'src/login.mjs': BAD,
        '.ai-provenance.yml': 'version: 1\n',
        'security_requirements.yaml': REQUIREMENTS.replace('timingSafeEqual(', 'export'),
      },
      `Loosen\n\n${CLAUDE}`,
    );
    const checked = await gate(repo);
    expect(open(checked)).toEqual(
      expect.arrayContaining([
        'disclosure undisclosed fail error',
        'requirements control-fails fail error',
        'policy-change policy-changed fail warning',
      ]),
    );
    expect(of(checked, 'policy-change').map(({ path }) => path)).toEqual(['.ai-provenance.yml', 'security_requirements.yaml']);
    const { policy, range } = only(checked.report);
    expect(policy).toMatchObject({ source: '.ai-provenance.yml', commit: range.base });
    const input = checked.inputs.find(({ role }) => role === 'requirements');
    expect(Buffer.from(input?.bytes ?? []).toString()).toBe(REQUIREMENTS);
  });

  it.each([
    ['another name', ['.ai-provenance.yml', 'old.txt']],
    ['other letters', ['.ai-provenance.yml', '.AI-provenance.yml']],
    ['another folder', ['security_requirements.yaml', 'docs/security_requirements.yaml']],
  ])('that gives a file of the policy %s takes it away, which is a finding', async (_, [from = '', to = '']) => {
    const repo = await project({ 'docs/a.md': 'a\n' });
    repo.git('mv', from, to);
    repo.commit('Move');
    expect(of(await gate(repo), 'policy-change')).toMatchObject([
      { code: 'policy-changed', severity: 'warning', values: { path: from, status: 'deleted' } },
    ]);
  });

  it.each(['Loosen', 'Relax', 'Ease', 'Drop'])(
    'takes a policy that both sides merged before and left out for an edit (%s)',
    async (subject) => {
      const repo = await project();
      const merge = (into: string): string => repo.git('merge', '-q', '-s', 'ours', '-m', `Merge into ${into}`, 'release');
      repo.git('switch', '-q', '-c', 'release', 'main');
      repo.commitFiles({ '.ai-provenance.yml': 'version: 1\n' }, subject);
      repo.git('switch', '-q', 'main');
      repo.commitFiles({ a: '1' }, 'Go on');
      repo.git('switch', '-q', '-C', 'feature', 'main');
      merge('feature');
      repo.git('switch', '-q', 'main');
      merge('main');
      repo.git('switch', '-q', 'feature');
      expect(of(await gate(repo), 'policy-change')).toMatchObject([{ code: 'policy-unchanged' }]);
      repo.git('checkout', 'release', '--', '.ai-provenance.yml');
      repo.commit('Take it over');
      expect(of(await gate(repo), 'policy-change')).toMatchObject([
        { values: { path: '.ai-provenance.yml', status: 'modified' } },
      ]);
    },
  );

  it('that moves a file to where the policy is looked for adds one', async () => {
    const repo = await project({ 'next.yml': 'version: 1\n' });
    repo.git('mv', 'next.yml', '.ai-provenance.yaml');
    repo.commit('Move');
    const [added] = of(await gate(repo), 'policy-change');
    expect(added).toMatchObject({ values: { path: '.ai-provenance.yaml', status: 'added' } });
    expect(added && sentenceOf(added)).toBe('this change adds .ai-provenance.yaml');
  });

  it('is judged by the base although its work tree has another configuration, and by a named one when a person names it', async () => {
    const repo = await project();
    repo.commitFiles({ a: '1' }, `Add\n\n${CLAUDE}`);
    repo.write('.ai-provenance.yml', 'version: 1\n');
    repo.write('mine.yml', 'version: 1\npolicy:\n  attestation: { severity: none }\n  requirements: { severity: none }\n');
    expect((await gate(repo)).report.result).toBe('fail');
    const named = await gate(repo, { config: `${repo.path}/mine.yml` });
    expect(named.report.result).toBe('pass');
    expect(only(named.report).policy).toMatchObject({ commit: null });
    const inBase = await gate(repo, { config: '.ai-provenance.yml', configFromBase: true });
    expect(inBase.report.result).toBe('fail');
    await expect(gate(repo, { config: 'mine.yml', configFromBase: true })).rejects.toMatchObject({ code: 'usage' });
  });

  it('that brings the configuration that was named is judged without it, and the edit is a finding', async () => {
    const repo = await project();
    repo.commitFiles({ 'policy/ai.yml': 'version: 1\nfail-on: none\n' }, 'Add a policy');
    const checked = await gate(repo, { config: 'policy/ai.yml', configFromBase: true });
    expect(only(checked.report).policy).toMatchObject({ source: null });
    expect(of(checked, 'policy-change')).toMatchObject([{ values: { path: 'policy/ai.yml', status: 'added' } }]);
  });

  it('cannot attest a part of the history that steps over what it brings', async () => {
    const repo = await project();
    repo.commitFiles({ a: '1' }, `Add\n\n${ASSISTED}`);
    const faults = (checked: Checked): string[] => open(checked).filter((finding) => finding.startsWith('attestation'));
    await attest(repo, 'HEAD..HEAD');
    expect(faults(await gate(repo))).toEqual(['attestation-truth commits-left-out fail error']);
    await attest(repo, 'main..HEAD');
    expect(faults(await gate(repo))).toEqual([]);
    repo.commitFiles({ b: '1' }, `Add more\n\n${ASSISTED}`);
    expect(faults(await gate(repo))).toEqual(['attestation-freshness behind fail error']);
  });

  it('that leaves the policy unreadable fails now, and not every change after it', async () => {
    const repo = await project();
    repo.commitFiles({ '.ai-provenance.yml': 'version: 1\npolcy: {}\n' }, 'Slip');
    const faults = of(await gate(repo), 'policy-change');
    expect(faults).toMatchObject([
      { code: 'policy-changed', severity: 'warning' },
      { code: 'policy-unreadable', severity: 'error', path: '.ai-provenance.yml', line: 2, column: 1 },
    ]);
  });

  it('with a document that cannot be read fails at its line and is judged on', async () => {
    const repo = await project({ 'ai_inventory.yaml': 'systems: [\n' });
    repo.commitFiles({ '.ai-attestation.yaml': 'schema: "1.0"\nnonsense\n', a: '1' }, 'Break');
    const checked = await gate(repo);
    expect(open(checked)).toEqual(
      expect.arrayContaining([
        'attestation-present document-unreadable fail error',
        'inventory-present document-unreadable fail error',
      ]),
    );
    expect(of(checked, 'requirements')).toMatchObject([{ answer: 'pass' }]);
    expect(of(checked, 'attestation-present')[0]).toMatchObject({ path: '.ai-attestation.yaml' });
  });

  it('holds a link where a document should be for unreadable, and does not follow it', async () => {
    const repo = await project();
    repo.git('rm', '-q', '.ai-attestation.yaml');
    const { symlinkSync } = await import('node:fs');
    symlinkSync('/etc/passwd', `${repo.path}/.ai-attestation.yaml`);
    repo.git('add', '-A');
    repo.commit('Link');
    const checked = await gate(repo);
    expect(open(checked)).toContain('attestation-present document-unreadable fail error');
    expect(JSON.stringify(checked.report)).not.toContain('root:');
  });

  it('uses tools that nobody approved', async () => {
    const inventory = (tool: string): string => {
      const open = Object.fromEntries(QUESTIONS.map((question) => [question, { todo: 'ask' }]));
      return JSON.stringify({ version: '1', systems: [{ ...open, id: tool, name: tool, tools: [tool], status: 'approved' }] });
    };
    const repo = await project({ 'ai_inventory.yaml': inventory('cursor') });
    repo.commitFiles({ a: '1', 'ai_inventory.yaml': inventory('claude-code') }, `Add\n\n${ASSISTED}`);
    const faults = of(await gate(repo), 'inventory-approval').filter(({ answer }) => answer === 'fail');
    expect(faults.map(({ code }) => code)).toContain('tool-not-in-inventory');
  });

  it('rated above the limit fails, and within it passes', async () => {
    const policy = (max: string): string =>
      `version: 1\npolicy: { impact: { max: ${max} } }\nimpact: { thresholds: { size: { raised: 1, high: 2 } } }\n`;
    const repo = made(tempRepo());
    repo.commitFiles({ '.ai-provenance.yml': policy('low'), 'src/a.ts': 'export const a = 1;\n' }, 'Begin');
    repo.git('switch', '-q', '-c', 'feature');
    repo.commitFiles(
      { 'src/a.ts': 'export const a = 1;\nexport const b = 2;\nexport const c = 3;\nexport const d = 4;\n' },
      'Grow',
    );
    expect(open(await gate(repo))).toEqual(['impact-rating rated-too-high fail error']);
    repo.git('switch', '-q', 'main');
    repo.commitFiles({ '.ai-provenance.yml': policy('high') }, 'Allow');
    repo.git('switch', '-q', 'feature');
    expect(of(await gate(repo), 'impact-rating')).toMatchObject([{ answer: 'not-applicable' }]);
  });

  it('with hidden characters in instructions of agents fails; in a file out of scope they are a note', async () => {
    const repo = await project({ '.ai-provenance.yml': 'version: 1\nscope: { ignore: ["vendor/**"] }\n' });
    const hidden = 'Be nice.\u{E0041}\u{E0042}\n';
    repo.commitFiles({ 'AGENTS.md': hidden, 'vendor/AGENTS.md': hidden }, 'Instruct');
    const checked = await gate(repo);
    expect(of(checked, 'hidden-unicode').map(({ path, severity }) => `${path} ${severity}`)).toEqual([
      'AGENTS.md error',
      'vendor/AGENTS.md note',
    ]);
    expect(checked.report.result).toBe('fail');
  });
});

describe('a merge', () => {
  const lines = (first: string, last: string): string => [first, ...'abcdefgh', last, ''].join('\n');

  /** Two sides that changed one file in different places, and a merge of them with a message that names a tool. */
  async function merged(resolve: (repo: TempRepo) => void): Promise<Checked> {
    const repo = made(tempRepo());
    repo.commitFiles(
      {
        '.ai-provenance.yml': 'version: 1\npolicy:\n  disclosure: { trailers: [Assisted-by], forbid: [co-author] }\n',
        'a.txt': lines('1', '9'),
      },
      'Begin',
    );
    repo.git('switch', '-q', '-c', 'feature');
    repo.commitFiles({ 'a.txt': lines('one', '9') }, 'Change the first line');
    repo.git('switch', '-q', 'main');
    repo.commitFiles({ 'a.txt': lines('1', 'nine') }, 'Change the last line');
    repo.git('switch', '-q', 'feature');
    repo.git('merge', '-q', '--no-commit', 'main');
    resolve(repo);
    repo.git('add', '-A');
    repo.git('commit', '-q', '-m', `Merge main\n\n${CLAUDE}`);
    return gate(repo);
  }

  it('that brings nothing of its own need not disclose, whatever its message repeats', async () => {
    const checked = await merged(() => {});
    expect(only(checked.report).commits).toMatchObject([{ merge: true, attribution: 'declared' }]);
    expect(checked.report.result).toBe('pass');
  });

  it.each<[string, (repo: TempRepo) => void]>([
    ['a file', (repo) => repo.write('new.txt', 'written by an agent\n')],
    ['a line', (repo) => repo.write('a.txt', lines('one, and more', 'nine'))],
  ])('that brings %s of its own is asked as any commit', async (_, resolve) => {
    const checked = await merged(resolve);
    expect(open(checked)).toEqual(['disclosure undisclosed fail error', 'forbidden-forms forbidden-form fail error']);
    expect(only(checked.report).commits).toMatchObject([{ merge: true, ownContent: true }]);
  });
});

describe('an attestation that the change leaves alone', () => {
  async function squashed(fresh: boolean): Promise<Checked> {
    const repo = await project({ '.ai-provenance.yml': `version: 1\npolicy:\n  attestation: { fresh: ${fresh} }\n` });
    repo.commitFiles({ a: '1' }, `Add\n\n${ASSISTED}`);
    await attest(repo);
    repo.git('switch', '-q', 'main');
    repo.git('merge', '-q', '--squash', 'feature');
    repo.git('commit', '-q', '-m', `Add (#1)\n\n${ASSISTED}`);
    repo.git('branch', '-q', '-D', 'feature');
    repo.git('switch', '-q', '-c', 'next');
    repo.commitFiles({ b: '1' }, 'Add b');
    return gate(repo);
  }

  it('warns after a squash merge gave its commits other ids: the next change did not do that', async () => {
    const checked = await squashed(false);
    expect(of(checked, 'attestation-truth')).toContainEqual(
      expect.objectContaining({ code: 'history-rewritten', severity: 'warning' }),
    );
    expect(checked.report.result).toBe('warn');
  });

  it('fails where the policy wants it fresh', async () => {
    expect((await squashed(true)).report.result).toBe('fail');
  });
});

describe('what could not be seen', () => {
  it('leaves no answer that rests on absence, and the result incomplete', async () => {
    const repo = await project();
    repo.commitFiles({ a: '1' }, `Add\n\n${ASSISTED}`);
    await attest(repo);
    const clone = made(tempRepo());
    const path = `${clone.path}/shallow`;
    clone.git('clone', '-q', '--depth', '1', `file://${repo.path}`, path);
    const checked = await gate(repo, { range: { base: repo.git('rev-parse', 'main'), head: 'HEAD' } }, path);
    expect(checked.report.result).toBe('incomplete');
    expect(only(checked.report).policy).toMatchObject({ source: null });
    for (const id of ['hidden-unicode', 'policy-change'] as const)
      expect(of(checked, id)).toMatchObject([{ answer: 'unknown', code: 'undecided', severity: 'error' }]);
    expect(only(checked.report).findings.some(({ answer, check: id }) => answer === 'pass' && id === 'attestation-truth')).toBe(
      false,
    );
  });

  it('of a history that is cut says nothing about disclosure, where nothing was seen', async () => {
    const repo = await project();
    repo.git('switch', '-q', 'main');
    for (const n of [1, 2, 3]) repo.commitFiles({ a: `${n}` }, 'Work');
    const clone = made(tempRepo());
    const path = `${clone.path}/shallow`;
    clone.git('clone', '-q', '--depth', '2', `file://${repo.path}`, path);
    expect(of(await gate(repo, {}, path), 'disclosure')).toMatchObject([{ answer: 'unknown', code: 'undecided' }]);
    expect(of(await gate(repo, {}), 'disclosure')).toMatchObject([{ answer: 'not-applicable', code: 'no-ai-commits' }]);
  });

  it('does not excuse a fault that was seen', async () => {
    const repo = await project();
    repo.commitFiles({ a: '1' }, `Add\n\n${CLAUDE}`);
    const blob = repo.git('rev-parse', 'HEAD:src/login.mjs').trim();
    const { rmSync } = await import('node:fs');
    rmSync(`${repo.path}/.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`);
    const checked = await gate(repo);
    expect(only(checked.report).complete).toBe(false);
    expect(checked.report.result).toBe('fail');
    expect(of(checked, 'disclosure')).toMatchObject([{ answer: 'fail' }]);
    expect(of(checked, 'requirements').every(({ answer }) => answer !== 'pass')).toBe(true);
  });
});

describe('without a policy', () => {
  it('nothing is demanded, and AI use passes', async () => {
    const repo = made(tempRepo());
    repo.commitFiles({ 'a.ts': '1;\n' }, `Begin\n\n${CLAUDE}`);
    const checked = await gate(repo);
    expect(checked.report.result).toBe('pass');
    expect(only(checked.report).policy).toMatchObject({ source: null, failOn: 'error', asOf: '2026-03-02' });
    expect(only(checked.report).policy.settings?.every(({ from }) => from === 'default')).toBe(true);
  });

  it('a repository without commits passes', async () => {
    expect((await gate(made(tempRepo()))).report.result).toBe('pass');
  });

  it('a document that is there must be true', async () => {
    const repo = made(tempRepo());
    repo.commitFiles({ 'security_requirements.yaml': REQUIREMENTS, 'src/login.mjs': BAD }, 'Begin');
    expect(open(await gate(repo))).toEqual(['requirements control-fails fail error']);
  });
});

describe('from which severity on a run fails', () => {
  it.each([
    ['error', 'warn'],
    ['warning', 'fail'],
    ['none', 'warn'],
  ] as const)('%s: a warning alone is %s', async (value, result) => {
    const repo = await project();
    repo.commitFiles({ '.ai-provenance.yml': `${POLICY}\n# note\n` }, 'Note');
    await attest(repo);
    const checked = await gate(repo, { failOn: { value, from: 'flag' } });
    expect(open(checked)).toEqual(['policy-change policy-changed fail warning']);
    expect(checked.report.result).toBe(result);
    expect(only(checked.report).policy.settings?.find(({ key }) => key === 'fail-on')).toEqual({
      key: 'fail-on',
      value,
      from: 'flag',
    });
  });

  it('none never passes what failed', async () => {
    const repo = await project();
    repo.commitFiles({ a: '1' }, `Add\n\n${CLAUDE}`);
    expect((await gate(repo, { failOn: { value: 'none', from: 'flag' } })).report.result).toBe('warn');
  });
});

it('changes nothing in the repository, and says the same twice', async () => {
  const repo = await project();
  repo.commitFiles({ 'src/login.mjs': BAD }, `Simplify\n\n${CLAUDE}`);
  const before = digestOf(repo.path);
  const [first, second] = [await gate(repo), await gate(repo)];
  expect(second.report).toEqual(first.report);
  expect(digestOf(repo.path)).toEqual(before);
});
