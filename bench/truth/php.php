<?php

/**
 * Edges of a PHP repository as PHP-Parser (its name resolution) and Composer (its class map) see them. Nothing of the repository runs.
 *
 *   PHP_PARSER=/usr/share/php/PhpParser php -d memory_limit=2G bench/truth/php.php <checkout> > truth.json
 *
 * Needs the Debian packages php-cli, php-parser and composer. A class leads to the file that Composer's class map gives for the tree's
 * own `composer.json` files (`autoload`, `autoload-dev`), a function to a file of `autoload.files`. Files that PHP-Parser cannot read
 * are left out. A plain path of `include` is not followed: it depends on the working folder.
 */

require (getenv('PHP_PARSER') ?: '/usr/share/php/PhpParser') . '/autoload.php';
require '/usr/share/php/Composer/ClassMapGenerator/autoload.php';

use PhpParser\Node;
use PhpParser\NodeTraverser;
use PhpParser\NodeVisitor\NameResolver;
use PhpParser\NodeVisitorAbstract;
use PhpParser\ParserFactory;

[$root] = [realpath($argv[1])];
$tracked = array_filter(explode("\0", shell_exec('git -C ' . escapeshellarg($root) . ' ls-files -z')));
$sources = array_values(array_filter($tracked, fn($path) => preg_match('/\.(php|phtml|php5)$/', $path) && is_file("$root/$path") && !is_link("$root/$path")));
$known = array_flip($tracked);

$inTree = function (string $path) use ($root): ?string {
    $real = realpath($path);
    return $real !== false && str_starts_with($real, "$root/") ? substr($real, strlen($root) + 1) : null;
};

$classes = [];
$autoloadedFiles = [];
foreach ($tracked as $manifest) {
    if (basename($manifest) !== 'composer.json' || str_contains("/$manifest", '/vendor/')) continue;
    $json = json_decode((string) @file_get_contents("$root/$manifest"), true);
    $folder = realpath(dirname("$root/$manifest"));
    foreach (['autoload', 'autoload-dev'] as $part) {
        $autoload = $json[$part] ?? [];
        foreach ($autoload['psr-4'] ?? [] as $namespace => $folders) {
            foreach ((array) $folders as $one) {
                $path = rtrim("$folder/$one", '/');
                if (!is_dir($path)) continue;
                $generator = new Composer\ClassMapGenerator\ClassMapGenerator(['php', 'inc', 'phtml', 'php5']);
                try { $generator->scanPaths($path, null, 'psr-4', $namespace); } catch (Throwable $e) { fwrite(STDERR, $e->getMessage() . "\n"); }
                foreach ($generator->getClassMap()->getMap() as $class => $file) $classes[strtolower($class)] ??= $inTree($file);
            }
        }
        foreach ((array) ($autoload['classmap'] ?? []) as $one) {
            if (!file_exists("$folder/$one")) continue;
            $generator = new Composer\ClassMapGenerator\ClassMapGenerator(['php', 'inc']);
            try { $generator->scanPaths("$folder/$one"); } catch (Throwable $e) { fwrite(STDERR, $e->getMessage() . "\n"); }
            foreach ($generator->getClassMap()->getMap() as $class => $file) $classes[strtolower($class)] ??= $inTree($file);
        }
        foreach ($autoload['files'] ?? [] as $one) $autoloadedFiles[] = $inTree("$folder/$one");
    }
}

final class Collector extends NodeVisitorAbstract
{
    public array $classes = [];
    public array $functions = [];
    public array $includes = [];
    public array $declared = [];
    private array $skip = [];

