import type { Address, Facts, Position, StopChange, StopNote, StopReason } from '@ventanilla/contracts';
import type { Occurrence } from '@ventanilla/directory';

/** One date of a stop as it is being changed. */
export type DateDraft = {
  date: string;
  opensAt: string;
  closesAt: string;
  isElsewhere: boolean;
  address: Address;
  position: Position | null;
  reason: StopReason;
  note: StopNote;
};

type StopFacts = Facts<'mobileStop'>;

export function draftOf(facts: StopFacts, { date, opensAt, closesAt, place, reason, note }: Occurrence): DateDraft {
  const where = { isElsewhere: place !== null, ...(place ?? anotherPlace(facts)) };
  return { date, opensAt, closesAt, ...where, reason: reason ?? 'weather', note: note ?? {} };
}

/** In the same town, and nowhere in it yet: nobody is sent to the usual point on the map by another street. */
function anotherPlace({ address }: StopFacts): Pick<DateDraft, 'address' | 'position'> {
  return { address: { ...address, address1: '', crossStreets: null, postalCode: null }, position: null };
}

/** Whether when or where is other than the timetable says: only then there is a why. */
export function isOtherwise(facts: StopFacts, planned: string, { date, opensAt, closesAt, isElsewhere }: DateDraft) {
  return isElsewhere || date !== planned || opensAt !== facts.opensAt || closesAt !== facts.closesAt;
}

/** What becomes of the date; null when nothing is left that is not as planned. */
export function changeOf(facts: StopFacts, planned: string, draft: DateDraft): StopChange | null {
  const note = writtenIn(draft.note);
  if (!isOtherwise(facts, planned, draft)) return note && { change: 'noted', note };
  const { date, opensAt, closesAt, isElsewhere, reason } = draft;
  const where = isElsewhere ? { address: draft.address, position: draft.position } : { address: null, position: null };
  const instead = { date, opensAt, closesAt, ...where };
  return { change: 'changed', reason, instead, ...(note && { note }) };
}

function writtenIn(note: StopNote): StopNote | null {
  const written = Object.entries(note).filter(([, text]) => text.trim() !== '');
  return written.length === 0 ? null : Object.fromEntries(written);
}
