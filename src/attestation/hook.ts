/** Our block in a git hook. Whatever else stands in the hook is not ours. Pure. */

/** What each kind of hook needs; git runs `post-rewrite` once behind an amend or a rebase. */
export const HOOK_TYPES = {
  'pre-push': ['pre-push'],
  'post-commit': ['post-commit', 'post-rewrite'],
} as const;

export type HookType = keyof typeof HOOK_TYPES;
export type HookName = (typeof HOOK_TYPES)[HookType][number];

const BEGIN = '# >>> ai-provenance attestation (written by: ai-provenance attestation hook install) >>>';
const END = '# <<< ai-provenance attestation <<<';
const SHEBANG = '#!/bin/sh\n';

/**
 * The hook with our block, right behind its first line, so that an `exit` or `exec` further down does not keep it from running. An
 * older block of ours is replaced where it stands.
 * @param hook null when there is none
 * @returns null for what is no shell script
 */
export function withBlock(hook: string | null, name: HookName): string | null {
  const block = `${BEGIN}\n${SCRIPTS[name]}\n${END}\n`;
  if (hook === null || hook.trim() === '') return SHEBANG + block;
  const [first = ''] = hook.split('\n', 1);
  if (!/^#!\s*\S*\/(?:env\s+)?(?:ba|da|z|k|a)?sh\b/.test(first)) return null;
  const old = placeOf(hook);
  if (old !== null) return hook.slice(0, old.from) + block + hook.slice(old.to);
  return `${first}\n${block}${hook.slice(first.length + 1)}`;
}

/** The hook without our block, unchanged when it holds none; null when nothing but a first line of ours would be left. */
export function withoutBlock(hook: string): string | null {
  const place = placeOf(hook);
  if (place === null) return hook;
  const rest = hook.slice(0, place.from) + hook.slice(place.to);
  return rest === SHEBANG ? null : rest;
}

function placeOf(hook: string): { from: number; to: number } | null {
  const from = hook.indexOf(BEGIN);
  const end = from < 0 ? -1 : hook.indexOf(END, from);
  if (end < 0) return null;
  const newline = hook.indexOf('\n', end);
  return { from, to: newline < 0 ? hook.length : newline + 1 };
}

/** The tool as the repository has it installed, or as it stands in PATH. Never one fetched from anywhere. */
const FIND = `if [ -x ./node_modules/.bin/ai-provenance ]; then ai_provenance=./node_modules/.bin/ai-provenance
else ai_provenance=$(command -v ai-provenance || :); fi
if [ -z "$ai_provenance" ]; then
  echo 'ai-provenance is not installed here, so the AI attestation is left alone (npm install --save-dev @ai-provenance/scanner)' >&2`;

/** Counting again from git needs no memory: an amended or rebased commit is never counted twice. */
const UPDATE = `${FIND}
elif [ -f .ai-attestation.yaml ]; then
  "$ai_provenance" attestation update --quiet </dev/null || :
fi`;

const SCRIPTS: Record<HookName, string> = {
  'pre-push': `${FIND}
elif [ -f .ai-attestation.yaml ]; then
  said=$("$ai_provenance" attestation validate --quiet </dev/null 2>&1)
  status=$?
  [ $status -eq 0 ] || printf '%s\\n' "$said" >&2
  [ $status -ne 1 ] || exit 1 # What could not be decided stops nobody.
fi`,
  // In the middle of a rebase the work tree is not ours to change; post-rewrite follows.
  'post-commit': `if [ ! -d "$(git rev-parse --git-path rebase-merge)" ] && [ ! -d "$(git rev-parse --git-path rebase-apply)" ]; then
${UPDATE}
fi`,
  'post-rewrite': UPDATE,
};
