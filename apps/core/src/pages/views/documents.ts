import { dateInWords } from '../../items/facts/dates.js';
import { html } from '../../platform/http/html.js';
import { languageIn } from '../names.js';
import type { Page } from '../page.js';
import type { PageContext } from '../page-context.js';
import { wordedIn } from '../parts/worded.js';
import { publisherData } from '../structured-data/municipality.js';

/** What the municipality has put on the web, newest first, each where it is. */
export function documentsPage(context: PageContext): Page {
  const { say, name, language, rendering, municipality } = context;
  const lead = say('documents.lead', { municipality: name });
  const documents = [...(municipality.documents ?? [])].sort((one, other) =>
    (other.date ?? '').localeCompare(one.date ?? ''),
  );
  return {
    path: '/documents',
    title: say('documents.title'),
    description: lead,
    body: html`<p class="lead">${lead}</p>${documents.length === 0 && html`<p class="note">${say('documents.none')}</p>`}
<ul class="cards">${documents.map(
      (each) =>
        html`<li><a class="card" href="${each.url}" rel="noopener"><b${wordedIn(context, each.language)}>${each.title}</b><span>${[languageIn(language, each.language), each.date && dateInWords(rendering, each.date), new URL(each.url).hostname].filter(Boolean).join(' · ')}</span></a></li>`,
    )}</ul>`,
    data: documents.map(({ title, url, language: inLanguage, date }) => ({
      '@type': 'DigitalDocument',
      name: title,
      url,
      inLanguage,
      datePublished: date,
      publisher: publisherData(context),
    })),
  };
}
