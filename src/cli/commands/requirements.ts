import { canonicalJson } from '../../canonical.js';
import { controls as catalogue } from '../../catalog/controls/index.js';
import { CONTEXT_WORDS } from '../../catalog/controls/words.js';
import { checkRequirements } from '../../check-requirements.js';
import { ProvenanceError } from '../../errors.js';
import { type Control, REQUIREMENTS_FILE, type RequirementContext } from '../../model/requirement.js';
import type { RangeRequest } from '../../range.js';
import { line, safeJson } from '../../reports/escape.js';
import { number, plural } from '../../reports/layout.js';
import { render } from '../../reports/render.js';
import { prepare } from '../../requirements/evaluate.js';
import { agentText, draftRequirements } from '../../requirements/init.js';
import { compareLock, lockOf, readLock } from '../../requirements/lock.js';
import { type PlacedControl, parseRequirements } from '../../requirements/parse.js';
import { type Resolution, resolveControls } from '../../requirements/resolve.js';
import { readSmallFile } from '../../world/files.js';
import type { World } from '../../world/index.js';
import { DOCUMENT_MAX_BYTES } from '../../yaml.js';
import { type DocumentOptions, exists, readNamed, say, targetOf, withCounting, writeDocument } from '../document.js';
import { EXIT, exitOf } from '../exit.js';
import { put } from '../output.js';
import { styleOf } from '../style.js';

/** The selection of the catalogue, locked. */
const LOCK_FILE = 'security_requirements.lock.json';
const INIT = 'ai-provenance requirements init --frameworks soc2 --languages TypeScript drafts one';

interface CheckOptions extends DocumentOptions {
  file?: string;
  base?: string;
  head?: string;
  format?: 'text' | 'json' | 'md' | 'sarif' | 'junit';
  json?: boolean;
}

/** Evaluates the controls at HEAD, or at the head of a range against its base. */
export async function check(range: string | undefined, options: CheckOptions): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = readNamed(world, options.file, REQUIREMENTS_FILE, INIT);
    const asked = rangeOf(range, options);
    const report = await checkRequirements(world, bytes, path, { ...counting, ...(asked === null ? {} : { range: asked }) });
    const format = options.json ? 'json' : (options.format ?? 'text');
    await put(render(report, format, styleOf(options)), options);
    process.exitCode = exitOf(report, options.allowIncomplete ?? false);
  });
}

function rangeOf(range: string | undefined, { base, head }: CheckOptions): Pick<RangeRequest, 'range' | 'base' | 'head'> | null {
  const asked = Object.entries({ range, base, head }).filter(([, value]) => value !== undefined);
  return asked.length === 0 ? null : Object.fromEntries(asked);
}

/** The form of the file alone: its schema, and whether each check can be run. */
export async function validate(file: string | undefined, options: DocumentOptions): Promise<void> {
  await withCounting(options, async (world) => {
    const { bytes, path } = readNamed(world, file, REQUIREMENTS_FILE, INIT);
    const { controls, context } = parseRequirements(bytes, path);
    const wrong = controls.flatMap((control) => faultsOf(control, context, path));
    const ignored = controls.filter((control) => control.ignored.length > 0);
    for (const { id, ignored: keys, at } of ignored)
      say(`${path}:${at.line}:${at.column}: ${id}: left alone: ${keys.join(', ')}`, options);
    const text = [
      ...wrong.map((fault) => line(fault, 600)),
      `${line(path, 200)}: ${number(controls.length)} ${plural('control', controls.length)}, ${wrong.length === 0 ? 'every check can be run' : `${number(wrong.length)} ${plural('check', wrong.length)} cannot be run`}`,
    ].join('\n');
    await put(`${text}\n`, options);
    process.exitCode = wrong.length === 0 ? EXIT.ok : EXIT.usage;
  });
}

