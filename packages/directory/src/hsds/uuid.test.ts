import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha1, uuidFromName } from './uuid.js';

describe('ids for things that have a key', () => {
  it('are UUIDs of version 5', () => {
    expect(uuidFromName('quilmes/service/svc.q.salud')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('are the same tomorrow as today, because partners keep them', () => {
    expect(uuidFromName('quilmes/service/svc.q.salud')).toBe('ec3a736d-67c0-5f9b-ae43-ccd7d1f8018d');
  });

  it('differ between municipalities that use the same key', () => {
    expect(uuidFromName('quilmes/service/registry')).not.toBe(uuidFromName('caba/service/registry'));
  });

  it('rest on a SHA-1 that agrees with the platform’s for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(Buffer.from(sha1([...bytes])).toString('hex')).toBe(createHash('sha1').update(bytes).digest('hex'));
      }),
    );
  });
});
