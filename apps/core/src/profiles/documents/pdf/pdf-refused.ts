import type { ApiError } from '../../../platform/errors/api-error.js';
import { invalid } from '../../../platform/http/read-input.js';
import type { PdfFault } from './pdf-pages.js';

/** Why, and what to do next. */
const messages: Record<PdfFault, string> = {
  pdfDamaged: 'The file is damaged, cut off or no PDF. Get it again from where it was published.',
  pdfEncrypted: 'The PDF asks for a password. Print it to a PDF without one, or copy its text.',
  pdfTooLong: 'The PDF is longer than any profile. Save only the pages of the profile.',
  pdfTooMuch: 'Reading the PDF took too long. Print it to a new PDF, or copy its text.',
  pdfWithoutText:
    'The PDF is a picture of its pages and has no text. Copy the text of the page on which it was published.',
};

export function pdfRefused(fault: PdfFault): ApiError {
  return invalid([{ path: 'content', code: fault, message: messages[fault] }]);
}
