import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/catalog/agent-files.ts
var agentFiles = [
  {
    id: "agent-file/agents-md",
    scope: "file",
    paths: ["**/AGENTS.md", "**/AGENTS.local.md", "AGENT.md", "agents.md"],
    instructions: ["**/AGENTS.md", "**/AGENTS.local.md", "AGENT.md", "agents.md"],
    strength: "weak",
    source: "https://agents.md",
    note: "Nested files are part of the format: the closest one to the edited file counts.",
    match: ["AGENTS.md", "packages/core/AGENTS.md"],
    miss: ["docs/AGENTS.md.hbs", "src/agents/index.md", "docs/customization/agents.md"]
  },
  {
    id: "agent-file/agents-folder",
    scope: "file",
    paths: [".agents/"],
    instructions: [".agents/"],
    strength: "weak",
    source: "https://agentskills.io",
    match: [".agents/skills/review/SKILL.md"],
    miss: ["src/.agents/x.ts", "agents/worker.ts"]
  },
  {
    id: "agent-file/skill",
    scope: "file",
    paths: ["**/SKILL.md"],
    instructions: ["**/SKILL.md"],
    strength: "weak",
    source: "https://agentskills.io/specification",
    match: ["skills/pdf/SKILL.md"],
    miss: ["docs/SKILLS.md"]
  },
  {
    id: "agent-file/mcp",
    scope: "file",
    paths: [".mcp.json", ".vscode/mcp.json", "mcp.json"],
    instructions: [".mcp.json", ".vscode/mcp.json", "mcp.json"],
    strength: "weak",
    source: "https://modelcontextprotocol.io",
    match: [".mcp.json", ".vscode/mcp.json"],
    miss: ["src/mcp.json"]
  },
  {
    id: "agent-file/llms-txt",
    scope: "file",
    paths: ["llms.txt", "llms-full.txt"],
    instructions: ["llms.txt", "llms-full.txt"],
    strength: "weak",
    source: "https://llmstxt.org",
    note: "For readers of the documentation, seldom for agents that write.",
    match: ["llms.txt"],
    miss: ["src/llms.txt.ts"]
  },
  {
    id: "agent-file/ai-disclosure",
    scope: "file",
    paths: ["AI_DISCLOSURE.md"],
    strength: "weak",
    source: "ggfevans/ai-disclosure: README.md",
    match: ["AI_DISCLOSURE.md"],
    miss: ["docs/AI_DISCLOSURE.md"]
  },
  ...[
    ["spec-kit", ".specify/", "https://github.com/github/spec-kit", ".specify/memory/constitution.md"],
    ["task-master", ".taskmaster/", "https://github.com/eyaltoledano/claude-task-master", ".taskmaster/tasks/tasks.json"],
    ["superpowers", ".superpowers/", "https://github.com/obra/superpowers", ".superpowers/plans/a.md"],
    ["tessl", ".tessl/", "https://docs.tessl.io", ".tessl/RULES.md"],
    ["rulesync", ".rulesync/", "https://github.com/dyoshikawa/rulesync", ".rulesync/rules/a.md"],
    ["ruler", ".ruler/", "https://github.com/intellectronica/ruler", ".ruler/AGENTS.md"],
    ["bmad", ".bmad-core/", "https://github.com/bmad-code-org/BMAD-METHOD", ".bmad-core/agents/dev.md"],
    ["entire", ".entire/", "entireio/cli", ".entire/settings.json"],
    ["agent-trace", ".agent-trace/", "https://agent-trace.dev", ".agent-trace/traces.jsonl"],
    ["specstory", ".specstory/", "https://docs.specstory.com", ".specstory/history/a.md"]
  ].map(
    ([slug, path, source, sample]) => ({
      id: `agent-file/${slug}`,
      scope: "file",
      paths: [path],
      instructions: [path],
      strength: "weak",
      source,
      match: [sample],
      miss: [`test/fixtures/${sample}`]
    })
  ),
  {
    id: "agent-file/planning",
    scope: "file",
    paths: [".planning/STATE.md", ".planning/ROADMAP.md"],
    instructions: [".planning/STATE.md", ".planning/ROADMAP.md"],
    strength: "weak",
    source: "labri-progress/agent-mining: agents/claude_code.md",
    note: "Ordinary name: only with the files that the workflow writes.",
    match: [".planning/STATE.md"],
    miss: [".planning/2019/budget.md"]
  }
];

// src/catalog/automation.ts
var automation = [
  {
    name: "Dependabot",
    logins: ["dependabot[bot]", "dependabot-preview[bot]"],
    githubIds: [49699333, 27856297],
    dependencyBot: true,
    samples: [
      "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>",
      "dependabot[bot] <dependabot[bot]@users.noreply.github.com>",
      "dependabot-preview[bot] <27856297+dependabot-preview[bot]@users.noreply.github.com>"
    ]
  },
  {
    name: "Renovate",
    logins: ["renovate[bot]", "renovate-bot", "renovate-mistral[bot]", "alaudaa-renovate[bot]"],
    addresses: ["bot@renovateapp.com", "renovate@whitesourcesoftware.com"],
    githubIds: [29139614, 253709520, 219066560],
    dependencyBot: true,
    samples: [
      "renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>",
      "renovate[bot] <renovate[bot]@users.noreply.github.com>",
      "Renovate Bot <bot@renovateapp.com>",
      "Renovate Bot <renovate@whitesourcesoftware.com>",
      "renovate-mistral[bot] <253709520+renovate-mistral[bot]@users.noreply.github.com>"
    ]
  },
  {
    name: "Greenkeeper",
    logins: ["greenkeeper[bot]", "greenkeeperio-bot"],
    addresses: ["support@greenkeeper.io"],
    dependencyBot: true,
    samples: [
      "greenkeeperio-bot <support@greenkeeper.io>",
      "greenkeeper[bot] <23040076+greenkeeper[bot]@users.noreply.github.com>"
    ]
  },
  {
    name: "Snyk",
    logins: ["snyk-bot", "snyk-io[bot]"],
    addresses: ["snyk-bot@snyk.io"],
    dependencyBot: true,
    samples: ["snyk-bot <snyk-bot@snyk.io>", "snyk-bot <snyk-bot@users.noreply.github.com>"]
  },
  {
    name: "Depfu",
    logins: ["depfu[bot]"],
    dependencyBot: true,
    samples: ["depfu[bot] <23717796+depfu[bot]@users.noreply.github.com>"]
  },
  {
    name: "PyUp",
    logins: ["pyup-bot"],
    addresses: ["github-bot@pyup.io"],
    dependencyBot: true,
    samples: ["pyup-bot <github-bot@pyup.io>"]
  },
  {
    name: "Scala Steward",
    logins: ["scala-steward", "scala-steward[bot]"],
    addresses: ["me@scala-steward.org"],
    dependencyBot: true,
    samples: ["Scala Steward <me@scala-steward.org>"]
  },
  {
    name: "Mend Bolt",
    logins: ["mend-bolt-for-github[bot]", "whitesource-bolt-for-github[bot]", "whitesource-for-github-com[bot]"],
    githubIds: [42819689, 50673670],
    dependencyBot: true,
    samples: [
      "mend-bolt-for-github[bot] <42819689+mend-bolt-for-github[bot]@users.noreply.github.com>",
      "whitesource-for-github-com[bot] <50673670+whitesource-for-github-com[bot]@users.noreply.github.com>"
    ]
  },
  {
    name: "GitHub Actions",
    logins: ["github-actions[bot]"],
    samples: [
      "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>",
      "github-actions[bot] <github-actions[bot]@users.noreply.github.com>"
    ]
  },
  {
    name: "GitHub web editor and merges",
    logins: ["web-flow"],
    addresses: ["noreply@github.com"],
    samples: ["GitHub <noreply@github.com>"]
  },
  {
    name: "GitHub code scanning",
    logins: ["github-advanced-security[bot]", "github-code-quality[bot]"],
    samples: ["github-advanced-security[bot] <62310815+github-advanced-security[bot]@users.noreply.github.com>"]
  },
  {
    name: "pre-commit.ci",
    logins: ["pre-commit-ci[bot]"],
    githubIds: [66853113],
    samples: ["pre-commit-ci[bot] <66853113+pre-commit-ci[bot]@users.noreply.github.com>"]
  },
  {
    name: "All Contributors",
    logins: ["allcontributors[bot]"],
    samples: ["allcontributors[bot] <46447321+allcontributors[bot]@users.noreply.github.com>"]
  },
  {
    name: "Imgbot",
    logins: ["imgbot[bot]"],
    addresses: ["imgbothelp@gmail.com"],
    githubIds: [31301654],
    samples: ["imgbot[bot] <31301654+imgbot[bot]@users.noreply.github.com>", "ImgBotApp <ImgBotHelp@gmail.com>"]
  },
  {
    name: "semantic-release",
    logins: ["semantic-release-bot"],
    addresses: ["semantic-release-bot@martynus.net"],
    samples: ["semantic-release-bot <semantic-release-bot@martynus.net>"]
  },
  {
    name: "Changesets",
    logins: ["changeset-bot[bot]", "changeset-bot"],
    samples: ["changeset-bot[bot] <changeset-bot[bot]@users.noreply.github.com>"]
  },
  { name: "Mergify", logins: ["mergify[bot]"], samples: ["mergify[bot] <37929162+mergify[bot]@users.noreply.github.com>"] },
  { name: "Kubernetes CI", logins: ["k8s-ci-robot"], samples: ["k8s-ci-robot <k8s-ci-robot@users.noreply.github.com>"] },
  {
    name: ".NET Maestro",
    logins: ["dotnet-maestro[bot]"],
    githubIds: [42748379],
    samples: [
      "dotnet-maestro[bot] <42748379+dotnet-maestro[bot]@users.noreply.github.com>",
      "dotnet-maestro[bot] <dotnet-maestro[bot]@users.noreply.github.com>"
    ]
  },
  {
    name: "dotnet-bot",
    logins: ["dotnet-bot"],
    addresses: ["dotnet-bot@dotnetfoundation.org"],
    samples: ["dotnet bot <dotnet-bot@dotnetfoundation.org>"]
  },
  { name: "Codecov", logins: ["codecov[bot]"], samples: ["codecov[bot] <22429695+codecov[bot]@users.noreply.github.com>"] },
  {
    name: "autofix.ci",
    logins: ["autofix-ci[bot]"],
    samples: ["autofix-ci[bot] <114827586+autofix-ci[bot]@users.noreply.github.com>"]
  },
  {
    name: "Aikido AutoFix",
    logins: ["aikido-autofix[bot]"],
    githubIds: [119856028],
    dependencyBot: true,
    samples: ["aikido-autofix[bot] <119856028+aikido-autofix[bot]@users.noreply.github.com>"]
  },
  {
    name: "Vercel AI SDK releases",
    logins: ["vercel-ai-sdk[bot]"],
    githubIds: [225926702],
    samples: ["vercel-ai-sdk[bot] <225926702+vercel-ai-sdk[bot]@users.noreply.github.com>"]
  },
  {
    name: "Gemini CLI releases",
    logins: ["gemini-cli-robot"],
    addresses: ["gemini-cli-robot@google.com"],
    githubIds: [224641728],
    samples: [
      "gemini-cli-robot <gemini-cli-robot@google.com>",
      "gemini-cli-robot <224641728+gemini-cli-robot@users.noreply.github.com>"
    ]
  },
  {
    name: "Kilo releases",
    logins: ["kilo-maintainer[bot]"],
    samples: ["kilo-maintainer[bot] <kilo-maintainer[bot]@users.noreply.github.com>"]
  },
  {
    name: "gittuf tests",
    logins: ["gittuf-app-test[bot]"],
    samples: ["gittuf-app-test[bot] <gittuf-app-test[bot]@users.noreply.github.com>"]
  },
  {
    name: "Cline tests",
    logins: ["cline-test-bot"],
    samples: ["cline-test-bot <cline-test-bot@users.noreply.github.com>"]
  },
  {
    name: "git-ai notes",
    addresses: ["git-ai@local", "git-ai@noreply", "bot@usegitai.com"],
    samples: ["git-ai <git-ai@local>", "Git AI Bot <bot@usegitai.com>"]
  },
  {
    name: "Sentry releases",
    logins: ["getsentry-bot", "sentry-release-bot[bot]", "javascript-sdk-gitflow[bot]"],
    addresses: ["bot@sentry.io", "bot@getsentry.com"],
    githubIds: [180476844, 255134079],
    samples: [
      "getsentry-bot <bot@sentry.io>",
      "getsentry-bot <bot@getsentry.com>",
      "sentry-release-bot[bot] <180476844+sentry-release-bot[bot]@users.noreply.github.com>"
    ]
  },
  {
    name: "Vitest releases",
    logins: ["vitest-release-bot[bot]"],
    githubIds: [292707936],
    samples: ["vitest-release-bot[bot] <292707936+vitest-release-bot[bot]@users.noreply.github.com>"]
  },
  {
    name: "Ghostty vouches",
    logins: ["ghostty-vouch[bot]"],
    githubIds: [262049992],
    samples: ["ghostty-vouch[bot] <262049992+ghostty-vouch[bot]@users.noreply.github.com>"]
  },
  {
    name: "Cloudflare Workers and Pages",
    logins: ["cloudflare-workers-and-pages[bot]"],
    githubIds: [73139402],
    samples: ["cloudflare-workers-and-pages[bot] <73139402+cloudflare-workers-and-pages[bot]@users.noreply.github.com>"]
  },
  {
    name: "Warp repository sync",
    logins: ["warp-repo-sync[bot]"],
    githubIds: [270220925],
    samples: ["warp-repo-sync[bot] <270220925+warp-repo-sync[bot]@users.noreply.github.com>"]
  },
  {
    name: "Weblate",
    addresses: ["hosted@weblate.org", "noreply@weblate.org"],
    samples: ["Hosted Weblate <hosted@weblate.org>", "Anonymous <noreply@weblate.org>"]
  },
  { name: "DeepSource", addresses: ["bot@deepsource.io"], samples: ["DeepSource Bot <bot@deepsource.io>"] },
  { name: "StepSecurity", addresses: ["bot@stepsecurity.io"], samples: ["StepSecurity Bot <bot@stepsecurity.io>"] }
];

// src/catalog/conventions.ts
var KERNEL = "Linux kernel Documentation/process/coding-assistants.rst";
var FREE = "https://openinfra.org/legal/ai-policy";
var conventions = [
  {
    key: "co-authored-by",
    values: "person",
    role: "co-author",
    strength: "decisive",
    source: "https://docs.github.com/pull-requests/committing-changes-to-your-project/creating-and-editing-commits",
    match: [
      "Co-authored-by: Claude <noreply@anthropic.com>",
      "Co-Authored-By: Copilot <198982749+Copilot@users.noreply.github.com>"
    ],
    miss: [
      "Co-authored-by: Cursor Pagination Team <cursor-pagination@example.org>",
      "Co-authored-by: Cody Rose <rosecodym@gmail.com>"
    ]
  },
  {
    key: "co-developed-by",
    values: "person",
    role: "co-author",
    strength: "decisive",
    source: "Linux kernel Documentation/process/submitting-patches.rst",
    match: ["Co-developed-by: Claude <noreply@anthropic.com>"],
    miss: ["Co-developed-by: Claude Meyer <claude@claudobahn.com>"]
  },
  {
    key: "signed-off-by",
    values: "person",
    role: "co-author",
    strength: "decisive",
    source: KERNEL,
    match: ["Signed-off-by: Claude <noreply@anthropic.com>"],
    miss: ["Signed-off-by: Jeremy Cline <jcline@redhat.com>"]
  },
  ...["reviewed-by", "tested-by", "suggested-by", "reported-by", "acked-by"].map((key) => {
    const shown = key[0]?.toUpperCase() + key.slice(1);
    return {
      key,
      values: "person",
      role: "reviewer",
      strength: "strong",
      source: KERNEL,
      match: [`${shown}: Claude <noreply@anthropic.com>`],
      miss: [`${shown}: Devin Buhl <onedr0p@users.noreply.github.com>`]
    };
  }),
  {
    key: "assisted-by",
    values: "names-ai",
    role: "assistant",
    strength: "strong",
    source: KERNEL,
    match: [
      "Assisted-by: Claude:claude-opus-4-6",
      "Assisted-by: Claude Code:claude-opus-4-8[1m]",
      "Assisted-by: Claude:claude-opus-4-6 coccinelle sparse",
      "Assisted-by: generic LLM chatbot",
      "Assisted-by: ChatGPTv5",
      "Assisted-by: Opus 4.7",
      "Assisted-by: Claude (Anthropic, Claude Opus 4.6)",
      "Assisted-by: Cursor (claude-opus-4-20250514)",
      "Assisted-by: Grok 4.5 Build Beta",
      "Assisted-by: Claude Opus 4.7 <noreply@anthropic.com>"
    ],
    miss: ["Assisted-by: Jay Satiro", "Assisted-by: Waldek Maleska <weakcamel@users.github.com>", "Assisted-by: Claude Muller"]
  },
  {
    key: "generated-by",
    values: "names-ai",
    role: "assistant",
    strength: "strong",
    source: "https://www.apache.org/legal/generative-tooling.html",
    match: ["Generated-by: Claude Code (Claude Opus 4.7)", "Generated-By: ChatGPT"],
    miss: ["Generated-by: openapi-generator 7.2", "Generated-by: protoc", "Generated-by: Coccinelle"]
  },
  ...[
    ["synthesized-by", "Synthesized-By: Claude Code", "Synthesized-By: yosys"],
    ["generated-with", "Generated-with: GitHub Copilot", "Generated-with: mockgen"],
    ["made-with", "Made-with: Claude Code", "Made-with: love"],
    ["commit-generated-by", "Commit-generated-by: ChatGPT <chatgpt@openai.com>", "Commit-generated-by: release-please"],
    ["authored-by", "Authored-by: Claude Opus 4.6", "Authored-by: Brian Behlendorf <behlendorf1@llnl.gov>"],
    ["co-generated-by", "Co-generated-by: GitHub Copilot", "Co-generated-by: swagger-codegen"]
  ].map(
    ([key, hit, near]) => ({
      key,
      values: "names-ai",
      role: "assistant",
      strength: "strong",
      source: FREE,
      match: [hit],
      miss: [near]
    })
  ),
  ...[
    ["ai-assisted", "AI-assisted: DeepSeek v4-pro, reviewed by hand"],
    ["ai-assisted-by", "AI-Assisted-By: Claude Code"],
    ["ai-generated", "AI-Generated: true"],
    ["ai-generated-by", "AI-Generated-By: Cursor"],
    ["ai-agent", "AI-Agent: Opencode"],
    ["ai-tool", "AI-Tool: Cursor"],
    ["ai-model", "AI-Model: claude-sonnet-4-5"],
    ["ai-provider", "AI-Provider: Anthropic"],
    ["ai-session", "AI-Session: 0b9f"],
    ["ai-mode", "AI-Mode: Pair"],
    ["ai-role", "AI-Role: implementer"],
    ["ai-assistant", "AI-assistant: pi-coding-agent:claude-opus-4-5"],
    ["x-ai-tool", "X-AI-Tool: cursor"],
    ["x-ai-prompt", "X-AI-Prompt: rewrite the loop"],
    ["x-agent-provider", "X-Agent-Provider: anthropic"],
    ["assistant-model", "Assistant-model: Claude Sonnet 4.5"],
    ["assistant-contribution", "Assistant-contribution: tests"],
    ["authored-by-ai", "Authored-by-ai: Claude"],
    ["entire-checkpoint", "Entire-Checkpoint: 0123456789ab"],
    ["entire-agent", "Entire-Agent: Claude Code"]
  ].map(
    ([key, hit]) => ({
      key,
      values: "says-ai",
      role: "assistant",
      strength: "strong",
      source: key.startsWith("entire") ? "entireio/cli: cmd/entire/cli/trailers/trailers.go" : "block/aittributor@ffc3466f0327",
      match: [hit],
      miss: []
    })
  ),
  {
    key: "spdx-ai-disclosure",
    values: "says-ai",
    role: "assistant",
    strength: "strong",
    source: "ggfevans/ai-disclosure: README.md",
    match: ["SPDX-AI-Disclosure: ai-generated"],
    miss: []
  },
  {
    key: "ai-lines",
    values: "says-ai",
    role: "assistant",
    strength: "strong",
    with: ["human-lines"],
    source: "block/aittributor@ffc3466f0327",
    match: [],
    miss: ["AI-Lines: 40"]
  },
  {
    key: "agent",
    values: "says-ai",
    role: "assistant",
    strength: "strong",
    with: ["model"],
    source: "https://api-docs.deepseek.com/",
    match: [],
    miss: ["Agent: fix race in worker pool", "Model: ThinkPad X1"]
  },
  {
    key: "agent-id",
    values: "says-ai",
    role: "assistant",
    strength: "strong",
    with: ["agent-task", "agent-confidence"],
    source: "git/git@d9028728f432",
    match: [],
    miss: ["Agent-Id: opencodes"]
  },
  {
    key: "entire-attribution",
    values: "share",
    role: "assistant",
    strength: "decisive",
    source: "entireio/cli: docs/architecture/attribution.md",
    match: ["Entire-Attribution: 73% agent (146/200 lines)"],
    miss: []
  },
  ...["authored-by-human", "human-authored-by"].map(
    (key) => ({
      key,
      values: "denies",
      role: "author",
      strength: "strong",
      source: "https://madeby.dev",
      match: [],
      miss: [`${key}: Jane Doe`]
    })
  )
];
var DENYING_VALUE = /^(?:false|no|none|n\/a|0|0%|never|not used|human[- ]?only|human|without ai|no ai(?: used)?)\.?$/i;
var UNFILLED_VALUE = /^(?:|yes ?\/ ?no|yes\|no|true\|false|<.*>|\[.*\]|\.\.\.|tbd|todo|\?)$/i;

// src/catalog/declarations.ts
var MADE = "(?:assisted|created|generated|written|authored|produced|made|used|helped|(?:was|were) (?:developed|drafted))";
var AI_WORD = "(?<![\\w/.-])(?:AI|LLMs?|GenAI|[Gg]enerative AI|AI tools?|Claude|ChatGPT|Copilot|Codex|Gemini|Agent Mode)(?![\\w/-]|\\.\\w)";
var VERBS = [
  "authored",
  "written",
  "generated",
  "created",
  "implemented",
  "drafted",
  "assisted",
  "coded",
  "developed",
  "produced"
];
var MEANS = ["by", "with", "using", "via"];
var EMPHASIS = ["", "*", "_", "**", "__", "*_", "_*"];
var BOXES = ["-", "*", "+"].map((bullet) => `
${bullet} [`);
var declarations = [
  {
    id: "declaration/label",
    reads: "says-ai",
    pattern: "^(?:\u{1F916} ?)?(?:[*_]{1,2})?(?:(?:AI|LLM|AI/LLM|Ai)[ -](?:tools? used|assistance disclosure|usage disclosure|disclosure|disclaimer|usage|use|assistance|assist|declaration|statement|notes?)(?: in this (?:PR|pull request|commit|change))?|AI|\u{1F916})(?:[*_]{1,2})? ?:(?:[*_]{1,2})? ?(\\S.*)$",
    literals: [...EMPHASIS.flatMap((mark) => [`
${mark}ai`, `
${mark}llm`]), "\n\u{1F916}"],
    source: "ghostty-org/ghostty: AI_POLICY.md",
    match: [
      "AI usage: drafted with OpenCode and DeepSeek V4 Pro assistance",
      "AI disclosure: Sol-5.6 was used extensively for the tests",
      "AI: fully generated by Claude Code (claude-opus-4-6), reviewed by me",
      "*AI Disclosure:* Lots of Fable help with the tests",
      "AI/LLM note: I used ChatGPT for the comments",
      "\u{1F916}: Used Claude Code (Opus 4.6) to generate the code",
      "_LLM use: Claude Code wrote the tests_"
    ],
    miss: ["AI: improve pathfinding of units", "AI usage:", "AI usage: yes / no", "ai: new provider for embeddings"]
  },
  {
    id: "declaration/heading",
    reads: "heading",
    pattern: "^(?:#{1,6} |[*_]{1,2})?(?:AI|LLM|AI/LLM|Ai) (?:[Dd]isclosure|[Dd]isclaimer|[Uu]sage|[Aa]ssistance|[Nn]otes?)(?:[*_]{1,2})?:?$",
    literals: [
      "ai disclosure",
      "ai disclaimer",
      "ai usage",
      "ai assistance",
      "ai note",
      "llm disclosure",
      "llm disclaimer",
      "llm usage",
      "llm assistance",
      "llm note"
    ],
    source: "ghostty-org/ghostty@85f0972b395c",
    match: ["### AI Disclosure", "AI Disclosure"],
    miss: ["### AI Gateway", "AI"]
  },
  {
    id: "declaration/sentence",
    reads: "names-ai",
    pattern: "^(?:\u{1F916} ?)?(?:(?:\\*\\*)?(?:Note|Disclosure)(?:\\*\\*)?:(?:\\*\\*)? ?)?(?:this (?:PR|pull request|commit|patch|change|fix|code|message|implementation|feature) (?:was|is|has been) )?(?:(?:partly|partially|fully|entirely|mostly|almost fully|almost entirely|originally|largely) )?(?:co-)?(?:authored|written|generated|created|implemented|drafted|assisted|coded|developed|produced)(?: entirely| mostly| partly)? (?:by|with|using|via) (?:the help of )?(\\S.*)$",
    literals: [
      ...VERBS.flatMap((verb) => MEANS.map((word) => `${verb} ${word}`)),
      ...["entirely", "mostly", "partly"].flatMap((share) => MEANS.map((word) => ` ${share} ${word}`))
    ],
    source: "ghostty-org/ghostty@4ebb5dfdba1c",
    match: [
      "Assisted by Codex 5.5",
      "Authored by Codex 5.2 xhigh.",
      "Assisted by AI.",
      "Generated by OpenAI Codex on behalf of @someone; not yet reviewed by the account owner.",
      "Drafted by OpenCode on behalf of @someone. Not yet reviewed by a human.",
      "Originally written with Copilot, revised by hand.",
      "This commit was generated by ChatGPT",
      "Note: This fix was developed with significant AI assistance (Claude). The author has reviewed it.",
      "\u{1F916} **Disclosure:** This PR was authored by [Kagura](https://github.com/kagura-agent), an AI agent."
    ],
    miss: [
      "Created with Sketch.",
      "Generated by Copilot at 1a2b3c4",
      "Generated by goose",
      "Generated with care by Claude Muller",
      "Written by Claude Paroz",
      "Generated by protoc-gen-go. DO NOT EDIT.",
      "Created by Cody Rose",
      "Generated by AI SDK codegen",
      "Written by the AI Gateway team",
      "Written by Devin Jeanpierre"
    ]
  },
  {
    id: "declaration/patch-note",
    reads: "names-ai",
    pattern: "^\\[(?:patch|commit|code|message) (?:was )?(?:generated|written|authored|created) (?:by|with|using) ([^\\]]+)\\]",
    literals: ["\n[patch ", "\n[commit ", "\n[code ", "\n[message "],
    source: "https://github.com/openzfs/zfs",
    match: ["[patch generated by gemini-cli 0.9]"],
    miss: ["[patch generated by git-format-patch]"]
  },
  {
    id: "declaration/ticked-box",
    reads: "ticked",
    pattern: `^[-*+] \\[[xX]\\] (?!.*\\b(?:[Nn]o|[Nn]ot|[Nn]one|[Ww]ithout|[Ii]f|[Ww]hether|any|policy|guidelines?|read|understand|explain|review(?:ed)?|[Dd]isclos\\w*)\\b)(?=.*\\b${MADE}\\b.*${AI_WORD}|.*${AI_WORD}.*\\b${MADE}\\b)(.+)$`,
    literals: BOXES,
    source: "warpdotdev/Warp",
    match: [
      "- [x] Warp Agent Mode - This PR was created via Warp's AI Agent Mode",
      "- [x] This PR was created by Warp Agent Mode",
      "- [X] This contribution was assisted or created by Generative AI tools."
    ],
    miss: [
      "- [x] No AI was used",
      "- [x] I have read the AI policy",
      "- [x] I disclosed any AI use",
      "- [x] Tests added",
      "- [x] created mock-transcription-model-v3.ts in packages/ai/src/test",
      "- [x] Remove custom script for generating llms.txt",
      "- [x] I reviewed AI-assisted code changes line by line"
    ]
  },
  {
    id: "denial/ticked-box",
    reads: "denies",
    pattern: `^[-*+] \\[[xX]\\] (?:[Nn]o ${AI_WORD} (?:was|were|tools?|assistance)|I (?:did not|didn't) use ${AI_WORD}|.*\\bnot (?:generated|written|assisted)\\b.*${AI_WORD}|.*\\b(?:made|written|created) without ${AI_WORD}|.*${AI_WORD}.*\\bused\\b.*: *\`?no\`?\\s*$)`,
    literals: BOXES,
    source: "https://www.apache.org/legal/generative-tooling.html",
    match: ["- [x] No AI was used", "- [x] I did not use AI", "- [x] Substantial AI assistance was used in this PR: `no`"],
    miss: [
      "- [ ] No AI was used",
      "- [x] I can explain and defend all important changes without AI help",
      "- [x] Substantial AI assistance was used in this PR: `yes` / `no`"
    ]
  },
  {
    id: "denial/unticked-box",
    reads: "unticked",
    pattern: `^[-*+] \\[ \\] (?!.*\\b(?:[Nn]o|[Nn]ot|[Ww]ithout|[Ii]f|review(?:ed)?)\\b)(?=.*\\b${MADE}\\b.*${AI_WORD}|.*${AI_WORD}.*\\b${MADE}\\b)`,
    literals: BOXES,
    source: "apache/fory: .github/pull_request_template.md",
    match: ["- [ ] This contribution was assisted or created by Generative AI tools."],
    miss: ["- [ ] Tests added", "- [ ] I have added documentation", "- [ ] If `yes`, I reviewed AI-assisted code"]
  },
  {
    id: "denial/sentence",
    reads: "denies",
    pattern: `^(?:no (?:generative )?AI(?: tools?| assistance)? (?:was|were|is|has been)(?: ever)? used|(?:this (?:PR|pull request|commit|patch|change) )?(?:was )?(?:made|written|created|authored) (?:entirely )?without (?:any AI|(?:the (?:use|help) of )?AI)\\b|AI was not used|no AI(?: was)? used)`,
    literals: [
      "\nno ai",
      "\nno generative ai",
      "without ai",
      "without any ai",
      "without the use of ai",
      "without the help of ai",
      "\nai was not used"
    ],
    source: "ghostty-org/ghostty@cfac86179436",
    match: ["No AI was used.", "This PR was made without AI.", "No AI was used, only my own hands"],
    miss: ["No AI in the opening book", "Made without airbrush"]
  }
];

