import type { AffectedEntryPoint, AffectedPackage, ChangedDependency, ChangedPath } from '../model/impact.js';
import { type Reached } from './affected.js';
import type { CodeGraph } from './graph.js';
import type { OwnPackage, PackageChange } from './manifests.js';
export declare function packagesTouched(packages: readonly OwnPackage[], changed: readonly ChangedPath[], reached: Reached, graph: CodeGraph): AffectedPackage[];
export declare function entryPointsOf(packages: readonly OwnPackage[], reached: Reached, changed: readonly ChangedPath[], graph: CodeGraph): AffectedEntryPoint[];
/** One row for one step of one package, however many files say so; packages of the repository itself are none of others. */
export declare function dependenciesTouched(packages: readonly PackageChange[], own: readonly OwnPackage[], graph: CodeGraph): ChangedDependency[];
