import type { VerificationStep } from '../model/pack.js';
/** What one step of a verification came to. */
export type Answer = Omit<VerificationStep, 'id'>;
export declare const holds: (said: string, where?: string | null) => Answer;
export declare const refused: (said: string, where: string | null) => Answer;
/** Nobody may take it for a pass. */
export declare const open: (said: string, where?: string | null) => Answer;
/** `1 commit`, `2,000 commits` */
export declare const counted: (count: number, word: string) => string;
