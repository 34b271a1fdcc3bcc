import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  security_requirements_schema_default
} from "./chunk-PS75PVGH.js";
import {
  config_schema_default
} from "./chunk-Z357Z7MJ.js";
import {
  ai_attestation_schema_default
} from "./chunk-3WYHGBX4.js";
import {
  ai_inventory_schema_default
} from "./chunk-7XVXCTYS.js";
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
    lines: {
      type: "object",
      additionalProperties: false,
      properties: {
        added: {
          type: "integer",
          minimum: 0
        },
        deleted: {
          type: "integer",
          minimum: 0
        }
      },
      required: ["added", "deleted"],
      description: "For declared or recorded commits that are no merges, when lines were asked for."
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
          description: "`<commit id>#<n>`, `<commit id>:<path>#<n>` or `uncommitted:<path>#<n>`, unique in the report."
        },
        kind: {
          enum: [
            "author",
            "committer",
            "co-author",
            "trailer",
            "footer",
            "subject",
            "branch",
            "note",
            "trace",
            "denial",
            "anomaly",
            "agent-file",
            "marker",
            "hidden-unicode"
          ]
        },
        commit: {
          type: "string",
          pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
        },
        path: {
          type: "string"
        },
        blob: {
          type: "string",
          pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$",
          description: "Object id of the file's content."
        },
        line: {
          type: "integer",
          minimum: 1,
          description: "Line in the raw object, the note or the file, counting from 1."
        },
        column: {
          type: "integer",
          minimum: 1,
          description: "Column in characters, counting from 1."
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
        disclosure: {
          enum: ["none", "ai-assisted", "ai-generated", "autonomous"],
          description: "What a file says about itself, in the levels of the W3C AI Content Disclosure vocabulary."
        },
        ranges: {
          type: "array",
          description: "Lines that a record gives to the tool, as of the commit it is recorded for.",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              path: {
                type: "string"
              },
              lines: {
                type: "string",
                pattern: "^\\d+(-\\d+)?(,\\d+(-\\d+)?)*$"
              }
            },
            required: ["path", "lines"]
          }
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
            "malformed-commit",
            "bidirectional-control",
            "zero-width",
            "tag-character",
            "variation-selector",
            "invisible-character"
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
                    "unreadable-trace",
                    "unreadable-file",
                    "unreadable-ref",
                    "missing-record"
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
              },
              files: {
                anyOf: [
                  {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      scope: {
                        type: "array",
                        items: {
                          enum: ["tree", "changes", "uncommitted"]
                        }
                      },
                      commit: {
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
                      files: {
                        type: "integer",
                        minimum: 0
                      },
                      uncommitted: {
                        type: "integer",
                        minimum: 0
                      },
                      agentFiles: {
                        type: "integer",
                        minimum: 0
                      },
                      declaring: {
                        type: "integer",
                        minimum: 0
                      },
                      hidden: {
                        type: "integer",
                        minimum: 0
                      },
                      skipped: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                          binary: {
                            type: "integer",
                            minimum: 0
                          },
                          lfs: {
                            type: "integer",
                            minimum: 0
                          },
                          oversized: {
                            type: "integer",
                            minimum: 0
                          },
                          partly: {
                            type: "integer",
                            minimum: 0
                          },
                          special: {
                            type: "integer",
                            minimum: 0
                          },
                          submodule: {
                            type: "integer",
                            minimum: 0
                          },
                          symlink: {
                            type: "integer",
                            minimum: 0
                          },
                          unreadable: {
                            type: "integer",
                            minimum: 0
                          }
                        },
                        required: ["binary", "lfs", "oversized", "partly", "special", "submodule", "symlink", "unreadable"]
                      }
                    },
                    required: ["scope", "commit", "files", "uncommitted", "agentFiles", "declaring", "hidden", "skipped"],
                    description: "Null when no files were looked at."
                  },
                  {
                    type: "null"
                  }
                ]
              }
            },
            required: ["commits", "merges", "byAttribution", "byRole", "humanAttested", "attributedMerges", "files"]
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
          highlights: {
            type: "object",
            additionalProperties: false,
            properties: {
              contradicted: {
                $ref: "#/definitions/highlight"
              },
              suspected: {
                $ref: "#/definitions/highlight"
              },
              automation: {
                type: "integer",
                minimum: 0
              },
              latest: {
                $ref: "#/definitions/highlight"
              }
            },
            required: ["contradicted", "suspected", "automation", "latest"],
            description: "What a reader should look at first. Each list is cut; `count` is not."
          },
          evidence: {
            type: "array",
            items: {
              $ref: "#/definitions/evidence"
            }
          },
          files: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: {
                path: {
                  type: "string"
                },
                blob: {
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
                      }
                    },
                    required: ["id"]
                  }
                },
                disclosure: {
                  enum: ["none", "ai-assisted", "ai-generated", "autonomous", null]
                },
                evidence: {
                  type: "array",
                  items: {
                    type: "string"
                  }
                }
              },
              required: ["path", "blob", "tools", "disclosure", "evidence"]
            }
          },
          skipped: {
            type: "array",
            description: "Files that were named and not read.",
            items: {
              type: "object",
              additionalProperties: false,
              properties: {
                path: {
                  type: "string"
                },
                reason: {
                  enum: ["binary", "lfs", "oversized", "partly", "special", "submodule", "symlink", "unreadable"]
                },
                size: {
                  type: "integer",
                  minimum: 0
                }
              },
              required: ["path", "reason"]
            }
          },
          findings: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: {
                id: {
                  type: "string"
                },
                check: {
                  description: "The question that was asked.",
                  type: "string"
                },
                code: {
                  description: "Which answer of its check this is.",
                  type: "string"
                },
                subject: {
                  description: "What it is about within the file: a field, the name of a system.",
                  type: "string"
                },
                values: {
                  type: "object",
                  additionalProperties: {
                    type: ["string", "number", "boolean", "null"]
                  }
                },
                answer: {
                  enum: ["pass", "fail", "unknown", "not-applicable"]
                },
                severity: {
                  enum: ["error", "warning", "note"]
                },
                path: {
                  type: "string"
                },
                line: {
                  type: "integer",
                  minimum: 1
                },
                column: {
                  type: "integer",
                  minimum: 1
                },
                evidence: {
                  type: "array",
                  items: {
                    type: "string"
                  }
                }
              },
              required: ["id", "check", "answer", "severity", "path", "evidence"]
            }
          },
          attestation: {
            description: "The AI attestation beside what git says. Differences stand in findings.",
            type: "object",
            additionalProperties: false,
            properties: {
              path: {
                type: "string"
              },
              digest: {
                type: "string",
                pattern: "^sha256:[0-9a-f]{64}$"
              },
              version: {
                type: "string"
              },
              declared: {
                $ref: "#/definitions/attestationClaims"
              },
              recomputed: {
                description: "Null when it could not be recomputed; the gaps say why.",
                anyOf: [
                  {
                    $ref: "#/definitions/attestationClaims"
                  },
                  {
                    type: "null"
                  }
                ]
              },
              range: {
                type: "object",
                additionalProperties: false,
                properties: {
                  source: {
                    enum: ["object-ids", "dates"]
                  },
                  base: {
                    type: ["string", "null"]
                  },
                  head: {
                    type: ["string", "null"]
                  },
                  merges: {
                    type: "boolean"
                  }
                },
                required: ["source", "base", "head", "merges"]
              },
              behind: {
                anyOf: [
                  {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      commits: {
                        type: "integer",
                        minimum: 0
                      },
                      assisted: {
                        type: "integer",
                        minimum: 0
                      },
                      onlyDocuments: {
                        type: "boolean"
                      }
                    },
                    required: ["commits", "assisted", "onlyDocuments"]
                  },
                  {
                    type: "null"
                  }
                ]
              }
            },
            required: ["path", "digest", "version", "declared", "recomputed", "range", "behind"]
          },
          inventory: {
            description: "The inventory of AI systems beside what git shows; only where it was asked for.",
            type: "object",
            additionalProperties: false,
            properties: {
              path: {
                type: "string"
              },
              digest: {
                type: "string",
                pattern: "^sha256:[0-9a-f]{64}$"
              },
              organisation: {
                type: ["string", "null"]
              },
              lastReview: {
                type: ["string", "null"]
              },
              systems: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    id: {
                      type: "string"
                    },
                    name: {
                      type: "string"
                    },
                    tools: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    },
                    answers: {
                      description: "What the system says to each question of the inventory.",
                      type: "object",
                      additionalProperties: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                          state: {
                            enum: ["given", "not-applicable", "open"]
                          },
                          value: {},
                          reason: {
                            type: "string"
                          },
                          said: {
                            type: "string"
                          }
                        },
                        required: ["state"]
                      }
                    }
                  },
                  required: ["id", "name", "tools", "answers"]
                }
              },
              observed: {
                description: "Use of tools in the commits read. The row without a model counts all commits of the tool; rows are not added up.",
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    tool: {
                      type: "string"
                    },
                    model: {
                      type: ["string", "null"]
                    },
                    use: {
                      enum: ["contribution", "review"]
                    },
                    commits: {
                      type: "integer",
                      minimum: 0
                    },
                    people: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    },
                    first: {
                      type: ["string", "null"]
                    },
                    last: {
                      type: ["string", "null"]
                    },
                    share: {
                      type: ["number", "null"],
                      minimum: 0,
                      maximum: 1
                    },
                    evidence: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    }
                  },
                  required: ["tool", "model", "use", "commits", "people", "first", "last", "share", "evidence"]
                }
              }
            },
            required: ["path", "digest", "organisation", "lastReview", "systems", "observed"]
          },
          requirements: {
            description: "The security requirements, evaluated; only where it was asked for.",
            type: "object",
            additionalProperties: false,
            properties: {
              path: {
                type: "string"
              },
              digest: {
                type: "string",
                pattern: "^sha256:[0-9a-f]{64}$"
              },
              commit: {
                description: "The commit whose tree was looked at; null for a work tree.",
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
              controls: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    id: {
                      type: "string"
                    },
                    name: {
                      type: "string"
                    },
                    severity: {
                      enum: ["critical", "high", "medium", "low"]
                    },
                    owner: {
                      type: ["string", "null"]
                    },
                    frameworks: {
                      description: "Criteria: soc2:CC6.1, eu-ai-act:15.",
                      type: "array",
                      items: {
                        type: "string"
                      }
                    },
                    line: {
                      description: "Where it stands in the requirements file.",
                      type: "integer",
                      minimum: 1
                    },
                    column: {
                      type: "integer",
                      minimum: 1
                    },
                    answer: {
                      $ref: "#/definitions/checkAnswer"
                    },
                    because: {
                      type: "string"
                    },
                    checks: {
                      type: "array",
                      items: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                          kind: {
                            description: "grep, the key of a typed check, or invalid.",
                            type: "string"
                          },
                          answer: {
                            $ref: "#/definitions/checkAnswer"
                          },
                          because: {
                            description: "One sentence with the facts. Untrusted text may stand in it.",
                            type: "string"
                          },
                          cited: {
                            description: "Lines that decided it.",
                            type: "array",
                            maxItems: 20,
                            items: {
                              type: "object",
                              additionalProperties: false,
                              properties: {
                                path: {
                                  type: "string"
                                },
                                line: {
                                  type: "integer",
                                  minimum: 1
                                },
                                column: {
                                  type: "integer",
                                  minimum: 1
                                },
                                text: {
                                  description: "As it stands, at most 200 characters. Untrusted text.",
                                  type: "string",
                                  maxLength: 200
                                }
                              },
                              required: ["path", "line", "column", "text"]
                            }
                          },
                          found: {
                            description: "How many such lines there are.",
                            type: "integer",
                            minimum: 0
                          },
                          files: {
                            description: "Files that were looked at.",
                            type: "integer",
                            minimum: 0
                          }
                        },
                        required: ["kind", "answer", "because", "cited", "found", "files"]
                      }
                    },
                    exception: {
                      description: "A fail that somebody accepted, and until when.",
                      anyOf: [
                        {
                          type: "object",
                          additionalProperties: false,
                          properties: {
                            reason: {
                              type: "string"
                            },
                            approver: {
                              type: "string"
                            },
                            until: {
                              type: "string"
                            }
                          },
                          required: ["reason", "approver", "until"]
                        },
                        {
                          type: "null"
                        }
                      ]
                    }
                  },
                  required: [
                    "id",
                    "name",
                    "severity",
                    "owner",
                    "frameworks",
                    "line",
                    "column",
                    "answer",
                    "because",
                    "checks",
                    "exception"
                  ]
                }
              },
              change: {
                description: "Against the base of a range: ids of the controls that the change fixed and broke. Null for a whole tree.",
                anyOf: [
                  {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      base: {
                        type: "string",
                        pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
                      },
                      fixed: {
                        type: "array",
                        items: {
                          type: "string"
                        }
                      },
                      broke: {
                        type: "array",
                        items: {
                          type: "string"
                        }
                      }
                    },
                    required: ["base", "fixed", "broke"]
                  },
                  {
                    type: "null"
                  }
                ]
              }
            },
            required: ["path", "digest", "commit", "controls", "change"]
          },
          documents: {
            description: "Provenance documents of other formats in the tree; only where they were looked for.",
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              properties: {
                format: {
                  enum: [
                    "gitjob-receipt",
                    "gitjob-keys",
                    "ai-license-notice",
                    "supply-chain-attestation",
                    "cyclonedx",
                    "spdx",
                    "app-metadata"
                  ]
                },
                path: {
                  type: "string"
                },
                version: {
                  type: ["string", "null"]
                },
                state: {
                  enum: [
                    "valid",
                    "tampered",
                    "revoked",
                    "unknown-key",
                    "consistent",
                    "inconsistent",
                    "differs",
                    "unverifiable",
                    "unknown-version",
                    "malformed"
                  ]
                },
                facts: {
                  description: "What the document says, by format; null when it could not be read.",
                  type: ["object", "null"]
                },
                problems: {
                  type: "array",
                  items: {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      code: {
                        type: "string"
                      },
                      line: {
                        type: "integer",
                        minimum: 1
                      },
                      column: {
                        type: "integer",
                        minimum: 1
                      },
                      subject: {
                        type: "string"
                      },
                      values: {
                        type: "object",
                        additionalProperties: {
                          type: ["string", "number", "boolean", "null"]
                        }
                      }
                    },
                    required: ["code", "line", "column", "subject", "values"]
                  }
                }
              },
              required: ["format", "path", "version", "state", "facts", "problems"]
            }
          },
          lines: {
            anyOf: [
              {
                type: "object",
                additionalProperties: false,
                properties: {
                  total: {
                    $ref: "#/definitions/lineCounts"
                  },
                  headLines: {
                    anyOf: [
                      {
                        type: "integer",
                        minimum: 0
                      },
                      {
                        type: "null"
                      }
                    ]
                  },
                  uncountedFiles: {
                    type: "integer",
                    minimum: 0
                  },
                  uncountedCommits: {
                    type: "integer",
                    minimum: 0
                  },
                  unblamedFiles: {
                    type: "integer",
                    minimum: 0
                  },
                  by: {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      tool: {
                        $ref: "#/definitions/lineRows"
                      },
                      model: {
                        $ref: "#/definitions/lineRows"
                      },
                      directory: {
                        $ref: "#/definitions/lineRows"
                      },
                      language: {
                        $ref: "#/definitions/lineRows"
                      },
                      month: {
                        $ref: "#/definitions/lineRows"
                      }
                    },
                    required: ["tool", "model", "directory", "language", "month"]
                  }
                },
                required: ["total", "headLines", "uncountedFiles", "uncountedCommits", "unblamedFiles", "by"],
                description: "Four numbers that measure different things; rows overlap and are not added up. Null unless lines were asked for."
              },
              {
                type: "null"
              }
            ]
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
        required: [
          "repository",
          "range",
          "complete",
          "gaps",
          "totals",
          "tools",
          "commits",
          "highlights",
          "evidence",
          "files",
          "skipped",
          "findings",
          "lines",
          "policy"
        ]
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
          description: "`<commit id>#<n>`, `<commit id>:<path>#<n>` or `uncommitted:<path>#<n>`, unique in the report."
        },
        kind: {
          enum: [
            "author",
            "committer",
            "co-author",
            "trailer",
            "footer",
            "subject",
            "branch",
            "note",
            "trace",
            "denial",
            "anomaly",
            "agent-file",
            "marker",
            "hidden-unicode"
          ]
        },
        commit: {
          type: "string",
          pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
        },
        path: {
          type: "string"
        },
        blob: {
          type: "string",
          pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$",
          description: "Object id of the file's content."
        },
        line: {
          type: "integer",
          minimum: 1,
          description: "Line in the raw object, the note or the file, counting from 1."
        },
        column: {
          type: "integer",
          minimum: 1,
          description: "Column in characters, counting from 1."
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
        disclosure: {
          enum: ["none", "ai-assisted", "ai-generated", "autonomous"],
          description: "What a file says about itself, in the levels of the W3C AI Content Disclosure vocabulary."
        },
        ranges: {
          type: "array",
          description: "Lines that a record gives to the tool, as of the commit it is recorded for.",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              path: {
                type: "string"
              },
              lines: {
                type: "string",
                pattern: "^\\d+(-\\d+)?(,\\d+(-\\d+)?)*$"
              }
            },
            required: ["path", "lines"]
          }
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
            "malformed-commit",
            "bidirectional-control",
            "zero-width",
            "tag-character",
            "variation-selector",
            "invisible-character"
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
        lines: {
          type: "object",
          additionalProperties: false,
          properties: {
            added: {
              type: "integer",
              minimum: 0
            },
            deleted: {
              type: "integer",
              minimum: 0
            }
          },
          required: ["added", "deleted"],
          description: "For declared or recorded commits that are no merges, when lines were asked for."
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
    },
    highlight: {
      type: "object",
      additionalProperties: false,
      properties: {
        count: {
          type: "integer",
          minimum: 0
        },
        commits: {
          type: "array",
          items: {
            type: "string",
            pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
          }
        }
      },
      required: ["count", "commits"]
    },
    lineCounts: {
      type: "object",
      additionalProperties: false,
      properties: {
        commits: {
          type: "integer",
          minimum: 0
        },
        added: {
          type: "integer",
          minimum: 0
        },
        deleted: {
          type: "integer",
          minimum: 0
        },
        surviving: {
          anyOf: [
            {
              type: "integer",
              minimum: 0
            },
            {
              type: "null"
            }
          ]
        },
        recorded: {
          type: "integer",
          minimum: 0
        }
      },
      required: ["commits", "added", "deleted", "surviving", "recorded"]
    },
    checkAnswer: {
      description: "`error`: the check itself is wrong, or looks at nothing; it never counts as a pass.",
      enum: ["pass", "fail", "unknown", "not-applicable", "error"]
    },
    lineRows: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        properties: {
          key: {
            type: "string"
          },
          commits: {
            type: "integer",
            minimum: 0
          },
          added: {
            type: "integer",
            minimum: 0
          },
          deleted: {
            type: "integer",
            minimum: 0
          },
          surviving: {
            anyOf: [
              {
                type: "integer",
                minimum: 0
              },
              {
                type: "null"
              }
            ]
          },
          recorded: {
            type: "integer",
            minimum: 0
          }
        },
        required: ["key", "commits", "added", "deleted", "surviving", "recorded"]
      }
    },
    attestationClaims: {
      type: "object",
      additionalProperties: false,
      properties: {
        owner: {
          type: "string"
        },
        name: {
          type: "string"
        },
        url: {
          type: ["string", "null"]
        },
        generated: {
          type: "string"
        },
        from: {
          type: ["string", "null"]
        },
        to: {
          type: ["string", "null"]
        },
        commits: {
          type: "integer",
          minimum: 0
        },
        assistedCommits: {
          type: "integer",
          minimum: 0
        },
        percentage: {
          type: "number",
          minimum: 0,
          maximum: 100
        },
        tools: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              name: {
                type: "string"
              },
              identifier: {
                type: "string"
              },
              commits: {
                type: "integer",
                minimum: 0
              },
              firstSeen: {
                type: ["string", "null"]
              },
              lastSeen: {
                type: ["string", "null"]
              },
              beside: {
                description: "Counted under x-ai-provenance alone, because the published schema does not list it.",
                const: true
              }
            },
            required: ["name", "identifier", "commits", "firstSeen", "lastSeen"]
          }
        }
      },
      required: ["owner", "name", "url", "generated", "from", "to", "commits", "assistedCommits", "percentage", "tools"]
    }
  }
};

// src/cli/commands/schema.ts
var SCHEMAS = {
  report: report_schema_default,
  config: config_schema_default,
  commit: commit_schema_default,
  "ai-attestation": ai_attestation_schema_default,
  "ai-inventory": ai_inventory_schema_default,
  "security-requirements": security_requirements_schema_default
};
function run(name) {
  if (name === void 0) {
    process.stdout.write(
      `${Object.entries(SCHEMAS).map(([key, schema2]) => `${key.padEnd(24)}${"title" in schema2 ? schema2.title : ""}`).join("\n")}
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
