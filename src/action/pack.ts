import type { Checked, Pack } from '../model/pack.js';
import type { RepoReport } from '../model/report.js';
import { buildPack } from '../pack/build.js';
import { readRangeCommits } from '../pack-commits.js';
import type { World } from '../world/index.js';

/** The audit pack of a judged range. @throws ProvenanceError `usage` when it would be too large */
export async function makePack({ git }: World, checked: Checked): Promise<Pack> {
  const [repo] = checked.report.repos as [RepoReport];
  const { commits, unread } = await readRangeCommits(git, repo);
  return buildPack(checked, commits, unread);
}
