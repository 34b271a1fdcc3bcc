import { attempt, fault, firstColumn, linesOf, type Read } from './text.js';
import { expression, type ListNode, list, type MapNode, map, type Place, scalar, untyped, type ValueNode } from './tree.js';

interface Instruction extends Place {
  name: string;
  text: string;
  offset: number;
  /** Where the arguments begin. */
  argument: Place;
  heredoc: string;
}

/**
 * A Dockerfile (docs.docker.com/reference/dockerfile) as
 * `{ args, stages: [{ name, from: { text, image, tag, digest, platform, stage }, user, workdir, expose, env, run, instructions }], final }`.
 * `user` is the last one of a stage, `final` the last stage. `stage` names an earlier stage an image is built on. Nothing is expanded:
 * what has a variable is an expression. The text of `RUN` is kept as it is, with its heredocs.
 */
export function readDockerfile(text: string): Read<MapNode> {
  return attempt(text, () => {
    const root = map({ line: 1, column: 1 });
    const args = map(root);
    const stages = list(root, []);
    const names = new Set<string>();
    let stage: MapNode | null = null;
    for (const instruction of instructionsOf(text)) {
      if (instruction.name === 'FROM') {
        stage = stageOf(instruction, names, stages.items.length);
        stages.items.push(stage);
      } else if (stage !== null) addTo(stage, instruction);
      else if (instruction.name === 'ARG') addPairs(args, instruction);
      else fault(instruction.offset, `${instruction.name.slice(0, 20)} before the first FROM`);
    }
    if (stage === null) return fault(0, 'no FROM');
    set(root, 'args', args);
    set(root, 'stages', stages);
    set(root, 'final', stage);
    return root;
  });
}

function set(node: MapNode, key: string, value: ValueNode): void {
  node.entries.set(key, { line: value.line, column: value.column, value });
}

