import { join, resolve } from 'node:path';
import { ProvenanceError } from '../errors.js';
import { EXIT, exitOfError } from '../exit.js';
import { deepen, openWorld, type World } from '../world/index.js';
import { type Context, contextOf } from './context.js';
import { readEvent } from './event.js';
import { writeWhole } from './files.js';
import { completeHistory } from './history.js';
import { type Env, type InputProblem, type Inputs, readInputs } from './inputs.js';
import { judge } from './judge.js';
import { type Core, loadCore, message, saidBy } from './log.js';
import { setOutputs } from './outputs.js';
import { attempt, type End, outFolder, type Step } from './step.js';
import { fromTestedBase } from './subject.js';
import { openSummary, summaryOfError, summaryOfNothing } from './summary.js';

/** Judges what the event is about. A run that cannot judge still leaves a summary and its outputs. */
async function run(env: Env): Promise<void> {
  const { inputs, problems } = readInputs(env);
  const workspace = resolve(env.GITHUB_WORKSPACE || '.');
  const step: Step = { env, inputs, workspace, summary: openSummary(env.GITHUB_STEP_SUMMARY) };
  const end = await endOf(step, problems);
  conclude(await loadCore(), end, inputs);
}

/** The only place that fails the step. */
function conclude(core: Core, { exitCode, says }: End, { warnOnly }: Inputs): void {
  if (exitCode === EXIT.ok || says === null) return;
  if (warnOnly) core.warning(message(`${says}\nThe step does not fail, since warn-only is set.`));
  else core.setFailed(message(says));
}

async function endOf(step: Step, problems: readonly InputProblem[]): Promise<End> {
  try {
    refuse(problems);
    const context = contextOf(step.env, readEvent(step.env), step.inputs);
    if (context.ask.kind === 'nothing') return await tellNothing(step, context.title, context.ask.because);
    return await withWorld(step, context, (world, complete, fetched) => judge(step, complete, world, fetched));
  } catch (error) {
    return await tellError(step, error);
  }
}

function refuse(problems: readonly InputProblem[]): void {
  if (problems.length === 0) return;
  const listed = problems.map(({ message: what, fix }) => `${what}: ${fix}`);
  throw new ProvenanceError('usage', ['the inputs of this step are wrong', ...listed].join('\n'));
}

/** Opens the repository, together with what was fetched beside it, and closes it whatever happens. */
async function withWorld(
  { env, inputs, workspace }: Step,
  context: Context,
  work: (world: World, context: Context, fetched: readonly string[]) => Promise<End>,
): Promise<End> {
  const options = { path: resolve(workspace, inputs.directory ?? '.'), env };
  let world = await openWorkspace(options);
  const cancel = new AbortController();
  const done = onCancel(() => {
    cancel.abort();
    world.close();
  });
  try {
    const ask = await fromTestedBase(world.git, context.ask);
    const { store, notices } = await completeHistory(world.git, ask, inputs, env, { deepen, signal: cancel.signal });
    if (store !== null) {
      world.close();
      world = await openWorld({ ...options, borrowed: store });
    }
    return await work(world, { ...context, ask }, notices);
  } finally {
    done();
    world.close();
  }
}

/** Where nothing was checked out, a workflow mends it by other means than a command line. */
async function openWorkspace(options: Parameters<typeof openWorld>[0]): Promise<World> {
  try {
    return await openWorld(options);
  } catch (error) {
    if (!(error instanceof ProvenanceError) || error.code !== 'not-a-repository') throw error;
    const fix =
      'check the repository out in a step before this one (actions/checkout), or name its folder with working-directory';
    throw new ProvenanceError(error.code, error.message, { fix, cause: error });
  }
}

/** A job that is cancelled leaves no temporary folder and no child behind. */
function onCancel(close: () => void): () => void {
  const cancelled = (): never => {
    close();
    process.exit(EXIT.interrupted);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, cancelled);
  return () => {
    for (const signal of signals) process.off(signal, cancelled);
  };
}

async function tellNothing({ summary }: Step, title: string, because: string): Promise<End> {
  const problem = summary.add(() => summaryOfNothing(title, because));
  const core = await loadCore();
  if (problem !== null) core.warning(message(problem));
  core.notice(message(`${because}, so there is nothing to check`));
  const counts = { 'errors-count': '0', 'warnings-count': '0', 'commits-scanned': '0', 'ai-evidence-commits': '0' };
  await attempt(core, () => setOutputs(core, { ...counts, 'tools-detected': '[]', result: 'pass', 'exit-code': '0' }));
  return { exitCode: EXIT.ok, says: null };
}

/** Nothing was judged, and that is told as such. Where the error stands in a document, its words say so. */
async function tellError(step: Step, error: unknown): Promise<End> {
  const text = summaryOfError(error);
  const problem = step.summary.add(() => text);
  const core = await loadCore();
  if (problem !== null) core.warning(message(problem));
  if (error instanceof Error) core.debug(message(error.stack ?? ''));
  const exitCode = exitOfError(error);
  await attempt(core, () => setOutputs(core, { result: 'incomplete', 'exit-code': `${exitCode}`, 'tools-detected': '[]' }));
  await attempt(core, () => {
    const path = join(outFolder(step), 'summary.md');
    writeWhole(path, text, step.workspace);
    setOutputs(core, { 'summary-file': path });
  });
  const fix = error instanceof ProvenanceError && error.fix !== undefined ? `\nFix: ${error.fix}` : '';
  return { exitCode, says: `AI provenance: ${saidBy(error)}${fix}` };
}

await run(process.env);
// A connection that never ends must not hold the job.
process.stdout.write('', () => process.exit());
