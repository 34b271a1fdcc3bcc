import { type Order } from './order.js';
export interface Semver {
    /** Major, minor, patch; NuGet has a fourth. */
    numbers: string[];
    prerelease: string[];
}
/** A version by semver.org; missing minor and patch are zero. `parts` is how many numbers there may be (four for NuGet). */
export declare function parseSemver(text: string, parts: 3 | 4): Semver | null;
/** semver.org §11: numbers first, a prerelease before its release, build metadata does not count. */
export declare function compareSemver(a: Semver, b: Semver, ignoreCase: boolean): Order;
