import type { Gap } from '../../model/evidence.js';
import { lastWords, type StreamEnd } from './commands.js';
import type { RawObject } from './objects.js';

/** Names the objects that are missing or whose bytes are not their own; hands the list through. */
export function withoutDamaged(objects: RawObject[], gaps: Gap[]): RawObject[] {
  for (const object of objects) {
    if (object.status === 'missing') gaps.push(missing(object.id));
    if (object.status === 'mismatch') {
      gaps.push({
        code: 'corrupt-object',
        subject: object.id,
        detail: `the stored bytes hash to ${object.actual}, not to this id`,
        fix: 'git fsck --full, then fetch the object again from a good clone',
      });
    }
  }
  return objects;
}

export function missing(id: string): Gap {
  return {
    code: 'missing-object',
    subject: id,
    detail: 'the object is not in this clone',
    fix: 'git fetch --refetch origin',
  };
}

/** Turns git's last words into a gap: which object, and whether it is missing or damaged. */
export function damage(end: StreamEnd, consequence: string, id?: string): Gap {
  const said = end.stderr.trim();
  const subject = id ?? /[0-9a-f]{64}|[0-9a-f]{40}/.exec(said)?.[0];
  const corrupt =
    /corrupt|inflate|unable to stream|checksum|mismatch|bad object header|invalid|unable to unpack|not a commit/i.test(said);
  return {
    code: corrupt ? 'corrupt-object' : 'missing-object',
    ...(subject === undefined ? {} : { subject }),
    detail: `${consequence}: ${lastWords(end)}`,
    fix: corrupt ? 'git fsck --full, then fetch the object again from a good clone' : 'git fetch --refetch origin',
  };
}
