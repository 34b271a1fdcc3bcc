import { FIXTURE_FOLDERS } from '../catalog/markers.js';
import type { Signature, Tool } from '../model/tool.js';
import { UNSPECIFIED } from './claim.js';
import { hiddenIn, type Readership } from './hidden.js';
import { languageFacts } from './language.js';
import { MarkerReader } from './markers.js';
import type { Catalogue, ForeignTools } from './matcher.js';
import { indexNames } from './names.js';
import { PathIndex } from './paths.js';
import { type CompilePattern, compileOwn } from './pattern.js';
import { PersonMatcher } from './person.js';
import { markerBytes, prefilterOf } from './prefilter.js';
import type { Sighting } from './sighting.js';
import { ValueReader } from './value.js';

/** What the bytes of one file say. */
export interface FileReading {
  /** No text; looked into only where a tool would read it as instructions. */
  binary: boolean;
  /** A pointer of Git LFS: the content is elsewhere. */
  lfs: boolean;
  /** So much of it looks like a hidden character that it was not searched to its end. */
  cut: boolean;
  sightings: Sighting[];
}

const FIXTURE = new RegExp(FIXTURE_FOLDERS, 'i');
/** Files that are run though their language is data. */
const WORKFLOW =
  /^\.(?:github\/workflows|circleci|buildkite|woodpecker|gitea\/workflows|forgejo\/workflows)\/|(?:^|\/)(?:action\.ya?ml|\.gitlab-ci\.yml|azure-pipelines\.yml|bitbucket-pipelines\.yml|\.travis\.yml|\.pre-commit-config\.yaml|package\.json)$/;
/** What is no text and therefore no instruction, whatever folder it lies in. */
const NOT_TEXT =
  /\.(?:png|jpe?g|gif|webp|ico|icns|bmp|pdf|zip|gz|tgz|bz2|xz|zst|jar|wasm|so|dll|dylib|exe|woff2?|ttf|otf|mp[34]|mov|webm|wav|ogg|sqlite3?|db|bin|pyc|class)$/i;
const SNIFFED_BYTES = 8000;
/** git-lfs/git-lfs: docs/spec.md, "The Pointer". */
const LFS_POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]{1,200}\n){0,12}oid sha256:[0-9a-f]{64}\nsize \d+\n?$/;

/** Finds what the catalogue knows in the files of a tree. Pure: the same path and bytes give the same sightings. */
export class FileMatcher {
  readonly #files = new PathIndex<{ tool: string; signature: string }>();
  readonly #instructions = new PathIndex<true>();
  readonly #markers: MarkerReader;
  /**
   * One regular expression for `git grep -i -P` over bytes (`LC_ALL=C`): every file of which {@link read} says anything has a line that
   * it matches. The same source compiles in JavaScript, for text with one character a byte.
   */
  readonly prefilter: string;

  constructor(catalogue: Catalogue, foreign: ForeignTools = { tools: [], compile: compileOwn }) {
    const tools = [...catalogue.tools, ...foreign.tools];
    const compilerOf = (tool: Tool): CompilePattern => (foreign.tools.includes(tool) ? foreign.compile : compileOwn);
    for (const { id, signatures } of tools) this.#addFiles(id, signatures);
    this.#addFiles(UNSPECIFIED, catalogue.agentFiles);
    const names = indexNames(tools);
    const persons = new PersonMatcher(tools, names, compilerOf);
    const values = new ValueReader(names, persons);
    const candidate = markerBytes(catalogue.markers, tools, true);
    this.#markers = new MarkerReader(catalogue.markers, tools, compilerOf, { names, persons, values }, candidate);
    this.prefilter = prefilterOf(catalogue.markers, tools);
  }

  #addFiles(tool: string, signatures: readonly Signature[]): void {
    for (const row of signatures) {
      if (row.scope !== 'file') continue;
      for (const path of row.paths) this.#files.add(path, { tool, signature: row.id });
      for (const path of row.instructions ?? []) this.#instructions.add(path, true);
    }
  }

  /**
   * The tools that a file at this path configures or instructs, one sighting a tool; always weak, it says nothing of who wrote what.
   * A file that belongs to a tool is not also counted for tools in general. Test data counts for nothing.
   */
  configured(path: string): Sighting[] {
    const found = this.#files.of(path);
    if (found.length === 0 || FIXTURE.test(path)) return [];
    const byTool = new Map(found.reverse().map(({ tool, signature }) => [tool, signature]));
    if (byTool.size > 1) byTool.delete(UNSPECIFIED);
    return [...byTool]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([tool, signature]) => ({ kind: 'agent-file', path, signature, tool, strength: 'weak' }));
  }

  /** Whether a tool reads the file at this path as instructions ("Rules File Backdoor", Pillar Security 2025). */
  instructs(path: string): boolean {
    return this.#instructions.of(path).length > 0 && !NOT_TEXT.test(path);
  }

  /**
   * Markers and hidden characters in the file's bytes, in the order of its lines. Never throws, takes time linear in the length, and
   * reports a bounded number of each.
   */
  read(path: string, bytes: Buffer): FileReading {
    const encoding = byteOrder(bytes);
    const binary = encoding === null && bytes.subarray(0, SNIFFED_BYTES).includes(0);
    // One odd byte must not take instructions out of sight.
    if (binary && !this.instructs(path)) return { binary, lfs: false, cut: false, sightings: [] };
    const text =
      encoding === null ? bytes.toString('latin1') : Buffer.from(fromUtf16(bytes, encoding), 'utf8').toString('latin1');
    if (LFS_POINTER.test(text)) return { binary: false, lfs: true, cut: false, sightings: [] };
    const hidden = hiddenIn(path, text, this.#readership(path, text));
    const sightings = [...this.#markers.read(path, text), ...hidden.sightings].sort(byPlace);
    if (encoding === null) return { binary, lfs: false, cut: hidden.cut, sightings };
    // Nor must two: not everybody who reads them heeds the mark of another encoding.
    const plain = this.instructs(path) ? hiddenIn(path, bytes.toString('latin1'), 'instructions') : NOTHING_HIDDEN;
    const both = [...inUtf16(sightings, text), ...plain.sightings].sort(byPlace);
    return { binary, lfs: false, cut: hidden.cut || plain.cut, sightings: both };
  }

  #readership(path: string, text: string): Readership {
    if (this.instructs(path)) return 'instructions';
    const language = languageFacts(path);
    const isRun = language?.kind === 'programming' || language?.template === true || WORKFLOW.test(path);
    return isRun || (language === null && text.startsWith('#!')) ? 'code' : 'prose';
  }
}

const NOTHING_HIDDEN: ReturnType<typeof hiddenIn> = { sightings: [], cut: false };

function byPlace(a: Sighting, b: Sighting): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

type Utf16 = 'le' | 'be';

function byteOrder(bytes: Buffer): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'be' : null;
}

function fromUtf16(bytes: Buffer, order: Utf16): string {
  const even = Buffer.from(bytes.subarray(2, 2 + Math.floor((bytes.length - 2) / 2) * 2));
  return (order === 'le' ? even : even.swap16()).toString('utf16le');
}

/** Offsets count bytes of the file as it is. */
function inUtf16(sightings: Sighting[], text: string): Sighting[] {
  let counted = 0;
  let offset = 2;
  return sightings.map((sighting) => {
    const at = sighting.offset ?? 0;
    offset += 2 * Buffer.from(text.slice(counted, at), 'latin1').toString('utf8').length;
    counted = at;
    return { ...sighting, offset };
  });
}
