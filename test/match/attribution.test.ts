import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribute.js';
import { conventions, declarations, tools } from '../../src/catalog/index.js';
import type { Sighting } from '../../src/match/sighting.js';
import { ANN, CARL, type Draft, gate, raw, seen, seenIn, trailers, verdict, withBody } from './world.js';

const CLAUDE = 'Claude <noreply@anthropic.com>';
const COPILOT = 'copilot-swe-agent[bot] <198982749+Copilot@users.noreply.github.com>';
const CURSOR = 'Cursor Agent <cursoragent@cursor.com>';
const CO = `Co-authored-by: ${CLAUDE}`;
const FOOTER = '🤖 Generated with [Claude Code](https://claude.com/claude-code)';

describe('roles', () => {
  it.each<[string, string, Draft, string]>([
    ['author', 'Fix\n', { author: CLAUDE }, 'declared claude-code author'],
    ['author and committer are one', 'Fix\n', { author: CLAUDE, committer: CLAUDE }, 'declared claude-code author'],
    [
      'author, squashed by the forge',
      'Fix\n',
      { author: COPILOT, committer: 'GitHub <noreply@github.com>' },
      'declared github-copilot author',
    ],
    ['co-author', trailers(CO), {}, 'declared claude-code co-author'],
    ['co-developer', trailers(`Co-developed-by: ${CLAUDE}`), {}, 'declared claude-code co-author'],
    ['signer', trailers(`Signed-off-by: ${CLAUDE}`), {}, 'declared claude-code co-author'],
    [
      'author that signs off its own commit',
      trailers(`Signed-off-by: ${CLAUDE}`),
      { author: CLAUDE },
      'declared claude-code author',
    ],
    ['assistant', trailers('Assisted-by: Claude Code'), {}, 'declared claude-code assistant'],
    ['generator', withBody('prose', '', FOOTER), {}, 'declared claude-code assistant'],
    ['co-author and generator', trailers(FOOTER, '', CO), {}, 'declared claude-code assistant + claude-code co-author'],
    ['committer only', 'Fix\n', { committer: CLAUDE }, 'suspected claude-code committer'],
    ['committer only, with a suffix', 'Fix\n', { committer: 'Ann (aider) <ann@example.org>' }, 'suspected aider committer'],
    ['another agent commits', 'Fix\n', { author: CURSOR, committer: CLAUDE }, 'declared cursor author'],
    ['reviewer only', trailers(`Reviewed-by: ${CLAUDE}`), {}, 'none claude-code reviewer'],
    ['tester only', trailers(`Tested-by: ${CLAUDE}`), {}, 'none claude-code reviewer'],
    ['reporter only', trailers('Reported-by: Claude <noreply@anthropic.com>'), {}, 'none claude-code reviewer'],
    [
      'reviewer beside a co-author',
      trailers(CO, 'Reviewed-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>'),
      {},
      'declared claude-code co-author + coderabbit reviewer',
    ],
    [
      'an applied suggestion',
      trailers('Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>'),
      {},
      'declared coderabbit suggester',
    ],
    ['a person asked for it', trailers('Co-authored-by: Bob <bob@example.org>'), { author: CURSOR }, 'declared cursor author'],
    ['nobody', trailers('Co-authored-by: Bob <bob@example.org>'), {}, 'none'],
  ])('%s', (_, message, draft, expected) => {
    expect(verdict(message, draft)).toBe(expected);
  });
});

