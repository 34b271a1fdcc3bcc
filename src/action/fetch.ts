import { openWorld, type World, type WorldOptions } from '../world/index.js';
import type { Deepen, Store } from './history.js';

/** Fetches history beside the clone. */
export const deepen: Deepen = async () => ({ ok: false, reason: 'this version fetches nothing; check out with fetch-depth: 0' });

/** Opens a repository together with what was fetched beside it. */
export function openBeside(options: WorldOptions, _store: Store): Promise<World> {
  return openWorld(options);
}
