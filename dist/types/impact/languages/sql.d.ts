import type { ImpactLanguage } from '../language.js';
/**
 * What SQL files include through their shells: psql `\i`, `\ir`; MySQL `source`, `\.`; sqlcmd `:r`; SQL*Plus `@`, `@@`. Models of dbt
 * name each other by `ref('x')`. The order of migrations is no edge.
 */
export declare const sql: ImpactLanguage;
