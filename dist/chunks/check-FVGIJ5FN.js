import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withGate
} from "./chunk-3XRGZP3S.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunk-KN75GAN2.js";
import {
  renderSarif
} from "./chunk-MUSBW5UM.js";
import "./chunk-CBLM7S6H.js";
import "./chunk-BGPS676F.js";
import "./chunk-EOGMKUM2.js";
import "./chunk-NK763IET.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-PS75PVGH.js";
import "./chunk-H63EARUP.js";
import "./chunk-R5XSRJUO.js";
import "./chunk-NJYQIUZF.js";
import "./chunk-465ZVOXC.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-UQIRSTP6.js";
import "./chunk-OU5QBXB5.js";
import {
  put
} from "./chunk-6O2PSG7D.js";
import {
  styleOf
} from "./chunk-S5BIYQGJ.js";
import {
  exitOf
} from "./chunk-ZR7IVRNZ.js";
import {
  renderJson
} from "./chunk-LTC2EADF.js";
import "./chunk-2DK7AVXJ.js";
import "./chunk-NOR52JVG.js";
import "./chunk-GOOE6MNV.js";
import "./chunk-QRVWS3ZG.js";
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
    const render = {
      json: renderJson,
      md: renderGateMarkdown,
      sarif: renderSarif,
      text: (of) => renderGateText(of, styleOf(options))
    };
    await put(render[format](report), options);
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
