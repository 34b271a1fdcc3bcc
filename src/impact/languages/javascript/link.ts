import type { EdgeKind } from '../../../model/impact.js';
import type { CodeTree, EdgeSink, ImportFact } from '../../language.js';
import { Barrels } from './barrels.js';
import { isCode } from './files.js';
import { Resolver } from './resolve.js';

/** An import of names that other files declare. */
interface PassedOn {
  barrel: number;
  fact: ImportFact;
  files: Set<number>;
  through: Set<number>;
}

/** Resolves every import, then the names that come through files which only pass them on. */
export function link(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  const resolver = new Resolver(tree);
  const barrels = new Barrels(tree, files, resolver);
  for (const file of files) {
    const facts = tree.facts(file);
    if (facts === null || facts.imports.length === 0) continue;
    const resolve = resolver.of(tree.paths[file] ?? '');
    const passed: PassedOn[] = [];
    for (const fact of facts.imports) {
      const { specifier, kind, line } = fact;
      const resolution = resolve(specifier, kind === 'require' ? 'require' : 'import');
      if (resolution === null) continue;
      if ('file' in resolution) {
        const { file: to, possible, declarations, also, external } = resolution;
        const through = kind !== 're-export' && barrels.isBarrel(to) ? namesThrough(barrels, to, fact) : null;
        if (through !== null) passed.push(through);
        sink.edge(file, to, through === null ? kindFor(kind, specifier, tree.paths[to] ?? '') : 'barrel', line, specifier, {
          possible,
        });
        if (declarations >= 0) sink.edge(file, declarations, 'type', line, specifier, { possible });
        for (const one of also) sink.edge(file, one, kind, line, specifier, { possible: true });
        if (external !== null) sink.external(file, external, line);
      } else if ('external' in resolution) sink.external(file, resolution.external, line);
      else if (kind !== 'asset' && fact.conditional !== true) sink.unresolved(file, specifier, line);
    }
    // What is written counts before what follows from it.
    for (const { barrel, fact, files: declaring, through } of passed) {
      for (const one of through) sink.edge(file, one, 'barrel', fact.line, fact.specifier, { via: barrel });
      for (const one of declaring) sink.edge(file, one, fact.kind, fact.line, fact.specifier, { via: barrel });
    }
  }
}

/** Where all names of an import are declared; null where one of them is the barrel's own, or not to be found. */
function namesThrough(barrels: Barrels, barrel: number, fact: ImportFact): PassedOn | null {
  const { names } = fact;
  if (names === undefined || names.length === 0) return null;
  const found: PassedOn = { barrel, fact, files: new Set(), through: new Set() };
  for (const name of names) {
    const declared = name === '*' ? null : barrels.declared(barrel, name);
    if (declared === null) return null;
    for (const one of declared.files) found.files.add(one);
    for (const one of declared.through) found.through.add(one);
  }
  return found;
}

function kindFor(kind: EdgeKind, specifier: string, path: string): EdgeKind {
  if (kind === 'type') return kind;
  return !isCode(path) || /\?(?:raw|url)(?:&|$)/.test(specifier) ? 'asset' : kind;
}
