import type { ControlRow } from './row.js';

/** Logs, audit logs, monitoring, and what logs must not hold. */
export const logging: readonly ControlRow[] = [
  {
    id: 'AIP-LOG-001',
    name: 'A structured logger',
    requirement: 'Write logs through one structured logger with time, level, event and identity as fields, not by printing text.',
    implementation: {
      JavaScript: 'pino or winston.',
      Python: 'logging with a JSON formatter, or structlog.',
      Go: 'log/slog, zap or zerolog.',
      Java: 'SLF4J over Logback or Log4j 2.',
    },
    severity: 'medium',
    frameworks: [
      'soc2:CC7.2',
      'iso27001:A.8.15',
      'nist-800-53:AU-3',
      'nist-800-53:AU-12',
      'pci-dss:10.2.2',
      'ssdf:PW.5',
      'eu-ai-act:12',
    ],
    rationale: 'Fields can be searched, counted and checked; sentences cannot.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
    select: { architecture: ['http-api', 'web-app', 'background-worker', 'llm', 'llm-agent'] },
    verify: {
      JavaScript: [
        {
          import: {
            name: ['pino', 'winston', 'bunyan', 'log4js', '@nestjs/common', 'tslog', '@opentelemetry/api-logs', 'fastify'],
            state: 'present',
          },
        },
      ],
      Python: [{ import: { name: ['logging', 'logging.*', 'structlog', 'loguru'], state: 'present' } }],
      Go: [
        {
          import: {
            name: ['log/slog', 'go.uber.org/zap', 'github.com/rs/zerolog', 'github.com/sirupsen/logrus'],
            state: 'present',
          },
        },
      ],
      Java: [
        {
          import: {
            name: ['org.slf4j.*', 'org.apache.logging.log4j.*', 'java.util.logging.*', 'lombok.extern.slf4j.Slf4j'],
            state: 'present',
          },
        },
      ],
    },
    limits: 'Shows that a logger is there, not what is logged.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "import pino from 'pino';\nexport const log = pino();\n" } },
        { files: { 'a.py': 'import logging\n\nlog = logging.getLogger(__name__)\n' } },
        { files: { 'a.go': 'package a\n\nimport "log/slog"\n\nvar Log = slog.Default()\n' } },
        { files: { 'A.java': 'import org.slf4j.LoggerFactory;\n\nclass A {}\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "// import pino from 'pino';\nexport const log = (t: string) => console.log(t);\n" } },
        { files: { 'a.go': 'package a\n\nimport "fmt"\n\nfunc a() { fmt.Println("log/slog") }\n' } },
      ],
    },
  },
  {
    id: 'AIP-LOG-002',
    name: 'No credentials in logs',
    requirement:
      'Never log a password, token, key, cookie or Authorization header, not even in debug mode. Redact by name in the logger.',
    implementation: {
      JavaScript: "pino({ redact: ['password', 'token', 'req.headers.authorization'] }).",
      Python: 'A logging.Filter that redacts by name.',
      Go: 'slog.HandlerOptions.ReplaceAttr that redacts by name.',
      Java: 'A pattern that masks, or types whose toString hides the value.',
    },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:C1.1', 'iso27001:A.8.12', 'iso27001:A.8.15', 'ssdf:PW.5', 'pci-dss:6.2.4', 'pci-dss:10.3.1'],
    rationale: 'Logs are read by more people and kept longer than the data.',
    references: ['https://cwe.mitre.org/data/definitions/532.html'],
    select: {},
    verify: {
      JavaScript: [
        {
          call: {
            name: [
              'console.log',
              'console.info',
              'console.debug',
              'console.warn',
              'console.error',
              'logger.*',
              'log.*',
              '*.log.info',
              '*.logger.info',
            ],
            state: 'absent',
            argument: {
              matches:
                '^(?:[\\w$]+\\??\\.)*(?:\\w*(?:password|passwd|secret|apikey|api_key|authorization|privatekey|private_key)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)$|\\$\\{[^}]*(?:password|passwd|secret|\\b(?:access_?|refresh_?|auth_?)?token|api_?key|authorization)\\}',
            },
          },
        },
      ],
      Python: [
        {
          call: {
            name: ['print', 'logging.*', 'logger.*', 'log.*'],
            state: 'absent',
            argument: {
              matches:
                '^(?:\\w+\\.)*(?:\\w*(?:password|passwd|secret|api_key|authorization|private_key)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)$|^f["\'][\\s\\S]*\\{[^}]*(?:password|passwd|secret|\\b(?:access_?|refresh_?|auth_?)?token|api_key|authorization)\\}',
            },
          },
        },
      ],
      Go: [
        {
          call: {
            name: ['fmt.Println', 'fmt.Printf', 'log.Println', 'log.Printf', 'log/slog.*', 'slog.*', 'logger.*'],
            state: 'absent',
            argument: {
              matches:
                '^(?:\\w+\\.)*(?:\\w*(?:password|passwd|secret|apikey|authorization|privatekey)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)$',
            },
          },
        },
      ],
      Java: [
        {
          call: {
            name: ['System.out.println', 'log.*', 'logger.*', 'LOG.*', 'LOGGER.*'],
            state: 'absent',
            argument: {
              matches:
                '^(?:\\w+\\.)*(?:get)?(?:\\w*(?:password|passwd|secret|apikey|authorization|privatekey)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)(?:\\(\\))?$|"\\s*\\+\\s*(?:\\w*(?:password|passwd|secret|apikey)|(?:\\w*(?:access|refresh|auth|bearer|api|session|jwt)_?)?token)\\b',
            },
          },
        },
      ],
    },
    limits: 'Goes by the name of what is logged; whole objects and requests may hold the same.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "export const a = (user: string) => console.log('password changed', user);\n" } },
        { files: { 'a.py': 'import logging\n\nlogger = logging.getLogger()\nlogger.info("token refreshed")\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': 'export const a = (password: string) => console.log(password);\n' } },
        {
          files: {
            'a.py': 'import logging\n\nlogger = logging.getLogger()\n\ndef a(token):\n    logger.info("signed in %s", token)\n',
          },
        },
        { files: { 'a.go': 'package a\n\nimport "fmt"\n\nfunc a(password string) { fmt.Println(password) }\n' } },
        { files: { 'A.java': 'class A {\n  void a(String password) {\n    System.out.println(password);\n  }\n}\n' } },
      ],
    },
  },
  {
    id: 'AIP-LOG-003',
    name: 'An audit log of who did what',
    requirement:
      'Write an audit event for each sign-in, each change of rights and each change or export of sensitive data: who, what, on what, when, with which outcome.',
    implementation: {
      JavaScript: 'auditLog({ actor, action, target, outcome }) in its own stream.',
      Python: 'audit_log(actor=…, action=…, target=…, outcome=…).',
      Go: 'audit.Log(ctx, audit.Event{Actor: …, Action: …, Target: …}).',
      Java: 'auditLogger.log(new AuditEvent(actor, action, target, outcome)).',
    },
    severity: 'high',
    frameworks: [
      'soc2:CC7.2',
      'soc2:CC7.3',
      'iso27001:A.8.15',
      'iso27001:A.5.28',
      'nist-800-53:AU-2',
      'nist-800-53:AU-3',
      'nist-800-53:AU-12',
      'pci-dss:10.2.1',
      'pci-dss:10.2.2',
      'eu-ai-act:12',
    ],
    rationale: 'What happened can only be told later if it was written down then.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Vocabulary_Cheat_Sheet.html'],
    select: { data_classes: ['pii', 'health', 'payment-card', 'credentials'] },
    verify: {
      every: [
        {
          pattern_present: {
            languages: ['JavaScript', 'TypeScript', 'Python', 'Go', 'Java', 'Kotlin', 'C#', 'Ruby', 'PHP', 'Rust'],
            pattern: '\\b\\w*audit\\w*(?:\\s*\\.\\s*\\w+){0,2}\\s*\\(',
            in: 'code',
            except: ['**/test/', '**/tests/', '**/__tests__/', '**/*.test.*', '**/*_test.*'],
          },
        },
      ],
    },
    limits: 'Sees that something called audit is called, not that each event is covered, nor that the log cannot be changed.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "export const a = (actor: string) => auditLog({ actor, action: 'export' });\n" } },
        { files: { 'a.py': 'def a(actor):\n    audit.record(actor, "export")\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "// auditLog({ actor })\nexport const a = 'audit(actor)';\n" } },
        { files: { 'a.py': 'def a(actor):\n    """audit.record(actor)"""\n' } },
      ],
    },
  },
  {
    id: 'AIP-LOG-004',
    name: 'Logs are kept long enough',
    requirement:
      'State how long each group of logs is kept: at least six months, longer where your commitments say so. Never leave it open.',
    implementation: { every: 'Terraform: retention_in_days = 365 in each aws_cloudwatch_log_group.' },
    severity: 'medium',
    frameworks: [
      'soc2:CC7.2',
      'soc2:CC7.3',
      'iso27001:A.8.15',
      'iso27001:A.5.33',
      'nist-800-53:AU-11',
      'eu-ai-act:19',
      'eu-ai-act:26',
      'iso42001:A.6.2.8',
    ],
    rationale: 'Six months is the floor of the EU AI Act for logs of high-risk systems. SOC 2 names no period.',
    references: ['https://eur-lex.europa.eu/eli/reg/2024/1689/oj'],
    select: { deployment: ['terraform'] },
    verify: {
      every: [
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_cloudwatch_log_group.*.retention_in_days',
            is: { at_least: 180 },
            if_missing: 'skip',
          },
        },
      ],
    },
    limits: 'A group that says nothing keeps its logs for ever and is not judged; other stores of logs are not seen.',
    samples: {
      holds: [{ files: { 'logs.tf': 'resource "aws_cloudwatch_log_group" "app" {\n  retention_in_days = 365\n}\n' } }],
      broken: [{ files: { 'logs.tf': 'resource "aws_cloudwatch_log_group" "app" {\n  retention_in_days = 30\n}\n' } }],
    },
  },
  {
    id: 'AIP-LOG-005',
    name: 'Audit logs of card data are kept twelve months',
    requirement: 'Keep the audit logs of the cardholder environment twelve months at least, the latest three months at hand.',
    implementation: { every: 'Terraform: retention_in_days = 400 in each aws_cloudwatch_log_group of that environment.' },
    severity: 'high',
    frameworks: ['pci-dss:10.5.1', 'pci-dss:10.3.3', 'nist-800-53:AU-11', 'iso27001:A.5.33'],
    rationale: 'PCI DSS 4.0.1, 10.5.1. It concerns the cardholder environment, not personal data in general.',
    references: ['https://www.pcisecuritystandards.org/document_library/'],
    select: { data_classes: ['payment-card'], deployment: ['terraform'] },
    verify: {
      every: [
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_cloudwatch_log_group.*.retention_in_days',
            is: { at_least: 365 },
            if_missing: 'skip',
          },
        },
      ],
    },
    limits: 'Cannot tell which groups belong to the cardholder environment, nor what is at hand.',
    samples: {
      holds: [{ files: { 'logs.tf': 'resource "aws_cloudwatch_log_group" "cards" {\n  retention_in_days = 400\n}\n' } }],
      broken: [{ files: { 'logs.tf': 'resource "aws_cloudwatch_log_group" "cards" {\n  retention_in_days = 180\n}\n' } }],
    },
  },
  {
    id: 'AIP-LOG-006',
    name: 'The program can be watched',
    requirement:
      'Send metrics, traces or errors to a monitoring system, and alert on failures of sign-in, of rights and of the logs themselves.',
    implementation: { every: 'OpenTelemetry, Prometheus or Sentry, started with the program.' },
    severity: 'medium',
    frameworks: [
      'soc2:CC7.2',
      'soc2:CC4.1',
      'iso27001:A.8.16',
      'iso42001:A.6.2.6',
      'pci-dss:10.7',
      'pci-dss:10.4.1',
      'nist-800-53:AU-6',
    ],
    rationale: 'What nobody watches is found by customers.',
    references: ['https://opentelemetry.io/docs/'],
    select: { architecture: ['http-api', 'web-app', 'background-worker', 'llm', 'llm-agent'] },
    verify: {
      JavaScript: [
        {
          import: {
            name: ['@opentelemetry/*', '@sentry/*', 'prom-client', 'dd-trace', 'newrelic', 'applicationinsights', '@datadog/*'],
            state: 'present',
          },
        },
      ],
      Python: [
        {
          import: {
            name: [
              'opentelemetry',
              'opentelemetry.*',
              'sentry_sdk',
              'sentry_sdk.*',
              'prometheus_client',
              'ddtrace',
              'newrelic.agent',
            ],
            state: 'present',
          },
        },
      ],
      Go: [
        {
          import: {
            name: [
              'go.opentelemetry.io/*',
              'github.com/prometheus/client_golang/*',
              'github.com/getsentry/sentry-go',
              'gopkg.in/DataDog/*',
            ],
            state: 'present',
          },
        },
      ],
      Java: [{ import: { name: ['io.opentelemetry.*', 'io.micrometer.*', 'io.sentry.*', 'io.prometheus.*'], state: 'present' } }],
    },
    limits: 'Agents that are added when the program is deployed are not seen, nor are the alerts.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "import { trace } from '@opentelemetry/api';\nexport const tracer = trace.getTracer('app');\n" } },
        { files: { 'a.py': 'from prometheus_client import Counter\n\nrequests = Counter("requests", "all")\n' } },
        { files: { 'A.java': 'import io.micrometer.core.instrument.MeterRegistry;\n\nclass A {}\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "// import '@sentry/node'\nexport const tracer = null;\n" } },
        { files: { 'a.py': 'tracer = None  # import sentry_sdk\n' } },
      ],
    },
  },
  {
    id: 'AIP-LOG-007',
    name: 'Audit trails of the cloud are protected',
    requirement: 'Switch on validation of log files for each trail, and record all regions.',
    implementation: {
      every: 'Terraform: enable_log_file_validation = true and is_multi_region_trail = true in each aws_cloudtrail.',
    },
    severity: 'high',
    frameworks: ['soc2:CC7.2', 'iso27001:A.8.15', 'iso27001:A.5.33', 'nist-800-53:AU-9', 'pci-dss:10.3.2', 'pci-dss:10.3.4'],
    rationale: 'A trail that can be changed unseen proves little.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html'],
    select: { deployment: ['terraform'] },
    verify: {
      every: [
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_cloudtrail.*.enable_log_file_validation',
            is: { equals: true },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '**/*.tf',
            path: 'resource.aws_cloudtrail.*.is_multi_region_trail',
            is: { equals: true },
            if_missing: 'skip',
          },
        },
      ],
    },
    limits: 'A trail that says nothing is not judged.',
    samples: {
      holds: [
        {
          files: {
            'trail.tf':
              'resource "aws_cloudtrail" "all" {\n  enable_log_file_validation = true\n  is_multi_region_trail = true\n}\n',
          },
        },
      ],
      broken: [
        {
          files: {
            'trail.tf':
              'resource "aws_cloudtrail" "all" {\n  enable_log_file_validation = false\n  is_multi_region_trail = true\n}\n',
          },
        },
      ],
    },
  },
];
