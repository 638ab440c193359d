import { describe, expect, it } from 'vitest';
import { PageCache } from './page-cache.js';
import { ServedPage } from './served-page.js';

const page = (text: string) => new ServedPage(text, 'text/html');
const megabytes = (count: number) => page('a'.repeat(count * 1024 * 1024));

const now = new Date('2026-06-02T15:00:00Z');
const made = (page: ServedPage, stamp = '1') => ({ stamp, page, until: null });

describe('the pages that are kept', () => {
  it('are only given out with the stamp they were made under', () => {
    const cache = new PageCache();
    const open = page('Abierto');
    cache.keep('quilmes/es/', made(open, '7'));
    expect([cache.find('quilmes/es/', '7', now), cache.find('quilmes/es/', '8', now)]).toEqual([open, null]);
  });

  it('are not given out any more when their time is over', () => {
    const cache = new PageCache();
    const open = page('Abierto');
    cache.keep('quilmes/es/', { ...made(open), until: now });
    expect(cache.find('quilmes/es/', '1', new Date(now.getTime() - 1))).toBe(open);
    expect(cache.find('quilmes/es/', '1', now)).toBeNull();
  });

  it('are one for each address, however often it is made anew', () => {
    const cache = new PageCache();
    for (const stamp of ['1', '2', '3']) cache.keep('quilmes/es/', made(page(stamp), stamp));
    expect(cache.size).toEqual({ pages: 1, bytes: 3 });
  });

  it('never take more memory than they may: what nobody reads goes first', () => {
    const cache = new PageCache();
    for (const name of ['one', 'two', 'three']) cache.keep(name, made(megabytes(7)));
    cache.find('one', '1', now);
    cache.keep('four', made(megabytes(7)));
    expect([cache.find('two', '1', now), cache.find('one', '1', now)?.status]).toEqual([null, 200]);
    expect(cache.size.bytes).toBeLessThanOrEqual(64 * 1024 * 1024);
  });

  it('go even when all of them were read', () => {
    const cache = new PageCache();
    const names = ['one', 'two', 'three'];
    for (const name of names) cache.keep(name, made(megabytes(7)));
    for (const name of names) cache.find(name, '1', now);
    cache.keep('four', made(megabytes(7)));
    expect(cache.size.pages).toBe(3);
  });
});
