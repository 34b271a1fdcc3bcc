import { describe, expect, it } from 'vitest';
import { SURFACES, surfaceRows } from '../../src/catalog/surfaces.js';
import { surfacesOf } from '../../src/impact/surfaces.js';

describe.each(surfaceRows.map((row) => [row.id, row] as const))('%s', (_, { surface, match, miss, sample }) => {
  it.each(match)('holds %s', (path) => {
    expect(surfacesOf(path, sample ?? '').map((one) => one.surface)).toContain(surface);
  });
  it.each(miss)('does not hold %s', (path) => {
    expect(surfacesOf(path, sample ?? '').map((one) => one.surface)).not.toContain(surface);
  });
});

const kinds = (path: string, text?: string): string =>
  surfacesOf(path, text)
    .map(({ surface }) => surface)
    .join(' ');

it('knows every surface, and names rows once', () => {
  const ids = surfaceRows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    SURFACES.filter((surface) => surface !== 'agent-instructions' && !surfaceRows.some((row) => row.surface === surface)),
  ).toEqual([]);
});

it.each<[string, string]>([
  ['src/index.ts', ''],
  ['README.md', ''],
  ['AGENTS.md', 'agent-instructions'],
  ['CLAUDE.md', 'agent-instructions'],
  ['.cursor/rules/a.mdc', 'agent-instructions'],
  ['.github/copilot-instructions.md', 'agent-instructions'],
  ['src/author.ts', ''],
  ['src/auth.ts', 'authentication'],
  ['src/JWTHelper.ts', 'authentication'],
  ['src/useAuth.ts', 'authentication'],
  ['src/HTTPSession.ts', 'authentication'],
  ['src/authority.ts', ''],
  ['src/payment/crypto.ts', 'cryptography payment'],
  ['db/migrate/1_add_payments.rb', 'migration payment'],
])('%s: %s', (path, expected) => expect(kinds(path)).toBe(expected));

it('asks for the text where a row does', () => {
  expect(kinds('k/a.yaml')).toBe('');
  expect(kinds('k/a.yaml', 'kind: Deployment\n---\nkind: RoleBinding\n')).toBe('infrastructure permissions');
  expect(kinds('k/a.yaml', 'mankind: Deployment\n')).toBe('');
});

it('takes hostile paths and texts', () => {
  const long = 1 << 20;
  for (const text of [
    'A'.repeat(long),
    '"Effect"'.repeat(long / 8),
    ' '.repeat(long),
    'AWS::A'.repeat(long / 6),
    '\n'.repeat(long),
    'kind: '.repeat(long / 6),
  ])
    for (const path of ['a.yaml', 'a.json', 'manifest.json']) expect(() => surfacesOf(path, text)).not.toThrow();
  for (const path of ['a/'.repeat(100_000), 'A'.repeat(200_000), 'aA'.repeat(100_000), 'auth'.repeat(50_000)])
    expect(() => surfacesOf(path)).not.toThrow();
}, 20_000);
