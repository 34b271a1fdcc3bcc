import type { ControlRow } from './row.js';

/** Who answers for what, and what is written down. */
export const governance: readonly ControlRow[] = [
  {
    id: 'AIP-GOV-001',
    name: 'Every path has an owner',
    requirement: 'Keep a CODEOWNERS file with a default owner and owners for what is sensitive, and require their review.',
    implementation: { every: '.github/CODEOWNERS with a line * @acme/maintainers first.' },
    severity: 'high',
    frameworks: [
      'soc2:CC1.3',
      'soc2:CC1.5',
      'soc2:CC8.1',
      'iso27001:A.5.3',
      'iso27001:A.8.32',
      'iso42001:A.3.2',
      'ssdf:PW.7',
      'nist-800-53:AC-5',
      'nist-800-53:SA-11',
      'pci-dss:6.2.3',
      'pci-dss:6.2.3.1',
    ],
    rationale: 'A change that a tool wrote needs a person who answers for it.',
    references: [
      'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    ],
    select: {},
    verify: {
      every: [
        { file_exists: { path: ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'] } },
        {
          pattern_present: {
            paths: ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'],
            pattern: '^\\s*(?:\\*|/?\\*\\*(?:/\\*)?)\\s+(?:@\\S+|\\S+@\\S+)',
            in: 'any',
          },
        },
      ],
    },
    limits: 'Whether the host requires the review of owners is not in the repository.',
    samples: {
      holds: [{ files: { '.github/CODEOWNERS': '* @acme/maintainers\n/infra/ @acme/platform\n' } }],
      broken: [
        { files: { 'README.md': '# App\n' } },
        { files: { '.github/CODEOWNERS': '# * @acme/maintainers\n/infra/ @acme/platform\n' } },
      ],
    },
  },
  {
    id: 'AIP-GOV-002',
    name: 'A way to report weaknesses',
    requirement: 'Keep a SECURITY.md that says how to report a weakness, to whom, and what happens then.',
    implementation: { every: 'SECURITY.md with a heading about reporting and an address.' },
    severity: 'medium',
    frameworks: ['soc2:CC2.3', 'soc2:CC7.3', 'iso27001:A.8.8', 'iso42001:A.3.3', 'ssdf:RV.1'],
    rationale: 'Whoever finds something must know where to take it.',
    references: ['https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository'],
    select: {},
    verify: {
      every: [
        { file_exists: { path: ['SECURITY.md', '.github/SECURITY.md', 'docs/SECURITY.md', 'SECURITY.rst', 'SECURITY.txt'] } },
        {
          pattern_present: {
            paths: ['SECURITY.*', '.github/SECURITY.*', 'docs/SECURITY.*'],
            pattern: '[\\w.+-]+@[\\w-]+\\.[\\w.-]+|security/advisories|https?://\\S+',
            in: 'any',
          },
        },
      ],
    },
    limits: 'A policy of the whole organisation (a .github repository) is not seen; nor whether anyone answers.',
    samples: {
      holds: [{ files: { 'SECURITY.md': '# Reporting\n\nWrite to security@acme.io.\n' } }],
      broken: [
        { files: { 'README.md': '# Security\n\nWrite to security@acme.io.\n' } },
        { files: { 'SECURITY.md': '# Reporting\n\nTo be written.\n' } },
      ],
    },
  },
  {
    id: 'AIP-GOV-003',
    name: 'A plan for incidents',
    requirement:
      'Keep a plan for incidents in docs/incident-response.md: who is called, who decides, how a release is taken back, whom to tell.',
    implementation: { every: 'docs/incident-response.md, reviewed once a year.' },
    severity: 'medium',
    frameworks: ['soc2:CC7.4', 'soc2:CC7.5', 'soc2:CC7.3', 'iso42001:A.8.4', 'eu-ai-act:17'],
    rationale: 'In the night of the incident nobody writes a plan.',
    references: ['https://csrc.nist.gov/pubs/sp/800/61/r3/final'],
    select: { architecture: ['http-api', 'web-app', 'background-worker', 'llm', 'llm-agent'] },
    verify: {
      every: [
        {
          file_exists: {
            path: [
              'docs/incident-response.md',
              'docs/INCIDENT-RESPONSE.md',
              'docs/incident-response/README.md',
              'INCIDENT_RESPONSE.md',
              'docs/runbooks/incident-response.md',
              'docs/security/incident-response.md',
            ],
          },
        },
      ],
    },
    limits: 'Shows that a plan is there, not that anyone has tried it; many teams keep it elsewhere.',
    samples: {
      holds: [{ files: { 'docs/incident-response.md': '# Incidents\n\nCall the duty phone.\n' } }],
      broken: [{ files: { 'README.md': 'See docs/incident-response.md\n' } }],
    },
  },
  {
    id: 'AIP-GOV-004',
    name: 'Changes are described',
    requirement: 'Give every pull request a template that asks for reason, impact, tests, the way back, and the use of AI.',
    implementation: { every: '.github/pull_request_template.md with these headings.' },
    severity: 'low',
    frameworks: [
      'soc2:CC8.1',
      'soc2:CC3.4',
      'soc2:CC2.2',
      'iso27001:A.8.32',
      'iso42001:A.6.2.7',
      'ssdf:PW.2',
      'nist-800-53:CM-4',
      'pci-dss:6.5.1',
      'eu-ai-act:11',
    ],
    rationale: 'Reviewers and auditors ask these questions of each change.',
    references: ['https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests'],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              '.github/pull_request_template.md',
              '.github/PULL_REQUEST_TEMPLATE.md',
              'PULL_REQUEST_TEMPLATE.md',
              'pull_request_template.md',
              'docs/pull_request_template.md',
              '.gitlab/merge_request_templates/Default.md',
              '.github/PULL_REQUEST_TEMPLATE/',
            ],
          },
        },
      ],
    },
    limits: 'Shows that the questions are asked, not how they are answered.',
    samples: {
      holds: [{ files: { '.github/pull_request_template.md': '## Reason\n\n## Use of AI\n' } }],
      broken: [{ files: { 'README.md': '# App\n' } }],
    },
  },
  {
    id: 'AIP-GOV-005',
    name: 'Security requirements are in the repository',
    requirement:
      'Keep security_requirements.yaml in the repository, with an owner for each control, and evaluate it on every change.',
    implementation: { every: 'ai-provenance requirements init, then requirements check in CI.' },
    severity: 'medium',
    frameworks: [
      'soc2:CC5.3',
      'soc2:CC5.2',
      'soc2:CC4.1',
      'iso27001:A.8.26',
      'iso27001:A.8.25',
      'iso27001:A.5.36',
      'iso42001:A.6.2.2',
      'iso42001:A.6.1.3',
      'ssdf:PO.1',
      'ssdf:PO.4',
      'pci-dss:6.2.1',
      'eu-ai-act:17',
    ],
    rationale: 'What is written beside the code is read by people and by agents before they write.',
    references: ['https://csrc.nist.gov/pubs/sp/800/218/final'],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: ['security_requirements.yaml', 'security_requirements.yml', '.github/security_requirements.yaml'],
          },
        },
        {
          value: {
            file: ['security_requirements.yaml', 'security_requirements.yml', '.github/security_requirements.yaml'],
            path: 'controls[*].id',
            is: { exists: true },
          },
        },
      ],
    },
    limits: 'Shows that the file is there and names controls, not that they are enough.',
    samples: {
      holds: [
        {
          files: { 'security_requirements.yaml': 'version: "1"\ncontrols:\n  - id: SEC-001\n    name: A\n    requirement: B\n' },
        },
      ],
      broken: [
        { files: { 'README.md': '# App\n' } },
        { files: { 'security_requirements.yaml': 'version: "1"\ncontrols: []\n' } },
      ],
    },
  },
];
