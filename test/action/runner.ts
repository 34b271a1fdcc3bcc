import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import { finished } from '../helpers/cli.js';
import { tempFolder } from '../helpers/repo.js';

const ACTION = resolve('dist/action.js');

/** What a runner gives a step. Null takes a variable away. */
export interface StepOptions {
  workspace: string;
  event?: string;
  payload?: unknown;
  /** As in `with:`. */
  inputs?: Record<string, string>;
  env?: Record<string, string | null>;
  /** Modules that are loaded before the Action. */
  preload?: string[];
  /** The job is cancelled when this file is there. */
  cancelAt?: string;
}

export interface StepResult {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  summary: string;
  /** Commands that the runner acts on. */
  commands: Command[];
  /** The temporary folder of the runner. */
  temp: string;
}

export interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/**
 * Runs the built Action as a runner does: every input of `action.yml` under its name in upper case with hyphens kept, the files of the
 * step in the temporary folder, and nothing else of this process's environment. A reader of inputs with underscores reads nonsense.
 */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const { workspace, preload = [], cancelAt } = options;
  const folder = tempFolder();
  const temp = join(folder.path, 'temp');
  mkdirSync(temp);
  const env = environmentOf(options, folder.path);
  try {
    const child = spawn(process.execPath, [...preload.flatMap((file) => ['--import', file]), ACTION], { cwd: workspace, env });
    child.stdin.end();
    const waiting = setInterval(() => cancelAt !== undefined && existsSync(cancelAt) && child.kill('SIGTERM'), 20);
    child.once('close', () => clearInterval(waiting));
    const { code, stdout, stderr } = await finished(child);
    return {
      code,
      stdout,
      stderr,
      outputs: outputsIn(readFileSync(join(folder.path, 'output'), 'utf8')),
      summary: readFileSync(join(folder.path, 'summary'), 'utf8'),
      commands: commandsIn(stdout),
      temp,
    };
  } finally {
    after.push(() => folder.remove());
  }
}

const after: (() => void)[] = [];

/** Removes what the steps wrote. Call it after each test. */
export function removeSteps(): void {
  for (const remove of after.splice(0)) remove();
}

/** The defaults of `action.yml`, which the runner fills in. */
const DEFAULTS: Record<string, string> = {
  'github-token': 'ghs_token',
  annotations: 'true',
  'fetch-history': 'true',
  'upload-artifact': 'false', // There is no server, unless a test starts one.
};

const NAMES = [
  ...['github-token', 'config', 'base-ref', 'head-ref', 'working-directory', 'fail-on', 'warn-only', 'annotations'],
  ...['fetch-history', 'upload-artifact', 'artifact-name', 'retention-days', 'sarif-file', 'out-dir'],
];

function environmentOf(
  { workspace, event = 'workflow_dispatch', payload = {}, inputs = {}, env = {} }: StepOptions,
  folder: string,
) {
  for (const name of ['output', 'summary', 'env', 'path', 'state']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  const given = NAMES.flatMap((name) => [
    [`INPUT_${name.toUpperCase()}`, inputs[name] ?? DEFAULTS[name] ?? ''],
    ...(name.includes('-') ? [[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`, 'wrong']] : []),
  ]);
  const all: Record<string, string | null> = {
    PATH: process.env.PATH ?? '',
    HOME: devNull,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RETENTION_DAYS: '90',
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_OS: 'Linux',
    ...Object.fromEntries(given),
    ...env,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as Record<string, string>;
}

/** As the runner reads the file: the delimiter is the rest of the line (actions/runner, FileCommandManager.cs). */
export function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const rows = text.split('\n');
  for (let at = 0; at < rows.length; at++) {
    const found = /^([^=<]+)<<(.+)$/.exec(rows[at] ?? '');
    if (found === null) {
      if (rows[at] !== '') throw new Error(`no output: ${rows[at]}`);
      continue;
    }
    const [, name = '', delimiter = ''] = found;
    const end = rows.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`the output ${name} never ends`);
    outputs[name] = rows.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}

/**
 * Commands as the runner finds them (ActionCommand.cs): `::name::` behind any white space, `##[name]` anywhere; none between
 * `stop-commands` and its word.
 */
export function commandsIn(stdout: string): Command[] {
  const commands: Command[] = [];
  let stop: string | null = null;
  for (const row of stdout.split(/\r?\n/)) {
    const found = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/u.exec(row);
    const old = found === null ? /##\[([^\] ]+)(?: ([^\]]*))?\](.*)$/.exec(row) : null;
    const [, name = '', properties = '', message = ''] = found ?? old ?? [];
    if (name === '') continue;
    if (stop !== null) {
      if (name === stop) stop = null;
      continue;
    }
    if (name === 'stop-commands') stop = message;
    commands.push({ name, properties: propertiesOf(properties), message: unescaped(message) });
  }
  if (stop !== null) throw new Error('commands were never switched on again');
  return commands;
}

function propertiesOf(text: string): Record<string, string> {
  const pairs = text.split(',').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescaped(pair.slice(pair.indexOf('=') + 1))]),
  );
}

function unescaped(text: string): string {
  const marks: Record<string, string> = { '0D': '\r', '0A': '\n', '3A': ':', '2C': ',', '25': '%' };
  return text.replace(/%(0D|0A|3A|2C|25)/g, (_, mark: string) => marks[mark] ?? '');
}
