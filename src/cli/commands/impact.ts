import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type ImpactOptions, impact } from '../../change-impact.js';
import { checkRequirements } from '../../check-requirements.js';
import { ProvenanceError } from '../../errors.js';
import { REQUIREMENTS_FILE } from '../../model/requirement.js';
import type { ControlResult } from '../../model/requirement-result.js';
import { renderImpactDot } from '../../reports/impact-dot.js';
import { render } from '../../reports/render.js';
import { readSmallFile } from '../../world/files.js';
import type { World } from '../../world/index.js';
import { DOCUMENT_MAX_BYTES } from '../../yaml.js';
import { type Counting, type DocumentOptions, readNamed, say, withCounting } from '../document.js';
import { EXIT, exitOf } from '../exit.js';
import { put } from '../output.js';
import { styleOf } from '../style.js';

interface Options extends DocumentOptions {
  base?: string;
  head?: string;
  change?: string[];
  diff?: string;
  tests?: boolean;
  limit?: number;
  requirements?: boolean | string;
  format?: 'text' | 'json' | 'md' | 'dot';
  json?: boolean;
}

const DIFF_MAX_BYTES = 64 * 1024 * 1024;

/** What a change reaches. */
export async function run(range: string | undefined, options: Options): Promise<void> {
  if (options.change !== undefined && options.diff !== undefined)
    throw new ProvenanceError('usage', '--change and --diff both say what changes', { fix: 'give one of them' });
  if (options.tests && (options.json || (options.format ?? 'text') !== 'text'))
    throw new ProvenanceError('usage', '--tests prints paths, one a line, and no other format', {
      fix: 'leave out --tests: --json has the tests, too',
    });
  await withCounting(options, async (world, counting) => {
    const report = await impact(world, {
      ...counting,
      ...subjectOf(range, options, world.git.facts.root),
      controls: await controlsOf(world, counting, options),
    });
    const format = options.json ? 'json' : (options.format ?? 'text');
    if (options.tests) await put(testsOf(report.repos[0]?.impact?.tests ?? [], options), options);
    else await put(format === 'dot' ? renderImpactDot(report) : render(report, format, styleOf(options)), options);
    if (options.tests && report.result === 'incomplete')
      say('incomplete: run all tests; ai-provenance impact says what could not be seen', options);
    process.exitCode = report.result === 'incomplete' ? exitOf(report, options.allowIncomplete ?? false) : EXIT.ok;
  });
}

function subjectOf(
  range: string | undefined,
  { base, head, change, diff }: Options,
  root: string,
): Pick<ImpactOptions, 'range' | 'paths' | 'folder' | 'diff'> {
  const asked = Object.fromEntries(Object.entries({ range, base, head }).filter(([, value]) => value !== undefined));
  const where = Object.keys(asked).length === 0 ? {} : { range: asked };
  if (change === undefined && diff === undefined) return where;
  if (range !== undefined || base !== undefined)
    throw new ProvenanceError('usage', 'a range and --change or --diff both say what changes', {
      fix: 'give one of them; --head says where',
    });
  return {
    ...where,
    ...(change === undefined
      ? {}
      : {
          paths: change.map((path) => (isAbsolute(path) ? relative(root, path).replaceAll(sep, '/') || '.' : path)),
          folder: relative(root, process.cwd()).replaceAll(sep, '/'),
        }),
    ...(diff === undefined ? {} : { diff: readDiff(diff) }),
  };
}

function readDiff(file: string): string {
  const bytes = file === '-' ? readFileSync(0) : readSmallFile(file, DIFF_MAX_BYTES);
  if (bytes === null)
    throw new ProvenanceError('usage', `${file} does not exist`, {
      fix: 'check the path given with --diff; - is standard input',
    });
  if (bytes.length > DIFF_MAX_BYTES)
    throw new ProvenanceError('usage', 'the diff is larger than 64 MiB', { fix: 'name a range instead' });
  return bytes.toString('utf8');
}

/** What the requirements file says at the head, where there is one and nobody said no. */
async function controlsOf(world: World, counting: Counting, { requirements, head }: Options): Promise<ControlResult[] | null> {
  if (requirements === false) return null;
  const isNamed = typeof requirements === 'string';
  const { root, bare } = world.git.facts;
  if (!isNamed && (bare || readSmallFile(join(root, REQUIREMENTS_FILE), DOCUMENT_MAX_BYTES, root) === null)) return null;
  const { bytes, path } = readNamed(world, isNamed ? requirements : undefined, REQUIREMENTS_FILE, '');
  const report = await checkRequirements(world, bytes, path, {
    ...counting,
    ...(head === undefined ? {} : { range: { range: `${head}^!` } }),
  });
  return report.repos[0]?.requirements?.controls ?? null;
}

/**
 * Paths, one a line, for a runner's command line. A name with a control character is no line, and is left out, which is said; one that
 * reads like an option or like a command of a CI log gets a `./`.
 */
function testsOf(tests: readonly { path: string }[], options: Options): string {
  const asked = tests.slice(0, options.limit ?? tests.length);
  const shown = asked.filter(({ path }) => !/\p{Cc}/u.test(path));
  const left = asked.length - shown.length;
  if (left > 0) say(`left out: ${left} test ${left === 1 ? 'file' : 'files'} with a control character in the name`, options);
  return shown.map(({ path }) => `${/^[-:#\s]/.test(path) ? './' : ''}${path}\n`).join('');
}
