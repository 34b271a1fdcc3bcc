/** A value of a manifest; tables are maps, so that no name means anything by itself. Numbers and dates are null. */
export type Toml = string | boolean | null | Toml[] | ReadonlyMap<string, Toml>;
/** The tables of a manifest; none where the text is no TOML, as for Cargo. */
export declare function manifestOf(text: string): ReadonlyMap<string, Toml>;
export declare function tableOf(value: Toml | undefined): ReadonlyMap<string, Toml>;
export declare function textOf(value: Toml | undefined): string | null;
export declare function listOf(value: Toml | undefined): readonly Toml[];
