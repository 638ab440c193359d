import { Matcher } from '../patterns/matcher.js';
import { fold } from '../text/fold.js';

/** A part of a day, as people say it. */
export const dayParts = ['morning', 'afternoon', 'evening'] as const;
export type DayPart = (typeof dayParts)[number];

/** Minutes since midnight; the same twice for one moment. */
export type AskedHours = { from: number; to: number; part: DayPart | null };

const PARTS: Readonly<Record<DayPart, { words: string; from: number; to: number }>> = {
  morning: {
    words: 'a|por|de|en la manana, esta manana, de manana, de|da|pela manha, morning|mornings, matin|matins, maten',
    from: 6,
    to: 13,
  },
  afternoon: {
    words: 'a|por|de|en la tarde, esta tarde, a|de|da tarde, afternoon|afternoons, apres midi, apremidi',
    from: 13,
    to: 19,
  },
  evening: {
    words:
      'a|por|de|en la noche, esta noche, de|a|da noite, evening|evenings, at night, tonight, soir|soirs, aswe, leswa',
    from: 19,
    to: 24,
  },
};

const owners = dayParts.flatMap((part) => PARTS[part].words.split(',').map(() => part));
const matcher = new Matcher(dayParts.flatMap((part) => PARTS[part].words.split(',')));

/** How people write an hour: "a las 18", "às 9h30", "at 5 pm", "à 14 h", "18:30 hs". */
const HOURS = [
  /\b(?:a las?|as|at|around|despues de las?|antes de las?) (\d{1,2})(?:[:.h](\d{2}))?(?!\d)\s?(am|pm)?/,
  /\ba (\d{1,2})\s?(?:heures?|h|e)\b\s?(\d{2})?/,
  /\b(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm|hs|hrs|horas?)\b/,
  /\b(\d{1,2}):(\d{2})\b/,
];
/** So much of a text is looked at: an hour stands where the question is. */
const READ = 500;

/** The hours a question is about: one moment, else a part of the day; null when it says neither. */
export function hoursAsked(question: string, words: readonly string[]): AskedHours | null {
  const part = owners[matcher.find(words)[0]?.id ?? -1] ?? null;
  const moment = momentIn(fold(question.slice(0, READ)), part);
  if (moment !== null) return { from: moment, to: moment, part };
  return part === null ? null : { from: PARTS[part].from * 60, to: PARTS[part].to * 60, part };
}

function momentIn(text: string, part: DayPart | null): number | null {
  for (const pattern of HOURS) {
    const [, hour, minutes = '0', half = ''] = pattern.exec(text) ?? [];
    if (hour === undefined) continue;
    const moment = toMinutes(Number(hour), Number(minutes), half === 'pm' || isLate(part), half === 'am');
    if (moment !== null) return moment;
  }
  return null;
}

function isLate(part: DayPart | null): boolean {
  return part === 'afternoon' || part === 'evening';
}

/** Offices are not open before seven: "a las 5" without more is in the afternoon. */
function toMinutes(hour: number, minutes: number, isPm: boolean, isAm: boolean): number | null {
  if (hour > 23 || minutes > 59) return null;
  const afternoon = hour < 12 && !isAm && (isPm || (hour > 0 && hour < 7));
  return ((afternoon ? hour + 12 : hour) % 24) * 60 + minutes;
}
