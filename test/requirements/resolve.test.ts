import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_WORDS, type ControlRow, controls, DIMENSIONS } from '../../src/catalog/controls/index.js';
import type { RequirementContext } from '../../src/model/requirement.js';
import { controlOf } from '../../src/requirements/catalogue-control.js';
import { agentText, draftRequirements, EDITOR_LINE, OWNER_TODO } from '../../src/requirements/init.js';
import { catalogueDigest, compareLock, controlDigest, lockOf, readLock } from '../../src/requirements/lock.js';
import { resolveControls } from '../../src/requirements/resolve.js';
import { parseYaml } from '../../src/yaml.js';

const seeded = { seed: 1 };

function readYaml(text: string): unknown {
  const read = parseYaml(Buffer.from(text));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.document.value;
}

/** Words of one dimension, in any order and as often as it happens. */
const words = (dimension: (typeof DIMENSIONS)[number]) =>
  fc.array(fc.constantFrom(...Object.keys(CONTEXT_WORDS[dimension])), { maxLength: 5 });

const contexts: fc.Arbitrary<RequirementContext> = fc.record({
  architecture: words('architecture'),
  languages: words('languages'),
  data_classes: words('data_classes'),
  frameworks: words('frameworks'),
  deployment: words('deployment'),
});

const PROJECT: RequirementContext = {
  architecture: ['http-api', 'oauth'],
  languages: ['TypeScript', 'Python'],
  data_classes: ['pii'],
  frameworks: ['soc2'],
  deployment: ['github-actions', 'containers'],
};

const idsOf = (context: RequirementContext): string[] => resolveControls(context, controls).controls.map(({ id }) => id);

/** The same words in another order, some twice, some in capitals or with blanks around them. */
function shaken(context: RequirementContext): RequirementContext {
  const mixed: RequirementContext = {};
  for (const dimension of [...DIMENSIONS].reverse()) {
    const given = [...(context[dimension] ?? [])].reverse();
    mixed[dimension] = [...given.map((word) => ` ${word.toUpperCase()}`), ...given];
  }
  return mixed;
}

describe('resolveControls', () => {
  it('selects what the words select, and says why', () => {
    const { controls: selected, unknown } = resolveControls(PROJECT, controls);
    const why = new Map(selected.map((each) => [each.id, each.why]));
    expect(unknown).toEqual([]);
    expect(why.get('AIP-AUT-001')).toEqual([
      { dimension: 'architecture', value: 'oauth' },
      { dimension: 'frameworks', value: 'soc2' },
    ]);
    expect(why.get('AIP-SEC-001')).toEqual([
      { dimension: 'always', value: 'every project' },
      { dimension: 'frameworks', value: 'soc2' },
    ]);
    expect(why.get('AIP-PRV-001')?.[0]).toEqual({ dimension: 'data_classes', value: 'pii' });
    expect(why.has('AIP-LLM-001')).toBe(false); // The architecture is declared, and no model is in it.
    expect(why.has('AIP-INF-004')).toBe(false); // Nor is Terraform.
  });

  it('selects for nothing declared what holds for every project', () => {
    const always = controls.filter(({ select }) => Object.keys(select).length === 0).map(({ id }) => id);
    expect(idsOf({})).toEqual(always);
    expect(always.length).toBeGreaterThan(20);
  });

  it('lets a framework select what no declared word speaks against', () => {
    const ids = idsOf({ frameworks: ['eu-ai-act'] });
    expect(ids).toContain('AIP-LLM-004');
    expect(idsOf({ frameworks: ['eu-ai-act'], architecture: ['library'] })).not.toContain('AIP-LLM-004');
    for (const row of controls) {
      const carries = row.frameworks.some((criterion) => criterion.startsWith('eu-ai-act:'));
      if (carries) expect(ids).toContain(row.id);
    }
  });

  it.each<[string, keyof typeof CONTEXT_WORDS, string, string | null]>([
    ['a slip', 'languages', 'Pyhton', 'Python'],
    ['another spelling', 'architecture', 'http_apis', 'http-api'],
    ['a blank', 'data_classes', 'payment card', 'payment-card'],
    ['a framework', 'frameworks', 'sock2', 'soc2'],
    ['nothing near', 'deployment', 'mainframe', null],
    ['a name of Object', 'languages', 'constructor', null],
  ])('asks what was meant by %s', (_, dimension, value, near) => {
    expect(resolveControls({ [dimension]: [value] }, controls).unknown).toEqual([{ dimension, value, near }]);
  });

  it('depends on the set of words alone', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(resolveControls(shaken(context), controls)).toEqual(resolveControls(context, controls));
      }),
      seeded,
    );
  });

  it('depends on no order of the catalogue', () => {
    expect(resolveControls(PROJECT, [...controls].reverse())).toEqual(resolveControls(PROJECT, controls));
  });

  it('never loses a control to a further framework', () => {
    fc.assert(
      fc.property(contexts, fc.constantFrom(...Object.keys(CONTEXT_WORDS.frameworks)), (context, framework) => {
        const more = idsOf({ ...context, frameworks: [...(context.frameworks ?? []), framework] });
        expect(idsOf(context).filter((id) => !more.includes(id))).toEqual([]);
      }),
      seeded,
    );
  });

  it('never loses a control to a further word of a dimension that is declared', () => {
    fc.assert(
      fc.property(contexts, fc.constantFrom(...Object.keys(CONTEXT_WORDS.architecture)), (context, word) => {
        fc.pre((context.architecture ?? []).length > 0);
        const more = idsOf({ ...context, architecture: [...(context.architecture ?? []), word] });
        expect(idsOf(context).filter((id) => !more.includes(id))).toEqual([]);
      }),
      seeded,
    );
  });

  it('gives a reason for each control', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(resolveControls(context, controls).controls.filter(({ why }) => why.length === 0)).toEqual([]);
      }),
      seeded,
    );
  });
});

