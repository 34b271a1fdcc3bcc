import { IMPACT_FACTORS, type ImpactFactor, type ImpactFactorId, type ImpactLevel, type ImpactRating } from '../model/impact.js';

/** From where a factor is raised, and from where high. */
export type Thresholds = Record<ImpactFactorId, { raised: number; high: number }>;

/**
 * History first: what was edited and repaired often, by many, is where the next repair lies (docs/performance.md has how well each
 * factor tells). The number of files that a change reaches over any number of steps is no factor: it says how a repository is built,
 * not how risky a change is.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  'past-edits': { raised: 20, high: 60 },
  'past-fixes': { raised: 6, high: 20 },
  authors: { raised: 6, high: 15 },
  'direct-dependents': { raised: 10, high: 40 },
  'public-surface': { raised: 1, high: 5 },
  'sensitive-paths': { raised: 1, high: 4 },
  'ai-unreviewed': { raised: 50, high: 400 },
  size: { raised: 200, high: 800 },
  'broken-imports': { raised: 1, high: 1 },
};

/** A factor's value and the file that decides it. */
export type Measured = Record<ImpactFactorId, { value: number | null; path?: string | null }>;

/**
 * `high`: a broken import, two high factors, or one high and two raised. `moderate`: one high, or two raised. `low` otherwise.
 * @param isKnown false: too little could be followed to rate anything
 */
export function rate(measured: Measured, thresholds: Thresholds, isKnown: boolean): ImpactRating {
  const factors = IMPACT_FACTORS.map((id): ImpactFactor => {
    const { value, path = null } = measured[id];
    const { raised, high } = thresholds[id];
    const level = value === null ? 'unknown' : value >= high ? 'high' : value >= raised ? 'raised' : 'ordinary';
    return { id, value, raised, high, level, path };
  });
  return { level: isKnown ? levelOf(factors) : 'insufficient-evidence', factors };
}

function levelOf(factors: readonly ImpactFactor[]): ImpactLevel {
  const high = factors.filter(({ level }) => level === 'high');
  const raised = factors.filter(({ level }) => level === 'raised').length;
  if (high.some(({ id }) => id === 'broken-imports') || high.length >= 2 || (high.length === 1 && raised >= 2)) return 'high';
  return high.length === 1 || raised >= 2 ? 'moderate' : 'low';
}
