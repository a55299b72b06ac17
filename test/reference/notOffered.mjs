/**
 * What an adapter gives for a field that the library leaves out on purpose: methods that mislead, and steps in between.
 */
export const notOffered = Symbol('not offered');
