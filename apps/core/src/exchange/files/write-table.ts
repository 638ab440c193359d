import type { FileContent, SheetFormat, SheetLanguage } from '@ventanilla/contracts';
import { formatCsv } from '@ventanilla/directory';
import writeXlsxFile from 'write-excel-file/node';

export type Table = { name: string; sheet: string; rows: readonly (readonly string[])[] };

/** Spreadsheets set to Spanish or Portuguese expect semicolons, because the comma is theirs in numbers. */
const delimiters = { es: ';', pt: ';', en: ',' } as const;

/** A table as a file that spreadsheets open: headings that stay in view, every cell a text. */
export async function writeTable(table: Table, format: SheetFormat, language: SheetLanguage): Promise<FileContent> {
  if (format === 'csv') {
    const text = formatCsv(
      table.rows.map((row) => row.map(guarded)),
      delimiters[language],
    );
    return fileOf(`${table.name}.csv`, 'text/csv', Buffer.from(`\uFEFF${text}`));
  }
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return fileOf(`${table.name}.xlsx`, mediaType, await workbook(table));
}

/** An apostrophe before what a spreadsheet would take for a formula; reading takes it off again. */
function guarded(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

function workbook({ sheet, rows }: Table): Promise<Buffer> {
  const [headings = [], ...others] = rows;
  const data = [
    headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const, backgroundColor: '#d9eceb' })),
    ...others.map((row) => row.map((value) => (value === '' ? null : { value, type: String, wrap: true }))),
  ];
  const columns = headings.map((heading) => ({ width: Math.min(40, Math.max(14, heading.length + 2)) }));
  return writeXlsxFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}

export function fileOf(fileName: string, mediaType: string, bytes: Uint8Array): FileContent {
  return { fileName, mediaType, content: Buffer.from(bytes).toString('base64') };
}
