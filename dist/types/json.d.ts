import { type PlacedDocument, type Problem } from './yaml.js';
/**
 * Parses one JSON text (RFC 8259) strictly. What it accepts has the value that `JSON.parse` gives; beyond the grammar it refuses what
 * two readers could understand in two ways: a byte order mark (§8.1 leaves it open), a key that stands twice however it is escaped
 * (§4), an integer that a double would round, a number too large for one (§6), half a surrogate pair (§8.2). `__proto__` is an ordinary
 * member. Size, depth and number of values are bounded; time is linear. The first fault is the only problem given.
 */
export declare function parseJson(bytes: Uint8Array): {
    document: PlacedDocument;
} | {
    problems: Problem[];
};
