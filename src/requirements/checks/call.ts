import type { Argument, Call } from '../../code/calls.js';
import { dotted, matchCall } from '../../code/match-call.js';
import type { LineCheckScope } from '../../model/requirement.js';
import {
  type Check,
  type CheckResult,
  citedOf,
  holdsOne,
  inScope,
  MOST_CITED,
  nothingInScope,
  onLines,
  patternWords,
  type Site,
  scopeWords,
  siteOf,
  unsureWords,
} from '../check.js';
import { compilePattern } from '../pattern.js';
import { longestLiteral, stateAnswer } from './import.js';

type CallScope = LineCheckScope & {
  name: string | string[];
  state: 'present' | 'absent';
  argument?: { position?: number; keyword?: string; matches: string };
};

interface Calls {
  cited: Site[];
  unsure: string | null;
}

/** A function is called, with such an argument where one is asked for. Comments and strings call nothing. */
export function callCheck(check: CallScope): Check<Calls> {
  const kind = 'call';
  const names = typeof check.name === 'string' ? [check.name] : check.name;
  // The last part of the name stands in the bytes of every file that calls it; a sign at its end may stand apart (`println !`, `mode =`).
  const literals = names.map((name) => longestLiteral(dotted(name).split('.').at(-1) ?? '').replace(/[!?=]$/, ''));
  const mayCall = holdsOne(literals);
  const hasArgument = argumentTest(check.argument);
  return {
    kind,
    wants: inScope(check),
    readsCode: mayCall,
    look(file): Calls | null {
      if (file.isUnreadable) return { cited: [], unsure: 'not-text' };
      if (!mayCall(file.path, file.bytes)) return null;
      const calls = check.state === 'present' && file.isDoubtful ? [] : file.calls;
      const cited = calls
        .filter((call) => names.some((name) => matchCall(call, name)) && hasArgument(call))
        .map((site) => siteOf(file, check, site));
      const unsure = file.doubt(literals);
      return cited.length === 0 && unsure === null ? null : { cited, unsure };
    },
    ...onLines<Calls>(check, ({ unsure }, cited) => (cited.length === 0 && unsure === null ? null : { cited, unsure })),
    conclude(looked, files, tree): CheckResult {
      if (files === 0) return nothingInScope(kind, check, tree);
      const cited = looked.flatMap(({ value }) => value.cited);
      const unsure = looked.filter(({ value }) => value.unsure !== null);
      const argument = check.argument === undefined ? '' : ` with an argument like ${patternWords(check.argument.matches)}`;
      return {
        kind,
        answer: stateAnswer(check.state, cited.length, unsure.length),
        because: `${cited.length === 0 ? 'nothing calls' : `${cited.length} ${cited.length === 1 ? 'place calls' : 'places call'}`} ${names.join(' or ')}${argument} in ${scopeWords(check)}, ${files} looked at${unsureWords(unsure.map(({ path }) => path))}`,
        cited: cited.slice(0, MOST_CITED).map(citedOf),
        found: cited.length + (check.state === 'absent' ? unsure.length : 0), // Nobody knows whether those are places, too.
        files,
      };
    },
  };
}

function argumentTest(argument: CallScope['argument']): (call: Call) => boolean {
  if (argument === undefined) return () => true;
  const pattern = compilePattern(argument.matches);
  return ({ args }) =>
    args.some(
      ({ text, keyword, members }, index) =>
        (argument.position === undefined || argument.position === index) &&
        argumentTexts(argument.keyword, { text, keyword, members }).some((one) => pattern.test(Buffer.from(one))),
    );
}

/** The text of the argument, or of the member of an object that goes by the keyword: `{ rejectUnauthorized: false }`. */
function argumentTexts(
  wanted: string | undefined,
  { text, keyword, members }: Pick<Argument, 'text' | 'keyword' | 'members'>,
): string[] {
  if (wanted === undefined || keyword === wanted) return [text];
  return members.filter(({ path }) => path === wanted || path.endsWith(`.${wanted}`)).map((member) => member.text);
}