// src/catalog/kinds.ts
var TROJAN_SOURCE = "https://trojansource.codes (CVE-2021-42574), Unicode TR36";
var kindRules = [
  {
    id: "hidden-unicode/bidirectional-control",
    kind: "hidden-unicode",
    strength: "weak",
    source: TROJAN_SOURCE,
    note: "Embeddings, overrides and isolates (U+202A\u2013U+202E, U+2066\u2013U+2069) in source code and in agent instructions; beside right-to-left letters of prose they are ordinary."
  },
  {
    id: "hidden-unicode/invisible-character",
    kind: "hidden-unicode",
    strength: "weak",
    source: "Unicode, Default_Ignorable_Code_Point",
    note: "Any other character without a shape, in agent instructions only."
  },
  {
    id: "hidden-unicode/tag-character",
    kind: "hidden-unicode",
    strength: "weak",
    source: 'Unicode block Tags (U+E0000\u2013U+E007F); "Rules File Backdoor", Pillar Security 2025',
    note: "ASCII that only machines see, in any text file; the flags of England, Scotland and Wales are spelled with them and do not count."
  },
  {
    id: "hidden-unicode/variation-selector",
    kind: "hidden-unicode",
    strength: "weak",
    source: "Unicode blocks Variation Selectors and Variation Selectors Supplement",
    note: "Runs of two or more can carry hidden bytes; one behind a symbol is ordinary."
  },
  {
    id: "hidden-unicode/zero-width",
    kind: "hidden-unicode",
    strength: "weak",
    source: TROJAN_SOURCE,
    note: "U+200B\u2013U+200D, U+2060, U+FEFF and U+180E in or beside an identifier of source code, and in agent instructions; joiners of emoji and of scripts that need them do not count."
  },
  {
    id: "note/git-ai",
    kind: "note",
    strength: "decisive",
    source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
    note: "A note in refs/notes/ai with a prompt or session record of an agent that the catalogue does not know. A note without such a record says that no AI was tracked."
  },
  {
    id: "trace/agent-trace",
    kind: "trace",
    strength: "decisive",
    source: "cursor/agent-trace: README.md",
    note: "A record in .agent-trace/traces.jsonl that names the commit as its revision and an AI contributor. It lies in the repository itself, so the author vouches for it."
  }
];

// src/catalog/markers.ts
var HEAD_LINES = 50;
var LEVEL = "(none|ai-assisted|ai-generated|autonomous)";
var END = `["']?\\s*(?:\\*/|-->|\\*\\))?\\s*$`;
var SPEC = "ggfevans/ai-disclosure: README.md";
var OCAML_SPEC = "avsm/ocaml-ai-disclosure: README.md";
var REUSE = "https://reuse.software/spec/";
var OCAML = ["OCaml", "Standard ML"];
var HTML = ["HTML", "SVG", "XML", "Vue", "Svelte", "Astro", "Jinja", "Handlebars", "HTML+ERB", "Liquid", "Twig"];
var ADVERB = "(?:entirely|completely|fully|wholly|mostly|mainly|largely|partially|partly|primarily|initially|originally|automatically|collaboratively)";
var THING = "(?:file|document|script|code|module|function|method|class|component|page|program|test|tests|query|snippet|section|block|content|text|implementation|library|header|config|configuration|documentation|docs?|readme|report|image|icon|logo|translation|data)";
var VERB = "(?:(?:AI|auto|vibe)[ -])?(?:generated|written|created|authored|produced|made|coded|vibecoded|developed|implemented|drafted|rewritten|refactored|translated|converted|built)";
var STATEMENT_LITERALS = ["ed", "en", "de", "lt", "ly"].flatMap(
  (verb) => [" by", "-by", " with", "-with", " using", "-using"].flatMap((means) => [`${verb}${means} `, `${verb}${means}:`])
);
var markers = [
  {
    id: "marker/spdx-ai-disclosure",
    reads: "disclosure",
    pattern: `^SPDX-AI-Disclosure:\\s*${LEVEL}${END}`,
    literals: ["ai-disclosure:"],
    at: "comment",
    head: true,
    family: "spdx",
    source: SPEC,
    path: "src/a.ts",
    match: [
      "// SPDX-AI-Disclosure: ai-generated",
      "/*\n * SPDX-AI-Disclosure: none\n */",
      "// SPDX-AI-Disclosure: ai-assisted\n// SPDX-AI-Model: claude-opus-4-6\n// SPDX-AI-Provider: Anthropic"
    ],
    miss: ['const tag = "SPDX-AI-Disclosure: none";', "// SPDX-AI-Disclosure: <level>", "// `SPDX-AI-Disclosure: none` denies"]
  },
  {
    id: "marker/spdx-ai-model",
    reads: "model",
    pattern: `^SPDX-AI-Model:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ["spdx-ai-model:"],
    at: "comment",
    head: true,
    family: "spdx",
    source: SPEC,
    path: "src/a.py",
    match: ["# SPDX-AI-Model: claude-opus-4-6"],
    miss: ['x = "SPDX-AI-Model: claude-opus-4-6"', "# SPDX-AI-Model: <model>"]
  },
  {
    id: "marker/spdx-ai-provider",
    reads: "provider",
    pattern: `^SPDX-AI-Provider:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ["spdx-ai-provider:"],
    at: "comment",
    head: true,
    family: "spdx",
    companion: true,
    source: SPEC,
    path: "src/a.py",
    match: [],
    miss: ["# SPDX-AI-Provider: Anthropic"]
  },
  {
    id: "marker/repository-default",
    reads: "disclosure",
    pattern: `^disclosure-default:\\s*["']?${LEVEL}${END}`,
    literals: ["disclosure-default:"],
    at: "comment",
    head: true,
    family: "default",
    only: ["ai_disclosure.md"],
    source: SPEC,
    note: "The repository's default: a tag in a file overrides it.",
    path: "AI_DISCLOSURE.md",
    match: ["---\ndisclosure-default: ai-assisted\nmodels-used:\n  - claude-opus-4-6\n---\n# AI disclosure"],
    miss: ["disclosure-default: ai-assisted", "---\ntitle: x\n---\ndisclosure-default: ai-assisted"]
  },
  {
    id: "marker/models-used",
    reads: "model",
    pattern: `^models-used:\\s*\\[?["']?([^"'<>\\],]{0,200}?)["']?\\s*(?:,.*)?\\]?\\s*$`,
    literals: ["models-used:"],
    at: "comment",
    head: true,
    family: "default",
    companion: true,
    only: ["ai_disclosure.md"],
    source: SPEC,
    path: "AI_DISCLOSURE.md",
    match: [],
    miss: ["---\nmodels-used: [claude-opus-4-6]\n---"]
  },
  {
    id: "marker/ai-disclosure",
    reads: "disclosure",
    pattern: `^ai-disclosure:\\s*["']?${LEVEL}${END}`,
    literals: ["ai-disclosure:"],
    at: "comment",
    head: true,
    family: "plain",
    source: SPEC,
    path: "docs/a.md",
    match: [
      "---\ntitle: x\nai-disclosure: ai-generated\nai-model: gpt-5\n---\ntext",
      "<!--\nai-disclosure: ai-assisted\nai-tool: Claude Code\n-->",
      "<!-- ai-disclosure: none -->"
    ],
    miss: ["ai-disclosure: ai-generated", "```\nai-disclosure: none\n```", "| ai-disclosure: none | a row |"]
  },
  {
    id: "marker/ai-model",
    reads: "model",
    pattern: `^ai-model:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ["ai-model:"],
    at: "comment",
    head: true,
    family: "plain",
    companion: true,
    source: SPEC,
    path: "docs/a.md",
    match: [],
    miss: ["---\nai-model: gpt-5\n---"]
  },
  {
    id: "marker/ai-tool",
    reads: "tool",
    pattern: `^ai-tool:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ["ai-tool:"],
    at: "comment",
    head: true,
    family: "plain",
    companion: true,
    source: SPEC,
    path: "docs/a.md",
    match: [],
    miss: ["---\nai-tool: Cursor\n---"]
  },
  {
    id: "marker/ai-generated",
    reads: "flag",
    pattern: `^ai-generated:\\s*["']?(true|yes|false|no)${END}`,
    literals: ["ai-generated:"],
    at: "comment",
    head: true,
    family: "plain",
    source: "https://www.w3.org/community/ai-content-disclosure/",
    path: "docs/a.md",
    match: ["---\nai-generated: true\n---\ntext", "---\nai-generated: false\n---\ntext"],
    miss: ["ai-generated: true", "---\nlabels:\n  - ai-generated\n---"]
  },
  {
    id: "marker/ai-generated-by",
    reads: "says-ai",
    pattern: `^ai-generated-by:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ["ai-generated-by:"],
    at: "comment",
    head: true,
    family: "plain",
    source: "https://www.w3.org/community/ai-content-disclosure/",
    path: "docs/a.md",
    match: ['---\nai-generated-by: "Claude 3.7 Sonnet"\n---\ntext'],
    miss: ["- ai-generated-by: Claude", "---\nai-generated-by: <tool>\n---"]
  },
  {
    id: "marker/html-attribute",
    reads: "disclosure",
    pattern: `<[a-z][\\w:-]{0,60}\\b[^<>]{0,500}?\\sai-disclosure=["']${LEVEL}["']|<meta\\s[^<>]{0,200}?name=["']ai-disclosure["']\\s[^<>]{0,200}?content=["']${LEVEL}["']`,
    literals: ['ai-disclosure="', "ai-disclosure='", '"ai-disclosure"', "'ai-disclosure'"],
    at: "code",
    only: HTML,
    source: SPEC,
    path: "public/index.html",
    match: ['<p ai-disclosure="ai-generated">text</p>', '<meta name="ai-disclosure" content="ai-assisted">'],
    miss: ['<!-- <p ai-disclosure="none"> -->', '&lt;p ai-disclosure="none"&gt;']
  },
  {
    id: "marker/ocaml-attribute",
    reads: "disclosure",
    pattern: `\\[@{2,3}ai_disclosure "${LEVEL}"\\s*\\]`,
    literals: ['@@ai_disclosure "'],
    at: "code",
    family: "ocaml",
    only: OCAML,
    source: OCAML_SPEC,
    path: "lib/a.ml",
    match: ['[@@@ai_disclosure "ai-generated"]\n[@@@ai_model "claude-opus-4-6"]', 'let f x = x [@@ai_disclosure "none"]'],
    miss: ['(* [@@@ai_disclosure "none"] *)', 'let s = {|[@@@ai_disclosure "none"]|}']
  },
  {
    id: "marker/ocaml-model",
    reads: "model",
    pattern: `\\[@{2,3}ai_model "([^"]{2,200})"\\s*\\]`,
    literals: ['@@ai_model "'],
    at: "code",
    family: "ocaml",
    companion: true,
    only: OCAML,
    source: OCAML_SPEC,
    path: "lib/a.ml",
    match: [],
    miss: ['[@@@ai_model "gpt-5"]']
  },
  {
    id: "marker/opam-field",
    reads: "disclosure",
    pattern: `^x-ai-disclosure:\\s*"${LEVEL}"`,
    literals: ["ai-disclosure:"],
    at: "code",
    family: "opam",
    only: ["opam"],
    source: OCAML_SPEC,
    path: "a.opam",
    match: ['opam-version: "2.0"\nx-ai-disclosure: "ai-assisted"\nx-ai-model: "claude-opus-4-6"'],
    miss: ['# x-ai-disclosure: "none"', 'description: "x-ai-disclosure: none"']
  },
  ...[
    ["opam-model", "model", "x-ai-model"],
    ["opam-provider", "provider", "x-ai-provider"]
  ].map(
    ([slug, reads, key]) => ({
      id: `marker/${slug}`,
      reads,
      pattern: `^${key}:\\s*\\[?\\s*"([^"]{2,200})"`,
      literals: [`${key}:`],
      at: "code",
      family: "opam",
      companion: true,
      only: ["opam"],
      source: OCAML_SPEC,
      path: "a.opam",
      match: [],
      miss: [`${key}: "gpt-5"`]
    })
  ),
  {
    id: "marker/spdx-contributor",
    reads: "person",
    pattern: "^SPDX-FileContributor:\\s*(\\S.{1,300}?)\\s*(?:\\*/|-->|\\*\\))?\\s*$",
    literals: ["spdx-filecontributor:"],
    at: "comment",
    source: REUSE,
    path: "src/a.py",
    match: [
      "# SPDX-FileContributor: Claude Code <noreply@anthropic.com>",
      "# SPDX-FileContributor: Claude (AI Assistant)",
      "# SPDX-FileContributor: GitHub Copilot"
    ],
    miss: ["# SPDX-FileContributor: Claude Muller <claude@example.org>", "# SPDX-FileContributor: Cody Rose"]
  },
  {
    id: "marker/spdx-copyright",
    reads: "person",
    pattern: "^(?:SPDX-FileCopyrightText|SPDX-SnippetCopyrightText):\\s*(?:(?:\xA9|\\(c\\)|copyright)\\s*)?(?:\\d{4}(?:\\s*[-\u2013,]\\s*(?:\\d{4}|present))*,?\\s+)?(\\S.{0,300}?@.{1,300}?)\\s*(?:\\*/|-->|\\*\\))?\\s*$",
    literals: ["copyrighttext:"],
    followedBy: "address",
    at: "comment",
    source: REUSE,
    note: "Only with the address of an agent: a company that makes one also holds copyrights.",
    path: "src/a.ts",
    match: ["// SPDX-FileCopyrightText: 2026 Junie <junie@jetbrains.com>"],
    miss: ["// SPDX-FileCopyrightText: 2022 Anthropic", "// SPDX-FileCopyrightText: 2019 Devin Buhl <onedr0p@example.org>"]
  },
  {
    id: "marker/co-author",
    reads: "person",
    pattern: "^Co-authored-by:\\s*(\\S.{1,300}?)\\s*(?:\\*/|-->|\\*\\))?\\s*$",
    literals: ["co-authored-by:"],
    at: "remark",
    head: true,
    source: "warpdotdev/Warp",
    path: "src/a.ts",
    match: ["// Co-Authored-By: Oz <oz-agent@warp.dev>", "// Co-authored-by: Claude <noreply@anthropic.com>"],
    miss: ["const t = 'Co-Authored-By: Claude <noreply@anthropic.com>';", "// Co-authored-by: Cody Rose <rosecodym@gmail.com>"]
  },
  {
    id: "marker/author",
    reads: "author",
    pattern: "^(?:[@\\\\]authors?:?|authors?:)\\s+(\\S.{1,200}?)\\s*(?:\\*/|-->|\\*\\))?\\s*$",
    literals: ["author:", "authors:", "@author", "\\author"],
    followedBy: "name",
    at: "remark",
    head: true,
    source: "https://www.doxygen.nl/manual/commands.html#cmdauthor",
    note: "Not in front matter, where the name of a product is often that of its publisher.",
    path: "src/A.java",
    match: [
      "/**\n * @author GitHub Copilot\n */",
      "// Author: Claude Opus 4.5",
      "/* @author Claude Code <noreply@anthropic.com> */"
    ],
    miss: [
      "// @author Claude",
      "/** @author Devin Buhl */",
      "// Author: Cursor",
      "// Author: Anthropic",
      "// authors Claude Code"
    ]
  },
  {
    id: "marker/statement",
    reads: "statement",
    pattern: `^(?:(?:(?:this|the|these|all|above|below|following|entire|whole|some|most|parts?|of|much) ){0,4}${THING}(?: (?:in|of) this ${THING})?(?: (?:below|above))? ?(?:was|were|is|are|has been|have been|:|-)? ?)?(?:${ADVERB} ){0,2}${VERB}(?: ${ADVERB}){0,2}[ -](?:by|with|using):? (?:(?:the )?(?:help|assistance|aid|support) (?:of|from) )?(\\S.{0,300})$`,
    literals: STATEMENT_LITERALS,
    followedBy: "name",
    at: "paragraph",
    source: "labri-progress/agent-mining: agents/chatgpt.md",
    note: "Says nothing about how far it reaches: often one function.",
    path: "src/a.ts",
    match: [
      "// Generated by ChatGPT",
      "/* written by Claude */",
      "// Generated by ChatGPT 4o",
      "/* Written with ChatGPT-4 */",
      "// Generated by Claude Sonnet 4",
      "// Created with Claude 3.7 Sonnet",
      "// This file was entirely generated by GitHub Copilot.",
      "// This function was written by Claude Code (Claude Opus 4.6), reviewed by hand.",
      "// \u{1F916} Generated with [Claude Code](https://claude.com/claude-code)",
      "// Generated with gemini-2.5-pro on 2025-06-01",
      "//  Created by Claude on 2026-03-11.",
      "// AI-generated by Cursor Agent",
      "// This file was generated by an AI assistant."
    ],
    miss: [
      "// Code generated by protoc-gen-go. DO NOT EDIT.",
      "// Generated by openapi-generator 7.2",
      "// @generated by Composer",
      "// Created with Sketch.",
      "// Generated by Claude Code hooks: do not edit by hand",
      "// Generated by ChatGPT detection rules",
      "// Written by Claude Muller",
      "/* written by Claude Shannon in 1948 */",
      "// Generated by GitHub Actions",
      "// Created with GitHub Copilot Metrics API v2",
      "// Generated using Sourcery 1.0.0 \u2014 https://github.com/krzysztofzablocki/Sourcery",
      "// created by AI",
      "const s = '// Generated by ChatGPT';",
      "const s = `\n// Generated by ChatGPT\n`;"
    ]
  }
];
var bareNames = {
  claude: "strong",
  cursor: "weak",
  devin: "weak",
  gemini: "weak",
  gpt: "weak",
  grok: "weak",
  windsurf: "weak"
};
var FIXTURE_FOLDERS = "(?:^|/)(?:__)?(?:fixtures?|test-?fixtures?|test[-_]?data|testdata|snapshots?|goldens?|golden-?files?|cassettes)(?:__)?/";

// src/catalog/mechanical.ts
var mechanical = [
  {
    id: "test-merge",
    pattern: "^Merge [0-9a-f]{7,64} into [0-9a-f]{7,64}$",
    source: "cline/cline@b46e15d5a8",
    match: [
      "Merge 2f941a6b7f9afbd097f0a4cec7cd666bee23edaa into e098a8ed0dd608248e3f30c0ffdd7b98ab546ca3",
      "Merge 2f941a6 into e098a8e"
    ],
    miss: [
      "Merge branch 'main' into copilot/fix-12",
      "Merge feature into main",
      "Merge pull request #12 from owner/codex/fix-tests"
    ]
  },
  {
    id: "openhands-lint",
    pattern: "^\u{1F916} Auto-fix (?:Python|frontend) linting issues$",
    tools: ["openhands"],
    source: "All-Hands-AI/OpenHands@75428c1060",
    match: ["\u{1F916} Auto-fix Python linting issues"],
    miss: ["Auto-fix linting issues in the parser"]
  },
  {
    id: "initial-plan",
    pattern: "^Initial plan$",
    source: "dotnet/aspire",
    match: ["Initial plan"],
    miss: ["Initial plan for the parser", "Initial planning"]
  },
  {
    id: "entire-checkpoint",
    pattern: "^Checkpoint: [0-9a-f]{12}$",
    source: "entireio/cli@74db3acf86d9",
    match: ["Checkpoint: 7dcd9430a868"],
    miss: ["checkpoint: flush on close", "Checkpoint: before the rewrite"]
  },
  {
    id: "entire-finalize",
    pattern: "^(?:Finalize transcript for Checkpoint: [0-9a-f]{12}|Update summary for checkpoint [0-9a-f]{12} \\(session: [0-9a-f-]{36}\\))$",
    source: "entireio/cli",
    match: [
      "Finalize transcript for Checkpoint: 7dcd9430a868",
      "Update summary for checkpoint 7dcd9430a868 (session: 0a1b2c3d-d7f7-4773-b4f2-2b3c4d5e6f70)"
    ],
    miss: ["Update summary for checkpoint docs"]
  },
  {
    id: "notes-merged",
    pattern: "^Merged notes from \\S+ into refs/notes/\\S+$",
    source: "git-ai-project/git-ai",
    match: ["Merged notes from refs/notes/ai-remote/origin into refs/notes/ai"],
    miss: ["Merged notes from the meeting into the README"]
  },
  {
    id: "notes-added",
    pattern: "^Notes (?:added|removed) by 'git notes (?:add|append|copy|edit|remove|prune)'$",
    source: "git-ai-project/git-ai",
    match: ["Notes added by 'git notes add'"],
    miss: ["Notes added by the release manager"]
  },
  {
    id: "junie-registry",
    pattern: "^(?:(?:Update|Create) registry[-_](?:nightly|eap|experimental|staging)\\.json for version \\S+|Add version \\S+ to update-info(?:-(?:nightly|eap|experimental|staging))?\\.jsonl)$",
    tools: ["junie"],
    source: "JetBrains/junie@768066d",
    match: [
      "Update registry-nightly.json for version 2987.1",
      "Add version 2987.1 to update-info-nightly.jsonl",
      "Add version 2987.1 to update-info.jsonl",
      "Create registry-eap.json for version 1042.3"
    ],
    miss: ["Update registry for version 2", "Update version", "Add version 2 to the parser"]
  },
  {
    id: "mistral-vibe-release",
    pattern: "^v\\d+\\.\\d+\\.\\d+(?: \\(#\\d+\\))?$",
    tools: ["mistral-vibe"],
    source: "mistralai/mistral-vibe@c4581ea3c472",
    match: ["v2.18.4", "v2.18.4 (#866)"],
    miss: ["v2: new parser", "feat: improve Windows bash detection and system prompt", "release v2.18.4"]
  },
  {
    id: "lovable-template",
    pattern: "^(?:template: \\S+|\\[skip lovable\\] Use tech stack \\S+)$",
    tools: ["lovable"],
    source: "DavidSanchezBl/learn-bloom-spark-49",
    match: [
      "template: new_style_vite_react_shadcn_ts_testing_2026-01-08",
      "[skip lovable] Use tech stack vite_react_shadcn_ts_20250728_minor"
    ],
    miss: ["template: add a new landing page", "[skip lovable] fix the header"]
  }
];

