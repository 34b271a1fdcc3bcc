/** A JSON object of a manifest or of compiler settings. */
export type Settings = Readonly<Record<string, unknown>>;
/** Reads JSON, with comments and trailing commas where it has them; null for anything that is no object. Never throws. */
export declare function settingsOf(text: string): Settings | null;
export declare function isSettings(value: unknown): value is Settings;
/** A member of its own; what `Object.prototype` has is none. */
export declare function member(settings: Settings | null, key: string): unknown;
export declare function textMember(settings: Settings | null, key: string): string | null;
/** Texts of a list, or one text; anything else is left out. */
export declare function textList(value: unknown): string[];
