import type { Ecosystem } from './fact.js';
/**
 * The name by which an ecosystem knows a package, whatever way it was written: PEP 503 for Python, lower case where the registry
 * ignores case (npm, NuGet, Composer), the name itself elsewhere. A Maven name is `group:artifact`.
 */
export declare function normaliseName(ecosystem: Ecosystem, name: string): string;
