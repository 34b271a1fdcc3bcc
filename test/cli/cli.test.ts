import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import commitSchema from '../../schemas/commit.schema.json' with { type: 'json' };
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { CLI, type CliResult, cli, finished, startCli } from '../helpers/cli.js';
import { CLAUDE, makePipe, repoAt, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

/** One repository that most tests only read: a plain commit, one by Claude, one that says "no AI". */
let repo: TempRepo;
let plain: string;
let claude: string;
let denial: string;
const made: { remove(): void }[] = [];
const keep = <T extends { remove(): void }>(thing: T): T => {
  made.push(thing);
  return thing;
};

beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: npm run build');
  repo = tempRepo();
  plain = repo.commit('Add a parser\n');
  claude = repo.commit(`Add a lexer\n\nText.\n\n${CLAUDE}\n`);
  denial = repo.commit('Fix the Claude integration | *bold* `code` <b> ::error::x ##[warning]y\n');
  repo.git('remote', 'add', 'origin', 'https://user:secret@example.org/group/project.git');
});
afterAll(() => repo.remove());
afterEach(() => {
  for (const thing of made.splice(0)) thing.remove();
});

const here = (...args: string[]): Promise<CliResult> => cli(args, { cwd: repo.path });

/** The standard output of a plain run, made once: what others are compared with. */
const known = new Map<string, Promise<CliResult>>();
function standard(...args: string[]): Promise<CliResult> {
  const key = args.join(' ');
  const run = known.get(key) ?? here(...args);
  known.set(key, run);
  return run;
}

function historyOf(...messages: string[]): TempRepo {
  const fresh = keep(tempRepo());
  fresh.history(messages);
  return fresh;
}

/** The terse shape of every refusal: what, and perhaps what to do. */
const REFUSAL = /^ai-provenance: [^\n]+\n(?: {2}fix: [^\n]+\n)?$/;

