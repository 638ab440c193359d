import { type CapInfo, type CapMessage, languageOf } from '@ventanilla/cap';
import {
  type AlertEvent,
  type AlertInput,
  type AlertTexts,
  alertEventSchema,
  alertTextLengths,
  type Municipality,
} from '@ventanilla/contracts';
import { alertMessages } from '@ventanilla/languages/alerts';

type Town = Pick<Municipality, 'languages' | 'sourceLanguage'>;

/** As long as a warning that says nothing about its end is taken to hold. */
const HOURS_WHEN_UNSAID = 24;

/**
 * What a message from elsewhere becomes as a draft here: a text for each language that the municipality publishes in, the
 * rest as facts. Places are left to whoever looks at it: names of areas elsewhere are not the names of ours.
 */
export function fromCap({ infos = [] }: CapMessage, town: Town, now: Date): AlertInput {
  const first = infos.find((info) => languageOf(info) === town.sourceLanguage) ?? infos[0];
  const areas = first?.areas ?? [];
  return {
    event: first ? eventOf(first) : 'other',
    categories: first?.categories ?? ['Other'],
    urgency: first?.urgency ?? 'Unknown',
    severity: first?.severity ?? 'Unknown',
    certainty: first?.certainty ?? 'Unknown',
    responses: [...new Set(first?.responseTypes ?? [])],
    onset: first?.onset ? new Date(first.onset).toISOString() : null,
    expires: endOf(first, now).toISOString(),
    places: [],
    polygons: areas.flatMap(({ polygons = [] }) => polygons),
    circles: areas.flatMap(({ circles = [] }) => circles),
    segment: { topics: [], languages: [] },
    web: webOf(first?.web),
    sendAt: null,
    texts: textsOf(infos, town),
  };
}

function endOf(info: CapInfo | undefined, now: Date): Date {
  return info?.expires ? new Date(info.expires) : new Date(now.getTime() + HOURS_WHEN_UNSAID * 3_600_000);
}

/** Ours when it says so, or by what it is called in one of our languages; otherwise its own name goes into the texts. */
function eventOf({ event, parameters = [] }: CapInfo): AlertEvent {
  const named = alertEventSchema.safeParse(parameters.find(({ name }) => name === 'ventanilla:event')?.value);
  if (named.success) return named.data;
  const known = alertEventSchema.options.find((option) =>
    Object.values(alertMessages).some((messages) => messages[`event.${option}`].toLowerCase() === event.toLowerCase()),
  );
  return known ?? 'other';
}

export function textsOf(infos: readonly CapInfo[], { languages }: Town): Record<string, AlertTexts> {
  const texts: Record<string, AlertTexts> = {};
  for (const info of infos) {
    const language = languageOf(info);
    if (languages.includes(language)) texts[language] ??= toTexts(info);
  }
  return texts;
}

/** Shortened to what fits one message, at a word: whoever looks at it sees where. */
function toTexts({ headline, event, description = '', instruction = '' }: CapInfo): AlertTexts {
  return {
    headline: shortened(headline ?? event, alertTextLengths.headline),
    description: shortened(description, alertTextLengths.description),
    instruction: shortened(instruction, alertTextLengths.instruction),
  };
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

function webOf(web: string | undefined): string | null {
  return web !== undefined && /^https?:\/\//.test(web) && URL.canParse(web) ? web : null;
}
