import type { CitedLine } from '../../model/requirement.js';
import { type Check } from '../check.js';
interface SarifSeen {
    results: CitedLine[];
    problem: string | null;
}
/** An existing scanner has no open result (SARIF 2.1.0, §3.27: suppressed and absent results are not open). */
export declare function scannerCheck(check: {
    sarif: string;
    rule?: string;
    level?: 'error' | 'warning' | 'note';
    paths?: string[];
}): Check<SarifSeen>;
export {};
