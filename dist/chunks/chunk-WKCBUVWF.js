import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  number,
  plural
} from "./chunk-5HZFENFR.js";

// src/checks/answer.ts
function passes(check, code, values, about = {}) {
  return answer(check, code, { answer: "pass", values, ...about });
}
function nothing(check, why, values = {}) {
  return answer(check, "nothing-to-check", { answer: "not-applicable", values: { why, ...values } });
}
function notDemanded(check, values = {}) {
  return answer(check, "not-demanded", { answer: "not-applicable", values });
}
function answer(check, code, rest) {
  return { id: check, check, code, severity: "note", path: "", evidence: [], ...rest };
}
function ofDocument(check, role, { found, documents }) {
  const { state, path } = documents[role];
  if (state === "absent") return [nothing(check, "no-file", { path })];
  if (state !== "read") return [nothing(check, "unreadable", { path })];
  const own = found.filter((finding) => finding.check === check);
  return isOpen(own) ? own : [passes(check, "document-in-order", { path }, { path }), ...own];
}
function isOpen(findings) {
  return findings.some(({ answer: answer2, severity }) => (answer2 === "fail" || answer2 === "unknown") && severity !== "note");
}
function present(check, { path, state, problems }, required) {
  switch (state) {
    case "read":
      return [passes(check, "document-present", { path }, { path })];
    case "absent":
      return required ? [
        {
          id: check,
          check,
          code: "document-missing",
          answer: "fail",
          severity: "error",
          path: "",
          values: { path },
          evidence: []
        }
      ] : [notDemanded(check, { path })];
    case "missing":
      return [answer(check, "document-not-here", { answer: "unknown", severity: "error", values: { path } })];
    case "unreadable":
      return problems.map(({ line, column, message }, index) => ({
        id: `${check}:${index + 1}`,
        check,
        code: "document-unreadable",
        answer: "fail",
        severity: "error",
        path,
        line,
        column,
        values: { said: message },
        evidence: []
      }));
  }
}

// src/checks/attestation-consistency.ts
var attestationConsistency = {
  id: "attestation-consistency",
  section: "attestation",
  title: "Attestation: consistent in itself",
  why: "Fields that contradict each other cannot all be true, whatever git says.",
  fix: "ai-provenance attestation update",
  reads: [],
  run: (analysis) => ofDocument("attestation-consistency", "attestation", analysis)
};

// src/checks/attestation-freshness.ts
var attestationFreshness = {
  id: "attestation-freshness",
  section: "attestation",
  title: "Attestation: up to date",
  why: "A statement about an older state says nothing about the commits since.",
  fix: "ai-provenance attestation update",
  reads: ["attestation"],
  run(analysis, settings) {
    const old = tooOld(analysis, settings);
    const said = ofDocument("attestation-freshness", "attestation", analysis);
    return old === null ? said : [...said.filter(({ answer: answer2 }) => answer2 !== "pass"), old];
  }
};
function tooOld({ repo, today }, { attestation: { maxAgeDays } }) {
  const { attestation } = repo;
  if (maxAgeDays === null || attestation === void 0) return null;
  const days = Math.floor((Date.parse(today) - Date.parse(attestation.declared.generated.slice(0, 10))) / DAY);
  if (!(days > maxAgeDays)) return null;
  return {
    id: "attestation-freshness:age",
    check: "attestation-freshness",
    code: "attestation-too-old",
    answer: "fail",
    severity: "error",
    path: attestation.path,
    values: { days, allowed: maxAgeDays, generated: attestation.declared.generated },
    evidence: []
  };
}
var DAY = 864e5;

// src/checks/attestation-present.ts
var attestationPresent = {
  id: "attestation-present",
  section: "attestation",
  title: "Attestation: present",
  why: "Without the file nobody says which part AI took; a file that cannot be read says nothing either.",
  fix: "ai-provenance attestation create writes it from git",
  reads: ["attestation"],
  run: ({ documents }, { attestation }) => present("attestation-present", documents.attestation, attestation.required)
};

// src/checks/attestation-schema.ts
var attestationSchema = {
  id: "attestation-schema",
  section: "attestation",
  title: "Attestation: published schema",
  why: "Other readers of the file may refuse what is not to the letter of the published schema.",
  fix: "ai-provenance attestation update rewrites the counted fields to the letter",
  reads: [],
  run: (analysis) => ofDocument("attestation-schema", "attestation", analysis)
};

