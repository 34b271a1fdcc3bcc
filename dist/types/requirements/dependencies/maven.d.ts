import { type ReaderInput, type Reading } from './fact.js';
/**
 * pom.xml (maven.apache.org/pom.html): the dependencies of the project and its profiles, with the properties and the managed versions
 * of this file and of the parents that lie in the same tree. What other parents and imported lists decide stays unknown.
 */
export declare function readPom(input: ReaderInput): Reading;
