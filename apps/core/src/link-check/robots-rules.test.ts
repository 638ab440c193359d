import { describe, expect, it } from 'vitest';
import { mayLook, rulesFor } from './robots-rules.js';

const may = (text: string, path: string) => mayLook(rulesFor('ventanilla', text), path);

describe('a robots.txt', () => {
  it('says nothing against anybody when it is empty, or forbids nothing', () => {
    expect(may('', '/salud')).toBe(true);
    expect(may('User-agent: *\nDisallow:', '/salud')).toBe(true);
  });

  it('is read by those it names, and by all others as it is for everybody', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUser-agent: otro\nUser-Agent: Ventanilla # us\nDisallow: /interno\n';
    expect([may(text, '/salud'), may(text, '/interno/1')]).toEqual([true, false]);
    expect(mayLook(rulesFor('nobody', text), '/salud')).toBe(false);
  });

  it('keeps several groups for one name together, and no rules before any name', () => {
    const text =
      'Disallow: /\nUser-agent: ventanilla\nDisallow: /a\nSitemap: /s.xml\nUser-agent: ventanilla\nDisallow: /b';
    expect(['/a', '/b', '/c'].map((path) => may(text, path))).toEqual([false, false, true]);
  });

  it('is decided by the rule that says most, the kinder of two', () => {
    const text = 'User-agent: *\nDisallow: /t\nAllow: /tramites\nDisallow: /x\nAllow: /x';
    expect(['/turnos', '/tramites/dni', '/x'].map((path) => may(text, path))).toEqual([false, true, true]);
  });

  it.each([
    ['/*.pdf$', '/a/b.pdf', false],
    ['/*.pdf$', '/a/b.pdf?x', true],
    ['/*?sesion=', '/pagina?sesion=1', false],
    ['/a*b*c', '/a-b-c-d', false],
    ['/a*b*c', '/a-c-b', true],
    ['/fin$', '/fin', false],
    ['/fin$', '/final', true],
    ['/a*a$', '/a', true],
  ])('with %s and the path %s', (pattern, path, isAllowed) => {
    expect(may(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(isAllowed);
  });
});
