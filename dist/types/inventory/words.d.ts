/** What an answer is made of, and what is none. */
/** Whether a text leaves the question open: `""`, `n/a`, `none`, `unknown`, `tbd`, `?`, `TODO: …`. */
export declare function isPlaceholder(text: string): boolean;
/** Whether a reason tells why: no placeholder, and three words at least where words are written apart. */
export declare function isReason(text: string): boolean;
