import { type Read } from './text.js';
import { type MapNode } from './tree.js';
/**
 * HCL 2 (github.com/hashicorp/hcl, hclsyntax/spec.md): attributes with literal values, blocks under their type and labels. What has to be
 * evaluated (a reference, a call, a template, a condition) is kept as text and marked as an expression. The bodies of blocks always stand
 * in a list, because a block may come again.
 */
export declare function readHcl(text: string): Read<MapNode>;
