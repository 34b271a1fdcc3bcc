/**
 * Results of earlier runs, outside the scanned repository. An entry is whole or it is not there: it is written beside and renamed,
 * and read only when its checksum holds. Losing entries costs time, never truth.
 */
export interface Cache {
    /** @returns null when there is no such entry or it is damaged */
    get(kind: string, key: string): Buffer | null;
    put(kind: string, key: string, bytes: Buffer): void;
    has(kind: string, key: string): boolean;
    readonly folder: string;
    usage(): {
        entries: number;
        bytes: number;
    };
}
/** The folder for caches of this user: `$XDG_CACHE_HOME`, `~/Library/Caches`, `%LOCALAPPDATA%`; null when there is no home. */
export declare function userCacheFolder(env: Record<string, string | undefined>, platform: NodeJS.Platform): string | null;
/**
 * Opens the cache in `folder`, made if need be. Null when it cannot be used: not writable, or another user's.
 * @param scanned folders of the scanned repository, which stays as it is
 * @throws ProvenanceError `usage` when the folder lies inside the scanned repository
 */
export declare function openCache(folder: string, scanned: readonly string[], limit?: number): Cache | null;
export declare function isInside(folder: string, roots: readonly string[]): boolean;
