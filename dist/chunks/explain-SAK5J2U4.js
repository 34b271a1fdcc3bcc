import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-MTMO7S3J.js";
import "./chunk-HYFF6FJL.js";
import "./chunk-4PW4LWCG.js";
import "./chunk-AMTWLRFT.js";
import "./chunk-T2KWK736.js";
import "./chunk-4GOFYJ2N.js";
import "./chunk-JY3FDORR.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