// src/catalog/models.ts
var V = String.raw`(?<major>\d{1,2})(?!\d)(?:[.\-p](?<minor>\d{1,2})(?!\d))?`;
var modelFamilies = [
  {
    family: "claude",
    vendor: "anthropic",
    tool: "claude",
    forms: [
      {
        pattern: new RegExp(
          String.raw`\b(?<name>opus|sonnet|haiku|fable|mythos)[ \-]?${V}(?:[\-@](?<date>20\d{6}))?(?![\w.]*\w*@)`
        ),
        id: "claude-{name}-{major}{-minor}{-date}"
      },
      {
        pattern: /\bclaude[ -](?<major>3)(?:[.-](?<minor>\d))?[ -](?<name>opus|sonnet|haiku)(?:-(?<date>20\d{6}))?/,
        id: "claude-{major}{-minor}-{name}{-date}"
      },
      {
        pattern: /\bclaude[ -](?<major>\d)(?:[.-](?<minor>\d))?[ -](?<name>opus|sonnet|haiku)/,
        id: "claude-{name}-{major}{-minor}"
      }
    ],
    match: {
      "Claude Opus 4.8 (1M context)": "claude-opus-4-8",
      "claude-opus-4-8[1m]": "claude-opus-4-8",
      "AWS Claude Opus 4.8": "claude-opus-4-8",
      "claude-opus-4-20250514": "claude-opus-4-20250514",
      "Claude Opus 4": "claude-opus-4",
      "Opus 4.7": "claude-opus-4-7",
      "Claude (Opus 5)": "claude-opus-5",
      "claude-4.6-opus-high-thinking": "claude-opus-4-6",
      "Claude Opus4.5": "claude-opus-4-5",
      "Claude Sonnet 4.6": "claude-sonnet-4-6",
      "claude-3-5-sonnet": "claude-3-5-sonnet",
      "claude-3-5-sonnet-20241022": "claude-3-5-sonnet-20241022",
      "Claude 3.7 Sonnet": "claude-3-7-sonnet",
      "Claude Haiku 4.5": "claude-haiku-4-5",
      "Claude Fable 5": "claude-fable-5",
      "openrouter/anthropic/claude-sonnet-4": "claude-sonnet-4"
    },
    miss: ["Claude", "Claude Code 2.1.133", "Claude Muller", "a sonnet", "Opus"],
    known: [
      "claude-3-5-haiku",
      "claude-3-5-sonnet",
      "claude-3-7-sonnet",
      "claude-3-haiku",
      "claude-3-opus",
      "claude-3-sonnet",
      "claude-fable-5",
      "claude-haiku-4-5",
      "claude-haiku-4-5-20251001",
      "claude-mythos-5",
      "claude-opus-4",
      "claude-opus-4-1",
      "claude-opus-4-1-20250805",
      "claude-opus-4-20250514",
      "claude-opus-4-5",
      "claude-opus-4-5-20251101",
      "claude-opus-4-6",
      "claude-opus-4-7",
      "claude-opus-4-8",
      "claude-opus-5",
      "claude-sonnet-4",
      "claude-sonnet-4-20250514",
      "claude-sonnet-4-5",
      "claude-sonnet-4-5-20250929",
      "claude-sonnet-4-6",
      "claude-sonnet-5"
    ]
  },
  {
    family: "gpt",
    vendor: "openai",
    tool: "gpt",
    forms: [
      {
        pattern: /\bgpt[ -]?(?<major>\d)(?:\.(?<minor>\d{1,2}))?(?<o>o\b|o(?=-))?(?<rest>(?:[ -](?:mini|nano|turbo|codex|pro|max|sol|terra|luna|spark|chat|latest|oss))*)(?![\w.]*@)/,
        id: "gpt-{major}{.minor}{o}{rest}"
      },
      { pattern: /\bcodex[ -](?<major>\d)\.(?<minor>\d{1,2})/, id: "gpt-{major}{.minor}-codex" },
      { pattern: /(?:^|\/)o(?<major>[134])(?<rest>-mini|-pro|-preview)?$/, id: "o{major}{rest}" }
    ],
    match: {
      "GPT-5": "gpt-5",
      "GPT-5.5": "gpt-5.5",
      "gpt-4.1": "gpt-4.1",
      "gpt-4o-mini": "gpt-4o-mini",
      "OpenAI GPT 5.5": "gpt-5.5",
      "gpt-5.3-codex-high": "gpt-5.3-codex",
      "gpt-5.6-sol": "gpt-5.6-sol",
      "Codex 5.2 xhigh": "gpt-5.2-codex",
      "o4-mini": "o4-mini",
      "openai/o4-mini": "o4-mini"
    },
    miss: ["ChatGPT", "Codex", "GPT partition table", "o2"],
    known: [
      "gpt-3.5-turbo",
      "gpt-4",
      "gpt-4-turbo",
      "gpt-4.1",
      "gpt-4.1-mini",
      "gpt-4.1-nano",
      "gpt-4o",
      "gpt-4o-mini",
      "gpt-5",
      "gpt-5-codex",
      "gpt-5-mini",
      "gpt-5-nano",
      "gpt-5-pro",
      "gpt-5.1",
      "gpt-5.1-codex",
      "gpt-5.1-codex-max",
      "gpt-5.1-codex-mini",
      "gpt-5.2",
      "gpt-5.2-codex",
      "gpt-5.2-pro",
      "gpt-5.3-codex",
      "gpt-5.4",
      "gpt-5.4-mini",
      "gpt-5.4-nano",
      "gpt-5.4-pro",
      "gpt-5.5",
      "gpt-5.6",
      "gpt-5.6-luna",
      "gpt-5.6-sol",
      "gpt-5.6-terra",
      "o1",
      "o3",
      "o3-mini",
      "o4-mini"
    ]
  },
  {
    family: "gemini",
    vendor: "google",
    tool: "gemini",
    forms: [
      {
        pattern: /\bgemini[ -](?<major>\d)(?:\.(?<minor>\d))?(?:[ -](?<rest>(?:pro|flash|ultra|nano)(?:[ -]lite)?(?:-(?:preview|exp|\d{3})(?:-\d\d-\d\d)?)?))?/,
        id: "gemini-{major}{.minor}{-rest}"
      },
      { pattern: /\bgemini[ -](?<name>pro|flash|ultra)[ -](?<major>\d)(?:\.(?<minor>\d))?/, id: "gemini-{major}{.minor}-{name}" }
    ],
    match: {
      "Gemini Flash 3.7": "gemini-3.7-flash",
      "gemini-2.5-pro-preview-05-06": "gemini-2.5-pro-preview-05-06",
      "gemini/gemini-3-pro-preview": "gemini-3-pro-preview",
      "vertex_ai/gemini-2.5-pro-exp-03-25": "gemini-2.5-pro-exp-03-25"
    },
    miss: ["Gemini", "Project Gemini"],
    known: [
      "gemini-1.5-pro",
      "gemini-2.0-flash",
      "gemini-2.0-flash-lite",
      "gemini-2.5-flash",
      "gemini-2.5-flash-lite",
      "gemini-2.5-pro",
      "gemini-2.5-pro-exp-03-25",
      "gemini-2.5-pro-preview-05-06",
      "gemini-3-flash",
      "gemini-3-flash-preview",
      "gemini-3-pro",
      "gemini-3-pro-preview",
      "gemini-3.1-flash-lite",
      "gemini-3.1-flash-lite-preview",
      "gemini-3.1-pro-preview",
      "gemini-3.5-flash",
      "gemini-3.5-flash-lite",
      "gemini-3.6-flash",
      "gemini-3.7-flash"
    ]
  },
  {
    family: "glm",
    vendor: "zhipu",
    tool: "glm",
    forms: [
      {
        pattern: /\bglm[ -]?(?<major>\d)(?:\.(?<minor>\d))?(?<rest>-(?:air|flash|turbo|v|plus))?\b/,
        id: "glm-{major}{.minor}{rest}"
      }
    ],
    match: { "GLM-5": "glm-5", "glm-4.7": "glm-4.7", "Z.AI GLM 4.6": "glm-4.6" },
    miss: ["glm", "g_glm_matrix"],
    known: ["glm-4.6", "glm-4.7", "glm-5"]
  },
  {
    family: "kimi",
    vendor: "moonshot",
    tool: "kimi",
    forms: [
      {
        pattern: /\bkimi[ -]?k(?<major>\d)(?:[.p](?<minor>\d))?(?<rest>[ -](?:code|thinking|turbo|\d{4}))?\b/,
        id: "kimi-k{major}{.minor}{rest}"
      }
    ],
    match: { "kimi-k2.5": "kimi-k2.5", "Kimi K2.7 Code": "kimi-k2.7-code", "accounts/fireworks/models/kimi-k2p6": "kimi-k2.6" },
    miss: ["Kimi R\xE4ikk\xF6nen", "kimi"],
    known: ["kimi-k2", "kimi-k2-0711", "kimi-k2-thinking", "kimi-k2.5", "kimi-k2.6", "kimi-k2.7-code", "kimi-k3"]
  },
  {
    family: "qwen",
    vendor: "alibaba",
    tool: "qwen",
    forms: [
      {
        pattern: /\bqwen[ -]?(?<major>\d)(?:\.(?<minor>\d))?(?<rest>(?:[ -](?:coder|max|plus|next|turbo|preview|a?\d{1,3}b))*)\b/,
        id: "qwen{major}{.minor}{rest}"
      }
    ],
    match: { "qwen3.7-max": "qwen3.7-max", "Qwen3-coder": "qwen3-coder" },
    miss: ["Qwen"],
    known: ["qwen3-coder", "qwen3-coder-plus", "qwen3-max", "qwen3-max-preview", "qwen3.7-max"]
  },
  {
    family: "deepseek",
    vendor: "deepseek",
    tool: "deepseek",
    forms: [
      {
        pattern: /\bdeepseek[ -](?<name>v\d(?:\.\d)?|r\d|coder|chat|reasoner)(?<rest>(?:[ -](?:pro|flash|lite|exp|terminus|\d{4}))*)\b/,
        id: "deepseek-{name}{rest}"
      }
    ],
    match: {
      "DeepSeek v4-pro": "deepseek-v4-pro",
      "openrouter/deepseek/deepseek-r1:free": "deepseek-r1",
      "DeepSeek V4 Pro agent": "deepseek-v4-pro"
    },
    miss: ["DeepSeek"],
    known: ["deepseek-chat", "deepseek-r1", "deepseek-reasoner", "deepseek-v4-pro"]
  },
  {
    family: "minimax",
    vendor: "minimax",
    tool: "minimax",
    forms: [{ pattern: /\bminimax[ -]m(?<major>\d)(?:\.(?<minor>\d))?/, id: "minimax-m{major}{.minor}" }],
    match: { "MiniMax-M2.1": "minimax-m2.1" },
    miss: ["minimax search", "MiniMax"],
    known: ["minimax-m2.1"]
  },
  {
    family: "grok",
    vendor: "xai",
    tool: "grok",
    forms: [
      {
        pattern: /\bgrok[ -](?<major>\d)(?:\.(?<minor>\d{1,2}))?(?<rest>[ -](?:fast|mini|build))?/,
        id: "grok-{major}{.minor}{rest}"
      },
      { pattern: /\bgrok-(?<name>code-fast-\d)/, id: "grok-{name}" }
    ],
    match: {
      "grok-4": "grok-4",
      "grok-4.20-reasoning": "grok-4.20",
      "Grok 4.5 Build Beta": "grok-4.5-build",
      "grok-code-fast-1": "grok-code-fast-1"
    },
    miss: ["Grok", "grok patterns"],
    known: ["grok-4", "grok-4.20", "grok-4.3", "grok-4.5", "grok-4.5-build", "grok-4.6", "grok-code-fast-1"]
  },
  {
    family: "llama",
    vendor: "meta",
    tool: "llama",
    forms: [{ pattern: /\bllama[ -](?<major>\d)(?:\.(?<minor>\d))?\b/, id: "llama-{major}{.minor}" }],
    match: { "Llama 3.3": "llama-3.3" },
    miss: ["llama", "llama.cpp"],
    known: ["llama-3.1", "llama-3.3"]
  },
  {
    family: "mistral",
    vendor: "mistral",
    tool: "mistral",
    forms: [
      {
        pattern: /\b(?<name>devstral|codestral|magistral)(?:[ -](?<rest>small|medium|large|\d(?:\.\d)?))?\b/,
        id: "{name}{-rest}"
      },
      {
        pattern: /\bmistral[ -](?<rest>small|medium|large)(?:[ -](?<major>\d)(?!\d)(?:\.(?<minor>\d))?)?/,
        id: "mistral-{rest}{-major}{.minor}"
      }
    ],
    match: { "devstral-2": "devstral-2", "Mistral Medium 3.1": "mistral-medium-3.1", "mistral-large-2512": "mistral-large" },
    miss: ["mistral wind", "Mistral"],
    known: ["devstral-2", "devstral-small", "mistral-medium-3", "mistral-medium-3.1", "mistral-medium-3.5"]
  },
  {
    family: "composer",
    vendor: "cursor",
    tool: "cursor",
    forms: [{ pattern: /\bcomposer[ -](?<major>\d)(?:\.(?<minor>\d))?$/, id: "composer-{major}{.minor}" }],
    match: { "Composer 1.5": "composer-1.5" },
    miss: ["composer", "Composer 2 lockfile"],
    known: ["composer-1.5"]
  }
];

