import type { Gap } from '../../model/evidence.js';
import { type GitCommands } from './commands.js';
import { type RawObject } from './objects.js';
import type { ObjectFormat } from './shield.js';
/** Reads objects by id from a `cat-file` that stays open between requests; requests at the same time get one each. */
export declare class ObjectReader {
    #private;
    /** @param keep of a larger object only the first `keep` bytes are returned. */
    constructor(commands: GitCommands, format: ObjectFormat, keep: number);
    /** The objects of these ids, in order, in batches. One that cannot be read becomes a gap. A body is valid until the next batch. */
    read(ids: readonly string[], gaps: Gap[]): AsyncGenerator<RawObject[]>;
}
