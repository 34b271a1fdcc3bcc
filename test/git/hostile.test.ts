import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { explain, openWorld, ProvenanceError, scan, type World } from '../../src/index.js';
import { type CliResult, cli, finished, startCli } from '../helpers/cli.js';
import {
  CLAUDE,
  digestOf,
  exactly,
  makePipe,
  repoAt,
  type Seen,
  seen,
  seenIn,
  type TempRepo,
  tempFolder,
  tempRepo,
} from '../helpers/repo.js';

const made: { remove(): void }[] = [];
const keep = <T extends { remove(): void }>(thing: T): T => {
  made.push(thing);
  return thing;
};

/** Scripts that leave a trace when anybody runs them, and the folder in which nothing of ours may be left. */
let traps: string;
let canary: string;
let temporary: string;
let place: string;

beforeEach(() => {
  place = keep(tempFolder()).path;
  traps = join(place, 'traps');
  canary = join(place, 'canary');
  temporary = join(place, 'tmp');
  mkdirSync(traps);
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const thing of made.splice(0)) thing.remove();
});

/** A repository beside the traps, so that the folder for temporary files holds nothing of the test's own. */
const newRepo = (name = 'repo'): TempRepo => tempRepo({ at: join(place, name) });

/** An executable that writes its name into the canary. */
function trap(name: string, folder = traps): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> '${canary}'\nexit 0\n`);
  chmodSync(path, 0o755);
  return path;
}

const sprung = (): string => (existsSync(canary) ? readFileSync(canary, 'utf8') : '');

function expectNothingLeft(): void {
  expect(sprung()).toBe('');
  expect(readdirSync(temporary)).toEqual([]);
}

const history = (repo: TempRepo): void => {
  repo.history([`c1\n\n${CLAUDE}\n`, 'c2\n', `c3\n\n${CLAUDE}\n`]);
};

/** Everything a user can run on a repository, through the library and through the command line. */
async function everyCommand(path: string, env: Record<string, string> = {}): Promise<{ report: Seen; runs: CliResult[] }> {
  const world = await openWorld({ path });
  let report: Seen;
  try {
    report = seenIn(await scan(world, { everything: true, all: true }));
    await scan(world, { range: 'HEAD~1..HEAD', uncommitted: true });
    await scan(world, { head: 'HEAD', surviving: true });
    await explain(async () => world, 'HEAD');
  } finally {
    world.close();
  }
  const runs = await Promise.all(
    [
      ['scan', '--all', '--everything', '--json'],
      ['scan', 'HEAD~1..HEAD', '--uncommitted'],
      ['scan', 'HEAD', '--surviving'],
      ['explain', 'HEAD'],
      ['doctor'],
    ].map((args) => cli(args, { cwd: path, env })),
  );
  return { report, runs };
}

/** Sets every configuration key that makes some git command start a program. */
function hostileConfig(repo: TempRepo): void {
  const set = (key: string, value: string): string => repo.git('config', '--add', key, value);
  for (const key of [
    'core.fsmonitor',
    'core.sshCommand',
    'core.pager',
    'core.editor',
    'core.askPass',
    'core.gitProxy',
    'core.alternateRefsCommand',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'merge.evil.driver',
    'gpg.program',
    'gpg.ssh.program',
    'gpg.x509.program',
    'gpg.ssh.defaultKeyCommand',
    'trailer.evil.command',
    'trailer.evil.cmd',
    'credential.helper',
    'interactive.diffFilter',
    'pager.log',
    'pager.rev-list',
    'pager.cat-file',
    'pager.for-each-ref',
    'sequence.editor',
    'uploadpack.packObjectsHook',
    'remote.origin.uploadpack',
    'remote.origin.vcs',
  ])
    set(key, trap(`config/${key}`));
  for (const command of [
    'cat-file',
    'config',
    'for-each-ref',
    'log',
    'ls-tree',
    'merge-base',
    'rev-list',
    'rev-parse',
    'symbolic-ref',
  ])
    set(`alias.${command}`, `!${trap(`alias/${command}`)}`);
  const hooks = [
    'post-index-change',
    'post-checkout',
    'reference-transaction',
    'fsmonitor-watchman',
    'pre-auto-gc',
    'proc-receive',
  ];
  for (const hook of hooks) {
    trap(`hooks/${hook}`);
    trap(hook, join(repo.path, '.git/hooks'));
  }
  set('core.hooksPath', join(traps, 'hooks'));
  set('log.showSignature', 'true');
  set('diff.evil.cachetextconv', 'true');
  set('extensions.worktreeConfig', 'true');
  set('extensions.partialClone', 'origin');
  set('remote.origin.url', `ext::${trap('ext')} %S`);
  set('remote.origin.promisor', 'true');
  set('remote.origin.partialclonefilter', 'blob:none');
  set('protocol.ext.allow', 'always');
  set('protocol.allow', 'always');
  set('core.repositoryformatversion', '1');
  set('core.attributesFile', join(traps, 'attributes'));
  set('core.worktree', traps);
  set('log.mailmap', 'true');
  set('mailmap.file', join(traps, 'mailmap'));
  set('trace2.eventTarget', canary);
  set('include.path', join(traps, 'included'));
  set('includeIf.gitdir:/.path', join(traps, 'included'));
  writeFileSync(join(traps, 'included'), `[core]\n\tfsmonitor = ${trap('included-fsmonitor')}\n`);
  writeFileSync(join(traps, 'attributes'), '* diff=evil filter=evil merge=evil\n');
  writeFileSync(join(repo.path, '.git/info/attributes'), '* diff=evil filter=evil\n');
  writeFileSync(join(repo.path, '.git/config.worktree'), `[core]\n\tfsmonitor = ${trap('worktree-fsmonitor')}\n`);
}

describe('the scanned repository runs nothing', () => {
  it('whatever its configuration, hooks, attributes and signatures say', async () => {
    const repo = newRepo();
    writeFileSync(join(repo.path, '.gitattributes'), '* diff=evil filter=evil -text\n');
    writeFileSync(join(repo.path, 'file.txt'), 'text\n');
    repo.git('add', '.');
    repo.commit('c0\n');
    history(repo);
    const tree = repo.git('rev-parse', 'HEAD^{tree}');
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEz\n -----END PGP SIGNATURE-----\n';
    const who = 'Ann <ann@example.org> 1772366400 +0000';
    repo.rawCommit(
      `tree ${tree}\nparent ${repo.git('rev-parse', 'HEAD')}\nauthor ${who}\ncommitter ${who}\n${signature}\nsigned\n`,
      'refs/heads/main',
    );
    const truth = repo.revList('HEAD');
    hostileConfig(repo);
    appendFileSync(join(repo.path, 'file.txt'), 'changed\n');

    // The traps are live: plain git walks into them.
    spawnSync('git', ['status'], { cwd: repo.path });
    spawnSync('git', ['--work-tree=.', 'log', '-1', '-p'], { cwd: repo.path });
    expect(sprung()).toMatch(/fsmonitor/);
    expect(sprung()).toMatch(/gpg/);
    rmSync(canary);

    const before = digestOf(repo.path);
    const { report, runs } = await everyCommand(repo.path);
    expectNothingLeft();
    expect(digestOf(repo.path)).toEqual(before);
    expect(report).toEqual({ ids: truth, complete: false, gaps: ['partial-clone'] });
    expect(runs.map(({ code }) => code)).toEqual([3, 3, 3, 0, 3]);
  });

  it('asks a promisor remote for nothing when an object is missing', async () => {
    const repo = newRepo();
    history(repo);
    const lost = repo.git('rev-parse', 'HEAD~1');
    rmSync(join(repo.path, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    hostileConfig(repo);
    expect(await seen(repo)).toMatchObject({ complete: false });
    expect(await seen(repo, { ids: [lost, '1'.repeat(40)] })).toMatchObject({ ids: [], complete: false });
    expect(await seen(repo, { base: '2'.repeat(40) })).toMatchObject({ ids: [], complete: false });
    expectNothingLeft();
  });

  it('and every call of git is a plain reading command behind the shield', async () => {
    const repo = newRepo();
    history(repo);
    repo.git('update-ref', 'refs/heads/--output=touch', 'HEAD~1');
    const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
    const log = join(traps, 'log');
    mkdirSync(join(traps, 'bin'));
    writeFileSync(
      join(traps, 'bin/git'),
      `#!/bin/sh\nprintf '%s\\0' "\${GIT_DIR-}|\${GIT_CONFIG_NOSYSTEM-}|\${GIT_CONFIG_GLOBAL-}|\${GIT_NO_LAZY_FETCH-}|\${GIT_ALLOW_PROTOCOL-unset}|\${HOME-}|$*" >> '${log}'\nexec '${real}' "$@"\n`,
    );
    chmodSync(join(traps, 'bin/git'), 0o755);
    const env = { PATH: `${join(traps, 'bin')}${delimiter}${process.env.PATH}` };
    expect(await cli(['scan', '--', 'HEAD~2..--output=touch'], { cwd: repo.path, env })).toMatchObject({ code: 0 });
    await cli(['explain', 'HEAD'], { cwd: repo.path, env });
    await cli(['scan', 'HEAD', '--surviving', '--uncommitted'], { cwd: repo.path, env });
    const calls = readFileSync(log, 'utf8').split('\0').filter(Boolean);
    expect(calls.length).toBeGreaterThan(8);
    for (const call of calls) {
      const [gitDir = '', noSystem, global, lazy, protocol, home, args = ''] = call.split('|');
      if (args === '--version') continue;
      expect(gitDir.startsWith(join(temporary, 'ai-provenance-')), call).toBe(true);
      expect([noSystem, global, lazy, protocol, home], call).toEqual(['1', '/dev/null', '1', '', '']);
      expect(args).toMatch(
        /^--no-pager -c core\.commitGraph=false (?:-c core\.packedGitLimit=8m -c core\.packedGitWindowSize=1m )?(?:-c core\.bigFileThreshold=5m (?:-c diff\.renameLimit=1000 )?)?(?:config --file|rev-parse --verify --quiet --end-of-options|for-each-ref|symbolic-ref|merge-base|rev-list (?:--header --encoding=none )?--stdin|cat-file --batch-(?:command|check)=|ls-tree -r -l -z|diff-tree (?:--stdin|-r -z) |ls-files -z|diff-index -z --cached|blame --incremental)/,
      );
    }
    expectNothingLeft();
  });
});

