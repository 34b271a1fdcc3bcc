/**
 * How one file came to depend on another. What a compiler, loader or build tool follows: `import`, `type` (types only), `dynamic`
 * (`import()`), `require`, `re-export`, `include`, `package` (files of one package or module that see each other without an import),
 * `init` (a package's own file that runs first), `test` (a test's support file: `conftest.py`), `config` (a build or deploy file names
 * it), `asset` (code names a file that is no code). `barrel`: the file is passed through to another; counts when it changes itself.
 * `string`: a text that reads like the file's name; a guess.
 */
export declare const EDGE_KINDS: readonly ['asset', 'barrel', 'config', 'dynamic', 'import', 'include', 'init', 'package', 're-export', 'require', 'string', 'test', 'type'];
export type EdgeKind = (typeof EDGE_KINDS)[number];
/** `certain`: resolved as the language's own tools do. `possible`: it may be another file, or none. */
export type EdgeConfidence = 'certain' | 'possible';
/** What one change reaches. Schema: `schemas/report.schema.json`. */
export interface ImpactReport {
    /** The commit the change starts from; null where the changed paths were given by hand. */
    base: string | null;
    head: string;
    given: 'range' | 'paths' | 'diff';
    /**
     * `complete`: every changed file could be followed. `partial`: some could not (see `reasons`). `incomplete`: none could, or something
     * could not be read; then what is listed is not the impact.
     */
    state: ImpactState;
    reasons: ImpactReason[];
    changed: ChangedPath[];
    /** Files that the change reaches, the likeliest first: all of tier 1, then tier 2. */
    affected: AffectedFile[];
    totals: ImpactTotals;
    /** Imports that the change broke. */
    broken: BrokenImport[];
    /** Tests to run, the likeliest first: changed ones, and those that reach something changed. */
    tests: AffectedTest[];
    /** Changed code that no test reaches. */
    untested: string[];
    packages: AffectedPackage[];
    entryPoints: AffectedEntryPoint[];
    /** Packages of others whose version or presence changed, and the files that import them. */
    dependencies: ChangedDependency[];
    owners: {
        file: string | null;
        groups: OwnerGroup[];
        unowned: number;
    };
    /** Controls whose deciding lines lie in changed or affected files; null where there is no requirements file. */
    requirements: AffectedControl[] | null;
    /** Files that history says change together with what changed, and that this change left out. */
    together: LeftOut[];
    surfaces: TouchedSurface[];
    /** Who wrote what changed; null where paths were given by hand. */
    provenance: ImpactProvenance | null;
    rating: ImpactRating;
    coverage: ImpactCoverage;
}
export type ImpactState = 'complete' | 'partial' | 'incomplete';
/** Why an impact is not complete: a code, and the paths or counts it is about. */
export interface ImpactReason {
    code: 'unknown-base' | 'nothing-analysed' | 'unread-changes' | 'history-only-changes' | 'unread-importers' | 'submodule-changes' | 'missing-content' | 'unsure-changes' | 'unblamed-changes' | 'shallow-history';
    count: number;
    /** At most ten. */
    paths: string[];
}
export interface ChangedPath {
    path: string;
    /** Where a renamed file was before. */
    from?: string;
    status: 'added' | 'deleted' | 'modified' | 'renamed' | 'type-changed' | 'mode-changed' | 'submodule';
    /** As GitHub Linguist names it. */
    language: string | null;
    /** Only comments or formatting changed: the tokens are the same. Such a file reaches nothing. */
    cosmetic: boolean;
    /** A tool writes it: it says so itself, or it lies in `dist/`. Its past, size and dependents rate nothing. */
    generated: boolean;
    /** `graph`: its imports were read. `history`: no reader for its language; only names and history tell. */
    followed: 'graph' | 'history';
    /** Top-level declarations that differ; null where that is not known. */
    declarations: string[] | null;
    /** Files that depend on it directly, in the base or the head. */
    dependents: number;
    lines: {
        added: number;
        deleted: number;
    } | null;
    /** Of the lines it added: those of commits with an AI attribution, and those of them in commits that name no reviewer. */
    ai: {
        added: number;
        ai: number;
        unreviewed: number;
    } | null;
}
export interface AffectedFile {
    path: string;
    /** 1: at most two steps away, of the same name, or changed together in the past. 2: the rest of what is reached. */
    tier: 1 | 2;
    /** Steps along `via`; null where only names or history tell. */
    distance: number | null;
    confidence: EdgeConfidence;
    /** From the affected file to the changed one, each step with the line that says so. */
    via: ImpactStep[];
    test: boolean;
    /**
     * What put it where it stands, each from 0 to 1: likeness of names; how much of the change arrives along the graph, against the file
     * where most does; the share of the past changes of what changed that changed it, too.
     */
    signals: {
        name: number;
        graph: number;
        history: number;
    };
    /** Why it is close; `redirected`: it did not change, and one of its imports leads to another file now. */
    close: ('near' | 'namesake' | 'history' | 'redirected')[];
    /** How much of what it is reached from is AI-attributed: every changed file behind it, some, or none; null where that is not known. */
    ai: 'only' | 'some' | 'none' | null;
}
/** `file` depends on `on`, as its line says. */
export interface ImpactStep {
    file: string;
    on: string;
    kind: EdgeKind;
    /** 0 where no line says so. */
    line: number;
    why: string;
}
export interface ImpactTotals {
    changed: number;
    cosmetic: number;
    tier1: number;
    tier2: number;
    tests: number;
    /** Test files in the whole tree. */
    allTests: number;
}
export interface BrokenImport {
    path: string;
    line: number;
    specifier: string;
    /** Where it led before, null for one that is new. */
    was: string | null;
}
export interface AffectedTest {
    path: string;
    /** To paste into a POSIX shell; null where the runner is not known. */
    command: string | null;
    distance: number | null;
    changed: boolean;
}
export interface AffectedPackage {
    /** Name in its manifest. */
    name: string;
    folder: string;
    ecosystem: string;
    changed: number;
    affected: number;
    /** Lines that the change added in it, and those of commits with an AI attribution; null where that is not known. */
    ai: {
        added: number;
        ai: number;
    } | null;
}
export interface AffectedEntryPoint {
    package: string | null;
    kind: string;
    name: string;
    file: string;
    distance: number;
}
export interface ChangedDependency {
    ecosystem: string;
    name: string;
    from: string | null;
    to: string | null;
    /** Manifests and lockfiles that say so. */
    paths: string[];
    /** Files that import it. */
    importers: number;
}
export interface OwnerGroup {
    owners: string[];
    changed: number;
    affected: number;
    /** One such path, and the line of the owners file that says so. */
    example: string;
    line: number;
}
export interface AffectedControl {
    id: string;
    answer: string;
    changed: string[];
    /** Of affected files at most ten. */
    affected: string[];
}
export interface LeftOut {
    path: string;
    /** The changed file it goes with. */
    with: string;
    /** Commits that changed both. */
    support: number;
    /** Of the commits that changed `with`, how many. */
    of: number;
}
export interface TouchedSurface {
    surface: string;
    changed: string[];
    /** Of affected files at most ten, tier 1 only. */
    affected: string[];
}
export interface ImpactProvenance {
    commits: number;
    aiCommits: number;
    added: number;
    ai: number;
    /** AI-attributed lines of commits that name no reviewer. That is what the commits say, not whether somebody reviewed them. */
    unreviewed: number;
    /** Affected files that are reached only from files with AI-attributed lines. */
    onlyFromAi: number;
    /** Changed files with such unreviewed lines that carry a sensitive surface, an entry point, or many dependents. */
    critical: {
        path: string;
        unreviewed: number;
        because: string[];
    }[];
    /** Tests with AI-attributed lines that reach changed code with AI-attributed lines. */
    aiTestsOfAiCode: {
        test: string;
        code: string;
    }[];
}
export type ImpactLevel = 'low' | 'moderate' | 'high' | 'insufficient-evidence';
export interface ImpactRating {
    level: ImpactLevel;
    factors: ImpactFactor[];
}
export declare const IMPACT_FACTORS: readonly ['past-edits', 'past-fixes', 'authors', 'direct-dependents', 'public-surface', 'sensitive-paths', 'ai-unreviewed', 'size', 'broken-imports'];
export type ImpactFactorId = (typeof IMPACT_FACTORS)[number];
export interface ImpactFactor {
    id: ImpactFactorId;
    /** Null: not known here. */
    value: number | null;
    /** From here it is raised, and from here high. */
    raised: number;
    high: number;
    level: 'ordinary' | 'raised' | 'high' | 'unknown';
    /** The file it is about, where one decides. */
    path: string | null;
}
export interface ImpactCoverage {
    languages: {
        language: string;
        files: number;
        read: number;
        status: 'supported' | 'experimental' | 'history-only';
    }[];
    imports: {
        resolved: number;
        external: number;
        unresolved: number;
    };
    /** At most a hundred. */
    unresolved: {
        path: string;
        line: number;
        specifier: string;
    }[];
    edges: number;
    missing: string[];
    oversized: string[];
    binary: string[];
    /** Where the lexer gave up: imports may be missing. */
    unsure: {
        count: number;
        paths: string[];
    };
    generated: {
        count: number;
        paths: string[];
    };
    vendored: {
        count: number;
        paths: string[];
    };
    history: {
        commits: number;
        shallow: boolean;
        limit: number;
    };
}
