import type { Item, PublishedEntry } from '@ventanilla/contracts';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { factList } from '../parts/facts.js';
import { itemCards, shortened } from '../parts/item-card.js';
import { type LongList, leafPage } from '../parts/leaves.js';
import { originOfItem } from '../parts/origin.js';
import { missingNote, wordedIn } from '../parts/worded.js';

/** What the bot says about itself is no guide. */
export const isRead = ({ facts }: PublishedEntry<'guide'>) => facts.nature !== 'notice';

/** All of them, by name, a leaf at a time. */
export function guidesPage(context: PageContext, rest: string): Page | null {
  const { say, language } = context;
  const all = itemsIn(context, entriesOf(context, 'guide').filter(isRead));
  const list: LongList = {
    path: '/guides',
    title: say('guides.title'),
    lead: say('guides.lead'),
    items: all.sort((one, other) => one.title.localeCompare(other.title, language)),
    show: (items) => (items.length === 0 ? html`<p class="note">${say('guides.none')}</p>` : itemCards(context, items)),
  };
  return leafPage(context, list, rest);
}

export function guidePage(context: PageContext, key: string): Page | null {
  const entry = context.content.find(key);
  const item = context.itemOf(key);
  if (entry?.kind !== 'guide' || !item || !isRead(entry)) return null;
  const { say } = context;
  return {
    path: `/guides/${key}`,
    title: item.title,
    titleLanguage: item.language,
    description: shortened(item.summary),
    above: [{ title: say('guides.title'), path: '/guides' }],
    languages: Object.keys(entry.texts),
    body: body(context, entry, item),
    data: [
      {
        '@type': 'Article',
        headline: item.title,
        description: item.summary,
        inLanguage: item.language,
        isAccessibleForFree: true,
      },
    ],
  };
}

function body(context: PageContext, entry: PublishedEntry<'guide'>, item: Item): Markup {
  const related = itemsIn(
    context,
    entry.facts.related.map((key) => ({ key })),
  );
  const words = wordedIn(context, item.language);
  return html`${missingNote(context, item.language)}${item.warning && html`<p class="note warn">${item.warning}</p>`}
<p class="lead text"${words}>${item.summary}</p>${factList(item.facts)}
${item.sections.map(({ heading, body: text }) => html`<section${words}><h2>${heading}</h2>${paragraphs(text)}</section>`)}
${related.length > 0 && html`<h2>${context.say('guide.related')}</h2>${itemCards(context, related)}`}
${originOfItem(context, item, entry.facts.sources)}`;
}

/** A text as its author set it: an empty line ends a paragraph, other breaks stay. */
export function paragraphs(text: string): Markup[] {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p class="text">${part.trim()}</p>`);
}
