// Control characters and line ends, which tear a sentence apart; U+2028 and U+2029 end lines as well.
const breaking = /[\p{Cc}\u2028\u2029]+/gu;
// What turns the direction of what follows, or is not seen at all. U+200C and U+200D stay: Persian and emoji are
// written with them.
const turning = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/**
 * A name, a reason or a label that somebody else wrote, fit to stand in a sentence of ours: one line that turns nothing
 * around it.
 */
export function cleaned(text: string): string {
  return text.replace(turning, '').replace(breaking, ' ').trim();
}
