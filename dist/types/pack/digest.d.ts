/** Lower-case hexadecimal. */
export declare function sha256(bytes: Uint8Array): string;
/** What `sha256sum -c` reads: every file but the list itself, by name. */
export declare function checksums(files: ReadonlyMap<string, Uint8Array>, except: string): string;
