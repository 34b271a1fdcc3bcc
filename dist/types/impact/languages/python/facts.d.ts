import { type Code } from '../../../code/tokens.js';
import type { FileFacts } from '../../language.js';
/** Starlark and build files share the language's syntax, not its imports. */
export declare function isPythonFile(path: string): boolean;
/**
 * What a Python file says. `specifier` keeps its leading dots. A string fact is a text that reads like a module or a name in one; in an
 * `__init__` that loads its parts when they are asked for, also a text that reads like one of these parts, then with a leading dot.
 * Of an `__init__`, `exports` are the names it takes from others, and those of `__all__` that nothing in it binds.
 */
export declare function pythonFacts(code: Code, path: string): FileFacts;
