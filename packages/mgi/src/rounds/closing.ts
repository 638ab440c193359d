import type { LocalDate } from '@ventanilla/directory';
import { type Calendar, checkCalendar } from './calendar.js';
import { type IndicatorState, stateOf } from './decisions.js';
import { isWayBack, type Phase, phasesAfter } from './phases.js';
import { findAnswer, type RoundWork } from './progress.js';

/** A workshop or meeting that was held: in which phase, who took part, and its minutes. */
export type Meeting = { phase: Phase; on: LocalDate; institutions: readonly string[]; minutes: string };

/** An assessment round with everything its phases are judged by. */
export type Round = RoundWork & {
  phase: Phase;
  calendar: Calendar;
  /** Who coordinates the round in the local government. */
  focalPoints: readonly string[];
  meetings: readonly Meeting[];
  /** The findings as they are being worded. */
  findings: readonly { domain: number; text: string; reviewed: boolean }[];
  publishedOn: LocalDate | null;
};

/** Everything a phase can still need, with what to do about it. */
export const needMessages = {
  focalPointMissing: 'Name at least one focal point of the local government.',
  calendarMissing: 'Plan when answers are due.',
  calendarWrong: 'Correct the calendar.',
  questionsMissing: 'The set has no questions. Import them, or choose another set.',
  askedOfNobody: 'Decide which institution is asked.',
  answerMissing: 'Wait for these answers, remind the institutions, or answer "not identified".',
  meetingMissing: 'Record at least one meeting with those who took part.',
  undecided: 'Accept, amend or object to these answers.',
  contradicted: 'Institutions contradict each other here. Decide which answer holds.',
  objected: 'These were objected to. Ask again, or amend the answer.',
  reopened: 'A new answer came after the decision. Decide again.',
  findingMissing: 'Draft at least one finding.',
  unreviewed: 'Word these findings and have them reviewed.',
  unpublished: 'Publish the profile with its date.',
} as const;

/** The stable name of a need. */
export type NeedCode = keyof typeof needMessages;

/** Something a phase still needs before it can be closed, and for which indicators. */
export type Need = { code: NeedCode; message: string; indicators: readonly string[] };

/** What the round's phase still needs; an empty list when it may be closed. */
export function needsOf(round: Round): Need[] {
  const rules: Readonly<Record<Phase, (round: Round) => Need[]>> = {
    induction: needsOfInduction,
    dataCollection: needsOfDataCollection,
    consultation: ({ meetings }) => needed('meetingMissing', !meetings.some(({ phase }) => phase === 'consultation')),
    validation: needsOfValidation,
    drafting: needsOfDrafting,
    publication: ({ publishedOn }) => needed('unpublished', publishedOn === null),
    followUp: () => [],
  };
  return rules[round.phase](round);
}

/** Whether a round may go to a phase: it must be a way there is, and going on needs the phase to be closed. */
export function mayMove(round: Round, to: Phase): boolean {
  if (!phasesAfter(round.phase).includes(to)) return false;
  return isWayBack(round.phase, to) || needsOf(round).length === 0;
}

function needsOfInduction({ set, asks, focalPoints, calendar }: Round): Need[] {
  const unasked = set.indicators.filter(({ key }) => !asks.some(({ indicator }) => indicator === key));
  return [
    ...needed('focalPointMissing', focalPoints.length === 0),
    ...needed('calendarMissing', !calendar.some(({ phase }) => phase === 'dataCollection')),
    ...needed('calendarWrong', checkCalendar(calendar).length > 0),
    ...needed('questionsMissing', set.indicators.length === 0),
    ...neededFor(
      'askedOfNobody',
      unasked.map(({ key }) => key),
    ),
  ];
}

function needsOfDataCollection({ asks, answers }: Round): Need[] {
  const missing = asks.filter((ask) => !findAnswer(ask, answers)).map(({ indicator }) => indicator);
  return neededFor('answerMissing', [...new Set(missing)]);
}

function needsOfValidation(round: Round): Need[] {
  const inState = (state: IndicatorState) =>
    round.set.indicators.map(({ key }) => key).filter((key) => stateOf(key, round.answers, round.decisions) === state);
  return [
    ...neededFor('answerMissing', inState('unanswered')),
    ...neededFor('undecided', inState('answered')),
    ...neededFor('contradicted', inState('contradicted')),
    ...neededFor('objected', inState('objected')),
    ...neededFor('reopened', inState('reopened')),
  ];
}

function needsOfDrafting({ findings }: Round): Need[] {
  return [
    ...needed('findingMissing', findings.length === 0),
    ...needed(
      'unreviewed',
      findings.some(({ text, reviewed }) => !reviewed || text.trim() === ''),
    ),
  ];
}

function needed(code: NeedCode, isNeeded: boolean): Need[] {
  return isNeeded ? [{ code, message: needMessages[code], indicators: [] }] : [];
}

function neededFor(code: NeedCode, indicators: readonly string[]): Need[] {
  return indicators.length > 0 ? [{ code, message: needMessages[code], indicators }] : [];
}
