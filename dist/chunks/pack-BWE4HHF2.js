import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-N62EQIC7.js";
import {
  withGate
} from "./chunk-JCYXOLAK.js";
import "./chunk-NVAIVR63.js";
import {
  readRangeCommits
} from "./chunk-43I7QQRH.js";
import {
  check
} from "./chunk-NG6POFXD.js";
import "./chunk-QS2ZWRGD.js";
import {
  buildPack
} from "./chunk-H7ZW6CNT.js";
import "./chunk-SMKO7BYL.js";
import "./chunk-ENKNSM6W.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-5CX2G7VB.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-HI5PNRBF.js";
import "./chunk-E6TCQNRG.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-JELO3ET5.js";
import "./chunk-KVFALWF4.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-B45JKKSC.js";
import {
  openOutput
} from "./chunk-CXFJMJFS.js";
import "./chunk-2UQ54TPG.js";
import "./chunk-NZ3PONCW.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-QHQRWIWB.js";
import "./chunk-JBNYV5RC.js";
import "./chunk-CGJWHC32.js";
import "./chunk-CD2I3NST.js";
import "./chunk-PAJQNDKF.js";
import "./chunk-2MDZ6S6F.js";
import "./chunk-SOY27SWI.js";
import "./chunk-4EQSY53W.js";
import "./chunk-GJDJ7VC3.js";
import {
  line
} from "./chunk-WIHTYJYA.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-AWGYNIPK.js";
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
