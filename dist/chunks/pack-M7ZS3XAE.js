import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-MKEGAKPO.js";
import {
  withGate
} from "./chunk-3XTKC3UE.js";
import "./chunk-PUZNS62S.js";
import {
  readRangeCommits
} from "./chunk-34W63I3E.js";
import {
  check
} from "./chunk-W56DFGGA.js";
import "./chunk-Z3ICJTSD.js";
import {
  buildPack
} from "./chunk-REX3VUM3.js";
import "./chunk-SHV3YMFD.js";
import "./chunk-OPXCMOJ5.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-LXZIHEQ3.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-MOLFRFME.js";
import "./chunk-5F5ICIKS.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-56727R4W.js";
import "./chunk-KFDSVVCU.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-ZIDIPDYB.js";
import {
  openOutput
} from "./chunk-KAIUBRE2.js";
import "./chunk-SLWFB2UX.js";
import "./chunk-IEXRECWJ.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-ZNOPDXBH.js";
import "./chunk-CYUO4HWQ.js";
import "./chunk-HYUYCUYL.js";
import "./chunk-OGP4B3DV.js";
import "./chunk-ARDXFNFC.js";
import "./chunk-MGAH457X.js";
import "./chunk-HM5EV2JP.js";
import "./chunk-4EQSY53W.js";
import "./chunk-SFWT26RR.js";
import {
  line
} from "./chunk-2DGKYZPK.js";
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
