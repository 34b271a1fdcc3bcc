import type { Problem } from '../yaml.js';

/**
 * Files copied out of web pages have lost their indentation or kept HTML tags; what a YAML parser says of them helps nobody. Adds what
 * a person can do, at the line where the damage begins.
 */
export function brokenCopyHint(bytes: Uint8Array, problems: readonly Problem[]): Problem[] {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').split(/\r?\n/, MOST_LINES);
  const tag = lines.findIndex((line) => HTML_TAG.test(line));
  const flat = lines.findIndex((line, index) => FIELD.test(line) && /^- +id:/.test(lines[index - 1] ?? ''));
  return [
    ...problems,
    ...(flat < 0
      ? []
      : [
          {
            line: flat + 1,
            column: 1,
            message: 'the lines of this control have lost their indentation, as in a file copied from a web page',
            fix: 'indent every line below "- id:" by two spaces, and the text below "|" by two more',
          },
        ]),
    ...(tag < 0
      ? []
      : [
          {
            line: tag + 1,
            column: (lines[tag]?.search(HTML_TAG) ?? 0) + 1,
            message: `an HTML tag (${HTML_TAG.exec(lines[tag] ?? '')?.[0]}) stands in the file`,
            fix: 'remove the tags, and copy the file from its source rather than from a web page',
          },
        ]),
  ];
}

const MOST_LINES = 5000;
const HTML_TAG = /<\/?(?:ul|ol|li|p|br|div|span|code|pre|em|strong|h[1-6]|a)\b[^<>]{0,200}>/i;
const FIELD = /^(?:name|requirement|implementation|verification|severity|owner):/;
