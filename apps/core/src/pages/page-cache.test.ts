import { describe, expect, it } from 'vitest';
import { PageCache } from './page-cache.js';
import { ServedPage } from './served-page.js';

const page = (text: string) => new ServedPage(text, 'text/html');
const megabytes = (count: number) => page('a'.repeat(count * 1024 * 1024));

describe('the pages that are kept', () => {
  it('are only given out with the stamp they were made under', () => {
    const cache = new PageCache();
    const made = page('Abierto');
    cache.keep('quilmes/es/', '7', made);
    expect([cache.find('quilmes/es/', '7'), cache.find('quilmes/es/', '8')]).toEqual([made, null]);
  });

  it('are one for each address, however often it is made anew', () => {
    const cache = new PageCache();
    for (const stamp of ['1', '2', '3']) cache.keep('quilmes/es/', stamp, page(stamp));
    expect(cache.size).toEqual({ pages: 1, bytes: 2 });
  });

  it('never take more memory than they may: what was not read for longest goes first', () => {
    const cache = new PageCache();
    for (const name of ['one', 'two', 'three']) cache.keep(name, '1', megabytes(10));
    cache.find('one', '1');
    cache.keep('four', '1', megabytes(10));
    expect([cache.find('two', '1'), cache.find('one', '1')?.status]).toEqual([null, 200]);
    expect(cache.size.bytes).toBeLessThanOrEqual(64 * 1024 * 1024);
  });
});
