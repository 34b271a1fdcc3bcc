import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';

it.each(readdirSync('schemas'))('%s is a schema, of draft-07, under its own address', (name) => {
  const schema = JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as { $schema: string; $id: string };
  const ajv = new Ajv({ allErrors: true, strict: false });
  expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(schema.$id).toMatch(new RegExp(`/schemas/${name.replaceAll('.', '\\.')}$`));
});
