import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckOptions, check } from '../check.js';
import { exitOf } from '../exit.js';
import type { Report, Result } from '../model/report.js';
import { markdown } from '../reports/escape.js';
import { renderGateText } from '../reports/gate.js';
import { renderGateMarkdown } from '../reports/gate-markdown.js';
import type { World } from '../world/index.js';
import { annotate, annotationsOf } from './annotations.js';
import { uploadPack } from './artifact.js';
import type { Context } from './context.js';
import type { Inputs } from './inputs.js';
import { type Core, loadCore, message, printUntrusted } from './log.js';
import { countsOf, type Outputs, setOutputs } from './outputs.js';
import { writeFiles } from './record.js';
import { attempt, type End, type Step } from './step.js';
import { type SubjectRange, subjectOf } from './subject.js';

/**
 * Judges a range and tells the result: the summary first, whatever else breaks, then annotations, files, outputs and the artifact.
 * @param fetched what is to be told about history that was fetched
 */
export async function judge(step: Step, context: Context, world: World, fetched: readonly string[]): Promise<End> {
  const { range, notices } = await subjectOf(world.git, context);
  const checked = await check(world, optionsOf(step.inputs, range, world));
  const { report } = checked;
  const told = [...context.notices, ...fetched, ...notices];
  const footer = footerOf(context.title, told, step.inputs);
  const problem = step.summary.add((limit) => renderGateMarkdown(report, { limit, footer }));

  const core = await loadCore();
  for (const notice of [...(problem === null ? [] : [problem]), ...told]) core.warning(message(notice));
  await attempt(core, () => show(core, step.inputs, report, world.git.facts.root));
  const files = await attempt(core, () => writeFiles(core, step, world, checked, renderGateMarkdown(report, { footer })));
  const counts = await attempt(core, () => countsOf(report));
  const outputs: Outputs = { ...counts, ...files, result: report.result, 'exit-code': `${exitOf(report, false)}` };
  await attempt(core, () => setOutputs(core, outputs));
  if (step.inputs.uploadArtifact) await upload(core, step, outputs);
  return { exitCode: exitOf(report, false), says: wordsOf(report) };
}

function show(core: Core, { annotations }: Inputs, report: Report, root: string): void {
  printUntrusted(core, `AI provenance: ${report.result}`, renderGateText(report));
  const marks = annotationsOf(report, (path) => isFile(join(root, path)));
  if (annotations) annotate(core, marks);
}

function optionsOf({ config, failOn }: Inputs, range: SubjectRange['range'], { git }: World): CheckOptions {
  // Without a base the configuration is a file of the work tree; its path counts from the root there, too.
  process.chdir(git.facts.root);
  return {
    range,
    configFromBase: true,
    ...(config === null ? {} : { config }),
    ...(failOn === null ? {} : { failOn: { value: failOn, from: 'flag' } }),
  };
}

function footerOf(title: string, notices: readonly string[], { warnOnly }: Inputs): string[] {
  return [
    `Judged: ${markdown(title)}.`,
    ...notices.map((notice) => `Note: ${markdown(notice, 1000)}.`),
    ...(warnOnly ? ['The step does not fail, whatever the result, since `warn-only` is set.'] : []),
  ];
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

const WORDS: Record<Result, string | null> = {
  pass: null,
  warn: null,
  fail: 'AI provenance: the gate failed',
  incomplete: 'AI provenance: incomplete, so nothing can be said for certain',
};

function wordsOf({ result, reasons }: Report): string | null {
  const words = WORDS[result];
  return words === null ? null : `${words} (${reasons.join(', ')}). The summary of the step has the details.`;
}

/** A pack that cannot be uploaded is still on the disk, and changes nothing about the result. */
async function upload(core: Core, { env, inputs, summary }: Step, outputs: Outputs): Promise<void> {
  const { 'pack-file': file, 'pack-sha256': sha256 } = outputs;
  if (file === undefined || sha256 === undefined) return;
  const done = await uploadPack({ file, sha256, retentionDays: inputs.retentionDays }, env);
  if (!done.ok) {
    core.warning(message(`the audit pack was not uploaded: ${done.reason}\n${done.fix}`));
    summary.addLast(`\nThe audit pack was not uploaded: ${markdown(done.reason)}. ${markdown(done.fix, 1000)}\n`);
    return;
  }
  await attempt(core, () => setOutputs(core, { 'artifact-id': done.id, 'artifact-url': done.url ?? '' }));
  const shown = done.url === null ? 'Audit pack' : `[Audit pack](${done.url})`;
  summary.addLast(`\n${shown} · sha256 \`${sha256}\`\n`);
}
