import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

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
    command: {
      enum: ["scan", "check", "attestation", "inventory", "requirements", "impact"],
      description: "What asked."
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
                    "missing-record",
                    "unfollowed-change"
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
                  type: "string",
                  description: "Empty where the finding is about no file: about a commit, or the change as a whole."
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
                },
                commit: {
                  type: "string",
                  pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
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
          impact: {
            description: "What a change reaches; only where it was asked for.",
            type: "object",
            additionalProperties: false,
            properties: {
              base: {
                description: "The commit the change starts from; null where the changed paths were given by hand.",
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
                type: "string",
                pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$"
              },
              given: {
                enum: ["range", "paths", "diff"]
              },
              state: {
                description: "incomplete: what is listed is not the impact. partial: some changed files could not be followed.",
                enum: ["complete", "partial", "incomplete"]
              },
              reasons: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    code: {
                      enum: [
                        "unknown-base",
                        "nothing-analysed",
                        "missing-content",
                        "unread-changes",
                        "history-only-changes",
                        "unread-importers",
                        "submodule-changes",
                        "unsure-changes",
                        "unblamed-changes",
                        "shallow-history"
                      ]
                    },
                    count: {
                      type: "integer",
                      minimum: 0
                    },
                    paths: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    }
                  },
                  required: ["code", "count", "paths"]
                }
              },
              changed: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    path: {
                      type: "string"
                    },
                    from: {
                      type: "string"
                    },
                    status: {
                      enum: ["added", "deleted", "modified", "renamed", "type-changed", "mode-changed", "submodule"]
                    },
                    language: {
                      anyOf: [
                        {
                          type: "string"
                        },
                        {
                          type: "null"
                        }
                      ]
                    },
                    cosmetic: {
                      description: "Only comments or formatting changed: such a file reaches nothing.",
                      type: "boolean"
                    },
                    generated: {
                      description: "A tool writes it: it says so itself, or it lies in dist/.",
                      type: "boolean"
                    },
                    followed: {
                      enum: ["graph", "history"]
                    },
                    declarations: {
                      description: "Top-level declarations that differ; null where that is not known.",
                      anyOf: [
                        {
                          type: "array",
                          items: {
                            type: "string"
                          }
                        },
                        {
                          type: "null"
                        }
                      ]
                    },
                    dependents: {
                      type: "integer",
                      minimum: 0
                    },
                    lines: {
                      anyOf: [
                        {
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
                          required: ["added", "deleted"]
                        },
                        {
                          type: "null"
                        }
                      ]
                    },
                    ai: {
                      anyOf: [
                        {
                          type: "object",
                          additionalProperties: false,
                          properties: {
                            added: {
                              type: "integer",
                              minimum: 0
                            },
                            ai: {
                              type: "integer",
                              minimum: 0
                            },
                            unreviewed: {
                              type: "integer",
                              minimum: 0
                            }
                          },
                          required: ["added", "ai", "unreviewed"]
                        },
                        {
                          type: "null"
                        }
                      ]
                    }
                  },
                  required: [
                    "path",
                    "status",
                    "language",
                    "cosmetic",
                    "followed",
                    "declarations",
                    "dependents",
                    "lines",
                    "ai",
                    "generated"
                  ]
                }
              },
              affected: {
                description: "Files that the change reaches, the likeliest first: all of tier 1, then tier 2; at most 5,000.",
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    path: {
                      type: "string"
                    },
                    tier: {
                      enum: [1, 2]
                    },
                    distance: {
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
                    confidence: {
                      enum: ["certain", "possible"]
                    },
                    via: {
                      description: "From the affected file to the changed one.",
                      type: "array",
                      items: {
                        type: "object",
                        additionalProperties: false,
                        properties: {
                          file: {
                            type: "string"
                          },
                          on: {
                            type: "string"
                          },
                          kind: {
                            enum: [
                              "asset",
                              "barrel",
                              "config",
                              "dynamic",
                              "import",
                              "include",
                              "init",
                              "package",
                              "re-export",
                              "require",
                              "string",
                              "test",
                              "type"
                            ]
                          },
                          line: {
                            type: "integer",
                            minimum: 0
                          },
                          why: {
                            type: "string"
                          }
                        },
                        required: ["file", "on", "kind", "line", "why"]
                      }
                    },
                    test: {
                      type: "boolean"
                    },
                    signals: {
                      type: "object",
                      additionalProperties: false,
                      properties: {
                        name: {
                          type: "number",
                          minimum: 0,
                          maximum: 1
                        },
                        graph: {
                          type: "number",
                          minimum: 0,
                          maximum: 1
                        },
                        history: {
                          type: "number",
                          minimum: 0,
                          maximum: 1
                        }
                      },
                      required: ["name", "graph", "history"]
                    },
                    ai: {
                      enum: ["only", "some", "none", null]
                    },
                    close: {
                      type: "array",
                      items: {
                        enum: ["near", "namesake", "history", "redirected"]
                      }
                    }
                  },
                  required: ["path", "tier", "distance", "confidence", "via", "test", "signals", "ai", "close"]
                }
              },
              totals: {
                type: "object",
                additionalProperties: false,
                properties: {
                  changed: {
                    type: "integer",
                    minimum: 0
                  },
                  cosmetic: {
                    type: "integer",
                    minimum: 0
                  },
                  tier1: {
                    type: "integer",
                    minimum: 0
                  },
                  tier2: {
                    type: "integer",
                    minimum: 0
                  },
                  tests: {
                    type: "integer",
                    minimum: 0
                  },
                  allTests: {
                    type: "integer",
                    minimum: 0
                  }
                },
                required: ["changed", "cosmetic", "tier1", "tier2", "tests", "allTests"]
              },
              broken: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    path: {
                      type: "string"
                    },
                    line: {
                      type: "integer",
                      minimum: 0
                    },
                    specifier: {
                      type: "string"
                    },
                    was: {
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
                  required: ["path", "line", "specifier", "was"]
                }
              },
              tests: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    path: {
                      type: "string"
                    },
                    command: {
                      anyOf: [
                        {
                          type: "string"
                        },
                        {
                          type: "null"
                        }
                      ]
                    },
                    distance: {
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
                    changed: {
                      type: "boolean"
                    }
                  },
                  required: ["path", "command", "distance", "changed"]
                }
              },
              untested: {
                type: "array",
                items: {
                  type: "string"
                }
              },
              packages: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    name: {
                      type: "string"
                    },
                    folder: {
                      type: "string"
                    },
                    ecosystem: {
                      type: "string"
                    },
                    changed: {
                      type: "integer",
                      minimum: 0
                    },
                    affected: {
                      type: "integer",
                      minimum: 0
                    },
                    ai: {
                      anyOf: [
                        {
                          type: "object",
                          additionalProperties: false,
                          properties: {
                            added: {
                              type: "integer",
                              minimum: 0
                            },
                            ai: {
                              type: "integer",
                              minimum: 0
                            }
                          },
                          required: ["added", "ai"]
                        },
                        {
                          type: "null"
                        }
                      ]
                    }
                  },
                  required: ["name", "folder", "ecosystem", "changed", "affected", "ai"]
                }
              },
              entryPoints: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    package: {
                      anyOf: [
                        {
                          type: "string"
                        },
                        {
                          type: "null"
                        }
                      ]
                    },
                    kind: {
                      type: "string"
                    },
                    name: {
                      type: "string"
                    },
                    file: {
                      type: "string"
                    },
                    distance: {
                      type: "integer",
                      minimum: 0
                    }
                  },
                  required: ["package", "kind", "name", "file", "distance"]
                }
              },
              dependencies: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    ecosystem: {
                      type: "string"
                    },
                    name: {
                      type: "string"
                    },
                    from: {
                      anyOf: [
                        {
                          type: "string"
                        },
                        {
                          type: "null"
                        }
                      ]
                    },
                    to: {
                      anyOf: [
                        {
                          type: "string"
                        },
                        {
                          type: "null"
                        }
                      ]
                    },
                    importers: {
                      type: "integer",
                      minimum: 0
                    },
                    paths: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    }
                  },
                  required: ["ecosystem", "name", "from", "to", "paths", "importers"]
                }
              },
              owners: {
                type: "object",
                additionalProperties: false,
                properties: {
                  file: {
                    anyOf: [
                      {
                        type: "string"
                      },
                      {
                        type: "null"
                      }
                    ]
                  },
                  groups: {
                    type: "array",
                    items: {
                      type: "object",
                      additionalProperties: false,
                      properties: {
                        owners: {
                          type: "array",
                          items: {
                            type: "string"
                          }
                        },
                        changed: {
                          type: "integer",
                          minimum: 0
                        },
                        affected: {
                          type: "integer",
                          minimum: 0
                        },
                        example: {
                          type: "string"
                        },
                        line: {
                          type: "integer",
                          minimum: 0
                        }
                      },
                      required: ["owners", "changed", "affected", "example", "line"]
                    }
                  },
                  unowned: {
                    type: "integer",
                    minimum: 0
                  }
                },
                required: ["file", "groups", "unowned"]
              },
              requirements: {
                anyOf: [
                  {
                    type: "array",
                    items: {
                      type: "object",
                      additionalProperties: false,
                      properties: {
                        id: {
                          type: "string"
                        },
                        answer: {
                          $ref: "#/definitions/checkAnswer"
                        },
                        changed: {
                          type: "array",
                          items: {
                            type: "string"
                          }
                        },
                        affected: {
                          type: "array",
                          items: {
                            type: "string"
                          }
                        }
                      },
                      required: ["id", "answer", "changed", "affected"]
                    }
                  },
                  {
                    type: "null"
                  }
                ]
              },
              together: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    path: {
                      type: "string"
                    },
                    with: {
                      type: "string"
                    },
                    support: {
                      type: "integer",
                      minimum: 0
                    },
                    of: {
                      type: "integer",
                      minimum: 0
                    }
                  },
                  required: ["path", "with", "support", "of"]
                }
              },
              surfaces: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    surface: {
                      type: "string"
                    },
                    changed: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    },
                    affected: {
                      type: "array",
                      items: {
                        type: "string"
                      }
                    }
                  },
                  required: ["surface", "changed", "affected"]
                }
              },
              provenance: {
                anyOf: [
                  {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      commits: {
                        type: "integer",
                        minimum: 0
                      },
                      aiCommits: {
                        type: "integer",
                        minimum: 0
                      },
                      added: {
                        type: "integer",
                        minimum: 0
                      },
                      ai: {
                        type: "integer",
                        minimum: 0
                      },
                      unreviewed: {
                        type: "integer",
                        minimum: 0
                      },
                      onlyFromAi: {
                        type: "integer",
                        minimum: 0
                      },
                      critical: {
                        type: "array",
                        items: {
                          type: "object",
                          additionalProperties: false,
                          properties: {
                            path: {
                              type: "string"
                            },
                            unreviewed: {
                              type: "integer",
                              minimum: 0
                            },
                            because: {
                              type: "array",
                              items: {
                                type: "string"
                              }
                            }
                          },
                          required: ["path", "unreviewed", "because"]
                        }
                      },
                      aiTestsOfAiCode: {
                        type: "array",
                        items: {
                          type: "object",
                          additionalProperties: false,
                          properties: {
                            test: {
                              type: "string"
                            },
                            code: {
                              type: "string"
                            }
                          },
                          required: ["test", "code"]
                        }
                      }
                    },
                    required: ["commits", "aiCommits", "added", "ai", "unreviewed", "onlyFromAi", "critical", "aiTestsOfAiCode"]
                  },
                  {
                    type: "null"
                  }
                ]
              },
              rating: {
                type: "object",
                additionalProperties: false,
                properties: {
                  level: {
                    enum: ["low", "moderate", "high", "insufficient-evidence"]
                  },
                  factors: {
                    type: "array",
                    items: {
                      type: "object",
                      additionalProperties: false,
                      properties: {
                        id: {
                          enum: [
                            "past-edits",
                            "past-fixes",
                            "authors",
                            "direct-dependents",
                            "public-surface",
                            "sensitive-paths",
                            "ai-unreviewed",
                            "size",
                            "broken-imports"
                          ]
                        },
                        value: {
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
                        raised: {
                          type: "integer",
                          minimum: 0
                        },
                        high: {
                          type: "integer",
                          minimum: 0
                        },
                        level: {
                          enum: ["ordinary", "raised", "high", "unknown"]
                        },
                        path: {
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
                      required: ["id", "value", "raised", "high", "level", "path"]
                    }
                  }
                },
                required: ["level", "factors"]
              },
              coverage: {
                type: "object",
                additionalProperties: false,
                properties: {
                  languages: {
                    type: "array",
                    items: {
                      type: "object",
                      additionalProperties: false,
                      properties: {
                        language: {
                          type: "string"
                        },
                        files: {
                          type: "integer",
                          minimum: 0
                        },
                        read: {
                          type: "integer",
                          minimum: 0
                        },
                        status: {
                          enum: ["supported", "experimental", "history-only"]
                        }
                      },
                      required: ["language", "files", "read", "status"]
                    }
                  },
                  imports: {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      resolved: {
                        type: "integer",
                        minimum: 0
                      },
                      external: {
                        type: "integer",
                        minimum: 0
                      },
                      unresolved: {
                        type: "integer",
                        minimum: 0
                      }
                    },
                    required: ["resolved", "external", "unresolved"]
                  },
                  unresolved: {
                    type: "array",
                    items: {
                      type: "object",
                      additionalProperties: false,
                      properties: {
                        path: {
                          type: "string"
                        },
                        line: {
                          type: "integer",
                          minimum: 0
                        },
                        specifier: {
                          type: "string"
                        }
                      },
                      required: ["path", "line", "specifier"]
                    }
                  },
                  edges: {
                    type: "integer",
                    minimum: 0
                  },
                  missing: {
                    type: "array",
                    items: {
                      type: "string"
                    }
                  },
                  oversized: {
                    type: "array",
                    items: {
                      type: "string"
                    }
                  },
                  binary: {
                    type: "array",
                    items: {
                      type: "string"
                    }
                  },
                  unsure: {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      count: {
                        type: "integer",
                        minimum: 0
                      },
                      paths: {
                        type: "array",
                        items: {
                          type: "string"
                        }
                      }
                    },
                    required: ["count", "paths"]
                  },
                  generated: {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      count: {
                        type: "integer",
                        minimum: 0
                      },
                      paths: {
                        type: "array",
                        items: {
                          type: "string"
                        }
                      }
                    },
                    required: ["count", "paths"]
                  },
                  vendored: {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      count: {
                        type: "integer",
                        minimum: 0
                      },
                      paths: {
                        type: "array",
                        items: {
                          type: "string"
                        }
                      }
                    },
                    required: ["count", "paths"]
                  },
                  history: {
                    type: "object",
                    additionalProperties: false,
                    properties: {
                      commits: {
                        type: "integer",
                        minimum: 0
                      },
                      shallow: {
                        type: "boolean"
                      },
                      limit: {
                        type: "integer",
                        minimum: 0
                      }
                    },
                    required: ["commits", "shallow", "limit"]
                  }
                },
                required: [
                  "languages",
                  "imports",
                  "unresolved",
                  "edges",
                  "missing",
                  "oversized",
                  "binary",
                  "unsure",
                  "generated",
                  "vendored",
                  "history"
                ]
              }
            },
            required: [
              "base",
              "head",
              "given",
              "state",
              "reasons",
              "changed",
              "affected",
              "totals",
              "broken",
              "tests",
              "untested",
              "packages",
              "entryPoints",
              "dependencies",
              "owners",
              "requirements",
              "together",
              "surfaces",
              "provenance",
              "rating",
              "coverage"
            ]
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
              asOf: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              failOn: {
                enum: ["error", "warning", "none"]
              },
              settings: {
                type: "array",
                items: {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    key: {
                      type: "string"
                    },
                    value: {
                      type: "string"
                    },
                    from: {
                      enum: ["flag", "environment", "file", "default"]
                    }
                  },
                  required: ["key", "value", "from"]
                }
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
        ownContent: {
          const: true,
          description: "A merge that brings content of its own, in none of its parents."
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

export {
  report_schema_default
};
