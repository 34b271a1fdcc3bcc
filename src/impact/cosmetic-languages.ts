/** How line breaks, gaps and carriage returns count in a language: what `sameTokens` has to know beyond its tokens. */
export interface Reading {
  lines: Lines;
  /** Whether white space between two tokens may come and go: `free` but where they could fuse · `same` nowhere. */
  gaps: 'free' | 'same';
  /** `same` as a line feed, in strings, too · `own` no other line break in code, but kept in strings · `significant`. */
  crlf: 'same' | 'own' | 'significant';
  indentation?: 'steps' | 'columns';
  /** Texts that hold this are not judged. */
  doubt?: RegExp;
  /** A line comment goes on behind a backslash; we do not read it so. */
  splices?: true;
  /** In texts that hold this every comment counts. */
  allComments?: RegExp;
}

/**
 * `free` a break is a space · `same` breaks count everywhere · `directives` they count in lines that begin with `#` · `data` only texts
 * that are the same but for line endings are judged · the others have a rule of their own.
 */
export type Lines = 'free' | 'same' | 'directives' | 'python' | 'go' | 'javascript' | 'dockerfile' | 'data';

const SCRIPT: Reading = { lines: 'javascript', gaps: 'free', crlf: 'same' };
/** A macro can turn its argument into text, gaps and all. `??/` is a backslash. */
const C: Reading = { lines: 'directives', gaps: 'same', crlf: 'own', splices: true, doubt: /\?\?\// };
const STRICT: Reading = { lines: 'same', gaps: 'same', crlf: 'own' };
const DATA: Reading = { lines: 'data', gaps: 'same', crlf: 'same' };

/** A language that is not here is not judged, nor one whose strings are not read closely. */
export const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  // ECMA-262 12.3 and 12.9.6: CRLF in a template literal is a line feed.
  ['JavaScript', SCRIPT],
  ['TypeScript', SCRIPT],
  // Python reference 2.1: all forms of line ends are one; 2.1.8: indentation.
  ['Python', { lines: 'python', gaps: 'free', crlf: 'same', indentation: 'steps' }],
  // Go specification: carriage returns are discarded from raw strings; cgo reads the comment before `import "C"`.
  ['Go', { lines: 'go', gaps: 'free', crlf: 'same', allComments: /"C"/ }],
  // JLS 3.10.6: line terminators of text blocks are normalised.
  ['Java', { lines: 'free', gaps: 'free', crlf: 'same' }],
  // Rust reference, Input format: CRLF is normalised. `stringify!` shows gaps.
  ['Rust', { lines: 'free', gaps: 'same', crlf: 'same' }],
  ['C', C],
  ['C++', C],
  // CallerArgumentExpression shows gaps.
  ['C#', { lines: 'directives', gaps: 'same', crlf: 'own' }],
  ['PHP', { lines: 'free', gaps: 'free', crlf: 'own' }],
  ['Kotlin', STRICT],
  ['Swift', STRICT],
  // A here-document that is not read as one.
  ['Ruby', { ...STRICT, doubt: /<<(?!self\b)[a-z_]|<<[-~]?["'`]\w*[^\w"'`\n]/ }],
  ['HCL', STRICT],
  // Indentation can stand for braces (Scala 3).
  ['Scala', { ...STRICT, indentation: 'columns' }],
  // Here-documents that are not read as such, and `(#i)` of zsh.
  ['Shell', { ...STRICT, crlf: 'significant', doubt: /(?<!<)<<(?!<)(?!-?[ \t]?(["']?)[A-Za-z_]\w{0,60}\1(?=[\s;)|&<>]|$))|\(#/ }],
  ['Dockerfile', { lines: 'dockerfile', gaps: 'same', crlf: 'significant' }],
  // RFC 8259 2 · YAML 1.2 5.4 · XML 1.0 2.11 · CommonMark 2.1 · HTML, Preprocessing the input stream · CSS Syntax 3.3 · GraphQL 2.1.2.
  ...['JSON', 'YAML', 'XML', 'Markdown', 'HTML', 'Vue', 'CSS', 'GraphQL'].map((name): [string, Reading] => [name, DATA]),
]);
