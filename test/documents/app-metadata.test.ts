import { hash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '../../src/documents/index.js';
import { bytesOf, read, told } from './read.js';

const METADATA = {
  app_version: '1.0.0',
  ai_generated: true,
  generator: { platform: 'acme-content', model: 'acme/writer-2.1' },
  generated_at: '2026-03-06T14:22:00Z',
  generation_id: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890',
};
const document = (more: object = {}): object => ({ ...METADATA, ...more });
const digest = (text: string, algorithm = 'sha256'): string => `${algorithm}:${hash(algorithm, text, 'hex')}`;

describe('metadata of its own', () => {
  it('gives its facts', () => {
    const found = read('page.md.app.json', document());
    expect(found).toMatchObject({ format: 'app-metadata', version: '1.0.0', state: 'consistent', problems: [] });
    expect(found.facts).toEqual({
      embedding: 'file',
      aiGenerated: true,
      platform: 'acme-content',
      model: 'acme/writer-2.1',
      generatedAt: '2026-03-06T14:22:00Z',
      generation: 'a1b2c3d4-e5f6-4890-abcd-ef1234567890',
      review: 'not-said',
      content: 'not-hashed',
    });
  });

  it.each<[object, string]>([
    [{ human_reviewed: false }, 'not-reviewed'],
    [{ human_reviewed: true }, 'reviewed'],
    [{ human_reviewed: true, review_type: 'approved_without_changes' }, 'approved-without-changes'],
    [{ human_reviewed: true, review_type: 'edited', reviewed_at: '2026-03-06T14:22:00Z' }, 'edited'],
    [{ human_reviewed: true, review_type: 'rejected' }, 'rejected'],
    [{ human_reviewed: false, review_type: 'pending' }, 'pending'],
  ])('reviewed as %j is %s', (review, state) => {
    expect(read('x.app.json', document({ review }))).toMatchObject({ state: 'consistent', facts: { review: state } });
  });

  it.each<[string, object, string]>([
    [
      'a review that has not been',
      { review: { human_reviewed: false, review_type: 'edited' } },
      'review.review_type: says review_type edited, and also human_reviewed false',
    ],
    [
      'a pending review that has been',
      { review: { human_reviewed: true, review_type: 'pending' } },
      'says review_type pending, and also human_reviewed true',
    ],
    [
      'a review before the content',
      { review: { human_reviewed: true, reviewed_at: '2026-03-06T15:21:00+01:00' } },
      'review.reviewed_at: begins (2026-03-06T14:22:00Z) after it ends',
    ],
    [
      'a sum',
      { usage: { input_tokens: 2, output_tokens: 3, total_tokens: 6 } },
      'usage.total_tokens: says 6, but its parts add up to 5',
    ],
    ['no generator', { generator: undefined }, 'lacks the key "generator"'],
    ['no model', { generator: { platform: 'x' } }, 'generator lacks the key "model"'],
    ['an empty model', { generator: { platform: 'x', model: '' } }, 'generator.model must NOT have fewer than 1 characters'],
    ['a word for yes', { ai_generated: 'yes' }, 'ai_generated must be boolean'],
    ['no id', { generation_id: 'x' }, 'generation_id must match pattern'],
    ['no time', { generated_at: 'yesterday' }, 'generated_at: is no RFC 3339 time'],
    ['a review of its own', { review: { human_reviewed: true, review_type: 'skimmed' } }, 'review.review_type must be one of'],
    ['a digest cut short', { content_hash: 'sha256:abc123' }, 'content_hash must match pattern'],
    ['a digest as a part', { content_hash: { algorithm: 'sha256', value: '00' } }, 'content_hash must be string'],
    ['an unknown member', { generatedby: 1 }, 'unknown key "generatedby" in the document'],
    [
      'version 2',
      { app_version: '2.0.0' },
      'app_version: is an AI Provenance Protocol document of version 2.0.0, which is not read',
    ],
    ['version 0', { app_version: '0.9.0' }, 'of version 0.9.0'],
    ['a version that goes on', { app_version: `1.0.0-${'a'.repeat(100)}!` }, 'of version 1.0.0-aaa'],
    ['a version that is none', { app_version: '1.0' }, 'of version 1.0, which'],
    ['a version that is a number', { app_version: 1 }, 'of version 1, which'],
  ])('with %s is told', (_, more, said) => {
    const [first, ...others] = told(read('x.app.json', document(more)));
    expect(first).toContain(said);
    expect(others).toEqual([]);
  });

  it('of a later minor version may have members that 1.0 does not know', () => {
    expect(read('x.app.json', document({ app_version: '1.2.0-rc.1', signature: 'x' }))).toMatchObject({
      state: 'consistent',
      version: '1.2.0-rc.1',
    });
  });
});

describe('the digest of content', () => {
  const contentOf = (content: string) => (path: string) => (path === 'page.md' ? bytesOf(content) : null);
  const state = (path: string, metadata: object, content: string): unknown =>
    (read(path, metadata, { contentOf: contentOf(content) }).facts as { content?: unknown } | null)?.content;

  it('is of the bytes of a file beside the document', () => {
    for (const algorithm of ['sha256', 'sha384', 'sha512']) {
      expect(state('page.md.app.json', document({ content_hash: digest('# Hello\n', algorithm) }), '# Hello\n')).toBe('equal');
    }
    expect(state('page.md.app.json', document({ content_hash: digest('# Hello\n') }), '# Hello\r\n')).toBe('differs');
    expect(state('other.app.json', document({ content_hash: digest('# Hello\n') }), '# Hello\n')).toBe('unseen');
    expect(state('metadata.json', document({ content_hash: digest('# Hello\n') }), '# Hello\n')).toBe('unseen');
  });

  it('is told when it differs or was not seen', () => {
    const content_hash = digest('# Hello\n');
    expect(told(read('page.md.app.json', document({ content_hash }), { contentOf: contentOf('# Bye\n') }))).toEqual([
      '10:19 fail/error content_hash: the content has another sha256 digest than the document says',
    ]);
    expect(told(read('page.md.app.json', document({ content_hash })))).toEqual([
      '10:19 unknown/warning content_hash: the sha256 digest was not checked: the content it is about was not found',
    ]);
  });

  it('is of JSON with sorted keys, without the metadata', () => {
    const content = { title: 'Wallet', about: { size: [1, 2], colour: null } };
    const content_hash = digest('{"about":{"colour":null,"size":[1,2]},"title":"Wallet"}');
    const found = read('page.json', { ...content, _ai_provenance: document({ content_hash }) });
    expect(found).toMatchObject({ state: 'consistent', facts: { embedding: 'inline', content: 'equal' } });
    const changed = read('page.json', { ...content, title: 'Purse', _ai_provenance: document({ content_hash }) });
    expect(changed.state).toBe('differs');
    expect(told(changed)[0]).toMatch(/^19:21 fail\/error content_hash/);
    expect(state('page.md.app.json', document({ content_hash }), JSON.stringify(content, null, 2))).toBe('equal');
  });

  it('is not called false where writers of the format differ', () => {
    const content_hash = digest('anything else');
    const inline = (content: string): string => `{${content}, "_ai_provenance": ${JSON.stringify(document({ content_hash }))}}`;
    expect(read('a.json', inline('"title": "x", "Body": "y"')).state).toBe('unverifiable');
    expect(read('a.json', inline('"a_b": "x", "a1": "y"')).state).toBe('unverifiable');
    expect(read('a.json', inline('"a": 1.0')).state).toBe('unverifiable');
    expect(read('a.json', inline('"a": 1e3')).state).toBe('unverifiable');
    expect(read('a.json', inline('"a": [-0]')).state).toBe('unverifiable');
    expect(read('a.json', inline('"a": "1.0 \\" 1e3", "b": "2026-03-06", "c": 10, "d": 0.05')).state).toBe('differs');
    const nested = { part: { text: 'x', _ai_provenance: 1 } };
    expect(state('page.md.app.json', document({ content_hash: digest('{"part":{"text":"x"}}') }), JSON.stringify(nested))).toBe(
      'equal',
    );
  });
});

describe('metadata in another place', () => {
  it('is recognised only at the top of a JSON file', () => {
    expect(recogniseDocument('a.json', bytesOf({ x: 1, _ai_provenance: METADATA }))).toBe('app-metadata');
    expect(recogniseDocument('a.json', bytesOf({ x: { _ai_provenance: METADATA } }))).toBeNull();
    expect(recogniseDocument('a.json', bytesOf([METADATA]))).toBeNull();
    expect(recogniseDocument('a.html', bytesOf('<link rel="ai-provenance" href="https://example.org/">'))).toBeNull();
    expect(recogniseDocument('a.json', bytesOf({ app_version: '3.1.0' }))).toBeNull();
  });

  it('has its problems there', () => {
    const [first] = told(read('a.json', { x: 1, _ai_provenance: document({ ai_generated: 1 }) }));
    expect(first).toBe('5:21 fail/warning: ai_generated must be boolean');
  });
});
