import type { ImpactLanguage } from '../../language.js';
/**
 * Stylesheets, pages and templates. Relative paths are certain; so is the one template of a name below a folder of templates, since
 * engines look below such folders. Of several the nearest is taken, as possible. A path from the root of a site, and one that a static
 * file handler resolves, are possible.
 */
export declare const web: ImpactLanguage;
