import type { ReleaseInput } from '@ventanilla/contracts';
import { ApiError } from '../platform/errors/api-error.js';
import type { ReleaseDocument } from './release.schema.js';
import { toRelease } from './release.view.js';

export function unknownRelease(): ApiError {
  return new ApiError('notFound', 'There is no such release, or it is not in your municipalities. Look in the list.');
}

export function conflict(current: ReleaseDocument, submitted: ReleaseInput | null): ApiError {
  return new ApiError('conflict', 'Somebody else changed this release first. Look at it again and decide anew.', {
    conflict: { current: toRelease(current), submitted },
  });
}

export function wrongState({ state }: ReleaseDocument): ApiError {
  const message =
    state === 'published'
      ? 'This release is published. Make a new one for what comes next.'
      : `This can not be done with a release that is ${state}. Take its moment back first, or give it one.`;
  return new ApiError('wrongState', message, { problems: [{ path: 'state', code: state, message }] });
}
