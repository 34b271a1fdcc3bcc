import type { Call } from './calls.js';
/**
 * Whether a call is the one a pattern names. The call counts under its name as written and under every name its imports give it.
 *
 * - Parts are parted by dots; a module's path (`crypto/md5`, `github.com/a/b`) is one part.
 * - One part (`eval`, `createHash`) is the whole name: `re.eval` is another.
 * - Several parts match the whole name or its last parts: `crypto.createHash` is `this.crypto.createHash`, too, not `mycrypto.createHash`.
 * - `*` as a part stands for one part or more (`*.execute`: on whatever; `crypto.*`: whatever of it), within a part for any characters.
 * - `::`, `->` and `\` part names as dots do, and at the beginning mean nothing: `Digest::MD5.hexdigest`, `\Foo\Bar::baz`.
 * - `()` and `[]` behind a part need not be written: `cursor.execute` is `db.cursor().execute`.
 */
export declare function matchCall(call: Pick<Call, 'name' | 'resolved' | 'anyCase'>, pattern: string): boolean;
/** A name with dots for every sign that parts names. */
export declare function dotted(name: string): string;
