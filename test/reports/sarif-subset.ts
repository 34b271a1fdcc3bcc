/**
 * The part of SARIF 2.1.0 that is written here, as a JSON Schema in our own words: what each object must have, may have, and what its
 * values look like. Stricter than the published schema, which allows much that readers refuse (no location, any URI).
 */
const text = (maxLength: number): object => ({ type: 'string', maxLength });
const message = { type: 'object', additionalProperties: false, required: ['text'], properties: { text: text(2000) } };
const natural = { type: 'integer', minimum: 0 };
const position = { type: 'integer', minimum: 1 };
const level = { enum: ['error', 'warning', 'note'] };

/** Relative: begins neither with a scheme nor with a slash, and holds nothing but unreserved and percent-encoded characters. */
const uri = { type: 'string', pattern: '^(?:\\.|[A-Za-z0-9._~%-][A-Za-z0-9._~%/-]*)$', not: { pattern: '//|%(?![0-9A-F]{2})' } };

function object(required: Record<string, object>, optional: Record<string, object> = {}): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

const physicalLocation = object(
  {
    artifactLocation: object({ uri, uriBaseId: { const: '%SRCROOT%' } }),
    region: object({ startLine: position, startColumn: position, endLine: position, endColumn: position }),
  },
  { contextRegion: object({ startLine: position, endLine: position, snippet: object({ text: text(200) }) }) },
);

const suppression = object({
  kind: { const: 'external' },
  status: { const: 'accepted' },
  justification: { type: 'string', minLength: 1 },
});

const result = object(
  {
    ruleId: { type: 'string', minLength: 1 },
    ruleIndex: natural,
    kind: { const: 'fail' },
    level,
    message,
    locations: { type: 'array', minItems: 1, maxItems: 1, items: object({ physicalLocation }) },
    partialFingerprints: object({ 'citedLine/v1': { type: 'string', pattern: '^[0-9a-f]{32}:[1-9][0-9]*$' } }),
    properties: object({ code: { type: 'string' } }),
  },
  {
    relatedLocations: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: object({ id: position, physicalLocation }, { message }),
    },
    suppressions: { type: 'array', maxItems: 1, items: suppression },
  },
);

const rule = object({
  id: { type: 'string', minLength: 1 },
  name: { type: 'string' },
  shortDescription: message,
  fullDescription: { ...message, properties: { text: text(1024) } },
  help: message,
  defaultConfiguration: object({ level }),
  properties: object(
    {
      precision: { enum: ['very-high', 'high', 'medium', 'low'] },
      tags: { type: 'array', minItems: 1, maxItems: 20, uniqueItems: true, items: { type: 'string' } },
    },
    {
      'security-severity': { type: 'string', pattern: '^(?:10|[0-9])\\.[0-9]$' },
      'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
    },
  ),
});

const notification = object(
  { descriptor: object({ id: { type: 'string', minLength: 1 } }), level, message },
  {
    associatedRule: object({ id: { type: 'string', minLength: 1 }, index: natural }),
    locations: { type: 'array', minItems: 1, maxItems: 1, items: object({ physicalLocation }) },
  },
);
const notifications = { type: 'array', minItems: 1, maxItems: 1002, items: notification };

const run = object(
  {
    tool: object({
      driver: object({
        name: { const: 'ai-provenance' },
        version: { type: 'string' },
        rules: { type: 'array', maxItems: 25_000, uniqueItems: true, items: rule },
        properties: object({ rulesDigest: { type: 'string' } }),
      }),
    }),
    automationDetails: object({ id: { type: 'string', pattern: '^ai-provenance.*/$' } }),
    columnKind: { const: 'unicodeCodePoints' },
    originalUriBaseIds: object({ '%SRCROOT%': object({ description: message }) }),
    invocations: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: object(
        { executionSuccessful: { type: 'boolean' } },
        { toolConfigurationNotifications: notifications, toolExecutionNotifications: notifications },
      ),
    },
    results: { type: 'array', maxItems: 25_000, items: result },
  },
  {
    versionControlProvenance: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: object(
        {
          repositoryUri: { type: 'string', pattern: '^(?:https?|ssh|git|ftps?)://[^/@?#\\s]+(?:/[^@?#\\s]*)?$' },
          mappedTo: object({ uriBaseId: { const: '%SRCROOT%' } }),
        },
        { revisionId: { type: 'string' } },
      ),
    },
  },
);

export const SARIF_SUBSET = object({
  $schema: { const: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: { type: 'array', items: run },
});

/** The written shape, as far as tests look at it. */
export interface SarifLog {
  runs: SarifRun[];
}

export interface SarifRun {
  tool: { driver: { rules: SarifRule[] } };
  automationDetails: { id: string };
  versionControlProvenance?: { repositoryUri: string; revisionId?: string }[];
  invocations: {
    executionSuccessful: boolean;
    toolConfigurationNotifications?: SarifNotification[];
    toolExecutionNotifications?: SarifNotification[];
  }[];
  results: SarifResult[];
}

export interface SarifRule {
  id: string;
  help: { text: string };
  defaultConfiguration: { level: string };
  properties: { tags: string[]; 'security-severity'?: string };
}

export interface SarifNotification {
  descriptor: { id: string };
  level: string;
  message: { text: string };
  associatedRule?: { id: string; index: number };
  locations?: SarifLocation[];
}

export interface SarifLocation {
  physicalLocation: {
    artifactLocation: { uri: string };
    region: { startLine: number; startColumn: number };
    contextRegion?: { snippet: { text: string } };
  };
  message?: { text: string };
}

export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: [SarifLocation];
  relatedLocations?: SarifLocation[];
  partialFingerprints: Record<'citedLine/v1', string>;
  suppressions?: { justification: string }[];
}
