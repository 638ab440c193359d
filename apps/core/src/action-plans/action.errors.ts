import { ACTIONS_MAX, type ActionInput } from '@ventanilla/contracts';
import { ApiError } from '../platform/errors/api-error.js';
import { invalid } from '../platform/http/read-input.js';
import type { ActionDocument } from './action.schema.js';
import { toAction } from './action.view.js';

export function unknownAction(): never {
  throw new ApiError('notFound', 'There is no such action, or it is not yours to see. Look in the action plan.');
}

export function conflict(current: ActionDocument, submitted: ActionInput | null, today: string): ApiError {
  return new ApiError('conflict', 'Somebody else saved first. Nothing was overwritten: compare both and save again.', {
    conflict: { current: toAction(current, today), submitted },
  });
}

export function planFull(): ApiError {
  const message = `A plan has at most ${ACTIONS_MAX} actions. Put some together.`;
  return invalid([{ path: 'action', code: 'tooMany', message }]);
}

export function isFixed(): ApiError {
  const message = 'An action stays with its municipality and profile. Plan a new one there. Nothing was changed.';
  return new ApiError('wrongState', message);
}

export function alreadyLookedAt(): ApiError {
  const message = 'Somebody has looked at this action already, so that it is kept. Record that it is dropped instead.';
  return new ApiError('wrongState', message);
}
