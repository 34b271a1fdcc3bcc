export declare function hasDisguise(text: string): boolean;
/** The line as it looks: compatibility forms folded, hidden characters dropped, look-alikes of ASCII letters replaced. */
export declare function undisguise(text: string): string;
