import { checks } from '../checks/index.js';
import type { Attribution } from '../model/attribution.js';
import type { EvidenceKind, EvidenceReason, GapCode, Role, Strength } from '../model/evidence.js';
import type { CheckId, FindingCode, FindingValues } from '../model/finding.js';
import type { FileScope, LineCounts, LineGrouping, LineReport, SkipReason } from '../model/report.js';
import { number, plural } from './layout.js';

/** Sentences for codes. A code without words does not compile. */

export const ATTRIBUTION_WORDS = {
  declared: 'the commit says so itself',
  recorded: 'a note or session record says so',
  suspected: 'weak evidence only',
  none: 'nothing found, which proves nothing',
} satisfies Record<Attribution, string>;

export const REASON_WORDS = {
  'committer-only': 'the tool ran git commit, but somebody else is the author',
  'mechanical-commit': 'automation under an agent account (a version bump, a test merge, a checkpoint), no work of the agent',
  'weak-in-this-period': 'in this period the line was also added without AI use; the rule says why',
  'repeated-in-revert': 'the line repeats the message of the commit that is undone',
  disguised: 'malformed: not a real trailer as it stands',
  'bare-name': 'only a bare name, under an address that is not the tool’s',
  'name-and-address-disagree': 'the name belongs to another vendor than the address, so the tool is unclear',
  'nul-in-message': 'the message holds a NUL byte; git log stops there, this tool reads on',
  'utf-16-message': 'the message is UTF-16, which git tools show wrongly',
  'byte-order-mark': 'the message begins with a byte order mark',
  'message-too-long': 'the message is longer than 1 MiB; its first 768 KiB and last 256 KiB were read',
  'malformed-commit': 'the commit object lacks a tree, author or committer line',
  'bidirectional-control': 'a bidirectional control character: the text is read in another order than it is shown',
  'zero-width': 'a zero-width character: words that look alike are not, and text can hide',
  'tag-character': 'a Unicode tag character: text that a model reads and a person never sees',
  'variation-selector': 'a run of variation selectors, which can carry hidden data',
  'invisible-character': 'a character that nobody sees',
} satisfies Record<EvidenceReason, string>;

export const STRENGTH_WORDS = {
  decisive: 'explicit and machine-made: the tool or its hosting app wrote its own identity into a structured place',
  strong: 'declared in words: by a person, a wrapper or a tool, not in a place that only the tool writes',
  weak: 'circumstance: the tool was near; not enough to say that it took part',
} satisfies Record<Strength, string>;

export const ROLE_WORDS = {
  author: 'wrote the commit',
  'co-author': 'took part, share unknown',
  assistant: 'assisted, share unknown',
  committer: 'ran git commit',
  suggester: 'a review suggestion of the tool was applied',
  reviewer: 'reviewed; this alone is not AI-written code',
} satisfies Record<Role, string>;

export const KIND_WORDS = {
  author: 'author line',
  committer: 'committer line',
  'co-author': 'co-author line',
  trailer: 'trailer',
  footer: 'footer or declaration',
  subject: 'first line',
  branch: 'name of the merged branch',
  note: 'git note',
  trace: 'Agent Trace record',
  denial: 'statement that no AI took part',
  anomaly: 'oddity of the object',
  'agent-file': 'file that configures or instructs a tool',
  marker: 'declaration in a file',
  'hidden-unicode': 'hidden characters in a file',
} satisfies Record<EvidenceKind, string>;

export const GAP_WORDS = {
  'shallow-history': 'shallow clone',
  'partial-clone': 'partial clone',
  'missing-object': 'missing object',
  'corrupt-object': 'damaged object',
  'not-a-commit': 'not a commit',
  'unknown-base': 'unknown revision',
  'no-merge-base': 'no common ancestor',
  'unreadable-note': 'unreadable note',
  'unreadable-trace': 'unreadable Agent Trace',
  'unreadable-file': 'unreadable file',
  'unreadable-ref': 'unreadable ref',
  'missing-record': 'missing record',
  'unfollowed-change': 'change not followed',
} satisfies Record<GapCode, string>;

/** Stands in place of a share when something could not be seen: a part of an unknown whole has no percentage. */
export const NO_SHARE = 'no share, because this is incomplete';

/** What the share of AI evidence is a share of. */
export const SHARE_DEFINITION = 'of the commits read: declared + recorded, counted in commits, not in code';

/** What each check asks, why, and what to do about a fail. */
export const CHECK_WORDS: Record<CheckId, { title: string; why: string; fix: string }> = checks;
type Value = FindingValues[string] | undefined;

