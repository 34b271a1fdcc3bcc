import type { Check } from '../check.js';
/** A person has looked and says so. It holds until its last day, and rests on that person's word alone. */
export declare function attested({ by, on, until, link }: {
    by: string;
    on: string;
    until: string;
    link: string;
}): Check<never>;
