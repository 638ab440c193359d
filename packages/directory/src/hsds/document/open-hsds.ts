import { decodeText } from '../../tables/decode-text.js';
import { openZip } from '../../tables/zip.js';
import { type Fields, isFields } from '../fields.js';
import { type DocumentList, documentLists } from '../schema/document-lists.js';
import type { EntityName } from '../schema/field.js';
import { type HsdsProblem, hsdsProblem } from '../schema/problem.js';
import { entityOf, validateHsds } from '../schema/validate-hsds.js';
import { checkRows } from './check-rows.js';
import { descriptorFile, missingFiles } from './data-package.js';
import { documentToRows, type RowsRead } from './document-to-rows.js';
import type { HsdsDocument } from './hsds-document.js';
import { rowsToDocument } from './rows-to-document.js';
import { tablesToRows } from './tables-to-rows.js';

/** What a file held: a document, or what is wrong with it. Never both: half a directory is none. */
export type HsdsOpened = { document: HsdsDocument; problems: [] } | { document: null; problems: HsdsProblem[] };

/**
 * Reads what somebody sends as HSDS: JSON (an entity, a list, a page of an API, a document with lists) or a zip (a
 * tabular data package, or one JSON file). Whatever its shape was, the document has the shape `HsdsDocument` describes.
 * Never throws. Zips that would unpack to more than `zipLimits` are refused before they are unpacked.
 */
export function openHsds(bytes: Uint8Array): HsdsOpened {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const { rows, problems } = isZip ? readZip(bytes) : readJson(decodeText(bytes), '');
  const all = problems.length > 0 ? problems : checkRows(rows);
  return all.length > 0 ? { document: null, problems: all } : { document: rowsToDocument(rows), problems: [] };
}

function readZip(bytes: Uint8Array): RowsRead {
  const opened = openZip(bytes, (name) => /\.(csv|json)$/i.test(name) && !name.startsWith('__MACOSX/'));
  if (typeof opened === 'string') return refused(opened, '');
  const texts = Object.entries(opened).map(([name, content]) => [name, decodeText(content)] as const);
  const tables = texts.filter(([name]) => /\.csv$/i.test(name));
  const descriptor = texts.find(([name]) => baseOf(name) === descriptorFile);
  const [json, ...others] = texts.filter(([name]) => /\.json$/i.test(name) && baseOf(name) !== descriptorFile);
  if (tables.length === 0 && !descriptor && json && others.length === 0) return readJson(json[1], json[0]);
  const missing = descriptor ? checkDescriptor(descriptor[1], new Set(tables.map(([name]) => baseOf(name)))) : [];
  if (missing.length > 0) return { ...documentToRows({}), problems: missing };
  return tablesToRows(Object.fromEntries(tables));
}

function checkDescriptor(text: string, names: ReadonlySet<string>): HsdsProblem[] {
  const descriptor = parseJson(text);
  if (!descriptor) return [hsdsProblem('notJson', descriptorFile)];
  return missingFiles(descriptor.json, (path) => names.has(baseOf(path)));
}

function readJson(text: string, path: string): RowsRead {
  const parsed = parseJson(text);
  if (!parsed) return refused('notJson', path);
  const problems = validateHsds(parsed.json);
  return problems.length > 0 ? { ...documentToRows({}), problems } : documentToRows(documentIn(parsed.json));
}

/** Lists under their names, whatever JSON it was. It is valid HSDS, so that everything in it is an entity. */
function documentIn(json: unknown): HsdsDocument {
  if (Array.isArray(json)) return listed(json.filter(isFields));
  if (!isFields(json)) return {};
  const contents = json['contents'];
  if (Array.isArray(contents)) return listed(contents.filter(isFields));
  return entityOf(json) && json['id'] !== undefined ? listed([json]) : json;
}

function listed(items: readonly Fields[]): HsdsDocument {
  const lists = Object.entries(documentLists) as [DocumentList, EntityName][];
  return Object.fromEntries(lists.map(([list, entity]) => [list, items.filter((item) => entityOf(item) === entity)]));
}

function parseJson(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    // Why it is none is told by its code: the engine's words differ from release to release.
    return null;
  }
}

function refused(code: 'notJson' | 'notAZip' | 'tooMuchInside', path: string): RowsRead {
  return { ...documentToRows({}), problems: [hsdsProblem(code, path)] };
}

function baseOf(path: string): string {
  return path.split('/').at(-1) ?? path;
}
