import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/match/sighting.js';
import { gate, raw, seen, seenIn, trailers, verdict, withBody } from '../match/world.js';

/** What looks like AI and is not (docs: the traps). Weak sightings are tolerated only where a case says so. */
const wrote = ({ tool, strength, role }: Sighting): boolean => tool !== undefined && strength !== 'weak' && role !== 'reviewer';

describe('people and machines whose names look like tools', () => {
  const NAMES = [
    'Claude <41422239+claudesortwell@users.noreply.github.com>',
    'Claude Meyer <claude@claudobahn.com>',
    'Claude Muller <claude.muller@example.org>',
    'Claude Mueller <cm@example.org>',
    'Xavier Claude <contact@xavierclaude.be>',
    'Claude Paroz <claude@2xlibre.net>',
    'Claudemiro <dimiro1@gmail.com>',
    'Claude <claude@example.org>',
    'Claude Shannon <shannon@bell-labs.example>',
    'Jean-Claude <jc@example.org>',
    'Devin Buhl <onedr0p@users.noreply.github.com>',
    'Devin Wong <wongsiosun@outlook.com>',
    'Devin Gould <devin@example.org>',
    'Devin J. Pohly <djpohly@example.org>',
    'Devin Jeanpierre <jeanpierreda@example.org>',
    'Devin <devin@example.org>',
    'Cody Rose <rosecodym@gmail.com>',
    'Cody Soyland <codysoyland@example.org>',
    'Cody De Arkland <cody@example.org>',
    'Cody Maloney <cmaloney@example.org>',
    'Cody <cody@example.org>',
    'Jules YZERD <jules@example.org>',
    'Jules Mons <jm@example.org>',
    'Jules Casteran <jc@example.org>',
    'jules <jules@localhost>',
    'Jules <jules@example.org>',
    'Jeremy Cline <jcline@redhat.com>',
    'Aiden Cline <aiden.cline@example.org>',
    'bolt <msgpratyush@gmail.com>',
    'Usain Bolt <usain@example.org>',
    'Metehan Oz <metehan@example.org>',
    'Oz <46930728+osulli@users.noreply.github.com>',
    'Oz <oz@example.org>',
    'Killian <killian@warp.dev>',
    'HonkingGoose <34918129+HonkingGoose@users.noreply.github.com>',
    'Benjamin Goose <bg@example.org>',
    'Pengoose <pengoose@example.org>',
    'Paul Groke <paul@example.org>',
    'Ivaylo Kirov <kirov@example.org>',
    'Salikh Zakirov <salikh@example.org>',
    'alexkiro <alexkiro@example.org>',
    'Willetta Hegmann <willetta@example.org>',
    'zhenwei pi <pizhenwei@example.org>',
    'aiden <servicechatgpt@gmail.com>',
    'Zykairotis <xmewtwoxcodex@gmail.com>',
    'Shehab <127568346+dizzydroid@users.noreply.github.com>',
    'Sasha <103973965+crush-on-anechka@users.noreply.github.com>',
    'Łukasz Mróz <lukasz@droidsonroids.pl>',
    'cline-test <132302818+candieduniverse@users.noreply.github.com>',
    'Boris Cherny <boris@anthropic.com>',
    'Max Paulus <max@cline.bot>',
    'Oliver Ni <oliver.ni@cognition.ai>',
    'Amir Tuval <amirtu@tabnine.com>',
    'Paul Gauthier <paul@aider.chat>',
    'gemini-cli-robot <gemini-cli-robot@google.com>',
    'Hermes <hermes@resend.com>',
    'Junie <junie@example.org>',
    'Roo <roo@example.org>',
    'Kilo <kilo@example.org>',
    'Gemini <gemini@example.org>',
    'Ona <ona@example.org>',
    'Jan Sketch <jan@example.org>',
    'Ann <noreply@google.com>',
    'GitHub <noreply@github.com>',
    'github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>',
    'Cursor Pagination Team <cursor-pagination@example.org>',
    'Amp Lifier <amp@example.org>',
    'Ada Example <someone@openai.com>',
    'Ada Example <someone@all-hands.dev>',
    'Ada Example <someone@mistral.ai>',
    'Ada Example <someone@continue.dev>',
    'Ada Example <someone@roocode.com>',
    'Ada Example <someone@entire.io>',
    'Ada Example <someone@moonshot.ai>',
    'Ada Example <someone@augmentcode.com>',
    'Ada Example <someone@zed.dev>',
    'Ada Example <someone@factory.ai>',
  ];

  it.each(NAMES)('%s', (name) => {
    expect(seen(trailers('Fixes: #1'), { author: name }).filter(wrote)).toEqual([]);
    expect(seen(trailers('Fixes: #1'), { committer: name }).filter(wrote)).toEqual([]);
    expect(seen(trailers('Fixes: #1'), { author: name, committer: name }).filter(wrote)).toEqual([]);
    for (const key of ['Co-authored-by', 'Signed-off-by', 'Assisted-by', 'Generated-by', 'Authored-by', 'Suggested-by']) {
      expect(seen(trailers(`${key}: ${name}`)).filter(wrote), key).toEqual([]);
    }
    for (const key of ['Co-authored-by', 'Assisted-by']) {
      expect(seen(trailers(`${key}: ${name.replace(/ <.*/, '')} X`)).filter(wrote), `${key}, name and initial`).toEqual([]);
    }
  });

  it.each([
    'Devin Wong',
    'Claude Muller',
    'Cody Rose',
    'Jules Mons',
    'Jeremy Cline',
    'Metehan Oz',
    'Jay Satiro',
    'Jean-Claude',
    'Benjamin Goose',
  ])('Assisted-by and its relatives with %s and nothing else', (name) => {
    for (const key of ['Assisted-by', 'Generated-by', 'Authored-by', 'Made-with', 'Co-authored-by', 'Reviewed-by']) {
      expect(seen(trailers(`${key}: ${name}`)).filter(wrote), key).toEqual([]);
    }
  });
});

