import type { CapMessage } from '@ventanilla/cap';
import type { AlertKind, Problem } from '@ventanilla/contracts';
import type { AlertRepository } from '../alert.repository.js';
import type { AlertDocument } from '../alert.schema.js';

/** The kinds of message that say something to people. */
export const kinds: Partial<Record<CapMessage['messageType'], AlertKind>> = {
  Alert: 'alert',
  Update: 'update',
  Cancel: 'cancel',
};

/** What keeps a sound message from becoming an alert: nobody may be warned of an exercise, or of a receipt. */
export function whyNotForPeople({ status, messageType }: CapMessage): Problem[] {
  return [
    ...(status === 'Actual' || status === 'Draft' ? [] : [notActual(status)]),
    ...(kinds[messageType] === undefined ? [notSaid(messageType)] : []),
  ];
}

/** The alert here that a message names as the one it is about, by its newest follower; null when there is none. */
export async function findEarlier(
  alerts: AlertRepository,
  municipality: string,
  { references = [] }: CapMessage,
): Promise<AlertDocument | null> {
  const [named = null] = references.length > 0 ? await alerts.findNamed(municipality, references) : [];
  let newest = named;
  while (newest?.state === 'updated' && newest.followedBy !== null) newest = await alerts.find(newest.followedBy);
  return newest;
}

export const nothingToCancel: Problem = {
  path: 'references',
  code: 'nothingToCancel',
  message: 'It cancels a warning that nobody was sent from here, or that is over. There is nothing to do.',
};

export const stillDraft: Problem = {
  path: 'references',
  code: 'stillDraft',
  message: 'What it is about has not been sent from here yet. Change or delete that draft instead.',
};

function notActual(status: string): Problem {
  const message = `Its status is ${status}: it is no warning for people. Only Actual and Draft become an alert.`;
  return { path: 'status', code: 'status', message };
}

function notSaid(messageType: string): Problem {
  const message = `It is an ${messageType}, which answers a program. Only Alert, Update and Cancel say something to people.`;
  return { path: 'msgType', code: 'messageType', message };
}
