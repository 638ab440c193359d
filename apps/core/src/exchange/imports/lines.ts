import type { TableRows } from '../files/read-table.js';
import { plain, spellingsOf } from '../words.js';
import { grouped } from './grouped.js';
import type { Line } from './plan-entry.js';

/** Lines worked through before the process looks at other work. */
const BATCH = 100;

const exampleWords = new Set(spellingsOf('exchange.cell.example'));

/** The lines of a table below its headings, without empty ones and without the example of the template. */
export function linesOf(rows: TableRows): Line[] {
  return rows
    .map((cells, at) => ({ row: at + 1, cells }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell !== '') && !cells.some((cell) => exampleWords.has(plain(cell))));
}

/** Lines in batches; lines with the same first cell stay together where one entry may have several. */
export function batchesOf(lines: readonly Line[], keepTogether: boolean): Line[][] {
  const groups = keepTogether
    ? [...grouped(lines, ({ cells }) => cells[0] ?? '').values()]
    : lines.map((line) => [line]);
  const batches: Line[][] = [];
  for (const group of groups) {
    const last = batches.at(-1);
    if (last && last.length + group.length <= BATCH) last.push(...group);
    else batches.push([...group]);
  }
  return batches;
}
