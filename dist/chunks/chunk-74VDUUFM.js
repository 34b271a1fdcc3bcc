import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  blockLines,
  doubleQuoted,
  flowText,
  inlineText,
  isInline,
  keyText,
  renderYaml,
  scalarAs,
  textBlock
} from "./chunk-76WBOJTN.js";
import {
  ATTESTATION_FILE,
  ATTESTATION_HEADER,
  ATTESTATION_SCHEMA,
  ATTESTATION_VERSION,
  FACTS_KEY,
  UNKNOWN,
  attestationProblems,
  canonicalIdentifier,
  claimsOf,
  factsOf,
  findAgain,
  isListed,
  isSameName,
  isSamePlace,
  methodsOf,
  parseAttestation,
  recount,
  timeOf,
  withoutCredentials
} from "./chunk-DICD4MKZ.js";
import {
  badDocument,
  parseYaml
} from "./chunk-C2HE3MFX.js";
import {
  rulesOf
} from "./chunk-HJB5ROFS.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/yaml-edit.ts
var MAX_DEPTH = 64;
var MAX_PASSES = 200;
var BY_HAND = "edit it by hand";
function editYaml(bytes, edits) {
  const parsed = parseYaml(bytes);
  if ("problems" in parsed) return parsed;
  let document = parsed.document;
  const eol = /^[^\n]*\r\n/.test(document.text) ? "\r\n" : "\n";
  for (const edit of edits) {
    const next = applied(document, edit, eol);
    if ("problems" in next) return next;
    document = next.document;
  }
  if (document === parsed.document) return { bytes };
  const marked = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  return { bytes: encode(marked ? `\uFEFF${document.text}` : document.text) };
}
function applied(document, edit, eol) {
  const value = edit.value === void 0 ? void 0 : jsonValue(edit.value, 0);
  const refuse = (message, fix) => ({ problems: [{ ...document.locate(edit.path), message, fix }] });
  if (edit.path.length > MAX_DEPTH) return refuse(`a path of more than ${MAX_DEPTH} steps`, BY_HAND);
  if (value === NOT_JSON)
    return refuse("the new value is not JSON, or nested too deep", "give strings, numbers, booleans, null, lists and maps");
  const wanted = valueAfter(document.value, edit.path, value, edit.after);
  if ("problem" in wanted) return refuse(wanted.problem, "give a path that exists");
  if (sameValue(document.value, wanted.value)) return { document };
  if (leadsThroughAlias(document.layout(), edit.path))
    return refuse("the path leads through an alias, so that the value belongs to another place too", BY_HAND);
  const outside = rest(wanted.value, edit);
  let current = document;
  let left = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    if (sameValue(current.value, wanted.value)) return { document: current };
    const draft = draftOf(current, edit, eol);
    planNode(draft, draft.root, current.value, wanted.value, { parent: null, item: null, json: false });
    const [trouble] = draft.troubles;
    if (trouble !== void 0)
      return { problems: [{ ...placeOf(current.text, trouble.offset), message: trouble.message, fix: BY_HAND }] };
    if (draft.changes.length > left) break;
    const { now, later } = apart(draft.changes);
    left = later;
    const text = spliced(current.text, now);
    const parsed = text === current.text ? null : parseYaml(encode(text));
    if (parsed === null || "problems" in parsed || !sameValue(rest(parsed.document.value, edit), outside)) break;
    current = parsed.document;
  }
  return refuse("this cannot be edited without disturbing the rest", BY_HAND);
}
var encode = (text) => new TextEncoder().encode(text);
var NOT_JSON = /* @__PURE__ */ Symbol("not JSON");
function jsonValue(value, depth) {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "object" || depth > MAX_DEPTH) return NOT_JSON;
  if (Array.isArray(value)) {
    const items = value.map((item) => jsonValue(item, depth + 1));
    return items.includes(NOT_JSON) ? NOT_JSON : items;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return NOT_JSON;
  const members = Object.entries(value).flatMap(
    ([key, member]) => member === void 0 ? [] : [[key, jsonValue(member, depth + 1)]]
  );
  return members.some(([, member]) => member === NOT_JSON) ? NOT_JSON : Object.fromEntries(members);
}
var isMembers = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var memberOf = (value, key) => Object.hasOwn(value, key) ? value[key] : void 0;
function sameValue(a, b) {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  if (!isMembers(a) || !isMembers(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]));
}
function valueAfter(old, path, value, after) {
  const [step, ...further] = path;
  if (step === void 0) return value === void 0 ? { problem: "the whole document cannot be removed" } : { value };
  const nothing = old === void 0 || old === null;
  if (nothing && value === void 0) return { value: old };
  if (Array.isArray(old) || nothing && typeof step === "number") {
    const items = Array.isArray(old) ? old : [];
    if (typeof step !== "number" || !Number.isInteger(step) || step < 0 || step > items.length && value !== void 0)
      return { problem: `${JSON.stringify(step)} is no place in a list of ${items.length}` };
    if (step >= items.length && value === void 0) return { value: old };
    const inner2 = further.length === 0 ? { value } : valueAfter(items[step], further, value, after);
    if ("problem" in inner2) return inner2;
    return { value: items.toSpliced(step, 1, ...inner2.value === void 0 ? [] : [inner2.value]) };
  }
  if (!isMembers(old ?? {})) return { problem: `${JSON.stringify(step)} is looked for in something that is no map` };
  const members = isMembers(old) ? old : {};
  const key = String(step);
  const inner = further.length === 0 ? { value } : valueAfter(memberOf(members, key), further, value, after);
  if ("problem" in inner) return inner;
  const entries = Object.entries(members);
  if (Object.hasOwn(members, key) || inner.value === void 0) {
    const changed = entries.map(([name, member]) => [name, name === key ? inner.value : member]);
    return { value: Object.fromEntries(changed.filter(([, member]) => member !== void 0)) };
  }
  const at = further.length === 0 ? entries.findIndex(([name]) => name === after) : -1;
  return { value: Object.fromEntries(entries.toSpliced(at < 0 ? entries.length : at + 1, 0, [key, inner.value])) };
}
function rest(value, { path, value: edited }) {
  const without = edited === void 0 ? { value } : valueAfter(value, path, null, void 0);
  return "problem" in without ? NOT_JSON : without.value;
}
function leadsThroughAlias(root, path) {
  let node = root;
  for (const step of path) {
    if (node?.kind === "alias") return true;
    node = node?.kind === "seq" ? node.items[Number(step)]?.value : node?.items.find(({ key }) => key === String(step))?.value;
  }
  return false;
}
function draftOf({ text, layout }, { path, value }, eol) {
  const root = layout();
  const last = path.at(-1);
  const nodes = nodesUnder(root);
  const blockIn = (kind) => {
    for (const node of nodes) {
      if (node.kind !== "map" || node.style !== "block") continue;
      const child = node.items.find(({ value: value2 }) => value2.kind === kind && value2.style === "block")?.value;
      if (child !== void 0) return columnOf(text, child.start) - columnOf(text, node.start);
    }
    return void 0;
  };
  const step = Math.min(8, Math.max(1, blockIn("map") ?? (blockIn("seq") || 2)));
  return {
    text,
    root,
    nodes,
    gone: value === void 0 && typeof last === "number" ? last : null,
    aliases: nodes.filter(({ kind }) => kind === "alias"),
    eol,
    step,
    dash: Math.min(8, Math.max(0, blockIn("seq") ?? step)),
    changes: [],
    troubles: []
  };
}
function nodesUnder(node) {
  const found = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
    found.push(next);
    for (const { value } of next.items.toReversed()) waiting.push(value);
  }
  return found;
}
var lineStart = (text, offset) => offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
function lineEnd(text, offset) {
  const at = text.indexOf("\n", offset);
  if (at < 0) return text.length;
  return at > offset && text[at - 1] === "\r" ? at - 1 : at;
}
var columnOf = (text, offset) => offset - lineStart(text, offset);
var isBlank = (text) => /^[ \t\r\n]*$/.test(text);
var opensLine = (text, offset) => isBlank(text.slice(lineStart(text, offset), offset));
var pad = (column) => " ".repeat(Math.max(0, column));
function placeOf(text, offset) {
  return { line: text.slice(0, offset).split("\n").length, column: columnOf(text, offset) + 1 };
}
var MAX_AT_ONCE = 1e3;
function apart(changes) {
  const now = [];
  let later = 0;
  for (const change of changes) {
    const touches = ({ start, end }) => now.some((other) => start <= other.end && other.start <= end);
    if (now.length > MAX_AT_ONCE || change.some(touches)) later++;
    else now.push(...change);
  }
  return { now: now.sort((a, b) => a.start - b.start || a.end - b.end), later };
}
function spliced(text, splices) {
  const parts = [];
  let from = 0;
  for (const { start, end, text: put } of splices) {
    parts.push(text.slice(from, start), put);
    from = end;
  }
  return parts.join("") + text.slice(from);
}
function heldElsewhere(draft, nodes, { start, end }) {
  return nodes.find(
    ({ kind, anchor }) => kind !== "alias" && anchor !== null && draft.aliases.some((alias) => alias.anchor === anchor && (alias.start < start || alias.start >= end))
  );
}
function isHeld(draft, nodes, range) {
  const held = heldElsewhere(draft, nodes, range);
  if (held === void 0) return false;
  const message = `the value has the anchor &${held.anchor}, and an alias elsewhere stands for it`;
  draft.troubles.push({ offset: held.start, message });
  return true;
}
function planNode(draft, node, old, value, place) {
  if (sameValue(old, value) || isHeld(draft, [node], node)) return;
  if (node.kind === "map" && isMembers(old) && isMembers(value) && fits(draft, node, Object.keys(old), Object.keys(value))) {
    planMap(draft, node, old, value, place);
  } else if (node.kind === "seq" && Array.isArray(old) && Array.isArray(value) && fits(draft, node, old, value)) {
    planSeq(draft, node, old, value, place);
  } else if (node.tagged) {
    draft.troubles.push({ offset: node.start, message: "the value has a tag, which the new value may not fit" });
  } else if (!isHeld(draft, nodesUnder(node), node)) {
    draft.changes.push(replacement(draft, node, value, place));
  }
}
function fits({ text }, node, old, value) {
  if (node.style === "pair") return sameValue(old, value);
  if (old.length === 0) return !isBlank(text.slice(node.start + 1, node.end - 1));
  return value.length > 0;
}
function planMap(draft, node, old, value, place) {
  const json = place.json || node.style === "flow" && node.items.some(({ quoted }) => quoted);
  const position = new Map(node.items.map(({ key }, index) => [key, index]));
  let anchor = -1;
  const added = /* @__PURE__ */ new Map();
  for (const [key, member] of Object.entries(value)) {
    const at = position.get(key);
    if (at !== void 0) anchor = at;
    else {
      const behind = anchor < 0 ? node.items.length - 1 : anchor;
      added.set(behind, [...added.get(behind) ?? [], [key, member]]);
    }
  }
  for (const [behind, entries] of added) {
    draft.changes.push(
      node.style === "block" ? insertedLines(draft, node, behind, blockLines(Object.fromEntries(entries), columnOf(draft.text, node.start), draft)) : insertedFlow(
        draft,
        node,
        behind,
        entries.map(([key, member]) => `${keyText(key, true, json)}: ${flowText(member, json)}`)
      )
    );
  }
  node.items.forEach((item, index) => {
    if (item.key === null) return;
    if (Object.hasOwn(value, item.key)) planNode(draft, item.value, old[item.key], value[item.key], { parent: node, item, json });
    else removeItem(draft, node, index);
  });
}
function planSeq(draft, node, old, value, place) {
  const json = place.json || node.style === "flow" && node.items.some((item) => item.value.style === "double");
  const pairs = withoutOne(old, value, draft.gone) ?? aligned(old, value);
  const added = /* @__PURE__ */ new Map();
  let anchor = -1;
  for (const { from, to } of pairs) {
    if (from !== null) anchor = from;
    else if (to !== null) added.set(anchor, [...added.get(anchor) ?? [], value[to]]);
  }
  for (const [behind, items] of added) {
    draft.changes.push(
      node.style === "block" ? insertedLines(draft, node, behind, blockLines(items, columnOf(draft.text, node.start), draft)) : insertedFlow(
        draft,
        node,
        behind,
        items.map((item) => flowText(item, json))
      )
    );
  }
  for (const { from, to } of pairs) {
    const item = from === null ? void 0 : node.items[from];
    if (item === void 0 || from === null) continue;
    if (to !== null) planNode(draft, item.value, old[from], value[to], { parent: node, item, json });
    else removeItem(draft, node, from);
  }
}
var MAX_ALIGNED = 25e4;
function withoutOne(old, value, gone) {
  if (gone === null || old.length !== value.length + 1 || !sameValue(old.toSpliced(gone, 1), value)) return null;
  return old.map((_, from) => ({ from, to: from === gone ? null : from > gone ? from - 1 : from }));
}
function aligned(old, value) {
  const anchors = [...commonItems(old, value), { from: old.length, to: value.length }];
  const pairs = [];
  let from = 0;
  let to = 0;
  for (const anchor of anchors) {
    while (from < anchor.from || to < anchor.to) {
      pairs.push({ from: from < anchor.from ? from++ : null, to: to < anchor.to ? to++ : null });
    }
    if (anchor.from < old.length) pairs.push(anchor);
    from = anchor.from + 1;
    to = anchor.to + 1;
  }
  return pairs;
}
function commonItems(old, value) {
  let head = 0;
  while (head < old.length && head < value.length && sameValue(old[head], value[head])) head++;
  let tail = 0;
  while (tail < old.length - head && tail < value.length - head && sameValue(old.at(-1 - tail), value.at(-1 - tail))) tail++;
  const rows = old.length - head - tail;
  const columns = value.length - head - tail;
  const common = Array.from({ length: head }, (_, index) => ({ from: index, to: index }));
  if (rows * columns <= MAX_ALIGNED) {
    const alike = Array.from(
      { length: rows },
      (_, i) => Array.from({ length: columns }, (_2, j) => isAlike(old[head + i], value[head + j]))
    );
    const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
    const lengthAt = (i, j) => lengths[i]?.[j] ?? 0;
    for (let i = rows - 1; i >= 0; i--) {
      for (let j = columns - 1; j >= 0; j--) {
        const row = lengths[i];
        if (row === void 0) continue;
        row[j] = alike[i]?.[j] === true ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
      }
    }
    for (let i = 0, j = 0; i < rows && j < columns; ) {
      if (alike[i]?.[j] === true) common.push({ from: head + i++, to: head + j++ });
      else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
      else j++;
    }
  }
  for (let index = tail; index > 0; index--) common.push({ from: old.length - index, to: value.length - index });
  return common;
}
function isAlike(old, value) {
  if (!isMembers(old) || !isMembers(value)) return sameValue(old, value);
  const [name] = Object.entries(old);
  return name === void 0 ? sameValue(old, value) : typeof name[1] === "string" && memberOf(value, name[0]) === name[1];
}
function replacement(draft, node, value, place) {
  const inFlow = place.parent !== null && place.parent.style !== "block";
  if (!inFlow && !isInline(value)) return replacedByLines(draft, node, value, place);
  const inline = inlineOf(node, value, inFlow, place.json);
  if (isTextBlock(node)) return replacedTextBlock(draft, node, value, inline, place);
  if (node.style === "empty") return [atHead(draft, node, inline, place)];
  if (node.style !== "block" || place.item === null || !opensLine(draft.text, node.start))
    return [{ ...rangeOf(node), text: inline }];
  return [atHead(draft, node, inline, place), withoutLines(draft.text, node.start, node.end)];
}
function replacedByLines(draft, node, value, { parent, item }) {
  const { text, eol } = draft;
  const base = parent === null ? 0 : columnOf(text, parent.start);
  const below = parent === null ? 0 : Array.isArray(value) && parent.kind === "map" ? draft.dash : parent.kind === "seq" ? 2 : draft.step;
  const column = base + below;
  if (opensLine(text, node.start) && node.style !== "empty") {
    const own = node.style === "block" || parent === null ? column : columnOf(text, node.start);
    return [{ start: lineStart(text, node.start), end: node.end, text: pad(own) + blockLines(value, own, draft) }];
  }
  const head = item?.head ?? node.start;
  const used = isTextBlock(node) ? headerEnd(text, node.start) : node.end;
  const first = lineEnd(text, used);
  const end = Math.max(first, node.end);
  const lines = `${eol}${pad(column)}${blockLines(value, column, draft)}`;
  if (!isBlank(text.slice(used, first)))
    return [
      { start: head, end: used, text: "" },
      { start: first, end, text: lines }
    ];
  if (parent?.kind !== "seq" || text[head - 1] !== "-")
    return [{ start: head, end, text: opensLine(text, head) ? lines.slice(eol.length) : lines }];
  const start = text.slice(head, node.start) === " " ? node.start : head;
  const gap = start === head ? " " : "";
  return [{ start, end, text: gap + blockLines(value, columnOf(text, start) + gap.length, draft) }];
}
var isTextBlock = ({ style }) => style === "literal" || style === "folded";
var rangeOf = ({ start, end }) => ({ start, end });
function inlineOf(node, value, inFlow, json) {
  if (inFlow && !isInline(value)) return flowText(value, json);
  if (json && typeof value === "string") return doubleQuoted(value);
  return node.kind === "scalar" ? scalarAs(value, node.style, inFlow) : inlineText(value, inFlow);
}
function atHead({ text }, node, inline, { item }) {
  const head = item?.head ?? node.start;
  const colon = item !== null && item.key !== null && !item.colon ? ":" : "";
  if (colon === "" && text[head] === " " && isBlank(text.slice(head, lineEnd(text, head))))
    return { start: head + 1, end: head + 1, text: inline };
  const before = head === 0 || /[\s[{,]/.test(text[head - 1] ?? "") ? colon : `${colon} `;
  const behind = /[^\s,\]}]/.test(text[head] ?? " ") ? " " : "";
  return { start: head, end: head, text: `${before}${inline}${behind}` };
}
var headerEnd = (text, start) => start + (/^[|>][-+\d]*/.exec(text.slice(start, start + 4))?.[0].length ?? 0);
function replacedTextBlock(draft, node, value, inline, place) {
  const { text, eol } = draft;
  const header = headerEnd(text, node.start);
  const first = lineEnd(text, node.start);
  const indent = /^[\r\n ]*?\n( +)[^ \r\n]/.exec(text.slice(first, Math.min(node.end, first + 2e3)))?.[1]?.length;
  const base = place.parent === null ? 0 : columnOf(text, place.parent.start);
  const lines = textBlock(value, node.style);
  const put = lines === null ? [] : lines.lines.map((line) => line === "" ? "" : pad(indent ?? base + draft.step) + line);
  return [
    { start: node.start, end: header, text: lines === null ? inline : lines.header },
    { start: Math.max(first, header), end: Math.max(first, node.end), text: put.map((line) => eol + line).join("") }
  ];
}
function insertedLines({ text, eol }, node, behind, lines) {
  const margin = pad(columnOf(text, node.start));
  const item = node.items[behind];
  if (item === void 0) return [{ start: node.start, end: node.start, text: `${lines}${eol}${margin}` }];
  const before = node.items[behind - 1];
  const last = nodesUnder(item.value).at(-1);
  const airy = before !== void 0 && !(last !== void 0 && isTextBlock(last)) && /\n[ \t]*\r?\n/.test(text.slice(before.end, item.start));
  const at = lineEnd(text, item.end);
  return [{ start: at, end: at, text: `${airy ? eol : ""}${eol}${margin}${lines}` }];
}
function insertedFlow({ text, eol }, node, behind, parts) {
  const item = node.items[behind];
  const [first] = node.items;
  if (first === void 0) return [{ start: node.start + 1, end: node.start + 1, text: parts.join(", ") }];
  const neighbour = item ?? first;
  const lines = opensLine(text, neighbour.start);
  const gap = `,${lines ? eol + pad(columnOf(text, neighbour.start)) : " "}`;
  if (item === void 0) return [{ start: first.start, end: first.start, text: parts.map((part) => part + gap).join("") }];
  const used = item.comma === null ? item.end : item.comma + 1;
  const until = lineEnd(text, used);
  const behindIt = text.slice(used, until);
  if (!lines || !/^[ \t]*(?:#|$)/.test(behindIt))
    return [{ start: item.end, end: item.end, text: parts.map((part) => `${gap}${part}`).join("") }];
  const below = { start: until, end: until, text: `${gap.slice(1)}${parts.join(gap)}` };
  if (item.comma !== null) return [{ ...below, text: `${below.text},` }];
  if (until === item.end) return [{ ...below, text: `,${below.text}` }];
  return [{ start: item.end, end: item.end, text: "," }, below];
}
function removeItem(draft, node, index) {
  const item = node.items[index];
  if (item === void 0 || isHeld(draft, nodesUnder(item.value), item)) return;
  const splice = (node.style === "block" ? withoutItem : withoutFlowItem)(draft.text, node, index);
  draft.changes.push([followsKeptLines(draft, item.start) ? withBlankLines(draft.text, splice) : splice]);
}
function followsKeptLines({ nodes, text }, offset) {
  const before = nodes.findLast(({ end, kind }) => kind === "scalar" && end <= offset);
  return before !== void 0 && isTextBlock(before) && text.slice(before.start, headerEnd(text, before.start)).includes("+");
}
function withBlankLines(text, { start, end, text: put }) {
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + blank, text: put };
}
function withoutItem(text, node, index) {
  const { start = 0, end = 0 } = node.items[index] ?? {};
  if (opensLine(text, start)) return withoutLines(text, start, end);
  const next = node.items[index + 1];
  const until = lineEnd(text, end);
  if (next === void 0) return { start, end: until, text: "" };
  if (isBlank(text.slice(until, next.start))) return { start, end: next.start, text: "" };
  return { start: text[start - 1] === " " ? start - 1 : start, end: until, text: "" };
}
function withoutLines(text, start, end) {
  const from = lineStart(text, start);
  const until = text.indexOf("\n", end);
  if (until >= 0) return { start: from, end: until + 1, text: "" };
  const before = text[from - 2] === "\r" ? from - 2 : Math.max(0, from - 1);
  const blank = isBlank(text.slice(lineStart(text, before), before));
  return { start: blank ? from : before, end: text.length, text: "" };
}
function withoutFlowItem(text, node, index) {
  const { start = 0, end = 0, comma = null } = node.items[index] ?? {};
  const used = comma === null ? end : comma + 1;
  const until = lineEnd(text, used);
  if (opensLine(text, start) && /^[ \t]*(?:#|$)/.test(text.slice(used, until))) return withoutLines(text, start, used);
  const next = node.items[index + 1];
  if (comma !== null) {
    const spaces = /^ */.exec(text.slice(used, until))?.[0].length ?? 0;
    const to = next !== void 0 && isBlank(text.slice(used, next.start)) ? next.start : used + (next === void 0 ? spaces : 0);
    return { start, end: to, text: "" };
  }
  const before = node.items[index - 1]?.comma ?? null;
  return { start: before !== null && isBlank(text.slice(before + 1, start)) ? before : start, end, text: "" };
}

// src/attestation/write.ts
function renderAttestation(statement, path) {
  const { claims, facts, methods } = statement;
  const document = {
    schema: ATTESTATION_SCHEMA,
    version: ATTESTATION_VERSION,
    repo: { owner: claims.owner, name: claims.name, ...claims.url === null ? {} : { url: claims.url } },
    generated: claims.generated,
    range: {
      ...claims.from === null ? {} : { from: claims.from },
      ...claims.to === null ? {} : { to: claims.to },
      commits: claims.commits
    },
    ai: {
      assisted_commits: claims.assistedCommits,
      percentage: claims.percentage,
      tools: toolsOf(statement).map(toolEntry),
      detection_methods: methods
    },
    [FACTS_KEY]: facts
  };
  const bytes = Buffer.from(`${ATTESTATION_HEADER}

${renderYaml(document, 0)}`);
  assertValid(bytes, path, statement.extendedIds);
  return bytes;
}
function updateAttestation(bytes, parsed, statement, path) {
  const lost = peoplesEntries(bytes, parsed, toolsOf(statement));
  if (lost.length > 0) throw badDocument(path, lost);
  const edited = editYaml(bytes, editsOf(parsed.document, statement));
  if ("problems" in edited) throw badDocument(path, edited.problems);
  const updated = withHeader(Buffer.from(edited.bytes));
  assertValid(updated, path, statement.extendedIds);
  return updated;
}
function toolsOf({ claims, extendedIds }) {
  return claims.tools.filter(({ identifier }) => extendedIds || isListed(identifier));
}
function toolEntry({ name, identifier, commits, firstSeen, lastSeen }) {
  return { name, identifier, first_seen: firstSeen, last_seen: lastSeen, commit_count: commits };
}
function editsOf(document, statement) {
  const { claims, facts, methods } = statement;
  const set = (path, value, after) => ({
    path,
    value,
    ...after === void 0 ? {} : { after }
  });
  return [
    set(["version"], ATTESTATION_VERSION),
    ...identityEdits(document, claims),
    ...momentEdit(["generated"], document.generated, claims.generated),
    ...momentEdit(["range", "from"], document.range.from, claims.from),
    ...momentEdit(["range", "to"], document.range.to, claims.to, "from"),
    set(["range", "commits"], claims.commits),
    set(["ai", "assisted_commits"], claims.assistedCommits),
    set(["ai", "percentage"], claims.percentage),
    ...toolEdits(document, toolsOf(statement)),
    set(["ai", "detection_methods"], methods, "tools"),
    set([FACTS_KEY], facts)
  ];
}
function identityEdits({ repo }, { owner, name, url }) {
  if (owner === UNKNOWN && name === UNKNOWN) return [];
  const isClean = repo.url !== void 0 && withoutCredentials(repo.url) === repo.url && /^[a-z+]+:\/\//i.test(repo.url);
  return [
    ...isSameName(repo.owner, owner) ? [] : [{ path: ["repo", "owner"], value: owner }],
    ...isSameName(repo.name, name) ? [] : [{ path: ["repo", "name"], value: name }],
    ...url === null || repo.url !== void 0 && isClean && isSamePlace(repo.url, url) ? [] : [{ path: ["repo", "url"], value: url, after: "name" }]
  ];
}
function momentEdit(path, said, is, after) {
  if (said !== void 0 && is !== null && isRfc3339(said) && Date.parse(said) === Date.parse(is)) return [];
  return [{ path, value: is ?? void 0, ...after === void 0 ? {} : { after } }];
}
function isRfc3339(text) {
  return /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text);
}
var ENTRY_MEMBERS = /* @__PURE__ */ new Set(["name", "identifier", "commit_count", "first_seen", "last_seen"]);
function peoplesEntries(bytes, parsed, tools) {
  const { ai } = parsed.document;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").split("\n");
  return ai.tools.flatMap((entry, index) => {
    const identifier = canonicalIdentifier(entry.identifier);
    const isFirst = ai.tools.findIndex((other) => canonicalIdentifier(other.identifier) === identifier) === index;
    if (isFirst && tools.some((tool) => tool.identifier === identifier)) return [];
    const at = parsed.locate(["ai", "tools", index]);
    const next = index + 1 < ai.tools.length ? parsed.locate(["ai", "tools", index + 1]).line : at.line + Object.keys(entry).length;
    const hasComment = text.slice(at.line - 1, Math.max(at.line, next - 1)).some((row) => /(?:^|\s)#/.test(row));
    const own = Object.keys(entry).filter((key) => !ENTRY_MEMBERS.has(key));
    if (own.length === 0 && !hasComment) return [];
    return [
      {
        ...at,
        message: `the entry of ${entry.identifier} would be removed (${whyGone(identifier, isFirst)}), but people wrote into it: ${own.length > 0 ? own.join(", ") : "a comment"}`,
        fix: isListed(identifier) ? "remove the entry by hand" : "remove the entry by hand, or keep it with --allow-extended-ids"
      }
    ];
  });
}
function whyGone(identifier, isFirst) {
  if (!isFirst) return "it is the second of this tool";
  return isListed(identifier) ? "git shows no commit of it" : "the published schema does not list it";
}
function toolEdits({ ai }, tools) {
  const edits = [];
  const kept = /* @__PURE__ */ new Set();
  const gone = [];
  ai.tools.forEach((entry, index) => {
    const tool = tools.find(({ identifier }) => identifier === canonicalIdentifier(entry.identifier));
    if (tool === void 0 || kept.has(tool.identifier)) {
      gone.push(index);
      return;
    }
    kept.add(tool.identifier);
    const { name: _, ...counted } = toolEntry(tool);
    for (const [key, value] of Object.entries(counted)) edits.push({ path: ["ai", "tools", index, key], value });
  });
  const added = tools.filter(({ identifier }) => !kept.has(identifier));
  added.forEach((tool, index) => {
    edits.push({ path: ["ai", "tools", ai.tools.length + index], value: toolEntry(tool) });
  });
  for (const index of gone.reverse()) edits.push({ path: ["ai", "tools", index], value: void 0 });
  return edits;
}
function withHeader(bytes) {
  const text = bytes.toString("utf8");
  if (/^\uFEFF?#/.test(text)) return bytes;
  const newline = /\r?\n/.exec(text)?.[0] ?? "\n";
  const header = `${ATTESTATION_HEADER.replaceAll("\n", newline)}${newline}${newline}`;
  return Buffer.from(text.startsWith("\uFEFF") ? `\uFEFF${header}${text.slice(1)}` : header + text);
}
function assertValid(bytes, path, extendedIds) {
  const parsed = parseYaml(bytes);
  if ("problems" in parsed) throw badDocument(path, parsed.problems);
  const problems = attestationProblems(parsed.document).filter(
    ({ keyword, path: field }) => !(extendedIds && keyword === "enum" && field.at(-1) === "identifier")
  );
  if (problems.length === 0) return;
  const fixed = problems.map(
    (problem) => ({ ...problem, fix: problem.fix ?? "correct it by hand: update keeps what people wrote" })
  );
  throw badDocument(path, fixed);
}

// src/attestation/attest.ts
async function createAttestation(world, options) {
  const { statement, repo } = await count(world, options.range ?? await wholeHistory(world), options);
  return { bytes: renderAttestation(statement, ATTESTATION_FILE), unchanged: false, claims: statement.claims, repo };
}
async function refreshAttestation(world, bytes, path, options) {
  const parsed = parseAttestation(bytes, path, false);
  const facts = parsed.document[FACTS_KEY];
  const said = facts?.range;
  const lines = options.lines === "as-before" ? facts === void 0 || facts.lines !== void 0 : options.lines;
  const counting = { ...options, lines };
  const range = options.range ?? { ...await wholeHistory(world), ...said === void 0 ? {} : beginningOf(said) };
  if (options.range === void 0 && said !== void 0) {
    const found = await findAgain(world, parsed, path, {
      config: options.config,
      head: await world.git.resolve("HEAD"),
      ...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
    });
    if (found.range.source === "object-ids" && found.rewritten === null && found.behind?.onlyDocuments && said.head !== null) {
      const same = await count(world, { ...range, head: said.head }, counting);
      return written(bytes, updateAttestation(bytes, parsed, same.statement, path), same);
    }
  }
  const counted = await count(world, range, counting);
  return written(bytes, updateAttestation(bytes, parsed, counted.statement, path), counted);
}
function beginningOf({ base, since }) {
  return { ...base === null ? {} : { base }, ...since === void 0 ? {} : { since: timeOf(since) } };
}
function written(before, bytes, { statement, repo }) {
  return { bytes, unchanged: bytes.equals(before), claims: statement.claims, repo };
}
async function wholeHistory({ git }) {
  return await git.resolve("HEAD") === null ? {} : { head: "HEAD" };
}
async function count(world, range, options) {
  const { config, extendedIds, lines, onProgress } = options;
  const recounting = { config, ...onProgress === void 0 ? {} : { onProgress } };
  const { report, repo, times } = await recount(world, { ...range, lines: lines !== false }, recounting);
  assertWhole(repo, options.allowIncomplete);
  if (range.range?.endsWith("^!") && repo.totals.merges > 0) {
    throw new ProvenanceError("usage", `${range.range} is a merge alone, and merges are not counted`, {
      fix: "for what it brought in, write <merge>^1..<merge>"
    });
  }
  const claims = claimsOf(repo, times, rulesOf(config).known.tools, false);
  return { statement: { claims, facts: factsOf(report, repo), methods: methodsOf(repo), extendedIds }, repo };
}
var CUT = ["shallow-history", "unknown-base", "no-merge-base"];
function assertWhole({ gaps }, allowIncomplete) {
  const cut = gaps.find(({ code }) => CUT.includes(code));
  const gap = cut ?? (allowIncomplete ? void 0 : gaps[0]);
  if (gap === void 0) return;
  throw new ProvenanceError(
    "incomplete",
    `nothing was attested: ${gap.detail}${gap.subject === void 0 ? "" : ` (${gap.subject})`}`,
    {
      fix: cut === void 0 ? `${gap.fix}; or --allow-incomplete, and the file says what was not seen` : gap.fix
    }
  );
}

export {
  createAttestation,
  refreshAttestation
};
