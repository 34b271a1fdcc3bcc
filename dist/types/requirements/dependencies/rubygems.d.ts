import { type ReaderInput, type Reading } from './fact.js';
/** Gemfile (bundler.io/man/gemfile.5.html) is a program; read are its lines `gem 'name', 'constraint', …`, literal ones alone. */
export declare function readGemfile({ text }: ReaderInput): Reading;
/** Gemfile.lock: the `specs` of each source, four blanks deep, and `DEPENDENCIES`, which are the direct ones. */
export declare function readGemfileLock({ text }: ReaderInput): Reading;
