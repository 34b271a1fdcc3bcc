import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ATTESTATION_FILE,
  badgeOf,
  checkAttestation,
  createAttestation,
  parseAttestation,
  parseJson,
  parseKeySet,
  refreshAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunk-3P4TWCX3.js";
import "./chunk-3WYHGBX4.js";
import {
  DOCUMENT_MAX_BYTES,
  badDocument
} from "./chunk-TRZKOBAK.js";
import {
  startProgress
} from "./chunk-ZQTNRWEO.js";
import {
  openOutput
} from "./chunk-QIH4WAQG.js";
import {
  renderJson
} from "./chunk-QT7DLR7Y.js";
import {
  styleFor
} from "./chunk-M6NHUFSS.js";
import {
  EXIT,
  exitOf,
  withWorld
} from "./chunk-X2WNNOA3.js";
import {
  FINDING_WORDS,
  hasOwnLines
} from "./chunk-H3THZAIJ.js";
import {
  isoTime,
  loadConfig,
  number,
  plural
} from "./chunk-6263AF4U.js";
import {
  line
} from "./chunk-REVWHJC6.js";
import {
  catalogue
} from "./chunk-W2XJK2TH.js";
import "./chunk-CTVJ6UUT.js";
import {
  readSmallFile
} from "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/commands/attestation.ts
import { lstatSync } from "node:fs";
import { join, relative, resolve } from "node:path";
async function create(range, options) {
  await withCounting(options, async (world, counting) => {
    const target = targetOf(world, options);
    if (target.file !== null && exists(target.file)) {
      throw new ProvenanceError("usage", `${target.shown} exists already`, {
        fix: "ai-provenance attestation update counts again and keeps what people wrote"
      });
    }
    await put(await createAttestation(world, attestOptions(range, options, counting)), target, null, options);
  });
}
async function update(range, options) {
  await withCounting(options, async (world, counting) => {
    const target = targetOf(world, options);
    const before = readAttestation(world);
    const attested = await refreshAttestation(world, before, ATTESTATION_FILE, attestOptions(range, options, counting));
    await put(attested, target, before, options);
  });
}
async function validate(file, options) {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = named(world, file);
    const report = await checkAttestation(world, bytes, path, {
      ...counting,
      strictSchema: options.strictSchema ?? false,
      maxDrift: options.maxDrift ?? 0,
      fresh: options.fresh ?? false,
      keys: options.keys === void 0 ? [] : readKeys(options.keys)
    });
    const output = openOutput(options.output);
    try {
      await output.write(rendered(report, options));
      output.commit();
    } finally {
      output.abandon();
    }
    process.exitCode = exitOf(report, options.allowIncomplete ?? false);
  });
}
async function exportAs(format, options) {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = named(world, options.file);
    const report = await checkAttestation(world, bytes, path, {
      ...counting,
      strictSchema: false,
      maxDrift: 0,
      fresh: false,
      keys: []
    });
    const output = openOutput(options.output);
    try {
      await output.write(await exported(format, world, report, bytes, options));
      output.commit();
    } finally {
      output.abandon();
    }
    process.exitCode = report.result === "incomplete" && !options.allowIncomplete ? EXIT.incomplete : EXIT.ok;
  });
}
async function exported(format, world, report, bytes, { specVersion = "1.6" }) {
  const { tool } = report;
  const [repo] = report.repos;
  if (repo?.attestation === void 0) throw new Error("the report holds no attestation");
  switch (format) {
    case "cyclonedx": {
      const { governance: said } = parseAttestation(bytes, repo.attestation.path, false).document;
      const governance = said === void 0 ? null : { engine: said.engine ?? null, proofBundleUrl: said.proof_bundle_url ?? null };
      return renderCycloneDx({ tool, repo, attestation: repo.attestation, governance, tools: catalogue.tools, specVersion });
    }
    case "agent-trace": {
      const changes = [];
      const ids = repo.commits.filter(hasOwnLines).map(({ id }) => id);
      for await (const lines of world.git.lineStats(ids, [])) changes.push(lines);
      return renderAgentTrace(tool, repo, changes);
    }
    case "badge":
      return renderBadge(badgeOf(repo, repo.attestation, isoTime(world.now()).slice(0, 10)));
  }
}
async function withCounting(options, work) {
  const cache = options.cache === false ? {} : { cache: options.cacheDir ?? { user: true } };
  await withWorld(options.repo, cache, async (world) => {
    const config = await loadConfig(world.git.facts.root, options.config);
    const progress = startProgress(options.quiet ?? false);
    try {
      await work(world, { ...config === null ? {} : { config }, onProgress: progress.update });
    } finally {
      progress.stop();
    }
  });
}
function attestOptions(range, options, counting) {
  const asked = Object.entries({
    range,
    base: options.base,
    head: options.head,
    since: options.since,
    until: options.until
  }).filter(([, value]) => value !== void 0);
  return {
    ...counting,
    ...asked.length === 0 ? {} : { range: Object.fromEntries(asked) },
    allowIncomplete: options.allowIncomplete ?? false,
    extendedIds: options.allowExtendedIds ?? false,
    lines: options.lines ?? true
  };
}
function targetOf({ git }, { output }) {
  if (output === "-") return { file: null, shown: "standard output" };
  if (output !== void 0) return { file: resolve(output), shown: output };
  if (git.facts.bare) {
    throw new ProvenanceError("usage", "a bare repository has no work tree to write into", { fix: "name a file with -o" });
  }
  return { file: join(git.facts.root, ATTESTATION_FILE), shown: ATTESTATION_FILE };
}
function exists(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
}
function readAttestation({ git }) {
  const bytes = readSmallFile(join(git.facts.root, ATTESTATION_FILE), DOCUMENT_MAX_BYTES, git.facts.root);
  if (bytes !== null) return bytes;
  throw new ProvenanceError("usage", `${ATTESTATION_FILE} does not exist at the root of the repository`, {
    fix: "ai-provenance attestation create"
  });
}
function readKeys(file) {
  const bytes = readSmallFile(file, DOCUMENT_MAX_BYTES);
  if (bytes === null) throw new ProvenanceError("usage", `${file} does not exist`, { fix: "check the path given with --keys" });
  const parsed = parseJson(bytes);
  if ("problems" in parsed) throw badDocument(file, parsed.problems);
  const { keys, problems } = parseKeySet(parsed.document);
  if (keys.length > 0 && problems.length === 0) return keys;
  const said = problems.map(({ code, line: row, column, values }) => ({
    line: row,
    column,
    message: FINDING_WORDS[code](values)
  }));
  throw badDocument(file, said.length > 0 ? said : [{ line: 1, column: 1, message: "holds no usable key" }]);
}
function named(world, file) {
  if (file === void 0) return { bytes: readAttestation(world), path: ATTESTATION_FILE };
  const bytes = readSmallFile(file, DOCUMENT_MAX_BYTES);
  if (bytes === null) throw new ProvenanceError("usage", `${file} does not exist`, { fix: "check the path" });
  const path = relative(world.git.facts.root, resolve(file)).replaceAll("\\", "/");
  return { bytes, path: path.startsWith("../") ? file : path };
}
async function put({ bytes, unchanged, claims }, target, before, options) {
  const counts = `${number(claims.assistedCommits)} of ${number(claims.commits)} ${plural("commit", claims.commits)} assisted (${claims.percentage} %), ${number(claims.tools.length)} ${plural("tool", claims.tools.length)}`;
  const say = (text) => {
    if (!options.quiet) process.stderr.write(`${line(text, 400)}
`);
  };
  if (unchanged && options.output === void 0) {
    say(`${target.shown} is up to date: ${counts}`);
    return;
  }
  const output = openOutput(target.file ?? "-");
  try {
    await output.write(bytes.toString("utf8"));
    if (before !== null && options.output === void 0) assertUntouched(target, before);
    output.commit();
  } finally {
    output.abandon();
  }
  if (target.file !== null) say(`wrote ${target.shown}: ${counts}`);
}
function assertUntouched({ file, shown }, before) {
  const now = file === null ? null : readSmallFile(file, DOCUMENT_MAX_BYTES);
  if (now?.equals(before)) return;
  throw new ProvenanceError("output", `${shown} was changed by somebody else meanwhile, so it was not written`, {
    fix: "run the command again"
  });
}
function rendered(report, options) {
  const format = options.json ? "json" : options.format ?? "text";
  if (format === "json") return renderJson(report);
  if (format === "md") return renderAttestationMarkdown(report);
  const toTerminal = options.output === void 0 || options.output === "-";
  return toTerminal ? renderAttestationText(report, styleFor(process.stdout, options)) : renderAttestationText(report);
}
export {
  create,
  exportAs,
  update,
  validate
};
