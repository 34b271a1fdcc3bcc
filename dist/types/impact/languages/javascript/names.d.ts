/** The name of a platform's module, or null. */
export declare function platformModule(specifier: string): string | null;
export interface PackageName {
    name: string;
    /** What is asked of the package, `''`: the package itself. */
    part: string;
}
/** The package and the part of it that a specifier names; null where it cannot be a package's name. */
export declare function packageName(specifier: string): PackageName | null;
