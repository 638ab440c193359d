import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv, guessDelimiter, parseCsv } from './csv.js';
import { decodeText } from './decode-text.js';
import { unzip, zip } from './zip.js';

describe('CSV', () => {
  it('is read with quotes, separators and line ends inside cells', () => {
    expect(parseCsv('nombre;notas\r\n"Vacunas; todas";"dijo ""sí""\nhoy"\r\n', ';')).toEqual([
      ['nombre', 'notas'],
      ['Vacunas; todas', 'dijo "sí"\nhoy'],
    ]);
  });

  it('is not read past a quote that never closes', () => {
    expect(parseCsv('a,"b\n1,2')).toBeNull();
  });

  it('says what separates its cells', () => {
    expect([
      guessDelimiter('a;b;"c,d,e,f"\n'),
      guessDelimiter('a\tb'),
      guessDelimiter('a,b;c,d'),
      guessDelimiter('solo'),
    ]).toEqual([';', '\t', ',', ',']);
  });

  it('is not taken to be separated by the commas of its sentences, nor by those of a title', () => {
    const courses = [
      'Cursos de 2026, todos gratuitos, con inscripción previa',
      'Clave;Nombre;Descripción',
      'svc.costura;Costura;Abierto a todas las personas: corte, confección, arreglos, bordado y moldería',
      'svc.cocina;Cocina;Pan, pastas, dulces y conservas',
    ];
    expect(guessDelimiter(courses.join('\r\n'))).toBe(';');
    expect(guessDelimiter(courses.slice(1, 3).join('\r\n'))).toBe(';');
  });

  it('reads back whatever it writes', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (given, delimiter) => {
        fc.pre(!given[0]?.[0]?.startsWith('\uFEFF'));
        expect(parseCsv(formatCsv(given, delimiter), delimiter)).toEqual(given);
      }),
    );
  });
});

describe('text from files', () => {
  it('is read as UTF-8, as UTF-16 with a mark, and else as Windows-1252', () => {
    expect(decodeText(new TextEncoder().encode('\uFEFFañó'))).toBe('añó');
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0xf1, 0x00]))).toBe('ñ');
    expect(decodeText(Uint8Array.from([0x61, 0xf1, 0xf3, 0x80]))).toBe('añó€');
  });
});

describe('a zip', () => {
  const files = { 'services.csv': new TextEncoder().encode('id\r\n') };

  it('gives back what was put in, the same bytes every time', () => {
    expect(unzip(zip(files))).toEqual(files);
    expect(zip(files)).toEqual(zip(files));
  });

  it('is not unpacked when it holds more than is allowed, or is none', () => {
    const bomb = zip({ 'zeros.csv': new Uint8Array(1_000_000) });
    expect(bomb.length).toBeLessThan(5_000);
    expect(unzip(bomb, () => true, { files: 10, bytes: 999_999 })).toBeNull();
    expect(unzip(zip({ ...files, 'b.csv': new Uint8Array() }), () => true, { files: 1, bytes: 100 })).toBeNull();
    expect(unzip(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});
