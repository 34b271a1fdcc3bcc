import type { Tool } from '../model/tool.js';

/** Finds product names of the catalogue in short texts such as `Claude Code (Claude Opus 4.7)`. */
export interface NameIndex {
  /** The tool whose name is the whole text. */
  exact(text: string): Tool | undefined;
  /** The tool whose name the text starts with, and what follows the name. */
  leading(text: string): { tool: Tool; rest: string } | undefined;
}

export function indexNames(tools: readonly Tool[]): NameIndex {
  const byName = new Map<string, Tool>();
  for (const tool of tools) {
    for (const name of tool.names ?? []) if (!byName.has(plain(name))) byName.set(plain(name), tool);
  }
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(' ').length));
  return {
    exact: (text) => byName.get(plain(text)),
    leading(text) {
      const words = [...text.matchAll(/[^\s(),;:/·|]+/g)].slice(0, longest);
      for (let count = words.length; count > 0; count--) {
        const last = words[count - 1];
        if (last === undefined) continue;
        const end = last.index + last[0].length;
        const tool = byName.get(plain(text.slice(words[0]?.index ?? 0, end)));
        if (tool !== undefined) return { tool, rest: text.slice(end).trim() };
      }
      return undefined;
    },
  };
}

/** `GitHub_Copilot`, `github-copilot` and `github copilot` are one name. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\]]+$/gu, '');
}
