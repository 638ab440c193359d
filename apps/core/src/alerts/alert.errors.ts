import type { AlertInput, Problem } from '@ventanilla/contracts';
import { ApiError } from '../platform/errors/api-error.js';
import type { AlertDocument } from './alert.schema.js';
import { toAlert } from './alert.view.js';

export function unknownAlert(): ApiError {
  return new ApiError('notFound', 'There is no such alert, or it is not in your municipalities. Look in the list.');
}

export function conflict(current: AlertDocument, submitted: AlertInput | null): ApiError {
  return new ApiError('conflict', 'Somebody else changed this alert first. Look at it again and decide anew.', {
    conflict: { current: toAlert(current), submitted },
  });
}

export function notSendable(problems: Problem[]): ApiError {
  const message = `This can not be sent yet. ${problems.map((problem) => problem.message).join(' ')}`;
  return new ApiError('notPublishable', message, { problems });
}

/** The second pair of eyes is never the first. */
export function ownWork(): ApiError {
  return new ApiError(
    'refused',
    'You wrote some of this alert, so another person has to look at it and send it. Ask a colleague.',
  );
}

const nextSteps: Record<AlertDocument['state'], string> = {
  draft: 'It is a draft: submit it first.',
  inReview: 'It waits for a second person: have it sent or given back.',
  scheduled: 'It goes out at its moment: hold it first.',
  sent: 'It was sent and can not be changed: update it or cancel it.',
  expired: 'It is over: write a new one.',
  cancelled: 'It was cancelled: write a new one.',
  updated: 'A later message replaced it: go on with that one.',
};

export function wrongState({ state }: AlertDocument): ApiError {
  const message = nextSteps[state];
  return new ApiError('wrongState', `This can not be done with this alert. ${message}`, {
    problems: [{ path: 'state', code: state, message }],
  });
}
