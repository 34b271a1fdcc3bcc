import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { nearest } from './nearest.js';
import type { Problem, YamlDocument } from './yaml.js';

/**
 * The only door from `unknown`: problems with their place in the document, or none. Schemas are draft-07.
 */
export function schemaProblems(schema: object, document: YamlDocument): Problem[] {
  const validate = validatorOf(schema);
  if (validate(document.value)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if' && keyword !== 'oneOf' && keyword !== 'anyOf');
  const problems = errors.map((error) => problemOf(error, document));
  const seen = new Set<string>();
  return problems.filter(
    ({ line, column, message }) => !seen.has(`${line}:${column}:${message}`) && seen.add(`${line}:${column}:${message}`),
  );
}

/** Compiling costs tens of milliseconds, and a repository can hold many documents of one schema. */
const validators = new WeakMap<object, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const made = new Ajv({ allErrors: true, strict: false, validateFormats: false, verbose: true }).compile(schema);
  validators.set(schema, made);
  return made;
}

function problemOf(error: ErrorObject, document: YamlDocument): Problem {
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
