import type { Report } from '../model/report.js';
import { visible } from './escape.js';

const MOST_FILES = 200;

/** Changed files and what they reach as a graph in DOT (graphviz.org/doc/info/lang.html): arrows lead from a file to what depends on it. */
export function renderImpactDot(report: Report): string {
  const nodes = new Map<string, string>();
  const edges = new Set<string>();
  for (const { impact } of report.repos) {
    if (impact === undefined) continue;
    for (const { path, ai, cosmetic } of impact.changed)
      nodes.set(path, `style=filled, fillcolor="${cosmetic ? '#eeeeee' : (ai?.ai ?? 0) > 0 ? '#f6c5af' : '#cfe2f3'}"`);
    for (const { path, via, test, tier } of impact.affected.slice(0, MOST_FILES)) {
      if (!nodes.has(path)) nodes.set(path, `${test ? 'shape=box' : 'shape=ellipse'}${tier === 2 ? ', color="#999999"' : ''}`);
      for (const { file, on, kind, line } of via) {
        for (const one of [file, on]) if (!nodes.has(one)) nodes.set(one, 'color="#999999"');
        edges.add(`  ${quoted(on)} -> ${quoted(file)} [label=${quoted(line === 0 ? kind : `${kind}:${line}`)}];`);
      }
    }
  }
  return [
    'digraph impact {',
    '  rankdir=LR;',
    '  node [fontname="Helvetica", fontsize=10];',
    '  edge [fontname="Helvetica", fontsize=8];',
    ...[...nodes].map(([path, attributes]) => `  ${quoted(path)} [${attributes}];`),
    ...edges,
    '}',
    '',
  ].join('\n');
}

/** A double-quoted id: only the quote itself needs an escape, and a backslash at its end would take the quote with it. */
function quoted(text: string): string {
  return `"${visible(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
