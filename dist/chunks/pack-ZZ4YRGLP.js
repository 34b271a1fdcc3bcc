import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-R5VKENBT.js";
import {
  withGate
} from "./chunk-6GMT46C2.js";
import "./chunk-GF4PD7GO.js";
import {
  readRangeCommits
} from "./chunk-HNS75XY3.js";
import {
  check
} from "./chunk-3AEWMOSR.js";
import "./chunk-YZ4G4UN3.js";
import {
  buildPack
} from "./chunk-ESGNZFBA.js";
import "./chunk-Z6MMDI5E.js";
import "./chunk-XP6BQA7G.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-FOKCPQRF.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-C6RJ3UZ4.js";
import "./chunk-PZOAKO5W.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-4EGRX3AT.js";
import "./chunk-VZGBGPHQ.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-OLCNLDOG.js";
import {
  openOutput
} from "./chunk-EZTP6D7T.js";
import "./chunk-R5BVKNHC.js";
import "./chunk-NLJJLXY7.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-IMSDYORR.js";
import "./chunk-EOAYSHJ5.js";
import "./chunk-653AUNVR.js";
import "./chunk-TSYGEY7W.js";
import "./chunk-KOITFM2O.js";
import "./chunk-XM6IPBGW.js";
import "./chunk-IBN7KRTE.js";
import "./chunk-4EQSY53W.js";
import "./chunk-QPVZTM5G.js";
import {
  line
} from "./chunk-WBDLNP66.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-72CLVO4Z.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/pack.ts
async function run(range, options, command) {
  await withGate(options, async (world, onProgress) => {
    const checked = await check(world, { ...gateOf(range, options, command), onProgress });
    const [repo] = checked.report.repos;
    const { commits, unread } = await readRangeCommits(world.git, repo);
    const pack = buildPack(checked, commits, unread);
    const file = options.output ?? pack.name;
    await write(pack, file);
    const said = file === "-" ? process.stderr : process.stdout;
    if (!options.quiet || file !== "-") said.write(summaryOf(checked.report, pack, file));
    process.exitCode = exitOf(checked.report, options.allowIncomplete ?? false);
  });
}
async function write({ bytes }, file) {
  const output = openOutput(file);
  try {
    await output.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    output.commit();
  } finally {
    output.abandon();
  }
}
function summaryOf({ result }, { name, bytes, sha256 }, file) {
  const shown = file === "-" ? name : file;
  const rows = [
    `result   ${result}`,
    `pack     ${line(shown, 1e3)}`,
    `size     ${bytes.length} bytes`,
    `sha256   ${sha256}`,
    `verify   npx --yes @ai-provenance/scanner verify ${line(shown, 1e3)}`
  ];
  return `${rows.join("\n")}
`;
}
export {
  run
};
