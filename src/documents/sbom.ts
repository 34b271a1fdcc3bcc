import type { ComponentFacts, DocumentProblem, ProvenanceDocument } from '../model/document.js';
import type { PlacedDocument } from '../yaml.js';
import { type ComponentClaim, claimProblems, percentageOf, type Said } from './component-claim.js';
import { bounded, isRecord, malformedAt, member, type Path, problemAt, shown, unsignedState } from './problem.js';

/**
 * The AI properties of components in an SBOM (`Korext/supply-chain-attestation`: SPEC.md 7): CycloneDX custom properties, SPDX 2
 * annotations of the type OTHER. Nothing else of the SBOM is read or judged.
 */
const NAMES = {
  'korext:ai_percentage': 'percentage',
  'korext:governance_tier': 'tier',
  'korext:attestation_source': 'source',
} as const satisfies Record<string, keyof ComponentClaim>;

export function isCycloneDx(value: unknown): boolean {
  return member(value, 'bomFormat') === 'CycloneDX';
}

export function isSpdx(value: unknown): boolean {
  return typeof member(value, 'spdxVersion') === 'string';
}

/** A property as one component has it. */
interface Property {
  name: string;
  said: Said;
}

interface Component {
  path: Path;
  properties: Property[];
  problems: DocumentProblem[];
}

/** Custom properties came with CycloneDX 1.3; 1.7 still has them as they were. */
export function readCycloneDx(document: PlacedDocument, path: string): ProvenanceDocument {
  return read(document, path, 'cyclonedx', 'specVersion', /^1\.[3-7]$/, () => [
    ...cycloneDxComponents(document, member(document.value, 'components'), ['components']),
    ...cycloneDxComponents(document, [member(member(document.value, 'metadata'), 'component')], ['metadata', 'component']),
  ]);
}

/** SPDX 3 has another shape altogether. */
export function readSpdx(document: PlacedDocument, path: string): ProvenanceDocument {
  return read(document, path, 'spdx', 'spdxVersion', /^SPDX-2\.[23]$/, () => spdxComponents(document));
}

function read(
  document: PlacedDocument,
  path: string,
  format: 'cyclonedx' | 'spdx',
  versionName: string,
  known: RegExp,
  components: () => Component[],
): ProvenanceDocument {
  const declared = member(document.value, versionName);
  const version = shown(declared);
  if (typeof declared !== 'string' || !known.test(declared)) {
    const problem = problemAt(document, [versionName], 'unknown-version', { format: 'software bill of materials', version });
    return { format, path, version, state: 'unknown-version', facts: null, problems: [problem] };
  }
  const found = components().filter(({ properties, problems }) => properties.length + problems.length > 0);
  const claims = found.map(({ properties }) => claimOf(properties));
  const problems = found.flatMap(({ path: at, properties, problems: own }, index) => [
    ...own,
    ...repeated(properties).map(({ name, said }) => problemAt(document, said.path, 'said-twice', { name })),
    ...claimProblems(document, claims[index] ?? claimOf([])).map((problem) => ({
      ...problem,
      subject: nameAt(document, at, problem),
    })),
  ]);
  const facts: ComponentFacts = {
    components: found.length,
    assisted: claims.filter(({ percentage }) => percentage !== null && (percentageOf(percentage.value) ?? 0) > 0).length,
  };
  return { format, path, version, state: unsignedState(problems), facts, problems: bounded(problems) };
}

function repeated(properties: readonly Property[]): Property[] {
  const seen = new Set<string>();
  return properties.filter(({ name }) => seen.size === seen.add(name).size);
}

/** The name of the component beside the field, as a reader of an SBOM looks for it. */
function nameAt(document: PlacedDocument, path: Path, problem: DocumentProblem): string {
  const component = path.reduce<unknown>(
    (at, step) => (Array.isArray(at) ? at[Number(step)] : member(at, String(step))),
    document.value,
  );
  const name = shown(member(component, 'name'));
  return name === null ? problem.subject : `${problem.subject} of ${name}`;
}

function claimOf(properties: readonly Property[]): ComponentClaim {
  const claim: ComponentClaim = { percentage: null, tier: null, source: null };
  for (const { name, said } of properties) {
    const key = Object.hasOwn(NAMES, name) ? NAMES[name as keyof typeof NAMES] : null;
    if (key !== null) claim[key] ??= said;
  }
  return claim;
}

/** Components nest; the reader of the file has bounded how deep. */
function cycloneDxComponents(document: PlacedDocument, list: unknown, path: Path): Component[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((component, index) => {
    const at = path.at(-1) === 'component' ? path : [...path, index];
    const properties: Property[] = [];
    const problems: DocumentProblem[] = [];
    rows(member(component, 'properties')).forEach((property, place) => {
      const name = member(property, 'name');
      if (typeof name !== 'string' || !Object.hasOwn(NAMES, name)) return;
      const value = member(property, 'value');
      const valuePath = [...at, 'properties', place, 'value'];
      if (typeof value === 'string') properties.push({ name, said: { value, path: valuePath } });
      else problems.push(malformedAt(document, valuePath, `the value of ${name} must be a string`));
    });
    const inner = cycloneDxComponents(document, member(component, 'components'), [...at, 'components']);
    return [{ path: at, properties, problems }, ...inner];
  });
}

function spdxComponents(document: PlacedDocument): Component[] {
  return rows(member(document.value, 'packages')).map((entry, index) => {
    const path = ['packages', index];
    const properties = rows(member(entry, 'annotations')).flatMap((annotation, place) => {
      const comment = member(annotation, 'annotationComment');
      const at = [...path, 'annotations', place, 'annotationComment'];
      return typeof comment === 'string' ? pairs(comment, at) : [];
    });
    return { path, properties, problems: [] };
  });
}

/** `korext:ai_percentage=0.0; korext:governance_tier=NONE` */
function pairs(comment: string, path: Path): Property[] {
  return comment.split(';').flatMap((pair) => {
    const [name = '', ...rest] = pair.split('=');
    if (!Object.hasOwn(NAMES, name.trim())) return [];
    return [{ name: name.trim(), said: { value: rest.join('=').trim(), path } }];
  });
}

function rows(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map((row) => (isRecord(row) ? row : {})) : [];
}
