import type { ImpactLanguage } from '../../language.js';
/**
 * Go. An import leads to the files of the package that declare the names taken from it, to all of them where no name tells; so every
 * imported package has at least one certain edge. Files of one package are joined by the names they use of each other. Whatever a build
 * tag or the end of a name (`_linux.go`) keeps out of a build counts all the same. Guesses: the files that have a type's methods, from the
 * file that declares the type; a method by its name, where only one file has such a method; a file with an `init` function that nobody
 * else refers to, from the other files of its package.
 */
export declare const go: ImpactLanguage;
