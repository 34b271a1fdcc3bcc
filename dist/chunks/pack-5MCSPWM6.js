import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-DXFRW5TJ.js";
import {
  withGate
} from "./chunk-BAHJA6M6.js";
import "./chunk-5RSKRIVJ.js";
import {
  readRangeCommits
} from "./chunk-BBX77BZU.js";
import {
  check
} from "./chunk-JRDBHPI5.js";
import "./chunk-R5L3LINS.js";
import {
  buildPack
} from "./chunk-LQXGQLYM.js";
import "./chunk-RQ4RT2V5.js";
import "./chunk-T7JTFSCG.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-I74CAWZP.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-EOPVRLIZ.js";
import "./chunk-5BNP3PZV.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-EA7F2T33.js";
import "./chunk-MKSFOKZU.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-YTCKKKDA.js";
import {
  openOutput
} from "./chunk-QF6YDT5C.js";
import "./chunk-DFBSM7YT.js";
import "./chunk-DKEERR75.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-LGDXQJZR.js";
import "./chunk-YWZKKHCZ.js";
import "./chunk-XLWVWKL2.js";
import "./chunk-HOGB3LN2.js";
import "./chunk-F2B2AQR3.js";
import "./chunk-UCQGSFNT.js";
import "./chunk-RAOD6DAB.js";
import "./chunk-4EQSY53W.js";
import "./chunk-NI4T3K4E.js";
import {
  line
} from "./chunk-YPXL4OBD.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKMDP7UK.js";
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
