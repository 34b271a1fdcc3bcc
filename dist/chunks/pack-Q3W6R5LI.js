import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-4FSHQOCU.js";
import {
  withGate
} from "./chunk-KEK6JD4Z.js";
import "./chunk-7OGD5HIL.js";
import {
  readRangeCommits
} from "./chunk-5HQY25BF.js";
import {
  check
} from "./chunk-WTHQRN5W.js";
import "./chunk-MSQVQP5B.js";
import {
  buildPack
} from "./chunk-ZAHPYP4B.js";
import "./chunk-SIXBMSAJ.js";
import "./chunk-DICD4MKZ.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-D6UJC5V4.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-PHFMYOW7.js";
import "./chunk-VZJKILFW.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-RNDTGGTR.js";
import "./chunk-2WW7YOXN.js";
import "./chunk-AN4AVHZ3.js";
import "./chunk-AUL2G526.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-C2HE3MFX.js";
import "./chunk-LSRBDRER.js";
import {
  openOutput
} from "./chunk-ZALRKYTC.js";
import "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-AV2UQUX2.js";
import "./chunk-BOTWK4A4.js";
import "./chunk-U4QGR6N4.js";
import "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import "./chunk-HJB5ROFS.js";
import "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import "./chunk-5HZFENFR.js";
import {
  line
} from "./chunk-CDEONOS5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
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
