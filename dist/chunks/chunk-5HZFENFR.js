import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  line
} from "./chunk-CDEONOS5.js";

// src/canonical.ts
function canonicalJson(value, indent = 0) {
  return write(value, indent === 0 ? "" : " ".repeat(indent), "");
}
function write(value, step, before) {
  if (value instanceof RegExp) return JSON.stringify(String(value));
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const inner = before + step;
  if (Array.isArray(value))
    return wrap(
      "[",
      value.map((item) => write(item, step, inner)),
      "]",
      step,
      before
    );
  const entries = Object.entries(value).filter(([, member]) => member !== void 0);
  entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const space = step === "" ? "" : " ";
  const members = entries.map(([key, member]) => `${JSON.stringify(key)}:${space}${write(member, step, inner)}`);
  return wrap("{", members, "}", step, before);
}
function wrap(open, items, close, step, before) {
  if (items.length === 0) return open + close;
  if (step === "") return open + items.join(",") + close;
  return `${open}
${before}${step}${items.join(`,
${before}${step}`)}
${before}${close}`;
}

// src/reports/layout.ts
var PLAIN = { strong: String, good: String, bad: String, faint: String };
function tally(counts, limit) {
  const sorted = Object.entries(counts).sort(([a, m = 0], [b, n = 0]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, limit).map(([key, count = 0]) => `${line(key, 60)} ${number(count)}`);
  return [...shown, ...sorted.length > limit ? [`${sorted.length - limit} more`] : []].join(", ");
}
function table(head, rows, right, style) {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ""));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const render = (cells) => cells.map((cell, column) => right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)).filter((_, column) => used[column]).join("  ").trimEnd();
  return [`  ${style.strong(render(head))}`, ...rows.map((row) => `  ${render(row)}`)];
}
function number(n) {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(word, count) {
  return count === 1 ? word : `${word}s`;
}
function percent(part, whole) {
  if (whole === 0) return "no commits";
  const share = part / whole * 100;
  const rounded = Math.round(share * 10) / 10;
  return part > 0 && rounded === 0 ? "< 0.1 %" : part < whole && rounded === 100 ? "> 99.9 %" : `${rounded.toFixed(1)} %`;
}

export {
  canonicalJson,
  PLAIN,
  tally,
  table,
  number,
  plural,
  percent
};
