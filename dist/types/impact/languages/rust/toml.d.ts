/** A value of a manifest; tables are maps, so that no name means anything by itself. Numbers, dates and faults read as null. */
export type Toml = string | boolean | null | Toml[] | Map<string, Toml>;
/** What can be read of a TOML text (https://toml.io/en/v1.0.0); a line that cannot is passed over. Linear; never throws. */
export declare function readToml(text: string): Map<string, Toml>;
export declare function tableOf(value: Toml | undefined): ReadonlyMap<string, Toml>;
export declare function textOf(value: Toml | undefined): string | null;
export declare function listOf(value: Toml | undefined): readonly Toml[];
