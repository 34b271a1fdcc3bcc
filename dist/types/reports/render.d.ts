import type { Report } from '../model/report.js';
import { type Style } from './layout.js';
/** Forms that every report can take, whatever asked for it. */
export declare const RENDER_FORMATS: readonly ['text', 'md', 'json', 'sarif', 'junit'];
export type RenderFormat = (typeof RENDER_FORMATS)[number];
/** A report in any form. One that does not say what asked is told as a scan. */
export declare function render(report: Report, format: RenderFormat, style?: Style): string;
