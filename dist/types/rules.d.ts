import { catalogue } from './catalog/index.js';
import type { Config } from './config.js';
import { FileMatcher } from './match/files.js';
import { Gate } from './match/gate.js';
import { Matcher } from './match/matcher.js';
/** The rules in force. What is slow to build is built when first needed. */
export interface Rules {
    readonly known: typeof catalogue;
    readonly config: Config | undefined;
    readonly matcher: Matcher;
    readonly gate: Gate;
    readonly files: FileMatcher;
    readonly digest: string;
}
/** SHA-256 of everything that decides what matches: two reports with the same digest used the same rules. */
export declare function rulesDigest(known?: typeof catalogue): string;
export declare function rulesOf(config: Config | undefined): Rules;
