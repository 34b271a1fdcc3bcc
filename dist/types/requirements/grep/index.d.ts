export { type GrepPlan, isPlan, parseVerification } from './plan.js';
export { type GrepFile, grepSearcher, runGrep } from './run.js';
