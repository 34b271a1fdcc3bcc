/**
 * How one file came to depend on another. What a compiler, loader or build tool follows: `import`, `type` (types only), `dynamic`
 * (`import()`), `require`, `re-export`, `include`, `package` (files of one package or module that see each other without an import),
 * `init` (a package's own file that runs first), `test` (a test's support file: `conftest.py`), `config` (a build or deploy file names
 * it), `asset` (code names a file that is no code). `barrel`: the file is passed through to another; counts when it changes itself.
 * `string`: a text that reads like the file's name; a guess.
 */
export const EDGE_KINDS = [
  'asset',
  'barrel',
  'config',
  'dynamic',
  'import',
  'include',
  'init',
  'package',
  're-export',
  'require',
  'string',
  'test',
  'type',
] as const;
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** `certain`: resolved as the language's own tools do. `possible`: it may be another file, or none. */
export type EdgeConfidence = 'certain' | 'possible';
