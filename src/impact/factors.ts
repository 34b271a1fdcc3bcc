import type { ChangedPath, ImpactReport } from '../model/impact.js';
import type { CoChange, PastCommit } from './co-change.js';
import { isProgram } from './coverage.js';
import type { Measured } from './rating.js';
import { testKindOf } from './test-files.js';
import { SENSITIVE } from './touched.js';

/** The values of the factors, and the file that decides each. */
export function measure(report: Omit<ImpactReport, 'rating'>, history: CoChange): Measured {
  const moving = report.changed.filter(({ cosmetic, generated }) => !cosmetic && !generated);
  const most = (value: (one: ChangedPath) => number): { value: number; path: string | null } => {
    let best: { value: number; path: string | null } = { value: 0, path: null };
    for (const one of moving) {
      const found = value(one);
      if (found > best.value) best = { value: found, path: one.path };
    }
    return best;
  };
  // Tests, lockfiles and release notes change with everything: their past says nothing about what they go with.
  const past = ({ path, from }: ChangedPath): PastCommit[] =>
    isProgram(path) && testKindOf(path) === null ? history.of(from ?? path) : [];
  const unknown = { value: null };
  const sensitive = new Set(
    report.surfaces
      .filter(({ surface }) => SENSITIVE.has(surface))
      .flatMap(({ changed }) => changed.filter((path) => testKindOf(path) === null)),
  );
  const hasHistory = history.size > 0;
  return {
    'past-edits': hasHistory ? most((one) => past(one).length) : unknown,
    'past-fixes': hasHistory ? most((one) => past(one).filter(({ fix }) => fix).length) : unknown,
    authors: hasHistory ? most((one) => new Set(past(one).map(({ author }) => author)).size) : unknown,
    'direct-dependents': most(({ dependents }) => dependents),
    'public-surface': {
      value: report.entryPoints.filter(({ distance }) => distance === 0).length,
      path: report.entryPoints[0]?.distance === 0 ? report.entryPoints[0].file : null,
    },
    'sensitive-paths': { value: sensitive.size, path: [...sensitive][0] ?? null },
    'ai-unreviewed':
      report.provenance === null ? unknown : { ...most(({ ai }) => ai?.unreviewed ?? 0), value: report.provenance.unreviewed },
    size: moving.some(({ lines }) => lines !== null)
      ? { ...most(linesOf), value: moving.reduce((sum, one) => sum + linesOf(one), 0) }
      : unknown,
    'broken-imports': { value: report.broken.length, path: report.broken[0]?.path ?? null },
  };
}

function linesOf({ lines }: ChangedPath): number {
  return lines === null ? 0 : lines.added + lines.deleted;
}
