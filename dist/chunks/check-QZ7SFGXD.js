import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withGate
} from "./chunk-OOAOOELO.js";
import {
  check
} from "./chunk-YWJ25BSV.js";
import "./chunk-CQSK5TVN.js";
import "./chunk-P6VUPMJZ.js";
import "./chunk-7CRDE5QM.js";
import "./chunk-VI6HWTZY.js";
import "./chunk-ZLQAFRL4.js";
import "./chunk-IVK2LG2X.js";
import {
  render
} from "./chunk-T7BNYJMG.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-PS75PVGH.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-JLMYVHAG.js";
import "./chunk-LSGKXPRJ.js";
import {
  put
} from "./chunk-YCTWNWI3.js";
import {
  styleOf
} from "./chunk-D2K7SGR6.js";
import {
  exitOf
} from "./chunk-GKJL6PEB.js";
import "./chunk-GYQ6V6PC.js";
import "./chunk-LMFWQOLO.js";
import "./chunk-VMZAPK7J.js";
import "./chunk-RUFODLTO.js";
import "./chunk-XE2LB7JS.js";
import "./chunk-X3F5H2QE.js";
import "./chunk-5ACZV4ZN.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-ML32EDU3.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/check.ts
async function run(range, options, command) {
  await withGate(options, async (world, onProgress) => {
    const { report } = await check(world, { ...gateOf(range, options, command), onProgress });
    const format = options.json ? "json" : options.format ?? "text";
    await put(render(report, format, styleOf(options)), options);
    process.exitCode = exitOf(report, options.allowIncomplete ?? false);
  });
}
function gateOf(range, { base, head, config, failOn }, command) {
  const asked = Object.fromEntries(Object.entries({ range, base, head }).filter(([, value]) => value !== void 0));
  return {
    ...Object.keys(asked).length === 0 ? {} : { range: asked },
    ...config === void 0 ? {} : { config },
    ...failOn === void 0 ? {} : { failOn: { value: failOn, from: command.getOptionValueSource("failOn") === "env" ? "environment" : "flag" } }
  };
}
export {
  gateOf,
  run
};
