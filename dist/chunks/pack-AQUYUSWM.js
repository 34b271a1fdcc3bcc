import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-VZ7536YO.js";
import {
  withGate
} from "./chunk-PNUDM53B.js";
import "./chunk-5ZIVWAYJ.js";
import {
  readRangeCommits
} from "./chunk-5GXE4CET.js";
import {
  check
} from "./chunk-KKQ3F5S2.js";
import "./chunk-TI65AHI3.js";
import {
  buildPack
} from "./chunk-3TSZ7EV2.js";
import "./chunk-BTAJD34S.js";
import "./chunk-YGSCDZV6.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-X3JPPTIB.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-CLPV3FOV.js";
import "./chunk-OJ7DTB7W.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-XQROZH3B.js";
import "./chunk-7G4PPQAM.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-POBZNREN.js";
import {
  openOutput
} from "./chunk-WI6SU7W6.js";
import "./chunk-C5HMFMVC.js";
import "./chunk-J4KFYN54.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-6OGQDEW6.js";
import "./chunk-2U2ICZPX.js";
import "./chunk-YJ5J6MJ6.js";
import "./chunk-YCXJFEFL.js";
import "./chunk-K6FJ6LKU.js";
import "./chunk-EXSCHWBM.js";
import "./chunk-3JHJM3WB.js";
import "./chunk-4EQSY53W.js";
import "./chunk-JBXGPTDV.js";
import {
  line
} from "./chunk-PJJC6EKH.js";
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