describe('the tool apart from the model', () => {
  it.each([
    [`Co-authored-by: Claude Opus 4.5 <noreply@anthropic.com>`, 'declared claude-code/claude-opus-4-5 co-author'],
    [`Co-authored-by: Claude Opus 4.8 (1M context) <noreply@anthropic.com>`, 'declared claude-code/claude-opus-4-8 co-author'],
    [`Co-authored-by: Claude claude-opus-4-6 <noreply@anthropic.com>`, 'declared claude-code/claude-opus-4-6 co-author'],
    [
      `Co-authored-by: Claude Code 2.1.133 / Claude Opus 4.7 (1M context) <noreply@anthropic.com>`,
      'declared claude-code/claude-opus-4-7 co-author',
    ],
    [`Co-authored-by: Opus 4.8 <noreply@anthropic.com>`, 'declared claude-code/claude-opus-4-8 co-author'],
    [`Co-authored-by: Claude (glm-4.7) <noreply@anthropic.com>`, 'declared claude-code/glm-4.7 co-author'],
    [`Co-authored-by: Claude (kimi-k2.5) <noreply@anthropic.com>`, 'declared claude-code/kimi-k2.5 co-author'],
    [`Co-authored-by: Claude (MiniMax-M2.1) <noreply@anthropic.com>`, 'declared claude-code/minimax-m2.1 co-author'],
    [`Co-authored-by: GPT-5 <noreply@anthropic.com>`, 'declared unspecified/gpt-5 co-author'],
    [`Co-authored-by: gpt-5.3-codex-high <noreply@anthropic.com>`, 'declared unspecified/gpt-5.3-codex co-author'],
    [`Co-authored-by: Auto <noreply@anthropic.com>`, 'declared unspecified co-author'],
    [`Co-authored-by: Claude Opus 4.8 via OpenCode <noreply@anthropic.com>`, 'declared opencode/claude-opus-4-8 co-author'],
    [`Co-authored-by: OpenCode (claude-sonnet-4-5) <noreply@opencode.ai>`, 'declared opencode/claude-sonnet-4-5 co-author'],
    [
      `Co-authored-by: aider (openrouter/anthropic/claude-sonnet-4) <aider@aider.chat>`,
      'declared aider/claude-sonnet-4 co-author',
    ],
    [
      `Co-authored-by: aider (vertex_ai/gemini-2.5-pro-exp-03-25) <noreply@aider.dev>`,
      'declared aider/gemini-2.5-pro-exp-03-25 co-author',
    ],
    [`Co-authored-by: OpenAI GPT 5.5 <noreply@openai.com>`, 'declared codex/gpt-5.5 co-author'],
    ['Assisted-by: Claude:claude-opus-4-6', 'declared claude/claude-opus-4-6 assistant'],
    ['Assisted-by: Claude Code:claude-opus-4-8[1m]', 'declared claude-code/claude-opus-4-8 assistant'],
    ['Assisted-by: Opus 4.7', 'declared claude/claude-opus-4-7 assistant'],
    ['Assisted-by: Cursor (claude-opus-4-20250514)', 'declared cursor/claude-opus-4-20250514 assistant'],
    ['Assisted-by: Codex:gpt-5.5', 'declared codex/gpt-5.5 assistant'],
    ['Assisted-by: Some Model 9 via Crush <crush@charm.land>', 'declared crush assistant'],
    ['Assisted-by: generic LLM chatbot', 'declared unspecified assistant'],
    ['Generated-by: Claude Code (Claude Opus 4.7)', 'declared claude-code/claude-opus-4-7 assistant'],
    ['AI-Model: claude-sonnet-4-5', 'declared claude/claude-sonnet-4-5 assistant'],
    ['Claude-Generated-By: Claude Code (cli/claude-opus-4-5=100%)', 'declared claude-code/claude-opus-4-5 assistant'],
  ])('%s', (line, expected) => {
    expect(verdict(trailers(line))).toBe(expected);
  });

  it('a footer or a trailer that names another tool does not take over a co-author line', () => {
    expect(verdict(trailers('Assisted-by: OpenCode', 'Co-authored-by: Claude Opus 4.8 <noreply@anthropic.com>'))).toBe(
      'declared claude-code/claude-opus-4-8 co-author + opencode assistant',
    );
    expect(verdict(trailers('🤖 Generated with [opencode](https://opencode.ai)', '', CO))).toBe(
      'declared claude-code co-author + opencode assistant',
    );
  });

  it('two footers leave it with its usual tool', () => {
    expect(verdict(trailers('Assisted-by: OpenCode', 'Assisted-by: Crush', CO))).toBe(
      'declared claude-code co-author + crush assistant + opencode assistant',
    );
  });

  it('a family beside the one agent of its vendor is that agent', () => {
    expect(verdict(trailers('Assisted-by: Claude:claude-opus-4-6', CO))).toBe(
      'declared claude-code/claude-opus-4-6 assistant + claude-code co-author',
    );
  });

  it('two tools on one commit are two attributions', () => {
    expect(verdict(trailers(CO, `Co-authored-by: ${CURSOR}`))).toBe('declared claude-code co-author + cursor co-author');
  });
});

/** Every line that names something, from the catalogue itself. */
const samples = [
  ...tools.flatMap(({ signatures }) =>
    signatures.flatMap((signature) =>
      signature.scope === 'person'
        ? signature.match.map((match) => `Co-authored-by: ${match}`)
        : signature.scope === 'trailer' || signature.scope === 'footer'
          ? signature.match
          : [],
    ),
  ),
  ...conventions.flatMap(({ match }) => match),
  ...declarations.flatMap(({ reads, match }) => (reads === 'heading' ? [] : match)),
];

describe('one line never names two tools', () => {
  it.each(samples.map((line) => [line]))('%s', (line) => {
    expect(new Set(seen(trailers(line)).flatMap(({ tool }) => tool ?? [])).size).toBeLessThanOrEqual(1);
  });
});

describe('GitHub accounts', () => {
  it.each([
    ['198982749+Copilot', 'github-copilot'],
    ['198982749+renamed-account', 'github-copilot'],
    ['198982749+copilot-swe-agent[bot]', 'github-copilot'],
    ['209825114+claude[bot]', 'claude-code'],
    ['41898282+claude[bot]', 'claude-code'],
    ['claude[bot]', 'claude-code'],
    ['CLAUDE[BOT]', 'claude-code'],
    ['158243242+some-new-name[bot]', 'devin'],
    ['cursor[bot]', 'cursor'],
    ['41898282+github-actions[bot]', null],
    ['41898282+renamed[bot]', null],
    ['1+Copilot', null],
    ['Copilot', null],
    ['1+claude', null],
  ])('%s@users.noreply.github.com', (local, tool) => {
    const found = seen('Fix\n', { author: `X <${local}@users.noreply.github.com>` });
    expect(found.map((sighting) => sighting.tool)).toEqual(tool === null ? [] : [tool]);
  });
});

