import { canonicalJson } from '../../canonical.js';
import { checkInventory, INVENTORY_FILE } from '../../check-inventory.js';
import { judgeInventory } from '../../inventory/judge.js';
import { parseInventory } from '../../inventory/parse.js';
import { inventoryReport } from '../../inventory/report.js';
import { renderInventory } from '../../inventory/show.js';
import { isoTime } from '../../range.js';
import { safeJson } from '../../reports/escape.js';
import { render } from '../../reports/render.js';
import { rulesOf } from '../../rules.js';
import { type DocumentOptions, readNamed, withCounting } from '../document.js';
import { exitOf } from '../exit.js';
import { openOutput } from '../output.js';
import { styleOf } from '../style.js';

interface Options extends DocumentOptions {
  format?: 'text' | 'json' | 'md';
  json?: boolean;
}

const DRAFT = 'ai-provenance init drafts one from what git shows';

export async function validate(file: string | undefined, options: Options): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = readNamed(world, file, INVENTORY_FILE, DRAFT);
    const report = await checkInventory(world, bytes, path, counting);
    const format = options.json ? 'json' : (options.format ?? 'text');
    await put(render(report, format, styleOf(options)), options);
    process.exitCode = exitOf(report, options.allowIncomplete ?? false);
  });
}

/** What the file says, without a look at git. */
export async function show(file: string | undefined, options: Options): Promise<void> {
  await withCounting(options, async (world, { config }) => {
    const { bytes, path } = readNamed(world, file, INVENTORY_FILE, DRAFT);
    const { tools } = rulesOf(config).known;
    const inventory = parseInventory(bytes, path, tools);
    const findings = judgeInventory(inventory, isoTime(world.now()).slice(0, 10), null, tools);
    await put(
      options.json
        ? `${safeJson(canonicalJson(inventoryReport(inventory, []), 2))}\n`
        : renderInventory(inventory, findings, styleOf(options)),
      options,
    );
  });
}

async function put(text: string, { output: file }: Options): Promise<void> {
  const output = openOutput(file);
  try {
    await output.write(text);
    output.commit();
  } finally {
    output.abandon();
  }
}
