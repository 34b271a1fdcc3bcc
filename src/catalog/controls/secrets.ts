import type { ControlRow } from './row.js';

/** Credentials in the tree. */
export const secrets: readonly ControlRow[] = [
  {
    id: 'AIP-SEC-001',
    name: 'No private keys in the repository',
    requirement: 'Never commit a private key, in whatever format. Load keys from the secret store when the program starts.',
    implementation: {
      every: 'Read the key from the secret store or from a mounted file; keep only public keys and certificates in git.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.1', 'soc2:C1.1', 'iso27001:A.8.4', 'iso27001:A.8.12', 'ssdf:PS.1', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Whoever can read the repository, now or later, has the key.',
    references: ['https://cwe.mitre.org/data/definitions/321.html'],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            pattern: '-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ENCRYPTED|PGP) )?PRIVATE KEY(?: BLOCK)?-----',
            in: 'any',
            except: ['**/testdata/', '**/fixtures/'],
          },
        },
      ],
    },
    limits: 'Sees keys in text form in this tree; binary key stores and older commits are not looked at.',
    samples: {
      holds: [{ files: { 'certs/public.pem': '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n' } }],
      broken: [{ files: { 'certs/server.pem': '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n' } }],
    },
  },
  {
    id: 'AIP-SEC-002',
    name: 'Files with settings of the environment stay out of git',
    requirement: 'Never commit .env files. List them in .gitignore and commit a .env.example without values instead.',
    implementation: { every: 'A line .env in .gitignore; .env.example with the names alone.' },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:C1.1', 'iso27001:A.8.4', 'iso27001:A.8.9', 'ssdf:PS.1'],
    rationale: 'Such files hold the credentials of whoever wrote them.',
    references: ['https://12factor.net/config'],
    select: { architecture: ['web-app', 'http-api', 'background-worker', 'llm', 'llm-agent'] },
    verify: {
      every: [
        { file_exists: { path: '**/.gitignore' } },
        { pattern_present: { paths: ['**/.gitignore'], pattern: '^\\s*(?:\\*\\*?/|/)?\\*?\\.env(?:\\b|\\*|$)', in: 'any' } },
        {
          pattern_absent: {
            paths: ['**/.env', '**/.env.*', '**/*.env'],
            except: ['**/.env.example', '**/.env.sample', '**/.env.template', '**/.env.dist', '**/.env.*.example'],
            pattern: '=\\s*\\S',
            in: 'any',
          },
        },
      ],
    },
    limits: 'Files that were committed once and removed later still lie in the history.',
    samples: {
      holds: [{ files: { '.gitignore': 'node_modules\n.env\n', '.env.example': 'API_KEY=\n' } }],
      broken: [
        { files: { 'README.md': '# App\n' } },
        { files: { '.gitignore': 'node_modules\n' } },
        { files: { '.gitignore': '.env\n', '.env.production': 'API_KEY=s3cr3t\n' } },
      ],
    },
  },
  {
    id: 'AIP-SEC-003',
    name: 'No access keys of known services in the code',
    requirement: 'Never write an access key of a service into a file of the repository, examples and tests included.',
    implementation: {
      JavaScript: 'process.env.NAME, filled from the secret store.',
      Python: 'os.environ["NAME"], filled from the secret store.',
      Go: 'os.Getenv("NAME"), filled from the secret store.',
      Java: 'System.getenv("NAME"), filled from the secret store.',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.7', 'iso27001:A.8.4', 'iso27001:A.8.12', 'ssdf:PW.5', 'pci-dss:6.2.4'],
    rationale: 'Keys of public formats are found within minutes after they are published.',
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            // AWS · GitHub · GitLab · Slack · Stripe · Google · npm, by the prefixes these services document.
            pattern:
              '(?-i:\\bAKIA[0-9A-Z]{16}\\b|\\bgh[pousr]_[0-9A-Za-z]{36}\\b|\\bgithub_pat_[0-9A-Za-z_]{60,}\\b|\\bglpat-[0-9A-Za-z_-]{20}\\b|\\bxox[abprs]-[0-9A-Za-z-]{20,}|\\bsk_live_[0-9A-Za-z]{20,}|\\bAIza[0-9A-Za-z_-]{35}\\b|\\bnpm_[0-9A-Za-z]{36}\\b)',
            in: 'any',
          },
        },
      ],
    },
    limits: 'Knows a few formats with a fixed prefix; a secret scanner knows more, and older commits are not looked at.',
    samples: {
      holds: [{ files: { 'src/a.ts': 'export const key = process.env.AWS_ACCESS_KEY_ID; // like AKIA…\n' } }],
      broken: [{ files: { 'src/a.ts': "export const key = 'AKIAIOSFODNN7EXAMPLE';\n" } }],
    },
  },
  {
    id: 'AIP-SEC-004',
    name: 'No passwords as literals',
    requirement: 'Never assign a password, secret or token as a literal. Take it from the environment or from the secret store.',
    implementation: {
      JavaScript: 'const password = required("DB_PASSWORD") over process.env.',
      Python: 'password = os.environ["DB_PASSWORD"].',
      Go: 'password := os.Getenv("DB_PASSWORD").',
      Java: '@Value("${db.password}") or System.getenv("DB_PASSWORD").',
    },
    severity: 'critical',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.28', 'iso27001:A.8.4', 'ssdf:PW.5', 'pci-dss:6.2.4', 'pci-dss:7.2.5'],
    rationale: 'A literal is the same everywhere, is never changed, and is read by everyone who reads the code.',
    references: ['https://cwe.mitre.org/data/definitions/798.html'],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ['JavaScript', 'TypeScript', 'Python', 'Go', 'Java', 'Kotlin', 'C#', 'Ruby', 'PHP', 'Rust', 'HCL'],
            pattern:
              '\\b\\w*(?:password|passwd|secret|api_?key|access_?key|auth_?token)\\w*["\']?\\s*(?::\\s*string\\s*)?(?::?=|:)\\s*["\'`][^"\'`\\s${}<>]{8,}["\'`]',
            in: 'code-and-strings',
            except: [
              '**/test/',
              '**/tests/',
              '**/__tests__/',
              '**/fixtures/',
              '**/testdata/',
              '**/*.test.*',
              '**/*_test.*',
              '**/*.spec.*',
            ],
            except_lines:
              '["\'](?:[a-z]+(?:[_.-][a-z]+)+|user_?names?|passwords?|authorization)["\']|example|placeholder|change-?me|dummy|your[-_]|xxxx|header|label|message|field|\\w(?:id|name|type|url|uri|path|prefix|env|var)["\']?\\s*(?::?=|:)',
          },
        },
      ],
    },
    limits:
      'Goes by the name of what is assigned; a secret under another name, or one of words joined by lines and dots, is not seen, and some literals are harmless.',
    samples: {
      holds: [
        { files: { 'src/a.ts': 'export const password = process.env.DB_PASSWORD; // password = "hunter2hunter2"\n' } },
        { files: { 'a.py': 'import os\n\nDB_PASSWORD = os.environ["DB_PASSWORD"]\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "export const dbPassword = 'hunter2hunter2';\n" } },
        { files: { 'a.py': 'DB_PASSWORD = "hunter2hunter2"\n' } },
        { files: { 'a.go': 'package a\n\nvar apiKey = "hunter2hunter2"\n' } },
        { files: { 'A.java': 'class A {\n  String password = "hunter2hunter2";\n}\n' } },
      ],
    },
  },
  {
    id: 'AIP-SEC-005',
    name: 'No secrets in container images',
    requirement:
      'Never set a password, token or key by ENV or ARG of a Dockerfile. Use build secrets, and give run-time secrets at run time.',
    implementation: { every: 'RUN --mount=type=secret,id=token … instead of ARG TOKEN.' },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'iso27001:A.8.9', 'iso27001:A.8.12', 'ssdf:PO.5', 'ssdf:PW.5'],
    rationale: 'Every layer of an image can be read by whoever can pull it.',
    references: ['https://docs.docker.com/build/building/secrets/'],
    select: { deployment: ['containers', 'kubernetes'] },
    verify: {
      every: [
        {
          pattern_absent: {
            languages: ['Dockerfile'],
            pattern:
              '^\\s*(?:ENV|ARG)\\s+(?:\\S+=\\S+\\s+)*\\w*(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|PRIVATE_?KEY)\\w*(?:=|\\s+)\\S',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'Files that are copied into the image are not looked into.',
    samples: {
      holds: [{ files: { Dockerfile: 'FROM scratch\n# ENV API_TOKEN=abc\nENV PORT=8080\n' } }],
      broken: [{ files: { Dockerfile: 'FROM scratch\nENV API_TOKEN=abc\n' } }],
    },
  },
  {
    id: 'AIP-SEC-006',
    name: 'A secret scanner runs on every change',
    requirement: 'Run a maintained secret scanner in CI or before each commit.',
    implementation: { every: 'gitleaks, trufflehog or detect-secrets as a step of the workflow or as a pre-commit hook.' },
    severity: 'medium',
    frameworks: ['soc2:CC7.1', 'soc2:CC4.1', 'iso27001:A.8.8', 'iso27001:A.8.29', 'ssdf:PW.7', 'ssdf:RV.1', 'nist-800-53:SA-11'],
    rationale: 'A scanner knows hundreds of formats, and sees each commit.',
    references: ['https://github.com/gitleaks/gitleaks'],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: ['.github/workflows/', '.gitlab-ci.yml', '**/.pre-commit-config.yaml', '.circleci/', 'azure-pipelines.yml'],
          },
        },
        {
          pattern_present: {
            paths: ['.github/workflows/', '.gitlab-ci.yml', '**/.pre-commit-config.yaml', '.circleci/', 'azure-pipelines.yml'],
            pattern: '\\b(?:gitleaks|trufflehog|detect-secrets|ggshield|secretlint)\\b',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'Shows that a scanner is named, not that its findings stop a change; push protection of the code host is not seen.',
    samples: {
      holds: [
        { files: { '.pre-commit-config.yaml': 'repos:\n  - repo: https://github.com/gitleaks/gitleaks\n    rev: v8.18.0\n' } },
      ],
      broken: [
        { files: { 'README.md': '# App\n' } },
        { files: { '.github/workflows/ci.yml': '# gitleaks is to come\non: push\njobs: {}\n' } },
      ],
    },
  },
];
