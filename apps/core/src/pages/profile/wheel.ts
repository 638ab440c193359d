import { describeWheel, type WheelDrawing, wheelSvg } from '@ventanilla/mgi';
import { noteOnQuestionnaire } from '../../items/facts/questionnaire.js';
import { wordingFor } from '../../items/rendering.js';
import type { Reading } from '../page-context.js';
import { countsOf, domainName, type PublishedProfile } from './published-profile.js';

type Wishes = { hrefOf?: (domain: number) => string; legend?: boolean };

/** The wheel of a profile in the reader's language: within a page its slices are links, as a picture it explains itself. */
export function profileWheel(context: Reading, profile: PublishedProfile, wishes: Wishes = {}): string {
  const { say, name, spoken, rendering } = context;
  // Alone, a picture has no page around it that says by which questions it was drawn.
  const note = wishes.hrefOf ? null : noteOnQuestionnaire(rendering.language, profile.entry.facts);
  return wheelSvg({
    id: 'wheel',
    title: say('profile.wheel', { title: titleOf(context, profile) }),
    description: wheelInWords(context, profile),
    ...drawnOf(context, profile),
    hub: [name, shortDate(profile.entry.facts.period)],
    language: spoken,
    ...(note !== null && { note }),
    ...wishes,
  });
}

/** `11/2022`: months in words are wider than the hub in some languages. */
function shortDate(period: string): string {
  return period.split('-').reverse().join('/');
}

/** All that the wheel shows, for whoever sees no picture. */
export function wheelInWords(context: Reading, profile: PublishedProfile): string {
  return describeWheel(drawnOf(context, profile));
}

function drawnOf(context: Reading, profile: PublishedProfile): Pick<WheelDrawing, 'domains' | 'labels' | 'words'> {
  const { say } = context;
  return {
    domains: countsOf(profile),
    labels: Object.fromEntries(profile.domains.map((number) => [number, domainName(context, profile, number)])),
    words: { wellDeveloped: say('finding.wellDevelopedCount'), potential: say('finding.potentialCount') },
  };
}

export function titleOf({ rendering, say }: Reading, { entry }: PublishedProfile): string {
  return wordingFor(entry.texts, rendering)?.text.title ?? say('profile.title');
}
