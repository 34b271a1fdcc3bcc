import { languageOf } from '../match/language.js';
import type { ChangedPath } from '../model/impact.js';
import { sameTokens } from './cosmetic.js';
import { touchedDeclarations } from './declarations.js';
import type { CodeGraph } from './graph.js';
import type { CodeTree } from './language.js';
import { impactLanguageOf, isConfig } from './languages/index.js';

/** One path that a change touches, as git tells it. */
export interface GivenChange {
  path: string;
  from?: string;
  status: 'added' | 'deleted' | 'modified' | 'renamed' | 'type-changed';
  before: { mode: string; id: string } | null;
  after: { mode: string; id: string } | null;
}

/** Both versions of a changed file; null where it is no text, too large, not in the clone, or not there. */
export interface Versions {
  before: string | null;
  after: string | null;
}

const SUBMODULE = '160000';
const LINK = '120000';

/** What kind of change each path is, and whether it can reach anything. */
export function describeChange(
  change: GivenChange,
  versions: Versions,
  base: CodeTree | null,
  head: CodeGraph,
): Omit<ChangedPath, 'dependents' | 'lines' | 'ai' | 'generated'> {
  const { path, from, before, after } = change;
  const language = languageOf(path);
  const status = statusOf(change);
  const row = impactLanguageOf(path);
  const isRead =
    row !== null &&
    (head.tree.facts(head.tree.index(path)) ?? (base ?? head.tree).facts((base ?? head.tree).index(from ?? path))) != null;
  const sameContent = before !== null && after !== null && before.id === after.id;
  const isEdit = status === 'modified' && versions.before !== null && versions.after !== null && language !== null;
  const cosmetic = isEdit && !sameContent && sameTokens(versions.before ?? '', versions.after ?? '', language) === 'equal';
  return {
    path,
    ...(from === undefined ? {} : { from }),
    status,
    language,
    cosmetic,
    followed: isRead || isConfig(path) || isLink(change) || isNamed(path, head) ? 'graph' : 'history',
    declarations: cosmetic ? [] : isEdit ? declarationsOf(path, versions, base, head) : null,
  };
}

function statusOf({ status, before, after }: GivenChange): ChangedPath['status'] {
  if (before?.mode === SUBMODULE || after?.mode === SUBMODULE) return 'submodule';
  return status === 'modified' && before !== null && before.id === after?.id ? 'mode-changed' : status;
}

/** Links and settings are read for where they make imports lead. */
function isLink({ before, after }: GivenChange): boolean {
  return (after ?? before)?.mode === LINK;
}

/** A file that no reader knows can still be named by one that some reader does. */
function isNamed(path: string, { tree, starts }: CodeGraph): boolean {
  const file = tree.index(path);
  return file >= 0 && (starts[file + 1] ?? 0) > (starts[file] ?? 0);
}

function declarationsOf(path: string, { before, after }: Versions, base: CodeTree | null, head: CodeGraph): string[] | null {
  const old = base?.facts(base.index(path)) ?? null;
  const now = head.tree.facts(head.tree.index(path));
  if (old === null || now === null || before === null || after === null) return null;
  return touchedDeclarations({ text: before, facts: old }, { text: after, facts: now });
}
