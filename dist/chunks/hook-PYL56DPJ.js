import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openOutput
} from "./chunk-ZALRKYTC.js";
import {
  withWorld
} from "./chunk-K5S4VKB7.js";
import "./chunk-EYEKDRCS.js";
import {
  line
} from "./chunk-CDEONOS5.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/hook.ts
import { chmodSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";

// src/attestation/hook.ts
var HOOK_TYPES = {
  "pre-push": ["pre-push"],
  "post-commit": ["post-commit", "post-rewrite"]
};
var BEGIN = "# >>> ai-provenance attestation (written by: ai-provenance attestation hook install) >>>";
var END = "# <<< ai-provenance attestation <<<";
var SHEBANG = "#!/bin/sh\n";
function withBlock(hook, name) {
  const block = `${BEGIN}
${SCRIPTS[name]}
${END}
`;
  if (hook === null || hook.trim() === "") return SHEBANG + block;
  const [first = ""] = hook.split("\n", 1);
  if (!/^#!\s*\S*\/(?:env\s+)?(?:ba|da|z|k|a)?sh\b/.test(first)) return null;
  const old = placeOf(hook);
  if (old !== null) return hook.slice(0, old.from) + block + hook.slice(old.to);
  return `${first}
${block}${hook.slice(first.length + 1)}`;
}
function withoutBlock(hook) {
  const place = placeOf(hook);
  if (place === null) return hook;
  const rest = hook.slice(0, place.from) + hook.slice(place.to);
  return rest === SHEBANG ? null : rest;
}
function placeOf(hook) {
  const from = hook.indexOf(BEGIN);
  const end = from < 0 ? -1 : hook.indexOf(END, from);
  if (end < 0) return null;
  const newline = hook.indexOf("\n", end);
  return { from, to: newline < 0 ? hook.length : newline + 1 };
}
var FIND = `if [ -x ./node_modules/.bin/ai-provenance ]; then ai_provenance=./node_modules/.bin/ai-provenance
else ai_provenance=$(command -v ai-provenance || :); fi
if [ -z "$ai_provenance" ]; then
  echo 'ai-provenance is not installed here, so the AI attestation is left alone (npm install --save-dev @ai-provenance/scanner)' >&2`;
var UPDATE = `${FIND}
elif [ -f .ai-attestation.yaml ]; then
  "$ai_provenance" attestation update --quiet </dev/null || :
fi`;
var SCRIPTS = {
  "pre-push": `${FIND}
elif [ -f .ai-attestation.yaml ]; then
  said=$("$ai_provenance" attestation validate --quiet </dev/null 2>&1)
  status=$?
  [ $status -eq 0 ] || printf '%s\\n' "$said" >&2
  [ $status -ne 1 ] || exit 1 # What could not be decided stops nobody.
fi`,
  // In the middle of a rebase the work tree is not ours to change; post-rewrite follows.
  "post-commit": `if [ ! -d "$(git rev-parse --git-path rebase-merge)" ] && [ ! -d "$(git rev-parse --git-path rebase-apply)" ]; then
${UPDATE}
fi`,
  "post-rewrite": UPDATE
};

// src/cli/commands/hook.ts
var HOOK_MAX_BYTES = 1024 * 1024;
async function install(options) {
  const type = options.type ?? "pre-push";
  await inHooksFolder(options, async (folder, say) => {
    makeFolder(folder);
    for (const name of HOOK_TYPES[type]) {
      const file = join(folder, name);
      const before = read(file);
      const after = withBlock(before, name);
      if (after === null) {
        throw new ProvenanceError("usage", `${file} is no shell script, so nothing can be added to it`, {
          fix: `call "ai-provenance attestation ${type === "pre-push" ? "validate" : "update"}" from it by hand`
        });
      }
      if (after === before) {
        say(`${file} has the current block already`);
        continue;
      }
      await write(file, after);
      chmodSync(file, before === null ? 493 : statSync(file).mode | 73);
      say(`${before === null ? "wrote" : "added our block to"} ${file}`);
    }
  });
}
async function remove(options) {
  await inHooksFolder(options, async (folder, say) => {
    let found = false;
    for (const name of new Set(Object.values(HOOK_TYPES).flat())) {
      const file = join(folder, name);
      const before = read(file);
      const after = before === null ? null : withoutBlock(before);
      if (before === null || after === before) continue;
      found = true;
      if (after === null) rmSync(file);
      else await write(file, after);
      say(after === null ? `removed ${file}` : `took our block out of ${file}`);
    }
    if (!found) say(`nothing of ours in ${folder}`);
  });
}
async function inHooksFolder({ repo, quiet }, work) {
  await withWorld(repo, {}, async ({ git }) => {
    await work(await git.hooksFolder(process.env), (text) => {
      if (!quiet) process.stdout.write(`${line(text, 400)}
`);
    });
  });
}
function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new ProvenanceError("output", `${folder} is no folder for hooks`, {
      fix: "git config --show-origin --get core.hooksPath says where git looks for hooks",
      cause
    });
  }
}
function read(file) {
  if (!existsSync(file)) return null;
  return readSmallFile(file, HOOK_MAX_BYTES)?.toString("latin1") ?? null;
}
async function write(file, text) {
  const output = openOutput(file);
  try {
    await output.write(Buffer.from(text, "latin1"));
    output.commit();
  } finally {
    output.abandon();
  }
}
export {
  install,
  remove
};
