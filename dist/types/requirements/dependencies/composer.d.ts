import { type ReaderInput, type Reading } from './fact.js';
/** composer.json (getcomposer.org/doc/04-schema.md). A name without a vendor is the platform: PHP itself, its extensions. */
export declare function readComposerJson({ text }: ReaderInput): Reading;
export declare function readComposerLock({ text }: ReaderInput): Reading;
