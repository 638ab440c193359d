import type { Municipality } from '@ventanilla/contracts';
import { directionOf, type PageMessageKey, pageMessages, speaker } from '@ventanilla/languages';
import { html } from '../platform/http/html.js';
import { nameIn } from './names.js';
import { style } from './page-style.js';

const sayInPages = speaker(pageMessages);

/** A page of no municipality: which ones there are, and why the reader is here. */
export function plainPage(
  language: string,
  title: PageMessageKey,
  lead: PageMessageKey,
  municipalities: readonly Municipality[],
): string {
  const say = (key: PageMessageKey) => sayInPages(language, key);
  const document = html`<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${say(lead)}">
<title>${say(title)}</title><link rel="icon" href="data:,"><style>${{ markup: style }}</style></head>
<body><header class="top"><div class="in"><span class="brand">Ventanilla</span></div></header>
<main id="content" class="in"><h1>${say(title)}</h1><p class="lead">${say(lead)}</p>
<ul class="cards">${municipalities.map(
    (each) => html`<li><a class="card" href="/m/${each.id}"><b>${nameIn(each, language)}</b></a></li>`,
  )}</ul></main></body></html>`;
  return `<!doctype html>${document.markup}`;
}
