import { type ManifestInput, type OwnPackage } from './package.js';
/** docs.npmjs.com/cli/configuring-npm/package-json, nodejs.org/api/packages.html */
export declare function npmPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null;
/** Whether a manifest asks for one of these packages. */
export declare function asksFor(text: string, names: readonly string[]): string | null;
/** getcomposer.org/doc/04-schema.md */
export declare function composerPackage({ tree, path, folder, text }: ManifestInput): OwnPackage | null;
