import { number } from './format.mjs';

const everyMs = 1000;
const largeFile = 50 * 1024 * 1024;

/**
 * Tells on standard error how far the reading is, about once a second: at a terminal, or when the file is large.
 *
 * @param {NodeJS.WriteStream} stream - Standard error.
 * @returns {(progress: { records: number, bytes: number, size: number }) => void} To be called as often as one likes.
 */
export function progress(stream) {
  let last = performance.now();
  return ({ records, bytes, size }) => {
    const now = performance.now();
    const isEnd = bytes === size;
    if (!(stream.isTTY || size > largeFile) || (now - last < everyMs && !isEnd)) return;
    last = now;
    const line = isEnd
      ? `read ${number(records)} rows, now the figures`
      : `read ${number(records)} rows, ${number(Math.floor((100 * bytes) / size))} %`;
    stream.write(stream.isTTY ? `\r${line}   ${isEnd ? '\n' : ''}` : `${line}\n`);
  };
}
