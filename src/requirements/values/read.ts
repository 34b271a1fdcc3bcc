import { DOCUMENT_MAX_BYTES, type Problem } from '../../yaml.js';
import { readDockerfile } from './dockerfile.js';
import { readDotenv } from './dotenv.js';
import { readHcl } from './hcl.js';
import { readIni, readProperties } from './ini.js';
import { readJson } from './json.js';
import { decode, type Read } from './text.js';
import { readToml } from './toml.js';
import { expression, hasVariable, type ValueDocument, type ValueFormat, type ValueNode } from './tree.js';
import { readYaml } from './yaml-values.js';

interface Kind {
  format: ValueFormat;
  path: RegExp;
}

/** By path, the first that fits. `.env.example` and its like are what a person copies, and have the same format. */
const KINDS: readonly Kind[] = [
  { format: 'workflow', path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/ },
  { format: 'workflow', path: /(?:^|\/)action\.ya?ml$/ },
  { format: 'yaml', path: /\.ya?ml$/i },
  {
    format: 'jsonc',
    path: /(?:^|\/)(?:[tj]sconfig[\w.-]*\.json|\.eslintrc(?:\.json)?|\.babelrc|devcontainer\.json|deno\.json|bun\.lock|appsettings[\w.-]*\.json|launchSettings\.json|global\.json|renovate\.json)$/,
  },
  { format: 'jsonc', path: /(?:^|\/)\.vscode\/[^/]+\.json$/ },
  { format: 'jsonc', path: /\.(?:jsonc|json5|code-workspace)$/i },
  { format: 'json', path: /\.(?:json|webmanifest|tfstate)$|\.tf\.json$|(?:^|\/)(?:composer|Pipfile)\.lock$/i },
  { format: 'toml', path: /\.toml$|(?:^|\/)(?:Cargo|poetry|uv|pdm)\.lock$|(?:^|\/)Pipfile$/i },
  { format: 'hcl', path: /\.(?:tf|tfvars|hcl|tofu)$/i },
  { format: 'dotenv', path: /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.env$/ },
  {
    format: 'dockerfile',
    path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.(?!.*(?:ignore|j2|tmpl|tmLanguage)$)[\w.-]+)?$|\.(?:dockerfile|containerfile)$/i,
  },
  { format: 'properties', path: /\.properties$/i },
  {
    format: 'ini',
    path: /\.(?:ini|cfg|editorconfig)$|(?:^|\/)\.(?:npmrc|gitconfig|gitmodules|flake8|pylintrc|coveragerc)$/i,
  },
];

/** The format a path promises, or null where it promises none that is read. */
export function valueFormat(path: string): ValueFormat | null {
  return path.length > 4096 ? null : (KINDS.find((kind) => kind.path.test(path))?.format ?? null);
}

/**
 * The values of a file as one tree with places, or the problems that keep it from being read; null for a path of no known format.
 * Pure, and never throws, whatever the bytes: 1 MiB, 100 levels, and nothing is expanded, fetched or run.
 */
export function readValues(path: string, bytes: Uint8Array): { document: ValueDocument } | { problems: Problem[] } | null {
  const format = valueFormat(path);
  if (format === null) return null;
  if (format === 'yaml' || format === 'workflow') {
    const read = readYaml(bytes);
    return 'problems' in read ? read : { document: { format, roots: read.roots } };
  }
  const text = decode(bytes, DOCUMENT_MAX_BYTES);
  if ('problems' in text) return text;
  const read = readText(format, path, text.read);
  return 'problems' in read ? read : { document: { format, roots: [read.read] } };
}

function readText(format: Exclude<ValueFormat, 'yaml' | 'workflow'>, path: string, text: string): Read<ValueNode> {
  switch (format) {
    case 'json':
    case 'jsonc':
      return withExpressions(readJson(text, format));
    case 'toml':
      return withExpressions(readToml(text));
    case 'ini':
      return readIni(text, {
        continued: /\.cfg$|\.(?:flake8|pylintrc|coveragerc)$|(?:^|\/)(?:tox|pytest|mypy)\.ini$/.test(path),
      });
    case 'properties':
      return readProperties(text);
    case 'dotenv':
      return readDotenv(text);
    case 'hcl':
      return readHcl(text);
    case 'dockerfile':
      return readDockerfile(text);
  }
}

/** JSON and TOML know no templates, but who reads them may: text with `${…}` is no plain text. */
function withExpressions(read: Read<ValueNode>): Read<ValueNode> {
  return 'problems' in read ? read : { read: marked(read.read) };
}

function marked(node: ValueNode): ValueNode {
  if (node.kind === 'scalar')
    return typeof node.value === 'string' && hasVariable(node.value) ? expression(node, node.value) : node;
  if (node.kind === 'list') return { ...node, items: node.items.map(marked) };
  if (node.kind === 'map') {
    const entries = new Map([...node.entries].map(([key, entry]) => [key, { ...entry, value: marked(entry.value) }]));
    return { ...node, entries };
  }
  return node;
}
