import type { CodeTree, EdgeSink, ImpactLanguage } from '../../language.js';
import { folderOf } from '../../tree.js';
import { cFacts, MACRO, NEXT, QUOTE } from './facts.js';
import { linkFunctions } from './functions-link.js';
import { includeResolver } from './includes.js';
import { isPlatformHeader } from './platform.js';
import { isCConfig, readRoots } from './roots.js';

/**
 * C, C++, Objective-C and Cuda. An include leads where the compiler would look: beside the file, in folders that build files name, in
 * folders that usually hold headers, to the one file of the tree whose path ends so. Includes under a condition count. Guesses: a header
 * from several that fit; from a header to the source of its name; from a call to the one file that defines such a function.
 */
export const c: ImpactLanguage = {
  id: 'c',
  languages: ['C', 'C++', 'Objective-C', 'Cuda'],
  status: 'supported',
  facts: cFacts,
  isConfig: isCConfig,
  link(tree, files, sink) {
    const included = linkIncludes(tree, files, sink);
    linkModules(tree, files, sink);
    linkFunctions(tree, files, included, sink);
  },
};

/** By file, the headers it includes for sure or perhaps. */
function linkIncludes(tree: CodeTree, files: readonly number[], sink: EdgeSink): Map<number, number[]> {
  const resolve = includeResolver(tree, files, readRoots(tree));
  const included = new Map<number, number[]>();
  for (const file of files) {
    const folder = folderOf(tree.paths[file] ?? '');
    const found: number[] = [];
    for (const { specifier, kind, line } of tree.facts(file)?.imports ?? []) {
      if (kind !== 'include' && kind !== 'asset') continue;
      const written = writtenAs(specifier);
      const answer = resolve(specifier, folder, file);
      if (answer.file >= 0) {
        sink.edge(file, answer.file, kind, line, written, { possible: answer.possible });
        found.push(answer.file);
      } else if (specifier.startsWith(MACRO) || answer.missing) sink.unresolved(file, written, line);
      if (
        answer.file < 0 ? !answer.missing && !specifier.startsWith(MACRO) : answer.possible && isPlatformHeader(nameIn(specifier))
      )
        sink.external(file, nameIn(specifier), line);
    }
    if (found.length > 0) included.set(file, found);
  }
  return included;
}

function nameIn(specifier: string): string {
  const bare = specifier.startsWith(NEXT) ? specifier.slice(NEXT.length) : specifier;
  return bare.startsWith(QUOTE) || bare.startsWith(MACRO) ? bare.slice(1) : bare;
}

function writtenAs(specifier: string): string {
  const name = nameIn(specifier);
  if (specifier.startsWith(MACRO)) return name;
  return specifier.includes(QUOTE) ? `"${name}"` : `<${name}>`;
}

/** Of files that make a module of one name, no more than these count. */
const MOST_MODULES = 16;

/** Modules of C++20 by the names that files give them, and modules of a platform. */
function linkModules(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const declared = new Map<string, number[]>();
  for (const file of files)
    for (const name of tree.facts(file)?.declares ?? []) {
      const known = declared.get(name);
      if (known === undefined) declared.set(name, [file]);
      else if (known.length < MOST_MODULES) known.push(file);
    }
  for (const file of files)
    for (const { specifier, kind, line } of tree.facts(file)?.imports ?? []) {
      if (kind !== 'import') continue;
      const places = declared.get(specifier);
      for (const one of places ?? []) sink.edge(file, one, 'import', line, specifier, { possible: (places?.length ?? 0) > 1 });
      if (places === undefined && specifier.includes(':')) sink.unresolved(file, specifier, line);
      else if (places === undefined) sink.external(file, specifier, line);
    }
}
