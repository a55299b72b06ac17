import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { merge, month, tallyBy } from 'cx-metrics';

const monthly = month('Europe/Warsaw');

/** Counts on this thread. @param {import('cx-metrics').Columns} columns - `at`, `segment` and `rating`. */
export function countHere(columns) {
  return tallyBy(columns, [['at', monthly], 'segment'], 'rating');
}

/** Threads that wait for columns in shared memory. @param {number} threads - How many. */
export function newPool(threads) {
  const workers = Array.from({ length: threads }, () => new Worker(new URL(import.meta.url)));
  return {
    /** @param {{ at: Float64Array, segment: { codes: Uint16Array, names: string[] }, rating: Uint8Array }} columns */
    async count({ at, segment, rating }) {
      const size = Math.ceil(at.length / threads);
      const parts = workers.map(async (worker, index) => {
        const [from, to] = [index * size, (index + 1) * size];
        const codes = segment.codes.subarray(from, to);
        worker.postMessage({
          at: at.subarray(from, to),
          segment: { codes, names: segment.names },
          rating: rating.subarray(from, to),
        });
        const [part] = await once(worker, 'message');
        return part;
      });
      return merge(...(await Promise.all(parts)));
    },
    close: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}

if (!isMainThread) parentPort?.on('message', (columns) => parentPort?.postMessage(countHere(columns)));
