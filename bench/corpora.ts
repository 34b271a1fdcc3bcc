/**
 * What we read and verify with, against the public suites of YAML, JSON and Ed25519: agreement, and every disagreement by name.
 * `npm run bench:corpora -- <yaml-test-suite, branch data> <JSONTestSuite> <wycheproof>`; `-` in place of a folder leaves it out.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parseAllDocuments } from 'yaml';
import { verifyEd25519 } from '../src/documents/ed25519.js';
import { parseJson } from '../src/json.js';
import { parseYaml } from '../src/yaml.js';

/** Rules of ours that go beyond the specification, by what their problem says. */
const OWN_RULES: readonly (readonly [string, RegExp])[] = [
  ['one document', /^more than one document$/],
  ['an empty document', /^the document is empty$/],
  ['an unknown tag', /^Unresolved tag|tag handle|^Unsupported tag/],
  ['a key that is no string', /^With stringKeys, all keys must be strings$/],
  ['a version other than 1.2', /^YAML 1\.\d is not supported$|^Unsupported YAML version/],
  ['a directive that nobody knows', /^Unknown directive/],
  ['an anchor or alias that ends in a colon', /ending in : is ambiguous$/],
  ['an alias to what contains it', /^an alias to what contains it$/],
  ['a key twice', /^Map keys must be unique$|already has$/],
  ['an integer that would be rounded', /rounded$/],
  ['a number too large to be kept', /^a number too large/],
  ['half a surrogate pair', /^half a surrogate pair/],
  ['a byte order mark', /byte order mark$/],
  ['UTF-8 and nothing else', /^not valid UTF-8$/],
  ['depth 64', /^nested deeper/],
];

const ruleOf = (message: string): string | null => OWN_RULES.find(([, test]) => test.test(message))?.[0] ?? null;

type Outcome =
  | 'agree'
  | 'value differs'
  | 'wrongly accepted'
  | 'wrongly refused'
  | 'crash'
  | `refused by our own rule: ${string}`;

class Tally {
  readonly #names = new Map<string, string[]>();

  add(outcome: string, name: string): void {
    this.#names.set(outcome, [...(this.#names.get(outcome) ?? []), name]);
  }

