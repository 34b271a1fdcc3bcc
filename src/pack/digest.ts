import { hash } from 'node:crypto';

/** Lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** What `sha256sum -c` reads: every file but the list itself, by name. */
export function checksums(files: ReadonlyMap<string, Uint8Array>, except: string): string {
  return [...files]
    .filter(([name]) => name !== except)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');
}
