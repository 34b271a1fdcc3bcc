import { ProvenanceError } from '../../errors.js';
import { type RenderFormat, render } from '../../reports/render.js';
import { parseReport, REPORT_MAX_BYTES } from '../../saved-report.js';
import { readSmallFile } from '../../world/files.js';
import { put } from '../output.js';
import { styleOf } from '../style.js';

interface Options {
  format?: RenderFormat;
  json?: boolean;
  output?: string;
  color?: boolean;
}

/** Tells a saved report again. What it says was judged when it was made, so a `fail` in it is no failure of this run. */
export async function run(file: string, options: Options): Promise<void> {
  const { json = false, format } = options;
  if (json && format !== undefined && format !== 'json') {
    throw new ProvenanceError('usage', `--json and --format ${format} contradict each other`, { fix: 'use one of them' });
  }
  const bytes = file === '-' ? await standardInput() : readSmallFile(file, REPORT_MAX_BYTES);
  if (bytes === null) {
    throw new ProvenanceError('usage', `${file} does not exist`, { fix: 'ai-provenance check --json -o <file> writes a report' });
  }
  const report = parseReport(bytes, file === '-' ? '<stdin>' : file);
  await put(render(report, json ? 'json' : (format ?? 'text'), styleOf(options)), options);
}

/** One byte more than is allowed is enough to refuse it. */
async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > REPORT_MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}
