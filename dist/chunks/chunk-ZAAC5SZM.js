import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderJson,
  renderMarkdown,
  renderText
} from "./chunk-GYQ6V6PC.js";
import {
  canonicalJson
} from "./chunk-X3F5H2QE.js";
import {
  safeJson
} from "./chunk-5ACZV4ZN.js";

// src/reports/ndjson.ts
function commitLine(commit, evidence) {
  return `${safeJson(canonicalJson({ ...commit, evidence }))}
`;
}
function renderNdjson(report) {
  return report.repos.flatMap((repo) => {
    const byId = new Map(repo.evidence.map((item) => [item.id, item]));
    return repo.commits.map(
      (commit) => commitLine(
        commit,
        commit.evidence.flatMap((id) => byId.get(id) ?? [])
      )
    );
  }).join("");
}

// src/reports/index.ts
var reporters = {
  text: (report) => renderText(report),
  json: renderJson,
  ndjson: renderNdjson,
  md: renderMarkdown
};
var FORMATS = Object.keys(reporters);

export {
  commitLine,
  reporters,
  FORMATS
};
