import { html, type Markup } from '../platform/http/html.js';
import { addressIn, canonicalLanguage, languagesOf } from './addresses.js';
import type { Page } from './page.js';
import type { PageContext } from './page-context.js';
import { style } from './page-style.js';
import { profilesOf } from './profile/published-profile.js';
import { breadcrumbs } from './structured-data/breadcrumbs.js';
import { jsonLdText } from './structured-data/json-ld.js';

/** What search engines, chats and other programs read of a page. */
export function head(context: PageContext, page: Page): Markup {
  const { name, say } = context;
  const title = page.path === '' ? page.title : `${page.title} · ${name}`;
  const data = [...(page.data ?? []), ...breadcrumbs(context, page)];
  return html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><meta name="description" content="${page.description}">
${addresses(context, page)}
<meta property="og:type" content="website"><meta property="og:site_name" content="${say('site.name', { municipality: name })}">
<meta property="og:title" content="${title}"><meta property="og:description" content="${page.description}">
${picture(context)}
<meta name="theme-color" content="#0b5d5b"><link rel="icon" href="data:,">
<style>${{ markup: style }}</style>
${data.length > 0 && html`<script type="application/ld+json">${{ markup: jsonLdText(data) }}</script>`}`;
}

/** Where the page is, where its own words are, and where it is in other languages. */
function addresses(context: PageContext, page: Page): Markup {
  const own = languagesOf(context, page);
  const { municipality, origin, language } = context;
  return html`<link rel="canonical" href="${addressIn(context, page, canonicalLanguage(context, own))}">
${own.map((each) => html`<link rel="alternate" hreflang="${each}" href="${addressIn(context, page, each)}">`)}
${page.path === '' && html`<link rel="alternate" hreflang="x-default" href="${origin}/m/${municipality.id}">`}
<meta property="og:url" content="${addressIn(context, page, language)}"><meta property="og:locale" content="${language}">`;
}

/** The wheel stands for a municipality wherever a page is shared. */
function picture(context: PageContext): Markup | null {
  if (profilesOf(context).length === 0) return null;
  return html`<meta property="og:image" content="${context.origin}${context.base}/profile/wheel.png"><meta property="og:image:type" content="image/png"><meta property="og:image:alt" content="${context.say('profile.title')}">`;
}
