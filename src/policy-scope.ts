import type { Finding } from './model/finding.js';
import type { PolicySettings } from './model/policy.js';
import { globs } from './requirements/globs.js';

/** A finding about a file that the policy leaves out stays visible and decides nothing. */
export function withinScope(found: readonly Finding[], { scope: { paths, ignore } }: PolicySettings): Finding[] {
  const isWithin = globs(paths);
  const isIgnored = globs(ignore);
  return found.map((finding) => {
    const { path, check } = finding;
    const isOut = SCOPED.has(check) && path !== '' && (!isWithin(path) || isIgnored(path));
    return isOut ? { ...finding, severity: 'note' } : finding;
  });
}

/** Checks of files as such; what a control or a document is about, it says itself. */
const SCOPED: ReadonlySet<Finding['check']> = new Set(['hidden-unicode', 'provenance-documents']);
