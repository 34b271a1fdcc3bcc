import { type ReaderInput, type Reading } from './fact.js';
/**
 * go.mod (go.dev/ref/mod#go-mod-file). From `go 1.17` on it lists every module that gives a package to the build, at the version that
 * is chosen; before that the version is the least one.
 */
export declare function readGoMod({ text }: ReaderInput): Reading;
/**
 * go.sum lists the digests of every version that was looked at, so it does not tell which one is taken. Of modules that go.mod does
 * not name, the versions whose content was fetched become alternatives.
 */
export declare function readGoSum(input: ReaderInput): Reading;
