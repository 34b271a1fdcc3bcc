import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlan, parseVerification, runGrep } from '../../src/requirements/grep/index.js';
import { filesOf, planOf } from './real-grep.js';

const FILES = filesOf({ 'src/a.py': 'import os\nmd5\n$(id) `id`\n', a: 'md5\n', 'id;': 'md5\n' });

/** What a shell or another program would do. Each must be refused, and say why where. */
const UNSUPPORTED: readonly (readonly [command: string, reason: RegExp])[] = [
  ['grep md5 a | wc -l', /pipe to wc/],
  ['grep md5 a|sh', /pipe/],
  ['grep md5 a |& sh', /pipe/],
  ['grep md5 a || true', /\|\| true/],
  ['grep md5 a || exit 1', /exit 1/],
  ['grep md5 a || id', /second command/],
  ['grep md5 a && id', /second command/],
  ['grep md5 a; id', /second command/],
  ['grep md5 a;', /second command/],
  ['grep md5 a & id', /second command/],
  ['grep md5 a &', /second command/],
  ['grep md5 a\nid', /own line/],
  ['grep md5 a\n\nid\n', /own line/],
  ['grep md5 a 2>/dev/null', /\/dev\/null/],
  ['grep md5 a > /dev/null', /\/dev\/null/],
  ['grep md5 a &>/dev/null', /\/dev\/null/],
  ['grep md5 a > out', /output/],
  ['grep md5 a >> out', /output/],
  ['grep md5 a 2>&1', /output/],
  ['grep md5 < a', /input/],
  ['grep md5 <<EOF\nmd5\nEOF', /input/],
  ['grep md5 <(id)', /input/],
  ['grep $(id) a', /variable or a command/],
  ['grep "$(id)" a', /double quotes/],
  ['grep `id` a', /command inside/],
  ['grep "`id`" a', /command inside/],
  ['grep $HOME a', /variable/],
  ['grep "$HOME" a', /double quotes/],
  ['grep ${HOME} a', /variable/],
  ['grep "x${IFS}y" a', /double quotes/],
  ['grep $((1+1)) a', /variable/],
  ["grep $'md5' a", /variable/],
  ['grep $"md5" a', /variable/],
  ['grep $1 a', /variable/],
  ['grep md5 ~/a', /home/],
  ['grep md5 ~root/a', /home/],
  ['grep md5 a # why', /comment/],
  ['(grep md5 a)', /subshell/],
  ['{ grep md5 a; }', /second command|program/],
  ['grep md5 {a,b}', /braces/],
  ['grep -r md5 --include=*.{py,js}', /braces/],
  ['grep a{1..3} a', /braces/],
  ['grep AES* a', /outside quotes/],
  ['grep [a-z] a', /outside quotes/],
  ['grep -e md5? a', /outside quotes/],
  ['grep -r md5 --include *.py', /outside quotes/],
  ['LC_ALL=C grep md5 a', /variable before/],
  ['sh -c "grep md5 a"', /program "sh"/],
  ['bash -c id', /program/],
  ['true', /program "true"/],
  [':', /program/],
  ['exit 0', /program/],
  ['test -f a', /program/],
  ['[ -f a ]', /program/],
  ['find . -exec id \\;', /program "find"/],
  ['rg --pre id md5', /program "rg"/],
  ['git grep -O md5', /git grep/],
  ['zgrep md5 a', /program/],
  ['/bin/grep md5 a', /program/],
  ['./grep md5 a', /program/],
  ['eval grep md5 a', /program/],
  ['! ! grep md5 a', /program/],
  ['not grep md5 a', /program/],
  ['grep\u00a0md5 a', /program/],
  ['constructor', /program/],
  ['__proto__ x', /program/],
  ['grep -f a a', /-f/],
  ['grep --file=a a', /--file/],
  ['grep -rf a', /-f/],
  ['grep -z md5 a', /-z/],
  ['grep --null-data md5 a', /--null-data/],
  ['grep -d recurse md5 .', /-d/],
  ['grep --exclude-from=a md5 a', /--exclude-from/],
  ['grep --label=x md5 a', /--label/],
  ['grep -V', /-V/],
  ['grep --help', /--help/],
  ['grep md5 /etc/passwd', /absolute/],
  ['grep -r md5 /', /absolute/],
  ['grep md5 ../a', /\.\./],
  ['grep -r md5 src/../../a', /\.\./],
  ["grep md5 'src/..'", /\.\./],
  ['grep -r md5 .*', /may be \.\./],
  ['grep -r md5 src/.?', /may be \.\./],
  ['grep md5 -', /input/],
  ['grep md5 a -', /input/],
  ["grep '\\(a\\)\\1' a", /back-reference/],
  ["grep -E '(a)\\1' a", /back-reference/],
  ["grep '[[=a=]]' a", /bracket/],
  ["grep '[[.a.]]' a", /bracket/],
  ["grep '[a-é]' a", /range/],
  ["grep -P '(?=md5)' a", /\(\?=/],
  ["grep -P '(?<!x)md5' a", /\(\?</],
  ["grep -P '(md5)\\1' a", /\\1/],
  ["grep -P 'm\\Kd5' a", /\\K/],
  ["grep -P '(?R)' a", /\(\?R/],
  ["grep -P 'a*+' a", /possessive/],
  ["grep -P '(*SKIP)' a", /\(\*S/],
  ["grep -P '\\p{L}' a", /\\p/],
  ["grep -P '(?>a)' a", /\(\?>/],
  ["grep -P '(?#x)a' a", /\(\?#/],
  ["grep -oP 'a' a", /-o together/],
  ["grep -E '((((a{99}){99}){99}){99})' a", /too large/],
  ['grep -m -1 md5 a', /-m/],
  [`grep ${'a'.repeat(5000)} a`, /4096/],
  [`grep -E '${'('.repeat(500)}a${')'.repeat(500)}' a`, /200 groups/],
  [`grep md5 ${'a '.repeat(300)}`, /200 files/],
  [`grep md5 ${'a '.repeat(20_000)}`, /16384/],
  [`grep -r md5 --include='${'*a'.repeat(200)}'`, /255/],
  [`grep md5 ${'a'.repeat(300)}`, /255/],
  ['grep "md5 a', /without its pair/],
  ["grep 'md5 a", /without its pair/],
  ['grep md5 a \\', /backslash at the end/],
  ['grep md5 a\0', /no command/],
  ['grep md5 \ud800', /no command/],
  ['grep md5 a\u0007', /control/],
];

/** What grep would refuse, or what can find nothing: with what was likely meant. */
const ERRORS: readonly (readonly [command: string, fix: RegExp])[] = [
  ["grep -r md5 --include='.py'", /^write --include='\*\.py'$/],
  ['grep -r md5 --include=py', /^write --include='\*\.py'$/],
  ["grep -r md5 --include='*.{py,js}'", /^write --include='\*\.py' --include='\*\.js'$/],
  ["grep -r md5 --include='src/*.py'", /folder/],
  ["grep -r md5 --exclude-dir='src/lib'", /folder/],
  ["grep -r md5 --include=''", /\*\.py/],
  ['grep md5', /add -r/],
  ['grep', /pattern/],
  ['grep -r', /pattern/],
  ['!', /grep/],
  ['', /grep/],
  ['grep -E -F md5 a', /one of them/],
  ['egrep -F md5 a', /one of them/],
  ['grep --nonsense md5 a', /write it out/],
  ['grep --files-with md5 a', /write it out/],
  ['grep --count=3 md5 a', /--count/],
  ['grep -m 0 md5 a', /leave it out/],
  ["grep '[a' a", /\\\[/],
  ["grep '[b-a]' a", /^$/],
  ["grep -i '[Z-a]' a", /capitals/],
  ["grep '[:alpha:]' a", /\[\[:alpha:\]\]/],
  ["grep '[[:word:]]' a", /\[:alpha:\]/],
  ["grep -E '(a' a", /\\\(/],
  ["grep '\\(a' a", /parenthesis/],
  ["grep 'a\\)' a", /parenthesis/],
  ["grep 'a\\' a", /\\\\/],
  ["grep 'a\\{1' a", /brace/],
  ["grep -E 'a{2,1}' a", /^$/],
  ["grep -P '*a' a", /\\\*/],
  ["grep -P 'a' -e b a", /^$|\|/],
];

describe('what is not run', () => {
  it.each(UNSUPPORTED)('%s', (command, reason) => {
    const parsed = parseVerification(command);
    expect(parsed).toHaveProperty('unsupported', expect.stringMatching(reason));
    expect('at' in parsed && parsed.at >= 0 && parsed.at <= command.length).toBe(true);
  });

  it.each(ERRORS.filter(([command]) => !command.includes('-e b')))('%s', (command, fix) => {
    const parsed = parseVerification(command);
    expect(parsed).toHaveProperty('error');
    expect('fix' in parsed ? (parsed.fix ?? '') : 'none').toMatch(fix);
  });

  it('says where: at the sign that a shell would act on', () => {
    for (const sign of ['|', ';', '&', '>', '<', '$(', '`']) {
      const command = `grep -r "md5" src ${sign}id`;
      expect(parseVerification(command)).toMatchObject({ at: 18 });
    }
  });

  it('never says yes to a command with something active outside single quotes', () => {
    const active = fc.constantFrom(
      '|',
      ';',
      '&',
      '&&',
      '||',
      '>',
      '<',
      '$(id)',
      '`id`',
      '$HOME',
      '\nid',
      '(',
      ')',
      '>/dev/null',
      '2>&1',
    );
    const word = fc.constantFrom('md5', 'a', 'src', '-r', '-v', '-L', '-c', '!', '"md5"', "''", '-e', '--', '-q', '.');
    const commands = fc.tuple(fc.array(word, { maxLength: 5 }), active, fc.array(word, { maxLength: 3 }));
    fc.assert(
      fc.property(commands, ([before, sign, after]) => {
        const parsed = parseVerification(['grep', ...before, sign, ...after].join(' '));
        expect(isPlan(parsed)).toBe(false);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('takes any text without throwing', () => {
    const pieces = fc.constantFrom(
      'grep',
      ' ',
      '-',
      '--',
      'E',
      'P',
      "'",
      '"',
      '\\',
      '[',
      ']',
      '(',
      ')',
      '{',
      '}',
      '*',
      '$',
      '!',
      'a',
      '\n',
      '=',
      '/',
      '.',
      ':',
      ',',
      '1',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((all) => `grep ${all.join('')}`),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseVerification(text);
        if (isPlan(parsed)) expect([0, 1, 2]).toContain(runGrep(parsed, FILES, 10).status);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });
});

describe('the answer', () => {
  it.each([
    ['grep md5 a', true],
    ['grep nothing a', false],
    ['! grep nothing a', true],
    ['! grep md5 a', false],
    // A shell would say yes: grep failed.
    ['! grep nothing nowhere', false],
    ['! grep nothing src', false],
    ['grep md5 a nowhere', false],
    ['grep -q md5 a nowhere', true],
  ])('%s: %s', (command, holds) => {
    expect(runGrep(planOf(command), FILES, 10).holds).toBe(holds);
  });

  it('tells where the match is, in characters, and counts beyond what it lists', () => {
    const files = filesOf({ 'é.txt': 'ünï key\nkey\nkey\n' });
    expect(runGrep(planOf('grep -r key'), files, 1)).toEqual({
      status: 0,
      holds: true,
      files: 1,
      filesMatched: 1,
      selected: 3,
      matches: [{ path: 'é.txt', line: 1, column: 5, text: 'ünï key' }],
      counts: [{ path: 'é.txt', selected: 3 }],
      binary: [],
      errors: [],
    });
  });

  it('warns of signs that mean something else than was likely meant', () => {
    expect(planOf("grep -E '\\d+' a").warnings).toEqual(['\\d is the letter d in grep -E: write [0-9]']);
    expect(planOf("grep 'a|b' a").warnings).toEqual(['| is a character in grep -G: write -E for alternatives']);
  });

  it('never reads a file that the command does not search', () => {
    const file = {
      path: 'b.js',
      get bytes(): Uint8Array {
        throw new Error('read');
      },
    };
    expect(runGrep(planOf("grep -r md5 --include='*.py'"), [...FILES, file], 10).status).toBe(0);
  });
});

describe('time', () => {
  const line = `${'a'.repeat(100_000)}!`;
  it.each([
    '^(a+)+$',
    '(a|a)*b',
    '(.*)*x',
    '(a*)*$b',
    '(a|aa)+$',
    '([a-z]+)*=',
    '(.*a){20}b',
    '(a?){50}a{50}b',
    'a{1,200}{1,40}b',
  ])('%s on 100 kB that almost match', (pattern) => {
    const files = filesOf({ a: line });
    const plan = parseVerification(`grep -rE '${pattern}'`);
    const start = performance.now();
    if (isPlan(plan)) expect(runGrep(plan, files, 10).status).not.toBe(0);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('gives up with an error where a pattern asks for too much', () => {
    let state = 1;
    const letters = Array.from({ length: 1_000_000 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return 'ab'[state >>> 31];
    }).join('');
    const result = runGrep(planOf("grep -rE 'a[ab]{900}[^ab]'"), filesOf({ a: letters }), 10);
    expect(result).toMatchObject({ status: 2, holds: false, errors: ['the pattern asks for too much work'] });
  });
});
