// Bundles dist/: one self-contained ESM bundle for the CLI, the Action, the library and the catalogue, and the library's types.
// The same sources and lockfile give the same bytes: names depend on content alone.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

rmSync(`${root}dist`, { recursive: true, force: true });
const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', action: 'src/action/main.ts', index: 'src/index.ts', catalog: 'src/catalog/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(digestOf('src')) },
  // Dependencies that are CommonJS ask for require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

const cli = `${root}dist/cli.js`;
writeFileSync(cli, `#!/usr/bin/env node\n${readFileSync(cli, 'utf8').replace(/^#!.*\n/, '')}`);
chmodSync(cli, 0o755);
execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.types.json`], {
  stdio: 'inherit',
});
writeFileSync(`${root}dist/THIRD-PARTY-LICENSES.txt`, licenses([...Object.keys(result.metafile.inputs), ...copyGrammars()]));

/** The parsers that src/world/parsers.ts loads, byte for byte as their package has them. */
function copyGrammars() {
  const from = 'node_modules/@vscode/tree-sitter-wasm/wasm/';
  const list = readFileSync(`${root}src/model/syntax-tree.ts`, 'utf8').match(/GRAMMARS = \[(.*)\]/)?.[1] ?? '';
  const grammars = [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => [`tree-sitter-${name}.wasm`, `tree-sitter-${name}.wasm`]);
  // The package is CommonJS, and dist/ is not.
  const files = [['tree-sitter.js', 'tree-sitter.cjs'], ['tree-sitter.wasm', 'tree-sitter.wasm'], ...grammars];
  mkdirSync(`${root}dist/grammars`);
  for (const [name, copy] of files) {
    copyFileSync(`${root}${from}${name}`, `${root}dist/grammars/${copy}`);
    chmodSync(`${root}dist/grammars/${copy}`, 0o644);
  }
  return files.map(([name]) => from + name);
}

/** SHA-256 of the names and contents of all files below a folder. */
function digestOf(folder) {
  const sum = createHash('sha256');
  for (const name of readdirSync(`${root}${folder}`, { recursive: true }).sort()) {
    if (!statSync(`${root}${folder}/${name}`).isFile()) continue;
    sum
      .update(`${name.replaceAll('\\', '/')}\0`)
      .update(readFileSync(`${root}${folder}/${name}`))
      .update('\0');
  }
  return sum.digest('hex').slice(0, 32);
}

/** The licence of every package that is part of the bundle. */
function licenses(inputs) {
  const packages = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version: of, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
      let text = '';
      for (const file of ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt', 'license.md']) {
        try {
          text = readFileSync(`${root}${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim();
          break;
        } catch {
          // The next spelling.
        }
      }
      return `${name} ${of} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
