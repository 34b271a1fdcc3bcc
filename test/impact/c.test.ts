// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are build files
import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import { cFacts } from '../../src/impact/languages/c/facts.js';
import { graphOf } from './graph-of.js';

const facts = (text: string, language = 'C') => cFacts(readCode(text, language));

describe('an include', () => {
  it('leads beside the file, then to folders that usually hold headers', () => {
    const { edges, externals, unresolved } = graphOf({
      'lib/a.c':
        '#include "a.h"\n#  include <util/b.h>\n#include "c.h"\n#include <stdio.h>\n#include <openssl/ssl.h>\n#include "gone.h"\n#include "gtest/gtest.h"\n',
      'lib/a.h': '',
      'include/a.h': '',
      'include/util/b.h': '',
      'lib/include/c.h': '',
    });
    expect(edges).toEqual([
      'lib/a.c -> include/util/b.h include:2 <util/b.h>',
      'lib/a.c -> lib/a.h include:1 "a.h"',
      'lib/a.c -> lib/include/c.h include:3 "c.h"',
      'lib/a.h -> lib/a.c package:0 a.c possible',
    ]);
    expect(Object.keys(externals)).toEqual(['gtest/gtest.h', 'openssl/ssl.h', 'stdio.h']);
    expect(unresolved).toEqual(['lib/a.c:6 "gone.h"']);
  });

  it.each([
    [
      'CMakeLists.txt',
      'target_include_directories(app PUBLIC $<BUILD_INTERFACE:${CMAKE_CURRENT_SOURCE_DIR}/third/api> PRIVATE other)',
    ],
    ['Makefile', 'CFLAGS += -O2 -I../x -I./third/api'],
    ['Makefile.am', 'AM_CPPFLAGS = -I$(top_srcdir)/third/api'],
    ['meson.build', "inc = include_directories('third/api', 'no')"],
    ['BUILD.bazel', 'cc_library(name = "a", includes = ["third/api"])'],
    ['compile_flags.txt', '-Wall\n-Ithird/api\n'],
  ])('leads where %s says', (name, text) => {
    const files = { 'src/a.c': '#include <x.h>\n', 'third/api/x.h': '', 'other/place/x.h': '' };
    expect(graphOf({ ...files, [name]: text }).edges).toEqual(['src/a.c -> third/api/x.h include:1 <x.h>']);
    expect(graphOf(files).edges).toEqual(['src/a.c -> other/place/x.h include:1 <x.h> possible']);
  });

  it('in quotes leads to the one file whose path ends so, to the nearest of several perhaps', () => {
    const files = { 'a/x.c': '#include "d/e.h"\n', 'p/q/d/e.h': '' };
    expect(graphOf(files).edges).toEqual(['a/x.c -> p/q/d/e.h include:1 "d/e.h"']);
    expect(graphOf({ ...files, 'a/q/d/e.h': '' }).edges).toEqual(['a/x.c -> a/q/d/e.h include:1 "d/e.h" possible']);
  });

  it('of a system header is one, whatever the tree holds by that name', () => {
    const { edges, externals } = graphOf({ 'a.c': '#include <regex.h>\n#include "regex.h"\n', 'compat/regex.h': '' });
    expect(edges).toEqual(['a.c -> compat/regex.h include:2 "regex.h"']);
    expect(externals).toEqual({ 'regex.h': ['a.c'] });
  });

  it('may be a macro, conditional, dead, the next of its name, data or of Objective-C', () => {
    expect(
      facts(
        [
          '/* #include "comment.h" */',
          '#ifndef GUARD_H',
          '#define GUARD_H',
          '#define CONFIG "config.h"',
          '#include CONFIG',
          '#include OTHER_CONFIG',
          '#if 0',
          '#include "dead.h" // don\'t',
          '#else',
          '#include "alive.h"',
          '#endif',
          '#ifdef _WIN32',
          '#include_next <windows.h>',
          '#endif',
          'const char *s = "\\',
          '#include \\"no.h\\"";',
          '#import "Foo.h"',
          '@import UIKit.UIView;',
          'static const char icon[] = {',
          '#embed "icon.png"',
          '};',
          '#endif',
        ].join('\n'),
      ).imports,
    ).toEqual([
      { specifier: '"config.h', kind: 'include', line: 5 },
      { specifier: '#OTHER_CONFIG', kind: 'include', line: 6 },
      { specifier: '"alive.h', kind: 'include', line: 10, conditional: true },
      { specifier: 'next windows.h', kind: 'include', line: 13, conditional: true },
      { specifier: '"Foo.h', kind: 'include', line: 17 },
      { specifier: 'UIKit.UIView', kind: 'import', line: 18 },
      { specifier: '"icon.png', kind: 'asset', line: 20 },
    ]);
  });
});

