import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import type { FileFacts } from '../../src/impact/language.js';
import { pythonFacts } from '../../src/impact/languages/python/facts.js';
import { distributionOf } from '../../src/impact/languages/python/names.js';
import { graphOf } from './graph-of.js';

const factsOf = (text: string, path = 'a.py'): FileFacts => pythonFacts(readCode(text, 'Python'), path);
const imports = (text: string, path?: string): string[] =>
  factsOf(text, path).imports.map(
    ({ specifier, kind, line, names, conditional }) =>
      `${kind}:${line} ${specifier}${names === undefined ? '' : ` (${names.join(' ')})`}${conditional ? ' ?' : ''}`,
  );

describe('what a Python file says', () => {
  it.each<[string, string, string[]]>([
    ['several modules', 'import a.b as c, d', ['import:1 a.b', 'import:1 d']],
    ['names in brackets', 'from a import (\n  b as c,\n  d,\n)\nimport e', ['import:1 a (b d)', 'import:5 e']],
    [
      'relative',
      'from . import x\nfrom .. import y\nfrom ...a.b import *',
      ['import:1 . (x)', 'import:2 .. (y)', 'import:3 ...a.b (*)'],
    ],
    ['a line that goes on', 'from a \\\n  import b, \\\n  c', ['import:1 a (b c)']],
    ['several on a line', 'import a; import b', ['import:1 a', 'import:1 b']],
    ['behind a colon', 'def f(): import a', ['import:1 a']],
    ['inside a function', 'def f():\n    from a import b', ['import:2 a (b)']],
    ['caught', 'try:\n    import a\nexcept ImportError:\n    a = None\nimport b', ['import:2 a ?', 'import:5 b']],
    ['suppressed', 'with suppress(ImportError):\n    import a', ['import:2 a ?']],
    ['types', 'if TYPE_CHECKING:\n    import a\nelse:\n    import b', ['type:2 a', 'import:4 b']],
    ['behind brackets that end on a line of their own', 'def f(\n  a,\n):\n    import a\nimport b', ['import:4 a', 'import:5 b']],
    ['types of a module', 'if t.TYPE_CHECKING:\n\timport a\nimport b', ['type:2 a', 'import:3 b']],
    ['not comments, strings and docstrings', '"""import a"""\n# import b\nx = "import c"\ny = """\nimport d\n"""', []],
    ['not a keyword inside an expression', 'raise E from e\nyield from x\nimported = 1', []],
    [
      'loaded',
      'importlib.import_module("a.b")\n__import__("c")\npytest.importorskip("d")',
      ['dynamic:1 a.b', 'dynamic:2 c', 'dynamic:3 d'],
    ],
    [
      'loaded from a package',
      'import_module(".a", package="b.c")\nimport_module("..a", "b.c")',
      ['dynamic:1 b.c.a', 'dynamic:2 b.a', 'string:1 b.c'],
    ],
    ['loaded from its own package', 'import_module(".a", __name__)', ['dynamic:1 .a']],
    ['not what is made up', 'import_module(f"a.{x}")\nimport_module("a" + x)\nimport_module("a b")', []],
    ['plugins of pytest', 'pytest_plugins = ["a.b", "c"]', ['test:1 a.b', 'test:1 c']],
    ['texts', 'x = "a.b:c"\ny = "a.b"\nz = "a"\nw = "a.b"', ['string:1 a.b:c', 'string:2 a.b']],
    ['no texts of another form', 'x = ["a.txt", "1.2", "a.", ".a", "a. b", b"a.b", f"a.b", "a..b", "a:b", "http://a.b"]', []],
    ['names of other letters', 'import été.naïve', ['import:1 été.naïve']],
    ['nothing of half a statement', 'import\nfrom\nfrom . import\nfrom .\nimport a', ['import:5 a']],
  ])('%s', (_, text, expected) => {
    expect(imports(text)).toEqual(expected);
  });

  it('of a package that loads its parts late, also the names of these parts', () => {
    const table = '_parts = {"a": ["B"], ".c": "D"}\n';
    expect(imports(`${table}def __getattr__(name): ...`, '__init__.py')).toEqual([
      'string:1 .a',
      'string:1 .B',
      'string:1 .c',
      'string:1 .D',
    ]);
    expect(imports(table, '__init__.py')).toEqual([]);
    expect(imports(`${table}def __getattr__(name): ...`)).toEqual([]);
  });

  it('declarations, their decorators and what follows', () => {
    const text =
      '@one\n@two(\n  3)\ndef f(\n  a\n):\n    pass\n\n\nclass _C:\n    def g(self): ...\n\nX = [\n  1,\n]\nif 1:\n    def h(): ...\nprint(X)\n';
    expect(factsOf(text).spans).toEqual([
      { name: 'f', from: 1, to: 7, exported: true },
      { name: '_C', from: 10, to: 11 },
      { name: 'X', from: 13, to: 15, exported: true },
      { name: 'h', from: 17, to: 17, exported: true },
    ]);
  });

  it('what __all__ offers', () => {
    const text = 'from .a import b\n__all__ = ["b", "_c"]\n__all__ += ["d"]\ndef _c(): ...\ndef e(): ...\n';
    const { spans, exports } = factsOf(text, '__init__.py');
    expect(spans?.map(({ name, exported }) => [name, exported])).toEqual([
      ['_c', true],
      ['e', undefined],
    ]);
    expect(exports).toEqual([{ name: 'b', from: '.a' }, { name: 'd' }]);
  });

  it.each<[string, string]>([
    ['if __name__ == "__main__":\n    main()', 'a.py'],
    ['main()', '__main__.py'],
    ['#!/usr/bin/env python3\nmain()', 'a.py'],
  ])('where a program begins: %j', (text, path) => {
    expect(factsOf(text, path).entry).toBe(true);
  });

  it('nothing of build files that share the syntax', () => {
    expect(factsOf('import a', 'BUILD')).toEqual({ imports: [] });
  });
});

