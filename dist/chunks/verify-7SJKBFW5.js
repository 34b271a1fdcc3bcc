import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderVerificationJson,
  renderVerificationText,
  verifyPack
} from "./chunk-DZEHDGC6.js";
import "./chunk-AZRIUL7I.js";
import "./chunk-HQZAK7B2.js";
import {
  PACK_MAX_BYTES
} from "./chunk-ZAHPYP4B.js";
import "./chunk-SIXBMSAJ.js";
import "./chunk-D6UJC5V4.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-AN4AVHZ3.js";
import "./chunk-AUL2G526.js";
import "./chunk-K3HURCRV.js";
import "./chunk-LPXWPPST.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-C2HE3MFX.js";
import {
  put
} from "./chunk-ZALRKYTC.js";
import {
  styleOf
} from "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import {
  EXIT
} from "./chunk-EYEKDRCS.js";
import "./chunk-BOTWK4A4.js";
import "./chunk-DKXBUIOJ.js";
import "./chunk-HJB5ROFS.js";
import "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import "./chunk-5HZFENFR.js";
import "./chunk-CDEONOS5.js";
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
