import type { Ecosystem } from '../../model/requirement.js';
import { type Check } from '../check.js';
interface DependencyScope {
    ecosystem: Ecosystem;
    name: string | string[];
    state: 'present' | 'absent';
    at_least?: string;
    runtime_only?: boolean;
}
/** A package is among those that manifests and lockfiles name, in a version that will do; or none of these is. */
export declare function dependencyCheck(check: DependencyScope): Check<never>;
export {};
