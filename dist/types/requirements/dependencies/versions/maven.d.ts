import { type Order } from './order.js';
/** A number, a qualifier, or a list of them behind a hyphen (or where digits meet letters). */
export type MavenItem = string | MavenItem[];
/**
 * The version as Maven's `ComparableVersion` sees it (maven.apache.org/pom.html#version-order-specification). Any text is a version
 * to Maven; here it has to have a digit, and no blanks, brackets or properties.
 */
export declare function parseMaven(text: string): MavenItem[] | null;
/** Qualifier < list < number; what is missing counts as the release. */
export declare function compareMaven(a: MavenItem | undefined, b: MavenItem | undefined): Order;
