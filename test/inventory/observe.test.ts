import { describe, expect, it } from 'vitest';
import { observedUse } from '../../src/inventory/observe.js';
import type { CommitReport, RepoReport } from '../../src/model/report.js';

const ADA = { name: 'Ada', address: 'ada@example.com' };
const BOB = { name: 'Bob', address: 'bob@example.com' };
const AGENT = { name: 'Devin', address: 'devin@bots.example' };
const GITHUB = { name: 'GitHub', address: 'noreply@github.com' };

function commit(id: string, rest: Partial<CommitReport>): CommitReport {
  return {
    id,
    author: ADA,
    committer: ADA,
    date: '2026-03-01T10:00:00Z',
    subject: 'Change',
    merge: false,
    signature: null,
    attribution: 'declared',
    denied: false,
    tools: [],
    evidence: [],
    ...rest,
  };
}

/** The members of a report that count here. */
function repo(commits: CommitReport[], rest: Partial<RepoReport> = {}): RepoReport {
  const part: Partial<RepoReport> = {
    commits,
    evidence: [],
    complete: true,
    totals: { commits: 12, merges: 2 } as RepoReport['totals'],
    ...rest,
  };
  return part as RepoReport;
}

const CLAUDE = { id: 'claude-code', role: 'co-author' } as const;

describe('observed use', () => {
  it('has one row for a tool and one for each of its models', () => {
    const uses = observedUse(
      repo([
        commit('3', {
          tools: [
            { ...CLAUDE, model: 'claude-opus-4-8' },
            { ...CLAUDE, model: 'claude-opus-4-7' },
          ],
          author: BOB,
        }),
        commit('2', { tools: [{ ...CLAUDE, model: 'claude-opus-4-8' }], date: '2026-02-01T23:59:59Z' }),
        commit('1', { tools: [CLAUDE], date: null }),
      ]),
    );
    expect(uses.map(({ tool, model, use, commits, first, last }) => [tool, model, use, commits, first, last])).toEqual([
      ['claude-code', null, 'contribution', 3, '2026-02-01', '2026-03-01'],
      ['claude-code', 'claude-opus-4-7', 'contribution', 1, '2026-03-01', '2026-03-01'],
      ['claude-code', 'claude-opus-4-8', 'contribution', 2, '2026-02-01', '2026-03-01'],
    ]);
    expect(uses.map(({ people }) => people)).toEqual([['Ada', 'Bob'], ['Bob'], ['Ada', 'Bob']]);
    expect(uses.map(({ share }) => share)).toEqual([0.3, 0.1, 0.2]);
  });

  it('keeps reviews apart and leaves out suspected commits', () => {
    const uses = observedUse(
      repo([
        commit('3', { tools: [{ id: 'coderabbit', role: 'reviewer' }] }),
        commit('2', { tools: [{ id: 'coderabbit', role: 'suggester' }], attribution: 'recorded' }),
        commit('1', { tools: [CLAUDE], attribution: 'suspected' }),
      ]),
    );
    expect(uses.map(({ tool, use, commits }) => [tool, use, commits])).toEqual([
      ['coderabbit', 'contribution', 1],
      ['coderabbit', 'review', 1],
    ]);
  });

  it('gives no share of what could not be read', () => {
    expect(observedUse(repo([commit('1', { tools: [CLAUDE] })], { complete: false }))[0]?.share).toBeNull();
  });

  it.each<[string, Partial<CommitReport>, string[]]>([
    ['the author', { tools: [CLAUDE], committer: BOB }, ['Ada']],
    [
      'an address where there is no name',
      { tools: [CLAUDE], author: { name: ' ', address: 'ada@example.com' } },
      ['ada@example.com'],
    ],
    [
      'the committer where the tool is the author',
      { tools: [{ id: 'devin', role: 'author' }], author: AGENT, committer: BOB },
      ['Bob'],
    ],
    ['nobody behind a merge button', { tools: [{ id: 'devin', role: 'author' }], author: AGENT, committer: GITHUB }, []],
    ['nobody where the tool did both', { tools: [{ id: 'devin', role: 'author' }], author: AGENT, committer: AGENT }, []],
    ['no bot', { tools: [CLAUDE], author: { name: 'renovate[bot]', address: 'renovate@bots.example' } }, []],
    ['nobody without a name', { tools: [CLAUDE], author: { name: '', address: '' } }, []],
  ])('asks %s', (_, rest, people) => {
    expect(observedUse(repo([commit('1', rest)]))[0]?.people).toEqual(people);
  });

  it('cites three commits at most, by the evidence of the tool and the model', () => {
    const evidence = ['1', '2', '3', '4'].flatMap((id) => [
      { id: `${id}#1`, kind: 'co-author', tool: 'cursor', strength: 'decisive', assertedBy: 'author' } as const,
      {
        id: `${id}#2`,
        kind: 'co-author',
        tool: 'claude-code',
        model: 'claude-opus-4-8',
        strength: 'decisive',
        assertedBy: 'author',
      } as const,
    ]);
    const commits = ['4', '3', '2', '1'].map((id) =>
      commit(id, { tools: [{ ...CLAUDE, model: 'claude-opus-4-8' }], evidence: [`${id}#1`, `${id}#2`] }),
    );
    expect(observedUse(repo(commits, { evidence })).map((use) => use.evidence)).toEqual([
      ['4#2', '3#2', '2#2'],
      ['4#2', '3#2', '2#2'],
    ]);
  });
});
