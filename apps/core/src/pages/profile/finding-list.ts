import { fallbackOrder } from '@ventanilla/languages';
import { wordingFor } from '../../items/rendering.js';
import { html, type Markup } from '../../platform/http/html.js';
import { itemsIn, type PageContext } from '../page-context.js';
import { sourceLink } from '../parts/origin.js';
import { wordedIn } from '../parts/worded.js';
import { pathOf } from '../paths.js';
import type { Finding } from './published-profile.js';

/** Findings as the profile has them: what is well developed, then what has potential. */
export function findingList(context: PageContext, findings: readonly Finding[]): Markup {
  if (findings.length === 0) return html`<p class="soft">${context.say('domain.noFindings')}</p>`;
  return html`<ul class="findings">${findings.map((finding) => findingLine(context, finding))}</ul>`;
}

function findingLine(context: PageContext, finding: Finding): Markup | null {
  const { say, rendering, municipality } = context;
  const wording = wordingFor(finding.texts, rendering);
  if (!wording) return null;
  const { text, institution } = wording.text;
  const isGood = finding.facts.type === 'well-developed';
  const { superseded } = finding.facts;
  return html`<li class="card" id="${finding.key}"><span class="tag ${isGood ? 'good' : 'more'}">${isGood ? '●' : '○'} ${say(isGood ? 'finding.wellDeveloped' : 'finding.potential')}</span>
<p class="text"${wordedIn(context, wording.language)}>${text}</p>
${institution && html`<p class="soft small"${wordedIn(context, wording.language)}>${institution}</p>`}
${superseded && html`<p class="note warn">${say('finding.superseded', { reason: reasonIn(superseded.reason, [context.language, municipality.sourceLanguage]) })}</p>`}
${!superseded && practice(context, finding)}${proof(context, finding)}</li>`;
}

/** Where a finding can be met today: the services it reaches people through. */
function practice(context: PageContext, { facts }: Finding): Markup | null {
  const items = itemsIn(
    context,
    facts.related.map((key) => ({ key })),
  ).filter(({ kind }) => kind === 'service' || kind === 'helpLine');
  if (items.length === 0) return null;
  return html`<p class="small screen">${context.say('finding.link')}: ${items.map(
    (item, at) =>
      html`${at > 0 && ' · '}<a class="tap" href="${context.base}${pathOf(item)}"${wordedIn(context, item.language)}>${item.title}</a>`,
  )}</p>`;
}

/** What proves it, where it rests on more than the profile itself. */
function proof(context: PageContext, { facts }: Finding): Markup | null {
  const profile = context.content.find(facts.profile);
  const known = new Set(profile?.facts.sources.map(({ name }) => name));
  const own = facts.sources.filter(({ name }) => !known.has(name));
  if (own.length === 0) return null;
  return html`<p class="soft small source">${context.say('origin.source')}: ${own.map((source, at) => html`${at > 0 && ' · '}${sourceLink(context, source)}`)}</p>`;
}

/** A reason in the first language that has it. */
export function reasonIn(
  reason: Readonly<Record<string, string>>,
  [language = 'es', ...others]: readonly string[],
): string {
  const order = [...fallbackOrder(language), ...others, ...Object.keys(reason)];
  return order.map((code) => reason[code]).find((text) => text !== undefined) ?? '';
}
