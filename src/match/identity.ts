/** A name and an address, from whatever people and tools put behind `Co-authored-by:`. */
export interface Identity {
  name: string;
  /** Lower case, trimmed, without brackets; empty when there is none. */
  address: string;
}

/**
 * Reads `Name <address>` and the broken forms that occur in the wild: no brackets, a missing or wrong closing bracket, an address
 * turned into a Markdown link, brackets escaped with backslashes, or no address at all. `[` and `]` belong to an address
 * (`claude[bot]@users.noreply.github.com`).
 */
export function parseIdentity(value: string): Identity {
  const text = bounded(value)
    .replace(/\\([[\]<>_])/g, '$1')
    .trim();
  const markdown = /^(.*?)\s*\[([^\s[\]]+@[^\s[\]]+)\]\(mailto:/.exec(text);
  if (markdown) return identity(markdown[1], markdown[2]);
  const bracketed = /^(.*?)\s*[<(]\s*([^\s<>]+@[^\s<>]+)/.exec(text);
  if (bracketed) return identity(bracketed[1], bracketed[2]);
  const bare = /^(.*?)\s*(\S+@\S+)/.exec(text);
  if (bare) return identity(bare[1], bare[2]);
  return identity(text.replace(/<[^>]*>?/g, ''), '');
}

const IDENTITY_CHARS = 1000;

/** Both ends of an absurdly long value: enough to read it, and no padding hides what stands at either end. */
function bounded(value: string): string {
  return value.length <= IDENTITY_CHARS ? value : value.slice(0, IDENTITY_CHARS / 2) + value.slice(-IDENTITY_CHARS / 2);
}

/** All identities of one line; people put two on one: `Ann <ann@example.org> & Claude <noreply@anthropic.com>`. */
export function parseIdentities(value: string): Identity[] {
  const several = [...bounded(value).matchAll(/([^<>]*)<([^<>]+@[^<>]+)>/g)];
  if (several.length < 2) return [parseIdentity(value)];
  return several.map(([, name = '', address]) => identity(name.replace(/^[\s,;&+]+|^\s*and\s/gi, ''), address));
}

function identity(name = '', address = ''): Identity {
  return { name: name.trim(), address: normalAddress(address) };
}

export function normalAddress(address: string): string {
  return bounded(address)
    .replace(/\\([[\]])/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/^[<('"]+|[^a-z0-9]+$/g, '');
}

export interface GitHubNoreply {
  id: number | null;
  login: string;
}

/** GitHub's no-reply addresses: `<id>+<login>@users.noreply.github.com`, or without the id. */
export function parseGitHubNoreply(address: string): GitHubNoreply | null {
  const found = /^(?:(\d{1,12})\+)?([^+@\s]+)@users\.noreply\.github\.com$/.exec(address);
  return found === null ? null : { id: found[1] === undefined ? null : Number(found[1]), login: found[2] ?? '' };
}
