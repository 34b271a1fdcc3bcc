import { hash } from 'node:crypto';
import requirementsSchema from '../../schemas/security-requirements.schema.json' with { type: 'json' };
import type { Control, RequirementContext, Verify } from '../model/requirement.js';
import { nearest } from '../nearest.js';
import { schemaProblems } from '../schema.js';
import { badDocument, type PlacedDocument, type Problem, parseYaml } from '../yaml.js';
import { brokenCopyHint } from './broken-copy.js';

/** A requirements file that could be read. */
export interface Requirements {
  path: string;
  /** SHA-256 of the bytes. */
  digest: string;
  version: string | null;
  context: RequirementContext;
  controls: PlacedControl[];
}

/** A control, and where it stands in the file. */
export interface PlacedControl extends Omit<Control, 'verification' | 'verify'> {
  verification: string[];
  verify: Verify[];
  at: { line: number; column: number };
  /** Where its grep command lines and typed checks begin. */
  verificationAt: { line: number; column: number }[];
  verifyAt: { line: number; column: number }[];
  /** Members that this tool does not know and leaves alone. */
  ignored: string[];
}

/**
 * Reads `security_requirements.yaml`. Members of a control that nobody knows are left alone, unless they look like a slip of one that
 * is known.
 * @throws ProvenanceError `bad-document` with `file:line:column` for every problem
 */
export function parseRequirements(bytes: Uint8Array, path: string): Requirements {
  const parsed = parseYaml(bytes);
  if ('problems' in parsed) throw badDocument(path, brokenCopyHint(bytes, parsed.problems));
  const problems = schemaProblems(requirementsSchema, parsed.document);
  if (problems.length > 0) throw badDocument(path, problems);
  const value = parsed.document.value as RequirementsFile;
  const slips = [...slipsOf(value, parsed.document), ...twiceOf(value, parsed.document)];
  if (slips.length > 0) throw badDocument(path, slips);
  return {
    path,
    digest: `sha256:${hash('sha256', bytes, 'hex')}`,
    version: value.version === undefined ? null : String(value.version),
    context: value.context ?? {},
    controls: value.controls.map((control, index) => placed(control, index, parsed.document)),
  };
}

interface RequirementsFile {
  version?: string | number;
  context?: RequirementContext;
  controls: (Omit<Control, 'verify'> & { verify?: Verify | Verify[] })[];
}

const KNOWN = Object.keys(requirementsSchema.definitions.control.properties);

function placed(control: RequirementsFile['controls'][number], index: number, { locate }: PlacedDocument): PlacedControl {
  const { verification, verify, ...rest } = control;
  const list = <T>(given: T | T[] | undefined): T[] => (given === undefined ? [] : Array.isArray(given) ? given : [given]);
  const places = (key: string, given: unknown): { line: number; column: number }[] =>
    Array.isArray(given)
      ? given.map((_, at) => locate(['controls', index, key, at]))
      : given === undefined
        ? []
        : [locate(['controls', index, key])];
  return {
    ...rest,
    verification: list(verification),
    verify: list(verify),
    at: locate(['controls', index]),
    verificationAt: places('verification', verification),
    verifyAt: places('verify', verify),
    ignored: Object.keys(control).filter((key) => !KNOWN.includes(key)),
  };
}

/** `verifcation:` is a slip of the pen, `category:` a member of the team's own. */
function slipsOf({ controls }: RequirementsFile, { locate }: PlacedDocument): Problem[] {
  return controls.flatMap((control, index) =>
    Object.keys(control)
      .filter((key) => !KNOWN.includes(key) && !key.startsWith('x-'))
      .flatMap((key) => {
        const near = nearest(key, KNOWN);
        if (near === null) return [];
        const message = `unknown key ${JSON.stringify(key)} in controls.${index}`;
        return [{ ...locate(['controls', index, key], true), message, fix: `did you mean ${JSON.stringify(near)}?` }];
      }),
  );
}

function twiceOf({ controls }: RequirementsFile, { locate }: PlacedDocument): Problem[] {
  const seen = new Set<string>();
  return controls.flatMap(({ id }, index) => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ ...locate(['controls', index, 'id']), message: `a second control ${JSON.stringify(id)}` }] : [];
  });
}
