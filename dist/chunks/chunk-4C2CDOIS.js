import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseModel
} from "./chunk-HJB5ROFS.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/config.ts
import { join } from "node:path";

// src/sources/tree-file.ts
async function readTreeFile(git, commit, path, maxBytes, gaps) {
  const entry = await git.entry(commit, path);
  if (entry === null) return null;
  if (!/^100/.test(entry.mode)) throw refused(path, "is not a regular file", "put a regular file there");
  let bytes = null;
  for await (const objects of git.objects([entry.id], gaps)) {
    for (const object of objects) {
      if (object.status !== "read") continue;
      if (object.size > maxBytes) throw refused(path, `is larger than ${maxBytes} bytes`, "make it smaller");
      bytes = Buffer.from(object.body);
    }
  }
  return bytes;
}
function refused(path, what, fix) {
  return new ProvenanceError("bad-document", `${path} ${what}`, { fix, problems: [{ line: 1, column: 1, message: what, fix }] });
}

// src/config.ts
var CONFIG_FILES = [
  ".ai-provenance.yml",
  ".ai-provenance.yaml",
  ".ai-provenance.json",
  ".github/ai-provenance.yml"
];
var CONFIG_MAX_BYTES = 1024 * 1024;
async function parseConfigBytes(bytes, file) {
  return (await import("./config-document-SU3I4YC7.js")).parseConfig(bytes, file);
}
async function loadConfigAt(git, commit, gaps, named) {
  for (const file of named === void 0 ? CONFIG_FILES : [named]) {
    const bytes = await readTreeFile(git, commit, file, CONFIG_MAX_BYTES, gaps);
    if (bytes === null) continue;
    const config = await parseConfigBytes(bytes, file);
    return { ...config, policy: { ...config.policy, commit } };
  }
  return null;
}
async function loadConfig(root, named) {
  for (const file of named === void 0 ? CONFIG_FILES : [named]) {
    const bytes = readSmallFile(named ?? join(root, file), CONFIG_MAX_BYTES, named === void 0 ? root : void 0);
    if (bytes !== null) return parseConfigBytes(bytes, file);
  }
  if (named === void 0) return null;
  throw new ProvenanceError("usage", `${named} does not exist`, { fix: "check the path given with --config" });
}

// src/sources/untrusted.ts
function textOf(value) {
  return typeof value === "string" ? value : "";
}

