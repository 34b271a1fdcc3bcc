/** A JSON text as a value, or null: too large, too deep, not UTF-8, no JSON. Whether it is canonical, writing it again tells. */
export declare function readJson(bytes: Uint8Array): {
    value: unknown;
} | null;
