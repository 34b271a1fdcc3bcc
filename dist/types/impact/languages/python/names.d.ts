export declare function isStandard(top: string): boolean;
/**
 * The distribution a module comes from where a table knows it, else the first part of its name. Names of distributions compare without
 * regard to case, `-`, `_` and `.` (packaging.python.org, name normalization).
 */
export declare function distributionOf(module: string): string;