/** `1 commit`, `3,723 commits`. */
function count(value: Value, word: string): string {
  return `${shown(value)} ${plural(word, Number(value))}`;
}

function shown(value: Value): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  return Number.isInteger(value) ? number(Number(value)) : String(value);
}

/** What a finding says, in one sentence. Values come from repositories: escape the sentence where it is shown. */
export const FINDING_WORDS = {
  'document-in-order': () => 'nothing is wrong',
  'nothing-to-check': ({ why, path }) => NOTHING_WORDS[String(why)]?.(path) ?? 'nothing to check',
  'not-demanded': ({ level }) =>
    level === undefined ? 'the policy does not ask for it' : `rated ${level}; the policy sets no limit`,
  undecided: ({ gaps }) => `no fault was seen, but not everything could be seen: ${gaps}`,
  'no-ai-commits': ({ of }) => `none of ${count(of, 'commit')} with AI evidence`,
  'all-disclosed': ({ commits }) => `${count(commits, 'commit')} with AI evidence, each with an allowed trailer`,
  undisclosed: ({ subject, tools, trailers }) =>
    `"${subject}": made with ${tools || 'an AI tool'}, and no trailer says so (allowed: ${trailers})`,
  'disclosure-malformed': ({ subject, quote, trailers }) =>
    `"${subject}": the line ${JSON.stringify(quote)} is no well-formed trailer (allowed: ${trailers})`,
  'no-forbidden-form': ({ forms, of }) => `none in ${count(of, 'commit')} (${forms})`,
  'forbidden-form': ({ form, subject, tools, quote }) =>
    `"${subject}": names ${tools} as ${FORM_WORDS[String(form)] ?? form}: ${JSON.stringify(quote)}`,
  'no-hidden-text': ({ files, skipped }) =>
    `none in ${count(files, 'file')}${Number(skipped ?? 0) > 0 ? `; ${skipped} not searched: links, binary or too large` : ''}`,
  'document-present': ({ path }) => `${path} is there and can be read`,
  'document-missing': ({ path }) => `the policy asks for ${path}, and there is none`,
  'document-not-here': ({ path }) => `the content of ${path} is not in this clone`,
  'document-unreadable': ({ said }) => `${said}`,
  'hidden-text': () => 'holds characters that nobody sees',
  'not-to-the-letter': ({ said }) => `${said}`,
  'share-differs-from-counts': ({ declared, expected }) => `says ${declared} %, but its own counts give ${expected} %`,
  'more-assisted-than-commits': ({ declared, commits }) =>
    `says that ${declared} of only ${count(commits, 'commit')} are assisted`,
  'tool-exceeds-assisted': ({ declared, assisted }) =>
    `says ${count(declared, 'commit')}, more than the ${count(assisted, 'assisted commit')} in all`,
  'tools-fall-short': ({ sum, assisted }) =>
    `the tools add up to ${count(sum, 'commit')} of ${count(assisted, 'assisted commit')}`,
  'tool-twice': ({ identifier }) => `lists ${identifier} a second time`,
  'dates-reversed': ({ first, last }) => `begins (${first}) after it ends (${last})`,
  'date-outside-range': ({ date, from, to }) => `is ${date}, outside the range ${from} … ${to}`,
  'generated-too-early': ({ generated, to }) => `says ${generated}, before the last commit it counts (${to})`,
  'in-the-future': ({ date }) => `says ${date}, which is in the future`,
  'differs-from-git': ({ declared, actual }) => `says ${shown(declared)}, git says ${shown(actual)}`,
  'tool-not-seen': ({ identifier, declared }) => `lists ${identifier} with ${count(declared, 'commit')}; git shows none`,
  'tool-not-listed': ({ identifier, actual }) => `does not list ${identifier}; git shows ${count(actual, 'commit')}`,
  'identity-unknown': ({ declared }) => `says ${declared}; this clone has no origin, so nobody can tell`,
  'history-rewritten': ({ head }) => `was made at ${head}, which is not part of the present history`,
  'commits-left-out': ({ commits }) =>
    `leaves out ${count(commits, 'commit')} of this change with AI evidence (attestation update <range> names one that holds them)`,
  'evidence-differs': () =>
    'the counts agree, but the evidence they rest on is not the same: notes or records were added or changed',
  'other-rules': () => 'was made with other rules, so the evidence behind equal counts cannot be compared',
  'attestation-too-old': ({ days, allowed, generated }) =>
    `is of ${String(generated).slice(0, 10)}, ${count(days, 'day')} old; the policy allows ${allowed}`,
  'documents-in-order': ({ files }) => `${count(files, 'document')}, nothing is wrong`,
  behind: ({ commits, assisted }) => `${count(commits, 'commit')} behind, ${assisted} of them with AI evidence`,
  'document-malformed': ({ said, fix }) => `${said}${fix === null ? '' : ` (${fix})`}`,
  'unknown-version': ({ format, version }) =>
    `is ${/^[aeiou]/i.test(String(format)) ? 'an' : 'a'} ${format} ${version === null ? 'that names no version' : `of version ${version}`}, which is not read`,
  'more-problems': ({ count: more }) => `and ${count(more, 'more problem')}`,
  'signature-holds': ({ key }) => `the signature holds under the key ${key}, which was given for this run`,
  'signature-under-own-key': ({ key }) =>
    `the signature holds under the key ${key}, but that key lies in the same repository: who writes the receipt can write the key`,
  'signature-broken': ({ key }) => `the signature does not hold under the key ${key}: something in the receipt was changed`,
  'key-revoked': ({ key, revoked }) => `the signing key ${key} was revoked${revoked === null ? '' : ` on ${revoked}`}`,
  'key-unknown': ({ key }) => `no usable key ${key} is known, so the signature was not checked`,
  'key-unusable': ({ key, reason }) => `the key ${key} proves nothing: ${reason}`,
  'key-twice': ({ key }) => `the key ${key} stands there twice, so neither is used`,
  'issued-before-key': ({ issued, from }) => `was issued ${issued}, before its key came into use (${from})`,
  'sum-differs': ({ declared, expected }) => `says ${declared}, but its parts add up to ${expected}`,
  'more-than-whole': ({ declared, limit, whole }) => `says ${declared}, more than the ${limit} of ${whole}`,
  'statements-contradict': ({ declared, other }) => `says ${declared}, and also ${other}`,
  'said-twice': ({ name }) => `says ${name} a second time`,
  'content-differs': ({ algorithm }) => `the content has another ${algorithm} digest than the document says`,
  'content-unseen': ({ algorithm }) => `the ${algorithm} digest was not checked: the content it is about was not found`,
  'content-unsettled': ({ algorithm }) =>
    `the ${algorithm} digest does not hold, but writers of this format hash such content in different ways`,
  'open-question': ({ said }) => (said === '' || said === '?' ? 'is not answered' : `is not answered: ${said}`),
  'no-answer': ({ said }) =>
    said === '' ? 'is empty' : `says ${said}, which answers nothing; say what it is, or not_applicable with a reason`,
  'no-reason': ({ said }) => `says not applicable, but not why: ${said}`,
  'model-without-version': ({ model }) => `lists ${model} without a version; write one, or any for every version`,
  'too-old': ({ date, age, limit }) => `is of ${date}, ${count(age, 'day')} ago; the limit is ${count(limit, 'day')}`,
  'approval-ended': ({ date, age }) => `ended on ${date}, ${count(age, 'day')} ago`,
  'seen-before-deployment': ({ date, first, tool }) => `says ${date}, but ${tool} was in use on ${first}`,
  'tool-not-in-inventory': (seen) =>
    `${seen.tool}${seen.model === null ? '' : ` (${seen.model})`} is in no system of the inventory; ${seenIn(seen)}`,
  'tool-not-named': (seen) =>
    seen.tool === 'unspecified'
      ? `an AI tool that is not named cannot be compared with the inventory; ${seenIn(seen)}`
      : `commits name ${seen.model ?? seen.tool} and not the tool that ran it; ${seenIn(seen)}`,
  'tool-not-approved': (seen) =>
    seen.status === 'approved'
      ? `has no approval, but ${seen.tool} is in use; ${seenIn(seen)}`
      : `${seen.status === null ? 'has no status yet' : `is ${seen.status}`}, but ${seen.tool} is in use; ${seenIn(seen)}`,
  'used-before-approval': ({ date, tool, first }) => `approved from ${date}, but ${tool} was in use before, first on ${first}`,
  'used-after-approval': ({ date, tool, last }) => `approved until ${date}, but ${tool} was in use after, last on ${last}`,
  'model-not-in-inventory': (seen) =>
    `${seen.model} is not among the models listed for ${seen.tool} (${seen.listed ?? 'none'}); ${seenIn(seen)}`,
  'model-version-unknown': (seen) =>
    `${seen.model} is no version that this tool knows, and is not listed for ${seen.tool} (${seen.listed ?? 'none'}); ${seenIn(seen)}`,
  'model-date-not-named': (seen) =>
    `${seen.model} may be the listed ${seen.listed}: commits do not name the date of the release; ${seenIn(seen)}`,
  'listed-version-unknown': ({ model }) =>
    `lists ${model}, a version that this tool does not know; it is compared by its spelling`,
  'prohibited-in-use': ({ status }) => `is prohibited, but the system is ${status ?? 'of no known status'}`,
  'never-seen': ({ tools, complete }) =>
    complete === true
      ? `lists ${tools}, of which no commit read shows any use`
      : `lists ${tools}, not seen in what could be read of the history`,
  'controls-hold': ({ hold, of }) => `${hold} of ${count(of, 'control')} ${Number(of) === 1 ? 'holds' : 'hold'}, none fails`,
  'control-fails': ({ name, because, broke }) => `${broke ? 'broken by this change: ' : ''}${name}: ${because}`,
  'control-error': ({ name, because }) => `${name}: the check itself is wrong: ${because}`,
  'control-unknown': ({ name, because }) => `${name}: nobody can tell: ${because}`,
  'control-excepted': ({ name, because, reason, approver, until }) =>
    `${name}: ${because}; accepted by ${approver} until ${until}: ${reason}`,
  'rated-within': ({ level, max }) => `rated ${level}; the policy allows up to ${max}`,
  'rated-too-high': ({ level, max, factors }) => `rated ${level} (${factors}); the policy allows up to ${max}`,
  'rating-unknown': ({ max }) => `not enough could be followed to rate it; the policy allows up to ${max}`,
  'policy-unchanged': () => 'not changed by this change',
  'policy-unreadable': ({ said }) => `cannot be read as this change leaves it: ${said}`,
  'policy-changed': ({ path, status }) =>
    status === 'added'
      ? `this change adds ${path}`
      : `this change ${status === 'deleted' ? 'deletes' : 'edits'} ${path}; the base's version judges it`,
} satisfies Record<FindingCode, (values: FindingValues) => string>;

