/**
 * A piece of text where it stands on a page, in points from the upper left; `y` is the line it stands on. `isItem` when
 * the file itself says that an item of a list begins here, `order` when the file writes it.
 */
export type PdfRun = {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  isItem: boolean;
  order: number;
};

/**
 * What is written on one page; nothing, where the page is empty or a picture. `aside` is what the file itself says is no
 * part of its text, and what does not stand upright.
 */
export type PdfPage = { height: number; runs: PdfRun[]; aside: PdfRun[] };

/** What one file may cost: the largest of published profiles has some 60 pages. */
export type PdfLimits = {
  pages: number;
  characters: number;
  streamBytes: number;
  heapMb: number;
  milliseconds: number;
};

/** Why a PDF is not read. */
export type PdfFault = 'pdfDamaged' | 'pdfEncrypted' | 'pdfTooLong' | 'pdfTooMuch' | 'pdfWithoutText';

/** What the worker thread is given, and what it says before it ends. */
export type PdfTask = { bytes: Uint8Array; limits: PdfLimits };
export type PdfOutcome = { pages: PdfPage[] } | { fault: PdfFault };

/** As much of pdf.js as is used here; the types that come with it are not found under this kind of module resolution. */
export type PdfJs = { getDocument(options: Record<string, unknown>): { promise: Promise<PdfJsDocument> } };
export type PdfJsDocument = { numPages: number; getPage(number: number): Promise<PdfJsPage> };
export type PdfJsPage = {
  getViewport(options: { scale: number }): { height: number; transform: number[] };
  getTextContent(options: { includeMarkedContent: boolean }): Promise<{ items: (PdfJsText | PdfJsMark)[] }>;
  cleanup(): void;
};
type PdfJsText = { str: string; transform: number[]; width: number };
type PdfJsMark = { type: string; tag?: string };
