import type { GapInFull } from '@ventanilla/contracts';
import { anId } from './builders.js';

/** Somebody's questions that nothing answers, for tests and the demo. */
export function aGap(overrides: Partial<GapInFull> = {}): GapInFull {
  const weeks = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].map((week, at) => ({ week, count: at + 1 }));
  return {
    id: anId(),
    municipality: 'quilmes',
    state: 'open',
    topic: 'education',
    count: 10,
    languages: [
      { language: 'es', count: null },
      { language: 'ht', count: null },
    ],
    causes: { unanswered: 10 },
    weeks,
    trend: 'rising',
    firstAskedAt: '2026-11-02T12:00:00.000Z',
    lastAskedAt: '2026-11-25T12:00:00.000Z',
    examples: [
      {
        ...{ question: anId(), text: '¿dónde hay una biblioteca?', language: 'es', cause: 'unanswered', shown: [] },
        askedAt: '2026-11-25T12:00:00.000Z',
      },
      {
        ...{ question: anId(), text: 'èske gen bibliyotèk piblik', language: 'ht', cause: 'unanswered', shown: [] },
        askedAt: '2026-11-24T12:00:00.000Z',
      },
    ],
    waiting: 2,
    answeredBy: null,
    entry: null,
    writer: null,
    closed: null,
    setAside: null,
    cameBack: false,
    version: 1,
    words: [
      { word: 'biblioteca', language: 'es', count: 6 },
      { word: 'bibliyotek', language: 'ht', count: 2 },
    ],
    candidates: [],
    ...overrides,
  };
}