/** Checks that answer `error` or `unknown` whatever the tree, with their place. */
function faultsOf(control: PlacedControl, context: RequirementContext, path: string): string[] {
  const places = [...control.verificationAt, ...control.verifyAt];
  const alone = [
    ...control.verification.map((text) => ({ ...control, verification: [text], verify: [] })),
    ...control.verify.map((verify) => ({ ...control, verification: [], verify: [verify] })),
  ];
  return alone.flatMap((one, index) => {
    const { checks } = prepare([one], context);
    return checks.flatMap((made) => {
      if (made.kind !== 'invalid' && made.kind !== 'grep') return [];
      const { answer, because } = made.conclude([], 0, {
        paths: [],
        links: [],
        today: '',
        dependencies: () => ({ packages: [], unread: [] }),
        lines: () => null,
      });
      const isRefused = made.kind === 'invalid' || because.includes(', at character ');
      const at = places[index] ?? control.at;
      return isRefused && answer !== 'pass' ? [`${path}:${at.line}:${at.column}: ${control.id}: ${because}`] : [];
    });
  });
}

interface ContextOptions extends DocumentOptions {
  context?: string;
  architecture?: string[];
  languages?: string[];
  dataClasses?: string[];
  frameworks?: string[];
  deployment?: string[];
  lock?: boolean;
  json?: boolean;
}

/** Which controls of the catalogue a context asks for, and why each. */
export async function resolve(options: ContextOptions): Promise<void> {
  await withCounting(options, async (world) => {
    const { context, resolved } = resolvedFor(world, options);
    if (options.lock) {
      await lock(world, lockOf(context, resolved, catalogue), options);
      return;
    }
    const names = new Map(catalogue.map(({ id, name }) => [id, name]));
    const rows = resolved.controls.map(
      ({ id, why }) =>
        `${id}  ${names.get(id)}  (${why.map(({ dimension, value }) => (dimension === 'always' ? 'always' : `${dimension}: ${value}`)).join(', ')})`,
    );
    const text = options.json
      ? lockOf(context, resolved, catalogue)
      : `${rows.map((row) => line(row, 300)).join('\n')}\n${number(rows.length)} of ${number(catalogue.length)} controls of the catalogue\n`;
    await put(text, options);
  });
}

async function lock(world: World, text: string, options: ContextOptions): Promise<void> {
  const target = targetOf(world, LOCK_FILE, options.output);
  const before =
    target.file !== null && exists(target) ? readSmallFile(target.file, DOCUMENT_MAX_BYTES, world.git.facts.root) : null;
  if (before !== null) {
    const [old, now] = [readLock(before.toString('utf8')), readLock(text)];
    if ('problem' in old)
      throw new ProvenanceError('bad-document', `${target.shown}:1:1: ${old.problem}`, { fix: 'remove the file and lock again' });
    if ('problem' in now) throw new Error(now.problem);
    const { added, removed, changed } = compareLock(old, now);
    for (const [word, ids] of [
      ['added', added],
      ['removed', removed],
      ['changed', changed],
    ] as const) {
      if (ids.length > 0) say(`${word}: ${ids.join(', ')}`, options);
    }
  }
  if (before?.toString('utf8') === text) {
    say(`${target.shown} is up to date`, options);
    return;
  }
  await writeDocument(target, text, before ?? 'nothing');
  if (target.file !== null) say(`wrote ${target.shown}`, options);
}

/** The words of a context, each with what it means. */
export async function words(options: { output?: string; json?: boolean }): Promise<void> {
  const rows = Object.entries(CONTEXT_WORDS).flatMap(([dimension, known]) => [
    `${dimension}:`,
    ...Object.entries(known).map(([word, meaning]) => `  ${word.padEnd(18)}${meaning}`),
  ]);
  await put(options.json ? `${canonicalJson(CONTEXT_WORDS, 2)}\n` : `${rows.join('\n')}\n`, options);
}

