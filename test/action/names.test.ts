import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES, readInputs } from '../../src/action/inputs.js';
import { OUTPUT_NAMES } from '../../src/action/outputs.js';

const action = parse(readFileSync('action.yml', 'utf8'));

describe('action.yml', () => {
  it('names the inputs and outputs that there are', () => {
    expect(Object.keys(action.inputs)).toEqual([...INPUT_NAMES]);
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
    for (const { description } of [
      ...Object.values<{ description?: string }>(action.inputs),
      ...Object.values<{ description?: string }>(action.outputs),
    ]) {
      expect(description).toMatch(/\.$/);
    }
  });

  it('has no default for what the configuration can say, and the others are those of an empty environment', () => {
    const defaults = Object.entries<{ default?: string }>(action.inputs).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    );
    expect(Object.fromEntries(defaults)).toEqual({
      'github-token': '$' + '{{ github.token }}',
      annotations: 'true',
      'fetch-history': 'true',
      'upload-artifact': 'true',
    });
    const given = Object.fromEntries(defaults.map(([name = '', value]) => [`INPUT_${name.toUpperCase()}`, value]));
    expect(readInputs({ ...given, 'INPUT_GITHUB-TOKEN': '' })).toEqual(readInputs({}));
  });

  it('runs the bundle on a runtime that GitHub has', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
    expect(action.branding).toEqual({ icon: 'check-square', color: 'blue' });
  });
});

describe('inputs', () => {
  it('are read with hyphens, and never with underscores', () => {
    const { inputs, problems } = readInputs({ 'INPUT_FAIL-ON': ' warning ', INPUT_FAIL_ON: 'none', 'INPUT_WARN-ONLY': 'TRUE' });
    expect(problems).toEqual([]);
    expect(inputs).toMatchObject({ failOn: 'warning', warnOnly: true, annotations: true, config: null });
  });

  it('are all wrong at once, each with what to write', () => {
    const { inputs, problems } = readInputs({
      'INPUT_FAIL-ON': 'errors',
      'INPUT_WARN-ONLY': 'yes',
      INPUT_ANNOTATIONS: '1',
      'INPUT_RETENTION-DAYS': '0',
      'INPUT_ARTIFACT-NAME': '../x',
      'INPUT_BASE-REF': '--upload-pack=x',
      INPUT_CONFIG: '../policy.yml',
      'INPUT_WORKING-DIRECTORY': '/etc',
      'INPUT_OUT-DIR': 'a\u0000b',
    });
    expect(problems.map(({ input }) => input)).toEqual([
      ...['config', 'base-ref', 'working-directory', 'fail-on', 'warn-only', 'annotations', 'artifact-name', 'retention-days'],
      'out-dir',
    ]);
    expect(problems.every(({ fix }) => fix.length > 5)).toBe(true);
    expect(inputs).toEqual(readInputs({}).inputs);
  });

  it.each([
    ['retention-days', '400', { retentionDays: 400 }],
    ['retention-days', '1', { retentionDays: 1 }],
    ['artifact-name', 'evidence linux.zip', { artifactName: 'evidence linux' }],
    ['config', './policy/ai.yml', { config: 'policy/ai.yml' }],
    ['base-ref', 'origin/main', { base: 'origin/main' }],
    ['upload-artifact', 'False', { uploadArtifact: false }],
    ['out-dir', '/tmp/out', { outDir: '/tmp/out' }],
  ])('%s takes %s', (name, text, expected) => {
    expect(readInputs({ [`INPUT_${name.toUpperCase()}`]: text })).toMatchObject({ inputs: expected, problems: [] });
  });

  it.each(['401', '-1', '1.5', '1e2', '٣'])('retention-days refuses %s', (text) => {
    expect(readInputs({ 'INPUT_RETENTION-DAYS': text }).problems).toHaveLength(1);
  });
});
