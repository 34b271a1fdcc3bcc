import type { Evidence, EvidenceKind } from '../model/evidence.js';
import type { Claim } from './claim.js';

/** Evidence of a commit before it has an id. */
export type Sighting = Omit<Evidence, 'id' | 'assertedBy' | 'commit'>;

export const QUOTE_LIMIT = 500;

/** A sighting in the making; `key` is the trailer key it came from. */
export type Draft = Sighting & { key?: string };

export function draft(claim: Claim, kind: EvidenceKind, role: NonNullable<Claim['role']>, quote: string): Draft {
  return {
    kind,
    quote: quote.slice(0, QUOTE_LIMIT),
    signature: claim.signature,
    tool: claim.tool,
    ...(claim.model === undefined ? {} : { model: claim.model }),
    role,
    strength: claim.strength,
    ...(claim.because === undefined ? {} : { because: claim.because }),
  };
}

export function denial(signature: string, strength: 'strong' | 'weak', quote: string): Draft {
  return { kind: 'denial', signature, strength, quote: quote.slice(0, QUOTE_LIMIT) };
}

export function weaken(sighting: Draft, because: NonNullable<Sighting['because']>): Draft {
  if (sighting.kind === 'denial') return sighting;
  sighting.strength = 'weak';
  sighting.because = because;
  return sighting;
}

/** A sighting that makes a commit `declared`. */
export function counts(sighting: Sighting): boolean {
  return (
    sighting.strength !== 'weak' && sighting.kind !== 'denial' && sighting.kind !== 'anomaly' && sighting.role !== 'reviewer'
  );
}

export function publicPart({ key: _, ...sighting }: Draft): Sighting {
  return sighting;
}

export function unique(found: Draft[]): Draft[] {
  if (found.length < 2) return found;
  const seen = new Set<string>();
  return found.filter((sighting) => {
    const key = JSON.stringify([sighting.kind, sighting.signature, sighting.tool, sighting.model, sighting.role, sighting.quote]);
    return !seen.has(key) && seen.add(key);
  });
}
