import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderVerificationJson,
  renderVerificationText,
  verifyPack
} from "./chunk-EAVXEWSW.js";
import "./chunk-AZRIUL7I.js";
import "./chunk-CJPZMJ42.js";
import {
  PACK_MAX_BYTES
} from "./chunk-LQXGQLYM.js";
import "./chunk-RQ4RT2V5.js";
import "./chunk-I74CAWZP.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-MKSFOKZU.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-T3MZVPOA.js";
import "./chunk-RVZ7MRX7.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import {
  put
} from "./chunk-QF6YDT5C.js";
import {
  styleOf
} from "./chunk-DFBSM7YT.js";
import "./chunk-DKEERR75.js";
import {
  EXIT
} from "./chunk-EYEKDRCS.js";
import "./chunk-YWZKKHCZ.js";
import "./chunk-F2B2AQR3.js";
import "./chunk-UCQGSFNT.js";
import "./chunk-RAOD6DAB.js";
import "./chunk-4EQSY53W.js";
import "./chunk-NI4T3K4E.js";
import "./chunk-YPXL4OBD.js";
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
