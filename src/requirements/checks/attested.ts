import type { Check } from '../check.js';

/** A person has looked and says so. It holds until its last day, and rests on that person's word alone. */
export function attested({ by, on, until, link }: { by: string; on: string; until: string; link: string }): Check<never> {
  const kind = 'attested';
  return {
    kind,
    wants: () => false,
    look: () => null,
    conclude(_, __, { today }) {
      const word = `${by} attested it on ${on}, until ${until} (${link})`;
      const early = today < on;
      const late = today > until;
      return {
        kind,
        answer: early || late ? 'fail' : 'pass',
        because: late ? `${word}; that has ended` : early ? `${word}; that has not begun` : word,
        cited: [],
        found: 0,
        files: 0,
      };
    },
  };
}