describe('broken co-author lines', () => {
  it.each([
    ['Co-authored-by: OpenHands-GPT-5 openhands@all-hands.dev', 'openhands'],
    ['Co-authored-by: Claude claude@anthropic.com', 'claude-code'],
    ['Co-authored-by: Copilot copilot@github.com', 'github-copilot'],
    ['Co-authored-by: Claude <noreply@anthropic.com)', 'claude-code'],
    ['Co-authored-by: Claude (noreply@anthropic.com)', 'claude-code'],
    ['Co-authored-by: Crush <crush@charm.land', 'crush'],
    ['Co-authored-by: Oz [oz-agent@warp.dev](mailto:oz-agent@warp.dev)', 'warp'],
    ['Co-authored-by: Justin & Claude Sonnet 4.6 <noreply@anthropic.com>', 'claude-code'],
    ['Co-authored-by: 💘 Crush <crush@charm.land>', 'crush'],
    ['Co-authored-by: Claude < noreply@anthropic.com >', 'claude-code'],
    ['Co-authored-by: Claude <NoReply@Anthropic.COM>', 'claude-code'],
    ['Co-authored-by: Claude \\<noreply@anthropic.com\\>', 'claude-code'],
    ['Co-authored-by: claude\\[bot\\] <209825114+claude\\[bot\\]@users.noreply.github.com>', 'claude-code'],
    ['Co-authored-by: Claude <noreply@anthropic.com>.', 'claude-code'],
    ['Co-authored-by: Claude <noreply@anthropic.com> (Opus)', 'claude-code'],
    ['Co-authored-by:Claude <noreply@anthropic.com>', 'claude-code'],
    ['co-authored-by: claude <noreply@anthropic.com>', 'claude-code'],
    ['CO-AUTHORED-BY: CLAUDE <NOREPLY@ANTHROPIC.COM>', 'claude-code'],
    ['Co-authored-by : Claude <noreply@anthropic.com>', 'claude-code'],
    ['Co-authored by: Claude <noreply@anthropic.com>', 'claude-code'],
    ['Coauthored-by: Claude <noreply@anthropic.com>', 'claude-code'],
    ['Co-authored-by: <noreply@anthropic.com>', 'claude-code'],
    ['Co-authored-by: noreply@anthropic.com', 'claude-code'],
    ['Co-authored-by: Claude <<noreply@anthropic.com>>', 'claude-code'],
    ['Co-authored-by: Claude "<noreply@anthropic.com>"', 'claude-code'],
  ])('%s', (line, tool) => {
    const inBlock = seen(trailers(line));
    expect(inBlock.map((sighting) => [sighting.tool, sighting.kind, sighting.role])).toEqual([[tool, 'co-author', 'co-author']]);
    expect(inBlock[0]?.strength).not.toBe('weak');
    expect(gate.opens(raw(trailers(line)))).toBe(true);
    expect(seen(withBody(line, '', 'Something else follows.')).map((sighting) => sighting.tool)).toEqual([tool]);
  });

  it.each([
    ['Co-authored-by: Ann <ann@example.org> & Claude <noreply@anthropic.com>', ['claude-code']],
    ['Co-authored-by: Claude <noreply@anthropic.com>, Ann <ann@example.org>', ['claude-code']],
    ['Co-authored-by: Claude <noreply@anthropic.com> and Cursor <cursoragent@cursor.com>', ['claude-code', 'cursor']],
    ['Co-authored-by: Ann <ann@example.org>, Bob <bob@example.org>', []],
    ['Co-authored-by: Ann <ann@example.org>; Co-authored-by: Claude <noreply@anthropic.com>', ['claude-code']],
  ])('two people on one line: %s', (line, expected) => {
    expect(seen(trailers(line)).map(({ tool }) => tool)).toEqual(expected);
    expect(gate.opens(raw(trailers(line)))).toBe(expected.length > 0);
  });

  it('a co-author folded over several lines', () => {
    const message = trailers('Fixes: #1', 'Co-authored-by: Claude', '  Opus 4.5', '  <noreply@anthropic.com>');
    expect(verdict(message)).toBe('declared claude-code/claude-opus-4-5 co-author');
    const nameless = trailers('Fixes: #1', 'Co-authored-by: a', '  friend of', '  mine', '  <noreply@anthropic.com>');
    expect(verdict(nameless)).toBe('declared claude-code co-author');
    for (const text of [message, nameless]) expect(gate.opens(raw(text))).toBe(true);
  });

  it('lines before a later paragraph are genuine', () => {
    const behind = [
      '(cherry picked from commit 0123456789012345678901234567890123456789)',
      '# Conflicts:\n#\tsrc/a.c',
      'Copilot-Session: x',
      'Fixes #12',
    ];
    for (const later of behind)
      expect(verdict(withBody('prose', '', CO, '', later))).toMatch(/^declared .*claude-code co-author/);
  });
});

