const baseOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** compose.yaml and docker-compose.yml, with what stands between for an environment. */
export function isCompose(path: string): boolean {
  return /^(?:[\w-]{1,60}[.-])?(?:docker-)?compose(?:[.-][\w.-]{1,60})?\.ya?ml$/.test(baseOf(path));
}

export function isWorkflow(path: string): boolean {
  return /^(?:.{0,500}\/)?\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,255}\.ya?ml$/.test(path);
}

export function isAction(path: string): boolean {
  return /^action\.ya?ml$/.test(baseOf(path));
}

export function isGitLab(path: string): boolean {
  return /\.?gitlab-ci\.ya?ml$/.test(baseOf(path));
}
