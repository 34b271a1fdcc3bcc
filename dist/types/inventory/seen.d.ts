import type { FindingCode, FindingValues } from '../model/finding.js';
import type { Inventory, ObservedUse } from '../model/inventory.js';
import type { Said } from './finding.js';
/** All that was seen of one tool. */
export interface SeenTool {
    tool: string;
    uses: ObservedUse[];
}
/** First and last day. */
export interface Span {
    first: string | null;
    last: string | null;
}
export declare function byModel(uses: readonly ObservedUse[]): Map<string, ObservedUse[]>;
export declare function groupedBy(uses: readonly ObservedUse[], keyOf: (use: ObservedUse) => string | null): Map<string, ObservedUse[]>;
/** A tool of which the inventory says nothing; `model` where only this model of it is meant. */
export declare function unlisted(inventory: Inventory, tool: string, model: string | null, uses: readonly ObservedUse[]): Said;
/** A use whose tool nobody named, so that it cannot be compared. */
export declare function unnamed(inventory: Inventory, tool: string, model: string | null, uses: readonly ObservedUse[]): Said;
/** A finding before it knows its place. */
export type Placeless = Omit<Said, 'at'>;
export declare function fail(code: FindingCode, subject: string, uses: readonly ObservedUse[], values: FindingValues): Placeless;
export declare function unknown(code: FindingCode, subject: string, uses: readonly ObservedUse[], values: FindingValues): Placeless;
export declare function shortList(words: readonly string[], limit: number): string;
export declare function spanOf(uses: readonly ObservedUse[]): Span;
export declare function order(a: string, b: string): number;
