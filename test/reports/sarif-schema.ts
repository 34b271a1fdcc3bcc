import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import draft4 from 'ajv-draft-04';
import formats from 'ajv-formats';

const SCHEMA = new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url);

/** A validator by the schema that OASIS publishes; a log without runs, and one with a member nobody knows, are refused. */
export function officialSarif(): ValidateFunction {
  const ajv = new draft4.default({ allErrors: true, strict: false });
  formats.default(ajv, ['date-time', 'uri', 'uri-reference']);
  return ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
}
