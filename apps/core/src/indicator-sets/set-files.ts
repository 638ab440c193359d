import { type FileContent, type SetContent, setContentSchema } from '@ventanilla/contracts';
import {
  type CellProblem,
  type IndicatorSet,
  readSetCsv,
  readSetJson,
  writeSetCsv,
  writeSetJson,
} from '@ventanilla/mgi';
import { invalid } from '../platform/http/read-input.js';
import type { IndicatorSetDocument } from './indicator-set.schema.js';
import { toRuledSet } from './indicator-set.view.js';

export type SetFormat = 'csv' | 'json';

/** The content a file makes of a draft. Throws `invalid` with every problem of the file. */
export function readSetFile(draft: IndicatorSetDocument, format: SetFormat, text: string): SetContent {
  return format === 'csv' ? readTable(draft, text) : readJson(text);
}

function readTable(draft: IndicatorSetDocument, text: string): SetContent {
  const { indicators: _replaced, ...frame } = toRuledSet(draft);
  const read = readSetCsv(text, frame);
  if (!read.ok) throw invalid(read.problems.map(toProblem));
  return contentOf(read.value);
}

function readJson(text: string): SetContent {
  const read = readSetJson(text);
  if (!read.ok) throw invalid([...read.problems]);
  return contentOf(read.value);
}

/** The path is where a person finds it in a spreadsheet. */
function toProblem({ row, column, code, message }: CellProblem) {
  return { path: ['rows', String(row), column].filter(Boolean).join('.'), code, message };
}

/** What a set holds beside its key and version; a set that is larger than one can be is refused as any input is. */
export function contentOf({ key: _key, version: _version, ...content }: IndicatorSet): SetContent {
  const parsed = setContentSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.map(({ path, code, message }) => ({ path: path.join('.'), code, message })));
}

export function fileOf(document: IndicatorSetDocument, format: SetFormat): FileContent {
  const set = toRuledSet(document);
  // The mark at the front makes spreadsheets read accents as they are.
  const text = format === 'csv' ? `\uFEFF${writeSetCsv(set)}` : writeSetJson(set);
  return {
    fileName: `${document.key}-${document.version}.${format}`,
    mediaType: format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
    content: Buffer.from(text, 'utf8').toString('base64'),
  };
}
