import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/index.js';
import { type TempRepo, tempRepo } from '../helpers/repo.js';

let repo: TempRepo;
afterEach(() => repo.remove());

const FILE = '.agent-trace/traces.jsonl';
const range = (from: number, to: number) => ({ start_line: from, end_line: to });

interface Talk {
  contributor?: { type?: unknown; model_id?: unknown };
  ranges?: unknown;
}

/** One record of Agent Trace 0.1.0 about a commit. */
const record = (revision: string, conversations: Talk[], over: object = {}): string =>
  JSON.stringify({
    version: '0.1.0',
    id: '1',
    timestamp: '2026-03-01T00:00:00Z',
    vcs: { type: 'git', revision },
    tool: { name: 'cursor', version: '2.4' },
    files: [{ path: 'src/a.ts', conversations }],
    ...over,
  });

const AI: Talk = { contributor: { type: 'ai', model_id: 'anthropic/claude-opus-4-5' }, ranges: [range(1, 4), range(9, 9)] };

/** A commit, and a second one that holds these lines as its trace file. */
async function traced(
  lines: (commit: string) => string[],
): Promise<{ evidence: Evidence[]; attribution: string; gaps: string[] }> {
  repo = tempRepo();
  const commit = repo.commit('Add a parser\n');
  repo.write(FILE, `${lines(commit).join('\n')}\n`);
  repo.git('add', '-A');
  repo.commit('Add the trace\n');
  const [found] = (await repo.scan()).repos;
  return {
    evidence: found?.evidence.filter(({ kind }) => kind === 'trace') ?? [],
    attribution: found?.commits.find(({ id }) => id === commit)?.attribution ?? 'none',
    gaps: found?.gaps.map(({ detail }) => detail) ?? [],
  };
}

describe('an Agent Trace record', () => {
  it('makes the commit that it names recorded, with tool, model and lines, vouched for by the author', async () => {
    const { evidence, attribution, gaps } = await traced((commit) => [record(commit, [AI])]);
    expect(attribution).toBe('recorded');
    expect(gaps).toEqual([]);
    expect(evidence).toEqual([
      {
        id: `${repo.git('rev-parse', 'HEAD~1')}#1`,
        kind: 'trace',
        commit: repo.git('rev-parse', 'HEAD~1'),
        path: FILE,
        blob: repo.git('rev-parse', `HEAD:${FILE}`),
        line: 1,
        quote: 'tool "cursor", model_id "anthropic/claude-opus-4-5"',
        signature: 'trace/agent-trace',
        tool: 'cursor',
        model: 'claude-opus-4-5',
        role: 'co-author',
        ranges: [
          { path: 'src/a.ts', lines: '1-4' },
          { path: 'src/a.ts', lines: '9' },
        ],
        strength: 'decisive',
        assertedBy: 'author',
      },
    ]);
  });

  it('counts its lines as recorded', async () => {
    await traced((commit) => [record(commit, [AI])]);
    const lines = (await repo.scan({ lines: true })).repos[0]?.lines;
    expect(lines?.total.recorded).toBe(5);
    expect(lines?.by.directory.find(({ key }) => key === 'src')).toMatchObject({ recorded: 5 });
  });

  it.each<[string, Talk[]]>([
    ['people', [{ contributor: { type: 'human' }, ranges: [range(1, 2)] }]],
    ['unknown contributors', [{ contributor: { type: 'unknown' }, ranges: [range(1, 2)] }]],
    ['nobody', [{ ranges: [range(1, 2)] }]],
    ['nothing', []],
  ])('of %s gives no evidence', async (_, conversations) => {
    expect(await traced((commit) => [record(commit, conversations)])).toEqual({ evidence: [], attribution: 'none', gaps: [] });
  });

  it('may name a contributor for a single range, and Windows paths', async () => {
    const mixed = { ranges: [{ ...range(3, 3), contributor: { type: 'mixed', model_id: 'openai/gpt-5.5' } }, range(7, 8)] };
    const files = [{ path: 'src\\b.ts', conversations: [{ contributor: { type: 'human' }, ...mixed }] }];
    const { evidence } = await traced((commit) => [record(commit, [], { files })]);
    expect(evidence).toMatchObject([{ model: 'gpt-5.5', ranges: [{ path: 'src/b.ts', lines: '3' }] }]);
  });

  it('about a commit that is not in the range is not looked at', async () => {
    expect(await traced(() => [record('a'.repeat(40), [AI]), record('main', [AI])])).toEqual({
      evidence: [],
      attribution: 'none',
      gaps: [],
    });
  });

  it.each([
    ['another shape', '{"schema":"agent-trace/v0.1.0","events":[]}'],
    ['a later version', '{"version":"1.0.0","files":[]}'],
    ['no JSON', '{"version":'],
    ['a number', '7'],
    ['an object where text belongs', '{"version":{"toString":1},"files":[]}'],
  ])('in %s is a gap that names the line, and the others are read', async (_, odd) => {
    const { attribution, gaps } = await traced((commit) => [record(commit, [AI]), odd]);
    expect(attribution).toBe('recorded');
    expect(gaps).toEqual(['records in no known version: 1, the first in line 2']);
  });

  it('with ranges that are none, or of any other form inside, gives no lines and never fails', async () => {
    const ranges = [range(4, 1), range(0, 2), { start_line: '1', end_line: 2 }, {}, range(1, 1e20)];
    const odd = [
      { contributor: { type: 'ai' }, ranges },
      { contributor: { type: 'ai', model_id: 7 }, ranges: 'x' },
    ] as Talk[];
    const { evidence } = await traced((commit) => [record(commit, odd), record(commit, [AI], { files: [{}, { path: 7 }] })]);
    expect(evidence).toHaveLength(1);
    expect(evidence[0]).not.toHaveProperty('ranges');
  });
});
