// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are code of other files
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages, type Syntax } from '../../src/catalog/languages.js';
import { kindAt, type Mask, maskOf, partOf } from '../../src/code/mask.js';
import { languageFacts } from '../../src/match/language.js';

const syntaxOf = (file: string): Syntax => languageFacts(file)?.syntax ?? {};

/** The code of a text: strings as `s`, comments as `c`, each as often as it is long; white space as it is. */
function shown(text: string, mask: Mask): string {
  return [...text]
    .map((sign, at) => (/\s/.test(sign) ? sign : { code: sign, string: 's', comment: 'c' }[kindAt(mask, at)]))
    .join('');
}

type Row = [text: string, expected: string];

const tables: Record<string, Row[]> = {
  'a.ts': [
    ['a("b")', 'a(sss)'],
    ["a('it\\'s') // x", 'a(sssssss) cc c'],
    ['/* a */ b', 'cc c cc b'],
    ['`a${b}c`', 'ssssbsss'],
    ['`a${`b${c}`}d`', 'sssssssscsssss'],
    ['`${{ a: "}" }.a}`', 'sss{ a: sss }.ass'],
    ['x = /a"b/g; y', 'x = ssssss; y'],
    ['x = a / b / "c"', 'x = a / b / sss'],
    ['x = /[/"]/.test(y)', 'x = ssssss.test(y)'],
    ['if (a) /"/.test(b)', 'if (a) sss.test(b)'],
    ['f(a) / b / "c"', 'f(a) / b / sss'],
    ['return /"/', 'return sss'],
    ['a.return / "b"', 'a.return / sss'],
    ['x++ / "a" / b', 'x++ / sss / b'],
    ['{}\n/"/.test(a)', '{}\nsss.test(a)'],
    ['x = {} / "a"', 'x = {} / sss'],
    ['a! / b / "c"', 'a! / b / sss'],
    ['#!/usr/bin/env node\na', 'cccccccccccccc cccc\na'],
    ['"a\\\nb" + c', 'sss\nss + c'],
    ["x = <p>Don't // stop</p>; y", 'x = <p>sssss ss ssss</p>; y'],
    ['x = <p a="\'" b={"c"}>{/* d */}e{f}</p>', 'x = <p a=sss b={sss}>{cc c cc}s{f}</p>'],
    ["x = <></>; 'a'", 'x = <></>; sss'],
    ["x = <A b /> // 'c'", 'x = <A b /> cc ccc'],
    ["x = <T>(a: T) => 'b'", 'x = <T>(a: T) => sss'],
    ["x = <T,>(a: T) => 'b'", 'x = <T,>(a: T) => sss'],
    ["x = <T extends 'a'>(b: T) => 'c'", 'x = <T extends sss>(b: T) => sss'],
    ["if (a < b) c('>')", 'if (a < b) c(sss)'],
    ["x = <A>{b.map(c => <D>it's {c}</D>)}</A>; 'e'", 'x = <A>{b.map(c => <D>ssss {c}</D>)}</A>; sss'],
    ['`\\`${a}`', 'sssssass'],
    ['a // b\r\nc', 'a cc c\r\nc'],
    ["a('https://b') // c", 'a(sssssssssss) cc c'],
  ],
  'a.py': [
    ['a = "b" # c', 'a = sss c c'],
    ["a = 'it\\'s'", 'a = sssssss'],
    ['a = """b\n"c" """', 'a = ssss\nsss sss'],
    ["a = r'\\'; b'", 'a = sssss ss'],
    ["a = rb'b'", 'a = sssss'],
    ["a = f'b{c}d'", 'a = sssscsss'],
    ['f\'{a["b"]}\'', 'sssa[sss]ss'],
    ["f'{a:>{b}}'", 'sssasssbsss'],
    ["f'{{a}}'", 'ssssssss'],
    ["f'{a!r}' + b", 'sssa!rss + b'],
    ['f"{a(b="c")}"', 'sssa(b=sss)ss'],
    ['"""doc"""\na = 1', 'ccccccccc\na = 1'],
    ['def f():\n    """doc"""\n    return """a"""', 'def f():\n    ccccccccc\n    return sssssss'],
    ['a(\n"""b"""\n)', 'a(\nsssssss\n)'],
    ["a = 'b' 'c'", 'a = sss sss'],
    ["a = 'b \\\n# c'", 'a = ss s\ns ss'],
    ['a = \\\n"""b"""', 'a = \\\nsssssss'],
    ["x['#'] # y", 'x[sss] c c'],
    ["a = b''", 'a = sss'],
    ["a = ''''b'''", 'a = ssssssss'],
    ["'''a\\''''", 'ccccccccc'],
    ["a = ''", 'a = ss'],
    ['#!a\nb', 'ccc\nb'],
    ["a = u'#'", 'a = ssss'],
    ["f'{a}' f'{b}'", 'sssass sssbss'],
    ["ab'c'", 'absss'],
  ],
  'a.go': [
    ['a("b") // c', 'a(sss) cc c'],
    ['a := `b\\`', 'a := ssss'],
    ['a := `b\n"c`', 'a := ss\nsss'],
    ["a := '\"'", 'a := sss'],
    ["a := '\\''", 'a := ssss'],
    ['/* a\n"b" */ c', 'cc c\nccc cc c'],
    ['a := "//"', 'a := ssss'],
    ['a / b // c', 'a / b cc c'],
  ],
  'A.java': [
    ['String a = """\n  "b" // c\n  """;', 'String a = sss\n  sss ss s\n  sss;'],
    ["char a = '\"';", 'char a = sss;'],
    ['a("\\"") /* b */;', 'a(ssss) cc c cc;'],
    ['a = """\n\\""" """;', 'a = sss\nssss sss;'],
    ['// a\nb', 'cc c\nb'],
  ],
  'a.kt': [
    ['a = "b${c("d")}e"', 'a = ssssc(sss)sss'],
    ['a = """b${c}\\"""', 'a = sssssscsssss'],
    ['a = """b"""" + c', 'a = ssssssss + c'],
    ['/* a /* b */ c */ d', 'cc c cc c cc c cc d'],
  ],
  'a.cs': [
    ['a = @"b\\" + c', 'a = sssss + c'],
    ['a = @"b""c" + d', 'a = sssssss + d'],
    ['a = $"b{c("d")}e{{f}}"', 'a = ssssc(sss)ssssssss'],
    ['a = $"{b:N2}c"', 'a = sssbssssss'],
    ['a = """b"c""" + d', 'a = sssssssss + d'],
    ['#region don\'t\n"a"', 'ccccccc ccccc\nsss'],
    ["a = '\"'", 'a = sss'],
  ],
  'a.rs': [
    ["fn a<'b>(c: &'b str) {}", "fn a<'b>(c: &'b str) {}"],
    ["a = '\\''; b = 'c'", 'a = ssss; b = sss'],
    ['a = r#"b"c"# + d', 'a = ssssssss + d'],
    ['a = "b\nc"', 'a = ss\nss'],
    ['/* /* a */ */ b', 'cc cc c cc cc b'],
    ["a = b'\\'' + b\"c\"", 'a = sssss + ssss'],
    ['r#type = 1', 'r#type = 1'],
  ],
  'a.cpp': [
    ['a = R"x(b)" )x"; c', 'a = sssssss sss; c'],
    ["a = 1'000'000; 'b'", "a = 1'000'000; sss"],
    ["#error don't\n'a'", 'cccccc ccccc\nsss'],
  ],
  'a.swift': [
    ['a = "b\\(c("d"))e"', 'a = ssssc(sss)sss'],
    ['a = #"b\\"# + c', 'a = ssssss + c'],
  ],
  'a.rb': [
    ['a = "b#{c("d")}e"', 'a = ssssc(sss)sss'],
    ['a = <<~B\n  "c\nB\nd', 'a = <<~B\n  ss\ns\nd'],
    ['a = %w[b "c] + d', 'a = ssss sss + d'],
    ['a =~ /b"/ # c', 'a =~ ssss c c'],
    ['a / b / "c"', 'a / b / sss'],
    ['=begin\na\n=end\nb', '=begin\na\n=end\nb'],
    ['a\n=begin\nb\n=end\nc', 'a\ncccccc\nc\ncccc\nc'],
    ["a ? 'b' : 'c'", 'a ? sss : sss'],
  ],
  'a.php': [
    ["it's <?php a('b'); # c ?> d", 'ssss sssss a(sss); c c ss s'],
    ['<?php a("b{$c}d"); // e\nf', 'sssss a(sssscsss); cc c\nf'],
    ['<?php $a = <<<B\n"c\nB;\nd', 'sssss $a = <<<B\nss\ns;\nd'],
    ['<?php #[A]\nb', 'sssss #[A]\nb'],
  ],
  'a.sh': [
    ['a "b $(c "d") e" # f', 'a ss ssc ssss ss c c'],
    ["a 'b\\' c", 'a ssss c'],
    ['${a#b} # c', '${a#b} c c'],
    ["cat <<'B'\n$(c)\nB\nd", 'cat sssss\nssss\ns\nd'],
    ['a \\" b # c', 'a \\" b c c'],
    ['a <<< "b"', 'a <<< sss'],
  ],
  'a.yaml': [
    ["a: it's # b", "a: it's c c"],
    ['a: "b # c"', 'a: ss s ss'],
    ["a: 'it''s' # b", 'a: sssssss c c'],
    ['a: |\n  b # c\nd: e', 'a: |\n  s s s\nd: e'],
    ['- a: >-\n    b\n  c: "d"', '- a: >-\n    s\n  c: sss'],
    ["a: [b, 'c'] #d", 'a: [b, sss] cc'],
    ['a#b: c', 'a#b: c'],
  ],
  'a.sql': [
    ["a = 'b''c' -- d", 'a = ssssss cc c'],
    ["a = 'b\n-- c'", 'a = ss\nss ss'],
  ],
  'a.vue': [
    ["<p>it's</p><!-- a --><script>b('c') // d\n</script>", "<p>it's</p>cccc c ccc<script>b(sss) cc c\n</script>"],
    [
      '<script setup lang="ts">\na("</b>")\n</script>\n<style>/* c */</style>',
      '<script setup lang="ts">\na(ssssss)\n</script>\n<style>cc c cc</style>',
    ],
  ],
};

