import type { Fields } from '../fields.js';
import type { DocumentList } from '../schema/document-lists.js';

/**
 * A whole directory as HSDS JSON: lists under their names. What stands on its own (organizations, programs, services,
 * locations, taxonomies, terms, units) is listed once and referred to by id; everything else is nested in what it
 * belongs to, and says by that whose it is. Fields without a value are absent.
 */
export type HsdsDocument = { readonly [List in DocumentList]?: readonly Fields[] };
