import { type Marker } from '../catalog/markers.js';
import type { Tool } from '../model/tool.js';
import type { NameIndex } from './names.js';
import type { CompilePattern } from './pattern.js';
import type { PersonMatcher } from './person.js';
import { type Sighting } from './sighting.js';
import type { ValueReader } from './value.js';
/** Reads what files say about AI in comments, front matter, margins of documents and attributes. */
export declare class MarkerReader {
    #private;
    constructor(markers: readonly Marker[], tools: readonly Tool[], compilerOf: (tool: Tool) => CompilePattern, { names, persons, values }: {
        names: NameIndex;
        persons: PersonMatcher;
        values: ValueReader;
    }, candidate: string);
    /** @param text the file's bytes, one a character */
    read(path: string, text: string): Sighting[];
}
