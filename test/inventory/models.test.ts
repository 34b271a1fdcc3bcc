import { describe, expect, it } from 'vitest';
import { compareModel, listedModel, listedVersion, seenModel } from '../../src/inventory/models.js';
import type { InventoryModel } from '../../src/model/inventory.js';

const AT = { line: 1, column: 1 };
const listed = (entry: string | [string, string]): InventoryModel =>
  typeof entry === 'string' ? listedModel(entry, AT) : listedVersion(entry[0], entry[1], AT);

describe('spellings of one model', () => {
  it.each<[string, (string | [string, string])[]]>([
    [
      'claude-opus-4-8',
      [
        'Claude Opus 4.8',
        'claude-opus-4-8',
        'anthropic/claude-opus-4.8',
        'Opus 4.8',
        'claude-opus-4-8[1m]',
        ['Claude Opus', '4.8'],
        ['claude-opus', '4.8'],
        ['claude-opus', '4-8'],
        ['Claude Opus 4.8', '4.8'],
        ['claude-opus-4-8', '4.8'],
        ['Claude', 'Opus 4.8'],
      ],
    ],
    ['claude-opus-4-20250514', ['claude-opus-4-20250514', ['Claude Opus 4', '20250514'], ['claude-opus', '4-20250514']]],
    ['gpt-5.3-codex', ['gpt-5.3-codex', 'GPT-5.3-Codex', 'openai/gpt-5.3-codex', ['GPT', '5.3-codex'], 'Codex 5.3']],
    ['gpt-4o', ['GPT-4o', ['GPT-4o', '2024-08-06'], 'gpt-4o-2024-08-06']],
    ['gemini-2.5-pro', ['Gemini 2.5 Pro', ['Gemini', '2.5 Pro'], ['Gemini Pro', '2.5'], 'gemini/gemini-2.5-pro']],
    ['kimi-k2.5', ['kimi-k2.5', ['Kimi', 'K2.5'], ['Kimi K', '2.5'], ['Kimi K2', '.5']]],
    ['qwen3-coder', ['Qwen3-coder', ['Qwen', '3-coder']]],
    ['acme-coder-2', ['Acme Coder 2', ['Acme Coder', '2'].join('-'), 'acme/acme-coder-2']],
  ])('%s', (id, entries) => {
    for (const entry of entries) expect(listed(entry), String(entry)).toMatchObject({ id, version: 'named' });
  });

  it.each<[string | [string, string], Partial<InventoryModel>]>([
    ['Claude Opus', { version: 'none' }],
    ['Composer', { version: 'none' }],
    ['gemini-flash-latest', { version: 'none' }],
    [['Claude Opus', 'latest'], { version: 'none' }],
    [['Claude Opus', ''], { version: 'none' }],
    [['Claude Opus', 'any'], { version: 'any', id: 'claude-opus' }],
    [['Claude Opus', ' Any '], { version: 'any', id: 'claude-opus' }],
    ['claude-opus-*', { version: 'any', id: 'claude-opus' }],
    ['Claude Opus 4.*', { version: 'any', id: 'claude-opus-4' }],
    ['gpt-5.*', { version: 'any', id: 'gpt-5' }],
    ['claude-opus-9-9', { version: 'named', unknownVersion: true }],
    [['gpt-5', '5.1'], { version: 'named', id: 'gpt-5-5.1', unknownVersion: true }],
    ['acme-coder-2', { version: 'named', unknownVersion: false }],
  ])('%j', (entry, expected) => {
    expect(listed(entry)).toMatchObject(expected);
  });
});

describe('a listed model and one that commits name', () => {
  it.each<[string | [string, string], string, 'same' | 'dated' | 'different']>([
    ['claude-opus-4-8', 'claude-opus-4-8', 'same'],
    ['Claude Opus 4.8', 'Claude Opus 4.8 (1M context)', 'same'],
    ['claude-opus-4-8', 'claude-opus-4-7', 'different'],
    ['claude-opus-4-8', 'claude-sonnet-4-8', 'different'],
    ['claude-opus-4', 'claude-opus-4-8', 'different'],
    ['claude-opus-4', 'claude-opus-4-20250514', 'same'],
    ['claude-opus-4-0', 'claude-opus-4-20250514', 'same'],
    ['claude-opus-4-20250514', 'claude-opus-4', 'dated'],
    ['claude-opus-4-20250514', 'claude-opus-4-20250514', 'same'],
    ['claude-opus-4-20250514', 'claude-opus-4-20250601', 'different'],
    ['Claude 3.5 Sonnet', 'claude-sonnet-3-5', 'same'],
    ['claude-3-5-sonnet-20241022', 'claude-3-5-sonnet', 'dated'],
    ['gemini-2.5-pro', 'gemini-2.5-pro-preview-05-06', 'different'],
    ['gemini-2.5-pro-preview', 'gemini-2.5-pro-preview-05-06', 'same'],
    ['gpt-5', 'gpt-5-codex', 'different'],
    ['gpt-5', 'gpt-5.5', 'different'],
    [['GPT', '4.1'], 'gpt-4.10', 'different'],
    [['GPT', '4.10'], 'gpt-4.1', 'different'],
    ['claude-opus-*', 'claude-opus-4-8', 'same'],
    ['claude-opus-*', 'claude-opus-9-9', 'same'],
    ['claude-opus-*', 'claude-3-opus', 'same'],
    ['claude-opus-*', 'claude-sonnet-4-8', 'different'],
    ['claude-opus-4-*', 'claude-opus-4-8', 'same'],
    ['claude-opus-4-*', 'claude-opus-4-20250514', 'same'],
    ['claude-opus-4-*', 'claude-opus-5', 'different'],
    ['claude-opus-1*', 'claude-opus-10', 'different'],
    [['Claude', 'any'], 'claude-haiku-4-5', 'same'],
    [['GPT', 'any'], 'gpt-4o', 'same'],
    ['gpt-4*', 'gpt-4o', 'different'],
    [['Kimi', 'any'], 'kimi-k2.5', 'same'],
    [['Qwen', 'any'], 'qwen3-coder', 'same'],
    [['gemini', 'any'], 'gem-1', 'different'],
    ['Claude Opus', 'claude-opus-4-8', 'different'],
    ['acme-coder-2', 'Acme Coder 2', 'same'],
    ['acme-coder-2', 'acme-coder-20', 'different'],
    ['composer-1', 'composer-1', 'same'],
  ])('%j and %s: %s', (entry, seen, expected) => {
    expect(compareModel(listed(entry), seenModel(seen))).toBe(expected);
  });
});
