import type { TreeGrammar } from './grammar.js';
/** Written `md5`, `\Foo\Bar::baz`, `$this->db->query`. Names are the same in any case. */
export declare const php: TreeGrammar;
