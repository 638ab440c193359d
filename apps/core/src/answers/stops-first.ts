import type { Aspect, Decision, Hit } from '@ventanilla/answering';
import { agendaOf, type StopDate, stopsOf } from '../items/agenda.js';
import type { PublishedContent } from '../knowledge/published-content.js';

/** What is asked of an office that travels and only its next stops can say. */
const WHERE_OR_WHEN: ReadonlySet<Aspect> = new Set<Aspect>(['address', 'date', 'hours']);
/** As many places as an answer shows or names. */
const MOST = 3;

/**
 * The hits with the next stops before the service that travels, the soonest first, when it is asked where or when it is.
 * Without any stop to come the service answers for itself.
 */
export function stopsFirst(
  content: PublishedContent,
  { outcome, aspects }: Pick<Decision, 'outcome' | 'aspects'>,
  hits: Hit[],
  now: Date,
): Hit[] {
  const [first] = hits;
  if (outcome !== 'answered' || !first || !aspects.some((aspect) => WHERE_OR_WHEN.has(aspect))) return hits;
  const next = nextStopsOf(content, first, now);
  const others = hits.filter(({ key }) => !next.includes(key));
  return [...next.map((key): Hit => ({ key, kind: 'mobileStop', score: first.score })), ...others];
}

/** The stops that still take place of a service, or of the one that the first hit belongs to. */
function nextStopsOf(content: PublishedContent, { key }: Hit, now: Date): string[] {
  const entry = content.find(key);
  const service = entry?.kind === 'mobileStop' ? entry.facts.service : key;
  const stops = stopsOf(content.all()).filter(({ facts }) => facts.service === service && !facts.cancelled);
  const takesPlace = ({ on }: StopDate) => on.state !== 'cancelled';
  const dates = agendaOf(stops, content.municipality.timeZone, { from: now }).filter(takesPlace);
  return [...new Set(dates.map((date) => date.entry.key))].slice(0, MOST);
}
