import type { DocumentProblem, DocumentState } from '../model/document.js';
import type { FindingCode, FindingValues } from '../model/finding.js';
import type { PlacedDocument, Problem } from '../yaml.js';
export type Path = readonly (string | number)[];
/** What is wrong with the value at a path. */
export declare function problemAt(document: PlacedDocument, path: Path, code: FindingCode, values: FindingValues): DocumentProblem;
export declare function malformed(problems: readonly Problem[]): DocumentProblem[];
export declare function malformedAt(document: PlacedDocument, path: Path, said: string): DocumentProblem;
/** So many problems help nobody; how many more there are is said. */
export declare function bounded(problems: readonly DocumentProblem[]): DocumentProblem[];
/** The state of an unsigned document: the worst of its problems, where what could not be seen weighs least. */
export declare function unsignedState(problems: readonly DocumentProblem[]): DocumentState;
/** A version or any other foreign value, short enough to be shown; null when there is none. */
export declare function shown(value: unknown): string | null;
export declare function isRecord(value: unknown): value is Record<string, unknown>;
/** A member that the object itself has. */
export declare function member(value: unknown, name: string): unknown;
/** Milliseconds of an RFC 3339 timestamp, or null for anything else, a 30th of February among it. */
export declare function instant(text: string): number | null;
/** Whether a percentage is what the counts give, to one decimal as these formats write it. */
export declare function isShare(percentage: number, part: number, whole: number): boolean;
export declare function share(part: number, whole: number): number;
export declare function oneDecimal(percentage: number): number;
/** A document of these formats names its schema and version; any other pair is not read. */
export declare function versionProblem(document: PlacedDocument, format: string, schema: string, version: string): DocumentProblem | null;
