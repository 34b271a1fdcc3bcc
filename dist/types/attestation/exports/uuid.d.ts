/**
 * A UUID that follows from the text alone: the first 128 bits of its SHA-256 digest, with the version and variant of RFC 9562 section 5.8
 * (version 8: the other bits are as their maker says). Equal texts have equal ids on every machine.
 */
export declare function uuidOf(text: string): string;
