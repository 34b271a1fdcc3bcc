import {
  type CharacterSet,
  type ClassName,
  complement,
  type Folding,
  isClassName,
  unfold,
  unicodeClass,
  union,
} from './characters.js';
import { type Fault, wrong } from './fault.js';

/**
 * Reads `[…]` from `at` as GNU grep does in a UTF-8 locale: ranges go by code point; with `-i` a range is read in capitals, and
 * [:upper:] and [:lower:] are [:alpha:]. A hyphen that is neither first, last nor inside a range is an error.
 */
export function parseBracket(
  characters: readonly string[],
  at: number,
  folding: Folding | null,
): { set: CharacterSet; end: number } | Fault {
  const sets: CharacterSet[] = [];
  let here = at + 1;
  const negated = characters[here] === '^';
  if (negated) here += 1;
  const first = here;
  const fold = (code: number): number => folding?.fold(code) ?? code;
  const codeAt = (index: number): number => fold(characters[index]?.codePointAt(0) ?? 0);
  for (; here === first || characters[here] !== ']'; ) {
    const sign = characters[here];
    const next = characters[here + 1];
    if (sign === undefined) return wrong('a [ is not closed', 'write \\[ for a bracket');
    if (sign === '[' && (next === '=' || next === '.'))
      return { unsupported: `[${next}…${next}] in a bracket expression`, fix: 'write the characters themselves' };
    if (sign === '[' && next === ':') {
      const found = classAt(characters, here + 2);
      if (typeof found === 'object') return found;
      sets.push(unicodeClass(folding !== null && (found === 'upper' || found === 'lower') ? 'alpha' : found));
      here += 4 + found.length;
      if (isRange(characters, here)) return wrong('a class such as [:alpha:] begins a range', 'put the hyphen last');
      continue;
    }
    if (sign === '-' && here !== first && next !== ']') return wrong('a hyphen between two ranges', 'put the hyphen last');
    if (!isRange(characters, here + 1)) {
      sets.push([codeAt(here), codeAt(here)]);
      here += 1;
      continue;
    }
    if (characters[here + 2] === '[' && ['.', '=', ':'].includes(characters[here + 3] ?? ''))
      return { unsupported: `[${characters[here + 3]} at the end of a range`, fix: 'write the characters themselves' };
    if (Math.max(codeAt(here), codeAt(here + 2)) > 0x7e)
      return {
        unsupported: 'a range of letters beyond ASCII: it differs between locales',
        fix: 'write the characters themselves',
      };
    if (codeAt(here) > codeAt(here + 2))
      return wrong('a range ends before it begins', folding === null ? null : 'with -i it is read in capitals');
    sets.push([codeAt(here), codeAt(here + 2)]);
    here += 3;
  }
  const text = characters.slice(at + 1, here).join('');
  if (/^:.+:$/s.test(text)) return wrong(`[${text}] is written [[${text}]]`, `write [[${text}]]`);
  const found = union(sets);
  const set = folding === null ? found : unfold(found, folding);
  return { set: negated ? complement(union([set, [0x0a, 0x0a]])) : set, end: here + 1 };
}

/** Whether a hyphen here makes a range with what follows. */
function isRange(characters: readonly string[], at: number): boolean {
  return characters[at] === '-' && characters[at + 1] !== undefined && characters[at + 1] !== ']';
}

function classAt(characters: readonly string[], from: number): ClassName | Fault {
  const rest = characters.slice(from, from + 16).join('');
  const name = /^([^:\]]*):\]/.exec(rest)?.[1] ?? '';
  return isClassName(name) ? name : wrong(`[:${name}:] is no class of characters`, 'such as [:alpha:], [:digit:], [:space:]');
}