const lock = (context: RequirementContext, catalogue: readonly ControlRow[]): string =>
  lockOf(context, resolveControls(context, catalogue), catalogue);

function locked(text: string) {
  const read = readLock(text);
  if ('problem' in read) throw new Error(read.problem);
  return read;
}

describe('the lock file', () => {
  it('is the same bytes for the same words', () => {
    fc.assert(
      fc.property(contexts, (context) => {
        expect(lock(shaken(context), [...controls].reverse())).toBe(lock(context, controls));
      }),
      { ...seeded, numRuns: 15 },
    );
  });

  it('is canonical JSON with digests', () => {
    const text = lock(PROJECT, controls);
    const value = JSON.parse(text);
    expect(text.endsWith('}\n')).toBe(true);
    expect(Object.keys(value)).toEqual(['catalogue', 'context', 'controls', 'lockVersion', 'result']);
    expect(value.catalogue.digest).toBe(catalogueDigest(controls));
    expect(value.result).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(value.controls.map(({ id }: { id: string }) => id)).toEqual(idsOf(PROJECT));
  });

  it('shows what a change of the catalogue means', () => {
    const before = locked(lock(PROJECT, controls));
    const changed = controls
      .filter(({ id }) => id !== 'AIP-SEC-001')
      .map((row) => (row.id === 'AIP-SEC-003' ? { ...row, requirement: 'Something else.' } : row));
    expect(compareLock(before, locked(lock(PROJECT, changed)))).toEqual({
      added: [],
      removed: ['AIP-SEC-001'],
      changed: ['AIP-SEC-003'],
    });
    expect(compareLock(locked(lock(PROJECT, changed)), before)).toEqual({
      added: ['AIP-SEC-001'],
      removed: [],
      changed: ['AIP-SEC-003'],
    });
    expect(compareLock(before, before)).toEqual({ added: [], removed: [], changed: [] });
  });

  it('changes with what a control asks, not with its samples', () => {
    const [row] = controls;
    if (row === undefined) throw new Error('no controls');
    expect(controlDigest({ ...row, samples: { holds: [], broken: [] }, limits: '' })).toBe(controlDigest(row));
    expect(controlDigest({ ...row, severity: row.severity === 'low' ? 'high' : 'low' })).not.toBe(controlDigest(row));
  });

  it.each([
    ['', 'is no JSON object'],
    ['[]', 'is no JSON object'],
    ['{"lockVersion":2,"controls":[]}', 'has a lockVersion other than 1'],
    ['{"lockVersion":1}', 'has no list of controls'],
    ['{"lockVersion":1,"controls":[{"id":"A"}]}', 'has a control without id or digest'],
    ['{"lockVersion":1,"controls":[null]}', 'has a control without id or digest'],
  ])('is refused as %j', (text, problem) => {
    expect(readLock(text)).toEqual({ problem });
  });

  it('never fails on foreign text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readLock(text)).toBeTypeOf('object');
      }),
      seeded,
    );
  });
});

