/** What separates the cells of a line in files that people save. */
export type Delimiter = ',' | ';' | '\t';

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/** Rows of cells; null when a quote is opened and never closed, because then nothing after it can be trusted. */
export type CsvRows = string[][] | null;

/**
 * Reads CSV as RFC 4180 has it: quoted cells may hold separators, line ends and doubled quotes; lines end in CR, LF or
 * both. Empty lines are kept as rows with one empty cell, so that a row's place is its line in a spreadsheet.
 */
export function parseCsv(text: string, delimiter: Delimiter = ','): CsvRows {
  const rows: string[][] = [];
  const reader = { text: text.replace(/^\uFEFF/, ''), at: 0, delimiter };
  while (reader.at < reader.text.length) {
    const row = readRow(reader);
    if (row === null) return null;
    rows.push(row);
  }
  return rows;
}

/** How far down it is looked for what separates the cells: titles above a table have no separators. */
const LINES = 20;

/**
 * What separates most of the first lines into equally many cells, outside of quotes; of several the one that makes more
 * cells, and a comma when there is none. Sentences have commas too, but seldom as many in each line.
 */
export function guessDelimiter(text: string): Delimiter {
  const lines = text.replace(/"[^"]*"/g, '').split(/\r\n?|\n/, LINES);
  const tables = delimiters.map((delimiter) => ({ delimiter, ...steadiest(lines, delimiter) }));
  const [best] = tables.sort((one, other) => other.lines - one.lines || other.cells - one.cells);
  return best?.delimiter ?? ',';
}

/** How many lines at most have equally many cells, and how many; lines of one cell are titles. */
function steadiest(lines: readonly string[], delimiter: Delimiter): { lines: number; cells: number } {
  const cells = lines.map((line) => line.split(delimiter).length).filter((count) => count > 1);
  const sizes = [...new Set(cells)].map((count) => ({
    lines: cells.filter((one) => one === count).length,
    cells: count,
  }));
  const [most] = sizes.sort((one, other) => other.lines - one.lines || other.cells - one.cells);
  return most ?? { lines: 0, cells: 1 };
}

/** Writes rows as CSV with CRLF, quoting where it must. */
export function formatCsv(rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string {
  return rows.map((row) => `${row.map((cell) => quote(cell, delimiter)).join(delimiter)}\r\n`).join('');
}

type Reader = { text: string; at: number; delimiter: Delimiter };

function readRow(reader: Reader): string[] | null {
  const row: string[] = [];
  for (;;) {
    const cell = readCell(reader);
    if (cell === null) return null;
    row.push(cell);
    if (reader.text[reader.at] !== reader.delimiter) break;
    reader.at += 1;
  }
  if (reader.text[reader.at] === '\r') reader.at += 1;
  if (reader.text[reader.at] === '\n') reader.at += 1;
  return row;
}

function readCell(reader: Reader): string | null {
  if (reader.text[reader.at] !== '"') return readPlain(reader);
  const end = endOfQuoted(reader.text, reader.at + 1);
  if (end === -1) return null;
  const inside = reader.text.slice(reader.at + 1, end).replaceAll('""', '"');
  reader.at = end + 1;
  return inside + readPlain(reader);
}

function readPlain(reader: Reader): string {
  const start = reader.at;
  while (reader.at < reader.text.length && !isEnd(reader.text[reader.at], reader.delimiter)) reader.at += 1;
  return reader.text.slice(start, reader.at);
}

function isEnd(character: string | undefined, delimiter: Delimiter): boolean {
  return character === delimiter || character === '\n' || character === '\r';
}

/** Where the quote closes: a quote that is not doubled. */
function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function quote(cell: string, delimiter: Delimiter): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
