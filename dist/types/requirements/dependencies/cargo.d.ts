import { type ReaderInput, type Reading } from './fact.js';
/** Cargo.toml (doc.rust-lang.org/cargo/reference/specifying-dependencies.html), with what the workspace shares. */
export declare function readCargoToml({ path, text, tomlOf }: ReaderInput): Reading;
/** Cargo.lock: packages without a source are those of the workspace; what they need is direct. */
export declare function readCargoLock({ text }: ReaderInput): Reading;
