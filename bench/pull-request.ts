/**
 * The gate on a pull request: a branch of 50 commits that change 200 files is made on top of a checkout that is given, with a policy, a
 * requirements file and an attestation on its base. Nothing of the checkout is written to.
 *
 *   npm run bench:pull-request -- <checkout>… [--runs 5]
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CLI, measure, race, type Sample } from './measure.js';

const { values, positionals } = parseArgs({ options: { runs: { type: 'string', default: '5' } }, allowPositionals: true });

const COMMITS = 50;
const FILES_EACH = 4;

const POLICY = `version: 1
policy:
  disclosure: { trailers: [Assisted-by] }
  attestation: { max-drift: 100 }
  requirements: {}
  impact: { max: moderate, severity: warning }
`;

const REQUIREMENTS = `version: "1.0"
controls:
  - { id: R-1, name: No eval, severity: high, requirement: Code is never made of text, implementation: none, verify: [{ call: { name: eval, state: absent } }] }
  - { id: R-2, name: A licence, severity: low, requirement: The licence is told, implementation: LICENSE, verification: grep -rn "MIT" LICENSE }
`;

for (const checkout of positionals) {
  const folder = mkdtempSync(join(tmpdir(), 'ai-provenance-bench-pull-request-'));
  try {
    const repo = join(folder, 'repo');
    const git = (...args: string[]): string =>
      execFileSync('git', ['-C', repo, '-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], {
        maxBuffer: 1 << 28,
        env: { ...process.env, GIT_NO_LAZY_FETCH: '1' },
      }).toString();
    execFileSync('git', ['clone', '-q', '--shared', '--no-tags', resolve(checkout), repo], { stdio: 'ignore' });
    git('checkout', '-qB', 'main');
    writeFileSync(join(repo, '.ai-provenance.yml'), POLICY);
    writeFileSync(join(repo, 'security_requirements.yaml'), REQUIREMENTS);
    git('add', '-A');
    git('commit', '-qm', 'Ask for a policy');
    execFileSync(process.execPath, [CLI, 'attestation', 'create', '--repo', repo, '-q', '--allow-incomplete']);
    git('add', '-A');
    git('commit', '-qm', 'Attest');
    git('switch', '-qc', 'change');
    const code = git('ls-files', '-z', '*.ts', '*.js', '*.py', '*.go', '*.java')
      .split('\0')
      .filter((path) => path !== '' && statSync(join(repo, path)).size < 100_000);
    const step = Math.max(1, Math.floor(code.length / (COMMITS * FILES_EACH)));
    for (let n = 0; n < COMMITS; n++) {
      for (let m = 0; m < FILES_EACH; m++) {
        const path = code[(n * FILES_EACH + m) * step];
        if (path !== undefined)
          appendFileSync(
            join(repo, path),
            path.endsWith('.py') ? `\nadded_${n} = ${n}\n` : `\n// change ${n}\nvar added${n} = ${n};\n`,
          );
      }
      git('commit', '-qam', `Change ${n}${n % 2 === 0 ? '\n\nAssisted-by: Claude Code:claude-opus-4-5' : ''}`);
    }
    const cache = join(folder, 'cache');
    const check = (...options: string[]): Sample =>
      measure(
        [process.execPath, CLI, 'check', 'main..change', '--repo', repo, '--json', '-q', '-o', '/dev/null', ...options],
        [0, 1, 3],
      );
    const changed = git('diff', '--name-only', 'main', 'change').split('\n').length - 1;
    race(
      `${checkout}: ${git('ls-files').split('\n').length - 1} files, ${git('rev-list', '--count', 'main').trim()} commits behind the base; the change: ${COMMITS} commits, ${changed} files`,
      Number(values.runs),
      { 'check, nothing kept': () => check('--no-cache'), 'check, again': () => check('--cache-dir', cache) },
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
