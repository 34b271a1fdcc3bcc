/** Subjects of commits that move or store things: an agent's own identity on them is weak, because nothing was written. */
export const mechanical: {
  id: string;
  pattern: string;
  /** Only for these tools; default: for every tool. */
  tools?: string[];
  source: string;
  match: string[];
  miss: string[];
}[] = [
  {
    id: 'test-merge',
    pattern: '^Merge [0-9a-f]{7,64} into [0-9a-f]{7,64}$',
    source: 'cline/cline@b46e15d5a8',
    match: [
      'Merge 2f941a6b7f9afbd097f0a4cec7cd666bee23edaa into e098a8ed0dd608248e3f30c0ffdd7b98ab546ca3',
      'Merge 2f941a6 into e098a8e',
    ],
    miss: [
      "Merge branch 'main' into copilot/fix-12",
      'Merge feature into main',
      'Merge pull request #12 from owner/codex/fix-tests',
    ],
  },
  {
    id: 'openhands-lint',
    pattern: '^🤖 Auto-fix (?:Python|frontend) linting issues$',
    tools: ['openhands'],
    source: 'All-Hands-AI/OpenHands@75428c1060',
    match: ['🤖 Auto-fix Python linting issues'],
    miss: ['Auto-fix linting issues in the parser'],
  },
  {
    id: 'initial-plan',
    pattern: '^Initial plan$',
    source: 'dotnet/aspire',
    match: ['Initial plan'],
    miss: ['Initial plan for the parser', 'Initial planning'],
  },
  {
    id: 'entire-checkpoint',
    pattern: '^Checkpoint: [0-9a-f]{12}$',
    source: 'entireio/cli@74db3acf86d9',
    match: ['Checkpoint: 7dcd9430a868'],
    miss: ['checkpoint: flush on close', 'Checkpoint: before the rewrite'],
  },
  {
    id: 'entire-finalize',
    pattern:
      '^(?:Finalize transcript for Checkpoint: [0-9a-f]{12}|' +
      'Update summary for checkpoint [0-9a-f]{12} \\(session: [0-9a-f-]{36}\\))$',
    source: 'entireio/cli',
    match: [
      'Finalize transcript for Checkpoint: 7dcd9430a868',
      'Update summary for checkpoint 7dcd9430a868 (session: 0a1b2c3d-d7f7-4773-b4f2-2b3c4d5e6f70)',
    ],
    miss: ['Update summary for checkpoint docs'],
  },
  {
    id: 'notes-merged',
    pattern: '^Merged notes from \\S+ into refs/notes/\\S+$',
    source: 'git-ai-project/git-ai',
    match: ['Merged notes from refs/notes/ai-remote/origin into refs/notes/ai'],
    miss: ['Merged notes from the meeting into the README'],
  },
  {
    id: 'notes-added',
    pattern: "^Notes (?:added|removed) by 'git notes (?:add|append|copy|edit|remove|prune)'$",
    source: 'git-ai-project/git-ai',
    match: ["Notes added by 'git notes add'"],
    miss: ['Notes added by the release manager'],
  },
  {
    id: 'junie-registry',
    pattern:
      '^(?:(?:Update|Create) registry[-_](?:nightly|eap|experimental|staging)\\.json for version \\S+|' +
      'Add version \\S+ to update-info(?:-(?:nightly|eap|experimental|staging))?\\.jsonl)$',
    tools: ['junie'],
    source: 'JetBrains/junie@768066d',
    match: [
      'Update registry-nightly.json for version 2987.1',
      'Add version 2987.1 to update-info-nightly.jsonl',
      'Add version 2987.1 to update-info.jsonl',
      'Create registry-eap.json for version 1042.3',
    ],
    miss: ['Update registry for version 2', 'Update version', 'Add version 2 to the parser'],
  },
  {
    id: 'mistral-vibe-release',
    pattern: '^v\\d+\\.\\d+\\.\\d+(?: \\(#\\d+\\))?$',
    tools: ['mistral-vibe'],
    source: 'mistralai/mistral-vibe@c4581ea3c472',
    match: ['v2.18.4', 'v2.18.4 (#866)'],
    miss: ['v2: new parser', 'feat: improve Windows bash detection and system prompt', 'release v2.18.4'],
  },
  {
    id: 'lovable-template',
    pattern: '^(?:template: \\S+|\\[skip lovable\\] Use tech stack \\S+)$',
    tools: ['lovable'],
    source: 'DavidSanchezBl/learn-bloom-spark-49',
    match: [
      'template: new_style_vite_react_shadcn_ts_testing_2026-01-08',
      '[skip lovable] Use tech stack vite_react_shadcn_ts_20250728_minor',
    ],
    miss: ['template: add a new landing page', '[skip lovable] fix the header'],
  },
];
