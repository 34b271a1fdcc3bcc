import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// schemas/config.schema.json
var config_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/ai-provenance/scanner/schemas/config.schema.json",
  title: ".ai-provenance.yml",
  description: "Configuration of ai-provenance. Data only, never code.",
  type: "object",
  additionalProperties: false,
  properties: {
    version: {
      const: 1
    },
    "fail-on": {
      enum: ["error", "warning", "none"],
      default: "error",
      description: "From which severity on a fault fails the check command and the Action."
    },
    scope: {
      type: "object",
      additionalProperties: false,
      description: "Which files findings may be about.",
      properties: {
        paths: {
          type: "array",
          items: {
            $ref: "#/definitions/glob"
          },
          default: ["**"],
          description: "Globs of files that count."
        },
        ignore: {
          type: "array",
          items: {
            $ref: "#/definitions/glob"
          },
          default: [],
          description: "Globs of files that do not count; a finding about one stays visible and decides nothing."
        }
      }
    },
    policy: {
      type: "object",
      additionalProperties: false,
      description: "What a change must hold. Of a pull request the file of the base commit counts.",
      properties: {
        disclosure: {
          type: "object",
          additionalProperties: false,
          description: "How commits made with AI tools say so. Naming this section asks for it.",
          properties: {
            severity: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault counts at most; none switches the checks off.",
              default: "error"
            },
            require: {
              enum: ["any", "none"],
              default: "any",
              description: "any: each such commit carries one of the trailers."
            },
            trailers: {
              type: "array",
              minItems: 1,
              maxItems: 20,
              items: {
                type: "string",
                pattern: "^[A-Za-z0-9-]{1,60}$"
              },
              default: ["Assisted-by", "Generated-by", "Co-authored-by"],
              description: "Trailers that disclose."
            },
            forbid: {
              type: "array",
              items: {
                enum: ["author", "committer", "co-author", "sign-off", "footer"]
              },
              default: [],
              description: "Ways in which no tool may be named."
            }
          }
        },
        attestation: {
          type: "object",
          additionalProperties: false,
          description: "The AI attestation, held against git. Naming this section asks for the file; required: false judges it only where it is.",
          properties: {
            severity: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault counts at most; none switches the checks off.",
              default: "error"
            },
            required: {
              type: "boolean",
              default: true,
              description: "A change without the file fails."
            },
            file: {
              type: "string",
              minLength: 1,
              maxLength: 300,
              default: ".ai-attestation.yaml",
              description: "Path from the root of the repository."
            },
            fresh: {
              type: "boolean",
              default: false,
              description: "Commits since are a fault, not a warning."
            },
            "max-drift": {
              type: "number",
              minimum: 0,
              maximum: 100,
              default: 0,
              description: "How far a count may be from git, in percent of the commits counted."
            },
            "max-age-days": {
              type: "integer",
              minimum: 1,
              description: "How old it may be; without it, any age."
            }
          }
        },
        inventory: {
          type: "object",
          additionalProperties: false,
          description: "The inventory of AI systems, held against the tools and models seen. Naming this section asks for the file; required: false judges it only where it is.",
          properties: {
            severity: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault counts at most; none switches the checks off.",
              default: "error"
            },
            required: {
              type: "boolean",
              default: true,
              description: "A change without the file fails."
            },
            file: {
              type: "string",
              minLength: 1,
              maxLength: 300,
              default: "ai_inventory.yaml",
              description: "Path from the root of the repository."
            }
          }
        },
        requirements: {
          type: "object",
          additionalProperties: false,
          description: "The security requirements, held against the code. Naming this section asks for the file; required: false judges it only where it is.",
          properties: {
            severity: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault counts at most; none switches the checks off.",
              default: "error"
            },
            required: {
              type: "boolean",
              default: true,
              description: "A change without the file fails."
            },
            file: {
              type: "string",
              minLength: 1,
              maxLength: 300,
              default: "security_requirements.yaml",
              description: "Path from the root of the repository."
            }
          }
        },
        impact: {
          type: "object",
          additionalProperties: false,
          description: "How far one change may reach.",
          properties: {
            severity: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault counts at most; none switches the checks off.",
              default: "error"
            },
            max: {
              enum: ["low", "moderate", "high"],
              default: "high",
              description: "The highest rating that passes; high sets no limit."
            }
          }
        },
        "hidden-unicode": {
          type: "object",
          additionalProperties: false,
          description: "Hidden characters in files.",
          properties: {
            severity: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault counts at most; none switches the checks off.",
              default: "error"
            }
          }
        },
        "policy-change": {
          type: "object",
          additionalProperties: false,
          description: "Changes of this file and of the documents it names: a warning, and an error where nobody could read them once merged.",
          properties: {
            severity: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault counts at most; none switches the checks off.",
              default: "error"
            }
          }
        },
        checks: {
          type: "object",
          additionalProperties: false,
          description: "The severity of single checks, in place of that of their section. docs/checks.md lists them.",
          properties: {
            disclosure: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "forbidden-forms": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "hidden-unicode": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "attestation-present": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "attestation-schema": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "attestation-consistency": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "attestation-truth": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "attestation-freshness": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "provenance-documents": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "inventory-present": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "inventory-answers": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "inventory-ages": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "inventory-approval": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "inventory-observed": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "requirements-present": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            requirements: {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "impact-rating": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            },
            "policy-change": {
              enum: ["error", "warning", "note", "none"],
              description: "How bad a fault of this check counts; none switches it off."
            }
          }
        }
      }
    },
    tools: {
      type: "array",
      description: "AI tools of your own, in the shape of the built-in catalogue.",
      items: {
        $ref: "#/definitions/tool"
      }
    },
    impact: {
      type: "object",
      additionalProperties: false,
      description: "How the impact of a change is rated.",
      properties: {
        thresholds: {
          type: "object",
          additionalProperties: false,
          description: "From where a factor is raised, and from where it is high.",
          properties: {
            "past-edits": {
              $ref: "#/definitions/threshold"
            },
            "past-fixes": {
              $ref: "#/definitions/threshold"
            },
            authors: {
              $ref: "#/definitions/threshold"
            },
            "direct-dependents": {
              $ref: "#/definitions/threshold"
            },
            "public-surface": {
              $ref: "#/definitions/threshold"
            },
            "sensitive-paths": {
              $ref: "#/definitions/threshold"
            },
            "ai-unreviewed": {
              $ref: "#/definitions/threshold"
            },
            size: {
              $ref: "#/definitions/threshold"
            },
            "broken-imports": {
              $ref: "#/definitions/threshold"
            }
          }
        }
      }
    }
  },
  required: ["version"],
  definitions: {
    tool: {
      type: "object",
      additionalProperties: false,
      properties: {
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9-]*$"
        },
        name: {
          type: "string",
          minLength: 1
        },
        vendor: {
          type: "string"
        },
        page: {
          type: "string"
        },
        kind: {
          enum: ["agent", "reviewer", "family"]
        },
        names: {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1,
            maxLength: 300
          }
        },
        ambiguous: {
          enum: ["name", "word"],
          description: "The bare name alone proves nothing: people are called so, or it is an ordinary word."
        },
        signatures: {
          type: "array",
          items: {
            $ref: "#/definitions/signature"
          },
          minItems: 1
        }
      },
      required: ["id", "name", "signatures"]
    },
    signature: {
      type: "object",
      required: ["scope", "strength"],
      properties: {
        scope: {
          enum: ["person", "trailer", "footer", "subject", "branch", "note", "file", "marker"]
        }
      },
      allOf: [
        {
          if: {
            properties: {
              scope: {
                const: "person"
              }
            },
            required: ["scope"]
          },
          then: {
            $ref: "#/definitions/person"
          }
        },
        {
          if: {
            properties: {
              scope: {
                const: "trailer"
              }
            },
            required: ["scope"]
          },
          then: {
            $ref: "#/definitions/trailer"
          }
        },
        {
          if: {
            properties: {
              scope: {
                const: "footer"
              }
            },
            required: ["scope"]
          },
          then: {
            $ref: "#/definitions/footer"
          }
        },
        {
          if: {
            properties: {
              scope: {
                const: "subject"
              }
            },
            required: ["scope"]
          },
          then: {
            $ref: "#/definitions/subject"
          }
        },
        {
          if: {
            properties: {
              scope: {
                const: "branch"
              }
            },
            required: ["scope"]
          },
          then: {
            $ref: "#/definitions/branch"
          }
        },
        {
          if: {
            properties: {
              scope: {
                const: "note"
              }
            },
            required: ["scope"]
          },
          then: {
            $ref: "#/definitions/note"
          }
        },
        {
          if: {
            properties: {
              scope: {
                const: "file"
              }
            },
            required: ["scope"]
          },
          then: {
            $ref: "#/definitions/file"
          }
        },
        {
          if: {
            properties: {
              scope: {
                const: "marker"
              }
            },
            required: ["scope"]
          },
          then: {
            $ref: "#/definitions/marker"
          }
        }
      ]
    },
    person: {
      type: "object",
      additionalProperties: false,
      properties: {
        scope: {
          const: "person"
        },
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9./-]*$"
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        windows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              from: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              until: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              strength: {
                enum: ["decisive", "strong", "weak"]
              }
            },
            required: ["from", "until", "strength"]
          }
        },
        seen: {
          type: "string"
        },
        source: {
          type: "string"
        },
        note: {
          type: "string"
        },
        match: {
          type: "array",
          items: {
            type: "string"
          }
        },
        miss: {
          type: "array",
          items: {
            type: "string"
          }
        },
        addresses: {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1,
            maxLength: 300
          },
          description: "Whole addresses, lower case."
        },
        logins: {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1,
            maxLength: 300
          },
          description: "GitHub logins."
        },
        githubIds: {
          type: "array",
          items: {
            type: "integer",
            minimum: 1
          }
        },
        name: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        },
        at: {
          type: "array",
          items: {
            enum: ["author", "committer", "co-author"]
          }
        },
        shared: {
          const: true
        }
      },
      required: ["scope", "strength"]
    },
    trailer: {
      type: "object",
      additionalProperties: false,
      properties: {
        scope: {
          const: "trailer"
        },
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9./-]*$"
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        windows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              from: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              until: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              strength: {
                enum: ["decisive", "strong", "weak"]
              }
            },
            required: ["from", "until", "strength"]
          }
        },
        seen: {
          type: "string"
        },
        source: {
          type: "string"
        },
        note: {
          type: "string"
        },
        match: {
          type: "array",
          items: {
            type: "string"
          }
        },
        miss: {
          type: "array",
          items: {
            type: "string"
          }
        },
        key: {
          type: "string",
          pattern: "^[a-z0-9-]+$"
        },
        value: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        },
        model: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        },
        with: {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1,
            maxLength: 300
          }
        }
      },
      required: ["scope", "strength", "key"]
    },
    footer: {
      type: "object",
      additionalProperties: false,
      properties: {
        scope: {
          const: "footer"
        },
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9./-]*$"
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        windows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              from: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              until: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              strength: {
                enum: ["decisive", "strong", "weak"]
              }
            },
            required: ["from", "until", "strength"]
          }
        },
        seen: {
          type: "string"
        },
        source: {
          type: "string"
        },
        note: {
          type: "string"
        },
        match: {
          type: "array",
          items: {
            type: "string"
          }
        },
        miss: {
          type: "array",
          items: {
            type: "string"
          }
        },
        literal: {
          type: "string",
          minLength: 3,
          maxLength: 200,
          description: "Lower-case ASCII text that every match contains.",
          pattern: "^[\\x20-@\\[-~]+$"
        },
        pattern: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        },
        model: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        }
      },
      required: ["scope", "strength", "literal", "pattern"]
    },
    subject: {
      type: "object",
      additionalProperties: false,
      properties: {
        scope: {
          const: "subject"
        },
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9./-]*$"
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        windows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              from: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              until: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              strength: {
                enum: ["decisive", "strong", "weak"]
              }
            },
            required: ["from", "until", "strength"]
          }
        },
        seen: {
          type: "string"
        },
        source: {
          type: "string"
        },
        note: {
          type: "string"
        },
        match: {
          type: "array",
          items: {
            type: "string"
          }
        },
        miss: {
          type: "array",
          items: {
            type: "string"
          }
        },
        literal: {
          type: "string",
          minLength: 3,
          maxLength: 200,
          description: "Lower-case ASCII text that every match contains.",
          pattern: "^[\\x20-@\\[-~]+$"
        },
        pattern: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        },
        body: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        },
        bodyStrength: {
          enum: ["decisive", "strong", "weak"]
        }
      },
      required: ["scope", "strength", "literal", "pattern"]
    },
    branch: {
      type: "object",
      additionalProperties: false,
      properties: {
        scope: {
          const: "branch"
        },
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9./-]*$"
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        windows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              from: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              until: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              strength: {
                enum: ["decisive", "strong", "weak"]
              }
            },
            required: ["from", "until", "strength"]
          }
        },
        seen: {
          type: "string"
        },
        source: {
          type: "string"
        },
        note: {
          type: "string"
        },
        match: {
          type: "array",
          items: {
            type: "string"
          }
        },
        miss: {
          type: "array",
          items: {
            type: "string"
          }
        },
        pattern: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        }
      },
      required: ["scope", "strength", "pattern"]
    },
    note: {
      type: "object",
      additionalProperties: false,
      properties: {
        scope: {
          const: "note"
        },
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9./-]*$"
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        windows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              from: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              until: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              strength: {
                enum: ["decisive", "strong", "weak"]
              }
            },
            required: ["from", "until", "strength"]
          }
        },
        seen: {
          type: "string"
        },
        source: {
          type: "string"
        },
        note: {
          type: "string"
        },
        match: {
          type: "array",
          items: {
            type: "string"
          }
        },
        miss: {
          type: "array",
          items: {
            type: "string"
          }
        },
        ref: {
          type: "string"
        },
        agent: {
          type: "string"
        }
      },
      required: ["scope", "strength", "ref", "agent"]
    },
    file: {
      type: "object",
      additionalProperties: false,
      properties: {
        scope: {
          const: "file"
        },
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9./-]*$"
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        windows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              from: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              until: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              strength: {
                enum: ["decisive", "strong", "weak"]
              }
            },
            required: ["from", "until", "strength"]
          }
        },
        seen: {
          type: "string"
        },
        source: {
          type: "string"
        },
        note: {
          type: "string"
        },
        match: {
          type: "array",
          items: {
            type: "string"
          }
        },
        miss: {
          type: "array",
          items: {
            type: "string"
          }
        },
        paths: {
          type: "array",
          minItems: 1,
          items: {
            type: "string",
            minLength: 1,
            maxLength: 300
          }
        },
        instructions: {
          type: "array",
          items: {
            type: "string",
            minLength: 1,
            maxLength: 300
          }
        }
      },
      required: ["scope", "strength", "paths"]
    },
    marker: {
      type: "object",
      additionalProperties: false,
      properties: {
        scope: {
          const: "marker"
        },
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9./-]*$"
        },
        strength: {
          enum: ["decisive", "strong", "weak"]
        },
        role: {
          enum: ["author", "co-author", "assistant", "committer", "suggester", "reviewer"]
        },
        windows: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              from: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              until: {
                type: "string",
                pattern: "^\\d{4}-\\d{2}-\\d{2}$"
              },
              strength: {
                enum: ["decisive", "strong", "weak"]
              }
            },
            required: ["from", "until", "strength"]
          }
        },
        seen: {
          type: "string"
        },
        source: {
          type: "string"
        },
        note: {
          type: "string"
        },
        match: {
          type: "array",
          items: {
            type: "string"
          }
        },
        miss: {
          type: "array",
          items: {
            type: "string"
          }
        },
        literal: {
          type: "string",
          minLength: 3,
          maxLength: 200,
          description: "Lower-case ASCII text that every match contains.",
          pattern: "^[\\x20-@\\[-~]+$"
        },
        pattern: {
          type: "string",
          minLength: 1,
          maxLength: 1e3,
          description: "RE2 regular expression, case-insensitive."
        }
      },
      required: ["scope", "strength", "literal", "pattern"]
    },
    threshold: {
      type: "object",
      additionalProperties: false,
      required: ["raised", "high"],
      properties: {
        raised: {
          type: "integer",
          minimum: 1
        },
        high: {
          type: "integer",
          minimum: 1
        }
      }
    },
    glob: {
      type: "string",
      minLength: 1,
      maxLength: 300
    }
  }
};

export {
  config_schema_default
};
