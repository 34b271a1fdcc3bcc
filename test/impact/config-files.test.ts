import { expect, it } from 'vitest';
import { impactLanguages } from '../../src/impact/languages/index.js';

it('no language takes its settings from files that the reader passes over without asking', () => {
  const names = [
    'a',
    'setup',
    'package',
    'tsconfig',
    'go',
    'Cargo',
    'composer',
    'build.gradle',
    'Gemfile',
    'CMakeLists',
    'pom',
    'conftest',
  ];
  const endings = [
    'ts',
    'tsx',
    'mjs',
    'cts',
    'vue',
    'svelte',
    'java',
    'kt',
    'go',
    'c',
    'h',
    'cc',
    'cpp',
    'hpp',
    'rs',
    'php',
    'cs',
    'md',
    'css',
    'html',
    'snap',
    'svg',
  ];
  const paths = names.flatMap((name) => endings.flatMap((ending) => [`${name}.${ending}`, `tsconfig/${name}.${ending}`]));
  const taken = impactLanguages.flatMap(({ id, isConfig }) =>
    paths.filter((path) => isConfig?.(path)).map((path) => `${id}: ${path}`),
  );
  expect(taken).toEqual([]);
});
