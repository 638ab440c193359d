import type { Item } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';
import { findWords } from '@ventanilla/mgi';
import { dateInWords } from '../../items/facts/dates.js';
import { byUrgency } from '../../items/public-order.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page } from '../page.js';
import { entriesOf, itemsIn, type PageContext } from '../page-context.js';
import { itemCards } from '../parts/item-card.js';
import { questionnaireNote } from '../parts/questionnaire-note.js';
import { findingList } from '../profile/finding-list.js';
import { domainName, type Finding, findProfile, type PublishedProfile } from '../profile/published-profile.js';
import { titleOf } from '../profile/wheel.js';
import { lineCards } from './help-lines.js';
import { topicName } from './home.js';
import { entriesOn } from './topic.js';

/** One area of the profile: what it said then, beside what is published today. */
export function domainPage(context: PageContext, rest: string): Page | null {
  const profile = findProfile(context);
  const domain = Number(rest);
  if (!profile?.domains.includes(domain) || rest !== String(domain)) return null;
  const { say, rendering } = context;
  const findings = profile.findings.filter(({ facts }) => facts.domain === domain);
  const scope = scopeOf(context, profile, domain);
  return {
    path: `/profile/domains/${domain}`,
    title: domainName(context, profile, domain),
    description: scope ?? say('domain.findings'),
    above: [{ title: titleOf(context, profile), path: '/profile' }],
    body: html`${scope && html`<p class="lead">${scope}</p>`}
<p class="note">${say('profile.dated', { date: dateInWords(rendering, profile.entry.facts.period) })}</p>${questionnaireNote(context, profile)}
<h2>${say('domain.findings')}</h2>${findingList(context, findings)}
${today(context, findings)}
${topicLinks(context, profile, domain)}
<p><a class="button second" href="${context.base}/profile">${say('domain.back')}</a></p>`,
  };
}

/** What a domain is about, where the reader's language or the municipality's own says so. */
function scopeOf({ language, municipality }: PageContext, { named }: PublishedProfile, domain: number): string | null {
  const scope = named.find(({ number }) => number === domain)?.scope ?? {};
  return findWords(scope, [...fallbackOrder(language), municipality.sourceLanguage]);
}

function today(context: PageContext, findings: readonly Finding[]): Markup | null {
  const { say } = context;
  const services = servicesFor(context, findings);
  const lines = linesFor(context, findings);
  if (services.length + lines.length === 0) return null;
  return html`${lines.length > 0 && html`<h2>${say('domain.lines')}</h2>${lineCards(context, lines)}`}
${services.length > 0 && html`<h2>${say('domain.services')}</h2><p class="soft">${say('domain.today')}</p>${itemCards(context, services)}`}`;
}

/** What there is on the topics that the profile's own set says belong to this domain. */
function topicLinks(context: PageContext, { named }: PublishedProfile, domain: number): Markup | null {
  const { say, base, language } = context;
  const own = named.find(({ number }) => number === domain)?.topics ?? [];
  const topics = own.filter((topic) => entriesOn(context, topic).length > 0);
  if (topics.length === 0) return null;
  return html`<h2>${say('domain.topics')}</h2><ul class="cards topics">${topics.map(
    (topic) => html`<li><a class="card" href="${base}/topics/${topic}"><b>${topicName(language, topic)}</b></a></li>`,
  )}</ul>`;
}

/** The services and guides through which its findings reach people. */
function servicesFor(context: PageContext, findings: readonly Finding[]): Item[] {
  const keys = new Set(findings.flatMap(({ facts }) => facts.related));
  return itemsIn(
    context,
    [...keys].map((key) => ({ key })),
  ).filter(({ kind }) => kind === 'service' || kind === 'guide');
}

/** The lines its findings name, and those on the same topics. */
function linesFor(context: PageContext, findings: readonly Finding[]): Item[] {
  const named = new Set(findings.flatMap(({ facts }) => facts.related));
  const topics = new Set(findings.flatMap(({ facts }) => facts.topics));
  const fitting = entriesOf(context, 'helpLine').filter(
    ({ key, facts }) => named.has(key) || facts.topics.some((topic) => topics.has(topic)),
  );
  return itemsIn(context, fitting.sort(byUrgency));
}
