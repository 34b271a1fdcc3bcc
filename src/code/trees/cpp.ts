import type { SyntaxNode } from '../../model/syntax-tree.js';
import type { Imports } from '../languages/grammar.js';
import { deadCode } from './dead.js';
import type { TreeCall, TreeFacts, TreeGrammar } from './grammar.js';
import { looseCalls } from './loose.js';
import { calledName, counted, firstNamed, lastNamed, named, nameOf, present, type Step } from './name.js';
import { argumentsOf, type ValueRules } from './values.js';

/** Written `EVP_md5`, `std::system`, `client->run`; `Type name(…)` and `new Type(…)` are named Type. C is read as C++ is. */
export const cpp: TreeGrammar = {
  languages: ['C', 'C++'],
  grammar: 'cpp',
  units: ['function_definition'],
  lexed: true,
  foldsCase: false,
  facts,
};

const CALLS = ['call_expression', 'new_expression', 'compound_literal_expression', 'attribute'];

function facts(root: SyntaxNode, text: string): TreeFacts {
  const rules = rulesOf(text);
  const step = counted(text, stepOf(text));
  const calls = present(root.descendantsOfType(CALLS)).flatMap((node) => callOf(node, step, rules) ?? []);
  for (const node of present(root.descendantsOfType(['declaration']))) calls.push(...constructed(node, step, rules));
  for (const block of present(root.descendantsOfType(['compound_statement']))) {
    for (const node of named(block)) calls.push(...insideFunction(node, step, rules));
  }
  // What a macro stands for is text to the tree.
  for (const node of present(root.descendantsOfType(['preproc_arg']))) {
    calls.push(...looseCalls(text.slice(node.startIndex, node.endIndex), 'C++', node.startIndex));
  }
  const isDead = deadCode(root, text);
  return { calls: calls.filter(({ start }) => !isDead(start)), imports: importsOf(root, text) };
}

