/** Security requirements: what a control asks for, in data, and what came of evaluating it. */
/** The file of this name at the root holds the controls. */
export declare const REQUIREMENTS_FILE = "security_requirements.yaml";
/** As teams write it; a control without one is `high`. */
export declare const CONTROL_SEVERITIES: readonly ['critical', 'high', 'medium', 'low'];
export type ControlSeverity = (typeof CONTROL_SEVERITIES)[number];
/** Where a check looks. Nothing given: every text file of the tree. */
export interface CheckScope {
    /** Globs from the root: a leading `**`/ any folder, `*` within a name, a trailing `/` everything below. */
    paths?: string[];
    except?: string[];
    /** Names of languages as GitHub Linguist spells them: `TypeScript`, `Python`. */
    languages?: string[];
    /** What follows when the paths lead to no file: `error` when not given, since they may be misspelt; `skip`: there need not be any. */
    if_no_files?: 'error' | 'skip';
}
/** Lines that a check looks at: those that commits of the range brought, those of AI-attributed commits, or those of both. */
export declare const LINE_SCOPES: readonly ['changed', 'ai', 'changed-by-ai'];
export type LineScope = (typeof LINE_SCOPES)[number];
/** A scope of lines; whole files when `lines` is not given. */
export interface LineCheckScope extends CheckScope {
    lines?: LineScope;
}
/** In which part of a file text counts: `code` is neither comment nor string. */
export declare const TEXT_PARTS: readonly ['any', 'code', 'code-and-strings', 'comments'];
export type TextPart = (typeof TEXT_PARTS)[number];
/** One typed check, exactly one of these members. The same shape stands in the file, as YAML. */
export type Verify = {
    pattern_present: LineCheckScope & {
        pattern: string;
        in?: TextPart;
        at_least?: number;
    };
} | {
    pattern_absent: LineCheckScope & {
        pattern: string;
        in?: TextPart;
        except_lines?: string;
    };
} | {
    together: CheckScope & {
        patterns: string[];
        within: 'file' | 'function';
        in?: TextPart;
    };
} | {
    file_exists: {
        path: string | string[];
        section?: string;
    };
} | {
    dependency: {
        ecosystem: Ecosystem;
        name: string | string[];
        state: 'present' | 'absent';
        at_least?: string;
        /** Only what ships: `dev` dependencies do not count. */
        runtime_only?: boolean;
    };
} | {
    value: {
        file: string | string[];
        path: string;
        is: ValueTest;
        /** What a file says in which nothing stands at the path: `fail` when not given; `skip`: the question does not arise there. */
        if_missing?: 'fail' | 'skip';
    };
} | {
    call: LineCheckScope & {
        /** `hashlib.md5`, `crypto.createHash`, `*.execute`: the dotted name as it is called, imports resolved to their modules. */
        name: string | string[];
        state: 'present' | 'absent';
        /** An argument must (present) or must not (absent) look like this; without it every call counts. */
        argument?: {
            position?: number;
            keyword?: string;
            matches: string;
        };
    };
} | {
    import: LineCheckScope & {
        name: string | string[];
        state: 'present' | 'absent';
    };
} | {
    scanner: {
        sarif: string;
        rule?: string;
        level?: 'error' | 'warning' | 'note';
        paths?: string[];
    };
} | {
    attested: {
        by: string;
        on: string;
        until: string;
        link: string;
    };
} | {
    any_of: Verify[];
} | {
    all_of: Verify[];
};
export declare const ECOSYSTEMS: readonly ['npm', 'pypi', 'go', 'maven', 'cargo', 'nuget', 'rubygems', 'composer'];
export type Ecosystem = (typeof ECOSYSTEMS)[number];
/** One comparison of a configuration value. */
export type ValueTest = {
    equals: Scalar;
} | {
    not_equals: Scalar;
} | {
    in: Scalar[];
} | {
    at_least: number | string;
} | {
    at_most: number | string;
} | {
    matches: string;
} | {
    exists: boolean;
};
export type Scalar = string | number | boolean | null;
/** What a project is, as far as controls depend on it. Every list is of words that the catalogue knows. */
export interface RequirementContext {
    architecture?: string[];
    languages?: string[];
    data_classes?: string[];
    frameworks?: string[];
    deployment?: string[];
}
/** A control as it stands in the file and in the catalogue. */
export interface Control {
    id: string;
    name: string;
    requirement: string;
    implementation?: string;
    /** A grep command line, as teams write it today; never given to a shell. */
    verification?: string | string[];
    /** All of them must hold. */
    verify?: Verify[];
    severity?: ControlSeverity;
    owner?: string;
    /** `soc2:CC6.1`, `iso27001:A.8.24`, `iso42001:A.6.2.4`, `eu-ai-act:15`, `ssdf:PW.4.1`, `nist-800-53:SC-28`, `pci-dss:3.5.1`. */
    frameworks?: string[];
    applies_when?: RequirementContext & {
        paths?: string[];
    };
    exceptions?: {
        paths?: string[];
        reason: string;
        approver: string;
        until: string;
    }[];
    rationale?: string;
    references?: string[];
}
/** A line that decided an answer. */
export interface CitedLine {
    path: string;
    line: number;
    column: number;
    /** As it stands, at most 200 characters. Untrusted text. */
    text: string;
}
/** `error`: the check itself is wrong, or looks at nothing; it never counts as a pass. */
export type CheckAnswer = 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'error';
