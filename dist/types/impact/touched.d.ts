import type { AffectedControl, ChangedPath, ImpactReport, LeftOut, TouchedSurface } from '../model/impact.js';
import type { ControlResult } from '../model/requirement-result.js';
import type { Reached } from './affected.js';
import type { CoChange } from './co-change.js';
import type { CodeGraph } from './graph.js';
import { type Owners } from './owners.js';
export declare function ownersTouched(found: {
    file: string;
    owners: Owners;
} | null, changed: readonly ChangedPath[], near: readonly string[]): ImpactReport['owners'];
/** Controls with a line of evidence in a file that changed or is reached. */
export declare function controlsTouched(controls: readonly ControlResult[], changed: readonly ChangedPath[], reached: Reached, graph: CodeGraph): AffectedControl[];
export declare function leftOut(changed: readonly ChangedPath[], history: CoChange, graph: CodeGraph): LeftOut[];
export declare function surfacesTouched(changed: readonly ChangedPath[], near: readonly string[]): TouchedSurface[];
/** Surfaces on which a mistake costs more than elsewhere. */
export declare const SENSITIVE: ReadonlySet<string>;
