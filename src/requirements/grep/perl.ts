import {
  ASCII_WORD,
  alikeOf,
  asciiClass,
  type CharacterSet,
  complement,
  type Folding,
  isClassName,
  perlFolding,
  unfold,
  union,
} from './characters.js';
import { all, any, assert, EMPTY, type Expression } from './expression.js';
import { type Fault, wrong } from './fault.js';

const MOST_DEPTH = 200;
const MOST_REPEATS = 1000;
const SPACE: CharacterSet = asciiClass('space');

const SETS: Record<string, CharacterSet> = {
  d: asciiClass('digit'),
  D: complement(asciiClass('digit')),
  w: ASCII_WORD,
  W: complement(ASCII_WORD),
  s: SPACE,
  S: complement(SPACE),
};
const CONTROLS: Record<string, number> = { t: 0x09, r: 0x0d, f: 0x0c, e: 0x1b };

/**
 * Reads the part of a Perl-compatible expression (`grep -P`, PCRE2 10.42) that says which lines match without looking back or ahead:
 * characters, sets, groups, alternatives, repeats, `^ $ \b \B`. Everything else is refused. `\d \w \s \b` know ASCII alone, as in grep 3.8.
 */
export function parsePerl(pattern: string, ignoreCase: boolean): { expression: Expression; warnings: string[] } | Fault {
  const characters = [...pattern];
  let at = 0;
  let depth = 0;
  let fault: Fault | null = null;
  const inline = pattern.startsWith('(?i)');
  if (inline) at = 4;
  const folding: Folding | null = ignoreCase || inline ? perlFolding() : null;
  if (folding !== null && /[^\0-\x7f]/.test(pattern))
    return { unsupported: '-i with letters beyond ASCII in a -P pattern', fix: 'use grep -E' };

  const fail = (found: Fault): Expression => {
    fault ??= found;
    at = characters.length;
    return EMPTY;
  };
  const refuse = (what: string, fix: string | null): Expression => fail({ unsupported: `${what} in a -P pattern`, fix });
  const rest = (length: number): string => characters.slice(at, at + length).join('');

  const alternatives = (): Expression => {
    const parts = [branch()];
    while (characters[at] === '|') {
      at += 1;
      parts.push(branch());
    }
    return any(parts);
  };

  const branch = (): Expression => {
    const parts: Expression[] = [];
    while (at < characters.length && characters[at] !== '|' && characters[at] !== ')') parts.push(repeated());
    return all(parts);
  };

  const repeated = (): Expression => {
    const part = atom();
    if (fault !== null) return EMPTY;
    const times = repeats();
    if (times === null) return part;
    if (part.kind === 'assert') return refuse('a repeat behind an anchor', 'leave the repeat out');
    if (characters[at] === '?') at += 1;
    if (characters[at] === '+') return refuse('a possessive repeat', 'leave the second + out');
    if (repeats() !== null) return refuse('a repeat of a repeat', 'put a group around the first');
    return times.max === 0 ? EMPTY : { kind: 'repeat', part, ...times };
  };

  const repeats = (): { min: number; max: number | null } | null => {
    const sign = characters[at];
    if (sign === '*' || sign === '+' || sign === '?') {
      at += 1;
      return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : null };
    }
    if (sign !== '{') return null;
    const found = /^\{([0-9]+)(,?)([0-9]*)\}/.exec(rest(80));
    if (found === null || (found[2] === '' && found[3] !== '')) return null;
    const min = Number(found[1]);
    const max = found[2] === '' ? min : found[3] === '' ? null : Number(found[3]);
    if (Math.max(min, max ?? 0) > MOST_REPEATS) refuse('more than 1000 repeats', null);
    if (max !== null && max < min) fail(wrong('an interval that ends before it begins', null));
    at += found[0].length;
    return { min, max };
  };

  const atom = (): Expression => {
    const here = characters[at] ?? '';
    if (here === '(') return group();
    if (here === '[') return bracket();
    if (here === '\\') return escaped();
    if ('*+?'.includes(here)) return fail(wrong(`${here} repeats nothing`, `write \\${here}`));
    if (here === '{' && /^\{[0-9, ]*\}/.test(rest(80))) return refuse('an interval with nothing before it', 'write \\{');
    at += 1;
    if (here === '^') return assert('line-start');
    if (here === '$') return assert('line-end');
    if (here === '.') return { kind: 'one', set: complement([0x0a, 0x0a]) };
    return literal(here.codePointAt(0) ?? 0);
  };

  const group = (): Expression => {
    const opening = /^\((?:\?:|\?P?<[A-Za-z_]\w*>|(?![?*]))/.exec(rest(64))?.[0];
    if (opening === undefined)
      return refuse(`${rest(3)}…`, 'write it without looking ahead or behind, or use -v in a second control');
    at += opening.length;
    depth += 1;
    if (depth > MOST_DEPTH) return refuse('more than 200 groups inside each other', null);
    const inner = alternatives();
    if (fault !== null) return EMPTY;
    if (characters[at] !== ')') return fail(wrong('a group is not closed', 'write \\( for a parenthesis'));
    at += 1;
    depth -= 1;
    return inner.kind === 'assert' ? { kind: 'all', parts: [inner] } : inner;
  };

  const escaped = (): Expression => {
    const next = characters[at + 1] ?? '';
    if (next === 'b' || next === 'B') {
      at += 2;
      return assert(next === 'b' ? 'word-edge' : 'no-word-edge');
    }
    const found = behindBackslash();
    if (typeof found === 'number') return literal(found);
    return found === null ? EMPTY : { kind: 'one', set: folding === null ? found : unfold(found, folding) };
  };

  /** One character or a set behind a backslash. */
  const behindBackslash = (): number | CharacterSet | null => {
    const next = characters[at + 1];
    if (next === undefined) {
      fail(wrong('the pattern ends with a backslash', 'write \\\\ for a backslash'));
      return null;
    }
    const hex = /^\\x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(rest(12));
    if (hex !== null) {
      at += hex[0].length;
      const code = Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
      if (code > 0x7e || code < 0x20) refuse(hex[0], 'write the character itself');
      return code;
    }
    const known = SETS[next] ?? CONTROLS[next];
    if (known === undefined && /[A-Za-z0-9]|[^\0-\x7f]/.test(next)) {
      refuse(`\\${next}`, /[1-9]/.test(next) ? 'write the repeated text out' : null);
      return null;
    }
    at += 2;
    return known ?? next.codePointAt(0) ?? 0;
  };

  const bracket = (): Expression => {
    const sets: CharacterSet[] = [];
    at += 1;
    const negated = characters[at] === '^';
    if (negated) at += 1;
    for (let first = true; first || characters[at] !== ']'; first = false) {
      const from = member();
      if (fault !== null) return EMPTY;
      const isRange = characters[at] === '-' && characters[at + 1] !== undefined && characters[at + 1] !== ']';
      if (!isRange) {
        sets.push(typeof from === 'number' ? [from, from] : from);
        continue;
      }
      at += 1;
      const to = member();
      if (typeof from !== 'number' || typeof to !== 'number') return refuse('a set at the end of a range', 'put the hyphen last');
      if (to < from) return fail(wrong('a range ends before it begins', null));
      sets.push([from, to]);
    }
    at += 1;
    const found = folding === null ? union(sets) : unfold(union(sets.map((set) => foldedSet(set, folding))), folding);
    return { kind: 'one', set: negated ? complement(union([found, [0x0a, 0x0a]])) : found };
  };

  const member = (): number | CharacterSet => {
    const here = characters[at];
    if (here === undefined) {
      fail(wrong('a [ is not closed', 'write \\[ for a bracket'));
      return 0;
    }
    if (here === '\\') {
      if (characters[at + 1] === 'b') refuse('\\b in a bracket expression', null);
      return behindBackslash() ?? 0;
    }
    if (here === '[' && ':.='.includes(characters[at + 1] ?? ' ')) {
      const found = /^\[:(\w+):\]/.exec(rest(16));
      const name = found?.[1] ?? '';
      if (found === null || !isClassName(name)) {
        refuse(`${rest(8)}…`, 'write the characters themselves');
        return 0;
      }
      at += found[0].length;
      return asciiClass(folding !== null && (name === 'upper' || name === 'lower') ? 'alpha' : name);
    }
    at += 1;
    return here.codePointAt(0) ?? 0;
  };

  const literal = (code: number): Expression => ({ kind: 'one', set: folding === null ? [code, code] : alikeOf(code, folding) });

  const expression = alternatives();
  if (fault === null && at < characters.length) fail(wrong('a closing parenthesis has no opening one', 'write \\)'));
  return fault ?? { expression, warnings: [] };
}

/** A set and what its members fold to. */
function foldedSet(set: CharacterSet, folding: Folding): CharacterSet {
  const kept = union([set]);
  const folded = folding.folded.filter((code) =>
    kept.some((from, index) => index % 2 === 0 && from <= code && code <= (kept[index + 1] ?? 0)),
  );
  return union([kept, ...folded.map((code) => [folding.fold(code), folding.fold(code)])]);
}
