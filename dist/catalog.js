import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  agentFiles,
  automation,
  catalogue,
  conventions,
  declarations,
  markers,
  mechanical,
  modelFamilies,
  tools
} from "./chunks/chunk-XG5WSIMG.js";
import "./chunks/chunk-PY5VAGIZ.js";
export {
  agentFiles,
  automation,
  catalogue,
  conventions,
  declarations,
  markers,
  mechanical,
  modelFamilies,
  tools
};
