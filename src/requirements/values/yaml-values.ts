import { type Problem, parseYamlStream, type YamlTree } from '../../yaml.js';
import { expression, hasVariable, list, map, scalar, type ValueNode } from './tree.js';

/** The documents of a YAML file. Text with a template in it, and whatever a tag of an application makes, is an expression. */
export function readYaml(bytes: Uint8Array): { roots: ValueNode[] } | { problems: Problem[] } {
  const parsed = parseYamlStream(bytes);
  return 'problems' in parsed ? parsed : { roots: parsed.documents.map(nodeOf) };
}

function nodeOf(tree: YamlTree): ValueNode {
  switch (tree.kind) {
    case 'scalar':
      return typeof tree.value === 'string' && hasVariable(tree.value)
        ? expression(tree, tree.value)
        : scalar(tree, tree.value, tree.text);
    case 'tagged':
      return expression(tree, tree.text);
    case 'list':
      return list(tree, tree.items.map(nodeOf));
    case 'map': {
      const node = map(tree);
      for (const { key, line, column, value } of tree.entries) node.entries.set(key, { line, column, value: nodeOf(value) });
      return node;
    }
  }
}
