import { type Code } from '../../../code/tokens.js';
import type { FileFacts } from '../../language.js';
/**
 * Reads a file of C#. Types are named as the runtime does, with the number of their parameters: ``A.List`1``. Its own namespaces stand
 * among the imports with the kind `package`; what is imported for the whole project has the kind `re-export`; of `using static` the names
 * are `*`, of an alias its name. An extension method is declared as `A.Type.Method()` and used as `.Method()`; an attribute as `@Name`; of a
 * partial type the other parts are used as `+A.Type`.
 */
export declare function csharpFacts(code: Code): FileFacts;
