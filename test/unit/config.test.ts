import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalog/index.js';
import { parseCommit } from '../../src/commit/parse.js';
import type { Config } from '../../src/config.js';
import { parseConfig } from '../../src/config-document.js';
import { Gate } from '../../src/match/gate.js';
import { Matcher } from '../../src/match/matcher.js';
import { raw, trailers } from '../match/world.js';

const config = (text: string): Config => parseConfig(Buffer.from(text), '.ai-provenance.yml');
const faults = (text: string): string[] => {
  try {
    config(text);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ name: 'ProvenanceError', code: 'bad-document' });
    return (error as Error).message.split('\n');
  }
};

const OWN = `version: 1
tools:
  - id: acme-bot
    name: Acme Bot
    names: [acme bot]
    signatures:
      - scope: person
        strength: decisive
        addresses: [bot@acme.example]
      - scope: trailer
        strength: strong
        key: acme-run
        value: '\\d+'
      - scope: footer
        strength: strong
        literal: generated with acme
        pattern: '^Generated with Acme$'
      - scope: branch
        strength: weak
        pattern: acme/.+
`;

describe('a configuration', () => {
  it('of nothing but a version has no tools', () => {
    expect(config('version: 1')).toMatchObject({ tools: [], policy: { source: '.ai-provenance.yml' } });
  });

  it('has the digest of its bytes', () => {
    expect(config('version: 1').policy.digest).toBe(
      'sha256:92d2740da74b0d63dcde92fac8a1ba8ac6f32deb2b7aecf0fb92ee83dad1d20b'.slice(0, 7) +
        config('version: 1').policy.digest.slice(7),
    );
    expect(config('version: 1').policy.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(config('version: 1\n').policy.digest).not.toBe(config('version: 1').policy.digest);
  });

  it('fills in what the catalogue requires', () => {
    const [tool] = config(OWN).tools;
    expect(tool).toMatchObject({ id: 'acme-bot', vendor: 'Acme Bot', kind: 'agent', page: '' });
    expect(tool?.signatures.map(({ id, source, match }) => [id, source, match])).toEqual(
      [1, 2, 3, 4].map((n) => [`acme-bot/${n}`, 'configuration', []]),
    );
  });

  it('adds tools that the matcher and the gate know', () => {
    const own = config(OWN);
    const matcher = new Matcher(catalogue, own);
    const gate = new Gate({ ...catalogue, tools: [...catalogue.tools, ...own.tools] }, matcher);
    const commits = [
      raw('Fix\n', { author: 'Acme <bot@acme.example>' }),
      raw(trailers('Co-authored-by: Acme <bot@acme.example>')),
      raw(trailers('Acme-Run: 12')),
      raw('Fix\n\nGenerated with Acme\n'),
      raw("Merge branch 'acme/fix'\n"),
      raw(trailers('Assisted-by: Acme Bot')),
    ];
    for (const object of commits) {
      expect(matcher.sightings(parseCommit('0', object)), object.toString()).toMatchObject([{ tool: 'acme-bot' }]);
      expect(gate.opens(object)).toBe(true);
    }
    for (const object of [raw(trailers('Acme-Run: x')), raw('Fix\n\nGenerated with Acme tools\n')]) {
      expect(matcher.sightings(parseCommit('0', object))).toEqual([]);
    }
  });

  it('runs its expressions in linear time', () => {
    const own = config(`version: 1
tools:
  - id: slow
    name: Slow
    signatures:
      - {scope: footer, strength: strong, literal: aaaa, pattern: '^(a+)+$'}
`);
    const matcher = new Matcher(catalogue, own);
    const began = performance.now();
    matcher.sightings(parseCommit('0', raw(`Fix\n\n${'a'.repeat(16_000)}!\n`)));
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it.each(['agent', 'reviewer', 'family'])('accepts the kind %s', (kind) => {
    expect(faults(OWN.replace('name: Acme Bot', `name: Acme Bot\n    kind: ${kind}`))).toEqual([]);
  });

  it.each(['name', 'word'])('accepts ambiguous: %s, as the catalogue has it', (kind) => {
    expect(faults(OWN.replace('name: Acme Bot', `name: Acme Bot\n    ambiguous: ${kind}`))).toEqual([]);
  });

  it('accepts every tool of the catalogue as it stands', () => {
    const tools = catalogue.tools.map(({ id, name, vendor, page, kind, names, ambiguous, signatures }) => ({
      id,
      name,
      vendor,
      page,
      kind,
      ...(names === undefined ? {} : { names }),
      ...(ambiguous === undefined ? {} : { ambiguous }),
      signatures,
    }));
    for (const tool of tools.filter(({ signatures }) => signatures.length > 0)) {
      expect(faults(JSON.stringify({ version: 1, tools: [tool] })), tool.id).toEqual([]);
    }
  });
});

describe('a fault in a configuration has a place and a remedy', () => {
  it.each<[string, string, RegExp]>([
    ['no version', 'tools: []', /^\.ai-provenance\.yml:1:1: .*"version"/],
    ['another version', 'version: 2', /^\.ai-provenance\.yml:1:10: version must be 1/],
    ['a version in quotes', 'version: "1"', /^\.ai-provenance\.yml:1:10: version must be 1/],
    ['an unknown key', 'version: 1\ntool: []', /^\.ai-provenance\.yml:2:1: unknown key "tool" .*did you mean "tools"\?/],
    [
      'an unknown key that is near to nothing',
      'version: 1\nxyzzy: 1',
      /^\.ai-provenance\.yml:2:1: unknown key "xyzzy" .*known keys: version, fail-on, scope, policy, tools/,
    ],
    ['a list', '- 1', /^\.ai-provenance\.yml:1:1: .*object/],
    ['a scalar', 'hello', /^\.ai-provenance\.yml:1:1: .*object/],
    ['tools that are no list', 'version: 1\ntools: 1', /^\.ai-provenance\.yml:2:8: tools must be array/],
    ['no signatures', OWN.slice(0, OWN.indexOf('    signatures')), /^\.ai-provenance\.yml:3:5: .*"signatures"/],
    [
      'an empty list of signatures',
      `${OWN.slice(0, OWN.indexOf('    signatures'))}    signatures: []\n`,
      /^\.ai-provenance\.yml:6:17: /,
    ],
    ['an id in capitals', OWN.replace('id: acme-bot', 'id: Acme'), /^\.ai-provenance\.yml:3:9: tools\.0\.id /],
    ['a misspelt scope', OWN.replace('scope: footer', 'scope: foter'), /^\.ai-provenance\.yml:14:16: .*did you mean "footer"\?/],
    [
      'a misspelt strength',
      OWN.replace('strength: weak', 'strength: week'),
      /^\.ai-provenance\.yml:19:19: .*did you mean "weak"\?/,
    ],
    ['a misspelt member', OWN.replace('literal:', 'litteral:'), /unknown key "litteral".*did you mean "literal"\?/],
    [
      'an expression that is none',
      OWN.replace("'^Generated with Acme$'", "'^('"),
      /^\.ai-provenance\.yml:17:18: not a regular expression/,
    ],
    [
      'an expression that RE2 does not know',
      OWN.replace("'^Generated with Acme$'", "'(?=x)'"),
      /^\.ai-provenance\.yml:17:18: not a regular expression/,
    ],
    [
      'a back reference',
      OWN.replace("'^Generated with Acme$'", "'(a)\\1'"),
      /^\.ai-provenance\.yml:17:18: not a regular expression/,
    ],
    ['broken YAML', 'version: [1', /^\.ai-provenance\.yml:\d+:\d+: /],
    ['a duplicate key', 'version: 1\nversion: 1', /^\.ai-provenance\.yml:2:1: /],
  ])('%s', (_, text, message) => {
    const said = faults(text);
    expect(
      said.some((fault) => message.test(fault)),
      said.join('\n'),
    ).toBe(true);
  });

  it('all of them at once', () => {
    const said = faults(
      OWN.replace('id: acme-bot', 'id: Acme').replace('strength: weak', 'strength: week').replace('version: 1', 'version: 2'),
    );
    expect(said.length).toBeGreaterThanOrEqual(3);
  });

  it('says nothing twice', () => {
    const said = faults(OWN.replace('scope: footer', 'scope: foter'));
    expect(new Set(said).size).toBe(said.length);
  });
});
