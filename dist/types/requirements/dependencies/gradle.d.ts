import { type ReaderInput, type Reading } from './fact.js';
/**
 * build.gradle and build.gradle.kts are programs. Read are the lines that name a configuration and literal coordinates; coordinates
 * with a variable have no constraint, and what a catalogue or project gives is read where it stands.
 */
export declare function readGradle({ text }: ReaderInput): Reading;
/** gradle.lockfile (docs.gradle.org, "Locking versions"): `group:artifact:version=configuration,…`. */
export declare function readGradleLock({ text }: ReaderInput): Reading;
/** gradle/libs.versions.toml (docs.gradle.org, "Version catalogs"). */
export declare function readCatalog({ text }: ReaderInput): Reading;
