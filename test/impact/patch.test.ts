import { describe, expect, it } from 'vitest';
import { parsePatch } from '../../src/impact/patch.js';

const lines = (...text: string[]): string => `${text.join('\n')}\n`;

describe('a unified diff', () => {
  it('names files as git writes them', () => {
    expect(
      parsePatch(
        lines(
          'diff --git a/src/a.ts b/src/a.ts',
          'index 1..2 100644',
          '--- a/src/a.ts',
          '+++ b/src/a.ts',
          '@@ -1,2 +1,3 @@',
          ' one',
          '-two',
          '+three',
          '+four',
          'diff --git a/new.ts b/new.ts',
          'new file mode 100644',
          '--- /dev/null',
          '+++ b/new.ts',
          '@@ -0,0 +1 @@',
          '+x',
          'diff --git a/old.ts b/old.ts',
          'deleted file mode 100644',
          '--- a/old.ts',
          '+++ /dev/null',
          '@@ -1 +0,0 @@',
          '-x',
          'diff --git a/from.ts b/to.ts',
          'similarity index 100%',
          'rename from from.ts',
          'rename to to.ts',
        ),
      ),
    ).toEqual([
      { path: 'src/a.ts', status: 'modified', added: 2, deleted: 1 },
      { path: 'new.ts', status: 'added', added: 1, deleted: 0 },
      { path: 'old.ts', status: 'deleted', added: 0, deleted: 1 },
      { path: 'to.ts', from: 'from.ts', status: 'renamed', added: 0, deleted: 0 },
    ]);
  });

  it('is counted by its hunks: a changed line that looks like a header is none', () => {
    expect(
      parsePatch(
        lines(
          '--- a/x.sql',
          '+++ b/x.sql',
          '@@ -1,2 +1,2 @@',
          '--- a/evil',
          '+++ b/evil',
          ' diff --git a/c b/c',
          '\\ No newline at end of file',
        ),
      ),
    ).toEqual([{ path: 'x.sql', status: 'modified', added: 1, deleted: 1 }]);
  });

  it('may come from diff -u, with times and without prefixes', () => {
    expect(parsePatch(lines('--- x.c\t2026-01-01 00:00:00', '+++ x.c\t2026-01-02 00:00:00', '@@ -1 +1 @@', '-a', '+b'))).toEqual([
      { path: 'x.c', status: 'modified', added: 1, deleted: 1 },
    ]);
  });

  it('quotes names: spaces, tabs, bytes that are not ASCII', () => {
    expect(
      parsePatch(
        lines(
          'diff --git "a/\\303\\244 b\\t.ts" "b/\\303\\244 b\\t.ts"',
          '--- "a/\\303\\244 b\\t.ts"',
          '+++ "b/\\303\\244 b\\t.ts"',
          '@@ -1 +1 @@',
          '-a',
          '+b',
        ),
      ),
    ).toEqual([{ path: 'ä b\t.ts', status: 'modified', added: 1, deleted: 1 }]);
    expect(parsePatch('diff --git a/x y b/x y\nold mode 100644\nnew mode 100755\n')).toMatchObject([
      { path: 'x y', status: 'modified' },
    ]);
  });

  it('that is none gives nothing, in linear time', () => {
    expect(parsePatch('')).toEqual([]);
    expect(parsePatch('hello\n@@ -1,5 +1,5 @@\n+a\n')).toEqual([]);
    const before = performance.now();
    parsePatch(`diff --git ${'a/b '.repeat(250_000)}\n`);
    parsePatch('@@ -1,999999999 +1,999999999 @@\n'.repeat(30_000));
    parsePatch(`diff --git "${'\\'.repeat(500_000)}`);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