describe('exit codes', () => {
  it('0: finding AI use is no fault', async () => {
    expect(await here('scan')).toMatchObject({ code: 0, stderr: '' });
    expect(await here('scan', `${claude}^!`)).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['an unknown command', ['scna'], /unknown command 'scna'\n\(Did you mean scan\?\)/],
    ['an unknown option', ['scan', '--al'], /unknown option '--al'\n\(Did you mean --all\?\)/],
    ['a missing argument', ['explain'], /missing required argument 'subject'/],
    ['too many arguments', ['scan', 'HEAD', 'HEAD'], /too many arguments/],
    ['a missing value', ['scan', '--since'], /option '--since <date>' argument missing/],
    ['surviving lines of no head', ['scan', '--refs', 'main', '--surviving'], /--refs names no head/],
    ['uncommitted files without files', ['scan', '--uncommitted', '--no-files'], /contradict each other/],
    ['two wishes for a cache', ['scan', '--no-cache', '--cache-dir', 'x'], /contradict each other/],
    ['lines in a stream of commits', ['scan', '--format', 'ndjson', '--lines'], /ndjson streams commits/],
    ['an unknown format', ['scan', '--format', 'xml'], /'xml' is invalid.*text, json, ndjson, md/],
    ['an unknown shell', ['completion', 'tcsh'], /'tcsh' is invalid/],
    ['an unknown revision', ['scan', 'maim'], /"maim" names no commit.*\n {2}fix: did you mean main\?\n$/],
    ['a bad date', ['scan', '--since', '2026-02-30'], /--since "2026-02-30" is not a date\n {2}fix: write 2026-01-31/],
    ['a missing configuration', ['scan', '--config', 'no.yml'], /no\.yml does not exist\n {2}fix: .*--config/],
    ['an unknown schema', ['schema', 'reprot'], /no schema "reprot"\n {2}fix: did you mean report\?/],
    ['an unknown tool', ['rules', 'claud-code'], /"claud-code" is not a known tool\n {2}fix: did you mean claude-code\?/],
    ['a range and --base', ['scan', 'HEAD', '--base', 'HEAD~1'], /a range and --base\/--head were given together/],
    ['a range and --all', ['scan', 'HEAD', '--all'], /a range and --all\/--refs were given together/],
    ['--all and --head', ['scan', '--all', '--head', 'HEAD'], /--base\/--head and --all\/--refs/],
    ['--refs and a range', ['scan', 'HEAD', '--refs', 'x'], /a range and --all\/--refs/],
    ['--stdin and --all', ['scan', '--stdin', '--all'], /--all\/--refs and --stdin/],
    ['--stdin and --since', ['scan', '--stdin', '--since', '2026-01-01'], /--stdin names the commits/],
    ['--json and another format', ['scan', '--json', '--format', 'md'], /--json and --format md contradict each other/],
    ['an empty range', ['scan', '..'], /the range "\.\." has no ends/],
  ])('2: %s', async (_, args, said) => {
    const run = await here(...args);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(said);
    expect(run.stderr).toMatch(/^ai-provenance: /);
    expect(run.stderr).not.toMatch(/\n\s+at /);
  });

  it('--json and --format json agree', async () => {
    expect(await here('scan', '--json', '--format', 'json')).toEqual(await standard('scan', '--json'));
  });

  it('3: incomplete, and 0 with --allow-incomplete', async () => {
    const unknown = '1'.repeat(40);
    const [refused, allowed, quiet] = await Promise.all([
      here('scan', `${unknown}..HEAD`, '--json'),
      here('scan', `${unknown}..HEAD`, '--json', '--allow-incomplete'),
      here('scan', `${unknown}..HEAD`, '--json', '--quiet'),
    ]);
    expect(refused.code).toBe(3);
    expect(refused.stderr).toBe(`ai-provenance: incomplete (unknown-base); fix: git fetch origin ${unknown}\n`);
    expect(JSON.parse(refused.stdout)).toMatchObject({ result: 'incomplete', reasons: ['unknown-base'] });
    expect(allowed).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^ai-provenance: warning: incomplete \(unknown-base\)/),
    });
    expect(quiet).toMatchObject({ code: 3, stderr: '' });
  });

  it('4: an internal error is one line and how to report it; a stack only with --verbose', async () => {
    // The one thing every scan needs breaks in a way nobody foresaw.
    const folder = keep(tempFolder());
    const sabotage = join(folder.path, 'sabotage.mjs');
    writeFileSync(
      sabotage,
      "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';\nfs.mkdtempSync = () => { throw new TypeError('boom ##[error]\\u001b[31m'); };\nsyncBuiltinESMExports();\n",
    );
    const env = { NODE_OPTIONS: `--import=${sabotage}` };
    const [short, long] = await Promise.all([
      cli(['scan'], { cwd: repo.path, env }),
      cli(['scan', '--verbose'], { cwd: repo.path, env }),
    ]);
    expect(short).toMatchObject({ code: 4, stdout: '' });
    expect(short.stderr).toMatch(
      /^ai-provenance: internal error in version \d+\.\d+\.\d+\S*: TypeError: boom [^\n]+\n {2}please report it [^\n]+\n$/,
    );
    expect(long.code).toBe(4);
    expect(long.stderr).toMatch(/\n\s+at .+:\d+:\d+/);
    expect(short.stderr + long.stderr).not.toMatch(/\u001b|##\[/);
  });

  it('is the same for a repository that --repo names and for the current one', async () => {
    const folder = keep(tempFolder());
    const elsewhere = await cli(['scan', '--repo', repo.path, '--json'], { cwd: folder.path });
    expect(elsewhere).toEqual(await standard('scan', '--json'));
    expect(await cli(['scan'], { cwd: folder.path })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(REFUSAL),
    });
  });
});

describe('help', () => {
  it('without arguments is the help, on standard output', async () => {
    const [none, help] = await Promise.all([here(), here('--help')]);
    expect(none).toMatchObject({ code: 0, stderr: '' });
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(none.stdout).toMatch(/^Usage: ai-provenance/);
    expect(help.stdout).toContain('Examples:\n  ai-provenance scan ');
    expect(help.stdout).toMatch(/Exit codes: 0 .+ 2 .+ 3 .+ 4 /);
    for (const command of ['scan', 'explain', 'rules', 'doctor', 'schema', 'completion'])
      expect(help.stdout).toContain(`\n  ${command} `);
  });

  it('exists for every command, and every option has words', async () => {
    const commands = ['scan', 'explain', 'rules', 'doctor', 'schema', 'completion'];
    const runs = await Promise.all(commands.flatMap((name) => [here(name, '--help'), here('help', name)]));
    runs.forEach((run, n) => {
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(run.stdout).toContain(`Usage: ai-provenance ${commands[n >> 1]}`);
    });
    for (const row of runs[0]?.stdout.match(/^ {2}-.*$/gm) ?? []) expect(row).toMatch(/^ {2}-\S.*? {2,}\S|^ {2}-.{19,}$/);
  });

  it('--version prints the version and nothing else', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    for (const flag of ['--version', '-V'])
      expect(await here(flag)).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: '' });
  });
});

