import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pack_manifest_schema_default
} from "./chunk-AZRIUL7I.js";
import {
  report_schema_default
} from "./chunk-HQZAK7B2.js";
import {
  ai_attestation_schema_default
} from "./chunk-3WYHGBX4.js";
import {
  ai_inventory_schema_default
} from "./chunk-7XVXCTYS.js";
import {
  security_requirements_schema_default
} from "./chunk-PS75PVGH.js";
import {
  config_schema_default
} from "./chunk-LPXWPPST.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

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

// src/cli/commands/schema.ts
var SCHEMAS = {
  report: report_schema_default,
  config: config_schema_default,
  commit: commit_schema_default,
  "pack-manifest": pack_manifest_schema_default,
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
