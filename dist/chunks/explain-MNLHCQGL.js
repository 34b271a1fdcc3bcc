import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-5SLXU73U.js";
import "./chunk-OZBFXZEF.js";
import "./chunk-XBGPDY72.js";
import "./chunk-UOZBLF63.js";
import "./chunk-HMQ4GOKC.js";
import "./chunk-KMLAOOPD.js";
import "./chunk-JGLTTHOK.js";
import "./chunk-IU2QTOCT.js";
import "./chunk-2SXL3UOP.js";
import "./chunk-QUL7I6KQ.js";
import "./chunk-CTVJ6UUT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
