import { createAttestation } from '../../attestation/attest.js';
import { ATTESTATION_FILE } from '../../attestation/format.js';
import { INVENTORY_FILE } from '../../check-inventory.js';
import { draftInventory } from '../../inventory/draft.js';
import { observedUse } from '../../inventory/observe.js';
import { rulesOf } from '../../rules.js';
import { type DocumentOptions, exists, say, targetOf, withCounting, writeDocument } from '../document.js';

interface Options extends DocumentOptions {
  lines?: boolean;
}

/** Writes the documents that are not there yet, from one reading of the history. */
export async function run(options: Options): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const attestation = targetOf(world, ATTESTATION_FILE, undefined);
    const inventory = targetOf(world, INVENTORY_FILE, undefined);
    const missing = [attestation, inventory].filter((target) => !exists(target));
    for (const target of [attestation, inventory]) {
      if (!missing.includes(target)) say(`${target.shown} exists already and is left alone`, options);
    }
    if (missing.length === 0) return;
    const { bytes, repo } = await createAttestation(world, {
      ...counting,
      allowIncomplete: options.allowIncomplete ?? false,
      extendedIds: false,
      lines: options.lines ?? true,
    });
    if (missing.includes(attestation)) {
      await writeDocument(attestation, bytes, 'nothing');
      say(`wrote ${attestation.shown}: check it with ai-provenance attestation validate`, options);
    }
    if (missing.includes(inventory)) {
      await writeDocument(inventory, draftInventory(observedUse(repo), rulesOf(counting.config).known.tools), 'nothing');
      say(`wrote ${inventory.shown}: fill in each {todo: …}, then ai-provenance inventory validate`, options);
    }
  });
}
