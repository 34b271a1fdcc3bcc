/**
 * What TypeScript's own parser and module resolution say about the imports of a repository: a truth for `bench:edges -- compare`.
 *
 *   cd bench/truth && npm ci --ignore-scripts
 *   node typescript.mjs <repository> > truth.json
 *
 * The files of HEAD are copied to a temporary folder. There, packages of workspaces are linked into `node_modules`, and where a manifest
 * names files that are not committed (what a build writes), empty ones are made that mirror the sources; what resolves to those is mapped
 * back. Each file is resolved under the settings that include it, else the nearest; module resolution is `bundler`, whatever they say, as
 * a plain checkout must do for all files. Nothing of the repository is run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

const repository = process.argv[2] ?? '.';
const git = (...args) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
const root = realpathSync(mkdtempSync(join(tmpdir(), 'truth-')));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
// Unlike `git archive`, this goes on behind an object that is missing.
const index = { ...process.env, GIT_INDEX_FILE: join(root, '.truth-index') };
execFileSync('git', ['-C', repository, 'read-tree', 'HEAD'], { env: index });
spawnSync('git', ['-C', repository, 'checkout-index', '-a', '-q', `--prefix=${root}/`], { env: index, maxBuffer: 1 << 30 });

const tracked = git('ls-tree', '-r', '-z', 'HEAD')
  .split('\0')
  .filter((line) => line.startsWith('100'))
  .map((line) => line.slice(line.indexOf('\t') + 1))
  .filter((path) => existsSync(join(root, path)));
const isTracked = new Set(tracked);
const CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
const code = tracked.filter((path) => CODE.test(path) && statSync(join(root, path)).size <= 1_500_000);

// ---------------------------------------------------------------------------------------------------------------- packages and stubs

const json = (path) => ts.readConfigFile(join(root, path), ts.sys.readFile).config ?? {};
const manifests = tracked
  .filter((path) => posix.basename(path) === 'package.json')
  .map((path) => ({ folder: posix.dirname(path) === '.' ? '' : posix.dirname(path), json: json(path) }));

function expression(glob) {
  const parts = glob.replace(/^\.\//, '').replace(/\/$/, '').split('/');
  return new RegExp(
    `^${parts
      .map((part) => (part === '**' ? '(?:.*)' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')))
      .join('/')
      .replaceAll('/(?:.*)', '(?:/.*)?')}$`,
  );
}

function patternsAt({ folder, json: manifest }) {
  const given = Array.isArray(manifest.workspaces) ? manifest.workspaces : (manifest.workspaces?.packages ?? []);
  const pnpm = join(root, folder, 'pnpm-workspace.yaml');
  const fromPnpm = existsSync(pnpm)
    ? (/^packages:\s*\n((?:\s*(?:-.*|#.*)?\n)*)/m.exec(`${readFileSync(pnpm, 'utf8')}\n`)?.[1] ?? '')
        .split('\n')
        .flatMap((line) => /^\s*-\s*['"]?([^'"#\s]+)/.exec(line)?.[1] ?? [])
    : [];
  const lerna = join(root, folder, 'lerna.json');
  const fromLerna = existsSync(lerna) ? (json(posix.join(folder, 'lerna.json')).packages ?? []) : [];
  return [...given, ...fromPnpm, ...fromLerna];
}

/** Output made up → source behind it. */
const sourceOf = new Map();
const link = (home, name, folder) => {
  const at = join(root, home, 'node_modules', name);
  if (existsSync(at)) return;
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(join(root, folder), at);
};
const members = new Set();
for (const workspace of manifests) {
  const patterns = patternsAt(workspace);
  if (patterns.length === 0) continue;
  const within = patterns.filter((one) => !one.startsWith('!')).map((one) => expression(posix.join(workspace.folder, one)));
  const without = patterns
    .filter((one) => one.startsWith('!'))
    .map((one) => expression(posix.join(workspace.folder, one.slice(1))));
  for (const one of manifests) {
    const isMember = one === workspace || (within.some((e) => e.test(one.folder)) && !without.some((e) => e.test(one.folder)));
    if (!isMember || typeof one.json.name !== 'string') continue;
    link(workspace.folder, one.json.name, one.folder);
    members.add(one);
  }
}
for (const one of manifests) {
  for (const [name, version] of Object.entries({ ...one.json.dependencies, ...one.json.devDependencies })) {
    const path = /^(?:file|link|portal):(.+)$/.exec(version)?.[1];
    if (path === undefined) continue;
    const folder = posix.join(one.folder, path);
    const target = manifests.find((other) => other.folder === folder);
    if (target !== undefined) {
      link(one.folder, name, folder);
      members.add(target);
    }
  }
  // Node.js lets a package import itself by its name; linking it makes that so for packages outside of workspaces, too.
  if (typeof one.json.name === 'string' && one.json.exports !== undefined) members.add(one);
}