describe('formats', () => {
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const valid = (schema: object, value: unknown): void => {
    const validate = ajv.compile(schema);
    expect(validate(value) ? [] : validate.errors).toEqual([]);
  };

  it('json is a valid report: of AI commits, of all commits, incomplete, empty', async () => {
    const empty = keep(tempRepo());
    const runs = await Promise.all([
      here('scan', '--json'),
      here('scan', '--json', '--all', '--everything', '--since', '2020-01-01', '--until', '2030-01-01'),
      here('scan', '--json', '--allow-incomplete', `${'1'.repeat(40)}..HEAD`),
      cli(['scan', '--json'], { cwd: empty.path }),
    ]);
    for (const { stdout } of runs) {
      expect(stdout.endsWith('}\n')).toBe(true);
      valid(reportSchema, JSON.parse(stdout));
    }
    const [found] = JSON.parse(runs[0]?.stdout ?? '').repos;
    expect(found.repository).toEqual({ name: 'group/project', url: 'https://example.org/group/project', objectFormat: 'sha1' });
    expect(found.commits.map(({ id }: { id: string }) => id)).toEqual([claude]);
    expect(found.evidence.map(({ id }: { id: string }) => id)).toEqual(found.commits[0].evidence);
    expect(runs.map(({ stdout }) => stdout).join('')).not.toContain('secret');
  });

  it('ndjson has one valid commit a line, in walk order', async () => {
    const { stdout, code } = await here('scan', '--format', 'ndjson', '--everything');
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((text) => JSON.parse(text).id)).toEqual([denial, claude, plain]);
    for (const text of lines) valid(commitSchema, JSON.parse(text));
    const quiet = await here('scan', '--format', 'ndjson', plain);
    expect(quiet).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it('ndjson still exits 3 and says why when something could not be seen', async () => {
    const run = await here('scan', '--format', 'ndjson', `${'1'.repeat(40)}..HEAD`);
    expect(run).toMatchObject({ code: 3, stdout: '', stderr: expect.stringContaining('incomplete (unknown-base)') });
  });

  it('md starts with the verdict', async () => {
    expect((await here('scan', '--format', 'md')).stdout.split('\n')[0]).toBe(
      '### AI provenance: 1 of 3 commits with AI evidence',
    );
    expect((await here('scan', '--format', 'md', plain)).stdout.split('\n')[0]).toBe(
      '### AI provenance: 0 of 1 commit with AI evidence',
    );
  });

  it('text names what was walked, how much of it is marked, and whether it is complete', async () => {
    const { stdout } = await standard('scan');
    expect(stdout).toMatch(/^AI provenance of group\/project\nHEAD · 3 commits · complete\n/);
    expect(stdout).toMatch(/AI evidence +1 +33\.3 %/);
    expect(stdout).toContain(claude.slice(0, 12));
    expect(stdout).not.toMatch(/human.written/i);
  });

  it('no format holds a command for a CI runner or a control character from a commit', async () => {
    const hostile = historyOf(
      `::error::a\n\n\u001b]0;x\u0007 ##[add-matcher]x\n\n${CLAUDE}\n`,
      `\u001b[2J##[error]b \u202e <script> \u0085\n\n::set-output::x\n\nCo-authored-by: Claude ##[group]\u001b[31m <noreply@anthropic.com>\n`,
    );
    const formats = ['text', 'json', 'ndjson', 'md'];
    const runs = await Promise.all([
      ...formats.map((format) => cli(['scan', '--everything', '--format', format], { cwd: hostile.path })),
      cli(['explain', 'HEAD'], { cwd: hostile.path }),
      cli(['explain', 'HEAD~1', '--json'], { cwd: hostile.path }),
    ]);
    for (const { stdout } of runs) expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##\[/m);
  });
});

describe('standard output holds data only', () => {
  it('with hints and progress on standard error', async () => {
    const runs = await Promise.all([here('scan', '--verbose'), here('scan', '--quiet'), here('scan', '--no-input', '--offline')]);
    const { stdout } = await standard('scan');
    for (const run of runs) expect(run).toEqual({ code: 0, signal: null, stdout, stderr: '' });
  });

  it('-o - is standard output', async () => {
    expect(await here('scan', '--json', '-o', '-')).toEqual(await standard('scan', '--json'));
  });
});

describe('-o', () => {
  it('writes the same bytes to a file, silently, with ordinary permissions', async () => {
    const folder = keep(tempFolder());
    const file = join(folder.path, 'report.json');
    expect(await here('scan', '--json', '-o', file)).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
    expect(readFileSync(file, 'utf8')).toBe((await standard('scan', '--json')).stdout);
    expect(statSync(file).mode & 0o777).toBe(0o644);
    expect(readdirSync(folder.path)).toEqual(['report.json']);
  });

  it('replaces an existing file whole, and is relative to the current folder', async () => {
    const folder = keep(tempFolder());
    writeFileSync(join(folder.path, 'out'), 'x'.repeat(1_000_000));
    expect(await cli(['scan', '--repo', repo.path, '-o', 'out'], { cwd: folder.path })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder.path, 'out'), 'utf8')).toBe((await standard('scan')).stdout);
  });

  it('leaves the old file, and no half one, when the scan is refused', async () => {
    const folder = keep(tempFolder());
    const file = join(folder.path, 'out');
    writeFileSync(file, 'old');
    expect(await here('scan', 'nothing', '-o', file)).toMatchObject({ code: 2 });
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['out']);
  });

  it('writes an incomplete report too', async () => {
    const folder = keep(tempFolder());
    const file = join(folder.path, 'out');
    expect(await here('scan', '--json', `${'1'.repeat(40)}..HEAD`, '-o', file)).toMatchObject({ code: 3, stdout: '' });
    expect(JSON.parse(readFileSync(file, 'utf8')).result).toBe('incomplete');
  });

  it('exits 2 and leaves nothing when the folder is missing, is a file, or the target is a folder', async () => {
    const folder = keep(tempFolder());
    writeFileSync(join(folder.path, 'file'), '');
    mkdirSync(join(folder.path, 'folder'));
    for (const target of ['missing/out', 'file/out', 'folder']) {
      const run = await here('scan', '-o', join(folder.path, target));
      expect(run, target).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr, target).toMatch(/^ai-provenance: cannot write .+\n {2}fix: .+\n$/);
    }
    expect(readdirSync(folder.path).sort()).toEqual(['file', 'folder']);
    expect(readdirSync(join(folder.path, 'folder'))).toEqual([]);
  });

  it('a read-only checkout can be scanned; a read-only folder is no place for a report', async () => {
    const fresh = historyOf(`c1\n\n${CLAUDE}\n`);
    const folder = keep(tempFolder());
    for (const path of [fresh.path, folder.path]) chmodSync(path, 0o555);
    // Root passes over file modes, so as root this runs as somebody else, who does not own the repository either.
    const options = { cwd: fresh.path, ...(process.getuid?.() === 0 ? { uid: 65_534 } : {}) };
    const [scanned, refused] = [await cli(['scan'], options), await cli(['scan', '-o', join(folder.path, 'out')], options)];
    for (const path of [fresh.path, folder.path]) chmodSync(path, 0o755);
    expect(scanned).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('1 commit · complete') });
    expect(refused).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^ai-provenance: cannot write .+\n {2}fix: .+\n$/),
    });
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('leaves no half file when it is interrupted', async () => {
    const folder = keep(tempFolder());
    const large = historyOf(...Array.from({ length: 8000 }, (_, n) => `c${n}\n\n${CLAUDE}\n`));
    const child = startCli(['scan', '--everything', '--format', 'ndjson', '-o', join(folder.path, 'out')], { cwd: large.path });
    const ended = finished(child);
    const deadline = Date.now() + 10_000;
    while (readdirSync(folder.path).length === 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect((await ended).code).toBe(130);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  // A rename over `-o /dev/null`, as root in a container, would replace the device.
  it('never replaces what is not a file', async () => {
    const folder = keep(tempFolder());
    const pipe = join(folder.path, 'pipe');
    makePipe(pipe);
    const reader = execFile('cat', [pipe]);
    try {
      await here('scan', '-o', pipe);
      expect(statSync(pipe).isFIFO()).toBe(true);
    } finally {
      reader.kill();
    }
  });
});

describe('--stdin', () => {
  const stdin = (input: string, ...args: string[]): Promise<CliResult> =>
    cli(['scan', '--stdin', '--everything', '--json', ...args], { cwd: repo.path, input });
  const idsOf = ({ stdout }: CliResult): string[] => JSON.parse(stdout).repos[0].commits.map(({ id }: { id: string }) => id);

  it('reads exactly those commits, in their order, each once', async () => {
    const run = await stdin(`${plain}\r\n\n  ${denial.toUpperCase()}  \n${plain}`);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(idsOf(run)).toEqual([plain, denial]);
    expect(await stdin('')).toMatchObject({ code: 2, stdout: '' });
  });

  it('says where a line is no id', async () => {
    for (const [input, place] of [
      [`${plain}\nHEAD\n`, '<stdin>:2:1'],
      [`\n\n${plain.slice(1)}\n`, '<stdin>:3:1'],
      [`--all\n`, '<stdin>:1:1'],
      [`${plain}\0\n`, '<stdin>:1:1'],
      [`${plain} ${claude}\n`, '<stdin>:1:1'],
    ] as const) {
      const run = await stdin(input);
      expect(run, place).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(REFUSAL);
      expect(run.stderr).toContain(`ai-provenance: ${place}: `);
    }
  });

  it('exits 3 when one is missing or no commit', async () => {
    const run = await stdin(`${claude}\n${'1'.repeat(40)}\n${repo.git('rev-parse', 'HEAD^{tree}')}\n`);
    expect(run.code).toBe(3);
    expect(idsOf(run)).toEqual([claude]);
    expect(JSON.parse(run.stdout).reasons).toEqual(['missing-object', 'not-a-commit']);
  });
});

describe('explain', () => {
  it('a commit: state, evidence with its place, rule, and what to do', async () => {
    for (const name of [claude, claude.slice(0, 10), 'HEAD~1']) {
      const { code, stdout, stderr } = await here('explain', name);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(claude);
      expect(stdout).toMatch(/^declared: /m);
      expect(stdout).toContain(`> ${CLAUDE}`);
      expect(stdout).toMatch(/rule claude-code\/\S+, documented at \S+/);
    }
  });

  it('an evidence id', async () => {
    const { code, stdout } = await here('explain', `${claude}#1`, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      subject: 'commit',
      commit: { id: claude },
      evidence: [{ id: `${claude}#1`, quote: CLAUDE }],
    });
    const missing = await here('explain', `${claude}#99`);
    expect(missing).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/has no evidence #99; it has 1/) });
  });

  it('a file, the evidence in it, and a finding', async () => {
    const fresh = historyOf('c1\n');
    fresh.write('AGENTS.md', '# Rules\n\nBe kind\u{E0041}\u{E0042}\n');
    fresh.write('src/plain#1.ts', 'export {};\n');
    fresh.git('add', '-A');
    const head = fresh.commit('c2\n');
    const at = (...args: string[]): Promise<CliResult> => cli(['explain', ...args], { cwd: fresh.path });

    const file = await at('HEAD:AGENTS.md');
    expect(file).toMatchObject({ code: 0, stderr: '' });
    expect(file.stdout).toContain('Hidden characters (error, 1 place)');
    expect(file.stdout).toContain(String.raw`> Be kind\u{E0041}\u{E0042}`);
    expect(file.stdout).toMatch(/AGENTS\.md:3:8/);
    expect(await at('hidden-unicode:AGENTS.md')).toEqual(file);

    const [first, second] = [await at('main:AGENTS.md#1', '--json'), await at(`${head}:AGENTS.md#2`, '--json')];
    expect(JSON.parse(first.stdout)).toMatchObject({ subject: 'file', evidence: [{ kind: 'agent-file' }] });
    expect(JSON.parse(second.stdout)).toMatchObject({
      evidence: [{ kind: 'hidden-unicode', line: 3, column: 8 }],
      rules: [{ id: 'hidden-unicode/tag-character' }],
    });
    expect(await at('HEAD:AGENTS.md#3')).toMatchObject({ code: 2, stderr: expect.stringContaining('it has 2') });
    expect((await at('HEAD:src/plain#1.ts')).stdout).toContain('no evidence found in this file, which proves nothing');
    expect(await at('HEAD:missing')).toMatchObject({ code: 2, stdout: '' });
  });

  it('a commit without evidence: absence, never "human"', async () => {
    const { code, stdout } = await here('explain', plain);
    expect(code).toBe(0);
    expect(stdout).toContain('no AI evidence found');
    expect(stdout).toContain('Absence proves nothing');
    expect(stdout).not.toMatch(/written by a (?:human|person)/i);
  });

  it('a tool and a rule, also outside a repository', async () => {
    const folder = keep(tempFolder());
    const tool = await cli(['explain', 'claude-code'], { cwd: folder.path });
    expect(tool).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Claude Code (claude-code), Anthropic') });
    const [id = ''] = /^claude-code\/\S+/m.exec(tool.stdout) ?? [];
    const rule = await cli(['explain', id, '--json'], { cwd: folder.path });
    expect(JSON.parse(rule.stdout)).toMatchObject({ subject: 'rule', rule: { id, tool: { id: 'claude-code' } } });
  });

  it('something unknown: exit 2 and the nearest name', async () => {
    const run = await here('explain', 'claude-cod');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^ai-provenance: "claude-cod" is no commit here.+\n {2}fix: did you mean claude-code\?\n$/);
    expect(await here('explain', 'HEAD~1..HEAD')).toMatchObject({ code: 2, stdout: '' });
    expect(await here('explain', '')).toMatchObject({ code: 2, stdout: '' });
  });

  it('a branch whose name holds a #', async () => {
    const fresh = historyOf('c1\n', `c2\n\n${CLAUDE}\n`);
    fresh.git('branch', 'fix#12', 'HEAD~1');
    const run = await cli(['explain', 'fix#12'], { cwd: fresh.path });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining(fresh.git('rev-parse', 'HEAD~1')) });
  });
});

