import { type Problem } from '../../yaml.js';
import { type ValueNode } from './tree.js';
/** The documents of a YAML file. Text with a template in it, and whatever a tag of an application makes, is an expression. */
export declare function readYaml(bytes: Uint8Array): {
    roots: ValueNode[];
} | {
    problems: Problem[];
};
