import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS, TREE } from './grep-commands.js';
import { type Folder, filesOf, planOf, tellOurs, tellReal, whyNoGrep, write } from './real-grep.js';

const why = whyNoGrep();

describe.skipIf(why !== null)(`beside the real grep${why === null ? '' : ` (${why})`}`, () => {
  let folder: Folder;
  const files = filesOf(TREE);
  beforeAll(() => {
    folder = write(TREE);
  });
  afterAll(() => folder.remove());

  it('is asked about enough', () => expect(new Set(COMMANDS).size).toBeGreaterThan(150));

  it.each(COMMANDS)('%s', (command) => {
    expect(tellOurs(planOf(command), files)).toEqual(tellReal(command, folder.path));
  });
});
