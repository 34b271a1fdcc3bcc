import { type Read } from './text.js';
import { type MapNode } from './tree.js';
/**
 * dotenv: `KEY=value`, with or without `export`, values bare, in quotes (also over several lines) or in backticks. Nothing is expanded:
 * a value with `$NAME` outside single quotes is an expression. The last one of a key wins.
 */
export declare function readDotenv(text: string): Read<MapNode>;