// src/checks/attestation-truth.ts
var attestationTruth = {
  id: "attestation-truth",
  section: "attestation",
  title: "Attestation: equal to git",
  why: "The file is a statement of its author. Recomputing it from the commits shows whether it holds.",
  fix: "ai-provenance attestation update, and find out how the file came to differ",
  reads: ["attestation"],
  run: (analysis) => ofDocument("attestation-truth", "attestation", analysis)
};

// src/checks/commits.ts
function isAttributed(commit) {
  return bringsContent(commit) && (commit.attribution === "declared" || commit.attribution === "recorded");
}
function bringsContent({ merge, ownContent }) {
  return !merge || ownContent === true;
}
function citedBy({ evidence }) {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  return (commit) => commit.evidence.flatMap((id) => byId.get(id) ?? []);
}
function ofTools(evidence) {
  return evidence.filter(({ tool, role }) => tool !== void 0 && role !== "reviewer");
}

// src/checks/disclosure.ts
var disclosure = {
  id: "disclosure",
  section: "disclosure",
  title: "Disclosure",
  why: "The policy asks that a commit made with an AI tool says so itself, in a trailer that stays with it.",
  fix: "add the trailer to the message (git commit --amend, or git rebase -i for older ones): Assisted-by: <tool>:<model>",
  reads: ["commits"],
  run({ repo }, { disclosure: { require: require2, trailers } }) {
    if (require2 === "none") return [notDemanded("disclosure")];
    const cited = citedBy(repo);
    const asked = repo.commits.filter((commit) => isAttributed(commit) || isMalformed(cited(commit)));
    const faults = asked.flatMap((commit) => faultOf(commit, cited(commit), trailers));
    if (asked.length === 0)
      return [answer("disclosure", "no-ai-commits", { answer: "not-applicable", values: { of: repo.totals.commits } })];
    return faults.length > 0 ? faults : [passes("disclosure", "all-disclosed", { commits: asked.length, of: asked.length })];
  }
};
function faultOf(commit, evidence, trailers) {
  const disclosing = ofTools(evidence).filter((item) => item.kind === "trailer" || item.kind === "co-author");
  const allowed = new Set(trailers.map((name) => name.toLowerCase()));
  if (disclosing.some((item) => item.because !== "disguised" && allowed.has(trailerOf(item) ?? ""))) return [];
  const malformed = disclosing.filter((item) => item.because === "disguised" || trailerOf(item) === null);
  const rests = malformed.length > 0 ? malformed : ofTools(evidence);
  return [
    {
      id: `disclosure:${commit.id}`,
      check: "disclosure",
      code: malformed.length > 0 ? "disclosure-malformed" : "undisclosed",
      answer: "fail",
      severity: "error",
      path: "",
      commit: commit.id,
      values: {
        subject: commit.subject,
        tools: [...new Set(commit.tools.map(({ id }) => id))].join(", "),
        trailers: trailers.join(", "),
        quote: rests[0]?.quote?.trim() ?? null
      },
      evidence: rests.map(({ id }) => id)
    }
  ];
}
function isMalformed(evidence) {
  return ofTools(evidence).some(({ because }) => because === "disguised");
}
function trailerOf({ quote = "" }) {
  return /^([A-Za-z0-9-]+)[ \t]*:/.exec(quote)?.[1]?.toLowerCase() ?? null;
}

