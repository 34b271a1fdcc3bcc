import { invisible } from '../model/unicode.js';

const HIDDEN = invisible();

/** Characters that look like ASCII and are not. From Unicode TR39 (confusables); only what keys and addresses need. */

const LOOKALIKES: Record<string, string> = {
  ſ: 's',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '：': ':',
  '∶': ':',
  ː: ':',
  '＠': '@',
  '．': '.',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  ѕ: 's',
  ԁ: 'd',
  ո: 'n',
  ᴄ: 'c',
  А: 'A',
  С: 'C',
  Е: 'E',
  О: 'O',
  Н: 'H',
  Т: 'T',
  В: 'B',
  М: 'M',
  К: 'K',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ι: 'i',
  Α: 'A',
  Β: 'B',
  Ο: 'O',
};

/** Look-alikes, invisible characters, and the blocks that compatibility folding turns into ASCII letters. */
const SUSPICIOUS = new RegExp(
  `[${Object.keys(LOOKALIKES).join('')}\u00A0\u2000-\u200A\u2100-\u214F\u2460-\u24FF\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F169}]|${HIDDEN.source}`,
  'u',
);
const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'gu');

export function hasDisguise(text: string): boolean {
  return SUSPICIOUS.test(text);
}

/** The line as it looks: compatibility forms folded, hidden characters dropped, look-alikes of ASCII letters replaced. */
export function undisguise(text: string): string {
  return text
    .replace(HIDDEN, '')
    .normalize('NFKC')
    .replace(LOOKALIKE, (char) => LOOKALIKES[char] ?? char);
}
