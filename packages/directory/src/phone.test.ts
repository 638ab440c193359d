import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dialable } from './phone.js';

describe('numbers as people dial them', () => {
  it.each([
    ['107', 'tel:107'],
    ['911', 'tel:911'],
    ['*147', 'tel:*147'],
    ['0800-222-0000', 'tel:08002220000'],
    ['4000-0000', 'tel:40000000'],
    ['15 5000-0000', 'tel:1550000000'],
  ])('leaves %s as it is, because the missing digits are not known', (number, telUri) => {
    expect(dialable(number, 'AR')).toMatchObject({ telUri, whatsAppUrl: null });
  });

  it.each([
    '11 5000-0000',
    '011 5000 0000',
    '(011) 5000-0000',
    '+54 11 5000-0000',
    '0054 11 5000 0000',
    '11–5000–0000',
  ])('writes the complete Argentine number %s internationally', (number) => {
    expect(dialable(number, 'AR')?.telUri).toBe('tel:+541150000000');
  });

  it('links WhatsApp with the 9 that it wants for Argentine numbers, once', () => {
    expect(dialable('11-5000-0000', 'AR')?.whatsAppUrl).toBe('https://wa.me/5491150000000');
    expect(dialable('+54 9 11 5000-0000', 'AR')?.whatsAppUrl).toBe('https://wa.me/5491150000000');
  });

  it('offers no WhatsApp link when the country’s plan is not known and the number is national', () => {
    expect(dialable('030 000000', 'DE')).toEqual({ digits: '030000000', telUri: 'tel:030000000', whatsAppUrl: null });
    expect(dialable('+49 30 000000', 'DE')?.whatsAppUrl).toBe('https://wa.me/4930000000');
  });

  it('carries an extension', () => {
    expect(dialable('4000-0000', 'AR', 'int. 12')?.telUri).toBe('tel:40000000;ext=12');
  });

  it.each(['', 'consultar', '0800-222-VIVO', '4000-0000 / 4000-0001', '4000-0000 y 01', '+', '1'])(
    'refuses "%s", which is not one number',
    (number) => {
      expect(dialable(number, 'AR')).toBeNull();
    },
  );

  it('never changes the order of the published digits and adds none but the country’s', () => {
    const published = fc.stringMatching(/^\+?[0-9](?:[ -]?[0-9]){1,13}$/);
    fc.assert(
      fc.property(published, fc.constantFrom('AR', 'DE'), (number, country) => {
        const dialled = dialable(number, country);
        fc.pre(dialled !== null);
        const digits = number.replace(/\D/g, '');
        const faithful = [digits, `54${digits}`, `54${digits.slice('0'.length)}`, digits.slice('00'.length)];
        expect(faithful).toContain(dialled?.digits.replace('+', ''));
      }),
    );
  });
});
