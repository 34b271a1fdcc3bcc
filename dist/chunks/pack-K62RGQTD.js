import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-COODWIYB.js";
import {
  withGate
} from "./chunk-TKDUGNYQ.js";
import "./chunk-QFLTIUDQ.js";
import {
  readRangeCommits
} from "./chunk-4CUB6EGH.js";
import {
  check
} from "./chunk-M5JNVED3.js";
import "./chunk-3H35TLKZ.js";
import {
  buildPack
} from "./chunk-UAMLYMVX.js";
import "./chunk-J5KOJWMP.js";
import "./chunk-5CLOO36Q.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-HAFPVCKP.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-VUDQUDRB.js";
import "./chunk-IABINXOW.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-IWPB3XZM.js";
import "./chunk-ED3YQXQY.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-CH5A4A4A.js";
import {
  openOutput
} from "./chunk-UA4DA352.js";
import "./chunk-BKX7MGFX.js";
import "./chunk-DT4TVBRW.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-AZAIH6WJ.js";
import "./chunk-F2MUI7N4.js";
import "./chunk-26CFF3HN.js";
import "./chunk-VKIK6CPI.js";
import "./chunk-CFCDPSVM.js";
import "./chunk-FR2FNHGX.js";
import "./chunk-TA3HLNE5.js";
import "./chunk-4EQSY53W.js";
import "./chunk-P5TUTD7H.js";
import {
  line
} from "./chunk-S2O6CR2I.js";
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