function callOf(node: SyntaxNode, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall | null {
  if (node.type === 'call_expression') {
    const list = node.childForFieldName('arguments');
    const { name, start, end } = calledName(node, step);
    return { name, start, end: list?.endIndex ?? end, args: argumentsOf(named(list), rules), form: 'call' };
  }
  const field = node.type === 'attribute' ? 'name' : 'type';
  const list = node.childForFieldName('arguments') ?? node.childForFieldName('value');
  const form = node.type === 'attribute' ? 'decorator' : node.type === 'new_expression' ? 'new' : 'composite';
  return made(node.childForFieldName(field), list, form, step, rules);
}

function made(
  type: SyntaxNode | null,
  list: SyntaxNode | null,
  form: TreeCall['form'],
  step: (node: SyntaxNode) => Step,
  rules: ValueRules,
): TreeCall | null {
  if (type === null) return null;
  const { name, start, end } = nameOf(type, step);
  return { name, start, end: list?.endIndex ?? end, args: argumentsOf(named(list), rules), form };
}

const LISTS = new Set(['argument_list', 'initializer_list']);
const PLAIN = new Set(['primitive_type', 'placeholder_type_specifier', 'sized_type_specifier']);

/** `Type name(…)`, `Type name{…}`. */
function constructed(node: SyntaxNode, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall[] {
  const type = node.childForFieldName('type');
  if (type === null || PLAIN.has(type.type)) return [];
  return named(node).flatMap((declarator) => {
    const value = declarator.type === 'init_declarator' ? declarator.childForFieldName('value') : null;
    return value === null || !LISTS.has(value.type) ? [] : (made(type, value, 'new', step, rules) ?? []);
  });
}

/** What reads as the declaration or the definition of a function, where none can stand: `Guard name(lock);`, `for_each(i) { … }`. */
function insideFunction(node: SyntaxNode, step: (node: SyntaxNode) => Step, rules: ValueRules): TreeCall[] {
  const declarator = node.childForFieldName('declarator');
  if (declarator?.type !== 'function_declarator') return [];
  const list = declarator.childForFieldName('parameters');
  const type = node.childForFieldName('type');
  if (node.type === 'declaration' && type !== null && !PLAIN.has(type.type)) {
    return [made(type, list, 'new', step, rules)].filter((call) => call !== null);
  }
  if (node.type !== 'function_definition' || type !== null) return [];
  return [made(declarator.childForFieldName('declarator'), list, 'call', step, rules)].filter((call) => call !== null);
}

const WORDS = new Set(
  'identifier field_identifier type_identifier namespace_identifier primitive_type this operator_name destructor_name'.split(' '),
);

function stepOf(text: string): (node: SyntaxNode) => Step {
  const words = (node: SyntaxNode): string => text.slice(node.startIndex, node.endIndex);
  return (node) => {
    if (WORDS.has(node.type)) return { part: words(node) };
    switch (node.type) {
      case 'qualified_identifier':
        return { next: node.childForFieldName('name'), after: { node: node.childForFieldName('scope'), sign: '::' } };
      case 'template_function':
      case 'template_type':
      case 'template_method':
      case 'struct_specifier':
      case 'class_specifier':
      case 'union_specifier':
        return { next: node.childForFieldName('name') };
      case 'type_descriptor':
        return { next: node.childForFieldName('type') };
      case 'field_expression': {
        const sign = words(node.childForFieldName('operator') ?? node).startsWith('->') ? '->' : '.';
        return { next: node.childForFieldName('field'), after: { node: node.childForFieldName('argument'), sign } };
      }
      case 'call_expression':
        return { mark: '()', next: node.childForFieldName('function') };
      case 'new_expression':
        return { mark: '()', next: node.childForFieldName('type') };
      case 'subscript_expression':
        return { mark: '[]', next: node.childForFieldName('argument') };
      case 'parenthesized_expression':
      case 'dependent_name':
        return { next: lastNamed(node) };
      case 'pointer_expression':
        return { next: node.childForFieldName('argument') };
      case 'cast_expression':
        return { next: node.childForFieldName('value') };
      default:
        return { part: node.type.includes('string') ? '""' : '?' };
    }
  };
}

function rulesOf(text: string): ValueRules {
  return {
    text,
    maps: new Set(['initializer_list']),
    entry(node) {
      if (node.type !== 'initializer_pair') return null;
      const designator = node.childForFieldName('designator');
      const key = designator === null ? null : text.slice(designator.startIndex, designator.endIndex).replace(/^\.\s*/, '');
      return { key, value: node.childForFieldName('value') };
    },
  };
}

function importsOf(root: SyntaxNode, text: string): Imports {
  const words = (node: SyntaxNode | null): string =>
    node === null ? '' : text.slice(node.startIndex, node.endIndex).replace(/^::/, '');
  const imports: Imports = { found: [], bindings: [], stars: [] };
  const bind = (local: string, meaning: string): void => {
    if (local !== '' && /^[\w:]+/.test(meaning)) imports.bindings.push({ local, meanings: [meaning.replace(/<.*$/s, '')] });
  };
  for (const node of present(root.descendantsOfType(['preproc_include', 'import_declaration']))) {
    const path = node.childForFieldName('path') ?? node.childForFieldName('name') ?? node.childForFieldName('header');
    if (path === null || path.type === 'identifier') continue;
    imports.found.push({ module: words(path).replace(/^[<"]|[>"]$/g, ''), names: [], at: node.startIndex });
  }
  for (const node of present(root.descendantsOfType(['using_declaration']))) {
    const named = words(lastNamed(node));
    if (/^using\s+namespace\b/.test(words(node))) imports.stars.push(named);
    else bind(named.slice(named.lastIndexOf(':') + 1), named);
  }
  for (const node of present(root.descendantsOfType(['namespace_alias_definition', 'alias_declaration']))) {
    bind(words(node.childForFieldName('name')), words(node.childForFieldName('type') ?? lastNamed(node)));
  }
  for (const node of present(root.descendantsOfType(['type_definition']))) {
    bind(words(node.childForFieldName('declarator')), words(node.childForFieldName('type')).replace(/^struct\s+/, ''));
  }
  for (const node of present(root.descendantsOfType(['preproc_def']))) {
    const value = words(node.childForFieldName('value')).trim();
    if (/^[A-Za-z_][\w:]*$/.test(value)) bind(words(firstNamed(node)), value);
  }
  return imports;
}
