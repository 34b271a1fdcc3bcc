import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// schemas/pack-manifest.schema.json
var pack_manifest_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/ai-provenance/scanner/schemas/pack-manifest.schema.json",
  title: "ai-provenance audit pack manifest",
  description: "What an audit pack holds and is about (manifest.json). Additive changes only within one major schemaVersion.",
  type: "object",
  additionalProperties: false,
  properties: {
    schemaVersion: { type: "string", pattern: "^1\\." },
    tool: {
      type: "object",
      additionalProperties: false,
      properties: {
        name: { const: "ai-provenance" },
        version: { type: "string", minLength: 1, maxLength: 100 },
        rulesDigest: { $ref: "#/definitions/digest" }
      },
      required: ["name", "version", "rulesDigest"]
    },
    repository: {
      type: "object",
      additionalProperties: false,
      properties: {
        name: { type: ["string", "null"] },
        url: { type: ["string", "null"] },
        objectFormat: { enum: ["sha1", "sha256"] }
      },
      required: ["name", "url", "objectFormat"]
    },
    range: {
      type: "object",
      additionalProperties: false,
      properties: {
        base: { $ref: "#/definitions/commitOrNull" },
        head: { $ref: "#/definitions/commitOrNull" },
        headTree: { $ref: "#/definitions/commitOrNull" },
        mergeBase: { $ref: "#/definitions/commitOrNull" },
        expression: { type: "string", description: "What was asked for, as a person reads it." }
      },
      required: ["base", "head", "headTree", "mergeBase", "expression"]
    },
    result: { enum: ["pass", "warn", "fail", "incomplete"] },
    complete: { type: "boolean" },
    completeness: {
      type: "object",
      additionalProperties: false,
      properties: {
        commits: { type: "integer", minimum: 0, description: "Commits that the report counts." },
        rawCommits: { type: "integer", minimum: 0, description: "Commits whose bytes are in the pack." },
        unread: {
          type: "array",
          description: "Commits of the range whose bytes are not in the pack.",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              id: { $ref: "#/definitions/commit" },
              why: { enum: ["missing", "corrupt", "not-a-commit", "too-large"] }
            },
            required: ["id", "why"]
          }
        },
        gaps: { type: "array", items: { type: "string" }, description: "Codes of the report's gaps." }
      },
      required: ["commits", "rawCommits", "unread", "gaps"]
    },
    policy: {
      type: "object",
      additionalProperties: false,
      properties: {
        source: { type: ["string", "null"] },
        commit: { $ref: "#/definitions/commitOrNull" },
        digest: { anyOf: [{ $ref: "#/definitions/digest" }, { type: "null" }] }
      },
      required: ["source", "commit", "digest"]
    },
    files: {
      type: "array",
      description: "Every file but manifest.json and SHA256SUMS, by path.",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          path: {
            type: "string",
            pattern: "^(README\\.txt|report\\.json|summary\\.md|results\\.sarif|impact\\.json|evidence/(evidence|commits)\\.ndjson|inputs/(attestation|inventory|policy|requirements)\\.(yaml|yml|json))$"
          },
          size: { type: "integer", minimum: 0 },
          sha256: { type: "string", pattern: "^[0-9a-f]{64}$" },
          mediaType: { type: "string" },
          role: {
            enum: [
              "readme",
              "report",
              "summary",
              "findings",
              "impact",
              "evidence",
              "commits",
              "attestation",
              "inventory",
              "policy",
              "requirements"
            ]
          },
          source: {
            type: "string",
            description: "Where an input stands in the repository. Data, never a path to write to."
          }
        },
        required: ["path", "size", "sha256", "mediaType", "role"]
      }
    }
  },
  required: ["schemaVersion", "tool", "repository", "range", "result", "complete", "completeness", "policy", "files"],
  definitions: {
    digest: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
    commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" },
    commitOrNull: { anyOf: [{ $ref: "#/definitions/commit" }, { type: "null" }] }
  }
};

export {
  pack_manifest_schema_default
};
