import { hash } from 'node:crypto';
import configSchema from '../schemas/config.schema.json' with { type: 'json' };
import type { Config } from './config.js';
import { DEFAULT_THRESHOLDS, type Thresholds } from './impact/rating.js';
import { compileForeign } from './match/re2.js';
import type { Tool } from './model/tool.js';
import type { PolicyDocument } from './policy.js';
import { schemaProblems } from './schema.js';
import { badDocument, type Problem, parseYaml } from './yaml.js';

/** Pure: bytes → Config. Every problem is collected before it throws. */
export function parseConfig(bytes: Uint8Array, file: string): Config {
  const parsed = parseYaml(bytes);
  if ('problems' in parsed) throw badDocument(file, parsed.problems);
  const problems = schemaProblems(configSchema, parsed.document);
  if (problems.length > 0) throw badDocument(file, problems);
  const { tools: own = [], impact: rated, ...demands } = (parsed.document.value ?? {}) as ConfigDocument;
  const tools = own.map(toTool);
  const patterns = tools.flatMap((tool, index) => patternProblems(tool, index, parsed.document.locate));
  if (patterns.length > 0) throw badDocument(file, patterns);
  const thresholds = rated?.thresholds;
  const impact = thresholds === undefined ? {} : { impact: { ...DEFAULT_THRESHOLDS, ...thresholds } };
  return {
    tools,
    compile: compileForeign,
    ...impact,
    demands,
    bytes,
    policy: { source: file, digest: `sha256:${hash('sha256', bytes, 'hex')}` },
  };
}

/** The whole file, as its schema has it. */
type ConfigDocument = PolicyDocument & { tools?: OwnTool[]; impact?: { thresholds?: Partial<Thresholds> } };

/** A tool in the file: the catalogue's row, with the members that only the catalogue needs made optional. */
type OwnTool = Pick<Tool, 'id' | 'name'> &
  Partial<Tool> & { signatures: (Tool['signatures'][number] & { match?: string[]; source?: string })[] };

function toTool(own: OwnTool): Tool {
  return {
    ...own,
    vendor: own.vendor ?? own.name,
    page: own.page ?? '',
    kind: own.kind ?? 'agent',
    signatures: own.signatures.map((signature, index) => ({
      ...signature,
      id: signature.id ?? `${own.id}/${index + 1}`,
      source: signature.source ?? 'configuration',
      match: signature.match ?? [],
    })),
  };
}

/** The members of a signature that are regular expressions. */
const PATTERN_KEYS = new Set(['name', 'value', 'pattern', 'body', 'model']);

function patternProblems(
  tool: Tool,
  index: number,
  locate: (path: (string | number)[]) => { line: number; column: number },
): Problem[] {
  const problems: Problem[] = [];
  tool.signatures.forEach((signature, at) => {
    for (const [key, source] of Object.entries(signature)) {
      if (!PATTERN_KEYS.has(key) || typeof source !== 'string') continue;
      try {
        compileForeign(source);
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        problems.push({ ...locate(['tools', index, 'signatures', at, key]), message: `not a regular expression: ${said}` });
      }
    }
  });
  return problems;
}
