import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  styleFor
} from "./chunk-2OZ6EDLZ.js";
import {
  withWorld
} from "./chunk-K5S4VKB7.js";
import {
  EXIT
} from "./chunk-EYEKDRCS.js";
import {
  CONFIG_FILES,
  GIT_AI_NOTES,
  loadConfig,
  parseOrigin
} from "./chunk-4C2CDOIS.js";
import {
  countRefs,
  resolveRange,
  rulesDigest
} from "./chunk-HJB5ROFS.js";
import {
  canonicalJson,
  number,
  plural
} from "./chunk-5HZFENFR.js";
import {
  VERSION,
  line,
  safeJson
} from "./chunk-CDEONOS5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/doctor.ts
async function run(options) {
  const diagnoses = await withWorld(options.repo, { cache: { user: true } }, async (world) => [
    ...tool(),
    ...clone(world),
    ...await refs(world),
    await range(world),
    await config(world, options),
    cache(world)
  ]);
  const style = styleFor(process.stdout, options);
  process.stdout.write(
    options.json ? `${safeJson(canonicalJson(diagnoses, 2))}
` : `${diagnoses.flatMap((diagnosis) => words(diagnosis, style)).join("\n")}
`
  );
  process.exitCode = diagnoses.some(({ state }) => state === "problem") ? EXIT.incomplete : EXIT.ok;
}
function words({ name, state, detail, fix }, style) {
  const mark = state === "ok" ? style.good("ok     ") : style.bad(state === "warning" ? "warning" : "PROBLEM");
  return [`${mark}  ${name.padEnd(16)} ${line(detail)}`, ...fix === void 0 ? [] : [`${" ".repeat(26)}fix: ${line(fix)}`]];
}
function tool() {
  return [
    { name: "ai-provenance", state: "ok", detail: `${VERSION}, rules ${rulesDigest().slice(0, 19)}\u2026` },
    { name: "node", state: "ok", detail: process.version }
  ];
}
function clone({ git }) {
  const { gitPath, gitVersion, root, bare, objectFormat, shallow, partialFilter, originUrl } = git.facts;
  const origin = parseOrigin(originUrl);
  return [
    { name: "git", state: "ok", detail: `${gitVersion} at ${gitPath}` },
    { name: "repository", state: "ok", detail: `${root}${bare ? ", bare" : ""}, ${objectFormat}` },
    { name: "origin", state: "ok", detail: origin.url ?? "none, so the report names no repository" },
    shallow.length === 0 ? { name: "clone depth", state: "ok", detail: "whole history" } : {
      name: "clone depth",
      state: "problem",
      detail: `shallow: history is cut off at ${number(shallow.length)} commits`,
      fix: "git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)"
    },
    partialFilter === null ? { name: "objects", state: "ok", detail: "whole clone" } : {
      name: "objects",
      state: "problem",
      detail: `partial clone, filter ${partialFilter}`,
      fix: "git config --unset-all remote.origin.partialclonefilter; git fetch --refetch origin"
    }
  ];
}
async function refs({ git }) {
  const { refs: all, broken } = await git.refs();
  const { branches, remotes, tags, pulls } = countRefs(all.map(({ name }) => name));
  const notes = all.filter(({ name }) => name.startsWith("refs/notes/"));
  const fetchNotes = { fix: "git fetch origin 'refs/notes/*:refs/notes/*'" };
  return [
    {
      name: "refs",
      state: "ok",
      detail: [
        `${number(branches)} ${branches === 1 ? "branch" : "branches"}`,
        `${number(remotes)} remote ${remotes === 1 ? "branch" : "branches"}`,
        `${number(tags)} ${plural("tag", tags)}`,
        `${number(pulls)} pull ${plural("request", pulls)}`
      ].join(", ")
    },
    ...broken.map(
      (name) => ({
        name: "ref",
        state: "problem",
        detail: `${name} cannot be read`,
        fix: `git fetch origin, or git update-ref -d ${name}`
      })
    ),
    notes.some(({ name }) => name === GIT_AI_NOTES) ? { name: "notes", state: "ok", detail: notes.map(({ name }) => name).join(", ") } : {
      name: "notes",
      state: "warning",
      detail: `${notes.length === 0 ? "none" : notes.map(({ name }) => name).join(", ")}; git does not fetch notes by default, so records of AI sessions may exist on the server`,
      ...fetchNotes
    }
  ];
}
async function range({ git, now }) {
  const resolved = await resolveRange(git, {}, (await git.refs()).refs, now());
  const [gap] = resolved.gaps;
  return gap === void 0 ? { name: "default range", state: "ok", detail: resolved.range.expression } : { name: "default range", state: "problem", detail: gap.detail, fix: gap.fix };
}
async function config({ git }, options) {
  try {
    const loaded = await loadConfig(git.facts.root, options.config);
    return loaded === null ? { name: "configuration", state: "ok", detail: `none (${CONFIG_FILES[0]} at the root would be read)` } : { name: "configuration", state: "ok", detail: `${loaded.policy.source}, ${loaded.tools.length} tools of your own` };
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error;
    return { name: "configuration", state: "problem", detail: error.message.split("\n")[0] ?? "", fix: "correct the file" };
  }
}
function cache({ cache: used }) {
  if (used === null) {
    const detail = "none: there is no folder for caches outside the repository that is this user\u2019s own, so every scan reads everything";
    return { name: "cache", state: "warning", detail, fix: "name a folder with --cache-dir" };
  }
  const { entries, bytes } = used.usage();
  return {
    name: "cache",
    state: "ok",
    detail: `${used.folder}, ${number(entries)} entries, ${number(Math.ceil(bytes / 1024))} KiB`
  };
}
export {
  run
};
