import type { ControlRow } from './row.js';

/** Personal data: who looked at it, how long it is kept, where it must not appear. */
export const privacy: readonly ControlRow[] = [
  {
    id: 'AIP-PRV-001',
    name: 'Every access to personal data is logged',
    requirement:
      'Call logPiiAccess (log_pii_access, LogPiiAccess) wherever code reads or exports personal data: who, whose record, which fields by name, why. Never log the values.',
    implementation: {
      JavaScript: 'logPiiAccess({ actor, subject, fields, purpose }) beside each query.',
      Python: 'log_pii_access(actor=…, subject=…, fields=[…], purpose=…) beside each query.',
      Go: 'audit.LogPiiAccess(ctx, actor, subject, fields, purpose) beside each query.',
      Java: 'audit.logPiiAccess(actor, subject, fields, purpose) beside each query.',
    },
    severity: 'high',
    frameworks: [
      'soc2:CC7.2',
      'soc2:P4',
      'soc2:P8',
      'iso27001:A.8.15',
      'iso27001:A.8.12',
      'nist-800-53:AU-2',
      'nist-800-53:AU-12',
    ],
    rationale: 'One name for it makes the log searchable and its absence visible.',
    references: ['https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html'],
    select: { data_classes: ['pii', 'health'] },
    verify: {
      JavaScript: [{ call: { name: ['logPiiAccess', '*.logPiiAccess'], state: 'present' } }],
      Python: [{ call: { name: ['log_pii_access', '*.log_pii_access'], state: 'present' } }],
      Go: [{ call: { name: ['LogPiiAccess', '*.LogPiiAccess', 'logPiiAccess'], state: 'present' } }],
      Java: [{ call: { name: ['logPiiAccess', '*.logPiiAccess'], state: 'present' } }],
    },
    limits:
      'Shows that the call is made somewhere; change the name in your file to the one you use. That each access is covered is for review.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts':
              "import { logPiiAccess } from './audit.js';\nexport const a = (actor: string) => logPiiAccess({ actor, fields: ['email'] });\n",
          },
        },
        {
          files: {
            'a.py': 'from audit import log_pii_access\n\ndef a(actor):\n    log_pii_access(actor=actor, fields=["email"])\n',
          },
        },
        { files: { 'a.go': 'package a\n\nimport "acme.io/audit"\n\nfunc a(actor string) { audit.LogPiiAccess(actor) }\n' } },
        { files: { 'A.java': 'class A {\n  void a(Audit audit, String actor) {\n    audit.logPiiAccess(actor);\n  }\n}\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': "// logPiiAccess({ actor })\nexport const a = 'logPiiAccess(actor)';\n" } },
        { files: { 'a.py': 'import logging\n\nlogging.info("PII accessed")\n' } },
      ],
    },
  },
  {
    id: 'AIP-PRV-002',
    name: 'A written period for each kind of personal data',
    requirement: 'State in docs/data-retention.md for each kind of personal data: why it is held, how long, and what deletes it.',
    implementation: { every: 'docs/data-retention.md with one row for each kind, under a heading Retention.' },
    severity: 'medium',
    frameworks: ['soc2:C1.2', 'soc2:P4', 'iso27001:A.5.33', 'iso27001:A.5.36'],
    rationale: 'What has no period is kept for ever.',
    references: ['https://eur-lex.europa.eu/eli/reg/2016/679/oj'],
    select: { data_classes: ['pii', 'health', 'payment-card'] },
    verify: {
      every: [
        {
          file_exists: {
            path: [
              'docs/data-retention.md',
              'docs/DATA-RETENTION.md',
              'DATA_RETENTION.md',
              'docs/privacy/retention.md',
              'docs/retention.md',
            ],
            section: 'Retention',
          },
        },
      ],
    },
    limits: 'Shows that the document exists, not that anything is deleted.',
    samples: {
      holds: [{ files: { 'docs/data-retention.md': '# Data\n\n## Retention\n\nInvoices: ten years.\n' } }],
      broken: [
        { files: { 'docs/data-retention.md': '# Data\n\nTo be written.\n' } },
        { files: { 'README.md': '# Retention\n' } },
      ],
    },
  },
  {
    id: 'AIP-PRV-003',
    name: 'No personal data in logs',
    requirement: 'Never log names, addresses, numbers of people or card numbers. Log an internal number instead.',
    implementation: { every: 'logger.info({ userId }) and never the address itself.' },
    severity: 'high',
    frameworks: ['soc2:C1.1', 'soc2:P4', 'soc2:P6', 'iso27001:A.8.12', 'iso27001:A.8.15', 'ssdf:PW.5', 'pci-dss:10.3.1'],
    rationale: 'Logs have other readers and other periods than the data.',
    references: ['https://cwe.mitre.org/data/definitions/532.html'],
    select: { data_classes: ['pii', 'health', 'payment-card'] },
    verify: {
      JavaScript: [
        {
          call: {
            name: ['console.log', 'console.info', 'console.debug', 'console.warn', 'console.error', 'logger.*', 'log.*'],
            state: 'absent',
            argument: {
              matches:
                '^(?:[\\w$]+\\??\\.)+(?:email|ssn|phone|birthdate|dateofbirth|address|cardnumber|iban|passport)$|\\$\\{[^}]*\\.(?:email|ssn|phone|birthdate|cardnumber|iban|passport)\\}',
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
                '^(?:\\w+\\.)+(?:email|ssn|phone|birth_?date|date_of_birth|address|card_number|iban|passport)$|^f["\'][\\s\\S]*\\{[^}]*\\.(?:email|ssn|phone|birth_?date|card_number|iban|passport)\\}',
            },
          },
        },
      ],
      Go: [
        {
          call: {
            name: ['fmt.Println', 'fmt.Printf', 'log.Println', 'log.Printf', 'log/slog.*', 'slog.*', 'logger.*'],
            state: 'absent',
            argument: { matches: '^(?:\\w+\\.)+(?:Email|SSN|Phone|BirthDate|CardNumber|IBAN|Passport)$' },
          },
        },
      ],
      Java: [
        {
          call: {
            name: ['System.out.println', 'log.*', 'logger.*', 'LOG.*', 'LOGGER.*'],
            state: 'absent',
            argument: { matches: '\\.get(?:Email|Ssn|Phone|BirthDate|CardNumber|Iban|Passport)\\s*\\(\\s*\\)' },
          },
        },
      ],
    },
    limits: 'Goes by the names of fields; whole objects and free text may hold the same.',
    samples: {
      holds: [
        { files: { 'src/a.ts': "export const a = (user: User) => console.log('changed', user.id); // not user.email\n" } },
        {
          files: {
            'a.py': 'import logging\n\nlogger = logging.getLogger()\n\ndef a(user):\n    logger.info("changed %s", user.id)\n',
          },
        },
      ],
      broken: [
        { files: { 'src/a.ts': "export const a = (user: User) => console.log('changed', user.email);\n" } },
        {
          files: {
            'a.py': 'import logging\n\nlogger = logging.getLogger()\n\ndef a(user):\n    logger.info(f"changed {user.email}")\n',
          },
        },
        { files: { 'A.java': 'class A {\n  void a(User user) {\n    logger.info("changed {}", user.getEmail());\n  }\n}\n' } },
      ],
    },
  },
];
