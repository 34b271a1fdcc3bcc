import { describe, expect, it } from 'vitest';
import {
  agentFiles,
  automation,
  catalogue,
  conventions,
  declarations,
  kindRules,
  markers,
  mechanical,
  modelFamilies,
  tools,
} from '../../src/catalog/index.js';
import { languages } from '../../src/catalog/languages.js';
import { FileMatcher } from '../../src/match/files.js';
import { matchModel, modelKey, parseModel } from '../../src/match/model.js';
import { globExpression } from '../../src/match/paths.js';
import { compileForeign } from '../../src/match/re2.js';
import type { Sighting } from '../../src/match/sighting.js';
import type {
  BranchSignature,
  FileSignature,
  PersonSignature,
  Signature,
  SubjectSignature,
  Tool,
  TrailerSignature,
} from '../../src/model/tool.js';
import { type Draft, gate, matcher, raw, seenIn, trailers, withBody } from '../match/world.js';

interface Row {
  tool: Tool;
  signature: Signature;
}
const rows: Row[] = tools.flatMap((tool) => tool.signatures.map((signature) => ({ tool, signature })));
const named = rows.map((row) => [row.signature.id, row] as const);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Place = 'author' | 'committer' | 'co-author';
const PLACES: Place[] = ['author', 'committer', 'co-author'];

const identityAt = (sample: string, place: Place): Buffer => {
  if (place === 'co-author') return raw(trailers(`Co-authored-by: ${sample}`));
  return raw(trailers('Fixes: #1'), { [place]: sample } satisfies Draft);
};

/** Commits in which the sample stands where a row of its kind is looked for; none for kinds that are not read from commits. */
function commitsWith(signature: Signature, sample: string): Buffer[] {
  switch (signature.scope) {
    case 'person':
      // Without brackets it is a broken co-author line; git writes no such author.
      return (signature.at ?? (sample.includes('<') ? PLACES : (['co-author'] as const))).map((place) =>
        identityAt(sample, place),
      );
    case 'trailer':
      return [raw(trailers(sample, ...companions(signature))), raw(withBody(sample, ...companions(signature), '', 'the end'))];
    case 'footer':
      return [raw(withBody(sample)), raw(withBody('prose', '', sample, '', 'Signed-off-by: Ann <ann@example.org>'))];
    case 'subject':
      return [raw(`${sample}\n`), raw(`${sample}\n\nprose\n`)];
    case 'branch':
      return [
        raw(`Merge pull request #12 from owner/${sample}\n\nA title\n`),
        raw(`Merge branch '${sample}'\n`),
        raw(`Merge branch '${sample}' into main\n`),
        raw(`Merge remote-tracking branch 'origin/${sample}'\n`),
      ];
    case 'note':
    case 'file':
    case 'marker':
      return [];
  }
}

const companions = (row: { with?: string[] }): string[] => (row.with ?? []).map((key) => `${key}: 12`);
const wrote = ({ tool, strength, role }: Sighting): boolean => tool !== undefined && strength !== 'weak' && role !== 'reviewer';
const allMatches = new Set(rows.flatMap(({ signature }) => signature.match));

const expressionsOf = (signature: Signature): string[] =>
  (['name', 'value', 'pattern', 'body', 'model'] as const).flatMap((key) => {
    const source = (signature as unknown as Record<string, unknown>)[key];
    return typeof source === 'string' ? [source] : [];
  });

