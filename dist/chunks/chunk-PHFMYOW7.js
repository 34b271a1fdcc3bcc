import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  NUMBER,
  PUNCTUATION,
  STRING,
  WORD,
  childOf,
  ecosystemOf,
  entriesOf,
  itemsOf,
  member,
  memberAt,
  readCode,
  readDependencies,
  readIni,
  readJson,
  readToml,
  readXml,
  stringOf,
  stringValue
} from "./chunk-VZJKILFW.js";
import {
  globs
} from "./chunk-SM6MFJDE.js";
import {
  DEFAULT_THRESHOLDS,
  EDGE_KINDS,
  rate
} from "./chunk-NPMSGV4M.js";
import {
  linesOf,
  parseStored,
  scan,
  unreadableTree
} from "./chunk-U4QGR6N4.js";
import {
  sortGaps,
  verdictOf
} from "./chunk-DKXBUIOJ.js";
import {
  PathIndex,
  languageFacts,
  languageOf,
  parseCommit,
  resolveRange
} from "./chunk-HJB5ROFS.js";
import {
  BUILD,
  VERSION
} from "./chunk-CDEONOS5.js";
import {
  agentFiles,
  tools
} from "./chunk-ETVGOOWV.js";
import {
  EMPTY_TREE,
  isInexact
} from "./chunk-GJQOLGJS.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/impact/tree.ts
var MAX_LINKS = 16;
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function codeTree({ paths, links, facts: facts4, texts }) {
  const sorted = [...paths].sort(byCodeUnit);
  const indexes = new Map(sorted.map((path, index) => [path, index]));
  const folders = /* @__PURE__ */ new Map([["", []]]);
  for (const path of sorted) addToFolder(path, folders);
  const byIndex = sorted.map((path) => facts4.get(path) ?? null);
  const real = linkFollower(links);
  return {
    paths: sorted,
    index: (path) => indexes.get(path) ?? (links.size === 0 ? -1 : indexes.get(real(path)) ?? -1),
    isFolder: (path) => folders.has(path) || links.size > 0 && folders.has(real(path)),
    filesIn: (folder) => folders.get(folder) ?? (links.size === 0 ? void 0 : folders.get(real(folder))) ?? [],
    real: (path) => links.size === 0 ? path : real(path),
    facts: (file) => byIndex[file] ?? null,
    text: (path) => texts.get(path) ?? (links.size === 0 ? void 0 : texts.get(real(path))) ?? null,
    configs: [...texts.keys()].sort(byCodeUnit)
  };
}
function addToFolder(path, folders) {
  let cut2 = path.lastIndexOf("/");
  const own2 = path.slice(0, Math.max(0, cut2));
  let files = folders.get(own2);
  if (files === void 0) {
    files = [];
    folders.set(own2, files);
    while (cut2 > 0) {
      cut2 = path.lastIndexOf("/", cut2 - 1);
      const above3 = path.slice(0, Math.max(0, cut2));
      if (folders.has(above3)) break;
      folders.set(above3, []);
    }
  }
  files.push(path.slice(own2 === "" ? 0 : own2.length + 1));
}
function linkFollower(links) {
  const known6 = /* @__PURE__ */ new Map();
  return (path) => {
    let found2 = known6.get(path);
    if (found2 === void 0) {
      found2 = follow(path, links);
      known6.set(path, found2);
    }
    return found2;
  };
}
function follow(path, links) {
  let at2 = path;
  for (let steps2 = 0; steps2 < MAX_LINKS; steps2++) {
    const link7 = prefixLink(at2, links);
    if (link7 === null) return at2;
    const target = joinPath(folderOf(link7), links.get(link7) ?? "");
    if (target === null) return path;
    at2 = target + at2.slice(link7.length);
  }
  return path;
}
function prefixLink(path, links) {
  for (let cut2 = path.indexOf("/"); cut2 >= 0; cut2 = path.indexOf("/", cut2 + 1)) {
    const prefix = path.slice(0, cut2);
    if (links.has(prefix)) return prefix;
  }
  return links.has(path) ? path : null;
}
function folderOf(path) {
  const cut2 = path.lastIndexOf("/");
  return cut2 < 0 ? "" : path.slice(0, cut2);
}
function joinPath(folder, path) {
  if (path.startsWith("/")) return null;
  const parts = folder === "" ? [] : folder.split("/");
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// src/impact/line-counter.ts
function lineCounter(text) {
  const breaks = [];
  let next = -2;
  return (offset) => {
    if (next === -2) next = text.indexOf("\n");
    while (next >= 0 && next < offset) {
      breaks.push(next);
      next = text.indexOf("\n", next + 1);
    }
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = low + high >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

// src/impact/languages/c/functions.ts
var KEYWORDS = new Set(
  "alignas alignof asm auto bool break case catch char class const constexpr continue decltype default defined delete do double else enum explicit export extern false float for friend goto if inline int long mutable namespace new noexcept nullptr operator private protected public register requires restrict return short signed sizeof static static_assert struct switch template this throw true try typedef typeid typename typeof union unsigned using virtual void volatile while NULL __attribute__ __declspec __asm__".split(" ")
);
var BEFORE_VALUE = /* @__PURE__ */ new Set([
  "return",
  "else",
  "case",
  "do",
  "sizeof",
  "throw",
  "co_return",
  "co_await",
  "new",
  "delete",
  "defined"
]);
var ENTRIES = /* @__PURE__ */ new Set(["main", "wmain", "WinMain", "wWinMain", "_tmain"]);
function functionsOf(code) {
  const { text, tokens } = code;
  const line = lineCounter(text);
  const marginAfter = marginFinder(text);
  const isAtMargin = marginTest(code);
  const spans = [];
  const ends = [];
  const used = /* @__PURE__ */ new Map();
  const local = /* @__PURE__ */ new Set();
  let entry = false;
  const skip = directiveTokens(tokens);
  for (let at2 = 0; at2 < tokens.length; at2++) {
    const margin = isAtMargin(at2);
    if (skip(at2) || tokens.kinds[at2] !== WORD) continue;
    const next = tokens.signs[at2 + 1] ?? 0;
    if (next === 40) {
      const definition = bodyBehind(tokens, at2 + 1, text);
      if (definition >= 0 && margin && !KEYWORDS.has(tokens.word(at2))) {
        const name = tokens.is(at2 - 1, "::") ? `${tokens.word(at2 - 2)}::${tokens.word(at2)}` : tokens.word(at2);
        if (ENTRIES.has(name)) entry = true;
        const from = line(tokens.starts[at2] ?? 0);
        spans.push({ name, from, to: from, ...hasStatic(tokens, at2) ? {} : { exported: true } });
        ends.push(endOf(tokens, definition, text.length, marginAfter));
        local.add(name);
      } else if (!isMember(tokens, at2) && !isDeclared(tokens, at2)) addName(tokens.word(at2), at2, used);
    } else if (next === 44 || next === 41 || next === 125 || next === 59) {
      if (isMember(tokens, at2)) continue;
      if (isDeclared(tokens, at2)) local.add(tokens.word(at2));
      else addName(tokens.word(at2), at2, used);
    } else if ((next === 61 || next === 91) && isDeclared(tokens, at2)) local.add(tokens.word(at2));
  }
  for (const name of local) used.delete(name);
  closeSpans(spans, ends, text);
  const names = spans.length + used.size === 0 ? [] : Buffer.from([...spans.map(({ name }) => name), ...used.keys()].join("\n")).toString().split("\n");
  const lineOfUse = lineCounter(text);
  return {
    spans: spans.map((span, index) => ({ ...span, name: names[index] ?? span.name })),
    uses: names.slice(spans.length),
    useLines: [...used.values()].map((at2) => lineOfUse(tokens.starts[at2] ?? 0)),
    entry
  };
}
function addName(name, at2, to3) {
  if (to3.has(name)) return;
  if (name.length > 1 && !KEYWORDS.has(name) && !name.startsWith("#") && !/^[A-Z0-9_]+$/.test(name)) to3.set(name, at2);
}
function directiveTokens(tokens) {
  let inside = false;
  return (at2) => {
    if (tokens.breaks[at2] === 1) {
      const isSign = tokens.signs[at2 - 1] === 35;
      inside = /^#(?!define\b)/.test(tokens.word(at2)) || isSign;
    } else if (tokens.signs[at2 - 1] === 35 && tokens.breaks[at2 - 1] === 1) inside = !tokens.is(at2, "define");
    return inside;
  };
}
var isMember = (tokens, at2) => tokens.is(at2 - 1, ".") || tokens.is(at2 - 1, "->") || tokens.is(at2 - 1, "::");
function isDeclared(tokens, at2) {
  if (tokens.breaks[at2] === 1 && !tokens.is(at2 - 1, "*")) return false;
  let before = at2 - 1;
  while (tokens.is(before, "*") && at2 - before < 6) before--;
  if (tokens.kinds[before] !== WORD) return false;
  const word = tokens.word(before);
  if (BEFORE_VALUE.has(word) || word.startsWith("#")) return false;
  if (before === at2 - 1) return true;
  for (let steps2 = 0; steps2 < 8; before--, steps2++) {
    if (tokens.kinds[before] !== WORD || BEFORE_VALUE.has(tokens.word(before))) break;
    if (tokens.breaks[before] === 1) return true;
  }
  return tokens.is(before, "(") || tokens.is(before, ",") || tokens.is(before, ";") || tokens.is(before, "{") || tokens.is(before, "}");
}
function bodyBehind(tokens, open, text) {
  let at2 = (tokens.pairs[open] ?? -1) + 1;
  if (at2 <= 0) return -1;
  if (tokens.signs[at2] === 123) return at2;
  for (let steps2 = 0; steps2 < 24 && at2 < tokens.length; steps2++) {
    const sign = tokens.signs[at2];
    if (sign === 123)
      return steps2 === 0 || text.charCodeAt((tokens.starts[at2] ?? 0) - 1) === 10 || isAttribute(tokens, at2) ? at2 : -1;
    if (sign === 40) at2 = Math.max(at2, tokens.pairs[at2] ?? -1) + 1;
    else if (tokens.kinds[at2] === WORD || sign === 42 || sign === 44 || sign === 59 || sign === 38) {
      if (tokens.kinds[at2] === WORD && tokens.word(at2).startsWith("#")) return -1;
      at2++;
    } else return -1;
  }
  return -1;
}
var isAttribute = (tokens, brace2) => tokens.is(brace2 - 1, ")") || tokens.is(brace2 - 1, "const") || tokens.is(brace2 - 1, "noexcept") || tokens.is(brace2 - 1, "override");
function marginTest({ text, tokens }) {
  let isAt = false;
  return (at2) => {
    if (tokens.breaks[at2] === 1) {
      const first = text.charCodeAt(text.lastIndexOf("\n", (tokens.starts[at2] ?? 0) - 1) + 1);
      isAt = first !== 32 && first !== 9 && first !== 35;
    }
    return isAt;
  };
}
function hasStatic(tokens, name) {
  for (let at2 = name - 1; at2 >= 0 && name - at2 < 12; at2--) {
    if (tokens.is(at2, "static")) return true;
    if (tokens.is(at2, ";") || tokens.is(at2, "}")) return false;
  }
  return false;
}
function endOf(tokens, brace2, length, marginAfter) {
  const close = tokens.pairs[brace2] ?? -1;
  return Math.min(close < 0 ? length : tokens.starts[close] ?? length, marginAfter(tokens.starts[brace2] ?? 0));
}
function marginFinder(text) {
  let next = -2;
  return (from) => {
    if (next < from) {
      const found2 = text.indexOf("\n}", from);
      next = found2 < 0 ? text.length : found2 + 1;
    }
    return next;
  };
}
function closeSpans(spans, ends, text) {
  const line = lineCounter(text);
  const order = ends.map((_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0));
  for (const index of order) {
    const span = spans[index];
    if (span !== void 0) span.to = Math.max(span.from, line(ends[index] ?? 0));
  }
}

// src/impact/languages/c/facts.ts
var QUOTE = '"';
var NEXT = "next ";
var MACRO = "#";
function cFacts(code) {
  const imports = includesOf(code);
  const modules = code.language === "C++" ? modulesOf(code) : { imports: [], declares: [] };
  const { spans, uses, useLines, entry } = functionsOf(code);
  return {
    imports: [...imports, ...modules.imports],
    ...modules.declares.length === 0 ? {} : { declares: modules.declares },
    ...uses.length === 0 ? {} : { uses, useLines },
    ...spans.length === 0 ? {} : { spans },
    ...entry ? { entry: true } : {}
  };
}
function includesOf(code) {
  const { tokens } = code;
  const line = lineCounter(code.text);
  const found2 = [];
  const open = [];
  const macros = /* @__PURE__ */ new Map();
  let [dead, guards, count] = [0, 0, 0];
  const push2 = (condition) => {
    open.push(condition);
    if (condition.dead) dead++;
    if (condition.guard) guards++;
  };
  for (const directive2 of directivesOf(tokens)) {
    const { name, at: at2, start } = directive2;
    count++;
    if (name === "if" || name === "ifdef" || name === "ifndef") {
      const isNever = name === "if" && tokens.is(at2, "0") && endsLine(tokens, at2);
      push2({ dead: isNever, guard: count === 1 && name !== "ifdef" && isGuard(tokens, at2) });
    } else if (name === "else" || name === "elif" || name === "elifdef" || name === "elifndef") {
      const last = open[open.length - 1];
      if (last?.dead) dead--;
      if (last !== void 0) last.dead = false;
    } else if (name === "endif") {
      const last = open.pop();
      if (last?.dead) dead--;
      if (last?.guard) guards--;
    } else if (dead === 0 && (name === "include" || name === "include_next" || name === "import" || name === "embed")) {
      const specifier = specifierAt(code, at2);
      if (specifier === null) continue;
      const isConditional = open.length > guards;
      const meant = specifier.startsWith(MACRO) ? macros.get(specifier.slice(1)) ?? specifier : specifier;
      found2.push({
        specifier: (name === "include_next" ? NEXT : "") + meant,
        kind: name === "embed" ? "asset" : "include",
        line: line(start),
        ...isConditional ? { conditional: true } : {}
      });
    } else if (dead === 0 && name === "define" && (tokens.kinds[at2 + 1] === STRING || tokens.signs[at2 + 1] === 60)) {
      const specifier = specifierAt(code, at2 + 1);
      if (specifier !== null) macros.set(tokens.word(at2), specifier);
    } else if (dead === 0 && name === "framework")
      found2.push({ specifier: dottedAt(tokens, at2), kind: "import", line: line(start) });
  }
  return found2;
}
function* directivesOf(tokens) {
  for (let at2 = 0; at2 < tokens.length; at2++) {
    if (tokens.breaks[at2] === 0) continue;
    const start = tokens.starts[at2] ?? 0;
    if (tokens.signs[at2] === 35) {
      if (tokens.kinds[at2 + 1] === WORD && tokens.breaks[at2 + 1] === 0) yield { name: tokens.word(at2 + 1), at: at2 + 2, start };
    } else if (tokens.signs[at2] === 64) {
      if (tokens.is(at2 + 1, "import")) yield { name: "framework", at: at2 + 2, start };
    } else if (tokens.kinds[at2] === WORD) {
      const word = tokens.word(at2);
      if (word.startsWith("#")) yield { name: word.slice(1), at: at2 + 1, start };
    }
  }
}
function endsLine(tokens, at2) {
  return at2 + 1 >= tokens.length || tokens.breaks[at2 + 1] === 1;
}
function isGuard(tokens, from) {
  let name = "";
  let at2 = from;
  for (; at2 < from + 6 && at2 < tokens.length && tokens.breaks[at2] === 0; at2++)
    if (tokens.kinds[at2] === WORD && !tokens.is(at2, "defined")) name = tokens.word(at2);
  const defines = tokens.is(at2, "#define") || tokens.is(at2, "#") && tokens.is(at2 + 1, "define");
  return name !== "" && defines && tokens.is(tokens.is(at2, "#") ? at2 + 2 : at2 + 1, name);
}
var LONGEST = 400;
function specifierAt({ text, tokens }, at2) {
  if (at2 >= tokens.length || tokens.breaks[at2] === 1) return null;
  const start = tokens.starts[at2] ?? 0;
  if (tokens.kinds[at2] === STRING) {
    const written = text.slice(start, tokens.ends[at2]);
    const inner2 = written.slice(written.startsWith("@") ? 2 : 1, -1);
    return inner2 === "" || inner2.length > LONGEST || inner2.includes("\n") ? null : QUOTE + kept(inner2);
  }
  if (tokens.signs[at2] === 60) {
    const part = text.slice(start + 1, start + LONGEST);
    const end = part.indexOf(">");
    const inner2 = end < 0 ? "" : part.slice(0, end).trim();
    return inner2 === "" || inner2.includes("\n") ? null : kept(inner2);
  }
  return tokens.kinds[at2] === WORD ? MACRO + kept(tokens.word(at2)) : null;
}
function kept(part) {
  return part.length < 13 ? part : Buffer.from(part).toString();
}
function dottedAt(tokens, from) {
  let name = "";
  for (let at2 = from; at2 < from + 16 && (tokens.kinds[at2] === WORD || tokens.is(at2, ".")); at2++) name += tokens.word(at2);
  return name;
}
function modulesOf(code) {
  const { tokens } = code;
  const line = lineCounter(code.text);
  const imports = [];
  const declares = [];
  let own2 = "";
  for (let at2 = 0; at2 < tokens.length; at2++) {
    if (tokens.breaks[at2] === 0 || tokens.kinds[at2] !== WORD) continue;
    const isExported2 = tokens.is(at2, "export");
    const word = isExported2 ? at2 + 1 : at2;
    if (!tokens.is(word, "module") && !tokens.is(word, "import")) continue;
    const { name, end } = moduleName(tokens, word + 1);
    const place = line(tokens.starts[at2] ?? 0);
    if (tokens.is(word, "module")) {
      if (name === "" || name.startsWith(":") || !tokens.is(end, ";")) continue;
      own2 = name.includes(":") ? name.slice(0, name.indexOf(":")) : name;
      if (isExported2 || name.includes(":")) declares.push(kept(name));
      if (!isExported2) imports.push({ specifier: kept(own2), kind: "import", line: place });
    } else if (name !== "" && tokens.is(end, ";")) {
      imports.push({ specifier: kept(name.startsWith(":") ? own2 + name : name), kind: "import", line: place });
    } else if (name === "") {
      const specifier = specifierAt(code, word + 1);
      if (specifier !== null && !specifier.startsWith(MACRO)) imports.push({ specifier, kind: "include", line: place });
    }
  }
  return { imports, declares };
}
function moduleName(tokens, from) {
  let name = "";
  let at2 = from;
  while (at2 < from + 32 && (tokens.kinds[at2] === WORD || tokens.is(at2, ".") || tokens.is(at2, ":")) && tokens.breaks[at2] === 0)
    name += tokens.word(at2++);
  return { name, end: at2 };
}

// src/impact/languages/c/functions-link.ts
var MOST_PLACES = 8;
function linkFunctions(tree, files, included2, sink) {
  const places = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (isHeader(tree.paths[file] ?? "")) continue;
    for (const { name, exported: exported3 } of tree.facts(file)?.spans ?? []) {
      if (!exported3 || name === "main") continue;
      const known6 = places.get(name);
      if (known6 === void 0) places.set(name, [file]);
      else if (known6.length <= MOST_PLACES && known6[known6.length - 1] !== file) known6.push(file);
    }
  }
  for (const file of files) {
    const { uses = [], useLines = [] } = tree.facts(file) ?? {};
    for (const [index, name] of uses.entries()) {
      const to3 = placeFor(file, places.get(name), tree);
      if (to3 >= 0) sink.edge(file, to3, "package", useLines[index] ?? 0, name, { possible: true });
    }
    if (isHeader(tree.paths[file] ?? "")) continue;
    for (const header of included2.get(file) ?? [])
      if (stem(tree.paths[header] ?? "") === stem(tree.paths[file] ?? ""))
        sink.edge(header, file, "package", 0, nameOf(tree.paths[file] ?? ""), { possible: true });
  }
}
function placeFor(file, places, tree) {
  if (places === void 0 || places.length > MOST_PLACES || places.includes(file)) return -1;
  const only = places[0];
  if (places.length === 1 && only !== void 0) return only;
  const folder = folderOf(tree.paths[file] ?? "");
  let [best, near, ties] = [-1, -1, 0];
  for (const one of places) {
    const shared = sharedLength(folder, folderOf(tree.paths[one] ?? ""));
    if (shared > near) [best, near, ties] = [one, shared, 1];
    else if (shared === near) ties++;
  }
  return ties === 1 ? best : -1;
}
function sharedLength(a, b) {
  const [left, right] = [a.split("/"), b.split("/")];
  let shared = 0;
  while (shared < left.length && left[shared] === right[shared]) shared++;
  return shared === left.length && shared === right.length ? shared + 1 : shared;
}
var isHeader = (path) => /\.(?:h|hh|hpp|hxx|h\+\+|cuh|inl|ipp|tpp)$/i.test(path);
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function stem(path) {
  const name = nameOf(path);
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

// src/impact/languages/c/platform.ts
var NAMES = new Set(
  "aio alloca ar assert cpio complex crypt ctype dirent dlfcn elf endian byteswap err errno execinfo fcntl features fenv fnmatch float ftw getopt glob grp iconv ifaddrs inttypes io iso646 langinfo libgen libintl limits link locale malloc math mntent monetary mqueue ndbm net netdb nl_types obstack paths poll pthread pty pwd regex resolv sched search semaphore setjmp shadow signal spawn stdalign stdarg stdatomic stdbit stdbool stdckdint stddef stdint stdio stdlib stdnoreturn string strings stropts sysexits syslog tar termio termios tgmath threads time uchar ucontext ulimit unistd utime utmp utmpx varargs wait wchar wctype wordexp windows winsock winsock2 ws2tcpip direct conio tchar intrin immintrin emmintrin xmmintrin pmmintrin smmintrin nmmintrin tmmintrin arm_neon arm_acle cpuid x86intrin ntdef winternl shlobj shellapi".split(" ").map((name) => `${name}.h`)
);
var FOLDERS = new Set(
  "arpa asm asm-generic bits gnu linux mach machine net netinet netinet6 netpacket rpc scsi sound sys".split(" ")
);
var CPP = new Set(
  "algorithm any array atomic barrier bit bitset cassert ccomplex cctype cerrno cfenv cfloat charconv chrono cinttypes ciso646 climits clocale cmath codecvt compare complex concepts condition_variable coroutine csetjmp csignal cstdalign cstdarg cstdbool cstddef cstdint cstdio cstdlib cstring ctgmath ctime cuchar cwchar cwctype deque exception execution expected filesystem flat_map flat_set format forward_list fstream functional future generator initializer_list iomanip ios iosfwd iostream istream iterator latch limits list locale map mdspan memory memory_resource mutex new numbers numeric optional ostream print queue random ranges ratio regex scoped_allocator semaphore set shared_mutex source_location span spanstream sstream stack stacktrace stdexcept stdfloat stop_token streambuf string string_view strstream syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility valarray variant vector version".split(" ")
);
function isPlatformHeader(specifier) {
  const slash = specifier.indexOf("/");
  return slash < 0 ? NAMES.has(specifier) || CPP.has(specifier) : FOLDERS.has(specifier.slice(0, slash));
}

// src/impact/languages/c/roots.ts
var NAMES2 = new Set(
  "cmakelists.txt makefile gnumakefile kbuild meson.build configure.ac configure.in build build.bazel compile_flags.txt .clang_complete jamfile jamroot sconstruct sconscript package.swift binding.gyp".split(" ")
);
var ENDINGS = [".cmake", ".mk", ".mak", ".am", ".gyp", ".gypi", ".pri", ".pro"];
function isCConfig(path) {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  return NAMES2.has(name) || ENDINGS.some((ending) => name.endsWith(ending)) || name.startsWith("makefile.");
}
var BUILD_FOLDERS = /* @__PURE__ */ new Set(["build", "cmake", "config", "m4", "make", "mk", "scripts"]);
var MOST_ROOTS = 500;
var MOST_PLACES2 = 2e3;
function readRoots(tree) {
  const roots = /* @__PURE__ */ new Map();
  for (const config of tree.configs) {
    if (!isCConfig(config)) continue;
    const folder = folderOf(config);
    const text = tree.text(config) ?? "";
    const name = folder.slice(folder.lastIndexOf("/") + 1);
    const scope = BUILD_FOLDERS.has(name) ? folderOf(folder) : folder;
    let count = 0;
    for (const written of foldersIn(text)) {
      if (count++ > MOST_ROOTS) break;
      const root = rootOf(written, folder, tree);
      if (root === null) continue;
      const scopes = roots.get(root);
      if (scopes === void 0) roots.set(root, [scope]);
      else if (!scopes.includes(scope)) scopes.push(scope);
    }
  }
  return roots;
}
function foldersIn(text) {
  const found2 = /* @__PURE__ */ new Set();
  for (const flag of ["-I", "-isystem", "-iquote", "-idirafter", "/I"])
    for (let at2 = text.indexOf(flag), count = 0; at2 >= 0 && count < MOST_PLACES2; at2 = text.indexOf(flag, at2 + flag.length), count++) {
      if (at2 > 0 && !/[\s"'=(,;[]/.test(text[at2 - 1] ?? "")) continue;
      addWord(text, at2 + flag.length, found2);
    }
  for (const opening of [
    "include_directories",
    "include_dirs",
    "includes =",
    "includes=",
    "strip_include_prefix",
    "INCLUDEPATH",
    "headerSearchPath"
  ])
    for (let at2 = text.indexOf(opening), count = 0; at2 >= 0 && count < MOST_PLACES2; at2 = text.indexOf(opening, at2 + opening.length), count++)
      addList(text, at2 + opening.length, found2);
  return found2;
}
var LONGEST2 = 300;
function addWord(text, from, to3) {
  const word = /^[ \t]{0,4}["']?((?:\$[({][^\s(){}]{1,80}[)}]|[^\s"',;)\]]){1,300})/.exec(text.slice(from, from + LONGEST2));
  if (word?.[1] !== void 0) to3.add(word[1]);
  else to3.add(".");
}
function addList(text, from, to3) {
  const part = text.slice(from, from + 4e3);
  const open = /^["'\s:+=]{0,8}[([]/.exec(part);
  const end = open === null ? part.indexOf("\n") : part.search(/[)\]]/);
  const list = end < 0 ? part : part.slice(open?.[0].length ?? 0, end);
  for (const [word] of list.replace(/#[^\n]{0,1000}/g, "").matchAll(/[^\s"',;()[\]]{1,300}/g))
    if (!/^[A-Z_]{3,}$/.test(word)) to3.add(word);
}
function rootOf(written, folder, tree) {
  const generated = /^\$<[A-Z_]{1,40}:([^<>]{0,300})>?$/.exec(written)?.[1] ?? written;
  const variable = /^(?:\$[({]([A-Za-z_0-9.]{1,80})[)}]|@([A-Za-z_]{1,80})@|\$([A-Za-z_]{1,80}))\/?/.exec(generated);
  const rest = (variable === null ? generated : generated.slice(variable[0].length)).replace(/\\/g, "/");
  if (rest.includes("$") || rest.includes("@") || rest.startsWith("-") || rest.startsWith("/")) return null;
  const name = variable?.[1] ?? variable?.[2] ?? variable?.[3] ?? "";
  const isTop = /top|^(?:CMAKE|PROJECT)_SOURCE_DIR$|srctree|ROOT/i.test(name);
  if (isTop && rest === "") return "";
  if (variable !== null && rest === "" && !/src|cur|here|^\.$|SOURCE_DIR|PWD/i.test(name)) return null;
  for (let at2 = folder; ; at2 = folderOf(at2)) {
    const path = joinPath(at2, rest);
    if (path !== null && (path === "" ? rest === "" || rest.includes(".") : tree.isFolder(path))) return path;
    if (at2 === "" || variable === null && rest.startsWith(".")) return null;
  }
}
function holdsFor(scopes, folder) {
  return scopes.some((scope) => scope === "" || folder === scope || folder.startsWith(`${scope}/`));
}

// src/impact/languages/c/includes.ts
var NONE = { file: -1, possible: false, missing: false };
var MISSING = { file: -1, possible: false, missing: true };
var DECLARED = 3;
var USUAL = 2;
var LEARNED = 1;
var OTHER = 0;
var TOO_COMMON = 1e3;
var VOTES = 3;
function includeResolver(tree, files, roots) {
  const byName3 = namesOf(tree);
  const learned = learn(tree, files, byName3);
  const known6 = /* @__PURE__ */ new Map();
  return (specifier, folder, file) => {
    if (specifier.startsWith(MACRO)) return NONE;
    if (specifier.startsWith(NEXT))
      return resolveIn({ tree, roots, learned, byName: byName3 }, specifier.slice(NEXT.length), folder, file);
    const key = `${folder}\0${specifier}`;
    let found2 = known6.get(key);
    if (found2 === void 0) {
      found2 = resolveIn({ tree, roots, learned, byName: byName3 }, specifier, folder, -1);
      known6.set(key, found2);
    }
    return found2;
  };
}
function resolveIn(places, written, folder, except) {
  const { tree } = places;
  const quoted3 = written.startsWith(QUOTE);
  const name = (quoted3 ? written.slice(1) : written).replace(/\\/g, "/");
  if (name.startsWith("/")) return NONE;
  const beside2 = quoted3 ? joinPath(folder, name) : null;
  const own2 = beside2 === null ? -1 : tree.index(beside2);
  if (own2 >= 0 && own2 !== except) return { file: own2, possible: false, missing: false };
  const plain3 = joinPath("", name);
  const best = plain3 === null || plain3 === "" || /(?:^|\/)\.\.?(?:\/|$)/.test(name) ? throughRoots(places, name, folder) : bestOf(places, plain3, folder, except);
  const isPlatform2 = isPlatformHeader(name);
  if (best === null) return quoted3 && !isPlatform2 && isOurs(tree, name, folder) ? MISSING : NONE;
  if (isPlatform2 && !quoted3) return best.rank >= USUAL ? { file: best.file, possible: true, missing: false } : NONE;
  const possible = best.rank >= USUAL ? best.ties > 1 && !best.nearer : quoted3 ? best.ties > 1 : best.rank === OTHER || best.ties > 1;
  return { file: best.file, possible, missing: false };
}
function isOurs(tree, name, folder) {
  const slash = name.indexOf("/");
  if (slash < 0 || name.startsWith(".")) return true;
  const first = name.slice(0, slash);
  return tree.isFolder(first) || tree.isFolder(folder === "" ? first : `${folder}/${first}`);
}
function bestOf({ tree, roots, learned, byName: byName3 }, name, folder, except) {
  const all = byName3.get(name.slice(name.lastIndexOf("/") + 1)) ?? [];
  const candidates = all.length > TOO_COMMON ? usual(tree, roots, name, folder) : all;
  let best = null;
  let shared = -1;
  for (const file of candidates) {
    const path = tree.paths[file] ?? "";
    if (file === except || !(path === name || path.endsWith(`/${name}`))) continue;
    const root = path.slice(0, Math.max(0, path.length - name.length - 1));
    const rank = rankOf(root, folder, roots, learned);
    const near = sharedFolders(root, folder);
    if (best === null || rank > best.rank) {
      best = { file, rank, ties: 1, nearer: true };
      shared = near;
    } else if (rank === best.rank) {
      best.ties++;
      if (near > shared) {
        best.file = file;
        best.nearer = true;
        shared = near;
      } else if (near === shared) best.nearer = false;
    }
  }
  return best;
}
function rankOf(root, folder, roots, learned) {
  const scopes = roots.get(root);
  if (scopes !== void 0 && holdsFor(scopes, folder)) return DECLARED;
  const bare3 = root === "include" || root === "src" || root === "inc" ? "" : root.replace(/\/(?:include|src|inc)$/, "");
  if (bare3 === "" || folder === bare3 || folder.startsWith(`${bare3}/`)) return USUAL;
  return learned.has(root) || scopes !== void 0 ? LEARNED : OTHER;
}
function sharedFolders(a, b) {
  let shared = 0;
  let at2 = 0;
  for (; at2 < a.length && a[at2] === b[at2]; at2++) if (a[at2] === "/") shared++;
  return at2 === a.length && (at2 === b.length || b[at2] === "/") && a !== "" ? shared + 1 : shared;
}
function usual(tree, roots, name, folder) {
  const folders = /* @__PURE__ */ new Set();
  for (let at2 = folder; ; at2 = folderOf(at2)) {
    for (const sub of ["", "include", "src", "inc"]) folders.add(at2 === "" ? sub : sub === "" ? at2 : `${at2}/${sub}`);
    if (at2 === "") break;
  }
  for (const [root, scopes] of roots) if (folders.size < 400 && holdsFor(scopes, folder)) folders.add(root);
  return [...folders].map((root) => tree.index(root === "" ? name : `${root}/${name}`)).filter((file) => file >= 0);
}
function throughRoots({ tree, roots }, name, folder) {
  let tried = 0;
  for (const [root, scopes] of roots) {
    if (!holdsFor(scopes, folder)) continue;
    if (++tried > 200) break;
    const path = joinPath(root, name);
    const file = path === null ? -1 : tree.index(path);
    if (file >= 0) return { file, rank: DECLARED, ties: 1, nearer: true };
  }
  return null;
}
function namesOf({ paths }) {
  const byName3 = /* @__PURE__ */ new Map();
  for (const [file, path] of paths.entries()) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const known6 = byName3.get(name);
    if (known6 === void 0) byName3.set(name, [file]);
    else known6.push(file);
  }
  return byName3;
}
function learn(tree, files, byName3) {
  const votes = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Set();
  for (const file of files)
    for (const { specifier, kind } of tree.facts(file)?.imports ?? []) {
      if (kind !== "include" || seen.has(specifier) || specifier.startsWith(MACRO)) continue;
      seen.add(specifier);
      const name = specifier.slice(specifier.startsWith(QUOTE) ? 1 : 0);
      if (!name.includes("/") || isPlatformHeader(name)) continue;
      const all = byName3.get(name.slice(name.lastIndexOf("/") + 1)) ?? [];
      if (all.length > TOO_COMMON) continue;
      const fits = all.filter((one) => tree.paths[one]?.endsWith(`/${name}`));
      const only = fits.length === 1 ? tree.paths[fits[0] ?? 0] : void 0;
      if (only === void 0) continue;
      const root = only.slice(0, only.length - name.length - 1);
      const known6 = votes.get(root);
      if (known6 === void 0) votes.set(root, /* @__PURE__ */ new Set([name]));
      else known6.add(name);
    }
  return new Set([...votes].filter(([, names]) => names.size >= VOTES).map(([root]) => root));
}

// src/impact/languages/c/index.ts
var c = {
  id: "c",
  languages: ["C", "C++", "Objective-C", "Cuda"],
  status: "supported",
  facts: cFacts,
  isConfig: isCConfig,
  link(tree, files, sink) {
    const included2 = linkIncludes(tree, files, sink);
    linkModules(tree, files, sink);
    linkFunctions(tree, files, included2, sink);
  }
};
function linkIncludes(tree, files, sink) {
  const resolve3 = includeResolver(tree, files, readRoots(tree));
  const included2 = /* @__PURE__ */ new Map();
  for (const file of files) {
    const folder = folderOf(tree.paths[file] ?? "");
    const found2 = [];
    for (const { specifier, kind, line } of tree.facts(file)?.imports ?? []) {
      if (kind !== "include" && kind !== "asset") continue;
      const written = writtenAs(specifier);
      const answer = resolve3(specifier, folder, file);
      if (answer.file >= 0) {
        sink.edge(file, answer.file, kind, line, written, { possible: answer.possible });
        found2.push(answer.file);
      } else if (specifier.startsWith(MACRO) || answer.missing) sink.unresolved(file, written, line);
      if (answer.file < 0 ? !answer.missing && !specifier.startsWith(MACRO) : answer.possible && isPlatformHeader(nameIn(specifier)))
        sink.external(file, nameIn(specifier), line);
    }
    if (found2.length > 0) included2.set(file, found2);
  }
  return included2;
}
function nameIn(specifier) {
  const bare3 = specifier.startsWith(NEXT) ? specifier.slice(NEXT.length) : specifier;
  return bare3.startsWith(QUOTE) || bare3.startsWith(MACRO) ? bare3.slice(1) : bare3;
}
function writtenAs(specifier) {
  const name = nameIn(specifier);
  if (specifier.startsWith(MACRO)) return name;
  return specifier.includes(QUOTE) ? `"${name}"` : `<${name}>`;
}
var MOST_MODULES = 16;
function linkModules(tree, files, sink) {
  const declared3 = /* @__PURE__ */ new Map();
  for (const file of files)
    for (const name of tree.facts(file)?.declares ?? []) {
      const known6 = declared3.get(name);
      if (known6 === void 0) declared3.set(name, [file]);
      else if (known6.length < MOST_MODULES) known6.push(file);
    }
  for (const file of files)
    for (const { specifier, kind, line } of tree.facts(file)?.imports ?? []) {
      if (kind !== "import") continue;
      const places = declared3.get(specifier);
      for (const one of places ?? []) sink.edge(file, one, "import", line, specifier, { possible: (places?.length ?? 0) > 1 });
      if (places === void 0 && specifier.includes(":")) sink.unresolved(file, specifier, line);
      else if (places === void 0) sink.external(file, specifier, line);
    }
}

// src/impact/reader.ts
function spansAt({ text, tokens: { starts, ends } }, found2) {
  const line = lineCounter(text);
  return found2.map(({ name, from, to: to3, exported: exported3 }) => ({
    name,
    from: line(starts[from] ?? 0),
    to: line((ends[to3] ?? 1) - 1),
    ...exported3 ? { exported: true } : {}
  }));
}
var MAX_PARTS = 24;
var MAX_ANGLES = 120;
var DOT = 46;
var STAR = 42;
var BACKTICK = 96;
var LESS = 60;
var GREATER = 62;
var ROUND = 40;
var CURLY = 123;
var SEMICOLON = 59;
function dotted(tokens, from) {
  const parts = [];
  let at2 = from;
  while (parts.length < MAX_PARTS) {
    const quoted3 = tokens.signs[at2] === BACKTICK;
    if (quoted3) at2++;
    if (tokens.kinds[at2] !== WORD && tokens.signs[at2] !== STAR) break;
    parts.push(tokens.word(at2));
    at2++;
    if (quoted3 && tokens.signs[at2] === BACKTICK) at2++;
    if (tokens.signs[at2] !== DOT) break;
    at2++;
  }
  return { parts, next: at2 };
}
function behindAngles({ length, signs, pairs }, from) {
  if (signs[from] !== LESS) return from;
  let depth = 0;
  for (let at2 = from; at2 < length && at2 - from < MAX_ANGLES; at2++) {
    const sign = signs[at2];
    if (sign === LESS) depth++;
    else if (sign === GREATER) {
      if (--depth === 0) return at2 + 1;
    } else if (sign === ROUND) at2 = Math.max(at2, pairs[at2] ?? -1);
    else if (sign === CURLY || sign === SEMICOLON) return from;
  }
  return from;
}
function isCapital(text) {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90 || code === 95 || code === 36;
  return text[0] !== text[0]?.toLowerCase();
}
function isConstant(name) {
  return name.includes("_", 1) && name === name.toUpperCase();
}
function typeNameIn({ text, tokens }, index) {
  if (tokens.kinds[index] !== STRING) return null;
  const [start, end] = [(tokens.starts[index] ?? 0) + 1, (tokens.ends[index] ?? 0) - 1];
  return end - start > 200 ? null : asTypeName(text.slice(start, end));
}
function asTypeName(text) {
  const dot = text.lastIndexOf(".");
  if (dot <= 0 || !isCapital(text.slice(dot + 1, dot + 3)) || text.indexOf(".") === dot) return null;
  return /^[\w$.]+$/.test(text) ? text.replaceAll("$", ".") : null;
}

// src/impact/languages/csharp/facts.ts
var MAX_NAME = 400;
function csharpFacts(code) {
  const file = {
    code,
    imports: [],
    declares: /* @__PURE__ */ new Set(),
    bodies: /* @__PURE__ */ new Map(),
    namespace: "",
    namespaces: /* @__PURE__ */ new Set(),
    supers: [],
    uses: /* @__PURE__ */ new Map(),
    own: /* @__PURE__ */ new Set(),
    members: /* @__PURE__ */ new Set(),
    asTypes: /* @__PURE__ */ new Set(),
    outside: /* @__PURE__ */ new Set(),
    roots: /* @__PURE__ */ new Set(["global"]),
    body: -1,
    spans: [],
    entry: false
  };
  readFile(file);
  return factsOf(file);
}
function factsOf(file) {
  const { code, uses, declares, supers, entry } = file;
  const used = [...uses].filter(([name]) => !isOwn(file, name));
  const lines2 = lineCounter(code.text);
  const spans = spansAt(file.code, file.spans);
  return {
    imports: file.imports,
    ...declares.size === 0 ? {} : { declares: [...declares] },
    ...used.length === 0 ? {} : { uses: used.map(([name]) => name), useLines: used.map(([, at2]) => lines2(at2)) },
    ...supers.length === 0 ? {} : { supers },
    ...spans.length === 0 ? {} : { spans },
    ...entry ? { entry: true } : {}
  };
}
function isOwn({ own: own2, outside: outside3, members, asTypes }, name) {
  if (own2.has(name)) return !outside3.has(name);
  return members.has(name) && !asTypes.has(name);
}
function readFile(file) {
  const { tokens, text } = file.code;
  const lines2 = lineCounter(text);
  let begins2 = true;
  for (let at2 = 0; at2 < tokens.length; ) {
    if (tokens.kinds[at2] !== WORD) {
      if (tokens.parents[at2] === -1 && (tokens.is(at2, ";") || tokens.is(at2, "}"))) begins2 = true;
      at2++;
      continue;
    }
    const word = tokens.word(at2);
    if (begins2 && tokens.parents[at2] === -1) {
      if (!OUTSIDE.has(word) && !word.startsWith("#")) file.entry = true;
      if (!word.startsWith("#")) begins2 = false;
    }
    const from = at2;
    if (word === "using") at2 = usingAt(file, at2, lines2);
    else if (word === "namespace") at2 = namespaceAt(file, at2, lines2);
    else at2 = wordAt(file, at2, word);
    if (at2 !== from + 1 && tokens.is(at2 - 1, ";")) begins2 = true;
  }
}
var OUTSIDE = new Set(
  "abstract assembly class delegate enum extern file global interface internal module namespace new partial private protected public readonly record ref sealed static struct unsafe using".split(" ")
);
function usingAt(file, at2, lines2) {
  const { tokens } = file.code;
  const parent = tokens.parents[at2] ?? -1;
  const isDirective = parent === -1 || file.bodies.get(parent)?.is === "namespace";
  if (!isDirective || tokens.is(at2 + 1, "(") || tokens.is(at2 + 1, "var")) return at2 + 1;
  const isStatic2 = tokens.is(at2 + 1, "static");
  const start = at2 + (isStatic2 ? 2 : 1) + (tokens.is(at2 + 1, "unsafe") ? 1 : 0);
  const isAlias = tokens.kinds[start] === WORD && tokens.is(start + 1, "=");
  const { parts, next } = qualified(tokens, isAlias ? start + 2 : start);
  const arity = arityAt(tokens, next);
  const end = behindAngles(tokens, next);
  if (parts.length === 0 || !isAlias && !tokens.is(end, ";")) return at2 + 1;
  const specifier = withArity(parts.join("."), arity);
  const names = isStatic2 ? ["*"] : isAlias ? [tokens.word(start)] : null;
  file.roots.add(parts[0] ?? "");
  const isGlobal = tokens.is(at2 - 1, "global");
  file.imports.push({
    specifier,
    kind: isGlobal ? "re-export" : "import",
    line: lines2(tokens.starts[at2] ?? 0),
    ...names === null ? {} : { names }
  });
  return arity > 0 ? next : tokens.is(end, ";") ? end + 1 : end;
}
function qualified(tokens, from) {
  return dotted(tokens, tokens.is(from + 1, "::") ? from + 2 : from);
}
function namespaceAt(file, at2, lines2) {
  const { tokens } = file.code;
  const { parts, next } = dotted(tokens, at2 + 1);
  if (parts.length === 0 || tokens.is(at2 - 1, ".")) return at2 + 1;
  file.roots.add(parts[0] ?? "");
  const isBlock = tokens.is(next, "{");
  const outer = isBlock ? file.bodies.get(tokens.parents[at2] ?? -1)?.name ?? "" : "";
  if (outer.length > MAX_NAME || !(isBlock || tokens.is(next, ";") && file.namespace === "")) return next;
  const name = outer === "" ? parts.join(".") : `${outer}.${parts.join(".")}`;
  if (isBlock) file.bodies.set(next, { name, is: "namespace" });
  else file.namespace = name;
  if (!file.namespaces.has(name)) {
    file.namespaces.add(name);
    file.imports.push({ specifier: name, kind: "package", line: lines2(tokens.starts[at2] ?? 0) });
  }
  return next + 1;
}
var withArity = (name, arity) => arity === 0 ? name : `${name}\`${arity}`;
function arityAt(tokens, from) {
  const end = behindAngles(tokens, from);
  if (end === from) return 0;
  let depth = 0;
  let count = 1;
  for (let at2 = from; at2 < end; at2++) {
    if (tokens.is(at2, "<")) depth++;
    else if (tokens.is(at2, ">")) depth--;
    else if (tokens.is(at2, "(") || tokens.is(at2, "[")) at2 = Math.max(at2, tokens.pairs[at2] ?? -1);
    else if (depth === 1 && tokens.is(at2, ",")) count++;
  }
  return count;
}
function wordAt(file, at2, word) {
  const { tokens } = file.code;
  if (TYPE_WORDS.has(word)) return declarationAt(file, at2, word);
  if (word === "this") extensionAt(file, at2);
  if (word === "Main" && tokens.is(at2 + 1, "(") && isStatic(tokens, at2)) file.entry = true;
  if (!isCapital(word)) {
    const isRoot = file.roots.has(word) && tokens.is(at2 + 1, ".") && !tokens.is(at2 - 1, ".");
    if (isRoot) chainAt(file, at2, word);
    return at2 + 1;
  }
  if (tokens.is(at2 - 1, ".") || tokens.is(at2 - 1, "?.") || tokens.is(at2 - 1, "->")) {
    if (isCalled(tokens, at2)) use(file, `.${word}()`, at2);
    return at2 + 1;
  }
  if (isDeclaredName(tokens, at2)) {
    file.members.add(word);
    return at2 + 1;
  }
  if (!isMemberName(file, at2)) nameAt(file, at2, word);
  return at2 + 1;
}
function isCalled(tokens, at2) {
  if (tokens.is(at2 + 1, "(")) return true;
  if (!tokens.is(at2 + 1, "<")) return false;
  return tokens.is(behindAngles(tokens, at2 + 1), "(");
}
function isStatic(tokens, at2) {
  for (let before = at2 - 1; before > at2 - 12 && before >= 0; before--) {
    if (tokens.is(before, "static")) return true;
    if (tokens.is(before, ";") || tokens.is(before, "}") || tokens.is(before, "{")) return false;
  }
  return false;
}
var BEFORE = new Set(
  "abstract and as ascending async await base by case checked const default delegate descending do else equals event explicit extern field file finally fixed for foreach from get global goto implicit in init internal into is join let lock nameof namespace new not on operator or orderby out override params partial private protected public readonly record ref required return scoped sealed select set stackalloc static struct switch this throw try typeof unchecked unsafe using virtual volatile when where while with yield #if #elif".split(" ")
);
var BEHIND_NAME = [";", "=", "{", "(", "=>", ",", ")"];
function isDeclaredName(tokens, at2) {
  const before = at2 - 1;
  if (tokens.is(at2 + 1, ".") || tokens.is(at2 + 1, "<") && tokens.is(behindAngles(tokens, at2 + 1), ".")) return false;
  if (tokens.kinds[before] === WORD) return !BEFORE.has(tokens.word(before)) && !tokens.word(before).startsWith("#");
  const closes = tokens.is(before, ">") || tokens.is(before, "]") || tokens.is(before, "?") || tokens.is(before, "*");
  if (!closes || !BEHIND_NAME.some((sign) => tokens.is(at2 + 1, sign)) || tokens.breaks[at2] === 1) return false;
  if (tokens.is(before, "]")) return !isAttributeList(tokens, tokens.pairs[before] ?? -1);
  return !tokens.is(before, "?") || tokens.kinds[before - 1] === WORD || tokens.is(before - 1, ">") || tokens.is(before - 1, "]");
}
function isAttributeList(tokens, open) {
  if (open <= 0) return open === 0;
  return ["{", "}", ";", "]", "(", ",", ">", "=>"].some((sign) => tokens.is(open - 1, sign)) || tokens.breaks[open] === 1;
}
function isMemberName({ code: { tokens }, bodies }, at2) {
  const isFirst = tokens.is(at2 - 1, "{") || tokens.is(at2 - 1, ",") || tokens.is(at2 - 1, "(");
  if (isFirst && (tokens.is(at2 + 1, "=") || tokens.is(at2 + 1, ":"))) return true;
  const parent = tokens.parents[at2] ?? -1;
  return parent >= 0 && bodies.get(parent)?.is === "enum" && (isFirst || tokens.is(at2 - 1, "]"));
}
var BEHIND_TYPE = /* @__PURE__ */ new Set([
  "new",
  "is",
  "as",
  "static",
  "readonly",
  "public",
  "private",
  "protected",
  "internal",
  "case",
  "override",
  "virtual"
]);
var NO_NAME = /* @__PURE__ */ new Set([
  "is",
  "as",
  "in",
  "and",
  "or",
  "when",
  "switch",
  "with",
  "select",
  "where",
  "orderby",
  "on",
  "equals",
  "into",
  "by"
]);
function nameAt(file, at2, word) {
  const { tokens } = file.code;
  if (isAttribute2(file, at2)) {
    const { parts } = dotted(tokens, at2);
    use(file, `@${parts.join(".")}`, at2);
    return;
  }
  const name = withArity(word, arityAt(tokens, at2 + 1));
  use(file, name, at2);
  const next = at2 + 1;
  const isType = BEHIND_TYPE.has(tokens.word(at2 - 1)) || tokens.is(at2 - 1, ":") || tokens.is(at2 - 1, "<") || tokens.kinds[next] === WORD && !NO_NAME.has(tokens.word(next)) || tokens.is(at2 - 2, "typeof") && tokens.is(at2 - 1, "(") || tokens.is(at2 - 1, "(") && tokens.is(next, ")");
  if (isType) file.asTypes.add(name);
  if (tokens.is(next, ".")) chainAt(file, at2, word);
}
function chainAt(file, at2, word) {
  const { tokens } = file.code;
  let name = word;
  let next = at2 + 1;
  for (let parts = 1; parts < 8 && tokens.is(next, ".") && tokens.kinds[next + 1] === WORD; parts++, next += 2) {
    const part = tokens.word(next + 1);
    if (!isCapital(part) || tokens.is(next + 2, "(")) break;
    name = `${name}.${withArity(part, arityAt(tokens, next + 2))}`;
  }
  if (tokens.is(next, ".") && tokens.is(next + 2, "(") && tokens.is(at2 - 1, "new")) name = `${name}.${tokens.word(next + 1)}`;
  if (name !== word) use(file, name, at2);
}
function isAttribute2({ code: { tokens } }, at2) {
  const parent = tokens.parents[at2] ?? -1;
  if (parent < 0 || !tokens.is(parent, "[")) return false;
  const before = at2 - 1;
  if (before !== parent && !tokens.is(before, ",") && !(tokens.is(before, ":") && before === parent + 2)) return false;
  return isAttributeList(tokens, parent);
}
function use({ uses, code, outside: outside3, body }, name, at2) {
  if (at2 < body || at2 > (code.tokens.pairs[body] ?? -1)) outside3.add(name);
  if (!uses.has(name)) uses.set(name, code.tokens.starts[at2] ?? 0);
}
var TYPE_WORDS = /* @__PURE__ */ new Set(["class", "struct", "interface", "enum", "record", "delegate"]);
function declarationAt(file, at2, word) {
  const { tokens } = file.code;
  const name = word === "delegate" ? delegateName(tokens, at2) : at2 + (word === "record" && isKind(tokens, at2 + 1) ? 2 : 1);
  if (name < 0 || tokens.kinds[name] !== WORD || tokens.is(at2 - 1, ":") || tokens.is(at2 - 1, ",") || tokens.is(at2 - 1, "."))
    return at2 + 1;
  const simple = tokens.word(name);
  if (word === "record" && (!isCapital(simple) || !["(", "{", ":", ";", "<"].some((sign) => tokens.is(name + 1, sign))))
    return at2 + 1;
  if (simple === "where") return at2 + 1;
  const parent = tokens.parents[at2] ?? -1;
  const around = file.bodies.get(parent);
  if (parent !== -1 && around === void 0) return at2 + 1;
  const outer = around?.name ?? file.namespace;
  if (outer.length > MAX_NAME) return at2 + 1;
  const own2 = withArity(simple, arityAt(tokens, name + 1));
  const full = outer === "" ? own2 : `${outer}.${own2}`;
  file.own.add(own2);
  file.declares.add(full);
  if (tokens.is(at2 - 1, "partial")) use(file, `+${full}`, at2);
  const { body, bases, end } = word === "delegate" ? { body: -1, bases: [], end: name } : headAt(tokens, name + 1);
  for (const base of bases) {
    file.supers.push([full, base]);
    file.asTypes.add(base);
  }
  if (body >= 0) file.bodies.set(body, { name: full, is: word === "enum" ? "enum" : "type" });
  if (around === void 0 || around.is === "namespace") {
    if (body >= 0) file.body = body;
    const from = beginOf(tokens, at2);
    file.spans.push({
      name: simple,
      from,
      to: Math.max(at2, body < 0 ? end : tokens.pairs[body] ?? -1),
      exported: isPublic(tokens, from, at2)
    });
  }
  return word === "delegate" ? at2 + 1 : name + 1;
}
var isKind = (tokens, at2) => tokens.is(at2, "class") || tokens.is(at2, "struct");
function delegateName(tokens, at2) {
  let name = -1;
  for (let next = at2 + 1; next < at2 + 40; ) {
    if (tokens.is(next, "(")) return name > at2 + 1 ? name : -1;
    if (tokens.kinds[next] === WORD) name = next++;
    else if (tokens.is(next, "<")) {
      const behind = behindAngles(tokens, next);
      if (behind === next) return -1;
      next = behind;
    } else if (tokens.is(next, "[")) next = Math.max(next, tokens.pairs[next] ?? -1) + 1;
    else if ([".", "?", "*", "::"].some((sign) => tokens.is(next, sign))) next++;
    else return -1;
  }
  return -1;
}
function headAt(tokens, from) {
  const bases = [];
  let at2 = behindAngles(tokens, from);
  let inBases = false;
  for (; at2 < tokens.length; ) {
    if (tokens.is(at2, "{")) return { bases, body: at2, end: at2 };
    if (tokens.is(at2, ";")) return { bases, body: -1, end: at2 };
    if (tokens.is(at2, "(")) {
      const end = tokens.pairs[at2] ?? -1;
      if (end < 0) break;
      at2 = end + 1;
    } else if (tokens.is(at2, ":")) {
      inBases = bases.length === 0;
      at2++;
    } else if (tokens.kinds[at2] === WORD) {
      if (tokens.is(at2, "where")) inBases = false;
      else if (isDeclaring(tokens, at2)) break;
      const { parts, next } = qualified(tokens, at2);
      const behind = behindAngles(tokens, next);
      if (inBases && parts.length > 0 && isCapital(parts[0] ?? "")) bases.push(withArity(parts.join("."), arityAt(tokens, next)));
      at2 = Math.max(behind, at2 + 1);
    } else at2++;
  }
  return { bases, body: -1, end: Math.max(from, at2) - 1 };
}
function isDeclaring(tokens, at2) {
  return TYPE_WORDS.has(tokens.word(at2)) && !tokens.is(at2 - 1, ":") && !tokens.is(at2 - 1, ",");
}
var MODIFIERS = new Set(
  "public private protected internal static abstract sealed partial readonly ref unsafe new file".split(" ")
);
function beginOf(tokens, at2) {
  let from = at2;
  for (let steps2 = 0; steps2 < 32; steps2++) {
    if (tokens.kinds[from - 1] === WORD && MODIFIERS.has(tokens.word(from - 1))) from--;
    else if (tokens.is(from - 1, "]") && (tokens.pairs[from - 1] ?? -1) >= 0) from = tokens.pairs[from - 1] ?? from;
    else return from;
  }
  return from;
}
function isPublic(tokens, from, to3) {
  for (let at2 = from; at2 < to3 && at2 < from + 40; at2++) if (tokens.is(at2, "public")) return true;
  return false;
}
function extensionAt(file, at2) {
  const { tokens } = file.code;
  const open = tokens.parents[at2] ?? -1;
  if (open < 0 || !tokens.is(open, "(") || tokens.kinds[at2 + 1] !== WORD || !(at2 === open + 1 || tokens.is(at2 - 1, "]"))) return;
  const body = file.bodies.get(tokens.parents[open] ?? -1);
  if (body?.is !== "type") return;
  let name = open - 1;
  if (tokens.is(name, ">")) {
    let depth = 0;
    for (let steps2 = 0; steps2 < 100 && name > 0; steps2++, name--) {
      if (tokens.is(name, ">")) depth++;
      else if (tokens.is(name, "<") && --depth === 0) break;
    }
    name--;
  }
  if (tokens.kinds[name] === WORD) file.declares.add(`${body.name}.${tokens.word(name)}()`);
}

// src/impact/nearest-files.ts
function nearest2(paths, from, files) {
  const own2 = paths[from] ?? "";
  let best = -1;
  let found2 = [];
  for (const file of files) {
    const count = sharedFolders2(own2, paths[file] ?? "");
    if (count > best) {
      best = count;
      found2 = [file];
    } else if (count === best) found2.push(file);
  }
  return found2;
}
function sharedFolders2(a, b) {
  let count = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === "/") count++;
  return count;
}

// src/impact/languages/csharp/projects.ts
var PROJECT = /\.(?:csproj|fsproj|vbproj)$/;
var SETTINGS = /(?:^|\/)Directory\.(?:Build|Packages)\.(?:props|targets)$/;
function isProjectFile(path) {
  return PROJECT.test(path) || SETTINGS.test(path) || path.endsWith("/packages.config");
}
var Projects = class {
  all;
  usings;
  /** Ids of packages as written, by their small letters. */
  packages = /* @__PURE__ */ new Map();
  #byFolder = /* @__PURE__ */ new Map();
  #ofFolder = /* @__PURE__ */ new Map();
  #visible = /* @__PURE__ */ new Map();
  constructor(tree) {
    const usings = [];
    const shared = [];
    const own2 = [];
    for (const path of tree.configs) {
      if (!isProjectFile(path)) continue;
      const items = itemsIn(tree.text(path) ?? "");
      const folder = folderOf(path);
      this.#takePackages(items);
      usings.push(...usingsOf(items, folder));
      const targets = items.filter(({ name }) => name === "ProjectReference").map(({ include: include2 }) => include2.replaceAll("\\", "/"));
      if (PROJECT.test(path)) {
        const known6 = this.#byFolder.get(folder) ?? own2.length;
        this.#byFolder.set(folder, known6);
        const project = own2[known6];
        if (project === void 0) own2.push({ project: { folder, references: [], open: false }, paths: [path], targets });
        else {
          project.paths.push(path);
          project.targets.push(...targets);
        }
      } else shared.push({ folder, targets });
    }
    this.all = own2.map(({ project }) => project);
    this.usings = usings;
    this.#resolve(own2, shared);
  }
  #takePackages(items) {
    for (const { name, include: include2, id } of items) {
      const found2 = name === "package" ? id : PACKAGES.has(name) ? include2 : "";
      for (const one of found2.split(";")) if (/^[\w.-]{2,150}$/.test(one)) this.packages.set(one.toLowerCase(), one);
    }
  }
  #resolve(own2, shared) {
    const byPath3 = /* @__PURE__ */ new Map();
    const byName3 = /* @__PURE__ */ new Map();
    for (const [index, { paths }] of own2.entries()) {
      for (const path of paths) {
        byPath3.set(path, index);
        byName3.set(nameOf2(path), [...byName3.get(nameOf2(path)) ?? [], index]);
      }
    }
    for (const { project, targets } of own2) {
      const also = shared.filter(({ folder }) => isBelow(project.folder, folder)).flatMap((one) => one.targets);
      for (const target of /* @__PURE__ */ new Set([...targets, ...also])) {
        const path = joinPath(project.folder, target);
        const found2 = byPath3.get(path ?? "");
        const named = found2 !== void 0 ? [found2] : byName3.get(nameOf2(target)) ?? [];
        project.references.push(...named);
        if (named.length === 0) project.open = true;
      }
    }
  }
  /** The project that a file belongs to, or -1. */
  of(path) {
    return this.#at(folderOf(path));
  }
  #at(folder) {
    const known6 = this.#ofFolder.get(folder) ?? this.#byFolder.get(folder);
    if (known6 !== void 0) return known6;
    const found2 = folder === "" ? -1 : this.#at(folderOf(folder));
    this.#ofFolder.set(folder, found2);
    return found2;
  }
  /** A project and all that it refers to, over any number of steps; null: nobody knows. */
  visible(project) {
    if (project < 0) return null;
    let known6 = this.#visible.get(project);
    if (known6 === void 0) {
      const seen = /* @__PURE__ */ new Set([project]);
      for (const one of seen) for (const next of this.all[one]?.references ?? []) seen.add(next);
      known6 = [...seen].some((one) => this.all[one]?.open) ? null : seen;
      this.#visible.set(project, known6);
    }
    return known6;
  }
};
var PACKAGES = /* @__PURE__ */ new Set(["PackageReference", "PackageVersion", "GlobalPackageReference"]);
var nameOf2 = (path) => path.slice(path.lastIndexOf("/") + 1).toLowerCase();
var isBelow = (path, folder) => folder === "" || path === folder || path.startsWith(`${folder}/`);
function itemsIn(text) {
  const items = [];
  for (let at2 = text.indexOf("<"); at2 >= 0; at2 = text.indexOf("<", at2 + 1)) {
    if (text.startsWith("<!--", at2)) {
      const end2 = text.indexOf("-->", at2);
      if (end2 < 0) break;
      at2 = end2;
      continue;
    }
    const name = /^[A-Za-z]{1,40}(?=\s)/.exec(text.slice(at2 + 1, at2 + 42))?.[0];
    if (name === void 0 || !(name === "package" || name === "ProjectReference" || name === "Using" || PACKAGES.has(name)))
      continue;
    const end = text.indexOf(">", at2);
    const attributes = text.slice(at2, end < 0 ? at2 + 1e3 : Math.min(end, at2 + 1e3));
    const value = (key) => new RegExp(`\\s${key}\\s?=\\s?["']([^"']{1,400})["']`).exec(attributes)?.[1] ?? "";
    items.push({
      name,
      include: value("Include") || value("Update"),
      id: value("id"),
      alias: value("Alias"),
      isStatic: /^true$/i.test(value("Static"))
    });
  }
  return items;
}
function usingsOf(items, folder) {
  return items.filter(({ name, include: include2 }) => name === "Using" && /^[\w.]+$/.test(include2)).map(({ include: include2, alias, isStatic: isStatic2 }) => ({ folder, name: include2, alias: alias === "" ? null : alias, isStatic: isStatic2 }));
}

// src/impact/languages/csharp/types.ts
var Types = class {
  #files = /* @__PURE__ */ new Map();
  #namespaces = /* @__PURE__ */ new Set([""]);
  /** By the full name of a partial type the files of its parts. */
  #parts = /* @__PURE__ */ new Map();
  #extensions = /* @__PURE__ */ new Map();
  /** The last parts of all names: what is not among them is not looked for in every namespace in sight. */
  #lasts = /* @__PURE__ */ new Set();
  constructor(tree, files) {
    for (const file of files) {
      const { declares = [], imports = [], uses = [] } = tree.facts(file) ?? {};
      for (const { kind, specifier } of imports) if (kind === "package") this.#addNamespace(specifier);
      for (const name of declares) this.#add(name, file);
      for (const name of uses) if (name.startsWith("+")) this.#addPart(name.slice(1), file);
    }
    for (const name of this.#files.keys()) {
      if (name.endsWith("()")) this.#addExtension(name);
      else this.#lasts.add(lastOf(name));
    }
    for (const name of this.#namespaces) this.#lasts.add(lastOf(name));
  }
  /** Whether some type or namespace ends with a name. */
  mayBe(name) {
    return this.#lasts.has(name);
  }
  #addNamespace(name) {
    for (let cut2 = name.length; cut2 > 0; cut2 = name.lastIndexOf(".", cut2 - 1)) {
      const part = name.slice(0, cut2);
      if (this.#namespaces.has(part)) return;
      this.#namespaces.add(part);
    }
  }
  #add(name, file) {
    const known6 = this.#files.get(name);
    if (known6 === void 0) this.#files.set(name, [file]);
    else if (known6[known6.length - 1] !== file) known6.push(file);
  }
  #addPart(name, file) {
    const known6 = this.#parts.get(name);
    if (known6 === void 0) this.#parts.set(name, /* @__PURE__ */ new Set([file]));
    else known6.add(file);
  }
  #addExtension(name) {
    const dot = name.lastIndexOf(".");
    const type = name.slice(0, dot);
    const method = name.slice(dot + 1);
    const found2 = { type, namespace: type.slice(0, Math.max(0, type.lastIndexOf("."))) };
    const known6 = this.#extensions.get(method);
    if (known6 === void 0) this.#extensions.set(method, [found2]);
    else known6.push(found2);
  }
  has(full) {
    return this.#files.has(full);
  }
  isNamespace(name) {
    return this.#namespaces.has(name);
  }
  filesOf(full) {
    return this.#files.get(full) ?? [];
  }
  extensions(method) {
    return this.#extensions.get(method) ?? [];
  }
  /** The full name of a namespace or type, written in full or from one of the namespaces around it. */
  resolve(name, around) {
    for (const outer of around) {
      const full = outer === "" ? name : `${outer}.${name}`;
      if (this.#files.has(full) || this.#namespaces.has(full)) return full;
    }
    return null;
  }
  /** The longest beginning of a dotted name that is a type. */
  longest(name) {
    for (let cut2 = name.length; cut2 > 0; cut2 = name.lastIndexOf(".", cut2 - 1)) {
      const part = name.slice(0, cut2);
      if (this.#files.has(part)) return part;
    }
    return null;
  }
  /** Whether a file declares a part of a type, not all of it. */
  isPart(full, file) {
    return this.#parts.get(full)?.has(file) ?? false;
  }
};
var lastOf = (name) => name.slice(name.lastIndexOf(".") + 1);

// src/impact/languages/csharp/link.ts
function linkCsharp(tree, files, sink) {
  const projects = new Projects(tree);
  const compiled = files.filter((file) => !isListing(tree, file));
  const project = new Map(compiled.map((file) => [file, projects.of(tree.paths[file] ?? "")]));
  const linking = {
    tree,
    types: new Types(tree, files),
    projects,
    sink,
    project,
    global: globals(tree, files, project)
  };
  for (const file of compiled) {
    const facts4 = tree.facts(file);
    if (facts4 !== null) linkFile(linking, file, facts4);
  }
}
function isListing(tree, file) {
  return tree.facts(file)?.generated === true && /(?:^|\/)(?:api|ref)\/[^/]+\.cs$/.test(tree.paths[file] ?? "");
}
function globals(tree, files, project) {
  const found2 = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const fact2 of tree.facts(file)?.imports ?? []) {
      if (fact2.kind !== "re-export") continue;
      const own2 = project.get(file) ?? -1;
      found2.set(own2, [...found2.get(own2) ?? [], fact2]);
    }
  }
  return found2;
}
function linkFile(linking, file, facts4) {
  const { types } = linking;
  const path = linking.tree.paths[file] ?? "";
  const sight = sightOf(linking, file, path, facts4);
  linkUsings(linking, file, facts4, sight);
  const places = [
    ...sight.own.map((prefix) => ({ prefix, kind: "package" })),
    ...sight.usings.map((prefix) => ({ prefix, kind: "import" })),
    ...sight.statics.map((prefix) => ({ prefix, kind: "import" }))
  ];
  const { uses = [], useLines = [] } = facts4;
  for (let i = 0; i < uses.length; i++) {
    const name = uses[i] ?? "";
    const line = useLines[i] ?? 0;
    if (name.startsWith("+")) linkParts(linking, file, name.slice(1), line);
    else if (name.startsWith(".")) linkExtension(linking, file, name, line, sight);
    else if (name.startsWith("@")) {
      const plain3 = name.slice(1);
      if (!linkName(linking, file, `${plain3}Attribute`, line, places, sight)) linkName(linking, file, plain3, line, places, sight);
    } else linkName(linking, file, name, line, places, sight);
  }
  for (const [, base] of facts4.supers ?? []) if (types.has(base)) to(linking, file, base, "import", 0, base);
}
function sightOf({ types, projects, project, global }, file, path, facts4) {
  const own2 = [];
  for (const { kind, specifier } of facts4.imports) if (kind === "package") own2.push(...enclosing(specifier));
  const namespaces = [.../* @__PURE__ */ new Set([...own2.sort((a, b) => b.length - a.length), ""])];
  const sight = { own: namespaces, usings: [], statics: [], aliases: /* @__PURE__ */ new Map() };
  const add5 = (name, names) => {
    const full = types.resolve(name, namespaces);
    if (names === void 0) sight.usings.push(full ?? name);
    else if (names[0] === "*") sight.statics.push(full ?? name);
    else sight.aliases.set(names[0] ?? "", full ?? name);
  };
  for (const { kind, specifier, names } of facts4.imports) if (kind !== "package") add5(specifier, names);
  for (const { specifier, names } of global.get(project.get(file) ?? -1) ?? []) add5(specifier, names);
  for (const { folder, name, alias, isStatic: isStatic2 } of projects.usings)
    if (isBelow(path, folder)) add5(name, isStatic2 ? ["*"] : alias === null ? void 0 : [alias]);
  sight.usings = [...new Set(sight.usings)].filter((name) => types.isNamespace(name));
  sight.statics = [...new Set(sight.statics)].filter((name) => types.has(name));
  return sight;
}
function enclosing(name) {
  const found2 = [];
  for (let cut2 = name.length; cut2 > 0; cut2 = name.lastIndexOf(".", cut2 - 1)) found2.push(name.slice(0, cut2));
  return found2;
}
function linkUsings(linking, file, { imports }, { own: own2 }) {
  const { types, sink } = linking;
  for (const { specifier, kind, line } of imports) {
    if (kind === "package") continue;
    const full = types.resolve(specifier, own2);
    if (full !== null && types.has(full)) to(linking, file, full, kind === "re-export" ? "import" : kind, line, specifier);
    if (full === null) outside(linking, file, specifier, line, sink);
  }
}
function outside({ types, projects }, file, written, line, sink) {
  const specifier = written.replace(/`\d+$/, "");
  for (const name of enclosing(specifier)) {
    const found2 = projects.packages.get(name.toLowerCase());
    if (found2 !== void 0) {
      sink.external(file, found2, line);
      return;
    }
  }
  const isOurs2 = !PLATFORM.test(specifier) && enclosing(specifier).some((name) => name.includes(".") && types.isNamespace(name));
  if (isOurs2) sink.unresolved(file, specifier, line);
  else sink.external(file, specifier.split(".").slice(0, 2).join("."), line);
}
var PLATFORM = /^(?:System|Microsoft|Windows|Mono)(?:\.|$)/;
function linkName(linking, file, name, line, places, sight) {
  const { types } = linking;
  const dot = name.indexOf(".");
  const first = dot < 0 ? name : name.slice(0, dot);
  const alias = sight.aliases.get(first);
  if (alias !== void 0) {
    const full = types.longest(dot < 0 ? alias : alias + name.slice(dot));
    return full !== null && to(linking, file, full, "import", line, name);
  }
  if (!types.mayBe(first)) return false;
  for (const { prefix, kind } of places) {
    const full = prefix === "" ? first : `${prefix}.${first}`;
    if (types.has(full)) return to(linking, file, full, kind, line, name);
    if (dot < 0 || kind !== "package" || !types.isNamespace(full)) continue;
    const whole2 = types.longest(prefix === "" ? name : `${prefix}.${name}`);
    if (whole2 !== null) return to(linking, file, whole2, "import", line, name);
  }
  return false;
}
function linkExtension(linking, file, written, line, sight) {
  const { types, sink } = linking;
  const method = written.slice(1);
  const name = method.slice(0, -2);
  const seen = types.extensions(method).filter(
    ({ namespace, type }) => sight.own.includes(namespace) || sight.usings.includes(namespace) || sight.statics.includes(type)
  ).map(({ type }) => visible(linking, file, types.filesOf(`${type}.${method}`)));
  const possible = seen.length > 1 || COMMON.has(name);
  for (const one of seen)
    for (const to3 of one.files) sink.edge(file, to3, "import", line, name, { possible: possible || one.possible });
}
var COMMON = new Set(
  "Add AddRange All Any Append AppendLine Cast Clear Clone Close Combine CompareTo Concat Contains ContainsKey Copy CopyTo Count Create Dispose Distinct EndsWith Equals Except Execute Find First FirstOrDefault Flush ForEach Format Get GetAttribute GetCustomAttribute GetCustomAttributes GetEnumerator GetHashCode GetMethod GetProperties GetProperty GetType GetValue GroupBy IndexOf Insert Invoke IsAssignableFrom IsDefined IsNullOrEmpty Join Last Load Max Min Next Open OrderBy Parse Peek Read ReadLine Remove Replace Reverse Run Select SelectMany Set SetValue Single Skip Sort Split Start StartsWith Stop Sum Take ToArray ToDictionary ToList ToLower ToString ToUpper Trim TryAdd TryGetValue TryParse Union Update Wait Where Write WriteLine Zip".split(" ")
);
function to(linking, file, full, kind, line, why) {
  const { files, possible: several } = declaring(linking, file, full);
  const possible = several || full.startsWith("System.");
  const shown2 = why.replace(/`\d+/g, "");
  for (const one of files) linking.sink.edge(file, one, kind, line, shown2, { possible });
  return files.length > 0;
}
function declaring(linking, from, full) {
  const { types, tree } = linking;
  const seen = visible(linking, from, types.filesOf(full));
  if (seen.files.length <= 1) return seen;
  const parts = seen.files.filter((file) => types.isPart(full, file));
  if (parts.length > 0 && parts.length === seen.files.length) return seen;
  if (seen.files.includes(from)) return { files: [from], possible: false };
  const near = nearest2(tree.paths, from, seen.files);
  return { files: near, possible: seen.possible || near.length > 1 };
}
function visible({ projects, project }, from, files) {
  if (files.length === 0) return { files, possible: false };
  const own2 = project.get(from) ?? -1;
  const inside = files.filter((file) => project.get(file) === own2);
  if (inside.length > 0) return { files: inside, possible: false };
  const seen = projects.visible(own2);
  const near = seen === null ? files : files.filter((file) => seen.has(project.get(file) ?? -1));
  if (near.length === 0) return { files, possible: true };
  return { files: near, possible: near.some((file) => project.get(file) !== project.get(near[0] ?? -1)) };
}
var MOST_PARTS = 12;
function linkParts(linking, file, full, line) {
  const { types, sink } = linking;
  const parts = visible(linking, file, types.filesOf(full)).files.filter((one) => types.isPart(full, one));
  const why = full.slice(full.lastIndexOf(".") + 1).replace(/`\d+$/, "");
  for (const one of parts.slice(0, parts.length > MOST_PARTS ? 1 : parts.length)) {
    sink.edge(file, one, "package", line, why);
    if (parts.length > MOST_PARTS) sink.edge(one, file, "package", 0, why);
  }
}

// src/impact/languages/csharp/index.ts
var csharp = {
  id: "csharp",
  languages: ["C#"],
  status: "experimental",
  facts: csharpFacts,
  isConfig: isProjectFile,
  link: linkCsharp
};

// src/impact/commands.ts
var MOST_WORDS = 500;
var MOST_LENGTH = 200;
var SCRIPT_ENDING = /\.(?:sh|bash|zsh|ps1|bat|cmd|py|js|mjs|cjs|ts|mts|rb|pl|php|go|rs|lua|jl|r|R|java|kts|groovy)$/;
var RUNNERS = /* @__PURE__ */ new Set(["npm", "pnpm", "yarn", "bun"]);
var SHORT_FOR_RUN = /* @__PURE__ */ new Set(["test", "start", "stop", "restart"]);
var OF_RUNNER = new Set(
  "add audit bin ci cache config create dedupe deploy dlx exec help i import info init install licenses link list login ls npm outdated pack patch prune publish rebuild remove rm root run set store unlink update up upgrade version view whoami why workspace workspaces x".split(" ")
);
var ENVIRONMENT = /^(?:\$\{\{ ?github\.(?:workspace|action_path) ?\}\}|\$\{?(?:GITHUB_WORKSPACE|GITHUB_ACTION_PATH|CI_PROJECT_DIR|PWD)\}?|\$\(pwd\))\//;
function commandWords(text) {
  const found2 = [];
  let folder = "";
  let line = 0;
  for (const written of text.split("\n")) {
    if (found2.length >= MOST_WORDS) break;
    if (!written.trimStart().startsWith("#")) folder = readLine(written, line, folder, found2);
    line++;
  }
  return found2;
}
function readLine(written, line, start, found2) {
  let folder = start;
  const words4 = wordsOf(written);
  for (let at2 = 0; at2 < words4.length && found2.length < MOST_WORDS; at2++) {
    const word = words4[at2] ?? "";
    if (word === "cd" || word === "pushd") {
      folder = moved(folder, words4[++at2] ?? "");
      continue;
    }
    if (folder === null) continue;
    if (RUNNERS.has(word) && words4[at2 - 1] !== "install") {
      const script = scriptAfter(words4, at2);
      if (script !== null) found2.push({ text: script, script: true, folder, line });
      continue;
    }
    const path = pathIn(word);
    if (path !== null) found2.push({ text: path, folder, line });
  }
  return folder;
}
function moved(folder, to3) {
  const rest = to3.replace(ENVIRONMENT, "./");
  if (folder === null || rest.startsWith("/") || /[$~*]/.test(rest) || rest === "-") return null;
  return joinPath(folder, rest);
}
function wordsOf(line) {
  const words4 = [];
  let word = "";
  let quote = "";
  const end = () => {
    if (word !== "") words4.push(word.length > MOST_LENGTH ? "" : word);
    word = "";
  };
  for (let at2 = 0; at2 < line.length && words4.length < MOST_WORDS; at2++) {
    const sign = line[at2] ?? "";
    if (line.startsWith("${{", at2)) {
      const close = line.indexOf("}}", at2);
      const to3 = close < 0 ? line.length : close + 2;
      if (word.length <= MOST_LENGTH) word += line.slice(at2, to3);
      at2 = to3 - 1;
    } else if (quote !== "") {
      if (sign === quote) quote = "";
      else if (sign === " " || sign === "	") end();
      else if (word.length <= MOST_LENGTH) word += sign;
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "#" && word === "") break;
    else if (" 	;&|()<>`\r".includes(sign) && !(sign === "(" && word.endsWith("$")) && !(sign === ")" && word === "$(pwd"))
      end();
    else if (word.length <= MOST_LENGTH) word += sign;
  }
  end();
  return words4;
}
function scriptAfter(words4, at2) {
  let next = at2 + 1;
  let isRun = false;
  for (; next < words4.length && next < at2 + 12; next++) {
    const word = words4[next] ?? "";
    if (word === "run" || word === "run-script") isRun = true;
    else if (word.startsWith("-")) {
      if (["-w", "--workspace", "--filter", "-F", "-C", "--prefix", "--cwd", "--dir"].includes(word)) return null;
    } else break;
  }
  const name = words4[next] ?? "";
  if (!/^[A-Za-z0-9_:@./-]{1,100}$/.test(name)) return null;
  if (isRun) return name;
  return SHORT_FOR_RUN.has(name) || words4[at2] !== "npm" && words4[at2] !== "bun" && !OF_RUNNER.has(name) ? name : null;
}
function pathIn(word) {
  let path = word;
  const equals = path.indexOf("=");
  if (equals >= 0) path = path.slice(equals + 1);
  path = path.replace(/^@/, "").replace(/[,:]$/, "").replace(ENVIRONMENT, "./");
  if (path.length < 3 || path.startsWith("/") || path.startsWith("-") || path.includes("://")) return null;
  if (!/^[\w./@+~%-]+$/.test(path)) return null;
  if (SCRIPT_ENDING.test(path)) return path;
  const slash = path.lastIndexOf("/");
  return slash >= 0 && slash < path.length - 1 ? path : null;
}

// src/impact/path-index.ts
var TOO_COMMON2 = 64;
var known = /* @__PURE__ */ new WeakMap();
function pathIndex(tree) {
  let index = known.get(tree);
  if (index === void 0) {
    index = makeIndex(tree);
    known.set(tree, index);
  }
  return index;
}
function makeIndex({ paths }) {
  const byName3 = /* @__PURE__ */ new Map();
  const byTail = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  paths.forEach((path, file) => {
    const cut2 = path.lastIndexOf("/");
    add(byName3, path.slice(cut2 + 1), file);
    if (cut2 >= 0) add(byTail, path.slice(path.lastIndexOf("/", cut2 - 1) + 1), file);
  });
  const find3 = (path) => {
    const cut2 = path.lastIndexOf("/");
    if (cut2 < 0) return few(byName3.get(path));
    const candidates = few(byTail.get(path.slice(path.lastIndexOf("/", cut2 - 1) + 1)));
    return candidates.filter((file) => paths[file] === path || paths[file]?.endsWith(`/${path}`));
  };
  return {
    named: (name) => byName3.get(name) ?? [],
    ending: (path) => {
      let answer = answers.get(path);
      if (answer === void 0) {
        answer = find3(path);
        answers.set(path, answer);
      }
      return answer;
    }
  };
}
function few(files = []) {
  return files.length > TOO_COMMON2 ? [] : files;
}
function add(map, key, file) {
  const files = map.get(key);
  if (files === void 0) map.set(key, [file]);
  else files.push(file);
}
function filesBelow({ paths }, folder) {
  if (folder === "") return { from: 0, to: paths.length };
  return { from: firstFrom(paths, `${folder}/`), to: firstFrom(paths, `${folder}0`) };
}
function firstFrom(paths, wanted) {
  let low = 0;
  let high = paths.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((paths[middle] ?? "") < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
function nearest3(tree, path, files) {
  let best = -1;
  let most = -1;
  for (const file of files) {
    const shared = sharedLength2(path, tree.paths[file] ?? "");
    if (shared > most) {
      best = file;
      most = shared;
    }
  }
  return best;
}
function sharedLength2(a, b) {
  let shared = 0;
  for (let at2 = 0; at2 < a.length && a[at2] === b[at2]; at2++) if (a[at2] === "/") shared++;
  return shared;
}
function* upwards(folder) {
  let at2 = folder;
  for (let steps2 = 0; at2 !== "" && steps2 < 64; steps2++) {
    yield at2;
    at2 = at2.slice(0, Math.max(0, at2.lastIndexOf("/")));
  }
  yield "";
}

// src/impact/globs-below.ts
function filesNamed(tree, folder, written, most) {
  const path = joinPath(folder, written.replace(/^\/+/, ""));
  if (path === null) return [];
  const file = tree.index(path);
  if (file >= 0) return [file];
  if (tree.isFolder(path)) return below(tree, path, most);
  return /[*?[]/.test(path) ? matching(tree, path, most) : [];
}
function below(tree, folder, most) {
  const { from, to: to3 } = filesBelow(tree, folder);
  return to3 - from > most ? null : Array.from({ length: to3 - from }, (_, at2) => from + at2);
}
var MOST_LOOKED_AT = 5e3;
function matching(tree, pattern2, most) {
  const parts = pattern2.split("/");
  const fixed = parts.findIndex((part) => /[*?[]/.test(part));
  const { from, to: to3 } = filesBelow(tree, parts.slice(0, fixed).join("/"));
  if (to3 - from > MOST_LOOKED_AT) return null;
  const found2 = [];
  for (let file = from; file < to3; file++) {
    const names = (tree.paths[file] ?? "").split("/");
    if (names.length < parts.length) continue;
    let fits = true;
    for (let at2 = fixed; at2 < parts.length && fits; at2++) fits = fitsName(names[at2] ?? "", parts[at2] ?? "");
    if (fits) found2.push(file);
    if (found2.length > most) return null;
  }
  return found2;
}
function fitsName(name, pattern2) {
  let at2 = 0;
  let want = 0;
  let star = -1;
  let mark = 0;
  while (at2 < name.length) {
    const sign = pattern2[want];
    if (sign === "*") {
      star = want++;
      mark = at2;
    } else if (sign === "[" && pattern2.indexOf("]", want) > 0) {
      want = pattern2.indexOf("]", want) + 1;
      at2++;
    } else if (sign !== void 0 && (sign === "?" || sign === name[at2])) {
      want++;
      at2++;
    } else if (star >= 0) {
      want = star + 1;
      at2 = ++mark;
    } else return false;
  }
  while (pattern2[want] === "*") want++;
  return want === pattern2.length;
}

// src/impact/languages/yaml/names.ts
var baseOf = (path) => path.slice(path.lastIndexOf("/") + 1);
function isCompose(path) {
  return /^(?:[\w-]{1,60}[.-])?(?:docker-)?compose(?:[.-][\w.-]{1,60})?\.ya?ml$/.test(baseOf(path));
}
function isWorkflow(path) {
  return /^(?:.{0,500}\/)?\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,255}\.ya?ml$/.test(path);
}
function isAction(path) {
  return /^action\.ya?ml$/.test(baseOf(path));
}
function isGitLab(path) {
  return /\.?gitlab-ci\.ya?ml$/.test(baseOf(path));
}

// src/impact/languages/docker.ts
var MOST_FILES = 300;
var MOST_FACTS = 300;
var docker = {
  id: "docker",
  languages: ["Dockerfile"],
  status: "experimental",
  facts,
  link
};
function instructionsOf(text) {
  const found2 = [];
  let open = null;
  let parts = [];
  let heredoc = null;
  let line = 0;
  const close = () => {
    if (open !== null) found2.push({ ...open, rest: parts.join("\n") });
    open = null;
    parts = [];
  };
  for (const written of text.split("\n")) {
    line++;
    const content = written.endsWith("\r") ? written.slice(0, -1) : written;
    if (heredoc !== null) {
      if (content.trim() === heredoc) heredoc = null;
      continue;
    }
    const trimmed3 = content.trim();
    if (trimmed3 === "" || trimmed3.startsWith("#")) {
      if (open !== null) parts.push("");
      continue;
    }
    const goesOn = /[\\`]$/.test(trimmed3);
    const body = goesOn ? trimmed3.slice(0, -1) : trimmed3;
    if (open === null) {
      const word = /^([A-Za-z]{2,12})(?=\s)/.exec(body)?.[1];
      if (word === void 0) continue;
      open = { name: word.toUpperCase(), rest: "", line };
      parts = [body.slice(word.length)];
    } else parts.push(body);
    if (goesOn) continue;
    heredoc = /<<-?\s?["']?(\w{1,60})["']?/.exec(body)?.[1] ?? null;
    close();
  }
  close();
  return found2;
}
function facts({ text }) {
  const imports = [];
  for (const { name, rest, line } of instructionsOf(text)) {
    if (imports.length >= MOST_FACTS) break;
    if (name === "COPY" || name === "ADD") for (const source2 of sourcesOf(rest)) imports.push(fact(source2, "copy", line));
    else if (name === "RUN" || name === "CMD" || name === "ENTRYPOINT") {
      const role = name === "RUN" ? "run" : "entry";
      if (name === "RUN") for (const bound of rest.matchAll(/--mount=(\S{1,300})/g)) mount(bound[1] ?? "", line, imports);
      for (const word of commandWords(execForm(rest) ?? rest))
        if (word.script === void 0) imports.push(fact(word.text, role, line + word.line));
    }
  }
  return { imports };
}
function fact(specifier, role, line) {
  return { specifier, kind: "config", line, names: [role] };
}
function execForm(rest) {
  const text = rest.trim();
  if (!text.startsWith("[") || !text.endsWith("]")) return null;
  return text.slice(1, -1).replace(/["',]/g, " ");
}
function sourcesOf(rest) {
  const listed = execForm(rest.trim().replace(/^(?:--\S+\s+)+/, ""));
  const words4 = (listed ?? rest).split(/\s+/).filter((word) => word !== "");
  if (words4.some((word) => word.startsWith("--from="))) return [];
  if (/(?:^|\s)--from=/.test(rest)) return [];
  return words4.filter((word) => !word.startsWith("--")).slice(0, -1).filter((word) => !word.includes("$") && !word.includes("://") && !word.startsWith("<<") && word.length <= 300);
}
function mount(written, line, imports) {
  const options = new Map(
    written.split(",").map((option) => [option.split("=")[0] ?? "", option.slice(option.indexOf("=") + 1)])
  );
  const source2 = options.get("source") ?? options.get("src");
  if (options.get("type") !== "bind" || options.has("from") || source2 === void 0 || source2.includes("$")) return;
  imports.push(fact(source2, "copy", line));
}
function link(tree, files, sink) {
  const contexts = contextsOf(tree);
  for (const file of files) {
    const known6 = contexts.get(file);
    const facts4 = tree.facts(file)?.imports ?? [];
    const sources = facts4.filter(({ specifier, names }) => names?.[0] === "copy" && !isWhole(specifier));
    const context = bestContext(tree, known6 ?? guessedContexts(tree, file), sources.slice(0, 30), known6 !== void 0);
    const copied = [];
    for (const { specifier, line } of context === null ? [] : sources) {
      const found2 = filesNamed(tree, context ?? "", specifier, MOST_FILES) ?? [];
      for (const to3 of found2) sink.edge(file, to3, "config", line, specifier, known6 === void 0 ? { possible: true } : {});
      copied.push(...found2);
    }
    for (const { specifier, line, names } of facts4)
      if (names?.[0] !== "copy") linkCommand(tree, file, specifier, line, copied, known6, sink);
  }
}
function bestContext(tree, folders, sources, isKnown) {
  let best = null;
  let most = 0;
  for (const folder of folders) {
    const held = sources.filter(({ specifier }) => filesNamed(tree, folder, specifier, MOST_FILES)?.length !== 0).length;
    if (held <= most || !isKnown && held * 2 < sources.length) continue;
    best = folder;
    most = held;
  }
  return best;
}
var isWhole = (specifier) => /^[./*]+$/.test(specifier);
var FIXTURES = /(?:^|\/)(?:__fixtures__|fixtures|testdata)$/;
function guessedContexts(tree, file) {
  const folders = [];
  for (let at2 = folderOf(tree.paths[file] ?? ""); at2 !== "" && folders.length < 8; at2 = folderOf(at2)) {
    folders.push(at2);
    if (FIXTURES.test(at2)) return folders;
  }
  folders.push("");
  return folders;
}
function linkCommand(tree, file, specifier, line, copied, known6, sink) {
  const plain3 = specifier.replace(/^(?:\.?\/)+/, "");
  const name = plain3.slice(plain3.lastIndexOf("/") + 1);
  for (const base of known6 ?? guessedContexts(tree, file)) {
    const path = joinPath(base, plain3);
    const to3 = path === null ? -1 : tree.index(path);
    if (to3 < 0) continue;
    sink.edge(file, to3, "config", line, specifier, { possible: true });
    return;
  }
  const same = copied.filter((one) => tree.paths[one]?.endsWith(`/${name}`) || tree.paths[one] === name);
  if (same.length === 1) sink.edge(file, same[0] ?? -1, "config", line, specifier, { possible: true });
}
function contextsOf(tree) {
  const contexts = /* @__PURE__ */ new Map();
  tree.paths.forEach((path, compose2) => {
    if (!isCompose(path)) return;
    for (const { specifier, names } of tree.facts(compose2)?.imports ?? []) {
      if (names?.[0] !== "build") continue;
      const context = joinPath(folderOf(path), specifier);
      const dockerfile = context === null ? null : joinPath(context, names[1] ?? "Dockerfile");
      const file = dockerfile === null ? -1 : tree.index(dockerfile);
      if (context === null || file < 0) continue;
      const known6 = contexts.get(file);
      if (known6 === void 0) contexts.set(file, [context]);
      else if (!known6.includes(context)) known6.push(context);
    }
  });
  return contexts;
}

// src/impact/languages/go/embed.ts
function embedded(tree, folder, pattern2, isOutside) {
  const all = pattern2.startsWith("all:");
  const parts = (all ? pattern2.slice(4) : pattern2).split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) return [];
  let folders = [folder];
  const found2 = [];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const next = [];
    for (const one of folders) {
      if (!isLast || !isPattern(part)) {
        const path = one === "" ? part : `${one}/${part}`;
        if (!isPattern(part)) {
          const file = isLast ? tree.index(path) : -1;
          if (file >= 0) found2.push(file);
          else if (tree.isFolder(path)) next.push(path);
          continue;
        }
      }
      for (const name of isLast ? tree.filesIn(one) : [])
        if (matches(name, part)) found2.push(tree.index(one === "" ? name : `${one}/${name}`));
      for (const below3 of foldersIn2(tree, one)) if (matches(below3.slice(one === "" ? 0 : one.length + 1), part)) next.push(below3);
    }
    folders = next.filter((one) => !isOutside(one));
  }
  if (parts.length > 0) for (const one of folders) found2.push(...below2(tree, one, all, isOutside));
  return found2;
}
var isPattern = (part) => /[*?[\\]/.test(part);
function below2(tree, folder, all, isOutside) {
  const found2 = [];
  const { from, to: to3 } = filesBelow(tree, folder);
  const known6 = /* @__PURE__ */ new Map();
  const isIn = (path) => {
    const cut2 = path.lastIndexOf("/");
    const above3 = path.slice(0, cut2);
    if (above3.length < folder.length || above3 === folder) return true;
    let answer = known6.get(above3);
    if (answer === void 0) {
      const name = above3.slice(above3.lastIndexOf("/") + 1);
      answer = (all || !isHidden(name)) && !isOutside(above3) && isIn(above3);
      known6.set(above3, answer);
    }
    return answer;
  };
  for (let file = from; file < to3; file++) {
    const path = tree.paths[file] ?? "";
    if ((all || !isHidden(path.slice(path.lastIndexOf("/") + 1))) && isIn(path)) found2.push(file);
  }
  return found2;
}
var isHidden = (name) => name.startsWith(".") || name.startsWith("_");
function foldersIn2(tree, folder) {
  const found2 = [];
  const { from, to: to3 } = filesBelow(tree, folder);
  const start = folder === "" ? 0 : folder.length + 1;
  for (let file = from; file < to3; file++) {
    const path = tree.paths[file] ?? "";
    const cut2 = path.indexOf("/", start);
    if (cut2 < 0) continue;
    const one = path.slice(0, cut2);
    found2.push(one);
    file = firstFrom(tree.paths, `${one}0`) - 1;
  }
  return found2;
}
function matches(name, pattern2) {
  let [at2, want, star, mark] = [0, 0, -1, 0];
  while (at2 < name.length) {
    if (pattern2[want] === "*") {
      star = want++;
      mark = at2;
      continue;
    }
    const next = matchOne(name[at2] ?? "", pattern2, want);
    if (next > 0) {
      want = next;
      at2++;
    } else if (star >= 0) {
      want = star + 1;
      at2 = ++mark;
    } else return false;
  }
  while (pattern2[want] === "*") want++;
  return want === pattern2.length;
}
function matchOne(sign, pattern2, want) {
  const wanted = pattern2[want];
  if (wanted === "?") return want + 1;
  if (wanted === "\\") return pattern2[want + 1] === sign ? want + 2 : 0;
  if (wanted !== "[") return wanted === sign ? want + 1 : 0;
  const close = pattern2.indexOf("]", want + 2);
  if (close < 0) return 0;
  const negated = pattern2[want + 1] === "^";
  const set = pattern2.slice(want + (negated ? 2 : 1), close);
  let fits = false;
  for (let at2 = 0; at2 < set.length; at2++) {
    const low = set[at2] ?? "";
    const high = set[at2 + 1] === "-" && set[at2 + 2] !== void 0 ? set[at2 + 2] ?? "" : low;
    if (sign >= low && sign <= high) fits = true;
    if (high !== low) at2 += 2;
  }
  return fits !== negated ? close + 1 : 0;
}

// src/impact/languages/go/scopes.ts
var Scopes = class {
  #open = [];
  #bound = /* @__PURE__ */ new Map();
  #waiting = /* @__PURE__ */ new Map();
  /** Binds names from token `from` on, up to token `until`. */
  bind(names, from, until) {
    if (names.length === 0) return;
    const waiting = this.#waiting.get(from);
    if (waiting === void 0) this.#waiting.set(from, [{ names, until }]);
    else waiting.push({ names, until });
  }
  /** A clause of the block begins (`case`): what the one before bound is gone. */
  clause(block, until) {
    let keep = this.#open.length;
    while (keep > 0 && this.#open[keep - 1]?.until === until && this.#open[keep - 1]?.block !== block) keep--;
    if (this.#open[keep - 1]?.block === block) while (this.#open.length >= keep) this.#close();
    this.#push([], until, block);
  }
  /** Called for every token in order. */
  at(token) {
    while (this.#open.length > 0 && (this.#open[this.#open.length - 1]?.until ?? 0) <= token) this.#close();
    const waiting = this.#waiting.get(token);
    if (waiting === void 0) return;
    this.#waiting.delete(token);
    for (const { names, until } of waiting) if (until > token) this.#push(names, until, -1);
  }
  has(name) {
    return (this.#bound.get(name) ?? 0) > 0;
  }
  #push(names, until, block) {
    this.#open.push({ names, until, block });
    for (const name of names) this.#bound.set(name, (this.#bound.get(name) ?? 0) + 1);
  }
  #close() {
    for (const name of this.#open.pop()?.names ?? []) this.#bound.set(name, (this.#bound.get(name) ?? 1) - 1);
  }
};

// src/impact/languages/go/names.ts
var KEYWORDS2 = new Set(
  "break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var".split(" ")
);
var PREDECLARED = new Set(
  "bool byte complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr any comparable true false iota nil append cap len make new panic recover _".split(" ")
);
var TYPE_WORDS2 = /* @__PURE__ */ new Set(["chan", "func", "interface", "map", "struct"]);
var BLOCK = 1;
var STRUCT = 2;
var INTERFACE = 3;
var FIELDS = 4;
var ITEMS = 5;
var AHEAD = 150;
function namesOf2(tokens) {
  return new NameReader(tokens).read();
}
var NameReader = class {
  #tokens;
  #scopes = new Scopes();
  /** By token: 1, it names what is declared and uses nothing. */
  #named;
  /** By opening brace: what it opens. */
  #braces;
  #names = { declared: [], used: /* @__PURE__ */ new Map(), bodyless: -1, init: false };
  /** By block: up to where names reach that headers of the present `if … else` chain in it bind. */
  #chains = /* @__PURE__ */ new Map();
  constructor(tokens) {
    this.#tokens = tokens;
    this.#named = new Uint8Array(tokens.length + 1);
    this.#braces = new Uint8Array(tokens.length + 1);
  }
  read() {
    const { kinds, length } = this.#tokens;
    this.#markShort();
    for (let at2 = this.#start(); at2 < length; at2++) {
      this.#scopes.at(at2);
      if (kinds[at2] === WORD) this.#word(at2);
      else if (this.#tokens.signs[at2] === 123) this.#braces[at2] = this.#brace(at2);
      else if (this.#tokens.is(at2, ":=")) this.#shortDeclaration(at2);
    }
    return this.#names;
  }
  /** Marks what stands before `:=`: such names are bound, whatever they meant outside. */
  #markShort() {
    const tokens = this.#tokens;
    for (let sign = 0; sign < tokens.length; sign++) {
      if (tokens.signs[sign] !== 0 || tokens.kinds[sign] !== PUNCTUATION || !tokens.is(sign, ":=")) continue;
      for (let at2 = sign - 1; tokens.kinds[at2] === WORD && this.#named[at2] === 0; at2 -= 2) {
        this.#named[at2] = 1;
        if (!tokens.is(at2 - 1, ",")) break;
      }
    }
  }
  /** Behind the package clause and the imports. */
  #start() {
    const tokens = this.#tokens;
    let at2 = 0;
    while (at2 < tokens.length) {
      if (tokens.is(at2, "package")) at2 += 2;
      else if (tokens.is(at2, ";")) at2++;
      else if (tokens.is(at2, "import")) {
        if (tokens.is(at2 + 1, "(")) at2 = this.#behind(at2 + 1);
        else {
          at2++;
          while (at2 < tokens.length && tokens.kinds[at2] !== STRING && tokens.breaks[at2] === 0) at2++;
          at2++;
        }
      } else break;
    }
    return at2;
  }
  #word(at2) {
    const { parents, pairs } = this.#tokens;
    const word = this.#tokens.word(at2);
    if (KEYWORDS2.has(word) && !this.#follows(at2, ".")) {
      if (word === "func") this.#func(at2);
      else if (word === "type" || word === "var" || word === "const") this.#declaration(at2, word);
      else if (word === "case" || word === "default") {
        const block = parents[at2] ?? -1;
        if (block >= 0) this.#scopes.clause(block, this.#until(block));
      }
      return;
    }
    if (this.#named[at2] === 1) return;
    if (this.#follows(at2, ".")) {
      this.#selector(at2, word);
      return;
    }
    const parent = parents[at2] ?? -1;
    const kind = parent < 0 ? 0 : this.#braces[parent] ?? 0;
    if (kind === STRUCT && this.#isField(at2, parent)) return;
    if (kind === INTERFACE && this.#begins(at2, parent) && this.#tokens.is(at2 + 1, "(")) {
      this.#signature(at2 + 1);
      return;
    }
    if (this.#tokens.is(at2 + 1, ":")) {
      if (kind === FIELDS && (this.#tokens.is(at2 - 1, "{") || this.#tokens.is(at2 - 1, ","))) return;
      if (kind === BLOCK && this.#tokens.breaks[at2] === 1 && !this.#tokens.is(at2 - 1, ",") && (pairs[parent] ?? -1) >= 0) return;
    }
    if (this.#isLabel(at2)) return;
    if (!PREDECLARED.has(word) && !this.#scopes.has(word)) this.#use(word, at2);
  }
  #use(name, at2) {
    if (!this.#names.used.has(name)) this.#names.used.set(name, at2);
  }
  #follows(at2, sign) {
    return this.#tokens.is(at2 - 1, sign);
  }
  /** `break Outer`, `goto fail`. */
  #isLabel(at2) {
    const tokens = this.#tokens;
    return tokens.breaks[at2] === 0 && (tokens.is(at2 - 1, "break") || tokens.is(at2 - 1, "continue") || tokens.is(at2 - 1, "goto")) && tokens.kinds[at2 - 1] === WORD;
  }
  #selector(at2, name) {
    const before = at2 - 2;
    const { kinds } = this.#tokens;
    if (kinds[before] === WORD && !this.#follows(before, ".")) {
      const qualifier = this.#tokens.word(before);
      if (!KEYWORDS2.has(qualifier) && !this.#scopes.has(qualifier)) {
        this.#use(`${qualifier}.${name}`, at2);
        return;
      }
    }
    this.#use(`.${name}`, at2);
  }
  // Braces
  #brace(at2) {
    const tokens = this.#tokens;
    if (tokens.is(at2 - 1, "struct")) return STRUCT;
    if (tokens.is(at2 - 1, "interface")) return INTERFACE;
    const parent = tokens.parents[at2] ?? -1;
    const around = parent < 0 ? 0 : this.#braces[parent] ?? 0;
    if ((around === FIELDS || around === ITEMS) && (tokens.is(at2 - 1, "{") || tokens.is(at2 - 1, ",") || tokens.is(at2 - 1, ":")))
      return FIELDS;
    if (tokens.ends[at2 - 1] !== tokens.starts[at2]) return BLOCK;
    if (tokens.is(at2 - 1, "]") || tokens.is(at2 - 1, "}")) return this.#isList(at2 - 1) ? ITEMS : FIELDS;
    if (tokens.kinds[at2 - 1] !== WORD || KEYWORDS2.has(tokens.word(at2 - 1))) return BLOCK;
    return this.#isList(at2 - 1) ? ITEMS : FIELDS;
  }
  /** Whether the type that ends here begins with `[…]` or `map[…]`. */
  #isList(last) {
    const tokens = this.#tokens;
    let at2 = last;
    if (tokens.is(at2, "]") || tokens.is(at2, "}")) {
      at2 = (tokens.pairs[at2] ?? 0) - 1;
      if (tokens.is(at2, "struct") || tokens.is(at2, "interface")) return tokens.is(at2 - 1, "]");
    }
    while (at2 > 0 && (tokens.kinds[at2] === WORD || tokens.is(at2, ".") || tokens.is(at2, "*")) && last - at2 < 8) {
      if (KEYWORDS2.has(tokens.word(at2)) || tokens.breaks[at2] === 1) return false;
      at2--;
    }
    return tokens.is(at2, "]");
  }
  /** Whether a token begins an element of a struct or an interface. */
  #begins(at2, brace2) {
    return at2 === brace2 + 1 || this.#tokens.breaks[at2] === 1 || this.#tokens.is(at2 - 1, ";");
  }
  /** A name of a field, where it is no type taken in whole. */
  #isField(at2, brace2) {
    const tokens = this.#tokens;
    if (tokens.is(at2 - 1, ",")) return true;
    if (!this.#begins(at2, brace2) || tokens.is(at2 - 1, "*")) return false;
    const next = at2 + 1;
    if (tokens.is(next, ".") || tokens.is(next, "}") || tokens.is(next, ";") || tokens.kinds[next] === STRING) return false;
    if (tokens.breaks[next] === 1) return false;
    return !(tokens.is(next, "[") && tokens.ends[at2] === tokens.starts[next]);
  }
  // Functions
  #func(at2) {
    const tokens = this.#tokens;
    const isTop = (tokens.parents[at2] ?? -1) < 0 && (at2 === 0 || tokens.breaks[at2] === 1 || tokens.is(at2 - 1, ";"));
    if (isTop) this.#topFunction(at2);
    else if (tokens.is(at2 + 1, "(")) {
      const { names, end } = this.#signature(at2 + 1);
      this.#bindBody(names, this.#body(end));
    }
  }
  #topFunction(func) {
    const tokens = this.#tokens;
    const types = [];
    const bound = [];
    let at2 = func + 1;
    let receiver = "";
    if (tokens.is(at2, "(")) {
      bound.push(...this.#parameters(at2));
      const close2 = tokens.pairs[at2] ?? -1;
      if (close2 < 0) return;
      receiver = this.#receiver(at2, close2, types);
      at2 = close2 + 1;
    }
    if (tokens.kinds[at2] !== WORD) return;
    const name = at2++;
    this.#named[name] = 1;
    if (tokens.is(at2, "[")) {
      types.push(...this.#typeParameters(at2));
      this.#scopes.bind(types, at2, this.#behind(at2));
      at2 = this.#behind(at2);
    }
    if (!tokens.is(at2, "(")) return;
    const { names, end } = this.#signature(at2);
    const body = this.#body(end);
    const close = body < 0 ? -1 : tokens.pairs[body] ?? -1;
    this.#scopes.bind(types, at2, body < 0 ? end : body);
    this.#bindBody([...types, ...bound, ...names], body);
    if (body < 0 && this.#names.bodyless < 0) this.#names.bodyless = name;
    const word = tokens.word(name);
    if (receiver === "" && word === "init") this.#names.init = true;
    if (word !== "_" && !(receiver === "" && word === "init"))
      this.#declare(receiver === "" ? word : `${receiver}.${word}`, func, close < 0 ? Math.max(name, end - 1) : close);
  }
  #declare(name, first, last) {
    const plain3 = name.slice(name.indexOf(".") + 1);
    this.#names.declared.push({ name, first, last, ...isExported(plain3) ? { exported: true } : {} });
  }
  /** `(r *List[T])`: the name of its type; what it binds for type parameters is added to `bound`. */
  #receiver(open, close, bound) {
    const tokens = this.#tokens;
    let last = close - 1;
    if (tokens.is(last, ",")) last--;
    if (tokens.is(last, "]")) {
      const bracket = tokens.pairs[last] ?? open;
      for (let at2 = bracket + 1; at2 < last; at2++) {
        if (tokens.kinds[at2] !== WORD) continue;
        this.#named[at2] = 1;
        bound.push(tokens.word(at2));
      }
      last = bracket - 1;
    }
    return last > open && tokens.kinds[last] === WORD ? tokens.word(last) : "";
  }
  /** Parameters and results from the bracket on: the names they bind, and the token behind the parameters. */
  #signature(open) {
    const names = this.#parameters(open);
    const end = this.#behind(open);
    if (this.#tokens.is(end, "(") && this.#tokens.breaks[end] === 0) {
      names.push(...this.#parameters(end));
      return { names, end: this.#behind(end) };
    }
    return { names, end };
  }
  /** The brace of a body that follows a signature on its line, -1: there is none. */
  #body(from) {
    const tokens = this.#tokens;
    for (let at2 = from, steps2 = 0; at2 < tokens.length && steps2 < AHEAD; steps2++) {
      if (tokens.breaks[at2] === 1) return -1;
      const sign = tokens.signs[at2];
      if (sign === 123) {
        if (!tokens.is(at2 - 1, "struct") && !tokens.is(at2 - 1, "interface")) return at2;
        at2 = this.#behind(at2);
      } else if (sign === 40 || sign === 91) at2 = this.#behind(at2);
      else if (sign === 41 || sign === 93 || sign === 125 || sign === 44 || sign === 59 || sign === 61) return -1;
      else at2++;
    }
    return -1;
  }
  #bindBody(names, body) {
    if (body >= 0) this.#scopes.bind(names, body, this.#until(body));
  }
  /** The token behind a bracket's pair. */
  #behind(open) {
    const close = this.#tokens.pairs[open] ?? -1;
    return close < 0 ? open + 1 : close + 1;
  }
  #until(open) {
    const close = open < 0 ? -1 : this.#tokens.pairs[open] ?? -1;
    return close < 0 ? this.#tokens.length : close;
  }
  /** The names in a list of parameters, marked as such. A list names all of its parameters, or none. */
  #parameters(open) {
    const tokens = this.#tokens;
    const close = tokens.pairs[open] ?? -1;
    if (close < 0) return [];
    const firsts = [];
    let named = false;
    for (let at2 = open + 1; at2 < close; ) {
      if (tokens.kinds[at2] === WORD && !TYPE_WORDS2.has(tokens.word(at2))) {
        firsts.push(at2);
        const next = at2 + 1;
        const alone = next >= close || tokens.is(next, ",") || tokens.is(next, ".");
        named ||= !alone && !(tokens.is(next, "[") && tokens.ends[at2] === tokens.starts[next]);
      }
      at2 = this.#nextElement(at2, close);
    }
    if (!named) return [];
    for (const at2 of firsts) this.#named[at2] = 1;
    return firsts.map((at2) => tokens.word(at2)).filter((name) => name !== "_");
  }
  #nextElement(from, close) {
    const tokens = this.#tokens;
    let at2 = from;
    while (at2 < close && tokens.signs[at2] !== 44) {
      const sign = tokens.signs[at2];
      at2 = sign === 40 || sign === 91 || sign === 123 ? this.#behind(at2) : at2 + 1;
    }
    return at2 + 1;
  }
  /** `[K comparable, V any]`. */
  #typeParameters(open) {
    const tokens = this.#tokens;
    const close = tokens.pairs[open] ?? -1;
    const names = [];
    for (let at2 = open + 1; at2 < close; at2 = this.#nextElement(at2, close)) {
      if (tokens.kinds[at2] !== WORD) continue;
      this.#named[at2] = 1;
      names.push(tokens.word(at2));
    }
    return names;
  }
  // Declarations
  #declaration(at2, word) {
    const tokens = this.#tokens;
    if (!tokens.is(at2 + 1, "(")) {
      this.#spec(at2 + 1, at2, word);
      return;
    }
    const close = tokens.pairs[at2 + 1] ?? -1;
    for (let next = at2 + 2; next < close; ) {
      this.#spec(next, next, word);
      next = this.#statementEnd(next, close);
      while (next < close && tokens.is(next, ";")) next++;
    }
  }
  #spec(from, first, word) {
    const tokens = this.#tokens;
    const names = [];
    let at2 = from;
    for (; tokens.kinds[at2] === WORD; at2 += 2) {
      this.#named[at2] = 1;
      names.push(tokens.word(at2));
      if (!tokens.is(at2 + 1, ",")) break;
    }
    if (names.length === 0) return;
    const block = this.#blockOf(from);
    const end = this.#statementEnd(from, block < 0 ? tokens.length : this.#until(block));
    if (word === "type" && tokens.is(at2 + 1, "[") && this.#hasTypeParameters(at2 + 1)) {
      this.#scopes.bind(this.#typeParameters(at2 + 1), at2 + 1, end);
    }
    const real = names.filter((name) => name !== "_");
    if (block < 0) for (const name of real) this.#declare(name, first, end - 1);
    else this.#scopes.bind(real, word === "type" ? at2 + 1 : end, this.#until(block));
  }
  /** The block a declaration stands in, its own round brackets aside. */
  #blockOf(at2) {
    const { parents } = this.#tokens;
    const parent = parents[at2] ?? -1;
    return parent >= 0 && this.#tokens.is(parent, "(") ? parents[parent] ?? -1 : parent;
  }
  /** `[T any]` behind the name of a type; not `[4]int`, not `[]int`, not `[size]int`. */
  #hasTypeParameters(open) {
    const tokens = this.#tokens;
    return tokens.kinds[open + 1] === WORD && !tokens.is(open + 2, "]") && !tokens.is(open + 2, ".") && tokens.kinds[open + 2] !== NUMBER;
  }
  /** The first token behind a statement, at the latest `limit`. */
  #statementEnd(from, limit) {
    const tokens = this.#tokens;
    let at2 = from;
    for (let steps2 = 0; at2 < limit && steps2 < AHEAD; steps2++) {
      if (at2 > from && tokens.breaks[at2] === 1 && this.#mayEnd(at2 - 1)) return at2;
      const sign = tokens.signs[at2];
      if (sign === 59 || sign === 41 || sign === 93 || sign === 125) return at2;
      at2 = sign === 40 || sign === 91 || sign === 123 ? this.#behind(at2) : at2 + 1;
    }
    return Math.min(at2, limit);
  }
  /** Whether a line that ends with this token ends the statement (https://go.dev/ref/spec#Semicolons). */
  #mayEnd(at2) {
    const tokens = this.#tokens;
    const kind = tokens.kinds[at2];
    if (kind === NUMBER || kind === STRING) return true;
    if (kind === WORD) {
      const word = tokens.word(at2);
      return !KEYWORDS2.has(word) || word === "break" || word === "continue" || word === "fallthrough" || word === "return";
    }
    const sign = tokens.signs[at2];
    return sign === 41 || sign === 93 || sign === 125 || tokens.is(at2, "++") || tokens.is(at2, "--");
  }
  /** `a, b := …`, also in the header of `if`, `for`, `switch` and in `case`. */
  #shortDeclaration(sign) {
    const tokens = this.#tokens;
    const names = [];
    let at2 = sign - 1;
    for (; tokens.kinds[at2] === WORD && names.length < AHEAD; at2 -= 2) {
      names.push(tokens.word(at2));
      if (!tokens.is(at2 - 1, ",")) break;
    }
    const keyword = at2 - 1;
    const block = this.#blockOf(sign);
    const limit = this.#until(block);
    const end = this.#valueEnd(sign + 1, limit);
    this.#scopes.bind(
      names.filter((name) => name !== "_"),
      end,
      this.#headerEnd(keyword, block, limit)
    );
  }
  /** Where the value of a short declaration ends, a brace that opens a block included. */
  #valueEnd(from, limit) {
    const tokens = this.#tokens;
    let at2 = from;
    for (let steps2 = 0; at2 < limit && steps2 < AHEAD; steps2++) {
      if (at2 > from && tokens.breaks[at2] === 1 && this.#mayEnd(at2 - 1)) return at2;
      const sign = tokens.signs[at2];
      if (sign === 59 || sign === 58 || sign === 41 || sign === 93 || sign === 125) return at2;
      if (sign === 123 && tokens.ends[at2 - 1] !== tokens.starts[at2]) return at2;
      at2 = sign === 40 || sign === 91 || sign === 123 ? this.#behind(at2) : at2 + 1;
    }
    return Math.min(at2, limit);
  }
  /** Up to where a header's names reach: the end of its last block. Elsewhere: the block around. */
  #headerEnd(keyword, block, limit) {
    const tokens = this.#tokens;
    if (!tokens.is(keyword, "if") && !tokens.is(keyword, "for") && !tokens.is(keyword, "switch")) return limit;
    if (tokens.is(keyword - 1, "else")) return this.#chains.get(block) ?? limit;
    let at2 = keyword + 1;
    for (let steps2 = 0; at2 < limit && steps2 < AHEAD; steps2++) {
      const sign = tokens.signs[at2];
      const next = sign === 40 || sign === 91 || sign === 123 ? this.#behind(at2) : at2 + 1;
      if (sign === 123 && (next >= limit || tokens.breaks[next] === 1 && this.#mayEnd(next - 1))) {
        this.#chains.set(block, next);
        return next;
      }
      at2 = next;
    }
    return limit;
  }
};
function isExported(name) {
  const first = name.codePointAt(0) ?? 0;
  return first < 128 ? first >= 65 && first <= 90 : new RegExp("^\\p{Lu}", "u").test(name);
}

// src/impact/languages/go/facts.ts
var ASSEMBLY = "*.s";
var RAW = /^`/;
function goFacts(code) {
  const { tokens } = code;
  const line = lineCounter(code.text);
  const names = namesOf2(tokens);
  const specs = importSpecs(code);
  const imports = specs.map(
    ({ path, at: at2 }) => ({ specifier: path, kind: "import", line: line(tokens.starts[at2] ?? 0) })
  );
  for (const [index, spec] of specs.entries())
    if (spec.path === "C") imports.push(...includesOf2(code, spec.at, imports[index]?.line ?? 1));
  imports.push(...embeds(code));
  const spans = spansOf(code, names);
  if (names.bodyless >= 0) imports.push({ specifier: ASSEMBLY, kind: "package", line: line(tokens.starts[names.bodyless] ?? 0) });
  const uses = sortUses(names, specs, imports, spans);
  const lineOfUse = lineCounter(code.text);
  const name = packageOf(code);
  const isProgram3 = name === "main" && names.declared.some((one) => one.name === "main");
  return {
    imports,
    ...name === null ? {} : { declares: names.init ? [name, INIT] : [name] },
    ...uses.size === 0 ? {} : { uses: unshared([...uses.keys()]), useLines: [...uses.values()].map((at2) => lineOfUse(tokens.starts[at2] ?? 0)) },
    ...spans.length === 0 ? {} : { spans },
    ...isProgram3 ? { entry: true } : {}
  };
}
var INIT = "init()";
function packageOf({ tokens }) {
  let at2 = 0;
  while (tokens.is(at2, ";")) at2++;
  return tokens.is(at2, "package") && tokens.kinds[at2 + 1] === WORD ? tokens.word(at2 + 1) : null;
}
function importSpecs(code) {
  const { tokens } = code;
  const specs = [];
  const read = (at2) => {
    const path = stringValue(tokens.word(at2), RAW);
    if (path === null || path === "") return;
    const before = at2 - 1;
    const alias = tokens.is(before, ".") ? "." : tokens.kinds[before] === WORD && !tokens.is(before, "import") ? tokens.word(before) : null;
    specs.push({ path, alias, at: at2 });
  };
  for (let at2 = 0; at2 < tokens.length; ) {
    if (tokens.is(at2, ";")) at2++;
    else if (tokens.is(at2, "package")) at2 += 2;
    else if (!tokens.is(at2, "import")) break;
    else if (tokens.is(at2 + 1, "(")) {
      const close = tokens.pairs[at2 + 1] ?? -1;
      const end = close < 0 ? tokens.length : close;
      for (let next = at2 + 2; next < end; next++) if (tokens.kinds[next] === STRING) read(next);
      at2 = end + 1;
    } else {
      at2 += tokens.kinds[at2 + 1] === STRING ? 1 : 2;
      if (tokens.kinds[at2] === STRING) read(at2++);
    }
  }
  return specs;
}
function sortUses({ used }, specs, imports, spans) {
  const byLocal = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Map();
  for (const [index, { path, alias }] of specs.entries()) {
    if (alias === ".") taken.set(index, ["*"]);
    else if (alias === "_") taken.set(index, []);
    else for (const local of alias === null ? localNames(path) : [alias]) byLocal.set(local, index);
  }
  const own2 = new Set(spans.map(({ name }) => name));
  const uses = /* @__PURE__ */ new Map();
  for (const [name, at2] of used) {
    const dot = name.indexOf(".");
    const qualifier = name.slice(0, Math.max(0, dot));
    const index = dot > 0 ? byLocal.get(qualifier) : void 0;
    if (index !== void 0) {
      if (isPlatform(specs[index]?.path ?? "")) continue;
      const names = taken.get(index);
      if (names === void 0) taken.set(index, [name.slice(dot + 1)]);
      else names.push(name.slice(dot + 1));
    } else if (dot > 0 && own2.has(qualifier)) addNew(uses, name.slice(dot), at2);
    else if (dot >= 0 || !(own2.has(name) || byLocal.has(name))) addNew(uses, name, at2);
  }
  for (const [index, names] of taken) {
    const fact2 = imports[index];
    if (fact2 !== void 0) fact2.names = names.length === 0 ? names : unshared(names);
  }
  return uses;
}
function addNew(map, name, at2) {
  if (!map.has(name)) map.set(name, at2);
}
function unshared(names) {
  return names.length === 0 ? [] : Buffer.from(names.join("\n")).toString().split("\n");
}
function localNames(path) {
  const segments = path.split("/");
  const last = segments[segments.length - 1] ?? "";
  const named = /^v\d+$/.test(last) ? segments[segments.length - 2] ?? last : last;
  const bare3 = named.replace(/\.v\d+$/, "");
  const short = bare3.replace(/^go-|[-.]go$/g, "");
  return [.../* @__PURE__ */ new Set([bare3, short, short.replaceAll("-", ""), short.replaceAll("-", "_")])];
}
var PLATFORM2 = new Set(
  "archive arena bufio bytes cmp compress container context crypto database debug embed encoding errors expvar flag fmt go hash html image index io iter log maps math mime net os path plugin reflect regexp runtime slices sort strconv strings structs sync syscall testing text time unicode unique unsafe weak".split(" ")
);
function isPlatform(path) {
  const slash = path.indexOf("/");
  return PLATFORM2.has(slash < 0 ? path : path.slice(0, slash));
}
function spansOf(code, { declared: declared3 }) {
  const { starts, ends } = code.tokens;
  const line = lineCounter(code.text);
  const names = unshared(declared3.map(({ name }) => name));
  let spec = { first: -1, from: 0, to: 0 };
  return declared3.map(({ name, first, last, exported: exported3 }, index) => {
    if (spec.first !== first) spec = { first, from: line(starts[first] ?? 0), to: line(ends[last] ?? 0) };
    return { name: names[index] ?? name, from: spec.from, to: spec.to, ...exported3 ? { exported: exported3 } : {} };
  });
}
function embeds({ text, mask }) {
  if (!text.includes("//go:embed")) return [];
  const lineOf = lineCounter(text);
  return mask.spans.flatMap(({ kind, start, end }) => {
    if (kind !== "comment" || !text.startsWith("//go:embed", start)) return [];
    const line = lineOf(start);
    return patternsOf(text.slice(start + "//go:embed".length, end)).map(
      (specifier) => ({ specifier, kind: "asset", line })
    );
  });
}
function patternsOf(text) {
  if (!/^[ \t]/.test(text)) return [];
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|`([^`]*)`|[^\s"`]+/g)].map(([all, quoted3, raw]) => quoted3 === void 0 ? raw ?? all : stringValue(`"${quoted3}"`, RAW) ?? quoted3).filter((pattern2) => pattern2 !== "");
}
function includesOf2({ text, tokens, mask }, at2, importLine) {
  const before = tokens.starts[at2] ?? 0;
  const floor = at2 >= 2 ? tokens.ends[at2 - 2] ?? 0 : 0;
  return mask.spans.filter(({ kind, start, end }) => kind === "comment" && start >= floor && end <= before).flatMap(({ start, end }) => [
    ...text.slice(start, end).matchAll(/^(?:\/\/|\/\*)?[ \t]*#[ \t]*include[ \t]*"([^"\n]{1,500})"/gm)
  ]).map(([, name = ""]) => ({ specifier: name, kind: "include", line: importLine }));
}

// src/impact/languages/go/modules.ts
function isGoConfig(path) {
  return path === "go.mod" || path === "go.work" || path.endsWith("/go.mod") || path.endsWith("/go.work");
}
var MOST_OF_ONE_PATH = 16;
function readModules(tree) {
  const byFolder = /* @__PURE__ */ new Map();
  const byPath3 = /* @__PURE__ */ new Map();
  const workspaces = /* @__PURE__ */ new Map();
  for (const config of tree.configs) {
    if (config !== "go.mod" && !config.endsWith("/go.mod")) continue;
    const module = readModule(folderOf(config), tree.text(config) ?? "");
    byFolder.set(module.folder, module);
    const known7 = byPath3.get(module.path);
    if (known7 === void 0) byPath3.set(module.path, [module]);
    else if (known7.length < MOST_OF_ONE_PATH) known7.push(module);
  }
  for (const config of tree.configs) {
    if (config !== "go.work" && !config.endsWith("/go.work")) continue;
    readWorkspace(folderOf(config), tree.text(config) ?? "", byFolder, workspaces);
  }
  const known6 = /* @__PURE__ */ new Map();
  const of = (folder) => {
    const passed = [];
    let found2;
    for (let at2 = folder; ; at2 = folderOf(at2)) {
      found2 = known6.get(at2) ?? byFolder.get(at2);
      passed.push(at2);
      if (found2 !== void 0 || known6.has(at2) || at2 === "") break;
    }
    for (const one of passed) known6.set(one, found2 ?? null);
    return found2 ?? null;
  };
  return { of, byPath: byPath3, workspaces };
}
function readModule(folder, text) {
  const requires = /* @__PURE__ */ new Set();
  const replaces = /* @__PURE__ */ new Map();
  let path = "";
  for (const [verb, ...words4] of directives(text)) {
    if (verb === "module") path = words4[0] ?? "";
    else if (verb === "require" && words4[0] !== void 0) requires.add(words4[0]);
    else if (verb === "replace") addReplacement(folder, words4, replaces);
  }
  return { folder, path, requires, replaces };
}
function addReplacement(folder, words4, replaces) {
  const target = words4[words4.indexOf("=>") + 1] ?? "";
  if (words4[0] === void 0 || !(target === "." || target === ".." || target.startsWith("./") || target.startsWith("../")))
    return;
  const local = joinPath(folder, target);
  if (local !== null) replaces.set(words4[0], local);
}
function readWorkspace(folder, text, byFolder, workspaces) {
  for (const [verb, ...words4] of directives(text)) {
    if (verb === "replace") addReplacement(folder, words4, workspaces);
    if (verb !== "use") continue;
    const used = joinPath(folder, words4[0] ?? "");
    const module = used === null ? void 0 : byFolder.get(used);
    if (module !== void 0) workspaces.set(module.path, module.folder);
  }
}
function* directives(text) {
  let block = "";
  for (const line of text.split("\n")) {
    const words4 = wordsOf2(line);
    if (words4.length === 0) continue;
    if (block !== "") {
      if (words4[0] === ")") block = "";
      else yield [block, ...words4];
    } else if (words4[1] === "(") block = words4[0] ?? "";
    else yield words4;
  }
}
var MOST_WORDS2 = 8;
function wordsOf2(line) {
  const comment = line.indexOf("//");
  const words4 = [];
  for (const word of (comment < 0 ? line : line.slice(0, comment)).trim().slice(0, 2e3).split(/\s+/)) {
    if (word === "" || words4.length >= MOST_WORDS2) continue;
    if (word.length > 1 && word.endsWith("(")) words4.push(word.slice(0, -1), "(");
    else words4.push(/^(["`]).*\1$/.test(word) ? word.slice(1, -1) : word);
  }
  return words4;
}
function likelyModule(path) {
  const segments = path.split("/");
  const host = segments[0] ?? "";
  if (!host.includes(".")) return path;
  let length = 3;
  if (host === "gopkg.in") length = /\.v\d+$/.test(segments[1] ?? "") ? 2 : 3;
  else if (host !== "github.com" && host !== "gitlab.com" && host !== "bitbucket.org" && host !== "golang.org") length = 2;
  if (/^v[2-9]\d*$/.test(segments[length] ?? "")) length++;
  return segments.slice(0, length).join("/");
}

// src/impact/languages/go/packages.ts
function readPackages(tree, files) {
  const byFolder = /* @__PURE__ */ new Map();
  const byFile = /* @__PURE__ */ new Map();
  const methods = /* @__PURE__ */ new Map();
  for (const file of files) {
    const facts4 = tree.facts(file);
    const path = tree.paths[file] ?? "";
    const name = facts4?.declares?.[0];
    if (facts4 === null || name === void 0) continue;
    const one = packageIn(byFolder, folderOf(path), name);
    byFile.set(file, one);
    if (path.endsWith("_test.go")) one.tests.push(file);
    else {
      one.files.push(file);
      if (facts4.declares?.[1] === INIT) one.inits.push(file);
    }
    addNames(one, file, facts4, methods);
  }
  const chosen = /* @__PURE__ */ new Map();
  return {
    all: [...byFolder.values()].flat(),
    methods,
    imported: (folder) => {
      let found2 = chosen.get(folder);
      if (found2 === void 0) {
        found2 = choose(byFolder.get(folder) ?? []);
        chosen.set(folder, found2);
      }
      return found2;
    },
    of: (file) => byFile.get(file) ?? null
  };
}
function packageIn(byFolder, folder, name) {
  const known6 = byFolder.get(folder);
  const found2 = known6?.find((one) => one.name === name);
  if (found2 !== void 0) return found2;
  const made = { name, folder, files: [], tests: [], declared: /* @__PURE__ */ new Map(), inits: [] };
  if (known6 === void 0) byFolder.set(folder, [made]);
  else known6.push(made);
  return made;
}
function addNames(to3, file, { spans = [] }, methods) {
  const isTest3 = to3.tests[to3.tests.length - 1] === file;
  for (const { name } of spans) {
    const dot = name.indexOf(".");
    if (dot < 0) addFile(to3.declared, name, file);
    else if (!isTest3) {
      const method = name.slice(dot + 1);
      const known6 = methods.get(method);
      methods.set(method, known6 === void 0 || known6 === file ? file : -1);
    }
  }
}
function addFile(map, name, file) {
  const known6 = map.get(name);
  if (known6 === void 0) map.set(name, [file]);
  else if (known6[known6.length - 1] !== file) known6.push(file);
}
function choose(packages) {
  const built = packages.filter(({ files }) => files.length > 0);
  const libraries = built.filter(({ name }) => name !== "main" && name !== "documentation" && name !== "ignore");
  const from = libraries.length > 0 ? libraries : built;
  return from.reduce((best, one) => best === null || one.files.length > best.files.length ? one : best, null);
}

// src/impact/languages/go/index.ts
var go = {
  id: "go",
  languages: ["Go"],
  status: "supported",
  facts: goFacts,
  isConfig: isGoConfig,
  link(tree, files, sink) {
    const packages = readPackages(tree, files);
    const used = /* @__PURE__ */ new Set();
    const linker = {
      tree,
      sink: noting(sink, tree, used),
      modules: readModules(tree),
      packages,
      known: /* @__PURE__ */ new Map(),
      used,
      budget: { whole: MOST_WHOLE }
    };
    const imported2 = files.map((file) => linkFile2(file, linker));
    for (const one of packages.all) linkInits(one, linker);
    for (const [index, file] of files.entries()) guess(file, imported2[index] ?? [], linker);
  }
};
function noting(sink, tree, used) {
  return {
    edge(from, to3, ...rest) {
      if (from !== to3 && !isTest(tree, from)) used.add(to3);
      sink.edge(from, to3, ...rest);
    },
    external: (...rest) => sink.external(...rest),
    unresolved: (...rest) => sink.unresolved(...rest)
  };
}
function linkFile2(file, linker) {
  const { tree } = linker;
  const facts4 = tree.facts(file);
  const imported2 = [];
  if (facts4 === null) return imported2;
  const folder = folderOf(tree.paths[file] ?? "");
  const uses = facts4.uses ?? [];
  const qualified2 = namesByQualifier(uses);
  for (const fact2 of facts4.imports) {
    if (fact2.kind === "asset") linkAsset(file, folder, fact2, linker);
    else if (fact2.kind !== "import") linkBeside(file, folder, fact2, linker);
    else {
      const to3 = linkImport(file, folder, fact2, uses, qualified2, linker);
      if (to3 !== null) imported2.push(to3);
    }
  }
  linkOwn(file, uses, facts4.useLines ?? [], linker);
  return imported2;
}
function namesByQualifier(uses) {
  const found2 = /* @__PURE__ */ new Map();
  for (const use3 of uses) {
    const dot = use3.indexOf(".");
    if (dot <= 0) continue;
    const qualifier = use3.slice(0, dot);
    const names = found2.get(qualifier);
    if (names === void 0) found2.set(qualifier, [use3.slice(dot + 1)]);
    else names.push(use3.slice(dot + 1));
  }
  return found2;
}
function linkImport(file, folder, fact2, uses, qualified2, linker) {
  const { tree, sink, modules, packages, known: known6 } = linker;
  const { specifier, line } = fact2;
  if (specifier === "C") {
    for (const name of tree.filesIn(folder))
      if (/\.(?:c|cc|cpp|cxx|m|mm|h|hh|hpp|hxx|s|S|syso)$/.test(name))
        sink.edge(file, tree.index(join(folder, name)), "package", line, "C", { possible: true });
    return null;
  }
  const target = resolve(specifier, folder, tree, modules, packages, known6);
  if (target.is === "external") sink.external(file, target.name, line);
  else if (target.is === "missing") sink.unresolved(file, specifier, line);
  else {
    if (target.vendored !== void 0) sink.external(file, target.vendored, line);
    const to3 = packages.imported(target.folder);
    if (to3 === null) sink.unresolved(file, specifier, line);
    else takeNames(file, fact2, to3, namesTaken(fact2, to3, uses, qualified2), target.possible, linker);
    return to3;
  }
  return null;
}
function namesTaken({ names }, { name }, uses, qualified2) {
  if (names === void 0) return qualified2.get(name) ?? null;
  if (names[0] !== "*") return names.length === 0 ? null : names;
  return uses.filter((use3) => !use3.includes("."));
}
function takeNames(file, { specifier, line, names }, to3, taken, possible, { tree, sink, budget }) {
  const isStar = names?.[0] === "*";
  const path = tree.paths[file] ?? "";
  const seesTests = path.endsWith("_test.go") && folderOf(path) === to3.folder;
  let [found2, missed] = [false, taken === null];
  for (const name of taken ?? []) {
    const files = (to3.declared.get(name) ?? []).slice(0, MOST_DECLARED).filter((one) => seesTests || !tree.paths[one]?.endsWith("_test.go"));
    for (const one of files) sink.edge(file, one, "import", line, specifier, { possible });
    if (files.length > 0) found2 = true;
    else missed ||= !isStar;
  }
  if (found2 && !missed) return;
  const most = budget.whole > 0 ? to3.files.length : 1;
  budget.whole -= to3.files.length;
  for (const one of to3.files.slice(0, most)) sink.edge(file, one, "import", line, specifier, { possible: possible || found2 });
}
function resolve(specifier, folder, tree, modules, packages, known6) {
  const module = modules.of(folder);
  const scope = specifier.startsWith(".") || module === null || folder.includes("vendor/") ? folder : `
${module.folder}`;
  const key = `${scope}\0${specifier}`;
  let target = known6.get(key);
  if (target === void 0) {
    target = find(specifier, folder, module, tree, modules, packages);
    known6.set(key, target);
  }
  return target;
}
function find(specifier, folder, module, tree, modules, packages) {
  if (specifier === "." || specifier === ".." || specifier.startsWith("./") || specifier.startsWith("../")) {
    const path = joinPath(folder, specifier);
    return path !== null && packages.imported(path) !== null ? { is: "package", folder: path, possible: false } : { is: "missing" };
  }
  const local = inModules(specifier, module, modules, packages);
  if (local?.is === "package") return local;
  const vendored = inVendor(specifier, folder, packages);
  if (vendored !== null) return { is: "package", folder: vendored, possible: false, vendored: externalName(specifier, module) };
  if (local !== null) return local;
  if (module === null && !isPlatform(specifier)) {
    const guess2 = withoutModule(specifier, tree, packages);
    if (guess2 !== null) return guess2;
  }
  return { is: "external", name: externalName(specifier, module) };
}
function inModules(specifier, module, modules, packages) {
  for (let end = specifier.length; end > 0; end = specifier.lastIndexOf("/", end - 1)) {
    const prefix = specifier.slice(0, end);
    const rest = specifier.slice(end + 1);
    const certain = prefix === module?.path ? module.folder : modules.workspaces.get(prefix) ?? module?.replaces.get(prefix);
    if (certain !== void 0) {
      const folder = join(certain, rest);
      if (packages.imported(folder) !== null) return { is: "package", folder, possible: false };
      return isRequired(specifier, end, module) ? null : { is: "missing" };
    }
    for (const other of modules.byPath.get(prefix) ?? []) {
      const folder = join(other.folder, rest);
      if (prefix !== "" && packages.imported(folder) !== null) return { is: "package", folder, possible: true };
    }
  }
  return null;
}
function isRequired(specifier, longerThan, module) {
  return requiredPrefix(specifier, module, longerThan) !== null;
}
function requiredPrefix(specifier, module, longerThan = 0) {
  for (let end = specifier.length; end > longerThan; end = specifier.lastIndexOf("/", end - 1)) {
    const prefix = specifier.slice(0, end);
    if (module?.requires.has(prefix)) return prefix;
  }
  return null;
}
function externalName(specifier, module) {
  return requiredPrefix(specifier, module) ?? likelyModule(specifier);
}
function inVendor(specifier, folder, packages) {
  for (let at2 = folder; ; at2 = folderOf(at2)) {
    const path = join(at2, `vendor/${specifier}`);
    if (packages.imported(path) !== null) return path;
    if (at2 === "") return null;
  }
}
function withoutModule(specifier, tree, packages) {
  const inSource = `src/${specifier}`;
  if (packages.imported(inSource) !== null) return { is: "package", folder: inSource, possible: false };
  const segments = specifier.split("/");
  if (!segments[0]?.includes(".")) return null;
  const rest = segments.slice(3).join("/");
  const isHere = rest === "" ? false : tree.isFolder(rest) && packages.imported(rest) !== null;
  return isHere ? { is: "package", folder: rest, possible: true } : null;
}
var join = (folder, rest) => folder === "" ? rest : rest === "" ? folder : `${folder}/${rest}`;
function linkAsset(file, folder, { specifier, line }, { tree, sink, modules }) {
  const module = modules.of(folder);
  const found2 = embedded(tree, folder, specifier, (one) => modules.of(one) !== module);
  for (const one of found2) sink.edge(file, one, "asset", line, specifier);
  if (found2.length === 0) sink.unresolved(file, specifier, line);
}
function linkBeside(file, folder, { specifier, line, kind }, { tree, sink }) {
  if (specifier === ASSEMBLY) {
    for (const name of tree.filesIn(folder))
      if (/\.[sS]$/.test(name)) sink.edge(file, tree.index(join(folder, name)), kind, line, specifier, { possible: true });
    return;
  }
  const path = joinPath(folder, specifier);
  if (path !== null) sink.edge(file, tree.index(path), kind, line, specifier);
}
var MOST_WHOLE = 2e6;
var MOST_DECLARED = 200;
var MOST_INITS = 20;
function linkOwn(file, names, lines2, { tree, sink, packages }) {
  const own2 = packages.of(file);
  if (own2 === null) return;
  const seesTests = isTest(tree, file);
  for (const [index, name] of names.entries()) {
    if (name.includes(".")) continue;
    for (const one of own2.declared.get(name)?.slice(0, MOST_DECLARED) ?? [])
      if (seesTests || !isTest(tree, one)) sink.edge(file, one, "package", lines2[index] ?? 0, name);
  }
}
var isTest = (tree, file) => tree.paths[file]?.endsWith("_test.go") ?? false;
function guess(file, imported2, linker) {
  const own2 = linker.packages.of(file);
  if (own2 === null) return;
  guessMethods(file, own2, imported2, linker);
  linkMethods(file, own2, linker);
}
function guessMethods(file, own2, imported2, { tree, sink, packages }) {
  const { uses = [], useLines = [] } = tree.facts(file) ?? {};
  const folders = new Set([own2, ...imported2].map(({ folder }) => folder));
  for (const [index, name] of uses.entries()) {
    const method = name.slice(name.indexOf(".") + 1);
    const only = method.length === name.length ? void 0 : packages.methods.get(method);
    if (only === void 0 || only < 0) continue;
    const folder = folderOf(tree.paths[only] ?? "");
    if (folders.has(folder))
      sink.edge(file, only, folder === own2.folder ? "package" : "import", useLines[index] ?? 0, `.${method}`, { possible: true });
  }
}
function linkInits(own2, { sink, used }) {
  const lonely = own2.inits.filter((file) => !used.has(file));
  if (lonely.length > MOST_INITS) return;
  for (const file of own2.files) for (const one of lonely) sink.edge(file, one, "init", 0, "init", { possible: true });
}
function linkMethods(file, own2, { tree, sink }) {
  for (const { name } of tree.facts(file)?.spans ?? []) {
    const dot = name.indexOf(".");
    if (dot < 0) continue;
    for (const type of own2.declared.get(name.slice(0, dot)) ?? []) sink.edge(type, file, "package", 0, name, { possible: true });
  }
}

// src/impact/languages/hcl.ts
var hcl = {
  id: "hcl",
  languages: ["HCL"],
  status: "experimental",
  facts: facts2,
  link: link2
};
var DECLARING = /* @__PURE__ */ new Map([
  ["variable", "var"],
  ["module", "module"]
]);
var READERS = new Set(
  "file fileexists filebase64 templatefile filebase64sha256 filebase64sha512 filemd5 filesha1 filesha256 filesha512 read_terragrunt_config sops_decrypt_file".split(" ")
);
var OWN_WORDS = /* @__PURE__ */ new Set(["each", "count", "self", "path", "terraform", "dependency", "include", "get_env", "provider"]);
var MOST_USES = 5e3;
function facts2(code, path) {
  const { tokens } = code;
  const lineOf = lineCounter(code.text);
  const line = (at2) => lineOf(tokens.starts[at2] ?? 0);
  const imports = [];
  const declares = /* @__PURE__ */ new Set();
  const uses = /* @__PURE__ */ new Map();
  const isValues = path.endsWith(".tfvars");
  for (let at2 = 0; at2 < tokens.length; at2++) {
    if (tokens.kinds[at2] !== WORD) continue;
    if (tokens.parents[at2] === -1 && tokens.breaks[at2] === 1) {
      if (isValues) uses.set(`var.${identifier(tokens, at2).name}`, at2);
      else declare(code, at2, declares);
    }
    const fact2 = source(code, at2) ?? reader(code, at2);
    if (fact2 !== null) imports.push({ ...fact2, line: line(at2) });
    if (tokens.is(at2 - 1, ".") || tokens.is(at2 - 1, "-")) continue;
    const name = reference(tokens, at2);
    if (name !== null && !uses.has(name) && uses.size < MOST_USES) uses.set(name, at2);
  }
  for (const [name, at2] of uses) if (!declares.has(name)) imports.push({ specifier: name, kind: "package", line: line(at2) });
  return { imports, ...declares.size === 0 ? {} : { declares: [...declares] } };
}
function declare({ tokens, text }, at2, declares) {
  const label = (index) => tokens.kinds[index] === STRING ? unquoted(text, tokens, index) : tokens.kinds[index] === WORD ? tokens.word(index) : null;
  const word = tokens.word(at2);
  const first = label(at2 + 1);
  const prefix = DECLARING.get(word);
  if (prefix !== void 0 && first !== null) declares.add(`${prefix}.${first}`);
  else if (word === "resource" || word === "data" || word === "ephemeral") {
    const second = label(at2 + 2);
    if (first !== null && second !== null) declares.add(`${word === "resource" ? "" : `${word}.`}${first}.${second}`);
  } else if (word === "locals" && tokens.is(at2 + 1, "{")) locals(tokens, at2 + 1, declares);
}
function locals(tokens, open, declares) {
  const close = tokens.pairs[open] ?? -1;
  for (let at2 = open + 1; at2 < close; at2++) {
    if (tokens.parents[at2] !== open || tokens.breaks[at2] !== 1 || tokens.kinds[at2] !== WORD) continue;
    const { name, next } = identifier(tokens, at2);
    if (tokens.is(next, "=")) declares.add(`local.${name}`);
  }
}
function identifier(tokens, at2) {
  let name = tokens.word(at2);
  let next = at2 + 1;
  for (let parts = 0; parts < 20; parts++) {
    const dashes = tokens.is(next, "--") || tokens.is(next, "-");
    if (!dashes || tokens.starts[next] !== tokens.ends[next - 1] || tokens.starts[next + 1] !== tokens.ends[next]) break;
    name += tokens.word(next) + tokens.word(next + 1);
    next += 2;
  }
  return { name, next };
}
function reference(tokens, at2) {
  if (!tokens.is(at2 + 1, ".") || OWN_WORDS.has(tokens.word(at2))) return null;
  const head = tokens.word(at2);
  const parts = [head];
  let next = at2 + 1;
  const wanted = head === "data" || head === "ephemeral" ? 3 : 2;
  while (parts.length < wanted) {
    if (!tokens.is(next, ".") || tokens.kinds[next + 1] !== WORD) return null;
    const read = identifier(tokens, next + 1);
    parts.push(read.name);
    next = read.next;
  }
  return parts.join(".");
}
function source({ tokens, text }, at2) {
  if (!tokens.is(at2, "source") || !tokens.is(at2 + 1, "=") || tokens.kinds[at2 + 2] !== STRING) return null;
  const parent = tokens.parents[at2] ?? -1;
  const before = tokens.kinds[parent - 1] === STRING ? parent - 2 : parent - 1;
  const written = unquoted(text, tokens, at2 + 2);
  if (written === null) return null;
  if (tokens.is(before, "module") || tokens.is(before, "terraform") && before >= 0)
    return { specifier: written, kind: "import", names: ["module"] };
  const outer = tokens.parents[parent] ?? -1;
  return tokens.is(outer - 1, "required_providers") ? { specifier: written, kind: "import", names: ["provider"] } : null;
}
function reader({ tokens, text }, at2) {
  if (!tokens.is(at2 + 1, "(")) return null;
  const word = tokens.word(at2);
  if (word === "find_in_parent_folders") {
    const named = tokens.kinds[at2 + 2] === STRING ? unquoted(text, tokens, at2 + 2) : "terragrunt.hcl";
    return named === null ? null : { specifier: named, kind: "include", names: ["parent"] };
  }
  if (!READERS.has(word) || tokens.kinds[at2 + 2] !== STRING) return null;
  const plain3 = unquoted(text, tokens, at2 + 2);
  if (plain3 !== null) return { specifier: plain3, kind: "asset", names: ["read"] };
  const behind = behindModule(tokens, text, at2 + 2);
  return behind === null ? null : { specifier: behind, kind: "asset", names: ["beside"] };
}
function behindModule(tokens, text, at2) {
  if (!tokens.is(at2 + 1, "path") || !tokens.is(at2 + 2, ".") || !(tokens.is(at2 + 3, "module") || tokens.is(at2 + 3, "root")))
    return null;
  if (tokens.kinds[at2 + 4] !== STRING || tokens.ends[at2] !== tokens.starts[at2 + 1]) return null;
  const rest = text.slice(tokens.starts[at2 + 4], tokens.ends[at2 + 4]);
  return rest.startsWith("}/") && rest.endsWith('"') ? rest.slice(2, -1) : null;
}
function unquoted(text, tokens, at2) {
  const written = text.slice(tokens.starts[at2], tokens.ends[at2]);
  return written.length >= 2 && written.length < 500 && written.startsWith('"') && written.endsWith('"') && !written.includes("\\") ? written.slice(1, -1) : null;
}
function link2(tree, files, sink) {
  const modules = /* @__PURE__ */ new Map();
  for (const file of files) {
    const folder = folderOf(tree.paths[file] ?? "");
    let declared3 = modules.get(folder);
    if (declared3 === void 0) {
      declared3 = /* @__PURE__ */ new Map();
      modules.set(folder, declared3);
    }
    for (const name of tree.facts(file)?.declares ?? []) if (!declared3.has(name)) declared3.set(name, file);
  }
  for (const file of files) {
    const folder = folderOf(tree.paths[file] ?? "");
    for (const fact2 of tree.facts(file)?.imports ?? []) {
      if (fact2.kind === "package") {
        const to3 = modules.get(folder)?.get(fact2.specifier);
        if (to3 !== void 0) sink.edge(file, to3, "package", fact2.line, fact2.specifier);
      } else linkPath(tree, file, folder, fact2, sink);
    }
  }
}
function linkPath(tree, file, folder, fact2, sink) {
  const { specifier, line, names } = fact2;
  switch (names?.[0]) {
    case "module":
      linkModule(tree, file, folder, specifier, line, sink);
      return;
    case "provider":
      sink.external(file, specifier, line);
      return;
    case "parent":
      linkParent(tree, file, folder, specifier, line, sink);
      return;
    default:
      linkRead(tree, file, folder, fact2, sink);
  }
}
function linkModule(tree, file, folder, specifier, line, sink) {
  if (!specifier.startsWith("./") && !specifier.startsWith("../")) {
    const name = specifier.split(/[?]|\/\//)[0] ?? "";
    if (name !== "" && !name.startsWith("/")) sink.external(file, name.includes(":") ? specifier : name, line);
    return;
  }
  const target = joinPath(folder, specifier.replace("//", "/"));
  const found2 = target === null ? [] : tree.filesIn(target).filter((name) => /\.(?:tf|tofu)$/.test(name));
  for (const name of found2) sink.edge(file, tree.index(target === "" ? name : `${target}/${name}`), "import", line, specifier);
  if (found2.length === 0) sink.unresolved(file, specifier, line);
}
function linkParent(tree, file, folder, name, line, sink) {
  if (folder === "") return;
  for (const base of upwards(folderOf(folder))) {
    const to3 = tree.index(base === "" ? name : `${base}/${name}`);
    if (to3 >= 0) {
      sink.edge(file, to3, "include", line, name);
      return;
    }
  }
}
function linkRead(tree, file, folder, { specifier, line, names }, sink) {
  const path = joinPath(folder, specifier);
  const to3 = path === null ? -1 : tree.index(path);
  const isBeside = names?.[0] === "beside";
  if (to3 >= 0) sink.edge(file, to3, "asset", line, specifier, isBeside ? {} : { possible: true });
  else if (isBeside) sink.unresolved(file, specifier, line);
}

// src/impact/languages/javascript/text.ts
function own(part) {
  return part.length < 13 ? part : Buffer.from(part, "utf8").toString("utf8");
}
function stringAt({ text, tokens }, at2) {
  if (tokens.kinds[at2] !== STRING) return null;
  const [start, end] = [tokens.starts[at2] ?? 0, tokens.ends[at2] ?? 0];
  const quote = text.charCodeAt(start);
  if (quote !== 34 && quote !== 39 && quote !== 96 || end - start < 3 || end - start > 4e3) return null;
  if (text.charCodeAt(end - 1) !== quote || quote === 96 && tokens.pairs[at2] !== -1) return null;
  const inner2 = text.slice(start + 1, end - 1);
  if (!inner2.includes("\\")) return own(inner2);
  return unescaped(inner2);
}
function unescaped(inner2) {
  try {
    return String(JSON.parse(`"${inner2.replaceAll("\\'", "'").replaceAll("\\`", "`")}"`));
  } catch {
    return null;
  }
}
var Lines = class {
  #text;
  #starts = null;
  #last = 0;
  constructor(text) {
    this.#text = text;
  }
  /** From 1. Fast where offsets come in order. */
  at(offset) {
    const starts = this.#starts ?? this.#count();
    let low = (starts[this.#last] ?? 0) <= offset ? this.#last : 0;
    if ((starts[low + 8] ?? Number.POSITIVE_INFINITY) > offset) {
      while ((starts[low + 1] ?? Number.POSITIVE_INFINITY) <= offset) low++;
    } else {
      let high = starts.length;
      while (high - low > 1) {
        const middle = low + high >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
    }
    this.#last = low;
    return low + 1;
  }
  #count() {
    const starts = [0];
    for (let at2 = this.#text.indexOf("\n"); at2 >= 0; at2 = this.#text.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
    this.#starts = starts;
    return starts;
  }
};

// src/impact/languages/javascript/exports.ts
function passedOn(name, from, of) {
  return of === name ? { name, from } : { name, from, of };
}
var MAX_STEPS = 200;
var MAX_NAMES = 200;
function exportedNames(code, at2) {
  const { tokens } = code;
  if (tokens.is(at2, "const") || tokens.is(at2, "let") || tokens.is(at2, "var")) return declarators(code, at2 + 1);
  let next = at2;
  while (next - at2 < 4 && (tokens.kinds[next] !== WORD || KEYWORDS3.has(tokens.word(next)))) {
    if (tokens.kinds[next] !== WORD && !tokens.is(next, "*")) break;
    next++;
  }
  if (next === at2) return [];
  if (tokens.kinds[next] === WORD) return [own(tokens.word(next))];
  const quoted3 = stringAt(code, next);
  return quoted3 === null ? [] : [quoted3];
}
var KEYWORDS3 = new Set("function class interface type enum namespace module async abstract declare".split(" "));
function declarators({ tokens }, first) {
  const names = [];
  let isName = true;
  let at2 = first;
  for (let steps2 = 0; steps2 < MAX_STEPS && at2 < tokens.length && names.length < MAX_NAMES; steps2++) {
    const sign = tokens.signs[at2];
    if (tokens.is(at2, "export")) break;
    if (sign === 59 || sign === 125 || sign === 41 || steps2 > 0 && tokens.kinds[at2] === WORD && STOPS.has(tokens.word(at2)) && tokens.breaks[at2] === 1)
      break;
    if (isName && tokens.kinds[at2] === WORD) names.push(own(tokens.word(at2)));
    else if (isName && (sign === 123 || sign === 91)) pattern(tokens, at2, tokens.pairs[at2] ?? -1, names);
    isName = sign === 44;
    at2 = Math.max(at2, sign === 123 || sign === 91 || sign === 40 ? tokens.pairs[at2] ?? at2 : at2) + 1;
  }
  return names;
}
var STOPS = new Set("export import const let var function class interface type enum if for while return".split(" "));
function pattern(tokens, open, close, names) {
  for (let at2 = open + 1; at2 < close && names.length < MAX_NAMES; at2++) {
    if (tokens.kinds[at2] === WORD && !tokens.is(at2 + 1, ":")) names.push(own(tokens.word(at2)));
    if (tokens.is(at2, "="))
      while (at2 + 1 < close && tokens.signs[at2 + 1] !== 44) at2 = Math.max(at2 + 1, tokens.pairs[at2 + 1] ?? -1);
  }
}
function objectExports({ code, exports, locals: locals2, stars }, open) {
  const { tokens } = code;
  const close = tokens.pairs[open] ?? -1;
  for (let at2 = open + 1; at2 < close; at2++) {
    const isSpread = tokens.is(at2, "...");
    const name = isSpread ? null : tokens.kinds[at2] === STRING ? stringAt(code, at2) : own(tokens.word(at2));
    const value = isSpread ? at2 + 1 : tokens.is(at2 + 1, ":") ? at2 + 2 : at2;
    const from = tokens.is(value, "require") && tokens.is(value + 1, "(") ? stringAt(code, value + 2) : null;
    if (from !== null) {
      const end = tokens.pairs[value + 1] ?? -1;
      const member4 = tokens.is(end + 1, ".") && tokens.kinds[end + 2] === WORD ? own(tokens.word(end + 2)) : null;
      if (isSpread && member4 === null) stars.add(from);
      else if (name !== null) exports.set(name, passedOn(name, from, member4 ?? "*"));
    } else if (name !== null && name !== "") {
      const isWord = tokens.kinds[value] === WORD && (value + 1 === close || tokens.signs[value + 1] === 44);
      if (isWord) locals2.set(name, own(tokens.word(value)));
      else exports.set(name, { name });
    }
    while (at2 < close && tokens.signs[at2] !== 44) at2 = Math.max(at2 + 1, tokens.pairs[at2] ?? -1);
  }
}

// src/impact/languages/javascript/facts.ts
var MAX_NAMES2 = 1e3;
var MAX_CLAUSE = 8e3;
var MAX_EXPORTS = 5e3;
var MAX_SPANS = 2e3;
function factsOf2(code) {
  const reading = {
    code,
    lines: new Lines(code.text),
    imports: /* @__PURE__ */ new Map(),
    exports: /* @__PURE__ */ new Map(),
    stars: /* @__PURE__ */ new Set(),
    origins: /* @__PURE__ */ new Map(),
    locals: /* @__PURE__ */ new Map(),
    spans: []
  };
  references(reading);
  readTokens(reading);
  return compact(reading);
}
function compact({ code, imports, exports, stars, origins, locals: locals2, spans }) {
  for (const [name, local] of locals2) {
    const origin = origins.get(local);
    if (origin !== void 0) exports.set(name, passedOn(name, origin.from, origin.of));
    else if (!exports.has(name)) exports.set(name, { name });
  }
  const offered = [...exports.values(), ...[...stars].map((from) => ({ name: "*", from }))].slice(0, MAX_EXPORTS);
  const visible2 = new Set(locals2.values());
  for (const span of spans) if (visible2.has(span.name)) span.exported = true;
  return {
    imports: [...imports.values()],
    ...offered.length === 0 ? {} : { exports: offered },
    ...spans.length === 0 ? {} : { spans },
    ...code.text.startsWith("#!") ? { entry: true } : {}
  };
}
function addImport(reading, specifier, kind, at2, names) {
  if (specifier === "") return;
  const key = `${kind} ${specifier}`;
  const known6 = reading.imports.get(key);
  const few2 = names === null || names.length > MAX_NAMES2 ? null : names;
  if (known6 === void 0) {
    const fact2 = { specifier, kind, line: reading.lines.at(reading.code.tokens.starts[at2] ?? 0) };
    if (few2 !== null) fact2.names = few2;
    if ((kind === "require" || kind === "dynamic") && isCaught(reading.code.tokens, at2)) fact2.conditional = true;
    reading.imports.set(key, fact2);
    return;
  }
  if (known6.names !== void 0) {
    if (few2 === null || known6.names.length > MAX_NAMES2) delete known6.names;
    else known6.names = [.../* @__PURE__ */ new Set([...known6.names, ...few2])];
  }
}
var MAX_PARENTS = 16;
function isCaught(tokens, at2) {
  let parent = tokens.parents[at2] ?? -1;
  for (let depth = 0; parent >= 0 && depth < MAX_PARENTS; depth++) {
    if (tokens.signs[parent] === 123 && tokens.is(parent - 1, "try")) return true;
    parent = tokens.parents[parent] ?? -1;
  }
  return false;
}
var REFERENCE = /^\/\/\/\s{0,20}<reference\s{1,20}(path|types)\s{0,20}=\s{0,20}["']([^"'\r\n]{1,300})["']/;
function references(reading) {
  const { code } = reading;
  const first = code.tokens.length === 0 ? code.text.length : code.tokens.starts[0] ?? 0;
  let comments = 0;
  for (const { start, end, kind } of code.mask.spans) {
    if (start >= first || kind !== "comment" || ++comments > 500) return;
    if (!code.text.startsWith("///", start)) continue;
    const found2 = REFERENCE.exec(code.text.slice(start, Math.min(end, start + 400)));
    if (found2 === null) continue;
    const [, what, value = ""] = found2;
    const specifier = own(what === "types" || value.startsWith(".") || value.startsWith("/") ? value : `./${value}`);
    const fact2 = { specifier, kind: "type", line: reading.lines.at(start) };
    reading.imports.set(`type ${specifier}`, fact2);
  }
}
function readTokens(reading) {
  const { text, tokens } = reading.code;
  let statement = -1;
  let span = -1;
  for (let at2 = 0; at2 < tokens.length; at2++) {
    if (tokens.parents[at2] === -1 && begins(tokens, at2)) {
      closeSpans2(reading, span, at2 - 1);
      span = reading.spans.length;
      const from = statement >= 0 && tokens.signs[statement] === 64 ? statement : at2;
      statement = openSpans(reading, at2, from) ? -1 : from;
    }
    if (tokens.kinds[at2] !== WORD) continue;
    switch (text.charCodeAt(tokens.starts[at2] ?? 0)) {
      case 105:
        if (tokens.is(at2, "import")) at2 = imported(reading, at2);
        break;
      case 101:
        if (tokens.is(at2, "export")) at2 = exported(reading, at2);
        else if (tokens.is(at2, "exports") && !isMember2(tokens, at2)) assigned(reading, at2, at2 + 1);
        break;
      case 114:
        if (tokens.is(at2, "require") && !isMember2(tokens, at2)) required(reading, at2);
        break;
      case 109:
        if (tokens.is(at2, "module") && tokens.is(at2 + 1, ".") && tokens.is(at2 + 2, "exports")) assigned(reading, at2, at2 + 3);
        else if (tokens.is(at2, "mock") && !isMember2(tokens, at2)) mocked(reading, at2);
        break;
      case 106:
      // j
      case 118:
        if (tokens.is(at2, "jest") || tokens.is(at2, "vi") || tokens.is(at2, "vitest")) mocked(reading, at2);
        break;
      case 110:
        if (tokens.is(at2, "new")) located(reading, at2);
        break;
      case 95:
        if (tokens.is(at2, "__exportStar")) {
          const from = tokens.is(at2 + 2, "require") ? stringAt(reading.code, at2 + 4) : null;
          if (from !== null) reading.stars.add(from);
        }
        break;
    }
  }
  closeSpans2(reading, span, tokens.length - 1);
}
function isMember2(tokens, at2) {
  return tokens.is(at2 - 1, ".") || tokens.is(at2 - 1, "?.");
}
var GOES_ON = new Set("extends implements as satisfies in instanceof of from else catch finally is".split(" "));
var MAY_END = new Set([41, 93, 125, 59, 62, 33, 42].map((code) => code));
function begins(tokens, at2) {
  if (at2 === 0) return true;
  const sign = tokens.signs[at2 - 1] ?? 0;
  if (sign === 59) return true;
  if (tokens.breaks[at2] !== 1) return false;
  if (tokens.kinds[at2] !== WORD && tokens.kinds[at2] !== STRING && tokens.signs[at2] !== 64) return false;
  const last = tokens.kinds[at2 - 1];
  if (last !== WORD && last !== STRING && last !== 2 && !MAY_END.has(sign) && !tokens.is(at2 - 1, "++") && !tokens.is(at2 - 1, "--"))
    return false;
  return !GOES_ON.has(tokens.word(at2));
}
var DECLARES = new Set("function class interface type enum namespace module const let var".split(" "));
var BEFORE2 = new Set("export default declare abstract async const".split(" "));
function openSpans(reading, at2, from) {
  const { tokens } = reading.code;
  let next = at2;
  let isExported2 = false;
  let isDefault = false;
  while (next - at2 < 5 && tokens.kinds[next] === WORD && BEFORE2.has(tokens.word(next))) {
    if (tokens.is(next, "const") && !tokens.is(next + 1, "enum")) break;
    if (tokens.is(next, "export")) isExported2 = true;
    if (tokens.is(next, "default")) isDefault = true;
    next++;
  }
  let names = [];
  if (tokens.kinds[next] === WORD && DECLARES.has(tokens.word(next)) && !tokens.is(next + 1, "=") && !tokens.is(next + 1, "."))
    names = exportedNames(reading.code, next);
  if (names.length === 0 && isDefault) names = ["default"];
  if (names.length === 0 || reading.spans.length + names.length > MAX_SPANS) return false;
  const line = reading.lines.at(tokens.starts[from] ?? 0);
  for (const name of names.slice(0, 50)) {
    const span = { name, from: line, to: line };
    if (isExported2) span.exported = true;
    reading.spans.push(span);
  }
  return true;
}
function closeSpans2(reading, first, last) {
  if (first < 0 || first === reading.spans.length || last < 0) return;
  const line = reading.lines.at(Math.max(0, (reading.code.tokens.ends[last] ?? 1) - 1));
  for (let at2 = first; at2 < reading.spans.length; at2++) {
    const span = reading.spans[at2];
    if (span !== void 0) span.to = Math.max(span.from, line);
  }
}
function imported(reading, at2) {
  const { code } = reading;
  const { tokens } = code;
  if (isMember2(tokens, at2) || tokens.is(at2 + 1, ":") || tokens.is(at2 + 1, ".")) return at2;
  if (tokens.is(at2 + 1, "(")) {
    called(reading, at2);
    return at2;
  }
  const side = stringAt(code, at2 + 1);
  if (side !== null) {
    addImport(reading, side, "import", at2, null);
    return at2 + 1;
  }
  const clause = clauseFrom(code, at2 + 1);
  if (clause === null) return at2;
  if (clause.equals) {
    const from2 = tokens.is(clause.next, "require") && tokens.is(clause.next + 1, "(") ? stringAt(code, clause.next + 2) : null;
    if (from2 === null) return at2;
    addImport(reading, from2, clause.isType ? "type" : "import", at2, ["*"]);
    const local = clause.taken[0]?.local ?? "";
    reading.origins.set(local, { from: from2, of: "*" });
    if (tokens.is(at2 - 1, "export")) reading.locals.set(local, local);
    return clause.next + 2;
  }
  const from = tokens.is(clause.next, "from") ? stringAt(code, clause.next + 1) : null;
  if (from === null) return at2;
  const onlyTypes = clause.isType || clause.taken.length > 0 && clause.taken.every(({ isType }) => isType);
  const names = clause.taken.map(({ name }) => name);
  addImport(reading, from, onlyTypes ? "type" : "import", at2, names.length === 0 ? null : names);
  for (const { name, local } of clause.taken) reading.origins.set(local, { from, of: name });
  return clause.next + 1;
}
function clauseFrom(code, first) {
  const { tokens } = code;
  let next = first;
  let isType = false;
  if (tokens.is(next, "type") && !tokens.is(next + 1, ",") && !tokens.is(next + 1, "=")) {
    if (!tokens.is(next + 1, "from") || tokens.is(next + 2, "from")) {
      isType = true;
      next++;
    }
  }
  if (tokens.is(next, "defer") && tokens.is(next + 1, "*") || tokens.is(next, "source") && tokens.is(next + 2, "from"))
    next++;
  const taken = [];
  for (let part = 0; part < 3; part++) {
    if (tokens.is(next, "{")) {
      const end = tokens.pairs[next] ?? -1;
      if (end < 0 || end - next > MAX_CLAUSE) return null;
      taken.push(...namesIn(code, next, end));
      next = end + 1;
    } else if (tokens.is(next, "*")) {
      const isNamed2 = tokens.is(next + 1, "as");
      taken.push({ name: "*", local: isNamed2 ? nameAt2(code, next + 2) : "", isType });
      next += isNamed2 ? 3 : 1;
    } else if (tokens.kinds[next] === WORD) {
      taken.push({ name: "default", local: own(tokens.word(next)), isType });
      next++;
      if (tokens.is(next, "=")) return { taken, isType, equals: true, next: next + 1 };
    } else return null;
    if (!tokens.is(next, ",")) break;
    next++;
  }
  return { taken, isType, equals: false, next };
}
function nameAt2(code, at2) {
  return stringAt(code, at2) ?? own(code.tokens.word(at2));
}
function namesIn(code, open, close) {
  const { tokens } = code;
  const taken = [];
  for (let at2 = open + 1; at2 < close; at2++) {
    let isType = false;
    if (tokens.is(at2, "type") && at2 + 1 < close && !tokens.is(at2 + 1, ",") && !tokens.is(at2 + 1, ":") && !tokens.is(at2 + 1, "=")) {
      if (!tokens.is(at2 + 1, "as") || tokens.is(at2 + 2, "as") || at2 + 2 === close || tokens.is(at2 + 2, ",")) {
        isType = true;
        at2++;
      }
    }
    if (tokens.kinds[at2] === WORD || tokens.kinds[at2] === STRING) {
      const isRenamed = at2 + 2 < close && (tokens.is(at2 + 1, "as") || tokens.is(at2 + 1, ":"));
      const name = nameAt2(code, at2);
      taken.push({ name, local: isRenamed ? nameAt2(code, at2 + 2) : name, isType });
    } else if (tokens.is(at2, "...")) taken.push({ name: "*", local: "", isType });
    while (at2 < close && tokens.signs[at2] !== 44) at2 = Math.max(at2 + 1, opens(tokens, at2) ? tokens.pairs[at2] ?? at2 : at2);
  }
  return taken;
}
function opens(tokens, at2) {
  const sign = tokens.signs[at2];
  return sign === 123 || sign === 40 || sign === 91;
}
function exported(reading, at2) {
  const { code } = reading;
  const { tokens } = code;
  if (isMember2(tokens, at2) || tokens.is(at2 + 1, ":")) return at2;
  const first = tokens.is(at2 + 1, "type") && (tokens.is(at2 + 2, "{") || tokens.is(at2 + 2, "*")) ? at2 + 2 : at2 + 1;
  if (!tokens.is(first, "{") && !tokens.is(first, "*")) {
    if (tokens.parents[at2] === -1) declared(reading, at2);
    return at2;
  }
  const clause = clauseFrom(code, first);
  if (clause === null) return at2;
  const from = tokens.is(clause.next, "from") ? stringAt(code, clause.next + 1) : null;
  if (from === null) {
    for (const { name, local } of clause.taken) reading.locals.set(local, name);
    return Math.max(at2, clause.next - 1);
  }
  const onlyTypes = first === at2 + 2 || clause.taken.length > 0 && clause.taken.every(({ isType }) => isType);
  const names = clause.taken.map(({ name }) => name);
  addImport(reading, from, onlyTypes ? "type" : "re-export", at2, names.length === 0 ? null : names);
  for (const { name, local } of clause.taken) {
    if (name === "*" && local === "") reading.stars.add(from);
    else reading.exports.set(local, passedOn(local, from, name));
  }
  return clause.next + 1;
}
function declared(reading, at2) {
  const { code, exports, locals: locals2 } = reading;
  const { tokens } = code;
  if (tokens.is(at2 + 1, "default")) {
    const isName = tokens.kinds[at2 + 2] === WORD && (tokens.is(at2 + 3, ";") || tokens.breaks[at2 + 3] === 1 || at2 + 3 >= tokens.length);
    if (isName) locals2.set("default", own(tokens.word(at2 + 2)));
    else exports.set("default", { name: "default" });
    return;
  }
  if (tokens.is(at2 + 1, "=")) {
    if (tokens.kinds[at2 + 2] === WORD) locals2.set("default", own(tokens.word(at2 + 2)));
    return;
  }
  if (tokens.is(at2 + 1, "import")) return;
  let next = at2 + 1;
  while (next - at2 < 5 && BEFORE2.has(tokens.word(next)) && !(tokens.is(next, "const") && !tokens.is(next + 1, "enum"))) next++;
  for (const name of exportedNames(code, next)) exports.set(name, { name });
}
function called(reading, at2) {
  const { code } = reading;
  const { tokens } = code;
  const from = stringAt(code, at2 + 2);
  if (from === null || !(tokens.is(at2 + 3, ")") || tokens.is(at2 + 3, ","))) return;
  const close = tokens.pairs[at2 + 1] ?? -1;
  const member4 = close > 0 && tokens.is(close + 1, ".") && tokens.kinds[close + 2] === WORD ? tokens.word(close + 2) : null;
  if (tokens.is(at2 - 1, "typeof")) addImport(reading, from, "type", at2, null);
  else if (member4 !== null && member4 !== "then" && member4 !== "catch" && member4 !== "finally")
    addImport(reading, from, "type", at2, [own(member4)]);
  else addImport(reading, from, "dynamic", at2, takenFrom(reading, at2, close, from));
}
function required(reading, at2) {
  const { code } = reading;
  const { tokens } = code;
  const open = tokens.is(at2 + 1, ".") && tokens.is(at2 + 2, "resolve") ? at2 + 3 : at2 + 1;
  if (!tokens.is(open, "(")) return;
  const from = stringAt(code, open + 1);
  if (from === null || !(tokens.is(open + 2, ")") || tokens.is(open + 2, ","))) return;
  addImport(reading, from, "require", at2, open === at2 + 1 ? takenFrom(reading, at2, tokens.pairs[open] ?? -1, from) : null);
}
function takenFrom({ code, origins }, at2, close, from) {
  const { tokens } = code;
  let before = at2 - 1;
  let last = close;
  if (tokens.is(before, "await")) before--;
  if (tokens.is(before, "(") && tokens.pairs[before] === last + 1 && last >= 0) {
    last++;
    before--;
  }
  const member4 = last > 0 && tokens.is(last + 1, ".") && tokens.kinds[last + 2] === WORD ? own(tokens.word(last + 2)) : null;
  const isAssigned = tokens.is(before, "=");
  if (isAssigned && tokens.signs[before - 1] === 125) {
    const open = tokens.pairs[before - 1] ?? -1;
    if (open < 0 || before - open > MAX_CLAUSE || member4 !== null) return member4 === null ? null : [member4];
    const taken = namesIn(code, open, before - 1);
    for (const { name, local: local2 } of taken) origins.set(local2, { from, of: name });
    return taken.map(({ name }) => name);
  }
  const local = isAssigned && tokens.kinds[before - 1] === WORD && !isMember2(tokens, before - 1) ? own(tokens.word(before - 1)) : null;
  if (member4 === "then" || member4 === "catch" || member4 === "finally") return null;
  if (local !== null && !tokens.is(last + 1, "(") && (member4 === null || !tokens.is(last + 3, "(")))
    origins.set(local, { from, of: member4 ?? "*" });
  return member4 === null ? null : [member4];
}
function assigned(reading, at2, next) {
  const { code, exports, locals: locals2, stars } = reading;
  const { tokens } = code;
  if (isMember2(tokens, at2)) return;
  let name = null;
  let value = next;
  if (tokens.is(value, ".") && tokens.kinds[value + 1] === WORD) {
    name = own(tokens.word(value + 1));
    value += 2;
  }
  if (!tokens.is(value, "=")) return;
  value++;
  const loaded = tokens.is(value, "require") && tokens.is(value + 1, "(") ? stringAt(code, value + 2) : null;
  if (loaded !== null) {
    const close = tokens.pairs[value + 1] ?? -1;
    const member4 = tokens.is(close + 1, ".") && tokens.kinds[close + 2] === WORD ? own(tokens.word(close + 2)) : null;
    const isCall = tokens.is(close + 1, "(") || member4 !== null && tokens.is(close + 3, "(");
    if (name !== null) exports.set(name, isCall ? { name } : passedOn(name, loaded, member4 ?? "*"));
    else if (!isCall && member4 === null) {
      stars.add(loaded);
      exports.set("default", passedOn("default", loaded, "*"));
    }
  } else if (name !== null) {
    if (tokens.kinds[value] === WORD && (tokens.is(value + 1, ";") || tokens.breaks[value + 1] === 1))
      locals2.set(name, own(tokens.word(value)));
    else if (!exports.has(name)) exports.set(name, { name });
  } else if (tokens.is(value, "{")) objectExports(reading, value);
  else exports.set("default", { name: "default" });
}
var MOCKS = new Set(
  "mock unmock doMock doUnmock dontMock setMock requireActual requireMock createMockFromModule importActual importMock module".split(
    " "
  )
);
var MAX_TYPE_ARGUMENTS = 60;
function mocked(reading, at2) {
  const { code } = reading;
  const { tokens } = code;
  if (!tokens.is(at2 + 1, ".") || tokens.kinds[at2 + 2] !== WORD || !MOCKS.has(tokens.word(at2 + 2))) return;
  let open = at2 + 3;
  if (tokens.is(open, "<")) {
    for (let steps2 = 0; steps2 < MAX_TYPE_ARGUMENTS && !(tokens.is(open, "(") && tokens.is(open - 1, ">")); steps2++)
      open = Math.max(open, opens(tokens, open) ? tokens.pairs[open] ?? -1 : -1) + 1;
  }
  if (!tokens.is(open, "(")) return;
  const from = stringAt(code, open + 1);
  if (from !== null) addImport(reading, from, tokens.is(at2, "jest") ? "require" : "dynamic", at2, null);
}
function located(reading, at2) {
  const { code } = reading;
  const { tokens } = code;
  const isWorker = tokens.is(at2 + 1, "Worker") || tokens.is(at2 + 1, "SharedWorker");
  if (!isWorker && !tokens.is(at2 + 1, "URL") || !tokens.is(at2 + 2, "(")) return;
  const from = stringAt(code, at2 + 3);
  if (from === null) return;
  const isOwn3 = tokens.is(at2 + 5, "import") && tokens.is(at2 + 7, "meta") && tokens.is(at2 + 9, "url");
  if (isWorker ? from.startsWith(".") : isOwn3 && !from.includes(":"))
    addImport(reading, from.startsWith(".") || from.startsWith("/") ? from : `./${from}`, "asset", at2, null);
}

// src/impact/languages/javascript/barrels.ts
var MAX_STEPS2 = 400;
var MAX_STEPS_IN_ALL = 1e7;
var MODULE = -1;
var Barrels = class {
  #tree;
  #resolver;
  #names = /* @__PURE__ */ new Map();
  #tables = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  #isBarrel;
  #steps = 0;
  constructor(tree, files, resolver) {
    this.#tree = tree;
    this.#resolver = resolver;
    this.#isBarrel = new Uint8Array(tree.paths.length);
    for (const file of files)
      if (tree.facts(file)?.exports?.some(({ from }) => from !== void 0) === true) this.#isBarrel[file] = 1;
  }
  isBarrel(file) {
    return this.#isBarrel[file] === 1;
  }
  /** Null: it is declared in the file itself, or nobody can tell. */
  declared(file, name) {
    const id = this.#name(name);
    const key = file * 16777216 + id;
    let known6 = this.#known.get(key);
    if (known6 === void 0) {
      known6 = this.#follow(file, id);
      this.#known.set(key, known6);
    }
    return known6;
  }
  #name(name) {
    let id = this.#names.get(name);
    if (id === void 0) {
      id = this.#names.size;
      this.#names.set(name, id);
    }
    return id;
  }
  #table(file) {
    let table = this.#tables.get(file);
    if (table === void 0) {
      const offered = this.#tree.facts(file)?.exports;
      const own2 = /* @__PURE__ */ new Set();
      const passed = /* @__PURE__ */ new Map();
      const stars = /* @__PURE__ */ new Set();
      const plain3 = /* @__PURE__ */ new Map();
      const resolve3 = this.#resolver.of(this.#tree.paths[file] ?? "");
      for (const { name, from, of } of offered ?? []) {
        if (from === void 0) own2.add(this.#name(name));
        else if (name === "*") {
          const star = resolve3(from, "import");
          if (star === null || !("file" in star) || star.possible) continue;
          if (this.#isBarrel[star.file] === 1) stars.add(star.file);
          else this.#addPlain(star.file, plain3);
        } else passed.set(this.#name(name), { from: resolve3(from, "import"), of: of === "*" ? MODULE : this.#name(of ?? name) });
      }
      table = { own: own2, passed, stars: [...stars], plain: plain3 };
      this.#tables.set(file, table);
    }
    return table;
  }
  #addPlain(file, plain3) {
    for (const { name } of this.#tree.facts(file)?.exports ?? []) {
      const id = this.#name(name);
      const known6 = plain3.get(id);
      if (known6 === void 0) plain3.set(id, [file]);
      else known6.push(file);
    }
  }
  /** Over all `export *` at once: of two modules that offer a name both count, as loaders refuse to choose. */
  #follow(start, wanted) {
    const places = [
      { file: start, name: wanted, from: -1, isStar: false }
    ];
    const seen = /* @__PURE__ */ new Set([start * 16777216 + wanted]);
    const files = /* @__PURE__ */ new Set();
    const through2 = /* @__PURE__ */ new Set();
    const add5 = (file, name, from, isStar) => {
      const key = file * 16777216 + name;
      if (seen.has(key)) return;
      seen.add(key);
      places.push({ file, name, from, isStar });
    };
    const end = (file, place) => {
      files.add(file);
      for (let at2 = place; at2 > 0; at2 = places[at2]?.from ?? -1) through2.add(places[at2]?.file ?? start);
    };
    const byDefault = this.#name("default");
    for (let at2 = 0; at2 < places.length; at2++) {
      const { file, name, isStar } = places[at2] ?? { file: start, name: wanted, isStar: false };
      if (at2 > MAX_STEPS2 || ++this.#steps > MAX_STEPS_IN_ALL) return null;
      const isPlain = this.#isBarrel[file] !== 1;
      if (isPlain && !isStar) {
        end(file, at2);
        continue;
      }
      const table = this.#table(file);
      const passed = table.passed.get(name);
      if (table.own.has(name)) end(file, at2);
      else if (passed !== void 0) {
        if (passed.of === MODULE) {
          if (passed.from === null || !("file" in passed.from)) return null;
          end(passed.from.file, at2);
          through2.add(file);
        } else {
          if (passed.from === null || !("file" in passed.from) || passed.from.possible) return null;
          add5(passed.from.file, passed.of, at2, false);
        }
      } else if (name !== byDefault) {
        for (const one of table.plain.get(name) ?? []) end(one, at2);
        this.#steps += table.stars.length;
        for (const star of table.stars) add5(star, name, at2, true);
      }
    }
    if (files.size === 0 || files.has(start)) return null;
    for (const file of files) through2.delete(file);
    through2.delete(start);
    return { files: [...files], through: [...through2] };
  }
};

// src/impact/languages/javascript/files.ts
var CODE = /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/;
function isCode(path) {
  return CODE.test(path);
}
var WRITTEN = {
  js: ["ts", "tsx", "js", "jsx"],
  jsx: ["tsx", "ts", "jsx", "js"],
  mjs: ["mts", "mjs"],
  cjs: ["cts", "cjs"]
};
var DECLARED2 = { js: "d.ts", jsx: "d.ts", mjs: "d.mts", cjs: "d.cts" };
var GUESSED = ["ts", "tsx", "js", "jsx", "mts", "cts", "mjs", "cjs", "vue", "svelte", "astro", "json"];
var USUAL2 = ["ts", "tsx", "js", "jsx"];
var PLATFORMS = ["web", "native", "ios", "android"];
function fileAt(tree, path, guessed = GUESSED) {
  const dot = path.lastIndexOf(".");
  const extension = dot > path.lastIndexOf("/") + 1 ? path.slice(dot + 1) : "";
  const written = Object.hasOwn(WRITTEN, extension) ? WRITTEN[extension] : void 0;
  if (written !== void 0) {
    const stem2 = path.slice(0, dot + 1);
    for (const one of written) {
      const file = tree.index(stem2 + one);
      if (file >= 0) return { file, declarations: one.includes("t") ? -1 : tree.index(stem2 + DECLARED2[extension]) };
    }
    const declarations2 = tree.index(stem2 + DECLARED2[extension]);
    if (declarations2 >= 0) return { file: declarations2, declarations: -1 };
  } else if (extension !== "") {
    const file = tree.index(path);
    if (file >= 0) return { file, declarations: extension === "ts" || extension === "tsx" ? -1 : tree.index(`${path}.d.ts`) };
  }
  for (const one of guessed) {
    const file = tree.index(`${path}.${one}`);
    if (file >= 0) return { file, declarations: one.includes("t") ? -1 : tree.index(`${path}.d.ts`) };
  }
  const declarations = tree.index(`${path}.d.ts`);
  if (declarations >= 0) return { file: declarations, declarations: -1 };
  const exact = extension === "" ? tree.index(path) : -1;
  return exact >= 0 ? { file: exact, declarations: -1 } : null;
}
function platformFiles(tree, path) {
  return PLATFORMS.flatMap((platform) => {
    const hit = fileAt(tree, `${path}.${platform}`);
    return hit === null ? [] : [hit.file];
  });
}

// src/impact/languages/javascript/jsonc.ts
function settingsOf(text) {
  const plain3 = text.charCodeAt(0) === 65279 ? text.slice(1) : text;
  const value = parsed(plain3) ?? parsed(strict(plain3));
  return isSettings(value) ? value : null;
}
function isSettings(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member2(settings, key) {
  return settings !== null && Object.hasOwn(settings, key) ? settings[key] : void 0;
}
function textMember(settings, key) {
  const value = member2(settings, key);
  return typeof value === "string" ? value : null;
}
function textList(value) {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.slice(0, 5e3).filter((one) => typeof one === "string") : [];
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function strict(text) {
  const pieces = [];
  let from = 0;
  let comma = -1;
  for (let at2 = 0; at2 < text.length; at2++) {
    const code = text.charCodeAt(at2);
    if (code === 34) {
      comma = -1;
      at2 = stringEnd(text, at2);
    } else if (code === 47 && (text[at2 + 1] === "/" || text[at2 + 1] === "*")) {
      pieces.push(text.slice(from, at2));
      const isLine = text[at2 + 1] === "/";
      const end = text.indexOf(isLine ? "\n" : "*/", at2 + 2);
      from = end < 0 ? text.length : end + (isLine ? 0 : 2);
      at2 = from - 1;
    } else if (code === 44) {
      pieces.push(text.slice(from, at2));
      comma = pieces.push(",") - 1;
      from = at2 + 1;
    } else if (code === 125 || code === 93) {
      if (comma >= 0) pieces[comma] = "";
      comma = -1;
    } else if (code > 32) comma = -1;
  }
  pieces.push(text.slice(from));
  return pieces.join("");
}
function stringEnd(text, open) {
  for (let at2 = open + 1; at2 < text.length; at2++) {
    const code = text.charCodeAt(at2);
    if (code === 92) at2++;
    else if (code === 34 || code === 10) return at2;
  }
  return text.length;
}

// src/impact/languages/javascript/compiler-settings.ts
var MAX_EXTENDS = 32;
var MAX_ALIASES = 2e3;
var CompilerSettingsReader = class {
  #tree;
  #packageFolder;
  #known = /* @__PURE__ */ new Map();
  #raws = /* @__PURE__ */ new Map();
  /** @param packageFolder where the package of a name lies in this tree */
  constructor(tree, packageFolder) {
    this.#tree = tree;
    this.#packageFolder = packageFolder;
  }
  read(path) {
    let known6 = this.#known.get(path);
    if (known6 === void 0) {
      const raw = this.#raw(path, /* @__PURE__ */ new Set());
      known6 = raw === null ? null : settled(path, raw);
      this.#known.set(path, known6);
    }
    return known6;
  }
  #raw(path, above3) {
    if (above3.has(path) || above3.size >= MAX_EXTENDS) return null;
    const before = this.#raws.get(path);
    if (before !== void 0) return before;
    const text = this.#tree.text(path);
    const settings = text === null ? null : settingsOf(text);
    if (settings === null) return null;
    above3.add(path);
    const folder = folderOf(path);
    const raw = {
      options: /* @__PURE__ */ new Map(),
      include: null,
      exclude: null,
      files: null,
      references: member2(settings, "references")
    };
    for (const base of textList(member2(settings, "extends"))) {
      const from = this.#extended(folder, base);
      const found2 = from === null ? null : this.#raw(from, above3);
      if (found2 === null) continue;
      for (const [key, option] of found2.options) raw.options.set(key, option);
      raw.include = found2.include ?? raw.include;
      raw.exclude = found2.exclude ?? raw.exclude;
      raw.files = found2.files ?? raw.files;
    }
    above3.delete(path);
    override(raw, settings, folder);
    this.#raws.set(path, raw);
    return raw;
  }
  #extended(folder, base) {
    const places = [];
    if (base.startsWith(".") || base.startsWith("/")) places.push(joinPath(folder, base));
    else {
      const parts = base.split("/");
      const size = base.startsWith("@") ? 2 : 1;
      const home = this.#packageFolder(parts.slice(0, size).join("/"));
      if (home !== null) places.push(joinPath(home, parts.slice(size).join("/")));
    }
    for (const place of places) {
      if (place === null) continue;
      const separator = place === "" ? "" : "/";
      for (const candidate of [place, `${place}.json`, `${place}${separator}tsconfig.json`])
        if (this.#tree.text(candidate) !== null) return candidate;
    }
    return null;
  }
};
function override(raw, settings, folder) {
  const options = member2(settings, "compilerOptions");
  if (isSettings(options)) {
    for (const key of OPTIONS) if (Object.hasOwn(options, key)) raw.options.set(key, { value: options[key], folder });
  }
  for (const key of ["include", "exclude", "files"])
    if (Object.hasOwn(settings, key)) raw[key] = { value: settings[key], folder };
}
var OPTIONS = ["composite", "paths", "baseUrl", "rootDirs", "rootDir", "outDir", "declarationDir"];
function settled(path, raw) {
  const home = folderOf(path);
  const place = (value, folder) => {
    if (typeof value !== "string") return null;
    return value.startsWith("${configDir}") ? joinPath(home, `.${value.slice(12)}`) : joinPath(folder, value);
  };
  const option = (key) => {
    const found2 = raw.options.get(key);
    return found2 === void 0 ? null : place(found2.value, found2.folder);
  };
  const baseUrl = option("baseUrl");
  const rootDirs = raw.options.get("rootDirs");
  const paths = raw.options.get("paths");
  const outputs = [option("outDir"), option("declarationDir")].filter((one) => one !== null && one !== "");
  return {
    path,
    aliases: paths === void 0 ? [] : aliasesOf(paths.value, (value) => place(value, baseUrl ?? paths.folder)),
    baseUrl,
    rootDirs: rootDirs === void 0 ? [] : textList(rootDirs.value).slice(0, 50).flatMap((one) => place(one, rootDirs.folder) ?? []),
    outputs,
    rootDir: option("rootDir"),
    commonFolder: raw.options.get("composite")?.value === true ? home : commonFolder(raw, place),
    references: Array.isArray(raw.references) ? raw.references.slice(0, 2e3).flatMap((one) => {
      const target = isSettings(one) ? place(textMember(one, "path"), home) : null;
      return target === null ? [] : [target.endsWith(".json") ? target : target === "" ? "tsconfig.json" : `${target}/tsconfig.json`];
    }) : [],
    covers: coverage(raw, home, outputs, place)
  };
}
function commonFolder(raw, place) {
  const given = [raw.include, raw.files].flatMap(
    (list) => list === null ? [] : textList(list.value).map((one) => place(one, list.folder))
  );
  let common = null;
  for (const path of given.slice(0, 1e3)) {
    if (path === null) return null;
    if (/(?:^|\/)[^/]*\.d\.[cm]?ts$/.test(path)) continue;
    const parts = path.split("/");
    const last = parts[parts.length - 1] ?? "";
    const star = parts.findIndex((part) => /[*?]/.test(part));
    const folder = star >= 0 ? parts.slice(0, star) : /\.[cm]?[jt]sx?$/.test(last) ? parts.slice(0, -1) : parts;
    if (common === null) common = folder;
    else {
      const other = common.findIndex((part, at2) => part !== folder[at2]);
      if (other >= 0) common = common.slice(0, other);
    }
  }
  return common === null ? null : common.join("/");
}
function aliasesOf(value, place) {
  if (!isSettings(value)) return [];
  const aliases = [];
  for (const [pattern2, targets] of Object.entries(value).slice(0, MAX_ALIASES)) {
    const star = pattern2.indexOf("*");
    aliases.push({
      prefix: star < 0 ? pattern2 : pattern2.slice(0, star),
      suffix: star < 0 ? null : pattern2.slice(star + 1),
      targets: textList(targets).slice(0, 50).flatMap((target) => place(target) ?? [])
    });
  }
  return aliases.sort((a, b) => Number(a.suffix !== null) - Number(b.suffix !== null) || b.prefix.length - a.prefix.length);
}
function coverage(raw, home, outputs, place) {
  const listed = new Set(raw.files === null ? [] : textList(raw.files.value).map((one) => place(one, raw.files?.folder ?? home)));
  const patterns = (given) => given === null ? [] : textList(given.value).flatMap((one) => rooted(place(one, given.folder)));
  const include2 = raw.include === null ? raw.files === null ? rooted(home) : [] : patterns(raw.include);
  const exclude = raw.exclude === null ? outputs.flatMap((one) => rooted(one)) : patterns(raw.exclude);
  const [isIncluded, isExcluded] = [matcher(include2), matcher(exclude)];
  return (path) => listed.has(path) || isIncluded(path) && !isExcluded(path);
}
function rooted(path) {
  if (path === null) return [];
  if (path === "") return ["/**"];
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /[*?.]/.test(name) && !name.startsWith(".") ? [`/${path}`] : [`/${path}`, `/${path}/**`];
}
function matcher(patterns) {
  if (patterns.includes("/**") || patterns.includes("/**/*")) return () => true;
  try {
    return globs(patterns.slice(0, 500));
  } catch {
    return () => true;
  }
}

// src/impact/languages/javascript/manifests.ts
var Manifests = class {
  #tree;
  #byFolder = /* @__PURE__ */ new Map();
  #byName = /* @__PURE__ */ new Map();
  /** Names under which some package has another one's folder. */
  #linked = /* @__PURE__ */ new Set();
  #workspaces = /* @__PURE__ */ new Map();
  #nearest = /* @__PURE__ */ new Map();
  #roots = /* @__PURE__ */ new Map();
  constructor(tree) {
    this.#tree = tree;
    for (const path of tree.configs) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (name === "package.json") this.#add(path);
    }
    for (const path of tree.configs) this.#addWorkspace(path);
  }
  #add(path) {
    const settings = settingsOf(this.#tree.text(path) ?? "");
    if (settings === null) return;
    const folder = folderOf(path);
    const name = textMember(settings, "name");
    const manifest = { folder, name, settings, links: linksOf(settings, folder) };
    this.#byFolder.set(folder, manifest);
    for (const link7 of manifest.links.keys()) this.#linked.add(link7);
    if (name === null || name === "") return;
    const known6 = this.#byName.get(name);
    if (known6 === void 0) this.#byName.set(name, [manifest]);
    else known6.push(manifest);
  }
  #addWorkspace(path) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    let patterns = [];
    if (name === "pnpm-workspace.yaml") patterns = pnpmPackages(this.#tree.text(path) ?? "");
    else if (name === "lerna.json") patterns = textList(member2(settingsOf(this.#tree.text(path) ?? ""), "packages"));
    else if (name === "package.json") {
      const given = member2(this.#byFolder.get(folderOf(path))?.settings ?? null, "workspaces");
      patterns = textList(isSettings(given) ? member2(given, "packages") : given);
    }
    if (patterns.length === 0) return;
    const folder = folderOf(path);
    const known6 = this.#workspaces.get(folder);
    const isMember3 = memberTest(folder, patterns);
    this.#workspaces.set(folder, {
      folder,
      isMember: known6 === void 0 ? isMember3 : (one) => known6.isMember(one) || isMember3(one)
    });
  }
  at(folder) {
    return this.#byFolder.get(folder) ?? null;
  }
  /** The manifest that governs a folder. */
  nearest(folder) {
    return remembered(this.#nearest, folder, (at2) => this.#byFolder.get(at2) ?? null);
  }
  /** The only package of a name, or the first that is a member of a workspace. */
  named(name) {
    const all = this.#byName.get(name);
    if (all === void 0) return null;
    return all.find(({ folder }) => this.#rootOf(folder)?.isMember(folder) === true) ?? (all.length === 1 ? all[0] ?? null : null);
  }
  find(name, from) {
    if (!this.#byName.has(name) && !this.#linked.has(name)) return null;
    let isOwn3 = true;
    for (let own2 = this.nearest(from); own2 !== null; own2 = own2.folder === "" ? null : this.nearest(folderOf(own2.folder))) {
      if (isOwn3 && own2.name === name) return { manifest: own2, possible: false };
      isOwn3 &&= own2.name === null;
      const link7 = own2.links.get(name);
      const linked = link7 === void 0 ? void 0 : this.#byFolder.get(link7);
      if (linked !== void 0) return { manifest: linked, possible: false };
    }
    const all = this.#byName.get(name);
    if (all === void 0) return null;
    for (let root = this.#rootOf(from); root !== null; root = root.folder === "" ? null : this.#rootOf(folderOf(root.folder))) {
      const { folder, isMember: isMember3 } = root;
      const member4 = all.find((one) => one.folder === folder || isMember3(one.folder));
      if (member4 !== void 0) return { manifest: member4, possible: false };
    }
    return all.length === 1 && all[0] !== void 0 ? { manifest: all[0], possible: true } : null;
  }
  /** The workspace whose folder is the nearest above. */
  #rootOf(folder) {
    return remembered(this.#roots, folder, (at2) => this.#workspaces.get(at2) ?? null);
  }
};
function remembered(known6, folder, ask) {
  const asked = [];
  let found2 = null;
  for (let at2 = folder; ; at2 = folderOf(at2)) {
    const before = known6.get(at2);
    found2 = before === void 0 ? ask(at2) : before;
    if (before !== void 0) break;
    asked.push(at2);
    if (found2 !== null || at2 === "") break;
  }
  for (const one of asked) known6.set(one, found2);
  return found2;
}
function linksOf(settings, folder) {
  const links = /* @__PURE__ */ new Map();
  for (const key of ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]) {
    const given = member2(settings, key);
    if (!isSettings(given)) continue;
    for (const [name, version] of Object.entries(given)) {
      if (typeof version !== "string") continue;
      const path = /^(?:file|link|portal):(.{1,500})$/.exec(version)?.[1];
      const target = path === void 0 ? null : joinPath(folder, path);
      if (target !== null) links.set(name, target);
    }
  }
  return links;
}
function memberTest(folder, patterns) {
  const place = (pattern2) => {
    const path = joinPath(folder, pattern2);
    return path === null ? [] : [`/${path}`];
  };
  try {
    const isIn = globs(
      patterns.filter((one) => !one.startsWith("!")).slice(0, 1e3).flatMap(place)
    );
    const isOut = globs(
      patterns.filter((one) => one.startsWith("!")).slice(0, 1e3).flatMap((one) => place(one.slice(1)))
    );
    const known6 = /* @__PURE__ */ new Map();
    return (one) => {
      let answer = known6.get(one);
      if (answer === void 0) {
        answer = isIn(one) && !isOut(one);
        known6.set(one, answer);
      }
      return answer;
    };
  } catch {
    return () => true;
  }
}
function pnpmPackages(text) {
  const lines2 = text.slice(0, 2e5).split("\n");
  const first = lines2.findIndex((line) => /^packages\s*:/.test(line));
  if (first < 0) return [];
  const inline = lines2[first]?.slice((lines2[first]?.indexOf(":") ?? 0) + 1).trim() ?? "";
  if (inline.startsWith("[")) return inline.replace(/[[\]]/g, "").split(",").map(scalar).filter(Boolean);
  const found2 = [];
  for (const line of lines2.slice(first + 1)) {
    const item = line.trim();
    if (item === "" || item.startsWith("#")) continue;
    if (!item.startsWith("-")) break;
    const value = scalar(item.slice(1));
    if (value !== "") found2.push(value);
  }
  return found2;
}
function scalar(text) {
  const trimmed3 = text.trim();
  const quote = trimmed3[0] ?? "";
  if (quote === '"' || quote === "'") return trimmed3.slice(1, Math.max(1, trimmed3.indexOf(quote, 1)));
  const comment = trimmed3.indexOf(" #");
  return (comment < 0 ? trimmed3 : trimmed3.slice(0, comment)).trim();
}

// src/impact/languages/javascript/names.ts
var BUILTIN = new Set(
  "assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib".split(" ")
);
function platformModule(specifier) {
  const colon = specifier.indexOf(":");
  if (colon > 0 && /^[a-z][a-z0-9+.-]*$/.test(specifier.slice(0, Math.min(colon, 40)))) {
    const scheme = specifier.slice(0, colon);
    return scheme === "npm" || scheme === "jsr" ? null : specifier;
  }
  const slash = specifier.indexOf("/");
  const head = slash < 0 ? specifier : specifier.slice(0, slash);
  return BUILTIN.has(head) && slash !== specifier.length - 1 ? `node:${specifier}` : null;
}
function packageName(specifier) {
  let text = specifier;
  if (text.startsWith("npm:") || text.startsWith("jsr:")) text = text.slice(text[4] === "/" ? 5 : 4);
  const first = text.indexOf("/");
  const end = text.startsWith("@") ? first < 0 ? -1 : text.indexOf("/", first + 1) : first;
  if (text.startsWith("@") && (first < 2 || first === text.length - 1)) return null;
  let name = end < 0 ? text : text.slice(0, end);
  const part = end < 0 ? "" : text.slice(end + 1);
  const version = name.indexOf("@", 1);
  if (version > 0) name = name.slice(0, version);
  return /^(?:@[\w.~-]{1,214}\/)?[\w.-]{1,214}$/.test(name) && !name.startsWith(".") ? { name, part } : null;
}

// src/impact/languages/javascript/outputs.ts
var OUTPUTS = new Set(
  "dist lib build out output es esm cjs mjs umd types typings declarations commonjs module modules compiled bundle bundles _dist typescript es5 es6 es2015 es2017 es2020 esnext build-output libs dts".split(" ")
);
var BELOW = new Set("src node browser web legacy modern server client development production source packages".split(" "));
var SOURCES = ["src", "", "source", "sources", "lib", "app"];
var ENDING = /\.(?:d\.[cm]?ts|[cm]?[jt]sx?)$/;
var VARIANT = /\.(?:cjs|esm|mjs|es|umd|min|prod|dev|development|production|browser|node|module|common|global|bundle|runtime|web|legacy)(?=\.|$)/g;
function isOutput(folder) {
  return OUTPUTS.has(folder) || folder.startsWith("dist-") || folder.startsWith("lib-") || folder.startsWith("dist_");
}
function sourceOf(tree, path, built) {
  const { folder, onlyNamed } = built;
  const inside = folder === "" ? path : path.slice(folder.length + 1);
  const stem2 = inside.replace(ENDING, "");
  if (stem2 === inside && /\.[a-z]{2,5}$/.test(inside) && !isCode(inside)) return null;
  for (const candidate of [...bySettings(path.replace(ENDING, ""), built), ...byName(stem2, folder)]) {
    const hit = sourceAt(tree, candidate);
    if (hit !== null) return hit;
  }
  const parts = stem2.split("/");
  if (parts.length < 2 || !isOutput(parts[0] ?? "") || stem2 === inside) return null;
  const name = parts[parts.length - 1] ?? "";
  const whole2 = sourceAt(tree, under(folder, "src/index"));
  if (whole2 !== null && isBundle(name, folder)) return whole2;
  const file = onlyNamed(name.replace(VARIANT, ""));
  if (file >= 0) return { file, declarations: -1, possible: true };
  return whole2 === null ? null : { ...whole2, possible: true };
}
function isBundle(name, folder) {
  const own2 = folder.slice(folder.lastIndexOf("/") + 1);
  return own2 !== "" && (name === own2 || name.startsWith(`${own2}.`));
}
function sourceAt(tree, path) {
  const plain3 = path.replace(VARIANT, "");
  for (const one of plain3 === path ? [path] : [path, plain3]) {
    const hit = fileAt(tree, one) ?? (tree.isFolder(one) ? fileAt(tree, under(one, "index")) : null);
    if (hit !== null && isCode(tree.paths[hit.file] ?? "")) return hit;
  }
  return null;
}
function bySettings(path, { folder, settings, isBundled }) {
  const found2 = [];
  for (const { outputs, rootDir, commonFolder: commonFolder2 } of settings) {
    const mirrored = isBundled ? null : rootDir ?? commonFolder2;
    for (const output of outputs) {
      if (!path.startsWith(`${output}/`)) continue;
      const rest = path.slice(output.length + 1);
      for (const root of [...mirrored === null ? [] : [mirrored], under(folder, "src"), folder]) found2.push(under(root, rest));
    }
  }
  return found2;
}
function byName(stem2, folder) {
  const parts = stem2.split("/");
  const found2 = [];
  let first = 0;
  while (first < Math.min(3, parts.length) && !isOutput(parts[first] ?? "")) first++;
  if (!isOutput(parts[first] ?? "")) return [];
  const home = under(folder, parts.slice(0, first).join("/"));
  for (let next = first + 1; next < Math.max(parts.length, first + 2) && next < first + 5; next++) {
    const rest = parts.slice(next).join("/");
    for (const source2 of SOURCES) {
      const candidate = under(under(home, source2), rest === "" ? "index" : rest);
      found2.push(candidate);
    }
    const following = parts[next] ?? "";
    if (!isOutput(following) && !BELOW.has(following)) break;
  }
  return found2;
}
function under(folder, path) {
  return folder === "" ? path : path === "" ? folder : `${folder}/${path}`;
}

// src/impact/languages/javascript/package-targets.ts
var MAX_DEPTH = 12;
var MAX_TARGETS = 64;
var ELSEWHERE = new Set(
  "import require browser edge deno bun worker workerd react-native react-server edge-light electron netlify production module module-sync umd unpkg script style sass less".split(" ")
);
function targetsOf(settings, part, mode) {
  const exports = member2(settings, "exports");
  if (exports !== void 0 && exports !== null) {
    const isMap = isSettings(exports) && Object.keys(exports).some((key) => key.startsWith("."));
    if (isMap) return mapped(exports, part === "" ? "." : `./${part}`, mode);
    return part === "" ? targetsIn(exports, mode) : null;
  }
  if (part !== "") return null;
  const given = (fields) => fields.flatMap((field) => textMember(settings, field) ?? []);
  const main = given(["source", "main", "types", "typings"]);
  return [main, [...main, ...given(["module", "browser", "react-native", "svelte"])]];
}
function importTargets(settings, specifier, mode) {
  const imports = member2(settings, "imports");
  return isSettings(imports) ? mapped(imports, specifier, mode) : null;
}
function mapped(map, wanted, mode) {
  if (Object.hasOwn(map, wanted) && !wanted.includes("*")) return targetsIn(map[wanted], mode);
  let best = "";
  let bestStar = -1;
  for (const key of Object.keys(map)) {
    const star2 = key.indexOf("*");
    const prefix = star2 < 0 ? key.endsWith("/") ? key : null : key.slice(0, star2);
    if (prefix === null || !wanted.startsWith(prefix) || wanted.length < key.length - 1) continue;
    if (star2 >= 0 && !wanted.endsWith(key.slice(star2 + 1))) continue;
    const length = star2 < 0 ? key.length : star2;
    if (length > bestStar || length === bestStar && key.length > best.length) [best, bestStar] = [key, length];
  }
  if (best === "") return null;
  const star = best.indexOf("*");
  const held = star < 0 ? wanted.slice(best.length) : wanted.slice(star, wanted.length - (best.length - star - 1));
  const fill = (target) => star < 0 ? target + held : target.replaceAll("*", () => held);
  const [holding, all] = targetsIn(map[best], mode);
  return [holding.map(fill), all.map(fill)];
}
function targetsIn(value, mode) {
  return [leaves(value, (key) => key === mode || !ELSEWHERE.has(key)), leaves(value, () => true)];
}
function leaves(value, holds) {
  const found2 = [];
  const walk = (one, depth) => {
    if (found2.length >= MAX_TARGETS || depth > MAX_DEPTH) return;
    if (typeof one === "string") found2.push(one);
    else if (Array.isArray(one)) for (const item of one.slice(0, MAX_TARGETS)) walk(item, depth + 1);
    else if (isSettings(one)) {
      for (const key of Object.keys(one).slice(0, MAX_TARGETS)) if (holds(key)) walk(one[key], depth + 1);
    }
  };
  walk(value, 0);
  return [...new Set(found2)];
}

// src/impact/languages/javascript/resolve.ts
var UNRESOLVED = { unresolved: true };
var NOTHING = [];
function found(hit, possible = hit.possible === true, external = null) {
  return { file: hit.file, declarations: hit.declarations, also: hit.also ?? NOTHING, possible, external };
}
var Resolver = class {
  #tree;
  #manifests;
  #reader;
  #surroundings = /* @__PURE__ */ new Map();
  #settingsByFolder = /* @__PURE__ */ new Map();
  #ownSettings = /* @__PURE__ */ new Map();
  #builds = /* @__PURE__ */ new Map();
  #chains = /* @__PURE__ */ new Map();
  #entries = /* @__PURE__ */ new Map();
  /** Names without extension → files. */
  #stems = null;
  constructor(tree) {
    this.#tree = tree;
    this.#manifests = new Manifests(tree);
    this.#reader = new CompilerSettingsReader(tree, (name) => this.#manifests.named(name)?.folder ?? null);
    for (const path of tree.configs) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      if (!/^(?:ts|js)config(?:[.-].{0,100})?\.json$/.test(name)) continue;
      const folder = folderOf(path);
      const known6 = this.#settingsByFolder.get(folder);
      if (known6 === void 0) this.#settingsByFolder.set(folder, [path]);
      else known6.push(path);
    }
  }
  /** Resolves the specifiers of one file. */
  of(path) {
    const surroundings = this.#at(folderOf(path));
    const settings = surroundings.isPlain ? null : surroundings.settings.find(({ covers }) => covers(path)) ?? surroundings.settings[0] ?? null;
    let known6 = surroundings.known.get(settings);
    if (known6 === void 0) {
      known6 = { import: /* @__PURE__ */ new Map(), require: /* @__PURE__ */ new Map() };
      surroundings.known.set(settings, known6);
    }
    const memo = known6;
    return (specifier, mode) => {
      let resolution = memo[mode].get(specifier);
      if (resolution === void 0) {
        resolution = this.#resolve(specifier, mode, surroundings, settings);
        memo[mode].set(specifier, resolution);
      }
      return resolution;
    };
  }
  #at(folder) {
    let known6 = this.#surroundings.get(folder);
    if (known6 === void 0) {
      const settings = this.#chain(folder);
      known6 = {
        folder,
        manifest: this.#manifests.nearest(folder),
        settings,
        isPlain: settings.every(
          ({ aliases, baseUrl, rootDirs }) => aliases.length === 0 && baseUrl === null && rootDirs.length === 0
        ),
        known: /* @__PURE__ */ new Map()
      };
      this.#surroundings.set(folder, known6);
    }
    return known6;
  }
  /** Settings of a folder and of those above, with the projects they refer to. */
  #chain(folder) {
    const known6 = this.#chains.get(folder);
    if (known6 !== void 0) return known6;
    const own2 = this.#own(folder);
    const above3 = folder === "" ? [] : this.#chain(folderOf(folder));
    const chain = own2.length === 0 ? above3 : [.../* @__PURE__ */ new Set([...own2, ...above3])].slice(0, 40);
    this.#chains.set(folder, chain);
    return chain;
  }
  #own(folder) {
    let own2 = this.#ownSettings.get(folder);
    if (own2 === void 0) {
      own2 = this.#readOwn(folder);
      this.#ownSettings.set(folder, own2);
    }
    return own2;
  }
  #readOwn(folder) {
    const paths = this.#settingsByFolder.get(folder) ?? [];
    const ordered = [...paths].sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
    const found2 = /* @__PURE__ */ new Set();
    const add5 = (path, depth) => {
      const settings = this.#reader.read(path);
      if (settings === null || found2.has(settings) || found2.size >= 30) return;
      found2.add(settings);
      if (depth < 3) for (const one of settings.references) add5(one, depth + 1);
    };
    for (const path of ordered) add5(path, 0);
    return [...found2];
  }
  #resolve(written, mode, at2, settings) {
    const specifier = bare(written);
    if (specifier === "") return null;
    if (isRelative(specifier)) return this.#relative(specifier, at2, settings);
    const aliased = settings === null ? null : this.#aliased(specifier, settings);
    if (aliased !== null) return found(aliased);
    if (specifier.startsWith("/")) return this.#rooted(specifier, at2);
    if (specifier.startsWith("#")) {
      const own2 = this.#ownImport(specifier, mode, at2);
      if (own2 !== null) return own2;
    }
    const platform = platformModule(specifier);
    if (platform !== null) return { external: platform };
    const wanted = packageName(specifier);
    const packaged = wanted === null ? null : this.#packaged(wanted, mode, at2);
    if (packaged !== null) return packaged;
    const guess2 = this.#guessed(specifier, at2, settings);
    if (guess2 !== null) return found(guess2, true, wanted?.name ?? null);
    return wanted === null || specifier.startsWith("#") ? UNRESOLVED : { external: wanted.name };
  }
  #relative(specifier, at2, settings) {
    const path = joined(at2.folder, specifier);
    if (path === null) return null;
    const isFolder = specifier.endsWith("/") || specifier.endsWith("/.") || specifier === "." || specifier.endsWith("..");
    const hit = this.#fileOrFolder(path, isFolder) ?? this.#otherRoots(path, settings) ?? this.#built(path);
    if (hit !== null) return found(hit);
    const platforms = platformFiles(this.#tree, path);
    const [first] = platforms;
    if (first !== void 0) return { file: first, declarations: -1, also: platforms.slice(1), possible: false, external: null };
    return UNRESOLVED;
  }
  #fileOrFolder(path, isFolder) {
    if (!this.#tree.isFolder(path)) return isFolder ? null : fileAt(this.#tree, path);
    const file = isFolder ? null : fileAt(this.#tree, path, USUAL2);
    if (file !== null) return file;
    const manifest = this.#manifests.at(path);
    const entry = manifest === null ? null : this.#entry(manifest, "", "require");
    return entry ?? fileAt(this.#tree, under(path, "index")) ?? (isFolder ? null : fileAt(this.#tree, path));
  }
  /** `rootDirs`: folders that are merged into one. */
  #otherRoots(path, settings) {
    const roots = settings?.rootDirs ?? [];
    const own2 = roots.find((root) => root === "" || path.startsWith(`${root}/`));
    if (own2 === void 0) return null;
    for (const root of roots) {
      const hit = root === own2 ? null : this.#fileOrFolder(under(root, own2 === "" ? path : path.slice(own2.length + 1)), false);
      if (hit !== null) return hit;
    }
    return null;
  }
  /** A file that a build writes: the source it is made of. */
  #built(path) {
    const manifest = this.#manifests.nearest(folderOf(path));
    const folder = manifest?.folder ?? "";
    return this.#mirrored(path, folder) ?? (manifest === null ? null : this.#ofEntry(path, manifest));
  }
  /** A file that the manifest names as the package itself, and which no source mirrors: all of it in one file. */
  #ofEntry(path, manifest) {
    const targets = targetsOf(manifest.settings, "", "import")?.[1] ?? [];
    if (!targets.some((target) => sameScript(joinPath(manifest.folder, target), path))) return null;
    for (const guess2 of ENTRIES2) {
      const hit = fileAt(this.#tree, under(manifest.folder, guess2));
      if (hit !== null && isCode(this.#tree.paths[hit.file] ?? "")) return hit;
    }
    return null;
  }
  #mirrored(path, folder) {
    let built = this.#builds.get(folder);
    if (built === void 0) {
      const scripts3 = member2(this.#manifests.at(folder)?.settings ?? null, "scripts");
      const build = isSettings(scripts3) ? textMember(scripts3, "build") ?? "" : "";
      built = {
        folder,
        settings: this.#own(folder),
        isBundled: BUNDLERS.test(build.slice(0, 1e3)),
        onlyNamed: (name) => this.#onlyNamed(under(folder, "src/"), name)
      };
      this.#builds.set(folder, built);
    }
    return sourceOf(this.#tree, path, built);
  }
  #onlyNamed(folder, name) {
    if (this.#stems === null) {
      this.#stems = /* @__PURE__ */ new Map();
      for (let file = 0; file < this.#tree.paths.length; file++) {
        const path = this.#tree.paths[file] ?? "";
        const last = path.slice(path.lastIndexOf("/") + 1);
        if (!isCode(last)) continue;
        const stem2 = last.slice(0, last.lastIndexOf("."));
        const known6 = this.#stems.get(stem2);
        if (known6 === void 0) this.#stems.set(stem2, [file]);
        else known6.push(file);
      }
    }
    const all = this.#stems.get(name) ?? [];
    if (name === "index" || all.length > 200) return -1;
    const inside = all.filter((file) => this.#tree.paths[file]?.startsWith(folder) === true);
    return inside.length === 1 ? inside[0] ?? -1 : -1;
  }
  #aliased(specifier, settings) {
    const alias = settings.aliases.find((one) => matches2(one, specifier));
    if (alias !== void 0) {
      const held = alias.suffix === null ? "" : specifier.slice(alias.prefix.length, specifier.length - alias.suffix.length);
      for (const target of alias.targets) {
        const path2 = joinPath("", alias.suffix === null ? target : target.replace("*", () => held));
        const hit = path2 === null ? null : this.#fileOrFolder(path2, path2 === "") ?? this.#built(path2);
        if (hit !== null) return hit;
      }
    }
    if (settings.baseUrl === null) return null;
    const path = joinPath(settings.baseUrl, specifier);
    return path === null ? null : this.#fileOrFolder(path, false);
  }
  /** `/x` of web pages: from the folder of the package, or its public files. */
  #rooted(specifier, at2) {
    const home = at2.manifest?.folder ?? "";
    for (const folder of [home, under(home, "public")]) {
      const path = joinPath(folder, specifier.slice(1));
      const hit = path === null ? null : fileAt(this.#tree, path);
      if (hit !== null) return found(hit, true);
    }
    return null;
  }
  #ownImport(specifier, mode, at2) {
    const targets = at2.manifest === null ? null : importTargets(at2.manifest.settings, specifier, mode);
    if (targets === null || at2.manifest === null) return null;
    const hit = this.#firstOf(at2.manifest, targets[0]) ?? this.#firstOf(at2.manifest, targets[1]);
    if (hit !== null) return found(hit);
    const other = targets[1].find((target) => !target.startsWith("."));
    const wanted = other === void 0 ? null : packageName(other);
    if (wanted === null) return UNRESOLVED;
    return this.#packaged(wanted, mode, at2) ?? { external: platformModule(other ?? "") ?? wanted.name };
  }
  #packaged({ name, part }, mode, at2) {
    const package_ = this.#manifests.find(name, at2.folder);
    if (package_ === null) return null;
    const asked = part.endsWith("/") ? part.slice(0, -1) : part;
    const hit = this.#entry(package_.manifest, asked, mode);
    if (hit !== null) return found(hit, package_.possible || hit.possible === true, package_.possible ? name : null);
    return package_.possible ? { external: name } : UNRESOLVED;
  }
  #entry(manifest, part, mode) {
    const key = `${mode} ${manifest.folder} ${part}`;
    const known6 = this.#entries.get(key);
    if (known6 !== void 0) return known6;
    this.#entries.set(key, null);
    const hit = this.#findEntry(manifest, part, mode);
    this.#entries.set(key, hit);
    return hit;
  }
  #findEntry(manifest, part, mode) {
    const targets = targetsOf(manifest.settings, part, mode);
    const named = targets === null ? null : this.#firstOf(manifest, targets[0]) ?? this.#firstOf(manifest, targets[1]);
    if (named !== null) return targets === null ? named : this.#withVariants(manifest, named, targets);
    const { folder } = manifest;
    if (part !== "") {
      const path = joinPath(folder, part);
      if (path === null) return null;
      return this.#fileOrFolder(path, false) ?? this.#built(path) ?? this.#fileOrFolder(under(under(folder, "src"), part), false);
    }
    for (const guess2 of ENTRIES2) {
      const hit = fileAt(this.#tree, under(folder, guess2));
      if (hit !== null) return hit;
    }
    return null;
  }
  /** Adds what the package is elsewhere: in a browser, in an older runtime. */
  #withVariants(manifest, hit, [holding, all]) {
    const also = /* @__PURE__ */ new Set();
    for (const target of all) {
      if (holding.includes(target) || isDeclarations(target)) continue;
      const other = this.#firstOf(manifest, [target]);
      if (other !== null && other.possible !== true && other.file !== hit.file && other.file !== hit.declarations)
        also.add(other.file);
    }
    return also.size === 0 ? hit : { ...hit, also: [...also].slice(0, MAX_VARIANTS) };
  }
  /** The first target that is in the tree, else the first whose source is; and what stands for its types where that is another file. */
  #firstOf(manifest, targets) {
    const paths = targets.flatMap((target) => {
      const path = target.startsWith("/") ? null : joinPath(manifest.folder, target);
      return path === null || !isInside(path, manifest.folder) ? [] : [path];
    });
    const direct = (path) => path === manifest.folder ? fileAt(this.#tree, under(path, "index")) : this.#fileOrFolder(path, false);
    const hits = paths.map((path) => ({ path, hit: direct(path) }));
    const isScript = (hit) => hit !== null && !isDeclarations(this.#tree.paths[hit.file] ?? "");
    let main = hits.find(({ hit }) => isScript(hit))?.hit ?? null;
    let types = null;
    for (const { path, hit } of hits) {
      const isTyped = isDeclarations(path);
      if (isTyped ? types !== null && types.possible !== true : main !== null && main.possible !== true) continue;
      const found2 = hit ?? this.#built(path);
      if (found2 === null) continue;
      if (isTyped) types = better(types, found2);
      else if (isScript(found2)) main = better(main, found2);
    }
    if (main === null || main.possible === true && types !== null && types.possible !== true) return types;
    const isOther = types !== null && types.possible !== true && types.file !== main.file;
    return isOther && types !== null ? { ...main, declarations: types.file } : main;
  }
  /** Aliases that frameworks and bundlers bring along, and those of settings that do not cover the file. */
  #guessed(specifier, at2, settings) {
    for (const other of at2.settings) {
      const hit = other === settings ? null : this.#aliased(specifier, other);
      if (hit !== null) return hit;
    }
    const home = at2.manifest?.folder ?? "";
    const alias = /^(?:@|~|@@|~~|\$lib|#)\//.exec(specifier)?.[0];
    if (alias === void 0) return null;
    const rest = specifier.slice(alias.length);
    for (const folder of alias === "$lib/" ? ["src/lib"] : ["src", "app", ""]) {
      const path = joinPath(under(home, folder), rest);
      const hit = path === null ? null : this.#fileOrFolder(path, false);
      if (hit !== null) return hit;
    }
    return null;
  }
};
function better(one, other) {
  return one === null || one.possible === true && other.possible !== true ? other : one;
}
var BUNDLERS = /\b(?:tsup|rollup|vite|esbuild|unbuild|tsdown|rslib|parcel|microbundle|webpack|bunchee|tshy|swc|babel|ncc)\b/;
var MAX_VARIANTS = 4;
var ENTRIES2 = ["src/index", "index", "src/main", "lib/index", "source/index", "src/lib/index", "main", "mod"];
function joined(folder, specifier) {
  let at2 = specifier.startsWith("./") ? 2 : 0;
  let above3 = folder;
  while (specifier.startsWith("../", at2)) {
    if (above3 === "") return null;
    above3 = folderOf(above3);
    at2 += 3;
  }
  const rest = specifier.slice(at2);
  if (at2 === 0 || rest === "" || rest.startsWith(".") || rest.startsWith("/") || rest.includes("/.") || rest.includes("//") || rest.endsWith("/"))
    return joinPath(folder, specifier);
  return above3 === "" ? rest : `${above3}/${rest}`;
}
function sameScript(one, other) {
  return one !== null && (one === other || one.replace(SCRIPT, "") === other.replace(SCRIPT, ""));
}
var SCRIPT = /\.(?:d\.[cm]?ts|[cm]?[jt]sx?)$/;
function isMain(path) {
  return path.endsWith("tsconfig.json") || path.endsWith("jsconfig.json");
}
function isInside(path, folder) {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function isDeclarations(path) {
  return /\.d\.[cm]?ts$/.test(path);
}
function isRelative(specifier) {
  return specifier.startsWith("./") || specifier.startsWith("../") || specifier === "." || specifier === "..";
}
function matches2({ prefix, suffix }, specifier) {
  if (suffix === null) return specifier === prefix;
  return specifier.length >= prefix.length + suffix.length && specifier.startsWith(prefix) && specifier.endsWith(suffix);
}
function bare(written) {
  const bang = written.lastIndexOf("!");
  const specifier = bang < 0 ? written : written.slice(bang + 1);
  const query = specifier.indexOf("?");
  return query < 0 ? specifier : specifier.slice(0, query);
}

// src/impact/languages/javascript/link.ts
function link3(tree, files, sink) {
  const resolver = new Resolver(tree);
  const barrels = new Barrels(tree, files, resolver);
  for (const file of files) {
    const facts4 = tree.facts(file);
    if (facts4 === null || facts4.imports.length === 0) continue;
    const resolve3 = resolver.of(tree.paths[file] ?? "");
    const passed = [];
    for (const fact2 of facts4.imports) {
      const { specifier, kind, line } = fact2;
      const resolution = resolve3(specifier, kind === "require" ? "require" : "import");
      if (resolution === null) continue;
      if ("file" in resolution) {
        const { file: to3, possible, declarations, also, external } = resolution;
        const through2 = kind !== "re-export" && barrels.isBarrel(to3) ? namesThrough(barrels, to3, fact2) : null;
        if (through2 !== null) passed.push(through2);
        sink.edge(file, to3, through2 === null ? kindFor(kind, specifier, tree.paths[to3] ?? "") : "barrel", line, specifier, {
          possible
        });
        if (declarations >= 0) sink.edge(file, declarations, "type", line, specifier, { possible });
        for (const one of also) sink.edge(file, one, kind, line, specifier, { possible: true });
        if (external !== null) sink.external(file, external, line);
      } else if ("external" in resolution) sink.external(file, resolution.external, line);
      else if (kind !== "asset" && fact2.conditional !== true) sink.unresolved(file, specifier, line);
    }
    for (const { barrel, fact: fact2, files: declaring2, through: through2 } of passed) {
      for (const one of through2) sink.edge(file, one, "barrel", fact2.line, fact2.specifier, { via: barrel });
      for (const one of declaring2) sink.edge(file, one, fact2.kind, fact2.line, fact2.specifier, { via: barrel });
    }
  }
}
function namesThrough(barrels, barrel, fact2) {
  const { names } = fact2;
  if (names === void 0 || names.length === 0) return null;
  const found2 = { barrel, fact: fact2, files: /* @__PURE__ */ new Set(), through: /* @__PURE__ */ new Set() };
  for (const name of names) {
    const declared3 = name === "*" ? null : barrels.declared(barrel, name);
    if (declared3 === null) return null;
    for (const one of declared3.files) found2.files.add(one);
    for (const one of declared3.through) found2.through.add(one);
  }
  return found2;
}
function kindFor(kind, specifier, path) {
  if (kind === "type") return kind;
  return !isCode(path) || /\?(?:raw|url)(?:&|$)/.test(specifier) ? "asset" : kind;
}

// src/impact/languages/javascript/index.ts
var MANIFESTS = /* @__PURE__ */ new Set(["package.json", "pnpm-workspace.yaml", "lerna.json"]);
var javascript = {
  id: "javascript",
  languages: ["JavaScript", "TypeScript", "Vue", "Svelte", "Astro"],
  status: "supported",
  facts: factsOf2,
  isConfig: (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (MANIFESTS.has(name)) return true;
    if (!name.endsWith(".json")) return false;
    return name.includes("tsconfig") || name.startsWith("jsconfig") || /(?:^|\/)(?:ts|typescript)-?config(?:s|\/|-)/.test(path);
  },
  link: link3
};

// src/impact/languages/jvm/declarations.ts
var MAX_NAME2 = 400;
var TYPE_WORDS3 = /* @__PURE__ */ new Set(["class", "interface", "enum", "record", "object", "trait", "typealias", "type"]);
function declarationAt2(file, at2, word) {
  if (!TYPE_WORDS3.has(word)) return;
  const { tokens } = file.code;
  if (tokens.is(at2 - 1, "::") || !declaresType(file, at2, word)) return;
  if (word === "object" && !file.scala && tokens.is(at2 - 1, "companion") && tokens.kinds[at2 + 1] !== WORD) {
    if (tokens.is(at2 + 1, "{")) file.bodies.set(at2 + 1, outerOf(file, at2) ?? "");
    return;
  }
  const simple = tokens.word(at2 + 1);
  file.own.add(simple);
  const outer = outerOf(file, at2);
  const isLocal = outer === null;
  const name = isLocal ? "" : outer === "" ? simple : `${outer}.${simple}`;
  if (!isLocal) file.declares.add(name);
  const head = headAt2(tokens, at2 + 2, file.kotlin);
  for (const base of head.bases) file.supers.push([isLocal ? simple : name, base]);
  if (head.body >= 0) file.bodies.set(head.body, isLocal ? "" : name);
  if (head.body >= 0 && tokens.parents[at2] === -1) file.body = head.body;
  if (tokens.parents[at2] === -1) addSpan(file, at2, simple, head.body < 0 ? head.end : tokens.pairs[head.body] ?? -1);
}
function declaresType({ code: { tokens }, kotlin, scala }, at2, word) {
  if (word === "object" && kotlin && tokens.is(at2 - 1, "companion")) return true;
  if (tokens.kinds[at2 + 1] !== WORD) return false;
  switch (word) {
    case "object":
      return kotlin || scala;
    case "trait":
      return scala || !kotlin;
    case "typealias":
      return kotlin;
    case "type":
      return scala;
    case "record":
      return !kotlin && !scala && (tokens.is(at2 + 2, "(") || tokens.is(at2 + 2, "<"));
    case "enum":
      return !tokens.is(at2 + 1, "class");
    default:
      return true;
  }
}
function outerOf({ code: { tokens }, bodies }, at2) {
  const parent = tokens.parents[at2] ?? -1;
  if (parent === -1) return "";
  const outer = bodies.get(parent);
  return outer === void 0 || outer === "" || outer.length > MAX_NAME2 ? null : outer;
}
var MODIFIERS2 = new Set(
  "abstract actual annotation case data default enum expect external final fun implicit infix inline inner internal lateinit lazy native non-sealed open operator override private protected public sealed static strictfp suspend synchronized tailrec transient value volatile const".split(" ")
);
var HEAD_WORDS = /* @__PURE__ */ new Set(["extends", "implements", "permits", "with", "derives", "by", "where", "constructor"]);
function headAt2(tokens, from, kotlin) {
  const bases = [];
  let at2 = behindAngles(tokens, from);
  let isBase = false;
  while (at2 < tokens.length) {
    if (tokens.is(at2, "{")) return { bases, body: at2, end: at2 };
    if (tokens.is(at2, "(")) {
      const end = tokens.pairs[at2] ?? -1;
      if (end < 0) break;
      at2 = end + 1;
    } else if (tokens.is(at2, ":")) {
      isBase = true;
      at2++;
    } else if (tokens.is(at2, ",") || tokens.is(at2, "&")) at2++;
    else if (tokens.is(at2, "@")) at2 = dotted(tokens, at2 + 1).next;
    else if (tokens.kinds[at2] === WORD) {
      const word = tokens.word(at2);
      if (HEAD_WORDS.has(word)) {
        isBase = word === "extends" || word === "implements" || word === "with";
        at2++;
      } else if (MODIFIERS2.has(word) || TYPE_WORDS3.has(word)) {
        if (kotlin && tokens.breaks[at2] === 0 && tokens.is(at2 + 1, "constructor")) at2++;
        else break;
      } else {
        if (kotlin && tokens.breaks[at2] === 1 && !isContinued(tokens, at2)) break;
        const { parts, next } = dotted(tokens, at2);
        if (isBase && parts.length > 0) bases.push(parts.join("."));
        at2 = behindAngles(tokens, Math.max(next, at2 + 1));
      }
    } else if (tokens.is(at2, "[")) at2 = Math.max(at2, tokens.pairs[at2] ?? -1) + 1;
    else break;
  }
  return { bases, body: -1, end: Math.max(from - 1, at2 - 1) };
}
function isContinued(tokens, at2) {
  return tokens.is(at2 - 1, ":") || tokens.is(at2 - 1, ",");
}
function addSpan({ code: { tokens }, spans, kotlin, scala }, at2, name, end) {
  const from = beginOf2(tokens, at2);
  const words4 = [];
  for (let i = from; i < at2 && words4.length < 32; i++) words4.push(tokens.word(i));
  const exported3 = kotlin || scala ? !words4.includes("private") && !words4.includes("internal") : words4.includes("public");
  spans.push({ name, from, to: Math.max(at2, end), exported: exported3 });
}
function beginOf2(tokens, at2) {
  let from = at2;
  for (let steps2 = 0; steps2 < 64; steps2++) {
    const before = from - 1;
    if (tokens.kinds[before] === WORD && MODIFIERS2.has(tokens.word(before))) from = before;
    else if (tokens.is(before, "@")) from = before;
    else {
      const name = tokens.is(before, ")") ? (tokens.pairs[before] ?? 0) - 1 : before;
      let start = name;
      while (tokens.kinds[start] === WORD && tokens.is(start - 1, ".")) start -= 2;
      if (tokens.kinds[start] !== WORD || !tokens.is(start - 1, "@")) return from;
      from = start - 1;
    }
  }
  return from;
}
function memberAt2(file, at2, word) {
  const { tokens } = file.code;
  if (word === "main") {
    if (tokens.is(at2 + 1, "(") && isMain2(file, at2)) file.entry = true;
    return;
  }
  if (!file.kotlin) return;
  if (word === "fun") declared2(file, at2, functionName(tokens, at2));
  else if (word === "val" || word === "var") declared2(file, at2, propertyName(tokens, at2));
}
function isMain2({ code: { tokens }, kotlin, scala }, at2) {
  if (kotlin) return tokens.is(at2 - 1, "fun") && (tokens.parents[at2] === -1 || tokens.is(at2 - 2, "JvmStatic"));
  if (scala) return tokens.is(at2 - 1, "def");
  if (!tokens.is(at2 - 1, "void")) return false;
  for (let before = at2 - 2; before > at2 - 6; before--) if (tokens.is(before, "static")) return true;
  return false;
}
function functionName(tokens, fun) {
  let at2 = behindAngles(tokens, fun + 1);
  let name = -1;
  for (let steps2 = 0; steps2 < 32; steps2++) {
    if (tokens.is(at2, "(")) {
      if (name >= 0) return name;
      at2 = (tokens.pairs[at2] ?? -1) + 1;
      if (at2 === 0) return -1;
    } else if (tokens.kinds[at2] === WORD) name = at2++;
    else if (tokens.is(at2, "<")) {
      const next = behindAngles(tokens, at2);
      if (next === at2) return -1;
      at2 = next;
    } else if ([".", "?", "?.", "`", "@"].some((sign) => tokens.is(at2, sign))) at2++;
    else return -1;
  }
  return -1;
}
function propertyName(tokens, from) {
  let at2 = behindAngles(tokens, from + 1);
  let name = -1;
  for (let steps2 = 0; steps2 < 32; steps2++) {
    if (tokens.kinds[at2] === WORD && (name < 0 || !tokens.is(at2, "by")) && (tokens.breaks[at2] === 0 || name < 0)) name = at2++;
    else if (tokens.is(at2, "<")) {
      const next = behindAngles(tokens, at2);
      if (next === at2) return name;
      at2 = next;
    } else if ([".", "?", "?.", "`"].some((sign) => tokens.is(at2, sign))) at2++;
    else return name;
  }
  return name;
}
function declared2(file, at2, name) {
  if (name < 0) return;
  const { tokens } = file.code;
  const word = tokens.word(name);
  if (tokens.parents[at2] !== -1) {
    file.own.add(word);
    file.own.add(`${word}()`);
    return;
  }
  file.declares.add(word);
  file.facade = true;
  addSpan(file, at2, word, endOf2(tokens, name));
}
function endOf2(tokens, name) {
  let at2 = name + 1;
  if (tokens.is(at2, "(")) at2 = Math.max(at2, tokens.pairs[at2] ?? -1) + 1;
  for (let steps2 = 0; steps2 < 200 && at2 < tokens.length; steps2++, at2++) {
    if (tokens.breaks[at2] === 1 && !tokens.is(at2, "{") && !tokens.is(at2, ".") && !tokens.is(at2, "?.") && !tokens.is(at2 - 1, "="))
      break;
    const pair = tokens.pairs[at2] ?? -1;
    if (pair > at2) at2 = pair;
  }
  return Math.min(tokens.length, at2) - 1;
}

// src/impact/languages/jvm/facts.ts
function jvmFacts(code, path) {
  const file = {
    code,
    kotlin: code.language === "Kotlin",
    scala: code.language === "Scala",
    package: "",
    imports: [],
    declares: /* @__PURE__ */ new Set(),
    bodies: /* @__PURE__ */ new Map(),
    supers: [],
    uses: /* @__PURE__ */ new Map(),
    own: /* @__PURE__ */ new Set(),
    outside: /* @__PURE__ */ new Set(),
    body: -1,
    spans: [],
    entry: false,
    facade: false
  };
  if (path.slice(path.lastIndexOf("/") + 1) === "module-info.java") readModule2(file);
  else readFile2(file);
  if (file.kotlin) addFacade(file, path);
  return factsOf3(file);
}
function addFacade({ code, declares, facade }, path) {
  if (!facade) return;
  const base = path.slice(path.lastIndexOf("/") + 1).replace(/\.kts?$/, "");
  const named = /@file:JvmName\("(\w{1,100})"\)/.exec(code.text.slice(0, 3e3))?.[1];
  declares.add(named ?? `${base.charAt(0).toUpperCase()}${base.slice(1)}Kt`);
}
function factsOf3(file) {
  const { code, uses, entry } = file;
  const prefix = file.package === "" ? "" : `${file.package}.`;
  const used = [...uses].filter(([name]) => !isOwn2(file, name));
  const lines2 = lineCounter(code.text);
  const spans = spansAt(file.code, file.spans);
  return {
    imports: file.imports,
    declares: [file.package, ...[...file.declares].map((name) => prefix + name)],
    ...used.length === 0 ? {} : { uses: used.map(([name]) => name), useLines: used.map(([, at2]) => lines2(at2)) },
    ...file.supers.length === 0 ? {} : { supers: file.supers.map(([type, base]) => [prefix + type, base]) },
    ...spans.length === 0 ? {} : { spans },
    ...entry ? { entry: true } : {}
  };
}
function isOwn2({ own: own2, outside: outside3, declares }, name) {
  return own2.has(name) && (declares.has(name) || !outside3.has(name));
}
function readFile2(file) {
  const { tokens, text } = file.code;
  const lines2 = lineCounter(text);
  for (let at2 = 0; at2 < tokens.length; ) {
    if (tokens.kinds[at2] !== WORD) {
      const named = typeNameIn(file.code, at2);
      if (named !== null) file.imports.push({ specifier: named, kind: "string", line: lines2(tokens.starts[at2] ?? 0) });
      at2++;
      continue;
    }
    at2 = statementAt(file, at2, lines2) ?? wordAt2(file, at2);
  }
}
function statementAt(file, at2, lines2) {
  const { tokens } = file.code;
  const isImport = tokens.is(at2, "import");
  if (!isImport && !tokens.is(at2, "package")) return null;
  if (tokens.parents[at2] !== -1 && !file.scala || tokens.is(at2 - 1, ".") || tokens.is(at2 - 1, "@")) return null;
  if (!isImport) return packageAt(file, at2);
  return file.scala ? scalaImportAt(file, at2, lines2) : importAt(file, at2, lines2);
}
function packageAt(file, at2) {
  const { tokens } = file.code;
  if (tokens.is(at2 + 1, "object")) return at2 + 1;
  const { parts, next } = dotted(tokens, at2 + 1);
  const name = parts.join(".");
  file.package = file.scala && file.package !== "" && name !== "" ? `${file.package}.${name}` : name || file.package;
  return Math.max(next, at2 + 1);
}
function importAt(file, at2, lines2) {
  const { tokens } = file.code;
  const isStatic2 = tokens.is(at2 + 1, "static");
  const { parts, next } = dotted(tokens, at2 + (isStatic2 ? 2 : 1));
  if (parts.length === 0) return at2 + 1;
  const aliased = tokens.is(next, "as") && tokens.kinds[next + 1] === WORD;
  addImport2(file, parts, lines2(tokens.starts[at2] ?? 0), aliased ? tokens.word(next + 1) : null);
  return aliased ? next + 2 : next;
}
function addImport2({ imports }, parts, line, alias) {
  imports.push({ specifier: parts.join("."), kind: "import", line, ...alias === null ? {} : { names: [alias] } });
}
function scalaImportAt(file, from, lines2) {
  const { tokens } = file.code;
  const line = lines2(tokens.starts[from] ?? 0);
  let at2 = from;
  do {
    const { parts, next } = dotted(tokens, at2 + 1);
    at2 = next;
    if (tokens.is(at2, "{")) {
      const end = tokens.pairs[at2] ?? -1;
      if (end < 0) return at2 + 1;
      for (at2++; at2 < end; at2++) {
        if (tokens.kinds[at2] !== WORD && !tokens.is(at2, "*")) continue;
        const renamed = tokens.is(at2 + 1, "=>") || tokens.is(at2 + 1, "as");
        addImport2(file, [...parts, scalaName(tokens.word(at2))], line, renamed ? tokens.word(at2 + 2) : null);
        if (renamed) at2 += 2;
      }
      at2 = end + 1;
    } else if (parts.length > 0) addImport2(file, parts.map(scalaName), line, null);
  } while (tokens.is(at2, ",") && at2 > from);
  return Math.max(at2, from + 1);
}
var scalaName = (name) => name === "_" ? "*" : name;
var NOT_BEFORE = /* @__PURE__ */ new Set([".", "?."]);
function wordAt2(file, at2) {
  const { tokens } = file.code;
  const isMember3 = NOT_BEFORE.has(tokens.word(at2 - 1)) || tokens.is(at2 - 1, "::") && !file.kotlin;
  const word = tokens.word(at2);
  if (isMember3) {
    if (file.kotlin && !isCapital(word)) use2(file, `.${word}`, at2);
    return at2 + 1;
  }
  declarationAt2(file, at2, word);
  memberAt2(file, at2, word);
  if (isCapital(word)) return capitalAt(file, at2, word);
  const full = fullNameAt(tokens, at2);
  if (full !== null) use2(file, full, at2);
  else if (file.kotlin && word.length > 1 && !KOTLIN_WORDS.has(word))
    use2(file, tokens.is(at2 + 1, "(") || isLambda(tokens, at2) ? `${word}()` : word, at2);
  return at2 + 1;
}
function isLambda(tokens, at2) {
  return tokens.is(at2 + 1, "{") && tokens.breaks[at2 + 1] === 0;
}
var KOTLIN_WORDS = new Set(
  "abstract actual annotation as break by catch class companion const constructor continue crossinline data do dynamic else enum expect external false field file final finally for fun get if import in infix init inline inner interface internal is it lateinit noinline null object open operator out override package param private protected public receiver reified return sealed set super suspend tailrec this throw true try typealias val value var vararg when where while".split(" ")
);
function capitalAt(file, at2, word) {
  const { tokens } = file.code;
  if (isConstant(word)) return at2 + 1;
  use2(file, word, at2);
  let name = word;
  let next = at2 + 1;
  for (let parts = 1; parts < 5 && tokens.is(next, ".") && tokens.kinds[next + 1] === WORD; parts++, next += 2) {
    const part = tokens.word(next + 1);
    if (!isCapital(part) || isConstant(part) || part === part.toUpperCase()) break;
    name = `${name}.${part}`;
    use2(file, name, at2);
  }
  return at2 + 1;
}
function fullNameAt(tokens, from) {
  if (!tokens.is(from + 1, ".")) return null;
  const parts = [tokens.word(from)];
  if (parts[0] === "this" || parts[0] === "super") return null;
  for (let at2 = from + 1; parts.length < 16 && tokens.is(at2, ".") && tokens.kinds[at2 + 1] === WORD; at2 += 2) {
    const part = tokens.word(at2 + 1);
    parts.push(part);
    if (isCapital(part)) return isConstant(part) ? null : parts.join(".");
  }
  return null;
}
function use2({ uses, code, outside: outside3, body }, name, at2) {
  if (at2 < body || at2 > (code.tokens.pairs[body] ?? -1)) outside3.add(name);
  if (!uses.has(name)) uses.set(name, code.tokens.starts[at2] ?? 0);
}
function readModule2(file) {
  const { tokens, text } = file.code;
  const lines2 = lineCounter(text);
  let statement = "";
  for (let at2 = 0; at2 < tokens.length; at2++) {
    if (tokens.kinds[at2] !== WORD) {
      if (tokens.is(at2, ";")) statement = "";
      continue;
    }
    const word = tokens.word(at2);
    if (statement === "" || statement === "provides" && word === "with") {
      statement = word === "open" ? "" : word;
      if (word === "import") at2 = importAt(file, at2, lines2) - 1;
      continue;
    }
    const { parts, next } = dotted(tokens, at2);
    const name = parts.join(".");
    const line = lines2(tokens.starts[at2] ?? 0);
    if (statement === "module") {
      file.declares.add(`module ${name}`);
      statement = "";
    } else if (statement === "requires") {
      if (word === "transitive" || word === "static") continue;
      file.imports.push({ specifier: `module ${name}`, kind: "import", line });
    } else if (statement === "uses" || statement === "provides" || statement === "with")
      file.imports.push({ specifier: name, kind: "import", line });
    at2 = Math.max(at2, next - 1);
  }
}

// src/impact/languages/jvm/manifests.ts
var MANIFEST = /(?:^|\/)(?:pom\.xml|[^/]*\.gradle|[^/]*\.gradle\.kts|[^/]*\.versions\.toml)$/;
function isManifest(path) {
  return MANIFEST.test(path);
}
function coordinatesIn(text) {
  const found2 = [];
  const add5 = (group = "", artifact = "") => {
    if (PART.test(group) && PART.test(artifact)) found2.push({ group, artifact });
  };
  for (const [, group, artifact] of text.matchAll(
    /<groupId>([^<]{1,200})<\/groupId>\s{0,200}<artifactId>([^<]{1,200})<\/artifactId>/g
  ))
    add5(group?.trim(), artifact?.trim());
  for (const [, group, artifact] of text.matchAll(/["']([\w.-]{2,100}):([\w.-]{1,100})(?::[^"'\n]{0,100})?["']/g))
    add5(group, artifact);
  for (const [, group, artifact] of text.matchAll(
    /\bgroup\s{0,9}[:=]\s{0,9}["']([\w.-]{2,100})["'],\s{0,20}name\s{0,9}[:=]\s{0,9}["']([\w.-]{1,100})["']/g
  ))
    add5(group, artifact);
  return found2;
}
var PART = /^[\w.-]+$/;
var PUBLISHED = [
  ["com.google.common", "com.google.guava", "guava"],
  ["com.google.gson", "com.google.code.gson", "gson"],
  ["com.google.protobuf", "com.google.protobuf"],
  ["com.fasterxml.jackson", "com.fasterxml.jackson.core"],
  ["com.fasterxml.jackson", "com.fasterxml.jackson.datatype"],
  ["com.fasterxml.jackson", "com.fasterxml.jackson.dataformat"],
  ["com.fasterxml.jackson", "com.fasterxml.jackson.module"],
  ["edu.umd.cs.findbugs.annotations", "com.github.spotbugs", "spotbugs-annotations"],
  ["io.reactivex", "io.reactivex.rxjava2"],
  ["io.reactivex.rxjava3", "io.reactivex.rxjava3"],
  ["jakarta.persistence", "jakarta.persistence"],
  ["javax.annotation", "com.google.code.findbugs", "jsr305"],
  ["javax.inject", "javax.inject", "javax.inject"],
  ["kotlinx", "org.jetbrains.kotlinx"],
  ["lombok", "org.projectlombok", "lombok"],
  ["okhttp3", "com.squareup.okhttp3"],
  ["okio", "com.squareup.okio"],
  ["org.apache.commons.cli", "commons-cli", "commons-cli"],
  ["org.apache.commons.codec", "commons-codec", "commons-codec"],
  ["org.apache.commons.io", "commons-io", "commons-io"],
  ["org.apache.commons.lang", "commons-lang", "commons-lang"],
  ["org.apache.commons.logging", "commons-logging", "commons-logging"],
  ["org.hibernate", "org.hibernate.orm"],
  ["org.jetbrains.annotations", "org.jetbrains", "annotations"],
  ["org.junit", "junit", "junit"],
  ["org.junit.jupiter", "org.junit.jupiter"],
  ["org.objectweb.asm", "org.ow2.asm"],
  ["reactor", "io.projectreactor"],
  ["retrofit2", "com.squareup.retrofit2"]
];
var PLATFORM3 = /^(?:java|javax|jdk|sun|com\.sun|kotlin|scala|groovy|android|dalvik|org\.w3c\.dom|org\.xml\.sax|org\.ietf\.jgss)(?:\.|$)/;
var WIDE = /^(?:org\.apache\.commons|org\.springframework|org\.apache|org\.eclipse|org\.jboss|com\.google|com\.fasterxml\.jackson|com\.amazonaws|software\.amazon\.awssdk|com\.squareup|io\.quarkus|org\.jetbrains)(?:\.|$)/;
var Libraries = class {
  #artifacts = /* @__PURE__ */ new Map();
  #prefixes = /* @__PURE__ */ new Map();
  #known = /* @__PURE__ */ new Map();
  constructor(texts) {
    for (const text of texts) for (const { group, artifact } of coordinatesIn(text)) this.#add(group, artifact);
    for (const [prefix, group, artifact] of PUBLISHED) {
      const artifacts = [...this.#artifacts.get(group) ?? []].filter((one) => artifact === void 0 || one === artifact);
      for (const one of artifacts) this.#under(prefix, `${group}:${one}`);
    }
  }
  #add(group, artifact) {
    const known6 = this.#artifacts.get(group);
    if (known6 === void 0) this.#artifacts.set(group, /* @__PURE__ */ new Set([artifact]));
    else known6.add(artifact);
    this.#under(group, `${group}:${artifact}`);
  }
  #under(prefix, coordinate) {
    const known6 = this.#prefixes.get(prefix);
    if (known6 === void 0) this.#prefixes.set(prefix, /* @__PURE__ */ new Set([coordinate]));
    else known6.add(coordinate);
  }
  /**
   * What an import from outside of the tree needs. A build file does not say which packages a library holds: of those whose group begins
   * the import as the longest does, those share most of their name with it.
   */
  of(specifier) {
    const name = packageOf2(specifier);
    let known6 = this.#known.get(name);
    if (known6 === void 0) {
      known6 = PLATFORM3.test(name) && !this.#isDeclared(name) ? [name] : this.#find(name);
      this.#known.set(name, known6);
    }
    return known6;
  }
  #isDeclared(name) {
    return this.#longest(name) !== null;
  }
  #longest(name) {
    for (let cut2 = name.length; cut2 > 0; cut2 = name.lastIndexOf(".", cut2 - 1)) {
      const found2 = this.#prefixes.get(name.slice(0, cut2));
      if (found2 !== void 0) return [...found2];
    }
    return null;
  }
  #find(name) {
    const found2 = this.#longest(name);
    if (found2 === null) return [plausible(name)];
    const words4 = new Set(name.split("."));
    const score = (coordinate) => coordinate.slice(coordinate.indexOf(":") + 1).split(/[.-]/).filter((word) => words4.has(word)).length;
    const best = Math.max(...found2.map(score));
    return found2.filter((coordinate) => score(coordinate) === best).sort();
  }
};
function packageOf2(specifier) {
  const parts = specifier.split(".");
  const type = parts.findIndex((part) => part === "*" || /^[A-Z_$]/.test(part));
  const own2 = type < 0 ? parts.slice(0, -1) : parts.slice(0, type);
  return own2.join(".") || specifier;
}
function plausible(name) {
  const parts = name.split(".");
  const wide = WIDE.exec(name)?.[0].replace(/\.$/, "").split(".").length;
  const length = wide !== void 0 ? wide + 1 : 2;
  return parts.slice(0, length).join(".");
}

// src/impact/languages/jvm/names.ts
var MAX_ANCESTORS = 500;
var Names = class {
  #tree;
  #files = /* @__PURE__ */ new Map();
  #packages = /* @__PURE__ */ new Set();
  /** Types that have types inside. */
  #outers = /* @__PURE__ */ new Set();
  #scopes = /* @__PURE__ */ new Map();
  #bases = /* @__PURE__ */ new Map();
  #ancestors = /* @__PURE__ */ new Map();
  #ofFile = /* @__PURE__ */ new Map();
  constructor(tree, files) {
    this.#tree = tree;
    for (const file of files) {
      const [own2 = "", ...names] = tree.facts(file)?.declares ?? [];
      this.#packages.add(own2);
      for (const name of names) this.#add(name, file);
    }
    for (const name of this.#files.keys()) {
      const outer = name.slice(0, Math.max(0, name.lastIndexOf(".")));
      if (this.#files.has(outer)) this.#outers.add(outer);
    }
  }
  #add(name, file) {
    const known6 = this.#files.get(name);
    if (known6 === void 0) this.#files.set(name, [file]);
    else if (known6[known6.length - 1] !== file) known6.push(file);
  }
  has(full) {
    return this.#files.has(full);
  }
  isPackage(name) {
    return this.#packages.has(name);
  }
  filesOf(full) {
    return this.#files.get(full) ?? [];
  }
  /** The longest part of a dotted name that is declared, or null. */
  declared(name) {
    for (let cut2 = name.length; cut2 > 0; cut2 = name.lastIndexOf(".", cut2 - 1)) {
      const part = name.slice(0, cut2);
      if (this.#files.has(part)) return part;
    }
    return null;
  }
  scope(file) {
    let scope = this.#scopes.get(file);
    if (scope === void 0) {
      scope = this.#read(file);
      this.#scopes.set(file, scope);
    }
    return scope;
  }
  #read(file) {
    const facts4 = this.#tree.facts(file) ?? { imports: [] };
    const [own2 = "", ...declares] = facts4.declares ?? [];
    const scope = { file, package: own2, facts: facts4, single: /* @__PURE__ */ new Map(), wild: [], own: /* @__PURE__ */ new Map() };
    for (const name of declares) {
      const simple = lastOf2(name);
      if (!scope.own.has(simple)) scope.own.set(simple, name);
    }
    for (const { specifier, kind, names } of facts4.imports) {
      if (kind !== "import") continue;
      if (specifier.endsWith(".*")) scope.wild.push(specifier.slice(0, -2));
      else scope.single.set(names?.[0] ?? lastOf2(specifier), specifier);
    }
    return scope;
  }
  /** What a simple name means in a file that does not declare it there, or null: nothing in this tree. */
  simple(file, name) {
    const scope = this.scope(file);
    const inherited = this.#memberOf(this.#ancestorsOfFile(file), name);
    return inherited !== null ? { full: inherited, sight: "inherited" } : this.#outside(scope, name);
  }
  #outside(scope, name) {
    const imported2 = scope.single.get(name);
    if (imported2 !== void 0) {
      const full = this.member(imported2);
      return full === null ? null : { full, sight: "import" };
    }
    const neighbour = scope.package === "" ? name : `${scope.package}.${name}`;
    if (this.has(neighbour)) return { full: neighbour, sight: "package" };
    for (const wild of scope.wild) {
      const full = `${wild}.${name}`;
      if (this.has(full)) return { full, sight: "wildcard" };
      if (!this.has(wild)) continue;
      const member4 = this.#memberOf(this.ancestors(wild), name);
      if (member4 !== null) return { full: member4, sight: "wildcard" };
    }
    return null;
  }
  /** `Outer.Inner`, by what Outer means in a file; also where Inner is inherited. */
  dotted(file, name) {
    const [first = "", ...rest] = name.split(".");
    const own2 = this.scope(file).own.get(first);
    const seen = own2 === void 0 ? this.simple(file, first) : { full: own2, sight: "own" };
    if (seen === null) return null;
    const full = this.member([seen.full, ...rest].join("."));
    return full === null ? null : { full, sight: seen.sight };
  }
  /** A full name; where its last part is inherited, the name under which it was declared. */
  member(full) {
    if (this.has(full)) return full;
    const outer = full.slice(0, Math.max(0, full.lastIndexOf(".")));
    return this.has(outer) ? this.#memberOf(this.ancestors(outer), lastOf2(full)) : null;
  }
  #memberOf(ancestors, name) {
    for (const ancestor of ancestors) {
      if (this.#outers.has(ancestor) && this.has(`${ancestor}.${name}`)) return `${ancestor}.${name}`;
    }
    return null;
  }
  #ancestorsOfFile(file) {
    let known6 = this.#ofFile.get(file);
    if (known6 === void 0) {
      this.#ofFile.set(file, []);
      const types = new Set((this.scope(file).facts.supers ?? []).map(([type]) => type));
      known6 = [...new Set([...types].flatMap((type) => this.ancestors(type, file)))].slice(0, MAX_ANCESTORS);
      this.#ofFile.set(file, known6);
    }
    return known6;
  }
  /** All types that a type inherits from, nearest first. */
  ancestors(type, declaredIn) {
    const known6 = this.#ancestors.get(type);
    if (known6 !== void 0) return known6;
    const found2 = /* @__PURE__ */ new Set();
    for (const base of this.#basesOf(type, declaredIn)) found2.add(base);
    for (const base of found2) {
      if (found2.size > MAX_ANCESTORS) break;
      for (const next of this.#basesOf(base)) found2.add(next);
    }
    const all = [...found2];
    this.#ancestors.set(type, all);
    return all;
  }
  #basesOf(type, declaredIn = this.#files.get(type)?.[0]) {
    const known6 = this.#bases.get(type);
    if (known6 !== void 0) return known6;
    const bases = [];
    this.#bases.set(type, bases);
    if (declaredIn === void 0) return bases;
    const scope = this.scope(declaredIn);
    for (const [sub, base] of scope.facts.supers ?? []) {
      if (sub !== type) continue;
      const full = this.#base(scope, base, type);
      if (full !== null && full !== type) bases.push(full);
    }
    return bases;
  }
  #base(scope, written, type) {
    if (!isCapital(written)) return this.member(written);
    const [first = "", ...rest] = written.split(".");
    const own2 = scope.own.get(first);
    const seen = (own2?.startsWith(`${type}.`) ? null : own2) ?? this.#outside(scope, first)?.full ?? this.#inheritedByOuter(type, first);
    return seen === null ? null : this.member([seen, ...rest].join("."));
  }
  /** A type inside a class may extend one that the class inherits. */
  #inheritedByOuter(type, name) {
    const outer = type.slice(0, Math.max(0, type.lastIndexOf(".")));
    return this.has(outer) ? this.#memberOf(this.ancestors(outer), name) : null;
  }
  /**
   * Of several files that declare a full name those that one file means: code before tests unless it is a test itself, then what lies
   * nearest to it. More than one: nobody can tell.
   */
  nearest(from, files) {
    if (files.length <= 1) return files;
    if (files.includes(from)) return [from];
    const { paths } = this.#tree;
    const code = isTest2(paths[from] ?? "") ? files : files.filter((file) => !isTest2(paths[file] ?? ""));
    return nearest2(paths, from, code.length > 0 ? code : files);
  }
  folder(file) {
    return folderOf(this.#tree.paths[file] ?? "");
  }
};
var lastOf2 = (name) => name.slice(name.lastIndexOf(".") + 1);
function isTest2(path) {
  return /(?:^|\/)(?:tests?|[a-z]+Test|it|androidTest|testFixtures|jmh)\//.test(path);
}

// src/impact/languages/jvm/link.ts
function linkJvm(tree, files, sink) {
  const linking = { tree, ...knownOf(tree), sink };
  for (const file of files) {
    const facts4 = tree.facts(file);
    if (facts4 === null) continue;
    linkImports(linking, file, facts4);
    linkUses(linking, file, facts4);
  }
  linkTexts(linking);
}
var known2 = /* @__PURE__ */ new WeakMap();
function knownOf(tree) {
  let found2 = known2.get(tree);
  if (found2 === void 0) {
    const files = [...tree.paths.keys()].filter((file) => SOURCE.test(tree.paths[file] ?? "") && tree.facts(file) !== null);
    const manifests = tree.configs.filter(isManifest).map((path) => tree.text(path) ?? "");
    found2 = { names: new Names(tree, files), libraries: new Libraries(manifests) };
    known2.set(tree, found2);
  }
  return found2;
}
var SOURCE = /\.(?:java|kts?|groovy|gvy|scala|sc|sbt)$/i;
function linkImports(linking, file, { imports }) {
  const { names } = linking;
  for (const { specifier, kind, line } of imports) {
    if (kind === "string") {
      if (names.has(specifier)) to2(linking, file, specifier, "string", line, specifier, true);
      continue;
    }
    const isWild = specifier.endsWith(".*");
    const name = isWild ? specifier.slice(0, -2) : specifier;
    const found2 = names.declared(name);
    if (found2 !== null) {
      to2(linking, file, found2, "import", line, specifier);
      const member4 = found2 === name ? null : names.member(name);
      if (member4 !== null) to2(linking, file, member4, "import", line, specifier);
    } else if (!(isWild && names.isPackage(name))) outside2(linking, file, specifier, line);
  }
}
function outside2({ names, libraries, sink }, file, specifier, line) {
  const dot = specifier.lastIndexOf(".");
  const owner = specifier.slice(0, Math.max(0, dot));
  if (specifier.startsWith("module ")) sink.external(file, specifier.slice(7), line);
  else if (owner !== "" && names.isPackage(owner)) {
    const source2 = sourceOf2(names, owner, specifier.slice(dot + 1));
    if (source2 === null) sink.unresolved(file, specifier, line);
    else to2({ names, sink }, file, source2, "import", line, specifier, true);
  } else for (const library of libraries.of(specifier)) sink.external(file, library, line);
}
var MADE = /^(?:Immutable|Modifiable|AutoValue_|Dagger|Q)?([A-Z]\w{0,200}?)(?:_|_Factory|Impl|Builder)?$/;
function sourceOf2(names, owner, name) {
  const source2 = MADE.exec(name)?.[1];
  const full = `${owner}.${source2}`;
  return source2 !== void 0 && source2 !== name && names.has(full) ? full : null;
}
var KINDS = {
  own: "import",
  inherited: "import",
  import: "import",
  wildcard: "import",
  package: "package"
};
function linkUses(linking, file, { uses = [], useLines = [] }) {
  for (let i = 0; i < uses.length; i++) {
    const name = uses[i] ?? "";
    const line = useLines[i] ?? 0;
    if (isCapital(name)) {
      const seen = name.includes(".") ? linking.names.dotted(file, name) : linking.names.simple(file, name);
      if (seen !== null) toSeen(linking, file, seen, line, name);
    } else if (name.startsWith(".") || name.endsWith("()") || !name.includes(".")) linkFunction(linking, file, name, line);
    else if (linking.names.has(name)) to2(linking, file, name, "import", line, name);
  }
}
function toSeen(linking, file, { full, sight }, line, name) {
  const { names } = linking;
  const files = names.filesOf(full);
  if (sight === "package" && names.scope(file).package === "") {
    const near = files.filter((one) => names.folder(one) === names.folder(file));
    for (const one of near) linking.sink.edge(file, one, "package", line, name);
  } else to2(linking, file, full, KINDS[sight], line, name);
}
function linkFunction(linking, file, written, line) {
  const { names, sink } = linking;
  const isCall = written.endsWith("()");
  const name = written.startsWith(".") ? written.slice(1) : isCall ? written.slice(0, -2) : written;
  const seen = names.simple(file, name);
  if (seen === null || seen.sight === "own" || seen.sight === "import") return;
  if (seen.sight === "package" && names.scope(file).package === "") return;
  const files = names.filesOf(seen.full);
  const possible = !isCall || files.length > 1;
  for (const one of names.nearest(file, files)) sink.edge(file, one, KINDS[seen.sight], line, name, { possible });
}
function to2({ names, sink }, file, full, kind, line, why, guess2 = false) {
  const files = names.nearest(file, names.filesOf(full));
  const possible = guess2 || files.length > 1 && isCapital(full.slice(full.lastIndexOf(".") + 1));
  for (const one of files) sink.edge(file, one, kind, line, why, { possible });
}
var SERVICES = /(?:^|\/)META-INF\/(?:services\/|spring\/|spring\.factories$|aop\.xml$)/;
var TEXTS = /(?:^|\/)(?:resources|WEB-INF|META-INF|webapp)\/.{0,500}\.xml$/;
function isJvmConfig(path) {
  return isManifest(path) || SERVICES.test(path) || TEXTS.test(path);
}
function linkTexts(linking) {
  const { tree, names } = linking;
  for (const path of tree.configs) {
    const isService = SERVICES.test(path);
    if (!isService && !TEXTS.test(path)) continue;
    const file = tree.index(path);
    const kind = isService ? "config" : "string";
    const service = path.slice(path.lastIndexOf("/") + 1);
    if (isService && names.has(service)) to2(linking, file, service, kind, 0, service);
    for (const { name, line } of dottedNames(tree.text(path) ?? "")) {
      const full = asTypeName(name);
      if (full !== null && names.has(full)) to2(linking, file, full, kind, line, name, !isService);
    }
  }
}
var isPart = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code === 95 || code === 36 || code === 46;
function dottedNames(text) {
  const seen = /* @__PURE__ */ new Set();
  const found2 = [];
  let line = 1;
  for (let at2 = 0; at2 < text.length; ) {
    const code = text.charCodeAt(at2);
    if (code === 10) line++;
    if (!isPart(code)) {
      at2++;
      continue;
    }
    const start = at2;
    let dots = 0;
    for (; at2 < text.length && isPart(text.charCodeAt(at2)); at2++) if (text.charCodeAt(at2) === 46) dots++;
    if (dots === 0 || at2 - start > 300) continue;
    const name = text.slice(start, at2);
    if (seen.has(name)) continue;
    seen.add(name);
    found2.push({ name, line });
  }
  return found2;
}

// src/impact/languages/jvm/index.ts
var jvm = {
  id: "jvm",
  languages: ["Java"],
  status: "supported",
  facts: jvmFacts,
  isConfig: isJvmConfig,
  link: linkJvm
};
var jvmOthers = {
  ...jvm,
  id: "jvm-others",
  languages: ["Groovy", "Kotlin", "Scala"],
  status: "experimental"
};

// src/impact/languages/php/words.ts
var words = (text) => new Set(text.split(/\s+/));
var NO_CLASS = words(
  "self static parent int integer string bool boolean float double array callable iterable mixed void never null false true object resource fn function class"
);
var NO_TYPE_BEFORE = words(
  "abstract and array as break callable case catch clone const continue declare do echo else elseif empty enddeclare endfor endforeach endif endswitch endwhile exit die eval extends final finally fn for foreach function global goto if implements include include_once instanceof insteadof isset list match namespace new or print private protected public readonly require require_once return static switch throw try unset use var while xor yield from int string bool float mixed iterable object self parent null false true void never __halt_compiler"
);
var COMMON_FUNCTIONS = words(
  "array_diff array_fill array_filter array_flip array_key_exists array_key_first array_keys array_map array_merge array_pop array_push array_reduce array_reverse array_search array_shift array_slice array_splice array_sum array_unique array_unshift array_values array_walk array_combine array_column array_intersect array_intersect_key array_diff_key array_fill_keys assert base64_decode base64_encode basename bin2hex call_user_func call_user_func_array ceil chdir chmod chr class_exists compact constant copy count ctype_digit current date define defined dirname end error_get_last error_log explode extension_loaded fclose feof fgets file_exists file_get_contents file_put_contents floor fopen fread func_get_args function_exists fwrite get_class get_object_vars get_parent_class getcwd getenv hash header htmlspecialchars implode in_array ini_get ini_set interface_exists intval is_a is_array is_bool is_callable is_dir is_file is_float is_int is_null is_numeric is_object is_resource is_scalar is_string is_subclass_of is_writable iterator_to_array json_decode json_encode key ksort lcfirst ltrim max mb_strlen mb_strpos mb_strtolower mb_strtoupper mb_substr md5 method_exists microtime min mkdir mt_rand next number_format ob_get_clean ob_start ord parse_str parse_url preg_match preg_match_all preg_quote preg_replace preg_replace_callback preg_split printf property_exists rand random_bytes random_int range rawurlencode realpath reset rmdir round rtrim serialize set_error_handler settype sha1 sleep sort spl_autoload_register spl_object_hash spl_object_id sprintf str_contains str_ends_with str_pad str_repeat str_replace str_split str_starts_with strcasecmp strcmp stripos strlen strncmp strpos strrchr strrev strrpos strstr strtolower strtotime strtoupper strtr substr substr_count substr_replace sys_get_temp_dir tempnam time touch trait_exists trigger_error trim uasort ucfirst ucwords uksort uniqid unlink unserialize urldecode urlencode usleep usort var_dump var_export version_compare vsprintf"
);

// src/impact/languages/php/facts.ts
var FUNCTION = "()";
var CONSTANT = "const";
var TEXT = "text";
var FILE = "file";
var FILE_SOMEWHERE = "file?";
var BACKSLASH = 92;
var PAREN = 40;
var COLON = 58;
var SEMICOLON2 = 59;
var BRACE = 123;
var DOLLAR = "$";
var MAX_SEGMENTS = 32;
var MAX_TEXT = 200;
function phpFacts(code, path) {
  return new PhpReader(code, path).read();
}
var PhpReader = class {
  #code;
  #path;
  #lines;
  #ends;
  #imports = /* @__PURE__ */ new Map();
  #declares = /* @__PURE__ */ new Set();
  #spans = [];
  #namespace = "";
  #namespaceBrace = -1;
  #classes = /* @__PURE__ */ new Map();
  #functions = /* @__PURE__ */ new Map();
  #constants = /* @__PURE__ */ new Map();
  /** Behind the body of the class or function being read. */
  #classEnd = -1;
  // What was looked at last, so that a long run is looked at once.
  #body = { from: -1, to: -1, open: -1 };
  #ahead = { to: -1, variable: -1 };
  #behind = { at: -1, found: false };
  constructor(code, path) {
    this.#code = code;
    this.#path = path;
    this.#lines = lineCounter(code.text);
    this.#ends = lineCounter(code.text);
  }
  read() {
    const { tokens } = this.#code;
    for (let at2 = 0; at2 < tokens.length; ) {
      const kind = tokens.kinds[at2];
      if (kind === WORD || tokens.signs[at2] === BACKSLASH) at2 = this.#word(at2);
      else {
        if (kind === STRING) this.#text(at2);
        at2++;
      }
    }
    return {
      imports: [...this.#imports.values()],
      ...this.#declares.size === 0 ? {} : { declares: [...this.#declares] },
      ...this.#spans.length === 0 ? {} : { spans: this.#spans },
      ...this.#code.text.startsWith("#!") ? { entry: true } : {}
    };
  }
  #line(token) {
    return this.#lines(this.#code.tokens.starts[token] ?? 0);
  }
  #add(specifier, kind, token, what) {
    if (specifier === "") return;
    const key = `${what ?? ""}\0${specifier}`;
    if (this.#imports.has(key)) return;
    this.#imports.set(key, { specifier, kind, line: this.#line(token), ...what === void 0 ? {} : { names: [what] } });
  }
  /** Reads what a word begins; gives the token to go on with. */
  #word(at2) {
    const { tokens } = this.#code;
    const isWord = tokens.kinds[at2] === WORD;
    if (isWord) {
      if (this.#code.text[tokens.starts[at2] ?? 0] === DOLLAR || tokens.is(at2 - 1, "->") || tokens.is(at2 - 1, "::")) return at2 + 1;
      if (tokens.is(at2 + 1, ":") && this.#isNamedArgument(at2)) return at2 + 1;
      const next = this.#isJoined(at2) ? -1 : this.#statement(at2);
      if (next !== -1) return next;
    }
    const name = this.#nameAt(at2);
    if (name === null) return at2 + 1;
    this.#use(at2, name);
    return name.next;
  }
  #isNamedArgument(at2) {
    const { tokens } = this.#code;
    return tokens.is(at2 - 1, "(") || tokens.is(at2 - 1, ",");
  }
  /** Keywords that begin something of their own; -1: none of them. */
  #statement(at2) {
    switch (this.#code.tokens.word(at2).toLowerCase()) {
      case "namespace":
        return this.#enterNamespace(at2);
      case "use":
        return this.#useStatement(at2);
      case "class":
      case "interface":
      case "trait":
      case "enum":
        return this.#declareClass(at2);
      case "function":
        return this.#declareFunction(at2);
      case "const":
        return this.#declareConstant(at2);
      case "extends":
      case "implements":
      case "insteadof":
        return this.#classList(at2 + 1);
      case "new":
      case "instanceof":
        return this.#classAt(at2 + 1);
      case "require":
      case "require_once":
      case "include":
      case "include_once":
        return this.#include(at2);
      default:
        return -1;
    }
  }
  #nameAt(at2) {
    const { tokens } = this.#code;
    let next = at2;
    const parts = [];
    if (tokens.signs[next] === BACKSLASH) {
      parts.push("");
      next++;
    }
    while (parts.length < MAX_SEGMENTS && tokens.kinds[next] === WORD) {
      const word = tokens.word(next);
      if (word.startsWith(DOLLAR)) return parts.length > 1 ? { text: parts.join("\\"), next } : null;
      parts.push(word);
      next++;
      if (tokens.signs[next] !== BACKSLASH || tokens.starts[next] !== tokens.ends[next - 1]) break;
      next++;
    }
    return parts.length === 0 || parts.length === 1 && parts[0] === "" ? null : { text: parts.join("\\"), next };
  }
  /** `namespace\\A`: a separator right behind. */
  #isJoined(at2) {
    const { tokens } = this.#code;
    return tokens.signs[at2 + 1] === BACKSLASH && tokens.starts[at2 + 1] === tokens.ends[at2];
  }
  #enterNamespace(at2) {
    const name = this.#nameAt(at2 + 1);
    const next = name?.next ?? at2 + 1;
    const { tokens } = this.#code;
    if (!tokens.is(next, ";") && !tokens.is(next, "{")) return next;
    this.#namespace = name?.text ?? "";
    this.#namespaceBrace = tokens.is(next, "{") ? next : -1;
    this.#classes = /* @__PURE__ */ new Map();
    this.#functions = /* @__PURE__ */ new Map();
    this.#constants = /* @__PURE__ */ new Map();
    return next + 1;
  }
  #isTop(at2) {
    const parent = this.#code.tokens.parents[at2] ?? -1;
    return parent === -1 || parent === this.#namespaceBrace;
  }
  // `use`
  #useStatement(at2) {
    const { tokens } = this.#code;
    if (tokens.is(at2 + 1, "(")) return at2 + 1;
    if (!this.#isTop(at2)) return this.#classList(at2 + 1);
    let next = at2 + 1;
    const what = this.#useKind(next);
    if (what !== null) next++;
    while (next < tokens.length) {
      const name = this.#nameAt(next);
      if (name === null) return next + 1;
      next = tokens.is(name.next, "{") ? this.#useGroup(name, what) : this.#useOne("", name, what, next);
      if (!tokens.is(next, ",")) return next;
      next++;
    }
    return next;
  }
  #useKind(at2) {
    const { tokens } = this.#code;
    if (tokens.kinds[at2 + 1] !== WORD && tokens.signs[at2 + 1] !== BACKSLASH) return null;
    if (this.#isJoined(at2)) return null;
    const word = tokens.word(at2).toLowerCase();
    return word === "function" ? FUNCTION : word === "const" ? CONSTANT : null;
  }
  /** `use A\{B, function c, D as E}`: the name ends with the separator before the brace. */
  #useGroup({ text, next }, what) {
    const { tokens } = this.#code;
    const close = tokens.pairs[next] ?? -1;
    const end = close < 0 ? tokens.length : close;
    let at2 = next + 1;
    while (at2 < end) {
      const kind = this.#useKind(at2);
      const start = kind === null ? at2 : at2 + 1;
      const name = this.#nameAt(start);
      if (name === null) at2++;
      else {
        at2 = this.#useOne(`${text}\\`, name, kind ?? what, start);
        if (tokens.is(at2, ",")) at2++;
      }
    }
    return end + 1;
  }
  #useOne(prefix, name, what, token) {
    const { tokens } = this.#code;
    const full = trimmed(prefix + name.text);
    const hasAlias = tokens.is(name.next, "as") || tokens.is(name.next, "AS");
    const alias = hasAlias ? tokens.word(name.next + 1) : full.slice(full.lastIndexOf("\\") + 1);
    if (what === FUNCTION) this.#functions.set(alias.toLowerCase(), full);
    else if (what === CONSTANT) this.#constants.set(alias, full);
    else this.#classes.set(alias.toLowerCase(), full);
    this.#add(full, "import", token, what ?? void 0);
    return hasAlias ? name.next + 2 : name.next;
  }
  // Declarations
  #declareClass(at2) {
    const { tokens } = this.#code;
    const name = tokens.word(at2 + 1);
    if (tokens.kinds[at2 + 1] !== WORD || name.startsWith(DOLLAR) || tokens.is(at2 - 1, "new")) return -1;
    const isEnum = tokens.is(at2, "enum");
    if (isEnum && !tokens.is(at2 + 2, "{") && !tokens.is(at2 + 2, ":") && !tokens.is(at2 + 2, "implements")) return -1;
    if (tokens.is(at2 + 1, "extends") || tokens.is(at2 + 1, "implements")) return at2 + 1;
    const open = this.#bodyFrom(at2 + 2);
    const close = open < 0 ? -1 : tokens.pairs[open] ?? -1;
    this.#declares.add(this.#own(name));
    const last = close < 0 ? at2 + 1 : close;
    if (at2 > this.#classEnd) this.#span(name, at2, last);
    this.#classEnd = Math.max(this.#classEnd, last);
    return at2 + 2;
  }
  /** The brace of a body, not far behind its head; what was looked through once is not looked through again. */
  #bodyFrom(at2) {
    const { tokens } = this.#code;
    const known6 = this.#body;
    if (at2 > known6.from && at2 <= known6.to) return known6.open;
    let i = at2;
    let open = -1;
    for (; i < Math.min(tokens.length, at2 + 400); i++) {
      const sign = tokens.signs[i];
      if (sign === BRACE) open = i;
      if (sign === BRACE || sign === SEMICOLON2) break;
      if (sign === PAREN) i = Math.max(i, tokens.pairs[i] ?? i);
    }
    this.#body = { from: at2, to: i, open };
    return open;
  }
  #span(name, from, to3) {
    const start = this.#line(from);
    const end = this.#ends(this.#code.tokens.starts[to3] ?? 0);
    this.#spans.push({ name, from: start, to: Math.max(start, end), exported: true });
  }
  #declareFunction(at2) {
    const { tokens } = this.#code;
    const nameAt3 = tokens.is(at2 + 1, "&") ? at2 + 2 : at2 + 1;
    if (tokens.kinds[nameAt3] !== WORD) return at2 + 1;
    if (at2 > this.#classEnd) {
      const name = tokens.word(nameAt3);
      this.#declares.add(`${this.#own(name)}${FUNCTION}`);
      const open = this.#bodyFrom(nameAt3 + 1);
      const close = open < 0 ? nameAt3 : Math.max(nameAt3, tokens.pairs[open] ?? nameAt3);
      if (this.#isTop(at2)) this.#span(name, at2, close);
    }
    return nameAt3 + 1;
  }
  /** `const A = 1, B = 2;` outside of classes. */
  #declareConstant(at2) {
    const { tokens } = this.#code;
    if (this.#isTop(at2) && tokens.kinds[at2 + 1] === WORD && tokens.is(at2 + 2, "=")) {
      this.#declares.add(`${CONSTANT} ${this.#own(tokens.word(at2 + 1))}`);
      return at2 + 2;
    }
    const typed = this.#nameAt(at2 + 1);
    if (typed !== null && tokens.kinds[typed.next] === WORD) {
      this.#class(at2 + 1, typed);
      return typed.next + 1;
    }
    return at2 + 2;
  }
  #own(name) {
    return this.#namespace === "" ? name : `${this.#namespace}\\${name}`;
  }
  // Uses
  #classList(from) {
    const { tokens } = this.#code;
    let at2 = from;
    while (at2 < tokens.length) {
      const name = this.#nameAt(at2);
      if (name === null) return at2;
      this.#class(at2, name);
      at2 = name.next;
      if (!tokens.is(at2, ",")) return at2;
      at2++;
    }
    return at2;
  }
  #classAt(at2) {
    if (this.#code.tokens.is(at2, "class")) return at2;
    const name = this.#nameAt(at2);
    if (name === null) return at2;
    this.#class(at2, name);
    return name.next;
  }
  #class(at2, { text }) {
    const full = this.#resolved(text, this.#classes, true);
    if (full === null) return;
    this.#add(full, this.#kindOf(text, full), at2);
  }
  #kindOf(written, full) {
    return !written.includes("\\") && full === this.#own(written) ? "package" : "import";
  }
  /** A name by the rules of its file; null for words that name nothing. */
  #resolved(text, aliases, ofClass) {
    if (text.startsWith("\\")) return text.slice(1);
    const cut2 = text.indexOf("\\");
    if (cut2 < 0) {
      if (ofClass && NO_CLASS.has(text.toLowerCase())) return null;
      return aliases.get(ofClass || aliases === this.#functions ? text.toLowerCase() : text) ?? this.#own(text);
    }
    const head = text.slice(0, cut2).toLowerCase();
    if (head === "namespace") return this.#own(text.slice(cut2 + 1));
    const alias = this.#classes.get(head);
    return alias === void 0 ? this.#own(text) : alias + text.slice(cut2);
  }
  /** A name in an expression or a declaration: what stands around it tells whether it is a class. */
  #use(at2, name) {
    const { tokens } = this.#code;
    const { next, text } = name;
    if (tokens.is(next, "(") && !this.#isAttribute(at2)) {
      this.#call(at2, text);
      return;
    }
    if (tokens.is(next, "::") || this.#isType(at2, next) || this.#isAttribute(at2)) this.#class(at2, name);
    else if (text.includes("\\")) this.#constant(at2, text);
    else if (this.#constants.has(text)) this.#constant(at2, text);
  }
  #call(at2, text) {
    const simple = !text.includes("\\");
    if (simple && (COMMON_FUNCTIONS.has(text.toLowerCase()) || NO_TYPE_BEFORE.has(text.toLowerCase()))) return;
    const full = this.#resolved(text, this.#functions, false);
    if (full !== null) this.#add(full, this.#kindOf(text, full), at2, FUNCTION);
  }
  #constant(at2, text) {
    const full = this.#resolved(text, this.#constants, false);
    if (full !== null) this.#add(full, "import", at2, CONSTANT);
  }
  /** `#[Name, Name(1)]`: in its brackets, and not in an argument. */
  #isAttribute(at2) {
    const { tokens } = this.#code;
    const parent = tokens.parents[at2] ?? -1;
    return parent > 0 && tokens.is(parent, "[") && tokens.is(parent - 1, "#") && (at2 === parent + 1 || tokens.is(at2 - 1, ",")) && tokens.starts[parent] === tokens.ends[parent - 1];
  }
  #isType(at2, next) {
    const { tokens } = this.#code;
    if (tokens.kinds[next] === WORD && this.#code.text[tokens.starts[next] ?? 0] === DOLLAR)
      return !NO_TYPE_BEFORE.has(tokens.word(next - 1).toLowerCase());
    const parent = tokens.parents[at2] ?? -1;
    if (parent > 0 && tokens.is(parent, "(") && tokens.is(parent - 1, "catch")) return true;
    if (this.#isReturnType(at2)) return true;
    const union = tokens.is(next, "|") || tokens.is(next, "&") || tokens.is(next, "...") || tokens.is(next, ")");
    return union && this.#isJoinedType(at2);
  }
  /** Before a name: `A|B $x`, and within a list of parameters `A &...$x`, `(A&B)|null $x`. */
  #isJoinedType(at2) {
    const { tokens } = this.#code;
    const variable = this.#variableBehind(at2);
    if (variable < 0) return false;
    if (tokens.kinds[variable - 1] === WORD && !NO_TYPE_BEFORE.has(tokens.word(variable - 1).toLowerCase())) return true;
    const parent = tokens.parents[at2] ?? -1;
    return isParameters(this.#code, parent) || isParameters(this.#code, tokens.parents[parent] ?? -1);
  }
  /** The variable that names and signs of types lead to, -1: none. */
  #variableBehind(at2) {
    const { tokens, text } = this.#code;
    if (at2 <= this.#ahead.to) return this.#ahead.variable;
    let i = at2;
    let variable = -1;
    for (; i < tokens.length && variable < 0; i++) {
      if (tokens.kinds[i] === WORD) {
        if (text[tokens.starts[i] ?? 0] === DOLLAR) variable = i;
      } else if (!isTypeSign(tokens.signs[i]) && !tokens.is(i, "...")) break;
    }
    this.#ahead = { to: i, variable };
    return variable;
  }
  /** Behind `)` and a colon of a function: `): ?A`, `): A|B`. */
  #isReturnType(at2) {
    const { tokens } = this.#code;
    const known6 = this.#behind;
    let i = at2 - 1;
    let found2 = false;
    for (; i > 1; i--) {
      if (i === known6.at) {
        found2 = known6.found;
        break;
      }
      if (tokens.signs[i] === COLON) {
        found2 = tokens.is(i - 1, ")") && isParameters(this.#code, tokens.pairs[i - 1] ?? -1);
        break;
      }
      if (tokens.kinds[i] !== WORD && !isTypeSign(tokens.signs[i])) break;
      if (tokens.kinds[i] === WORD && tokens.kinds[i + 1] === WORD) break;
    }
    this.#behind = { at: at2, found: found2 };
    return found2;
  }
  // Files and texts
  /** `require __DIR__ . '/x.php'`, `dirname(__FILE__) . '/x.php'`, `'x.php'`; other expressions are only known when they run. */
  #include(at2) {
    const { tokens } = this.#code;
    let next = at2 + 1;
    while (tokens.is(next, "(")) next++;
    const folder = this.#folderAt(next);
    if (folder !== null && tokens.is(folder.next, ".") && tokens.kinds[folder.next + 1] === STRING) {
      const value = plainString(tokens.word(folder.next + 1));
      if (value !== null && this.#endsPath(folder.next + 2))
        this.#add(`${folder.text}${value.startsWith("/") ? "" : "/"}${value}`, "include", at2, FILE);
      return folder.next + 2;
    }
    if (tokens.kinds[next] === STRING && this.#endsPath(next + 1)) {
      const value = plainString(tokens.word(next));
      if (value !== null && !value.includes("\n"))
        this.#add(value, "include", at2, value.startsWith("./") || value.startsWith("../") ? FILE : FILE_SOMEWHERE);
      return next + 1;
    }
    return at2 + 1;
  }
  #endsPath(at2) {
    const { tokens } = this.#code;
    return at2 >= tokens.length || tokens.is(at2, ";") || tokens.is(at2, ")") || tokens.is(at2, ",") || tokens.kinds[at2] === STRING;
  }
  /** The folder of the file, and how far above it. */
  #folderAt(at2, depth = 0) {
    const { tokens } = this.#code;
    if (tokens.is(at2, "__DIR__")) return { text: ".", next: at2 + 1 };
    if (tokens.is(at2, "__FILE__")) return { text: `./${this.#path.slice(this.#path.lastIndexOf("/") + 1)}`, next: at2 + 1 };
    const call = tokens.signs[at2] === BACKSLASH ? at2 + 1 : at2;
    if (!tokens.is(call, "dirname") || !tokens.is(call + 1, "(") || depth > 8) return null;
    const inner2 = this.#folderAt(call + 2, depth + 1);
    if (inner2 === null) return null;
    let { next } = inner2;
    let levels = 1;
    if (tokens.is(next, ",")) {
      levels = Math.min(16, Number(tokens.word(next + 1)) || 1);
      next += 2;
    }
    return tokens.is(next, ")") ? { text: above(inner2.text, levels), next: next + 1 } : null;
  }
  /** `'App\Models\User'`, `'App\Http\Kernel@handle'`. */
  #text(at2) {
    const { tokens } = this.#code;
    const length = (tokens.ends[at2] ?? 0) - (tokens.starts[at2] ?? 0);
    if (length < 5 || length > MAX_TEXT) return;
    const word = tokens.word(at2);
    if (!word.includes("\\")) return;
    const value = plainString(word);
    if (value === null) return;
    const name = trimmed(value.replaceAll("\\\\", "\\")).split(/[@:]/, 1)[0] ?? "";
    if (CLASS_NAME.test(name)) this.#add(name, "string", at2, TEXT);
  }
};
var isTypeSign = (sign) => sign === 124 || sign === 38 || sign === 63 || sign === 40 || sign === 41 || sign === BACKSLASH;
var CLASS_NAME = /^[A-Z_a-z]\w{0,99}(?:\\[A-Z_a-z]\w{0,99}){1,12}$/;
var trimmed = (name) => name.startsWith("\\") ? name.slice(1) : name;
function above(folder, levels) {
  let found2 = folder;
  for (let level = 0; level < levels; level++) {
    if (found2.startsWith("./")) found2 = ".";
    else found2 = found2 === "." ? ".." : `${found2}/..`;
  }
  return found2;
}
function isParameters({ tokens }, open) {
  if (open < 1 || !tokens.is(open, "(")) return false;
  let before = open - 1;
  if (tokens.is(before, "&")) before--;
  if (tokens.is(before, "function") || tokens.is(before, "fn")) return true;
  if (tokens.is(before, "use")) return tokens.is(before - 1, ")");
  if (tokens.kinds[before] !== WORD) return false;
  before--;
  if (tokens.is(before, "&")) before--;
  return tokens.is(before, "function");
}
function plainString(word) {
  const quote = word[0];
  if (quote !== "'" && quote !== '"' || word.length < 2 || !word.endsWith(quote)) return null;
  const inner2 = word.slice(1, -1);
  return quote === '"' && inner2.includes("$") ? null : inner2;
}

// src/impact/languages/php/composer.ts
var MOST_PREFIXES = 2e4;
function readComposer(tree) {
  const psr4 = /* @__PURE__ */ new Map();
  const packages = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Set();
  let found2 = false;
  for (const path of tree.configs) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (name !== "composer.json" && name !== "composer.lock" && name !== "installed.json") continue;
    const document = parsed2(tree.text(path));
    if (name === "composer.json") {
      found2 = true;
      for (const part of ["autoload", "autoload-dev"]) {
        addRoots(psr4, folderOf(path), member3(member3(document, part), "psr-4"));
        addFiles(files, folderOf(path), member3(member3(document, part), "files"));
      }
    } else {
      const lists = Array.isArray(document) ? [document] : [member3(document, "packages"), member3(document, "packages-dev")];
      for (const list of lists) for (const one of Array.isArray(list) ? list : []) addPackage(packages, one);
    }
  }
  return { psr4, packages, files, found: found2 };
}
function parsed2(text) {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function member3(value, name) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  return Object.hasOwn(value, name) ? value[name] : void 0;
}
function entries(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
function addRoots(psr4, folder, value) {
  for (const [prefix, folders] of entries(value)) {
    if (psr4.size > MOST_PREFIXES) return;
    for (const one of Array.isArray(folders) ? folders : [folders]) {
      const root = typeof one === "string" ? joinPath(folder, one) : null;
      if (root === null) continue;
      const key = prefix.toLowerCase();
      const known6 = psr4.get(key);
      if (known6 === void 0) psr4.set(key, [root]);
      else if (known6.length < 64) known6.push(root);
    }
  }
}
function addFiles(files, folder, value) {
  for (const one of Array.isArray(value) ? value : []) {
    const path = typeof one === "string" ? joinPath(folder, one) : null;
    if (path !== null) files.add(path);
  }
}
function addPackage(packages, value) {
  const name = member3(value, "name");
  if (typeof name !== "string") return;
  const autoload = member3(value, "autoload");
  for (const part of ["psr-4", "psr-0"]) {
    for (const [prefix] of entries(member3(autoload, part))) {
      const key = prefix.toLowerCase().replace(/[\\_]$/, "");
      if (key !== "" && packages.size < MOST_PREFIXES && !packages.has(key)) packages.set(key, name);
    }
  }
}
function* prefixesOf(name) {
  for (let cut2 = name.lastIndexOf("\\"); cut2 >= 0; cut2 = name.lastIndexOf("\\", cut2 - 1)) {
    yield name.slice(0, cut2 + 1);
    if (cut2 === 0) break;
  }
  yield "";
}
function psr4Paths({ psr4 }, name) {
  const lower = name.toLowerCase();
  const found2 = [];
  for (const prefix of prefixesOf(lower)) {
    for (const folder of psr4.get(prefix) ?? []) {
      const rest = `${name.slice(prefix.length).replaceAll("\\", "/")}.php`;
      found2.push(folder === "" ? rest : `${folder}/${rest}`);
    }
  }
  return found2;
}

// src/impact/languages/php/link.ts
var MOST_CANDIDATES = 5;
function linkPhp(tree, files, sink) {
  const linker = new PhpLinker(tree, files, sink);
  for (const file of files) {
    for (const fact2 of tree.facts(file)?.imports ?? []) linker.resolve(file, fact2);
  }
}
var PhpLinker = class {
  #tree;
  #sink;
  #composer;
  /** Names in lower case, marked as in `declares`, to the files that declare them. */
  #declared = /* @__PURE__ */ new Map();
  /** Namespaces of this tree, in lower case, with a separator at the end. */
  #namespaces = /* @__PURE__ */ new Set();
  #autoloaded = /* @__PURE__ */ new Map();
  #loaded = /* @__PURE__ */ new Set();
  constructor(tree, files, sink) {
    this.#tree = tree;
    this.#sink = sink;
    this.#composer = readComposer(tree);
    for (const file of files) for (const name of tree.facts(file)?.declares ?? []) this.#declare(name.toLowerCase(), file);
    for (const path of this.#composer.files) this.#load(tree.index(path));
  }
  /** A file that is always loaded, and what it includes itself. */
  #load(file) {
    if (file < 0) return;
    this.#loaded.add(file);
    for (const { specifier, names } of this.#tree.facts(file)?.imports ?? []) {
      if (names?.[0] !== FILE) continue;
      const path = joinPath(folderOf(this.#tree.paths[file] ?? ""), specifier);
      if (path !== null) this.#loaded.add(this.#tree.index(path));
    }
  }
  #declare(name, file) {
    const known6 = this.#declared.get(name);
    if (known6 === void 0) this.#declared.set(name, [file]);
    else known6.push(file);
    for (const prefix of prefixesOf(name)) {
      if (this.#namespaces.has(prefix)) break;
      this.#namespaces.add(prefix);
    }
  }
  resolve(from, fact2) {
    const what = fact2.names?.[0];
    if (what === FILE || what === FILE_SOMEWHERE) this.#file(from, fact2, what === FILE);
    else if (what === FUNCTION) this.#name(from, fact2, FUNCTION);
    else if (what === CONSTANT) this.#constant(from, fact2);
    else if (what === TEXT) this.#text(from, fact2);
    else this.#class(from, fact2);
  }
  #class(from, fact2) {
    const { specifier } = fact2;
    const found2 = this.#classFiles(specifier, from);
    if (found2 !== null) this.#edges(from, fact2, found2);
    else this.#missing(from, fact2);
  }
  #classFiles(name, from) {
    const all = this.#declared.get(name.toLowerCase());
    const files = all === void 0 ? [] : this.#visible(all, from);
    return files.length === 0 ? null : this.#choose(files, from, this.#autoload(name, files));
  }
  /** Packages that lie in a `vendor` folder are seen from the project it belongs to. */
  #visible(files, from) {
    const own2 = this.#tree.paths[from] ?? "";
    const sees = (file) => {
      const path = this.#tree.paths[file] ?? "";
      const cut2 = path.startsWith("vendor/") ? 0 : path.lastIndexOf("/vendor/") + 1;
      return cut2 === 0 && !path.startsWith("vendor/") || own2.startsWith(path.slice(0, cut2));
    };
    return files.every(sees) ? files : files.filter(sees);
  }
  /** The file in which the autoloader finds a class, -1: none. */
  #autoload(name, files) {
    const lower = name.toLowerCase();
    let found2 = this.#autoloaded.get(lower);
    if (found2 === void 0) {
      found2 = -1;
      for (const path of files.length > 1 ? psr4Paths(this.#composer, name) : []) {
        const file = this.#tree.index(path);
        if (!files.includes(file)) continue;
        found2 = file;
        break;
      }
      this.#autoloaded.set(lower, found2);
    }
    return found2;
  }
  #choose(files, from, autoloaded) {
    if (files.includes(from)) return { files: [], certain: true };
    if (files.length === 1) return { files, certain: true };
    if (autoloaded >= 0) return { files: [autoloaded], certain: true };
    return { files: this.#nearest(files, from), certain: false };
  }
  #nearest(files, from) {
    const own2 = this.#tree.paths[from] ?? "";
    const shared = (file) => {
      const path = this.#tree.paths[file] ?? "";
      let at2 = 0;
      while (at2 < own2.length && at2 < path.length && own2[at2] === path[at2]) at2++;
      return own2.lastIndexOf("/", at2) + 1;
    };
    const near = files.slice(0, 200).map((file) => ({ file, shared: shared(file) }));
    const most = Math.max(...near.map((one) => one.shared));
    return near.filter((one) => one.shared === most).map((one) => one.file).slice(0, MOST_CANDIDATES);
  }
  #edges(from, { kind, line, specifier }, { files, certain }) {
    for (const to3 of files) this.#sink.edge(from, to3, kind, line, specifier, certain ? {} : { possible: true });
  }
  /** A function or a constant: in its namespace, then without one. */
  #name(from, fact2, mark) {
    const lower = fact2.specifier.toLowerCase();
    const global = lower.slice(lower.lastIndexOf("\\") + 1);
    const written = (name) => mark === FUNCTION ? name + FUNCTION : `${CONSTANT} ${name}`;
    const files = this.#declared.get(written(lower)) ?? (fact2.kind === "package" ? this.#declared.get(written(global)) : void 0);
    const seen = files === void 0 ? [] : this.#visible(files, from);
    if (seen.length === 0) return false;
    const { files: chosen, certain } = this.#choose(seen, from, -1);
    const loaded = fact2.kind !== "package" || !this.#composer.found || chosen.every((file) => this.#loaded.has(file));
    this.#edges(from, fact2, { files: chosen, certain: certain && loaded });
    return true;
  }
  /** What is no constant of this tree may be a class, named where only a constant could stand (`use` of a namespace, a macro). */
  #constant(from, fact2) {
    if (this.#name(from, fact2, CONSTANT)) return;
    const found2 = this.#classFiles(fact2.specifier, from);
    if (found2 !== null) this.#edges(from, fact2, found2);
  }
  #text(from, fact2) {
    const found2 = this.#classFiles(fact2.specifier, from);
    if (found2 !== null) this.#edges(from, fact2, { ...found2, certain: false });
  }
  #missing(from, { kind, line, specifier }) {
    const lower = specifier.toLowerCase();
    if (this.#namespaces.has(`${lower}\\`)) return;
    for (const prefix of prefixesOf(lower)) {
      const owner = prefix === "" ? void 0 : this.#composer.packages.get(prefix.slice(0, -1));
      if (owner !== void 0) {
        this.#sink.external(from, owner, line);
        return;
      }
      if (prefix !== "" && this.#composer.psr4.has(prefix)) {
        this.#sink.unresolved(from, specifier, line);
        return;
      }
    }
    const cut2 = specifier.indexOf("\\");
    if (cut2 < 0) this.#sink.external(from, specifier, line);
    else if (kind !== "package") this.#sink.external(from, specifier.slice(0, cut2), line);
    else if (this.#namespaces.has(lower.slice(0, lower.lastIndexOf("\\") + 1))) this.#sink.unresolved(from, specifier, line);
  }
  #file(from, { kind, line, specifier }, certain) {
    const path = joinPath(folderOf(this.#tree.paths[from] ?? ""), specifier);
    const to3 = path === null ? -1 : this.#tree.index(path);
    if (to3 >= 0) this.#sink.edge(from, to3, kind, line, specifier, certain ? {} : { possible: true });
    if (to3 >= 0) return;
    if (certain) {
      if (!`/${specifier}`.includes("/vendor/")) this.#sink.unresolved(from, specifier, line);
      return;
    }
    const root = joinPath("", specifier);
    const other = root === null ? -1 : this.#tree.index(root);
    if (other >= 0) this.#sink.edge(from, other, kind, line, specifier, { possible: true });
  }
};

// src/impact/languages/php/index.ts
var CONFIGS = ["composer.json", "composer.lock", "vendor/composer/installed.json"];
var php = {
  id: "php",
  languages: ["PHP"],
  status: "supported",
  facts: phpFacts,
  isConfig: (path) => CONFIGS.some((name) => path === name || path.endsWith(`/${name}`)),
  link: linkPhp
};

// src/impact/languages/python/facts.ts
var PYTHON_FILE = /\.pyi?w?$/i;
function isPythonFile(path) {
  return PYTHON_FILE.test(path);
}
function pythonFacts(code, path) {
  return isPythonFile(path) ? new Reader(code, path.slice(path.lastIndexOf("/") + 1)).read() : { imports: [] };
}
var Reader = class {
  #code;
  #tokens;
  #isInit;
  #isMain;
  #imports = [];
  #strings = /* @__PURE__ */ new Map();
  /** Texts that are more than that: the arguments of what loads modules. */
  #said = /* @__PURE__ */ new Set();
  #parts = [];
  #exports = /* @__PURE__ */ new Map();
  #spans = [];
  #all = /* @__PURE__ */ new Set();
  #blocks = [];
  #within = { definition: 0, types: 0, caught: 0 };
  #assigned = null;
  #decorated = 0;
  #entry = false;
  #loadsParts = false;
  #line = 1;
  #nextBreak;
  constructor(code, name) {
    this.#code = code;
    this.#tokens = code.tokens;
    this.#nextBreak = code.text.indexOf("\n");
    this.#isInit = name.startsWith("__init__.");
    this.#isMain = name === "__main__.py";
  }
  read() {
    const { kinds, breaks, parents, length } = this.#tokens;
    for (let at2 = 0; at2 < length; ) {
      if (breaks[at2] === 1 && parents[at2] === -1 && !this.#goesOn(at2)) this.#statement(at2);
      if (kinds[at2] === STRING) this.#string(at2);
      at2 = kinds[at2] === WORD ? this.#word(at2) : at2 + 1;
    }
    this.#close(-1, length);
    return this.#facts();
  }
  #facts() {
    for (const span of this.#spans) {
      if (this.#all.size > 0 ? this.#all.has(span.name) : !span.name.startsWith("_")) span.exported = true;
    }
    for (const text of this.#said) this.#strings.delete(text);
    const imports = [...this.#imports, ...this.#strings.values(), ...this.#loadsParts ? this.#parts : []];
    const exports = this.#isInit ? this.#offered() : [];
    return {
      imports,
      ...exports.length === 0 ? {} : { exports },
      ...this.#spans.length === 0 ? {} : { spans: this.#spans },
      ...this.#entry || this.#isMain || SHEBANG.test(this.#code.text.slice(0, 120)) ? { entry: true } : {}
    };
  }
  #offered() {
    const own2 = new Set(this.#spans.map(({ name }) => name));
    const rest = [...this.#all].filter((name) => !own2.has(name) && !this.#exports.has(name)).map((name) => ({ name }));
    return [...this.#exports.values(), ...rest];
  }
  /** Offsets must come in order. */
  #lineAt(offset) {
    while (this.#nextBreak >= 0 && this.#nextBreak < offset) {
      this.#line++;
      this.#nextBreak = this.#code.text.indexOf("\n", this.#nextBreak + 1);
    }
    return this.#line;
  }
  // Statements and what they stand in
  /** A bracket or an interrupted string ends here, whatever its line. */
  #goesOn(at2) {
    const code = this.#code.text.charCodeAt(this.#tokens.starts[at2] ?? 0);
    return code === 41 || code === 93 || code === 125;
  }
  #statement(at2) {
    const tokens = this.#tokens;
    const indent = this.#indentOf(at2);
    this.#close(indent, at2);
    if (tokens.signs[at2] === 64) {
      if (this.#decorated === 0) this.#decorated = this.#lineAt(tokens.starts[at2] ?? 0);
      return;
    }
    if (tokens.kinds[at2] !== WORD) return;
    const decorated = this.#decorated;
    this.#decorated = 0;
    const definition = tokens.is(at2, "async") && tokens.is(at2 + 1, "def") ? at2 + 1 : at2;
    if (tokens.is(definition, "def") || tokens.is(definition, "class")) this.#definition(definition, indent, decorated);
    else if (tokens.is(at2, "if")) this.#condition(at2, indent);
    else if (tokens.is(at2, "try") || tokens.is(at2, "except") || this.#suppresses(at2)) this.#open(indent, "caught", null);
    else if (this.#within.definition === 0) this.#assignment(at2);
  }
  /** In columns, a tab reaching to the next multiple of eight. */
  #indentOf(at2) {
    const { text } = this.#code;
    const start = this.#tokens.starts[at2] ?? 0;
    let from = start;
    while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--;
    let columns = 0;
    for (let i = from; i < start; i++) columns += text.charCodeAt(i) === 9 ? 8 - columns % 8 : 1;
    return columns;
  }
  /** Ends what does not hold a statement of this indentation; `at` is its first token. */
  #close(indent, at2) {
    const end = this.#tokens.ends[at2 - 1] ?? 0;
    if (this.#assigned !== null) {
      this.#assigned.to = this.#lineAt(end);
      this.#assigned = null;
    }
    for (let last = this.#blocks[this.#blocks.length - 1]; last !== void 0 && last.indent >= indent; ) {
      this.#blocks.pop();
      this.#within[last.block]--;
      if (last.span !== null) last.span.to = this.#lineAt(end);
      last = this.#blocks[this.#blocks.length - 1];
    }
  }
  #open(indent, block, span) {
    this.#blocks.push({ indent, block, span });
    this.#within[block]++;
  }
  #definition(at2, indent, decorated) {
    const tokens = this.#tokens;
    let span = null;
    const name = tokens.word(at2 + 1);
    if (name === "__getattr__" && this.#within.definition === 0) this.#loadsParts = true;
    if (this.#within.definition === 0 && tokens.kinds[at2 + 1] === WORD) {
      const line = this.#lineAt(tokens.starts[at2] ?? 0);
      span = { name, from: decorated === 0 ? line : decorated, to: line };
      this.#spans.push(span);
    }
    this.#open(indent, "definition", span);
  }
  #condition(at2, indent) {
    const tokens = this.#tokens;
    const flag = tokens.is(at2 + 2, ".") ? at2 + 3 : at2 + 1;
    if (tokens.is(flag, "TYPE_CHECKING") && tokens.is(flag + 1, ":")) this.#open(indent, "types", null);
    else if (tokens.is(at2 + 1, "__name__") && tokens.is(at2 + 2, "==") && this.#within.definition === 0) this.#entry = true;
  }
  /** `with suppress(ImportError):` */
  #suppresses(at2) {
    const tokens = this.#tokens;
    if (!tokens.is(at2, "with")) return false;
    const name = tokens.is(at2 + 2, ".") ? at2 + 3 : at2 + 1;
    return tokens.is(name, "suppress") && tokens.is(name + 1, "(");
  }
  #assignment(at2) {
    const tokens = this.#tokens;
    const sign = tokens.signs[at2 + 1];
    const adds = sign === 43 && tokens.signs[at2 + 2] === 61;
    if (!adds && sign !== 61 && !(sign === 58 && !BARE_KEYWORDS.has(tokens.word(at2)))) return;
    const name = tokens.word(at2);
    if (name === "__all__") {
      for (const value of this.#valuesOf(at2)) this.#all.add(value);
    } else if (name === "pytest_plugins") this.#plugins(at2);
    else if (!adds) {
      const line = this.#lineAt(tokens.starts[at2] ?? 0);
      this.#assigned = { name, from: line, to: line };
      this.#spans.push(this.#assigned);
    }
  }
  #plugins(at2) {
    const line = this.#lineAt(this.#tokens.starts[at2] ?? 0);
    for (const value of this.#valuesOf(at2)) {
      if (!isDotted(value)) continue;
      this.#imports.push({ specifier: value, kind: "test", line });
      this.#said.add(value);
    }
  }
  /** Plain strings of the statement that begins at a token. */
  *#valuesOf(at2) {
    const { kinds, breaks, parents, length } = this.#tokens;
    for (let next = at2 + 1; next < length && !(breaks[next] === 1 && parents[next] === -1 && !this.#goesOn(next)); next++) {
      const value = kinds[next] === STRING ? this.#valueOf(next) : null;
      if (value !== null && value !== "") yield value;
    }
  }
  #valueOf(at2) {
    const { starts, ends } = this.#tokens;
    if ((ends[at2] ?? 0) - (starts[at2] ?? 0) > MAX_STRING) return null;
    return stringValue(this.#tokens.word(at2), RAW2);
  }
  // Imports
  /** Gives the token to go on with. */
  #word(at2) {
    const tokens = this.#tokens;
    const size = (tokens.ends[at2] ?? 0) - (tokens.starts[at2] ?? 0);
    if (size === 6 && tokens.is(at2, "import") && this.#begins(at2)) return this.#modules(at2);
    if (size === 4 && tokens.is(at2, "from") && this.#begins(at2)) return this.#members(at2);
    if (size < 10 || size > 15) return at2 + 1;
    if (LOADERS.has(tokens.word(at2)) && tokens.is(at2 + 1, "(") && !tokens.is(at2 - 1, "def")) this.#loaded(at2);
    else if (this.#isInit && LAZY.has(tokens.word(at2))) this.#loadsParts = true;
    return at2 + 1;
  }
  #begins(at2) {
    const { signs, breaks } = this.#tokens;
    return breaks[at2] === 1 || signs[at2 - 1] === 59 || signs[at2 - 1] === 58;
  }
  #add(specifier, kind, at2, names) {
    const fact2 = {
      specifier,
      kind: kind === "import" && this.#within.types > 0 ? "type" : kind,
      line: this.#lineAt(this.#tokens.starts[at2] ?? 0)
    };
    if (names !== void 0) fact2.names = names;
    if (this.#within.caught > 0) fact2.conditional = true;
    this.#imports.push(fact2);
  }
  /** `import a.b as c, d` */
  #modules(from) {
    const tokens = this.#tokens;
    let at2 = from + 1;
    for (; ; ) {
      const { name, next } = this.#dotted(at2);
      if (name === "") return Math.max(at2, from + 1);
      this.#add(name, "import", from);
      at2 = tokens.is(next, "as") ? next + 2 : next;
      if (tokens.signs[at2] !== 44) return at2;
      at2++;
    }
  }
  /** `from ..a import (b as c, d)` */
  #members(from) {
    const tokens = this.#tokens;
    let at2 = from + 1;
    let dots = "";
    while ((tokens.is(at2, ".") || tokens.is(at2, "...")) && dots.length < MAX_DOTS) dots += tokens.word(at2++);
    const { name, next } = tokens.is(at2, "import") ? { name: "", next: at2 } : this.#dotted(at2);
    const module = dots + name;
    if (module === "" || !tokens.is(next, "import") || tokens.breaks[next] === 1) return from + 1;
    const names = [];
    const end = this.#names(next + 1, names, module);
    if (names.length > 0) this.#add(module, "import", from, names);
    return end;
  }
  #names(from, names, module) {
    const tokens = this.#tokens;
    const open = tokens.signs[from] === 40;
    let at2 = open ? from + 1 : from;
    while (at2 < tokens.length && (open || tokens.breaks[at2] === 0)) {
      if (tokens.signs[at2] === 42) {
        names.push("*");
        this.#export("*", module, "*");
        return at2 + 1;
      }
      if (tokens.kinds[at2] !== WORD) break;
      const name = tokens.word(at2);
      const renamed = tokens.is(at2 + 1, "as");
      names.push(name);
      this.#export(renamed ? tokens.word(at2 + 2) : name, module, name);
      at2 += renamed ? 3 : 1;
      if (tokens.signs[at2] !== 44) break;
      at2++;
    }
    return at2;
  }
  #export(name, from, of) {
    if (!this.#isInit || this.#within.definition > 0) return;
    const key = of === "*" ? `* ${from}` : name;
    if (!this.#exports.has(key)) this.#exports.set(key, of === name ? { name, from } : { name, from, of });
  }
  /** A dotted name on one line. */
  #dotted(from) {
    const tokens = this.#tokens;
    let name = "";
    let at2 = from;
    for (let parts = 0; parts < MAX_PARTS2; parts++) {
      if (tokens.kinds[at2] !== WORD || tokens.breaks[at2] === 1) break;
      name += tokens.word(at2++);
      if (tokens.signs[at2] !== 46) break;
      name += ".";
      at2++;
    }
    return { name: name.endsWith(".") ? name.slice(0, -1) : name, next: at2 };
  }
  /** `import_module('.a', package='b')`, `__import__('a.b')`, `importorskip('a')`, `run_module('a')` */
  #loaded(at2) {
    const tokens = this.#tokens;
    if (tokens.kinds[at2 + 2] !== STRING || !(tokens.signs[at2 + 3] === 41 || tokens.signs[at2 + 3] === 44)) return;
    const written = this.#valueOf(at2 + 2) ?? "";
    const dots = leadingDots(written);
    if (!isDotted(written.slice(dots))) return;
    this.#said.add(written);
    this.#add(dots === 0 ? written : this.#inPackage(written, dots, at2 + 3), "dynamic", at2);
  }
  #inPackage(written, dots, comma) {
    const tokens = this.#tokens;
    const value = tokens.is(comma + 1, "package") && tokens.is(comma + 2, "=") ? comma + 3 : comma + 1;
    const base = tokens.signs[comma] === 44 && tokens.kinds[value] === STRING ? this.#valueOf(value) ?? "" : "";
    if (!isDotted(base)) return written;
    const parts = base.split(".");
    return dots > parts.length ? written : [...parts.slice(0, parts.length - dots + 1), written.slice(dots)].join(".");
  }
  // Strings
  #string(at2) {
    const { starts, ends } = this.#tokens;
    const { text } = this.#code;
    const start = starts[at2] ?? 0;
    const end = (ends[at2] ?? 0) - 1;
    if (end - start < 2 || end - start > MAX_STRING) return;
    const opening = quoteAt(text, start);
    if (opening < 0 || text.charCodeAt(opening) !== text.charCodeAt(end)) return;
    const shape = shapeOf(text, opening + 1, end);
    if (shape === NOTHING2 || shape === PART2 && !this.#isInit) return;
    const value = text.slice(opening + 1, end);
    if (shape === PART2) {
      const specifier = value.startsWith(".") ? value : `.${value}`;
      this.#parts.push({ specifier, kind: "string", line: this.#lineAt(start) });
    } else if (!this.#strings.has(value) && !ENDINGS2.has(value.slice(value.lastIndexOf(".") + 1)))
      this.#strings.set(value, { specifier: value, kind: "string", line: this.#lineAt(start) });
  }
};
var SHEBANG = /^#!.{0,100}python/;
var RAW2 = /^[bu]?r/i;
var MAX_STRING = 200;
var MAX_PARTS2 = 32;
var MAX_DOTS = 64;
var BARE_KEYWORDS = /* @__PURE__ */ new Set(["else", "try", "finally", "except", "lambda"]);
var LOADERS = /* @__PURE__ */ new Set(["import_module", "__import__", "importorskip", "run_module", "lazy_import"]);
var LAZY = /* @__PURE__ */ new Set(["import_module", "_LazyModule", "recreate_module", "lazy_loader", "attach_stub", "LazyImporter"]);
var ENDINGS2 = new Set(
  "py pyc pyi txt md rst html htm xml json yml yaml toml ini cfg conf css js ts jsx tsx map png jpg jpeg gif svg ico pdf csv tsv log sql sh zip gz tar whl lock env po mo com org net io dev example local".split(" ")
);
var isBlank = (code) => code === 32 || code === 9 || code === 12;
var isNameStart = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code >= 128;
var isDigit = (code) => code >= 48 && code <= 57;
function quoteAt(text, start) {
  let at2 = start;
  const first = text.charCodeAt(at2) | 32;
  if (first === 114 || first === 117) at2++;
  const quote = text.charCodeAt(at2);
  if (quote !== 34 && quote !== 39) return -1;
  return text.charCodeAt(at2 + 1) === quote ? -1 : at2;
}
var NOTHING2 = 0;
var PART2 = 1;
var NAME = 2;
function shapeOf(text, start, end) {
  const from = text.charCodeAt(start) === 46 ? start + 1 : start;
  let parts = 0;
  let colon = false;
  for (let at2 = from; at2 < end; ) {
    if (!isNameStart(text.charCodeAt(at2))) return NOTHING2;
    while (at2 < end && (isNameStart(text.charCodeAt(at2)) || isDigit(text.charCodeAt(at2)))) at2++;
    parts++;
    if (at2 === end) break;
    const sign = text.charCodeAt(at2);
    if (sign === 58 && !colon && parts > 1) colon = true;
    else if (sign !== 46) return NOTHING2;
    if (++at2 === end) return NOTHING2;
  }
  if (parts === 0 || parts > MAX_PARTS2) return NOTHING2;
  return from > start || parts === 1 ? PART2 : NAME;
}
function leadingDots(text) {
  let dots = 0;
  while (text.charCodeAt(dots) === 46) dots++;
  return dots;
}
function isDotted(text) {
  const shape = text.startsWith(".") ? NOTHING2 : shapeOf(text, 0, text.length);
  return shape !== NOTHING2 && !text.includes(":");
}

// src/impact/languages/python/roots.ts
var CONFIGS2 = /* @__PURE__ */ new Set(["pyproject.toml", "setup.cfg", "setup.py", "pytest.ini", "tox.ini"]);
var PROJECTS = /* @__PURE__ */ new Set(["pyproject.toml", "setup.cfg", "setup.py"]);
var MOST_BYTES = 1e6;
var MOST_ROOTS2 = 100;
function isPythonConfig(path) {
  return CONFIGS2.has(path.slice(path.lastIndexOf("/") + 1));
}
function declaredRoots(tree, isPackage) {
  const found2 = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Set()]]);
  const placed = /* @__PURE__ */ new Map();
  const addRoot = (project, folder) => {
    const roots2 = found2.get(project) ?? /* @__PURE__ */ new Set();
    found2.set(project, roots2);
    const root = joinPath(project, folder);
    if (root !== null && roots2.size < MOST_ROOTS2 && tree.isFolder(root)) roots2.add(root);
  };
  const addPlaced = (project, one) => {
    const known6 = placed.get(project);
    if (known6 === void 0) placed.set(project, [one]);
    else if (known6.length < MOST_ROOTS2) known6.push(one);
  };
  for (const path of tree.configs) {
    if (!isPythonConfig(path)) continue;
    const project = folderOf(path);
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (isPackage(project) && name !== "pyproject.toml") continue;
    if (PROJECTS.has(name) && !found2.has(project)) found2.set(project, /* @__PURE__ */ new Set());
    const text = tree.text(path) ?? "";
    const said2 = text.length > MOST_BYTES ? NOTHING_SAID : saidBy(name, text);
    for (const root of said2.roots) addRoot(project, root);
    for (const { name: module, folder } of said2.packages) {
      const at2 = joinPath(project, folder);
      if (at2 === null || !tree.isFolder(at2)) continue;
      if (at2.endsWith(`/${module}`) || at2 === module) addRoot(project, folder.replace(/\/*[^/]*\/*$/, "") || ".");
      else addPlaced(project, { name: module, folder: at2 });
    }
  }
  const roots = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Set();
  for (const [project, said2] of found2) {
    const source2 = project === "" ? "src" : `${project}/src`;
    if (tree.isFolder(source2) && !isPackage(source2)) said2.add(source2);
    for (const root of said2) sources.add(root);
    said2.delete(project);
    roots.set(project, [...said2, project]);
  }
  return { roots, sources, placed };
}
var NOTHING_SAID = { roots: [], packages: [] };
function saidBy(name, text) {
  if (name === "setup.py") return saidBySetup(text);
  if (name === "pyproject.toml") {
    const read2 = readToml(text);
    return "read" in read2 ? saidByProject(read2.read) : NOTHING_SAID;
  }
  const read = readIni(text, { continued: true });
  return "read" in read ? saidByIni(read.read) : NOTHING_SAID;
}
function saidByProject(root) {
  const at2 = (...keys) => reach(root, ["tool", ...keys]);
  const packages = [];
  const roots = [
    ...textsOf(at2("setuptools", "packages", "find", "where")),
    ...textsOf(at2("pytest", "ini_options", "pythonpath")).flatMap(words2),
    ...textsOf(at2("pytest", "pythonpath")).flatMap(words2),
    ...textsOf(at2("mypy", "mypy_path")).flatMap(words2),
    ...textsOf(at2("pyright", "extraPaths")),
    ...textsOf(at2("pdm", "build", "package-dir")),
    ...textsOf(at2("uv", "build-backend", "module-root")),
    ...textsOf(at2("maturin", "python-source")),
    ...textsOf(at2("hatch", "build", "sources")),
    ...textsOf(at2("hatch", "build", "targets", "wheel", "sources")),
    ...textsOf(at2("hatch", "build", "dev-mode-dirs"))
  ];
  for (const [name, folder] of textEntries(at2("setuptools", "package-dir"))) {
    if (name === "") roots.push(folder);
    else packages.push({ name, folder });
  }
  for (const one of itemsOf2(at2("poetry", "packages"))) {
    const from = textsOf(reach(one, ["from"]))[0];
    if (from !== void 0) roots.push(from);
  }
  for (const folder of textsOf(at2("hatch", "build", "targets", "wheel", "packages"))) {
    roots.push(folder.replace(/\/*[^/]*\/*$/, "") || ".");
  }
  return { roots, packages };
}
function saidByIni(root) {
  const packages = [];
  const roots = [
    ...textsOf(reach(root, ["options.packages.find", "where"])).flatMap(words2),
    ...textsOf(reach(root, ["tool:pytest", "pythonpath"])).flatMap(words2),
    ...textsOf(reach(root, ["pytest", "pythonpath"])).flatMap(words2),
    ...textsOf(reach(root, ["mypy", "mypy_path"])).flatMap(words2)
  ];
  for (const line of textsOf(reach(root, ["options", "package_dir"])).flatMap((text) => text.split(/[\n,]/))) {
    const sign = line.indexOf("=");
    if (sign < 0) continue;
    const [name, folder] = [line.slice(0, sign).trim(), line.slice(sign + 1).trim()];
    if (name === "") roots.push(folder);
    else packages.push({ name, folder });
  }
  return { roots, packages };
}
function saidBySetup(text) {
  const { tokens } = readCode(text, "Python");
  const roots = [];
  const packages = [];
  const value = (at2) => tokens.kinds[at2] === STRING ? stringValue(tokens.word(at2), /^[bu]?r/i) : null;
  for (let at2 = 0; at2 < tokens.length; at2++) {
    if (tokens.is(at2, "package_dir") && (tokens.is(at2 + 1, "=") || tokens.is(at2 + 1, ":")) && tokens.is(at2 + 2, "{")) {
      for (let key = at2 + 3; tokens.kinds[key] === STRING && tokens.is(key + 1, ":"); key += 4) {
        const [name, folder] = [value(key), value(key + 2)];
        if (name === null || folder === null) break;
        if (name === "") roots.push(folder);
        else packages.push({ name, folder });
      }
    } else if ((tokens.is(at2, "find_packages") || tokens.is(at2, "find_namespace_packages")) && tokens.is(at2 + 1, "(")) {
      const where = value(tokens.is(at2 + 2, "where") ? at2 + 4 : at2 + 2);
      if (where !== null) roots.push(where);
    }
  }
  return { roots, packages };
}
function reach(node, keys) {
  let at2 = node;
  for (const key of keys) at2 = at2?.kind === "map" ? at2.entries.get(key)?.value : void 0;
  return at2;
}
function textsOf(node) {
  if (node === void 0) return [];
  if (node.kind === "scalar") return typeof node.value === "string" ? [node.value] : [];
  return itemsOf2(node).flatMap((item) => item.kind === "scalar" && typeof item.value === "string" ? [item.value] : []);
}
function textEntries(node) {
  if (node?.kind !== "map") return [];
  return [...node.entries].flatMap(
    ([key, { value }]) => value.kind === "scalar" && typeof value.value === "string" ? [[key, value.value]] : []
  );
}
function itemsOf2(node) {
  return node?.kind === "list" ? node.items : [];
}
function words2(text) {
  return text.split(/[\s,:]/).map((word) => word.replace(/^\$MYPY_CONFIG_FILE_DIR\/?/, "./")).filter((word) => word !== "");
}

// src/impact/languages/python/modules.ts
function fileOf({ source: source2, compiled, stub }) {
  return source2 >= 0 ? source2 : compiled >= 0 ? compiled : stub;
}
var NAME2 = /^[\p{L}_][\p{L}\p{N}_]*$/u;
var NOT_FOUND = { module: null, last: null, parts: 0, possible: false };
var MOST_OTHERS = 200;
var MOST_ABOVE = 64;
var NOT_OFFERED = new Set(
  "bin build ci conftest dist doc docs documentation example examples exercise exercises htmlcov manpages benchmark benchmarks fabfile news changelog newsfragments pavement requirements script scripts setup site_scons t task tasks test tests tool tools toxfile util utils".split(" ")
);
var Modules = class {
  #tree;
  #modules = /* @__PURE__ */ new Map();
  /** That any file of the tree has. */
  #endings = /* @__PURE__ */ new Set();
  #bases = /* @__PURE__ */ new Map();
  #scopes = /* @__PURE__ */ new Map();
  #roots;
  #placed;
  #sources;
  /** Folders that hold a package, or test settings that put them on the path. */
  #inferred = /* @__PURE__ */ new Set();
  /** By top-level name, the declared roots that have it, with their projects. */
  #offering = /* @__PURE__ */ new Map();
  /** By top-level name, the folders that hold such a package and are no declared root. */
  #undeclared = /* @__PURE__ */ new Map();
  constructor(tree, files) {
    this.#tree = tree;
    for (const path of tree.paths) {
      const dot = path.lastIndexOf(".");
      if (path.startsWith(".py", dot)) this.#endings.add(path.slice(dot));
    }
    const { roots, sources, placed } = declaredRoots(tree, (folder) => this.isPackage(folder));
    this.#roots = roots;
    this.#placed = placed;
    this.#sources = sources;
    this.#infer(files);
    this.#offer(files);
  }
  isPackage(folder) {
    return this.at(folder)?.folder === folder;
  }
  /** It says that other folders belong to it, too: `__path__ = extend_path(__path__, __name__)`. */
  isOpen(module) {
    return (this.#tree.facts(fileOf(module))?.spans ?? []).some(({ name }) => name === "__path__");
  }
  /** The module that lies at a path without its ending. A package goes before a file beside it. */
  at(path) {
    let known6 = this.#modules.get(path);
    if (known6 === void 0) {
      known6 = this.#look(path);
      this.#modules.set(path, known6);
    }
    return known6;
  }
  #look(path) {
    if (this.#tree.isFolder(path)) {
      const inside = this.#files(path === "" ? "__init__" : `${path}/__init__`, path);
      if (inside.source >= 0 || inside.stub >= 0) return inside;
    }
    if (path === "") return null;
    const beside2 = this.#files(path, null);
    return fileOf(beside2) >= 0 ? beside2 : null;
  }
  #files(path, folder) {
    const file = (ending) => this.#endings.has(ending) ? this.#tree.index(path + ending) : -1;
    const source2 = file(".py");
    return { source: source2 >= 0 ? source2 : file(".pyw"), stub: file(".pyi"), compiled: file(".pyx"), folder };
  }
  /** The nearest folder, from this one up, that is no package: `sys.path[0]` of a program there, and what pytest puts first. */
  nearestBase(folder) {
    const way = [];
    let at2 = folder;
    let base = this.#bases.get(at2);
    while (base === void 0 && at2 !== "" && this.#isPart(at2)) {
      way.push(at2);
      at2 = folderOf(at2);
      base = this.#bases.get(at2);
    }
    const found2 = base ?? at2;
    this.#bases.set(at2, found2);
    for (const one of way) this.#bases.set(one, found2);
    return found2;
  }
  /** A package that can be imported by its name. */
  #isPart(folder) {
    return NAME2.test(folder.slice(folder.lastIndexOf("/") + 1)) && this.isPackage(folder);
  }
  /**
   * The folder that holds the outermost package, whatever lies between: folders without `__init__` in a package are part of it. A source
   * folder that a project declares, and the folder of a project, hold what lies below them.
   */
  #outerBase(folder) {
    let base = this.nearestBase(folder);
    let at2 = folder;
    for (let depth = 0; depth < MOST_ABOVE && at2 !== ""; depth++) {
      if (this.#sources.has(at2)) return at2;
      if (this.#roots.has(at2)) return base.length < at2.length ? at2 : base;
      if (this.#isPart(at2)) base = folderOf(at2);
      at2 = folderOf(at2);
    }
    return base;
  }
  #infer(files) {
    for (const file of files) {
      const path = this.#tree.paths[file] ?? "";
      const folder = folderOf(path);
      const name = path.slice(folder === "" ? 0 : folder.length + 1);
      if (name === "conftest.py") this.#inferred.add(this.nearestBase(folder));
      else if (name === "__init__.py" && folder !== "" && !this.#isPart(folderOf(folder))) {
        const root = folderOf(folder);
        this.#inferred.add(root);
        if (this.#roots.has(root) || this.#outerBase(folder) !== root) continue;
        const top2 = folder.slice(root === "" ? 0 : root.length + 1);
        const known6 = this.#undeclared.get(top2);
        if (known6 === void 0) this.#undeclared.set(top2, [root]);
        else known6.push(root);
      }
    }
  }
  #offer(files) {
    const projects = /* @__PURE__ */ new Map();
    for (const [project, roots] of this.#roots) for (const root of roots) if (!projects.has(root)) projects.set(root, project);
    const seen = /* @__PURE__ */ new Set();
    for (const file of files) {
      const path = this.#tree.paths[file] ?? "";
      let cut2 = -1;
      for (let depth = 0; depth < MOST_ABOVE; depth++) {
        const root = path.slice(0, Math.max(0, cut2));
        const next = path.indexOf("/", cut2 + 1);
        const project = projects.get(root);
        if (project !== void 0) {
          const end = next < 0 ? path.lastIndexOf(".") : next;
          const top2 = path.slice(cut2 + 1, end);
          const key = `${root}\0${top2}`;
          const offered = root !== project || next >= 0 && !NOT_OFFERED.has(top2);
          if (offered && !seen.has(key)) {
            seen.add(key);
            const known6 = this.#offering.get(top2);
            if (known6 === void 0) this.#offering.set(top2, [{ root, project }]);
            else known6.push({ root, project });
          }
        }
        if (next < 0) break;
        cut2 = next;
      }
    }
  }
  /** How names are looked up for files of a folder; tests have that folder itself, or the one above its package, first. */
  scopeOf(folder, isTest3) {
    const nearest4 = this.nearestBase(folder);
    const key = isTest3 ? `${nearest4}\0` : nearest4;
    let scope = this.#scopes.get(key);
    if (scope === void 0) {
      const outer = this.#outerBase(folder);
      const places = this.#above(nearest4, isTest3 && nearest4.length > outer.length ? nearest4 : outer, isTest3);
      scope = new Scope(this, this.#tree, places, (top2) => this.#others(outer, top2));
      this.#scopes.set(key, scope);
    }
    return scope;
  }
  /** Roots for files of a folder: its base, then the folders above it and what their projects declare. */
  #above(nearest4, base, isTest3) {
    const roots = /* @__PURE__ */ new Set();
    const weak = [];
    const placed = [];
    let at2 = nearest4.length > base.length ? nearest4 : base;
    for (let depth = 0; depth < MOST_ABOVE; depth++) {
      if (at2.length > base.length) {
        if (at2 === nearest4 || this.#inferred.has(at2)) weak.push(at2);
      } else {
        placed.push(...this.#placed.get(at2) ?? []);
        for (const root of this.#roots.get(at2) ?? []) roots.add(root);
        if (at2 === base || isTest3 && at2 === nearest4 || this.#inferred.has(at2)) roots.add(at2);
      }
      if (at2 === "") break;
      at2 = folderOf(at2);
    }
    for (const root of this.#roots.get("") ?? []) roots.add(root);
    return { roots: [...roots], weak, placed };
  }
  /**
   * Where other projects have a top-level name, nearest first, then an undeclared place that nothing else can mean. Of a project with its
   * modules beside its settings only packages count.
   */
  #others(base, top2) {
    const declared3 = (this.#offering.get(top2) ?? []).map(({ root, project }) => ({ path: inRoot(root, top2), near: sharedLength3(base, project), isFlat: root === project })).filter(({ path, isFlat }) => !isFlat || this.at(path)?.folder !== null).sort((a, b) => b.near - a.near || (a.path < b.path ? -1 : 1)).slice(0, MOST_OTHERS).map(({ path }) => ({ path, possible: false }));
    const undeclared = this.#undeclared.get(top2) ?? [];
    const only = undeclared.length === 1 ? undeclared[0] : void 0;
    return only === void 0 ? declared3 : [...declared3, { path: inRoot(only, top2), possible: true }];
  }
};
function inRoot(root, top2) {
  return root === "" ? top2 : `${root}/${top2}`;
}
function sharedLength3(a, b) {
  let shared = 0;
  const length = Math.min(a.length, b.length);
  for (let at2 = 0; at2 < length && a.charCodeAt(at2) === b.charCodeAt(at2); at2++) if (a.charCodeAt(at2) === 47) shared = at2 + 1;
  const whole2 = (one, other) => other === "" || other === one || one.startsWith(`${other}/`);
  return whole2(a, b) ? b.length + 1 : whole2(b, a) ? a.length + 1 : shared;
}
var Scope = class {
  #modules;
  #tree;
  #above;
  #others;
  #found = /* @__PURE__ */ new Map();
  #places = /* @__PURE__ */ new Map();
  constructor(modules, tree, above3, others) {
    this.#modules = modules;
    this.#tree = tree;
    this.#above = above3;
    this.#others = others;
  }
  find(name) {
    let found2 = this.#found.get(name);
    if (found2 === void 0) {
      found2 = this.#search(name.split("."));
      this.#found.set(name, found2);
    }
    return found2;
  }
  /**
   * The first place with a package or module of that name has it; folders without `__init__` count only where there is none, and then all
   * of them together (docs.python.org/3/reference/import.html#namespace-packages). Places of the file's own projects go before those of
   * others, which need not be installed beside it. Where the nearest lacks the rest of the name, another that has it may be meant
   * (`pkgutil.extend_path`).
   */
  #search(parts) {
    const places = this.#placesOf(parts[0] ?? "");
    const own2 = this.#among(
      places.filter((place) => place.own),
      parts
    );
    if (own2 !== null && own2.module !== null) return own2;
    const all = this.#among(places, parts) ?? NOT_FOUND;
    if (all.module !== null) return all;
    const open = all.last !== null && this.#modules.isOpen(all.last);
    for (const { module, folders, possible } of places) {
      const other = module === null ? NOT_FOUND : this.#descend(module, folders, parts, possible || !open);
      if (other.module !== null) return other;
    }
    return own2?.last != null ? own2 : all;
  }
  #among(places, parts) {
    const nearest4 = places.find(({ module, possible }) => module !== null && !possible) ?? places.find(({ module }) => module !== null);
    if (nearest4 !== void 0) return this.#descend(nearest4.module, nearest4.folders, parts, nearest4.possible);
    const folders = places.filter(({ possible }) => !possible).map(({ path }) => path);
    return folders.length === 0 ? null : this.#descend(null, folders, parts, false);
  }
  #placesOf(top2) {
    const known6 = this.#places.get(top2);
    if (known6 !== void 0) return known6;
    const places = [];
    const seen = /* @__PURE__ */ new Set();
    const add5 = (path, own2, possible) => {
      if (seen.has(path)) return;
      seen.add(path);
      const module = this.#modules.at(path);
      if (module === null && !this.#tree.isFolder(path)) return;
      places.push({
        path,
        own: own2,
        module,
        possible,
        folders: module === null ? [path] : module.folder === null ? [] : [module.folder]
      });
    };
    for (const { name, folder } of this.#above.placed) if (name === top2) add5(folder, true, false);
    for (const root of this.#above.roots) add5(inRoot(root, top2), true, false);
    for (const { path, possible } of this.#others(top2)) add5(path, false, possible);
    for (const root of this.#above.weak) add5(inRoot(root, top2), false, true);
    this.#places.set(top2, places);
    return places;
  }
  #descend(first, start, parts, possible) {
    let module = first;
    let last = first;
    let reached = first === null ? 0 : 1;
    let folders = start;
    for (let at2 = 1; at2 < parts.length; at2++) {
      const part = parts[at2] ?? "";
      const paths = folders.map((folder) => folder === "" ? part : `${folder}/${part}`);
      module = null;
      for (const path of paths) module ??= this.#modules.at(path);
      if (module !== null) {
        last = module;
        reached = at2 + 1;
        folders = module.folder === null ? [] : [module.folder];
      } else {
        folders = paths.filter((path) => this.#tree.isFolder(path));
        if (folders.length === 0) break;
      }
    }
    return { module: reached === parts.length ? module : null, last, parts: reached, possible };
  }
};

// src/impact/languages/python/names.ts
var STANDARD = new Set(
  "__future__ _abc _aix_support _android_support _ast _asyncio _bisect _blake2 _bootlocale _bootsubprocess _bz2 _codecs _codecs_cn _codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc _colorize _compat_pickle _compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime _dbm _decimal _dummy_thread _elementtree _frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _imp _interpchannels _interpqueues _interpreters _io _ios_support _json _locale _lsprof _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode _opcode_metadata _operator _osx_support _overlapped _pickle _posixshmem _posixsubprocess _py_abc _pydatetime _pydecimal _pyio _pylong _pyrepl _queue _random _scproxy _sha1 _sha2 _sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime _struct _suggestions _symtable _sysconfig _thread _threading_local _tkinter _tokenize _tracemalloc _typeshed _typing _uuid _warnings _weakref _weakrefset _winapi _wmi _zoneinfo abc aifc argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest dummy_threading email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma macpath mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os ossaudiodev parser pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo".split(" ")
);
function isStandard(top2) {
  return STANDARD.has(top2);
}
var DISTRIBUTIONS = new Map(
  Object.entries({
    Crypto: "pycryptodome",
    Cryptodome: "pycryptodomex",
    IPython: "ipython",
    MySQLdb: "mysqlclient",
    OpenSSL: "pyOpenSSL",
    PIL: "Pillow",
    PyQt5: "PyQt5",
    "airflow.providers": "apache-airflow-providers",
    airflow: "apache-airflow",
    attr: "attrs",
    "azure.identity": "azure-identity",
    "azure.storage.blob": "azure-storage-blob",
    bs4: "beautifulsoup4",
    cv2: "opencv-python",
    dateutil: "python-dateutil",
    debug_toolbar: "django-debug-toolbar",
    discord: "discord.py",
    django_celery_beat: "django-celery-beat",
    django_filters: "django-filter",
    docx: "python-docx",
    dotenv: "python-dotenv",
    faiss: "faiss-cpu",
    fitz: "PyMuPDF",
    flask_sqlalchemy: "Flask-SQLAlchemy",
    git: "GitPython",
    gi: "PyGObject",
    "google.api_core": "google-api-core",
    "google.auth": "google-auth",
    "google.cloud.bigquery": "google-cloud-bigquery",
    "google.cloud.pubsub": "google-cloud-pubsub",
    "google.cloud.pubsub_v1": "google-cloud-pubsub",
    "google.cloud.storage": "google-cloud-storage",
    "google.genai": "google-genai",
    "google.generativeai": "google-generativeai",
    "google.oauth2": "google-auth",
    "google.protobuf": "protobuf",
    googleapiclient: "google-api-python-client",
    grpc: "grpcio",
    grpc_status: "grpcio-status",
    jose: "python-jose",
    jwt: "PyJWT",
    kafka: "kafka-python",
    ldap: "python-ldap",
    levenshtein: "python-Levenshtein",
    magic: "python-magic",
    markdown: "Markdown",
    memcache: "python-memcached",
    mpl_toolkits: "matplotlib",
    multipart: "python-multipart",
    nacl: "PyNaCl",
    "opentelemetry.sdk": "opentelemetry-sdk",
    opentelemetry: "opentelemetry-api",
    pkg_resources: "setuptools",
    pptx: "python-pptx",
    psycopg2: "psycopg2-binary",
    pycurl: "pycurl",
    pylab: "matplotlib",
    pymysql: "PyMySQL",
    pythoncom: "pywin32",
    pywintypes: "pywin32",
    rest_framework: "djangorestframework",
    rest_framework_simplejwt: "djangorestframework-simplejwt",
    "ruamel.yaml": "ruamel.yaml",
    ruamel_yaml: "ruamel.yaml",
    serial: "pyserial",
    skimage: "scikit-image",
    sklearn: "scikit-learn",
    slugify: "python-slugify",
    socks: "PySocks",
    sphinx: "Sphinx",
    telegram: "python-telegram-bot",
    tree_sitter: "tree-sitter",
    typing_extensions: "typing_extensions",
    usb: "pyusb",
    webview: "pywebview",
    websocket: "websocket-client",
    win32api: "pywin32",
    win32con: "pywin32",
    wx: "wxPython",
    yaml: "PyYAML",
    zmq: "pyzmq"
  })
);
function distributionOf(module) {
  let prefix = module;
  for (let parts = 0; parts < 4; parts++) {
    const known6 = DISTRIBUTIONS.get(prefix);
    if (known6 !== void 0) return known6;
    const cut2 = prefix.lastIndexOf(".");
    if (cut2 < 0) break;
    prefix = prefix.slice(0, cut2);
  }
  const top2 = module.split(".", 1)[0] ?? module;
  return DISTRIBUTIONS.get(top2) ?? top2;
}

// src/impact/languages/python/link.ts
var TEST_FILE = /(?:^|\/)(?:test_[^/]*|[^/]*_test|tests)\.py$/;
var MOST_HANDS = 8;
var MOST_STARS = 20;
function linkPython(tree, files, sink) {
  const python2 = files.filter((file) => isPythonFile(tree.paths[file] ?? ""));
  const linker = new Linker(tree, python2, sink);
  for (const file of python2) linker.link(file);
}
var Linker = class {
  #tree;
  #sink;
  #modules;
  #exports = /* @__PURE__ */ new Map();
  #own = /* @__PURE__ */ new Map();
  #given = /* @__PURE__ */ new Map();
  /** Of the file at hand, what a plainer statement of it goes before. */
  #weaker = [];
  #conftests = /* @__PURE__ */ new Map();
  constructor(tree, files, sink) {
    this.#tree = tree;
    this.#sink = sink;
    this.#modules = new Modules(tree, files);
  }
  link(file) {
    const path = this.#tree.paths[file] ?? "";
    const folder = folderOf(path);
    const name = path.slice(folder === "" ? 0 : folder.length + 1);
    this.#package(file, folder, name);
    const isTest3 = name === "conftest.py" || TEST_FILE.test(path);
    if (isTest3) {
      for (const conftest of this.#conftestsOf(folder)) this.#sink.edge(file, conftest, "test", 0, "conftest.py");
    }
    const importer = { file, folder, scope: this.#modules.scopeOf(folder, isTest3) };
    for (const fact2 of this.#tree.facts(file)?.imports ?? []) this.#fact(importer, fact2);
    for (const { to: to3, how, line, specifier, options } of this.#weaker) this.#sink.edge(file, to3, how, line, specifier, options);
    this.#weaker = [];
  }
  /** A package's own file runs before the modules in it. */
  #package(file, folder, name) {
    const isInit = name === "__init__.py" || name === "__init__.pyi";
    const within4 = isInit ? folderOf(folder) : folder;
    if (isInit && folder === "") return;
    const init = this.#modules.at(within4);
    if (init === null || init.folder === null) return;
    const package_ = within4.slice(within4.lastIndexOf("/") + 1);
    this.#sink.edge(file, name.endsWith(".pyi") && init.stub >= 0 ? init.stub : fileOf(init), "init", 0, package_);
  }
  /** Of a folder and those above it (docs.pytest.org, "conftest.py: sharing fixtures across multiple files"). */
  #conftestsOf(folder) {
    const way = [];
    let at2 = folder;
    let found2;
    while (at2 !== null && found2 === void 0) {
      found2 = this.#conftests.get(at2);
      if (found2 !== void 0) break;
      way.push(at2);
      at2 = at2 === "" ? null : folderOf(at2);
    }
    let known6 = found2 ?? [];
    for (const one of way.reverse()) {
      const own2 = this.#tree.index(one === "" ? "conftest.py" : `${one}/conftest.py`);
      if (own2 >= 0) known6 = [own2, ...known6];
      this.#conftests.set(one, known6);
    }
    return known6;
  }
  #fact(importer, fact2) {
    const { specifier } = fact2;
    if (fact2.kind === "string") this.#string(importer, fact2);
    else if (specifier.startsWith(".")) this.#relative(importer, fact2);
    else if (isStandard(topOf(specifier))) this.#sink.external(importer.file, topOf(specifier), fact2.line);
    else this.#absolute(importer, fact2);
  }
  // Imports
  #relative(importer, fact2) {
    const base = relativePath(importer.folder, fact2.specifier);
    const module = base === null ? null : this.#modules.at(base);
    if (module !== null) this.#take(importer, fact2, module, false);
    else if (base === null || !this.#fromFolders(importer, fact2, [base])) {
      if (fact2.conditional !== true) this.#sink.unresolved(importer.file, fact2.specifier, fact2.line);
    }
  }
  #absolute(importer, fact2) {
    const { specifier, line } = fact2;
    const found2 = importer.scope.find(specifier);
    if (found2.module !== null) {
      this.#take(importer, fact2, found2.module, found2.possible);
      if (found2.possible) this.#sink.external(importer.file, distributionOf(specifier), line);
      return;
    }
    if (this.#fromNamespace(importer, fact2)) return;
    if (found2.last !== null && !found2.possible) {
      this.#edges(importer, fact2, found2.last, "init", {});
      if (this.#modules.isOpen(found2.last)) this.#sink.external(importer.file, distributionOf(specifier), line);
      else if (fact2.conditional !== true) this.#sink.unresolved(importer.file, specifier, line);
      return;
    }
    const beside2 = this.#beside(importer, specifier);
    if (beside2 !== null) this.#take(importer, fact2, beside2, true);
    this.#sink.external(importer.file, distributionOf(specifier), line);
  }
  /** A program that lies in a package finds its neighbours when it is started by its path. */
  #beside(importer, specifier) {
    const path = specifier.replaceAll(".", "/");
    return this.#modules.at(importer.folder === "" ? path : `${importer.folder}/${path}`);
  }
  /** `from folder import module`, where the folder has no `__init__`. */
  #fromNamespace(importer, fact2) {
    let any = false;
    for (const name of fact2.names ?? []) {
      if (name === "*") continue;
      const { module, possible } = importer.scope.find(`${fact2.specifier}.${name}`);
      if (module === null) continue;
      any = true;
      this.#edges(importer, { ...fact2, specifier: `${fact2.specifier}.${name}` }, module, fact2.kind, { possible });
    }
    return any;
  }
  #fromFolders(importer, fact2, folders) {
    let all = (fact2.names ?? []).length > 0;
    for (const name of fact2.names ?? []) {
      const module = folders.map((folder) => this.#modules.at(inFolder(folder, name))).find((one) => one != null);
      if (module === void 0 || module === null) all = false;
      else this.#edges(importer, { ...fact2, specifier: joined2(fact2.specifier, name) }, module, fact2.kind, {});
    }
    return all;
  }
  /** What is taken from a module that was found. */
  #take(importer, fact2, module, possible) {
    const { names, kind } = fact2;
    if (names === void 0 || module.folder === null) {
      this.#edges(importer, fact2, module, kind, { possible });
      return;
    }
    const init = fileOf(module);
    for (const name of names) {
      const named = { ...fact2, specifier: joined2(fact2.specifier, name) };
      if (name === "*") this.#takeAll(importer, fact2, module, possible);
      else if (this.#ownOf(init).has(name)) this.#edges(importer, fact2, module, kind, { possible });
      else {
        const part = this.#modules.at(inFolder(module.folder, name));
        const given = part === null ? this.#givenBy(module, name, MOST_HANDS) : null;
        if (part !== null) this.#edges(importer, named, part, kind, { possible });
        else if (given === null || fileOf(given) === importer.file) this.#edges(importer, fact2, module, kind, { possible });
        else {
          this.#edges(importer, named, module, "barrel", { possible });
          this.#edges(importer, named, given, kind, { possible, via: init });
        }
      }
    }
  }
  /** `from package import *` loads the parts that its `__all__` names. */
  #takeAll(importer, fact2, module, possible) {
    this.#edges(importer, fact2, module, fact2.kind, { possible });
    for (const { name, from } of this.#exportsOf(fileOf(module)).values()) {
      const part = from === void 0 ? this.#modules.at(inFolder(module.folder ?? "", name)) : null;
      if (part !== null)
        this.#edges(importer, { ...fact2, specifier: joined2(fact2.specifier, name) }, part, fact2.kind, { possible });
    }
  }
  #edges(importer, { line, specifier }, { source: source2, stub, compiled }, kind, { possible = false, via = -1 }) {
    const stubOnly = source2 < 0 && compiled < 0;
    const add5 = (to3, how) => {
      if (!possible && via < 0) this.#sink.edge(importer.file, to3, how, line, specifier);
      else this.#weaker.push({ to: to3, how, line, specifier, options: { possible, via } });
    };
    if (!stubOnly) add5(source2 >= 0 ? source2 : compiled, kind);
    if (stub >= 0) add5(stub, stubOnly ? kind : "type");
  }
  // Names that pass through packages
  #exportsOf(file) {
    let known6 = this.#exports.get(file);
    if (known6 === void 0) {
      const exports = this.#tree.facts(file)?.exports ?? [];
      known6 = new Map(exports.map((one) => [one.name === "*" ? `* ${one.from}` : one.name, one]));
      this.#exports.set(file, known6);
    }
    return known6;
  }
  /** Names that a file declares at its top level. */
  #ownOf(file) {
    let known6 = this.#own.get(file);
    if (known6 === void 0) {
      known6 = new Set((this.#tree.facts(file)?.spans ?? []).map(({ name }) => name));
      this.#own.set(file, known6);
    }
    return known6;
  }
  /** The module a package takes a name from, through further packages; null where it does not say. */
  #givenBy(module, name, hands) {
    const init = fileOf(module);
    const key = `${init} ${name}`;
    const known6 = this.#given.get(key);
    if (known6 !== void 0) return known6;
    this.#given.set(key, null);
    const found2 = this.#search(module, init, name, hands);
    this.#given.set(key, found2);
    return found2;
  }
  #search(module, init, name, hands) {
    const exports = this.#exportsOf(init);
    const one = exports.get(name);
    if (one?.from !== void 0) return this.#giver(module, one.from, one.of ?? name, hands);
    let stars = 0;
    for (const { name: star, from } of exports.values()) {
      if (star !== "*" || from === void 0 || ++stars > MOST_STARS) continue;
      const giver = this.#moduleNamed(module, from);
      if (giver === null) continue;
      if (this.#ownOf(fileOf(giver)).has(name)) return giver;
      const further = giver.folder === null || hands === 0 ? null : this.#givenBy(giver, name, hands - 1);
      if (further !== null) return further;
    }
    return null;
  }
  #giver(module, from, of, hands) {
    const giver = this.#moduleNamed(module, from);
    if (giver === null) {
      const base = from.startsWith(".") ? relativePath(module.folder ?? "", from) : null;
      return base === null ? null : this.#modules.at(inFolder(base, of));
    }
    if (giver.folder === null || this.#ownOf(fileOf(giver)).has(of)) return giver;
    return this.#modules.at(inFolder(giver.folder, of)) ?? (hands === 0 ? null : this.#givenBy(giver, of, hands - 1)) ?? giver;
  }
  #moduleNamed({ folder }, specifier) {
    const within4 = folder ?? "";
    if (!specifier.startsWith(".")) {
      return isStandard(topOf(specifier)) ? null : this.#modules.scopeOf(within4, false).find(specifier).module;
    }
    const path = relativePath(within4, specifier);
    return path === null ? null : this.#modules.at(path);
  }
  // Strings
  #string(importer, fact2) {
    const { specifier } = fact2;
    if (specifier.startsWith(".")) {
      const path = relativePath(importer.folder, specifier.replace(":", "."));
      const module2 = path === null ? null : this.#modules.at(path);
      if (module2 !== null) this.#edges(importer, fact2, module2, "string", { possible: true });
      return;
    }
    const colon = specifier.indexOf(":");
    const name = colon < 0 ? specifier : specifier.slice(0, colon);
    if (isStandard(topOf(name))) return;
    const found2 = importer.scope.find(name);
    const module = found2.module ?? found2.last;
    if (module === null || found2.possible) return;
    const rest = name.split(".").slice(found2.parts);
    if (colon >= 0) rest.push(...specifier.slice(colon + 1).split("."));
    this.#named(importer, fact2, module, found2, rest);
  }
  /** Of a text that goes further than the modules do, one more part must be a name there; two parts of modules and two of names will do. */
  #named(importer, fact2, module, found2, rest) {
    const first = rest[0];
    if (first === void 0) {
      this.#edges(importer, fact2, module, "string", { possible: true });
      return;
    }
    const file = fileOf(module);
    const given = module.folder === null ? null : this.#givenBy(module, first, MOST_HANDS);
    if (given !== null) this.#edges(importer, fact2, given, "string", { possible: true, via: file });
    if (given !== null || this.#ownOf(file).has(first) || found2.parts > 1 && rest.length <= 2) {
      this.#edges(importer, fact2, module, "string", { possible: true });
    }
  }
};
function topOf(name) {
  const dot = name.indexOf(".");
  return dot < 0 ? name : name.slice(0, dot);
}
function inFolder(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
function joined2(specifier, name) {
  return specifier.endsWith(".") ? specifier + name : `${specifier}.${name}`;
}
function relativePath(folder, specifier) {
  let at2 = folder;
  let dots = 1;
  for (; specifier.charCodeAt(dots) === 46; dots++) {
    if (at2 === "") return null;
    at2 = folderOf(at2);
  }
  const rest = specifier.slice(dots).replaceAll(".", "/");
  return rest === "" ? at2 : inFolder(at2, rest);
}

// src/impact/languages/python/index.ts
var python = {
  id: "python",
  languages: ["Python"],
  status: "supported",
  facts: pythonFacts,
  isConfig: isPythonConfig,
  link: linkPython
};

// src/impact/languages/ruby/facts.ts
var RELATIVE = "./";
var FEATURE = "feature";
var LOAD = "load";
var LOAD_PATH = "load-path";
var GLOB = "*";
var CONSTANT2 = "::";
var MAX_PARTS3 = 32;
var MAX_DEPTH2 = 8;
var MAX_NAME3 = 500;
var MOST_CONSTANTS = 5e3;
function rubyFacts(code, path) {
  return new RubyReader(code, path).read();
}
var RubyReader = class {
  #code;
  #path;
  #lines;
  /** Of what stands at the top, one behind the other. */
  #begins;
  #ends;
  #imports = [];
  #seen = /* @__PURE__ */ new Set();
  #declares = /* @__PURE__ */ new Set();
  #spans = [];
  #scopes = [];
  #module = "";
  #constants = 0;
  #entry;
  constructor(code, path) {
    this.#code = code;
    this.#path = path;
    this.#lines = lineCounter(code.text);
    this.#begins = lineCounter(code.text);
    this.#ends = lineCounter(code.text);
    this.#entry = code.text.startsWith("#!");
  }
  read() {
    const { tokens } = this.#code;
    for (let at2 = 0; at2 < tokens.length; ) at2 = tokens.kinds[at2] === WORD ? this.#word(at2) : at2 + 1;
    while (this.#scopes.length > 0) this.#leave(tokens.length - 1);
    return {
      imports: this.#imports,
      ...this.#declares.size === 0 ? {} : { declares: [...this.#declares] },
      ...this.#spans.length === 0 ? {} : { spans: this.#spans },
      ...this.#entry ? { entry: true } : {}
    };
  }
  #add(specifier, kind, token, names) {
    if (specifier === "" || specifier.length > 500) return;
    const key = `${names[0]}\0${specifier}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const line = this.#lines(this.#code.tokens.starts[token] ?? 0);
    this.#imports.push({ specifier, kind, line, names });
  }
  /** `x.y`, `:y`, `y:` – a name, whatever it reads. */
  #isName(at2) {
    const { tokens } = this.#code;
    if (tokens.is(at2 - 1, ".") || tokens.is(at2 - 1, "?.") || tokens.is(at2 - 1, "@")) return true;
    if (tokens.is(at2 - 1, "&") && tokens.is(at2, ".")) return true;
    if (tokens.is(at2 - 1, ":") && tokens.ends[at2 - 1] === tokens.starts[at2]) return true;
    return tokens.is(at2 + 1, ":") && tokens.starts[at2 + 1] === tokens.ends[at2] && !tokens.is(at2 - 1, "?");
  }
  #word(at2) {
    const { tokens, text } = this.#code;
    const first = text.charCodeAt(tokens.starts[at2] ?? 0);
    if (first === 36) return this.#loadPath(at2);
    if (first >= 65 && first <= 90) return this.#constant(at2);
    if (this.#isName(at2)) return at2 + 1;
    switch (tokens.word(at2)) {
      case "require":
      case "require_dependency":
        return this.#require(at2, FEATURE);
      case "require_relative":
        return this.#require(at2, RELATIVE);
      case "load":
      case "eval_gemfile":
      case "import":
        return this.#require(at2, LOAD);
      case "autoload":
        return this.#autoload(at2);
      case "class":
      case "module":
        return this.#open(at2);
      case "if":
      case "unless":
      case "while":
      case "until":
        if (this.#beginsBlock(at2)) this.#enter(null, at2);
        return at2 + 1;
      case "def":
        return this.#method(at2);
      case "case":
      case "begin":
      case "for":
        this.#enter(null, at2);
        return at2 + 1;
      case "do":
        if (!this.#isLoopDo()) this.#enter(null, at2);
        return at2 + 1;
      case "end":
        this.#leave(at2);
        return at2 + 1;
      default:
        this.#fill();
        if (tokens.is(at2, "__FILE__") && (tokens.is(at2 + 1, "==") || tokens.is(at2 - 1, "=="))) this.#entry = true;
        return at2 + 1;
    }
  }
  #fill() {
    const scope = this.#scopes[this.#scopes.length - 1];
    if (scope !== void 0 && scope.name !== null) scope.filled = true;
  }
  // Scopes
  #beginsBlock(at2) {
    const { tokens } = this.#code;
    if (tokens.breaks[at2] === 1 || at2 === 0) return true;
    const before = tokens.kinds[at2 - 1];
    if (before === WORD) return BEFORE_VALUE2.has(tokens.word(at2 - 1));
    if (before === STRING) return false;
    return !(tokens.is(at2 - 1, ")") || tokens.is(at2 - 1, "]") || tokens.is(at2 - 1, "}") || tokens.is(at2 - 1, "?") || tokens.is(at2 - 1, "!")) && before !== 2;
  }
  /** `while x do`: one end for both. */
  #isLoopDo() {
    const scope = this.#scopes[this.#scopes.length - 1];
    if (scope === void 0 || scope.word !== "while" && scope.word !== "until" && scope.word !== "for") return false;
    scope.word = "";
    return true;
  }
  #enter(name, at2) {
    this.#fill();
    this.#scopes.push({ name, start: at2, filled: false, word: this.#code.tokens.word(at2) });
  }
  #leave(at2) {
    const scope = this.#scopes.pop();
    if (scope === void 0 || scope.name === null) return;
    const short = this.#outer();
    if (scope.filled || !this.#hasInner(scope.name)) this.#declares.add(scope.name);
    if (short === "") this.#span(scope.name, scope.start, at2);
    this.#module = short;
  }
  #outer() {
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const name = this.#scopes[i]?.name;
      if (name != null) return name;
    }
    return "";
  }
  #withInner = /* @__PURE__ */ new Set();
  #hasInner(name) {
    return this.#withInner.has(name);
  }
  #span(name, from, to3) {
    const { starts } = this.#code.tokens;
    this.#spans.push({ name, from: this.#begins(starts[from] ?? 0), to: this.#ends(starts[to3] ?? 0), exported: true });
  }
  #method(at2) {
    const { tokens } = this.#code;
    this.#fill();
    let next = at2 + 1;
    while (tokens.breaks[next] === 0 && (tokens.is(next + 1, ".") || tokens.is(next, ".")) && next < at2 + 8) next++;
    next++;
    if (tokens.is(next, "?") || tokens.is(next, "!")) next++;
    if (tokens.is(next, "(")) next = (tokens.pairs[next] ?? -1) < 0 ? next + 1 : (tokens.pairs[next] ?? next) + 1;
    const isEndless = tokens.is(next, "=") && tokens.breaks[next] === 0 && !tokens.is(next + 1, "(") && tokens.starts[next] !== tokens.ends[next - 1];
    if (!isEndless) this.#scopes.push({ name: null, start: at2, filled: false, word: "def" });
    return at2 + 2;
  }
  /** `class A::B < C`, `module A`, `class << self`. */
  #open(at2) {
    const { tokens } = this.#code;
    const name = this.#module.length > MAX_NAME3 ? null : this.#nameAt(at2 + 1);
    if (name === null) {
      this.#enter(null, at2);
      return at2 + 1;
    }
    const full = name.text.startsWith("::") ? name.text.slice(2) : this.#module === "" ? name.text : `${this.#module}::${name.text}`;
    const parent = this.#scopes[this.#scopes.length - 1];
    if (parent?.name != null) this.#withInner.add(parent.name);
    this.#scopes.push({ name: full, start: at2, filled: tokens.is(at2, "class"), word: "module" });
    if (tokens.is(name.next, "<") && !tokens.is(name.next + 1, "<")) {
      const next = this.#constantFrom(name.next + 1);
      this.#module = full;
      return next;
    }
    this.#module = full;
    return name.next;
  }
  // Constants
  #nameAt(at2) {
    const { tokens, text } = this.#code;
    const parts = [];
    let next = at2;
    const isRoot = tokens.is(next, "::");
    if (isRoot) next++;
    while (parts.length < MAX_PARTS3 && tokens.kinds[next] === WORD) {
      const first = text.charCodeAt(tokens.starts[next] ?? 0);
      if (first < 65 || first > 90) break;
      parts.push(tokens.word(next));
      next++;
      if (!tokens.is(next, "::") || tokens.starts[next] !== tokens.ends[next - 1]) break;
      next++;
    }
    if (parts.length === 0) return null;
    if (tokens.is(next - 1, "::")) next--;
    return { text: (isRoot ? "::" : "") + parts.join("::"), next };
  }
  #constantFrom(at2) {
    const { tokens, text } = this.#code;
    const start = tokens.is(at2, "::") ? at2 + 1 : at2;
    const first = tokens.kinds[start] === WORD ? text.charCodeAt(tokens.starts[start] ?? 0) : 0;
    return first >= 65 && first <= 90 ? this.#constant(start) : at2;
  }
  #constant(at2) {
    const { tokens } = this.#code;
    if (tokens.is(at2 + 1, "(") && tokens.starts[at2 + 1] === tokens.ends[at2]) return at2 + 1;
    if (this.#isName(at2) || tokens.is(at2 - 1, "::") && tokens.starts[at2 - 1] === tokens.ends[at2 - 2] && this.#isValue(at2 - 2))
      return at2 + 1;
    if (tokens.is(at2, "Dir")) this.#glob(at2);
    const name = this.#nameAt(tokens.is(at2 - 1, "::") ? at2 - 1 : at2);
    if (name === null) return at2 + 1;
    if (tokens.is(name.next, "=") && tokens.breaks[at2] === 1 && !name.text.includes("::")) {
      this.#fill();
      const outside3 = this.#scopes.every((scope) => scope.name !== null);
      if (outside3) this.#declares.add(this.#module === "" ? name.text : `${this.#module}::${name.text}`);
      return name.next;
    }
    this.#fill();
    if (this.#constants < MOST_CONSTANTS) {
      this.#constants++;
      this.#use(name.text, at2);
    }
    return name.next;
  }
  /** `Dir[…]`, `Dir.glob(…)`. */
  #glob(at2) {
    const { tokens } = this.#code;
    const isCall = tokens.is(at2 + 1, ".") && tokens.is(at2 + 2, "glob") && tokens.is(at2 + 3, "(");
    if (!isCall && !tokens.is(at2 + 1, "[")) return;
    const path = this.#pathAt(isCall ? at2 + 4 : at2 + 2, false);
    if (path?.text.includes("*")) this.#add(path.text, "require", at2, [GLOB, ...path.relative ? [RELATIVE] : []]);
  }
  #isValue(at2) {
    const { tokens } = this.#code;
    return tokens.kinds[at2] === WORD || tokens.is(at2, ")") || tokens.is(at2, "]");
  }
  #use(name, at2) {
    const key = `${CONSTANT2}${this.#module}\0${name}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const line = this.#lines(this.#code.tokens.starts[at2] ?? 0);
    this.#imports.push({
      specifier: name,
      kind: "package",
      line,
      names: this.#module === "" || name.startsWith("::") ? [CONSTANT2] : [CONSTANT2, this.#module]
    });
  }
  // Files
  /** The argument of a command: behind its name or in brackets. */
  #argument(at2) {
    const { tokens } = this.#code;
    return tokens.is(at2 + 1, "(") && tokens.starts[at2 + 1] === tokens.ends[at2] ? at2 + 2 : at2 + 1;
  }
  #require(at2, what) {
    const { tokens } = this.#code;
    this.#fill();
    if (tokens.breaks[at2 + 1] === 1) return at2 + 1;
    const path = this.#pathAt(this.#argument(at2), what === RELATIVE);
    if (path === null) return at2 + 1;
    if (tokens.is(at2, "import") && !path.text.includes(".")) return at2 + 1;
    this.#add(path.text, "require", at2, [path.relative ? RELATIVE : what, ...what === LOAD ? [LOAD] : []]);
    return path.next;
  }
  /** `autoload :Name, 'path'`. */
  #autoload(at2) {
    const { tokens } = this.#code;
    this.#fill();
    let next = this.#argument(at2);
    if (tokens.is(next, ":")) next++;
    const name = this.#nameAt(next);
    if (name === null && tokens.kinds[next] !== STRING) return at2 + 1;
    const comma = name?.next ?? next + 1;
    if (!tokens.is(comma, ",")) return at2 + 1;
    const path = this.#pathAt(comma + 1, false);
    if (path === null) return comma;
    this.#add(path.text, "dynamic", at2, [path.relative ? RELATIVE : FEATURE]);
    return path.next;
  }
  /** `$LOAD_PATH.unshift __dir__`, `$: << File.expand_path('../lib', __FILE__)`. */
  #loadPath(at2) {
    const { tokens } = this.#code;
    this.#fill();
    const isShort = tokens.is(at2, "$") && tokens.is(at2 + 1, ":");
    if (!isShort && !tokens.is(at2, "$LOAD_PATH")) return at2 + 1;
    let next = isShort ? at2 + 2 : at2 + 1;
    if (tokens.is(next, ".") && (tokens.is(next + 1, "unshift") || tokens.is(next + 1, "push") || tokens.is(next + 1, "<<")))
      next = this.#argument(next + 1);
    else if (tokens.is(next, "<") && tokens.is(next + 1, "<")) next += 2;
    else return next;
    const path = this.#pathAt(next, false);
    if (path === null) return next;
    if (path.relative) this.#add(path.text, "config", at2, [LOAD_PATH]);
    return path.next;
  }
  /** A path that is known without running: of `__dir__`, `__FILE__`, `File.join`, `File.expand_path` and strings. */
  #pathAt(at2, relative, depth = 0) {
    const { tokens } = this.#code;
    let found2 = null;
    if (depth > MAX_DEPTH2) return null;
    if (tokens.is(at2, "(")) {
      const inner2 = this.#pathAt(at2 + 1, relative, depth + 1);
      found2 = inner2 !== null && tokens.is(inner2.next, ")") ? { ...inner2, next: inner2.next + 1 } : null;
    } else if (tokens.kinds[at2] === STRING) found2 = this.#stringPath(at2, relative);
    else if (tokens.is(at2, "__dir__")) found2 = { relative: true, text: ".", next: at2 + 1 };
    else if (tokens.is(at2, "__FILE__"))
      found2 = { relative: true, text: `./${this.#path.slice(this.#path.lastIndexOf("/") + 1)}`, next: at2 + 1 };
    else if (tokens.is(at2, "File") || tokens.is(at2, "::")) found2 = this.#filePath(tokens.is(at2, "File") ? at2 : at2 + 1, depth);
    else if (tokens.is(at2, "Dir")) return null;
    if (found2 === null) return null;
    if (tokens.is(found2.next, "+") && tokens.kinds[found2.next + 1] === STRING && found2.relative) {
      const more = this.#stringPath(found2.next + 1, false);
      return more === null ? null : { relative: true, text: joined3([found2.text, more.text]), next: more.next };
    }
    return found2;
  }
  #stringPath(at2, relative) {
    const { tokens } = this.#code;
    const word = tokens.word(at2);
    const value = plainString2(word);
    if (value !== null) return { relative, text: relative ? joined3([".", value]) : value, next: at2 + 1 };
    if (!word.endsWith("#{")) return null;
    const close = tokens.pairs[at2] ?? -1;
    const inner2 = word === '"#{' && close >= 0 ? this.#pathAt(at2 + 1, false, MAX_DEPTH2 - 1) : null;
    const rest = close < 0 ? "" : tokens.word(close);
    if (inner2 === null || !inner2.relative || inner2.next !== close || !rest.startsWith("}") || !rest.endsWith('"')) return null;
    return { relative: true, text: joined3([inner2.text, rest.slice(1, -1)]), next: close + 1 };
  }
  #filePath(at2, depth) {
    const { tokens } = this.#code;
    if (!tokens.is(at2 + 1, ".")) return null;
    const method = tokens.word(at2 + 2);
    if (!FILE_METHODS.has(method) || tokens.breaks[at2 + 3] === 1) return null;
    const inBrackets = tokens.is(at2 + 3, "(");
    const parts = [];
    let next = inBrackets ? at2 + 4 : at2 + 3;
    while (parts.length < MAX_PARTS3) {
      const part = this.#pathAt(next, false, depth + 1);
      if (part === null) return null;
      parts.push(part);
      next = part.next;
      if (!tokens.is(next, ",")) break;
      next++;
    }
    if (inBrackets) {
      if (!tokens.is(next, ")")) return null;
      next++;
    }
    const [first, second] = parts;
    if (first === void 0) return null;
    if (method === "dirname") return first.relative ? { relative: true, text: above2(first.text), next } : null;
    if (method === "join") return { relative: first.relative, text: joined3(parts.map(({ text }) => text)), next };
    if (second === void 0) return { ...first, next };
    return second.relative ? { relative: true, text: joined3([second.text, first.text]), next } : null;
  }
};
var FILE_METHODS = /* @__PURE__ */ new Set(["expand_path", "join", "dirname", "realpath", "absolute_path"]);
var BEFORE_VALUE2 = new Set(
  "and or not then do else elsif when in return begin ensure rescue if unless while until case yield".split(" ")
);
function joined3(parts) {
  const found2 = [];
  for (const part of parts.join("/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && found2.length > 0 && found2[found2.length - 1] !== "..") found2.pop();
    else found2.push(part);
  }
  const isUp = found2[0] === "..";
  return parts[0]?.startsWith(".") && !isUp ? `./${found2.join("/")}` : found2.join("/");
}
function above2(path) {
  return joined3([path, ".."]);
}
function plainString2(word) {
  const quote = word[0];
  if (quote !== "'" && quote !== '"' || word.length < 2 || !word.endsWith(quote)) return null;
  const inner2 = word.slice(1, -1);
  return inner2.includes("\n") || quote === '"' && inner2.includes("\\") ? null : inner2;
}

// src/impact/languages/ruby/projects.ts
var MANIFEST2 = /(?:^|\/)(?:Gemfile|gems\.rb|\.rspec|[^/]{1,200}\.gemspec)$/;
var MOST_ROOTS3 = 64;
var Projects2 = class {
  #tree;
  #byFolder = /* @__PURE__ */ new Map();
  #ofFolder = /* @__PURE__ */ new Map();
  /** Load folders of every gem of the tree. */
  shared;
  /** Names of gems as manifests spell them, by their letters alone. */
  gems;
  constructor(tree, files) {
    this.#tree = tree;
    const folders = /* @__PURE__ */ new Set([""]);
    const gems = /* @__PURE__ */ new Map();
    for (const path of tree.configs) {
      if (MANIFEST2.test(path)) folders.add(folderOf(path));
      if (/(?:^|\/)(?:Gemfile(?:\.lock)?|gems\.(?:rb|locked)|[^/]{1,200}\.gemspec)$/.test(path))
        addGems(gems, tree.text(path) ?? "");
    }
    const added = addedRoots(tree, files);
    for (const folder of folders) this.#byFolder.set(folder, this.#project(folder, added));
    this.gems = gems;
    this.shared = [...this.#byFolder.values()].flatMap(({ shared }) => shared);
  }
  #project(folder, added) {
    const inside = (name) => folder === "" ? name : `${folder}/${name}`;
    const names = this.#tree.filesIn(folder);
    const gemspec = names.find((name) => name.endsWith(".gemspec"));
    const shared = [
      ...gemspec === void 0 ? [] : requirePaths(this.#tree.text(inside(gemspec)) ?? "").map(inside),
      inside("lib")
    ];
    const app = inside("app");
    const roots = [...shared, ...this.#childFolders(app), inside("spec"), inside("test"), inside("tests")];
    const rspec = this.#tree.text(inside(".rspec"));
    const all = [...new Set(roots)].filter((root) => this.#tree.isFolder(root));
    return {
      folder,
      roots: [...all, ...added.get(folder) ?? []].slice(0, MOST_ROOTS3),
      shared: gemspec === void 0 ? [] : [...new Set(shared)].filter((root) => this.#tree.isFolder(root)),
      support: rspec === null ? [] : required2(rspec)
    };
  }
  /** Rails loads from every folder in `app/`. */
  #childFolders(folder) {
    return this.#tree.isFolder(folder) ? [
      "channels",
      "controllers",
      "helpers",
      "jobs",
      "mailers",
      "models",
      "policies",
      "presenters",
      "serializers",
      "services",
      "views",
      "workers"
    ].map((name) => `${folder}/${name}`) : [];
  }
  /** The innermost project of a folder. */
  of(folder) {
    const known6 = this.#ofFolder.get(folder);
    if (known6 !== void 0) return known6;
    let at2 = folder;
    while (at2 !== "" && !this.#byFolder.has(at2)) at2 = folderOf(at2);
    const found2 = this.#byFolder.get(at2) ?? { folder: "", roots: [], shared: [], support: [] };
    this.#ofFolder.set(folder, found2);
    return found2;
  }
  /** The project of a folder, and those around it. */
  around(folder) {
    const found2 = [this.of(folder)];
    for (let last = found2[0]; last !== void 0 && last.folder !== ""; last = found2[found2.length - 1]) {
      found2.push(this.of(folderOf(last.folder)));
    }
    return found2;
  }
};
function addedRoots(tree, files) {
  const found2 = /* @__PURE__ */ new Map();
  const manifests = new Set(tree.configs.filter((path) => MANIFEST2.test(path)).map(folderOf));
  for (const file of files) {
    for (const { specifier, names } of tree.facts(file)?.imports ?? []) {
      if (names?.[0] !== LOAD_PATH) continue;
      const own2 = folderOf(tree.paths[file] ?? "");
      const root = joinPath(own2, specifier);
      if (root === null || !tree.isFolder(root)) continue;
      let at2 = own2;
      while (at2 !== "" && !manifests.has(at2)) at2 = folderOf(at2);
      const known6 = found2.get(at2);
      if (known6 === void 0) found2.set(at2, [root]);
      else if (known6.length < MOST_ROOTS3 && !known6.includes(root)) known6.push(root);
    }
  }
  return found2;
}
function requirePaths(text) {
  const at2 = text.indexOf("require_path");
  if (at2 < 0) return [];
  const end = text.indexOf("\n", at2);
  const line = text.slice(at2, Math.min(end < 0 ? text.length : end, at2 + 300));
  return line.slice(line.indexOf("=") + 1).split(/[^\w./-]+/).filter((part) => part !== "" && part !== "w" && !part.startsWith("/")).slice(0, 8);
}
function required2(text) {
  const words4 = text.slice(0, 4e3).split(/[\s=]+/);
  const found2 = [];
  for (let i = 0; i + 1 < words4.length; i++) {
    const next = words4[i + 1];
    if ((words4[i] === "--require" || words4[i] === "-r") && next !== void 0 && next !== "") found2.push(next);
  }
  return found2;
}
var LOCKED = /^ {4}([\w.-]{1,100}) \(/;
var GEM = /^[^#'"]{0,80}\b(?:gem|add_dependency|add_runtime_dependency|add_development_dependency)[ (]\s{0,8}["']([\w.-]{1,100})["']/;
var MOST_GEMS = 5e3;
function addGems(gems, text) {
  for (let start = 0; start < text.length && gems.size < MOST_GEMS; ) {
    const found2 = text.indexOf("\n", start);
    const end = found2 < 0 ? text.length : found2;
    const line = text.slice(start, Math.min(end, start + 200));
    const name = (LOCKED.exec(line) ?? GEM.exec(line))?.[1];
    if (name !== void 0 && !gems.has(lettersOf(name))) gems.set(lettersOf(name), name);
    start = end + 1;
  }
}
function lettersOf(name) {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

// src/impact/languages/ruby/link.ts
var MOST_DECLARING = 3;
var MOST_GLOBBED = 500;
function linkRuby(tree, files, sink) {
  const linker = new RubyLinker(tree, files, sink);
  for (const file of files) {
    for (const fact2 of tree.facts(file)?.imports ?? []) linker.resolve(file, fact2);
    linker.support(file);
  }
}
var RubyLinker = class {
  #tree;
  #sink;
  #projects;
  #declared = /* @__PURE__ */ new Map();
  #features = /* @__PURE__ */ new Map();
  constructor(tree, files, sink) {
    this.#tree = tree;
    this.#sink = sink;
    this.#projects = new Projects2(tree, files);
    for (const file of files) {
      for (const name of tree.facts(file)?.declares ?? []) {
        const known6 = this.#declared.get(name);
        if (known6 === void 0) this.#declared.set(name, [file]);
        else if (known6.length < 50) known6.push(file);
      }
    }
  }
  #folder(file) {
    return folderOf(this.#tree.paths[file] ?? "");
  }
  resolve(from, fact2) {
    switch (fact2.names?.[0]) {
      case RELATIVE:
        this.#relative(from, fact2);
        break;
      case FEATURE:
        this.#feature(from, fact2);
        break;
      case LOAD:
        this.#load(from, fact2);
        break;
      case GLOB:
        this.#glob(from, fact2);
        break;
      case CONSTANT2:
        this.#constant(from, fact2);
        break;
    }
  }
  /** A Ruby file by its path, with or without the ending. */
  #fileAt(path) {
    if (path === null) return -1;
    const withEnding = path.endsWith(".rb") ? -1 : this.#tree.index(`${path}.rb`);
    return withEnding >= 0 ? withEnding : this.#tree.index(path);
  }
  #relative(from, { kind, line, specifier }) {
    const to3 = this.#fileAt(joinPath(this.#folder(from), specifier));
    if (to3 >= 0) this.#sink.edge(from, to3, kind, line, specifier);
    else this.#sink.unresolved(from, specifier, line);
  }
  #feature(from, { kind, line, specifier }) {
    if (specifier.startsWith("./") || specifier.startsWith("../")) {
      this.#fromHere(from, kind, line, specifier);
      return;
    }
    const to3 = this.#featureFile(specifier, this.#folder(from));
    if (to3 >= 0) this.#sink.edge(from, to3, kind, line, specifier);
    else this.#missing(from, specifier, line);
  }
  /** Seen from the folder in which the program is started: that of the project, most often. */
  #fromHere(from, kind, line, specifier) {
    for (const { folder } of this.#projects.around(this.#folder(from))) {
      const to3 = this.#fileAt(joinPath(folder, specifier));
      if (to3 < 0) continue;
      this.#sink.edge(from, to3, kind, line, specifier, { possible: true });
      return;
    }
    this.#sink.unresolved(from, specifier, line);
  }
  #featureFile(name, folder) {
    const around = this.#projects.around(folder);
    const key = `${around[0]?.folder ?? ""}\0${name}`;
    const known6 = this.#features.get(key);
    if (known6 !== void 0) return known6;
    let found2 = -1;
    const roots = [...around.flatMap((project) => project.roots), ...this.#projects.shared];
    for (let i = 0; i < roots.length && found2 < 0; i++) found2 = this.#fileAt(joinPath(roots[i] ?? "", name));
    this.#features.set(key, found2);
    return found2;
  }
  #missing(from, name, line) {
    const parts = name.replace(/\.rb$/, "").split("/");
    for (let length = parts.length; length > 0; length--) {
      const gem = this.#projects.gems.get(lettersOf(parts.slice(0, length).join("")));
      if (gem === void 0) continue;
      this.#sink.external(from, gem, line);
      return;
    }
    const own2 = parts.length > 1 && this.#featureFile(parts[0] ?? "", this.#folder(from)) >= 0;
    if (own2) this.#sink.unresolved(from, name, line);
    else this.#sink.external(from, name, line);
  }
  #load(from, { kind, line, specifier }) {
    const folder = this.#folder(from);
    for (const project of this.#projects.around(folder)) {
      for (const root of [project.folder, ...project.roots]) {
        const path = joinPath(root, specifier);
        const to3 = path === null ? -1 : this.#tree.index(path);
        if (to3 < 0) continue;
        this.#sink.edge(from, to3, kind, line, specifier, { possible: true });
        return;
      }
    }
  }
  // `Dir['support/**/*.rb']`: what is done with the files is not looked at.
  #glob(from, { kind, line, specifier, names = [] }) {
    const star = specifier.indexOf("*");
    const cut2 = specifier.lastIndexOf("/", star);
    const rest = specifier.slice(cut2 + 1);
    if (rest !== "*.rb" && rest !== "**/*.rb" && rest !== "**/**/*.rb") return;
    const base = names[1] === RELATIVE ? this.#folder(from) : this.#projects.of(this.#folder(from)).folder;
    const folder = joinPath(base, specifier.slice(0, Math.max(0, cut2)));
    if (folder === null) return;
    const prefix = folder === "" ? "" : `${folder}/`;
    const { paths } = this.#tree;
    let count = 0;
    for (let file = firstFrom(this.#tree.paths, prefix); file < paths.length && count < MOST_GLOBBED; file++) {
      const path = paths[file] ?? "";
      if (!path.startsWith(prefix)) break;
      if (!path.endsWith(".rb") || rest === "*.rb" && path.includes("/", prefix.length)) continue;
      count++;
      this.#sink.edge(from, file, kind, line, specifier, { possible: true });
    }
  }
  /** From the innermost module outwards, as Ruby looks for it; then the module that a longer name begins with. */
  #constant(from, { kind, line, names = [], specifier }) {
    const name = specifier.startsWith("::") ? specifier.slice(2) : specifier;
    for (let part = name; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf("::")))) {
      for (let outer = names[1] ?? ""; ; outer = outer.slice(0, Math.max(0, outer.lastIndexOf("::")))) {
        const full = outer === "" ? part : `${outer}::${part}`;
        const files = this.#declared.get(full);
        if (files !== void 0) {
          for (const to3 of this.#declaring(full, files, from))
            this.#sink.edge(from, to3, kind, line, specifier, { possible: true });
          return;
        }
        if (outer === "") break;
      }
    }
  }
  /** Of several files that open a module the one named for it, or none where there are too many. */
  #declaring(name, files, from) {
    if (files.includes(from)) return [];
    if (files.length === 1) return files;
    const letters = lettersOf(name);
    const named = files.filter((file) => lettersOf((this.#tree.paths[file] ?? "").replace(/\.rb$/, "")).endsWith(letters));
    if (named.length > 0) return named.slice(0, MOST_DECLARING);
    return files.length <= MOST_DECLARING ? files : [];
  }
  /** RSpec loads what `.rspec` requires before each file of examples. */
  support(file) {
    const path = this.#tree.paths[file] ?? "";
    if (!path.endsWith("_spec.rb")) return;
    for (const name of this.#projects.of(folderOf(path)).support) {
      const to3 = this.#featureFile(name, folderOf(path));
      if (to3 >= 0) this.#sink.edge(file, to3, "test", 0, `--require ${name}`);
    }
  }
};

// src/impact/languages/ruby/index.ts
var ruby = {
  id: "ruby",
  languages: ["Ruby"],
  status: "supported",
  facts: rubyFacts,
  isConfig: (path) => /(?:^|\/)(?:Gemfile|Gemfile\.lock|gems\.rb|gems\.locked|\.rspec|[^/]{1,200}\.gemspec)$/.test(path),
  link: linkRuby
};

// src/impact/languages/rust/words.ts
var words3 = (text) => new Set(text.split(/\s+/));
var KEYWORDS4 = words3(
  "as async await break const continue crate dyn else enum extern false fn for gen if impl in let loop match mod move mut pub ref return self Self static struct super trait true type unsafe use where while yield"
);
var CONTEXTUAL = words3("drop union default auto");
var STANDARD_MACROS = words3(
  "assert assert_eq assert_ne cfg column compile_error concat dbg debug_assert debug_assert_eq debug_assert_ne env eprint eprintln file format format_args include include_bytes include_str line matches module_path option_env panic print println stringify thread_local todo try unimplemented unreachable vec write writeln is_x86_feature_detected macro_rules addr_of addr_of_mut"
);

// src/impact/languages/rust/facts.ts
var MOD = "mod";
var USE = "use";
var EXTERN = "extern";
var PATH = "path";
var FILE2 = "file";
var PACKAGE_FILE = "package-file";
var BY_NAME = "?";
var MAX_DEPTH3 = 64;
var MAX_NAME4 = 500;
var MAX_PARTS4 = 32;
var STANDARD2 = /* @__PURE__ */ new Set(["std", "core", "alloc"]);
var ITEMS2 = /* @__PURE__ */ new Set(["fn", "struct", "enum", "union", "trait", "type", "const", "static", "macro"]);
var MOST_NAMES = 3e3;
function rustFacts(code) {
  return new RustReader(code).read();
}
var RustReader = class {
  #code;
  #lines;
  #ends;
  #imports = [];
  #seen = /* @__PURE__ */ new Set();
  #declares = /* @__PURE__ */ new Set();
  #spans = [];
  #frames = [];
  /** Names that are bound to parts of the standard library. */
  #standard = /* @__PURE__ */ new Set();
  #bound = /* @__PURE__ */ new Set();
  #names = /* @__PURE__ */ new Map();
  #macros = /* @__PURE__ */ new Map();
  #entry = false;
  #head = { from: -1, to: -1, end: -1 };
  #hasStar = false;
  /** Of attributes that stand before the next item. */
  #paths = [];
  #conditional = false;
  #exported = false;
  constructor(code) {
    this.#code = code;
    this.#lines = lineCounter(code.text);
    this.#ends = lineCounter(code.text);
  }
  read() {
    const { tokens } = this.#code;
    for (let at2 = 0; at2 < tokens.length; ) {
      while (this.#frames.length > 0 && at2 >= (this.#frames[this.#frames.length - 1]?.close ?? 0)) this.#frames.pop();
      const sign = tokens.signs[at2];
      if (tokens.kinds[at2] === WORD) at2 = this.#word(at2);
      else if (sign === 123) {
        this.#enter(at2, { holdsItems: this.#holdsItems() && this.#opensItems(at2), isCall: this.#frame()?.isCall ?? false });
        at2++;
      } else if (sign === 35) at2 = this.#attribute(at2);
      else {
        if (sign === 59 || sign === 125) this.#forget();
        at2++;
      }
    }
    if (this.#hasStar) this.#addNames();
    this.#addMacros();
    return {
      imports: this.#imports,
      ...this.#declares.size === 0 ? {} : { declares: [...this.#declares] },
      ...this.#spans.length === 0 ? {} : { spans: this.#spans },
      ...this.#entry ? { entry: true } : {}
    };
  }
  #frame() {
    return this.#frames[this.#frames.length - 1];
  }
  /** `extern "C" {`, and the branches of `cfg_if!`. */
  #opensItems(at2) {
    const { tokens } = this.#code;
    if (tokens.kinds[at2 - 1] === STRING || tokens.is(at2 - 1, "extern")) return true;
    return tokens.is(tokens.parents[at2] ?? -1, "{") && (tokens.is(at2 - 1, "]") || tokens.is(at2 - 1, "else")) && this.#frame()?.isCall === true;
  }
  #inline() {
    return this.#frame()?.inline ?? "";
  }
  #holdsItems() {
    return this.#frame()?.holdsItems ?? true;
  }
  #enter(open, { holdsItems = false, inline = this.#inline(), isMacro = this.#frame()?.isMacro ?? false, isCall = false }) {
    const close = this.#code.tokens.pairs[open] ?? -1;
    if (close > open) this.#frames.push({ close, holdsItems, inline, isMacro, isCall });
  }
  #forget() {
    this.#paths = [];
    this.#conditional = false;
    this.#exported = false;
  }
  #line(token) {
    return this.#lines(this.#code.tokens.starts[token] ?? 0);
  }
  #ident(at2) {
    const { tokens } = this.#code;
    if (tokens.kinds[at2] !== WORD) return null;
    const word = tokens.word(at2);
    if (word === "r" && tokens.kinds[at2 + 1] === WORD && tokens.starts[at2 + 1] === tokens.ends[at2])
      return { name: tokens.word(at2 + 1).replace("#", ""), next: at2 + 2 };
    return { name: word, next: at2 + 1 };
  }
  #word(at2) {
    const { tokens } = this.#code;
    if (tokens.is(at2 - 1, ".") && !tokens.is(at2 - 2, ".")) return at2 + 1;
    const word = tokens.word(at2);
    switch (word) {
      case "mod":
        return this.#module(at2);
      case "use":
        return this.#frame()?.isMacro ? at2 + 1 : this.#use(at2);
      case "extern":
        return tokens.is(at2 + 1, "crate") ? this.#externCrate(at2) : at2 + 1;
      case "macro_rules":
        return this.#macroRules(at2);
      case "include":
      case "include_str":
      case "include_bytes":
        return tokens.is(at2 + 1, "!") ? this.#include(at2) : at2 + 1;
    }
    if (ITEMS2.has(word)) return this.#item(at2, word);
    if (tokens.is(at2 + 1, "!") && !tokens.is(at2 + 2, "=")) return this.#macroCall(at2, word);
    return this.#path(at2);
  }
  // Attributes
  #attribute(at2) {
    const { tokens } = this.#code;
    const open = tokens.is(at2 + 1, "!") ? at2 + 2 : at2 + 1;
    if (!tokens.is(open, "[")) return at2 + 1;
    const close = tokens.pairs[open] ?? -1;
    const name = open + 1;
    if (tokens.is(name, "path") && tokens.is(name + 1, "=") && tokens.kinds[name + 2] === STRING) {
      const path = plainString3(tokens.word(name + 2));
      if (path !== null) this.#paths.push(path);
      return close > 0 ? close : name;
    }
    if (tokens.is(name, "cfg")) this.#conditional = true;
    if (tokens.is(name, "macro_export")) this.#exported = true;
    if (tokens.is(name, "cfg_attr")) {
      for (let i = name; i < close; i++) {
        if (!tokens.is(i, "path") || !tokens.is(i + 1, "=") || tokens.kinds[i + 2] !== STRING) continue;
        const path = plainString3(tokens.word(i + 2));
        if (path !== null) this.#paths.push(path, BY_NAME);
      }
    }
    return name;
  }
  // Items
  #declare(name) {
    const inline = this.#inline();
    this.#declares.add(inline === "" ? name : `${inline}::${name}`);
    this.#bound.add(name);
  }
  /** `mod x;` names a file, `mod x { … }` a part of this one. */
  #module(at2) {
    const { tokens } = this.#code;
    const ident = this.#ident(at2 + 1);
    if (ident === null || this.#frame()?.isMacro) return at2 + 1;
    const inline = this.#inline();
    if (tokens.is(ident.next, ";")) {
      if (!this.#holdsItems()) return ident.next;
      const isConditional = this.#conditional || this.#frames.length > inline.split("::").length;
      const files = this.#paths.map(
        (path) => path === BY_NAME || inline === "" ? path : `${inline.replaceAll("::", "/")}/${path}`
      );
      this.#add({
        specifier: `mod ${ident.name}`,
        kind: "include",
        line: this.#line(at2),
        names: [MOD, inline, ident.name, ...files],
        ...isConditional ? { conditional: true } : {}
      });
      this.#bound.add(ident.name);
    } else if (tokens.is(ident.next, "{") && this.#holdsItems() && inline.length <= MAX_NAME4) {
      const full = inline === "" ? ident.name : `${inline}::${ident.name}`;
      this.#declares.add(`${full}::`);
      this.#bound.add(ident.name);
      if (inline === "" && this.#frames.length === 0) this.#span(ident.name, at2, tokens.pairs[ident.next] ?? -1);
      this.#enter(ident.next, { holdsItems: true, inline: full });
      this.#forget();
      return ident.next + 1;
    }
    this.#forget();
    return ident.next;
  }
  #add(fact2) {
    const key = `${fact2.names?.join("\0") ?? ""}\0\0${fact2.specifier}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#imports.push(fact2);
  }
  #item(at2, word) {
    const { tokens } = this.#code;
    let next = at2 + 1;
    if (word === "const" && (tokens.is(next, "fn") || tokens.is(next, "unsafe") || tokens.is(next, "async") || tokens.is(next, "extern")))
      return next;
    if (tokens.is(next, "mut") || word === "static" && tokens.is(next, "ref")) next++;
    const ident = this.#ident(next);
    if (ident === null || !this.#holdsItems()) return next;
    if ((word === "union" || word === "macro") && !tokens.is(ident.next, "{") && !tokens.is(ident.next, "<") && !tokens.is(ident.next, "("))
      return at2 + 1;
    if (ident.name !== "_") this.#declare(ident.name);
    if (this.#frames.length === 0) {
      if (word === "fn" && ident.name === "main") this.#entry = true;
      this.#span(ident.name, at2, this.#itemEnd(ident.next));
    }
    this.#forget();
    return ident.next;
  }
  /** The semicolon or the closing brace of an item; what was looked through once is not looked through again. */
  #itemEnd(from) {
    const { tokens } = this.#code;
    if (from > this.#head.from && from <= this.#head.to) return this.#head.end;
    let end = tokens.length - 1;
    let at2 = from;
    for (; at2 < tokens.length; at2++) {
      const sign = tokens.signs[at2];
      if (sign === 59 || sign === 123) {
        end = sign === 59 ? at2 : tokens.pairs[at2] ?? -1;
        break;
      }
      if (sign === 40 || sign === 91) at2 = Math.max(at2, tokens.pairs[at2] ?? at2);
    }
    this.#head = { from, to: at2, end };
    return end;
  }
  #span(name, from, to3) {
    const { tokens } = this.#code;
    const start = this.#line(from);
    const end = to3 < from ? start : this.#ends(tokens.starts[to3] ?? 0);
    const isPublic2 = tokens.is(from - 1, "pub") || tokens.is(from - 1, ")") || tokens.is(from - 2, "pub");
    this.#spans.push({ name, from: start, to: Math.max(start, end), ...isPublic2 ? { exported: true } : {} });
  }
  #macroRules(at2) {
    const { tokens } = this.#code;
    const ident = tokens.is(at2 + 1, "!") ? this.#ident(at2 + 2) : null;
    if (ident === null) return at2 + 1;
    const inline = this.#inline();
    this.#declares.add(`${this.#exported ? "crate::" : inline === "" ? "" : `${inline}::`}${ident.name}!`);
    this.#bound.add(`${ident.name}!`);
    if (this.#frames.length === 0) this.#span(`${ident.name}!`, at2, tokens.pairs[ident.next] ?? -1);
    this.#enter(ident.next, { isMacro: true });
    this.#forget();
    return ident.next + 1;
  }
  #macroCall(at2, word) {
    const { tokens } = this.#code;
    const open = at2 + 2;
    if (!STANDARD_MACROS.has(word) && !tokens.is(at2 - 1, "::") && !this.#frame()?.isMacro) this.#name(`${word}!`, at2);
    if (tokens.is(open, "{") && this.#holdsItems() && !this.#frame()?.isMacro) {
      this.#enter(open, { holdsItems: true, isCall: true });
      return open + 1;
    }
    return open;
  }
  // `use`
  #externCrate(at2) {
    const { tokens } = this.#code;
    const ident = this.#ident(at2 + 2);
    if (ident === null) return at2 + 2;
    const alias = tokens.is(ident.next, "as") ? this.#ident(ident.next + 1)?.name ?? "" : ident.name;
    if (!STANDARD2.has(ident.name)) {
      this.#add({ specifier: ident.name, kind: "import", line: this.#line(at2), names: [EXTERN, this.#inline(), alias] });
    }
    this.#bound.add(alias);
    this.#forget();
    return ident.next;
  }
  #use(at2) {
    const { tokens } = this.#code;
    if (tokens.kinds[at2 + 1] !== WORD && !tokens.is(at2 + 1, "::") && !tokens.is(at2 + 1, "{") && !tokens.is(at2 + 1, "*"))
      return at2 + 1;
    const before = at2 - 1;
    const isPublic2 = tokens.is(before, "pub") || tokens.is(before, ")") && tokens.is((tokens.pairs[before] ?? 0) - 1, "pub");
    const next = this.#useTree(at2 + 1, [], isPublic2 ? "re-export" : "import", 0);
    this.#forget();
    return next;
  }
  #useTree(from, prefix, kind, depth) {
    const { tokens } = this.#code;
    const path = [...prefix];
    let at2 = from;
    if (tokens.is(at2, "::")) {
      if (path.length === 0) path.push("");
      at2++;
    }
    while (at2 < tokens.length && path.length < MAX_PARTS4) {
      if (tokens.is(at2, "*")) {
        this.#addUse([...path, "*"], "*", kind, at2);
        return at2 + 1;
      }
      if (tokens.is(at2, "{")) return this.#useGroup(at2, path, kind, depth);
      const ident = this.#ident(at2);
      if (ident === null) return at2;
      const first = at2;
      if (ident.name !== "self" || path.length === 0) path.push(ident.name);
      at2 = ident.next;
      if (tokens.is(at2, "::")) {
        at2++;
        continue;
      }
      let alias = path[path.length - 1] ?? "";
      if (tokens.is(at2, "as")) {
        const as = this.#ident(at2 + 1);
        alias = as === null || as.name === "_" ? "" : as.name;
        at2 = as?.next ?? at2 + 1;
      }
      this.#addUse(path, alias, kind, first);
      return at2;
    }
    return at2;
  }
  #useGroup(open, path, kind, depth) {
    const { tokens } = this.#code;
    const close = tokens.pairs[open] ?? -1;
    if (close < 0 || depth >= MAX_DEPTH3) return Math.max(open + 1, close + 1);
    for (let at2 = open + 1; at2 < close; ) {
      const next = this.#useTree(at2, path, kind, depth + 1);
      at2 = Math.max(next, at2 + 1);
      if (tokens.is(at2, ",")) at2++;
    }
    return close + 1;
  }
  #addUse(path, alias, kind, token) {
    if (path.length === 0) return;
    const inline = this.#inline();
    const last = path[path.length - 1] ?? "";
    const head = path[0] === "" ? path[1] : path[0];
    if (STANDARD2.has(head ?? "")) this.#standard.add(alias);
    this.#bound.add(alias);
    if (alias === "*") {
      const isOwn3 = inline !== "" && !inline.includes("::") && path[0] === "super" && path.length === 2;
      if (!isOwn3 && !STANDARD2.has(head ?? "")) this.#hasStar = true;
    }
    const plain3 = inline === "" && alias === last;
    this.#add({
      specifier: path.join("::"),
      kind,
      line: this.#line(token),
      ...plain3 ? {} : { names: [USE, inline, alias] }
    });
  }
  // Paths in code
  #path(at2) {
    const { tokens } = this.#code;
    const word = tokens.word(at2);
    const isDefinition = this.#frame()?.isMacro ?? false;
    if (!tokens.is(at2 + 1, "::")) {
      if (!isDefinition && this.#mayBeName(at2, word)) this.#name(word, at2);
      return at2 + 1;
    }
    if (tokens.is(at2 - 1, "::") && !this.#isRooted(at2 - 1)) return at2 + 1;
    if (tokens.is(at2 - 1, "in") && tokens.is(at2 - 2, "(") && tokens.is(at2 - 3, "pub")) return at2 + 2;
    const parts = [word];
    let next = at2 + 1;
    while (parts.length < MAX_PARTS4 && tokens.is(next, "::") && tokens.kinds[next + 1] === WORD) {
      const ident = this.#ident(next + 1);
      if (ident === null) break;
      parts.push(ident.name);
      next = ident.next;
      if (startsUpper(ident.name)) break;
    }
    if (startsUpper(word)) {
      if (!isDefinition) this.#name(word, at2);
      return next;
    }
    if (isDefinition ? word !== "$crate" : word.startsWith("$")) return next;
    if (tokens.is(next, "!")) parts[parts.length - 1] += "!";
    if (STANDARD2.has(word) || this.#standard.has(word) || parts.length < 2) return next;
    const specifier = parts.join("::");
    const inline = this.#inline();
    this.#add({ specifier, kind: "import", line: this.#line(at2), names: inline === "" ? [PATH] : [PATH, inline] });
    return next;
  }
  /** `::a::b`: nothing that ends a value stands before. */
  #isRooted(at2) {
    const { tokens } = this.#code;
    const before = tokens.kinds[at2 - 1];
    if (before === WORD) return KEYWORDS4.has(tokens.word(at2 - 1));
    return !tokens.is(at2 - 1, ">");
  }
  #mayBeName(at2, word) {
    const { tokens } = this.#code;
    if (tokens.is(at2 - 1, "::") || tokens.is(at2 - 1, "'")) return false;
    if (startsUpper(word)) return word !== "Self";
    return tokens.is(at2 + 1, "(") && !tokens.is(at2 - 1, "fn") && !KEYWORDS4.has(word) && !CONTEXTUAL.has(word);
  }
  /** A name that may have come in through a star, or as a macro. */
  #name(name, token) {
    if (name.endsWith("!")) {
      if (!this.#macros.has(name)) this.#macros.set(name, this.#line(token));
    } else if (this.#names.size < MOST_NAMES && !this.#names.has(name)) this.#names.set(name, { inline: this.#inline(), token });
  }
  #addNames() {
    const lines2 = lineCounter(this.#code.text);
    for (const [name, { inline, token }] of this.#names) {
      if (this.#bound.has(name)) continue;
      const line = lines2(this.#code.tokens.starts[token] ?? 0);
      this.#add({ specifier: name, kind: "import", line, names: inline === "" ? [PATH] : [PATH, inline] });
    }
  }
  /** Macros that are neither written here nor brought in by `use`. */
  #addMacros() {
    for (const [name, line] of this.#macros) {
      if (this.#bound.has(name) || this.#bound.has(name.slice(0, -1))) continue;
      this.#add({ specifier: name, kind: "import", line, names: [PATH] });
    }
  }
  // Files
  /** `include!("x.rs")`, `include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/x"))`; what is made by a build script is not in the tree. */
  #include(at2) {
    const { tokens } = this.#code;
    const kind = tokens.is(at2, "include") ? "include" : "asset";
    const open = at2 + 2;
    const line = this.#line(at2);
    if (tokens.kinds[open + 1] === STRING) {
      const path = plainString3(tokens.word(open + 1));
      if (path !== null) this.#add({ specifier: path, kind, line, names: [FILE2] });
    } else if (tokens.is(open + 1, "concat") && tokens.is(open + 4, "env") && tokens.word(open + 7) === '"CARGO_MANIFEST_DIR"') {
      const parts = [];
      let next = open + 9;
      while (tokens.is(next, ",") && tokens.kinds[next + 1] === STRING && parts.length < MAX_PARTS4) {
        parts.push(plainString3(tokens.word(next + 1)) ?? "");
        next += 2;
      }
      if (tokens.is(next, ")") && parts.length > 0) this.#add({ specifier: parts.join(""), kind, line, names: [PACKAGE_FILE] });
    }
    return open;
  }
};
var startsUpper = (word) => {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90;
};
function plainString3(word) {
  const open = word.indexOf('"');
  const close = word.lastIndexOf('"');
  if (open < 0 || close <= open) return null;
  const inner2 = word.slice(open + 1, close);
  return word[0] !== "r" && inner2.includes("\\") ? null : inner2;
}

// src/impact/languages/rust/toml.ts
function manifestOf(text) {
  const read = readToml(text);
  return "problems" in read ? EMPTY : tableOf(plain(read.read));
}
function plain(node) {
  if (node.kind === "map") return new Map(entriesOf(node).map(([key, { value }]) => [key, plain(value)]));
  if (node.kind === "list") return itemsOf(node).map(plain);
  return node.kind === "scalar" && (typeof node.value === "string" || typeof node.value === "boolean") ? node.value : null;
}
function tableOf(value) {
  return value instanceof Map ? value : EMPTY;
}
function textOf(value) {
  return typeof value === "string" ? value : null;
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}
var EMPTY = /* @__PURE__ */ new Map();

// src/impact/languages/rust/crates.ts
var DEPENDENCIES = ["dependencies", "dev-dependencies", "build-dependencies", "dev_dependencies", "build_dependencies"];
var MOST_TARGETS = 2e3;
function cratesOf(tree) {
  const packages = /* @__PURE__ */ new Map();
  for (const path of tree.configs) {
    if (!path.endsWith("Cargo.toml")) continue;
    const manifest = manifestOf(tree.text(path) ?? "");
    const folder = folderOf(path);
    packages.set(folder, {
      folder,
      name: textOf(tableOf(manifest.get("package")).get("name")) ?? "",
      manifest,
      lib: null,
      old: false
    });
  }
  const crates = [];
  const scripts3 = [];
  const shared = sharedDependencies(packages);
  const all = [];
  for (const owner of packages.values()) {
    if (owner.name === "") continue;
    const edition = editionOf(owner, packages);
    owner.old = edition === null || edition === "2015";
    const targets = targetsOf2(tree, owner);
    for (const { root, kind } of targets) {
      const crate = { root, old: owner.old, folder: owner.folder, externs: /* @__PURE__ */ new Map() };
      if (kind === "lib") owner.lib = crate;
      if (kind === "script") scripts3.push({ script: root, lib: targets.find((one) => one.kind !== "script")?.root ?? -1 });
      crates.push(crate);
      all.push({ crate, owner, isScript: kind === "script" });
    }
  }
  const known6 = /* @__PURE__ */ new Map();
  for (const { crate, owner, isScript } of all) {
    let externs = known6.get(owner);
    if (externs === void 0) {
      externs = externsOf(owner, packages, shared);
      known6.set(owner, externs);
    }
    if (isScript || owner.lib === null) crate.externs = externs;
    else {
      const own2 = textOf(tableOf(owner.manifest.get("lib")).get("name")) ?? owner.name;
      crate.externs = new Map(externs).set(nameInCode(own2), owner.lib);
    }
  }
  return { crates, scripts: scripts3 };
}
function nameInCode(name) {
  return name.replaceAll("-", "_");
}
function editionOf(owner, packages) {
  const own2 = tableOf(owner.manifest.get("package")).get("edition");
  if (tableOf(own2).get("workspace") !== true) return textOf(own2);
  for (let folder = owner.folder; ; folder = folderOf(folder)) {
    const workspace = packages.get(folder)?.manifest.get("workspace");
    if (workspace !== void 0) return textOf(tableOf(tableOf(workspace).get("package")).get("edition"));
    if (folder === "") return null;
  }
}
function targetsOf2(tree, owner) {
  const { folder, manifest } = owner;
  const found2 = /* @__PURE__ */ new Map();
  const add5 = (path, kind) => {
    const root = path === null ? -1 : tree.index(path);
    if (root >= 0 && !found2.has(root) && found2.size < MOST_TARGETS) found2.set(root, kind);
  };
  const inside = (path) => joinPath(folder, path);
  add5(inside(textOf(tableOf(manifest.get("lib")).get("path")) ?? "src/lib.rs"), "lib");
  const build = tableOf(manifest.get("package")).get("build");
  if (build !== false) add5(inside(textOf(build) ?? "build.rs"), "script");
  add5(inside("src/main.rs"), "other");
  for (const [key, at2] of [
    ["bin", "src/bin"],
    ["example", "examples"],
    ["test", "tests"],
    ["bench", "benches"]
  ]) {
    for (const one of listOf(manifest.get(key))) {
      const named = textOf(tableOf(one).get("path"));
      const name = textOf(tableOf(one).get("name")) ?? "";
      if (named !== null) add5(inside(named), "other");
      else for (const path of [`${at2}/${name}.rs`, `${at2}/${name}/main.rs`]) add5(inside(path), "other");
    }
    const place = inside(at2) ?? "";
    for (const name of tree.filesIn(place)) if (name.endsWith(".rs")) add5(`${place}/${name}`, "other");
    for (const child of childrenOf(tree, place)) add5(`${place}/${child}/main.rs`, "other");
  }
  return [...found2].map(([root, kind]) => ({ root, kind }));
}
function childrenOf(tree, folder) {
  if (!tree.isFolder(folder)) return [];
  const prefix = `${folder}/`;
  const found2 = [];
  let low = 0;
  let high = tree.paths.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((tree.paths[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  for (let file = low; file < tree.paths.length; file++) {
    const path = tree.paths[file] ?? "";
    if (!path.startsWith(prefix)) break;
    const rest = path.slice(prefix.length);
    const cut2 = rest.indexOf("/");
    if (cut2 > 0 && rest.slice(cut2) === "/main.rs") found2.push(rest.slice(0, cut2));
  }
  return found2;
}
function sharedDependencies(packages) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { folder, manifest } of packages.values()) {
    const workspace = manifest.get("workspace");
    if (workspace !== void 0) found2.set(folder, tableOf(tableOf(workspace).get("dependencies")));
  }
  return found2;
}
function externsOf(owner, packages, shared) {
  const externs = /* @__PURE__ */ new Map();
  const tables = [owner.manifest, ...[...tableOf(owner.manifest.get("target")).values()].map(tableOf)];
  for (const table of tables) {
    for (const part of DEPENDENCIES) {
      for (const [key, value] of tableOf(table.get(part))) addExtern(externs, key, value, owner.folder, packages, shared);
    }
  }
  return externs;
}
function addExtern(externs, key, value, folder, packages, shared) {
  let table = tableOf(value);
  let base = folder;
  if (table.get("workspace") === true) {
    for (let at2 = folder; ; at2 = folderOf(at2)) {
      const one = shared.get(at2)?.get(key);
      if (one !== void 0) {
        table = tableOf(one);
        base = at2;
        break;
      }
      if (at2 === "") break;
    }
  }
  const name = textOf(table.get("package")) ?? key;
  const path = textOf(table.get("path")) ?? patched(name, folder, packages);
  const place = path === null ? null : joinPath(path.startsWith("\0") ? "" : base, path.replace("\0", ""));
  const local = place === null ? void 0 : packages.get(place);
  const crate = local?.lib ?? null;
  const inCode = textOf(table.get("package")) === null && local !== void 0 ? textOf(tableOf(local.manifest.get("lib")).get("name")) ?? key : key;
  externs.set(nameInCode(inCode), crate ?? name);
}
function patched(name, folder, packages) {
  for (let at2 = folder; ; at2 = folderOf(at2)) {
    for (const source2 of tableOf(packages.get(at2)?.manifest.get("patch")).values()) {
      const path = textOf(tableOf(tableOf(source2).get(name)).get("path"));
      const place = path === null ? null : joinPath(at2, path);
      if (place !== null) return `\0${place}`;
    }
    if (at2 === "") return null;
  }
}

// src/impact/languages/rust/modules.ts
var NOTHING3 = { modules: [], items: [], via: [], external: null };
var STANDARD3 = /* @__PURE__ */ new Set(["std", "core", "alloc", "proc_macro", "test"]);
var MAX_STEPS3 = 48;
var MOST_OWNERS = 3;
var MOST_ALTERNATIVES = 4;
var MAX_VIA = 8;
var Modules2 = class {
  #tree;
  /** Where a file is a module: of several crates the first ones. */
  of = /* @__PURE__ */ new Map();
  edges = [];
  missing = [];
  /** By crate, the files that define a macro. */
  macros = /* @__PURE__ */ new Map();
  #roots = /* @__PURE__ */ new Map();
  /** Lookups that stars may still cost: a circle of stars stays linear. */
  #budget;
  constructor(tree, crates, files) {
    this.#tree = tree;
    this.#budget = 2e6 + 200 * files.length;
    for (const crate of crates) this.#load(crate);
    for (const file of files) if (!this.of.has(file) && this.#declaresModules(file)) this.#load(this.#alone(file));
    for (const file of files) if (!this.of.has(file)) this.#load(this.#alone(file));
  }
  #declaresModules(file) {
    return this.#tree.facts(file)?.imports.some(({ names }) => names?.[0] === MOD) ?? false;
  }
  #alone(file) {
    return { root: file, old: false, folder: folderOf(this.#tree.paths[file] ?? ""), externs: /* @__PURE__ */ new Map() };
  }
  #load(crate) {
    const loaded = /* @__PURE__ */ new Set();
    const root = this.#module(crate, crate.root, null);
    this.#roots.set(crate, root);
    const waiting = [
      { module: root, folder: folderOf(this.#tree.paths[crate.root] ?? "") }
    ];
    loaded.add(crate.root);
    for (const { module, folder } of waiting) {
      this.#fill(module, folder, (file, parent, name, inFolder2) => {
        const known6 = loaded.has(file);
        const child = this.#module(crate, file, parent);
        if (known6) return;
        loaded.add(file);
        addChild(parent, name, child);
        waiting.push({ module: child, folder: inFolder2 });
      });
    }
  }
  #module(crate, file, parent) {
    return {
      file,
      crate,
      parent,
      children: /* @__PURE__ */ new Map(),
      items: /* @__PURE__ */ new Map(),
      bound: /* @__PURE__ */ new Map(),
      stars: [],
      known: /* @__PURE__ */ new Map()
    };
  }
  /** Reads what a file declares; gives each of its `mod x;` to `load`. */
  #fill(module, folder, load) {
    const { file, crate } = module;
    const owners = this.of.get(file);
    if (owners === void 0) this.of.set(file, [module]);
    else if (owners.length < MOST_OWNERS) owners.push(module);
    const facts4 = this.#tree.facts(file);
    const inline = /* @__PURE__ */ new Map([["", module]]);
    const within4 = (path) => {
      let at2 = module;
      let full = "";
      for (const part of path === "" ? [] : path.split("::")) {
        full = full === "" ? part : `${full}::${part}`;
        let next = inline.get(full);
        if (next === void 0) {
          next = this.#module(crate, file, at2);
          inline.set(full, next);
          addChild(at2, part, next);
        }
        at2 = next;
      }
      return at2;
    };
    for (const name of facts4?.declares ?? []) this.#declare(name, file, crate, within4);
    for (const fact2 of facts4?.imports ?? []) {
      const [what, path = "", name = ""] = fact2.names ?? [];
      if (what === MOD) this.#child(fact2, module, within4(path), path, folder, load);
      else if (what === void 0) bind(module, fact2.specifier, lastOf3(fact2.specifier));
      else if (what === USE) bind(within4(path), fact2.specifier, name);
      else if (what === EXTERN) bind(within4(path), `::${fact2.specifier}`, name);
    }
  }
  #declare(name, file, crate, within4) {
    if (name.endsWith("::")) {
      within4(name.slice(0, -2));
      return;
    }
    const cut2 = name.lastIndexOf("::");
    const short = cut2 < 0 ? name : name.slice(cut2 + 2);
    if (short.endsWith("!")) {
      let macros = this.macros.get(crate);
      if (macros === void 0) {
        macros = /* @__PURE__ */ new Map();
        this.macros.set(crate, macros);
      }
      const known6 = macros.get(short);
      if (known6 === void 0) macros.set(short, [file]);
      else if (!known6.includes(file) && known6.length < 50) known6.push(file);
    }
    if (name.startsWith("crate::")) {
      const root = this.#roots.get(crate);
      root?.items.set(short, file);
      root?.items.set(short.slice(0, -1), file);
      return;
    }
    const module = within4(cut2 < 0 ? "" : name.slice(0, cut2));
    if (!module.items.has(short)) module.items.set(short, file);
  }
  #child(fact2, own2, parent, inline, folder, load) {
    const [, , name = "", ...files] = fact2.names ?? [];
    const here = folderOf(this.#tree.paths[own2.file] ?? "");
    let found2 = false;
    const add5 = (path, inFolder2) => {
      const file = path === null ? -1 : this.#tree.index(path);
      if (file < 0) return false;
      found2 = true;
      this.edges.push({ from: own2.file, to: file, fact: fact2 });
      load(file, parent, name, inFolder2 ?? folderOf(path ?? ""));
      return true;
    };
    for (const path of files) if (path !== BY_NAME) add5(joinPath(inline === "" ? here : folder, path), null);
    if (files.length === 0 || files.includes(BY_NAME)) {
      const place = inline === "" ? folder : joinPath(folder, inline.replaceAll("::", "/"));
      const below3 = place === "" ? name : `${place}/${name}`;
      if (place !== null && !add5(`${below3}.rs`, below3)) add5(`${below3}/mod.rs`, below3);
    }
    if (!found2 && fact2.conditional !== true) this.missing.push({ file: own2.file, fact: fact2 });
  }
  /** What a name stands for in a module. */
  lookup(module, name, steps2 = 0) {
    const known6 = module.known.get(name);
    if (known6 !== void 0) return known6;
    module.known.set(name, NOTHING3);
    if (steps2 > MAX_STEPS3) return NOTHING3;
    const item = module.items.get(name);
    let found2 = joined4(NOTHING3, {
      ...NOTHING3,
      modules: module.children.get(name) ?? [],
      items: item === void 0 ? [] : [item]
    });
    for (const path of module.bound.get(name) ?? []) {
      const more = this.path(module, path, true, steps2 + 1);
      found2 = joined4(found2, through(more, module.file));
    }
    if (found2 === NOTHING3) found2 = this.#starred(module, name, steps2);
    module.known.set(name, found2);
    return found2;
  }
  #starred(module, name, steps2) {
    for (const path of module.stars) {
      if (this.#budget-- <= 0) return NOTHING3;
      const from = this.path(module, path, true, steps2 + 1);
      let found2 = NOTHING3;
      for (const one of from.modules) if (one !== module) found2 = joined4(found2, this.lookup(one, name, steps2 + 1));
      if (found2.modules.length > 0 || found2.items.length > 0)
        return through({ ...found2, via: [...from.via, ...found2.via] }, module.file);
    }
    return NOTHING3;
  }
  /** What a path stands for, seen from a module. Where its end is not known, the module before it. */
  path(module, parts, isUse, steps2 = 0) {
    if (steps2 > MAX_STEPS3) return NOTHING3;
    const start = this.#head(module, parts, isUse, steps2);
    let { found: found2 } = start;
    for (let { at: at2 } = start; at2 < parts.length && found2.modules.length > 0; at2++) {
      let next = NOTHING3;
      for (const inner2 of found2.modules) next = joined4(next, this.lookup(inner2, parts[at2] ?? "", steps2 + 1));
      if (next === NOTHING3) return { modules: [], items: found2.modules.map(({ file }) => file), via: found2.via, external: null };
      found2 = found2.via.length === 0 ? next : { ...next, via: [...found2.via, ...next.via].slice(0, MAX_VIA) };
    }
    return found2;
  }
  /** What the first names of a path stand for, and where it goes on. */
  #head(module, parts, isUse, steps2) {
    const root = this.#roots.get(module.crate) ?? module;
    const [head = "", second = ""] = parts;
    switch (head) {
      case "crate":
      case "$crate":
        return { found: whole(root), at: 1 };
      case "self":
      case "super": {
        let outer = module;
        let at2 = head === "self" ? 1 : 0;
        for (; parts[at2] === "super"; at2++) outer = outer.parent ?? outer;
        return { found: whole(outer), at: at2 };
      }
      case "": {
        const found2 = this.#extern(module.crate, second);
        return { found: found2 === NOTHING3 && module.crate.old ? this.lookup(root, second, steps2 + 1) : found2, at: 2 };
      }
      default: {
        const found2 = this.lookup(isUse && module.crate.old ? root : module, head, steps2 + 1);
        return { found: found2 === NOTHING3 ? this.#extern(module.crate, head) : found2, at: 1 };
      }
    }
  }
  #extern(crate, name) {
    if (STANDARD3.has(name)) return { ...NOTHING3, external: "std" };
    const known6 = crate.externs.get(name);
    if (known6 === void 0) return NOTHING3;
    if (typeof known6 === "string") return { ...NOTHING3, external: known6 };
    const root = this.#roots.get(known6);
    return root === void 0 ? NOTHING3 : whole(root);
  }
};
function bind(module, specifier, alias) {
  const path = specifier.split("::");
  if (alias === "*") module.stars.push(path.slice(0, -1));
  else if (alias !== "") {
    const known6 = module.bound.get(alias);
    if (known6 === void 0) module.bound.set(alias, [path]);
    else if (known6.length < 8) known6.push(path);
  }
}
function lastOf3(path) {
  return path.slice(path.lastIndexOf(":") + 1);
}
function whole(module) {
  return { modules: [module], items: [], via: [], external: null };
}
function addChild(parent, name, child) {
  const known6 = parent.children.get(name);
  if (known6 === void 0) parent.children.set(name, [child]);
  else if (known6.length < MOST_ALTERNATIVES) known6.push(child);
}
function isEmpty({ modules, items, external }) {
  return modules.length === 0 && items.length === 0 && external === null;
}
function joined4(one, other) {
  if (isEmpty(other)) return one;
  if (isEmpty(one)) return other;
  return {
    modules: [.../* @__PURE__ */ new Set([...one.modules, ...other.modules])].slice(0, MOST_ALTERNATIVES),
    items: [.../* @__PURE__ */ new Set([...one.items, ...other.items])].slice(0, MOST_ALTERNATIVES),
    via: one.via.length > 0 ? one.via : other.via,
    external: one.external ?? other.external
  };
}
function through(found2, file) {
  if (found2.modules.length === 0 && found2.items.length === 0) return found2;
  return { ...found2, via: [file, ...found2.via].slice(0, MAX_VIA) };
}

// src/impact/languages/rust/link.ts
function linkRust(tree, files, sink) {
  const { crates, scripts: scripts3 } = cratesOf(tree);
  const modules = new Modules2(tree, crates, files);
  for (const { from, to: to3, fact: fact2 } of modules.edges) sink.edge(from, to3, fact2.kind, fact2.line, fact2.specifier);
  for (const { file, fact: fact2 } of modules.missing) sink.unresolved(file, fact2.specifier, fact2.line);
  for (const { script, lib } of scripts3) sink.edge(lib, script, "init", 0, "build script");
  const linker = new RustLinker(tree, modules, sink);
  for (const file of files) for (const fact2 of tree.facts(file)?.imports ?? []) linker.resolve(file, fact2);
}
var RustLinker = class {
  #tree;
  #modules;
  #sink;
  constructor(tree, modules, sink) {
    this.#tree = tree;
    this.#modules = modules;
    this.#sink = sink;
  }
  resolve(from, fact2) {
    const [what = USE, inline = ""] = fact2.names ?? [];
    if (what === MOD) return;
    if (what === FILE2 || what === PACKAGE_FILE) {
      this.#file(from, fact2, what === PACKAGE_FILE);
      return;
    }
    for (const owner of this.#modules.of.get(from) ?? []) this.#inModule(from, within(owner, inline), fact2, what);
  }
  #inModule(from, module, fact2, what) {
    const { kind, line, specifier } = fact2;
    const isUse = what === USE;
    if (what === PATH && specifier.endsWith("!") && !specifier.includes("::")) {
      this.#macro(from, module, fact2);
      return;
    }
    const path = what === EXTERN ? ["", specifier] : specifier.split("::");
    const isStar = path[path.length - 1] === "*";
    const found2 = this.#modules.path(module, isStar ? path.slice(0, -1) : path, isUse);
    if (found2 === NOTHING3) {
      const head = path[0] === "" ? path[1] : path[0];
      if (what !== PATH && head !== void 0 && !RELATIVE2.has(head) && !module.bound.has(head))
        this.#sink.external(from, head, line);
      return;
    }
    if (found2.external !== null && found2.modules.length === 0 && found2.items.length === 0)
      this.#sink.external(from, found2.external, line);
    else this.#found(from, found2, kind, line, specifier);
  }
  #found(from, found2, kind, line, why) {
    for (const to3 of /* @__PURE__ */ new Set([...found2.items, ...found2.modules.map(({ file }) => file)])) {
      if (to3 === from) continue;
      const passed = found2.via.filter((file) => file !== from && file !== to3);
      const [via = -1] = passed;
      this.#sink.edge(from, to3, kind, line, why, via < 0 ? {} : { via });
      for (const file of passed) this.#sink.edge(from, file, "barrel", line, why);
    }
  }
  /** By the order of the text where one is written in the crate; otherwise one that a crate of the tree exports. */
  #macro(from, module, { kind, line, specifier }) {
    const named = this.#modules.lookup(module, specifier.slice(0, -1));
    if (named.items.length > 0) {
      this.#found(from, named, kind, line, specifier);
      return;
    }
    const own2 = this.#modules.macros.get(module.crate)?.get(specifier) ?? [];
    if (own2.length > 0) {
      for (const to3 of own2.slice(0, 5))
        this.#sink.edge(from, to3, kind, line, specifier, own2.length === 1 ? {} : { possible: true });
      return;
    }
    for (const one of new Set(module.crate.externs.values())) {
      if (typeof one === "string") continue;
      const to3 = this.#modules.macros.get(one)?.get(specifier)?.[0];
      if (to3 !== void 0) this.#sink.edge(from, to3, kind, line, specifier, { possible: true });
    }
  }
  #file(from, { kind, line, specifier }, ofPackage) {
    const folder = ofPackage ? this.#modules.of.get(from)?.[0]?.crate.folder ?? "" : folderOf(this.#tree.paths[from] ?? "");
    const path = joinPath(folder, ofPackage ? specifier.replace(/^\//, "") : specifier);
    const to3 = path === null ? -1 : this.#tree.index(path);
    if (to3 >= 0) this.#sink.edge(from, to3, kind, line, specifier);
    else if (path !== null) this.#sink.unresolved(from, specifier, line);
  }
};
var RELATIVE2 = /* @__PURE__ */ new Set(["crate", "self", "super", "$crate", "Self"]);
function within(module, inline) {
  let at2 = module;
  for (const part of inline === "" ? [] : inline.split("::"))
    at2 = at2.children.get(part)?.find(({ file }) => file === module.file) ?? at2;
  return at2;
}

// src/impact/languages/rust/index.ts
var rust = {
  id: "rust",
  languages: ["Rust"],
  status: "experimental",
  facts: rustFacts,
  isConfig: (path) => path === "Cargo.toml" || path.endsWith("/Cargo.toml"),
  link: linkRust
};

// src/impact/languages/sql.ts
var sql = {
  id: "sql",
  languages: ["SQL"],
  status: "experimental",
  facts: facts3,
  link: link4
};
var PSQL = /* @__PURE__ */ new Set(["i", "ir", "include", "include_relative"]);
function facts3(code) {
  const { tokens } = code;
  const lineOf = lineCounter(code.text);
  const imports = [];
  for (let at2 = 0; at2 < tokens.length; at2++) {
    const found2 = tokens.breaks[at2] === 1 ? included(code, at2) : null;
    const fact2 = found2 ?? model(code, at2);
    if (fact2 !== null) imports.push({ ...fact2, line: lineOf(tokens.starts[at2] ?? 0) });
  }
  return { imports };
}
function included(code, at2) {
  const { tokens } = code;
  if (tokens.is(at2, "\\") && tokens.kinds[at2 + 1] === WORD && PSQL.has(tokens.word(at2 + 1)))
    return include(code, at2 + 2, !tokens.word(at2 + 1).includes("r"));
  if (tokens.is(at2, "\\") && tokens.is(at2 + 1, ".")) return include(code, at2 + 2, true);
  if (tokens.is(at2, "source") || tokens.is(at2, "SOURCE")) return include(code, at2 + 1, true);
  if (tokens.is(at2, ":") && tokens.is(at2 + 1, "r")) return include(code, at2 + 2, true);
  if (tokens.is(at2, "@")) return include(code, at2 + (tokens.is(at2 + 1, "@") ? 2 : 1), true);
  return null;
}
function include({ tokens, text }, at2, fromElsewhere) {
  if (at2 >= tokens.length || tokens.breaks[at2] === 1) return null;
  const start = tokens.starts[at2] ?? 0;
  const end = text.indexOf("\n", start);
  const rest = text.slice(start, Math.min(end < 0 ? text.length : end, start + 300)).trim();
  const path = rest.replace(/;$/, "").replace(/^(['"])([^'"]*)\1$/, "$2");
  if (!/^[\w./~+-]{1,250}$/.test(path) || !/[./]/.test(path)) return null;
  return { specifier: path, kind: "include", ...fromElsewhere ? { names: ["cwd"] } : {} };
}
function model({ tokens }, at2) {
  if (!tokens.is(at2, "ref") || !tokens.is(at2 + 1, "(") || tokens.kinds[at2 + 2] !== STRING) return null;
  const last = tokens.is(at2 + 3, ",") && tokens.kinds[at2 + 4] === STRING ? at2 + 4 : at2 + 2;
  const name = tokens.word(last).slice(1, -1);
  return /^\w{1,100}$/.test(name) ? { specifier: name, kind: "import", names: ["model"] } : null;
}
function link4(tree, files, sink) {
  for (const file of files) {
    const path = tree.paths[file] ?? "";
    for (const { specifier, kind, line, names } of tree.facts(file)?.imports ?? []) {
      if (names?.[0] === "model") {
        const index = pathIndex(tree);
        const found2 = [...index.named(`${specifier}.sql`), ...index.named(`${specifier}.csv`), ...index.named(`${specifier}.py`)];
        if (found2.length > 0 && found2.length < 64)
          sink.edge(file, nearest3(tree, path, found2), kind, line, specifier, found2.length > 1 ? { possible: true } : {});
      } else linkInclude(tree, file, specifier, line, names?.[0] === "cwd", sink);
    }
  }
}
function linkInclude(tree, file, written, line, isGuess, sink) {
  const folder = folderOf(tree.paths[file] ?? "");
  const names = written.includes(".") ? [written] : [written, `${written}.sql`];
  for (const base of isGuess ? [folder, ""] : [folder]) {
    for (const name of names) {
      const path = joinPath(base, name);
      const to3 = path === null ? -1 : tree.index(path);
      if (to3 < 0) continue;
      sink.edge(file, to3, "include", line, written, isGuess ? { possible: true } : {});
      return;
    }
  }
  const plain3 = joinPath("", written.replace(/^(?:\.{1,2}\/)+/, ""));
  const found2 = isGuess && plain3 ? pathIndex(tree).ending(plain3) : [];
  if (found2.length === 1) sink.edge(file, found2[0] ?? -1, "include", line, written, { possible: true });
  else if (!isGuess) sink.unresolved(file, written, line);
}

// src/impact/template-index.ts
var TEMPLATE_ROOTS = /* @__PURE__ */ new Set([
  "templates",
  "template",
  "views",
  "jinja2",
  "layouts",
  "_includes",
  "_layouts",
  "partials",
  "snippets",
  "emails",
  "Views",
  "Shared"
]);
var TEMPLATE_ENDINGS = [
  ...[
    ".html",
    ".htm",
    ".blade.php",
    ".php",
    ".html.erb",
    ".erb",
    ".ejs",
    ".hbs",
    ".handlebars",
    ".mustache",
    ".pug",
    ".jade",
    ".haml"
  ],
  ...[
    ".html.haml",
    ".twig",
    ".html.twig",
    ".njk",
    ".jinja",
    ".jinja2",
    ".j2",
    ".html.j2",
    ".liquid",
    ".cshtml",
    ".slim",
    ".html.slim"
  ],
  ...[".tmpl", ".gohtml", ".text.erb", ".js.erb", ".turbo_stream.erb", ".json.jbuilder", ".tpl"]
];
var STATIC_ROOTS = /* @__PURE__ */ new Set([
  "static",
  "public",
  "assets",
  "static_src",
  "wwwroot",
  "www",
  "images",
  "stylesheets",
  "javascripts",
  "dist",
  "static-src"
]);
var known3 = /* @__PURE__ */ new WeakMap();
function knownOf2(tree) {
  let found2 = known3.get(tree);
  if (found2 === void 0) {
    found2 = {};
    known3.set(tree, found2);
  }
  return found2;
}
function templateIndex(tree) {
  const found2 = knownOf2(tree);
  found2.templates ??= rootIndex(tree, TEMPLATE_ROOTS, templateForms);
  return found2.templates;
}
function staticIndex(tree) {
  const found2 = knownOf2(tree);
  found2.statics ??= rootIndex(tree, STATIC_ROOTS, staticForms);
  return found2.statics;
}
function rootIndex(tree, roots, formsOf) {
  const byName3 = /* @__PURE__ */ new Map();
  tree.paths.forEach((path, file) => {
    let start = 0;
    for (let cut2 = path.indexOf("/"); cut2 >= 0; cut2 = path.indexOf("/", start)) {
      if (roots.has(path.slice(start, cut2))) add2(byName3, path.slice(cut2 + 1), file);
      start = cut2 + 1;
    }
  });
  const answers = /* @__PURE__ */ new Map();
  return {
    named: (name) => {
      let answer = answers.get(name);
      if (answer === void 0) {
        const form = formsOf(name).find((each) => byName3.has(each));
        answer = form === void 0 ? [] : byName3.get(form) ?? [];
        answers.set(name, answer);
      }
      return answer;
    }
  };
}
function templateForms(name) {
  const cut2 = name.lastIndexOf("/") + 1;
  const forms = [name, `${name.slice(0, cut2)}_${name.slice(cut2)}`];
  if (name.includes(".") && !name.includes("/")) forms.push(name.replaceAll(".", "/"));
  return forms.flatMap((form) => [form, ...TEMPLATE_ENDINGS.map((ending) => form + ending)]);
}
function staticForms(name) {
  const stem2 = name.replace(/(?:\.min|\.bundle)?\.(?:css|js)$/, "");
  if (name.endsWith(".css")) return [name, ...[".scss", ".sass", ".less", ".css"].map((ending) => stem2 + ending)];
  if (name.endsWith(".js"))
    return [name, ...[".ts", ".tsx", ".jsx", ".js", ".entry.js", ".entry.tsx"].map((ending) => stem2 + ending)];
  return [name];
}
function add2(map, key, file) {
  const files = map.get(key);
  if (files === void 0) map.set(key, [file]);
  else if (files.length < 64 && files[files.length - 1] !== file) files.push(file);
}

// src/impact/languages/web/markup.ts
var MOST_FACTS2 = 2e3;
var MOST_INNER = 2e3;
var MOST_ATTRIBUTES = 60;
var LOADING = /* @__PURE__ */ new Map([
  ["script", ["src"]],
  ["link", ["href"]],
  ["img", ["src", "srcset", "data-src"]],
  ["source", ["src", "srcset"]],
  ["video", ["src", "poster"]],
  ["audio", ["src"]],
  ["track", ["src"]],
  ["iframe", ["src"]],
  ["embed", ["src"]],
  ["object", ["data"]],
  ["use", ["href", "xlink:href"]],
  ["image", ["href", "xlink:href"]],
  ["input", ["src"]],
  ["partial", ["name"]]
]);
var TAKES_TEMPLATE = new Set(
  "extends include import from embed use render section layout include_relative includes form_theme ssi sandbox include_cached".split(
    " "
  )
);
var TAKES_STATIC = /^(?:versioned_|absolute_)?static(?:files)?$|^asset$/;
function markupFacts({ text, language, mask }) {
  const lineOf = lineCounter(text);
  const found2 = [];
  const add5 = (specifier, role, offset, kind = role === "template" ? "include" : "asset") => {
    const name = specifier.trim();
    if (name === "" || name.length > 200 || found2.length >= MOST_FACTS2 || /[{}<>$\s"'|]/.test(name)) return;
    found2.push({ specifier: name, kind, line: lineOf(offset), names: [role] });
  };
  const endOf3 = marks(text);
  const comments = mask.spans.filter(({ kind }) => kind === "comment");
  let comment = 0;
  for (let at2 = 0; at2 < text.length; at2++) {
    while ((comments[comment]?.end ?? Number.POSITIVE_INFINITY) <= at2) comment++;
    const span = comments[comment];
    if (span !== void 0 && span.start <= at2) {
      at2 = span.end - 1;
      continue;
    }
    const sign = text.charCodeAt(at2);
    if (sign === 60) at2 = angle(text, at2, endOf3, add5);
    else if (sign === 123) at2 = brace(text, at2, endOf3, add5);
  }
  if (language === "Pug") lines(text, PUG, add5);
  if (language === "Haml") lines(text, HAML, add5);
  if (language === "Razor") razor(text, add5);
  return found2;
}
function marks(text) {
  const next = /* @__PURE__ */ new Map();
  return (mark, from) => {
    let found2 = next.get(mark);
    if (found2 === void 0 || found2 >= 0 && found2 < from) {
      found2 = text.indexOf(mark, from);
      next.set(mark, found2);
    }
    return found2;
  };
}
function angle(text, at2, endOf3, add5) {
  if (text.startsWith("<%", at2)) {
    const end = endOf3("%>", at2);
    if (end < 0 || end - at2 > MOST_INNER * 4) return at2 + 1;
    if (text[at2 + 2] !== "#") calls(text.slice(at2 + 2, end), at2, add5);
    return end + 1;
  }
  const name = /^[a-z]{2,8}/.exec(text.slice(at2 + 1, at2 + 9))?.[0];
  const attributes = name === void 0 ? void 0 : LOADING.get(name);
  if (name === void 0 || attributes === void 0) return at2;
  return tag(text, at2 + 1 + name.length, name, attributes, add5);
}
function tag(text, start, name, wanted, add5) {
  let at2 = start;
  let rel = "";
  let pending = null;
  for (let count = 0; count < MOST_ATTRIBUTES; count++) {
    ATTRIBUTE.lastIndex = at2;
    const found2 = ATTRIBUTE.exec(text);
    if (found2 === null) break;
    at2 = ATTRIBUTE.lastIndex;
    const key = (found2[1] ?? "").toLowerCase();
    const value = found2[2] ?? found2[3] ?? found2[4] ?? "";
    if (key === "rel") rel = value;
    if (!wanted.includes(key)) continue;
    const offset = at2 - value.length - 1;
    if (name === "link") pending = { value, offset };
    else if (name === "partial") add5(value, "template", offset);
    else if (key === "srcset") for (const each of value.split(",")) add5(each.trim().split(/\s/)[0] ?? "", "url", offset);
    else add5(value, "url", offset, name === "script" ? "import" : "asset");
  }
  if (pending !== null && !/\b(?:canonical|alternate|next|prev|dns-prefetch|preconnect)\b/i.test(rel))
    add5(pending.value, "url", pending.offset);
  return start - 1;
}
var ATTRIBUTE = /[\s/]{1,200}([\w:@.-]{1,60})(?:\s{0,20}=\s{0,20}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'<>]{1,300})))?/y;
function brace(text, at2, endOf3, add5) {
  const next = text[at2 + 1];
  if (next === "%") {
    const end2 = endOf3("%}", at2);
    if (end2 < 0 || end2 - at2 > MOST_INNER) return at2 + 1;
    directive(text.slice(at2 + 2, end2), at2, add5);
    return end2 + 1;
  }
  if (next !== "{") return at2;
  const end = endOf3("}}", at2);
  if (end < 0 || end - at2 > MOST_INNER) return at2 + 1;
  expression(text.slice(at2 + 2, end), at2, add5);
  return end + 1;
}
function directive(inner2, offset, add5) {
  const word = /^[-+~]?\s{0,50}([a-z_]{2,40})\s/i.exec(inner2)?.[1] ?? "";
  if (TAKES_STATIC.test(word)) {
    for (const name of quoted(inner2)) add5(name, "static", offset);
    return;
  }
  if (!TAKES_TEMPLATE.has(word)) {
    if (inner2.includes("(")) calls(inner2, offset, add5);
    return;
  }
  const names = quoted(inner2.split(/\s(?:with|only|ignore|as)\s/)[0] ?? "");
  for (const name of names) add5(name, "template", offset);
  const bare3 = names.length === 0 ? /^[-+~]?\s{0,50}\w{2,40}\s{1,50}([\w./-]{2,100}\.\w{1,6})/.exec(inner2)?.[1] : void 0;
  if (bare3 !== void 0) add5(bare3, "template", offset);
}
function expression(inner2, offset, add5) {
  const partial = /^[-~]?\s{0,20}#?>\s{0,20}["']?([\w./-]{1,100})/.exec(inner2)?.[1];
  if (partial !== void 0) {
    add5(partial, "template", offset);
    return;
  }
  const go2 = /^-?\s{0,20}(?:template|partial|partialCached|include|block)\s{1,20}["`]([^"`]{1,200})["`]/.exec(inner2)?.[1];
  if (go2 !== void 0) add5(go2, "template", offset);
  else if (inner2.includes("(")) calls(inner2, offset, add5);
}
function quoted(inner2) {
  return [...inner2.matchAll(/"([^"\n]{1,200})"|'([^'\n]{1,200})'/g)].map(([, double, single]) => double ?? single ?? "");
}
var CALL = /\b(render|include|includes|source|asset|asset_path|static|url_for|image_tag|image_path|stylesheet_link_tag|javascript_include_tag|versioned_static|get_static_prefix)\b[ (]{1,10}(?:(?:partial|template|layout|file):?\s{0,5}=?>?\s{0,5})?(?:'static',\s{0,5}(?:filename|path)=)?["']([^"'\n]{1,200})["']/g;
function calls(inner2, offset, add5) {
  for (const found2 of inner2.slice(0, MOST_INNER).matchAll(CALL)) {
    const [, name = "", text = ""] = found2;
    if (name === "stylesheet_link_tag") add5(text.endsWith(".css") ? text : `${text}.css`, "static", offset);
    else if (name === "javascript_include_tag") add5(text.endsWith(".js") ? text : `${text}.js`, "static", offset);
    else if (name === "url_for") {
      if (found2[0].includes("=")) add5(text, "static", offset);
    } else
      add5(text, name.startsWith("render") || name.startsWith("include") || name === "source" ? "template" : "static", offset);
  }
}
var PUG = /^\s{0,200}(?:extends|include(?::[\w-]{1,30})?)\s{1,20}([\w./-]{1,200})\s*$/;
var HAML = /^\s{0,200}[=-]\s{0,5}(?:render|haml)\s?\(?\s?(?:partial:\s?)?["'：:]([\w./-]{1,200})/;
function lines(text, pattern2, add5) {
  let offset = 0;
  for (const line of text.split("\n")) {
    const found2 = line.length > 600 ? null : pattern2.exec(line);
    if (found2 !== null) add5(found2[1] ?? "", "template", offset);
    offset += line.length + 1;
  }
}
function razor(text, add5) {
  for (const found2 of text.matchAll(
    /\b(?:Render)?Partial(?:Async)?\(\s{0,5}"([^"\n]{1,200})"|\bLayout\s{0,5}=\s{0,5}"([^"\n]{1,200})"/g
  ))
    add5((found2[1] ?? found2[2] ?? "").replace(/^~\//, ""), "template", found2.index);
}

// src/impact/languages/web/styles.ts
var MOST_FACTS3 = 5e3;
var RULES = /* @__PURE__ */ new Set(["import", "use", "forward", "plugin", "config", "reference"]);
function styleFacts(code) {
  const { tokens } = code;
  const lineOf = lineCounter(code.text);
  const found2 = [];
  const add5 = (specifier, kind, at2) => {
    if (specifier === null || specifier === "" || specifier.length > 300 || found2.length >= MOST_FACTS3) return;
    found2.push({ specifier, kind, line: lineOf(tokens.starts[at2] ?? 0) });
  };
  for (let at2 = 0; at2 < tokens.length; at2++) {
    if (tokens.is(at2, "@") && tokens.kinds[at2 + 1] === WORD && RULES.has(tokens.word(at2 + 1))) at2 = rule(code, at2, add5);
    else if (tokens.is(at2, "url") && tokens.is(at2 + 1, "(")) add5(urlAt(code, at2 + 1), "asset", at2);
    else if (tokens.is(at2, "from") && tokens.kinds[at2 + 1] === STRING) add5(inner(code, at2 + 1), "import", at2);
    else if (tokens.is(at2, "css") && tokens.is(at2 - 2, "load") && tokens.is(at2 + 1, "(")) add5(inner(code, at2 + 2), "import", at2);
  }
  return found2;
}
var MOST_TOKENS = 200;
function rule(code, start, add5) {
  const { tokens } = code;
  const takesList = tokens.is(start + 1, "import");
  let at2 = start + 2;
  for (; at2 < tokens.length && at2 < start + MOST_TOKENS; at2++) {
    if (tokens.is(at2, ";") || tokens.is(at2, "{") || tokens.is(at2, "}")) return at2;
    if (tokens.breaks[at2] === 1 && at2 > start + 2 && !tokens.is(at2 - 1, ",")) return at2 - 1;
    if (tokens.kinds[at2] === STRING) {
      add5(inner(code, at2), "import", at2);
      if (!takesList || !tokens.is(at2 + 1, ",")) return at2;
    } else if (tokens.is(at2, "url") && tokens.is(at2 + 1, "(")) {
      add5(urlAt(code, at2 + 1), "import", at2);
      return Math.max(at2, tokens.pairs[at2 + 1] ?? -1);
    } else if (tokens.is(at2, "(")) {
      const close = tokens.pairs[at2] ?? -1;
      if (close < 0) return at2;
      at2 = close;
    } else if (code.language === "Sass" && tokens.kinds[at2] === WORD) {
      add5(restOfLine(code, at2), "import", at2);
      return at2;
    } else if (!tokens.is(at2, ",")) return at2;
  }
  return at2;
}
function restOfLine({ text, tokens }, at2) {
  const from = tokens.starts[at2] ?? 0;
  const end = text.indexOf("\n", from);
  const path = text.slice(from, Math.min(end < 0 ? text.length : end, from + 300)).trim();
  return /^[\w./~@-]+$/.test(path) ? path : null;
}
function urlAt(code, open) {
  const { tokens, text } = code;
  if (tokens.kinds[open + 1] === STRING) return inner(code, open + 1);
  const close = tokens.pairs[open] ?? -1;
  if (close < 0) return null;
  const from = (tokens.starts[open] ?? 0) + 1;
  const to3 = tokens.starts[close] ?? 0;
  return to3 - from > 300 ? null : text.slice(from, to3).trim();
}
function inner({ tokens, text }, at2) {
  if (tokens.kinds[at2] !== STRING) return null;
  const from = tokens.starts[at2] ?? 0;
  const to3 = tokens.ends[at2] ?? 0;
  return to3 - from < 3 || to3 - from > 300 ? null : text.slice(from + 1, to3 - 1);
}

// src/impact/languages/web/index.ts
var STYLES = ["CSS", "Less", "SCSS", "Sass"];
var web = {
  id: "web",
  languages: [
    ...STYLES,
    ...[
      "Blade",
      "EJS",
      "Go Template",
      "HTML",
      "HTML+ERB",
      "Haml",
      "Handlebars",
      "Jinja",
      "Liquid",
      "Nunjucks",
      "Pug",
      "Razor",
      "Twig"
    ]
  ],
  status: "experimental",
  facts: (code) => ({ imports: STYLES.includes(code.language) ? styleFacts(code) : markupFacts(code) }),
  link: link5
};
function link5(tree, files, sink) {
  for (const file of files) {
    for (const fact2 of tree.facts(file)?.imports ?? []) {
      const role = fact2.names?.[0];
      if (role === "template") linkTemplate(tree, file, fact2, sink);
      else if (role === "static") linkStatic(tree, file, fact2, sink);
      else if (role === "url" || fact2.kind === "asset") linkUrl(tree, file, fact2, sink);
      else linkStyle(tree, file, fact2, sink);
    }
  }
}
var isElsewhere = (specifier) => /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|data:)/i.test(specifier) || /[{}$<>*]/.test(specifier);
function linkUrl(tree, file, { specifier, kind, line }, sink) {
  if (isElsewhere(specifier)) return;
  const plain3 = specifier.split(/[?#]/)[0] ?? "";
  if (plain3 === "") return;
  const path = tree.paths[file] ?? "";
  if (!plain3.startsWith("/")) {
    const beside2 = at(tree, folderOf(path), plain3.replace(/^~/, ""));
    if (beside2 >= 0) {
      sink.edge(file, beside2, kind, line, specifier, /\.(?:css|html?|xhtml)$/i.test(path) ? {} : { possible: true });
      return;
    }
  }
  const found2 = fromSite(tree, file, plain3.replace(/^(?:\.{0,2}\/)+/, ""));
  if (found2 >= 0) sink.edge(file, found2, kind, line, specifier, { possible: true });
}
var SITE_FOLDERS = ["", "public", "static", "assets", "src", "wwwroot", "app"];
function fromSite(tree, file, plain3) {
  const path = tree.paths[file] ?? "";
  for (const base of upwards(folderOf(path))) {
    for (const folder of SITE_FOLDERS) {
      const found2 = at(tree, base === "" || folder === "" ? base + folder : `${base}/${folder}`, plain3);
      if (found2 >= 0) return found2;
    }
  }
  const named = plain3.includes("/") ? staticIndex(tree).named(plain3) : [];
  return named.length === 0 ? -1 : nearest3(tree, path, named);
}
function linkStatic(tree, file, { specifier, line }, sink) {
  const found2 = staticIndex(tree).named(specifier.replace(/^\//, ""));
  if (found2.length > 0)
    sink.edge(file, nearest3(tree, tree.paths[file] ?? "", found2), "asset", line, specifier, { possible: true });
}
function linkTemplate(tree, file, { specifier, kind, line }, sink) {
  const path = tree.paths[file] ?? "";
  const plain3 = specifier.replace(/^@!?[\w-]+\//, "").replace(/^[\w]*:{1,2}/, "").replace(/^\//, "");
  const beside2 = besideTemplate(tree, path, plain3);
  if (beside2 >= 0) {
    sink.edge(file, beside2, kind, line, specifier);
    return;
  }
  const named = templateIndex(tree).named(plain3).filter((one) => one !== file);
  if (named.length > 0) {
    sink.edge(file, nearest3(tree, path, named), kind, line, specifier, named.length === 1 ? {} : { possible: true });
    return;
  }
  const ending = pathIndex(tree).ending(plain3.includes(".") ? plain3 : plain3 + extensionOf(path));
  if (ending.length === 1) sink.edge(file, ending[0] ?? -1, kind, line, specifier, { possible: true });
}
function besideTemplate(tree, path, plain3) {
  const folder = folderOf(path);
  const cut2 = plain3.lastIndexOf("/") + 1;
  const extension = extensionOf(path);
  for (const form of [plain3, `${plain3.slice(0, cut2)}_${plain3.slice(cut2)}`])
    for (const ending of ["", extension, longExtensionOf(path)]) {
      const found2 = at(tree, folder, form + ending);
      if (found2 >= 0 && tree.paths[found2] !== path) return found2;
    }
  return -1;
}
function extensionOf(path) {
  const dot = path.lastIndexOf(".");
  return dot <= path.lastIndexOf("/") ? "" : path.slice(dot);
}
function longExtensionOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.indexOf(".", 1);
  return dot < 0 ? "" : name.slice(dot);
}
function at(tree, folder, path) {
  const joined6 = joinPath(folder, path);
  return joined6 === null ? -1 : tree.index(joined6);
}
function linkStyle(tree, file, { specifier, kind, line }, sink) {
  if (specifier.startsWith("sass:")) {
    sink.external(file, specifier, line);
    return;
  }
  if (isElsewhere(specifier)) return;
  const plain3 = (specifier.split(/[?#]/)[0] ?? "").replace(/^~(?=[\w@])/, "");
  const path = tree.paths[file] ?? "";
  const forms = styleForms(plain3, path);
  const beside2 = firstOf(tree, folderOf(path), forms);
  if (beside2 >= 0 && !specifier.startsWith("~")) {
    sink.edge(file, beside2, kind, line, specifier);
    return;
  }
  const isRelative3 = plain3.startsWith(".");
  const rest = plain3.replace(/^(?:@|~)?\/(?=\w)/, "");
  if (!isRelative3) {
    const found2 = fromLoadPath(tree, path, styleForms(rest, path));
    if (found2 >= 0) sink.edge(file, found2, kind, line, specifier, { possible: true });
    else if (packageOf3(plain3) !== null) sink.external(file, packageOf3(plain3) ?? "", line);
  } else {
    const installed = plain3.indexOf("node_modules/");
    const name = installed < 0 ? null : packageOf3(plain3.slice(installed + "node_modules/".length));
    if (name === null) sink.unresolved(file, specifier, line);
    else sink.external(file, name, line);
  }
}
function styleForms(plain3, path) {
  if (/\.(?:css|scss|sass|less|js|ts|mjs|cjs)$/.test(plain3)) {
    const cut3 = plain3.lastIndexOf("/") + 1;
    return [plain3, `${plain3.slice(0, cut3)}_${plain3.slice(cut3)}`];
  }
  if (path.endsWith(".less")) return [`${plain3}.less`, `${plain3}.css`];
  if (path.endsWith(".css")) return [plain3, `${plain3}.css`];
  const cut2 = plain3.lastIndexOf("/") + 1;
  const partial = `${plain3.slice(0, cut2)}_${plain3.slice(cut2)}`;
  return [
    ...[`${plain3}.scss`, `${partial}.scss`, `${plain3}.sass`, `${partial}.sass`, `${plain3}.css`],
    ...[`${plain3}/_index.scss`, `${plain3}/index.scss`, `${plain3}/_index.sass`, `${plain3}/index.sass`]
  ];
}
function firstOf(tree, folder, forms) {
  for (const form of forms) {
    const found2 = at(tree, folder, form);
    if (found2 >= 0) return found2;
  }
  return -1;
}
var STYLE_FOLDERS = [
  "",
  "src",
  "scss",
  "sass",
  "styles",
  "css",
  "less",
  "src/styles",
  "src/scss",
  "assets",
  "_sass",
  "stylesheets"
];
function fromLoadPath(tree, path, forms) {
  for (const base of upwards(folderOf(path))) {
    for (const folder of STYLE_FOLDERS) {
      const found2 = firstOf(tree, base === "" || folder === "" ? base + folder : `${base}/${folder}`, forms);
      if (found2 >= 0) return found2;
    }
  }
  for (const form of forms) {
    const ending = form.includes("/") ? pathIndex(tree).ending(form) : [];
    if (ending.length === 1) return ending[0] ?? -1;
  }
  return -1;
}
function packageOf3(specifier) {
  return /^(@[a-z0-9][\w.-]*\/[\w.-]+|[a-z0-9][\w.-]*)(?:\/|$)/.exec(specifier)?.[1] ?? null;
}

// src/impact/languages/yaml/outline.ts
var MOST_PARTS2 = 1e5;
var MOST_DEPTH = 64;
var KEY = /^(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'#&*!|>%@`{[\]},:?-][^#:]{0,200}|-[^\s#:][^#:]{0,200}))\s*:(?=\s|$)/;
function outlineOf(text) {
  const root = { key: "", line: 0, text: null, parts: [] };
  let open = [{ indent: -1, part: root }];
  let block = null;
  let count = 0;
  let number = 0;
  for (const written of text.split("\n")) {
    number++;
    const line = written.endsWith("\r") ? written.slice(0, -1) : written;
    let indent = 0;
    while (line[indent] === " ") indent++;
    if (block !== null) {
      if (indent > block.indent || indent === line.length) {
        if (block.own < 0 && indent < line.length) block.own = indent;
        block.lines.push(block.own < 0 ? "" : line.slice(block.own));
        continue;
      }
      block.part.text = block.lines.join("\n");
      block = null;
    }
    if (indent === line.length || line[indent] === "#" || line.startsWith("%")) continue;
    if (line.startsWith("---") || line.startsWith("...")) {
      open = [{ indent: -1, part: root }];
      continue;
    }
    let rest = line.slice(indent);
    while (rest === "-" || rest.startsWith("- ")) {
      if (++count > MOST_PARTS2) return root;
      const part2 = add3(open, "-", indent, number, true);
      const inner2 = rest.slice(1).trimStart();
      indent += rest.length - inner2.length;
      rest = inner2;
      if (open.length > MOST_DEPTH) rest = "";
      if (rest !== "" && KEY.exec(rest) === null && !rest.startsWith("- ")) {
        const begun = scalar2(part2, rest, number, indent);
        if (begun) block = { indent: (open[open.length - 2]?.indent ?? -1) + 1, part: part2, lines: [], own: -1 };
        rest = "";
      }
    }
    if (rest === "") continue;
    const found2 = KEY.exec(rest);
    if (found2 === null || ++count > MOST_PARTS2 || open.length > MOST_DEPTH) continue;
    const part = add3(open, found2[1] ?? found2[2] ?? found2[3]?.trimEnd() ?? "", indent, number, false);
    if (scalar2(part, rest.slice(found2[0].length).trim(), number, indent)) block = { indent, part, lines: [], own: -1 };
  }
  if (block !== null) block.part.text = block.lines.join("\n");
  return root;
}
function add3(open, key, indent, line, item) {
  while (open.length > 1) {
    const last = open[open.length - 1];
    if (last === void 0 || last.indent < indent || item && last.indent === indent && last.part.key !== "-") break;
    open.pop();
  }
  const part = { key, line, text: null, parts: [] };
  open[open.length - 1]?.part.parts.push(part);
  open.push({ indent, part });
  return part;
}
function scalar2(part, written, line, _indent) {
  let value = written;
  while (/^[&!][^\s]{0,100}\s/.test(value)) value = value.slice(value.search(/\s/)).trimStart();
  if (value === "" || value.startsWith("#")) return false;
  if (/^[|>][-+0-9]{0,3}(?:\s+#.*)?$/.test(value)) return true;
  if (value.startsWith("[")) {
    for (const item of flowItems(value)) part.parts.push({ key: "-", line, text: item, parts: [] });
    return false;
  }
  part.text = plain2(value);
  return false;
}
function flowItems(value) {
  const close = value.lastIndexOf("]");
  if (close < 0 || value.length > 5e3) return [];
  return value.slice(1, close).split(",").map((item) => plain2(item.trim())).filter((item) => item !== "");
}
function plain2(value) {
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const end = value.indexOf(quote, 1);
    return end < 0 ? value.slice(1) : value.slice(1, end);
  }
  const comment = value.indexOf(" #");
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd();
}
function partAt(part, ...keys) {
  return keys.reduce((at2, key) => at2?.parts.find((each) => each.key === key), part);
}
function textsOf2(part) {
  if (part === void 0) return [];
  if (part.text !== null) return [{ text: part.text, line: part.line }];
  return part.parts.flatMap(({ key, text, line }) => key === "-" && text !== null ? [{ text, line }] : []);
}

// src/impact/languages/yaml/facts.ts
var MOST_FACTS4 = 5e3;
function yamlFacts(text, name) {
  const isCi = text.includes("jobs:") || text.includes("runs:");
  if (!isCi && !text.includes("services:") && !isCompose(name) && !isGitLab(name)) return [];
  const root = outlineOf(text);
  const found2 = [];
  if (partAt(root, "jobs") !== void 0) workflow(root, found2);
  if (isAction(name)) action(root, found2);
  if (isCompose(name)) compose(root, found2);
  if (isGitLab(name)) gitLab(root, found2);
  return found2.length > MOST_FACTS4 ? found2.slice(0, MOST_FACTS4) : found2;
}
function add4(found2, specifier, line, role, extra) {
  if (specifier === "" || specifier.length > 300) return;
  found2.push({ specifier, kind: "config", line, names: extra === void 0 || extra === "" ? [role] : [role, extra] });
}
function workflow(root, found2) {
  const above3 = partAt(root, "defaults", "run", "working-directory")?.text ?? "";
  for (const job of partAt(root, "jobs")?.parts ?? []) {
    const uses = partAt(job, "uses");
    if (uses?.text) add4(found2, uses.text, uses.line, "uses");
    steps(partAt(job, "steps"), partAt(job, "defaults", "run", "working-directory")?.text ?? above3, found2);
  }
}
function steps(list, folder, found2) {
  const foreign = [];
  for (const step of list?.parts ?? []) {
    const uses = partAt(step, "uses");
    const checkout = partAt(step, "with");
    if (partAt(checkout, "repository") !== void 0) foreign.push(joinPath("", partAt(checkout, "path")?.text ?? "") || "?");
    if (uses?.text && !foreign.some((path) => `${joinPath("", uses.text ?? "")}/`.startsWith(`${path}/`)))
      add4(found2, uses.text, uses.line, "uses");
    const run = partAt(step, "run");
    if (run?.text) commands(run.text, run.line, partAt(step, "working-directory")?.text ?? folder, found2);
  }
}
function commands(text, line, folder, found2) {
  const first = text.includes("\n") ? line + 1 : line;
  const start = folder.includes("$") ? null : joinPath("", folder);
  if (start === null) return;
  for (const word of commandWords(text)) {
    const at2 = joinPath(start, word.folder);
    if (at2 !== null) add4(found2, word.text, first + word.line, word.script ? "script" : "run", at2);
  }
}
function action(root, found2) {
  const runs = partAt(root, "runs");
  for (const key of ["main", "pre", "post", "image", "entrypoint", "pre-entrypoint", "post-entrypoint"]) {
    const part = partAt(runs, key);
    if (part?.text && !part.text.includes("://")) add4(found2, part.text, part.line, "beside");
  }
  steps(partAt(runs, "steps"), "", found2);
}
function compose(root, found2) {
  for (const part of partAt(root, "include")?.parts ?? []) {
    if (part.text !== null) beside(found2, part.text, part.line);
    for (const key of ["path", "env_file"]) for (const { text, line } of textsOf2(partAt(part, key))) beside(found2, text, line);
  }
  for (const service of partAt(root, "services")?.parts ?? []) {
    const build = partAt(service, "build");
    if (build !== void 0) {
      const context = build.text ?? partAt(build, "context")?.text ?? (build.parts.length > 0 ? "." : "");
      if (!context.includes("$") && !context.includes(":"))
        add4(found2, context, build.line, "build", partAt(build, "dockerfile")?.text ?? "");
    }
    const extended = partAt(service, "extends", "file");
    if (extended?.text) beside(found2, extended.text, extended.line);
    const env = partAt(service, "env_file");
    for (const { text, line } of textsOf2(env)) beside(found2, text, line);
    for (const item of env?.parts ?? []) for (const { text, line } of textsOf2(partAt(item, "path"))) beside(found2, text, line);
    for (const volume of partAt(service, "volumes")?.parts ?? []) {
      const source2 = volume.text === null ? partAt(volume, "source")?.text : volume.text.split(":")[0];
      if (source2?.startsWith(".")) beside(found2, source2, volume.line);
    }
  }
  for (const key of ["configs", "secrets"])
    for (const each of partAt(root, key)?.parts ?? []) {
      const file = partAt(each, "file");
      if (file?.text) beside(found2, file.text, file.line);
    }
}
function beside(found2, written, line) {
  const text = written.replace(/^\$\{?PWD\}?\//, "./");
  if (!text.includes("$") && !text.includes("://")) add4(found2, text, line, "beside");
}
function gitLab(root, found2) {
  const include2 = partAt(root, "include");
  const local = (text, line) => {
    if (text && !text.includes("://") && !text.includes("$")) add4(found2, text, line, "local");
  };
  if (include2?.text) local(include2.text, include2.line);
  local(partAt(include2, "local")?.text, include2?.line ?? 0);
  for (const item of include2?.parts ?? []) {
    if (item.key !== "-") continue;
    local(item.text, item.line);
    const part = partAt(item, "local");
    local(part?.text, part?.line ?? item.line);
  }
  for (const job of root.parts) {
    for (const key of ["script", "before_script", "after_script"])
      for (const { text, line } of textsOf2(partAt(job, key))) commands(text, line, "", found2);
    if (["before_script", "after_script"].includes(job.key))
      for (const { text, line } of textsOf2(job)) commands(text, line, "", found2);
  }
}

// src/impact/languages/yaml/index.ts
var yaml = {
  id: "yaml",
  languages: ["YAML"],
  status: "experimental",
  facts: ({ text }, path) => ({ imports: yamlFacts(text, path.slice(path.lastIndexOf("/") + 1)) }),
  isConfig: (path) => path === "package.json" || path.endsWith("/package.json"),
  link: link6
};
var MOST_FILES2 = 300;
var MOST_SCRIPTS = 50;
function link6(tree, files, sink) {
  const linking = { tree, sink, scripts: /* @__PURE__ */ new Map() };
  for (const file of files) {
    const path = tree.paths[file] ?? "";
    if (!isWorkflow(path) && !isAction(path) && !isCompose(path) && !isGitLab(path)) continue;
    for (const fact2 of tree.facts(file)?.imports ?? []) linkFact(linking, file, path, fact2);
  }
}
function linkFact(linking, file, path, fact2) {
  const { tree, sink } = linking;
  const { specifier, line, names = [] } = fact2;
  const role = names[0];
  switch (role) {
    case "uses":
      linkUse(tree, file, specifier, line, sink);
      return;
    case "build":
      linkBuild(tree, file, path, fact2, sink);
      return;
    case "beside":
      linkBeside2(tree, file, path, fact2, sink);
      return;
    case "local":
      linkLocal(tree, file, fact2, sink);
      return;
    case "run":
      linkRun(tree, file, path, names[1] ?? "", specifier, line, sink);
      return;
    case "script":
      linkScript(linking, file, names[1] ?? "", specifier, line);
  }
}
function linkUse(tree, file, specifier, line, sink) {
  if (!specifier.startsWith("./")) {
    const [owner, name] = specifier.split("@")[0]?.split("/") ?? [];
    if (owner && name && !specifier.includes("://") && !specifier.includes("${")) sink.external(file, `${owner}/${name}`, line);
    return;
  }
  const at2 = joinPath("", specifier);
  if (at2 === null || specifier.includes("${")) return;
  const candidates = [at2, ...["action.yml", "action.yaml", "Dockerfile"].map((name) => at2 === "" ? name : `${at2}/${name}`)];
  const found2 = candidates.map((candidate) => tree.index(candidate)).find((index) => index >= 0);
  if (found2 === void 0) sink.unresolved(file, specifier, line);
  else sink.edge(file, found2, "config", line, specifier);
}
function linkBuild(tree, file, path, { specifier, line, names }, sink) {
  const context = joinPath(folderOf(path), specifier);
  const dockerfile = context === null ? null : joinPath(context, names?.[1] ?? "Dockerfile");
  const to3 = dockerfile === null ? -1 : tree.index(dockerfile);
  if (to3 >= 0) sink.edge(file, to3, "config", line, names?.[1] ?? specifier);
  else if (context !== null && names?.[1] !== void 0) sink.unresolved(file, names[1], line);
}
function linkBeside2(tree, file, path, { specifier, line }, sink) {
  const target = joinPath(folderOf(path), specifier);
  if (target === null || target === "" || target === folderOf(path)) return;
  for (const to3 of filesNamed(tree, "", target, MOST_FILES2) ?? []) sink.edge(file, to3, "config", line, specifier);
}
function linkLocal(tree, file, { specifier, line }, sink) {
  const found2 = filesNamed(tree, "", specifier, MOST_FILES2) ?? [];
  for (const to3 of found2) sink.edge(file, to3, "config", line, specifier);
  if (found2.length === 0 && !/[*?]/.test(specifier)) sink.unresolved(file, specifier, line);
}
function linkRun(tree, file, path, folder, written, line, sink) {
  const bases = isAction(path) ? [folder, folderOf(path), ""] : [folder, ""];
  for (const base of bases) {
    const target = joinPath(base, written);
    const to3 = target === null ? -1 : tree.index(target);
    if (to3 < 0) continue;
    sink.edge(file, to3, "config", line, written, { possible: true });
    return;
  }
}
function linkScript(linking, file, folder, name, line) {
  const { tree, sink } = linking;
  for (const base of upwards(folder)) {
    const manifest = base === "" ? "package.json" : `${base}/package.json`;
    const via = tree.index(manifest);
    if (via < 0) continue;
    for (const target of targetsOf3(linking, manifest, base, name))
      if (target !== via) sink.edge(file, target, "config", line, name, { possible: true, via });
    return;
  }
}
function targetsOf3(linking, manifest, folder, name) {
  const scripts3 = scriptsOf(linking, manifest);
  const names = /* @__PURE__ */ new Set([name]);
  const found2 = [];
  for (const each of names) {
    if (names.size > MOST_SCRIPTS) break;
    for (const word of commandWords(scripts3.get(each) ?? "")) {
      if (word.script && word.folder === "") names.add(word.text);
      if (word.script) continue;
      const path = joinPath(folder, word.folder === "" ? word.text : `${word.folder}/${word.text}`);
      const to3 = path === null ? -1 : linking.tree.index(path);
      if (to3 >= 0) found2.push(to3);
    }
  }
  return found2;
}
function scriptsOf({ tree, scripts: scripts3 }, manifest) {
  let known6 = scripts3.get(manifest);
  if (known6 === void 0) {
    const read = readJson(tree.text(manifest) ?? "", "jsonc");
    const root = "read" in read ? read.read : void 0;
    known6 = new Map(
      entriesOf(member(root, "scripts")).map(([name, { value }]) => [name, (stringOf(value) ?? "").slice(0, 2e3)])
    );
    scripts3.set(manifest, known6);
  }
  return known6;
}

// src/impact/languages/index.ts
var impactLanguages = [
  c,
  csharp,
  docker,
  go,
  hcl,
  javascript,
  jvm,
  jvmOthers,
  php,
  python,
  ruby,
  rust,
  sql,
  web,
  yaml
];
var byName2 = new Map(impactLanguages.flatMap((row) => row.languages.map((name) => [name, row])));
function impactLanguageOf(path) {
  const name = languageOf(path);
  return name === null ? null : byName2.get(name) ?? null;
}
var NO_CONFIG = /\.(?:[cm]?[jt]sx?|vue|svelte|java|kt|go|[ch]|cc|cpp|hpp|rs|php|cs|md|mdx|css|scss|html|snap|svg|png)$/;
function isConfig(path) {
  return !NO_CONFIG.test(path) && impactLanguages.some((language) => language.isConfig?.(path) ?? false);
}

// src/impact/coverage.ts
var MOST_UNRESOLVED = 100;
var MOST_PATHS = 20;
var VENDORED = /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|third[-_]party|\.yarn|Godeps)\/|[.-]min\.(?:js|css)$/i;
var BUILT = /(?:^|\/)dist\//;
function isGenerated({ tree }, path) {
  return BUILT.test(path) || tree.facts(tree.index(path))?.generated === true;
}
function coverageOf(graph, unread, history) {
  const { tree } = graph;
  const languages = /* @__PURE__ */ new Map();
  const [unsure, generated, vendored] = [[], [], []];
  for (const [file, path] of tree.paths.entries()) {
    const facts4 = tree.facts(file);
    if (VENDORED.test(path)) vendored.push(path);
    if (isGenerated(graph, path)) generated.push(path);
    if (facts4?.unsure !== void 0) unsure.push(path);
    const language = languageFacts(path);
    if (language === null || language.kind !== "programming" && facts4 === null) continue;
    const row = languages.get(language.name) ?? {
      language: language.name,
      files: 0,
      read: 0,
      status: impactLanguageOf(path)?.status ?? "history-only"
    };
    row.files++;
    if (facts4 !== null) row.read++;
    languages.set(language.name, row);
  }
  const cut2 = (paths) => ({
    count: paths.length,
    paths: paths.slice(0, MOST_PATHS)
  });
  return {
    languages: [...languages.values()].sort((a, b) => b.files - a.files || (a.language < b.language ? -1 : 1)),
    imports: graph.counts,
    unresolved: graph.unresolved.slice(0, MOST_UNRESOLVED).map(({ file, line, specifier }) => ({ path: tree.paths[file] ?? "", line, specifier })),
    edges: graph.size,
    missing: [...unread.missing].sort(),
    oversized: [...unread.oversized].sort(),
    binary: [...unread.binary].sort(),
    unsure: cut2(unsure),
    generated: cut2(generated),
    vendored: cut2(vendored),
    history
  };
}
var INTERFACES = /* @__PURE__ */ new Set(["GraphQL"]);
var IMPORTERS = {
  cargo: ["Rust"],
  composer: ["PHP"],
  go: ["Go"],
  maven: ["Java", "Kotlin", "Scala", "Groovy"],
  npm: ["JavaScript", "TypeScript"],
  nuget: ["C#", "F#", "Visual Basic .NET"],
  pypi: ["Python"],
  rubygems: ["Ruby"]
};
function unreadImporters(packages, { tree }) {
  if (packages.length === 0) return [];
  const unread = new Set(
    tree.paths.flatMap((path) => impactLanguageOf(path) === null ? languageFacts(path)?.name ?? [] : [])
  );
  const found2 = packages.filter(({ ecosystem }) => IMPORTERS[ecosystem].some((language) => unread.has(language)));
  return [...new Set(found2.map(({ path }) => path))].sort();
}
var INCOMPLETE = /* @__PURE__ */ new Set(["missing-content", "nothing-analysed", "unknown-base"]);
function stateOf(changed, head, { unread, pastFacts: history, isUnknown, packages, changes }, unblamed) {
  const moving = changed.filter(({ cosmetic }) => !cosmetic);
  const programs = new Set(changes.flatMap(({ path, after, before }) => (after ?? before)?.mode === "100755" ? path : []));
  const isCode2 = (path) => {
    const language = languageFacts(path);
    if (language === null) return programs.has(path);
    return language?.kind === "programming" || INTERFACES.has(language?.name ?? "");
  };
  const unreadPaths = /* @__PURE__ */ new Set([...unread.oversized, ...unread.binary]);
  const missing = new Set(unread.missing);
  const pick = (test) => moving.filter(test).map(({ path }) => path);
  const historyOnly = pick(
    ({ path, followed }) => followed === "history" && isCode2(path) && !unreadPaths.has(path) && !missing.has(path)
  );
  const unfollowed = pick(({ path, followed }) => followed === "history" && isCode2(path));
  const code = pick(({ path }) => isCode2(path));
  const found2 = [
    ["nothing-analysed", code.length > 0 && unfollowed.length === code.length ? code : []],
    ["missing-content", [...missing].sort()],
    ["unread-changes", pick(({ path }) => unreadPaths.has(path))],
    ["history-only-changes", unfollowed.length > 0 && unfollowed.length === code.length ? [] : historyOnly],
    ["unread-importers", unreadImporters(packages, head)],
    ["submodule-changes", pick(({ status }) => status === "submodule")],
    ["unsure-changes", pick(({ path }) => head.tree.facts(head.tree.index(path))?.unsure !== void 0)],
    ["unblamed-changes", unblamed]
  ];
  const reasons = found2.filter(([, paths]) => paths.length > 0).map(([code2, paths]) => ({ code: code2, count: paths.length, paths: paths.slice(0, 10) }));
  if (isUnknown) reasons.unshift({ code: "unknown-base", count: 1, paths: [] });
  if (history.shallow) reasons.push({ code: "shallow-history", count: history.commits, paths: [] });
  const isIncomplete = reasons.some(({ code: code2 }) => INCOMPLETE.has(code2));
  return { state: isIncomplete ? "incomplete" : reasons.length > 0 ? "partial" : "complete", reasons };
}
function isProgram(path) {
  return languageFacts(path)?.kind === "programming";
}

// src/impact/path-strings.ts
var MOST_STRINGS = 200;
var MOST_LENGTH2 = 200;
var MOST_EXTENSION = 10;
var MOST_JOINED = 6;
var ASSETS = new Set(
  "avsc bmp cfg conf crt css csv cue dat db ejs eot erb ftl gif gql graphql graphqls hbs hcl htm html ico ini j2 jinja jinja2 jpeg jpg json json5 jsonc jsonl key less liquid lua md mdx mo mustache ndjson njk otf parquet pdf pem plist png po proto ps1 pug rego sass scss sh sql sqlite svg tf thrift tmpl toml tpl tsv ttf twig txt wasm wat webp woff woff2 xlsx xml xsd xsl xslt yaml yml zip".split(" ")
);
var WHOLE_NAMES = /* @__PURE__ */ new Set(["Dockerfile", "Makefile", "Jenkinsfile", "Procfile", "Gemfile", "Rakefile", "Vagrantfile"]);
var COMMON2 = new Set(
  "package.json package-lock.json pnpm-lock.yaml pnpm-workspace.yaml tsconfig.json jsconfig.json index.html index.css index.md composer.json pyproject.toml requirements.txt Cargo.toml Cargo.lock go.mod pom.xml config.json config.yml config.yaml config.toml settings.json docker-compose.yml Dockerfile Makefile Gemfile Procfile Jenkinsfile Rakefile README.md CHANGELOG.md LICENSE.md LICENSE.txt data.json test.json test.txt example.json foo.json foo.txt file.txt index.json output.json manifest.json CMakeLists.txt AGENTS.md CLAUDE.md SKILL.md style.css styles.css main.css".split(" ")
);
var RENDERERS = new Set(
  "view render render_template render_to_string renderView render_to_response get_template select_template".split(" ")
);
function pathStrings(code, imports = []) {
  const { mask, text } = code;
  const found2 = [];
  let told = null;
  let lineOf = null;
  for (const { kind, start, end } of mask.spans) {
    if (kind !== "string") continue;
    const length = end - start;
    if (length < 5 || length > MOST_LENGTH2 + 8) continue;
    const written = (endsAsPath(text, start, end) ? pathAt(code, start, end) : null) ?? viewAt(text, start, end);
    if (written === null) continue;
    told ??= new Set(imports.map(({ specifier }) => specifier));
    if (told.has(written.text)) continue;
    told.add(written.text);
    lineOf ??= lineCounter(text);
    found2.push(written.joined === 0 ? [written.text, lineOf(start)] : [written.text, lineOf(start), written.joined]);
    if (found2.length === MOST_STRINGS) break;
  }
  return found2;
}
function endsAsPath(text, start, end) {
  let last = end - 2;
  while (last > start && isQuote(text.charCodeAt(last))) last--;
  const lowest = Math.max(start, last - MOST_EXTENSION - 1);
  for (let at2 = last; at2 >= lowest; at2--) {
    const code = text.charCodeAt(at2);
    if (code === 46) return at2 < last;
    if (!isLetter(code) && !isDigit2(code)) return code === 47 && WHOLE_NAMES.has(text.slice(at2 + 1, last + 1));
  }
  return false;
}
var isQuote = (code) => code === 34 || code === 39 || code === 96;
function pathAt(code, start, end) {
  const inner2 = innerOf(code.text, start, end);
  if (inner2 === null || !isPath(inner2)) return null;
  const parts = isRelative2(inner2) || !followsPart(code.text, start) ? [] : partsBefore(code, tokenAt(code.tokens, start));
  if (parts.length > 0) return { text: [...parts, inner2].join("/"), joined: parts.length };
  return inner2.includes("/") || ASSETS.has(extensionOf2(inner2).toLowerCase()) ? { text: inner2, joined: 0 } : null;
}
function followsPart(text, start) {
  let at2 = start - 1;
  while (at2 > 0 && at2 > start - 40 && " \n	\r".includes(text[at2] ?? "x")) at2--;
  return text[at2] === "," || text[at2] === "/";
}
function tokenAt({ starts, length }, offset) {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
function viewAt(text, start, end) {
  if (text.charCodeAt(start - 1) !== 40 || !RENDERERS.has(wordBefore(text, start - 1))) return null;
  if (text[end] !== ")" && text[end] !== ",") return null;
  const inner2 = innerOf(text, start, end);
  return inner2 !== null && isViewName(inner2) ? { text: inner2, joined: -1 } : null;
}
function wordBefore(text, end) {
  let from = end;
  while (from > 0 && end - from < 24 && (isLetter(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === 95)) from--;
  return text.slice(from, end);
}
function innerOf(text, start, end) {
  let from = start;
  let to3 = end;
  while (from < to3 && isLetter(text.charCodeAt(from)) && to3 - from > 4 && quoteAt2(text, from + 1, from + 4)) from++;
  const open = text[from];
  if (open !== '"' && open !== "'" && open !== "`" && open !== "}") return null;
  let quotes = 1;
  while (quotes < 3 && text[from + quotes] === open) quotes++;
  if (quotes === 2) return null;
  const close = text[to3 - 1];
  if (close !== '"' && close !== "'" && close !== "`") return null;
  from += quotes;
  to3 -= open === "}" ? 1 : quotes;
  if (to3 - from < 3) return null;
  if (open === "}") {
    if (text[from] !== "/") return null;
    from++;
  }
  return text.slice(from, to3);
}
function quoteAt2(text, from, to3) {
  for (let at2 = from; at2 < to3; at2++) {
    const sign = text[at2];
    if (sign === '"' || sign === "'") return true;
    if (!isLetter(text.charCodeAt(at2))) return false;
  }
  return false;
}
var isLetter = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90;
var isDigit2 = (code) => code >= 48 && code <= 57;
var isRelative2 = (text) => text.startsWith("./") || text.startsWith("../") || text.startsWith("/");
var PATH_SIGNS = new Uint8Array(128);
for (const sign of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./@+~%[]()")
  PATH_SIGNS[sign.charCodeAt(0)] = 1;
var isPathSign = (code) => code >= 128 || PATH_SIGNS[code] === 1;
function isPath(text) {
  const slash = text.lastIndexOf("/");
  const dot = text.lastIndexOf(".");
  if (dot <= slash) {
    if (slash < 0 || !WHOLE_NAMES.has(text.slice(slash + 1))) return false;
  } else if (!isExtension(text, dot + 1)) return false;
  if (text.startsWith("//")) return false;
  for (let at2 = 0; at2 < text.length; at2++) if (!isPathSign(text.charCodeAt(at2))) return false;
  return true;
}
function isExtension(text, from) {
  if (text.length === from || text.length - from > MOST_EXTENSION || !isLetter(text.charCodeAt(from))) return false;
  for (let at2 = from; at2 < text.length; at2++) {
    const code = text.charCodeAt(at2);
    if (!isLetter(code) && !isDigit2(code)) return false;
  }
  return true;
}
function extensionOf2(text) {
  return text.slice(text.lastIndexOf(".") + 1);
}
function isViewName(text) {
  if (text.length > 100 || isRelative2(text) || text.includes("/") && text.slice(text.lastIndexOf("/")).includes("."))
    return false;
  for (let at2 = 0; at2 < text.length; at2++) {
    const code = text.charCodeAt(at2);
    if (!isLetter(code) && !isDigit2(code) && code !== 95 && code !== 45 && code !== 46 && code !== 47) return false;
  }
  return !ASSETS.has(extensionOf2(text));
}
function partsBefore(code, at2) {
  const { tokens, text } = code;
  const parts = [];
  for (let before = at2 - 2; before >= 0 && parts.length < MOST_JOINED; before -= 2) {
    if (tokens.kinds[before] !== STRING || !(tokens.is(before + 1, ",") || tokens.is(before + 1, "/"))) break;
    const part = text.slice((tokens.starts[before] ?? 0) + 1, (tokens.ends[before] ?? 0) - 1);
    if (!isFolderName(part)) break;
    parts.push(part);
  }
  return parts.reverse();
}
function isFolderName(text) {
  if (text === ".." || text === ".") return true;
  if (text === "" || text.length > 60 || text.startsWith("/") || text.endsWith("/")) return false;
  const name = text.slice(text.lastIndexOf("/") + 1);
  if (name.lastIndexOf(".") > 0) return false;
  for (let at2 = 0; at2 < text.length; at2++) if (!isPathSign(text.charCodeAt(at2))) return false;
  return true;
}
function linkPathStrings(tree, knows, sink) {
  for (let from = 0; from < tree.paths.length; from++) {
    for (const [text, line, joined6 = 0] of tree.facts(from)?.strings ?? []) {
      const { to: to3, why } = joined6 < 0 ? { to: viewNamed(tree, from, text), why: text } : fileNamed(tree, from, text, joined6);
      if (to3 < 0 || to3 === from || knows(from, to3)) continue;
      const isCode2 = joined6 >= 0 && isProgram2(tree.paths[to3] ?? "");
      sink.edge(from, to3, isCode2 ? "string" : "asset", line, why, { possible: true });
    }
  }
}
function isProgram2(path) {
  const language = languageFacts(path);
  return language?.kind === "programming" && language.name !== "SQL" && !path.endsWith(".blade.php");
}
function viewNamed(tree, from, text) {
  const path = tree.paths[from] ?? "";
  const files = templateIndex(tree).named(text);
  return files.length > 0 ? nearest3(tree, path, files) : -1;
}
function fileNamed(tree, from, written, joined6) {
  const index = pathIndex(tree);
  if (index.named(written.slice(written.lastIndexOf("/") + 1)).length === 0) return { to: -1, why: "" };
  let why = written;
  for (let part = 0; part <= joined6; part++) {
    const to3 = resolve2(tree, from, trimmed2(why));
    if (to3 >= 0) return { to: to3, why };
    why = why.slice(why.indexOf("/") + 1);
  }
  return { to: -1, why };
}
function trimmed2(text) {
  if (text.startsWith("@/") || text.startsWith("~/")) return text.slice(2);
  return text.startsWith("/") ? text.slice(1) : text;
}
function resolve2(tree, from, text) {
  const folder = folderOf(tree.paths[from] ?? "");
  const isBare = !text.includes("/");
  if (isBare && COMMON2.has(text)) return -1;
  for (const base of upwards(folder)) {
    const path = joinPath(base, text);
    const found2 = path === null ? -1 : tree.index(path);
    if (found2 >= 0) return found2;
    if (isBare) break;
  }
  return elsewhere(tree, tree.paths[from] ?? "", text.replace(/^(?:\.{1,2}\/)+/, ""), isBare);
}
var OWN_ROOTS = new Set("src lib app pages test tests dist build public bin scripts docs config out node_modules".split(" "));
function elsewhere(tree, own2, text, isBare) {
  const path = joinPath("", text);
  if (path === null || path === "" || COMMON2.has(path)) return -1;
  const isOwn3 = !isBare && OWN_ROOTS.has(path.slice(0, path.indexOf("/")));
  const files = isOwn3 ? [] : pathIndex(tree).ending(path);
  const only = files.length === 1 ? files[0] ?? -1 : -1;
  if (isBare) return only >= 0 && firstFolder(tree.paths[only] ?? "") === firstFolder(own2) ? only : -1;
  return only >= 0 ? only : nearest3(tree, own2, templateIndex(tree).named(path));
}
function firstFolder(path) {
  return path.slice(0, Math.max(0, path.indexOf("/")));
}

// src/impact/test-subjects.ts
var TEST_FOLDERS = /* @__PURE__ */ new Set([
  "test",
  "tests",
  "__tests__",
  "spec",
  "specs",
  "testing",
  "unit",
  "unit_tests",
  "unittests",
  "integration"
]);
var FAMILIES = [
  ["ts", "tsx", "js", "jsx", "mjs", "cjs", "mts", "cts", "vue", "svelte", "astro"],
  ["java", "kt", "scala", "groovy"],
  ["py", "pyx", "pyi"],
  ["c", "cc", "cpp", "cxx", "h", "hpp", "hh", "cu"],
  ["ex", "exs"]
];
var familyOf = new Map(FAMILIES.flatMap((family) => family.map((extension) => [extension, family])));
function linkTests(tree, isTest3, knows, sink) {
  const index = pathIndex(tree);
  for (let from = 0; from < tree.paths.length; from++) {
    const path = tree.paths[from] ?? "";
    if (!isTest3(path)) continue;
    for (const name of subjectNames(path)) {
      const candidates = index.named(name).filter((file) => file !== from);
      const to3 = subjectOf(tree, path, candidates, isTest3);
      if (to3 < 0) continue;
      if (!knows(from, to3)) sink.edge(from, to3, "test", 0, name, { possible: true });
      break;
    }
  }
}
var MOST_CANDIDATES2 = 200;
function subjectOf(tree, path, candidates, isTest3) {
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES2) return -1;
  const sources = candidates.filter((file) => !isTest3(tree.paths[file] ?? ""));
  const own2 = folderOf(path);
  const beside2 = sources.filter((file) => folderOf(tree.paths[file] ?? "") === own2);
  if (beside2.length > 0) return beside2[0] ?? -1;
  const wanted = plainFolder(own2);
  const mirrored = sources.filter((file) => isMirrored(wanted, plainFolder(folderOf(tree.paths[file] ?? ""))));
  const byLength = mirrored.sort((a, b) => (tree.paths[a] ?? "").length - (tree.paths[b] ?? "").length);
  if (byLength.length > 0) return nearest3(tree, path, byLength);
  const only = sources.length === 1 ? sources[0] ?? -1 : -1;
  return only >= 0 && isLikely(wanted, tree.paths[only] ?? "") ? only : -1;
}
function isLikely(test, subject) {
  const name = subject.slice(subject.lastIndexOf("/") + 1);
  if (/[a-z][A-Z]|[A-Za-z0-9][_-][A-Za-z0-9]/.test(name.slice(0, 200))) return true;
  const source2 = plainFolder(folderOf(subject));
  const shared = Math.min(2, test.length, source2.length);
  for (let at2 = 0; at2 < shared; at2++) if (test[at2] !== source2[at2]) return false;
  return true;
}
function plainFolder(folder) {
  return folder.split("/").filter((name) => name !== "" && !TEST_FOLDERS.has(name) && name !== "src" && name !== "lib" && name !== "main");
}
function isMirrored(test, source2) {
  const length = Math.min(test.length, source2.length);
  if (length === 0) return test.length === source2.length;
  for (let at2 = 1; at2 <= length; at2++) if (test[test.length - at2] !== source2[source2.length - at2]) return false;
  return true;
}
function subjectNames(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  if (dot <= 0 || name.length > 200) return [];
  const extension = name.slice(dot + 1);
  const whole2 = name.slice(0, dot);
  const stems = stemsOf(whole2);
  if (stems.length === 0) stems.push(whole2);
  const extensions = [extension, ...(familyOf.get(extension) ?? []).filter((other) => other !== extension)];
  return stems.flatMap((stem2) => extensions.map((each) => `${stem2}.${each}`));
}
var SUFFIXES = [
  ".test",
  ".spec",
  ".tests",
  "_test",
  "_tests",
  "_spec",
  "-test",
  "-spec",
  ".unit",
  ".e2e",
  ".integration",
  ".cy"
];
var CAPITAL_SUFFIXES = [
  "Tests",
  "Test",
  "TestCase",
  "Spec",
  "Specs",
  "IT",
  "ITCase",
  "UnitTest",
  "IntegrationTest",
  "UnitTests"
];
function stemsOf(whole2) {
  let stem2 = whole2;
  for (let round = 0; round < 2; round++) {
    const suffix = SUFFIXES.find((end) => stem2.length > end.length && stem2.endsWith(end));
    if (suffix === void 0) break;
    stem2 = stem2.slice(0, -suffix.length);
  }
  if (stem2 !== whole2) return [stem2];
  if (whole2.startsWith("test_") || whole2.startsWith("test-")) return [whole2.slice(5)].filter((rest) => rest !== "");
  const capital = CAPITAL_SUFFIXES.filter((end) => whole2.length > end.length && whole2.endsWith(end)).map(
    (end) => whole2.slice(0, -end.length)
  );
  if (capital.length > 0) return [...new Set(capital)];
  return /^Test[A-Z]/.test(whole2) ? [whole2.slice(4)] : [];
}

// src/impact/graph.ts
var AS_WRITTEN = /* @__PURE__ */ new Set([
  "barrel",
  "dynamic",
  "import",
  "include",
  "re-export",
  "require",
  "type"
]);
var KIND_INDEX = new Map(EDGE_KINDS.map((kind, index) => [kind, index]));
function kindOf(graph, edge) {
  return EDGE_KINDS[graph.kinds[edge] ?? 0] ?? "import";
}
function buildGraph(tree, languages, languageOf2, isTest3, changedPackages2 = []) {
  const edges = new EdgeList(tree.paths.length);
  const byLanguage = /* @__PURE__ */ new Map();
  for (let file = 0; file < tree.paths.length; file++) {
    if (tree.facts(file) === null) continue;
    const name = languageOf2(tree.paths[file] ?? "");
    if (name === null) continue;
    const files = byLanguage.get(name);
    if (files === void 0) byLanguage.set(name, [file]);
    else files.push(file);
  }
  for (const language of languages) {
    const files = language.languages.flatMap((name) => byLanguage.get(name) ?? []).sort((a, b) => a - b);
    if (files.length > 0) language.link(tree, files, edges);
  }
  const knows = (from, to3) => edges.knows(from, to3);
  linkPathStrings(tree, knows, edges);
  if (isTest3 !== void 0) linkTests(tree, isTest3, knows, edges);
  for (const { name, path } of changedPackages2) edges.linkImporters(name, tree.index(path));
  return edges.graph(tree);
}
function keyOf(to3, kind) {
  return to3 * EDGE_KINDS.length + kind;
}
var EdgeList = class {
  #files;
  /** By file, from the other file and the kind to the edge. Small whole numbers, which cost the least as keys. */
  #seen;
  #from = [];
  #to = [];
  #kinds = [];
  #lines = [];
  #why = [];
  #possible = [];
  #via = [];
  #externals = /* @__PURE__ */ new Map();
  #unresolved = [];
  /** Files and lines with an import that resolved: one import may give many edges. */
  #resolved = 0;
  #external = 0;
  #last = [-1, 0, ""];
  constructor(files) {
    this.#files = files;
    this.#seen = new Array(files);
  }
  edge(from, to3, kind, line, why, { possible = false, via = -1 } = {}) {
    if (from < 0 || to3 < 0) return;
    this.#countOnce(from, kind, line, why);
    if (from === to3) return;
    const index = KIND_INDEX.get(kind) ?? 0;
    const key = keyOf(to3, index);
    let own2 = this.#seen[from];
    if (own2 === void 0) {
      own2 = /* @__PURE__ */ new Map();
      this.#seen[from] = own2;
    }
    const known6 = own2.get(key);
    if (known6 !== void 0) {
      if (possible || this.#possible[known6] === 0) return;
      this.#possible[known6] = 0;
      this.#lines[known6] = line;
      this.#why[known6] = why;
      this.#via[known6] = via;
      return;
    }
    own2.set(key, this.#from.length);
    this.#from.push(from);
    this.#to.push(to3);
    this.#kinds.push(index);
    this.#lines.push(line);
    this.#why.push(why);
    this.#possible.push(possible ? 1 : 0);
    this.#via.push(via);
  }
  /** Whether there is an edge of any kind. */
  knows(from, to3) {
    const own2 = this.#seen[from];
    if (own2 === void 0) return false;
    for (let index = 0; index < EDGE_KINDS.length; index++) if (own2.has(keyOf(to3, index))) return true;
    return false;
  }
  /** An import that names several files gives them one after the other. */
  #countOnce(from, kind, line, why) {
    if (!AS_WRITTEN.has(kind)) return;
    const [lastFrom, lastLine, lastWhy] = this.#last;
    if (from === lastFrom && line === lastLine && why === lastWhy) return;
    this.#last = [from, line, why];
    this.#resolved++;
  }
  external(from, name, line) {
    this.#external++;
    const known6 = this.#externals.get(name);
    if (known6 === void 0) this.#externals.set(name, [{ file: from, line }]);
    else if (known6[known6.length - 1]?.file !== from) known6.push({ file: from, line });
  }
  unresolved(from, specifier, line) {
    this.#unresolved.push({ file: from, specifier, line });
  }
  /** What imports a package depends on the file that says which one it is. */
  linkImporters(name, manifest) {
    for (const { file, line } of this.#externals.get(name) ?? []) this.edge(file, manifest, "config", line, name);
  }
  graph(tree) {
    const size = this.#from.length;
    const to3 = Int32Array.from(this.#to);
    const starts = new Int32Array(this.#files + 1);
    for (const file of to3) starts[file + 1] = (starts[file + 1] ?? 0) + 1;
    for (let file = 0; file < this.#files; file++) starts[file + 1] = (starts[file + 1] ?? 0) + (starts[file] ?? 0);
    const next = starts.slice();
    const incoming = new Int32Array(size);
    for (let edge = 0; edge < size; edge++) {
      const file = to3[edge] ?? 0;
      incoming[next[file] ?? 0] = edge;
      next[file] = (next[file] ?? 0) + 1;
    }
    return {
      tree,
      size,
      from: Int32Array.from(this.#from),
      to: to3,
      kinds: Uint8Array.from(this.#kinds),
      lines: Int32Array.from(this.#lines),
      why: this.#why,
      possible: Uint8Array.from(this.#possible),
      via: Int32Array.from(this.#via),
      incoming,
      starts,
      externals: this.#externals,
      unresolved: this.#unresolved,
      counts: { resolved: this.#resolved, external: this.#external, unresolved: this.#unresolved.length }
    };
  }
};

// src/impact/reach.ts
function reachFrom(graph, seeds, follows = () => true, first = []) {
  const files = graph.tree.paths.length;
  const distance = new Int32Array(files).fill(-1);
  const by = new Int32Array(files).fill(-1);
  const queue = new Int32Array(files);
  let end = 0;
  for (const seed of seeds) {
    if (seed < 0 || distance[seed] === 0) continue;
    distance[seed] = 0;
    queue[end++] = seed;
  }
  for (const edge of first) {
    const file = graph.from[edge] ?? 0;
    if (distance[file] !== -1) continue;
    distance[file] = 1;
    by[file] = edge;
    queue[end++] = file;
  }
  for (let at2 = 0; at2 < end; at2++) {
    const file = queue[at2] ?? 0;
    const far = distance[file] ?? 0;
    for (let i = graph.starts[file] ?? 0; i < (graph.starts[file + 1] ?? 0); i++) {
      const edge = graph.incoming[i] ?? 0;
      const next = graph.from[edge] ?? 0;
      if (distance[next] !== -1) continue;
      if (far > 0 && kindOf(graph, edge) === "barrel") continue;
      if (!follows(edge, far)) continue;
      distance[next] = far + 1;
      by[next] = edge;
      queue[end++] = next;
    }
  }
  return { distance, by };
}
function pathTo(graph, { by }, file, most = Number.POSITIVE_INFINITY) {
  const edges = [];
  for (let at2 = file, edge = by[at2] ?? -1; edge >= 0 && edges.length < most; at2 = graph.to[edge] ?? 0, edge = by[at2] ?? -1)
    edges.push(edge);
  return edges;
}
function dependenciesOf(graph, files) {
  const size = graph.tree.paths.length;
  const starts = new Int32Array(size + 1);
  for (const from of graph.from) starts[from + 1] = (starts[from + 1] ?? 0) + 1;
  for (let file = 0; file < size; file++) starts[file + 1] = (starts[file + 1] ?? 0) + (starts[file] ?? 0);
  const next = starts.slice();
  const outgoing = new Int32Array(graph.size);
  for (let edge = 0; edge < graph.size; edge++) {
    const file = graph.from[edge] ?? 0;
    outgoing[next[file] ?? 0] = edge;
    next[file] = (next[file] ?? 0) + 1;
  }
  const seen = new Uint8Array(size);
  const queue = [];
  for (const file of files) {
    if (seen[file] === 1) continue;
    seen[file] = 1;
    queue.push(file);
  }
  for (let at2 = 0; at2 < queue.length; at2++) {
    const file = queue[at2] ?? 0;
    for (let i = starts[file] ?? 0; i < (starts[file + 1] ?? 0); i++) {
      const to3 = graph.to[outgoing[i] ?? 0] ?? 0;
      if (seen[to3] === 1) continue;
      seen[to3] = 1;
      queue.push(to3);
    }
  }
  return seen;
}
var SPREAD_STEPS = 4;
var DAMPING = 0.5;
var POSSIBLE_WEIGHT = 0.4;
function spreadFrom(graph, seeds) {
  const total = new Float64Array(graph.tree.paths.length);
  let wave = new Map(seeds.filter((seed) => seed >= 0).map((seed) => [seed, 1]));
  for (let step = 0; step < SPREAD_STEPS && wave.size > 0; step++) {
    const next = /* @__PURE__ */ new Map();
    for (const [file, mass] of wave) {
      const [first, last] = [graph.starts[file] ?? 0, graph.starts[file + 1] ?? 0];
      if (last === first) continue;
      const share = mass * DAMPING / Math.sqrt(last - first);
      for (let i = first; i < last; i++) {
        const edge = graph.incoming[i] ?? 0;
        if (step > 0 && kindOf(graph, edge) === "barrel") continue;
        const from = graph.from[edge] ?? 0;
        next.set(from, (next.get(from) ?? 0) + share * (graph.possible[edge] === 1 ? POSSIBLE_WEIGHT : 1));
      }
    }
    for (const [file, mass] of next) total[file] = (total[file] ?? 0) + mass;
    wave = next;
  }
  for (const seed of seeds) if (seed >= 0) total[seed] = 0;
  return total;
}

// src/impact/rank.ts
var MOST_SEEDS = 300;
function signalsOf(graph, affinity, history, seeds, paths) {
  const files = graph.tree.paths.length;
  const signals = {
    name: new Float64Array(files),
    graph: spreadFrom(graph, seeds),
    history: new Float64Array(files),
    habit: new Float64Array(files)
  };
  for (const seed of seeds.slice(0, MOST_SEEDS)) {
    for (const [file, score] of affinity.with(seed)) if (score > (signals.name[file] ?? 0)) signals.name[file] = score;
  }
  for (const path of paths.slice(0, MOST_SEEDS)) {
    for (const [other, { share }] of history.with(path)) {
      const file = graph.tree.index(other);
      if (file < 0) continue;
      signals.history[file] = (signals.history[file] ?? 0) + share;
      if (share > (signals.habit[file] ?? 0)) signals.habit[file] = share;
    }
  }
  const { distance } = reachFrom(graph, seeds);
  for (let file = 0; file < files; file++)
    if ((distance[file] ?? -1) > 0) signals.graph[file] = (signals.graph[file] ?? 0) + 1e-6 / (distance[file] ?? 1);
  for (const seed of seeds) for (const list of Object.values(signals)) if (seed >= 0) list[seed] = 0;
  return signals;
}
var WEIGHTS = { name: 1, graph: 1, history: 1.5 };
var CONSTANT3 = 10;
function rankFiles(signals, candidates) {
  const fused = new Map(candidates.map((file) => [file, 0]));
  for (const [signal, weight] of Object.entries(WEIGHTS)) {
    const scores = signals[signal];
    const ordered = candidates.filter((file) => (scores[file] ?? 0) > 0).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    let rank = 0;
    ordered.forEach((file, index) => {
      if (index === 0 || scores[file] !== scores[ordered[index - 1] ?? 0]) rank = index + 1;
      fused.set(file, (fused.get(file) ?? 0) + weight / (CONSTANT3 + rank));
    });
  }
  return [...candidates].sort((a, b) => (fused.get(b) ?? 0) - (fused.get(a) ?? 0) || a - b);
}

// src/impact/affected.ts
var NEAR = 2;
var HABIT = 0.25;
function follow2(base, head, changed, affinity, history) {
  const moving = changed.filter(({ cosmetic, status }) => !cosmetic && status !== "submodule");
  const declared3 = new Map(moving.map(({ path, declarations }) => [path, declarations]));
  const now = moving.filter(({ status }) => status !== "deleted").map(({ path }) => head.tree.index(path));
  const gone = moving.flatMap(({ path, from, status }) => status === "deleted" ? path : from ?? []);
  const still = base === null ? [...gone.map((path) => head.tree.index(path)), ...behindLinks(head.tree, moving)] : [];
  const elsewhere2 = base === null ? NOWHERE : redirects(base, head, changed);
  const sides = [sideOf(head, [...now, ...still], declared3, elsewhere2.head)];
  if (base !== null && (gone.length > 0 || elsewhere2.base.length > 0)) {
    const before = gone.map((path) => base.tree.index(path));
    sides.push(sideOf(base, before, declared3, elsewhere2.base));
  }
  const signals = signalsOf(head, affinity, history, sides[0]?.seeds ?? [], [...moving.map(({ path }) => path), ...gone]);
  const seeds = new Set(changed.map(({ path }) => head.tree.index(path)));
  const reached = /* @__PURE__ */ new Set();
  for (const { graph, all } of sides) {
    for (let file = 0; file < graph.tree.paths.length; file++) {
      if ((all.distance[file] ?? -1) <= 0) continue;
      const same = graph === head ? file : head.tree.index(graph.tree.paths[file] ?? "");
      if (same >= 0 && !seeds.has(same)) reached.add(same);
    }
  }
  const namesakes = /* @__PURE__ */ new Set();
  for (const seed of now) for (const file of affinity.namesakes(seed)) if (!seeds.has(file)) namesakes.add(file);
  const inHead = (graph, edge) => head.tree.index(graph.tree.paths[graph.from[edge] ?? 0] ?? "");
  return {
    head,
    sides,
    signals,
    namesakes,
    redirected: new Set(sides.flatMap((side) => side.redirected.map((edge) => inHead(side.graph, edge)))),
    moving: moving.map(({ path }) => path),
    ranked: rankFiles(
      signals,
      [...reached].sort((a, b) => a - b)
    )
  };
}
function behindLinks(tree, moving) {
  return moving.flatMap(({ path }) => {
    if (tree.index(path) >= 0 || !tree.isFolder(path)) return [];
    const { from, to: to3 } = filesBelow(tree, tree.real(path));
    return Array.from({ length: to3 - from }, (_, index) => from + index);
  });
}
var NOWHERE = { base: [], head: [] };
function redirects(base, head, changed) {
  const touched = new Set(changed.flatMap(({ path, from }) => from === void 0 ? path : [path, from]));
  const files = head.tree.paths.length;
  const inHead = base.tree.paths.map((path) => head.tree.index(path));
  const isOther = ({ tree }) => tree.paths.map((path) => !touched.has(path));
  const pairs = (graph, index) => {
    const others = isOther(graph);
    const found2 = /* @__PURE__ */ new Map();
    for (let edge = 0; edge < graph.size; edge++) {
      const [from, to3] = [graph.from[edge] ?? 0, graph.to[edge] ?? 0];
      if (graph.possible[edge] === 1 || !others[from] || !others[to3] || !AS_WRITTEN.has(kindOf(graph, edge))) continue;
      const key = index(from) * files + index(to3);
      if (index(from) >= 0 && index(to3) >= 0 && !found2.has(key)) found2.set(key, edge);
    }
    return found2;
  };
  const before = pairs(base, (file) => inHead[file] ?? -1);
  const after = pairs(head, (file) => file);
  const lost = [...before].flatMap(([key, edge]) => after.has(key) ? [] : edge);
  const won = [...after].flatMap(([key, edge]) => before.has(key) ? [] : edge);
  return { base: lost, head: won };
}
function sideOf(graph, files, declared3, redirected) {
  const seeds = files.filter((file) => file >= 0);
  const takes = namesTaken2(graph, declared3);
  const follows = (edge, distance) => graph.possible[edge] === 0 && (distance > 0 || takes(edge));
  const certain = reachFrom(graph, seeds, follows, redirected);
  return { graph, seeds, all: reachFrom(graph, seeds, void 0, redirected), certain, redirected };
}
function namesTaken2(graph, declared3) {
  return (edge) => {
    const to3 = graph.to[edge] ?? 0;
    const touched = declared3.get(graph.tree.paths[to3] ?? "") ?? null;
    if (touched === null) return true;
    const [line, why] = [graph.lines[edge], graph.why[edge]];
    const names = graph.tree.facts(graph.from[edge] ?? 0)?.imports.find((one) => one.line === line && one.specifier === why)?.names;
    const spans = graph.tree.facts(to3)?.spans;
    if (names === void 0 || spans === void 0) return true;
    const known6 = new Set(spans.map(({ name }) => name));
    const own2 = names.filter((name) => known6.has(name));
    const isPassedOn = (graph.via[edge] ?? -1) !== -1;
    return own2.some((name) => touched.includes(name)) || (isPassedOn ? own2.length === 0 : own2.length < names.length);
  };
}
var MOST_LISTED = 5e3;
function affectedFiles(reached, { isTest: isTest3, aiPaths }) {
  const { head, signals, namesakes, redirected } = reached;
  const most = top(signals.graph);
  const ai = aiPaths === null ? null : aiReach(reached, aiPaths);
  const closeness = (file) => {
    if (isGenerated(head, head.tree.paths[file] ?? "")) return [];
    const distance = routeOf(reached, file)?.distance ?? null;
    return [
      ...distance !== null && distance <= NEAR ? ["near"] : [],
      ...redirected.has(file) ? ["redirected"] : [],
      ...namesakes.has(file) ? ["namesake"] : [],
      ...(signals.habit[file] ?? 0) >= HABIT ? ["history"] : []
    ];
  };
  const rated = reached.ranked.map((file) => ({ file, close: closeness(file) }));
  const ordered = [...rated.filter(({ close }) => close.length > 0), ...rated.filter(({ close }) => close.length === 0)];
  const tier1 = rated.filter(({ close }) => close.length > 0).length;
  const rows2 = ordered.slice(0, MOST_LISTED).map(({ file, close }) => {
    const path = head.tree.paths[file] ?? "";
    const route = routeOf(reached, file);
    const rounded = (value) => Math.round(Math.min(1, value) * 1e3) / 1e3;
    return {
      path,
      tier: close.length > 0 ? 1 : 2,
      distance: route?.distance ?? null,
      confidence: route?.certain === true ? "certain" : "possible",
      via: route === null ? [] : stepsOf(route.side, route.reach, route.file),
      test: isTest3(path),
      signals: {
        name: rounded(signals.name[file] ?? 0),
        graph: rounded(most === 0 ? 0 : (signals.graph[file] ?? 0) / most),
        history: rounded(signals.habit[file] ?? 0)
      },
      close,
      ai: ai === null ? null : ai(path)
    };
  });
  return { rows: rows2, tier1, tier2: rated.length - tier1 };
}
function top(list) {
  let most = 0;
  for (const value of list) if (value > most) most = value;
  return most;
}
function routeOf({ head, sides }, file) {
  const routes = sides.flatMap((side) => {
    const same = side.graph === head ? file : side.graph.tree.index(head.tree.paths[file] ?? "");
    return [side.certain, side.all].flatMap((reach2) => {
      const distance = same < 0 ? -1 : reach2.distance[same] ?? -1;
      return distance < 0 ? [] : [{ side, reach: reach2, file: same, distance, certain: reach2 === side.certain }];
    });
  });
  return routes.sort((a, b) => Number(b.certain) - Number(a.certain) || a.distance - b.distance)[0] ?? null;
}
var MOST_STEPS = 32;
function stepsOf({ graph }, reach2, file) {
  return pathTo(graph, reach2, file, MOST_STEPS).map((edge) => ({
    file: graph.tree.paths[graph.from[edge] ?? 0] ?? "",
    on: graph.tree.paths[graph.to[edge] ?? 0] ?? "",
    kind: kindOf(graph, edge),
    line: graph.lines[edge] ?? 0,
    why: graph.why[edge] ?? ""
  }));
}
function reachedFromAi(reached, aiPaths) {
  if (aiPaths.size === 0) return 0;
  const ai = aiReach(reached, aiPaths);
  return reached.ranked.filter((file) => ai(reached.head.tree.paths[file] ?? "") === "only").length;
}
function aiReach({ sides, moving }, aiPaths) {
  const split = sides.map(({ graph, seeds, redirected }) => {
    const isAi = (file) => aiPaths.has(graph.tree.paths[file] ?? "");
    return {
      graph,
      ai: reachFrom(graph, seeds.filter(isAi), void 0, moving.some((path) => aiPaths.has(path)) ? redirected : []),
      others: reachFrom(
        graph,
        seeds.filter((file) => !isAi(file)),
        void 0,
        moving.some((path) => !aiPaths.has(path)) ? redirected : []
      )
    };
  });
  return (path) => {
    const from = (which) => split.some((side) => {
      const file = side.graph.tree.index(path);
      return file >= 0 && (side[which].distance[file] ?? -1) >= 0;
    });
    if (!from("ai")) return "none";
    return from("others") ? "some" : "only";
  };
}
function brokenImports(base, head, changed) {
  const unresolved = new Set(base?.graph?.unresolved.map(({ file, specifier }) => `${base.tree.paths[file]}\0${specifier}`));
  const touched = new Map(changed.map(({ path, from }) => [path, from ?? path]));
  const targets = base?.graph == null ? /* @__PURE__ */ new Map() : targetsOf4(base.graph);
  return head.unresolved.flatMap(({ file, specifier, line }) => {
    const path = head.tree.paths[file] ?? "";
    const old = touched.get(path) ?? path;
    if (unresolved.has(`${old}\0${specifier}`)) return [];
    const was = targets.get(`${old}\0${specifier}`) ?? null;
    if (was !== null) return [{ path, line, specifier, was }];
    if (base === null || !touched.has(path)) return [];
    const before = base.tree.facts(base.tree.index(old));
    const isOld = before === null ? base.tree.index(old) >= 0 : before.imports.some((one) => one.specifier === specifier);
    return isOld ? [] : [{ path, line, specifier, was }];
  });
}
function targetsOf4(graph) {
  const targets = /* @__PURE__ */ new Map();
  for (let edge = 0; edge < graph.size; edge++) {
    if (graph.via[edge] !== -1 || graph.possible[edge] === 1) continue;
    targets.set(`${graph.tree.paths[graph.from[edge] ?? 0]}\0${graph.why[edge]}`, graph.tree.paths[graph.to[edge] ?? 0] ?? "");
  }
  return targets;
}

// src/impact/affinity.ts
var NOISE = new Set("test tests spec specs src lib index main mod init the a of".split(" "));
var COMMON_SHARE = 0.2;
var MOST_WORDS3 = 40;
var Affinity = class {
  #words;
  #stems;
  #weights = /* @__PURE__ */ new Map();
  #files = /* @__PURE__ */ new Map();
  #norms;
  #byStem = /* @__PURE__ */ new Map();
  constructor(paths) {
    this.#words = paths.map(wordsOf3);
    this.#stems = paths.map(stemOf);
    for (const [file, stem2] of this.#stems.entries()) {
      const known6 = this.#byStem.get(stem2);
      if (known6 === void 0) this.#byStem.set(stem2, [file]);
      else known6.push(file);
    }
    for (const [file, words4] of this.#words.entries()) {
      for (const word of words4) {
        const known6 = this.#files.get(word);
        if (known6 === void 0) this.#files.set(word, [file]);
        else known6.push(file);
      }
    }
    for (const [word, files] of this.#files) this.#weights.set(word, Math.log(1 + paths.length / files.length));
    this.#norms = Float64Array.from(
      this.#words,
      (words4) => Math.sqrt(words4.reduce((sum, word) => sum + this.#weight(word) ** 2, 0))
    );
  }
  #weight(word) {
    return this.#weights.get(word) ?? 0;
  }
  /** Whether two files are named for the same thing: `foo.ts`, `foo.test.ts`, `test_foo.py`, `FooTest.java`. */
  isNamesake(a, b) {
    const stem2 = this.#stems[a] ?? "";
    return stem2.length > 2 && stem2 === this.#stems[b];
  }
  /** Files named for the same thing as one, itself left out. */
  namesakes(file) {
    const stem2 = this.#stems[file] ?? "";
    return stem2.length > 2 ? (this.#byStem.get(stem2) ?? []).filter((other) => other !== file) : [];
  }
  /** Files with something in common with one, each from 0 to 1. */
  with(file) {
    const scores = /* @__PURE__ */ new Map();
    const most = Math.max(50, this.#words.length * COMMON_SHARE);
    for (const word of this.#words[file] ?? []) {
      const files = this.#files.get(word) ?? [];
      if (files.length > most) continue;
      const weight = this.#weight(word) ** 2;
      for (const other of files) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    scores.delete(file);
    const norm = this.#norms[file] ?? 1;
    for (const [other, score] of scores) {
      const alike = score / (norm * (this.#norms[other] ?? 1));
      scores.set(other, this.isNamesake(file, other) ? 0.5 + alike / 2 : alike / 2);
    }
    return scores;
  }
};
function wordsOf3(path) {
  const bare3 = path.replace(/\.[^./]+$/, "");
  const words4 = bare3.slice(-400).split(new RegExp("[^\\p{L}\\p{N}]+|(?<=\\p{Ll}|\\p{N})(?=\\p{Lu})", "u")).map((word) => word.toLowerCase()).filter((word) => word !== "" && !NOISE.has(word));
  return [...new Set(words4)].slice(-MOST_WORDS3);
}
function stemOf(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const bare3 = name.replace(/\.[^.]*$/, "").replace(/\.(?:test|spec|test-d|e2e|d|stories|cy|browser|node|unit|integration)$/i, "");
  const stem2 = bare3.replace(/^(?:test|tests|spec)[_-]/i, "").replace(/[_-]?(?:tests?|spec|IT)$/i, "");
  return (stem2 === "" ? bare3 : stem2).toLowerCase().replace(/[_-]/g, "");
}

// src/catalog/comment-directives.ts
var SCRIPT2 = ["JavaScript", "TypeScript"];
var C = ["C", "C++"];
var commentDirectives = [
  {
    id: "any/shebang",
    pattern: "^#!",
    source: "execve(2)",
    match: ["#!/usr/bin/env node"],
    miss: ["# !x"]
  },
  {
    id: "any/analysis",
    pattern: "nosemgrep|nosonar|\\bnolint|codeql\\[|lgtm\\[|snyk:|trivy:|checkov:|tfsec:|gitleaks:|pragma: allowlist|\\bnosec\\b",
    source: "docs of Semgrep, SonarQube, clang-tidy, CodeQL, Snyk, Trivy, Checkov, gitleaks, detect-secrets, Bandit",
    match: ["# nosemgrep: rule", "// NOSONAR", "// NOLINT(bugprone)", "# nosec B101", "# gitleaks:allow"]
  },
  {
    id: "any/generated",
    pattern: "@generated|code generated .{0,200} do not edit",
    source: "https://go.dev/s/generatedcode",
    match: ["// Code generated by x. DO NOT EDIT.", "# @generated"]
  },
  {
    id: "any/coverage",
    pattern: "pragma: ?no ?(?:cover|branch)|(?:istanbul|c8|v8) ignore|node:coverage|(?:lcov|gcovr?)_excl|:nocov:|@codecoverageignore",
    source: "docs of coverage.py, Istanbul, c8, Vitest, lcov, gcovr, SimpleCov, PHPUnit",
    match: ["# pragma: no cover", "/* istanbul ignore next */", "// LCOV_EXCL_LINE", "/* v8 ignore start */"]
  },
  {
    id: "any/formatter",
    pattern: "prettier-ignore|biome-ignore|dprint-ignore|@format(?:ter:)?|clang-format (?:on|off)|fmt: ?(?:on|off|skip)|yapf: ?(?:disable|enable)|rustfmt|gofmt|ktlint|spotless:",
    source: "docs of Prettier, Biome, dprint, clang-format, Black, YAPF, ktlint, Spotless",
    match: ["// prettier-ignore", "// clang-format off", "# fmt: off", "/** @format */"]
  },
  {
    id: "any/region",
    pattern: "@?(?:swimm|embedme|markdown-magic|snippet|tag::|end::)|\\[(?:start|end) \\w",
    source: "docs of embedme, Spring and AsciiDoc tagged regions, Google snippets: a page takes the code between them",
    match: ["// tag::main[]", "# [START auth]"]
  },
  {
    id: "script/typescript",
    languages: SCRIPT2,
    pattern: "@ts-|^///\\s{0,9}<|@jsx|@flow|@noflow|@enablets|@internal|@ts\\b|<amd-|\\$flow",
    source: "https://www.typescriptlang.org/docs/handbook/triple-slash-directives.html, /docs/handbook/jsx.html, Flow",
    match: ["// @ts-ignore", '/// <reference types="node" />', "/** @jsxImportSource preact */", "// @flow", "// $FlowFixMe"]
  },
  {
    id: "script/jsdoc-types",
    languages: ["JavaScript"],
    pattern: "@(?:type|typedef|callback|template|satisfies|import|overload|enum|extends|augments|implements|this|class|constructor|readonly|public|private|protected|override|param|arg|argument|property|prop|returns?|yields|throws)\\b",
    source: "https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html: types of a checked JavaScript file",
    match: ["/** @type {string} */", "/** @param {number} a */"]
  },
  {
    id: "script/linter",
    languages: SCRIPT2,
    pattern: "(?:eslint|tslint|jshint|jslint|jscs|oxlint|deno-lint|standard|stylelint|cspell|knip|publint|attw)[-: ]|^/\\*\\s{0,9}(?:globals?|exported)\\b",
    source: "https://eslint.org/docs/latest/use/configure/rules, docs of the other linters",
    match: ["// eslint-disable-next-line no-x", "/* global a */", "// tslint:disable", "// deno-lint-ignore no-x"]
  },
  {
    id: "script/bundler",
    languages: SCRIPT2,
    pattern: "@vite|webpack|turbopack|@rspack|[#@]__|[#@] ?source(?:mapping)?url|@license|@preserve|@cc_on|@parcel|^/\\*!|#(?:if|else|endif|region-)|@bundled|@bare|@copyright",
    source: "https://webpack.js.org/api/module-methods/#magic-comments, Vite, esbuild (legal comments, pure annotations)",
    match: ['/* webpackChunkName: "a" */', "/* @__PURE__ */", "/* @vite-ignore */", "//# sourceMappingURL=a.map", "/*! MIT */"]
  },
  {
    id: "script/runner",
    languages: SCRIPT2,
    pattern: "@(?:jest|vitest)-|@(?:strict|target|module|filename|lib|errors?|expect)\\b|^//\\s{0,9}(?:flags|run):|@(?:deprecated|public|beta|alpha)\\b",
    source: "https://vitest.dev/config/environment, https://jestjs.io/docs/configuration#testenvironment-string, node test flags, api-extractor",
    match: ["// @vitest-environment jsdom", "/** @jest-environment jsdom */", "// Flags: --expose-internals"]
  },
  {
    id: "python/checker",
    languages: ["Python"],
    pattern: "#\\s{0,9}(?:type|noqa|pylint|flake8|ruff|mypy|pyright|pytype|pyre|isort|fmt|cython|distutils|pragma|sourcery|pydocstyle|autopep8|doctest|basedpyright|ty|buildifier)\\b\\s{0,9}[:\\[]?|pyre-|noqa",
    source: "PEP 484, docs of flake8, Pylint, mypy, Pyright, Ruff, isort, Cython",
    match: ["# type: ignore", "# noqa", "# pylint: disable=x", "# a  # noqa: E501"],
    miss: ["# a kind of thing", "#: documented"]
  },
  {
    id: "python/encoding",
    languages: ["Python", "Ruby"],
    pattern: "coding\\s{0,9}[:=]",
    source: "PEP 263; Ruby, doc/syntax/comments.rdoc",
    match: ["# -*- coding: utf-8 -*-", "# vim: set fileencoding=utf-8 :"]
  },
  {
    id: "python/script-metadata",
    languages: ["Python"],
    pattern: "^# /// ",
    rest: true,
    source: "PEP 723",
    match: ["# /// script"]
  },
  {
    id: "go/directive",
    languages: ["Go"],
    pattern: "^//[a-z0-9]{1,30}:[a-z0-9]|^//(?:line|export|extern|sys|nolint)\\b|^/\\*line |^//\\s{0,9}\\+|#cgo|deprecated:",
    source: "https://pkg.go.dev/cmd/compile#hdr-Compiler_Directives, https://go.dev/doc/comment (a directive has no space)",
    match: ["//go:build linux", "//go:embed a.txt", "//go:generate x", "// +build linux", "//export F", "//line a.go:1"],
    miss: ["// go: a walk"]
  },
  {
    id: "go/example-output",
    languages: ["Go"],
    pattern: "(?:unordered )?output:",
    rest: true,
    source: "https://pkg.go.dev/testing#hdr-Examples",
    match: ["// Output: a", "// Unordered output:"]
  },
  {
    id: "java/deprecated",
    languages: ["Java", "Kotlin", "Scala"],
    pattern: "@deprecated|@suppress|@noinspection|noinspection|@hide|checkstyle|@apinote|\\\\u",
    source: "JLS 9.6.4.6 and 3.3 (a Unicode escape can end a comment), docs of IntelliJ, Checkstyle, Android",
    match: ["/** @deprecated */", "// noinspection X", "// \\u000a x()"]
  },
  {
    id: "c/message",
    languages: ["C", "C++", "C#"],
    pattern: "^#",
    source: "cpp(1): what we read as comment behind `#error`, `#warning`, `#pragma region` and `#region` is an instruction",
    match: ["#error no", "#region a"]
  },
  {
    id: "c/compiler",
    languages: C,
    pattern: "fall.?s?.?thr|lint\\b|cppcheck|coverity|iwyu|notreached|argsused|varargs|@suppress|flawfinder|rats:|expected-|^//\\s{0,9}(?:run|check)\\b",
    source: "gcc(1) -Wimplicit-fallthrough, lint(1), docs of Cppcheck, Coverity, include-what-you-use, LLVM lit and FileCheck",
    match: ["/* FALLTHROUGH */", "/* fall through */", "// cppcheck-suppress x", "// IWYU pragma: keep", "// RUN: %clang"]
  },
  {
    id: "csharp/tools",
    languages: ["C#"],
    pattern: "resharper|<auto-generated|stylecop|suppress",
    source: "docs of ReSharper and Roslyn (auto-generated code is analysed otherwise)",
    match: ["// ReSharper disable once X", "// <auto-generated/>"]
  },
  {
    id: "rust/documentation",
    languages: ["Rust"],
    pattern: "^(?:///(?!/)|//!|/\\*\\*(?!\\*)|/\\*!)",
    source: "https://doc.rust-lang.org/reference/comments.html#doc-comments: attributes, and their examples are tests",
    match: ["/// a", "//! a", "/** a */"],
    miss: ["// a", "//// a"]
  },
  {
    id: "rust/tools",
    languages: ["Rust"],
    pattern: "^//(?:\\[\\w{0,30}\\])?~|^//@|(?:edition|compile-flags|aux-build)\\b",
    source: "https://rustc-dev-guide.rust-lang.org/tests/directives.html",
    match: ["//~ ERROR x", "//@ run-pass"]
  },
  {
    id: "ruby/magic",
    languages: ["Ruby"],
    pattern: "frozen_string_literal|warn_indent|shareable_constant_value|warn_past_scope|typed:|rubocop|reek|standard:|steep|brakeman|sord|^#:|@rbs|@dynamic|@implements|^__end__|:(?:nodoc|stopdoc|startdoc)",
    source: "Ruby, doc/syntax/comments.rdoc; docs of Sorbet, RuboCop, RBS inline; `__END__` is what DATA reads",
    match: ["# frozen_string_literal: true", "# typed: strict", "# rubocop:disable X", "__END__\na"]
  },
  {
    id: "php/annotation",
    languages: ["PHP"],
    pattern: "@|phpcs|phpstan|psalm|noinspection|^/\\*\\*",
    source: "ReflectionClass::getDocComment (annotations of Doctrine and PHPUnit are read at run time), PHP_CodeSniffer, PHPStan, Psalm",
    match: ["/** @test */", "// phpcs:ignore", "// @phpstan-ignore-line", "// @codingStandardsIgnoreLine"]
  },
  {
    id: "kotlin/tools",
    languages: ["Kotlin", "Swift", "Scala"],
    pattern: "ktlint|detekt|swiftlint|swiftformat|sourcery|swift-tools-version|swift-format|scalastyle|scalafmt|scalafix|>\\s{0,3}using|^//> |language_feature",
    source: "docs of detekt, SwiftLint, Swift Package Manager (`// swift-tools-version`), Scala CLI (`//> using`)",
    match: ["// swift-tools-version:5.9", "// swiftlint:disable x", "//> using scala 3"]
  },
  {
    id: "shell/tools",
    languages: ["Shell"],
    pattern: "shellcheck|^#(?:sbatch|pbs|bsub|\\$|cobalt|flux)|bats|^#compdef|^#autoload|# chkconfig|### (?:begin|end) init|shfmt|shellspec",
    source: "docs of ShellCheck, Slurm, PBS, LSF, Grid Engine, zsh completion, LSB init scripts",
    match: ["# shellcheck disable=SC1", "#SBATCH -n 1", "#compdef x"]
  },
  {
    id: "dockerfile/parser",
    languages: ["Dockerfile"],
    pattern: "#\\s{0,9}(?:syntax|escape|check)\\s{0,9}=|hadolint|syntax=",
    source: "https://docs.docker.com/reference/dockerfile/#parser-directives, hadolint",
    match: ["# syntax=docker/dockerfile:1", "# escape=`", "# hadolint ignore=DL3006"]
  },
  {
    id: "hcl/tools",
    languages: ["HCL"],
    pattern: "tflint|terrascan|terraform-docs|infracost|kics",
    source: "docs of TFLint, Terrascan, terraform-docs, KICS",
    match: ["# tflint-ignore: x"]
  }
];

// src/impact/cosmetic-languages.ts
var SCRIPT3 = { lines: "javascript", gaps: "free", crlf: "same" };
var C2 = { lines: "directives", gaps: "same", crlf: "own", splices: true, doubt: /\?\?\// };
var STRICT = { lines: "same", gaps: "same", crlf: "own" };
var DATA = { lines: "data", gaps: "same", crlf: "same" };
var READINGS = new Map([
  // ECMA-262 12.3 and 12.9.6: CRLF in a template literal is a line feed.
  ["JavaScript", SCRIPT3],
  ["TypeScript", SCRIPT3],
  // Python reference 2.1: all forms of line ends are one; 2.1.8: indentation.
  ["Python", { lines: "python", gaps: "free", crlf: "same", indentation: "steps" }],
  // Go specification: carriage returns are discarded from raw strings; cgo reads the comment before `import "C"`.
  ["Go", { lines: "go", gaps: "free", crlf: "same", allComments: /"C"/ }],
  // JLS 3.10.6: line terminators of text blocks are normalised.
  ["Java", { lines: "free", gaps: "free", crlf: "same" }],
  // Rust reference, Input format: CRLF is normalised. `stringify!` shows gaps.
  ["Rust", { lines: "free", gaps: "same", crlf: "same" }],
  ["C", C2],
  ["C++", C2],
  // CallerArgumentExpression shows gaps.
  ["C#", { lines: "directives", gaps: "same", crlf: "own" }],
  ["PHP", { lines: "free", gaps: "free", crlf: "own" }],
  ["Kotlin", STRICT],
  ["Swift", STRICT],
  // A here-document that is not read as one.
  ["Ruby", { ...STRICT, doubt: /<<(?!self\b)[a-z_]|<<[-~]?["'`]\w*[^\w"'`\n]/ }],
  ["HCL", STRICT],
  // Indentation can stand for braces (Scala 3).
  ["Scala", { ...STRICT, indentation: "columns" }],
  // Here-documents that are not read as such, and `(#i)` of zsh.
  ["Shell", { ...STRICT, crlf: "significant", doubt: /(?<!<)<<(?!<)(?!-?[ \t]?(["']?)[A-Za-z_]\w{0,60}\1(?=[\s;)|&<>]|$))|\(#/ }],
  ["Dockerfile", { lines: "dockerfile", gaps: "same", crlf: "significant" }],
  // RFC 8259 2 · YAML 1.2 5.4 · XML 1.0 2.11 · CommonMark 2.1 · HTML, Preprocessing the input stream · CSS Syntax 3.3 · GraphQL 2.1.2.
  ...["JSON", "YAML", "XML", "Markdown", "HTML", "Vue", "CSS", "GraphQL"].map((name) => [name, DATA])
]);

// src/impact/cosmetic.ts
function sameTokens(before, after, language) {
  if (before === after) return "equal";
  const reading = READINGS.get(language);
  if (reading === void 0) return "unknown";
  const [old, now] = [withLineFeeds(before, reading), withLineFeeds(after, reading)];
  if (old === null || now === null) return "unknown";
  if (firstLine(before) !== firstLine(after)) return "different";
  if (old === now) return "equal";
  if (reading.lines === "data") return "unknown";
  if (reading.lines === "dockerfile") return sameLines(old, now);
  return sameItems(itemsOf3(old, language, reading), itemsOf3(now, language, reading), reading);
}
var firstLine = (text) => text.startsWith("#!") ? text.slice(0, text.indexOf("\n") + 1) : "";
function withLineFeeds(text, { crlf }) {
  const unified = crlf === "same" ? text.replaceAll("\r\n", "\n") : text;
  if (crlf === "significant" && text.includes("\r")) return null;
  if (/[\u0085\u2028\u2029\uFEFF]/.test(text) || /\r(?!\n)/.test(unified)) return null;
  return unified;
}
function sameLines(before, after) {
  if (before.includes("<<") || after.includes("<<")) return "unknown";
  const directive2 = directivesOf2("Dockerfile");
  const lines2 = (text) => text.split("\n").filter((line) => line.trim() !== "" && (!line.trimStart().startsWith("#") || directive2.test(line)));
  const [old, now] = [lines2(before), lines2(after)];
  return old.length === now.length && old.every((line, index) => line === now[index]) ? "equal" : "different";
}
var COMMENT = 5;
function itemsOf3(text, language, reading) {
  const code = readCode(text, language);
  if (code.unsure !== null || !code.mask.exact) return null;
  if (reading.doubt?.test(text) || oddSpace(code, reading)) return null;
  if (reading.splices && code.mask.spans.some(({ kind, end }) => kind === "comment" && text[end - 1] === "\\")) return null;
  return merged(code, significant(code, language, reading));
}
function oddSpace({ text, mask }, { lines: lines2 }) {
  if (lines2 === "javascript" || !text.includes("\xA0")) return false;
  let span = 0;
  for (let at2 = text.indexOf("\xA0"); at2 >= 0; at2 = text.indexOf("\xA0", at2 + 1)) {
    while ((mask.spans[span]?.end ?? Number.POSITIVE_INFINITY) <= at2) span++;
    if ((mask.spans[span]?.start ?? Number.POSITIVE_INFINITY) > at2) return true;
  }
  return false;
}
function significant({ text, mask }, language, reading) {
  const directive2 = directivesOf2(language);
  const kept2 = [];
  let all = reading.allComments?.test(text) ?? false;
  for (const { kind, start, end } of mask.spans) {
    if (kind !== "comment") continue;
    const comment = text.slice(start, end);
    if (reading.lines === "python" && !comment.startsWith("#")) kept2.push({ start, end, kind: STRING });
    else if (all || directive2.test(comment)) {
      kept2.push({ start, end, kind: COMMENT });
      all ||= directive2.goesOn(comment);
    }
  }
  return kept2;
}
function merged({ text, tokens }, kept2) {
  const items = { text, kinds: [], starts: [], ends: [], breaks: [], parents: [], opens: [] };
  const indexes = new Int32Array(tokens.length);
  let next = 0;
  const add5 = (kind, start, end, breaks, parent, opens2) => {
    const last = items.ends.length - 1;
    items.kinds.push(kind);
    items.starts.push(start);
    items.ends.push(end);
    items.breaks.push(breaks || last < 0);
    items.parents.push(parent);
    items.opens.push(opens2);
  };
  const keptUntil = (until) => {
    for (let one = kept2[next]; one !== void 0 && one.start < until; one = kept2[++next]) {
      const previous = items.ends.length - 1;
      const inside = previous < 0 ? -1 : items.opens[previous] ? previous : items.parents[previous] ?? -1;
      const gap = text.slice(items.ends[previous] ?? 0, one.start);
      add5(one.kind, one.start, one.end, gap.includes("\n"), inside, false);
    }
  };
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.starts[i] ?? 0;
    keptUntil(start);
    const parent = tokens.parents[i] ?? -1;
    const pair = tokens.pairs[i] ?? -1;
    indexes[i] = items.ends.length;
    const behindKept = (items.ends.at(-1) ?? 0) > (tokens.ends[i - 1] ?? 0);
    const breaks = tokens.breaks[i] === 1 || behindKept && text.slice(items.ends.at(-1), start).includes("\n");
    add5(tokens.kinds[i] ?? 0, start, tokens.ends[i] ?? 0, breaks, parent < 0 ? -1 : indexes[parent] ?? -1, pair > i);
  }
  keptUntil(text.length + 1);
  return items;
}
function sameItems(old, now, reading) {
  if (old === null || now === null) return "unknown";
  if (old.kinds.length !== now.kinds.length) return "different";
  const near = nearDirectives(old, now);
  const judge = new Judge(old, now, reading);
  for (let i = 0; i < old.kinds.length; i++) {
    if (old.kinds[i] !== now.kinds[i] || wordOf(old, i) !== wordOf(now, i)) return "different";
    if (i > 0 && !judge.sameGap(i)) return "different";
    if (old.breaks[i] !== now.breaks[i] && (near[i] === 1 || !judge.breakIsFree(i))) return "different";
  }
  return reading.indentation === void 0 || judge.sameIndentation(reading.indentation) ? "equal" : "different";
}
function nearDirectives(old, now) {
  const near = new Uint8Array(old.kinds.length);
  const mark = (i, left2) => {
    if (left2 > 0) near[i] = 1;
    return old.breaks[i] && now.breaks[i] ? left2 - 1 : left2;
  };
  let left = 0;
  for (let i = 0; i < near.length; i++) {
    left = mark(i, left);
    if (old.kinds[i] === COMMENT) left = 2;
  }
  left = 0;
  for (let i = near.length - 1; i >= 0; i--) {
    if (old.kinds[i] === COMMENT) left = 2;
    left = mark(i, left);
  }
  return near;
}
var wordOf = ({ text, starts, ends }, index) => text.slice(starts[index], ends[index]);
var Judge = class {
  #old;
  #now;
  #reading;
  #inString = [];
  constructor(old, now, reading) {
    this.#old = old;
    this.#now = now;
    this.#reading = reading;
    for (let i = 0; i < old.kinds.length; i++) {
      const parent = old.parents[i] ?? -1;
      this.#inString.push(parent >= 0 && (old.kinds[parent] === STRING || (this.#inString[parent] ?? false)));
    }
  }
  /** Glued together, or apart, in both; where it matters. */
  sameGap(i) {
    const [old, now] = [gapBefore(this.#old, i), gapBefore(this.#now, i)];
    if (old === now) return true;
    const { gaps, lines: lines2 } = this.#reading;
    if (lines2 === "python" && (this.#inString[i] || this.#inString[i - 1])) return false;
    if (lines2 !== "python" && (/\\\r?\n/.test(old) || /\\\r?\n/.test(now))) return false;
    if (lines2 !== "python" && wordOf(this.#old, i - 1) === "\\") return false;
    return old === "" === (now === "") || gaps === "free" && !this.#couldFuse(i);
  }
  /** Apart and together they may be read otherwise: `+ +`, `1 .a`, `L "a"`. */
  #couldFuse(i) {
    const [left, right] = [wordOf(this.#old, i - 1), wordOf(this.#old, i)];
    const [before, after] = [this.#old.kinds[i - 1], this.#old.kinds[i]];
    if (before === COMMENT || after === COMMENT) return false;
    if (NEUTRAL.has(left) || NEUTRAL.has(right)) return false;
    if (before === PUNCTUATION && after === PUNCTUATION) return true;
    if (before === STRING || after === STRING) return before !== PUNCTUATION && after !== PUNCTUATION;
    if (left.endsWith(".") || right.startsWith("."))
      return before === NUMBER || after === NUMBER || this.#old.kinds[i - 2] === NUMBER;
    if (before === NUMBER) return after !== PUNCTUATION || /[ep]$/i.test(left);
    return before === WORD && after !== PUNCTUATION;
  }
  /** A line break may come or go before this item. */
  breakIsFree(i) {
    const container2 = this.#old.opens[i - 1] ? i - 1 : this.#old.parents[i - 1] ?? -1;
    const [left, right] = [wordOf(this.#old, i - 1), wordOf(this.#old, i)];
    switch (this.#reading.lines) {
      case "free":
        return true;
      case "python":
        return container2 >= 0 && this.#old.kinds[container2] !== STRING;
      case "go":
        return this.#old.kinds[i - 1] === PUNCTUATION && !GO_ENDS.has(left);
      case "directives":
        return !this.#directive(i);
      case "javascript":
        return this.#javascript(i, container2, left, right);
      default:
        return false;
    }
  }
  /** A line of the preprocessor ends with the line. */
  #directive(i) {
    this.#directives ??= [directiveItems(this.#old), directiveItems(this.#now)];
    return this.#directives.some((marked) => marked[i] === 1 || marked[i - 1] === 1);
  }
  #directives = null;
  /**
   * ECMA-262, Automatic Semicolon Insertion: a break ends a statement where the grammar allows nothing else, and in restricted productions.
   * Behind an operator that wants an operand and before one that wants what stands on its left it does neither.
   */
  #javascript(i, container2, left, right) {
    const [before, after] = [this.#old.kinds[i - 1], this.#old.kinds[i]];
    if (before === PUNCTUATION && JS_GOES_ON_BEHIND.has(left)) return true;
    if (after === PUNCTUATION && JS_GOES_ON_BEFORE.has(right))
      return before !== WORD || !JS_RESTRICTED.has(left) || right === "}";
    const sign = container2 < 0 ? "" : wordOf(this.#old, container2);
    if (sign !== "(" && sign !== "[") return false;
    const fixed = (kind, word) => kind === STRING || (kind === WORD ? JS_RESTRICTED.has(word) : kind === PUNCTUATION && JS_FIXED.has(word));
    return !fixed(before, left) && !fixed(after, right);
  }
  /** The depth of every line in steps (Python: INDENT and DEDENT), or its very column. */
  sameIndentation(by) {
    const [old, now] = [indentation(this.#old, by), indentation(this.#now, by)];
    return old.length === now.length && old.every((depth, index) => depth === now[index]);
  }
};
var gapBefore = ({ text, starts, ends }, i) => text.slice(ends[i - 1], starts[i]);
var NEUTRAL = /* @__PURE__ */ new Set(["(", ")", "[", "]", "{", "}", ",", ";"]);
var GO_ENDS = /* @__PURE__ */ new Set(["++", "--", ")", "]", "}"]);
var JS_GOES_ON_BEHIND = new Set(
  [", ; ( [ { = => && || ?? ? : . ?. == != <= >= + - * % ^ & | ..."].flatMap((signs) => signs.split(" "))
);
var JS_GOES_ON_BEFORE = new Set([") ] } , ; . ?. : ? = == != && || ?? % ^ | &"].flatMap((signs) => signs.split(" ")));
var JS_FIXED = /* @__PURE__ */ new Set(["++", "--", "=>", "!", "<", ">", "[", "/", "@", "#"]);
var JS_RESTRICTED = new Set(
  "return break continue throw yield async await as satisfies is asserts abstract declare type namespace module interface accessor get set static readonly using of in infer keyof unique global enum public private protected override let out new import export from do else case typeof void delete function class extends implements const var if for while with".split(" ")
);
function directiveItems(items) {
  const marked = new Uint8Array(items.kinds.length);
  let inside = false;
  for (let i = 0; i < marked.length; i++) {
    if (items.breaks[i]) inside = items.text[items.starts[i] ?? 0] === "#";
    marked[i] = inside ? 1 : 0;
  }
  return marked;
}
function indentation({ text, starts, breaks, parents, opens: opens2 }, by) {
  const depths = [];
  const open = [0];
  for (let i = 0; i < starts.length; i++) {
    const container2 = i === 0 ? -1 : opens2[i - 1] ? i - 1 : parents[i - 1] ?? -1;
    if (!breaks[i] || by === "steps" && container2 >= 0) continue;
    const column = columnOf(text, starts[i] ?? 0);
    if (by === "columns") depths.push(column);
    else {
      while (column < (open[open.length - 1] ?? 0)) open.pop();
      if (column > (open[open.length - 1] ?? 0)) open.push(column);
      depths.push(open.length);
    }
  }
  return depths;
}
function columnOf(text, at2) {
  const start = text.lastIndexOf("\n", at2 - 1) + 1;
  let column = 0;
  for (let i = start; i < at2; i++) column = text[i] === "	" ? column + 8 - column % 8 : column + 1;
  return column;
}
var known4 = /* @__PURE__ */ new Map();
function directivesOf2(language) {
  const found2 = known4.get(language);
  if (found2 !== void 0) return found2;
  const rows2 = commentDirectives.filter(({ languages }) => languages === void 0 || languages.includes(language));
  const any = (list) => new RegExp(list.map(({ pattern: pattern2 }) => `(?:${pattern2})`).join("|") || "(?!)", "i");
  const [all, rest] = [any(rows2), any(rows2.filter((row) => row.rest === true))];
  const made = { test: (comment) => all.test(comment), goesOn: (comment) => rest.test(comment) };
  known4.set(language, made);
  return made;
}

// src/impact/declarations.ts
function touchedDeclarations(before, after) {
  if (before.facts.spans === void 0 || after.facts.spans === void 0) return null;
  const [old, now] = [cut(before.text, before.facts.spans), cut(after.text, after.facts.spans)];
  if (differs(old.outside, now.outside)) return null;
  const names = /* @__PURE__ */ new Set([...old.inside.keys(), ...now.inside.keys()]);
  return [...names].filter((name) => old.inside.get(name) !== now.inside.get(name)).sort();
}
function cut(text, spans) {
  const lines2 = text.split("\n");
  const inside = /* @__PURE__ */ new Map();
  const outside3 = [];
  let at2 = 1;
  for (const { name, from, to: to3 } of spans) {
    for (; at2 < from; at2++) outside3.push(lines2[at2 - 1] ?? "");
    const own2 = lines2.slice(from - 1, to3).join("\n");
    inside.set(name, `${inside.get(name) ?? ""}${own2}
`);
    at2 = Math.max(at2, to3 + 1);
  }
  for (; at2 <= lines2.length; at2++) outside3.push(lines2[at2 - 1] ?? "");
  return { inside, outside: outside3 };
}
var HARMLESS = /^\s*(?:import\b|from\b|use\b|using\b|package\b|require|export\b.{0,500}\bfrom\b|#|\/\/|\/?\*|["'`)\]};,]*$|(?:type )?[\w$]+(?: as [\w$]+)?,?$|\}? ?from ['"])/;
function differs(before, after) {
  const counts = /* @__PURE__ */ new Map();
  const add5 = (lines2, by) => {
    for (const line of lines2)
      if (!HARMLESS.test(line.slice(0, 1e3))) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + by);
  };
  add5(before, 1);
  add5(after, -1);
  return [...counts.values()].some((count) => count !== 0);
}

// src/impact/change.ts
var SUBMODULE = "160000";
var LINK = "120000";
function describeChange(change, versions, base, head) {
  const { path, from, before, after } = change;
  const language = languageOf(path);
  const status = statusOf(change);
  const row = impactLanguageOf(path);
  const isRead = row !== null && (head.tree.facts(head.tree.index(path)) ?? (base ?? head.tree).facts((base ?? head.tree).index(from ?? path))) != null;
  const sameContent = before !== null && after !== null && before.id === after.id;
  const isEdit = status === "modified" && versions.before !== null && versions.after !== null && language !== null;
  const cosmetic = isEdit && !sameContent && sameTokens(versions.before ?? "", versions.after ?? "", language) === "equal";
  return {
    path,
    ...from === void 0 ? {} : { from },
    status,
    language,
    cosmetic,
    followed: isRead || isConfig(path) || isLink(change) || isNamed(path, head) ? "graph" : "history",
    declarations: cosmetic ? [] : isEdit ? declarationsOf(path, versions, base, head) : null
  };
}
function statusOf({ status, before, after }) {
  if (before?.mode === SUBMODULE || after?.mode === SUBMODULE) return "submodule";
  return status === "modified" && before !== null && before.id === after?.id ? "mode-changed" : status;
}
function isLink({ before, after }) {
  return (after ?? before)?.mode === LINK;
}
function isNamed(path, { tree, starts }) {
  const file = tree.index(path);
  return file >= 0 && (starts[file + 1] ?? 0) > (starts[file] ?? 0);
}
function declarationsOf(path, { before, after }, base, head) {
  const old = base?.facts(base.index(path)) ?? null;
  const now = head.tree.facts(head.tree.index(path));
  if (old === null || now === null || before === null || after === null) return null;
  return touchedDeclarations({ text: before, facts: old }, { text: after, facts: now });
}

// src/impact/co-change.ts
var CoChange = class {
  #commits;
  #byPath = /* @__PURE__ */ new Map();
  constructor(commits) {
    this.#commits = commits;
    for (const [index, { files }] of commits.entries()) {
      for (const path of files) {
        const known6 = this.#byPath.get(path);
        if (known6 === void 0) this.#byPath.set(path, [index]);
        else known6.push(index);
      }
    }
  }
  get size() {
    return this.#commits.length;
  }
  /** The commits that changed a file, newest first. */
  of(path) {
    return (this.#byPath.get(path) ?? []).flatMap((index) => this.#commits[index] ?? []);
  }
  /** Files that changed together with one, and the share of its own (weighted) changes in which they did, from 0 to 1. */
  with(path) {
    const weights = /* @__PURE__ */ new Map();
    const own2 = this.of(path);
    let all = 0;
    for (const { files } of own2) {
      const weight = 1 / Math.log2(1 + files.length);
      all += weight;
      for (const other of files) {
        if (other === path) continue;
        const known6 = weights.get(other);
        if (known6 === void 0) weights.set(other, { weight, support: 1 });
        else {
          known6.weight += weight;
          known6.support++;
        }
      }
    }
    return new Map(
      [...weights].map(([other, { weight, support }]) => [other, { share: weight / (all + 1), support, of: own2.length }])
    );
  }
};

// src/catalog/test-files.ts
var SCRIPTS = ["js", "jsx", "mjs", "cjs", "ts", "tsx", "mts", "cts"];
var scripts = (before) => SCRIPTS.map((extension) => `${before}.${extension}`);
var testFiles = [
  {
    ecosystem: "any",
    kind: "support",
    paths: [
      "**/__snapshots__/",
      "**/__mocks__/",
      "**/__fixtures__/",
      "**/testdata/",
      "**/test-data/",
      "**/test_data/",
      "**/*.snap"
    ],
    source: "jestjs.io (snapshots, manual mocks), pkg.go.dev/cmd/go (testdata)",
    match: ["src/__snapshots__/a.test.ts.snap", "__mocks__/fs.ts", "pkg/testdata/a.go", "a.snap"]
  },
  {
    ecosystem: "python",
    kind: "support",
    paths: ["**/conftest.py"],
    source: "https://docs.pytest.org/en/stable/reference/fixtures.html#conftest-py-sharing-fixtures-across-multiple-files",
    match: ["conftest.py", "tests/unit/conftest.py"],
    miss: ["src/conftests.py"]
  },
  {
    ecosystem: "javascript",
    kind: "test",
    paths: [
      ...["test", "spec", "cy", "e2e"].flatMap((word) => scripts(`**/*.${word}`)),
      ...scripts("**/*-test"),
      ...scripts("**/*.test-d"),
      ...scripts("**/*_test"),
      ...scripts("**/test"),
      ...["**/*.test.vue", "**/*.spec.vue", "**/*.test.svelte"]
    ],
    source: "https://vitest.dev/config/include, https://jestjs.io/docs/configuration#testmatch-arraystring, https://nodejs.org/api/test.html#running-tests-from-the-command-line, tsd, Cypress, Deno",
    match: ["a.test.ts", "src/b.spec.jsx", "a.test-d.ts", "x/login.cy.js", "e2e/a.e2e.ts", "a-test.mjs", "a_test.ts"],
    miss: ["latest.ts", "a.tests.ts", "src/contest.ts", "spectator.js"]
  },
  {
    ecosystem: "python",
    kind: "test",
    paths: ["**/test_*.py", "**/*_test.py", "**/tests.py"],
    source: "https://docs.pytest.org/en/stable/explanation/goodpractices.html, Django (tests.py)",
    match: ["test_a.py", "a/b_test.py", "app/tests.py"],
    miss: ["testing.py", "contest.py"]
  },
  {
    ecosystem: "go",
    kind: "test",
    paths: ["**/*_test.go"],
    source: "https://pkg.go.dev/cmd/go#hdr-Test_packages",
    match: ["a_test.go", "pkg/b/a_test.go"],
    miss: ["test.go", "a_tests.go"]
  },
  {
    ecosystem: "jvm",
    kind: "test",
    paths: ["java", "kt", "groovy", "scala"].flatMap(
      (extension) => ["*Test", "*Tests", "*TestCase", "*IT", "*ITCase", "*Spec", "*Suite"].map((name) => `**/${name}.${extension}`)
    ),
    source: "https://maven.apache.org/surefire/maven-surefire-plugin/examples/inclusion-exclusion.html, maven-failsafe-plugin, Spock, ScalaTest",
    match: ["src/test/java/a/BTest.java", "a/BIT.java", "BTests.kt", "BSpec.groovy", "BSuite.scala"],
    miss: ["src/main/java/Testable.java", "Latest.java"]
  },
  {
    ecosystem: "jvm",
    kind: "test",
    paths: ["java", "kt"].map((extension) => `**/src/test/**/Test*.${extension}`),
    source: "maven-surefire-plugin (Test*.java)",
    match: ["src/test/java/a/TestB.java"],
    miss: ["src/main/java/TestB.java"]
  },
  {
    ecosystem: "dotnet",
    kind: "test",
    paths: ["**/*Tests.cs", "**/*Test.cs", "**/*Tests.fs", "**/*Tests.vb", "**/*Specs.cs"],
    source: "https://learn.microsoft.com/dotnet/core/testing/unit-testing-best-practices",
    match: ["src/A.Tests/BTests.cs", "BTest.cs"],
    miss: ["src/Latest.cs"]
  },
  {
    ecosystem: "ruby",
    kind: "test",
    paths: ["**/*_spec.rb", "**/*_test.rb", "**/test/**/test_*.rb", "**/*.feature"],
    source: "https://rspec.info, https://guides.rubyonrails.org/testing.html, minitest",
    match: ["spec/a_spec.rb", "test/models/a_test.rb", "test/test_a.rb", "features/a.feature"],
    miss: ["lib/spec.rb", "lib/test_a.rb"]
  },
  {
    ecosystem: "php",
    kind: "test",
    paths: ["**/*Test.php", "**/*Cest.php", "**/*.phpt"],
    source: "https://docs.phpunit.de/en/11.0/organizing-tests.html, Codeception, run-tests.php",
    match: ["tests/Unit/ATest.php", "tests/ACest.php", "ext/a/tests/b.phpt"],
    miss: ["src/Latest.php"]
  },
  {
    ecosystem: "rust",
    kind: "test",
    paths: ["tests/*.rs", "**/tests/*.rs"],
    source: "https://doc.rust-lang.org/cargo/reference/cargo-targets.html#integration-tests",
    match: ["tests/a.rs", "crates/x/tests/a.rs"],
    miss: ["src/a.rs", "latests/a.rs"]
  },
  {
    ecosystem: "c",
    kind: "test",
    paths: ["c", "cc", "cpp", "cxx"].flatMap(
      (extension) => ["*_test", "test_*", "*_unittest", "*_tests"].map((name) => `**/${name}.${extension}`)
    ),
    source: "https://google.github.io/styleguide/cppguide.html#File_Names, Unity, CTest",
    match: ["src/a_test.c", "test_a.c", "a_unittest.cc"],
    miss: ["src/contest.c", "latest.cpp"]
  },
  {
    ecosystem: "swift",
    kind: "test",
    paths: ["**/*Tests.swift", "**/*Test.swift"],
    source: "https://developer.apple.com/documentation/xctest",
    match: ["Tests/ATests/BTests.swift"],
    miss: ["Sources/Latest.swift"]
  },
  {
    ecosystem: "other",
    kind: "test",
    paths: ["**/*.bats", "**/*_test.exs", "**/*_test.dart", "**/t/*.t", "**/*.tftest.hcl"],
    source: "bats-core, ExUnit, dart test, prove(1), terraform test",
    match: ["test/a.bats", "test/a_test.exs", "test/a_test.dart", "t/a.t", "tests/a.tftest.hcl"]
  },
  {
    ecosystem: "any",
    kind: "support",
    paths: [
      ...[
        "fixtures",
        "fixture",
        "mocks",
        "stubs",
        "fakes",
        "helpers",
        "support",
        "utils",
        "snapshots",
        "golden",
        "data",
        "resources"
      ].flatMap((folder) => ["test", "tests", "spec", "__tests__", "e2e", "cypress"].map((root) => `**/${root}/**/${folder}/`)),
      ...["**/fixtures/", "**/src/test/resources/", "**/spec/factories/", "**/test/factories/"],
      ...["vitest", "jest", "playwright", "cypress", "karma", "mocha"].flatMap((runner) => [
        `**/${runner}.config.*`,
        `**/${runner}.setup.*`
      ]),
      ...[
        "**/setupTests.*",
        "**/.mocharc.*",
        "**/pytest.ini",
        "**/tox.ini",
        "**/.rspec",
        "**/phpunit.xml",
        "**/phpunit.xml.dist",
        "**/spec_helper.rb",
        "**/rails_helper.rb",
        "**/test_helper.rb"
      ]
    ],
    source: "the runners' own documentation of configuration, fixtures and helpers",
    match: [
      "tests/fixtures/a.json",
      "test/unit/helpers/a.ts",
      "vitest.config.ts",
      "pytest.ini",
      "spec/spec_helper.rb",
      "src/test/resources/a.xml"
    ],
    miss: ["src/helpers/a.ts", "data/a.json"]
  },
  {
    ecosystem: "javascript",
    kind: "test",
    paths: ["**/__tests__", "**/cypress/e2e", "**/cypress/integration", "**/e2e", "**/playwright"].flatMap(
      (folder) => scripts(`${folder}/**/*`)
    ),
    source: "https://jestjs.io/docs/configuration#testmatch-arraystring, https://docs.cypress.io/app/references/configuration",
    match: ["src/__tests__/a.ts", "cypress/e2e/a.js", "e2e/login/a.ts"],
    miss: ["src/tests/readme.md"]
  },
  {
    ecosystem: "any",
    kind: "support",
    paths: [
      "**/test/",
      "**/tests/",
      "**/__tests__/",
      "**/spec/",
      "**/specs/",
      "**/e2e/",
      "**/cypress/",
      "**/src/androidTest/",
      "**/src/test/",
      "**/*.Tests/",
      "**/*.Test/",
      "**/*.UnitTests/",
      "**/*.IntegrationTests/"
    ],
    source: "common layout: what stands beside tests and is none by its name",
    match: ["tests/a.json", "test/run.sh", "src/A.Tests/Base.cs", "spec/a.rb", "tests/__init__.py"],
    miss: ["src/contests/a.ts", "src/inspect/a.ts"]
  }
];

// src/impact/quick-globs.ts
function quickGlobs(patterns) {
  const tests = patterns.map((pattern2) => ({ literal: literalOf(pattern2), fits: globs([pattern2]) }));
  return (path) => tests.some(({ literal, fits }) => path.includes(literal) && fits(path));
}
function anyLiteral(patterns) {
  const literals = [...new Set(patterns.map(literalOf))];
  const shortest = literals.filter((literal) => !literals.some((other) => other !== literal && literal.includes(other)));
  const search = new RegExp(shortest.map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"));
  return (path) => search.test(path);
}
function literalOf(pattern2) {
  const stretches = pattern2.split(/\*\*\/|[*?]+/).map((stretch) => stretch.replace(/^\//, ""));
  return stretches.reduce((longest, stretch) => stretch.length > longest.length ? stretch : longest, "");
}

// src/impact/test-files.ts
var rows = testFiles.map(({ kind, paths }) => ({ kind, may: anyLiteral(paths), fits: quickGlobs(paths) }));
var mayBe = anyLiteral(testFiles.flatMap(({ paths }) => paths));
function testKindOf(path) {
  return mayBe(path) ? rows.find(({ may, fits }) => may(path) && fits(path))?.kind ?? null : null;
}
var known5 = /* @__PURE__ */ new WeakMap();
function testKindsIn(tree) {
  let kinds = known5.get(tree);
  if (kinds === void 0) {
    kinds = tree.paths.map(testKindOf);
    known5.set(tree, kinds);
  }
  return kinds;
}
var SCRIPT4 = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
var PACKAGE = /(?:^|\/)package\.json$/;
var PYTHON = /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py|tox\.ini|pytest\.ini|Pipfile|requirements[^/]{0,40}\.txt)$/;
var within2 = ({ folder }, command) => folder === "" ? command : `(cd ${folder} && ${command})`;
var nodeRow = (id, tests, names, command, source2) => ({
  id,
  tests,
  manifest: PACKAGE,
  names,
  command: (at2) => within2(at2, `${command} ${at2.file}`),
  source: source2
});
var runners = [
  nodeRow(
    "cypress",
    /(?:\.cy\.[jt]sx?|(?:^|\/)cypress\/.{1,4000}\.[jt]sx?)$/,
    /^cypress /m,
    "npx cypress run --spec",
    "https://docs.cypress.io/app/references/command-line"
  ),
  nodeRow(
    "playwright",
    /(?:^|\/)(?:e2e|playwright)\/.{1,4000}\.[cm]?[jt]sx?$|\.e2e\.[jt]s$/,
    /^@playwright\/test /m,
    "npx playwright test",
    "https://playwright.dev/docs/test-cli"
  ),
  nodeRow("tsd", /\.test-d\.[cm]?tsx?$/, /^tsd /m, "npx tsd --files", "https://github.com/tsdjs/tsd"),
  nodeRow(
    "vitest",
    SCRIPT4,
    /^(?:vitest|vite-plus) |^script .{0,400}\bvitest\b/m,
    "npx vitest run",
    "https://vitest.dev/guide/cli"
  ),
  nodeRow(
    "jest",
    SCRIPT4,
    /^(?:jest|react-scripts|@jest\/core) |^script .{0,400}\bjest\b/m,
    "npx jest --runTestsByPath",
    "https://jestjs.io/docs/cli"
  ),
  nodeRow("mocha", SCRIPT4, /^mocha |^script .{0,400}\bmocha\b/m, "npx mocha", "https://mochajs.org/#command-line-usage"),
  nodeRow("ava", SCRIPT4, /^ava /m, "npx ava", "https://github.com/avajs/ava/blob/main/docs/05-command-line.md"),
  nodeRow("playwright", SCRIPT4, /^@playwright\/test /m, "npx playwright test", "https://playwright.dev/docs/test-cli"),
  nodeRow("node", SCRIPT4, /^script .{0,400}\bnode\b.{0,200} --test\b/m, "node --test", "https://nodejs.org/api/test.html"),
  {
    id: "pytest",
    tests: /\.py$/,
    manifest: PYTHON,
    names: /\bpytest\b/,
    command: (at2) => within2(at2, `python -m pytest ${at2.file}`),
    source: "https://docs.pytest.org/en/stable/how-to/usage.html"
  },
  {
    id: "unittest",
    tests: /\.py$/,
    manifest: PYTHON,
    names: /\bunittest\b/,
    command: (at2) => within2(at2, `python -m unittest ${at2.file}`),
    source: "https://docs.python.org/3/library/unittest.html#command-line-interface"
  },
  {
    id: "go",
    tests: /_test\.go$/,
    manifest: /(?:^|\/)go\.mod$/,
    names: /^module\b/m,
    command: (at2) => within2(at2, `go test ${quoted2(`./${at2.raw.includes("/") ? at2.raw.slice(0, at2.raw.lastIndexOf("/")) : ""}`)}`),
    source: "https://pkg.go.dev/cmd/go#hdr-Test_packages: a file alone lacks its package"
  },
  {
    id: "maven",
    tests: /\.(?:java|kt|groovy|scala)$/,
    manifest: /(?:^|\/)pom\.xml$/,
    names: /<project\b/,
    command: (at2) => within2(at2, `mvn test -Dtest=${at2.name}`),
    source: "https://maven.apache.org/surefire/maven-surefire-plugin/examples/single-test.html"
  },
  {
    id: "gradle",
    tests: /\.(?:java|kt|groovy|scala)$/,
    manifest: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    names: /(?:)/,
    command: (at2) => within2(at2, `gradle test --tests ${at2.name}`),
    source: "https://docs.gradle.org/current/userguide/java_testing.html#test_filtering"
  },
  {
    id: "cargo",
    tests: /(?:^|\/)tests\/[^/]+\.rs$/,
    manifest: /(?:^|\/)Cargo\.toml$/,
    names: /^\[package\]/m,
    command: (at2) => /^tests\/[^/]+\.rs$/.test(at2.raw) ? within2(at2, `cargo test --test ${at2.name}`) : null,
    source: "https://doc.rust-lang.org/cargo/commands/cargo-test.html"
  },
  {
    id: "dotnet",
    tests: /\.(?:cs|fs|vb)$/,
    manifest: /\.(?:cs|fs|vb)proj$/,
    names: /Microsoft\.NET\.Test\.Sdk|xunit|nunit|mstest/i,
    command: (at2) => within2(at2, `dotnet test --filter ${quoted2(`FullyQualifiedName~${unquoted2(at2.name)}`)}`),
    source: "https://learn.microsoft.com/dotnet/core/testing/selective-unit-tests"
  },
  {
    id: "rspec",
    tests: /_spec\.rb$/,
    manifest: /(?:^|\/)(?:Gemfile|[^/]+\.gemspec|\.rspec)$/,
    names: /rspec|^--/m,
    command: (at2) => within2(at2, `bundle exec rspec ${at2.file}`),
    source: "https://rspec.info/features/3-13/rspec-core/command-line/"
  },
  {
    id: "minitest",
    tests: /(?:_test|\/test_[^/]+)\.rb$/,
    manifest: /(?:^|\/)(?:Gemfile|[^/]+\.gemspec)$/,
    names: /minitest|\brails\b|test-unit/,
    command: (at2) => within2(at2, `bundle exec ruby -Itest ${at2.file}`),
    source: "https://guides.rubyonrails.org/testing.html"
  },
  {
    id: "phpunit",
    tests: /Test\.php$/,
    manifest: /(?:^|\/)(?:composer\.json|phpunit\.xml(?:\.dist)?)$/,
    names: /phpunit/,
    command: (at2) => within2(at2, `vendor/bin/phpunit ${at2.file}`),
    source: "https://docs.phpunit.de/en/11.0/textui.html"
  },
  {
    id: "ctest",
    tests: /\.(?:c|cc|cpp|cxx)$/,
    manifest: /(?:^|\/)CMakeLists\.txt$/,
    names: /enable_testing|include\s{0,20}\(\s{0,20}CTest|add_test/i,
    command: (at2) => `ctest --test-dir build -R ${at2.name}`,
    source: "https://cmake.org/cmake/help/latest/manual/ctest.1.html"
  }
];
function runnersIn(manifests) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const { path, text } of [...manifests].sort((a, b) => a.path < b.path ? -1 : 1)) {
    if (/[\p{Cc}\p{Cf}]/u.test(path)) continue;
    const folder = folderOf2(path);
    const manifest = { path, folder, said: once(() => said(path, text)) };
    byFolder.set(folder, [...byFolder.get(folder) ?? [], manifest]);
  }
  return (path) => {
    if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path)) return null;
    for (const manifest of foldersAbove(path).flatMap((folder) => byFolder.get(folder) ?? [])) {
      for (const row of runners) {
        if (!row.tests.test(path) || !row.manifest.test(manifest.path) || !row.names.test(manifest.said())) continue;
        const command = row.command(placeOf(path, manifest.folder));
        if (command !== null) return { id: row.id, command };
      }
    }
    return null;
  };
}
function once(make) {
  let made = null;
  return () => {
    made ??= make();
    return made;
  };
}
function foldersAbove(path) {
  const folders = [];
  for (let folder = folderOf2(path); folder !== ""; folder = folderOf2(folder)) folders.push(folder);
  return [...folders, ""];
}
var folderOf2 = (path) => path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
function placeOf(path, folder) {
  const raw = folder === "" ? path : path.slice(folder.length + 1);
  const name = raw.slice(raw.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  return { folder: folder === "" ? "" : quoted2(folder), file: quoted2(raw), name: quoted2(name), raw };
}
function quoted2(word) {
  const safe = word.startsWith("-") ? `./${word}` : word;
  return /^[\w./@%+=:,~-]+$/.test(safe) && !safe.startsWith("~") ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}
var unquoted2 = (word) => word.startsWith("'") ? word.slice(1, -1).replaceAll("'\\''", "'") : word;
function said(path, text) {
  if (!PACKAGE.test(path)) return text.slice(0, 1 << 20);
  const value = packageOf4(text);
  const lines2 = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"].flatMap(
    (key) => Object.keys(objectOf(value[key])).map((name) => `${name} `)
  );
  return [...lines2, ...Object.values(objectOf(value.scripts)).map((script) => `script ${String(script).slice(0, 2e3)}`)].join(
    "\n"
  );
}
function packageOf4(text) {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return {};
  }
}
var objectOf = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};

// src/impact/owner-patterns.ts
function githubPattern(pattern2) {
  const written = pattern2.split("/");
  const rooted2 = written.length > 2 || written.length === 2 && written[1] !== "" || written[0] === "";
  const names = written[0] === "" ? written.slice(1) : written;
  if (names.length === 1 && names[0] === "") return { fits: () => false, key: { in: "root", text: "" }, all: false };
  const steps2 = rooted2 ? names : ["**", ...names];
  const last = steps2[steps2.length - 1];
  const below3 = last === "" ? [...steps2.slice(0, -1), "**", "*"] : steps2;
  return compile(below3, { sets: false }, last !== "" && last !== "*" && last !== "**");
}
function gitlabPattern(pattern2) {
  if (pattern2 === "*") return compile(["**", "*"], { sets: true }, false);
  const names = pattern2.startsWith("/") ? pattern2.slice(1).split("/") : ["**", ...pattern2.split("/")];
  const below3 = names[names.length - 1] === "" ? [...names.slice(0, -1), "**", "*"] : names;
  return compile(
    [...below3.slice(0, -1), below3[below3.length - 1] === "**" ? "*" : below3[below3.length - 1] ?? ""],
    { sets: true },
    false
  );
}
function compile(written, rules, orBelow) {
  const all = written.map((name) => nameOf3(name, rules));
  const names = all.filter((name, index) => name.is !== "folders" || all[index + 1]?.is !== "folders");
  const steps2 = names[names.length - 1]?.is === "folders" ? [...names, { is: "glob", glob: ANYTHING }] : names;
  const least = steps2.filter(({ is }) => is !== "folders").length;
  return {
    fits: (path) => path.length >= least && namesFit(steps2, path, orBelow),
    key: keyOf2(steps2),
    all: steps2.length === 2 && steps2[0]?.is === "folders" && isAnything(steps2[1])
  };
}
var ANYTHING = { stretches: ["", ""], least: 0, anything: true };
var isAnything = (name) => name?.is === "glob" && name.glob.anything;
function keyOf2(steps2) {
  const prefix = [];
  for (const name of steps2) {
    if (name.is !== "literal") break;
    prefix.push(name.text);
  }
  if (prefix.length > 0) return { in: "root", text: prefix.join("/") };
  const literal = steps2.find((name) => name.is === "literal");
  if (literal?.is === "literal") return { in: "name", text: literal.text };
  const last = steps2[steps2.length - 1];
  const tail = last?.is === "glob" ? last.glob.stretches[last.glob.stretches.length - 1] : void 0;
  const ending = typeof tail === "string" && last?.is === "glob" && last.glob.stretches.length > 1 ? endingOf(tail) : "";
  return ending === "" ? { in: "anywhere" } : { in: "ending", text: ending };
}
function endingOf(name) {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? "" : name.slice(dot);
}
function namesFit(steps2, path, orBelow) {
  let [step, at2] = [0, 0];
  let [retryStep, retryAt] = [-1, 0];
  while (at2 < path.length) {
    const wanted = steps2[step];
    if (wanted === void 0 && orBelow) return true;
    if (wanted?.is === "folders") {
      [retryStep, retryAt] = [step, at2];
      step++;
    } else if (wanted !== void 0 && nameFits(wanted, path[at2] ?? "")) {
      step++;
      at2++;
    } else if (retryStep >= 0) {
      retryAt++;
      [step, at2] = [retryStep + 1, retryAt];
    } else return false;
  }
  return step === steps2.length;
}
function nameFits(wanted, name) {
  switch (wanted.is) {
    case "folders":
      return false;
    case "literal":
      return wanted.text === name;
    case "glob":
      return globFits(wanted.glob, name);
  }
}
function globFits({ stretches, least, anything }, name) {
  if (anything) return name !== "";
  if (name.length < least) return false;
  const [first = "", ...rest] = stretches;
  if (!standsAt(first, name, 0)) return false;
  const last = rest.pop();
  if (last === void 0) return name.length === first.length;
  const end = name.length - last.length;
  let at2 = first.length;
  for (const stretch of rest) {
    const found2 = find2(stretch, name, at2, end);
    if (found2 < 0) return false;
    at2 = found2 + stretch.length;
  }
  return at2 <= end && standsAt(last, name, end);
}
function find2(stretch, name, from, end) {
  if (typeof stretch === "string") {
    const found2 = name.indexOf(stretch, from);
    return found2 + stretch.length > end ? -1 : found2;
  }
  for (let at2 = from; at2 + stretch.length <= end; at2++) if (standsAt(stretch, name, at2)) return at2;
  return -1;
}
function standsAt(stretch, name, at2) {
  if (typeof stretch === "string") return name.startsWith(stretch, at2);
  return at2 >= 0 && stretch.every((wanted, index) => characterFits(wanted, name[at2 + index]));
}
function characterFits(wanted, character) {
  if (character === void 0) return false;
  if (wanted === null || typeof wanted === "string") return wanted === null || wanted === character;
  return wanted.ranges.some(([from, to3]) => from <= character && character <= to3) !== wanted.negated;
}
function nameOf3(written, rules) {
  if (written === "**") return { is: "folders" };
  const stretches = [[]];
  for (let at2 = 0; at2 < written.length; at2++) {
    const sign = written[at2] ?? "";
    const current = stretches[stretches.length - 1] ?? [];
    if (sign === "*") {
      if (written[at2 - 1] !== "*" || at2 === 0 || current.length > 0) stretches.push([]);
    } else if (sign === "?") current.push(null);
    else if (sign === "\\" && at2 + 1 < written.length) current.push(written[++at2] ?? "");
    else if (sign === "[" && rules.sets) {
      const set = setAt(written, at2);
      current.push(set?.set ?? sign);
      at2 = set?.end ?? at2;
    } else current.push(sign);
  }
  const whole2 = stretches.map(joined5);
  const [only = ""] = whole2;
  if (whole2.length === 1 && typeof only === "string") return { is: "literal", text: only };
  const anything = whole2.length === 2 && whole2.every((stretch) => stretch === "");
  return { is: "glob", glob: { stretches: whole2, least: whole2.reduce((sum, { length }) => sum + length, 0), anything } };
}
function joined5(stretch) {
  const literal = stretch.every((character) => typeof character === "string");
  return literal ? stretch.join("") : stretch;
}
function setAt(written, at2) {
  const negated = written[at2 + 1] === "!" || written[at2 + 1] === "^";
  const from = at2 + (negated ? 2 : 1);
  const length = written.slice(from, from + 200).indexOf("]", 1);
  if (length < 0) return null;
  const inner2 = written.slice(from, from + length);
  const ranges = [];
  for (let i = 0; i < inner2.length; i++) {
    const start = inner2[i] === "\\" && i + 1 < inner2.length ? inner2[++i] ?? "" : inner2[i] ?? "";
    const isRange = inner2[i + 1] === "-" && i + 2 < inner2.length;
    ranges.push([start, isRange ? inner2[i + 2] ?? "" : start]);
    if (isRange) i += 2;
  }
  return { set: { negated, ranges }, end: from + length };
}

// src/impact/owners.ts
var OWNERS_PATHS = {
  // docs.github.com, About code owners: ".github/, root, or docs/ directory … it searches in that order".
  github: [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"],
  // docs.gitlab.com, Code Owners: root, docs/, .gitlab/; the first one found is used (gitlab-org/gitlab#366394).
  gitlab: ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"]
};
var LARGEST = 3 * 1024 * 1024;
var LONGEST_PATTERN = 4096;
function parseOwners(text, forge) {
  const problems = [];
  if (forge === "github" && Buffer.byteLength(text) >= LARGEST) {
    problems.push({ line: 0, column: 0, what: "too-large", text: "3 MB" });
    return { forge, rows: [], sections: [], problems, lookups: [] };
  }
  const lines2 = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  return forge === "github" ? github(lines2, problems) : gitlab(lines2, problems);
}
function ownersOf(owners, path) {
  const matches3 = ownerMatches(owners, path);
  const last = matches3[matches3.length - 1];
  if (last === void 0) return null;
  return { owners: [...new Set(matches3.flatMap((match) => match.owners))], line: last.line, pattern: last.pattern };
}
function ownerMatches({ lookups, sections }, path) {
  const names = path.split("/");
  return lookups.flatMap((lookup, index) => {
    const row = lookup.last(names);
    const { name = "", optional = false } = sections[index] ?? {};
    return row === null ? [] : [{ owners: [...row.owners], line: row.line, pattern: row.pattern, section: name, optional }];
  });
}
function github(lines2, problems) {
  const rows2 = lines2.flatMap((line, index) => githubRow(line, index + 1, problems) ?? []);
  const sections = [{ name: "", optional: false, approvals: 0 }];
  return { forge: "github", rows: rows2, sections, problems, lookups: [new Lookup(rows2, githubPattern)] };
}
function githubRow(line, number, problems) {
  const words4 = wordsOf4(line);
  const comment = words4.findIndex(({ text }) => text.startsWith("#"));
  const [first, ...owners] = comment < 0 ? words4 : words4.slice(0, comment);
  if (first === void 0) return null;
  const wrong = githubProblem(first) ?? ownerProblem(owners);
  if (wrong === null)
    return { line: number, pattern: first.text, owners: owners.map(({ text }) => text), section: "", exclusion: false };
  problems.push({ line: number, ...wrong, text: wrong.text.slice(0, 200) });
  return null;
}
function githubProblem({ text, column }) {
  if (text.startsWith("!")) return { what: "negation", column, text };
  if (text.startsWith("\\#")) return { what: "escaped-hash", column, text };
  const range = text.search(/[[\]]/);
  if (range >= 0) return { what: "character-range", column: column + range, text };
  return text.length > LONGEST_PATTERN ? { what: "pattern-too-long", column, text } : null;
}
function ownerProblem(owners) {
  const bad = owners.find(({ text }) => !isGithubOwner(text));
  return bad === void 0 ? null : { what: "invalid-owner", ...bad };
}
function isGithubOwner(text) {
  return text.length <= 320 && (/^@[\w.-]+(?:\/[\w.-]+)?$/.test(text) || /^[^\s@]+@[^\s@]+$/.test(text));
}
function wordsOf4(line) {
  const words4 = [];
  let start = -1;
  for (let at2 = 0; at2 <= line.length; at2++) {
    const blank = at2 === line.length || line[at2] === " " || line[at2] === "	";
    if (!blank && start < 0) start = at2;
    if (line[at2] === "\\") at2++;
    else if (blank && start >= 0) {
      words4.push({ text: line.slice(start, at2), column: start + 1 });
      start = -1;
    }
  }
  if (start >= 0) words4.push({ text: line.slice(start), column: start + 1 });
  return words4;
}
function gitlab(lines2, problems) {
  const sections = /* @__PURE__ */ new Map();
  let current = { name: "", optional: false, approvals: 0, defaults: [], rows: /* @__PURE__ */ new Map() };
  sections.set("", current);
  for (const [index, raw] of lines2.entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const problem = (what) => {
      problems.push({ line: index + 1, column: raw.indexOf(line) + 1, what, text: line.slice(0, 200) });
    };
    const header = headerOf(line, problem);
    if (header !== null) {
      current = opened(header, sections);
      continue;
    }
    const row = gitlabRow(line, index + 1, current, problem);
    if (row !== null) current.rows.set(row.pattern, row);
  }
  const known6 = [...sections.values()];
  return {
    forge: "gitlab",
    rows: known6.flatMap(({ rows: rows2 }) => [...rows2.values()]).sort((a, b) => a.line - b.line),
    sections: known6.map(({ name, optional, approvals }) => ({ name, optional, approvals })),
    problems,
    lookups: known6.map(({ rows: rows2 }) => new Lookup([...rows2.values()], gitlabPattern))
  };
}
function headerOf(line, problem) {
  const optional = line.startsWith("^");
  const open = optional ? 1 : 0;
  if (line[open] !== "[") return null;
  const close = line.indexOf("]", open);
  if (close < 0) {
    problem("invalid-section");
    return null;
  }
  const name = line.slice(open + 1, close);
  const [all = "", count = ""] = /^\[(\d{0,9})\]/.exec(line.slice(close + 1, close + 13)) ?? [];
  const approvals = Number(count);
  if (name.trim() === "") problem("section-without-name");
  if (optional && approvals > 0) problem("optional-with-approvals");
  return { name, optional, approvals, defaults: gitlabOwners(line.slice(close + 1 + all.length)), rows: /* @__PURE__ */ new Map() };
}
function opened(header, sections) {
  const key = `[${header.name.toLowerCase()}`;
  const before = sections.get(key);
  const section = before === void 0 ? header : { ...header, name: before.name, rows: before.rows, optional: before.optional && header.optional };
  sections.set(key, section);
  return section;
}
function gitlabRow(line, number, section, problem) {
  const written = wordsOf4(line)[0]?.text ?? "";
  const exclusion = written.startsWith("!");
  const pattern2 = (exclusion ? written.slice(1) : written).replace(/^\\#/, "#");
  if (pattern2.length > LONGEST_PATTERN || pattern2 === "") {
    problem("pattern-too-long");
    return null;
  }
  const rest = line.slice(written.length).trim();
  const own2 = gitlabOwners(rest);
  if (!exclusion && rest !== "" && rest.split(/\s+/).length !== own2.length) problem("invalid-owner");
  const owners = exclusion ? [] : rest === "" ? section.defaults : own2;
  if (!exclusion && owners.length === 0) problem("missing-owner");
  return { line: number, pattern: pattern2, owners, section: section.name, exclusion };
}
function gitlabOwners(text) {
  return text.split(/\s+/).filter((word) => word.length <= 320 && (/^@@?[\w./-]+$/.test(word) || /^[^\s@]+@[^\s@]+$/.test(word)));
}
var Lookup = class {
  #anywhere = [];
  /** By the literal names they begin with. */
  #roots = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Map();
  #endings = /* @__PURE__ */ new Map();
  #exclusions;
  constructor(rows2, compile2) {
    this.#exclusions = rows2.some(({ exclusion }) => exclusion);
    for (const rule2 of lastOfEach(rows2, compile2)) {
      const { key } = rule2.pattern;
      if (key.in === "anywhere") this.#anywhere.push(rule2);
      else push({ root: this.#roots, name: this.#names, ending: this.#endings }[key.in], key.text, rule2);
    }
  }
  /** The last rule that holds; null where none does, or an exclusion takes the path out. */
  last(names) {
    let best = null;
    for (const rules of this.#candidates(names)) {
      for (let at2 = rules.length - 1; at2 >= 0; at2--) {
        const rule2 = rules[at2];
        if (rule2 === void 0 || !this.#exclusions && best !== null && rule2.index < best.index) break;
        if (!rule2.pattern.fits(names)) continue;
        if (rule2.row.exclusion) return null;
        if (best === null || rule2.index > best.index) best = rule2;
      }
    }
    return best?.row ?? null;
  }
  #candidates(names) {
    const found2 = [];
    const add5 = (rules) => {
      if (rules !== void 0) found2.push(rules);
    };
    let prefix = "";
    for (const name of names) {
      prefix = prefix === "" ? name : `${prefix}/${name}`;
      add5(this.#roots.get(prefix));
    }
    for (const name of names) {
      if (this.#names.size > 0) add5(this.#names.get(name));
      if (this.#endings.size > 0) add5(this.#endings.get(endingOf(name)));
    }
    if (this.#anywhere.length > 0) found2.push(this.#anywhere);
    return found2;
  }
};
function lastOfEach(rows2, compile2) {
  const seen = /* @__PURE__ */ new Set();
  const rules = [];
  const exclusions = rows2.some(({ exclusion }) => exclusion);
  for (let index = rows2.length - 1; index >= 0; index--) {
    const row = rows2[index];
    if (row === void 0 || seen.has(`${row.exclusion}${row.pattern}`)) continue;
    seen.add(`${row.exclusion}${row.pattern}`);
    const pattern2 = compile2(row.pattern);
    rules.push({ index, row, pattern: pattern2 });
    if (pattern2.all && !exclusions) break;
  }
  return rules.reverse();
}
function push(map, key, rule2) {
  const rules = map.get(key);
  if (rules === void 0) map.set(key, [rule2]);
  else rules.push(rule2);
}

// src/catalog/surfaces.ts
var SURFACES = [
  "migration",
  "workflow",
  "infrastructure",
  "permissions",
  "authentication",
  "cryptography",
  "payment",
  "personal-data",
  "dependencies",
  "agent-instructions"
];
var YAML = ["yml", "yaml"];
var yaml2 = (...before) => before.flatMap((one) => YAML.map((extension) => `${one}.${extension}`));
var WORDS = "whole words of path names; a hint where to look, no proof";
var surfaceRows = [
  {
    id: "migration/sql",
    surface: "migration",
    paths: [
      "**/migrations/**/*.sql",
      "**/migration/**/*.sql",
      "**/migrate/**/*.sql",
      "**/V*__*.sql",
      "**/U*__*.sql",
      "**/R__*.sql",
      "**/*.up.sql",
      "**/*.down.sql"
    ],
    source: "Flyway (V1__x.sql), golang-migrate, Diesel, Supabase",
    match: ["db/migrations/001.sql", "src/main/resources/db/migration/V1__init.sql", "x/1_a.up.sql"],
    miss: ["db/queries/a.sql", "migrations/readme.md"]
  },
  {
    id: "migration/prisma",
    surface: "migration",
    paths: ["**/prisma/migrations/", "**/schema.prisma", "**/drizzle/*.sql", "**/db/schema.rb", "**/db/structure.sql"],
    source: "https://www.prisma.io/docs/orm/prisma-migrate, Drizzle, Rails (schema.rb)",
    match: ["prisma/migrations/1/migration.sql", "prisma/schema.prisma", "db/schema.rb"],
    miss: ["src/prisma/client.ts"]
  },
  {
    id: "migration/code",
    surface: "migration",
    paths: [
      "**/db/migrate/",
      ...["py", "js", "ts", "mjs", "cjs", "php", "cs", "exs", "rb", "go"].map((extension) => `**/migrations/**/*.${extension}`),
      ...["**/alembic/versions/", "**/migrations/versions/"]
    ],
    source: "Django, Alembic, Rails, Knex, TypeORM, Laravel, EF Core, Ecto",
    match: [
      "app/migrations/0001_initial.py",
      "db/migrate/2020_a.rb",
      "alembic/versions/a.py",
      "migrations/1_a.ts",
      "database/migrations/a.php"
    ],
    miss: ["docs/migration.md", "src/migrate.ts"]
  },
  {
    id: "migration/liquibase",
    surface: "migration",
    paths: [
      ...yaml2("**/changelog/**/*", "**/db.changelog*"),
      "**/changelog/**/*.xml",
      "**/db.changelog*.xml",
      "**/changelog/**/*.sql"
    ],
    source: "https://docs.liquibase.com/concepts/changelogs/home.html",
    match: ["db/changelog/db.changelog-master.yaml", "src/main/resources/db/changelog/001.xml"],
    miss: ["CHANGELOG.md", "changelog/1.md"]
  },
  {
    id: "workflow/github",
    surface: "workflow",
    paths: [...yaml2(".github/workflows/*", "**/action"), ".github/actions/", ".github/dependabot.yml"],
    source: "https://docs.github.com/actions/reference/workflow-syntax",
    match: [".github/workflows/ci.yml", "action.yml", ".github/actions/a/index.js"],
    miss: ["src/workflows/ci.yml", "transaction.yml"]
  },
  {
    id: "workflow/other",
    surface: "workflow",
    paths: [
      ...yaml2(
        "**/.gitlab-ci",
        ".gitlab/ci/**/*",
        "**/*.gitlab-ci",
        ".circleci/**/*",
        "azure-pipelines",
        ".azure-pipelines/**/*",
        "bitbucket-pipelines",
        ".travis",
        ".drone",
        ".woodpecker",
        ".woodpecker/*",
        ".buildkite/*",
        ".cirrus",
        ".tekton/*",
        ".forgejo/workflows/*",
        ".gitea/workflows/*",
        "cloudbuild",
        "buildspec",
        ".appveyor",
        "appveyor",
        ".pre-commit-config",
        "lefthook"
      ),
      ...["**/Jenkinsfile", "**/Jenkinsfile.*", ".teamcity/", ".husky/", ".buildkite/"]
    ],
    source: "the documentation of each service",
    match: [".gitlab-ci.yml", "ci/Jenkinsfile", ".circleci/config.yml", "azure-pipelines.yml", ".husky/pre-commit"],
    miss: ["docs/gitlab-ci.md", "src/travis.ts"]
  },
  {
    id: "infrastructure/terraform",
    surface: "infrastructure",
    paths: ["**/*.tf", "**/*.tfvars", "**/*.tf.json", "**/.terraform.lock.hcl", "**/terragrunt.hcl", "**/*.tofu", "**/*.bicep"],
    source: "https://developer.hashicorp.com/terraform/language/files, OpenTofu, Terragrunt, Bicep",
    match: ["infra/main.tf", "prod.tfvars", "a/terragrunt.hcl"],
    miss: ["model.tflite", "main.ts"]
  },
  {
    id: "infrastructure/pulumi-cdk",
    surface: "infrastructure",
    paths: [
      ...yaml2("**/Pulumi", "**/Pulumi.*", "**/serverless", "**/samconfig"),
      "**/cdk.json",
      "**/samconfig.toml",
      "**/fly.toml",
      "**/vercel.json",
      "**/netlify.toml",
      "**/wrangler.toml",
      "**/wrangler.jsonc",
      "**/Procfile",
      "**/app.yaml",
      "**/render.yaml"
    ],
    source: "Pulumi, AWS CDK, Serverless, SAM, Fly.io, Vercel, Netlify, Cloudflare, Heroku, App Engine, Render",
    match: ["Pulumi.prod.yaml", "cdk.json", "serverless.yml", "Procfile"],
    miss: ["src/pulumi.ts"]
  },
  {
    id: "infrastructure/cloudformation",
    surface: "infrastructure",
    paths: [...yaml2("**/*"), "**/*.json", "**/*.template"],
    text: '^AWSTemplateFormatVersion\\b|"AWSTemplateFormatVersion"|\\bAWS::[A-Z]\\w{1,40}::[A-Z]\\w{1,60}',
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html",
    match: ["cfn/stack.yaml", "stack.template"],
    miss: ["src/a.ts"],
    sample: "AWSTemplateFormatVersion: 2010-09-09\n"
  },
  {
    id: "infrastructure/helm",
    surface: "infrastructure",
    paths: [
      ...yaml2("**/Chart", "**/charts/*/values*", "**/helmfile", "**/kustomization", "**/skaffold"),
      "**/charts/*/templates/",
      "**/helm/**/templates/"
    ],
    source: "https://helm.sh/docs/topics/charts/, Kustomize, Skaffold",
    match: ["charts/a/Chart.yaml", "charts/a/templates/deployment.yaml", "charts/a/values-prod.yaml", "k/kustomization.yaml"],
    miss: ["src/charts/a/pie.ts", "chart.yml.md"]
  },
  {
    id: "infrastructure/kubernetes",
    surface: "infrastructure",
    paths: [...yaml2("**/*")],
    text: `^kind: ?["']?(?:Deployment|StatefulSet|DaemonSet|Service|Ingress|Job|CronJob|ConfigMap|Secret|Pod|Namespace|HorizontalPodAutoscaler|PersistentVolumeClaim|Gateway|HTTPRoute|CustomResourceDefinition)\\b`,
    source: "https://kubernetes.io/docs/concepts/overview/working-with-objects/",
    match: ["deploy/app.yaml"],
    miss: ["deploy/app.ts"],
    sample: "apiVersion: apps/v1\nkind: Deployment\n"
  },
  {
    id: "infrastructure/container",
    surface: "infrastructure",
    paths: [
      ...yaml2("**/docker-compose*", "**/compose", "**/compose.*"),
      "**/Dockerfile",
      "**/Dockerfile.*",
      "**/*.dockerfile",
      "**/Containerfile",
      "**/.dockerignore",
      "**/docker-bake.hcl",
      "**/devcontainer.json"
    ],
    source: "https://docs.docker.com/reference/dockerfile/, https://docs.docker.com/reference/compose-file/",
    match: ["Dockerfile", "a/Dockerfile.prod", "docker-compose.dev.yml", "compose.yaml"],
    miss: ["docs/dockerfile.md", "src/compose.ts"]
  },
  {
    id: "infrastructure/ansible",
    surface: "infrastructure",
    paths: [
      ...yaml2(
        "**/playbooks/**/*",
        "**/playbook*",
        "**/roles/*/tasks/*",
        "**/roles/*/handlers/*",
        "**/roles/*/defaults/*",
        "**/group_vars/**/*",
        "**/host_vars/**/*"
      ),
      "**/ansible.cfg",
      "**/ansible/"
    ],
    source: "https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_reuse_roles.html",
    match: ["roles/web/tasks/main.yml", "playbook.yml", "ansible.cfg", "group_vars/all.yml"],
    miss: ["src/roles/admin.ts"]
  },
  {
    id: "infrastructure/server",
    surface: "infrastructure",
    paths: [
      "**/nginx.conf",
      "**/nginx/**/*.conf",
      "**/Caddyfile",
      "**/haproxy.cfg",
      "**/*.service",
      "**/httpd.conf",
      "**/.htaccess",
      "**/_headers",
      "**/Vagrantfile"
    ],
    source: "documentation of nginx, Caddy, HAProxy, systemd, Apache, Vagrant",
    match: ["ops/nginx.conf", "a.service", "Caddyfile"],
    miss: ["src/user.service.ts"]
  },
  {
    id: "permissions/iam",
    surface: "permissions",
    paths: [
      "**/iam/**/*.json",
      "**/iam*.json",
      "**/iam*.tf",
      "**/*iam.tf",
      "**/*-iam.tf",
      "**/policies/*.json",
      "**/*_policy.tf",
      "**/policy.tf",
      "**/*.rego",
      "**/*.cedar",
      ...yaml2("**/iam*", "**/iam/**/*")
    ],
    source: "AWS IAM, Terraform conventions, Open Policy Agent, Cedar",
    match: ["iam/role.json", "infra/iam.tf", "a/iam-roles.tf", "authz.rego", "x/policies/read.json"],
    miss: ["src/iambic.ts", "docs/policies.md"]
  },
  {
    id: "permissions/iam-policy",
    surface: "permissions",
    paths: ["**/*.json", "**/*.tf", ...yaml2("**/*")],
    text: `"Effect"\\s{0,9}:\\s{0,9}"(?:Allow|Deny)"|\\b(?:aws_iam_|google_project_iam_|azurerm_role_)|^\\s{0,40}Effect: ?["']?(?:Allow|Deny)`,
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html, Terraform providers",
    match: ["a/role.json", "main.tf"],
    miss: ["a.ts"],
    sample: '{"Statement":[{"Effect": "Allow"}]}'
  },
  {
    id: "permissions/rbac",
    surface: "permissions",
    paths: [...yaml2("**/*")],
    text: `^kind: ?["']?(?:Cluster)?Role(?:Binding)?\\b|^kind: ?["']?(?:ServiceAccount|NetworkPolicy|PodSecurityPolicy|ValidatingAdmissionPolicy)\\b`,
    source: "https://kubernetes.io/docs/reference/access-authn-authz/rbac/",
    match: ["deploy/rbac.yaml"],
    miss: ["a.json"],
    sample: "kind: ClusterRoleBinding\n"
  },
  {
    id: "permissions/platform",
    surface: "permissions",
    paths: [
      "**/AndroidManifest.xml",
      "**/*.entitlements",
      "**/Info.plist",
      "**/tauri.conf.json",
      "**/capabilities/*.json",
      "**/firestore.rules",
      "**/storage.rules",
      "**/database.rules.json"
    ],
    source: "Android, Apple entitlements, Tauri capabilities, Firebase security rules",
    match: ["app/src/main/AndroidManifest.xml", "ios/App.entitlements", "firestore.rules"],
    miss: ["src/Info.ts"]
  },
  {
    id: "permissions/browser-extension",
    surface: "permissions",
    paths: ["**/manifest.json"],
    text: '"manifest_version"\\s{0,9}:',
    source: "https://developer.chrome.com/docs/extensions/reference/manifest",
    match: ["extension/manifest.json"],
    miss: ["manifest.ts"],
    sample: '{ "manifest_version": 3 }'
  },
  {
    id: "permissions/review",
    surface: "permissions",
    paths: [
      "/CODEOWNERS",
      ".github/CODEOWNERS",
      "docs/CODEOWNERS",
      ".gitlab/CODEOWNERS",
      "**/OWNERS",
      "/SECURITY.md",
      ".github/SECURITY.md",
      "docs/SECURITY.md",
      ".github/settings.yml",
      ".gitlab/security-policies/",
      "/.ai-provenance.yml",
      "/security_requirements.yaml",
      "/ai_inventory.yaml"
    ],
    source: "docs.github.com, docs.gitlab.com, Prow; our own policy files",
    match: [".github/CODEOWNERS", "SECURITY.md", "pkg/OWNERS", ".ai-provenance.yml"],
    miss: ["src/SECURITY.md", "docs/owners.md"]
  },
  {
    id: "authentication/words",
    surface: "authentication",
    words: "auth oauth oauth2 oidc saml sso ldap login logout signin signup session sessions password passwords passwd credential credentials mfa totp otp 2fa jwt authn authz authentication authorization authenticate authorize authenticator csrf cors rbac acl webauthn passkey passkeys".split(
      " "
    ),
    source: WORDS,
    match: [
      "src/auth/index.ts",
      "app/login.py",
      "lib/authTokens.ts",
      "a/session_store.rb",
      "OAuth2Client.java",
      "src/userSession.ts"
    ],
    miss: ["src/author.ts", "src/authors/a.ts", "obsession.ts", "src/login.md", "src/blogin.ts"]
  },
  {
    id: "cryptography/words",
    surface: "cryptography",
    words: "crypto cryptography cipher ciphers encrypt encryption decrypt decryption tls ssl keystore truststore certificate certificates x509 pki hmac kms signing rsa ecdsa ed25519 aes".split(
      " "
    ),
    source: WORDS,
    match: ["src/crypto/a.go", "lib/tls.c", "a/encryptData.ts", "ed25519.ts"],
    miss: ["src/cryptocurrency.ts", "docs/tls.md", "lib/rsacards.ts"]
  },
  {
    id: "payment/words",
    surface: "payment",
    words: "payment payments billing invoice invoices checkout refund refunds payout payouts stripe paypal braintree adyen subscription subscriptions".split(
      " "
    ),
    source: WORDS,
    match: ["src/payments/a.ts", "app/Billing.php", "stripeClient.ts"],
    miss: ["src/pay.ts", "pinstripe.css", "docs/billing.md"]
  },
  {
    id: "personal-data/words",
    surface: "personal-data",
    words: "pii gdpr privacy consent anonymize anonymise anonymization pseudonymize personaldata patient patients ssn kyc".split(
      " "
    ),
    source: WORDS,
    match: ["src/pii/redact.ts", "gdpr_export.py", "PatientRecord.java"],
    miss: ["src/pi.ts", "opii.ts", "privacy.md"]
  },
  {
    id: "dependencies/manifest",
    surface: "dependencies",
    paths: [
      "**/package.json",
      "**/pyproject.toml",
      "**/setup.py",
      "**/setup.cfg",
      "**/requirements*.txt",
      "**/requirements/*.txt",
      "**/Pipfile",
      "**/go.mod",
      "**/Cargo.toml",
      "**/pom.xml",
      "**/build.gradle",
      "**/build.gradle.kts",
      "**/libs.versions.toml",
      "**/Gemfile",
      "**/*.gemspec",
      "**/composer.json",
      "**/*.csproj",
      "**/*.fsproj",
      "**/Directory.Packages.props",
      "**/packages.config",
      "**/Package.swift",
      "**/Podfile",
      "**/pubspec.yaml",
      "**/mix.exs",
      "**/conanfile.txt",
      "**/conanfile.py",
      "**/vcpkg.json",
      "**/MODULE.bazel",
      "**/deno.json",
      "**/environment.yml",
      "**/flake.nix",
      "**/pnpm-workspace.yaml",
      "**/.npmrc",
      ".gitmodules"
    ],
    source: "https://docs.github.com/code-security/supply-chain-security/understanding-your-software-supply-chain/dependency-graph-supported-package-ecosystems",
    match: ["package.json", "a/go.mod", "requirements-dev.txt", "src/A.csproj"],
    miss: ["src/package.ts", "docs/requirements.md"]
  },
  {
    id: "dependencies/lockfile",
    surface: "dependencies",
    paths: [
      "**/package-lock.json",
      "**/npm-shrinkwrap.json",
      "**/yarn.lock",
      "**/pnpm-lock.yaml",
      "**/bun.lock",
      "**/bun.lockb",
      "**/deno.lock",
      "**/poetry.lock",
      "**/uv.lock",
      "**/pdm.lock",
      "**/Pipfile.lock",
      "**/go.sum",
      "**/Cargo.lock",
      "**/gradle.lockfile",
      "**/Gemfile.lock",
      "**/composer.lock",
      "**/packages.lock.json",
      "**/Package.resolved",
      "**/Podfile.lock",
      "**/pubspec.lock",
      "**/mix.lock",
      "**/flake.lock"
    ],
    source: "documentation of the package managers",
    match: ["yarn.lock", "a/Cargo.lock", "go.sum"],
    miss: ["src/lock.ts", "my.lock"]
  }
];

// src/impact/surfaces.ts
var byPath = surfaceRows.filter(({ paths }) => paths !== void 0).map((row) => ({ row, fits: quickGlobs(row.paths ?? []), text: row.text === void 0 ? null : new RegExp(row.text, "m") }));
var byWord = /* @__PURE__ */ new Map();
for (const row of surfaceRows) for (const word of row.words ?? []) byWord.set(word, [...byWord.get(word) ?? [], row]);
var instructions = new PathIndex();
var toolFiles = tools.flatMap(({ signatures }) => signatures).filter((signature) => signature.scope === "file");
for (const { id, instructions: paths = [] } of [...agentFiles, ...toolFiles])
  for (const path of paths) instructions.add(path, id);
var TEXT_LIMIT = 1 << 20;
function surfacesOf(path, text) {
  const head = text?.slice(0, TEXT_LIMIT);
  const found2 = /* @__PURE__ */ new Map();
  const add5 = ({ surface, id }) => {
    if (!found2.has(surface)) found2.set(surface, id);
  };
  for (const { row, fits, text: wanted } of byPath) {
    if (found2.has(row.surface) || wanted !== null && head === void 0 || !fits(path)) continue;
    if (wanted === null || wanted.test(head ?? "")) add5(row);
  }
  if (languageFacts(path)?.kind !== "prose") for (const word of wordsOf5(path)) byWord.get(word)?.forEach(add5);
  const [agent] = instructions.of(path).sort();
  if (agent !== void 0) add5({ surface: "agent-instructions", id: agent });
  return SURFACES.flatMap((surface) => {
    const row = found2.get(surface);
    return row === void 0 ? [] : [{ surface, row }];
  });
}
function wordsOf5(path) {
  const words4 = /* @__PURE__ */ new Set();
  for (const [chunk] of path.matchAll(/[\p{L}\p{N}]+/gu)) {
    words4.add(chunk.toLowerCase());
    for (const [part] of chunk.matchAll(PART3)) words4.add(part.toLowerCase());
  }
  return words4;
}
var PART3 = /OAuth2?|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g;

// src/impact/touched.ts
function ownersTouched(found2, changed, near) {
  if (found2 === null) return { file: null, groups: [], unowned: 0 };
  const groups = /* @__PURE__ */ new Map();
  let unowned = 0;
  const add5 = (path, count) => {
    const owned = ownersOf(found2.owners, path);
    if (owned === null || owned.owners.length === 0) {
      if (count === "changed") unowned++;
      return;
    }
    const key2 = owned.owners.join(" ");
    const group = groups.get(key2) ?? { owners: owned.owners, changed: 0, affected: 0, example: path, line: owned.line };
    group[count]++;
    groups.set(key2, group);
  };
  for (const { path } of changed) add5(path, "changed");
  for (const path of near) add5(path, "affected");
  const key = ({ owners }) => owners.join(" ");
  return {
    file: found2.file,
    groups: [...groups.values()].sort((a, b) => b.changed - a.changed || b.affected - a.affected || (key(a) < key(b) ? -1 : 1)),
    unowned
  };
}
function controlsTouched(controls, changed, reached, graph) {
  const own2 = new Set(changed.filter(({ cosmetic }) => !cosmetic).map(({ path }) => path));
  const others = new Set(reached.ranked.map((file) => graph.tree.paths[file] ?? ""));
  return controls.flatMap(({ id, answer, checks }) => {
    const cited = new Set(checks.flatMap(({ cited: cited2 }) => cited2.map(({ path }) => path)));
    const hit = [...cited].filter((path) => own2.has(path)).sort();
    const near = [...cited].filter((path) => others.has(path)).sort();
    return hit.length + near.length === 0 ? [] : [{ id, answer, changed: hit, affected: near.slice(0, 10) }];
  });
}
var LEFT_OUT_SHARE = 0.5;
var LEFT_OUT_SUPPORT = 3;
var MOST_LEFT_OUT = 20;
function leftOut(changed, history, graph) {
  const own2 = new Set(changed.flatMap(({ path, from }) => from === void 0 ? path : [path, from]));
  const best = /* @__PURE__ */ new Map();
  for (const { path, cosmetic } of changed) {
    if (cosmetic) continue;
    for (const [other, { support, of }] of history.with(path)) {
      if (own2.has(other) || support < LEFT_OUT_SUPPORT || support / of < LEFT_OUT_SHARE || graph.tree.index(other) < 0) continue;
      const known6 = best.get(other);
      if (known6 === void 0 || support / of > known6.support / known6.of)
        best.set(other, { path: other, with: path, support, of });
    }
  }
  return [...best.values()].sort((a, b) => b.support / b.of - a.support / a.of || b.support - a.support || byCodeUnit(a.path, b.path)).slice(0, MOST_LEFT_OUT);
}
function surfacesTouched(changed, near) {
  const rows2 = /* @__PURE__ */ new Map();
  const add5 = (path, list) => {
    for (const { surface } of surfacesOf(path)) {
      const row = rows2.get(surface) ?? { surface, changed: [], affected: [] };
      row[list].push(path);
      rows2.set(surface, row);
    }
  };
  const isCounted = (path) => testKindOf(path) === null;
  for (const { path, cosmetic } of changed) if (!cosmetic && isCounted(path)) add5(path, "changed");
  for (const path of near) if (isCounted(path)) add5(path, "affected");
  return [...rows2.values()].map((row) => ({ ...row, affected: row.affected.slice(0, 10) })).sort((a, b) => b.changed.length - a.changed.length || (a.surface < b.surface ? -1 : 1));
}
var SENSITIVE = /* @__PURE__ */ new Set([
  "agent-instructions",
  "authentication",
  "cryptography",
  "infrastructure",
  "migration",
  "payment",
  "permissions",
  "personal-data",
  "workflow"
]);

// src/impact/factors.ts
function measure(report, history) {
  const moving = report.changed.filter(({ cosmetic, generated }) => !cosmetic && !generated);
  const most = (value) => {
    let best = { value: 0, path: null };
    for (const one of moving) {
      const found2 = value(one);
      if (found2 > best.value) best = { value: found2, path: one.path };
    }
    return best;
  };
  const past = ({ path, from }) => isProgram(path) && testKindOf(path) === null ? history.of(from ?? path) : [];
  const unknown = { value: null };
  const sensitive = new Set(
    report.surfaces.filter(({ surface }) => SENSITIVE.has(surface)).flatMap(({ changed }) => changed.filter((path) => testKindOf(path) === null))
  );
  const hasHistory = history.size > 0;
  return {
    "past-edits": hasHistory ? most((one) => past(one).length) : unknown,
    "past-fixes": hasHistory ? most((one) => past(one).filter(({ fix }) => fix).length) : unknown,
    authors: hasHistory ? most((one) => new Set(past(one).map(({ author }) => author)).size) : unknown,
    "direct-dependents": most(({ dependents }) => dependents),
    "public-surface": {
      value: report.entryPoints.filter(({ distance }) => distance === 0).length,
      path: report.entryPoints[0]?.distance === 0 ? report.entryPoints[0].file : null
    },
    "sensitive-paths": { value: sensitive.size, path: [...sensitive][0] ?? null },
    "ai-unreviewed": report.provenance === null ? unknown : { ...most(({ ai }) => ai?.unreviewed ?? 0), value: report.provenance.unreviewed },
    size: moving.some(({ lines: lines2 }) => lines2 !== null) ? { ...most(linesOf2), value: moving.reduce((sum, one) => sum + linesOf2(one), 0) } : unknown,
    "broken-imports": { value: report.broken.length, path: report.broken[0]?.path ?? null }
  };
}
function linesOf2({ lines: lines2 }) {
  return lines2 === null ? 0 : lines2.added + lines2.deleted;
}

// src/impact/packages/package.ts
var MOST_ENTRIES = 500;
function within3(folder, path) {
  return folder === "" ? path : `${folder}/${path}`;
}

// src/impact/packages/compiled.ts
function present(tree, path) {
  return tree.index(path) >= 0 ? path : null;
}
function goPackage({ path, folder, text }) {
  const name = /^module[ \t]{1,20}"?([^\s"]{1,300})"?/m.exec(text)?.[1];
  return name === void 0 ? null : { ecosystem: "go", name, folder, manifest: path, entryPoints: [] };
}
function cargoPackage({ tree, path, folder, text }) {
  const read = readToml(text);
  if ("problems" in read) return null;
  const name = stringOf(memberAt(read.read, "package", "name"));
  if (name === null) return null;
  const entryPoints = [];
  const add5 = (kind, entry, file) => {
    if (entryPoints.length < MOST_ENTRIES && !(file !== null && entryPoints.some((known6) => known6.file === file)))
      entryPoints.push({ kind, file, name: entry });
  };
  const target = (written) => {
    const found2 = joinPath(folder, written);
    return found2 === null ? null : present(tree, found2);
  };
  const lib = stringOf(memberAt(read.read, "lib", "path")) ?? "src/lib.rs";
  if (target(lib) !== null) add5("lib", name, target(lib));
  for (const bin of itemsOf(member(read.read, "bin"))) {
    const command = stringOf(member(bin, "name")) ?? name;
    const written = stringOf(member(bin, "path"));
    const found2 = written === null ? target(`src/bin/${command}.rs`) ?? target(`src/bin/${command}/main.rs`) ?? target("src/main.rs") : target(written);
    add5("bin", command, found2);
  }
  if (target("src/main.rs") !== null) add5("bin", name, target("src/main.rs"));
  for (const file of tree.filesIn(within3(folder, "src/bin")))
    if (file.endsWith(".rs")) add5("bin", file.slice(0, -3), within3(folder, `src/bin/${file}`));
  return { ecosystem: "cargo", name, folder, manifest: path, entryPoints };
}
var MOST_ELEMENTS = 2e4;
function* descendants(root) {
  const waiting = [root];
  for (let count = 0; count < MOST_ELEMENTS; count++) {
    const element = waiting.pop();
    if (element === void 0) return;
    yield element;
    waiting.push(...element.children.slice(0, MOST_ELEMENTS));
  }
}
function mavenPackage({ tree, path, folder, text }) {
  const read = readXml(text);
  if ("problems" in read || read.read.name !== "project") return null;
  const artifact = childOf(read.read, "artifactId")?.text;
  if (artifact === void 0) return null;
  const group = childOf(read.read, "groupId")?.text ?? childOf(childOf(read.read, "parent"), "groupId")?.text ?? "";
  const classes = /* @__PURE__ */ new Set();
  for (const element of descendants(read.read))
    if (["mainClass", "start-class", "main.class", "exec.mainClass"].includes(element.name) && !element.text.includes("$"))
      classes.add(element.text);
  return {
    ecosystem: "maven",
    name: `${group}:${artifact}`,
    folder,
    manifest: path,
    entryPoints: [...classes].slice(0, MOST_ENTRIES).map((name) => mainClass(tree, folder, name))
  };
}
function mainClass(tree, folder, name) {
  const plain3 = name.replaceAll(".", "/");
  const candidates = ["java", "kotlin", "scala", "groovy"].flatMap(
    (language) => ["java", "kt", "scala", "groovy"].flatMap(
      (ending) => [plain3, plain3.replace(/Kt$/, "")].map((stem2) => `src/main/${language}/${stem2}.${ending}`)
    )
  );
  const file = candidates.map((candidate) => present(tree, within3(folder, candidate))).find((found2) => found2 !== null);
  return { kind: "main-class", file: file ?? null, name };
}
function gradlePackage({ tree, path, folder, text }) {
  const classes = [...text.matchAll(/\bmainClass(?:Name)?\b[ \t]{0,10}(?:=|\.set\(|\()[ \t]{0,10}["']([\w.]{1,200})["']/g)].map(
    (found2) => found2[1] ?? ""
  );
  return {
    ecosystem: "maven",
    name: folder.slice(folder.lastIndexOf("/") + 1),
    folder,
    manifest: path,
    entryPoints: [...new Set(classes)].slice(0, MOST_ENTRIES).map((name) => mainClass(tree, folder, name))
  };
}
function projectPackage({ tree, path, folder, text }) {
  const read = readXml(text);
  if ("problems" in read) return null;
  const properties = /* @__PURE__ */ new Map();
  for (const element of descendants(read.read)) if (element.children.length === 0) properties.set(element.name, element.text);
  const file = path.slice(path.lastIndexOf("/") + 1);
  const stem2 = file.slice(0, file.lastIndexOf("."));
  const written = properties.get("PackageId") ?? properties.get("AssemblyName") ?? "";
  const isProgram3 = /^(?:win)?exe$/i.test(properties.get("OutputType") ?? "") || /\.Sdk\.(?:Web|Worker|BlazorWebAssembly)/.test(read.read.attributes.get("Sdk")?.value ?? "");
  const program = ["Program.cs", "Program.fs", "Program.vb", "AppHost.cs", "Main.cs"].map((name) => present(tree, within3(folder, name))).find((found2) => found2 !== null);
  return {
    ecosystem: "nuget",
    name: written === "" || written.includes("$(") ? stem2 : written,
    folder,
    manifest: path,
    entryPoints: isProgram3 ? [{ kind: "main", file: program ?? null, name: stem2 }] : []
  };
}
function gemPackage({ tree, path, folder, text }) {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const name = /\.name[ \t]{0,20}=[ \t]{0,20}["']([\w.-]{1,100})["']/.exec(text)?.[1] ?? file.slice(0, -".gemspec".length);
  const bindir = /\.bindir[ \t]{0,20}=[ \t]{0,20}["']([\w./-]{1,100})["']/.exec(text)?.[1] ?? "bin";
  const listed = /\.executables[ \t]{0,20}(?:=|<<)[ \t]{0,20}([^\n]{1,300})/.exec(text)?.[1] ?? "";
  const known6 = tree.filesIn(within3(folder, bindir));
  const named = [...listed.replace(/%w/g, "").matchAll(/[\w.-]{1,60}/g)].map((found2) => found2[0]).filter((word) => known6.includes(word));
  const commands2 = named.length === 0 && listed !== "" && bindir === "exe" ? known6 : named;
  return {
    ecosystem: "rubygems",
    name,
    folder,
    manifest: path,
    entryPoints: commands2.slice(0, MOST_ENTRIES).map((command) => ({ kind: "bin", file: within3(folder, `${bindir}/${command}`), name: command }))
  };
}

// src/impact/packages/source-of.ts
var BUILT2 = /\.(?:d\.)?(?:js|mjs|cjs|ts|mts|cts|jsx)$/;
var SOURCES2 = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".vue", ".svelte"];
var OUTPUTS2 = /* @__PURE__ */ new Set([
  "dist",
  "lib",
  "build",
  "out",
  "es",
  "esm",
  "cjs",
  "output",
  "bin",
  "npm",
  "target",
  ".output",
  "dist-cjs",
  "dist-esm"
]);
var FLAVOURS = /* @__PURE__ */ new Set([
  "esm",
  "cjs",
  "es",
  "types",
  "src",
  "node",
  "browser",
  "umd",
  "bundles",
  "mjs",
  "lib",
  "npm",
  "production",
  "development",
  "prod",
  "dev"
]);
var ROOTS = ["src/", "lib/", "source/", "sources/", ""];
function sourceOf3(tree, folder, written) {
  const path = joinPath(folder, written);
  if (path === null || written.includes("*")) return null;
  const plain3 = written.replace(/^(?:\.?\/)+/, "");
  return tracked(tree, path) ?? sourceWithin(tree, folder, plain3);
}
function tracked(tree, path) {
  if (tree.index(path) >= 0) return path;
  for (const ending of [".js", "/index.js", ".ts", "/index.ts", ".tsx", ".cjs", ".mjs"])
    if (tree.index(path + ending) >= 0) return path + ending;
  return null;
}
function sourceWithin(tree, folder, plain3) {
  const stem2 = plain3.replace(BUILT2, "");
  for (const rest of tails(stem2.split("/"))) {
    for (const root of ROOTS) {
      for (const ending of [...SOURCES2, ...SOURCES2.map((each) => `/index${each}`)]) {
        const candidate = joinPath(folder, root + rest + ending);
        if (candidate !== null && tree.index(candidate) >= 0) return candidate;
      }
    }
  }
  return null;
}
function tails(parts) {
  const found2 = [parts.join("/")];
  if (parts.length < 2 || !OUTPUTS2.has(parts[0] ?? "")) return found2;
  found2.push(parts.slice(1).join("/"));
  for (let at2 = 1; at2 < parts.length - 1 && at2 < 4 && FLAVOURS.has(parts[at2] ?? ""); at2++)
    found2.push(parts.slice(at2 + 1).join("/"));
  return found2;
}

// src/impact/packages/npm.ts
function npmPackage({ tree, path, folder, text }) {
  const read = readJson(text, "jsonc");
  if ("problems" in read || read.read.kind !== "map") return null;
  const root = read.read;
  const name = stringOf(member(root, "name")) ?? "";
  const entryPoints = [];
  const add5 = (kind, entry, written) => {
    if (entryPoints.length >= MOST_ENTRIES) return;
    entryPoints.push({ kind, file: sourceOf3(tree, folder, written), name: entry });
  };
  const bin = member(root, "bin");
  if (stringOf(bin) !== null) add5("bin", name.slice(name.lastIndexOf("/") + 1), stringOf(bin) ?? "");
  for (const [command, { value }] of entriesOf(bin)) add5("bin", command, stringOf(value) ?? "");
  const main = stringOf(member(root, "source")) ?? stringOf(member(root, "module")) ?? stringOf(member(root, "main"));
  if (main !== null) add5("main", ".", main);
  for (const [subpath, written] of exported2(member(root, "exports"))) add5("exports", subpath, written);
  return { ecosystem: "npm", name, folder, manifest: path, entryPoints };
}
function exported2(node) {
  if (node === void 0) return [];
  const entries2 = entriesOf(node);
  const isTable = entries2.some(([key]) => key.startsWith("."));
  if (!isTable) {
    const file = leaf(node, 0);
    return file === null ? [] : [[".", file]];
  }
  return entries2.flatMap(([subpath, { value }]) => {
    const file = leaf(value, 0);
    return file === null || file.endsWith("package.json") ? [] : [[subpath, file]];
  });
}
function leaf(node, depth) {
  if (depth > 8) return null;
  const text = stringOf(node);
  if (text !== null) return text;
  for (const item of itemsOf(node)) {
    const found2 = leaf(item, depth + 1);
    if (found2 !== null) return found2;
  }
  const entries2 = entriesOf(node);
  const code = entries2.filter(([condition]) => condition !== "types" && !condition.startsWith("types@"));
  for (const [, { value }] of [...code, ...entries2]) {
    const found2 = leaf(value, depth + 1);
    if (found2 !== null) return found2;
  }
  return null;
}
function asksFor(text, names) {
  const read = readJson(text, "jsonc");
  if ("problems" in read) return null;
  const tables = ["dependencies", "devDependencies", "peerDependencies"].map((section) => member(read.read, section));
  return names.find((name) => tables.some((table) => member(table, name) !== void 0)) ?? null;
}
function composerPackage({ tree, path, folder, text }) {
  const read = readJson(text, "jsonc");
  if ("problems" in read || read.read.kind !== "map") return null;
  const bin = member(read.read, "bin");
  const commands2 = stringOf(bin) === null ? itemsOf(bin).map(stringOf) : [stringOf(bin)];
  const entryPoints = commands2.slice(0, MOST_ENTRIES).flatMap(
    (command) => command === null ? [] : [{ kind: "bin", file: sourceOf3(tree, folder, command), name: command.slice(command.lastIndexOf("/") + 1) }]
  );
  return { ecosystem: "composer", name: stringOf(member(read.read, "name")) ?? "", folder, manifest: path, entryPoints };
}

// src/impact/packages/python.ts
function pyprojectPackage({ tree, path, folder, text }) {
  const read = readToml(text);
  if ("problems" in read) return null;
  const root = read.read;
  const poetry = memberAt(root, "tool", "poetry");
  const name = stringOf(memberAt(root, "project", "name")) ?? stringOf(member(poetry, "name"));
  if (name === null) return null;
  const tables = [
    memberAt(root, "project", "scripts"),
    memberAt(root, "project", "gui-scripts"),
    member(poetry, "scripts"),
    ...entriesOf(memberAt(root, "project", "entry-points")).map(([, { value }]) => value),
    ...entriesOf(member(poetry, "plugins")).map(([, { value }]) => value)
  ];
  const entryPoints = tables.flatMap((table) => scripts2(tree, folder, table)).slice(0, MOST_ENTRIES);
  return { ecosystem: "pypi", name, folder, manifest: path, entryPoints };
}
function scripts2(tree, folder, table) {
  return entriesOf(table).flatMap(([name, { value }]) => {
    const target = stringOf(value) ?? stringOf(member(value, "reference")) ?? stringOf(member(value, "callable"));
    return target === null ? [] : [{ kind: "console-script", file: moduleFile(tree, folder, target), name }];
  });
}
function moduleFile(tree, folder, target) {
  const module = /^[\w.]{1,200}/.exec(target.trim())?.[0]?.replaceAll(".", "/");
  if (module === void 0) return null;
  for (const root of ["", "src", "lib", "python"]) {
    for (const ending of [".py", "/__init__.py", "/__main__.py"]) {
      const path = joinPath(folder, `${root}/${module}${ending}`.replace(/^\//, ""));
      if (path !== null && tree.index(path) >= 0) return path;
    }
  }
  return null;
}
function setupCfgPackage({ tree, path, folder, text }) {
  const read = readIni(text, { continued: true });
  if ("problems" in read) return null;
  const name = stringOf(memberAt(read.read, "metadata", "name"));
  if (name === null) return null;
  const groups = entriesOf(member(read.read, "options.entry_points"));
  const lines2 = groups.flatMap(([, { value }]) => (stringOf(value) ?? "").split("\n"));
  const entryPoints = lines2.slice(0, MOST_ENTRIES).flatMap((line) => {
    const found2 = /^\s{0,50}([^=\s]{1,100})\s{0,10}=\s{0,10}(\S{1,200})/.exec(line);
    return found2 === null ? [] : [{ kind: "console-script", file: moduleFile(tree, folder, found2[2] ?? ""), name: found2[1] ?? "" }];
  });
  return { ecosystem: "pypi", name, folder, manifest: path, entryPoints };
}

// src/impact/packages/routes.ts
var ROUTERS = ["next", "@sveltejs/kit", "nuxt", "@remix-run/react", "@react-router/dev", "astro"];
function routeOf2(router, path) {
  if (path.length > 500 || /\.(?:test|spec|stories|d)\.\w+$/.test(path)) return null;
  const found2 = ROUTES[router](path);
  return found2 === null ? null : { kind: found2.kind, file: null, name: routeName(found2.name) };
}
var ROUTES = {
  next: (path) => {
    const app = /^(?:src\/)?app\/(.*\/)?(page|route)\.(?:tsx?|jsx?|mdx?)$/.exec(path);
    if (app !== null) return { kind: app[2] === "page" ? "page" : "endpoint", name: app[1] ?? "" };
    const page = /^(?:src\/)?pages\/(.*)\.(?:tsx?|jsx?|mdx?)$/.exec(path)?.[1];
    if (page === void 0 || /(?:^|\/)_(?:app|document|error)$/.test(page)) return null;
    return { kind: page.startsWith("api/") ? "endpoint" : "page", name: page };
  },
  "@sveltejs/kit": (path) => {
    const found2 = /^src\/routes\/(.*\/)?\+(page|server)(?:\.server)?\.(?:svelte|ts|js)$/.exec(path);
    return found2 === null ? null : { kind: found2[2] === "server" ? "endpoint" : "page", name: found2[1] ?? "" };
  },
  nuxt: (path) => {
    const page = /^(?:app\/|src\/)?pages\/(.*)\.vue$/.exec(path)?.[1];
    if (page !== void 0) return { kind: "page", name: page };
    const server = /^server\/(api|routes)\/(.*)\.(?:ts|js|mjs)$/.exec(path);
    return server === null ? null : { kind: "endpoint", name: server[1] === "api" ? `api/${server[2]}` : server[2] ?? "" };
  },
  "@remix-run/react": remix,
  "@react-router/dev": remix,
  astro: (path) => {
    const found2 = /^src\/pages\/(.*)\.(astro|mdx?|html|ts|js)$/.exec(path);
    return found2 === null ? null : { kind: found2[2] === "ts" || found2[2] === "js" ? "endpoint" : "page", name: found2[1] ?? "" };
  }
};
function remix(path) {
  const found2 = /^app\/routes\/(.*?)(?:\/route)?\.(?:tsx?|jsx?|mdx)$/.exec(path)?.[1];
  return found2 === void 0 ? null : { kind: "page", name: found2.replaceAll(".", "/") };
}
function routeName(name) {
  const parts = name.split("/").filter((part) => part !== "" && !/^\(.*\)$/.test(part) && !part.startsWith("@"));
  if (parts[parts.length - 1] === "index" || parts[parts.length - 1] === "_index") parts.pop();
  return `/${parts.join("/")}`;
}

// src/impact/manifests.ts
function changedPackages(before, after) {
  const old = readDependencies(before);
  const now = readDependencies(after);
  const broken = brokenPaths(old.unread, old.packages, now.unread, now.packages);
  const [left, right] = [versionsOf(old.packages), versionsOf(now.packages)];
  const changes = [];
  for (const key of /* @__PURE__ */ new Set([...left.keys(), ...right.keys()])) {
    const [from, to3] = [left.get(key), right.get(key)];
    const fact2 = to3?.fact ?? from?.fact;
    if (fact2 === void 0 || broken.has(fact2.path)) continue;
    const [was, is] = [shown(from), shown(to3)];
    if (was === is) continue;
    changes.push({ ecosystem: fact2.ecosystem, name: fact2.name, from: was, to: is, path: fact2.path, line: fact2.line });
  }
  return changes.sort((a, b) => byCodeUnit(a.ecosystem, b.ecosystem) || byCodeUnit(a.name, b.name) || byCodeUnit(a.path, b.path));
}
function versionsOf(packages) {
  const found2 = /* @__PURE__ */ new Map();
  for (const fact2 of packages) {
    const key = `${fact2.ecosystem}\0${fact2.name}\0${fact2.path}`;
    const version = fact2.version ?? fact2.constraint ?? "";
    const known6 = found2.get(key);
    if (known6 === void 0) found2.set(key, { fact: fact2, versions: /* @__PURE__ */ new Set([version]) });
    else known6.versions.add(version);
  }
  return found2;
}
function shown(versions) {
  return versions === void 0 ? null : [...versions.versions].sort(byCodeUnit).join(", ");
}
function brokenPaths(...[oldUnread, old, newUnread, now]) {
  const broken = /* @__PURE__ */ new Set();
  for (const [unread, packages] of [[oldUnread, old], [newUnread, now]]) {
    const read = new Set(packages.map(({ path }) => path));
    for (const { path } of unread) if (!read.has(path)) broken.add(path);
  }
  return broken;
}
var READERS2 = [
  [/^package\.json$/, npmPackage],
  [/^pyproject\.toml$/, pyprojectPackage],
  [/^setup\.cfg$/, setupCfgPackage],
  [/^go\.mod$/, goPackage],
  [/^Cargo\.toml$/, cargoPackage],
  [/^pom\.xml$/, mavenPackage],
  [/^build\.gradle(?:\.kts)?$/, gradlePackage],
  [/\.(?:cs|fs|vb)proj$/, projectPackage],
  [/\.gemspec$/, gemPackage],
  [/^composer\.json$/, composerPackage]
];
function isManifest2(path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.length <= 200 && (READERS2.some(([pattern2]) => pattern2.test(name)) || isAction(name) || isServerless(name));
}
var isServerless = (name) => /^serverless\.ya?ml$/.test(name);
function packagesOf(tree) {
  const packages = [];
  const byFolder = /* @__PURE__ */ new Map();
  const known6 = /* @__PURE__ */ new Map();
  const routers = /* @__PURE__ */ new Map();
  for (const path of tree.configs) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const text = tree.text(path);
    const reader2 = READERS2.find(([pattern2]) => pattern2.test(name))?.[1];
    if (text === null || reader2 === void 0 || path.includes("node_modules/")) continue;
    const folder = folderOf(path);
    const found2 = reader2({ tree, path, folder, text });
    if (found2 === null) continue;
    const key = `${found2.ecosystem}\0${folder}\0${found2.name}`;
    const twin = known6.get(key);
    if (twin !== void 0) twin.entryPoints.push(...found2.entryPoints);
    else {
      known6.set(key, found2);
      packages.push(found2);
      if (!byFolder.has(folder)) byFolder.set(folder, found2);
    }
    const router = name === "package.json" ? asksFor(text, ROUTERS) : null;
    if (router !== null) routers.set(folder, router);
  }
  const holder = holderOf(packages, byFolder);
  for (const { folder, manifest, entry } of looseEntries(tree, routers)) holder(folder, manifest).entryPoints.push(entry);
  return packages.sort((a, b) => byCodeUnit(a.manifest, b.manifest));
}
function holderOf(packages, byFolder) {
  return (folder, manifest) => {
    for (const base of upwards(folder)) {
      const found2 = byFolder.get(base);
      if (found2 !== void 0) return found2;
    }
    const made = { ecosystem: "other", name: "", folder: "", manifest, entryPoints: [] };
    packages.push(made);
    byFolder.set("", made);
    return made;
  };
}
function* looseEntries(tree, routers) {
  for (const path of tree.configs) {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!isAction(name) && !isServerless(name)) continue;
    const folder = folderOf(path);
    const text = tree.text(path) ?? "";
    for (const entry of isAction(name) ? actionEntries(tree, folder, text) : handlers(tree, folder, text))
      yield { folder, manifest: path, entry };
  }
  for (let file = 0; file < tree.paths.length; file++) {
    const path = tree.paths[file] ?? "";
    const folder = folderOf(path);
    if (path.endsWith(".go")) {
      const facts4 = tree.facts(file);
      if (facts4 === null ? /(?:^|\/)main\.go$/.test(path) : facts4.entry === true)
        yield { folder, manifest: path, entry: { kind: "main-package", file: path, name: folder === "" ? "." : folder } };
    } else if (path.endsWith("/__main__.py")) {
      yield {
        folder,
        manifest: path,
        entry: { kind: "main-package", file: path, name: folder.slice(folder.lastIndexOf("/") + 1) }
      };
    } else {
      for (const { specifier, names } of tree.facts(file)?.imports ?? [])
        if (names?.[0] === "entry") yield { folder, manifest: path, entry: container(tree, folder, specifier) };
    }
    const route = routers.size === 0 ? null : routeIn(routers, path, folder);
    if (route !== null) yield { folder, manifest: path, entry: { ...route, file: path } };
  }
}
function routeIn(routers, path, folder) {
  for (const base of upwards(folder)) {
    const router = routers.get(base);
    if (router !== void 0) return routeOf2(router, base === "" ? path : path.slice(base.length + 1));
  }
  return null;
}
function actionEntries(tree, folder, text) {
  const root = outlineOf(text);
  const name = partAt(root, "name")?.text ?? folder;
  return ["main", "pre", "post"].flatMap((key) => {
    const written = partAt(root, "runs", key)?.text;
    return written ? [{ kind: "action", file: sourceOf3(tree, folder, written), name }] : [];
  });
}
function handlers(tree, folder, text) {
  return (partAt(outlineOf(text), "functions")?.parts ?? []).flatMap((part) => {
    const handler = partAt(part, "handler")?.text;
    return handler ? [{ kind: "handler", file: handlerFile(tree, folder, handler), name: part.key }] : [];
  });
}
function handlerFile(tree, folder, handler) {
  const cut2 = handler.lastIndexOf(".");
  const module = cut2 < 0 ? handler : handler.slice(0, cut2);
  for (const ending of [".ts", ".js", ".mjs", ".cjs", ".py", ".rb", "/index.ts", "/index.js", "/main.go"]) {
    const path = joinPath(folder, module + ending);
    if (path !== null && tree.index(path) >= 0) return path;
  }
  return null;
}
function container(tree, folder, specifier) {
  const plain3 = specifier.replace(/^(?:\.?\/)+/, "");
  for (const base of upwards(folder)) {
    const path = joinPath(base, plain3);
    if (path !== null && tree.index(path) >= 0) return { kind: "container", file: path, name: specifier };
  }
  return { kind: "container", file: sourceOf3(tree, folder, plain3), name: specifier };
}

// src/impact/provenance.ts
var MANY_DEPENDENTS = 10;
function provenanceOf({ commits, aiCommits }, changed, reached, graph, { entryPoints, surfaces }) {
  const sum = (key) => changed.reduce((total, { ai }) => total + (ai?.[key] ?? 0), 0);
  const entries2 = new Set(entryPoints.filter(({ distance }) => distance === 0).map(({ file }) => file));
  const sensitive = surfaces.filter(({ surface }) => SENSITIVE.has(surface)).map(({ surface, changed: paths }) => ({ surface, paths: new Set(paths) }));
  const surfaceOf = (path) => sensitive.filter(({ paths }) => paths.has(path)).map(({ surface }) => surface);
  const critical = changed.flatMap(({ path, ai, dependents }) => {
    if (ai === null || ai.unreviewed === 0 || testKindOf(path) !== null) return [];
    const because = [
      ...surfaceOf(path),
      ...entries2.has(path) ? ["entry-point"] : [],
      ...dependents >= MANY_DEPENDENTS ? ["dependents"] : []
    ];
    return because.length === 0 ? [] : [{ path, unreviewed: ai.unreviewed, because }];
  });
  const aiFiles = changed.filter(({ ai, status }) => (ai?.ai ?? 0) > 0 && status !== "deleted");
  const code = aiFiles.filter(({ path }) => testKindOf(path) === null);
  const aiTestsOfAiCode = [];
  for (const { path: test } of aiFiles.filter(({ path }) => testKindOf(path) === "test")) {
    if (code.length === 0 || aiTestsOfAiCode.length >= MOST_PAIRS) break;
    const used = dependenciesOf(graph, [graph.tree.index(test)]);
    for (const { path } of code) if (used[graph.tree.index(path)] === 1) aiTestsOfAiCode.push({ test, code: path });
  }
  return {
    commits,
    aiCommits,
    added: sum("added"),
    ai: sum("ai"),
    unreviewed: sum("unreviewed"),
    onlyFromAi: reachedFromAi(reached, new Set(aiFiles.map(({ path }) => path))),
    critical: critical.sort((a, b) => b.unreviewed - a.unreviewed || byCodeUnit(a.path, b.path)),
    aiTestsOfAiCode: aiTestsOfAiCode.slice(0, MOST_PAIRS)
  };
}
var MOST_PAIRS = 100;

// src/impact/reached-tests.ts
function testsOf(reached, changed, graph) {
  const manifests = graph.tree.configs.map((path) => ({ path, text: graph.tree.text(path) ?? "" }));
  const runnerOf = runnersIn(manifests);
  const commandOf = (path) => runnerOf(path)?.command ?? null;
  const own2 = changed.filter(({ path, status, cosmetic }) => status !== "deleted" && !cosmetic && testKindOf(path) === "test");
  const first = own2.map(({ path }) => ({ path, command: commandOf(path), distance: 0, changed: true }));
  const others = reached.ranked.flatMap((file) => {
    const path = graph.tree.paths[file] ?? "";
    if (testKindsIn(graph.tree)[file] !== "test") return [];
    return [{ path, command: commandOf(path), distance: routeOf(reached, file)?.distance ?? null, changed: false }];
  });
  return [...first, ...others];
}
function untestedOf(changed, graph) {
  const tests = testKindsIn(graph.tree).flatMap((kind, file) => kind === null ? [] : file);
  if (tests.length === 0) return [];
  const tested = dependenciesOf(graph, tests);
  return changed.filter(({ path, status, cosmetic, generated, followed }) => {
    const file = graph.tree.index(path);
    if (status === "deleted" || cosmetic || generated || followed !== "graph" || file < 0) return false;
    return graph.tree.facts(file) !== null && isProgram(path) && testKindOf(path) === null && tested[file] === 0;
  }).map(({ path }) => path);
}

// src/impact/touched-packages.ts
function packageFinder(packages) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const one of packages) if (!byFolder.has(one.folder)) byFolder.set(one.folder, one);
  return (path) => {
    for (let folder = path; folder !== ""; ) {
      folder = folder.includes("/") ? folder.slice(0, folder.lastIndexOf("/")) : "";
      const found2 = byFolder.get(folder);
      if (found2 !== void 0) return found2;
    }
    return null;
  };
}
function packagesTouched(packages, changed, reached, graph) {
  const find3 = packageFinder(packages);
  const rows2 = /* @__PURE__ */ new Map();
  const rowOf = (path) => {
    const found2 = find3(path);
    if (found2 === null) return null;
    const known6 = rows2.get(found2) ?? {
      name: found2.name,
      folder: found2.folder,
      ecosystem: found2.ecosystem,
      changed: 0,
      affected: 0,
      ai: null
    };
    rows2.set(found2, known6);
    return known6;
  };
  for (const { path, ai, cosmetic } of changed) {
    const row = cosmetic ? null : rowOf(path);
    if (row === null) continue;
    row.changed++;
    if (ai !== null) row.ai = { added: (row.ai?.added ?? 0) + ai.added, ai: (row.ai?.ai ?? 0) + ai.ai };
  }
  for (const file of reached.ranked) {
    const row = rowOf(graph.tree.paths[file] ?? "");
    if (row !== null) row.affected++;
  }
  return [...rows2.values()].sort(
    (a, b) => b.changed - a.changed || b.affected - a.affected || (a.folder < b.folder ? -1 : a.folder > b.folder ? 1 : 0)
  );
}
function entryPointsOf(packages, reached, changed, graph) {
  const own2 = new Set(changed.filter(({ cosmetic }) => !cosmetic).map(({ path }) => path));
  const near = new Set(reached.ranked);
  const rows2 = [];
  const add5 = (row) => {
    const file = graph.tree.index(row.file);
    const distance = own2.has(row.file) ? 0 : near.has(file) ? routeOf(reached, file)?.distance ?? null : null;
    if (distance !== null) rows2.push({ ...row, distance });
  };
  for (const one of packages) {
    for (const { kind, name, file } of one.entryPoints) if (file !== null) add5({ package: one.name, kind, name, file });
  }
  const named = new Set(rows2.map(({ file }) => file));
  const find3 = packageFinder(packages);
  for (const [file, path] of graph.tree.paths.entries()) {
    if (graph.tree.facts(file)?.entry === true && !named.has(path) && testKindsIn(graph.tree)[file] === null)
      add5({ package: find3(path)?.name ?? null, kind: "program", name: path, file: path });
  }
  return rows2.sort((a, b) => a.distance - b.distance || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
function dependenciesTouched(packages, own2, graph) {
  const ours = new Set(own2.map(({ name }) => name));
  const rows2 = /* @__PURE__ */ new Map();
  for (const { ecosystem, name, from, to: to3, path } of packages) {
    if (ours.has(name)) continue;
    const key = [ecosystem, name, from, to3].join("\0");
    const known6 = rows2.get(key);
    if (known6 !== void 0) known6.paths.push(path);
    else rows2.set(key, { ecosystem, name, from, to: to3, paths: [path], importers: graph.externals.get(name)?.length ?? 0 });
  }
  return [...rows2.values()].sort((a, b) => b.importers - a.importers);
}

// src/impact/assess.ts
function assessImpact(facts4) {
  const { base, head, authorship } = facts4;
  const { graph } = head;
  const described = facts4.changes.map(
    (change) => describeChange(change, facts4.versions.get(change.path) ?? NO_VERSIONS, base?.tree ?? null, graph)
  );
  const changed = described.map(
    (one) => ({
      ...one,
      dependents: one.cosmetic ? 0 : dependentsOf(one, base?.graph ?? null, graph),
      lines: facts4.lines.get(one.path) ?? null,
      generated: isGenerated(graph, one.path),
      ai: authorship?.files.get(one.path) ?? null
    })
  ).sort(byPath2);
  const history = new CoChange(facts4.history);
  const reached = follow2(base?.graph ?? null, graph, changed, new Affinity(graph.tree.paths), history);
  const kinds = testKindsIn(graph.tree);
  const isTest3 = (path) => kinds[graph.tree.index(path)] === "test";
  const aiPaths = authorship === null ? null : new Set(changed.flatMap(({ path, ai }) => (ai?.ai ?? 0) > 0 ? path : []));
  const { rows: rows2, tier1, tier2 } = affectedFiles(reached, { isTest: isTest3, aiPaths });
  const near = rows2.filter(({ tier }) => tier === 1).map(({ path }) => path);
  const packages = packagesOf(graph.tree);
  const tests = testsOf(reached, changed, graph);
  const broken = brokenImports(base, graph, changed);
  const entryPoints = entryPointsOf(packages, reached, changed, graph);
  const surfaces = surfacesTouched(changed, near);
  const unblamed = authorship === null ? [] : changed.filter((one) => isUnblamed(one, authorship)).map(({ path }) => path);
  const { state, reasons } = stateOf(changed, graph, facts4, unblamed);
  const report = {
    base: base?.commit ?? null,
    head: head.commit,
    given: facts4.given,
    state,
    reasons,
    changed,
    affected: rows2,
    totals: {
      changed: changed.length,
      cosmetic: changed.filter(({ cosmetic }) => cosmetic).length,
      tier1,
      tier2,
      tests: tests.length,
      allTests: kinds.filter((kind) => kind === "test").length
    },
    broken,
    tests,
    untested: untestedOf(changed, graph),
    packages: packagesTouched(packages, changed, reached, graph),
    entryPoints,
    dependencies: dependenciesTouched(facts4.packages, packages, graph),
    owners: ownersTouched(facts4.owners, changed, near),
    requirements: facts4.controls === null ? null : controlsTouched(facts4.controls, changed, reached, graph),
    together: leftOut(changed, history, graph),
    surfaces,
    provenance: authorship === null ? null : provenanceOf(authorship, changed, reached, graph, { entryPoints, surfaces }),
    coverage: coverageOf(graph, facts4.unread, facts4.pastFacts)
  };
  return { ...report, rating: rate(measure(report, history), facts4.thresholds, state !== "incomplete") };
}
var NO_VERSIONS = { before: null, after: null };
var byPath2 = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
function isUnblamed({ path, status }, { files }) {
  return status !== "deleted" && status !== "submodule" && status !== "mode-changed" && files.get(path) === null;
}
function dependentsOf({ path, from, status }, base, head) {
  const files = /* @__PURE__ */ new Set();
  const add5 = (graph, of) => {
    const file = graph?.tree.index(of) ?? -1;
    if (graph === null || file < 0) return;
    for (let i = graph.starts[file] ?? 0; i < (graph.starts[file + 1] ?? 0); i++) {
      const edge = graph.incoming[i] ?? 0;
      if (graph.possible[edge] === 0) files.add(graph.tree.paths[graph.from[edge] ?? 0] ?? "");
    }
  };
  add5(head, path);
  if (status === "deleted") add5(base, path);
  if (from !== void 0) add5(base, from);
  return files.size;
}

// src/impact/patch.ts
function parsePatch(text, has = () => false) {
  return oncePerFile(readPatch(text, has));
}
function oncePerFile(patched2) {
  const files = /* @__PURE__ */ new Map();
  for (const file of patched2) {
    const earlier = files.get(file.from ?? file.path);
    if (earlier === void 0) {
      files.set(file.path, { ...file });
      continue;
    }
    files.delete(earlier.path);
    earlier.added += file.added;
    earlier.deleted += file.deleted;
    if (file.status === "renamed") {
      earlier.from ??= earlier.path;
      if (earlier.status === "modified") earlier.status = "renamed";
      earlier.path = file.path;
    } else if (file.status === "deleted") earlier.status = "deleted";
    files.set(earlier.path, earlier);
  }
  return [...files.values()];
}
function readPatch(text, has) {
  const files = [];
  let current = null;
  let old = null;
  let [left, right] = [0, 0];
  const begin = (file) => {
    current = file;
    files.push(file);
  };
  for (const written of text.split("\n")) {
    const line = written.endsWith("\r") ? written.slice(0, -1) : written;
    if (left > 0 || right > 0) {
      const sign = line[0];
      if (sign === "\\") continue;
      if (sign !== "+") left--;
      if (sign !== "-") right--;
      const file2 = current;
      if (file2 !== null && sign === "+") file2.added++;
      if (file2 !== null && sign === "-") file2.deleted++;
      continue;
    }
    const file = current;
    const git = /^diff --git /.exec(line) === null ? null : gitNames(line.slice("diff --git ".length), has);
    const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) [left, right] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
    else if (git !== null) {
      old = null;
      begin({ path: git.to, status: "modified", added: 0, deleted: 0 });
    } else if (file !== null && line.startsWith("new file mode")) file.status = "added";
    else if (file !== null && line.startsWith("deleted file mode")) file.status = "deleted";
    else if (file !== null && line.startsWith("rename from "))
      Object.assign(file, { status: "renamed", from: unquote(line.slice(12)) });
    else if (file !== null && line.startsWith("rename to ")) file.path = unquote(line.slice(10));
    else if (line.startsWith("--- ")) old = nameOf4(line.slice(4), has);
    else if (line.startsWith("+++ ")) {
      const now = nameOf4(line.slice(4), has);
      const path = now ?? old;
      if (path === null) continue;
      const status = now === null ? "deleted" : old === null ? "added" : "modified";
      if (file === null || file.added + file.deleted > 0 || file.path !== path && file.from !== old)
        begin({ path, status, added: 0, deleted: 0 });
      else if (file.status !== "renamed") Object.assign(file, { path, status });
      old = null;
    }
  }
  return files;
}
function gitNames(rest, has) {
  if (rest.startsWith('"')) {
    const second = /^"(?:[^"\\]|\\.)*" (.+)$/.exec(rest)?.[1];
    return second === void 0 ? null : { to: bare2(unquote(second), has) };
  }
  const half = (rest.length - 1) / 2;
  const to3 = rest[half] === " " ? rest.slice(half + 1) : rest.slice(rest.lastIndexOf(" b/") + 1);
  return { to: bare2(unquote(to3), has) };
}
function nameOf4(text, has) {
  const name = unquote(text.startsWith('"') ? text.replace(/\t[^"]*$/, "") : text.replace(/\t.*$/, "").trimEnd());
  return name === "/dev/null" ? null : bare2(name, has);
}
function bare2(name, has) {
  const cut2 = name.replace(/^[^/]+\//, "");
  const usual2 = /^[abciow]\//.test(name) ? cut2 : name;
  return [usual2, name, cut2].find(has) ?? usual2;
}
var ESCAPES = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };
function unquote(text) {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text;
  const bytes = [];
  const inner2 = text.slice(1, -1);
  for (let at2 = 0; at2 < inner2.length; at2++) {
    if (inner2[at2] !== "\\") {
      bytes.push(...Buffer.from(inner2[at2] ?? ""));
      continue;
    }
    const octal = /^[0-7]{3}/.exec(inner2.slice(at2 + 1, at2 + 4))?.[0];
    if (octal === void 0) {
      const sign = inner2[++at2] ?? "";
      bytes.push(ESCAPES[sign] ?? sign.charCodeAt(0));
    } else {
      bytes.push(Number.parseInt(octal, 8));
      at2 += 3;
    }
  }
  return Buffer.from(bytes).toString("utf8");
}

// src/sources/change-history.ts
import { hash } from "node:crypto";
var HISTORY_LIMIT = 4e3;
var MOST_FILES3 = 50;
async function readChangeHistory(reading, tip) {
  const { git, cache } = reading;
  const ids = await git.newest([tip], HISTORY_LIMIT);
  const key = hash("sha256", ["history", VERSION, ...git.facts.gitDirs, ...git.facts.shallow].join("\n"), "hex");
  const stored = cache?.get("history", key);
  const known6 = new Map((stored == null ? null : parseStored(stored.toString("utf8"), FORM)) ?? []);
  const unread = ids.filter((id) => !known6.has(id));
  const read = unread.length === 0 ? /* @__PURE__ */ new Map() : await readPastCommits(reading, unread);
  const all = ids.flatMap((id) => {
    const past = read.get(id) ?? known6.get(id);
    return past === void 0 ? [] : [[id, past]];
  });
  if (unread.length > 0) cache?.put("history", key, Buffer.from(JSON.stringify(all)));
  return all.flatMap(([, past]) => past.files.length === 0 ? [] : past);
}
async function readPastCommits({ git, gaps, onCommits }, ids) {
  const read = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Map();
  const heads = async () => {
    for await (const objects of git.objects(ids, gaps)) {
      for (const object of objects) {
        if (object.status !== "read" || object.type !== "commit") continue;
        const { address, subject } = headOf(object.body);
        read.set(object.id, { author: address.toLowerCase(), fix: FIX.test(subject), files: [] });
      }
    }
  };
  const changes = async () => {
    for await (const { commit, paths } of git.commitPaths(ids, gaps)) {
      files.set(commit, paths.length <= MOST_FILES3 ? paths : []);
      if (files.size % 500 === 0) onCommits?.(files.size, ids.length);
    }
  };
  await Promise.all([heads(), changes()]);
  for (const [commit, past] of read) past.files = files.get(commit) ?? [];
  return read;
}
function headOf(body) {
  const end = body.indexOf("\n\n");
  const [, address = ""] = /^author [^\n]*<([^<>\n]*)>[^<>\n]*$/m.exec(body.toString("latin1", 0, end < 0 ? body.length : end)) ?? [];
  const message = end < 0 ? "" : body.toString("latin1", end + 2, end + 2 + SUBJECT_BYTES).trimStart();
  return { address, subject: message.split("\n", 1)[0] ?? "" };
}
var SUBJECT_BYTES = 400;
var FORM = [["", { author: "", fix: true, files: [""] }]];
var FIX = /\b(?:bug|hot)?fix(?:e[sd])?\b|\bbug\b|\bregress(?:ion)?s?\b|^revert\b/i;

// src/sources/changed-lines.ts
var MOST_BLAMED = 2e3;
async function readChangedLines({ git, gaps, onFiles }, { base, head }, { paths, inPlace: inPlace2 }, diff, repo) {
  const range = /* @__PURE__ */ new Set();
  let merges = 0;
  const reviewed = /* @__PURE__ */ new Set();
  const byTools = new Set(repo.evidence.filter(({ role }) => role === "reviewer").map(({ commit, line }) => `${commit} ${line}`));
  for await (const objects of git.commits({ kind: "walk", include: [head], exclude: base === null ? [] : [base] }, gaps)) {
    for (const object of objects) {
      range.add(object.id);
      if (object.status !== "read") continue;
      const { author, lines: lines2, parents } = parseCommit(object.id, object.body, object.truncated);
      if (parents.length > 1) merges++;
      const isReview = lines2.some(
        ({ trailer, text, line }) => trailer && REVIEW.test(text) && !text.toLowerCase().includes(`<${author.address.toLowerCase()}>`) && !byTools.has(`${object.id} ${line}`)
      );
      if (isReview) reviewed.add(object.id);
    }
  }
  const ai = new Set(
    repo.commits.filter(({ id, attribution }) => range.has(id) && (attribution === "declared" || attribution === "recorded")).map(({ id }) => id)
  );
  const touched = ai.size === 0 ? /* @__PURE__ */ new Set() : new Set(await git.touched([...ai], gaps));
  const writer = ai.size === 0 || merges > 0 ? /* @__PURE__ */ new Map() : await onlyWriters(git, [...range], gaps);
  const changed = new Set(paths);
  const moved2 = [...touched].some((path) => !changed.has(path));
  const files = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const isPlain = !diff.has(path) || !(moved2 || touched.has(path));
    const added = diff.get(path)?.added ?? 0;
    const by = inPlace2.has(path) && diff.has(path) ? writer.get(path) ?? null : null;
    if (isPlain) files.set(path, { added, ai: 0, unreviewed: 0 });
    else if (by === null) files.set(path, null);
    else files.set(path, { added, ai: ai.has(by) ? added : 0, unreviewed: ai.has(by) && !reviewed.has(by) ? added : 0 });
  }
  const named = paths.filter((path) => files.get(path) === null && !isInexact(path)).slice(0, MOST_BLAMED);
  let done = 0;
  for await (const { path, lines: lines2 } of git.blame(base === null ? head : `${base}..${head}`, named)) {
    onFiles(++done, named.length);
    if (lines2 === null || lines2 === "too-large") continue;
    const counts = { added: 0, ai: 0, unreviewed: 0 };
    for (const { commit, count } of linesOf(lines2)) {
      if (!range.has(commit)) continue;
      counts.added += count;
      if (!ai.has(commit)) continue;
      counts.ai += count;
      if (!reviewed.has(commit)) counts.unreviewed += count;
    }
    files.set(path, counts);
  }
  return { files, commits: range.size, aiCommits: ai.size };
}
async function onlyWriters(git, commits, gaps) {
  const writers = /* @__PURE__ */ new Map();
  for await (const { commit, paths } of git.commitPaths(commits, gaps))
    for (const path of paths) writers.set(path, writers.has(path) ? null : commit);
  return writers;
}
var REVIEW = /^(?:reviewed|acked|approved)-by:/i;

// src/sources/code.ts
import { hash as hash2 } from "node:crypto";
var CODE_MAX_BYTES = 15e5;
var CONFIG_MAX_BYTES = 4 * 1024 * 1024;
var LINK_MAX_BYTES = 4096;
var MOST_KEPT = 4e5;
var CodeReader = class {
  #reading;
  #kept;
  constructor(reading) {
    this.#reading = reading;
    this.#kept = new KeptFacts(reading);
  }
  async at(commit) {
    const { git, gaps } = this.#reading;
    try {
      return await this.of(await git.entries(commit));
    } catch (error) {
      gaps.push(unreadableTree(commit, error));
      return { ...await this.of([]), whole: false };
    }
  }
  /** Of these entries alone. */
  async of(entries2) {
    const files = entries2.filter(({ mode }) => mode.startsWith("100"));
    const read = await this.#facts(files);
    const links = entries2.filter(({ mode }) => mode === "120000");
    const configs = files.filter(({ path }) => isConfig(path) || isManifest2(path));
    const texts = await this.#texts(configs, CONFIG_MAX_BYTES);
    const tree = codeTree({
      paths: files.map(({ path }) => path),
      links: await this.#texts(links, LINK_MAX_BYTES),
      facts: read.facts,
      texts
    });
    const { binary } = read;
    const unreadable = [...links, ...configs].filter(({ size }) => size === null).map(({ path }) => path);
    const missing = [.../* @__PURE__ */ new Set([...read.missing, ...unreadable])];
    const tooLarge = configs.filter(({ size }) => size !== null && size > CONFIG_MAX_BYTES).map(({ path }) => path);
    const oversized = [.../* @__PURE__ */ new Set([...read.oversized, ...tooLarge])];
    return { whole: true, tree, entries: new Map(entries2.map((entry) => [entry.path, entry])), oversized, binary, missing };
  }
  /** Keeps what was read for the next run. */
  store() {
    this.#kept.store();
  }
  async #facts(files) {
    const facts4 = /* @__PURE__ */ new Map();
    const oversized = [];
    const binary = [];
    const missing = [];
    const unread = /* @__PURE__ */ new Map();
    let total = 0;
    for (const entry of files) {
      const language = impactLanguageOf(entry.path);
      if (language === null) continue;
      if (entry.size === null) {
        missing.push(entry.path);
        continue;
      }
      if (entry.size > CODE_MAX_BYTES) {
        oversized.push(entry.path);
        continue;
      }
      total++;
      const known6 = this.#kept.of(entry, language);
      if (known6 !== null) {
        facts4.set(entry.path, known6);
        continue;
      }
      const waiting = unread.get(entry.id);
      if (waiting === void 0) unread.set(entry.id, [{ entry, language }]);
      else waiting.push({ entry, language });
    }
    let done = total - unread.size;
    const { git, gaps, onFiles } = this.#reading;
    for await (const objects of git.objects([...unread.keys()], gaps)) {
      for (const object of objects) {
        done++;
        for (const { entry, language } of unread.get(object.id) ?? []) {
          if (object.status !== "read") missing.push(entry.path);
          else if (object.body.includes(0)) binary.push(entry.path);
          else {
            const found2 = factsOf4(entry.path, object.body.toString("utf8"), language);
            this.#kept.add(entry, language, found2);
            facts4.set(entry.path, found2);
          }
        }
      }
      onFiles?.(done, total);
    }
    return { facts: facts4, oversized, binary, missing };
  }
  async #texts(entries2, limit) {
    const paths = /* @__PURE__ */ new Map();
    for (const { id, path, size } of entries2) if (size !== null && size <= limit) paths.set(id, [...paths.get(id) ?? [], path]);
    const texts = /* @__PURE__ */ new Map();
    for await (const objects of this.#reading.git.objects([...paths.keys()], this.#reading.gaps)) {
      for (const object of objects) {
        if (object.status !== "read") continue;
        const text = object.body.toString("utf8");
        for (const path of paths.get(object.id) ?? []) texts.set(path, text);
      }
    }
    return texts;
  }
};
var GENERATED = /^.{0,40}(?:Code generated .{1,200} DO NOT EDIT\.?|@generated\b|<auto-generated|This file (?:is|was) (?:auto-?)?generated\b|Generated by the protocol buffer compiler)/im;
function isGenerated2(head) {
  return /generated/i.test(head) && GENERATED.test(head);
}
var LOCKFILE = /(?:^|\/)(?:pnpm-lock\.yaml|yarn\.lock|package-lock\.json|npm-shrinkwrap\.json|pubspec\.lock)$/;
function factsOf4(path, text, language) {
  if (LOCKFILE.test(path)) return { imports: [], generated: true };
  const code = readCode(text, languageOf(path) ?? "");
  const facts4 = language.facts(code, path);
  const strings = pathStrings(code, facts4.imports);
  return {
    ...facts4,
    ...strings.length === 0 ? {} : { strings },
    ...code.unsure === null ? {} : { unsure: `line ${code.unsure.line}: ${code.unsure.reason}` },
    ...isGenerated2(text.slice(0, 1500)) ? { generated: true } : {}
  };
}
var KeptFacts = class {
  #cache;
  #key;
  #known;
  #used = /* @__PURE__ */ new Map();
  #isNew = false;
  constructor({ cache, git }) {
    this.#cache = cache;
    this.#key = hash2("sha256", ["code", VERSION, BUILD, ...git.facts.gitDirs].join("\n"), "hex");
    const stored = cache?.get("code", this.#key);
    const entries2 = stored == null ? null : parseStored(stored.toString("utf8"), [["", { imports: [null] }]]);
    this.#known = new Map(entries2 ?? []);
  }
  of(entry, language) {
    const name = nameOf5(entry, language);
    const known6 = this.#used.get(name) ?? this.#known.get(name);
    if (known6 === void 0) return null;
    this.#used.set(name, known6);
    return known6;
  }
  add(entry, language, facts4) {
    this.#isNew = true;
    this.#used.set(nameOf5(entry, language), facts4);
  }
  /** Keeps what this run used and, while there is room, what earlier ones did. */
  store() {
    if (this.#cache === null || !this.#isNew) return;
    const all = this.#known.size + this.#used.size > MOST_KEPT ? this.#used : new Map([...this.#known, ...this.#used]);
    if (all.size <= MOST_KEPT) this.#cache.put("code", this.#key, Buffer.from(JSON.stringify([...all])));
  }
};
function nameOf5({ path, id }, language) {
  return `${id.slice(0, 24)} ${language.id} ${path.slice(path.lastIndexOf("/") + 1)}`;
}

// src/change-impact.ts
async function impact(world, options = {}) {
  const report = await scanned(world, options);
  const [repo] = report.repos;
  const { head } = repo.range;
  if (head === null)
    throw new ProvenanceError("unknown-revision", "there is no commit yet, so nothing can have an impact", {
      fix: "commit first"
    });
  const { result, gaps } = await impactOf(world, repo, head, options);
  const all = sortGaps([...repo.gaps, ...gaps, ...impactGaps(result)]);
  return {
    ...report,
    command: "impact",
    ...verdictOf(all, repo.findings, "look"),
    repos: [{ ...repo, gaps: all, complete: all.length === 0, impact: result }]
  };
}
async function impactOf(world, repo, head, options) {
  const { config, onProgress } = options;
  const gaps = [];
  const base = isGiven(options) ? null : baseOf2(world.git, repo, head, gaps);
  const reading = { world, gaps, repo, base, head, tell: onProgress ?? (() => {
  }) };
  const facts4 = await readFacts(reading, options);
  return { result: assessImpact({ ...facts4, thresholds: config?.impact ?? DEFAULT_THRESHOLDS }), gaps };
}
function isGiven({ paths, diff }) {
  return paths !== void 0 || diff !== void 0;
}
async function scanned(world, options) {
  const ask = (range2) => scan(world, {
    ...range2,
    files: false,
    lines: false,
    ...options.config === void 0 ? {} : { config: options.config },
    ...options.onProgress === void 0 ? {} : { onProgress: options.onProgress }
  });
  if (isGiven(options)) return ask({ range: `${options.range?.head ?? "HEAD"}^!` });
  const { git, now } = world;
  const { refs } = await git.refs();
  const asked = options.range ?? {};
  const { range, gaps } = await resolveRange(git, asked, refs, now());
  if (range.head === null || gaps.some(isWithoutBase)) return ask(asked);
  const isLast = options.range === void 0 && (range.base === null || range.base === range.head);
  const single = isLast ? "HEAD^!" : asked.range?.endsWith("^!") ? asked.range : null;
  if (single === null) {
    if (range.base !== null) return ask(asked);
    throw new ProvenanceError("usage", `${range.expression} has no base, so there is no change to follow`, {
      fix: "name both ends: ai-provenance impact main...HEAD, or one commit: HEAD^!"
    });
  }
  const parent = await git.resolve(`${range.head}^1`);
  if (parent === null) return ask({ range: single });
  const report = await ask({ range: `${parent}..${range.head}` });
  return { ...report, repos: report.repos.map((repo) => ({ ...repo, range: { ...repo.range, expression: single } })) };
}
function isWithoutBase({ code }) {
  return code === "unknown-base" || code === "no-merge-base";
}
function baseOf2(git, { range, gaps: known6 }, head, gaps) {
  if (known6.some(isWithoutBase)) return null;
  const base = range.mergeBase ?? range.base;
  if (base !== null) return base;
  if (!git.facts.shallow.includes(head)) return EMPTY_TREE[git.facts.objectFormat];
  gaps.push({
    code: "unknown-base",
    subject: range.expression,
    detail: "the commit before it is not in this shallow clone, so nobody can tell what changed",
    fix: "git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)"
  });
  return null;
}
async function readFacts(reading, options) {
  const { world, gaps, head, base, tell } = reading;
  const { git, cache } = world;
  const reader2 = new CodeReader({ git, cache, gaps, onFiles: (done, total) => tell({ phase: "files", done, total }) });
  const isFirst = base === EMPTY_TREE[git.facts.objectFormat];
  const onCommits = (done, total) => tell({ phase: "history", done, total });
  const past = isFirst ? [] : readChangeHistory({ git, cache, gaps, onCommits }, base ?? head);
  const [after, history] = await Promise.all([reader2.at(head), past]);
  const patched2 = patchedBy(options, after);
  const compared = base === null ? givenChanges(options, patched2, after) : await changesBetween(git, base, head, gaps);
  const changes = compared ?? [];
  const before = base === null ? null : await codeBefore(git, reader2, after, changes);
  reader2.store();
  const lines2 = base === null ? linesOfPatch(patched2) : await linesBetween(git, base, head, gaps);
  const packages = changedPackages(await manifestsIn(git, before, changes, gaps), await manifestsIn(git, after, changes, gaps));
  return {
    isUnknown: base === null && !isGiven(options) || compared === null || !after.whole || before?.whole === false,
    given: options.diff !== void 0 ? "diff" : options.paths !== void 0 ? "paths" : "range",
    base: base === null || before === null ? null : { commit: isFirst ? null : base, tree: before.tree, graph: moves(changes) ? graphOf(before) : null },
    head: { commit: head, graph: graphOf(after, packages) },
    changes,
    versions: before === null ? /* @__PURE__ */ new Map() : await versionsOf2(git, { before, after }, changes, gaps),
    lines: lines2,
    unread: { missing: after.missing, oversized: after.oversized, binary: after.binary },
    history,
    pastFacts: { commits: history.length, shallow: git.facts.shallow.length > 0, limit: HISTORY_LIMIT },
    packages,
    owners: await ownersAt(git, before ?? after, gaps),
    controls: options.controls ?? null,
    authorship: base === null ? null : await authorshipOf(reading, isFirst ? null : base, changes, lines2)
  };
}
async function codeBefore(git, reader2, after, changes) {
  const entries2 = new Map(after.entries);
  for (const { path } of changes) entries2.delete(path);
  const sizes = await git.sizes(changes.flatMap(({ before }) => before?.id ?? []));
  const changed = changes.flatMap(
    ({ path, from, before }) => before === null ? [] : { path: from ?? path, ...before, size: sizes.get(before.id) ?? null }
  );
  for (const entry of changed) entries2.set(entry.path, entry);
  const { tree, ...read } = await reader2.of(moves(changes) ? [...entries2.values()] : changed);
  return { ...read, tree, entries: entries2 };
}
function graphOf({ tree }, changed = []) {
  return buildGraph(tree, impactLanguages, languageOf, (path) => testKindsIn(tree)[tree.index(path)] === "test", changed);
}
function moves(changes) {
  return changes.some(
    ({ path, status, before, after }) => status !== "modified" || before?.mode === LINK2 || after?.mode === LINK2 || isConfig(path)
  );
}
var LINK2 = "120000";
function patchedBy({ diff }, { entries: entries2 }) {
  if (diff === void 0) return [];
  const patched2 = parsePatch(diff, (path) => entries2.has(path));
  if (patched2.length > 0 || diff.trim() === "") return patched2;
  throw new ProvenanceError("usage", "what was given as a diff names no file", {
    fix: "give a unified diff without colours: git diff --no-color, or git format-patch --stdout"
  });
}
function givenChanges({ paths = [], folder = "" }, patched2, { entries: entries2 }) {
  const sideOf2 = (path) => {
    const entry = entries2.get(path);
    return entry === void 0 ? null : { mode: entry.mode, id: entry.id };
  };
  const all = [...entries2.keys()];
  const named = paths.flatMap((given) => {
    const [path = null, ...others] = given === "" ? [] : [joinPath("", given), joinPath(folder, given)];
    const filesAt = (at2) => at2 === null ? [] : entries2.has(at2) ? [at2] : all.filter((one) => at2 === "" || one.startsWith(`${at2}/`));
    const found2 = [path, ...others].map(filesAt).find(({ length }) => length > 0) ?? [];
    if (found2.length === 0) {
      const near = path === null ? null : nearest(path, all);
      throw new ProvenanceError("usage", `${JSON.stringify(given)} is no path of this commit`, {
        fix: near === null ? "paths count from the root of the repository" : `did you mean ${near}?`
      });
    }
    return found2.map((one) => ({ path: one, status: "modified", before: null, after: sideOf2(one) }));
  });
  const fromDiff = patched2.map(
    ({ path, from, status }) => ({
      path,
      ...from === void 0 ? {} : { from },
      // The head has it still: what a diff deletes or moves is followed from where it is.
      status: entries2.has(path) ? "modified" : status,
      before: null,
      after: sideOf2(path)
    })
  );
  return [...new Map([...named, ...fromDiff].map((change) => [change.path, change])).values()];
}
async function versionsOf2(git, { before, after }, changes, gaps) {
  const wanted = changes.flatMap(({ path, status }) => {
    const [old, now] = [before.entries.get(path), after.entries.get(path)];
    const isEdit = status === "modified" && languageOf(path) !== null && isRegular(old) && isRegular(now) && old.id !== now.id;
    return isEdit ? [{ path, old, now }] : [];
  });
  const entries2 = wanted.flatMap(({ old, now }) => [old, now]);
  const texts = await textsOf3(git, entries2, CODE_MAX_BYTES, gaps);
  return new Map(
    wanted.map(({ path, old, now }) => [path, { before: texts.get(old.id) ?? null, after: texts.get(now.id) ?? null }])
  );
}
function isRegular(entry) {
  return entry?.mode.startsWith("100") ?? false;
}
async function textsOf3(git, entries2, limit, gaps) {
  const ids = new Set(entries2.flatMap(({ id, size }) => size !== null && size <= limit ? id : []));
  const texts = /* @__PURE__ */ new Map();
  for await (const objects of git.objects([...ids], gaps)) {
    for (const object of objects)
      if (object.status === "read" && !object.body.includes(0)) texts.set(object.id, object.body.toString("utf8"));
  }
  return texts;
}
async function changesBetween(git, base, head, gaps) {
  try {
    return await git.compare(base, head);
  } catch (error) {
    gaps.push(unreadableTree(`${base}..${head}`, error));
    return null;
  }
}
function linesOfPatch(patched2) {
  return new Map(patched2.map(({ path, added, deleted }) => [path, { added, deleted }]));
}
async function linesBetween(git, base, head, gaps) {
  const lines2 = await git.diffLines(base, head, gaps);
  return new Map(
    lines2.flatMap(({ path, added, deleted }) => added === null || deleted === null ? [] : [[path, { added, deleted }]])
  );
}
var namesPackages = (path) => ecosystemOf(path) !== null;
var MANIFEST_MAX_BYTES = 16 * 1024 * 1024;
async function manifestsIn(git, side, changes, gaps) {
  if (side === null) return [];
  const changed = new Set(changes.flatMap(({ path, from }) => [path, from ?? path]).filter(namesPackages));
  if (changed.size === 0) return [];
  const folders = new Set([...changed].map(folderOf));
  const wanted = [...side.entries.values()].filter(
    (entry) => isRegular(entry) && folders.has(folderOf(entry.path)) && namesPackages(entry.path)
  );
  const texts = await textsOf3(git, wanted, MANIFEST_MAX_BYTES, gaps);
  return wanted.flatMap(({ path, id }) => {
    const text = texts.get(id);
    return text === void 0 ? [] : [{ path, bytes: Buffer.from(text) }];
  });
}
async function ownersAt(git, { entries: entries2 }, gaps) {
  const forge = entries2.has(".gitlab-ci.yml") && !entries2.has(".github/CODEOWNERS") ? "gitlab" : "github";
  const entry = OWNERS_PATHS[forge].map((path) => entries2.get(path)).find(isRegular);
  if (entry === void 0) return null;
  const text = (await textsOf3(git, [entry], OWNERS_MAX_BYTES, gaps)).get(entry.id);
  return text === void 0 ? null : { file: entry.path, owners: parseOwners(text, forge) };
}
var OWNERS_MAX_BYTES = 3 * 1024 * 1024;
async function authorshipOf({ world, gaps, repo, head, tell }, base, changes, lines2) {
  const paths = changes.flatMap(
    ({ path, after, before }) => after?.mode.startsWith("100") && after.id !== before?.id ? path : []
  );
  const onFiles = (done, total) => tell({ phase: "blame", done, total });
  return readChangedLines({ git: world.git, gaps, onFiles }, { base, head }, { paths, inPlace: inPlace(changes) }, lines2, repo);
}
function inPlace(changes) {
  const isLoss = changes.some(({ status, from }) => status === "deleted" || from !== void 0);
  return new Set(changes.flatMap(({ path, status }) => status === "modified" || status === "added" && !isLoss ? path : []));
}
function impactGaps({ state, reasons }) {
  if (state !== "incomplete") return [];
  return reasons.filter(({ code }) => code === "nothing-analysed").map(({ count, paths }) => ({
    code: "unfollowed-change",
    subject: paths[0] ?? "",
    detail: `none of the ${count} changed files of code could be followed: their languages are not read, or they are too large`,
    fix: "look at what depends on them by hand; ai-provenance impact --json lists what was read"
  }));
}

export {
  impact,
  impactOf,
  impactGaps
};
