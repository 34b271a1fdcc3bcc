import { type Code, STRING, WORD } from '../../code/tokens.js';
import type { CodeTree, EdgeSink, FileFacts, ImpactLanguage, ImportFact } from '../language.js';
import { lineCounter } from '../line-counter.js';
import { nearest, pathIndex } from '../path-index.js';
import { folderOf, joinPath } from '../tree.js';

/**
 * What SQL files include through their shells: psql `\i`, `\ir`; MySQL `source`, `\.`; sqlcmd `:r`; SQL*Plus `@`, `@@`. Models of dbt
 * name each other by `ref('x')`. The order of migrations is no edge.
 */
export const sql: ImpactLanguage = {
  id: 'sql',
  languages: ['SQL'],
  status: 'experimental',
  facts,
  link,
};

const PSQL = new Set(['i', 'ir', 'include', 'include_relative']);

function facts(code: Code): FileFacts {
  const { tokens } = code;
  const lineOf = lineCounter(code.text);
  const imports: ImportFact[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = tokens.breaks[at] === 1 ? included(code, at) : null;
    const fact = found ?? model(code, at);
    if (fact !== null) imports.push({ ...fact, line: lineOf(tokens.starts[at] ?? 0) });
  }
  return { imports };
}

function included(code: Code, at: number): Omit<ImportFact, 'line'> | null {
  const { tokens } = code;
  if (tokens.is(at, '\\') && tokens.kinds[at + 1] === WORD && PSQL.has(tokens.word(at + 1)))
    return include(code, at + 2, !tokens.word(at + 1).includes('r'));
  if (tokens.is(at, '\\') && tokens.is(at + 1, '.')) return include(code, at + 2, true);
  if (tokens.is(at, 'source') || tokens.is(at, 'SOURCE')) return include(code, at + 1, true);
  if (tokens.is(at, ':') && tokens.is(at + 1, 'r')) return include(code, at + 2, true);
  if (tokens.is(at, '@')) return include(code, at + (tokens.is(at + 1, '@') ? 2 : 1), true);
  return null;
}

/** The rest of the line, where it reads like a path. */
function include({ tokens, text }: Code, at: number, fromElsewhere: boolean): Omit<ImportFact, 'line'> | null {
  if (at >= tokens.length || tokens.breaks[at] === 1) return null;
  const start = tokens.starts[at] ?? 0;
  const end = text.indexOf('\n', start);
  const rest = text.slice(start, Math.min(end < 0 ? text.length : end, start + 300)).trim();
  const path = rest.replace(/;$/, '').replace(/^(['"])([^'"]*)\1$/, '$2');
  if (!/^[\w./~+-]{1,250}$/.test(path) || !/[./]/.test(path)) return null;
  return { specifier: path, kind: 'include', ...(fromElsewhere ? { names: ['cwd'] } : {}) };
}

/** docs.getdbt.com/reference/dbt-jinja-functions/ref: `ref('model')`, `ref('package', 'model')`. */
function model({ tokens }: Code, at: number): Omit<ImportFact, 'line'> | null {
  if (!tokens.is(at, 'ref') || !tokens.is(at + 1, '(') || tokens.kinds[at + 2] !== STRING) return null;
  const last = tokens.is(at + 3, ',') && tokens.kinds[at + 4] === STRING ? at + 4 : at + 2;
  const name = tokens.word(last).slice(1, -1);
  return /^\w{1,100}$/.test(name) ? { specifier: name, kind: 'import', names: ['model'] } : null;
}

function link(tree: CodeTree, files: readonly number[], sink: EdgeSink): void {
  for (const file of files) {
    const path = tree.paths[file] ?? '';
    for (const { specifier, kind, line, names } of tree.facts(file)?.imports ?? []) {
      if (names?.[0] === 'model') {
        const index = pathIndex(tree);
        const found = [...index.named(`${specifier}.sql`), ...index.named(`${specifier}.csv`), ...index.named(`${specifier}.py`)];
        if (found.length > 0 && found.length < 64)
          sink.edge(file, nearest(tree, path, found), kind, line, specifier, found.length > 1 ? { possible: true } : {});
      } else linkInclude(tree, file, specifier, line, names?.[0] === 'cwd', sink);
    }
  }
}

/** `\ir` is relative to the file; the others to where the shell runs: beside the file, or the root, or the one file that ends so. */
function linkInclude(tree: CodeTree, file: number, written: string, line: number, isGuess: boolean, sink: EdgeSink): void {
  const folder = folderOf(tree.paths[file] ?? '');
  const names = written.includes('.') ? [written] : [written, `${written}.sql`];
  for (const base of isGuess ? [folder, ''] : [folder]) {
    for (const name of names) {
      const path = joinPath(base, name);
      const to = path === null ? -1 : tree.index(path);
      if (to < 0) continue;
      sink.edge(file, to, 'include', line, written, isGuess ? { possible: true } : {});
      return;
    }
  }
  const plain = joinPath('', written.replace(/^(?:\.{1,2}\/)+/, ''));
  const found = isGuess && plain ? pathIndex(tree).ending(plain) : [];
  if (found.length === 1) sink.edge(file, found[0] ?? -1, 'include', line, written, { possible: true });
  else if (!isGuess) sink.unresolved(file, written, line);
}
