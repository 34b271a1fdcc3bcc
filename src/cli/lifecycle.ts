import type { World, WorldOptions } from '../world/index.js';
import { EXIT } from './exit.js';

const cleanups = new Set<() => void>();

/** Runs `work` with an open world and closes it whatever happens, also when the process is interrupted. */
export async function withWorld<T>(
  path: string | undefined,
  options: Pick<WorldOptions, 'cache'>,
  work: (world: World) => Promise<T>,
): Promise<T> {
  const { openWorld } = await import('../world/index.js'); // `--help` needs no git.
  const world = await openWorld(path === undefined ? options : { ...options, path });
  const close = atExit(() => world.close());
  try {
    return await work(world);
  } finally {
    close();
  }
}

/** Registers something to undo on interruption; the returned function undoes it now. */
export function atExit(undo: () => void): () => void {
  const once = (): void => {
    if (cleanups.delete(once)) undo();
  };
  cleanups.add(once);
  return once;
}

/** `Ctrl-C` and `kill` leave no temporary folder, no half file and no child behind; a closed pipe ends quietly. */
export function handleSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', EXIT.interrupted],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => {
      for (const undo of [...cleanups]) undo();
      process.exit(code);
    });
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    for (const undo of [...cleanups]) undo();
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    process.stderr.write(`ai-provenance: cannot write standard output: ${error.message}\n`);
    process.exit(EXIT.usage);
  });
}
