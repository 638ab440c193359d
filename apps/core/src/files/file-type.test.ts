import { zip } from '@ventanilla/directory';
import { describe, expect, it } from 'vitest';
import { safeFileName } from './file-name.js';
import { findAnnouncedType, isOfType } from './file-type.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const odt = (more: Record<string, Uint8Array> = {}) =>
  zip({ mimetype: bytes('application/vnd.oasis.opendocument.text'), 'content.xml': bytes('<x/>'), ...more });

describe('the kind of a file', () => {
  it('is told by the end of its name, and only if it is taken', () => {
    const names = ['Acta.PDF', 'foto.jpeg', 'x.pdf.exe', 'sin extensión', 'pdf', '.htaccess', 'a.svg'];
    expect(names.map(findAnnouncedType)).toEqual(['pdf', 'jpeg', null, null, 'pdf', null, null]);
  });

  it('is held against what is in it', () => {
    expect(isOfType('pdf', bytes('%PDF-1.4 …'))).toBe(true);
    expect(isOfType('pdf', bytes('<html>%PDF-'))).toBe(false);
    expect(isOfType('jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe(true);
    expect(isOfType('png', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe(false);
    expect(isOfType('webp', bytes('RIFF\u0001\u0001\u0001\u0001WEBPVP8 '))).toBe(true);
    expect(isOfType('webp', bytes('RIFF\u0001\u0001\u0001\u0001WAVEfmt '))).toBe(false);
    expect(isOfType('csv', bytes('año;niñez\n2026;12\n'))).toBe(true);
    expect(isOfType('txt', new Uint8Array([0x4d, 0x5a, 0x90, 0x00]))).toBe(false);
    expect(isOfType('txt', new Uint8Array())).toBe(true);
  });

  it('of a document is what its parts say, and a program inside is none of them', () => {
    expect(isOfType('odt', odt())).toBe(true);
    expect(isOfType('ods', odt())).toBe(false);
    expect(isOfType('odt', odt({ 'Basic/Standard/Module1.xml': bytes('<x/>') }))).toBe(false);
    expect(isOfType('xlsx', odt())).toBe(false);
    expect(isOfType('xlsx', zip({ 'xl/workbook.xml': bytes('<x/>') }))).toBe(true);
    expect(isOfType('xlsx', zip({ 'xl/workbook.xml': bytes('<x/>'), 'xl/vbaProject.bin': bytes('x') }))).toBe(false);
    expect(isOfType('docx', bytes('PK\u0003\u0004 broken off'))).toBe(false);
  });
});

describe('the name a file is kept under', () => {
  it('is the given one where nothing is wrong with it', () => {
    expect(safeFileName('Ordenanza Nº 12 — niñez.pdf')).toBe('Ordenanza Nº 12 — niñez.pdf');
  });

  it('has no folders, no signs of systems, nothing unseen and no dot in front', () => {
    expect(safeFileName('C:\\Users\\ana\\acta.pdf')).toBe('acta.pdf');
    expect(safeFileName('../../etc/passwd.txt')).toBe('passwd.txt');
    expect(safeFileName('acta\u202Efdp.exe')).toBe('actafdp.exe');
    expect(safeFileName('a\u0000b\u200B?.pdf')).toBe('ab-.pdf');
    expect(safeFileName('...oculto.txt. ')).toBe('oculto.txt');
  });

  it('is shortened before its end', () => {
    const name = safeFileName(`${'a'.repeat(300)}.docx`);
    expect([name.length, name.slice(-6)]).toEqual([120, 'a.docx']);
  });
});
