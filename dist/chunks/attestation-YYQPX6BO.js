import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  exists,
  readAtRoot,
  readNamed,
  say,
  targetOf,
  withCounting,
  writeDocument
} from "./chunk-KEK6JD4Z.js";
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunk-NXDND2VN.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunk-74VDUUFM.js";
import "./chunk-76WBOJTN.js";
import {
  render
} from "./chunk-7OGD5HIL.js";
import {
  checkAttestation,
  parseKeySet
} from "./chunk-MSQVQP5B.js";
import {
  ATTESTATION_FILE,
  parseAttestation
} from "./chunk-DICD4MKZ.js";
import "./chunk-3WYHGBX4.js";
import {
  parseJson
} from "./chunk-RNDTGGTR.js";
import "./chunk-2WW7YOXN.js";
import "./chunk-AN4AVHZ3.js";
import "./chunk-AUL2G526.js";
import {
  DOCUMENT_MAX_BYTES,
  badDocument
} from "./chunk-C2HE3MFX.js";
import "./chunk-LSRBDRER.js";
import {
  openOutput
} from "./chunk-ZALRKYTC.js";
import {
  styleOf
} from "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import {
  EXIT,
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-AV2UQUX2.js";
import "./chunk-BOTWK4A4.js";
import {
  hasOwnLines
} from "./chunk-U4QGR6N4.js";
import "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import {
  isoTime
} from "./chunk-HJB5ROFS.js";
import {
  FINDING_WORDS
} from "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import {
  number,
  plural
} from "./chunk-5HZFENFR.js";
import "./chunk-CDEONOS5.js";
import {
  catalogue
} from "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/attestation.ts
var CREATE = "ai-provenance attestation create";
async function create(range, options) {
  await withCounting(options, async (world, counting) => {
    const target = targetOf(world, ATTESTATION_FILE, options.output);
    if (exists(target)) {
      throw new ProvenanceError("usage", `${target.shown} exists already`, {
        fix: "ai-provenance attestation update counts again and keeps what people wrote"
      });
    }
    await put(await createAttestation(world, attestOptions(range, options, counting)), target, "nothing", options);
  });
}
async function update(range, options) {
  await withCounting(options, async (world, counting) => {
    const target = targetOf(world, ATTESTATION_FILE, options.output);
    const before = readAtRoot(world, ATTESTATION_FILE, CREATE);
    const attested = await refreshAttestation(world, before, ATTESTATION_FILE, attestOptions(range, options, counting));
    await put(attested, target, options.output === void 0 ? before : "anything", options);
  });
}
async function validate(file, options) {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = readNamed(world, file, ATTESTATION_FILE, CREATE);
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
    const { bytes, path } = readNamed(world, options.file, ATTESTATION_FILE, CREATE);
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
    lines: options.lines ?? "as-before"
  };
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
async function put({ bytes, unchanged, claims }, target, before, options) {
  const { assistedCommits, commits, percentage, tools } = claims;
  const counts = `${number(assistedCommits)} of ${number(commits)} ${plural("commit", commits)} assisted (${percentage} %), ${number(tools.length)} ${plural("tool", tools.length)}`;
  if (unchanged && options.output === void 0) {
    say(`${target.shown} is up to date: ${counts}`, options);
    return;
  }
  await writeDocument(target, bytes, before);
  if (target.file !== null) say(`wrote ${target.shown}: ${counts}`, options);
}
function rendered(report, options) {
  return render(report, options.json ? "json" : options.format ?? "text", styleOf(options));
}
export {
  create,
  exportAs,
  update,
  validate
};
