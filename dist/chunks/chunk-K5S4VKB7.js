import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  EXIT,
  exitOfError
} from "./chunk-EYEKDRCS.js";
import {
  VERSION,
  line
} from "./chunk-CDEONOS5.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/cli/exit.ts
function exitCodeOf(code) {
  return typeof code === "number" ? code : EXIT.ok;
}
function failure(error, { verbose }) {
  if (error instanceof ProvenanceError) {
    process.stderr.write(
      `ai-provenance: ${error.message.split("\n").map((text) => line(text, 1e3)).join("\n")}
`
    );
    if (error.fix !== void 0) process.stderr.write(`  fix: ${line(error.fix, 1e3)}
`);
    if (verbose && error.cause instanceof Error) process.stderr.write(`${line(String(error.cause.stack), 4e3)}
`);
    return exitOfError(error);
  }
  const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  process.stderr.write(`ai-provenance: internal error in version ${VERSION}: ${line(said, 500)}
`);
  process.stderr.write("  please report it with the command you ran; --verbose shows where it happened\n");
  if (verbose && error instanceof Error)
    process.stderr.write(
      `${error.stack?.split("\n").map((text) => line(text, 500)).join("\n")}
`
    );
  return EXIT.internal;
}

// src/cli/lifecycle.ts
var cleanups = /* @__PURE__ */ new Set();
async function withWorld(path, options, work) {
  const { openWorld } = await import("./world-BFADHS6E.js");
  const world = await openWorld(path === void 0 ? options : { ...options, path });
  const close = atExit(() => world.close());
  try {
    return await work(world);
  } finally {
    close();
  }
}
function atExit(undo) {
  const once = () => {
    if (cleanups.delete(once)) undo();
  };
  cleanups.add(once);
  return once;
}
function handleSignals() {
  for (const [signal, code] of [
    ["SIGINT", EXIT.interrupted],
    ["SIGTERM", 143],
    ["SIGHUP", 129]
  ]) {
    process.once(signal, () => {
      for (const undo of [...cleanups]) undo();
      process.exit(code);
    });
  }
  process.stdout.on("error", (error) => {
    for (const undo of [...cleanups]) undo();
    if (error.code === "EPIPE") process.exit(EXIT.ok);
    process.stderr.write(`ai-provenance: cannot write standard output: ${error.message}
`);
    process.exit(EXIT.usage);
  });
}

export {
  exitCodeOf,
  failure,
  withWorld,
  atExit,
  handleSignals
};
