import type { FileSignature } from '../model/tool.js';
/** Files that several tools read, or that belong to a way of working with agents rather than to one vendor's tool. */
export declare const agentFiles: readonly FileSignature[];
