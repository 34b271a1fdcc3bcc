import type { CitedLine } from '../../model/requirement.js';
import { type Check, type CheckResult, MOST_CITED } from '../check.js';
import { grepSearcher, isPlan, parseVerification } from '../grep/index.js';

interface Searched {
  selected: number;
  cited: CitedLine[];
  errors: string[];
}

/**
 * A verification string: a grep command line, parsed and run over the tree by this tool. What is no such command is `unknown` with the
 * reason, what can never find anything an `error`; nothing of it reaches a shell.
 */
export function grepCheck(text: string): Check<Searched> {
  const kind = 'grep';
  const plan = parseVerification(text);
  if (!isPlan(plan)) {
    const isError = 'error' in plan;
    const said = isError ? plan.error : `unsupported: ${plan.unsupported}`;
    const because = `${said}${plan.fix === null ? '' : ` (${plan.fix})`}, at character ${plan.at + 1} of ${JSON.stringify(text.trim().slice(0, 200))}`;
    return fixed({ kind, answer: isError ? 'error' : 'unknown', because, cited: [], found: 0, files: 0 });
  }
  const searcher = grepSearcher(plan, MOST_CITED);
  return {
    kind,
    wants: (path) => searcher.searches(path),
    look({ path, bytes }): Searched | null {
      const { selected, matches, errors } = searcher.search({ path, bytes });
      if (selected === 0 && errors.length === 0) return null;
      const cited = matches.map((match) => ({
        path,
        line: match.line,
        column: match.column ?? 1,
        text: match.text.trim().slice(0, 200),
      }));
      return { selected, cited, errors };
    },
    conclude(looked, files, { paths, links }): CheckResult {
      const selected = looked.reduce((sum, { value }) => sum + value.selected, 0);
      const errors = [...looked.flatMap(({ value }) => value.errors), ...searcher.problems(paths)];
      const cited = looked.flatMap(({ value }) => value.cited).slice(0, MOST_CITED);
      const result = (answer: CheckResult['answer'], because: string): CheckResult => ({
        kind,
        answer,
        because,
        cited,
        found: selected,
        files,
      });
      const [warning] = plan.warnings;
      const command = text.trim().replace(/\s+/g, ' ').slice(0, 200);
      const said = `${selected === 0 ? 'no line is' : selected === 1 ? 'one line is' : `${selected} lines are`} selected in ${files} ${files === 1 ? 'file' : 'files'}${warning === undefined ? '' : `; ${warning}`}`;
      if (plan.output === 'nothing' && selected > 0) return result(plan.inverted ? 'fail' : 'pass', said);
      const followed = searcher.follows(links);
      if (followed !== null) return result('unknown', `unsupported: -R would follow the link ${followed} (use -r)`);
      if (errors.length > 0) return result('error', `${said}, and grep would fail: ${errors[0]}`);
      if (files === 0) return result('error', `looks at nothing, no file of the tree is searched: ${command}`);
      return result(
        selected > 0 === plan.inverted ? 'fail' : 'pass',
        `${said}${plan.inverted ? ', and none is allowed' : ''}: ${command}`,
      );
    },
  };
}

function fixed(result: CheckResult): Check<Searched> {
  return { kind: result.kind, wants: () => false, look: () => null, conclude: () => result };
}
