import type { GitCommands } from './commands.js';
import { type RepositoryPlace } from './locate.js';
/**
 * The folder from which git runs hooks: `core.hooksPath` of the work tree, the repository or the user, else `hooks` beside the
 * objects, which all work trees share (githooks(5)). Configuration is read as data; includes of the repository's own are left out.
 * @param env where the user's configuration is looked for: HOME, XDG_CONFIG_HOME, GIT_CONFIG_GLOBAL
 */
export declare function hooksFolder(commands: GitCommands, place: RepositoryPlace, env: Record<string, string | undefined>): Promise<string>;
