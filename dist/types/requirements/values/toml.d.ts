import { type Read } from './text.js';
import { type MapNode } from './tree.js';
/**
 * TOML 1.0.0 (toml.io/en/v1.0.0), strictly: a key or table that is defined twice is a problem. Integers and floats become numbers with
 * their text beside them; dates and times stay text.
 */
export declare function readToml(text: string): Read<MapNode>;
