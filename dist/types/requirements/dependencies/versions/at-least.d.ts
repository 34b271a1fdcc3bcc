import type { DependencyFact } from '../fact.js';
/**
 * Whether what gets installed is at least the minimum. A version that is known is compared. Of a constraint alone: `yes` where
 * everything it allows is at least the minimum, `no` where all of it lies below, else `unknown`, because a constraint does not tell
 * which of its versions is taken.
 */
export declare function satisfiesAtLeast(fact: Pick<DependencyFact, 'ecosystem' | 'version' | 'constraint' | 'path'>, minimum: string): 'yes' | 'no' | 'unknown';
