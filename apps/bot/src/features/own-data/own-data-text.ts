import { type OwnData, type OwnField, type OwnRecord, topics } from '@ventanilla/contracts';
import { botMessages, type OwnDataMessageKey, ownDataMessages, speaker } from '@ventanilla/languages';
import { nameLanguage } from '../../presentation/language-names.js';

const sayIn = speaker(ownDataMessages);
const sayTopic = speaker(botMessages);

type Say = (key: OwnDataMessageKey) => string;
type Value = NonNullable<OwnRecord[OwnField]> | null;

/** What is kept about somebody in plain words of a language, and what is said beside it. */
export function ownDataIn(language: string) {
  const say: Say = (key) => sayIn(language, key, {});
  return {
    caption: say('caption'),
    private: say('private'),
    text: (data: OwnData): string => {
      const madeAt = sayIn(language, 'madeAt', { date: readable(data.madeAt) });
      const isEmpty = data.kept.every(({ records }) => records.length === 0);
      const sections = isEmpty ? [say('nothing')] : data.kept.map((kept) => sectionOf(kept, say, language));
      return [say('title'), madeAt, say('who'), ...sections].join('\n\n');
    },
  };
}

function sectionOf({ kind, records }: OwnData['kept'][number], say: Say, language: string): string {
  const title = say(`kind.${kind}`);
  const told = records.map((record) => recordOf(record, say, language));
  return [title, '-'.repeat(title.length), told.length > 0 ? told.join('\n\n') : say('none')].join('\n');
}

function recordOf(record: OwnRecord, say: Say, language: string): string {
  const known = Object.entries(record) as [OwnField, Value][];
  return known
    .map(([field, value]) => `${say(`field.${field}`)}: ${toldValue(named(field, value, language), say)}`)
    .join('\n');
}

/** Topics and languages by their names, as everywhere else in the conversation. */
function named(field: OwnField, value: Value, language: string): Value {
  if (Array.isArray(value)) return value.map((each) => String(named(field, each, language)));
  if (typeof value !== 'string') return value;
  if (field === 'language') return nameLanguage(value, language);
  const topic = field === 'topic' || field === 'topics' ? topics.find((each) => each === value) : undefined;
  return topic === undefined ? value : sayTopic(language, `topic.${topic}`, {});
}

function toldValue(value: Value, say: Say): string {
  if (value === null) return say('unknown');
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : say('none');
  const key = `value.${value}`;
  return isWorded(key) ? say(key) : readable(String(value));
}

/** Outcomes and states have words; names, codes and what somebody wrote stand as they are. */
function isWorded(key: string): key is OwnDataMessageKey {
  return key in ownDataMessages.es;
}

/** Moments as people write them, to the minute; anything else as it is. */
function readable(value: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) ? value.slice(0, 16).replace('T', ' ') : value;
}
