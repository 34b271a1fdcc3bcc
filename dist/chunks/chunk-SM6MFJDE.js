import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/requirements/globs.ts
var MOST_ALTERNATIVES = 1e3;
function globs(patterns) {
  const tests = patterns.flatMap(alternatives).map(globTest);
  return (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return tests.some((test) => test(path, name));
  };
}
function alternatives(pattern) {
  let written = [pattern];
  for (; ; ) {
    const next = written.flatMap(opened);
    if (next.length > MOST_ALTERNATIVES)
      throw new ProvenanceError(
        "usage",
        `${JSON.stringify(pattern.slice(0, 100))} stands for more than ${MOST_ALTERNATIVES} globs`
      );
    if (next.every((one, index) => one === written[index])) return next;
    written = next;
  }
}
function opened(pattern) {
  const found = /\{([^{}]*)\}/.exec(pattern);
  if (found === null) return [pattern];
  return (found[1] ?? "").split(",").map((one) => pattern.slice(0, found.index) + one + pattern.slice(found.index + found[0].length));
}
function globTest(pattern) {
  const rooted = pattern.replace(/^\.?\//, "");
  const bare = rooted.replace(/^(?:\*\*\/)+/, "");
  const isRooted = pattern.startsWith("/");
  const isLiteral = !/[*?]/.test(bare);
  const anywhere = bare !== rooted || !isRooted && !bare.replace(/\/$/, "").includes("/");
  const folder = bare.endsWith("/");
  if (isLiteral && !anywhere) return folder ? (path) => path.startsWith(bare) : (path) => path === bare;
  if (isLiteral && folder) return (path) => path.startsWith(bare) || path.includes(`/${bare}`);
  if (isLiteral && !bare.includes("/")) return (_, name) => name === bare;
  if (anywhere && !bare.includes("/"))
    return /^\*[^*?]+$/.test(bare) ? endsWith(bare.slice(1)) : (_, name) => nameFits(bare, name);
  const below = folder ? `${rooted}**` : rooted;
  const steps = (anywhere && bare === rooted ? `**/${below}` : below).split("/");
  return (path) => fits(steps, path.split("/"));
}
var endsWith = (ending) => (_, name) => name.endsWith(ending);
function fits(steps, names) {
  let [step, name] = [0, 0];
  let [retryStep, retryName] = [-1, 0];
  while (name < names.length) {
    if (steps[step] === "**") {
      [retryStep, retryName] = [step, name];
      step++;
      if (step === steps.length) return true;
    } else if (step < steps.length && nameFits(steps[step] ?? "", names[name] ?? "")) {
      step++;
      name++;
    } else if (retryStep >= 0) {
      retryName++;
      [step, name] = [retryStep + 1, retryName];
    } else return false;
  }
  while (steps[step] === "**") step++;
  return step === steps.length;
}
function nameFits(glob, name) {
  let [g, n] = [0, 0];
  let [retryGlob, retryName] = [-1, 0];
  while (n < name.length) {
    if (glob[g] === "*") {
      [retryGlob, retryName] = [g, n];
      g++;
    } else if (glob[g] === "?" || glob[g] === name[n] && g < glob.length) {
      g++;
      n++;
    } else if (retryGlob >= 0) {
      retryName++;
      [g, n] = [retryGlob + 1, retryName];
    } else return false;
  }
  while (glob[g] === "*") g++;
  return g === glob.length;
}

// src/requirements/findings.ts
var SEVERITY = { critical: "error", high: "error", medium: "warning", low: "note" };
function requirementFindings({ path, controls }) {
  return controls.flatMap((control) => {
    if (control.answer === "pass" || control.answer === "not-applicable") return [];
    return [findingOf(control, path)];
  });
}
function findingOf(control, path) {
  const { id, answer, severity, exception } = control;
  const cited = control.checks.find((check) => check.answer === answer)?.cited[0];
  const place = answer === "fail" && cited !== void 0 ? cited : { path, line: control.line, column: control.column };
  return {
    id: `requirements:${id}`,
    check: "requirements",
    code: exception !== null ? "control-excepted" : answer === "fail" ? "control-fails" : answer === "error" ? "control-error" : "control-unknown",
    answer: answer === "unknown" ? "unknown" : "fail",
    severity: exception !== null ? "note" : answer === "error" ? "error" : SEVERITY[severity],
    path: place.path,
    line: place.line,
    column: place.column,
    subject: id,
    values: {
      name: control.name,
      because: control.because,
      ...exception === null ? {} : { reason: exception.reason, approver: exception.approver, until: exception.until }
    },
    evidence: []
  };
}

export {
  globs,
  requirementFindings
};
