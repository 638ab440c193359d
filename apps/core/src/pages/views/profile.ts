import type { Source } from '@ventanilla/contracts';
import { dateInWords } from '../../items/facts/dates.js';
import { wordingFor } from '../../items/rendering.js';
import { html, type Markup } from '../../platform/http/html.js';
import type { Page, Shown } from '../page.js';
import type { PageContext } from '../page-context.js';
import { sourceLink } from '../parts/origin.js';
import { questionnaireNote } from '../parts/questionnaire-note.js';
import { missingNote, wordedIn } from '../parts/worded.js';
import { domainLinks, swatch } from '../profile/domain-links.js';
import { findingList, reasonIn } from '../profile/finding-list.js';
import { domainName, findProfile, type PublishedProfile, profilesOf } from '../profile/published-profile.js';
import { profileWheel, titleOf } from '../profile/wheel.js';
import { wheelPicture } from '../profile/wheel-picture.js';
import { profileData } from '../structured-data/profile.js';
import { domainPage } from './domain.js';
import { paragraphs } from './guides.js';

/** The profile that counts. */
export function profilePage(context: PageContext): Page | null {
  const profile = findProfile(context);
  return profile && page(context, profile, '/profile');
}

/** What lies below it: a domain, the wheel as a picture, another published profile with its own wheel. */
export function belowProfile(context: PageContext, rest: string): Shown | Promise<Shown> {
  const [first = '', ...others] = rest.split('/');
  const second = others.join('/');
  if (first === 'domains') return domainPage(context, second);
  if (first.startsWith('wheel.')) return wheelPicture(context, findProfile(context), rest);
  const profile = findProfile(context, first);
  if (!profile || second !== '') return wheelPicture(context, profile, second);
  return page(context, profile, `/profile/${first}`);
}

function page(context: PageContext, profile: PublishedProfile, path: string): Page {
  const { say, rendering } = context;
  const { texts, facts } = profile.entry;
  const date = dateInWords(rendering, facts.period);
  return {
    path,
    title: titleOf(context, profile),
    description: `${say('profile.title')}, ${date}. ${say('profile.notRanking')}`,
    languages: Object.keys(texts),
    body: body(context, profile, path),
    data: [profileData(context, profile, path)],
  };
}

function body(context: PageContext, profile: PublishedProfile, path: string): Markup {
  const { say, rendering } = context;
  const { texts, facts } = profile.entry;
  const wording = wordingFor(texts, rendering);
  const { introduction = '', context: chapter = '' } = wording?.text ?? {};
  const told = paragraphs(`${introduction}\n\n${chapter}`);
  return html`${wording && missingNote(context, wording.language)}${replaced(context, profile)}
<p class="lead">${say('profile.dated', { date: dateInWords(rendering, facts.period) })}</p><p>${say('profile.notRanking')}</p>${questionnaireNote(context, profile)}
<div class="profile">${wheelFigure(context, profile, path)}<div>${domainLinks(context, profile)}</div></div>
${told.length > 0 && html`<h2>${say('profile.introduction')}</h2><div${wording && wordedIn(context, wording.language)}>${told}</div>`}
${profile.domains.map((domain) => domainSection(context, profile, domain))}
${ending(context, profile)}`;
}

function replaced({ say, language, municipality }: PageContext, { entry }: PublishedProfile): Markup | null {
  const { superseded } = entry.facts;
  if (!superseded) return null;
  const reason = reasonIn(superseded.reason, [language, municipality.sourceLanguage]);
  return html`<p class="note warn">${say('profile.superseded', { reason })}</p>`;
}

function wheelFigure(context: PageContext, profile: PublishedProfile, path: string): Markup {
  const { say, base } = context;
  const isCurrent = path === '/profile';
  const hrefOf = (domain: number) => (isCurrent ? `${base}/profile/domains/${domain}` : `#domain-${domain}`);
  return html`<figure class="wheel">${{ markup: profileWheel(context, profile, { hrefOf }) }}
<figcaption class="soft small screen">${say('profile.wheelHint')} <a class="tap" href="${base}${path}/wheel.png">${say('profile.picture')} (PNG)</a> · <a class="tap" href="${base}${path}/wheel.svg">SVG</a></figcaption></figure>`;
}

function domainSection(context: PageContext, profile: PublishedProfile, domain: number): Markup {
  const own = profile.findings.filter(({ facts }) => facts.domain === domain);
  return html`<section id="domain-${domain}"><h2 class="area">${swatch(domain, profile.domains)}<span>${domainName(context, profile, domain)}</span></h2>${findingList(context, own)}</section>`;
}

function ending(context: PageContext, { entry }: PublishedProfile): Markup {
  const { say, base, rendering } = context;
  const others = profilesOf(context).filter(({ key }) => key !== entry.key);
  const { sources, keySources = [], url } = entry.facts;
  return html`${sourceList(context, say('profile.keySources'), keySources)}${sourceList(context, say('profile.sources'), sources)}
${url && html`<p class="screen"><a class="button second" href="${url}" rel="noopener">${say('profile.original')}</a></p>`}
<p class="soft small screen">${say('profile.print')}</p>
${
  others.length > 0 &&
  html`<h2 class="screen">${say('profile.others')}</h2><ul class="screen">${others.map(
    ({ key, facts, texts }) =>
      html`<li><a class="tap" href="${base}/profile/${key}">${wordingFor(texts, rendering)?.text.title ?? key} (${dateInWords(rendering, facts.period)})</a></li>`,
  )}</ul>`
}`;
}

function sourceList(context: PageContext, heading: string, sources: readonly Source[]): Markup | null {
  if (sources.length === 0) return null;
  return html`<h2>${heading}</h2><ul class="source">${sources.map((source) => html`<li>${sourceLink(context, source)}</li>`)}</ul>`;
}
