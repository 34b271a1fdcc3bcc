import type { Role } from './evidence.js';
/**
 * What is concluded about one commit. `declared`: the commit says so itself · `recorded`: a note or session record says so ·
 * `suspected`: weak evidence only · `none`: nothing was seen, which proves nothing.
 */
export declare const ATTRIBUTIONS: readonly ['declared', 'recorded', 'suspected', 'none'];
export type Attribution = (typeof ATTRIBUTIONS)[number];
export interface ToolUse {
    id: string;
    model?: string;
    role: Role;
}
export interface Conclusion {
    attribution: Attribution;
    tools: ToolUse[];
    /** The commit itself says that no AI took part. Reported beside the attribution, never resolved against it. */
    denied: boolean;
}
