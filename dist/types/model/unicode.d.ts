/** One invisible character. */
export declare const invisible: () => RegExp;
/**
 * One invisible, control or line-separating character, or half of a surrogate pair. The emoji variation selector U+FE0F is left out:
 * it is part of ordinary emoji.
 */
export declare const active: () => RegExp;
