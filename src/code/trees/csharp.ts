import type { SyntaxNode } from '../../model/syntax-tree.js';
import type { Imports } from '../languages/grammar.js';
import { deadCode } from './dead.js';
import type { TreeCall, TreeFacts, TreeGrammar } from './grammar.js';
import { calledName, counted, firstNamed, lastNamed, named, nameOf, present, type Step } from './name.js';
import { argumentsOf, type ValueRules } from './values.js';

/** Written `System.Security.Cryptography.MD5.Create`; `new X(…) { Y = z }` is named X and has an argument Y. */
export const csharp: TreeGrammar = {
  languages: ['C#'],
  grammar: 'c-sharp',
  units: ['method_declaration', 'constructor_declaration', 'property_declaration', 'local_function_statement'],
  lexed: true,
  foldsCase: false,
  facts,
};

const CALLS = ['invocation_expression', 'object_creation_expression', 'attribute'];

function facts(root: SyntaxNode, text: string): TreeFacts {
  const rules = rulesOf(text);
  const step = counted(text, stepOf(text));
  const calls = present(root.descendantsOfType(CALLS)).flatMap((node) => callOf(node, step, rules) ?? []);
  for (const node of present(root.descendantsOfType(['variable_declaration', 'property_declaration']))) {
    calls.push(...untypedNew(node, step, rules));
  }
  const isDead = deadCode(root, text);
  return { calls: calls.filter(({ start }) => !isDead(start)), imports: importsOf(root, text) };
}

function callOf(node: SyntaxNode, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall | null {
  const children = named(node);
  if (node.type === 'attribute') {
    const callee = node.childForFieldName('name') ?? children[0] ?? null;
    if (callee === null) return null;
    const list = children.find(({ type }) => type === 'attribute_argument_list') ?? null;
    return { ...placed(nameOf(callee, step), list), args: argumentsOf(named(list), rules), form: 'decorator' };
  }
  if (node.type === 'invocation_expression') {
    const list = node.childForFieldName('arguments');
    return { ...placed(calledName(node, step), list), args: argumentsOf(named(list), rules), form: 'call' };
  }
  const type = node.childForFieldName('type');
  return type === null ? null : made(type, node, step, rules);
}

const placed = ({ name, start, end }: { name: string; start: number; end: number }, list: SyntaxNode | null) => ({
  name,
  start,
  end: list?.endIndex ?? end,
});

const initializerOf = (node: SyntaxNode): SyntaxNode | null =>
  named(node).find(({ type }) => type === 'initializer_expression') ?? null;

/** A value that is made of a type, with what it is initialised with. */
function made(type: SyntaxNode, node: SyntaxNode, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall {
  const children = named(node);
  const list = children.find((one) => one.type === 'argument_list') ?? null;
  const fields = initializerOf(node);
  const args = argumentsOf([...named(list), ...named(fields)], rules);
  return { ...placed(nameOf(type, step), fields ?? list), args, form: 'new' };
}

/** `MD5 hash = new();`: the type stands before the name. */
function untypedNew(node: SyntaxNode, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall[] {
  const type = node.childForFieldName('type');
  if (type === null) return [];
  const values = node.type === 'property_declaration' ? [node] : named(node);
  return values
    .flatMap((one) => named(one).filter((value) => value.type === 'implicit_object_creation_expression'))
    .map((value) => made(type, value, step, rules));
}

function stepOf(text: string): (node: SyntaxNode) => Step {
  const words = (node: SyntaxNode | null): string =>
    node === null ? '?' : text.slice(node.startIndex, node.endIndex).replace(/^@/, '');
  const simple = (node: SyntaxNode | null): string => words(node?.type === 'generic_name' ? firstNamed(node) : node);
  return (node) => {
    switch (node.type) {
      case 'identifier':
      case 'predefined_type':
      case 'this':
      case 'base':
        return { part: words(node) };
      case 'generic_name':
        return { part: simple(node) };
      case 'qualified_name':
        return { part: simple(node.childForFieldName('name')), sign: '.', next: node.childForFieldName('qualifier') };
      case 'alias_qualified_name': {
        const alias = node.childForFieldName('alias');
        const part = simple(node.childForFieldName('name'));
        return words(alias) === 'global' ? { part } : { part, sign: '::', next: alias };
      }
      case 'member_access_expression':
        return { part: simple(node.childForFieldName('name')), sign: '.', next: node.childForFieldName('expression') };
      case 'conditional_access_expression':
        return { next: lastNamed(node), after: { node: node.childForFieldName('condition'), sign: '.' } };
      case 'member_binding_expression':
        return { part: simple(node.childForFieldName('name')) };
      case 'element_binding_expression':
        return { mark: '[]' };
      case 'invocation_expression':
        return { mark: '()', next: node.childForFieldName('function') };
      case 'object_creation_expression':
        return { mark: '()', next: node.childForFieldName('type') };
      case 'element_access_expression':
        return { mark: '[]', next: node.childForFieldName('expression') };
      case 'nullable_type':
      case 'postfix_unary_expression':
        return { next: firstNamed(node) };
      case 'parenthesized_expression':
      case 'await_expression':
      case 'cast_expression':
        return { next: lastNamed(node) };
      default:
        return { part: node.type.includes('string') ? '""' : '?' };
    }
  };
}

function rulesOf(text: string): ValueRules {
  const entry = (node: SyntaxNode): { key: string | null; value: SyntaxNode | null } | null => {
    if (node.type !== 'assignment_expression') return null;
    const left = node.childForFieldName('left');
    const isName = left?.type === 'identifier' || left?.type === 'implicit_element_access';
    const key = isName ? text.slice(left.startIndex, left.endIndex).replace(/^\["?|"?\]$/g, '') : null;
    return { key, value: node.childForFieldName('right') };
  };
  return {
    text,
    maps: new Set(['initializer_expression', 'object_creation_expression', 'implicit_object_creation_expression']),
    entry,
    content: (map) => (map.type === 'initializer_expression' ? map : initializerOf(map)),
    argument(node) {
      if (node.type !== 'argument' && node.type !== 'attribute_argument') return null;
      const name = node.childForFieldName('name');
      const value = named(node).at(-1) ?? null;
      if (name !== null) return { key: text.slice(name.startIndex, name.endIndex), value };
      return (value === null ? null : entry(value)) ?? { key: null, value };
    },
  };
}

function importsOf(root: SyntaxNode, text: string): Imports {
  const words = (node: SyntaxNode): string => text.slice(node.startIndex, node.endIndex);
  const imports: Imports = { found: [], bindings: [], stars: [] };
  for (const node of present(root.descendantsOfType(['using_directive']))) {
    const alias = node.childForFieldName('name');
    const path = named(node).at(-1);
    if (path === undefined) continue;
    const module = words(path).replace(/^global::/, '');
    if (alias !== null && alias.id !== path.id) {
      imports.found.push({ module, names: [], at: node.startIndex });
      imports.bindings.push({ local: words(alias), meanings: [module.replace(/<.*$/s, '')] });
    } else {
      imports.found.push({ module, names: ['*'], at: node.startIndex });
      imports.stars.push(module);
    }
  }
  const namespaces = ['namespace_declaration', 'file_scoped_namespace_declaration'];
  for (const node of present(root.descendantsOfType(namespaces))) {
    const parts = node.childForFieldName('name');
    if (parts === null) continue;
    const all = words(parts).split('.').slice(0, 16);
    imports.stars.push(...all.map((_, n) => all.slice(0, n + 1).join('.')));
  }
  return imports;
}
