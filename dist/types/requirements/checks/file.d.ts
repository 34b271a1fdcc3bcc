import type { CitedLine } from '../../model/requirement.js';
import type { Check } from '../check.js';
/** A file exists, and a section in it. */
export declare function fileExists({ path, section }: {
    path: string | string[];
    section?: string;
}): Check<CitedLine>;
