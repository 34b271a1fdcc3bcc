import { canonicalJson } from '../../canonical.js';
import { CONFIG_FILES, loadConfig } from '../../config.js';
import { ProvenanceError } from '../../errors.js';
import { parseOrigin } from '../../origin.js';
import { countRefs, resolveRange } from '../../range.js';
import { line, safeJson } from '../../reports/escape.js';
import { number, plural, type Style } from '../../reports/layout.js';
import { rulesDigest } from '../../rules.js';
import { GIT_AI_NOTES } from '../../sources/notes.js';
import { VERSION } from '../../version.js';
import type { World } from '../../world/index.js';
import { EXIT } from '../exit.js';
import { withWorld } from '../lifecycle.js';
import { styleFor } from '../style.js';

interface Options {
  repo?: string;
  json?: boolean;
  config?: string;
  color?: boolean;
}

interface Diagnosis {
  name: string;
  state: 'ok' | 'warning' | 'problem';
  detail: string;
  fix?: string;
}

export async function run(options: Options): Promise<void> {
  const diagnoses = await withWorld(options.repo, { cache: { user: true } }, async (world) => [
    ...tool(),
    ...clone(world),
    ...(await refs(world)),
    await range(world),
    await config(world, options),
    cache(world),
  ]);
  const style = styleFor(process.stdout, options);
  process.stdout.write(
    options.json
      ? `${safeJson(canonicalJson(diagnoses, 2))}\n`
      : `${diagnoses.flatMap((diagnosis) => words(diagnosis, style)).join('\n')}\n`,
  );
  process.exitCode = diagnoses.some(({ state }) => state === 'problem') ? EXIT.incomplete : EXIT.ok;
}

function words({ name, state, detail, fix }: Diagnosis, style: Style): string[] {
  const mark = state === 'ok' ? style.good('ok     ') : style.bad(state === 'warning' ? 'warning' : 'PROBLEM');
  return [`${mark}  ${name.padEnd(16)} ${line(detail)}`, ...(fix === undefined ? [] : [`${' '.repeat(26)}fix: ${line(fix)}`])];
}

function tool(): Diagnosis[] {
  return [
    { name: 'ai-provenance', state: 'ok', detail: `${VERSION}, rules ${rulesDigest().slice(0, 19)}…` },
    { name: 'node', state: 'ok', detail: process.version },
  ];
}

function clone({ git }: World): Diagnosis[] {
  const { gitPath, gitVersion, root, bare, objectFormat, shallow, partialFilter, originUrl } = git.facts;
  const origin = parseOrigin(originUrl);
  return [
    { name: 'git', state: 'ok', detail: `${gitVersion} at ${gitPath}` },
    { name: 'repository', state: 'ok', detail: `${root}${bare ? ', bare' : ''}, ${objectFormat}` },
    { name: 'origin', state: 'ok', detail: origin.url ?? 'none, so the report names no repository' },
    shallow.length === 0
      ? { name: 'clone depth', state: 'ok', detail: 'whole history' }
      : {
          name: 'clone depth',
          state: 'problem',
          detail: `shallow: history is cut off at ${number(shallow.length)} commits`,
          fix: 'git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)',
        },
    partialFilter === null
      ? { name: 'objects', state: 'ok', detail: 'whole clone' }
      : {
          name: 'objects',
          state: 'problem',
          detail: `partial clone, filter ${partialFilter}`,
          fix: 'git config --unset-all remote.origin.partialclonefilter; git fetch --refetch origin',
        },
  ];
}

async function refs({ git }: World): Promise<Diagnosis[]> {
  const { refs: all, broken } = await git.refs();
  const { branches, remotes, tags, pulls } = countRefs(all.map(({ name }) => name));
  const notes = all.filter(({ name }) => name.startsWith('refs/notes/'));
  const fetchNotes = { fix: "git fetch origin 'refs/notes/*:refs/notes/*'" };
  return [
    {
      name: 'refs',
      state: 'ok',
      detail: [
        `${number(branches)} ${branches === 1 ? 'branch' : 'branches'}`,
        `${number(remotes)} remote ${remotes === 1 ? 'branch' : 'branches'}`,
        `${number(tags)} ${plural('tag', tags)}`,
        `${number(pulls)} pull ${plural('request', pulls)}`,
      ].join(', '),
    },
    ...broken.map(
      (name): Diagnosis => ({
        name: 'ref',
        state: 'problem',
        detail: `${name} cannot be read`,
        fix: `git fetch origin, or git update-ref -d ${name}`,
      }),
    ),
    notes.some(({ name }) => name === GIT_AI_NOTES)
      ? { name: 'notes', state: 'ok', detail: notes.map(({ name }) => name).join(', ') }
      : {
          name: 'notes',
          state: 'warning',
          detail: `${notes.length === 0 ? 'none' : notes.map(({ name }) => name).join(', ')}; git does not fetch notes by default, so records of AI sessions may exist on the server`,
          ...fetchNotes,
        },
  ];
}

async function range({ git, now }: World): Promise<Diagnosis> {
  const resolved = await resolveRange(git, {}, (await git.refs()).refs, now());
  const [gap] = resolved.gaps;
  return gap === undefined
    ? { name: 'default range', state: 'ok', detail: resolved.range.expression }
    : { name: 'default range', state: 'problem', detail: gap.detail, fix: gap.fix };
}

async function config({ git }: World, options: Options): Promise<Diagnosis> {
  try {
    const loaded = await loadConfig(git.facts.root, options.config);
    return loaded === null
      ? { name: 'configuration', state: 'ok', detail: `none (${CONFIG_FILES[0]} at the root would be read)` }
      : { name: 'configuration', state: 'ok', detail: `${loaded.policy.source}, ${loaded.tools.length} tools of your own` };
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error;
    return { name: 'configuration', state: 'problem', detail: error.message.split('\n')[0] ?? '', fix: 'correct the file' };
  }
}

function cache({ cache: used }: World): Diagnosis {
  if (used === null) {
    const detail =
      'none: there is no folder for caches outside the repository that is this user’s own, so every scan reads everything';
    return { name: 'cache', state: 'warning', detail, fix: 'name a folder with --cache-dir' };
  }
  const { entries, bytes } = used.usage();
  return {
    name: 'cache',
    state: 'ok',
    detail: `${used.folder}, ${number(entries)} entries, ${number(Math.ceil(bytes / 1024))} KiB`,
  };
}
