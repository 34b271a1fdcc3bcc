import type { VerificationStep } from '../model/pack.js';
import { number, plural } from '../reports/layout.js';

/** What one step of a verification came to. */
export type Answer = Omit<VerificationStep, 'id'>;

export const holds = (said: string, where: string | null = null): Answer => ({ status: 'ok', said, where });
export const refused = (said: string, where: string | null): Answer => ({ status: 'failed', said, where });
/** Nobody may take it for a pass. */
export const open = (said: string, where: string | null = null): Answer => ({ status: 'not-checked', said, where });

/** `1 commit`, `2,000 commits` */
export const counted = (count: number, word: string): string => `${number(count)} ${plural(word, count)}`;
