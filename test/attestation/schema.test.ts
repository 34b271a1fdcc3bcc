import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import attestationSchema from '../../schemas/ai-attestation.schema.json' with { type: 'json' };
import { parseAttestation } from '../../src/attestation/parse.js';
import { canonicalJson } from '../../src/canonical.js';
import { ProvenanceError } from '../../src/index.js';

const SAMPLES = fileURLToPath(new URL('samples/', import.meta.url));

/** A schema without what is only said for people. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const words = ['description', 'title', '$id', '$comment', '$schema'];
  const members = Object.entries(value).filter(([key, member]) => !(words.includes(key) && typeof member === 'string'));
  return Object.fromEntries(members.map(([key, member]) => [key, bare(member)]));
}

describe('the schema of .ai-attestation.yaml', () => {
  it('is the published one (1.0 and 1.1, Korext/ai-attestation schema.json), apart from words and our own key', () => {
    const { definitions: _, ...rest } = bare(attestationSchema) as Record<string, unknown>;
    const { 'x-ai-provenance': own, ...properties } = rest.properties as Record<string, unknown>;
    expect(own).toBeDefined();
    // Taken from the published file in the same way.
    expect(hash('sha256', canonicalJson({ ...rest, properties }), 'hex')).toBe(
      '6bb9eb3f0102956a319467021bb89ebe8c996f01a3383a2f52140b18a4971b05',
    );
  });

  const samples = readdirSync(SAMPLES).sort();
  const read = (name: string): Buffer => readFileSync(`${SAMPLES}${name}`);

  it.each(samples.filter((name) => name.startsWith('valid-')))('passes %s', (name) => {
    expect(parseAttestation(read(name), name, true).deviations).toEqual([]);
  });

  it.each(samples.filter((name) => name.startsWith('lenient-')))('understands %s, and refuses it to the letter', (name) => {
    expect(parseAttestation(read(name), name, false).deviations.length).toBeGreaterThan(0);
    expect(() => parseAttestation(read(name), name, true)).toThrow(ProvenanceError);
  });

  /** Each says in its first comment what is wrong with it, and where. */
  it.each(samples.filter((name) => name.startsWith('invalid-')))('refuses %s at the right place', (name) => {
    const expected = /^# expect: (.+)$/m.exec(read(name).toString('utf8'))?.[1];
    let said = '';
    try {
      parseAttestation(read(name), name, false);
    } catch (error) {
      said = error instanceof ProvenanceError ? error.message : String(error);
    }
    expect(said.split('\n')).toContainEqual(expect.stringContaining(`${name}:${expected}`));
  });
});
