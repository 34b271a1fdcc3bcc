import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync('docs').map((page) => `docs/${page}`),
];

/** Lines that tell people to let npx find the bare name: on npm that name belongs to somebody else. */
function bareNpx(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, index) => {
    if (!/npx (?:--?\S+ )*ai-provenance\b/.test(line) || /@ai-provenance\/scanner/.test(line)) return false;
    return !lines
      .slice(Math.max(0, index - 2), index)
      .some((before) => /npm i(?:nstall)? -D @ai-provenance\/scanner/.test(before));
  });
}

describe('documentation', () => {
  it.each(PAGES)('%s gives npx the bare name only behind an install', (page) => {
    expect(bareNpx(readFileSync(page, 'utf8'))).toEqual([]);
  });

  it('would notice a bare npx', () => {
    expect(bareNpx('run\n\nnpx ai-provenance scan')).toHaveLength(1);
    expect(bareNpx('npx --yes ai-provenance scan')).toHaveLength(1);
    expect(bareNpx('npx --yes @ai-provenance/scanner scan')).toEqual([]);
  });

  it('names every command in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const command of readdirSync('src/cli/commands')) expect(readme).toContain(`\`${command.replace('.ts', '')}`);
  });

  it.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s links to files that exist', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow();
  });
});
