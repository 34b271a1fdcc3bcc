import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-5QCAQVD3.js";
import {
  withGate
} from "./chunk-WNBGVOXT.js";
import "./chunk-BPGOC6YG.js";
import {
  readRangeCommits
} from "./chunk-H7F5HQ23.js";
import {
  check
} from "./chunk-DR74WDJK.js";
import "./chunk-6S4PVGT4.js";
import {
  buildPack
} from "./chunk-UIRHVKRZ.js";
import "./chunk-TXUIVQNA.js";
import "./chunk-VWRNBIJ6.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-AWTQYHPB.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-C74RHTU6.js";
import "./chunk-NEFTIMDF.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-RNDTGGTR.js";
import "./chunk-V4GMGE3Q.js";
import "./chunk-RKHWYQHT.js";
import "./chunk-AUL2G526.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-C2HE3MFX.js";
import "./chunk-D66WZDE5.js";
import {
  openOutput
} from "./chunk-3CK7DYMA.js";
import "./chunk-OZTTBU4V.js";
import "./chunk-D7SOM5QJ.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-WZ7Z4VLA.js";
import "./chunk-76DC2KZC.js";
import "./chunk-ZQV3QM23.js";
import "./chunk-3B2JTXST.js";
import "./chunk-HPORQG73.js";
import "./chunk-L2FSCJNQ.js";
import "./chunk-FTOCXFRZ.js";
import "./chunk-4EQSY53W.js";
import "./chunk-VLZ274E3.js";
import {
  line
} from "./chunk-VIABXR25.js";
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
