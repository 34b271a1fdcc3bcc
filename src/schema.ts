import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { nearest } from './nearest.js';
import type { PlacedDocument, Problem } from './yaml.js';

/** Which rule of a schema a value breaks, and where it stands. */
export interface SchemaProblem extends Problem {
  keyword: string;
  path: string[];
}

/**
 * The only door from `unknown`: problems with their place in the document, or none. Schemas are draft-07, formats are checked.
 * @param want `first`: stop at the first problem, for documents that are too large to look for all
 */
export function schemaProblems(schema: object, document: PlacedDocument, want: 'all' | 'first' = 'all'): SchemaProblem[] {
  // Most of the time goes into compiling, and most documents are small: code that is not optimised is there sooner. That our own schemas
  // are schemas, a test says.
  const options = { allErrors: want === 'all', code: { optimize: want === 'first' }, validateSchema: false };
  const ajv = new Ajv({ ...options, strict: false, verbose: true });
  formats.default(ajv, ['date', 'date-time', 'uri']);
  const validate = ajv.compile(schema);
  if (validate(document.value)) return [];
  const all = validate.errors ?? [];
  const telling = all.filter(({ keyword }) => keyword !== 'if' && keyword !== 'oneOf' && keyword !== 'anyOf');
  const errors = telling.length > 0 ? telling : all;
  const problems = errors.map((error) => ({
    ...problemOf(error, document),
    keyword: error.keyword,
    path: pathOf(error.instancePath),
  }));
  const seen = new Set<string>();
  return problems.filter(
    ({ line, column, message }) => !seen.has(`${line}:${column}:${message}`) && seen.add(`${line}:${column}:${message}`),
  );
}

const FORMAT_WORDS: Record<string, string> = {
  'date-time': 'time such as "2026-01-31T12:00:00Z"',
  date: 'day such as 2026-01-31',
  uri: 'URI such as https://example.org/owner/name',
};

function problemOf(error: ErrorObject, document: PlacedDocument): Problem {
  const path = pathOf(error.instancePath);
  const name = path.length === 0 ? 'the document' : path.join('.');
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
      const near = nearest(key, known);
      return {
        ...document.locate([...path, key], true),
        message: `unknown key ${JSON.stringify(key)} in ${name}`,
        fix: near === null ? `known keys: ${known.join(', ')}` : `did you mean ${JSON.stringify(near)}?`,
      };
    }
    case 'required':
      return { ...document.locate(path), message: `${name} lacks the key ${JSON.stringify(error.params.missingProperty)}` };
    case 'enum': {
      const allowed = (error.params.allowedValues as unknown[]).map(String);
      const near = typeof error.data === 'string' ? nearest(error.data, allowed) : null;
      return {
        ...document.locate(path),
        message: `${name} must be one of ${allowed.join(', ')}`,
        ...(near === null ? {} : { fix: `did you mean ${JSON.stringify(near)}?` }),
      };
    }
    case 'const':
      return { ...document.locate(path), message: `${name} must be ${JSON.stringify(error.params.allowedValue)}` };
    case 'format':
      return {
        ...document.locate(path),
        message: `${name} is no ${FORMAT_WORDS[String(error.params.format)] ?? error.params.format}`,
      };
    default:
      return { ...document.locate(path), message: `${name} ${error.message ?? 'is not valid'}` };
  }
}

function pathOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Compiling takes longer than any validating. */
const compiled = new WeakMap<object, ValidateFunction>();

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv, ['date', 'date-time', 'uri']);
  const validate = ajv.compile(schema);
  compiled.set(schema, validate);
  return validate;
}

/** The first thing that is wrong with a value, where, and nothing more: for values of a size that nobody wants a list of. */
export function firstProblem(schema: object, value: unknown): string | null {
  const validate = compiled.get(schema) ?? compile(schema);
  if (validate(value)) return null;
  const [error] = validate.errors ?? [];
  return `${error?.instancePath.slice(0, 200) ?? ''} ${error?.message ?? 'is not valid'}`.trim();
}
