import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderText
} from "./chunk-AV2UQUX2.js";
import {
  renderJson,
  renderMarkdown
} from "./chunk-BOTWK4A4.js";
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";
import {
  safeJson
} from "./chunk-CDEONOS5.js";

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
