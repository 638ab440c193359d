import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { aPdf } from '../../../../test/a-pdf.js';
import type { PdfLimits } from './pdf-pages.js';
import { PdfReader, pdfLimits } from './pdf-reader.js';

const reader = new PdfReader();
const words = ['ALIANZAS', '• Una oficina abre sus puertas cada mañana.'];
const small = () => aPdf(words.map((text) => ({ text })));
const textIn = async (bytes: Uint8Array) => {
  const outcome = await reader.read(bytes);
  return 'fault' in outcome
    ? outcome.fault
    : outcome.pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
};
const faultOf = async (bytes: Uint8Array, limits?: Partial<PdfLimits>) => {
  const outcome = await reader.read(bytes, { ...pdfLimits, ...limits });
  return 'fault' in outcome ? outcome.fault : null;
};

/** A PDF of which somebody wrote the last object by hand: a page that has this for its text. */
async function withContent(content: Uint8Array, filter: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const dictionary = pdf.context.obj({ Filter: filter, Length: content.length });
  page.node.set(PDFName.of('Contents'), pdf.context.register(PDFRawStream.of(dictionary, content)));
  return pdf.save({ useObjectStreams: false });
}

describe('a PDF', () => {
  it('is read with its words', async () => {
    expect(await textIn(await small())).toBe(words.join(' '));
  });

  it('is refused where it is cut off, at every tenth of it', async () => {
    const whole = await small();
    for (let tenth = 0; tenth < 10; tenth += 1) {
      expect(await faultOf(whole.slice(0, Math.floor((whole.length * tenth) / 10)))).toBe('pdfDamaged');
    }
  });

  it('is refused where something in it is damaged that pdf.js would pass over', async () => {
    const bytes = await aPdf(Array.from({ length: 60 }, (_, at) => ({ text: `• Oficina ${at} abre sus puertas.` })));
    const start = Buffer.from(bytes).indexOf('stream') + 40;
    const broken = Uint8Array.from(bytes).fill(0xff, start, start + 40);
    expect(await faultOf(broken)).toBe('pdfDamaged');
    const lost = Buffer.from(bytes)
      .toString('latin1')
      .replace(/startxref\s+\d+/, 'startxref 7');
    expect(await faultOf(Buffer.from(lost, 'latin1'))).toBe('pdfDamaged');
    expect(await faultOf(Buffer.from('<html>no PDF</html>%%EOF'))).toBe('pdfDamaged');
  });

  it('is refused where it asks for a password', async () => {
    const pdf = await PDFDocument.load(await small());
    const [key, id] = [PDFHexString.of('5a'.repeat(32)), PDFHexString.of('17'.repeat(16))];
    pdf.context.trailerInfo.Encrypt = pdf.context.register(
      pdf.context.obj({ Filter: 'Standard', V: 1, R: 2, O: key, U: key, P: -4 }),
    );
    pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
    expect(await faultOf(await pdf.save({ useObjectStreams: false }))).toBe('pdfEncrypted');
  });

  it('is refused where it is a picture of pages', async () => {
    const pdf = await PDFDocument.create();
    const image = await pdf.embedPng(onePixel);
    pdf.addPage().drawImage(image, { x: 0, y: 0, width: 500, height: 700 });
    expect(await faultOf(await pdf.save())).toBe('pdfWithoutText');
  });

  it('is refused where it has 1,000 pages, or more text than any profile', async () => {
    const pdf = await PDFDocument.create();
    for (let page = 0; page < 1_000; page += 1) pdf.addPage();
    expect(await faultOf(await pdf.save())).toBe('pdfTooLong');
    expect(await faultOf(await small(), { characters: 10 })).toBe('pdfTooLong');
  });

  it('is refused where a stream of it unpacks to gigabytes', async () => {
    const bomb = deflateSync(Buffer.alloc(200 * 1024 * 1024, ' '));
    const before = process.memoryUsage().rss;
    expect(await faultOf(await withContent(bomb, 'FlateDecode'))).toBe('pdfTooMuch');
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  it('is given up when it takes too long, and the next one is read all the same', async () => {
    // No thread begins in so short a time.
    const slow = reader.read(await small(), { ...pdfLimits, milliseconds: 1 });
    const next = textIn(await small());
    expect(await slow).toEqual({ fault: 'pdfTooMuch' });
    expect(await next).toBe(words.join(' '));
  });

  it('runs none of the programs in it', async () => {
    const pdf = await PDFDocument.load(await small());
    pdf.addJavaScript('x', 'while (true) {}');
    const action = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('while (true) {}') });
    pdf.catalog.set(PDFName.of('OpenAction'), action);
    expect(await textIn(await pdf.save())).toBe(words.join(' '));
  });
});

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
