import type { Role, Strength } from './evidence.js';
/**
 * An AI tool and the signatures it leaves behind: a data row, never code. The same shape is accepted as YAML under `tools:` in
 * `.ai-provenance.yml`, so every pattern is a string. Patterns are regular expressions, case-insensitive unless said otherwise.
 */
export interface Tool {
    /** Kebab-case, stable: it appears in reports and policies. */
    id: string;
    /** As people write it. */
    name: string;
    vendor: string;
    /** Where the tool or its signature is documented. */
    page: string;
    /**
     * `agent` writes code · `reviewer` reviews (its co-author lines are applied suggestions) · `family` a family of models named
     * without the tool that ran them.
     */
    kind: 'agent' | 'reviewer' | 'family';
    /**
     * Product names in lower case, as they stand in `Assisted-by:` values, in persona names and as plus-address tags
     * (`claude code`, `claude-code`).
     */
    names?: string[];
    /**
     * Alone the bare name proves nothing: people are called so (`name`: Claude, Devin, Jules), or it is an ordinary word or another
     * product (`word`: Cursor, Amp, Gemini).
     */
    ambiguous?: 'name' | 'word';
    signatures: Signature[];
}
export type Signature = PersonSignature | TrailerSignature | FooterSignature | SubjectSignature | BranchSignature | NoteSignature | FileSignature | MarkerSignature;
export type Scope = Signature['scope'];
interface SignatureFacts {
    /** Unique in the whole catalogue: `<tool id>/<slug>`. */
    id: string;
    strength: Strength;
    /** What the tool did when the place alone does not say it. */
    role?: Role;
    /** Another strength for a stretch of committer dates (`YYYY-MM-DD`, both included). */
    windows?: {
        from: string;
        until: string;
        strength: Strength;
    }[];
    /** First and last public sighting: `2025-06 →`, `2025-04 → 2025-05`. */
    seen?: string;
    /** Where it can be looked up: `owner/repo@commit`, `owner/repo: path`, or a page. */
    source: string;
    /** What a reader should know about it. */
    note?: string;
    /** Samples that must match this row. */
    match: string[];
    /** Samples that must not match any row of the catalogue, unless they are also in another row's `match`. */
    miss?: string[];
}
/** An identity: author, committer, co-author, or the value of another trailer that holds a name and an address. */
export interface PersonSignature extends SignatureFacts {
    scope: 'person';
    /** Whole addresses in lower case. */
    addresses?: string[];
    /** GitHub logins: match `<id>+<login>@users.noreply.github.com` and the form without id. */
    logins?: string[];
    /** Numeric GitHub account ids: match whatever the login is now, because logins are renamed. */
    githubIds?: number[];
    /** The name must match as well (whole name, anchored by the matcher). */
    name?: string;
    /** Where it counts; default everywhere. */
    at?: ('author' | 'committer' | 'co-author')[];
    /**
     * The address is also written by other tools and by people when a model of this vendor did the work: a name that tells another
     * tool or another vendor's model wins.
     */
    shared?: true;
}
/** A trailer line `Key: value`. */
export interface TrailerSignature extends SignatureFacts {
    scope: 'trailer';
    /** Exact, lower case. */
    key: string;
    /** The whole value must match; default: any value. */
    value?: string;
    /** Capture group 1 of this expression over the value is the model's name. */
    model?: string;
    /** Keys (lower case) that must stand on the same commit too. */
    with?: string[];
}
/** A generator's line that is no trailer. Matched at the start of an unindented, unquoted line outside fences. */
export interface FooterSignature extends SignatureFacts {
    scope: 'footer';
    /** Lower-case text that every match contains: the cheap test before the expression. */
    literal: string;
    pattern: string;
    /** Capture group 1 of this expression over the line is the model's name. */
    model?: string;
}
/** A form of the first line. */
export interface SubjectSignature extends SignatureFacts {
    scope: 'subject';
    /** Lower-case text that every match contains. */
    literal: string;
    pattern: string;
    /** When the body matches this expression too, the strength is `bodyStrength`. */
    body?: string;
    bodyStrength?: Strength;
}
/** A head branch named in a merge subject; always weak. `pattern` is matched against the branch without the owner. */
export interface BranchSignature extends SignatureFacts {
    scope: 'branch';
    pattern: string;
}
/** A git note. `agent` is the tool's own name inside the note. */
export interface NoteSignature extends SignatureFacts {
    scope: 'note';
    /** `refs/notes/ai` */
    ref: string;
    /** Name under which records of this kind call the tool, lower case. */
    agent: string;
}
/** A file that configures the tool: says it was set up here, never who wrote a commit. */
export interface FileSignature extends SignatureFacts {
    scope: 'file';
    /** Globs from the repository's root: `**`/ any folder, `*` within a name; a trailing `/` means everything below. */
    paths: string[];
    /** Those (in the same form) that the tool reads as instructions: hidden text in them is an attack on whoever uses it. */
    instructions?: string[];
}
/** A declaration in a file's head or comment. */
export interface MarkerSignature extends SignatureFacts {
    scope: 'marker';
    literal: string;
    pattern: string;
}
export {};
