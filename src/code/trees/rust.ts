import type { SyntaxNode } from '../../model/syntax-tree.js';
import type { Imports } from '../languages/grammar.js';
import type { TreeCall, TreeFacts, TreeGrammar } from './grammar.js';
import { looseCalls } from './loose.js';
import { calledName, counted, firstNamed, named, nameOf, present, type Step } from './name.js';
import { argumentsOf, type ValueRules } from './values.js';

/** Written `std::process::Command::new`, `println!`; a value `Tls { verify: false }` is named Tls. */
export const rust: TreeGrammar = {
  languages: ['Rust'],
  grammar: 'rust',
  units: ['function_item'],
  lexed: true,
  foldsCase: false,
  facts,
};

function facts(root: SyntaxNode, text: string): TreeFacts {
  const rules = rulesOf(text);
  const step = counted(text, stepOf(text));
  const calls: TreeCall[] = [];
  for (const node of present(root.descendantsOfType(['call_expression', 'struct_expression', 'attribute']))) {
    const call = callOf(node, step, rules);
    if (call !== null) calls.push(call);
  }
  // What a macro is given, or made of, is a row of tokens to the tree.
  for (const node of present(root.descendantsOfType(['macro_invocation', 'macro_definition']))) {
    calls.push(...looseCalls(text.slice(node.startIndex, node.endIndex), 'Rust', node.startIndex));
  }
  return { calls, imports: importsOf(root, text) };
}

function callOf(node: SyntaxNode, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall | null {
  if (node.type === 'call_expression') {
    const list = node.childForFieldName('arguments');
    const { name, start, end } = calledName(node, step);
    return { name, start, end: list?.endIndex ?? end, args: argumentsOf(named(list), rules), form: 'call' };
  }
  const callee = node.childForFieldName('name') ?? firstNamed(node);
  if (callee === null) return null;
  const { name, start } = nameOf(callee, step);
  const body = node.childForFieldName('body');
  if (node.type === 'struct_expression') {
    return { name, start, end: node.endIndex, args: argumentsOf(named(body), rules), form: 'composite' };
  }
  const given = node.childForFieldName('arguments');
  const written = given === null ? '' : rules.text.slice(given.startIndex, given.endIndex);
  const [inner] = looseCalls(`x${written}`, 'Rust', 0);
  return { name, start, end: node.endIndex, args: inner?.args ?? [], form: 'decorator' };
}

const WORDS = new Set('identifier self crate super metavariable primitive_type type_identifier field_identifier'.split(' '));

function stepOf(text: string): (node: SyntaxNode) => Step {
  const words = (node: SyntaxNode | null): string =>
    node === null ? '?' : text.slice(node.startIndex, node.endIndex).replace(/^r#/, '');
  return (node) => {
    if (WORDS.has(node.type)) return { part: words(node) };
    switch (node.type) {
      case 'scoped_identifier':
      case 'scoped_type_identifier':
        return { part: words(node.childForFieldName('name')), sign: '::', next: node.childForFieldName('path') };
      case 'generic_type':
      case 'qualified_type':
      case 'generic_type_with_turbofish':
        return { next: node.childForFieldName('type') };
      case 'generic_function':
        return { next: node.childForFieldName('function') };
      case 'field_expression':
        return { part: words(node.childForFieldName('field')), sign: '.', next: node.childForFieldName('value') };
      case 'call_expression':
        return { mark: '()', next: node.childForFieldName('function') };
      case 'macro_invocation':
        return { part: `${words(node.childForFieldName('macro'))}!`, mark: '()' };
      case 'index_expression':
        return { mark: '[]', next: firstNamed(node) };
      case 'bracketed_type':
      case 'try_expression':
      case 'await_expression':
      case 'parenthesized_expression':
      case 'reference_expression':
      case 'unary_expression':
      case 'type_cast_expression':
        return { next: firstNamed(node) };
      default:
        return { part: node.type.includes('string') ? '""' : '?' };
    }
  };
}

function rulesOf(text: string): ValueRules {
  return {
    text,
    maps: new Set(['field_initializer_list']),
    entry(node) {
      if (node.type !== 'field_initializer' && node.type !== 'shorthand_field_initializer') return null;
      const field = node.childForFieldName('field') ?? firstNamed(node);
      const value = node.childForFieldName('value') ?? field;
      return { key: field === null ? null : text.slice(field.startIndex, field.endIndex), value };
    },
  };
}

function importsOf(root: SyntaxNode, text: string): Imports {
  const words = (node: SyntaxNode | null): string =>
    node === null ? '' : text.slice(node.startIndex, node.endIndex).replace(/\s+/g, '').replace(/^::/, '');
  const imports: Imports = { found: [], bindings: [], stars: [] };
  const add = (path: string, local: string, at: number): void => {
    const cut = path.lastIndexOf('::');
    const [module, names] = cut < 0 ? [path, []] : [path.slice(0, cut), [path.slice(cut + 2)]];
    imports.found.push({ module, names, at });
    imports.bindings.push({ local, meanings: [path] });
  };
  for (const node of present(root.descendantsOfType(['extern_crate_declaration']))) {
    const crate = words(node.childForFieldName('name'));
    const alias = node.childForFieldName('alias');
    add(crate, alias === null ? crate : words(alias), node.startIndex);
  }
  for (const node of present(root.descendantsOfType(['use_declaration']))) {
    const argument = node.childForFieldName('argument');
    const waiting: { tree: SyntaxNode; above: string }[] = argument === null ? [] : [{ tree: argument, above: '' }];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      const { tree, above } = one;
      const below = (path: string): string => (path === '' ? above : above === '' ? path : `${above}::${path}`);
      if (tree.type === 'scoped_use_list' || tree.type === 'use_list') {
        const inside = below(words(tree.childForFieldName('path')));
        const list = tree.type === 'use_list' ? tree : tree.childForFieldName('list');
        // A path that is longer than this is nobody's; it would be copied for each of its names.
        if (inside.length <= MAX_PATH) waiting.push(...named(list).map((child) => ({ tree: child, above: inside })));
      } else if (tree.type === 'use_wildcard') {
        const module = below(words(firstNamed(tree)));
        imports.found.push({ module, names: ['*'], at: tree.startIndex });
        imports.stars.push(module);
      } else {
        const written = words(tree.type === 'use_as_clause' ? tree.childForFieldName('path') : tree);
        const path = written === 'self' && above !== '' ? above : below(written);
        const alias = tree.childForFieldName('alias');
        add(path, alias === null ? path.slice(path.lastIndexOf(':') + 1) : words(alias), tree.startIndex);
      }
    }
  }
  return imports;
}

const MAX_PATH = 1000;