/** Variables that turn git, node or the locale around; each program is a trap. */
function hostileEnvironment(other: TempRepo): Record<string, string> {
  const program = trap('environment');
  const execPath = join(traps, 'exec');
  for (const name of ['git', 'git-rev-list', 'git-cat-file', 'git-rev-parse', 'git-remote-ext']) trap(name, execPath);
  const home = join(traps, 'home');
  mkdirSync(join(home, 'git'), { recursive: true });
  const global = `[core]\n\tfsmonitor = ${program}\n\tcommitGraph = true\n[alias]\n\trev-list = !${program}\n[log]\n\tshowSignature = true\n`;
  for (const file of ['.gitconfig', 'git/config']) writeFileSync(join(home, file), global);
  return {
    HOME: home,
    XDG_CONFIG_HOME: home,
    GIT_DIR: join(other.path, '.git'),
    GIT_WORK_TREE: other.path,
    GIT_COMMON_DIR: join(other.path, '.git'),
    GIT_INDEX_FILE: join(other.path, '.git/index'),
    GIT_OBJECT_DIRECTORY: join(other.path, '.git/objects'),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(other.path, '.git/objects'),
    GIT_NAMESPACE: 'evil',
    GIT_CEILING_DIRECTORIES: '/',
    GIT_DISCOVERY_ACROSS_FILESYSTEM: '0',
    GIT_CONFIG: join(home, '.gitconfig'),
    GIT_CONFIG_GLOBAL: join(home, '.gitconfig'),
    GIT_CONFIG_SYSTEM: join(home, '.gitconfig'),
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: program,
    GIT_CONFIG_KEY_1: 'core.pager',
    GIT_CONFIG_VALUE_1: program,
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
    GIT_EXEC_PATH: execPath,
    GIT_EXTERNAL_DIFF: program,
    GIT_PAGER: program,
    PAGER: program,
    GIT_EDITOR: program,
    GIT_ASKPASS: program,
    GIT_SSH: program,
    GIT_SSH_COMMAND: program,
    GIT_PROXY_COMMAND: program,
    GIT_TEMPLATE_DIR: traps,
    GIT_REPLACE_REF_BASE: 'refs/heads/',
    GIT_SHALLOW_FILE: join(traps, 'shallow'),
    GIT_GRAFT_FILE: join(traps, 'grafts'),
    GIT_DEFAULT_HASH: 'sha256',
    GIT_TRACE: canary,
    GIT_TRACE2: canary,
    GIT_TRACE2_EVENT: canary,
    GIT_NO_REPLACE_OBJECTS: '',
    LC_ALL: 'tr_TR.UTF-8',
    LANG: 'tr_TR.UTF-8',
    LANGUAGE: 'tr',
    TZ: 'Pacific/Kiritimati',
  };
}

