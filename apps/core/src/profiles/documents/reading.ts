import type { DocumentDoubt, ProfileImport, ProfileReading } from '@ventanilla/contracts';
import { type ProfileDocument, placeParts, readProfileDocument } from '@ventanilla/mgi';
import type { MunicipalityDocument } from '../../municipalities/municipality.schema.js';

/** A document that was read, with what is unsure of it in this municipality. */
export type Reading = { document: ProfileDocument; doubts: DocumentDoubt[] };

export function readingOf(
  { text, placed }: Pick<ProfileImport, 'text' | 'placed'>,
  municipality: MunicipalityDocument,
): Reading {
  const document = placeParts(readProfileDocument(text), placed);
  return { document, doubts: [...otherPlace(document, municipality), ...document.unsure] };
}

export function toReading({ document, doubts }: Reading): ProfileReading {
  const { formatClass, language, title, placeName, country, period, context, keySources, unplaced } = document;
  return {
    ...{ formatClass, language, title, placeName, country, period, context, doubts },
    keySources: keySources.map(({ title: name, url }) => ({ title: name, url })),
    parts: document.parts.map(({ domain, fromLine, toLine, state, findings }) => ({
      ...{ domain, fromLine, toLine, state },
      findings: [...findings, ...unplaced.filter(({ line }) => line >= fromLine && line <= toLine)]
        .map(({ kind, text, line }) => ({ type: kind, text, line }))
        .sort((one, other) => one.line - other.line),
    })),
  };
}

/** A document that names another place than the municipality it is brought to. */
function otherPlace({ placeName }: ProfileDocument, municipality: MunicipalityDocument): DocumentDoubt[] {
  if (placeName === null) return [];
  const place = plain(placeName);
  const { _id, names, aliases } = municipality;
  const isSame = [_id, ...Object.values(names), ...aliases]
    .map(plain)
    .some((name) => place.includes(name) || name.includes(place));
  const message = 'The document names another place than this municipality. Make sure that it is about yours.';
  return isSame ? [] : [{ code: 'otherPlace', message, line: 0, excerpt: placeName }];
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