describe('subjects and prose that mention tools', () => {
  const SUBJECTS = [
    'fix: cursor position after paste',
    'cursor: fetch next batch',
    'Add Copilot instructions',
    'docs: how to use Claude Code with this repo',
    'feat: detect "Generated with Claude Code"',
    'Initial AGENTS.md',
    'chore: update CLAUDE.md',
    'Fix #17 (Devin Review: Dynamic tool updates are lost)',
    'Revert "feat: x Co-Authored-By: Claude <noreply@anthropic.com>"',
    'ban AI-generated contributions',
    'feat(provider/xai): expose `enableImageSearch`',
    'AI: improve pathfinding of units',
    'ai: new provider for embeddings',
    'agents: fix race in worker pool',
    'checkpoint: flush on close',
    "Merge branch 'fix/cursor'",
    "Merge branch 'claude-hooks'",
    'Merge pull request #12 from codex/fix-tests',
    'Merge pull request #12 from cursor/fix-tests',
    'amp: lower the gain',
    'pi: more digits',
    'crush: faster PNG',
    'sweep: remove stale locks',
    'warp: fix time dilation',
    'bolt: torque table',
    'windsurf: sail model',
    'replit: badge',
    'gemini: parse links',
    'copilot: ask the autopilot',
    'codex: read manuscripts',
    'goose: migrate up',
    'devin: rename',
    'cody: rename',
    'sketch: export artboards',
    'factory: create widgets',
    'roo: hop',
    'cascade: delete rows',
    'continue: skip empty rows',
  ];
  it.each(SUBJECTS)('%s', (subject) => {
    expect(seen(`${subject}\n`).filter(({ kind }) => kind !== 'anomaly')).toEqual([]);
    expect(seen(`Title\n\n${subject}\n`).filter(wrote)).toEqual([]);
    expect(seen(`Title\n\nprose\n${subject}\nprose\n`).filter(wrote)).toEqual([]);
  });

  it.each([
    'Thanks to ChatGPT for pointing out the typo',
    'As Claude would say, this is fine.',
    'We generated with care.',
    'The file is generated by protoc-gen-go. DO NOT EDIT.',
    'Generated by openapi-generator 7.2',
    'This was written by Claude Paroz in 2011.',
    'Created with Sketch.',
    'The footer "Generated with [Claude Code](https://claude.ai/code)" is now detected.',
    'Detects `Co-authored-by: Claude <noreply@anthropic.com>` lines.',
    'e.g. Co-authored-by: Claude <noreply@anthropic.com>',
    'Adds Co-authored-by: Claude <noreply@anthropic.com> to the table.',
    'https://claude.com/claude-code is linked from the README',
    'See https://app.devin.ai/sessions/573ed9e55bc74dd18894b2de6551a2ad',
    'Requested by: @someone',
    'The AI in chapter three cheats.',
    'Uses AI: a planner for units.',
    'Assisted by Metehan Oz.',
    'Written with love.',
    'Made with care',
    'Generated by the build',
    'Created by Cody Rose',
  ])('prose: %s', (sentence) => {
    expect(seen(withBody(sentence)).filter(wrote)).toEqual([]);
    expect(seen(withBody('Some words before.', sentence, 'Some words behind.')).filter(wrote)).toEqual([]);
    expect(seen(withBody(sentence, '', 'Signed-off-by: Ann <ann@example.org>')).filter(wrote)).toEqual([]);
  });
});

