import type { Danger, PublishedEntry, Topic } from '@ventanilla/contracts';
import { speaker, topicMessages } from '@ventanilla/languages';
import { byUrgency, isOffered } from '../../items/public-order.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { callButtons } from '../parts/call-buttons.js';
import { presentSections } from '../sections.js';
import { municipalityData } from '../structured-data/municipality.js';

/** As many numbers as somebody takes in at a glance. */
const FIRST_LINES = 4;

/** In this order, as far as each has a line of its own. */
const FIRST_DANGERS: readonly Danger[] = ['crime', 'medical', 'fire', 'violence'];

const sayTopic = speaker(topicMessages);

export function topicName(language: string, topic: Topic): string {
  return sayTopic(language, `topic.${topic}`);
}

/** The first page: danger first, then what people come for. */
export function homePage(context: PageContext): Page {
  const { say, name } = context;
  return {
    path: '',
    title: say('home.title', { municipality: name }),
    description: say('home.lead'),
    body: html`<p class="lead">${say('home.lead')}</p>${danger(context)}${topics(context)}${more(context)}`,
    data: [municipalityData(context)],
  };
}

function danger(context: PageContext): Markup | null {
  const { say, base } = context;
  const lines = itemsIn(context, firstLines(context));
  if (lines.length === 0) return null;
  return html`<section class="danger" aria-labelledby="danger"><h2 id="danger">${say('home.danger')}</h2>
${callButtons(context, lines)}
<p><a class="tap" href="${base}/help-lines">${say('home.moreLines')}</a></p></section>`;
}

/** The first line for each of the dangers people most often call for, then whatever comes next. */
function firstLines(context: PageContext): PublishedEntry<'helpLine'>[] {
  const lines = entriesOf(context, 'helpLine').sort(byUrgency);
  const own = FIRST_DANGERS.flatMap((danger) => firstFor(danger, lines) ?? []);
  return [...new Set([...own, ...lines])].slice(0, FIRST_LINES);
}

function firstFor(danger: Danger, lines: readonly PublishedEntry<'helpLine'>[]): PublishedEntry<'helpLine'> | null {
  const rankOf = ({ facts }: PublishedEntry<'helpLine'>) =>
    facts.dangers.find((each) => each.danger === danger)?.rank ?? Number.POSITIVE_INFINITY;
  const [first] = [...lines].sort((one, other) => rankOf(one) - rankOf(other));
  return first && Number.isFinite(rankOf(first)) ? first : null;
}

function topics(context: PageContext): Markup | null {
  const { language, say, base } = context;
  const counts = topicCounts(context);
  if (counts.length === 0) return null;
  return html`<h2>${say('home.topics')}</h2><ul class="cards topics">${counts.map(
    ([topic, count]) =>
      html`<li><a class="card" href="${base}/topics/${topic}"><b>${topicName(language, topic)}</b><span>${say('home.services', { count })}</span></a></li>`,
  )}</ul>`;
}

/** The topics there are services on, most of them first. */
export function topicCounts(context: PageContext): [Topic, number][] {
  const counts = new Map<Topic, number>();
  for (const { facts } of entriesOf(context, 'service').filter(isOffered)) {
    for (const topic of facts.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts].sort(([one, few], [other, many]) => many - few || one.localeCompare(other));
}

function more(context: PageContext): Markup {
  const { say, base } = context;
  const links = presentSections(context);
  if (links.length === 0) return html`<p class="note">${say('home.nothing')}</p>`;
  return html`<h2>${say('home.more')}</h2><ul class="cards">${links.map(
    ({ path, title }) => html`<li><a class="card" href="${base}${path}"><b>${say(title)}</b></a></li>`,
  )}</ul>`;
}
