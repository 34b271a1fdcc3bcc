/** One file of a unified diff. */
export interface PatchedFile {
  path: string;
  from?: string;
  status: 'added' | 'deleted' | 'modified' | 'renamed';
  added: number;
  deleted: number;
}

/**
 * The files that a unified diff changes, each once, as git and `diff -u` write it, several patches one after the other included. Lines
 * inside hunks are counted by the hunk's own header, so a changed line that looks like a header is none. Linear; a text that is no diff
 * gives nothing.
 *
 * @param has whether a path exists: names come with prefixes (`a/`, `b/`), with those of `diff.mnemonicPrefix`, or with none
 */
export function parsePatch(text: string, has: (path: string) => boolean = () => false): PatchedFile[] {
  return oncePerFile(readPatch(text, has));
}

/** Patches of one file together; a file that an earlier patch moved goes by the name it had first. */
function oncePerFile(patched: readonly PatchedFile[]): PatchedFile[] {
  const files = new Map<string, PatchedFile>();
  for (const file of patched) {
    const earlier = files.get(file.from ?? file.path);
    if (earlier === undefined) {
      files.set(file.path, { ...file });
      continue;
    }
    files.delete(earlier.path);
    earlier.added += file.added;
    earlier.deleted += file.deleted;
    if (file.status === 'renamed') {
      earlier.from ??= earlier.path;
      if (earlier.status === 'modified') earlier.status = 'renamed';
      earlier.path = file.path;
    } else if (file.status === 'deleted') earlier.status = 'deleted';
    files.set(earlier.path, earlier);
  }
  return [...files.values()];
}

function readPatch(text: string, has: (path: string) => boolean): PatchedFile[] {
  const files: PatchedFile[] = [];
  let current: PatchedFile | null = null;
  let old: string | null = null;
  let [left, right] = [0, 0];
  const begin = (file: PatchedFile): void => {
    current = file;
    files.push(file);
  };
  for (const written of text.split('\n')) {
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    if (left > 0 || right > 0) {
      const sign = line[0];
      if (sign === '\\') continue;
      if (sign !== '+') left--;
      if (sign !== '-') right--;
      const file = current as PatchedFile | null;
      if (file !== null && sign === '+') file.added++;
      if (file !== null && sign === '-') file.deleted++;
      continue;
    }
    const file = current as PatchedFile | null;
    const git = /^diff --git /.exec(line) === null ? null : gitNames(line.slice('diff --git '.length), has);
    const hunk = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
    if (hunk !== null) [left, right] = [Number(hunk[1] ?? 1), Number(hunk[2] ?? 1)];
    else if (git !== null) {
      old = null;
      begin({ path: git.to, status: 'modified', added: 0, deleted: 0 });
    } else if (file !== null && line.startsWith('new file mode')) file.status = 'added';
    else if (file !== null && line.startsWith('deleted file mode')) file.status = 'deleted';
    else if (file !== null && line.startsWith('rename from '))
      Object.assign(file, { status: 'renamed', from: unquote(line.slice(12)) });
    else if (file !== null && line.startsWith('rename to ')) file.path = unquote(line.slice(10));
    else if (line.startsWith('--- ')) old = nameOf(line.slice(4), has);
    else if (line.startsWith('+++ ')) {
      const now = nameOf(line.slice(4), has);
      const path = now ?? old;
      if (path === null) continue;
      const status = now === null ? 'deleted' : old === null ? 'added' : 'modified';
      if (file === null || file.added + file.deleted > 0 || (file.path !== path && file.from !== old))
        begin({ path, status, added: 0, deleted: 0 });
      else if (file.status !== 'renamed') Object.assign(file, { path, status });
      old = null;
    }
  }
  return files;
}

/** Both names of `a/x b/x`, which are equal unless a rename says otherwise below. */
function gitNames(rest: string, has: (path: string) => boolean): { to: string } | null {
  if (rest.startsWith('"')) {
    const second = /^"(?:[^"\\]|\\.)*" (.+)$/.exec(rest)?.[1];
    return second === undefined ? null : { to: bare(unquote(second), has) };
  }
  const half = (rest.length - 1) / 2;
  const to = rest[half] === ' ' ? rest.slice(half + 1) : rest.slice(rest.lastIndexOf(' b/') + 1);
  return { to: bare(unquote(to), has) };
}

/** Null for `/dev/null`. Behind a tab stands a time. */
function nameOf(text: string, has: (path: string) => boolean): string | null {
  const name = unquote(text.startsWith('"') ? text.replace(/\t[^"]*$/, '') : text.replace(/\t.*$/, '').trimEnd());
  return name === '/dev/null' ? null : bare(name, has);
}

/** A name without the prefix of its side: the spelling that exists; where none does, without what git puts in front. */
function bare(name: string, has: (path: string) => boolean): string {
  const cut = name.replace(/^[^/]+\//, '');
  const usual = /^[abciow]\//.test(name) ? cut : name;
  return [usual, name, cut].find(has) ?? usual;
}

const ESCAPES: Record<string, number> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** As git quotes names (core.quotePath): C escapes, octal for bytes that are not ASCII. */
function unquote(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) return text;
  const bytes: number[] = [];
  const inner = text.slice(1, -1);
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] !== '\\') {
      bytes.push(...Buffer.from(inner[at] ?? ''));
      continue;
    }
    const octal = /^[0-7]{3}/.exec(inner.slice(at + 1, at + 4))?.[0];
    if (octal === undefined) {
      const sign = inner[++at] ?? '';
      bytes.push(ESCAPES[sign] ?? sign.charCodeAt(0));
    } else {
      bytes.push(Number.parseInt(octal, 8));
      at += 3;
    }
  }
  return Buffer.from(bytes).toString('utf8');
}