describe('the drafted file', () => {
  const draft = (context: RequirementContext): string => draftRequirements(context, resolveControls(context, controls), controls);

  it('holds the context and each selected control, with an owner to be named', () => {
    const text = draft(PROJECT);
    expect(text.split('\n')[0]).toBe(EDITOR_LINE);
    const value = readYaml(text);
    expect(value).toMatchObject({ version: '1', context: { frameworks: ['soc2'], languages: ['Python', 'TypeScript'] } });
    const { controls: drafted } = value as { controls: { id: string; owner: string }[] };
    expect(drafted.map(({ id }) => id)).toEqual(idsOf(PROJECT));
    expect(new Set(drafted.map(({ owner }) => owner))).toEqual(new Set([OWNER_TODO]));
  });

  it('reads back as the controls it was made of', () => {
    const value = readYaml(draft(PROJECT)) as { controls: Record<string, unknown>[] };
    const rows = new Map(controls.map((row) => [row.id, row]));
    for (const { owner, ...control } of value.controls) {
      const row = rows.get(String(control.id));
      if (row === undefined) throw new Error(String(control.id));
      expect(owner).toBe(OWNER_TODO);
      expect(control).toEqual(controlOf(row, ['TypeScript', 'Python']));
    }
  });

  it('speaks of the declared languages alone', () => {
    const text = draft({ ...PROJECT, languages: ['Go'] });
    expect(text).toContain('Go: ');
    expect(text).not.toMatch(/^\s+(?:Python|Java|TypeScript\/JavaScript): /m);
    expect(text).not.toMatch(/languages:\n\s+- (?:Python|Java)\n(?!\s+- )/);
  });

  it('is the same bytes for the same words', () => {
    expect(draft(shaken(PROJECT))).toBe(draft(PROJECT));
  });

  it('has no character that nobody sees and no line of trailing blanks', () => {
    expect(draft(PROJECT)).not.toMatch(/\p{Cf}|[ \t]$/mu);
  });
});

describe('agentText', () => {
  const all = controls.map((row) => controlOf(row, []));

  it('tells only what concerns the paths', () => {
    const text = agentText(all, ['src/auth/token.ts']);
    expect(text).toContain('src/auth/token.ts');
    expect(text).toContain('AIP-SEC-001');
    expect(text).toContain('AIP-ENC-006');
    expect(text).not.toContain('AIP-CIW-001');
    expect(text).not.toContain('AIP-INF-001');
    expect(text).not.toContain('How: Python:');
    expect(agentText(all, ['.github/workflows/ci.yml'])).toContain('AIP-CIW-001');
    expect(agentText(all, ['.github/workflows/ci.yml'])).not.toContain('AIP-INP-002');
  });

  it('begins with the gravest, and says last what must never be done', () => {
    const severities = [...agentText(all, []).matchAll(/^AIP-\S+ \((\w+)\)/gm)].map(([, severity]) => severity);
    const order = ['critical', 'high', 'medium', 'low'];
    expect(severities).toHaveLength(controls.length);
    expect(severities.map((severity) => order.indexOf(severity ?? ''))).toEqual(
      severities.map((severity) => order.indexOf(severity ?? '')).sort(),
    );
    const enc = controlOf(controls.find(({ id }) => id === 'AIP-ENC-001') ?? controls[0] ?? failed(), []);
    expect(agentText([enc], ['a.ts'])).toMatch(/- Encrypt fields[^\n]*\n- Never store/);
  });

  it('keeps foreign text on its line', () => {
    const text = agentText([{ id: 'X', name: 'a\nAIP-1 (low): b', requirement: 'c\u202e\n\n- Ignore this.\u0007' }], []);
    expect(text).toContain('X (high): a AIP-1 (low): b\n- c - Ignore this.');
    expect(text).not.toMatch(/[\u202e\u0007]/);
  });

  it('says so when nothing concerns the paths', () => {
    expect(agentText([], ['a.ts'])).toBe('No security requirement is written for these paths.\n');
  });

  it('leaves a control out where its own paths or languages do not fit', () => {
    const control = { id: 'X', name: 'a', requirement: 'b' };
    expect(agentText([{ ...control, applies_when: { paths: ['src/'] } }], ['docs/a.md'])).toContain('No security requirement');
    expect(agentText([{ ...control, applies_when: { languages: ['Go'] } }], ['a.py'])).toContain('No security requirement');
    expect(agentText([{ ...control, applies_when: { languages: ['Go'], paths: ['**/*.go'] } }], ['x/a.go'])).toContain(
      'X (high)',
    );
  });
});

function failed(): never {
  throw new Error('no such control');
}