// src/checks/forbidden-forms.ts
var forbiddenForms = {
  id: "forbidden-forms",
  section: "disclosure",
  title: "Forbidden forms",
  why: "A tool cannot hold copyright or sign off a change (developercertificate.org), and the policy forbids naming it so.",
  fix: "name the tool in an allowed trailer instead, such as Assisted-by: <tool>:<model>, and let a person sign off",
  reads: ["commits"],
  run({ repo }, { disclosure: { forbid } }) {
    if (forbid.length === 0) return [notDemanded("forbidden-forms")];
    const cited = citedBy(repo);
    const faults = repo.commits.flatMap((commit) => {
      if (!bringsContent(commit)) return [];
      const named = ofTools(cited(commit));
      return forbid.flatMap((form) => {
        const found = named.filter((item) => IS_FORM[form](item));
        if (found.length === 0) return [];
        return [
          {
            id: `forbidden-forms:${form}:${commit.id}`,
            check: "forbidden-forms",
            code: "forbidden-form",
            answer: "fail",
            severity: "error",
            path: "",
            commit: commit.id,
            values: {
              form,
              subject: commit.subject,
              tools: [...new Set(found.flatMap(({ tool }) => tool ?? []))].join(", "),
              quote: found[0]?.quote?.trim() ?? null
            },
            evidence: found.map(({ id }) => id)
          }
        ];
      });
    });
    return faults.length > 0 ? faults : [passes("forbidden-forms", "no-forbidden-form", { forms: forbid.join(", "), of: repo.totals.commits })];
  }
};
var IS_FORM = {
  author: ({ kind }) => kind === "author",
  committer: ({ kind }) => kind === "committer",
  "co-author": ({ kind }) => kind === "co-author",
  "sign-off": (item) => item.kind === "trailer" && trailerOf(item) === "signed-off-by",
  footer: ({ kind }) => kind === "footer"
};

// src/checks/hidden-unicode.ts
var hiddenUnicode = {
  id: "hidden-unicode",
  section: "hiddenUnicode",
  title: "Hidden characters",
  why: "A person does not see them, an agent or a compiler reads them: instructions and code can say something else than they show.",
  fix: "look at the bytes (ai-provenance shows each as \\u{\u2026}), remove the characters, and find out who put them there",
  reads: ["commits"],
  run({ repo, found }) {
    const own = found.filter(({ check }) => check === "hidden-unicode");
    const { files } = repo.totals;
    if (files === null) return [nothing("hidden-unicode", "no-commit")];
    return isOpen(own) ? own : [passes("hidden-unicode", "no-hidden-text", searched(files)), ...own];
  }
};
function searched({ files, uncommitted, skipped: { partly, ...unread } }) {
  const skipped = Object.values(unread).reduce((sum, n) => sum + n, 0);
  return { files: files + uncommitted - skipped, skipped };
}

// src/checks/impact-rating.ts
var ORDER = { low: 0, moderate: 1, high: 2, "insufficient-evidence": 3 };
var impactRating = {
  id: "impact-rating",
  section: "impact",
  title: "Impact",
  why: "The more a change reaches, the more review it needs; the policy says how far one change may go.",
  fix: "split the change, or raise the limit in the policy of the base branch; ai-provenance impact shows each factor",
  reads: ["impact"],
  run({ repo: { impact } }, { impact: { max } }) {
    if (impact === void 0) return [nothing("impact-rating", "no-change")];
    const { level, factors } = impact.rating;
    const raised = factors.filter((factor) => factor.level === "raised" || factor.level === "high");
    const values = { level, max, factors: raised.map(({ id }) => id).join(", ") };
    if (max === "high") return [notDemanded("impact-rating", values)];
    if (ORDER[level] <= ORDER[max]) return [passes("impact-rating", "rated-within", values)];
    const isUnknown = level === "insufficient-evidence";
    return [
      {
        id: "impact-rating:level",
        check: "impact-rating",
        code: isUnknown ? "rating-unknown" : "rated-too-high",
        answer: isUnknown ? "unknown" : "fail",
        severity: "error",
        path: "",
        commit: impact.head,
        values,
        evidence: []
      }
    ];
  }
};

// src/checks/inventory-ages.ts
var inventoryAges = {
  id: "inventory-ages",
  section: "inventory",
  title: "Inventory: recent",
  why: "A test, review or approval wears out; policy says how long it holds.",
  fix: "repeat it and write the new date",
  reads: [],
  run: (analysis) => ofDocument("inventory-ages", "inventory", analysis)
};

// src/checks/inventory-answers.ts
var inventoryAnswers = {
  id: "inventory-answers",
  section: "inventory",
  title: "Inventory: answered",
  why: "An auditor asks for these facts of every AI system; an open question is not an answer.",
  fix: "fill in the field, or write not_applicable with a reason",
  reads: [],
  run: (analysis) => ofDocument("inventory-answers", "inventory", analysis)
};

// src/checks/inventory-approval.ts
var inventoryApproval = {
  id: "inventory-approval",
  section: "inventory",
  title: "Tools and models: approved before use",
  why: "Tools and models seen in the code that nobody approved are AI use outside the policy.",
  fix: "approve the tool or model in the inventory, or stop using it",
  reads: ["commits", "inventory"],
  run: (analysis) => ofDocument("inventory-approval", "inventory", analysis)
};

