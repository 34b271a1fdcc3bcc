import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  config_schema_default
} from "./chunk-443GOKMO.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";

// schemas/commit.schema.json
var commit_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/ai-provenance/scanner/schemas/commit.schema.json",
  title: "One line of `scan --format ndjson`",
  description: "A commit with its evidence in full.",
  type: "object",
  additionalProperties: false,
  properties: {
    id: {
      type: "string",
      pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
    },
    author: {
      $ref: "#/definitions/person"
    },
    committer: {
      $ref: "#/definitions/person"
    },
    date: {
      anyOf: [
        {
          type: "string",
          description: "Committer date in UTC."
        },
        {
          type: "null"
        }
      ]
    },
    subject: {
      type: "string"
    },
    merge: {
      type: "boolean"
    },
    signature: {
      enum: ["openpgp", "ssh", "x509", "unknown", null],
      description: "Which kind of signature is present. Presence is not verification."
    },
    attribution: {
      enum: ["declared", "recorded", "suspected", "none"]
    },
    denied: {
      type: "boolean",
      description: "The commit itself says that no AI took part."
    },
    tools: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          id: {
            type: "string"
          },
          model: {
            type: "string"
          },
          role: {
            enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
          }
        },
        required: ["id", "role"]
      }
    },
    evidence: {
      type: "array",
      items: {
        $ref: "#/definitions/evidence"
      }
    }
  },
  required: [
    "id",
    "author",
    "committer",
    "date",
    "subject",
    "merge",
    "signature",
    "attribution",
    "denied",
    "tools",
    "evidence"
  ],
  definitions: {
    person: {
      type: "object",
      additionalProperties: false,
      properties: {
        name: {
          type: "string"
        },
        address: {
          type: "string"
        }
      },
      required: ["name", "address"]
    },
    evidence: {
      type: "object",
      additionalProperties: false,
      properties: {
        id: {
          type: "string",
          description: "`<commit id>#<n>`, unique in the report."
        },
        kind: {
          enum: ["author", "committer", "co-author", "trailer", "footer", "subject", "branch", "note", "denial", "anomaly"]
        },
        commit: {
          type: "string",
          pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
        },
        path: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1,
          description: "Line in the raw object, counting from 1."
        },
        offset: {
          type: "integer",
          minimum: 0,
          description: "Byte offset in the raw object."
        },
        quote: {
          type: "string",
          maxLength: 600,
          description: "The line as it stands. Untrusted text."
        },
        signature: {
          type: "string",
          description: "Id of the catalogue row that matched."
        },
        tool: {
          type: "string"
        },
        model: {
          type: "string"
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        assertedBy: {
          enum: ["author", "forge", "third-party"]
        },
        because: {
          enum: [
            "committer-only",
            "mechanical-commit",
            "weak-in-this-period",
            "repeated-in-revert",
            "disguised",
            "bare-name",
            "name-and-address-disagree",
            "nul-in-message",
            "utf-16-message",
            "byte-order-mark",
            "message-too-long",
            "malformed-commit"
          ]
        }
      },
      required: ["id", "kind", "strength", "assertedBy"]
    }
  }
};

