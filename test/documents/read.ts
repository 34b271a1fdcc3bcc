import { documentFindings } from '../../src/documents/findings.js';
import type { ReceiptKeys } from '../../src/documents/gitjob.js';
import { type DocumentContext, readDocument } from '../../src/documents/index.js';
import type { ProvenanceDocument } from '../../src/model/document.js';
import { FINDING_WORDS } from '../../src/reports/words.js';

const NO_KEYS: ReceiptKeys = { given: [], repository: [] };

export function bytesOf(content: unknown): Uint8Array {
  return content instanceof Uint8Array
    ? content
    : Buffer.from(typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

/** Reads a document that must be recognised; what is not given is not known. */
export function read(path: string, content: unknown, context: Partial<DocumentContext> = {}): ProvenanceDocument {
  const found = readDocument(path, bytesOf(content), { keys: NO_KEYS, verified: null, contentOf: () => null, ...context });
  if (found === null) throw new Error(`${path} was not recognised`);
  return found;
}

/** Findings as `line:column severity subject: sentence`. */
export function told(document: ProvenanceDocument): string[] {
  return documentFindings([document]).map(({ answer, code, column, line, severity, subject, values }) => {
    const said = FINDING_WORDS[code](values ?? {});
    return `${line}:${column} ${answer}/${severity}${subject === undefined ? '' : ` ${subject}`}: ${said}`;
  });
}
