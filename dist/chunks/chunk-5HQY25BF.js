import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PACK_MAX_BYTES,
  tooLarge
} from "./chunk-ZAHPYP4B.js";

// src/pack-commits.ts
async function readRangeCommits(git, repo) {
  const read = { commits: [], unread: [] };
  let size = 0;
  for await (const objects of git.commits(selectionOf(repo), [])) {
    for (const object of objects) {
      const bytes = wholeCommit(object);
      if (bytes === null) read.unread.push({ id: object.id, why: whyUnread(object) });
      else read.commits.push({ id: object.id, bytes });
      size += bytes?.length ?? 0;
    }
    if (size > PACK_MAX_BYTES) throw tooLarge(PACK_MAX_BYTES, "the pack");
  }
  return read;
}
function selectionOf({ range, gaps }) {
  const { head, base, expression } = range;
  const isUnanswerable = gaps.some(({ code }) => code === "unknown-base" || code === "no-merge-base");
  if (head === null || isUnanswerable) return { kind: "exactly", ids: [] };
  if (expression.endsWith("^!")) return { kind: "exactly", ids: [head] };
  return { kind: "walk", include: [head], exclude: base === null ? [] : [base] };
}
function wholeCommit(object) {
  return object.status === "read" && object.type === "commit" && !object.truncated ? Buffer.from(object.body) : null;
}
function whyUnread(object) {
  if (object.status === "missing") return "missing";
  if (object.status === "mismatch") return "corrupt";
  return object.type === "commit" ? "too-large" : "not-a-commit";
}

export {
  readRangeCommits
};
