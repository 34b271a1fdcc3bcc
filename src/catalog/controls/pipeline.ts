import type { ControlRow } from './row.js';

/** Workflows of GitHub Actions, and what runs in CI. */
export const pipeline: readonly ControlRow[] = [
  {
    id: 'AIP-CIW-001',
    name: 'Actions are pinned by their full commit',
    requirement: 'Name every action of others by its full commit id (40 characters), with the version as a comment.',
    implementation: { every: 'uses: actions/checkout@<40 hex digits> # v4.2.2' },
    severity: 'high',
    frameworks: [
      'soc2:CC6.8',
      'soc2:CC8.1',
      'iso27001:A.5.21',
      'iso27001:A.8.9',
      'ssdf:PO.5',
      'ssdf:PS.1',
      'nist-800-53:SR-4',
      'nist-800-53:CM-14',
    ],
    rationale: 'A tag can be moved to other code, and has been (CVE-2025-30066).',
    references: ['https://docs.github.com/en/actions/reference/security/secure-use'],
    select: { deployment: ['github-actions'] },
    verify: {
      every: [
        {
          value: {
            file: '.github/workflows/*',
            path: 'jobs.*.steps[*].uses',
            is: { matches: '^(?:\\./|docker://[^@]+@sha256:[0-9a-f]{64}$|[^@]+@(?:[0-9a-f]{40}|[0-9a-f]{64})$)' },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '.github/workflows/*',
            path: 'jobs.*.uses',
            is: { matches: '^(?:\\./|[^@]+@(?:[0-9a-f]{40}|[0-9a-f]{64})$)' },
            if_missing: 'skip',
          },
        },
      ],
    },
    limits: 'What a pinned action itself uses is not seen.',
    samples: {
      holds: [
        {
          files: {
            '.github/workflows/ci.yml':
              'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n      - uses: ./.github/actions/build\n',
          },
        },
      ],
      broken: [
        {
          files: {
            '.github/workflows/ci.yml':
              'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n',
          },
        },
        {
          files: { '.github/workflows/ci.yml': 'on: push\njobs:\n  a:\n    uses: acme/flows/.github/workflows/build.yml@main\n' },
        },
      ],
    },
  },
  {
    id: 'AIP-CIW-002',
    name: 'Workflows state the least permissions',
    requirement:
      'State permissions at the top of every workflow, read-only, and widen them for the one job that needs it. Never write-all.',
    implementation: { every: 'permissions: { contents: read } at the top.' },
    severity: 'high',
    frameworks: [
      'soc2:CC6.1',
      'soc2:CC6.3',
      'iso27001:A.8.4',
      'iso27001:A.5.18',
      'ssdf:PO.5',
      'ssdf:PS.1',
      'nist-800-53:AC-6',
      'nist-800-53:CM-5',
      'pci-dss:7.2.5',
    ],
    rationale: 'The token of a run can do what the workflow leaves it; the default may be everything.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
    select: { deployment: ['github-actions'] },
    verify: {
      every: [
        { value: { file: '.github/workflows/*', path: 'permissions', is: { exists: true } } },
        { value: { file: '.github/workflows/*', path: 'permissions', is: { not_equals: 'write-all' }, if_missing: 'skip' } },
        {
          value: { file: '.github/workflows/*', path: 'jobs.*.permissions', is: { not_equals: 'write-all' }, if_missing: 'skip' },
        },
      ],
    },
    limits: 'Whether the stated permissions are the least is for review; the default of the organisation is not seen.',
    samples: {
      holds: [{ files: { '.github/workflows/ci.yml': 'on: push\npermissions:\n  contents: read\njobs: {}\n' } }],
      broken: [
        { files: { '.github/workflows/ci.yml': 'on: push\n# permissions: read-all\njobs: {}\n' } },
        { files: { '.github/workflows/ci.yml': 'on: push\npermissions: write-all\njobs: {}\n' } },
      ],
    },
  },
  {
    id: 'AIP-CIW-003',
    name: 'No pull_request_target',
    requirement:
      'Never trigger a workflow by pull_request_target. Use pull_request, and workflow_run for the part that needs rights.',
    implementation: { every: 'on: pull_request; a second workflow on workflow_run that reads only the artifact.' },
    severity: 'high',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.6', 'iso27001:A.8.4', 'iso27001:A.8.9', 'ssdf:PO.5', 'ssdf:PS.1', 'nist-800-53:CM-5'],
    rationale: 'It runs with secrets on behalf of whoever opens a pull request.',
    references: ['https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
    select: { deployment: ['github-actions'] },
    verify: {
      every: [
        {
          pattern_absent: {
            paths: ['.github/workflows/'],
            pattern: '\\bpull_request_target\\b',
            in: 'code-and-strings',
            except_lines: 'github\\.event_name',
          },
        },
      ],
    },
    limits: 'Some uses are safe, as where nothing of the pull request is checked out: state those as exceptions.',
    samples: {
      holds: [{ files: { '.github/workflows/ci.yml': 'on: pull_request # not pull_request_target\njobs: {}\n' } }],
      broken: [
        { files: { '.github/workflows/ci.yml': 'on:\n  pull_request_target:\n    types: [opened]\njobs: {}\n' } },
        { files: { '.github/workflows/ci.yml': 'on: [push, pull_request_target]\njobs: {}\n' } },
      ],
    },
  },
  {
    id: 'AIP-CIW-004',
    name: 'Text of an event never becomes part of a script',
    requirement:
      'Give titles, bodies, names and branches of an event to a script through env, never by an expression inside run.',
    implementation: { every: 'env: { TITLE: "${{ github.event.issue.title }}" } and "$TITLE" in the script.' },
    severity: 'critical',
    frameworks: ['soc2:CC6.1', 'soc2:CC6.8', 'iso27001:A.8.28', 'ssdf:PO.5', 'ssdf:PW.5', 'nist-800-53:CM-5'],
    rationale: 'The expression is put in before the shell reads the line, so a title can hold commands.',
    references: ['https://docs.github.com/en/actions/concepts/security/script-injections'],
    select: { deployment: ['github-actions'] },
    verify: {
      every: [
        {
          pattern_absent: {
            paths: ['.github/workflows/', '**/action.yml', '**/action.yaml'],
            pattern:
              '\\$\\{\\{[^}]*\\bgithub\\.(?:head_ref|event\\.(?:issue\\.(?:title|body)|pull_request\\.(?:title|body|head\\.(?:ref|label|repo\\.default_branch))|comment\\.body|review\\.body|review_comment\\.body|head_commit\\.(?:message|author\\.(?:name|email))|discussion\\.(?:title|body)|workflow_run\\.head_(?:branch|commit\\.message)))\\b',
            in: 'code-and-strings',
            except_lines: '^\\s*(?:-\\s+)?(?:(?-i:[A-Z_][A-Z0-9_]*)|if|group|name|run-name|ref|concurrency)\\s*:',
          },
        },
      ],
    },
    limits: 'Goes line by line: an expression behind a name in capitals counts as env. Scripts of actions are not seen.',
    samples: {
      holds: [
        {
          files: {
            '.github/workflows/ci.yml':
              'on: issues\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "$TITLE"\n        env:\n          TITLE: ${{ github.event.issue.title }}\n',
          },
        },
      ],
      broken: [
        {
          files: {
            '.github/workflows/ci.yml':
              'on: issues\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo "${{ github.event.issue.title }}"\n',
          },
        },
        {
          files: {
            '.github/workflows/ci.yml':
              'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n          git switch ${{ github.head_ref }}\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-CIW-005',
    name: 'Tests run on every change',
    requirement: 'Run the tests in CI on every pull request, and let a failure stop the merge.',
    implementation: {
      JavaScript: 'npm test in a workflow on pull_request.',
      Python: 'pytest in a workflow on pull_request.',
      Go: 'go test ./... in a workflow on pull_request.',
      Java: 'mvn verify or gradle check in a workflow on pull_request.',
    },
    severity: 'high',
    frameworks: [
      'soc2:CC8.1',
      'soc2:PI1.3',
      'iso27001:A.8.29',
      'iso27001:A.8.32',
      'iso42001:A.6.2.4',
      'ssdf:PW.8',
      'ssdf:PO.4',
      'nist-800-53:CM-3',
      'nist-800-53:SA-11',
      'pci-dss:6.5.1',
      'eu-ai-act:17',
    ],
    rationale: 'A change that nobody tried is a guess, most of all one that was generated.',
    references: ['https://csrc.nist.gov/pubs/sp/800/218/final'],
    select: {},
    verify: {
      every: [
        { file_exists: { path: ['.github/workflows/', '.gitlab-ci.yml', '.circleci/', 'azure-pipelines.yml', 'Jenkinsfile'] } },
        {
          pattern_present: {
            paths: ['.github/workflows/', '.gitlab-ci.yml', '.circleci/', 'azure-pipelines.yml', 'Jenkinsfile'],
            pattern:
              '\\b(?:(?:npm|pnpm|yarn|bun)(?: run)? (?:test|t|check|ci:test)\\b|npx (?:vitest|jest|mocha|playwright)|vitest run|pytest\\b|tox\\b|nox\\b|python3? -m (?:unittest|pytest)|go test\\b|(?:\\./)?mvnw? [\\w\\s:-]*(?:test|verify|install)\\b|(?:\\./)?gradlew? [\\w\\s:-]*(?:test|check|build)\\b|cargo (?:test|nextest)|dotnet test|bundle exec (?:rspec|rake)|make (?:test|check)\\b)',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'Shows that a command for tests stands in CI, not what the tests cover, nor that a failure stops anything.',
    samples: {
      holds: [
        {
          files: {
            '.github/workflows/ci.yml':
              'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n',
          },
        },
      ],
      broken: [
        { files: { 'README.md': '# App\n' } },
        {
          files: {
            '.github/workflows/ci.yml':
              'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      # - run: npm test\n      - run: npm run build\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-CIW-006',
    name: 'Static analysis runs on every change',
    requirement: 'Run a static analyser for security in CI, and keep its results as SARIF.',
    implementation: { every: 'github/codeql-action, Semgrep, gosec, Bandit or SpotBugs with FindSecBugs.' },
    severity: 'medium',
    frameworks: [
      'soc2:CC7.1',
      'soc2:CC4.1',
      'iso27001:A.8.8',
      'iso27001:A.8.29',
      'iso27001:A.8.28',
      'ssdf:PW.7',
      'ssdf:RV.1',
      'nist-800-53:SA-11',
      'pci-dss:6.2.3',
      'eu-ai-act:15',
    ],
    rationale: 'It finds what a search for words cannot: flows from input to use.',
    references: ['https://docs.github.com/en/code-security/code-scanning'],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              '.github/workflows/',
              '.gitlab-ci.yml',
              '.circleci/',
              'azure-pipelines.yml',
              'Jenkinsfile',
              '**/.pre-commit-config.yaml',
            ],
          },
        },
        {
          pattern_present: {
            paths: [
              '.github/workflows/',
              '.gitlab-ci.yml',
              '.circleci/',
              'azure-pipelines.yml',
              'Jenkinsfile',
              '**/.pre-commit-config.yaml',
            ],
            pattern:
              '\\b(?:codeql-action|semgrep|gosec|bandit|spotbugs|findsecbugs|sonar(?:-scanner|qube|cloud)|snyk|sast|zizmor)\\b',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'Default setup of code scanning leaves no file and is not seen; nor is what becomes of the findings.',
    samples: {
      holds: [
        {
          files: {
            '.github/workflows/scan.yml':
              'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: semgrep ci\n',
          },
        },
      ],
      broken: [
        { files: { 'README.md': '# App\n' } },
        { files: { '.github/workflows/ci.yml': 'on: pull_request\n# semgrep is to come\njobs: {}\n' } },
      ],
    },
  },
];
