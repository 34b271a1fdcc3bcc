import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withGate
} from "./chunk-OCXAWFEI.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunk-GTZ3R3FY.js";
import {
  renderSarif
} from "./chunk-FTUQNDZ3.js";
import "./chunk-N4YBDR5H.js";
import "./chunk-QHBKKF3F.js";
import "./chunk-7FACBONZ.js";
import "./chunk-NK763IET.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-PS75PVGH.js";
import "./chunk-MYK5WNVT.js";
import "./chunk-627CT3AO.js";
import "./chunk-NIBMB2MJ.js";
import "./chunk-465ZVOXC.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-UQIRSTP6.js";
import "./chunk-OG4FVV7K.js";
import {
  put
} from "./chunk-W26L27S4.js";
import {
  styleOf
} from "./chunk-KIAXJPEV.js";
import {
  exitOf
} from "./chunk-TY2AIK2F.js";
import {
  renderJson
} from "./chunk-VLHHSIV5.js";
import "./chunk-INBO4ISB.js";
import "./chunk-RKP5WU3M.js";
import "./chunk-FUBR4O3X.js";
import "./chunk-O7HNAKRS.js";
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
