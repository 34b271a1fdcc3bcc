import { agentFiles } from '../catalog/agent-files.js';
import { SURFACES, type SurfaceKind, type SurfaceRow, surfaceRows } from '../catalog/surfaces.js';
import { tools } from '../catalog/tools.js';
import { languageFacts } from '../match/language.js';
import { PathIndex } from '../match/paths.js';
import { quickGlobs } from './quick-globs.js';

/** A place where a change reaches further than the code, and the row that says so. */
export interface Surface {
  surface: SurfaceKind;
  row: string;
}

interface Test {
  row: SurfaceRow;
  fits(path: string): boolean;
  text: RegExp | null;
}

const byPath: readonly Test[] = surfaceRows
  .filter(({ paths }) => paths !== undefined)
  .map((row) => ({ row, fits: quickGlobs(row.paths ?? []), text: row.text === undefined ? null : new RegExp(row.text, 'm') }));

const byWord = new Map<string, SurfaceRow[]>();
for (const row of surfaceRows) for (const word of row.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), row]);

const instructions = new PathIndex<string>();
const toolFiles = tools.flatMap(({ signatures }) => signatures).filter((signature) => signature.scope === 'file');
for (const { id, instructions: paths = [] } of [...agentFiles, ...toolFiles])
  for (const path of paths) instructions.add(path, id);

const TEXT_LIMIT = 1 << 20;

/**
 * The deploy and data surfaces a path belongs to, each once, in the order of `SURFACES`, with the first row that says so
 * (`catalog/surfaces.ts`, `catalog/agent-files.ts`). Without its text, rows that ask for a text say nothing. Words count in files of code
 * and configuration, not in prose. Pure; linear in the path and in the first megabyte of the text.
 */
export function surfacesOf(path: string, text?: string): Surface[] {
  const head = text?.slice(0, TEXT_LIMIT);
  const found = new Map<SurfaceKind, string>();
  const add = ({ surface, id }: { surface: SurfaceKind; id: string }): void => {
    if (!found.has(surface)) found.set(surface, id);
  };
  for (const { row, fits, text: wanted } of byPath) {
    if (found.has(row.surface) || (wanted !== null && head === undefined) || !fits(path)) continue;
    if (wanted === null || wanted.test(head ?? '')) add(row);
  }
  if (languageFacts(path)?.kind !== 'prose') for (const word of wordsOf(path)) byWord.get(word)?.forEach(add);
  const [agent] = instructions.of(path).sort();
  if (agent !== undefined) add({ surface: 'agent-instructions', id: agent });
  return SURFACES.flatMap((surface) => {
    const row = found.get(surface);
    return row === undefined ? [] : [{ surface, row }];
  });
}

/** The words of folder and file names: parted by signs and by capitals, and whole between signs (`OAuth2`, `x509`). */
function wordsOf(path: string): Set<string> {
  const words = new Set<string>();
  for (const [chunk] of path.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.add(chunk.toLowerCase());
    for (const [part] of chunk.matchAll(PART)) words.add(part.toLowerCase());
  }
  return words;
}

/** `OAuth2`, `JWTs`, `userSession2`: names of protocols first, then a run of capitals, a word, the rest. */
const PART = /OAuth2?|[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g;
