import { isOffered } from '../items/public-order.js';
import { html } from '../platform/http/html.js';
import { addressIn, languagesOf } from './addresses.js';
import type { Asset } from './page.js';
import { entriesOf, type PageContext } from './page-context.js';
import { leafPath, leavesOf } from './parts/leaves.js';
import { findProfile } from './profile/published-profile.js';
import { presentSections } from './sections.js';
import { isRead } from './views/guides.js';
import { topicCounts } from './views/home.js';
import { entriesOn } from './views/topic.js';

const XML = 'application/xml; charset=utf-8';
const HEADER = '<?xml version="1.0" encoding="UTF-8"?>\n';

type Listed = { path: string; languages?: readonly string[] };

/** Every page of a municipality that has words of its own, in each of its languages. */
export function sitemap(context: PageContext): Asset {
  const pages = listed(context).flatMap((page) => {
    const languages = languagesOf(context, page);
    return languages.map((language) => ({ page, language, languages }));
  });
  const urls = pages.map(
    ({ page, language, languages }) =>
      html`<url><loc>${addressIn(context, page, language)}</loc>${languages.map((each) => html`<xhtml:link rel="alternate" hreflang="${each}" href="${addressIn(context, page, each)}"/>`)}</url>`,
  );
  const set = html`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}</urlset>`;
  return { type: XML, content: `${HEADER}${set.markup}` };
}

function listed(context: PageContext): Listed[] {
  const of = (folder: string, entries: readonly { key: string; texts: object }[]) =>
    entries.map(({ key, texts }) => ({ path: `/${folder}/${key}`, languages: Object.keys(texts) }));
  const services = entriesOf(context, 'service').filter(isOffered);
  const guides = entriesOf(context, 'guide').filter(isRead);
  return [
    { path: '' },
    ...presentSections(context),
    ...topicCounts(context).flatMap(([topic]) => leaves(`/topics/${topic}`, entriesOn(context, topic).length)),
    ...leaves('/services', services.length).slice(1),
    ...leaves('/guides', guides.length).slice(1),
    ...of('services', services),
    ...of('guides', guides),
    ...of('mobile-stops', entriesOf(context, 'mobileStop')),
    ...(findProfile(context)?.domains ?? []).map((domain) => ({ path: `/profile/domains/${domain}` })),
    { path: '/statistics' },
  ];
}

/** Every leaf of a list; the first of a section is the section itself. */
function leaves(list: string, count: number): Listed[] {
  return Array.from({ length: leavesOf(count) }, (_, at) => ({ path: leafPath(list, at + 1) }));
}

/** Where the lists of all municipalities are. */
export function sitemapIndex(origin: string, municipalities: readonly { id: string }[]): string {
  const lists = municipalities.map(({ id }) => html`<sitemap><loc>${origin}/m/${id}/sitemap.xml</loc></sitemap>`);
  const index = html`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${lists}</sitemapindex>`;
  return `${HEADER}${index.markup}`;
}

/** What search engines may read: the public pages, not what is behind an account or a link. */
export function robots(origin: string): string {
  return [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /confirm',
    'Disallow: /v1',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
