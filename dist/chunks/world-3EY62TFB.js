import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
<<<<<<<< HEAD:dist/chunks/world-3EY62TFB.js
} from "./chunk-HT3GQZQW.js";
import "./chunk-7Z2C2VFC.js";
========
} from "./chunk-NGOU2NS5.js";
import "./chunk-D5OTRWZT.js";
>>>>>>>> b346b29 (Build the bundle with its grammars):dist/chunks/world-R6VBEIW2.js
import "./chunk-4PVLP6WX.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  openWorld,
  rootOf
};
