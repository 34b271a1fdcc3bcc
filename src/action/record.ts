import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Checked } from '../model/pack.js';
import type { Report } from '../model/report.js';
import { renderJson } from '../reports/json.js';
import { renderSarif } from '../reports/sarif.js';
import type { World } from '../world/index.js';
import { writeWhole } from './files.js';
import type { Env, Inputs } from './inputs.js';
import type { Core } from './log.js';
import type { Outputs } from './outputs.js';
import { makePack } from './pack.js';
import { attempt, outFolder, type Step } from './step.js';

/** Writes the files that the outputs name. One that cannot be written is missing there, and changes nothing else. */
export async function writeFiles(core: Core, step: Step, world: World, checked: Checked, summary: string): Promise<Outputs> {
  const { report } = checked;
  const { inputs, workspace } = step;
  const folder = outFolder(step);
  const sarif = inputs.sarifFile === null ? join(folder, 'results.sarif') : resolve(workspace, inputs.sarifFile);
  return {
    ...(await written(core, step, 'report-json', join(folder, 'report.json'), () => renderJson(report))),
    ...(await written(core, step, 'summary-file', join(folder, 'summary.md'), () => summary)),
    ...(await written(core, step, 'sarif-file', sarif, () => renderSarif(report))),
    ...(await attempt(core, async () => {
      const { bytes, sha256 } = await makePack(world, checked);
      const path = join(folder, `${artifactName(inputs, report)}.zip`);
      writeWhole(path, bytes, workspace);
      offer(step.env, path);
      return { 'pack-file': path, 'pack-sha256': sha256 };
    })),
  };
}

async function written(core: Core, step: Step, output: keyof Outputs, path: string, render: () => string): Promise<Outputs> {
  const done = await attempt(core, () => {
    writeWhole(path, render(), step.workspace);
    return { [output]: path };
  });
  return done ?? {};
}

/** The name of the file is the name of the artifact. */
function artifactName({ artifactName: asked }: Inputs, { repos: [repo] }: Report): string {
  return asked ?? ['ai-provenance', ...(repo?.range.head ? [repo.range.head.slice(0, 7)] : [])].join('-');
}

/** Where the runner takes files for the artifacts of a run by itself, it is told of the pack. */
function offer({ GITHUB_ARTIFACTS: list }: Env, path: string): void {
  if (list) appendFileSync(list, `${path}\n`);
}
