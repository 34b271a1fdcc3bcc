import { Automaton } from './automaton.js';
import { unicodeWord } from './characters.js';
import { globExpression } from './glob.js';
import type { GrepPlan, Operand } from './plan.js';

/** What a command does with a file. */
export type Place = 'searched' | 'left out' | 'elsewhere';

/** Which files a command searches, by the rules of GNU grep 3.8 for files, folders and globs. */
export interface Scope {
  /** Tells about one file, and remembers which operands were seen. */
  placeOf(path: string): Place;
  /** What grep says about operands, once every file was told: missing files, folders without `-r`. */
  problems(): string[];
}

type Test = (name: string) => boolean;

export function scopeOf(plan: GrepPlan): Scope {
  const files = plan.files.map(({ glob, include }) => ({ include, fits: fitter(glob) }));
  const folders = plan.skippedFolders.map(fitter);
  const operands = plan.operands.map((operand) => ({ operand, ...finder(operand), found: false, folder: false }));

  /** Of several globs the last that fits counts; where none does, the opposite of the first one (grep(1), `--include`). */
  const isLeftOut = (name: string, whole: boolean): boolean => {
    const last = files.findLast(({ fits }) => (whole ? fitsTail(fits, name) : fits(name)));
    return last === undefined ? (files[0]?.include ?? false) : !last.include;
  };
  const isSkipped = (names: readonly string[]): boolean => names.some((name) => folders.some((fits) => fits(name)));

  const placeUnder = (names: readonly string[]): Place =>
    isSkipped(names.slice(0, -1)) || isLeftOut(names.at(-1) ?? '', false) ? 'left out' : 'searched';

  return {
    placeOf(path) {
      const names = path.split('/');
      if (plan.operands.length === 0) return placeUnder(names);
      let place: Place = 'elsewhere';
      for (const entry of operands) {
        const here = entry.covers(names);
        if (here === null) continue;
        if (here === 'file') {
          if (entry.operand.folder) continue;
          entry.found = true;
          if (!isLeftOut(writtenAs(entry.operand, path), true)) place = 'searched';
          else if (place === 'elsewhere') place = 'left out';
          continue;
        }
        entry.found = true;
        const top = writtenAs(entry.operand, names.slice(0, here).join('/'));
        const skipped = folders.some((fits) => fitsTail(fits, top));
        entry.folder ||= !skipped;
        if (!plan.recursive || skipped) {
          if (place === 'elsewhere') place = 'left out';
        } else if (placeUnder(names.slice(here)) === 'searched') place = 'searched';
        else if (place === 'elsewhere') place = 'left out';
      }
      return place;
    },
    problems: () =>
      operands.flatMap(({ operand, found, folder }) => {
        const shown = JSON.stringify([...operand.written].slice(0, 200).join(''));
        if (!found && operand.parts.length > 0) return [`${shown}: no such file or folder`];
        return folder && !plan.recursive ? [`${shown} is a folder, and -r is not given`] : [];
      }),
  };
}

function fitter(glob: string): Test {
  const automaton = new Automaton(globExpression(glob), unicodeWord());
  return (name) => {
    const bytes = Buffer.from(name, 'utf8');
    return automaton.test(bytes, { from: 0, to: bytes.length });
  };
}

/** A name of the command line fits if it does so whole or from behind one of its slashes. */
function fitsTail(fits: Test, name: string): boolean {
  if (fits(name)) return true;
  for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
    if (name[slash + 1] !== '/' && fits(name.slice(slash + 1))) return true;
  }
  return false;
}

/** What grep sees as the name: as it was written, or as a shell wrote it for a glob. */
function writtenAs({ written, parts }: Operand, path: string): string {
  if (parts.some(({ glob }) => glob)) return `${/^(?:\.\/+)*/.exec(written)?.[0] ?? ''}${path}`;
  return written;
}

/** Whether an operand is a file, or a folder above it: then how many names deep. */
function finder({ parts }: Operand): { covers(names: readonly string[]): 'file' | number | null } {
  const tests = parts.map(({ text, glob }): Test => {
    if (!glob) return (name) => name === text;
    const fits = fitter(text);
    const hides = /^[*?[]/.test(text);
    return (name) => !(hides && name.startsWith('.')) && fits(name);
  });
  return {
    covers(names) {
      if (tests.length > names.length || !tests.every((fits, index) => fits(names[index] ?? ''))) return null;
      return tests.length === names.length ? 'file' : tests.length;
    },
  };
}