describe('reverts repeat what they undo', () => {
  const undone = `This reverts commit 0123456789abcdef0123456789abcdef01234567.`;
  it.each<[string, string, string]>([
    ['the subject is quoted', `Revert "feat: parser"\n\n${undone}\n`, 'none'],
    [
      'the message of the other commit stands before the sentence',
      `Revert "feat: parser"\n\nAdd it.\n\n${CO}\n\n${undone}\n`,
      'suspected claude-code co-author',
    ],
    [
      'an agent signs the revert behind the sentence',
      `Revert "feat: parser"\n\n${undone}\n\n${CO}\n`,
      'declared claude-code co-author',
    ],
    [
      'behind a heading',
      `Revert "feat: parser"\n\n${undone}\n\nIt broke.\n\nOriginal message:\n\n${CO}\n`,
      'suspected claude-code co-author',
    ],
    [
      'behind another heading',
      `Revert "feat: parser"\n\n${undone}\n\nOriginal change's description:\n${CO}\n`,
      'suspected claude-code co-author',
    ],
    [
      'a revert of a revert brings the content back',
      `Revert "Revert "feat: parser""\n\n${undone}\n\n${CO}\n`,
      'declared claude-code co-author',
    ],
    [
      'a reapply',
      `Reapply "feat: parser"\n\n${CO}\n\nThis reverts commit 0123456789abcdef0123456789abcdef01234567.\n`,
      'declared claude-code co-author',
    ],
    ['a reland', `Reland "feat: parser"\n\nOriginal message:\n\n${CO}\n`, 'declared claude-code co-author'],
    ['no sentence', `Revert "feat: parser"\n\n${CO}\n`, 'declared claude-code co-author'],
    ['a subject that only begins like one', `Reverting is slow\n\n${CO}\n`, 'declared claude-code co-author'],
  ])('%s', (_, message, expected) => {
    expect(verdict(message)).toBe(expected);
  });

  it('a revert by an agent is the agent’s', () => {
    expect(verdict(`Revert "feat: parser"\n\n${undone}\n`, { author: CLAUDE })).toBe('declared claude-code author');
  });

  it('says why it is weak', () => {
    expect(seen(`Revert "x"\n\n${CO}\n\n${undone}\n`)).toMatchObject([{ strength: 'weak', because: 'repeated-in-revert' }]);
  });
});

describe('bodies that many people wrote', () => {
  const RENOVATE = { author: 'renovate[bot] <29139614+renovate[bot]@users.noreply.github.com>' };
  it.each<[string, string, Draft, string]>([
    ['release notes at the margin', `chore(deps): update a\n\nRelease notes\n${CO}\n${FOOTER}\n\nthe end\n`, RENOVATE, 'none'],
    [
      'trailers of a dependency bot count',
      `chore(deps): update a\n\nnotes\n\n${CO}\n`,
      RENOVATE,
      'declared claude-code co-author',
    ],
    [
      'the same body by a person',
      `chore(deps): update a\n\nRelease notes\n${CO}\n\nthe end\n`,
      {},
      'declared claude-code co-author',
    ],
    [
      'a squash with bullets',
      `feat: parser (#12)\n\n* feat: one\n\n* feat: two\n\n${CO}\n\n* feat: three\n\n---------\n\n${CO}\nCo-authored-by: ${CURSOR}\nCo-authored-by: Bob <bob@example.org>\n`,
      {},
      'declared claude-code co-author + cursor co-author',
    ],
    ['an indented squash bullet quotes', `feat: parser (#12)\n\n* feat: one\n\n  ${CO}\n\nthe end\n`, {}, 'none'],
    [
      'a wrapped footer',
      'Fix\n\n*PR created automatically by Jules for task\n[11384398594](https://jules.google.com/task/11384398594)\nstarted by @user*\n',
      {},
      'declared jules assistant',
    ],
    [
      'a session link beside prose is a mention',
      withBody('See https://claude.ai/code/session_01NqNaQYNGRAWugYxZNubyY5 for it.'),
      {},
      'none',
    ],
  ])('%s', (_, message, draft, expected) => {
    expect(verdict(message, draft)).toBe(expected);
  });
});

describe('merges', () => {
  it.each([
    ['Merge pull request #12 from owner/codex/fix-tests', 'suspected codex assistant'],
    ["Merge branch 'claude/fix-ci-TAdMl'", 'suspected claude-code assistant'],
    ["Merge branch 'claude/fix-ci-TAdMl' into main", 'suspected claude-code assistant'],
    ["Merge branch 'claude/fix-ci-TAdMl' of https://github.com/o/r", 'suspected claude-code assistant'],
    ["Merge remote-tracking branch 'origin/copilot/fix-12'", 'suspected github-copilot assistant'],
    ["Merge branch 'main' into codex/fix-tests", 'none'],
    ["Merge branch 'main' into claude/fix-ci-TAdMl", 'none'],
    ["Merge remote-tracking branch 'origin/main' into codex/fix", 'none'],
    ['Merge pull request #12 from codex/main', 'none'],
    ["Merge branch 'feature/codex/fix'", 'none'],
    ["Merge branch 'xcodex/fix'", 'none'],
    ["Merge tag 'codex/v1'", 'none'],
    ['Merge codex/fix', 'none'],
    ['Revert "Merge branch \'codex/fix\'"', 'none'],
  ])('%s', (subject, expected) => {
    expect(verdict(`${subject}\n`)).toBe(expected);
    expect(verdict(`${subject}\n\nA title\n`)).toBe(expected);
  });

  it('a merge by an agent is not mechanical', () => {
    expect(verdict("Merge branch 'main' into copilot/fix-12\n", { author: COPILOT })).toBe('declared github-copilot author');
  });
});

