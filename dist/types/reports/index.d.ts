import type { Report } from '../model/report.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown.js';
import { renderNdjson } from './ndjson.js';
/** Formats depend on the Report and nothing else. */
export declare const reporters: {
    text: (report: Report) => string;
    json: typeof renderJson;
    ndjson: typeof renderNdjson;
    md: typeof renderMarkdown;
};
export type Format = keyof typeof reporters;
export declare const FORMATS: Format[];
