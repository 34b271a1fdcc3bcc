import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DOCUMENT_MAX_BYTES
} from "./chunk-C2HE3MFX.js";
import {
  startProgress
} from "./chunk-LSRBDRER.js";
import {
  openNewFile,
  openOutput
} from "./chunk-ZALRKYTC.js";
import {
  withWorld
} from "./chunk-K5S4VKB7.js";
import {
  loadConfig
} from "./chunk-4C2CDOIS.js";
import {
  line
} from "./chunk-CDEONOS5.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/cli/document.ts
import { lstatSync } from "node:fs";
import { join, relative, resolve } from "node:path";
async function withCounting(options, work) {
  await withWorld(options.repo, cacheOf(options), async (world) => {
    const config = await loadConfig(world.git.facts.root, options.config);
    const progress = startProgress(options.quiet ?? false);
    try {
      await work(world, { ...config === null ? {} : { config }, onProgress: progress.update });
    } finally {
      progress.stop();
    }
  });
}
async function withGate(options, work) {
  await withWorld(options.repo, cacheOf(options), async (world) => {
    const progress = startProgress(options.quiet ?? false);
    try {
      await work(world, progress.update);
    } finally {
      progress.stop();
    }
  });
}
function cacheOf({ cache, cacheDir }) {
  return cache === false ? {} : { cache: cacheDir ?? { user: true } };
}
function targetOf({ git }, name, output) {
  if (output === "-") return { file: null, shown: "standard output" };
  if (output !== void 0) return { file: resolve(output), shown: output };
  if (git.facts.bare) {
    throw new ProvenanceError("usage", "a bare repository has no work tree to write into", { fix: "name a file with -o" });
  }
  return { file: join(git.facts.root, name), shown: name };
}
function exists({ file }) {
  return file !== null && lstatSync(file, { throwIfNoEntry: false }) !== void 0;
}
function readAtRoot({ git }, name, fix) {
  const bytes = readSmallFile(join(git.facts.root, name), DOCUMENT_MAX_BYTES, git.facts.root);
  if (bytes !== null) return bytes;
  throw new ProvenanceError("usage", `${name} does not exist at the root of the repository`, { fix });
}
function readNamed(world, file, name, fix) {
  if (file === void 0) return { bytes: readAtRoot(world, name, fix), path: name };
  const bytes = readSmallFile(file, DOCUMENT_MAX_BYTES);
  if (bytes === null) throw new ProvenanceError("usage", `${file} does not exist`, { fix: "check the path" });
  const path = relative(world.git.facts.root, resolve(file)).replaceAll("\\", "/");
  return { bytes, path: path.startsWith("../") ? file : path };
}
async function writeDocument(target, bytes, before) {
  const { file, shown } = target;
  const output = file !== null && before === "nothing" ? openNewFile(file) : openOutput(file ?? "-");
  try {
    await output.write(bytes);
    if (file !== null && typeof before !== "string" && !readSmallFile(file, DOCUMENT_MAX_BYTES)?.equals(before)) {
      throw new ProvenanceError("output", `${shown} was changed by somebody else meanwhile, so it was not written`, {
        fix: "run the command again"
      });
    }
    output.commit();
  } finally {
    output.abandon();
  }
}
function say(text, { quiet }) {
  if (!quiet) process.stderr.write(`${line(text, 400)}
`);
}

export {
  withCounting,
  withGate,
  targetOf,
  exists,
  readAtRoot,
  readNamed,
  writeDocument,
  say
};