describe('rules, schema, doctor, completion', () => {
  it('rules lists tools and their digest, and one tool in full', async () => {
    const [list, json, one, report] = await Promise.all([
      here('rules'),
      here('rules', '--json'),
      here('rules', 'codex'),
      standard('scan', '--json'),
    ]);
    expect(list.stdout).toMatch(/^\d+ tools, \d+ signatures, /);
    expect(list.stdout).toMatch(/^ {2}claude-code +agent +Claude Code, Anthropic/m);
    const rules = JSON.parse(json.stdout);
    expect(rules.tools.length).toBeGreaterThan(50);
    expect(rules.rulesDigest).toBe(JSON.parse(report.stdout).tool.rulesDigest);
    expect(list.stdout).toContain(rules.rulesDigest);
    expect(one.stdout).toContain('(codex), OpenAI');
    for (const run of [list, json, one]) expect(run).toMatchObject({ code: 0, stderr: '' });
  });

  it('schema prints what schemas/ holds', async () => {
    const files = readdirSync('schemas').map((file) => file.replace('.schema.json', ''));
    const [list, ...schemas] = await Promise.all([here('schema'), ...files.map((name) => here('schema', name))]);
    expect(list?.stdout.match(/^\S+/gm)?.sort()).toEqual([...files].sort());
    schemas.forEach(({ stdout }, index) => {
      expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(`schemas/${files[index]}.schema.json`, 'utf8')));
    });
    for (const name of ['__proto__', 'constructor', '../package'])
      expect(await here('schema', name)).toMatchObject({ code: 2, stdout: '' });
  });

  it('doctor is content with a whole clone and names no secret', async () => {
    const [text, json] = await Promise.all([here('doctor'), here('doctor', '--json')]);
    expect(text).toMatchObject({ code: 0, stderr: '' });
    expect(text.stdout).toMatch(/^ok +clone depth +whole history$/m);
    expect(text.stdout).not.toContain('PROBLEM');
    expect(text.stdout).not.toContain('secret');
    expect(JSON.parse(json.stdout).find(({ name }: { name: string }) => name === 'origin').detail).toBe(
      'https://example.org/group/project',
    );
  });

  it('doctor finds a shallow clone and a bad configuration', async () => {
    const folder = keep(tempFolder());
    repo.git('clone', '-q', '--depth', '1', `file://${repo.path}`, folder.path);
    const shallow = await cli(['doctor'], { cwd: folder.path });
    expect(shallow.code).toBe(3);
    expect(shallow.stdout).toMatch(/^PROBLEM +clone depth .+\n +fix: git fetch --unshallow origin/m);
    const fresh = historyOf('c1\n');
    writeFileSync(join(fresh.path, '.ai-provenance.yml'), 'version: 2\n');
    const broken = await cli(['doctor'], { cwd: fresh.path });
    expect(broken.code).toBe(3);
    expect(broken.stdout).toMatch(/^PROBLEM +configuration +\.ai-provenance\.yml:1:10: /m);
  });

  it.each(['bash', 'zsh', 'fish', 'pwsh'])('completion for %s knows every command and option', async (shell) => {
    const { code, stdout, stderr } = await here('completion', shell);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['scan', 'explain', 'rules', 'doctor', 'schema', 'completion', 'allow-incomplete', 'refs'])
      expect(stdout).toContain(word);
    for (const program of ['bash', 'zsh', 'fish'].filter((name) => name === shell)) {
      const checked = await promisify(execFile)('sh', [
        '-c',
        `command -v ${program} >/dev/null || exit 0; ${program} -n "$0"`,
        fileOf(stdout),
      ]);
      expect(checked.stderr).toBe('');
    }
  });

  it('the bash completion completes', async () => {
    const { stdout } = await here('completion', 'bash');
    const complete = (...words: string[]): string =>
      execFileSync('bash', [
        '-c',
        `${stdout}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ai_provenance; echo "\${COMPREPLY[*]}"`,
        'x',
        ...words,
      ])
        .toString()
        .trim();
    expect(complete('ai-provenance', 'sc')).toBe('scan schema');
    expect(complete('ai-provenance', 'scan', '--al')).toBe('--all --allow-incomplete');
    expect(complete('ai-provenance', 'completion', 'f')).toBe('fish');
  });

  function fileOf(text: string): string {
    const folder = keep(tempFolder());
    const path = join(folder.path, 'script');
    writeFileSync(path, text);
    return path;
  }
});

