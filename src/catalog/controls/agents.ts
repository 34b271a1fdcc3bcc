import { INSTRUCTION_FILES, PROMPT_FILES } from './agent-paths.js';
import type { ControlRow } from './row.js';

/** Agents that write the product. */
export const agents: readonly ControlRow[] = [
  {
    id: 'AIP-AGT-001',
    name: 'Agents do not run without permission',
    requirement:
      'Never commit a setting or script that lets an agent act without asking or outside its sandbox. List what it may do, and deny the rest.',
    implementation: {
      every:
        '.claude/settings.json with permissions.allow of single commands and permissions.deny for secrets; Codex with sandbox_mode = "workspace-write".',
    },
    severity: 'critical',
    frameworks: [
      'soc2:CC6.1',
      'soc2:CC6.3',
      'soc2:CC6.6',
      'soc2:CC7.1',
      'iso27001:A.8.9',
      'iso27001:A.5.18',
      'iso42001:A.9.2',
      'iso42001:A.9.4',
      'nist-800-53:AC-6',
      'nist-800-53:CM-5',
      'ssdf:PO.5',
    ],
    rationale: 'An agent reads text of strangers; what it may do is what they may do.',
    references: ['https://code.claude.com/docs/en/settings', 'https://developers.openai.com/codex/config-reference'],
    select: {},
    verify: {
      every: [
        {
          value: {
            file: '**/.claude/settings*.json',
            path: 'permissions.defaultMode',
            is: { not_equals: 'bypassPermissions' },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '**/.claude/settings*.json',
            path: 'permissions.allow[*]',
            is: { not_equals: 'Bash' },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '**/.claude/settings*.json',
            path: 'permissions.allow[*]',
            is: { not_equals: 'Bash(*)' },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '**/.claude/settings*.json',
            path: 'enableAllProjectMcpServers',
            is: { not_equals: true },
            if_missing: 'skip',
          },
        },
        {
          value: {
            file: '**/.codex/config.toml',
            path: 'sandbox_mode',
            is: { not_equals: 'danger-full-access' },
            if_missing: 'skip',
          },
        },
        { value: { file: '**/.codex/config.toml', path: 'approval_policy', is: { not_equals: 'never' }, if_missing: 'skip' } },
        {
          pattern_absent: {
            paths: ['.github/workflows/', '**/*.sh', '**/Makefile', '**/package.json', '**/Dockerfile', '.gitlab-ci.yml'],
            pattern:
              '--dangerously-skip-permissions\\b|--dangerously-bypass-approvals-and-sandbox\\b|\\b(?:codex|gemini|qwen)\\b[^\\n]*\\s--yolo\\b|--allow-all-tools\\b',
            in: 'code-and-strings',
          },
        },
      ],
    },
    limits: 'Settings of a person or of the organisation are not in the repository, nor is what was really allowed.',
    samples: {
      holds: [
        { files: { '.claude/settings.json': '{"permissions":{"defaultMode":"default","allow":["Bash(npm test)"]}}\n' } },
        { files: { '.codex/config.toml': 'sandbox_mode = "workspace-write"\napproval_policy = "on-request"\n' } },
      ],
      broken: [
        { files: { '.claude/settings.json': '{"permissions":{"defaultMode":"bypassPermissions"}}\n' } },
        { files: { '.claude/settings.json': '{"permissions":{"allow":["Bash(*)"]}}\n' } },
        { files: { '.codex/config.toml': 'sandbox_mode = "danger-full-access"\n' } },
        { files: { 'scripts/agent.sh': 'claude -p "$TASK" --dangerously-skip-permissions\n' } },
      ],
    },
  },
  {
    id: 'AIP-AGT-002',
    name: 'Servers that agents start are pinned',
    requirement: 'Name every MCP server with an exact version or digest, and every remote one with https. Never with latest.',
    implementation: { every: '"args": ["-y", "@acme/server@1.4.2"] in .mcp.json.' },
    severity: 'high',
    frameworks: [
      'soc2:CC6.6',
      'soc2:CC6.8',
      'soc2:CC9.2',
      'iso27001:A.5.21',
      'iso27001:A.8.9',
      'iso42001:A.4.4',
      'iso42001:A.10.3',
      'ssdf:PW.4',
      'ssdf:PO.5',
      'nist-800-53:SR-4',
    ],
    rationale: 'A server sees what the agent sees, and what it answers the agent reads.',
    references: ['https://modelcontextprotocol.io/specification'],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [
              '**/.mcp.json',
              '.vscode/mcp.json',
              '.cursor/mcp.json',
              'mcp.json',
              '.gemini/settings.json',
              '.codex/config.toml',
            ],
            pattern:
              '@latest"|:latest"|"(?:-y|--yes)"\\s*,\\s*"(?:@[\\w.-]+/)?[\\w.-]+"|"url"\\s*:\\s*"http://(?:[^l1]|l[^o]|1[^2])',
            in: 'any',
          },
        },
      ],
    },
    limits: 'A package without a version is seen only on one line behind -y; what the server does is not looked at.',
    samples: {
      holds: [{ files: { '.mcp.json': '{"mcpServers":{"docs":{"command":"npx","args":["-y", "@acme/server@1.4.2"]}}}\n' } }],
      broken: [
        { files: { '.mcp.json': '{"mcpServers":{"docs":{"command":"npx","args":["-y", "@acme/server@latest"]}}}\n' } },
        { files: { '.mcp.json': '{"mcpServers":{"docs":{"command":"npx","args":["-y", "@acme/server"]}}}\n' } },
        { files: { '.mcp.json': '{"mcpServers":{"docs":{"url":"http://mcp.acme.io/sse"}}}\n' } },
      ],
    },
  },
  {
    id: 'AIP-AGT-003',
    name: 'No hidden characters in instructions',
    requirement: 'Keep instructions for agents free of characters that people cannot see.',
    implementation: { every: 'Plain text; ai-provenance scan shows each hidden character and its place.' },
    severity: 'high',
    frameworks: ['soc2:CC6.8', 'soc2:CC7.1', 'iso27001:A.8.9', 'ssdf:PS.1', 'nist-800-53:SI-7', 'iso42001:A.9.2'],
    rationale: 'An agent follows what no reviewer sees.',
    references: ['https://trojansource.codes'],
    select: {},
    verify: {
      every: [
        {
          pattern_absent: {
            paths: [...INSTRUCTION_FILES, ...PROMPT_FILES],
            pattern:
              '[\\x{200B}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{2064}\\x{2066}-\\x{2069}\\x{E0000}-\\x{E007F}]',
            in: 'any',
          },
        },
      ],
    },
    limits:
      'Words that people overlook (white on white, far to the right, inside comments) are not seen; flags of some countries use such characters.',
    samples: {
      holds: [{ files: { 'AGENTS.md': '# Rules\n\nRun the tests.\n' } }],
      broken: [
        { files: { 'AGENTS.md': '# Rules\n\nRun the tests.\u{e0041}\u{e0042}\n' } },
        { files: { '.github/copilot-instructions.md': 'Run\u200b the tests.\n' } },
      ],
    },
  },
  {
    id: 'AIP-AGT-004',
    name: 'A policy for the use of AI',
    requirement:
      'Keep a policy for the use of AI in the repository: which tools, for what, what must never be given to them, how use is declared, who approves.',
    implementation: { every: 'docs/ai-policy.md or AI_POLICY.md, and a pointer to it in AGENTS.md.' },
    severity: 'medium',
    frameworks: [
      'soc2:CC2.2',
      'soc2:CC5.3',
      'soc2:CC1.5',
      'iso42001:A.2.2',
      'iso42001:A.9.2',
      'iso42001:A.9.3',
      'iso42001:A.9.4',
      'iso27001:A.5.36',
      'eu-ai-act:17',
      'ssdf:PO.1',
      'nist-800-53:SA-15',
    ],
    rationale: 'What is not written down cannot be followed, by people or by agents.',
    references: ['https://www.iso.org/standard/42001'],
    select: {},
    verify: {
      every: [
        {
          file_exists: {
            path: [
              'AI_POLICY.md',
              'AI-POLICY.md',
              'docs/ai-policy.md',
              'docs/AI_POLICY.md',
              'docs/AI-POLICY.md',
              '.github/AI_POLICY.md',
              'docs/policies/ai.md',
            ],
          },
        },
      ],
    },
    limits: 'Shows that a policy is there, not that management approved it or that people know it.',
    samples: {
      holds: [{ files: { 'docs/ai-policy.md': '# Use of AI\n' } }],
      broken: [{ files: { 'README.md': '# Use of AI\n' } }],
    },
  },
  {
    id: 'AIP-AGT-005',
    name: 'Settings and instructions of agents have an owner',
    requirement:
      'Name owners in CODEOWNERS for the files that steer agents (AGENTS.md, .claude/, .cursor/, .mcp.json and their like), or for everything.',
    implementation: { every: '/.claude/ @acme/security and /AGENTS.md @acme/security in CODEOWNERS.' },
    severity: 'medium',
    frameworks: [
      'soc2:CC1.3',
      'soc2:CC6.3',
      'soc2:CC8.1',
      'iso27001:A.5.3',
      'iso27001:A.8.32',
      'iso42001:A.3.2',
      'nist-800-53:CM-5',
      'nist-800-53:CM-3',
      'ssdf:PS.1',
    ],
    rationale: 'Whoever changes these files changes what every later change is made by.',
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
            pattern:
              '^\\s*(?:\\*|/?\\*\\*(?:/\\*)?|\\S*(?:AGENTS\\.md|CLAUDE\\.md|\\.claude|\\.cursor|\\.mcp\\.json|copilot-instructions)\\S*)\\s+(?:@\\S+|\\S+@\\S+)',
            in: 'any',
          },
        },
      ],
    },
    limits: 'A later line of CODEOWNERS may take the owner away again; whether the review is required is not in the repository.',
    samples: {
      holds: [{ files: { '.github/CODEOWNERS': '/.claude/ @acme/security\n/AGENTS.md @acme/security\n' } }],
      broken: [
        { files: { 'README.md': '# App\n' } },
        { files: { '.github/CODEOWNERS': '/src/ @acme/dev\n# /.claude/ @acme/security\n' } },
      ],
    },
  },
];
