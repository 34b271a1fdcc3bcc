import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/world/files.ts
import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
function readSmallFile(path, maxBytes, within) {
  let file;
  try {
    if (within !== void 0 && !isBelow(path, within)) return null;
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const code = cause.code;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    const said = code === "ELOOP" ? "is a symbolic link, which is not followed" : `cannot be read (${code})`;
    throw new ProvenanceError("bad-document", `${path} ${said}`, { fix: "put a regular file there", cause });
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile())
      throw new ProvenanceError("bad-document", `${path} is not a regular file`, { fix: "put a regular file there" });
    if (stat.size > maxBytes) {
      throw new ProvenanceError("bad-document", `${path} is larger than ${maxBytes} bytes`, { fix: "make it smaller" });
    }
    const bytes = Buffer.alloc(stat.size);
    let at = 0;
    while (at < bytes.length) {
      const count = readSync(file, bytes, at, bytes.length - at, at);
      if (count === 0) break;
      at += count;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}
function readWorkTreeFile(root, path, maxBytes) {
  const place = Buffer.concat([Buffer.from(join(root, "/")), path]);
  const stat = statOf(place);
  if (stat === null || typeof stat === "string") return stat;
  if (stat.isSymbolicLink()) return "symlink";
  if (stat.isDirectory()) return "submodule";
  if (!stat.isFile()) return "special";
  if (stat.size > maxBytes) return "oversized";
  try {
    return readSmallFile(place, maxBytes, root) ?? "special";
  } catch (error) {
    if (error instanceof ProvenanceError) return "unreadable";
    throw error;
  }
}
function statOf(path) {
  try {
    return lstatSync(path);
  } catch (error) {
    const code = error.code;
    return code === "ENOENT" || code === "ENOTDIR" ? null : code === "ELOOP" ? "special" : "unreadable";
  }
}
function isBelow(path, root) {
  const [folder, above] = [dirname(Buffer.from(path).toString("latin1")), Buffer.from(root).toString("latin1")];
  const real = (name) => realpathSync.native(Buffer.from(name, "latin1"), "buffer").toString("latin1");
  return real(folder) === join(real(above), relative(above, folder));
}

export {
  readSmallFile,
  readWorkTreeFile
};
