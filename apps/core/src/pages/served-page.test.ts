import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { style } from './page-style.js';
import { ServedPage } from './served-page.js';

const text = `<!doctype html><style>${style}</style><p>Atención en la salita</p>`;
const page = new ServedPage(text, 'text/html; charset=utf-8');

it('is the same page in every packing', async () => {
  expect(brotliDecompressSync(await page.body('br')).toString()).toBe(text);
  expect(gunzipSync(await page.body('gzip')).toString()).toBe(text);
});

it('is packed once, as tightly as a page may be that somebody waits for', async () => {
  const lighter = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  const packed = await page.body('br');
  expect(packed.length).toBeLessThan(lighter.length * 0.95);
  expect(page.packed('br')).toBe(packed);
});