// src/checks/inventory-observed.ts
var inventoryObserved = {
  id: "inventory-observed",
  section: "inventory",
  title: "Inventory: seen in use",
  why: "A listed system that leaves no trace may be out of use, or used without leaving one.",
  fix: "retire the entry, or find out why its use leaves no trace",
  reads: ["commits"],
  run: (analysis) => ofDocument("inventory-observed", "inventory", analysis)
};

// src/checks/inventory-present.ts
var inventoryPresent = {
  id: "inventory-present",
  section: "inventory",
  title: "Inventory: present",
  why: "Auditors ask for the list of AI systems in use; a file that cannot be read lists none.",
  fix: "ai-provenance init drafts ai_inventory.yaml from git",
  reads: ["inventory"],
  run: ({ documents }, { inventory }) => present("inventory-present", documents.inventory, inventory.required)
};

// src/checks/policy-change.ts
function fault(id, code, rest) {
  return { id: `policy-change:${id}`, check: "policy-change", code, answer: "fail", severity: "error", evidence: [], ...rest };
}
var policyChange = {
  id: "policy-change",
  section: "policyChange",
  title: "Policy",
  why: "A change that edits the rules it is judged by is judged by the rules of the base; the edit itself needs a look.",
  fix: "have an owner of the policy review the edit; it takes effect once it is merged",
  reads: ["policy"],
  run({ policyChanges }) {
    if (policyChanges === null) return [nothing("policy-change", "no-change")];
    if (policyChanges.length === 0) return [passes("policy-change", "policy-unchanged", {})];
    return policyChanges.flatMap(({ path, status, problems }) => [
      fault(path, "policy-changed", { severity: "warning", path: status === "deleted" ? "" : path, values: { path, status } }),
      ...problems.map(
        ({ line, column, message }, index) => fault(`${path}:${index + 1}`, "policy-unreadable", { path, line, column, values: { said: message } })
      )
    ]);
  }
};

// src/checks/provenance-documents.ts
var provenanceDocuments = {
  id: "provenance-documents",
  section: "attestation",
  title: "Other provenance documents",
  why: "A signed receipt or a notice beside the code is evidence only when it holds what it claims.",
  fix: "ask the tool or the provider that wrote the document for a correct one",
  reads: ["attestation"],
  run({ repo, found }) {
    const own = found.filter(({ check }) => check === "provenance-documents");
    const count2 = repo.documents?.length ?? 0;
    if (count2 === 0 && own.length === 0) return [nothing("provenance-documents", "no-file")];
    return isOpen(own) ? own : [passes("provenance-documents", "documents-in-order", { files: count2 }), ...own];
  }
};

// src/checks/requirements.ts
var requirements = {
  id: "requirements",
  section: "requirements",
  title: "Security requirements",
  why: "A requirement that nobody evaluates is a wish. Each control is held against the code at this commit.",
  fix: "ai-provenance requirements show <id> says what must hold and how",
  reads: ["requirements"],
  run({ repo, found, documents }) {
    const { state, path } = documents.requirements;
    if (state !== "read") return [nothing("requirements", state === "absent" ? "no-file" : "unreadable", { path })];
    const broke = new Set(repo.requirements?.change?.broke);
    const own = found.filter(({ check }) => check === "requirements").map(
      (finding) => broke.has(finding.subject ?? "") ? { ...finding, values: { ...finding.values, broke: true } } : finding
    );
    const controls = repo.requirements?.controls ?? [];
    const hold = controls.filter(({ answer: answer2 }) => answer2 === "pass").length;
    return isOpen(own) ? own : [passes("requirements", "controls-hold", { hold, of: controls.length, path }), ...own];
  }
};

// src/checks/requirements-present.ts
var requirementsPresent = {
  id: "requirements-present",
  section: "requirements",
  title: "Security requirements: present",
  why: "Without the file nothing says what must hold; a file that cannot be read asks for nothing.",
  fix: "ai-provenance requirements init drafts it, requirements validate says what is wrong with it",
  reads: ["requirements"],
  run: ({ documents }, { requirements: requirements2 }) => present("requirements-present", documents.requirements, requirements2.required)
};

