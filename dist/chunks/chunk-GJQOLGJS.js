import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/world/git/locate.ts
import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
var MAX_POINTER_FILE = 64 * 1024;
function locateRepository(start, named = true) {
  const from = realOrFail(start);
  const bare = isGitDir(from) && basename(from) !== ".git";
  if (bare && named) return place(dirname(from), from, true);
  for (let folder = from; ; folder = dirname(folder)) {
    const gitDir = basename(folder) === ".git" && isGitDir(folder) ? folder : gitDirOf(join(folder, ".git"));
    if (gitDir !== null) return place(basename(folder) === ".git" ? dirname(folder) : folder, gitDir, false);
    if (dirname(folder) === folder) break;
  }
  if (bare) return place(dirname(from), from, true);
  throw new ProvenanceError("not-a-repository", `no git repository at ${start} or above it`, {
    fix: "run it inside a repository, or name one with --repo <folder>"
  });
}
function realOrFail(path) {
  try {
    const real = realpathSync(path);
    return statSync(real).isDirectory() ? real : dirname(real);
  } catch (cause) {
    throw new ProvenanceError("not-a-repository", `${path} does not exist or cannot be read`, {
      fix: "name an existing folder with --repo <folder>",
      cause
    });
  }
}
function gitDirOf(dotGit) {
  try {
    const stat = statSync(dotGit);
    if (stat.isDirectory()) return isGitDir(dotGit) ? realpathSync(dotGit) : null;
    if (!stat.isFile() || stat.size > MAX_POINTER_FILE) return null;
    const target = /^gitdir: ([^\0]+?)[\r\n]*$/.exec(readFileSync(dotGit, "utf8"))?.[1];
    if (target === void 0) return null;
    const gitDir = resolve(dirname(dotGit), target);
    return isGitDir(gitDir) ? realpathSync(gitDir) : null;
  } catch {
    return null;
  }
}
function isGitDir(folder) {
  try {
    const common = commonDirOf(folder);
    const head = lstatSync(join(folder, "HEAD"));
    return (head.isFile() || head.isSymbolicLink()) && statSync(join(common, "objects")).isDirectory() && statSync(join(common, "refs")).isDirectory();
  } catch {
    return false;
  }
}
function commonDirOf(gitDir) {
  try {
    const path = join(gitDir, "commondir");
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > MAX_POINTER_FILE) return gitDir;
    const target = readFileSync(path, "utf8").replace(/[\r\n]+$/, "");
    return isAbsolute(target) ? target : resolve(gitDir, target);
  } catch {
    return gitDir;
  }
}
function place(root, gitDir, bareFolder) {
  assertRegular(join(gitDir, "commondir"));
  const commonDir = realpathSync(commonDirOf(gitDir));
  return {
    root: bareFolder ? gitDir : root,
    gitDir,
    commonDir,
    objectDir: realpathSync(join(commonDir, "objects")),
    bare: bareFolder
  };
}
function readHead(gitDir) {
  const path = join(gitDir, "HEAD");
  if (lstatSync(path).isSymbolicLink()) return `ref: ${readlinkSync(path)}`;
  assertRegular(path);
  const text = statSync(path).size > MAX_POINTER_FILE ? "" : readFileSync(path, "utf8").trimEnd();
  if (/^ref: refs\/[^\0\n]+$/.test(text) || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return text;
  throw new ProvenanceError("unsupported-repository", `HEAD of the repository is damaged: ${JSON.stringify(text.slice(0, 60))}`, {
    fix: "git symbolic-ref HEAD refs/heads/<branch>"
  });
}
function assertRegular(path) {
  if (!existsSync(path)) return false;
  if (statSync(path).isFile()) return true;
  throw new ProvenanceError("unsupported-repository", `${path} is not a regular file`, {
    fix: "git fsck, or clone the repository again"
  });
}

// src/world/git/repository.ts
import { existsSync as existsSync3, readdirSync as readdirSync2, readFileSync as readFileSync2, statSync as statSync4 } from "node:fs";
import { basename as basename2, dirname as dirname3, join as join6 } from "node:path";

// src/world/git/binary.ts
import { execFile } from "node:child_process";
import { accessSync, constants, realpathSync as realpathSync2, statSync as statSync2 } from "node:fs";
import { delimiter, isAbsolute as isAbsolute2, join as join2, sep } from "node:path";
import { promisify } from "node:util";
var OLDEST_GIT = [2, 38];
async function findGit(scannedRoots, pathVariable) {
  const names = process.platform === "win32" ? ["git.exe"] : ["git"];
  for (const folder of pathVariable.split(delimiter).filter(isAbsolute2)) {
    for (const name of names) {
      const path = executable(join2(folder, name), scannedRoots);
      if (path === null) continue;
      const version = await versionOf(path);
      if (version !== null) return { path, version: assertNotTooOld(version) };
    }
  }
  throw new ProvenanceError("git-missing", "git was not found on PATH outside the scanned repository", {
    fix: `install git ${OLDEST_GIT.join(".")} or newer`
  });
}
function executable(path, scannedRoots) {
  try {
    const real = realpathSync2(path);
    if (scannedRoots.some((root) => [path, real].some((candidate) => candidate.startsWith(root + sep)))) return null;
    accessSync(real, constants.X_OK);
    return statSync2(real).isFile() ? real : null;
  } catch {
    return null;
  }
}
async function versionOf(path) {
  try {
    const { stdout } = await promisify(execFile)(path, ["--version"], { env: {}, cwd: "/", timeout: 5e3 });
    return /^git version (\d+\.\d+(?:\.\d+)?)/.exec(stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}
function assertNotTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST_GIT[0] || major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1]) return version;
  throw new ProvenanceError("git-too-old", `git ${version} is too old; ${OLDEST_GIT.join(".")} or newer is needed`, {
    fix: "upgrade git"
  });
}

// src/world/git/blame.ts
import { availableParallelism } from "node:os";

// src/world/git/commands.ts
import { spawn } from "node:child_process";

