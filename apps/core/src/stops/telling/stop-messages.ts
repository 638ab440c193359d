import type { Item, ItemFact, Municipality, OutgoingMessage } from '@ventanilla/contracts';
import type { Occurrence } from '@ventanilla/directory';
import { languages } from '@ventanilla/languages';
import type { Messages } from '../../deliveries/mailing.schema.js';
import type { Stop } from '../../items/agenda.js';
import { mobileStopItem } from '../../items/mobile-stop-item.js';
import type { Rendering } from '../../items/rendering.js';

/** What a message about a stop is made of: the stop as it is published, and what else is. */
export type Told = {
  municipality: Municipality;
  entry: Stop;
  now: Date;
  find: Rendering['find'];
  /** Its page in a language; null where core is not told its public address. */
  pageUrlIn: (language: string, key: string) => string | null;
};

/** As many dates as a message can hold without becoming a timetable. */
const DATES_TOLD = 3;

export function reminderMessages(told: Told, on: Occurrence): Messages {
  return inEveryLanguage((language) => {
    const item = itemIn(told, language, on);
    if (!item) return null;
    const onBoard = findFact(item, 'services')?.value ?? null;
    return { kind: 'stopReminder', ...ofStop(told, language, item), date: toldDate(item), onBoard };
  });
}

export function changeMessages(told: Told, changes: readonly Occurrence[]): Messages {
  const first = changes.slice(0, DATES_TOLD);
  return inEveryLanguage((language) => {
    const items = first.flatMap((on) => itemIn(told, language, on) ?? []);
    const [item] = items;
    if (!item) return null;
    const more = changes.length - first.length;
    const dates = items.map(toldDate);
    return { kind: 'stopChange', ...ofStop(told, language, item), withdrawn: false, dates, more };
  });
}

export function withdrawalMessages(told: Told): Messages {
  return inEveryLanguage((language) => {
    const item = itemIn(told, language);
    if (!item) return null;
    return { kind: 'stopChange', ...ofStop(told, language, item), pageUrl: null, withdrawn: true, dates: [], more: 0 };
  });
}

function inEveryLanguage(say: (language: string) => OutgoingMessage | null): Messages {
  const said = languages.flatMap(({ code }) => {
    const message = say(code);
    return message ? [[code, message] as const] : [];
  });
  return Object.fromEntries(said);
}

function itemIn({ municipality, entry, now, find }: Told, language: string, on?: Occurrence): Item | null {
  return mobileStopItem({ municipality, language, now, near: null, find }, entry, on);
}

function ofStop({ municipality, pageUrlIn }: Told, language: string, { key, title }: Item) {
  return { municipality: municipality.id, stop: key, title, pageUrl: pageUrlIn(language, key) };
}

function toldDate(item: Item) {
  const [when, place, note] = [findFact(item, 'date'), findFact(item, 'address'), findFact(item, 'notice')];
  return {
    when: when?.value ?? '',
    place: place?.value ?? '',
    mapUrl: place?.action?.url ?? null,
    ...(note && { note: note.value }),
  };
}

function findFact({ facts }: Item, kind: ItemFact['kind']): ItemFact | undefined {
  return facts.find((fact) => fact.kind === kind);
}
