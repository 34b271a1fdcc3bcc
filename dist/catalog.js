import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  agentFiles,
  automation,
  catalogue,
  conventions,
  declarations,
  kindRules,
  markers,
  mechanical,
  modelFamilies,
  tools
} from "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-HANBNIMK.js";
export {
  agentFiles,
  automation,
  catalogue,
  conventions,
  declarations,
  kindRules,
  markers,
  mechanical,
  modelFamilies,
  tools
};
