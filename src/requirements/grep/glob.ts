import { ANY, type CharacterSet, complement, isClassName, unicodeClass, union } from './characters.js';
import { all, assert, type Expression } from './expression.js';

/** A glob as an expression over a whole name (fnmatch of glibc without flags, as `--include` uses it). */
export function globExpression(glob: string): Expression {
  const characters = [...glob];
  const parts: Expression[] = [assert('line-start')];
  for (let at = 0; at < characters.length; at++) {
    const here = characters[at] ?? '';
    if (here === '*') parts.push({ kind: 'repeat', part: { kind: 'one', set: ANY }, min: 0, max: null });
    else if (here === '?') parts.push({ kind: 'one', set: ANY });
    else if (here === '[') {
      const found = globBracket(characters, at);
      parts.push(found === null ? literal(here) : { kind: 'one', set: found.set });
      if (found !== null) at = found.end - 1;
    } else {
      if (here === '\\' && characters[at + 1] !== undefined) at += 1;
      parts.push(literal(characters[at] ?? ''));
    }
  }
  return all([...parts, assert('line-end')]);
}

const literal = (character: string): Expression => {
  const code = character.codePointAt(0) ?? 0;
  return { kind: 'one', set: [code, code] };
};

/** `[…]` with ranges, classes and `!` or `^`; null where no bracket closes it: then `[` is a character. */
function globBracket(characters: readonly string[], from: number): { set: CharacterSet; end: number } | null {
  let at = from + 1;
  const negated = characters[at] === '!' || characters[at] === '^';
  if (negated) at += 1;
  const sets: CharacterSet[] = [];
  const code = (): number | null => {
    if (characters[at] === '\\') at += 1;
    return characters[at++]?.codePointAt(0) ?? null;
  };
  for (let first = true; first || characters[at] !== ']'; first = false) {
    if (characters[at] === undefined) return null;
    const name = /^\[:(\w+):\]/.exec(characters.slice(at, at + 12).join(''))?.[1];
    if (name !== undefined && isClassName(name)) {
      sets.push(unicodeClass(name));
      at += name.length + 4;
      continue;
    }
    const low = code();
    if (low === null) return null;
    if (characters[at] === '-' && characters[at + 1] !== undefined && characters[at + 1] !== ']') {
      at += 1;
      const high = code();
      if (high === null) return null;
      if (high >= low) sets.push([low, high]);
    } else sets.push([low, low]);
  }
  const set = union(sets);
  return { set: negated ? complement(set) : set, end: at + 1 };
}
