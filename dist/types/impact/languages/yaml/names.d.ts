/** compose.yaml and docker-compose.yml, with what stands between for an environment. */
export declare function isCompose(path: string): boolean;
export declare function isWorkflow(path: string): boolean;
export declare function isAction(path: string): boolean;
export declare function isGitLab(path: string): boolean;
