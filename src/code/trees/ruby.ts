import type { SyntaxNode } from '../../model/syntax-tree.js';
import type { Imports } from '../languages/grammar.js';
import type { TreeCall, TreeFacts, TreeGrammar } from './grammar.js';
import { calledName, counted, firstNamed, lastNamed, named, present, type Step } from './name.js';
import { argumentOf, argumentsOf, stringOf, type ValueRules } from './values.js';

/** Written `Digest::MD5.hexdigest`, `eval`, `http.verify_mode=`; a bare word calls where no variable of the file has its name. */
export const ruby: TreeGrammar = {
  languages: ['Ruby'],
  grammar: 'ruby',
  units: ['method', 'singleton_method'],
  lexed: false,
  foldsCase: false,
  facts,
  // A here-document without an end has an empty one to the grammar; what follows would be code.
  isCut: (root) => present(root.descendantsOfType(['heredoc_end'])).some(({ startIndex, endIndex }) => startIndex === endIndex),
};

function facts(root: SyntaxNode, text: string): TreeFacts {
  const rules = rulesOf(text);
  const step = counted(text, stepOf(text));
  const assigned = assignedCalls(root);
  const calls: TreeCall[] = [];
  const imports: Imports = { found: [], bindings: aliases(root, text), stars: [] };
  for (const node of present(root.descendantsOfType(['call']))) {
    const call = callOf(node, assigned.get(node.id) ?? null, step, rules);
    calls.push(call);
    loads(node, call, imports, text);
  }
  calls.push(...bareWords(root, text));
  return { calls, imports };
}

function callOf(node: SyntaxNode, assigned: SyntaxNode | null, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall {
  const { name, start } = calledName(node, step);
  const list = node.childForFieldName('arguments');
  const last = list ?? node.childForFieldName('method') ?? node.childForFieldName('receiver') ?? node;
  if (assigned !== null) {
    return { name: `${name}=`, start, end: assigned.endIndex, args: [argumentOf(null, assigned, rules)], form: 'call' };
  }
  return { name, start, end: last.endIndex, args: argumentsOf(named(list), rules), form: 'call' };
}

const VARIABLES = new Set(['identifier', 'constant', 'instance_variable', 'class_variable', 'global_variable', 'self', 'super']);

function stepOf(text: string): (node: SyntaxNode) => Step {
  const words = (node: SyntaxNode | null): string => (node === null ? '' : text.slice(node.startIndex, node.endIndex));
  return (node) => {
    if (VARIABLES.has(node.type)) return { part: words(node) };
    switch (node.type) {
      case 'scope_resolution':
        return { part: words(node.childForFieldName('name')), sign: '::', next: node.childForFieldName('scope') };
      case 'call': {
        const method = node.childForFieldName('method');
        const sign = words(node.childForFieldName('operator')) === '::' ? '::' : '.';
        const isMarked = node.childForFieldName('arguments') !== null;
        return {
          part: method === null ? 'call' : words(method),
          sign,
          ...(isMarked ? { mark: '()' } : {}),
          next: node.childForFieldName('receiver'),
        };
      }
      case 'element_reference':
        return { mark: '[]', next: node.childForFieldName('object') ?? firstNamed(node) };
      case 'parenthesized_statements':
        return named(node).length === 1 ? { next: firstNamed(node) } : { part: '?' };
      case 'string':
      case 'chained_string':
        return { part: '""' };
      default:
        return { part: '?' };
    }
  };
}

function rulesOf(text: string): ValueRules {
  const entry = (node: SyntaxNode): { key: string | null; value: SyntaxNode | null } | null => {
    if (node.type !== 'pair') return null;
    const key = node.childForFieldName('key');
    const written = key === null ? '' : text.slice(key.startIndex, key.endIndex);
    const plain = key?.type === 'hash_key_symbol' ? written : key?.type === 'simple_symbol' ? written.slice(1) : null;
    return { key: plain ?? stringOf(key, text), value: node.childForFieldName('value') };
  };
  return { text, maps: new Set(['hash']), entry };
}

/** Calls that are assigned to, `http.verify_mode = …`, and what they are given. */
function assignedCalls(root: SyntaxNode): Map<number, SyntaxNode> {
  const found = new Map<number, SyntaxNode>();
  for (const node of present(root.descendantsOfType(['assignment', 'operator_assignment']))) {
    const left = node.childForFieldName('left');
    const right = node.childForFieldName('right');
    if (left?.type === 'call' && right !== null) found.set(left.id, right);
  }
  return found;
}

/** `D = Digest::MD5`. */
function aliases(root: SyntaxNode, text: string): Imports['bindings'] {
  return present(root.descendantsOfType(['assignment'])).flatMap((node) => {
    const left = node.childForFieldName('left');
    const right = node.childForFieldName('right');
    if (left?.type !== 'constant' && left?.type !== 'identifier') return [];
    if (right?.type !== 'scope_resolution' && right?.type !== 'constant') return [];
    const meaning = text.slice(right.startIndex, right.endIndex);
    return [{ local: text.slice(left.startIndex, left.endIndex), meanings: [meaning] }];
  });
}

const LOADERS = new Set(['require', 'require_relative', 'load', 'autoload', 'Kernel.require', 'Kernel.load', '::Kernel.require']);

function loads(node: SyntaxNode, { name, start }: TreeCall, { found }: Imports, text: string): void {
  if (!LOADERS.has(name)) return;
  const list = node.childForFieldName('arguments');
  const module = stringOf(list === null ? null : lastNamed(list), text);
  if (module !== null) found.push({ module, names: [], at: start });
}

const BINDING = [
  'assignment',
  'operator_assignment',
  'left_assignment_list',
  'destructured_left_assignment',
  'rest_assignment',
  'method_parameters',
  'block_parameters',
  'lambda_parameters',
  'destructured_parameter',
  'splat_parameter',
  'hash_splat_parameter',
  'block_parameter',
  'optional_parameter',
  'keyword_parameter',
  'exception_variable',
  'for',
  'in_clause',
];
const NAMING = ['call', 'method', 'singleton_method', 'alias', 'undef'];

/** `byebug`, `exit`: words that are neither variables nor names of something. */
function bareWords(root: SyntaxNode, text: string): TreeCall[] {
  const bound = new Set<string>();
  const taken = new Set<number>();
  const word = (node: SyntaxNode): string => text.slice(node.startIndex, node.endIndex);
  for (const node of present(root.descendantsOfType(BINDING))) {
    const left = node.childForFieldName('left') ?? node.childForFieldName('pattern') ?? node.childForFieldName('name');
    for (const one of left === null ? named(node) : [left]) {
      if (one.type === 'identifier') bound.add(word(one));
      else if (node.type === 'in_clause')
        for (const deep of present(one.descendantsOfType(['identifier']))) bound.add(word(deep));
    }
  }
  for (const node of present(root.descendantsOfType(NAMING))) {
    const fields = [node.childForFieldName('method'), node.childForFieldName('name'), node.childForFieldName('alias')];
    for (const field of node.type === 'undef' ? named(node) : fields) if (field !== null) taken.add(field.id);
  }
  return present(root.descendantsOfType(['identifier']))
    .filter((node) => !taken.has(node.id) && !bound.has(word(node)))
    .map((node) => ({ name: word(node), start: node.startIndex, end: node.endIndex, args: [], form: 'call' }));
}
