import { hash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/canonical.js';
import { parseJson } from '../../src/json.js';
import type { Verification, VerificationStepId } from '../../src/model/pack.js';
import type { RepoReport, Report } from '../../src/model/report.js';
import { checksums } from '../../src/pack/digest.js';
import { NAMES } from '../../src/pack/names.js';
import { verifyPack } from '../../src/pack/verify.js';
import { type Files, readZip, writeZip } from '../../src/pack/zip.js';
import { only, tempRepo } from '../helpers/repo.js';
import { fullScene, type Material, materialOf, packOf, smallScene } from './scene.js';

let full: Material;
let small: Material;
beforeAll(async () => {
  const [one, two] = [tempRepo(), tempRepo()];
  try {
    fullScene(one);
    smallScene(two);
    [full, small] = [await materialOf(one), await materialOf(two)];
  } finally {
    one.remove();
    two.remove();
  }
});

const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

/** With the checksums that the files have now. */
const sealed = (files: Files): Uint8Array => writeZip(new Map(files).set(NAMES.sums, Buffer.from(checksums(files, NAMES.sums))));

const statuses = ({ steps }: Verification): Record<string, string> =>
  Object.fromEntries(steps.map(({ id, status }) => [id, status]));
const failedIn = (bytes: Uint8Array): string | null => {
  const failed = verifyPack(bytes).steps.find(({ status }) => status === 'failed');
  return failed === undefined ? null : failed.id;
};

describe('a pack as it was made', () => {
  it('is verified, and what the file cannot show is not checked', () => {
    const verification = verifyPack(packOf(full).bytes);
    expect(verification.steps.filter(({ status }) => status === 'failed')).toEqual([]);
    expect(verification.outcome).toBe('verified');
    expect(verification.report).toMatchObject({ result: 'fail', commits: 6 });
    expect(statuses(verification)).toMatchObject({
      verdict: 'ok',
      boundary: 'ok',
      records: 'not-checked',
      contents: 'not-checked',
      repository: 'not-checked',
      signature: 'not-checked',
    });
  });

  it('shows the parts of a gate that the test is about', () => {
    const { findings, evidence, requirements, inventory, impact } = only(full.checked.report);
    expect([...new Set(findings.filter(({ answer }) => answer === 'fail').map(({ check }) => check))].sort()).toEqual([
      'disclosure',
      'forbidden-forms',
      'hidden-unicode',
      'inventory-answers',
      'inventory-approval',
      'policy-change',
      'requirements',
    ]);
    expect(evidence.some(({ kind }) => kind === 'note')).toBe(true);
    expect([requirements, inventory, impact].every((part) => part !== undefined)).toBe(true);
  });
});

/** Forged so that everything around it agrees: the writer itself wrote it. */
describe('a forgery that agrees with itself is refused', () => {
  type Change = (report: Report & { repos: [RepoReport] }, material: Material) => Partial<Material> | undefined;

  const forge = (change: Change, from: Material = full): Uint8Array => {
    const material = structuredClone(from);
    const more = change(material.checked.report as Report & { repos: [RepoReport] }, material) ?? {};
    return packOf({ ...material, ...more }).bytes;
  };

  const cases: [string, VerificationStepId, Change][] = [
    [
      'the verdict turned',
      'verdict',
      (report) => {
        report.result = 'pass';
      },
    ],
    [
      'the reasons emptied',
      'verdict',
      (report) => {
        report.reasons = [];
      },
    ],
    [
      'a finding removed, and the verdict with it',
      'findings',
      (report) => {
        const [repo] = report.repos;
        repo.findings = repo.findings.filter(({ check }) => check !== 'disclosure');
        report.reasons = report.reasons.filter((reason) => reason !== 'disclosure');
      },
    ],
    [
      'every fail removed',
      'findings',
      (report) => {
        const [repo] = report.repos;
        repo.findings = repo.findings.filter(({ answer }) => answer !== 'fail');
        Object.assign(report, { result: 'pass', reasons: [] });
      },
    ],
    [
      'a finding made a note',
      'findings',
      ({ repos: [repo] }) => {
        const [finding] = repo.findings.filter(({ check }) => check === 'forbidden-forms');
        Object.assign(finding ?? {}, { severity: 'note' });
      },
    ],
    [
      'a finding about hidden characters removed',
      'findings',
      ({ repos: [repo] }) => {
        repo.findings = repo.findings.filter(({ check }) => check !== 'hidden-unicode');
      },
    ],
    [
      'a control that fails made to hold, without its finding',
      'findings',
      ({ repos: [repo] }) => {
        repo.findings = repo.findings.filter(({ check }) => check !== 'requirements');
      },
    ],
    [
      'a finding invented',
      'findings',
      ({ repos: [repo] }) => {
        const [first] = repo.findings;
        if (first !== undefined) repo.findings.push({ ...first, id: 'disclosure:0' });
      },
    ],
    [
      'a looser threshold',
      'findings',
      ({ repos: [repo] }) => {
        repo.policy.failOn = 'none';
      },
    ],
    [
      'a setting shown that the policy does not have',
      'findings',
      ({ repos: [repo] }) => {
        const setting = repo.policy.settings?.find(({ key }) => key === 'policy.disclosure.require');
        Object.assign(setting ?? {}, { value: 'none' });
      },
    ],
    [
      'the settings left out',
      'findings',
      ({ repos: [repo] }) => {
        repo.policy.settings = [];
      },
    ],
    [
      'evidence removed',
      'attribution',
      ({ repos: [repo] }) => {
        const [first] = repo.evidence;
        repo.evidence = repo.evidence.slice(1);
        for (const commit of repo.commits) commit.evidence = commit.evidence.filter((id) => id !== first?.id);
      },
    ],
    [
      'a commit with evidence left out',
      'attribution',
      ({ repos: [repo] }) => {
        const gone = repo.commits.pop();
        repo.evidence = repo.evidence.filter(({ commit }) => commit !== gone?.id);
      },
    ],
    [
      'an attribution softened',
      'attribution',
      ({ repos: [repo] }) => {
        const commit = repo.commits.find(({ attribution }) => attribution === 'declared');
        Object.assign(commit ?? {}, { attribution: 'suspected' });
      },
    ],
    [
      'a quote reworded',
      'attribution',
      ({ repos: [repo] }) => {
        const item = repo.evidence.find(({ quote }) => quote?.includes('Claude'));
        Object.assign(item ?? {}, { quote: 'Reviewed-by: Ann' });
      },
    ],
    [
      'another author',
      'attribution',
      ({ repos: [repo] }) => {
        const [commit] = repo.commits;
        if (commit !== undefined) commit.author.name = 'Mallory';
      },
    ],
    [
      'evidence invented for a commit without any',
      'attribution',
      ({ repos: [repo] }) => {
        const item = repo.evidence.find(({ kind }) => kind === 'co-author');
        if (item !== undefined) repo.evidence.push({ ...item, id: `${item.commit}#9` });
      },
    ],
    [
      'other rules under the same version',
      'attribution',
      (report) => {
        report.tool.rulesDigest = `sha256:${'0'.repeat(64)}`;
      },
    ],
    [
      'totals edited',
      'totals',
      ({ repos: [repo] }) => {
        repo.totals.byAttribution.declared--;
        repo.totals.byAttribution.none++;
      },
    ],
    [
      'tools edited',
      'totals',
      ({ repos: [repo] }) => {
        repo.tools = [];
      },
    ],
    ['a commit dropped', 'range', (_, { commits }) => ({ commits: commits.slice(1) })],
    [
      'a commit dropped, and the counts with it',
      'range',
      ({ repos: [repo] }, { commits }) => {
        repo.totals.commits--;
        repo.range.commits--;
        return {
          commits: commits.filter(({ id }) => id === repo.range.head || repo.commits.every((commit) => commit.id !== id)),
        };
      },
    ],
    [
      'the head dropped, and the counts with it',
      'range',
      ({ repos: [repo] }, { commits }) => {
        repo.totals.commits--;
        repo.range.commits--;
        return { commits: commits.filter(({ id }) => id !== repo.range.head) };
      },
    ],
    [
      'a dropped commit called unread',
      'range',
      ({ repos: [repo] }, { commits }) => {
        const [gone] = commits.splice(0, 1);
        repo.totals.commits--;
        repo.range.commits--;
        return { unread: [{ id: gone?.id ?? '', why: 'missing' as const }] };
      },
    ],
    [
      'a dropped commit called too large',
      'range',
      (_, { commits }) => {
        const gone = commits.find(({ id }) => full.checked.report.repos[0]?.commits.every((commit) => commit.id !== id));
        return {
          commits: commits.filter(({ id }) => id !== gone?.id),
          unread: [{ id: gone?.id ?? '', why: 'too-large' as const }],
        };
      },
    ],
    [
      'the base swapped for a commit of the range',
      'range',
      ({ repos: [repo] }) => {
        repo.range.base = repo.commits.at(-1)?.id ?? null;
      },
    ],
    [
      'the base swapped for a commit of elsewhere',
      'range',
      ({ repos: [repo] }) => {
        repo.range.base = 'f'.repeat(40);
      },
    ],
    [
      'the base and what is said of it swapped, but not where the range begins',
      'range',
      ({ repos: [repo] }) => {
        Object.assign(repo.range, { base: 'f'.repeat(40), mergeBase: 'f'.repeat(40) });
        repo.policy.commit = 'f'.repeat(40);
      },
    ],
    [
      'a range without its base',
      'range',
      ({ repos: [repo] }) => {
        repo.range.base = null;
      },
    ],
    [
      'another tree of the head',
      'range',
      ({ repos: [repo] }) => {
        repo.range.headTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
      },
    ],
    [
      'the bytes of a commit edited',
      'commits',
      (_, { commits }) => ({
        commits: commits.map(({ id, bytes }) => ({
          id,
          bytes: Buffer.from(Buffer.from(bytes).toString('latin1').replace('Claude', 'Cloude'), 'latin1'),
        })),
      }),
    ],
    [
      'the policy edited',
      'inputs',
      (_, { checked }) => {
        checked.inputs = checked.inputs.map((input) =>
          input.role === 'policy' ? { ...input, bytes: Buffer.from('version: 1\n') } : input,
        );
        return undefined;
      },
    ],
    [
      'the policy left out',
      'inputs',
      (_, { checked }) => {
        checked.inputs = checked.inputs.filter(({ role }) => role !== 'policy');
        return undefined;
      },
    ],
    [
      'the policy left out, and not named',
      'attribution',
      ({ repos: [repo] }, { checked }) => {
        checked.inputs = checked.inputs.filter(({ role }) => role !== 'policy');
        Object.assign(repo.policy, { source: null, digest: null });
        return undefined;
      },
    ],
    [
      'the approval of a tool invented',
      'findings',
      ({ repos: [repo] }) => {
        repo.findings = repo.findings.filter(({ check }) => check !== 'inventory-approval');
      },
    ],
    [
      'an inventory edited, and its digest with it',
      'findings',
      ({ repos: [repo] }, { checked }) => {
        const input = checked.inputs.find(({ role }) => role === 'inventory');
        const bytes = Buffer.from(
          Buffer.from(input?.bytes ?? '')
            .toString()
            .replace('Head of engineering', 'Nobody'),
        );
        if (input !== undefined) input.bytes = bytes;
        if (repo.inventory !== undefined) repo.inventory.digest = `sha256:${sha256(bytes)}`;
        return undefined;
      },
    ],
    [
      'the report of another command',
      'report',
      (report) => {
        report.command = 'scan';
      },
    ],
  ];

  it.each(cases)('%s: at %s', (what, step, change) => {
    // Without an own tool the policy decides nothing of the rules, so leaving it out is first seen where settings count.
    expect(failedIn(forge(change))).toBe(what === 'the policy left out, and not named' ? 'findings' : step);
  });

  it('of the files around the report', () => {
    const files = (): Files => new Map(readZip(packOf(full).bytes) as Files);
    const changed = (name: string, text: string): Uint8Array => sealed(files().set(name, Buffer.from(text)));
    expect(failedIn(sealed(files()))).toBe(null);
    expect(failedIn(changed(NAMES.summary, '### AI provenance: PASS\n'))).toBe('manifest');
    expect(failedIn(changed('extra.txt', 'x'))).toBe('manifest');
    expect(failedIn(changed('inputs/notes.yaml', 'x'))).toBe('manifest');
    expect(failedIn(changed(NAMES.evidence, ''))).toBe('manifest');
    expect(failedIn(changed(NAMES.report, '{}'))).toBe('report');
    expect(failedIn(changed(NAMES.report, `${'['.repeat(1_000_000)}`))).toBe('report');
    expect(failedIn(changed(NAMES.manifest, '{}'))).toBe('manifest');
    const without = files();
    without.delete(NAMES.commits);
    expect(failedIn(sealed(without))).toBe('manifest');
    const unlisted = files().set('extra.txt', Buffer.from('x'));
    expect(failedIn(writeZip(unlisted))).toBe('checksums');
  });

  it.each([NAMES.summary, NAMES.findings, NAMES.readme, NAMES.evidence, NAMES.impact])('%s changed, and listed so', (name) => {
    const files = new Map(readZip(packOf(full).bytes) as Files);
    const bytes = Buffer.from('PASS\n');
    files.set(name, bytes);
    const parsed = parseJson(files.get(NAMES.manifest) ?? Buffer.alloc(0));
    const manifest =
      'document' in parsed
        ? (parsed.document.value as { files: { path: string; size: number; sha256: string }[] })
        : { files: [] };
    const row = manifest.files.find(({ path }) => path === name);
    Object.assign(row ?? {}, { size: bytes.length, sha256: sha256(bytes) });
    files.set(NAMES.manifest, Buffer.from(`${canonicalJson(manifest, 2)}\n`));
    expect(failedIn(sealed(files))).toBe(name === NAMES.evidence || name === NAMES.impact ? 'copies' : 'renderings');
  });

  it('a base further on, with everything said of it, is at best not checked', () => {
    const bytes = forge(({ repos: [repo] }) => {
      repo.range.base = 'f'.repeat(40);
      repo.policy.commit = 'f'.repeat(40);
      return undefined;
    });
    expect(statuses(verifyPack(bytes))).toMatchObject({ range: 'ok', boundary: 'not-checked' });
  });

  it('by another version is at best verified in part', () => {
    const bytes = forge((report) => {
      report.tool.version = '9.9.9';
      return undefined;
    });
    const verification = verifyPack(bytes);
    expect(verification.outcome).toBe('in-part');
    expect(statuses(verification)).toMatchObject({ renderings: 'not-checked', findings: 'not-checked', verdict: 'ok' });
  });
});

describe('one byte', () => {
  it('changed anywhere is refused', () => {
    const { bytes } = packOf(small);
    const taken: string[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const before = bytes[at] ?? 0;
      for (const mask of [0x01, 0x80, 0xff]) {
        bytes[at] = before ^ mask;
        if (verifyPack(bytes).outcome !== 'refused') taken.push(`${at} ^ ${mask}`);
      }
      bytes[at] = before;
    }
    expect(taken).toEqual([]);
    expect(verifyPack(bytes).outcome).toBe('verified');
  }, 180_000);

  it('too few, at every length, is refused', () => {
    const { bytes } = packOf(small);
    for (let length = 0; length < bytes.length; length++) expect(verifyPack(bytes.subarray(0, length)).outcome).toBe('refused');
  });

  it('too many is refused', () => {
    const { bytes } = packOf(small);
    for (let byte = 0; byte < 256; byte++) {
      expect(verifyPack(Buffer.concat([bytes, Buffer.from([byte])])).outcome).toBe('refused');
      expect(verifyPack(Buffer.concat([Buffer.from([byte]), bytes])).outcome).toBe('refused');
    }
  });
});

describe('hostile contents', () => {
  it('never throw, whatever stands in the files', () => {
    const base = readZip(packOf(small).bytes) as Files;
    const name = fc.constantFrom(...[...base.keys()].filter((key) => key !== NAMES.sums));
    const text = fc.oneof(
      fc.json().map((json) => Buffer.from(json)),
      fc.uint8Array({ maxLength: 300 }),
      fc.tuple(name, fc.nat(), fc.string()).map(([from, at, insert]) => {
        const bytes = Buffer.from(base.get(from) ?? '');
        const where = at % (bytes.length + 1);
        return Buffer.concat([bytes.subarray(0, where), Buffer.from(insert), bytes.subarray(where)]);
      }),
    );
    fc.assert(
      fc.property(name, text, (file, bytes) => {
        const files = new Map(base);
        files.set(file, bytes);
        const same = Buffer.compare(bytes, base.get(file) ?? Buffer.alloc(0)) === 0;
        expect(verifyPack(sealed(files)).outcome).toBe(same ? 'verified' : 'refused');
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it('of any value in the report never throw', () => {
    const report = JSON.stringify(small.checked.report);
    const places = [...report.matchAll(/"(?:[^"\\]|\\.)*"|\b\d+\b|\bnull\b|\btrue\b|\bfalse\b/g)].map(({ index, 0: found }) => ({
      index,
      found,
    }));
    const value = fc.constantFrom(
      'null',
      '-1',
      '1e308',
      '""',
      '"\\ud800"',
      '[]',
      '{}',
      '{"__proto__":1}',
      '"constructor"',
      '"toString"',
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), value, ({ index, found }, other) => {
        const text = report.slice(0, index) + other + report.slice(index + found.length);
        let bytes: Uint8Array;
        try {
          bytes = packOf({ ...small, checked: { ...small.checked, report: JSON.parse(text) } }).bytes;
        } catch {
          return; // Not even our writer takes it.
        }
        expect(['verified', 'refused', 'in-part']).toContain(verifyPack(bytes).outcome);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
