import type { Item, Source } from '@ventanilla/contracts';
import { dateInWords } from '../../items/facts/dates.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { PageContext } from '../page-context.js';

/** Who said so, and when somebody last made sure of it. */
export function originOfItem(
  context: PageContext,
  item: Pick<Item, 'checkedAt' | 'checkedBy' | 'reviewed'>,
  sources: readonly Source[],
): Markup {
  return html`<div class="soft small"><p>${checkedLine(context, item)}</p>
${sources.length > 0 && html`<p class="source">${context.say('origin.source')}: ${sources.map((source, at) => html`${at > 0 && ' · '}${sourceLink(context, source)}`)}</p>`}
${!item.reviewed && html`<p>${context.say('origin.unreviewed')}</p>`}</div>`;
}

export function checkedLine(
  { rendering, say }: PageContext,
  { checkedAt, checkedBy }: Pick<Item, 'checkedAt' | 'checkedBy'>,
): string {
  if (checkedAt === null) return say('origin.neverChecked');
  const date = dateInWords(rendering, checkedAt);
  return checkedBy ? say('origin.checkedBy', { date, by: checkedBy }) : say('origin.checked', { date });
}

export function sourceLink({ rendering }: PageContext, { name, url, date }: Source): Markup {
  const when = date === null ? '' : ` (${dateInWords(rendering, date)})`;
  return url === null ? html`${name}${when}` : html`<a href="${url}" rel="noopener">${name}</a>${when}`;
}