// src/catalog/tools/agents-a-to-k.ts
var agentToolsAToK = [
  {
    id: "abacus",
    name: "Abacus AI",
    vendor: "Abacus.AI",
    page: "https://abacus.ai",
    kind: "agent",
    names: ["abacus", "abacus ai", "abacus.ai"],
    ambiguous: "word",
    signatures: [
      {
        id: "abacus/agent",
        scope: "person",
        addresses: ["agent@abacus.ai"],
        strength: "strong",
        source: "labri-progress/agent-mining: agents/abacus.md",
        match: ["Abacus AI <agent@abacus.ai>"]
      },
      {
        id: "abacus/bot",
        scope: "person",
        logins: ["abacus-ai-automation[bot]"],
        strength: "decisive",
        source: "labri-progress/agent-mining: agents/abacus.md",
        match: ["abacus-ai-automation[bot] <abacus-ai-automation[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "adal",
    name: "AdaL",
    vendor: "SylphAI",
    page: "https://sylph.ai",
    kind: "agent",
    names: ["adal", "adal cli"],
    ambiguous: "name",
    signatures: [
      {
        id: "adal/agent",
        scope: "person",
        addresses: ["adal@sylph.ai"],
        strength: "strong",
        source: "mat-1/slopcheck: src/indicators/commits.rs",
        match: ["AdaL <adal@sylph.ai>"]
      }
    ]
  },
  {
    id: "aether",
    name: "Aether",
    vendor: "Aether",
    page: "https://tryaether.ai",
    kind: "agent",
    names: ["aether"],
    ambiguous: "word",
    signatures: [
      {
        id: "aether/agent",
        scope: "person",
        addresses: ["github@tryaether.ai"],
        strength: "strong",
        source: "mat-1/slopcheck: src/indicators/commits.rs",
        match: ["Aether <github@tryaether.ai>"]
      }
    ]
  },
  {
    id: "amazon-q",
    name: "Amazon Q Developer",
    vendor: "Amazon Web Services",
    page: "https://docs.aws.amazon.com/amazonq",
    kind: "agent",
    names: ["amazon q", "amazon q developer", "amazonq"],
    signatures: [
      {
        id: "amazon-q/bot",
        scope: "person",
        logins: ["amazon-q-developer[bot]"],
        githubIds: [208079219],
        strength: "decisive",
        seen: "2025-08",
        source: "awslabs/mcp@be9ecdb8060c",
        match: ["amazon-q-developer[bot] <208079219+amazon-q-developer[bot]@users.noreply.github.com>"]
      },
      {
        id: "amazon-q/named",
        scope: "person",
        addresses: ["noreply@amazon.com", "noreply@aws.amazon.com"],
        name: "Amazon Q(?: .*)?",
        strength: "strong",
        source: "block/aittributor: src/agent.rs",
        match: ["Amazon Q Developer <noreply@amazon.com>", "Amazon Q <noreply@aws.amazon.com>"],
        miss: ["Amazon GitHub Automation <noreply@amazon.com>"]
      },
      {
        id: "amazon-q/branch",
        scope: "branch",
        pattern: "^q-dev-issue-\\d+",
        strength: "weak",
        source: "https://github.com/apps/amazon-q-developer",
        match: ["q-dev-issue-12-1748000000"],
        miss: ["q-dev", "q-dev-issue-tracker"]
      },
      {
        id: "amazon-q/files",
        scope: "file",
        paths: ["**/.amazonq/", "AmazonQ.md", "AMAZONQ.md"],
        instructions: ["**/.amazonq/", "AmazonQ.md", "AMAZONQ.md"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/amazon_q.md",
        match: [".amazonq/rules/style.md", "AmazonQ.md"]
      }
    ]
  },
  {
    id: "amp",
    name: "Amp",
    vendor: "Amp",
    page: "https://ampcode.com/manual",
    kind: "agent",
    names: ["amp", "amp code", "ampcode", "sourcegraph amp"],
    ambiguous: "word",
    signatures: [
      {
        id: "amp/agent",
        scope: "person",
        addresses: ["amp@ampcode.com", "amp@sourcegraph.com"],
        strength: "decisive",
        seen: "2025-08 \u2192",
        source: "JoshuaKGoldberg/flint@351f4fa87ee1",
        match: ["Amp <amp@ampcode.com>", "Amp <amp@sourcegraph.com>"],
        miss: ["classabbyamp <5366828+classabbyamp@users.noreply.github.com>"]
      },
      {
        id: "amp/company-noreply",
        scope: "person",
        addresses: ["noreply@sourcegraph.com"],
        name: "Amp",
        strength: "strong",
        seen: "2025-10",
        source: "trieloff/ai-aligned-git@d26def1cd9",
        note: "A company-wide address: it counts only together with the product name.",
        match: ["Amp <noreply@sourcegraph.com>"],
        miss: ["Sourcegraph Bot <noreply@sourcegraph.com>"]
      },
      {
        id: "amp/thread",
        scope: "trailer",
        key: "amp-thread-id",
        value: "(?:https://ampcode\\.com/threads/)?T-[0-9a-f]{8}-[0-9a-f-]{27}",
        strength: "decisive",
        seen: "2025-08 \u2192",
        source: "JoshuaKGoldberg/flint@7e01f5720ea8",
        match: ["Amp-Thread-ID: https://ampcode.com/threads/T-0a1b2c3d-d4e5-4f60-8a71-2b3c4d5e6f70"],
        miss: ["Amp-Thread-ID: none"]
      },
      {
        id: "amp/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "amp",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["amp"]
      },
      {
        id: "amp/files",
        scope: "file",
        paths: [".sourcegraph/*.rule.md"],
        instructions: [".sourcegraph/*.rule.md"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/amp.md",
        match: [".sourcegraph/style.rule.md"]
      }
    ]
  },
  {
    id: "amplifier",
    name: "Amplifier",
    vendor: "Microsoft",
    page: "https://github.com/microsoft/amplifier",
    kind: "agent",
    names: ["amplifier", "microsoft amplifier"],
    ambiguous: "word",
    signatures: [
      {
        id: "amplifier/agent",
        scope: "person",
        logins: ["microsoft-amplifier"],
        strength: "strong",
        source: "labri-progress/agent-mining: agents/microsoft_amplifier.md",
        match: ["Amplifier <microsoft-amplifier@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "atlarix",
    name: "Atlarix",
    vendor: "Atlarix",
    page: "https://atlarix.dev",
    kind: "agent",
    names: ["atlarix"],
    signatures: [
      {
        id: "atlarix/agent",
        scope: "person",
        addresses: ["agent@atlarix.dev"],
        strength: "strong",
        source: "mat-1/slopcheck: src/indicators/commits.rs",
        note: "The name carries the model.",
        match: ["DeepSeek V4 Pro agent <agent@atlarix.dev>"]
      }
    ]
  },
  {
    id: "augment",
    name: "Augment Code",
    vendor: "Augment Code",
    page: "https://docs.augmentcode.com",
    kind: "agent",
    names: ["augment", "augment code", "augment agent", "auggie", "auggie cli"],
    ambiguous: "word",
    signatures: [
      {
        id: "augment/agent-id",
        scope: "trailer",
        key: "agent-id",
        value: "agent-[0-9a-f]{8}-[0-9a-f-]{27}",
        strength: "strong",
        seen: "2026-02 \u2192",
        source: "augmentcode/auggie@741590cfe4c2",
        match: ["Agent-Id: agent-0a1b2c3d-d4e5-4f60-8a71-2b3c4d5e6f70"],
        miss: ["Agent-Id: 42"]
      },
      {
        id: "augment/bot",
        scope: "person",
        logins: ["augment-app-staging[bot]"],
        githubIds: [182802480],
        strength: "decisive",
        source: "trieloff/ai-aligned-git: executable_git",
        match: ["augment-app-staging[bot] <182802480+augment-app-staging[bot]@users.noreply.github.com>"]
      },
      {
        id: "augment/typed-address",
        scope: "person",
        addresses: ["auggie@augmentcode.com", "noreply@augmentcode.com"],
        strength: "strong",
        source: "trieloff/ai-aligned-git: executable_git",
        match: ["Auggie <auggie@augmentcode.com>", "Augment Code <noreply@augmentcode.com>"],
        miss: ["Ada Example <ada@augmentcode.com>"]
      },
      {
        id: "augment/files",
        scope: "file",
        paths: ["**/.augment/", ".augmentignore", "**/.augment-guidelines"],
        instructions: ["**/.augment/", "**/.augment-guidelines"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/augment_code.md",
        match: [".augment/rules/style.md", ".augment-guidelines"]
      }
    ]
  },
  {
    id: "blackbox",
    name: "BLACKBOX AI",
    vendor: "BLACKBOX AI",
    page: "https://docs.blackbox.ai",
    kind: "agent",
    names: ["blackbox ai", "blackbox agent", "blackboxai"],
    signatures: [
      {
        id: "blackbox/agent",
        scope: "person",
        addresses: ["code@blackbox.ai"],
        strength: "decisive",
        seen: "2026 \u2192",
        source: "vercel/ai@b19282d066",
        match: ["BLACKBOX Agent <code@blackbox.ai>"],
        miss: ["Ada Example <ada@blackbox.ai>", "Black Box <black.box@example.org>"]
      }
    ]
  },
  {
    id: "blink",
    name: "Blink",
    vendor: "Coder",
    page: "https://github.com/apps/blink-so",
    kind: "agent",
    names: ["blink", "blink.so", "blink-so"],
    ambiguous: "word",
    signatures: [
      {
        id: "blink/bot",
        scope: "person",
        logins: ["blink-so[bot]"],
        githubIds: [211532188],
        strength: "decisive",
        seen: "2025-09",
        source: "google-gemini/gemini-cli@831dffd2b7",
        match: ["blink-so[bot] <211532188+blink-so[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "bolt",
    name: "Bolt",
    vendor: "StackBlitz",
    page: "https://support.bolt.new",
    kind: "agent",
    names: ["bolt", "bolt.new", "bolt-new"],
    ambiguous: "word",
    signatures: [
      {
        id: "bolt/bot",
        scope: "person",
        logins: ["bolt-new-by-stackblitz[bot]"],
        strength: "decisive",
        source: "https://github.com/apps/bolt-new-by-stackblitz",
        match: ["bolt-new-by-stackblitz[bot] <bolt-new-by-stackblitz[bot]@users.noreply.github.com>"],
        miss: [
          "bolt <msgpratyush@gmail.com>",
          "mend-bolt-for-github[bot] <42819689+mend-bolt-for-github[bot]@users.noreply.github.com>"
        ]
      },
      {
        id: "bolt/files",
        scope: "file",
        paths: [".bolt/config.json", ".bolt/prompt"],
        instructions: [".bolt/prompt"],
        strength: "weak",
        source: "https://support.bolt.new",
        note: "The project began in Bolt. The Bolt CMS and Puppet Bolt use other files.",
        match: [".bolt/config.json", ".bolt/prompt"],
        miss: [".bolt/bolt-project.yaml"]
      }
    ]
  },
  {
    id: "brokk",
    name: "Brokk",
    vendor: "Brokk",
    page: "https://brokk.ai",
    kind: "agent",
    names: ["brokk"],
    ambiguous: "word",
    signatures: [
      {
        id: "brokk/files",
        scope: "file",
        paths: [".brokk/"],
        instructions: [".brokk/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/brokk.md",
        match: [".brokk/style.md"]
      }
    ]
  },
  {
    id: "charlie",
    name: "Charlie",
    vendor: "Charlie Labs",
    page: "https://www.charlielabs.ai",
    kind: "agent",
    names: ["charlie", "charliecreates"],
    ambiguous: "name",
    signatures: [
      {
        id: "charlie/bot",
        scope: "person",
        logins: ["charliecreates[bot]"],
        strength: "decisive",
        source: "https://github.com/apps/charliecreates",
        match: ["CharlieHelps <charliecreates[bot]@users.noreply.github.com>"],
        miss: ["Charlie Root <cedric.maunoury@gmail.com>", "Force Charlie <charlieio@outlook.com>"]
      },
      {
        id: "charlie/files",
        scope: "file",
        paths: [".charlie/"],
        instructions: [".charlie/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/charlie.md",
        match: [".charlie/instructions/style.md"]
      }
    ]
  },
  {
    id: "claude-flow",
    name: "claude-flow",
    vendor: "ruvnet",
    page: "https://github.com/ruvnet/claude-flow",
    kind: "agent",
    names: ["claude-flow", "ruflo"],
    signatures: [
      {
        id: "claude-flow/agent",
        scope: "person",
        addresses: ["ruv@ruv.net"],
        name: "(?:claude-flow|ruflo).*",
        strength: "decisive",
        seen: "2026-04 \u2192",
        source: "ghostty-org/ghostty@541a32ae0c4e",
        match: ["claude-flow <ruv@ruv.net>"],
        miss: ["rUv <ruv@ruv.net>"]
      }
    ]
  },
  {
    id: "cline",
    name: "Cline",
    vendor: "Cline Bot",
    page: "https://docs.cline.bot",
    kind: "agent",
    names: ["cline", "cline agent", "cline cli"],
    ambiguous: "name",
    signatures: [
      {
        id: "cline/agent",
        scope: "person",
        addresses: ["cline-agent@users.noreply.github.com"],
        strength: "decisive",
        seen: "2026-05 \u2192",
        source: "cline/cline@c01848232477",
        match: ["Cline Agent <cline-agent@users.noreply.github.com>"],
        miss: [
          "Jeremy Cline <jcline@redhat.com>",
          "cline-test <132302818+candieduniverse@users.noreply.github.com>",
          "cline-test-bot <cline-test-bot@users.noreply.github.com>",
          "Max Paulus <max@cline.bot>"
        ]
      },
      {
        id: "cline/bot",
        scope: "person",
        logins: ["cline-cloud[bot]", "cline[bot]"],
        githubIds: [276134852, 205137888],
        strength: "decisive",
        seen: "2026-05 \u2192",
        source: "cline/cline@26ee3abf820f",
        match: [
          "cline-cloud[bot] <276134852+cline-cloud[bot]@users.noreply.github.com>",
          "cline-cloud[bot] <cline-cloud[bot]@users.noreply.github.com>",
          "cline[bot] <205137888+cline[bot]@users.noreply.github.com>"
        ]
      },
      {
        id: "cline/typed-address",
        scope: "person",
        addresses: ["noreply@cline.bot", "cline@cline.bot", "agent@cline.bot", "cline@anthropic.com"],
        strength: "strong",
        source: "block/aittributor: src/agent.rs",
        note: "cline@anthropic.com: name and domain disagree, the name is the tool.",
        match: ["Cline <noreply@cline.bot>", "Cline <cline@anthropic.com>"]
      },
      {
        id: "cline/evaluation",
        scope: "person",
        addresses: ["cline@example.com"],
        name: "Cline Evaluation",
        strength: "weak",
        seen: "2025-04 \u2192",
        source: "cline/cline",
        note: "The git identity of an evaluation harness that leaked into commits of people.",
        match: ["Cline Evaluation <cline@example.com>"]
      },
      {
        id: "cline/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "cline",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/cline.rs",
        match: ["cline"]
      },
      {
        id: "cline/files",
        scope: "file",
        paths: [
          "**/.clinerules",
          "**/.clinerules/",
          "**/.clinerules-*",
          ".clineignore",
          ".cline/",
          "memory-bank/activeContext.md"
        ],
        instructions: ["**/.clinerules", "**/.clinerules/", "**/.clinerules-*", ".cline/", "memory-bank/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/cline.md",
        match: [".clinerules", ".clinerules/style.md", "memory-bank/activeContext.md"],
        miss: ["memory-bank/allocator.c"]
      }
    ]
  },
  {
    id: "codebuddy",
    name: "CodeBuddy",
    vendor: "Tencent",
    page: "https://www.codebuddy.ai",
    kind: "agent",
    names: ["codebuddy", "tencent codebuddy", "codebuddy code"],
    signatures: [
      {
        id: "codebuddy/files",
        scope: "file",
        paths: ["**/CODEBUDDY.md", ".codebuddy/"],
        instructions: ["**/CODEBUDDY.md", ".codebuddy/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/codebuddy.md",
        match: ["CODEBUDDY.md", ".codebuddy/settings.json"]
      },
      {
        id: "codebuddy/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "codebuddy",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/codebuddy.rs",
        match: ["codebuddy"]
      }
    ]
  },
  {
    id: "codeflash",
    name: "Codeflash",
    vendor: "Codeflash",
    page: "https://docs.codeflash.ai",
    kind: "agent",
    names: ["codeflash", "codeflash-ai"],
    signatures: [
      {
        id: "codeflash/bot",
        scope: "person",
        logins: ["codeflash-ai[bot]"],
        githubIds: [148906541],
        strength: "decisive",
        seen: "2025-03",
        source: "All-Hands-AI/OpenHands@023559af81",
        match: ["codeflash-ai[bot] <148906541+codeflash-ai[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "codegen",
    name: "Codegen",
    vendor: "Codegen",
    page: "https://docs.codegen.com",
    kind: "agent",
    names: ["codegen", "codegen-sh", "codegen-bot"],
    ambiguous: "word",
    signatures: [
      {
        id: "codegen/bot",
        scope: "person",
        logins: ["codegen-sh[bot]"],
        addresses: ["team+codegenbot@codegen.sh"],
        githubIds: [131295404],
        strength: "decisive",
        seen: "2024-09 \u2192 2025-12",
        source: "codegen-sh/codegen@4c87fba536e1",
        match: [
          "codegen-sh[bot] <131295404+codegen-sh[bot]@users.noreply.github.com>",
          "codegen-bot <team+codegenbot@codegen.sh>"
        ]
      },
      {
        id: "codegen/branch",
        scope: "branch",
        pattern: "^(?:codegen|codegen-bot)/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/codegen.md",
        match: ["codegen-bot/fix-parser", "codegen/fix-parser"],
        miss: ["codegen-cleanup", "feature/codegen"]
      }
    ]
  },
  {
    id: "comate",
    name: "Comate",
    vendor: "Baidu",
    page: "https://comate.baidu.com",
    kind: "agent",
    names: ["comate", "baidu comate"],
    signatures: [
      {
        id: "comate/files",
        scope: "file",
        paths: [".comate/"],
        instructions: [".comate/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/baidu_comate.md",
        match: [".comate/rules/style.mdr"]
      }
    ]
  },
  {
    id: "continue",
    name: "Continue",
    vendor: "Continue",
    page: "https://docs.continue.dev",
    kind: "agent",
    names: ["continue", "continue agent", "continue cli", "continue.dev"],
    ambiguous: "word",
    signatures: [
      {
        id: "continue/agent",
        scope: "person",
        addresses: ["noreply@continue.dev", "agent@continue.dev"],
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "continuedev/continue@1a77ffae1dd1",
        match: ["Continue <noreply@continue.dev>", "Continue Agent <agent@continue.dev>"],
        miss: ["Ada Example <ada@continue.dev>"]
      },
      {
        id: "continue/bot",
        scope: "person",
        logins: ["continue[bot]", "continue-staging[bot]", "continue-development-app[bot]"],
        githubIds: [230936708, 230944351, 231344660],
        strength: "decisive",
        seen: "2025-08 \u2192",
        source: "continuedev/continue@c820334eb392",
        match: [
          "continue[bot] <230936708+continue[bot]@users.noreply.github.com>",
          "continue[bot] <continue[bot]@users.noreply.github.com>",
          "continue-staging[bot] <230944351+continue-staging[bot]@users.noreply.github.com>"
        ]
      },
      {
        id: "continue/cn",
        scope: "footer",
        literal: "generated with ",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?(?:Commit generated with \\[cn\\]\\(https://docs\\.continue\\.dev/[^()\\s]*\\)|Generated with Continue \\(cn\\))[._*\\s]*$",
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "continuedev/continue@221127e09e6b",
        match: ["Commit generated with [cn](https://docs.continue.dev/guides/cli)", "Generated with Continue (cn)"],
        miss: ["Generated with [cn](https://example.org)"]
      },
      {
        id: "continue/generated-with",
        scope: "footer",
        literal: "generated with [continue](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with \\[Continue\\]\\(https://(?:www\\.)?continue\\.dev/?\\)[._*\\s]*$",
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "continuedev/continue@0bed20f9213a",
        match: ["Generated with [Continue](https://continue.dev)"]
      },
      {
        id: "continue/generated-with-address",
        scope: "footer",
        literal: "generated with continue",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with Continue ?\\(https://(?:www\\.)?continue\\.dev/?\\)[._*\\s]*$",
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "continuedev/continue",
        match: ["Generated with Continue (https://continue.dev)", "Generated with Continue(https://continue.dev)"],
        miss: ["Generated with continue-on-error set"]
      },
      {
        id: "continue/branch",
        scope: "branch",
        pattern: "^continue/.+",
        strength: "weak",
        seen: "2025-11 \u2192",
        source: "continuedev/continue@9f2350c3b082",
        match: ["continue/con-1234"],
        miss: ["continue-local", "fix/continue-statement"]
      },
      {
        id: "continue/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "continue",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["continue"]
      },
      {
        id: "continue/note-cli",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "continue-cli",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/continue_cli.rs",
        match: ["continue-cli"]
      },
      {
        id: "continue/files",
        scope: "file",
        paths: ["**/.continue/", ".continuerules", ".continueignore"],
        instructions: ["**/.continue/", ".continuerules"],
        strength: "weak",
        source: "continuedev/continue@9f2350c3b082",
        match: [".continue/rules/style.md", ".continuerules"]
      }
    ]
  },
  {
    id: "cosine",
    name: "Cosine",
    vendor: "Cosine",
    page: "https://cosine.sh/docs",
    kind: "agent",
    names: ["cosine", "cosine genie"],
    ambiguous: "word",
    signatures: [
      {
        id: "cosine/agent",
        scope: "person",
        addresses: ["agent@cosine.sh"],
        strength: "decisive",
        seen: "2026-02",
        source: "Aider-AI/aider@a35bd1889d67",
        match: ["Cosine <agent@cosine.sh>"]
      }
    ]
  },
  {
    id: "crush",
    name: "Crush",
    vendor: "Charm",
    page: "https://github.com/charmbracelet/crush",
    kind: "agent",
    names: ["crush", "charm crush", "charmbracelet crush"],
    ambiguous: "word",
    signatures: [
      {
        id: "crush/agent",
        scope: "person",
        addresses: ["crush@charm.land", "noreply@crush.charm.land"],
        strength: "decisive",
        seen: "2025-06 \u2192",
        source: "charmbracelet/crush@53fc534e956b",
        note: "In Assisted-by the name is the model: <Model> via Crush.",
        match: ["Crush <crush@charm.land>", "\u{1F498} Crush <crush@charm.land>", "Crush <noreply@crush.charm.land>"],
        miss: ["Sasha <103973965+crush-on-anechka@users.noreply.github.com>"]
      },
      {
        id: "crush/generated-with",
        scope: "footer",
        literal: "generated with crush",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with Crush[_*\\s]*$",
        strength: "decisive",
        seen: "2025-06 \u2192",
        source: "charmbracelet/crush@aa6f0d5ee2f8",
        match: ["\u{1F498} Generated with Crush", "\u{1F496} Generated with Crush", "\u{1F408}\u200D\u2B1B Generated with Crush", "Generated with Crush"],
        miss: ["Generated with Crush line, including validation and default preservation.", "Generated with crush --optimize"]
      },
      {
        id: "crush/generated-with-link",
        scope: "footer",
        literal: "generated with [crush](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with \\[Crush\\]\\(https://[^()\\s]*(?:crush|charm)[^()\\s]*\\)[._*\\s]*$",
        strength: "decisive",
        seen: "2025-07 \u2192",
        source: "charmbracelet/crush",
        match: ["\u{1F408}\u200D\u2B1B Generated with [Crush](https://github.com/charmbracelet/crush)"]
      },
      {
        id: "crush/files",
        scope: "file",
        paths: ["**/CRUSH.md", "**/CRUSH.local.md", ".crush/", "crush.json", ".crush.json", ".crushignore"],
        instructions: ["**/CRUSH.md", "**/CRUSH.local.md", ".crush/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/crush.md",
        match: ["CRUSH.md", "crush.json"],
        miss: ["src/crush.rs"]
      }
    ]
  },
  {
    id: "cto-new",
    name: "cto.new",
    vendor: "Engine Labs",
    page: "https://cto.new",
    kind: "agent",
    names: ["cto.new", "engine-labs-app"],
    signatures: [
      {
        id: "cto-new/bot",
        scope: "person",
        logins: ["engine-labs-app[bot]"],
        githubIds: [140088366],
        strength: "decisive",
        seen: "2025-11",
        source: "ghostty-org/ghostty@f1839b7f4",
        match: ["engine-labs-app[bot] <140088366+engine-labs-app[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "deepseek",
    name: "DeepSeek",
    vendor: "DeepSeek",
    page: "https://api-docs.deepseek.com",
    kind: "family",
    names: ["deepseek"],
    signatures: []
  },
  {
    id: "factory-droid",
    name: "Factory Droid",
    vendor: "Factory",
    page: "https://docs.factory.ai",
    kind: "agent",
    names: ["factory droid", "droid", "droid cli"],
    ambiguous: "word",
    signatures: [
      {
        id: "factory-droid/bot",
        scope: "person",
        logins: ["factory-droid[bot]"],
        addresses: ["droid@factory.ai"],
        githubIds: [138933559],
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "Factory-AI/factory@c467f39a0c1f",
        match: [
          "factory-droid[bot] <138933559+factory-droid[bot]@users.noreply.github.com>",
          "factory-droid[bot] <factory-droid[bot]@users.noreply.github.com>",
          "Factory Droid <droid@factory.ai>",
          "factory-droid[bot]"
        ],
        miss: [
          "Shehab <127568346+dizzydroid@users.noreply.github.com>",
          "Stephen Gibler <261876204+sgibler-droid@users.noreply.github.com>",
          "Ada Example <ada@factory.ai>"
        ]
      },
      {
        id: "factory-droid/generated-with",
        scope: "footer",
        literal: "generated with [droid](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with \\[Droid\\]\\(https://(?:docs\\.|app\\.)?factory\\.ai(?:/[^()\\s]*)?\\)[._*\\s]*$",
        strength: "decisive",
        seen: "2025-12",
        source: "badlogic/pi-mono@8da131dbafa8",
        match: ["\u{1F916} Generated with [Droid](https://docs.factory.ai/factory-droids)"]
      },
      {
        id: "factory-droid/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "droid",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["droid"]
      },
      {
        id: "factory-droid/files",
        scope: "file",
        paths: [".factory/"],
        instructions: [".factory/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/factory_droid.md",
        match: [".factory/droids/reviewer.md"]
      }
    ]
  },
  {
    id: "firebender",
    name: "Firebender",
    vendor: "Firebender",
    page: "https://firebender.com",
    kind: "agent",
    names: ["firebender"],
    signatures: [
      {
        id: "firebender/agent",
        scope: "person",
        addresses: ["help@firebender.com"],
        name: "Firebender",
        strength: "decisive",
        seen: "2026-04 \u2192",
        source: "git-ai-project/git-ai@05232abe8",
        match: ["Firebender <help@firebender.com>"]
      },
      {
        id: "firebender/generated-with",
        scope: "footer",
        literal: "generated with [firebender](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with \\[Firebender\\]\\(https://(?:www\\.)?firebender\\.com/?\\)[._*\\s]*$",
        strength: "decisive",
        seen: "2026-04 \u2192",
        source: "git-ai-project/git-ai@b8bbdb69c",
        match: ["\u{1F916} Generated with [Firebender](https://firebender.com)"]
      },
      {
        id: "firebender/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "firebender",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/firebender.rs",
        match: ["firebender"]
      }
    ]
  },
  {
    id: "fly",
    name: "Fly.io agent",
    vendor: "Fly.io",
    page: "https://fly.io",
    kind: "agent",
    signatures: [
      {
        id: "fly/agent",
        scope: "person",
        addresses: ["dev@fly.io"],
        strength: "strong",
        source: "labri-progress/agent-mining: agents/fly.md",
        match: ["Fly.io <dev@fly.io>"],
        miss: ["Fly.io <noreply@fly.io>", "Kyle McLaren <mclaren@fly.io>"]
      }
    ]
  },
  {
    id: "gitar",
    name: "Gitar",
    vendor: "Gitar",
    page: "https://docs.gitar.ai",
    kind: "agent",
    names: ["gitar"],
    signatures: [
      {
        id: "gitar/agent",
        scope: "person",
        addresses: ["noreply@gitar.ai"],
        strength: "strong",
        seen: "2026-05",
        source: "git-ai-project/git-ai@2f5dbae41",
        match: ["Gitar <noreply@gitar.ai>"]
      }
    ]
  },
  {
    id: "glm",
    name: "GLM",
    vendor: "Z.ai",
    page: "https://docs.z.ai",
    kind: "family",
    names: ["glm", "z.ai glm", "z.ai", "chatglm", "zhipu glm"],
    ambiguous: "word",
    signatures: [
      {
        id: "glm/typed-address",
        scope: "person",
        addresses: ["noreply@z.ai"],
        strength: "strong",
        source: "mat-1/slopcheck: src/indicators/commits.rs",
        match: ["GLM-5 <noreply@z.ai>", "GLM 4.6 <noreply@z.ai>"]
      }
    ]
  },
  {
    id: "goose",
    name: "Goose",
    vendor: "Agentic AI Foundation",
    page: "https://github.com/block/goose",
    kind: "agent",
    names: ["goose", "block goose", "aaif-goose", "codename goose"],
    ambiguous: "word",
    signatures: [
      {
        id: "goose/agent",
        scope: "person",
        addresses: ["goose@opensource.block.xyz"],
        githubIds: [271095942],
        strength: "strong",
        seen: "2026 \u2192",
        source: "block/aittributor: src/agent.rs",
        match: ["Goose <271095942+aaif-goose@users.noreply.github.com>", "Goose <goose@opensource.block.xyz>"],
        miss: [
          "HonkingGoose <34918129+HonkingGoose@users.noreply.github.com>",
          "Benjamin Goose <benjamin.goose@tngtech.com>",
          "Pengoose <pengoose_dev@naver.com>"
        ]
      },
      {
        id: "goose/named",
        scope: "person",
        addresses: ["opensource@block.xyz"],
        name: "Goose",
        strength: "strong",
        seen: "2026 \u2192",
        source: "block/aittributor: src/agent.rs",
        match: ["Goose <opensource@block.xyz>"],
        miss: ["Block Open Source <opensource@block.xyz>"]
      },
      {
        id: "goose/branch",
        scope: "branch",
        pattern: "^goose/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/goose.md",
        match: ["goose/fix-parser"],
        miss: ["goose-egg", "feature/goose"]
      },
      {
        id: "goose/files",
        scope: "file",
        paths: ["**/.goosehints", ".gooseignore", ".goose/config.yaml", ".goose/recipes/", ".goose/memory/"],
        instructions: ["**/.goosehints", ".goose/recipes/", ".goose/memory/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/goose.md",
        note: ".goose/ exists for other software too.",
        match: [".goosehints", ".goose/config.yaml"]
      }
    ]
  },
  {
    id: "gpt",
    name: "GPT",
    vendor: "OpenAI",
    page: "https://platform.openai.com/docs/models",
    kind: "family",
    names: ["gpt", "openai gpt", "openai"],
    ambiguous: "word",
    signatures: []
  },
  {
    id: "grok",
    name: "Grok",
    vendor: "xAI",
    page: "https://docs.x.ai",
    kind: "family",
    names: ["grok", "xai grok", "grok build", "grok code"],
    ambiguous: "word",
    signatures: [
      {
        id: "grok/typed-address",
        scope: "person",
        addresses: ["grok@x.ai", "grok-build@x.ai"],
        strength: "strong",
        seen: "2026 \u2192",
        source: "https://docs.x.ai",
        note: "From agent instructions; there is no official form.",
        match: ["Grok <grok@x.ai>", "Grok Build <grok-build@x.ai>"],
        miss: [
          "Davide Libenzi <davidel@xmailserver.org>",
          "Frederick Shepherd <fshepherd@x.ai>",
          "Paul Groke <paul@groke.example>"
        ]
      },
      {
        id: "grok/named",
        scope: "person",
        addresses: ["noreply@x.ai"],
        name: "Grok(?: .*)?",
        strength: "strong",
        seen: "2026 \u2192",
        source: "https://docs.x.ai",
        match: ["Grok <noreply@x.ai>", "Grok 4.5 <noreply@x.ai>"],
        miss: ["Ada Example <noreply@x.ai>"]
      },
      {
        id: "grok/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "grok",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/grok.rs",
        match: ["grok"]
      }
    ]
  },
  {
    id: "gru",
    name: "Gru",
    vendor: "Gru.ai",
    page: "https://gru.ai",
    kind: "agent",
    names: ["gru", "gru.ai", "gru-agent"],
    ambiguous: "word",
    signatures: [
      {
        id: "gru/bot",
        scope: "person",
        logins: ["gru-agent[bot]"],
        strength: "decisive",
        source: "labri-progress/agent-mining: agents/gru.md",
        match: ["gru-agent[bot] <gru-agent[bot]@users.noreply.github.com>"]
      },
      {
        id: "gru/branch",
        scope: "branch",
        pattern: "^gru/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/gru.md",
        match: ["gru/unit-tests-parser"],
        miss: ["gru-layer"]
      }
    ]
  },
  {
    id: "hermes",
    name: "Hermes Agent",
    vendor: "Nous Research",
    page: "https://github.com/NousResearch/hermes-agent",
    kind: "agent",
    names: ["hermes", "hermes agent"],
    ambiguous: "name",
    signatures: [
      {
        id: "hermes/agent",
        scope: "person",
        addresses: ["hermes@nousresearch.com"],
        strength: "decisive",
        seen: "2026-06 \u2192",
        source: "fwupd/fwupd@30da34b568fd",
        match: ["Hermes Agent <hermes@nousresearch.com>"],
        miss: ["Hermes <hermes@resend.com>", "Hermes Zhang <chenhuiz@axis.com>"]
      },
      {
        id: "hermes/named",
        scope: "person",
        addresses: ["noreply@nousresearch.com", "ai@nousresearch.com"],
        name: "(?:Hermes(?: .*)?|AI Assistant)",
        strength: "strong",
        seen: "2026-06",
        source: "sphinx-doc/sphinx@a64dc766c2c5",
        match: ["Hermes Agent <noreply@nousresearch.com>", "AI Assistant <ai@nousresearch.com>"],
        miss: ["Ada Example <noreply@nousresearch.com>"]
      },
      {
        id: "hermes/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "hermes",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/hermes.rs",
        match: ["hermes"]
      }
    ]
  },
  {
    id: "junie",
    name: "Junie",
    vendor: "JetBrains",
    page: "https://junie.jetbrains.com/docs",
    kind: "agent",
    names: ["junie", "jetbrains junie", "junie cli"],
    ambiguous: "name",
    signatures: [
      {
        id: "junie/agent",
        scope: "person",
        addresses: ["junie@jetbrains.com"],
        strength: "decisive",
        seen: "2026-03 \u2192",
        source: "JetBrains/junie@aaf96eb94a06",
        note: "In JetBrains/junie a script uses the same identity: see mechanical.ts.",
        match: ["Junie <junie@jetbrains.com>"]
      },
      {
        id: "junie/branch",
        scope: "branch",
        pattern: "^(?:junie-\\d+|jetbrains_junie)",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/junie.md",
        match: ["junie-42", "jetbrains_junie/fix-parser"],
        miss: ["junie-plugin"]
      },
      {
        id: "junie/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "junie",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/junie.rs",
        match: ["junie"]
      },
      {
        id: "junie/files",
        scope: "file",
        paths: ["**/.junie/", ".junieignore"],
        instructions: ["**/.junie/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/junie.md",
        match: [".junie/guidelines.md", ".junieignore"]
      }
    ]
  },
  {
    id: "kilo",
    name: "Kilo Code",
    vendor: "Kilo",
    page: "https://kilo.ai/docs",
    kind: "agent",
    names: ["kilo", "kilo code", "kilocode"],
    ambiguous: "word",
    signatures: [
      {
        id: "kilo/bot",
        scope: "person",
        logins: ["kiloconnect[bot]", "kilo-code-bot[bot]"],
        githubIds: [240665456],
        strength: "decisive",
        seen: "2026 \u2192",
        source: "cline/cline@23fb738750",
        note: "One account, two logins.",
        match: [
          "kiloconnect[bot] <240665456+kiloconnect[bot]@users.noreply.github.com>",
          "kilo-code-bot[bot] <240665456+kilo-code-bot[bot]@users.noreply.github.com>"
        ],
        miss: ["kilo-maintainer[bot] <kilo-maintainer[bot]@users.noreply.github.com>"]
      },
      {
        id: "kilo/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "kilo",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/kilo.rs",
        match: ["kilo"]
      },
      {
        id: "kilo/files",
        scope: "file",
        paths: ["**/.kilocode/", ".kilocodeignore", ".kilocodemodes", ".kilo/"],
        instructions: ["**/.kilocode/", ".kilocodemodes", ".kilo/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/kilo_code.md",
        match: [".kilocode/rules/style.md", ".kilocodeignore"]
      }
    ]
  },
  {
    id: "kimi",
    name: "Kimi",
    vendor: "Moonshot AI",
    page: "https://platform.moonshot.ai/docs",
    kind: "family",
    names: ["kimi", "moonshot kimi"],
    ambiguous: "name",
    signatures: []
  },
  {
    id: "kimi-code",
    name: "Kimi Code",
    vendor: "Moonshot AI",
    page: "https://github.com/MoonshotAI/kimi-cli",
    kind: "agent",
    names: ["kimi code", "kimi cli"],
    signatures: [
      {
        id: "kimi-code/named",
        scope: "person",
        addresses: ["noreply@moonshot.ai", "noreply@moonshot.cn", "noreply@kimi.com", "noreply@kimi.ai"],
        name: "Kimi(?: .*)?",
        strength: "strong",
        seen: "2026-07 \u2192",
        source: "MoonshotAI/kimi-cli@87573895bbe7",
        note: "The vendor has fixed no address.",
        match: ["Kimi Code <noreply@moonshot.ai>", "Kimi K2.7 Code <noreply@kimi.com>", "Kimi <noreply@kimi.ai>"],
        miss: ["Ada Example <noreply@moonshot.ai>"]
      },
      {
        id: "kimi-code/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "kimi-code",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/kimi_code.rs",
        match: ["kimi-code"]
      },
      {
        id: "kimi-code/files",
        scope: "file",
        paths: [".kimi/"],
        instructions: [".kimi/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/kimi_code.md",
        match: [".kimi/config.toml"]
      }
    ]
  },
  {
    id: "kiro",
    name: "Kiro",
    vendor: "Amazon Web Services",
    page: "https://kiro.dev/docs",
    kind: "agent",
    names: ["kiro", "kiro agent", "kiro cli", "aws kiro"],
    ambiguous: "name",
    signatures: [
      {
        id: "kiro/agent",
        scope: "person",
        logins: ["kiro-agent[bot]"],
        githubIds: [244629292],
        strength: "decisive",
        seen: "2026-05 \u2192",
        source: "google-gemini/gemini-cli@9c0fa5fbb6e2",
        match: ["Kiro Agent <244629292+kiro-agent@users.noreply.github.com>"],
        miss: ["alexkiro <1538458+alexkiro@users.noreply.github.com>", "Salikh Zakirov <salikh.zakirov@gmail.com>"]
      },
      {
        id: "kiro/typed-address",
        scope: "person",
        addresses: ["kiro@kiro.dev", "kiro@aws.amazon.com", "kiro-noreply@amazon.com", "kiro-agent@amazon.com"],
        strength: "strong",
        source: "labri-progress/agent-mining: agents/kiro.md",
        note: "Invented addresses.",
        match: ["Kiro <kiro@kiro.dev>", "Kiro <kiro-noreply@amazon.com>"]
      },
      {
        id: "kiro/assisted-by",
        scope: "footer",
        literal: "assisted by kiro",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Assisted by Kiro[._*\\s]*$",
        strength: "strong",
        seen: "2025-12 \u2192",
        source: "awslabs/mcp@b4522cb53853",
        match: ["\u{1F916} Assisted by Kiro"],
        miss: ["Assisted by Kirov"]
      },
      {
        id: "kiro/on-behalf-of",
        scope: "footer",
        literal: "this pull request was created by @kiro-agent on behalf of",
        pattern: "^This pull request was created by @kiro-agent on behalf of ",
        strength: "decisive",
        seen: "2026-05 \u2192",
        source: "google-gemini/gemini-cli@9c0fa5fbb6e2",
        match: ["This pull request was created by @kiro-agent on behalf of @octocat"]
      },
      {
        id: "kiro/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "kiro",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/kiro.rs",
        match: ["kiro"]
      },
      {
        id: "kiro/files",
        scope: "file",
        paths: ["**/.kiro/"],
        instructions: ["**/.kiro/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/kiro.md",
        match: [".kiro/specs/login/design.md", ".kiro/steering/product.md"]
      }
    ]
  }
];

// src/catalog/tools/agents-l-to-z.ts
var agentToolsLToZ = [
  {
    id: "letta",
    name: "Letta Code",
    vendor: "Letta",
    page: "https://docs.letta.com",
    kind: "agent",
    names: ["letta", "letta code"],
    ambiguous: "word",
    signatures: [
      {
        id: "letta/agent",
        scope: "person",
        addresses: ["noreply@letta.com"],
        strength: "decisive",
        source: "labri-progress/agent-mining: agents/letta_code.md",
        match: ["Letta <noreply@letta.com>"],
        miss: ["Willetta Hegmann <1014397160@qq.com>", "Shelley Pham <shelley@letta.com>"]
      }
    ]
  },
  {
    id: "lingma",
    name: "Lingma",
    vendor: "Alibaba Cloud",
    page: "https://www.alibabacloud.com/en/product/lingma",
    kind: "agent",
    names: ["lingma", "tongyi lingma", "alibaba lingma"],
    signatures: [
      {
        id: "lingma/files",
        scope: "file",
        paths: [".lingma/"],
        instructions: [".lingma/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/alibaba_lingma.md",
        match: [".lingma/rules/style.md"]
      }
    ]
  },
  {
    id: "llama",
    name: "Llama",
    vendor: "Meta",
    page: "https://www.llama.com/docs",
    kind: "family",
    names: ["llama", "meta llama", "codellama", "code llama"],
    ambiguous: "word",
    signatures: []
  },
  {
    id: "lovable",
    name: "Lovable",
    vendor: "Lovable",
    page: "https://docs.lovable.dev",
    kind: "agent",
    names: ["lovable", "lovable.dev", "gpt-engineer-app", "lovable-dev"],
    ambiguous: "word",
    signatures: [
      {
        id: "lovable/bot",
        scope: "person",
        logins: ["gpt-engineer-app[bot]", "lovable-dev[bot]"],
        githubIds: [159125892],
        strength: "decisive",
        seen: "2025-04 \u2192",
        source: "Lazyjimpressions/ourvidz@b81fbe8eff0d",
        note: "Commits that a person makes in the Lovable editor have the same author.",
        match: [
          "gpt-engineer-app[bot] <159125892+gpt-engineer-app[bot]@users.noreply.github.com>",
          "lovable-dev[bot] <159125892+lovable-dev[bot]@users.noreply.github.com>"
        ],
        miss: ["Aron Strandberg <aron.strandberg@lovable.dev>"]
      },
      {
        id: "lovable/edit-id",
        scope: "trailer",
        key: "x-lovable-edit-id",
        value: "edt-[0-9a-f]{8}-[0-9a-f-]{27}",
        strength: "decisive",
        seen: "2026-01 \u2192",
        source: "Lazyjimpressions/ourvidz@27a0b204974b",
        match: ["X-Lovable-Edit-ID: edt-0a1b2c3d-d4e5-4f60-8a71-2b3c4d5e6f70"],
        miss: ["X-Lovable-Edit-ID: 7"]
      },
      {
        id: "lovable/template",
        scope: "person",
        addresses: ["noreply@lovable.dev"],
        strength: "decisive",
        source: "DavidSanchezBl/learn-bloom-spark-49",
        note: "Its root commit is the unchanged template: see mechanical.ts.",
        match: ["Lovable <noreply@lovable.dev>"]
      },
      {
        id: "lovable/files",
        scope: "file",
        paths: [".lovable/"],
        instructions: [".lovable/"],
        strength: "weak",
        source: "LeeSpain/ice-alarm-espanav1@05e87966fe3c",
        match: [".lovable/plan.md"]
      }
    ]
  },
  {
    id: "mastra",
    name: "Mastra Code",
    vendor: "Mastra",
    page: "https://mastra.ai/docs",
    kind: "agent",
    names: ["mastra", "mastra code"],
    ambiguous: "word",
    signatures: [
      {
        id: "mastra/agent",
        scope: "person",
        addresses: ["noreply@mastra.ai"],
        strength: "decisive",
        seen: "2026 \u2192",
        source: "https://mastra.ai/docs",
        note: "The name can carry the model.",
        match: ["Mastra Code <noreply@mastra.ai>", "Mastra Code (anthropic/claude-opus-4-6) <noreply@mastra.ai>"],
        miss: ["Domenico Mastrangelo <dome@domenicomastrangelo.com>"]
      }
    ]
  },
  {
    id: "mentat",
    name: "MentatBot",
    vendor: "AbanteAI",
    page: "https://mentat.ai",
    kind: "agent",
    names: ["mentat", "mentatbot"],
    ambiguous: "word",
    signatures: [
      {
        id: "mentat/bot",
        scope: "person",
        logins: ["mentatbot[bot]"],
        githubIds: [160964065],
        strength: "decisive",
        seen: "2024-07 \u2192",
        source: "All-Hands-AI/OpenHands@0b0d604e7b",
        match: [
          "MentatBot <160964065+MentatBot@users.noreply.github.com>",
          "mentatbot[bot] <mentatbot[bot]@users.noreply.github.com>"
        ]
      }
    ]
  },
  {
    id: "minimax",
    name: "MiniMax",
    vendor: "MiniMax",
    page: "https://platform.minimax.io/docs",
    kind: "family",
    names: ["minimax"],
    ambiguous: "word",
    signatures: [
      {
        id: "minimax/typed-address",
        scope: "person",
        addresses: ["noreply@minimax.io"],
        strength: "strong",
        source: "mat-1/slopcheck: src/indicators/commits.rs",
        match: ["MiniMax-M2.1 <noreply@minimax.io>"],
        miss: ["PR Bot <pr-bot@minimaxi.com>"]
      }
    ]
  },
  {
    id: "mistral",
    name: "Mistral",
    vendor: "Mistral AI",
    page: "https://docs.mistral.ai",
    kind: "family",
    names: ["mistral", "codestral", "devstral"],
    ambiguous: "word",
    signatures: []
  },
  {
    id: "mistral-vibe",
    name: "Mistral Vibe",
    vendor: "Mistral AI",
    page: "https://docs.mistral.ai/mistral-vibe/introduction",
    kind: "agent",
    names: ["mistral vibe", "vibe cli"],
    signatures: [
      {
        id: "mistral-vibe/agent",
        scope: "person",
        addresses: ["vibe@mistral.ai"],
        strength: "decisive",
        seen: "2025-12 \u2192",
        source: "mistralai/mistral-vibe@c4581ea3c472",
        note: "In mistralai/mistral-vibe every release commit has it: see mechanical.ts.",
        match: ["Mistral Vibe <vibe@mistral.ai>", "Vibe Nuage Agent <vibe@mistral.ai>"],
        miss: ["Mathias Gesbert <mathias.gesbert@mistral.ai>", "maiengineering <engineering@mistral.ai>"]
      },
      {
        id: "mistral-vibe/generated-by",
        scope: "footer",
        literal: "generated by mistral vibe",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated by Mistral Vibe[._*\\s]*$",
        strength: "decisive",
        seen: "2026-01 \u2192",
        source: "mistralai/mistral-vibe@0427ee1f02a8",
        match: ["Generated by Mistral Vibe."],
        miss: ["Generated by Mistral Vibe is now the default signature"]
      }
    ]
  },
  {
    id: "omx",
    name: "oh-my-codex",
    vendor: "oh-my-codex",
    page: "https://oh-my-codex.dev",
    kind: "agent",
    names: ["omx", "oh-my-codex"],
    signatures: [
      {
        id: "omx/agent",
        scope: "person",
        addresses: ["omx@oh-my-codex.dev"],
        strength: "decisive",
        seen: "2026-05",
        source: "warpdotdev/Warp@dbfd51e3ee71",
        match: ["OmX <omx@oh-my-codex.dev>"]
      }
    ]
  },
  {
    id: "ona",
    name: "Ona",
    vendor: "Ona",
    page: "https://ona.com/docs",
    kind: "agent",
    names: ["ona", "ona agent"],
    ambiguous: "name",
    signatures: [
      {
        id: "ona/agent",
        scope: "person",
        addresses: ["no-reply@ona.com"],
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "MarceloEyer/djzeneyer@d9e6fdcb4cea",
        match: ["Ona <no-reply@ona.com>"]
      }
    ]
  },
  {
    id: "open-agents",
    name: "Open Agents",
    vendor: "Vercel",
    page: "https://github.com/vercel-labs/open-agents",
    kind: "agent",
    names: ["open agents", "open-agents-bot", "openharness"],
    signatures: [
      {
        id: "open-agents/bot",
        scope: "person",
        logins: ["open-agents-bot[bot]", "openharness[bot]"],
        githubIds: [260704009],
        strength: "decisive",
        seen: "2026-02 \u2192",
        source: "vercel-labs/open-agents@d430e52b91ec",
        match: [
          "open-agents-bot[bot] <260704009+open-agents-bot[bot]@users.noreply.github.com>",
          "openharness[bot] <260704009+openharness[bot]@users.noreply.github.com>",
          "openharness[bot] <2836518+openharness[bot]@users.noreply.github.com>"
        ]
      }
    ]
  },
  {
    id: "open-swe",
    name: "Open SWE",
    vendor: "LangChain",
    page: "https://github.com/langchain-ai/open-swe",
    kind: "agent",
    names: ["open swe"],
    signatures: [
      {
        id: "open-swe/branch",
        scope: "branch",
        pattern: "^open-swe/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/langchain_open_swe.md",
        match: ["open-swe/0a1b2c3d"],
        miss: ["docs/open-swe"]
      }
    ]
  },
  {
    id: "openclaw",
    name: "OpenClaw",
    vendor: "OpenClaw",
    page: "https://docs.openclaw.ai",
    kind: "agent",
    names: ["openclaw", "openclaw agent"],
    signatures: [
      {
        id: "openclaw/agent",
        scope: "person",
        addresses: ["openclaw@openclaw.dev", "agent@openclaw.dev", "subagent@openclaw.ai"],
        strength: "decisive",
        seen: "2026 \u2192",
        source: "entireio/cli@682e5c58ef",
        match: ["OpenClaw Agent <openclaw@openclaw.dev>", "Shurik (OpenClaw) <subagent@openclaw.ai>"],
        miss: ["Ada Example <ada@openclaw.dev>"]
      }
    ]
  },
  {
    id: "opencode",
    name: "OpenCode",
    vendor: "Anomaly",
    page: "https://opencode.ai/docs",
    kind: "agent",
    names: ["opencode", "opencode-agent", "opencode cli"],
    signatures: [
      {
        id: "opencode/agent",
        scope: "person",
        addresses: ["noreply@opencode.ai"],
        strength: "decisive",
        seen: "2025-04 \u2192",
        source: "vitest-dev/vitest@3275664f3695",
        note: "The model stands in the parentheses of the name.",
        match: [
          "OpenCode (claude-opus-4-8) <noreply@opencode.ai>",
          "OpenCode <noreply@opencode.ai>",
          "opencode <noreply@opencode.ai>"
        ]
      },
      {
        id: "opencode/bot",
        scope: "person",
        logins: ["opencode-agent[bot]"],
        githubIds: [219766164],
        strength: "decisive",
        source: "https://github.com/sjh9714/mergewarden/releases/tag/v0.7.0",
        match: [
          "opencode-agent[bot] <219766164+opencode-agent[bot]@users.noreply.github.com>",
          "opencode-agent[bot] <opencode-agent[bot]@users.noreply.github.com>"
        ]
      },
      {
        id: "opencode/generated-with",
        scope: "footer",
        literal: "generated with [opencode](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with \\[opencode\\]\\(https://(?:www\\.)?opencode\\.ai/?\\)[._*\\s]*$",
        strength: "decisive",
        seen: "2025-07",
        source: "charmbracelet/crush@bb1aa7923735",
        match: ["\u{1F916} Generated with [opencode](https://opencode.ai)"]
      },
      {
        id: "opencode/generated-with-words",
        scope: "footer",
        literal: "generated with opencode",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)Generated with opencode[._*\\s]*$",
        strength: "decisive",
        seen: "2025-07",
        source: "charmbracelet/crush",
        match: ["\u{1F916} Generated with opencode"],
        miss: ["Generated with opencode plugins disabled"]
      },
      {
        id: "opencode/branch",
        scope: "branch",
        pattern: "^opencode/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/opencode.md",
        match: ["opencode/issue12-20250801"],
        miss: ["fix/opencode-checkpoint-memory-consumption", "opencode-support"]
      },
      {
        id: "opencode/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "opencode",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["opencode"]
      },
      {
        id: "opencode/files",
        scope: "file",
        paths: ["**/.opencode/", "opencode.json", "opencode.jsonc", ".opencode.json", "OpenCode.md", "opencode.md"],
        instructions: ["**/.opencode/", "opencode.json", "opencode.jsonc", ".opencode.json", "OpenCode.md", "opencode.md"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/opencode.md",
        match: [".opencode/agent/docs.md", "opencode.json", "opencode.jsonc"]
      }
    ]
  },
  {
    id: "openhands",
    name: "OpenHands",
    vendor: "All Hands AI",
    page: "https://docs.openhands.dev",
    kind: "agent",
    names: ["openhands", "openhands-agent", "opendevin", "openhands cli"],
    signatures: [
      {
        id: "openhands/agent",
        scope: "person",
        addresses: [
          "openhands@all-hands.dev",
          "openhands-claude@all-hands.dev",
          "opendevin@all-hands.dev",
          "opendevin@opendevin.ai",
          "bot@opendevin.com"
        ],
        strength: "decisive",
        seen: "2024-05 \u2192",
        source: "All-Hands-AI/OpenHands@3606cf44d5a4",
        note: "A name such as OpenHands-Claude or GPT-5 gives the family of the model.",
        match: [
          "openhands <openhands@all-hands.dev>",
          "OpenHands-GPT-5 openhands@all-hands.dev",
          "OpenHands-Claude <openhands-claude@all-hands.dev>",
          "OpenDevin <opendevin@opendevin.ai>",
          "OpenDevinBot <bot@opendevin.com>"
        ],
        miss: ["Ada Example <ada@all-hands.dev>"]
      },
      {
        id: "openhands/bot",
        scope: "person",
        logins: ["openhands-ai[bot]", "openhands-agent"],
        strength: "decisive",
        source: "labri-progress/agent-mining: agents/openhands.md",
        match: [
          "openhands-ai[bot] <openhands-ai[bot]@users.noreply.github.com>",
          "openhands-agent <openhands-agent@users.noreply.github.com>"
        ]
      },
      {
        id: "openhands/branch",
        scope: "branch",
        pattern: "^(?:openhands/.+|openhands-fix-issue-\\d+|openhands-workspace-[0-9a-z]{8}$)",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/openhands.md",
        match: ["openhands/bitbucket-microagent", "openhands-fix-issue-5122", "openhands-workspace-f5a61qs6"],
        miss: ["rb/openhands-instructions", "openhands-rename"]
      },
      {
        id: "openhands/files",
        scope: "file",
        paths: [".openhands/", ".openhands_instructions"],
        instructions: [".openhands/", ".openhands_instructions"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/openhands.md",
        match: [".openhands/microagents/repo.md", ".openhands_instructions"]
      }
    ]
  },
  {
    id: "orbis-security",
    name: "Orbis Security AI",
    vendor: "Orbis",
    page: "https://github.com/orbisai0security",
    kind: "agent",
    names: ["orbis security ai"],
    signatures: [
      {
        id: "orbis-security/footer",
        scope: "footer",
        literal: "automated security fix generated by orbis",
        pattern: "^Automated security fix generated by Orbis Security AI[.\\s]*$",
        strength: "strong",
        seen: "2026 \u2192",
        source: "google-gemini/gemini-cli@ead351c8c584",
        match: ["Automated security fix generated by Orbis Security AI"],
        miss: ["Automated security fix generated by Orbis Security AI is rejected from now on"]
      }
    ]
  },
  {
    id: "paperclip",
    name: "Paperclip",
    vendor: "Paperclip",
    page: "https://paperclip.ing",
    kind: "agent",
    names: ["paperclip"],
    ambiguous: "word",
    signatures: [
      {
        id: "paperclip/agent",
        scope: "person",
        addresses: ["noreply@paperclip.ing"],
        strength: "decisive",
        seen: "2026-04 \u2192",
        source: "MoonshotAI/kimi-cli@325f08801cbe",
        match: ["Paperclip <noreply@paperclip.ing>"]
      }
    ]
  },
  {
    id: "perfloop",
    name: "Perfloop",
    vendor: "Perfloop",
    page: "https://perfloop.ai",
    kind: "agent",
    names: ["perfloop", "perfloop agent"],
    signatures: [
      {
        id: "perfloop/agent",
        scope: "person",
        addresses: ["agent@perfloop.ai"],
        strength: "decisive",
        seen: "2026 \u2192",
        source: "curl/curl@6c80ff97ff",
        match: ["Perfloop Agent <agent@perfloop.ai>"]
      }
    ]
  },
  {
    id: "pi",
    name: "Pi",
    vendor: "Mario Zechner",
    page: "https://pi.dev",
    kind: "agent",
    names: ["pi", "pi coding agent"],
    ambiguous: "word",
    signatures: [
      {
        id: "pi/agent",
        scope: "person",
        addresses: ["pi@badlogic.games", "noreply@pi.dev"],
        strength: "strong",
        seen: "2025-12 \u2192",
        source: "badlogic/pi-mono@6489da7f687a",
        match: ["pi <pi@badlogic.games>", "Pi <noreply@pi.dev>"],
        miss: ["zhenwei pi <zhenwei@example.org>"]
      },
      {
        id: "pi/generated-by",
        scope: "trailer",
        key: "generated-by",
        value: "pi v?\\d+\\.\\d+[0-9a-z.-]*",
        strength: "strong",
        seen: "2026-02 \u2192",
        source: "badlogic/pi-mono",
        match: ["Generated-By: pi 0.52.9"],
        miss: ["Generated-by: openapi-generator 7.2", "Generated-by: pi digits"]
      },
      {
        id: "pi/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "pi",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/pi.rs",
        match: ["pi"]
      },
      {
        id: "pi/files",
        scope: "file",
        paths: [
          ".pi/settings.json",
          ".pi/prompts/",
          ".pi/extensions/",
          ".pi/skills/",
          ".pi/themes/",
          ".pi/agents/",
          ".pi/SYSTEM.md",
          ".pi/APPEND_SYSTEM.md"
        ],
        instructions: [".pi/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/pi.md",
        match: [".pi/prompts/review.md"],
        miss: ["src/pi/index.ts"]
      }
    ]
  },
  {
    id: "plandex",
    name: "Plandex",
    vendor: "Plandex",
    page: "https://docs.plandex.ai",
    kind: "agent",
    names: ["plandex"],
    signatures: [
      {
        id: "plandex/files",
        scope: "file",
        paths: [".plandex/", ".plandex-v2/", ".plandexignore"],
        instructions: [".plandex/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/plandex.md",
        match: [".plandex/project.json", ".plandexignore"]
      }
    ]
  },
  {
    id: "posthog-code",
    name: "PostHog Code",
    vendor: "PostHog",
    page: "https://posthog.com/docs",
    kind: "agent",
    names: ["posthog code"],
    signatures: [
      {
        id: "posthog-code/generated-by",
        scope: "trailer",
        key: "generated-by",
        value: "PostHog Code",
        with: ["task-id"],
        strength: "decisive",
        seen: "2026 \u2192",
        source: "https://github.com/PostHog/posthog",
        match: ["Generated-By: PostHog Code"]
      }
    ]
  },
  {
    id: "qoder",
    name: "Qoder",
    vendor: "Alibaba",
    page: "https://docs.qoder.com",
    kind: "agent",
    names: ["qoder", "qoderai", "qoder cli"],
    signatures: [
      {
        id: "qoder/agent",
        scope: "person",
        addresses: ["noreply@qoder.com", "qoder_ai@qoder.com"],
        strength: "strong",
        source: "https://docs.qoder.com",
        match: ["Qoder <noreply@qoder.com>", "QoderAI (qwen3-coder) <qoder_ai@qoder.com>"]
      },
      {
        id: "qoder/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "qoder",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/qoder.rs",
        match: ["qoder"]
      }
    ]
  },
  {
    id: "qwen",
    name: "Qwen",
    vendor: "Alibaba",
    page: "https://qwen.ai",
    kind: "family",
    names: ["qwen", "alibaba qwen"],
    signatures: []
  },
  {
    id: "qwen-code",
    name: "Qwen Code",
    vendor: "Alibaba",
    page: "https://github.com/QwenLM/qwen-code",
    kind: "agent",
    names: ["qwen code", "qwen-coder"],
    signatures: [
      {
        id: "qwen-code/agent",
        scope: "person",
        addresses: ["qwen-coder@alibabacloud.com", "qwenlm-intl@service.alibaba.com"],
        strength: "decisive",
        seen: "2025-10 \u2192",
        source: "mistralai/mistral-vibe@6eb32b7bf4a0",
        match: ["Qwen-Coder <qwen-coder@alibabacloud.com>", "qwen.ai[bot] <qwenlm-intl@service.alibaba.com>"],
        miss: ["Alibaba <noreply@alibaba.com>"]
      },
      {
        id: "qwen-code/files",
        scope: "file",
        paths: ["**/QWEN.md", "**/.qwen/"],
        instructions: ["**/QWEN.md", "**/.qwen/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/qwen_coder.md",
        match: ["QWEN.md", ".qwen/settings.json"]
      }
    ]
  },
  {
    id: "replit-agent",
    name: "Replit Agent",
    vendor: "Replit",
    page: "https://docs.replit.com",
    kind: "agent",
    names: ["replit", "replit agent", "replit assistant"],
    ambiguous: "word",
    signatures: [
      {
        id: "replit-agent/commit-author",
        scope: "trailer",
        key: "replit-commit-author",
        value: "Agent|Assistant",
        strength: "decisive",
        seen: "2025-10 \u2192",
        source: "00alexbear-a11y/fieldsnaps@22d5275b67a5",
        match: ["Replit-Commit-Author: Agent", "Replit-Commit-Author: Assistant"],
        miss: [
          "Replit-Commit-Author: Deployment",
          "Replit-Commit-Checkpoint-Type: full_checkpoint",
          "Replit-Commit-Session-Id: 0a1b2c3d-d4e5-4f60-8a71-2b3c4d5e6f70"
        ]
      },
      {
        id: "replit-agent/typed-address",
        scope: "person",
        addresses: ["agent@replit.com"],
        strength: "strong",
        source: "theammir/vibesigns.nvim: README.md",
        match: ["Replit Agent <agent@replit.com>"],
        miss: ["Ada Example <12345-ada@users.noreply.replit.com>"]
      },
      {
        id: "replit-agent/files",
        scope: "file",
        paths: ["replit.md"],
        instructions: ["replit.md"],
        strength: "weak",
        source: "theammir/vibesigns.nvim: README.md",
        match: ["replit.md"],
        miss: [".replit"]
      }
    ]
  },
  {
    id: "roo-code",
    name: "Roo Code",
    vendor: "Roo Code",
    page: "https://docs.roocode.com",
    kind: "agent",
    names: ["roo", "roo code", "roo cline", "roomote", "roomote bot"],
    ambiguous: "word",
    signatures: [
      {
        id: "roo-code/roomote",
        scope: "person",
        addresses: ["roomote@roocode.com"],
        logins: ["roomote[bot]", "roomote-v0[bot]"],
        githubIds: [219738659],
        strength: "decisive",
        seen: "2025-07 \u2192",
        source: "RooCodeInc/Roo-Code@200a7c8aa926",
        note: "roomote-v0 has nothing to do with v0 of Vercel.",
        match: [
          "Roo Code <roomote@roocode.com>",
          "roomote[bot] <219738659+roomote[bot]@users.noreply.github.com>",
          "roomote-v0[bot] <219738659+roomote-v0[bot]@users.noreply.github.com>"
        ],
        miss: ["Bruno Bergher <bruno@roocode.com>"]
      },
      {
        id: "roo-code/typed-address",
        scope: "person",
        addresses: ["support@roocode.com", "roo@roocode.dev"],
        name: "Roo(?: .*)?",
        strength: "strong",
        source: "trieloff/ai-aligned-git: executable_git",
        match: ["Roo Code <support@roocode.com>", "Roo <roo@roocode.dev>"],
        miss: ["Ada Example <support@roocode.com>"]
      },
      {
        id: "roo-code/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "roo",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["roo"]
      },
      {
        id: "roo-code/note-background",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "roo-background",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/authorship/agent_detection.rs",
        note: "git-ai derives it from the address of the author.",
        match: ["roo-background"]
      },
      {
        id: "roo-code/files",
        scope: "file",
        paths: ["**/.roo/", ".roomodes", "**/.roorules", "**/.roorules-*", ".rooignore"],
        instructions: ["**/.roo/", ".roomodes", "**/.roorules", "**/.roorules-*"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/roo_code.md",
        match: [".roo/rules/style.md", ".roomodes", ".rooignore"]
      }
    ]
  },
  {
    id: "rovo-dev",
    name: "Rovo Dev",
    vendor: "Atlassian",
    page: "https://www.atlassian.com/software/rovo-dev",
    kind: "agent",
    names: ["rovo dev", "rovodev", "atlassian rovo"],
    signatures: [
      {
        id: "rovo-dev/files",
        scope: "file",
        paths: [".rovodev/"],
        instructions: [".rovodev/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/atlassian_rovodev.md",
        match: [".rovodev/config.yml"]
      }
    ]
  },
  {
    id: "sentry-seer",
    name: "Seer",
    vendor: "Sentry",
    page: "https://docs.sentry.io/product/ai-in-sentry/seer/",
    kind: "agent",
    names: ["seer", "sentry seer", "seer by sentry"],
    ambiguous: "word",
    signatures: [
      {
        id: "sentry-seer/bot",
        scope: "person",
        logins: ["seer-by-sentry[bot]"],
        at: ["author"],
        role: "author",
        strength: "decisive",
        source: "labri-progress/agent-mining: agents/sentry_seer.md",
        match: ["seer-by-sentry[bot] <seer-by-sentry[bot]@users.noreply.github.com>"]
      },
      {
        id: "sentry-seer/suggestion",
        scope: "person",
        logins: ["seer-by-sentry[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "labri-progress/agent-mining: agents/sentry_seer.md",
        match: ["seer-by-sentry[bot] <seer-by-sentry[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "serena",
    name: "Serena",
    vendor: "Oraios AI",
    page: "https://github.com/oraios/serena",
    kind: "agent",
    names: ["serena"],
    ambiguous: "word",
    signatures: [
      {
        id: "serena/branch",
        scope: "branch",
        pattern: "^serena/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/serena.md",
        match: ["serena/fix-parser"]
      },
      {
        id: "serena/files",
        scope: "file",
        paths: [".serena/"],
        instructions: [".serena/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/serena.md",
        match: [".serena/project.yml", ".serena/memories/overview.md"]
      }
    ]
  },
  {
    id: "sisyphus",
    name: "Sisyphus",
    vendor: "Sisyphus Labs",
    page: "https://github.com/code-yeongyu/oh-my-openagent",
    kind: "agent",
    names: ["sisyphus", "oh-my-opencode", "oh-my-openagent"],
    ambiguous: "word",
    signatures: [
      {
        id: "sisyphus/agent",
        scope: "person",
        addresses: ["clio-agent@sisyphuslabs.ai"],
        strength: "decisive",
        seen: "2026-03 \u2192",
        source: "google/oss-fuzz@402bf7440e1c",
        match: ["Sisyphus <clio-agent@sisyphuslabs.ai>"]
      },
      {
        id: "sisyphus/ultraworked",
        scope: "footer",
        literal: "ultraworked with [sisyphus](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Ultraworked with \\[Sisyphus\\]\\(https://github\\.com/code-yeongyu/oh-my-(?:openagent|opencode)/?\\)",
        strength: "decisive",
        seen: "2026-03 \u2192",
        source: "google/oss-fuzz@402bf7440e1c",
        match: [
          "Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-openagent)",
          "Ultraworked with [Sisyphus](https://github.com/code-yeongyu/oh-my-opencode)"
        ]
      }
    ]
  },
  {
    id: "sketch",
    name: "Sketch",
    vendor: "Bold Software",
    page: "https://sketch.dev/docs",
    kind: "agent",
    names: ["sketch", "sketch.dev"],
    ambiguous: "word",
    signatures: [
      {
        id: "sketch/agent",
        scope: "person",
        addresses: ["hello@sketch.dev"],
        name: "sketch(?: .*)?",
        strength: "decisive",
        source: "labri-progress/agent-mining: agents/sketch.md",
        match: ["sketch <hello@sketch.dev>"],
        miss: ["ahamed00879-sketch <251665476+ahamed00879-sketch@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "sweep",
    name: "Sweep",
    vendor: "Sweep AI",
    page: "https://docs.sweep.dev",
    kind: "agent",
    names: ["sweep", "sweep-nightly"],
    ambiguous: "word",
    signatures: [
      {
        id: "sweep/bot",
        scope: "person",
        logins: ["sweep-ai[bot]", "sweep-nightly[bot]", "sweep-nightly", "sweep-canary[bot]"],
        githubIds: [128439645, 131841235, 132422995],
        strength: "decisive",
        seen: "2023-06 \u2192 2025-03",
        source: "sweepai/sweep@56bdbc21419c",
        match: [
          "sweep-ai[bot] <128439645+sweep-ai[bot]@users.noreply.github.com>",
          "sweep-nightly[bot] <131841235+sweep-nightly[bot]@users.noreply.github.com>",
          "sweep-nightly <324098+sweep-nightly@users.noreply.github.com>",
          "sweep-canary[bot] <132422995+sweep-canary[bot]@users.noreply.github.com>"
        ]
      },
      {
        id: "sweep/branch",
        scope: "branch",
        pattern: "^sweep/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/sweep.md",
        match: ["sweep/add-tests"],
        miss: ["sweep-unused", "fix/sweep"]
      }
    ]
  },
  {
    id: "tabnine",
    name: "Tabnine",
    vendor: "Tabnine",
    page: "https://docs.tabnine.com",
    kind: "agent",
    names: ["tabnine", "tabnine agent", "tabnine cli"],
    signatures: [
      {
        id: "tabnine/named",
        scope: "person",
        addresses: ["noreply@tabnine.com"],
        name: "Tabnine(?: .*)?",
        strength: "strong",
        source: "https://docs.tabnine.com",
        note: "From agent instructions.",
        match: ["Tabnine Agent <noreply@tabnine.com>"],
        miss: ["Amir Tuval <amirtu@tabnine.com>"]
      },
      {
        id: "tabnine/files",
        scope: "file",
        paths: [".tabnine/", ".tabnine_root"],
        instructions: [".tabnine/"],
        strength: "weak",
        source: "https://docs.tabnine.com",
        match: [".tabnine/guidelines/style.md", ".tabnine_root"]
      }
    ]
  },
  {
    id: "tembo",
    name: "Tembo",
    vendor: "Tembo",
    page: "https://docs.tembo.io",
    kind: "agent",
    names: ["tembo"],
    ambiguous: "word",
    signatures: [
      {
        id: "tembo/bot",
        scope: "person",
        logins: ["tembo[bot]"],
        strength: "decisive",
        source: "https://github.com/sjh9714/mergewarden/releases/tag/v0.7.0",
        match: ["tembo[bot] <tembo[bot]@users.noreply.github.com>"]
      },
      {
        id: "tembo/link",
        scope: "footer",
        literal: "https://app.tembo.io/",
        pattern: "^(?:\\[[^\\]]{1,80}\\]\\()?https://app\\.tembo\\.io/[^()\\s]+\\)?\\s*$",
        strength: "strong",
        source: "https://github.com/sjh9714/mergewarden/releases/tag/v0.7.0",
        match: ["[View on Tembo](https://app.tembo.io/tasks/0a1b2c3d)", "https://app.tembo.io/tasks/0a1b2c3d"],
        miss: ["Docs: see https://app.tembo.io/ for the console"]
      },
      {
        id: "tembo/branch",
        scope: "branch",
        pattern: "^tembo/.+",
        strength: "weak",
        source: "https://github.com/sjh9714/mergewarden/releases/tag/v0.7.0",
        match: ["tembo/fix-parser"],
        miss: ["feat/tembo-cloud"]
      }
    ]
  },
  {
    id: "termai",
    name: "TermAI",
    vendor: "Charm",
    page: "https://github.com/charmbracelet/crush",
    kind: "agent",
    names: ["termai"],
    signatures: [
      {
        id: "termai/agent",
        scope: "person",
        addresses: ["noreply@termai.io"],
        strength: "decisive",
        seen: "2025-04",
        source: "charmbracelet/crush@64199736677a",
        note: "The early name of OpenCode and Crush.",
        match: ["termai <noreply@termai.io>"]
      },
      {
        id: "termai/generated-with",
        scope: "footer",
        literal: "generated with termai",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with termai[._*\\s]*$",
        strength: "decisive",
        seen: "2025-04",
        source: "charmbracelet/crush@64199736677a",
        match: ["\u{1F916} Generated with termai"]
      }
    ]
  },
  {
    id: "terragon",
    name: "Terragon",
    vendor: "Terragon Labs",
    page: "https://github.com/apps/terragon-labs",
    kind: "agent",
    names: ["terragon"],
    signatures: [
      {
        id: "terragon/bot",
        scope: "person",
        logins: ["terragon-labs[bot]"],
        strength: "decisive",
        seen: "2025-07 \u2192 2025-10",
        source: "vercel/ai@65f60805dfcd",
        match: ["terragon-labs[bot] <terragon-labs[bot]@users.noreply.github.com>"]
      },
      {
        id: "terragon/branch",
        scope: "branch",
        pattern: "^terragon/.+",
        strength: "weak",
        source: "vercel/ai@65f60805dfcd",
        match: ["terragon/fix-parser"]
      }
    ]
  },
  {
    id: "trae",
    name: "TRAE",
    vendor: "ByteDance",
    page: "https://docs.trae.ai",
    kind: "agent",
    names: ["trae", "trae cli", "trae agent", "trae ide"],
    ambiguous: "word",
    signatures: [
      {
        id: "trae/named",
        scope: "person",
        addresses: ["noreply@bytedance.com", "noreply@trae.ai"],
        name: "TRAE(?: .*)?",
        strength: "strong",
        source: "https://docs.trae.ai",
        match: ["TRAE CLI <noreply@bytedance.com>", "TRAE Agent <noreply@trae.ai>"],
        miss: ["Ada Example <noreply@bytedance.com>"]
      },
      {
        id: "trae/files",
        scope: "file",
        paths: ["**/.trae/", ".traerules"],
        instructions: ["**/.trae/", ".traerules"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/trae.md",
        match: [".trae/rules/project_rules.md", ".traerules"]
      }
    ]
  },
  {
    id: "v0",
    name: "v0",
    vendor: "Vercel",
    page: "https://v0.app/docs",
    kind: "agent",
    names: ["v0", "v0.dev", "vercel v0"],
    ambiguous: "word",
    signatures: [
      {
        id: "v0/bot",
        scope: "person",
        logins: ["v0[bot]"],
        strength: "decisive",
        seen: "2025-11 \u2192",
        source: "vercel/ai-chatbot@d6b5b5852487",
        match: ["v0 <v0[bot]@users.noreply.github.com>", "v0[bot] <v0[bot]@users.noreply.github.com>"]
      },
      {
        id: "v0/branch",
        scope: "branch",
        pattern: "^v0/.+",
        strength: "weak",
        source: "https://v0.app/docs",
        match: ["v0/main-0a1b2c3d", "v0/octocat-new-header"],
        miss: ["jn/v0-with-extensions-fix", "v0.1/main"]
      }
    ]
  },
  {
    id: "vercel-agent",
    name: "Vercel Agent",
    vendor: "Vercel",
    page: "https://vercel.com/docs/agent",
    kind: "agent",
    names: ["vercel agent"],
    signatures: [
      {
        id: "vercel-agent/review-fix",
        scope: "footer",
        literal: "this commit fixes the issue reported at ",
        pattern: "^This commit fixes the issue reported at \\S+:\\d+",
        strength: "strong",
        seen: "2026-02 \u2192",
        source: "vercel/ai@db8f58a04739",
        note: "The author is vercel[bot], which also deploys: only the line tells.",
        match: ["This commit fixes the issue reported at packages/workflow/src/workflow-chat-transport.ts:214"],
        miss: ["This commit fixes the issue reported at #1234", "This commit fixes the issue reported at the meetup"]
      }
    ]
  },
  {
    id: "verdent",
    name: "Verdent",
    vendor: "Verdent AI",
    page: "https://docs.verdent.ai",
    kind: "agent",
    names: ["verdent", "verdent ai"],
    signatures: [
      {
        id: "verdent/agent",
        scope: "person",
        addresses: ["verdent@verdent.ai", "noreply@verdent.ai"],
        strength: "strong",
        source: "labri-progress/agent-mining: agents/verdent.md",
        match: ["Verdent AI <verdent@verdent.ai>", "Verdent <noreply@verdent.ai>"],
        miss: ["Panduka Muditha <pandukal@verdentra.com>"]
      },
      {
        id: "verdent/files",
        scope: "file",
        paths: [".verdent/"],
        instructions: [".verdent/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/verdent.md",
        match: [".verdent/rules.md"]
      }
    ]
  },
  {
    id: "vorflux",
    name: "Vorflux",
    vendor: "Vorflux",
    page: "https://vorflux.com",
    kind: "agent",
    names: ["vorflux", "vorflux ai"],
    signatures: [
      {
        id: "vorflux/agent",
        scope: "person",
        addresses: ["noreply@vorflux.com"],
        name: "Vorflux(?: .*)?",
        strength: "decisive",
        seen: "2026-04",
        source: "sphinx-doc/sphinx@41299d00dc",
        match: ["Vorflux AI <noreply@vorflux.com>"]
      }
    ]
  },
  {
    id: "warp",
    name: "Warp",
    vendor: "Warp",
    page: "https://docs.warp.dev",
    kind: "agent",
    names: ["warp", "oz", "warp agent", "warp oz", "oz agent", "warp agent mode"],
    ambiguous: "name",
    signatures: [
      {
        id: "warp/agent",
        scope: "person",
        addresses: ["oz-agent@warp.dev", "agent@warp.dev"],
        strength: "decisive",
        seen: "2026-01 \u2192",
        source: "warpdotdev/Warp@f5fc243c1de2",
        match: ["Oz <oz-agent@warp.dev>", "Oz Agent <oz-agent@warp.dev>", "Warp <agent@warp.dev>"],
        miss: [
          "Oz <46930728+osulli@users.noreply.github.com>",
          "Metehan Oz <metehan@example.org>",
          "Killian Example <killian@warp.dev>"
        ]
      },
      {
        id: "warp/bot",
        scope: "person",
        logins: ["oz-for-oss[bot]", "oz-for-x[bot]", "oz-by-warp[bot]", "warp-dev-github-integration[bot]"],
        githubIds: [277970191, 284697482, 243557089, 240773466],
        strength: "decisive",
        seen: "2026-04 \u2192",
        source: "warpdotdev/Warp@fab8ede4f9bd",
        match: [
          "oz-for-oss[bot] <277970191+oz-for-oss[bot]@users.noreply.github.com>",
          "warp-dev-github-integration[bot] <240773466+warp-dev-github-integration[bot]@users.noreply.github.com>",
          "oz-for-x[bot] <284697482+oz-for-x[bot]@users.noreply.github.com>",
          "oz-by-warp[bot] <243557089+oz-by-warp[bot]@users.noreply.github.com>"
        ],
        miss: ["warp-repo-sync[bot] <270220925+warp-repo-sync[bot]@users.noreply.github.com>"]
      },
      {
        id: "warp/generated-with-oz",
        scope: "footer",
        literal: "[oz](https://",
        pattern: "^[_*]{0,3}This PR was (?:generated with|created by) \\[Oz\\]\\(https://(?:www\\.)?warp\\.dev/oz\\)",
        strength: "decisive",
        seen: "2026-04 \u2192",
        source: "warpdotdev/Warp@d24408ff25",
        note: "(running Codex) names the inner tool; squash messages wrap it.",
        match: [
          "_This PR was generated with [Oz](https://warp.dev/oz)._",
          "_This PR was created by [Oz](https://warp.dev/oz) (running Codex)._",
          "_This PR was created by [Oz](https://warp.dev/oz) (running Claude"
        ]
      },
      {
        id: "warp/files",
        scope: "file",
        paths: ["**/WARP.md", ".warp/workflows/", ".warp/skills/", ".warp/rules/"],
        instructions: ["**/WARP.md", ".warp/skills/", ".warp/rules/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/warp.md",
        note: ".warp/ exists for other software too.",
        match: ["WARP.md", ".warp/workflows/build.yaml"]
      }
    ]
  },
  {
    id: "zed",
    name: "Zed AI",
    vendor: "Zed Industries",
    page: "https://zed.dev/docs",
    kind: "agent",
    names: ["zed", "zed ai", "zed agent", "zed editor"],
    ambiguous: "word",
    signatures: [
      {
        id: "zed/typed-address",
        scope: "person",
        addresses: ["assistant@zed.dev"],
        strength: "strong",
        source: "trieloff/ai-aligned-git: executable_git",
        note: "From a wrapper or instructions; Zed adds none.",
        match: ["Zed Assistant <assistant@zed.dev>"],
        miss: ["Agus Zubiaga <agus@zed.dev>"]
      },
      {
        id: "zed/named",
        scope: "person",
        addresses: ["noreply@zed.dev"],
        name: "Zed(?: .*)?",
        strength: "strong",
        source: "trieloff/ai-aligned-git: executable_git",
        match: ["Zed AI <noreply@zed.dev>"],
        miss: ["Ada Example <noreply@zed.dev>"]
      },
      {
        id: "zed/files",
        scope: "file",
        paths: [".rules"],
        instructions: [".rules"],
        strength: "weak",
        source: "https://zed.dev/docs/ai/rules",
        note: "An ordinary name: only at the root.",
        match: [".rules"],
        miss: ["config/.rules", ".rules/a.md"]
      }
    ]
  }
];

// src/catalog/tools/agents.ts
var agentTools = [...agentToolsAToK, ...agentToolsLToZ];

// src/catalog/tools/leading.ts
var leadingTools = [
  {
    id: "claude-code",
    name: "Claude Code",
    vendor: "Anthropic",
    page: "https://code.claude.com/docs",
    kind: "agent",
    names: ["claude code", "claudecode", "claude cli"],
    signatures: [
      {
        id: "claude-code/noreply",
        scope: "person",
        addresses: ["noreply@anthropic.com"],
        shared: true,
        strength: "decisive",
        seen: "2024-12 \u2192",
        source: "anthropics/claude-code@a4921b452907",
        note: "The name says which model. A bare Claude means that the model was not named.",
        match: [
          "Claude <noreply@anthropic.com>",
          "Claude Opus 4.5 <noreply@anthropic.com>",
          "Claude Opus 4.8 (1M context) <noreply@anthropic.com>",
          "Claude Code <noreply@anthropic.com>",
          "Claude claude-opus-4-6 <noreply@anthropic.com>",
          "Claude (glm-4.7) <noreply@anthropic.com>",
          "Claude Code 2.1.133 / Claude Opus 4.7 (1M context) <noreply@anthropic.com>",
          "Justin & Claude Sonnet 4.6 <noreply@anthropic.com>"
        ],
        miss: [
          "Boris Cherny <boris@anthropic.com>",
          "Claude <41422239+claudesortwell@users.noreply.github.com>",
          "Claude Meyer <claude@claudobahn.com>",
          "Xavier Claude <contact@xavierclaude.be>",
          "Claudemiro <dimiro1@gmail.com>"
        ]
      },
      {
        id: "claude-code/bot",
        scope: "person",
        logins: ["claude[bot]", "anthropic-claude[bot]", "claude-code-action[bot]"],
        githubIds: [209825114, 215619710, 208546643],
        strength: "decisive",
        seen: "2025-11 \u2192",
        source: "anthropics/claude-code@ba49573fe193",
        note: "The GitHub Action writes claude[bot] with 41898282, the account id of github-actions[bot].",
        match: [
          "claude[bot] <209825114+claude[bot]@users.noreply.github.com>",
          "claude[bot] <41898282+claude[bot]@users.noreply.github.com>",
          "claude[bot] <claude[bot]@users.noreply.github.com>",
          "anthropic-claude[bot] <215619710+anthropic-claude[bot]@users.noreply.github.com>",
          "claude-code-action[bot] <208546643+claude-code-action[bot]@users.noreply.github.com>"
        ],
        miss: ["github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>"]
      },
      {
        id: "claude-code/github-agent",
        scope: "person",
        logins: ["anthropic-code-agent[bot]"],
        githubIds: [242468646],
        strength: "decisive",
        seen: "2026-03 \u2192",
        source: "google-gemini/gemini-cli@617f4c868e",
        note: "Claude as a coding agent on github.com. Its login is Claude, which alone proves nothing.",
        match: ["anthropic-code-agent[bot] <242468646+Claude@users.noreply.github.com>"]
      },
      {
        id: "claude-code/typed-address",
        scope: "person",
        addresses: [
          "claude@anthropic.com",
          "claude-code@anthropic.com",
          "assistant@anthropic.com",
          "claude-3-5-sonnet@anthropic.com",
          "claude@anthropic.ai"
        ],
        shared: true,
        strength: "strong",
        seen: "2025-06 \u2192",
        source: "sigstore/sigstore-js",
        note: "Typed by models or people; no tool writes these addresses.",
        match: ["Claude <claude@anthropic.com>", "Claude Code <claude-code@anthropic.com>", "Claude <claude@anthropic.ai>"]
      },
      {
        id: "claude-code/generated-with-link",
        scope: "footer",
        literal: "generated with [claude code](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with \\[Claude Code\\]\\(https://(?:(?:www|docs|code)\\.)?(?:claude|anthropic)\\.(?:ai|com)(?:/[^()\\s]*)?\\)(?:[._*\\s]*| (?:via|&|and) .{1,80})$",
        strength: "decisive",
        seen: "2025-03 \u2192",
        source: "RooCodeInc/Roo-Code@45ba23c41f1f",
        match: [
          "\u{1F916} Generated with [Claude Code](https://claude.ai/code)",
          "\u{1F916} Generated with [Claude Code](https://claude.com/claude-code)",
          "\u{1F916} Generated with [Claude Code](https://claude.ai/claude-code)",
          "Generated with [Claude Code](https://claude.ai/code)",
          "\u{1F419} Generated with [Claude Code](https://claude.ai/code)",
          "\u{1F916} Generated with [Claude Code](https://claude.ai/code) & verified by hand"
        ],
        miss: [
          'feat: detect "Generated with [Claude Code](https://claude.ai/code)"',
          "Generated with [Claude Code](https://claude.ai/code) is the footer we look for"
        ]
      },
      {
        id: "claude-code/generated-with-words",
        scope: "footer",
        literal: "generated with claude c",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with Claude (?:Code|CLI)(?: ?\\((?:https://)?claude\\.(?:ai|com)/[^()\\s]*\\))?[._*\\s]*$",
        strength: "decisive",
        seen: "2024-12 \u2192",
        source: "anthropics/claude-code@95dc8329d4d4",
        match: [
          "\u{1F916} Generated with Claude Code",
          "\u{1F916} Generated with Claude CLI.",
          "\u{1F9EE} Generated with Claude Code",
          "Generated with Claude Code (https://claude.ai/code)",
          "\u{1F916} Generated with Claude Code (claude.ai/code)"
        ],
        miss: [
          "Generated with care by Claude Muller",
          'feat: detect "Generated with Claude Code"',
          "Generated with Claude Code footers are now detected"
        ]
      },
      {
        id: "claude-code/session-link",
        scope: "footer",
        literal: "https://claude.ai/code/session_",
        pattern: "^[_*]{0,3}https://claude\\.ai/code/session_[0-9a-z]{8,64}[_*\\s]*$",
        strength: "decisive",
        seen: "2026-01 \u2192 2026-08",
        source: "dubzzz/fast-check@eb12f5632ee9",
        match: ["https://claude.ai/code/session_01NqNaQYNGRAWugYxZNubyY5"],
        miss: ["See https://claude.ai/code/session_01NqNaQYNGRAWugYxZNubyY5 for the discussion"]
      },
      {
        id: "claude-code/session",
        scope: "trailer",
        key: "claude-session",
        value: "https://claude\\.ai/code/session_[0-9a-z]+",
        strength: "decisive",
        seen: "2026-06 \u2192",
        source: "anthropics/claude-code@35f84ad0267d",
        match: ["Claude-Session: https://claude.ai/code/session_01AbtuqGqnwnN7XNyoNjdQAs"],
        miss: ["Claude-Session: see the wiki"]
      },
      {
        id: "claude-code/generated-by",
        scope: "trailer",
        key: "claude-generated-by",
        model: "\\((?:[a-z]+/)?([^=()]+)=",
        strength: "decisive",
        seen: "2026-01",
        source: "anthropics/claude-code@cc70d3ab5072",
        match: ["Claude-Generated-By: Claude Code (cli/claude-opus-4-5=100%)"]
      },
      {
        id: "claude-code/steers",
        scope: "trailer",
        key: "claude-steers",
        value: "\\d+",
        strength: "decisive",
        seen: "2026-01",
        source: "anthropics/claude-code@cc70d3ab5072",
        match: ["Claude-Steers: 3"]
      },
      {
        id: "claude-code/permission-prompts",
        scope: "trailer",
        key: "claude-permission-prompts",
        value: "\\d+",
        strength: "decisive",
        seen: "2026-01",
        source: "anthropics/claude-code@cc70d3ab5072",
        match: ["Claude-Permission-Prompts: 2"]
      },
      {
        id: "claude-code/escapes",
        scope: "trailer",
        key: "claude-escapes",
        value: "\\d+",
        strength: "decisive",
        seen: "2026-01",
        source: "anthropics/claude-code@cc70d3ab5072",
        match: ["Claude-Escapes: 0"]
      },
      {
        id: "claude-code/workflow",
        scope: "trailer",
        key: "claude-workflow",
        strength: "decisive",
        source: "commit-check/commit-check: commit_check/ai_signatures_data.py",
        match: ["Claude-Workflow: review-and-fix"]
      },
      {
        id: "claude-code/branch",
        scope: "branch",
        pattern: "^(?:claude|claudecode)/.+",
        strength: "weak",
        seen: "2025 \u2192",
        source: "labri-progress/agent-mining: agents/claude_code.md",
        match: ["claude/fix-ci-model-equals-TAdMl", "claude/elegant-carson-yCOKm", "claude/issue-425-1V09t", "claudecode/tidy"],
        miss: ["cte/claude-3.7-default", "feat/claude-code-token-streaming", "docs/claude-opus-4.7", "claude-hooks"]
      },
      {
        id: "claude-code/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "claude",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["claude"]
      },
      {
        id: "claude-code/note-full-name",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "claude-code",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["claude-code"]
      },
      {
        id: "claude-code/note-web",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "claude-web",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/authorship/agent_detection.rs",
        note: "git-ai derives it from the address of the author.",
        match: ["claude-web"]
      },
      {
        id: "claude-code/files",
        scope: "file",
        paths: [
          "**/CLAUDE.md",
          "**/CLAUDE.local.md",
          "**/.claude/",
          ".claudeignore",
          ".claude-plugin/",
          ".anthropic/",
          ".github/workflows/claude*.yml",
          ".github/workflows/claude*.yaml"
        ],
        instructions: ["**/CLAUDE.md", "**/CLAUDE.local.md", "**/.claude/", ".claude-plugin/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/claude_code.md",
        match: ["CLAUDE.md", "packages/core/CLAUDE.md", ".claude/settings.json", ".github/workflows/claude-review.yml"],
        miss: ["docs/claude.ts", "src/claude/index.ts"]
      }
    ]
  },
  {
    id: "claude",
    name: "Claude",
    vendor: "Anthropic",
    page: "https://docs.claude.com",
    kind: "family",
    names: ["claude", "anthropic claude"],
    ambiguous: "name",
    signatures: []
  },
  {
    id: "github-copilot",
    name: "GitHub Copilot",
    vendor: "GitHub",
    page: "https://docs.github.com/copilot",
    kind: "agent",
    names: ["github copilot", "copilot", "copilot cli", "copilot-swe-agent", "copilot chat"],
    signatures: [
      {
        id: "github-copilot/coding-agent",
        scope: "person",
        logins: ["copilot-swe-agent[bot]"],
        githubIds: [198982749],
        strength: "decisive",
        seen: "2025-05 \u2192",
        source: "JoshuaKGoldberg/flint@9fa7dd59b8c7",
        note: "After a squash merge the name is Copilot; the person who asked is a co-author.",
        match: [
          "copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>",
          "Copilot <198982749+Copilot@users.noreply.github.com>",
          "copilot-swe-agent[bot] <copilot-swe-agent[bot]@users.noreply.github.com>"
        ],
        miss: ["Cockpit <1989827490+Copilot-fan@users.noreply.github.com>"]
      },
      {
        id: "github-copilot/review-suggestion",
        scope: "person",
        githubIds: [175728472],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2025-02 \u2192",
        source: "airbytehq/PyAirbyte@8629d3e9f3fc",
        note: "A suggestion of the code review was applied, or a fix of Copilot Autofix.",
        match: [
          "Copilot <175728472+Copilot@users.noreply.github.com>",
          "Copilot Autofix powered by AI <175728472+Copilot@users.noreply.github.com>"
        ]
      },
      {
        id: "github-copilot/autofix",
        scope: "person",
        logins: ["github-advanced-security[bot]", "github-code-quality[bot]"],
        name: "Copilot Autofix.*",
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2024-09 \u2192",
        source: "RooCodeInc/Roo-Code@7c870733a104",
        note: "Without the name the account is the code scanner, which is not AI.",
        match: [
          "Copilot Autofix powered by AI <62310815+github-advanced-security[bot]@users.noreply.github.com>",
          "Copilot Autofix powered by AI <223894421+github-code-quality[bot]@users.noreply.github.com>"
        ],
        miss: ["github-advanced-security[bot] <62310815+github-advanced-security[bot]@users.noreply.github.com>"]
      },
      {
        id: "github-copilot/reviewer",
        scope: "person",
        logins: ["copilot-pull-request-reviewer[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2025-08 \u2192",
        source: "dotnet/aspire@5632ef11bc94",
        match: ["copilot-pull-request-reviewer[bot] <copilot-pull-request-reviewer[bot]@users.noreply.github.com>"]
      },
      {
        id: "github-copilot/cli",
        scope: "person",
        githubIds: [223556219],
        strength: "decisive",
        seen: "2026-02 \u2192",
        source: "dotnet/aspire@9abc1b0c7ede",
        match: [
          "Copilot <223556219+Copilot@users.noreply.github.com>",
          "Copilot App <223556219+Copilot@users.noreply.github.com>"
        ]
      },
      {
        id: "github-copilot/typed",
        scope: "person",
        addresses: ["copilot@github.com", "github-copilot@github.com"],
        name: ".+copilot.*|copilot.+",
        strength: "strong",
        seen: "2025 \u2192",
        source: "git-ai-project/git-ai@bab2f02f8d66",
        note: "Typed by people or models: the editor writes the name Copilot.",
        match: ["GitHub Copilot <copilot@github.com>", "GitHub Copilot <github-copilot@github.com>"]
      },
      {
        id: "github-copilot/editor",
        scope: "person",
        addresses: ["copilot@github.com"],
        strength: "strong",
        windows: [{ from: "2026-04-16", until: "2026-05-31", strength: "weak" }],
        seen: "2025-11 \u2192",
        source: "vuejs/core@735c9e13d785",
        note: "VS Code 1.117 and 1.118 added it by default, even with no AI use (microsoft/vscode#310226, #313931).",
        match: ["Copilot <copilot@github.com>", "Copilot copilot@github.com"]
      },
      {
        id: "github-copilot/app",
        scope: "person",
        logins: ["copilot[bot]"],
        githubIds: [167198135],
        strength: "decisive",
        source: "chaoss/disclosure: detection/committer/committer.go",
        match: ["copilot[bot] <167198135+copilot[bot]@users.noreply.github.com>"]
      },
      {
        id: "github-copilot/named",
        scope: "person",
        addresses: ["noreply@github.com", "noreply+copilot@github.com", "agent@github.copilot"],
        name: "(?:GitHub )?Copilot(?: .*)?",
        strength: "strong",
        source: "block/aittributor: src/agent.rs",
        match: [
          "GitHub Copilot <noreply@github.com>",
          "Copilot Agent <agent@github.copilot>",
          "GitHub Copilot <noreply+copilot@github.com>"
        ],
        miss: ["GitHub <noreply@github.com>", "DioNanos <noreply@github.com>"]
      },
      {
        id: "github-copilot/agent-logs",
        scope: "trailer",
        key: "agent-logs-url",
        value: "https://(?:github\\.com|[a-z0-9-]+\\.ghe\\.com)/[^/\\s]+/[^/\\s]+/sessions/[0-9a-f-]{36}",
        strength: "decisive",
        seen: "2026-03 \u2192",
        source: "anthropics/claude-code@df0db781b26a",
        match: ["Agent-Logs-Url: https://github.com/fwupd/fwupd/sessions/0a1b2c3d-75af-4e21-8a01-9f8e7d6c5b4a"],
        miss: ["Agent-Logs-Url: https://ci.example.org/agents/7"]
      },
      {
        id: "github-copilot/session",
        scope: "trailer",
        key: "copilot-session",
        value: "[0-9a-f]{8}-[0-9a-f-]{27}",
        strength: "decisive",
        seen: "2026-07 \u2192",
        source: "github/copilot-cli@659586a849d6",
        match: ["Copilot-Session: 3f2b9a10-1ceb-4a2d-9b34-5c6d7e8f9a0b"],
        miss: ["Copilot-Session: Thursday, room 4"]
      },
      {
        id: "github-copilot/workspace",
        scope: "footer",
        literal: "](https://copilot-workspace.githubnext.com/",
        pattern: "^For more details, open the \\[Copilot Workspace session\\]\\(https://copilot-workspace\\.githubnext\\.com/[^()\\s]*\\)[.\\s]*$",
        strength: "decisive",
        seen: "2024 \u2192 2025",
        source: "git/git@13c57ac102b7",
        match: [
          "For more details, open the [Copilot Workspace session](https://copilot-workspace.githubnext.com/git/git?shareId=0a1b)."
        ],
        miss: ["For more details, open the Copilot Workspace session"]
      },
      {
        id: "github-copilot/agent-block",
        scope: "footer",
        literal: "<!-- start copilot",
        pattern: "^<!-- START COPILOT (?:ORIGINAL PROMPT|CODING AGENT SUFFIX|CODING AGENT TIPS) -->",
        strength: "decisive",
        seen: "2025-10 \u2192",
        source: "JoshuaKGoldberg/flint@7c5a5a277f70",
        match: [
          "<!-- START COPILOT ORIGINAL PROMPT -->",
          "<!-- START COPILOT CODING AGENT SUFFIX -->",
          "<!-- START COPILOT CODING AGENT TIPS -->"
        ],
        miss: ["`<!-- START COPILOT CODING AGENT TIPS -->` is removed from the message"]
      },
      {
        id: "github-copilot/agent-tip",
        scope: "footer",
        literal: "let copilot coding agent [set things up",
        pattern: "^\u2728 Let Copilot coding agent \\[set things up",
        strength: "decisive",
        seen: "2025-10 \u2192",
        source: "JoshuaKGoldberg/flint@7c5a5a277f70",
        match: [
          "\u2728 Let Copilot coding agent [set things up for you](https://github.com/owner/repo/issues/new) \u2014 it works faster.",
          "\u2728 Let Copilot coding agent [set things up for"
        ]
      },
      {
        id: "github-copilot/branch",
        scope: "branch",
        pattern: "^copilot/.+",
        strength: "weak",
        seen: "2025-05 \u2192",
        source: "https://arxiv.org/abs/2507.15003",
        match: ["copilot/fix-12", "copilot/fix-c97f95df-3c38-4a52-a169-167f8e4a1b2c", "copilot/sub-pr-213"],
        miss: ["feature/copilot-hooks", "vt/copilot-token-debug", "copilot-hooks-path"]
      },
      {
        id: "github-copilot/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "github-copilot",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["github-copilot"]
      },
      {
        id: "github-copilot/note-cli",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "github-copilot-cli",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/commands/checkpoint_agent/presets/github_copilot/cli.rs",
        match: ["github-copilot-cli"]
      },
      {
        id: "github-copilot/note-short-name",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "copilot",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/authorship/agent_detection.rs",
        match: ["copilot"]
      },
      {
        id: "github-copilot/note-agent",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "github-copilot-agent",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/authorship/agent_detection.rs",
        note: "git-ai derives it from the address of the author.",
        match: ["github-copilot-agent"]
      },
      {
        id: "github-copilot/files",
        scope: "file",
        paths: [
          "**/.github/copilot-instructions.md",
          ".github/instructions/**/*.instructions.md",
          ".github/prompts/**/*.prompt.md",
          ".github/chatmodes/",
          ".github/agents/",
          ".github/skills/",
          ".github/workflows/copilot-setup-steps.yml",
          ".github/workflows/copilot-setup-steps.yaml",
          ".copilot/",
          ".copilotignore"
        ],
        instructions: [
          "**/.github/copilot-instructions.md",
          ".github/instructions/",
          ".github/prompts/",
          ".github/chatmodes/",
          ".github/agents/",
          ".github/skills/",
          ".copilot/"
        ],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/copilot.md",
        match: [".github/copilot-instructions.md", ".github/instructions/typescript.instructions.md", ".github/agents/docs.md"],
        miss: [".github/workflows/ci.yml", ".github/instructions.md"]
      }
    ]
  },
  {
    id: "cursor",
    name: "Cursor",
    vendor: "Anysphere",
    page: "https://cursor.com/docs",
    kind: "agent",
    names: ["cursor", "cursor agent", "cursor cli", "cursor ide", "cursor ai", "cursor composer"],
    ambiguous: "word",
    signatures: [
      {
        id: "cursor/agent",
        scope: "person",
        addresses: ["cursoragent@cursor.com"],
        strength: "decisive",
        seen: "2025-06 \u2192",
        source: "cline/cline@eca3f9228344",
        note: "As author a background agent; the person who asked is a co-author.",
        match: ["Cursor Agent <cursoragent@cursor.com>", "Cursor <cursoragent@cursor.com>"],
        miss: ["Cursor Pagination Team <pagination@example.org>"]
      },
      {
        id: "cursor/bot",
        scope: "person",
        logins: ["cursor[bot]"],
        githubIds: [206951365],
        at: ["author"],
        role: "author",
        strength: "decisive",
        seen: "2025-06 \u2192",
        source: "RooCodeInc/Roo-Code@d838109aa3",
        match: ["cursor[bot] <206951365+cursor[bot]@users.noreply.github.com>"]
      },
      {
        id: "cursor/bugbot-suggestion",
        scope: "person",
        logins: ["cursor[bot]"],
        githubIds: [206951365],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "chaoss/disclosure: detection/committer/committer.go",
        match: ["cursor[bot] <206951365+cursor[bot]@users.noreply.github.com>"]
      },
      {
        id: "cursor/typed-address",
        scope: "person",
        addresses: ["cursor@cursor.sh", "noreply@cursor.sh"],
        name: "Cursor(?: .*)?",
        strength: "strong",
        source: "https://cursor.com/docs",
        note: "From agent instructions; Cursor never writes these addresses.",
        match: ["Cursor <noreply@cursor.sh>", "Cursor AI <cursor@cursor.sh>"]
      },
      {
        id: "cursor/made-with",
        scope: "trailer",
        key: "made-with",
        value: "Cursor",
        strength: "decisive",
        seen: "2026-02 \u2192 2026-06",
        source: "RooCodeInc/Roo-Code@6b802622bfd5",
        match: ["Made-with: Cursor"],
        miss: ["Made-with: love", "Made-with: Cursor-based pagination"]
      },
      {
        id: "cursor/made-with-link",
        scope: "footer",
        literal: "made with [cursor](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Made with \\[Cursor\\]\\(https://(?:www\\.)?cursor\\.com/?\\)[._*\\s]*$",
        strength: "decisive",
        seen: "2026-02 \u2192",
        source: "warpdotdev/Warp@f004f4172e73",
        match: ["Made with [Cursor](https://cursor.com)"],
        miss: [
          "Made with a [cursor](https://en.wikipedia.org/wiki/Cursor_(databases))",
          'feat: strip "Made with [Cursor](https://cursor.com)"'
        ]
      },
      {
        id: "cursor/agent-body",
        scope: "footer",
        literal: "<!-- cursor_agent_pr_body_",
        pattern: "^<!-- CURSOR_AGENT_PR_BODY_(?:BEGIN|END) -->",
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "trpc/trpc@3c5252ff5c3a",
        match: ["<!-- CURSOR_AGENT_PR_BODY_BEGIN -->", "<!-- CURSOR_AGENT_PR_BODY_END -->"]
      },
      {
        id: "cursor/agent-link",
        scope: "footer",
        literal: "https://cursor.com/",
        pattern: '^(?:(?:<(?:div|p)>)?(?:<a )?href="|\\[[^\\]]{1,60}\\]\\()?https://cursor\\.com/(?:background-agent\\?bcId=|agents\\?id=|agents/)bc-[0-9a-f-]{36}',
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "xtermjs/xterm.js@21c99d057",
        match: [
          "https://cursor.com/background-agent?bcId=bc-94b28f5d-740c-4cb6-8cd9-40f35bc6086c",
          "https://cursor.com/agents?id=bc-94b28f5d-740c-4cb6-8cd9-40f35bc6086c",
          '<div><a href="https://cursor.com/agents/bc-94b28f5d-740c-4cb6-8cd9-40f35bc6086c"><picture>',
          'href="https://cursor.com/agents?id=bc-d15ff251-4280-4c73-a3a1-074dc448417c"><picture><source'
        ],
        miss: ["https://cursor.com/docs/agent/chat/commands"]
      },
      {
        id: "cursor/summary-mark",
        scope: "footer",
        literal: "<!-- cursor_summary -->",
        pattern: "^<!-- CURSOR_SUMMARY -->",
        role: "reviewer",
        strength: "decisive",
        seen: "2025 \u2192",
        source: "getsentry/sentry-javascript@902a06e75a",
        note: "A summary of a pull request that anyone may have written.",
        match: ["<!-- CURSOR_SUMMARY -->"]
      },
      {
        id: "cursor/bugbot-summary",
        scope: "footer",
        literal: "written by [cursor bugbot](",
        pattern: "^(?:<sup>)?Written by \\[Cursor Bugbot\\]\\(https://cursor\\.com/dashboard\\?tab=bugbot",
        role: "reviewer",
        strength: "decisive",
        seen: "2025 \u2192",
        source: "coderbuds/ai-detector: rules/cursor.yml",
        match: ["<sup>Written by [Cursor Bugbot](https://cursor.com/dashboard?tab=bugbot) for commit e8434a8</sup>"]
      },
      {
        id: "cursor/branch",
        scope: "branch",
        pattern: "^cursor/.+",
        strength: "weak",
        seen: "2025-06 \u2192",
        source: "https://arxiv.org/abs/2507.15003",
        match: ["cursor/fix-race-condition-in-useeffect-hook-9b9d", "cursor/webgl-vao-dispose-ef2f"],
        miss: ["gpanders/cursor-pointer", "sberan/cursor-result", "mitchellh/cursor-style", "cursor-extension"]
      },
      {
        id: "cursor/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "cursor",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["cursor"]
      },
      {
        id: "cursor/note-agent",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "cursor-agent",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/authorship/agent_detection.rs",
        note: "git-ai derives it from the address of the author.",
        match: ["cursor-agent"]
      },
      {
        id: "cursor/files",
        scope: "file",
        paths: ["**/.cursor/", "**/.cursorrules", ".cursorignore", ".cursorindexingignore", "CURSOR.md"],
        instructions: ["**/.cursor/", "**/.cursorrules", "CURSOR.md"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/cursor.md",
        match: [".cursor/rules/style.mdc", ".cursorrules", ".cursorindexingignore"],
        miss: ["src/cursor/index.ts", "assets/cursor.png", "docs/cursor.md"]
      }
    ]
  },
  {
    id: "codex",
    name: "Codex",
    vendor: "OpenAI",
    page: "https://developers.openai.com/codex",
    kind: "agent",
    names: ["codex", "openai codex", "codex cli", "chatgpt codex", "gpt-5 codex", "codex cloud"],
    signatures: [
      {
        id: "codex/noreply",
        scope: "person",
        addresses: ["noreply@openai.com", "codex@openai.com"],
        strength: "decisive",
        seen: "2026-01 \u2192",
        source: "vitest-dev/vitest@51afc6efaeec",
        match: [
          "Codex <noreply@openai.com>",
          "Codex <codex@openai.com>",
          "Codex CLI <noreply@openai.com>",
          "OpenAI GPT-5 <codex@openai.com>",
          "OpenAI GPT 5.5 <noreply@openai.com>",
          "GPT-5 Codex <codex@openai.com>"
        ],
        miss: ["Zykairotis <xmewtwoxcodex@gmail.com>", "Ada Example <ada@openai.com>"]
      },
      {
        id: "codex/connector",
        scope: "person",
        logins: ["chatgpt-codex-connector[bot]"],
        githubIds: [199175422],
        at: ["author"],
        role: "author",
        strength: "decisive",
        seen: "2026-03 \u2192",
        source: "ghostty-org/ghostty@630c2dff190a",
        match: ["chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>"]
      },
      {
        id: "codex/review-suggestion",
        scope: "person",
        logins: ["chatgpt-codex-connector[bot]"],
        githubIds: [199175422],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2026-03 \u2192",
        source: "ghostty-org/ghostty@630c2dff190a",
        match: ["chatgpt-codex-connector[bot] <199175422+chatgpt-codex-connector[bot]@users.noreply.github.com>"]
      },
      {
        id: "codex/bot",
        scope: "person",
        logins: ["openai-codex[bot]"],
        githubIds: [215057067],
        strength: "decisive",
        source: "chaoss/disclosure: detection/committer/committer.go",
        match: ["openai-codex[bot] <215057067+openai-codex[bot]@users.noreply.github.com>"]
      },
      {
        id: "codex/typed-address",
        scope: "person",
        addresses: ["codex@openai.local"],
        strength: "strong",
        source: "labri-progress/agent-mining: agents/codex.md",
        match: ["Codex <codex@openai.local>"],
        miss: ["JV <codex@codewithjv.com>"]
      },
      {
        id: "codex/task-link",
        scope: "footer",
        literal: "https://chatgpt.com/codex/tasks/task_",
        pattern: "^(?:\\[[^\\]]{1,60}\\]\\()?https://chatgpt\\.com/codex/tasks/task_[a-z]_[0-9a-f]{16,64}",
        strength: "decisive",
        seen: "2025-05 \u2192",
        source: "vercel/ai@2f6e7f7fc9",
        match: [
          "https://chatgpt.com/codex/tasks/task_b_68b5534e4ed88320b9e6b9acf2e96fc2",
          "[Codex Task](https://chatgpt.com/codex/tasks/task_e_68b5534e4ed88320b9e6b9acf2e96fc2)"
        ],
        miss: ["docs: explain https://chatgpt.com/codex/tasks links"]
      },
      {
        id: "codex/branch",
        scope: "branch",
        pattern: "^(?:[0-9a-z]{6}-)?codex/.+",
        strength: "weak",
        seen: "2025-05 \u2192",
        source: "https://arxiv.org/abs/2507.15003",
        match: ["codex/fix-tests", "x7k2pq-codex/add-parser"],
        miss: ["release/codex-2", "fix-codex-e2e-tests", "agent/codex-decomposition", "codex-apply-patch-telemetry"]
      },
      {
        id: "codex/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "codex",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["codex"]
      },
      {
        id: "codex/note-cloud",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "codex-cloud",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/authorship/agent_detection.rs",
        note: "git-ai derives it from the address of the author.",
        match: ["codex-cloud"]
      },
      {
        id: "codex/files",
        scope: "file",
        paths: ["**/.codex/", "**/AGENTS.override.md"],
        instructions: ["**/.codex/", "**/AGENTS.override.md"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/codex.md",
        match: [".codex/config.toml", "AGENTS.override.md"],
        miss: ["docs/codex/chapter-1.md"]
      }
    ]
  },
  {
    id: "chatgpt",
    name: "ChatGPT",
    vendor: "OpenAI",
    page: "https://chatgpt.com",
    kind: "agent",
    names: ["chatgpt", "openai chatgpt", "chat gpt", "chatgptv5"],
    signatures: [
      {
        id: "chatgpt/typed-address",
        scope: "person",
        addresses: ["chatgpt@openai.com", "chatgpt@chatgpt.com", "chatgpt@no-reply.com"],
        strength: "strong",
        source: "labri-progress/agent-mining: agents/chatgpt.md",
        note: "Typed by people: ChatGPT itself never runs git.",
        match: ["ChatGPT <chatgpt@openai.com>", "ChatGPT <chatgpt@chatgpt.com>"],
        miss: ["aiden <servicechatgpt@gmail.com>"]
      }
    ]
  },
  {
    id: "jules",
    name: "Jules",
    vendor: "Google",
    page: "https://jules.google/docs",
    kind: "agent",
    names: ["jules", "google jules", "google-labs-jules"],
    ambiguous: "name",
    signatures: [
      {
        id: "jules/bot",
        scope: "person",
        logins: ["google-labs-jules[bot]"],
        githubIds: [161369871],
        strength: "decisive",
        seen: "2025-05 \u2192",
        source: "MarceloEyer/djzeneyer@72c033c27c6e",
        match: [
          "google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>",
          "google-labs-jules[bot] <google-labs-jules[bot]@users.noreply.github.com>"
        ],
        miss: ["Jules YZERD <newtonlormont@gmail.com>", "jules <jules@localhost>", "Jules Mons <jules@jupdev.nl>"]
      },
      {
        id: "jules/created-by",
        scope: "footer",
        literal: "pr created automatically by jules for task",
        pattern: "^[_*]{0,3}PR created automatically by Jules for task(?: \\[\\d+.*)?\\s*$",
        strength: "decisive",
        seen: "2025-11 \u2192",
        source: "google/oss-fuzz@6520f482cf57",
        note: "Squash messages wrap it over three lines.",
        match: [
          "*PR created automatically by Jules for task [11380562713](https://jules.google.com/task/11380562713) started by @octocat*",
          "*PR created automatically by Jules for task"
        ],
        miss: ["docs: a PR created automatically by Jules for task 5 broke the build"]
      },
      {
        id: "jules/task-link",
        scope: "footer",
        literal: "](https://jules.google.com/task/",
        pattern: "^\\[\\d{6,24}\\]\\(https://jules\\.google\\.com/task/\\d{6,24}\\)",
        strength: "decisive",
        seen: "2025-11 \u2192",
        source: "google/oss-fuzz@6520f482cf57",
        note: "The second line of a wrapped footer.",
        match: ["[11380562713](https://jules.google.com/task/11380562713)"]
      },
      {
        id: "jules/bolt",
        scope: "subject",
        literal: "bolt: ",
        pattern: "^\u26A1\uFE0F? ?Bolt: ",
        strength: "weak",
        source: "MarceloEyer/djzeneyer",
        note: "A persona of Jules, not bolt.new.",
        match: ["\u26A1 Bolt: Optimize date calculations in filter loops"],
        miss: ["bolt: update PuppetDB module", "\u26A1 Speed up Bolt: cache the index"]
      },
      {
        id: "jules/palette",
        scope: "subject",
        literal: "palette: ",
        pattern: "^\u{1F3A8}\uFE0F? ?Palette: ",
        strength: "weak",
        source: "MarceloEyer/djzeneyer",
        match: ["\u{1F3A8} Palette: Add focus ring to the icon buttons"],
        miss: ["\u{1F3A8} style: palette: new colours"]
      },
      {
        id: "jules/sentinel",
        scope: "subject",
        literal: "sentinel: ",
        pattern: "^\u{1F6E1}\uFE0F? ?Sentinel: ",
        strength: "weak",
        source: "MarceloEyer/djzeneyer",
        match: ["\u{1F6E1}\uFE0F Sentinel: Validate the redirect target"],
        miss: ["sentinel: fix failover with TLS"]
      },
      {
        id: "jules/branch",
        scope: "branch",
        pattern: "^(?:jules/.+|jules-\\d{6,24}(?:-.*)?|(?:bolt|palette|sentinel|jules)-.+-\\d{15,24})$",
        strength: "weak",
        seen: "2025-06 \u2192",
        source: "MarceloEyer/djzeneyer",
        match: [
          "jules-1138056271398104117-0a1b2c3d",
          "jules/fix-sitemap-1138056271",
          "bolt-api-route-optimization-12392562713231676000",
          "sentinel-fix-redirect-12392562713231676000"
        ],
        miss: ["bolt-plugin", "palette-2", "sentinel-failover", "jules-patch-1"]
      },
      {
        id: "jules/files",
        scope: "file",
        paths: [".jules/"],
        instructions: [".jules/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/jules.md",
        match: [".jules/bolt.md"]
      }
    ]
  },
  {
    id: "gemini-code-assist",
    name: "Gemini Code Assist",
    vendor: "Google",
    page: "https://developers.google.com/gemini-code-assist/docs",
    kind: "agent",
    names: ["gemini code assist"],
    signatures: [
      {
        id: "gemini-code-assist/suggestion",
        scope: "person",
        logins: ["gemini-code-assist[bot]"],
        githubIds: [176961590],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2025-06 \u2192",
        source: "google-gemini/gemini-cli@4cb33ee798fe",
        match: [
          "gemini-code-assist[bot] <176961590+gemini-code-assist[bot]@users.noreply.github.com>",
          "gemini-code-assist[bot] <gemini-code-assist[bot]@users.noreply.github.com>"
        ]
      },
      {
        id: "gemini-code-assist/files",
        scope: "file",
        paths: [".gemini/config.yaml", ".gemini/styleguide.md", ".aiexclude"],
        instructions: [".gemini/styleguide.md"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/gemini.md",
        match: [".gemini/styleguide.md", ".aiexclude"]
      }
    ]
  },
  {
    id: "gemini-cli",
    name: "Gemini CLI",
    vendor: "Google",
    page: "https://geminicli.com/docs",
    kind: "agent",
    names: ["gemini cli", "google gemini cli"],
    signatures: [
      {
        id: "gemini-cli/early-footer",
        scope: "footer",
        literal: "yours truly __gemini code__",
        pattern: "^Generated by yours truly __Gemini Code__[.\\s]*$",
        strength: "strong",
        seen: "2025-04",
        source: "google-gemini/gemini-cli@1fa032276f0a",
        match: ["Generated by yours truly __Gemini Code__"],
        miss: ["Gemini Code is the old name of Gemini CLI"]
      },
      {
        id: "gemini-cli/bot",
        scope: "person",
        logins: ["gemini-cli[bot]"],
        githubIds: [218312386],
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "google-gemini/gemini-cli@7c0603ce0a76",
        match: [
          "gemini-cli[bot] <218312386+gemini-cli[bot]@users.noreply.github.com>",
          "gemini-cli[bot] <gemini-cli[bot]@users.noreply.github.com>"
        ],
        miss: [
          "gemini-cli-robot <gemini-cli-robot@google.com>",
          "gemini-cli-robot <224641728+gemini-cli-robot@users.noreply.github.com>"
        ]
      },
      {
        id: "gemini-cli/typed-address",
        scope: "person",
        addresses: ["gemini-cli@google.com", "gemini-cli-agent@google.com", "noreply@google.com"],
        githubIds: [218195315],
        name: "(?:Google )?Gemini[ -]CLI(?: .*)?",
        strength: "strong",
        seen: "2025-06 \u2192",
        source: "block/aittributor: src/agent.rs",
        note: "Gemini CLI adds no trailer by itself: models and people type these.",
        match: [
          "Gemini CLI <gemini-cli@google.com>",
          "Gemini CLI Agent <gemini-cli@google.com>",
          "Gemini CLI <noreply@google.com>",
          "gemini-cli <218195315+gemini-cli@users.noreply.github.com>"
        ],
        miss: ["Ada Example <noreply@google.com>"]
      },
      {
        id: "gemini-cli/pr-bot",
        scope: "footer",
        literal: "this pr was generated by the gemini cli bot",
        pattern: "^[_*]{0,3}This PR was generated by the Gemini CLI Bot\\b",
        strength: "strong",
        seen: "2026 \u2192",
        source: "google-gemini/gemini-cli@4e2f74b8a4",
        match: ["*This PR was generated by the Gemini CLI Bot (Brain Layer) based on time-series metric analysis.*"]
      },
      {
        id: "gemini-cli/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "gemini",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["gemini"]
      },
      {
        id: "gemini-cli/files",
        scope: "file",
        paths: ["**/GEMINI.md", "**/.gemini/", "gemini-extension.json", ".geminiignore"],
        instructions: ["**/GEMINI.md", "**/.gemini/", "gemini-extension.json"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/gemini.md",
        match: ["GEMINI.md", ".gemini/settings.json"],
        miss: ["docs/gemini-protocol.md"]
      }
    ]
  },
  {
    id: "gemini",
    name: "Gemini",
    vendor: "Google",
    page: "https://ai.google.dev/gemini-api/docs",
    kind: "family",
    names: ["gemini", "google gemini"],
    ambiguous: "word",
    signatures: [
      {
        id: "gemini/typed-address",
        scope: "person",
        addresses: ["gemini@google.com", "noreply@google.com"],
        name: "(?:Google )?Gemini(?: (?:\\d|Pro|Flash|Ultra).*)?",
        strength: "strong",
        seen: "2025-06 \u2192",
        source: "fwupd/fwupd@29ccf8203",
        match: [
          "Gemini Flash 3.7 <noreply@google.com>",
          "Gemini <gemini@google.com>",
          "Google Gemini <noreply@google.com>",
          "Gemini 2.5 Pro <noreply@google.com>"
        ],
        miss: ["Jetski Bot <jetski-bot@google.com>", "Gemini Bot <bot@gemini.com>"]
      }
    ]
  },
  {
    id: "antigravity",
    name: "Antigravity",
    vendor: "Google",
    page: "https://antigravity.google/docs",
    kind: "agent",
    names: ["antigravity", "google antigravity", "antigravity cli"],
    ambiguous: "word",
    signatures: [
      {
        id: "antigravity/typed-address",
        scope: "person",
        addresses: ["antigravity@google.com", "noreply@google.com", "noreply@antigravity.ai"],
        name: "(?:Google )?Antigravity(?: .*)?",
        strength: "strong",
        seen: "2025-11 \u2192",
        source: "https://antigravity.google/docs",
        note: "There is no official trailer, and antigravity@google.com resolves to the GitHub account of a person.",
        match: ["Antigravity <antigravity@google.com>", "Antigravity <noreply@google.com>"]
      },
      {
        id: "antigravity/files",
        scope: "file",
        paths: [".agent/rules/", ".agent/workflows/", ".agent/skills/"],
        instructions: [".agent/rules/", ".agent/workflows/", ".agent/skills/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/gemini.md",
        match: [".agent/rules/style.md"],
        miss: [".agent-trace/traces.jsonl"]
      }
    ]
  },
  {
    id: "devin",
    name: "Devin",
    vendor: "Cognition",
    page: "https://docs.devin.ai",
    kind: "agent",
    names: ["devin", "devin ai", "cognition devin", "devin cli", "devin-ai-integration"],
    ambiguous: "name",
    signatures: [
      {
        id: "devin/bot",
        scope: "person",
        logins: ["devin-ai-integration[bot]"],
        githubIds: [158243242],
        strength: "decisive",
        seen: "2024-07 \u2192",
        source: "airbytehq/PyAirbyte@8228d92c1966",
        match: [
          "Devin AI <158243242+devin-ai-integration[bot]@users.noreply.github.com>",
          "Devin <158243242+devin-ai-integration[bot]@users.noreply.github.com>",
          "devin-ai-integration[bot] <devin-ai-integration[bot]@users.noreply.github.com>"
        ],
        miss: [
          "Devin Buhl <onedr0p@users.noreply.github.com>",
          "Devin Wong <wongsiosun@outlook.com>",
          "Oliver Ni <oliver.ni@cognition.ai>"
        ]
      },
      {
        id: "devin/first-account",
        scope: "person",
        githubIds: [165725058],
        strength: "strong",
        seen: "2024-04",
        source: "All-Hands-AI/OpenHands",
        note: "The first account of the agent.",
        match: ["Devin <165725058+devin-cognition@users.noreply.github.com>"]
      },
      {
        id: "devin/typed-address",
        scope: "person",
        addresses: ["devin@devin.ai", "devin@cognition.ai"],
        name: "Devin(?: AI)?",
        strength: "strong",
        source: "theammir/vibesigns.nvim: README.md",
        match: ["Devin <devin@devin.ai>", "Devin AI <devin@cognition.ai>"],
        miss: ["Devin Gould <devin@cognition.ai>"]
      },
      {
        id: "devin/generated-with",
        scope: "footer",
        literal: "generated with [devin](",
        pattern: "^[_*]{0,3}(?:[^ -~]{1,5} ?)?Generated with \\[Devin\\]\\(https://(?:cli\\.)?devin\\.ai(?:/[^()\\s]*)?\\)[._*\\s]*$",
        strength: "decisive",
        seen: "2026-04 \u2192",
        source: "warpdotdev/Warp@3e0b4cbdf96d",
        match: [
          "Generated with [Devin](https://devin.ai)",
          "Generated with [Devin](https://devin.ai/terminal)",
          "Generated with [Devin](https://cli.devin.ai/docs)"
        ],
        miss: ["Generated with help from Devin Buhl"]
      },
      {
        id: "devin/session",
        scope: "footer",
        literal: "https://app.devin.ai/sessions/",
        pattern: "^[_*]{0,3}(?:Link to )?\\[?Devin (?:session|run)\\]?[_*]{0,2}(?::[_*]{0,2} ?|\\()<?https://app\\.devin\\.ai/sessions/[0-9a-f]{16,64}",
        strength: "decisive",
        seen: "2025-02 \u2192",
        source: "airbytehq/PyAirbyte@f52cdbe2acea",
        note: "A line Requested by: beside it names the person who asked.",
        match: [
          "Devin session: https://app.devin.ai/sessions/573ed9e55bc74dd18894b2de6551a2ad",
          "Link to Devin run: https://app.devin.ai/sessions/2e9fcb112a7b48f492c7dbbf7a776b29",
          "**Link to Devin run:** https://app.devin.ai/sessions/2e9fcb112a7b48f492c7dbbf7a776b29"
        ],
        miss: ["Requested by: @aaronsteers", "Fix #17 (Devin Review: Dynamic tool updates are lost)"]
      },
      {
        id: "devin/review-badge",
        scope: "footer",
        literal: "<!-- devin-review-badge-begin -->",
        pattern: "^<!-- devin-review-badge-begin -->",
        role: "reviewer",
        strength: "decisive",
        seen: "2026 \u2192",
        source: "git-ai-project/git-ai@c755425972",
        match: ["<!-- devin-review-badge-begin -->"]
      },
      {
        id: "devin/review-link",
        scope: "footer",
        literal: "https://app.devin.ai/review/",
        pattern: '^(?:<a )?href="https://app\\.devin\\.ai/review/',
        role: "reviewer",
        strength: "decisive",
        seen: "2026 \u2192",
        source: "git-ai-project/git-ai@380a1f8da",
        match: ['<a href="https://app.devin.ai/review/git-ai-project/git-ai/pull/1026" target="_blank">']
      },
      {
        id: "devin/branch",
        scope: "branch",
        pattern: "^devin/.+",
        strength: "weak",
        seen: "2024-12 \u2192",
        source: "https://arxiv.org/abs/2507.15003",
        match: ["devin/1739482711-replace-pip-with-uv", "devin/windows-skills"],
        miss: ["fix/devin-review-feedback", "devin-patch-1"]
      },
      {
        id: "devin/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "devin",
        strength: "decisive",
        source: "git-ai-project/git-ai: src/authorship/agent_detection.rs",
        match: ["devin"]
      },
      {
        id: "devin/files",
        scope: "file",
        paths: [".devin/"],
        instructions: [".devin/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/devin.md",
        match: [".devin/wiki.json"]
      }
    ]
  },
  {
    id: "aider",
    name: "Aider",
    vendor: "Aider AI",
    page: "https://aider.chat/docs",
    kind: "agent",
    names: ["aider"],
    signatures: [
      {
        id: "aider/author-suffix",
        scope: "person",
        name: ".* \\(aider\\)",
        at: ["author"],
        role: "author",
        strength: "decisive",
        seen: "2024-06 \u2192 2026-03",
        source: "Aider-AI/aider@5bb891b2bbdc",
        match: ["Paul Gauthier (aider) <paul@aider.chat>", "per (aider) <pearfruit@pm.me>"],
        miss: ["Paul Gauthier <paul@aider.chat>", "Paul Gauthier <aider@paulg.org>", "JV <aider@codewithjv.com>"]
      },
      {
        id: "aider/committer-suffix",
        scope: "person",
        name: ".* \\(aider\\)",
        at: ["committer"],
        role: "committer",
        strength: "weak",
        seen: "2024-06 \u2192",
        source: "Aider-AI/aider: aider/repo.py",
        note: "With another author: aider committed the pending edits of a person.",
        match: ["Paul Gauthier (aider) <paul@aider.chat>"]
      },
      {
        id: "aider/co-author",
        scope: "person",
        addresses: ["aider@aider.chat", "noreply@aider.chat", "noreply@aider.dev"],
        strength: "decisive",
        seen: "2025-04 \u2192",
        source: "Aider-AI/aider@d6a2c3cb4c46",
        note: "The model stands in the parentheses of the name, with its route.",
        match: [
          "aider (openrouter/anthropic/claude-sonnet-4) <aider@aider.chat>",
          "aider (vertex_ai/gemini-2.5-pro-exp-03-25) <noreply@aider.dev>",
          "aider (gpt-5) <noreply@aider.chat>"
        ],
        miss: ["aiden <servicechatgpt@gmail.com>"]
      },
      {
        id: "aider/subject",
        scope: "subject",
        literal: "aider: ",
        pattern: "^aider: ",
        body: "^# (?:Aider chat conversation|Context):$",
        bodyStrength: "decisive",
        strength: "weak",
        windows: [{ from: "2023-05-01", until: "2024-06-30", strength: "strong" }],
        seen: "2023-05 \u2192 2024-06",
        source: "Aider-AI/aider@624d61f2c4d4",
        note: "Later it is an option of aider, and an ordinary prefix where aider is packaged.",
        match: ["aider: Make post.date uppercase.", "aider: Added support for `--no-auto-commit` argument."],
        miss: ["feat(aider): add a formula", "docs: aider: how to install"]
      },
      {
        id: "aider/files",
        scope: "file",
        paths: [".aider.conf.yml", ".aiderignore", ".aider.input.history", ".aider.tags.cache.v*/", ".aider.model.*"],
        instructions: [".aider.conf.yml", "CONVENTIONS.md"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/aider.md",
        match: [".aider.conf.yml", ".aiderignore", ".aider.tags.cache.v3/cache.db", ".aider.model.settings.yml"]
      },
      {
        id: "aider/chat-history",
        scope: "file",
        paths: [".aider.chat.history.md"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/aider.md",
        note: "A transcript: somebody ran the tool here; which commits came of it is not told.",
        match: [".aider.chat.history.md"]
      }
    ]
  },
  {
    id: "windsurf",
    name: "Windsurf",
    vendor: "Cognition",
    page: "https://docs.windsurf.com",
    kind: "agent",
    names: ["windsurf", "cascade", "windsurf cascade", "codeium", "windsurf-bot"],
    ambiguous: "word",
    signatures: [
      {
        id: "windsurf/cascade",
        scope: "person",
        addresses: ["cascade@windsurf.ai", "cascade@codeium.com", "windsurf@codeium.com"],
        strength: "strong",
        seen: "2025-06",
        source: "google-gemini/gemini-cli@efa2b312e7ad",
        note: "Windsurf adds no trailer by itself.",
        match: ["Cascade <cascade@windsurf.ai>", "Cascade <cascade@codeium.com>"]
      },
      {
        id: "windsurf/named",
        scope: "person",
        addresses: ["noreply@codeium.com"],
        name: "(?:Windsurf|Cascade|Codeium)(?: .*)?",
        strength: "strong",
        source: "block/aittributor: src/agent.rs",
        match: ["Windsurf <noreply@codeium.com>"],
        miss: ["Ada Example <noreply@codeium.com>"]
      },
      {
        id: "windsurf/bot",
        scope: "person",
        logins: ["windsurf-bot[bot]"],
        githubIds: [189301087],
        at: ["author"],
        role: "author",
        strength: "decisive",
        source: "theammir/vibesigns.nvim: README.md",
        match: ["windsurf-bot[bot] <189301087+windsurf-bot[bot]@users.noreply.github.com>"]
      },
      {
        id: "windsurf/review-suggestion",
        scope: "person",
        logins: ["windsurf-bot[bot]"],
        githubIds: [189301087],
        at: ["co-author"],
        role: "suggester",
        strength: "strong",
        source: "theammir/vibesigns.nvim: README.md",
        note: "Also copied by hand into co-author lines.",
        match: ["windsurf-bot[bot] <189301087+windsurf-bot[bot]@users.noreply.github.com>"]
      },
      {
        id: "windsurf/branch",
        scope: "branch",
        pattern: "^windsurf-bot/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/windsurf.md",
        match: ["windsurf-bot/fix-12"]
      },
      {
        id: "windsurf/note",
        scope: "note",
        ref: "refs/notes/ai",
        agent: "windsurf",
        strength: "decisive",
        source: "git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md",
        match: ["windsurf"]
      },
      {
        id: "windsurf/files",
        scope: "file",
        paths: ["**/.windsurf/", "**/.windsurfrules", ".codeium/", ".codeiumignore"],
        instructions: ["**/.windsurf/", "**/.windsurfrules"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/windsurf.md",
        match: [".windsurf/rules/style.md", ".windsurfrules", ".codeiumignore"]
      }
    ]
  }
];

// src/catalog/tools/reviewers.ts
var reviewTools = [
  {
    id: "baz",
    name: "Baz",
    vendor: "Baz",
    page: "https://docs.baz.co",
    kind: "reviewer",
    names: ["baz", "baz reviewer"],
    ambiguous: "name",
    signatures: [
      {
        id: "baz/suggestion",
        scope: "person",
        logins: ["baz-reviewer[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "https://github.com/apps/baz-reviewer",
        match: ["baz-reviewer[bot] <baz-reviewer[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "bito",
    name: "Bito",
    vendor: "Bito",
    page: "https://docs.bito.ai",
    kind: "reviewer",
    names: ["bito", "bito ai", "bito-code-review"],
    signatures: [
      {
        id: "bito/suggestion",
        scope: "person",
        logins: ["bito-code-review[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "https://github.com/apps/bito-code-review",
        match: ["bito-code-review[bot] <bito-code-review[bot]@users.noreply.github.com>"],
        miss: ["amabito <192487536+amabito@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "codeant",
    name: "CodeAnt AI",
    vendor: "CodeAnt AI",
    page: "https://docs.codeant.ai",
    kind: "reviewer",
    names: ["codeant", "codeant ai"],
    signatures: [
      {
        id: "codeant/suggestion",
        scope: "person",
        logins: ["codeant-ai[bot]"],
        githubIds: [151821869],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2026-02",
        source: "MarceloEyer/djzeneyer@04cbb9c3",
        match: ["codeant-ai[bot] <151821869+codeant-ai[bot]@users.noreply.github.com>"]
      },
      {
        id: "codeant/support-suggestion",
        scope: "person",
        addresses: ["support@codeant.ai"],
        name: "CodeAnt(?: .*)?",
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2026-02",
        source: "MarceloEyer/djzeneyer@1b112e93",
        match: ["CodeAnt AI <support@codeant.ai>"],
        miss: ["Ada Example <support@codeant.ai>"]
      },
      {
        id: "codeant/author",
        scope: "person",
        addresses: ["support@codeant.ai"],
        name: "CodeAnt(?: .*)?",
        at: ["author"],
        role: "author",
        strength: "strong",
        seen: "2026-02",
        source: "MarceloEyer/djzeneyer@1b112e93",
        match: ["CodeAnt AI <support@codeant.ai>"]
      }
    ]
  },
  {
    id: "coderabbit",
    name: "CodeRabbit",
    vendor: "CodeRabbit",
    page: "https://docs.coderabbit.ai",
    kind: "reviewer",
    names: ["coderabbit", "code rabbit", "coderabbitai", "coderabbit ai"],
    signatures: [
      {
        id: "coderabbit/suggestion",
        scope: "person",
        logins: ["coderabbitai[bot]"],
        githubIds: [136622811],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "MarceloEyer/djzeneyer@4c520e2c",
        match: ["coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>"]
      },
      {
        id: "coderabbit/author",
        scope: "person",
        logins: ["coderabbitai[bot]"],
        githubIds: [136622811],
        at: ["author"],
        role: "author",
        strength: "decisive",
        source: "vuejs/core@ef2dfbbd0fd6",
        note: "Docstrings, unit tests and requested changes.",
        match: ["coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>"]
      },
      {
        id: "coderabbit/docstrings",
        scope: "subject",
        literal: "add docstrings to ",
        pattern: "^\u{1F4DD} Add docstrings to `[^`]+`",
        strength: "weak",
        source: "vuejs/core@ef2dfbbd0fd6",
        match: ["\u{1F4DD} Add docstrings to `11-17-ft_native_lsp_support`", "\u{1F4DD} Add docstrings to `main` (#1234)"],
        miss: ["\u{1F4DD} Add docstrings to the parser", "docs: add docstrings to `main`"]
      },
      {
        id: "coderabbit/summary-mark",
        scope: "footer",
        literal: " by coderabbit.ai -->",
        pattern: "^<!-- This is an auto-generated comment: .{1,80} by coderabbit\\.ai -->",
        role: "reviewer",
        strength: "decisive",
        source: "https://docs.coderabbit.ai",
        note: "A summary of a pull request that anyone may have written.",
        match: ["<!-- This is an auto-generated comment: release notes by coderabbit.ai -->"]
      },
      {
        id: "coderabbit/summary",
        scope: "footer",
        literal: "## summary by coderabbit",
        pattern: "^## Summary by CodeRabbit\\s*$",
        role: "reviewer",
        strength: "decisive",
        source: "https://docs.coderabbit.ai",
        match: ["## Summary by CodeRabbit"],
        miss: ['docs: hide "## Summary by CodeRabbit"']
      },
      {
        id: "coderabbit/branch",
        scope: "branch",
        pattern: "^coderabbitai/.+",
        strength: "weak",
        source: "vuejs/core@ef2dfbbd0fd6",
        match: ["coderabbitai/docstrings/c83f954", "coderabbitai/utg/c83f954"],
        miss: ["chore/coderabbitai-config"]
      },
      {
        id: "coderabbit/files",
        scope: "file",
        paths: [".coderabbit.yaml", ".coderabbit.yml"],
        instructions: [".coderabbit.yaml", ".coderabbit.yml"],
        strength: "weak",
        source: "https://docs.coderabbit.ai",
        match: [".coderabbit.yaml"]
      }
    ]
  },
  {
    id: "cubic",
    name: "cubic",
    vendor: "cubic",
    page: "https://docs.cubic.dev",
    kind: "reviewer",
    names: ["cubic", "cubic-dev-ai", "cubic.dev"],
    ambiguous: "word",
    signatures: [
      {
        id: "cubic/suggestion",
        scope: "person",
        logins: ["cubic-dev-ai[bot]"],
        githubIds: [191113872],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2025-08 \u2192",
        source: "continuedev/continue@0347242d91",
        match: ["cubic-dev-ai[bot] <191113872+cubic-dev-ai[bot]@users.noreply.github.com>"]
      },
      {
        id: "cubic/files",
        scope: "file",
        paths: ["cubic.yaml"],
        instructions: ["cubic.yaml"],
        strength: "weak",
        source: "https://docs.cubic.dev",
        match: ["cubic.yaml"]
      }
    ]
  },
  {
    id: "ellipsis",
    name: "Ellipsis",
    vendor: "Ellipsis",
    page: "https://docs.ellipsis.dev",
    kind: "reviewer",
    names: ["ellipsis", "ellipsis-dev", "ellipsis.dev"],
    ambiguous: "word",
    signatures: [
      {
        id: "ellipsis/suggestion",
        scope: "person",
        logins: ["ellipsis-dev[bot]"],
        githubIds: [65095814],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2025-02 \u2192",
        source: "RooCodeInc/Roo-Code@007bf18a90",
        match: ["ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>"]
      },
      {
        id: "ellipsis/author",
        scope: "person",
        logins: ["ellipsis-dev[bot]"],
        githubIds: [65095814],
        at: ["author"],
        role: "author",
        strength: "decisive",
        seen: "2025-06 \u2192",
        source: "RooCodeInc/Roo-Code@098176c05f",
        match: ["ellipsis-dev[bot] <65095814+ellipsis-dev[bot]@users.noreply.github.com>"]
      },
      {
        id: "ellipsis/branch",
        scope: "branch",
        pattern: "^ellipsis/.+",
        strength: "weak",
        source: "https://docs.ellipsis.dev",
        match: ["ellipsis/fix-review-comments"],
        miss: ["fix/ellipsis-overflow"]
      },
      {
        id: "ellipsis/files",
        scope: "file",
        paths: ["ellipsis.yaml", "ellipsis.yml"],
        instructions: ["ellipsis.yaml", "ellipsis.yml"],
        strength: "weak",
        source: "https://docs.ellipsis.dev",
        match: ["ellipsis.yaml"]
      }
    ]
  },
  {
    id: "entelligence",
    name: "Entelligence",
    vendor: "Entelligence",
    page: "https://docs.entelligence.ai",
    kind: "reviewer",
    names: ["entelligence", "entelligence ai"],
    signatures: [
      {
        id: "entelligence/suggestion",
        scope: "person",
        logins: ["entelligence-ai-pr-reviews[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "https://github.com/apps/entelligence-ai-pr-reviews",
        match: ["entelligence-ai-pr-reviews[bot] <entelligence-ai-pr-reviews[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "graphite",
    name: "Graphite",
    vendor: "Graphite",
    page: "https://graphite.dev/docs",
    kind: "reviewer",
    names: ["graphite", "graphite agent", "graphite-app"],
    ambiguous: "word",
    signatures: [
      {
        id: "graphite/suggestion",
        scope: "person",
        logins: ["graphite-app[bot]"],
        githubIds: [96075541],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "https://github.com/apps/graphite-app",
        match: ["graphite-app[bot] <96075541+graphite-app[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "greptile",
    name: "Greptile",
    vendor: "Greptile",
    page: "https://www.greptile.com/docs",
    kind: "reviewer",
    names: ["greptile", "greptile-apps"],
    signatures: [
      {
        id: "greptile/suggestion",
        scope: "person",
        logins: ["greptile-apps[bot]"],
        githubIds: [165735046],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2026-03 \u2192",
        source: "cline/cline@013ceda789",
        match: ["greptile-apps[bot] <165735046+greptile-apps[bot]@users.noreply.github.com>"]
      },
      {
        id: "greptile/files",
        scope: "file",
        paths: ["greptile.json", ".greptile/"],
        instructions: ["greptile.json", ".greptile/"],
        strength: "weak",
        source: "https://www.greptile.com/docs",
        match: ["greptile.json"]
      }
    ]
  },
  {
    id: "kodus",
    name: "Kodus",
    vendor: "Kodus",
    page: "https://docs.kodus.io",
    kind: "reviewer",
    names: ["kodus", "kody-ai"],
    signatures: [
      {
        id: "kodus/suggestion",
        scope: "person",
        logins: ["kody-ai[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "https://github.com/apps/kody-ai",
        match: ["kody-ai[bot] <kody-ai[bot]@users.noreply.github.com>"],
        miss: ["Cody Rose <rosecodym@gmail.com>"]
      }
    ]
  },
  {
    id: "korbit",
    name: "Korbit",
    vendor: "Korbit AI",
    page: "https://docs.korbit.ai",
    kind: "reviewer",
    names: ["korbit", "korbit ai"],
    signatures: [
      {
        id: "korbit/suggestion",
        scope: "person",
        logins: ["korbit-ai[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "https://github.com/apps/korbit-ai",
        match: ["korbit-ai[bot] <korbit-ai[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "macroscope",
    name: "Macroscope",
    vendor: "Macroscope",
    page: "https://docs.macroscope.com",
    kind: "reviewer",
    names: ["macroscope", "macroscopeapp"],
    ambiguous: "word",
    signatures: [
      {
        id: "macroscope/suggestion",
        scope: "person",
        logins: ["macroscopeapp[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "https://github.com/apps/macroscopeapp",
        match: ["macroscopeapp[bot] <macroscopeapp[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "mesa",
    name: "Mesa",
    vendor: "Mesa",
    page: "https://docs.mesa.dev",
    kind: "reviewer",
    names: ["mesa", "mesa.dev", "mesa-dot-dev"],
    ambiguous: "name",
    signatures: [
      {
        id: "mesa/suggestion",
        scope: "person",
        logins: ["mesa-dot-dev[bot]"],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        source: "https://github.com/apps/mesa-dot-dev",
        match: ["mesa-dot-dev[bot] <mesa-dot-dev[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "mintlify",
    name: "Mintlify",
    vendor: "Mintlify",
    page: "https://mintlify.com/docs",
    kind: "reviewer",
    names: ["mintlify", "mintlify agent"],
    signatures: [
      {
        id: "mintlify/suggestion",
        scope: "person",
        logins: ["mintlify[bot]"],
        githubIds: [109931778],
        at: ["co-author"],
        role: "suggester",
        strength: "weak",
        seen: "2025-12 \u2192",
        source: "cline/cline@0f4863fb5b",
        note: "Its agent or its web editor.",
        match: ["mintlify[bot] <109931778+mintlify[bot]@users.noreply.github.com>"]
      },
      {
        id: "mintlify/author",
        scope: "person",
        logins: ["mintlify[bot]"],
        githubIds: [109931778],
        at: ["author"],
        role: "author",
        strength: "weak",
        seen: "2025-09 \u2192",
        source: "Factory-AI/factory@78ee6a06",
        note: "Its agent or its web editor.",
        match: ["mintlify[bot] <109931778+mintlify[bot]@users.noreply.github.com>"]
      }
    ]
  },
  {
    id: "qodo",
    name: "Qodo",
    vendor: "Qodo",
    page: "https://docs.qodo.ai",
    kind: "reviewer",
    names: ["qodo", "qodo merge", "codiumai", "codium ai", "qodo-code-review"],
    signatures: [
      {
        id: "qodo/suggestion",
        scope: "person",
        logins: ["qodo-code-review[bot]", "qodo-merge-pro[bot]", "qodo-merge-for-open-source[bot]"],
        githubIds: [151058649],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2026-02",
        source: "MarceloEyer/djzeneyer@6889bc77",
        match: [
          "qodo-code-review[bot] <151058649+qodo-code-review[bot]@users.noreply.github.com>",
          "qodo-merge-pro[bot] <151058649+qodo-merge-pro[bot]@users.noreply.github.com>",
          "qodo-merge-for-open-source[bot] <qodo-merge-for-open-source[bot]@users.noreply.github.com>"
        ]
      },
      {
        id: "qodo/files",
        scope: "file",
        paths: [".pr_agent.toml", ".qodo/"],
        instructions: [".pr_agent.toml", ".qodo/"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/qodo.md",
        match: [".pr_agent.toml", ".qodo/agents/review.toml"]
      }
    ]
  },
  {
    id: "sourcery",
    name: "Sourcery",
    vendor: "Sourcery",
    page: "https://docs.sourcery.ai",
    kind: "reviewer",
    names: ["sourcery", "sourcery ai"],
    signatures: [
      {
        id: "sourcery/suggestion",
        scope: "person",
        logins: ["sourcery-ai[bot]"],
        githubIds: [58596630],
        at: ["co-author"],
        role: "suggester",
        strength: "decisive",
        seen: "2025-09 \u2192",
        source: "google-gemini/gemini-cli@67df4d1527",
        match: ["sourcery-ai[bot] <58596630+sourcery-ai[bot]@users.noreply.github.com>"]
      },
      {
        id: "sourcery/summary",
        scope: "footer",
        literal: "## summary by sourcery",
        pattern: "^## Summary by Sourcery\\s*$",
        role: "reviewer",
        strength: "decisive",
        source: "https://docs.sourcery.ai",
        note: "A summary of a pull request that anyone may have written.",
        match: ["## Summary by Sourcery"]
      },
      {
        id: "sourcery/summary-mark",
        scope: "footer",
        literal: "<!-- generated by sourcery-ai[bot]: ",
        pattern: "^<!-- Generated by sourcery-ai\\[bot\\]: ",
        role: "reviewer",
        strength: "decisive",
        source: "anthropics/claude-code@ed203a36",
        match: ["<!-- Generated by sourcery-ai[bot]: end review_guide -->"]
      },
      {
        id: "sourcery/branch",
        scope: "branch",
        pattern: "^sourcery-ai/.+",
        strength: "weak",
        source: "labri-progress/agent-mining: agents/sourcery.md",
        match: ["sourcery-ai/issue-12"]
      },
      {
        id: "sourcery/files",
        scope: "file",
        paths: [".sourcery.yaml"],
        strength: "weak",
        source: "labri-progress/agent-mining: agents/sourcery.md",
        match: [".sourcery.yaml"]
      }
    ]
  }
];

// src/catalog/tools.ts
var tools = [...leadingTools, ...agentTools, ...reviewTools];

// src/catalog/index.ts
var catalogue = { tools, conventions, declarations, automation, mechanical, agentFiles, markers };

export {
  agentFiles,
  automation,
  conventions,
  DENYING_VALUE,
  UNFILLED_VALUE,
  declarations,
  kindRules,
  HEAD_LINES,
  markers,
  bareNames,
  FIXTURE_FOLDERS,
  mechanical,
  modelFamilies,
  tools,
  catalogue
};
