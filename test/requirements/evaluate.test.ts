import { describe, expect, it } from 'vitest';
import type { CheckAnswer, Verify } from '../../src/model/requirement.js';
import { SourceFile, type TreeFacts } from '../../src/requirements/check.js';
import { readDependencies } from '../../src/requirements/dependencies/index.js';
import { concludeControls, type FileAnswers, lookAt, prepare } from '../../src/requirements/evaluate.js';
import type { PlacedControl } from '../../src/requirements/parse.js';
import { sampleCases, silencedCases } from './sample-cases.js';

const AT = { line: 1, column: 1 };

function control(members: Partial<PlacedControl>): PlacedControl {
  return {
    id: 'C-1',
    name: 'A control',
    requirement: 'What must hold',
    verification: [],
    verify: [],
    at: AT,
    verificationAt: [],
    verifyAt: [],
    ignored: [],
    ...members,
  };
}

/** What controls come to over a small tree. */
function evaluate(
  controls: PlacedControl[],
  files: Readonly<Record<string, string | Buffer>>,
  context = {},
  lines: TreeFacts['lines'] = () => null,
  links: string[] = [],
) {
  const prepared = prepare(controls, context);
  const sources = Object.entries(files).map(([path, content]) => new SourceFile(path, Buffer.from(content as string)));
  const seen = new Map<string, FileAnswers>(sources.map((file) => [file.path, lookAt(prepared, file)]));
  // What is kept between runs is data: it has to survive being written down.
  const kept = new Map<string, FileAnswers>(JSON.parse(JSON.stringify([...seen])));
  return concludeControls(prepared, kept, {
    paths: sources.map(({ path }) => path),
    links,
    today: '2026-06-01',
    dependencies: () => readDependencies(sources.map(({ path, bytes }) => ({ path, bytes }))),
    lines,
  });
}

const answerOf = (members: Partial<PlacedControl>, files: Readonly<Record<string, string | Buffer>>): CheckAnswer =>
  evaluate([control(members)], files)[0]?.answer ?? 'error';

/** Each check alone: any fail is a fail, else any pass a pass. */
function together(verify: readonly Verify[], files: Readonly<Record<string, string>>): CheckAnswer {
  const answers = verify.map((one) => answerOf({ verify: [one] }, files));
  return answers.includes('fail') ? 'fail' : answers.includes('pass') ? 'pass' : (answers[0] ?? 'unknown');
}

describe('the catalogue', () => {
  it.each(sampleCases().map((sample) => [sample.name, sample] as const))('%s', (_, { verify, files, expected }) => {
    expect(together(verify, files)).toBe(expected);
  });

  it.each(silencedCases().map((sample) => [sample.name, sample] as const))(
    '%s, all of it comment, decides nothing',
    (_, { verify, files, never }) => {
      expect(together(verify, files)).not.toBe(never);
    },
  );
});

