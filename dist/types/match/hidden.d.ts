import { type Sighting } from './sighting.js';
/** How a file is read: by a tool as instructions, by a compiler or interpreter, or by people. */
export type Readership = 'instructions' | 'code' | 'prose';
/** Finds characters that a reader does not see. `cut`: there were more lines with candidates than are looked at, and nothing was found. */
export declare function hiddenIn(path: string, text: string, readership: Readership): {
    sightings: Sighting[];
    cut: boolean;
};
