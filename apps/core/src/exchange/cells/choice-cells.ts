import type { Danger, Facts, RequiredDocument, Topic } from '@ventanilla/contracts';
import { dangers, documentTypes, topics } from '@ventanilla/contracts';
import type { DashboardKey } from '@ventanilla/languages';
import { plain, spellingsOf, type Words } from '../words.js';
import { type Cell, type CellReading, fault, itemsOf, readEach } from './cell.js';

/** A fixed set of values, each with its word in every language; codes are understood as well. */
type Vocabulary<Value extends string> = {
  read(word: string, words: Words): CellReading<Value>;
  say(value: Value, words: Words): string;
};

function vocabulary<Value extends string>(
  values: readonly Value[],
  keyOf: (value: Value) => DashboardKey,
): Vocabulary<Value> {
  const byWord = new Map(
    values.flatMap((value) => [value, ...spellingsOf(keyOf(value))].map((word) => [plain(word), value])),
  );
  const say = (value: Value, words: Words) => words(keyOf(value));
  return {
    say,
    read(word, words) {
      const value = byWord.get(plain(word));
      return value === undefined
        ? fault(
            'word',
            values.map((each) => say(each, words)),
          )
        : { value };
    },
  };
}

/** One of a set; an empty cell is `whenEmpty`. */
export function oneOf<Value extends string>(
  values: readonly Value[],
  keyOf: (value: Value) => DashboardKey,
  whenEmpty: Value,
): Cell<Value> {
  const known = vocabulary(values, keyOf);
  return {
    read: (text, { words }) => (text === '' ? { value: whenEmpty } : known.read(text, words)),
    write: (value, words) => known.say(value, words),
  };
}

const topicWords = vocabulary(topics, (topic) => `topic.${topic}`);

export const topicList: Cell<Topic[]> = {
  read: (text, { words }) => readEach(itemsOf(text), (item) => topicWords.read(item, words)),
  write: (value, words) => value.map((topic) => topicWords.say(topic, words)).join('; '),
};

const documentWords = vocabulary(documentTypes, (type) => `document.${type}`);

/** `passport / identity card; photo`: one of the first two, and a photo. */
export const documentList: Cell<RequiredDocument[]> = {
  read: (text, { words }) =>
    readEach(itemsOf(text), (item) => {
      const reading = readEach(item.split(/\s*\/\s*/), (word) => documentWords.read(word, words));
      return 'fault' in reading ? reading : { value: { anyOf: reading.value } };
    }),
  write: (value, words) =>
    value.map(({ anyOf }) => anyOf.map((type) => documentWords.say(type, words)).join(' / ')).join('; '),
};

const dangerWords = vocabulary(dangers, (danger) => `danger.${danger}`);

/** `Violence (1); Trafficking (2)`: the number is the place in line, and without one it is the place in the cell. */
export const dangerList: Cell<Facts<'helpLine'>['dangers']> = {
  read: (text, { words }) =>
    readEach(itemsOf(text), (item, at): CellReading<{ danger: Danger; rank: number }> => {
      const [, word = '', rank] = /^(.*?)\s*(?:\(?(\d{1,2})\)?)?$/.exec(item) ?? [];
      const reading = dangerWords.read(word, words);
      return 'fault' in reading ? reading : { value: { danger: reading.value, rank: Number(rank ?? at + 1) } };
    }),
  write: (value, words) => value.map(({ danger, rank }) => `${dangerWords.say(danger, words)} (${rank})`).join('; '),
};
