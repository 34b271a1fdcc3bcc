import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// schemas/ai-inventory.schema.json
var ai_inventory_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://github.com/ai-provenance/scanner/schemas/ai-inventory.schema.json",
  title: "ai_inventory.yaml",
  description: "The AI systems that an organisation or a repository uses, with the facts an auditor asks for. Every question is answered, declared not applicable with a reason, or open.",
  type: "object",
  additionalProperties: false,
  patternProperties: {
    "^x-": {}
  },
  properties: {
    version: {
      const: "1",
      title: "Version",
      description: "Version of this format."
    },
    organisation: {
      type: "string",
      maxLength: 300,
      title: "Organisation",
      description: "Whose inventory this is."
    },
    last_review: {
      title: "Last review",
      description: "Last day on which somebody went through the whole file.",
      allOf: [
        {
          $ref: "#/definitions/day"
        }
      ]
    },
    policy: {
      type: "object",
      additionalProperties: false,
      patternProperties: {
        "^x-": {}
      },
      title: "Policy",
      properties: {
        max_age_days: {
          type: "object",
          additionalProperties: false,
          title: "Age limits",
          description: "How many days an answer holds.",
          properties: {
            bias_test: {
              type: "integer",
              minimum: 1,
              maximum: 36500,
              default: 365,
              description: "Since last_bias_test; 365 when left out."
            },
            approval: {
              type: "integer",
              minimum: 1,
              maximum: 36500,
              default: 365,
              description: "Since approval.on; 365 when left out."
            },
            review: {
              type: "integer",
              minimum: 1,
              maximum: 36500,
              default: 180,
              description: "Since last_review; 180 when left out."
            }
          }
        }
      }
    },
    systems: {
      type: "array",
      maxItems: 1e3,
      title: "Systems",
      items: {
        $ref: "#/definitions/system"
      }
    }
  },
  required: ["version", "systems"],
  definitions: {
    system: {
      type: "object",
      title: "AI system",
      additionalProperties: false,
      patternProperties: {
        "^x-": {}
      },
      properties: {
        id: {
          type: "string",
          pattern: "^[a-z0-9][a-z0-9-]*$",
          maxLength: 100,
          title: "Id",
          description: "Kebab-case, unique in the file; findings name the system by it."
        },
        name: {
          type: "string",
          minLength: 1,
          maxLength: 200,
          title: "Name",
          description: "As people call the system."
        },
        purpose: {
          title: "Purpose",
          description: "What it is used for, and where that ends.",
          allOf: [
            {
              $ref: "#/definitions/fact"
            }
          ]
        },
        owner: {
          title: "Owner",
          description: "Who answers for it: a role or a person.",
          allOf: [
            {
              $ref: "#/definitions/fact"
            }
          ]
        },
        provider: {
          title: "Provider",
          description: "Who supplies it: the vendor, or the own team.",
          allOf: [
            {
              $ref: "#/definitions/text"
            }
          ]
        },
        tools: {
          type: "array",
          maxItems: 100,
          uniqueItems: true,
          title: "Tools",
          description: "Ids of the tools through which it shows up in git (ai-provenance rules): claude-code, github-copilot. Leave out for a system that does not write or review code here.",
          items: {
            type: "string",
            minLength: 1,
            maxLength: 100
          }
        },
        models: {
          title: "Models",
          description: "The models it may run, each with its version.",
          if: {
            type: "object"
          },
          then: {
            $ref: "#/definitions/marker"
          },
          else: {
            type: ["array", "null"],
            maxItems: 200,
            items: {
              $ref: "#/definitions/model"
            }
          }
        },
        model: {
          title: "Model",
          description: "For a system of one model: its name, with version beside it or in it.",
          if: {
            type: "object"
          },
          then: {
            $ref: "#/definitions/marker"
          },
          else: {
            type: ["string", "null"],
            maxLength: 200
          }
        },
        version: {
          $ref: "#/definitions/version"
        },
        risk_classification: {
          title: "Risk classification",
          description: "EU AI Act: prohibited (Art. 5, also written unacceptable), high (Art. 6), limited (Art. 50), minimal. It classifies the use, not the model.",
          if: {
            type: "object"
          },
          then: {
            $ref: "#/definitions/marker"
          },
          else: {
            if: {
              $ref: "#/definitions/placeholder"
            },
            then: true,
            else: {
              enum: ["minimal", "limited", "high", "prohibited", "unacceptable"]
            }
          }
        },
        data_classes: {
          title: "Data classes",
          description: "What may be put into it, and what must not.",
          if: {
            type: "object",
            anyOf: [
              {
                required: ["not_applicable"]
              },
              {
                required: ["todo"]
              }
            ]
          },
          then: {
            $ref: "#/definitions/marker"
          },
          else: {
            type: ["object", "null"],
            additionalProperties: false,
            required: ["allowed", "forbidden"],
            patternProperties: {
              "^x-": {}
            },
            properties: {
              allowed: {
                type: "array",
                maxItems: 200,
                items: {
                  type: ["string", "null"],
                  maxLength: 500
                }
              },
              forbidden: {
                type: "array",
                maxItems: 200,
                items: {
                  type: ["string", "null"],
                  maxLength: 500
                }
              }
            }
          }
        },
        training_data_source: {
          title: "Training data source",
          description: "What the model was trained on, or where its provider says so; and whether your data trains it.",
          allOf: [
            {
              $ref: "#/definitions/text"
            }
          ]
        },
        deployment_date: {
          title: "Deployment date",
          description: "First day of use.",
          allOf: [
            {
              $ref: "#/definitions/date"
            }
          ]
        },
        last_bias_test: {
          title: "Last bias test",
          description: "Day of the last test for unfair or skewed results.",
          allOf: [
            {
              $ref: "#/definitions/date"
            }
          ]
        },
        drift_monitoring: {
          title: "Drift monitoring",
          description: "How a change in its behaviour is noticed.",
          allOf: [
            {
              $ref: "#/definitions/text"
            }
          ]
        },
        incident_response: {
          title: "Incident response",
          description: "The procedure that applies, as a reference.",
          allOf: [
            {
              $ref: "#/definitions/text"
            }
          ]
        },
        human_override: {
          title: "Human override",
          description: "How a person stops it or overrules its result.",
          allOf: [
            {
              $ref: "#/definitions/text"
            }
          ]
        },
        data_processing_agreement: {
          title: "Data processing agreement",
          description: "The contract and its date, as a reference.",
          allOf: [
            {
              $ref: "#/definitions/text"
            }
          ]
        },
        retention: {
          title: "Retention",
          description: "How long the provider keeps inputs and outputs.",
          allOf: [
            {
              $ref: "#/definitions/text"
            }
          ]
        },
        sub_processors: {
          title: "Sub-processors",
          description: "Who else gets the data.",
          allOf: [
            {
              $ref: "#/definitions/texts"
            }
          ]
        },
        certifications: {
          title: "Certifications",
          description: "What the provider shows: SOC 2 Type II, ISO/IEC 27001, ISO/IEC 42001, with dates.",
          allOf: [
            {
              $ref: "#/definitions/texts"
            }
          ]
        },
        approval: {
          title: "Approval",
          description: "Who approved the use, from when until when.",
          if: {
            type: "object",
            anyOf: [
              {
                required: ["not_applicable"]
              },
              {
                required: ["todo"]
              }
            ]
          },
          then: {
            $ref: "#/definitions/marker"
          },
          else: {
            if: {
              type: "null"
            },
            then: true,
            else: {
              $ref: "#/definitions/approval"
            }
          }
        },
        status: {
          title: "Status",
          description: "approved \xB7 trial: in use for a limited test \xB7 suspended: not to be used now \xB7 retired: no longer used",
          if: {
            type: "object"
          },
          then: {
            $ref: "#/definitions/open"
          },
          else: {
            if: {
              $ref: "#/definitions/placeholder"
            },
            then: true,
            else: {
              enum: ["approved", "trial", "suspended", "retired"]
            }
          }
        },
        notes: {
          type: ["string", "null"],
          maxLength: 1e4,
          title: "Notes"
        }
      },
      required: [
        "id",
        "name",
        "purpose",
        "owner",
        "provider",
        "risk_classification",
        "data_classes",
        "training_data_source",
        "deployment_date",
        "last_bias_test",
        "drift_monitoring",
        "incident_response",
        "human_override",
        "data_processing_agreement",
        "retention",
        "sub_processors",
        "certifications",
        "approval",
        "status"
      ],
      if: {
        required: ["model"]
      },
      then: true,
      else: {
        required: ["models"]
      }
    },
    marker: {
      type: "object",
      title: "No value",
      description: "Either why the question does not apply, or that it is still open.",
      additionalProperties: false,
      minProperties: 1,
      maxProperties: 1,
      properties: {
        not_applicable: {
          type: "string",
          title: "Not applicable",
          description: "Why an auditor need not ask this of the system, in a few words.",
          minLength: 10,
          maxLength: 2e3
        },
        todo: {
          type: "string",
          title: "To do",
          description: "What is still to be found out. An open question is a finding.",
          maxLength: 2e3
        }
      }
    },
    open: {
      type: "object",
      title: "No value yet",
      description: "Every system has an answer to this; it can be open, but not left out.",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        todo: {
          type: "string",
          title: "To do",
          description: "What is still to be found out. An open question is a finding.",
          maxLength: 2e3
        }
      }
    },
    placeholder: {
      description: "Words that answer nothing; each is an open question.",
      anyOf: [
        {
          type: "null"
        },
        {
          type: "string",
          pattern: "^\\s*(?:[?.\\-_]*|[nN][./]?[aA]|[nN][oO][nN][eE]|[uU][nN][kK][nN][oO][wW][nN]|[tT][bB][aAcCdD]|[tT][oO][dD][oO]|[pP][eE][nN][dD][iI][nN][gG])\\s*$"
        }
      ]
    },
    text: {
      if: {
        type: "object"
      },
      then: {
        $ref: "#/definitions/marker"
      },
      else: {
        type: ["string", "null"],
        maxLength: 2e3
      }
    },
    fact: {
      description: "An answer that every system has.",
      if: {
        type: "object"
      },
      then: {
        $ref: "#/definitions/open"
      },
      else: {
        type: ["string", "null"],
        maxLength: 2e3
      }
    },
    date: {
      if: {
        type: "object"
      },
      then: {
        $ref: "#/definitions/marker"
      },
      else: {
        if: {
          $ref: "#/definitions/placeholder"
        },
        then: true,
        else: {
          $ref: "#/definitions/day"
        }
      }
    },
    day: {
      type: "string",
      title: "Day",
      description: "YYYY-MM-DD",
      format: "date",
      pattern: "^\\d{4}-\\d{2}-\\d{2}$"
    },
    texts: {
      if: {
        type: "object"
      },
      then: {
        $ref: "#/definitions/marker"
      },
      else: {
        type: ["array", "null"],
        maxItems: 500,
        items: {
          type: ["string", "null"],
          maxLength: 500
        }
      }
    },
    model: {
      title: "Model",
      if: {
        type: "object"
      },
      then: {
        type: "object",
        additionalProperties: false,
        required: ["name", "version"],
        patternProperties: {
          "^x-": {}
        },
        properties: {
          name: {
            type: "string",
            minLength: 1,
            maxLength: 200,
            description: "Name of the model or its family: Claude Opus."
          },
          version: {
            $ref: "#/definitions/version"
          }
        }
      },
      else: {
        type: ["string", "null"],
        maxLength: 200,
        description: "Name and version in one (claude-opus-4-8, Claude Opus 4.8), or a family with every version (claude-opus-*)."
      }
    },
    version: {
      type: ["string", "null"],
      maxLength: 100,
      title: "Version",
      description: 'In quotes: "4.8", or any for every version. A number without quotes loses its last zero.'
    },
    approval: {
      type: "object",
      additionalProperties: false,
      required: ["by", "on", "until"],
      patternProperties: {
        "^x-": {}
      },
      properties: {
        by: {
          title: "Approved by",
          description: "Who decided: a person or a body.",
          allOf: [
            {
              $ref: "#/definitions/fact"
            }
          ]
        },
        on: {
          title: "Approved on",
          description: "First day of the approval.",
          allOf: [
            {
              $ref: "#/definitions/date"
            }
          ]
        },
        until: {
          title: "Approved until",
          description: "Last day of the approval; for a retired system the day it ended.",
          allOf: [
            {
              $ref: "#/definitions/date"
            }
          ]
        },
        scope: {
          type: ["string", "null"],
          maxLength: 2e3,
          title: "Scope",
          description: "What exactly is approved."
        }
      }
    }
  }
};

export {
  ai_inventory_schema_default
};
