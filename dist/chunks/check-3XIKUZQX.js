import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withGate
} from "./chunk-NWBBH2DF.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunk-3GLYL6AR.js";
import {
  renderSarif
} from "./chunk-APX4XPU3.js";
import "./chunk-UT64K6JA.js";
import "./chunk-T44WFLNZ.js";
import "./chunk-3LXVKG5U.js";
import "./chunk-LV27JMFG.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-PS75PVGH.js";
import "./chunk-XII2B7ST.js";
import "./chunk-DHUWLFAO.js";
import "./chunk-OIGRLMHU.js";
import "./chunk-WSHZLTZN.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-TK2Q2P6T.js";
import "./chunk-HYZ4WD2A.js";
import {
  put
} from "./chunk-FSIRRGN2.js";
import {
  styleOf
} from "./chunk-RUGNQCY4.js";
import {
  exitOf
} from "./chunk-FJM3FJV4.js";
import {
  renderJson
} from "./chunk-Q3BJIQCA.js";
import "./chunk-DR6J72M3.js";
import "./chunk-BLBMIMDU.js";
import "./chunk-6UCIKBSZ.js";
import "./chunk-VSZTDWK5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-Q5EJN4VL.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/check.ts
async function run(range, options) {
  await withGate(options, async (world, onProgress) => {
    const { report } = await check(world, { ...gateOf(range, options), onProgress });
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
function gateOf(range, { base, head, config, failOn }) {
  const asked = Object.fromEntries(Object.entries({ range, base, head }).filter(([, value]) => value !== void 0));
  return {
    ...Object.keys(asked).length === 0 ? {} : { range: asked },
    ...config === void 0 ? {} : { config },
    ...failOn === void 0 ? {} : { failOn: { value: failOn, from: "flag" } }
  };
}
export {
  gateOf,
  run
};
