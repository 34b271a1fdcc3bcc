import type { AttestationReport } from '../../model/attestation.js';
import type { RepoReport, Report } from '../../model/report.js';
import type { Tool } from '../../model/tool.js';
export declare const CYCLONEDX_VERSIONS: readonly ['1.6', '1.7'];
export type CycloneDxVersion = (typeof CYCLONEDX_VERSIONS)[number];
export interface CycloneDxInput {
    tool: Report['tool'];
    repo: RepoReport;
    attestation: AttestationReport;
    /** What the attestation says of governance, which nobody can check in git. Null: not read. */
    governance: {
        engine: string | null;
        proofBundleUrl: string | null;
    } | null;
    /** Rows of the catalogue, for the names and vendors of the tools. */
    tools: readonly Tool[];
    specVersion: CycloneDxVersion;
}
/**
 * A CycloneDX document about the AI tools and models behind a repository, with the attestation as a declaration that was checked against
 * git (`CycloneDX/specification: schema/bom-1.6.schema.json`, ECMA-424). It lists no dependencies and says so in `compositions`.
 *
 * A share stands in it only when git was read completely, and then it is what git says, whatever the file claims. The serial number and
 * the time follow from the content.
 */
export declare function renderCycloneDx(input: CycloneDxInput): string;
