/**
 * JSON with sorted keys and no dependence on insertion order, so that equal values give equal bytes (RFC 8785 for the values that
 * occur here: strings, safe integers, booleans, null). Keys are sorted by UTF-16 code units, numbers among them too. `undefined`
 * members are left out.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return write(value, indent === 0 ? '' : ' '.repeat(indent), '');
}

function write(value: unknown, step: string, before: string): string {
  if (value instanceof RegExp) return JSON.stringify(String(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const inner = before + step;
  if (Array.isArray(value))
    return wrap(
      '[',
      value.map((item) => write(item, step, inner)),
      ']',
      step,
      before,
    );
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const space = step === '' ? '' : ' ';
  const members = entries.map(([key, member]) => `${JSON.stringify(key)}:${space}${write(member, step, inner)}`);
  return wrap('{', members, '}', step, before);
}

function wrap(open: string, items: readonly string[], close: string, step: string, before: string): string {
  if (items.length === 0) return open + close;
  if (step === '') return open + items.join(',') + close;
  return `${open}\n${before}${step}${items.join(`,\n${before}${step}`)}\n${before}${close}`;
}