describe('quoted text', () => {
  const QUOTED = [
    'Co-authored-by: Claude <noreply@anthropic.com>',
    '🤖 Generated with [Claude Code](https://claude.com/claude-code)',
    'Assisted-by: Claude:claude-opus-4-6',
    'Made-with: Cursor',
    'AI usage: written by Claude Code',
    'Generated by ChatGPT',
  ];
  it.each(QUOTED)('%s', (line) => {
    const mentions = [
      [`> ${line}`],
      [`- ${line}`],
      [`* ${line}`],
      [`1. ${line}`],
      [`\`${line}\``],
      ['```', line, '```'],
      ['~~~text', line, '~~~'],
      ['<details><summary>Release notes</summary>', '', line, '', '</details>'],
    ];
    for (const mention of mentions) {
      expect(seen(withBody('prose', '', ...mention, '', 'the end')).filter(wrote), mention.join('|')).toEqual([]);
    }
    expect(seen(withBody('prose', '', `    ${line}`, '', 'the end')).filter(wrote)).toEqual([]);
  });

  const DEPENDABOT = 'dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>';
  it.each(QUOTED)('in the release notes that a dependency bot quotes, even at the margin: %s', (line) => {
    const body = `Bump a from 1 to 2\n\nRelease notes\n${line}\n\n---\nupdated-dependencies:\n- dependency-name: a\n...\n\nSigned-off-by: dependabot[bot] <support@github.com>\n`;
    expect(seen(body, { author: DEPENDABOT }).filter(wrote)).toEqual([]);
  });

  it('but a repair of that commit by an agent counts', () => {
    const body =
      'Bump a from 1 to 2\n\nRelease notes\n\n---\nupdated-dependencies:\n- dependency-name: a\n...\n\nCo-authored-by: Claude <noreply@anthropic.com>\n';
    expect(verdict(body, { author: DEPENDABOT })).toBe('declared claude-code co-author');
  });
});

describe('declarations that deny', () => {
  it.each([
    ['No AI was used.', 'none · denied'],
    ['This PR was made without AI.', 'none · denied'],
    ['AI usage: none', 'none · denied'],
    ['- [ ] This contribution was assisted or created by Generative AI tools.', 'none'],
    ['AI-assisted: no', 'none · denied'],
    ['AI-Generated: false', 'none · denied'],
    ['AI usage: yes/no', 'none'],
    ['Entire-Attribution: 0% agent (0/120 lines)', 'none · denied'],
    ['Replit-Commit-Author: Deployment', 'none'],
    ['AI-Mode: Human-Only', 'none · denied'],
    ['Authored-by-human: Jane Doe', 'none · denied'],
    ['SPDX-AI-Disclosure: none', 'none · denied'],
  ])('%s', (line, expected) => {
    expect(verdict(withBody('prose', '', line, '', 'the end')).replace(/^none · denied$/, 'none · denied')).toBe(expected);
    expect(verdict(trailers(line))).toBe(expected);
  });

  it('an unticked box is kept as weak evidence of a denial', () => {
    const line = '- [ ] This contribution was assisted or created by Generative AI tools.';
    expect(seen(withBody(line))).toMatchObject([{ kind: 'denial', strength: 'weak' }]);
  });
});

describe('trailers for people and machines', () => {
  it.each([
    'Assisted-by: Jay Satiro',
    'Assisted-by: Waldek Maleska <weakcamel@users.github.com>',
    'Generated-by: openapi-generator 7.2',
    'Patch-generated-by: Coccinelle',
    'Authored-by: Brian Behlendorf <behlendorf1@llnl.gov>',
    'Suggested-by: Ann <ann@example.org>',
    'Co-authored-by: Cursor Pagination Team <cursor-pagination@example.org>',
    'Model: ThinkPad X1',
    'Agent: 007',
    'agents: fix race in worker pool',
    'checkpoint: flush on close',
    'Prompted-by-work-by: Ann',
    'Change-Id: I2b4f0e1d2c3b4a5968778695a4b3c2d1e0f9a8b7',
    'Replit-Commit-Session-Id: 0a1b2c3d-d7f7-4773-b4f2-2b3c4d5e6f70',
    'Made-with: love',
    'Generated-with: mockgen',
    'Tool: clang-tidy',
    'Session: 12',
    'Reviewed-by: Devin Buhl <onedr0p@users.noreply.github.com>',
    'Link: https://claude.ai/code',
    'Fixes: 0123456789ab ("ai: claude: co-authored-by")',
    'AI-Lines: 40',
    'Agent-Id: opencodes',
    'SPDX-License-Identifier: Apache-2.0',
  ])('%s', (line) => {
    const object = raw(trailers(line));
    expect(seenIn(object).filter(wrote)).toEqual([]);
    expect(seen(withBody(line, '', 'the end')).filter(wrote)).toEqual([]);
  });
});

it('an ordinary commit does not even open the gate', () => {
  for (const message of [
    'Fix the parser\n',
    trailers('Fixes: #1', 'Signed-off-by: Ann <ann@example.org>'),
    "Merge branch 'topic'\n",
  ]) {
    expect(gate.opens(raw(message))).toBe(false);
  }
});
