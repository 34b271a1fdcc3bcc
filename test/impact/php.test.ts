import { describe, expect, it } from 'vitest';
import { graphOf } from './graph-of.js';
import { expectLinear } from './linear.js';

const COMPOSER = JSON.stringify({ autoload: { 'psr-4': { 'App\\': 'src/' }, files: ['src/helpers.php'] } });

describe('names of PHP', () => {
  it('lead to the file that declares them, by use, by namespace and written out', () => {
    const { edges, unresolved } = graphOf({
      'composer.json': COMPOSER,
      'src/A.php': `<?php
namespace App;
use App\\Models\\{User, Post as P};
use Vendor\\Thing;
final class A extends Base implements \\App\\Contracts\\Runs {
  use Concerns\\Logs;
  public function __construct(private ?User $user, P|Level $x = Level::Low, Thing ...$all) {}
  public function run(): static|Result { return \\App\\Models\\Tag::class; }
}`,
      'src/Base.php': '<?php namespace App; abstract class Base {}',
      'src/Contracts/Runs.php': '<?php namespace App\\Contracts; interface Runs {}',
      'src/Concerns/Logs.php': '<?php namespace App\\Concerns; trait Logs {}',
      'src/Models/User.php': '<?php namespace App\\Models; class User {}',
      'src/Models/Post.php': '<?php namespace App\\Models; class Post {}',
      'src/Models/Tag.php': '<?php namespace App\\Models; class Tag {}',
      'src/Level.php': "<?php namespace App; enum Level: string { case Low = 'low'; }",
      'src/Result.php': '<?php namespace App; class Result {}',
    });
    expect(edges).toEqual([
      'src/A.php -> src/Base.php package:5 App\\Base',
      'src/A.php -> src/Concerns/Logs.php import:6 App\\Concerns\\Logs',
      'src/A.php -> src/Contracts/Runs.php import:5 App\\Contracts\\Runs',
      'src/A.php -> src/Level.php package:7 App\\Level',
      'src/A.php -> src/Models/Post.php import:3 App\\Models\\Post',
      'src/A.php -> src/Models/Tag.php import:8 App\\Models\\Tag',
      'src/A.php -> src/Models/User.php import:3 App\\Models\\User',
      'src/A.php -> src/Result.php package:8 App\\Result',
    ]);
    expect(unresolved).toEqual([]);
  });

  it('of functions are looked for in the namespace, then without one', () => {
    const { edges } = graphOf({
      'composer.json': COMPOSER,
      'src/helpers.php': '<?php function collect($x) {}',
      'src/local.php': '<?php namespace App; function tap($x) {}',
      'src/B.php': '<?php\nnamespace App;\nuse function Other\\gone;\n$x = collect([]) . tap(1);\nreturn strlen($x);',
    });
    expect(edges).toEqual([
      'src/B.php -> src/helpers.php package:4 App\\collect',
      'src/B.php -> src/local.php package:4 App\\tap possible',
    ]);
  });

  it('are told apart from words that look like them', () => {
    const { edges } = graphOf({
      'User.php': '<?php class User {} class Name {}',
      'a.php': "<?php\n$x->User(); $y = ['a' => User]; g(Name: 1); echo 'User'; // User\nfunction User() {}\n/** @var User */",
      'b.php': '<?php try {} catch (User | Name $e) {}\nfunction f(): ?Name {}',
    });
    expect(edges).toEqual(['b.php -> User.php package:1 User']);
  });

  it('of classes declared twice lead to the file that the autoloader finds, or nearby with a doubt', () => {
    const { edges } = graphOf({
      'composer.json': COMPOSER,
      'src/User.php': '<?php namespace App; class User {}',
      'stubs/User.php': '<?php namespace App; class User {}',
      'x/Foo.php': '<?php class Foo {}',
      'y/Foo.php': '<?php class Foo {}',
      'x/z/a.php': '<?php new \\App\\User; new Foo;',
    });
    expect(edges).toEqual(['x/z/a.php -> src/User.php import:1 App\\User', 'x/z/a.php -> x/Foo.php package:1 Foo possible']);
  });

  it('in texts are possible', () => {
    const { edges } = graphOf({
      'src/User.php': '<?php namespace App; class User {}',
      'config.php': "<?php\nreturn ['model' => 'App\\\\User', 'other' => 'App\\User@index'];",
    });
    expect(edges).toEqual(['config.php -> src/User.php string:2 App\\User possible']);
  });

  it('that are not in the tree belong to the package whose prefix they have', () => {
    const { externals, unresolved } = graphOf({
      'composer.json': COMPOSER,
      'composer.lock': JSON.stringify({
        packages: [{ name: 'monolog/monolog', autoload: { 'psr-4': { 'Monolog\\': 'src/Monolog' } } }],
      }),
      'src/A.php': '<?php namespace App;\nuse Monolog\\Logger;\nuse Unknown\\Thing;\nuse App\\Gone;\nnew \\DateTime;',
    });
    expect(externals).toEqual({ DateTime: ['src/A.php'], 'monolog/monolog': ['src/A.php'], Unknown: ['src/A.php'] });
    expect(unresolved).toEqual(['src/A.php:4 App\\Gone']);
  });
});

