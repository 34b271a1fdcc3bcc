import type { CheckId, FindingValues } from '../model/finding.js';
import type { LineCounts, LineReport } from '../model/report.js';
/** Sentences for codes. A code without words does not compile. */
export declare const ATTRIBUTION_WORDS: {
    declared: string;
    recorded: string;
    suspected: string;
    none: string;
};
export declare const REASON_WORDS: {
    'committer-only': string;
    'mechanical-commit': string;
    'weak-in-this-period': string;
    'repeated-in-revert': string;
    disguised: string;
    'bare-name': string;
    'name-and-address-disagree': string;
    'nul-in-message': string;
    'utf-16-message': string;
    'byte-order-mark': string;
    'message-too-long': string;
    'malformed-commit': string;
    'bidirectional-control': string;
    'zero-width': string;
    'tag-character': string;
    'variation-selector': string;
    'invisible-character': string;
};
export declare const STRENGTH_WORDS: {
    decisive: string;
    strong: string;
    weak: string;
};
export declare const ROLE_WORDS: {
    author: string;
    'co-author': string;
    assistant: string;
    committer: string;
    suggester: string;
    reviewer: string;
};
export declare const KIND_WORDS: {
    author: string;
    committer: string;
    'co-author': string;
    trailer: string;
    footer: string;
    subject: string;
    branch: string;
    note: string;
    trace: string;
    denial: string;
    anomaly: string;
    'agent-file': string;
    marker: string;
    'hidden-unicode': string;
};
export declare const GAP_WORDS: {
    'shallow-history': string;
    'partial-clone': string;
    'missing-object': string;
    'corrupt-object': string;
    'not-a-commit': string;
    'unknown-base': string;
    'no-merge-base': string;
    'unreadable-note': string;
    'unreadable-trace': string;
    'unreadable-file': string;
    'unreadable-ref': string;
    'missing-record': string;
    'unfollowed-change': string;
};
/** Stands in place of a share when something could not be seen: a part of an unknown whole has no percentage. */
export declare const NO_SHARE = "no share, because this is incomplete";
/** What the share of AI evidence is a share of. */
export declare const SHARE_DEFINITION = "of the commits read: declared + recorded, counted in commits, not in code";
/** What each check asks, why, and what to do about a fail. */
export declare const CHECK_WORDS: Record<CheckId, {
    title: string;
    why: string;
    fix: string;
}>;
/** What a finding says, in one sentence. Values come from repositories: escape the sentence where it is shown. */
export declare const FINDING_WORDS: {
    'document-in-order': () => string;
    'nothing-to-check': ({ why, path }: FindingValues) => string;
    'not-demanded': ({ level }: FindingValues) => string;
    undecided: ({ gaps }: FindingValues) => string;
    'all-disclosed': ({ commits }: FindingValues) => string;
    undisclosed: ({ subject, tools, trailers }: FindingValues) => string;
    'disclosure-malformed': ({ subject, quote, trailers }: FindingValues) => string;
    'no-forbidden-form': ({ forms, of }: FindingValues) => string;
    'forbidden-form': ({ form, subject, tools, quote }: FindingValues) => string;
    'no-hidden-text': ({ files }: FindingValues) => string;
    'document-missing': ({ path }: FindingValues) => string;
    'document-unreadable': ({ said }: FindingValues) => string;
    'hidden-text': () => string;
    'not-to-the-letter': ({ said }: FindingValues) => string;
    'share-differs-from-counts': ({ declared, expected }: FindingValues) => string;
    'more-assisted-than-commits': ({ declared, commits }: FindingValues) => string;
    'tool-exceeds-assisted': ({ declared, assisted }: FindingValues) => string;
    'tools-fall-short': ({ sum, assisted }: FindingValues) => string;
    'tool-twice': ({ identifier }: FindingValues) => string;
    'dates-reversed': ({ first, last }: FindingValues) => string;
    'date-outside-range': ({ date, from, to }: FindingValues) => string;
    'generated-too-early': ({ generated, to }: FindingValues) => string;
    'in-the-future': ({ date }: FindingValues) => string;
    'differs-from-git': ({ declared, actual }: FindingValues) => string;
    'tool-not-seen': ({ identifier, declared }: FindingValues) => string;
    'tool-not-listed': ({ identifier, actual }: FindingValues) => string;
    'identity-unknown': ({ declared }: FindingValues) => string;
    'history-rewritten': ({ head }: FindingValues) => string;
    'evidence-differs': () => string;
    'other-rules': () => string;
    'attestation-too-old': ({ days, allowed, generated }: FindingValues) => string;
    'documents-in-order': ({ files }: FindingValues) => string;
    behind: ({ commits, assisted }: FindingValues) => string;
    'document-malformed': ({ said, fix }: FindingValues) => string;
    'unknown-version': ({ format, version }: FindingValues) => string;
    'more-problems': ({ count: more }: FindingValues) => string;
    'signature-holds': ({ key }: FindingValues) => string;
    'signature-under-own-key': ({ key }: FindingValues) => string;
    'signature-broken': ({ key }: FindingValues) => string;
    'key-revoked': ({ key, revoked }: FindingValues) => string;
    'key-unknown': ({ key }: FindingValues) => string;
    'key-unusable': ({ key, reason }: FindingValues) => string;
    'key-twice': ({ key }: FindingValues) => string;
    'issued-before-key': ({ issued, from }: FindingValues) => string;
    'sum-differs': ({ declared, expected }: FindingValues) => string;
    'more-than-whole': ({ declared, limit, whole }: FindingValues) => string;
    'statements-contradict': ({ declared, other }: FindingValues) => string;
    'said-twice': ({ name }: FindingValues) => string;
    'content-differs': ({ algorithm }: FindingValues) => string;
    'content-unseen': ({ algorithm }: FindingValues) => string;
    'content-unsettled': ({ algorithm }: FindingValues) => string;
    'open-question': ({ said }: FindingValues) => string;
    'no-answer': ({ said }: FindingValues) => string;
    'no-reason': ({ said }: FindingValues) => string;
    'model-without-version': ({ model }: FindingValues) => string;
    'too-old': ({ date, age, limit }: FindingValues) => string;
    'approval-ended': ({ date, age }: FindingValues) => string;
    'seen-before-deployment': ({ date, first, tool }: FindingValues) => string;
    'tool-not-in-inventory': (seen: FindingValues) => string;
    'tool-not-named': (seen: FindingValues) => string;
    'tool-not-approved': (seen: FindingValues) => string;
    'used-before-approval': ({ date, tool, first }: FindingValues) => string;
    'used-after-approval': ({ date, tool, last }: FindingValues) => string;
    'model-not-in-inventory': (seen: FindingValues) => string;
    'model-version-unknown': (seen: FindingValues) => string;
    'model-date-not-named': (seen: FindingValues) => string;
    'listed-version-unknown': ({ model }: FindingValues) => string;
    'prohibited-in-use': ({ status }: FindingValues) => string;
    'never-seen': ({ tools, complete }: FindingValues) => string;
    'controls-hold': ({ hold, of }: FindingValues) => string;
    'control-fails': ({ name, because, broke }: FindingValues) => string;
    'control-error': ({ name, because }: FindingValues) => string;
    'control-unknown': ({ name, because }: FindingValues) => string;
    'control-excepted': ({ name, because, reason, approver, until }: FindingValues) => string;
    'rated-within': ({ level, max }: FindingValues) => string;
    'rated-too-high': ({ level, max, factors }: FindingValues) => string;
    'rating-unknown': ({ max }: FindingValues) => string;
    'policy-unchanged': () => string;
    'policy-unreadable': ({ said }: FindingValues) => string;
    'policy-changed': ({ path, status }: FindingValues) => string;
};
export declare const SCOPE_WORDS: {
    tree: string;
    changes: string;
    uncommitted: string;
};
export declare const SKIP_WORDS: {
    binary: string;
    lfs: string;
    oversized: string;
    partly: string;
    special: string;
    submodule: string;
    symlink: string;
    unreadable: string;
};
/** What each of the four numbers counts. They measure different things; none is a part of another. */
export declare const LINE_WORDS: {
    commits: string;
    added: string;
    deleted: string;
    surviving: string;
    recorded: string;
};
/** The numbers that were counted, in the order they are shown. */
export declare function countedColumns({ total }: LineReport): (keyof LineCounts)[];
export declare const GROUPING_WORDS: {
    tool: string;
    model: string;
    directory: string;
    language: string;
    month: string;
};
export declare const LINES_OVERLAP = "Different measures: none is a part of another, and they are never added up. A commit of two tools counts in the row of each.";
