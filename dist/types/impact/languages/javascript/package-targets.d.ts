import { type Settings } from './jsonc.js';
/** `import` or `require`: conditions of packages may differ. */
export type Mode = 'import' | 'require';
/** Targets as written, in the order in which they count: those whose conditions hold, and all. */
export type Targets = readonly [holding: readonly string[], all: readonly string[]];
/**
 * What a manifest names for a part of the package (`''`: the package itself). Null: `exports` has no such part, or the manifest has none
 * of the fields that say so.
 */
export declare function targetsOf(settings: Settings, part: string, mode: Mode): Targets | null;
/** What `imports` names for `#x`. */
export declare function importTargets(settings: Settings, specifier: string, mode: Mode): Targets | null;
