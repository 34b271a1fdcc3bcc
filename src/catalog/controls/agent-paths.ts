/** Where texts for models lie that people write. */
export const PROMPT_FILES = [
  '**/prompts/',
  '**/*.prompt',
  '**/*.prompt.md',
  '**/*.prompt.txt',
  '**/*.prompt.yaml',
  '**/*.prompt.yml',
];

/** Where agents read instructions and settings from: what the catalogue of tools lists, shortened to the common ones. */
export const INSTRUCTION_FILES = [
  '**/AGENTS.md',
  '**/CLAUDE.md',
  '**/GEMINI.md',
  '**/SKILL.md',
  '.github/copilot-instructions.md',
  '.github/instructions/',
  '**/.cursorrules',
  '**/.cursor/',
  '**/.windsurfrules',
  '**/.claude/',
  '**/.mcp.json',
];
