/**
 * Characters that a reader does not see or that change how the text around them is shown: soft hyphen, joiners, zero-width,
 * bidirectional controls, variation selectors, interlinear annotations, tags (Unicode TR36, TR9; "Trojan Source", CVE-2021-42574).
 */
const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFE00-\\uFE0F\\uFEFF\\uFFF0-\\uFFFB\\u{E0000}-\\u{E0FFF}';

/** One invisible character. */
export const invisible = (): RegExp => new RegExp(`[${INVISIBLE}]`, 'gu');

/**
 * One invisible, control or line-separating character, or half of a surrogate pair. The emoji variation selector U+FE0F is left out:
 * it is part of ordinary emoji.
 */
export const active = (): RegExp =>
  new RegExp(`[${INVISIBLE.replace('FE00-\\uFE0F', 'FE00-\\uFE0E')}\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029\\p{Cs}]`, 'gu');
