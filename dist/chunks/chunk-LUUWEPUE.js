import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/errors.ts
var ProvenanceError = class extends Error {
  name = "ProvenanceError";
  code;
  fix;
  /** Of a document: every problem with its place, which `message` lists, too. */
  problems;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.fix = options.fix;
    this.problems = options.problems ?? [];
  }
};

export {
  ProvenanceError
};
