import { type ReaderInput, type Reading } from './fact.js';
/**
 * Project files (*.csproj and its kin, Directory.Packages.props, Directory.Build.props): learn.microsoft.com/nuget/consume-packages.
 * Properties count where the same file sets them once and without a condition.
 */
export declare function readProject(input: ReaderInput): Reading;
/** packages.config: the version is the one that is installed. */
export declare function readPackagesConfig({ text }: ReaderInput): Reading;
/** packages.lock.json: target framework → package → what it resolved to. */
export declare function readNugetLock({ text }: ReaderInput): Reading;
