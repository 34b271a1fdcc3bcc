import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Who may know whom (docs: house style). A forty-line reading of the imports; what a violation means stands in each rule. */
const SRC = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

interface Source {
  file: string;
  code: string;
  /** Modules of ours that it imports, relative to `src/`; and those of others. */
  ours: string[];
  /** Those of ours that it needs when it runs, not only for their types. */
  needs: string[];
  others: string[];
}

function sources(folder: string): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [sourceOf(path)] : [];
  });
}

function sourceOf(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const file = relative(SRC, path).replaceAll('\\', '/');
  // Rows of controls quote code of every kind in their samples; what counts is what stands outside of the quotes.
  const code = withoutComments(file.startsWith('catalog/controls/') ? withoutTexts(text) : text);
  const imported = [...code.matchAll(IMPORT)].map((found) => ({
    name: found[2] ?? found[3] ?? '',
    type: found[1] !== undefined,
  }));
  const resolve = (name: string): string => posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts');
  return {
    file,
    code,
    ours: imported.filter(({ name }) => name.startsWith('.')).map(({ name }) => resolve(name)),
    needs: imported.filter(({ name, type }) => name.startsWith('.') && !type).map(({ name }) => resolve(name)),
    others: imported.filter(({ name }) => !name.startsWith('.')).map(({ name }) => name),
  };
}

