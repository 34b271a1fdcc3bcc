import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-WNWWER4H.js";
import "./chunk-WVTF2AIA.js";
import "./chunk-RBKKG574.js";
import "./chunk-IPBFNPEY.js";
import "./chunk-PHIBHOSB.js";
import "./chunk-UW7P7EXT.js";
import "./chunk-MTEUSVPU.js";
import "./chunk-7KLBN4US.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-C5M2NR24.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
