import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// schemas/ai-attestation.schema.json
var ai_attestation_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/ai-provenance/scanner/schemas/ai-attestation.schema.json",
  $comment: "The constraints of the published AI attestation schema 1.0/1.1 (https://oss.korext.com/ai-attestation/schema, CC0), and our own member x-ai-provenance.",
  title: "AI attestation (.ai-attestation.yaml)",
  description: "How many commits of a repository declare or record AI use, and through which tools. Other members are allowed everywhere.",
  type: "object",
  required: ["schema", "version", "repo", "generated", "range", "ai"],
  properties: {
    schema: {
      description: "Which format this is.",
      type: "string",
      const: "https://oss.korext.com/ai-attestation/schema"
    },
    version: {
      description: "Version of the format. In quotes, or YAML reads a number.",
      type: "string",
      enum: ["1.0", "1.1"]
    },
    repo: {
      description: "The repository that is attested.",
      type: "object",
      required: ["owner", "name"],
      properties: {
        owner: {
          description: "Person, organisation or group path.",
          type: "string"
        },
        name: {
          type: "string"
        },
        url: {
          description: "Address of the repository, without credentials.",
          type: "string",
          format: "uri"
        }
      }
    },
    generated: {
      description: "The time the statement is about. ai-provenance writes the time of the newest commit, so that the same history gives the same file.",
      type: "string",
      format: "date-time"
    },
    range: {
      description: "The commits that were counted.",
      type: "object",
      required: ["commits"],
      properties: {
        from: {
          description: "Time of the oldest commit counted.",
          type: "string",
          format: "date-time"
        },
        to: {
          description: "Time of the newest commit counted.",
          type: "string",
          format: "date-time"
        },
        commits: {
          description: "Commits counted, merges left out.",
          type: "integer",
          minimum: 0
        }
      }
    },
    ai: {
      description: "What the commits say about AI use.",
      type: "object",
      required: ["assisted_commits", "percentage", "tools"],
      properties: {
        assisted_commits: {
          description: "Commits in which an AI tool took part.",
          type: "integer",
          minimum: 0
        },
        percentage: {
          description: "assisted_commits of range.commits, one decimal.",
          type: "number",
          minimum: 0,
          maximum: 100
        },
        tools: {
          description: "The tools, each with its commits.",
          type: "array",
          items: {
            type: "object",
            required: ["name", "identifier", "commit_count"],
            properties: {
              name: {
                type: "string"
              },
              identifier: {
                description: "The published schema lists eleven; others stand under x-ai-provenance.tools, or here with --allow-extended-ids.",
                type: "string",
                enum: [
                  "copilot",
                  "cursor",
                  "claude-code",
                  "codeium",
                  "aider",
                  "codex-cli",
                  "gemini-code-assist",
                  "windsurf",
                  "tabnine",
                  "devin",
                  "openhands"
                ]
              },
              commit_count: {
                type: "integer",
                minimum: 0
              },
              first_seen: {
                description: "Day of the first such commit, UTC.",
                type: ["string", "null"],
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              last_seen: {
                description: "Day of the last such commit, UTC.",
                type: ["string", "null"],
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              }
            }
          }
        },
        detection_methods: {
          type: "array",
          items: {
            type: "string",
            enum: ["co-author-trailer", "commit-message-pattern", "metadata-header", "git-config"]
          }
        }
      }
    },
    governance: {
      description: "What a governance engine found. Written by that engine; kept as it is.",
      type: "object",
      properties: {
        engine: {
          type: ["string", "null"]
        },
        last_scan: {
          type: ["string", "null"],
          format: "date-time"
        },
        result: {
          type: ["string", "null"],
          enum: ["PASS", "WARN", "BLOCK", null]
        },
        score: {
          type: ["integer", "null"],
          minimum: 0,
          maximum: 100
        },
        packs: {
          type: "array",
          items: {
            type: "string"
          }
        },
        findings: {
          type: "object",
          properties: {
            critical: {
              type: "integer",
              minimum: 0
            },
            high: {
              type: "integer",
              minimum: 0
            },
            medium: {
              type: "integer",
              minimum: 0
            },
            low: {
              type: "integer",
              minimum: 0
            }
          }
        },
        proof_bundle_url: {
          type: ["string", "null"],
          format: "uri"
        },
        proof_bundle_count: {
          type: "integer",
          minimum: 0
        }
      }
    },
    policy: {
      description: "What the repository asks of AI code. Written by people; kept as it is.",
      type: "object",
      properties: {
        ai_code_requires_review: {
          type: "boolean"
        },
        minimum_governance_score: {
          type: ["integer", "null"],
          minimum: 0,
          maximum: 100
        },
        mandatory_packs: {
          type: "array",
          items: {
            type: "string"
          }
        },
        block_unscanned_ai_code: {
          type: "boolean"
        }
      }
    },
    radar: {
      description: "Whether and how a public statistic may count the repository. Written by people; kept as it is.",
      type: "object",
      properties: {
        include_in_aggregates: {
          type: "boolean",
          default: true
        },
        region: {
          description: "ISO 3166-1 alpha-2.",
          type: "string"
        },
        industry: {
          type: "string",
          enum: ["fintech", "healthcare", "government", "education", "gaming", "infrastructure", "ecommerce", "media", "other"]
        },
        maturity: {
          type: "string",
          enum: ["prototype", "alpha", "beta", "production", "legacy"]
        }
      }
    },
    "x-ai-provenance": {
      description: "What ai-provenance knows beyond the published fields: the range by object id, roles, models, lines, digests.",
      type: "object",
      required: ["rules", "range", "complete", "attribution", "tools", "evidence"],
      properties: {
        written_by: {
          type: "string"
        },
        rules: {
          description: "Digest of the rules that decided what counts.",
          $ref: "#/definitions/digest"
        },
        range: {
          type: "object",
          required: ["base", "head", "merges"],
          properties: {
            base: {
              $ref: "#/definitions/objectId"
            },
            head: {
              $ref: "#/definitions/objectId"
            },
            head_tree: {
              $ref: "#/definitions/objectId"
            },
            since: {
              type: "string",
              format: "date-time"
            },
            until: {
              type: "string",
              format: "date-time"
            },
            merges: {
              description: "Merge commits in the range; counted nowhere else in this file.",
              type: "integer",
              minimum: 0
            }
          }
        },
        complete: {
          description: "Nothing of the range was out of sight.",
          type: "boolean"
        },
        gaps: {
          type: "array",
          items: {
            type: "string"
          }
        },
        attribution: {
          type: "object",
          required: ["declared", "recorded", "suspected", "human_attested"],
          additionalProperties: {
            type: "integer",
            minimum: 0
          }
        },
        roles: {
          $ref: "#/definitions/counts"
        },
        lines: {
          description: "Lines that assisted commits added and deleted, and lines that tools recorded as theirs.",
          type: "object",
          required: ["added", "deleted", "recorded"],
          additionalProperties: {
            type: "integer",
            minimum: 0
          }
        },
        tools: {
          type: "array",
          items: {
            type: "object",
            required: ["id", "commits"],
            properties: {
              id: {
                description: "The tool's id in the catalogue: ai-provenance rules <id>",
                type: "string"
              },
              identifier: {
                type: "string"
              },
              commits: {
                type: "integer",
                minimum: 0
              },
              roles: {
                $ref: "#/definitions/counts"
              },
              models: {
                $ref: "#/definitions/counts"
              },
              first_seen: {
                type: ["string", "null"],
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              last_seen: {
                type: ["string", "null"],
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              }
            }
          }
        },
        records: {
          description: "Where records beside the commits were found.",
          type: "array",
          items: {
            type: "string"
          }
        },
        evidence: {
          type: "object",
          required: ["items", "digest"],
          properties: {
            items: {
              type: "integer",
              minimum: 0
            },
            digest: {
              $ref: "#/definitions/digest"
            }
          }
        }
      }
    }
  },
  definitions: {
    objectId: {
      type: ["string", "null"],
      pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
    },
    digest: {
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$"
    },
    counts: {
      type: "object",
      additionalProperties: {
        type: "integer",
        minimum: 0
      }
    }
  }
};

export {
  ai_attestation_schema_default
};
