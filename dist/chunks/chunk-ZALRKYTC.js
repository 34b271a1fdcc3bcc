import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  atExit
} from "./chunk-K5S4VKB7.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/cli/output.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
var NEW_FILE_MODE = 420;
function openNewFile(path) {
  return fileOutput(resolve(path), null, "new");
}
async function put(text, { output: file }) {
  const output = openOutput(file);
  try {
    await output.write(text);
    output.commit();
  } finally {
    output.abandon();
  }
}
function openOutput(path) {
  if (path === void 0 || path === "-") return standardOutput();
  const target = resolve(path);
  const stat = statOf(target);
  if (stat?.isDirectory()) throw cannotWrite(target, "it is a folder");
  if (stat === null) return fileOutput(target, null, "any");
  return stat.isFile() ? fileOutput(realpathSync(target), stat.mode & 511, "any") : deviceOutput(target);
}
function standardOutput() {
  return {
    write: (text) => new Promise((done) => {
      if (process.stdout.write(text)) done();
      else process.stdout.once("drain", done);
    }),
    commit() {
    },
    abandon() {
    }
  };
}
function bytesOf(text) {
  return typeof text === "string" ? Buffer.from(text) : text;
}
function statOf(path) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
function cannotWrite(path, why, cause) {
  return new ProvenanceError("output", `cannot write ${path}: ${why}`, {
    fix: "name a file in a folder you may write to",
    cause
  });
}
function deviceOutput(path) {
  const guarded = (work) => {
    try {
      return work();
    } catch (cause) {
      throw cannotWrite(path, cause instanceof Error ? cause.message : String(cause), cause);
    }
  };
  const file = guarded(() => openSync(path, constants.O_WRONLY));
  return {
    async write(text) {
      const bytes = bytesOf(text);
      guarded(() => {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      });
    },
    commit: () => closeSync(file),
    abandon() {
    }
  };
}
function fileOutput(path, mode, place) {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const guarded = (work) => {
    try {
      return work();
    } catch (cause) {
      abandon();
      throw cannotWrite(path, cause instanceof Error ? cause.message : String(cause), cause);
    }
  };
  let file = null;
  const abandon = atExit(() => {
    if (file !== null) closeSync(file);
    file = null;
    try {
      rmSync(temporary, { force: true });
    } catch {
    }
  });
  file = guarded(() => openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode ?? NEW_FILE_MODE));
  return {
    async write(text) {
      guarded(() => {
        const bytes = bytesOf(text);
        for (let at = 0; file !== null && at < bytes.length; ) at += writeSync(file, bytes, at);
      });
    },
    commit() {
      guarded(() => {
        if (file === null) return;
        if (mode !== null) fchmodSync(file, mode);
        fsyncSync(file);
        closeSync(file);
        file = null;
        if (place === "new") linkSync(temporary, path);
        else renameSync(temporary, path);
      });
      abandon();
    },
    abandon
  };
}

export {
  openNewFile,
  put,
  openOutput
};