/** `import … from '…'`, `export … from '…'`, `import '…'`, `import('…')`; not the word `'import'`, which readers of code hold. */
const IMPORT = /^(?:import|export)( type)?\b[^;'"]*?\bfrom\s*'([^']+)'|(?<!')\bimport\s*\(?\s*'([^']+)'/gm;

function withoutComments(text: string): string {
  return text.replace(/\/\*\*?[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/[^\n]*/g, '$1');
}

/** Texts emptied, but for the names of modules of ours. */
function withoutTexts(text: string): string {
  return text.replace(/'(?!\.\.?\/)(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
}

const all = sources(SRC);
const layerOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, ''));

/** layer → the layers it may import. A layer that is not here may import anything but what the rules below forbid. */
const MAY_SEE: Record<string, { layers: string[]; because: string }> = {
  model: { layers: ['model'], because: 'the words of the domain depend on nothing' },
  catalog: { layers: ['catalog', 'model'], because: 'knowledge is rows; a row never runs code' },
  code: { layers: ['code', 'catalog', 'model'], because: 'code is read from its text and its language, and from nothing else' },
  commit: { layers: ['commit', 'model', 'catalog', 'match', 'errors'], because: 'parsing is pure' },
  match: { layers: ['match', 'model', 'catalog', 'commit', 'errors'], because: 'matching is pure' },
  requirements: {
    layers: [
      'requirements',
      'model',
      'catalog',
      'code',
      'match',
      'canonical',
      'nearest',
      'errors',
      'json',
      'schema',
      'yaml',
      'yaml-render',
    ],
    because: 'controls are judged from the bytes of a tree; who reads them is another matter',
  },
  impact: {
    layers: ['impact', 'model', 'catalog', 'code', 'match', 'errors', 'json', 'yaml', 'requirements'],
    because: 'what a change reaches is judged from facts; who reads them is another matter',
  },
  attribute: { layers: ['model', 'catalog', 'commit', 'match', 'errors'], because: 'judging code never reads' },
  summary: { layers: ['model', 'catalog', 'commit', 'match', 'errors'], because: 'judging code never reads' },
  checks: { layers: ['checks', 'model'], because: 'a check judges facts that are complete before it runs' },
  judge: { layers: ['checks', 'model'], because: 'one way from checks to findings' },
  policy: { layers: ['model'], because: 'a document and its defaults to settings' },
  reports: { layers: ['reports', 'model', 'canonical', 'checks'], because: 'what a format needs stands in the Report' },
  world: { layers: ['world', 'model', 'errors'], because: 'the outside does not know what it is read for' },
  pack: {
    layers: [
      ...[
        'pack',
        'model',
        'canonical',
        'errors',
        'reports',
        'commit',
        'conclude',
        'match',
        'rules',
        'summary',
        'schema',
        'version',
      ],
      ...['config', 'config-document', 'file-report', 'inventory', 'judge', 'checks', 'policy', 'policy-scope', 'requirements'],
      'verdict',
    ],
    because: 'a pack is made and verified from its bytes alone, on a machine that has no repository',
  },
  conclude: { layers: ['attribute', 'match', 'model', 'range'], because: 'a commit and its evidence to a row of the report' },
  'policy-scope': { layers: ['model', 'requirements'], because: 'findings and a policy to findings' },
  errors: { layers: [], because: 'everybody may throw them' },
  canonical: { layers: [], because: 'a function of its argument' },
  nearest: { layers: [], because: 'a function of its arguments' },
  inventory: {
    layers: ['inventory', 'model', 'match', 'reports', 'yaml', 'schema', 'nearest'],
    because: 'the inventory is bytes and what git showed is data: it is judged and shown without looking anywhere',
  },
  origin: { layers: ['model'], because: 'a function of its argument' },
  yaml: { layers: ['errors'], because: 'bytes to a value' },
  json: { layers: ['yaml'], because: 'bytes to a value, with the limits and shapes of the other reader' },
  documents: {
    layers: ['documents', 'model', 'canonical', 'json', 'match', 'schema', 'yaml'],
    because: 'documents are judged from their bytes; who reads them is another matter',
  },
  'yaml-render': { layers: ['yaml'], because: 'a value to text; only the names of styles are shared with reading' },
  'yaml-edit': { layers: ['yaml', 'yaml-render'], because: 'bytes and a change to bytes' },
  'saved-report': {
    layers: ['model', 'schema', 'json', 'yaml', 'errors'],
    because: 'bytes to a Report; who reads them is another matter',
  },
  verdict: { layers: ['model'], because: 'findings and gaps to one result' },
  schema: { layers: ['nearest', 'yaml'], because: 'the only door from unknown' },
};

describe.each(Object.entries(MAY_SEE))('%s', (layer, { layers, because }) => {
  it(`sees only ${layers.join(', ') || 'nothing of ours'}: ${because}`, () => {
    const members = all.filter(({ file }) => layerOf(file) === layer);
    expect(members.length).toBeGreaterThan(0);
    const wrong = members.flatMap(({ file, ours }) =>
      ours
        .filter((target) => !layers.includes(layerOf(target)) && !target.startsWith('../'))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Folders that touch the outside. */
const OUTSIDE = ['cli', 'world', 'action'];
const inside = all.filter(({ file }) => !OUTSIDE.includes(layerOf(file)));
const using = (members: readonly Source[], pattern: RegExp): string[] =>
  members.filter(({ code }) => pattern.test(code)).map(({ file }) => file);

describe('the outside', () => {
  it.each<[string, RegExp]>([
    ['process', /\bprocess\s*[.[]|'(?:node:)?process'|globalThis\.process/],
    ['console', /\bconsole\s*[.[]/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b|\bhrtime\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
    ['timers', /\bsetTimeout\b|\bsetInterval\b|\bsetImmediate\b/],
    ['the network', /\bfetch\(|'node:(?:http|https|net|tls|dns|dgram)'|'undici'/],
    ['files', /'node:fs(?:\/promises)?'/],
    ['processes', /'node:(?:child_process|cluster|worker_threads)'/],
    ['the machine', /'node:os'/],
  ])('is reached only in cli/, action/ and world/: %s', (_, pattern) => {
    expect(using(inside, pattern)).toEqual([]);
  });

  it('code is never made of text', () => {
    expect(using(all, /\beval\(|\bnew Function\(|'node:vm'/)).toEqual([]);
  });

  it('git is run only in world/git', () => {
    const git = all.filter(({ others }) =>
      others.some((name) => /^(?:node:)?child_process$|^simple-git$|^@simple-git\//.test(name)),
    );
    expect(git.length).toBeGreaterThan(0);
    expect(git.map(({ file }) => file).filter((file) => !file.startsWith('world/git/'))).toEqual([]);
  });

  it('judging code has no async function: where it wants one, a source is missing', () => {
    const pure = [
      ...['model', 'catalog', 'commit', 'match', 'attribute', 'summary', 'verdict', 'reports', 'documents'],
      ...['inventory', 'requirements', 'yaml-render', 'yaml-edit', 'code', 'impact', 'checks', 'judge', 'policy'],
      ...['pack', 'conclude', 'policy-scope'],
    ];
    // What reads for an attestation stands beside what judges it.
    const reading = ['attestation/attest.ts', 'attestation/check.ts', 'attestation/recompute.ts'];
    const judging = all.filter(
      ({ file }) => pure.includes(layerOf(file)) || (file.startsWith('attestation/') && !reading.includes(file)),
    );
    // Words in quotes are words that readers of code know.
    const unquoted = judging.map((source) => ({ ...source, code: source.code.replace(/'[^'\n]*'/g, "''") }));
    expect(using(unquoted, /\basync\b|\bawait\b|\bPromise\b/)).toEqual([]);
  });

  it.each(['cli', 'action'])('nobody imports %s/', (door) => {
    const wrong = all.filter(({ file, ours }) => layerOf(file) !== door && ours.some((target) => layerOf(target) === door));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('nobody inside imports the public door', () => {
    const wrong = inside.filter(({ file, ours }) => file !== 'index.ts' && ours.includes('index.ts'));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('imports', () => {
  it('lead to files that exist, with their extension', () => {
    const files = new Set(all.map(({ file }) => file));
    const missing = all.flatMap(({ file, ours }) =>
      ours
        .filter((target) => !files.has(target) && !target.startsWith('../schemas/'))
        .map((target) => `${file} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('go in no circle', () => {
    const graph = new Map(all.map(({ file, needs }) => [file, needs]));
    const circles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const target of graph.get(file) ?? []) walk(target, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('of packages are few, and each has its place', () => {
    const places: Record<string, string[]> = {};
    for (const { file, others } of all) {
      for (const name of others) if (!name.startsWith('node:')) places[name] = [...(places[name] ?? []), layerOf(file)].sort();
    }
    expect(places).toEqual({
      '@actions/artifact': ['action'],
      '@actions/core': expect.arrayContaining(['action']),
      ajv: ['schema'],
      'ajv-formats': ['schema'],
      commander: expect.arrayContaining(['cli']),
      fflate: ['pack'],
      re2js: ['match'],
      'simple-git': expect.arrayContaining(['world']),
      '@vscode/tree-sitter-wasm': ['world'],
      yaml: ['yaml'],
    });
  });
});
