import type { Analysis, Check } from '../model/check.js';
import type { Finding } from '../model/finding.js';
import { isOpen, nothing, passes } from './answer.js';

export const provenanceDocuments: Check = {
  id: 'provenance-documents',
  section: 'attestation',
  title: 'Other provenance documents',
  why: 'A signed receipt or a notice beside the code is evidence only when it holds what it claims.',
  fix: 'ask the tool or the provider that wrote the document for a correct one',
  reads: ['attestation'],
  run({ repo, found }: Analysis): Finding[] {
    const own = found.filter(({ check }) => check === 'provenance-documents');
    const count = repo.documents?.length ?? 0;
    if (count === 0 && own.length === 0) return [nothing('provenance-documents', 'no-file')];
    return isOpen(own) ? own : [passes('provenance-documents', 'documents-in-order', { files: count }), ...own];
  },
};