  print(title: string): void {
    const total = [...this.#names.values()].reduce((sum, { length }) => sum + length, 0);
    console.log(`${title}: ${total}`);
    for (const [outcome, names] of [...this.#names].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const shown = outcome.endsWith('agree') ? '' : `  ${names.join(' ')}`;
      console.log(`  ${String(names.length).padStart(4)}  ${outcome}${shown}`);
    }
  }
}

type Read = { values: unknown[] } | { said: string };

function guarded(work: () => Read): Read | 'crash' {
  try {
    return work();
  } catch {
    return 'crash';
  }
}

/** The package alone, with our options and without our rules. */
function bareYaml(text: string): Read {
  const documents = parseAllDocuments(text, { version: '1.2', strict: true, prettyErrors: false, logLevel: 'silent' });
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error !== undefined) return { said: error.message };
  return { values: documents.map((document) => document.toJS({ maxAliasCount: 200 })) };
}

function strictYaml(bytes: Uint8Array): Read {
  const parsed = parseYaml(bytes);
  return 'problems' in parsed ? { said: parsed.problems[0]?.message ?? '' } : { values: [parsed.document.value] };
}

function judge(read: Read | 'crash', mustRefuse: boolean, expected: unknown[] | null): Outcome {
  if (read === 'crash') return 'crash';
  if ('said' in read) {
    if (mustRefuse) return 'agree';
    const rule = ruleOf(read.said);
    return rule === null ? 'wrongly refused' : `refused by our own rule: ${rule}`;
  }
  if (mustRefuse) return 'wrongly accepted';
  return expected === null || isDeepStrictEqual(plain(read.values), plain(expected)) ? 'agree' : 'value differs';
}

/** As JSON has it: `-0` and `0` are one, a map is an object. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

function yamlSuite(folder: string): void {
  const bare = new Tally();
  const strict = new Tally();
  const refusals = new Tally();
  for (const test of testFolders(folder)) {
    const name = test.slice(folder.length + 1);
    const bytes = readFileSync(join(test, 'in.yaml'));
    const mustRefuse = existsSync(join(test, 'error'));
    const json = join(test, 'in.json');
    const expected = existsSync(json) ? jsonStream(readFileSync(json, 'utf8')) : null;
    bare.add(
      judge(
        guarded(() => bareYaml(bytes.toString())),
        mustRefuse,
        expected,
      ),
      name,
    );
    const ours = judge(
      guarded(() => strictYaml(bytes)),
      mustRefuse,
      expected,
    );
    (mustRefuse ? refusals : strict).add(ours, name);
  }
  bare.print('yaml-test-suite, the package without our rules');
  strict.print('yaml-test-suite, our reader, documents that are YAML');
  refusals.print('yaml-test-suite, our reader, documents that are not YAML');
}

function testFolders(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => !['name', 'tags', '.git'].includes(basename(path)) && statSync(path).isDirectory())
    .flatMap((path) => (existsSync(join(path, 'in.yaml')) ? [path] : testFolders(path)));
}

/** Values one after another, each beginning on a line of its own. */
function jsonStream(text: string): unknown[] {
  const values: unknown[] = [];
  let waiting = '';
  for (const line of text.split('\n')) {
    waiting += `${line}\n`;
    if (waiting.trim() === '') continue;
    try {
      values.push(JSON.parse(waiting));
      waiting = '';
    } catch {
      // The value goes on in the next line.
    }
  }
  if (waiting.trim() !== '') throw new Error(`not JSON: ${waiting.slice(0, 80)}`);
  return values;
}

function jsonSuite(folder: string): void {
  const required = new Tally();
  const free = new Tally();
  const parsing = join(folder, 'test_parsing');
  for (const name of readdirSync(parsing).sort()) {
    const bytes = readFileSync(join(parsing, name));
    const read = guarded(() => strictJson(bytes));
    if (name.startsWith('i_')) {
      free.add(
        read === 'crash' ? 'crash' : 'values' in read ? 'accepted' : `refused: ${ruleOf(read.said) ?? read.said}`,
        name.slice(2, -5),
      );
      continue;
    }
    const must = name.startsWith('n_') ? 'must be refused' : 'must be accepted';
    const expected = name.startsWith('y_') ? [JSON.parse(bytes.toString())] : null;
    required.add(`${must}: ${judge(read, name.startsWith('n_'), expected)}`, name.slice(0, -5));
  }
  required.print('JSONTestSuite, test_parsing');
  free.print('JSONTestSuite, test_parsing, free to choose');
  const transforms = new Tally();
  const transform = join(folder, 'test_transform');
  for (const name of readdirSync(transform).sort()) {
    const read = guarded(() => strictJson(readFileSync(join(transform, name))));
    transforms.add(
      read === 'crash' ? 'crash' : 'values' in read ? 'accepted' : `refused: ${ruleOf(read.said) ?? read.said}`,
      name.slice(0, -5),
    );
  }
  transforms.print('JSONTestSuite, test_transform');
}

function strictJson(bytes: Uint8Array): Read {
  const parsed = parseJson(bytes);
  return 'problems' in parsed ? { said: parsed.problems[0]?.message ?? '' } : { values: [parsed.document.value] };
}

interface Vectors {
  testGroups: {
    publicKey: { pk: string };
    tests: { tcId: number; comment: string; msg: string; sig: string; result: 'valid' | 'invalid' }[];
  }[];
}

function signatureSuite(folder: string): void {
  const tally = new Tally();
  const { testGroups }: Vectors = JSON.parse(readFileSync(join(folder, 'testvectors_v1', 'ed25519_test.json'), 'utf8'));
  for (const { publicKey, tests } of testGroups) {
    for (const { tcId, msg, sig, result } of tests) {
      const holds = verifyEd25519(Buffer.from(publicKey.pk, 'hex'), Buffer.from(msg, 'hex'), Buffer.from(sig, 'hex'));
      tally.add(holds === (result === 'valid') ? 'agree' : `is ${result}, and we say ${holds}`, String(tcId));
    }
  }
  tally.print('wycheproof, ed25519');
}

const [yamlFolder = '-', jsonFolder = '-', signatureFolder = '-'] = process.argv.slice(2);
if (yamlFolder !== '-') yamlSuite(yamlFolder);
if (jsonFolder !== '-') jsonSuite(jsonFolder);
if (signatureFolder !== '-') signatureSuite(signatureFolder);
