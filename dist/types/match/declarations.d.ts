import type { Declaration } from '../catalog/declarations.js';
import type { MessageLine } from '../model/commit.js';
import type { NameIndex } from './names.js';
import { type Draft } from './sighting.js';
import type { ValueReader } from './value.js';
/** Reads the sentences and boxes in which people declare or deny AI use. */
export declare class DeclarationReader {
    #private;
    constructor(declarations: readonly Declaration[], values: ValueReader, names: NameIndex);
    /** What a line says, when it begins a sentence and is known to speak of AI use. */
    sentence(text: string, index: number, lines: readonly MessageLine[], day: string): Draft | null;
    /** What a box of a pull-request template says. */
    box(line: MessageLine, day: string): Draft[];
}
