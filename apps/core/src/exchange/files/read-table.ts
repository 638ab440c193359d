import { IMPORT_FILE_BYTES, IMPORT_ROWS } from '@ventanilla/contracts';
import { decodeText, guessDelimiter, parseCsv, unzip, zip } from '@ventanilla/directory';
import { readSheet } from 'read-excel-file/node';
import { ApiError } from '../../platform/errors/api-error.js';
import { cellText } from './cell-text.js';
import { unreadable } from './unreadable.js';

/** Rows of cells as text; a row's place, counted from 1, is its line in the spreadsheet. */
export type TableRows = string[][];

/** What a workbook may unpack to: two thousand times what a directory of five thousand services takes would not fit. */
const WORKBOOK_LIMITS = { files: 500, bytes: 96 * 1024 * 1024 };

/** The parts of a workbook that hold its cells. Pictures, macros and links stay packed. */
const CELL_PARTS =
  /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(workbook\.xml|_rels\/.*|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/;

/** Reads the first sheet of a workbook, or a text file with commas, semicolons or tabs. Formulas are never worked out. */
export async function readTable(bytes: Uint8Array): Promise<TableRows> {
  if (bytes.length > IMPORT_FILE_BYTES) throw tooLarge(`It is larger than ${IMPORT_FILE_BYTES / 1024 / 1024} MB.`);
  const rows = isZip(bytes) ? await readWorkbook(bytes) : readText(bytes);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  if (filled.length === 0) throw unreadable('empty', 'This file has no rows.');
  if (filled.length > IMPORT_ROWS) throw tooLarge(`It has more than ${IMPORT_ROWS} rows.`);
  return rows;
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * The library is never shown what came in: only the parts with cells, unpacked within limits and packed again without
 * compression, so that a small file can not grow into one that fills the memory.
 */
async function readWorkbook(bytes: Uint8Array): Promise<TableRows> {
  const parts = unzip(bytes, (name) => CELL_PARTS.test(name), WORKBOOK_LIMITS);
  if (!parts?.['xl/workbook.xml'])
    throw unreadable('notAWorkbook', 'This is no XLSX workbook, or it is damaged or far too large.');
  try {
    const rows = await readSheet(Buffer.from(zip(parts)));
    return rows.map((row) => row.map(cellText));
  } catch (error) {
    throw unreadable('notAWorkbook', 'This XLSX workbook can not be read. Save it again, or save it as CSV.', error);
  }
}

function readText(bytes: Uint8Array): TableRows {
  const text = decodeText(bytes);
  if (text.includes('\u0000')) throw unreadable('notATable', 'This is no table. Save it as XLSX or CSV.');
  const rows = parseCsv(text, guessDelimiter(text.replace(/^\uFEFF/, '')));
  if (!rows) throw unreadable('openQuote', 'A quotation mark is opened and never closed. Save the file again as CSV.');
  return rows.map((row) => row.map(withoutGuard));
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell as a formula. */
function withoutGuard(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@\t\r])/, '');
}

function tooLarge(why: string): ApiError {
  return new ApiError('tooLarge', `${why} Split the file and bring its parts in one after another.`);
}