// src/world/git/shield.ts
import { copyFileSync, existsSync as existsSync2, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { delimiter as delimiter2, dirname as dirname2, join as join3 } from "node:path";
var EMPTY_TREE = {
  sha1: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
  sha256: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
var SHIELD_OPTIONS = ["--no-pager", "-c", "core.commitGraph=false"];
function raiseShield(place2, objectFormat, git, borrowed = null) {
  const gitDir = mkdtempSync(join3(tmpdir(), "ai-provenance-"));
  const remove = removedAtExit(gitDir);
  try {
    writeFileSync(join3(gitDir, "HEAD"), `${readHead(place2.gitDir)}
`);
    writeFileSync(join3(gitDir, "config"), configFor(objectFormat));
    mkdirSync(join3(gitDir, "objects"));
    link(join3(place2.commonDir, "refs"), join3(gitDir, "refs"));
    linkLogs(place2, join3(gitDir, "logs"));
    for (const file of borrowed === null ? ["packed-refs", "shallow"] : ["packed-refs"]) {
      if (assertRegular(join3(place2.commonDir, file))) copyFileSync(join3(place2.commonDir, file), join3(gitDir, file));
    }
    const shallow = borrowed?.shallow ?? [];
    if (shallow.length > 0) writeFileSync(join3(gitDir, "shallow"), `${shallow.join("\n")}
`);
  } catch (error) {
    remove();
    throw error;
  }
  return {
    gitDir,
    env: {
      ...environment(gitDir, place2.objectDir, objectFormat, git),
      ...borrowed === null ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(borrowed.objectDir) }
    },
    remove
  };
}
function quoted(path) {
  return path.includes(delimiter2) || path.startsWith('"') ? `"${path.replace(/["\\]/g, "\\$&")}"` : path;
}
function linkLogs({ commonDir, gitDir }, logs) {
  mkdirSync(logs);
  if (existsSync2(join3(commonDir, "logs", "refs"))) link(join3(commonDir, "logs", "refs"), join3(logs, "refs"));
  if (assertRegular(join3(gitDir, "logs", "HEAD"))) symlinkSync(join3(gitDir, "logs", "HEAD"), join3(logs, "HEAD"));
}
var standing = /* @__PURE__ */ new Set();
function removedAtExit(folder) {
  if (standing.size === 0) process.on("exit", removeAll);
  const remove = () => {
    standing.delete(remove);
    if (standing.size === 0) process.off("exit", removeAll);
    rmSync(folder, { recursive: true, force: true });
  };
  standing.add(remove);
  return remove;
}
function removeAll() {
  for (const remove of [...standing]) remove();
}
function link(target, path) {
  symlinkSync(target, path, "junction");
}
function configFor(objectFormat) {
  return objectFormat === "sha1" ? "[core]\n	repositoryformatversion = 0\n	bare = true\n" : "[core]\n	repositoryformatversion = 1\n	bare = true\n[extensions]\n	objectformat = sha256\n";
}
function environment(gitDir, objectDir, format, git) {
  const systemRoot = process.env.SYSTEMROOT;
  return {
    PATH: dirname2(git.path),
    LC_ALL: "C",
    TZ: "UTC",
    GIT_DIR: gitDir,
    GIT_OBJECT_DIRECTORY: objectDir,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_ATTR_SOURCE: EMPTY_TREE[format],
    // Without a work tree git 2.43 to 2.45 takes the attributes of HEAD.
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: "1",
    GIT_ALLOW_PROTOCOL: "",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_FLUSH: "0",
    // Otherwise rev-list writes to a pipe commit by commit.
    GIT_LITERAL_PATHSPECS: "1",
    GIT_CEILING_DIRECTORIES: dirname2(gitDir),
    ...systemRoot === void 0 ? {} : { SYSTEMROOT: systemRoot }
  };
}

// src/world/git/commands.ts
var BOUNDED_TIMEOUT_MS = 12e4;
var LONG_TIMEOUT_MS = 6e5;
var ALLOC_LIMIT = { GIT_ALLOC_LIMIT: "64m" };
var GitCommands = class {
  #git;
  #shield;
  #running = /* @__PURE__ */ new Set();
  #stopped = false;
  constructor(git, shield) {
    this.#git = git;
    this.#shield = shield;
  }
  /**
   * A command whose output is small, through simple-git. Its guards against risky environment variables are lifted only for the
   * variables that the shield itself sets.
   * @throws ProvenanceError `git-failed`
   */
  async text(args) {
    const { simpleGit, GitPluginError } = await import("./dist-HINQYVRX.js");
    try {
      return await simpleGit({
        baseDir: this.#shield.gitDir,
        binary: this.#git.path,
        timeout: { block: BOUNDED_TIMEOUT_MS },
        allowEnvironment: Object.keys(this.#shield.env),
        unsafe: { allowUnsafeConfigPaths: true, allowUnsafeCustomBinary: true, allowUnsafeProtocolOverride: true }
      }).env(this.#shield.env).raw([...SHIELD_OPTIONS, ...args]);
    } catch (cause) {
      if (cause instanceof GitPluginError) throw cause;
      const said = cause instanceof Error ? cause.message.trim() : String(cause);
      throw new ProvenanceError("git-failed", `git ${args[0]} failed: ${said.split("\n").at(-1)}`, { cause });
    }
  }
  /**
   * A command with words of the user's or the repository's in it, whose "no" is an answer. simple-git's guards look at words, and a
   * branch may be called anything, so it does not take part here.
   */
  async answer(args, input = "") {
    const said = await this.bytes(args, { input });
    return { ...said, stdout: said.stdout.toString("utf8") };
  }
  /**
   * Like `answer`, for output that is not text.
   * @param env changes to the shield's environment
   * @param folder where git runs; default: the shield
   * @param limit milliseconds after which it is stopped; a pipe in the place of a file could hold it for ever
   */
  async bytes(args, {
    env = {},
    input = "",
    folder,
    limit = LONG_TIMEOUT_MS
  } = {}) {
    const child = this.stream(args, env, folder);
    const end = endOf(child);
    let late = "";
    const stop = setTimeout(() => {
      late = `
git was stopped after ${limit / 1e3} s`;
      child.kill("SIGKILL");
    }, limit);
    child.stdin.end(input);
    const parts = [];
    for await (const chunk of child.stdout) parts.push(chunk);
    const ended = await end;
    clearTimeout(stop);
    return { ...ended, stderr: ended.stderr + late, stdout: Buffer.concat(parts) };
  }
  /** Like `text`, but null when git says no. */
  async textOrNull(args) {
    try {
      return await this.text(args);
    } catch (error) {
      if (error instanceof ProvenanceError) return null;
      throw error;
    }
  }
  /** A streaming command. The caller reads stdout to its end or kills the child. */
  stream(args, env = {}, folder = this.#shield.gitDir) {
    const child = spawn(this.#git.path, [...SHIELD_OPTIONS, ...args], {
      cwd: folder,
      env: { ...this.#shield.env, ...env },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true
    });
    child.stdin.on("error", () => {
    });
    this.#running.add(child);
    child.once("close", () => this.#running.delete(child));
    if (this.#stopped) child.kill("SIGKILL");
    return child;
  }
  /** Stops what runs, and what is started later. */
  stop() {
    this.#stopped = true;
    for (const child of this.#running) child.kill("SIGKILL");
  }
};
function isTooLarge({ stderr }) {
  return /attempting to allocate \d+ over limit|out of memory/i.test(stderr);
}
function lastWords({ code, stderr }) {
  return stderr.trim().split("\n").at(-1) || `git ended with code ${code}`;
}
function endOf(child) {
  const parts = [];
  let size = 0;
  child.stderr.on("data", (chunk) => {
    if (size < 65536) parts.push(chunk);
    size += chunk.length;
  });
  return new Promise((resolve3) => {
    child.once("error", (error) => resolve3({ code: -1, stderr: error.message }));
    child.once("close", (code) => resolve3({ code: code ?? -1, stderr: Buffer.concat(parts).toString("utf8") }));
  });
}

// src/world/git/damage.ts
function withoutDamaged(objects, gaps) {
  for (const object of objects) {
    if (object.status === "missing") gaps.push(missing(object.id));
    if (object.status === "mismatch") {
      gaps.push({
        code: "corrupt-object",
        subject: object.id,
        detail: `the stored bytes hash to ${object.actual}, not to this id`,
        fix: "git fsck --full, then fetch the object again from a good clone"
      });
    }
  }
  return objects;
}
function missing(id) {
  return {
    code: "missing-object",
    subject: id,
    detail: "the object is not in this clone",
    fix: "git fetch --refetch origin"
  };
}
function damage(end, consequence, id) {
  const said = end.stderr.trim();
  const subject = id ?? /[0-9a-f]{64}|[0-9a-f]{40}/.exec(said)?.[0];
  const corrupt = /corrupt|inflate|unable to stream|checksum|mismatch|bad object header|invalid|unable to unpack|not a commit/i.test(said);
  return {
    code: corrupt ? "corrupt-object" : "missing-object",
    ...subject === void 0 ? {} : { subject },
    detail: `${consequence}: ${lastWords(end)}`,
    fix: corrupt ? "git fsck --full, then fetch the object again from a good clone" : "git fetch --refetch origin"
  };
}

// src/world/git/trees.ts
var TAB = 9;
var SEARCH_OPTIONS = ["-c", "core.packedGitLimit=64m", "-c", "core.packedGitWindowSize=4m"];
async function listTree(commands, tree, path) {
  const bytes = await whole(commands, [
    "ls-tree",
    "-r",
    "-l",
    "-z",
    "--full-tree",
    tree,
    ...path === void 0 ? [] : ["--", path]
  ]);
  return cutAtNul(bytes).map((row) => {
    const tab = row.indexOf(TAB);
    const [mode = "", , id = "", size = ""] = row.toString("latin1", 0, tab).split(/ +/);
    return { path: decodePath(row.subarray(tab + 1)), mode, id, size: /^\d+$/.test(size) ? Number(size) : null };
  });
}
async function compareTrees(commands, from, to) {
  const rows = cutAtNul(await whole(commands, ["diff-tree", "-r", "-z", "--raw", "--no-renames", from, to]));
  const changes = [];
  for (let at = 0; at + 1 < rows.length; at += 2) {
    const [, mode = "", , id = "", status = ""] = rows[at].toString("latin1").split(" ");
    changes.push({ path: decodePath(rows[at + 1]), status, entry: status === "D" ? null : { mode, id } });
  }
  return changes;
}
var STATUS = {
  A: "added",
  D: "deleted",
  M: "modified",
  R: "renamed",
  T: "type-changed"
};
var RENAME_LIMIT = 1e3;
async function comparePaths(commands, from, to) {
  const compare = (find) => commands.bytes(["diff-tree", "-r", "-z", "--raw", find, `-l${RENAME_LIMIT}`, from, to], { env: ALLOC_LIMIT });
  const alike = await compare("-M");
  const said = alike.code === 0 ? alike : await compare("-M100%");
  if (said.code !== 0) throw new ProvenanceError("git-failed", `git diff-tree failed: ${lastWords(said)}`);
  const rows = cutAtNul(said.stdout);
  const changes = [];
  for (let at = 0; at + 1 < rows.length; ) {
    const [oldMode = "", mode = "", oldId = "", id = "", letters = ""] = rows[at].toString("latin1").slice(1).split(" ");
    const status = STATUS[letters[0] ?? ""] ?? "modified";
    const first = decodePath(rows[at + 1]);
    const isRename = status === "renamed";
    changes.push({
      path: isRename ? decodePath(rows[at + 2] ?? Buffer.alloc(0)) : first,
      ...isRename ? { from: first } : {},
      status,
      before: status === "added" ? null : { mode: oldMode, id: oldId },
      after: status === "deleted" ? null : { mode, id }
    });
    at += isRename ? 3 : 2;
  }
  return changes;
}
async function objectFacts(commands, ids) {
  const facts = /* @__PURE__ */ new Map();
  if (ids.length === 0) return facts;
  const rows = await whole(
    commands,
    ["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)", "--buffer"],
    `${ids.join("\n")}
`
  );
  for (const row of rows.toString("latin1").split("\n")) {
    const [id = "", type = "", size = ""] = row.split(" ");
    if (/^\d+$/.test(size)) facts.set(id, { type, size: Number(size) });
  }
  return facts;
}
async function searchTree(commands, tree, expression, except) {
  const pathspecs = except.map((path) => `:(top,exclude,literal)${path}`);
  const said = await commands.bytes(
    [...SEARCH_OPTIONS, "grep", "--no-color", "--full-name", "-z", "-l", "-i", "-P", "-e", expression, tree, "--", ...pathspecs],
    { env: { GIT_LITERAL_PATHSPECS: "0" } }
  );
  if (said.code > 1) return null;
  const prefix = tree.length + 1;
  return {
    paths: cutAtNul(said.stdout).map((row) => decodePath(row.subarray(prefix))),
    unreadable: [...said.stderr.matchAll(/unable to read ([0-9a-f]+)$/gm)].map(([, id = ""]) => id)
  };
}
async function whole(commands, args, input = "") {
  const said = await commands.bytes(args, { input });
  if (said.code === 0) return said.stdout;
  throw new ProvenanceError("git-failed", `git ${args[0]} failed: ${lastWords(said)}`);
}
function cutAtNul(bytes) {
  const pieces = [];
  let at = 0;
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
    pieces.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return pieces;
}
function isInexact(path) {
  return /%[89A-F][0-9A-F]/.test(path);
}
function decodePath(bytes) {
  const text = bytes.toString("utf8");
  if (!text.includes("\uFFFD") || Buffer.from(text).equals(bytes)) return text;
  return bytes.toString("latin1").replace(/[\x80-\xff]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/world/git/blame.ts
async function blame(commands, range, path) {
  const child = commands.stream(["blame", "--incremental", "--root", range, "--", path], ALLOC_LIMIT);
  const end = endOf(child);
  child.stdin.end();
  const lines = [];
  let rest = "";
  for await (const chunk of child.stdout) {
    const rows = (rest + chunk.toString("latin1")).split("\n");
    rest = rows.pop() ?? "";
    for (const row of rows) {
      const [, commit, from, count2] = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+) (\d+)$/.exec(row) ?? [];
      if (commit !== void 0) lines.push({ commit, from: Number(from), count: Number(count2) });
    }
  }
  const ended = await end;
  return ended.code === 0 ? lines : isTooLarge(ended) ? "too-large" : null;
}
async function* blameAll(commands, range, paths) {
  const ahead = Math.min(availableParallelism(), 8);
  const running = paths.slice(0, ahead).map((path) => blame(commands, range, path));
  for (const [index, path] of paths.entries()) {
    const lines = await running[index] ?? null;
    const next = paths[index + ahead];
    if (next !== void 0) running[index + ahead] = blame(commands, range, next);
    yield { path, lines };
  }
}
var RENAMES_COMPARED = 5e3;
async function findRenames(commands, head, paths, gaps) {
  const walked = await commands.answer(["rev-list", "--full-history", "--stdin"], `${head}
--
${paths.join("\n")}
`);
  const compare = (find) => {
    const options = [
      "diff-tree",
      "--stdin",
      "-m",
      "--no-commit-id",
      "-r",
      "-z",
      find,
      `-l${RENAMES_COMPARED}`,
      "--diff-filter=R",
      "--name-status"
    ];
    return commands.bytes(options, { env: ALLOC_LIMIT, input: walked.stdout });
  };
  const alike = await compare("-M");
  const compared = isTooLarge(alike) ? await compare("-M100%") : alike;
  for (const end of [walked, compared]) if (end.code !== 0) gaps.push(damage(end, "renamed files were not all found"));
  if (/rename detection was skipped/.test(compared.stderr)) {
    const detail = "a commit moved and changed too many files to follow each";
    gaps.push({ code: "missing-object", detail, fix: "move files in one commit, and change them in another" });
  }
  const rows = cutAtNul(compared.stdout);
  const renames = /* @__PURE__ */ new Map();
  for (let at = 0; at + 2 < rows.length; at += 3) {
    const [old, now] = [rows[at + 1], rows[at + 2]].map((row) => decodePath(row));
    if (old !== void 0 && now !== void 0) renames.set(old, [...renames.get(old) ?? [], now]);
  }
  return renames;
}
async function touchedPaths(commands, commits, gaps) {
  const options = ["diff-tree", "--stdin", "--no-commit-id", "--root", "-r", "-c", "-z", "--no-renames", "--name-only"];
  const said = await commands.bytes(options, { input: `${commits.join("\n")}
` });
  if (said.code !== 0) gaps.push(damage(said, "the files that commits with AI evidence changed were not all found"));
  return [...new Set(cutAtNul(said.stdout).map(decodePath))];
}

// src/world/git/diffs.ts
var DIFF_OPTIONS = ["-c", "core.bigFileThreshold=5m", "-c", "diff.renameLimit=1000"];
var [NUL, TAB2, COLON] = [0, 9, 58];
var UNREADABLE_COMMITS = 50;
async function* readLineStats(commands, ids, gaps) {
  let at = 0;
  for (let failures = 0; at < ids.length; failures++) {
    const stream = streamLines(commands, ids.slice(at));
    let whole2 = 0;
    let step = await stream.next();
    for (; !step.done; step = await stream.next()) {
      whole2 = ids.indexOf(step.value.commit, Math.max(at, whole2)) + 1;
      yield step.value;
    }
    if (step.value === null) return;
    at = Math.max(at, whole2);
    for (let alone = await readAlone(commands, ids[at]); alone.failed === null; ) {
      if (alone.lines !== null) yield alone.lines;
      if (++at === ids.length) return;
      alone = await readAlone(commands, ids[at]);
    }
    const exact = isTooLarge(step.value) ? await readAlone(commands, ids[at], ["-M100%"]) : null;
    if (exact?.failed === null) {
      if (exact.lines !== null) yield exact.lines;
      at++;
      continue;
    }
    const rest = failures < UNREADABLE_COMMITS ? "" : " nor of those behind it";
    gaps.push(damage(step.value, `the lines of commit ${ids[at]}${rest} were not counted`));
    if (rest !== "") return;
    at++;
  }
}
async function readAlone(commands, id, find) {
  const stream = streamLines(commands, [id], find);
  let lines = null;
  let step = await stream.next();
  for (; !step.done; step = await stream.next()) lines = step.value;
  return { failed: step.value, lines };
}
async function* streamLines(commands, ids, find = ["-M"]) {
  const options = [...DIFF_OPTIONS, "diff-tree", "--stdin", "--root", "-r", "-z", ...find, "--numstat"];
  const child = commands.stream(options, ALLOC_LIMIT);
  const end = endOf(child);
  child.stdin.end(`${ids.join("\n")}
`);
  const parser = new NumstatParser();
  let whole2 = false;
  try {
    for await (const chunk of child.stdout) yield* parser.push(chunk);
    whole2 = true;
  } finally {
    if (!whole2) child.kill();
  }
  const ended = await end;
  if (ended.code !== 0) return ended;
  const last = parser.last();
  if (last !== null) yield last;
  return null;
}
async function countLines(commands, format, tree, gaps) {
  return diffLines(commands, EMPTY_TREE[format], tree, gaps, ["--no-renames"]);
}
async function diffLines(commands, from, to, gaps, find = ["-M", `-l${RENAME_LIMIT}`]) {
  const options = [...DIFF_OPTIONS, "diff-tree", "-r", "-z", ...find, "--numstat"];
  const child = commands.stream([...options, from, to], ALLOC_LIMIT);
  const end = endOf(child);
  child.stdin.end();
  const parser = new NumstatParser();
  for await (const chunk of child.stdout) for (const _ of parser.push(chunk)) ;
  const ended = await end;
  if (ended.code !== 0) gaps.push(damage(ended, "the lines were not all counted"));
  return parser.last()?.files ?? [];
}
async function mergesWithContent(commands, ids, gaps) {
  const child = commands.stream(
    [...DIFF_OPTIONS, "diff-tree", "--stdin", "-r", "--cc", "-p", "-U0", "--no-renames"],
    ALLOC_LIMIT
  );
  const end = endOf(child);
  child.stdin.end(`${ids.join("\n")}
`);
  const found = /* @__PURE__ */ new Set();
  let rest = "";
  let commit = "";
  for await (const chunk of child.stdout) {
    const rows = (rest + chunk.toString("latin1")).split("\n");
    rest = rows.pop() ?? "";
    for (const row of rows) {
      if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(row)) commit = row;
      else if (row.startsWith("diff --cc ")) found.add(commit);
    }
  }
  const ended = await end;
  if (ended.code !== 0) gaps.push(damage(ended, "what merges with AI evidence bring of their own was not all seen"));
  return found;
}
async function* readCommitPaths(commands, ids, gaps) {
  const child = commands.stream(["diff-tree", "--stdin", "--root", "-r", "-z", "--no-renames", "--raw"]);
  const end = endOf(child);
  child.stdin.end(`${ids.join("\n")}
`);
  let rest = Buffer.alloc(0);
  let current = null;
  let isPath = false;
  for await (const chunk of child.stdout) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let stop = bytes.indexOf(NUL); stop >= 0; stop = bytes.indexOf(NUL, at)) {
      const field = bytes.subarray(at, stop);
      at = stop + 1;
      if (isPath) current?.paths.push(decodePath(field));
      else if (field[0] !== COLON) {
        if (current !== null) yield current;
        current = { commit: field.toString("latin1"), paths: [] };
      }
      isPath = !isPath && field[0] === COLON;
    }
    rest = Buffer.from(bytes.subarray(at));
  }
  if (current !== null) yield current;
  const ended = await end;
  if (ended.code !== 0) gaps.push(damage(ended, "the history of the files was not read to its end"));
}
var NumstatParser = class {
  #rest = Buffer.alloc(0);
  #commit = "";
  #files = [];
  /** A renamed file whose names are still to come. */
  #renamed = null;
  *push(chunk) {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(NUL, this.#rest.length); end >= 0; end = bytes.indexOf(NUL, at)) {
      const done = this.#field(bytes.subarray(at, end));
      if (done !== null) yield done;
      at = end + 1;
    }
    this.#rest = bytes.subarray(at);
  }
  /** The commit that was being read when the stream ended. */
  last() {
    return this.#files.length === 0 && this.#commit === "" ? null : { commit: this.#commit, files: this.#files };
  }
  #field(field) {
    if (this.#renamed !== null) {
      if (++this.#renamed.names === 2) {
        this.#files.push({ path: decodePath(field), ...this.#renamed.counts });
        this.#renamed = null;
      }
      return null;
    }
    const first = field.indexOf(TAB2);
    if (first < 0) {
      const done = this.last();
      this.#commit = field.toString("latin1");
      this.#files = [];
      return done?.commit === "" ? null : done;
    }
    const second = field.indexOf(TAB2, first + 1);
    const counts = {
      added: count(field.toString("latin1", 0, first)),
      deleted: count(field.toString("latin1", first + 1, second))
    };
    if (second === field.length - 1) this.#renamed = { counts, names: 0 };
    else this.#files.push({ path: decodePath(field.subarray(second + 1)), ...counts });
    return null;
  }
};
function count(text) {
  return text === "-" ? null : Number(text);
}

// src/world/git/walk-parser.ts
import { hash } from "node:crypto";
var ARENA_BYTES = 512 * 1024;
var RECORD_LIMIT_BYTES = 1024 * 1024;
var PREFIX_BYTES = 24;
var [NUL2, LF, SPACE] = [0, 10, 32];
var WalkParser = class {
  #format;
  #idLength;
  #rest = Buffer.alloc(0);
  #arena = Buffer.alloc(0);
  #used = 0;
  #skipping = false;
  /** Line feeds at the end of the last commit's message beyond the one that git always prints: 0, 1 or -1. */
  #lineFeeds = 0;
  constructor(format) {
    this.#format = format;
    this.#idLength = format === "sha1" ? 40 : 64;
  }
  /** Commits that were handed out are no longer needed: their memory is used again. */
  recycle() {
    this.#used = 0;
  }
  /** Bytes of a record that never ended; 0 at a clean end. */
  get unfinished() {
    return this.#rest.length;
  }
  /** Commits completed by this chunk, in order. */
  push(chunk) {
    const block = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const commits = [];
    let at = 0;
    for (let end = block.indexOf(NUL2, this.#rest.length); end >= 0; end = block.indexOf(NUL2, at)) {
      if (!this.#skipping) commits.push(this.#commit(block, at, end));
      this.#skipping = false;
      at = end + 1;
    }
    this.#rest = block.subarray(at);
    if (this.#rest.length > RECORD_LIMIT_BYTES) {
      if (!this.#skipping) commits.push({ id: this.#idAt(block, at), status: "unsure" });
      this.#skipping = true;
      this.#rest = Buffer.alloc(0);
    }
    return commits;
  }
  #idAt(block, at) {
    return block.toString("latin1", at, at + this.#idLength);
  }
  #commit(block, at, end) {
    const id = this.#idAt(block, at);
    const start = at + this.#idLength + 1;
    const arena = this.#room(end - start + PREFIX_BYTES + 1);
    const from = this.#used + PREFIX_BYTES;
    const to = rebuild(block, start, end, arena, from);
    const body = to < 0 ? null : this.#likely(arena, from, to, id);
    if (body === null) return { id, status: "unsure" };
    this.#used = from + body.length;
    return { id, status: "read", type: "commit", body, size: body.length, truncated: false };
  }
  /** git prints one line feed behind a message; the message may have none (made by an API) or two (a title without a body). */
  #likely(arena, from, to, id) {
    arena[to] = LF;
    const usual = this.#proven(arena, from, to + this.#lineFeeds, id);
    if (usual !== null) return usual;
    for (const lineFeeds of [0, 1, -1]) {
      const body = lineFeeds === this.#lineFeeds ? null : this.#proven(arena, from, to + lineFeeds, id);
      if (body === null) continue;
      this.#lineFeeds = lineFeeds;
      return body;
    }
    return null;
  }
  #room(bytes) {
    if (this.#arena.length - this.#used < bytes) {
      this.#arena = Buffer.allocUnsafeSlow(Math.max(ARENA_BYTES, bytes));
      this.#used = 0;
    }
    return this.#arena;
  }
  #proven(arena, from, to, id) {
    const prefix = `commit ${to - from}\0`;
    const begin = from - prefix.length;
    arena.write(prefix, begin, "latin1");
    return hash(this.#format, arena.subarray(begin, to), "hex") === id ? arena.subarray(from, to) : null;
  }
};
function rebuild(block, start, end, target, offset) {
  let at = start;
  let to = offset;
  while (at < end && (block[at] !== LF || block[at + 1] !== LF)) target[to++] = block[at++];
  if (at >= end) return -1;
  target[to++] = LF;
  target[to++] = LF;
  for (at += 2; at < end; ) {
    for (const indent = at + 4; at < indent; at++) if (block[at] !== SPACE) return -1;
    for (let byte = -1; byte !== LF && at < end; ) {
      byte = block[at++];
      target[to++] = byte;
    }
  }
  return to;
}

// src/world/git/history.ts
var WALK_OPTIONS = ["-c", "core.packedGitLimit=8m", "-c", "core.packedGitWindowSize=1m"];
var BATCH_COMMITS = 200;
async function* readCommits(commands, format, selection, reader, gaps) {
  if (selection.kind === "exactly") yield* reader.read(selection.ids, gaps);
  else yield* readWalk(commands, format, selection, reader, gaps);
}
async function* readWalk(commands, format, selection, reader, gaps) {
  if (selection.include.length === 0 || (selection.until ?? 0) < 0) return;
  const walk = commands.stream([
    ...WALK_OPTIONS,
    "rev-list",
    "--header",
    "--encoding=none",
    "--stdin",
    ...dateFilters(selection)
  ]);
  const end = endOf(walk);
  walk.stdin.end([...selection.include, ...selection.exclude.map((id) => `^${id}`), ""].join("\n"));
  const parser = new WalkParser(format);
  let whole2 = false;
  try {
    let batch = [];
    for await (const chunk of walk.stdout) {
      for (const commit of parser.push(chunk)) batch.push(commit);
      if (batch.length < BATCH_COMMITS) continue;
      yield await made(batch, reader, gaps);
      batch = [];
      parser.recycle();
    }
    if (batch.length > 0) yield await made(batch, reader, gaps);
    whole2 = true;
  } finally {
    if (!whole2) walk.kill();
  }
  const ended = await end;
  if (ended.code !== 0 || parser.unfinished > 0) gaps.push(damage(ended, "the history behind it was not read"));
}
async function made(walked, reader, gaps) {
  const unsure = walked.filter((commit) => commit.status === "unsure").map(({ id }) => id);
  if (unsure.length === 0) return walked;
  const read = /* @__PURE__ */ new Map();
  for await (const objects of reader.read(unsure, gaps)) for (const object of objects) read.set(object.id, object);
  return walked.flatMap((commit) => commit.status === "unsure" ? read.get(commit.id) ?? [] : commit);
}
function dateFilters({ since, until }) {
  return [
    ...since === void 0 ? [] : [`--since-as-filter=@${Math.max(0, since)} +0000`],
    ...until === void 0 ? [] : [`--until=@${until} +0000`]
  ];
}
async function readBoundary(commands, include, exclude) {
  const walk = commands.stream([...WALK_OPTIONS, "rev-list", "--stdin", "--boundary"]);
  const end = endOf(walk);
  walk.stdin.end([...include, ...exclude.map((id) => `^${id}`), ""].join("\n"));
  const boundary = [];
  let rest = "";
  for await (const chunk of walk.stdout) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    boundary.push(...lines.filter((line) => line.startsWith("-")).map((line) => line.slice(1)));
  }
  await end;
  return boundary;
}
async function* readTimes(commands, include, exclude, gaps) {
  if (include.length === 0) return;
  const walk = commands.stream([...WALK_OPTIONS, "rev-list", "--stdin", "--no-commit-header", "--format=%H %at %ct %P"]);
  const end = endOf(walk);
  walk.stdin.end([...include, ...exclude.map((id) => `^${id}`), ""].join("\n"));
  let rest = "";
  for await (const chunk of walk.stdout) {
    const lines = (rest + chunk.toString("latin1")).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [id = "", authored, committed, ...parents] = line.split(" ");
      yield { id, authored: Number(authored), committed: Number(committed), merge: parents.length > 1 };
    }
  }
  const ended = await end;
  if (ended.code !== 0) gaps.push(damage(ended, "the history behind it was not read"));
}

// src/world/git/hooks.ts
import { join as join4, resolve as resolve2 } from "node:path";
async function hooksFolder(commands, place2, env) {
  const home = { HOME: env.HOME, USERPROFILE: env.USERPROFILE, XDG_CONFIG_HOME: env.XDG_CONFIG_HOME };
  const ask2 = async (where, more = {}) => {
    const args = ["config", ...where, "--type=path", "--get", "core.hooksPath"];
    const said = await commands.bytes(args, { env: { ...home, ...more } });
    return said.code === 0 ? said.stdout.toString("utf8").replace(/\n$/, "") : null;
  };
  const files = [join4(place2.gitDir, "config.worktree"), join4(place2.commonDir, "config")].filter(assertRegular);
  for (const file of files) {
    const own = await ask2(["--file", file, "--no-includes"]);
    if (own !== null) return resolve2(place2.root, own);
  }
  const users = await ask2([], { GIT_CONFIG_NOSYSTEM: env.GIT_CONFIG_NOSYSTEM, GIT_CONFIG_GLOBAL: env.GIT_CONFIG_GLOBAL });
  return users === null ? join4(place2.commonDir, "hooks") : resolve2(place2.root, users);
}

// src/world/git/objects.ts
import { hash as hash2 } from "node:crypto";
var BATCH_FORMAT = "%(objectname) %(objecttype) %(objectsize)";
var LF2 = 10;
var ObjectParser = class {
  #format;
  #keep;
  #parts = [];
  #have = 0;
  #need = 1;
  #skip = 0;
  /** @param keep bytes of one object kept in memory; of a larger object only the first `keep` bytes are returned. */
  constructor(format, keep) {
    this.#format = format;
    this.#keep = keep;
  }
  /** Objects completed by this chunk, in order. */
  push(chunk) {
    let rest = chunk;
    if (this.#skip > 0) {
      const skipped = Math.min(this.#skip, rest.length);
      this.#skip -= skipped;
      rest = rest.subarray(skipped);
    }
    if (rest.length === 0) return [];
    this.#parts.push(rest);
    this.#have += rest.length;
    return this.#have >= this.#need ? this.#drain() : [];
  }
  /** Bytes of an object that never ended; 0 at a clean end. */
  get unfinished() {
    return this.#have + this.#skip;
  }
  #drain() {
    const buffer = this.#parts.length === 1 ? this.#parts[0] ?? Buffer.alloc(0) : Buffer.concat(this.#parts, this.#have);
    const objects = [];
    let at = 0;
    this.#need = 1;
    while (at < buffer.length) {
      const end = buffer.indexOf(LF2, at);
      if (end < 0) {
        this.#need = buffer.length - at + 1;
        break;
      }
      const header = buffer.toString("latin1", at, end);
      const [id = "", type = "", length] = header.split(" ");
      if (length === void 0) {
        objects.push({ id, status: "missing" });
        at = end + 1;
        continue;
      }
      const size = Number(length);
      const kept = Math.min(size, this.#keep);
      if (buffer.length - end - 1 < kept + (size > kept ? 0 : 1)) {
        this.#need = end - at + 1 + kept + 1;
        break;
      }
      const body = buffer.subarray(end + 1, end + 1 + kept);
      if (size > kept) {
        objects.push({ id, status: "read", type, body: Buffer.from(body), size, truncated: true });
        const present = Math.min(buffer.length - end - 1, size + 1);
        this.#skip = size + 1 - present;
        at = end + 1 + present;
        continue;
      }
      buffer[end] = 0;
      const actual = hash2(this.#format, buffer.subarray(at + id.length + 1, end + 1 + size), "hex");
      objects.push(
        actual === id ? { id, status: "read", type, body, size, truncated: false } : { id, status: "mismatch", actual }
      );
      at = end + 1 + size + 1;
    }
    this.#parts = at < buffer.length ? [buffer.subarray(at)] : [];
    this.#have = buffer.length - at;
    return objects;
  }
};

// src/world/git/reader.ts
var ASKED_AHEAD = 512;
var ObjectReader = class {
  #commands;
  #format;
  #keep;
  #idle = [];
  /** @param keep of a larger object only the first `keep` bytes are returned. */
  constructor(commands, format, keep) {
    this.#commands = commands;
    this.#format = format;
    this.#keep = keep;
  }
  /** The objects of these ids, in order, in batches. One that cannot be read becomes a gap. A body is valid until the next batch. */
  async *read(ids, gaps) {
    if (ids.length === 0) return;
    let git = this.#idle.pop() ?? this.#start();
    let asked = 0;
    let answered = 0;
    try {
      while (answered < ids.length) {
        if (asked - answered <= ASKED_AHEAD / 2) asked += ask(git.child, ids.slice(asked, asked + ASKED_AHEAD));
        const chunk = await git.chunks.next();
        if (chunk.done) {
          gaps.push(damage(await git.end, "this object could not be read", ids[answered]));
          answered++;
          asked = answered;
          git = this.#start();
          continue;
        }
        const objects = git.parser.push(chunk.value);
        answered += objects.length;
        if (objects.length > 0) yield withoutDamaged(objects, gaps);
      }
    } finally {
      if (answered < asked)
        git.child.kill();
      else this.#idle.push(git);
    }
  }
  #start() {
    const child = this.#commands.stream(["cat-file", `--batch-command=${BATCH_FORMAT}`, "--buffer"]);
    const chunks = child.stdout[Symbol.asyncIterator]();
    return { child, parser: new ObjectParser(this.#format, this.#keep), chunks, end: endOf(child) };
  }
};
function ask(child, ids) {
  if (ids.length > 0) child.stdin.write(`${ids.map((id) => `contents ${id}
`).join("")}flush
`);
  return ids.length;
}

// src/world/git/worktree.ts
import { copyFileSync as copyFileSync2, readdirSync, rmSync as rmSync2, statSync as statSync3, utimesSync } from "node:fs";
import { join as join5 } from "node:path";
var LIST_TIMEOUT_MS = 3e4;
async function listUncommitted(commands, shield, place2, head) {
  const env = { GIT_WORK_TREE: place2.root, GIT_INDEX_FILE: copyIndex(shield, place2), GIT_LITERAL_PATHSPECS: "0" };
  const exclude = join5(place2.commonDir, "info", "exclude");
  const ignored = ["--exclude-standard", ...assertRegular(exclude) ? [`--exclude-from=${exclude}`] : []];
  const asked = [
    ["ls-files", "-z", "--modified", "--others", ...ignored, "--full-name", "--", ":/"],
    ...head === null ? [["ls-files", "-z", "--cached"]] : [["diff-index", "-z", "--cached", "--name-only", "--no-renames", head, "--"]]
  ];
  const paths = /* @__PURE__ */ new Map();
  const unread = [];
  for (const args of asked) {
    const said = await commands.bytes(args, { env, folder: place2.root, limit: LIST_TIMEOUT_MS });
    for (const [, folder = ""] of said.stderr.matchAll(/^warning: could not open directory '(.*)': /gm)) unread.push(folder);
    if (said.code !== 0) throw new ProvenanceError("git-failed", `git ${args[0]} failed: ${lastWords(said)}`);
    for (const bytes of cutAtNul(said.stdout)) paths.set(bytes.toString("latin1"), { path: decodePath(bytes), bytes });
  }
  return { paths: [...paths.values()].sort((a, b) => a.path < b.path ? -1 : 1), unread: [...new Set(unread)] };
}
function copyIndex(shield, { gitDir }) {
  const copy = join5(shield.gitDir, "index");
  rmSync2(copy, { force: true });
  const original = join5(gitDir, "index");
  if (assertRegular(original)) {
    const { atime, mtime } = statSync3(original);
    copyFileSync2(original, copy);
    utimesSync(copy, atime, mtime);
    const shared = readdirSync(gitDir).filter((name) => /^sharedindex\.[0-9a-f]+$/.test(name));
    for (const name of shared) if (assertRegular(join5(gitDir, name))) copyFileSync2(join5(gitDir, name), join5(shield.gitDir, name));
  }
  return copy;
}

// src/world/git/repository.ts
async function openGit(start, pathVariable, named = true, borrowed = null) {
  const examined = await examine(start, pathVariable, named);
  const { place: place2, binary, format } = examined;
  const shield = raiseShield(place2, format, binary, borrowed);
  return new ShieldedGit(place2, shield, new GitCommands(binary, shield), factsOf(examined, borrowed), borrowed?.notes ?? []);
}
async function examine(start, pathVariable, named = true) {
  const place2 = locateRepository(start, named);
  const binary = await findGit([.../* @__PURE__ */ new Set([place2.root, place2.gitDir, place2.commonDir, mainRoot(place2)])], pathVariable);
  const config = await readConfig(place2, binary);
  assertSupported(config);
  return { place: place2, binary, config, format: config.get("extensions.objectformat") === "sha256" ? "sha256" : "sha1" };
}
function mainRoot({ commonDir, root }) {
  return basename2(commonDir) === ".git" ? dirname3(commonDir) : root;
}
async function readConfig(place2, binary) {
  const config = /* @__PURE__ */ new Map();
  const file = join6(place2.commonDir, "config");
  if (!assertRegular(file)) return config;
  const shield = raiseShield(place2, "sha1", binary);
  try {
    const text = await new GitCommands(binary, shield).textOrNull([
      "config",
      "--file",
      file,
      "--no-includes",
      "--null",
      "--list"
    ]);
    if (text === null) {
      throw new ProvenanceError("unsupported-repository", "the repository's configuration cannot be read", {
        fix: `git config --file ${JSON.stringify(file)} --list`
      });
    }
    for (const entry of text.split("\0")) {
      const cut = entry.indexOf("\n");
      if (cut > 0) config.set(entry.slice(0, cut), entry.slice(cut + 1));
      else if (entry !== "") config.set(entry, "true");
    }
    return config;
  } finally {
    shield.remove();
  }
}
var KNOWN_EXTENSIONS = /* @__PURE__ */ new Set([
  "objectformat",
  "partialclone",
  "worktreeconfig",
  "noop",
  "preciousobjects",
  "compatobjectformat",
  "relativeworktrees",
  "refstorage"
]);
function assertSupported(config) {
  const version = config.get("core.repositoryformatversion") ?? "0";
  if (!["0", "1"].includes(version)) unsupported(`repository format version ${version}`);
  if (version === "0") return;
  for (const [key, value] of config) {
    const extension = /^extensions\.(.+)$/.exec(key)?.[1];
    if (extension === void 0) continue;
    if (!KNOWN_EXTENSIONS.has(extension)) unsupported(`extension ${extension}`);
    if (extension === "refstorage" && value !== "files") unsupported(`ref storage ${value}`);
    if (extension === "objectformat" && !["sha1", "sha256"].includes(value)) unsupported(`object format ${value}`);
  }
}
function unsupported(what) {
  throw new ProvenanceError("unsupported-repository", `the repository uses ${JSON.stringify(what)}, which is not supported`, {
    fix: "scan a plain clone: git clone --no-local <repository> <folder>"
  });
}
function factsOf({ place: place2, binary, format, config }, borrowed) {
  const head = readHead(place2.gitDir);
  return {
    gitVersion: binary.version,
    gitPath: binary.path,
    root: place2.root,
    bare: place2.bare,
    gitDirs: [.../* @__PURE__ */ new Set([place2.gitDir, place2.commonDir])],
    objectFormat: format,
    shallow: borrowed?.shallow ?? readShallow(place2.commonDir),
    partialFilter: borrowed === null ? partialFilter(place2, config) : null,
    originUrl: config.get("remote.origin.url") ?? null,
    headRef: head.startsWith("ref: ") ? head.slice(5) : null
  };
}
function readShallow(commonDir) {
  const file = join6(commonDir, "shallow");
  if (!assertRegular(file)) return [];
  return readFileSync2(file, "latin1").split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line)).sort();
}
function partialFilter(place2, config) {
  for (const [key, value] of config) {
    if (/^remote\..+\.partialclonefilter$/.test(key)) return value;
  }
  const promised = [...config].some(([key, value]) => /^remote\..+\.promisor$/.test(key) && value === "true");
  if (!promised && !config.has("extensions.partialclone")) return null;
  return hasPromisedPacks(join6(place2.objectDir, "pack")) ? null : "unknown";
}
function hasPromisedPacks(folder) {
  try {
    return statSync4(folder).isDirectory() && readdirSync2(folder).some((name) => name.endsWith(".promisor"));
  } catch {
    return false;
  }
}
function headRefExists(place2, headRef) {
  if (headRef === null) return false;
  if (existsSync3(join6(place2.commonDir, headRef))) return true;
  const packed = join6(place2.commonDir, "packed-refs");
  return assertRegular(packed) && readFileSync2(packed, "latin1").includes(` ${headRef}
`);
}
var ShieldedGit = class {
  facts;
  #place;
  #shield;
  #commands;
  #headRefExists;
  #reader;
  /** Ids of commits that are there. */
  #commits = /* @__PURE__ */ new Set();
  /** Merge bases of two ids. */
  #bases = /* @__PURE__ */ new Map();
  #trees = /* @__PURE__ */ new Map();
  #notes;
  constructor(place2, shield, commands, facts, notes) {
    this.#notes = notes;
    this.#headRefExists = headRefExists(place2, facts.headRef);
    this.#place = place2;
    this.#shield = shield;
    this.#commands = commands;
    this.#reader = new ObjectReader(commands, facts.objectFormat, OBJECT_KEEP_BYTES);
    this.facts = facts;
  }
  async resolve(revision) {
    if (revision === "" || revision.length > REVISION_CHARS || /[\0\n]/.test(revision)) return null;
    if (this.#commits.has(revision)) return revision;
    const ask2 = async () => {
      const said = await this.#commands.answer(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`]);
      const id2 = said.code === 0 ? said.stdout.trim() : "";
      return isObjectId(id2) ? id2 : null;
    };
    const id = await ask2() ?? await ask2();
    if (id !== null) this.#commits.add(id);
    return id;
  }
  async refs() {
    const said = await this.#commands.answer([
      "for-each-ref",
      "--format=%(refname)%00%(objectname)%00%(objecttype)%00%(*objectname)%00%(*objecttype)"
    ]);
    const refs = [];
    for (const line of said.stdout.split("\n").filter(Boolean)) {
      const [name = "", id = "", type, peeled = "", peeledType] = line.split("\0");
      const commit = type === "commit" ? id : peeledType === "commit" ? peeled : peeledType === "tag" ? await this.resolve(name) : null;
      refs.push({ name, id, commit });
    }
    for (const { name, id } of this.#notes) {
      if (!refs.some((own) => own.name === name)) refs.push({ name, id, commit: await this.resolve(id) });
    }
    const broken = [
      ...said.stderr.matchAll(/(?:ignoring (?:broken|dangling symbolic) ref|missing object \S+ for|bad ref for) (\S+)/g)
    ];
    const names = broken.map(([, name = ""]) => name);
    names.push(
      ...refs.filter(({ name, commit }) => commit === null && /^refs\/(?:heads|remotes)\//.test(name)).map(({ name }) => name)
    );
    const head = this.facts.headRef;
    if (head !== null && this.#headRefExists && !refs.some(({ name }) => name === head)) names.push(head);
    const unreadable = said.code === 0 ? null : said.stderr.trim().split("\n").at(-1) ?? "for-each-ref failed";
    return { refs, broken: [...new Set(names)].sort(), unreadable };
  }
  async symbolic(name) {
    return (await this.#commands.textOrNull(["symbolic-ref", "--quiet", name]))?.trim() || null;
  }
  async mergeBases(a, b) {
    const key = `${a} ${b}`;
    const known = this.#bases.get(key);
    if (known !== void 0) return [...known];
    const said = await this.#commands.textOrNull(["merge-base", "--all", a, b]);
    const bases = (said ?? "").split("\n").filter(isObjectId).sort();
    if (isObjectId(a) && isObjectId(b)) this.#bases.set(key, bases);
    return [...bases];
  }
  async tree(commit) {
    const id = (await this.#commands.textOrNull(["rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{tree}`]))?.trim() ?? "";
    return isObjectId(id) ? id : null;
  }
  commits(selection, gaps) {
    return readCommits(this.#commands, this.facts.objectFormat, selection, this.#reader, gaps);
  }
  objects(ids, gaps) {
    return this.#reader.read(ids, gaps);
  }
  boundary(include, exclude) {
    return readBoundary(this.#commands, include, exclude);
  }
  async unreachable(commits, from) {
    const input = [...commits, ...from.map((id) => `^${id}`), ""].join("\n");
    const said = await this.#commands.answer([...WALK_OPTIONS, "rev-list", "--stdin", "-n", "1"], input);
    return said.code === 0 ? said.stdout.trim() || null : commits[0] ?? null;
  }
  async reachable(commits, tips) {
    if (commits.length === 0) return [];
    const present = [...await objectFacts(this.#commands, commits)].flatMap(([id, { type }]) => type === "commit" ? id : []);
    const input = [...present, ...tips.map((id) => `^${id}`), ""].join("\n");
    const said = await this.#commands.answer([...WALK_OPTIONS, "rev-list", "--stdin"], input);
    const beyond = new Set(said.stdout.split("\n"));
    return said.code === 0 ? present.filter((id) => !beyond.has(id)) : null;
  }
  async newest(tips, limit) {
    const said = await this.#commands.answer(
      [...WALK_OPTIONS, "rev-list", "--stdin", "-n", String(limit)],
      `${tips.join("\n")}
`
    );
    return said.stdout.split("\n").filter(isObjectId);
  }
  async count(include, exclude) {
    const input = [...include, ...exclude.map((id) => `^${id}`), ""].join("\n");
    const said = await this.#commands.answer([...WALK_OPTIONS, "rev-list", "--stdin", "--count"], input);
    return said.code === 0 ? Number(said.stdout) : null;
  }
  times(include, exclude, gaps) {
    return readTimes(this.#commands, include, exclude, gaps);
  }
  entries(tree) {
    if (!isObjectId(tree)) return listTree(this.#commands, tree);
    const listing = this.#trees.get(tree) ?? listTree(this.#commands, tree);
    this.#trees.delete(tree);
    this.#trees.set(tree, listing);
    listing.catch(() => this.#trees.delete(tree));
    const [oldest] = this.#trees.keys();
    if (this.#trees.size > TREES_KEPT && oldest !== void 0) this.#trees.delete(oldest);
    return listing;
  }
  async entry(tree, path) {
    const kept = await this.#trees.get(tree)?.catch(() => null);
    const listed = kept ?? await listTree(this.#commands, tree, path);
    return listed.find((entry) => entry.path === path) ?? null;
  }
  changes(from, to) {
    return compareTrees(this.#commands, from, to);
  }
  compare(from, to) {
    return comparePaths(this.#commands, from, to);
  }
  diffLines(from, to, gaps) {
    return diffLines(this.#commands, from, to, gaps);
  }
  mergesWithContent(ids, gaps) {
    return mergesWithContent(this.#commands, ids, gaps);
  }
  commitPaths(ids, gaps) {
    return readCommitPaths(this.#commands, ids, gaps);
  }
  async sizes(ids) {
    const facts = await objectFacts(this.#commands, ids);
    return new Map([...facts].map(([id, { size }]) => [id, size]));
  }
  async uncommitted() {
    return listUncommitted(this.#commands, this.#shield, this.#place, await this.resolve("HEAD"));
  }
  search(tree, expression, except) {
    return searchTree(this.#commands, tree, expression, except);
  }
  lineStats(ids, gaps) {
    return readLineStats(this.#commands, ids, gaps);
  }
  lines(tree, gaps) {
    return countLines(this.#commands, this.facts.objectFormat, tree, gaps);
  }
  blame(range, paths) {
    return blameAll(this.#commands, range, paths);
  }
  renames(head, paths, gaps) {
    return findRenames(this.#commands, head, paths, gaps);
  }
  touched(commits, gaps) {
    return touchedPaths(this.#commands, commits, gaps);
  }
  hooksFolder(env) {
    return hooksFolder(this.#commands, this.#place, env);
  }
  close() {
    this.#commands.stop();
    this.#shield.remove();
  }
};
var TREES_KEPT = 2;
var OBJECT_KEEP_BYTES = 16 * 1024 * 1024;
var REVISION_CHARS = 4096;
function isObjectId(text) {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// src/world/git/deepen.ts
import { mkdirSync as mkdirSync2, mkdtempSync as mkdtempSync2, readdirSync as readdirSync3, statSync as statSync5, writeFileSync as writeFileSync2 } from "node:fs";
import { join as join7 } from "node:path";

// src/world/git/fetch.ts
import { spawn as spawn2 } from "node:child_process";

// src/world/git/remote.ts
var PROXIES = ["HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"].flatMap((name) => [name, name.toLowerCase()]);
var AUTHORITIES = ["GIT_SSL_CAINFO", "GIT_SSL_CAPATH", "SSL_CERT_FILE", "SSL_CERT_DIR"];
var LOOPBACK = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
var STALLED = { bytesPerSecond: 1, seconds: 120 };
function remoteAt(address, token, env) {
  const url = parse(address);
  const protocol = url?.protocol.slice(0, -1);
  if (url === null || protocol !== "https" && protocol !== "http" && protocol !== "file") {
    return { refused: "only addresses with https:// (or file://) are fetched from" };
  }
  if (url.search !== "" || url.hash !== "") return { refused: "an address with a query or a fragment is not fetched from" };
  if (protocol === "file" && url.host !== "") return { refused: "a file:// address with a host is not fetched from" };
  const isLocal = protocol === "file" || LOOPBACK.test(url.hostname);
  const credentials = credentialsFor(url, token);
  if (credentials !== null && protocol === "http" && !isLocal) return { refused: "a token is not sent over http://" };
  const plain = `${protocol}://${url.host}${url.pathname}`;
  const header = credentials === null ? null : Buffer.from(credentials.pair).toString("base64");
  return {
    url: plain,
    protocol,
    settings: [
      ["remote.origin.url", plain],
      ["credential.helper", ""],
      ["http.followRedirects", "false"],
      ["http.lowSpeedLimit", String(STALLED.bytesPerSecond)],
      ["http.lowSpeedTime", String(STALLED.seconds)],
      ...header === null ? [] : [[`http.${protocol}://${url.host}/.extraheader`, `AUTHORIZATION: basic ${header}`]]
    ],
    env: variables(isLocal ? AUTHORITIES : [...PROXIES, ...AUTHORITIES], env),
    secrets: credentials === null || header === null ? [] : [header, credentials.secret]
  };
}
function parse(address) {
  return /^[a-z]+:\/\/[^\s\\]+$/i.test(address) && URL.canParse(address) ? new URL(address) : null;
}
function credentialsFor({ protocol, username, password }, token) {
  if (protocol === "file:") return null;
  if (token !== null && token !== "") return { pair: `x-access-token:${token}`, secret: token };
  if (password === "") return null;
  const secret = decoded(password);
  return { pair: `${decoded(username)}:${secret}`, secret };
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function variables(names, env) {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === void 0 || value === "" ? [] : [[name, value]];
    })
  );
}
function safeLine(text, secrets) {
  const hidden = secrets.filter(Boolean).reduce((line, secret) => line.replaceAll(secret, "***"), text);
  const plain = hidden.replace(/[^\x20-\x7e\xa1-\u167f\u1681-\u1fff\u2c00-\ud7ff\uf900-\ufdff]+/g, " ").trim();
  return plain.length > 300 ? `${plain.slice(0, 300)}\u2026` : plain;
}

// src/world/git/fetch.ts
var OPTIONS = [
  "--quiet",
  "--no-tags",
  "--no-write-fetch-head",
  "--no-recurse-submodules",
  "--no-auto-maintenance",
  "--update-shallow"
  // A server may itself be cut off; its cuts are then told.
];
var TAIL_CHARS = 16384;
function fetchInto(call, ask2) {
  const { git, store, remote, signal } = call;
  if (signal.aborted) return Promise.resolve(whyAborted(signal));
  const args = [
    ...SHIELD_OPTIONS,
    "fetch",
    ...OPTIONS,
    ...ask2.withoutBlobs ? ["--filter=blob:none"] : [],
    ...ask2.anew ? ["--refetch"] : [],
    "--stdin",
    "origin"
  ];
  const child = spawn2(git.path, args, {
    cwd: store.gitDir,
    env: environmentOf(call, ask2),
    stdio: ["pipe", "ignore", "pipe"],
    detached: process.platform !== "win32",
    // A group of its own, so that its helpers end with it.
    windowsHide: true
  });
  const kill = () => killGroup(child.pid);
  signal.addEventListener("abort", kill);
  process.on("exit", kill);
  child.stdin.on("error", () => {
  });
  child.stdin.end(ask2.lines.map((line) => `${line}
`).join(""));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said = (said + text).slice(-TAIL_CHARS);
  });
  return new Promise((resolve3) => {
    const finish = (failure) => {
      signal.removeEventListener("abort", kill);
      process.off("exit", kill);
      resolve3(signal.aborted ? whyAborted(signal) : failure);
    };
    child.once("error", ({ message }) => finish(safeLine(message, remote.secrets)));
    child.once("close", (code) => finish(code === 0 ? null : reasonIn(said, code, remote)));
  });
}
function whyAborted({ reason }) {
  return reason instanceof DOMException && reason.name === "TimeoutError" ? "it took too long" : "it was interrupted";
}
function killGroup(pid) {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
  }
}
function environmentOf({ git, store, remote }, { withoutBlobs, loose }) {
  const settings = [
    ...remote.settings,
    ["fetch.unpackLimit", "1"],
    ["gc.auto", "0"],
    // A store that lacks what the server promised is whole to git; in the environment this stays out of its configuration.
    ...withoutBlobs ? [
      ["remote.origin.promisor", "true"],
      ["remote.origin.partialclonefilter", "blob:none"]
    ] : [],
    ...loose ? [["fetch.negotiationAlgorithm", "noop"]] : []
  ];
  return {
    ...environment(store.gitDir, store.objectDir, store.objectFormat, git),
    ...remote.env,
    HOME: store.gitDir,
    // Without it curl takes the `.netrc` of the user that runs it.
    GIT_ALLOW_PROTOCOL: remote.protocol,
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], n) => [
        [`GIT_CONFIG_KEY_${n}`, key],
        [`GIT_CONFIG_VALUE_${n}`, value]
      ])
    )
  };
}
function reasonIn(said, code, { secrets }) {
  if (/could not read (?:Username|Password)|Authentication failed|returned error: 40[13]/.test(said)) {
    return "the server asks for credentials, or refuses those it got";
  }
  if (/returned error: 3\d\d/.test(said)) return "the server redirects, which is not followed";
  const lines = said.split(/[\r\n]+/).filter((line2) => line2 !== "" && !line2.startsWith("remote:"));
  const line = lines.find((text) => /^(?:fatal|error): /.test(text)) ?? lines.at(-1);
  return line === void 0 ? `git ended with code ${code}` : safeLine(line, secrets);
}

// src/world/git/deepen.ts
var TIME_LIMIT_MS = 6e5;
var IDS_PER_CALL = 1e4;
var ROUNDS = 3;
async function deepen(request) {
  const { head, base, env = process.env, signal, limitMs = TIME_LIMIT_MS } = request;
  if (!isObjectId(head) || base !== null && !isObjectId(base)) return no("head and base have to be full object ids");
  const remote = remoteAt(request.url, request.token, env);
  if ("refused" in remote) return no(remote.refused);
  const limit = AbortSignal.timeout(limitMs);
  const stop = signal === void 0 ? limit : AbortSignal.any([signal, limit]);
  try {
    const { place: place2, binary, format } = await examine(request.path, request.pathVariable);
    const call = { git: binary, store: makeStore(request.folder, format), remote, signal: stop };
    return await new Deepening(call, place2, request).run();
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error;
    return no(stop.aborted ? `fetching from ${remote.url} failed: ${whyAborted(stop)}` : safeLine(error.message, remote.secrets));
  }
}
function no(reason) {
  return { ok: false, reason };
}
function makeStore(folder, objectFormat) {
  mkdirSync2(folder, { recursive: true });
  const gitDir = mkdtempSync2(join7(folder, "store-"));
  const objectDir = join7(gitDir, "objects");
  mkdirSync2(join7(objectDir, "pack"), { recursive: true });
  mkdirSync2(join7(gitDir, "refs"));
  writeFileSync2(join7(gitDir, "HEAD"), "ref: refs/heads/none\n");
  writeFileSync2(join7(gitDir, "config"), configFor(objectFormat));
  return { gitDir, objectDir, objectFormat };
}
var Deepening = class {
  #call;
  #place;
  #head;
  #base;
  #notes;
  #history;
  #calls = 0;
  #blobs = 0;
  #whole = false;
  constructor(call, place2, { head, base, notes = [] }) {
    this.#call = call;
    this.#place = place2;
    this.#head = head;
    this.#base = base;
    this.#notes = notes;
    this.#history = [.../* @__PURE__ */ new Set([head, ...base === null ? [] : [base]])].map((id) => `+${id}:refs/fetched/${id}`);
  }
  async run() {
    const failure = await this.#fetchHistory() ?? await this.#fetchNotes() ?? await this.#reading((commands) => this.#fetchBlobs(commands));
    if (failure !== null) return no(`fetching from ${this.#call.remote.url} failed: ${failure}`);
    const commits = await this.#reading((commands) => countCommits(commands, this.#tips()));
    const shallow = await this.#reading((commands) => this.#cuts(commands));
    const notes = await this.#reading((commands) => this.#noteRefs(commands));
    const { objectDir } = this.#call.store;
    const fetched = { calls: this.#calls, commits, blobs: this.#blobs, bytes: packBytes(objectDir), whole: this.#whole };
    return { ok: true, store: { objectDir, shallow, notes }, fetched };
  }
  #tips() {
    return this.#base === null ? [this.#head] : [this.#head, this.#base];
  }
  #fetch(ask2) {
    this.#calls++;
    return fetchInto(this.#call, ask2);
  }
  /** Runs commands on what a scan will see: the clone's objects and the store's, and no cut but the server's own. */
  async #reading(read) {
    const { git, store, signal } = this.#call;
    const shallow = readShallow(store.gitDir);
    const shield = raiseShield(this.#place, store.objectFormat, git, { objectDir: store.objectDir, shallow });
    const commands = new GitCommands(git, shield);
    const stop = () => commands.stop();
    signal.addEventListener("abort", stop);
    try {
      const found = await read(commands);
      if (signal.aborted) throw new ProvenanceError("interrupted", whyAborted(signal));
      return found;
    } finally {
      signal.removeEventListener("abort", stop);
      shield.remove();
    }
  }
  /** Commits and trees; with their files where the server gives commits by the names of its branches only. */
  async #fetchHistory() {
    const failure = await this.#fetch({ lines: this.#history, withoutBlobs: true });
    if (failure === null || !/unadvertised object/.test(failure)) return failure;
    this.#history = ["+refs/heads/*:refs/fetched/heads/*"];
    this.#whole = true;
    const again = await this.#fetch({ lines: this.#history, withoutBlobs: false });
    if (again !== null) return again;
    const known = await this.#reading((commands) => objectFacts(commands, this.#tips()));
    const unknown = this.#tips().find((id) => !known.has(id));
    return unknown === void 0 ? null : `no branch of the server leads to ${unknown}`;
  }
  /** One at a time: a name that the server does not have makes git refuse the others, too. */
  async #fetchNotes() {
    for (const name of this.#notes) {
      const failure = await this.#fetch({ lines: [`+${name}:${name}`], withoutBlobs: !this.#whole });
      if (failure !== null && !/couldn't find remote ref/.test(failure)) return failure;
    }
    return null;
  }
  async #noteRefs(commands) {
    if (this.#notes.length === 0) return [];
    const { gitDir, objectDir } = this.#call.store;
    const env = { GIT_DIR: gitDir, GIT_OBJECT_DIRECTORY: objectDir };
    const said = await commands.bytes(["for-each-ref", "--format=%(objectname) %(refname)", "refs/notes/"], { env });
    return said.stdout.toString("utf8").split("\n").filter(Boolean).map((row) => ({ id: row.slice(0, row.indexOf(" ")), name: row.slice(row.indexOf(" ") + 1) }));
  }
  async #missing(commands) {
    const missing2 = await missingObjects(commands, this.#head, this.#base);
    const notes = await this.#noteRefs(commands);
    if (notes.length === 0) return missing2;
    const range = this.#base === null ? [this.#head] : [this.#head, `^${this.#base}`];
    const commits = new Set(
      (await output(commands, ["rev-list", "--stdin"], `${range.join("\n")}
`)).toString("latin1").split("\n")
    );
    for (const { id } of notes) {
      for (const entry of await listTree(commands, id)) {
        if (entry.size === null && entry.mode !== "160000" && commits.has(entry.path.replaceAll("/", ""))) missing2.push(entry.id);
      }
    }
    return [...new Set(missing2)];
  }
  async #fetchBlobs(commands) {
    let missing2 = await this.#missing(commands);
    for (let round = 0; missing2.length > 0 && !this.#whole; round++) {
      const failure = round < ROUNDS ? await this.#fetchById(missing2) : "objects are missing on the server";
      if (failure !== null && this.#call.signal.aborted) return failure;
      if (failure !== null) {
        this.#whole = true;
        const lines = [...this.#history, ...(await this.#noteRefs(commands)).map(({ name }) => `+${name}:${name}`)];
        const whole2 = await this.#fetch({ lines, withoutBlobs: false, anew: true });
        if (whole2 !== null) return whole2;
      }
      missing2 = await this.#missing(commands);
    }
    return missing2.length === 0 ? null : `${missing2.length} objects are not on the server, ${missing2[0]} among them`;
  }
  async #fetchById(ids) {
    for (let at = 0; at < ids.length; at += IDS_PER_CALL) {
      const lines = ids.slice(at, at + IDS_PER_CALL);
      const failure = await this.#fetch({ lines, withoutBlobs: true, loose: true });
      if (failure !== null) return failure;
      this.#blobs += lines.length;
    }
    return null;
  }
  /** The commits that are still cut off: the server's own cuts, and those of the clone that head and base do not lead to. */
  async #cuts(commands) {
    const own = readShallow(this.#call.store.gitDir);
    let cut = await cutCommits(commands, readShallow(this.#place.commonDir));
    const checkedOut = (await commands.answer(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"])).stdout.trim();
    const parents = cut.get(checkedOut);
    if (parents !== void 0 && !this.#whole) {
      const lines = parents.map((id) => `+${id}:refs/fetched/${id}`);
      if (await this.#fetch({ lines, withoutBlobs: true }) === null) cut = await cutCommits(commands, [...cut.keys()]);
    }
    return [.../* @__PURE__ */ new Set([...own, ...cut.keys()])].sort();
  }
};
async function cutCommits(commands, ids) {
  const cut = /* @__PURE__ */ new Map();
  if (ids.length === 0) return cut;
  const present = await objectFacts(commands, ids);
  const input = [...present.keys(), ""].join("\n");
  const rows = (await output(commands, ["rev-list", "--no-walk=unsorted", "--parents", "--stdin"], input)).toString("latin1").split("\n").map((row) => row.split(" "));
  const known = await objectFacts(commands, [...new Set(rows.flatMap(([, ...parents]) => parents))].filter(isObjectId));
  for (const [id = "", ...parents] of rows) {
    const missing2 = parents.filter((parent) => !known.has(parent));
    if (missing2.length > 0) cut.set(id, missing2);
  }
  return cut;
}
async function countCommits(commands, tips) {
  return Number(await output(commands, ["rev-list", "--stdin", "--count"], `${tips.join("\n")}
`));
}
async function missingObjects(commands, head, base) {
  const walk = async (options, tips) => {
    const args = ["rev-list", "--quiet", "--objects", "--missing=print", ...options, "--stdin"];
    const said = await output(commands, args, `${tips.join("\n")}
`);
    return said.toString("latin1").split("\n").flatMap((row) => row.startsWith("?") ? row.slice(1) : []);
  };
  if (base === null) return walk(["--no-walk"], [head]);
  const bases = await commands.answer(["merge-base", "--all", base, head]);
  if (bases.code > 1 || bases.code < 0) throw new ProvenanceError("git-failed", `git merge-base failed: ${lastWords(bases)}`);
  const parted = bases.stdout.split("\n").filter(isObjectId);
  const missing2 = new Set(await walk(["--no-walk"], [head, base, ...parted]));
  for (const id of await walk([], [head, `^${base}`])) missing2.add(id);
  for (const id of await missingBetween(commands, head, base)) missing2.add(id);
  return [...missing2];
}
async function missingBetween(commands, head, base) {
  const commits = await output(commands, ["rev-list", "--no-merges", "--stdin"], `${head}
^${base}
`);
  const options = ["diff-tree", "--stdin", "--no-commit-id", "--root", "-r", "-z", "--raw", "--no-renames"];
  const ids = /* @__PURE__ */ new Set();
  for (const field of cutAtNul(await output(commands, options, commits.toString("latin1")))) {
    const [, oldMode, mode, oldId, id] = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]$/.exec(field.toString("latin1")) ?? [];
    if (isContent(oldMode) && oldId !== void 0) ids.add(oldId);
    if (isContent(mode) && id !== void 0) ids.add(id);
  }
  const known = await objectFacts(commands, [...ids]);
  return [...ids].filter((id) => !known.has(id));
}
function isContent(mode) {
  return mode !== void 0 && mode !== "000000" && mode !== "160000";
}
async function output(commands, args, input) {
  const said = await commands.bytes(args, { input });
  if (said.code === 0) return said.stdout;
  throw new ProvenanceError("git-failed", `git ${args[0]} failed: ${lastWords(said)}`);
}
function packBytes(objectDir) {
  const folder = join7(objectDir, "pack");
  return readdirSync3(folder).filter((name) => name.endsWith(".pack")).reduce((sum, name) => sum + statSync5(join7(folder, name)).size, 0);
}

export {
  locateRepository,
  EMPTY_TREE,
  isInexact,
  openGit,
  deepen
};
