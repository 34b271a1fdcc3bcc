/** Globs over paths of a repository. Matching is linear in the path, whatever the pattern. */

import { ProvenanceError } from '../errors.js';

const MOST_ALTERNATIVES = 1000;

/**
 * Globs as a test: `**` any folders, `*` within a name, `?` one character, `{a,b}` either, a trailing slash everything below. A pattern
 * without a slash is a name in any folder, one with a slash first starts at the root, as in `.gitignore`.
 */
export function globs(patterns: readonly string[]): (path: string) => boolean {
  const tests = patterns.flatMap(alternatives).map(globTest);
  return (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return tests.some((test) => test(path, name));
  };
}

/** @param name the last part of the path */
type GlobTest = (path: string, name: string) => boolean;

/** `{a,b}` written out. @throws ProvenanceError `usage` for more than 1,000: leaving some out would leave files out */
function alternatives(pattern: string): string[] {
  let written = [pattern];
  for (;;) {
    const next = written.flatMap(opened);
    if (next.length > MOST_ALTERNATIVES)
      throw new ProvenanceError(
        'usage',
        `${JSON.stringify(pattern.slice(0, 100))} stands for more than ${MOST_ALTERNATIVES} globs`,
      );
    if (next.every((one, index) => one === written[index])) return next;
    written = next;
  }
}

/** The first innermost braces written out. */
function opened(pattern: string): string[] {
  const found = /\{([^{}]*)\}/.exec(pattern);
  if (found === null) return [pattern];
  return (found[1] ?? '')
    .split(',')
    .map((one) => pattern.slice(0, found.index) + one + pattern.slice(found.index + found[0].length));
}

/** Nearly all patterns are a name, an ending or a folder, which one comparison decides. */
function globTest(pattern: string): GlobTest {
  const rooted = pattern.replace(/^\.?\//, '');
  const bare = rooted.replace(/^(?:\*\*\/)+/, '');
  const isRooted = pattern.startsWith('/');
  const isLiteral = !/[*?]/.test(bare);
  const anywhere = bare !== rooted || (!isRooted && !bare.replace(/\/$/, '').includes('/'));
  const folder = bare.endsWith('/');
  if (isLiteral && !anywhere) return folder ? (path) => path.startsWith(bare) : (path) => path === bare;
  if (isLiteral && folder) return (path) => path.startsWith(bare) || path.includes(`/${bare}`);
  if (isLiteral && !bare.includes('/')) return (_, name) => name === bare;
  if (anywhere && !bare.includes('/'))
    return /^\*[^*?]+$/.test(bare) ? endsWith(bare.slice(1)) : (_, name) => nameFits(bare, name);
  const below = folder ? `${rooted}**` : rooted;
  const steps = (anywhere && bare === rooted ? `**/${below}` : below).split('/');
  return (path) => fits(steps, path.split('/'));
}

const endsWith =
  (ending: string): GlobTest =>
  (_, name) =>
    name.endsWith(ending);

/** Backtracks to the last `**` only, which is enough: what an earlier one could take, the last one can take too. */
function fits(steps: readonly string[], names: readonly string[]): boolean {
  let [step, name] = [0, 0];
  let [retryStep, retryName] = [-1, 0];
  while (name < names.length) {
    if (steps[step] === '**') {
      [retryStep, retryName] = [step, name];
      step++;
      if (step === steps.length) return true;
    } else if (step < steps.length && nameFits(steps[step] ?? '', names[name] ?? '')) {
      step++;
      name++;
    } else if (retryStep >= 0) {
      retryName++;
      [step, name] = [retryStep + 1, retryName];
    } else return false;
  }
  while (steps[step] === '**') step++;
  return step === steps.length;
}

/** `*` and `?` within a name, in the same way. */
function nameFits(glob: string, name: string): boolean {
  let [g, n] = [0, 0];
  let [retryGlob, retryName] = [-1, 0];
  while (n < name.length) {
    if (glob[g] === '*') {
      [retryGlob, retryName] = [g, n];
      g++;
    } else if (glob[g] === '?' || (glob[g] === name[n] && g < glob.length)) {
      g++;
      n++;
    } else if (retryGlob >= 0) {
      retryName++;
      [g, n] = [retryGlob + 1, retryName];
    } else return false;
  }
  while (glob[g] === '*') g++;
  return g === glob.length;
}
