import type { Ecosystem } from '../../model/requirement.js';
import { type Check, type CheckResult, MOST_CITED } from '../check.js';
import { type DependencyFact, normaliseName, satisfiesAtLeast } from '../dependencies/index.js';

interface DependencyScope {
  ecosystem: Ecosystem;
  name: string | string[];
  state: 'present' | 'absent';
  at_least?: string;
  runtime_only?: boolean;
}

/** A package is among those that manifests and lockfiles name, in a version that will do; or none of these is. */
export function dependencyCheck(check: DependencyScope): Check<never> {
  const kind = 'dependency';
  const names = (typeof check.name === 'string' ? [check.name] : check.name).map((name) => normaliseName(check.ecosystem, name));
  return {
    kind,
    wants: () => false,
    look: () => null,
    conclude(_, __, tree): CheckResult {
      const { packages, unread: all } = tree.dependencies();
      const unread = all.filter(({ ecosystem }) => ecosystem === check.ecosystem);
      const ours = packages.filter(({ ecosystem }) => ecosystem === check.ecosystem);
      const found = ours.filter(({ name, scope }) => names.includes(name) && (!check.runtime_only || scope !== 'dev'));
      const files = new Set(ours.map(({ path }) => path)).size;
      const result = (answer: CheckResult['answer'], because: string, cited: readonly DependencyFact[]): CheckResult => ({
        kind,
        answer,
        because,
        cited: cited.slice(0, MOST_CITED).map(({ path, line, column, name, version, constraint }) => ({
          path,
          line,
          column,
          text: `${name} ${version ?? constraint ?? ''}`.trim().slice(0, 200),
        })),
        found: cited.length,
        files,
      });
      const named = `${names.join(' or ')} (${check.ecosystem})`;
      const unsure =
        unread.length > 0
          ? `; ${unread.length} ${unread.length === 1 ? 'place' : 'places'} could not be read, the first in ${unread[0]?.path}`
          : '';
      if (files === 0 && unread.length === 0)
        return result('not-applicable', `the tree names no packages of ${check.ecosystem}`, []);
      if (check.state === 'absent') {
        if (found.length > 0) return result('fail', `${named} is a dependency`, found);
        return unread.length > 0
          ? result('unknown', `no ${named} was seen${unsure}`, [])
          : result('pass', `no ${named} among ${ours.length} packages`, []);
      }
      if (found.length === 0)
        return result(unread.length > 0 ? 'unknown' : 'fail', `no ${named} among ${ours.length} packages${unsure}`, []);
      const least = check.at_least;
      if (least === undefined) return result('pass', `${named} is a dependency`, found);
      const tooOld = found.filter((fact) => satisfiesAtLeast(fact, least) === 'no');
      if (tooOld.length > 0) return result('fail', `${named} is older than ${least}`, tooOld);
      const open = found.filter((fact) => satisfiesAtLeast(fact, least) === 'unknown');
      // A lockfile answers what a manifest leaves open.
      if (open.length === found.length)
        return result('unknown', `whether ${named} is at least ${least} cannot be told from what is written`, open);
      return result('pass', `${named} is at least ${least}`, found);
    },
  };
}
