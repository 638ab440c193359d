import { Worker } from 'node:worker_threads';
import { Injectable } from '@nestjs/common';
import { PROFILE_DOCUMENT_CHARACTERS } from '@ventanilla/contracts';
import type { PdfLimits, PdfOutcome, PdfTask } from './pdf-pages.js';

export const pdfLimits: PdfLimits = {
  pages: 300,
  characters: PROFILE_DOCUMENT_CHARACTERS,
  streamBytes: 64 * 1024 * 1024,
  heapMb: 256,
  milliseconds: 20_000,
};

/**
 * Opens PDFs that strangers made, one at a time, each in a thread of its own that is ended when it takes longer or more
 * memory than any profile: whatever is in the file, core goes on.
 */
@Injectable()
export class PdfReader {
  #before: Promise<unknown> = Promise.resolve();

  read(bytes: Uint8Array, limits = pdfLimits): Promise<PdfOutcome> {
    const reading = this.#before.then(() => (isWhole(bytes) ? readInThread(bytes, limits) : damaged));
    this.#before = reading.catch(() => damaged);
    return reading;
  }
}

const damaged: PdfOutcome = { fault: 'pdfDamaged' };

/** A PDF says where it ends. One that does not was cut off on its way, and would be read as if the rest had never been. */
function isWhole(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-1_024)).includes('%%EOF');
}

function readInThread(bytes: Uint8Array, limits: PdfLimits): Promise<PdfOutcome> {
  const task: PdfTask = { bytes, limits };
  const worker = new Worker(new URL('./pdf-worker.js', import.meta.url), {
    workerData: task,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
  });
  return new Promise<PdfOutcome>((resolve, reject) => {
    const deadline = setTimeout(() => resolve({ fault: 'pdfTooMuch' }), limits.milliseconds);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ fault: 'pdfTooMuch' });
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(deadline);
      reject(new Error('The thread that reads a PDF ended without a word'));
    });
  }).finally(() => worker.terminate());
}
