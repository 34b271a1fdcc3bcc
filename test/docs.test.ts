import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../schemas/config.schema.json' with { type: 'json' };
import { checks } from '../src/checks/index.js';
import { parseConfig } from '../src/config-document.js';
import type { Check } from '../src/model/check.js';

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

/** Every check in its own words, as a page. */
function checksPage(): string {
  const escaped = (text: string): string => text.replace(/[<*_]/g, '\\$&');
  const section = ({ section: name }: Check): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return [
    '# The checks',
    '',
    'What `ai-provenance check` asks, in the order in which it tells. The words stand beside each check in `src/checks/`, and this page is written from',
    'them: `npx vitest run test/docs.test.ts -u`. What a policy can ask of each: [policy.md](policy.md).',
    '',
    '| check | asks | policy |',
    '| --- | --- | --- |',
    ...Object.values<Check>(checks).map(
      (check) => `| [\`${check.id}\`](#${check.id}) | ${check.title} | \`policy.${section(check)}\` |`,
    ),
    '',
    'Each answers `pass`, `fail`, `unknown` (something that it reads could not be seen, and absence proves nothing) or `not-applicable` (there is nothing to',
    'check, or the policy does not ask).',
    ...Object.values<Check>(checks).flatMap(({ id, title, why, fix }) => [
      '',
      `## ${id}`,
      '',
      `**${title}.** ${escaped(why)}`,
      '',
      `To do: ${escaped(fix)}.`,
    ]),
    '',
  ].join('\n');
}

describe('docs/checks.md', () => {
  it('says what the checks say', async () => {
    await expect(checksPage()).toMatchFileSnapshot('../docs/checks.md');
  });
});

describe('docs/policy.md', () => {
  const page = readFileSync('docs/policy.md', 'utf8');
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

  it('shows policies that are valid', () => {
    expect(examples.length).toBeGreaterThan(4);
    for (const text of examples) expect(() => parseConfig(Buffer.from(text), 'policy.yml'), text).not.toThrow();
  });

  it('names the schema by its own address', () => {
    expect(page).toContain(`# yaml-language-server: $schema=${config.$id}`);
  });

  it('has every key with its default', () => {
    const { 'fail-on': failOn, scope, policy } = config.properties;
    const keys: [string, object][] = [
      ['fail-on', failOn],
      ...Object.entries(scope.properties).map(([key, value]): [string, object] => [`scope.${key}`, value]),
      ...Object.entries(policy.properties).flatMap(([section, { properties }]) =>
        section === 'checks'
          ? []
          : Object.entries(properties).map(([key, value]): [string, object] => [`policy.${section}.${key}`, value]),
      ),
      ['policy.checks.<check>', {}],
    ];
    const shown = (value: unknown): string =>
      Array.isArray(value) ? `[${value.map((item) => (item === '**' ? "'**'" : item)).join(', ')}]` : String(value);
    for (const [key, value] of keys)
      expect(page).toContain(`| \`${key}\` | ${'default' in value ? `\`${shown(value.default)}\`` : '–'} | `);
  });

  it('names every section by its key, and no other', () => {
    const known = Object.keys(config.properties.policy.properties);
    const named = [...page.matchAll(/`policy\.([a-z-]+)\./g)].map(([, section]) => section);
    expect([...new Set(named)]).toEqual(known);
  });
});
