import { ProvenanceError } from '../errors.js';
import { compileForeign } from '../match/re2.js';
import { type LineFinder, lineFinder } from './grep/lines.js';
import { parsePerl } from './grep/perl.js';

/** A match in a line. Lines and columns count from 1. */
export interface LineMatch {
  line: number;
  column: number;
}

/** A pattern over lines, in linear time whatever the pattern and the text. */
export interface LinePattern {
  lines(bytes: Buffer): Generator<LineMatch>;
  test(line: Buffer): boolean;
}

/**
 * Compiles a pattern of a requirements file: the syntax of RE2, without regard to case unless it stands in `(?-i:…)`. Most patterns run on
 * the engine of the grep form, which passes over files without a required literal; the others on RE2 itself, line by line.
 * @throws ProvenanceError `usage` for what is no such pattern
 */
export function compilePattern(source: string): LinePattern {
  if (source.length > MOST_PATTERN) throw new ProvenanceError('usage', `a pattern of more than ${MOST_PATTERN} characters`);
  const { pattern, ignoreCase } = unwrapped(source);
  const parsed = parsePerl(pattern, ignoreCase);
  if ('expression' in parsed) return withoutReturns(onLines(lineFinder({ expression: parsed.expression, words: 'unicode' })));
  try {
    return withoutReturns(onText(compileForeign(source)));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new ProvenanceError('usage', `${JSON.stringify(source.slice(0, 100))} is no pattern: ${said}`);
  }
}

const MOST_PATTERN = 4096;

/** `(?-i:…)` around everything means that case counts; a class need not leave out the line feed that no line holds. */
function unwrapped(source: string): { pattern: string; ignoreCase: boolean } {
  const inner = /^\(\?-i:((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*)\)$/s.exec(source)?.[1];
  const pattern = (inner ?? source).replace(/(\[\^[^\]]*?)\\n/g, '$1').replace(/^\(\?i\)/, '');
  return { pattern, ignoreCase: inner === undefined };
}

/** A carriage return before a line feed belongs to the end of the line, as `$` means it. */
function withoutReturns({ lines, test }: LinePattern): LinePattern {
  const plain = (bytes: Buffer): Buffer =>
    bytes.includes('\r\n') ? Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : bytes;
  return { lines: (bytes) => lines(plain(bytes)), test: (line) => test(line.at(-1) === 13 ? line.subarray(0, -1) : line) };
}

function onLines(finder: LineFinder): LinePattern {
  return {
    *lines(bytes) {
      let line = 1;
      let counted = 0;
      for (let at = 0; at < bytes.length; ) {
        const found = finder.next(bytes, at);
        if (found === null) return;
        for (let feed = bytes.indexOf(10, counted); feed >= 0 && feed < found.from; feed = bytes.indexOf(10, feed + 1)) line++;
        counted = found.from;
        const match = finder.match(bytes, found, found.from);
        yield { line, column: match === null ? 1 : bytes.toString('utf8', found.from, match.from).length + 1 };
        at = found.to + 1;
      }
    },
    test: (line) => finder.next(line, 0) !== null,
  };
}

/** A line longer than this is no source that a person reads; the rest of it is not matched. */
const LONGEST_LINE = 16 * 1024;

function onText(pattern: ReturnType<typeof compileForeign>): LinePattern {
  return {
    *lines(bytes) {
      const text = bytes.toString('utf8');
      let line = 0;
      for (const row of text.split('\n')) {
        line++;
        const found = pattern.exec(row.slice(0, LONGEST_LINE));
        if (found !== null) yield { line, column: row.indexOf(found[0] ?? '') + 1 };
      }
    },
    test: (line) => pattern.test(line.toString('utf8').slice(0, LONGEST_LINE)),
  };
}