// src/checks/index.ts
var checks = {
  disclosure,
  "forbidden-forms": forbiddenForms,
  "hidden-unicode": hiddenUnicode,
  "attestation-present": attestationPresent,
  "attestation-schema": attestationSchema,
  "attestation-consistency": attestationConsistency,
  "attestation-truth": attestationTruth,
  "attestation-freshness": attestationFreshness,
  "provenance-documents": provenanceDocuments,
  "inventory-present": inventoryPresent,
  "inventory-answers": inventoryAnswers,
  "inventory-ages": inventoryAges,
  "inventory-approval": inventoryApproval,
  "inventory-observed": inventoryObserved,
  "requirements-present": requirementsPresent,
  requirements,
  "impact-rating": impactRating,
  "policy-change": policyChange
};

// src/reports/words.ts
var ATTRIBUTION_WORDS = {
  declared: "the commit says so itself",
  recorded: "a note or session record says so",
  suspected: "weak evidence only",
  none: "nothing found, which proves nothing"
};
var REASON_WORDS = {
  "committer-only": "the tool ran git commit, but somebody else is the author",
  "mechanical-commit": "automation under an agent account (a version bump, a test merge, a checkpoint), no work of the agent",
  "weak-in-this-period": "in this period the line was also added without AI use; the rule says why",
  "repeated-in-revert": "the line repeats the message of the commit that is undone",
  disguised: "malformed: not a real trailer as it stands",
  "bare-name": "only a bare name, under an address that is not the tool\u2019s",
  "name-and-address-disagree": "the name belongs to another vendor than the address, so the tool is unclear",
  "nul-in-message": "the message holds a NUL byte; git log stops there, this tool reads on",
  "utf-16-message": "the message is UTF-16, which git tools show wrongly",
  "byte-order-mark": "the message begins with a byte order mark",
  "message-too-long": "the message is longer than 1 MiB; its first 768 KiB and last 256 KiB were read",
  "malformed-commit": "the commit object lacks a tree, author or committer line",
  "bidirectional-control": "a bidirectional control character: the text is read in another order than it is shown",
  "zero-width": "a zero-width character: words that look alike are not, and text can hide",
  "tag-character": "a Unicode tag character: text that a model reads and a person never sees",
  "variation-selector": "a run of variation selectors, which can carry hidden data",
  "invisible-character": "a character that nobody sees"
};
var STRENGTH_WORDS = {
  decisive: "explicit and machine-made: the tool or its hosting app wrote its own identity into a structured place",
  strong: "declared in words: by a person, a wrapper or a tool, not in a place that only the tool writes",
  weak: "circumstance: the tool was near; not enough to say that it took part"
};
var ROLE_WORDS = {
  author: "wrote the commit",
  "co-author": "took part, share unknown",
  assistant: "assisted, share unknown",
  committer: "ran git commit",
  suggester: "a review suggestion of the tool was applied",
  reviewer: "reviewed; this alone is not AI-written code"
};
var KIND_WORDS = {
  author: "author line",
  committer: "committer line",
  "co-author": "co-author line",
  trailer: "trailer",
  footer: "footer or declaration",
  subject: "first line",
  branch: "name of the merged branch",
  note: "git note",
  trace: "Agent Trace record",
  denial: "statement that no AI took part",
  anomaly: "oddity of the object",
  "agent-file": "file that configures or instructs a tool",
  marker: "declaration in a file",
  "hidden-unicode": "hidden characters in a file"
};
var GAP_WORDS = {
  "shallow-history": "shallow clone",
  "partial-clone": "partial clone",
  "missing-object": "missing object",
  "corrupt-object": "damaged object",
  "not-a-commit": "not a commit",
  "unknown-base": "unknown revision",
  "no-merge-base": "no common ancestor",
  "unreadable-note": "unreadable note",
  "unreadable-trace": "unreadable Agent Trace",
  "unreadable-file": "unreadable file",
  "unreadable-ref": "unreadable ref",
  "missing-record": "missing record",
  "unfollowed-change": "change not followed"
};
var NO_SHARE = "no share, because this is incomplete";
var SHARE_DEFINITION = "of the commits read: declared + recorded, counted in commits, not in code";
var CHECK_WORDS = checks;
function count(value, word) {
  return `${shown(value)} ${plural(word, Number(value))}`;
}
function shown(value) {
  if (value === null || value === void 0 || value === "") return "nothing";
  return Number.isInteger(value) ? number(Number(value)) : String(value);
}
var FINDING_WORDS = {
  "document-in-order": () => "nothing is wrong",
  "nothing-to-check": ({ why, path }) => NOTHING_WORDS[String(why)]?.(path) ?? "nothing to check",
  "not-demanded": ({ level }) => level === void 0 ? "the policy does not ask for it" : `rated ${level}; the policy sets no limit`,
  undecided: ({ gaps }) => `no fault was seen, but not everything could be seen: ${gaps}`,
  "no-ai-commits": ({ of }) => `none of ${count(of, "commit")} with AI evidence`,
  "all-disclosed": ({ commits }) => `${count(commits, "commit")} with AI evidence, each with an allowed trailer`,
  undisclosed: ({ subject, tools, trailers }) => `"${subject}": made with ${tools || "an AI tool"}, and no trailer says so (allowed: ${trailers})`,
  "disclosure-malformed": ({ subject, quote, trailers }) => `"${subject}": the line ${JSON.stringify(quote)} is no well-formed trailer (allowed: ${trailers})`,
  "no-forbidden-form": ({ forms, of }) => `none in ${count(of, "commit")} (${forms})`,
  "forbidden-form": ({ form, subject, tools, quote }) => `"${subject}": names ${tools} as ${FORM_WORDS[String(form)] ?? form}: ${JSON.stringify(quote)}`,
  "no-hidden-text": ({ files, skipped }) => `none in ${count(files, "file")}${Number(skipped ?? 0) > 0 ? `; ${skipped} not searched: links, binary or too large` : ""}`,
  "document-present": ({ path }) => `${path} is there and can be read`,
  "document-missing": ({ path }) => `the policy asks for ${path}, and there is none`,
  "document-not-here": ({ path }) => `the content of ${path} is not in this clone`,
  "document-unreadable": ({ said }) => `${said}`,
  "hidden-text": () => "holds characters that nobody sees",
  "not-to-the-letter": ({ said }) => `${said}`,
  "share-differs-from-counts": ({ declared, expected }) => `says ${declared} %, but its own counts give ${expected} %`,
  "more-assisted-than-commits": ({ declared, commits }) => `says that ${declared} of only ${count(commits, "commit")} are assisted`,
  "tool-exceeds-assisted": ({ declared, assisted }) => `says ${count(declared, "commit")}, more than the ${count(assisted, "assisted commit")} in all`,
  "tools-fall-short": ({ sum, assisted }) => `the tools add up to ${count(sum, "commit")} of ${count(assisted, "assisted commit")}`,
  "tool-twice": ({ identifier }) => `lists ${identifier} a second time`,
  "dates-reversed": ({ first, last }) => `begins (${first}) after it ends (${last})`,
  "date-outside-range": ({ date, from, to }) => `is ${date}, outside the range ${from} \u2026 ${to}`,
  "generated-too-early": ({ generated, to }) => `says ${generated}, before the last commit it counts (${to})`,
  "in-the-future": ({ date }) => `says ${date}, which is in the future`,
  "differs-from-git": ({ declared, actual }) => `says ${shown(declared)}, git says ${shown(actual)}`,
  "tool-not-seen": ({ identifier, declared }) => `lists ${identifier} with ${count(declared, "commit")}; git shows none`,
  "tool-not-listed": ({ identifier, actual }) => `does not list ${identifier}; git shows ${count(actual, "commit")}`,
  "identity-unknown": ({ declared }) => `says ${declared}; this clone has no origin, so nobody can tell`,
  "history-rewritten": ({ head }) => `was made at ${head}, which is not part of the present history`,
  "commits-left-out": ({ commits }) => `leaves out ${count(commits, "commit")} of this change with AI evidence (attestation update <range> names one that holds them)`,
  "evidence-differs": () => "the counts agree, but the evidence they rest on is not the same: notes or records were added or changed",
  "other-rules": () => "was made with other rules, so the evidence behind equal counts cannot be compared",
  "attestation-too-old": ({ days, allowed, generated }) => `is of ${String(generated).slice(0, 10)}, ${count(days, "day")} old; the policy allows ${allowed}`,
  "documents-in-order": ({ files }) => `${count(files, "document")}, nothing is wrong`,
  behind: ({ commits, assisted }) => `${count(commits, "commit")} behind, ${assisted} of them with AI evidence`,
  "document-malformed": ({ said, fix }) => `${said}${fix === null ? "" : ` (${fix})`}`,
  "unknown-version": ({ format, version }) => `is ${/^[aeiou]/i.test(String(format)) ? "an" : "a"} ${format} ${version === null ? "that names no version" : `of version ${version}`}, which is not read`,
  "more-problems": ({ count: more }) => `and ${count(more, "more problem")}`,
  "signature-holds": ({ key }) => `the signature holds under the key ${key}, which was given for this run`,
  "signature-under-own-key": ({ key }) => `the signature holds under the key ${key}, but that key lies in the same repository: who writes the receipt can write the key`,
  "signature-broken": ({ key }) => `the signature does not hold under the key ${key}: something in the receipt was changed`,
  "key-revoked": ({ key, revoked }) => `the signing key ${key} was revoked${revoked === null ? "" : ` on ${revoked}`}`,
  "key-unknown": ({ key }) => `no usable key ${key} is known, so the signature was not checked`,
  "key-unusable": ({ key, reason }) => `the key ${key} proves nothing: ${reason}`,
  "key-twice": ({ key }) => `the key ${key} stands there twice, so neither is used`,
  "issued-before-key": ({ issued, from }) => `was issued ${issued}, before its key came into use (${from})`,
  "sum-differs": ({ declared, expected }) => `says ${declared}, but its parts add up to ${expected}`,
  "more-than-whole": ({ declared, limit, whole }) => `says ${declared}, more than the ${limit} of ${whole}`,
  "statements-contradict": ({ declared, other }) => `says ${declared}, and also ${other}`,
  "said-twice": ({ name }) => `says ${name} a second time`,
  "content-differs": ({ algorithm }) => `the content has another ${algorithm} digest than the document says`,
  "content-unseen": ({ algorithm }) => `the ${algorithm} digest was not checked: the content it is about was not found`,
  "content-unsettled": ({ algorithm }) => `the ${algorithm} digest does not hold, but writers of this format hash such content in different ways`,
  "open-question": ({ said }) => said === "" || said === "?" ? "is not answered" : `is not answered: ${said}`,
  "no-answer": ({ said }) => said === "" ? "is empty" : `says ${said}, which answers nothing; say what it is, or not_applicable with a reason`,
  "no-reason": ({ said }) => `says not applicable, but not why: ${said}`,
  "model-without-version": ({ model }) => `lists ${model} without a version; write one, or any for every version`,
  "too-old": ({ date, age, limit }) => `is of ${date}, ${count(age, "day")} ago; the limit is ${count(limit, "day")}`,
  "approval-ended": ({ date, age }) => `ended on ${date}, ${count(age, "day")} ago`,
  "seen-before-deployment": ({ date, first, tool }) => `says ${date}, but ${tool} was in use on ${first}`,
  "tool-not-in-inventory": (seen) => `${seen.tool}${seen.model === null ? "" : ` (${seen.model})`} is in no system of the inventory; ${seenIn(seen)}`,
  "tool-not-named": (seen) => seen.tool === "unspecified" ? `an AI tool that is not named cannot be compared with the inventory; ${seenIn(seen)}` : `commits name ${seen.model ?? seen.tool} and not the tool that ran it; ${seenIn(seen)}`,
  "tool-not-approved": (seen) => seen.status === "approved" ? `has no approval, but ${seen.tool} is in use; ${seenIn(seen)}` : `${seen.status === null ? "has no status yet" : `is ${seen.status}`}, but ${seen.tool} is in use; ${seenIn(seen)}`,
  "used-before-approval": ({ date, tool, first }) => `approved from ${date}, but ${tool} was in use before, first on ${first}`,
  "used-after-approval": ({ date, tool, last }) => `approved until ${date}, but ${tool} was in use after, last on ${last}`,
  "model-not-in-inventory": (seen) => `${seen.model} is not among the models listed for ${seen.tool} (${seen.listed ?? "none"}); ${seenIn(seen)}`,
  "model-version-unknown": (seen) => `${seen.model} is no version that this tool knows, and is not listed for ${seen.tool} (${seen.listed ?? "none"}); ${seenIn(seen)}`,
  "model-date-not-named": (seen) => `${seen.model} may be the listed ${seen.listed}: commits do not name the date of the release; ${seenIn(seen)}`,
  "listed-version-unknown": ({ model }) => `lists ${model}, a version that this tool does not know; it is compared by its spelling`,
  "prohibited-in-use": ({ status }) => `is prohibited, but the system is ${status ?? "of no known status"}`,
  "never-seen": ({ tools, complete }) => complete === true ? `lists ${tools}, of which no commit read shows any use` : `lists ${tools}, not seen in what could be read of the history`,
  "controls-hold": ({ hold, of }) => `${hold} of ${count(of, "control")} ${Number(of) === 1 ? "holds" : "hold"}, none fails`,
  "control-fails": ({ name, because, broke }) => `${broke ? "broken by this change: " : ""}${name}: ${because}`,
  "control-error": ({ name, because }) => `${name}: the check itself is wrong: ${because}`,
  "control-unknown": ({ name, because }) => `${name}: nobody can tell: ${because}`,
  "control-excepted": ({ name, because, reason, approver, until }) => `${name}: ${because}; accepted by ${approver} until ${until}: ${reason}`,
  "rated-within": ({ level, max }) => `rated ${level}; the policy allows up to ${max}`,
  "rated-too-high": ({ level, max, factors }) => `rated ${level} (${factors}); the policy allows up to ${max}`,
  "rating-unknown": ({ max }) => `not enough could be followed to rate it; the policy allows up to ${max}`,
  "policy-unchanged": () => "not changed by this change",
  "policy-unreadable": ({ said }) => `cannot be read as this change leaves it: ${said}`,
  "policy-changed": ({ path, status }) => status === "added" ? `this change adds ${path}` : `this change ${status === "deleted" ? "deletes" : "edits"} ${path}; the base's version judges it`
};
var FORM_WORDS = {
  author: "the author",
  committer: "the committer",
  "co-author": "a co-author",
  "sign-off": "who signs off",
  footer: "a footer"
};
var NOTHING_WORDS = {
  "no-file": (path) => `there is no ${path ?? "such document"}`,
  "no-change": () => "no change to compare: the range has no base",
  "no-commit": () => "there is no commit",
  unreadable: (path) => `${path} cannot be read`
};
function seenIn({ commits, reviews, first, last, people }) {
  const times = (count2, word) => typeof count2 === "number" && count2 > 0 ? [`${count2} ${count2 === 1 ? word : `${word}s`}`] : [];
  const days = first === null || first === void 0 ? "" : first === last ? `, ${first}` : `, ${first} to ${last}`;
  const whom = people === null || people === void 0 ? "" : `, by ${people}`;
  return `${[...times(commits, "commit"), ...times(reviews, "review")].join(" and ")}${days}${whom}`;
}
var SCOPE_WORDS = {
  tree: "all files of the head",
  changes: "files that the range changes",
  uncommitted: "uncommitted in the work tree"
};
var SKIP_WORDS = {
  binary: "binary",
  lfs: "in Git LFS",
  oversized: "larger than 5 MiB",
  partly: "read in part",
  special: "no regular file, or behind a link",
  submodule: "a submodule or another repository",
  symlink: "a symbolic link",
  unreadable: "unreadable"
};
var LINE_WORDS = {
  commits: "declared or recorded commits; merges left out",
  added: "lines these commits added, each against its parent; a renamed file counts only what changed in it",
  deleted: "lines these commits deleted",
  surviving: "lines of the head that git blame gives to these commits",
  recorded: "lines in ranges that tools recorded as theirs (git notes, Agent Trace), as of the commit they are recorded for"
};
function countedColumns({ total }) {
  return Object.keys(LINE_WORDS).filter((name) => total[name] !== null);
}
var GROUPING_WORDS = {
  tool: "tool",
  model: "model",
  directory: "directory",
  language: "language",
  month: "month"
};
var LINES_OVERLAP = "Different measures: none is a part of another, and they are never added up. A commit of two tools counts in the row of each.";

export {
  isAttributed,
  checks,
  ATTRIBUTION_WORDS,
  REASON_WORDS,
  STRENGTH_WORDS,
  ROLE_WORDS,
  KIND_WORDS,
  GAP_WORDS,
  NO_SHARE,
  SHARE_DEFINITION,
  CHECK_WORDS,
  FINDING_WORDS,
  SCOPE_WORDS,
  SKIP_WORDS,
  LINE_WORDS,
  countedColumns,
  GROUPING_WORDS,
  LINES_OVERLAP
};
