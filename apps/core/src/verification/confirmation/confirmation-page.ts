import type { EntryDocument } from '../../entries/entry.schema.js';
import type { Rendering } from '../../items/rendering.js';
import { html, type Markup } from '../../platform/http/html.js';
import { answerFor, type Opened } from './confirmation.service.js';
import { style } from './confirmation-style.js';
import type { CorrectionProblem } from './correction.js';
import { correctionForm } from './correction-form.js';
import { titleOf } from './link.service.js';
import { nameOf, publicFacts, type Say, teller } from './public-facts.js';

export type Problem = { entry: string; code: CorrectionProblem };

type Open = Extract<Opened, { state: 'open' }>;

/** What is public of the organization, each with one tap to say that it still holds. */
export function entriesPage(opened: Open, path: string, now: Date, problem: Problem | null): string {
  const { link, municipality } = opened;
  const tell = teller(link.language);
  const rendering = { municipality, language: link.language, now, near: null, find: () => null };
  const articles = opened.entries.map((entry) => article({ ...opened, path, rendering, tell, problem, entry }));
  const name = nameOf(municipality, link.language);
  const until = new Intl.DateTimeFormat(link.language, { dateStyle: 'long', timeZone: municipality.timeZone });
  return page(link.language, tell('page.title', { organization: link.organizationName }), [
    html`<p>${tell('page.lead', { municipality: name })}</p>`,
    articles,
    html`<p class="soft">${tell('page.until', { date: until.format(link.expiresAt) })} ${tell('page.noAccount')}</p>`,
  ]);
}

/** Everything on the link has been answered. */
export function answeredPage({ link, municipality }: Open): string {
  const tell = teller(link.language);
  const corrected = link.answers.some(({ answer }) => answer === 'corrected');
  return page(link.language, tell('answered.title'), [
    html`<p>${tell('answered.lead', { municipality: nameOf(municipality, link.language) })}</p>`,
    corrected && html`<p>${tell('answered.corrected')}</p>`,
    html`<p class="soft">${tell('answered.close')}</p>`,
  ]);
}

/** A link that does not work, and what to do about it. */
export function unusablePage(opened: Exclude<Opened, Open>): string {
  const language = opened.state === 'unknown' ? 'es' : opened.link.language;
  const tell = teller(language);
  return page(language, tell(`${opened.state}.title`), [html`<p>${tell(`${opened.state}.lead`)}</p>`]);
}

export function tooManyPage(): string {
  const tell = teller('es');
  return page('es', tell('tooMany.title'), [html`<p>${tell('tooMany.lead')}</p>`]);
}

type Shown = Open & { path: string; rendering: Rendering; tell: Say; problem: Problem | null; entry: EntryDocument };

function article(shown: Shown): Markup {
  const { link, rendering, tell, entry } = shown;
  const id = entry._id.toHexString();
  const answered = answerFor(link, entry);
  return html`<article aria-labelledby="h-${id}"><h2 id="h-${id}">${titleOf(entry, link.language)}</h2>
    ${facts(rendering, tell, entry)}
    ${answered ? done(tell, answered.answer === 'corrected') : deeds(shown)}
  </article>`;
}

function deeds({ link, path, tell, problem, entry }: Shown): Markup[] {
  const id = entry._id.toHexString();
  const title = titleOf(entry, link.language);
  const own = problem?.entry === id ? problem.code : null;
  return [
    html`<form method="post" action="${path}/${id}/confirmation">
      <button type="submit">${tell('confirm.act')}<span class="hidden"> ${title}</span></button></form>`,
    correctionForm({ tell, entry, problem: own, action: `${path}/${id}/correction` }),
  ];
}

function done(tell: Say, isCorrected: boolean): Markup {
  return html`<p class="done" role="status">✓ ${tell(isCorrected ? 'correct.done' : 'confirm.done')}</p>`;
}

function facts(rendering: Rendering, tell: Say, entry: EntryDocument): Markup {
  const rows = publicFacts(rendering, tell, entry);
  return html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function page(language: string, title: string, body: Parameters<typeof html>[1][]): string {
  return `<!doctype html>${
    html`<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} · Ventanilla</title><style>${{ markup: style }}</style></head>
<body><main><h1>${title}</h1>${body}</main></body></html>`.markup
  }`;
}
