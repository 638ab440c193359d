import type { Item, Municipality, PublicAlert } from '@ventanilla/contracts';
import { localDate } from '@ventanilla/directory';
import { alertParts } from '@ventanilla/languages/alerts';
import { sayFact } from '../items/rendering.js';

/** A current alert as it stands with an answer: what it is, what to do, where and until when. */
export function toAlertItem(alert: PublicAlert, language: string, town: Pick<Municipality, 'id' | 'names'>): Item {
  const parts = alertParts(alert, { language, municipality: town.names[language] ?? town.id });
  const textOf = (role: string) => parts.find((part) => part.role === role)?.text ?? '';
  return {
    kind: 'alert',
    key: alert.key,
    title: textOf('title'),
    summary: [alert.headline, alert.instruction || alert.description].filter((text) => text !== '').join('\n'),
    facts: [{ kind: 'date', label: sayFact(language, 'label.date'), value: textOf('facts') }],
    sections: [],
    topics: [],
    language: alert.language,
    // A second person has read it before it was sent.
    reviewed: true,
    source: null,
    checkedAt: localDate(new Date(alert.sentAt), alert.timeZone),
    warning: null,
    position: null,
    distance: null,
  };
}
