import { directionOf, ownNameOf } from '@ventanilla/languages';
import { dateInWords } from '../items/facts/dates.js';
import { html, type Markup } from '../platform/http/html.js';
import { addressIn } from './addresses.js';
import { head } from './head.js';
import type { Page } from './page.js';
import type { PageContext } from './page-context.js';
import { wordedIn } from './parts/worded.js';
import { presentSections } from './sections.js';
import { alertBanner } from './views/alerts.js';

/** A whole page: what is the same everywhere around what this one says. Needs no script, no picture and no second request. */
export function layOut(context: PageContext, page: Page): string {
  const { spoken, say, base, name } = context;
  const document = html`<html lang="${spoken}" dir="${directionOf(spoken)}"><head>${head(context, page)}</head>
<body><a class="skip" href="#content">${say('page.skip')}</a>
<header><div class="top"><div class="in"><a class="brand" href="${base}">${name}</a>${languageLinks(context, page)}</div></div>
${sectionLinks(context, page)}</header>
<main id="content" class="in">${crumbs(context, page)}${page.path !== '/alerts' && alertBanner(context)}<h1${wordedIn(context, page.titleLanguage ?? spoken)}>${page.title}</h1>
${page.body}</main>
${foot(context, page)}</body></html>`;
  return `<!doctype html>${document.markup}`;
}

function languageLinks({ languages, language, municipality, say }: PageContext, { path }: Page): Markup | null {
  if (languages.length < 2) return null;
  return html`<nav class="languages" aria-label="${say('page.languages')}"><ul>${languages.map(
    (each) =>
      html`<li><a href="/m/${municipality.id}/${each}${path}" lang="${each}" hreflang="${each}"${each === language && { markup: ' aria-current="true"' }}>${ownNameOf(each)}</a></li>`,
  )}</ul></nav>`;
}

function sectionLinks(context: PageContext, page: Page): Markup {
  const { base, say } = context;
  return html`<nav class="sections" aria-label="${say('page.sections')}"><div class="in"><ul>${presentSections(
    context,
  ).map(({ path, title }) => {
    const isHere = page.path === path || page.path.startsWith(`${path}/`);
    return html`<li><a href="${base}${path}"${isHere && { markup: page.path === path ? ' aria-current="page"' : ' aria-current="true"' }}>${say(title)}</a></li>`;
  })}</ul></div></nav>`;
}

function crumbs({ base, say }: PageContext, { path, above = [] }: Page): Markup | null {
  if (path === '') return null;
  const steps = [{ title: say('page.home'), path: '' }, ...above];
  return html`<nav class="crumbs" aria-label="${say('page.way')}"><ol>${steps.map(
    (step) => html`<li><a href="${base}${step.path}">${step.title}</a></li>`,
  )}</ol></nav>`;
}

function foot(context: PageContext, page: Page): Markup {
  const { name, municipality, language, rendering, today, base, say } = context;
  const printed = say('page.print', {
    date: dateInWords(rendering, today),
    address: addressIn(context, page, language),
  });
  return html`<footer><div class="in"><p>${say('page.about', { municipality: name })}</p>
<nav aria-label="${say('statistics.title')}"><a href="${base}/statistics">${say('statistics.title')}</a> · <a href="/hsds/${municipality.id}">${say('page.data')}</a></nav>
<p class="paper">${printed}</p></div></footer>`;
}
