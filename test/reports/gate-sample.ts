import { check } from '../../src/check.js';
import type { Report } from '../../src/model/report.js';
import { openWorld } from '../../src/world/index.js';
import { CLAUDE, type CommitOptions, type TempRepo, tempRepo } from '../helpers/repo.js';

/** Results of the gate over real repositories, as of one day. */

const NOW = String(Date.parse('2026-06-01T12:00:00Z') / 1000);

export async function judged(repo: TempRepo, options: Parameters<typeof check>[1] = {}): Promise<Report> {
  const world = await openWorld({ path: repo.path, env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: NOW } });
  try {
    return (await check(world, options)).report;
  } finally {
    world.close();
  }
}

const REQUIREMENTS = `version: "1.0"
controls:
  - id: SEC-1
    name: No weak hashes
    severity: high
    requirement: Hashes are SHA-256 or better.
    implementation: Use createHash('sha256').
    verification: "! grep -rnE 'md5' --include='*.ts' src"
  - id: SEC-2
    name: TLS is used
    severity: high
    requirement: The service speaks TLS.
    implementation: Import node:https.
    verification: "grep -rn 'node:https' --include='*.ts' src"
  - id: SEC-3
    name: Code owners are named
    severity: high
    requirement: Code owners review every change.
    implementation: Write .github/CODEOWNERS.
    verify:
      - file_exists: { path: .github/CODEOWNERS }
    exceptions:
      - until: 2026-12-31
        reason: owners are being chosen, ticket 4711
        approver: Ann Approver
`;

const BASE = {
  'src/hash.ts':
    "import { createHash } from 'node:crypto';\nexport const hash = (text: string) => createHash('sha256').update(text).digest('hex');\n",
  'src/server.ts':
    "import https from 'node:https';\nimport { hash } from './hash.js';\nexport const start = () => https.createServer((_, out) => out.end(hash('x')));\n",
  'test/hash.test.ts': "import { hash } from '../src/hash.js';\nif (hash('a').length !== 64) throw new Error();\n",
  'security_requirements.yaml': REQUIREMENTS,
};

const on = (day: string): CommitOptions => ({ date: `${day}T12:00:00Z` });

/** A repository with an origin, a main branch with these files, and a branch off it. */
function withBase(files: Record<string, string>): TempRepo {
  const repo = tempRepo();
  repo.git('remote', 'add', 'origin', 'https://github.com/owner/name');
  repo.commitFiles({ ...BASE, ...files }, 'Begin', on('2026-05-01'));
  repo.git('checkout', '-q', '-b', 'topic');
  return repo;
}

const ASSISTED = 'Assisted-by: Claude:claude-opus-4-5';

/** Nothing is demanded that is not there. */
export function passing(): TempRepo {
  const repo = withBase({ '.ai-provenance.yml': 'version: 1\npolicy:\n  disclosure:\n    require: any\n' });
  repo.commitFiles(
    { 'src/hash.ts': `${BASE['src/hash.ts']}export const short = (text: string) => hash(text).slice(0, 8);\n` },
    `Shorten hashes\n\n${ASSISTED}\n`,
    on('2026-05-10'),
  );
  repo.commitFiles({ 'README.md': 'How to run it.\n' }, 'Say how to run it', on('2026-05-11'));
  return repo;
}

/** An undisclosed commit, hidden characters, a broken control, a forbidden form, a missing inventory and a changed policy. */
export function failing(): TempRepo {
  const repo = withBase({
    '.ai-provenance.yml':
      'version: 1\npolicy:\n  disclosure:\n    trailers: [Assisted-by]\n    forbid: [co-author]\n  inventory:\n    required: true\n  impact:\n    severity: none\n',
  });
  repo.commitFiles(
    {
      'src/hash.ts':
        "import { createHash } from 'node:crypto';\nexport const hash = (text: string) => createHash('md5').update(text).digest('hex');\n",
    },
    `Hash | faster @everyone\n\n${CLAUDE}\n`,
    on('2026-05-10'),
  );
  repo.commitFiles({ 'AGENTS.md': 'Be nice.\u{E0041}\u{E0042}\n' }, `Tell agents what to do\n\n${CLAUDE}\n`, on('2026-05-11'));
  repo.commitFiles({ '.ai-provenance.yml': 'version: 1\n' }, 'Relax the policy', on('2026-05-12'));
  return repo;
}

/** Only what the policy calls a warning. */
export function warning(): TempRepo {
  const repo = withBase({
    '.ai-provenance.yml': 'version: 1\npolicy:\n  disclosure:\n    severity: warning\n    trailers: [Assisted-by]\n',
  });
  repo.commitFiles({ 'src/more.ts': 'export const more = 1;\n' }, `Add more\n\n${CLAUDE}\n`, on('2026-05-10'));
  return repo;
}

/** A shallow clone, in which nobody can see whether every commit says what it should. */
export function shallow(): TempRepo {
  const from = passing();
  const repo = tempRepo();
  repo.git('remote', 'add', 'origin', from.path);
  repo.git('fetch', '-q', '--depth=1', 'origin', 'topic');
  repo.git('checkout', '-q', '-b', 'topic', 'FETCH_HEAD');
  repo.git('remote', 'set-url', 'origin', 'https://github.com/owner/name');
  from.remove();
  return repo;
}
