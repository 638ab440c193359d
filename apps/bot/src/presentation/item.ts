import type { Item, ItemFact } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import { sayingIn } from '../say.js';
import { writeDate } from './dates.js';
import { type Block, bold, italic, join, plain } from './html.js';
import { lines, wrap } from './lines.js';

/** What helps to decide between several items; the rest waits behind a button. */
const briefFacts: readonly ItemFact['kind'][] = ['notice', 'opening', 'address', 'distance', 'phone', 'cost', 'date'];

export type Detail = 'brief' | 'answer' | 'full';

/** An item as blocks of a message, in the language it is answered in. */
export function itemBlocks(item: Item, language: string, detail: Detail): Block[] {
  const facts = detail === 'brief' ? item.facts.filter(({ kind }) => briefFacts.includes(kind)) : item.facts;
  const head = [...lines(item.title, bold), ...lines(item.summary), ...facts.flatMap(factLines), ...warningLines(item)];
  return [head, ...sectionBlocks(item, detail), originBlock(item, language, detail)].filter(({ length }) => length > 0);
}

function factLines({ label, value }: ItemFact): Block {
  const [first = '', ...rest] = value.split('\n').flatMap((line) => wrap(line, 1_000));
  return [join([bold(label === '' ? '' : `${label}:`), plain(first)], ' '), ...rest.map(plain)];
}

function warningLines({ warning }: Item): Block {
  return warning === null ? [] : lines(`⚠ ${warning}`);
}

function sectionBlocks({ sections }: Item, detail: Detail): Block[] {
  const shown = detail === 'full' ? sections : sections.slice(0, detail === 'answer' ? 1 : 0);
  return shown.map(({ heading, body }) => [...lines(heading, bold), ...lines(body)]);
}

/** Who said so and when somebody last checked: part of the answer, not small print to leave out. */
function originBlock(item: Item, language: string, detail: Detail): Block {
  const say = sayingIn(language);
  const source = item.source && say('ask.source', { source: sourceName(item.source, language) });
  const checked = item.checkedAt && say('ask.checked', { date: writeDate(item.checkedAt, language) });
  const origin = [source, checked ?? say('ask.notChecked')].filter((part) => part !== null).join(' · ');
  const notes = [
    item.language === language
      ? ''
      : say('ask.writtenIn', { language: findLanguage(item.language)?.name ?? item.language }),
    detail === 'full' && !item.reviewed ? say('ask.unreviewed') : '',
  ];
  return [...lines(origin, italic), ...lines(notes.filter((note) => note !== '').join(' '), italic)];
}

function sourceName({ name, date }: NonNullable<Item['source']>, language: string): string {
  return date === null ? name : `${name} (${writeDate(date, language)})`;
}

/** A help line as it must be read in a hurry: the number first, alone on its line. */
export function helpLineBlock(item: Item): Block {
  const numbers = item.facts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
  const others = item.facts.filter(({ kind }) => kind === 'notice' || kind === 'opening');
  return [
    join([bold(numbers.join(' / ')), bold(item.title)], '  '),
    ...lines(item.summary),
    ...others.flatMap(factLines),
    ...warningLines(item),
  ];
}
