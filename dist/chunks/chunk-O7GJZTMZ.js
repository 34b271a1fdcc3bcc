import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  locateRepository,
  openGit
} from "./chunk-GJQOLGJS.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/world/index.ts
import { resolve as resolve2 } from "node:path";

// src/world/cache.ts
import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  utimesSync,
  writeSync
} from "node:fs";
import { homedir } from "node:os";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
var LIMIT_BYTES = 512 * 1024 * 1024;
var ENTRY_LIMIT_BYTES = 128 * 1024 * 1024;
var STALE_MS = 60 * 60 * 1e3;
var NAME = /^([a-z]+)-([0-9a-f]{64})$/;
var MAGIC = "ai-provenance cache 2";
var HEAD_BYTES = MAGIC.length + 1 + 64 + 1;
function userCacheFolder(env, platform) {
  const named = platform === "win32" ? env.LOCALAPPDATA : env.XDG_CACHE_HOME;
  if (named !== void 0 && isAbsolute(named)) return join(named, "ai-provenance");
  const home = env.HOME ?? env.USERPROFILE ?? homedir();
  if (!isAbsolute(home) || !existsSync(home)) return null;
  return platform === "darwin" ? join(home, "Library", "Caches", "ai-provenance") : join(home, ".cache", "ai-provenance");
}
function openCache(folder, scanned, limit = LIMIT_BYTES) {
  const place = resolve(folder);
  try {
    if (isInside(place, scanned)) {
      throw new ProvenanceError("usage", `the cache ${folder} lies inside the scanned repository`, {
        fix: "name a folder outside it with --cache-dir, or use --no-cache"
      });
    }
    mkdirSync(place, { recursive: true, mode: 448 });
    return isOwn(place) ? new FolderCache(realpathSync(place), limit) : null;
  } catch (error) {
    if (error instanceof ProvenanceError) throw error;
    return null;
  }
}
function isInside(folder, roots) {
  return roots.some((root) => {
    const path = relative(realpathSync(root), realOrSelf(folder));
    return path.split(sep)[0] !== ".." && !isAbsolute(path);
  });
}
function realOrSelf(path) {
  try {
    return realpathSync(path);
  } catch {
    const above = resolve(path, "..");
    return above === path ? path : join(realOrSelf(above), relative(above, path));
  }
}
function isOwn(folder) {
  const stat = lstatSync(realpathSync(folder));
  if (!stat.isDirectory()) return false;
  return process.getuid === void 0 || stat.uid === process.getuid() && (stat.mode & 18) === 0;
}
var FolderCache = class {
  folder;
  #limit;
  constructor(folder, limit) {
    this.folder = folder;
    this.#limit = limit;
  }
  get(kind, key) {
    const path = this.#path(kind, key);
    if (!NAME.test(`${kind}-${key}`)) return null;
    try {
      const bytes = readSmallFile(path, ENTRY_LIMIT_BYTES, this.folder);
      if (bytes === null || bytes.toString("latin1", 0, HEAD_BYTES) !== headOf(path, bytes.subarray(HEAD_BYTES))) return null;
      const now = Date.now() / 1e3;
      utimesSync(path, now, now);
      return bytes.subarray(HEAD_BYTES);
    } catch {
      return null;
    }
  }
  put(kind, key, bytes) {
    if (bytes.length > ENTRY_LIMIT_BYTES - HEAD_BYTES) return;
    const path = this.#path(kind, key);
    const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
    try {
      const file = openSync(temporary, "wx", 384);
      try {
        for (const part of [Buffer.from(headOf(path, bytes), "latin1"), bytes]) {
          for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
        }
      } finally {
        closeSync(file);
      }
      renameSync(temporary, path);
      this.#prune();
    } catch {
      discard(temporary);
    }
  }
  has(kind, key) {
    return fileAt(this.#path(kind, key)) !== null;
  }
  usage() {
    const entries = this.#entries();
    return { entries: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) };
  }
  #path(kind, key) {
    return join(this.folder, `${kind}-${key}`);
  }
  #entries() {
    return names(this.folder).flatMap((name) => {
      const stat = NAME.test(name) ? fileAt(join(this.folder, name)) : null;
      return stat === null ? [] : [{ name, used: stat.mtimeMs, bytes: stat.size }];
    });
  }
  /** Other runs may prune at the same time, so nothing here minds a file that is gone. Only files of our own making are removed. */
  #prune() {
    for (const name of names(this.folder)) {
      if (!/^[a-z]+-[0-9a-f]{64}\.[0-9a-f]{12}\.tmp$/.test(name)) continue;
      const stat = fileAt(join(this.folder, name));
      if (stat !== null && Date.now() - stat.mtimeMs > STALE_MS) discard(join(this.folder, name));
    }
    const entries = this.#entries().sort((a, b) => b.used - a.used);
    let kept = 0;
    for (const { name, bytes } of entries) {
      kept += bytes;
      if (kept > this.#limit) discard(join(this.folder, name));
    }
  }
};
function fileAt(path) {
  try {
    const stat = lstatSync(path);
    return stat.isFile() ? stat : null;
  } catch {
    return null;
  }
}
function discard(path) {
  try {
    rmSync(path, { force: true });
  } catch {
  }
}
function names(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
function headOf(path, payload) {
  return `${MAGIC}
${createHash("sha256").update(`${basename(path)}
`).update(payload).digest("hex")}
`;
}

// src/world/parsers.ts
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join as join2 } from "node:path";
import { fileURLToPath } from "node:url";
var MAX_CHARACTERS = 15e5;
var MEMORY = { initial: 512, maximum: 8192 };
var CHUNK = 5e3;
var STEPS = (characters) => 1e3 + characters / 8;
var STEPS_BEHIND_ERROR = 2e3;
var READ = (characters) => 1e5 + 8 * characters;
var MOST_MILLISECONDS = 5e3;
var PATIENCE = 3e4;
var MOST_RUNTIMES = 4;
function openParsers() {
  let runtime = null;
  let starts = 0;
  const patience = { left: PATIENCE };
  return {
    async of(grammar) {
      if ((runtime === null || runtime.isBroken) && starts < MOST_RUNTIMES) {
        runtime = await startRuntime();
        starts++;
      }
      const started = runtime;
      if (started === null) return null;
      if (started.isBroken) return { read: () => ({ failed: "crashed" }) };
      const language = started.languages.get(grammar) ?? await loadLanguage(started, grammar);
      return language === null ? null : { read: (text, use) => readTree(started, language, patience, text, use) };
    }
  };
}
var { WebAssembly: WASM } = globalThis;
var require2 = createRequire(import.meta.url);
function places() {
  if (false) return [dirname(require2.resolve("@vscode/tree-sitter-wasm"))];
  return ["./grammars", "../grammars"].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
}
function readPart(name) {
  for (const place of places()) {
    const path = join2(place, name);
    try {
      return { path, bytes: readFileSync(path) };
    } catch {
    }
  }
  return null;
}
async function startRuntime() {
  const code = readPart("tree-sitter.cjs") ?? readPart("tree-sitter.js");
  const binary = readPart("tree-sitter.wasm");
  if (code === null || binary === null) return null;
  delete require2.cache[code.path];
  const module = require2(code.path);
  const silent = () => {
  };
  const options = { wasmBinary: binary.bytes, wasmMemory: new WASM.Memory(MEMORY), print: silent, printErr: silent };
  await module.Parser.init(options);
  return { module, languages: /* @__PURE__ */ new Map(), isBroken: false };
}
async function loadLanguage({ module, languages }, grammar) {
  const part = readPart(`tree-sitter-${grammar}.wasm`);
  const language = part === null ? null : await module.Language.load(part.bytes);
  languages.set(grammar, language);
  return language;
}
function readTree(runtime, language, patience, text, use) {
  if (text.length > MAX_CHARACTERS) return { failed: "too-large" };
  if (patience.left <= 0) return { failed: "too-slow" };
  if (runtime.isBroken) return { failed: "crashed" };
  try {
    const parser = new runtime.module.Parser();
    try {
      const bound = new Bound(text);
      const tree = parseBounded(parser.setLanguage(language), bound);
      if (tree === null) {
        if (bound.exceeded === "too-slow") patience.left -= bound.milliseconds();
        return { failed: bound.exceeded ?? "crashed" };
      }
      try {
        return { value: use(tree.rootNode) };
      } finally {
        tree.delete();
      }
    } finally {
      parser.delete();
    }
  } catch (error) {
    runtime.isBroken = true;
    if (isTrap(error)) return { failed: "crashed" };
    throw error;
  }
}
function isTrap(error) {
  return error instanceof WASM.RuntimeError || error instanceof RangeError;
}
function parseBounded(parser, bound) {
  return parser.parse((index) => bound.textAt(index), null, {
    progressCallback: ({ hasError }) => bound.isPassed(hasError)
  });
}
var Bound = class {
  exceeded = null;
  #text;
  #begun = performance.now();
  #read = 0;
  #steps = 0;
  #behindError = 0;
  constructor(text) {
    this.#text = text;
  }
  milliseconds() {
    return performance.now() - this.#begun;
  }
  /** Nothing more once the bound is reached: the parser then ends soon. */
  textAt(index) {
    if (this.#read > READ(this.#text.length)) this.exceeded = "too-much-work";
    if (this.exceeded !== null) return void 0;
    const chunk = this.#text.slice(index, index + CHUNK);
    this.#read += chunk.length;
    return chunk;
  }
  isPassed(hasError) {
    this.#steps++;
    if (hasError) this.#behindError++;
    if (this.#steps > STEPS(this.#text.length) || this.#behindError > STEPS_BEHIND_ERROR) this.exceeded = "too-much-work";
    else if (this.milliseconds() > MOST_MILLISECONDS) this.exceeded ??= "too-slow";
    return this.exceeded !== null;
  }
};

// src/world/index.ts
async function openWorld(options = {}) {
  const env = options.env ?? process.env;
  const git = await openGit(
    options.path ?? process.cwd(),
    env.PATH ?? env.Path ?? "",
    options.path !== void 0,
    options.borrowed ?? null
  );
  const epoch = env.SOURCE_DATE_EPOCH;
  const now = epoch !== void 0 && /^\d{1,11}$/.test(epoch) ? () => Number(epoch) : () => Math.floor(Date.now() / 1e3);
  try {
    return { git, now, parsers: openParsers(), cache: cacheFor(git, options.cache, env), close: () => git.close() };
  } catch (error) {
    git.close();
    throw error;
  }
}
function cacheFor({ facts }, asked, env) {
  if (asked === void 0) return null;
  const scanned = [facts.root, ...facts.gitDirs];
  if (typeof asked === "string") return openCache(asked, scanned);
  const folder = userCacheFolder(env, process.platform);
  return folder === null || isInside(folder, scanned) ? null : openCache(folder, scanned);
}
function rootOf(path) {
  try {
    return locateRepository(path ?? ".", path !== void 0).root;
  } catch (error) {
    if (error instanceof ProvenanceError) return resolve2(path ?? ".");
    throw error;
  }
}

export {
  openWorld,
  rootOf
};