    public function enterNode(Node $node)
    {
        if ($node instanceof Node\Stmt\Function_ && isset($node->namespacedName)) $this->declared[] = $node->namespacedName->toLowerString();
        if ($node instanceof Node\Stmt\Use_ || $node instanceof Node\Stmt\GroupUse) {
            $prefix = $node instanceof Node\Stmt\GroupUse ? $node->prefix->toString() . '\\' : '';
            foreach ($node->uses as $use) {
                $type = $node->type ?: $use->type;
                if ($type === Node\Stmt\Use_::TYPE_UNKNOWN) $type = $use->type;
                $name = ltrim($prefix . $use->name->toString(), '\\');
                if ($type === Node\Stmt\Use_::TYPE_NORMAL) $this->classes[] = $name;
                if ($type === Node\Stmt\Use_::TYPE_FUNCTION) $this->functions[] = [$name];
            }
        }
        if ($node instanceof Node\Expr\ConstFetch) $this->skip[spl_object_id($node->name)] = true;
        if ($node instanceof Node\Stmt\Namespace_ && $node->name) $this->skip[spl_object_id($node->name)] = true;
        if ($node instanceof Node\Stmt\UseUse || $node instanceof Node\Stmt\GroupUse) {
            $this->skip[spl_object_id($node instanceof Node\Stmt\GroupUse ? $node->prefix : $node->name)] = true;
        }
        if ($node instanceof Node\Expr\FuncCall && $node->name instanceof Node\Name) {
            $this->skip[spl_object_id($node->name)] = true;
            $spaced = $node->name->getAttribute('namespacedName');
            $this->functions[] = $spaced === null ? [$node->name->toString()] : [$spaced->toString(), $node->name->toString()];
        }
        if ($node instanceof Node\Expr\Include_ && ($path = $this->path($node->expr)) !== null) $this->includes[] = $path;
        if ($node instanceof Node\Name && !isset($this->skip[spl_object_id($node)]) && !$node->isSpecialClassName()) $this->classes[] = $node->toString();
        return null;
    }

    /** Relative to the folder of the file. */
    private function path(Node\Expr $node): ?string
    {
        if (!$node instanceof Node\Expr\BinaryOp\Concat || !$node->right instanceof Node\Scalar\String_) return null;
        $folder = $this->folder($node->left);
        return $folder === null ? null : $folder . $node->right->value;
    }

    private function folder(Node\Expr $node): ?string
    {
        if ($node instanceof Node\Scalar\MagicConst\Dir) return '.';
        if ($node instanceof Node\Scalar\MagicConst\File) return './file';
        if (!$node instanceof Node\Expr\FuncCall || !$node->name instanceof Node\Name || $node->name->toLowerString() !== 'dirname') return null;
        $inner = $this->folder($node->getArgs()[0]->value);
        if ($inner === null) return null;
        $levels = isset($node->getArgs()[1]) ? ($node->getArgs()[1]->value->value ?? 1) : 1;
        for (; $levels > 0; $levels--) $inner = $inner === './file' ? '.' : "$inner/..";
        return $inner;
    }
}

$parser = (new ParserFactory())->create(ParserFactory::PREFER_PHP7);
$read = [];
$failed = 0;
foreach ($sources as $path) {
    try {
        $statements = $parser->parse(file_get_contents("$root/$path"));
        $collector = new Collector();
        $traverser = new NodeTraverser();
        $traverser->addVisitor(new NameResolver());
        $traverser->traverse($statements ?? []);
        $second = new NodeTraverser();
        $second->addVisitor($collector);
        $second->traverse($statements ?? []);
        $read[$path] = $collector;
    } catch (PhpParser\Error $error) {
        $failed++;
    }
}

$functions = [];
foreach ($autoloadedFiles as $file) foreach ($read[$file]->declared ?? [] as $name) $functions[$name] ??= $file;

$edges = [];
foreach ($read as $path => $collector) {
    foreach ($collector->classes as $name) if (isset($classes[strtolower($name)])) $edges["$path\0" . $classes[strtolower($name)]] = true;
    foreach ($collector->functions as $names) {
        foreach ($names as $name) {
            if (!isset($functions[strtolower($name)])) continue;
            $edges["$path\0" . $functions[strtolower($name)]] = true;
            break;
        }
    }
    foreach ($collector->includes as $relative) {
        $target = $inTree(dirname("$root/$path") . '/' . $relative);
        if ($target !== null && isset($known[$target])) $edges["$path\0$target"] = true;
    }
}
fwrite(STDERR, count($read) . " files, $failed not read, " . count($edges) . " edges\n");
echo json_encode(['files' => array_keys($read), 'edges' => array_map(fn($key) => explode("\0", (string) $key), array_keys($edges))], JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE), "\n";