describe('modules of C++20', () => {
  it('lead to the files that make them', () => {
    const { edges, externals, unresolved } = graphOf({
      'a.cppm': 'module;\n#include "old.h"\nexport module app.core;\nexport import :part;\nimport <vector>;\n',
      'part.cppm': 'export module app.core:part;\n',
      'impl.cpp': 'module app.core;\n',
      'main.cpp': 'import app.core;\nimport std;\nimport :gone;\nint main() {}\n',
      'old.h': '',
    });
    expect(edges).toEqual([
      'a.cppm -> old.h include:2 "old.h"',
      'a.cppm -> part.cppm import:4 app.core:part',
      'impl.cpp -> a.cppm import:1 app.core',
      'main.cpp -> a.cppm import:1 app.core',
    ]);
    expect(Object.keys(externals)).toEqual(['std', 'vector']);
    expect(unresolved).toEqual(['main.cpp:3 :gone']);
  });
});

describe('functions', () => {
  it('are listed with their lines', () => {
    const { spans, uses, entry } = facts(
      [
        'static int local(int a)',
        '{',
        '#ifdef X',
        '\tif (a) {',
        '#else',
        '\tif (!a) {',
        '#endif',
        '\t}',
        '\treturn helper(a) + obj->method(a);',
        '}',
        '',
        'extern int declared(char *buf);',
        'struct command commands[] = {',
        '\t{ "add", cmd_add, 1 },',
        '};',
        'int main(int argc, char **argv) { char *buf = 0; return local(declared(buf)); }',
      ].join('\n'),
    );
    expect(spans).toEqual([
      { name: 'local', from: 1, to: 10 },
      { name: 'main', from: 16, to: 16, exported: true },
    ]);
    expect(uses).toEqual(expect.arrayContaining(['helper', 'cmd_add', 'declared']));
    expect(uses).not.toContain('buf');
    expect(uses).not.toContain('method');
    expect(entry).toBe(true);
  });

  it('lead perhaps to the file that defines them, the nearest of several', () => {
    const { edges } = graphOf({
      'src/a.c': 'int run(void) { return shared(1) + twice(2); }\n',
      'src/b.c': 'int shared(int x)\n{\n\treturn x;\n}\nstatic int hidden(void) { return 1; }\n',
      'src/c.c': 'int twice(int x) { return x; }\n',
      'tools/c.c': 'int twice(int x) { return x; }\nint use(void) { return hidden(); }\n',
    });
    expect(edges).toEqual(['src/a.c -> src/b.c package:1 shared possible', 'src/a.c -> src/c.c package:1 twice possible']);
  });

  it('and a header leads perhaps to the source of its name that includes it', () => {
    const { edges } = graphOf({
      'include/lib/shape.hpp': 'struct Shape { int area(); };\n',
      'src/shape.cpp': '#include <lib/shape.hpp>\nint Shape::area() { return 1; }\n',
      'src/other.cpp': '#include "lib/shape.hpp"\n',
    });
    expect(edges).toEqual([
      'include/lib/shape.hpp -> src/shape.cpp package:0 shape.cpp possible',
      'src/other.cpp -> include/lib/shape.hpp include:1 "lib/shape.hpp"',
      'src/shape.cpp -> include/lib/shape.hpp include:1 <lib/shape.hpp>',
    ]);
  });
});

const MEGABYTE = 1_000_000;
const many = (part: string, size = MEGABYTE): string => part.repeat(Math.ceil(size / part.length));

describe('hostile text', () => {
  it.each([
    ['include', many('#include ')],
    ['lines of it', many('#include <\n')],
    ['conditions', many('#if 0\n')],
    ['guards', many('#ifndef A\n#define A\n')],
    ['functions without an end', many('f(){\n')],
    ['functions on one line', many('f(){}')],
    ['calls', many('f(')],
    ['stars', many('a *')],
    ['attributes', many('f() a b c d e f g h\n')],
    ['modules', many('import a.b.c.\n')],
    ['brackets', many('([{', 300_000)],
    ['macros', many('#define A "x"\n#include A\n')],
  ])('is read in linear time: %s', { timeout: 20_000 }, (_, text) => {
    expect(facts(text, 'C++').imports.length).toBeLessThan(MEGABYTE);
  });

  it('may include a hundred thousand files, and names may be odd', () => {
    const text = Array.from({ length: 100_000 }, (_, at) => `#include "x${at}.h"\n`).join('');
    const { edges, unresolved } = graphOf({
      'a b/ü.c': `#include "%FF.h"\n${text}`,
      'a b/%FF.h': '',
      'bin.c': '\u0000\u0001#include',
    });
    expect(edges).toEqual(['a b/ü.c -> a b/%FF.h include:1 "%FF.h"']);
    expect(unresolved).toHaveLength(100_000);
  });

  it('may be settings', () => {
    const files = {
      'a.c': '#include <x.h>\n',
      'CMakeLists.txt': many('include_directories(', 4 * MEGABYTE),
      Makefile: many('-I$(', 4 * MEGABYTE),
    };
    expect(() => graphOf(files)).not.toThrow();
  });
});
