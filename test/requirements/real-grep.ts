import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type GrepFile, type GrepPlan, isPlan, parseVerification, runGrep } from '../../src/requirements/grep/index.js';

const ENVIRONMENT = { LC_ALL: 'C.UTF-8', PATH: '/usr/bin:/bin' };

/** Why the comparison cannot be made here, or null. */
export function whyNoGrep(): string | null {
  const asked = spawnSync('/bin/grep', ['--version'], { encoding: 'utf8', env: ENVIRONMENT });
  const version = /^grep \(GNU grep\) (\d+\.\d+)/.exec(asked.stdout ?? '')?.[1];
  if (version === undefined) return 'no GNU grep here';
  return version === '3.8' ? null : `GNU grep ${version}, not 3.8`;
}

export type Tree = Record<string, string | Uint8Array>;

export function filesOf(tree: Tree): GrepFile[] {
  return Object.entries(tree).map(([path, content]) => ({ path, bytes: Buffer.from(content as string) }));
}

export interface Folder {
  path: string;
  remove(): void;
}

export function write(tree: Tree): Folder {
  const path = mkdtempSync(join(tmpdir(), 'grep-'));
  for (const [name, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** What was found, in one form for both: the status, and what is printed. */
export interface Told {
  status: number | null;
  lines: string[];
}

/** The real command, by a real shell, with `-nH` first so that each line names its place. */
export function tellReal(command: string, folder: string): Told {
  const asked = spawnSync('/bin/sh', ['-c', withPlaces(command)], { cwd: folder, env: ENVIRONMENT, maxBuffer: 1 << 26 });
  return { status: asked.status, lines: printed(`${asked.stdout.toString('utf8')}\n${binaryIn(asked.stderr.toString('utf8'))}`) };
}

export const withPlaces = (command: string): string => command.replace(/^(\s*(?:!\s+)?'?[ef]?grep'?)/, '$1 -nH');

const binaryIn = (messages: string): string =>
  messages
    .split('\n')
    .filter((line) => line.endsWith(': binary file matches'))
    .join('\n');

/** With `-x` and `-w` the real grep prints an empty part for an empty line under `-o`. */
export const withoutEmptyParts = (command: string, told: Told): Told =>
  / -o /.test(command) ? { ...told, lines: told.lines.filter((line) => !/^f\d+:\d+:$/.test(line)) } : told;

export const printed = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/^(grep: )?(?:\.\/+)+/, '$1').replace(/^((?:grep: )?[^:]*?)\/(?:\.?\/)+/, '$1/'))
    .sort();

/** The same of ours. */
export function tellOurs(plan: GrepPlan, files: readonly GrepFile[]): Told {
  const result = runGrep(plan, files, Number.POSITIVE_INFINITY);
  const status = plan.inverted ? (result.status === 0 ? 1 : 0) : result.status;
  return { status, lines: linesOf(plan, result).sort() };
}

function linesOf(plan: GrepPlan, { matches, counts, binary }: ReturnType<typeof runGrep>): string[] {
  switch (plan.output) {
    case 'nothing':
      return [];
    case 'counts':
      return counts.map(({ path, selected }) => `${path}:${selected}`);
    case 'names':
      return counts.filter(({ selected }) => selected > 0).map(({ path }) => path);
    case 'names-without':
      return counts.filter(({ selected }) => selected === 0).map(({ path }) => path);
    default:
      return [
        ...matches.map(({ path, line, text }) => `${path}:${line}:${text}`),
        ...binary.map((path) => `grep: ${path}: binary file matches`),
      ];
  }
}

/** Many commands by one shell, whose statuses and outputs are told apart by a line of their own. */
export function tellRealMany(commands: readonly string[], folder: string): Told[] {
  const mark = '\u0001status ';
  // A real grep takes minutes for some patterns.
  const script = commands
    .map((command) => `timeout 1 ${withPlaces(command)} 2>/dev/null </dev/null; echo "${mark}$?"`)
    .join('\n');
  const asked = spawnSync('/bin/sh', [], { cwd: folder, env: ENVIRONMENT, input: script, maxBuffer: 1 << 28, encoding: 'utf8' });
  const told: Told[] = [];
  let lines: string[] = [];
  for (const line of asked.stdout.split('\n')) {
    if (line.startsWith(mark)) {
      told.push({ status: Number(line.slice(mark.length)), lines: printed(lines.join('\n')) });
      lines = [];
    } else lines.push(line);
  }
  return told;
}

export function planOf(command: string): GrepPlan {
  const parsed = parseVerification(command);
  if (!isPlan(parsed)) throw new Error(`${command}: ${JSON.stringify(parsed)}`);
  return parsed;
}
