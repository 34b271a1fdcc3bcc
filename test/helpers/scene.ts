import { afterEach } from 'vitest';

/** Removes after each test what the test made. Call it once in a file. */
export function removedAfterEach(): <T extends { remove(): void }>(thing: T) => T {
  const made: { remove(): void }[] = [];
  afterEach(() => {
    for (const thing of made.splice(0)) thing.remove();
  });
  return (thing) => {
    made.push(thing);
    return thing;
  };
}

/** A git-ai note (Git AI Standard 3.0.0): who wrote which lines, and by which agent. */
export function gitAiNote(agents: Record<string, { tool: string; model?: string }>, attested = ''): string {
  const prompts = Object.fromEntries(Object.entries(agents).map(([key, agent]) => [key, { agent_id: agent }]));
  return `${attested}---\n${JSON.stringify({ schema_version: 'authorship/3.0.0', prompts })}\n`;
}
