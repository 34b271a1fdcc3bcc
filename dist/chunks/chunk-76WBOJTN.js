import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/yaml-render.ts
function renderYaml(value, column) {
  const layout = { eol: "\n", step: 2, dash: 2 };
  const margin = " ".repeat(column);
  return `${margin}${isInline(value) ? inlineText(value, false) : blockLines(value, column, layout)}
`;
}
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function isInline(value) {
  if (Array.isArray(value)) return value.length === 0;
  return !isMap(value) || Object.keys(value).length === 0;
}
function blockLines(value, column, layout) {
  const between = layout.eol + " ".repeat(column);
  if (Array.isArray(value))
    return value.map((item) => `- ${isInline(item) ? inlineText(item, false) : blockLines(item, column + 2, layout)}`).join(between);
  return Object.entries(isMap(value) ? value : {}).map(([key, member]) => {
    const name = keyText(key, false, false);
    const head = name.length > 1e3 ? `? ${name}${between}:` : `${name}:`;
    if (isInline(member)) return `${head} ${inlineText(member, false)}`;
    const inner = column + (Array.isArray(member) ? layout.dash : layout.step);
    return `${head}${layout.eol}${" ".repeat(inner)}${blockLines(member, inner, layout)}`;
  }).join(between);
}
function flowText(value, json) {
  if (Array.isArray(value)) return `[${value.map((item) => flowText(item, json)).join(", ")}]`;
  if (isMap(value)) {
    const members = Object.entries(value).map(([key, member]) => `${keyText(key, true, json)}: ${flowText(member, json)}`);
    return `{${members.join(", ")}}`;
  }
  return json && typeof value === "string" ? doubleQuoted(value) : inlineText(value, true);
}
function keyText(key, flow, json) {
  if (json) return doubleQuoted(key);
  const name = isPlain(key, flow) ? key : doubleQuoted(key);
  return flow && name.length > 1e3 ? `? ${name} ` : name;
}
function inlineText(value, flow) {
  if (typeof value === "string") return isPlain(value, flow) ? value : doubleQuoted(value);
  if (typeof value === "number") return numberText(value);
  return typeof value === "object" && value !== null ? Array.isArray(value) ? "[]" : "{}" : String(value);
}
function scalarAs(value, style, flow) {
  if (typeof value !== "string") return inlineText(value, flow);
  if (style === "double") return doubleQuoted(value);
  if (style === "single" && !SPECIAL.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return inlineText(value, flow);
}
function textBlock(value, style) {
  if (typeof value !== "string") return null;
  const ended = value.endsWith("\n");
  const lines = (ended ? value.slice(0, -1) : value).split("\n");
  const [first, last] = [lines[0] ?? "", lines.at(-1) ?? ""];
  if (first === "" || last === "" || lines.some((line) => SPECIAL.test(line) || /^ /.test(line))) return null;
  const header = `${style === "folded" ? ">" : "|"}${ended ? "" : "-"}`;
  if (style !== "folded") return { header, lines };
  return { header, lines: lines.flatMap((line, at) => at > 0 && line !== "" ? ["", line] : [line]) };
}
var SPECIAL = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
var SPECIALS = new RegExp(`["\\\\]|${SPECIAL.source}`, "gu");
var SHORT = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "	": "\\t" };
function doubleQuoted(text) {
  return `"${text.replace(SPECIALS, (character) => SHORT[character] ?? escaped(character.codePointAt(0) ?? 0))}"`;
}
function escaped(code) {
  const hex = code.toString(16);
  return code > 65535 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
var WORD = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
var NUMBER = /^[-+.]?\d[\da-f_.,:+\-xotz ]*$/i;
var SPECIAL_NUMBER = /^\.(?:inf|nan)$/i;
var START = /^(?:[\p{L}\p{N}_/($]|\.[\p{L}/])/u;
function isPlain(text, flow) {
  if (!START.test(text) || text.endsWith(" ") || SPECIAL.test(text)) return false;
  if (WORD.test(text) || NUMBER.test(text) || SPECIAL_NUMBER.test(text)) return false;
  if (/:(?: |$)| #/.test(text)) return false;
  return !flow || !/[,[\]{}:?]/.test(text);
}
function numberText(value) {
  if (Number.isNaN(value)) return ".nan";
  if (!Number.isFinite(value)) return value > 0 ? ".inf" : "-.inf";
  if (Object.is(value, -0)) return "-0.0";
  const text = String(value);
  return /^-?\d+e/.test(text) ? text.replace("e", ".0e") : text;
}

export {
  renderYaml,
  isInline,
  blockLines,
  flowText,
  keyText,
  inlineText,
  scalarAs,
  textBlock,
  doubleQuoted
};
