import { createHash } from 'node:crypto';
import { type ZipAttributes, zipSync } from 'fflate';
import type { Checked } from '../check.js';
import { renderJson } from '../reports/json.js';
import type { World } from '../world/index.js';

export interface Pack {
  bytes: Uint8Array;
  sha256: string;
  name: string;
}

/** The audit pack of a judged range. */
export async function makePack(_world: World, { report }: Checked): Promise<Pack> {
  const attributes: ZipAttributes = { mtime: new Date(1980, 0, 1) };
  const bytes = zipSync({ 'report.json': [Buffer.from(renderJson(report)), attributes] });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex'), name: 'ai-provenance.zip' };
}
