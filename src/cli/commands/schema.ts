import attestation from '../../../schemas/ai-attestation.schema.json' with { type: 'json' };
import inventory from '../../../schemas/ai-inventory.schema.json' with { type: 'json' };
import commit from '../../../schemas/commit.schema.json' with { type: 'json' };
import config from '../../../schemas/config.schema.json' with { type: 'json' };
import packManifest from '../../../schemas/pack-manifest.schema.json' with { type: 'json' };
import report from '../../../schemas/report.schema.json' with { type: 'json' };
import requirements from '../../../schemas/security-requirements.schema.json' with { type: 'json' };
import { ProvenanceError } from '../../errors.js';
import { nearest } from '../../nearest.js';

const SCHEMAS: Record<string, object> = {
  report,
  config,
  commit,
  'pack-manifest': packManifest,
  'ai-attestation': attestation,
  'ai-inventory': inventory,
  'security-requirements': requirements,
};

export function run(name: string | undefined): void {
  if (name === undefined) {
    process.stdout.write(
      `${Object.entries(SCHEMAS)
        .map(([key, schema]) => `${key.padEnd(24)}${'title' in schema ? schema.title : ''}`)
        .join('\n')}\n`,
    );
    return;
  }
  const schema = Object.hasOwn(SCHEMAS, name) ? SCHEMAS[name] : undefined;
  if (schema === undefined) {
    const near = nearest(name, Object.keys(SCHEMAS));
    throw new ProvenanceError('usage', `there is no schema ${JSON.stringify(name)}`, {
      fix: near === null ? `known: ${Object.keys(SCHEMAS).join(', ')}` : `did you mean ${near}?`,
    });
  }
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
}
