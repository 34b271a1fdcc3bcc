import { loadConfig } from '../../config.js';
import { ProvenanceError } from '../../errors.js';
import type { Gap } from '../../model/evidence.js';
import type { Report } from '../../model/report.js';
import { line } from '../../reports/escape.js';
import { type Format, reporters } from '../../reports/index.js';
import { commitLine } from '../../reports/ndjson.js';
import { renderText } from '../../reports/text.js';
import { openScan, type ScanOptions, scan } from '../../scan.js';
import type { World } from '../../world/index.js';
import { EXIT } from '../exit.js';
import { withWorld } from '../lifecycle.js';
import { type Output, openOutput } from '../output.js';
import { startProgress } from '../progress.js';
import { styleOf } from '../style.js';

interface Options {
  repo?: string;
  base?: string;
  head?: string;
  all?: boolean;
  refs?: string[];
  stdin?: boolean;
  since?: string;
  until?: string;
  format?: Format;
  json?: boolean;
  everything?: boolean;
  files?: boolean;
  uncommitted?: boolean;
  lines?: boolean;
  surviving?: boolean;
  cache?: boolean;
  cacheDir?: string;
  output?: string;
  config?: string;
  allowIncomplete?: boolean;
  quiet?: boolean;
  color?: boolean;
}

export async function run(range: string | undefined, options: Options): Promise<void> {
  const format = formatOf(options);
  assertCompatible(range, options, format);
  const ids = options.stdin ? await idsFromStdin() : undefined;
  const cache = options.cache === false ? {} : { cache: options.cacheDir ?? ({ user: true } as const) };
  await withWorld(options.repo, cache, async (world) => {
    if (options.uncommitted && world.git.facts.bare) {
      throw new ProvenanceError('usage', 'a bare repository has no work tree', { fix: 'leave out --uncommitted' });
    }
    const config = await loadConfig(world.git.facts.root, options.config);
    const progress = startProgress(options.quiet ?? false);
    const scanOptions: ScanOptions = {
      ...defined({ range, base: options.base, head: options.head, all: options.all, refs: options.refs, ids }),
      ...defined({ since: options.since, until: options.until, everything: options.everything }),
      ...defined({ uncommitted: options.uncommitted, lines: options.lines, surviving: options.surviving }),
      ...(options.files === false ? { files: false } : {}),
      detail: format === 'text' || format === 'md' ? 'highlights' : 'all',
      ...(config === null ? {} : { config }),
      onProgress: progress.update,
    };
    const output = openOutput(options.output);
    try {
      const report = await tell(world, scanOptions, format, output, options);
      progress.stop();
      output.commit();
      process.exitCode = finish(report, options, format);
    } finally {
      progress.stop();
      output.abandon();
    }
  });
}

type Verdict = Pick<Report, 'result'> & { gaps: readonly Gap[] };

async function tell(world: World, scanOptions: ScanOptions, format: Format, output: Output, options: Options): Promise<Verdict> {
  if (format === 'ndjson') {
    const stream = await openScan(world, scanOptions);
    for await (const { commit, evidence } of stream.commits) await output.write(commitLine(commit, evidence));
    return stream.end();
  }
  const report = await scan(world, scanOptions);
  const text = format === 'text' ? renderText(report, styleOf(options)) : reporters[format](report);
  await output.write(text);
  return { result: report.result, gaps: report.repos.flatMap(({ gaps }) => gaps) };
}

/** Formats without room for gaps leave a hint on standard error. */
function finish(report: Verdict, { allowIncomplete, quiet }: Options, format: Format): number {
  if (report.result !== 'incomplete') return EXIT.ok;
  if (!quiet) {
    const { gaps } = report;
    const fix = format === 'text' ? '' : `; fix: ${line(gaps[0]?.fix ?? '')}`;
    process.stderr.write(
      `ai-provenance: ${allowIncomplete ? 'warning: ' : ''}incomplete (${gaps
        .map(({ code }) => code)
        .filter((code, index, all) => all.indexOf(code) === index)
        .join(', ')})${fix}\n`,
    );
  }
  return allowIncomplete ? EXIT.ok : EXIT.incomplete;
}

function formatOf({ json, format }: Options): Format {
  if (json && format !== undefined && format !== 'json') {
    throw new ProvenanceError('usage', `--json and --format ${format} contradict each other`, { fix: 'use one of them' });
  }
  return json ? 'json' : (format ?? 'text');
}

function assertCompatible(range: string | undefined, options: Options, format: Format): void {
  const given = [
    range !== undefined && 'a range',
    (options.base !== undefined || options.head !== undefined) && '--base/--head',
    (options.all || options.refs !== undefined) && '--all/--refs',
    options.stdin && '--stdin',
  ].filter((name) => typeof name === 'string');
  if (given.length > 1)
    throw new ProvenanceError('usage', `${given.join(' and ')} were given together`, { fix: 'use one of them' });
  if (format === 'ndjson' && (options.uncommitted || options.lines || options.surviving)) {
    throw new ProvenanceError('usage', 'ndjson streams commits; files and lines are not part of it', { fix: 'use --json' });
  }
  const noHead = options.stdin ? '--stdin' : options.refs !== undefined ? '--refs' : null;
  if (noHead !== null && options.surviving) {
    throw new ProvenanceError('usage', `${noHead} names no head, so nothing survives at it`, { fix: 'name a range or a head' });
  }
  if (options.uncommitted && (options.stdin || options.files === false)) {
    throw new ProvenanceError('usage', `--uncommitted and ${options.stdin ? '--stdin' : '--no-files'} contradict each other`, {
      fix: 'use one of them',
    });
  }
  if (options.cache === false && options.cacheDir !== undefined) {
    throw new ProvenanceError('usage', '--cache-dir and --no-cache contradict each other', { fix: 'use one of them' });
  }
  if (options.stdin && (options.since !== undefined || options.until !== undefined)) {
    throw new ProvenanceError('usage', '--stdin names the commits; --since and --until cannot narrow them', {
      fix: 'leave them out',
    });
  }
}

/** Full object ids, one a line; blank lines are skipped, and an id given twice is read once. */
async function idsFromStdin(): Promise<string[]> {
  process.stdin.setEncoding('latin1');
  let text = '';
  for await (const chunk of process.stdin) text += chunk;
  const ids = new Set<string>();
  text.split('\n').forEach((row, index) => {
    const id = row.trim().toLowerCase();
    if (id === '') return;
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) {
      throw new ProvenanceError('usage', `<stdin>:${index + 1}:1: ${JSON.stringify(row.slice(0, 60))} is not a full object id`, {
        fix: 'git rev-list <range> prints full ids',
      });
    }
    ids.add(id);
  });
  if (ids.size === 0) {
    throw new ProvenanceError('usage', 'standard input holds no object ids', { fix: 'check the command before the pipe' });
  }
  return [...ids];
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}
