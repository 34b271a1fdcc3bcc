import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunk-NNV3EV32.js";
import {
  openWorld,
  rootOf
} from "./chunk-O7GJZTMZ.js";
import {
  styleFor
} from "./chunk-2OZ6EDLZ.js";
import {
  atExit
} from "./chunk-K5S4VKB7.js";
import {
  EXIT
} from "./chunk-EYEKDRCS.js";
import {
  loadConfig
} from "./chunk-4C2CDOIS.js";
import {
  ATTRIBUTION_WORDS,
  CHECK_WORDS,
  KIND_WORDS,
  REASON_WORDS,
  ROLE_WORDS,
  SKIP_WORDS,
  STRENGTH_WORDS
} from "./chunk-WKCBUVWF.js";
import {
  canonicalJson,
  number,
  plural
} from "./chunk-5HZFENFR.js";
import {
  line,
  safeJson
} from "./chunk-CDEONOS5.js";

// src/cli/commands/explain.ts
var UNJUDGED = ["denial", "anomaly", "hidden-unicode"];
var EVIDENCE_SHOWN = 20;
async function run(subject, options) {
  let close = () => {
  };
  const open = async () => {
    const world = await openWorld(options.repo === void 0 ? {} : { path: options.repo });
    close = atExit(() => world.close());
    return world;
  };
  try {
    const config = await loadConfig(rootOf(options.repo), options.config);
    const found = await explain(open, subject, config === null ? {} : { config });
    const style = styleFor(process.stdout, options);
    process.stdout.write(options.json ? `${safeJson(canonicalJson(found, 2))}
` : `${words(found, style).join("\n")}
`);
    process.exitCode = "gaps" in found && found.gaps.some(({ code }) => code !== "partial-clone" && code !== "shallow-history") ? EXIT.incomplete : EXIT.ok;
  } finally {
    close();
  }
}
function words(found, style) {
  switch (found.subject) {
    case "commit":
      return commitWords(found, style);
    case "file":
      return fileWords(found, style);
    case "check": {
      const { title, why, fix } = CHECK_WORDS[found.check];
      return [
        `${style.strong(title)} (${found.check}${found.code === null ? "" : `, ${found.code}`})`,
        `  ${why}`,
        `  fix: ${fix}`,
        "",
        style.faint("The places stand in the report: --json, findings.")
      ];
    }
    case "tool":
      return [
        `${style.strong(found.tool.name)} (${found.tool.id}), ${found.tool.vendor}`,
        ...found.tool.page === "" ? [] : [`documentation: ${line(found.tool.page)}`],
        ...found.rules.flatMap((rule) => ["", ...ruleWords(rule, style)])
      ];
    case "rule":
      return ruleWords(found.rule, style);
  }
}
function commitWords({ commit, evidence, rules, gaps }, style) {
  const attested = commit.attribution === "none" && commit.denied;
  const state = attested ? "human attested" : commit.attribution === "none" ? "no AI evidence found" : commit.attribution;
  return [
    `${style.strong(commit.id)}  ${commit.date ?? "no readable date"}`,
    `  ${line(commit.subject)}`,
    `  author ${line(`${commit.author.name} <${commit.author.address}>`)}`,
    "",
    attested ? `${style.strong(state)}: the commit says that no AI took part; that is a statement, not a proof` : `${style.strong(state)}: ${ATTRIBUTION_WORDS[commit.attribution]}${commit.denied ? "; the commit also says that no AI took part" : ""}`,
    ...commit.tools.map(
      ({ id, model, role }) => `  ${id}${model === void 0 ? "" : ` running ${line(model)}`}: ${role}, ${ROLE_WORDS[role]}`
    ),
    ...evidence.flatMap((item) => evidenceWords(item, rules, commit.id, style)),
    "",
    ...advice(commit, style),
    ...gaps.map((gap) => style.bad(`not seen: ${line(gap.detail)} (fix: ${line(gap.fix)})`))
  ];
}
function fileWords(found, style) {
  const { commit, path, file, skipped, findings, evidence, rules, gaps } = found;
  const unread = skipped === null ? [] : [`not read: ${SKIP_WORDS[skipped]}`];
  return [
    `${style.strong(line(path))}  in ${commit.slice(0, 12)}${file?.blob == null ? "" : `, content ${file.blob.slice(0, 12)}`}`,
    ...unread,
    ...evidence.length === 0 && skipped === null ? ["no evidence found in this file, which proves nothing"] : [],
    ...findings.flatMap(({ check, severity, evidence: cited }) => [
      "",
      `${style.bad(CHECK_WORDS[check].title)} (${severity}, ${cited.length} ${plural("place", cited.length)})`,
      `  ${CHECK_WORDS[check].why}`,
      `  fix: ${CHECK_WORDS[check].fix}`
    ]),
    ...evidence.slice(0, EVIDENCE_SHOWN).flatMap((item) => evidenceWords(item, rules, commit, style)),
    ...evidence.length > EVIDENCE_SHOWN ? ["", `and ${number(evidence.length - EVIDENCE_SHOWN)} more, see --json`] : [],
    "",
    style.faint(
      `What a file says is about the file as it is; commits say how it came to be. See it: git show ${line(`${commit}:${path}`)}`
    ),
    ...gaps.map((gap) => style.bad(`not seen: ${line(gap.detail)} (fix: ${line(gap.fix)})`))
  ];
}
function evidenceWords(item, rules, commit, style) {
  const rule = rules.find(({ id }) => id === item.signature);
  const place = item.path !== void 0 ? line([item.path, item.line, item.column].filter((part) => part !== void 0).join(":")) : item.line === void 0 ? "header of the raw object" : `line ${item.line}, byte ${item.offset} of the raw object`;
  return [
    "",
    `  ${style.strong(line(item.id.replace(commit, commit.slice(0, 12))))}  ${KIND_WORDS[item.kind]}, ${place}`,
    ...item.quote === void 0 ? [] : [`    > ${line(item.quote, 500)}`],
    ...UNJUDGED.includes(item.kind) ? [] : [`    ${item.strength}: ${STRENGTH_WORDS[item.strength]}`],
    ...item.because === void 0 ? [] : [`    because ${REASON_WORDS[item.because]}`],
    ...item.signature === void 0 ? [] : [`    rule ${line(item.signature)}${rule === void 0 ? "" : `, documented at ${line(rule.source)}`}`]
  ];
}
function advice({ attribution, id }, style) {
  const look = `See the bytes yourself: git cat-file commit ${id}`;
  switch (attribution) {
    case "none":
      return [style.faint(`Absence proves nothing: a tool may leave no trace. ${look}`)];
    case "suspected":
      return [
        style.faint(`Ask the author. If AI took part, say so with a trailer, for example "Assisted-by: <tool>:<model>". ${look}`)
      ];
    default:
      return [
        style.faint(`If this is wrong, report the rule with the commit id, or correct the message before it is merged. ${look}`)
      ];
  }
}
function ruleWords(rule, style) {
  return [
    `${style.strong(rule.id)}  ${rule.scope}, ${rule.strength}${rule.tool === null ? "" : `, ${rule.tool.name}`}`,
    ...rule.note === null ? [] : [`  ${line(rule.note, 500)}`],
    `  documented at ${line(rule.source)}${rule.seen === null ? "" : `, seen ${rule.seen}`}`,
    ...rule.match.slice(0, 5).map((sample) => `  ${style.good("matches")}  ${line(sample)}`),
    ...rule.miss.slice(0, 5).map((sample) => `  ${style.bad("not")}      ${line(sample)}`)
  ];
}

export {
  run
};
