import { invisible } from '../model/unicode.js';

/** Characters that make a line look like what it is not. Unicode TR39 (confusables) and TR36; only what keys and addresses need. */

const HIDDEN = invisible();

const LOOKALIKES: Record<string, string> = {
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

export function hasDisguise(text: string): boolean {
  return /[^\x00-\x7F]/.test(text);
}

/** The line as it looks: compatibility forms folded, hidden characters dropped, look-alikes of ASCII letters replaced. */
export function undisguise(text: string): string {
  return [
    ...text
      .replace(HIDDEN, '')
      .normalize('NFKC')
      .replace(/\u00A0/g, ' '),
  ]
    .map((char) => LOOKALIKES[char] ?? char)
    .join('');
}