describe('a control', () => {
  const PY = { 'src/a.py': 'import os\nkey = AESGCM(k)\n', 'src/b.py': 'print(1)\n', 'README.md': '# AESGCM\n' };

  it.each<[string, Partial<PlacedControl>, CheckAnswer]>([
    ['a grep that finds something', { verification: [`grep -r 'AESGCM' --include='*.py' src/`] }, 'pass'],
    ['a grep that finds nothing', { verification: [`grep -r 'Fernet' --include='*.py' src/`] }, 'fail'],
    ['a grep turned round', { verification: [`! grep -r 'md5' --include='*.py' .`] }, 'pass'],
    ['a glob that fits no file', { verification: [`grep -r 'AESGCM' --include='.py' src/`] }, 'error'],
    ['a pipe', { verification: [`grep -r AESGCM src/ | wc -l`] }, 'unknown'],
    ['a command that is no grep', { verification: ['pytest -q'] }, 'unknown'],
    ['a folder that is not there', { verification: ['grep -r AESGCM lib/'] }, 'error'],
    ['nothing turned round', { verification: [`! grep -r 'md5' --include='*.go' .`] }, 'error'],
    ['a pattern in code', { verify: [{ pattern_present: { pattern: 'AESGCM', in: 'code', languages: ['Python'] } }] }, 'pass'],
    ['paths that lead nowhere', { verify: [{ pattern_absent: { pattern: 'x', paths: ['lib/'] } }] }, 'error'],
    [
      'paths that need not be there',
      { verify: [{ pattern_absent: { pattern: 'x', paths: ['lib/'], if_no_files: 'skip' } }] },
      'not-applicable',
    ],
    [
      'a language that is not there',
      { verify: [{ call: { name: 'x', state: 'absent', languages: ['Java'] } }] },
      'not-applicable',
    ],
    ['a pattern that is none', { verify: [{ pattern_absent: { pattern: '(' } }] }, 'error'],
    [
      'one of two',
      { verify: [{ any_of: [{ file_exists: { path: 'SECURITY.md' } }, { file_exists: { path: 'README.md' } }] }] },
      'pass',
    ],
    [
      'both of two',
      { verify: [{ all_of: [{ file_exists: { path: 'SECURITY.md' } }, { file_exists: { path: 'README.md' } }] }] },
      'fail',
    ],
    [
      'a word that somebody gave',
      { verify: [{ attested: { by: 'CISO', on: '2026-01-01', until: '2026-12-31', link: 'https://example.org' } }] },
      'pass',
    ],
    [
      'a word that has ended',
      { verify: [{ attested: { by: 'CISO', on: '2025-01-01', until: '2025-12-31', link: 'https://example.org' } }] },
      'fail',
    ],
    ['no scanner’s results', { verify: [{ scanner: { sarif: 'results.sarif' } }] }, 'unknown'],
    ['no check at all', {}, 'unknown'],
    ['another language', { applies_when: { languages: ['Java'] }, verify: [{ file_exists: { path: 'x' } }] }, 'not-applicable'],
  ])('with %s', (_, members, expected) => {
    expect(answerOf(members, PY)).toBe(expected);
  });

  it('cites the lines that decided it', () => {
    const [result] = evaluate([control({ verify: [{ pattern_absent: { pattern: 'AESGCM', languages: ['Python'] } }] })], PY);
    expect(result?.checks[0]?.cited).toEqual([{ path: 'src/a.py', line: 2, column: 7, text: 'key = AESGCM(k)' }]);
  });

  it('may fail with an exception for every line, until it ends', () => {
    const fails: Partial<PlacedControl> = { verify: [{ pattern_absent: { pattern: 'AESGCM', languages: ['Python'] } }] };
    const excepted = (paths: string[], until: string) =>
      evaluate([control({ ...fails, exceptions: [{ paths, reason: 'old', approver: 'CISO', until }] })], PY)[0];
    expect(excepted(['src/a.py'], '2026-12-31')).toMatchObject({ answer: 'fail', exception: { approver: 'CISO' } });
    expect(excepted(['src/b.py'], '2026-12-31')?.exception).toBeNull();
    expect(excepted(['src/a.py'], '2026-05-31')?.exception).toBeNull();
  });

  it.each<[string, Verify, CheckAnswer]>([
    ['a language whose calls are not read', { call: { languages: ['Ruby'], name: 'eval', state: 'absent' } }, 'unknown'],
    ['such a language, and nothing of that name', { call: { languages: ['Ruby'], name: 'exec', state: 'absent' } }, 'pass'],
    [
      'a language whose imports are not read',
      { import: { languages: ['PHP'], name: 'Legacy\\Hash', state: 'absent' } },
      'unknown',
    ],
    ['prose that names it', { call: { paths: ['*.md'], name: 'eval', state: 'absent' } }, 'pass'],
    ['a star within a name', { call: { languages: ['TypeScript'], name: 'get*Name', state: 'absent' } }, 'fail'],
    ['a language nobody knows', { pattern_absent: { languages: ['Pyhton'], pattern: 'x' } }, 'error'],
    ['nothing but what is left out', { pattern_absent: { paths: ['*.rb'], except: ['a.rb'], pattern: 'x' } }, 'not-applicable'],
    ['a path that leads nowhere', { pattern_absent: { paths: ['*.rbb'], except: ['a.rb'], pattern: 'x' } }, 'error'],
    ['a manifest of another ecosystem', { dependency: { ecosystem: 'go', name: 'a', state: 'absent' } }, 'not-applicable'],
    ['a manifest that cannot be read', { dependency: { ecosystem: 'npm', name: 'a', state: 'absent' } }, 'unknown'],
    ['a path that is none', { value: { file: 'a.json', path: 'a..b', is: { exists: false } } }, 'error'],
    ['a pattern that is none', { value: { file: 'a.json', path: 'a.b', is: { matches: '(' } } }, 'error'],
  ])('over %s', (_, verify, expected) => {
    const files = {
      'a.rb': 'eval(x)\n',
      'a.php': '<?php use Legacy\\Hash;\n',
      'a.ts': 'getUserName();\n',
      'a.md': 'eval(x)\n',
      'a.json': '{"a":{"b":1}}\n',
      'package.json': '{',
    };
    expect(answerOf({ verify: [verify] }, files)).toBe(expected);
  });

  it('is not decided by what failed inside an alternative that holds', () => {
    const [result] = evaluate(
      [
        control({
          verify: [
            { any_of: [{ file_exists: { path: 'NOPE' } }, { file_exists: { path: 'README.md' } }] },
            { pattern_absent: { pattern: 'AESGCM', languages: ['Python'] } },
          ],
          exceptions: [{ paths: ['src/a.py'], reason: 'old', approver: 'CISO', until: '2026-12-31' }],
        }),
      ],
      PY,
    );
    expect(result).toMatchObject({ answer: 'fail', exception: { approver: 'CISO' } });
    expect(result?.because).toContain('AESGCM');
  });

  it.each<[string, string[], CheckAnswer]>([
    ["grep -R 'AESGCM' src/", [], 'pass'],
    ["! grep -R 'md5' src/", ['docs/link'], 'pass'],
    ["! grep -R 'md5' src/", ['src/link'], 'unknown'],
    ["! grep -R 'md5' --include='*.py' .", ['src/link'], 'unknown'],
    ["! grep -R 'md5' --exclude-dir=src .", ['src/link'], 'pass'],
    ["! grep -r 'md5' src/", ['src/link'], 'pass'],
    ["grep --dereference-recursive -q 'AESGCM' src/", ['src/link'], 'pass'],
  ])('knows what -R would follow: %s with links %j', (command, links, expected) => {
    expect(evaluate([control({ verification: [command] })], PY, {}, undefined, links)[0]?.answer).toBe(expected);
  });

  it('is not accepted while anything else of it is open', () => {
    const [fails, misspelt]: Verify[] = [
      { pattern_absent: { pattern: 'AESGCM', paths: ['src/'] } },
      { pattern_absent: { pattern: 'x', paths: ['scr/'] } },
    ];
    const accepted = (verify: Verify[], files: Readonly<Record<string, string>> = PY) =>
      evaluate(
        [control({ verify, exceptions: [{ paths: ['src/a.py'], reason: 'old', approver: 'CISO', until: '2026-12-31' }] })],
        files,
      )[0]?.exception;
    expect(accepted([fails as Verify])).not.toBeNull();
    expect(accepted([fails as Verify, misspelt as Verify])).toBeNull();
    expect(accepted([fails as Verify, { scanner: { sarif: 'none.sarif' } }])).toBeNull();
    expect(accepted([{ call: { name: 'AESGCM', state: 'absent', paths: ['src/'] } }])).not.toBeNull();
    expect(
      accepted([{ call: { name: 'AESGCM', state: 'absent', paths: ['src/'] } }], { ...PY, 'src/b.php': '<?php AESGCM($k);' }),
    ).toBeNull();
    expect(accepted([{ pattern_present: { pattern: 'AESGCM', paths: ['src/'], at_least: 3 } }])).toBeNull();
  });

  it.each<[string, Verify, string, CheckAnswer]>([
    ['absent', { pattern_absent: { pattern: 'MD5', languages: ['C#'] } }, 'MD5.Create()', 'unknown'],
    ['present', { pattern_present: { pattern: 'MD5', languages: ['C#'] } }, 'MD5.Create()', 'unknown'],
    ['together', { together: { patterns: ['MD5', 'log'], within: 'file', languages: ['C#'] } }, 'MD5.Create()', 'unknown'],
    ['a call', { call: { name: 'MD5.Create', state: 'absent', languages: ['C#'] } }, 'MD5.Create()', 'unknown'],
    ['an import', { import: { name: 'MD5', state: 'absent', languages: ['C#'] } }, 'using MD5;', 'unknown'],
  ])('does not know what a program in UTF-16 holds: %s', (_, verify, text, expected) => {
    const [result] = evaluate([control({ verify: [verify] })], { 'a.cs': Buffer.from(text, 'utf16le') });
    expect(result?.answer).toBe(expected);
    expect(result?.because).toContain('1 file could not be read as code (a.cs)');
  });

  it('looks at pictures as at nothing', () => {
    const files = { 'a.png': Buffer.from([0x89, 0, 1]), 'a.py': 'ok\n' };
    expect(answerOf({ verify: [{ pattern_absent: { pattern: 'MD5' } }] }, files)).toBe('pass');
  });

  it('reads lines that end as on Windows', () => {
    const files = { 'a.py': 'DEBUG = True\r\nb = 1\r\n' };
    expect(answerOf({ verify: [{ pattern_absent: { pattern: 'DEBUG = True$' } }] }, files)).toBe('fail');
    expect(answerOf({ verify: [{ pattern_absent: { pattern: '(?:^|x)b = 1$' } }] }, files)).toBe('fail');
  });

  it('does not take a misspelt language for one that the tree lacks', () => {
    const verify: Verify[] = [{ pattern_absent: { pattern: 'nothing', paths: ['src/'] } }];
    expect(answerOf({ verify, applies_when: { languages: ['Pyhton'] } }, PY)).toBe('error');
    expect(answerOf({ verify, applies_when: { languages: ['Rust'] } }, PY)).toBe('not-applicable');
  });

  it.each<[string, Verify, string, number, CheckAnswer]>([
    [
      'the module',
      { import: { name: 'child_process', state: 'absent', lines: 'ai' } },
      "import {\n  a,\n} from 'child_process';\n",
      3,
      'fail',
    ],
    [
      'a name',
      { import: { name: 'hashlib.md5', state: 'absent', lines: 'ai' } },
      'from hashlib import (\n    sha1,\n    md5,\n)\n',
      3,
      'fail',
    ],
    ['an argument', { call: { name: 'run', state: 'absent', lines: 'ai' } }, 'run(\n  a,\n  b\n)\nx = 1\n', 3, 'fail'],
    ['the line behind', { call: { name: 'run', state: 'absent', lines: 'ai' } }, 'run(\n  a,\n  b\n)\nx = 1\n', 5, 'pass'],
  ])('counts a place by all its lines: %s', (_, verify, text, line, expected) => {
    const path = text.startsWith('import {') ? 'a.js' : 'a.py';
    const [result] = evaluate([control({ verify: [verify] })], { [path]: text }, {}, () => ({
      paths: [path],
      has: (_, at) => at === line,
    }));
    expect(result?.answer).toBe(expected);
    expect(Object.keys(result?.checks[0]?.cited[0] ?? {})).not.toContain('to');
  });

  it('says which letter grep takes for itself', () => {
    const [result] = evaluate([control({ verification: ["grep -rG 'AESGCM|Fernet' src/"] })], PY);
    expect(result).toMatchObject({ answer: 'fail', because: expect.stringContaining('| is a character in grep -G: write -E') });
  });

  it.each<[string, Verify, number[], CheckAnswer, number[]]>([
    ['absent, on these lines', { pattern_absent: { pattern: 'md5', lines: 'ai' } }, [2], 'fail', [2]],
    ['absent, on others', { pattern_absent: { pattern: 'md5', lines: 'ai' } }, [1], 'pass', []],
    ['absent, in more places than are cited', { pattern_absent: { pattern: 'x', lines: 'ai' } }, [40], 'fail', [40]],
    ['present, on others', { pattern_present: { pattern: 'md5', lines: 'ai' } }, [1], 'fail', []],
    ['a call on these lines', { call: { name: 'hashlib.md5', state: 'absent', lines: 'ai' } }, [2], 'fail', [2]],
    ['a call on others', { call: { name: 'hashlib.md5', state: 'absent', lines: 'ai' } }, [3], 'pass', []],
    ['an import on these lines', { import: { name: 'hashlib', state: 'absent', lines: 'ai' } }, [1], 'fail', [1]],
    ['no such lines', { pattern_absent: { pattern: 'md5', lines: 'ai' } }, [], 'not-applicable', []],
  ])('looks at some lines alone: %s', (_, verify, lines, expected, cited) => {
    const files = { 'a.py': `import hashlib\nhashlib.md5(y)\n${'x()\n'.repeat(60)}`, 'b.py': 'md5\n' };
    const inScope = {
      paths: lines.length === 0 ? [] : ['a.py'],
      has: (path: string, at: number) => path === 'a.py' && lines.includes(at),
    };
    const [result] = evaluate([control({ verify: [verify] })], files, {}, () => inScope);
    expect(result?.answer).toBe(expected);
    expect(result?.checks[0]?.cited.map(({ line }) => line)).toEqual(cited);
  });

  it('asks for two things in one function', () => {
    const files = { 'a.py': 'def one():\n    read_pii()\n    log_access()\n\ndef two():\n    read_pii()\n' };
    const check = (within: 'file' | 'function') =>
      evaluate([control({ verify: [{ together: { patterns: ['read_pii\\(', 'log_access\\('], within } }] })], files)[0];
    expect(check('file')?.answer).toBe('pass');
    expect(check('function')).toMatchObject({ answer: 'fail', checks: [{ cited: [{ path: 'a.py', line: 6 }] }] });
  });

  it('gives the same answers whatever the order of the files', () => {
    const controls = sampleCases()
      .slice(0, 40)
      .map(({ name, verify }) => control({ id: name.replaceAll(' ', '-'), verify: [...verify] }));
    const files = Object.assign(
      {},
      ...sampleCases()
        .slice(0, 40)
        .map((sample) => sample.files),
    ) as Record<string, string>;
    const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? 1 : -1)));
    const answers = (tree: Record<string, string>) =>
      evaluate(controls, tree).map(({ id, answer, because }) => [id, answer, because]);
    expect(answers(sorted)).toEqual(answers(files));
  });
});