const FORM_WORDS: Record<string, string> = {
  author: 'the author',
  committer: 'the committer',
  'co-author': 'a co-author',
  'sign-off': 'who signs off',
  footer: 'a footer',
};

const NOTHING_WORDS: Record<string, (path: Value) => string> = {
  'no-file': (path) => `there is no ${path ?? 'such document'}`,
  'no-change': () => 'no change to compare: the range has no base',
  'no-commit': () => 'there is no commit',
  unreadable: (path) => `${path} cannot be read`,
};

/** `12 commits and 3 reviews, 2026-01-05 to 2026-03-01, by Ada and Bob` */
function seenIn({ commits, reviews, first, last, people }: FindingValues): string {
  const times = (count: unknown, word: string): string[] =>
    typeof count === 'number' && count > 0 ? [`${count} ${count === 1 ? word : `${word}s`}`] : [];
  const days = first === null || first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  const whom = people === null || people === undefined ? '' : `, by ${people}`;
  return `${[...times(commits, 'commit'), ...times(reviews, 'review')].join(' and ')}${days}${whom}`;
}

export const SCOPE_WORDS = {
  tree: 'all files of the head',
  changes: 'files that the range changes',
  uncommitted: 'uncommitted in the work tree',
} satisfies Record<FileScope, string>;

