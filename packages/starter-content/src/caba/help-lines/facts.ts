import type { Facts } from '@ventanilla/contracts';
import { helpLineFacts } from '../../drafts/facts.js';
import { open, schedule, voice, weekdaysToFriday, weekend, whatsapp } from '../../drafts/values.js';
import type { EmergencyLine } from '../../national/emergency-lines/texts.js';
import { cabaSources } from '../../sources/caba.js';

const sources = [cabaSources.laNueva911, cabaSources.viveLines];

/** No source names a fire line in the City, so fire goes to 911 and Civil Defence. */
export const cabaEmergencyLineFacts: Record<EmergencyLine, Facts<'helpLine'>> = {
  'line.911': helpLineFacts({
    topics: ['emergency', 'justice', 'violence'],
    sources: [...sources, cabaSources.ledDenuncias],
    phones: [voice('911')],
    dangers: [
      { danger: 'crime', rank: 1 },
      { danger: 'violence', rank: 1 },
      { danger: 'trafficking', rank: 1 },
      { danger: 'childAlone', rank: 1 },
      { danger: 'fire', rank: 1 },
      { danger: 'medical', rank: 2 },
      { danger: 'disaster', rank: 2 },
      { danger: 'homeless', rank: 2 },
      { danger: 'suicide', rank: 3 },
    ],
  }),
  'line.107': helpLineFacts({
    topics: ['emergency', 'health'],
    sources,
    phones: [voice('107')],
    dangers: [
      { danger: 'medical', rank: 1 },
      { danger: 'suicide', rank: 2 },
      { danger: 'crime', rank: 2 },
    ],
  }),
  'line.103': helpLineFacts({
    topics: ['emergency', 'housing'],
    sources,
    phones: [voice('103')],
    dangers: [
      { danger: 'disaster', rank: 1 },
      { danger: 'fire', rank: 2 },
    ],
  }),
};

export type CabaLine = 'line.147.c' | 'line.saludmental.c';

export const cabaLineFacts: Record<CabaLine, Facts<'helpLine'>> = {
  'line.147.c': helpLineFacts({
    topics: ['health', 'community', 'housing'],
    sources: [cabaSources.diarioPopular147],
    phones: [voice('147'), whatsapp('11-5050-0147')],
    dangers: [{ danger: 'homeless', rank: 1 }],
    schedules: [schedule(open(weekdaysToFriday, '07:00', '22:00'), open(weekend, '08:00', '14:00'))],
  }),
  'line.saludmental.c': helpLineFacts({
    topics: ['health', 'emergency'],
    sources: [cabaSources.diario5Suicidio],
    phones: [voice('0800-333-1665')],
    dangers: [{ danger: 'suicide', rank: 5 }],
    aroundTheClock: true,
  }),
};
