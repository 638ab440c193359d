import type { Choice } from '../choice.js';
import type { Decision } from '../decide.js';
import { placeElsewhere } from '../places/elsewhere.js';
import { writtenTokens } from '../text/tokens.js';
import { type Asking, askingBack, decisionOn } from './asking.js';

/** Needs that are met by an office somewhere else on purpose: a consulate, a federal office. */
const MET_ELSEWHERE: ReadonlySet<string> = new Set(['consulate', 'mobileConsulate']);

/** Whose lines and help are the same in the whole country. */
const HELPED_ANYWHERE: ReadonlySet<string> = new Set(['trafficking', 'violence']);

/** A question about another place: which municipalities this window knows, and a way to ask the right one. */
export function sendElsewhere(asking: Asking): Decision | null {
  const { knowledge, own, asked } = asking;
  const others = asked.municipalities ?? [];
  if (own.topics.some((topic) => HELPED_ANYWHERE.has(topic))) return null;
  if (own.needs.some(({ concept }) => MET_ELSEWHERE.has(concept))) return null;
  // Not the mended words: a city's name is no slip in one of ours.
  const place = placeElsewhere(knowledge, writtenTokens(asked.question), others);
  if (place === null) return null;
  const offered = place.municipality === null ? others.map(({ id }) => id) : [place.municipality];
  const choices = offered.map((id): Choice => `municipality:${id}`);
  return decisionOn(asking, {
    courtesy: place.municipality === null ? 'elsewhere' : 'otherMunicipality',
    ...askingBack('municipality', choices),
  });
}
