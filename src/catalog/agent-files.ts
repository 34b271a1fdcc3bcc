import type { FileSignature } from '../model/tool.js';

/**
 * Files that several tools read, or that belong to a way of working with agents rather than to one vendor's tool.
 *
 * Where a file counts, here and in the tools' own rows: instruction files with a name of their own (`AGENTS.md`, `CLAUDE.md`, `SKILL.md`)
 * and dot-folders that only one tool has (`.claude/`, `.cursor/`) in any folder, because tools read nested ones and repositories hold
 * several projects; names that other software has too (`.agents/`, `.goose/`, `.rules`) only at the root, or only the files in them that
 * the tool writes. Case counts; only spellings that were seen are listed.
 */
export const agentFiles: readonly FileSignature[] = [
  {
    id: 'agent-file/agents-md',
    scope: 'file',
    paths: ['**/AGENTS.md', '**/AGENTS.local.md', 'AGENT.md', 'agents.md'],
    instructions: ['**/AGENTS.md', '**/AGENTS.local.md', 'AGENT.md', 'agents.md'],
    strength: 'weak',
    source: 'https://agents.md',
    note: 'Nested files are part of the format: the closest one to the edited file counts.',
    match: ['AGENTS.md', 'packages/core/AGENTS.md'],
    miss: ['docs/AGENTS.md.hbs', 'src/agents/index.md', 'docs/customization/agents.md'],
  },
  {
    id: 'agent-file/agents-folder',
    scope: 'file',
    paths: ['.agents/'],
    instructions: ['.agents/'],
    strength: 'weak',
    source: 'https://agentskills.io',
    match: ['.agents/skills/review/SKILL.md'],
    miss: ['src/.agents/x.ts', 'agents/worker.ts'],
  },
  {
    id: 'agent-file/skill',
    scope: 'file',
    paths: ['**/SKILL.md'],
    instructions: ['**/SKILL.md'],
    strength: 'weak',
    source: 'https://agentskills.io/specification',
    match: ['skills/pdf/SKILL.md'],
    miss: ['docs/SKILLS.md'],
  },
  {
    id: 'agent-file/mcp',
    scope: 'file',
    paths: ['.mcp.json', '.vscode/mcp.json', 'mcp.json'],
    instructions: ['.mcp.json', '.vscode/mcp.json', 'mcp.json'],
    strength: 'weak',
    source: 'https://modelcontextprotocol.io',
    match: ['.mcp.json', '.vscode/mcp.json'],
    miss: ['src/mcp.json'],
  },
  {
    id: 'agent-file/llms-txt',
    scope: 'file',
    paths: ['llms.txt', 'llms-full.txt'],
    instructions: ['llms.txt', 'llms-full.txt'],
    strength: 'weak',
    source: 'https://llmstxt.org',
    note: 'For readers of the documentation, seldom for agents that write.',
    match: ['llms.txt'],
    miss: ['src/llms.txt.ts'],
  },
  {
    id: 'agent-file/ai-disclosure',
    scope: 'file',
    paths: ['AI_DISCLOSURE.md'],
    strength: 'weak',
    source: 'ggfevans/ai-disclosure: README.md',
    match: ['AI_DISCLOSURE.md'],
    miss: ['docs/AI_DISCLOSURE.md'],
  },
  ...(
    [
      ['spec-kit', '.specify/', 'https://github.com/github/spec-kit', '.specify/memory/constitution.md'],
      ['task-master', '.taskmaster/', 'https://github.com/eyaltoledano/claude-task-master', '.taskmaster/tasks/tasks.json'],
      ['superpowers', '.superpowers/', 'https://github.com/obra/superpowers', '.superpowers/plans/a.md'],
      ['tessl', '.tessl/', 'https://docs.tessl.io', '.tessl/RULES.md'],
      ['rulesync', '.rulesync/', 'https://github.com/dyoshikawa/rulesync', '.rulesync/rules/a.md'],
      ['ruler', '.ruler/', 'https://github.com/intellectronica/ruler', '.ruler/AGENTS.md'],
      ['bmad', '.bmad-core/', 'https://github.com/bmad-code-org/BMAD-METHOD', '.bmad-core/agents/dev.md'],
      ['entire', '.entire/', 'entireio/cli', '.entire/settings.json'],
      ['agent-trace', '.agent-trace/', 'https://agent-trace.dev', '.agent-trace/traces.jsonl'],
      ['specstory', '.specstory/', 'https://docs.specstory.com', '.specstory/history/a.md'],
    ] as const
  ).map(
    ([slug, path, source, sample]): FileSignature => ({
      id: `agent-file/${slug}`,
      scope: 'file',
      paths: [path],
      instructions: [path],
      strength: 'weak',
      source,
      match: [sample],
      miss: [`test/fixtures/${sample}`],
    }),
  ),
  {
    id: 'agent-file/planning',
    scope: 'file',
    paths: ['.planning/STATE.md', '.planning/ROADMAP.md'],
    instructions: ['.planning/STATE.md', '.planning/ROADMAP.md'],
    strength: 'weak',
    source: 'labri-progress/agent-mining: agents/claude_code.md',
    note: 'Ordinary name: only with the files that the workflow writes.',
    match: ['.planning/STATE.md'],
    miss: ['.planning/2019/budget.md'],
  },
];
