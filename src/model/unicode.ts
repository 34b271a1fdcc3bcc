/**
 * Characters that a reader does not see or that change how the text around them is shown: Unicode's own property for them (joiners,
 * zero-width, bidirectional controls, variation selectors, fillers, tags) and the interlinear annotations. See Unicode TR36, TR9 and
 * "Trojan Source", CVE-2021-42574.
 */
const INVISIBLE = '\\p{Default_Ignorable_Code_Point}\\uFFF9-\\uFFFB';

/** One invisible character. */
export const invisible = (): RegExp => new RegExp(`[${INVISIBLE}]`, 'gu');

/**
 * One invisible, control or line-separating character, or half of a surrogate pair. The emoji variation selector U+FE0F is left out:
 * it is part of ordinary emoji.
 */
export const active = (): RegExp =>
  new RegExp(`(?!\\uFE0F)[${INVISIBLE}\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\p{Cs}]`, 'gu');