describe('mechanical commits of an agent', () => {
  it.each([
    ['Initial plan', 'suspected github-copilot author'],
    ['Merge 2f941a6 into e098a8e', 'suspected github-copilot author'],
    ['Initial plan for the parser', 'declared github-copilot author'],
  ])('%s', (subject, expected) => {
    expect(verdict(`${subject}\n`, { author: COPILOT })).toBe(expected);
  });
});

describe('the window of copilot@github.com', () => {
  it.each([
    ['2026-04-15', 'declared github-copilot co-author'],
    ['2026-04-16', 'suspected github-copilot co-author'],
    ['2026-05-31', 'suspected github-copilot co-author'],
    ['2026-06-01', 'declared github-copilot co-author'],
  ])('%s', (day, expected) => {
    expect(verdict(trailers('Co-authored-by: Copilot <copilot@github.com>'), { day })).toBe(expected);
  });

  it('says why', () => {
    expect(seen(trailers('Co-authored-by: Copilot <copilot@github.com>'), { day: '2026-05-01' })).toMatchObject([
      { because: 'weak-in-this-period' },
    ]);
  });

  it('holds for the committer date, not for what the author claims', () => {
    const time = (day: string): number => Date.parse(day) / 1000;
    const object = Buffer.from(
      `tree ${'0'.repeat(40)}\nauthor ${ANN} ${time('2026-05-01')} +0000\ncommitter ${CARL} ${time('2026-07-01')} +0000\n\n${trailers('Co-authored-by: Copilot <copilot@github.com>')}`,
    );
    expect(seenIn(object)[0]?.strength).toBe('strong');
  });
});

describe('denials', () => {
  it.each([
    'No AI was used.',
    'No AI was used, only my own hands',
    'No generative AI was used.',
    'No AI tools were used.',
    'AI was not used',
    'This PR was made without AI.',
    'This commit was written without any AI.',
    'Created without the use of AI',
    'AI usage: none',
    'AI usage: None.',
    'AI disclosure: not used',
    '**AI usage:** none',
    'AI: none',
    '- [x] No AI was used',
    '* [X] I did not use AI',
    'AI-assisted: no',
    'AI-assisted: false',
    'AI-Generated: false',
    'AI-Generated: No.',
    'AI-Mode: Human-Only',
    'AI-Tool: none',
    'AI-Assisted-By: n/a',
    'Assisted-by: none',
    'Generated-by: human',
    'Authored-by-human: Jane Doe',
    'Human-authored-by: Jane Doe',
    'Entire-Attribution: 0% agent (0/120 lines)',
  ])('%s', (line) => {
    expect(verdict(withBody('prose.', '', line, '', 'the end'))).toBe('none · denied');
    expect(gate.opens(raw(withBody('prose.', '', line, '', 'the end')))).toBe(true);
  });

  it.each([
    'AI usage: yes/no',
    'AI-assisted: yes/no',
    'AI usage:',
    'AI-Generated: <true|false>',
    'AI-assisted: [ ]',
    'Assisted-by: TODO',
    '- [ ] No AI was used',
    'No AI in the opening book',
    'No airbrush was used.',
    'There is no AI here, only regular expressions',
  ])('says nothing: %s', (line) => {
    expect(verdict(withBody('prose.', '', line, '', 'the end'))).toBe('none');
  });

  it('under a heading', () => {
    expect(verdict(withBody('## AI Disclosure', '', 'None.'))).toBe('none · denied');
    expect(verdict(withBody('## AI Disclosure', '', 'Claude Code wrote the tests'))).toBe('declared claude-code assistant');
    expect(verdict(withBody('## AI Disclosure', '', '## Checklist'))).toBe('none');
    expect(verdict(withBody('## AI Disclosure'))).toBe('none');
  });

  it('stands beside evidence and takes nothing away', () => {
    expect(verdict(withBody('No AI was used.', '', CO))).toBe('declared claude-code co-author · denied');
    expect(verdict(withBody('No AI was used.'), { author: CLAUDE })).toBe('declared claude-code author · denied');
    expect(verdict(trailers('AI-assisted: no', 'Assisted-by: Codex'))).toBe('declared codex assistant · denied');
  });
});

describe('boxes', () => {
  it.each([
    ["- [x] Warp Agent Mode - This PR was created via Warp's AI Agent Mode", 'declared warp assistant'],
    ["- [ ] Warp Agent Mode - This PR was created via Warp's AI Agent Mode", 'none'],
    ['- [X] This contribution was assisted or created by Generative AI tools.', 'declared unspecified assistant'],
    ['- [ ] This contribution was assisted or created by Generative AI tools.', 'none'],
    ['* [x] I used Claude to write this', 'declared claude assistant'],
    ['- [x] No AI was used', 'none · denied'],
    ['- [x] I have read the AI policy', 'none'],
    ['- [x] I disclosed any AI use', 'none'],
    ['- [x] Tests added', 'none'],
  ])('%s', (line, expected) => {
    expect(verdict(withBody('prose', '', line, '', 'the end'))).toBe(expected);
  });
});