export const SKIP_WORDS = {
  binary: 'binary',
  lfs: 'in Git LFS',
  oversized: 'larger than 5 MiB',
  partly: 'read in part',
  special: 'no regular file, or behind a link',
  submodule: 'a submodule or another repository',
  symlink: 'a symbolic link',
  unreadable: 'unreadable',
} satisfies Record<SkipReason, string>;

/** What each of the four numbers counts. They measure different things; none is a part of another. */
export const LINE_WORDS = {
  commits: 'declared or recorded commits; merges left out',
  added: 'lines these commits added, each against its parent; a renamed file counts only what changed in it',
  deleted: 'lines these commits deleted',
  surviving: 'lines of the head that git blame gives to these commits',
  recorded: 'lines in ranges that tools recorded as theirs (git notes, Agent Trace), as of the commit they are recorded for',
} satisfies Record<keyof LineCounts, string>;

/** The numbers that were counted, in the order they are shown. */
export function countedColumns({ total }: LineReport): (keyof LineCounts)[] {
  return (Object.keys(LINE_WORDS) as (keyof LineCounts)[]).filter((name) => total[name] !== null);
}

export const GROUPING_WORDS = {
  tool: 'tool',
  model: 'model',
  directory: 'directory',
  language: 'language',
  month: 'month',
} satisfies Record<LineGrouping, string>;

export const LINES_OVERLAP =
  'Different measures: none is a part of another, and they are never added up. A commit of two tools counts in the row of each.';
