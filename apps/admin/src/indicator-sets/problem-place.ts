import type { Say } from '../i18n/use-words.js';

/** Where something is in a set, by the key that people know it by. */
type Keyed = {
  indicators: readonly { key: string }[];
  domains: readonly { number: number }[];
  scale: readonly { key: string }[];
};

/** Where a problem of a set is, in words: `indicators.3.question` is "Question T1.4". */
export function placeOf(path: string, set: Keyed, say: Say): string {
  const [list = '', at = ''] = path.split('.');
  const index = Number(at);
  if (list === 'indicators') return `${say('set.question')} ${set.indicators[index]?.key || index + 1}`;
  if (list === 'domains' && at !== '') return say('set.domain', { number: set.domains[index]?.number ?? index + 1 });
  if (list === 'scale' && at !== '') return `${say('set.scale')}: ${set.scale[index]?.key || index + 1}`;
  return list === 'names' ? say('set.names') : say(list === 'origin' ? 'set.originNote' : `set.part.${partOf(list)}`);
}

function partOf(list: string) {
  return list === 'domains' || list === 'scale' ? list : 'indicators';
}

/** A problem of a table as a spreadsheet shows it: `rows.4.question` is row 4, column "question". */
export function cellOf(path: string): { row: string; column: string } | null {
  const [rows, row, ...column] = path.split('.');
  return rows === 'rows' && row !== undefined ? { row, column: column.join('.') } : null;
}
