import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLI } from '../helpers/cli.js';

interface Files {
  language: string;
  file: string;
  unwanted: string;
  bad: string;
  quoted: string;
  good: string;
}

const LANGUAGES: Files[] = [
  {
    language: 'Ruby',
    file: 'a.rb',
    unwanted: 'Digest::MD5.hexdigest',
    bad: 'puts Digest::MD5.hexdigest(x)\n',
    quoted: '# Digest::MD5.hexdigest(x)\n',
    good: 'puts 1\n',
  },
  {
    language: 'PHP',
    file: 'a.php',
    unwanted: 'md5',
    bad: '<?php $x = MD5($y);\n',
    quoted: '<?php $x = "md5($y)"; // md5($x)\n',
    good: '<?php f(1);\n',
  },
  {
    language: 'C#',
    file: 'a.cs',
    unwanted: 'System.Security.Cryptography.MD5.Create',
    bad: 'using System.Security.Cryptography;\nvar x = MD5.Create();\n',
    quoted: '// MD5.Create();\nvar x = "MD5.Create()";\n',
    good: 'Aes.Create();\n',
  },
  {
    language: 'Rust',
    file: 'a.rs',
    unwanted: 'md5::compute',
    bad: 'fn f() { println!("{}", md5::compute(x)); }\n',
    quoted: '/* md5::compute(x) */ fn f() {}\n',
    good: 'fn f() { sha::sum(x); }\n',
  },
  {
    language: 'C++',
    file: 'a.cpp',
    unwanted: 'EVP_md5',
    bad: 'void f() { EVP_md5(); }\n',
    quoted: '// EVP_md5();\nauto x = R"(EVP_md5())";\n',
    good: 'void f() { EVP_sha256(); }\n',
  },
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ai-provenance-trees-'));
  cpSync(dirname(CLI), join(folder, 'alone', 'dist'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function answers(name: string, contents: (files: Files) => string): Record<string, string> {
  const repo = join(folder, name);
  mkdirSync(repo);
  const controls = LANGUAGES.flatMap((files) => {
    writeFileSync(join(repo, files.file), contents(files));
    return ['absent', 'present'].map((state) => ({
      id: `${files.file}-${state}`,
      name: 'A call',
      requirement: 'It is there, or it is not',
      verify: { call: { languages: [files.language], name: files.unwanted, state } },
    }));
  });
  writeFileSync(join(repo, 'security_requirements.yaml'), JSON.stringify({ version: '2', controls }));
  const git = (...args: string[]): Buffer => execFileSync('git', ['-C', repo, ...args]);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', 'commit', '-q', '-m', 'Begin');
  const cli = join(folder, 'alone', 'dist', 'cli.js');
  const run = `${JSON.stringify(process.execPath)} ${JSON.stringify(cli)} requirements check --json --no-cache || true`;
  const report = JSON.parse(execFileSync('sh', ['-c', run], { cwd: repo, stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  const results: { id: string; answer: string }[] = report.repos[0].requirements.controls;
  return Object.fromEntries(results.map(({ id, answer }) => [id, answer]));
}

const expected = (absent: string, present: string): Record<string, string> =>
  Object.fromEntries(
    LANGUAGES.flatMap(({ file }) => [[`${file}-absent`, absent] as const, [`${file}-present`, present] as const]),
  );

it('the bundle alone tells calls of other languages from comments and strings', () => {
  expect(answers('bad', ({ bad }) => bad)).toEqual(expected('fail', 'pass'));
  expect(answers('quoted', ({ quoted }) => quoted)).toEqual(expected('pass', 'fail'));
  expect(answers('good', ({ good }) => good)).toEqual(expected('pass', 'fail'));
});

it('a file that is broken is unknown, and passes nothing', () => {
  const broken = answers('broken', ({ bad }) => `${bad}((((\n${bad}`);
  // A function that holds no error itself may fail a check; it never passes one.
  expect(broken).toMatchObject({ 'a.rb-absent': 'unknown', 'a.php-absent': 'unknown', 'a.cs-absent': 'unknown' });
  for (const { file } of LANGUAGES) expect(broken[`${file}-present`]).toBe('unknown');
  expect(Object.values(broken)).not.toContain('pass');
});
