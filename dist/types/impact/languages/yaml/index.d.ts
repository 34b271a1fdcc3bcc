import type { ImpactLanguage } from '../../language.js';
/**
 * Workflows and actions of GitHub, compose files, pipelines of GitLab. What a tool follows (`uses: ./x`, `env_file`, `include`) is
 * certain; what the lines of a script name is possible. Composite actions run where their caller does, so their scripts are looked for
 * there and beside them.
 */
export declare const yaml: ImpactLanguage;