describe('files that PHP includes', () => {
  it('are certain from the folder of the file, possible by a plain path', () => {
    const { edges, unresolved } = graphOf({
      'a/b/c.php':
        "<?php\nrequire __DIR__ . '/d.php';\nrequire_once(dirname(__FILE__) . '/../e.php');\ninclude dirname(__DIR__, 2) . '/f.php';\ninclude 'd.php';\nrequire 'f.php';\nrequire __DIR__ . '/gone.php';\nrequire __DIR__ . '/../vendor/autoload.php';\nrequire $x . '/d.php';",
      'a/b/d.php': '<?php',
      'a/e.php': '<?php',
      'f.php': '<?php',
    });
    expect(edges).toEqual([
      'a/b/c.php -> a/b/d.php include:2 ./d.php',
      'a/b/c.php -> a/e.php include:3 ./../e.php',
      'a/b/c.php -> f.php include:4 ../../f.php',
    ]);
    expect(unresolved).toEqual(['a/b/c.php:7 ./gone.php']);
  });
});

describe('hostile PHP', () => {
  it.each([
    'use ',
    'use A\\',
    'A|',
    'A&',
    'namespace ',
    'function ',
    '\\',
    'class A {',
    'f(A $x, ',
    'new A; ',
    "'A\\B' ",
    'dirname(',
    '): A|',
    '#[A, ',
    'use A{',
    'catch (A | ',
    'interface X extends ',
  ])('%s', (unit) => expectLinear('a.php', `<?php ${unit.repeat(Math.ceil(1_000_000 / unit.length))}`));

  it('survives broken manifests', () => {
    for (const text of [
      '{',
      '[]',
      '{"autoload":{"psr-4":{"A":[1,null,"../../x"]}}}',
      '{"__proto__":{"psr-4":1}}',
      '['.repeat(100_000),
    ]) {
      expect(
        graphOf({ 'composer.json': text, 'composer.lock': text, 'a.php': '<?php new B;', 'B.php': '<?php class B {}' }).edges,
      ).toEqual(['a.php -> B.php package:1 B']);
    }
  });
});

describe('odd files', () => {
  it('are read without a crash, whatever their names and bytes', () => {
    const bytes = String.fromCharCode(...Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256));
    const names = ['a b.php', 'ä/é%FF.php', 'A.php', 'a.php', '-.php', "it's.php", '__proto__/constructor.php'];
    expect(graphOf(Object.fromEntries(names.map((name) => [name, `<?php ${bytes}`]))).unresolved.length).toBeLessThan(2000);
  });
});
