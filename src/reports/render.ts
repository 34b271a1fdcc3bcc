import type { Report, ReportCommand } from '../model/report.js';
import { renderAttestationMarkdown, renderAttestationText } from './attestation.js';
import { renderGateText } from './gate.js';
import { renderGateMarkdown } from './gate-markdown.js';
import { renderImpactText } from './impact.js';
import { renderImpactMarkdown } from './impact-markdown.js';
import { renderInventoryMarkdown, renderInventoryText } from './inventory.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { PLAIN, type Style } from './layout.js';
import { renderMarkdown } from './markdown.js';
import { renderRequirementsMarkdown, renderRequirementsText } from './requirements.js';
import { renderSarif } from './sarif.js';
import { renderText } from './text.js';

/** Forms that every report can take, whatever asked for it. */
export const RENDER_FORMATS = ['text', 'md', 'json', 'sarif', 'junit'] as const;
export type RenderFormat = (typeof RENDER_FORMATS)[number];

/** What people read is about what was asked. */
const TELLERS: Record<ReportCommand, { text: (report: Report, style: Style) => string; md: (report: Report) => string }> = {
  scan: { text: renderText, md: renderMarkdown },
  check: { text: renderGateText, md: (report) => renderGateMarkdown(report) },
  attestation: { text: renderAttestationText, md: renderAttestationMarkdown },
  inventory: { text: renderInventoryText, md: renderInventoryMarkdown },
  requirements: { text: renderRequirementsText, md: renderRequirementsMarkdown },
  impact: { text: renderImpactText, md: renderImpactMarkdown },
};

/** A report in any form. One that does not say what asked is told as a scan. */
export function render(report: Report, format: RenderFormat, style: Style = PLAIN): string {
  const { text, md } = TELLERS[report.command ?? 'scan'];
  switch (format) {
    case 'text':
      return text(report, style);
    case 'md':
      return md(report);
    case 'json':
      return renderJson(report);
    case 'sarif':
      return renderSarif(report);
    case 'junit':
      return renderJunit(report);
  }
}
