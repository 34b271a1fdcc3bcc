import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/report.ts
var REPORT_SCHEMA_VERSION = "1.0";
var FAIL_ON = ["error", "warning", "none"];
var SKIP_REASONS = ["binary", "lfs", "oversized", "partly", "special", "submodule", "symlink", "unreadable"];
var LINE_GROUPINGS = ["tool", "model", "directory", "language", "month"];

export {
  REPORT_SCHEMA_VERSION,
  FAIL_ON,
  SKIP_REASONS,
  LINE_GROUPINGS
};
