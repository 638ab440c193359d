import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyFor } from '../keys.js';
import { Secret } from '../secret.js';
import { seal, unseal } from './sealed.js';

const key = keyFor('second factor', new Secret('a secret of at least thirty-two letters'));
const bytes = Buffer.from('12345678901234567890');

describe('what is sealed', () => {
  it('comes back with the same key for the same person', () => {
    const sealed = seal(key, bytes, 'marta');
    expect(sealed).not.toContain(bytes.toString('base64'));
    expect(unseal(key, sealed, 'marta')).toEqual(bytes);
  });

  it('stays shut for another key, another person and whoever changed it', () => {
    const sealed = seal(key, bytes, 'marta');
    const other = createSecretKey(Buffer.alloc(32));
    const changed = `${sealed.slice(0, -4)}AAA=`;
    expect([unseal(other, sealed, 'marta'), unseal(key, sealed, 'pedro'), unseal(key, changed, 'marta')]).toEqual([
      null,
      null,
      null,
    ]);
    expect([unseal(key, '', 'marta'), unseal(key, 'AAAA', 'marta')]).toEqual([null, null]);
  });
});
