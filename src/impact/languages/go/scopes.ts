/** Names bound inside functions, while a file is read from its first token to its last. Constant time for every step. */
export class Scopes {
  readonly #open: { names: readonly string[]; until: number; block: number }[] = [];
  readonly #bound = new Map<string, number>();
  readonly #waiting = new Map<number, { names: readonly string[]; until: number }[]>();

  /** Binds names from token `from` on, up to token `until`. */
  bind(names: readonly string[], from: number, until: number): void {
    if (names.length === 0) return;
    const waiting = this.#waiting.get(from);
    if (waiting === undefined) this.#waiting.set(from, [{ names, until }]);
    else waiting.push({ names, until });
  }

  /** A clause of the block begins (`case`): what the one before bound is gone. */
  clause(block: number, until: number): void {
    let keep = this.#open.length;
    while (keep > 0 && this.#open[keep - 1]?.until === until && this.#open[keep - 1]?.block !== block) keep--;
    if (this.#open[keep - 1]?.block === block) while (this.#open.length >= keep) this.#close();
    this.#push([], until, block);
  }

  /** Called for every token in order. */
  at(token: number): void {
    while (this.#open.length > 0 && (this.#open[this.#open.length - 1]?.until ?? 0) <= token) this.#close();
    const waiting = this.#waiting.get(token);
    if (waiting === undefined) return;
    this.#waiting.delete(token);
    for (const { names, until } of waiting) if (until > token) this.#push(names, until, -1);
  }

  has(name: string): boolean {
    return (this.#bound.get(name) ?? 0) > 0;
  }

  #push(names: readonly string[], until: number, block: number): void {
    this.#open.push({ names, until, block });
    for (const name of names) this.#bound.set(name, (this.#bound.get(name) ?? 0) + 1);
  }

  #close(): void {
    for (const name of this.#open.pop()?.names ?? []) this.#bound.set(name, (this.#bound.get(name) ?? 1) - 1);
  }
}
