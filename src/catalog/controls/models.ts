import { INSTRUCTION_FILES, PROMPT_FILES } from './agent-paths.js';
import type { ControlRow } from './row.js';

/** Models that the product uses. */
export const models: readonly ControlRow[] = [
  {
    id: 'AIP-LLM-001',
    name: 'Models are named with their version',
    requirement: 'Name every model with a dated or numbered version. Never use an alias that moves, such as latest.',
    implementation: {
      every: 'One constant or setting that holds the full id of the model; a change of it is a change like any other.',
    },
    severity: 'high',
    frameworks: [
      'soc2:CC8.1',
      'iso42001:A.4.4',
      'iso42001:A.6.2.5',
      'iso42001:A.6.2.7',
      'eu-ai-act:15',
      'eu-ai-act:11',
      'iso27001:A.8.9',
      'nist-800-53:CM-3',
      'nist-800-53:SR-4',
    ],
    rationale: 'Under an alias the model changes without a change in the repository, a test or a review.',
    references: ['https://docs.claude.com/en/docs/about-claude/models/overview', 'https://platform.openai.com/docs/models'],
    select: { architecture: ['llm', 'llm-agent'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: [
              'JavaScript',
              'TypeScript',
              'Python',
              'Go',
              'Java',
              'Kotlin',
              'C#',
              'Ruby',
              'PHP',
              'Rust',
              'YAML',
              'TOML',
              'JSON',
            ],
            pattern:
              '["\'`]?\\b(?:(?:anthropic|openai|google|mistralai|meta-llama)/)?(?:claude|chatgpt|gpt|gemini|mistral|codestral|ministral|pixtral|magistral|devstral|command|llama|qwen|deepseek|grok)[\\w.]*(?:-[\\w.]+)*[-:]latest\\b|["\'`](?:gpt-4|gpt-4o|gpt-4o-mini|gpt-4-turbo|gpt-3\\.5-turbo|gemini-pro|gemini-flash)["\'`]',
            in: 'code-and-strings',
            except: ['**/docs/', '**/package-lock.json', '**/test/', '**/tests/', '**/*.test.*'],
          },
        },
      ],
    },
    limits:
      'Knows aliases of the larger vendors; a name that comes from the environment is not seen, and vendors may change a model behind its id.',
    samples: {
      holds: [{ files: { 'src/a.ts': "export const model = 'claude-sonnet-4-5-20250929'; // not claude-3-5-sonnet-latest\n" } }],
      broken: [
        { files: { 'src/a.ts': "export const model = 'claude-3-5-sonnet-latest';\n" } },
        { files: { 'a.py': 'MODEL = "gpt-4o"\n' } },
        { files: { 'config.yaml': 'model: mistral-large-latest\n' } },
      ],
    },
  },
  {
    id: 'AIP-LLM-002',
    name: 'No personal data in prompts of the repository',
    requirement: 'Never put data of real people into prompts, examples or instructions. Invent it, and say so.',
    implementation: { every: 'Addresses of example.com, numbers reserved for fiction.' },
    severity: 'high',
    frameworks: ['soc2:CC6.7', 'soc2:C1.1', 'soc2:P4', 'iso27001:A.8.12', 'iso42001:A.7.5'],
    rationale: 'Prompts are copied to vendors and into logs with every call.',
    references: ['https://owasp.org/www-project-top-10-for-large-language-model-applications/'],
    select: { architecture: ['llm', 'llm-agent'] },
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [...PROMPT_FILES, ...INSTRUCTION_FILES],
            pattern:
              '\\b[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}\\b|\\b\\d{3}-\\d{2}-\\d{4}\\b|\\b(?:4\\d{3}|5[1-5]\\d{2}|3[47]\\d{2})[ -]?\\d{4}[ -]?\\d{4}[ -]?\\d{3,4}\\b|\\b[A-Z]{2}\\d{2}(?: ?\\d{4}){4,}\\b',
            in: 'any',
            except_lines:
              '@(?:[\\w-]+\\.)*(?:example\\.(?:com|org|net)|example|test|invalid|localhost)\\b|\\bgit@|noreply@|@\\d+\\.\\d',
          },
        },
      ],
    },
    limits:
      'Knows addresses and numbers of a fixed form, not names or stories; prompts that are put together when the program runs are not seen.',
    samples: {
      holds: [{ files: { 'prompts/triage.md': 'Sort this letter. Example: Ann <ann@example.com> asks for a refund.\n' } }],
      broken: [
        { files: { 'prompts/triage.md': 'Example: ann.meyer@acme.io asks for a refund.\n' } },
        { files: { 'prompts/triage.md': 'Her number is 078-05-1120.\n' } },
      ],
    },
  },
  {
    id: 'AIP-LLM-003',
    name: 'Personal data is taken out before a model sees it',
    requirement:
      'Call redactPii (redact_pii, RedactPii), or a library for it, on every text that may hold personal data before it goes to a model.',
    implementation: {
      JavaScript: 'redactPii(text) in the one module that calls the model.',
      Python: 'presidio_anonymizer, or redact_pii(text), in the one module that calls the model.',
      Go: 'privacy.RedactPii(text) in the one package that calls the model.',
      Java: 'privacy.redactPii(text) in the one class that calls the model.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.7', 'soc2:C1.1', 'soc2:P4', 'soc2:P6', 'iso27001:A.8.12', 'iso42001:A.7.5', 'iso42001:A.10.3'],
    rationale: 'What was sent to a vendor cannot be called back.',
    references: ['https://microsoft.github.io/presidio/'],
    select: { architecture: ['llm', 'llm-agent'], data_classes: ['pii', 'health', 'payment-card'] },
    verify: {
      JavaScript: [{ call: { name: ['redactPii', '*.redactPii', '*.anonymize'], state: 'present' } }],
      Python: [
        {
          any_of: [
            { call: { name: ['redact_pii', '*.redact_pii'], state: 'present' } },
            { import: { name: ['presidio_anonymizer', 'presidio_anonymizer.*', 'scrubadub'], state: 'present' } },
          ],
        },
      ],
      Go: [{ call: { name: ['RedactPii', 'redactPii', '*.RedactPii'], state: 'present' } }],
      Java: [{ call: { name: ['redactPii', '*.redactPii'], state: 'present' } }],
    },
    limits: 'Shows that the call is made somewhere, not before each call of a model, nor what it misses.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': "import { redactPii } from './privacy.js';\nexport const a = (t: string) => ask(redactPii(t));\n",
          },
        },
        { files: { 'a.py': 'from presidio_anonymizer import AnonymizerEngine\n\nengine = AnonymizerEngine()\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': '// redactPii(t)\nexport const a = (t: string) => ask(t);\n' } },
        { files: { 'a.py': 'def a(t):\n    """redact_pii(t)"""\n    return ask(t)\n' } },
      ],
    },
  },
  {
    id: 'AIP-LLM-004',
    name: 'A person can stop and override',
    requirement:
      'Ask a person through requireApproval (require_approval, RequireApproval) before a model or agent does what cannot be taken back: pay, delete, send, deploy, decide about people.',
    implementation: {
      JavaScript: 'await requireApproval({ action, reason }) before the action.',
      Python: 'require_approval(action=…), or interrupt(…) of LangGraph, before the action.',
      Go: 'approval.RequireApproval(ctx, action) before the action.',
      Java: 'approval.requireApproval(action) before the action.',
    },
    severity: 'high',
    frameworks: ['eu-ai-act:14', 'iso42001:A.9.2', 'iso42001:A.9.3', 'iso42001:A.6.2.2', 'soc2:CC6.3', 'nist-800-53:AC-5'],
    rationale: 'Article 14 concerns high-risk systems; asking before what cannot be undone is prudent everywhere.',
    references: ['https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],
    select: { architecture: ['llm-agent'] },
    verify: {
      JavaScript: [
        { call: { name: ['requireApproval', '*.requireApproval', '@langchain/langgraph.interrupt'], state: 'present' } },
      ],
      Python: [{ call: { name: ['require_approval', '*.require_approval', 'langgraph.types.interrupt'], state: 'present' } }],
      Go: [{ call: { name: ['RequireApproval', 'requireApproval', '*.RequireApproval'], state: 'present' } }],
      Java: [{ call: { name: ['requireApproval', '*.requireApproval'], state: 'present' } }],
    },
    limits: 'Shows that a person is asked somewhere, not before every such action, nor that the person can judge it.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import { requireApproval } from './approval.js';\nexport const a = async () => {\n  await requireApproval({ action: 'refund' });\n};\n",
          },
        },
        { files: { 'a.py': 'from langgraph.types import interrupt\n\ndef a(state):\n    return interrupt("refund?")\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "// requireApproval is to come\nexport const a = () => refund('requireApproval()');\n" } },
        { files: { 'a.py': 'def a(state):\n    return refund(state)\n' } },
      ],
    },
  },
  {
    id: 'AIP-LLM-005',
    name: 'What a model writes is never run',
    requirement:
      'Never give the output of a model to eval, a shell, a database or a page as it is. Treat it like input from a stranger.',
    implementation: {
      JavaScript: 'Parse it with a schema, choose from a table of functions; never eval(output).',
      Python: 'model_validate_json, then a dispatch table; never exec(output).',
      Go: 'json.Unmarshal into a struct, then a switch.',
      Java: 'Jackson into a record, then a switch.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.8', 'soc2:PI1.4', 'iso27001:A.8.28', 'iso42001:A.6.2.4', 'eu-ai-act:15', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Whoever can write into the context of a model can write its output.',
    references: ['https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/'],
    select: { architecture: ['llm', 'llm-agent'] },
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              'eval',
              'Function',
              'vm.runInNewContext',
              'child_process.exec',
              'child_process.execSync',
              '*.query',
              '*.raw',
              '*.insertAdjacentHTML',
            ],
            state: 'absent',
            argument: {
              position: 0,
              matches:
                '\\b(?:completion|response|output|reply|answer|generated|llm\\w*|model\\w*)(?:\\.|\\b)(?:[\\w.\\[\\]?]*(?:text|content|message|output|code|sql|choices))?\\s*$',
            },
          },
        },
        {
          pattern_absent: {
            pattern:
              '\\.innerHTML\\s*=\\s*(?:await\\s+)?(?:completion|response|output|reply|answer|generated|llm\\w*|model\\w*)\\b',
            in: 'code',
          },
        },
      ],
      Python: [
        {
          call: {
            name: [
              'eval',
              'exec',
              'os.system',
              'subprocess.run',
              'subprocess.call',
              'subprocess.Popen',
              '*.execute',
              '*.executescript',
            ],
            state: 'absent',
            argument: {
              position: 0,
              matches: '^(?:completion|response|output|reply|answer|generated|llm\\w*|model_\\w*)\\b[\\w.\\[\\]]*$',
            },
          },
        },
      ],
      Go: [
        {
          call: {
            name: ['os/exec.Command', '*.Exec', '*.Query'],
            state: 'absent',
            argument: { matches: '^(?:completion|response|output|reply|answer|generated|llm\\w*)\\b[\\w.\\[\\]]*$' },
          },
        },
      ],
      Java: [
        {
          call: {
            name: ['*.exec', '*.eval', '*.executeQuery', '*.execute'],
            state: 'absent',
            argument: {
              position: 0,
              matches: '^(?:completion|response|output|reply|answer|generated|llm\\w*)\\b[\\w.()\\[\\]]*$',
            },
          },
        },
      ],
    },
    limits:
      'Goes by the name of the variable (completion, response, output, reply, answer, generated, llm…); flows are not followed.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              'export const a = (completion: Completion) => schema.parse(JSON.parse(completion.text)); // never eval(completion.text)\n',
          },
        },
        { files: { 'a.py': 'def a(completion):\n    return Answer.model_validate_json(completion.text)\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': 'export const a = (completion: Completion) => eval(completion.text);\n' } },
        { files: { 'src/b.ts': 'export const b = (e: Element, response: string) => {\n  e.innerHTML = response;\n};\n' } },
        { files: { 'a.py': 'def a(response):\n    exec(response.text)\n' } },
        {
          files: {
            'A.java': 'class A {\n  void a(Statement s, String output) throws Exception {\n    s.execute(output);\n  }\n}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-LLM-006',
    name: 'What a model writes is validated before use',
    requirement:
      'Parse the output of a model against a declared schema before anything acts on it, and refuse or ask again where it does not fit.',
    implementation: {
      JavaScript: 'schema.safeParse(output) with zod, or generateObject of the AI SDK.',
      Python: 'Model.model_validate_json(output) with pydantic, or instructor.',
      Go: 'Decoder.DisallowUnknownFields, then validator.Struct.',
      Java: 'Jackson into a record, then Validator.validate.',
    },
    severity: 'high',
    frameworks: ['soc2:PI1.3', 'soc2:PI1.4', 'iso42001:A.6.2.4', 'iso27001:A.8.28', 'eu-ai-act:15', 'ssdf:PW.5'],
    rationale: 'A model may answer anything, also on the day after the tests.',
    references: ['https://genai.owasp.org/llmrisk/llm052025-improper-output-handling/'],
    select: { architecture: ['llm', 'llm-agent'] },
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              '*.safeParse',
              '*.safeParseAsync',
              '*.parseAsync',
              'ai.generateObject',
              'ai.streamObject',
              'valibot.safeParse',
              'valibot.parse',
              '*.withStructuredOutput',
            ],
            state: 'present',
          },
        },
      ],
      Python: [
        {
          any_of: [
            {
              call: {
                name: [
                  '*.model_validate',
                  '*.model_validate_json',
                  '*.validate_python',
                  '*.validate_json',
                  'jsonschema.validate',
                  '*.with_structured_output',
                ],
                state: 'present',
              },
            },
            {
              import: {
                name: [
                  'instructor',
                  'instructor.*',
                  'guardrails',
                  'guardrails.*',
                  'outlines',
                  'outlines.*',
                  'pydantic_ai',
                  'pydantic_ai.*',
                ],
                state: 'present',
              },
            },
          ],
        },
      ],
      Go: [{ call: { name: ['*.DisallowUnknownFields', '*.Struct', '*.StructCtx'], state: 'present' } }],
      Java: [{ call: { name: ['*.validate', '*.entity'], state: 'present' } }],
    },
    limits: 'Shows that something is validated, not that the output of the model is; how strict the schema is stays open.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import { z } from 'zod';\nconst schema = z.object({ label: z.string() });\nexport const a = (t: string) => schema.safeParse(JSON.parse(t));\n",
          },
        },
        { files: { 'a.py': 'def a(text):\n    return Answer.model_validate_json(text)\n' } },
        { files: { 'a.go': 'package a\n\nimport "encoding/json"\n\nfunc a(d *json.Decoder) { d.DisallowUnknownFields() }\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': '// schema.safeParse(t)\nexport const a = (t: string) => JSON.parse(t);\n' } },
        { files: { 'a.py': 'import json\n\ndef a(text):\n    return json.loads(text)\n' } },
      ],
    },
  },
  {
    id: 'AIP-LLM-007',
    name: 'Decisions of models are logged',
    requirement:
      'Call logModelDecision (log_model_decision, LogModelDecision), or trace through a library for it, wherever a model decides: model and version, digest of the input, outcome, who may override.',
    implementation: {
      JavaScript: 'logModelDecision({ model, inputDigest, outcome }), or Langfuse, LangSmith or OpenInference.',
      Python: 'log_model_decision(model=…, input_digest=…, outcome=…), or the same libraries, or MLflow.',
      Go: 'audit.LogModelDecision(ctx, decision).',
      Java: 'audit.logModelDecision(decision).',
    },
    severity: 'high',
    frameworks: [
      'eu-ai-act:12',
      'eu-ai-act:26',
      'iso42001:A.6.2.8',
      'iso42001:A.6.2.6',
      'soc2:CC7.2',
      'iso27001:A.8.15',
      'nist-800-53:AU-2',
      'nist-800-53:AU-12',
    ],
    rationale:
      'Article 12 asks that a high-risk product can record relevant events; it asks neither for every decision nor for immutable logs.',
    references: ['https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],
    select: { architecture: ['llm', 'llm-agent'] },
    verify: {
      JavaScript: [
        {
          any_of: [
            { call: { name: ['logModelDecision', '*.logModelDecision'], state: 'present' } },
            {
              import: {
                name: ['langfuse', '@langfuse/*', 'langsmith', 'langsmith/*', '@arizeai/*', '@traceloop/*', 'braintrust'],
                state: 'present',
              },
            },
          ],
        },
      ],
      Python: [
        {
          any_of: [
            { call: { name: ['log_model_decision', '*.log_model_decision'], state: 'present' } },
            {
              import: {
                name: [
                  'langfuse',
                  'langfuse.*',
                  'langsmith',
                  'langsmith.*',
                  'openinference.*',
                  'mlflow',
                  'mlflow.*',
                  'traceloop.*',
                  'opentelemetry.instrumentation.*',
                ],
                state: 'present',
              },
            },
          ],
        },
      ],
      Go: [{ call: { name: ['LogModelDecision', 'logModelDecision', '*.LogModelDecision'], state: 'present' } }],
      Java: [{ call: { name: ['logModelDecision', '*.logModelDecision'], state: 'present' } }],
    },
    limits: 'Shows that something is recorded, not what, for how long, or whether each decision is covered.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import { logModelDecision } from './audit.js';\nexport const a = (outcome: string) => logModelDecision({ outcome });\n",
          },
        },
        { files: { 'a.py': 'from langfuse import observe\n\n@observe()\ndef a():\n    pass\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': '// logModelDecision({ outcome })\nexport const a = (outcome: string) => outcome;\n' } },
        { files: { 'a.py': 'def a():\n    """log_model_decision()"""\n' } },
      ],
    },
  },
  {
    id: 'AIP-LLM-008',
    name: 'Keys of model providers stay out of the code',
    requirement: 'Never write a key of a model provider into the repository, notebooks and settings of agents included.',
    implementation: { every: 'ANTHROPIC_API_KEY, OPENAI_API_KEY and the like from the secret store.' },
    severity: 'critical',
    frameworks: ['soc2:CC6.1', 'soc2:CC9.2', 'iso27001:A.8.4', 'iso27001:A.8.12', 'iso42001:A.10.2', 'ssdf:PW.5'],
    rationale: 'Such a key opens the account, its costs and often its history.',
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            pattern:
              '(?-i:\\bsk-ant-[a-z]{2,8}\\d{2}-[\\w-]{20,}|\\bsk-(?:proj|svcacct|admin)-[\\w-]{20,}|\\bsk-or-v1-[0-9a-f]{20,}|\\bhf_[A-Za-z]{30,}\\b|\\bgsk_[0-9A-Za-z]{40,}\\b|\\br8_[0-9A-Za-z]{36,}\\b|\\bxai-[0-9A-Za-z]{60,}\\b|\\bpplx-[0-9A-Za-z]{40,}\\b)',
            in: 'any',
          },
        },
      ],
    },
    limits: 'Knows keys with a fixed prefix; older commits are not looked at.',
    samples: {
      holds: [{ files: { 'src/a.ts': 'export const key = process.env.ANTHROPIC_API_KEY; // sk-ant-…\n' } }],
      broken: [
        { files: { 'src/a.ts': `export const key = 'sk-ant-api03-${'x'.repeat(24)}';\n` } },
        { files: { 'a.ipynb': `{"source": ["key = 'sk-proj-${'x'.repeat(24)}'"]}\n` } },
      ],
    },
  },
  {
    id: 'AIP-LLM-009',
    name: 'Model files are loaded without running code',
    requirement: 'Load weights from formats that hold data alone (safetensors, ONNX, GGUF). Never let a model file run code.',
    implementation: { Python: 'safetensors, or torch.load(path, weights_only=True); never trust_remote_code=True.' },
    severity: 'critical',
    frameworks: [
      'soc2:CC6.8',
      'iso27001:A.5.21',
      'iso27001:A.8.28',
      'iso42001:A.4.4',
      'iso42001:A.10.3',
      'eu-ai-act:15',
      'ssdf:PW.4',
      'nist-800-53:SR-4',
    ],
    rationale: 'A pickled model is a program of whoever trained it.',
    references: ['https://docs.pytorch.org/docs/stable/generated/torch.load.html'],
    select: { architecture: ['llm', 'llm-agent', 'model-training'], languages: ['Python'] },
    verify: {
      Python: [
        {
          call: {
            name: ['*.from_pretrained', 'transformers.pipeline', 'datasets.load_dataset', '*.load_dataset'],
            state: 'absent',
            argument: { keyword: 'trust_remote_code', matches: '^True$' },
          },
        },
        { call: { name: 'torch.load', state: 'absent', argument: { keyword: 'weights_only', matches: '^False$' } } },
        { call: { name: ['joblib.load', 'pickle.load', 'pickle.loads', 'dill.load'], state: 'absent' } },
      ],
    },
    limits: 'torch.load that says nothing is safe from version 2.6 on only; libraries that load for you are not opened.',
    samples: {
      holds: [
        {
          files: {
            'a.py': 'import torch\n\n# weights_only=False\ndef a(path):\n    return torch.load(path, weights_only=True)\n',
          },
        },
      ],
      broken: [
        {
          files: {
            'a.py':
              'from transformers import AutoModel\n\ndef a(name):\n    return AutoModel.from_pretrained(name, trust_remote_code=True)\n',
          },
        },
        { files: { 'b.py': 'import torch\n\ndef b(path):\n    return torch.load(path, weights_only=False)\n' } },
        { files: { 'c.py': 'import joblib\n\ndef c(path):\n    return joblib.load(path)\n' } },
      ],
    },
  },
  {
    id: 'AIP-LLM-010',
    name: 'What AI wrote is marked and disclosed',
    requirement:
      'Mark generated text, pictures, sound and film, also so that machines can read the mark, and tell people where they read or hear what a model made.',
    implementation: {
      every: 'A visible text such as "Written by AI" or "You are chatting with an AI assistant"; C2PA for media.',
    },
    severity: 'medium',
    frameworks: ['eu-ai-act:50', 'iso42001:A.9.4', 'soc2:CC2.3'],
    rationale: 'Article 50 has applied since 2 August 2026; which of its duties falls on you is for your own reading.',
    references: ['https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],
    select: { architecture: ['llm', 'llm-agent'] },
    verify: {
      every: [
        {
          pattern_present: {
            languages: [
              'JavaScript',
              'TypeScript',
              'Python',
              'Go',
              'Java',
              'Kotlin',
              'C#',
              'Ruby',
              'PHP',
              'HTML',
              'Vue',
              'JSON',
              'YAML',
            ],
            pattern:
              '\\b(?:AI[- ]generated|(?:generated|written|created|made|drafted) (?:by|with) (?:an? )?AI\\b|AI[- ]assistant|(?:chatting|talking|speaking) (?:to|with) an AI|c2pa)\\b',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits:
      'Finds a wording in the code, not whether people see it where it counts; other languages need a wording of their own.',
    samples: {
      holds: [{ files: { 'src/a.ts': "export const note = 'You are chatting with an AI assistant.';\n" } }],
      broken: [{ files: { 'src/a.ts': "// AI-generated\nexport const note = 'Hello!';\n" } }],
    },
  },
  {
    id: 'AIP-LLM-011',
    name: 'An inventory of AI systems',
    requirement:
      'Keep ai_inventory.yaml: each AI system that the product uses or that writes it, with model, version, purpose, owner, data and approval.',
    implementation: { every: 'ai-provenance inventory draft, then fill in what only people know.' },
    severity: 'high',
    frameworks: [
      'soc2:CC9.2',
      'soc2:CC3.4',
      'iso27001:A.5.9',
      'iso27001:A.5.19',
      'iso42001:A.4.2',
      'iso42001:A.4.4',
      'iso42001:A.10.3',
      'eu-ai-act:11',
      'eu-ai-act:9',
      'pci-dss:6.3.2',
      'nist-800-53:SA-15',
      'ssdf:PO.3',
    ],
    rationale: 'Nobody can answer for systems that nobody has listed.',
    references: ['https://www.iso.org/standard/42001'],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              'ai_inventory.yaml',
              'ai_inventory.yml',
              'ai-inventory.yaml',
              'ai-inventory.yml',
              '.github/ai_inventory.yaml',
              'docs/ai_inventory.yaml',
            ],
          },
        },
      ],
    },
    limits: 'Shows that the file is there; whether it agrees with git is for ai-provenance inventory validate.',
    samples: {
      holds: [{ files: { 'ai_inventory.yaml': 'version: "1"\nsystems: []\n' } }],
      broken: [{ files: { 'README.md': 'ai_inventory.yaml is to come\n' } }],
    },
  },
];
