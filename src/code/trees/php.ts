import type { SyntaxNode } from '../../model/syntax-tree.js';
import type { Imports } from '../languages/grammar.js';
import type { TreeCall, TreeFacts, TreeGrammar } from './grammar.js';
import { calledName, counted, firstNamed, named, nameOf, present, type Step } from './name.js';
import { argumentsOf, stringOf, type ValueRules } from './values.js';

/** Written `md5`, `\Foo\Bar::baz`, `$this->db->query`. Names are the same in any case. */
export const php: TreeGrammar = {
  languages: ['PHP'],
  grammar: 'php',
  units: ['function_definition', 'method_declaration'],
  lexed: false,
  foldsCase: true,
  facts,
};

const CALLS = [
  'function_call_expression',
  'member_call_expression',
  'nullsafe_member_call_expression',
  'scoped_call_expression',
  'object_creation_expression',
  'attribute',
];
/** Written like calls, with or without parentheses; which of them it is says the word they begin with. */
const WORDS = ['print_intrinsic', 'exit_statement', 'echo_statement'];
const INCLUDES = ['include_expression', 'include_once_expression', 'require_expression', 'require_once_expression'];

function facts(root: SyntaxNode, text: string): TreeFacts {
  const rules = rulesOf(text);
  const step = counted(text, stepOf(text));
  const imports = importsOf(root, text);
  const calls = present(root.descendantsOfType(CALLS)).flatMap((node) => callOf(node, step, rules) ?? []);
  for (const node of present(root.descendantsOfType([...WORDS, ...INCLUDES]))) {
    const name = /^\w+/.exec(text.slice(node.startIndex, node.startIndex + 20))?.[0] ?? '?';
    const given = named(node).map((one) => (one.type === 'parenthesized_expression' ? (firstNamed(one) ?? one) : one));
    const args = argumentsOf(given, rules);
    calls.push({ name, start: node.startIndex, end: node.endIndex, args, form: 'call' });
    const path = INCLUDES.includes(node.type) ? stringOf(given[0] ?? null, text) : null;
    if (path !== null) imports.found.push({ module: path, names: [], at: node.startIndex });
  }
  const halt = calls.find(({ name }) => name.toLowerCase() === '__halt_compiler')?.end ?? text.length;
  return { calls: calls.filter(({ start }) => start < halt), imports };
}

function callOf(node: SyntaxNode, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall | null {
  const form = node.type === 'object_creation_expression' ? 'new' : node.type === 'attribute' ? 'decorator' : 'call';
  const children = named(node);
  const list = node.childForFieldName('arguments') ?? children.find(({ type }) => type === 'arguments') ?? null;
  const callee = form === 'call' ? node : (children[0] ?? null);
  if (callee === null || callee.type === 'anonymous_class' || callee.type === 'arguments') return null;
  const { name, start } = form === 'call' ? calledName(callee, step) : nameOf(callee, step);
  const end = (list ?? callee).endIndex;
  return { name, start, end, args: argumentsOf(named(list), rules), form };
}

const NAMES = new Set(['name', 'qualified_name', 'relative_name', 'namespace_name', 'variable_name', 'relative_scope']);

function stepOf(text: string): (node: SyntaxNode) => Step {
  const words = (node: SyntaxNode): string => text.slice(node.startIndex, node.endIndex);
  const part = (node: SyntaxNode | null): string => (node !== null && NAMES.has(node.type) ? words(node) : '?');
  return (node) => {
    if (NAMES.has(node.type)) return { part: words(node) };
    switch (node.type) {
      case 'function_call_expression':
        return { mark: '()', next: node.childForFieldName('function') };
      case 'member_call_expression':
      case 'nullsafe_member_call_expression':
        return {
          part: part(node.childForFieldName('name')),
          sign: '->',
          mark: '()',
          next: node.childForFieldName('object'),
        };
      case 'member_access_expression':
      case 'nullsafe_member_access_expression':
        return { part: part(node.childForFieldName('name')), sign: '->', next: node.childForFieldName('object') };
      case 'scoped_call_expression':
        return { part: part(node.childForFieldName('name')), sign: '::', mark: '()', next: node.childForFieldName('scope') };
      case 'scoped_property_access_expression':
        return { part: part(node.childForFieldName('name')), sign: '::', next: node.childForFieldName('scope') };
      case 'class_constant_access_expression':
        return { part: part(named(node)[1] ?? null), sign: '::', next: firstNamed(node) };
      case 'object_creation_expression':
        return { mark: '()', next: firstNamed(node) };
      case 'subscript_expression':
        return { mark: '[]', next: firstNamed(node) };
      case 'parenthesized_expression':
        return { next: firstNamed(node) };
      case 'string':
      case 'encapsed_string':
        return { part: '""' };
      default:
        return { part: '?' };
    }
  };
}

function rulesOf(text: string): ValueRules {
  return {
    text,
    maps: new Set(['array_creation_expression']),
    entry(node) {
      if (node.type !== 'array_element_initializer') return null;
      const [key = null, value] = named(node);
      return value === undefined ? { key: null, value: key } : { key: stringOf(key, text), value };
    },
    argument(node) {
      if (node.type !== 'argument') return null;
      const name = node.childForFieldName('name');
      const value = named(node).at(-1) ?? null;
      return { key: name === null ? null : text.slice(name.startIndex, name.endIndex), value };
    },
  };
}

function importsOf(root: SyntaxNode, text: string): Imports {
  const words = (node: SyntaxNode): string => text.slice(node.startIndex, node.endIndex);
  const imports: Imports = { found: [], bindings: [], stars: [] };
  for (const node of present(root.descendantsOfType(['namespace_definition']))) {
    const name = node.childForFieldName('name');
    if (name !== null) imports.stars.push(words(name));
  }
  for (const node of present(root.descendantsOfType(['namespace_use_declaration']))) {
    const children = named(node);
    const group = node.childForFieldName('body');
    const above = group === null ? '' : `${words(children.find(({ type }) => type === 'namespace_name') ?? group)}\\`;
    for (const clause of group === null ? children : named(group)) {
      if (clause.type !== 'namespace_use_clause') continue;
      const [path, ...rest] = named(clause).filter(({ type }) => type !== 'namespace_use_type');
      if (path === undefined) continue;
      const module = (above + words(path)).replace(/^\\/, '');
      const alias = clause.childForFieldName('alias') ?? rest.at(-1);
      const local = alias === undefined || alias === null ? module.slice(module.lastIndexOf('\\') + 1) : words(alias);
      imports.found.push({ module, names: [], at: path.startIndex });
      imports.bindings.push({ local, meanings: [module] });
    }
  }
  return imports;
}