describe('where Python imports lead', () => {
  it('absolute and relative, with the package that runs first', () => {
    const { edges, unresolved } = graphOf({
      'pkg/__init__.py': '',
      'pkg/a.py': 'from .sub import b\nfrom .sub.b import x\nimport pkg.c',
      'pkg/c.py': '',
      'pkg/sub/__init__.py': 'from ..c import y',
      'pkg/sub/b.py': 'from ...gone import z\nfrom .missing import z\nimport pkg.nothing',
    });
    expect(edges).toEqual([
      'pkg/a.py -> pkg/__init__.py init:0 pkg',
      'pkg/a.py -> pkg/c.py import:3 pkg.c',
      'pkg/a.py -> pkg/sub/b.py import:1 .sub.b',
      'pkg/c.py -> pkg/__init__.py init:0 pkg',
      'pkg/sub/__init__.py -> pkg/__init__.py init:0 pkg',
      'pkg/sub/__init__.py -> pkg/c.py import:1 ..c',
      'pkg/sub/b.py -> pkg/__init__.py init:3 pkg.nothing',
      'pkg/sub/b.py -> pkg/sub/__init__.py init:0 sub',
    ]);
    expect(unresolved).toEqual(['pkg/sub/b.py:1 ...gone', 'pkg/sub/b.py:2 .missing', 'pkg/sub/b.py:3 pkg.nothing']);
  });

  it('names that a package takes from elsewhere, through further packages and stars', () => {
    const { edges } = graphOf({
      'run.py': 'from pkg import A, B, own, part, gone\nfrom pkg import *',
      'pkg/__init__.py': 'from .x import A\nfrom .y import *\ndef own(): ...\n__all__ = ["A", "part"]',
      'pkg/x/__init__.py': 'from .deep import Real as A',
      'pkg/x/deep.py': 'class Real: ...',
      'pkg/y.py': 'class B: ...',
      'pkg/part.py': '',
    });
    expect(edges.filter((edge) => edge.startsWith('run.py'))).toEqual([
      'run.py -> pkg/__init__.py barrel:1 pkg.A',
      'run.py -> pkg/__init__.py import:1 pkg',
      'run.py -> pkg/part.py import:1 pkg.part',
      'run.py -> pkg/x/deep.py import:1 pkg.A via pkg/__init__.py',
      'run.py -> pkg/y.py import:1 pkg.B via pkg/__init__.py',
    ]);
  });

  it('packages that take names from each other in a circle', () => {
    expect(
      graphOf({ 'a/__init__.py': 'from b import x', 'b/__init__.py': 'from a import x', 'c.py': 'from a import x' }).edges,
    ).toContain('c.py -> a/__init__.py barrel:1 a.x');
  });

  it.each<[string, Record<string, string>]>([
    ['src', { 'pyproject.toml': '' }],
    ['lib', { 'pyproject.toml': '[tool.setuptools.packages.find]\nwhere = ["lib"]' }],
    ['lib', { 'pyproject.toml': '[tool.setuptools.package-dir]\n"" = "lib"' }],
    ['lib', { 'pyproject.toml': '[tool.poetry]\npackages = [{ include = "pkg", from = "lib" }]' }],
    ['lib', { 'pyproject.toml': '[tool.hatch.build.targets.wheel]\npackages = ["lib/pkg"]' }],
    ['lib', { 'pyproject.toml': '[tool.uv.build-backend]\nmodule-root = "lib"' }],
    ['lib', { 'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = "lib other"' }],
    ['lib', { 'setup.cfg': '[options]\npackage_dir =\n    =lib' }],
    ['lib', { 'setup.cfg': '[options.packages.find]\nwhere = lib' }],
    ['lib', { 'setup.py': 'setup(package_dir={"": "lib"})' }],
    ['lib', { 'setup.py': 'setup(packages=find_packages(where="lib"))' }],
    ['lib', { 'pytest.ini': '[pytest]\npythonpath = lib' }],
    ['python/lib', { 'python/pyproject.toml': '[tool.maturin]\npython-source = "lib"' }],
  ])('from tests into %s of %j', (root, config) => {
    const files = { ...config, [`${root}/pkg/__init__.py`]: '', 'tests/test_a.py': 'import pkg' };
    expect(graphOf(files).edges).toContain(`tests/test_a.py -> ${root}/pkg/__init__.py import:1 pkg`);
  });

  it('a package whose folder has another name', () => {
    const files = { 'setup.py': 'setup(package_dir={"pkg": "source"})', 'source/a.py': '', 't/x.py': 'import pkg.a' };
    expect(graphOf(files).edges).toEqual(['t/x.py -> source/a.py import:1 pkg.a']);
  });

  it('a module called setup.py inside a package is no project', () => {
    const { edges } = graphOf({
      'app/__init__.py': '',
      'app/setup.py': '',
      'app/json5.py': '',
      'app/a.py': 'import app.setup\nimport json5',
    });
    expect(edges).toContain('app/a.py -> app/setup.py import:1 app.setup');
    expect(edges).toContain('app/a.py -> app/json5.py import:2 json5 possible');
  });

  it('the standard library goes before a file of the same name', () => {
    const { edges, externals } = graphOf({ 'a.py': 'import copy\nimport html.parser', 'copy.py': '', 'html/__init__.py': '' });
    expect(edges).toEqual([]);
    expect(externals).toEqual({ copy: ['a.py'], html: ['a.py'] });
  });

  it('a folder that holds packages serves what lies below it, and is a guess elsewhere', () => {
    const { edges } = graphOf({
      'examples/proj/app/__init__.py': '',
      'examples/proj/app/a.py': 'import app.b',
      'examples/proj/app/b.py': '',
      'other/c.py': 'import app.b',
    });
    expect(edges).toContain('examples/proj/app/a.py -> examples/proj/app/b.py import:1 app.b');
    expect(edges).toContain('other/c.py -> examples/proj/app/b.py import:1 app.b possible');
  });

  it('the nearest of several projects', () => {
    const project = (name: string) => ({
      [`${name}/pyproject.toml`]: '',
      [`${name}/src/shared/__init__.py`]: '',
      [`${name}/tests/test_x.py`]: 'import shared',
    });
    const { edges } = graphOf({
      ...project('one'),
      ...project('two'),
      'one/src/only/__init__.py': '',
      'two/tests/test_y.py': 'import only',
    });
    expect(edges).toEqual([
      'one/tests/test_x.py -> one/src/shared/__init__.py import:1 shared',
      'two/tests/test_x.py -> two/src/shared/__init__.py import:1 shared',
      'two/tests/test_y.py -> one/src/only/__init__.py import:1 only',
    ]);
  });

  it('of another project with its modules beside its settings only packages', () => {
    const files = {
      'one/pyproject.toml': '',
      'one/a.py': '',
      'one/a/b.py': '',
      'one/c/__init__.py': '',
      'two/x.py': 'import a, c',
    };
    expect(graphOf(files).edges).toEqual(['two/x.py -> one/c/__init__.py import:1 c']);
  });

  it('namespace packages over several projects, also with extend_path', () => {
    const open = '__path__ = __import__("pkgutil").extend_path(__path__, __name__)';
    const { edges, unresolved, externals } = graphOf({
      'a/pyproject.toml': '',
      'a/src/ns/one/__init__.py': 'from ns.two import x\nfrom ns import two\nimport pk.b\nimport pk.c',
      'a/src/pk/__init__.py': open,
      'b/pyproject.toml': '',
      'b/src/ns/two.py': '',
      'b/src/pk/__init__.py': open,
      'b/src/pk/b.py': '',
    });
    expect(edges).toContain('a/src/ns/one/__init__.py -> b/src/ns/two.py import:1 ns.two');
    expect(edges).toContain('a/src/ns/one/__init__.py -> b/src/pk/b.py import:3 pk.b');
    expect(unresolved).toEqual([]);
    expect(externals).toHaveProperty('pk');
  });

  it('folders without __init__ belong to the package above; a name in them does not hide a distribution', () => {
    const { edges, externals } = graphOf({
      'vibe/__init__.py': '',
      'vibe/tools/mcp/__init__.py': '',
      'vibe/tools/mcp/pool.py': 'from mcp.client import x\nfrom vibe.tools import mcp',
    });
    expect(edges).toEqual([
      'vibe/tools/mcp/pool.py -> vibe/tools/mcp/__init__.py import:2 vibe.tools.mcp',
      'vibe/tools/mcp/pool.py -> vibe/tools/mcp/__init__.py init:0 mcp',
    ]);
    expect(externals).toEqual({ mcp: ['vibe/tools/mcp/pool.py'] });
  });

  it('a package that settings name is imported by its whole name, with or without __init__', () => {
    const { externals, unresolved } = graphOf({
      'examples/pyproject.toml': '[tool.hatch.build.targets.wheel]\npackages = ["shown"]',
      'examples/shown/ag_ui/__init__.py': '',
      'examples/shown/ag_ui/a.py': 'from ag_ui.core import x\nimport shown.ag_ui',
    });
    expect(externals).toEqual({ ag_ui: ['examples/shown/ag_ui/a.py'] });
    expect(unresolved).toEqual([]);
  });

  it('stubs, and modules of Cython', () => {
    const { edges } = graphOf({ 'a.py': 'import b, c, d', 'b.py': '', 'b.pyi': '', 'c.pyi': 'import b', 'd.pyx': '' });
    expect(edges).toEqual([
      'a.py -> b.py import:1 b',
      'a.py -> b.pyi type:1 b',
      'a.py -> c.pyi import:1 c',
      'a.py -> d.pyx import:1 d',
      'c.pyi -> b.py import:1 b',
      'c.pyi -> b.pyi type:1 b',
    ]);
  });

  it('tests on the conftest.py of their folder and those above, and on plugins', () => {
    const { edges } = graphOf({
      'conftest.py': 'pytest_plugins = "helpers.plugin"',
      'helpers/__init__.py': '',
      'helpers/plugin.py': '',
      't/unit/conftest.py': '',
      't/unit/test_a.py': '',
      't/unit/helper.py': '',
    });
    expect(edges).toEqual([
      'conftest.py -> helpers/plugin.py test:1 helpers.plugin',
      'helpers/plugin.py -> helpers/__init__.py init:0 helpers',
      't/unit/conftest.py -> conftest.py test:0 conftest.py',
      't/unit/test_a.py -> conftest.py test:0 conftest.py',
      't/unit/test_a.py -> t/unit/conftest.py test:0 conftest.py',
    ]);
  });

  it('texts that name a module, or something in one', () => {
    const { edges } = graphOf({
      'a.py': 'x = ["pkg.mod:App", "pkg.mod.App.run", "pkg.App", "pkg.nothing", "pkg.mod.a.b.c", "os.path", "other.thing"]',
      'pkg/__init__.py': 'from .real import App\n_late = {"late": 1}\ndef __getattr__(name): ...',
      'pkg/late.py': '',
      'pkg/mod.py': 'class App: ...',
      'pkg/real.py': 'class App: ...',
    });
    expect(edges.filter((edge) => edge.includes('string'))).toEqual([
      'a.py -> pkg/__init__.py string:1 pkg.App possible',
      'a.py -> pkg/mod.py string:1 pkg.mod:App possible',
      'a.py -> pkg/real.py string:1 pkg.App possible via pkg/__init__.py',
      'pkg/__init__.py -> pkg/late.py string:2 .late possible',
    ]);
  });

  it('through symbolic links', () => {
    const files = { 'lib/pkg/__init__.py': '', 'lib/pkg/a.py': '', 'bin/run.py': 'import pkg.a' };
    expect(graphOf(files, { links: { 'bin/pkg': '../lib/pkg' } }).edges).toContain('bin/run.py -> lib/pkg/a.py import:1 pkg.a');
    expect(graphOf(files, { links: { 'bin/pkg': 'pkg', loop: 'loop' } }).edges).toContain(
      'bin/run.py -> lib/pkg/a.py import:1 pkg.a possible',
    );
  });

  it('distributions by the names that manifests use', () => {
    expect(
      ['yaml', 'google.protobuf.message', 'PIL.Image', 'requests.adapters', 'google.cloud.storage'].map(distributionOf),
    ).toEqual(['PyYAML', 'protobuf', 'Pillow', 'requests', 'google-cloud-storage']);
    const { externals } = graphOf({ 'a.py': 'import yaml\nfrom sklearn.svm import SVC\nimport os.path' });
    expect(externals).toEqual({ PyYAML: ['a.py'], os: ['a.py'], 'scikit-learn': ['a.py'] });
  });
});