describe('disguised lines are suspected, and say so', () => {
  const DISGUISED: [string, string][] = [
    ['zero-width space in the key', trailers('Co-authored\u200B-by: Claude <noreply@anthropic.com>')],
    ['zero-width joiner in the address', trailers('Co-authored-by: X <noreply@anth\u200Dropic.com>')],
    ['soft hyphen', trailers('Co-authored-by: X <no\u00ADreply@anthropic.com>')],
    ['right-to-left override', trailers('\u202ECo-authored-by: Claude <noreply@anthropic.com>')],
    ['Cyrillic letters in the key', trailers('Со-authored-by: Claude <noreply@anthropic.com>')],
    ['Cyrillic letters in the address', trailers('Co-authored-by: X <nоrерly@аnthroрiс.com>')],
    ['fullwidth letters', trailers('Ｃｏ-ａｕｔｈｏｒｅｄ-ｂｙ: Ｃｌａｕｄｅ <ｎｏｒｅｐｌｙ@ａｎｔｈｒｏｐｉｃ.ｃｏｍ>')],
    ['fullwidth colon', trailers('Co-authored-by： Claude <noreply@anthropic.com>')],
    ['mathematical letters', trailers('𝐂𝐨-𝐚𝐮𝐭𝐡𝐨𝐫𝐞𝐝-𝐛𝐲: Claude <noreply@anthropic.com>')],
    ['non-breaking hyphen', trailers('Co‑authored‑by: Claude <noreply@anthropic.com>')],
    ['en dash', trailers('Co–authored–by: Claude <noreply@anthropic.com>')],
    ['literal \\n in the subject', 'Fix parser\\n\\nCo-authored-by: Claude <noreply@anthropic.com>\n'],
    ['literal \\n in a line', withBody('prose.\\n\\nCo-authored-by: Claude <noreply@anthropic.com>')],
    ['a body that is all indented', 'Fix\n\n    prose\n\n    Co-authored-by: Claude <noreply@anthropic.com>\n'],
    ['a subject that swallowed its trailer', 'Fix parser Co-authored-by: Claude <noreply@anthropic.com>\n'],
    ['a disguised footer', withBody('🤖 Generated with [Сlaude Code](https://claude.com/claude-code)')],
  ];
  it.each(DISGUISED)('%s', (_, message) => {
    const found = seen(message).filter(({ kind }) => kind !== 'anomaly');
    expect(found).toMatchObject([{ tool: 'claude-code', strength: 'weak', because: 'disguised' }]);
    expect(attribute(found).attribution).toBe('suspected');
    expect(gate.opens(raw(message))).toBe(true);
  });

  it.each(['Co-authored-by\xa0: Claude <noreply@anthropic.com>', 'Assisted\x96by: Claude Code'])(
    'in bytes that are no UTF-8: %j',
    (line) => {
      const object = raw(Buffer.from(trailers(line), 'latin1'));
      expect(seenIn(object)).toMatchObject([{ strength: 'weak', because: 'disguised' }]);
      expect(gate.opens(object)).toBe(true);
    },
  );

  it('an emoji, an accent or a dash elsewhere is no disguise', () => {
    expect(verdict(trailers('Co-authored-by: Zoë 🤖 <zoe@example.org>'))).toBe('none');
    expect(verdict(withBody('naïve — but “fine”', '', CO))).toBe('declared claude-code co-author');
  });

  it('nothing is made of a disguised mention', () => {
    expect(verdict(withBody('> Co-authored\u200B-by: Claude <noreply@anthropic.com>', '', 'the end'))).toBe('none');
    expect(verdict('Fix\n\n    Co-authored-by: Claude <noreply@anthropic.com>\n\nprose\n')).toBe('none');
  });
});

describe('oddities of the object are evidence of their own', () => {
  it('and the line behind a NUL counts', () => {
    expect(seen(`Fix\0\n\n${CO}\n`).map(({ kind, because }) => [kind, because])).toEqual([
      ['co-author', undefined],
      ['anomaly', 'nul-in-message'],
    ]);
  });

  it('and NULs cannot make a message look like UTF-16 to hide a line', () => {
    expect(verdict(`Fix${'\0'.repeat(400)}\n\n${CO}\n`)).toBe('declared claude-code co-author');
  });
});

/** Messages of fragments: real samples, near misses, prose, quoting, white space of every kind. */
const misses = [
  ...tools.flatMap(({ signatures }) =>
    signatures.flatMap(({ scope, miss = [] }) => (scope === 'person' ? miss.map((text) => `Co-authored-by: ${text}`) : miss)),
  ),
  ...conventions.flatMap(({ miss }) => miss),
  ...declarations.flatMap(({ miss }) => miss),
];
const branches = tools.flatMap(({ signatures }) => signatures.flatMap(({ scope, match }) => (scope === 'branch' ? match : [])));
const subjectSamples = tools.flatMap(({ signatures }) =>
  signatures.flatMap(({ scope, match }) => (scope === 'subject' ? match : [])),
);
const people = tools.flatMap(({ signatures }) =>
  signatures.flatMap((signature) => (signature.scope === 'person' ? signature.match.filter((text) => text.includes('<')) : [])),
);