// src/sources/notes.ts
var GIT_AI_NOTES = "refs/notes/ai";
async function openNotes(git, refs, rules, gaps) {
  const ref = refs.find(({ name }) => name === GIT_AI_NOTES);
  const blobs = ref?.commit == null ? /* @__PURE__ */ new Map() : await noteBlobs(git, ref.commit, gaps);
  const agents = agentNames(rules.known.tools);
  return {
    versions: new Map([...blobs].map(([commit, { id, path }]) => [commit, `${id} ${path}`])),
    async of(commits) {
      const found = /* @__PURE__ */ new Map();
      if (commits.length === 0) return found;
      const users = /* @__PURE__ */ new Map();
      for (const commit of commits) {
        const id = blobs.get(commit)?.id ?? "";
        users.set(id, [...users.get(id) ?? [], commit]);
      }
      for await (const objects of git.objects([...users.keys()], gaps)) {
        for (const { id, ...object } of objects) {
          if (object.status !== "read") continue;
          const text = object.truncated ? null : object.body.toString("utf8");
          for (const commit of users.get(id) ?? []) {
            const path = blobs.get(commit)?.path ?? "";
            const sightings = text === null ? null : readGitAiNote(text, path, id, agents, rules.matcher);
            if (sightings === null) gaps.push(unreadable(commit, text === null));
            else if (sightings.length > 0) found.set(commit, structuredClone(sightings));
          }
        }
      }
      return found;
    }
  };
}
function unreadable(commit, tooLarge) {
  return {
    code: "unreadable-note",
    subject: commit,
    detail: tooLarge ? `the note in ${GIT_AI_NOTES} is larger than 16 MiB` : `the note in ${GIT_AI_NOTES} is no authorship log of a known version`,
    fix: `git notes --ref=ai show ${commit}`
  };
}
async function noteBlobs(git, notesCommit, gaps) {
  const byCommit = /* @__PURE__ */ new Map();
  let entries;
  try {
    entries = await git.entries(notesCommit);
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error;
    gaps.push({
      code: "unreadable-note",
      subject: GIT_AI_NOTES,
      detail: "the tree of the notes cannot be read",
      fix: "git fetch origin '+refs/notes/*:refs/notes/*'"
    });
    return byCommit;
  }
  for (const { path, id, mode } of entries) {
    if (!mode.startsWith("100")) continue;
    const commit = path.replaceAll("/", "");
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) byCommit.set(commit, { id, path });
  }
  return byCommit;
}
function agentNames(tools) {
  const names = /* @__PURE__ */ new Map();
  for (const tool of tools) {
    for (const signature of tool.signatures)
      if (signature.scope === "note") names.set(signature.agent.toLowerCase(), { tool, signature });
  }
  return names;
}
var TEST_AGENTS = /* @__PURE__ */ new Set(["mock_ai", "mock-ai"]);
function readGitAiNote(text, path, blob, agents, matcher) {
  const cut = text.startsWith("---\n") ? 0 : text.indexOf("\n---\n") + 1;
  if (cut === 0 && !text.startsWith("---\n")) return null;
  let meta;
  try {
    meta = JSON.parse(text.slice(cut + 4));
  } catch {
    return null;
  }
  if (typeof meta !== "object" || meta === null || !/^authorship\/[23]\./.test(textOf(meta.schema_version))) return null;
  const line = text.slice(0, cut).split("\n").length;
  const ranges = attestedRanges(text.slice(0, cut));
  const records = [...Object.entries(meta.prompts ?? {}), ...Object.entries(meta.sessions ?? {})];
  const seen = /* @__PURE__ */ new Map();
  for (const [key, record] of records) {
    const name = textOf(record?.agent_id?.tool);
    const modelText = textOf(record?.agent_id?.model);
    if (name === "" && modelText === "") continue;
    const known = agents.get(name.toLowerCase());
    const tool = known?.tool.id ?? matcher.toolNamed(name)?.id ?? "unspecified";
    const model = parseModel(modelText)?.id ?? (/\d/.test(modelText) ? modelText.toLowerCase().slice(0, 100) : void 0);
    const before = seen.get(`${tool} ${model}`)?.ranges ?? [];
    const attested = [...before, ...ranges.get(key) ?? []];
    seen.set(`${tool} ${model}`, {
      kind: "note",
      path: `${GIT_AI_NOTES}:${path}`,
      line,
      quote: `agent_id: ${JSON.stringify({ tool: name, model: modelText })} (blob ${blob})`.slice(0, 500),
      signature: known?.signature.id ?? "note/git-ai",
      tool,
      ...model === void 0 ? {} : { model },
      role: "co-author",
      ...attested.length === 0 ? {} : { ranges: attested },
      strength: TEST_AGENTS.has(name.toLowerCase()) ? "weak" : "decisive"
    });
  }
  return [...seen.values()];
}
function attestedRanges(text) {
  const ranges = /* @__PURE__ */ new Map();
  let path = "";
  for (const row of text.split("\n")) {
    const [, key, lines] = /^ {2}(\S+) (\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)$/.exec(row) ?? [];
    if (key === void 0 || lines === void 0) {
      path = row.replace(/^"(.*)"$/, "$1");
      continue;
    }
    const record = key.split("::")[0] ?? key;
    const known = ranges.get(record) ?? [];
    known.push({ path, lines });
    ranges.set(record, known);
  }
  return ranges;
}

// src/origin.ts
function parseOrigin(configured) {
  if (configured === null) return NOBODY;
  const scp = /^(?:[^@/:\s]+@)?([A-Za-z0-9.-]+\.[A-Za-z0-9-]+|localhost):(?!\/\/)\/?(\S+)$/.exec(configured);
  if (scp?.[1] !== void 0 && scp[2] !== void 0) {
    const path = cleanPath(scp[2]);
    if (scp[2].includes("@") || !isPlainPath(path)) return NOBODY;
    return { name: path, url: `ssh://${scp[1].toLowerCase()}/${path}` };
  }
  if (!/^(?:https?|ssh|git|git\+ssh|ftps?):\/\//i.test(configured)) return NOBODY;
  try {
    const url = new URL(configured);
    const path = cleanPath(decodeURI(url.pathname));
    const scheme = url.protocol === "git+ssh:" ? "ssh:" : url.protocol;
    return !isPlainPath(path) ? NOBODY : { name: path, url: `${scheme}//${url.host.toLowerCase()}/${path}` };
  } catch {
    return NOBODY;
  }
}
var NOBODY = { name: null, url: null };
function isPlainPath(path) {
  return /^[^@:\s\p{C}]+$/u.test(path) && !/%(?:3a|40)/i.test(path);
}
function cleanPath(path) {
  return path.replace(/[?#;].*$/s, "").replace(/\/{2,}/g, "/").replace(/^\/|\/$/g, "").replace(/\.git$/, "");
}

export {
  readTreeFile,
  CONFIG_FILES,
  parseConfigBytes,
  loadConfigAt,
  loadConfig,
  textOf,
  GIT_AI_NOTES,
  openNotes,
  parseOrigin
};
