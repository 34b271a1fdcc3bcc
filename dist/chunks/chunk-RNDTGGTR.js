import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DOCUMENT_MAX_BYTES
} from "./chunk-C2HE3MFX.js";

// src/json.ts
var MAX_DEPTH = 64;
var MAX_VALUES = 5e4;
var Fault = class extends Error {
  offset;
  fix;
  constructor(offset, message, fix) {
    super(message);
    this.offset = offset;
    this.fix = fix;
  }
};
function parseJson(bytes) {
  if (bytes.length > DOCUMENT_MAX_BYTES) return { problems: [{ line: 1, column: 1, message: "larger than 1 MiB" }] };
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problems: [{ line: 1, column: 1, message: "not valid UTF-8", fix: "save the file as UTF-8" }] };
  }
  if (text.startsWith("\uFEFF")) {
    return { problems: [{ line: 1, column: 1, message: "begins with a byte order mark", fix: "save the file without it" }] };
  }
  const at = placeFinder(text);
  try {
    const { value, place } = readText(text);
    return { document: { value, locate: (path, key = false) => at(offsetOf(place, path, key)) } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return {
      problems: [{ ...at(error.offset), message: error.message, ...error.fix === void 0 ? {} : { fix: error.fix } }]
    };
  }
}
var SPACE = /[ \t\n\r]*/y;
var PLAIN = /[^"\\\u0000-\u001f]*/y;
var NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
var HEX = /[0-9a-fA-F]{4}/y;
var ESCAPES = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	"
};
var WORDS = [
  ["true", true],
  ["false", false],
  ["null", null]
];
function readText(text) {
  let offset = 0;
  let values = 0;
  const match = (pattern) => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found !== null) offset += found[0].length;
    return found;
  };
  const unexpected = (wanted) => offset >= text.length ? new Fault(offset, `the document ends where ${wanted} should be`) : new Fault(offset, `${wanted} should be here`);
  const expect = (mark) => {
    match(SPACE);
    if (text[offset] !== mark) throw unexpected(JSON.stringify(mark));
    offset++;
  };
  const another = (close) => {
    match(SPACE);
    if (text[offset] === close) {
      offset++;
      return false;
    }
    if (text[offset] !== ",") throw unexpected(`"," or "${close}"`);
    offset++;
    return true;
  };
  const isEmpty = (close) => {
    match(SPACE);
    if (text[offset] !== close) return false;
    offset++;
    return true;
  };
  const readString = () => {
    const start = offset++;
    const parts = [];
    for (; ; ) {
      parts.push(match(PLAIN)?.[0] ?? "");
      const mark = text[offset];
      if (mark === void 0) throw new Fault(start, "a string that does not end");
      if (mark === '"') break;
      if (mark !== "\\") throw new Fault(offset, "a control character in a string", "write it as \\u and four digits");
      parts.push(readEscape());
    }
    offset++;
    const value = parts.join("");
    if (new RegExp("\\p{Surrogate}", "u").test(value)) throw new Fault(start, "half a surrogate pair in a string, which is no character");
    return value;
  };
  const readEscape = () => {
    const start = offset;
    const letter = text[offset + 1] ?? "";
    offset += 2;
    if (letter === "u") {
      const digits = match(HEX);
      if (digits === null) throw new Fault(start, "four hexadecimal digits should follow \\u");
      return String.fromCharCode(Number.parseInt(digits[0], 16));
    }
    const plain = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : void 0;
    if (plain === void 0) throw new Fault(start, "an escape that JSON does not know");
    return plain;
  };
  const readNumber = () => {
    const start = offset;
    const found = match(NUMBER);
    if (found === null) throw unexpected("a value");
    const value = Number(found[0]);
    if (!Number.isFinite(value)) throw new Fault(start, "a number too large to be kept");
    if (found[1] === void 0 && found[2] === void 0 && !Number.isSafeInteger(value)) {
      throw new Fault(start, "an integer beyond \xB19007199254740991, which would be rounded", "write it as a string");
    }
    return value;
  };
  const readArray = (depth) => {
    const place = { offset: offset++, items: [] };
    const value = [];
    if (!isEmpty("]")) {
      do {
        const item = readValue(depth);
        value.push(item.value);
        place.items.push(item.place);
      } while (another("]"));
    }
    return { value, place };
  };
  const readObject = (depth) => {
    const members = /* @__PURE__ */ new Map();
    const place = { offset: offset++, members };
    const value = {};
    if (!isEmpty("}")) {
      do {
        match(SPACE);
        const key = offset;
        if (text[offset] !== '"') throw unexpected("a key in double quotes");
        const name = readString();
        if (members.has(name)) throw new Fault(key, "a key that the object already has", "keep one of the two");
        expect(":");
        const member = readValue(depth);
        members.set(name, { key, value: member.place });
        if (name === "__proto__") {
          Object.defineProperty(value, name, { value: member.value, enumerable: true, configurable: true, writable: true });
        } else value[name] = member.value;
      } while (another("}"));
    }
    return { value, place };
  };
  const readValue = (depth) => {
    match(SPACE);
    if (++values > MAX_VALUES) throw new Fault(offset, `more than ${MAX_VALUES} values`);
    const mark = text[offset];
    if (mark === "{" || mark === "[") {
      if (depth === MAX_DEPTH) throw new Fault(offset, `nested deeper than ${MAX_DEPTH} levels`);
      return mark === "{" ? readObject(depth + 1) : readArray(depth + 1);
    }
    const place = { offset };
    if (mark === '"') return { value: readString(), place };
    const word = WORDS.find(([name]) => text.startsWith(name, offset));
    if (word === void 0) return { value: readNumber(), place };
    offset += word[0].length;
    return { value: word[1], place };
  };
  const parsed = readValue(0);
  match(SPACE);
  if (offset < text.length) throw new Fault(offset, "something follows the value", "keep one value");
  return parsed;
}
function offsetOf(root, path, key) {
  let place = root;
  let offset = root.offset;
  path.forEach((step, index) => {
    const member = place?.members?.get(String(step));
    place = member?.value ?? place?.items?.[Number(step)];
    offset = key && member !== void 0 && index === path.length - 1 ? member.key : place?.offset ?? offset;
  });
  return offset;
}
function placeFinder(text) {
  let starts = null;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

export {
  parseJson
};
