import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { shown } from './shown.mjs';
import { Stop } from './stop.mjs';

const chunkSize = 1 << 18;

/**
 * A text file, open.
 *
 * @typedef {object} OpenText
 * @property {string} beginning - Its first letters, enough to hold a header.
 * @property {readonly (import('node:fs').ReadStream | import('node:stream').Transform)[]} streams - One after the other
 * in a pipeline they give its text as bytes.
 * @property {number} size - Bytes of the file as it lies on the disk.
 * @property {() => number} bytesRead - How many of them have been read.
 */

/**
 * Opens a text file; one packed with gzip (known by its first two bytes, whatever its name) is unpacked on the way.
 *
 * @param {string} path - Where the file lies.
 * @returns {Promise<OpenText>} Its beginning, and streams that give all of it.
 * @throws {Stop} For a file that is not there. The streams fail with a Stop for bytes that are no text in UTF-8.
 */
export async function openText(path) {
  const info = await stat(path).catch(() => null);
  if (info === null) throw new Stop(`no such file: ${shown(path)}`);
  if (!info.isFile()) throw new Stop(`not a file: ${shown(path)}`);
  const bytes = await firstBytes(path);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const file = createReadStream(path, { highWaterMark: chunkSize });
  return {
    beginning: (isPacked ? unpacked(bytes, path) : bytes).toString('utf8'),
    streams: isPacked ? [file, createGunzip({ chunkSize }), onlyText(path)] : [file, onlyText(path)],
    size: info.size,
    bytesRead: () => file.bytesRead,
  };
}

/** @param {string} path - Where the file lies. */
async function firstBytes(path) {
  const handle = await open(path).catch(() => {
    throw new Stop(`this file may not be read: ${shown(path)}`);
  });
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(chunkSize), 0, chunkSize, 0);
  await handle.close();
  return buffer.subarray(0, bytesRead);
}

/**
 * @param {Buffer} bytes - The beginning of a packed file.
 * @param {string} path - Named in the message.
 */
function unpacked(bytes, path) {
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    throw new Stop(`damaged gzip file: ${shown(path)}`);
  }
}

/**
 * Hands text through and stops at what is none, so that a picture or a spreadsheet is not counted as answers.
 *
 * @param {string} path - Named in the message.
 * @returns {Transform} Bytes in, the same bytes out.
 */
function onlyText(path) {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Transform({
    transform(/** @type {Buffer} */ chunk, _, done) {
      try {
        if (chunk.includes(0)) throw new Stop('binary');
        decoder.decode(chunk, { stream: true });
        done(null, chunk);
      } catch {
        done(new Stop(`no CSV in UTF-8: ${shown(path)} holds bytes that are no text (save it as "CSV UTF-8")`));
      }
    },
  });
}
