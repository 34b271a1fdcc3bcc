import { parseBracket } from './bracket.js';
import { alikeOf, type CharacterSet, complement, type Folding, unicodeClass, unicodeWord, union } from './characters.js';
import { all, any, assert, EMPTY, type Expression, hasAssertion } from './expression.js';
import { type Fault, wrong } from './fault.js';

/** Most repeats that GNU grep takes. */
const MOST_REPEATS = 0x7fff;
/** Groups inside groups. */
const MOST_DEPTH = 200;

export interface Dialect {
  extended: boolean;
  /** Of `-i`. */
  folding: Folding | null;
}

type Read = { expression: Expression; warnings: string[] } | Fault;

/** Letters that mean something behind a backslash in other languages, with what says the same here. */
const ELSEWHERE: Record<string, string> = {
  d: '[0-9]',
  D: '[^0-9]',
  t: 'a tab in the pattern',
  n: 'a second -e',
  r: '[[:space:]]',
};

/**
 * Reads one line of a basic or extended regular expression as GNU grep 3.8 does (POSIX.1-2017 XBD 9, and the extensions of the manual,
 * section 3). What grep's two engines read differently is refused, as are back-references, equivalence classes and collating symbols.
 */
export function parsePosix(pattern: string, dialect: Dialect): Read {
  const characters = [...pattern];
  const { extended } = dialect;
  const warnings: string[] = [];
  let at = 0;
  let depth = 0;
  let fault: Fault | null = null;
  /** Behind the beginning, `(` or `|`, and there behind `^`: a repeat has nothing to repeat. */
  let opening = true;

  const fail = (found: Fault): Expression => {
    fault ??= found;
    at = characters.length;
    return EMPTY;
  };
  /** What stands here as an operator: `(` in extended, `\(` in basic expressions. */
  const operator = (): string | null => {
    const here = characters[at];
    if (here === undefined) return null;
    if (here === '*') return '*';
    if (extended) return '(){|+?'.includes(here) ? here : null;
    const next = characters[at + 1];
    return here === '\\' && next !== undefined && '(){|+?'.includes(next) ? next : null;
  };
  const width = (sign: string): number => (extended || sign === '*' ? 1 : 2);

  const alternatives = (): Expression => {
    const parts = [branch()];
    while (operator() === '|') {
      at += width('|');
      opening = true;
      parts.push(branch());
    }
    return any(parts);
  };

  const branch = (): Expression => {
    const parts: Expression[] = [];
    for (let sign = operator(); at < characters.length && sign !== '|'; sign = operator()) {
      if (sign === ')') break;
      parts.push(repeated());
    }
    return all(parts);
  };

  const repeated = (): Expression => {
    if (opening && extended && '*+?{'.includes(operator() ?? ' ')) {
      return leading();
    }
    let part = atom();
    const isAnchor = hasAssertion(part);
    for (let sign = operator(); sign !== null && '*+?{'.includes(sign); sign = operator()) {
      if (opening && !extended) break;
      if (isAnchor)
        return fail({
          unsupported: 'a repeat of ^, $ or of the edge of a word',
          fix: 'put the anchor outside of what is repeated',
        });
      const times = repeats(sign);
      if (times === null) break;
      part = times.max === 0 ? EMPTY : { kind: 'repeat', part, ...times };
    }
    return part;
  };

  /** `*a`: grep warns and goes on as if the repeat were not there. */
  const leading = (): Expression => {
    if (operator() === '{') return fail({ unsupported: 'a brace with nothing before it', fix: 'write \\{' });
    warnings.push(`${operator()} repeats nothing`);
    at += 1;
    const next = operator();
    if (at >= characters.length || (next !== null && next !== '('))
      return fail({ unsupported: 'a repeat with nothing before it', fix: 'escape it with a backslash' });
    return EMPTY;
  };

  const repeats = (sign: string): { min: number; max: number | null } | null => {
    if (sign === '{') {
      const interval = intervalAt(at + width('{'));
      if (interval === null) {
        if (!extended) fail(wrong('\\{ is not followed by an interval such as \\{2,3\\}', 'write { for a brace'));
        return null;
      }
      if (interval.max !== null && interval.max < interval.min) fail(wrong('an interval that ends before it begins', null));
      if ((interval.max ?? interval.min) > MOST_REPEATS) fail(wrong('more than 32767 repeats', null));
      at = interval.end;
      return interval;
    }
    at += width(sign);
    return { min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : null };
  };

  const intervalAt = (from: number): { min: number; max: number | null; end: number } | null => {
    const close = extended ? '\\}' : '\\\\\\}';
    const found = new RegExp(`^(?:([0-9]+)(,?)([0-9]*)|(,)([0-9]*))${close}`).exec(characters.slice(from, from + 80).join(''));
    if (found === null || (found[1] !== undefined && found[2] === '' && found[3] !== '')) return null;
    const min = Number(found[1] ?? 0);
    const upper = found[3] ?? found[5] ?? '';
    const open = found[2] === ',' || found[4] === ',';
    return { min, max: open ? (upper === '' ? null : Number(upper)) : min, end: from + [...found[0]].length };
  };

  const atom = (): Expression => {
    const sign = operator();
    const here = characters[at] ?? '';
    if (sign === '(') return group();
    if (here === '^' && (extended || opening)) return anchor('line-start', 1, true);
    if (here === '$' && (extended || endsHere(at + 1))) return anchor('line-end', 1, false);
    opening = false;
    if (here === '[') return bracket();
    if (here === '.') {
      at += 1;
      return { kind: 'one', set: complement([0x0a, 0x0a]) };
    }
    if (here === '\\') return escaped();
    at += 1;
    return literal(here);
  };

  const endsHere = (from: number): boolean => {
    const [next, behind] = [characters[from], characters[from + 1]];
    return next === undefined || (next === '\\' && (behind === ')' || behind === '|'));
  };

  const anchor = (assertion: Parameters<typeof assert>[0], length: number, stays: boolean): Expression => {
    at += length;
    opening = opening && stays;
    return assert(assertion);
  };

  const group = (): Expression => {
    at += width('(');
    depth += 1;
    if (depth > MOST_DEPTH) return fail({ unsupported: 'more than 200 groups inside each other', fix: null });
    opening = true;
    const inner = alternatives();
    if (fault !== null) return EMPTY;
    if (operator() !== ')')
      return fail(wrong('a group is not closed', extended ? 'write \\( for a parenthesis' : 'write ( for a parenthesis'));
    at += width(')');
    depth -= 1;
    opening = false;
    return inner;
  };

  const bracket = (): Expression => {
    const found = parseBracket(characters, at, dialect.folding);
    if (!('set' in found)) return fail(found);
    at = found.end;
    return { kind: 'one', set: found.set };
  };

  const escaped = (): Expression => {
    const next = characters[at + 1];
    if (next === undefined) return fail(wrong('the pattern ends with a backslash', 'write \\\\ for a backslash'));
    if (/[1-9]/.test(next)) return fail({ unsupported: `the back-reference \\${next}`, fix: 'write the repeated text out' });
    at += 2;
    switch (next) {
      case 'w':
        return { kind: 'one', set: unicodeWord() };
      case 'W':
        return { kind: 'one', set: notNewline(complement(unicodeWord())) };
      case 's':
        return { kind: 'one', set: notNewline(unicodeClass('space')) };
      case 'S':
        return { kind: 'one', set: complement(unicodeClass('space')) };
      case '<':
        return assert('word-start');
      case '>':
        return assert('word-end');
      case 'b':
        return assert('word-edge');
      case 'B':
        return assert('no-word-edge');
      case '`':
        return assert('line-start');
      case "'":
        return assert('line-end');
    }
    const instead = ELSEWHERE[next];
    if (instead !== undefined)
      warnings.push(`\\${next} is the letter ${next} in grep ${extended ? '-E' : '-G'}: write ${instead}`);
    return literal(next);
  };

  const literal = (character: string): Expression => {
    const code = character.codePointAt(0) ?? 0;
    return { kind: 'one', set: dialect.folding === null ? [code, code] : alikeOf(code, dialect.folding) };
  };

  const expression = alternatives();
  if (fault === null && at < characters.length)
    fail(
      extended
        ? { unsupported: 'a closing parenthesis without an opening one', fix: 'write \\)' }
        : wrong('\\) has no \\( before it', 'write ) for a parenthesis'),
    );
  return fault ?? { expression, warnings };
}

/** A line holds no newline. */
const notNewline = (set: CharacterSet): CharacterSet => complement(union([complement(set), [0x0a, 0x0a]]));
