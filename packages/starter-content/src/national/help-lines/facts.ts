import type { Facts } from '@ventanilla/contracts';
import { helpLineFacts } from '../../drafts/facts.js';
import { voice } from '../../drafts/values.js';
import { lineSources } from '../../sources/lines.js';

/** Lines that answer in every municipality of the country. Those that differ from town to town are beside the town. */
export type NationalLine = 'line.144' | 'line.145' | 'line.102' | 'line.137' | 'line.135' | 'line.saludmental';

export const nationalLineFacts: Record<NationalLine, Facts<'helpLine'>> = {
  'line.144': helpLineFacts({
    topics: ['violence', 'emergency'],
    sources: [lineSources.line144Pba, lineSources.line144National, lineSources.line144NotEmergency],
    phones: [voice('144')],
    dangers: [{ danger: 'violence', rank: 2 }],
    aroundTheClock: true,
    free: true,
  }),
  'line.145': helpLineFacts({
    topics: ['trafficking', 'work', 'emergency'],
    sources: [lineSources.line145RioNegro, lineSources.line145Fiscales],
    phones: [voice('145')],
    dangers: [{ danger: 'trafficking', rank: 2 }],
    aroundTheClock: true,
    free: true,
  }),
  'line.102': helpLineFacts({
    topics: ['children', 'violence', 'emergency'],
    sources: [lineSources.line102, lineSources.line102HogarMariaLuisa],
    phones: [voice('102')],
    dangers: [
      { danger: 'childAlone', rank: 2 },
      { danger: 'homeless', rank: 3 },
    ],
    free: true,
  }),
  'line.137': helpLineFacts({
    topics: ['violence', 'children', 'emergency'],
    sources: [lineSources.line137],
    phones: [voice('137')],
    dangers: [{ danger: 'violence', rank: 3 }],
    aroundTheClock: true,
  }),
  'line.135': helpLineFacts({
    topics: ['health', 'emergency'],
    sources: [lineSources.line135],
    phones: [voice('135'), voice('(011) 5275-1135')],
    dangers: [{ danger: 'suicide', rank: 1 }],
  }),
  'line.saludmental': helpLineFacts({
    topics: ['health', 'emergency'],
    sources: [lineSources.line135],
    phones: [voice('0800-999-0091')],
    dangers: [{ danger: 'suicide', rank: 4 }],
    aroundTheClock: true,
  }),
};
