import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import { impactLanguageOf } from '../../src/impact/languages/index.js';
import { pathStrings } from '../../src/impact/path-strings.js';
import { languageOf } from '../../src/match/language.js';
import { graphOf } from './graph-of.js';

const MEGABYTE = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

/** By file name, what is repeated to a megabyte. */
const WORST: readonly [path: string, piece: string][] = [
  ['Dockerfile', 'COPY a b\n'],
  ['Dockerfile', 'COPY a \\\n'],
  ['Dockerfile', 'RUN --mount=type=bind,source=a '],
  ['Dockerfile', 'RUN <<EOF\n'],
  ['Dockerfile', 'COPY --x --x '],
  ['.github/workflows/a.yml', 'jobs:\n'],
  ['.github/workflows/b.yml', `jobs:\n  a:\n    steps:\n${'      - uses: ./a\n'.repeat(4000)}`],
  ['.github/workflows/c.yml', '- '],
  ['.github/workflows/d.yml', 'jobs: {a: ['],
  [
    '.github/workflows/e.yml',
    `jobs:\n  a:\n    steps:\n      - run: |\n${'          npm run a && cd b && ./c.sh "d e" ;\n'.repeat(1000)}`,
  ],
  ['.github/workflows/f.yml', `jobs:\n  a:\n    steps:\n      - run: ${'"${{ '.repeat(200_000)}`],
  ['.github/workflows/g.yml', `jobs:\n${Array.from({ length: 400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')}`],
  ['.github/workflows/h.yml', "jobs: [&a !b 'c"],
  ['compose.yml', 'services:\n  a:\n    volumes: [./a:/b]\n'],
  ['.gitlab-ci.yml', 'include: [a, b]\n'],
  ['main.tf', 'var.a '],
  ['main.tf', 'module "a" { source = "./a" }\n'],
  ['main.tf', 'a-b-'],
  ['main.tf', 'file("$'.concat('{path.module}/a") ')],
  ['main.tf', 'locals { a = { '],
  ['a.sql', '\\i a.sql\n'],
  ['a.sql', '@@@@@@@@'],
  ['a.sql', "ref('a') "],
  ['a.css', '@import '],
  ['a.css', "@import 'a',"],
  ['a.css', 'url(a) '],
  ['a.css', 'url('],
  ['a.scss', '@use "a";'],
  ['a.scss', '@import (('],
  ['a.sass', '@import a\n'],
  ['a.html', '<img '],
  ['a.html', '<img src="a" '],
  ['a.html', '<img src='],
  ['a.html', '{% include "a" %}'],
  ['a.html', '{% include '],
  ['a.html', '{{ include('],
  ['a.html', '{{{{{{{{'],
  ['a.html', '<script'],
  ['a.html', '<img srcset="a, b, c'],
  ['a.erb', '<%= render '],
  ['a.erb', '<% '],
  ['a.ejs', "<%= include('a') %>"],
  ['a.pug', 'include a\n'],
  ['a.cshtml', 'Partial("a") '],
  ['a.cshtml', 'Layout = '],
  ['a.haml', '= render "a"\n'],
];

describe('a megabyte', () => {
  it.each(WORST)('of %s made of %j is read in a second', (path, piece) => {
    const text = filled(piece).slice(0, MEGABYTE + 200_000);
    const code = readCode(text, languageOf(path) ?? '');
    const started = performance.now();
    impactLanguageOf(path)?.facts(code, path.slice(path.lastIndexOf('/') + 1));
    pathStrings(code);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('odd trees', () => {
  it('are linked without a fault', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`d${at % 50}/f/index.html`.replace('index', `i${at}`), '']),
    );
    const started = performance.now();
    const { edges } = graphOf({
      ...many,
      Dockerfile: `FROM x\n${'COPY */*/*.html /x\n'.repeat(50)}`,
      'sp ace/ü%FF.html': '<img src="./ü%FF.png"><script src="%FF.js">',
      'sp ace/ü%FF.png': '',
      'A.css': "@import 'a.css';",
      'a.css': "@import 'A.css'; @import './a.css';",
      'main.tf': 'module "a" { source = "./" }\nmodule "b" { source = "../../../x" }\nmodule "c" { source = "/etc" }',
      '.github/workflows/x.yml':
        'jobs:\n  a:\n    uses: ./../../../etc/passwd\n    steps:\n      - uses: ./\n      - run: cat ../../../etc/passwd.sh\n',
      'package.json': '{"scripts": {"__proto__": "x"}}',
    });
    expect(edges).toContain('sp ace/ü%FF.html -> sp ace/ü%FF.png asset:1 ./ü%FF.png');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
