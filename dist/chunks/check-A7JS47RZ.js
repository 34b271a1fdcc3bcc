import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withGate
} from "./chunk-ZSQVTGFE.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunk-OJOGGOUR.js";
import {
  renderSarif
} from "./chunk-MMA3GNGH.js";
import "./chunk-MRBND6N7.js";
import "./chunk-7PB6KO4C.js";
import "./chunk-SBSNWALL.js";
import "./chunk-NK763IET.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-PS75PVGH.js";
import "./chunk-Y6P4UALN.js";
import "./chunk-FGZGNXF2.js";
import "./chunk-DECLDFYA.js";
import "./chunk-WSHZLTZN.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-TK2Q2P6T.js";
import "./chunk-XBQJ6UVA.js";
import {
  put
} from "./chunk-YXZVLK3N.js";
import {
  styleOf
} from "./chunk-EUNKUCVE.js";
import {
  exitOf
} from "./chunk-VW4OXVXH.js";
import {
  renderJson
} from "./chunk-N75YUNQ7.js";
import "./chunk-PFYNJAFB.js";
import "./chunk-C6Y7BW3N.js";
import "./chunk-AOJKPE6D.js";
import "./chunk-JX5LMCRZ.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-Q5EJN4VL.js";
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