describe('colour', () => {
  it('only on a terminal or when FORCE_COLOR insists; --no-color, NO_COLOR and TERM=dumb win', async () => {
    const colour = (env: Record<string, string>, ...args: string[]): Promise<boolean> =>
      cli(['scan', ...args], { cwd: repo.path, env }).then(({ stdout }) => stdout.includes('\u001b['));
    expect(
      await Promise.all([
        colour({}),
        colour({ FORCE_COLOR: '1' }),
        colour({ FORCE_COLOR: '0' }),
        colour({ FORCE_COLOR: '1', NO_COLOR: '1' }),
        colour({ FORCE_COLOR: '1', NO_COLOR: '' }),
        colour({ FORCE_COLOR: '1', TERM: 'dumb' }),
        colour({ FORCE_COLOR: '1' }, '--no-color'),
        colour({ FORCE_COLOR: '1' }, '--format', 'md'),
        colour({ FORCE_COLOR: '1' }, '--json'),
      ]),
    ).toEqual([false, true, false, false, true, false, false, false, false]);
  });

  it('never in a file', async () => {
    const folder = keep(tempFolder());
    await cli(['scan', '-o', join(folder.path, 'out')], { cwd: repo.path, env: { FORCE_COLOR: '1' } });
    expect(readFileSync(join(folder.path, 'out'), 'utf8')).not.toContain('\u001b');
  });
});

