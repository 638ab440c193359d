import { html, type Markup } from '../../platform/http/html.js';
import type { PageContext } from '../page-context.js';
import { countsOf, domainName, type PublishedProfile } from './published-profile.js';

/** The same as the wheel, as a list: each domain with its colour, its counts and a way to its findings. */
export function domainLinks(context: PageContext, profile: PublishedProfile): Markup {
  const { say, base } = context;
  return html`<h2>${say('profile.domains')}</h2><ul class="cards one">${countsOf(profile).map(
    ({ number, wellDeveloped, potential }) =>
      html`<li><a class="card area" href="${base}/profile/domains/${number}">${swatch(number, profile.domains)}<div><b>${domainName(context, profile, number)}</b>
<span>● ${wellDeveloped} ${say('finding.wellDevelopedCount')} · ○ ${potential} ${say('finding.potentialCount')}</span></div></a></li>`,
  )}</ul>`;
}

/** A domain's number on its colour of the wheel. */
export function swatch(domain: number, domains: readonly number[]): Markup {
  return html`<span class="swatch s${domains.indexOf(domain) % 6}" aria-hidden="true">${domain}</span>`;
}
