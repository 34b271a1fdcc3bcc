import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/errors.ts
var ProvenanceError = class extends Error {
  name = "ProvenanceError";
  code;
  fix;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.fix = options.fix;
  }
};

export {
  ProvenanceError
};
