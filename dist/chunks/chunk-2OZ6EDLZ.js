import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  PLAIN
} from "./chunk-5HZFENFR.js";

// src/cli/style.ts
import { styleText } from "node:util";
function styleFor(stream, options) {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const refused = options.color === false || NO_COLOR !== void 0 && NO_COLOR !== "" || TERM === "dumb";
  const forced = FORCE_COLOR !== void 0 && FORCE_COLOR !== "" && FORCE_COLOR !== "0";
  if (refused || !(stream.isTTY || forced)) return PLAIN;
  const paint = (format) => (text) => styleText(format, text, { validateStream: false });
  return { strong: paint("bold"), good: paint("green"), bad: paint("red"), faint: paint("dim") };
}
function styleOf(options) {
  return options.output === void 0 || options.output === "-" ? styleFor(process.stdout, options) : PLAIN;
}

export {
  styleFor,
  styleOf
};
