import type { AlertTexts, Municipality, PublicAlert } from '@ventanilla/contracts';
import { fallbackOrder } from '@ventanilla/languages';
import type { AlertDocument } from './alert.schema.js';

type Town = Pick<Municipality, 'sourceLanguage' | 'timeZone'>;

/** The language in which somebody reads an alert: their own, one near to it, else the municipality's; null without any. */
export function readsIn(
  texts: Readonly<Record<string, AlertTexts>>,
  language: string,
  sourceLanguage: string,
): string | null {
  const order = [...fallbackOrder(language), sourceLanguage, ...Object.keys(texts)];
  return order.find((code) => texts[code]?.headline) ?? null;
}

/** An alert as somebody reads it in a language. */
export function toPublicAlert(alert: AlertDocument, language: string, town: Town): PublicAlert | null {
  const reads = readsIn(alert.texts, language, town.sourceLanguage);
  const text = reads === null ? undefined : alert.texts[reads];
  if (reads === null || !text || !alert.sentAt) return null;
  const { _id, kind, event, urgency, severity, certainty, responses, places, onset, expires, web, sentAt } = alert;
  const id = _id.toHexString();
  const words = { event, urgency, severity, certainty, responses };
  const moments = { sentAt: sentAt.toISOString(), onset: onset?.toISOString() ?? null, expires: expires.toISOString() };
  const { timeZone } = town;
  return { id, key: keyOf(id), kind, ...words, places, ...moments, language: reads, ...text, web, timeZone };
}

export function keyOf(id: string): string {
  return `alert.${id}`;
}
