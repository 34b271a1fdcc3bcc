import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '../../src/documents/index.js';
import { bytesOf, read, told } from './read.js';

const property = (name: string, value: unknown): object => ({ name: `korext:${name}`, value });
const component = (properties: object[], more: object = {}): object => ({
  type: 'library',
  name: 'left',
  version: '1.0.0',
  properties,
  ...more,
});
const cycloneDx = (components: object[], more: object = {}): object => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  components,
  ...more,
});
const spdx = (comment: string, more: object = {}): object => ({
  spdxVersion: 'SPDX-2.3',
  packages: [{ name: 'left', annotations: [{ annotationType: 'OTHER', annotationComment: comment }] }],
  ...more,
});
const FULL = [
  property('ai_percentage', '41.2'),
  property('governance_tier', 'SCANNED'),
  property('attestation_source', 'registry'),
];

describe('AI properties of CycloneDX components', () => {
  it('are read wherever components stand', () => {
    const inner = component([property('ai_percentage', '0.0')]);
    const bom = cycloneDx([component(FULL, { components: [inner] }), component([{ name: 'other', value: 1 }])], {
      metadata: { component: component([property('governance_tier', 'NONE')]) },
    });
    const document = read('bom.json', bom);
    expect(document).toMatchObject({
      format: 'cyclonedx',
      version: '1.6',
      state: 'consistent',
      facts: { components: 3, assisted: 1 },
    });
  });

  it.each<[string, object, string]>([
    [
      'a percentage beyond 100',
      cycloneDx([component([property('ai_percentage', '100.5')])]),
      'components[0].properties[0].value of left: a percentage',
    ],
    [
      'a percentage in words',
      cycloneDx([component([property('ai_percentage', 'undefined')])]),
      'a percentage must be a number from 0 to 100',
    ],
    [
      'a percentage that is a number',
      cycloneDx([component([property('ai_percentage', 5)])]),
      'the value of korext:ai_percentage must be a string',
    ],
    ['a tier of its own', cycloneDx([component([property('governance_tier', 'gold')])]), 'a governance tier must be one of'],
    ['a property twice', cycloneDx([component([...FULL, FULL[0] ?? {}])]), 'says korext:ai_percentage a second time'],
    [
      'a tier without a source',
      cycloneDx([component([property('governance_tier', 'ATTESTED'), property('attestation_source', 'none')])]),
      'says ATTESTED, and also that there is no attestation',
    ],
    [
      'version 1.2',
      cycloneDx([component(FULL)], { specVersion: '1.2' }),
      'is a software bill of materials of version 1.2, which is not read',
    ],
    ['a version that is a number', cycloneDx([component(FULL)], { specVersion: 1.6 }), 'of version 1.6, which is not read'],
    ['no version', cycloneDx([component(FULL)], { specVersion: undefined }), 'that names no version'],
  ])('with %s are told', (_, content, said) => {
    const [first, ...others] = told(read('bom.json', content));
    expect(first).toContain(said);
    expect(others).toEqual([]);
  });
});

describe('AI annotations of SPDX packages', () => {
  it('are read', () => {
    const comment = 'korext:ai_percentage=41.2; korext:governance_tier=SCANNED; korext:attestation_source=registry; other=1';
    const document = read('a.spdx.json', spdx(comment));
    expect(document).toMatchObject({
      format: 'spdx',
      version: 'SPDX-2.3',
      state: 'consistent',
      facts: { components: 1, assisted: 1 },
    });
  });

  it.each<[string, object, string]>([
    [
      'a percentage in words',
      spdx('korext:ai_percentage=null'),
      'packages[0].annotations[0].annotationComment of left: a percentage',
    ],
    [
      'a share without a source',
      spdx('korext:ai_percentage=5;korext:attestation_source=none'),
      'says 5 %, and also that there is no attestation',
    ],
    ['version 2.1', spdx('korext:ai_percentage=5', { spdxVersion: 'SPDX-2.1' }), 'of version SPDX-2.1, which is not read'],
  ])('with %s are told', (_, content, said) => {
    const [first, ...others] = told(read('a.spdx.json', content));
    expect(first).toContain(said);
    expect(others).toEqual([]);
  });
});

describe('an SBOM', () => {
  it('that says nothing about AI is none of these documents', () => {
    expect(recogniseDocument('bom.json', bytesOf(cycloneDx([component([])])))).toBeNull();
    expect(recogniseDocument('a.spdx.json', bytesOf(spdx('nothing')))).toBeNull();
    expect(recogniseDocument('bom.json', bytesOf(`${JSON.stringify(cycloneDx([component([])]))}x`))).toBeNull();
    expect(recogniseDocument('bom.json', bytesOf(`${JSON.stringify(cycloneDx([component(FULL)]))}x`))).toBe('cyclonedx');
  });
});
