/**
 * Writes a deterministic synthetic history with realistic messages into a new bare repository: one in twenty commits carries an AI
 * signature, one in eight is a merge, some carry sign-offs, long bodies, release notes and non-ASCII text.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const WORDS =
  'fix add parser cursor token stream handle error when buffer is empty refactor module cache index update docs test for range walk commit object reader merge branch option value default support remove unused import rename function improve speed memory bound check agent client server request response retry'.split(
    ' ',
  );
const PEOPLE = Array.from({ length: 400 }, (_, i) => `Person ${WORDS[i % WORDS.length]} ${i} <person${i}@example.org>`);
const SIGNATURES = [
  'Co-Authored-By: Claude Opus 4.5 <noreply@anthropic.com>',
  'Co-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>',
  'Co-authored-by: Cursor <cursoragent@cursor.com>',
  'Assisted-by: Codex:gpt-5.5',
  '🤖 Generated with [Claude Code](https://claude.com/claude-code)\n\nCo-Authored-By: Claude <noreply@anthropic.com>',
];

/** A small linear congruential generator: the same history on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function sentence(next: (below: number) => number, length: number): string {
  return Array.from({ length }, () => WORDS[next(WORDS.length)]).join(' ');
}

function message(next: (below: number) => number): string {
  const parts = [sentence(next, 4 + next(6))];
  for (let i = next(4); i > 0; i--) parts.push(Array.from({ length: 1 + next(4) }, () => sentence(next, 8 + next(5))).join('\n'));
  if (next(10) === 0) parts.push('Ünïcödé — naïve café, 日本語のテキスト');
  const trailers: string[] = [];
  if (next(3) === 0) trailers.push(`Signed-off-by: ${PEOPLE[next(PEOPLE.length)]}`);
  if (next(8) === 0) trailers.push(`Reviewed-by: ${PEOPLE[next(PEOPLE.length)]}`);
  if (next(12) === 0) trailers.push(`Co-authored-by: ${PEOPLE[next(PEOPLE.length)]}`);
  if (next(20) === 0) trailers.push(SIGNATURES[next(SIGNATURES.length)] ?? '');
  if (trailers.length > 0) parts.push(trailers.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

export async function makeHistory(gitDir: string, commits: number, seed = 1): Promise<void> {
  const child = spawn('git', ['--git-dir', gitDir, 'fast-import', '--quiet', '--force'], {
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const next = generator(seed);
  const write = async (text: string): Promise<void> => {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  };
  let block = '';
  for (let mark = 1; mark <= commits; mark++) {
    const text = message(next);
    const time = 1_400_000_000 + mark * 60;
    const who = PEOPLE[next(PEOPLE.length)];
    const merge = mark > 50 && next(8) === 0 ? `merge :${mark - 2 - next(40)}\n` : '';
    block += `commit refs/heads/main\nmark :${mark}\nauthor ${who} ${time} +0000\ncommitter ${who} ${time} +0000\ndata ${Buffer.byteLength(text)}\n${text}\n`;
    block += mark === 1 ? '' : `from :${mark - 1}\n${merge}`;
    block += `M 644 inline file${mark % 100}.txt\ndata ${String(mark).length}\n${mark}\n\n`;
    if (block.length > 1 << 20) {
      await write(block);
      block = '';
    }
  }
  await write(block);
  child.stdin.end();
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
}
