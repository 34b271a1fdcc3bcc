import type { CodeTree } from '../../language.js';

export interface Extension {
  namespace: string;
  type: string;
}

/** Every type and namespace that the files of a tree declare. */
export class Types {
  readonly #files = new Map<string, number[]>();
  readonly #namespaces = new Set<string>(['']);
  /** By the full name of a partial type the files of its parts. */
  readonly #parts = new Map<string, Set<number>>();
  readonly #extensions = new Map<string, Extension[]>();
  /** The last parts of all names: what is not among them is not looked for in every namespace in sight. */
  readonly #lasts = new Set<string>();

  constructor(tree: CodeTree, files: readonly number[]) {
    for (const file of files) {
      const { declares = [], imports = [], uses = [] } = tree.facts(file) ?? {};
      for (const { kind, specifier } of imports) if (kind === 'package') this.#addNamespace(specifier);
      for (const name of declares) this.#add(name, file);
      for (const name of uses) if (name.startsWith('+')) this.#addPart(name.slice(1), file);
    }
    for (const name of this.#files.keys()) {
      if (name.endsWith('()')) this.#addExtension(name);
      else this.#lasts.add(lastOf(name));
    }
    for (const name of this.#namespaces) this.#lasts.add(lastOf(name));
  }

  /** Whether some type or namespace ends with a name. */
  mayBe(name: string): boolean {
    return this.#lasts.has(name);
  }

  #addNamespace(name: string): void {
    for (let cut = name.length; cut > 0; cut = name.lastIndexOf('.', cut - 1)) {
      const part = name.slice(0, cut);
      if (this.#namespaces.has(part)) return;
      this.#namespaces.add(part);
    }
  }

  #add(name: string, file: number): void {
    const known = this.#files.get(name);
    if (known === undefined) this.#files.set(name, [file]);
    else if (known[known.length - 1] !== file) known.push(file);
  }

  #addPart(name: string, file: number): void {
    const known = this.#parts.get(name);
    if (known === undefined) this.#parts.set(name, new Set([file]));
    else known.add(file);
  }

  #addExtension(name: string): void {
    const dot = name.lastIndexOf('.');
    const type = name.slice(0, dot);
    const method = name.slice(dot + 1);
    const found = { type, namespace: type.slice(0, Math.max(0, type.lastIndexOf('.'))) };
    const known = this.#extensions.get(method);
    if (known === undefined) this.#extensions.set(method, [found]);
    else known.push(found);
  }

  has(full: string): boolean {
    return this.#files.has(full);
  }

  isNamespace(name: string): boolean {
    return this.#namespaces.has(name);
  }

  filesOf(full: string): readonly number[] {
    return this.#files.get(full) ?? [];
  }

  extensions(method: string): readonly Extension[] {
    return this.#extensions.get(method) ?? [];
  }

  /** The full name of a namespace or type, written in full or from one of the namespaces around it. */
  resolve(name: string, around: readonly string[]): string | null {
    for (const outer of around) {
      const full = outer === '' ? name : `${outer}.${name}`;
      if (this.#files.has(full) || this.#namespaces.has(full)) return full;
    }
    return null;
  }

  /** The longest beginning of a dotted name that is a type. */
  longest(name: string): string | null {
    for (let cut = name.length; cut > 0; cut = name.lastIndexOf('.', cut - 1)) {
      const part = name.slice(0, cut);
      if (this.#files.has(part)) return part;
    }
    return null;
  }

  /** Whether a file declares a part of a type, not all of it. */
  isPart(full: string, file: number): boolean {
    return this.#parts.get(full)?.has(file) ?? false;
  }
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
