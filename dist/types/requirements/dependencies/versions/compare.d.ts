import type { Ecosystem } from '../fact.js';
import type { Order } from './order.js';
/**
 * The order of two versions in their ecosystem; null where one of them is no version there. Go's pseudo-versions and `+incompatible`
 * need no rule of their own: they are semver.
 */
export declare function compareVersions(ecosystem: Ecosystem, a: string, b: string): Order | null;
