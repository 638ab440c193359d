import { PROFILE_DOCUMENT_CHARACTERS, PROFILE_PDF_BYTES } from '@ventanilla/contracts';
import type { DeskError } from '../../core/desk-error.js';
import { base64Of, textOf } from '../../exchange/save-file.js';

const pdfFaults = ['pdfDamaged', 'pdfEncrypted', 'pdfTooLong', 'pdfTooMuch', 'pdfWithoutText'] as const;
type PdfFault = (typeof pdfFaults)[number];

/** What is wrong with a file, as the key of a sentence that says what to do. */
export type FileFault = `read.${'fileKind' | 'fileTooLarge' | 'fileUnread' | 'pdfTooLarge' | PdfFault}`;

export const documentFiles = '.pdf,.txt,.html,.htm,application/pdf,text/plain,text/html';

/** The text of a file that has one, and the bytes of a PDF, which core reads. */
export async function readDocumentFile(file: File): Promise<{ text: string } | { pdf: string } | { fault: FileFault }> {
  const isPdf = /\.pdf$/i.test(file.name);
  if (!isPdf && !/\.(txt|html?)$/i.test(file.name)) return { fault: 'read.fileKind' };
  if (isPdf && file.size > PROFILE_PDF_BYTES) return { fault: 'read.pdfTooLarge' };
  if (!isPdf && file.size > PROFILE_DOCUMENT_CHARACTERS) return { fault: 'read.fileTooLarge' };
  const content = isPdf ? base64Of(file).then((pdf) => ({ pdf })) : textOf(file).then((text) => ({ text }));
  // The browser does not say why: the file may have been moved, or be open elsewhere.
  return content.catch(() => ({ fault: 'read.fileUnread' as const }));
}

/** What core has against a PDF, or `null` when that is not why it refused. */
export function pdfFaultOf({ body }: DeskError): FileFault | null {
  const code = pdfFaults.find((fault) => body.problems.some((problem) => problem.code === fault));
  return code ? `read.${code}` : null;
}
