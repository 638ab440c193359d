// Runs in a thread of its own, which is ended when it takes too long. JavaScript, because Node 20 starts a thread from a
// file as it is; its types are checked all the same.
import { parentPort, workerData } from 'node:worker_threads';

/** @import { PdfJs, PdfJsDocument, PdfJsPage, PdfOutcome, PdfPage, PdfTask } from './pdf-pages.js' */

/** @type {PdfTask} */
const { bytes, limits } = workerData;
const noticed = { tooMuch: false, damaged: false };

closeDoors();
limitStreams();
listenForDamage();
// Not before there are limits to what it may allocate; and where it can not be loaded, no file is to blame.
const pdfJs = /** @type {PdfJs} */ (/** @type {unknown} */ (await import('unpdf/pdfjs')));
parentPort?.postMessage(await read());

/** A PDF has nobody to ask, and nothing to load: what it needs is in it. */
function closeDoors() {
  Object.assign(globalThis, { fetch: undefined, XMLHttpRequest: undefined, WebSocket: undefined });
}

/**
 * A stream of a few kilobytes can unpack to gigabytes, and memory outside the heap is not in a thread's limits. So no
 * buffer may be larger than a page ever needs, and the unpacking that does not go through one is not offered.
 */
function limitStreams() {
  Object.assign(globalThis, { DecompressionStream: undefined });
  const limited = new Proxy(Uint8Array, {
    construct(target, args, newTarget) {
      if (args[0] > limits.streamBytes) {
        noticed.tooMuch = true;
        throw new RangeError('A stream of this PDF unpacks to more than a page ever needs');
      }
      return Reflect.construct(target, args, newTarget);
    },
  });
  Object.assign(globalThis, { Uint8Array: limited });
}

/** pdf.js reads on where a file is damaged and only says so in passing. */
function listenForDamage() {
  /** @param {unknown[]} said */
  const listen = (...said) => {
    if (/flate stream|uncompressed block|Indexing all PDF objects/i.test(said.join(' '))) noticed.damaged = true;
  };
  Object.assign(console, { log: listen, info: listen, warn: listen, error: listen });
}

/** @returns {Promise<PdfOutcome>} */
async function read() {
  try {
    const outcome = await readPages();
    if (noticed.tooMuch) return { fault: 'pdfTooMuch' };
    return noticed.damaged ? { fault: 'pdfDamaged' } : outcome;
  } catch (error) {
    if (noticed.tooMuch || isOutOfMemory(error)) return { fault: 'pdfTooMuch' };
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'pdfEncrypted' : 'pdfDamaged' };
  }
}

/** @param {unknown} error */
function isOutOfMemory(error) {
  return error instanceof RangeError && /allocation failed/i.test(error.message);
}

/** @returns {Promise<PdfOutcome>} */
async function readPages() {
  const document = await pdfJs.getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    // All it has to say: what it repairs is told as a mere information.
    verbosity: 5,
  }).promise;
  if (document.numPages > limits.pages) return { fault: 'pdfTooLong' };
  return gatherPages(document);
}

/**
 * @param {PdfJsDocument} document
 * @returns {Promise<PdfOutcome>}
 */
async function gatherPages(document) {
  /** @type {PdfPage[]} */
  const pages = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(await document.getPage(number));
    characters += page.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > limits.characters) return { fault: 'pdfTooLong' };
    pages.push(page);
  }
  return characters === 0 ? { fault: 'pdfWithoutText' } : { pages };
}

/**
 * @param {PdfJsPage} page
 * @returns {Promise<PdfPage>}
 */
async function readPage(page) {
  const { height, transform: view } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  /** @type {string[]} */
  const tags = [];
  /** @type {PdfPage} */
  const found = { height, runs: [], aside: [] };
  let isItem = false;
  for (const [order, item] of items.entries()) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') tags.pop();
      else tags.push(String(item.tag));
      isItem ||= tags.at(-1) === 'Lbl';
      continue;
    }
    if (item.str.trim() === '') continue;
    const [a, b, c, d, e, f] = multiply(view, item.transform);
    const isAside = tags.includes('Artifact') || Math.abs(b) > Math.abs(a);
    const run = { text: item.str, x: e, y: f, width: item.width, size: Math.hypot(c, d), isItem, order };
    (isAside ? found.aside : found.runs).push(run);
    isItem = false;
  }
  page.cleanup();
  return found;
}

/**
 * @param {number[]} one
 * @param {number[]} other
 * @returns {[number, number, number, number, number, number]}
 */
function multiply([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0]) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