describe('what is code, string and comment', () => {
  for (const [file, rows] of Object.entries(tables)) {
    it.each(rows)(`${file}: %j`, (text, expected) => {
      expect(shown(text, maskOf(text, syntaxOf(file)))).toBe(expected);
    });
  }
});

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '"',
          "'",
          '`',
          '"""',
          "'''",
          '${',
          '}',
          '{',
          '(',
          ')',
          '[',
          ']',
          '/*',
          '*/',
          '//',
          '#',
          '\\',
          '\n',
          '\r\n',
          ' ',
          'a',
          'f',
          'r',
        ],
        ...[
          '<',
          '>',
          '</',
          '/>',
          '/',
          '<<A',
          'A',
          '?>',
          '<?php',
          '@"',
          '$"',
          '%w(',
          'r#"',
          '"#',
          'R"(',
          '--',
          '|',
          ':',
          '- ',
          '<script>',
          '</script>',
        ],
        ...['=begin', '__END__', '?', '!', '=', '=>', 'return', 'def', 'end', '😀', '\u2028', '\0'],
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
const rows = fc.constantFrom(...languages.map(({ name, syntax }) => ({ name, syntax: syntax ?? {} })));

describe('any text, any language', () => {
  it('spans are in order, not empty, apart, and within the text', () => {
    fc.assert(
      fc.property(texts, rows, (text, { syntax }) => {
        const { spans, length } = maskOf(text, syntax);
        expect(length).toBe(text.length);
        let before = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('code, strings and comments part it: lengths and line breaks stay, each other character is in one of them', () => {
    fc.assert(
      fc.property(texts, rows, (text, { syntax }) => {
        const mask = maskOf(text, syntax);
        expect(partOf(text, mask, 'any')).toBe(text);
        const code = partOf(text, mask, 'code');
        const both = partOf(text, mask, 'code-and-strings');
        const comments = partOf(text, mask, 'comments');
        for (const part of [code, both, comments]) expect(part.length).toBe(text.length);
        for (let at = 0; at < text.length; at++) {
          const sign = text[at] ?? '';
          if (sign === '\n' || sign === '\r') {
            expect([code[at], both[at], comments[at]]).toEqual([sign, sign, sign]);
            continue;
          }
          const kind = kindAt(mask, at);
          const kept = (part: string, stays: boolean): void => expect(part[at]).toBe(stays ? sign : ' ');
          kept(code, kind === 'code');
          kept(both, kind !== 'comment');
          kept(comments, kind === 'comment');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is read alike twice', () => {
    fc.assert(
      fc.property(texts, rows, (text, { syntax }) => {
        expect(maskOf(text, syntax)).toEqual(maskOf(text, syntax));
      }),
    );
  });
});

describe('what cannot be told is said', () => {
  it.each<[file: string, text: string, reason: string | null, line: number]>([
    ['a.ts', 'a("b', 'unterminated', 1],
    ['a.ts', '\n`b', 'unterminated', 2],
    ['a.ts', '\n\n/* b', 'unterminated', 3],
    ['a.ts', 'a(\n}', 'unbalanced', 2],
    ['a.ts', `a(${'b + '.repeat(2000)}c)`, 'minified', 1],
    ['a.ts', `a("${'b'.repeat(20000)}")`, null, 0],
    ['a.ts', 'x = <A>', null, 0],
    ['a.ts', 'x = <A b></A', 'unterminated', 1],
    ['a.py', 'a = """b', 'unterminated', 1],
    ['a.py', 'a = (', 'unbalanced', 1],
    ['a.go', 'a := `b', 'unterminated', 1],
    ['A.java', '/* a', 'unterminated', 1],
    ['a.vue', '<p>\n<script>\na("b\n</script>', 'unterminated', 3],
    ['a.cs', '#if A\n{\n#endif', null, 0],
    ['a.pl', "s/'//", null, 0],
  ])('%s: %j', (file, text, reason, line) => {
    const { unsure } = maskOf(text, syntaxOf(file));
    expect(unsure).toEqual(reason === null ? null : { reason, line });
  });

  it('a row without its string forms is not exact', () => {
    expect(maskOf('', syntaxOf('a.pl')).exact).toBe(false);
    expect(maskOf('', syntaxOf('a.ts')).exact).toBe(true);
  });
});
