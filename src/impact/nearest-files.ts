/** Of several files those that share most folders with one, from the root on. */
export function nearest(paths: readonly string[], from: number, files: readonly number[]): readonly number[] {
  const own = paths[from] ?? '';
  let best = -1;
  let found: number[] = [];
  for (const file of files) {
    const count = sharedFolders(own, paths[file] ?? '');
    if (count > best) {
      best = count;
      found = [file];
    } else if (count === best) found.push(file);
  }
  return found;
}

/** The number of folders two paths begin with in common. */
function sharedFolders(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) if (a[i] === '/') count++;
  return count;
}
