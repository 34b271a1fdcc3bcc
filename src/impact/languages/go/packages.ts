import type { CodeTree, FileFacts } from '../../language.js';
import { folderOf } from '../../tree.js';
import { INIT } from './facts.js';

/** The files of one folder that name the same package. */
export interface Package {
  name: string;
  folder: string;
  /** Built for those who import it. */
  files: number[];
  /** `_test.go`: built for its tests alone. */
  tests: number[];
  /** Where a name of its top level is declared, tests included. */
  declared: Map<string, number[]>;
  /** Files with an `init` function, tests not included. */
  inits: number[];
}

export interface Packages {
  all: readonly Package[];
  /** The one file that has methods of a name, tests aside; -1: there are several. */
  methods: ReadonlyMap<string, number>;
  /** What an import of a folder gets: its package that is no program and no test, or the only one. */
  imported(folder: string): Package | null;
  of(file: number): Package | null;
}

export function readPackages(tree: CodeTree, files: readonly number[]): Packages {
  const byFolder = new Map<string, Package[]>();
  const byFile = new Map<number, Package>();
  const methods = new Map<string, number>();
  for (const file of files) {
    const facts = tree.facts(file);
    const path = tree.paths[file] ?? '';
    const name = facts?.declares?.[0];
    if (facts === null || name === undefined) continue;
    const one = packageIn(byFolder, folderOf(path), name);
    byFile.set(file, one);
    if (path.endsWith('_test.go')) one.tests.push(file);
    else {
      one.files.push(file);
      if (facts.declares?.[1] === INIT) one.inits.push(file);
    }
    addNames(one, file, facts, methods);
  }
  const chosen = new Map<string, Package | null>();
  return {
    all: [...byFolder.values()].flat(),
    methods,
    imported: (folder) => {
      let found = chosen.get(folder);
      if (found === undefined) {
        found = choose(byFolder.get(folder) ?? []);
        chosen.set(folder, found);
      }
      return found;
    },
    of: (file) => byFile.get(file) ?? null,
  };
}

function packageIn(byFolder: Map<string, Package[]>, folder: string, name: string): Package {
  const known = byFolder.get(folder);
  const found = known?.find((one) => one.name === name);
  if (found !== undefined) return found;
  const made: Package = { name, folder, files: [], tests: [], declared: new Map(), inits: [] };
  if (known === undefined) byFolder.set(folder, [made]);
  else known.push(made);
  return made;
}

function addNames(to: Package, file: number, { spans = [] }: FileFacts, methods: Map<string, number>): void {
  const isTest = to.tests[to.tests.length - 1] === file;
  for (const { name } of spans) {
    const dot = name.indexOf('.');
    if (dot < 0) addFile(to.declared, name, file);
    else if (!isTest) {
      const method = name.slice(dot + 1);
      const known = methods.get(method);
      methods.set(method, known === undefined || known === file ? file : -1);
    }
  }
}

function addFile(map: Map<string, number[]>, name: string, file: number): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [file]);
  else if (known[known.length - 1] !== file) known.push(file);
}

/** Files of another name in the folder of a package are programs for `go run`, kept out of it by a build tag. */
function choose(packages: readonly Package[]): Package | null {
  const built = packages.filter(({ files }) => files.length > 0);
  const libraries = built.filter(({ name }) => name !== 'main' && name !== 'documentation' && name !== 'ignore');
  const from = libraries.length > 0 ? libraries : built;
  return from.reduce<Package | null>((best, one) => (best === null || one.files.length > best.files.length ? one : best), null);
}