describe('the catalogue as a whole', () => {
  it('knows at least 60 tools', () => {
    expect(tools.length).toBeGreaterThanOrEqual(60);
  });

  it('has unique tool ids in kebab-case', () => {
    const ids = tools.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(ids.filter((id) => !KEBAB.test(id))).toEqual([]);
  });

  it('has unique signature ids', () => {
    const ids = rows.map(({ signature }) => signature.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has no product name that two tools claim', () => {
    const names = tools.flatMap(({ id, names: all = [] }) => all.map((name) => ({ id, name: name.replace(/[\s_-]+/g, ' ') })));
    const twice = names.filter(({ id, name }) => names.some((other) => other.name === name && other.id !== id));
    expect(twice).toEqual([]);
  });

  it('has no address, login or account that two rows claim at the same place without a name to tell them apart', () => {
    const claims = rows.flatMap(({ signature }) =>
      signature.scope !== 'person' || signature.name !== undefined
        ? []
        : (signature.at ?? PLACES).flatMap((place) =>
            [...(signature.addresses ?? []), ...(signature.logins ?? []), ...(signature.githubIds ?? [])].map((key) => ({
              key: `${key} as ${place}`,
              id: signature.id,
            })),
          ),
    );
    const twice = claims.filter(({ key, id }) => claims.some((other) => other.key === key && other.id !== id));
    expect(twice).toEqual([]);
  });

  it.each(tools.map((tool) => [tool.id, tool] as const))('%s is complete', (_, tool) => {
    expect(tool.name.trim()).not.toBe('');
    expect(tool.vendor.trim()).not.toBe('');
    expect(tool.page).toMatch(/^https:\/\/\S+$/);
    for (const name of tool.names ?? []) expect(name).toBe(name.toLowerCase().trim());
  });
});

describe.each(named)('%s', (id, { tool, signature }) => {
  const { match, miss = [] } = signature;

  it('is well formed', () => {
    const [prefix, slug, ...rest] = id.split('/');
    expect(rest).toEqual([]);
    expect(prefix).toBe(tool.id);
    expect(slug).toMatch(KEBAB);
    expect(match.length).toBeGreaterThan(0);
    expect(signature.source.trim()).not.toBe('');
    for (const { from, until } of signature.windows ?? []) {
      expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(until >= from).toBe(true);
    }
    if (signature.scope === 'branch' || (signature.scope === 'file' && id.endsWith('/files'))) {
      expect(signature.strength).toBe('weak');
    }
    if (signature.scope === 'trailer') expect(signature.key).toMatch(/^[a-z0-9-]+$/);
    if (signature.scope === 'person') {
      for (const address of signature.addresses ?? []) expect(address).toMatch(/^[^\sA-Z]+@[^\sA-Z@]+$/);
    }
  });

  it('has expressions that both engines compile', () => {
    for (const source of expressionsOf(signature)) {
      expect(() => new RegExp(source, 'iu')).not.toThrow();
      expect(() => compileForeign(source)).not.toThrow();
    }
  });

  if (signature.scope === 'footer' || signature.scope === 'subject' || signature.scope === 'marker') {
    it('has a literal that every match contains', () => {
      expect(signature.literal).toMatch(/^[\x20-\x40\x5b-\x7e]{4,}$/);
      for (const sample of match) expect(sample.toLowerCase()).toContain(signature.literal);
    });
  }

  it.each(match)('matches %s', (sample) => {
    for (const object of commitsWith(signature, sample)) {
      const found = seenIn(object).find((sighting) => sighting.signature === id);
      expect(found, object.toString()).toBeDefined();
      expect(found?.tool).toBe(tool.id);
      expect(gate.opens(object), `the gate for ${object}`).toBe(true);
    }
    expect(ownTest(signature, sample)).toBe(true);
    if (signature.scope !== 'note' && signature.scope !== 'file') {
      for (const [ours, theirs] of engines(signature)) expect(theirs.test(sample)).toBe(ours.test(sample));
    }
  });

  if (miss.length > 0) {
    it.each(miss)('does not match %s', (sample) => {
      expect(ownTest(signature, sample, true)).toBe(false);
      if (allMatches.has(sample)) return;
      for (const object of commitsWith(signature, sample)) expect(seenIn(object).filter(wrote), object.toString()).toEqual([]);
    });
  }
});

/** Both engines on the row's own expressions. */
function engines(signature: Signature): [RegExp, { test(text: string): boolean }][] {
  return expressionsOf(signature).map((source) => [new RegExp(source, 'iu'), compileForeign(source)]);
}

/** Whether the row's own data covers the sample, for the kinds that are not read from commits; `unread` for the others. */
function ownTest(signature: Signature, sample: string, unread = false): boolean {
  switch (signature.scope) {
    case 'note':
      return signature.agent === sample && /^refs\/notes\/[\w./-]+$/.test(signature.ref);
    case 'file':
      return (signature as FileSignature).paths.some((path) => globExpression(path).test(sample));
    case 'marker':
      return sample.toLowerCase().includes(signature.literal) && new RegExp(signature.pattern, 'iu').test(sample);
    default:
      return !unread;
  }
}

describe('every branch row is anchored, so that a person or a topic in the middle of a name does not match', () => {
  const branches = rows.filter((row): row is Row & { signature: BranchSignature } => row.signature.scope === 'branch');
  it.each(branches.map(({ signature }) => [signature.id, signature] as const))('%s', (_, signature) => {
    for (const sample of signature.match) {
      expect(
        seenIn(raw(`Merge pull request #12 from owner/topic-${sample}\n`)).filter((s) => s.signature === signature.id),
      ).toEqual([]);
      expect(seenIn(raw(`Merge branch 'main' into ${sample}\n`))).toEqual([]);
      expect(seenIn(raw(`Merge pull request #12 from owner/main\n\n${sample}\n`))).toEqual([]);
    }
  });
});

describe('every row with companions needs them', () => {
  const coupled = rows.filter(
    (row): row is Row & { signature: TrailerSignature } =>
      row.signature.scope === 'trailer' && (row.signature.with ?? []).length > 0,
  );
  it.each(coupled.map(({ signature }) => [signature.id, signature] as const))('%s', (id, signature) => {
    for (const sample of signature.match) expect(seenIn(raw(trailers(sample))).filter((s) => s.signature === id)).toEqual([]);
  });
});

describe('every window changes the strength on its first and last day and not a day outside', () => {
  const windowed = rows.filter(
    (row): row is Row & { signature: PersonSignature } => row.signature.scope === 'person' && row.signature.windows !== undefined,
  );
  const dayAfter = (day: string, days: number): string =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  it.each(windowed.map(({ signature }) => [signature.id, signature] as const))('%s', (id, signature) => {
    for (const window of signature.windows ?? []) {
      for (const sample of signature.match) {
        const strengthOn = (day: string): unknown =>
          seenIn(raw(trailers(`Co-authored-by: ${sample}`), { day })).find((s) => s.signature === id)?.strength;
        expect(strengthOn(window.from)).toBe(window.strength);
        expect(strengthOn(window.until)).toBe(window.strength);
        expect(strengthOn(dayAfter(window.from, -1))).toBe(signature.strength);
        expect(strengthOn(dayAfter(window.until, 1))).toBe(signature.strength);
      }
    }
  });

  const subjects = rows.filter(
    (row): row is Row & { signature: SubjectSignature } =>
      row.signature.scope === 'subject' && row.signature.windows !== undefined,
  );
  it.each(subjects.map(({ signature }) => [signature.id, signature] as const))('%s', (id, signature) => {
    for (const window of signature.windows ?? []) {
      for (const sample of signature.match) {
        const strengthOn = (day: string): unknown =>
          seenIn(raw(`${sample}\n`, { day })).find((s) => s.signature === id)?.strength;
        expect(strengthOn(window.from)).toBe(window.strength);
        expect(strengthOn(window.until)).toBe(window.strength);
        expect(strengthOn(dayAfter(window.from, -1))).toBe(signature.strength);
        expect(strengthOn(dayAfter(window.until, 1))).toBe(signature.strength);
      }
    }
  });
});

describe('conventions', () => {
  it('have unique keys', () => {
    const keys = conventions.map(({ key }) => key);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const { key, source } of conventions) {
      expect(key).toMatch(/^[a-z0-9-]+$/);
      expect(source.trim()).not.toBe('');
    }
  });

  describe.each(conventions.map((row) => [row.key, row] as const))('%s', (key, row) => {
    it('has samples', () => {
      expect(row.match.length + row.miss.length).toBeGreaterThan(0);
      for (const sample of [...row.match, ...row.miss]) {
        if ((row.with ?? []).length === 0) expect(sample.toLowerCase().startsWith(`${key}:`)).toBe(true);
      }
    });

    if (row.match.length > 0) {
      it.each(row.match)('matches %s', (sample) => {
        const object = raw(trailers(sample, ...companions(row)));
        const found = seenIn(object).filter(({ tool }) => tool !== undefined);
        expect(found.length).toBeGreaterThan(0);
        for (const { role, strength } of found) {
          expect(strength).not.toBe('weak');
          if (row.role === 'reviewer') expect(role).toBe('reviewer');
        }
        expect(gate.opens(object)).toBe(true);
      });
    }

    if (row.miss.length > 0) {
      it.each(row.miss)('does not match %s', (sample) => {
        const object = raw(trailers(sample));
        expect(seenIn(object).filter(wrote)).toEqual([]);
        if (row.values === 'denies') expect(seenIn(object)).toMatchObject([{ kind: 'denial', strength: 'strong' }]);
      });
    }

    if ((row.with ?? []).length > 0) {
      it('counts beside its companions, and not alone', () => {
        const line = `${key}: 12`;
        expect(seenIn(raw(trailers(line))).filter(({ signature }) => signature === `trailer/${key}`)).toEqual([]);
        const object = raw(trailers(line, ...companions(row)));
        expect(seenIn(object).find(({ signature }) => signature === `trailer/${key}`)).toMatchObject({ strength: row.strength });
        expect(gate.opens(object)).toBe(true);
      });
    }
  });
});

