import type { Alert, AlertInput, AlertSummary } from '@ventanilla/contracts';
import type { AlertDocument } from './alert.schema.js';

export function toAlert({ _id, ...alert }: AlertDocument): Alert {
  const { onset, expires, sendAt, sentAt, createdAt, updatedAt, returned, failure, references } = alert;
  return {
    ...alert,
    id: _id.toHexString(),
    onset: onset?.toISOString() ?? null,
    expires: expires.toISOString(),
    sendAt: sendAt?.toISOString() ?? null,
    sentAt: sentAt?.toISOString() ?? null,
    references: references.map((each) => ({ ...each, sentAt: each.sentAt.toISOString() })),
    returned: returned && { ...returned, at: returned.at.toISOString() },
    failure: failure && { ...failure, at: failure.at.toISOString() },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function toAlertSummary(alert: AlertDocument, sourceLanguage: string): AlertSummary {
  const { id, municipality, kind, event, urgency, severity, certainty, places, version, state, ...rest } =
    toAlert(alert);
  const { expires, sendAt, sentAt, writers, failure, updatedAt } = rest;
  const words = { event, urgency, severity, certainty };
  const moments = { expires, sendAt, sentAt, updatedAt };
  const headline = headlineIn(alert, sourceLanguage);
  const languages = Object.keys(alert.texts);
  return {
    id,
    municipality,
    kind,
    ...words,
    ...moments,
    places,
    version,
    state,
    writers,
    failure,
    headline,
    languages,
  };
}

/** What to know an alert by in a list: its headline in the municipality's language, or in the first it has. */
export function headlineIn({ texts, identifier }: AlertDocument, sourceLanguage: string): string {
  const headline = (texts[sourceLanguage] ?? Object.values(texts)[0])?.headline;
  return headline || identifier;
}

/** What somebody wrote of it. */
export function inputOf(alert: AlertDocument): AlertInput {
  const { event, urgency, severity, certainty, responses, categories, places, polygons, circles, segment, web, texts } =
    alert;
  const { onset, expires, sendAt } = toAlert(alert);
  const words = { event, urgency, severity, certainty, responses, categories };
  return { ...words, onset, expires, places, polygons, circles, segment, web, sendAt, texts };
}
