import { hash } from 'node:crypto';
import { canonicalJson } from './canonical.js';
import { catalogue, modelFamilies } from './catalog/index.js';
import type { Config } from './config.js';
import { FileMatcher } from './match/files.js';
import { Gate } from './match/gate.js';
import { Matcher } from './match/matcher.js';

/** The rules in force. What is slow to build is built when first needed. */
export interface Rules {
  readonly known: typeof catalogue;
  readonly config: Config | undefined;
  readonly matcher: Matcher;
  readonly gate: Gate;
  readonly files: FileMatcher;
  readonly digest: string;
}

/** SHA-256 of everything that decides what matches: two reports with the same digest used the same rules. */
export function rulesDigest(known: typeof catalogue = catalogue): string {
  return `sha256:${hash('sha256', canonicalJson({ ...known, modelFamilies }), 'hex')}`;
}

export function rulesOf(config: Config | undefined): Rules {
  const known = { ...catalogue, tools: [...catalogue.tools, ...(config?.tools ?? [])] };
  const matcher = once(() => new Matcher(catalogue, config));
  const gate = once(() => new Gate(known, matcher()));
  const files = once(() => new FileMatcher(catalogue, config));
  const digest = once(() => rulesDigest(known));
  return {
    known,
    config,
    get matcher() {
      return matcher();
    },
    get gate() {
      return gate();
    },
    get files() {
      return files();
    },
    get digest() {
      return digest();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
