import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderVerificationJson,
  renderVerificationText,
  verifyPack
} from "./chunk-CW6HMM4Z.js";
import "./chunk-AZRIUL7I.js";
import "./chunk-CJPZMJ42.js";
import {
  PACK_MAX_BYTES
} from "./chunk-H7ZW6CNT.js";
import "./chunk-SMKO7BYL.js";
import "./chunk-5CX2G7VB.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-KVFALWF4.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-T3MZVPOA.js";
import "./chunk-RVZ7MRX7.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import {
  put
} from "./chunk-CXFJMJFS.js";
import {
  styleOf
} from "./chunk-2UQ54TPG.js";
import "./chunk-NZ3PONCW.js";
import {
  EXIT
} from "./chunk-EYEKDRCS.js";
import "./chunk-JBNYV5RC.js";
import "./chunk-PAJQNDKF.js";
import "./chunk-2MDZ6S6F.js";
import "./chunk-SOY27SWI.js";
import "./chunk-4EQSY53W.js";
import "./chunk-GJDJ7VC3.js";
import "./chunk-WIHTYJYA.js";
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
