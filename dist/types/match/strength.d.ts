import type { Strength } from '../model/evidence.js';
import type { Signature } from '../model/tool.js';
/** The strength that a signature has on a committer day, `YYYY-MM-DD`. */
export declare function strengthOn({ strength, windows }: Pick<Signature, 'strength' | 'windows'>, day: string): Strength;
