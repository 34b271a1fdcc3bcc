import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  automation,
  catalogue,
  conventions,
  declarations,
  mechanical,
  modelFamilies,
  tools
} from "./chunks/chunk-TZHKUF7S.js";
import "./chunks/chunk-PY5VAGIZ.js";
export {
  automation,
  catalogue,
  conventions,
  declarations,
  mechanical,
  modelFamilies,
  tools
};
