import { join, resolve } from 'node:path';
import type { GitCommands } from './commands.js';
import { assertRegular, type RepositoryPlace } from './locate.js';

/**
 * The folder from which git runs hooks: `core.hooksPath` of the work tree, the repository or the user, else `hooks` beside the
 * objects, which all work trees share (githooks(5)). Configuration is read as data; includes of the repository's own are left out.
 * @param env where the user's configuration is looked for: HOME, XDG_CONFIG_HOME, GIT_CONFIG_GLOBAL
 */
export async function hooksFolder(
  commands: GitCommands,
  place: RepositoryPlace,
  env: Record<string, string | undefined>,
): Promise<string> {
  const home = { HOME: env.HOME, USERPROFILE: env.USERPROFILE, XDG_CONFIG_HOME: env.XDG_CONFIG_HOME };
  const ask = async (where: string[], more: Record<string, string | undefined> = {}): Promise<string | null> => {
    const args = ['config', ...where, '--type=path', '--get', 'core.hooksPath'];
    const said = await commands.bytes(args, { env: { ...home, ...more } });
    return said.code === 0 ? said.stdout.toString('utf8').replace(/\n$/, '') : null;
  };
  const files = [join(place.gitDir, 'config.worktree'), join(place.commonDir, 'config')].filter(assertRegular);
  for (const file of files) {
    const own = await ask(['--file', file, '--no-includes']);
    if (own !== null) return resolve(place.root, own);
  }
  const users = await ask([], { GIT_CONFIG_NOSYSTEM: env.GIT_CONFIG_NOSYSTEM, GIT_CONFIG_GLOBAL: env.GIT_CONFIG_GLOBAL });
  return users === null ? join(place.commonDir, 'hooks') : resolve(place.root, users);
}