const leaves = (value) =>
  typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(leaves) : [];
const ENDINGS = ['.d.ts', '.js'];
const stub = (path, source) => {
  if (isTracked.has(path) || sourceOf.has(path)) return;
  const at = join(root, path);
  mkdirSync(dirname(at), { recursive: true });
  if (existsSync(at)) return;
  writeFileSync(at, '');
  sourceOf.set(path, source);
};
for (const { folder, json: manifest } of [...members, ...manifests.filter((one) => !members.has(one))]) {
  const inside = (path) => posix.join(folder, path);
  const targets = [manifest.main, manifest.module, manifest.types, manifest.typings, ...leaves(manifest.exports)].filter(
    (one) => typeof one === 'string' && !inside(one).startsWith('..'),
  );
  const whole =
    manifest.exports?.['.'] ?? (Object.keys(manifest.exports ?? {}).some((key) => key.startsWith('.')) ? [] : manifest.exports);
  const entries = new Set([manifest.main, manifest.module, manifest.types, manifest.typings, ...leaves(whole)]);
  const missing = targets.filter((one) => !one.includes('*') && !isTracked.has(inside(one)));
  const patterns = targets.filter((one) => one.includes('*'));
  const outputs = new Set();
  for (const target of [...missing, ...patterns]) {
    const parts = posix.normalize(target).split('/');
    if (parts.length < 2 || parts[0] === 'src' || parts[0].includes('*')) continue;
    outputs.add(parts[0]);
    if (parts.length > 2 && /^(?:types?|typings|esm|cjs|es|mjs|declarations|src|build|commonjs|module)$/.test(parts[1]))
      outputs.add(`${parts[0]}/${parts[1]}`);
  }
  // A folder of outputs that other files name by a relative path (`../lib/index.js`).
  for (const name of ['lib', 'dist', 'build']) {
    if (typeof manifest.main === 'string' && posix.normalize(manifest.main).startsWith(`${name}/`)) outputs.add(name);
  }
  const own = code.filter((path) => path.startsWith(inside('src/')) && !/\.d\.[cm]?ts$/.test(path));
  for (const output of [...outputs].sort((a, b) => b.length - a.length)) {
    if (tracked.some((path) => path.startsWith(`${inside(output)}/`))) continue;
    const inner = output.split('/')[1];
    for (const path of own) {
      const rest = path.slice(inside('src/').length).replace(CODE, '');
      // `dist/types/a`: a source in `src/types` comes before one in `src`.
      if (inner !== undefined && code.some((one) => one.startsWith(inside(`src/${inner}/${rest}.`)))) continue;
      for (const ending of ENDINGS) stub(inside(posix.join(output, rest + ending)), path);
    }
  }
  for (const target of missing) {
    if (!/\.[cm]?[jt]sx?$/.test(target) || sourceOf.has(inside(target))) continue;
    const stem = posix
      .basename(target)
      .replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '')
      .replace(/\.(?:cjs|esm|es|umd|min|prod|dev|production|development)$/, '');
    const below = posix.normalize(target).split('/').slice(1, -1);
    const guesses = [];
    for (let from = 0; from <= below.length; from++) {
      const rest = below.slice(from).join('/');
      guesses.push(posix.join('src', rest, stem), posix.join('src', rest, stem, 'index'), posix.join(rest, stem));
    }
    if (entries.has(target)) guesses.push('src/index', 'src/main', 'index', 'lib/index');
    const source = guesses
      .flatMap((guess) =>
        ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'].map((extension) => inside(`${guess}.${extension}`)),
      )
      .find((path) => isTracked.has(path));
    if (source !== undefined) stub(inside(target), source);
  }
}

