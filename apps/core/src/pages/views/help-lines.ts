import type { Item } from '@ventanilla/contracts';
import { byUrgency } from '../../items/public-order.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { factList } from '../parts/facts.js';
import { lastingFacts } from '../parts/lasting-facts.js';
import { originOfItem } from '../parts/origin.js';
import { wordedIn } from '../parts/worded.js';
import { contactPoints } from '../structured-data/municipality.js';

export function helpLinesPage(context: PageContext): Page {
  const { say, name } = context;
  const lines = itemsIn(context, entriesOf(context, 'helpLine').sort(byUrgency));
  return {
    path: '/help-lines',
    title: say('lines.title'),
    description: say('lines.lead', { municipality: name }),
    body: html`<p class="lead">${say('lines.lead', { municipality: name })}</p>
${lines.length === 0 && html`<p class="note">${say('lines.none')}</p>`}${lineCards(context, lines)}`,
    data: contactPoints(context),
  };
}

/** Help lines in full, each with an id to be led to. */
export function lineCards(context: PageContext, lines: readonly Item[]): Markup {
  return html`<ul class="cards lines">${lines.map(
    (line) =>
      html`<li class="card" id="${line.key}"><h3${wordedIn(context, line.language)}>${line.title}</h3>${phones(line)}${factList(lastingFacts(context, line).filter(({ kind }) => kind !== 'phone'))}
<p${wordedIn(context, line.language)}>${line.summary}</p>${line.warning && html`<p class="note warn">${line.warning}</p>`}
${originOfItem(context, line, line.source ? [line.source] : [])}</li>`,
  )}</ul>`;
}

/** Every number of a line as something large to press. */
function phones({ facts }: Item): Markup[] {
  return facts
    .filter(({ kind }) => kind === 'phone')
    .map(({ label, value, action }) =>
      action
        ? html`<p><a class="call calm" href="${action.url}"><b>${value}</b><span>${label}</span></a></p>`
        : html`<p>${label}: <b>${value}</b></p>`,
    );
}
