import { type Report } from './model/report.js';
/** More than any report we know of; a reader must not be filled by one. */
export declare const REPORT_MAX_BYTES: number;
/**
 * Reads a report that was saved: strict UTF-8, JSON, in the form of its schema. A later `1.x` may have members that are not known here; they
 * are passed over. One that uses words which are not known here is refused, since whatever it means would be told wrongly or not at all.
 * @param file its name, for messages
 * @throws ProvenanceError `bad-document` with `file:line:column`
 */
export declare function parseReport(bytes: Uint8Array, file: string): Report;
