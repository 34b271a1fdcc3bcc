import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// schemas/security-requirements.schema.json
var security_requirements_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/ai-provenance/scanner/schemas/security-requirements.schema.json",
  title: "Security requirements (security_requirements.yaml)",
  description: "Controls that the code must hold, each with checks that this tool evaluates.",
  type: "object",
  required: ["controls"],
  additionalProperties: false,
  patternProperties: {
    "^x-": {}
  },
  properties: {
    version: {
      description: "Of this file, in your own counting.",
      type: ["string", "number"]
    },
    context: {
      type: "object",
      additionalProperties: false,
      properties: {
        architecture: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        },
        languages: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        },
        data_classes: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        },
        frameworks: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        },
        deployment: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        }
      },
      required: [],
      description: "What the project is; ai-provenance requirements resolve picks controls by it."
    },
    controls: {
      type: "array",
      items: {
        $ref: "#/definitions/control"
      },
      minItems: 1
    }
  },
  definitions: {
    control: {
      type: "object",
      required: ["id", "name", "requirement"],
      properties: {
        id: {
          description: "Unique in the file.",
          type: "string",
          pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$",
          maxLength: 100
        },
        name: {
          type: "string",
          minLength: 1
        },
        requirement: {
          type: "string",
          minLength: 1,
          description: "What must hold, in words."
        },
        implementation: {
          type: "string",
          minLength: 1,
          description: "How it is done here."
        },
        verification: {
          description: "A grep command line; it is parsed and evaluated by this tool, never given to a shell.",
          if: {
            type: "array"
          },
          then: {
            type: "array",
            minItems: 1,
            items: {
              type: "string",
              minLength: 1
            }
          },
          else: {
            type: "string",
            minLength: 1
          }
        },
        verify: {
          description: "Typed checks; all of them must hold.",
          if: {
            type: "array"
          },
          then: {
            type: "array",
            minItems: 1,
            items: {
              $ref: "#/definitions/verify"
            }
          },
          else: {
            $ref: "#/definitions/verify"
          }
        },
        severity: {
          description: "critical and high fail a run, medium warns, low is a note. Default: high.",
          enum: ["critical", "high", "medium", "low"]
        },
        owner: {
          type: "string",
          minLength: 1
        },
        frameworks: {
          type: "array",
          items: {
            type: "string",
            pattern: "^[a-z0-9-]+:[A-Za-z0-9.()-]+$"
          },
          description: "Criteria it is evidence toward: soc2:CC6.1, iso27001:A.8.24."
        },
        applies_when: {
          type: "object",
          additionalProperties: false,
          properties: {
            architecture: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              }
            },
            languages: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              }
            },
            data_classes: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              }
            },
            frameworks: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              }
            },
            deployment: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              }
            },
            paths: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Only when the tree has files here."
            }
          },
          required: [],
          description: "It is not applicable elsewhere."
        },
        exceptions: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            properties: {
              paths: {
                type: "array",
                items: {
                  type: "string",
                  minLength: 1
                }
              },
              reason: {
                type: "string",
                minLength: 1
              },
              approver: {
                type: "string",
                minLength: 1
              },
              until: {
                type: "string",
                format: "date"
              }
            },
            required: ["reason", "approver", "until"]
          },
          description: "Fails that are accepted, by whom and how long."
        },
        rationale: {
          type: "string",
          minLength: 1
        },
        references: {
          type: "array",
          items: {
            type: "string",
            minLength: 1
          }
        }
      }
    },
    verify: {
      description: "One check: exactly one of these keys.",
      type: "object",
      minProperties: 1,
      maxProperties: 1,
      additionalProperties: false,
      properties: {
        pattern_present: {
          type: "object",
          additionalProperties: false,
          properties: {
            paths: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs from the root: ** any folder, * within a name, a trailing / everything below. Default: every text file."
            },
            except: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs that are left out."
            },
            languages: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Names as GitHub Linguist spells them: TypeScript, Python."
            },
            lines: {
              description: "Only lines that commits of the range brought, that AI-attributed commits brought, or both. Default: whole files.",
              enum: ["changed", "ai", "changed-by-ai"]
            },
            pattern: {
              type: "string",
              minLength: 1,
              description: "RE2 syntax, without regard to case unless it stands in (?-i:\u2026), one line at a time."
            },
            in: {
              description: "In which part of a file text counts; code is neither comment nor string.",
              enum: ["any", "code", "code-and-strings", "comments"]
            },
            at_least: {
              description: "In how many places at least.",
              type: "integer",
              minimum: 1
            },
            if_no_files: {
              description: "What follows when the paths lead to no file. Default: error, since they may be misspelt.",
              enum: ["error", "skip"]
            }
          },
          required: ["pattern"],
          description: "Some line in scope matches."
        },
        pattern_absent: {
          type: "object",
          additionalProperties: false,
          properties: {
            paths: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs from the root: ** any folder, * within a name, a trailing / everything below. Default: every text file."
            },
            except: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs that are left out."
            },
            languages: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Names as GitHub Linguist spells them: TypeScript, Python."
            },
            lines: {
              description: "Only lines that commits of the range brought, that AI-attributed commits brought, or both. Default: whole files.",
              enum: ["changed", "ai", "changed-by-ai"]
            },
            pattern: {
              type: "string",
              minLength: 1,
              description: "RE2 syntax, without regard to case unless it stands in (?-i:\u2026), one line at a time."
            },
            in: {
              description: "In which part of a file text counts; code is neither comment nor string.",
              enum: ["any", "code", "code-and-strings", "comments"]
            },
            except_lines: {
              type: "string",
              minLength: 1,
              description: "Lines that also match this do not count."
            },
            if_no_files: {
              description: "What follows when the paths lead to no file. Default: error, since they may be misspelt.",
              enum: ["error", "skip"]
            }
          },
          required: ["pattern"],
          description: "No line in scope matches."
        },
        together: {
          type: "object",
          additionalProperties: false,
          properties: {
            paths: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs from the root: ** any folder, * within a name, a trailing / everything below. Default: every text file."
            },
            except: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs that are left out."
            },
            languages: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Names as GitHub Linguist spells them: TypeScript, Python."
            },
            patterns: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              minItems: 2
            },
            within: {
              enum: ["file", "function"]
            },
            in: {
              description: "In which part of a file text counts; code is neither comment nor string.",
              enum: ["any", "code", "code-and-strings", "comments"]
            },
            if_no_files: {
              description: "What follows when the paths lead to no file. Default: error, since they may be misspelt.",
              enum: ["error", "skip"]
            }
          },
          required: ["patterns", "within"],
          description: "Wherever the first pattern matches, the others match in the same file or function."
        },
        file_exists: {
          type: "object",
          additionalProperties: false,
          properties: {
            path: {
              description: "A glob, or several of which one is enough.",
              if: {
                type: "array"
              },
              then: {
                type: "array",
                minItems: 1,
                items: {
                  type: "string",
                  minLength: 1
                }
              },
              else: {
                type: "string",
                minLength: 1
              }
            },
            section: {
              type: "string",
              minLength: 1,
              description: "A heading (Markdown) or key (YAML) that the file must hold, RE2 syntax."
            }
          },
          required: ["path"],
          description: "A file exists, and a section in it."
        },
        dependency: {
          type: "object",
          additionalProperties: false,
          properties: {
            ecosystem: {
              enum: ["npm", "pypi", "go", "maven", "cargo", "nuget", "rubygems", "composer"]
            },
            name: {
              description: "One, or several of which one is enough (present), or none may be there (absent).",
              if: {
                type: "array"
              },
              then: {
                type: "array",
                minItems: 1,
                items: {
                  type: "string",
                  minLength: 1
                }
              },
              else: {
                type: "string",
                minLength: 1
              }
            },
            state: {
              enum: ["present", "absent"]
            },
            at_least: {
              type: "string",
              minLength: 1,
              description: "The lowest version that will do."
            },
            runtime_only: {
              description: "Only what ships: dev dependencies do not count.",
              type: "boolean"
            }
          },
          required: ["ecosystem", "name", "state"],
          description: "Read from manifests and lockfiles."
        },
        value: {
          type: "object",
          additionalProperties: false,
          properties: {
            file: {
              description: "Glob of YAML, JSON, TOML, INI, .env, Terraform, Dockerfile or workflow files.",
              if: {
                type: "array"
              },
              then: {
                type: "array",
                minItems: 1,
                items: {
                  type: "string",
                  minLength: 1
                }
              },
              else: {
                type: "string",
                minLength: 1
              }
            },
            path: {
              type: "string",
              minLength: 1,
              description: 'jobs.*.steps[*].uses, a["b.c"], ** any depth.'
            },
            is: {
              description: "One comparison.",
              oneOf: [
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    equals: {
                      type: ["string", "number", "boolean", "null"]
                    }
                  },
                  required: ["equals"]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    not_equals: {
                      type: ["string", "number", "boolean", "null"]
                    }
                  },
                  required: ["not_equals"]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    in: {
                      type: "array",
                      items: {
                        type: ["string", "number", "boolean", "null"]
                      }
                    }
                  },
                  required: ["in"]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    at_least: {
                      type: ["number", "string"]
                    }
                  },
                  required: ["at_least"]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    at_most: {
                      type: ["number", "string"]
                    }
                  },
                  required: ["at_most"]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    matches: {
                      type: "string",
                      minLength: 1
                    }
                  },
                  required: ["matches"]
                },
                {
                  type: "object",
                  additionalProperties: false,
                  properties: {
                    exists: {
                      type: "boolean"
                    }
                  },
                  required: ["exists"]
                }
              ]
            },
            if_missing: {
              description: "What a file says in which nothing stands at the path. Default: fail; skip: the question does not arise there.",
              enum: ["fail", "skip"]
            }
          },
          required: ["file", "path", "is"],
          description: "A configuration value."
        },
        call: {
          type: "object",
          additionalProperties: false,
          properties: {
            paths: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs from the root: ** any folder, * within a name, a trailing / everything below. Default: every text file."
            },
            except: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs that are left out."
            },
            languages: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Names as GitHub Linguist spells them: TypeScript, Python."
            },
            lines: {
              description: "Only lines that commits of the range brought, that AI-attributed commits brought, or both. Default: whole files.",
              enum: ["changed", "ai", "changed-by-ai"]
            },
            name: {
              description: "hashlib.md5, crypto.createHash, *.execute; imports are resolved.",
              if: {
                type: "array"
              },
              then: {
                type: "array",
                minItems: 1,
                items: {
                  type: "string",
                  minLength: 1
                }
              },
              else: {
                type: "string",
                minLength: 1
              }
            },
            state: {
              enum: ["present", "absent"]
            },
            argument: {
              type: "object",
              additionalProperties: false,
              properties: {
                position: {
                  type: "integer",
                  minimum: 0
                },
                keyword: {
                  type: "string",
                  minLength: 1
                },
                matches: {
                  type: "string",
                  minLength: 1,
                  description: "RE2 syntax, over the argument as written."
                }
              },
              required: ["matches"],
              description: "Only calls with such an argument count."
            },
            if_no_files: {
              description: "What follows when the paths lead to no file. Default: error, since they may be misspelt.",
              enum: ["error", "skip"]
            }
          },
          required: ["name", "state"],
          description: "A function is called; comments and strings call nothing."
        },
        import: {
          type: "object",
          additionalProperties: false,
          properties: {
            paths: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs from the root: ** any folder, * within a name, a trailing / everything below. Default: every text file."
            },
            except: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Globs that are left out."
            },
            languages: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              },
              description: "Names as GitHub Linguist spells them: TypeScript, Python."
            },
            lines: {
              description: "Only lines that commits of the range brought, that AI-attributed commits brought, or both. Default: whole files.",
              enum: ["changed", "ai", "changed-by-ai"]
            },
            name: {
              description: "Module as it is imported; node: is left out.",
              if: {
                type: "array"
              },
              then: {
                type: "array",
                minItems: 1,
                items: {
                  type: "string",
                  minLength: 1
                }
              },
              else: {
                type: "string",
                minLength: 1
              }
            },
            state: {
              enum: ["present", "absent"]
            },
            if_no_files: {
              description: "What follows when the paths lead to no file. Default: error, since they may be misspelt.",
              enum: ["error", "skip"]
            }
          },
          required: ["name", "state"],
          description: "A module is imported."
        },
        scanner: {
          type: "object",
          additionalProperties: false,
          properties: {
            sarif: {
              type: "string",
              minLength: 1,
              description: "Glob of SARIF 2.1.0 files in the tree."
            },
            rule: {
              type: "string",
              minLength: 1,
              description: "Only results of this rule."
            },
            level: {
              description: "This level and worse; default: error.",
              enum: ["error", "warning", "note"]
            },
            paths: {
              type: "array",
              items: {
                type: "string",
                minLength: 1
              }
            }
          },
          required: ["sarif"],
          description: "An existing scanner has no open result."
        },
        attested: {
          type: "object",
          additionalProperties: false,
          properties: {
            by: {
              type: "string",
              minLength: 1
            },
            on: {
              type: "string",
              format: "date"
            },
            until: {
              type: "string",
              format: "date"
            },
            link: {
              type: "string",
              format: "uri"
            }
          },
          required: ["by", "on", "until", "link"],
          description: "A person has looked and says so."
        },
        any_of: {
          type: "array",
          items: {
            $ref: "#/definitions/verify"
          },
          description: "One of them is enough.",
          minItems: 1
        },
        all_of: {
          type: "array",
          items: {
            $ref: "#/definitions/verify"
          },
          description: "All of them must hold.",
          minItems: 1
        }
      }
    }
  }
};

export {
  security_requirements_schema_default
};
