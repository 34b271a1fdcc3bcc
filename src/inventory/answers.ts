import type { FindingCode } from '../model/finding.js';
import type { InventorySystem, Stated } from '../model/inventory.js';
import type { Said } from './finding.js';
import { answersOf, given } from './questions.js';

const CODES = { marked: 'open-question', placeholder: 'no-answer', 'no-reason': 'no-reason' } satisfies Record<
  string,
  FindingCode
>;

/** One finding for each question that is open. */
export function openAnswers(system: InventorySystem): Said[] {
  const approval = given(system.approval);
  const inner =
    approval === null ? [] : (['by', 'on', 'until'] as const).map((key) => [`approval.${key}`, approval[key]] as const);
  const answers: (readonly [string, Stated<unknown>])[] = [...Object.entries(answersOf(system)), ...inner];
  const open = answers.flatMap(([field, stated]): Said[] => {
    if (stated.state !== 'open') return [];
    return [fail(CODES[stated.why], { subject: `${system.id}.${field}`, at: stated.at, values: { said: stated.said } })];
  });
  const unversioned = (given(system.models) ?? []).filter(({ version }) => version === 'none');
  return [
    ...open,
    ...unversioned.map(({ written, id, at }) =>
      fail('model-without-version', { subject: `${system.id}.models`, about: id, at, values: { model: written } }),
    ),
  ];
}

function fail(code: FindingCode, rest: Pick<Said, 'subject' | 'about' | 'at' | 'values'>): Said {
  return { check: 'inventory-answers', code, answer: 'fail', severity: 'error', ...rest };
}
