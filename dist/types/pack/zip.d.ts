export declare const PACK_MAX_ENTRIES = 10000;
export type Files = Map<string, Uint8Array>;
/** Why bytes are no pack. */
export interface Refusal {
    refused: string;
}
/**
 * The one way to write these files as a zip: names in the order of their bytes, stored without compression, 1980-01-01 00:00 in every
 * time zone, mode 0644, no extra fields, no comments. Equal files give equal bytes. Nothing is compressed, so that no bytes depend on an
 * implementation of deflate (docs/decisions.md).
 */
export declare function writeZip(files: Files): Uint8Array;
/**
 * The files of a pack, as views into `bytes`; nothing is unpacked anywhere. Accepted are only the bytes that {@link writeZip} gives for
 * these files, so there is no second way to read them: no duplicates, links, hidden entries, other contents for other readers, no
 * bytes before, between or behind. Bounded before anything is kept; never throws.
 */
export declare function readZip(bytes: Uint8Array): Files | Refusal;
