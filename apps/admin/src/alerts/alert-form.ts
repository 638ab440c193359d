import type { Alert, AlertCategory, AlertEvent, AlertInput, AlertTexts } from '@ventanilla/contracts';

/** What CAP files an event under: programs ask for it, people are spared the question. */
const categories: Record<AlertEvent, AlertCategory[]> = {
  flood: ['Met', 'Geo'],
  storm: ['Met'],
  heat: ['Met', 'Health'],
  cold: ['Met', 'Health'],
  fire: ['Fire'],
  smoke: ['Fire', 'Env'],
  health: ['Health'],
  water: ['Infra'],
  power: ['Infra'],
  transport: ['Transport'],
  security: ['Safety'],
  law: ['Other'],
  office: ['Other'],
  other: ['Other'],
};

export function categoriesOf(event: AlertEvent): AlertCategory[] {
  return categories[event];
}

export const emptyTexts: AlertTexts = { headline: '', description: '', instruction: '' };

const DAY_MS = 24 * 3_600_000;

/** What a new alert begins as: for everybody, for a day, in the language the municipality writes first. */
export function freshAlert(sourceLanguage: string): AlertInput {
  return {
    event: 'other',
    categories: categoriesOf('other'),
    urgency: 'Expected',
    severity: 'Moderate',
    certainty: 'Likely',
    responses: [],
    onset: null,
    expires: new Date(Date.now() + DAY_MS).toISOString(),
    places: [],
    polygons: [],
    circles: [],
    segment: { topics: [], languages: [] },
    web: null,
    sendAt: null,
    texts: { [sourceLanguage]: emptyTexts },
  };
}

/** What is written of an alert, apart from where it stands. */
export function inputOf(alert: Alert): AlertInput {
  const { event, categories: filed, urgency, severity, certainty, responses, onset, expires, sendAt } = alert;
  const { places, polygons, circles, segment, web, texts } = alert;
  const words = { event, categories: filed, urgency, severity, certainty, responses };
  return { ...words, onset, expires, sendAt, places, polygons, circles, segment, web, texts };
}

/** A language in which nothing is written is not kept, unless it is the one that everybody falls back to. */
export function withoutEmptyTexts(input: AlertInput, sourceLanguage: string): AlertInput {
  const written = Object.entries(input.texts).filter(
    ([language, texts]) => language === sourceLanguage || Object.values(texts).some((text) => text?.trim()),
  );
  return { ...input, texts: Object.fromEntries(written) };
}
