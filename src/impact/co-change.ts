/** One commit of the past, as far as it tells what changes together. */
export interface PastCommit {
  /** Address of the author, lower case. */
  author: string;
  /** Its subject speaks of a repair. */
  fix: boolean;
  files: string[];
}

/** How often files changed together. Each commit counts less the more files it changed: `1 / log2(1 + files)`. */
export class CoChange {
  readonly #commits: readonly PastCommit[];
  readonly #byPath = new Map<string, number[]>();

  constructor(commits: readonly PastCommit[]) {
    this.#commits = commits;
    for (const [index, { files }] of commits.entries()) {
      for (const path of files) {
        const known = this.#byPath.get(path);
        if (known === undefined) this.#byPath.set(path, [index]);
        else known.push(index);
      }
    }
  }

  get size(): number {
    return this.#commits.length;
  }

  /** The commits that changed a file, newest first. */
  of(path: string): PastCommit[] {
    return (this.#byPath.get(path) ?? []).flatMap((index) => this.#commits[index] ?? []);
  }

  /** Files that changed together with one, and the share of its own (weighted) changes in which they did, from 0 to 1. */
  with(path: string): Map<string, { share: number; support: number; of: number }> {
    const weights = new Map<string, { weight: number; support: number }>();
    const own = this.of(path);
    let all = 0;
    for (const { files } of own) {
      const weight = 1 / Math.log2(1 + files.length);
      all += weight;
      for (const other of files) {
        if (other === path) continue;
        const known = weights.get(other);
        if (known === undefined) weights.set(other, { weight, support: 1 });
        else {
          known.weight += weight;
          known.support++;
        }
      }
    }
    // One common change alone is no habit: a little is added to what it is measured by.
    return new Map(
      [...weights].map(([other, { weight, support }]) => [other, { share: weight / (all + 1), support, of: own.length }]),
    );
  }
}
