import { FAIL_ON, type FailOn } from '../model/report.js';

/** Variables of the process. */
export type Env = Readonly<Record<string, string | undefined>>;

/** What a workflow asks for. Null where it says nothing. */
export interface Inputs {
  token: string | null;
  config: string | null;
  base: string | null;
  head: string | null;
  directory: string | null;
  failOn: FailOn | null;
  warnOnly: boolean;
  annotations: boolean;
  fetchHistory: boolean;
  uploadArtifact: boolean;
  artifactName: string | null;
  retentionDays: number | null;
  sarifFile: string | null;
  outDir: string | null;
}

export interface InputProblem {
  input: InputName;
  /** What is wrong. Holds the value as it was given. */
  message: string;
  fix: string;
}

/** The same names as in `action.yml`. */
export const INPUT_NAMES = [
  'github-token',
  'config',
  'base-ref',
  'head-ref',
  'working-directory',
  'fail-on',
  'warn-only',
  'annotations',
  'fetch-history',
  'upload-artifact',
  'artifact-name',
  'retention-days',
  'sarif-file',
  'out-dir',
] as const;
type InputName = (typeof INPUT_NAMES)[number];

const MAX_RETENTION_DAYS = 400;

/**
 * Reads every input and collects everything that is wrong. A wrong value counts as not given, so that the rest can still be used to say
 * what is wrong.
 */
export function readInputs(env: Env): { inputs: Inputs; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const read = <T>(input: InputName, parse: (text: string) => T | Wrong): T | null => {
    const text = given(env, input);
    if (text === '') return null;
    const value = parse(text);
    if (!(value instanceof Wrong)) return value;
    problems.push({ input, message: `${input} is ${JSON.stringify(text.slice(0, 200))}`, fix: value.fix });
    return null;
  };
  const inputs: Inputs = {
    token: read('github-token', String),
    config: read('config', pathInside),
    base: read('base-ref', revision),
    head: read('head-ref', revision),
    directory: read('working-directory', pathInside),
    failOn: read('fail-on', failOn),
    warnOnly: read('warn-only', boolean) ?? false,
    annotations: read('annotations', boolean) ?? true,
    fetchHistory: read('fetch-history', boolean) ?? true,
    uploadArtifact: read('upload-artifact', boolean) ?? true,
    artifactName: read('artifact-name', artifactName),
    retentionDays: read('retention-days', retentionDays),
    sarifFile: read('sarif-file', path),
    outDir: read('out-dir', path),
  };
  return { inputs, problems };
}

/** As the runner passes it: upper case, hyphens kept. */
function given(env: Env, input: InputName): string {
  return (env[`INPUT_${input.toUpperCase()}`] ?? '').trim();
}

class Wrong {
  readonly fix: string;
  constructor(fix: string) {
    this.fix = fix;
  }
}

/** The words of YAML 1.2, as `getBooleanInput` of the toolkit takes them. */
function boolean(text: string): boolean | Wrong {
  if (['true', 'True', 'TRUE'].includes(text)) return true;
  return ['false', 'False', 'FALSE'].includes(text) ? false : new Wrong('write true or false');
}

function failOn(text: string): FailOn | Wrong {
  return FAIL_ON.find((value) => value === text) ?? new Wrong(`write one of ${FAIL_ON.join(', ')}`);
}

function retentionDays(text: string): number | Wrong {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  const isPossible = days >= 1 && days <= MAX_RETENTION_DAYS;
  return isPossible ? days : new Wrong(`write 1 to ${MAX_RETENTION_DAYS}, or leave it out for the setting of the repository`);
}

/** Becomes a file name, too, so it takes fewer characters than the server would. */
function artifactName(text: string): string | Wrong {
  const isPossible = /^[\w][\w.+ -]{0,199}$/.test(text) && !/[. ]$/.test(text);
  return isPossible ? text.replace(/\.zip$/i, '') : new Wrong('use letters, digits, spaces and . _ - + only');
}

function revision(text: string): string | Wrong {
  const isPossible = text.length <= 300 && !text.startsWith('-') && !/[\s\p{Cc}]/u.test(text);
  return isPossible ? text : new Wrong('name a branch, a tag or a commit');
}

function path(text: string): string | Wrong {
  return text.length <= 1000 && !/\p{Cc}/u.test(text) ? text : new Wrong('name a path');
}

/** Relative, and never upwards. */
function pathInside(text: string): string | Wrong {
  const steps = text.replaceAll('\\', '/').split('/');
  const isInside = !/^(?:[/\\]|[A-Za-z]:)/.test(text) && !steps.includes('..');
  const named = path(text);
  return isInside && !(named instanceof Wrong) ? named.replace(/^(?:\.\/)+/, '') : new Wrong('name a path below the repository');
}
