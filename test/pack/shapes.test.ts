import { describe, expect, it } from 'vitest';
import { createAttestation } from '../../src/attestation/attest.js';
import { buildPack } from '../../src/pack/build.js';
import { packName } from '../../src/pack/names.js';
import { verifyPack } from '../../src/pack/verify.js';
import { readZip, writeZip } from '../../src/pack/zip.js';
import { openWorld } from '../../src/world/index.js';
import { CLAUDE, only, repoAt, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';
import { INVENTORY, materialOf, packOf } from './scene.js';

const removed = removedAfterEach();

/** What verifying the repository's pack came to, and the steps that were not passed. */
async function verified(repo: TempRepo, range?: string) {
  const material = await materialOf(repo, range === undefined ? {} : { range: { range } });
  const { outcome, steps, report } = verifyPack(packOf(material).bytes);
  const own = steps.filter(({ status }) => status !== 'ok').map(({ id, status, said }) => `${id} ${status} ${said}`);
  return { outcome, result: report?.result, own: own.filter((row) => !/^(?:records|contents|repository|signature) /.test(row)) };
}

describe('a pack of every kind of repository is verified', () => {
  it('without a commit', async () => {
    expect(await verified(removed(tempRepo()))).toEqual({ outcome: 'verified', result: 'pass', own: [] });
  });

  it('the whole history, with SHA-256', async () => {
    const repo = removed(tempRepo({ objectFormat: 'sha256' }));
    repo.history(['One\n', `Two\n\n${CLAUDE}\n`, 'Three\n']);
    repo.git('reset', '-q', '--hard');
    expect(await verified(repo)).toEqual({ outcome: 'verified', result: 'pass', own: [] });
  });

  it('one commit, with what lies before it not checked where it is a merge', async () => {
    const repo = removed(tempRepo());
    const first = repo.commit('One\n');
    const second = repo.commit('Two\n');
    repo.commit('Merge\n', { parents: [second, first] });
    expect(await verified(repo, 'HEAD~1^!')).toMatchObject({ outcome: 'verified', own: [] });
    expect(await verified(repo, 'HEAD^!')).toMatchObject({
      outcome: 'verified',
      own: [expect.stringContaining(`boundary not-checked that ${first} lie behind the base`)],
    });
  });

  it('a merge that brings content of its own', async () => {
    const repo = removed(tempRepo());
    const first = repo.commitFiles(
      { '.ai-provenance.yml': 'version: 1\npolicy: { disclosure: { trailers: [Assisted-by] } }\n' },
      'One\n',
    );
    const second = repo.commitFiles({ a: '1' }, 'Two\n');
    repo.write('b', 'in none of the parents\n');
    repo.git('add', '-A');
    repo.commit(`Merge\n\n${CLAUDE}\n`, { parents: [second, first] });
    expect(await verified(repo, `${first}..HEAD`)).toEqual({ outcome: 'verified', result: 'fail', own: [] });
  });

  it('an empty range', async () => {
    const repo = removed(tempRepo());
    repo.commit('One\n');
    expect(await verified(repo, 'HEAD..HEAD')).toMatchObject({ outcome: 'verified', own: [] });
  });

  it('a shallow clone: incomplete, and said so', async () => {
    const repo = removed(tempRepo());
    repo.history(['One\n', `Two\n\n${CLAUDE}\n`, 'Three\n']);
    const folder = removed(tempFolder());
    repo.git('clone', '-q', '--depth=2', `file://${repo.path}`, `${folder.path}/clone`);
    expect(await verified(repoAt(`${folder.path}/clone`))).toMatchObject({
      outcome: 'verified',
      result: 'incomplete',
      own: [expect.stringContaining('boundary not-checked the history is cut at')],
    });
  });

  it('documents that nobody can read', async () => {
    const repo = removed(tempRepo());
    repo.commitFiles(
      { 'ai_inventory.yaml': 'version: [\n', 'security_requirements.yaml': 'x: 1\n', '.ai-attestation.yaml': '- 1\n' },
      'One\n',
    );
    expect(await verified(repo)).toMatchObject({ outcome: 'verified', result: 'fail', own: [] });
  });

  it.each(['error', 'warning', 'note', 'none'])('every section at %s', async (severity) => {
    const repo = removed(tempRepo());
    const sections = ['disclosure', 'attestation', 'inventory', 'requirements', 'impact', 'hidden-unicode', 'policy-change'];
    const policy = sections.map((section) => `  ${section}: {severity: ${severity}}\n`).join('');
    repo.commitFiles(
      {
        '.ai-provenance.yml': `version: 1\npolicy:\n${policy}scope: {ignore: [docs/**]}\n`,
        'ai_inventory.yaml': INVENTORY,
        '.ai-attestation.yaml': 'schema: https://oss.korext.com/ai-attestation/schema\nversion: "1.0"\n',
      },
      'Begin\n',
    );
    repo.git('checkout', '-q', '-b', 'feature');
    repo.commitFiles(
      { 'a.ts': 'const a = "\u202E";\n', 'docs/b.md': 'b\u202E\n', 'AGENTS.md': 'c\u200B\u202E\n' },
      `Change\n\n${CLAUDE}\n`,
    );
    repo.commitFiles(
      { 'b.ts': 'b\n', 'security_requirements.yaml': 'version: "1.0"\ncontrols: []\n' },
      '🤖 Generated with Claude Code\n',
    );
    expect(await verified(repo)).toMatchObject({ outcome: 'verified', own: [] });
  });

  it('an attestation that differs from git, and is behind', async () => {
    const repo = removed(tempRepo());
    repo.git('remote', 'add', 'origin', 'https://example.org/owner/name.git');
    repo.history(['One\n', `Two\n\n${CLAUDE}\n`, 'Three\n']);
    repo.git('reset', '-q', '--hard');
    const world = await openWorld({ path: repo.path });
    const { bytes } = await createAttestation(world, { lines: true, allowIncomplete: false, extendedIds: false });
    world.close();
    const policy = 'version: 1\npolicy: {attestation: {severity: note, fresh: true, max-age-days: 1}}\n';
    const text = bytes.toString();
    for (const files of [
      { '.ai-attestation.yaml': text },
      {
        'a.ts': 'a\n',
        '.ai-attestation.yaml': text
          .replace(/commits_assisted: 1/, 'commits_assisted: 0')
          .replace(/commit_count: 1/, 'commit_count: 2'),
      },
      { 'b.ts': 'b\n', '.ai-provenance.yml': policy },
    ]) {
      repo.commitFiles(files, 'Attest\n');
      const { report } = (await materialOf(repo)).checked;
      expect(only(report).attestation).toBeDefined();
      expect(await verified(repo)).toEqual({ outcome: 'verified', result: report.result, own: [] });
    }
  });

  it('messages of every kind', async () => {
    const repo = removed(tempRepo());
    const messages = [
      '\0\n',
      `a\u202E##[error]x\n\n${CLAUDE}\n`,
      `${'x'.repeat(400_000)}\n\n${CLAUDE}\n`,
      `=1+1\n\nCo-authored-by: Claude\u200B <noreply@anthropic.com>\n`,
    ];
    for (const message of messages) {
      const tree = repo.git('write-tree');
      repo.rawCommit(
        `tree ${tree}\n${parents(repo)}author A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n\n${message}`,
        'refs/heads/main',
      );
    }
    expect(await verified(repo, 'main')).toMatchObject({ outcome: 'verified', own: [] });
  });
});

function parents(repo: TempRepo): string {
  return repo.revList('--all').length === 0 ? '' : `parent ${repo.git('rev-parse', 'main')}\n`;
}

describe('names', () => {
  it.each([
    ['owner/name', 'ai-audit-name-0123456789ab.zip'],
    ['group/sub/na me\u202E', 'ai-audit-na-me-0123456789ab.zip'],
    ['x/..', 'ai-audit-repository-0123456789ab.zip'],
    ['x/.git', 'ai-audit-git-0123456789ab.zip'],
    [null, 'ai-audit-repository-0123456789ab.zip'],
  ])('of %j are safe', async (name, expected) => {
    const repo = removed(tempRepo());
    repo.commit('One\n');
    const report = only((await materialOf(repo)).checked.report);
    const named = { ...report, repository: { ...report.repository, name }, range: { ...report.range, head: '0123456789abcdef' } };
    expect(packName(named)).toBe(expected);
  });
});

describe('two ways to write the same value', () => {
  it('leave one: any other order or spelling of the list is refused', async () => {
    const repo = removed(tempRepo());
    repo.commit('One\n');
    const files = readZip(packOf(await materialOf(repo)).bytes);
    if ('refused' in files) throw new Error(files.refused);
    const sums = Buffer.from(files.get('SHA256SUMS') ?? '').toString();
    const upper = new Map(files).set('SHA256SUMS', Buffer.from(sums.toUpperCase()));
    expect(verifyPack(writeZip(upper)).outcome).toBe('refused');
  });
});

describe('a pack that would be too large', () => {
  it('is not begun, and says what to do', async () => {
    const repo = removed(tempRepo());
    repo.commit('One\n');
    const { checked } = await materialOf(repo);
    const bytes = Buffer.alloc(250 * 1024 * 1024);
    const commits = ['a', 'b'].map((letter) => ({ id: letter.repeat(40), bytes }));
    expect(() => buildPack(checked, commits)).toThrow(
      expect.objectContaining({ code: 'usage', fix: expect.stringContaining('name a range') }),
    );
  });
});
