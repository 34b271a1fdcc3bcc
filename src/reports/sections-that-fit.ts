/** A part of a document that is there whole or not at all. */
export interface Section {
  /** What it holds, for the word about what was left out. */
  kind: string;
  /** Whose part it is, where a document tells of more than one subject. */
  group: number;
  /** The same told at different lengths, the longest first. */
  versions: string[];
}

export interface Fitted {
  /** In the order of the document. */
  shown: { section: Section; text: string }[];
  left: Section[];
}

/**
 * The sections that fit into so many bytes of UTF-8 when each stands on lines of its own. The most valuable choose first: each takes its
 * shortest version where there is room for it, then its longest that still fits. Equal values choose in the order of the document.
 * @param value the lower, the more valuable
 */
export function sectionsThatFit(sections: readonly Section[], limit: number, value: (section: Section) => number): Fitted {
  const ordered = [...sections].sort((a, b) => value(a) - value(b));
  const chosen = new Map<Section, string>();
  let free = limit;
  for (const section of ordered) {
    const shortest = section.versions.at(-1) ?? '';
    if (bytesOf(shortest) > free) continue;
    free -= bytesOf(shortest);
    chosen.set(section, shortest);
  }
  for (const section of ordered) {
    const short = chosen.get(section);
    if (short === undefined) continue;
    const longest = section.versions.find((version) => bytesOf(version) <= free + bytesOf(short)) ?? short;
    free -= bytesOf(longest) - bytesOf(short);
    chosen.set(section, longest);
  }
  return {
    shown: sections.flatMap((section) => {
      const text = chosen.get(section);
      return text === undefined ? [] : [{ section, text }];
    }),
    left: sections.filter((section) => !chosen.has(section)),
  };
}

/** With the line break behind it. */
function bytesOf(text: string): number {
  return Buffer.byteLength(text) + 1;
}
