import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-AMD7ANNT.js";
import "./chunk-IPEP3MFR.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-LNWDKYTI.js";
import "./chunk-QGQKQT3Z.js";
import "./chunk-7FANWKIO.js";
import "./chunk-6LDKYZEF.js";
import "./chunk-TG5RJABI.js";
import "./chunk-C6FTKP57.js";
import "./chunk-RXFMJOTG.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-D5OTRWZT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
