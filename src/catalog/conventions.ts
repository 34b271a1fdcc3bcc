import type { Role, Strength } from '../model/evidence.js';

/** Trailers that many tools and projects share. What a value means is decided by {@link Convention.values}. */
export interface Convention {
  /** Lower case. */
  key: string;
  /**
   * `person` the value is an identity, AI only when that identity is an agent's · `names-ai` AI only when the value names a tool, a
   * model or "AI" · `says-ai` the key itself says AI: any value counts unless it denies · `share` a measured percentage ·
   * `denies` the key says that no AI took part.
   */
  values: 'person' | 'names-ai' | 'says-ai' | 'share' | 'denies';
  role: Role;
  strength: Strength;
  /** Counts only beside these other keys on the same commit. */
  with?: string[];
  source: string;
  match: string[];
  miss: string[];
}

const KERNEL = 'Linux kernel Documentation/process/coding-assistants.rst';
const FREE = 'https://openinfra.org/legal/ai-policy';

export const conventions: readonly Convention[] = [
  {
    key: 'co-authored-by',
    values: 'person',
    role: 'co-author',
    strength: 'decisive',
    source: 'https://docs.github.com/pull-requests/committing-changes-to-your-project/creating-and-editing-commits',
    match: [
      'Co-authored-by: Claude <noreply@anthropic.com>',
      'Co-Authored-By: Copilot <198982749+Copilot@users.noreply.github.com>',
    ],
    miss: [
      'Co-authored-by: Cursor Pagination Team <cursor-pagination@example.org>',
      'Co-authored-by: Cody Rose <rosecodym@gmail.com>',
    ],
  },
  {
    key: 'co-developed-by',
    values: 'person',
    role: 'co-author',
    strength: 'decisive',
    source: 'Linux kernel Documentation/process/submitting-patches.rst',
    match: ['Co-developed-by: Claude <noreply@anthropic.com>'],
    miss: ['Co-developed-by: Claude Meyer <claude@claudobahn.com>'],
  },
  {
    key: 'signed-off-by',
    values: 'person',
    role: 'co-author',
    strength: 'decisive',
    source: KERNEL,
    match: ['Signed-off-by: Claude <noreply@anthropic.com>'],
    miss: ['Signed-off-by: Jeremy Cline <jcline@redhat.com>'],
  },
  ...['reviewed-by', 'tested-by', 'suggested-by', 'reported-by', 'acked-by'].map((key): Convention => {
    const shown = key[0]?.toUpperCase() + key.slice(1);
    return {
      key,
      values: 'person',
      role: 'reviewer',
      strength: 'strong',
      source: KERNEL,
      match: [`${shown}: Claude <noreply@anthropic.com>`],
      miss: [`${shown}: Devin Buhl <onedr0p@users.noreply.github.com>`],
    };
  }),
  {
    key: 'assisted-by',
    values: 'names-ai',
    role: 'assistant',
    strength: 'strong',
    source: KERNEL,
    match: [
      'Assisted-by: Claude:claude-opus-4-6',
      'Assisted-by: Claude Code:claude-opus-4-8[1m]',
      'Assisted-by: Claude:claude-opus-4-6 coccinelle sparse',
      'Assisted-by: generic LLM chatbot',
      'Assisted-by: ChatGPTv5',
      'Assisted-by: Opus 4.7',
      'Assisted-by: Claude (Anthropic, Claude Opus 4.6)',
      'Assisted-by: Cursor (claude-opus-4-20250514)',
      'Assisted-by: Grok 4.5 Build Beta',
      'Assisted-by: Claude Opus 4.7 <noreply@anthropic.com>',
    ],
    miss: ['Assisted-by: Jay Satiro', 'Assisted-by: Waldek Maleska <weakcamel@users.github.com>', 'Assisted-by: Claude Muller'],
  },
  {
    key: 'generated-by',
    values: 'names-ai',
    role: 'assistant',
    strength: 'strong',
    source: 'https://www.apache.org/legal/generative-tooling.html',
    match: ['Generated-by: Claude Code (Claude Opus 4.7)', 'Generated-By: ChatGPT'],
    miss: ['Generated-by: openapi-generator 7.2', 'Generated-by: protoc', 'Generated-by: Coccinelle'],
  },
  ...(
    [
      ['synthesized-by', 'Synthesized-By: Claude Code', 'Synthesized-By: yosys'],
      ['generated-with', 'Generated-with: GitHub Copilot', 'Generated-with: mockgen'],
      ['made-with', 'Made-with: Claude Code', 'Made-with: love'],
      ['commit-generated-by', 'Commit-generated-by: ChatGPT <chatgpt@openai.com>', 'Commit-generated-by: release-please'],
      ['authored-by', 'Authored-by: Claude Opus 4.6', 'Authored-by: Brian Behlendorf <behlendorf1@llnl.gov>'],
      ['co-generated-by', 'Co-generated-by: GitHub Copilot', 'Co-generated-by: swagger-codegen'],
    ] as const
  ).map(
    ([key, hit, near]): Convention => ({
      key,
      values: 'names-ai',
      role: 'assistant',
      strength: 'strong',
      source: FREE,
      match: [hit],
      miss: [near],
    }),
  ),
  ...(
    [
      ['ai-assisted', 'AI-assisted: DeepSeek v4-pro, reviewed by hand'],
      ['ai-assisted-by', 'AI-Assisted-By: Claude Code'],
      ['ai-generated', 'AI-Generated: true'],
      ['ai-generated-by', 'AI-Generated-By: Cursor'],
      ['ai-agent', 'AI-Agent: Opencode'],
      ['ai-tool', 'AI-Tool: Cursor'],
      ['ai-model', 'AI-Model: claude-sonnet-4-5'],
      ['ai-provider', 'AI-Provider: Anthropic'],
      ['ai-session', 'AI-Session: 0b9f'],
      ['ai-mode', 'AI-Mode: Pair'],
      ['ai-role', 'AI-Role: implementer'],
      ['ai-assistant', 'AI-assistant: pi-coding-agent:claude-opus-4-5'],
      ['x-ai-tool', 'X-AI-Tool: cursor'],
      ['x-ai-prompt', 'X-AI-Prompt: rewrite the loop'],
      ['x-agent-provider', 'X-Agent-Provider: anthropic'],
      ['assistant-model', 'Assistant-model: Claude Sonnet 4.5'],
      ['assistant-contribution', 'Assistant-contribution: tests'],
      ['authored-by-ai', 'Authored-by-ai: Claude'],
      ['entire-checkpoint', 'Entire-Checkpoint: 0123456789ab'],
      ['entire-agent', 'Entire-Agent: Claude Code'],
    ] as const
  ).map(
    ([key, hit]): Convention => ({
      key,
      values: 'says-ai',
      role: 'assistant',
      strength: 'strong',
      source: key.startsWith('entire') ? 'entireio/cli: cmd/entire/cli/trailers/trailers.go' : 'block/aittributor@ffc3466f0327',
      match: [hit],
      miss: [],
    }),
  ),
  {
    key: 'spdx-ai-disclosure',
    values: 'says-ai',
    role: 'assistant',
    strength: 'strong',
    source: 'ggfevans/ai-disclosure: README.md',
    match: ['SPDX-AI-Disclosure: ai-generated'],
    miss: [],
  },
  {
    key: 'ai-lines',
    values: 'says-ai',
    role: 'assistant',
    strength: 'strong',
    with: ['human-lines'],
    source: 'block/aittributor@ffc3466f0327',
    match: [],
    miss: ['AI-Lines: 40'],
  },
  {
    key: 'agent',
    values: 'says-ai',
    role: 'assistant',
    strength: 'strong',
    with: ['model'],
    source: 'https://api-docs.deepseek.com/',
    match: [],
    miss: ['Agent: fix race in worker pool', 'Model: ThinkPad X1'],
  },
  {
    key: 'agent-id',
    values: 'says-ai',
    role: 'assistant',
    strength: 'strong',
    with: ['agent-task', 'agent-confidence'],
    source: 'git/git@d9028728f432',
    match: [],
    miss: ['Agent-Id: opencodes'],
  },
  {
    key: 'entire-attribution',
    values: 'share',
    role: 'assistant',
    strength: 'decisive',
    source: 'entireio/cli: docs/architecture/attribution.md',
    match: ['Entire-Attribution: 73% agent (146/200 lines)'],
    miss: [],
  },
  ...['authored-by-human', 'human-authored-by'].map(
    (key): Convention => ({
      key,
      values: 'denies',
      role: 'author',
      strength: 'strong',
      source: 'https://madeby.dev',
      match: [],
      miss: [`${key}: Jane Doe`],
    }),
  ),
];

/** Values that turn a `says-ai` trailer into a denial. */
export const DENYING_VALUE = /^(?:false|no|none|n\/a|0|0%|never|not used|human[- ]?only|human|without ai|no ai(?: used)?)\.?$/i;

/** Values that were never filled in. */
export const UNFILLED_VALUE = /^(?:|yes ?\/ ?no|yes\|no|true\|false|<.*>|\[.*\]|\.\.\.|tbd|todo|\?)$/i;
