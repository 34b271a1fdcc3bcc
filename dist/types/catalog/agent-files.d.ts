import type { FileSignature } from '../model/tool.js';
/**
 * Files that several tools read, or that belong to a way of working with agents rather than to one vendor's tool.
 *
 * Where a file counts, here and in the tools' own rows: instruction files with a name of their own (`AGENTS.md`, `CLAUDE.md`, `SKILL.md`)
 * and dot-folders that only one tool has (`.claude/`, `.cursor/`) in any folder, because tools read nested ones and repositories hold
 * several projects; names that other software has too (`.agents/`, `.goose/`, `.rules`) only at the root, or only the files in them that
 * the tool writes. Case counts; only spellings that were seen are listed.
 */
export declare const agentFiles: readonly FileSignature[];
