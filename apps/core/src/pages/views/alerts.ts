import { writeCap, writeCapFeed } from '@ventanilla/cap';
import type { PublicAlert } from '@ventanilla/contracts';
import { speaker } from '@ventanilla/languages';
import { type AlertPart, alertMessages, alertParts, sentLine } from '@ventanilla/languages/alerts';
import { html, type Markup } from '../../platform/http/html.js';
import type { Asset, Page, Shown } from '../page.js';
import type { PageContext } from '../page-context.js';
import { wordedIn } from '../parts/worded.js';

const say = speaker(alertMessages);

export const FEED = 'feed.xml';

/** What is not grave must not look as if it were: nobody would be frightened by red any more. */
const looks: Record<PublicAlert['severity'], 'danger' | 'attention'> = {
  Extreme: 'danger',
  Severe: 'danger',
  Moderate: 'attention',
  Minor: 'attention',
  Unknown: 'attention',
};

/** What the municipality says now, the gravest first. */
export function alertsPage(context: PageContext): Page {
  const { language, base, alerts, name } = context;
  const title = say(language, 'line.title');
  return {
    path: '/alerts',
    title,
    description: `${title} – ${name}`,
    body: html`${alerts.length === 0 && html`<p class="note">${say(language, 'line.none')}</p>`}
${alerts.map((alert) => alertSection(context, alert))}
<p class="soft small"><a href="${base}/alerts/${FEED}">${context.say('page.data')}: CAP 1.2, Atom</a></p>`,
  };
}

/** At the top of every page while something is current: how bad and what, with the way to all of it. */
export function alertBanner({ language, base, alerts, name }: PageContext): Markup | null {
  if (alerts.length === 0) return null;
  const lines = alerts.map((alert) => {
    const parts = alertParts(alert, { language, municipality: name });
    return html`<li class="${looks[alert.severity]}"><a class="tap" href="${base}/alerts#${alert.key}">${textOf(parts, 'title')} – ${alert.headline}</a></li>`;
  });
  return html`<aside aria-label="${say(language, 'line.title')}"><ul class="warnings">${lines}</ul></aside>`;
}

function alertSection(context: PageContext, alert: PublicAlert): Markup {
  const { language, name } = context;
  const parts = alertParts(alert, { language, municipality: name });
  return html`<section class="${looks[alert.severity]}" id="${alert.key}">${parts.map((part) => partMarkup(context, alert, part))}</section>`;
}

function partMarkup(context: PageContext, alert: PublicAlert, { role, text }: AlertPart): Markup {
  const worded = wordedIn(context, alert.language);
  switch (role) {
    case 'title':
      return html`<h2>${text}</h2>`;
    case 'headline':
      return html`<p${worded}><b>${text}</b></p>`;
    case 'text':
      return html`<p${worded}>${linesOf(text)}</p>`;
    case 'label':
      return html`<p><b>${text}</b></p>`;
    case 'sender':
      return html`<p class="small">${text} · ${sentLine(alert, context.language)}</p>`;
    case 'link':
      return html`<p><a href="${text}" rel="noopener">${say(context.language, 'line.more')}</a></p>`;
    default:
      return html`<p>${linesOf(text)}</p>`;
  }
}

function linesOf(text: string): Markup[] {
  return text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));
}

function textOf(parts: readonly AlertPart[], role: AlertPart['role']): string {
  return parts.find((part) => part.role === role)?.text ?? '';
}

/** For programs: the Atom feed of what is current, and each of it as CAP XML. */
export function alertFile(context: PageContext, rest: string): Shown {
  if (rest === FEED) return feed(context);
  const alert = context.alerts.find(({ id }) => rest === `${id}.xml`);
  const message = alert && context.capOf(alert.id);
  return message ? { type: 'application/cap+xml; charset=utf-8', content: writeCap(message) } : null;
}

function feed({ alerts, base, origin, language, municipality, name, alertsChangedAt }: PageContext): Asset {
  const url = `${origin}${base}/alerts/${FEED}`;
  const entries = alerts.map(({ id, headline, instruction, sentAt }) => ({
    id: `urn:ventanilla:${municipality.id}:alert:${id}`,
    title: headline,
    summary: instruction || null,
    updated: new Date(sentAt),
    url: `${origin}${base}/alerts/${id}.xml`,
  }));
  const content = writeCapFeed({
    id: `urn:ventanilla:${municipality.id}:alerts`,
    title: `${say(language, 'line.title')} – ${name}`,
    author: name,
    url,
    language,
    updated: alertsChangedAt,
    entries,
  });
  return { type: 'application/atom+xml; charset=utf-8', content };
}
