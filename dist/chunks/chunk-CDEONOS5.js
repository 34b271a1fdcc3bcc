import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/version.ts
var VERSION = true ? "0.1.0" : "0.0.0-source";
var BUILD = true ? "957cc31cb6928c24ca1e25edbedc1ce3" : "source";

// src/model/unicode.ts
var INVISIBLE = "\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB";
var invisible = () => new RegExp(`[${INVISIBLE}]`, "gu");
var active = () => new RegExp(`(?!\\uFE0F)[${INVISIBLE}\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\p{Cs}]`, "gu");

// src/reports/escape.ts
var ACTIVE = active();
function line(text, limit = 300) {
  const shown = visible(cut(text, limit)).replace(/##(?=\[)/g, "#\\u{23}");
  return shown.replace(/^(\s*):(?=:)/, "$1\\u{3a}");
}
function visible(text) {
  return text.replace(ACTIVE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
function cut(text, limit) {
  const chars = [...text.slice(0, limit * 2)];
  return chars.length > limit || text.length > limit * 2 ? `${chars.slice(0, limit - 1).join("")}\u2026` : text;
}
function markdown(text, limit = 300) {
  return visible(cut(text, limit)).replace(/[!-/:-@[-`{-~]/g, (char) => MARKDOWN[char] ?? `\\${char}`);
}
var MARKDOWN = { "<": "&lt;", "&": "&amp;", "@": "&#64;&#8203;", "#": "\\#&#8203;" };
function markdownCode(text, limit = 300) {
  const shown = line(text, limit).replaceAll("|", "\\|") || " ";
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}
function safeJson(json) {
  return json.replace(UNUSUAL, escapeActive).replaceAll("##[", "\\u0023\\u0023[");
}
var UNUSUAL = /[^\n -~]+/g;
function escapeActive(text) {
  return text.replace(ACTIVE, (char) => [...utf16(char)].map((unit) => `\\u${unit}`).join(""));
}
function* utf16(char) {
  for (let i = 0; i < char.length; i++) yield char.charCodeAt(i).toString(16).padStart(4, "0");
}

export {
  VERSION,
  BUILD,
  invisible,
  line,
  visible,
  cut,
  markdown,
  markdownCode,
  safeJson
};
