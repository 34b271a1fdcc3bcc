/** A library as a build file names it. */
export interface Coordinate {
    group: string;
    artifact: string;
}
export declare function isManifest(path: string): boolean;
/** Libraries that a pom.xml, Gradle script or version catalog names. Whatever else the text is, it is passed over. */
export declare function coordinatesIn(text: string): Coordinate[];
/** Names of the packages that an import may come from, as build files spell them: `group:artifact`. */
export declare class Libraries {
    #private;
    constructor(texts: Iterable<string>);
    /**
     * What an import from outside of the tree needs. A build file does not say which packages a library holds: of those whose group begins
     * the import as the longest does, those share most of their name with it.
     */
    of(specifier: string): readonly string[];
}