describe('a pipe that closes and a key that interrupts', () => {
  it('head -1 ends it quietly with exit 0', async () => {
    const large = historyOf(...Array.from({ length: 3000 }, (_, n) => `c${n} ${'x'.repeat(100)}\n\n${CLAUDE}\n`));
    const folder = keep(tempFolder());
    for (const args of ['scan --everything --format ndjson', 'scan --everything --json', 'rules --json']) {
      const script = `"$0" "$1" ${args} 2> ${folder.path}/err | head -1; echo "\${PIPESTATUS[*]}"`;
      const { stdout } = await promisify(execFile)('bash', ['-c', script, process.execPath, CLI], {
        cwd: large.path,
        maxBuffer: 1 << 26,
      });
      expect(stdout.trimEnd().split('\n').at(-1), args).toBe('0 0');
      expect(readFileSync(`${folder.path}/err`, 'utf8'), args).toBe('');
    }
  });

  it('SIGINT ends a scan that waits for standard input with exit 130', async () => {
    const child = startCli(['scan', '--stdin'], { cwd: repo.path });
    const ended = finished(child);
    child.stdin.write(`${claude}\n`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 130, signal: null, stdout: '', stderr: '' });
  });
});

describe('the same bytes', () => {
  const COMMANDS = [
    ['scan', '--json', '--everything'],
    ['scan', '--since', '2026-01-01', '--until', '2026-12-31'],
    ['explain', 'HEAD~1'],
    ['rules'],
  ];
  const bytes = async (cwd: string, env: Record<string, string> = {}): Promise<string[]> => {
    const runs = await Promise.all(COMMANDS.map((args) => cli(args, { cwd, env })));
    for (const { code, stderr } of runs) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return runs.map(({ stdout }) => stdout);
  };

  it('whatever the time zone, locale, HOME, width, terminal and folder', async () => {
    const folder = keep(tempFolder());
    const truth = await bytes(repo.path);
    const strange = {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      LANG: 'de_DE',
      HOME: folder.path,
      COLUMNS: '20',
      LINES: '3',
      CI: 'true',
    };
    expect(await bytes(repo.path, strange)).toEqual(truth);
    mkdirSync(join(repo.path, 'deep/er'), { recursive: true });
    expect(await bytes(join(repo.path, 'deep/er'), { TZ: 'America/New_York', GITHUB_ACTIONS: 'true' })).toEqual(truth);
  });

  it('in another clone, packed, at another time', async () => {
    const folder = keep(tempFolder());
    const path = join(folder.path, 'an other place');
    cpSync(repo.path, path, { recursive: true });
    const copy = repoAt(path);
    copy.git('gc', '-q');
    rmSync(join(path, '.git/logs'), { recursive: true, force: true });
    expect(await bytes(path, { TZ: 'Asia/Kolkata' })).toEqual(await bytes(repo.path));
  });
});

