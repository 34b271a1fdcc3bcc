/** How models are written, and the one spelling each is reported under. */

export interface ModelFamily {
  family: string;
  vendor: string;
  /** The tool id to report when a model of this family is named and no tool is. */
  tool: string;
  /** Alternatives; named groups `name`, `version`, `rest` form the id as `id` says. Matched on lower-case text. */
  forms: { pattern: RegExp; id: string }[];
  /** Literal → id. */
  match: Record<string, string>;
  miss: string[];
  /**
   * Ids that are known to exist, sorted; what is not here is of an unknown version, never taken for the nearest. An id counts when
   * its vendor names it (the model list in the vendor's own client: anthropics/claude-code@5cfc0a19 CHANGELOG.md,
   * google-gemini/gemini-cli@5411f113, MoonshotAI/kimi-cli@4a550eff, mistralai/mistral-vibe@ac8f1a0; for the others the provider
   * packages of vercel/ai@ed857f50f1), when it is a sample above, or when three commits in two public repositories carry it.
   */
  known: readonly string[];
}

const V = String.raw`(?<major>\d{1,2})(?!\d)(?:[.\-p](?<minor>\d{1,2})(?!\d))?`;

/** `{x}` stands for group x; `{-x}` and `{.x}` for the same behind a dash or a dot, when it is present. */
export const modelFamilies: readonly ModelFamily[] = [
  {
    family: 'claude',
    vendor: 'anthropic',
    tool: 'claude',
    forms: [
      {
        pattern: new RegExp(
          String.raw`\b(?<name>opus|sonnet|haiku|fable|mythos)[ \-]?${V}(?:[\-@](?<date>20\d{6}))?(?![\w.]*\w*@)`,
        ),
        id: 'claude-{name}-{major}{-minor}{-date}',
      },
      {
        pattern: /\bclaude[ -](?<major>3)(?:[.-](?<minor>\d))?[ -](?<name>opus|sonnet|haiku)(?:-(?<date>20\d{6}))?/,
        id: 'claude-{major}{-minor}-{name}{-date}',
      },
      {
        pattern: /\bclaude[ -](?<major>\d)(?:[.-](?<minor>\d))?[ -](?<name>opus|sonnet|haiku)/,
        id: 'claude-{name}-{major}{-minor}',
      },
    ],
    match: {
      'Claude Opus 4.8 (1M context)': 'claude-opus-4-8',
      'claude-opus-4-8[1m]': 'claude-opus-4-8',
      'AWS Claude Opus 4.8': 'claude-opus-4-8',
      'claude-opus-4-20250514': 'claude-opus-4-20250514',
      'Claude Opus 4': 'claude-opus-4',
      'Opus 4.7': 'claude-opus-4-7',
      'Claude (Opus 5)': 'claude-opus-5',
      'claude-4.6-opus-high-thinking': 'claude-opus-4-6',
      'Claude Opus4.5': 'claude-opus-4-5',
      'Claude Sonnet 4.6': 'claude-sonnet-4-6',
      'claude-3-5-sonnet': 'claude-3-5-sonnet',
      'claude-3-5-sonnet-20241022': 'claude-3-5-sonnet-20241022',
      'Claude 3.7 Sonnet': 'claude-3-7-sonnet',
      'Claude Haiku 4.5': 'claude-haiku-4-5',
      'Claude Fable 5': 'claude-fable-5',
      'openrouter/anthropic/claude-sonnet-4': 'claude-sonnet-4',
    },
    miss: ['Claude', 'Claude Code 2.1.133', 'Claude Muller', 'a sonnet', 'Opus'],
    known: [
      'claude-3-5-haiku',
      'claude-3-5-sonnet',
      'claude-3-7-sonnet',
      'claude-3-haiku',
      'claude-3-opus',
      'claude-3-sonnet',
      'claude-fable-5',
      'claude-haiku-4-5',
      'claude-haiku-4-5-20251001',
      'claude-mythos-5',
      'claude-opus-4',
      'claude-opus-4-1',
      'claude-opus-4-1-20250805',
      'claude-opus-4-20250514',
      'claude-opus-4-5',
      'claude-opus-4-5-20251101',
      'claude-opus-4-6',
      'claude-opus-4-7',
      'claude-opus-4-8',
      'claude-opus-5',
      'claude-sonnet-4',
      'claude-sonnet-4-20250514',
      'claude-sonnet-4-5',
      'claude-sonnet-4-5-20250929',
      'claude-sonnet-4-6',
      'claude-sonnet-5',
    ],
  },
  {
    family: 'gpt',
    vendor: 'openai',
    tool: 'gpt',
    forms: [
      {
        pattern:
          /\bgpt[ -]?(?<major>\d)(?:\.(?<minor>\d{1,2}))?(?<o>o\b|o(?=-))?(?<rest>(?:[ -](?:mini|nano|turbo|codex|pro|max|sol|terra|luna|spark|chat|latest|oss))*)(?![\w.]*@)/,
        id: 'gpt-{major}{.minor}{o}{rest}',
      },
      { pattern: /\bcodex[ -](?<major>\d)\.(?<minor>\d{1,2})/, id: 'gpt-{major}{.minor}-codex' },
      { pattern: /(?:^|\/)o(?<major>[134])(?<rest>-mini|-pro|-preview)?$/, id: 'o{major}{rest}' },
    ],
    match: {
      'GPT-5': 'gpt-5',
      'GPT-5.5': 'gpt-5.5',
      'gpt-4.1': 'gpt-4.1',
      'gpt-4o-mini': 'gpt-4o-mini',
      'OpenAI GPT 5.5': 'gpt-5.5',
      'gpt-5.3-codex-high': 'gpt-5.3-codex',
      'gpt-5.6-sol': 'gpt-5.6-sol',
      'Codex 5.2 xhigh': 'gpt-5.2-codex',
      'o4-mini': 'o4-mini',
      'openai/o4-mini': 'o4-mini',
    },
    miss: ['ChatGPT', 'Codex', 'GPT partition table', 'o2'],
    known: [
      'gpt-3.5-turbo',
      'gpt-4',
      'gpt-4-turbo',
      'gpt-4.1',
      'gpt-4.1-mini',
      'gpt-4.1-nano',
      'gpt-4o',
      'gpt-4o-mini',
      'gpt-5',
      'gpt-5-codex',
      'gpt-5-mini',
      'gpt-5-nano',
      'gpt-5-pro',
      'gpt-5.1',
      'gpt-5.1-codex',
      'gpt-5.1-codex-max',
      'gpt-5.1-codex-mini',
      'gpt-5.2',
      'gpt-5.2-codex',
      'gpt-5.2-pro',
      'gpt-5.3-codex',
      'gpt-5.4',
      'gpt-5.4-mini',
      'gpt-5.4-nano',
      'gpt-5.4-pro',
      'gpt-5.5',
      'gpt-5.6',
      'gpt-5.6-luna',
      'gpt-5.6-sol',
      'gpt-5.6-terra',
      'o1',
      'o3',
      'o3-mini',
      'o4-mini',
    ],
  },
  {
    family: 'gemini',
    vendor: 'google',
    tool: 'gemini',
    forms: [
      {
        pattern:
          /\bgemini[ -](?<major>\d)(?:\.(?<minor>\d))?(?:[ -](?<rest>(?:pro|flash|ultra|nano)(?:[ -]lite)?(?:-(?:preview|exp|\d{3})(?:-\d\d-\d\d)?)?))?/,
        id: 'gemini-{major}{.minor}{-rest}',
      },
      { pattern: /\bgemini[ -](?<name>pro|flash|ultra)[ -](?<major>\d)(?:\.(?<minor>\d))?/, id: 'gemini-{major}{.minor}-{name}' },
    ],
    match: {
      'Gemini Flash 3.7': 'gemini-3.7-flash',
      'gemini-2.5-pro-preview-05-06': 'gemini-2.5-pro-preview-05-06',
      'gemini/gemini-3-pro-preview': 'gemini-3-pro-preview',
      'vertex_ai/gemini-2.5-pro-exp-03-25': 'gemini-2.5-pro-exp-03-25',
    },
    miss: ['Gemini', 'Project Gemini'],
    known: [
      'gemini-1.5-pro',
      'gemini-2.0-flash',
      'gemini-2.0-flash-lite',
      'gemini-2.5-flash',
      'gemini-2.5-flash-lite',
      'gemini-2.5-pro',
      'gemini-2.5-pro-exp-03-25',
      'gemini-2.5-pro-preview-05-06',
      'gemini-3-flash',
      'gemini-3-flash-preview',
      'gemini-3-pro',
      'gemini-3-pro-preview',
      'gemini-3.1-flash-lite',
      'gemini-3.1-flash-lite-preview',
      'gemini-3.1-pro-preview',
      'gemini-3.5-flash',
      'gemini-3.5-flash-lite',
      'gemini-3.6-flash',
      'gemini-3.7-flash',
    ],
  },
  {
    family: 'glm',
    vendor: 'zhipu',
    tool: 'glm',
    forms: [
      {
        pattern: /\bglm[ -]?(?<major>\d)(?:\.(?<minor>\d))?(?<rest>-(?:air|flash|turbo|v|plus))?\b/,
        id: 'glm-{major}{.minor}{rest}',
      },
    ],
    match: { 'GLM-5': 'glm-5', 'glm-4.7': 'glm-4.7', 'Z.AI GLM 4.6': 'glm-4.6' },
    miss: ['glm', 'g_glm_matrix'],
    known: ['glm-4.6', 'glm-4.7', 'glm-5'],
  },
  {
    family: 'kimi',
    vendor: 'moonshot',
    tool: 'kimi',
    forms: [
      {
        pattern: /\bkimi[ -]?k(?<major>\d)(?:[.p](?<minor>\d))?(?<rest>[ -](?:code|thinking|turbo|\d{4}))?\b/,
        id: 'kimi-k{major}{.minor}{rest}',
      },
    ],
    match: { 'kimi-k2.5': 'kimi-k2.5', 'Kimi K2.7 Code': 'kimi-k2.7-code', 'accounts/fireworks/models/kimi-k2p6': 'kimi-k2.6' },
    miss: ['Kimi Räikkönen', 'kimi'],
    known: ['kimi-k2', 'kimi-k2-0711', 'kimi-k2-thinking', 'kimi-k2.5', 'kimi-k2.6', 'kimi-k2.7-code', 'kimi-k3'],
  },
  {
    family: 'qwen',
    vendor: 'alibaba',
    tool: 'qwen',
    forms: [
      {
        pattern: /\bqwen[ -]?(?<major>\d)(?:\.(?<minor>\d))?(?<rest>(?:[ -](?:coder|max|plus|next|turbo|preview|a?\d{1,3}b))*)\b/,
        id: 'qwen{major}{.minor}{rest}',
      },
    ],
    match: { 'qwen3.7-max': 'qwen3.7-max', 'Qwen3-coder': 'qwen3-coder' },
    miss: ['Qwen'],
    known: ['qwen3-coder', 'qwen3-coder-plus', 'qwen3-max', 'qwen3-max-preview', 'qwen3.7-max'],
  },
  {
    family: 'deepseek',
    vendor: 'deepseek',
    tool: 'deepseek',
    forms: [
      {
        pattern:
          /\bdeepseek[ -](?<name>v\d(?:\.\d)?|r\d|coder|chat|reasoner)(?<rest>(?:[ -](?:pro|flash|lite|exp|terminus|\d{4}))*)\b/,
        id: 'deepseek-{name}{rest}',
      },
    ],
    match: {
      'DeepSeek v4-pro': 'deepseek-v4-pro',
      'openrouter/deepseek/deepseek-r1:free': 'deepseek-r1',
      'DeepSeek V4 Pro agent': 'deepseek-v4-pro',
    },
    miss: ['DeepSeek'],
    known: ['deepseek-chat', 'deepseek-r1', 'deepseek-reasoner', 'deepseek-v4-pro'],
  },
  {
    family: 'minimax',
    vendor: 'minimax',
    tool: 'minimax',
    forms: [{ pattern: /\bminimax[ -]m(?<major>\d)(?:\.(?<minor>\d))?/, id: 'minimax-m{major}{.minor}' }],
    match: { 'MiniMax-M2.1': 'minimax-m2.1' },
    miss: ['minimax search', 'MiniMax'],
    known: ['minimax-m2.1'],
  },
  {
    family: 'grok',
    vendor: 'xai',
    tool: 'grok',
    forms: [
      {
        pattern: /\bgrok[ -](?<major>\d)(?:\.(?<minor>\d{1,2}))?(?<rest>[ -](?:fast|mini|build))?/,
        id: 'grok-{major}{.minor}{rest}',
      },
      { pattern: /\bgrok-(?<name>code-fast-\d)/, id: 'grok-{name}' },
    ],
    match: {
      'grok-4': 'grok-4',
      'grok-4.20-reasoning': 'grok-4.20',
      'Grok 4.5 Build Beta': 'grok-4.5-build',
      'grok-code-fast-1': 'grok-code-fast-1',
    },
    miss: ['Grok', 'grok patterns'],
    known: ['grok-4', 'grok-4.20', 'grok-4.3', 'grok-4.5', 'grok-4.5-build', 'grok-4.6', 'grok-code-fast-1'],
  },
  {
    family: 'llama',
    vendor: 'meta',
    tool: 'llama',
    forms: [{ pattern: /\bllama[ -](?<major>\d)(?:\.(?<minor>\d))?\b/, id: 'llama-{major}{.minor}' }],
    match: { 'Llama 3.3': 'llama-3.3' },
    miss: ['llama', 'llama.cpp'],
    known: ['llama-3.1', 'llama-3.3'],
  },
  {
    family: 'mistral',
    vendor: 'mistral',
    tool: 'mistral',
    forms: [
      {
        pattern: /\b(?<name>devstral|codestral|magistral)(?:[ -](?<rest>small|medium|large|\d(?:\.\d)?))?\b/,
        id: '{name}{-rest}',
      },
      {
        pattern: /\bmistral[ -](?<rest>small|medium|large)(?:[ -](?<major>\d)(?!\d)(?:\.(?<minor>\d))?)?/,
        id: 'mistral-{rest}{-major}{.minor}',
      },
    ],
    match: { 'devstral-2': 'devstral-2', 'Mistral Medium 3.1': 'mistral-medium-3.1', 'mistral-large-2512': 'mistral-large' },
    miss: ['mistral wind', 'Mistral'],
    known: ['devstral-2', 'devstral-small', 'mistral-medium-3', 'mistral-medium-3.1', 'mistral-medium-3.5'],
  },
  {
    family: 'composer',
    vendor: 'cursor',
    tool: 'cursor',
    forms: [{ pattern: /\bcomposer[ -](?<major>\d)(?:\.(?<minor>\d))?$/, id: 'composer-{major}{.minor}' }],
    match: { 'Composer 1.5': 'composer-1.5' },
    miss: ['composer', 'Composer 2 lockfile'],
    known: ['composer-1.5'],
  },
];
