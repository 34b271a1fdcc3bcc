import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  parseModel
} from "./chunk-HJB5ROFS.js";
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";
import {
  line,
  safeJson
} from "./chunk-CDEONOS5.js";

// src/attestation/exports/uuid.ts
import { hash } from "node:crypto";
function uuidOf(text) {
  const hex = hash("sha256", text, "hex");
  const variant = (Number.parseInt(hex[16] ?? "0", 16) & 3 | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// src/attestation/exports/agent-trace.ts
var WROTE = /* @__PURE__ */ new Set(["author", "co-author", "assistant", "suggester"]);
var NO_TOOL = "unspecified";
function renderAgentTrace(tool, repo, changes) {
  const changed = new Map(changes.map(({ commit, files }) => [commit, files.map(({ path }) => path)]));
  const evidence = new Map(repo.evidence.map((item) => [item.id, item]));
  return repo.commits.filter(({ attribution, merge }) => (attribution === "declared" || attribution === "recorded") && !merge).flatMap((commit) => {
    const cited = commit.evidence.flatMap((id) => evidence.get(id) ?? []);
    return contributionsOf(commit, cited, changed.get(commit.id) ?? null);
  }).flatMap((contribution) => recordOf(tool, contribution) ?? []).map((record) => `${safeJson(canonicalJson(record))}
`).join("");
}
function contributionsOf(commit, cited, changed) {
  const uses = commit.tools.filter(({ role }) => WROTE.has(role));
  return [...new Set(uses.map(({ id }) => id))].sort().map((tool) => {
    const own2 = uses.filter(({ id }) => id === tool);
    const roles = [...new Set(own2.map(({ role }) => role))].sort();
    const said = cited.filter((item) => item.tool === tool && item.strength !== "weak" && WROTE.has(item.role ?? "assistant"));
    const onlyLines = said.length > 0 && said.every(({ ranges = [] }) => ranges.length > 0);
    const recorded = said.flatMap(({ ranges = [] }) => ranges.map(({ path }) => path));
    return {
      commit,
      tool,
      roles,
      talks: modelsOf(own2, said).map((model) => talkOf(model, roles, said)),
      files: [.../* @__PURE__ */ new Set([...onlyLines ? [] : changed ?? [], ...recorded])].sort(),
      known: changed !== null
    };
  });
}
function modelsOf(uses, said) {
  const named = [...new Set(uses.flatMap(({ model }) => model ?? []))].sort();
  const nameless = said.some(({ model, ranges = [] }) => model === void 0 && ranges.length > 0);
  return named.length === 0 || nameless ? [null, ...named] : named;
}
function talkOf(model, roles, said) {
  const own2 = said.filter((item) => (item.model ?? null) === model && (item.ranges ?? []).length > 0);
  const ranges = /* @__PURE__ */ new Map();
  for (const { path, lines } of own2.flatMap((item) => item.ranges ?? [])) {
    const known = ranges.get(path) ?? /* @__PURE__ */ new Map();
    for (const range of rangesOf(lines)) known.set(`${range.start_line}-${range.end_line}`, range);
    ranges.set(path, known);
  }
  const wide = said.some((item) => (item.ranges ?? []).length === 0 && (item.model ?? model) === model);
  const attested = own2.every(({ kind }) => kind === "note");
  return { model, ranges, author: roles.includes("author"), attested, whole: ranges.size === 0 || wide };
}
function rangesOf(lines) {
  return lines.split(",").flatMap((text) => {
    const [, from, to = from] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(text) ?? [];
    const range = { start_line: Number(from), end_line: Number(to) };
    return from !== void 0 && range.start_line >= 1 && range.end_line >= range.start_line ? [range] : [];
  });
}
function recordOf(tool, contribution) {
  const { commit, talks } = contribution;
  const timestamp = commit.date;
  if (timestamp === null) return null;
  const files = contribution.files.map((path) => {
    const having = talks.filter(({ ranges, whole }) => whole || ranges.has(path));
    return { path, conversations: (having.length > 0 ? having : talks).map((talk) => conversationOf(talk, path)) };
  });
  const record = {
    version: "0.1.0",
    timestamp,
    vcs: { type: "git", revision: commit.id },
    ...contribution.tool === NO_TOOL ? {} : { tool: { name: contribution.tool } },
    files,
    metadata: { "ai-provenance": metadataOf(tool, contribution) }
  };
  return { ...record, id: uuidOf(canonicalJson(record)) };
}
function conversationOf({ model, ranges, author, attested }, path) {
  const modelId = model === null ? null : modelIdOf(model);
  const lines = [...ranges.get(path)?.values() ?? []];
  const type = author || attested && lines.length > 0 ? "ai" : "mixed";
  return { contributor: { type, ...modelId === null ? {} : { model_id: modelId } }, ranges: lines };
}
function metadataOf(tool, { commit, roles, talks, files, known }) {
  const withLines = files.filter((path) => talks.some(({ ranges }) => (ranges.get(path)?.size ?? 0) > 0)).length;
  return {
    exporter: { name: tool.name, version: tool.version, rulesDigest: tool.rulesDigest },
    attribution: commit.attribution,
    roles,
    models: talks.flatMap(({ model }) => model ?? []),
    lines: withLines === 0 ? "not-recorded" : withLines === files.length ? "recorded" : "partly-recorded",
    changes: known ? "read" : "not-read"
  };
}
var PROVIDERS = { moonshot: "moonshotai", zhipu: "zhipuai" };
function modelIdOf(model) {
  const vendor = parseModel(model)?.vendor;
  const id = vendor === void 0 ? model : `${PROVIDERS[vendor] ?? vendor}/${model}`;
  return [...id].length > 250 ? null : id;
}

// src/attestation/exports/standing.ts
function standingOf(repo, attestation) {
  const { declared, recomputed } = attestation;
  const unknown = answersOf(repo, attestation).some(({ answer }) => answer === "unknown");
  if (!repo.complete || recomputed === null || unknown) return "incomplete";
  return refutationsOf(repo, attestation).length > 0 || !sameCounts(declared, recomputed) ? "differs" : "confirmed";
}
function refutationsOf(repo, attestation) {
  const refuting = answersOf(repo, attestation).filter(({ answer, severity }) => answer === "fail" && severity !== "note");
  return [...new Set(refuting.map(({ code }) => code))].sort();
}
function answersOf({ findings }, { path }) {
  return findings.filter((finding) => finding.check === "attestation-truth" && finding.path === path);
}
function countedOf(repo, attestation) {
  return standingOf(repo, attestation) === "incomplete" ? null : attestation.recomputed;
}
function sameCounts(a, b) {
  return a.commits === b.commits && a.assistedCommits === b.assistedCommits && share(a.percentage) === share(b.percentage);
}
function share(percentage) {
  return percentage.toFixed(1);
}

// src/attestation/exports/badge.ts
function badgeOf(repo, attestation, date) {
  const repository = repo.repository.name;
  if (attestation === null) return { repository, state: "absent" };
  const state = standingOf(repo, attestation);
  const { head } = attestation.range;
  const counted = countedOf(repo, attestation);
  return state === "confirmed" && counted !== null ? { repository, state, percentage: counted.percentage, commits: counted.commits, date, head } : { repository, state: state === "differs" ? "differs" : "incomplete", date, head };
}
var LABEL = "AI-assisted";
var LABEL_COLOUR = "#3d444d";
var COLOURS = {
  confirmed: "#3a5a83",
  differs: "#b3261e",
  incomplete: "#6a6f76",
  absent: "#6a6f76"
};
function renderBadge(badge) {
  const message = messageOf(badge);
  const [left, right] = [widthOf(LABEL) + 2 * PADDING, widthOf(message) + 2 * PADDING];
  const about = badge.repository === null ? "" : `${line(badge.repository, 100)}: `;
  const title = xml(`${about}${line(titleOf(badge, message))}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" viewBox="0 0 ${left + right} 20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<path fill="${LABEL_COLOUR}" d="M${left} 0v20H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z"/>`,
    `<path fill="${COLOURS[badge.state]}" d="M${left} 0h${right - 4}a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-${right - 4}z"/>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" aria-hidden="true">',
    textAt(PADDING, LABEL),
    textAt(left + PADDING, message),
    "</g>",
    "</svg>",
    ""
  ].join("\n");
}
function messageOf(badge) {
  switch (badge.state) {
    case "confirmed":
      return line(`${shareOf(badge)} \xB7 ${checkedAt(badge, 8)}`, 100);
    case "differs":
      return "attestation differs from git";
    case "incomplete":
      return "incomplete";
    case "absent":
      return "no attestation";
  }
}
function titleOf(badge, message) {
  switch (badge.state) {
    case "confirmed":
      return `${LABEL}: ${shareOf(badge)}, as the attestation says and git repeats, ${checkedAt(badge, 64)}`;
    case "differs":
      return `${LABEL}: ${message}, ${checkedAt(badge, 64)}`;
    case "incomplete":
      return `${LABEL}: ${message}, the attestation could not be checked against git, ${checkedAt(badge, 64)}`;
    case "absent":
      return `${LABEL}: ${message}`;
  }
}
function shareOf({ percentage, commits }) {
  return `${share(percentage)} % of ${commits} ${commits === 1 ? "commit" : "commits"}`;
}
function checkedAt({ date, head }, digits) {
  return `checked ${date.slice(0, 32)}${head === null ? "" : ` at ${head.slice(0, digits)}`}`;
}
function textAt(x, text) {
  return `<text x="${x}" y="14" textLength="${widthOf(text)}" lengthAdjust="spacingAndGlyphs">${xml(text)}</text>`;
}
var PADDING = 7;
var WIDTHS = [
  [30, "il'"],
  [39, " fj,.\xB7"],
  [43, "t!"],
  [47, "rI"],
  [50, '-/|\\()[]:;J"'],
  [58, "csz"],
  [62, "?LF"],
  [66, "aekovxyP"],
  [69, "bdgpqTY{}"],
  [70, "hnu0123456789_$*`E"],
  [76, "ABCKRSVXZ"],
  [81, "UNH&"],
  [87, "DGOQ"],
  [91, "wM+<>=~^#"],
  [109, "mW@"]
];
function widthOf(text) {
  const tenths = [...text].map((char) => WIDTHS.find(([, characters]) => characters.includes(char))?.[0] ?? 118);
  return Math.ceil(tenths.reduce((sum, width) => sum + width, 0) / 10);
}
function xml(text) {
  return text.replace(/[\uFFFE\uFFFF]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

// src/attestation/exports/cyclonedx-declarations.ts
var [ASSESSOR, REQUIREMENT] = ["assessor", "requirement:share"];
var [CLAIM, COUNTER_CLAIM] = ["claim:attestation", "claim:git"];
var [FILE, GIT] = ["evidence:attestation", "evidence:git"];
function declarationsOf(checked, target) {
  const { tool, repo, attestation } = checked;
  const standing = standingOf(repo, attestation);
  const counted = countedOf(repo, attestation);
  const file = line(attestation.path);
  const refutations = refutationsOf(repo, attestation);
  const differs = standing === "differs" && counted !== null;
  const declared = counted === null ? "a share of AI-assisted commits" : sentence(attestation.declared);
  return {
    declarations: {
      assessors: [
        { "bom-ref": ASSESSOR, thirdParty: false, organization: { name: line(`${tool.name} ${tool.version} (a program)`) } }
      ],
      attestations: [
        {
          summary: SUMMARY[standing],
          assessor: ASSESSOR,
          map: [
            {
              requirement: REQUIREMENT,
              claims: [CLAIM],
              ...differs ? { counterClaims: [COUNTER_CLAIM] } : {},
              ...counted === null ? {} : { conformance: { score: differs ? 0 : 1, rationale: SUMMARY[standing] } },
              confidence: { rationale: LIMITS }
            }
          ]
        }
      ],
      claims: [
        {
          "bom-ref": CLAIM,
          target,
          predicate: `The file ${file} states ${declared}`,
          reasoning: REASONING[standing],
          evidence: standing === "confirmed" ? [FILE, GIT] : [FILE],
          ...differs ? { counterEvidence: [GIT] } : {}
        },
        ...differs ? [
          {
            "bom-ref": COUNTER_CLAIM,
            target,
            predicate: `Git shows ${sentence(counted)}${refutations.length === 0 ? "" : `; findings: ${refutations.join(", ")}`}`,
            reasoning: LIMITS,
            evidence: [GIT],
            counterEvidence: [FILE]
          }
        ] : []
      ],
      evidence: [fileEvidence(attestation), ...counted === null ? [] : [gitEvidence(checked, counted)]]
    },
    definitions: { standards: [STANDARD] }
  };
}
var LIMITS = "Counted are commits in which a tool or a person left a sign of AI use. No sign proves nothing, so the share is the least that is known.";
var SUMMARY = {
  confirmed: "AI-assisted share of commits: the attestation says what git says.",
  differs: "AI-assisted share of commits: the attestation says something other than git.",
  incomplete: "AI-assisted share of commits: the attestation could not be checked, because not everything could be read."
};
var REASONING = {
  confirmed: "The commits of the range were counted again in git, with the same result.",
  differs: "The commits of the range were counted again in git, with another result.",
  incomplete: "The commits of the range could not be counted again completely, so nothing is said of the claim."
};
var STANDARD = {
  "bom-ref": "standard:ai-attestation",
  name: "AI Attestation",
  owner: "Korext",
  requirements: [
    {
      "bom-ref": REQUIREMENT,
      identifier: "ai.percentage",
      title: "AI-assisted share of commits",
      text: "The stated share equals the commits with AI assistance, divided by all commits of the range."
    }
  ],
  externalReferences: [{ type: "website", url: "https://github.com/Korext/ai-attestation" }]
};
function sentence({ assistedCommits, commits, percentage }) {
  return `${assistedCommits} AI-assisted of ${commits} commits (${share(percentage)} %)`;
}
function fileEvidence({ path, digest }) {
  return {
    "bom-ref": FILE,
    propertyName: "ai-provenance:attestation:digest",
    description: "The attestation as it stands in the repository, named by the SHA-256 digest of its bytes",
    data: [attached(path, digest)]
  };
}
function gitEvidence({ tool, attestation: { range } }, counted) {
  return {
    "bom-ref": GIT,
    propertyName: "ai-provenance:range:head",
    description: `The history up to the head, counted ${range.merges ? "with" : "without"} merge commits by the rules of the digest`,
    data: [
      ...range.base === null ? [] : [attached("base", range.base)],
      ...range.head === null ? [] : [attached("head", range.head)],
      attached("commits", String(counted.commits)),
      attached("assisted commits", String(counted.assistedCommits)),
      attached("rules", tool.rulesDigest)
    ]
  };
}
function attached(name, content) {
  return { name, contents: { attachment: { contentType: "text/plain", content } } };
}

// src/attestation/exports/cyclonedx.ts
var REPOSITORY = "repository";
function renderCycloneDx(input) {
  const { attestation, specVersion } = input;
  const timestamp = dateTime(attestation.declared.generated);
  const document = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: "CycloneDX",
    specVersion,
    version: 1,
    metadata: {
      ...timestamp === null ? {} : { timestamp },
      tools: { components: [{ type: "application", name: input.tool.name, version: input.tool.version.slice(0, 1024) }] },
      component: repositoryOf(input)
    },
    components: [...toolsOf(input), ...modelsOf2(input.repo)],
    compositions: [{ aggregate: "incomplete", assemblies: [REPOSITORY] }],
    ...declarationsOf(input, REPOSITORY)
  };
  const serialNumber = `urn:uuid:${uuidOf(canonicalJson(document))}`;
  return `${safeJson(canonicalJson({ ...document, serialNumber }, 2))}
`;
}
function properties(rows) {
  return rows.flatMap(([name, value]) => value === null ? [] : [{ name, value: String(value) }]);
}
function repositoryOf(input) {
  const { repo, attestation } = input;
  const { name, url } = repo.repository;
  const path = (name ?? `${attestation.declared.owner}/${attestation.declared.name}`).split("/");
  const group = path.slice(0, -1).join("/");
  const head = attestation.range.head ?? repo.range.head;
  const purl = purlOf(url, head);
  const digest = /^(?:sha256:)?([0-9a-f]{64})$/.exec(attestation.digest)?.[1];
  return {
    "bom-ref": REPOSITORY,
    type: "application",
    ...group === "" ? {} : { group },
    name: path.at(-1) ?? "",
    ...head === null ? {} : { version: head.slice(0, 1024) },
    ...purl === null ? {} : { purl },
    ...head !== null && /^[0-9a-f]{40}$/.test(head) ? { swhid: [`swh:1:rev:${head}`] } : {},
    externalReferences: [
      ...url === null ? [] : [{ type: "vcs", url: uri(url) }],
      {
        type: "attestation",
        url: relative(attestation.path),
        ...digest === void 0 ? {} : { hashes: [{ alg: "SHA-256", content: digest }] }
      }
    ],
    properties: [...interop(input), ...own(input)]
  };
}
function interop({ repo, attestation, governance }) {
  const counted = countedOf(repo, attestation);
  return properties([
    ["korext:ai_percentage", counted === null ? null : share(counted.percentage)],
    ["korext:governance_tier", governance === null ? null : tierOf(governance, counted?.assistedCommits ?? null)],
    ["korext:attestation_source", "repository"],
    ["korext:tools", counted === null ? null : counted.tools.map(({ identifier }) => identifier).join(",")],
    ["korext:proof_bundle_url", governance?.proofBundleUrl ?? null]
  ]);
}
function tierOf({ engine, proofBundleUrl }, assisted) {
  if (engine !== null) return proofBundleUrl === null ? "SCANNED" : "ATTESTED";
  return assisted === 0 ? "NONE" : "UNGOVERNED";
}
function own({ tool, repo, attestation, governance }) {
  const standing = standingOf(repo, attestation);
  const counted = countedOf(repo, attestation);
  const { declared, range, behind } = attestation;
  const differs = standing === "differs";
  const { byAttribution } = repo.totals;
  return properties(
    [
      ["repository:name", repo.repository.name === null ? "as the attestation says" : "as the origin says"],
      ["verified", standing === "confirmed"],
      ["standing", standing],
      ...refutationsOf(repo, attestation).map((code) => ["finding", code]),
      ["percentage", counted === null ? null : share(counted.percentage)],
      ["percentage:source", counted === null ? null : "recomputed from git"],
      ["commits", counted?.commits ?? null],
      ["commits:assisted", counted?.assistedCommits ?? null],
      ["declared:percentage", differs ? share(declared.percentage) : null],
      ["declared:commits", differs ? declared.commits : null],
      ["declared:commits:assisted", differs ? declared.assistedCommits : null],
      ["declared:governance", governance === null ? null : "as the file says, not checked"],
      ["attestation:path", attestation.path],
      ["attestation:digest", attestation.digest],
      ["attestation:version", attestation.version],
      ["attestation:generated", declared.generated],
      ["range:source", range.source],
      ["range:base", range.base],
      ["range:head", range.head],
      ["range:merges", range.merges],
      ["behind:commits", behind?.commits ?? null],
      ["behind:commits:assisted", behind?.assisted ?? null],
      ["behind:only_attestation", behind?.onlyDocuments ?? null],
      ["scan:range", repo.range.expression],
      ["scan:base", repo.range.base],
      ["scan:head", repo.range.head],
      ["scan:complete", repo.complete],
      ...[...new Set(repo.gaps.map(({ code }) => code))].sort().map((code) => ["scan:gap", code]),
      // What was seen was seen; what rests on absence is told of complete runs only.
      ["scan:commits", repo.complete ? repo.totals.commits : null],
      ["scan:commits:merges", repo.complete ? repo.totals.merges : null],
      ["scan:commits:declared", byAttribution.declared],
      ["scan:commits:recorded", byAttribution.recorded],
      ["scan:commits:suspected", byAttribution.suspected],
      ["scan:commits:none", repo.complete ? byAttribution.none : null],
      ["scan:commits:human_attested", repo.totals.humanAttested],
      ...Object.entries(repo.totals.byRole).sort(byKey).map(([role, commits]) => [`scan:role:${role}`, commits]),
      ["rules_digest", tool.rulesDigest]
    ].map(([name, value]) => [`ai-provenance:${name}`, value ?? null])
  );
}
function toolsOf({ repo, tools }) {
  const rows = new Map(tools.map((row) => [row.id, row]));
  const seen = new Map(solidTools(repo).map((summary) => [summary.id, summary]));
  return [...seen].sort(byKey).map(([id, summary]) => {
    const row = rows.get(id);
    return {
      "bom-ref": `tool:${id}`,
      type: "application",
      name: row?.name ?? id,
      ...row === void 0 ? {} : { publisher: row.vendor, externalReferences: [{ type: "website", url: uri(row.page) }] },
      // Took part in the making; is no part of what runs.
      scope: "excluded",
      properties: properties([
        ["ai-provenance:tool", id],
        ["ai-provenance:commits:declared", summary.declared],
        ["ai-provenance:commits:recorded", summary.recorded],
        ["ai-provenance:commits:suspected", summary.suspected],
        ["ai-provenance:first_seen", summary.firstSeen],
        ["ai-provenance:last_seen", summary.lastSeen],
        ...Object.entries(summary.roles).sort(byKey).map(([role, commits]) => [`ai-provenance:role:${role}`, commits]),
        ...Object.keys(summary.models).sort().map((model) => ["ai-provenance:model", model])
      ])
    };
  });
}
function modelsOf2(repo) {
  const uses = /* @__PURE__ */ new Map();
  for (const { id, models } of solidTools(repo)) {
    for (const [model, commits] of Object.entries(models)) {
      uses.set(model, (uses.get(model) ?? /* @__PURE__ */ new Map()).set(id, commits));
    }
  }
  return [...uses].sort(byKey).map(([model, tools]) => {
    const vendor = parseModel(model)?.vendor;
    return {
      "bom-ref": `model:${model}`,
      type: "machine-learning-model",
      name: model,
      ...vendor === void 0 ? {} : { publisher: vendor },
      scope: "excluded",
      modelCard: { considerations: { useCases: ["Named as the model that took part in commits of the repository"] } },
      properties: properties(
        [...tools].sort(byKey).map(([id, commits]) => [`ai-provenance:commits:tool:${id}`, commits])
      )
    };
  });
}
function solidTools({ tools }) {
  return tools.filter(({ declared, recorded }) => declared + recorded > 0);
}
function byKey([a], [b]) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function purlOf(url, head) {
  const [, owner, name] = /^(?:https?|ssh|git):\/\/github\.com(?::\d+)?\/([\w-][\w.-]*)\/(\.?[\w-][\w.-]*)$/i.exec(url ?? "") ?? [];
  if (owner === void 0 || name === void 0) return null;
  const version = head !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head) ? `@${head}` : "";
  return `pkg:github/${owner.toLowerCase()}/${name.toLowerCase()}${version}`;
}
function uri(text) {
  return text.replace(/[^!-~]|["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/gu, escapeBytes);
}
function relative(path) {
  const names = path.split("/").filter((name) => name !== "");
  return uri(names.map((name) => name.replace(/[%?#:[\]]/g, escapeBytes)).join("/"));
}
function escapeBytes(char) {
  return [...Buffer.from(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function dateTime(text) {
  if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text)) return null;
  const time = Date.parse(text.toUpperCase().replace(" ", "T"));
  const shown = Number.isNaN(time) ? "" : new Date(time).toISOString();
  return /^\d{4}-/.test(shown) ? shown.replace(/\.\d+Z$/, "Z") : null;
}

export {
  renderAgentTrace,
  badgeOf,
  renderBadge,
  renderCycloneDx
};