// ---------------------------------------------------------------------------------------------------------------------------- imports

const MOCKS = new Set([
  'mock',
  'unmock',
  'doMock',
  'doUnmock',
  'dontMock',
  'setMock',
  'requireActual',
  'requireMock',
  'importActual',
  'importMock',
  'createMockFromModule',
]);

function scriptsOf(path, text) {
  if (!/\.(?:vue|svelte|astro)$/.test(path)) return [text];
  const front = path.endsWith('.astro') ? /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] : undefined;
  return [
    ...(front === undefined ? [] : [front]),
    ...[...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map((found) => found[1]),
  ];
}

function specifiersOf(path) {
  /** Specifier → whether all that name it are calls of `require`. */
  const found = new Map();
  for (const script of scriptsOf(path, readFileSync(join(root, path), 'utf8'))) {
    const kind = /\.(?:[cm]?ts)$/.test(path) ? ts.ScriptKind.TS : ts.ScriptKind.TSX;
    const source = ts.createSourceFile(
      path,
      script,
      ts.ScriptTarget.Latest,
      true,
      path.endsWith('.vue') || path.endsWith('.svelte') ? ts.ScriptKind.TS : kind,
    );
    const add = (value, isRequire = false) => {
      if (value !== undefined && value !== '') found.set(value, isRequire && found.get(value) !== false);
    };
    for (const { fileName } of source.referencedFiles) add(fileName.startsWith('.') ? fileName : `./${fileName}`);
    for (const { fileName } of source.typeReferenceDirectives) add(fileName);
    const text = (node) => (node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined);
    const visit = (node) => {
      if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(text(node.moduleSpecifier));
      else if (ts.isExternalModuleReference(node)) add(text(node.expression));
      else if (ts.isImportTypeNode(node)) add(ts.isLiteralTypeNode(node.argument) ? text(node.argument.literal) : undefined);
      else if (ts.isCallExpression(node)) {
        const { expression: callee } = node;
        if (callee.kind === ts.SyntaxKind.ImportKeyword) add(text(node.arguments[0]));
        else if (ts.isIdentifier(callee) && callee.text === 'require') add(text(node.arguments[0]), true);
        else if (ts.isPropertyAccessExpression(callee) && ts.isIdentifier(callee.expression)) {
          const [object, method] = [callee.expression.text, callee.name.text];
          if (object === 'require' && method === 'resolve') add(text(node.arguments[0]), true);
          if (['jest', 'vi', 'vitest'].includes(object) && MOCKS.has(method)) add(text(node.arguments[0]));
        }
      } else if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL') {
        const value = text(node.arguments?.[0]);
        if (value !== undefined && !value.includes(':') && node.arguments[1]?.getText(source) === 'import.meta.url')
          add(/^[./]/.test(value) ? value : `./${value}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

// ------------------------------------------------------------------------------------------------------------------------- resolution

const host = { ...ts.sys, realpath: ts.sys.realpath, getCurrentDirectory: () => root, onUnRecoverableConfigFileDiagnostic() {} };
const settings = new Map();
function parsedSettings(path) {
  if (!settings.has(path)) {
    const { config } = ts.readConfigFile(join(root, path), ts.sys.readFile);
    const parsed = ts.parseJsonConfigFileContent(
      config ?? {},
      ts.sys,
      dirname(join(root, path)),
      { allowJs: true, noEmit: true },
      join(root, path),
      undefined,
      [
        { extension: '.vue', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred },
        { extension: '.svelte', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred },
      ],
    );
    settings.set(path, { path, options: parsed.options, files: new Set(parsed.fileNames) });
  }
  return settings.get(path);
}
const settingsIn = new Map();
for (const path of tracked.filter((one) => /(?:^|\/)[tj]sconfig(?:[.-][^/]*)?\.json$/.test(one))) {
  const folder = posix.dirname(path);
  settingsIn.set(
    folder,
    [...(settingsIn.get(folder) ?? []), path].sort((a, b) => a.length - b.length),
  );
}
function settingsFor(path) {
  let nearest = null;
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    for (const one of settingsIn.get(folder) ?? []) {
      const parsed = parsedSettings(one);
      if (parsed.files.has(join(root, path))) return parsed;
      if (/[tj]sconfig\.json$/.test(one)) nearest ??= parsed;
    }
    if (folder === '.') return nearest;
  }
}
const caches = new Map();
function resolverFor(path) {
  const found = settingsFor(path);
  const key = found?.path ?? '';
  if (!caches.has(key)) {
    const { paths, baseUrl, rootDirs, pathsBasePath, customConditions } = found?.options ?? {};
    const options = {
      ...(paths === undefined ? {} : { paths }),
      ...(baseUrl === undefined ? {} : { baseUrl }),
      ...(rootDirs === undefined ? {} : { rootDirs }),
      ...(pathsBasePath === undefined ? {} : { pathsBasePath }),
      ...(customConditions === undefined ? {} : { customConditions }),
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowJs: true,
      resolveJsonModule: true,
      allowArbitraryExtensions: true,
      configFilePath: found === null ? undefined : join(root, found.path),
    };
    const view = { ...options, ...RUNS };
    caches.set(key, {
      options,
      resolutions: [options, view].map((one) => ts.createModuleResolutionCache(root, (name) => name, one)),
    });
  }
  return caches.get(key);
}

/** The committed file behind a path on disk. */
function committed(path) {
  const inside = relative(root, path).replaceAll('\\', '/');
  return isTracked.has(inside) ? inside : sourceOf.get(inside);
}

/** What Node.js loads, rather than what the compiler reads. */
const RUNS = { noDtsResolution: true, customConditions: ['node'] };

function targetsOf(from, specifier, isRequire) {
  const { options, resolutions } = resolverFor(from);
  const containing = join(root, from);
  const plain = specifier.replace(/^.*!/, '').replace(/\?.*$/, '');
  // What the compiler reads, and what runs where that is another file: a script beside its declarations, an entry written by hand.
  const seen = [options, { ...options, ...RUNS }].flatMap((view, index) => {
    const mode = isRequire ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
    const found = ts.resolveModuleName(plain, containing, view, host, resolutions[index], undefined, mode).resolvedModule;
    return found === undefined ? [] : (committed(found.resolvedFileName) ?? []);
  });
  if (seen.length > 0) return seen;
  // What TypeScript does not know, bundlers take as it stands: components and other files.
  if (!plain.startsWith('.')) {
    const alias = Object.entries(options.paths ?? {}).find(
      ([pattern]) => pattern.endsWith('*') && plain.startsWith(pattern.slice(0, -1)),
    );
    if (alias === undefined) return [];
    const base = options.baseUrl ?? options.pathsBasePath ?? root;
    return alias[1]
      .map((target) => committed(join(base, target.replace('*', plain.slice(alias[0].length - 1)))))
      .filter((one) => one !== undefined)
      .slice(0, 1);
  }
  const exact = committed(join(dirname(containing), plain));
  return exact === undefined ? [] : [exact];
}

const edges = [];
for (const from of code) {
  for (const [specifier, isRequire] of specifiersOf(from))
    for (const to of targetsOf(from, specifier, isRequire)) edges.push([from, to]);
}
const isCode = new Set(code);
process.stdout.write(`${JSON.stringify({ files: code, edges: edges.filter(([, to]) => isCode.has(to)) })}\n`);
