import type { Gap } from '../../model/evidence.js';
import { type StreamEnd } from './commands.js';
import type { RawObject } from './objects.js';
/** Names the objects that are missing or whose bytes are not their own; hands the list through. */
export declare function withoutDamaged(objects: RawObject[], gaps: Gap[]): RawObject[];
export declare function missing(id: string): Gap;
/** Turns git's last words into a gap: which object, and whether it is missing or damaged. */
export declare function damage(end: StreamEnd, consequence: string, id?: string): Gap;
