/** A JSON object of a manifest or of compiler settings. */
export type Settings = Readonly<Record<string, unknown>>;

/** Reads JSON, with comments and trailing commas where it has them; null for anything that is no object. Never throws. */
export function settingsOf(text: string): Settings | null {
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const value = parsed(plain) ?? parsed(strict(plain));
  return isSettings(value) ? value : null;
}

export function isSettings(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of its own; what `Object.prototype` has is none. */
export function member(settings: Settings | null, key: string): unknown {
  return settings !== null && Object.hasOwn(settings, key) ? settings[key] : undefined;
}

export function textMember(settings: Settings | null, key: string): string | null {
  const value = member(settings, key);
  return typeof value === 'string' ? value : null;
}

/** Texts of a list, or one text; anything else is left out. */
export function textList(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.slice(0, 5000).filter((one): one is string => typeof one === 'string') : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The text without comments and without commas before a closing bracket. */
function strict(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      comma = -1;
      at = stringEnd(text, at);
    } else if (code === 47 && (text[at + 1] === '/' || text[at + 1] === '*')) {
      pieces.push(text.slice(from, at));
      const isLine = text[at + 1] === '/';
      const end = text.indexOf(isLine ? '\n' : '*/', at + 2);
      from = end < 0 ? text.length : end + (isLine ? 0 : 2);
      at = from - 1;
    } else if (code === 44) {
      pieces.push(text.slice(from, at));
      comma = pieces.push(',') - 1;
      from = at + 1;
    } else if (code === 125 || code === 93) {
      if (comma >= 0) pieces[comma] = '';
      comma = -1;
    } else if (code > 32) comma = -1;
  }
  pieces.push(text.slice(from));
  return pieces.join('');
}

function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34 || code === 10) return at;
  }
  return text.length;
}
