import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-IUEP4AJI.js";
import {
  withGate
} from "./chunk-2T72YG2V.js";
import "./chunk-6X3QERYJ.js";
import {
  readRangeCommits
} from "./chunk-WUCJFN7T.js";
import {
  check
} from "./chunk-U7QJ53NM.js";
import "./chunk-DWTFUANH.js";
import {
  buildPack
} from "./chunk-OLEFCDIR.js";
import "./chunk-3PVGBTQZ.js";
import "./chunk-MRXJYMYA.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-T54TBIRW.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-3KTT7LLZ.js";
import "./chunk-MB5NMYHQ.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-AFBOUGPH.js";
import "./chunk-T6ZAO6B4.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-TOGUNAXY.js";
import {
  openOutput
} from "./chunk-IJ5KCACA.js";
import "./chunk-Y33C5KOE.js";
import "./chunk-7UY6KT26.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-5VVFGYW7.js";
import "./chunk-XLQGP2F7.js";
import "./chunk-6RP4L2E5.js";
import "./chunk-UQVO2EYG.js";
import "./chunk-RY6HNPUM.js";
import "./chunk-OLEDPAHX.js";
import "./chunk-FU7GALMD.js";
import "./chunk-4EQSY53W.js";
import "./chunk-LNKAFKX2.js";
import {
  line
} from "./chunk-EVNYURJO.js";
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