describe('declarations', () => {
  const VALUE = 'Drafted with Claude Code, reviewed by hand';
  const commitOf = (reads: string, sample: string): Buffer =>
    raw(reads === 'heading' ? withBody(sample, '', VALUE) : withBody(sample));

  it('have unique ids', () => {
    const ids = declarations.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  describe.each(declarations.map((row) => [row.id, row] as const))('%s', (id, row) => {
    it('is well formed', () => {
      expect(() => new RegExp(row.pattern, 'iu')).not.toThrow();
      expect(row.pattern.startsWith('^')).toBe(true);
      expect(row.match.length).toBeGreaterThan(0);
      expect(row.source.trim()).not.toBe('');
    });

    it('has literals of which every match contains one', () => {
      expect(row.literals.length).toBeGreaterThan(0);
      for (const literal of row.literals) expect(literal).toBe(literal.toLowerCase());
      for (const sample of row.match) {
        expect(
          row.literals.some((literal) => `\n${sample.toLowerCase()}`.includes(literal)),
          sample,
        ).toBe(true);
      }
    });

    it.each(row.match)('matches %s', (sample) => {
      const object = commitOf(row.reads, sample);
      const found = seenIn(object).filter(({ signature }) => signature === id);
      expect(found).toHaveLength(1);
      const denies = row.reads === 'denies' || row.reads === 'unticked';
      expect(found[0]).toMatchObject(denies ? { kind: 'denial' } : { kind: 'footer' });
      if (!denies) expect(found[0]?.tool).toBeDefined();
      if (row.reads === 'unticked') expect(found[0]?.strength).toBe('weak');
      expect(gate.opens(object)).toBe(true);
    });

    if (row.miss.length > 0) {
      it.each(row.miss)('does not match %s', (sample) => {
        expect(
          seenIn(commitOf(row.reads, sample)).filter(({ signature, strength }) => signature === id && strength !== 'weak'),
        ).toEqual([]);
        expect(seenIn(raw(withBody(sample))).filter(wrote)).toEqual([]);
      });
    }
  });
});

describe('models', () => {
  it('name tools of the catalogue or families of their own', () => {
    const ids = modelFamilies.map(({ family }) => family);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { tool } of modelFamilies) expect(tool).toMatch(KEBAB);
  });

  describe.each(modelFamilies.map((row) => [row.family, row] as const))('%s', (family, row) => {
    it.each(Object.entries(row.match))('%s is %s', (literal, id) => {
      expect(parseModel(literal)).toMatchObject({ id, family, vendor: row.vendor, tool: row.tool });
      expect(parseModel(literal.toUpperCase())?.id).toBe(id);
      expect(parseModel(id)?.id).toBe(id);
    });

    it.each(row.miss)('%s is no model', (literal) => {
      expect(parseModel(literal)).toBeNull();
      expect(matchModel(literal)).toBeNull();
    });

    it('lists known versions in their own spelling, sorted, each once', () => {
      expect(row.known.length).toBeGreaterThan(0);
      expect(row.known).toEqual([...new Set(row.known)].sort());
      for (const id of row.known) expect(matchModel(id), id).toEqual({ id, family, known: true });
    });
  });

  it.each<[string, string, boolean]>([
    ['Claude Opus 4.8', 'claude-opus-4-8', true],
    ['claude-opus-4-8-20260101', 'claude-opus-4-8-20260101', true],
    ['Claude Opus 9.9', 'claude-opus-9-9', false],
    ['claude-opus-4-9', 'claude-opus-4-9', false],
    ['Claude Sonnet 3.5', 'claude-sonnet-3-5', true],
    ['claude-opus-4-0', 'claude-opus-4-0', true],
    ['gpt-5.9', 'gpt-5.9', false],
    ['gpt-5.500', 'gpt-5.50', false],
    ['gpt-4.1.7', 'gpt-4.1', false],
    ['gemini-2.55-pro', 'gemini-2.5', false],
    ['gemini-2.0-flash-lite-001', 'gemini-2.0-flash-lite-001', true],
  ])('%s is %s, known: %s', (text, id, known) => {
    expect(matchModel(text)).toMatchObject({ id, known });
  });

  it.each<[string, string, string | null]>([
    ['claude-opus-4-20250514', 'claude-opus-4', '20250514'],
    ['claude-3-5-sonnet-20241022', 'claude-sonnet-3-5', '20241022'],
    ['claude-opus-4-8', 'claude-opus-4-8', null],
    ['claude-opus-4-0', 'claude-opus-4', null],
    ['gemini-2.5-pro-preview-05-06', 'gemini-2.5-pro-preview', '05-06'],
    ['kimi-k2-0711', 'kimi-k2', '0711'],
    ['gpt-5.3-codex', 'gpt-5.3-codex', null],
    ['', '', null],
  ])('%j has the key %j and the date %j', (id, key, date) => {
    expect(modelKey(id)).toEqual({ key, date });
  });
});

describe('mechanical commits', () => {
  const CLAUDE = 'Claude <noreply@anthropic.com>';
  it.each(mechanical.map((row) => [row.id, row] as const))('%s', (_, row) => {
    const pattern = new RegExp(row.pattern, 'iu');
    expect(row.pattern.startsWith('^') && row.pattern.endsWith('$')).toBe(true);
    expect(row.source.trim()).not.toBe('');
    const agent = row.tools?.[0];
    const person = agent === undefined ? CLAUDE : identityOf(agent);
    for (const sample of row.match) {
      expect(pattern.test(sample)).toBe(true);
      const found = seenIn(raw(`${sample}\n`, { author: person, committer: person }));
      expect(found.length, sample).toBeGreaterThan(0);
      for (const sighting of found) expect(sighting).toMatchObject({ strength: 'weak', because: 'mechanical-commit' });
      if (agent !== undefined) {
        expect(seenIn(raw(`${sample}\n`, { author: CLAUDE })).some(({ strength }) => strength === 'decisive')).toBe(true);
      }
    }
    for (const sample of row.miss) {
      expect(pattern.test(sample)).toBe(false);
      expect(seenIn(raw(`${sample}\n`, { author: CLAUDE })).some(({ strength }) => strength === 'decisive')).toBe(true);
    }
  });

  function identityOf(agent: string): string {
    const sample = rows.find(({ tool, signature }) => tool.id === agent && signature.scope === 'person')?.signature.match[0];
    expect(sample, `${agent} has an identity`).toBeDefined();
    return sample ?? '';
  }
});

describe('automation is not AI', () => {
  it.each(automation.flatMap((row) => row.samples.map((sample) => [sample, row] as const)))('%s', (sample, row) => {
    expect(seenIn(raw('Bump a from 1 to 2\n', { author: sample }))).toEqual([]);
    expect(seenIn(raw('Bump a from 1 to 2\n', { committer: sample }))).toEqual([]);
    expect(seenIn(raw('Bump a from 1 to 2\n', { author: sample, committer: sample }))).toEqual([]);
    const address = /<(.*)>/.exec(sample)?.[1] ?? '';
    expect(matcher.isDependencyBot(address)).toBe(row.dependencyBot === true);
  });

  it('every row has a sample, and every address and login of it is in lower case', () => {
    for (const { name, samples, addresses = [], logins = [] } of automation) {
      expect(samples.length, name).toBeGreaterThan(0);
      for (const text of [...addresses, ...logins]) expect(text).toBe(text.toLowerCase());
    }
  });

  it('no tool claims an account of it', () => {
    const theirs = new Set(
      automation.flatMap(({ addresses = [], logins = [], githubIds = [] }) => [...addresses, ...logins, ...githubIds]),
    );
    const claimed = rows.flatMap(({ signature }) =>
      signature.scope === 'person' &&
      signature.name === undefined &&
      (signature.at === undefined || signature.at.includes('author'))
        ? [...(signature.addresses ?? []), ...(signature.logins ?? []), ...(signature.githubIds ?? [])]
        : [],
    );
    expect(claimed.filter((key) => theirs.has(key))).toEqual([]);
  });
});

const files = new FileMatcher(catalogue);

describe('files that configure a tool', () => {
  const fileRows = [
    ...rows.flatMap(({ tool, signature }) => (signature.scope === 'file' ? [{ tool: tool.id, signature }] : [])),
    ...agentFiles.map((signature) => ({ tool: 'unspecified', signature })),
  ];

  const matchedElsewhere = new Set(fileRows.flatMap(({ signature }) => signature.match));

  it('have unique ids', () => {
    const ids = fileRows.map(({ signature }) => signature.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(fileRows.map((row) => [row.signature.id, row] as const))('%s', (id, { tool, signature }) => {
    it('is weak, has a source and a sample', () => {
      expect(signature.strength).toBe('weak');
      expect(signature.source.trim()).not.toBe('');
      expect(signature.match.length).toBeGreaterThan(0);
    });

    it.each(signature.match)('is found at %s, and no other tool with it', (sample) => {
      const found = files.configured(sample);
      const same = found.filter((sighting) => sighting.tool === tool);
      expect(same.map((sighting) => sighting.signature)).toEqual([id]);
      const others = found.filter((sighting) => sighting.tool !== tool).map((sighting) => sighting.tool);
      expect(others.filter((other) => !SHARED_FOLDERS.some((pair) => pair.includes(tool) && pair.includes(other ?? '')))).toEqual(
        [],
      );
    });

    if ((signature.miss ?? []).length > 0) {
      it.each(signature.miss ?? [])('is not found at %s', (sample) => {
        const found = files.configured(sample).filter((sighting) => !matchedElsewhere.has(sample) || sighting.tool === tool);
        expect(found).toEqual([]);
      });
    }
  });

  /** One folder, two products of one vendor. */
  const SHARED_FOLDERS = [['gemini-cli', 'gemini-code-assist']];
});

describe('markers', () => {
  it('have unique ids', () => {
    const ids = markers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  describe.each(markers.map((row) => [row.id, row] as const))('%s', (id, row) => {
    const signatures = (sample: string): (string | undefined)[] =>
      files.read(row.path, Buffer.from(`${sample}\n`)).sightings.map(({ signature }) => signature);

    it('is well formed', () => {
      expect(id).toMatch(/^marker\/[a-z0-9-]+$/);
      expect(row.source.trim()).not.toBe('');
      expect(row.match.length > 0).toBe(row.companion === undefined);
      expect(row.miss.length).toBeGreaterThan(0);
      expect(() => new RegExp(row.pattern, 'iu')).not.toThrow();
      for (const literal of row.literals) expect(literal).toBe(literal.toLowerCase());
    });

    if (row.match.length > 0) {
      it.each(row.match)('matches %s', (sample) => {
        expect(signatures(sample)).toEqual([id]);
        expect(new RegExp(files.prefilter, 'i').test(Buffer.from(sample).toString('latin1'))).toBe(true);
      });
    }

    it.each(row.miss)('does not match %s', (sample) => {
      expect(signatures(sample)).toEqual([]);
    });
  });
});

describe('languages', () => {
  it('are many, and none claims an extension or a name of another', () => {
    const keys = languages.flatMap(({ extensions, files: names = [] }) => [...extensions.map((name) => `.${name}`), ...names]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(languages.length).toBeGreaterThanOrEqual(120);
    for (const key of keys) expect(key).toBe(key.toLowerCase());
  });
});

describe('rules that are code', () => {
  it('are sorted, unique and documented, and belong to no other row', () => {
    const ids = kindRules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { id, source, note } of kindRules) {
      expect(rows.some(({ signature }) => signature.id === id)).toBe(false);
      expect(source.length, id).toBeGreaterThan(10);
      expect(note, id).toMatch(/\.$/);
    }
  });
});
