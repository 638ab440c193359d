import type { EntryDocument } from '../entries/entry.schema.js';
import { titleIn } from '../entries/wording.js';
import { searchable } from '../platform/database/search.js';
import type { OfferDocument } from './shared-content.schema.js';

/** The offer of an entry, from what the public sees of it. */
export function offerOf(entry: EntryDocument, sourceLanguage: string, offeredAt: Date): OfferDocument {
  const { _id, municipality, kind, key, published } = entry;
  const title = published ? titleIn(sourceLanguage, published) : key;
  const languages = Object.keys(published?.texts ?? {});
  const search = searchable([key, title]);
  return { _id, municipality, kind, key, title, search, languages, isPublic: published !== null, offeredAt };
}
