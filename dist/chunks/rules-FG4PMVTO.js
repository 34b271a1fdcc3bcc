import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-55RXLHF3.js";
import "./chunk-NNV3EV32.js";
import "./chunk-AUL2G526.js";
import {
  rootOf
} from "./chunk-O7GJZTMZ.js";
import {
  styleFor
} from "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-U4QGR6N4.js";
import {
  loadConfig
} from "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import {
  rulesDigest
} from "./chunk-HJB5ROFS.js";
import "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";
import {
  line,
  safeJson
} from "./chunk-CDEONOS5.js";
import {
  catalogue
} from "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import "./chunk-P7X7WCR4.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/rules.ts
async function run2(tool, options) {
  const config = await loadConfig(rootOf(options.repo), options.config);
  const tools = [...catalogue.tools, ...config?.tools ?? []];
  if (tool !== void 0) {
    if (!tools.some(({ id }) => id === tool)) {
      const near = nearest(
        tool,
        tools.map(({ id }) => id)
      );
      throw new ProvenanceError("usage", `${JSON.stringify(tool)} is not a known tool`, {
        fix: near === null ? "ai-provenance rules lists them" : `did you mean ${near}?`
      });
    }
    return run(tool, options);
  }
  const { conventions, declarations } = catalogue;
  if (options.json) {
    const digest = rulesDigest({ ...catalogue, tools });
    process.stdout.write(`${safeJson(canonicalJson({ rulesDigest: digest, tools, conventions, declarations }, 2))}
`);
    return;
  }
  const style = styleFor(process.stdout, options);
  const width = Math.max(...tools.map(({ id }) => id.length));
  const rows = [...tools].sort((a, b) => a.id < b.id ? -1 : 1).map(({ id, name, vendor, kind, signatures: signatures2 }) => {
    const scopes = [...new Set(signatures2.map(({ scope }) => scope))].join(", ");
    return `  ${id.padEnd(width)}  ${kind.padEnd(8)}  ${line(vendor === name ? name : `${name}, ${vendor}`, 60)}${scopes === "" ? "" : style.faint(`  ${scopes}`)}`;
  });
  const signatures = tools.reduce((sum, { signatures: all }) => sum + all.length, 0);
  process.stdout.write(
    [
      style.strong(
        `${tools.length} tools, ${signatures} signatures, ${conventions.length} shared trailers, ${declarations.length} declarations`
      ),
      style.faint(`rules digest ${rulesDigest({ ...catalogue, tools })}`),
      "",
      style.strong(`  ${"Tool".padEnd(width)}  ${"Kind".padEnd(8)}  Name, vendor; where its signatures stand`),
      ...rows,
      "",
      style.faint("One tool in full: ai-provenance rules <tool>. One rule: ai-provenance explain <rule>."),
      ""
    ].join("\n")
  );
}
export {
  run2 as run
};