const glue = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' ',
  '\t',
  '> ',
  '- ',
  '* ',
  '\f',
  '\v',
  '\u00A0',
  '\u200B',
  '\uFEFF',
  '\u2028',
  '`',
  '# ',
  '1. ',
);
const end = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r', '\n \n', '\n  ', '\n\t', '\\n', '\0', ' ', '');
const fragment = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...samples) },
  { weight: 4, arbitrary: fc.constantFrom(...misses) },
  { weight: 2, arbitrary: fc.constantFrom(...conventions.map(({ key }) => `${key}:`), 'Co-authored by:', 'coauthored-by :') },
  { weight: 2, arbitrary: fc.constantFrom(...people, '<noreply@anthropic.com>', 'Claude', 'Cursor', 'Codex CLI', 'Opus 4.5') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'prose',
      'Fixes: #1',
      'Signed-off-by: Ann <ann@example.org>',
      '```',
      '<details>',
      '</details>',
      '---',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('## AI Disclosure', 'AI usage', '- [x] ', '- [ ] ', 'Original message:', 'Übung', '日本'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 10 }) },
);
/** Some letters of a fragment in another case or another alphabet. */
const twist = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/k/gi, '\u212A'),
  (text) => text.replace(/s/g, '\u017F'),
  (text) => text.replaceAll('o', 'о'),
  (text) => text.replace('-', '\u2011'),
  (text) => text.replace(': ', ':'),
  (text) => text.replace(': ', ' : '),
  (text) => text.replace(' <', '\n <'),
  (text) => text.replace(' ', '\n  '),
);
const piece = fc.tuple(glue, fragment, twist, end).map(([before, text, change, after]) => before + change(text) + after);
const subject = fc.oneof(
  fc.constantFrom('Fix', 'Revert "x"', 'Initial plan', 'Merge 2f941a6 into e098a8e', 'Reapply "x"', '', '\uFEFFFix', 'Fix\\n\\n'),
  fc.constantFrom(...subjectSamples),
  fc.constantFrom(...branches).map((branch) => `Merge branch '${branch}'`),
  fc.constantFrom(...branches).map((branch) => `Merge pull request #1 from o/${branch}`),
);
const message = fc
  .tuple(subject, fc.constantFrom('\n\n', '\n', '\r\n\r\n', ' '), fc.array(piece, { maxLength: 6 }))
  .map(([first, gap, pieces]) => `${first}${gap}${pieces.join('')}`);
const person = fc.oneof(
  { weight: 6, arbitrary: fc.constant(ANN) },
  { weight: 1, arbitrary: fc.constantFrom(...people) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Claude <jimmy@example.org>',
      'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>',
      'Claude <',
      '<>',
    ),
  },
);
const headers = fc.constantFrom<string[]>(
  [],
  [],
  [],
  ['encoding ISO-8859-1'],
  ['gpgsig -----BEGIN PGP SIGNATURE-----', ' x'],
  ['x-odd y', ' author Z <z> 1 +0000'],
);
const object = fc
  .tuple(message, person, person, headers)
  .map(([text, author, committer, extra]) => raw(text, { author, committer, headers: extra }));