/** Lines joined at the escape character, without comments; heredocs go with their instruction. */
function instructionsOf(text: string): Instruction[] {
  const instructions: Instruction[] = [];
  const lines = linesOf(text);
  const mark = escapeOf(lines);
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (first === undefined || first.text.trim() === '' || first.text.trim().startsWith('#')) continue;
    const parts: string[] = [];
    for (; at < lines.length; at++) {
      const line = lines[at]?.text ?? '';
      if (parts.length > 0 && line.trim().startsWith('#')) continue;
      const trimmed = line.trimEnd();
      const goes = trimmed.endsWith(mark);
      parts.push(goes ? trimmed.slice(0, -1) : line);
      // A blank line within a continued instruction is passed over.
      if (!goes && (trimmed !== '' || parts.length === 1)) break;
    }
    const whole = parts
      .map((part) => part.trim())
      .join(' ')
      .trim();
    const found = /^([A-Za-z]+)(\s+|$)/.exec(whole);
    const column = firstColumn(first.text);
    const place = { line: first.number, column };
    if (found === null) {
      fault(first.offset, 'a line that is no instruction');
      break;
    }
    const instruction: Instruction = {
      ...place,
      name: (found[1] ?? '').toUpperCase(),
      text: whole.slice(found[0].length),
      argument: { line: first.number, column: column + found[0].length },
      offset: first.offset,
      heredoc: '',
    };
    for (const [, dash, word] of ['RUN', 'COPY', 'ADD'].includes(instruction.name)
      ? instruction.text.matchAll(/<<(-?)["']?([A-Za-z_]\w*)["']?/g)
      : []) {
      const inner: string[] = [];
      let closed = false;
      while (++at < lines.length) {
        const line = lines[at]?.text ?? '';
        closed = (dash === '-' ? line.trimStart() : line) === word;
        if (closed) break;
        inner.push(line);
      }
      if (!closed) fault(first.offset, 'a heredoc does not end');
      instruction.heredoc += `\n${inner.join('\n')}`;
    }
    instructions.push(instruction);
  }
  return instructions;
}

/** Directives are the comments of the form `# name=value` before anything else. */
function escapeOf(lines: readonly { text: string }[]): string {
  for (const { text } of lines.slice(0, 20)) {
    const found = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(text.slice(0, 200));
    if (found === null) break;
    if (found[1]?.toLowerCase() === 'escape' && found[2] === '`') return '`';
  }
  return '\\';
}

function stageOf(instruction: Instruction, names: Set<string>, index: number): MapNode {
  const { argument } = instruction;
  const stage = map(instruction);
  const from = map(argument);
  const words = instruction.text.split(/\s+/);
  const flags = words.filter((word) => word.startsWith('--'));
  const [image = '', as, name] = words.filter((word) => !word.startsWith('--'));
  const platform = flags.find((flag) => flag.startsWith('--platform='))?.slice('--platform='.length);
  set(from, 'text', value(argument, image));
  if (platform !== undefined) set(from, 'platform', value(argument, platform));
  if (names.has(image.toLowerCase())) set(from, 'stage', scalar(argument, image, image));
  else for (const [key, part] of imageOf(image)) set(from, key, value(argument, part));
  set(stage, 'from', from);
  set(stage, 'index', scalar(instruction, index, String(index)));
  if (as?.toLowerCase() === 'as' && name !== undefined) {
    names.add(name.toLowerCase());
    set(stage, 'name', scalar(argument, name, name));
  }
  set(stage, 'instructions', list(instruction, []));
  return stage;
}

/** `host:5000/name:tag@sha256:…`. With a variable, what is written of it. */
function imageOf(text: string): [string, string][] {
  const [reference = '', digest] = text.split('@', 2);
  const parts: [string, string][] = digest === undefined ? [] : [['digest', digest]];
  // `${NAME:-x}` has marks that are none.
  const masked = reference.replace(/\$\{[^}]*\}/g, (variable) => 'x'.repeat(variable.length));
  const colon = masked.indexOf(':', Math.max(masked.lastIndexOf('/'), 0));
  if (/\$[A-Za-z_{]/.test(reference) && colon === -1) return [['image', reference], ['tag', reference], ...parts];
  return colon === -1
    ? [['image', reference], ...parts]
    : [['image', reference.slice(0, colon)], ['tag', reference.slice(colon + 1)], ...parts];
}

/** Docker expands `$NAME` as well as `${NAME}`. */
function value(place: Place, text: string): ValueNode {
  return /\$[A-Za-z_{]/.test(text) ? expression(place, text) : untyped(place, text);
}

function addTo(stage: MapNode, instruction: Instruction): void {
  const { name, text, argument, heredoc } = instruction;
  const all = map(instruction);
  const body = text + heredoc;
  set(all, 'instruction', scalar(instruction, name, name));
  set(all, 'text', scalar(argument, body, body));
  listIn(stage, 'instructions', instruction).items.push(all);
  switch (name) {
    case 'USER':
    case 'WORKDIR':
    case 'STOPSIGNAL':
    case 'SHELL':
    case 'ENTRYPOINT':
    case 'CMD':
    case 'HEALTHCHECK':
      set(stage, name.toLowerCase(), value(argument, text));
      break;
    case 'RUN':
      listIn(stage, 'run', argument).items.push(scalar(argument, body, body));
      break;
    case 'EXPOSE':
      for (const port of text.split(/\s+/)) listIn(stage, 'expose', argument).items.push(value(argument, port));
      break;
    case 'ENV':
    case 'LABEL':
    case 'ARG':
      addPairs(mapIn(stage, name === 'ARG' ? 'args' : name.toLowerCase(), argument), instruction);
      break;
    case 'COPY':
    case 'ADD':
      listIn(stage, name.toLowerCase(), argument).items.push(scalar(argument, body, body));
      break;
  }
}

function listIn(node: MapNode, key: string, place: Place): ListNode {
  const known = node.entries.get(key)?.value;
  if (known?.kind === 'list') return known;
  const made = list(place, []);
  set(node, key, made);
  return made;
}

function mapIn(node: MapNode, key: string, place: Place): MapNode {
  const known = node.entries.get(key)?.value;
  if (known?.kind === 'map') return known;
  const made = map(place);
  set(node, key, made);
  return made;
}

/** `KEY=value KEY="v v"`, or the old `KEY value` with one pair. An `ARG` may have no value, which is then an expression. */
function addPairs(node: MapNode, { text, argument, name }: Instruction): void {
  const old = name === 'ENV' ? /^([^\s=]+)\s+(.*)$/s.exec(text) : null;
  if (old !== null) {
    set(node, old[1] ?? '', value(argument, old[2] ?? ''));
    return;
  }
  for (const word of wordsOf(text)) {
    const mark = word.indexOf('=');
    const key = mark === -1 ? word : word.slice(0, mark);
    const written = word.slice(mark + 1);
    const bare = /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written.replace(/\\(.)/g, '$1');
    node.entries.set(/^(["'])(.*)\1$/s.exec(key)?.[2] ?? key, {
      ...argument,
      value: mark === -1 ? expression(argument, key) : value(argument, bare),
    });
  }
}

/** Words parted by blanks outside quotes. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\' && quote !== "'") {
      word += character + (text[++at] ?? '');
      continue;
    }
    if (quote === '' && /\s/.test(character)) {
      if (word !== '') words.push(word);
      word = '';
      continue;
    }
    if (quote === '' && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = '';
    word += character;
  }
  if (word !== '') words.push(word);
  return words;
}
