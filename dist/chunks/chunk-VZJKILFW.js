import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  security_requirements_schema_default
} from "./chunk-PS75PVGH.js";
import {
  globs,
  requirementFindings
} from "./chunk-SM6MFJDE.js";
import {
  parseJson
} from "./chunk-RNDTGGTR.js";
import {
  compileForeign
} from "./chunk-QLWZCTCE.js";
import {
  DOCUMENT_MAX_BYTES,
  badDocument,
  parseYaml,
  parseYamlStream,
  schemaProblems
} from "./chunk-C2HE3MFX.js";
import {
  FILE_LIMIT_BYTES,
  blameFiles,
  linesOf,
  parseStored,
  presentNames,
  scan,
  unreadableTree
} from "./chunk-U4QGR6N4.js";
import {
  sortGaps,
  verdictOf
} from "./chunk-DKXBUIOJ.js";
import {
  isoTime,
  languageFacts,
  languageOf,
  languages
} from "./chunk-HJB5ROFS.js";
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";
import {
  BUILD,
  VERSION
} from "./chunk-CDEONOS5.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/code/places.ts
var Places = class {
  #starts = [0];
  constructor(text) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }
  of(offset) {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = low + high >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
};

// src/code/trees/name.ts
var MAX_PARTS = 24;
var MAX_STEPS = 200;
var TooManySteps = class extends Error {
};
function counted(text, step) {
  let left = 2e4 + text.length / 2;
  return (node) => {
    if (--left < 0) throw new TooManySteps();
    return step(node);
  };
}
function nameOf(from, step) {
  const waiting = [];
  let node = from;
  let name = "";
  let marks = "";
  let sign2 = "";
  let start = from?.startIndex ?? 0;
  for (let steps = 0, parts = 0; node !== null && steps < MAX_STEPS && parts < MAX_PARTS; steps++) {
    start = node.startIndex;
    const { part, sign: before = "", mark = "", next: next2 = null, after } = step(node);
    if (after !== void 0) waiting.push(after);
    marks = mark + marks;
    if (part !== void 0) {
      name = part + marks + sign2 + name;
      marks = "";
      sign2 = before;
      parts++;
    }
    node = next2;
    if (node === null) {
      const left = waiting.pop();
      node = left?.node ?? null;
      if (left !== void 0 && node !== null) sign2 = left.sign;
    }
  }
  return { name: marks === "" ? name : marks + sign2 + name, start, end: from?.endIndex ?? start };
}
function calledName(call, step) {
  const { name, ...place } = nameOf(call, step);
  return { name: name.endsWith("()") ? name.slice(0, -2) : name, ...place };
}
function present(nodes) {
  return nodes.filter((node) => node !== null);
}
function named(node) {
  return node === null ? [] : present(node.namedChildren);
}
function firstNamed(node) {
  return named(node)[0] ?? null;
}
function lastNamed(node) {
  return named(node).at(-1) ?? null;
}

// src/code/trees/ranges.ts
function inside(ranges) {
  return (offset) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

// src/code/trees/dead.ts
function deadCode(root2, text) {
  const ranges = [];
  for (const node of present(root2.descendantsOfType(["preproc_if"]))) {
    const condition = node.childForFieldName("condition");
    if (condition === null || !/^(?:0|false)$/.test(text.slice(condition.startIndex, condition.endIndex))) continue;
    const end = node.childForFieldName("alternative")?.startIndex ?? node.endIndex;
    if (end > (ranges.at(-1)?.end ?? 0)) ranges.push({ start: condition.endIndex, end });
  }
  return inside(ranges);
}

// src/code/lexis.ts
var PLAIN = 0;
var OPENER = 1;
var OPEN = 2;
var CLOSE = 3;
var COLON = 4;
var known = /* @__PURE__ */ new WeakMap();
function lexiconOf(syntax) {
  const found = known.get(syntax);
  if (found !== void 0) return found;
  const lexicon = compile(syntax);
  known.set(syntax, lexicon);
  return lexicon;
}
function compile(syntax) {
  const has = new Set(syntax.lexis ?? []);
  const all2 = [...specials(syntax, has), ...fixed(syntax).sort((a, b) => b.text.length - a.text.length)];
  const openers = [];
  const actions = new Uint8Array(128);
  const forms = formsOf(syntax);
  if (has.has("balanced") || forms.some(({ code }) => code !== void 0) || has.has("csharp")) {
    for (const bracket of "([{") actions[bracket.charCodeAt(0)] = OPEN;
    for (const bracket of ")]}") actions[bracket.charCodeAt(0)] = CLOSE;
    if (has.has("prefixes") || has.has("csharp")) actions[":".charCodeAt(0)] = COLON;
  }
  for (const opener of all2) {
    const code = opener.text.charCodeAt(0);
    if (code >= 128) continue;
    openers[code] = [...openers[code] ?? [], opener];
    if (actions[code] === PLAIN) actions[code] = OPENER;
  }
  return {
    actions,
    openers,
    has,
    spaced: syntax.spaced === true,
    leading: syntax.leading === true,
    docstrings: syntax.also?.includes("docstring") === true,
    exact: syntax.strings !== void 0
  };
}
function formsOf(syntax) {
  if (syntax.strings !== void 0) return syntax.strings;
  const long = (syntax.long ?? []).map(
    ([open2, close2, raw]) => ({ open: open2, close: close2, ...raw ? {} : { escape: "backslash" } })
  );
  const quotes = [...syntax.quotes ?? ""].map(
    (quote) => ({ open: quote, close: quote, escape: "backslash", line: true })
  );
  return [...long, ...quotes];
}
function fixed(syntax) {
  return [
    ...(syntax.line ?? []).map((text) => ({ is: "line", text })),
    ...(syntax.block ?? []).map(([text, close2]) => ({ is: "block", text, close: close2 })),
    ...formsOf(syntax).map((form) => ({ is: "string", text: form.open, form }))
  ];
}
function specials({ also = [], line = [] }, has) {
  const special = (what, ...texts) => texts.map((text) => ({ is: "special", text, what }));
  const escaped = [...has.has("shell") ? special("skip", "\\") : []];
  return [
    ...escaped,
    ...also.includes("char") ? special("char", "'") : [],
    ...also.includes("heredoc") ? [...special("heredoc", "<<"), ...special("lines", "\n")] : [],
    ...also.includes("regex") && line.includes("//") ? special("regex", "/") : [],
    ...has.has("jsx") ? special("jsx", "<") : [],
    ...has.has("directives") ? special("directive", "#") : [],
    ...has.has("cpp") ? [...special("cpp-raw", 'R"', 'LR"', 'uR"', 'UR"', 'u8R"'), ...special("separator", "'")] : [],
    ...has.has("csharp") ? special("csharp-raw", '"""', "$") : [],
    ...has.has("rust") ? special("rust-raw", 'r"', "r#", 'br"', "br#", 'cr"', "cr#") : [],
    ...has.has("swift") ? special("swift-raw", "#") : [],
    ...has.has("php") ? special("php-end", "?>") : [],
    ...has.has("ruby") ? [
      ...special("ruby-char", "?"),
      ...special("percent", "%"),
      ...special("ruby-regex", "/"),
      ...special("ruby-end", "\n__END__")
    ] : []
  ];
}

// src/code/lexer.ts
var MAX_DEPTH = 5e3;
var LOOK_DOWN = 64;
var BLOCK = 1;
var CONDITION = 2;
var isWord = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36 || code >= 128;
var isDigit = (code) => code >= 48 && code <= 57;
var isSpace = (code) => code === 32 || code >= 9 && code <= 13;
var closerOf = (code) => code === 40 ? 41 : code + 2;
var NEWLINE = 10;
var BACKSLASH = 92;
var NO_FORM = { open: "", close: "" };
var Lexer = class {
  #text;
  #end;
  #lexicon;
  #spans = [];
  #unsure = null;
  /** Open brackets, innermost last: their closings, what stood before them, and the string they interrupt. */
  #closers = [];
  #marks = [];
  #interrupted = [];
  /** The bracket closed last: where, and its mark. */
  #closedAt = -1;
  #closedMark = 0;
  #heredocs = [];
  /** How far may be looked ahead in vain, all in all: a text of nothing but openings stays linear. */
  #budget;
  #closings = null;
  constructor(text, syntax) {
    this.#text = text;
    this.#end = text.length;
    this.#lexicon = lexiconOf(syntax);
    this.#budget = 4 * text.length + 1e3;
  }
  read() {
    this.#run(this.#begin());
    const balanced = this.#lexicon.has.has("balanced");
    if (this.#closers.length > 0 && (balanced || this.#interrupted.some((one) => one !== null)))
      this.#doubt("unbalanced", this.#end);
    return { spans: this.#spans, unsure: this.#doubts() };
  }
  #doubts() {
    if (this.#unsure === null) return null;
    const { reason, at } = this.#unsure;
    let line = 1;
    for (let i = this.#text.indexOf("\n"); i >= 0 && i < at; i = this.#text.indexOf("\n", i + 1)) line++;
    return { reason, line };
  }
  #doubt(reason, at) {
    this.#unsure ??= { reason, at };
  }
  #begin() {
    if (this.#text.startsWith("#!") && this.#text[2] !== "[") return this.#line(0);
    return this.#lexicon.has.has("php") ? this.#output(0) : 0;
  }
  #run(from) {
    const text = this.#text;
    const { actions } = this.#lexicon;
    let at = from;
    while (at < this.#end) {
      const code = text.charCodeAt(at);
      const action = code < 128 ? actions[code] ?? PLAIN : PLAIN;
      if (action === PLAIN) at++;
      else if (action === OPEN) at = this.#open(code, at);
      else if (action === CLOSE) at = this.#close(code, at);
      else if (action === COLON) at = this.#colon(at);
      else at = this.#maybe(code, at);
    }
  }
  /** Behind what begins here; one further where nothing does. */
  #maybe(code, at) {
    const text = this.#text;
    for (const opener of this.#lexicon.openers[code] ?? []) {
      if (opener.text.length > 1 && !text.startsWith(opener.text, at)) continue;
      const next2 = this.#begins(opener, at);
      if (next2 !== null) return next2;
    }
    return at + 1;
  }
  #begins(opener, at) {
    switch (opener.is) {
      case "line":
        return this.#mayComment(opener.text, at) ? this.#line(at) : null;
      case "block":
        return this.#block(at, opener.text, opener.close);
      case "string":
        return this.#string(opener.form, at);
      case "special":
        return this.#special(opener.what, at);
    }
  }
  #emit(start, end, kind, after = false, before = false) {
    const last = this.#spans[this.#spans.length - 1];
    const from = Math.max(start, last?.end ?? 0);
    const until = Math.min(end, this.#end);
    if (until > from) {
      this.#spans.push({
        start: from,
        end: until,
        kind,
        ...after ? { after: true } : {},
        ...before ? { before: true } : {}
      });
    }
  }
  // Comments
  #mayComment(open2, at) {
    const { leading, spaced: spaced2, has } = this.#lexicon;
    if (leading) return this.#leads(at);
    if (open2 === "#" && has.has("php") && this.#text[at + 1] === "[") return false;
    if (!spaced2 || at === 0) return true;
    const before = this.#text.charCodeAt(at - 1);
    return isSpace(before) || before === 59 || before === 40 || has.has("ruby") && !isWord(before);
  }
  /** Nothing but a little white space before it on its line. */
  #leads(at) {
    for (let i = at - 1; i >= 0 && at - i < 80; i--) {
      const code = this.#text.charCodeAt(i);
      if (code === NEWLINE) return true;
      if (code !== 32 && code !== 9) return false;
    }
    return at < 80;
  }
  #lineEnd(at) {
    const found = this.#text.indexOf("\n", at);
    const end = found < 0 || found > this.#end ? this.#end : found;
    return end > at && this.#text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  }
  #line(at) {
    let end = this.#lineEnd(at);
    if (this.#lexicon.has.has("php")) {
      const closing2 = this.#text.slice(at, end).indexOf("?>");
      if (closing2 >= 0) end = at + closing2;
    }
    this.#emit(at, end, "comment");
    return Math.max(end, at + 1);
  }
  #block(at, open2, close2) {
    const start = open2.startsWith("\n") ? at + 1 : at;
    const end = this.#lexicon.has.has("nested") ? this.#nestedEnd(at + open2.length, open2, close2) : this.#text.indexOf(close2, at + open2.length);
    const until = end < 0 || end > this.#end ? this.#end : Math.min(this.#end, end + close2.length);
    if (end < 0) this.#doubt("unterminated", at);
    this.#emit(start, until, "comment");
    return until;
  }
  #nestedEnd(from, open2, close2) {
    let depth = 1;
    let nextOpen = this.#text.indexOf(open2, from);
    let nextClose = this.#text.indexOf(close2, from);
    while (nextClose >= 0) {
      if (nextOpen >= 0 && nextOpen < nextClose) {
        depth++;
        if (nextClose < nextOpen + open2.length) nextClose = this.#text.indexOf(close2, nextOpen + open2.length);
        nextOpen = this.#text.indexOf(open2, nextOpen + open2.length);
      } else {
        depth--;
        if (depth === 0) return nextClose;
        if (nextOpen >= 0 && nextOpen < nextClose + close2.length) nextOpen = this.#text.indexOf(open2, nextClose + close2.length);
        nextClose = this.#text.indexOf(close2, nextClose + close2.length);
      }
    }
    return -1;
  }
  // Strings
  #string(form, at) {
    if (isWord(form.open.charCodeAt(0)) && form.open !== form.close && this.#behindWord(at)) return null;
    if (!this.#lexicon.has.has("prefixes")) return this.#inString(form, at, at + form.open.length, false, false);
    const { start, letters } = this.#prefix(at);
    const opened = /[ft]/i.test(letters) ? formatted(form) : form;
    const next2 = this.#inString(opened, start, at + form.open.length, false, false);
    if (this.#lexicon.docstrings && !opened.code) this.#documentation(start, next2);
    return next2;
  }
  #behindWord(at) {
    return at > 0 && isWord(this.#text.charCodeAt(at - 1)) && this.#text.charCodeAt(at - 1) !== 36;
  }
  /** The letters right before a quote, if they are a string's. */
  #prefix(at) {
    let start = at;
    while (start > 0 && at - start < 4 && isWord(this.#text.charCodeAt(start - 1))) start--;
    const letters = this.#text.slice(start, at);
    return /^(?:[rbuft]|br|rb|fr|rf|tr|rt)$/i.test(letters) ? { start, letters } : { start: at, letters: "" };
  }
  /** A string that is a whole statement is documentation. */
  #documentation(start, end) {
    const span = this.#spans[this.#spans.length - 1];
    if (span?.start !== start || this.#closers.length > 0 || !this.#leads(start)) return;
    if (start > 1 && /\\\r?\n$/.test(this.#text.slice(Math.max(0, this.#lineStart(start) - 3), this.#lineStart(start)))) return;
    let at = end;
    while (at < this.#end && (this.#text.charCodeAt(at) === 32 || this.#text.charCodeAt(at) === 9)) at++;
    const next2 = this.#text[at];
    if (at >= this.#end || next2 === "\n" || next2 === "\r" || next2 === "#" || next2 === ";") {
      this.#spans[this.#spans.length - 1] = { start: span.start, end: span.end, kind: "comment" };
    }
  }
  #lineStart(at) {
    let start = at;
    while (start > 0 && this.#text.charCodeAt(start - 1) !== NEWLINE) start--;
    return start;
  }
  /** Reads on inside a string; `at` is where its span starts. Gives where code goes on: behind it, or behind the opening of code in it. */
  #inString(form, start, from, after, specification) {
    const text = this.#text;
    const { close: close2, code: inner } = form;
    const closing2 = close2.charCodeAt(0);
    const backslash = form.escape === "backslash";
    const opening = inner?.[0].charCodeAt(0) ?? -1;
    let inSpecification = specification;
    let at = from;
    while (at < this.#end) {
      const code = text.charCodeAt(at);
      if (code === closing2 && (close2.length === 1 || text.startsWith(close2, at)) && !(form.escape === "double" && text[at + 1] === close2)) {
        let end = at + close2.length;
        if (form.greedy) while (end < this.#end && text.charCodeAt(end) === closing2 && end - at < close2.length + 2) end++;
        this.#emit(start, end, "string", after);
        return end;
      }
      if (code === closing2 && form.escape === "double" && text[at + 1] === close2) at += 2;
      else if (code === opening && inner !== void 0 && text.startsWith(inner[0], at)) {
        if (inner[2] === "twice" && !inSpecification && text.startsWith(inner[0], at + inner[0].length))
          at += 2 * inner[0].length;
        else return this.#interrupt(form, start, at + inner[0].length, after, inSpecification);
      } else if (code === BACKSLASH && backslash) {
        at += text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === NEWLINE ? 3 : 2;
      } else if (code === NEWLINE && form.line) {
        if (this.#lexicon.exact) this.#doubt("unterminated", start);
        this.#emit(start, at, "string", after);
        return at;
      } else {
        if (inSpecification && code === 125) inSpecification = false;
        at++;
      }
    }
    if (this.#lexicon.exact) this.#doubt("unterminated", start);
    this.#emit(start, this.#end, "string", after);
    return this.#end;
  }
  #interrupt(form, start, end, after, specification) {
    this.#emit(start, end, "string", after, true);
    this.#push(form.code?.[1] === ")" ? 41 : 125, 0, { form, specification, jsx: null });
    return end;
  }
  // Brackets
  #push(closer, mark, interrupted) {
    if (this.#closers.length === MAX_DEPTH) this.#doubt("too-deep", this.#spans[this.#spans.length - 1]?.start ?? 0);
    this.#closers.push(closer);
    this.#marks.push(mark);
    this.#interrupted.push(interrupted);
  }
  #open(code, at) {
    this.#push(closerOf(code), this.#lexicon.has.has("jsx") ? this.#markOf(code, at) : 0, null);
    return at + 1;
  }
  #close(code, at) {
    const top = this.#closers.length - 1;
    if (this.#closers[top] !== code) {
      if (!this.#skipTo(code, at)) return at + 1;
    }
    this.#closedAt = at;
    this.#closedMark = this.#marks.pop() ?? 0;
    this.#closers.pop();
    const resumed = this.#interrupted.pop() ?? null;
    if (resumed === null) return at + 1;
    if (resumed.jsx !== null) return this.#inElement(resumed.jsx, at + 1);
    return this.#inString(resumed.form, at, at + 1, true, resumed.specification);
  }
  /** Drops brackets that do not pair, where the one that does is near. */
  #skipTo(code, at) {
    if (this.#lexicon.has.has("balanced")) this.#doubt("unbalanced", at);
    const top = this.#closers.length - 1;
    for (let i = top; i >= 0 && top - i < LOOK_DOWN; i--) {
      if (this.#closers[i] === code) {
        this.#closers.length = i + 1;
        this.#marks.length = i + 1;
        this.#interrupted.length = i + 1;
        return true;
      }
      if (this.#interrupted[i] !== null) return false;
    }
    return false;
  }
  /** `{value:>10}`: behind the colon the string goes on. */
  #colon(at) {
    const top = this.#interrupted.length - 1;
    const interrupted = this.#interrupted[top] ?? null;
    if (interrupted?.form.code?.[2] !== "twice") return at + 1;
    this.#closers.pop();
    this.#marks.pop();
    this.#interrupted.pop();
    return this.#inString(interrupted.form, at, at + 1, true, true);
  }
  // What stands before
  /** The last character of code before `at` that is no white space, or -1. Comments are passed over. */
  #before(at) {
    let i = at - 1;
    let span = this.#spans.length - 1;
    while (i >= 0) {
      const last = this.#spans[span];
      if (last !== void 0 && last.end === i + 1) {
        if (last.kind === "string") return i;
        i = last.start - 1;
        span--;
      } else if (isSpace(this.#text.charCodeAt(i))) i--;
      else return i;
    }
    return -1;
  }
  /** The word that ends at `at`, at most 12 characters of it. */
  #wordEnding(at) {
    let start = at;
    while (start >= 0 && at - start < 12 && isWord(this.#text.charCodeAt(start))) start--;
    return this.#text.slice(start + 1, at + 1);
  }
  /** JavaScript: a value may begin here, not an operator. */
  #valueMayBegin(at) {
    const before = this.#before(at);
    if (before < 0) return true;
    const last = this.#spans[this.#spans.length - 1];
    if (last?.kind === "string" && last.end === before + 1) return last.before === true;
    const code = this.#text.charCodeAt(before);
    if (isWord(code)) {
      const word = this.#wordEnding(before);
      return VALUE_FOLLOWS.has(word) && this.#text[before - word.length] !== ".";
    }
    if (code === 41) return this.#closedAt === before && this.#closedMark === CONDITION;
    if (code === 125) return this.#closedAt === before && this.#closedMark === BLOCK;
    if (code === 93) return false;
    if ((code === 43 || code === 45) && this.#text.charCodeAt(before - 1) === code) {
      const operand = this.#before(before - 1);
      const left = operand < 0 ? 0 : this.#text.charCodeAt(operand);
      return !(isWord(left) || left === 41 || left === 93);
    }
    if (code === 33) {
      const left = this.#text.charCodeAt(before - 1);
      return !(before > 0 && (isWord(left) || left === 41 || left === 93)) || VALUE_FOLLOWS.has(this.#wordEnding(before - 1));
    }
    return true;
  }
  #markOf(code, at) {
    const before = this.#before(at);
    if (code === 40) {
      if (before < 0 || !isWord(this.#text.charCodeAt(before))) return 0;
      const word = this.#wordEnding(before);
      return CONDITIONS.has(word) && this.#text[before - word.length] !== "." ? CONDITION : 0;
    }
    if (code !== 123) return 0;
    if (before < 0) return BLOCK;
    const sign2 = this.#text.charCodeAt(before);
    if (isWord(sign2))
      return VALUE_FOLLOWS.has(this.#wordEnding(before)) && !BLOCK_FOLLOWS.has(this.#wordEnding(before)) ? 0 : BLOCK;
    if (sign2 === 62) return this.#text[before - 1] === "=" ? BLOCK : 0;
    return "(,=:[!&|?+-*%~^<".includes(this.#text[before] ?? "") ? 0 : BLOCK;
  }
  // Literals that are no fixed text
  #special(what, at) {
    switch (what) {
      case "skip":
        return at + 2;
      case "char":
        return this.#char(at);
      case "separator":
        return this.#separator(at);
      case "regex":
        return this.#regex(at);
      case "jsx":
        return this.#jsx(at);
      case "directive":
        return this.#directive(at);
      case "heredoc":
        return this.#heredoc(at);
      case "lines":
        return this.#bodies(at);
      case "cpp-raw":
        return this.#cppRaw(at);
      case "rust-raw":
        return this.#rustRaw(at);
      case "swift-raw":
        return this.#swiftRaw(at);
      case "csharp-raw":
        return this.#csharpRaw(at);
      case "php-end":
        return this.#output(at);
      case "ruby-char":
        return this.#rubyChar(at);
      case "ruby-end":
        this.#emit(at + 1, this.#end, "comment");
        return this.#end;
      case "ruby-regex":
        return this.#rubyRegex(at);
      case "percent":
        return this.#percent(at);
    }
  }
  /** `'x'`, `'\n'`, `'\u{1F600}'`; a lifetime (`'a`) is none. */
  #char(at) {
    const text = this.#text;
    if (text.charCodeAt(at + 1) === BACKSLASH) {
      const end = text.slice(at + 3, at + 16).indexOf("'");
      if (end < 0) return null;
      this.#emit(at, at + 3 + end + 1, "string");
      return at + 3 + end + 1;
    }
    const width = (text.codePointAt(at + 1) ?? 0) > 65535 ? 2 : 1;
    if (text[at + 1] === "\n" || text[at + 1] === "'" || text[at + 1 + width] !== "'") return at + 1;
    this.#emit(at, at + 2 + width, "string");
    return at + 2 + width;
  }
  /** `1'000'000` of C++. */
  #separator(at) {
    if (!isWord(this.#text.charCodeAt(at - 1)) || !isWord(this.#text.charCodeAt(at + 1))) return null;
    let start = at - 1;
    while (start >= 0 && at - start < 40 && (isWord(this.#text.charCodeAt(start)) || this.#text[start] === "'")) start--;
    return isDigit(this.#text.charCodeAt(start + 1)) ? at + 1 : null;
  }
  #regex(at) {
    const next2 = this.#text.charCodeAt(at + 1);
    if (next2 === 47 || next2 === 42 || !this.#valueMayBegin(at)) return null;
    const end = this.#regexEnd(at + 1);
    if (end === null) return null;
    this.#emit(at, this.#flagsEnd(end), "string");
    return this.#flagsEnd(end);
  }
  #flagsEnd(from) {
    let at = from;
    while (at < this.#end && at - from < 10 && this.#text.charCodeAt(at) >= 97 && this.#text.charCodeAt(at) <= 122) at++;
    return at;
  }
  #regexEnd(from) {
    let inClass = false;
    let at = from;
    for (; at < this.#end && this.#budget > 0; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === NEWLINE) break;
      if (code === BACKSLASH) at++;
      else if (code === 91) inClass = true;
      else if (code === 93) inClass = false;
      else if (code === 47 && !inClass) return at + 1;
    }
    this.#budget -= at - from;
    return null;
  }
  /** The words of `#error don't` are prose. */
  #directive(at) {
    if (!this.#leads(at)) return null;
    if (!/^#[ \t]{0,20}(?:error|warning|region|endregion|pragma (?:mark|region|endregion))\b/.test(this.#text.slice(at, at + 60)))
      return null;
    return this.#line(at);
  }
  #cppRaw(at) {
    if (this.#behindWord(at)) return null;
    const opening = /^\w{0,3}"([^ ()\\\t\r\n]{0,16})\(/.exec(this.#text.slice(at, at + 24));
    if (opening === null) return null;
    return this.#inString({ open: opening[0], close: `)${opening[1]}"` }, at, at + opening[0].length, false, false);
  }
  #rustRaw(at) {
    if (this.#behindWord(at)) return null;
    const opening = /^[bc]?r(#{0,255})"/.exec(this.#text.slice(at, at + 260));
    if (opening === null) return null;
    return this.#inString({ open: opening[0], close: `"${opening[1]}` }, at, at + opening[0].length, false, false);
  }
  #swiftRaw(at) {
    if (this.#text.charCodeAt(at - 1) === 35) return null;
    const opening = /^(#{1,64})("""|")/.exec(this.#text.slice(at, at + 68));
    const [all2 = "", hashes = "", quotes = ""] = opening ?? [];
    if (all2 === "") return null;
    const form = {
      open: all2,
      close: quotes + hashes,
      code: [`\\${hashes}(`, ")"],
      ...quotes === '"' ? { line: true } : {}
    };
    return this.#inString(form, at, at + all2.length, false, false);
  }
  #csharpRaw(at) {
    const opening = /^(\${0,16})("{3,64})/.exec(this.#text.slice(at, at + 84));
    const [all2 = "", dollars = "", quotes = ""] = opening ?? [];
    if (all2 === "") return null;
    const braces = "{".repeat(dollars.length);
    const form = { open: all2, close: quotes, ...dollars === "" ? {} : { code: [braces, "}"] } };
    return this.#inString(form, at, at + all2.length, false, false);
  }
  /** PHP: text that is put out as it stands, from `?>` or the beginning to the next `<?`. */
  #output(at) {
    const found = this.#text.indexOf("<?", at);
    const end = found < 0 || found > this.#end ? this.#end : found + (this.#text.startsWith("<?php", found) ? 5 : this.#text[found + 2] === "=" ? 3 : 2);
    this.#emit(at, end, "string");
    return end;
  }
  // Ruby
  /** A value may begin here: behind an operator or a keyword, or as the first argument of a command (`puts /x/`). */
  #rubyValueMayBegin(at, width) {
    const before = this.#before(at);
    if (before < 0) return true;
    const last = this.#spans[this.#spans.length - 1];
    if (last?.kind === "string" && last.end === before + 1) return last.before === true;
    if (this.#text.slice(before + 1, Math.min(at, before + 200)).includes("\n")) return true;
    const code = this.#text.charCodeAt(before);
    if (!isWord(code))
      return !(code === 41 || code === 93 || code === 125 || code === 63 || code === 33 || code === 34 || code === 39);
    if (RUBY_VALUE_FOLLOWS.has(this.#wordEnding(before))) return true;
    const next2 = this.#text.charCodeAt(at + width);
    return before < at - 1 && !isDigit(code) && !isSpace(next2) && next2 !== 61;
  }
  #rubyRegex(at) {
    if (!this.#rubyValueMayBegin(at, 1)) return null;
    return this.#inString({ open: "/", close: "/", escape: "backslash", code: ["#{", "}"] }, at, at + 1, false, false);
  }
  /** `?x`, `?'`, not the `?` of a condition or of a name. */
  #rubyChar(at) {
    const next2 = this.#text.charCodeAt(at + 1);
    if (isWord(this.#text.charCodeAt(at - 1)) || isSpace(next2) || isWord(this.#text.charCodeAt(at + 2))) return null;
    if (!this.#rubyValueMayBegin(at, 1)) return null;
    const end = at + (next2 === BACKSLASH ? 3 : 2);
    this.#emit(at, end, "string");
    return end;
  }
  /** `%w[a b]`, `%q(…)`, `%(…)`; brackets nest. */
  #percent(at) {
    const opening = /^%([wWiIqQrxs]?)([([{<|!/^])/.exec(this.#text.slice(at, at + 3));
    const [all2 = "", letter = "", open2 = ""] = opening ?? [];
    if (all2 === "" || !this.#rubyValueMayBegin(at, 1)) return null;
    const close2 = { "(": ")", "[": "]", "{": "}", "<": ">" }[open2] ?? open2;
    let depth = 1;
    for (let i = at + all2.length; i < this.#end && this.#budget-- > 0; i++) {
      const sign2 = this.#text[i];
      if (sign2 === "\\") i++;
      else if (sign2 === close2) depth--;
      else if (sign2 === open2) depth++;
      if (depth === 0) {
        this.#emit(at, i + 1, "string");
        return i + 1;
      }
    }
    if (letter !== "") this.#doubt("unterminated", at);
    return null;
  }
  // Here-documents
  #heredoc(at) {
    const { has } = this.#lexicon;
    const ahead = this.#text.slice(at, at + 80);
    const [all2 = "", dash = "", quote = "", word = ""] = (has.has("php") ? /^<<<()[ \t]?(["']?)([A-Za-z_]\w{0,60})\2/ : /^<<([-~]?)[ \t]?(["'`]?)([A-Za-z_]\w{0,60})\2/).exec(
      ahead
    ) ?? [];
    if (all2 === "" || this.#text[at - 1] === "<" && !has.has("php")) return this.#text.startsWith("<<<", at) ? at + 3 : null;
    if (has.has("ruby") && dash === "" && (!/^[A-Z]/.test(word) || all2.includes(" ") || quote === "" && this.#closesValue(at)))
      return null;
    this.#heredocs.push({ word, end: has.has("php") ? "word" : dash === "" && !has.has("hcl") ? "line" : "indented" });
    if (quote !== "") this.#emit(at, at + all2.length, "string");
    return at + all2.length;
  }
  #closesValue(at) {
    const code = this.#text.charCodeAt(at - 1);
    return isWord(code) || code === 41 || code === 93;
  }
  /** At the end of a line the documents opened on it begin. */
  #bodies(at) {
    if (this.#heredocs.length === 0) return null;
    let from = at;
    for (const { word, end } of this.#heredocs.splice(0)) {
      if (this.#budget <= 0) break;
      const indent = end === "line" ? "" : "[ \\t]*";
      const close2 = new RegExp(`\\n${indent}${word}${end === "word" ? "\\b" : "[ \\t]*(?=\\r?\\n|\\r?$)"}`, "g");
      close2.lastIndex = from;
      const found = close2.exec(this.#text);
      this.#budget -= (found?.index ?? this.#end) - from;
      if (found === null || close2.lastIndex > this.#end) continue;
      this.#emit(from + 1, close2.lastIndex, "string");
      from = close2.lastIndex;
    }
    return from === at ? null : from;
  }
  // JSX
  #jsx(at) {
    const opening = /^<(?:>|([A-Za-z_$][\w$.:-]{0,100})(\s{0,100})(extends\b|[>/{,=<A-Za-z_$]?))/.exec(
      this.#text.slice(at, at + 210)
    );
    if (opening === null || !this.#valueMayBegin(at)) return null;
    const [, name = "", space = "", next2 = ""] = opening;
    if (next2 === "," || next2 === "=" || next2 === "extends" || name === "const") return null;
    if (name !== "" && space === "" && next2 !== ">" && next2 !== "/" && next2 !== "<") return null;
    if (next2 === "" && name !== "") return null;
    if ((next2 === ">" || name === "") && !this.#closesLater(name, at)) return null;
    if (next2 === "<" && !this.#closesLater(name, at) && !this.#text.slice(at, at + 300).includes("/>")) return null;
    return this.#inElement({ depth: 1, place: "tag", angles: 0 }, at + 1);
  }
  #closesLater(name, at) {
    if (this.#closings === null) {
      this.#closings = /* @__PURE__ */ new Map();
      for (const found of this.#text.matchAll(/<\/\s{0,20}([\w$.:-]{0,100})/g)) this.#closings.set(found[1] ?? "", found.index);
    }
    return (this.#closings.get(name) ?? -1) > at;
  }
  /** Reads on inside an element. Gives where code goes on: behind it, or behind a brace in it. */
  #inElement(element, from) {
    const text = this.#text;
    const state = { ...element };
    let at = from;
    let words = from;
    while (at < this.#end) {
      const code = text.charCodeAt(at);
      if (code === 123) {
        if (state.place === "children") this.#emit(words, at, "string");
        this.#push(125, 0, { form: NO_FORM, specification: false, jsx: state });
        return at + 1;
      }
      if (state.place === "children") {
        if (code !== 60) at++;
        else {
          this.#emit(words, at, "string");
          state.place = text[at + 1] === "/" ? "closing-tag" : "tag";
          if (state.place === "tag") state.depth++;
          at += state.place === "tag" ? 1 : 2;
        }
        continue;
      }
      if ((code === 34 || code === 39) && state.place === "tag") {
        const end = text.indexOf(text[at] ?? "", at + 1);
        if (end < 0 || end >= this.#end) break;
        this.#emit(at, end + 1, "string");
        at = end + 1;
      } else if (code === 47 && text[at + 1] === "*") at = this.#block(at, "/*", "*/");
      else if (code === 47 && text[at + 1] === "/") at = this.#line(at);
      else if (code === 60) {
        state.angles++;
        at++;
      } else if (code === 62 && state.angles > 0) {
        state.angles--;
        at++;
      } else if (code === 62) {
        const closed = state.place === "closing-tag" || text[at - 1] === "/";
        if (closed) state.depth -= 1;
        at++;
        words = at;
        if (closed && state.depth <= 0) return at;
        state.place = "children";
      } else at++;
    }
    this.#doubt("unterminated", from);
    if (state.place === "children") this.#emit(words, this.#end, "string");
    return this.#end;
  }
};
var formattedForms = /* @__PURE__ */ new WeakMap();
function formatted(form) {
  const known3 = formattedForms.get(form);
  if (known3 !== void 0) return known3;
  const made3 = { ...form, code: ["{", "}", "twice"] };
  formattedForms.set(form, made3);
  return made3;
}
var VALUE_FOLLOWS = /* @__PURE__ */ new Set([
  ...["return", "typeof", "case", "in", "of", "delete", "void", "throw", "new", "instanceof", "do", "else", "yield", "await"],
  ...["default", "extends", "satisfies", "as"]
]);
var BLOCK_FOLLOWS = /* @__PURE__ */ new Set(["do", "else", "default"]);
var CONDITIONS = /* @__PURE__ */ new Set(["if", "while", "for", "with"]);
var RUBY_VALUE_FOLLOWS = new Set(
  "if elsif else unless while until and or not when in return then do begin case puts raise yield".split(" ")
);

// src/code/markup.ts
function markupSpans(text, { block = [] }, embedded) {
  const spans = [];
  const scripts = [];
  let unsure = null;
  const front = frontMatter(text);
  if (front !== null) scripts.push(front);
  const syntaxes = new Map(embedded);
  const [open2, close2] = block[0] ?? ["<!--", "-->"];
  const token = new RegExp(`${open2}|<(${[...syntaxes.keys()].join("|")})(?=[\\s>])`, "gi");
  if (front !== null) {
    const script = syntaxes.get("script");
    if (script !== void 0) unsure = within(text, front, script, spans, false);
    token.lastIndex = front.end;
  }
  for (let hit = token.exec(text); hit !== null; hit = token.exec(text)) {
    const element = hit[1]?.toLowerCase();
    if (element === void 0) {
      const found = text.indexOf(close2, hit.index + open2.length);
      const end = found < 0 ? text.length : found + close2.length;
      spans.push({ start: hit.index, end, kind: "comment" });
      token.lastIndex = end;
      continue;
    }
    const body = bodyOf(text, token.lastIndex, element);
    token.lastIndex = Math.max(body.end, token.lastIndex);
    const syntax = syntaxes.get(element);
    if (syntax === void 0 || body.end <= body.start) continue;
    if (element === "script") scripts.push(body);
    const doubt2 = within(text, body, syntax, spans, unsure !== null);
    unsure ??= doubt2;
  }
  return { spans, unsure, scripts };
}
function within(text, { start, end }, syntax, spans, doubted) {
  const read2 = new Lexer(text.slice(start, end), syntax).read();
  for (const span of read2.spans) spans.push({ ...span, start: span.start + start, end: span.end + start });
  return read2.unsure === null || doubted ? null : { ...read2.unsure, line: read2.unsure.line + linesBefore(text, start) };
}
function linesBefore(text, at) {
  let lines = 0;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) lines++;
  return lines;
}
function bodyOf(text, from, element) {
  let at = from;
  let quote = "";
  for (; at < text.length; at++) {
    const sign2 = text[at] ?? "";
    if (quote !== "") quote = sign2 === quote ? "" : quote;
    else if (sign2 === '"' || sign2 === "'") quote = sign2;
    else if (sign2 === ">") break;
  }
  const start = Math.min(text.length, at + 1);
  if (text[at - 1] === "/") return { start, end: start };
  const closing2 = new RegExp(`</${element}(?=[\\s>])`, "gi");
  closing2.lastIndex = start;
  return { start, end: closing2.exec(text)?.index ?? text.length };
}
function frontMatter(text) {
  if (!/^---\r?\n/.test(text)) return null;
  const end = text.indexOf("\n---", 3);
  return end < 0 ? null : { start: 4, end: end + 1 };
}

// src/code/yaml-spans.ts
function yamlSpans(text) {
  const spans = [];
  let at = 0;
  let lineStart = 0;
  let fresh = true;
  while (at < text.length) {
    const sign2 = text[at];
    if (sign2 === "\n") {
      at++;
      lineStart = at;
      fresh = true;
    } else if (sign2 === " " || sign2 === "	" || sign2 === "\r") at++;
    else if (sign2 === "#" && (at === lineStart || isBlank(text[at - 1]))) {
      const end = lineEnd(text, at);
      spans.push({ start: at, end, kind: "comment" });
      at = end;
    } else if (fresh && (sign2 === '"' || sign2 === "'")) {
      const end = quoted(text, at, sign2);
      spans.push({ start: at, end, kind: "string" });
      at = end;
      fresh = false;
    } else if (fresh && (sign2 === "|" || sign2 === ">") && /^[|>][-+0-9]{0,3}[ \t]*(?:[ \t]#[^\n]*)?\r?$/.test(text.slice(at, Math.min(lineEnd(text, at), at + 300)))) {
      const header = lineEnd(text, at);
      const comment = text.slice(at, header).indexOf("#");
      if (comment >= 0) spans.push({ start: at + comment, end: header, kind: "comment" });
      const end = blockEnd(text, header, indentOf(text, lineStart));
      if (end > header + 1) spans.push({ start: header + 1, end, kind: "string" });
      at = Math.max(header, end);
    } else {
      fresh = (sign2 === "-" || sign2 === ":" || sign2 === "?") && isBlank(text[at + 1]) || "[{,".includes(sign2 ?? "x");
      if (sign2 === "&" || sign2 === "!") {
        while (at < text.length && !isBlank(text[at])) at++;
        fresh = true;
      } else at++;
    }
  }
  return spans;
}
var isBlank = (sign2) => sign2 === void 0 || sign2 === " " || sign2 === "	" || sign2 === "\n" || sign2 === "\r";
function lineEnd(text, at) {
  const found = text.indexOf("\n", at);
  return found < 0 ? text.length : found;
}
function indentOf(text, lineStart) {
  let at = lineStart;
  while (text[at] === " ") at++;
  return at - lineStart;
}
function quoted(text, at, quote) {
  for (let i = at + 1; i < text.length; i++) {
    if (quote === '"' && text[i] === "\\") i++;
    else if (text[i] === quote) {
      if (quote === "'" && text[i + 1] === "'") i++;
      else return i + 1;
    }
  }
  return text.length;
}
function blockEnd(text, header, parent) {
  let indent = -1;
  let end = header;
  for (let start = header + 1; start < text.length; ) {
    const next2 = lineEnd(text, start);
    const own = indentOf(text, start);
    const isEmpty2 = start + own >= next2 || text[start + own] === "\r";
    if (!isEmpty2) {
      if (indent < 0 && own <= parent) {
        return end;
      }
      if (indent < 0) indent = own;
      if (own < indent) return end;
      end = next2;
    }
    start = next2 + 1;
  }
  return end;
}

// src/code/mask.ts
var LINE_CODE = 5e3;
function maskOf(text, syntax) {
  const { spans, unsure, scripts } = read(text, syntax);
  return {
    length: text.length,
    spans,
    unsure: unsure ?? minified(text, spans),
    exact: syntax.strings !== void 0 || syntax.everything === true,
    scripts
  };
}
function read(text, syntax) {
  if (syntax.everything) {
    const spans = text === "" ? [] : [{ start: 0, end: text.length, kind: "comment" }];
    return { spans, unsure: null, scripts: null };
  }
  if (syntax.embedded !== void 0) return markupSpans(text, syntax, syntax.embedded);
  if (syntax.lexis?.includes("yaml")) return { spans: yamlSpans(text), unsure: null, scripts: null };
  return { ...new Lexer(text, syntax).read(), scripts: null };
}
function partOf(text, mask, part) {
  switch (part) {
    case "any":
      return text;
    case "code":
      return blanked(text, mask.spans, () => true, false);
    case "code-and-strings":
      return blanked(text, mask.spans, ({ kind }) => kind === "comment", false);
    case "comments":
      return blanked(text, mask.spans, ({ kind }) => kind === "comment", true);
  }
}
function blanked(text, spans, chosen, keep) {
  const pieces = [];
  let from = 0;
  for (const span of spans) {
    if (!chosen(span)) continue;
    const before = text.slice(from, span.start);
    const within3 = text.slice(span.start, span.end);
    pieces.push(keep ? blank(before) : before, keep ? within3 : blank(within3));
    from = span.end;
  }
  const rest = text.slice(from);
  pieces.push(keep ? blank(rest) : rest);
  return pieces.join("");
}
var SPACES = " ".repeat(120);
function blank(text) {
  if (text.length <= SPACES.length && !text.includes("\n") && !text.includes("\r")) return SPACES.slice(0, text.length);
  return text.replace(/[^\r\n]/g, " ");
}
function minified(text, spans) {
  let start = 0;
  let at = 0;
  for (let line = 1; start < text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end - start > LINE_CODE) {
      let code = end - start;
      while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
      for (let i = at; i < spans.length; i++) {
        const span = spans[i];
        if (span === void 0 || span.start >= end) break;
        code -= Math.min(span.end, end) - Math.max(span.start, start);
      }
      if (code > LINE_CODE) return { reason: "minified", line };
    }
    start = end + 1;
  }
  return null;
}

// src/code/tokens.ts
var WORD = 1;
var NUMBER = 2;
var STRING = 3;
var PUNCTUATION = 4;
var byName = new Map(languages.map(({ name, syntax }) => [name, syntax ?? {}]));
function readCode(text, language) {
  const syntax = byName.get(language);
  const mask = maskOf(text, syntax ?? {});
  const { tokens, unbalanced } = tokensOf(text, mask);
  const unsure = syntax === void 0 ? { reason: "unknown-language", line: 0 } : mask.unsure ?? (unbalanced < 0 ? null : doubt(text, unbalanced));
  return { text, language, mask, tokens, unsure };
}
function doubt(text, at) {
  let line = 1;
  for (let i = text.indexOf("\n"); i >= 0 && i < at; i = text.indexOf("\n", i + 1)) line++;
  return { reason: "unbalanced", line };
}
var LONG = ["...", "?.", "=>", "->", "::", "==", "!=", "<=", ">=", ":=", "&&", "||", "??", "++", "--"];
var NONE = [];
var longBySign = Array.from({ length: 128 }, (_, code) => {
  const those = LONG.filter((sign2) => sign2.charCodeAt(0) === code);
  return those.length === 0 ? NONE : those;
});
function listsOf(size) {
  const memory = new ArrayBuffer(size * (4 * 4 + 3));
  const numbers = (n) => new Int32Array(memory, n * 4 * size, size);
  const bytes = (n) => new Uint8Array(memory, 4 * 4 * size + n * size, size);
  return {
    starts: numbers(0),
    ends: numbers(1),
    pairs: numbers(2),
    parents: numbers(3),
    kinds: bytes(0),
    signs: bytes(1),
    breaks: bytes(2)
  };
}
var TokenList = class {
  #text;
  length = 0;
  kinds;
  starts;
  ends;
  signs;
  breaks;
  pairs;
  parents;
  constructor(text, size) {
    this.#text = text;
    const lists = listsOf(size);
    this.kinds = lists.kinds;
    this.starts = lists.starts;
    this.ends = lists.ends;
    this.signs = lists.signs;
    this.breaks = lists.breaks;
    this.pairs = lists.pairs.fill(-1);
    this.parents = lists.parents.fill(-1);
  }
  add(kind, start, end, sign2, breaks, parent) {
    if (this.length === this.kinds.length) this.#grow(this.length * 2);
    const index = this.length++;
    this.kinds[index] = kind;
    this.starts[index] = start;
    this.ends[index] = end;
    this.signs[index] = sign2;
    this.breaks[index] = breaks;
    this.parents[index] = parent;
    return index;
  }
  #grow(size) {
    const lists = listsOf(size);
    lists.kinds.set(this.kinds);
    lists.signs.set(this.signs);
    lists.breaks.set(this.breaks);
    lists.starts.set(this.starts);
    lists.ends.set(this.ends);
    lists.pairs.fill(-1, this.pairs.length).set(this.pairs);
    lists.parents.fill(-1, this.parents.length).set(this.parents);
    Object.assign(this, lists);
  }
  word(index) {
    return index < 0 || index >= this.length ? "" : this.#text.slice(this.starts[index], this.ends[index]);
  }
  is(index, word) {
    if (index < 0 || index >= this.length) return false;
    const sign2 = this.signs[index];
    if (sign2 !== 0) return word.length === 1 && word.charCodeAt(0) === sign2;
    const start = this.starts[index] ?? 0;
    return (this.ends[index] ?? 0) - start === word.length && this.kinds[index] !== STRING && this.#text.startsWith(word, start);
  }
};
function tokensOf(text, mask) {
  const reading2 = { list: new TokenList(text, 64 + (text.length >> 3)), open: [], unbalanced: -1, breaks: 1 };
  const ranges = mask.scripts ?? [{ start: 0, end: text.length }];
  let span = 0;
  for (const { start, end } of ranges) {
    let at = start;
    while ((mask.spans[span]?.end ?? Number.POSITIVE_INFINITY) <= start) span++;
    for (let next2 = mask.spans[span]; next2 !== void 0 && next2.start < end; next2 = mask.spans[++span]) {
      readStretch(text, at, next2.start, reading2);
      if (next2.kind === "string") string(next2.start, next2.end, next2.after === true, next2.before === true, reading2);
      else if (text.slice(next2.start, next2.end).includes("\n")) reading2.breaks = 1;
      at = next2.end;
    }
    readStretch(text, at, end, reading2);
  }
  if (reading2.open.length > 0 && reading2.unbalanced < 0) reading2.unbalanced = reading2.list.starts[reading2.open[0] ?? 0] ?? 0;
  return { tokens: reading2.list, unbalanced: reading2.unbalanced };
}
function string(start, end, after, before, reading2) {
  const index = add(STRING, start, end, reading2);
  if (after) close(index, reading2);
  if (before) open(index, reading2);
}
function add(kind, start, end, reading2, sign2 = 0) {
  const parent = reading2.open[reading2.open.length - 1] ?? -1;
  const index = reading2.list.add(kind, start, end, sign2, reading2.breaks, parent);
  reading2.breaks = 0;
  return index;
}
function open(index, { open: stack }) {
  stack.push(index);
}
var LOOK_DOWN2 = 32;
function close(index, reading2) {
  const { list: list2, open: stack } = reading2;
  const sign2 = list2.signs[index] ?? 0;
  const wanted = sign2 === 0 ? 0 : sign2 === 41 ? 40 : sign2 - 2;
  const fits = (candidate) => sign2 === 0 ? list2.kinds[candidate] === STRING : candidate >= 0 && list2.signs[candidate] === wanted;
  let depth = stack.length - 1;
  const lowest = Math.max(0, depth - LOOK_DOWN2);
  if (!fits(stack[depth] ?? -1)) {
    if (reading2.unbalanced < 0) reading2.unbalanced = list2.starts[index] ?? 0;
    while (depth >= lowest && !fits(stack[depth] ?? -1)) depth--;
    if (depth < lowest) return;
  }
  const opening = stack[depth] ?? -1;
  if (opening < 0) return;
  stack.length = depth;
  list2.pairs[opening] = index;
  if (list2.pairs[index] === -1) list2.pairs[index] = opening;
  list2.parents[index] = stack[depth - 1] ?? -1;
}
var isWordStart = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code === 36 || code >= 128 && code !== 160 && code !== 65279;
function readStretch(text, from, to, reading2) {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13 || code === 160 || code === 65279) at++;
    else if (code === 10) {
      reading2.breaks = 1;
      at++;
    } else if (code === 92 && /^\\\r?\n/.test(text.slice(at, at + 3))) {
      at = text.indexOf("\n", at) + 1;
    } else if (isWordStart(code) || code === 35 && isWordStart(text.charCodeAt(at + 1))) {
      const end = wordEnd(text, at, to);
      add(WORD, at, end, reading2);
      at = end;
    } else if (code >= 48 && code <= 57) {
      const end = numberEnd(text, at, to);
      add(NUMBER, at, end, reading2);
      at = end;
    } else at = sign(text, at, to, code, reading2);
  }
}
function sign(text, at, to, code, reading2) {
  for (const long of longBySign[code] ?? NONE) {
    if (at + long.length <= to && text.startsWith(long, at) && !(long === "?." && isDigit2(text.charCodeAt(at + 2)))) {
      add(PUNCTUATION, at, at + long.length, reading2);
      return at + long.length;
    }
  }
  const index = add(PUNCTUATION, at, at + 1, reading2, code < 128 ? code : 0);
  if (code === 40 || code === 91 || code === 123) open(index, reading2);
  else if (code === 41 || code === 93 || code === 125) close(index, reading2);
  return at + 1;
}
var isDigit2 = (code) => code >= 48 && code <= 57;
function wordEnd(text, from, to) {
  let at = from + 1;
  while (at < to && (isWordStart(text.charCodeAt(at)) || isDigit2(text.charCodeAt(at)))) at++;
  return at;
}
function numberEnd(text, from, to) {
  let at = from + 1;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isWordStart(code) || isDigit2(code)) continue;
    if (code !== 46 || !isDigit2(text.charCodeAt(at + 1))) break;
  }
  return at;
}

// src/code/languages/grammar.ts
function stringValue(part, raw) {
  const opening = /^([A-Za-z]{0,2})("""|'''|"|'|`)/.exec(part);
  if (opening === null) return null;
  const [all2, prefix = "", quote = ""] = opening;
  if (part.length < all2.length + quote.length || !part.endsWith(quote) || /[ft]/i.test(prefix)) return null;
  const inner = part.slice(all2.length, part.length - quote.length);
  if (raw.test(part) || !inner.includes("\\")) return inner;
  return inner.replace(/\\(?:([nrt0])|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|\r?\n|([\s\S]))/g, (_, letter, u, x, other) => {
    if (letter !== void 0) return ESCAPES[String(letter)] ?? "";
    if (u !== void 0 || x !== void 0) return String.fromCharCode(Number.parseInt(String(u ?? x), 16));
    return other === void 0 ? "" : String(other);
  });
}
var ESCAPES = { n: "\n", r: "\r", t: "	", "0": "\0" };
function closing(code, open2) {
  return code.tokens.pairs[open2] ?? -1;
}
var MAX_DOTTED = 32;
function dottedFrom({ tokens }, from) {
  const parts = [];
  let at = from;
  for (; parts.length < MAX_DOTTED; at += 2) {
    if (tokens.kinds[at] !== 1 && !tokens.is(at, "*")) break;
    parts.push(tokens.word(at));
    if (!tokens.is(at + 1, ".")) return { name: parts.join("."), next: at + 1 };
  }
  return { name: parts.join("."), next: at };
}

// src/code/trees/values.ts
var MAX_ARGUMENTS = 500;
var MAX_MEMBERS = 200;
var MAX_TEXT = 2e3;
var LEVELS = 2;
function argumentsOf(nodes, rules) {
  const args = [];
  for (const node of nodes) {
    if (args.length === MAX_ARGUMENTS) break;
    if (node.type.endsWith("comment")) continue;
    const given = rules.argument?.(node) ?? rules.entry(node);
    args.push(argumentOf(given?.key ?? null, given?.value ?? node, rules));
  }
  return args;
}
function argumentOf(keyword, value2, rules) {
  const members2 = rules.maps.has(value2.type) ? membersOf(value2, "", 1, rules) : [];
  return { text: textOf(value2, rules), keyword, literal: literalOf(value2, rules.text), members: members2 };
}
function membersOf(map2, above2, level, rules) {
  const members2 = [];
  for (const node of named(rules.content === void 0 ? map2 : rules.content(map2))) {
    if (members2.length >= MAX_MEMBERS) break;
    const found = rules.entry(node);
    if (found === null || found.key === null || found.value === null) continue;
    const path = above2 + found.key;
    members2.push({ path, text: textOf(found.value, rules), literal: literalOf(found.value, rules.text) });
    if (level < LEVELS && rules.maps.has(found.value.type)) members2.push(...membersOf(found.value, `${path}.`, level + 1, rules));
  }
  return members2;
}
var textOf = ({ startIndex, endIndex }, { text }) => text.slice(startIndex, Math.min(endIndex, startIndex + MAX_TEXT));
var NEVER = /(?!)/;
function literalOf({ startIndex, endIndex }, text) {
  return endIndex - startIndex > MAX_TEXT ? null : constantOf(text.slice(startIndex, endIndex));
}
function constantOf(written) {
  if (/^true$/i.test(written)) return true;
  if (/^false$/i.test(written)) return false;
  if (/^-?\s*(?:0[xX][\da-fA-F_']+|\d[\d_']*(?:\.[\d_']+)?(?:[eE][-+]?\d+)?)(?:[uUlLfFdDmM]*|[iu](?:\d+|size)|f\d+)$/.test(written))
    return numberOf(written);
  const plain3 = /^(?:[bBcLuU@]|u8)?(["'])([^"'\\]*)\1$/.exec(written);
  if (plain3 !== null) return /#\{|[{]\$|\$[\w{]/.test(plain3[2] ?? "") && plain3[1] === '"' ? null : plain3[2] ?? "";
  return /^"(?:[^"\\]|\\.)*"$|^'(?:[^'\\]|\\.)*'$/.test(written) && !/#\{|\$/.test(written) ? stringValue(written, NEVER) : null;
}
function numberOf(written) {
  const bare2 = written.replace(/[\s_']/g, "");
  const value2 = Number(
    /0[xX]/.test(bare2) ? bare2.replace(/[uUlL]+$/, "") : bare2.replace(/(?:[uUlLfFdDmM]+|[iu](?:\d+|size)|f\d+)$/, "")
  );
  return Number.isFinite(value2) ? value2 : null;
}
function stringOf(node, text) {
  const value2 = node === null ? null : literalOf(node, text);
  return typeof value2 === "string" ? value2 : null;
}

// src/code/trees/loose.ts
var MAX_PARTS2 = 64;
var MAX_TYPE = 60;
var MAX_ARGUMENTS2 = 500;
var MAX_TEXT2 = 2e3;
var KEYWORDS = new Set(
  "if for while switch match return in let else loop move as fn sizeof alignof defined do case catch typeof _Alignof static_assert".split(
    " "
  )
);
function looseCalls(text, language, offset) {
  const { tokens } = readCode(text, language);
  const calls = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!tokens.is(at, "(") && !tokens.is(at, "[") && !tokens.is(at, "{")) continue;
    const isMacro = language === "Rust" && tokens.is(at - 1, "!");
    if (!isMacro && !tokens.is(at, "(")) continue;
    const named2 = nameEnding(tokens, isMacro ? at - 2 : beforeType(tokens, at - 1));
    if (named2 === null || tokens.is(named2.first - 1, "fn")) continue;
    const close2 = tokens.pairs[at] ?? -1;
    calls.push({
      name: named2.name + (isMacro ? "!" : ""),
      start: offset + (tokens.starts[named2.first] ?? 0),
      end: offset + (tokens.ends[Math.max(close2, at)] ?? 0),
      args: argumentsBetween(text, tokens, at, close2),
      form: "call"
    });
  }
  return calls;
}
function beforeType(tokens, end) {
  if (!tokens.is(end, ">")) return end;
  let depth = 0;
  for (let at = end; at > 0 && at > end - MAX_TYPE; at--) {
    if (tokens.is(at, ">")) depth++;
    else if (tokens.is(at, "<")) depth--;
    if (depth === 0) return tokens.is(at - 1, "::") ? at - 2 : at - 1;
  }
  return end;
}
var SIGNS = ["::", ".", "->"];
function nameEnding(tokens, end) {
  if (tokens.kinds[end] !== WORD || KEYWORDS.has(tokens.word(end))) return null;
  let name = tokens.word(end);
  let first = end;
  for (let parts = 1; parts < MAX_PARTS2; parts++) {
    const sign2 = SIGNS.find((one) => tokens.is(first - 1, one));
    if (sign2 === void 0) break;
    const left = tokens.is(first - 2, ")") ? (tokens.pairs[first - 2] ?? 0) - 1 : beforeType(tokens, first - 2);
    const part = tokens.kinds[left] === WORD ? tokens.word(left) : "?";
    name = part + (tokens.is(first - 2, ")") ? "()" : "") + sign2 + name;
    if (part === "?" || left < 0) break;
    first = left;
  }
  return { name, first };
}
function argumentsBetween(text, tokens, open2, close2) {
  const args = [];
  let from = open2 + 1;
  for (let at = from; at <= close2 && args.length < MAX_ARGUMENTS2; at++) {
    if (tokens.is(at, ",") || at === close2) {
      if (at > from) {
        const start = tokens.starts[from] ?? 0;
        const written = text.slice(start, Math.min(tokens.ends[at - 1] ?? start, start + MAX_TEXT2));
        args.push({ text: written, keyword: null, literal: constantOf(written), members: [] });
      }
      from = at + 1;
    } else {
      const pair = tokens.pairs[at] ?? -1;
      if (pair > at && pair < close2) at = pair;
    }
  }
  return args;
}

// src/code/trees/cpp.ts
var cpp = {
  languages: ["C", "C++"],
  grammar: "cpp",
  units: ["function_definition"],
  lexed: true,
  foldsCase: false,
  facts
};
var CALLS = ["call_expression", "new_expression", "compound_literal_expression", "attribute"];
function facts(root2, text) {
  const rules = rulesOf(text);
  const step = counted(text, stepOf(text));
  const calls = present(root2.descendantsOfType(CALLS)).flatMap((node) => callOf(node, step, rules) ?? []);
  for (const node of present(root2.descendantsOfType(["declaration"]))) calls.push(...constructed(node, step, rules));
  for (const block of present(root2.descendantsOfType(["compound_statement"]))) {
    for (const node of named(block)) calls.push(...insideFunction(node, step, rules));
  }
  for (const node of present(root2.descendantsOfType(["preproc_arg"]))) {
    calls.push(...looseCalls(text.slice(node.startIndex, node.endIndex), "C++", node.startIndex));
  }
  const isDead = deadCode(root2, text);
  return { calls: calls.filter(({ start }) => !isDead(start)), imports: importsOf(root2, text) };
}
function callOf(node, step, rules) {
  if (node.type === "call_expression") {
    const list3 = node.childForFieldName("arguments");
    const { name, start, end } = calledName(node, step);
    return { name, start, end: list3?.endIndex ?? end, args: argumentsOf(named(list3), rules), form: "call" };
  }
  const field = node.type === "attribute" ? "name" : "type";
  const list2 = node.childForFieldName("arguments") ?? node.childForFieldName("value");
  const form = node.type === "attribute" ? "decorator" : node.type === "new_expression" ? "new" : "composite";
  return made(node.childForFieldName(field), list2, form, step, rules);
}
function made(type, list2, form, step, rules) {
  if (type === null) return null;
  const { name, start, end } = nameOf(type, step);
  return { name, start, end: list2?.endIndex ?? end, args: argumentsOf(named(list2), rules), form };
}
var LISTS = /* @__PURE__ */ new Set(["argument_list", "initializer_list"]);
var PLAIN2 = /* @__PURE__ */ new Set(["primitive_type", "placeholder_type_specifier", "sized_type_specifier"]);
function constructed(node, step, rules) {
  const type = node.childForFieldName("type");
  if (type === null || PLAIN2.has(type.type)) return [];
  return named(node).flatMap((declarator) => {
    const value2 = declarator.type === "init_declarator" ? declarator.childForFieldName("value") : null;
    return value2 === null || !LISTS.has(value2.type) ? [] : made(type, value2, "new", step, rules) ?? [];
  });
}
function insideFunction(node, step, rules) {
  const declarator = node.childForFieldName("declarator");
  if (declarator?.type !== "function_declarator") return [];
  const list2 = declarator.childForFieldName("parameters");
  const type = node.childForFieldName("type");
  if (node.type === "declaration" && type !== null && !PLAIN2.has(type.type)) {
    return [made(type, list2, "new", step, rules)].filter((call) => call !== null);
  }
  if (node.type !== "function_definition" || type !== null) return [];
  return [made(declarator.childForFieldName("declarator"), list2, "call", step, rules)].filter((call) => call !== null);
}
var WORDS = new Set(
  "identifier field_identifier type_identifier namespace_identifier primitive_type this operator_name destructor_name".split(" ")
);
function stepOf(text) {
  const words = (node) => text.slice(node.startIndex, node.endIndex);
  return (node) => {
    if (WORDS.has(node.type)) return { part: words(node) };
    switch (node.type) {
      case "qualified_identifier":
        return { next: node.childForFieldName("name"), after: { node: node.childForFieldName("scope"), sign: "::" } };
      case "template_function":
      case "template_type":
      case "template_method":
      case "struct_specifier":
      case "class_specifier":
      case "union_specifier":
        return { next: node.childForFieldName("name") };
      case "type_descriptor":
        return { next: node.childForFieldName("type") };
      case "field_expression": {
        const sign2 = words(node.childForFieldName("operator") ?? node).startsWith("->") ? "->" : ".";
        return { next: node.childForFieldName("field"), after: { node: node.childForFieldName("argument"), sign: sign2 } };
      }
      case "call_expression":
        return { mark: "()", next: node.childForFieldName("function") };
      case "new_expression":
        return { mark: "()", next: node.childForFieldName("type") };
      case "subscript_expression":
        return { mark: "[]", next: node.childForFieldName("argument") };
      case "parenthesized_expression":
      case "dependent_name":
        return { next: lastNamed(node) };
      case "pointer_expression":
        return { next: node.childForFieldName("argument") };
      case "cast_expression":
        return { next: node.childForFieldName("value") };
      default:
        return { part: node.type.includes("string") ? '""' : "?" };
    }
  };
}
function rulesOf(text) {
  return {
    text,
    maps: /* @__PURE__ */ new Set(["initializer_list"]),
    entry(node) {
      if (node.type !== "initializer_pair") return null;
      const designator = node.childForFieldName("designator");
      const key = designator === null ? null : text.slice(designator.startIndex, designator.endIndex).replace(/^\.\s*/, "");
      return { key, value: node.childForFieldName("value") };
    }
  };
}
function importsOf(root2, text) {
  const words = (node) => node === null ? "" : text.slice(node.startIndex, node.endIndex).replace(/^::/, "");
  const imports = { found: [], bindings: [], stars: [] };
  const bind2 = (local2, meaning) => {
    if (local2 !== "" && /^[\w:]+/.test(meaning)) imports.bindings.push({ local: local2, meanings: [meaning.replace(/<.*$/s, "")] });
  };
  for (const node of present(root2.descendantsOfType(["preproc_include", "import_declaration"]))) {
    const path = node.childForFieldName("path") ?? node.childForFieldName("name") ?? node.childForFieldName("header");
    if (path === null || path.type === "identifier") continue;
    imports.found.push({ module: words(path).replace(/^[<"]|[>"]$/g, ""), names: [], at: node.startIndex });
  }
  for (const node of present(root2.descendantsOfType(["using_declaration"]))) {
    const named2 = words(lastNamed(node));
    if (/^using\s+namespace\b/.test(words(node))) imports.stars.push(named2);
    else bind2(named2.slice(named2.lastIndexOf(":") + 1), named2);
  }
  for (const node of present(root2.descendantsOfType(["namespace_alias_definition", "alias_declaration"]))) {
    bind2(words(node.childForFieldName("name")), words(node.childForFieldName("type") ?? lastNamed(node)));
  }
  for (const node of present(root2.descendantsOfType(["type_definition"]))) {
    bind2(words(node.childForFieldName("declarator")), words(node.childForFieldName("type")).replace(/^struct\s+/, ""));
  }
  for (const node of present(root2.descendantsOfType(["preproc_def"]))) {
    const value2 = words(node.childForFieldName("value")).trim();
    if (/^[A-Za-z_][\w:]*$/.test(value2)) bind2(words(firstNamed(node)), value2);
  }
  return imports;
}

// src/code/trees/csharp.ts
var csharp = {
  languages: ["C#"],
  grammar: "c-sharp",
  units: ["method_declaration", "constructor_declaration", "property_declaration", "local_function_statement"],
  lexed: true,
  foldsCase: false,
  facts: facts2
};
var CALLS2 = ["invocation_expression", "object_creation_expression", "attribute"];
function facts2(root2, text) {
  const rules = rulesOf2(text);
  const step = counted(text, stepOf2(text));
  const calls = present(root2.descendantsOfType(CALLS2)).flatMap((node) => callOf2(node, step, rules) ?? []);
  for (const node of present(root2.descendantsOfType(["variable_declaration", "property_declaration"]))) {
    calls.push(...untypedNew(node, step, rules));
  }
  const isDead = deadCode(root2, text);
  return { calls: calls.filter(({ start }) => !isDead(start)), imports: importsOf2(root2, text) };
}
function callOf2(node, step, rules) {
  const children = named(node);
  if (node.type === "attribute") {
    const callee = node.childForFieldName("name") ?? children[0] ?? null;
    if (callee === null) return null;
    const list2 = children.find(({ type: type2 }) => type2 === "attribute_argument_list") ?? null;
    return { ...placed(nameOf(callee, step), list2), args: argumentsOf(named(list2), rules), form: "decorator" };
  }
  if (node.type === "invocation_expression") {
    const list2 = node.childForFieldName("arguments");
    return { ...placed(calledName(node, step), list2), args: argumentsOf(named(list2), rules), form: "call" };
  }
  const type = node.childForFieldName("type");
  return type === null ? null : made2(type, node, step, rules);
}
var placed = ({ name, start, end }, list2) => ({
  name,
  start,
  end: list2?.endIndex ?? end
});
var initializerOf = (node) => named(node).find(({ type }) => type === "initializer_expression") ?? null;
function made2(type, node, step, rules) {
  const children = named(node);
  const list2 = children.find((one) => one.type === "argument_list") ?? null;
  const fields = initializerOf(node);
  const args = argumentsOf([...named(list2), ...named(fields)], rules);
  return { ...placed(nameOf(type, step), fields ?? list2), args, form: "new" };
}
function untypedNew(node, step, rules) {
  const type = node.childForFieldName("type");
  if (type === null) return [];
  const values = node.type === "property_declaration" ? [node] : named(node);
  return values.flatMap((one) => named(one).filter((value2) => value2.type === "implicit_object_creation_expression")).map((value2) => made2(type, value2, step, rules));
}
function stepOf2(text) {
  const words = (node) => node === null ? "?" : text.slice(node.startIndex, node.endIndex).replace(/^@/, "");
  const simple = (node) => words(node?.type === "generic_name" ? firstNamed(node) : node);
  return (node) => {
    switch (node.type) {
      case "identifier":
      case "predefined_type":
      case "this":
      case "base":
        return { part: words(node) };
      case "generic_name":
        return { part: simple(node) };
      case "qualified_name":
        return { part: simple(node.childForFieldName("name")), sign: ".", next: node.childForFieldName("qualifier") };
      case "alias_qualified_name": {
        const alias = node.childForFieldName("alias");
        const part = simple(node.childForFieldName("name"));
        return words(alias) === "global" ? { part } : { part, sign: "::", next: alias };
      }
      case "member_access_expression":
        return { part: simple(node.childForFieldName("name")), sign: ".", next: node.childForFieldName("expression") };
      case "conditional_access_expression":
        return { next: lastNamed(node), after: { node: node.childForFieldName("condition"), sign: "." } };
      case "member_binding_expression":
        return { part: simple(node.childForFieldName("name")) };
      case "element_binding_expression":
        return { mark: "[]" };
      case "invocation_expression":
        return { mark: "()", next: node.childForFieldName("function") };
      case "object_creation_expression":
        return { mark: "()", next: node.childForFieldName("type") };
      case "element_access_expression":
        return { mark: "[]", next: node.childForFieldName("expression") };
      case "nullable_type":
      case "postfix_unary_expression":
        return { next: firstNamed(node) };
      case "parenthesized_expression":
      case "await_expression":
      case "cast_expression":
        return { next: lastNamed(node) };
      default:
        return { part: node.type.includes("string") ? '""' : "?" };
    }
  };
}
function rulesOf2(text) {
  const entry = (node) => {
    if (node.type !== "assignment_expression") return null;
    const left = node.childForFieldName("left");
    const isName = left?.type === "identifier" || left?.type === "implicit_element_access";
    const key = isName ? text.slice(left.startIndex, left.endIndex).replace(/^\["?|"?\]$/g, "") : null;
    return { key, value: node.childForFieldName("right") };
  };
  return {
    text,
    maps: /* @__PURE__ */ new Set(["initializer_expression", "object_creation_expression", "implicit_object_creation_expression"]),
    entry,
    content: (map2) => map2.type === "initializer_expression" ? map2 : initializerOf(map2),
    argument(node) {
      if (node.type !== "argument" && node.type !== "attribute_argument") return null;
      const name = node.childForFieldName("name");
      const value2 = named(node).at(-1) ?? null;
      if (name !== null) return { key: text.slice(name.startIndex, name.endIndex), value: value2 };
      return (value2 === null ? null : entry(value2)) ?? { key: null, value: value2 };
    }
  };
}
function importsOf2(root2, text) {
  const words = (node) => text.slice(node.startIndex, node.endIndex);
  const imports = { found: [], bindings: [], stars: [] };
  for (const node of present(root2.descendantsOfType(["using_directive"]))) {
    const alias = node.childForFieldName("name");
    const path = named(node).at(-1);
    if (path === void 0) continue;
    const module = words(path).replace(/^global::/, "");
    if (alias !== null && alias.id !== path.id) {
      imports.found.push({ module, names: [], at: node.startIndex });
      imports.bindings.push({ local: words(alias), meanings: [module.replace(/<.*$/s, "")] });
    } else {
      imports.found.push({ module, names: ["*"], at: node.startIndex });
      imports.stars.push(module);
    }
  }
  const namespaces = ["namespace_declaration", "file_scoped_namespace_declaration"];
  for (const node of present(root2.descendantsOfType(namespaces))) {
    const parts = node.childForFieldName("name");
    if (parts === null) continue;
    const all2 = words(parts).split(".").slice(0, 16);
    imports.stars.push(...all2.map((_, n) => all2.slice(0, n + 1).join(".")));
  }
  return imports;
}

// src/code/trees/php.ts
var php = {
  languages: ["PHP"],
  grammar: "php",
  units: ["function_definition", "method_declaration"],
  lexed: false,
  foldsCase: true,
  facts: facts3
};
var CALLS3 = [
  "function_call_expression",
  "member_call_expression",
  "nullsafe_member_call_expression",
  "scoped_call_expression",
  "object_creation_expression",
  "attribute"
];
var WORDS2 = ["print_intrinsic", "exit_statement", "echo_statement"];
var INCLUDES = ["include_expression", "include_once_expression", "require_expression", "require_once_expression"];
function facts3(root2, text) {
  const rules = rulesOf3(text);
  const step = counted(text, stepOf3(text));
  const imports = importsOf3(root2, text);
  const calls = present(root2.descendantsOfType(CALLS3)).flatMap((node) => callOf3(node, step, rules) ?? []);
  for (const node of present(root2.descendantsOfType([...WORDS2, ...INCLUDES]))) {
    const name = /^\w+/.exec(text.slice(node.startIndex, node.startIndex + 20))?.[0] ?? "?";
    const given = named(node).map((one) => one.type === "parenthesized_expression" ? firstNamed(one) ?? one : one);
    const args = argumentsOf(given, rules);
    calls.push({ name, start: node.startIndex, end: node.endIndex, args, form: "call" });
    const path = INCLUDES.includes(node.type) ? stringOf(given[0] ?? null, text) : null;
    if (path !== null) imports.found.push({ module: path, names: [], at: node.startIndex });
  }
  const halt = calls.find(({ name }) => name.toLowerCase() === "__halt_compiler")?.end ?? text.length;
  return { calls: calls.filter(({ start }) => start < halt), imports };
}
function callOf3(node, step, rules) {
  const form = node.type === "object_creation_expression" ? "new" : node.type === "attribute" ? "decorator" : "call";
  const children = named(node);
  const list2 = node.childForFieldName("arguments") ?? children.find(({ type }) => type === "arguments") ?? null;
  const callee = form === "call" ? node : children[0] ?? null;
  if (callee === null || callee.type === "anonymous_class" || callee.type === "arguments") return null;
  const { name, start } = form === "call" ? calledName(callee, step) : nameOf(callee, step);
  const end = (list2 ?? callee).endIndex;
  return { name, start, end, args: argumentsOf(named(list2), rules), form };
}
var NAMES = /* @__PURE__ */ new Set(["name", "qualified_name", "relative_name", "namespace_name", "variable_name", "relative_scope"]);
function stepOf3(text) {
  const words = (node) => text.slice(node.startIndex, node.endIndex);
  const part = (node) => node !== null && NAMES.has(node.type) ? words(node) : "?";
  return (node) => {
    if (NAMES.has(node.type)) return { part: words(node) };
    switch (node.type) {
      case "function_call_expression":
        return { mark: "()", next: node.childForFieldName("function") };
      case "member_call_expression":
      case "nullsafe_member_call_expression":
        return {
          part: part(node.childForFieldName("name")),
          sign: "->",
          mark: "()",
          next: node.childForFieldName("object")
        };
      case "member_access_expression":
      case "nullsafe_member_access_expression":
        return { part: part(node.childForFieldName("name")), sign: "->", next: node.childForFieldName("object") };
      case "scoped_call_expression":
        return { part: part(node.childForFieldName("name")), sign: "::", mark: "()", next: node.childForFieldName("scope") };
      case "scoped_property_access_expression":
        return { part: part(node.childForFieldName("name")), sign: "::", next: node.childForFieldName("scope") };
      case "class_constant_access_expression":
        return { part: part(named(node)[1] ?? null), sign: "::", next: firstNamed(node) };
      case "object_creation_expression":
        return { mark: "()", next: firstNamed(node) };
      case "subscript_expression":
        return { mark: "[]", next: firstNamed(node) };
      case "parenthesized_expression":
        return { next: firstNamed(node) };
      case "string":
      case "encapsed_string":
        return { part: '""' };
      default:
        return { part: "?" };
    }
  };
}
function rulesOf3(text) {
  return {
    text,
    maps: /* @__PURE__ */ new Set(["array_creation_expression"]),
    entry(node) {
      if (node.type !== "array_element_initializer") return null;
      const [key = null, value2] = named(node);
      return value2 === void 0 ? { key: null, value: key } : { key: stringOf(key, text), value: value2 };
    },
    argument(node) {
      if (node.type !== "argument") return null;
      const name = node.childForFieldName("name");
      const value2 = named(node).at(-1) ?? null;
      return { key: name === null ? null : text.slice(name.startIndex, name.endIndex), value: value2 };
    }
  };
}
function importsOf3(root2, text) {
  const words = (node) => text.slice(node.startIndex, node.endIndex);
  const imports = { found: [], bindings: [], stars: [] };
  for (const node of present(root2.descendantsOfType(["namespace_definition"]))) {
    const name = node.childForFieldName("name");
    if (name !== null) imports.stars.push(words(name));
  }
  for (const node of present(root2.descendantsOfType(["namespace_use_declaration"]))) {
    const children = named(node);
    const group = node.childForFieldName("body");
    const above2 = group === null ? "" : `${words(children.find(({ type }) => type === "namespace_name") ?? group)}\\`;
    for (const clause2 of group === null ? children : named(group)) {
      if (clause2.type !== "namespace_use_clause") continue;
      const [path, ...rest] = named(clause2).filter(({ type }) => type !== "namespace_use_type");
      if (path === void 0) continue;
      const module = (above2 + words(path)).replace(/^\\/, "");
      const alias = clause2.childForFieldName("alias") ?? rest.at(-1);
      const local2 = alias === void 0 || alias === null ? module.slice(module.lastIndexOf("\\") + 1) : words(alias);
      imports.found.push({ module, names: [], at: path.startIndex });
      imports.bindings.push({ local: local2, meanings: [module] });
    }
  }
  return imports;
}

// src/code/trees/ruby.ts
var ruby = {
  languages: ["Ruby"],
  grammar: "ruby",
  units: ["method", "singleton_method"],
  lexed: false,
  foldsCase: false,
  facts: facts4,
  // A here-document without an end has an empty one to the grammar; what follows would be code.
  isCut: (root2) => present(root2.descendantsOfType(["heredoc_end"])).some(({ startIndex, endIndex }) => startIndex === endIndex)
};
function facts4(root2, text) {
  const rules = rulesOf4(text);
  const step = counted(text, stepOf4(text));
  const assigned = assignedCalls(root2);
  const calls = [];
  const imports = { found: [], bindings: aliases(root2, text), stars: [] };
  for (const node of present(root2.descendantsOfType(["call"]))) {
    const call = callOf4(node, assigned.get(node.id) ?? null, step, rules);
    calls.push(call);
    loads(node, call, imports, text);
  }
  calls.push(...bareWords(root2, text));
  return { calls, imports };
}
function callOf4(node, assigned, step, rules) {
  const { name, start } = calledName(node, step);
  const list2 = node.childForFieldName("arguments");
  const last = list2 ?? node.childForFieldName("method") ?? node.childForFieldName("receiver") ?? node;
  if (assigned !== null) {
    return { name: `${name}=`, start, end: assigned.endIndex, args: [argumentOf(null, assigned, rules)], form: "call" };
  }
  return { name, start, end: last.endIndex, args: argumentsOf(named(list2), rules), form: "call" };
}
var VARIABLES = /* @__PURE__ */ new Set(["identifier", "constant", "instance_variable", "class_variable", "global_variable", "self", "super"]);
function stepOf4(text) {
  const words = (node) => node === null ? "" : text.slice(node.startIndex, node.endIndex);
  return (node) => {
    if (VARIABLES.has(node.type)) return { part: words(node) };
    switch (node.type) {
      case "scope_resolution":
        return { part: words(node.childForFieldName("name")), sign: "::", next: node.childForFieldName("scope") };
      case "call": {
        const method = node.childForFieldName("method");
        const sign2 = words(node.childForFieldName("operator")) === "::" ? "::" : ".";
        const isMarked = node.childForFieldName("arguments") !== null;
        return {
          part: method === null ? "call" : words(method),
          sign: sign2,
          ...isMarked ? { mark: "()" } : {},
          next: node.childForFieldName("receiver")
        };
      }
      case "element_reference":
        return { mark: "[]", next: node.childForFieldName("object") ?? firstNamed(node) };
      case "parenthesized_statements":
        return named(node).length === 1 ? { next: firstNamed(node) } : { part: "?" };
      case "string":
      case "chained_string":
        return { part: '""' };
      default:
        return { part: "?" };
    }
  };
}
function rulesOf4(text) {
  const entry = (node) => {
    if (node.type !== "pair") return null;
    const key = node.childForFieldName("key");
    const written = key === null ? "" : text.slice(key.startIndex, key.endIndex);
    const plain3 = key?.type === "hash_key_symbol" ? written : key?.type === "simple_symbol" ? written.slice(1) : null;
    return { key: plain3 ?? stringOf(key, text), value: node.childForFieldName("value") };
  };
  return { text, maps: /* @__PURE__ */ new Set(["hash"]), entry };
}
function assignedCalls(root2) {
  const found = /* @__PURE__ */ new Map();
  for (const node of present(root2.descendantsOfType(["assignment", "operator_assignment"]))) {
    const left = node.childForFieldName("left");
    const right = node.childForFieldName("right");
    if (left?.type === "call" && right !== null) found.set(left.id, right);
  }
  return found;
}
function aliases(root2, text) {
  return present(root2.descendantsOfType(["assignment"])).flatMap((node) => {
    const left = node.childForFieldName("left");
    const right = node.childForFieldName("right");
    if (left?.type !== "constant" && left?.type !== "identifier") return [];
    if (right?.type !== "scope_resolution" && right?.type !== "constant") return [];
    const meaning = text.slice(right.startIndex, right.endIndex);
    return [{ local: text.slice(left.startIndex, left.endIndex), meanings: [meaning] }];
  });
}
var LOADERS = /* @__PURE__ */ new Set(["require", "require_relative", "load", "autoload", "Kernel.require", "Kernel.load", "::Kernel.require"]);
function loads(node, { name, start }, { found }, text) {
  if (!LOADERS.has(name)) return;
  const list2 = node.childForFieldName("arguments");
  const module = stringOf(list2 === null ? null : lastNamed(list2), text);
  if (module !== null) found.push({ module, names: [], at: start });
}
var BINDING = [
  "assignment",
  "operator_assignment",
  "left_assignment_list",
  "destructured_left_assignment",
  "rest_assignment",
  "method_parameters",
  "block_parameters",
  "lambda_parameters",
  "destructured_parameter",
  "splat_parameter",
  "hash_splat_parameter",
  "block_parameter",
  "optional_parameter",
  "keyword_parameter",
  "exception_variable",
  "for",
  "in_clause"
];
var NAMING = ["call", "method", "singleton_method", "alias", "undef"];
function bareWords(root2, text) {
  const bound2 = /* @__PURE__ */ new Set();
  const taken = /* @__PURE__ */ new Set();
  const word = (node) => text.slice(node.startIndex, node.endIndex);
  for (const node of present(root2.descendantsOfType(BINDING))) {
    const left = node.childForFieldName("left") ?? node.childForFieldName("pattern") ?? node.childForFieldName("name");
    for (const one of left === null ? named(node) : [left]) {
      if (one.type === "identifier") bound2.add(word(one));
      else if (node.type === "in_clause")
        for (const deep of present(one.descendantsOfType(["identifier"]))) bound2.add(word(deep));
    }
  }
  for (const node of present(root2.descendantsOfType(NAMING))) {
    const fields = [node.childForFieldName("method"), node.childForFieldName("name"), node.childForFieldName("alias")];
    for (const field of node.type === "undef" ? named(node) : fields) if (field !== null) taken.add(field.id);
  }
  return present(root2.descendantsOfType(["identifier"])).filter((node) => !taken.has(node.id) && !bound2.has(word(node))).map((node) => ({ name: word(node), start: node.startIndex, end: node.endIndex, args: [], form: "call" }));
}

// src/code/trees/rust.ts
var rust = {
  languages: ["Rust"],
  grammar: "rust",
  units: ["function_item"],
  lexed: true,
  foldsCase: false,
  facts: facts5
};
function facts5(root2, text) {
  const rules = rulesOf5(text);
  const step = counted(text, stepOf5(text));
  const calls = [];
  for (const node of present(root2.descendantsOfType(["call_expression", "struct_expression", "attribute"]))) {
    const call = callOf5(node, step, rules);
    if (call !== null) calls.push(call);
  }
  for (const node of present(root2.descendantsOfType(["macro_invocation", "macro_definition"]))) {
    calls.push(...looseCalls(text.slice(node.startIndex, node.endIndex), "Rust", node.startIndex));
  }
  return { calls, imports: importsOf4(root2, text) };
}
function callOf5(node, step, rules) {
  if (node.type === "call_expression") {
    const list2 = node.childForFieldName("arguments");
    const { name: name2, start: start2, end } = calledName(node, step);
    return { name: name2, start: start2, end: list2?.endIndex ?? end, args: argumentsOf(named(list2), rules), form: "call" };
  }
  const callee = node.childForFieldName("name") ?? firstNamed(node);
  if (callee === null) return null;
  const { name, start } = nameOf(callee, step);
  const body = node.childForFieldName("body");
  if (node.type === "struct_expression") {
    return { name, start, end: node.endIndex, args: argumentsOf(named(body), rules), form: "composite" };
  }
  const given = node.childForFieldName("arguments");
  const written = given === null ? "" : rules.text.slice(given.startIndex, given.endIndex);
  const [inner] = looseCalls(`x${written}`, "Rust", 0);
  return { name, start, end: node.endIndex, args: inner?.args ?? [], form: "decorator" };
}
var WORDS3 = new Set("identifier self crate super metavariable primitive_type type_identifier field_identifier".split(" "));
function stepOf5(text) {
  const words = (node) => node === null ? "?" : text.slice(node.startIndex, node.endIndex).replace(/^r#/, "");
  return (node) => {
    if (WORDS3.has(node.type)) return { part: words(node) };
    switch (node.type) {
      case "scoped_identifier":
      case "scoped_type_identifier":
        return { part: words(node.childForFieldName("name")), sign: "::", next: node.childForFieldName("path") };
      case "generic_type":
      case "qualified_type":
      case "generic_type_with_turbofish":
        return { next: node.childForFieldName("type") };
      case "generic_function":
        return { next: node.childForFieldName("function") };
      case "field_expression":
        return { part: words(node.childForFieldName("field")), sign: ".", next: node.childForFieldName("value") };
      case "call_expression":
        return { mark: "()", next: node.childForFieldName("function") };
      case "macro_invocation":
        return { part: `${words(node.childForFieldName("macro"))}!`, mark: "()" };
      case "index_expression":
        return { mark: "[]", next: firstNamed(node) };
      case "bracketed_type":
      case "try_expression":
      case "await_expression":
      case "parenthesized_expression":
      case "reference_expression":
      case "unary_expression":
      case "type_cast_expression":
        return { next: firstNamed(node) };
      default:
        return { part: node.type.includes("string") ? '""' : "?" };
    }
  };
}
function rulesOf5(text) {
  return {
    text,
    maps: /* @__PURE__ */ new Set(["field_initializer_list"]),
    entry(node) {
      if (node.type !== "field_initializer" && node.type !== "shorthand_field_initializer") return null;
      const field = node.childForFieldName("field") ?? firstNamed(node);
      const value2 = node.childForFieldName("value") ?? field;
      return { key: field === null ? null : text.slice(field.startIndex, field.endIndex), value: value2 };
    }
  };
}
function importsOf4(root2, text) {
  const words = (node) => node === null ? "" : text.slice(node.startIndex, node.endIndex).replace(/\s+/g, "").replace(/^::/, "");
  const imports = { found: [], bindings: [], stars: [] };
  const add2 = (path, local2, at) => {
    const cut = path.lastIndexOf("::");
    const [module, names2] = cut < 0 ? [path, []] : [path.slice(0, cut), [path.slice(cut + 2)]];
    imports.found.push({ module, names: names2, at });
    imports.bindings.push({ local: local2, meanings: [path] });
  };
  for (const node of present(root2.descendantsOfType(["extern_crate_declaration"]))) {
    const crate = words(node.childForFieldName("name"));
    const alias = node.childForFieldName("alias");
    add2(crate, alias === null ? crate : words(alias), node.startIndex);
  }
  for (const node of present(root2.descendantsOfType(["use_declaration"]))) {
    const argument = node.childForFieldName("argument");
    const waiting = argument === null ? [] : [{ tree: argument, above: "" }];
    for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) {
      const { tree, above: above2 } = one;
      const below2 = (path) => path === "" ? above2 : above2 === "" ? path : `${above2}::${path}`;
      if (tree.type === "scoped_use_list" || tree.type === "use_list") {
        const inside2 = below2(words(tree.childForFieldName("path")));
        const list2 = tree.type === "use_list" ? tree : tree.childForFieldName("list");
        if (inside2.length <= MAX_PATH) waiting.push(...named(list2).map((child) => ({ tree: child, above: inside2 })));
      } else if (tree.type === "use_wildcard") {
        const module = below2(words(firstNamed(tree)));
        imports.found.push({ module, names: ["*"], at: tree.startIndex });
        imports.stars.push(module);
      } else {
        const written = words(tree.type === "use_as_clause" ? tree.childForFieldName("path") : tree);
        const path = written === "self" && above2 !== "" ? above2 : below2(written);
        const alias = tree.childForFieldName("alias");
        add2(path, alias === null ? path.slice(path.lastIndexOf(":") + 1) : words(alias), tree.startIndex);
      }
    }
  }
  return imports;
}
var MAX_PATH = 1e3;

// src/code/trees/index.ts
var treeGrammars = [cpp, csharp, php, ruby, rust];
var byLanguage = new Map(treeGrammars.flatMap((grammar) => grammar.languages.map((name) => [name, grammar])));
function treeGrammarOf(language) {
  return byLanguage.get(language) ?? null;
}
var nothing = (problem) => ({ calls: [], imports: [], problem, sound: [] });
function readTree(text, grammar, parser) {
  if (parser === null) return nothing("no-grammar");
  if (text.includes("\0")) return nothing("syntax-error");
  const read2 = parser.read(text, (root2) => {
    const sound2 = grammar.isCut?.(root2) ? [] : root2.hasError ? soundUnits(root2, grammar) : null;
    const facts7 = unlessTooMany(() => grammar.facts(root2, text));
    return facts7 === null ? null : { facts: facts7, sound: sound2 };
  });
  if ("failed" in read2) return nothing(read2.failed);
  if (read2.value === null) return nothing("too-much-work");
  const { facts: facts6, sound } = read2.value;
  const within3 = sound === null ? () => true : inside(sound);
  const places = new Places(text);
  return {
    calls: callsOf(facts6, grammar, within3, places),
    imports: facts6.imports.found.map(({ module, names: names2, at }) => ({ module, names: names2, ...anyCase(grammar), ...places.of(at) })),
    problem: sound === null ? null : "syntax-error",
    sound: sound ?? []
  };
}
function unlessTooMany(work) {
  try {
    return work();
  } catch (error2) {
    if (error2 instanceof TooManySteps) return null;
    throw error2;
  }
}
var anyCase = ({ foldsCase }) => foldsCase ? { anyCase: true } : {};
function callsOf({ calls, imports }, grammar, within3, places) {
  const meanings2 = new Meanings(imports, grammar);
  return calls.filter(({ start }) => within3(start)).sort((a, b) => a.start - b.start || a.end - b.end).map(({ name, start, end, args, form }) => ({
    name,
    resolved: meanings2.of(name),
    args,
    start,
    ...places.of(start),
    lastLine: places.of(end).line,
    form,
    ...anyCase(grammar)
  }));
}
function soundUnits(root2, { units }) {
  const ranges = [];
  let end = 0;
  for (const node of present(root2.descendantsOfType([...units]))) {
    if (node.startIndex < end) continue;
    end = node.endIndex;
    if (!node.hasError) ranges.push({ start: node.startIndex, end });
  }
  return ranges;
}
var MAX_STARS = 200;
var NEVER_IMPORTED = /^(?:self|this|super|base|parent|static|crate|\$\w*|""|\?|\(\))?$/;
var Meanings = class {
  #bindings = /* @__PURE__ */ new Map();
  #stars;
  #sign;
  #fold;
  constructor({ bindings, stars }, { languages: languages2, foldsCase }) {
    this.#fold = foldsCase ? (name) => name.toLowerCase() : (name) => name;
    for (const { local: local2, meanings: meanings2 } of bindings) {
      const key = this.#fold(local2);
      const known3 = this.#bindings.get(key) ?? [];
      if (known3.length < MAX_MEANINGS) this.#bindings.set(key, [.../* @__PURE__ */ new Set([...known3, ...meanings2])]);
    }
    this.#stars = [...new Set(stars)].slice(0, MAX_STARS);
    this.#sign = languages2.includes("C#") ? "." : foldsCase ? "\\" : "::";
  }
  of(name) {
    const head = /^[^.:\\([!-]*/.exec(name)?.[0] ?? "";
    const rest = name.slice(head.length);
    if (NEVER_IMPORTED.test(head)) return [];
    const bound2 = this.#bindings.get(this.#fold(head));
    if (head === "namespace") return this.#stars.map((module) => module + rest);
    const stars = this.#stars.map((module) => `${module}${this.#sign}${name}`);
    return bound2 === void 0 ? stars : bound2.map((meaning) => meaning + rest).filter((meaning) => meaning !== name);
  }
};
var MAX_MEANINGS = 8;

// src/code/arguments.ts
var MAX_ARGUMENTS3 = 500;
var MAX_MEMBERS2 = 200;
var MAX_TEXT3 = 2e3;
var LEVELS2 = 2;
function argumentsIn(code, open2, close2, grammar) {
  const args = [];
  for (const [from, to] of parted(code, open2, close2, grammar, MAX_ARGUMENTS3)) {
    const { tokens } = code;
    const named2 = tokens.kinds[from] === WORD && to > from + 1 && grammar.keywordSigns.some((sign2) => tokens.is(from + 1, sign2));
    const start = named2 ? from + 2 : from;
    args.push({
      text: textOf2(code, start, to),
      keyword: named2 ? tokens.word(from) : null,
      literal: literalOf2(code, start, to, grammar),
      members: tokens.is(start, "{") && tokens.pairs[start] === to - 1 ? membersIn(code, start, "", 1, grammar) : []
    });
  }
  return args;
}
function membersIn(code, open2, above2, level, grammar) {
  const { tokens } = code;
  const members2 = [];
  for (const [from, to] of parted(code, open2, tokens.pairs[open2] ?? -1, grammar, MAX_MEMBERS2)) {
    const kind = tokens.kinds[from];
    if (kind !== WORD && kind !== STRING) continue;
    const key = kind === STRING ? stringValue(tokens.word(from), grammar.rawStrings) : tokens.word(from);
    const given = tokens.is(from + 1, ":");
    if (key === null || !given && to !== from + 1) continue;
    const start = given ? from + 2 : from;
    const path = above2 + key;
    members2.push({ path, text: textOf2(code, start, to), literal: given ? literalOf2(code, start, to, grammar) : null });
    const nested = given && level < LEVELS2 && tokens.is(start, "{") && tokens.pairs[start] === to - 1;
    if (nested) members2.push(...membersIn(code, start, `${path}.`, level + 1, grammar));
    if (members2.length >= MAX_MEMBERS2) break;
  }
  return members2;
}
function parted(code, open2, close2, grammar, most) {
  const { tokens } = code;
  const ranges = [];
  let from = open2 + 1;
  for (let at = from; at < close2 && ranges.length < most; at++) {
    if (tokens.is(at, ",")) {
      if (at > from) ranges.push([from, at]);
      from = at + 1;
      continue;
    }
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = tokens.kinds[at] === STRING ? pair - 1 : pair;
    else if (grammar.generics && tokens.is(at, "<")) at = angleEnd(code, at);
    else if (grammar.lines === "python" && tokens.is(at, "lambda")) at = lambdaEnd(code, at, close2);
  }
  if (close2 > from && ranges.length < most) ranges.push([from, close2]);
  return ranges;
}
var MAX_TYPE2 = 60;
var BEHIND_TYPE = ["(", ")", ",", "|", "[", "=>", "{", "::"];
function angleEnd({ tokens }, open2) {
  let depth = 0;
  for (let at = open2; at < open2 + MAX_TYPE2 && at < tokens.length; at++) {
    if (tokens.is(at, "<")) depth++;
    else if (tokens.is(at, ">")) depth--;
    else if (tokens.kinds[at] !== WORD && ![",", ".", "?", "[", "]", "&", "|"].some((sign2) => tokens.is(at, sign2))) return open2;
    if (depth === 0) return tokens.is(open2 - 1, ".") || BEHIND_TYPE.some((sign2) => tokens.is(at + 1, sign2)) ? at : open2;
  }
  return open2;
}
var MAX_PARAMETERS = 500;
function lambdaEnd({ tokens }, from, close2) {
  for (let at = from; at < Math.min(close2, from + MAX_PARAMETERS); at++) {
    if (tokens.is(at, ":")) return at;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return from;
}
function textOf2({ text, tokens }, from, to) {
  const start = tokens.starts[from] ?? 0;
  return text.slice(start, Math.min(tokens.ends[to - 1] ?? start, start + MAX_TEXT3));
}
function literalOf2(code, from, to, grammar) {
  const { tokens } = code;
  const kind = tokens.kinds[from];
  if (to === from + 1) {
    if (kind === STRING) return stringValue(tokens.word(from), grammar.rawStrings);
    if (kind === NUMBER) return numberOf2(tokens.word(from));
    return grammar.constants[tokens.word(from)] ?? null;
  }
  if (to === from + 2 && tokens.is(from, "-") && tokens.kinds[from + 1] === NUMBER) {
    const value2 = numberOf2(tokens.word(from + 1));
    return value2 === null ? null : -value2;
  }
  if (kind !== STRING || to - from > 100) return null;
  let whole = "";
  for (let at = from; at < to; at++) {
    const part = tokens.kinds[at] === STRING ? stringValue(tokens.word(at), grammar.rawStrings) : null;
    if (part === null) return null;
    whole += part;
  }
  return whole;
}
function numberOf2(written) {
  const plain3 = written.replaceAll("_", "");
  const value2 = Number(/^0[xX]/.test(plain3) ? plain3.replace(/[lLn]$/, "") : plain3.replace(/[lLnfFdD]$/, ""));
  return Number.isFinite(value2) ? value2 : null;
}

// src/code/languages/go.ts
var RAW = /^`/;
var go = {
  languages: ["Go"],
  imports: importsOf5,
  keywords: new Set(
    "if for switch select func return go defer case range type var const import map struct interface chan else".split(" ")
  ),
  declares,
  composites: true,
  templates: false,
  lines: "go",
  keywordSigns: [":"],
  constants: { true: true, false: false, nil: null },
  rawStrings: RAW,
  generics: false,
  loaders: /* @__PURE__ */ new Set(),
  builtins: new Set(
    "append cap clear close complex copy delete len make max min new panic print println string byte error".split(" ")
  )
};
function declares({ tokens }, { first, last, open: open2 }) {
  const before = first - 1;
  if (tokens.is(before, "func") || tokens.is(before, "type")) return true;
  if (tokens.is(before, ")") && tokens.is((tokens.pairs[before] ?? 0) - 1, "func")) return true;
  if (first !== last || tokens.breaks[first] === 0) return false;
  const parent = tokens.parents[open2] ?? -1;
  return tokens.is(parent, "{") && tokens.is(parent - 1, "interface");
}
function importsOf5(code) {
  const { tokens } = code;
  const imports = { found: [], bindings: [], stars: [] };
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens.is(at, "import") || tokens.breaks[at] === 0 || tokens.parents[at] !== -1) continue;
    const grouped = tokens.is(at + 1, "(");
    const end = grouped ? closing(code, at + 1) : Math.min(at + 3, tokens.length);
    for (let next2 = at + (grouped ? 2 : 1); next2 < end; next2++) {
      if (tokens.kinds[next2] !== STRING) continue;
      const path = stringValue(tokens.word(next2), RAW);
      if (path !== null) bind(path, aliasOf(code, next2), tokens.starts[next2] ?? 0, imports);
      if (!grouped) break;
    }
  }
  return imports;
}
function aliasOf({ tokens }, at) {
  if (tokens.is(at - 1, ".")) return ".";
  return tokens.kinds[at - 1] === WORD && !tokens.is(at - 1, "import") ? tokens.word(at - 1) : null;
}
function bind(path, alias, at, imports) {
  imports.found.push({ module: path, names: alias === "." ? ["*"] : [], at });
  if (alias === "_") return;
  if (alias === ".") imports.stars.push(path);
  else {
    const last = packageOf(path);
    const short = last.replace(/^go-|-go$|\.go$/g, "");
    const meanings2 = path === last ? [path] : [path, last];
    for (const local2 of alias === null ? /* @__PURE__ */ new Set([last, short, short.replaceAll("-", "")]) : [alias])
      imports.bindings.push({ local: local2, meanings: meanings2 });
  }
}
function packageOf(path) {
  const segments = path.split("/");
  const last = segments[segments.length - 1] ?? "";
  const named2 = /^v\d+$/.test(last) ? segments[segments.length - 2] ?? last : last;
  return named2.replace(/\.v\d+$/, "");
}

// src/code/languages/java.ts
var NEVER2 = /(?!)/;
var NOTHING = /* @__PURE__ */ new Set();
var KEYWORDS2 = "if for while switch catch synchronized try return throw assert case do else yield instanceof";
var java = {
  languages: ["Java"],
  imports: importsOf6,
  keywords: new Set(KEYWORDS2.split(" ")),
  declares: declares2,
  composites: false,
  templates: false,
  lines: null,
  keywordSigns: ["="],
  constants: { true: true, false: false, null: null },
  rawStrings: NEVER2,
  generics: true,
  loaders: NOTHING,
  builtins: NOTHING
};
var kotlin = {
  ...java,
  languages: ["Kotlin"],
  keywords: new Set(`${KEYWORDS2} when fun in is as val var constructor init get set`.split(" ")),
  declares: declaresKotlin
};
var MODIFIERS = "public private protected static final abstract native strictfp default transient volatile sealed record class enum";
var BEFORE_NAME = new Set(MODIFIERS.split(" "));
var BEFORE_VALUE = new Set("return throw new else assert case do yield instanceof when in".split(" "));
function declares2({ tokens }, { first, last, close: close2 }) {
  if (first !== last) return false;
  const before = first - 1;
  if (tokens.is(before, "new")) return false;
  const next2 = close2 + 1;
  if (tokens.is(next2, "{") || tokens.is(next2, "throws")) return true;
  if (tokens.kinds[before] === WORD) {
    const word = tokens.word(before);
    return BEFORE_NAME.has(word) || !BEFORE_VALUE.has(word);
  }
  if (tokens.is(before, "]")) return tokens.pairs[before] === before - 1 && tokens.kinds[before - 2] === WORD;
  return tokens.is(before, ">") && (tokens.is(next2, ";") || tokens.is(next2, "{")) && isDeclaredGeneric({ tokens }, before);
}
function isDeclaredGeneric({ tokens }, close2) {
  let depth = 0;
  for (let at = close2; at > close2 - 60 && at > 0; at--) {
    if (tokens.is(at, ">")) depth++;
    else if (tokens.is(at, "<")) depth--;
    else if (tokens.kinds[at] !== WORD && ![",", ".", "?", "&", "[", "]", "@"].some((sign2) => tokens.is(at, sign2))) return false;
    if (depth === 0) return true;
  }
  return false;
}
function declaresKotlin({ tokens }, { first }) {
  const before = first - 1;
  if (["fun", "class", "constructor", "object", "interface"].some((word) => tokens.is(before, word))) return true;
  return tokens.is(before, ">") && isDeclaredGeneric({ tokens }, before);
}
function importsOf6(code) {
  const { tokens, language } = code;
  const imports = { found: [], bindings: [], stars: [] };
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens.is(at, "import") || tokens.parents[at] !== -1 || tokens.is(at - 1, ".")) continue;
    const isStatic = tokens.is(at + 1, "static");
    const { name, next: next2 } = dottedFrom(code, at + (isStatic ? 2 : 1));
    const dot = name.lastIndexOf(".");
    if (dot < 0) continue;
    const owner = name.slice(0, dot);
    const last = name.slice(dot + 1);
    const start = tokens.starts[at] ?? 0;
    if (last === "*") {
      imports.found.push({ module: owner, names: ["*"], at: start });
      imports.stars.push(owner);
      continue;
    }
    const local2 = language === "Kotlin" && tokens.is(next2, "as") ? tokens.word(next2 + 1) : last;
    imports.found.push(isStatic ? { module: owner, names: [last], at: start } : { module: name, names: [], at: start });
    const simple = owner.slice(owner.lastIndexOf(".") + 1);
    imports.bindings.push({ local: local2, meanings: isStatic ? [name, `${simple}.${last}`] : [name, last] });
  }
  return imports;
}

// src/code/languages/javascript.ts
var RAW2 = /^\//;
var NOTHING2 = /* @__PURE__ */ new Set();
var javascript = {
  languages: ["JavaScript", "TypeScript", "Vue", "Svelte", "Astro", "HTML"],
  imports: importsOf7,
  keywords: new Set(
    "if for while switch catch with function return typeof case in of delete void throw instanceof do else yield await new async extends satisfies as is keyof import export default const let var".split(" ")
  ),
  declares: declares3,
  composites: false,
  templates: true,
  lines: null,
  keywordSigns: [],
  constants: { true: true, false: false, null: null },
  rawStrings: RAW2,
  generics: true,
  loaders: /* @__PURE__ */ new Set(["require", "import"]),
  builtins: NOTHING2
};
var MODIFIERS2 = new Set("async static get set public private protected readonly override abstract declare accessor".split(" "));
function declares3({ tokens }, { first, last, close: close2 }) {
  const next2 = close2 + 1;
  const before = first - 1;
  if (tokens.is(before, "function") || tokens.is(before, "*") && tokens.is(before - 1, "function")) return true;
  if (tokens.is(next2, "=>")) return true;
  const open2 = tokens.starts[last + 1] ?? 0;
  if (tokens.ends[last] !== open2 && (tokens.is(last, "readonly") || tokens.is(last, "infer") || tokens.is(last, "asserts")))
    return true;
  if (first !== last) return false;
  if (tokens.kinds[before] === WORD && tokens.breaks[first] === 0 && MODIFIERS2.has(tokens.word(before))) return true;
  if (tokens.is(next2, "{") && tokens.breaks[next2] === 0) return true;
  if (!tokens.is(next2, ":")) return false;
  if (before < 0 || ["{", "}", ";", ",", "*"].some((sign2) => tokens.is(before, sign2))) return true;
  const ends = tokens.kinds[before] === WORD || tokens.kinds[before] === STRING || [")", "]", ">"].some((sign2) => tokens.is(before, sign2));
  return tokens.breaks[first] === 1 && ends;
}
function importsOf7(code) {
  const { tokens } = code;
  const imports = { found: [], bindings: [], stars: [] };
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    const word = tokens.word(at);
    if (tokens.is(at - 1, ".") || tokens.is(at - 1, "?.")) continue;
    if (word === "import" && !tokens.is(at + 1, "(") && !tokens.is(at + 1, ".") && !tokens.is(at + 1, ":"))
      statement(code, at, imports);
    else if (word === "export" && (tokens.is(at + 1, "{") || tokens.is(at + 1, "*") || tokens.is(at + 1, "type")))
      statement(code, at, imports);
    else if (word === "require" || word === "import") loaded(code, at, imports);
  }
  return imports;
}
var MAX_CLAUSE = 4e3;
function statement(code, at, imports) {
  const { tokens } = code;
  const taken = [];
  let whole = null;
  let next2 = at + 1;
  if (tokens.is(next2, "type") && !tokens.is(next2 + 1, "from") && !tokens.is(next2 + 1, ",")) next2++;
  for (let i = 0; i < 4 && tokens.kinds[next2] !== STRING && !tokens.is(next2, "from"); i++) {
    if (tokens.is(next2, "{")) {
      const end = closing(code, next2);
      if (end < 0 || end - next2 > MAX_CLAUSE) return;
      taken.push(...clause(code, next2, end));
      next2 = end + 1;
    } else if (tokens.is(next2, "*")) {
      whole = tokens.is(next2 + 1, "as") ? tokens.word(next2 + 2) : "";
      next2 += whole === "" ? 1 : 3;
    } else if (tokens.kinds[next2] === WORD) {
      taken.push({ name: "default", local: tokens.word(next2) });
      next2++;
      if (tokens.is(next2, "=")) return;
    } else if (tokens.is(next2, ",")) next2++;
    else return;
  }
  if (tokens.is(next2, "from")) next2++;
  const module = tokens.kinds[next2] === STRING ? stringValue(tokens.word(next2), RAW2) : null;
  if (module === null) return;
  const names2 = [...whole === null ? [] : ["*"], ...taken.map(({ name }) => name)];
  imports.found.push({ module, names: names2, at: tokens.starts[at] ?? 0 });
  if (tokens.is(at, "export")) return;
  if (whole !== null && whole !== "") imports.bindings.push({ local: whole, meanings: meanings(module) });
  imports.bindings.push(...taken.map((one) => bound(one, module)));
}
function clause({ tokens }, open2, close2) {
  const taken = [];
  for (let at = open2 + 1; at < close2; at++) {
    if (tokens.is(at, "type") && tokens.kinds[at + 1] === WORD && !tokens.is(at + 1, "as")) at++;
    if (tokens.kinds[at] === WORD || tokens.kinds[at] === STRING) {
      const name = tokens.kinds[at] === STRING ? stringValue(tokens.word(at), RAW2) ?? "" : tokens.word(at);
      const renamed = tokens.is(at + 1, "as") || tokens.is(at + 1, ":");
      taken.push({ name, local: renamed ? tokens.word(at + 2) : name });
    }
    while (at < close2 && !tokens.is(at, ",")) at = Math.max(at + 1, tokens.is(at, "{") ? tokens.pairs[at] ?? at : at);
  }
  return taken;
}
function bound({ name, local: local2 }, module) {
  return { local: local2, meanings: meanings(module).map((known3) => name === "default" ? known3 : `${known3}.${name}`) };
}
function meanings(module) {
  return module.startsWith("node:") ? [module, module.slice("node:".length)] : [module];
}
function loaded(code, at, imports) {
  const { tokens } = code;
  if (!tokens.is(at + 1, "(") || tokens.kinds[at + 2] !== STRING) return;
  const module = stringValue(tokens.word(at + 2), RAW2);
  if (module === null || !(tokens.is(at + 3, ")") || tokens.is(at + 3, ","))) return;
  let before = at - 1;
  while (tokens.is(before, "await") || tokens.is(before, "(")) before--;
  const close2 = closing(code, at + 1);
  const member2 = tokens.is(close2 + 1, ".") && tokens.kinds[close2 + 2] === WORD && !tokens.is(close2 + 3, "(") ? tokens.word(close2 + 2) : null;
  const taken = [];
  if (tokens.is(before, "=") && tokens.is(before - 1, "}")) {
    const open2 = tokens.pairs[before - 1] ?? -1;
    if (open2 >= 0 && before - open2 < MAX_CLAUSE) taken.push(...clause(code, open2, before - 1));
  } else if (tokens.is(before, "=") && tokens.kinds[before - 1] === WORD && !tokens.is(before - 2, ".") && !tokens.is(close2 + 1, "(")) {
    if (!tokens.is(close2 + 1, ".") || member2 !== null) taken.push({ name: member2 ?? "default", local: tokens.word(before - 1) });
  }
  imports.found.push({
    module,
    names: taken.map(({ name }) => name).filter((name) => name !== "default"),
    at: tokens.starts[at] ?? 0
  });
  imports.bindings.push(...taken.map((one) => bound(one, module)));
}

// src/code/languages/python.ts
var RAW3 = /^[bu]?r/i;
var python = {
  languages: ["Python"],
  imports: importsOf8,
  keywords: new Set(
    "if elif else while for in is and or not return yield lambda assert del except raise with as import from global nonlocal await async try finally pass break continue".split(" ")
  ),
  declares: declares4,
  composites: false,
  templates: false,
  lines: "python",
  keywordSigns: ["="],
  constants: { True: true, False: false, None: null },
  rawStrings: RAW3,
  generics: false,
  loaders: /* @__PURE__ */ new Set(["__import__", "import_module"]),
  builtins: new Set(
    "abs all any bool bytes bytearray callable chr dict dir enumerate eval exec filter float format frozenset getattr hasattr hash hex id input int isinstance issubclass iter len list map max min next object oct open ord pow print property range repr reversed round set setattr slice sorted staticmethod classmethod str sum super tuple type vars zip compile".split(" ")
  )
};
function declares4({ tokens }, { first }) {
  const before = first - 1;
  if (tokens.is(before, "def") || tokens.is(before, "class")) return true;
  return tokens.is(before, "case") && tokens.breaks[before] === 1 && tokens.breaks[first] === 0;
}
function importsOf8(code) {
  const { tokens } = code;
  const imports = { found: [], bindings: [], stars: [] };
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== WORD) continue;
    const begins = tokens.breaks[at] === 1 || tokens.is(at - 1, ";") || tokens.is(at - 1, ":");
    if (begins && tokens.is(at, "import")) modules(code, at, imports);
    else if (begins && tokens.is(at, "from")) members(code, at, imports);
    else if ((tokens.is(at, "import_module") || tokens.is(at, "__import__")) && tokens.is(at + 1, "(") && tokens.kinds[at + 2] === STRING) {
      const module = stringValue(tokens.word(at + 2), RAW3);
      if (module !== null) imports.found.push({ module, names: [], at: tokens.starts[at] ?? 0 });
    }
  }
  return imports;
}
function modules(code, from, imports) {
  const { tokens } = code;
  const at = tokens.starts[from] ?? 0;
  for (let next2 = from + 1; next2 < tokens.length; next2++) {
    const { name, next: behind2 } = dottedFrom(code, next2);
    if (name === "") return;
    const renamed = tokens.is(behind2, "as");
    const top = name.slice(0, name.indexOf(".") < 0 ? name.length : name.indexOf("."));
    imports.found.push({ module: name, names: [], at });
    imports.bindings.push(renamed ? { local: tokens.word(behind2 + 1), meanings: [name] } : { local: top, meanings: [top] });
    next2 = renamed ? behind2 + 2 : behind2;
    if (!tokens.is(next2, ",")) return;
  }
}
function members(code, from, imports) {
  const { tokens } = code;
  let next2 = from + 1;
  let module = "";
  while (next2 < from + 80 && next2 < tokens.length && !tokens.is(next2, "import")) module += tokens.word(next2++);
  if (!tokens.is(next2, "import")) return;
  next2++;
  const open2 = tokens.is(next2, "(");
  const end = open2 ? closing(code, next2) : tokens.length;
  if (open2) next2++;
  const names2 = [];
  const prefix = module.endsWith(".") ? module : `${module}.`;
  while (next2 < end) {
    const name = tokens.word(next2);
    if (name === "*") {
      names2.push("*");
      imports.stars.push(module);
      next2++;
    } else if (tokens.kinds[next2] === WORD) {
      const renamed = tokens.is(next2 + 1, "as");
      names2.push(name);
      imports.bindings.push({ local: renamed ? tokens.word(next2 + 2) : name, meanings: [prefix + name] });
      next2 += renamed ? 3 : 1;
    } else break;
    if (!tokens.is(next2, ",")) break;
    next2++;
  }
  imports.found.push({ module, names: names2, at: tokens.starts[from] ?? 0 });
}

// src/code/languages/index.ts
var grammars = [go, java, javascript, kotlin, python];
var byLanguage2 = new Map(grammars.flatMap((grammar) => grammar.languages.map((name) => [name, grammar])));
function grammarOf(language) {
  return byLanguage2.get(language) ?? null;
}

// src/code/calls.ts
function unsureOf(code) {
  return code.unsure ?? (grammarOf(code.language) === null ? { reason: "unknown-language", line: 0 } : null);
}
function importsOf9(code) {
  const grammar = grammarOf(code.language);
  if (grammar === null) return [];
  const places = new Places(code.text);
  return grammar.imports(code).found.map(({ module, names: names2, at }) => ({ module, names: names2, ...places.of(at) }));
}
function callsOf2(code) {
  const grammar = grammarOf(code.language);
  if (grammar === null) return [];
  const { tokens } = code;
  const names2 = new Names(grammar.imports(code), code, grammar);
  const places = new Places(code.text);
  const calls = [];
  const add2 = (callee, form, args) => {
    const start = tokens.starts[callee.first] ?? 0;
    calls.push({ name: callee.name, resolved: names2.resolve(callee), args, start, ...places.of(start), form });
  };
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens.kinds[at];
    const sign2 = tokens.signs[at];
    if (sign2 === 40) {
      const found = callAt(code, at, grammar);
      if (found !== null) add2(found, found.form, argumentsIn(code, at, tokens.pairs[at] ?? -1, grammar));
    } else if (sign2 === 123 && grammar.composites) {
      const found = compositeAt(code, at, grammar);
      if (found !== null) add2(found, "composite", argumentsIn(code, at, tokens.pairs[at] ?? -1, grammar));
    } else if (sign2 === 64) {
      const found = bareDecorator(code, at, grammar);
      if (found !== null) add2(found, "decorator", []);
    } else if (kind === STRING && grammar.templates && code.text[tokens.starts[at] ?? 0] === "`" && tokens.kinds[at - 1] === WORD) {
      const found = calleeEnding(code, at - 1, grammar, at);
      if (found !== null && tokens.breaks[at] === 0) add2(found, "template", []);
    }
  }
  return calls;
}
var MAX_PARTS3 = 64;
function callAt(code, open2, grammar) {
  const { tokens } = code;
  let end = open2 - 1;
  if (tokens.is(end, "?.")) end--;
  if (grammar.generics && tokens.is(end, ">")) end = angleStart(code, end) - 1;
  if (tokens.is(end, "?.") || isAssertion(code, end)) end--;
  if (end < 0) return null;
  if (endsWithLine(code, open2, grammar)) return null;
  const callee = calleeEnding(code, end, grammar, open2);
  if (callee === null) return null;
  const before = callee.first - 1;
  if (isDecorator(code, before, grammar)) return { ...callee, form: "decorator" };
  const site = { first: callee.first, last: callee.last, open: open2, close: tokens.pairs[open2] ?? tokens.length };
  if (tokens.is(before, "new") && !callee.name.includes("(") && grammar.generics && !tokens.is(before - 1, "."))
    return { ...callee, form: "new" };
  return grammar.declares(code, site) ? null : { ...callee, form: "call" };
}
function isAssertion({ tokens }, at) {
  if (!tokens.is(at, "!") || at === 0 || tokens.ends[at - 1] !== tokens.starts[at]) return false;
  return tokens.kinds[at - 1] === WORD || tokens.is(at - 1, ")") || tokens.is(at - 1, "]");
}
function endsWithLine({ tokens }, open2, { lines }) {
  return lines !== null && tokens.breaks[open2] === 1 && (lines === "go" || tokens.parents[open2] === -1);
}
function calleeEnding(code, end, grammar, open2) {
  const { tokens } = code;
  const parts = [];
  let at = end;
  let first = end;
  let suffix = "";
  let loaded2 = null;
  if (isKeyword(code, end, grammar)) {
    return null;
  }
  for (let steps = 0; steps < MAX_PARTS3; steps++) {
    const kind = tokens.kinds[at];
    if (kind === WORD) {
      parts.push(tokens.word(at) + suffix);
      suffix = "";
      first = at;
      let before = at - 1;
      if (grammar.generics && tokens.is(before, ">") && tokens.is(angleStart(code, before) - 1, "."))
        before = angleStart(code, before) - 1;
      if (!tokens.is(before, ".") && !tokens.is(before, "?.")) break;
      at = before - 1;
      if (isAssertion(code, at)) at--;
      if (at < 0) break;
    } else if (tokens.is(at, ")") || tokens.is(at, "]")) {
      const opening = tokens.pairs[at] ?? -1;
      const sign2 = tokens.is(at, ")") ? "()" : "[]";
      if (opening < 0) return null;
      let callee = opening - 1;
      if (endsWithLine(code, opening, grammar)) callee = -1;
      if (tokens.is(callee, "?.")) callee--;
      if (isAssertion(code, callee)) callee--;
      if (grammar.generics && tokens.is(callee, ">") && sign2 === "()") callee = angleStart(code, callee) - 1;
      const loads2 = sign2 === "()" && tokens.kinds[callee] === WORD && grammar.loaders.has(tokens.word(callee));
      if (loads2 && tokens.kinds[opening + 1] === STRING && opening + 2 === at)
        loaded2 = stringValue(tokens.word(opening + 1), grammar.rawStrings);
      suffix = sign2 + suffix;
      first = opening;
      const goesOn = tokens.kinds[callee] === WORD && (loads2 || !isKeyword(code, callee, grammar)) || tokens.is(callee, ")") || tokens.is(callee, "]");
      if (!goesOn || callee < 0) {
        if (parts.length === 0 && (isKeyword(code, callee, grammar) || grammar.generics))
          return tokens.is(open2, "(") && isFunction(code, opening) ? { name: suffix, first, last: end, loaded: null } : null;
        parts.push(suffix);
        suffix = "";
        break;
      }
      at = callee;
    } else if (kind === STRING) {
      parts.push(`""${suffix}`);
      first = at;
      suffix = "";
      break;
    } else {
      if (parts.length === 0) return null;
      parts.push(`${kind === NUMBER ? tokens.word(at) : "?"}${suffix}`);
      suffix = "";
      break;
    }
  }
  if (parts.length === 0 && suffix === "") return null;
  if (parts.length === 1 && parts[0]?.startsWith('"')) return null;
  if (suffix !== "") parts.push(suffix);
  return { name: parts.reverse().join("."), first, last: end, loaded: loaded2 };
}
function isFunction({ tokens }, open2) {
  return tokens.is(open2, "(") && ["function", "async", "("].some((word) => tokens.is(open2 + 1, word));
}
function isKeyword({ tokens }, at, grammar) {
  return tokens.kinds[at] === WORD && !tokens.is(at - 1, ".") && !tokens.is(at - 1, "?.") && grammar.keywords.has(tokens.word(at));
}
function isDecorator({ tokens }, at, grammar) {
  if (!tokens.is(at, "@")) return false;
  return grammar.lines !== "python" || tokens.breaks[at] === 1;
}
function bareDecorator(code, at, grammar) {
  const { tokens } = code;
  if (!isDecorator(code, at, grammar) || grammar.composites || tokens.kinds[at + 1] !== WORD || tokens.is(at + 1, "interface"))
    return null;
  let last = at + 1;
  const parts = [tokens.word(last)];
  while (parts.length < MAX_PARTS3 && tokens.is(last + 1, ".") && tokens.kinds[last + 2] === WORD) {
    last += 2;
    parts.push(tokens.word(last));
  }
  return tokens.is(last + 1, "(") ? null : { name: parts.join("."), first: at + 1, last, loaded: null };
}
function compositeAt(code, open2, grammar) {
  const { tokens } = code;
  let end = open2 - 1;
  if (end < 0 || tokens.ends[end] !== tokens.starts[open2]) return null;
  if (tokens.is(end, "]") && tokens.kinds[(tokens.pairs[end] ?? 0) - 1] === WORD) end = (tokens.pairs[end] ?? 0) - 1;
  if (tokens.kinds[end] !== WORD) return null;
  return isKeyword(code, end, grammar) ? null : calleeEnding(code, end, grammar, open2);
}
var MAX_TYPE3 = 60;
var TYPE_SIGNS = [",", ".", "?", "&", "|", "[", "]", "{", "}", "(", ")", ":", ";", "=>", "*", "..."];
function angleStart({ tokens }, close2) {
  let depth = 0;
  for (let at = close2; at > 0 && at > close2 - MAX_TYPE3; at--) {
    const kind = tokens.kinds[at];
    if (kind === WORD || kind === STRING || kind === NUMBER) continue;
    if (tokens.is(at, ">")) depth++;
    else if (tokens.is(at, "<")) {
      depth--;
      if (depth === 0) return at;
    } else if (!TYPE_SIGNS.some((sign2) => tokens.is(at, sign2))) return 0;
  }
  return 0;
}
var Names = class {
  #bindings = /* @__PURE__ */ new Map();
  #stars;
  #own = /* @__PURE__ */ new Set();
  #grammar;
  constructor({ bindings, stars }, { tokens }, grammar) {
    for (const { local: local2, meanings: meanings2 } of bindings) this.#bindings.set(local2, meanings2);
    this.#stars = [...new Set(stars)].slice(0, MAX_STARS2);
    this.#grammar = grammar;
    if (this.#stars.length === 0) return;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.kinds[at] === WORD && DECLARING.some((word) => tokens.is(at - 1, word))) this.#own.add(tokens.word(at));
    }
  }
  resolve({ name, loaded: loaded2 }) {
    const dot = name.indexOf(".");
    const head = dot < 0 ? name : name.slice(0, dot);
    const tail = dot < 0 ? "" : name.slice(dot);
    const local2 = head.replace(/[()[\]]+$/, "");
    const suffix = head.slice(local2.length);
    if (loaded2 !== null)
      return (loaded2.startsWith("node:") ? [loaded2, loaded2.slice(5)] : [loaded2]).map((module) => module + tail);
    const meanings2 = this.#bindings.get(local2);
    if (meanings2 !== void 0) return meanings2.map((meaning) => meaning + suffix + tail);
    if (local2 === "" || this.#own.has(local2) || this.#grammar.builtins.has(local2) || NEVER_IMPORTED2.has(local2)) return [];
    return this.#stars.map((module) => `${module}.${name}`);
  }
};
var MAX_STARS2 = 20;
var DECLARING = ["def", "class", "func", "interface", "record", "enum", "fun", "object", "type"];
var NEVER_IMPORTED2 = /* @__PURE__ */ new Set(["self", "cls", "this", "super", '""', "?"]);

// src/requirements/grep/characters.ts
var LAST = 1114111;
var ANY = [0, LAST];
function union(sets) {
  const ranges = sets.flatMap((set2) => pairs(set2)).sort((one, other) => one[0] - other[0]);
  const merged = [];
  for (const [from, to] of ranges) {
    const last = merged.at(-1);
    if (last !== void 0 && from <= last + 1) merged[merged.length - 1] = Math.max(last, to);
    else merged.push(from, to);
  }
  return merged;
}
function complement(set2) {
  const outside = [];
  let next2 = 0;
  for (const [from, to] of pairs(set2)) {
    if (from > next2) outside.push(next2, from - 1);
    next2 = to + 1;
  }
  if (next2 <= LAST) outside.push(next2, LAST);
  return outside;
}
function contains(set2, code) {
  for (let at = 0; at + 1 < set2.length; at += 2) {
    if (code < (set2[at] ?? 0)) return false;
    if (code <= (set2[at + 1] ?? 0)) return true;
  }
  return false;
}
function pairs(set2) {
  const found = [];
  for (let at = 0; at + 1 < set2.length; at += 2) found.push([set2[at] ?? 0, set2[at + 1] ?? 0]);
  return found;
}
var ASCII = {
  alpha: [65, 90, 97, 122],
  digit: [48, 57],
  alnum: [48, 57, 65, 90, 97, 122],
  upper: [65, 90],
  lower: [97, 122],
  space: [9, 13, 32, 32],
  blank: [9, 9, 32, 32],
  punct: [33, 47, 58, 64, 91, 96, 123, 126],
  print: [32, 126],
  graph: [33, 126],
  cntrl: [0, 31, 127, 127],
  xdigit: [48, 57, 65, 70, 97, 102]
};
var isClassName = (name) => Object.hasOwn(ASCII, name);
var asciiClass = (name) => ASCII[name];
var ASCII_WORD = union([ASCII.alnum, [95, 95]]);
var BEYOND = {
  alpha: /[\p{Alphabetic}\p{Nd}]+/gu,
  alnum: /[\p{Alphabetic}\p{Nd}]+/gu,
  upper: /[\p{Uppercase}\p{Lt}]+/gu,
  lower: /[\p{Lowercase}\u01c5\u01c8\u01cb\u01f2\u0295]+/gu,
  space: /(?:(?![\u00a0\u2007\u202f])[\p{Zs}\p{Zl}\p{Zp}])+/gu,
  blank: new RegExp("(?:(?![\\u00a0\\u2007\\u202f])\\p{Zs})+", "gu"),
  punct: /(?:[\u00a0\u2007\u202f]|[^\p{Alphabetic}\p{Nd}\p{Cc}\p{Z}\p{Cn}\p{Cs}])+/gu,
  print: /[^\p{Cc}\p{Zl}\p{Zp}\p{Cn}\p{Cs}]+/gu,
  graph: /(?:[\u00a0\u2007\u202f]|[^\p{Cc}\p{Z}\p{Cn}\p{Cs}])+/gu,
  cntrl: /[\p{Cc}\p{Zl}\p{Zp}]+/gu,
  digit: null,
  xdigit: null
};
var ASSIGNED = [128, 55295, 57344, 262143, 917504, 921599];
var PRIVATE_PLANES = [983040, 1048573, 1048576, 1114109];
var known2 = /* @__PURE__ */ new Map();
function unicodeClass(name) {
  const seen = known2.get(name);
  if (seen !== void 0) return seen;
  const beyond = BEYOND[name];
  const isPrivate = name === "punct" || name === "print" || name === "graph";
  const set2 = union([ASCII[name], beyond === null ? [] : rangesOf(beyond), isPrivate ? PRIVATE_PLANES : []]);
  known2.set(name, set2);
  return set2;
}
var unicodeWord = () => union([unicodeClass("alnum"), [95, 95]]);
function rangesOf(pattern) {
  return pairs(ASSIGNED).flatMap(([from, to]) => {
    let text = "";
    for (let code = from; code <= to; code++) text += String.fromCodePoint(code);
    return [...text.matchAll(pattern)].flatMap((run) => {
      const first = run[0].codePointAt(0) ?? 0;
      return [first, first + [...run[0]].length - 1];
    });
  });
}
function foldingOf(folds) {
  const alike = /* @__PURE__ */ new Map();
  for (const [code, to] of folds) alike.set(to, [...alike.get(to) ?? [], code]);
  return { fold: (code) => folds.get(code) ?? code, folded: [...folds.keys()], alike };
}
function alikeOf(code, { fold, alike }) {
  const to = fold(code);
  return union([[to, to], ...(alike.get(to) ?? []).map((other) => [other, other])]);
}
function posixFolding() {
  posix ??= readPosixFolding();
  return posix;
}
var posix;
function readPosixFolding() {
  const upper = /* @__PURE__ */ new Map();
  for (let code = 0; code <= 131071; code++) {
    if (code >= 55296 && code <= 57343 || code >= 7296 && code <= 7304) continue;
    const to = upperOf(code);
    if (to !== code) upper.set(code, to);
  }
  return foldingOf(upper);
}
function upperOf(code) {
  const text = String.fromCodePoint(code);
  const whole = [...text.toUpperCase()];
  if (whole.length === 1) return whole[0]?.codePointAt(0) ?? code;
  for (const step of [8, 9, -1]) {
    const title = String.fromCodePoint(Math.max(0, code + step));
    if (code >= 8064 && code <= 8191 && title !== text && title.toLowerCase() === text) return code + step;
  }
  return code;
}
function perlFolding() {
  const letters = Array.from({ length: 26 }, (_, letter) => [97 + letter, 65 + letter]);
  return foldingOf(new Map([...letters, [383, 83], [8490, 75]]));
}
function unfold(set2, { fold, folded: folded2 }) {
  const changing = union(folded2.map((code) => [code, code]));
  const kept = complement(union([complement(set2), changing]));
  return union([kept, ...folded2.filter((code) => contains(set2, fold(code))).map((code) => [code, code])]);
}

// src/requirements/grep/automaton.ts
var MOST_STEPS = 1e4;
var MOST_WORK = 15e7;
var COST_OF_STATE = 50;
var COST_OF_SEED = 10;
var MOST_STATES = 4e3;
var MOST_CELLS = 4e6;
var EDGE = 0;
var WORD2 = 1;
var OTHER = 2;
var TooMuchWork = class extends Error {
};
var Automaton = class {
  steps = [];
  /** First code points of the stretches whose characters all sets treat alike, and the class of each stretch. */
  starts;
  classes;
  ascii;
  /** Classes: those of characters, a byte that is not UTF-8, the end of the line. */
  stray;
  end;
  holds;
  kinds;
  visited;
  asserts;
  round = 0;
  work = 0;
  cells = 0;
  states = [];
  ids = /* @__PURE__ */ new Map();
  mostCells;
  constructor(expression2, word) {
    const sets = [];
    const numbers = /* @__PURE__ */ new Map();
    this.write(expression2, (set2) => {
      const key = set2.join();
      const known3 = numbers.get(key);
      if (known3 !== void 0) return known3;
      numbers.set(key, sets.length);
      return sets.push(set2) - 1;
    });
    this.steps.push({ does: "match" });
    this.asserts = this.steps.some(({ does }) => does === "assert");
    const parted2 = partition(this.asserts ? [...sets, word] : sets);
    this.starts = parted2.starts;
    this.classes = parted2.classes;
    this.stray = parted2.count;
    this.end = parted2.count + 1;
    this.holds = parted2.holds.slice(0, sets.length);
    this.kinds = new Uint8Array(parted2.count + 2).fill(OTHER);
    this.kinds[this.end] = EDGE;
    const words = this.asserts ? parted2.holds[sets.length] : void 0;
    for (let number = 0; number < parted2.count; number++) if (words?.[number] === 1) this.kinds[number] = WORD2;
    this.ascii = Uint16Array.from({ length: 128 }, (_, code) => this.classOf(code));
    this.visited = new Int32Array(this.steps.length);
    this.mostCells = Math.max(MOST_CELLS, (this.end + 1) * 16);
    this.reset();
  }
  /** Writes the program: what a step does not say goes on to the next one. */
  write(expression2, numberOf4) {
    switch (expression2.kind) {
      case "one":
        this.steps.push({ does: "take", set: numberOf4(expression2.set) });
        return;
      case "assert":
        this.steps.push({ does: "assert", assertion: expression2.assertion });
        return;
      case "all":
        for (const part of expression2.parts) this.write(part, numberOf4);
        return;
      case "any": {
        const jumps = [];
        for (const [index, part] of expression2.parts.entries()) {
          if (index === expression2.parts.length - 1) {
            this.write(part, numberOf4);
            break;
          }
          const split = this.steps.length;
          this.steps.push({ does: "split", one: split + 1, other: 0 });
          this.write(part, numberOf4);
          jumps.push(this.steps.length);
          this.steps.push({ does: "split", one: 0, other: 0 });
          this.steps[split] = { does: "split", one: split + 1, other: this.steps.length };
        }
        for (const jump of jumps) this.steps[jump] = { does: "split", one: this.steps.length, other: this.steps.length };
        return;
      }
      case "repeat": {
        for (let count = 0; count < expression2.min; count++) this.write(expression2.part, numberOf4);
        if (expression2.max === null) {
          const split = this.steps.length;
          this.steps.push({ does: "split", one: split + 1, other: 0 });
          this.write(expression2.part, numberOf4);
          this.steps.push({ does: "split", one: split, other: split });
          this.steps[split] = { does: "split", one: split + 1, other: this.steps.length };
          return;
        }
        const splits = [];
        for (let count = expression2.min; count < expression2.max; count++) {
          splits.push(this.steps.length);
          this.steps.push({ does: "split", one: 0, other: 0 });
          this.write(expression2.part, numberOf4);
        }
        for (const split of splits) this.steps[split] = { does: "split", one: split + 1, other: this.steps.length };
        return;
      }
    }
  }
  /** The first line from `at`, where a line begins, that holds a match; lines end with a newline. */
  nextLine(bytes, at) {
    let row = this.rowOf(0);
    let state = 0;
    let from = at;
    for (let place = at; place < bytes.length; ) {
      const byte = bytes[place] ?? 0;
      let kind;
      let width = 1;
      if (byte === 10) kind = this.end;
      else if (byte < 128) kind = this.ascii[byte] ?? 0;
      else {
        const code = decode(bytes, place);
        kind = code < 0 ? this.stray : this.classOf(code);
        width = widthOf(code);
      }
      let next2 = row[kind] ?? -1;
      if (next2 < 0) next2 = this.advance(state, kind);
      if ((next2 & 1) === 1) return { from, to: lineEnd2(bytes, place) };
      place += width;
      if (byte === 10) {
        from = place;
        state = 0;
      } else state = next2 >> 1;
      row = this.rowOf(state);
    }
    if (from === bytes.length) return null;
    return (this.advance(state, this.end) & 1) === 1 ? { from, to: bytes.length } : null;
  }
  /** Whether the line holds a match. */
  test(bytes, line) {
    let state = 0;
    for (let place = line.from; place < line.to; ) {
      const code = decode(bytes, place);
      const next2 = this.go(state, code < 0 ? this.stray : this.classOf(code));
      if ((next2 & 1) === 1) return true;
      state = next2 >> 1;
      place += widthOf(code);
    }
    return (this.go(state, this.end) & 1) === 1;
  }
  /** The leftmost match of the line that begins at `at` or later, and of those the longest (POSIX.1-2017 XBD 9.1). */
  find(bytes, line, at) {
    let waiting = [];
    let best = null;
    let before = at === line.from ? EDGE : this.kinds[this.classBefore(bytes, line.from, at)] ?? OTHER;
    for (let place = at; ; ) {
      const code = place < line.to ? decode(bytes, place) : 0;
      const kind = place >= line.to ? this.end : code < 0 ? this.stray : this.classOf(code);
      if (best === null) waiting.push({ step: 0, from: place });
      const taken = [];
      this.round += 1;
      for (const { step, from } of waiting) {
        if (best !== null && from > best.from) break;
        if (this.follow(step, before, this.kinds[kind] ?? OTHER, (took, set2) => {
          if (this.holds[set2]?.[kind] === 1) taken.push({ step: took + 1, from });
        }))
          best = { from, to: place };
      }
      if (place >= line.to || best !== null && taken.length === 0) return best;
      waiting = taken;
      before = this.kinds[kind] ?? OTHER;
      place += widthOf(code);
    }
  }
  rowOf(state) {
    return this.states[state]?.row ?? new Int32Array(0);
  }
  go(state, kind) {
    const known3 = this.states[state]?.row[kind] ?? -1;
    return known3 < 0 ? this.advance(state, kind) : known3;
  }
  advance(id, kind) {
    const state = this.states[id];
    if (state === void 0) throw new TooMuchWork();
    const taken = [];
    let matched = false;
    this.round += 1;
    const behind2 = this.kinds[kind] ?? OTHER;
    const take = (step, set2) => {
      if (this.holds[set2]?.[kind] === 1) taken.push(step + 1);
    };
    for (const seed of state.seeds) matched = this.follow(seed, state.before, behind2, take) || matched;
    matched = this.follow(0, state.before, behind2, take) || matched;
    const full2 = this.states.length >= MOST_STATES || this.cells >= this.mostCells;
    if (full2) this.reset();
    const next2 = this.stateOf(Int32Array.from(taken).sort(), this.asserts ? behind2 : EDGE);
    const answer = next2 * 2 + (matched ? 1 : 0);
    if (!full2) state.row[kind] = answer;
    return answer;
  }
  /** Follows what takes no character, and says whether a match ends here. */
  follow(from, before, behind2, take) {
    const stack = [from];
    let matched = false;
    for (let at = stack.pop(); at !== void 0; at = stack.pop()) {
      if (this.visited[at] === this.round) continue;
      this.visited[at] = this.round;
      this.work += 1;
      const step = this.steps[at];
      if (step === void 0) continue;
      if (step.does === "match") matched = true;
      else if (step.does === "take") take(at, step.set);
      else if (step.does === "split") stack.push(step.other, step.one);
      else if (isTrue(step.assertion, before, behind2)) stack.push(at + 1);
    }
    if (this.work > MOST_WORK) throw new TooMuchWork();
    return matched;
  }
  stateOf(seeds, before) {
    const key = `${before}:${seeds.join()}`;
    const known3 = this.ids.get(key);
    if (known3 !== void 0) return known3;
    this.work += COST_OF_STATE + COST_OF_SEED * seeds.length;
    const row = new Int32Array(this.end + 1).fill(-1);
    this.cells += row.length + seeds.length;
    this.ids.set(key, this.states.length);
    return this.states.push({ seeds, before, row }) - 1;
  }
  /** State 0 is the beginning of a line. */
  reset() {
    this.states = [];
    this.ids = /* @__PURE__ */ new Map();
    this.cells = 0;
    this.stateOf(new Int32Array(0), EDGE);
  }
  classOf(code) {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.starts[middle] ?? 0) <= code) low = middle;
      else high = middle - 1;
    }
    return this.classes[low] ?? 0;
  }
  classBefore(bytes, from, at) {
    for (let width = 1; width <= 4 && at - width >= from; width++) {
      const code = decode(bytes, at - width);
      if (code >= 0 && widthOf(code) === width) return this.classOf(code);
    }
    return this.stray;
  }
};
function isTrue(assertion, before, behind2) {
  switch (assertion) {
    case "line-start":
      return before === EDGE;
    case "line-end":
      return behind2 === EDGE;
    case "word-start":
      return before !== WORD2 && behind2 === WORD2;
    case "word-end":
      return before === WORD2 && behind2 !== WORD2;
    case "word-edge":
      return before === WORD2 !== (behind2 === WORD2);
    case "no-word-edge":
      return before === WORD2 === (behind2 === WORD2);
    case "no-word-before":
      return before !== WORD2;
    case "no-word-behind":
      return behind2 !== WORD2;
  }
}
function partition(sets) {
  const borders = /* @__PURE__ */ new Set([0]);
  for (const set2 of sets) {
    for (let at = 0; at + 1 < set2.length; at += 2) {
      borders.add(set2[at] ?? 0);
      if ((set2[at + 1] ?? LAST) < LAST) borders.add((set2[at + 1] ?? 0) + 1);
    }
  }
  const starts = [...borders].sort((one, other) => one - other);
  const indexOf = new Map(starts.map((start, index) => [start, index]));
  let classes = starts.map(() => 0);
  let count = 1;
  const inside2 = sets.map((set2) => {
    const stretches = [];
    for (let at = 0; at + 1 < set2.length; at += 2) {
      const to = indexOf.get((set2[at + 1] ?? 0) + 1) ?? starts.length;
      for (let stretch = indexOf.get(set2[at] ?? 0) ?? 0; stretch < to; stretch++) stretches.push(stretch);
    }
    return stretches;
  });
  for (const stretches of inside2) {
    const split = /* @__PURE__ */ new Map();
    const next2 = classes.slice();
    for (const stretch of stretches) {
      const old = classes[stretch] ?? 0;
      if (!split.has(old)) split.set(old, count++);
      next2[stretch] = split.get(old) ?? 0;
    }
    classes = next2;
  }
  const dense = new Map([...new Set(classes)].map((number, index) => [number, index]));
  classes = classes.map((number) => dense.get(number) ?? 0);
  count = dense.size;
  const holds = inside2.map((stretches) => {
    const held = new Uint8Array(count);
    for (const stretch of stretches) held[classes[stretch] ?? 0] = 1;
    return held;
  });
  return { starts, classes, count, holds };
}
function decode(bytes, at) {
  const first = bytes[at] ?? 0;
  if (first < 128) return first;
  if (first < 194 || first > 244) return -1;
  const second = bytes[at + 1] ?? 0;
  if ((second & 192) !== 128) return -1;
  if (first < 224) return (first & 31) << 6 | second & 63;
  const third = bytes[at + 2] ?? 0;
  if ((third & 192) !== 128) return -1;
  if (first < 240) {
    if (first === 224 && second < 160 || first === 237 && second > 159) return -1;
    return (first & 15) << 12 | (second & 63) << 6 | third & 63;
  }
  const fourth = bytes[at + 3] ?? 0;
  if ((fourth & 192) !== 128 || first === 240 && second < 144 || first === 244 && second > 143) return -1;
  return (first & 7) << 18 | (second & 63) << 12 | (third & 63) << 6 | fourth & 63;
}
var widthOf = (code) => code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
function lineEnd2(bytes, at) {
  const end = bytes.indexOf(10, at);
  return end < 0 ? bytes.length : end;
}

// src/requirements/check.ts
var MOST_LINES_OF_A_CALL = 500;
var SourceFile = class {
  path;
  bytes;
  /** As GitHub Linguist names it, or null when the file's name does not tell. */
  language;
  #isProgram;
  #text;
  #binary;
  #parts = /* @__PURE__ */ new Map();
  #lines;
  #lineStarts;
  #code;
  #tree;
  #calls;
  #imports;
  #parser;
  /** @param parser of the grammar that `grammarFor` names; without it the calls and imports of such a language are not known */
  constructor(path, bytes, parser = null) {
    this.#parser = parser;
    const facts6 = languageFacts(path);
    this.path = path;
    this.bytes = bytes;
    this.language = facts6?.name ?? null;
    this.#isProgram = facts6?.kind === "programming" || facts6?.kind === "markup";
  }
  /** Holds a NUL, as no text does. Only grep has a use for it. */
  get isBinary() {
    this.#binary ??= this.bytes.includes(0);
    return this.#binary;
  }
  get text() {
    this.#text ??= this.bytes.toString("utf8");
    return this.#text;
  }
  get lines() {
    this.#lines ??= this.text.split("\n");
    return this.#lines;
  }
  /** The line that holds an offset of the text, counting from 1. */
  lineAt(offset) {
    const starts = this.#starts();
    let [low, high] = [0, starts.length];
    while (low + 1 < high) {
      const middle = low + high >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
  cite(line, column) {
    return { path: this.path, line, column, text: this.lines[line - 1]?.trim().slice(0, 200) ?? "" };
  }
  /** The line on which the brackets close that open at a place of the code; the line itself where none opens. */
  endOf(line, column) {
    const code = this.part("code").split("\n");
    let depth = 0;
    for (let at = line; at <= Math.min(code.length, line + MOST_LINES_OF_A_CALL); at++) {
      for (const sign2 of (code[at - 1] ?? "").slice(at === line ? column - 1 : 0)) {
        if ("([{".includes(sign2)) depth++;
        else if (")]}".includes(sign2)) depth--;
        if (depth < 0) return at;
      }
      if (depth === 0) return at;
    }
    return line + MOST_LINES_OF_A_CALL;
  }
  #starts() {
    if (this.#lineStarts === void 0) {
      let at = 0;
      this.#lineStarts = this.lines.map((line) => {
        const start = at;
        at += line.length + 1;
        return start;
      });
    }
    return this.#lineStarts;
  }
  /** A program whose text cannot be read: it holds a NUL, as UTF-16 does. */
  get isUnreadable() {
    return this.#isProgram && this.isBinary;
  }
  get code() {
    this.#code ??= readCode(this.text, this.language ?? "");
    return this.#code;
  }
  get calls() {
    this.#calls ??= this.#treeReading()?.calls ?? callsOf2(this.code);
    return this.#calls;
  }
  get imports() {
    this.#imports ??= this.#treeReading()?.imports ?? importsOf9(this.code);
    return this.#imports;
  }
  /**
   * Why calls or imports that hold one of these words may be missing. Where some of a text fits no grammar, what stands in functions that do
   * fit is known all the same, and so is that a word stands nowhere else.
   */
  doubt(words, part = "code") {
    const tree = this.#treeReading();
    if (tree === null) return unsureOf(this.code)?.reason ?? null;
    if (tree.problem !== "syntax-error" || treeGrammarOf(this.language ?? "")?.lexed !== true || this.isBinary)
      return tree.problem;
    if (this.code.unsure !== null || !this.code.mask.exact) return tree.problem;
    const isSound = inside(tree.sound);
    const code = this.part(part);
    for (const word of words) {
      if (word === "") return tree.problem;
      for (let at = code.indexOf(word); at >= 0; at = code.indexOf(word, at + word.length)) if (!isSound(at)) return tree.problem;
    }
    return null;
  }
  /** What is found may come of reading a text wrongly: it speaks against somebody, and never for them. */
  get isDoubtful() {
    return (this.#treeReading()?.problem ?? null) !== null;
  }
  /** A clock ended the reading: another run may see more. */
  get isCutShort() {
    return this.#tree?.problem === "too-slow";
  }
  #treeReading() {
    if (this.#tree === void 0) {
      const grammar = treeGrammarOf(this.language ?? "");
      this.#tree = grammar === null ? null : readTree(this.text, grammar, this.#parser);
    }
    return this.#tree;
  }
  /** The text with everything outside the part blanked; offsets and lines stay. */
  part(part) {
    if (part === "any") return this.text;
    const known3 = this.#parts.get(part);
    if (known3 !== void 0) return known3;
    const made3 = partOf(this.text, this.code.mask, part);
    this.#parts.set(part, made3);
    return made3;
  }
};
function siteOf(file, scope, { line, column, lastLine }) {
  const cited = file.cite(line, column);
  return scope.lines === void 0 ? cited : { ...cited, to: lastLine ?? file.endOf(line, column) };
}
var foldedBytes = /* @__PURE__ */ new WeakMap();
function folded(bytes) {
  const known3 = foldedBytes.get(bytes) ?? bytes.toString("latin1").toLowerCase();
  foldedBytes.set(bytes, known3);
  return known3;
}
function holdsOne(words) {
  const lowered = words.map((word) => folded(Buffer.from(word)));
  return (path, bytes) => {
    const facts6 = languageFacts(path);
    if (facts6?.kind !== "programming" && facts6?.kind !== "markup") return false;
    if (treeGrammarOf(facts6.name)?.foldsCase !== true) return words.some((word) => bytes.includes(word));
    return lowered.some((word) => folded(bytes).includes(word));
  };
}
var citedOf = ({ path, line, column, text }) => ({ path, line, column, text });
function onLines({ lines: scope }, only) {
  if (scope === void 0) return {};
  return {
    lines: {
      scope,
      only(value2, counts) {
        const isCounted = ({ line, to = line }) => {
          for (let at = line; at <= to; at++) if (counts(at)) return true;
          return false;
        };
        return only(value2, value2.cited.filter(isCounted));
      }
    }
  };
}
function unsureWords(paths) {
  if (paths.length === 0) return "";
  return `; ${paths.length} ${paths.length === 1 ? "file" : "files"} could not be read as code (${paths.slice(0, 3).join(", ")})`;
}
var MOST_CITED = 20;
var LANGUAGES = new Map(languages.map(({ name }) => [name.toLowerCase(), name]));
var isKnownLanguage = (name) => LANGUAGES.has(name.toLowerCase());
function knownLanguage(name) {
  const word = name.toLowerCase();
  if (LANGUAGES.has(word)) return word;
  const near = nearest(word, [...LANGUAGES.keys()]);
  const meant = near === null ? "" : ` (did you mean ${LANGUAGES.get(near)}?)`;
  throw new Error(`no files are known of a language called ${JSON.stringify(name.slice(0, 50))}${meant}`);
}
function inScope({ paths, except, languages: languages2 }) {
  const wanted = paths === void 0 ? null : globs(paths);
  const unwanted = except === void 0 ? null : globs(except);
  const named2 = languages2 === void 0 ? null : new Set(languages2.map(knownLanguage));
  return (path) => (named2 === null || named2.has((languageFacts(path)?.name ?? "").toLowerCase())) && (wanted === null || wanted(path)) && (unwanted === null || !unwanted(path));
}
function noLineInScope(kind, scope, inScope3) {
  const because = inScope3 === null ? "it looks at what a change brings, and no range is given" : `there are no ${LINE_WORDS[scope]} files in its scope`;
  return { kind, answer: "not-applicable", because, cited: [], found: 0, files: 0 };
}
var MOST_PLACES = 2e4;
function placesKept(scope, places) {
  if (scope.lines === void 0) return MOST_CITED;
  if (places > MOST_PLACES) throw new TooMuchWork();
  return places;
}
var MOST_NAMED = 3;
var MOST_SHOWN = 80;
function few(words) {
  const rest = words.length - MOST_NAMED;
  return rest > 1 ? `${words.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : words.join(", ");
}
function patternWords(pattern) {
  const shown2 = [...pattern];
  return JSON.stringify(shown2.length > MOST_SHOWN ? `${shown2.slice(0, MOST_SHOWN).join("")}\u2026` : pattern);
}
var LINE_WORDS = {
  changed: "changed lines of",
  ai: "lines of AI-attributed commits in",
  "changed-by-ai": "lines that AI-attributed commits changed in"
};
function scopeWords({ paths, except, languages: languages2, lines }) {
  return [
    ...lines === void 0 ? [] : [LINE_WORDS[lines]],
    languages2 === void 0 ? "text files" : `${languages2.join(" or ")} files`,
    ...paths === void 0 ? [] : [`in ${few(paths)}`],
    ...except === void 0 ? [] : [`but not in ${few(except)}`]
  ].join(" ");
}
function nothingInScope(kind, scope, { paths }) {
  const isWithoutLanguage = scope.languages !== void 0 && !paths.some(inScope({ languages: scope.languages }));
  const { except: _, ...whole } = scope;
  const isLeftOut = scope.except !== void 0 && paths.some(inScope(whole));
  const excused = isWithoutLanguage || isLeftOut || scope.if_no_files === "skip";
  return {
    kind,
    answer: excused ? "not-applicable" : "error",
    because: `${excused ? "" : "looks at nothing: "}the tree has no ${scopeWords(scope)}`,
    cited: [],
    found: 0,
    files: 0
  };
}

// src/requirements/checks/attested.ts
function attested({ by, on, until, link }) {
  const kind = "attested";
  return {
    kind,
    wants: () => false,
    look: () => null,
    conclude(_, __, { today }) {
      const word = `${by} attested it on ${on}, until ${until} (${link})`;
      const early = today < on;
      const late = today > until;
      return {
        kind,
        answer: early || late ? "fail" : "pass",
        because: late ? `${word}; that has ended` : early ? `${word}; that has not begun` : word,
        cited: [],
        found: 0,
        files: 0
      };
    }
  };
}

// src/code/match-call.ts
function matchCall(call, pattern) {
  const fold = (name) => call.anyCase ? name.toLowerCase() : name;
  const wanted = partsOf(dotted(fold(pattern)));
  if (pattern === "" || wanted.length > MAX_PARTS4) return false;
  return [call.name, ...call.resolved].some((name) => matches(partsOf(dotted(fold(name))), wanted));
}
function dotted(name) {
  return /::|->|\\/.test(name) ? name.replace(/^(?:::|\\)/, "").replace(/::|->|\\/g, ".") : name;
}
var MAX_PARTS4 = 40;
function partsOf(name) {
  const slash = name.lastIndexOf("/");
  const dot = name.indexOf(".", slash + 1);
  if (dot < 0) return [bare(name)];
  return [name.slice(0, dot), ...name.slice(dot + 1).split(".")].map(bare);
}
var bare = (part) => {
  let end = part.length;
  while (end > 2 && (part.endsWith("()", end) || part.endsWith("[]", end))) end -= 2;
  return part.slice(0, end);
};
function matches(name, wanted) {
  if (wanted.length === 1) return name.length === 1 && partMatches(name[0] ?? "", wanted[0] ?? "");
  let reachable = name.map(() => true);
  reachable.push(true);
  for (const part of wanted) {
    const next2 = new Array(name.length + 1).fill(false);
    for (let j = 0; j < name.length; j++) {
      if (part === "*") next2[j + 1] = reachable[j] === true || next2[j] === true;
      else next2[j + 1] = reachable[j] === true && partMatches(name[j] ?? "", part);
    }
    reachable = next2;
  }
  return reachable[name.length] === true;
}
function partMatches(name, pattern) {
  if (!pattern.includes("*")) return name === pattern;
  const [head = "", ...rest] = pattern.split("*");
  if (!name.startsWith(head)) return false;
  const tail = rest.pop() ?? "";
  let at = head.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - tail.length >= at && name.endsWith(tail);
}

// src/requirements/grep/expression.ts
var EMPTY = { kind: "all", parts: [] };
var all = (parts) => parts.length === 1 && parts[0] !== void 0 ? parts[0] : { kind: "all", parts };
var any = (parts) => parts.length === 1 && parts[0] !== void 0 ? parts[0] : { kind: "any", parts };
var assert = (assertion) => ({ kind: "assert", assertion });
function isNullable(expression2) {
  switch (expression2.kind) {
    case "one":
      return false;
    case "assert":
      return true;
    case "all":
      return expression2.parts.every(isNullable);
    case "any":
      return expression2.parts.some(isNullable);
    case "repeat":
      return expression2.min === 0 || isNullable(expression2.part);
  }
}
function hasAssertion(expression2) {
  switch (expression2.kind) {
    case "one":
      return false;
    case "assert":
      return true;
    case "all":
    case "any":
      return expression2.parts.some(hasAssertion);
    case "repeat":
      return hasAssertion(expression2.part);
  }
}
function sizeOf(expression2) {
  switch (expression2.kind) {
    case "one":
    case "assert":
      return 1;
    case "all":
      return expression2.parts.reduce((sum, part) => sum + sizeOf(part), 0);
    case "any":
      return expression2.parts.reduce((sum, part) => sum + sizeOf(part) + 2, 0);
    case "repeat": {
      const times = expression2.max === null ? expression2.min + 1 : expression2.max;
      return (sizeOf(expression2.part) + 2) * times;
    }
  }
}
var MOST_LITERALS = 8;
function literalsOf(expression2) {
  switch (expression2.kind) {
    case "one":
    case "assert":
      return textOf3(expression2) === null || textOf3(expression2) === "" ? null : [textOf3(expression2) ?? ""];
    case "repeat":
      return expression2.min > 0 ? literalsOf(expression2.part) : null;
    case "any": {
      const each = expression2.parts.map(literalsOf);
      const texts = [...new Set(each.flatMap((found) => found ?? []))];
      return each.includes(null) || texts.length > MOST_LITERALS || texts.length === 0 ? null : texts;
    }
    case "all":
      return bestOf(expression2.parts);
  }
}
function bestOf(parts) {
  const candidates = [];
  let run = "";
  const close2 = () => {
    if (run !== "") candidates.push([run]);
    run = "";
  };
  for (const part of parts) {
    const text = textOf3(part);
    if (text !== null) {
      run += text;
      continue;
    }
    close2();
    const inner = literalsOf(part);
    if (inner !== null) candidates.push(inner);
  }
  close2();
  const shortest = (texts) => Math.min(...texts.map(({ length }) => length)) - texts.length / 4;
  return candidates.sort((one, other) => shortest(other) - shortest(one))[0] ?? null;
}
function textOf3(expression2) {
  switch (expression2.kind) {
    case "assert":
      return "";
    case "one": {
      const [from, to, more] = expression2.set;
      const isSurrogate = from !== void 0 && from >= 55296 && from <= 57343;
      return from === void 0 || from !== to || more !== void 0 || isSurrogate ? null : String.fromCodePoint(from);
    }
    case "all": {
      const texts = expression2.parts.map(textOf3);
      return texts.includes(null) ? null : texts.join("");
    }
    case "any":
    case "repeat":
      return null;
  }
}

// src/requirements/grep/lines.ts
function lineFinder(plan) {
  const automaton = new Automaton(plan.expression, plan.words === "ascii" ? ASCII_WORD : unicodeWord());
  const literals = literalsOf(plan.expression)?.map((text) => Buffer.from(text, "utf8")) ?? null;
  return {
    next: literals === null ? (bytes, at) => automaton.nextLine(bytes, at) : behindLiterals(literals, automaton),
    match: (bytes, line, at) => automaton.find(bytes, line, at)
  };
}
function behindLiterals(literals, automaton) {
  let searched = null;
  let places = [];
  return (bytes, at) => {
    if (searched !== bytes) {
      searched = bytes;
      places = literals.map(() => -1);
    }
    for (let from = at; ; ) {
      literals.forEach((literal2, index) => {
        if ((places[index] ?? 0) < from) {
          const found = bytes.indexOf(literal2, from);
          places[index] = found < 0 ? Number.POSITIVE_INFINITY : found;
        }
      });
      const first = Math.min(...places);
      if (first === Number.POSITIVE_INFINITY) return null;
      const line = { from: first === 0 ? 0 : bytes.lastIndexOf(10, first - 1) + 1, to: lineEnd2(bytes, first) };
      if (automaton.test(bytes, line)) return line;
      from = line.to + 1;
    }
  };
}

// src/requirements/grep/fault.ts
var wrong = (error2, fix) => ({ error: error2, fix });

// src/requirements/grep/perl.ts
var MOST_DEPTH = 200;
var MOST_REPEATS = 1e3;
var SPACE = asciiClass("space");
var SETS = {
  d: asciiClass("digit"),
  D: complement(asciiClass("digit")),
  w: ASCII_WORD,
  W: complement(ASCII_WORD),
  s: SPACE,
  S: complement(SPACE)
};
var CONTROLS = { t: 9, r: 13, f: 12, e: 27 };
function parsePerl(pattern, ignoreCase) {
  const characters = [...pattern];
  let at = 0;
  let depth = 0;
  let fault2 = null;
  const inline = pattern.startsWith("(?i)");
  if (inline) at = 4;
  const folding = ignoreCase || inline ? perlFolding() : null;
  if (folding !== null && /[^\0-\x7f]/.test(pattern))
    return { unsupported: "-i with letters beyond ASCII in a -P pattern", fix: "use grep -E" };
  const fail = (found) => {
    fault2 ??= found;
    at = characters.length;
    return EMPTY;
  };
  const refuse = (what, fix) => fail({ unsupported: `${what} in a -P pattern`, fix });
  const rest = (length) => characters.slice(at, at + length).join("");
  const alternatives2 = () => {
    const parts = [branch()];
    while (characters[at] === "|") {
      at += 1;
      parts.push(branch());
    }
    return any(parts);
  };
  const branch = () => {
    const parts = [];
    while (at < characters.length && characters[at] !== "|" && characters[at] !== ")") parts.push(repeated());
    return all(parts);
  };
  const repeated = () => {
    const part = atom();
    if (fault2 !== null) return EMPTY;
    const times = repeats();
    if (times === null) return part;
    if (part.kind === "assert") return refuse("a repeat behind an anchor", "leave the repeat out");
    if (characters[at] === "?") at += 1;
    if (characters[at] === "+") return refuse("a possessive repeat", "leave the second + out");
    if (repeats() !== null) return refuse("a repeat of a repeat", "put a group around the first");
    return times.max === 0 ? EMPTY : { kind: "repeat", part, ...times };
  };
  const repeats = () => {
    const sign2 = characters[at];
    if (sign2 === "*" || sign2 === "+" || sign2 === "?") {
      at += 1;
      return { min: sign2 === "+" ? 1 : 0, max: sign2 === "?" ? 1 : null };
    }
    if (sign2 !== "{") return null;
    const found = /^\{([0-9]+)(,?)([0-9]*)\}/.exec(rest(80));
    if (found === null || found[2] === "" && found[3] !== "") return null;
    const min = Number(found[1]);
    const max = found[2] === "" ? min : found[3] === "" ? null : Number(found[3]);
    if (Math.max(min, max ?? 0) > MOST_REPEATS) refuse("more than 1000 repeats", null);
    if (max !== null && max < min) fail(wrong("an interval that ends before it begins", null));
    at += found[0].length;
    return { min, max };
  };
  const atom = () => {
    const here = characters[at] ?? "";
    if (here === "(") return group();
    if (here === "[") return bracket();
    if (here === "\\") return escaped();
    if ("*+?".includes(here)) return fail(wrong(`${here} repeats nothing`, `write \\${here}`));
    if (here === "{" && /^\{[0-9, ]*\}/.test(rest(80))) return refuse("an interval with nothing before it", "write \\{");
    at += 1;
    if (here === "^") return assert("line-start");
    if (here === "$") return assert("line-end");
    if (here === ".") return { kind: "one", set: complement([10, 10]) };
    return literal2(here.codePointAt(0) ?? 0);
  };
  const group = () => {
    const opening = /^\((?:\?:|\?P?<[A-Za-z_]\w*>|(?![?*]))/.exec(rest(64))?.[0];
    if (opening === void 0)
      return refuse(`${rest(3)}\u2026`, "write it without looking ahead or behind, or use -v in a second control");
    at += opening.length;
    depth += 1;
    if (depth > MOST_DEPTH) return refuse("more than 200 groups inside each other", null);
    const inner = alternatives2();
    if (fault2 !== null) return EMPTY;
    if (characters[at] !== ")") return fail(wrong("a group is not closed", "write \\( for a parenthesis"));
    at += 1;
    depth -= 1;
    return inner.kind === "assert" ? { kind: "all", parts: [inner] } : inner;
  };
  const escaped = () => {
    const next2 = characters[at + 1] ?? "";
    if (next2 === "b" || next2 === "B") {
      at += 2;
      return assert(next2 === "b" ? "word-edge" : "no-word-edge");
    }
    const found = behindBackslash();
    if (typeof found === "number") return literal2(found);
    return found === null ? EMPTY : { kind: "one", set: folding === null ? found : unfold(found, folding) };
  };
  const behindBackslash = () => {
    const next2 = characters[at + 1];
    if (next2 === void 0) {
      fail(wrong("the pattern ends with a backslash", "write \\\\ for a backslash"));
      return null;
    }
    const hex = /^\\x(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(rest(12));
    if (hex !== null) {
      at += hex[0].length;
      const code = Number.parseInt(hex[1] ?? hex[2] ?? "", 16);
      if (code > 126 || code < 32) refuse(hex[0], "write the character itself");
      return code;
    }
    const known3 = SETS[next2] ?? CONTROLS[next2];
    if (known3 === void 0 && /[A-Za-z0-9]|[^\0-\x7f]/.test(next2)) {
      refuse(`\\${next2}`, /[1-9]/.test(next2) ? "write the repeated text out" : null);
      return null;
    }
    at += 2;
    return known3 ?? next2.codePointAt(0) ?? 0;
  };
  const bracket = () => {
    const sets = [];
    at += 1;
    const negated = characters[at] === "^";
    if (negated) at += 1;
    for (let first = true; first || characters[at] !== "]"; first = false) {
      const from = member2();
      if (fault2 !== null) return EMPTY;
      const isRange2 = characters[at] === "-" && characters[at + 1] !== void 0 && characters[at + 1] !== "]";
      if (!isRange2) {
        sets.push(typeof from === "number" ? [from, from] : from);
        continue;
      }
      at += 1;
      const to = member2();
      if (typeof from !== "number" || typeof to !== "number") return refuse("a set at the end of a range", "put the hyphen last");
      if (to < from) return fail(wrong("a range ends before it begins", null));
      sets.push([from, to]);
    }
    at += 1;
    const found = folding === null ? union(sets) : unfold(union(sets.map((set2) => foldedSet(set2, folding))), folding);
    return { kind: "one", set: negated ? complement(union([found, [10, 10]])) : found };
  };
  const member2 = () => {
    const here = characters[at];
    if (here === void 0) {
      fail(wrong("a [ is not closed", "write \\[ for a bracket"));
      return 0;
    }
    if (here === "\\") {
      if (characters[at + 1] === "b") refuse("\\b in a bracket expression", null);
      return behindBackslash() ?? 0;
    }
    if (here === "[" && ":.=".includes(characters[at + 1] ?? " ")) {
      const found = /^\[:(\w+):\]/.exec(rest(16));
      const name = found?.[1] ?? "";
      if (found === null || !isClassName(name)) {
        refuse(`${rest(8)}\u2026`, "write the characters themselves");
        return 0;
      }
      at += found[0].length;
      return asciiClass(folding !== null && (name === "upper" || name === "lower") ? "alpha" : name);
    }
    at += 1;
    return here.codePointAt(0) ?? 0;
  };
  const literal2 = (code) => ({ kind: "one", set: folding === null ? [code, code] : alikeOf(code, folding) });
  const expression2 = alternatives2();
  if (fault2 === null && at < characters.length) fail(wrong("a closing parenthesis has no opening one", "write \\)"));
  return fault2 ?? { expression: expression2, warnings: [] };
}
function foldedSet(set2, folding) {
  const kept = union([set2]);
  const folded2 = folding.folded.filter(
    (code) => kept.some((from, index) => index % 2 === 0 && from <= code && code <= (kept[index + 1] ?? 0))
  );
  return union([kept, ...folded2.map((code) => [folding.fold(code), folding.fold(code)])]);
}

// src/requirements/pattern.ts
function compilePattern(source) {
  if (source.length > MOST_PATTERN) throw new ProvenanceError("usage", `a pattern of more than ${MOST_PATTERN} characters`);
  const { pattern, ignoreCase } = unwrapped(source);
  const parsed = parsePerl(pattern, ignoreCase);
  if ("expression" in parsed) return withoutReturns(onLines2(lineFinder({ expression: parsed.expression, words: "unicode" })));
  try {
    return withoutReturns(onText(compileForeign(source)));
  } catch (error2) {
    const said2 = error2 instanceof Error ? error2.message : String(error2);
    throw new ProvenanceError("usage", `${JSON.stringify(source.slice(0, 100))} is no pattern: ${said2}`);
  }
}
var MOST_PATTERN = 4096;
function unwrapped(source) {
  const inner = /^\(\?-i:((?:[^()\\]|\\.|\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\))*)\)$/s.exec(source)?.[1];
  const pattern = (inner ?? source).replace(/(\[\^[^\]]*?)\\n/g, "$1").replace(/^\(\?i\)/, "");
  return { pattern, ignoreCase: inner === void 0 };
}
function withoutReturns({ lines, test }) {
  const plain3 = (bytes) => bytes.includes("\r\n") ? Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1") : bytes;
  return { lines: (bytes) => lines(plain3(bytes)), test: (line) => test(line.at(-1) === 13 ? line.subarray(0, -1) : line) };
}
function onLines2(finder2) {
  return {
    *lines(bytes) {
      let line = 1;
      let counted2 = 0;
      for (let at = 0; at < bytes.length; ) {
        const found = finder2.next(bytes, at);
        if (found === null) return;
        for (let feed = bytes.indexOf(10, counted2); feed >= 0 && feed < found.from; feed = bytes.indexOf(10, feed + 1)) line++;
        counted2 = found.from;
        const match = finder2.match(bytes, found, found.from);
        yield { line, column: match === null ? 1 : bytes.toString("utf8", found.from, match.from).length + 1 };
        at = found.to + 1;
      }
    },
    test: (line) => finder2.next(line, 0) !== null
  };
}
var LONGEST_LINE = 16 * 1024;
function onText(pattern) {
  return {
    *lines(bytes) {
      const text = bytes.toString("utf8");
      let line = 0;
      for (const row of text.split("\n")) {
        line++;
        const found = pattern.exec(row.slice(0, LONGEST_LINE));
        if (found !== null) yield { line, column: row.indexOf(found[0] ?? "") + 1 };
      }
    },
    test: (line) => pattern.test(line.toString("utf8").slice(0, LONGEST_LINE))
  };
}

// src/requirements/checks/import.ts
function importCheck(check) {
  const kind = "import";
  const names2 = typeof check.name === "string" ? [check.name] : check.name;
  const tests = names2.map((name) => nameTest(plain(name)));
  const foldedTests = names2.map((name) => nameTest(plain(name).toLowerCase()));
  const literals = names2.map((name) => longestLiteral(plain(name).split(/[./]/).at(-1) ?? ""));
  const mayImport = holdsOne(literals);
  const isNamed = ({ module, names: taken, anyCase: anyCase2 }) => {
    const whole = anyCase2 ? plain(module).toLowerCase() : plain(module);
    const parts = [whole, ...taken.map((name) => `${whole}.${name}`)];
    return parts.some((part) => (anyCase2 ? foldedTests : tests).some((test) => test(part)));
  };
  return {
    kind,
    wants: inScope(check),
    readsCode: mayImport,
    look(file) {
      if (file.isUnreadable) return { cited: [], unsure: "not-text" };
      if (!mayImport(file.path, file.bytes)) return null;
      const imports = check.state === "present" && file.isDoubtful ? [] : file.imports;
      const cited = imports.filter(isNamed).map((site) => siteOf(file, check, site));
      const unsure = file.doubt(literals, "code-and-strings");
      return cited.length === 0 && unsure === null ? null : { cited, unsure };
    },
    ...onLines(check, ({ unsure }, cited) => cited.length === 0 && unsure === null ? null : { cited, unsure }),
    conclude(looked, files, tree) {
      if (files === 0) return nothingInScope(kind, check, tree);
      const cited = looked.flatMap(({ value: value2 }) => value2.cited);
      const unsure = looked.filter(({ value: value2 }) => value2.unsure !== null);
      const places = `${cited.length} ${cited.length === 1 ? "import" : "imports"} of`;
      const subject = cited.length === 0 ? "nothing imports" : places;
      const answer = stateAnswer(check.state, cited.length, unsure.length);
      return {
        kind,
        answer,
        because: `${subject} ${names2.join(" or ")} in ${scopeWords(check)}, ${files} looked at${unsureWords(unsure.map(({ path }) => path))}`,
        cited: cited.slice(0, MOST_CITED).map(citedOf),
        found: cited.length + (check.state === "absent" ? unsure.length : 0),
        // Nobody knows whether those are places, too.
        files
      };
    }
  };
}
function stateAnswer(state, found, unsure) {
  if (found > 0) return state === "present" ? "pass" : "fail";
  if (unsure > 0) return "unknown";
  return state === "present" ? "fail" : "pass";
}
function longestLiteral(name) {
  return name.split("*").reduce((longest, piece) => piece.length > longest.length ? piece : longest, "");
}
function nameTest(name) {
  const [first = "", ...rest] = name.split("*");
  if (rest.length === 0) return (part) => part === name || part.startsWith(`${name}/`) || part.startsWith(`${name}.`);
  const last = rest.pop() ?? "";
  return (part) => {
    if (!part.startsWith(first) || !part.endsWith(last)) return false;
    let at = first.length;
    for (const piece of rest) {
      const found = part.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
    return part.length - last.length >= at;
  };
}
function plain(module) {
  return dotted(module.replace(/^node:/, ""));
}

// src/requirements/checks/call.ts
function callCheck(check) {
  const kind = "call";
  const names2 = typeof check.name === "string" ? [check.name] : check.name;
  const literals = names2.map((name) => longestLiteral(dotted(name).split(".").at(-1) ?? "").replace(/[!?=]$/, ""));
  const mayCall = holdsOne(literals);
  const hasArgument = argumentTest(check.argument);
  return {
    kind,
    wants: inScope(check),
    readsCode: mayCall,
    look(file) {
      if (file.isUnreadable) return { cited: [], unsure: "not-text" };
      if (!mayCall(file.path, file.bytes)) return null;
      const calls = check.state === "present" && file.isDoubtful ? [] : file.calls;
      const cited = calls.filter((call) => names2.some((name) => matchCall(call, name)) && hasArgument(call)).map((site) => siteOf(file, check, site));
      const unsure = file.doubt(literals);
      return cited.length === 0 && unsure === null ? null : { cited, unsure };
    },
    ...onLines(check, ({ unsure }, cited) => cited.length === 0 && unsure === null ? null : { cited, unsure }),
    conclude(looked, files, tree) {
      if (files === 0) return nothingInScope(kind, check, tree);
      const cited = looked.flatMap(({ value: value2 }) => value2.cited);
      const unsure = looked.filter(({ value: value2 }) => value2.unsure !== null);
      const argument = check.argument === void 0 ? "" : ` with an argument like ${patternWords(check.argument.matches)}`;
      return {
        kind,
        answer: stateAnswer(check.state, cited.length, unsure.length),
        because: `${cited.length === 0 ? "nothing calls" : `${cited.length} ${cited.length === 1 ? "place calls" : "places call"}`} ${names2.join(" or ")}${argument} in ${scopeWords(check)}, ${files} looked at${unsureWords(unsure.map(({ path }) => path))}`,
        cited: cited.slice(0, MOST_CITED).map(citedOf),
        found: cited.length + (check.state === "absent" ? unsure.length : 0),
        // Nobody knows whether those are places, too.
        files
      };
    }
  };
}
function argumentTest(argument) {
  if (argument === void 0) return () => true;
  const pattern = compilePattern(argument.matches);
  return ({ args }) => args.some(
    ({ text, keyword, members: members2 }, index) => (argument.position === void 0 || argument.position === index) && argumentTexts(argument.keyword, { text, keyword, members: members2 }).some((one) => pattern.test(Buffer.from(one)))
  );
}
function argumentTexts(wanted, { text, keyword, members: members2 }) {
  if (wanted === void 0 || keyword === wanted) return [text];
  return members2.filter(({ path }) => path === wanted || path.endsWith(`.${wanted}`)).map((member2) => member2.text);
}

// src/requirements/values/text.ts
var Fault = class {
  offset;
  message;
  constructor(offset, message) {
    this.offset = offset;
    this.message = message;
  }
};
function fault(offset, message) {
  throw new Fault(offset, message);
}
var MAX_DEPTH2 = 100;
function decode2(bytes, maxBytes) {
  if (bytes.length > maxBytes) return { problems: [{ line: 1, column: 1, message: `larger than ${maxBytes} bytes` }] };
  try {
    return { read: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problems: [{ line: 1, column: 1, message: "not valid UTF-8", fix: "save the file as UTF-8" }] };
  }
}
function attempt(text, reader) {
  const place = placesOf(text);
  try {
    return { read: reader({ text, place }) };
  } catch (error2) {
    if (error2 instanceof Fault) return { problems: [{ ...place(Math.min(error2.offset, text.length)), message: error2.message }] };
    throw error2;
  }
}
function placesOf(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
function linesOf2(text) {
  let offset = 0;
  return text.split("\n").map((line, index) => {
    const began = offset;
    offset += line.length + 1;
    return { text: line.endsWith("\r") ? line.slice(0, -1) : line, number: index + 1, offset: began };
  });
}
function firstColumn(line) {
  const blank3 = line.length - line.trimStart().length;
  return blank3 + 1;
}

// src/requirements/values/tree.ts
function scalar(place, value2, text) {
  return { kind: "scalar", value: value2, text, typed: true, line: place.line, column: place.column };
}
function untyped(place, text) {
  if (hasVariable(text)) return expression(place, text);
  return { kind: "scalar", value: text, text, typed: false, line: place.line, column: place.column };
}
function expression(place, text) {
  return { kind: "expression", text, line: place.line, column: place.column };
}
function list(place, items) {
  return { kind: "list", items, blocks: false, line: place.line, column: place.column };
}
function map(place) {
  return { kind: "map", entries: /* @__PURE__ */ new Map(), line: place.line, column: place.column };
}
function hasVariable(text) {
  return text.includes("${") || text.includes("{{");
}
function member(node, key) {
  return node?.kind === "map" ? node.entries.get(key)?.value : void 0;
}
function memberAt(node, ...keys) {
  return keys.reduce((under2, key) => member(under2, key), node);
}
function entriesOf(node) {
  return node?.kind === "map" ? [...node.entries] : [];
}
function itemsOf(node) {
  return node?.kind === "list" ? node.items : [];
}
function stringOf2(node) {
  if (node?.kind === "expression") return node.text;
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : null;
}

// src/requirements/values/toml.ts
function readToml(text) {
  return attempt(text, (source) => new TomlReader(source).document());
}
var BARE = /[A-Za-z0-9_-]+/y;
var DATE = /(?:(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)?)?|(\d\d):(\d\d):(\d\d)(?:\.\d+)?)/y;
var INTEGER = /^(?:[+-]?(?:0|[1-9](?:_?\d)*)|0x[\dA-Fa-f](?:_?[\dA-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)$/;
var FLOAT = /^[+-]?(?:(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?|inf|nan)$/;
var WORD3 = /[^\s,\]}#='"]+/y;
var ESCAPES2 = /* @__PURE__ */ new Map([
  ["b", "\b"],
  ["t", "	"],
  ["n", "\n"],
  ["f", "\f"],
  ["r", "\r"],
  ['"', '"'],
  ["\\", "\\"]
]);
var TomlReader = class {
  at = 0;
  source;
  origins = /* @__PURE__ */ new Map();
  section = 0;
  constructor(source) {
    this.source = source;
  }
  document() {
    const root2 = map({ line: 1, column: 1 });
    let table = root2;
    for (; ; ) {
      this.blank(true);
      const { text } = this.source;
      if (this.at >= text.length) return root2;
      if (text[this.at] === "[") table = this.header(root2);
      else this.pair(table, 0);
      this.blank(false);
      if (this.at < text.length && !this.newline()) fault(this.at, "a line break is missing");
    }
  }
  header(root2) {
    const { text, place } = this.source;
    const began = this.at;
    const many = text.startsWith("[[", began);
    this.at += many ? 2 : 1;
    this.blank(false);
    const path = this.key();
    this.blank(false);
    if (!text.startsWith(many ? "]]" : "]", this.at)) fault(this.at, "the brackets of a table are not closed");
    this.at += many ? 2 : 1;
    this.section++;
    const last = path[path.length - 1];
    if (last === void 0) return fault(began, "a table has no name");
    let table = root2;
    for (const part of path.slice(0, -1)) table = this.descend(table, part);
    const known3 = table.entries.get(last.key)?.value;
    const made3 = map(place(began));
    this.origins.set(made3, { origin: "header", section: this.section });
    if (many) {
      if (known3 === void 0) {
        const items = list(place(began), [made3]);
        this.origins.set(items, { origin: "list", section: this.section });
        table.entries.set(last.key, { ...place(last.at), value: items });
        return made3;
      }
      if (known3.kind !== "list" || this.origins.get(known3)?.origin !== "list") return twice(last);
      known3.items.push(made3);
      return made3;
    }
    if (known3 === void 0) {
      table.entries.set(last.key, { ...place(last.at), value: made3 });
      return made3;
    }
    if (known3.kind !== "map" || this.origins.get(known3)?.origin !== "way") return twice(last);
    this.origins.set(known3, { origin: "header", section: this.section });
    return known3;
  }
  /** One step of a header's path, through the last of an array of tables. */
  descend(table, part) {
    const known3 = table.entries.get(part.key)?.value;
    if (known3 === void 0) {
      const made3 = map(this.source.place(part.at));
      this.origins.set(made3, { origin: "way", section: this.section });
      table.entries.set(part.key, { ...this.source.place(part.at), value: made3 });
      return made3;
    }
    const under2 = known3.kind === "list" && this.origins.get(known3)?.origin === "list" ? lastOf(known3) : known3;
    if (under2?.kind !== "map" || this.origins.get(under2)?.origin === "inline") return twice(part);
    return under2;
  }
  pair(table, depth) {
    const { text, place } = this.source;
    const path = this.key();
    this.blank(false);
    if (text[this.at] !== "=") fault(this.at, "an equals sign is missing");
    this.at++;
    this.blank(false);
    let target = table;
    for (const part of path.slice(0, -1)) {
      const known3 = target.entries.get(part.key)?.value;
      const origin = known3 === void 0 ? void 0 : this.origins.get(known3);
      if (known3 === void 0) {
        const made3 = map(place(part.at));
        this.origins.set(made3, { origin: "dotted", section: this.section });
        target.entries.set(part.key, { ...place(part.at), value: made3 });
        target = made3;
      } else if (known3.kind === "map" && origin?.origin === "way") {
        this.origins.set(known3, { origin: "dotted", section: this.section });
        target = known3;
      } else if (known3.kind === "map" && origin?.origin === "dotted" && origin.section === this.section) target = known3;
      else twice(part);
    }
    const last = path[path.length - 1];
    if (last === void 0) return;
    if (target.entries.has(last.key)) twice(last);
    target.entries.set(last.key, { ...place(last.at), value: this.value(depth) });
  }
  key() {
    const { text } = this.source;
    const parts = [];
    for (; ; ) {
      const at = this.at;
      const first = text[at];
      const key = first === '"' ? this.basic(false) : first === "'" ? this.literal(false) : this.take(BARE);
      if (key === null) fault(at, "a key is missing");
      else parts.push({ key, at });
      if (parts.length > MAX_DEPTH2) fault(at, `a key of more than ${MAX_DEPTH2} parts`);
      this.blank(false);
      if (text[this.at] !== ".") return parts;
      this.at++;
      this.blank(false);
    }
  }
  value(depth) {
    if (depth > MAX_DEPTH2) fault(this.at, `nested deeper than ${MAX_DEPTH2} levels`);
    const { text, place } = this.source;
    const began = this.at;
    const first = text[began];
    if (first === '"' || first === "'") {
      const many = text.startsWith(first.repeat(3), began);
      const value2 = first === '"' ? this.basic(many) : this.literal(many);
      return scalar(place(began), value2, text.slice(began, this.at));
    }
    if (first === "[") return this.array(depth);
    if (first === "{") return this.inline(depth);
    return this.bare();
  }
  array(depth) {
    const { text, place } = this.source;
    const node = list(place(this.at), []);
    this.at++;
    for (; ; ) {
      this.blank(true);
      if (text[this.at] === "]") break;
      node.items.push(this.value(depth + 1));
      this.blank(true);
      if (text[this.at] === "]") break;
      if (text[this.at] !== ",") fault(this.at, "a comma or ] is missing");
      this.at++;
    }
    this.at++;
    return node;
  }
  inline(depth) {
    const { text, place } = this.source;
    const node = map(place(this.at));
    const outer = this.section;
    this.section = outer + 0.5 ** (depth + 1);
    this.at++;
    this.blank(false);
    if (text[this.at] !== "}") {
      for (; ; ) {
        this.blank(false);
        this.pair(node, depth + 1);
        this.blank(false);
        if (text[this.at] === "}") break;
        if (text[this.at] !== ",") fault(this.at, "a comma or } is missing");
        this.at++;
      }
    }
    this.at++;
    this.section = outer;
    this.close(node);
    return node;
  }
  /** Nothing can be added to what stands in braces. */
  close(node) {
    if (node.kind !== "map") return;
    this.origins.set(node, { origin: "inline", section: this.section });
    for (const { value: value2 } of node.entries.values()) if (this.origins.get(value2)?.origin === "dotted") this.close(value2);
  }
  bare() {
    const { place } = this.source;
    const began = this.at;
    DATE.lastIndex = began;
    const date = DATE.exec(this.source.text);
    if (date !== null) {
      if (!isDate(date)) fault(began, "no such date or time");
      this.at += date[0].length;
      return scalar(place(began), date[0], date[0]);
    }
    const word = this.take(WORD3);
    if (word === null) return fault(began, "a value is missing");
    if (word === "true" || word === "false") return scalar(place(began), word === "true", word);
    if (word.length > 400) fault(began, "a number of more than 400 characters");
    const plain3 = word.replaceAll("_", "");
    if (INTEGER.test(word)) return scalar(place(began), Number(plain3.replace(/^\+/, "")), word);
    if (!FLOAT.test(word)) return fault(began, "not a value that TOML knows");
    const infinite = plain3.endsWith("inf");
    return scalar(place(began), infinite ? plain3[0] === "-" ? -Infinity : Infinity : Number(plain3), word);
  }
  literal(many) {
    const { text } = this.source;
    const began = this.at;
    const mark = many ? "'''" : "'";
    const from = this.afterMark(began, mark);
    const quote = text.indexOf(mark, from);
    if (quote === -1) fault(began, "a string does not end");
    let end = quote;
    while (many && end - quote < 2 && text[end + 3] === "'") end++;
    this.at = end + mark.length;
    return this.checked(from, end, many);
  }
  basic(many) {
    const { text } = this.source;
    const began = this.at;
    const mark = many ? '"""' : '"';
    const parts = [];
    let from = this.afterMark(began, mark);
    let quote = text.indexOf(mark, from);
    for (let at = from; ; at++) {
      if (quote !== -1 && quote < at) quote = text.indexOf(mark, at);
      if (quote === -1) fault(began, "a string does not end");
      if (at === quote) break;
      if (text[at] !== "\\") continue;
      const { value: value2, length } = this.escape(at, many);
      parts.push(this.checked(from, at, many), value2);
      from = at + length;
      at = from - 1;
    }
    let end = quote;
    while (many && end - quote < 2 && text[end + 3] === '"') end++;
    this.at = end + mark.length;
    return parts.join("") + this.checked(from, end, many);
  }
  /** Where the text of a string begins: a line break right behind three quotes is no part of it. */
  afterMark(began, mark) {
    const { text } = this.source;
    const from = began + mark.length;
    if (mark.length === 1) return from;
    return text[from] === "\n" ? from + 1 : text.startsWith("\r\n", from) ? from + 2 : from;
  }
  escape(at, many) {
    const { text } = this.source;
    const letter = text[at + 1] ?? "";
    const simple = ESCAPES2.get(letter);
    if (simple !== void 0) return { value: simple, length: 2 };
    if (letter === "u" || letter === "U") {
      const digits = text.slice(at + 2, at + (letter === "u" ? 6 : 10));
      const code = /^(?:[\dA-Fa-f]{4}|[\dA-Fa-f]{8})$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
      const whole = digits.length === (letter === "u" ? 4 : 8) && code <= 1114111 && (code < 55296 || code > 57343);
      if (!whole) fault(at, "an escape that names no character");
      return { value: String.fromCodePoint(code), length: digits.length + 2 };
    }
    let end = at + 1;
    while (text[end] === " " || text[end] === "	") end++;
    if (!many || !(text[end] === "\n" || text.startsWith("\r\n", end))) fault(at, "an escape that TOML does not know");
    while (end < text.length && " 	\r\n".includes(text[end] ?? "")) end++;
    return { value: "", length: end - at };
  }
  checked(from, to, many) {
    const written = this.source.text.slice(from, to);
    const bad = written.search(many ? /(?!\r\n)[\0-\x08\x0B-\x1F\x7F]/ : /[\0-\x08\x0A-\x1F\x7F]/);
    if (bad !== -1) fault(from + bad, "a control character in a string");
    return many ? written.replaceAll("\r\n", "\n") : written;
  }
  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }
  newline() {
    const { text } = this.source;
    const length = text[this.at] === "\n" ? 1 : text.startsWith("\r\n", this.at) ? 2 : 0;
    this.at += length;
    return length > 0;
  }
  /** Skips blanks and, where lines may end, breaks; a comment goes to the end of its line. */
  blank(lines) {
    const { text } = this.source;
    for (; ; ) {
      while (text[this.at] === " " || text[this.at] === "	") this.at++;
      if (text[this.at] === "#") this.comment();
      if (!lines || !this.newline()) return;
    }
  }
  comment() {
    const { text } = this.source;
    const found = text.indexOf("\n", this.at);
    const end = found === -1 ? text.length : text[found - 1] === "\r" ? found - 1 : found;
    const bad = text.slice(this.at, end).search(/[\0-\x08\x0A-\x1F\x7F]/);
    if (bad !== -1) fault(this.at + bad, "a control character in a comment");
    this.at = end;
  }
};
function twice(part) {
  return fault(part.at, `${JSON.stringify(part.key.slice(0, 100))} is defined twice`);
}
function lastOf(node) {
  return node.items[node.items.length - 1];
}
function isDate(found) {
  const [year, month, day, hour, minute, second, onlyHour, onlyMinute, onlySecond] = found.slice(1).map((part) => Number(part ?? 0));
  if (found[7] !== void 0) return isTime(onlyHour ?? 0, onlyMinute ?? 0, onlySecond ?? 0);
  const leap = (year ?? 0) % 4 === 0 && ((year ?? 0) % 100 !== 0 || (year ?? 0) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][(month ?? 0) - 1] ?? 0;
  return (day ?? 0) >= 1 && (day ?? 0) <= days && isTime(hour ?? 0, minute ?? 0, second ?? 0);
}
function isTime(hour, minute, second) {
  return hour <= 23 && minute <= 59 && second <= 60;
}

// src/requirements/values/xml.ts
function readXml(text) {
  return attempt(text, root);
}
var NAME = /[A-Za-z_:\u0080-\uFFFF][\w.:\u0080-\uFFFF-]*/y;
var ENTITIES = /* @__PURE__ */ new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"]
]);
function root(source) {
  const { text } = source;
  const open2 = [];
  let first = null;
  let at = 0;
  while (at < text.length) {
    const mark = text.indexOf("<", at);
    const end = mark === -1 ? text.length : mark;
    addText(open2, source, at, end, true);
    if (mark === -1) break;
    at = mark;
    if (text.startsWith("<!--", at)) at = behind(text, "-->", at + 4, at);
    else if (text.startsWith("<?", at)) at = behind(text, "?>", at + 2, at);
    else if (text.startsWith("<![CDATA[", at)) {
      const close2 = behind(text, "]]>", at + 9, at);
      addText(open2, source, at + 9, close2 - 3, false);
      at = close2;
    } else if (text.startsWith("<!", at)) fault(at, "a document type, which is not read");
    else if (text.startsWith("</", at)) {
      const name = nameAt(text, at + 2);
      const element = open2.pop();
      if (element === void 0 || element.name !== local(name)) fault(at, "an end tag that closes nothing");
      else element.text = element.text.trim();
      at = blank2(text, at + 2 + name.length);
      if (text[at] !== ">") fault(at, "an end tag does not end");
      at++;
    } else {
      const { element, end: behindTag, empty } = startTag(source, at);
      const above2 = open2[open2.length - 1];
      if (above2 !== void 0) above2.children.push(element);
      else if (first !== null) fault(at, "a second root element");
      else first = element;
      if (!empty) open2.push(element);
      if (open2.length > MAX_DEPTH2) fault(at, `nested deeper than ${MAX_DEPTH2} levels`);
      at = behindTag;
    }
  }
  if (open2.length > 0) fault(text.length, "an element does not end");
  return first ?? fault(0, "no element");
}
function startTag(source, began) {
  const { text, place } = source;
  const name = nameAt(text, began + 1);
  const element = {
    ...place(began),
    name: local(name),
    attributes: /* @__PURE__ */ new Map(),
    children: [],
    text: "",
    textPlace: place(began)
  };
  let at = began + 1 + name.length;
  for (; ; ) {
    const next2 = blank2(text, at);
    if (text[next2] === ">") return { element, end: next2 + 1, empty: false };
    if (text.startsWith("/>", next2)) return { element, end: next2 + 2, empty: true };
    if (next2 === at) fault(at, "a tag does not end");
    const attribute = nameAt(text, next2);
    at = blank2(text, next2 + attribute.length);
    if (text[at] !== "=") fault(at, "an attribute has no value");
    at = blank2(text, at + 1);
    const quote = text[at];
    if (quote !== '"' && quote !== "'") fault(at, "a value without quotes");
    const end = behind(text, quote ?? '"', at + 1, at);
    if (element.attributes.has(local(attribute))) fault(next2, "an attribute stands twice");
    element.attributes.set(local(attribute), { value: unescaped(text.slice(at + 1, end - 1), at + 1), ...place(next2) });
    at = end;
  }
}
function addText(open2, { text, place }, from, to, escaped) {
  const element = open2[open2.length - 1];
  const written = text.slice(from, to);
  if (written.trim() === "") return;
  if (element === void 0) {
    fault(from, "text outside the root element");
    return;
  }
  if (element.text === "") element.textPlace = place(from + written.length - written.trimStart().length);
  element.text += escaped ? unescaped(written, from) : written;
}
function unescaped(written, from) {
  if (!written.includes("&")) return written;
  return written.replace(/&([^;&\s]{0,12})(;?)/g, (_, name, end, offset) => {
    const known3 = ENTITIES.get(name);
    if (end === "") return fault(from + offset, "an entity does not end");
    if (known3 !== void 0) return known3;
    const digits = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
    const code = digits === null ? -1 : Number.parseInt(digits[1] ?? digits[2] ?? "", digits[1] === void 0 ? 10 : 16);
    if (code < 1 || code > 1114111) return fault(from + offset, "an entity that XML does not know by itself");
    return String.fromCodePoint(code);
  });
}
function nameAt(text, at) {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? fault(at, "a name is missing");
}
function local(name) {
  return name.slice(name.lastIndexOf(":") + 1);
}
function blank2(text, from) {
  let at = from;
  while (at < text.length && " 	\r\n".includes(text[at] ?? "")) at++;
  return at;
}
function behind(text, mark, from, began) {
  const end = text.indexOf(mark, from);
  if (end === -1) fault(began, `${mark} is missing`);
  return end + mark.length;
}
function childOf(element, name) {
  return element?.children.find((child) => child.name === name);
}
function childrenOf(element, name) {
  return element?.children.filter((child) => child.name === name) ?? [];
}

// src/requirements/dependencies/fact.ts
function upwards(path, name) {
  const steps = path.split("/").slice(0, -1).slice(0, 100);
  return Array.from({ length: steps.length + 1 }, (_, up) => [...steps.slice(0, steps.length - up), name].join("/"));
}
function beside(path, target) {
  const steps = [];
  for (const step of [...path.split("/").slice(0, -1), ...target.split("/")]) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
function reading() {
  return { packages: [], unread: [] };
}

// src/requirements/dependencies/unread.ts
function readOr(result, read2) {
  if ("read" in read2) return read2.read;
  for (const { line, column, message } of read2.problems) result.unread.push({ line, column, why: message });
  return void 0;
}

// src/requirements/dependencies/cargo.ts
var SECTIONS = [
  ["dependencies", "runtime"],
  ["dev-dependencies", "dev"],
  ["dev_dependencies", "dev"],
  ["build-dependencies", "dev"],
  ["build_dependencies", "dev"]
];
function readCargoToml({ path, text, tomlOf }) {
  const result = reading();
  const root2 = readOr(result, readToml(text));
  const own = memberAt(root2, "workspace", "dependencies");
  const shared = own ?? inheritedOf(path, tomlOf);
  const tables = [root2, ...entriesOf(member(root2, "target")).map(([, { value: value2 }]) => value2)];
  for (const table of tables) {
    for (const [section, scope] of SECTIONS) readTable(member(table, section), scope, true, shared, result);
  }
  readTable(own, "unknown", null, void 0, result);
  const patched = new Set(entriesOf(member(root2, "patch")).flatMap(([, { value: value2 }]) => entriesOf(value2).map(([name]) => name)));
  for (const fact of result.packages) {
    if (!patched.has(fact.name)) continue;
    fact.constraint = null;
    result.unread.push({ line: fact.line, column: fact.column, why: `${fact.name.slice(0, 100)} is patched` });
  }
  return result;
}
function inheritedOf(path, tomlOf) {
  for (const above2 of upwards(path, "Cargo.toml").slice(1)) {
    const workspace = member(tomlOf(above2) ?? void 0, "workspace");
    if (workspace !== void 0) return member(workspace, "dependencies");
  }
  return void 0;
}
function readTable(table, scope, direct, shared, result) {
  for (const [key, { value: value2, line, column }] of entriesOf(table)) {
    const inherits = isTrue2(member(value2, "workspace"));
    const wish = inherits ? member(shared, key) : value2;
    const constraint = stringOf2(wish) ?? stringOf2(member(wish, "version"));
    const name = stringOf2(member(wish, "package")) ?? key;
    const local2 = member(wish, "path") !== void 0 && constraint === null;
    if (local2) continue;
    if (constraint === null)
      result.unread.push({
        line,
        column,
        why: `the version of ${name.slice(0, 100)} stands ${inherits ? "in the workspace" : "elsewhere"}`
      });
    result.packages.push({
      name,
      version: null,
      constraint,
      scope: scope === "runtime" && isTrue2(member(value2, "optional")) ? "optional" : scope,
      direct,
      line,
      column
    });
  }
}
var isTrue2 = (node) => node?.kind === "scalar" && node.value === true;
function readCargoLock({ text }) {
  const result = reading();
  const root2 = readOr(result, readToml(text));
  const packages = itemsOf(member(root2, "package"));
  const direct = /* @__PURE__ */ new Set();
  for (const item of packages) {
    if (member(item, "source") !== void 0) continue;
    for (const need of itemsOf(member(item, "dependencies"))) {
      const [name, version] = (stringOf2(need) ?? "").split(" ");
      direct.add(version === void 0 ? `${name}` : `${name} ${version}`);
    }
  }
  for (const item of packages) {
    const name = stringOf2(member(item, "name"));
    const version = stringOf2(member(item, "version"));
    const place = { line: item.line, column: item.column };
    if (name === null || version === null) {
      result.unread.push({ ...place, why: `${name ?? "a package"} has no version` });
      continue;
    }
    if (member(item, "source") === void 0) continue;
    result.packages.push({
      name,
      version,
      constraint: null,
      scope: "unknown",
      direct: direct.has(name) || direct.has(`${name} ${version}`),
      ...place
    });
  }
  return result;
}

// src/requirements/values/json.ts
function readJson(text, dialect) {
  return attempt(text, (source) => new JsonReader(source, dialect === "jsonc").document());
}
var NUMBER2 = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORDS4 = [
  ["true", true],
  ["false", false],
  ["null", null]
];
var JsonReader = class {
  at = 0;
  source;
  comments;
  constructor(source, comments) {
    this.source = source;
    this.comments = comments;
  }
  document() {
    this.skip();
    const root2 = this.value(0);
    this.skip();
    if (this.at < this.source.text.length) fault(this.at, "text after the value");
    return root2;
  }
  value(depth) {
    if (depth > MAX_DEPTH2) fault(this.at, `nested deeper than ${MAX_DEPTH2} levels`);
    const { text, place } = this.source;
    const began = this.at;
    const first = text[began];
    if (first === "{") return this.object(depth);
    if (first === "[") return this.array(depth);
    if (first === '"') {
      const value2 = this.string();
      return scalar(place(began), value2, text.slice(began, this.at));
    }
    for (const [word, value2] of WORDS4) {
      if (!text.startsWith(word, began)) continue;
      this.at += word.length;
      return scalar(place(began), value2, word);
    }
    const number = this.take(NUMBER2);
    if (number === null) return fault(began, "a value is missing");
    return scalar(place(began), Number(number), number);
  }
  object(depth) {
    const { text, place } = this.source;
    const node = map(place(this.at));
    this.at++;
    for (; ; ) {
      this.skip();
      if (text[this.at] === "}" && (this.comments || node.entries.size === 0)) break;
      const began = this.at;
      if (text[began] !== '"') fault(began, "a key in quotes is missing");
      const key = this.string();
      if (node.entries.has(key) && key !== "//") fault(began, `the key ${JSON.stringify(key.slice(0, 100))} stands twice`);
      this.skip();
      if (text[this.at] !== ":") fault(this.at, "a colon is missing");
      this.at++;
      this.skip();
      node.entries.set(key, { ...place(began), value: this.value(depth + 1) });
      this.skip();
      if (text[this.at] === "}") break;
      if (text[this.at] !== ",") fault(this.at, "a comma or } is missing");
      this.at++;
    }
    this.at++;
    return node;
  }
  array(depth) {
    const { text, place } = this.source;
    const node = list(place(this.at), []);
    this.at++;
    for (; ; ) {
      this.skip();
      if (text[this.at] === "]" && (this.comments || node.items.length === 0)) break;
      node.items.push(this.value(depth + 1));
      this.skip();
      if (text[this.at] === "]") break;
      if (text[this.at] !== ",") fault(this.at, "a comma or ] is missing");
      this.at++;
    }
    this.at++;
    return node;
  }
  string() {
    const began = this.at;
    const { text } = this.source;
    let end = began + 1;
    for (; ; ) {
      const code = text.charCodeAt(end);
      if (Number.isNaN(code)) fault(began, "a string does not end");
      if (code === 34) break;
      if (code < 32) fault(end, "a control character in a string");
      end += code === 92 ? 2 : 1;
    }
    this.at = end + 1;
    const written = text.slice(began, this.at);
    if (!written.includes("\\")) return written.slice(1, -1);
    try {
      return String(JSON.parse(written));
    } catch {
      return fault(began, "an escape that JSON does not know");
    }
  }
  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }
  skip() {
    const { text } = this.source;
    for (; ; ) {
      const code = text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at++;
      else if (this.comments && text.startsWith("//", this.at)) this.at = endOf(text, "\n", this.at);
      else if (this.comments && text.startsWith("/*", this.at)) {
        const end = text.indexOf("*/", this.at + 2);
        if (end === -1) fault(this.at, "a comment does not end");
        this.at = end + 2;
      } else return;
    }
  }
};
function endOf(text, mark, from) {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end;
}

// src/requirements/dependencies/composer.ts
var MANIFEST = [
  ["require", "runtime"],
  ["require-dev", "dev"]
];
var LOCK = [
  ["packages", "runtime"],
  ["packages-dev", "dev"]
];
function readComposerJson({ text }) {
  const result = reading();
  const root2 = readOr(result, readJson(text, "json"));
  for (const [section, scope] of MANIFEST) {
    for (const [name, { value: value2, line, column }] of entriesOf(member(root2, section))) {
      if (!name.includes("/")) continue;
      const constraint = stringOf2(value2);
      if (constraint === null) result.unread.push({ line, column, why: `the version of ${name.slice(0, 100)} is no text` });
      else result.packages.push({ name, version: null, constraint, scope, direct: true, line, column });
    }
  }
  return result;
}
function readComposerLock({ text }) {
  const result = reading();
  const root2 = readOr(result, readJson(text, "json"));
  for (const [section, scope] of LOCK) {
    for (const item of itemsOf(member(root2, section))) {
      const name = stringOf2(member(item, "name"));
      const version = stringOf2(member(item, "version"));
      const place = { line: item.line, column: item.column };
      if (name === null || version === null) {
        result.unread.push({ ...place, why: `${name ?? "a package"} has no version` });
        continue;
      }
      const branch = /^dev-|-dev$/.test(version);
      if (branch) result.unread.push({ ...place, why: `${name.slice(0, 100)} is a branch` });
      result.packages.push({
        name,
        version: branch ? null : version,
        constraint: branch ? version : null,
        scope,
        direct: null,
        ...place
      });
    }
  }
  return result;
}

// src/requirements/dependencies/go.ts
var REQUIRE = /^([^\s"`]+|"[^"\s]+")\s+(v\S+)(\s*\/\/\s*indirect\b.*)?/;
var REPLACE = /^([^\s"`]+|"[^"\s]+")(?:\s+(v\S+))?\s+=>\s+(\S+)(?:\s+(v\S+))?/;
function readGoMod({ text }) {
  const result = reading();
  const replaced = /* @__PURE__ */ new Map();
  const required = [];
  let exact = false;
  let block = "";
  for (const { text: line, number } of linesOf2(text)) {
    const bare2 = line.trim();
    if (bare2 === "" || bare2.startsWith("//")) continue;
    const opens = /^(\w+)\s*\(\s*(?:\/\/.*)?$/.exec(bare2);
    if (opens !== null && block === "") {
      block = opens[1] ?? "";
      continue;
    }
    if (bare2.startsWith(")")) {
      block = "";
      continue;
    }
    const verb = block === "" ? /^\w+/.exec(bare2)?.[0] ?? "" : block;
    const rest = block === "" ? bare2.slice(verb.length).trim() : bare2;
    const place = { line: number, column: firstColumn(line) + (block === "" ? bare2.length - rest.length : 0) };
    if (verb === "go") exact = isAtLeast117(rest);
    if (verb === "require") {
      const found = REQUIRE.exec(rest);
      if (found === null) result.unread.push({ ...place, why: "a requirement that is none" });
      else required.push(foundOf(unquoted(found[1] ?? ""), found[2] ?? "", found[3] === void 0, place));
    }
    if (verb === "replace") {
      const found = REPLACE.exec(rest);
      if (found === null) result.unread.push({ ...place, why: "a replacement that is none" });
      else addReplacement(replaced, found);
    }
  }
  for (const fact of required) result.packages.push(replacing(fact, replaced.get(fact.name) ?? [], exact, result));
  return result;
}
function foundOf(name, constraint, direct, place) {
  return { name, version: null, constraint, scope: "unknown", direct, ...place };
}
var unquoted = (text) => text.replace(/^"(.*)"$/, "$1");
function isAtLeast117(text) {
  const found = /^(\d{1,5})\.(\d{1,5})/.exec(text);
  return found !== null && (Number(found[1]) > 1 || Number(found[2]) >= 17);
}
function addReplacement(replaced, found) {
  const name = unquoted(found[1] ?? "");
  const known3 = replaced.get(name) ?? [];
  known3.push({ of: found[2] ?? null, name: found[3] ?? "", version: found[4] ?? null });
  replaced.set(name, known3);
}
function replacing(fact, replacements, exact, result) {
  const replacement = replacements.find(({ of }) => of === fact.constraint) ?? replacements.find(({ of }) => of === null) ?? null;
  if (replacement === null) return { ...fact, version: exact ? fact.constraint : null };
  if (replacement.version !== null && replacement.name === fact.name)
    return { ...fact, version: replacement.version, constraint: replacement.version };
  result.unread.push({
    line: fact.line,
    column: fact.column,
    why: `${fact.name.slice(0, 200)} is replaced by ${replacement.name.slice(0, 200)}`
  });
  return { ...fact, version: null, constraint: null };
}
function readGoSum(input) {
  const result = reading();
  const manifest = input.textOf(input.path.replace(/go\.sum$/, "go.mod"));
  const named2 = new Set(manifest === null ? [] : readGoMod({ ...input, text: manifest }).packages.map(({ name }) => name));
  const modules2 = /* @__PURE__ */ new Map();
  for (const { text: line, number } of linesOf2(input.text)) {
    if (line.trim() === "") continue;
    const found = /^(\S+) (v[^\s/]+)(\/go\.mod)? h1:\S+$/.exec(line);
    if (found === null) {
      result.unread.push({ line: number, column: 1, why: "a line that is no digest" });
      continue;
    }
    const name = found[1] ?? "";
    if (found[3] !== void 0 || named2.has(name)) continue;
    const known3 = modules2.get(name) ?? { versions: [], line: number };
    known3.versions.push(found[2] ?? "");
    modules2.set(name, known3);
  }
  for (const [name, { versions, line }] of modules2) {
    const [only] = versions;
    result.packages.push({
      name,
      version: versions.length === 1 && only !== void 0 ? only : null,
      // Too many alternatives are dropped as a whole (`index.ts`), because a part of them would tell something else.
      constraint: versions.length === 1 ? null : versions.join(" || "),
      scope: "unknown",
      direct: manifest === null ? null : false,
      line,
      column: 1
    });
  }
  return result;
}

// src/requirements/dependencies/gradle.ts
var CONFIGURATION = /^\s*(?:add\s*\(\s*)?["']?([A-Za-z]*?(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[cC]ompileOnlyApi|[rR]untimeOnly|[cC]ompile|[rR]untime|[aA]nnotationProcessor|kapt|ksp|classpath|[dD]eveloperOnly|coreLibraryDesugaring))["']?\s*[\s(,]/;
var COORDINATE = /["']([A-Za-z0-9_.-]+):([A-Za-z0-9_.-]+)(?::([^"':@]*))?(?::[^"'@]*)?(?:@\w+)?["']/;
var NAMED = /\b(group|name|version)\s*[:=]\s*["']([^"']*)["']/g;
function readGradle({ text }) {
  const result = reading();
  let comment = false;
  for (const { text: line, number } of linesOf2(text)) {
    if (line.length > 1e3) continue;
    if (comment) {
      comment = !line.includes("*/");
      continue;
    }
    if (/^\s*\/\*/.test(line)) comment = !line.includes("*/");
    const found = CONFIGURATION.exec(line);
    if (found === null || /^\s*(?:\/\/|\*|\/\*)/.test(line)) continue;
    const place = { line: number, column: line.length - line.trimStart().length + 1 };
    const rest = line.slice(found[0].length);
    const one = COORDINATE.exec(rest);
    const named2 = new Map([...rest.matchAll(NAMED)].map(([, key, value2]) => [key, value2]));
    const group = one?.[1] ?? named2.get("group");
    const artifact = one?.[2] ?? named2.get("name");
    if (group === void 0 || artifact === void 0) {
      if (/["'][^"']*\$[^"']*:|["'][^"':]*:[^"':]*\$/.test(rest))
        result.unread.push({ ...place, why: "coordinates made of variables" });
      continue;
    }
    const written = one === null ? named2.get("version") : one[3];
    const constraint = written === void 0 || written === "" || written.includes("$") ? null : written;
    if (constraint === null) result.unread.push({ ...place, why: `the version of ${group}:${artifact} stands elsewhere` });
    result.packages.push({
      name: `${group}:${artifact}`,
      version: null,
      constraint,
      scope: scopeOf([found[1] ?? ""]),
      direct: true,
      line: number,
      column: place.column
    });
  }
  return result;
}
function scopeOf(configurations) {
  const dev = (name) => /^(?:test|androidTest|integrationTest)|Test(?=[A-Z]|$)|[aA]nnotationProcessor|^kapt|^ksp|^classpath/.test(name);
  if (configurations.length === 0) return "unknown";
  if (configurations.every(dev)) return "dev";
  return configurations.some((name) => !dev(name) && /[iI]mplementation$|[aA]pi$|[rR]untime|^compile/.test(name)) ? "runtime" : "unknown";
}
function readGradleLock({ text }) {
  const result = reading();
  for (const { text: line, number } of linesOf2(text)) {
    if (line.trim() === "" || line.startsWith("#") || line.startsWith("empty=")) continue;
    const found = /^([^:=\s]+):([^:=\s]+):([^:=\s]+)=(.*)$/.exec(line);
    if (found === null) {
      result.unread.push({ line: number, column: 1, why: "a line that is no lock" });
      continue;
    }
    result.packages.push({
      name: `${found[1]}:${found[2]}`,
      version: found[3] ?? null,
      constraint: null,
      scope: scopeOf((found[4] ?? "").split(",").filter((name) => name !== "")),
      direct: null,
      line: number,
      column: 1
    });
  }
  return result;
}
function readCatalog({ text }) {
  const result = reading();
  const root2 = readOr(result, readToml(text));
  const versions = member(root2, "versions");
  for (const [alias, { value: value2, line, column }] of entriesOf(member(root2, "libraries"))) {
    const written = stringOf2(value2);
    const [group, artifact, short] = written !== null ? written.split(":") : stringOf2(member(value2, "module"))?.split(":") ?? [stringOf2(member(value2, "group")), stringOf2(member(value2, "name"))];
    if (!group || !artifact) {
      result.unread.push({ line, column, why: `${alias.slice(0, 100)} names no module` });
      continue;
    }
    const version = member(value2, "version");
    const reference = stringOf2(member(version, "ref"));
    const constraint = short ?? richVersion(reference === null ? version : member(versions, reference));
    if (constraint === null) result.unread.push({ line, column, why: `the version of ${group}:${artifact} stands elsewhere` });
    result.packages.push({
      name: `${group}:${artifact}`,
      version: null,
      constraint,
      scope: "unknown",
      direct: null,
      line,
      column
    });
  }
  return result;
}
function richVersion(node) {
  return stringOf2(node) ?? stringOf2(member(node, "strictly")) ?? stringOf2(member(node, "require"));
}

// src/requirements/dependencies/maven.ts
var SCOPES = /* @__PURE__ */ new Map([
  ["", "runtime"],
  ["compile", "runtime"],
  ["runtime", "runtime"],
  ["provided", "runtime"],
  ["system", "runtime"],
  ["test", "dev"]
]);
function readPom(input) {
  const result = reading();
  const root2 = readOr(result, readXml(input.text));
  if (root2 === void 0) return result;
  if (root2.name !== "project") return result;
  const project = root2;
  const line = [project, ...parentsOf(project, input)];
  const properties = propertiesOf(line);
  const managed = /* @__PURE__ */ new Map();
  for (const dependency of [...line].reverse().flatMap((each) => dependenciesOf(childOf(each, "dependencyManagement")))) {
    const version = childOf(dependency, "version");
    const name = nameOf2(dependency, properties);
    if (name !== null && version !== void 0) managed.set(name, version.text);
  }
  for (const dependency of dependenciesOf(project)) addDependency(dependency, properties, managed, false, result);
  for (const profile of childrenOf(childOf(project, "profiles"), "profile")) {
    for (const dependency of dependenciesOf(profile)) addDependency(dependency, properties, managed, true, result);
  }
  return result;
}
function dependenciesOf(element) {
  return childrenOf(childOf(element, "dependencies"), "dependency");
}
function parentsOf(project, { path, xmlOf }) {
  const parents = [];
  let child = project;
  let from = path;
  while (parents.length < 10) {
    const wanted = childOf(child, "parent");
    const relative = childOf(wanted, "relativePath")?.text ?? "../pom.xml";
    if (wanted === void 0 || relative === "") break;
    from = beside(from, relative.endsWith(".xml") ? relative : `${relative}/pom.xml`);
    const found = xmlOf(from);
    const same = (key) => {
      const own = childOf(found ?? void 0, key)?.text ?? childOf(childOf(found ?? void 0, "parent"), key)?.text;
      return own !== void 0 && own === childOf(wanted, key)?.text;
    };
    if (found === null || !["groupId", "artifactId", "version"].every(same)) break;
    parents.push(found);
    child = found;
  }
  return parents;
}
function propertiesOf(line) {
  const project = line[0];
  const properties = /* @__PURE__ */ new Map();
  const parent = childOf(project, "parent");
  for (const key of ["groupId", "artifactId", "version"]) {
    const own = childOf(project, key)?.text ?? childOf(parent, key)?.text;
    if (own !== void 0) properties.set(`project.${key}`, own).set(`pom.${key}`, own);
    const inherited = childOf(parent, key)?.text;
    if (inherited !== void 0) properties.set(`project.parent.${key}`, inherited);
  }
  for (const each of [...line].reverse())
    for (const property of childOf(each, "properties")?.children ?? []) properties.set(property.name, property.text);
  for (const profile of line.flatMap((each) => childrenOf(childOf(each, "profiles"), "profile"))) {
    for (const { name, text } of childOf(profile, "properties")?.children ?? []) {
      if (properties.get(name) !== text) properties.delete(name);
    }
  }
  return properties;
}
function filled(text, properties) {
  let value2 = text;
  for (let round = 0; round < 10 && value2.includes("${"); round++) {
    let unknown = false;
    value2 = value2.slice(0, 1e3).replace(/\$\{([^{}$]{1,200})\}/g, (whole, name) => {
      const known3 = properties.get(name);
      if (known3 === void 0) unknown = true;
      return known3 ?? whole;
    });
    if (unknown) return null;
  }
  return value2.includes("${") ? null : value2.trim();
}
function nameOf2(dependency, properties) {
  const group = filled(childOf(dependency, "groupId")?.text ?? "", properties);
  const artifact = filled(childOf(dependency, "artifactId")?.text ?? "", properties);
  return group === null || artifact === null || group === "" || artifact === "" ? null : `${group}:${artifact}`;
}
function addDependency(dependency, properties, managed, inProfile, result) {
  const name = nameOf2(dependency, properties);
  const own = childOf(dependency, "version");
  const place = { line: dependency.line, column: dependency.column };
  if (name === null) {
    result.unread.push({ ...place, why: "the name of a dependency has an unknown property" });
    return;
  }
  const written = own?.text ?? managed.get(name);
  const constraint = written === void 0 ? null : filled(written, properties);
  if (constraint === null)
    result.unread.push({
      ...place,
      why: written === void 0 ? `the version of ${name} stands in a parent or an imported list` : `the version of ${name} has an unknown property`
    });
  const scope = SCOPES.get(childOf(dependency, "scope")?.text ?? "") ?? "unknown";
  const optional = inProfile || childOf(dependency, "optional")?.text === "true";
  result.packages.push({
    name,
    version: null,
    constraint,
    scope: optional && scope !== "dev" ? "optional" : scope,
    direct: true,
    ...own === void 0 ? place : { line: own.line, column: own.column }
  });
}

// src/requirements/dependencies/names.ts
function normaliseName(ecosystem, name) {
  const trimmed = name.trim();
  switch (ecosystem) {
    case "pypi":
      return trimmed.toLowerCase().replace(/[-_.]+/g, "-");
    case "npm":
    case "nuget":
    case "composer":
      return trimmed.toLowerCase();
    case "go":
    case "maven":
    case "cargo":
    case "rubygems":
      return trimmed;
  }
}

// src/requirements/dependencies/npm.ts
var SECTIONS2 = [
  ["dependencies", "runtime"],
  ["devDependencies", "dev"],
  ["optionalDependencies", "optional"],
  ["peerDependencies", "unknown"]
];
function readPackageJson({ text }) {
  const result = reading();
  const root2 = readOr(result, readJson(text, "json"));
  const seen = /* @__PURE__ */ new Map();
  for (const [section, scope] of SECTIONS2) {
    for (const [name, entry] of entriesOf(member(root2, section))) {
      if (name.startsWith("//")) continue;
      const written = stringOf2(entry.value);
      if (written === null) {
        result.unread.push({ line: entry.line, column: entry.column, why: `the version of ${name.slice(0, 100)} is no text` });
        continue;
      }
      const real = aliased(name, written);
      const fact = {
        name: real.name,
        version: null,
        constraint: real.range,
        scope,
        direct: true,
        line: entry.line,
        column: entry.column
      };
      const before = seen.get(real.name);
      if (before !== void 0 && scope === "unknown") continue;
      if (before !== void 0 && scope === "optional") Object.assign(before, fact);
      else {
        result.packages.push(fact);
        seen.set(real.name, fact);
      }
    }
  }
  for (const fact of result.packages) {
    if (!overridden(root2, fact.name)) continue;
    fact.constraint = null;
    result.unread.push({ line: fact.line, column: fact.column, why: `the version of ${fact.name.slice(0, 100)} is overridden` });
  }
  return result;
}
function overridden(root2, name) {
  const tables = [member(root2, "overrides"), member(root2, "resolutions"), memberAt(root2, "pnpm", "overrides")];
  return tables.some((table) => entriesOf(table).some(([key, { value: value2 }]) => names(key, name) && stringOf2(value2) !== `$${name}`));
}
function names(key, name) {
  const last = key.slice(key.lastIndexOf(">") + 1).replace(/^(?:.*\/)?\*\*\//, "");
  return last === name || last.startsWith(`${name}@`) || last.endsWith(`/${name}`);
}
function aliased(name, range) {
  const found = /^npm:((?:@[^/@\s]+\/)?[^@\s/]+)(?:@(.+))?$/.exec(range.trim());
  return found === null ? { name, range } : { name: found[1] ?? name, range: found[2] ?? "*" };
}
function readPackageLock({ text }) {
  const result = reading();
  const root2 = readOr(result, readJson(text, "json"));
  const packages = member(root2, "packages");
  if (packages?.kind === "map") readTree2(packages, result);
  else if (root2 !== void 0) readNested(member(root2, "dependencies"), result);
  return result;
}
function readTree2(packages, result) {
  const all2 = entriesOf(packages);
  const wished = /* @__PURE__ */ new Set();
  for (const [path, { value: value2 }] of all2) {
    if (path.includes("node_modules/")) continue;
    for (const [section] of SECTIONS2) {
      for (const [name] of entriesOf(member(value2, section))) {
        wished.add(`node_modules/${name}`);
        if (path !== "") wished.add(`${path}/node_modules/${name}`);
      }
    }
  }
  for (const [path, entry] of all2) {
    const at = path.lastIndexOf("node_modules/");
    if (at === -1 || isTrue3(entry.value, "link")) continue;
    addLocked(result, stringOf2(member(entry.value, "name")) ?? path.slice(at + "node_modules/".length), entry, wished.has(path));
  }
}
function readNested(dependencies, result) {
  for (const [name, entry] of entriesOf(dependencies)) {
    addLocked(result, name, entry, null);
    readNested(member(entry.value, "dependencies"), result);
  }
}
function addLocked(result, name, { value: value2, line, column }, direct) {
  const written = stringOf2(member(value2, "version"));
  if (written === null) {
    result.unread.push({ line, column, why: `${name.slice(0, 100)} has no version` });
    return;
  }
  const real = aliased(name, written);
  const scope = isTrue3(value2, "dev") || isTrue3(value2, "devOptional") ? "dev" : isTrue3(value2, "optional") ? "optional" : "runtime";
  const exact = /^\d+\.\d+\.\d+/.test(real.range);
  if (!exact) result.unread.push({ line, column, why: `${name.slice(0, 100)} comes from no registry` });
  result.packages.push({
    name: real.name,
    version: exact ? real.range : null,
    constraint: exact ? null : real.range,
    scope: isTrue3(value2, "peer") && scope === "runtime" ? "unknown" : scope,
    direct,
    line,
    column
  });
}
function isTrue3(node, key) {
  const value2 = member(node, key);
  return value2?.kind === "scalar" && value2.value === true;
}
function readBunLock({ text }) {
  const result = reading();
  const root2 = readOr(result, readJson(text, "jsonc"));
  const wished = /* @__PURE__ */ new Map();
  for (const [, { value: value2 }] of entriesOf(member(root2, "workspaces"))) {
    for (const [section, scope] of SECTIONS2) {
      for (const [name] of entriesOf(member(value2, section))) if (!wished.has(name)) wished.set(name, scope);
    }
  }
  for (const [key, { value: value2, line, column }] of entriesOf(member(root2, "packages"))) {
    const resolved = stringOf2(itemsOf(value2)[0]) ?? "";
    const at = resolved.lastIndexOf("@");
    const version = resolved.slice(at + 1);
    if (resolved.includes("@workspace:")) continue;
    if (at <= 0 || !/^\d/.test(version)) {
      result.unread.push({ line, column, why: `${key.slice(0, 100)} comes from no registry` });
      continue;
    }
    result.packages.push({
      name: resolved.slice(0, at),
      version,
      constraint: null,
      scope: wished.get(key) ?? "unknown",
      direct: wished.has(key),
      line,
      column
    });
  }
  return result;
}

// src/requirements/dependencies/nuget.ts
var ITEMS = /* @__PURE__ */ new Map([
  ["PackageReference", true],
  ["GlobalPackageReference", true],
  ["PackageVersion", null]
]);
function readProject(input) {
  const result = reading();
  const root2 = readOr(result, readXml(input.text));
  if (root2 === void 0) return result;
  const properties = propertiesOf2(root2);
  const central = centralOf(input);
  for (const element of descendants(root2)) {
    const direct = ITEMS.get(element.name);
    if (direct !== void 0) addItem(element, direct, properties, central, result);
  }
  return result;
}
var CENTRAL = /* @__PURE__ */ new WeakMap();
function centralOf({ path, xmlOf }) {
  const root2 = upwards(path, "Directory.Packages.props").map((above2) => xmlOf(above2)).find((found) => found !== null);
  if (root2 === void 0 || root2 === null) return /* @__PURE__ */ new Map();
  const known3 = CENTRAL.get(root2);
  if (known3 !== void 0) return known3;
  const versions = /* @__PURE__ */ new Map();
  CENTRAL.set(root2, versions);
  const properties = propertiesOf2(root2);
  for (const element of descendants(root2)) {
    const name = element.name === "PackageVersion" ? element.attributes.get("Include")?.value.toLowerCase() : void 0;
    const version = element.attributes.get("Version")?.value;
    if (name !== void 0) versions.set(name, versions.has(name) || version === void 0 ? null : filled2(version, properties));
  }
  return versions;
}
function* descendants(element) {
  yield element;
  for (const child of element.children) yield* descendants(child);
}
function propertiesOf2(root2) {
  const properties = /* @__PURE__ */ new Map();
  for (const group of descendants(root2)) {
    if (group.name !== "PropertyGroup") continue;
    for (const property of group.children) {
      const name = property.name.toLowerCase();
      const sure = !properties.has(name) && !group.attributes.has("Condition") && !property.attributes.has("Condition");
      properties.set(name, sure ? property.text : null);
    }
  }
  return properties;
}
function filled2(text, properties) {
  let value2 = text;
  for (let round = 0; round < 5 && value2?.includes("$("); round++) {
    let unknown = false;
    value2 = value2.slice(0, 1e3).replace(/\$\(([\w.]{1,200})\)/g, (whole, name) => {
      const known3 = properties.get(name.toLowerCase()) ?? null;
      if (known3 === null) unknown = true;
      return known3 ?? whole;
    });
    if (unknown) return null;
  }
  return value2 === null || /[$@%]\(/.test(value2) ? null : value2.trim();
}
function addItem(element, direct, properties, central, result) {
  const attribute = (name2) => element.attributes.get(name2)?.value ?? childOf(element, name2)?.text;
  const place = { line: element.line, column: element.column };
  const written = attribute("Include") ?? attribute("Update");
  if (written === void 0) return;
  const name = filled2(written, properties);
  if (name === null || name === "") {
    result.unread.push({ ...place, why: "the name of a package has an unknown property" });
    return;
  }
  const version = attribute("VersionOverride") ?? attribute("Version");
  const shared = direct === true && element.name === "PackageReference" ? central.get(name.toLowerCase()) ?? null : null;
  const constraint = version === void 0 || version === "" ? shared : filled2(version, properties);
  if (constraint === null)
    result.unread.push({
      ...place,
      why: `the version of ${name.slice(0, 100)} ${version ? "has an unknown property" : "stands elsewhere"}`
    });
  const assets = attribute("PrivateAssets")?.toLowerCase();
  result.packages.push({
    name,
    version: null,
    constraint,
    scope: assets === "all" || element.name === "GlobalPackageReference" ? "dev" : direct === null ? "unknown" : "runtime",
    direct,
    ...place
  });
}
function readPackagesConfig({ text }) {
  const result = reading();
  const root2 = readOr(result, readXml(text));
  if (root2 === void 0) return result;
  for (const { name: tag, attributes, line, column } of root2.children) {
    const name = attributes.get("id")?.value;
    const version = attributes.get("version")?.value;
    if (tag !== "package") continue;
    if (name === void 0 || version === void 0) {
      result.unread.push({ line, column, why: "a package without name or version" });
      continue;
    }
    const scope = attributes.get("developmentDependency")?.value === "true" ? "dev" : "runtime";
    result.packages.push({ name, version, constraint: null, scope, direct: null, line, column });
  }
  return result;
}
function readNugetLock({ text }) {
  const result = reading();
  const root2 = readOr(result, readJson(text, "json"));
  const seen = /* @__PURE__ */ new Set();
  for (const [, { value: packages }] of entriesOf(member(root2, "dependencies"))) {
    for (const [name, { value: value2, line, column }] of entriesOf(packages)) {
      const type = stringOf2(member(value2, "type"));
      if (type === "Project") continue;
      const version = stringOf2(member(value2, "resolved"));
      if (version === null) {
        result.unread.push({ line, column, why: `${name.slice(0, 100)} has no version` });
        continue;
      }
      const key = `${name.toLowerCase()} ${version} ${type}`;
      if (seen.has(key)) continue;
      seen.add(key);
      result.packages.push({
        name,
        version,
        constraint: stringOf2(member(value2, "requested")),
        scope: "unknown",
        direct: type === "Direct",
        line,
        column
      });
    }
  }
  return result;
}

// src/requirements/dependencies/lock-lines.ts
function readLockLines(text) {
  return attempt(text, ({ text: source, place }) => {
    let open2 = [];
    const roots = [];
    const begin = (line) => {
      const root2 = map({ line, column: 1 });
      roots.push(root2);
      open2 = [{ indent: 0, node: root2, pending: null, last: null }];
    };
    begin(1);
    let offset = 0;
    let swallow = -1;
    for (const line of source.split("\n")) {
      const began = offset;
      offset += line.length + 1;
      let content = line.endsWith("\r") ? line.slice(0, -1) : line;
      let indent = content.length - content.trimStart().length;
      if (indent === content.length || content[indent] === "#") continue;
      if (swallow >= 0 && indent > swallow) continue;
      swallow = -1;
      if (content.slice(0, indent).includes("	")) fault(began, "a tab for indentation");
      if (content.startsWith("%")) fault(began, "a directive");
      if (content === "---") {
        if ((roots[roots.length - 1]?.entries.size ?? 0) > 0) begin(place(began).line);
        if (roots.length > 10) fault(began, "more than ten documents");
        continue;
      }
      if (content[indent] === "?" && content[indent + 1] === " ") {
        const at2 = began + indent;
        const { key } = keyAt(`${content.slice(indent + 2)}:`, at2);
        addKey(levelAt(open2, indent, at2), key, place(at2));
        continue;
      }
      if (content[indent] === ":" && (content.length === indent + 1 || content[indent + 1] === " ")) {
        content = `${content.slice(0, indent)} ${content.slice(indent + 1)}`;
        indent = content.length - content.trimStart().length;
        if (indent === content.length) continue;
      }
      const at = began + indent;
      const body = content.slice(indent);
      if (body === "-" || body.startsWith("- ")) {
        addItem2(open2, indent, body.slice(1).trim(), place(at), at);
        swallow = indent;
        continue;
      }
      const found = keyAt(body, at);
      const level = levelAt(open2, indent, at);
      const rest = body.slice(found.length).trim();
      addKey(level, found.key, place(at));
      if (rest === "" || rest.startsWith("#")) continue;
      const valueAt2 = at + body.length - body.slice(found.length).trimStart().length;
      if (/^[&*!]/.test(rest)) fault(valueAt2, "an anchor, alias or tag");
      settle(level, /^[|>]/.test(rest) ? scalar(place(valueAt2), "", "") : flowOrScalar(rest, place(valueAt2), valueAt2));
      swallow = indent;
    }
    return roots;
  });
}
function levelAt(open2, indent, offset) {
  while (open2.length > 1 && (open2[open2.length - 1]?.indent ?? 0) > indent) open2.pop();
  let level = open2[open2.length - 1];
  if (level === void 0) return fault(offset, "indentation that fits nothing");
  if (level.indent < indent) {
    const pending = level.pending;
    if (pending === null) return fault(offset, "indentation that fits nothing");
    const node = map(pending.place);
    settle(level, node);
    level = { indent, node, pending: null, last: null };
    open2.push(level);
    if (open2.length > MAX_DEPTH2) fault(offset, `nested deeper than ${MAX_DEPTH2} levels`);
  }
  if (level.indent !== indent) fault(offset, "indentation that fits nothing");
  return level;
}
function addKey(level, key, place) {
  level.pending = { key, place };
  level.last = null;
  level.node.entries.set(key, { ...place, value: scalar(place, null, "") });
}
function settle(level, value2) {
  if (level.pending === null) return;
  level.node.entries.set(level.pending.key, { ...level.pending.place, value: value2 });
  level.pending = null;
  level.last = value2;
}
function addItem2(open2, indent, text, place, offset) {
  while (open2.length > 1 && (open2[open2.length - 1]?.indent ?? 0) > indent) open2.pop();
  const level = open2[open2.length - 1];
  if (level === void 0) return;
  if (level.last?.kind === "list") level.last.items.push(flowOrScalar(text, place, offset));
  else if (level.pending !== null) settle(level, list(place, [flowOrScalar(text, place, offset)]));
  else fault(offset, "an item of no list");
}
function keyAt(body, offset) {
  const quote = body[0];
  if (quote === '"' || quote === "'") {
    const end = quoteEnd(body, quote);
    if (end === -1 || body[end + 1] !== ":") return fault(offset, "a key in quotes has no colon");
    return { key: unquote(body.slice(0, end + 1)), length: end + 2 };
  }
  const colon = /:(?=\s|$)/.exec(body);
  if (colon === null || colon.index === 0) return fault(offset, "a key without a colon");
  return { key: body.slice(0, colon.index).trimEnd(), length: colon.index + 1 };
}
function quoteEnd(text, quote) {
  for (let at = 1; at < text.length; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at;
    }
  }
  return -1;
}
function unquote(text) {
  if (text[0] === "'") return text.slice(1, -1).replaceAll("''", "'");
  return text.slice(1, -1).replace(/\\(.)/g, "$1");
}
function flowOrScalar(text, place, offset) {
  if (text[0] === "{") return flowMap(text, place, offset);
  if (text[0] === "[") return list(place, []);
  return scalar(place, plain2(text), text);
}
function plain2(text) {
  if (text[0] === '"' || text[0] === "'") {
    const end = quoteEnd(text, text[0]);
    return end === -1 ? text : unquote(text.slice(0, end + 1));
  }
  const comment = text.indexOf(" #");
  return comment === -1 ? text : text.slice(0, comment).trimEnd();
}
function flowMap(text, place, offset) {
  const node = map(place);
  let at = 1;
  while (at < text.length) {
    while (text[at] === " " || text[at] === ",") at++;
    if (text[at] === "}") return node;
    const end = flowEnd(text, at);
    const part = text.slice(at, end);
    const { key, length } = keyAt(part, offset + at);
    const value2 = part.slice(length).trim();
    node.entries.set(key, { ...place, value: scalar(place, plain2(value2), value2) });
    at = end;
  }
  return fault(offset, "braces that are not closed on their line");
}
function flowEnd(text, from) {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const character = text[at] ?? "";
    if ((character === '"' || character === "'") && /[\s:,{[]/.test(text[at - 1] ?? "")) {
      const end = quoteEnd(text.slice(at), character);
      if (end !== -1) at += end;
    } else if (character === "{" || character === "[") depth++;
    else if (depth === 0 && (character === "," || character === "}")) return at;
    else if (character === "}" || character === "]") depth--;
  }
  return text.length;
}

// src/requirements/dependencies/pnpm.ts
var SECTIONS3 = [
  ["dependencies", "runtime"],
  ["devDependencies", "dev"],
  ["optionalDependencies", "optional"],
  ["packageManagerDependencies", "dev"],
  ["configDependencies", "dev"]
];
function readPnpmLock({ text }) {
  const result = reading();
  for (const root2 of readOr(result, readLockLines(text)) ?? []) readDocument(root2, result);
  return result;
}
function readDocument(root2, result) {
  const direct = /* @__PURE__ */ new Set();
  const importers = member(root2, "importers");
  const projects = importers?.kind === "map" ? entriesOf(importers).map(([, { value: value2 }]) => value2) : [root2];
  for (const project of projects) readProject2(project, result, direct);
  for (const [key, entry] of entriesOf(member(root2, "packages"))) {
    const found = packageOf2(key);
    if (found === null) {
      result.unread.push({ line: entry.line, column: entry.column, why: `${key.slice(0, 100)} comes from no registry` });
      continue;
    }
    if (direct.has(`${found.name}@${found.version}`)) continue;
    result.packages.push({
      ...found,
      constraint: null,
      scope: scopeOf2(entry.value),
      direct: false,
      line: entry.line,
      column: entry.column
    });
  }
}
function readProject2(project, result, direct) {
  const specifiers = member(project, "specifiers");
  for (const [section, scope] of SECTIONS3) {
    for (const [name, entry] of entriesOf(member(project, section))) {
      const resolved = stringOf2(entry.value) ?? stringOf2(member(entry.value, "version"));
      const specifier = stringOf2(member(entry.value, "specifier")) ?? stringOf2(member(specifiers, name));
      if (resolved === null || /^(?:link|file|workspace):/.test(resolved)) continue;
      const found = resolvedOf(name, resolved);
      const constraint = specifier === null ? null : aliased(name, specifier).range;
      if (found === null) result.unread.push({ ...placeOf(entry), why: `${name.slice(0, 100)} comes from no registry` });
      else direct.add(`${found.name}@${found.version}`);
      result.packages.push({
        name: found?.name ?? name,
        version: found?.version ?? null,
        constraint,
        scope,
        direct: true,
        ...placeOf(entry)
      });
    }
  }
}
var placeOf = ({ line, column }) => ({ line, column });
function resolvedOf(name, resolved) {
  const version = /^(\d+\.\d+\.\d+[^(_/]*)/.exec(resolved)?.[1];
  return version === void 0 ? packageOf2(resolved) : { name, version };
}
function packageOf2(key) {
  const bare2 = key.replace(/\(.*$/, "").replace(/^[\w-]+(?:\.[\w-]+)+(?::\d+)?\//, "/").replace(/^\//, "");
  const found = /^((?:@[^/@]+\/)?[^/@]+)[/@](\d+\.\d+\.\d+[^/_]*)(?:_.*)?$/.exec(bare2) ?? /^((?:@[^/@]+\/)?[^/@]+)\/(\d+\.\d+\.\d+[^/_]*)(?:\/.*)?$/.exec(bare2);
  return found === null ? null : { name: found[1] ?? "", version: found[2] ?? "" };
}
function scopeOf2(node) {
  if (stringOf2(member(node, "dev")) === "true") return "dev";
  if (stringOf2(member(node, "optional")) === "true") return "optional";
  return stringOf2(member(node, "dev")) === "false" ? "runtime" : "unknown";
}

// src/requirements/values/ini.ts
function readIni(text, options) {
  return attempt(text, () => {
    const root2 = map({ line: 1, column: 1 });
    let section = root2;
    let key = null;
    const settle2 = () => {
      if (key === null) return;
      while (key.parts.length > 1 && key.parts[key.parts.length - 1] === "") key.parts.pop();
      section.entries.set(key.name, { line: key.line, column: 1 + key.indent, value: untyped(key, key.parts.join("\n")) });
      key = null;
    };
    for (const { text: line, number, offset: began } of linesOf2(text)) {
      const bare2 = line.trim();
      const indent = firstColumn(line) - 1;
      if (/^[#;]/.test(bare2)) {
        if (key !== null && options.continued) key.parts.push("");
        continue;
      }
      if (bare2 === "") {
        if (options.continued) key?.parts.push("");
        continue;
      }
      if (options.continued && key !== null && indent > key.indent) {
        key.parts.push(bare2);
        continue;
      }
      settle2();
      if (bare2.startsWith("[")) {
        const end = bare2.indexOf("]");
        if (end === -1) fault(began + indent, "a section is not closed");
        section = sectionOf(root2, bare2.slice(1, end).trim(), number, indent + 1, began + indent);
        continue;
      }
      const mark = bare2.search(/[=:]/);
      const name = (mark === -1 ? bare2 : bare2.slice(0, mark)).trim();
      if (name === "") fault(began + indent, "a key is missing");
      if (section.entries.has(name)) fault(began + indent, `the key ${JSON.stringify(name.slice(0, 100))} stands twice`);
      const value2 = mark === -1 ? "" : bare2.slice(mark + 1).trim();
      const column = mark === -1 || value2 === "" ? indent + 1 : indent + 1 + bare2.length - value2.length;
      key = { name, indent, line: number, column, parts: [value2] };
    }
    settle2();
    return root2;
  });
}
function sectionOf(root2, name, line, column, offset) {
  const known3 = root2.entries.get(name)?.value;
  if (known3?.kind === "map") return known3;
  if (known3 !== void 0) return fault(offset, "a section with the name of a key");
  const made3 = map({ line, column });
  root2.entries.set(name, { line, column, value: made3 });
  return made3;
}
function readProperties(text) {
  return attempt(text, () => {
    const root2 = map({ line: 1, column: 1 });
    let held = null;
    for (const { text: line, number } of linesOf2(text)) {
      const bare2 = line.trimStart();
      if (held === null && (bare2 === "" || /^[#!]/.test(bare2))) continue;
      held ??= { parts: [], line: number, column: firstColumn(line) };
      const goes = (/\\*$/.exec(bare2)?.[0].length ?? 0) % 2 === 1;
      held.parts.push(goes ? bare2.slice(0, -1) : bare2);
      if (goes) continue;
      addProperty(root2, held.parts.join(""), held);
      held = null;
    }
    if (held !== null) addProperty(root2, held.parts.join(""), held);
    return root2;
  });
}
function addProperty(root2, written, place) {
  let end = 0;
  while (end < written.length && !/[=:\s]/.test(written[end] ?? "")) end += written[end] === "\\" ? 2 : 1;
  const rest = written.slice(end).replace(/^\s*[=:]?\s*/, "");
  root2.entries.set(unescaped2(written.slice(0, end)), {
    line: place.line,
    column: place.column,
    value: untyped({ line: place.line, column: place.column + written.length - rest.length }, unescaped2(rest))
  });
}
function unescaped2(text) {
  return text.replace(/\\(?:u([\dA-Fa-f]{4})|(.))/gs, (_, code, letter) => {
    if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
    const special = /* @__PURE__ */ new Map([
      ["n", "\n"],
      ["t", "	"],
      ["r", "\r"],
      ["f", "\f"]
    ]);
    return special.get(letter ?? "") ?? letter ?? "";
  });
}

// src/requirements/dependencies/pypi.ts
var REQUIREMENT = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]]{0,500}\])?\s*(.*)$/s;
var SPECIFIER = /^(?:===|[=<>!~]=|[<>])\s*[\w.*+!-]+$/;
function requirementOf(text) {
  const bare2 = text.trim();
  if (bare2.length > 2e3) return null;
  const found = REQUIREMENT.exec(bare2);
  const name = found?.[1];
  if (found === null || name === void 0) return null;
  const rest = (found[2] ?? "").trim();
  if (rest.startsWith("@")) return { name, url: rest.slice(1).trim() };
  const constraint = (rest.split(";", 1)[0] ?? "").trim().replace(/^\((.*)\)$/, "$1").trim();
  if (constraint !== "" && !constraint.split(",").every((term) => term.trim() === "" || SPECIFIER.test(term.trim()))) return null;
  return { name, constraint: constraint === "" ? "*" : constraint };
}
function addRequirement(result, text, place, scope, direct) {
  const found = requirementOf(text);
  if (found === null) {
    result.unread.push({ line: place.line, column: place.column, why: `not a requirement: ${shown(text)}` });
    return null;
  }
  if ("url" in found) result.unread.push({ line: place.line, column: place.column, why: `${found.name} comes from an address` });
  const fact = {
    name: found.name,
    version: null,
    constraint: "url" in found ? found.url : found.constraint,
    scope,
    direct,
    line: place.line,
    column: place.column
  };
  result.packages.push(fact);
  return fact;
}
var shown = (text) => JSON.stringify(text.trim().slice(0, 80));
function readRequirements(input) {
  const result = reading();
  const file = input.path.slice(input.path.lastIndexOf("/") + 1);
  const scope = file === "requirements.txt" ? "runtime" : /(?:^|[^a-z])(?:dev|tests?|lint|docs?)(?:[^a-z]|$)/i.test(file) ? "dev" : "unknown";
  for (const { text, line, column } of logicalLines(input.text)) {
    const place = { line, column };
    const option = /^(?:(-r|--requirement|-c|--constraint|-e|--editable)[\s=]*|(--?[A-Za-z][\w-]*))(.*)$/s.exec(text);
    if (option !== null) {
      const target = (option[3] ?? "").trim();
      if (option[2] !== void 0) continue;
      if (option[1]?.startsWith("-e") || option[1]?.startsWith("--e")) editable(result, target, place, scope);
      else if (option[1] === "-c" || option[1] === "--constraint")
        result.unread.push({ ...place, why: `the constraints of ${shown(target)} are not joined` });
      else if (input.textOf(beside(input.path, target)) === null)
        result.unread.push({ ...place, why: `the included file ${shown(target)} is not there` });
      continue;
    }
    if (/^(?:[a-z][a-z0-9+.]*:|\.{0,2}\/|\.$)/i.test(text)) {
      editable(result, text, place, scope);
      continue;
    }
    const [requirement = "", ...options] = text.split(/\s--(?=[a-z])/);
    const fact = addRequirement(result, requirement, place, scope, null);
    const pinned = /^===?\s*([^\s,*]+)$/.exec(fact?.constraint ?? "")?.[1];
    if (fact !== null && pinned !== void 0 && options.some((each) => each.startsWith("hash"))) fact.version = pinned;
  }
  return result;
}
function includedBy(path, text) {
  return logicalLines(text).flatMap(({ text: line }) => {
    const target = /^(?:-r|--requirement)[\s=]*(\S+)$/.exec(line)?.[1];
    return target === void 0 ? [] : [beside(path, target)];
  });
}
function editable(result, target, place, scope) {
  const egg = /[#&]egg=([A-Za-z0-9._-]+)/.exec(target)?.[1];
  if (egg !== void 0)
    result.packages.push({ name: egg, version: null, constraint: target.slice(0, 500), scope, direct: null, ...place });
  result.unread.push({ ...place, why: `an address or path: ${shown(target)}` });
}
function logicalLines(text) {
  const logical = [];
  let parts = [];
  let place = null;
  const flush = () => {
    const joined = parts.join(" ").trim();
    if (place !== null && joined !== "") logical.push({ text: joined, ...place });
    parts = [];
    place = null;
  };
  for (const { text: line, number } of linesOf2(text)) {
    const bare2 = line.replace(/(?:^|\s)#.*$/, "");
    place ??= { line: number, column: firstColumn(line) };
    const goes = bare2.endsWith("\\");
    parts.push((goes ? bare2.slice(0, -1) : bare2).trim());
    if (!goes) flush();
  }
  flush();
  return logical;
}
function readPyproject({ text }) {
  const result = reading();
  const root2 = readOr(result, readToml(text));
  const requirements = (node, scope) => {
    for (const item of itemsOf(node)) {
      const written = stringOf2(item);
      if (written !== null) addRequirement(result, written, item, scope, true);
    }
  };
  const groups = (node, scope) => {
    for (const [, { value: value2 }] of entriesOf(node)) requirements(value2, scope);
  };
  requirements(memberAt(root2, "build-system", "requires"), "dev");
  requirements(memberAt(root2, "project", "dependencies"), "runtime");
  groups(memberAt(root2, "project", "optional-dependencies"), "optional");
  groups(member(root2, "dependency-groups"), "dev");
  requirements(memberAt(root2, "tool", "uv", "dev-dependencies"), "dev");
  groups(memberAt(root2, "tool", "pdm", "dev-dependencies"), "dev");
  for (const item of itemsOf(memberAt(root2, "project", "dynamic"))) {
    if (stringOf2(item) === "dependencies")
      result.unread.push({ line: item.line, column: item.column, why: "the dependencies are made by the build" });
  }
  const poetry = memberAt(root2, "tool", "poetry");
  readPoetry(member(poetry, "dependencies"), "runtime", result);
  readPoetry(member(poetry, "dev-dependencies"), "dev", result);
  for (const [name, { value: value2 }] of entriesOf(member(poetry, "group")))
    readPoetry(member(value2, "dependencies"), name === "main" ? "runtime" : "dev", result);
  return result;
}
function readPoetry(table, scope, result) {
  for (const [name, { value: value2, line, column }] of entriesOf(table)) {
    if (name === "python") continue;
    const wishes = value2.kind === "list" ? value2.items : [value2];
    const constraints = wishes.map((wish) => stringOf2(wish) ?? stringOf2(member(wish, "version")));
    const known3 = constraints.filter((constraint) => constraint !== null);
    const whole = known3.length === constraints.length && known3.length > 0;
    if (!whole) result.unread.push({ line, column, why: `${name.slice(0, 100)} has no version` });
    const optional = wishes.some((wish) => isTrue4(member(wish, "optional")));
    result.packages.push({
      name,
      version: null,
      constraint: whole ? known3.join(" || ") : null,
      scope: optional ? "optional" : scope,
      direct: true,
      line,
      column
    });
  }
}
var isTrue4 = (node) => node?.kind === "scalar" && node.value === true;
function readPythonLock({ text, path }) {
  const result = reading();
  const root2 = readOr(result, readToml(text));
  const packages = itemsOf(member(root2, "package"));
  const wished = path.endsWith("uv.lock") ? wishedOf(packages) : null;
  for (const item of packages) {
    const name = stringOf2(member(item, "name"));
    const version = stringOf2(member(item, "version"));
    const place = { line: item.line, column: item.column };
    const source = member(item, "source");
    if (isLocal(source)) continue;
    if (name === null || version === null) {
      result.unread.push({ ...place, why: `${name ?? "a package"} has no version` });
      continue;
    }
    const fetched = ["git", "url", "path"].some((kind) => member(source, kind) !== void 0) || ["git", "url", "directory", "file"].includes(stringOf2(member(source, "type")) ?? "");
    if (fetched) result.unread.push({ ...place, why: `${name.slice(0, 100)} comes from no registry` });
    const category = stringOf2(member(item, "category"));
    const known3 = normaliseName("pypi", name);
    result.packages.push({
      name,
      version: fetched ? null : version,
      constraint: fetched ? version : null,
      scope: wished?.get(known3) ?? (category === "dev" ? "dev" : isTrue4(member(item, "optional")) ? "optional" : category === "main" ? "runtime" : "unknown"),
      direct: wished === null ? null : wished.has(known3),
      ...place
    });
  }
  return result;
}
var isLocal = (source) => ["virtual", "editable", "directory"].some((kind) => member(source, kind) !== void 0);
function wishedOf(packages) {
  const wished = /* @__PURE__ */ new Map();
  const add2 = (node, scope) => {
    for (const item of itemsOf(node)) {
      const name = normaliseName("pypi", stringOf2(member(item, "name")) ?? "");
      if (!wished.has(name)) wished.set(name, scope);
    }
  };
  const local2 = packages.filter((item) => isLocal(member(item, "source")));
  for (const item of local2) add2(member(item, "dependencies"), "runtime");
  for (const item of local2) {
    for (const [, { value: value2 }] of entriesOf(member(item, "optional-dependencies"))) add2(value2, "optional");
    for (const key of ["dev-dependencies", "dependency-groups"])
      for (const [, { value: value2 }] of entriesOf(member(item, key))) add2(value2, "dev");
  }
  return wished;
}
function readPipfile({ text }) {
  const result = reading();
  const root2 = readOr(result, readToml(text));
  readPoetry(member(root2, "packages"), "runtime", result);
  readPoetry(member(root2, "dev-packages"), "dev", result);
  return result;
}
function readPipfileLock({ text }) {
  const result = reading();
  const root2 = readOr(result, readJson(text, "json"));
  const sections = [
    ["default", "runtime"],
    ["develop", "dev"]
  ];
  for (const [section, scope] of sections) {
    for (const [name, entry] of entriesOf(member(root2, section))) addPipfile(result, name, entry, scope);
  }
  return result;
}
function addPipfile(result, name, { value: value2, line, column }, scope) {
  const version = /^==\s*([^\s,*]+)$/.exec(stringOf2(member(value2, "version")) ?? "")?.[1];
  if (version === void 0) result.unread.push({ line, column, why: `${name.slice(0, 100)} has no version` });
  result.packages.push({ name, version: version ?? null, constraint: null, scope, direct: null, line, column });
}
function readSetupCfg({ text }) {
  const result = reading();
  const root2 = readOr(result, readIni(text, { continued: true }));
  const lines = (node, scope) => {
    const written = stringOf2(node);
    if (node === void 0 || written === null) return;
    let line = node.line - 1;
    for (const row of written.split(/\n/)) {
      line++;
      const bare2 = row.replace(/(?:^|\s)#.*$/, "").trim();
      if (/^(?:file|attr):/.test(bare2))
        result.unread.push({ line, column: 1, why: `the dependencies stand elsewhere: ${shown(bare2)}` });
      else
        for (const one of bare2.includes(";") && /[<>=]['" ]/.test(bare2) ? [bare2] : bare2.split(";"))
          if (one.trim() !== "") addRequirement(result, one, { line, column: line === node.line ? node.column : 1 }, scope, true);
    }
  };
  lines(memberAt(root2, "options", "install_requires"), "runtime");
  lines(memberAt(root2, "options", "setup_requires"), "dev");
  lines(memberAt(root2, "options", "tests_require"), "dev");
  for (const [, { value: value2 }] of entriesOf(member(root2, "options.extras_require"))) lines(value2, "optional");
  return result;
}

// src/requirements/dependencies/rubygems.ts
var TEXT = /^\s*,?\s*(?:"([^"\\#]*)"|'([^'\\]*)')/;
var DEV = /:?(?:development|test|lint|docs?|ci)\b/;
function readGemfile({ text }) {
  const result = reading();
  const blocks = [];
  for (const { text: line, number } of linesOf2(text)) {
    const bare2 = line.trim();
    if (bare2 === "" || bare2.startsWith("#") || line.length > 1e3) continue;
    if (/^end\b/.test(bare2)) blocks.pop();
    const gem = /^gem[\s(]+(.*)$/.exec(bare2);
    if (gem !== null) addGem(gem[1] ?? "", { line: number, column: firstColumn(line) }, blocks.includes(true), result);
    else if (/^(?:if|unless|case|begin|while)\b/.test(bare2) || /\bdo\b\s*(?:\|[^|]*\|)?\s*(?:#.*)?$/.test(bare2))
      blocks.push(/^group\b/.test(bare2) && onlyDev(bare2));
  }
  return result;
}
function onlyDev(text) {
  const names2 = text.match(/[:"'][a-z_]+/g) ?? [];
  return names2.length > 0 && names2.every((name) => DEV.test(name.replace(/^["']/, ":")));
}
function addGem(text, place, dev, result) {
  let rest = text;
  const texts = [];
  for (let found = TEXT.exec(rest); found !== null && texts.length < 10; found = TEXT.exec(rest)) {
    if (/^\s*(?:=>|:(?!:))/.test(rest.slice(found[0].length))) break;
    texts.push(found[1] ?? found[2] ?? "");
    rest = rest.slice(found[0].length);
  }
  const [name, ...constraints] = texts;
  if (name === void 0) {
    result.unread.push({ ...place, why: "the name of a gem is no text" });
    return;
  }
  const elsewhere = /\b(?:git|github|path|gist|bitbucket)(?:"|')?\s*(?::|=>)/.test(rest);
  const computed = /^\s*,\s*(?!:?\w+\s*(?::|=>)|#|:\w+|\*\*)[^\s"'\\)]/.test(rest) || /^\s*,\s*["'\]]/.test(rest);
  if (elsewhere || computed)
    result.unread.push({
      ...place,
      why: elsewhere ? `${name.slice(0, 100)} comes from no registry` : `the version of ${name.slice(0, 100)} is computed`
    });
  const grouped = /\bgroups?(?::|\s*=>)\s*(\[[^\]]*\]|:\w+|["']\w+["'])/.exec(rest)?.[1];
  const inGroup = dev || grouped !== void 0 && onlyDev(grouped) ? "dev" : "runtime";
  result.packages.push({
    name,
    version: null,
    constraint: elsewhere || computed ? null : constraints.length === 0 ? ">= 0" : constraints.join(", "),
    scope: inGroup,
    direct: true,
    ...place
  });
}
function readGemfileLock({ text }) {
  const result = reading();
  const lines = linesOf2(text);
  const direct = /* @__PURE__ */ new Set();
  let section = "";
  for (const { text: line } of lines) {
    if (/^[A-Z]/.test(line)) section = line.trim();
    const name = section === "DEPENDENCIES" ? /^ {2}([^\s!(]+)/.exec(line)?.[1] : void 0;
    if (name !== void 0) direct.add(name);
  }
  const seen = /* @__PURE__ */ new Set();
  for (const { text: line, number } of lines) {
    if (/^(?:<{7}|={7}|>{7})/.test(line)) result.unread.push({ line: number, column: 1, why: "a merge conflict" });
    if (/^[A-Z]/.test(line)) section = line.trim();
    const found = /^ {4}([^\s(]+) \(([^\s)]+)\)$/.exec(line);
    if (found === null || !["GEM", "GIT", "PATH", "PLUGIN SOURCE"].includes(section) || section === "PATH") continue;
    const name = found[1] ?? "";
    const fetched = section !== "GEM";
    const version = (found[2] ?? "").split("-", 1)[0] ?? "";
    if (seen.has(`${name} ${version}`)) continue;
    seen.add(`${name} ${version}`);
    if (fetched) result.unread.push({ line: number, column: 5, why: `${name.slice(0, 100)} comes from no registry` });
    result.packages.push({
      name,
      version: fetched ? null : version,
      constraint: fetched ? `= ${version}` : null,
      scope: "unknown",
      direct: direct.has(name),
      line: number,
      column: 5
    });
  }
  return result;
}

// src/requirements/dependencies/yarn.ts
function readYarnLock(input) {
  return /^__metadata:/m.test(input.text) ? readBerry(input) : readClassic(input);
}
function readClassic({ text }) {
  const result = reading();
  let header = null;
  for (const { text: line, number } of linesOf2(text)) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!line.startsWith(" ")) {
      if (header !== null) result.unread.push({ line: header.line, column: 1, why: "an entry without a version" });
      header = { text: line, line: number };
      if (!line.endsWith(":")) {
        result.unread.push({ line: number, column: 1, why: "a line that is no entry" });
        header = null;
      }
      continue;
    }
    const found = /^ {2}version "?([^"\s]+)"?$/.exec(line);
    if (found === null || header === null) continue;
    addEntry(result, header.text.slice(0, -1), found[1] ?? "", header.line);
    header = null;
  }
  if (header !== null) result.unread.push({ line: header.line, column: 1, why: "an entry without a version" });
  return result;
}
function addEntry(result, wishes, version, line) {
  const first = (wishes.split(",")[0] ?? "").trim().replace(/^"|"$/g, "");
  const descriptor = descriptorOf(first);
  if (descriptor === null) {
    result.unread.push({ line, column: 1, why: "an entry without a name" });
    return;
  }
  result.packages.push({
    name: aliased(descriptor.name, descriptor.range).name,
    version,
    constraint: null,
    scope: "unknown",
    direct: null,
    line,
    column: 1
  });
}
function descriptorOf(text) {
  const at = text.indexOf("@", 1);
  return at === -1 ? null : { name: text.slice(0, at), range: text.slice(at + 1) };
}
function readBerry({ text }) {
  const result = reading();
  const roots = readOr(result, readLockLines(text)) ?? [];
  for (const [key, { value: value2, line, column }] of roots.flatMap(entriesOf)) {
    if (key === "__metadata") continue;
    const resolution = descriptorOf(stringOf2(member(value2, "resolution")) ?? "");
    const version = stringOf2(member(value2, "version"));
    if (resolution === null || version === null) {
      result.unread.push({ line, column, why: "an entry without a resolution" });
      continue;
    }
    if (/^(?:workspace|link|portal):/.test(resolution.range) || version === "0.0.0-use.local") continue;
    const packed = /^(?:npm|patch):/.test(resolution.range);
    if (!packed) result.unread.push({ line, column, why: `${resolution.name.slice(0, 100)} comes from no registry` });
    result.packages.push({
      name: resolution.name,
      version: packed ? version : null,
      constraint: packed ? null : resolution.range,
      scope: "unknown",
      direct: null,
      line,
      column
    });
  }
  return result;
}

// src/requirements/dependencies/versions/order.ts
var MAX_VERSION = 200;
function compareDigits(a, b) {
  const left = a.replace(/^0+(?=.)/, "");
  const right = b.replace(/^0+(?=.)/, "");
  return left.length !== right.length ? left.length < right.length ? -1 : 1 : compareText(left, right);
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compareNumbers(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function compareRows(a, b, filler, compare) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compare(a[at] ?? filler, b[at] ?? filler);
    if (order !== 0) return order;
  }
  return 0;
}
var isDigits = (text) => /^\d+$/.test(text);

// src/requirements/dependencies/versions/composer.ts
var VERSION2 = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?([.-]?dev)?(?:\+[^\s]*)?$/;
var STABLE = 3;
var STABILITIES = /* @__PURE__ */ new Map([
  ["alpha", 0],
  ["a", 0],
  ["beta", 1],
  ["b", 1],
  ["rc", 2],
  ["stable", STABLE],
  ["patch", 4],
  ["pl", 4],
  ["p", 4]
]);
function parseComposer(text) {
  const found = text.length > MAX_VERSION ? null : VERSION2.exec(text.trim().toLowerCase());
  if (found === null) return null;
  return {
    numbers: [found[1], found[2], found[3], found[4]].map((number) => number ?? "0"),
    stability: STABILITIES.get(found[5] ?? "stable") ?? STABLE,
    step: found[6]?.match(/\d+/g) ?? [],
    dev: found[7] !== void 0
  };
}
function compareComposer(a, b) {
  return compareRows(a.numbers, b.numbers, "0", compareDigits) || compareNumbers(rankOf(a), rankOf(b)) || compareRows(
    a.step,
    b.step,
    null,
    (left, right) => left === null || right === null ? compareNumbers(left === null ? 0 : 1, right === null ? 0 : 1) : compareDigits(left, right)
  ) || compareNumbers(a.dev ? 0 : 1, b.dev ? 0 : 1);
}
var rankOf = ({ stability, dev }) => dev && stability === STABLE ? -1 : stability;

// src/requirements/dependencies/versions/maven.ts
function parseMaven(text) {
  const version = text.trim().toLowerCase();
  if (version.length > MAX_VERSION || !/^[\w.+~-]+$/.test(version) || !/\d/.test(version)) return null;
  const root2 = [];
  const lists = [root2];
  let list2 = root2;
  const nest = () => {
    const inner = [];
    list2.push(inner);
    lists.push(inner);
    list2 = inner;
  };
  let hyphen = false;
  for (const token of version.split(/([.\-_]|(?<=\d)(?=\D)|(?<=\D)(?=\d))/)) {
    if (token === "" || token === ".") continue;
    if (token === "-" || token === "_") {
      if (list2.length > 0) nest();
      hyphen = true;
    } else {
      if (!hyphen && list2.length > 0 && !isDigits(token)) nest();
      list2.push(isDigits(token) ? token.replace(/^0+(?=.)/, "") : token);
      if (!isDigits(token)) nest();
      hyphen = false;
    }
  }
  for (const each of lists.reverse()) trim(each);
  return root2;
}
function trim(list2) {
  for (let at = list2.length - 1; at >= 0; at--) {
    const item = list2[at];
    if (item === void 0) continue;
    if (isNothing(item)) list2.splice(at, 1);
    else if (typeof item === "string") return;
  }
}
var isNothing = (item) => typeof item === "string" ? item === "0" || RANKS.get(item) === RELEASE : item.length === 0;
var ORDER = ["alpha", "beta", "milestone", "rc", "snapshot", "", "sp"];
var RELEASE = ORDER.indexOf("");
var RANKS = new Map([
  ...ORDER.map((name, rank) => [name, rank]),
  ["a", 0],
  ["b", 1],
  ["m", 2],
  ["cr", 3],
  ["ga", RELEASE],
  ["final", RELEASE],
  ["release", RELEASE]
]);
function compareMaven(a, b) {
  if (a === void 0 && b === void 0) return 0;
  if (a === void 0 || b === void 0) {
    const order2 = againstNothing(a ?? b ?? "0");
    return a === void 0 ? flip(order2) : order2;
  }
  if (typeof a === "object" && typeof b === "object") {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
      const order2 = compareMaven(a[at], b[at]);
      if (order2 !== 0) return order2;
    }
    return 0;
  }
  if (typeof a === "object" || typeof b === "object") return compareNumbers(kindOf(a), kindOf(b));
  const order = compareNumbers(kindOf(a), kindOf(b));
  if (order !== 0) return order;
  if (isDigits(a)) return compareDigits(a, b);
  return compareNumbers(rankOf2(a), rankOf2(b)) || (RANKS.has(a) ? 0 : compareText(a, b));
}
function againstNothing(item) {
  if (typeof item === "string") return isDigits(item) ? item === "0" ? 0 : 1 : compareNumbers(rankOf2(item), RELEASE);
  for (const inner of item) {
    const order = againstNothing(inner);
    if (order !== 0) return order;
  }
  return 0;
}
var flip = (order) => order === 0 ? 0 : order === 1 ? -1 : 1;
var rankOf2 = (qualifier) => RANKS.get(qualifier) ?? ORDER.length;
var kindOf = (item) => typeof item === "object" ? 1 : isDigits(item) ? 2 : 0;

// src/requirements/dependencies/versions/pep440.ts
var VERSION3 = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
var LETTERS = /* @__PURE__ */ new Map([
  ["a", 0],
  ["alpha", 0],
  ["b", 1],
  ["beta", 1],
  ["c", 2],
  ["rc", 2],
  ["pre", 2],
  ["preview", 2]
]);
function parsePython(text) {
  const found = text.length > MAX_VERSION ? null : VERSION3.exec(text.trim().toLowerCase());
  if (found === null) return null;
  const [, epoch, release, letter, number, implicitPost, post, postNumber, dev, devNumber, local2] = found;
  return {
    epoch: epoch ?? "0",
    release: (release ?? "0").split("."),
    pre: letter === void 0 ? null : { letter: LETTERS.get(letter) ?? 0, number: number || "0" },
    post: implicitPost ?? (post === void 0 ? null : postNumber || "0"),
    dev: dev === void 0 ? null : devNumber || "0",
    local: local2?.split(/[-_.]/) ?? []
  };
}
function comparePython(a, b) {
  return compareDigits(a.epoch, b.epoch) || compareRows(a.release, b.release, "0", compareDigits) || compareNumbers(preRank(a), preRank(b)) || compareDigits(a.pre?.number ?? "0", b.pre?.number ?? "0") || compareNumbers(a.post === null ? 0 : 1, b.post === null ? 0 : 1) || compareDigits(a.post ?? "0", b.post ?? "0") || compareNumbers(a.dev === null ? 1 : 0, b.dev === null ? 1 : 0) || compareDigits(a.dev ?? "0", b.dev ?? "0") || compareRows(a.local, b.local, null, comparePart);
}
function preRank(version) {
  if (version.pre !== null) return version.pre.letter;
  return version.post === null && version.dev !== null ? -1 : 3;
}
function comparePart(a, b) {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (isDigits(a) && isDigits(b)) return compareDigits(a, b);
  if (isDigits(a) !== isDigits(b)) return isDigits(a) ? 1 : -1;
  return compareText(a, b);
}

// src/requirements/dependencies/versions/ruby.ts
var VERSION4 = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*)?$/;
function parseRuby(text) {
  const version = text.trim();
  if (version.length > MAX_VERSION || !VERSION4.test(version)) return null;
  const segments = version.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
  const letters = segments.findIndex((segment) => !isDigits(segment));
  const numbers = letters === -1 ? segments : segments.slice(0, letters);
  return [...withoutZeros(numbers), ...withoutZeros(letters === -1 ? [] : segments.slice(letters))];
}
function withoutZeros(segments) {
  let end = segments.length;
  while (end > 0 && /^0+$/.test(segments[end - 1] ?? "")) end--;
  return segments.slice(0, end);
}
function compareRuby(a, b) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const left = a[at] ?? "0";
    const right = b[at] ?? "0";
    const numeric = isDigits(left);
    if (numeric !== isDigits(right)) return numeric ? 1 : -1;
    const order = numeric ? compareDigits(left, right) : compareText(left, right);
    if (order !== 0) return order;
  }
  return 0;
}

// src/requirements/dependencies/versions/semver.ts
var SEMVER = /^[vV=]?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function parseSemver(text, parts) {
  const found = text.length > MAX_VERSION ? null : SEMVER.exec(text.trim());
  if (found === null || parts === 3 && found[4] !== void 0) return null;
  const numbers = [found[1], found[2], found[3], found[4]].map((number) => number ?? "0");
  return { numbers, prerelease: found[5]?.split(".") ?? [] };
}
function compareSemver(a, b, ignoreCase) {
  const order = compareRows(a.numbers, b.numbers, "0", compareDigits);
  if (order !== 0) return order;
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return a.prerelease.length === b.prerelease.length ? 0 : a.prerelease.length === 0 ? 1 : -1;
  return compareRows(a.prerelease, b.prerelease, null, (left, right) => {
    if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
    const numeric = [isDigits(left), isDigits(right)];
    if (numeric[0] && numeric[1]) return compareDigits(left, right);
    if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
    return ignoreCase ? compareText(left.toLowerCase(), right.toLowerCase()) : compareText(left, right);
  });
}

// src/requirements/dependencies/versions/compare.ts
function compareVersions(ecosystem, a, b) {
  switch (ecosystem) {
    case "npm":
    case "cargo":
    case "go":
      return both(parseSemver(a, 3), parseSemver(b, 3), (left, right) => compareSemver(left, right, false));
    case "nuget":
      return both(parseSemver(a, 4), parseSemver(b, 4), (left, right) => compareSemver(left, right, true));
    case "pypi":
      return both(parsePython(a), parsePython(b), comparePython);
    case "maven":
      return both(parseMaven(a), parseMaven(b), compareMaven);
    case "rubygems":
      return both(parseRuby(a), parseRuby(b), compareRuby);
    case "composer":
      return both(parseComposer(a), parseComposer(b), compareComposer);
  }
}
function both(a, b, compare) {
  return a === null || b === null ? null : compare(a, b);
}

// src/requirements/dependencies/versions/ranges.ts
var ANY2 = { lower: null, upper: null };
var atLeast = (version) => ({ lower: { version, inclusive: true }, upper: null });
var above = (version) => ({ lower: { version, inclusive: false }, upper: null });
var atMost = (version) => ({ lower: null, upper: { version, inclusive: true } });
var below = (version) => ({ lower: null, upper: { version, inclusive: false } });
var exactly = (version) => ({ lower: { version, inclusive: true }, upper: { version, inclusive: true } });
var between = (lower, upper) => ({
  lower: { version: lower, inclusive: true },
  upper: { version: upper, inclusive: false }
});
var semverFrom = (version, upper) => ({
  lower: version === "0.0.0" ? null : { version, inclusive: true },
  upper: upper === null ? null : { version: upper, inclusive: false }
});
var MAX_CONSTRAINT = 500;
function intervalsOf(ecosystem, constraint, exact) {
  const text = constraint.trim();
  if (text.length > MAX_CONSTRAINT) return null;
  switch (ecosystem) {
    case "npm":
      return alternatives(text, /\s*\|\|\s*/, (part) => npmPart(part));
    case "cargo":
      return alternatives(text, /(?!)/, (part) => conjunction(ecosystem, part.split(","), cargoTerm));
    case "composer":
      return alternatives(text, /\s*\|\|?\s*/, (part) => composerPart(part));
    case "pypi":
      return alternatives(text, /\s*\|\|?\s*/, (part) => conjunction(ecosystem, spaced(part).split(/[,\s]+/), pythonTerm));
    case "rubygems":
      return alternatives(text, /\s+\|\|\s+/, (part) => conjunction(ecosystem, part.split(","), rubyTerm));
    case "go":
      return alternatives(
        text,
        /\s*\|\|\s*/,
        (part) => isVersion("go", part) ? text.includes("||") ? exactly(part) : atLeast(part) : null
      );
    case "nuget":
      return nugetRange(text);
    case "maven":
      return mavenRange(text, exact);
  }
}
function alternatives(text, separator, read2) {
  const intervals = [];
  for (const part of text.split(separator)) {
    const interval = read2(part.trim());
    if (interval === null) return null;
    intervals.push(interval);
  }
  return intervals;
}
function conjunction(ecosystem, terms, read2) {
  let all2 = ANY2;
  for (const term of terms) {
    if (term.trim() === "" && terms.length > 1) continue;
    const interval = read2(term.trim());
    if (interval === null) return null;
    all2 = meet(ecosystem, all2, interval);
  }
  return all2;
}
function meet(ecosystem, a, b) {
  return { lower: tighter(ecosystem, a.lower, b.lower, 1), upper: tighter(ecosystem, a.upper, b.upper, -1) };
}
function tighter(ecosystem, a, b, side) {
  if (a === null || b === null) return a ?? b;
  const order = compareVersions(ecosystem, a.version, b.version);
  if (order === 0) return a.inclusive ? b : a;
  return order === side ? a : b;
}
var isVersion = (ecosystem, text) => compareVersions(ecosystem, text, text) === 0;
function spaced(text) {
  return text.replace(/([<>=!~^]+)\s+/g, "$1");
}
var PARTIAL = /^[vV=]*(\d{1,15}|[xX*])(?:\.(\d{1,15}|[xX*]))?(?:\.(\d{1,15}|[xX*]))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
function partialOf(text) {
  const found = PARTIAL.exec(text);
  if (found === null) return null;
  const numbers = [];
  for (const part of found.slice(1, 4)) {
    if (part === void 0 || !/^\d/.test(part)) break;
    numbers.push(Number(part));
  }
  return { numbers, prerelease: numbers.length === 3 ? found[4] ?? "" : "" };
}
var full = ({ numbers, prerelease }) => `${numbers[0] ?? 0}.${numbers[1] ?? 0}.${numbers[2] ?? 0}${prerelease}`;
function next({ numbers }, count) {
  const raised = [0, 1, 2].map((at) => at < count - 1 ? numbers[at] ?? 0 : at === count - 1 ? (numbers[at] ?? 0) + 1 : 0);
  return `${raised.join(".")}-0`;
}
function npmPart(part) {
  if (part === "" || part === "*") return ANY2;
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(part);
  if (hyphen !== null) {
    const low = semverTerm(">=", hyphen[1] ?? "");
    const high = semverTerm("<=", hyphen[2] ?? "");
    return low === null || high === null ? null : meet("npm", low, high);
  }
  return conjunction("npm", part.replace(/([<>=~^]+)\s+/g, "$1").split(/\s+/), (term) => {
    const found = /^(\^|~>?|>=|<=|>|<|=)?(.*)$/.exec(term);
    return found === null ? null : semverTerm(found[1] ?? "=", found[2] ?? "");
  });
}
function cargoTerm(term) {
  const found = /^(\^|~|>=|<=|>|<|=)?\s*(.*)$/.exec(term);
  if (found === null) return null;
  const version = found[2] ?? "";
  return semverTerm(found[1] ?? (/[xX*]/.test(version) ? "=" : "^"), version);
}
function semverTerm(operator, written) {
  const version = partialOf(written);
  if (version === null) return null;
  const count = version.numbers.length;
  if (count === 0) return operator === "<" || operator === ">" ? null : ANY2;
  switch (operator) {
    case "^": {
      const first = version.numbers.findIndex((number) => number > 0);
      return semverFrom(full(version), next(version, first === -1 ? count : first + 1));
    }
    case "~":
    case "~>":
      return semverFrom(full(version), next(version, Math.min(count, 2)));
    case ">=":
      return semverFrom(full(version), null);
    case "<":
      return below(full(version));
    case ">":
      return count === 3 ? above(full(version)) : atLeast(next(version, count).replace("-0", ""));
    case "<=":
      return count === 3 ? atMost(full(version)) : below(next(version, count));
    case "=":
      return count === 3 ? exactly(full(version)) : semverFrom(full(version), next(version, count));
    default:
      return null;
  }
}
function composerPart(part) {
  const hyphen = /^(\S+)\s+-\s+(\S+)$/.exec(part);
  if (hyphen !== null) return isVersion("composer", hyphen[1] ?? "") ? atLeast(hyphen[1] ?? "") : null;
  const terms = part.replace(/([<>=!~^]+)\s+/g, "$1").split(/\s*,\s*|\s+/);
  return conjunction("composer", terms, (term) => {
    const found = /^(\^|~|>=|<=|>|<|==?|!=|<>)?(.*?)(?:@[a-z]+)?$/i.exec(term);
    const operator = found?.[1] ?? "";
    const version = found?.[2] ?? "";
    if (version === "*" && operator === "") return ANY2;
    const numbers = version.replace(/^v/i, "").split(/[.-]/);
    const wild = /^v?\d+(?:\.\d+){0,2}\.[*x]$/i.test(version);
    const raised = (at) => `${[...numbers.slice(0, at), String(Number(numbers[at]) + 1)].join(".")}-dev`;
    if (wild && operator === "") return between(`${numbers.slice(0, -1).join(".")}-dev`, raised(numbers.length - 2));
    if (!isVersion("composer", version)) return null;
    const written = /^v?\d+(?:\.\d+){0,3}/i.exec(version)?.[0].split(".").length ?? 1;
    switch (operator) {
      case "^": {
        const first = numbers.slice(0, written).findIndex((number) => Number(number) > 0);
        return between(version, raised(first === -1 ? written - 1 : first));
      }
      case "~":
        return between(version, raised(Math.max(0, written - 2)));
      case ">=":
        return atLeast(version);
      case ">":
        return above(version);
      case "<=":
        return atMost(version);
      case "<":
        return below(version);
      case "!=":
      case "<>":
        return ANY2;
      default:
        return exactly(version);
    }
  });
}
function pythonTerm(term) {
  const found = /^(===|==|~=|!=|<=|>=|<|>|\^|~)?(.*)$/.exec(term);
  const operator = found?.[1] ?? "";
  const version = found?.[2] ?? "";
  if (version === "" || version === "*") return operator === "" || version === "*" ? ANY2 : null;
  const wild = /^((?:\d+!)?\d+(?:\.\d+)*)\.\*$/.exec(version)?.[1];
  if (wild !== void 0) {
    if (operator === "!=") return ANY2;
    return operator === "==" || operator === "" ? between(`${wild}.dev0`, raise(wild, partsOf2(wild) - 1)) : null;
  }
  if (!isVersion("pypi", version)) return null;
  const release = /^v?((?:\d+!)?\d+(?:\.\d+)*)/i.exec(version)?.[1] ?? version;
  const count = partsOf2(release);
  switch (operator) {
    case ">=":
      return atLeast(version);
    case ">":
      return above(version);
    case "<=":
      return atMost(version);
    case "<":
      return below(version);
    case "!=":
      return ANY2;
    case "~=":
      return count < 2 ? null : between(version, raise(release, count - 2));
    case "~":
      return between(version, raise(release, Math.min(1, count - 1)));
    case "^": {
      const first = release.replace(/^\d+!/, "").split(".").findIndex((number) => Number(number) > 0);
      return between(version, raise(release, first === -1 ? count - 1 : first));
    }
    default:
      return exactly(version);
  }
}
var partsOf2 = (release) => release.replace(/^\d+!/, "").split(".").length;
function raise(release, at) {
  const [epoch, rest] = release.includes("!") ? release.split("!", 2) : [void 0, release];
  const numbers = (rest ?? "").split(".").slice(0, at + 1);
  const raised = [...numbers.slice(0, at), String(Number(numbers[at] ?? 0) + 1)].join(".");
  return `${epoch === void 0 ? "" : `${epoch}!`}${raised}.dev0`;
}
function rubyTerm(term) {
  const found = /^(~>|>=|<=|!=|>|<|=)?\s*(.*)$/.exec(term);
  const operator = found?.[1] ?? "=";
  const version = found?.[2] ?? "";
  if (!isVersion("rubygems", version)) return null;
  switch (operator) {
    case ">=":
      return atLeast(version);
    case ">":
      return above(version);
    case "<=":
      return atMost(version);
    case "<":
      return below(version);
    case "!=":
      return ANY2;
    case "~>": {
      const numbers = /^\d+(?:\.\d+)*/.exec(version)?.[0].split(".") ?? [];
      const kept = numbers.slice(0, Math.max(1, numbers.length - 1));
      return between(version, `${[...kept.slice(0, -1), String(Number(kept[kept.length - 1]) + 1)].join(".")}.a`);
    }
    default:
      return exactly(version);
  }
}
function nugetRange(text) {
  const floating = /^(\d+(?:\.\d+){0,2})\.\*$/.exec(text)?.[1];
  if (floating !== void 0) return [atLeast(`${floating}.0`.split(".").slice(0, 4).join("."))];
  if (isVersion("nuget", text)) return [atLeast(text)];
  const range = bracketed("nuget", text);
  return range === null ? null : [range];
}
function mavenRange(text, exact) {
  const rising = /^((?:\d{1,9}\.)*)(\d{1,9})\.\+$/.exec(text);
  if (rising !== null) {
    const [, before, last] = rising;
    return [between(`${before}${last}-alpha`, `${before}${Number(last) + 1}-alpha`)];
  }
  if (!/^[[(]/.test(text)) return isVersion("maven", text) ? [exact ? exactly(text) : atLeast(text)] : null;
  const intervals = [];
  const parts = text.match(/[[(][^\])]*[\])]/g) ?? [];
  if (parts.join("").length !== text.replace(/([\])])\s*,\s*(?=[[(])/g, "$1").length) return null;
  for (const part of parts) {
    const interval = bracketed("maven", part);
    if (interval === null) return null;
    intervals.push(interval);
  }
  return intervals;
}
function bracketed(ecosystem, text) {
  const one = /^\[([^,\s]+)\]$/.exec(text)?.[1];
  if (one !== void 0) return isVersion(ecosystem, one) ? exactly(one) : null;
  const found = /^([[(])([^,]*),([^,]*)([\])])$/.exec(text);
  if (found === null) return null;
  const bound2 = (written, bracket) => {
    const version = (written ?? "").trim();
    if (version === "") return null;
    return isVersion(ecosystem, version) ? { version, inclusive: bracket === "[" || bracket === "]" } : "no";
  };
  const lower = bound2(found[2], found[1]);
  const upper = bound2(found[3], found[4]);
  return lower === "no" || upper === "no" ? null : { lower, upper };
}

// src/requirements/dependencies/versions/at-least.ts
function satisfiesAtLeast(fact, minimum) {
  const { ecosystem, version, constraint } = fact;
  if (compareVersions(ecosystem, minimum, minimum) === null) return "unknown";
  if (version !== null) {
    const order = compareVersions(ecosystem, version, minimum);
    return order === null ? "unknown" : order >= 0 ? "yes" : "no";
  }
  if (constraint === null) return "unknown";
  const intervals = intervalsOf(ecosystem, constraint, fact.path.endsWith(".xml")) ?? [];
  if (intervals.length === 0 || intervals.some((interval) => isEmpty(ecosystem, interval))) return "unknown";
  const reaches = intervals.every(
    ({ lower }) => lower !== null && isOrder(compareVersions(ecosystem, lower.version, minimum), 0, 1)
  );
  const stays = intervals.every(({ upper }) => {
    if (upper === null) return false;
    const order = compareVersions(ecosystem, upper.version, minimum);
    return order === -1 || order === 0 && !upper.inclusive;
  });
  return reaches === stays ? "unknown" : reaches ? "yes" : "no";
}
function isEmpty(ecosystem, { lower, upper }) {
  if (lower === null || upper === null) return false;
  const order = compareVersions(ecosystem, lower.version, upper.version);
  return order === 1 || order === 0 && !(lower.inclusive && upper.inclusive);
}
function isOrder(order, ...wanted) {
  return order !== null && wanted.includes(order);
}

// src/requirements/dependencies/index.ts
var KINDS = [
  { ecosystem: "npm", name: /^package\.json$/, read: readPackageJson },
  { ecosystem: "npm", name: /^(?:package-lock|npm-shrinkwrap)\.json$/, read: readPackageLock },
  { ecosystem: "npm", name: /^yarn\.lock$/, read: readYarnLock },
  { ecosystem: "npm", name: /^pnpm-lock\.yaml$/, read: readPnpmLock },
  { ecosystem: "npm", name: /^bun\.lock$/, read: readBunLock },
  { ecosystem: "pypi", name: /^requirements[\w.-]*\.txt$/, read: readRequirements },
  { ecosystem: "pypi", name: /^[\w.-]*[-_.]requirements\.txt$/, read: readRequirements },
  { ecosystem: "pypi", name: /^pyproject\.toml$/, read: readPyproject },
  { ecosystem: "pypi", name: /^(?:poetry|uv|pdm)\.lock$/, read: readPythonLock },
  { ecosystem: "pypi", name: /^Pipfile$/, read: readPipfile },
  { ecosystem: "pypi", name: /^Pipfile\.lock$/, read: readPipfileLock },
  { ecosystem: "pypi", name: /^setup\.cfg$/, read: readSetupCfg },
  { ecosystem: "go", name: /^go\.mod$/, read: readGoMod },
  { ecosystem: "go", name: /^go\.sum$/, read: readGoSum },
  { ecosystem: "maven", name: /^pom\.xml$/, read: readPom },
  { ecosystem: "maven", name: /^[\w.-]*\.gradle(?:\.kts)?$/, read: readGradle },
  { ecosystem: "maven", name: /^(?:[\w.-]*-)?gradle\.lockfile$/, read: readGradleLock },
  { ecosystem: "maven", name: /^[\w.-]+\.versions\.toml$/, read: readCatalog },
  { ecosystem: "cargo", name: /^Cargo\.toml$/, read: readCargoToml },
  { ecosystem: "cargo", name: /^Cargo\.lock$/, read: readCargoLock },
  { ecosystem: "nuget", name: /\.(?:cs|fs|vb)proj$/, read: readProject },
  { ecosystem: "nuget", name: /^Directory\.(?:Packages|Build)\.(?:props|targets)$/, read: readProject },
  { ecosystem: "nuget", name: /^packages\.config$/, read: readPackagesConfig },
  { ecosystem: "nuget", name: /^packages\.lock\.json$/, read: readNugetLock },
  { ecosystem: "rubygems", name: /^(?:Gemfile|gems\.rb)$/, read: readGemfile },
  { ecosystem: "rubygems", name: /^(?:Gemfile\.lock|gems\.locked)$/, read: readGemfileLock },
  { ecosystem: "composer", name: /^composer\.json$/, read: readComposerJson },
  { ecosystem: "composer", name: /^composer\.lock$/, read: readComposerLock }
];
var DEPENDENCY_FILE_MAX_BYTES = 16 * 1024 * 1024;
var MAX_UNREAD = 500;
var MAX_TEXT4 = 500;
var REQUIREMENTS = { ecosystem: "pypi", name: /(?!)/, read: readRequirements };
function kindOf2(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.length > 200 ? void 0 : KINDS.find((kind) => kind.name.test(name));
}
function ecosystemOf(path) {
  return kindOf2(path)?.ecosystem ?? null;
}
function readDependencies(files) {
  const result = { packages: [], unread: [] };
  const byPath = new Map(files.map((file) => [file.path, file]));
  const textOf5 = (path) => {
    const file = byPath.get(path);
    const read2 = file === void 0 ? null : decode2(file.bytes, DEPENDENCY_FILE_MAX_BYTES);
    return read2 !== null && "read" in read2 ? read2.read : null;
  };
  const tomlOf = once((path) => treeOf(textOf5(path), readToml));
  const xmlOf = once((path) => treeOf(textOf5(path), readXml));
  const included = /* @__PURE__ */ new Set();
  for (const { path } of files) {
    if (kindOf2(path)?.read === readRequirements) follow(path, textOf5, included);
  }
  for (const { path, bytes } of files) {
    const kind = kindOf2(path) ?? (included.has(path) ? REQUIREMENTS : void 0);
    if (kind === void 0) continue;
    const text = decode2(bytes, DEPENDENCY_FILE_MAX_BYTES);
    if ("problems" in text) {
      for (const { line, column, message } of text.problems)
        result.unread.push({ ecosystem: kind.ecosystem, path, line, column, why: message });
      continue;
    }
    append(result, kind.ecosystem, path, kind.read({ path, text: text.read, textOf: textOf5, tomlOf, xmlOf }));
  }
  return result;
}
function once(make) {
  const made3 = /* @__PURE__ */ new Map();
  return (path) => {
    const known3 = made3.get(path);
    if (known3 !== void 0) return known3;
    const value2 = make(path);
    made3.set(path, value2);
    return value2;
  };
}
function treeOf(text, read2) {
  const tree = text === null ? null : read2(text);
  return tree !== null && "read" in tree ? tree.read : null;
}
function follow(path, textOf5, seen) {
  const queue = [path];
  for (let next2 = queue.pop(); next2 !== void 0 && seen.size < 1e3; next2 = queue.pop()) {
    for (const target of includedBy(next2, textOf5(next2) ?? "")) {
      if (seen.has(target)) continue;
      seen.add(target);
      queue.push(target);
    }
  }
}
function append(result, ecosystem, path, { packages, unread }) {
  for (const found of packages) {
    const name = normaliseName(ecosystem, found.name);
    if (name === "" || name.length > MAX_TEXT4 || (found.version ?? "").length > MAX_TEXT4) {
      unread.push({ line: found.line, column: found.column, why: "a name or version that is empty or too long" });
      continue;
    }
    const constraint = found.constraint === null || found.constraint.length <= MAX_TEXT4 ? found.constraint : null;
    result.packages.push({ ecosystem, ...found, name, constraint, path });
  }
  for (const each of unread.slice(0, MAX_UNREAD)) result.unread.push({ ecosystem, path, ...each });
  if (unread.length > MAX_UNREAD) result.unread.push({ ecosystem, path, why: `and ${unread.length - MAX_UNREAD} more` });
}

// src/requirements/checks/dependency.ts
function dependencyCheck(check) {
  const kind = "dependency";
  const names2 = (typeof check.name === "string" ? [check.name] : check.name).map((name) => normaliseName(check.ecosystem, name));
  return {
    kind,
    wants: () => false,
    look: () => null,
    conclude(_, __, tree) {
      const { packages, unread: all2 } = tree.dependencies();
      const unread = all2.filter(({ ecosystem }) => ecosystem === check.ecosystem);
      const ours = packages.filter(({ ecosystem }) => ecosystem === check.ecosystem);
      const found = ours.filter(({ name, scope }) => names2.includes(name) && (!check.runtime_only || scope !== "dev"));
      const files = new Set(ours.map(({ path }) => path)).size;
      const result = (answer, because, cited) => ({
        kind,
        answer,
        because,
        cited: cited.slice(0, MOST_CITED).map(({ path, line, column, name, version, constraint }) => ({
          path,
          line,
          column,
          text: `${name} ${version ?? constraint ?? ""}`.trim().slice(0, 200)
        })),
        found: cited.length,
        files
      });
      const named2 = `${names2.join(" or ")} (${check.ecosystem})`;
      const unsure = unread.length > 0 ? `; ${unread.length} ${unread.length === 1 ? "place" : "places"} could not be read, the first in ${unread[0]?.path}` : "";
      if (files === 0 && unread.length === 0)
        return result("not-applicable", `the tree names no packages of ${check.ecosystem}`, []);
      if (check.state === "absent") {
        if (found.length > 0) return result("fail", `${named2} is a dependency`, found);
        return unread.length > 0 ? result("unknown", `no ${named2} was seen${unsure}`, []) : result("pass", `no ${named2} among ${ours.length} packages`, []);
      }
      if (found.length === 0)
        return result(unread.length > 0 ? "unknown" : "fail", `no ${named2} among ${ours.length} packages${unsure}`, []);
      const least = check.at_least;
      if (least === void 0) return result("pass", `${named2} is a dependency`, found);
      const tooOld = found.filter((fact) => satisfiesAtLeast(fact, least) === "no");
      if (tooOld.length > 0) return result("fail", `${named2} is older than ${least}`, tooOld);
      const open2 = found.filter((fact) => satisfiesAtLeast(fact, least) === "unknown");
      if (open2.length === found.length)
        return result("unknown", `whether ${named2} is at least ${least} cannot be told from what is written`, open2);
      return result("pass", `${named2} is at least ${least}`, found);
    }
  };
}

// src/requirements/checks/file.ts
function fileExists({ path, section }) {
  const kind = "file_exists";
  const patterns = typeof path === "string" ? [path] : path;
  const wanted = globs(patterns);
  const heading = section === void 0 ? null : compilePattern(section);
  return {
    kind,
    wants: wanted,
    look(file) {
      if (heading === null) return { path: file.path, line: 1, column: 1, text: file.lines[0]?.trim().slice(0, 200) ?? "" };
      return sectionIn(file, heading);
    },
    conclude(looked, files) {
      const cited = looked.map(({ value: value2 }) => value2).slice(0, 5);
      const named2 = patterns.join(" or ");
      const because = files === 0 ? `there is no ${named2}` : looked.length === 0 ? `no section ${JSON.stringify(section)} in ${named2}` : section === void 0 ? `${cited[0]?.path} exists` : `${cited[0]?.path} has the section`;
      return { kind, answer: looked.length > 0 ? "pass" : "fail", because, cited, found: looked.length, files };
    }
  };
}
function sectionIn(file, heading) {
  const isHeading = (line, next2) => /^\s{0,3}(?:#{1,6}\s|=+\s|-?\s*["']?[\w .-]+["']?\s*:)/.test(line) || /^(?:=+|-+|~+)\s*$/.test(next2);
  for (const [index, line] of file.lines.entries()) {
    if (!isHeading(line, file.lines[index + 1] ?? "") || !heading.test(Buffer.from(line))) continue;
    return { path: file.path, line: index + 1, column: 1, text: line.trim().slice(0, 200) };
  }
  return null;
}

// src/requirements/grep/options.ts
var SHORT = {
  G: "basic",
  E: "extended",
  F: "fixed",
  P: "perl",
  r: "recursive",
  R: "dereference",
  i: "ignore-case",
  y: "ignore-case",
  w: "whole-words",
  x: "whole-lines",
  v: "invert",
  l: "names",
  L: "names-without",
  c: "count",
  o: "parts",
  q: "quiet",
  e: "pattern",
  m: "max-count",
  a: "text",
  I: "no-binary",
  n: "printing",
  h: "printing",
  H: "printing",
  s: "printing",
  A: "printing-value",
  B: "printing-value",
  C: "printing-value"
};
var LONG2 = {
  "basic-regexp": ["basic", "none"],
  "extended-regexp": ["extended", "none"],
  "fixed-regexp": ["fixed", "none"],
  "fixed-strings": ["fixed", "none"],
  "perl-regexp": ["perl", "none"],
  recursive: ["recursive", "none"],
  "ignore-case": ["ignore-case", "none"],
  "no-ignore-case": ["no-ignore-case", "none"],
  "word-regexp": ["whole-words", "none"],
  "line-regexp": ["whole-lines", "none"],
  "invert-match": ["invert", "none"],
  "files-with-matches": ["names", "none"],
  "files-without-match": ["names-without", "none"],
  count: ["count", "none"],
  "only-matching": ["parts", "none"],
  quiet: ["quiet", "none"],
  silent: ["quiet", "none"],
  regexp: ["pattern", "value"],
  "max-count": ["max-count", "value"],
  include: ["include", "value"],
  exclude: ["exclude", "value"],
  "exclude-dir": ["exclude-dir", "value"],
  "binary-files": ["binary-files", "value"],
  text: ["text", "none"],
  "line-number": ["printing", "none"],
  "no-filename": ["printing", "none"],
  "with-filename": ["printing", "none"],
  "no-messages": ["printing", "none"],
  color: ["printing", "maybe"],
  colour: ["printing", "maybe"],
  "after-context": ["printing-value", "value"],
  "before-context": ["printing-value", "value"],
  context: ["printing-value", "value"],
  "line-buffered": ["refused", "none"],
  "byte-offset": ["refused", "none"],
  devices: ["refused", "value"],
  directories: ["refused", "value"],
  "exclude-from": ["refused", "value"],
  file: ["refused", "value"],
  "group-separator": ["refused", "value"],
  "no-group-separator": ["refused", "none"],
  help: ["refused", "none"],
  "initial-tab": ["refused", "none"],
  label: ["refused", "value"],
  null: ["refused", "none"],
  "null-data": ["refused", "none"],
  "dereference-recursive": ["dereference", "none"],
  binary: ["refused", "none"],
  "unix-byte-offsets": ["refused", "none"],
  version: ["refused", "none"]
};
var VALUED = ["pattern", "max-count", "printing-value"];
var INSTEAD = {
  "-f": "write each pattern with -e",
  "--file": "write each pattern with -e",
  "-d": "use -r",
  "--directories": "use -r",
  "--exclude-from": "write each pattern with --exclude"
};
function readArguments(words) {
  const options = [];
  const operands = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === void 0) break;
    const { text, at } = word;
    if (text === "--") return { options, operands: [...operands, ...words.slice(index + 1)] };
    if (!text.startsWith("-") || text === "-") {
      operands.push(word);
      continue;
    }
    if (text.startsWith("--")) {
      const name = text.slice(2).split("=", 1)[0] ?? "";
      const found = longOption(name);
      if (found === null)
        return { error: `grep has no option --${name}, or more than one that begins so`, at, fix: "write it out" };
      const [full2, [setting, takes]] = found;
      if (setting === "refused") return refused(`--${full2}`, at);
      const equals = text.indexOf("=");
      if (equals >= 0 && takes === "none") return { error: `--${full2} takes no value`, at, fix: `write --${full2}` };
      if (equals >= 0 || takes !== "value") {
        options.push({
          setting,
          value: equals < 0 ? "" : text.slice(equals + 1),
          word,
          from: equals < 0 ? text.length : equals + 1
        });
        continue;
      }
      const next2 = words[++index];
      if (next2 === void 0) return { error: `--${full2} has no value`, at, fix: `write --${full2}=\u2026` };
      options.push({ setting, value: next2.text, word: next2, from: 0 });
      continue;
    }
    for (let place = 1; place < text.length; place++) {
      const letter = text[place] ?? "";
      if (/[0-9]/.test(letter)) continue;
      const setting = SHORT[letter];
      if (setting === void 0) return refused(`-${letter}`, at);
      if (!VALUED.includes(setting)) {
        options.push({ setting, value: "", word, from: text.length });
        continue;
      }
      if (place + 1 < text.length) {
        options.push({ setting, value: text.slice(place + 1), word, from: place + 1 });
        break;
      }
      const next2 = words[++index];
      if (next2 === void 0) return { error: `-${letter} has no value`, at, fix: null };
      options.push({ setting, value: next2.text, word: next2, from: 0 });
    }
  }
  return { options, operands };
}
function longOption(name) {
  const exact = LONG2[name];
  if (exact !== void 0 && Object.hasOwn(LONG2, name)) return [name, exact];
  const found = Object.entries(LONG2).filter(([full2]) => full2.startsWith(name));
  const [first] = found;
  if (first === void 0) return null;
  const same = found.every(([, [setting]]) => setting === first[1][0] && setting !== "refused" && setting !== "printing");
  return found.length === 1 || same || found.every(([full2]) => /^colou?r$/.test(full2)) ? first : null;
}
var refused = (option, at) => ({
  unsupported: `the option ${option}`,
  at,
  fix: INSTEAD[option] ?? "leave it out if it only changes what is printed"
});

// src/requirements/grep/bracket.ts
function parseBracket(characters, at, folding) {
  const sets = [];
  let here = at + 1;
  const negated = characters[here] === "^";
  if (negated) here += 1;
  const first = here;
  const fold = (code) => folding?.fold(code) ?? code;
  const codeAt = (index) => fold(characters[index]?.codePointAt(0) ?? 0);
  for (; here === first || characters[here] !== "]"; ) {
    const sign2 = characters[here];
    const next2 = characters[here + 1];
    if (sign2 === void 0) return wrong("a [ is not closed", "write \\[ for a bracket");
    if (sign2 === "[" && (next2 === "=" || next2 === "."))
      return { unsupported: `[${next2}\u2026${next2}] in a bracket expression`, fix: "write the characters themselves" };
    if (sign2 === "[" && next2 === ":") {
      const found2 = classAt(characters, here + 2);
      if (typeof found2 === "object") return found2;
      sets.push(unicodeClass(folding !== null && (found2 === "upper" || found2 === "lower") ? "alpha" : found2));
      here += 4 + found2.length;
      if (isRange(characters, here)) return wrong("a class such as [:alpha:] begins a range", "put the hyphen last");
      continue;
    }
    if (sign2 === "-" && here !== first && next2 !== "]") return wrong("a hyphen between two ranges", "put the hyphen last");
    if (!isRange(characters, here + 1)) {
      sets.push([codeAt(here), codeAt(here)]);
      here += 1;
      continue;
    }
    if (characters[here + 2] === "[" && [".", "=", ":"].includes(characters[here + 3] ?? ""))
      return { unsupported: `[${characters[here + 3]} at the end of a range`, fix: "write the characters themselves" };
    if (Math.max(codeAt(here), codeAt(here + 2)) > 126)
      return {
        unsupported: "a range of letters beyond ASCII: it differs between locales",
        fix: "write the characters themselves"
      };
    if (codeAt(here) > codeAt(here + 2))
      return wrong("a range ends before it begins", folding === null ? null : "with -i it is read in capitals");
    sets.push([codeAt(here), codeAt(here + 2)]);
    here += 3;
  }
  const text = characters.slice(at + 1, here).join("");
  if (/^:.+:$/s.test(text)) return wrong(`[${text}] is written [[${text}]]`, `write [[${text}]]`);
  const found = union(sets);
  const set2 = folding === null ? found : unfold(found, folding);
  return { set: negated ? complement(union([set2, [10, 10]])) : set2, end: here + 1 };
}
function isRange(characters, at) {
  return characters[at] === "-" && characters[at + 1] !== void 0 && characters[at + 1] !== "]";
}
function classAt(characters, from) {
  const rest = characters.slice(from, from + 16).join("");
  const name = /^([^:\]]*):\]/.exec(rest)?.[1] ?? "";
  return isClassName(name) ? name : wrong(`[:${name}:] is no class of characters`, "such as [:alpha:], [:digit:], [:space:]");
}

// src/requirements/grep/posix.ts
var MOST_REPEATS2 = 32767;
var MOST_DEPTH2 = 200;
var ELSEWHERE = {
  d: "[0-9]",
  D: "[^0-9]",
  t: "a tab in the pattern",
  n: "a second -e",
  r: "[[:space:]]"
};
function parsePosix(pattern, dialect) {
  const characters = [...pattern];
  const { extended } = dialect;
  const warnings = [];
  let at = 0;
  let depth = 0;
  let fault2 = null;
  let opening = true;
  const fail = (found) => {
    fault2 ??= found;
    at = characters.length;
    return EMPTY;
  };
  const operator = () => {
    const here = characters[at];
    if (here === void 0) return null;
    if (here === "*") return "*";
    if (extended) return "(){|+?".includes(here) ? here : null;
    const next2 = characters[at + 1];
    return here === "\\" && next2 !== void 0 && "(){|+?".includes(next2) ? next2 : null;
  };
  const width = (sign2) => extended || sign2 === "*" ? 1 : 2;
  const alternatives2 = () => {
    const parts = [branch()];
    while (operator() === "|") {
      at += width("|");
      opening = true;
      parts.push(branch());
    }
    return any(parts);
  };
  const branch = () => {
    const parts = [];
    for (let sign2 = operator(); at < characters.length && sign2 !== "|"; sign2 = operator()) {
      if (sign2 === ")") break;
      parts.push(repeated());
    }
    return all(parts);
  };
  const repeated = () => {
    if (opening && extended && "*+?{".includes(operator() ?? " ")) {
      return leading();
    }
    let part = atom();
    const isAnchor = hasAssertion(part);
    for (let sign2 = operator(); sign2 !== null && "*+?{".includes(sign2); sign2 = operator()) {
      if (opening && !extended) break;
      if (isAnchor)
        return fail({
          unsupported: "a repeat of ^, $ or of the edge of a word",
          fix: "put the anchor outside of what is repeated"
        });
      const times = repeats(sign2);
      if (times === null) break;
      part = times.max === 0 ? EMPTY : { kind: "repeat", part, ...times };
    }
    return part;
  };
  const leading = () => {
    if (operator() === "{") return fail({ unsupported: "a brace with nothing before it", fix: "write \\{" });
    warnings.push(`${operator()} repeats nothing`);
    at += 1;
    const next2 = operator();
    if (at >= characters.length || next2 !== null && next2 !== "(")
      return fail({ unsupported: "a repeat with nothing before it", fix: "escape it with a backslash" });
    return EMPTY;
  };
  const repeats = (sign2) => {
    if (sign2 === "{") {
      const interval = intervalAt(at + width("{"));
      if (interval === null) {
        if (!extended) fail(wrong("\\{ is not followed by an interval such as \\{2,3\\}", "write { for a brace"));
        return null;
      }
      if (interval.max !== null && interval.max < interval.min) fail(wrong("an interval that ends before it begins", null));
      if ((interval.max ?? interval.min) > MOST_REPEATS2) fail(wrong("more than 32767 repeats", null));
      at = interval.end;
      return interval;
    }
    at += width(sign2);
    return { min: sign2 === "+" ? 1 : 0, max: sign2 === "?" ? 1 : null };
  };
  const intervalAt = (from) => {
    const close2 = extended ? "\\}" : "\\\\\\}";
    const found = new RegExp(`^(?:([0-9]+)(,?)([0-9]*)|(,)([0-9]*))${close2}`).exec(characters.slice(from, from + 80).join(""));
    if (found === null || found[1] !== void 0 && found[2] === "" && found[3] !== "") return null;
    const min = Number(found[1] ?? 0);
    const upper = found[3] ?? found[5] ?? "";
    const open2 = found[2] === "," || found[4] === ",";
    return { min, max: open2 ? upper === "" ? null : Number(upper) : min, end: from + [...found[0]].length };
  };
  const atom = () => {
    const sign2 = operator();
    const here = characters[at] ?? "";
    if (sign2 === "(") return group();
    if (here === "^" && (extended || opening)) return anchor("line-start", 1, true);
    if (here === "$" && (extended || endsHere(at + 1))) return anchor("line-end", 1, false);
    opening = false;
    if (here === "[") return bracket();
    if (here === ".") {
      at += 1;
      return { kind: "one", set: complement([10, 10]) };
    }
    if (here === "\\") return escaped();
    at += 1;
    return literal2(here);
  };
  const endsHere = (from) => {
    const [next2, behind2] = [characters[from], characters[from + 1]];
    return next2 === void 0 || next2 === "\\" && (behind2 === ")" || behind2 === "|");
  };
  const anchor = (assertion, length, stays) => {
    at += length;
    opening = opening && stays;
    return assert(assertion);
  };
  const group = () => {
    at += width("(");
    depth += 1;
    if (depth > MOST_DEPTH2) return fail({ unsupported: "more than 200 groups inside each other", fix: null });
    opening = true;
    const inner = alternatives2();
    if (fault2 !== null) return EMPTY;
    if (operator() !== ")")
      return fail(wrong("a group is not closed", extended ? "write \\( for a parenthesis" : "write ( for a parenthesis"));
    at += width(")");
    depth -= 1;
    opening = false;
    return inner;
  };
  const bracket = () => {
    const found = parseBracket(characters, at, dialect.folding);
    if (!("set" in found)) return fail(found);
    at = found.end;
    return { kind: "one", set: found.set };
  };
  const escaped = () => {
    const next2 = characters[at + 1];
    if (next2 === void 0) return fail(wrong("the pattern ends with a backslash", "write \\\\ for a backslash"));
    if (/[1-9]/.test(next2)) return fail({ unsupported: `the back-reference \\${next2}`, fix: "write the repeated text out" });
    at += 2;
    switch (next2) {
      case "w":
        return { kind: "one", set: unicodeWord() };
      case "W":
        return { kind: "one", set: notNewline(complement(unicodeWord())) };
      case "s":
        return { kind: "one", set: notNewline(unicodeClass("space")) };
      case "S":
        return { kind: "one", set: complement(unicodeClass("space")) };
      case "<":
        return assert("word-start");
      case ">":
        return assert("word-end");
      case "b":
        return assert("word-edge");
      case "B":
        return assert("no-word-edge");
      case "`":
        return assert("line-start");
      case "'":
        return assert("line-end");
    }
    const instead = ELSEWHERE[next2];
    if (instead !== void 0)
      warnings.push(`\\${next2} is the letter ${next2} in grep ${extended ? "-E" : "-G"}: write ${instead}`);
    return literal2(next2);
  };
  const literal2 = (character) => {
    const code = character.codePointAt(0) ?? 0;
    return { kind: "one", set: dialect.folding === null ? [code, code] : alikeOf(code, dialect.folding) };
  };
  const expression2 = alternatives2();
  if (fault2 === null && at < characters.length)
    fail(
      extended ? { unsupported: "a closing parenthesis without an opening one", fix: "write \\)" } : wrong("\\) has no \\( before it", "write ) for a parenthesis")
    );
  return fault2 ?? { expression: expression2, warnings };
}
var notNewline = (set2) => complement(union([complement(set2), [10, 10]]));

// src/requirements/grep/shell.ts
var ACTIVE = {
  "|": ["a pipe", "write one grep command: its exit status is the answer"],
  ";": ["a second command", "write one control for each command"],
  "&": ["a second command, or one in the background", "write one control for each command"],
  "<": ["input from a file", "name the file behind the pattern"],
  ">": ["output to a file", "leave it out: output is not shown, and messages can be left out with -s"],
  "(": ["a subshell", "put quotes around the pattern"],
  ")": ["a subshell", "put quotes around the pattern"],
  "`": ["a command inside the command", "write its result"],
  "#": ["a comment", "put it into the YAML, or quotes around the pattern"],
  "~": ["a home folder", "name a file of the repository"]
};
var WHOLE = [
  [/^(?:[012]?>>?|&>)\s*\/dev\/null/, "output to /dev/null", "leave it out, or write -q"],
  [/^\|\s*wc\b/, "a pipe to wc", "leave it out: grep is true when a line matches; ! grep when none does"],
  [/^\|\|\s*true\b/, "|| true", "leave it out: the answer would always be yes"],
  [/^\|\|\s*exit\s+1\b/, "|| exit 1", "leave it out: no match is a no already"],
  [/^\|\|/, "a second command", "write one control for each command, or one pattern with alternatives"],
  [/^&&/, "a second command", "write one control for each command"]
];
function splitWords(command) {
  const words = [];
  const text = command.trimEnd();
  let pieces = null;
  let start = 0;
  const add2 = (piece, quoted2, at) => {
    if (pieces === null) {
      pieces = [];
      start = at;
    }
    const last = pieces.at(-1);
    if (last !== void 0 && last.quoted === quoted2) last.text += piece;
    else pieces.push({ text: piece, quoted: quoted2 });
  };
  const close2 = () => {
    if (pieces !== null) words.push({ pieces, text: pieces.map((piece) => piece.text).join(""), at: start });
    pieces = null;
  };
  for (let at = 0; at < text.length; ) {
    const here = text[at] ?? "";
    if (here === " " || here === "	") {
      close2();
      at += 1;
    } else if (here === "\n") {
      if (words.length > 0 || pieces !== null)
        return refusal("a second command on its own line", at, "end the line before it with a backslash");
      at += 1;
    } else if (here === "\\") {
      if (text[at + 1] === void 0) return refusal("a backslash at the end", at, "leave it out");
      if (text[at + 1] !== "\n") add2(text[at + 1] ?? "", true, at);
      at += 2;
    } else if (here === "'") {
      const end = text.indexOf("'", at + 1);
      if (end < 0) return refusal("a quotation mark without its pair", at, "write ' at the end of the pattern");
      add2(text.slice(at + 1, end), true, at);
      at = end + 1;
    } else if (here === '"') {
      const found = doubleQuoted(text, at);
      if ("unsupported" in found) return found;
      add2(found.text, true, at);
      at = found.end;
    } else {
      const active = activeAt(text, at, pieces === null);
      if (active !== null) return active;
      add2(here, false, at);
      at += 1;
    }
  }
  close2();
  return words;
}
function doubleQuoted(text, from) {
  let inside2 = "";
  for (let at = from + 1; at < text.length; at++) {
    const here = text[at] ?? "";
    if (here === '"') return { text: inside2, end: at + 1 };
    if (here === "`") return refusal("a command inside the command", at, `use ' instead of "`);
    if (here === "$" && expands(text, at, true))
      return refusal("a variable or command inside double quotes", at, `use ' instead of "`);
    if (here === "\\" && '$`"\\\n'.includes(text[at + 1] ?? " ")) {
      at += 1;
      if (text[at] !== "\n") inside2 += text[at];
    } else inside2 += here;
  }
  return refusal("a quotation mark without its pair", from, 'write " at the end of the pattern');
}
function expands(text, at, inQuotes) {
  const next2 = text[at + 1] ?? " ";
  return /[A-Za-z0-9_{(@*#?$!\-[]/.test(next2) || !inQuotes && (next2 === "'" || next2 === '"');
}
function activeAt(text, at, isFirst) {
  const here = text[at] ?? "";
  const rest = text.slice(at, at + 40);
  for (const [pattern, what, fix] of WHOLE)
    if (pattern.test(rest) && (isFirst || !/^[0-9]/.test(here))) return refusal(what, at, fix);
  if (here === "$")
    return expands(text, at, false) ? refusal("a variable or a command inside the command", at, "put ' around the pattern") : null;
  if ((here === "#" || here === "~") && !isFirst) return null;
  const active = ACTIVE[here];
  if (active !== void 0) return refusal(active[0], at, active[1]);
  if (here < " " || here === "\x7F") return refusal("a control character", at, "leave it out");
  return null;
}
var refusal = (unsupported2, at, fix) => ({ unsupported: unsupported2, at, fix });

// src/requirements/grep/plan.ts
var MOST_COMMAND = 16384;
var MOST_PATTERN2 = 4096;
var MOST_NAMES = 200;
var LONGEST_NAME = 255;
var isPlan = (parsed) => "expression" in parsed;
function parseVerification(text) {
  if (text.length > MOST_COMMAND) return unsupported("a command of more than 16384 characters", MOST_COMMAND, null);
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\0/.test(text))
    return unsupported("a character that no command can hold", 0, null);
  const words = splitWords(text);
  if (!Array.isArray(words)) return words;
  const inverted = words[0]?.pieces.length === 1 && words[0].text === "!" && words[0].pieces[0]?.quoted === false;
  const [program, ...rest] = inverted ? words.slice(1) : words;
  if (program === void 0) return { error: "there is no command", at: 0, fix: "write grep, a pattern and files" };
  const matcher = PROGRAMS[program.text];
  if (matcher === void 0 || !Object.hasOwn(PROGRAMS, program.text)) return otherProgram(program, rest);
  const braces = rest.find(
    ({ pieces }) => pieces.some((piece) => !piece.quoted && /\{[^{}]*(?:,|\.\.)[^{}]*\}/.test(piece.text))
  );
  if (braces !== void 0)
    return unsupported(
      "braces outside quotes: shells differ",
      braces.at,
      "put ' around a pattern, write one --include for each glob"
    );
  const given = readArguments(rest);
  if (!("options" in given)) return given;
  return planOf({ inverted, program: matcher, options: given.options, operands: given.operands, at: program.at });
}
var PROGRAMS = { grep: "grep", egrep: "extended", fgrep: "fixed" };
function otherProgram(program, rest) {
  if (program.text === "git" && rest[0]?.text === "grep") return unsupported("git grep", program.at, "write grep -r");
  if (/^[A-Za-z_]\w*=/.test(program.text)) return unsupported("a variable before the command", program.at, "leave it out");
  const name = [...program.text].slice(0, 40).join("");
  return unsupported(`the program ${JSON.stringify(name)}`, program.at, "write grep, or a check of another kind");
}
function planOf(request) {
  const { options, at } = request;
  const has = (setting) => options.some((option) => option.setting === setting);
  const last = (...settings) => options.findLast(({ setting }) => settings.includes(setting));
  const matchers = new Set(options.map(({ setting }) => setting).filter((setting) => MATCHERS.includes(setting)));
  if (request.program !== "grep") matchers.add(request.program);
  if (matchers.size > 1) return error("-G, -E, -F and -P exclude each other", at, "keep one of them");
  const matcher = [...matchers][0] ?? "basic";
  const written = options.filter(({ setting }) => setting === "pattern");
  const [pattern, ...names2] = written.length > 0 ? [void 0, ...request.operands] : request.operands;
  if (written.length === 0 && pattern === void 0)
    return error("there is no pattern", at, "write the pattern behind the options");
  const patternWords2 = pattern === void 0 ? written.map(({ word }) => word) : [pattern];
  const bare2 = patternWords2.find((word) => hasUnquotedGlob(word));
  if (bare2 !== void 0)
    return unsupported("a pattern with * ? or [ outside quotes: a shell may replace it", bare2.at, "put ' around the pattern");
  const source = pattern === void 0 ? written.map(({ value: value2 }) => value2).join("\n") : pattern.text;
  const where = patternWords2[0]?.at ?? at;
  if (source.length > MOST_PATTERN2) return unsupported("a pattern of more than 4096 characters", where, null);
  const ignoreCase = last("ignore-case", "no-ignore-case")?.setting === "ignore-case";
  const read2 = readPatterns(source, matcher, ignoreCase);
  if (!("expression" in read2)) return { ...read2, at: where };
  const wholeLines = has("whole-lines");
  const wholeWords = has("whole-words") && !wholeLines;
  if (wholeWords && matcher !== "perl" && isNullable(read2.expression))
    return unsupported("-w with a pattern that an empty text matches", where, "write + instead of *");
  if (has("invert") && !has("whole-words") && !wholeLines && source.split("\n").includes(""))
    return unsupported("-v with an empty pattern: it selects nothing", where, "write the pattern");
  const expression2 = wholeLines ? all([assert("line-start"), read2.expression, assert("line-end")]) : wholeWords ? all([assert("no-word-before"), read2.expression, assert("no-word-behind")]) : read2.expression;
  if (sizeOf(expression2) > MOST_STEPS)
    return unsupported("a pattern whose repeats make it too large", where, "repeat fewer times");
  if (matcher === "perl" && has("parts"))
    return unsupported("-o together with -P", last("parts")?.word.at ?? at, "leave -o out: it does not change the answer");
  const count = last("max-count");
  if (count !== void 0 && !/^[0-9]{1,15}$/.test(count.value))
    return unsupported(`-m ${JSON.stringify(count.value.slice(0, 20))}`, count.word.at, "write a number");
  if (count !== void 0 && Number(count.value) === 0) return error("-m 0 reads nothing", count.word.at, "leave it out");
  const binary = binaryOf(options);
  if (typeof binary === "object") return binary;
  for (const option of options)
    if (option.setting === "printing-value" && !/^[0-9]+$/.test(option.value))
      return error("lines of context are a number", option.word.at, null);
  for (const { setting, value: value2, word } of options)
    if (setting === "printing" && /^--colou?r=/.test(word.text) && !/^(?:always|never|auto|yes|no|force|none|tty|if-tty)$/.test(value2))
      return error("--color is always, never or auto", word.at, "leave it out");
  const globs2 = globsOf(options);
  if ("at" in globs2) return globs2;
  const followsLinks = has("dereference");
  const recursive = has("recursive") || followsLinks;
  if (names2.length === 0 && !recursive)
    return error("there is no file: grep would wait for its input", at, "name files, or add -r");
  if (names2.length > MOST_NAMES)
    return unsupported("more than 200 files and folders", names2[MOST_NAMES]?.at ?? at, "name a folder with -r");
  const operands = [];
  for (const name of names2) {
    if (name === void 0) continue;
    const found = operandOf(name);
    if ("at" in found) return found;
    operands.push(found);
  }
  return {
    inverted: request.inverted,
    expression: expression2,
    words: matcher === "perl" ? "ascii" : "unicode",
    invertMatch: has("invert"),
    output: outputOf(options),
    mostLines: count === void 0 ? null : Number(count.value),
    binary,
    recursive,
    followsLinks,
    files: globs2.files,
    skippedFolders: globs2.folders,
    operands,
    warnings: read2.warnings
  };
}
var MATCHERS = ["basic", "extended", "fixed", "perl"];
function readPatterns(source, matcher, ignoreCase) {
  if (matcher === "perl")
    return source.includes("\n") ? { error: "-P takes one pattern", fix: "join them with |" } : parsePerl(source, ignoreCase);
  const folding = ignoreCase ? posixFolding() : null;
  const found = [];
  const warnings = [];
  for (const line of source.split("\n")) {
    const escaped = matcher === "fixed" ? line.replace(/[\\[*.^$]/g, "\\$&") : line;
    const read2 = parsePosix(escaped, { extended: matcher === "extended", folding });
    if (!("expression" in read2)) return read2;
    found.push(read2.expression);
    if (matcher !== "fixed") warnings.push(...read2.warnings, ...likelyMeant(line, matcher));
  }
  return { expression: any(found), warnings: [...new Set(warnings)].slice(0, 10) };
}
function likelyMeant(line, matcher) {
  return matcher === "basic" && /(?<!\\)\|/.test(line.replace(/\[[^\]]*\]/g, "")) ? ["| is a character in grep -G: write -E for alternatives"] : [];
}
function outputOf(options) {
  const has = (setting) => options.some((option) => option.setting === setting);
  if (has("quiet")) return "nothing";
  const names2 = options.findLast(({ setting }) => setting === "names" || setting === "names-without")?.setting;
  if (names2 === "names" || names2 === "names-without") return names2;
  if (has("count")) return "counts";
  return has("parts") ? "parts" : "lines";
}
function binaryOf(options) {
  const option = options.findLast(({ setting }) => setting === "text" || setting === "no-binary" || setting === "binary-files");
  if (option === void 0) return "binary";
  if (option.setting !== "binary-files") return option.setting === "text" ? "text" : "without-match";
  const { value: value2 } = option;
  if (value2 === "binary" || value2 === "text" || value2 === "without-match") return value2;
  return error("--binary-files is binary, text or without-match", option.word.at, null);
}
var ENDINGS = new Set(
  "c cc cpp cs css cxx dart ex exs go gradle groovy h hpp hs html java js json jsx kt kts lua m md mjs cjs mm php pl proto ps1 py pyi rb rs sass scala scss sh sql swift tf toml ts tsx txt vue xml yaml yml".split(
    " "
  )
);
function globsOf(options) {
  const files = [];
  const folders = [];
  for (const { setting, value: value2, word, from } of options) {
    if (setting !== "include" && setting !== "exclude" && setting !== "exclude-dir") continue;
    const option = `--${setting}`;
    const { at } = word;
    if (from === 0 && hasUnquotedGlob(word))
      return unsupported(`the glob of ${option} outside quotes`, at, `write ${option}='\u2026'`);
    const glob = setting === "exclude-dir" ? value2.replace(/\/+$/, "") : value2;
    const shown2 = [...glob].slice(0, 40).join("");
    if (glob.length > LONGEST_NAME || files.length + folders.length >= MOST_NAMES)
      return unsupported("more than 200 globs, or one of more than 255 characters", at, "use fewer and shorter ones");
    if (glob === "") return error(`${option} is empty: it fits no name`, at, `write ${option}='*.py'`);
    const braces = /^(.*)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(glob);
    if (braces !== null) {
      const each = (braces[2] ?? "").split(",").slice(0, 6);
      return error(
        `${option}='${shown2}' fits no name: grep knows no braces`,
        at,
        `write ${each.map((part) => `${option}='${braces[1]}${part}${braces[3]}'`).join(" ")}`
      );
    }
    if (glob.includes("/"))
      return error(
        `${option}='${shown2}' fits no name: it is compared with names without their folder`,
        at,
        `name the folder behind the pattern, and only the last part in ${option}`
      );
    const ending = /^\.?([a-z0-9]+)$/.exec(glob)?.[1];
    if (setting === "include" && ending !== void 0 && ENDINGS.has(ending))
      return error(`--include='${shown2}' fits only a file of exactly that name`, at, `write --include='*.${ending}'`);
    if (setting === "exclude-dir") folders.push(glob);
    else files.push({ glob, include: setting === "include" });
  }
  return { files, folders };
}
var hasUnquotedGlob = ({ pieces }) => pieces.some((piece) => !piece.quoted && /[*?[]/.test(piece.text));
function operandOf(word) {
  const { text, at } = word;
  if (text === "") return error("a file without a name", at, "leave it out");
  if (text === "-") return unsupported("- as a file: the input of the command", at, "name the files");
  if (text.startsWith("/")) return unsupported("an absolute path", at, "write it from the root of the repository");
  const parts = [];
  for (const pieces of componentsOf(word)) {
    const name = pieces.map((piece) => piece.text).join("");
    if (name.length > LONGEST_NAME) return unsupported("a name of more than 255 characters", at, null);
    if (name === "..") return unsupported("a path with ..", at, "write it from the root of the repository");
    if (name === "" || name === ".") continue;
    const glob = pieces.some((piece) => !piece.quoted && /[*?[]/.test(piece.text));
    const escaped = (piece) => piece.quoted ? piece.text.replace(/[\\*?[\]!^-]/g, "\\$&") : piece.text;
    if (glob && /^\.(?:[.*?[]|$)/.test(name)) return unsupported("a glob that may be ..", at, "write the names");
    parts.push({ text: glob ? pieces.map(escaped).join("") : name, glob });
  }
  return { written: text, parts, folder: /(?:^|\/)\.?$/.test(text) };
}
function componentsOf({ pieces }) {
  const found = [[]];
  for (const piece of pieces) {
    piece.text.split("/").forEach((text, index) => {
      if (index > 0) found.push([]);
      if (text !== "") found.at(-1)?.push({ text, quoted: piece.quoted });
    });
  }
  return found;
}
var unsupported = (what, at, fix) => ({ unsupported: what, at, fix });
var error = (what, at, fix) => ({ error: what, at, fix });

// src/requirements/grep/glob.ts
function globExpression(glob) {
  const characters = [...glob];
  const parts = [assert("line-start")];
  for (let at = 0; at < characters.length; at++) {
    const here = characters[at] ?? "";
    if (here === "*") parts.push({ kind: "repeat", part: { kind: "one", set: ANY }, min: 0, max: null });
    else if (here === "?") parts.push({ kind: "one", set: ANY });
    else if (here === "[") {
      const found = globBracket(characters, at);
      parts.push(found === null ? literal(here) : { kind: "one", set: found.set });
      if (found !== null) at = found.end - 1;
    } else {
      if (here === "\\" && characters[at + 1] !== void 0) at += 1;
      parts.push(literal(characters[at] ?? ""));
    }
  }
  return all([...parts, assert("line-end")]);
}
var literal = (character) => {
  const code = character.codePointAt(0) ?? 0;
  return { kind: "one", set: [code, code] };
};
function globBracket(characters, from) {
  let at = from + 1;
  const negated = characters[at] === "!" || characters[at] === "^";
  if (negated) at += 1;
  const sets = [];
  const code = () => {
    if (characters[at] === "\\") at += 1;
    return characters[at++]?.codePointAt(0) ?? null;
  };
  for (let first = true; first || characters[at] !== "]"; first = false) {
    if (characters[at] === void 0) return null;
    const name = /^\[:(\w+):\]/.exec(characters.slice(at, at + 12).join(""))?.[1];
    if (name !== void 0 && isClassName(name)) {
      sets.push(unicodeClass(name));
      at += name.length + 4;
      continue;
    }
    const low = code();
    if (low === null) return null;
    if (characters[at] === "-" && characters[at + 1] !== void 0 && characters[at + 1] !== "]") {
      at += 1;
      const high = code();
      if (high === null) return null;
      if (high >= low) sets.push([low, high]);
    } else sets.push([low, low]);
  }
  const set2 = union(sets);
  return { set: negated ? complement(set2) : set2, end: at + 1 };
}

// src/requirements/grep/scope.ts
function scopeOf3(plan) {
  const files = plan.files.map(({ glob, include }) => ({ include, fits: fitter(glob) }));
  const folders = plan.skippedFolders.map(fitter);
  const operands = plan.operands.map((operand) => ({ operand, ...finder(operand), found: false, folder: false }));
  const isLeftOut = (name, whole) => {
    const last = files.findLast(({ fits }) => whole ? fitsTail(fits, name) : fits(name));
    return last === void 0 ? files[0]?.include ?? false : !last.include;
  };
  const isSkipped = (names2) => names2.some((name) => folders.some((fits) => fits(name)));
  const placeUnder = (names2) => isSkipped(names2.slice(0, -1)) || isLeftOut(names2.at(-1) ?? "", false) ? "left out" : "searched";
  return {
    placeOf(path) {
      const names2 = path.split("/");
      if (plan.operands.length === 0) return placeUnder(names2);
      let place = "elsewhere";
      for (const entry of operands) {
        const here = entry.covers(names2);
        if (here === null) continue;
        if (here === "file") {
          if (entry.operand.folder) continue;
          entry.found = true;
          if (!isLeftOut(writtenAs(entry.operand, path), true)) place = "searched";
          else if (place === "elsewhere") place = "left out";
          continue;
        }
        entry.found = true;
        const top = writtenAs(entry.operand, names2.slice(0, here).join("/"));
        const skipped = folders.some((fits) => fitsTail(fits, top));
        entry.folder ||= !skipped;
        if (!plan.recursive || skipped) {
          if (place === "elsewhere") place = "left out";
        } else if (placeUnder(names2.slice(here)) === "searched") place = "searched";
        else if (place === "elsewhere") place = "left out";
      }
      return place;
    },
    problems: () => operands.flatMap(({ operand, found, folder }) => {
      const shown2 = JSON.stringify([...operand.written].slice(0, 200).join(""));
      if (!found && operand.parts.length > 0) return [`${shown2}: no such file or folder`];
      return folder && !plan.recursive ? [`${shown2} is a folder, and -r is not given`] : [];
    })
  };
}
function fitter(glob) {
  const automaton = new Automaton(globExpression(glob), unicodeWord());
  return (name) => {
    const bytes = Buffer.from(name, "utf8");
    return automaton.test(bytes, { from: 0, to: bytes.length });
  };
}
function fitsTail(fits, name) {
  if (fits(name)) return true;
  for (let slash = name.indexOf("/"); slash >= 0; slash = name.indexOf("/", slash + 1)) {
    if (name[slash + 1] !== "/" && fits(name.slice(slash + 1))) return true;
  }
  return false;
}
function writtenAs({ written, parts }, path) {
  if (parts.some(({ glob }) => glob)) return `${/^(?:\.\/+)*/.exec(written)?.[0] ?? ""}${path}`;
  return written;
}
function finder({ parts }) {
  const tests = parts.map(({ text, glob }) => {
    if (!glob) return (name) => name === text;
    const fits = fitter(text);
    const hides = /^[*?[]/.test(text);
    return (name) => !(hides && name.startsWith(".")) && fits(name);
  });
  return {
    covers(names2) {
      if (tests.length > names2.length || !tests.every((fits, index) => fits(names2[index] ?? ""))) return null;
      return tests.length === names2.length ? "file" : tests.length;
    }
  };
}

// src/requirements/grep/run.ts
var MOST_TEXT = 400;
var MOST_ERRORS = 20;
function grepSearcher(plan, most) {
  const scope = scopeOf3(plan);
  const finder2 = lineFinder(plan);
  return {
    searches: (path) => scope.placeOf(path) === "searched",
    search(file) {
      const result = emptyResult();
      try {
        searchFile(plan, finder2, file, result, most);
      } catch (error2) {
        if (!(error2 instanceof TooMuchWork)) throw error2;
        result.errors.push("the pattern asks for too much work");
      }
      return { selected: result.selected, matches: result.matches, errors: result.errors.slice(0, MOST_ERRORS) };
    },
    follows(links) {
      if (!plan.followsLinks) return null;
      const folders = scopeOf3({ ...plan, files: [] });
      return links.find((link) => folders.placeOf(link) === "searched") ?? null;
    },
    problems(paths) {
      const whole = scopeOf3(plan);
      for (const path of paths) whole.placeOf(path);
      return whole.problems();
    }
  };
}
function emptyResult() {
  return { status: 1, holds: false, files: 0, filesMatched: 0, selected: 0, matches: [], counts: [], binary: [], errors: [] };
}
function searchFile(plan, finder2, { path, bytes: given }, result, most) {
  const whole = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const hasNul = plan.binary !== "text" && whole.includes(0);
  const count = (selected2) => {
    result.selected += selected2;
    if (selected2 > 0) result.filesMatched += 1;
    if (result.counts.length < most) result.counts.push({ path, selected: selected2 });
  };
  if (hasNul && plan.binary === "without-match") {
    count(0);
    return;
  }
  const bytes = hasNul ? withoutNul(whole) : whole;
  const onlyFirst = plan.output === "names" || plan.output === "names-without" || plan.output === "nothing";
  const limit = onlyFirst || hasNul && plan.output !== "counts" ? 1 : plan.mostLines ?? Number.POSITIVE_INFINITY;
  let selected = 0;
  let counted2 = 0;
  let number = 1;
  let hidden = hasNul;
  for (const line of selectedLines(plan.invertMatch, finder2, bytes)) {
    selected += 1;
    if (!hasNul && plan.binary !== "text" && strayByte(bytes, line.from, line.to)) hidden = true;
    else if (!hasNul && result.matches.length < most) {
      number += newlines(bytes, counted2, line.from);
      counted2 = line.from;
      tell(plan, finder2, { path, bytes, line, number }, result.matches, most);
    }
    if (selected >= limit) break;
  }
  if (hidden && plan.binary === "binary" && selected > 0 && (plan.output === "lines" || plan.output === "parts") && result.binary.length < most)
    result.binary.push(path);
  count(selected);
}
function* selectedLines(inverted, finder2, bytes) {
  for (let at = 0; at < bytes.length; ) {
    const found = finder2.next(bytes, at);
    if (inverted) {
      const end = found?.from ?? bytes.length;
      while (at < end) {
        const to = lineEnd2(bytes, at);
        yield { from: at, to };
        at = to + 1;
      }
    } else if (found !== null) yield found;
    if (found === null) return;
    at = found.to + 1;
  }
}
function tell(plan, finder2, selected, matches3, most) {
  const { path, bytes, line, number } = selected;
  const first = plan.invertMatch ? null : finder2.match(bytes, line, line.from);
  if (plan.output !== "parts") {
    const column = first === null ? null : columnOf(bytes, line, first.from);
    matches3.push({ path, line: number, column, text: textOf4(bytes, line) });
    return;
  }
  for (let part = first; part !== null && matches3.length < most; ) {
    const isEmpty2 = part.from === part.to;
    if (!isEmpty2) matches3.push({ path, line: number, column: columnOf(bytes, line, part.from), text: textOf4(bytes, part) });
    const at = isEmpty2 ? part.to + widthOf(decode(bytes, part.to)) : part.to;
    if (at >= line.to) return;
    part = finder2.match(bytes, line, at);
  }
}
function textOf4(bytes, { from, to }) {
  const text = bytes.toString("utf8", from, Math.min(to, from + MOST_TEXT * 4));
  const cut = [...text].slice(0, MOST_TEXT).join("");
  return cut === text && to - from <= MOST_TEXT * 4 ? text : `${cut}\u2026`;
}
var columnOf = (bytes, line, at) => [...bytes.toString("utf8", line.from, at)].length + 1;
function newlines(bytes, from, to) {
  let count = 0;
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) count += 1;
  return count;
}
function withoutNul(bytes) {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(0); at >= 0; at = copy.indexOf(0, at + 1)) copy[at] = 10;
  return copy;
}
function strayByte(bytes, from, to) {
  for (let at = from; at < to; ) {
    const code = decode(bytes, at);
    if (code < 0) return true;
    at += widthOf(code);
  }
  return false;
}

// src/requirements/checks/grep.ts
function grepCheck(text) {
  const kind = "grep";
  const plan = parseVerification(text);
  if (!isPlan(plan)) {
    const isError = "error" in plan;
    const said2 = isError ? plan.error : `unsupported: ${plan.unsupported}`;
    const because = `${said2}${plan.fix === null ? "" : ` (${plan.fix})`}, at character ${plan.at + 1} of ${JSON.stringify(text.trim().slice(0, 200))}`;
    return fixed2({ kind, answer: isError ? "error" : "unknown", because, cited: [], found: 0, files: 0 });
  }
  const searcher = grepSearcher(plan, MOST_CITED);
  return {
    kind,
    wants: (path) => searcher.searches(path),
    look({ path, bytes }) {
      const { selected, matches: matches3, errors } = searcher.search({ path, bytes });
      if (selected === 0 && errors.length === 0) return null;
      const cited = matches3.map((match) => ({
        path,
        line: match.line,
        column: match.column ?? 1,
        text: match.text.trim().slice(0, 200)
      }));
      return { selected, cited, errors };
    },
    conclude(looked, files, { paths, links }) {
      const selected = looked.reduce((sum, { value: value2 }) => sum + value2.selected, 0);
      const errors = [...looked.flatMap(({ value: value2 }) => value2.errors), ...searcher.problems(paths)];
      const cited = looked.flatMap(({ value: value2 }) => value2.cited).slice(0, MOST_CITED);
      const result = (answer, because) => ({
        kind,
        answer,
        because,
        cited,
        found: selected,
        files
      });
      const [warning] = plan.warnings;
      const command = text.trim().replace(/\s+/g, " ").slice(0, 200);
      const said2 = `${selected === 0 ? "no line is" : selected === 1 ? "one line is" : `${selected} lines are`} selected in ${files} ${files === 1 ? "file" : "files"}${warning === void 0 ? "" : `; ${warning}`}`;
      if (plan.output === "nothing" && selected > 0) return result(plan.inverted ? "fail" : "pass", said2);
      const followed = searcher.follows(links);
      if (followed !== null) return result("unknown", `unsupported: -R would follow the link ${followed} (use -r)`);
      if (errors.length > 0) return result("error", `${said2}, and grep would fail: ${errors[0]}`);
      if (files === 0) return result("error", `looks at nothing, no file of the tree is searched: ${command}`);
      return result(
        selected > 0 === plan.inverted ? "fail" : "pass",
        `${said2}${plan.inverted ? ", and none is allowed" : ""}: ${command}`
      );
    }
  };
}
function fixed2(result) {
  return { kind: result.kind, wants: () => false, look: () => null, conclude: () => result };
}

// src/requirements/checks/pattern.ts
function patternPresent(check) {
  const least = check.at_least ?? 1;
  return patternCheck("pattern_present", check, null, (count) => count >= least, ` (at least ${least} wanted)`);
}
function patternAbsent(check) {
  const excused = check.except_lines === void 0 ? null : compilePattern(check.except_lines);
  return patternCheck("pattern_absent", check, excused, (count) => count === 0, "");
}
function patternCheck(kind, check, excused, holds, wanted) {
  const pattern = compilePattern(check.pattern);
  return {
    kind,
    wants: inScope(check),
    look: (file) => hitsIn(file, pattern, excused, check),
    ...onLines(check, (hits, cited) => ({ ...hits, count: cited.length, cited })),
    conclude(looked, files, tree) {
      if (files === 0) return nothingInScope(kind, check, tree);
      const count = looked.reduce((sum, { value: value2 }) => sum + value2.count, 0);
      const where = `in ${scopeWords(check)}, ${files} looked at`;
      const said2 = count === 0 ? "no line matches" : count === 1 ? "one line matches" : `${count} lines match`;
      const unread = looked.filter(({ value: value2 }) => value2.unread).map(({ path }) => path);
      const isAbsence = holds(0);
      const isCertain = unread.length === 0 || holds(count) !== isAbsence;
      const cited = isAbsence || holds(count) ? looked.flatMap(({ value: value2 }) => value2.cited) : [];
      return {
        kind,
        answer: !isCertain ? "unknown" : holds(count) ? "pass" : "fail",
        because: `${said2} ${patternWords(check.pattern)} ${where}${holds(count) ? "" : wanted}${unsureWords(unread)}`,
        cited: cited.slice(0, MOST_CITED),
        found: count + (isAbsence ? unread.length : 0),
        files
      };
    }
  };
}
function hitsIn(file, pattern, excused, check) {
  if (file.isUnreadable) return { count: 0, cited: [], unread: true };
  if (file.isBinary) return null;
  const part = check.in ?? "any";
  const bytes = part === "any" ? file.bytes : Buffer.from(file.part(part));
  const hits = { count: 0, cited: [] };
  for (const { line, column } of pattern.lines(bytes)) {
    if (excused?.test(Buffer.from(file.lines[line - 1] ?? ""))) continue;
    hits.count++;
    if (hits.cited.length < placesKept(check, hits.count)) hits.cited.push(file.cite(line, column));
  }
  return hits.count === 0 ? null : hits;
}

// src/requirements/checks/scanner.ts
var LEVELS3 = ["note", "warning", "error"];
function scannerCheck(check) {
  const kind = "scanner";
  const within3 = check.paths === void 0 ? () => true : globs(check.paths);
  const least = LEVELS3.indexOf(check.level ?? "error");
  return {
    kind,
    wants: globs([check.sarif]),
    look({ bytes }) {
      const parsed = parseJson(bytes);
      if ("problems" in parsed) return { results: [], problem: parsed.problems[0]?.message ?? "it cannot be read" };
      const { runs } = membersOf2(parsed.document.value);
      if (!Array.isArray(runs)) return { results: [], problem: "it is no SARIF log" };
      if (runs.length === 0) return { results: [], problem: "it holds no run" };
      if (runs.some((run) => !Array.isArray(membersOf2(run).results)))
        return { results: [], problem: "a run of it names no results" };
      const failed = runs.some(
        (run) => itemsOf2(membersOf2(run).invocations).some((one) => membersOf2(one).executionSuccessful === false)
      );
      const results = runs.flatMap(
        (run) => itemsOf2(membersOf2(run).results).filter((result) => isOpen(result, run)).map(citation).filter(({ path }) => within3(path))
      );
      return { results, problem: failed ? "a scan of it failed" : null };
    },
    conclude(looked, files) {
      const open2 = looked.flatMap(({ value: value2 }) => value2.results);
      const broken = looked.find(({ value: value2 }) => value2.problem !== null);
      const rule = check.rule === void 0 ? "result" : `result of ${check.rule}`;
      const answer = files === 0 ? "unknown" : open2.length > 0 ? "fail" : broken !== void 0 ? "unknown" : "pass";
      const because = files === 0 ? `there is no ${check.sarif}, so nobody knows what the scanner found` : open2.length > 0 ? `${open2.length} open ${rule} at ${LEVELS3[least]} or worse` : broken !== void 0 ? `${broken.path} cannot be read: ${broken.value.problem}` : `no open ${rule} at ${LEVELS3[least]} or worse in ${looked.map(({ path }) => path).join(", ")}`;
      return { kind, answer, because, cited: open2.slice(0, MOST_CITED), found: open2.length, files };
    }
  };
  function isOpen(result, run) {
    const { ruleId, level, suppressions, baselineState, kind: kind2 = "fail" } = membersOf2(result);
    const rule = ruleOf(result, run);
    if (check.rule !== void 0 && (ruleId ?? rule.id) !== check.rule) return false;
    const isSuppressed = itemsOf2(suppressions).some((one) => (membersOf2(one).status ?? "accepted") === "accepted");
    const said2 = level ?? membersOf2(rule.defaultConfiguration).level ?? "warning";
    return atLeast2(said2, least) && !isSuppressed && baselineState !== "absent" && kind2 === "fail";
  }
}
function atLeast2(level, least) {
  if (level === "none") return false;
  const rank = LEVELS3.indexOf(level);
  return rank < 0 || rank >= least;
}
function ruleOf(result, run) {
  const { ruleIndex, ruleId, rule } = membersOf2(result);
  const reference = membersOf2(rule);
  const { driver, extensions } = membersOf2(membersOf2(run).tool);
  const extension = membersOf2(reference.toolComponent).index;
  const components = [driver, ...itemsOf2(extensions)].map((one) => itemsOf2(membersOf2(one).rules).map(membersOf2));
  const own = typeof extension === "number" && extension >= 0 ? components[extension + 1] : components[0];
  const index = ruleIndex ?? reference.index;
  const named2 = ruleId ?? reference.id;
  const found = typeof index === "number" && index >= 0 ? own?.[index] : void 0;
  return found ?? components.flat().find(({ id }) => id === named2) ?? (named2 === void 0 ? {} : { id: named2 });
}
function citation(result) {
  const { locations, message } = membersOf2(result);
  const place = membersOf2(membersOf2(itemsOf2(locations)[0]).physicalLocation);
  const { startLine, startColumn } = membersOf2(place.region);
  const { uri } = membersOf2(place.artifactLocation);
  const { text } = membersOf2(message);
  return {
    path: (typeof uri === "string" ? uri : "").replace(/^(?:file:\/\/)?\.?\//, "").slice(0, 1e3),
    line: positive(startLine),
    column: positive(startColumn),
    text: typeof text === "string" ? text.slice(0, 200) : ""
  };
}
var positive = (value2) => Number.isSafeInteger(value2) && value2 > 0 ? value2 : 1;
var membersOf2 = (value2) => typeof value2 === "object" && value2 !== null ? value2 : {};
var itemsOf2 = (value2) => Array.isArray(value2) ? value2 : [];

// src/code/scopes.ts
var ways = {
  JavaScript: { way: "braces" },
  TypeScript: { way: "braces" },
  Vue: { way: "braces" },
  Svelte: { way: "braces" },
  Astro: { way: "braces" },
  HTML: { way: "braces" },
  Java: { way: "braces" },
  "C#": { way: "braces" },
  C: { way: "braces" },
  "C++": { way: "braces" },
  Scala: { way: "keyword", word: "def" },
  Go: { way: "keyword", word: "func" },
  Swift: { way: "keyword", word: "func" },
  Kotlin: { way: "keyword", word: "fun" },
  Rust: { way: "keyword", word: "fn" },
  PHP: { way: "keyword", word: "function" },
  Python: { way: "indent" },
  Ruby: { way: "ruby" }
};
function functionsOf(code) {
  const known3 = ways[code.language];
  if (known3 === void 0) return { functions: [], unsure: code.unsure ?? { reason: "unknown-language", line: 0 } };
  const { text } = code;
  const found = find(code, known3.way, known3.word ?? "").sort((a, b) => a.start - b.start);
  const functions = [];
  let line = 1;
  let next2 = text.indexOf("\n");
  let open2 = null;
  for (const { start, end, name } of found) {
    for (; next2 >= 0 && next2 < start; next2 = text.indexOf("\n", next2 + 1)) line++;
    if (end === null) open2 ??= line;
    functions.push({ start, end: end ?? text.length, name, line });
  }
  return { functions, unsure: code.unsure ?? (open2 === null ? null : { reason: "unbalanced", line: open2 }) };
}
function find(code, way, word) {
  switch (way) {
    case "braces":
      return byParameters(code);
    case "keyword":
      return byKeyword(code, word);
    case "indent":
      return byIndent(code);
    case "ruby":
      return byEnd(code);
  }
}
var CLAUSES = new Set("if for while switch catch with return".split(" "));
var MORE_CLAUSES = new Set("synchronized foreach using lock fixed try sizeof when record class".split(" "));
var isClause = (word, language) => CLAUSES.has(word) || COMPILED.has(language) && MORE_CLAUSES.has(word);
var COMPILED = /* @__PURE__ */ new Set(["Java", "C#", "C", "C++"]);
var MAX_BETWEEN = 120;
function byParameters(code) {
  const { tokens, language } = code;
  const found = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.signs[at] === 40) {
      const one = parameters(code, at);
      if (one !== null) found.push(one);
    } else if (tokens.is(at, "=>") || language === "Java" && tokens.is(at, "->")) {
      if (tokens.kinds[at - 1] !== WORD || behindResult(code, at)) continue;
      if (language === "C#" && !tokens.is(at - 2, "(") && !tokens.is(at - 2, ",") && !tokens.is(at - 2, "=")) continue;
      if (language === "Java" && tokens.is(at - 2, "case")) continue;
      found.push({ start: tokens.starts[at - 1] ?? 0, end: arrowEnd(code, at), name: null });
    }
  }
  return found;
}
function behindResult({ tokens }, arrow) {
  for (let at = arrow - 1; at > arrow - MAX_BETWEEN && at > 0; at--) {
    if (tokens.is(at, ":")) return tokens.is(at - 1, ")");
    if (tokens.kinds[at] !== WORD && ![".", "<", ">", ",", "[", "]", "|", "&", "is"].some((sign2) => tokens.is(at, sign2)))
      return false;
  }
  return false;
}
function parameters(code, open2) {
  const { tokens, language } = code;
  const close2 = tokens.pairs[open2] ?? -1;
  if (close2 < 0) return null;
  let before = open2 - 1;
  if (tokens.is(before, ">")) before = nameBeforeAngles(code, before);
  const isWord2 = tokens.kinds[before] === WORD;
  const word = isWord2 ? tokens.word(before) : "";
  if (isClause(word, language) && !tokens.is(before - 1, ".")) {
    return tokens.is(close2 + 1, "=>") ? { start: tokens.starts[open2] ?? 0, end: arrowEnd(code, close2 + 1), name: null } : null;
  }
  if (isWord2 && tokens.is(close2 + 1, ":") && NO_MEMBER.some((sign2) => tokens.is(before - 1, sign2))) return null;
  const end = bodyEnd(code, close2 + 1, isWord2);
  if (end === void 0) return null;
  if (isWord2 && ["new", "record", "class"].some((sign2) => tokens.is(before - 1, sign2))) return null;
  const named2 = isWord2 && word !== "function" && word !== "async";
  return { start: tokens.starts[isWord2 ? before : open2] ?? 0, end, name: named2 ? word : null };
}
var NO_MEMBER = ["?", ".", "?.", "(", "[", "=", "=>", "&&", "||", "??", "+", "!", "==", "return", "case", "new", "await", ":"];
function nameBeforeAngles({ tokens }, close2) {
  let depth = 0;
  for (let at = close2; at > 0 && at > close2 - 60; at--) {
    if (tokens.is(at, ">")) depth++;
    else if (tokens.is(at, "<") && --depth === 0) return at - 1;
  }
  return close2;
}
function bodyEnd(code, from, named2) {
  const { tokens, language } = code;
  const script = !COMPILED.has(language);
  if (tokens.is(from, "{") && (named2 || script)) return braceEnd(code, from);
  if (tokens.is(from, "=>") || language === "Java" && tokens.is(from, "->")) return arrowEnd(code, from);
  if (!named2 && !(script && tokens.is(from, ":"))) return void 0;
  if (script && !tokens.is(from, ":")) return void 0;
  return behindType(code, from, script, named2);
}
function behindType(code, from, script, named2) {
  const { tokens } = code;
  const clauses = ["throws", "where", "const", "noexcept", "override", "final", "volatile", ":", "->", "&", "&&"];
  if (!script && !clauses.some((word) => tokens.is(from, word))) return void 0;
  for (let at = from; at < from + MAX_BETWEEN && at < tokens.length; at++) {
    if (tokens.is(at, "{")) {
      const isType = script && TYPE_BEFORE.some((sign2) => tokens.is(at - 1, sign2));
      const isMember = !script && tokens.kinds[at - 1] === WORD && tokens.ends[at - 1] === tokens.starts[at];
      if (!isType && !isMember) return named2 ? braceEnd(code, at) : void 0;
    } else if (tokens.is(at, "=>")) {
      if (!tokens.is(at - 1, ")") || at - 1 === from || !followedByBody(code, at)) return arrowEnd(code, at);
      continue;
    } else if (tokens.is(at, ";") || tokens.is(at, "=") || tokens.is(at, ")") || tokens.is(at, "}") || tokens.is(at, "?"))
      return void 0;
    else if (script && tokens.is(at, ",") && !insideAngles(code, from, at)) return void 0;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return void 0;
}
var TYPE_BEFORE = [":", "|", "&", "=>", "<", ",", "(", "["];
function followedByBody({ tokens }, arrow) {
  return tokens.is(arrow + 2, "{") || tokens.is(arrow + 2, "=>");
}
function insideAngles({ tokens }, from, to) {
  let depth = 0;
  for (let at = from; at < to; at++) depth += tokens.is(at, "<") ? 1 : tokens.is(at, ">") ? -1 : 0;
  return depth > 0;
}
function braceEnd({ tokens }, open2) {
  const close2 = tokens.pairs[open2] ?? -1;
  return close2 < 0 ? null : tokens.ends[close2] ?? null;
}
function arrowEnd(code, arrow) {
  const { tokens, text } = code;
  const first = arrow + 1;
  if (tokens.is(first, "{")) return braceEnd(code, first);
  const pair = tokens.pairs[first] ?? -1;
  const stop = stopsOf(tokens)[pair > first ? tokens.kinds[first] === STRING ? pair : pair + 1 : first + 1] ?? tokens.length;
  return first < tokens.length ? tokens.ends[Math.max(first, stop - 1)] ?? text.length : text.length;
}
var stops = /* @__PURE__ */ new WeakMap();
function stopsOf(tokens) {
  const known3 = stops.get(tokens);
  if (known3 !== void 0) return known3;
  const made3 = new Int32Array(tokens.length + 1).fill(tokens.length);
  for (let at = tokens.length - 1; at >= 0; at--) {
    const sign2 = tokens.signs[at];
    const isEnd = sign2 === 44 || sign2 === 59;
    const isBroken = tokens.breaks[at] === 1 && endsStatement(tokens, at);
    const pair = tokens.pairs[at] ?? -1;
    const isClosing = (sign2 === 41 || sign2 === 93 || sign2 === 125) && pair <= at;
    if (isEnd || isBroken || isClosing) made3[at] = at;
    else made3[at] = made3[pair > at ? tokens.kinds[at] === STRING ? pair : pair + 1 : at + 1] ?? tokens.length;
  }
  stops.set(tokens, made3);
  return made3;
}
var OPERATORS = new Set("in of as is instanceof satisfies typeof new await return case void delete yield".split(" "));
function endsStatement(tokens, at) {
  const kind = tokens.kinds[at];
  if (kind === STRING && tokens.pairs[at] !== -1) return false;
  if (kind === PUNCTUATION && !tokens.is(at, "@") && !tokens.is(at, "{")) return false;
  if (kind === WORD && OPERATORS.has(tokens.word(at)) && !["new", "await", "return", "delete", "void"].some((word) => tokens.is(at, word)))
    return false;
  const before = tokens.kinds[at - 1];
  if (before === PUNCTUATION) return tokens.is(at - 1, ")") || tokens.is(at - 1, "]") || tokens.is(at - 1, "}");
  return before !== WORD || !OPERATORS.has(tokens.word(at - 1));
}
function byKeyword(code, keyword) {
  const { tokens, language } = code;
  const found = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== WORD || tokens.is(at - 1, ".") || tokens.is(at - 1, "->") || tokens.is(at - 1, "::")) continue;
    if (tokens.is(at, keyword) || language === "Swift" && tokens.is(at, "init") && tokens.is(at + 1, "(")) {
      const one = behindKeyword(code, at);
      if (one !== null) found.push(one);
    } else if (language === "PHP" && tokens.is(at, "fn") && tokens.is(at + 1, "(")) {
      const arrow = (tokens.pairs[at + 1] ?? at) + 1;
      if (tokens.is(arrow, "=>")) found.push({ start: tokens.starts[at] ?? 0, end: arrowEnd(code, arrow), name: null });
    }
  }
  return found;
}
function behindKeyword(code, keyword) {
  const { tokens, language } = code;
  const start = tokens.starts[keyword] ?? 0;
  let name = null;
  let seen = false;
  for (let at = keyword + 1; at < keyword + MAX_BETWEEN && at < tokens.length; at++) {
    if (tokens.is(at, "(")) {
      const before = at - 1;
      if (!seen && before > keyword && tokens.kinds[before] === WORD) name = tokens.word(before);
      else if (!seen && tokens.is(before, ">")) name = wordAt(code, nameBeforeAngles(code, before));
      else if (!seen && tokens.is(before, "]")) name = wordAt(code, (tokens.pairs[before] ?? 0) - 1);
      seen = !(language === "Go" && before === keyword && tokens.kinds[(tokens.pairs[at] ?? 0) + 1] === WORD && isMethod(code, at));
    } else if (tokens.is(at, "{")) {
      if (!(language === "Go" && (tokens.is(at - 1, "struct") || tokens.is(at - 1, "interface"))))
        return { start, end: braceEnd(code, at), name };
    } else if (seen && tokens.is(at, "=") && (language === "Kotlin" || language === "Scala"))
      return { start, end: valueEnd(code, at), name };
    else if (tokens.is(at, ";") || tokens.is(at, "}") || tokens.is(at, ")") || seen && tokens.is(at, ",")) return null;
    else if (seen && tokens.breaks[at] === 1 && tokens.kinds[at] === WORD && !tokens.is(at, "where") && !tokens.is(at - 1, ":"))
      return null;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return null;
}
function isMethod({ tokens }, open2) {
  const name = (tokens.pairs[open2] ?? 0) + 1;
  return tokens.is(name + 1, "(") || tokens.is(name + 1, "[");
}
function wordAt({ tokens }, at) {
  return tokens.kinds[at] === WORD ? tokens.word(at) : null;
}
var MAX_VALUE = 1e3;
function valueEnd({ tokens, text }, equals) {
  for (let at = equals + 1; at < tokens.length; at++) {
    if (at > equals + MAX_VALUE) return null;
    if (at > equals + 1 && tokens.breaks[at] === 1 && ![".", "?.", "?", ":", "&&", "||", "+"].some((sign2) => tokens.is(at, sign2))) {
      return tokens.ends[at - 1] ?? text.length;
    }
    if (tokens.is(at, "}") || tokens.is(at, ")")) return tokens.ends[at - 1] ?? text.length;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = tokens.kinds[at] === STRING ? pair - 1 : pair;
  }
  return text.length;
}
function linesOf3({ tokens, text }) {
  const lines = [];
  let widthAt = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.breaks[at] === 0 || tokens.parents[at] !== -1 || ")]}".includes(String.fromCharCode(tokens.signs[at] || 1)))
      continue;
    const start = tokens.starts[at] ?? 0;
    widthAt = Math.max(text.lastIndexOf("\n", start - 1) + 1, widthAt);
    let indent = 0;
    for (let i = widthAt; i < start; i++) indent += text[i] === "	" ? 8 - indent % 8 : 1;
    lines.push({ token: at, indent });
  }
  return lines;
}
function byIndent(code) {
  const { tokens } = code;
  const found = [];
  const open2 = [];
  const lines = linesOf3(code);
  for (const { token, indent } of lines) {
    while ((open2[open2.length - 1]?.indent ?? -1) >= indent) {
      const last = open2.pop();
      if (last !== void 0) last.one.end = tokens.ends[token - 1] ?? null;
    }
    const def = tokens.is(token, "async") ? token + 1 : token;
    if (!tokens.is(def, "def")) continue;
    const one = { start: tokens.starts[token] ?? 0, end: null, name: wordAt(code, def + 1) };
    found.push(one);
    open2.push({ one, indent });
  }
  for (const { one } of open2) one.end = tokens.ends[tokens.length - 1] ?? null;
  return found;
}
function byEnd(code) {
  const { tokens } = code;
  const found = [];
  const open2 = [];
  for (const { token, indent } of linesOf3(code)) {
    const top = open2[open2.length - 1];
    if (top !== void 0 && tokens.is(token, "end") && indent <= top.indent) {
      open2.pop();
      top.one.end = tokens.ends[token] ?? null;
    }
    const def = DEF_MODIFIERS.has(tokens.word(token)) ? token + 1 : token;
    if (!tokens.is(def, "def")) continue;
    const isOwn = tokens.is(def + 2, ".");
    const one = { start: tokens.starts[token] ?? 0, end: null, name: wordAt(code, def + (isOwn ? 3 : 1)) };
    found.push(one);
    const end = endOnLine(code, def);
    if (end === null) open2.push({ one, indent });
    else one.end = end;
  }
  return found;
}
var DEF_MODIFIERS = /* @__PURE__ */ new Set(["private", "protected", "public", "private_class_method", "module_function"]);
function endOnLine({ tokens, text }, def) {
  for (let at = def + 1; at < tokens.length && (at === def + 1 || tokens.breaks[at] === 0); at++) {
    if (tokens.is(at, "end")) return tokens.ends[at] ?? null;
    const before = tokens.is(at - 1, ")") || at - 2 === def && tokens.kinds[at - 1] === WORD && tokens.ends[at - 1] !== tokens.starts[at];
    if (tokens.is(at, "=") && before) return lineEnd3(text, tokens.starts[at] ?? 0);
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return null;
}
function lineEnd3(text, from) {
  const found = text.indexOf("\n", from);
  return found < 0 ? text.length : found;
}

// src/requirements/checks/together.ts
function together(check) {
  const kind = "together";
  const [first, ...others] = check.patterns.map(compilePattern);
  return {
    kind,
    wants: inScope(check),
    look: (file) => first === void 0 ? null : pairingIn(file, first, others, check.within, check.in ?? "any"),
    conclude(looked, files, tree) {
      if (files === 0) return nothingInScope(kind, check, tree);
      const found = looked.reduce((sum, { value: value2 }) => sum + value2.found, 0);
      const alone = looked.reduce((sum, { value: value2 }) => sum + value2.aloneCount, 0);
      const pair = `${patternWords(check.patterns[0] ?? "")} with ${check.patterns.slice(1).map((one) => patternWords(one)).join(" and ")} in the same ${check.within}`;
      const unread = looked.filter(({ value: value2 }) => value2.unread).map(({ path }) => path);
      const answer = alone > 0 ? "fail" : unread.length > 0 ? "unknown" : found === 0 ? "not-applicable" : "pass";
      const said2 = found === 0 ? `no line matches ${patternWords(check.patterns[0] ?? "")} in ${scopeWords(check)}, ${files} looked at` : `${found - alone} of ${found} places have ${pair}`;
      return {
        kind,
        answer,
        because: `${said2}${unsureWords(unread)}`,
        cited: looked.flatMap(({ value: value2 }) => value2.alone).slice(0, MOST_CITED),
        found: alone,
        files
      };
    }
  };
}
function pairingIn(file, first, others, within3, part) {
  if (file.isUnreadable) return { found: 0, alone: [], aloneCount: 0, unread: true };
  if (file.isBinary) return null;
  const bytes = part === "any" ? file.bytes : Buffer.from(file.part(part));
  const hits = [...first.lines(bytes)];
  if (hits.length === 0) return null;
  const lines = others.map((pattern) => [...pattern.lines(bytes)].map(({ line }) => line));
  const blocks = within3 === "file" ? [] : functionsOf(file.code).functions.map(({ start, end }) => ({ from: file.lineAt(start), to: file.lineAt(end) }));
  const alone = hits.filter(({ line }) => {
    if (within3 === "file") return lines.some((found) => found.length === 0);
    const around = blocks.filter(({ from, to }) => from <= line && line <= to);
    return !around.some(({ from, to }) => lines.every((found) => found.some((other) => from <= other && other <= to)));
  });
  const cited = alone.slice(0, MOST_CITED).map(({ line, column }) => file.cite(line, column));
  return { found: hits.length, alone: cited, aloneCount: alone.length };
}

// src/requirements/values/compare.ts
function compareValue(actual, operator, expected) {
  if (operator === "exists") return actual === null ? "no" : "yes";
  if (operator === "absent") return actual === null ? "yes" : "no";
  if (actual === null) return "missing";
  if (actual.exactness === "expression") return "unknown";
  switch (operator) {
    case "equals":
      return said(isEqual(actual, expected));
    case "not-equals":
      return said(!isEqual(actual, expected));
    case "in":
      return Array.isArray(expected) ? said(expected.some((each) => isEqual(actual, each))) : "unknown";
    case "at-least":
    case "at-most": {
      const order = quantityOrder(actual.value, expected);
      return order === null ? "unknown" : said(operator === "at-least" ? order >= 0 : order <= 0);
    }
    case "matches":
      return matches2(actual.value, expected);
  }
}
var said = (holds) => holds ? "yes" : "no";
function isEqual({ value: value2, typed }, expected) {
  if (!typed && typeof value2 === "string" && (typeof expected === "number" || typeof expected === "boolean"))
    return value2.trim() === String(expected);
  if (typeof value2 === "object" && value2 !== null) return canonicalJson(value2) === canonicalJson(expected);
  return value2 === expected;
}
function matches2(value2, expected) {
  if (typeof expected !== "string" || expected.length > 1e3) return "unknown";
  if (typeof value2 === "object") return "unknown";
  try {
    return said(compileForeign(expected).test(String(value2)));
  } catch {
    return "unknown";
  }
}
function quantityOrder(a, b) {
  for (const read2 of [numberOf3, durationOf, sizeOf2]) {
    const left = read2(a);
    const right = read2(b);
    if (left !== null && right !== null) return left - right;
  }
  return null;
}
function numberOf3(value2) {
  if (typeof value2 === "number") return Number.isFinite(value2) ? value2 : null;
  return typeof value2 === "string" && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value2.trim()) ? Number(value2) : null;
}
var SECONDS = /* @__PURE__ */ new Map([
  ["ms", 1e-3],
  ["s", 1],
  ["m", 60],
  ["h", 3600],
  ["d", 86400],
  ["w", 604800]
]);
function durationOf(value2) {
  if (typeof value2 !== "string" || !/^(?:\d{1,12}(?:\.\d{1,6})?(?:ms|[smhdw])){1,6}$/.test(value2)) return null;
  let seconds = 0;
  for (const [, number, unit] of value2.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g))
    seconds += Number(number) * (SECONDS.get(unit ?? "") ?? 0);
  return seconds;
}
function sizeOf2(value2) {
  const found = typeof value2 === "string" ? /^(\d{1,15}(?:\.\d{1,6})?)\s*([kKMGTPmgtp])?(i?)([bB])?$/.exec(value2.trim()) : null;
  if (found === null || found[2] === void 0 && (found[3] !== "" || found[4] === void 0)) return null;
  const power = "kmgtp".indexOf((found[2] ?? "").toLowerCase() || "-") + 1;
  return Number(found[1]) * (found[3] === "i" ? 1024 : 1e3) ** power;
}

// src/requirements/values/dockerfile.ts
function readDockerfile(text) {
  return attempt(text, () => {
    const root2 = map({ line: 1, column: 1 });
    const args = map(root2);
    const stages = list(root2, []);
    const names2 = /* @__PURE__ */ new Set();
    let stage = null;
    for (const instruction of instructionsOf(text)) {
      if (instruction.name === "FROM") {
        stage = stageOf(instruction, names2, stages.items.length);
        stages.items.push(stage);
      } else if (stage !== null) addTo(stage, instruction);
      else if (instruction.name === "ARG") addPairs(args, instruction);
      else fault(instruction.offset, `${instruction.name.slice(0, 20)} before the first FROM`);
    }
    if (stage === null) return fault(0, "no FROM");
    set(root2, "args", args);
    set(root2, "stages", stages);
    set(root2, "final", stage);
    return root2;
  });
}
function set(node, key, value2) {
  node.entries.set(key, { line: value2.line, column: value2.column, value: value2 });
}
function instructionsOf(text) {
  const instructions = [];
  const lines = linesOf2(text);
  const mark = escapeOf(lines);
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at];
    if (first === void 0 || first.text.trim() === "" || first.text.trim().startsWith("#")) continue;
    const parts = [];
    for (; at < lines.length; at++) {
      const line = lines[at]?.text ?? "";
      if (parts.length > 0 && line.trim().startsWith("#")) continue;
      const trimmed = line.trimEnd();
      const goes = trimmed.endsWith(mark);
      parts.push(goes ? trimmed.slice(0, -1) : line);
      if (!goes && (trimmed !== "" || parts.length === 1)) break;
    }
    const whole = parts.map((part) => part.trim()).join(" ").trim();
    const found = /^([A-Za-z]+)(\s+|$)/.exec(whole);
    const column = firstColumn(first.text);
    const place = { line: first.number, column };
    if (found === null) {
      fault(first.offset, "a line that is no instruction");
      break;
    }
    const instruction = {
      ...place,
      name: (found[1] ?? "").toUpperCase(),
      text: whole.slice(found[0].length),
      argument: { line: first.number, column: column + found[0].length },
      offset: first.offset,
      heredoc: ""
    };
    for (const [, dash, word] of ["RUN", "COPY", "ADD"].includes(instruction.name) ? instruction.text.matchAll(/<<(-?)["']?([A-Za-z_]\w*)["']?/g) : []) {
      const inner = [];
      let closed = false;
      while (++at < lines.length) {
        const line = lines[at]?.text ?? "";
        closed = (dash === "-" ? line.trimStart() : line) === word;
        if (closed) break;
        inner.push(line);
      }
      if (!closed) fault(first.offset, "a heredoc does not end");
      instruction.heredoc += `
${inner.join("\n")}`;
    }
    instructions.push(instruction);
  }
  return instructions;
}
function escapeOf(lines) {
  for (const { text } of lines.slice(0, 20)) {
    const found = /^\s*#\s*(\w+)\s*=\s*(\S+)\s*$/.exec(text.slice(0, 200));
    if (found === null) break;
    if (found[1]?.toLowerCase() === "escape" && found[2] === "`") return "`";
  }
  return "\\";
}
function stageOf(instruction, names2, index) {
  const { argument } = instruction;
  const stage = map(instruction);
  const from = map(argument);
  const words = instruction.text.split(/\s+/);
  const flags = words.filter((word) => word.startsWith("--"));
  const [image = "", as, name] = words.filter((word) => !word.startsWith("--"));
  const platform = flags.find((flag) => flag.startsWith("--platform="))?.slice("--platform=".length);
  set(from, "text", value(argument, image));
  if (platform !== void 0) set(from, "platform", value(argument, platform));
  if (names2.has(image.toLowerCase())) set(from, "stage", scalar(argument, image, image));
  else for (const [key, part] of imageOf(image)) set(from, key, value(argument, part));
  set(stage, "from", from);
  set(stage, "index", scalar(instruction, index, String(index)));
  if (as?.toLowerCase() === "as" && name !== void 0) {
    names2.add(name.toLowerCase());
    set(stage, "name", scalar(argument, name, name));
  }
  set(stage, "instructions", list(instruction, []));
  return stage;
}
function imageOf(text) {
  const [reference = "", digest] = text.split("@", 2);
  const parts = digest === void 0 ? [] : [["digest", digest]];
  const masked = reference.replace(/\$\{[^}]*\}/g, (variable) => "x".repeat(variable.length));
  const colon = masked.indexOf(":", Math.max(masked.lastIndexOf("/"), 0));
  if (/\$[A-Za-z_{]/.test(reference) && colon === -1) return [["image", reference], ["tag", reference], ...parts];
  return colon === -1 ? [["image", reference], ...parts] : [["image", reference.slice(0, colon)], ["tag", reference.slice(colon + 1)], ...parts];
}
function value(place, text) {
  return /\$[A-Za-z_{]/.test(text) ? expression(place, text) : untyped(place, text);
}
function addTo(stage, instruction) {
  const { name, text, argument, heredoc } = instruction;
  const all2 = map(instruction);
  const body = text + heredoc;
  set(all2, "instruction", scalar(instruction, name, name));
  set(all2, "text", scalar(argument, body, body));
  listIn(stage, "instructions", instruction).items.push(all2);
  switch (name) {
    case "USER":
    case "WORKDIR":
    case "STOPSIGNAL":
    case "SHELL":
    case "ENTRYPOINT":
    case "CMD":
    case "HEALTHCHECK":
      set(stage, name.toLowerCase(), value(argument, text));
      break;
    case "RUN":
      listIn(stage, "run", argument).items.push(scalar(argument, body, body));
      break;
    case "EXPOSE":
      for (const port of text.split(/\s+/)) listIn(stage, "expose", argument).items.push(value(argument, port));
      break;
    case "ENV":
    case "LABEL":
    case "ARG":
      addPairs(mapIn(stage, name === "ARG" ? "args" : name.toLowerCase(), argument), instruction);
      break;
    case "COPY":
    case "ADD":
      listIn(stage, name.toLowerCase(), argument).items.push(scalar(argument, body, body));
      break;
  }
}
function listIn(node, key, place) {
  const known3 = node.entries.get(key)?.value;
  if (known3?.kind === "list") return known3;
  const made3 = list(place, []);
  set(node, key, made3);
  return made3;
}
function mapIn(node, key, place) {
  const known3 = node.entries.get(key)?.value;
  if (known3?.kind === "map") return known3;
  const made3 = map(place);
  set(node, key, made3);
  return made3;
}
function addPairs(node, { text, argument, name }) {
  const old = name === "ENV" ? /^([^\s=]+)\s+(.*)$/s.exec(text) : null;
  if (old !== null) {
    set(node, old[1] ?? "", value(argument, old[2] ?? ""));
    return;
  }
  for (const word of wordsOf(text)) {
    const mark = word.indexOf("=");
    const key = mark === -1 ? word : word.slice(0, mark);
    const written = word.slice(mark + 1);
    const bare2 = /^(["'])(.*)\1$/s.exec(written)?.[2] ?? written.replace(/\\(.)/g, "$1");
    node.entries.set(/^(["'])(.*)\1$/s.exec(key)?.[2] ?? key, {
      ...argument,
      value: mark === -1 ? expression(argument, key) : value(argument, bare2)
    });
  }
}
function wordsOf(text) {
  const words = [];
  let word = "";
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === "\\" && quote !== "'") {
      word += character + (text[++at] ?? "");
      continue;
    }
    if (quote === "" && /\s/.test(character)) {
      if (word !== "") words.push(word);
      word = "";
      continue;
    }
    if (quote === "" && (character === '"' || character === "'")) quote = character;
    else if (character === quote) quote = "";
    word += character;
  }
  if (word !== "") words.push(word);
  return words;
}

// src/requirements/values/dotenv.ts
var ENTRY = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*(?:=|:(?=[ \t]))[ \t]*/y;
function readDotenv(text) {
  return attempt(text, ({ text: source, place }) => {
    const root2 = map({ line: 1, column: 1 });
    let at = 0;
    while (at < source.length) {
      const end = endOfLine(source, at);
      const bare2 = source.slice(at, end).trim();
      if (bare2 === "" || bare2.startsWith("#")) {
        at = end + 1;
        continue;
      }
      ENTRY.lastIndex = at;
      const found = ENTRY.exec(source);
      const name = found?.[1];
      if (found === null || name === void 0) {
        fault(at, "a line that is no KEY=value");
        break;
      }
      const from = Math.min(at + found[0].length, end);
      const { value: value2, literal: literal2, next: next2 } = valueAt(source, from, end);
      const where = place(from);
      const node = { kind: "scalar", value: value2, text: value2, typed: false, ...where };
      const key = place(at + found[0].indexOf(name));
      root2.entries.set(name, {
        ...key,
        value: !literal2 && /\$(?:\{|\(|[A-Za-z_])/.test(value2) ? expression(where, value2) : node
      });
      at = next2;
    }
    return root2;
  });
}
function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}
function valueAt(text, from, end) {
  const quote = text[from];
  if (quote === '"' || quote === "'" || quote === "`") {
    let close2 = from + 1;
    while (close2 < text.length && text[close2] !== quote) close2 += quote === '"' && text[close2] === "\\" ? 2 : 1;
    const rest = text.slice(close2 + 1, endOfLine(text, close2 + 1)).trim();
    if (close2 < text.length && (rest === "" || rest.startsWith("#"))) {
      const inner = text.slice(from + 1, close2).replaceAll("\r\n", "\n");
      const value3 = quote === '"' ? inner.replace(/\\([nrt"\\$])/g, (_, letter) => ESCAPES3.get(letter) ?? letter) : inner;
      return { value: value3, literal: quote === "'", next: endOfLine(text, close2 + 1) + 1 };
    }
    if (close2 >= text.length) fault(from, "a quote that is not closed");
  }
  const value2 = text.slice(from, end).replace(/(?:^|\s)#.*$/s, "");
  return { value: value2.trim(), literal: false, next: end + 1 };
}
var ESCAPES3 = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"]
]);

// src/requirements/values/hcl.ts
function readHcl(text) {
  return attempt(text, (source) => new HclReader(source).document());
}
var NAME2 = /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF-]*/y;
var NUMBER3 = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORDS5 = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
var HclReader = class {
  at = 0;
  source;
  constructor(source) {
    this.source = source;
  }
  document() {
    const root2 = map({ line: 1, column: 1 });
    this.body(root2, 0);
    if (this.at < this.source.text.length) fault(this.at, "a brace that closes nothing");
    return root2;
  }
  body(node, depth) {
    if (depth > MAX_DEPTH2) fault(this.at, `nested deeper than ${MAX_DEPTH2} levels`);
    const { text, place } = this.source;
    for (; ; ) {
      this.skip(true);
      if (this.at >= text.length || text[this.at] === "}") return;
      const began = this.at;
      const name = this.take(NAME2);
      if (name === null) fault(began, "an attribute or block is missing");
      this.skip(false);
      if (text[this.at] === "=" && text[this.at + 1] !== "=") {
        this.at++;
        this.skip(false);
        if (node.entries.has(name ?? "")) fault(began, `${name} is defined twice`);
        node.entries.set(name ?? "", { ...place(began), value: this.value(depth, "\n}") });
      } else this.block(node, name ?? "", place(began), depth);
    }
  }
  block(above2, type, where, depth) {
    const { text, place } = this.source;
    const path = [type];
    for (; ; ) {
      this.skip(false);
      const began = this.at;
      if (text[began] === "{") break;
      const label = text[began] === '"' ? this.quoted()?.value : this.take(NAME2);
      if (label === null || label === void 0) fault(began, "a label or { is missing");
      else path.push(label);
      if (path.length > 10) fault(began, "more than nine labels");
    }
    const body = map(place(this.at));
    this.at++;
    this.body(body, depth + 1);
    if (text[this.at] !== "}") fault(this.at, "a block is not closed");
    this.at++;
    let node = above2;
    for (const step of path.slice(0, -1)) node = stepInto(node, step, where);
    const last = path[path.length - 1] ?? type;
    const known3 = node.entries.get(last)?.value;
    if (known3 === void 0) {
      const blocks = { kind: "list", items: [body], blocks: true, ...where };
      node.entries.set(last, { ...where, value: blocks });
    } else if (known3.kind === "list" && known3.blocks) known3.items.push(body);
    else if (known3.kind === "map") for (const [key, entry] of body.entries) known3.entries.set(key, entry);
    else fault(this.at - 1, `${last.slice(0, 100)} is an attribute and a block`);
  }
  /** A literal, or the text up to one of the ends. */
  value(depth, ends) {
    if (depth > MAX_DEPTH2) fault(this.at, `nested deeper than ${MAX_DEPTH2} levels`);
    const began = this.at;
    const literal2 = this.literal(depth);
    if (literal2 !== null) {
      this.skip(false);
      if (this.at >= this.source.text.length || this.atEnd(ends)) return literal2;
    }
    this.at = began;
    return this.expression(ends);
  }
  atEnd(ends) {
    const { text } = this.source;
    return ends.includes(text[this.at] ?? "") || text[this.at] === "\r" && ends.includes("\n");
  }
  literal(depth) {
    const { text, place } = this.source;
    const began = this.at;
    const where = place(began);
    const first = text[began];
    if (first === '"') {
      const found = this.quoted();
      return found === null ? null : scalar(where, found.value, found.text);
    }
    if (first === "<" && text[began + 1] === "<") return this.heredoc(where);
    if (first === "[") return this.list(depth, where);
    if (first === "{") return this.object(depth, where);
    const number = this.take(NUMBER3);
    if (number !== null) return scalar(where, Number(number), number);
    const word = this.take(NAME2);
    const value2 = WORDS5.get(word ?? "");
    return word === null || value2 === void 0 ? null : scalar(where, value2, word);
  }
  list(depth, where) {
    const { text } = this.source;
    this.at++;
    this.skip(true);
    if (this.atFor()) return null;
    const items = [];
    for (; ; ) {
      this.skip(true);
      if (text[this.at] === "]") break;
      items.push(this.value(depth + 1, ",]\n"));
      this.skip(true);
      if (text[this.at] === "]") break;
      if (text[this.at] !== ",") return null;
      this.at++;
    }
    this.at++;
    return list(where, items);
  }
  object(depth, where) {
    const { text, place } = this.source;
    this.at++;
    this.skip(true);
    if (this.atFor()) return null;
    const node = map(where);
    for (; ; ) {
      this.skip(true);
      if (text[this.at] === "}") break;
      const began = this.at;
      const key = text[began] === '"' ? this.quoted()?.value : this.take(NAME2) ?? this.take(NUMBER3);
      this.skip(false);
      if (key === null || key === void 0 || !/[=:]/.test(text[this.at] ?? "")) return null;
      this.at++;
      this.skip(false);
      node.entries.set(key, { ...place(began), value: this.value(depth + 1, ",}\n") });
      this.skip(true);
      if (text[this.at] === ",") this.at++;
    }
    this.at++;
    return node;
  }
  atFor() {
    const { text } = this.source;
    return text.startsWith("for", this.at) && /[\s]/.test(text[this.at + 3] ?? "");
  }
  /** A string without templates; null where it has one. The position is behind it either way. */
  quoted() {
    const { text } = this.source;
    const began = this.at;
    const end = this.stringEnd(began);
    this.at = end;
    const written = text.slice(began, end);
    const inner = written.slice(1, -1);
    if (/(?:^|[^$])(?:\$\$)*\$\{|(?:^|[^%])(?:%%)*%\{/.test(inner)) return null;
    const value2 = inner.replace(
      /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))|\$\$(?=\{)|%%(?=\{)/gs,
      (whole, short, long, letter) => {
        if (whole === "$$") return "$";
        if (whole === "%%") return "%";
        const code = Number.parseInt(short ?? long ?? "0", 16);
        if (letter === void 0) return code <= 1114111 ? String.fromCodePoint(code) : "";
        return letter === "n" ? "\n" : letter === "t" ? "	" : letter === "r" ? "\r" : String(letter);
      }
    );
    return { value: value2, text: written };
  }
  /** Behind the quote that closes; quotes within `${…}` are those of inner strings. */
  stringEnd(began) {
    const { text } = this.source;
    const open2 = ['"'];
    let at = began + 1;
    while (at < text.length) {
      const character = text[at] ?? "";
      const inString = open2[open2.length - 1] === '"';
      if (inString && character === "\\") at++;
      else if (inString && character === '"') {
        open2.pop();
        if (open2.length === 0) return at + 1;
      } else if (inString && character === "\n") fault(began, "a string does not end on its line");
      else if (inString && (character === "$" || character === "%") && text[at + 1] === "{" && text[at - 1] !== character) {
        open2.push("{");
        at++;
      } else if (!inString && character === '"') open2.push('"');
      else if (!inString && character === "{") open2.push("{");
      else if (!inString && character === "}") open2.pop();
      if (open2.length > MAX_DEPTH2) fault(at, `nested deeper than ${MAX_DEPTH2} levels`);
      at++;
    }
    return fault(began, "a string does not end");
  }
  heredoc(where) {
    const { text } = this.source;
    const found = this.heredocAt(this.at);
    if (found === null) return null;
    this.at = found.end;
    const lines = text.slice(found.from, found.close).split("\n").slice(0, -1);
    const indents = found.flush ? lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length) : [];
    const least = indents.reduce((a, b) => Math.min(a, b), indents.length === 0 ? 0 : 1e3);
    const value2 = lines.map((line) => `${line.slice(Math.min(least, line.length))}
`).join("");
    return /[$%]\{/.test(value2) ? expression(where, value2) : scalar(where, value2, value2);
  }
  heredocAt(at) {
    const { text } = this.source;
    const opening = /<<(-?)([A-Za-z_][\w-]*)\r?\n/y;
    opening.lastIndex = at;
    const found = opening.exec(text);
    if (found === null) return null;
    const from = at + found[0].length;
    for (let line = from; line <= text.length; ) {
      const feed = text.indexOf("\n", line);
      const end = feed === -1 ? text.length : feed;
      if (text.slice(line, end).trim() === found[2]) return { from, close: line, end, flush: found[1] === "-" };
      if (feed === -1) break;
      line = feed + 1;
    }
    return fault(at, "a heredoc does not end");
  }
  expression(ends) {
    const { text, place } = this.source;
    const began = this.at;
    const open2 = [];
    while (this.at < text.length) {
      const character = text[this.at] ?? "";
      if (open2.length === 0 && this.atEnd(ends)) break;
      if (character === '"') {
        this.at = this.stringEnd(this.at);
        continue;
      }
      const document = character === "<" ? this.heredocAt(this.at) : null;
      if (document !== null) {
        this.at = document.end;
        continue;
      }
      if (character === "#" || text.startsWith("//", this.at) || text.startsWith("/*", this.at)) {
        this.comment();
        continue;
      }
      if ("([{".includes(character)) open2.push(character);
      else if (")]}".includes(character) && open2.pop() === void 0) fault(this.at, "a bracket that closes nothing");
      this.at++;
    }
    const written = text.slice(began, this.at).trim();
    if (written === "" || open2.length > 0) fault(began, "a value is missing or not closed");
    return expression(place(began), written);
  }
  take(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }
  skip(lines) {
    const { text } = this.source;
    for (; ; ) {
      const character = text[this.at];
      if (character === " " || character === "	" || lines && (character === "\n" || character === "\r")) this.at++;
      else if (character === "#" || text.startsWith("//", this.at) || text.startsWith("/*", this.at)) this.comment();
      else return;
    }
  }
  comment() {
    const { text } = this.source;
    const block = text.startsWith("/*", this.at);
    const end = text.indexOf(block ? "*/" : "\n", this.at);
    if (end === -1 && block) fault(this.at, "a comment does not end");
    this.at = end === -1 ? text.length : block ? end + 2 : end;
  }
};
function stepInto(node, step, where) {
  const known3 = node.entries.get(step)?.value;
  if (known3?.kind === "map") return known3;
  if (known3?.kind === "list" && known3.blocks && known3.items[0]?.kind === "map") return known3.items[0];
  const made3 = map(where);
  if (known3 === void 0) node.entries.set(step, { ...where, value: made3 });
  return made3;
}

// src/requirements/values/yaml-values.ts
function readYaml(bytes) {
  const parsed = parseYamlStream(bytes);
  return "problems" in parsed ? parsed : { roots: parsed.documents.map(nodeOf) };
}
function nodeOf(tree) {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "string" && hasVariable(tree.value) ? expression(tree, tree.value) : scalar(tree, tree.value, tree.text);
    case "tagged":
      return expression(tree, tree.text);
    case "list":
      return list(tree, tree.items.map(nodeOf));
    case "map": {
      const node = map(tree);
      for (const { key, line, column, value: value2 } of tree.entries) node.entries.set(key, { line, column, value: nodeOf(value2) });
      return node;
    }
  }
}

// src/requirements/values/read.ts
var KINDS2 = [
  { format: "workflow", path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/ },
  { format: "workflow", path: /(?:^|\/)action\.ya?ml$/ },
  { format: "yaml", path: /\.ya?ml$/i },
  {
    format: "jsonc",
    path: /(?:^|\/)(?:[tj]sconfig[\w.-]*\.json|\.eslintrc(?:\.json)?|\.babelrc|devcontainer\.json|deno\.json|bun\.lock|appsettings[\w.-]*\.json|launchSettings\.json|global\.json|renovate\.json)$/
  },
  { format: "jsonc", path: /(?:^|\/)\.vscode\/[^/]+\.json$/ },
  { format: "jsonc", path: /\.(?:jsonc|json5|code-workspace)$/i },
  { format: "json", path: /\.(?:json|webmanifest|tfstate)$|\.tf\.json$|(?:^|\/)(?:composer|Pipfile)\.lock$/i },
  { format: "toml", path: /\.toml$|(?:^|\/)(?:Cargo|poetry|uv|pdm)\.lock$|(?:^|\/)Pipfile$/i },
  { format: "hcl", path: /\.(?:tf|tfvars|hcl|tofu)$/i },
  { format: "dotenv", path: /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.env$/ },
  {
    format: "dockerfile",
    path: /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.(?!.*(?:ignore|j2|tmpl|tmLanguage)$)[\w.-]+)?$|\.(?:dockerfile|containerfile)$/i
  },
  { format: "properties", path: /\.properties$/i },
  {
    format: "ini",
    path: /\.(?:ini|cfg|editorconfig)$|(?:^|\/)\.(?:npmrc|gitconfig|gitmodules|flake8|pylintrc|coveragerc)$/i
  }
];
function valueFormat(path) {
  return path.length > 4096 ? null : KINDS2.find((kind) => kind.path.test(path))?.format ?? null;
}
function readValues(path, bytes) {
  const format = valueFormat(path);
  if (format === null) return null;
  if (format === "yaml" || format === "workflow") {
    const read3 = readYaml(bytes);
    return "problems" in read3 ? read3 : { document: { format, roots: read3.roots } };
  }
  const text = decode2(bytes, DOCUMENT_MAX_BYTES);
  if ("problems" in text) return text;
  const read2 = readText(format, path, text.read);
  return "problems" in read2 ? read2 : { document: { format, roots: [read2.read] } };
}
function readText(format, path, text) {
  switch (format) {
    case "json":
    case "jsonc":
      return withExpressions(readJson(text, format));
    case "toml":
      return withExpressions(readToml(text));
    case "ini":
      return readIni(text, {
        continued: /\.cfg$|\.(?:flake8|pylintrc|coveragerc)$|(?:^|\/)(?:tox|pytest|mypy)\.ini$/.test(path)
      });
    case "properties":
      return readProperties(text);
    case "dotenv":
      return readDotenv(text);
    case "hcl":
      return readHcl(text);
    case "dockerfile":
      return readDockerfile(text);
  }
}
function withExpressions(read2) {
  return "problems" in read2 ? read2 : { read: marked(read2.read) };
}
function marked(node) {
  if (node.kind === "scalar")
    return typeof node.value === "string" && hasVariable(node.value) ? expression(node, node.value) : node;
  if (node.kind === "list") return { ...node, items: node.items.map(marked) };
  if (node.kind === "map") {
    const entries = new Map([...node.entries].map(([key, entry]) => [key, { ...entry, value: marked(entry.value) }]));
    return { ...node, entries };
  }
  return node;
}

// src/requirements/values/select.ts
var MAX_PATH2 = 1e3;
var MAX_SELECTED = 1e4;
function parsePath(path) {
  if (path.length > MAX_PATH2) return { problem: `longer than ${MAX_PATH2} characters` };
  const steps = [];
  let at = 0;
  while (at < path.length) {
    const rest = path.slice(at);
    const bracket = /^\[(?:(\*)|(\d{1,9})|("(?:[^"\\]|\\["\\])*"))\]/.exec(rest);
    if (bracket !== null) {
      if (bracket[1] !== void 0) steps.push({ kind: "any-item" });
      else if (bracket[2] !== void 0) steps.push({ kind: "item", index: Number(bracket[2]) });
      else steps.push({ kind: "key", key: (bracket[3] ?? "").slice(1, -1).replace(/\\(.)/g, "$1") });
      at += bracket[0].length;
      continue;
    }
    const dot = at === 0 ? "" : ".";
    const name = /^[^.[\]"*\s]+|^\*\*?/.exec(rest.startsWith(dot) ? rest.slice(dot.length) : "");
    if (name === null) return { problem: `cannot be read from character ${at + 1} on` };
    steps.push(name[0] === "**" ? { kind: "any-depth" } : name[0] === "*" ? { kind: "any-key" } : { kind: "key", key: name[0] });
    at += dot.length + name[0].length;
  }
  return steps.length === 0 ? { problem: "is empty" } : { steps };
}
function selectValues(document, path) {
  const parsed = parsePath(path);
  if ("problem" in parsed) return [];
  let nodes = new Set(document.roots);
  for (const step of parsed.steps) nodes = new Set(stepped(nodes, step));
  const selected = [];
  for (const node of nodes) {
    for (const each of node.kind === "list" && node.blocks ? node.items : [node]) {
      if (selected.length < MAX_SELECTED) selected.push(selectedOf(each));
    }
  }
  return selected;
}
function* stepped(nodes, step) {
  const seen = /* @__PURE__ */ new Set();
  for (const node of nodes) {
    switch (step.kind) {
      case "key":
      case "any-key":
        for (const owner of node.kind === "list" && node.blocks ? node.items : [node]) yield* under(owner, step);
        break;
      case "item": {
        const item = itemsOf(node)[step.index];
        if (item !== void 0) yield item;
        break;
      }
      case "any-item":
        yield* itemsOf(node);
        break;
      case "any-depth":
        yield* within2(node, seen);
    }
  }
}
function under(owner, step) {
  if (step.kind === "any-key") return entriesOf(owner).map(([, { value: value3 }]) => value3);
  const value2 = member(owner, step.key);
  return value2 === void 0 ? [] : [value2];
}
function* within2(node, seen) {
  if (seen.has(node)) return;
  seen.add(node);
  yield node;
  for (const [, { value: value2 }] of entriesOf(node)) yield* within2(value2, seen);
  for (const item of itemsOf(node)) yield* within2(item, seen);
}
function selectedOf(node) {
  const { line, column } = node;
  return {
    value: plainOf(node),
    line,
    column,
    exactness: isLiteral(node) ? "literal" : "expression",
    typed: node.kind === "scalar" ? node.typed : true
  };
}
function isLiteral(node) {
  if (node.kind === "expression") return false;
  return itemsOf(node).every(isLiteral) && entriesOf(node).every(([, { value: value2 }]) => isLiteral(value2));
}
function plainOf(node) {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "expression":
      return node.text;
    case "list":
      return node.items.map(plainOf);
    case "map": {
      const plain3 = /* @__PURE__ */ Object.create(null);
      for (const [key, { value: value2 }] of node.entries) plain3[key] = plainOf(value2);
      return plain3;
    }
  }
}

// src/requirements/checks/value.ts
function valueCheck({ file, path, is, if_missing: ifMissing = "fail" }) {
  const kind = "value";
  const patterns = typeof file === "string" ? [file] : file;
  const [operator, expected] = operatorOf(is);
  const parsed = parsePath(path);
  if ("problem" in parsed) throw new Error(`the path ${JSON.stringify(path.slice(0, 100))} ${parsed.problem}`);
  if (operator === "matches") compilePattern(String(expected));
  return {
    kind,
    wants: globs(patterns),
    look(source) {
      const seen = { yes: [], no: [], unknown: [], missing: [], unread: null };
      const read2 = readValues(source.path, source.bytes);
      if (read2 === null) return { ...seen, unread: "a kind of file this tool does not read" };
      if ("problems" in read2) return { ...seen, unread: read2.problems[0]?.message ?? "it cannot be read" };
      for (const value2 of selectValues(read2.document, path)) {
        const comparison = compareValue(value2, operator, expected);
        seen[comparison === "missing" ? "no" : comparison].push(source.cite(value2.line, value2.column));
      }
      if (seen.yes.length + seen.no.length + seen.unknown.length === 0) seen.missing.push(source.cite(1, 1));
      return seen;
    },
    conclude(looked, files) {
      const where = `${path} in ${patterns.join(", ")}`;
      const all2 = (pick) => looked.flatMap(({ value: value2 }) => pick(value2));
      const [yes, no, unknown] = [all2((values) => values.yes), all2((values) => values.no), all2((values) => values.unknown)];
      const missing = ifMissing === "skip" ? [] : all2((values) => values.missing);
      const result = (answer, because, cited) => ({
        kind,
        answer,
        because,
        cited: cited.slice(0, MOST_CITED),
        found: cited.length,
        files
      });
      if (files === 0) return result("not-applicable", `there is no ${patterns.join(" or ")}`, []);
      const unread = looked.find(({ value: value2 }) => value2.unread !== null);
      if (operator === "absent") {
        const there = [...no, ...yes, ...unknown];
        if (there.length > 0) return result("fail", `${where} exists`, there);
        return unread === void 0 ? result("pass", `there is no ${where}`, []) : unreadable(unread, result);
      }
      if (no.length > 0)
        return result("fail", `${where} does not ${wordsOf2(is)}: ${no.length} ${no.length === 1 ? "place" : "places"}`, no);
      if (missing.length > 0) {
        return result("fail", `there is no ${path} in ${missing.length} of ${files} ${files === 1 ? "file" : "files"}`, missing);
      }
      if (unread !== void 0) return unreadable(unread, result);
      if (unknown.length > 0)
        return result("unknown", `${where} is an expression, whose value nobody can read from the file`, unknown);
      return yes.length > 0 ? result("pass", `${where}: all ${wordsOf2(is)}`, yes) : result("not-applicable", `nothing stands at ${where}`, []);
    }
  };
}
function unreadable({ path, value: value2 }, result) {
  return result("unknown", `${path} cannot be read: ${value2.unread}`, []);
}
function operatorOf(is) {
  if ("equals" in is) return ["equals", is.equals];
  if ("not_equals" in is) return ["not-equals", is.not_equals];
  if ("in" in is) return ["in", is.in];
  if ("at_least" in is) return ["at-least", is.at_least];
  if ("at_most" in is) return ["at-most", is.at_most];
  if ("matches" in is) return ["matches", is.matches];
  return [is.exists ? "exists" : "absent", null];
}
function wordsOf2(is) {
  const [[name, value2] = ["", ""]] = Object.entries(is);
  if (name === "exists") return "exist";
  const verb = {
    equals: "equal",
    not_equals: "differ from",
    in: "stand among",
    at_least: "reach",
    at_most: "stay within",
    matches: "match"
  }[name];
  return `${verb} ${typeof value2 === "string" ? patternWords(value2) : JSON.stringify(value2)}`;
}

// src/requirements/evaluate.ts
function prepare(controls, context) {
  const checks = [];
  const add2 = (make) => {
    checks.push(guarded(make));
    return { leaf: checks.length - 1 };
  };
  const nodeOf2 = (verify) => "any_of" in verify ? { any: verify.any_of.map(nodeOf2) } : "all_of" in verify ? { all: verify.all_of.map(nodeOf2) } : add2(() => checkOf(verify));
  return {
    controls: controls.map((control) => ({
      control,
      node: {
        all: [
          ...control.verification.map((text) => add2(() => grepCheck(text))),
          ...control.verify.map(nodeOf2),
          ...(control.applies_when?.languages ?? []).filter((name) => !isKnownLanguage(name)).map((name) => add2(() => noLanguage(name)))
        ]
      }
    })),
    checks,
    context,
    lineScopes: new Set(checks.flatMap(({ lines }) => lines?.scope ?? [])),
    needsDependencies: checks.some(({ kind }) => kind === "dependency"),
    wantedBy: remembered((path) => checks.flatMap((check, index) => check.wants(path) ? index : []))
  };
}
function checkOf(verify) {
  if ("pattern_present" in verify) return patternPresent(verify.pattern_present);
  if ("pattern_absent" in verify) return patternAbsent(verify.pattern_absent);
  if ("together" in verify) return together(verify.together);
  if ("file_exists" in verify) return fileExists(verify.file_exists);
  if ("dependency" in verify) return dependencyCheck(verify.dependency);
  if ("value" in verify) return valueCheck(verify.value);
  if ("call" in verify) return callCheck(verify.call);
  if ("import" in verify) return importCheck(verify.import);
  if ("scanner" in verify) return scannerCheck(verify.scanner);
  return attested(verify.attested);
}
function noLanguage(name) {
  inScope({ languages: [name] });
  throw new Error(`no files are known of a language called ${name}`);
}
function guarded(make) {
  try {
    return make();
  } catch (error2) {
    const because = error2 instanceof Error ? error2.message : String(error2);
    return {
      kind: "invalid",
      wants: () => false,
      look: () => null,
      conclude: () => ({ kind: "invalid", answer: "error", because, cited: [], found: 0, files: 0 })
    };
  }
}
function grammarFor({ checks, wantedBy }, path, bytes) {
  const language = languageOf(path);
  const grammar = language === null ? null : treeGrammarOf(language);
  if (grammar === null || !wantedBy(path).some((index) => checks[index]?.readsCode?.(path, bytes) === true)) return null;
  return grammar.grammar;
}
function lookAt({ checks, wantedBy }, file) {
  return wantedBy(file.path).flatMap((index) => {
    const value2 = bounded(() => checks[index]?.look(file) ?? null);
    return value2 === null ? [] : [[index, value2]];
  });
}
function remembered(answer) {
  const known3 = /* @__PURE__ */ new Map();
  return (path) => {
    const found = known3.get(path);
    if (found !== void 0) return found;
    const made3 = answer(path);
    known3.set(path, made3);
    return made3;
  };
}
var GAVE_UP = "gave up";
function bounded(look) {
  try {
    return look();
  } catch (error2) {
    if (error2 instanceof TooMuchWork) return GAVE_UP;
    throw error2;
  }
}
function concludeControls(prepared, seen, tree) {
  const looked = prepared.checks.map(() => []);
  for (const path of tree.paths) for (const [index, value2] of seen.get(path) ?? []) looked[index]?.push({ path, value: value2 });
  const wanted = prepared.checks.map(() => 0);
  for (const path of tree.paths) for (const index of prepared.wantedBy(path)) wanted[index] = (wanted[index] ?? 0) + 1;
  const results = prepared.checks.map((check, index) => concludeCheck(check, looked[index] ?? [], wanted[index] ?? 0, tree));
  const languages2 = new Set(tree.paths.flatMap((path) => languageOf(path)?.toLowerCase() ?? []));
  return prepared.controls.map(({ control, node }) => controlResult(control, node, results, prepared.context, tree, languages2));
}
function concludeCheck(check, looked, files, tree) {
  const { kind, lines } = check;
  const stopped = looked.find(({ value: value2 }) => value2 === GAVE_UP);
  if (stopped !== void 0) {
    const because = `the pattern asks for too much work in ${stopped.path}`;
    return { kind, answer: "error", because, cited: [], found: 0, files };
  }
  if (lines === void 0 || files === 0) return check.conclude(looked, files, tree);
  const inScope3 = tree.lines(lines.scope);
  const held = new Set(inScope3?.paths.filter((path) => check.wants(path)));
  if (inScope3 === null || held.size === 0) return noLineInScope(kind, lines.scope, inScope3);
  const only = looked.flatMap(({ path, value: value2 }) => {
    if (!held.has(path)) return [];
    const left = lines.only(value2, (line) => inScope3.has(path, line));
    return left === null ? [] : { path, value: left };
  });
  return check.conclude(only, held.size, tree);
}
function controlResult(control, node, results, context, tree, languages2) {
  const { id, name, severity = "high", owner, frameworks = [] } = control;
  const base = { id, name, severity, owner: owner ?? null, frameworks, line: control.at.line, column: control.at.column };
  const excluded = notApplicable(control, context, tree, languages2);
  if (excluded !== null) return { ...base, answer: "not-applicable", because: excluded, checks: [], exception: null };
  const checks = leavesOf(node).flatMap((leaf) => results[leaf] ?? []);
  if (checks.length === 0) {
    return { ...base, answer: "unknown", because: "the control has no check, so nobody can tell", checks, exception: null };
  }
  const answer = answerOf(node, results);
  const deciding = decidingOf(node, answer, results).flatMap((leaf) => results[leaf] ?? []);
  const forgiven = results.map((result) => deciding.includes(result) ? { ...result, answer: "pass" } : result);
  const isForgivable = answer === "fail" && answerOf(node, forgiven) === "pass";
  const exception = isForgivable ? acceptedBy(control, deciding, tree.today) : null;
  const others = checks.filter((check) => !deciding.includes(check));
  return { ...base, answer, because: deciding[0]?.because ?? "", checks: [...deciding, ...others], exception };
}
function leavesOf(node) {
  if ("leaf" in node) return [node.leaf];
  return ("any" in node ? node.any : node.all).flatMap(leavesOf);
}
var ALL_ORDER = ["fail", "error", "unknown", "pass", "not-applicable"];
var ANY_ORDER = ["pass", "error", "unknown", "fail", "not-applicable"];
function answerOf(node, results) {
  if ("leaf" in node) return results[node.leaf]?.answer ?? "error";
  const answers = ("any" in node ? node.any : node.all).map((one) => answerOf(one, results));
  return ("any" in node ? ANY_ORDER : ALL_ORDER).find((answer) => answers.includes(answer)) ?? "unknown";
}
function decidingOf(node, answer, results) {
  if ("leaf" in node) return [node.leaf];
  const parts = "any" in node ? node.any : node.all;
  return parts.filter((part) => answerOf(part, results) === answer).flatMap((part) => decidingOf(part, answer, results));
}
function notApplicable({ applies_when: when }, context, { paths }, languages2) {
  if (when === void 0) return null;
  if (when.languages?.every((name) => isKnownLanguage(name) && !languages2.has(name.toLowerCase()))) {
    return `the tree has no ${when.languages.join(" or ")}`;
  }
  if (when.paths !== void 0 && !paths.some(globs(when.paths))) return `the tree has nothing in ${when.paths.join(" or ")}`;
  for (const dimension of ["architecture", "data_classes", "frameworks", "deployment"]) {
    const [wanted, declared] = [when[dimension], context[dimension]];
    if (wanted === void 0 || declared === void 0) continue;
    if (!wanted.some((word) => declared.includes(word)))
      return `the context names ${dimension.replace("_", " ")} ${declared.join(", ")} only`;
  }
  return null;
}
function acceptedBy({ exceptions = [] }, failing, today) {
  const covers = (paths) => {
    if (paths === void 0) return true;
    const test = globs(paths);
    return failing.every(({ cited, found: found2 }) => found2 > 0 && found2 <= cited.length && cited.every(({ path }) => test(path)));
  };
  const found = exceptions.find(({ paths, until }) => until >= today && covers(paths));
  return found === void 0 ? null : { reason: found.reason, approver: found.approver, until: found.until };
}

// src/requirements/parse.ts
import { hash } from "node:crypto";

// src/requirements/broken-copy.ts
function brokenCopyHint(bytes, problems) {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8").split(/\r?\n/, MOST_LINES);
  const tag = lines.findIndex((line) => HTML_TAG.test(line));
  const flat = lines.findIndex((line, index) => FIELD.test(line) && /^- +id:/.test(lines[index - 1] ?? ""));
  return [
    ...problems,
    ...flat < 0 ? [] : [
      {
        line: flat + 1,
        column: 1,
        message: "the lines of this control have lost their indentation, as in a file copied from a web page",
        fix: 'indent every line below "- id:" by two spaces, and the text below "|" by two more'
      }
    ],
    ...tag < 0 ? [] : [
      {
        line: tag + 1,
        column: (lines[tag]?.search(HTML_TAG) ?? 0) + 1,
        message: `an HTML tag (${HTML_TAG.exec(lines[tag] ?? "")?.[0]}) stands in the file`,
        fix: "remove the tags, and copy the file from its source rather than from a web page"
      }
    ]
  ];
}
var MOST_LINES = 5e3;
var HTML_TAG = /<\/?(?:ul|ol|li|p|br|div|span|code|pre|em|strong|h[1-6]|a)\b[^<>]{0,200}>/i;
var FIELD = /^(?:name|requirement|implementation|verification|severity|owner):/;

// src/requirements/parse.ts
function parseRequirements(bytes, path) {
  const parsed = parseYaml(bytes);
  if ("problems" in parsed) throw badDocument(path, brokenCopyHint(bytes, parsed.problems));
  const problems = schemaProblems(security_requirements_schema_default, parsed.document);
  if (problems.length > 0) throw badDocument(path, problems);
  const value2 = parsed.document.value;
  const slips = [...slipsOf(value2, parsed.document), ...twiceOf(value2, parsed.document)];
  if (slips.length > 0) throw badDocument(path, slips);
  return {
    path,
    digest: `sha256:${hash("sha256", bytes, "hex")}`,
    version: value2.version === void 0 ? null : String(value2.version),
    context: value2.context ?? {},
    controls: value2.controls.map((control, index) => placed2(control, index, parsed.document))
  };
}
var KNOWN = Object.keys(security_requirements_schema_default.definitions.control.properties);
function placed2(control, index, { locate }) {
  const { verification, verify, ...rest } = control;
  const list2 = (given) => given === void 0 ? [] : Array.isArray(given) ? given : [given];
  const places = (key, given) => Array.isArray(given) ? given.map((_, at) => locate(["controls", index, key, at])) : given === void 0 ? [] : [locate(["controls", index, key])];
  return {
    ...rest,
    verification: list2(verification),
    verify: list2(verify),
    at: locate(["controls", index]),
    verificationAt: places("verification", verification),
    verifyAt: places("verify", verify),
    ignored: Object.keys(control).filter((key) => !KNOWN.includes(key))
  };
}
function slipsOf({ controls }, { locate }) {
  return controls.flatMap(
    (control, index) => Object.keys(control).filter((key) => !KNOWN.includes(key) && !key.startsWith("x-")).flatMap((key) => {
      const near = nearest(key, KNOWN);
      if (near === null) return [];
      const message = `unknown key ${JSON.stringify(key)} in controls.${index}`;
      return [{ ...locate(["controls", index, key], true), message, fix: `did you mean ${JSON.stringify(near)}?` }];
    })
  );
}
function twiceOf({ controls }, { locate }) {
  const seen = /* @__PURE__ */ new Set();
  return controls.flatMap(({ id }, index) => {
    const twice2 = seen.has(id);
    seen.add(id);
    return twice2 ? [{ ...locate(["controls", index, "id"]), message: `a second control ${JSON.stringify(id)}` }] : [];
  });
}

// src/requirements/change.ts
function changeOf(before, after) {
  const was = new Map(before.map(({ id, answer }) => [id, answer]));
  const ids = (test) => after.filter(({ id, answer }) => test(was.get(id), answer)).map(({ id }) => id);
  return {
    fixed: ids((from, to) => from === "fail" && to === "pass"),
    broke: ids((from, to) => from !== void 0 && from !== "fail" && to === "fail")
  };
}

// src/sources/controls.ts
import { hash as hash2 } from "node:crypto";

// src/sources/line-scopes.ts
async function readLineScopes(reading2, head) {
  const { git, gaps, commits } = reading2;
  const present2 = (await git.entries(head)).filter(({ mode, size }) => mode.startsWith("100") && (size ?? 0) <= FILE_LIMIT_BYTES);
  const wanted = new Set(
    present2.map(({ path }) => path).filter((path) => [...commits.keys()].some((scope) => reading2.wants(scope, path)))
  );
  const ids = new Set([...commits.values()].flatMap((set2) => [...set2 ?? []]));
  const touched = ids.size === 0 || wanted.size === 0 ? [] : await git.touched([...ids], gaps);
  const paths = touched.length === 0 ? [] : await presentNames(git, head, touched, wanted, gaps, true);
  const found = new Map([...commits].map(([scope, set2]) => [scope, set2 === null ? null : /* @__PURE__ */ new Map()]));
  for await (const { path, lines } of blameFiles(git, head, paths, gaps, reading2.onFiles)) {
    if (lines === "too-large") gaps.push(unblamed(path));
    for (const [scope, set2] of commits) {
      const runs = linesOf(lines).flatMap(({ commit, from, count }) => set2?.has(commit) ? { from, to: from + count - 1 } : []);
      if (runs.length > 0 && reading2.wants(scope, path)) found.get(scope)?.set(path, runs);
    }
  }
  return new Map([...found].map(([scope, runs]) => [scope, runs === null ? null : inScope2(runs)]));
}
function inScope2(runs) {
  return {
    paths: [...runs.keys()],
    has: (path, line) => (runs.get(path) ?? []).some(({ from, to }) => from <= line && line <= to)
  };
}
function unblamed(path) {
  return {
    code: "unreadable-file",
    subject: path,
    detail: "nobody can tell which commits its lines come from: an earlier version is larger than 64 MiB, or its name is no UTF-8",
    fix: "leave it out of the scope of the controls (except:)"
  };
}

// src/sources/controls.ts
var SOURCE_MAX_BYTES = 5 * 1024 * 1024;
var MOST_KEPT = 3e5;
async function readControls(reading2, commit) {
  const { git, parsers, prepared, gaps, today } = reading2;
  const tree = await entriesOf2(git, commit, gaps);
  const entries = tree.filter(({ mode }) => mode.startsWith("100"));
  const links = tree.filter(({ mode }) => mode === "120000").map(({ path }) => path);
  const paths = entries.map(({ path }) => path);
  const wanted = entries.filter(({ path, size }) => {
    if (prepared.wantedBy(path).length === 0) return false;
    if ((size ?? 0) <= SOURCE_MAX_BYTES) return true;
    gaps.push(tooLarge(path));
    return false;
  });
  const kept = new KeptAnswers(reading2);
  const seen = /* @__PURE__ */ new Map();
  const unread = /* @__PURE__ */ new Map();
  for (const entry of wanted) {
    const known3 = kept.of(entry);
    if (known3 === null) unread.set(entry.id, [...unread.get(entry.id) ?? [], entry]);
    else if (known3.length > 0) seen.set(entry.path, known3);
  }
  let done = wanted.length - [...unread.values()].reduce((sum, same) => sum + same.length, 0);
  for await (const objects of git.objects([...unread.keys()], gaps)) {
    for (const object of objects) {
      if (object.status !== "read") continue;
      for (const entry of unread.get(object.id) ?? []) {
        const grammar = grammarFor(prepared, entry.path, object.body);
        const parser = grammar === null ? null : await parsers.of(grammar);
        const file = new SourceFile(entry.path, object.body, parser);
        const answers = lookAt(prepared, file);
        if (!file.isCutShort) kept.add(entry, answers);
        if (answers.length > 0) seen.set(entry.path, answers);
        done++;
      }
    }
    reading2.onFiles(done, wanted.length);
  }
  kept.store();
  const dependencies = prepared.needsDependencies ? await dependenciesOf2(reading2, entries) : NO_DEPENDENCIES;
  const lines = await linesOf4(reading2, commit);
  return { seen, facts: { paths, links, today, dependencies: () => dependencies, lines: (scope) => lines.get(scope) ?? null } };
}
async function linesOf4({ git, gaps, prepared, commits, onBlame }, commit) {
  if (prepared.lineScopes.size === 0) return /* @__PURE__ */ new Map();
  const wants = (scope, path) => prepared.wantedBy(path).some((index) => prepared.checks[index]?.lines?.scope === scope);
  return await readLineScopes({ git, gaps, commits, wants, onFiles: onBlame }, commit);
}
var NO_DEPENDENCIES = { packages: [], unread: [] };
async function entriesOf2(git, commit, gaps) {
  try {
    return await git.entries(commit);
  } catch (error2) {
    gaps.push(unreadableTree(commit, error2));
    return [];
  }
}
async function dependenciesOf2({ git, cache, gaps }, entries) {
  const isTooLarge = ({ size }) => (size ?? 0) > DEPENDENCY_FILE_MAX_BYTES;
  const naming = entries.filter((entry) => ecosystemOf(entry.path) !== null && !isTooLarge(entry));
  const unread = entries.filter(isTooLarge).flatMap(({ path }) => {
    const ecosystem = ecosystemOf(path);
    return ecosystem === null ? [] : { ecosystem, path, why: "larger than 16 MiB" };
  });
  const withUnread = ({ packages, unread: others }) => ({ packages, unread: [...unread, ...others] });
  const key = hash2("sha256", [VERSION, BUILD, ...naming.map(({ path, id }) => `${id} ${path}`)].join("\n"), "hex");
  const stored = cache?.get("packages", key);
  const known3 = stored == null ? null : parseStored(stored.toString("utf8"), { packages: [], unread: [] });
  if (known3 !== null) return withUnread(known3);
  const bytes = /* @__PURE__ */ new Map();
  for await (const objects of git.objects([...new Set(naming.map(({ id }) => id))], gaps)) {
    for (const object of objects) if (object.status === "read") bytes.set(object.id, Buffer.from(object.body));
  }
  const files = naming.flatMap(({ path, id }) => {
    const body = bytes.get(id);
    return body === void 0 ? [] : { path, bytes: body };
  });
  const read2 = readDependencies(files);
  if (files.length === naming.length) cache?.put("packages", key, Buffer.from(JSON.stringify(read2)));
  return withUnread(read2);
}
function tooLarge(path) {
  return {
    code: "unreadable-file",
    subject: path,
    detail: "larger than 5 MiB, so no control looked at it",
    fix: "leave it out of the scope of the controls (except:)"
  };
}
var KeptAnswers = class {
  #cache;
  #key;
  #known;
  #used = /* @__PURE__ */ new Map();
  #isNew = false;
  constructor({ cache, digest }) {
    this.#cache = cache;
    this.#key = hash2("sha256", ["controls", VERSION, BUILD, digest].join("\n"), "hex");
    const stored = cache?.get("controls", this.#key);
    const entries = stored == null ? null : parseStored(stored.toString("utf8"), [["", []]]);
    this.#known = new Map(entries ?? []);
  }
  of(entry) {
    const name = nameOf3(entry);
    const known3 = this.#known.get(name);
    if (known3 === void 0) return null;
    this.#used.set(name, known3);
    return known3;
  }
  add(entry, answers) {
    this.#isNew = true;
    this.#used.set(nameOf3(entry), answers);
  }
  /** Keeps what this run used and, while there is room, what earlier ones did. */
  store() {
    if (this.#cache === null || !this.#isNew) return;
    const all2 = this.#known.size + this.#used.size > MOST_KEPT ? this.#used : new Map([...this.#known, ...this.#used]);
    if (all2.size <= MOST_KEPT) this.#cache.put("controls", this.#key, Buffer.from(JSON.stringify([...all2])));
  }
};
function nameOf3({ path, id }) {
  return `${id.slice(0, 24)} ${path}`;
}

// src/check-requirements.ts
async function checkRequirements(world, bytes, path, { config, range, onProgress }) {
  const requirements = parseRequirements(bytes, path);
  const head = await world.git.resolve("HEAD") === null ? {} : { range: "HEAD^!" };
  const report = await scan(world, {
    ...range ?? head,
    files: false,
    lines: false,
    ...config === void 0 ? {} : { config }
  });
  const [repo] = report.repos;
  const { head: commit } = repo.range;
  if (commit === null && repo.gaps.length === 0) {
    throw new ProvenanceError("unknown-revision", "there is no commit yet, so there is nothing to evaluate", {
      fix: "commit first"
    });
  }
  const base = range === void 0 ? null : repo.range.mergeBase ?? repo.range.base;
  const gaps = [];
  const evaluated = await evaluateRequirements(world, requirements, { base, head: commit, gaps, config, onProgress });
  const all2 = sortGaps([...repo.gaps, ...gaps]);
  const findings = [...repo.findings, ...requirementFindings(evaluated)];
  const checked = { ...repo, gaps: all2, complete: all2.length === 0, findings, requirements: evaluated };
  return { ...report, command: "requirements", ...verdictOf(all2, findings, "gate"), repos: [checked] };
}
async function evaluateRequirements(world, requirements, { base, head, gaps, config, onProgress }) {
  const prepared = prepare(requirements.controls, requirements.context);
  const linesOf5 = { world, scopes: prepared.lineScopes, base, gaps, ...config === void 0 ? {} : { config } };
  const at = async (commit) => {
    const reading2 = {
      git: world.git,
      parsers: world.parsers,
      prepared,
      digest: requirements.digest,
      cache: world.cache,
      today: isoTime(world.now()).slice(0, 10),
      gaps,
      commits: await commitsOfLines(linesOf5, commit),
      onFiles: (done, total) => onProgress?.({ phase: "files", done, total }),
      onBlame: (done, total) => onProgress?.({ phase: "blame", done, total })
    };
    const { seen, facts: facts6 } = await readControls(reading2, commit);
    return concludeControls(prepared, seen, facts6);
  };
  const controls = head === null ? [] : await at(head);
  const before = base === null ? null : await at(base);
  return {
    path: requirements.path,
    digest: requirements.digest,
    commit: head,
    controls,
    change: base === null || before === null ? null : { base, ...changeOf(before, controls) }
  };
}
async function commitsOfLines({ world, scopes, base, config, gaps }, commit) {
  if (scopes.size === 0) return /* @__PURE__ */ new Map();
  const changed = base === null ? null : /* @__PURE__ */ new Set();
  if (base !== null && (scopes.has("changed") || scopes.has("changed-by-ai"))) {
    for await (const objects of world.git.commits({ kind: "walk", include: [commit], exclude: [base] }, gaps))
      for (const { id } of objects) changed?.add(id);
  }
  const ai = /* @__PURE__ */ new Set();
  if (scopes.has("ai") || scopes.has("changed-by-ai")) {
    const { repos } = await scan(world, {
      range: commit,
      files: false,
      lines: false,
      ...config === void 0 ? {} : { config }
    });
    gaps.push(...repos.flatMap((repo) => repo.gaps));
    for (const { id, attribution } of repos.flatMap((repo) => repo.commits))
      if (attribution === "declared" || attribution === "recorded") ai.add(id);
  }
  const of = {
    changed,
    ai,
    "changed-by-ai": changed === null ? null : new Set([...changed].filter((id) => ai.has(id)))
  };
  return new Map([...scopes].map((scope) => [scope, of[scope]]));
}

export {
  WORD,
  NUMBER,
  STRING,
  PUNCTUATION,
  readCode,
  stringValue,
  member,
  memberAt,
  entriesOf,
  itemsOf,
  stringOf2 as stringOf,
  readIni,
  readToml,
  readJson,
  readXml,
  childOf,
  ecosystemOf,
  readDependencies,
  inScope,
  prepare,
  parseRequirements,
  checkRequirements,
  evaluateRequirements
};
