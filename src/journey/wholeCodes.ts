import { type CodeColumn, unsignedCodes } from '../calendar/unsignedCodes.ts';
import { isWhole, type ReadColumn } from '../tally/readColumn.ts';

/**
 * The codes of a column that has one in every row, in an array of whole numbers: then one loop reads them all.
 *
 * @param column - A column.
 * @returns The codes, which may be too large for the names; null for any other column.
 * @category journey
 */
export function wholeCodes({ values, names, valid }: ReadColumn): Uint8Array | Uint16Array | Uint32Array | null {
  return names !== null && valid === null && isWhole(values) ? unsignedCodes(values as CodeColumn) : null;
}