describe('the environment changes nothing', () => {
  it('neither what runs nor one byte of the answer', async () => {
    const repo = newRepo();
    const other = newRepo('other');
    history(repo);
    other.history(['other\n']);
    writeFileSync(join(traps, 'shallow'), `${repo.git('rev-parse', 'HEAD')}\n`);
    writeFileSync(join(traps, 'grafts'), `${repo.git('rev-parse', 'HEAD')}\n`);
    const args = ['scan', '--all', '--everything', '--json'];
    const plain = await cli(args, { cwd: repo.path });
    const environment = hostileEnvironment(other);
    const before = [digestOf(repo.path), digestOf(other.path)];
    expect(await cli(args, { cwd: repo.path, env: environment })).toEqual(plain);
    for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);
    const { report, runs } = await everyCommand(repo.path, environment);
    vi.unstubAllEnvs();
    vi.stubEnv('TMPDIR', temporary);
    expect(report).toEqual(exactly(repo.revList('--all')));
    expect(runs[0]).toEqual(plain);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect([digestOf(repo.path), digestOf(other.path)]).toEqual(before);
    expectNothingLeft();
  });
});

describe('git itself', () => {
  it('is never one that the scanned tree brings along, nor one of a relative or empty PATH entry', async () => {
    const repo = newRepo();
    for (const folder of ['node_modules/.bin', 'bin', '.', '.git']) trap('git', join(repo.path, folder));
    const links = join(traps, 'links');
    mkdirSync(links);
    symlinkSync(join(repo.path, 'bin/git'), join(links, 'git'));
    symlinkSync(join(repo.path, 'bin'), join(traps, 'linked-folder'));
    repo.git('add', '.');
    repo.commit(`c1\n\n${CLAUDE}\n`);
    mkdirSync(join(repo.path, 'sub'));
    const first = ['node_modules/.bin', 'bin', '.git', 'sub/../bin'].map((folder) => join(repo.path, folder));
    const path = [...first, repo.path, links, join(traps, 'linked-folder'), './bin', 'bin', '..', '.', '', process.env.PATH];
    const env = { PATH: path.join(delimiter) };
    for (const cwd of [repo.path, join(repo.path, 'sub'), join(repo.path, 'bin')])
      expect(await cli(['scan'], { cwd, env })).toMatchObject({ code: 0, stderr: '' });
    const { stdout } = await cli(['doctor'], { cwd: repo.path, env });
    expect(stdout).not.toContain(`at ${repo.path}`);
    expectNothingLeft();
  });

  // Fails: src/world/git/repository.ts gives findGit() the worktree's folder and the .git folders, not the main work tree.
  it('is never one of the main work tree when a linked worktree is scanned', async () => {
    const repo = newRepo();
    history(repo);
    repo.git('worktree', 'add', '-q', '--detach', join(place, 'linked'));
    trap('git', join(repo.path, 'node_modules/.bin'));
    const env = { PATH: `${join(repo.path, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };
    expect(await cli(['scan'], { cwd: join(place, 'linked'), env })).toMatchObject({ code: 0, stderr: '' });
    expectNothingLeft();
  });

  it('is refused when only the tree or a relative PATH entry has one', async () => {
    const repo = newRepo();
    history(repo);
    trap('git', join(repo.path, 'bin'));
    for (const path of [join(repo.path, 'bin'), 'bin', '', './bin:.'])
      expect(await cli(['scan'], { cwd: repo.path, env: { PATH: path } })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^ai-provenance: git was not found .+\n {2}fix: .+\n$/),
      });
    expectNothingLeft();
  });

  it('is refused when it is too old, by version', async () => {
    const repo = newRepo();
    writeFileSync(join(traps, 'git'), '#!/bin/sh\necho git version 2.37.9\n');
    chmodSync(join(traps, 'git'), 0o755);
    const { code, stderr } = await cli(['scan'], { cwd: repo.path, env: { PATH: traps } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ai-provenance: git 2\.37\.9 is too old; 2\.38 or newer is needed\n/);
  });
});

describe('nothing beside the objects can change history', () => {
  it('replace refs and grafts', async () => {
    const repo = newRepo();
    history(repo);
    const [head = '', middle = ''] = repo.git('rev-list', 'HEAD').split('\n');
    const truth = repo.revList('HEAD');
    const innocent = repo.gitWith({}, 'commit-tree', `${head}^{tree}`, '-m', 'innocent');
    repo.git('replace', head, innocent);
    mkdirSync(join(repo.path, '.git/info'), { recursive: true });
    writeFileSync(join(repo.path, '.git/info/grafts'), `${middle}\n`);
    expect(repo.git('rev-list', '--count', 'HEAD'), 'plain git is taken in').toBe('1');
    const report = await repo.scan({ everything: true });
    expect(seenIn(report)).toEqual(exactly(truth));
    expect(report.repos[0]?.totals.byAttribution.declared).toBe(2);
    expect(await seen(repo, { range: 'HEAD~2..HEAD' })).toEqual(
      exactly(repo.revList('HEAD', `^${truth.find((id) => id === repo.revList('--max-parents=0', 'HEAD')[0])}`)),
    );
  });

  it('a commit-graph that lies about parents', async () => {
    const repo = newRepo();
    history(repo);
    const truth = repo.revList('HEAD');
    const tree = repo.git('rev-parse', 'HEAD^{tree}');
    repo.git('commit-graph', 'write', '--reachable');
    const path = join(repo.path, '.git/objects/info/commit-graph');
    const graph = readFileSync(path);
    // Every row of the commit data: tree id, two parents, generation and date. "No parent" is 0x70000000.
    for (let at = graph.indexOf(tree, 0, 'hex'); at >= 0; at = graph.indexOf(tree, at + 1, 'hex'))
      graph.writeUInt32BE(0x70000000, at + 20);
    chmodSync(path, 0o644);
    writeFileSync(path, graph);
    expect(repo.git('rev-list', '--count', 'HEAD'), 'plain git is taken in').toBe('1');
    expect(await seen(repo)).toEqual(exactly(truth));
    expect(await seen(repo, { range: 'HEAD~2..HEAD' })).toEqual(
      exactly(truth.filter((id) => id !== repo.revList('--max-parents=0', 'HEAD')[0])),
    );
  });

  it('a .mailmap that makes a person of a bot', async () => {
    const repo = newRepo();
    writeFileSync(join(repo.path, '.mailmap'), 'Ann Author <ann@example.org> Claude <noreply@anthropic.com>\n');
    repo.git('add', '.');
    const id = repo.commit('by a bot\n', { author: 'Claude <noreply@anthropic.com>' });
    expect(repo.git('log', '-1', '--format=%aN'), 'plain git is taken in').toBe('Ann Author');
    const { commits } = (await repo.scan()).repos[0] ?? {};
    expect(commits).toMatchObject([
      { id, attribution: 'declared', author: { name: 'Claude', address: 'noreply@anthropic.com' } },
    ]);
  });

  it('an embedded bare repository committed into the tree', async () => {
    const repo = newRepo();
    const bare = tempRepo({ bare: true, at: join(repo.path, 'docs/buried') });
    bare.commit('buried\n');
    bare.git('config', 'core.fsmonitor', trap('buried-fsmonitor'));
    bare.git('config', 'core.worktree', repo.path);
    mkdirSync(join(bare.path, 'src/deep'), { recursive: true });
    writeFileSync(join(bare.path, 'src/deep/file'), '');
    repo.git('add', '-A');
    const own = repo.commit(`c1\n\n${CLAUDE}\n`);
    expect(repo.git('ls-tree', '-r', '--name-only', 'HEAD')).toContain('docs/buried/HEAD');
    for (const inside of ['.', 'docs', 'docs/buried/src', 'docs/buried/src/deep', 'docs/buried/refs', 'docs/buried/objects']) {
      const world = await openWorld({ path: join(repo.path, inside) });
      try {
        expect(world.git.facts.root, inside).toBe(repo.path);
        expect(seenIn(await scan(world, { everything: true })), inside).toEqual(exactly([own]));
      } finally {
        world.close();
      }
    }
    const run = await cli(['scan', '--json'], { cwd: join(bare.path, 'src') });
    expect(JSON.parse(run.stdout).repos[0].range.head).toBe(own);
    expectNothingLeft();
  });

  it('a gitfile, commondir or alternates that lead into the tree run nothing either', async () => {
    const repo = newRepo();
    const other = tempRepo({ at: join(repo.path, 'inner'), bare: true });
    other.commit(`inner\n\n${CLAUDE}\n`);
    hostileConfigOf(other.path);
    const outer = join(place, 'outer');
    mkdirSync(outer);
    writeFileSync(join(outer, '.git'), `gitdir: ${other.path}\n`);
    expect(await seen(repoAt(outer))).toEqual(exactly([other.git('rev-parse', 'HEAD')]));
    expectNothingLeft();
  });
});

function hostileConfigOf(gitDir: string): void {
  const program = trap('inner');
  appendFileSync(
    join(gitDir, 'config'),
    `[core]\n\tfsmonitor = ${program}\n\tpager = ${program}\n[diff]\n\texternal = ${program}\n`,
  );
}

describe('revisions are data', () => {
  const HOSTILE = [
    '--output=pwned',
    '-Opwned',
    '--upload-pack=touch pwned',
    '--receive-pack=touch pwned',
    '--template=pwned',
    '--exec=touch pwned',
    '-c core.pager=touch',
    '--help',
    '-h',
    '--all',
    '--glob=*',
    '--not',
    '--stdin',
    '--end-of-options',
    '--',
    '-',
    '--git-dir=pwned',
    'HEAD --all',
    'HEAD\n--all',
    'HEAD\0--all',
    '$(touch pwned)',
    '`touch pwned`',
    'HEAD; touch pwned',
    'HEAD | tee pwned',
    'HEAD > pwned',
    ':(exclude)x',
    ':(attr:x)y',
    '^HEAD',
    'HEAD^@',
    'HEAD^-',
    '@{upstream}',
    '@{-1}',
    'HEAD:',
    'HEAD^{tree}',
    ':0:file',
    'ext::sh -c touch% pwned',
    '../../etc/passwd',
    '\u001b]0;title\u0007',
    '::error::pwned',
    'HEAD\u202e',
    '\ud800',
    ' ',
    '%00',
    'a'.repeat(5000),
    'a'.repeat(200_000),
  ];

  // Fails for the longest text: the operating system takes no argument of 128 KiB, and "spawn E2BIG" ends in exit 4.
  it('are refused, whatever they look like, and start nothing', async () => {
    const repo = newRepo();
    history(repo);
    const before = digestOf(repo.path);
    const head = repo.git('rev-parse', 'HEAD');
    const world = await openWorld({ path: repo.path });
    try {
      for (const text of HOSTILE)
        for (const request of [{ range: `HEAD~1..${text}` }, { base: text }])
          await expect(refusal(world, request), JSON.stringify(request).slice(0, 80)).resolves.toMatch(
            /^(?:usage|unknown-revision)$/,
          );
      for (const text of HOSTILE) {
        if (text.length < 10_000)
          await expect(scan(world, { refs: [text] }), text.slice(0, 40)).rejects.toMatchObject({ code: 'unknown-revision' });
        await expect(
          explain(async () => world, text),
          text.slice(0, 40),
        ).rejects.toMatchObject({ code: 'unknown-revision' });
      }
      expect(await world.git.resolve('HEAD')).toBe(head);
    } finally {
      world.close();
    }
    expect(digestOf(repo.path)).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('through the command line: exit 2, one escaped line, no file', async () => {
    const repo = newRepo();
    history(repo);
    const before = digestOf(repo.path);
    const some = [
      '--output=pwned',
      '-h',
      '$(touch pwned)',
      'HEAD\n--all',
      '\u001b]0;title\u0007',
      '::error::pwned',
      '##[error]x',
      'HEAD\u202e',
      '',
    ];
    const commands = some.flatMap((text, n) => [
      n % 2 === 0 ? ['scan', '--', text] : ['scan', '--', `HEAD~1..${text}x`],
      n % 2 === 0 ? ['explain', '--', text] : ['scan', `--head=${text}`],
    ]);
    for (let at = 0; at < commands.length; at += 8) {
      const runs = await Promise.all(commands.slice(at, at + 8).map((args) => cli(args, { cwd: repo.path })));
      runs.forEach((run, n) => {
        const command = JSON.stringify(commands[at + n]);
        expect(run, command).toMatchObject({ code: 2, stdout: '' });
        expect(run.stderr, command).toMatch(/^ai-provenance: [^\n]+\n(?: {2}fix: [^\n]+\n)?$/);
        expect(run.stderr, command).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\[/m);
      });
    }
    expect(digestOf(repo.path)).toEqual(before);
    expectNothingLeft();
  });

  it('that are real refs are those refs', async () => {
    const repo = newRepo();
    history(repo);
    const names = [
      '--output=x',
      '-h',
      '--all',
      '--upload-pack=touch',
      '-',
      '$(id)',
      '`id`',
      ';id',
      'a..b'.replace('..', '.'),
      '日本',
      "it's",
      '%00',
      '#1',
    ];
    const before = repo.git('rev-parse', 'HEAD~1');
    for (const name of names) repo.git('update-ref', `refs/heads/${name}`, before);
    const digest = digestOf(repo.path);
    for (const name of names) {
      expect(await seen(repo, { range: name }), name).toEqual(exactly(repo.revList('HEAD~1')));
      expect(await seen(repo, { range: `${name}..HEAD` }), name).toEqual(exactly(repo.revList('HEAD~1..HEAD')));
    }
    expect(await seen(repo, { refs: ['refs/heads/--output=*'] })).toEqual(exactly(repo.revList('HEAD~1')));
    expect(await seen(repo, { all: true })).toEqual(exactly(repo.revList('HEAD')));
    const run = await cli(['scan', '--json', '--', '--output=x..HEAD'], { cwd: repo.path });
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout).repos[0].range).toMatchObject({ expression: '--output=x..HEAD', base: before, commits: 1 });
    expect(digestOf(repo.path)).toEqual(digest);
    expectNothingLeft();
  });

  async function refusal(world: World, request: Parameters<typeof scan>[1]): Promise<string> {
    try {
      const { repos } = await scan(world, request);
      return `walked ${repos[0]?.totals.commits} commits`;
    } catch (error) {
      if (error instanceof ProvenanceError) return error.code;
      throw error;
    }
  }
});

describe('nothing is left in the temporary folder', () => {
  it('after success, after each kind of failure, and after --help', async () => {
    const repo = newRepo();
    history(repo);
    const broken = newRepo('broken');
    writeFileSync(join(broken.path, '.git/HEAD'), 'garbage\n');
    const reftable = newRepo('reftable');
    reftable.git('config', 'core.repositoryformatversion', '1');
    reftable.git('config', 'extensions.refStorage', 'reftable');
    const runs = await Promise.all([
      cli(['scan'], { cwd: repo.path }),
      cli(['--help'], { cwd: repo.path }),
      cli(['scan', 'nothing'], { cwd: repo.path }),
      cli(['scan', '1'.repeat(40)], { cwd: repo.path }),
      cli(['scan', '-o', '/nonexistent/x'], { cwd: repo.path }),
      cli(['scan', '--config', 'missing.yml'], { cwd: repo.path }),
      cli(['explain', 'nothing'], { cwd: repo.path }),
      cli(['scan'], { cwd: broken.path }),
      cli(['scan'], { cwd: reftable.path }),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 2, 3, 2, 2, 2, 2, 2]);
    expectNothingLeft();
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('after %s in the middle of a scan: exit %i, no child, no half file', async (signal, code) => {
    const repo = newRepo();
    repo.history(Array.from({ length: 3000 }, (_, n) => `commit ${n} ${'x'.repeat(100)}\n\n${CLAUDE}\n`));
    // Nobody reads standard output, so the scan stands still in the middle of the stream.
    const child = startCli(['scan', '--format', 'ndjson', '--everything'], { cwd: repo.path });
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    expect(readdirSync(temporary)).toHaveLength(1);
    child.kill(signal);
    const ended = await finished(child);
    expect(ended.code).toBe(code);
    expect(ended.stderr).toBe('');
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('after a signal while the repository is being opened', async () => {
    const repo = newRepo();
    history(repo);
    const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
    // A git that waits, so that the signal comes in the middle.
    writeFileSync(join(traps, 'git'), `#!/bin/sh\ncase "$*" in *config*) exec /bin/sleep 3;; esac\nexec '${real}' "$@"\n`);
    chmodSync(join(traps, 'git'), 0o755);
    const child = startCli(['scan'], { cwd: repo.path, env: { PATH: traps } });
    const ended = finished(child);
    const deadline = Date.now() + 5000;
    while (readdirSync(temporary).length === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(readdirSync(temporary)).toHaveLength(1);
    child.kill('SIGTERM');
    expect((await ended).code).toBe(143);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('special files', () => {
  // A synchronous read of a pipe blocks for ever, and not even SIGTERM ends the process then.
  it('a pipe in place of one of git’s own files does not hang a scan', async () => {
    const names = ['packed-refs', 'shallow', 'commondir', 'config'];
    const runs = names.map(async (name, n) => {
      const repo = newRepo(`pipe${n}`);
      history(repo);
      rmSync(join(repo.path, '.git', name), { force: true });
      makePipe(join(repo.path, '.git', name));
      const child = startCli(['scan'], { cwd: repo.path });
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
      const { code, signal } = await finished(child);
      clearTimeout(timer);
      return `${name}: ${signal === 'SIGKILL' ? 'hangs' : code === 2 || code === 3 ? 'refused' : code}`;
    });
    // Without a readable commondir a git folder stands for itself, which is right here.
    const want = names.map((name) =>
      name === 'commondir' ? expect.toBeOneOf([`${name}: refused`, `${name}: 0`]) : `${name}: refused`,
    );
    expect(await Promise.all(runs)).toEqual(want);
  });

  it('a configuration that is a link, a pipe, a folder or a device is refused, and nothing of it is shown', async () => {
    const repo = newRepo();
    history(repo);
    const secret = join(traps, 'secret');
    writeFileSync(secret, 'token: hunter2\n');
    const path = join(repo.path, '.ai-provenance.yml');
    const kinds: (() => void)[] = [
      () => symlinkSync(secret, path),
      () => symlinkSync('/proc/self/environ', path),
      () => symlinkSync('/dev/zero', path),
      () => makePipe(path),
      () => mkdirSync(path),
    ];
    for (const make of kinds) {
      make();
      const run = await cli(['scan'], { cwd: repo.path, env: { SECRET: 'hunter2' } });
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(
        /^ai-provenance: .*\.ai-provenance\.yml is (?:a symbolic link|not a regular file).*\n {2}fix: .+\n$/,
      );
      expect(run.stderr).not.toContain('hunter2');
      rmSync(path, { recursive: true });
    }
  });

  it('a .github folder that is a link is not followed out of the tree', async () => {
    const repo = newRepo();
    history(repo);
    writeFileSync(join(traps, 'ai-provenance.yml'), 'version: 1\nhunter2: true\n');
    symlinkSync(traps, join(repo.path, '.github'));
    const run = await cli(['scan'], { cwd: repo.path });
    expect(run.stderr + run.stdout).not.toContain('hunter2');
  });
});
