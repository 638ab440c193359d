import type { Item, ItemFact } from '@ventanilla/contracts';
import { findLanguage } from '@ventanilla/languages';
import { sayingIn } from '../say.js';
import { type Block, bold, italic, join, plain } from './html.js';
import { lines } from './lines.js';
import { writeOrigin } from './origin.js';

/** What helps to decide between several items; the rest waits behind a button. */
const briefFacts: readonly ItemFact['kind'][] = ['notice', 'opening', 'address', 'distance', 'phone', 'cost', 'date'];

/** `answer` shows the section that answers first, `full` shows all of them. */
export type Detail = 'brief' | 'answer' | 'full';

/** An item as blocks of a message, in the language it is answered in. */
export function itemBlocks(item: Item, language: string, detail: Detail): Block[] {
  const facts = detail === 'brief' ? item.facts.filter(({ kind }) => briefFacts.includes(kind)) : item.facts;
  const head = [...lines(item.title, bold), ...lines(item.summary), ...facts.flatMap(factLines), ...warningLines(item)];
  const sections = sectionBlocks(item, detail);
  const origin = originLines(item, language, detail);
  return sections.length === 0 ? [[...head, ...origin]] : [head, ...sections, origin];
}

/** A value of several lines, such as several addresses, stands as a list below its label. */
export function factLines({ label, value }: ItemFact): Block {
  const [first, ...rest] = lines(value);
  const heading = bold(label === '' ? '' : `${label}:`);
  if (first === undefined) return [];
  if (rest.length === 0) return [join([heading, first], ' ')];
  return [heading, ...[first, ...rest].map((line) => join([plain('• '), line]))];
}

export function warningLines({ warning }: Item): Block {
  return warning === null ? [] : lines(`⚠ ${warning}`);
}

function sectionBlocks({ sections }: Item, detail: Detail): Block[] {
  const shown = detail === 'full' ? sections : sections.slice(0, detail === 'answer' ? 1 : 0);
  return shown.flatMap(({ heading, body }) => {
    const [first = [], ...others] = body.split(/\n{2,}/).map((paragraph) => lines(paragraph));
    return [[...lines(heading, bold), ...first], ...others];
  });
}

/** Who said so and when somebody last checked: part of the answer, not small print to leave out. */
function originLines(item: Item, language: string, detail: Detail): Block {
  const say = sayingIn(language);
  const name = findLanguage(item.language)?.name ?? item.language;
  const notes = [
    ...(item.language === language ? [] : [say('ask.writtenIn', { language: name })]),
    ...(detail === 'full' && !item.reviewed ? [say('ask.unreviewed')] : []),
  ];
  return [...lines(writeOrigin([item], language), italic), ...lines(notes.join(' '), italic)];
}
