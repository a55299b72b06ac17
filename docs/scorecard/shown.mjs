/**
 * Characters that a terminal or a browser obeys instead of showing: controls (ANSI escapes begin with one), line and
 * paragraph separators, the marks that turn the direction of writing, and some that show nothing at all.
 */
const obeyed = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\u200B\u2060\uFEFF]/gu;
const longest = 60;

/**
 * Text from a file as it may be shown: what would be obeyed is written as `\u{1b}`.
 *
 * @param {string} text - Any text.
 * @returns {string} Text without control characters.
 */
export function visible(text) {
  return text.replace(obeyed, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * A name from a file as it may be shown: visible, and cut where it is long.
 *
 * @param {string} name - The name of a segment, a column or a file.
 * @returns {string} At most 60 characters before what is obeyed is written out.
 */
export function shown(name) {
  const letters = [...name];
  return visible(letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : name);
}
