import type { CitedLine } from '../../model/requirement.js';
import type { Check, CheckResult, SourceFile } from '../check.js';
import { globs } from '../globs.js';
import { compilePattern } from '../pattern.js';

/** A file exists, and a section in it. */
export function fileExists({ path, section }: { path: string | string[]; section?: string }): Check<CitedLine> {
  const kind = 'file_exists';
  const patterns = typeof path === 'string' ? [path] : path;
  const wanted = globs(patterns);
  const heading = section === undefined ? null : compilePattern(section);
  return {
    kind,
    wants: wanted,
    look(file): CitedLine | null {
      if (heading === null) return { path: file.path, line: 1, column: 1, text: file.lines[0]?.trim().slice(0, 200) ?? '' };
      return sectionIn(file, heading);
    },
    conclude(looked, files): CheckResult {
      const cited = looked.map(({ value }) => value).slice(0, 5);
      const named = patterns.join(' or ');
      const because =
        files === 0
          ? `there is no ${named}`
          : looked.length === 0
            ? `no section ${JSON.stringify(section)} in ${named}`
            : section === undefined
              ? `${cited[0]?.path} exists`
              : `${cited[0]?.path} has the section`;
      return { kind, answer: looked.length > 0 ? 'pass' : 'fail', because, cited, found: looked.length, files };
    },
  };
}

/** A heading of a text (Markdown, reStructuredText, AsciiDoc) or a key of a data file. */
function sectionIn(file: SourceFile, heading: ReturnType<typeof compilePattern>): CitedLine | null {
  const isHeading = (line: string, next: string): boolean =>
    /^\s{0,3}(?:#{1,6}\s|=+\s|-?\s*["']?[\w .-]+["']?\s*:)/.test(line) || /^(?:=+|-+|~+)\s*$/.test(next);
  for (const [index, line] of file.lines.entries()) {
    if (!isHeading(line, file.lines[index + 1] ?? '') || !heading.test(Buffer.from(line))) continue;
    return { path: file.path, line: index + 1, column: 1, text: line.trim().slice(0, 200) };
  }
  return null;
}
