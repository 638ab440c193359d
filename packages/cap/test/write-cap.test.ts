import { describe, expect, it } from 'vitest';
import { CapError, readCap, writeCap } from '../src/index.js';
import { anInfo, aWarning } from './a-warning.js';

const namesOf = (xml: string) => [...xml.matchAll(/<(\w+)[ >]/g)].map(([, name]) => name);

describe('a written message', () => {
  it('has its elements in the order of the standard, however the value was put together', () => {
    const { infos, ...rest } = aWarning({ note: 'Prueba', source: 'Guardia' });
    const xml = writeCap({ infos: [anInfo({ web: 'https://villa-ejemplo.example/avisos' })], ...rest });
    expect(namesOf(xml)).toEqual([
      'alert',
      'identifier',
      'sender',
      'sent',
      'status',
      'msgType',
      'source',
      'scope',
      'note',
      'info',
      'language',
      'category',
      'event',
      'responseType',
      'urgency',
      'severity',
      'certainty',
      'effective',
      'expires',
      'headline',
      'instruction',
      'web',
      'area',
      'areaDesc',
      'polygon',
    ]);
  });

  it('names what it is about as sender,identifier,sent', () => {
    const { sender, identifier, sent } = aWarning();
    const update = aWarning({
      identifier: 'villa-ejemplo-2026-0008',
      messageType: 'Update',
      references: [{ sender, identifier, sent }],
    });
    const xml = writeCap(update);
    expect(xml).toContain(
      '<references>avisos@villa-ejemplo.example,villa-ejemplo-2026-0007,2026-03-02T09:00:00-03:00</references>',
    );
    expect(readCap(xml)).toMatchObject({ ok: true, message: { references: update.references } });
  });

  it('holds no markup that somebody typed', () => {
    const xml = writeCap(
      aWarning({ infos: [anInfo({ instruction: '</instruction><web>https://robo.example</web>' })] }),
    );
    expect(namesOf(xml)).not.toContain('web');
  });
});

describe('writing refuses', () => {
  const faultsIn = (message: Parameters<typeof writeCap>[0]) => {
    try {
      writeCap(message);
    } catch (error) {
      if (error instanceof CapError) return error.problems.map(({ code, path }) => `${code} ${path}`);
      throw error;
    }
    return [];
  };

  it('an update that does not say of what', () => {
    expect(faultsIn(aWarning({ messageType: 'Update' }))).toEqual(['rule references']);
  });

  it('an end before the beginning, and a character that XML can not hold', () => {
    const wrong = anInfo({ expires: '2026-03-02T08:00:00-03:00' });
    expect(faultsIn(aWarning({ infos: [wrong] }))).toEqual(['rule info[1]/expires']);
    expect(faultsIn(aWarning({ infos: [anInfo(), anInfo({ headline: 'a\u0000b' })] }))).toEqual([
      'text info[2]/headline',
    ]);
  });

  it('a time without an offset, and a polygon that does not close', () => {
    const open = { description: 'Arroyo', polygons: ['1,1 2,2 3,3 4,4'] };
    expect(faultsIn(aWarning({ sent: '2026-03-02T09:00:00Z', infos: [anInfo({ areas: [open] })] }))).toEqual([
      'time sent',
      'coordinates info[1]/area[1]/polygon[1]',
    ]);
  });
});