describe('hostile Python', () => {
  /** A megabyte each. The bar allows for machines that do much else. */
  const MEGABYTE = 1 << 20;
  it.each<[string, string]>([
    ['import', 'import '],
    ['imports', 'import a\n'],
    ['from', 'from . '],
    ['from on lines', 'from .\n'],
    ['members', 'from . import a,'],
    ['open members', 'from a import (b,\n'],
    ['dots', 'from ....'],
    ['names with dots', 'import a.a.a.a.'],
    ['brackets', 'import_module(('],
    ['texts on one line', "'a.b',"],
    ['other texts', '"a.b.c:d" '],
    ['a text of dots', '"a.a.a.a.a'],
    ['blocks', 'try:\n'],
    ['decorators', '@a\n'],
    ['all', '__all__ = ["a"] + \\\n'],
    ['plugins', 'pytest_plugins = ["a.b",\n'],
    ['indents', 'if a:\n\t '],
    ['long indents', `if a:\n${' '.repeat(5000)}x\n`],
    ['nulls', '\0\u{1F600}import \uFFFD'],
  ])('%s', (_, part) => {
    const text = part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);
    const code = readCode(text, 'Python');
    const began = performance.now();
    expect(pythonFacts(code, '__init__.py').imports).toBeInstanceOf(Array);
    expect(performance.now() - began).toBeLessThan(3000);
  });

  it('deep nesting', () => {
    const text = Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}if TYPE_CHECKING:\n`).join('');
    expect(imports(`${text}${' '.repeat(1400)}import a`)).toEqual(['type:1401 a']);
  });

  it('a hundred thousand imports in a file, and as many packages that pass names on', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => `from pkg.m${at} import a, b`).join('\n');
    const stars = Array.from({ length: 2000 }, (_, at) => [`p${at}/__init__.py`, `from p${(at + 1) % 2000} import *`] as const);
    const began = performance.now();
    const { unresolved } = graphOf({
      'a.py': many,
      'pkg/__init__.py': '',
      ...Object.fromEntries(stars),
      'b.py': 'from p0 import x',
    });
    expect(unresolved).toHaveLength(100_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('many projects that all have the same name', () => {
    const files: Record<string, string> = {};
    for (let at = 0; at < 3000; at++) {
      files[`p${at}/pyproject.toml`] = '';
      files[`p${at}/src/same/__init__.py`] = '';
      files[`p${at}/src/own/a.py`] = 'import same, other.thing\nimport same.missing';
    }
    const began = performance.now();
    expect(graphOf(files).edges).toContain('p7/src/own/a.py -> p7/src/same/__init__.py import:1 same');
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it.each<[string, string]>([
    ['pyproject.toml', '[tool.setuptools.packages.find]\nwhere = [[[["../../../.."]]], 5, "/etc", "..", "src/../../.."]'],
    ['pyproject.toml', `a = ${'['.repeat(100_000)}`],
    ['pyproject.toml', '__proto__ = { tool = 1 }\n[tool]\nsetuptools = "x"\npoetry = []'],
    ['pyproject.toml', `x = "${'a'.repeat(4_000_000)}"`],
    ['setup.cfg', '[options]\npackage_dir = x\n = = =\n[[['],
    ['setup.py', `setup(package_dir={${'"": '.repeat(100_000)}`],
    ['setup.py', 'setup(package_dir={"": "../.."}, x=find_packages(where=))'],
    ['tox.ini', '[pytest]\npythonpath = ../.. / . :: ,'],
  ])('settings: %s', (name, text) => {
    const { edges } = graphOf({ [name]: text, 'pkg/__init__.py': '', 'a.py': 'import pkg' });
    expect(edges).toContain('a.py -> pkg/__init__.py import:1 pkg');
  });

  it('odd names of files', () => {
    const { edges } = graphOf({
      'a b/é.py': 'from . import c',
      'a b/c.py': '',
      'A.py': 'import a',
      'a.py': '',
      '%FF.py': 'import constructor, __proto__, hasOwnProperty.x\nfrom __proto__ import toString',
      '.py': 'import a',
      'x/__init__.py/y.py': 'import a',
    });
    expect(edges).toContain('a b/é.py -> a b/c.py import:1 .c');
    expect(edges).toContain('A.py -> a.py import:1 a');
  });
});
