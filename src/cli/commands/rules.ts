import { canonicalJson } from '../../canonical.js';
import { catalogue } from '../../catalog/index.js';
import { loadConfig } from '../../config.js';
import { ProvenanceError } from '../../errors.js';
import { nearest } from '../../nearest.js';
import { line, safeJson } from '../../reports/escape.js';
import { rulesDigest } from '../../rules.js';
import { rootOf } from '../../world/index.js';
import { styleFor } from '../style.js';
import { run as explainRule } from './explain.js';

interface Options {
  repo?: string;
  json?: boolean;
  config?: string;
  color?: boolean;
}

export async function run(tool: string | undefined, options: Options): Promise<void> {
  const config = await loadConfig(rootOf(options.repo), options.config);
  const tools = [...catalogue.tools, ...(config?.tools ?? [])];
  if (tool !== undefined) {
    if (!tools.some(({ id }) => id === tool)) {
      const near = nearest(
        tool,
        tools.map(({ id }) => id),
      );
      throw new ProvenanceError('usage', `${JSON.stringify(tool)} is not a known tool`, {
        fix: near === null ? 'ai-provenance rules lists them' : `did you mean ${near}?`,
      });
    }
    return explainRule(tool, options);
  }
  const { conventions, declarations } = catalogue;
  if (options.json) {
    const digest = rulesDigest({ ...catalogue, tools });
    process.stdout.write(`${safeJson(canonicalJson({ rulesDigest: digest, tools, conventions, declarations }, 2))}\n`);
    return;
  }
  const style = styleFor(process.stdout, options);
  const width = Math.max(...tools.map(({ id }) => id.length));
  const rows = [...tools]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, vendor, kind, signatures }) => {
      const scopes = [...new Set(signatures.map(({ scope }) => scope))].join(', ');
      return `  ${id.padEnd(width)}  ${kind.padEnd(8)}  ${line(vendor === name ? name : `${name}, ${vendor}`, 60)}${scopes === '' ? '' : style.faint(`  ${scopes}`)}`;
    });
  const signatures = tools.reduce((sum, { signatures: all }) => sum + all.length, 0);
  process.stdout.write(
    [
      style.strong(
        `${tools.length} tools, ${signatures} signatures, ${conventions.length} shared trailers, ${declarations.length} declarations`,
      ),
      style.faint(`rules digest ${rulesDigest({ ...catalogue, tools })}`),
      '',
      style.strong(`  ${'Tool'.padEnd(width)}  ${'Kind'.padEnd(8)}  Name, vendor; where its signatures stand`),
      ...rows,
      '',
      style.faint('One tool in full: ai-provenance rules <tool>. One rule: ai-provenance explain <rule>.'),
      '',
    ].join('\n'),
  );
}
