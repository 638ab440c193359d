import { describe, expect, it } from 'vitest';
import { newTotpSecret, otpauthUri, stepOfCode, toBase32, totpAt } from './totp.js';

/** The secret of RFC 6238, appendix B, for SHA-1. */
const secret = Buffer.from('12345678901234567890', 'ascii');
const at = (seconds: number) => new Date(seconds * 1_000);

describe('a code of the second factor', () => {
  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('at second %i is the one of RFC 6238', (seconds, code) => {
    expect(totpAt(secret, at(seconds), 8)).toBe(code);
  });

  it('holds for its half minute and the ones beside it', () => {
    const code = totpAt(secret, at(1_000_000_000));
    const step = Math.floor(1_000_000_000 / 30);
    expect([-30, 0, 30].map((off) => stepOfCode(secret, code, at(1_000_000_000 + off)))).toEqual([step, step, step]);
    expect(stepOfCode(secret, code, at(1_000_000_000 + 90))).toBeNull();
    expect(stepOfCode(secret, code, at(1_000_000_000 - 90))).toBeNull();
  });

  it.each(['', '12345', '1234567', 'abcdef'])('is not "%s"', (code) => {
    expect(stepOfCode(secret, code, at(59))).toBeNull();
  });
});

describe('a secret', () => {
  it('is 160 random bits', () => {
    expect([newTotpSecret().length, newTotpSecret().equals(newTotpSecret())]).toEqual([20, false]);
  });

  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('"%s" is written as RFC 4648 has it', (bytes, text) => {
    expect(toBase32(Buffer.from(bytes))).toBe(text);
  });

  it('fits into the address that authenticators read', () => {
    const uri = new URL(otpauthUri(secret, 'Ventanilla', 'marta@quilmes.example'));
    expect([uri.protocol, uri.host, decodeURIComponent(uri.pathname)]).toEqual([
      'otpauth:',
      'totp',
      '/Ventanilla:marta@quilmes.example',
    ]);
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ',
      issuer: 'Ventanilla',
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});
