import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf
} from "./chunk-TYQRUDHK.js";
import {
  withGate
} from "./chunk-5LRUNXEP.js";
import "./chunk-AJZLMFN7.js";
import {
  readRangeCommits
} from "./chunk-FEKK4S4O.js";
import {
  check
} from "./chunk-UXHZ4URG.js";
import "./chunk-YXWUKZFZ.js";
import {
  buildPack
} from "./chunk-K57KJ3HL.js";
import "./chunk-MHNFSJXA.js";
import "./chunk-WPSKHEY2.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-WZ6OTLNL.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-J6C5BH37.js";
import "./chunk-FGKVH4F2.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-WN7K43CM.js";
import "./chunk-DKAOYKK6.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-STCS3YR3.js";
import {
  openOutput
} from "./chunk-D2533FGQ.js";
import "./chunk-DZ4ES4HS.js";
import "./chunk-LISKRSGY.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-WIYG3IBS.js";
import "./chunk-2L5KS4IH.js";
import "./chunk-GW37ABQL.js";
import "./chunk-Z4JCJMAA.js";
import "./chunk-H55QMBKJ.js";
import "./chunk-LEZCBM3I.js";
import "./chunk-IJSCJ3DA.js";
import "./chunk-4EQSY53W.js";
import "./chunk-K7J2FC63.js";
import {
  line
} from "./chunk-2OCJSGUB.js";
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
