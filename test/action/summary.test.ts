import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSummary, summaryOfError, withinBytes } from '../../src/action/summary.js';
import { ProvenanceError } from '../../src/errors.js';
import { tempFolder } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';

const removed = removedAfterEach();
const MAX = 1024 * 1024;

describe('a text that is too long', () => {
  it('is cut at a line, in bytes, and says so', () => {
    const rows = Array.from({ length: 100 }, (_, n) => `${n} ${'ä'.repeat(20)}`);
    const cut = withinBytes(rows.join('\n'), 1000);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(1000);
    expect(cut).toMatch(/^0 ä+\n1 ä+\n[\s\S]*The rest did not fit into the summary; the report has all of it\.\n$/);
    expect(cut).not.toContain('</details>');
    expect(cut.split('\n').every((row) => row === '' || rows.includes(row) || row.startsWith('The rest'))).toBe(true);
  });

  it('leaves nothing open, and is nothing where no line fits', () => {
    const cut = withinBytes(`<details>\n${'x\n'.repeat(1000)}</details>\n`, 500);
    expect(cut).toMatch(/^<details>\nx\n[\s\S]*x\n\n<\/details>\n\nThe rest/);
    expect(withinBytes('x'.repeat(1000), 500)).toBe('');
    expect(withinBytes('short\n', 500)).toBe('short\n');
  });
});

describe('the step summary', () => {
  it('never grows over what GitHub takes, and keeps room for the last line', () => {
    const path = join(removed(tempFolder()).path, 'summary');
    writeFileSync(path, 'before\n');
    const summary = openSummary(path);
    let limit = 0;
    const problem = summary.add((room) => {
      limit = room;
      return 'a line of text\n'.repeat(100_000);
    });
    expect(problem).toBeNull();
    const size = readFileSync(path).length;
    expect(limit).toBeGreaterThan(MAX - 10_000);
    expect(size).toBeLessThanOrEqual(limit + 7);
    expect(summary.addLast('\nthe pack\n')).toBeNull();
    expect(readFileSync(path, 'utf8')).toMatch(/the pack\n$/);
    expect(readFileSync(path).length).toBeLessThan(MAX);
  });

  it('of an error quotes nothing that is alive', () => {
    const error = new ProvenanceError('bad-document', 'x.yml is wrong\n  x.yml:2:1 <img src=x> @octocat [a](http://b)', {
      fix: '`rm` <b>',
    });
    const text = summaryOfError(error);
    expect(text).toMatch(/^### AI provenance: INCOMPLETE\n\nx\\\.yml is wrong\n\n- x\\\.yml\\:2\\:1 /);
    expect(text).not.toMatch(/<img|<b>|(?<!\\|&#64;)@octocat|(?<!\\)\[a/);
    expect(summaryOfError(new TypeError('no'))).toContain('Internal error: no');
  });
});