describe('properties', () => {
  it('a closed gate means that there is no sighting', () => {
    let closed = 0;
    fc.assert(
      fc.property(object, (body) => {
        if (gate.opens(body)) return;
        closed++;
        expect(seenIn(body), body.toString()).toEqual([]);
      }),
      { seed: 11, numRuns: 20_000 },
    );
    expect(closed).toBeGreaterThan(500);
  });

  it.each([
    'Fix\n\nA\u017F\u017Fi\u017Fted by Codex 5.5\n',
    'Fix\n\nSigned-off-by: x <a@b.c>\n\tab\fClaude <noreply@anthropic.com>\n',
    'Fix\n\nSigned-off-by: x <a@b.c>\n\tab\vClaude <noreply@anthropic.com>\n',
    'Fix\n\nSigned-off-by: x <a@b.c>\n\tab\rClaude <noreply@anthropic.com>\n',
    'Fix\rCo-authored-by: factory-droid[bot]\n\tx\n',
    'Fix\n\n\u2028Co-authored-by: Claude <noreply@anthropic.com>\n',
    'Fix\n\n\u3000Claude-Steers: 3\n',
    'Fix\n\n\fClaude-Steers: 3\n',
    'Fix\n\n\tClaude-Steers: 3\n',
    'Fix\tCo-authored-by: Claude <noreply@anthropic.com>\n',
    'Fix\u2028Co-authored-by: Claude <noreply@anthropic.com>\n',
    'Fix\n\nprose\\n\tCo-authored-by: Claude <noreply@anthropic.com>\n',
    '\uFEFFFix\n',
  ])('a way around the gate that was found once: %j', (text) => {
    if (!gate.opens(raw(text))) expect(seen(text)).toEqual([]);
  });

  it('a closed gate means so for every single sample behind every oddity, too', () => {
    const single = fc
      .tuple(
        fc.constantFrom(...samples),
        twist,
        glue,
        fc.constantFrom('Fix\n\n', 'Fix\n', 'Fix\r', 'Fix\0', 'Fix\u2028', ''),
        end,
      )
      .map(([text, change, before, first, after]) => raw(`${first}${before}${change(text)}${after}x\n`));
    fc.assert(
      fc.property(single, (body) => {
        if (!gate.opens(body)) expect(seenIn(body), body.toString()).toEqual([]);
      }),
      { seed: 12, numRuns: 20_000 },
    );
  });

  it('arbitrary bytes behind arbitrary headers do not open a way around the gate, and throw nothing', () => {
    const bytes = fc.uint8Array({ maxLength: 40 }).map((list) => Buffer.from(list));
    const junk = fc.array(
      fc.oneof(
        bytes,
        message.map((text) => Buffer.from(text)),
        fc.constantFrom('\n', '\n\n', '\nauthor ', '\ncommitter ', '\0').map((text) => Buffer.from(text)),
      ),
      { maxLength: 6 },
    );
    const any = fc.oneof(
      junk.map((parts) => Buffer.concat(parts)),
      fc.tuple(object, junk).map(([head, parts]) => Buffer.concat([head, ...parts])),
    );
    fc.assert(
      fc.property(any, (body) => {
        const found = seenIn(body);
        if (!gate.opens(body)) expect(found, body.toString('latin1')).toEqual([]);
      }),
      { seed: 13, numRuns: 5000 },
    );
  });

  const UNRELATED = [
    'Fixes: #12',
    'Signed-off-by: Bob <bob@example.org>',
    'Co-authored-by: Bob <bob@example.org>',
    'Reviewed-by: Devin Buhl <onedr0p@users.noreply.github.com>',
    'Change-Id: I2b4f0e1d2c3b4a5968778695a4b3c2d1e0f9a8b7',
    'Link: https://example.org',
    'Cc: stable@example.org',
    'Assisted-by: Jay Satiro',
  ];
  const PROSE = [
    'It was too slow.',
    'See the wiki for more.',
    'No test needed.',
    'A: b',
    '- one',
    '> quoted',
    '`code`',
    '    indented',
  ];
  const declaring = samples.filter((line) => attribute(seen(trailers(line))).attribution === 'declared');

  it('unrelated trailers and prose never take a declared attribution away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...declaring),
        fc.array(fc.constantFrom(...UNRELATED), { maxLength: 4 }),
        fc.array(fc.constantFrom(...UNRELATED), { maxLength: 4 }),
        fc.array(fc.constantFrom(...PROSE), { maxLength: 4 }),
        fc.array(fc.constantFrom(...PROSE), { maxLength: 4 }),
        (line, above, below, before, after) => {
          const alone = seen(trailers(line)).filter(({ tool }) => tool !== undefined);
          const text = [
            'Change the parser',
            ...before.map((prose) => `\n${prose}`),
            `\n${[...above, line, ...below].join('\n')}`,
            ...after.map((prose) => `\n${prose}`),
          ].join('\n');
          const among = seen(`${text}\n`);
          expect(attribute(among).attribution, text).toBe('declared');
          for (const sighting of alone) expect(shape(among)).toContainEqual(shape([sighting])[0]);
        },
      ),
      { seed: 14, numRuns: 3000 },
    );
  });

  it('more evidence is never a lower attribution', () => {
    const rank = ['none', 'suspected', 'recorded', 'declared'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...samples), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...samples),
        (lines, more) => {
          const of = (all: readonly string[]): number =>
            rank.indexOf(attribute(seen(withBody('Prose.', ...all.map((line) => `\n${line}`)))).attribution);
          expect(of([...lines, more]), [...lines, more].join(' | ')).toBeGreaterThanOrEqual(of(lines));
        },
      ),
      { seed: 15, numRuns: 2000 },
    );
  });

  it('what is seen does not depend on what was seen before', () => {
    fc.assert(
      fc.property(object, object, (one, other) => {
        const first = seenIn(one);
        seenIn(other);
        gate.opens(other);
        expect(seenIn(one)).toEqual(first);
      }),
      { seed: 16, numRuns: 1000 },
    );
  });

  it('every sighting quotes at most 500 characters and has a place when it comes from the message', () => {
    fc.assert(
      fc.property(object, (body) => {
        for (const { kind, quote, line, offset, tool, signature } of seenIn(body)) {
          expect((quote ?? '').length).toBeLessThanOrEqual(500);
          if (kind === 'anomaly') continue;
          expect(signature).toBeDefined();
          if (kind !== 'denial') expect(tool).toBeDefined();
          if (kind === 'author' || kind === 'committer') continue;
          expect(line).toBeGreaterThan(0);
          expect(offset === 0 || body[(offset ?? 0) - 1] === 10).toBe(true);
        }
      }),
      { seed: 17, numRuns: 2000 },
    );
  });
});

const shape = (found: readonly Sighting[]): unknown[] =>
  found.map(({ kind, tool, role, strength, model }) => ({ kind, tool, role, strength, model }));
