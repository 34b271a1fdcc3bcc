import { type ReaderInput, type Reading } from './fact.js';
/** docs.npmjs.com/cli/configuring-npm/package-json */
export declare function readPackageJson({ text }: ReaderInput): Reading;
/** `npm:real@^1` installs the package `real` under another name. */
export declare function aliased(name: string, range: string): {
    name: string;
    range: string;
};
/** package-lock.json and npm-shrinkwrap.json, lockfileVersion 1 to 3 (docs.npmjs.com/cli/configuring-npm/package-lock-json). */
export declare function readPackageLock({ text }: ReaderInput): Reading;
/** bun.lock (bun.sh/docs/install/lockfile): `packages` maps a place in the tree to `["name@version", …]`. */
export declare function readBunLock({ text }: ReaderInput): Reading;