/** Drafts the file for a context. */
export async function init(options: ContextOptions): Promise<void> {
  await withCounting(options, async (world) => {
    const target = targetOf(world, REQUIREMENTS_FILE, options.output);
    if (exists(target)) {
      throw new ProvenanceError('usage', `${target.shown} exists already`, {
        fix: 'name another file with -o, and take over what you need',
      });
    }
    const { context, resolved } = resolvedFor(world, options);
    await writeDocument(target, draftRequirements(context, resolved, catalogue), target.file === null ? 'anything' : 'nothing');
    if (target.file !== null)
      say(
        `wrote ${target.shown}: ${number(resolved.controls.length)} controls; name their owners, then ai-provenance requirements check`,
        options,
      );
  });
}

function resolvedFor(world: World, options: ContextOptions): { context: RequirementContext; resolved: Resolution } {
  const asked = {
    architecture: options.architecture,
    languages: options.languages,
    data_classes: options.dataClasses,
    frameworks: options.frameworks,
    deployment: options.deployment,
  };
  const given = Object.fromEntries(Object.entries(asked).filter(([, words]) => words !== undefined)) as RequirementContext;
  const file = options.context === undefined ? null : readNamed(world, options.context, REQUIREMENTS_FILE, INIT);
  const context = { ...(file === null ? {} : parseRequirements(file.bytes, file.path).context), ...given };
  const resolved = resolveControls(context, catalogue);
  const [unknown] = resolved.unknown;
  if (unknown === undefined) return { context, resolved };
  throw new ProvenanceError('usage', `${JSON.stringify(unknown.value)} is no word for ${unknown.dimension.replace('_', ' ')}`, {
    fix: unknown.near === null ? 'ai-provenance requirements words lists them' : `did you mean ${unknown.near}?`,
  });
}

/** The prescriptive text of the controls that concern these paths, or one control. */
export async function show(
  subjects: string[],
  options: DocumentOptions & { file?: string; forAgent?: boolean; json?: boolean },
): Promise<void> {
  await withCounting(options, async (world) => {
    const { bytes, path } = readNamed(world, options.file, REQUIREMENTS_FILE, INIT);
    const { controls } = parseRequirements(bytes, path);
    const named = controls.filter(({ id }) => subjects.includes(id));
    if (options.forAgent) return put(agentText(controls as Control[], subjects), options);
    const shown = subjects.length === 0 ? controls : named;
    const missing = subjects.filter((subject) => !controls.some(({ id }) => id === subject));
    if (missing.length > 0)
      throw new ProvenanceError('usage', `${path} has no control ${missing.join(' or ')}`, {
        fix: `known: ${controls
          .slice(0, 10)
          .map(({ id }) => id)
          .join(', ')}`,
      });
    await put(options.json ? `${safeJson(canonicalJson(shown, 2))}\n` : `${shown.flatMap(controlWords).join('\n')}\n`, options);
  });
}

function controlWords(control: PlacedControl): string[] {
  const {
    id,
    name,
    severity = 'high',
    requirement,
    implementation,
    rationale,
    owner,
    frameworks = [],
    references = [],
  } = control;
  const paragraph = (title: string, text: string | undefined): string[] =>
    text === undefined
      ? []
      : [
          `  ${title}:`,
          ...text
            .trim()
            .split('\n')
            .map((row) => `    ${line(row, 500)}`),
        ];
  return [
    `${line(id, 100)} (${severity}): ${line(name, 300)}`,
    ...paragraph('requirement', requirement),
    ...paragraph('implementation', implementation),
    ...paragraph('why', rationale),
    ...(owner === undefined ? [] : [`  owner: ${line(owner, 200)}`]),
    ...(frameworks.length === 0 ? [] : [`  evidence toward: ${line(frameworks.join(', '), 500)}`]),
    ...(references.length === 0 ? [] : [`  see: ${line(references.join(' '), 500)}`]),
    '',
  ];
}
