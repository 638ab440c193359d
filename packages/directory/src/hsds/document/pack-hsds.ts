import { zip } from '../../tables/zip.js';
import { dataPackage, descriptorFile, type PackageAbout } from './data-package.js';
import { documentToRows } from './document-to-rows.js';
import type { HsdsDocument } from './hsds-document.js';
import { rowsToTables } from './rows-to-tables.js';

const encoder = new TextEncoder();

/** A document as the bytes of a JSON file. */
export function hsdsToJson(document: HsdsDocument): Uint8Array {
  return encoder.encode(JSON.stringify(document));
}

/**
 * A document as a tabular data package: a zip with a CSV file for each kind of thing and `datapackage.json` to describe
 * them. The same document gives the same bytes.
 */
export function hsdsToZip(document: HsdsDocument, about: PackageAbout): Uint8Array {
  const { rows } = documentToRows(document);
  const descriptor = { [descriptorFile]: JSON.stringify(dataPackage(rows, about), null, 2) };
  const files = Object.entries({ ...descriptor, ...rowsToTables(rows) });
  return zip(Object.fromEntries(files.map(([name, text]) => [name, encoder.encode(text)])));
}
