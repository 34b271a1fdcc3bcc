import { readCode } from '../../src/code/tokens.js';
import { buildGraph, kindOf } from '../../src/impact/graph.js';
import type { FileFacts } from '../../src/impact/language.js';
import { impactLanguageOf, impactLanguages } from '../../src/impact/languages/index.js';
import { codeTree } from '../../src/impact/tree.js';
import { languageOf } from '../../src/match/language.js';

/** What files say about each other, an edge a line: `from -> to kind:line why [possible] [via x]`. */
export function graphOf(
  files: Record<string, string>,
  { links = {} }: { links?: Record<string, string> } = {},
): { edges: string[]; unresolved: string[]; externals: Record<string, string[]> } {
  const facts = new Map<string, FileFacts>();
  const texts = new Map<string, string>();
  for (const [path, text] of Object.entries(files)) {
    const language = impactLanguageOf(path);
    if (language !== null) facts.set(path, language.facts(readCode(text, languageOf(path) ?? ''), path));
    if (impactLanguages.some((one) => one.isConfig?.(path) ?? false)) texts.set(path, text);
  }
  const tree = codeTree({ paths: Object.keys(files), links: new Map(Object.entries(links)), facts, texts });
  const graph = buildGraph(tree, impactLanguages, languageOf);
  const name = (file: number | undefined): string => tree.paths[file ?? -1] ?? '';
  const edges = Array.from({ length: graph.size }, (_, edge) => {
    const via = graph.via[edge] ?? -1;
    return [
      `${name(graph.from[edge])} -> ${name(graph.to[edge])} ${kindOf(graph, edge)}:${graph.lines[edge]} ${graph.why[edge]}`,
      ...(graph.possible[edge] === 1 ? ['possible'] : []),
      ...(via === -1 ? [] : [`via ${name(via)}`]),
    ].join(' ');
  });
  return {
    edges: edges.sort(),
    unresolved: graph.unresolved.map(({ file, specifier, line }) => `${name(file)}:${line} ${specifier}`).sort(),
    externals: Object.fromEntries(
      [...graph.externals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([pkg, uses]) => [pkg, uses.map(({ file }) => name(file))]),
    ),
  };
}
