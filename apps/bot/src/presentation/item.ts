import type { Item } from '@ventanilla/contracts';
import { sayingIn } from '../say.js';
import { type Detail, factBlock } from './facts.js';
import { type Block, bold, italic } from './html.js';
import { nameLanguage } from './language-names.js';
import { lines } from './lines.js';
import { writeOrigin } from './origin.js';

/** An item as blocks of a message, in the language it is answered in. */
export function itemBlocks(item: Item, language: string, detail: Detail): Block[] {
  const head = [
    ...lines(item.title, bold),
    ...lines(item.summary),
    ...factBlock(item, detail),
    ...lines(item.warning === null ? '' : `⚠ ${item.warning}`),
  ];
  const sections = sectionBlocks(item, detail);
  const origin = originLines(item, language, detail);
  return sections.length === 0 ? [[...head, ...origin]] : [head, ...sections, origin];
}

/** An answer shows the section that answers first, of a long one what answers; a page shows all of them, whole. */
function sectionBlocks({ sections }: Item, detail: Detail): Block[] {
  const shown = detail === 'full' ? sections : sections.slice(0, detail === 'answer' ? 1 : 0);
  return shown.flatMap(({ heading, body, excerpt }) => {
    const text = detail === 'full' || excerpt === undefined ? body : `${excerpt} …`;
    const [first = [], ...others] = text.split(/\n{2,}/).map((paragraph) => lines(paragraph));
    return [[...lines(heading, bold), ...first], ...others];
  });
}

/** Who said so and when somebody last checked: part of the answer, not small print to leave out. */
function originLines(item: Item, language: string, detail: Detail): Block {
  const say = sayingIn(language);
  const isForeign = item.language !== language;
  const notes = [
    ...(isForeign ? [say('ask.writtenIn', { language: nameLanguage(item.language, language) })] : []),
    ...(detail === 'full' && !item.reviewed ? [say('ask.unreviewed')] : []),
  ];
  return [...lines(writeOrigin([item], language), italic), ...lines(notes.join(' '), italic)];
}