describe('configuration', () => {
  const OWN = `version: 1
tools:
  - id: house-bot
    name: House Bot
    signatures:
      - scope: person
        strength: decisive
        addresses: [bot@house.example]
`;

  it('a tool of our own is found, counted, explained and listed', async () => {
    const fresh = keep(tempRepo());
    const id = fresh.commit('c1\n\nCo-authored-by: House Bot <bot@house.example>\n');
    expect(JSON.parse((await cli(['scan', '--json'], { cwd: fresh.path })).stdout).repos[0].commits).toEqual([]);
    writeFileSync(join(fresh.path, '.ai-provenance.yml'), OWN);
    const [scan, explain, rules, doctor] = await Promise.all(
      [['scan', '--json'], ['explain', id], ['rules', 'house-bot'], ['doctor']].map((args) => cli(args, { cwd: fresh.path })),
    );
    const [found] = JSON.parse(scan?.stdout ?? '').repos;
    expect(found.commits).toMatchObject([{ id, attribution: 'declared', tools: [{ id: 'house-bot' }] }]);
    expect(found.policy).toMatchObject({ source: '.ai-provenance.yml', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) });
    expect(explain?.stdout).toContain('house-bot: co-author');
    expect(rules?.stdout).toContain('House Bot (house-bot)');
    expect(doctor?.stdout).toMatch(/^ok +configuration +\.ai-provenance\.yml, 1 tools? of your own$/m);
  });

  it('--config names another file, in YAML or JSON', async () => {
    const fresh = keep(tempRepo());
    fresh.commit('c1\n\nCo-authored-by: House Bot <bot@house.example>\n');
    const folder = keep(tempFolder());
    writeFileSync(join(folder.path, 'own.yml'), OWN);
    const signatures = [{ scope: 'person', strength: 'decisive', addresses: ['bot@house.example'] }];
    writeFileSync(
      join(folder.path, 'own.json'),
      JSON.stringify({ version: 1, tools: [{ id: 'house-bot', name: 'H', signatures }] }),
    );
    for (const file of ['own.yml', 'own.json']) {
      const { stdout } = await cli(['scan', '--json', '--config', join(folder.path, file)], { cwd: fresh.path });
      expect(JSON.parse(stdout).repos[0].tools, file).toMatchObject([{ id: 'house-bot', declared: 1 }]);
    }
  });

  it('is found at the root from a subfolder, by every command', async () => {
    const fresh = keep(tempRepo());
    fresh.commit('c1\n\nCo-authored-by: House Bot <bot@house.example>\n');
    writeFileSync(join(fresh.path, '.ai-provenance.yml'), OWN);
    mkdirSync(join(fresh.path, 'sub'));
    const commands = [['scan'], ['doctor'], ['explain', 'HEAD'], ['rules', 'house-bot']];
    const runs = (cwd: string): Promise<CliResult[]> => Promise.all(commands.map((args) => cli(args, { cwd })));
    expect(await runs(join(fresh.path, 'sub'))).toEqual(await runs(fresh.path));
  });

  it.each([
    [
      'an unknown key',
      'version: 1\ntoolz: []\n',
      '.ai-provenance.yml:2:1: unknown key "toolz" in the document (did you mean "tools"?)',
    ],
    [
      'a nested unknown key',
      OWN.replace('strength', 'strenght'),
      '.ai-provenance.yml:7:9: unknown key "strenght" in tools.0.signatures.0 (did you mean "strength"?)',
    ],
    [
      'a wrong word',
      OWN.replace('decisive', 'decisiv'),
      '.ai-provenance.yml:7:19: tools.0.signatures.0.strength must be one of decisive, strong, weak (did you mean "decisive"?)',
    ],
    ['a missing version', 'tools: []\n', '.ai-provenance.yml:1:1: the document lacks the key "version"'],
    ['another version', 'version: 2\n', '.ai-provenance.yml:1:10: version must be 1'],
    ['a duplicate key', 'version: 1\nversion: 1\n', '.ai-provenance.yml:2:1: '],
    ['bad YAML', 'version: 1\ntools: [\n', '.ai-provenance.yml:3:1: '],
    [
      'a bad expression',
      OWN.replace('addresses: [bot@house.example]', "name: '('"),
      '.ai-provenance.yml:8:15: not a regular expression',
    ],
    [
      'a look-around',
      OWN.replace('addresses: [bot@house.example]', "name: '(?=x)'"),
      '.ai-provenance.yml:8:15: not a regular expression',
    ],
  ])('%s is shown with file, line and column', async (_, text, said) => {
    const fresh = keep(tempRepo());
    writeFileSync(join(fresh.path, '.ai-provenance.yml'), text);
    const run = await cli(['rules'], { cwd: fresh.path });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(said);
    expect(run.stderr).toMatch(/^ai-provenance: \.ai-provenance\.yml:\d+:\d+: /);
  });

  it('all problems are shown at once', async () => {
    const fresh = keep(tempRepo());
    writeFileSync(join(fresh.path, '.ai-provenance.yml'), 'version: 3\nfoo: 1\nbar: 2\n');
    const { stderr } = await cli(['scan'], { cwd: fresh.path });
    expect(stderr.match(/\.yml:\d+:\d+: /g)).toHaveLength(3);
  });

  it('a configuration that is a symbolic link is refused', async () => {
    const fresh = keep(tempRepo());
    writeFileSync(join(fresh.path, 'real.yml'), OWN);
    symlinkSync('real.yml', join(fresh.path, '.ai-provenance.yml'));
    for (const args of [['scan'], ['explain', 'claude-code'], ['rules']]) {
      const run = await cli(args, { cwd: fresh.path });
      expect(run).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('is a symbolic link, which is not followed'),
      });
    }
  });
});
