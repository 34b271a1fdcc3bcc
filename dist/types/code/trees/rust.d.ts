import type { TreeGrammar } from './grammar.js';
/** Written `std::process::Command::new`, `println!`; a value `Tls { verify: false }` is named Tls. */
export declare const rust: TreeGrammar;
