import { visible } from './shown.mjs';

/** @type {{ readonly [character: string]: string }} */
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Any text as it may stand in HTML, between tags or in a quoted attribute.
 *
 * @param {string} text - Text from a file, or our own.
 * @returns {string} The same without markup and control characters.
 */
export function escape(text) {
  return visible(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
