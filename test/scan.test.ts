import { afterEach, describe, expect, it } from 'vitest';
import { type TempRepo, tempRepo } from './helpers/repo.js';

let repo: TempRepo;
afterEach(() => repo.remove());

describe('scan', () => {
  it('marks what somebody signed, and nothing else', async () => {
    repo = tempRepo();
    const plain = repo.commit('Add a parser\n');
    const claude = repo.commit('Add a lexer\n\nCo-Authored-By: Claude Opus 4.5 <noreply@anthropic.com>\n');
    const mention = repo.commit('Fix the Claude and Cursor integration\n\nThanks to ChatGPT for the hint.\n');
    const report = await repo.scan();
    const [found] = report.repos;
    expect(report.result).toBe('pass');
    expect(found?.totals).toMatchObject({ commits: 3, byAttribution: { declared: 1, recorded: 0, suspected: 0, none: 2 } });
    expect(found?.commits.map(({ id }) => id)).toEqual([claude]);
    expect(found?.commits[0]?.tools).toEqual([{ id: 'claude-code', model: 'claude-opus-4-5', role: 'co-author' }]);
    expect(found?.range.head).toBe(mention);
    expect(plain).not.toBe(claude);
  });

  it('cites the line, its number and its byte offset in the raw object', async () => {
    repo = tempRepo();
    const id = repo.commit('Übung\n\nText.\n\nAssisted-by: Codex:gpt-5.5\n');
    const report = await repo.scan();
    const [evidence] = report.repos[0]?.evidence ?? [];
    const raw = Buffer.from(`${repo.git('cat-file', 'commit', id)}\n`);
    expect(evidence).toMatchObject({
      id: `${id}#1`,
      kind: 'trailer',
      tool: 'codex',
      model: 'gpt-5.5',
      quote: 'Assisted-by: Codex:gpt-5.5',
    });
    const offset = evidence?.offset ?? 0;
    expect(raw.subarray(offset).toString('utf8')).toBe('Assisted-by: Codex:gpt-5.5\n');
    expect(raw.subarray(0, offset).toString('utf8').split('\n')).toHaveLength(evidence?.line ?? 0);
  });
});
