import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderVerificationJson,
  renderVerificationText,
  verifyPack
} from "./chunk-JFHFX6HX.js";
import "./chunk-AZRIUL7I.js";
import "./chunk-CJPZMJ42.js";
import {
  PACK_MAX_BYTES
} from "./chunk-UAMLYMVX.js";
import "./chunk-J5KOJWMP.js";
import "./chunk-HAFPVCKP.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-ED3YQXQY.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-T3MZVPOA.js";
import "./chunk-RVZ7MRX7.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import {
  put
} from "./chunk-UA4DA352.js";
import {
  styleOf
} from "./chunk-BKX7MGFX.js";
import "./chunk-DT4TVBRW.js";
import {
  EXIT
} from "./chunk-EYEKDRCS.js";
import "./chunk-F2MUI7N4.js";
import "./chunk-CFCDPSVM.js";
import "./chunk-FR2FNHGX.js";
import "./chunk-TA3HLNE5.js";
import "./chunk-4EQSY53W.js";
import "./chunk-P5TUTD7H.js";
import "./chunk-S2O6CR2I.js";
import "./chunk-ETVGOOWV.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/verify.ts
import { realpathSync } from "node:fs";
var EXIT_OF = {
  verified: EXIT.ok,
  refused: EXIT.gate,
  "in-part": EXIT.incomplete
};
async function run(file, options) {
  const verification = verifyPack(file === "-" ? await standardInput() : fileBytes(file));
  await put(
    options.json ? renderVerificationJson(verification) : renderVerificationText(verification, styleOf(options)),
    options
  );
  process.exitCode = EXIT_OF[verification.outcome];
}
function fileBytes(file) {
  const bytes = readSmallFile(realPath(file), PACK_MAX_BYTES);
  if (bytes !== null) return bytes;
  throw new ProvenanceError("usage", `${file} does not exist`, { fix: "check the path" });
}
function realPath(file) {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}
async function standardInput() {
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > PACK_MAX_BYTES) {
      throw new ProvenanceError("usage", `standard input is larger than ${PACK_MAX_BYTES} bytes`, {
        fix: "no pack is that large"
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
export {
  run
};
