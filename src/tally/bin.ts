import { badNumber } from '../misuse/badNumber.ts';

const bits: DataView = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
const lowestExponent = 0x00100000;
const keptBits = 0xffffe000;
const middleBit = 0x1000;

/**
 * Which value stands for this duration in a tally that stays small?
 *
 * Every octave from 2^e to 2^(e + 1) is cut into 128 equal buckets, lower end included; the result is the middle of the
 * bucket, at most 1/256 (0.4 percent) away from the duration. 1 ms to 10 years are some 4900 buckets. Unit: that of the
 * duration, as a rule milliseconds. 0 stays 0.
 *
 * Formula: (⌊128 × ms / 2^e⌋ + 1/2) × 2^e / 128 with e = ⌊log₂ ms⌋. It is read off the bits of the number, exponent and
 * first 7 of the fraction, without a logarithm, so that it is the same on every machine. Below 2^-1022 a number has
 * fewer bits and stays as it is.
 *
 * In SQL, for whole milliseconds below 2^46 (2200 years), where the logarithm is never rounded up to the next octave:
 * `CASE WHEN ms = 0 THEN 0 ELSE (floor(ms / pow(2, floor(log2(ms))) * 128) + 0.5) * pow(2, floor(log2(ms))) / 128 END`
 *
 * Laws: `bin(bin(ms))` equals `bin(ms)`; a longer duration never has a smaller result; tallies of results merge in any
 * order.
 *
 * @param ms - A duration, 0 or more.
 * @returns The middle of its bucket; as a key of a tally it is read back exactly.
 * @throws RangeError for a negative duration, NaN and infinity; TypeError for another kind than a number.
 * @example
 * ```ts
 * import { bin, tally } from 'cx-metrics';
 *
 * bin(1000); // => 1002
 * bin(bin(1000)); // => 1002
 * bin(0); // => 0
 * tally([1000, 1001, 1003, 5000], bin); // => { 1002: 3, 5008: 1 }
 * bin(-1); // throws RangeError
 * ```
 * @category tally
 */
export function bin(ms: number): number {
  if (!Number.isFinite(ms) || ms < 0) throw badNumber('duration', 'a duration of 0 or more', ms);
  bits.setFloat64(0, ms + 0);
  const high = bits.getUint32(0);
  if (high < lowestExponent) return ms + 0;
  bits.setUint32(0, (high & keptBits) | middleBit);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}
