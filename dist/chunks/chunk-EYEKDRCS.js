import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/exit.ts
var EXIT = { ok: 0, gate: 1, usage: 2, incomplete: 3, internal: 4, interrupted: 130 };
var EXIT_OF = {
  usage: EXIT.usage,
  "not-a-repository": EXIT.usage,
  "unsupported-repository": EXIT.usage,
  "unknown-revision": EXIT.usage,
  "git-missing": EXIT.usage,
  "git-too-old": EXIT.usage,
  "git-failed": EXIT.incomplete,
  incomplete: EXIT.incomplete,
  "bad-document": EXIT.usage,
  output: EXIT.usage,
  interrupted: EXIT.interrupted
};
function exitOf({ result }, allowIncomplete) {
  if (result === "fail") return EXIT.gate;
  return result === "incomplete" && !allowIncomplete ? EXIT.incomplete : EXIT.ok;
}
function exitOfError(error) {
  return error instanceof ProvenanceError ? EXIT_OF[error.code] : EXIT.internal;
}

export {
  EXIT,
  exitOf,
  exitOfError
};
