import type { Strength } from '../model/evidence.js';

/**
 * Statements about AI that stand in a file and belong to no single tool. What a row's value means is decided by {@link Marker.reads};
 * tools and models are found through the names of the catalogue.
 */
export interface Marker {
  /** `marker/<slug>` */
  id: string;
  /**
   * `disclosure` a level of the AI Content Disclosure vocabulary · `flag` true or false · `says-ai` anything that does not deny ·
   * `model` `tool` `provider` complete the disclosure of their `family` · `person` an identity · `author` a name or identity, only
   * where nobody is called so · `statement` a phrase whose object must be a tool or a model and nothing else.
   */
  reads: 'disclosure' | 'flag' | 'says-ai' | 'model' | 'tool' | 'provider' | 'person' | 'author' | 'statement';
  /** Over the words of the comment or the line; group 1 is the value. */
  pattern: string;
  /** Lower case; every line with a match contains one of them. What a search over all files looks for. */
  literals: readonly string[];
  /** What must follow the literal on its line, for a search: a name of a tool or model or AI as such, or an address. */
  followedBy?: 'name' | 'address';
  /**
   * `remark` a comment · `comment` a comment or front matter · `paragraph` also a paragraph of a document near its beginning or its end · `code` the
   * language's own syntax outside comments and strings.
   */
  at: 'remark' | 'comment' | 'paragraph' | 'code';
  /** Counts only in the first lines of a file. */
  head?: true;
  /** Tags of one family within a few lines are one statement. */
  family?: string;
  /** Says nothing alone. */
  companion?: true;
  /** Linguist names of the languages in which it is looked for, or whole file names. */
  only?: readonly string[];
  source: string;
  note?: string;
  /** Whole files, or lines of one; `path` says which kind of file. */
  path: string;
  match: string[];
  miss: string[];
}

/** File-level tags stand near the top. */
export const HEAD_LINES = 50;

const LEVEL = '(none|ai-assisted|ai-generated|autonomous)';
const END = '["\']?\\s*(?:\\*/|-->|\\*\\))?\\s*$';
const SPEC = 'ggfevans/ai-disclosure: README.md';
const OCAML_SPEC = 'avsm/ocaml-ai-disclosure: README.md';
const REUSE = 'https://reuse.software/spec/';
const OCAML = ['OCaml', 'Standard ML'];
const HTML = ['HTML', 'SVG', 'XML', 'Vue', 'Svelte', 'Astro', 'Jinja', 'Handlebars', 'HTML+ERB', 'Liquid', 'Twig'];

const ADVERB =
  '(?:entirely|completely|fully|wholly|mostly|mainly|largely|partially|partly|primarily|initially|originally|automatically|collaboratively)';
const THING =
  '(?:file|document|script|code|module|function|method|class|component|page|program|test|tests|query|snippet|section|block|content|text|implementation|library|header|config|configuration|documentation|docs?|readme|report|image|icon|logo|translation|data)';
const VERB =
  '(?:(?:AI|auto|vibe)[ -])?(?:generated|written|created|authored|produced|made|coded|vibecoded|developed|implemented|drafted|rewritten|refactored|translated|converted|built)';

/** How a verb of making, or an adverb behind it, ends, and the preposition that follows. */
const STATEMENT_LITERALS = ['ed', 'en', 'de', 'lt', 'ly'].flatMap((verb) =>
  [' by', '-by', ' with', '-with', ' using', '-using'].flatMap((means) => [`${verb}${means} `, `${verb}${means}:`]),
);

