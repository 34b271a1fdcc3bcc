import type { ControlRow } from './row.js';

/** Software of others. */
export const dependencies: readonly ControlRow[] = [
  {
    id: 'AIP-DEP-001',
    name: 'Versions of packages are locked',
    requirement: 'Commit the lockfile of every package manager in use.',
    implementation: {
      JavaScript: 'package-lock.json, pnpm-lock.yaml, yarn.lock or bun.lock beside package.json.',
      Python: 'uv.lock, poetry.lock, pdm.lock, Pipfile.lock, or a requirements file with hashes.',
      Go: 'go.sum beside go.mod.',
      Java: 'gradle.lockfile; Maven names exact versions.',
    },
    severity: 'high',
    frameworks: [
      'soc2:CC6.8',
      'soc2:CC8.1',
      'iso27001:A.5.21',
      'iso27001:A.8.9',
      'ssdf:PW.4',
      'ssdf:PS.3',
      'nist-800-53:SR-4',
      'pci-dss:6.3.2',
    ],
    rationale: 'Without it every build may run other code than the one that was reviewed.',
    references: ['https://slsa.dev/spec/v1.0/'],
    select: {},
    verify: {
      JavaScript: [
        {
          file_exists: {
            path: [
              '**/package-lock.json',
              '**/npm-shrinkwrap.json',
              '**/pnpm-lock.yaml',
              '**/yarn.lock',
              '**/bun.lock',
              '**/bun.lockb',
              '**/deno.lock',
            ],
          },
        },
      ],
      Python: [
        {
          any_of: [
            {
              file_exists: {
                path: ['**/uv.lock', '**/poetry.lock', '**/pdm.lock', '**/Pipfile.lock', '**/pylock.toml', '**/conda-lock.yml'],
              },
            },
            { pattern_present: { paths: ['**/requirements*.txt'], pattern: '--hash=sha256:', in: 'any', if_no_files: 'skip' } },
          ],
        },
      ],
      Go: [{ file_exists: { path: '**/go.sum' } }],
      Java: [
        { any_of: [{ file_exists: { path: ['**/gradle.lockfile', '**/pom.xml', '**/gradle/verification-metadata.xml'] } }] },
      ],
    },
    limits:
      'Shows that a lockfile is there, not that it is complete or that the build uses it. Languages count by declaration, not by manifest.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': 'export {};\n',
            'package.json': '{"dependencies":{}}\n',
            'package-lock.json': '{"lockfileVersion":3,"packages":{}}\n',
          },
        },
        {
          files: {
            'a.py': 'pass\n',
            'requirements.txt':
              'six==1.16.0 \\\n    --hash=sha256:8abb2f1d86890a2dfb989f9a77cfcfd3e47c2a354b01111771326f8aa26e0254\n',
          },
        },
      ],
      broken: [
        { files: { 'src/a.ts': 'export {};\n', 'package.json': '{"dependencies":{}}\n' } },
        { files: { 'a.py': 'pass\n', 'requirements.txt': 'six==1.16.0\n' } },
        { files: { 'a.go': 'package a\n', 'go.mod': 'module acme.io/a\n\ngo 1.22\n' } },
      ],
    },
  },
  {
    id: 'AIP-DEP-002',
    name: 'Builds install what is locked',
    requirement: 'Install from the lockfile in CI and in images, and stop where it does not fit.',
    implementation: {
      JavaScript: 'npm ci, pnpm install --frozen-lockfile, yarn install --immutable.',
      Python: 'uv sync --locked, or pip install --require-hashes -r requirements.txt.',
      every: 'Nothing is installed by a command that resolves versions anew.',
    },
    severity: 'medium',
    frameworks: ['soc2:CC8.1', 'iso27001:A.5.21', 'iso27001:A.8.9', 'ssdf:PW.4', 'nist-800-53:SR-4', 'nist-800-53:SI-7'],
    rationale: 'npm install and its like may change the lock while they install.',
    references: ['https://docs.npmjs.com/cli/commands/npm-ci'],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            paths: ['.github/workflows/', '.gitlab-ci.yml', '.circleci/', '**/Dockerfile', '**/Dockerfile.*', '**/*.dockerfile'],
            pattern: '\\bnpm (?:install|i)(?:\\s|$|["\'])|\\byarn install(?:\\s|$)|\\bpip3? install\\s+-r\\b|\\bpoetry update\\b',
            in: 'code-and-strings',
            except_lines: '--frozen-lockfile|--immutable|--require-hashes|npm (?:install|i)\\s+(?:\\S+\\s+)*(?:-g|--global)\\b',
          },
        },
      ],
    },
    limits: 'Commands inside scripts of the repository are not followed.',
    samples: {
      holds: [
        {
          files: {
            '.github/workflows/ci.yml':
              'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm ci # not npm install\n',
          },
        },
      ],
      broken: [
        {
          files: {
            '.github/workflows/ci.yml':
              'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm install\n',
          },
        },
        { files: { Dockerfile: 'FROM scratch\nRUN pip install -r requirements.txt\n' } },
      ],
    },
  },
  {
    id: 'AIP-DEP-003',
    name: 'No packages known to be malicious',
    requirement: 'Never depend on a package that was published to do harm or to pass for another one.',
    implementation: { every: 'Copy names from the page of the project; let a dependency review check each addition.' },
    severity: 'critical',
    frameworks: [
      'soc2:CC6.8',
      'iso27001:A.5.21',
      'iso27001:A.8.8',
      'ssdf:PW.4',
      'ssdf:RV.1',
      'nist-800-53:SR-4',
      'pci-dss:6.3.2',
    ],
    rationale: 'A model that makes up a name can make up one that somebody has registered.',
    references: [
      'https://blog.npmjs.org/post/163723642530/crossenv-malware-on-the-npm-registry',
      'https://www.nbu.gov.sk/skcsirt-sa-20170909-pypi/',
    ],
    select: {},
    verify: {
      JavaScript: [
        {
          dependency: {
            ecosystem: 'npm',
            name: ['crossenv', 'babelcli', 'mongose', 'flatmap-stream', 'getcookies', 'electorn', 'loadyaml', 'discord.js-user'],
            state: 'absent',
          },
        },
      ],
      Python: [
        {
          dependency: {
            ecosystem: 'pypi',
            name: [
              'acqusition',
              'apidev-coop',
              'bzip',
              'crypt',
              'django-server',
              'pwd',
              'setup-tools',
              'telnet',
              'urlib3',
              'colourama',
              'jeilyfish',
              'python3-dateutil',
            ],
            state: 'absent',
          },
        },
      ],
    },
    limits: 'A short list of documented cases; a live advisory database knows more.',
    samples: {
      holds: [
        { files: { 'src/a.ts': 'export {};\n', 'package.json': '{"dependencies":{"cross-env":"7.0.3"}}\n' } },
        { files: { 'a.py': 'pass\n', 'requirements.txt': 'urllib3==2.2.0\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': 'export {};\n', 'package.json': '{"dependencies":{"crossenv":"6.1.1"}}\n' } },
        { files: { 'a.py': 'pass\n', 'requirements.txt': 'urlib3==1.21.1\n' } },
      ],
    },
  },
  {
    id: 'AIP-DEP-004',
    name: 'No abandoned packages where security depends on them',
    requirement: 'Replace packages for security that nobody maintains, and versions with known critical flaws.',
    implementation: {
      JavaScript: 'fetch instead of request; jose or jsonwebtoken 9 for tokens.',
      Python: 'cryptography or pycryptodome instead of pycrypto.',
      Go: 'github.com/golang-jwt/jwt/v5 instead of dgrijalva/jwt-go.',
      Java: 'log4j-core 2.17.1 or newer; never log4j 1.',
    },
    severity: 'high',
    frameworks: ['soc2:CC7.1', 'iso27001:A.8.8', 'iso27001:A.5.21', 'ssdf:PW.4', 'ssdf:RV.1', 'ssdf:RV.2', 'pci-dss:6.3.2'],
    rationale: 'The next flaw in them is never mended.',
    references: ['https://nvd.nist.gov/vuln/detail/CVE-2021-44228', 'https://nvd.nist.gov/vuln/detail/CVE-2020-26160'],
    select: {},
    verify: {
      JavaScript: [
        { dependency: { ecosystem: 'npm', name: ['request', 'node-uuid', 'crypto'], state: 'absent', runtime_only: true } },
        {
          any_of: [
            { dependency: { ecosystem: 'npm', name: 'jsonwebtoken', state: 'absent' } },
            { dependency: { ecosystem: 'npm', name: 'jsonwebtoken', state: 'present', at_least: '9.0.0' } },
          ],
        },
      ],
      Python: [{ dependency: { ecosystem: 'pypi', name: ['pycrypto', 'python-jose-cryptodome', 'sklearn'], state: 'absent' } }],
      Go: [
        { dependency: { ecosystem: 'go', name: ['github.com/dgrijalva/jwt-go', 'github.com/satori/go.uuid'], state: 'absent' } },
      ],
      Java: [
        { dependency: { ecosystem: 'maven', name: ['log4j:log4j'], state: 'absent' } },
        {
          any_of: [
            { dependency: { ecosystem: 'maven', name: 'org.apache.logging.log4j:log4j-core', state: 'absent' } },
            {
              dependency: {
                ecosystem: 'maven',
                name: 'org.apache.logging.log4j:log4j-core',
                state: 'present',
                at_least: '2.17.1',
              },
            },
          ],
        },
      ],
    },
    limits: 'A short list; a live advisory database knows more. A version that only a range gives cannot be compared.',
    samples: {
      holds: [
        {
          files: {
            'src/a.ts': 'export {};\n',
            'package.json': '{"dependencies":{"jsonwebtoken":"9.0.2"}}\n',
            'package-lock.json':
              '{"lockfileVersion":3,"packages":{"":{"dependencies":{"jsonwebtoken":"9.0.2"}},"node_modules/jsonwebtoken":{"version":"9.0.2"}}}\n',
          },
        },
        { files: { 'a.py': 'pass\n', 'requirements.txt': 'cryptography==43.0.0\n' } },
      ],
      broken: [
        { files: { 'src/a.ts': 'export {};\n', 'package.json': '{"dependencies":{"request":"2.88.2"}}\n' } },
        { files: { 'a.py': 'pass\n', 'requirements.txt': 'pycrypto==2.6.1\n' } },
        {
          files: {
            'a.go': 'package a\n',
            'go.mod': 'module acme.io/a\n\ngo 1.22\n\nrequire github.com/dgrijalva/jwt-go v3.2.0+incompatible\n',
          },
        },
        {
          files: {
            'A.java': 'class A {}\n',
            'pom.xml':
              '<project><dependencies><dependency><groupId>log4j</groupId><artifactId>log4j</artifactId><version>1.2.17</version></dependency></dependencies></project>\n',
          },
        },
      ],
    },
  },
  {
    id: 'AIP-DEP-005',
    name: 'Updates come by themselves',
    requirement: 'Let a bot propose updates of packages, images and actions, and review them like any change.',
    implementation: { every: '.github/dependabot.yml or renovate.json.' },
    severity: 'low',
    frameworks: ['soc2:CC7.1', 'iso27001:A.8.8', 'ssdf:PW.4', 'ssdf:RV.1', 'ssdf:RV.2', 'pci-dss:6.3.2'],
    rationale: 'Pinned versions grow old; known flaws are mended in later ones.',
    references: ['https://docs.github.com/en/code-security/dependabot'],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              '.github/dependabot.yml',
              '.github/dependabot.yaml',
              'renovate.json',
              'renovate.json5',
              '.renovaterc',
              '.renovaterc.json',
              '.github/renovate.json',
              '.github/renovate.json5',
              '.gitlab/renovate.json',
            ],
          },
        },
      ],
    },
    limits: 'A bot that is set up for the whole organisation is not seen, nor whether its proposals are merged.',
    samples: {
      holds: [{ files: { '.github/dependabot.yml': 'version: 2\nupdates: []\n' } }],
      broken: [{ files: { 'README.md': 'dependabot.yml is to come\n' } }],
    },
  },
];
