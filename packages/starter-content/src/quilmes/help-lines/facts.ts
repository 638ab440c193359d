import type { Facts } from '@ventanilla/contracts';
import { helpLineFacts } from '../../drafts/facts.js';
import { voice } from '../../drafts/values.js';
import type { EmergencyLine } from '../../national/emergency-lines/texts.js';
import { quilmesSources } from '../../sources/quilmes.js';

/** In the Province of Buenos Aires 911 takes every emergency, day and night. */
export const quilmesEmergencyLineFacts: Record<EmergencyLine, Facts<'helpLine'>> = {
  'line.911': helpLineFacts({
    topics: ['emergency', 'justice', 'violence'],
    sources: [quilmesSources.emergencias911, quilmesSources.suburbanoTormenta],
    phones: [voice('911')],
    dangers: [
      { danger: 'crime', rank: 1 },
      { danger: 'violence', rank: 1 },
      { danger: 'trafficking', rank: 1 },
      { danger: 'childAlone', rank: 1 },
      { danger: 'medical', rank: 2 },
      { danger: 'fire', rank: 2 },
      { danger: 'disaster', rank: 2 },
      { danger: 'homeless', rank: 1 },
      { danger: 'suicide', rank: 3 },
    ],
    aroundTheClock: true,
    free: true,
  }),
  'line.107': helpLineFacts({
    topics: ['emergency', 'health'],
    sources: [quilmesSources.suburbanoTormenta],
    phones: [voice('107')],
    dangers: [
      { danger: 'medical', rank: 1 },
      { danger: 'suicide', rank: 2 },
      { danger: 'crime', rank: 2 },
    ],
  }),
  'line.103': helpLineFacts({
    topics: ['emergency', 'housing'],
    sources: [quilmesSources.suburbanoTormenta],
    phones: [voice('103')],
    dangers: [{ danger: 'disaster', rank: 1 }],
  }),
};

export type QuilmesLine = 'line.100' | 'line.147.q';

export const quilmesLineFacts: Record<QuilmesLine, Facts<'helpLine'>> = {
  'line.100': helpLineFacts({
    topics: ['emergency'],
    sources: [quilmesSources.suburbanoTormenta],
    phones: [voice('100')],
    dangers: [{ danger: 'fire', rank: 1 }],
  }),
  'line.147.q': helpLineFacts({
    topics: ['emergency', 'justice'],
    sources: [quilmesSources.suburbanoTormenta],
    phones: [voice('147')],
    dangers: [{ danger: 'crime', rank: 3 }],
  }),
};
