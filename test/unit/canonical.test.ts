import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/canonical.js';

const shuffled = (value: unknown, seed: number): unknown => {
  if (Array.isArray(value)) return value.map((member) => shuffled(member, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, shuffled(member, seed)] as const);
  const turned = seed % 2 === 0 ? entries.reverse() : [...entries.slice(seed % 5), ...entries.slice(0, seed % 5)];
  return Object.fromEntries(turned);
};

describe('canonicalJson', () => {
  it('does not depend on the order in which members were put in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.nat(), fc.constantFrom(undefined, 2), (value, seed, indent) => {
        expect(canonicalJson(shuffled(value, seed), indent)).toBe(canonicalJson(value, indent));
      }),
      { seed: 61, numRuns: 2000 },
    );
  });

  it('keeps the value and is idempotent', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
      { seed: 62, numRuns: 2000 },
    );
  });

  it('sorts keys by UTF-16 code units, as RFC 8785 does', () => {
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('sorts keys that look like numbers as text, too', () => {
    expect(canonicalJson({ b: 1, 10: 1, 9: 1, a: 1 })).toBe('{"10":1,"9":1,"a":1,"b":1}');
  });

  it('keeps __proto__ as a member', () => {
    const value: unknown = JSON.parse('{"__proto__": {"x": 1}, "a": 2}');
    expect(canonicalJson(value)).toBe('{"__proto__":{"x":1},"a":2}');
  });

  it('leaves members out that are undefined, and writes expressions as their source', () => {
    expect(canonicalJson({ a: undefined, b: /x/iu, c: [undefined, null] })).toBe('{"b":"/x/iu","c":[null,null]}');
  });

  it('indents when asked', () => {
    expect(canonicalJson({ b: [], a: {} }, 2)).toBe('{\n  "a": {},\n  "b": []\n}');
  });
});
