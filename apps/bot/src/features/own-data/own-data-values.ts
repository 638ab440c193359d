import { type OwnField, type OwnRecord, type OwnRecordKind, topics } from '@ventanilla/contracts';
import { botMessages, type OwnDataMessageKey, ownDataMessages, speaker } from '@ventanilla/languages';
import { nameLanguage } from '../../presentation/language-names.js';

const sayIn = speaker(ownDataMessages);
const sayTopic = speaker(botMessages);

type Value = NonNullable<OwnRecord[OwnField]> | null;

/** Where a value stands: the same code means one thing of a message and another of a case. */
export type Place = { kind: OwnRecordKind; field: OwnField };

/** In which language it is told, and what municipalities are called there. */
export type Teller = { language: string; nameOfMunicipality: (id: string) => string };

/** What is kept in one field, in words. What somebody wrote, and what has a name of its own, stands as it is. */
export function toldValue(place: Place, value: Value, teller: Teller): string {
  const say = (key: OwnDataMessageKey) => sayIn(teller.language, key, {});
  if (isAll(place, value)) return say(place.field === 'area' ? 'all.area' : 'all.topics');
  if (value === null) return say('unknown');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    const told = [...new Set(value.map((each) => inWords(place, each, teller)))];
    return told.length > 0 ? told.join(', ') : say('none');
  }
  return inWords(place, String(value), teller);
}

/** Whoever asked for alerts and chose nothing is told of everything. */
function isAll({ kind, field }: Place, value: Value): boolean {
  if (kind !== 'subscriptions') return false;
  return field === 'area' ? value === null : field === 'topics' && Array.isArray(value) && value.length === 0;
}

function inWords({ kind, field }: Place, value: string, { language, nameOfMunicipality }: Teller): string {
  const say = (key: string) => (isWorded(key) ? sayIn(language, key, {}) : value);
  switch (field) {
    case 'municipality':
      return nameOfMunicipality(value);
    case 'language':
      return nameLanguage(value, language);
    case 'topic':
    case 'topics':
      return nameTopic(value, language);
    case 'reason':
    case 'keptFor':
      return say(`reason.${value.split(':')[0]}`);
    case 'outcome':
    case 'state':
    case 'consent':
    case 'what':
      return say(`${field}.${kind}.${value}`);
    case 'remembered':
      return say('remembered');
    case 'from':
      return value === '' ? say('you') : value;
    default:
      return readable(value);
  }
}

function nameTopic(value: string, language: string): string {
  const topic = topics.find((each) => each === value);
  return topic === undefined ? value : sayTopic(language, `topic.${topic}`, {});
}

function isWorded(key: string): key is OwnDataMessageKey {
  return key in ownDataMessages.es;
}

/** Moments as people write them, to the minute; anything else as it is. */
export function readable(value: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? value.slice(0, 16).replace('T', ' ') : value;
}
