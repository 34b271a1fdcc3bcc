import type { Report } from '../model/report.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { renderNdjson } from './ndjson.js';
import { renderText } from './text.js';

/** Formats depend on the Report and nothing else. */
export const reporters = {
  text: (report: Report) => renderText(report),
  json: renderJson,
  ndjson: renderNdjson,
  md: renderMarkdown,
} satisfies Record<string, (report: Report) => string>;

export type Format = keyof typeof reporters;
export const FORMATS = Object.keys(reporters) as Format[];
