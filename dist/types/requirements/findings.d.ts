import type { Finding } from '../model/finding.js';
import type { RequirementsReport } from '../model/requirement-result.js';
/** A finding for every control that does not pass; at the line of the code that decided it, else at the control itself. */
export declare function requirementFindings({ path, controls }: RequirementsReport): Finding[];
