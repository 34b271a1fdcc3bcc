import { entriesOf, itemsOf, member, type Place, type ValueDocument, type ValueNode } from './tree.js';

export interface ActionUse extends Place {
  /** As written: `owner/name/path@ref`, `./path`, `docker://image`. */
  text: string;
  action: string;
  ref: string | null;
  /**
   * A tag and a branch look alike; one that begins like a version is called a tag. `expression` is what only a run could tell.
   */
  kind: 'sha' | 'tag' | 'branch' | 'local' | 'docker' | 'expression';
  /** The digest of an image, where it has one. */
  digest: string | null;
}

/** Every `uses:` of a workflow or of an action's own steps (docs.github.com, "Workflow syntax", `jobs.<id>.steps[*].uses`). */
export function usesOf(document: ValueDocument): ActionUse[] {
  if (document.format !== 'workflow') return [];
  return document.roots.flatMap((root) => {
    const jobs = entriesOf(member(root, 'jobs')).map(([, { value }]) => value);
    const owners = [...jobs, ...[member(root, 'runs')].filter((runs) => runs !== undefined)];
    return owners
      .flatMap((owner) => [owner, ...itemsOf(member(owner, 'steps'))])
      .flatMap((owner) => useOf(member(owner, 'uses')));
  });
}

function useOf(node: ValueNode | undefined): ActionUse[] {
  if (node?.kind === 'expression') {
    return [
      { text: node.text, action: node.text, ref: null, kind: 'expression', digest: null, line: node.line, column: node.column },
    ];
  }
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return [];
  const text = node.value.trim();
  const place = { line: node.line, column: node.column };
  if (text.startsWith('./') || text.startsWith('../'))
    return [{ text, action: text, ref: null, kind: 'local', digest: null, ...place }];
  if (text.startsWith('docker://')) {
    const [action = text, digest] = text.split('@', 2);
    return [{ text, action, ref: null, kind: 'docker', digest: digest ?? null, ...place }];
  }
  const at = text.indexOf('@');
  const ref = at === -1 ? null : text.slice(at + 1);
  return [{ text, action: at === -1 ? text : text.slice(0, at), ref, kind: kindOf(ref), digest: null, ...place }];
}

function kindOf(ref: string | null): ActionUse['kind'] {
  if (ref === null) return 'branch';
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref)) return 'sha';
  return /^(?:refs\/tags\/|v?\d)/.test(ref) ? 'tag' : 'branch';
}
