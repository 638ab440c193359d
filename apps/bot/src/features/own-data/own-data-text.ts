import type { OwnData, OwnField, OwnRecord, OwnRecordKind } from '@ventanilla/contracts';
import { type OwnDataMessageKey, ownDataMessages, speaker } from '@ventanilla/languages';
import { readable, type Teller, toldValue } from './own-data-values.js';

const sayIn = speaker(ownDataMessages);

type Say = (key: OwnDataMessageKey) => string;

/** What is said beside the documents, in a language. */
export function besideOwnData(language: string) {
  return { caption: sayIn(language, 'caption', {}), private: sayIn(language, 'private', {}) };
}

/** What is kept about somebody, in plain words of a language. */
export function ownDataText(data: OwnData, teller: Teller): string {
  const { language } = teller;
  const say: Say = (key) => sayIn(language, key, {});
  const madeAt = sayIn(language, 'madeAt', { date: readable(data.madeAt) });
  const isEmpty = data.kept.every(({ records }) => records.length === 0);
  const sections = isEmpty ? [say('nothing')] : data.kept.map((kept) => sectionOf(kept, say, teller));
  return [say('title'), madeAt, say('who'), ...sections].join('\n\n');
}

function sectionOf({ kind, records }: OwnData['kept'][number], say: Say, teller: Teller): string {
  const title = say(`kind.${kind}`);
  const told = records.map((record) => recordOf(kind, record, say, teller));
  return [title, '-'.repeat(title.length), told.length > 0 ? told.join('\n\n') : say('none')].join('\n');
}

function recordOf(kind: OwnRecordKind, record: OwnRecord, say: Say, teller: Teller): string {
  const known = Object.entries(record) as [OwnField, NonNullable<OwnRecord[OwnField]> | null][];
  return known
    .map(([field, value]) => `${say(`field.${field}`)}: ${toldValue({ kind, field }, value, teller)}`)
    .join('\n');
}
