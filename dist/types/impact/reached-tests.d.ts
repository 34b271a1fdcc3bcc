import type { AffectedTest, ChangedPath } from '../model/impact.js';
import { type Reached } from './affected.js';
import type { CodeGraph } from './graph.js';
/** Changed tests and tests that reach something changed, in the order in which they are likely to tell. */
export declare function testsOf(reached: Reached, changed: readonly ChangedPath[], graph: CodeGraph): AffectedTest[];
/** Changed code that no test depends on, over any number of steps. */
export declare function untestedOf(changed: readonly ChangedPath[], graph: CodeGraph): string[];
