/** What an answer is made of, and what is none. */

const LONGEST_PLACEHOLDER = 40;

/** Words that stand where an answer should, and answer nothing. */
const NO_ANSWER =
  /^(?:[?.\-_–—…]*|n[./]?a\.?|none|nil|null|unknown|unclear|pending|not (?:applicable|available|known|set)|does(?: not|n't) apply|to be (?:decided|defined|determined|done))$/i;
const TO_DO = /^(?:tb[acd]|todo|fixme)(?![\p{L}\p{N}])/iu;

/** Whether a text leaves the question open: `""`, `n/a`, `none`, `unknown`, `tbd`, `?`, `TODO: …`. */
export function isPlaceholder(text: string): boolean {
  const plain = text.trim();
  return TO_DO.test(plain) || (plain.length <= LONGEST_PLACEHOLDER && NO_ANSWER.test(plain));
}

/** Whether a reason tells why: no placeholder, and three words at least where words are written apart. */
export function isReason(text: string): boolean {
  const plain = text.trim();
  if (plain.length < 10 || isPlaceholder(plain)) return false;
  return /[^\p{Script=Latin}\p{Script=Common}]/u.test(plain) || plain.split(/\s+/).length >= 3;
}
