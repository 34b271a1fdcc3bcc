import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderVerificationJson,
  renderVerificationText,
  verifyPack
} from "./chunk-IPPK3RAM.js";
import "./chunk-AZRIUL7I.js";
import "./chunk-CJPZMJ42.js";
import {
  PACK_MAX_BYTES
} from "./chunk-K57KJ3HL.js";
import "./chunk-MHNFSJXA.js";
import "./chunk-WZ6OTLNL.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-DKAOYKK6.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-D4ZY5A2Q.js";
import "./chunk-LPXWPPST.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import {
  put
} from "./chunk-D2533FGQ.js";
import {
  styleOf
} from "./chunk-DZ4ES4HS.js";
import "./chunk-LISKRSGY.js";
import {
  EXIT
} from "./chunk-EYEKDRCS.js";
import "./chunk-2L5KS4IH.js";
import "./chunk-H55QMBKJ.js";
import "./chunk-LEZCBM3I.js";
import "./chunk-IJSCJ3DA.js";
import "./chunk-4EQSY53W.js";
import "./chunk-K7J2FC63.js";
import "./chunk-2OCJSGUB.js";
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
