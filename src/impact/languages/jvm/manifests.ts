/** A library as a build file names it. */
export interface Coordinate {
  group: string;
  artifact: string;
}

const MANIFEST = /(?:^|\/)(?:pom\.xml|[^/]*\.gradle|[^/]*\.gradle\.kts|[^/]*\.versions\.toml)$/;

export function isManifest(path: string): boolean {
  return MANIFEST.test(path);
}

/** Libraries that a pom.xml, Gradle script or version catalog names. Whatever else the text is, it is passed over. */
export function coordinatesIn(text: string): Coordinate[] {
  const found: Coordinate[] = [];
  const add = (group = '', artifact = ''): void => {
    if (PART.test(group) && PART.test(artifact)) found.push({ group, artifact });
  };
  for (const [, group, artifact] of text.matchAll(
    /<groupId>([^<]{1,200})<\/groupId>\s{0,200}<artifactId>([^<]{1,200})<\/artifactId>/g,
  ))
    add(group?.trim(), artifact?.trim());
  for (const [, group, artifact] of text.matchAll(/["']([\w.-]{2,100}):([\w.-]{1,100})(?::[^"'\n]{0,100})?["']/g))
    add(group, artifact);
  for (const [, group, artifact] of text.matchAll(
    /\bgroup\s{0,9}[:=]\s{0,9}["']([\w.-]{2,100})["'],\s{0,20}name\s{0,9}[:=]\s{0,9}["']([\w.-]{1,100})["']/g,
  ))
    add(group, artifact);
  return found;
}

const PART = /^[\w.-]+$/;

/** Packages that do not begin as the group they are published under. */
const PUBLISHED: readonly (readonly [prefix: string, group: string, artifact?: string])[] = [
  ['com.google.common', 'com.google.guava', 'guava'],
  ['com.google.gson', 'com.google.code.gson', 'gson'],
  ['com.google.protobuf', 'com.google.protobuf'],
  ['com.fasterxml.jackson', 'com.fasterxml.jackson.core'],
  ['com.fasterxml.jackson', 'com.fasterxml.jackson.datatype'],
  ['com.fasterxml.jackson', 'com.fasterxml.jackson.dataformat'],
  ['com.fasterxml.jackson', 'com.fasterxml.jackson.module'],
  ['edu.umd.cs.findbugs.annotations', 'com.github.spotbugs', 'spotbugs-annotations'],
  ['io.reactivex', 'io.reactivex.rxjava2'],
  ['io.reactivex.rxjava3', 'io.reactivex.rxjava3'],
  ['jakarta.persistence', 'jakarta.persistence'],
  ['javax.annotation', 'com.google.code.findbugs', 'jsr305'],
  ['javax.inject', 'javax.inject', 'javax.inject'],
  ['kotlinx', 'org.jetbrains.kotlinx'],
  ['lombok', 'org.projectlombok', 'lombok'],
  ['okhttp3', 'com.squareup.okhttp3'],
  ['okio', 'com.squareup.okio'],
  ['org.apache.commons.cli', 'commons-cli', 'commons-cli'],
  ['org.apache.commons.codec', 'commons-codec', 'commons-codec'],
  ['org.apache.commons.io', 'commons-io', 'commons-io'],
  ['org.apache.commons.lang', 'commons-lang', 'commons-lang'],
  ['org.apache.commons.logging', 'commons-logging', 'commons-logging'],
  ['org.hibernate', 'org.hibernate.orm'],
  ['org.jetbrains.annotations', 'org.jetbrains', 'annotations'],
  ['org.junit', 'junit', 'junit'],
  ['org.junit.jupiter', 'org.junit.jupiter'],
  ['org.objectweb.asm', 'org.ow2.asm'],
  ['reactor', 'io.projectreactor'],
  ['retrofit2', 'com.squareup.retrofit2'],
];

/** Platform packages go by their own names. */
const PLATFORM =
  /^(?:java|javax|jdk|sun|com\.sun|kotlin|scala|groovy|android|dalvik|org\.w3c\.dom|org\.xml\.sax|org\.ietf\.jgss)(?:\.|$)/;
/** Organisations of many projects: their names say little. */
const WIDE =
  /^(?:org\.apache\.commons|org\.springframework|org\.apache|org\.eclipse|org\.jboss|com\.google|com\.fasterxml\.jackson|com\.amazonaws|software\.amazon\.awssdk|com\.squareup|io\.quarkus|org\.jetbrains)(?:\.|$)/;

/** Names of the packages that an import may come from, as build files spell them: `group:artifact`. */
export class Libraries {
  readonly #artifacts = new Map<string, Set<string>>();
  readonly #prefixes = new Map<string, Set<string>>();
  readonly #known = new Map<string, readonly string[]>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) for (const { group, artifact } of coordinatesIn(text)) this.#add(group, artifact);
    for (const [prefix, group, artifact] of PUBLISHED) {
      const artifacts = [...(this.#artifacts.get(group) ?? [])].filter((one) => artifact === undefined || one === artifact);
      for (const one of artifacts) this.#under(prefix, `${group}:${one}`);
    }
  }

  #add(group: string, artifact: string): void {
    const known = this.#artifacts.get(group);
    if (known === undefined) this.#artifacts.set(group, new Set([artifact]));
    else known.add(artifact);
    this.#under(group, `${group}:${artifact}`);
  }

  #under(prefix: string, coordinate: string): void {
    const known = this.#prefixes.get(prefix);
    if (known === undefined) this.#prefixes.set(prefix, new Set([coordinate]));
    else known.add(coordinate);
  }

  /**
   * What an import from outside of the tree needs. A build file does not say which packages a library holds: of those whose group begins
   * the import as the longest does, those share most of their name with it.
   */
  of(specifier: string): readonly string[] {
    const name = packageOf(specifier);
    let known = this.#known.get(name);
    if (known === undefined) {
      known = PLATFORM.test(name) && !this.#isDeclared(name) ? [name] : this.#find(name);
      this.#known.set(name, known);
    }
    return known;
  }

  #isDeclared(name: string): boolean {
    return this.#longest(name) !== null;
  }

  #longest(name: string): readonly string[] | null {
    for (let cut = name.length; cut > 0; cut = name.lastIndexOf('.', cut - 1)) {
      const found = this.#prefixes.get(name.slice(0, cut));
      if (found !== undefined) return [...found];
    }
    return null;
  }

  #find(name: string): readonly string[] {
    const found = this.#longest(name);
    if (found === null) return [plausible(name)];
    const words = new Set(name.split('.'));
    const score = (coordinate: string): number =>
      coordinate
        .slice(coordinate.indexOf(':') + 1)
        .split(/[.-]/)
        .filter((word) => words.has(word)).length;
    const best = Math.max(...found.map(score));
    return found.filter((coordinate) => score(coordinate) === best).sort();
  }
}

/** The package of an import: its parts before the first that begins with a capital. */
function packageOf(specifier: string): string {
  const parts = specifier.split('.');
  const type = parts.findIndex((part) => part === '*' || /^[A-Z_$]/.test(part));
  const own = type < 0 ? parts.slice(0, -1) : parts.slice(0, type);
  return own.join('.') || specifier;
}

/** Without a manifest: the organisation, and its project where it has many. */
function plausible(name: string): string {
  const parts = name.split('.');
  const wide = WIDE.exec(name)?.[0].replace(/\.$/, '').split('.').length;
  const length = wide !== undefined ? wide + 1 : 2;
  return parts.slice(0, length).join('.');
}