// schemas/report.schema.json
var report_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/ai-provenance/scanner/schemas/report.schema.json",
  title: "ai-provenance report",
  description: "The whole result of a run. Additive changes only within one major schemaVersion.",
  type: "object",
  additionalProperties: false,
  properties: {
    schemaVersion: {
      type: "string",
      pattern: "^1\\."
    },
    tool: {
      type: "object",
      additionalProperties: false,
      properties: {
        name: {
          const: "ai-provenance"
        },
        version: {
          type: "string"
        },
        rulesDigest: {
          type: "string",
          pattern: "^sha256:[0-9a-f]{64}$"
        }
      },
      required: ["name", "version", "rulesDigest"]
    },
    result: {
      enum: ["pass", "warn", "fail", "incomplete"]
    },
    reasons: {
      type: "array",
      items: {
        type: "string"
      }
    },
    repos: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          repository: {
            type: "object",
            additionalProperties: false,
            properties: {
              name: {
                anyOf: [
                  {
                    type: "string"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              url: {
                anyOf: [
                  {
                    type: "string"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              objectFormat: {
                enum: ["sha1", "sha256"]
              }
            },
            required: ["name", "url", "objectFormat"]
          },
          range: {
            type: "object",
            additionalProperties: false,
            properties: {
              expression: {
                type: "string"
              },
              base: {
                anyOf: [
                  {
                    type: "string",
                    pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              head: {
                anyOf: [
                  {
                    type: "string",
                    pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              headTree: {
                anyOf: [
                  {
                    type: "string",
                    pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              mergeBase: {
                anyOf: [
                  {
                    type: "string",
                    pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              commits: {
                type: "integer",
                minimum: 0
              },
              since: {
                anyOf: [
                  {
                    type: "string"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              until: {
                anyOf: [
                  {
                    type: "string"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              refs: {
                type: "object",
                additionalProperties: false,
                properties: {
                  branches: {
                    type: "integer",
                    minimum: 0
                  },
                  remotes: {
                    type: "integer",
                    minimum: 0
                  },
                  tags: {
                    type: "integer",
                    minimum: 0
                  },
                  pulls: {
                    type: "integer",
                    minimum: 0
                  },
                  other: {
                    type: "integer",
                    minimum: 0
                  },
                  notes: {
                    type: "array",
                    items: {
                      type: "object",
                      additionalProperties: false,
                      properties: {
                        ref: {
                          type: "string"
                        },
                        read: {
                          type: "boolean"
                        }
                      },
                      required: ["ref", "read"]
                    }
                  }
                },
                required: ["branches", "remotes", "tags", "pulls", "other", "notes"]
              }
            },
            required: ["expression", "base", "head", "headTree", "mergeBase", "commits", "since", "until", "refs"]
          },
          complete: {
            type: "boolean"
          },
          gaps: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: {
                code: {
                  enum: [
                    "shallow-history",
                    "partial-clone",
                    "missing-object",
                    "corrupt-object",
                    "not-a-commit",
                    "unknown-base",
                    "no-merge-base",
                    "unreadable-note",
                    "unreadable-ref"
                  ]
                },
                subject: {
                  type: "string"
                },
                detail: {
                  type: "string"
                },
                fix: {
                  type: "string",
                  description: "The one command that mends it."
                }
              },
              required: ["code", "detail", "fix"]
            }
          },
          totals: {
            type: "object",
            additionalProperties: false,
            properties: {
              commits: {
                type: "integer",
                minimum: 0
              },
              merges: {
                type: "integer",
                minimum: 0
              },
              byAttribution: {
                type: "object",
                additionalProperties: false,
                properties: {
                  declared: {
                    type: "integer",
                    minimum: 0
                  },
                  recorded: {
                    type: "integer",
                    minimum: 0
                  },
                  suspected: {
                    type: "integer",
                    minimum: 0
                  },
                  none: {
                    type: "integer",
                    minimum: 0
                  }
                },
                required: ["declared", "recorded", "suspected", "none"]
              },
              byRole: {
                type: "object",
                additionalProperties: false,
                properties: {
                  author: {
                    type: "integer",
                    minimum: 0
                  },
                  "co-author": {
                    type: "integer",
                    minimum: 0
                  },
                  assistant: {
                    type: "integer",
                    minimum: 0
                  },
                  committer: {
                    type: "integer",
                    minimum: 0
                  },
                  suggester: {
                    type: "integer",
                    minimum: 0
                  },
                  reviewer: {
                    type: "integer",
                    minimum: 0
                  }
                }
              },
              humanAttested: {
                type: "integer",
                minimum: 0
              },
              attributedMerges: {
                type: "integer",
                minimum: 0
              }
            },
            required: ["commits", "merges", "byAttribution", "byRole", "humanAttested", "attributedMerges"]
          },
          tools: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: {
                id: {
                  type: "string"
                },
                declared: {
                  type: "integer",
                  minimum: 0
                },
                recorded: {
                  type: "integer",
                  minimum: 0
                },
                suspected: {
                  type: "integer",
                  minimum: 0
                },
                roles: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    author: {
                      type: "integer",
                      minimum: 0
                    },
                    "co-author": {
                      type: "integer",
                      minimum: 0
                    },
                    assistant: {
                      type: "integer",
                      minimum: 0
                    },
                    committer: {
                      type: "integer",
                      minimum: 0
                    },
                    suggester: {
                      type: "integer",
                      minimum: 0
                    },
                    reviewer: {
                      type: "integer",
                      minimum: 0
                    }
                  }
                },
                models: {
                  type: "object",
                  additionalProperties: {
                    type: "integer",
                    minimum: 0
                  }
                },
                firstSeen: {
                  anyOf: [
                    {
                      type: "string"
                    },
                    {
                      type: "null"
                    }
                  ]
                },
                lastSeen: {
                  anyOf: [
                    {
                      type: "string"
                    },
                    {
                      type: "null"
                    }
                  ]
                }
              },
              required: ["id", "declared", "recorded", "suspected", "roles", "models", "firstSeen", "lastSeen"]
            }
          },
          commits: {
            type: "array",
            items: {
              $ref: "#/definitions/commit"
            }
          },
          evidence: {
            type: "array",
            items: {
              $ref: "#/definitions/evidence"
            }
          },
          policy: {
            type: "object",
            additionalProperties: false,
            properties: {
              source: {
                anyOf: [
                  {
                    type: "string"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              digest: {
                anyOf: [
                  {
                    type: "string",
                    pattern: "^sha256:[0-9a-f]{64}$"
                  },
                  {
                    type: "null"
                  }
                ]
              }
            },
            required: ["source", "digest"]
          }
        },
        required: ["repository", "range", "complete", "gaps", "totals", "tools", "commits", "evidence", "policy"]
      }
    }
  },
  required: ["schemaVersion", "tool", "result", "reasons", "repos"],
  definitions: {
    person: {
      type: "object",
      additionalProperties: false,
      properties: {
        name: {
          type: "string"
        },
        address: {
          type: "string"
        }
      },
      required: ["name", "address"]
    },
    evidence: {
      type: "object",
      additionalProperties: false,
      properties: {
        id: {
          type: "string",
          description: "`<commit id>#<n>`, unique in the report."
        },
        kind: {
          enum: ["author", "committer", "co-author", "trailer", "footer", "subject", "branch", "note", "denial", "anomaly"]
        },
        commit: {
          type: "string",
          pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
        },
        path: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1,
          description: "Line in the raw object, counting from 1."
        },
        offset: {
          type: "integer",
          minimum: 0,
          description: "Byte offset in the raw object."
        },
        quote: {
          type: "string",
          maxLength: 600,
          description: "The line as it stands. Untrusted text."
        },
        signature: {
          type: "string",
          description: "Id of the catalogue row that matched."
        },
        tool: {
          type: "string"
        },
        model: {
          type: "string"
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        assertedBy: {
          enum: ["author", "forge", "third-party"]
        },
        because: {
          enum: [
            "committer-only",
            "mechanical-commit",
            "weak-in-this-period",
            "repeated-in-revert",
            "disguised",
            "bare-name",
            "name-and-address-disagree",
            "nul-in-message",
            "utf-16-message",
            "byte-order-mark",
            "message-too-long",
            "malformed-commit"
          ]
        }
      },
      required: ["id", "kind", "strength", "assertedBy"]
    },
    commit: {
      type: "object",
      additionalProperties: false,
      properties: {
        id: {
          type: "string",
          pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
        },
        author: {
          $ref: "#/definitions/person"
        },
        committer: {
          $ref: "#/definitions/person"
        },
        date: {
          anyOf: [
            {
              type: "string",
              description: "Committer date in UTC."
            },
            {
              type: "null"
            }
          ]
        },
        subject: {
          type: "string"
        },
        merge: {
          type: "boolean"
        },
        signature: {
          enum: ["openpgp", "ssh", "x509", "unknown", null],
          description: "Which kind of signature is present. Presence is not verification."
        },
        attribution: {
          enum: ["declared", "recorded", "suspected", "none"]
        },
        denied: {
          type: "boolean",
          description: "The commit itself says that no AI took part."
        },
        tools: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              id: {
                type: "string"
              },
              model: {
                type: "string"
              },
              role: {
                enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
              }
            },
            required: ["id", "role"]
          }
        },
        evidence: {
          type: "array",
          items: {
            type: "string"
          },
          description: "Ids of evidence."
        }
      },
      required: [
        "id",
        "author",
        "committer",
        "date",
        "subject",
        "merge",
        "signature",
        "attribution",
        "denied",
        "tools",
        "evidence"
      ]
    }
  }
};

// src/cli/commands/schema.ts
var SCHEMAS = { report: report_schema_default, config: config_schema_default, commit: commit_schema_default };
function run(name) {
  if (name === void 0) {
    process.stdout.write(
      `${Object.entries(SCHEMAS).map(([key, schema2]) => `${key.padEnd(8)}${"title" in schema2 ? schema2.title : ""}`).join("\n")}
`
    );
    return;
  }
  const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : void 0;
  if (schema === void 0) {
    const near = nearest(name, Object.keys(SCHEMAS));
    throw new ProvenanceError("usage", `there is no schema ${JSON.stringify(name)}`, {
      fix: near === null ? `known: ${Object.keys(SCHEMAS).join(", ")}` : `did you mean ${near}?`
    });
  }
  process.stdout.write(`${JSON.stringify(schema, null, 2)}
`);
}
export {
  run
};