export const markers: readonly Marker[] = [
  {
    id: 'marker/spdx-ai-disclosure',
    reads: 'disclosure',
    pattern: `^SPDX-AI-Disclosure:\\s*${LEVEL}${END}`,
    literals: ['ai-disclosure:'],
    at: 'comment',
    head: true,
    family: 'spdx',
    source: SPEC,
    path: 'src/a.ts',
    match: [
      '// SPDX-AI-Disclosure: ai-generated',
      '/*\n * SPDX-AI-Disclosure: none\n */',
      '// SPDX-AI-Disclosure: ai-assisted\n// SPDX-AI-Model: claude-opus-4-6\n// SPDX-AI-Provider: Anthropic',
    ],
    miss: ['const tag = "SPDX-AI-Disclosure: none";', '// SPDX-AI-Disclosure: <level>', '// `SPDX-AI-Disclosure: none` denies'],
  },
  {
    id: 'marker/spdx-ai-model',
    reads: 'model',
    pattern: `^SPDX-AI-Model:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ['spdx-ai-model:'],
    at: 'comment',
    head: true,
    family: 'spdx',
    source: SPEC,
    path: 'src/a.py',
    match: ['# SPDX-AI-Model: claude-opus-4-6'],
    miss: ['x = "SPDX-AI-Model: claude-opus-4-6"', '# SPDX-AI-Model: <model>'],
  },
  {
    id: 'marker/spdx-ai-provider',
    reads: 'provider',
    pattern: `^SPDX-AI-Provider:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ['spdx-ai-provider:'],
    at: 'comment',
    head: true,
    family: 'spdx',
    companion: true,
    source: SPEC,
    path: 'src/a.py',
    match: [],
    miss: ['# SPDX-AI-Provider: Anthropic'],
  },
  {
    id: 'marker/repository-default',
    reads: 'disclosure',
    pattern: `^disclosure-default:\\s*["']?${LEVEL}${END}`,
    literals: ['disclosure-default:'],
    at: 'comment',
    head: true,
    family: 'default',
    only: ['ai_disclosure.md'],
    source: SPEC,
    note: "The repository's default: a tag in a file overrides it.",
    path: 'AI_DISCLOSURE.md',
    match: ['---\ndisclosure-default: ai-assisted\nmodels-used:\n  - claude-opus-4-6\n---\n# AI disclosure'],
    miss: ['disclosure-default: ai-assisted', '---\ntitle: x\n---\ndisclosure-default: ai-assisted'],
  },
  {
    id: 'marker/models-used',
    reads: 'model',
    pattern: `^models-used:\\s*\\[?["']?([^"'<>\\],]{0,200}?)["']?\\s*(?:,.*)?\\]?\\s*$`,
    literals: ['models-used:'],
    at: 'comment',
    head: true,
    family: 'default',
    companion: true,
    only: ['ai_disclosure.md'],
    source: SPEC,
    path: 'AI_DISCLOSURE.md',
    match: [],
    miss: ['---\nmodels-used: [claude-opus-4-6]\n---'],
  },
  {
    id: 'marker/ai-disclosure',
    reads: 'disclosure',
    pattern: `^ai-disclosure:\\s*["']?${LEVEL}${END}`,
    literals: ['ai-disclosure:'],
    at: 'comment',
    head: true,
    family: 'plain',
    source: SPEC,
    path: 'docs/a.md',
    match: [
      '---\ntitle: x\nai-disclosure: ai-generated\nai-model: gpt-5\n---\ntext',
      '<!--\nai-disclosure: ai-assisted\nai-tool: Claude Code\n-->',
      '<!-- ai-disclosure: none -->',
    ],
    miss: ['ai-disclosure: ai-generated', '```\nai-disclosure: none\n```', '| ai-disclosure: none | a row |'],
  },
  {
    id: 'marker/ai-model',
    reads: 'model',
    pattern: `^ai-model:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ['ai-model:'],
    at: 'comment',
    head: true,
    family: 'plain',
    companion: true,
    source: SPEC,
    path: 'docs/a.md',
    match: [],
    miss: ['---\nai-model: gpt-5\n---'],
  },
  {
    id: 'marker/ai-tool',
    reads: 'tool',
    pattern: `^ai-tool:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ['ai-tool:'],
    at: 'comment',
    head: true,
    family: 'plain',
    companion: true,
    source: SPEC,
    path: 'docs/a.md',
    match: [],
    miss: ['---\nai-tool: Cursor\n---'],
  },
  {
    id: 'marker/ai-generated',
    reads: 'flag',
    pattern: `^ai-generated:\\s*["']?(true|yes|false|no)${END}`,
    literals: ['ai-generated:'],
    at: 'comment',
    head: true,
    family: 'plain',
    source: 'https://www.w3.org/community/ai-content-disclosure/',
    path: 'docs/a.md',
    match: ['---\nai-generated: true\n---\ntext', '---\nai-generated: false\n---\ntext'],
    miss: ['ai-generated: true', '---\nlabels:\n  - ai-generated\n---'],
  },
  {
    id: 'marker/ai-generated-by',
    reads: 'says-ai',
    pattern: `^ai-generated-by:\\s*["']?([^"'<>]{2,200}?)${END}`,
    literals: ['ai-generated-by:'],
    at: 'comment',
    head: true,
    family: 'plain',
    source: 'https://www.w3.org/community/ai-content-disclosure/',
    path: 'docs/a.md',
    match: ['---\nai-generated-by: "Claude 3.7 Sonnet"\n---\ntext'],
    miss: ['- ai-generated-by: Claude', '---\nai-generated-by: <tool>\n---'],
  },
  {
    id: 'marker/html-attribute',
    reads: 'disclosure',
    pattern: `<[a-z][\\w:-]{0,60}\\b[^<>]{0,500}?\\sai-disclosure=["']${LEVEL}["']|<meta\\s[^<>]{0,200}?name=["']ai-disclosure["']\\s[^<>]{0,200}?content=["']${LEVEL}["']`,
    literals: ['ai-disclosure="', "ai-disclosure='", '"ai-disclosure"', "'ai-disclosure'"],
    at: 'code',
    only: HTML,
    source: SPEC,
    path: 'public/index.html',
    match: ['<p ai-disclosure="ai-generated">text</p>', '<meta name="ai-disclosure" content="ai-assisted">'],
    miss: ['<!-- <p ai-disclosure="none"> -->', '&lt;p ai-disclosure="none"&gt;'],
  },
  {
    id: 'marker/ocaml-attribute',
    reads: 'disclosure',
    pattern: `\\[@{2,3}ai_disclosure "${LEVEL}"\\s*\\]`,
    literals: ['@@ai_disclosure "'],
    at: 'code',
    family: 'ocaml',
    only: OCAML,
    source: OCAML_SPEC,
    path: 'lib/a.ml',
    match: ['[@@@ai_disclosure "ai-generated"]\n[@@@ai_model "claude-opus-4-6"]', 'let f x = x [@@ai_disclosure "none"]'],
    miss: ['(* [@@@ai_disclosure "none"] *)', 'let s = {|[@@@ai_disclosure "none"]|}'],
  },
  {
    id: 'marker/ocaml-model',
    reads: 'model',
    pattern: `\\[@{2,3}ai_model "([^"]{2,200})"\\s*\\]`,
    literals: ['@@ai_model "'],
    at: 'code',
    family: 'ocaml',
    companion: true,
    only: OCAML,
    source: OCAML_SPEC,
    path: 'lib/a.ml',
    match: [],
    miss: ['[@@@ai_model "gpt-5"]'],
  },
  {
    id: 'marker/opam-field',
    reads: 'disclosure',
    pattern: `^x-ai-disclosure:\\s*"${LEVEL}"`,
    literals: ['ai-disclosure:'],
    at: 'code',
    family: 'opam',
    only: ['opam'],
    source: OCAML_SPEC,
    path: 'a.opam',
    match: ['opam-version: "2.0"\nx-ai-disclosure: "ai-assisted"\nx-ai-model: "claude-opus-4-6"'],
    miss: ['# x-ai-disclosure: "none"', 'description: "x-ai-disclosure: none"'],
  },
  ...(
    [
      ['opam-model', 'model', 'x-ai-model'],
      ['opam-provider', 'provider', 'x-ai-provider'],
    ] as const
  ).map(
    ([slug, reads, key]): Marker => ({
      id: `marker/${slug}`,
      reads,
      pattern: `^${key}:\\s*\\[?\\s*"([^"]{2,200})"`,
      literals: [`${key}:`],
      at: 'code',
      family: 'opam',
      companion: true,
      only: ['opam'],
      source: OCAML_SPEC,
      path: 'a.opam',
      match: [],
      miss: [`${key}: "gpt-5"`],
    }),
  ),
  {
    id: 'marker/spdx-contributor',
    reads: 'person',
    pattern: '^SPDX-FileContributor:\\s*(\\S.{1,300}?)\\s*(?:\\*/|-->|\\*\\))?\\s*$',
    literals: ['spdx-filecontributor:'],
    at: 'comment',
    source: REUSE,
    path: 'src/a.py',
    match: [
      '# SPDX-FileContributor: Claude Code <noreply@anthropic.com>',
      '# SPDX-FileContributor: Claude (AI Assistant)',
      '# SPDX-FileContributor: GitHub Copilot',
    ],
    miss: ['# SPDX-FileContributor: Claude Muller <claude@example.org>', '# SPDX-FileContributor: Cody Rose'],
  },
  {
    id: 'marker/spdx-copyright',
    reads: 'person',
    pattern:
      '^(?:SPDX-FileCopyrightText|SPDX-SnippetCopyrightText):\\s*(?:(?:©|\\(c\\)|copyright)\\s*)?(?:\\d{4}(?:\\s*[-–,]\\s*(?:\\d{4}|present))*,?\\s+)?(\\S.{0,300}?@.{1,300}?)\\s*(?:\\*/|-->|\\*\\))?\\s*$',
    literals: ['copyrighttext:'],
    followedBy: 'address',
    at: 'comment',
    source: REUSE,
    note: 'Only with the address of an agent: a company that makes one also holds copyrights.',
    path: 'src/a.ts',
    match: ['// SPDX-FileCopyrightText: 2026 Junie <junie@jetbrains.com>'],
    miss: ['// SPDX-FileCopyrightText: 2022 Anthropic', '// SPDX-FileCopyrightText: 2019 Devin Buhl <onedr0p@example.org>'],
  },
  {
    id: 'marker/co-author',
    reads: 'person',
    pattern: '^Co-authored-by:\\s*(\\S.{1,300}?)\\s*(?:\\*/|-->|\\*\\))?\\s*$',
    literals: ['co-authored-by:'],
    at: 'remark',
    head: true,
    source: 'warpdotdev/Warp',
    path: 'src/a.ts',
    match: ['// Co-Authored-By: Oz <oz-agent@warp.dev>', '// Co-authored-by: Claude <noreply@anthropic.com>'],
    miss: ["const t = 'Co-Authored-By: Claude <noreply@anthropic.com>';", '// Co-authored-by: Cody Rose <rosecodym@gmail.com>'],
  },
  {
    id: 'marker/author',
    reads: 'author',
    pattern: '^(?:[@\\\\]authors?:?|authors?:)\\s+(\\S.{1,200}?)\\s*(?:\\*/|-->|\\*\\))?\\s*$',
    literals: ['author:', 'authors:', '@author', '\\author'],
    followedBy: 'name',
    at: 'remark',
    head: true,
    source: 'https://www.doxygen.nl/manual/commands.html#cmdauthor',
    note: 'Not in front matter, where the name of a product is often that of its publisher.',
    path: 'src/A.java',
    match: [
      '/**\n * @author GitHub Copilot\n */',
      '// Author: Claude Opus 4.5',
      '/* @author Claude Code <noreply@anthropic.com> */',
    ],
    miss: [
      '// @author Claude',
      '/** @author Devin Buhl */',
      '// Author: Cursor',
      '// Author: Anthropic',
      '// authors Claude Code',
    ],
  },
  {
    id: 'marker/statement',
    reads: 'statement',
    pattern:
      `^(?:(?:(?:this|the|these|all|above|below|following|entire|whole|some|most|parts?|of|much) ){0,4}${THING}(?: (?:in|of) this ${THING})?(?: (?:below|above))? ?(?:was|were|is|are|has been|have been|:|-)? ?)?` +
      `(?:${ADVERB} ){0,2}${VERB}(?: ${ADVERB}){0,2}[ -](?:by|with|using):? (?:(?:the )?(?:help|assistance|aid|support) (?:of|from) )?(\\S.{0,300})$`,
    literals: STATEMENT_LITERALS,
    followedBy: 'name',
    at: 'paragraph',
    source: 'labri-progress/agent-mining: agents/chatgpt.md',
    note: 'Says nothing about how far it reaches: often one function.',
    path: 'src/a.ts',
    match: [
      '// Generated by ChatGPT',
      '/* written by Claude */',
      '// Generated by ChatGPT 4o',
      '/* Written with ChatGPT-4 */',
      '// Generated by Claude Sonnet 4',
      '// Created with Claude 3.7 Sonnet',
      '// This file was entirely generated by GitHub Copilot.',
      '// This function was written by Claude Code (Claude Opus 4.6), reviewed by hand.',
      '// 🤖 Generated with [Claude Code](https://claude.com/claude-code)',
      '// Generated with gemini-2.5-pro on 2025-06-01',
      '//  Created by Claude on 2026-03-11.',
      '// AI-generated by Cursor Agent',
      '// This file was generated by an AI assistant.',
    ],
    miss: [
      '// Code generated by protoc-gen-go. DO NOT EDIT.',
      '// Generated by openapi-generator 7.2',
      '// @generated by Composer',
      '// Created with Sketch.',
      '// Generated by Claude Code hooks: do not edit by hand',
      '// Generated by ChatGPT detection rules',
      '// Written by Claude Muller',
      '/* written by Claude Shannon in 1948 */',
      '// Generated by GitHub Actions',
      '// Created with GitHub Copilot Metrics API v2',
      '// Generated using Sourcery 1.0.0 — https://github.com/krzysztofzablocki/Sourcery',
      '// created by AI',
      "const s = '// Generated by ChatGPT';",
      'const s = `\n// Generated by ChatGPT\n`;',
    ],
  },
];

/** Tools whose bare name counts in "generated by …" although people or ordinary things are called so, and what it proves. */
export const bareNames: Readonly<Record<string, Strength>> = {
  claude: 'strong',
  cursor: 'weak',
  devin: 'weak',
  gemini: 'weak',
  gpt: 'weak',
  grok: 'weak',
  windsurf: 'weak',
};

/** Documents in which tests keep what others wrote: nothing in them says how this repository's own files came about. */
export const FIXTURE_FOLDERS =
  '(?:^|/)(?:__)?(?:fixtures?|test-?fixtures?|test[-_]?data|testdata|snapshots?|goldens?|golden-?files?|cassettes)(?:__)?/';
