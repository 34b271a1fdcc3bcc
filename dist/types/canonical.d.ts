/**
 * JSON with sorted keys and no dependence on insertion order, so that equal values give equal bytes (RFC 8785 for the values that
 * occur here: strings, safe integers, booleans, null). Keys are sorted by UTF-16 code units, numbers among them too. `undefined`
 * members are left out.
 */
export declare function canonicalJson(value: unknown, indent?: number): string;
