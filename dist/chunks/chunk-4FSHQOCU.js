import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  withGate
} from "./chunk-KEK6JD4Z.js";
import {
  render
} from "./chunk-7OGD5HIL.js";
import {
  check
} from "./chunk-WTHQRN5W.js";
import {
  put
} from "./chunk-ZALRKYTC.js";
import {
  styleOf
} from "./chunk-2OZ6EDLZ.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";

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
  run,
  gateOf
};
